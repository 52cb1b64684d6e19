import { fail } from "@pistectl/words";
import { expect, test } from "vitest";
import type { CatalogueEnvironmentName } from "../src/catalogue/catalogue-entry.ts";
import { groupNames } from "../src/catalogue/provider-apis.ts";
import { selectApis } from "../src/catalogue/select-apis.ts";
import { CATALOGUE } from "../src/generated/catalogue.ts";

const CHORUS_PRO = ["Engagements", "Factures", "FacturesTravaux", "Structures", "Transverses", "Utilisateurs"];
const DUME = [
  "DUME Acheteurs",
  "DUME Attestations",
  "DUME Données",
  "DUME Données essentielles",
  "DUME E-Certis",
  "DUME Métadonnées",
  "DUME Opérateurs Economiques",
  "DUME Référentiels",
];

const chosen: readonly (readonly [texts: readonly string[], environment: CatalogueEnvironmentName, names: readonly string[]])[] = [
  [["Chorus Pro"], "production", CHORUS_PRO],
  [["chorus  PRO"], "sandbox", CHORUS_PRO],
  [["DUME"], "sandbox", DUME],
  [["DUME"], "production", DUME],
  [["Transverses", "Chorus Pro"], "production", ["Transverses", ...CHORUS_PRO.filter((name) => name !== "Transverses")]],
  [["Chorus Pro@1.0.0"], "production", CHORUS_PRO],
  [["SNE-Cotation", "sne-cotation"], "production", ["SNE-Cotation"]],
  [["CISIRH"], "production", ["Ingres Nomenclatures v1", "Ingres Nomenclatures v2", "Ingres Noyau v1", "Ingres Noyau v2"]],
  // The name of an API too, which wins.
  [["ProConnect"], "production", ["ProConnect"]],
  [["SNE-Cotation"], "sandbox", ["SNE-Cotation site-ecole"]],
];

test.each(chosen)("%j in %s names %j", (texts, environment, names) => {
  const selection = selectApis(CATALOGUE, texts, environment);
  expect(selection.ok && selection.value.map(({ name }) => name)).toEqual(names);
});

test("these names stand for several APIs", () => {
  expect(groupNames(CATALOGUE)).toEqual(["Chorus Pro", "CISIRH", "DILA", "DUME", "MTES"]);
});

test("every API that cannot be chosen is told, with groups among the suggestions", () => {
  expect(selectApis(CATALOGUE, ["DUNE", "SNE-Cotation", "PLAT'AU"], "production")).toEqual(
    fail([
      { code: "unknown-api", name: "DUNE", suggestions: ["DUME"] },
      { code: "version-needed", name: "PLAT'AU", versions: expect.arrayContaining(["12"]) },
    ]),
  );
});
