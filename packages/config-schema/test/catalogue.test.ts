import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { catalogue } from "../../../tools/generators/catalogue.ts";
import { CATALOGUE_ENVIRONMENTS, type CatalogueEnvironmentName } from "../src/catalogue/catalogue-entry.ts";
import { checkCatalogue } from "../src/catalogue/check-catalogue.ts";
import { findApi } from "../src/catalogue/find-api.ts";
import { listApis } from "../src/catalogue/list-apis.ts";
import { selectApi } from "../src/catalogue/select-api.ts";
import { CATALOGUE } from "../src/generated/catalogue.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

test("the embedded catalogue is that of the YAML", async () => {
  for (const { path, content } of await catalogue.generate(ROOT)) expect(readFileSync(`${ROOT}/${path}`, "utf8")).toBe(content);
});

test("the catalogue holds together", () => {
  expect(checkCatalogue(CATALOGUE)).toEqual([]);
});

test.each(CATALOGUE.map((entry) => [entry.name, entry] as const))("%s is dated, sourced and names no mailbox", (_, entry) => {
  const { production, sandbox } = entry.environments;
  for (const { seen, source } of [entry, production, sandbox]) {
    expect(seen).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/);
    expect(source).not.toBe("");
  }
  expect(JSON.stringify(entry)).not.toContain("@");
});

const checks = CATALOGUE.flatMap((entry) =>
  CATALOGUE_ENVIRONMENTS.flatMap((environment) => {
    const { versions } = entry.environments[environment];
    const selection = selectApi(CATALOGUE, { name: entry.name, version: versions[0] ?? null, environment });
    return selection.ok && selection.value.healthCheck !== null
      ? [[entry.name, environment, selection.value.healthCheck.path] as const]
      : [];
  }),
);

test.each(checks)("the health check of %s in %s stays on its origin: %s", (_name, _environment, path) => {
  const resolved = new URL(path, "https://api.piste.gouv.fr");
  expect(resolved.href).toBe(`https://api.piste.gouv.fr${path}`);
});

test("these health checks are known", () => {
  expect([...new Set(checks.map(([, , path]) => path))].toSorted().join("\n")).toMatchInlineSnapshot(`
    "/cassation/judilibre/v1.0/healthcheck
    /cisirh/ingres-nomenclatures/v2/nomenclatures/ping
    /cisirh/ingres-noyau/v2/nomenclatures/ping
    /cpro/structures/v1/rechercher
    /cpro/transverses/v1/health-check
    /dila/legifrance/lf-engine-app/list/ping
    /mtes/platau/v12/healthcheck
    /mtes/sne-cotation/v1.0/healthcheck
    /mtes_preprod/platau/v4/healthcheck
    /mtes_preprod/platau/v5/healthcheck
    /piste/captchetat/v2/healthcheck"
  `);
});

/** Name, version, approval, terms, as the lists of PISTE show them. */
type Row = readonly [name: string, version: string, approval: "required" | "none", terms: "required" | "none"];

const sandboxOf2023: readonly Row[] = [
  ["CaptchEtat", "1.0", "required", "required"],
  ["DUME Acheteurs", "1.0.0", "none", "none"],
  ["DUME Attestations", "1.0.0", "none", "none"],
  ["DUME Données", "1.0.0", "none", "none"],
  ["DUME Données essentielles", "1.0.0", "none", "none"],
  ["DUME E-Certis", "1.0.0", "none", "none"],
  ["DUME Métadonnées", "1.0.0", "none", "none"],
  ["DUME Opérateurs Economiques", "1.0.0", "none", "none"],
  ["DUME Référentiels", "1.0.0", "none", "none"],
  ["E-Signature", "1.0.0", "required", "required"],
  ["Engagements", "1.0.0", "none", "none"],
  ["Factures", "1.0.0", "none", "required"],
  ["FacturesTravaux", "1.0.0", "none", "required"],
  ["Ingres Nomenclatures v1", "1.0.0", "required", "required"],
  ["Ingres Nomenclatures v2", "2.0.0", "required", "required"],
  ["Ingres Noyau v1", "1.0.0", "required", "required"],
  ["Ingres Noyau v2", "2.0.0", "required", "required"],
  ["JUDILIBRE", "1.0.0", "none", "required"],
  ["Légifrance", "1.8.4", "none", "required"],
  ["Légifrance Beta", "1.6.2.5", "required", "required"],
  ["Référentiel des Organisations", "1.1.6", "none", "none"],
  ["Structures", "1.0.0", "none", "required"],
  ["Transverses", "1.0.0", "none", "required"],
  ["Utilisateurs", "1.0.0", "none", "required"],
  ["Tickets", "1.0.0", "none", "none"],
];

