import type { Actor, ObjectAction, Plan, PlanSummary, Portal, PortalAction } from "@pistectl/config-schema/plan";
import type { Kind } from "@pistectl/config-schema/reading";
import { counted, type Language, type Localized, quote, say, typeset } from "@pistectl/words";

/** Terraform's symbols; an object of which nothing changes has none. */
export const SYMBOLS: Readonly<Record<ObjectAction, string>> = { create: "+", update: "~", replace: "-/+", delete: "-", none: "" };

/** What each symbol stands for, in the order of the legend. */
export const LEGEND: readonly (readonly [action: Exclude<ObjectAction, "none">, word: Localized])[] = [
  ["create", { en: "create", fr: "création" }],
  ["update", { en: "update in place", fr: "modification sur place" }],
  ["delete", { en: "delete", fr: "suppression" }],
  ["replace", { en: "replace", fr: "remplacement" }],
];

/** Where an action is done. */
export const PORTAL_WORDS: Readonly<Record<Portal, Localized>> = {
  piste: { en: "PISTE", fr: "PISTE" },
  "chorus-pro": { en: "Chorus Pro", fr: "Chorus Pro" },
  provider: { en: "the API's provider", fr: "fournisseur de l'API" },
  connector: { en: "the connected product", fr: "produit raccordé" },
  partner: { en: "the partner", fr: "partenaire" },
  repository: { en: "this repository", fr: "ce dépôt" },
};

/** Who does it. */
export const ACTOR_WORDS: Readonly<Record<Actor, Localized>> = {
  "account-holder": { en: "holder of the PISTE account", fr: "titulaire du compte PISTE" },
  "application-manager": { en: "application manager", fr: "responsable d'application" },
  "api-administrator": { en: "administrator of the API", fr: "administrateur de l'API" },
  "api-provider": { en: "provider of the API", fr: "fournisseur de l'API" },
  "structure-manager": { en: "manager of the structure", fr: "gestionnaire de la structure" },
  "connector-administrator": { en: "administrator of the connected product", fr: "administrateur du produit raccordé" },
  "partner-contact": { en: "contact at the partner", fr: "interlocuteur chez le partenaire" },
  developer: { en: "developer", fr: "développeur" },
};

/** What marks an action that is not simply to be done. */
export const ACTION_MARKS: Readonly<Record<PortalAction["kind"], Localized | null>> = {
  do: null,
  wait: { en: "wait", fr: "attente" },
  verify: { en: "verify", fr: "vérification" },
};

/** Labels of a portal action. */
export const ACTION_LABELS = {
  where: { en: "Where", fr: "Où" },
  page: { en: "Page", fr: "Page" },
  who: { en: "Who", fr: "Qui" },
  after: { en: "After", fr: "Après" },
  duration: { en: "Takes", fr: "Durée" },
  values: { en: "Values", fr: "Valeurs" },
  command: { en: "Command", fr: "Commande" },
  commands: { en: "Commands", fr: "Commandes" },
  note: { en: "Note", fr: "Note" },
  source: { en: "Source", fr: "Source" },
} satisfies Record<string, Localized>;

/** Said of an action that is listed and not asked for. */
export const DECLARED: Localized = {
  en: "Nothing to do: the manifest says that it is done.",
  fr: "Rien à faire : d'après le manifeste, c'est fait.",
};

/** In place of a value that only the portal will give. */
export const KNOWN_AFTER_CREATION: Localized = {
  en: "(known after creation on the portal)",
  fr: "(connue après la création sur le portail)",
};

/** In place of a value that is not to be shown. */
export const SENSITIVE_VALUE: Localized = { en: "(sensitive value)", fr: "(valeur sensible)" };

/** Behind the line that an update cannot reach. */
export const FORCES_REPLACEMENT: Localized = { en: "# forces replacement", fr: "# impose le remplacement" };

interface KindWords {
  readonly noun: Localized;
  /** With the article, for the start of a sentence; `e`: the ending of participles in the feminine. */
  readonly french: { readonly subject: string; readonly e: "" | "e" };
  /** Where it stands, and what it goes from; with a leading blank, or empty. */
  readonly place: { readonly in: Localized; readonly from: Localized };
}

