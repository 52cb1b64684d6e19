// What answers a client that asks.
export { codeActions } from "./code-actions.ts";
export { completions, configurationCompletions } from "./completion.ts";
export { foldingRanges } from "./folding.ts";
export { formatting } from "./formatting.ts";
export { configurationHover, hover } from "./hover.ts";
export { inlayHints } from "./inlay-hints.ts";
export { definition, prepareRename, references, rename } from "./names.ts";
export { rulePage } from "./rule-page.ts";
export { selectionRange } from "./selection-ranges.ts";
export { documentSymbols, workspaceSymbols } from "./symbols.ts";
