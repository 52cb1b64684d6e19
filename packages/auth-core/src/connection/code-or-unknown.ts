import { errorCode } from "@pistectl/words";

/** The `code` of a system or library error, `UNKNOWN` when it has none. */
export function codeOrUnknown(error: unknown): string {
  return errorCode(error) ?? "UNKNOWN";
}