const KIND_WORDS: Readonly<Record<Kind, KindWords>> = {
  Application: {
    noun: { en: "Application", fr: "Application" },
    french: { subject: "L'application", e: "e" },
    place: { in: { en: " on PISTE", fr: " sur PISTE" }, from: { en: " from PISTE", fr: " de PISTE" } },
  },
  ChorusProConnection: {
    noun: { en: "Connection", fr: "Raccordement" },
    french: { subject: "Le raccordement", e: "" },
    place: { in: { en: " on Chorus Pro", fr: " sur Chorus Pro" }, from: { en: " from Chorus Pro", fr: " de Chorus Pro" } },
  },
  Connector: {
    noun: { en: "Connector", fr: "Connecteur" },
    french: { subject: "Le connecteur", e: "" },
    place: { in: { en: " in its product", fr: " dans son produit" }, from: { en: " from its product", fr: " de son produit" } },
  },
  Partner: {
    noun: { en: "Access to partner", fr: "Accès au partenaire" },
    french: { subject: "L'accès au partenaire", e: "" },
    place: { in: { en: "", fr: "" }, from: { en: "", fr: "" } },
  },
  Api: {
    noun: { en: "Catalogue entry", fr: "Entrée de catalogue" },
    french: { subject: "L'entrée de catalogue", e: "e" },
    place: { in: { en: " in this repository", fr: " dans ce dépôt" }, from: { en: " from this repository", fr: " de ce dépôt" } },
  },
};

/** What a document of this kind is, with a capital. */
export function kindNoun(kind: Kind, language: Language): string {
  return say(KIND_WORDS[kind].noun, language);
}

/** An object with a printable name, and what happens to it. */
interface Verdict {
  readonly kind: Kind;
  readonly name: string;
  readonly action: ObjectAction;
  /** Something is left to be done for it on the portal where it lives. */
  readonly onPortal: boolean;
}

/** `Application "NAME" will be created on PISTE`; an update that its portal does not see is none on it. */
export function verdictText({ kind, name, action, onPortal }: Verdict, language: Language): string {
  const { noun, french, place } = KIND_WORDS[kind];
  const { in: at, from } = place;
  const isElsewhere = action === "update" && !onPortal;
  if (language === "fr") {
    const { subject, e } = french;
    const verdict = {
      create: `sera créé${e}${at.fr}`,
      update: `sera modifié${e}${isElsewhere ? "" : at.fr}`,
      replace: `doit être remplacé${e}${at.fr}`,
      delete: `sera supprimé${e}${from.fr}`,
      none: `reste inchangé${e}${at.fr}`,
    }[action];
    return typeset(`${subject} ${quote(name).fr} ${verdict}`, language);
  }
  const verdict = {
    create: `will be created${at.en}`,
    update: isElsewhere ? "will be updated" : `will be updated in place${at.en}`,
    replace: `must be replaced${at.en}`,
    delete: `will be deleted${from.en}`,
    none: `stays unchanged${at.en}`,
  }[action];
  return `${noun.en} ${quote(name).en} ${verdict}`;
}

/** The line that ends a plan: `Plan: 1 to create, 0 to change, 0 to delete; 9 portal actions, 2 waits.` */
export function planSummaryText({ create, update, delete: removed, actions, waits }: PlanSummary, language: Language): string {
  if (language === "fr") {
    const tasks = `${counted(actions, "fr", "action")} sur les portails, ${counted(waits, "fr", "attente")}`;
    return typeset(`Plan : ${create} à créer, ${update} à modifier, ${removed} à supprimer ; ${tasks}.`, language);
  }
  const tasks = `${counted(actions, "en", "portal action")}, ${counted(waits, "en", "wait")}`;
  return `Plan: ${create} to create, ${update} to change, ${removed} to delete; ${tasks}.`;
}

/** First words of a plan in which nothing changes. */
export const NO_CHANGES: Localized = { en: "No changes.", fr: "Aucun changement." };

