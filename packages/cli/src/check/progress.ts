import type { PreflightEvent } from "@pistectl/auth-core/preflight";
import { COLON, type Language } from "@pistectl/words";
import type { Io } from "../machine/io.ts";

/** How often the line is redrawn, milliseconds. */
const TICK_MS = 250;
/** Width when the terminal does not tell its own, characters. */
const USUAL_WIDTH = 80;
/** Carriage return, then erase in line (ECMA-48 EL 2). */
const ERASE = "\r\u001b[2K";

/** Shows a check as it goes. */
export interface Progress {
  readonly onEvent: (event: PreflightEvent) => void;
  /** Leaves nothing of the line behind. */
  readonly end: () => void;
}

/** One line on a terminal that erases itself; with `verbose`, also a plain line per attempt, terminal or not. */
export function showProgress(
  { stderr, every }: Pick<Io, "stderr" | "every">,
  { language, verbose, quiet }: { readonly language: Language; readonly verbose: boolean; readonly quiet: boolean },
): Progress {
  const live = stderr.isTerminal && !quiet;
  let doing: string = WORDS[language].connecting;
  let sinceMs = 0;
  let retry: { readonly reason: string; readonly delayMs: number } | null = null;
  let drawn = "";

  const show = (line: string): void => {
    if (!live || line === drawn) return;
    stderr.write(ERASE + line);
    drawn = line;
  };
  const draw = (): void => {
    const words = WORDS[language];
    const left = retry === null ? 0 : retry.delayMs - sinceMs;
    const seconds = Math.floor(sinceMs / 1000);
    const state = retry !== null && left > 0 ? words.retry(Math.ceil(left / 1000), retry.reason) : seconds > 0 ? `(${seconds} s)` : "";
    show(`… ${doing} ${state}`.trimEnd().slice(0, (stderr.columns ?? USUAL_WIDTH) - 1));
  };
  const stop = live
    ? every(TICK_MS, () => {
        sinceMs += TICK_MS;
        draw();
      })
    : () => {};

  draw();
  return {
    onEvent: (event) => {
      sinceMs = 0;
      retry = event.kind === "wait" ? event : null;
      if (event.kind === "begin") {
        doing = event.api === null ? WORDS[language].token(event.host) : WORDS[language].health(event.api, event.host);
      } else if (event.kind === "attempt" && verbose) {
        show("");
        stderr.write(`${attemptLine(event, language)}\n`);
      }
      draw();
    },
    end: () => {
      stop();
      show("");
    },
  };
}

function attemptLine({ api, record }: PreflightEvent & { readonly kind: "attempt" }, language: Language): string {
  const words = WORDS[language];
  const waited = record.delayMs === 0 ? "" : ` (${words.after} ${Math.round(record.delayMs)} ms)`;
  const outcome = [record.status === null ? words.noAnswer : `HTTP ${record.status}`, ...(record.reason === null ? [] : [record.reason])];
  const stage = record.stage === "token" ? words.tokenStage : words.gatewayStage;
  return `${stage}${api === null ? "" : `, ${api}`}, ${words.attempt} ${record.attempt}${waited}${COLON[language]} ${outcome.join(", ")}`;
}

const WORDS = {
  en: {
    connecting: "connecting",
    token: (host: string) => `asking ${host} for an access token`,
    health: (api: string, host: string) => `asking ${host} how ${api} is`,
    retry: (seconds: number, reason: string) => `· again in ${seconds} s (${reason})`,
    tokenStage: "token",
    gatewayStage: "gateway",
    attempt: "attempt",
    after: "after",
    noAnswer: "no answer",
  },
  fr: {
    connecting: "connexion",
    token: (host: string) => `demande d'un jeton d'accès à ${host}`,
    health: (api: string, host: string) => `appel de ${api} sur ${host}`,
    retry: (seconds: number, reason: string) => `· nouvel essai dans ${seconds} s (${reason})`,
    tokenStage: "jeton",
    gatewayStage: "passerelle",
    attempt: "tentative",
    after: "après",
    noAnswer: "aucune réponse",
  },
} as const;
