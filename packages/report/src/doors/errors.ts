// An error of the tool itself, in the format that was asked for.
export { type MachineFormat, renderError } from "../error/render-error.ts";
