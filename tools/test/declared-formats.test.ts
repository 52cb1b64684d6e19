import { expect, test } from "vitest";
import { findingLine } from "../../packages/config-schema/src/findings/finding-line.ts";
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
    en: ["manifest:4:1: `siret` is not a key of the format. It belongs under `structure`: move it there."],
    fr: ["manifest:4:1: `siret` n'est pas une clé du format. Sa place est sous `structure` : déplacez-la."],
  },
  {
    mistake: "a key of another place",
    format: "configuration",
    text: `reason: kept
`,
    en: ["configuration:1:1: `reason` is not a key of the format. It belongs under `overrides[]`: move it there."],
    fr: ["configuration:1:1: `reason` n'est pas une clé du format. Sa place est sous `overrides[]` : déplacez-la."],
  },
  {
    mistake: "a key of another place",
    format: "baseline",
    text: `{ "format_version": "1.0", "entries": [], "rule": "api/known" }
`,
    en: ["baseline:1:43: `rule` is not a key of the format. It belongs under `entries[]`: move it there."],
    fr: ["baseline:1:43: `rule` n'est pas une clé du format. Sa place est sous `entries[]` : déplacez-la."],
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
    en: ["configuration:4:13: The text is blank. Write a text that is not blank."],
    fr: ["configuration:4:13: Le texte est vide. Écrivez un texte non vide."],
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
    en: ["manifest:4:14: `1` stands where a text is expected. Accepted: `sandbox` or `production`."],
    fr: ["manifest:4:14: `1` est à la place d'un texte. Valeurs acceptées : `sandbox` ou `production`."],
  },
  {
    mistake: "a number in place of a word",
    format: "configuration",
    text: `lang: 1
`,
    en: ["configuration:1:7: `1` stands where a text is expected. Accepted: `en` or `fr`."],
    fr: ["configuration:1:7: `1` est à la place d'un texte. Valeurs acceptées : `en` ou `fr`."],
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
      "configuration:3:14: `2` stands where a text is expected. Accepted: `off`, `info`, `warn` or `error`.",
    ],
    fr: [
      "configuration:2:14: `warning` n'est pas une valeur acceptée de `api/known`. Valeurs acceptées : `off`, `info`, `warn` ou `error`. Vouliez-vous dire `warn` ?",
      "configuration:3:14: `2` est à la place d'un texte. Valeurs acceptées : `off`, `info`, `warn` ou `error`.",
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
      "manifest:5:15: A list stands where a text is expected. Write a text.",
    ],
    fr: [
      "manifest:4:1: `environnement` n'est pas une clé du format. La clé obligatoire `environment` est absente : c'est sans doute d'elle qu'il s'agit.",
      "manifest:5:15: Une liste est à la place d'un texte. Écrivez un texte.",
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
  { mistake: "an empty file", format: "manifest", text: "", en: [], fr: [] },
  { mistake: "an empty file", format: "configuration", text: "", en: [], fr: [] },
  {
    mistake: "an empty file",
    format: "baseline",
    text: "",
    en: ["baseline:1:1: The baseline file is empty. `pistectl validate --update-baseline` writes it."],
    fr: ["baseline:1:1: Le fichier de référence est vide. `pistectl validate --update-baseline` l'écrit."],
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
    format: "manifest",
    text: `apiVersion: [
`,
    en: [
      "manifest:1:13: This bracket is never closed. Write `]` or `}` where the list or the mapping ends, indented further than the key that holds it.",
    ],
    fr: [
      "manifest:1:13: Ce crochet ou cette accolade n'est jamais fermé. Écrivez `]` ou `}` là où la liste ou l'objet se termine, plus en retrait que la clé qui le contient.",
    ],
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
  const lines = READERS[format]({ path: format, text, byteOrderMark: false }).map(findingLine);
  expect({ en: lines.map((line) => line.en), fr: lines.map((line) => line.fr) }).toEqual({ en, fr });
});
