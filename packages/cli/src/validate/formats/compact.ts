import { renderFindingsCompact } from "@pistectl/report/findings";
import type { FindingsRenderer } from "../findings-renderer.ts";

/** Findings as `--format compact` writes them. */
export const render: FindingsRenderer = (report, { language, secrets }) => renderFindingsCompact(report, { language, secrets });
