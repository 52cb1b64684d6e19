import { renderFindingsGitlab } from "@pistectl/report/findings";
import type { FindingsRenderer } from "../findings-renderer.ts";

/** Findings as `--format gitlab` writes them. */
export const render: FindingsRenderer = (report, { language, secrets }) => renderFindingsGitlab(report, { language, secrets });
