import { fail, succeed } from "@pistectl/words";
import { expect, test } from "vitest";
import type { CatalogueEnvironmentName } from "../src/catalogue/catalogue-entry.ts";
import { describeSelectionFailure } from "../src/catalogue/describe-selection-failure.ts";
import { parseApiRequest } from "../src/catalogue/parse-api-request.ts";
import { selectApi } from "../src/catalogue/select-api.ts";
import { CATALOGUE } from "../src/generated/catalogue.ts";

const SNE_HEALTH = {
  method: "GET",
  path: "/mtes/sne-cotation/v1.0/healthcheck",
  technicalAccount: false,
  well: [{ json: "/etat", equals: "OK" }],
  versionAt: "/version",
};

const selected: readonly (readonly [asked: string, environment: CatalogueEnvironmentName, api: object])[] = [
  [
    "SNE-Cotation",
    "production",
    { name: "SNE-Cotation", version: "1.0", scope: null, healthCheck: SNE_HEALTH, organizations: ["MTES"], notes: [] },
  ],
  [
    "SNE-Cotation@1.0",
    "sandbox",
    {
      name: "SNE-Cotation site-ecole",
      version: "1.0",
      scope: null,
      healthCheck: SNE_HEALTH,
      organizations: ["MTES"],
      notes: [
        {
          en: "SNE-Cotation is not offered in the sandbox (catalogue, 2021-08-04): SNE-Cotation site-ecole was taken instead.",
          fr: "SNE-Cotation n'est pas proposée en bac à sable (catalogue, 4 août 2021) : SNE-Cotation site-ecole a été prise à la place.",
        },
      ],
    },
  ],
  [
    "sne-cotation SITE-ÉCOLE",
    "production",
    {
      name: "SNE-Cotation",
      version: "1.0",
      scope: null,
      healthCheck: SNE_HEALTH,
      organizations: ["MTES"],
      notes: [
        {
          en: "SNE-Cotation site-ecole is not offered in production (catalogue, 2021-08-04): SNE-Cotation was taken instead.",
          fr: "SNE-Cotation site-ecole n'est pas proposée en production (catalogue, 4 août 2021) : SNE-Cotation a été prise à la place.",
        },
      ],
    },
  ],
  [
    "SNE-Cotation@2.0",
    "production",
    {
      name: "SNE-Cotation",
      version: "2.0",
      scope: null,
      healthCheck: SNE_HEALTH,
      organizations: ["MTES"],
      notes: [
        {
          en: "The catalogue (2021-08-04) does not know SNE-Cotation 2.0; the newest it knows is 1.0. The health check goes to the path known, /mtes/sne-cotation/v1.0.",
          fr: "Le catalogue (4 août 2021) ne connaît pas SNE-Cotation 2.0 ; la plus récente qu'il connaît est 1.0. Le contrôle de santé porte sur le chemin connu, /mtes/sne-cotation/v1.0.",
        },
      ],
    },
  ],
  [
    " LEGIFRANCE ",
    "production",
    {
      name: "Légifrance",
      version: "2.4.2",
      scope: null,
      healthCheck: {
        method: "GET",
        path: "/dila/legifrance/lf-engine-app/list/ping",
        technicalAccount: false,
        well: [{ text: "pong" }],
        versionAt: null,
      },
      organizations: ["Universal"],
      notes: [],
    },
  ],
  [
    "captchetat@2.0.0",
    "production",
    {
      name: "CaptchEtat",
      version: "2",
      scope: "piste.captchetat",
      healthCheck: {
        method: "GET",
        path: "/piste/captchetat/v2/healthcheck",
        technicalAccount: false,
        well: [{ json: "/status", equals: "UP" }],
        versionAt: null,
      },
      organizations: ["Universal"],
      notes: [],
    },
  ],
  [
    "CaptchEtat@1.0",
    "sandbox",
    {
      name: "CaptchEtat",
      version: "1.0",
      scope: "piste.captchetat",
      healthCheck: {
        method: "GET",
        path: "/piste/captcha/healthcheck",
        technicalAccount: false,
        well: [{ json: "/status", equals: "UP" }],
        versionAt: null,
      },
      organizations: ["Universal"],
      notes: [
        {
          en: "CaptchEtat 1.0 is an earlier version: the newest known to the catalogue is 2 (2023-04-24).",
          fr: "CaptchEtat 1.0 est une version antérieure : la plus récente connue du catalogue est 2 (24 avril 2023).",
        },
      ],
    },
  ],
  [
    "plat\u2019au@12",
    "production",
    {
      name: "PLAT'AU",
      version: "12",
      scope: null,
      healthCheck: {
        method: "GET",
        path: "/mtes/platau/v12/healthcheck",
        technicalAccount: false,
        well: [
          { json: "/etatGeneral", equals: true },
          { json: "/etatBdd", equals: true, optional: true },
        ],
        versionAt: null,
      },
      organizations: [],
      notes: [],
    },
  ],
  [
    "PLATAU@v13",
    "production",
    {
      name: "PLAT'AU",
      version: "13",
      scope: null,
      healthCheck: {
        method: "GET",
        path: "/mtes/platau/v13/healthcheck",
        technicalAccount: false,
        well: [
          { json: "/etatGeneral", equals: true },
          { json: "/etatBdd", equals: true, optional: true },
        ],
        versionAt: null,
      },
      organizations: [],
      notes: [
        {
          en: "The catalogue (2025-01) does not know PLAT'AU 13; the newest it knows is 12.",
          fr: "Le catalogue (janvier 2025) ne connaît pas PLAT'AU 13 ; la plus récente qu'il connaît est 12.",
        },
      ],
    },
  ],
  [
    "Transverses",
    "sandbox",
    {
      name: "Transverses",
      version: "1.0.0",
      scope: null,
      healthCheck: {
        method: "GET",
        path: "/cpro/transverses/v1/health-check",
        technicalAccount: true,
        well: [{ json: "/statusCodeValue", equals: 200, optional: true }],
        versionAt: null,
      },
      organizations: ["Universal", "DUME"],
      notes: [
        {
          en: "Transverses: what a well answer holds is likely, not confirmed.",
          fr: "Transverses : le contenu d'une réponse saine est probable, non confirmé.",
        },
      ],
    },
  ],
  [
    "factures travaux",
    "production",
    {
      name: "FacturesTravaux",
      version: "1.0.0",
      scope: null,
      healthCheck: null,
      organizations: ["Universal", "DUME"],
      notes: [
        {
          en: "No health check of its own is known; that of Chorus Pro belongs to Transverses.",
          fr: "Aucun contrôle de santé propre n'est connu ; celui de Chorus Pro appartient à Transverses.",
        },
      ],
    },
  ],
  [
    "ingres nomenclatures v2",
    "production",
    {
      name: "Ingres Nomenclatures v2",
      version: "2.0.0",
      scope: null,
      healthCheck: {
        method: "GET",
        path: "/cisirh/ingres-nomenclatures/v2/nomenclatures/ping",
        technicalAccount: false,
        well: [],
        versionAt: null,
      },
      organizations: ["Universal"],
      notes: [
        {
          en: "Ingres Nomenclatures v2 is known to be reachable from the State's network (RIE) only.",
          fr: "Ingres Nomenclatures v2 n'est connue que sur le réseau interministériel de l'État (RIE).",
        },
        {
          en: "Ingres Nomenclatures v2: the path of the health check is likely, not confirmed.",
          fr: "Ingres Nomenclatures v2 : le chemin du contrôle de santé est probable, non confirmé.",
        },
      ],
    },
  ],
  [
    "onvs@1.0",
    "production",
    {
      name: "ONVS",
      version: "1.0",
      scope: null,
      healthCheck: null,
      organizations: [],
      notes: [
        {
          en: "The catalogue does not know whether ONVS is offered in production.",
          fr: "Le catalogue ne sait pas si ONVS est proposée en production.",
        },
        {
          en: "The catalogue (2023) knows no version of ONVS, so 1.0 was taken as given.",
          fr: "Le catalogue (2023) ne connaît aucune version pour ONVS : 1.0 a été prise telle quelle.",
        },
      ],
    },
  ],
  [
    "Légifrance Beta",
    "sandbox",
    {
      name: "Légifrance",
      version: "1.8.4",
      scope: null,
      healthCheck: {
        method: "GET",
        path: "/dila/legifrance/lf-engine-app/list/ping",
        technicalAccount: false,
        well: [{ text: "pong" }],
        versionAt: null,
      },
      organizations: ["Universal"],
      notes: [
        {
          en: "Légifrance Beta is not offered in the sandbox (catalogue, 2023-05-31): Légifrance was taken instead.",
          fr: "Légifrance Beta n'est pas proposée en bac à sable (catalogue, 31 mai 2023) : Légifrance a été prise à la place.",
        },
      ],
    },
  ],
];