/** Why there is nothing to do; an object that has left the manifests may still stay as it is. */
export function nothingToDo({ changes }: Pick<Plan, "changes">): Localized {
  if (changes.length > 0) return { en: "There is nothing to do on the portals.", fr: "Il n'y a rien à faire sur les portails." };
  return {
    en: "What the manifests declare is what was declared before: there is nothing to do on the portals.",
    fr: "Les manifestes déclarent ce qui l'était déjà : il n'y a rien à faire sur les portails.",
  };
}

/** A plan whose changes ask nothing of anyone. */
export const NO_ACTIONS: Localized = {
  en: "Nothing to do on the portals.",
  fr: "Rien à faire sur les portails.",
};

/** Above the list of actions: in their order, or by person with numbers that give it and a mark that stands for what is declared done. */
export function actionsHeading(declared: number, isByPerson: boolean, language: Language): string {
  if (language === "fr") {
    const done = `${declared} déjà ${declared > 1 ? "déclarées faites" : "déclarée faite"}`;
    const already = declared === 0 ? "" : isByPerson ? ` (✓ : ${done}, rien à faire)` : ` (${done})`;
    return typeset(
      `Actions sur les portails, ${isByPerson ? "par personne ; les numéros donnent l'ordre" : "dans cet ordre"}${already}`,
      language,
    );
  }
  const done = `${declared} declared done already`;
  const already = declared === 0 ? "" : isByPerson ? ` (✓: ${done}, nothing to do)` : ` (${done})`;
  return `Portal actions, ${isByPerson ? "by person; the numbers give the order" : "in this order"}${already}`;
}

/** Says that the actions of others are not shown; the count is that of all. */
export function roleText(role: Actor, shown: number, all: number, language: Language): string {
  const who = say(ACTOR_WORDS[role], language);
  return language === "fr"
    ? typeset(`Seulement ce qui revient au rôle ${who} : ${counted(shown, "fr", "action")} sur ${all}.`, language)
    : `Only what falls to the ${who}: ${shown} of ${counted(all, "en", "portal action")}.`;
}

/** In place of a list of names that stands above, under its first number. */
export function sameNames(count: number, above: number, [first, last]: readonly [number, number], language: Language): string {
  return language === "fr"
    ? `les mêmes ${count} qu'à partir du ${above}, sous les numéros ${first} à ${last}`
    : `the same ${count} as from ${above} on, under numbers ${first} to ${last}`;
}

/** Before what is to be known of a plan first. */
export const WARNING: Localized = { en: "Warning", fr: "Attention" };

/** Ranges of numbers that a note lists: longer lists are told by how many they are, since nobody reads them. */
const MOST_RANGES = 20;

/** Before a remark that several actions share, by their numbers in order: `Note for 3, 5–9`. */
export function sharedNote(numbers: readonly number[], language: Language): string {
  const ranges = numberRanges(numbers);
  const [first, last] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  const isFrench = language === "fr";
  if (ranges.length <= MOST_RANGES) return `${isFrench ? "Note pour" : "Note for"} ${ranges.join(", ")}`;
  return isFrench
    ? `Note pour ${numbers.length} des actions ${first} à ${last}`
    : `Note for ${numbers.length} of the actions ${first} to ${last}`;
}

/** `3`, `5–9`; two in a row stay two. */
function numberRanges(numbers: readonly number[]): readonly string[] {
  const ranges: [first: number, last: number][] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range !== undefined && range[1] === number - 1) range[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.flatMap(([first, last]) =>
    last - first > 1 ? [`${first}–${last}`] : first === last ? [`${first}`] : [`${first}`, `${last}`],
  );
}

/** `(renamed from "OLD")`; the name must be printable. */
export function renamedText(previousName: string, language: Language): string {
  const name = quote(previousName);
  return say({ en: `renamed from ${name.en}`, fr: `anciennement ${name.fr}` }, language);
}

/** `3 unchanged lines hidden`. */
export function unchangedText(count: number, language: Language): string {
  if (language === "fr") return counted(count, "fr", "ligne inchangée non montrée", "lignes inchangées non montrées");
  return `${count} unchanged ${count === 1 ? "line" : "lines"} hidden`;
}

/** What is folded: `12 values to type or choose`. */
export function valuesText(count: number, language: Language): string {
  return say({ en: `${count} values to type or choose`, fr: `${count} valeurs à saisir ou à choisir` }, language);
}
