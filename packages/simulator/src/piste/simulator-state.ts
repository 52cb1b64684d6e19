import type { Environment } from "../scenario/environment.ts";
import type { Application, Scenario } from "../scenario/scenario.ts";

/** An access token that was given. */
export interface IssuedToken {
  readonly application: Application;
  readonly scopes: readonly string[];
  /** When it ends, and from when on the gateway knows it; milliseconds since the Unix epoch. */
  readonly expiresAt: number;
  readonly knownFrom: number;
  /** Status by which it is refused since it was invalidated, null while it is good. */
  readonly invalidated: 400 | 401 | null;
}

/** What changes while the simulator runs: tokens given, calls counted. */
export interface SimulatorState {
  readonly scenario: Scenario;
  /** The application of a client identifier in an environment. */
  application(environment: Environment, clientId: string): Application | undefined;
  /** The application of an API key in an environment. */
  applicationOfKey(environment: Environment, apiKey: string): Application | undefined;
  /** A new token, which the gateway knows `propagationMs` later. */
  issue(application: Application, scopes: readonly string[], propagationMs: number): string;
  token(value: string): IssuedToken | undefined;
  /** Ends a token before its time: calls with it are refused by that status. */
  invalidate(value: string, status: 400 | 401): void;
  /** Counts a call; how many are left in the window, and when it ends. Null without a quota. */
  countCall(application: Application): QuotaReading | null;
  /** Milliseconds since the Unix epoch. */
  now(): number;
  random(): number;
}

interface QuotaReading {
  readonly allowed: boolean;
  readonly calls: number;
  readonly left: number;
  readonly secondsLeft: number;
}

const TOKEN_LENGTH = 54;
const TOKEN_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/** Tokens kept; the oldest go first, as if PISTE had been asked for more than it stores. */
const MAX_TOKENS = 100_000;

/** A fresh state. */
export function simulatorState(scenario: Scenario, now: () => number, random: () => number): SimulatorState {
  const tokens = new Map<string, IssuedToken>();
  const windows = new Map<Application, { readonly start: number; calls: number }>();

  return {
    scenario,
    now,
    random,
    application: (environment, clientId) =>
      scenario.applications.find((application) => application.environment === environment && application.clientId === clientId),
    applicationOfKey: (environment, apiKey) =>
      scenario.applications.find((application) => application.environment === environment && application.apiKey === apiKey),
    issue(application, scopes, propagationMs) {
      const value = Array.from({ length: TOKEN_LENGTH }, () => TOKEN_ALPHABET[Math.floor(random() * TOKEN_ALPHABET.length)]).join("");
      const oldest = tokens.size >= MAX_TOKENS ? tokens.keys().next() : null;
      if (oldest !== null && oldest.done !== true) tokens.delete(oldest.value);
      const at = now();
      const expiresAt = at + scenario.tokenLifetimeSeconds * 1000;
      tokens.set(value, { application, scopes, expiresAt, knownFrom: at + propagationMs, invalidated: null });
      return value;
    },
    token: (value) => tokens.get(value),
    invalidate(value, invalidated) {
      const token = tokens.get(value);
      if (token !== undefined) tokens.set(value, { ...token, invalidated });
    },
    countCall(application) {
      const { quota } = application;
      if (quota === null) return null;
      const lengthMs = quota.windowSeconds * 1000;
      const at = now();
      let window = windows.get(application);
      if (window === undefined || at >= window.start + lengthMs) {
        window = { start: at, calls: 0 };
        windows.set(application, window);
      }
      const allowed = window.calls < quota.calls;
      if (allowed) window.calls += 1;
      return {
        allowed,
        calls: quota.calls,
        left: quota.calls - window.calls,
        secondsLeft: Math.ceil((window.start + lengthMs - at) / 1000),
      };
    },
  };
}
