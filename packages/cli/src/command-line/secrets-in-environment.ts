import { proxySecrets } from "@pistectl/auth-core/redaction";
import { CREDENTIAL_VARIABLES } from "./secret-flags.ts";

/** Values of the environment that must never be printed: the client secret, the technical account and the passwords of proxies. */
export function secretsInEnvironment(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const account = env[CREDENTIAL_VARIABLES.technicalAccount] ?? "";
  const proxies = [env.https_proxy, env.HTTPS_PROXY, env.http_proxy, env.HTTP_PROXY, env.all_proxy, env.ALL_PROXY];
  return [
    env[CREDENTIAL_VARIABLES.clientSecret] ?? "",
    account,
    account.slice(account.indexOf(":") + 1),
    ...proxies.flatMap((proxy) => (proxy === undefined ? [] : proxySecrets(proxy))),
  ].filter((secret) => secret !== "");
}
