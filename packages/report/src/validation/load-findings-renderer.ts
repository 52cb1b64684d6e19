import type { FindingsTextOptions } from "./findings-text.ts";
import type { ValidationReport } from "./validation-report.ts";

/** What a format may need to know of the place where it is shown; `version` is that of the tool. */
export type RenderingOptions = FindingsTextOptions & { readonly version: string };

/** Writes a report of findings in one format. */
export type FindingsRenderer = (report: ValidationReport, options: RenderingOptions) => string;

/** Each format by its name; one that is not asked for is not loaded. */
const LOADERS = {
  text: async () => (await import("./findings-text.ts")).renderFindingsText,
  compact: async () => (await import("./findings-compact.ts")).renderFindingsCompact,
  narrated: async () => (await import("./findings-narrated.ts")).renderFindingsNarrated,
  json: async () => (await import("./findings-json.ts")).renderFindingsJson,
  sarif: async () => (await import("./findings-sarif.ts")).renderFindingsSarif,
  junit: async () => (await import("./findings-junit.ts")).renderFindingsJunit,
  gitlab: async () => (await import("./findings-gitlab.ts")).renderFindingsGitlab,
  github: async () => (await import("./findings-github.ts")).renderFindingsGithub,
  markdown: async () => (await import("./findings-markdown.ts")).renderFindingsMarkdown,
} as const satisfies Readonly<Record<string, () => Promise<FindingsRenderer>>>;

/** Name of a format of findings. */
export type FindingsFormat = keyof typeof LOADERS;

/** Loads what writes findings in a format. */
export function loadFindingsRenderer(format: FindingsFormat): Promise<FindingsRenderer> {
  return LOADERS[format]();
}
