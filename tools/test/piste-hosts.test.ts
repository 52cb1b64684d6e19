import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { ENDPOINTS, ENVIRONMENTS, LEGACY_HOSTS } from "../../packages/auth-core/src/domain/environment.ts";
import { isLegacyHost, pisteHost, pisteHostName, successorOf } from "../../packages/config-schema/src/domain/piste-hosts.ts";

/** The packages do not know each other, so that each has a list of PISTE's hosts: they must be the same. */
describe("auth-core and config-schema know the same hosts of PISTE", () => {
  test.each(ENVIRONMENTS)("%s", (environment) => {
    const { tokenUrl, apiBaseUrl } = ENDPOINTS[environment];
    const hosts = { token: new URL(tokenUrl).host, api: new URL(apiBaseUrl).host };
    expect({ token: pisteHost(hosts.token), api: pisteHost(hosts.api) }).toEqual({
      token: { role: "token", environment },
      api: { role: "api", environment },
    });
    expect({ token: pisteHostName("token", environment), api: pisteHostName("api", environment) }).toEqual(hosts);
  });

  test.each(Object.entries(LEGACY_HOSTS))("%s, now %s", (host, successor) => {
    expect([isLegacyHost(host), successorOf(host)]).toEqual([true, successor]);
  });

  test("config-schema knows no other former one", async () => {
    const source = await readFile(new URL("../../packages/config-schema/src/domain/piste-hosts.ts", import.meta.url), "utf8");
    const former = [...source.matchAll(/\["([\w.-]+\.aife\.economie\.gouv\.fr)", "/g)].map(([, host]) => host);
    expect(former).toEqual(Object.keys(LEGACY_HOSTS));
  });
});
