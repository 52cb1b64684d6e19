import { type UnusableProxy, unusableProxy } from "@pistectl/action-kit/proxy";
import { type PreflightClient, type ProxyFor, proxyFromEnvironment } from "@pistectl/auth-core/preflight";
import { expectedProxy } from "@pistectl/auth-core/proxy";
import { type Failed, type Outcome, succeed } from "@pistectl/words";
import { quoted } from "../command-line/quoting.ts";
import { type Refusal, refused } from "../command-line/refusal.ts";

/** Which proxy to go through: that of the flag, else that of the environment, which is refused when it would be used and cannot be. */
export function chooseProxy(env: Readonly<Record<string, string | undefined>>, request: ProxyRequest): Outcome<ProxyFor, Refusal> {
  const proxy = request.proxy ?? null;
  const unusable = unusableProxy(env, { ...request, proxy });
  return unusable === null ? succeed(proxyFromEnvironment(env, proxy)) : refuse(unusable);
}

interface ProxyRequest {
  /** Value of `--proxy`, a proxy URL. */
  readonly proxy: string | undefined;
  readonly clients: readonly PreflightClient[];
  readonly tokenUrl: string | undefined;
  readonly apiBaseUrl: string | undefined;
}

function refuse({ name, value, problem }: UnusableProxy): Failed<Refusal> {
  const found = quoted(value);
  const expected = expectedProxy(problem);
  return refused({ en: `${name} is ${found.en}; expected ${expected.en}.`, fr: `${name} vaut ${found.fr} ; attendu : ${expected.fr}.` });
}
