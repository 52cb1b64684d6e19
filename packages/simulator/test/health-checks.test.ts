import { CATALOGUE, type CatalogueEntry, type CatalogueEnvironmentName } from "@pistectl/config-schema/catalogue";
import type { Application } from "@pistectl/simulator";
import { expect, test } from "vitest";
import { callAs, plain, READY } from "./sample.ts";
import type { WireAnswer } from "./wire.ts";

const CHECKS = CATALOGUE.flatMap((entry) =>
  (["production", "sandbox"] as const).flatMap((environment) => {
    const place = entry.environments[environment];
    if (entry.health === null || place.basePath === null || place.availability === "not-offered") return [];
    const version = place.versions[0] ?? null;
    const path = place.basePath.replace("{version}", version ?? "") + entry.health.path;
    return [{ name: entry.name, environment, entry, path, health: entry.health, version }];
  }),
);

function subscriber(entry: CatalogueEntry, environment: CatalogueEnvironmentName): Application {
  return {
    ...READY,
    environment,
    scopes: entry.scope === null ? [] : [entry.scope],
    subscriptions: [{ api: entry.name, version: null, terms: "accepted", approval: "granted", profile: "granted" }],
    technicalAccount: { login: "TECH_1_000001@cpro.fr", password: "pass:word" },
  };
}

/** What is not as the catalogue's conditions say. */
function amiss(entry: CatalogueEntry, answer: WireAnswer): readonly string[] {
  if (answer.status !== 200 || answer.body.length === 0) return [`status ${answer.status}`];
  return (entry.health?.well ?? []).flatMap((condition) => {
    const text = answer.body.toString();
    if ("text" in condition) return text.trim() === condition.text ? [] : [text];
    const value: unknown = condition.json
      .split("/")
      .slice(1)
      .reduce((at, key) => at?.[key], JSON.parse(text));
    return value === condition.equals ? [] : [`${condition.json}: ${String(value)}`];
  });
}

test("the catalogue knows health checks", () => {
  expect(new Set(CHECKS.map(({ name }) => name)).size).toBeGreaterThanOrEqual(8);
});

test.each(CHECKS)(
  "$name in $environment is well as the catalogue says, and unwell when asked",
  async ({ entry, environment, path, health }) => {
    const of = subscriber(entry, environment);
    const simulator = await plain({ applications: [of], faults: [{ on: "api", kind: "unwell", nth: 2 }] });
    try {
      const more = {
        method: health.method,
        ...(health.body === null ? {} : { body: health.body }),
        ...(entry.scope === null ? {} : { scope: entry.scope }),
      };
      expect(amiss(entry, await callAs(simulator, of, path, more))).toEqual([]);
      expect(amiss(entry, await callAs(simulator, of, path, more))).not.toEqual([]);
    } finally {
      await simulator.close();
    }
  },
);

test("versions in a path are those subscribed to", async () => {
  const entry = CATALOGUE.find(({ name }) => name === "PLAT'AU");
  if (entry === undefined) throw new Error("no PLAT'AU");
  const of = { ...subscriber(entry, "production"), subscriptions: [{ api: "plat’au", version: "11" }] };
  const simulator = await plain({ applications: [of] });
  try {
    const statuses = [];
    for (const version of ["v11", "v12", "v"]) {
      const application = { ...subscriber(entry, "production"), clientId: of.clientId };
      statuses.push((await callAs(simulator, application, `/mtes/platau/${version}/healthcheck`)).status);
    }
    expect(statuses).toEqual([200, 403, 400]);
  } finally {
    await simulator.close();
  }
});
