// Host names, looked up without holding up the end of the process.
export { lookupApart } from "../process/lookup-apart.ts";
