import type { Localized } from "@pistectl/words";

/** What the page itself says; everything about manifests comes from the server. */
export const WORDS = {
  title: { en: "Try it online", fr: "Essayer en ligne" },
  about: {
    en: "Manifests of PISTE applications, checked as you type. Nothing leaves this page.",
    fr: "Les manifestes d'applications PISTE, vérifiés pendant la saisie. Rien ne quitte cette page.",
  },
  skipToEditor: { en: "Skip to the text", fr: "Aller au texte" },
  skipToResults: { en: "Skip to the results", fr: "Aller aux résultats" },
  settings: { en: "Settings", fr: "Réglages" },
  example: { en: "Example", fr: "Exemple" },
  ownText: { en: "Your own text", fr: "Votre texte" },
  right: { en: "Right", fr: "Corrects" },
  broken: { en: "With mistakes", fr: "Avec des erreurs" },
  day: { en: "Day of the check", fr: "Jour du contrôle" },
  copy: { en: "Copy the link", fr: "Copier le lien" },
  copied: { en: "Link copied", fr: "Lien copié" },
  notCopied: { en: "Copy the address of this page: it holds the text", fr: "Copiez l'adresse de cette page : elle contient le texte" },
  tooLong: {
    en: "This is too long for a link: the address of the page does not hold the text.",
    fr: "C'est trop long pour un lien : l'adresse de la page ne contient pas le texte.",
  },
  dark: { en: "Dark", fr: "Sombre" },
  manifests: { en: "Manifests", fr: "Manifestes" },
  files: { en: "Files", fr: "Fichiers" },
  fileText: { en: "Text of the file", fr: "Texte du fichier" },
  add: { en: "Add a file", fr: "Ajouter un fichier" },
  rename: { en: "Rename the file", fr: "Renommer le fichier" },
  remove: { en: "Remove the file", fr: "Retirer le fichier" },
  fileName: { en: "Name of the file", fr: "Nom du fichier" },
  fileNames: {
    en: "piste.yaml, a name that ends in .piste.yaml, .piste.yml or .piste.json, or .pistectl.yaml for the configuration",
    fr: "piste.yaml, un nom qui finit par .piste.yaml, .piste.yml ou .piste.json, ou .pistectl.yaml pour la configuration",
  },
  nameTaken: { en: "A file has this name already", fr: "Un fichier porte déjà ce nom" },
  ok: { en: "OK", fr: "Valider" },
  cancel: { en: "Cancel", fr: "Annuler" },
  results: { en: "Results", fr: "Résultats" },
  findings: { en: "Findings", fr: "Constats" },
  plan: { en: "Plan", fr: "Plan" },
  graph: { en: "Graph", fr: "Graphe" },
  format: { en: "Format", fr: "Mise en forme" },
  compareWith: { en: "Compare with", fr: "Comparer avec" },
  opened: { en: "the texts as they were opened", fr: "les textes tels qu'ouverts" },
  nothing: { en: "nothing", fr: "rien" },
  unreadable: {
    en: "The text of this link cannot be read: it may have been cut off. An example is shown in its place.",
    fr: "Le texte de ce lien est illisible : il a peut-être été coupé. Un exemple est affiché à sa place.",
  },
  notFound: {
    en: "This link asks for an example that is not there. Another one is shown in its place.",
    fr: "Ce lien demande un exemple qui n'existe pas. Un autre est affiché à sa place.",
  },
  fixAll: { en: "Repair all that can be repaired safely", fr: "Corriger tout ce qui peut l'être sans risque" },
  line: { en: "line", fr: "ligne" },
  laidOut: { en: "This file is laid out already.", fr: "Ce fichier est déjà mis en forme." },
  noLayout: { en: "This file cannot be laid out: see the findings.", fr: "Ce fichier ne peut pas être mis en forme : voir les constats." },
  layOut: { en: "Lay the file out", fr: "Mettre le fichier en forme" },
  changes: { en: "What the layout changes", fr: "Ce que change la mise en forme" },
  failed: { en: "The playground cannot work in this browser", fr: "L'essai en ligne ne fonctionne pas dans ce navigateur" },
  documentation: { en: "Documentation", fr: "Documentation" },
} satisfies Record<string, Localized>;

/** What is said of a link that was copied and has so many characters. */
export function longLink(length: number): Localized {
  const [en, fr] = [length.toLocaleString("en"), length.toLocaleString("fr")];
  return {
    en: `Link copied. It has ${en} characters: some mail and chat programs cut such a link.`,
    fr: `Lien copié. Il compte ${fr} caractères : certaines messageries coupent un lien aussi long.`,
  };
}

/** Words of the editor itself, which are English without these. */
export const EDITOR_PHRASES_FR: Readonly<Record<string, string>> = {
  close: "fermer",
  Completions: "Propositions",
  Diagnostics: "Constats",
  "No diagnostics": "Rien à signaler",
  "New name": "Nouveau nom",
  rename: "renommer",
  "Reference list": "Références",
  "Control character": "Caractère de contrôle",
  "Selection deleted": "Sélection effacée",
};
