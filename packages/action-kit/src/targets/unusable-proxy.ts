import { ENDPOINTS } from "@pistectl/auth-core/environments";
import { type PreflightClient, proxyFromEnvironment } from "@pistectl/auth-core/preflight";
import { type ProxyProblem, readProxy } from "@pistectl/auth-core/proxy";

/** A proxy variable of the environment that a check would go through and cannot. */
export interface UnusableProxy {
  readonly name: "https_proxy" | "HTTPS_PROXY";
  readonly value: string;
  readonly problem: ProxyProblem;
}

/** The check whose way out is looked at. */
export interface ProxyRequest {
  /** The proxy that the operator named, which takes the place of the environment's. */
  readonly proxy: string | null;
  readonly clients: readonly PreflightClient[];
  readonly tokenUrl: string | undefined;
  readonly apiBaseUrl: string | undefined;
}

/** The variable that a check would go through and cannot, null when there is none: a variable that is not used may say anything. */
export function unusableProxy(env: Readonly<Record<string, string | undefined>>, request: ProxyRequest): UnusableProxy | null {
  if (request.proxy !== null) return null;
  const proxyFor = proxyFromEnvironment(env);
  for (const endpoint of request.clients.flatMap((client) => endpointsOf(client, request))) {
    // What is no address is not connected to, and the report says so.
    const used = endpoint !== undefined && URL.canParse(endpoint) ? proxyFor(new URL(endpoint)) : null;
    const reading = used === null ? null : readProxy(used);
    if (reading?.ok !== false) continue;
    const name = env.https_proxy?.trim() ? "https_proxy" : "HTTPS_PROXY";
    return { name, value: env[name] ?? "", problem: reading.failure };
  }
  return null;
}

function endpointsOf(client: PreflightClient, { tokenUrl, apiBaseUrl }: ProxyRequest): readonly (string | undefined)[] {
  if (client.kind === "partner") return [client.tokenUrl.value, client.apiBaseUrl.value];
  const usual = ENDPOINTS[client.environment];
  return [tokenUrl ?? usual.tokenUrl, apiBaseUrl ?? usual.apiBaseUrl];
}
