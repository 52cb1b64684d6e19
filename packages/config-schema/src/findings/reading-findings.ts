import type { Localized } from "@pistectl/words";
import type { READING_IDS, ReadingId } from "./rule-ids.ts";
import type { Example, RuleDocs } from "./rule-page.ts";

/** What there is to say about one id of a finding that reading or the schema gives. */
interface ReadingFindingEntry<Id extends ReadingId = ReadingId> {
  readonly id: Id;
  readonly docs: () => RuleDocs;
  readonly examples: () => readonly Example[];
}

type OneForEach<Ids extends readonly ReadingId[]> = { readonly [At in keyof Ids]: ReadingFindingEntry<Ids[At]> };

const SAMPLE = `apiVersion: pistectl/v1
kind: Application
name: COTATION_METROPOLE_EXEMPLE
description: Cotation des demandes de logement social
environment: production
organization: MTES
structure:
  name: Métropole d'Exemple
  siret: "24000010900019"
contacts:
  - role: application-manager
    name: Camille Martin
    email: camille.martin@metropole.example
  - role: notifications
    email: api-piste@metropole.example
apis:
  - name: SNE-Cotation
    version: "1.0"
    terms: not-required
    approval: granted
    profile: granted
credentials:
  clientId: env:PISTE_CLIENT_ID
  clientSecret: env:PISTE_CLIENT_SECRET
  rotatedOn: 2026-06-01
`;

/** The sample manifest as it should be, and with one mistake. */
function samples(right: string, wrong: string, pointer: string): readonly Example[] {
  return [
    { title: { en: "Right", fr: "Correct" }, manifest: SAMPLE, reports: [] },
    {
      title: { en: "Wrong", fr: "Incorrect" },
      manifest: SAMPLE.replace(right, wrong),
      reports: [{ document: 1, pointer, message: "" }],
    },
  ];
}

const SOURCE: Localized = { en: "The format of the manifests (docs/manifests.md)", fr: "le format des manifestes (docs/manifests.fr.md)" };
const YAML = "YAML 1.2.2";