test.each(selected)("%s in %s is selected", (asked, environment, api) => {
  expect(selectApi(CATALOGUE, { ...parseApiRequest(asked), environment })).toEqual(succeed(api));
});

const LIST = { en: "List the APIs with: pistectl catalog.", fr: "Pour la liste des API : pistectl catalog." };

const failed: readonly (readonly [asked: string, environment: CatalogueEnvironmentName, failure: object, message: object])[] = [
  [
    "SNE-Cotatoin",
    "sandbox",
    { code: "unknown-api", name: "SNE-Cotatoin", suggestions: ["SNE-Cotation"] },
    {
      en: `Unknown API "SNE-Cotatoin". Did you mean SNE-Cotation? ${LIST.en}`,
      fr: `API inconnue : « SNE-Cotatoin ». Vouliez-vous dire SNE-Cotation ? ${LIST.fr}`,
    },
  ],
  [
    "Facture@1.0.0",
    "production",
    { code: "unknown-api", name: "Facture", suggestions: ["Factures"] },
    {
      en: `Unknown API "Facture". Did you mean Factures? ${LIST.en}`,
      fr: `API inconnue : « Facture ». Vouliez-vous dire Factures ? ${LIST.fr}`,
    },
  ],
  [
    "cotation",
    "sandbox",
    { code: "unknown-api", name: "cotation", suggestions: ["SNE-Cotation", "SNE-Cotation site-ecole"] },
    {
      en: `Unknown API "cotation". Did you mean SNE-Cotation or SNE-Cotation site-ecole? ${LIST.en}`,
      fr: `API inconnue : « cotation ». Vouliez-vous dire SNE-Cotation ou SNE-Cotation site-ecole ? ${LIST.fr}`,
    },
  ],
  [
    "weather forecast",
    "production",
    { code: "unknown-api", name: "weather forecast", suggestions: [] },
    { en: `Unknown API "weather forecast". ${LIST.en}`, fr: `API inconnue : « weather forecast ». ${LIST.fr}` },
  ],
  [
    "",
    "production",
    { code: "unknown-api", name: "", suggestions: [] },
    { en: `Unknown API "". ${LIST.en}`, fr: `API inconnue : « ». ${LIST.fr}` },
  ],
  [
    "x".repeat(5000),
    "production",
    { code: "unknown-api", name: "x".repeat(5000), suggestions: [] },
    { en: `Unknown API "${"x".repeat(119)}…". ${LIST.en}`, fr: `API inconnue : « ${"x".repeat(119)}… ». ${LIST.fr}` },
  ],
  [
    "PLAT'AU",
    "production",
    { code: "version-needed", name: "PLAT'AU", versions: ["12", "11", "10", "9", "8", "7", "6"] },
    {
      en: "PLAT'AU has several versions side by side: say which one, as in \"PLAT'AU@12\". Versions known to the catalogue: 12, 11, 10, 9, 8, 7, 6.",
      fr: "PLAT'AU existe en plusieurs versions : précisez laquelle, par exemple « PLAT'AU@12 ». Versions connues du catalogue : 12, 11, 10, 9, 8, 7, 6.",
    },
  ],
  [
    "PLAT'AU@12/../../cpro",
    "production",
    { code: "bad-version", name: "PLAT'AU", version: "12/../../cpro", versions: ["12", "11", "10", "9", "8", "7", "6"] },
    {
      en: 'PLAT\'AU: "12/../../cpro" is not a version; digits and dots are expected, as in "1.0". Versions known to the catalogue: 12, 11, 10, 9, 8, 7, 6.',
      fr: "PLAT'AU : « 12/../../cpro » n'est pas une version ; des chiffres et des points sont attendus, par exemple « 1.0 ». Versions connues du catalogue : 12, 11, 10, 9, 8, 7, 6.",
    },
  ],
  [
    "ONVS@",
    "production",
    { code: "bad-version", name: "ONVS", version: "", versions: [] },
    {
      en: 'ONVS: "" is not a version; digits and dots are expected, as in "1.0".',
      fr: "ONVS : « » n'est pas une version ; des chiffres et des points sont attendus, par exemple « 1.0 ».",
    },
  ],
];