const sandboxOf2021: readonly Row[] = [
  ["MTES - E-SCALEPORT - API Escaleport Demo v1.0", "1.0.0", "none", "none"],
  ["MTES - DEMAT ADS - API PLAT'AU Preprod v5", "5", "required", "required"],
  ["MTES - DEMAT ADS - API PLAT'AU Preprod v4", "4", "required", "required"],
  ["SNE-Cotation site-ecole", "1.0", "required", "none"],
  ["Syncplicity - download", "1.0.0", "none", "none"],
  ["Syncplicity - upload", "1.0.0", "none", "none"],
];

const productionOf2025: readonly Row[] = [
  ["EngagementJuridique", "1.0.0", "none", "required"],
  ["Engagements", "1.0.0", "none", "none"],
  ["Factures", "1.0.0", "none", "required"],
  ["FacturesTravaux", "1.0.0", "none", "required"],
  ["Ingres Nomenclatures v2", "2.0.0", "required", "required"],
  ["Ingres Noyau v2", "2.0.0", "required", "required"],
  ["JUDILIBRE", "1.0.0", "none", "required"],
  ["Légifrance", "2.4.2", "none", "required"],
  ["Référentiel des Organisations", "1.2.3", "none", "none"],
  ["Structures", "1.0.0", "none", "required"],
  ["Transverses", "1.0.0", "none", "required"],
  ["Utilisateurs", "1.0.0", "none", "required"],
  ["Tickets", "1.0.0", "none", "none"],
];

test.each<readonly [CatalogueEnvironmentName, Row]>([
  ...sandboxOf2023.map((row) => ["sandbox", row] as const),
  ...sandboxOf2021.map((row) => ["sandbox", row] as const),
  ...productionOf2025.map((row) => ["production", row] as const),
])("%s list: %j", (environment, [name, version, approval, terms]) => {
  const entry = findApi(CATALOGUE, name);
  expect(entry?.name).toBe(name);
  const place = entry?.environments[environment];
  expect([...(place?.versions ?? []), ...(place?.earlierVersions ?? []).map((earlier) => earlier.version)]).toContain(version);
  expect({ approval: place?.approval, terms: place?.terms }).toEqual({ approval, terms });
});

test.each([
  "SNE-Cotation",
  "PLAT'AU",
  "AQUA-SISE référentiels",
  "AQUA-SISE signalements",
  "AQUA-SISE laboratoires",
  "ONVS",
  "SIVSS",
  "ANFR",
  "TNCP",
  "MC",
  "ProConnect",
  "PPF directory",
  "Chorus RIB",
  "Chorus TIERS",
  "JusticeBack",
])("%s is in the catalogue", (name) => {
  expect(findApi(CATALOGUE, name)?.name).toBe(name);
});

test("the list of an environment leaves out what is not offered there", () => {
  const names = (environment?: CatalogueEnvironmentName) => listApis(CATALOGUE, environment).map(({ name }) => name);
  const absent = (environment: CatalogueEnvironmentName) => names().filter((name) => !names(environment).includes(name));
  expect(names().slice(0, 3)).toEqual(["ANFR", "AQUA-SISE laboratoires", "AQUA-SISE référentiels"]);
  expect(names()).toHaveLength(CATALOGUE.length);
  expect(absent("production")).toEqual(["Légifrance Beta", "SNE-Cotation site-ecole"]);
  expect(absent("sandbox")).toEqual(["Légifrance Beta", "SNE-Cotation"]);
});