/** The findings of reading and of the schema, in the order of `READING_IDS`. */
export const READING_FINDINGS: readonly ReadingFindingEntry[] = [
  {
    id: "schema/unknown-key",
    docs: () => ({
      title: { en: "Unknown key", fr: "Clé inconnue" },
      what: {
        en: "Every key is one of the format, or begins with `x-`.",
        fr: "Chaque clé est l'une de celles du format, ou commence par `x-`.",
      },
      why: {
        en: "A misspelt key would otherwise be passed over in silence, and what it says would count for nothing.",
        fr: "Une clé mal écrite serait sinon ignorée en silence, et ce qu'elle dit ne compterait pas.",
      },
      fix: {
        en: "Take the key that is suggested, or move it where it belongs. Merge keys (`<<`) are not part of YAML 1.2: write the keys out.",
        fr: "Prenez la clé suggérée, ou déplacez-la à sa place. Les clés de fusion (`<<`) ne font pas partie de YAML 1.2 : écrivez les clés en toutes lettres.",
      },
      source: SOURCE,
    }),
    examples: () => samples("environment: production", "environnement: production", "/environnement"),
  },
  {
    id: "schema/missing-key",
    docs: () => ({
      title: { en: "Missing key", fr: "Clé absente" },
      what: { en: "The keys that the format requires are there.", fr: "Les clés que le format exige sont présentes." },
      why: {
        en: "PISTE and Chorus Pro ask for them in their forms, or the other checks cannot do without them.",
        fr: "PISTE et Chorus Pro les demandent dans leurs formulaires, ou les autres contrôles ne peuvent s'en passer.",
      },
      fix: {
        en: "Add the key. The contacts of an application include an `application-manager` with an `email`.",
        fr: "Ajoutez la clé. Les contacts d'une application comprennent un `application-manager` avec un `email`.",
      },
      source: SOURCE,
    }),
    examples: () => samples('    version: "1.0"\n', "", "/apis/0"),
  },
  {
    id: "schema/type",
    docs: () => ({
      title: { en: "Value of the wrong type", fr: "Valeur du mauvais type" },
      what: {
        en: "Each value is of the type that its key asks for: text, list, mapping, true or false, whole number.",
        fr: "Chaque valeur est du type que demande sa clé : texte, liste, objet, vrai ou faux, nombre entier.",
      },
      why: {
        en: "YAML guesses the type of a value without quotes, and a value that is not what it seems is checked against nothing.",
        fr: "YAML devine le type d'une valeur sans guillemets, et une valeur qui n'est pas ce qu'elle semble n'est vérifiée en rien.",
      },
      fix: {
        en: "Put texts that look like numbers between quotes, begin list items with `- `, and indent the keys of a mapping.",
        fr: "Mettez entre guillemets les textes qui ressemblent à des nombres, commencez les éléments de liste par `- ` et mettez en retrait les clés d'un objet.",
      },
      source: SOURCE,
    }),
    examples: () => samples("organization: MTES", "organization: [MTES]", "/organization"),
  },
  {
    id: "schema/enum",
    docs: () => ({
      title: { en: "Value that is not in the list", fr: "Valeur hors de la liste" },
      what: {
        en: "Where the format lists the values, one of them is written.",
        fr: "Là où le format énumère les valeurs, l'une d'elles est écrite.",
      },
      why: {
        en: "Another word, even one that means the same, would decide nothing.",
        fr: "Un autre mot, même de même sens, ne déciderait de rien.",
      },
      fix: { en: "Take one of the values that the finding lists.", fr: "Prenez l'une des valeurs que le constat énumère." },
      source: SOURCE,
    }),
    examples: () => samples("environment: production", "environment: prod", "/environment"),
  },
  {
    id: "schema/format",
    docs: () => ({
      title: { en: "Not a date", fr: "Date qui n'en est pas une" },
      what: {
        en: "Dates are written `YYYY-MM-DD` and exist in the calendar.",
        fr: "Les dates s'écrivent `AAAA-MM-JJ` et existent au calendrier.",
      },
      why: {
        en: "Rotations and renewals are counted from them.",
        fr: "Les rotations et les renouvellements se comptent à partir d'elles.",
      },
      fix: { en: "Write the year, the month and the day.", fr: "Écrivez l'année, le mois et le jour." },
      source: SOURCE,
    }),
    examples: () => samples("rotatedOn: 2026-06-01", "rotatedOn: 01/06/2026", "/credentials/rotatedOn"),
  },
  {
    id: "schema/pattern",
    docs: () => ({
      title: { en: "Malformed value", fr: "Valeur mal formée" },
      what: {
        en: "References to credentials and paths have their form: `env:NAME`, `file:PATH`, a path with one leading slash.",
        fr: "Les références aux identifiants et les chemins ont leur forme : `env:NOM`, `file:CHEMIN`, un chemin avec une seule barre oblique en tête.",
      },
      why: {
        en: "A reference that cannot be resolved gives no credential, and a path that is none leads elsewhere.",
        fr: "Une référence qui ne peut être résolue ne donne aucun identifiant, et un chemin qui n'en est pas un mène ailleurs.",
      },
      fix: {
        en: "Write a variable's name of letters, digits and `_` after `env:`, or a path relative to the project after `file:`.",
        fr: "Écrivez après `env:` un nom de variable fait de lettres, de chiffres et de `_`, ou après `file:` un chemin relatif au projet.",
      },
      source: SOURCE,
    }),
    examples: () => samples("env:PISTE_CLIENT_SECRET", "env:PISTE CLIENT SECRET", "/credentials/clientSecret"),
  },
  {
    id: "schema/length",
    docs: () => ({
      title: { en: "Too short or too long", fr: "Trop court ou trop long" },
      what: {
        en: "Names have 1 to 100 characters, descriptions 1 to 1,000, lists 1 to 100 items; numbers keep within their bounds.",
        fr: "Les noms ont de 1 à 100 caractères, les descriptions de 1 à 1 000, les listes de 1 à 100 éléments ; les nombres restent dans leurs bornes.",
      },
      why: {
        en: "An empty value says nothing, and an overlong one is a slip.",
        fr: "Une valeur vide ne dit rien, et une valeur démesurée est une erreur de saisie.",
      },
      fix: { en: "Shorten it, fill it in, or remove the key.", fr: "Raccourcissez-la, remplissez-la, ou retirez la clé." },
      source: SOURCE,
    }),
    examples: () => samples("description: Cotation des demandes de logement social", 'description: ""', "/description"),
  },
  {
    id: "schema/unknown-kind",
    docs: () => ({
      title: { en: "Unknown kind", fr: "Type de document inconnu" },
      what: {
        en: "`kind` is `Application`, `ChorusProConnection`, `Connector`, `Partner` or `Api`.",
        fr: "`kind` vaut `Application`, `ChorusProConnection`, `Connector`, `Partner` ou `Api`.",
      },
      why: { en: "Without its kind nothing of the document can be checked.", fr: "Sans son type, rien du document ne peut être vérifié." },
      fix: { en: "Take the kind that is suggested.", fr: "Prenez le type suggéré." },
      source: SOURCE,
    }),
    examples: () => samples("kind: Application", "kind: Applicaton", "/kind"),
  },
  {
    id: "schema/unknown-version",
    docs: () => ({
      title: { en: "Unknown version of the format", fr: "Version du format inconnue" },
      what: { en: "`apiVersion` is `pistectl/v1`.", fr: "`apiVersion` vaut `pistectl/v1`." },
      why: {
        en: "Another version may give the same keys another meaning.",
        fr: "Une autre version peut donner un autre sens aux mêmes clés.",
      },
      fix: {
        en: "Write `pistectl/v1`, or use the pistectl that the newer version needs.",
        fr: "Écrivez `pistectl/v1`, ou employez le pistectl que demande la version plus récente.",
      },
      source: SOURCE,
    }),
    examples: () => samples("apiVersion: pistectl/v1", "apiVersion: v1", "/apiVersion"),
  },
  {
    id: "yaml/syntax",
    docs: () => ({
      title: { en: "Not readable as YAML", fr: "YAML illisible" },
      what: {
        en: "The file is well-formed YAML 1.2 in UTF-8, without tags of its own.",
        fr: "Le fichier est du YAML 1.2 bien formé, en UTF-8, sans étiquettes particulières.",
      },
      why: {
        en: "A document that does not parse is not checked; the others of the file are.",
        fr: "Un document illisible n'est pas vérifié ; les autres du fichier le sont.",
      },
      fix: {
        en: "Indent with spaces, close quotes and brackets, and quote values that hold `: ` or ` #`.",
        fr: "Mettez des espaces en retrait, fermez guillemets et crochets, et mettez entre guillemets les valeurs qui contiennent `: ` ou ` #`.",
      },
      source: YAML,
    }),
    examples: () => samples("description: Cotation des demandes", "description: Cotation: des demandes", ""),
  },
  {
    id: "yaml/duplicate-key",
    docs: () => ({
      title: { en: "Key written twice", fr: "Clé écrite deux fois" },
      what: { en: "A key stands once in its mapping.", fr: "Une clé figure une seule fois dans son objet." },
      why: {
        en: "Tools differ on which of the two values they read; here the first one is.",
        fr: "Les outils diffèrent sur la valeur qu'ils lisent ; ici c'est la première.",
      },
      fix: { en: "Keep one of the two.", fr: "Gardez l'une des deux." },
      source: `${YAML} §3.2.1.3`,
    }),
    examples: () => samples("environment: production\n", "environment: production\nenvironment: sandbox\n", "/environment"),
  },
  {
    id: "yaml/limits",
    docs: () => ({
      title: { en: "Beyond what is read", fr: "Au-delà de ce qui est lu" },
      what: {
        en: "A file has 1 MiB and 10,000 documents at most; a document is nested 64 deep at most and holds 60,000 entries or so; the keys that lead to a value have 1,000 characters together at most; aliases stand for 10,000 values at most.",
        fr: "Un fichier compte au plus 1 Mio et 10 000 documents ; un document a au plus 64 niveaux et quelque 60 000 éléments ; les clés qui mènent à une valeur comptent en tout 1 000 caractères au plus ; les alias représentent au plus 10 000 valeurs.",
      },
      why: {
        en: "Manifests come from pull requests: a hostile one must not exhaust the machine.",
        fr: "Les manifestes viennent de changements que d'autres proposent : un manifeste hostile ne doit pas épuiser la machine.",
      },
      fix: { en: "Split the file, or write the values out.", fr: "Répartissez le fichier, ou écrivez les valeurs en toutes lettres." },
      source: { en: "Limits of pistectl", fr: "limites de pistectl" },
    }),
    examples: () => samples("description: Cotation des demandes de logement social\n", "labels: &again { team: *again }\n", ""),
  },
] satisfies OneForEach<typeof READING_IDS>;
