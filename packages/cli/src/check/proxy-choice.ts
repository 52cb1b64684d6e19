import { ENDPOINTS, type ProxyFor, proxyFromEnvironment } from "@pistectl/auth-core/environments";
import type { PreflightClient } from "@pistectl/auth-core/preflight";
import { Expected } from "../command-line/flag-kinds.ts";
import { quoted } from "../command-line/quoting.ts";
import { proxyUrl } from "../command-line/readers.ts";
import { Refusal } from "../command-line/refusal.ts";

/** Which proxy to go through: that of the flag, else that of the environment, which is refused when it would be used and cannot be. */
export function chooseProxy(env: Readonly<Record<string, string | undefined>>, request: ProxyRequest): ProxyFor | Refusal {
  const proxyFor = proxyFromEnvironment(env, request.proxy);
  for (const endpoint of request.clients.flatMap((client) => endpointsOf(client, request))) {
    // What is no address is not connected to, and the report says so.
    const used = endpoint !== undefined && URL.canParse(endpoint) ? proxyFor(new URL(endpoint)) : null;
    const reading = used === null ? null : proxyUrl(used);
    if (reading instanceof Expected) return refuse(env.https_proxy ? "https_proxy" : "HTTPS_PROXY", env, reading);
  }
  return proxyFor;
}

interface ProxyRequest {
  /** Value of `--proxy`, a proxy URL. */
  readonly proxy: string | undefined;
  readonly clients: readonly PreflightClient[];
  readonly tokenUrl: string | undefined;
  readonly apiBaseUrl: string | undefined;
}

function endpointsOf(client: PreflightClient, { tokenUrl, apiBaseUrl }: ProxyRequest): readonly (string | undefined)[] {
  if (client.kind === "partner") return [client.tokenUrl.value, client.apiBaseUrl.value];
  const usual = ENDPOINTS[client.environment];
  return [tokenUrl ?? usual.tokenUrl, apiBaseUrl ?? usual.apiBaseUrl];
}

function refuse(name: string, env: Readonly<Record<string, string | undefined>>, { wording }: Expected): Refusal {
  const found = quoted(env[name] ?? "");
  return new Refusal({ en: `${name} is ${found.en}; expected ${wording.en}.`, fr: `${name} vaut ${found.fr} ; attendu : ${wording.fr}.` });
}