test.each(failed.map((row) => [row[0].slice(0, 30), ...row] as const))("%s is refused", (_title, asked, environment, failure, message) => {
  const selection = selectApi(CATALOGUE, { ...parseApiRequest(asked), environment });
  expect(selection).toEqual(fail(failure));
  expect(!selection.ok && describeSelectionFailure(selection.failure)).toEqual(message);
});

test("an API that is not offered and has no stand-in is refused with the date", () => {
  const catalogue = CATALOGUE.filter(({ name }) => name === "SNE-Cotation");
  const selection = selectApi(catalogue, { name: "SNE-Cotation", version: null, environment: "sandbox" });
  expect(selection).toEqual(fail({ code: "not-offered", name: "SNE-Cotation", environment: "sandbox", seen: "2021-08-04" }));
  expect(!selection.ok && describeSelectionFailure(selection.failure)).toEqual({
    en: `SNE-Cotation is not offered in the sandbox (catalogue, 2021-08-04). ${LIST.en}`,
    fr: `SNE-Cotation n'est pas proposée en bac à sable (catalogue, 4 août 2021). ${LIST.fr}`,
  });
});

const hostile = [
  "..",
  ".",
  "/",
  "1/2",
  "1%2f..",
  "1?x=1",
  "1#x",
  "1\\2",
  "1..2",
  "1 2",
  "1\n2",
  "é",
  "１",
  "1;2",
  "@1",
  "9".repeat(41),
  "-1",
  "1-",
  "{version}",
];

test.each(hostile)("version %j is refused whether the version stands in the path or not", (version) => {
  for (const name of ["PLAT'AU", "JUDILIBRE"]) {
    expect(selectApi(CATALOGUE, { name, version, environment: "production" })).toMatchObject(fail({ code: "bad-version" }));
  }
});

test.each(["12-rc1", "beta", "1.0_2"])("version %j cannot stand in a path, but is a version where the path is fixed", (version) => {
  expect(selectApi(CATALOGUE, { name: "PLAT'AU", version, environment: "production" })).toMatchObject(fail({ code: "bad-version" }));
  expect(selectApi(CATALOGUE, { name: "JUDILIBRE", version, environment: "production" })).toMatchObject(
    succeed({ version, healthCheck: { path: "/cassation/judilibre/v1.0/healthcheck" } }),
  );
});
