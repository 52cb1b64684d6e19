// Text for a terminal.
export { durationText } from "../layout/duration-text.ts";
export { type WrapOptions, wrapText } from "../layout/wrap-text.ts";
