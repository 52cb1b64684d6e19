import type { FindingsRenderer } from "./findings-renderer.ts";

/** Formats of `validate --format`. */
export const FINDINGS_FORMATS = ["text", "compact", "narrated", "json", "sarif", "junit", "gitlab", "github", "markdown"] as const;
/** One of `FINDINGS_FORMATS`. */
export type FindingsFormat = (typeof FINDINGS_FORMATS)[number];

/** What is known of a format before it is loaded. */
interface FormatEntry {
  readonly load: () => Promise<{ readonly render: FindingsRenderer }>;
  /** For a person, who sees nothing with `--quiet` when there is nothing to see. */
  readonly forPeople: boolean;
  /** Read by a tool that knows the repository and not the working folder: files are named from the project's root. */
  readonly fromRoot: boolean;
}

/** Each format by its name; one that is not asked for is not loaded. */
export const FINDINGS_FORMAT: Readonly<Record<FindingsFormat, FormatEntry>> = {
  text: { load: () => import("./formats/text.ts"), forPeople: true, fromRoot: false },
  compact: { load: () => import("./formats/compact.ts"), forPeople: true, fromRoot: false },
  narrated: { load: () => import("./formats/narrated.ts"), forPeople: true, fromRoot: false },
  json: { load: () => import("./formats/json.ts"), forPeople: false, fromRoot: false },
  sarif: { load: () => import("./formats/sarif.ts"), forPeople: false, fromRoot: true },
  junit: { load: () => import("./formats/junit.ts"), forPeople: false, fromRoot: true },
  gitlab: { load: () => import("./formats/gitlab.ts"), forPeople: false, fromRoot: true },
  github: { load: () => import("./formats/github.ts"), forPeople: false, fromRoot: true },
  markdown: { load: () => import("./formats/markdown.ts"), forPeople: false, fromRoot: false },
};
