import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { READERS } from "./read-declared.ts";

interface Row {
  readonly mistake: string;
  readonly format: keyof typeof READERS;
  readonly text: string;
  readonly en: readonly string[];
  readonly fr: readonly string[];
}

/** The same mistakes in every declared format: one finding for each, with its place, in both languages. */
const ROWS: readonly Row[] = [
  {
    mistake: "a misspelt key",
    format: "entry",
    text: `apiVersion: pistectl/v1
kind: Api
name: Exemple
environment: { production: { versions: ["1.0"] }, sandbox: {availability: unknown} }
seen: "2026"
source: a guide
`,
    en: ["entry:4:1: `environment` is not a key of the format. The required key `environments` is missing: it is probably meant."],
    fr: [
      "entry:4:1: `environment` n'est pas une clé du format. La clé obligatoire `environments` est absente : c'est sans doute d'elle qu'il s'agit.",
    ],
  },
  {
    mistake: "a misspelt key",
    format: "scenario",
    text: `application:
  - name: A
    environment: production
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
faults: [{ on: api, kind: html, status: 503 }]
`,
    en: ["scenario:1:1: `application` is not a key of the format. The required key `applications` is missing: it is probably meant."],
    fr: [
      "scenario:1:1: `application` n'est pas une clé du format. La clé obligatoire `applications` est absente : c'est sans doute d'elle qu'il s'agit.",
    ],
  },
  {
    mistake: "a misspelt key",
    format: "manifest",
    text: `apiVersion: pistectl/v1
kind: Application
name: A
environment: production
organization: MTES
structure: { name: Commune d'Exemple }
contacts: [{ role: application-manager, email: a@commune.example }]
api: [{ name: SNE-Cotation, version: "1.0" }]
`,
    en: ["manifest:8:1: `api` is not a key of the format. The required key `apis` is missing: it is probably meant."],
    fr: ["manifest:8:1: `api` n'est pas une clé du format. La clé obligatoire `apis` est absente : c'est sans doute d'elle qu'il s'agit."],
  },
  {
    mistake: "a misspelt key",
    format: "configuration",
    text: `rule:
  api/known: off
`,
    en: ["configuration:1:1: `rule` is not a key of the format. Did you mean `rules`?"],
    fr: ["configuration:1:1: `rule` n'est pas une clé du format. Vouliez-vous dire `rules` ?"],
  },
  {
    mistake: "a misspelt key",
    format: "baseline",
    text: `{ "format_version": "1.0", "entry": [] }
`,
    en: ["baseline:1:28: `entry` is not a key of the format. The required key `entries` is missing: it is probably meant."],
    fr: [
      "baseline:1:28: `entry` n'est pas une clé du format. La clé obligatoire `entries` est absente : c'est sans doute d'elle qu'il s'agit.",
    ],
  },
  {
    mistake: "a misspelt key beside the right ones",
    format: "entry",
    text: `apiVersion: pistectl/v1
kind: Api
name: Exemple
environments: { production: { versions: ["1.0"] }, sandbox: {availability: unknown} }
chorsPro: true
seen: "2026"
source: a guide
`,
    en: ["entry:5:1: `chorsPro` is not a key of the format. Did you mean `chorusPro`?"],
    fr: ["entry:5:1: `chorsPro` n'est pas une clé du format. Vouliez-vous dire `chorusPro` ?"],
  },
  {
    mistake: "a misspelt key beside the right ones",
    format: "scenario",
    text: `applications:
  - name: A
    environment: production
    enabeld: true
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
faults: [{ on: api, kind: html, status: 503 }]
`,
    en: ["scenario:4:5: `enabeld` is not a key of the format in `applications`. Did you mean `enabled`?"],
    fr: ["scenario:4:5: `enabeld` n'est pas une clé du format dans `applications`. Vouliez-vous dire `enabled` ?"],
  },
  {
    mistake: "a misspelt key beside the right ones",
    format: "manifest",
    text: `apiVersion: pistectl/v1
kind: Application
name: A
environment: production
organization: MTES
enabeld: true
structure: { name: Commune d'Exemple }
contacts: [{ role: application-manager, email: a@commune.example }]
apis: [{ name: SNE-Cotation, version: "1.0" }]
`,
    en: ["manifest:6:1: `enabeld` is not a key of the format. Did you mean `enabled`?"],
    fr: ["manifest:6:1: `enabeld` n'est pas une clé du format. Vouliez-vous dire `enabled` ?"],
  },
  {
    mistake: "a misspelt key beside the right ones",
    format: "configuration",
    text: `overrides:
  - paths: [legacy/**]
    rules: { api/known: off }
    reson: kept for the archive
`,
    en: ["configuration:4:5: `reson` is not a key of the format. The required key `reason` is missing: it is probably meant."],
    fr: [
      "configuration:4:5: `reson` n'est pas une clé du format. La clé obligatoire `reason` est absente : c'est sans doute d'elle qu'il s'agit.",
    ],
  },
  {
    mistake: "a misspelt key beside the right ones",
    format: "baseline",
    text: `{ "format_version": "1.0", "entries": [{ "rule": "api/known", "document": { "kind": "Application", "name": "A" }, "poinetr": "/name" }] }
`,
    en: ["baseline:1:115: `poinetr` is not a key of the format. The required key `pointer` is missing: it is probably meant."],
    fr: [
      "baseline:1:115: `poinetr` n'est pas une clé du format. La clé obligatoire `pointer` est absente : c'est sans doute d'elle qu'il s'agit.",
    ],
  },
  {
    mistake: "a key in French",
    format: "entry",
    text: `apiVersion: pistectl/v1
kind: Api
name: Exemple
environments: { production: { versions: ["1.0"] }, sandbox: {availability: unknown} }
seen: "2026"
origine: a guide
`,
    en: ["entry:6:1: `origine` is not a key of the format. The required key `source` is missing: it is probably meant."],
    fr: [
      "entry:6:1: `origine` n'est pas une clé du format. La clé obligatoire `source` est absente : c'est sans doute d'elle qu'il s'agit.",
    ],
  },
  {
    mistake: "a key in French",
    format: "scenario",
    text: `applications:
  - nom: A
    environment: production
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
faults: [{ on: api, kind: html, status: 503 }]
`,
    en: ["scenario:2:5: `nom` is not a key of the format. The required key `name` is missing: it is probably meant."],
    fr: ["scenario:2:5: `nom` n'est pas une clé du format. La clé obligatoire `name` est absente : c'est sans doute d'elle qu'il s'agit."],
  },
  {
    mistake: "a key in French",
    format: "manifest",
    text: `apiVersion: pistectl/v1
kind: Application
name: A
environnement: production
organization: MTES
structure: { name: Commune d'Exemple }
contacts: [{ role: application-manager, email: a@commune.example }]
apis: [{ name: SNE-Cotation, version: "1.0" }]
`,
    en: ["manifest:4:1: `environnement` is not a key of the format. The required key `environment` is missing: it is probably meant."],
    fr: [
      "manifest:4:1: `environnement` n'est pas une clé du format. La clé obligatoire `environment` est absente : c'est sans doute d'elle qu'il s'agit.",
    ],
  },
  {
    mistake: "a key in French",
    format: "configuration",
    text: `langue: fr
`,
    en: ["configuration:1:1: `langue` is not a key of the format. Did you mean `lang`?"],
    fr: ["configuration:1:1: `langue` n'est pas une clé du format. Vouliez-vous dire `lang` ?"],
  },
  {
    mistake: "a key in French",
    format: "baseline",
    text: `{ "format_version": "1.0", "entries": [{ "rule": "api/known", "document": { "kind": "Application", "nom": "A" }, "pointer": "/name" }] }
`,
    en: ["baseline:1:100: `nom` is not a key of the format. The required key `name` is missing: it is probably meant."],
    fr: [
      "baseline:1:100: `nom` n'est pas une clé du format. La clé obligatoire `name` est absente : c'est sans doute d'elle qu'il s'agit.",
    ],
  },
  {
    mistake: "a key that is none",
    format: "entry",
    text: `apiVersion: pistectl/v1
kind: Api
name: Exemple
environments: { production: { versions: ["1.0"] }, sandbox: {availability: unknown} }
colour: red
seen: "2026"
source: a guide
`,
    en: ["entry:5:1: `colour` is not a key of the format. Remove it, or begin it with `x-` if it is the team's own."],
    fr: ["entry:5:1: `colour` n'est pas une clé du format. Retirez-la, ou faites-la commencer par `x-` si elle est propre à l'équipe."],
  },
  {
    mistake: "a key that is none",
    format: "scenario",
    text: `applications:
  - name: A
    environment: production
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
faults: [{ on: api, kind: html, colour: red, status: 503 }]
`,
    en: [
      "scenario:7:33: `colour` is not a key of the format in `faults`. Keys that may be added: `environment`, `path`, `client`, `nth` or `times`. Remove it, or begin it with `x-` if it is the team's own.",
    ],
    fr: [
      "scenario:7:33: `colour` n'est pas une clé du format dans `faults`. Clés qui peuvent être ajoutées : `environment`, `path`, `client`, `nth` ou `times`. Retirez-la, ou faites-la commencer par `x-` si elle est propre à l'équipe.",
    ],
  },
  {
    mistake: "a key that is none",
    format: "manifest",
    text: `apiVersion: pistectl/v1
kind: Application
name: A
colour: red
environment: production
organization: MTES
structure: { name: Commune d'Exemple }
contacts: [{ role: application-manager, email: a@commune.example }]
apis: [{ name: SNE-Cotation, version: "1.0" }]
`,
    en: [
      "manifest:4:1: `colour` is not a key of the format. Keys that may be added: `description`, `organizationCode`, `enabled`, `credentials`, `image`, `renamedFrom` or `labels`. Remove it, or begin it with `x-` if it is the team's own.",
    ],
    fr: [
      "manifest:4:1: `colour` n'est pas une clé du format. Clés qui peuvent être ajoutées : `description`, `organizationCode`, `enabled`, `credentials`, `image`, `renamedFrom` ou `labels`. Retirez-la, ou faites-la commencer par `x-` si elle est propre à l'équipe.",
    ],
  },
  {
    mistake: "a key that is none",
    format: "configuration",
    text: `colour: red
`,
    en: [
      "configuration:1:1: `colour` is not a key of the format. Keys that may be added: `rules`, `overrides`, `catalog` or `lang`. Remove it, or begin it with `x-` if it is the team's own.",
    ],
    fr: [
      "configuration:1:1: `colour` n'est pas une clé du format. Clés qui peuvent être ajoutées : `rules`, `overrides`, `catalog` ou `lang`. Retirez-la, ou faites-la commencer par `x-` si elle est propre à l'équipe.",
    ],
  },
  {
    mistake: "a key that is none",
    format: "baseline",
    text: `{ "format_version": "1.0", "entries": [{ "colour": "red", "rule": "api/known", "document": { "kind": "Application", "name": "A" }, "pointer": "/name" }] }
`,
    en: ["baseline:1:42: `colour` is not a key of the format in `entries`. Remove it, or begin it with `x-` if it is the team's own."],
    fr: [
      "baseline:1:42: `colour` n'est pas une clé du format dans `entries`. Retirez-la, ou faites-la commencer par `x-` si elle est propre à l'équipe.",
    ],
  },
  {
    mistake: "a key of another place",
    format: "entry",
    text: `apiVersion: pistectl/v1
kind: Api
name: Exemple
environments: { production: { versions: ["1.0"] }, sandbox: {availability: unknown} }
basePath: /a
seen: "2026"
source: a guide
`,
    en: [
      "entry:5:1: `basePath` is in the wrong place. It belongs under `environments.production`, under `environments.production.earlierVersions[]` or under `environments.sandbox`: move it there.",
    ],
    fr: [
      "entry:5:1: `basePath` n'est pas à sa place. Sa place est sous `environments.production`, sous `environments.production.earlierVersions[]` ou sous `environments.sandbox` : déplacez-la.",
    ],
  },
  {
    mistake: "a key of another place",
    format: "scenario",
    text: `applications:
  - name: A
    environment: production
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
clientId: x
faults: [{ on: api, kind: html, status: 503 }]
`,
    en: ["scenario:7:1: `clientId` is in the wrong place. It belongs under `applications[]`: move it there."],
    fr: ["scenario:7:1: `clientId` n'est pas à sa place. Sa place est sous `applications[]` : déplacez-la."],
  },
  {
    mistake: "a key of another place",
    format: "manifest",
    text: `apiVersion: pistectl/v1
kind: Application
name: A
siret: a
environment: production
organization: MTES
structure: { name: Commune d'Exemple }
contacts: [{ role: application-manager, email: a@commune.example }]
apis: [{ name: SNE-Cotation, version: "1.0" }]
`,
    en: ["manifest:4:1: `siret` is in the wrong place. It belongs under `structure`: move it there."],
    fr: ["manifest:4:1: `siret` n'est pas à sa place. Sa place est sous `structure` : déplacez-la."],
  },
  {
    mistake: "a key of another place",
    format: "configuration",
    text: `reason: kept
`,
    en: ["configuration:1:1: `reason` is in the wrong place. It belongs under `overrides[]`: write `overrides:` above it and indent it."],
    fr: [
      "configuration:1:1: `reason` n'est pas à sa place. Sa place est sous `overrides[]` : écrivez `overrides:` au-dessus et mettez-la en retrait.",
    ],
  },
  {
    mistake: "a key of another place",
    format: "baseline",
    text: `{ "format_version": "1.0", "entries": [], "rule": "api/known" }
`,
    en: ["baseline:1:43: `rule` is in the wrong place. It belongs under `entries[]`: move it there."],
    fr: ["baseline:1:43: `rule` n'est pas à sa place. Sa place est sous `entries[]` : déplacez-la."],
  },
  {
    mistake: "a missing key",
    format: "entry",
    text: `apiVersion: pistectl/v1
kind: Api
name: Exemple
environments: { production: { versions: ["1.0"] }, sandbox: {availability: unknown} }
seen: "2026"
`,
    en: ["entry:2:1: The key `source` is missing. Add `source`: Where the facts come from."],
    fr: ["entry:2:1: La clé `source` est absente. Ajoutez `source` : D'où viennent les faits."],
  },
  {
    mistake: "a missing key",
    format: "scenario",
    text: `applications:
  - name: A
    environment: production
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
faults: [{ on: api, kind: html, status: 503 }]
`,
    en: ["scenario:2:5: The key `clientId` is missing. Add `clientId`: Client identifier."],
    fr: ["scenario:2:5: La clé `clientId` est absente. Ajoutez `clientId` : Identifiant client."],
  },
  {
    mistake: "a missing key",
    format: "manifest",
    text: `apiVersion: pistectl/v1
kind: Application
name: A
environment: production
structure: { name: Commune d'Exemple }
contacts: [{ role: application-manager, email: a@commune.example }]
apis: [{ name: SNE-Cotation, version: "1.0" }]
`,
    en: [
      "manifest:2:1: The key `organization` is missing. Add `organization`: Organization that the application belongs to: Universal, DUME, MTES or another name (portal: « Organisation »).",
    ],
    fr: [
      "manifest:2:1: La clé `organization` est absente. Ajoutez `organization` : Organisation à laquelle appartient l'application : Universal, DUME, MTES ou un autre nom (portail : « Organisation »).",
    ],
  },
  {
    mistake: "a missing key",
    format: "configuration",
    text: `overrides:
  - paths: [a]
    rules: {}
`,
    en: ["configuration:2:5: The key `reason` is missing. Add `reason`: Why these files are judged otherwise."],
    fr: ["configuration:2:5: La clé `reason` est absente. Ajoutez `reason` : Pourquoi ces fichiers sont jugés autrement."],
  },
  {
    mistake: "a missing key",
    format: "baseline",
    text: `{ "entries": [] }
`,
    en: ["baseline:1:3: The key `format_version` is missing. Add `format_version`: Version of the format."],
    fr: ["baseline:1:3: La clé `format_version` est absente. Ajoutez `format_version` : Version du format."],
  },
  {
    mistake: "another type",
    format: "entry",
    text: `apiVersion: pistectl/v1
kind: Api
name: Exemple
environments: { production: { versions: ["1.0"] }, sandbox: [unknown] }
seen: "2026"
source: a guide
`,
    en: ["entry:4:61: A list stands where a mapping is expected. Write a mapping."],
    fr: ["entry:4:61: Une liste est à la place d'un objet. Écrivez un objet."],
  },
  {
    mistake: "another type",
    format: "scenario",
    text: `applications:
  - name: A
    environment: production
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
faults: [html]
`,
    en: [
      "scenario:7:10: `html` stands where a mapping is expected. Write a mapping; it may hold `kind`, `on`, `environment`, `path`, `client`, `nth` or `times`.",
    ],
    fr: [
      "scenario:7:10: `html` est à la place d'un objet. Écrivez un objet ; il peut contenir `kind`, `on`, `environment`, `path`, `client`, `nth` ou `times`.",
    ],
  },
  {
    mistake: "another type",
    format: "manifest",
    text: `apiVersion: pistectl/v1
kind: Application
name: A
environment: production
organization: MTES
structure: [{ name: Commune d'Exemple }]
contacts: [{ role: application-manager, email: a@commune.example }]
apis: [{ name: SNE-Cotation, version: "1.0" }]
`,
    en: ["manifest:6:12: A list stands where a mapping is expected. Write a mapping; it may hold `name` or `siret`."],
    fr: ["manifest:6:12: Une liste est à la place d'un objet. Écrivez un objet ; il peut contenir `name` ou `siret`."],
  },
  {
    mistake: "another type",
    format: "configuration",
    text: `rules: [api/known]
`,
    en: ["configuration:1:8: A list stands where a mapping is expected. Write a mapping."],
    fr: ["configuration:1:8: Une liste est à la place d'un objet. Écrivez un objet."],
  },
  {
    mistake: "another type",
    format: "baseline",
    text: `{ "format_version": "1.0", "entries": {} }
`,
    en: ["baseline:1:39: A mapping stands where a list is expected. Write a list."],
    fr: ["baseline:1:39: Un objet est à la place d'une liste. Écrivez une liste."],
  },
  {
    mistake: "one item in place of a list",
    format: "entry",
    text: `apiVersion: pistectl/v1
kind: Api
name: Exemple
environments: { production: { versions: "1.0" }, sandbox: {availability: unknown} }
seen: "2026"
source: a guide
`,
    en: ["entry:4:41: `1.0` stands where a list is expected. Write a list."],
    fr: ["entry:4:41: `1.0` est à la place d'une liste. Écrivez une liste."],
  },
  {
    mistake: "one item in place of a list",
    format: "scenario",
    text: `applications:
  - name: A
    environment: production
    clientId: id
    clientSecret: secret
    subscriptions: SNE-Cotation
faults: [{ on: api, kind: html, status: 503 }]
`,
    en: ["scenario:6:20: `SNE-Cotation` stands where a list is expected. Write a list."],
    fr: ["scenario:6:20: `SNE-Cotation` est à la place d'une liste. Écrivez une liste."],
  },
  {
    mistake: "one item in place of a list",
    format: "manifest",
    text: `apiVersion: pistectl/v1
kind: Application
name: A
environment: production
organization: MTES
structure: { name: Commune d'Exemple }
contacts: [{ role: application-manager, email: a@commune.example }]
apis: SNE-Cotation
`,
    en: ["manifest:8:7: `SNE-Cotation` stands where a list is expected. Write a list."],
    fr: ["manifest:8:7: `SNE-Cotation` est à la place d'une liste. Écrivez une liste."],
  },
  {
    mistake: "one item in place of a list",
    format: "configuration",
    text: `catalog: catalog.yaml
`,
    en: ["configuration:1:10: `catalog.yaml` stands where a list is expected. Write a list."],
    fr: ["configuration:1:10: `catalog.yaml` est à la place d'une liste. Écrivez une liste."],
  },
  {
    mistake: "one item in place of a list",
    format: "baseline",
    text: `{ "format_version": "1.0", "entries": "api/known" }
`,
    en: ["baseline:1:39: `api/known` stands where a list is expected. Write a list."],
    fr: ["baseline:1:39: `api/known` est à la place d'une liste. Écrivez une liste."],
  },
  {
    mistake: "a number in place of a text",
    format: "entry",
    text: `apiVersion: pistectl/v1
kind: Api
name: Exemple
environments: { production: { versions: ["1.0"] }, sandbox: {availability: unknown} }
seen: "2026"
source: 12.0
`,
    en: ["entry:6:9: `12.0` stands where a text is expected. YAML reads it as a number, true or false: put it between quotes."],
    fr: ["entry:6:9: `12.0` est à la place d'un texte. YAML y lit un nombre, vrai ou faux : mettez la valeur entre guillemets."],
  },
  {
    mistake: "a number in place of a text",
    format: "scenario",
    text: `applications:
  - name: A
    environment: production
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: 1.0 }]
faults: [{ on: api, kind: html, status: 503 }]
`,
    en: ["scenario:6:51: `1.0` stands where a text is expected. YAML reads it as a number, true or false: put it between quotes."],
    fr: ["scenario:6:51: `1.0` est à la place d'un texte. YAML y lit un nombre, vrai ou faux : mettez la valeur entre guillemets."],
  },
  {
    mistake: "a number in place of a text",
    format: "manifest",
    text: `apiVersion: pistectl/v1
kind: Application
name: A
environment: production
organization: 12.0
structure: { name: Commune d'Exemple }
contacts: [{ role: application-manager, email: a@commune.example }]
apis: [{ name: SNE-Cotation, version: "1.0" }]
`,
    en: ["manifest:5:15: `12.0` stands where a text is expected. YAML reads it as a number, true or false: put it between quotes."],
    fr: ["manifest:5:15: `12.0` est à la place d'un texte. YAML y lit un nombre, vrai ou faux : mettez la valeur entre guillemets."],
  },
  {
    mistake: "a number in place of a text",
    format: "configuration",
    text: `catalog: [1]
`,
    en: ["configuration:1:11: `1` stands where a text is expected. YAML reads it as a number, true or false: put it between quotes."],
    fr: ["configuration:1:11: `1` est à la place d'un texte. YAML y lit un nombre, vrai ou faux : mettez la valeur entre guillemets."],
  },
  {
    mistake: "a number in place of a text",
    format: "baseline",
    text: `{ "format_version": "1.0", "entries": [{ "rule": "api/known", "document": { "kind": "Application", "name": "A" }, "pointer": 1 }] }
`,
    en: ["baseline:1:126: `1` stands where a text is expected. YAML reads it as a number, true or false: put it between quotes."],
    fr: ["baseline:1:126: `1` est à la place d'un texte. YAML y lit un nombre, vrai ou faux : mettez la valeur entre guillemets."],
  },
  {
    mistake: "nothing",
    format: "entry",
    text: `apiVersion: pistectl/v1
kind: Api
name: Exemple
environments: { production: { versions: ["1.0"] }, sandbox: {availability: unknown} }
seen: "2026"
source:
`,
    en: ["entry:6:1: `source` has no value. Write a text."],
    fr: ["entry:6:1: `source` n'a pas de valeur. Écrivez un texte."],
  },
  {
    mistake: "nothing",
    format: "scenario",
    text: `applications:
  - name: A
    environment: production
    clientId:
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
faults: [{ on: api, kind: html, status: 503 }]
`,
    en: ["scenario:4:5: `clientId` has no value. Write a text."],
    fr: ["scenario:4:5: `clientId` n'a pas de valeur. Écrivez un texte."],
  },
  {
    mistake: "nothing",
    format: "manifest",
    text: `apiVersion: pistectl/v1
kind: Application
name: A
environment: production
organization:
structure: { name: Commune d'Exemple }
contacts: [{ role: application-manager, email: a@commune.example }]
apis: [{ name: SNE-Cotation, version: "1.0" }]
`,
    en: ["manifest:5:1: `organization` has no value. Write a text."],
    fr: ["manifest:5:1: `organization` n'a pas de valeur. Écrivez un texte."],
  },
  {
    mistake: "nothing",
    format: "configuration",
    text: `rules:
`,
    en: ["configuration:1:1: `rules` has no value. Write a mapping, or remove the key."],
    fr: ["configuration:1:1: `rules` n'a pas de valeur. Écrivez un objet, ou retirez la clé."],
  },
  {
    mistake: "nothing",
    format: "baseline",
    text: `{ "format_version": "1.0", "entries": [{ "rule": "api/known", "document": { "kind": "Application", "name": "A" }, "pointer": null }] }
`,
    en: ["baseline:1:115: `pointer` has no value. Write a text."],
    fr: ["baseline:1:115: `pointer` n'a pas de valeur. Écrivez un texte."],
  },
  {
    mistake: "an empty or blank text",
    format: "entry",
    text: `apiVersion: pistectl/v1
kind: Api
name: Exemple
environments: { production: { versions: ["1.0"] }, sandbox: {availability: unknown} }
seen: "2026"
source: ""
`,
    en: ["entry:6:9: The text is empty. Write 1 to 1000 characters."],
    fr: ["entry:6:9: Le texte est vide. Écrivez de 1 à 1000 caractères."],
  },
  {
    mistake: "an empty or blank text",
    format: "manifest",
    text: `apiVersion: pistectl/v1
kind: Application
name: A
environment: production
organization: ""
structure: { name: Commune d'Exemple }
contacts: [{ role: application-manager, email: a@commune.example }]
apis: [{ name: SNE-Cotation, version: "1.0" }]
`,
    en: ["manifest:5:15: The text is empty. Write 1 to 100 characters."],
    fr: ["manifest:5:15: Le texte est vide. Écrivez de 1 à 100 caractères."],
  },
  {
    mistake: "an empty or blank text",
    format: "configuration",
    text: `overrides:
  - paths: [legacy/**]
    rules: { api/known: off }
    reason: ' '
`,
    en: ["configuration:4:13: The text holds blanks only. Write a text that is not blank."],
    fr: ["configuration:4:13: Le texte ne contient que des blancs. Écrivez un texte non vide."],
  },
  {
    mistake: "an empty or blank text",
    format: "baseline",
    text: `{ "format_version": "1.0", "entries": [{ "rule": "", "document": { "kind": "Application", "name": "A" }, "pointer": "/name" }] }
`,
    en: ["baseline:1:50: The text is empty. Write something, or remove the key."],
    fr: ["baseline:1:50: Le texte est vide. Écrivez quelque chose, ou retirez la clé."],
  },
  {
    mistake: "a word that is not listed",
    format: "entry",
    text: `apiVersion: pistectl/v1
kind: Api
name: Exemple
environments: { production: { versions: ["1.0"] }, sandbox: {availability: unknwon} }
seen: "2026"
source: a guide
`,
    en: [
      "entry:4:76: `unknwon` is not an accepted value of `availability`. Accepted: `offered`, `not-offered` or `unknown`. Did you mean `unknown`?",
    ],
    fr: [
      "entry:4:76: `unknwon` n'est pas une valeur acceptée de `availability`. Valeurs acceptées : `offered`, `not-offered` ou `unknown`. Vouliez-vous dire `unknown` ?",
    ],
  },
  {
    mistake: "a word that is not listed",
    format: "scenario",
    text: `applications:
  - name: A
    environment: prodction
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
faults: [{ on: api, kind: html, status: 503 }]
`,
    en: [
      "scenario:3:18: `prodction` is not an accepted value of `environment`. Accepted: `production` or `sandbox`. Did you mean `production`?",
    ],
    fr: [
      "scenario:3:18: `prodction` n'est pas une valeur acceptée de `environment`. Valeurs acceptées : `production` ou `sandbox`. Vouliez-vous dire `production` ?",
    ],
  },
  {
    mistake: "a word that is not listed",
    format: "manifest",
    text: `apiVersion: pistectl/v1
kind: Application
name: A
environment: prodction
organization: MTES
structure: { name: Commune d'Exemple }
contacts: [{ role: application-manager, email: a@commune.example }]
apis: [{ name: SNE-Cotation, version: "1.0" }]
`,
    en: [
      "manifest:4:14: `prodction` is not an accepted value of `environment`. Accepted: `sandbox` or `production`. Did you mean `production`?",
    ],
    fr: [
      "manifest:4:14: `prodction` n'est pas une valeur acceptée de `environment`. Valeurs acceptées : `sandbox` ou `production`. Vouliez-vous dire `production` ?",
    ],
  },
  {
    mistake: "a word that is not listed",
    format: "configuration",
    text: `lang: de
`,
    en: ["configuration:1:7: `de` is not an accepted value of `lang`. Accepted: `en` or `fr`."],
    fr: ["configuration:1:7: `de` n'est pas une valeur acceptée de `lang`. Valeurs acceptées : `en` ou `fr`."],
  },
  {
    mistake: "a word that is not listed",
    format: "baseline",
    text: `{ "format_version": "2.0", "entries": [] }
`,
    en: ["baseline:1:21: `2.0` is not an accepted value of `format_version`. Accepted: `1.0`. Did you mean `1.0`?"],
    fr: ["baseline:1:21: `2.0` n'est pas une valeur acceptée de `format_version`. Valeurs acceptées : `1.0`. Vouliez-vous dire `1.0` ?"],
  },
  {
    mistake: "a word in another language",
    format: "entry",
    text: `apiVersion: pistectl/v1
kind: Api
name: Exemple
environments: { production: { versions: ["1.0"] }, sandbox: {availability: inconnu} }
seen: "2026"
source: a guide
`,
    en: [
      "entry:4:76: `inconnu` is not an accepted value of `availability`. Accepted: `offered`, `not-offered` or `unknown`. Did you mean `unknown`?",
    ],
    fr: [
      "entry:4:76: `inconnu` n'est pas une valeur acceptée de `availability`. Valeurs acceptées : `offered`, `not-offered` ou `unknown`. Vouliez-vous dire `unknown` ?",
    ],
  },
  {
    mistake: "a word in another language",
    format: "scenario",
    text: `applications:
  - name: A
    environment: bac à sable
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
faults: [{ on: api, kind: html, status: 503 }]
`,
    en: [
      "scenario:3:18: `bac à sable` is not an accepted value of `environment`. Accepted: `production` or `sandbox`. Did you mean `sandbox`?",
    ],
    fr: [
      "scenario:3:18: `bac à sable` n'est pas une valeur acceptée de `environment`. Valeurs acceptées : `production` ou `sandbox`. Vouliez-vous dire `sandbox` ?",
    ],
  },
  {
    mistake: "a word in another language",
    format: "manifest",
    text: `apiVersion: pistectl/v1
kind: Application
name: A
environment: bac à sable
organization: MTES
structure: { name: Commune d'Exemple }
contacts: [{ role: application-manager, email: a@commune.example }]
apis: [{ name: SNE-Cotation, version: "1.0" }]
`,
    en: [
      "manifest:4:14: `bac à sable` is not an accepted value of `environment`. Accepted: `sandbox` or `production`. Did you mean `sandbox`?",
    ],
    fr: [
      "manifest:4:14: `bac à sable` n'est pas une valeur acceptée de `environment`. Valeurs acceptées : `sandbox` ou `production`. Vouliez-vous dire `sandbox` ?",
    ],
  },
  {
    mistake: "a word in another language",
    format: "configuration",
    text: `lang: français
`,
    en: ["configuration:1:7: `français` is not an accepted value of `lang`. Accepted: `en` or `fr`. Did you mean `fr`?"],
    fr: [
      "configuration:1:7: `français` n'est pas une valeur acceptée de `lang`. Valeurs acceptées : `en` ou `fr`. Vouliez-vous dire `fr` ?",
    ],
  },
  {
    mistake: "a number in place of a word",
    format: "entry",
    text: `apiVersion: pistectl/v1
kind: Api
name: Exemple
environments: { production: { versions: ["1.0"] }, sandbox: {availability: 1} }
seen: "2026"
source: a guide
`,
    en: ["entry:4:76: `1` is not an accepted value of `availability`. Accepted: `offered`, `not-offered` or `unknown`."],
    fr: ["entry:4:76: `1` n'est pas une valeur acceptée de `availability`. Valeurs acceptées : `offered`, `not-offered` ou `unknown`."],
  },
  {
    mistake: "a number in place of a word",
    format: "scenario",
    text: `applications:
  - name: A
    environment: 1
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
faults: [{ on: api, kind: html, status: 503 }]
`,
    en: ["scenario:3:18: `1` is not an accepted value of `environment`. Accepted: `production` or `sandbox`."],
    fr: ["scenario:3:18: `1` n'est pas une valeur acceptée de `environment`. Valeurs acceptées : `production` ou `sandbox`."],
  },
  {
    mistake: "a number in place of a word",
    format: "manifest",
    text: `apiVersion: pistectl/v1
kind: Application
name: A
environment: 1
organization: MTES
structure: { name: Commune d'Exemple }
contacts: [{ role: application-manager, email: a@commune.example }]
apis: [{ name: SNE-Cotation, version: "1.0" }]
`,
    en: ["manifest:4:14: `1` is not an accepted value of `environment`. Accepted: `sandbox` or `production`."],
    fr: ["manifest:4:14: `1` n'est pas une valeur acceptée de `environment`. Valeurs acceptées : `sandbox` ou `production`."],
  },
  {
    mistake: "a number in place of a word",
    format: "configuration",
    text: `lang: 1
`,
    en: ["configuration:1:7: `1` is not an accepted value of `lang`. Accepted: `en` or `fr`."],
    fr: ["configuration:1:7: `1` n'est pas une valeur acceptée de `lang`. Valeurs acceptées : `en` ou `fr`."],
  },
  {
    mistake: "a number in place of a word",
    format: "baseline",
    text: `{ "format_version": 1.0, "entries": [] }
`,
    en: ["baseline:1:21: `1.0` stands where a text is expected. YAML reads it as a number, true or false: put it between quotes."],
    fr: ["baseline:1:21: `1.0` est à la place d'un texte. YAML y lit un nombre, vrai ou faux : mettez la valeur entre guillemets."],
  },
  {
    mistake: "an unknown rule",
    format: "configuration",
    text: `rules:
  api/knwon: off
`,
    en: ["configuration:2:3: `api/knwon` is not a rule. Did you mean `api/known`?"],
    fr: ["configuration:2:3: `api/knwon` n'est pas une règle. Vouliez-vous dire `api/known` ?"],
  },
  {
    mistake: "a rule without its family",
    format: "configuration",
    text: `rules:
  known: off
`,
    en: ["configuration:2:3: `known` is not a rule. Did you mean `api/known`?"],
    fr: ["configuration:2:3: `known` n'est pas une règle. Vouliez-vous dire `api/known` ?"],
  },
  {
    mistake: "a rule like no other",
    format: "configuration",
    text: `rules:
  zzz: off
`,
    en: ["configuration:2:3: `zzz` is not a rule. `pistectl explain` lists them."],
    fr: ["configuration:2:3: `zzz` n'est pas une règle. `pistectl explain` en donne la liste."],
  },
  {
    mistake: "a rule that is always an error",
    format: "configuration",
    text: `rules:
  schema/type: warn
  security/inline-secret: off
`,
    en: [
      "configuration:2:3: `schema/type` is always an error: its level cannot be changed. Remove it.",
      "configuration:3:3: `security/inline-secret` is always an error: its level cannot be changed. Remove it.",
    ],
    fr: [
      "configuration:2:3: `schema/type` est toujours une erreur : son niveau ne peut pas être changé. Retirez-la.",
      "configuration:3:3: `security/inline-secret` est toujours une erreur : son niveau ne peut pas être changé. Retirez-la.",
    ],
  },
  {
    mistake: "a rule that is always an error",
    format: "baseline",
    text: `{ "format_version": "1.0", "entries": [{ "rule": "schema/type", "document": { "kind": "Application", "name": "A" }, "pointer": "/name" }] }
`,
    en: ["baseline:1:50: `schema/type` is not a rule that a baseline can hold. Write a rule that a baseline can hold."],
    fr: [
      "baseline:1:50: `schema/type` n'est pas une règle qu'un fichier de référence peut contenir. Écrivez une règle qu'un fichier de référence peut contenir.",
    ],
  },
  {
    mistake: "an unknown level",
    format: "configuration",
    text: `rules:
  api/known: warning
  api/scope: 2
`,
    en: [
      "configuration:2:14: `warning` is not an accepted value of `api/known`. Accepted: `off`, `info`, `warn` or `error`. Did you mean `warn`?",
      "configuration:3:14: `2` is not an accepted value of `api/scope`. Accepted: `off`, `info`, `warn` or `error`.",
    ],
    fr: [
      "configuration:2:14: `warning` n'est pas une valeur acceptée de `api/known`. Valeurs acceptées : `off`, `info`, `warn` ou `error`. Vouliez-vous dire `warn` ?",
      "configuration:3:14: `2` n'est pas une valeur acceptée de `api/scope`. Valeurs acceptées : `off`, `info`, `warn` ou `error`.",
    ],
  },
  {
    mistake: "several mistakes",
    format: "entry",
    text: `apiVersion: pistectl/v1
kind: Api
name: Exemple
environments: { production: { versions: ["1.0"] }, sandbox: {availability: maybe} }
seen: "2026"
origine: a guide
`,
    en: [
      "entry:4:76: `maybe` is not an accepted value of `availability`. Accepted: `offered`, `not-offered` or `unknown`.",
      "entry:6:1: `origine` is not a key of the format. The required key `source` is missing: it is probably meant.",
    ],
    fr: [
      "entry:4:76: `maybe` n'est pas une valeur acceptée de `availability`. Valeurs acceptées : `offered`, `not-offered` ou `unknown`.",
      "entry:6:1: `origine` n'est pas une clé du format. La clé obligatoire `source` est absente : c'est sans doute d'elle qu'il s'agit.",
    ],
  },
  {
    mistake: "several mistakes",
    format: "scenario",
    text: `applications:
  - name: A
    environment: prod
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotatoin, version: "1.0" }]
faults: [{ on: gateway, kind: html, status: 503 }]
`,
    en: [
      "scenario:3:18: `prod` is not an accepted value of `environment`. Accepted: `production` or `sandbox`. Did you mean `production`?",
      "scenario:7:16: `gateway` is not an accepted value of `on`. Accepted: `token` or `api`.",
    ],
    fr: [
      "scenario:3:18: `prod` n'est pas une valeur acceptée de `environment`. Valeurs acceptées : `production` ou `sandbox`. Vouliez-vous dire `production` ?",
      "scenario:7:16: `gateway` n'est pas une valeur acceptée de `on`. Valeurs acceptées : `token` ou `api`.",
    ],
  },
  {
    mistake: "several mistakes",
    format: "manifest",
    text: `apiVersion: pistectl/v1
kind: Application
name: A
environnement: prod
organization: [MTES]
structure: { name: Commune d'Exemple }
contacts: [{ role: application-manager, email: a@commune.example }]
apis: [{ name: SNE-Cotation, version: "1.0" }]
`,
    en: [
      "manifest:4:1: `environnement` is not a key of the format. The required key `environment` is missing: it is probably meant.",
      "manifest:5:15: A list stands where a text is expected. Write a text. Did you mean `MTES`?",
    ],
    fr: [
      "manifest:4:1: `environnement` n'est pas une clé du format. La clé obligatoire `environment` est absente : c'est sans doute d'elle qu'il s'agit.",
      "manifest:5:15: Une liste est à la place d'un texte. Écrivez un texte. Vouliez-vous dire `MTES` ?",
    ],
  },
  {
    mistake: "several mistakes",
    format: "configuration",
    text: `rule: {}
lang: de
overrides:
  - paths: [legacy/**]
    rules: { api/knwon: off }
    reason: kept for the archive
catalog: a.yaml
`,
    en: [
      "configuration:1:1: `rule` is not a key of the format. Did you mean `rules`?",
      "configuration:2:7: `de` is not an accepted value of `lang`. Accepted: `en` or `fr`.",
      "configuration:5:14: `api/knwon` is not a rule. Did you mean `api/known`?",
      "configuration:7:10: `a.yaml` stands where a list is expected. Write a list.",
    ],
    fr: [
      "configuration:1:1: `rule` n'est pas une clé du format. Vouliez-vous dire `rules` ?",
      "configuration:2:7: `de` n'est pas une valeur acceptée de `lang`. Valeurs acceptées : `en` ou `fr`.",
      "configuration:5:14: `api/knwon` n'est pas une règle. Vouliez-vous dire `api/known` ?",
      "configuration:7:10: `a.yaml` est à la place d'une liste. Écrivez une liste.",
    ],
  },
  {
    mistake: "several mistakes",
    format: "baseline",
    text: `{ "format_version": "2.0" }
`,
    en: [
      "baseline:1:3: The key `entries` is missing. Add `entries`: The findings, each once.",
      "baseline:1:21: `2.0` is not an accepted value of `format_version`. Accepted: `1.0`. Did you mean `1.0`?",
    ],
    fr: [
      "baseline:1:3: La clé `entries` est absente. Ajoutez `entries` : Les constats, une fois chacun.",
      "baseline:1:21: `2.0` n'est pas une valeur acceptée de `format_version`. Valeurs acceptées : `1.0`. Vouliez-vous dire `1.0` ?",
    ],
  },
  {
    mistake: "a list at the top",
    format: "entry",
    text: `- name: A
`,
    en: [
      "entry:1:1: The document is a list, not a mapping. A manifest begins with `apiVersion` and `kind`. Separate several documents by a line `---`.",
    ],
    fr: [
      "entry:1:1: Le document est une liste et non un objet. Un manifeste commence par `apiVersion` et `kind`. Séparez plusieurs documents par une ligne `---`.",
    ],
  },
  {
    mistake: "a list at the top",
    format: "scenario",
    text: `- name: A
`,
    en: [
      "scenario:1:1: A list stands where a mapping is expected. Write a mapping; it may hold `applications`, `tokenLifetimeSeconds`, `assumptions` or `faults`.",
    ],
    fr: [
      "scenario:1:1: Une liste est à la place d'un objet. Écrivez un objet ; il peut contenir `applications`, `tokenLifetimeSeconds`, `assumptions` ou `faults`.",
    ],
  },
  {
    mistake: "a list at the top",
    format: "manifest",
    text: `- name: A
`,
    en: [
      "manifest:1:1: The document is a list, not a mapping. A manifest begins with `apiVersion` and `kind`. Separate several documents by a line `---`.",
    ],
    fr: [
      "manifest:1:1: Le document est une liste et non un objet. Un manifeste commence par `apiVersion` et `kind`. Séparez plusieurs documents par une ligne `---`.",
    ],
  },
  {
    mistake: "a list at the top",
    format: "configuration",
    text: `- rules
`,
    en: [
      "configuration:1:1: A list stands where a mapping is expected. Write a mapping; it may hold `rules`, `overrides`, `catalog` or `lang`.",
    ],
    fr: [
      "configuration:1:1: Une liste est à la place d'un objet. Écrivez un objet ; il peut contenir `rules`, `overrides`, `catalog` ou `lang`.",
    ],
  },
  {
    mistake: "a list at the top",
    format: "baseline",
    text: `[]
`,
    en: ["baseline:1:1: A list stands where a mapping is expected. Write a mapping; it may hold `format_version` or `entries`."],
    fr: ["baseline:1:1: Une liste est à la place d'un objet. Écrivez un objet ; il peut contenir `format_version` ou `entries`."],
  },
  {
    mistake: "a text at the top",
    format: "scenario",
    text: `nothing of it
`,
    en: [
      "scenario:1:1: `nothing of it` stands where a mapping is expected. Write a mapping; it may hold `applications`, `tokenLifetimeSeconds`, `assumptions` or `faults`.",
    ],
    fr: [
      "scenario:1:1: `nothing of it` est à la place d'un objet. Écrivez un objet ; il peut contenir `applications`, `tokenLifetimeSeconds`, `assumptions` ou `faults`.",
    ],
  },
  {
    mistake: "a text at the top",
    format: "manifest",
    text: `nothing of it
`,
    en: [
      "manifest:1:1: The document is a text, not a mapping. A manifest begins with `apiVersion` and `kind`. Separate several documents by a line `---`.",
    ],
    fr: [
      "manifest:1:1: Le document est un texte et non un objet. Un manifeste commence par `apiVersion` et `kind`. Séparez plusieurs documents par une ligne `---`.",
    ],
  },
  {
    mistake: "a text at the top",
    format: "configuration",
    text: `nothing of it
`,
    en: [
      "configuration:1:1: `nothing of it` stands where a mapping is expected. Write a mapping; it may hold `rules`, `overrides`, `catalog` or `lang`.",
    ],
    fr: [
      "configuration:1:1: `nothing of it` est à la place d'un objet. Écrivez un objet ; il peut contenir `rules`, `overrides`, `catalog` ou `lang`.",
    ],
  },
  {
    mistake: "a text at the top",
    format: "baseline",
    text: `"nothing"
`,
    en: ["baseline:1:1: `nothing` stands where a mapping is expected. Write a mapping; it may hold `format_version` or `entries`."],
    fr: ["baseline:1:1: `nothing` est à la place d'un objet. Écrivez un objet ; il peut contenir `format_version` ou `entries`."],
  },
  {
    mistake: "an empty file",
    format: "scenario",
    text: "",
    en: ["scenario:1:1: The file is empty. It begins with `applications`."],
    fr: ["scenario:1:1: Le fichier est vide. Il commence par `applications`."],
  },
  { mistake: "an empty file", format: "manifest", text: "", en: [], fr: [] },
  { mistake: "an empty file", format: "configuration", text: "", en: [], fr: [] },
  {
    mistake: "an empty file",
    format: "baseline",
    text: "",
    en: ["baseline:1:1: The file is empty. It begins with `format_version` or `entries`."],
    fr: ["baseline:1:1: Le fichier est vide. Il commence par `format_version` ou `entries`."],
  },
  {
    mistake: "two documents",
    format: "scenario",
    text: `applications:
  - name: A
    environment: production
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
faults: [{ on: api, kind: html, status: 503 }]
---
`,
    en: ["scenario:8:1: The file holds several documents, and one is expected. Keep one of them."],
    fr: ["scenario:8:1: Le fichier contient plusieurs documents, alors qu'un seul est attendu. N'en gardez qu'un."],
  },
  {
    mistake: "two documents",
    format: "configuration",
    text: `lang: en
---
lang: fr
`,
    en: ["configuration:2:1: The file holds several documents, and one is expected. Keep one of them."],
    fr: ["configuration:2:1: Le fichier contient plusieurs documents, alors qu'un seul est attendu. N'en gardez qu'un."],
  },
  {
    mistake: "two documents",
    format: "baseline",
    text: `{ "format_version": "1.0", "entries": [] }
---
{ "format_version": "1.0", "entries": [] }
`,
    en: ["baseline:2:1: The file holds several documents, and one is expected. Keep one of them."],
    fr: ["baseline:2:1: Le fichier contient plusieurs documents, alors qu'un seul est attendu. N'en gardez qu'un."],
  },
  {
    mistake: "a bracket left open",
    format: "entry",
    text: `apiVersion: [
`,
    en: ["entry:1:13: `[` is never closed. Write `]` or `}` where the list or the mapping ends."],
    fr: ["entry:1:13: `[` n'est jamais fermé. Écrivez `]` ou `}` là où la liste ou l'objet se termine."],
  },
  {
    mistake: "a bracket left open",
    format: "scenario",
    text: `applications: [
`,
    en: [
      "scenario:1:15: This bracket is never closed. Write `]` or `}` where the list or the mapping ends, indented further than the key that holds it.",
    ],
    fr: [
      "scenario:1:15: Ce crochet ou cette accolade n'est jamais fermé. Écrivez `]` ou `}` là où la liste ou l'objet se termine, plus en retrait que la clé qui le contient.",
    ],
  },
  {
    mistake: "a bracket left open",
    format: "manifest",
    text: `apiVersion: [
`,
    en: ["manifest:1:13: `[` is never closed. Write `]` or `}` where the list or the mapping ends."],
    fr: ["manifest:1:13: `[` n'est jamais fermé. Écrivez `]` ou `}` là où la liste ou l'objet se termine."],
  },
  {
    mistake: "a bracket left open",
    format: "configuration",
    text: `rules: {
lang: en
`,
    en: [
      "configuration:1:8: This bracket is never closed. Write `]` or `}` where the list or the mapping ends, indented further than the key that holds it.",
    ],
    fr: [
      "configuration:1:8: Ce crochet ou cette accolade n'est jamais fermé. Écrivez `]` ou `}` là où la liste ou l'objet se termine, plus en retrait que la clé qui le contient.",
    ],
  },
  {
    mistake: "a bracket left open",
    format: "baseline",
    text: `{ "format_version": "1.0"
`,
    en: [
      "baseline:1:1: This bracket is never closed. Write `]` or `}` where the list or the mapping ends, indented further than the key that holds it.",
    ],
    fr: [
      "baseline:1:1: Ce crochet ou cette accolade n'est jamais fermé. Écrivez `]` ou `}` là où la liste ou l'objet se termine, plus en retrait que la clé qui le contient.",
    ],
  },
  {
    mistake: "a key twice",
    format: "entry",
    text: `apiVersion: pistectl/v1
kind: Api
name: Exemple
environments: { production: { versions: ["1.0"] }, sandbox: {availability: unknown} }
name: Autre
seen: "2026"
source: a guide
`,
    en: ["entry:5:1: The key `name` is written twice. Only the first one is read. Keep one of the two."],
    fr: ["entry:5:1: La clé `name` est écrite deux fois. Seule la première est lue. Gardez l'une des deux."],
  },
  {
    mistake: "a key twice",
    format: "scenario",
    text: `applications:
  - name: A
    environment: production
    name: B
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
faults: [{ on: api, kind: html, status: 503 }]
`,
    en: ["scenario:4:5: The key `name` is written twice. Only the first one is read. Keep one of the two."],
    fr: ["scenario:4:5: La clé `name` est écrite deux fois. Seule la première est lue. Gardez l'une des deux."],
  },
  {
    mistake: "a key twice",
    format: "manifest",
    text: `apiVersion: pistectl/v1
kind: Application
name: A
environment: production
organization: MTES
organization: DUME
structure: { name: Commune d'Exemple }
contacts: [{ role: application-manager, email: a@commune.example }]
apis: [{ name: SNE-Cotation, version: "1.0" }]
`,
    en: ["manifest:6:1: The key `organization` is written twice. Only the first one is read. Keep one of the two."],
    fr: ["manifest:6:1: La clé `organization` est écrite deux fois. Seule la première est lue. Gardez l'une des deux."],
  },
  {
    mistake: "a key twice",
    format: "configuration",
    text: `lang: en
lang: fr
`,
    en: ["configuration:2:1: The key `lang` is written twice. Only the first one is read. Keep one of the two."],
    fr: ["configuration:2:1: La clé `lang` est écrite deux fois. Seule la première est lue. Gardez l'une des deux."],
  },
  {
    mistake: "a key twice",
    format: "baseline",
    text: `{ "format_version": "1.0", "format_version": "1.0", "entries": [] }
`,
    en: ["baseline:1:28: The key `format_version` is written twice. Only the first one is read. Keep one of the two."],
    fr: ["baseline:1:28: La clé `format_version` est écrite deux fois. Seule la première est lue. Gardez l'une des deux."],
  },
  {
    mistake: "a tag",
    format: "entry",
    text: `apiVersion: pistectl/v1
kind: Api
name: !x Exemple
environments: { production: { versions: ["1.0"] }, sandbox: {availability: unknown} }
seen: "2026"
source: a guide
`,
    en: [
      "entry:3:7: The tag `!x` is not known. No tag is needed, and none is ever executed. Remove it; quote the value if it is to stay a text.",
    ],
    fr: [
      "entry:3:7: L'étiquette `!x` n'est pas connue. Aucune étiquette n'est nécessaire, et aucune n'est jamais exécutée. Retirez-la ; mettez la valeur entre guillemets si elle doit rester un texte.",
    ],
  },
  {
    mistake: "a tag",
    format: "scenario",
    text: `applications:
  - name: !x A
    environment: production
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
faults: [{ on: api, kind: html, status: 503 }]
`,
    en: [
      "scenario:2:11: The tag `!x` is not known. No tag is needed, and none is ever executed. Remove it; quote the value if it is to stay a text.",
    ],
    fr: [
      "scenario:2:11: L'étiquette `!x` n'est pas connue. Aucune étiquette n'est nécessaire, et aucune n'est jamais exécutée. Retirez-la ; mettez la valeur entre guillemets si elle doit rester un texte.",
    ],
  },
  {
    mistake: "a tag",
    format: "manifest",
    text: `apiVersion: pistectl/v1
kind: Application
name: A
environment: production
organization: !org MTES
structure: { name: Commune d'Exemple }
contacts: [{ role: application-manager, email: a@commune.example }]
apis: [{ name: SNE-Cotation, version: "1.0" }]
`,
    en: [
      "manifest:5:15: The tag `!org` is not known. No tag is needed, and none is ever executed. Remove it; quote the value if it is to stay a text.",
    ],
    fr: [
      "manifest:5:15: L'étiquette `!org` n'est pas connue. Aucune étiquette n'est nécessaire, et aucune n'est jamais exécutée. Retirez-la ; mettez la valeur entre guillemets si elle doit rester un texte.",
    ],
  },
  {
    mistake: "a tag",
    format: "configuration",
    text: `lang: !x fr
`,
    en: [
      "configuration:1:7: The tag `!x` is not known. No tag is needed, and none is ever executed. Remove it; quote the value if it is to stay a text.",
    ],
    fr: [
      "configuration:1:7: L'étiquette `!x` n'est pas connue. Aucune étiquette n'est nécessaire, et aucune n'est jamais exécutée. Retirez-la ; mettez la valeur entre guillemets si elle doit rester un texte.",
    ],
  },
  {
    mistake: "an alias of nothing",
    format: "entry",
    text: `apiVersion: pistectl/v1
kind: Api
name: *x
environments: { production: { versions: ["1.0"] }, sandbox: {availability: unknown} }
seen: "2026"
source: a guide
`,
    en: [
      "entry:3:7: The alias `*x` names no anchor above it. Write `&x` before the value to be repeated, in the same document; quote the value if the asterisk is part of it.",
    ],
    fr: [
      "entry:3:7: L'alias `*x` ne désigne aucune ancre au-dessus de lui. Écrivez `&x` devant la valeur à répéter, dans le même document ; mettez la valeur entre guillemets si l'astérisque en fait partie.",
    ],
  },
  {
    mistake: "an alias of nothing",
    format: "scenario",
    text: `applications:
  - name: *x
    environment: production
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
faults: [{ on: api, kind: html, status: 503 }]
`,
    en: [
      "scenario:2:11: The alias `*x` names no anchor above it. Write `&x` before the value to be repeated, in the same document; quote the value if the asterisk is part of it.",
    ],
    fr: [
      "scenario:2:11: L'alias `*x` ne désigne aucune ancre au-dessus de lui. Écrivez `&x` devant la valeur à répéter, dans le même document ; mettez la valeur entre guillemets si l'astérisque en fait partie.",
    ],
  },
  {
    mistake: "an alias of nothing",
    format: "manifest",
    text: `apiVersion: pistectl/v1
kind: Application
name: A
environment: production
organization: *org
structure: { name: Commune d'Exemple }
contacts: [{ role: application-manager, email: a@commune.example }]
apis: [{ name: SNE-Cotation, version: "1.0" }]
`,
    en: [
      "manifest:5:15: The alias `*org` names no anchor above it. Write `&org` before the value to be repeated, in the same document; quote the value if the asterisk is part of it.",
    ],
    fr: [
      "manifest:5:15: L'alias `*org` ne désigne aucune ancre au-dessus de lui. Écrivez `&org` devant la valeur à répéter, dans le même document ; mettez la valeur entre guillemets si l'astérisque en fait partie.",
    ],
  },
  {
    mistake: "an alias of nothing",
    format: "configuration",
    text: `lang: *fr
`,
    en: [
      "configuration:1:7: The alias `*fr` names no anchor above it. Write `&fr` before the value to be repeated, in the same document; quote the value if the asterisk is part of it.",
    ],
    fr: [
      "configuration:1:7: L'alias `*fr` ne désigne aucune ancre au-dessus de lui. Écrivez `&fr` devant la valeur à répéter, dans le même document ; mettez la valeur entre guillemets si l'astérisque en fait partie.",
    ],
  },
  {
    mistake: "a prototype key",
    format: "entry",
    text: `apiVersion: pistectl/v1
kind: Api
name: Exemple
environments: { production: { versions: ["1.0"] }, sandbox: {availability: unknown} }
__proto__: 1
seen: "2026"
source: a guide
`,
    en: ["entry:5:1: `__proto__` is not a key of the format. Remove it, or begin it with `x-` if it is the team's own."],
    fr: ["entry:5:1: `__proto__` n'est pas une clé du format. Retirez-la, ou faites-la commencer par `x-` si elle est propre à l'équipe."],
  },
  {
    mistake: "a prototype key",
    format: "scenario",
    text: `applications:
  - name: A
    environment: production
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
__proto__: 1
faults: [{ on: api, kind: html, status: 503 }]
`,
    en: [
      "scenario:7:1: `__proto__` is not a key of the format. Keys that may be added: `tokenLifetimeSeconds` or `assumptions`. Remove it, or begin it with `x-` if it is the team's own.",
    ],
    fr: [
      "scenario:7:1: `__proto__` n'est pas une clé du format. Clés qui peuvent être ajoutées : `tokenLifetimeSeconds` ou `assumptions`. Retirez-la, ou faites-la commencer par `x-` si elle est propre à l'équipe.",
    ],
  },
  {
    mistake: "a prototype key",
    format: "manifest",
    text: `apiVersion: pistectl/v1
kind: Application
name: A
__proto__: 1
environment: production
organization: MTES
structure: { name: Commune d'Exemple }
contacts: [{ role: application-manager, email: a@commune.example }]
apis: [{ name: SNE-Cotation, version: "1.0" }]
`,
    en: [
      "manifest:4:1: `__proto__` is not a key of the format. Keys that may be added: `description`, `organizationCode`, `enabled`, `credentials`, `image`, `renamedFrom` or `labels`. Remove it, or begin it with `x-` if it is the team's own.",
    ],
    fr: [
      "manifest:4:1: `__proto__` n'est pas une clé du format. Clés qui peuvent être ajoutées : `description`, `organizationCode`, `enabled`, `credentials`, `image`, `renamedFrom` ou `labels`. Retirez-la, ou faites-la commencer par `x-` si elle est propre à l'équipe.",
    ],
  },
  {
    mistake: "a prototype key",
    format: "configuration",
    text: `__proto__: 1
`,
    en: [
      "configuration:1:1: `__proto__` is not a key of the format. Keys that may be added: `rules`, `overrides`, `catalog` or `lang`. Remove it, or begin it with `x-` if it is the team's own.",
    ],
    fr: [
      "configuration:1:1: `__proto__` n'est pas une clé du format. Clés qui peuvent être ajoutées : `rules`, `overrides`, `catalog` ou `lang`. Retirez-la, ou faites-la commencer par `x-` si elle est propre à l'équipe.",
    ],
  },
  {
    mistake: "a prototype key",
    format: "baseline",
    text: `{ "format_version": "1.0", "entries": [], "__proto__": 1 }
`,
    en: ["baseline:1:43: `__proto__` is not a key of the format. Remove it, or begin it with `x-` if it is the team's own."],
    fr: [
      "baseline:1:43: `__proto__` n'est pas une clé du format. Retirez-la, ou faites-la commencer par `x-` si elle est propre à l'équipe.",
    ],
  },
  {
    mistake: "a number out of bounds",
    format: "scenario",
    text: `applications:
  - name: A
    environment: production
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
faults: [{ on: api, kind: html, status: 99 }]
`,
    en: ["scenario:7:41: `99` is out of bounds. Write a whole number from 200 to 599."],
    fr: ["scenario:7:41: `99` est hors limites. Écrivez un nombre entier de 200 à 599."],
  },
  {
    mistake: "a number in quotes",
    format: "scenario",
    text: `applications:
  - name: A
    environment: production
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
faults: [{ on: api, kind: html, status: "503" }]
`,
    en: [
      'scenario:7:41: `"503"` is a text, since it is between quotes, where a whole number from 200 to 599 is expected. Write a whole number from 200 to 599.',
    ],
    fr: [
      "scenario:7:41: `\"503\"` est un texte, puisqu'entre guillemets, à la place d'un nombre entier de 200 à 599. Écrivez un nombre entier de 200 à 599.",
    ],
  },
  {
    mistake: "a flag in words",
    format: "entry",
    text: `apiVersion: pistectl/v1
kind: Api
name: Exemple
environments: { production: { versions: ["1.0"] }, sandbox: {availability: unknown} }
chorusPro: oui
seen: "2026"
source: a guide
`,
    en: ["entry:5:12: `oui` stands where `true` or `false` is expected. Write `true` or `false`."],
    fr: ["entry:5:12: `oui` est à la place d'une valeur `true` ou `false`. Écrivez une valeur `true` ou `false`."],
  },
  {
    mistake: "a flag in words",
    format: "scenario",
    text: `applications:
  - name: A
    environment: production
    enabled: oui
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
faults: [{ on: api, kind: html, status: 503 }]
`,
    en: ["scenario:4:14: `oui` stands where `true` or `false` is expected. Write `true` or `false`."],
    fr: ["scenario:4:14: `oui` est à la place d'une valeur `true` ou `false`. Écrivez une valeur `true` ou `false`."],
  },
  {
    mistake: "a key of another variant",
    format: "scenario",
    text: `applications:
  - name: A
    environment: production
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
faults: [{ on: api, kind: html, statuses: [503] }]
`,
    en: [
      "scenario:7:33: `statuses` is not a key of the format in `faults`. It is a key of `sequence`. Keys that may be added: `environment`, `path`, `client`, `nth`, `times` or `status`. Remove it, or begin it with `x-` if it is the team's own.",
    ],
    fr: [
      "scenario:7:33: `statuses` n'est pas une clé du format dans `faults`. C'est une clé de `sequence`. Clés qui peuvent être ajoutées : `environment`, `path`, `client`, `nth`, `times` ou `status`. Retirez-la, ou faites-la commencer par `x-` si elle est propre à l'équipe.",
    ],
  },
  {
    mistake: "an unknown variant",
    format: "scenario",
    text: `applications:
  - name: A
    environment: production
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
faults: [{ on: api, kind: htlm, status: 503 }]
`,
    en: [
      "scenario:7:27: `htlm` is not an accepted value of `kind`. Accepted: `latency`, `hang`, `reset`, `close`, `truncated`, `drip`, `compressed`, `oversize-body`, `oversize-headers`, `compressed-bomb`, `html`, `redirect`, `certificate`, `status`, `sequence`, `bare-400`, `random-invalid-client`, `token-shape`, `slow-propagation`, `token-invalidated`, `token-rejected`, `backend-timeout`, `unwell`, `other-version`, `business-error`, `no-content`, `invalid-json`, `not-http` or `answer`. Did you mean `html`?",
    ],
    fr: [
      "scenario:7:27: `htlm` n'est pas une valeur acceptée de `kind`. Valeurs acceptées : `latency`, `hang`, `reset`, `close`, `truncated`, `drip`, `compressed`, `oversize-body`, `oversize-headers`, `compressed-bomb`, `html`, `redirect`, `certificate`, `status`, `sequence`, `bare-400`, `random-invalid-client`, `token-shape`, `slow-propagation`, `token-invalidated`, `token-rejected`, `backend-timeout`, `unwell`, `other-version`, `business-error`, `no-content`, `invalid-json`, `not-http` ou `answer`. Vouliez-vous dire `html` ?",
    ],
  },
  {
    mistake: "no variant",
    format: "scenario",
    text: `applications:
  - name: A
    environment: production
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
faults: [{ on: api, status: 503 }]
`,
    en: ["scenario:7:12: The key `kind` is missing. Add `kind`: What goes wrong."],
    fr: ["scenario:7:12: La clé `kind` est absente. Ajoutez `kind` : Ce qui se passe mal."],
  },
  {
    mistake: "a pair in the wrong order",
    format: "scenario",
    text: `applications:
  - name: A
    environment: production
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
faults: [{ on: api, kind: html, nth: [4, 1] }]
`,
    en: ["scenario:7:38: The first is after the last. Write `[first, last]`."],
    fr: ["scenario:7:38: La première est après la dernière. Écrivez `[première, dernière]`."],
  },
  {
    mistake: "a name that is none",
    format: "scenario",
    text: `applications:
  - name: A
    environment: production
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
faults: [{ on: api, kind: answer, headers: { "X y": z, X-Z: é€ } }]
`,
    en: [
      "scenario:7:35: `X y` is not the name of a header field. Write the name of a header field.",
      "scenario:7:61: `é€` is not a text that a header field can hold. Write a text that a header field can hold.",
    ],
    fr: [
      "scenario:7:35: `X y` n'est pas un nom d'en-tête. Écrivez un nom d'en-tête.",
      "scenario:7:61: `é€` n'est pas un texte qu'un en-tête peut contenir. Écrivez un texte qu'un en-tête peut contenir.",
    ],
  },
  {
    mistake: "a secret where it cannot be",
    format: "scenario",
    text: `applications:
  - name: A
    environment: production
    clientId: id
    clientSecret: 12345678
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
faults: [{ on: api, kind: html, status: 503 }]
`,
    en: ["scenario:5:19: The value stands where a text is expected. YAML reads it as a number, true or false: put it between quotes."],
    fr: ["scenario:5:19: La valeur est à la place d'un texte. YAML y lit un nombre, vrai ou faux : mettez la valeur entre guillemets."],
  },
  {
    mistake: "a path that leaves its origin",
    format: "entry",
    text: `apiVersion: pistectl/v1
kind: Api
name: Exemple
environments: { production: { basePath: /a/../b, versions: ["1.0"] }, sandbox: {availability: unknown} }
seen: "2026"
source: a guide
`,
    en: [
      "entry:4:41: `/a/../b` is not a plain path. Begin with one slash, without `..`, `//`, blanks or a fragment; `basePath` has neither query nor final slash. The entry is left out of the catalogue.",
    ],
    fr: [
      "entry:4:41: `/a/../b` n'est pas un chemin simple. Commencez par une seule barre oblique, sans `..`, `//`, blancs ni fragment ; `basePath` n'a ni requête ni barre oblique finale. L'entrée n'est pas prise dans le catalogue.",
    ],
  },
  {
    mistake: "the team's own",
    format: "entry",
    text: `apiVersion: pistectl/v1
kind: Api
name: Exemple
environments: { production: { versions: ["1.0"] }, sandbox: {availability: unknown} }
x-a: 1
seen: "2026"
source: a guide
`,
    en: [],
    fr: [],
  },
  {
    mistake: "the team's own",
    format: "scenario",
    text: `applications:
  - name: A
    environment: production
    clientId: id
    clientSecret: secret
    subscriptions: [{ api: SNE-Cotation, version: "1.0" }]
x-a: 1
faults: [{ on: api, kind: html, status: 503 }]
`,
    en: [],
    fr: [],
  },
  {
    mistake: "the team's own",
    format: "manifest",
    text: `apiVersion: pistectl/v1
kind: Application
name: A
x-team: 1
environment: production
organization: MTES
structure: { name: Commune d'Exemple }
contacts: [{ role: application-manager, email: a@commune.example }]
apis: [{ name: SNE-Cotation, version: "1.0" }]
`,
    en: [],
    fr: [],
  },
  {
    mistake: "the team's own",
    format: "configuration",
    text: `x-levels: &levels { api/known: off }
rules: *levels
`,
    en: [],
    fr: [],
  },
];

test.each(ROWS)("$mistake: $format", ({ format, text, en, fr }) => {
  const lines = READERS[format](text);
  expect({ en: lines.map((line) => line.en), fr: lines.map((line) => line.fr) }).toEqual({ en, fr });
});

/** Mistakes of a text that leave no value, or that only the tool can know. */
const BEYOND_A_SCHEMA = new Set([
  "an empty file",
  "two documents",
  "a bracket left open",
  "a key twice",
  "a tag",
  "an alias of nothing",
  "a pair in the wrong order",
]);

describe.each(["configuration", "baseline", "scenario"] as const)("the published schema: %s", (format) => {
  const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true });
  ajv.addVocabulary(["markdownDescription", "patternErrorMessage", "enumDescriptions"]);
  const validate = ajv.compile(JSON.parse(readFileSync(new URL(`../../schemas/v1/${format}.schema.json`, import.meta.url), "utf8")));
  const rows = ROWS.filter((row) => row.format === format && !BEYOND_A_SCHEMA.has(row.mistake));

  test.each(rows)("$mistake", ({ text, en }) => {
    expect(validate(parse(text))).toBe(en.length === 0);
  });
});
