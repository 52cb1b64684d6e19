// The canonical layout of a manifest, and patches.
export { type LayoutFailure, layoutSource } from "../fmt/layout-source.ts";
export { unifiedDiff } from "../lint/unified-diff.ts";
