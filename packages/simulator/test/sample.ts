import {
  type Application,
  defaultScenario,
  type ScenarioInput,
  type Simulator,
  type SimulatorOptions,
  startSimulator,
} from "@pistectl/simulator";
import { ask, type WireAnswer, written } from "./wire.ts";

/** The application of the default scenario that bears this name. */
export function application(name: string): Application {
  const found = defaultScenario.applications.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no application ${name}`);
  return found;
}

export const READY = application("COTATION_METROPOLE_EXEMPLE");
export const SNE_HEALTH = "/mtes/sne-cotation/v1.0/healthcheck";
/** Saturday 21 November 2026, noon in UTC. */
export const NOON = Date.UTC(2026, 10, 21, 12);

/** A simulator over plain HTTP with the default applications, a fixed seed and clock. */
export function plain(scenario: Partial<ScenarioInput> = {}, options: Partial<SimulatorOptions> = {}): Promise<Simulator> {
  return startSimulator({ scenario: { ...defaultScenario, ...scenario }, tls: false, seed: 7, now: () => NOON, ...options });
}

/** A token request of an application. */
export function tokenRequest(of: Pick<Application, "clientId" | "clientSecret">, more: Readonly<Record<string, string>> = {}): string {
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: of.clientId,
    client_secret: of.clientSecret,
    ...more,
  });
  return written("POST", "/api/oauth/token", { "Content-Type": "application/x-www-form-urlencoded" }, form.toString());
}

/** A token of an application, from its own environment. */
export async function tokenOf(simulator: Simulator, of: Application, scope?: string): Promise<string> {
  const request = tokenRequest(of, scope === undefined ? {} : { scope });
  const { status, body } = await ask(simulator.endpoints[of.environment].tokenUrl, request, simulator.caPem);
  const token: unknown = JSON.parse(body.toString()).access_token;
  if (status !== 200 || typeof token !== "string") throw new Error(`no token: ${status}`);
  return token;
}

/** A call of the gateway by an application, with a fresh token and its technical account. */
export async function callAs(
  simulator: Simulator,
  of: Application,
  path: string,
  more: { readonly method?: string; readonly body?: string; readonly scope?: string } = {},
): Promise<WireAnswer> {
  const account = of.technicalAccount;
  const headers = {
    Authorization: `Bearer ${await tokenOf(simulator, of, more.scope)}`,
    ...(account === null ? {} : { "cpro-account": Buffer.from(`${account.login}:${account.password}`).toString("base64") }),
    ...(more.body === undefined ? {} : { "Content-Type": "application/json" }),
  };
  const request = written(more.method ?? "GET", path, headers, more.body ?? null);
  return ask(simulator.endpoints[of.environment].apiBaseUrl, request, simulator.caPem);
}
