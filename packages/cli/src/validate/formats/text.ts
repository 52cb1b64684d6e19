import { renderFindingsText } from "@pistectl/report/findings";
import type { FindingsRenderer } from "../findings-renderer.ts";

/** Findings as `--format text` writes them. */
export const render: FindingsRenderer = (report, { language, secrets, colour, width }) =>
  renderFindingsText(report, { language, secrets, color: colour, links: colour, width });
