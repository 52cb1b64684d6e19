import { type Localized, same } from "@pistectl/words";

/** Files of the repository that become pages. */
interface Mount {
  /** From the root of the repository, with `/`; French twins, `….fr.md`, go with their files. */
  readonly files: string;
  /** What of their path is replaced… */
  readonly from: string;
  /** …by this, to make the slug. */
  readonly to: string;
  /** The page is not the whole file but what stands in it between marks of that name, `<!-- page: NAME -->` and `<!-- /page -->`. */
  readonly part?: string;
  /** Title of its page, where its heading is the name of something. */
  readonly title?: Localized;
  /** What it is about in a sentence, where no paragraph of it says so. */
  readonly description?: Localized;
  /** How much its words count for the search; those of other pages count 1. */
  readonly weight?: number;
  /** Its first table is long, and its rows are filtered by what a reader types. */
  readonly filtered?: true;
}

/** A group of the menu; the home page, whose slug is empty, is in none. */
export interface Section {
  readonly title: Localized;
  readonly mounts: readonly Mount[];
  /** The folders of its pages are groups of their own. */
  readonly nested?: FolderTitles;
}

/** Titles of folders by their names, in the order of the menu; a folder that is not among them comes last and bears its name. */
export type FolderTitles = Readonly<Record<string, Localized>>;

/** Weight of pages that hold every word, and that few people look for. */
const BESIDE = 0.3;

/** Guides from nothing to a first answer: they come first. */
const FROM_NOTHING = "sne-cotation|chorus-pro-open-bee|dume|cynod";
/** Guides to a place where pistectl runs. */
const PLACES =
  "forks-and-dependabot|github-enterprise-server|gitlab-ci|organization-rulesets|permissions|plain-shell|pre-commit|proxies|verify-what-you-run";

/** Codes of diagnoses begin with where a check failed. */
const DIAGNOSIS_FOLDERS: FolderTitles = {
  config: { en: "Settings and credentials", fr: "Réglages et identifiants" },
  network: { en: "Network", fr: "Réseau" },
  tls: same("TLS"),
  token: { en: "Token", fr: "Jeton" },
  gateway: { en: "Gateway", fr: "Passerelle" },
  api: same("API"),
};

/** Ids of rules begin with what they are about. */
const RULE_FOLDERS: FolderTitles = {
  application: same("Application"),
  api: { en: "APIs", fr: "API" },
  contact: same("Contacts"),
  identity: { en: "Identifiers", fr: "Identifiants" },
  "chorus-pro": same("Chorus Pro"),
  connector: { en: "Connectors", fr: "Connecteurs" },
  partner: { en: "Partners", fr: "Partenaires" },
  host: { en: "Hosts", fr: "Hôtes" },
  reference: { en: "References", fr: "Renvois" },
  security: { en: "Security", fr: "Sécurité" },
  schema: same("Format"),
  yaml: same("YAML"),
  suppression: same("Exceptions"),
  baseline: { en: "Baseline", fr: "Fichier de référence" },
};

/** Every group of the menu, in order, with what it holds. Files are found by listing: a new guide, rule or diagnosis is in it. */
export const SECTIONS: readonly Section[] = [
  {
    title: { en: "Start", fr: "Commencer" },
    mounts: [
      { files: "docs/home.md", from: "docs/home", to: "" },
      {
        files: "README.md",
        from: "README",
        to: "start",
        part: "start",
        title: { en: "Get started", fr: "Premiers pas" },
        description: {
          en: "Install pistectl, check an application, declare it, and guard a deploy: four steps, each with its command.",
          fr: "Installer pistectl, contrôler une application, la déclarer, protéger un déploiement : quatre pas, chacun avec sa commande.",
        },
      },
      { files: "docs/answers.md", from: "docs/", to: "" },
      {
        files: "README.md",
        from: "README",
        to: "beside-other-tools",
        part: "beside other tools",
        title: { en: "Beside other tools", fr: "À côté d'autres outils" },
        description: {
          en: "What pistectl does that curl, ajv-cli and Terraform do not, each with the command that shows it, and how fast it is.",
          fr: "Ce que pistectl fait et que curl, ajv-cli et Terraform ne font pas, avec la commande qui le montre, et sa vitesse.",
        },
      },
    ],
  },
  {
    title: { en: "Guides", fr: "Guides" },
    mounts: [
      { files: `docs/guides/@(${FROM_NOTHING}).md`, from: "docs/", to: "" },
      { files: `docs/guides/!(${FROM_NOTHING}|${PLACES}|which-form|reusable-workflows).md`, from: "docs/", to: "" },
    ],
  },
  {
    title: { en: "On GitHub and elsewhere", fr: "Sur GitHub et ailleurs" },
    mounts: [
      { files: "docs/guides/which-form.md", from: "docs/", to: "" },
      { files: "actions/*/README.md", from: "", to: "" },
      { files: "docs/guides/reusable-workflows.md", from: "docs/guides/", to: "" },
      { files: `docs/guides/@(${PLACES}).md`, from: "docs/", to: "" },
      { files: "channels/*/README.md", from: "", to: "" },
      { files: "editors/*/README.md", from: "", to: "" },
    ],
  },
  {
    title: { en: "Reference", fr: "Référence" },
    mounts: [
      { files: "docs/reference/*.md", from: "docs/", to: "" },
      { files: "docs/manifests.md", from: "docs/", to: "" },
      { files: "docs/files/*.md", from: "docs/files/", to: "reference/" },
      { files: "docs/formats.md", from: "docs/", to: "reference/" },
      { files: "docs/simulator.md", from: "docs/", to: "" },
      { files: "docs/faults.md", from: "docs/", to: "", weight: BESIDE },
      { files: "docs/catalogue.md", from: "docs/", to: "", filtered: true },
      {
        files: "schemas/catalog/README.md",
        from: "schemas/catalog/",
        to: "catalogue/format/",
        title: { en: "Entries of the catalogue", fr: "Entrées du catalogue" },
      },
      { files: "GLOSSARY.md", from: "", to: "", weight: BESIDE },
    ],
  },
  {
    title: { en: "Diagnoses", fr: "Diagnostics" },
    mounts: [{ files: "docs/diagnoses/**/*.md", from: "docs/", to: "" }],
    nested: DIAGNOSIS_FOLDERS,
  },
  { title: { en: "Rules", fr: "Règles" }, mounts: [{ files: "docs/rules/**/*.md", from: "docs/", to: "" }], nested: RULE_FOLDERS },
  {
    title: { en: "Libraries", fr: "Bibliothèques" },
    mounts: [{ files: "packages/*/{README,API}.md", from: "packages/", to: "libraries/", weight: BESIDE }],
    nested: {},
  },
  {
    title: { en: "Project", fr: "Projet" },
    mounts: [
      { files: "examples/README.md", from: "", to: "", weight: BESIDE },
      { files: "{CHANGELOG,SECURITY}.md", from: "", to: "", weight: BESIDE },
      { files: "docs/accessibility.md", from: "docs/", to: "" },
      { files: "docs/adr/*.md", from: "docs/adr/", to: "decisions/", weight: BESIDE },
    ],
  },
];
