import { renderFindingsJunit } from "@pistectl/report/findings";
import type { FindingsRenderer } from "../findings-renderer.ts";

/** Findings as `--format junit` writes them. */
export const render: FindingsRenderer = (report, { language, secrets }) => renderFindingsJunit(report, { language, secrets });
