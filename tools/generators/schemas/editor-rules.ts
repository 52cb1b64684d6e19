import type { CatalogueEntry, CatalogueEnvironmentName } from "../../../packages/config-schema/src/catalogue/catalogue-entry.ts";
import type { Kind } from "../../../packages/config-schema/src/document/manifest-document.ts";
import { advised, type JsonSchema } from "./field-schema.ts";

/**
 * What rules ask that JSON Schema can say, by kind: an error of a rule breaks the published schema, a warning of one is an advice that editors mark. Names are
 * compared as written, where rules fold case and accents: what the schema refuses a rule refuses, and not the reverse.
 */
export function editorRules(catalogue: readonly CatalogueEntry[]): Readonly<Record<Kind, readonly JsonSchema[]>> {
  const rules = {
    Application: [...applicationRules(), ...ENVIRONMENTS.flatMap((environment) => subscriptionRules(catalogue, environment))],
    ChorusProConnection: CONNECTION_RULES,
    Connector: CONNECTOR_RULES,
    Partner: PARTNER_RULES,
    Api: API_RULES,
  };
  return { ...rules, ...Object.fromEntries(Object.entries(rules).map(([kind, list]) => [kind, list.map(typed)])) };
}

/** A schema that says of which type the values are that its keywords judge, as strict readers ask. */
function typed(schema: JsonSchema): JsonSchema {
  const type = TYPES.find(([keywords]) => keywords.some((keyword) => keyword in schema))?.[1];
  const parts = Object.entries(schema).map(([keyword, value]): readonly [string, unknown] => {
    if (keyword === "properties")
      return [keyword, Object.fromEntries(Object.entries(value as JsonSchema).map(([key, child]) => [key, typed(child as JsonSchema)]))];
    if (Array.isArray(value) && /^(?:allOf|anyOf)$/.test(keyword)) return [keyword, value.map(typed)];
    return [keyword, /^(?:if|then|else|items|contains)$/.test(keyword) ? typed(value as JsonSchema) : value];
  });
  const named = (schema.required ?? []) as readonly string[];
  const known = (schema.properties ?? {}) as JsonSchema;
  const further = named.filter((key) => !(key in known)).map((key) => [key, {}]);
  const whole = Object.fromEntries(parts);
  return {
    ...(type === undefined || "type" in schema ? {} : { type }),
    ...whole,
    ...(further.length > 0 && { properties: { ...(whole.properties as JsonSchema), ...Object.fromEntries(further) } }),
  };
}

const TYPES: readonly (readonly [keywords: readonly string[], type: string])[] = [
  [["pattern"], "string"],
  [["properties", "required"], "object"],
  [["items", "contains"], "array"],
];

const ENVIRONMENTS: readonly CatalogueEnvironmentName[] = ["production", "sandbox"];

function applicationRules(): readonly JsonSchema[] {
  return [
    // application/sandbox-name
    when(has("environment", { const: "sandbox" }), {
      properties: {
        name: pattern(
          "^APP_SANDBOX_[^\\s@<>]+@[^\\s@<>]+[.][^\\s@<>]+$",
          "APP_SANDBOX_ and the account's e-mail address (APP_SANDBOX_ et l'adresse du compte)",
        ),
      },
    }),
    when(has("environment", { const: "production" }), {
      properties: {
        name: pattern(
          "^(?![Aa][Pp][Pp]_[Ss][Aa][Nn][Dd][Bb][Oo][Xx]_)",
          "the name of a production application (un nom d'application de production)",
        ),
      },
    }),
    // api/approval
    list("apis", {
      properties: {
        approval: {
          enum: ["granted", "pending", "not-required"],
          errorMessage: "The approval was refused. (La validation a été refusée.)",
        },
      },
    }),
    // application/organization-code
    when(has("organization", { const: "MTES" }), {
      properties: {
        organizationCode: advised({ const: "984b19" }, "The code known for MTES is 984b19. (Le code connu de MTES est 984b19.)"),
      },
    }),
    when(has("organization", { enum: ["Universal", "Universel", "Universelle", "DUME"] }), {
      properties: { organizationCode: advised({ pattern: "^(?!984b19$)" }, "984b19 is the code of MTES. (984b19 est le code de MTES.)") },
    }),
    // contact/notifications
    when(has("environment", { const: "production" }), {
      properties: {
        contacts: advised(
          { contains: { type: "object", required: ["role"], properties: { role: { const: "notifications" } } } },
          "No contact is of role notifications. (Aucun contact n'a le rôle notifications.)",
        ),
        // security/rotation
        credentials: {
          if: { type: "object", required: ["rotateEveryDays"] },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
          then: advised(
            { required: ["rotatedOn"] },
            "rotatedOn is missing beside rotateEveryDays. (rotatedOn manque à côté de rotateEveryDays.)",
          ),
        },
      },
    }),
  ];
}

