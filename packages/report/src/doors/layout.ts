// Text for a terminal.
export { durationText } from "../layout/duration-text.ts";
export { fitLines, NARROW_PAGE } from "../layout/fit-lines.ts";
export { wrapCommand } from "../layout/wrap-command.ts";
export { type WrapOptions, wrapText } from "../layout/wrap-text.ts";
