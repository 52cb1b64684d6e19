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

/** The password of a proxy URL, as written and decoded. */
export function proxySecrets(proxy: string): readonly string[] {
  const password = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/@:]*:(?!\/\/)(.*)@/is.exec(proxy)?.[1];
  if (password === undefined || password === "") return [];
  const bytes = password.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return [password, Buffer.from(bytes, "latin1").toString("utf8")];
}
