import { printableJson } from "../escaping/printable-json.ts";

/** What went wrong before there was a report, where a machine expects JSON. */
export function renderErrorJson(code: string, message: string): string {
  return printableJson({ format_version: "1.0", error: { code, message } });
}
