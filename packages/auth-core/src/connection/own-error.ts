import { isJsonObject } from "./answer-reading.ts";

/** What a service says of itself in the body of a refusal: text of a stranger, to be quoted. */
export interface OwnError {
  /** Null when there is none, or one that only repeats the status: that says nothing of the service's own. */
  readonly code: string | number | null;
  /** Its words about it, null when there are none. */
  readonly label: string | null;
}

/** Names of the key under which platforms write their own code. CYNOD says that it has one, and not where. */
const PARTNER_CODE_KEYS = ["code", "errorCode", "error_code"] as const;

/** Reads the error code that stands at the top of a JSON body, as the APIs behind PISTE write it, and the words beside it. */
export function readOwnError(json: unknown, status: number): OwnError {
  return readError(json, status, ["code"]);
}

/** The same of a partner's refusal. */
export function readPartnerError(json: unknown, status: number): OwnError {
  return readError(json, status, PARTNER_CODE_KEYS);
}

/** Whether the code of a JSON body only repeats the status, as gateways write it: `403`, `"HTTP 403"`, `"FORBIDDEN"`. */
export function repeatsStatus(json: unknown, status: number): boolean {
  const code = isJsonObject(json) ? json.code : null;
  return isCode(code) && isStatus(code, status);
}

function readError(json: unknown, status: number, keys: readonly string[]): OwnError {
  if (!isJsonObject(json)) return { code: null, label: null };
  const code = keys.map((key) => json[key]).find(isCode) ?? null;
  const label = [json.message, json.libelle].find((text) => typeof text === "string" && text !== "");
  return { code: code === null || isStatus(code, status) ? null : code, label: typeof label === "string" ? label : null };
}

function isStatus(code: string | number, status: number): boolean {
  // A check whose answers name no code does not load the module.
  const reason = process.getBuiltinModule("node:http").STATUS_CODES[status] ?? "";
  const names = [`${status}`, `HTTP${status}`, reason, `${status}${reason}`].filter((name) => name !== "");
  return names.map(lettersOf).includes(lettersOf(String(code)));
}

function lettersOf(text: string): string {
  return text.replace(/[^0-9a-z]/gi, "").toUpperCase();
}

function isCode(value: unknown): value is string | number {
  return (typeof value === "string" && value !== "") || typeof value === "number";
}
