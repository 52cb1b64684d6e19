import { renderFindingsJson } from "@pistectl/report/findings";
import type { FindingsRenderer } from "../findings-renderer.ts";

/** Findings as `--format json` writes them. */
export const render: FindingsRenderer = (report, { language, secrets }) => renderFindingsJson(report, { language, secrets });
