// The canonical layout of a manifest, and patches.
export { type FormatFailure, formatSource } from "../fmt/format-source.ts";
export { unifiedDiff } from "../lint/unified-diff.ts";