/** What the catalogue knows of subscriptions in one environment. */
function subscriptionRules(catalogue: readonly CatalogueEntry[], environment: CatalogueEnvironmentName): readonly JsonSchema[] {
  const offered = catalogue.filter((entry) => entry.environments[environment].availability !== "not-offered");
  const namesOf = (entries: readonly CatalogueEntry[]): readonly string[] => entries.flatMap(({ name, aliases }) => [name, ...aliases]);
  const isSure = (entry: CatalogueEntry, fact: string): boolean => entry.environments[environment].marks[fact] !== "LIKELY";
  const missing = namesOf(catalogue.filter((entry) => !offered.includes(entry) && isSure(entry, "availability")));
  const withTerms = offered.filter((entry) => entry.environments[environment].terms === "required");
  const surely = environment === "production" ? withTerms.filter((entry) => isSure(entry, "terms")) : [];
  const withProfile = offered.filter(({ businessProfile }) => businessProfile);
  const withScope = offered.filter(({ scope }) => scope !== null);
  const chorusPro = namesOf(offered.filter((entry) => entry.chorusPro && entry.marks.chorusPro !== "LIKELY"));
  const rules: readonly (JsonSchema | null)[] = [
    // api/environment
    missing.length === 0
      ? null
      : list("apis", {
          properties: {
            name: pattern(
              `^(?!(?:${missing.map(escaped).join("|")})$)`,
              "an API that is offered in this environment (une API proposée dans cet environnement)",
            ),
          },
        }),
    // api/terms
    subscription(namesOf(surely), {
      required: ["terms"],
      properties: {
        terms: { const: "accepted", errorMessage: "The terms of this API are to be accepted. (Les CGU de cette API sont à accepter.)" },
      },
    }),
    subscription(
      namesOf(withTerms.filter((entry) => !surely.includes(entry))),
      advised(
        { required: ["terms"], properties: { terms: { const: "accepted" } } },
        "The terms of this API are to be accepted. (Les CGU de cette API sont à accepter.)",
      ),
    ),
    // api/profile
    subscription(namesOf(withProfile), {
      if: has("approval", { const: "granted" }),
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: advised(
        { required: ["profile"], properties: { profile: { const: "granted" } } },
        "This API needs a business profile. (Cette API demande un profil métier.)",
      ),
    }),
    // api/scope
    ...withScope.map((entry) => {
      const { scope = "", marks, name } = entry;
      const asked = {
        required: ["scope"],
        properties: { scope: pattern(`(?:^| )${escaped(scope ?? "")}(?: |$)`, `the scope ${scope} (le scope ${scope})`) },
      };
      return subscription(
        [name, ...entry.aliases],
        marks.scope === "LIKELY" ? advised(asked, `This API needs the scope ${scope}. (Cette API demande le scope ${scope}.)`) : asked,
      );
    }),
    // application/structure-siret
    when(
      { properties: { apis: { contains: named(chorusPro) } } },
      {
        properties: {
          structure: advised(
            { required: ["siret"] },
            "A Chorus Pro application gives the SIRET of its structure. (Une application Chorus Pro donne le SIRET de sa structure.)",
          ),
        },
      },
    ),
    // api/chorus-pro-set
    when(
      { properties: { apis: { contains: named(SET) } } },
      {
        properties: {
          apis: advised(
            { allOf: SET.map((name) => ({ contains: named([name]) })) },
            "Factures, Structures, Utilisateurs and Transverses go together. (Factures, Structures, Utilisateurs et Transverses vont ensemble.)",
          ),
        },
      },
    ),
    // api/version
    ...offered.flatMap((entry) => {
      const { earlierVersions, versions } = entry.environments[environment];
      const retired = earlierVersions.map(({ version }) => version).filter((version) => !versions.includes(version));
      if (retired.length === 0) return [];
      return [
        subscription([entry.name, ...entry.aliases], {
          properties: {
            version: advised(
              { pattern: `^(?!(?:${retired.map(escaped).join("|")})$)` },
              `Retired; the newest known: ${versions.join(", ")}. (Version retirée ; la plus récente connue : ${versions.join(", ")}.)`,
            ),
          },
        }),
      ];
    }),
    ...organizationRules(offered, environment, namesOf),
  ];
  return rules.flatMap((rule) => (rule === null ? [] : [when(has("environment", { const: environment }), rule)]));
}

