// Findings in a format that is chosen at run time: what writes the others is not loaded.
export { type FindingsFormat, loadFindingsRenderer } from "../validation/load-findings-renderer.ts";
