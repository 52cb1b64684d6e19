import { isJsonObject } from "./answer-reading.ts";

/** What a service says of itself in the body of a refusal: text of a stranger, to be quoted. */
export interface OwnError {
  /** Null when there is none. */
  readonly code: string | number | null;
  /** Its words about it, null when there are none. */
  readonly label: string | null;
}

/** Reads the error code that stands at the top of a JSON body, as the APIs behind PISTE write it, and the words beside it. */
export function readOwnError({ code, message, libelle }: Readonly<Record<string, unknown>>): OwnError {
  const label = [message, libelle].find((text) => typeof text === "string" && text !== "");
  return { code: isCode(code) ? code : null, label: typeof label === "string" ? label : null };
}

/** Names of the key under which platforms write their own code. CYNOD says that it has one, and not where. */
const PARTNER_CODE_KEYS = ["code", "errorCode", "error_code"] as const;

/** The same of a partner's refusal; a code that only repeats the status is none. */
export function readPartnerError(json: unknown, status: number): OwnError {
  if (!isJsonObject(json)) return { code: null, label: null };
  const code = PARTNER_CODE_KEYS.map((key) => json[key]).find(isCode) ?? null;
  return { ...readOwnError(json), code: String(code) === String(status) ? null : code };
}

function isCode(value: unknown): value is string | number {
  return (typeof value === "string" && value !== "") || typeof value === "number";
}
