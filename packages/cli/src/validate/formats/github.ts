import { renderFindingsGithub } from "@pistectl/report/findings";
import type { FindingsRenderer } from "../findings-renderer.ts";

/** Findings as `--format github` writes them. */
export const render: FindingsRenderer = (report, { language, secrets }) => renderFindingsGithub(report, { language, secrets });
