// The proxy on the way out: what its settings say, and what is wrong with one that cannot be used.
export { expectedProxy, type ProxyProblem, proxyHint } from "../diagnoses/proxy-problem.ts";
export { type ProxyFor, proxyFromEnvironment, readProxy } from "../endpoint/proxy.ts";
