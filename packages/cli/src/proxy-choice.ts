import { ENDPOINTS, type Environment, type ProxyFor, proxyFromEnvironment } from "@pistectl/auth-core";
import { Expected } from "./flag-kinds.ts";
import { quoted } from "./quoting.ts";
import { proxyUrl } from "./readers.ts";
import { Refusal } from "./refusal.ts";

/** Which proxy to go through: that of the flag, else that of the environment, which is refused when it would be used and cannot be. */
export function chooseProxy(
  env: Readonly<Record<string, string | undefined>>,
  { proxy, environment = "production", tokenUrl, apiBaseUrl }: ProxyRequest,
): ProxyFor | Refusal {
  const proxyFor = proxyFromEnvironment(env, proxy);
  const { tokenUrl: usualTokenUrl, apiBaseUrl: usualApiBaseUrl } = ENDPOINTS[environment];
  for (const endpoint of [tokenUrl ?? usualTokenUrl, apiBaseUrl ?? usualApiBaseUrl]) {
    const used = proxyFor(new URL(endpoint));
    const reading = used === null ? null : proxyUrl(used);
    if (reading instanceof Expected) return refuse(env.https_proxy ? "https_proxy" : "HTTPS_PROXY", env, reading);
  }
  return proxyFor;
}

interface ProxyRequest {
  /** Value of `--proxy`, a proxy URL. */
  readonly proxy: string | undefined;
  readonly environment: Environment | undefined;
  readonly tokenUrl: string | undefined;
  readonly apiBaseUrl: string | undefined;
}

function refuse(name: string, env: Readonly<Record<string, string | undefined>>, { wording }: Expected): Refusal {
  const found = quoted(env[name] ?? "");
  return new Refusal({ en: `${name} is ${found.en}; expected ${wording.en}.`, fr: `${name} vaut ${found.fr} ; attendu : ${wording.fr}.` });
}