/** api/organization: what an organization is not known to see. */
function organizationRules(
  offered: readonly CatalogueEntry[],
  environment: CatalogueEnvironmentName,
  namesOf: (entries: readonly CatalogueEntry[]) => readonly string[],
): readonly JsonSchema[] {
  const known = [...new Set(offered.flatMap((entry) => entry.environments[environment].organizations))];
  return known.flatMap((organization) => {
    const unseen = offered.filter(({ environments }) => {
      const { organizations } = environments[environment];
      return organizations.length > 0 && !organizations.includes(organization);
    });
    if (unseen.length === 0) return [];
    const spellings = organization === "Universal" ? ["Universal", "Universel", "Universelle"] : [organization];
    return [
      when(
        has("organization", { enum: spellings }),
        list("apis", {
          properties: {
            name: advised(
              { pattern: `^(?!(?:${namesOf(unseen).map(escaped).join("|")})$)` },
              `The organization ${organization} is not known to see this API. (L'organisation ${organization} n'est pas connue pour voir cette API.)`,
            ),
          },
        }),
      ),
    ];
  });
}

const SET = ["Factures", "Structures", "Utilisateurs", "Transverses"];

const OPEN_SPACE = "The space \"Raccordement EDI et API\" is not open. (L'espace « Raccordement EDI et API » n'est pas ouvert.)";

const CONNECTION_RULES: readonly JsonSchema[] = [
  // chorus-pro/space
  when(has("portal", { const: "production" }), { properties: { space: { const: "open", errorMessage: OPEN_SPACE } } }),
  when(has("portal", { const: "qualification" }), { properties: { space: advised({ const: "open" }, OPEN_SPACE) } }),
];

const CONNECTOR_RULES: readonly JsonSchema[] = [
  // connector/version
  when(has("product", { const: "open-bee-portal-chorus-pro" }), {
    properties: {
      version: pattern(
        "^(?!\\s*[vV]?(?:0*[0-5](?![0-9])|0*6(?![.0-9])|0*6[.]0*(?:[0-9]|10)(?![0-9])|0*6[.]0*11(?![.0-9])|0*6[.]0*11[.]0*[01](?![0-9])))",
        "6.11.2 or later, for OAuth (6.11.2 ou ultérieure, pour OAuth)",
      ),
    },
  }),
];

const OF_PISTE = pattern(
  "^(?!env:(?:PISTE|CPRO)_)",
  "a reference of the partner's own, never to what PISTE or Chorus Pro is shown (une référence propre au partenaire)",
);
/** host/legacy */
const CURRENT_HOST = pattern(
  "^(?!https?://(?!www[.]aife)(?:[A-Za-z0-9-]+[.])*[A-Za-z0-9-]+[.]aife[.]economie[.]gouv[.]fr(?:[:/?#]|$))(?!.*/legifrance-beta(?:[/?#]|$))",
  "an address on piste.gouv.fr; aife.economie.gouv.fr is switched off (une adresse sous piste.gouv.fr)",
);
const STATE_NETWORK = advised(
  { pattern: "^(?!https?://[^/?#]*[.]rie[.]gouv[.]fr(?:[:/?#]|$))" },
  "A .rie.gouv.fr host is unreachable from the Internet. (Un hôte en .rie.gouv.fr est injoignable depuis Internet.)",
);
const ADDRESS: JsonSchema = { allOf: [CURRENT_HOST, STATE_NETWORK] };

