// The proxy that a check would go through.
export { type UnusableProxy, unusableProxy } from "../targets/unusable-proxy.ts";
