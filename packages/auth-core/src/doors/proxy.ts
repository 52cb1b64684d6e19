// The host that a setting names, the address of a proxy, and what is wrong with one that cannot be used. What opens sockets is not behind this door: every verb of a command line may read a setting.
export { expectedProxy, type ProxyProblem, proxyHint } from "../diagnoses/proxy-problem.ts";
export { readHostName } from "../endpoint/host-name.ts";
export { readProxy } from "../endpoint/proxy.ts";