const PARTNER_RULES: readonly JsonSchema[] = [
  { properties: { endpoints: { properties: { token: ADDRESS, api: ADDRESS } } } },
  // security/untrusted-reference
  { properties: { credentials: { properties: { consumerKey: OF_PISTE, consumerSecret: OF_PISTE } } } },
  // host/environment
  ...[
    ["https://oauth[.]", "https://sandbox-api[.]"],
    ["https://sandbox-oauth[.]", "https://api[.]"],
  ].map(([token, api]) =>
    when(
      {
        type: "object",
        required: ["endpoints"],
        properties: {
          endpoints: { type: "object", required: ["api"], properties: { api: { pattern: `^${api}piste[.]gouv[.]fr(?:[:/?#]|$)` } } },
        },
      },
      {
        properties: {
          endpoints: {
            properties: {
              token: pattern(
                `^(?!${token}piste[.]gouv[.]fr(?:[:/?#]|$))`,
                "a token endpoint of the API's environment (un serveur de jetons de l'environnement de l'API)",
              ),
            },
          },
        },
      },
    ),
  ),
];

/** Of an entry: a path that stays on its origin, no body in a GET, a condition that is one. */
const DOTS = "(?!(?:.*/)?(?:[.]|%2[Ee]){1,2}(?:[/?]|$))";
const PLAIN_PATH = pattern(`^/(?!/)${DOTS}[^\\s\\\\#]*$`, "a plain path (un chemin simple)");
const BASE_PATH: JsonSchema = {
  if: { type: "string" },
  ...orElse(
    pattern(`^/(?![/\\\\])${DOTS}[^\\s\\\\#?]*[^\\s\\\\#?/]$`, "a plain path, without a final slash or a query (un chemin simple)"),
  ),
};
const NONE: JsonSchema = { not: {} };
const CONDITION: JsonSchema = {
  anyOf: [
    { required: ["json", "equals"], properties: { text: NONE } },
    { required: ["text"], properties: { json: NONE, equals: NONE } },
  ],
  errorMessage: "json with equals, or text alone, is expected (json avec equals, ou text seul)",
};
const PLACE: JsonSchema = { properties: { basePath: BASE_PATH, earlierVersions: { items: { properties: { basePath: BASE_PATH } } } } };

const API_RULES: readonly JsonSchema[] = [
  { properties: { environments: { properties: { production: PLACE, sandbox: PLACE } } } },
  {
    properties: {
      health: {
        properties: {
          path: PLAIN_PATH,
          well: { if: { type: "array" }, ...orElse({ items: CONDITION }, { if: { type: "object" }, ...orElse(CONDITION) }) },
        },
        if: { properties: { method: { const: "GET" } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
        then: { properties: { body: { type: "null", errorMessage: "A GET has no body. (Un GET n'a pas de corps.)" } } },
      },
    },
  },
];

function orElse(then: JsonSchema, otherwise?: JsonSchema): JsonSchema {
  return { then, ...(otherwise && { else: otherwise }) };
}

function when(condition: JsonSchema, then: JsonSchema): JsonSchema {
  return { if: condition, then };
}

function has(key: string, value: JsonSchema): JsonSchema {
  return { type: "object", required: [key], properties: { [key]: value } };
}

function list(key: string, items: JsonSchema): JsonSchema {
  return { properties: { [key]: { items } } };
}

/** An item of a list with one of some names. */
function named(names: readonly string[]): JsonSchema {
  return has("name", { enum: names });
}

function subscription(names: readonly string[], then: JsonSchema): JsonSchema | null {
  return names.length === 0 ? null : list("apis", when(named(names), then));
}

function pattern(source: string, expected: string): JsonSchema {
  return { pattern: source, patternErrorMessage: `${expected.replace(" (", " is expected (")}` };
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replaceAll("\\/", "/");
}
