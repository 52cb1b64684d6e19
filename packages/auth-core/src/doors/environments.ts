// PISTE's environments, and the proxy on the way to them.
export { ENDPOINTS, ENVIRONMENTS, type Environment, type EnvironmentEndpoints } from "../domain/environment.ts";
export { type ProxyFor, proxyFromEnvironment } from "../endpoint/proxy.ts";
