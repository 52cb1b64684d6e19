// The proxy that a check would go through.
export { type UnusableProxy, unusableProxy } from "../unusable-proxy.ts";
