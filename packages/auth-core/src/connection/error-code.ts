import { errorCode as codeOf } from "@pistectl/words";

/** The `code` of a system or library error, `UNKNOWN` when it has none. */
export function errorCode(error: unknown): string {
  return codeOf(error) ?? "UNKNOWN";
}
