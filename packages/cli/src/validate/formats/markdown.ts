import { renderFindingsMarkdown } from "@pistectl/report/findings";
import type { FindingsRenderer } from "../findings-renderer.ts";

/** Findings as `--format markdown` writes them. */
export const render: FindingsRenderer = (report, { language, secrets }) => renderFindingsMarkdown(report, { language, secrets });
