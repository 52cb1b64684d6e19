import type { MachineFormat } from "@pistectl/report/errors";
import { VERSION } from "../machine/version.ts";

/** Formats that a program reads: standard output stays valid in them whatever happens. */
export const MACHINE_FORMATS = ["json", "sarif", "junit", "gitlab", "github", "markdown"] as const satisfies readonly MachineFormat[];

/** Codes of the error object in JSON. */
export type ErrorCode = "usage" | "no-input" | "invalid-manifests" | "internal";

/** The document that stands for a result when there is none. */
export async function errorDocument(format: MachineFormat, code: ErrorCode, message: string): Promise<string> {
  const { renderError } = await import("@pistectl/report/errors");
  return renderError(format, code, message, { version: VERSION });
}
