import { renderFindingsSarif } from "@pistectl/report/findings";
import { VERSION } from "../../machine/version.ts";
import type { FindingsRenderer } from "../findings-renderer.ts";

/** Findings as `--format sarif` writes them. */
export const render: FindingsRenderer = (report, { language, secrets }) =>
  renderFindingsSarif(report, { language, secrets, version: VERSION });
