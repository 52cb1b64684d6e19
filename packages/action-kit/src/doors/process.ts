// The end of this process.
export { endProcess } from "../end-process.ts";
