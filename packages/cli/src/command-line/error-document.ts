import { VERSION } from "../machine/version.ts";

/** Formats that a program reads: standard output stays valid in them whatever happens. */
export const MACHINE_FORMATS = ["json", "sarif", "junit", "gitlab", "github", "markdown"] as const;
export type ErrorFormat = (typeof MACHINE_FORMATS)[number];

/** Codes of the error object in JSON. */
export type ErrorCode = "usage" | "no-input" | "invalid-manifests" | "internal";

/** The document that stands for a result when there is none. */
export async function renderError(format: ErrorFormat, code: ErrorCode, message: string): Promise<string> {
  const report = await import("@pistectl/report");
  switch (format) {
    case "json":
      return report.renderErrorJson(code, message);
    case "markdown":
      return report.renderErrorMarkdown(code, message);
    case "junit":
      return report.renderErrorJunit(code, message);
    case "github":
      return report.renderErrorGithub(code, message);
    case "gitlab":
      return report.renderErrorGitlab(code, message);
    case "sarif":
      return report.renderErrorSarif(code, message, { version: VERSION });
  }
}
