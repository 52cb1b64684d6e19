import { renderFindingsNarrated } from "@pistectl/report/findings";
import type { FindingsRenderer } from "../findings-renderer.ts";

/** Findings as `--format narrated` writes them. */
export const render: FindingsRenderer = (report, { language, secrets }) => renderFindingsNarrated(report, { language, secrets });
