import { ENDPOINTS } from "@pistectl/auth-core/environments";
import { type PreflightClient, type ProxyFor, proxyFromEnvironment } from "@pistectl/auth-core/preflight";
import { type Failed, type Localized, type Outcome, succeed } from "@pistectl/words";
import { quoted } from "../command-line/quoting.ts";
import { proxyUrl } from "../command-line/readers.ts";
import { type Refusal, refused } from "../command-line/refusal.ts";

/** Which proxy to go through: that of the flag, else that of the environment, which is refused when it would be used and cannot be. */
export function chooseProxy(env: Readonly<Record<string, string | undefined>>, request: ProxyRequest): Outcome<ProxyFor, Refusal> {
  const proxyFor = proxyFromEnvironment(env, request.proxy);
  for (const endpoint of request.clients.flatMap((client) => endpointsOf(client, request))) {
    // What is no address is not connected to, and the report says so.
    const used = endpoint !== undefined && URL.canParse(endpoint) ? proxyFor(new URL(endpoint)) : null;
    const reading = used === null ? null : proxyUrl(used);
    if (reading?.ok === false) return refuse(env.https_proxy ? "https_proxy" : "HTTPS_PROXY", env, reading.failure);
  }
  return succeed(proxyFor);
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

function refuse(name: string, env: Readonly<Record<string, string | undefined>>, expected: Localized): Failed<Refusal> {
  const found = quoted(env[name] ?? "");
  return refused({ en: `${name} is ${found.en}; expected ${expected.en}.`, fr: `${name} vaut ${found.fr} ; attendu : ${expected.fr}.` });
}
