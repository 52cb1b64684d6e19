import type { Localized } from "@pistectl/words";

/** Files of the repository that become pages. */
interface Mount {
  /** From the root of the repository, with `/`; French twins, `….fr.md`, go with their files. */
  readonly files: string;
  /** What of their path is replaced… */
  readonly from: string;
  /** …by this, to make the slug. */
  readonly to: string;
  /** Title of its page, where its heading is the name of something. */
  readonly title?: Localized;
}

/** A group of the menu; the home page, whose slug is empty, is in none. */
export interface Section {
  readonly title: Localized;
  readonly mounts: readonly Mount[];
  /** The folders of its pages are groups of their own, and their entries the last part of the address: `terms` under `api`. */
  readonly nested?: true;
}

/** Every group of the menu, in order, with what it holds. Files are found by listing: a new guide, rule or diagnosis is in it. */
export const SECTIONS: readonly Section[] = [
  {
    title: { en: "Start", fr: "Commencer" },
    mounts: [
      { files: "docs/home.md", from: "docs/home", to: "" },
      { files: "README.md", from: "README", to: "start", title: { en: "Get started", fr: "Premiers pas" } },
      { files: "docs/answers.md", from: "docs/", to: "" },
    ],
  },
  {
    title: { en: "Guides", fr: "Guides" },
    mounts: [{ files: "docs/guides/!(reusable-workflows).md", from: "docs/", to: "" }],
  },
  {
    title: { en: "On GitHub and elsewhere", fr: "Sur GitHub et ailleurs" },
    mounts: [
      { files: "actions/*/README.md", from: "", to: "" },
      { files: "docs/guides/reusable-workflows.md", from: "docs/guides/", to: "" },
      { files: "channels/*/README.md", from: "", to: "" },
      { files: "editors/*/README.md", from: "", to: "" },
    ],
  },
  {
    title: { en: "Reference", fr: "Référence" },
    mounts: [
      { files: "docs/reference/*.md", from: "docs/", to: "" },
      { files: "docs/manifests.md", from: "docs/", to: "" },
      { files: "docs/simulator.md", from: "docs/", to: "" },
      { files: "docs/faults.md", from: "docs/", to: "" },
      { files: "schemas/catalog/README.md", from: "schemas/catalog/", to: "catalogue/format/" },
      { files: "GLOSSARY.md", from: "", to: "" },
    ],
  },
  { title: { en: "Diagnoses", fr: "Diagnostics" }, mounts: [{ files: "docs/diagnoses/**/*.md", from: "docs/", to: "" }], nested: true },
  { title: { en: "Rules", fr: "Règles" }, mounts: [{ files: "docs/rules/**/*.md", from: "docs/", to: "" }], nested: true },
  {
    title: { en: "Libraries", fr: "Bibliothèques" },
    mounts: [{ files: "packages/*/{README,API}.md", from: "packages/", to: "libraries/" }],
    nested: true,
  },
  {
    title: { en: "Project", fr: "Projet" },
    mounts: [
      { files: "examples/README.md", from: "", to: "" },
      { files: "{CHANGELOG,SECURITY}.md", from: "", to: "" },
      { files: "docs/adr/*.md", from: "docs/adr/", to: "decisions/" },
    ],
  },
];
