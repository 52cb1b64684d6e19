import type { Localized } from "@pistectl/words";

/** Why a credential has to be renewed that was written in a manifest. */
export const COMMITTED: Localized = {
  en: "The old secret stood in the manifest: whoever reads the history of the repository knows it.",
  fr: "L'ancien secret figurait dans le manifeste : quiconque lit l'historique du dépôt le connaît.",
};

/** Where to take a credential from that is kept under another name from now on. */
export const UNREADABLE: Localized = {
  en: "GitHub never shows a secret again: take the value from where your team keeps it; if it is lost, ask for a new one.",
  fr: "GitHub ne montre plus jamais un secret : prenez la valeur là où votre équipe la conserve ; si elle est perdue, demandez-en une nouvelle.",
};
