import type { Language } from "@pistectl/words";

/** Says loudly that what is deleted or loses something is not all named; empty when it is. */
export function lossesLeftOut(count: number, language: Language): string {
  if (count === 0) return "";
  if (language === "fr") {
    return count > 1
      ? `**⚠️ ${count} autres objets sont supprimés, remplacés ou réduits, et ne sont pas nommés ici, faute de place.** \`pistectl plan\` les montre tous.`
      : "**⚠️ 1 autre objet est supprimé, remplacé ou réduit, et n'est pas nommé ici, faute de place.** `pistectl plan` le montre.";
  }
  return `**⚠️ ${count} more ${count > 1 ? "objects are" : "object is"} deleted, replaced or reduced, and not named here, for lack of room.** \`pistectl plan\` shows ${count > 1 ? "them all" : "it"}.`;
}

/** Says the same of portal actions that take something away. */
export function removalsLeftOut(count: number, language: Language): string {
  if (count === 0) return "";
  if (language === "fr") {
    return count > 1
      ? `**⚠️ ${count} autres actions suppriment quelque chose et ne sont pas montrées, faute de place.** \`pistectl plan\` les montre toutes.`
      : "**⚠️ 1 autre action supprime quelque chose et n'est pas montrée, faute de place.** `pistectl plan` la montre.";
  }
  return `**⚠️ ${count} more ${count > 1 ? "actions remove" : "action removes"} something and ${count > 1 ? "are" : "is"} not shown, for lack of room.** \`pistectl plan\` shows ${count > 1 ? "them all" : "it"}.`;
}

/** The same for other changes. */
export function changesLeftOut(count: number, language: Language): string {
  if (count === 0) return "";
  if (language === "fr") {
    return count > 1
      ? `*${count} autres changements ne sont pas montrés, faute de place.*`
      : "*1 autre changement n'est pas montré, faute de place.*";
  }
  return `*${count} more ${count > 1 ? "changes are" : "change is"} not shown, for lack of room.*`;
}

/** Says that objects are shown without their changed lines, or what they mean. */
export function detailsLeftOut(count: number, language: Language): string {
  if (count === 0) return "";
  if (language === "fr") {
    return `*${count > 1 ? `Les détails de ${count} objets ne sont pas montrés` : "Les détails d'un objet ne sont pas montrés"}, faute de place.*`;
  }
  return `*The details of ${count} ${count > 1 ? "objects" : "object"} are not shown, for lack of room.*`;
}

/** The same for portal actions. */
export function actionsLeftOut(count: number, language: Language): string {
  if (count === 0) return "";
  if (language === "fr") {
    return count > 1
      ? `*${count} autres actions ne sont pas montrées, faute de place ; \`pistectl plan\` les montre toutes.*`
      : "*1 autre action n'est pas montrée, faute de place ; `pistectl plan` la montre.*";
  }
  return `*${count} more portal ${count > 1 ? "actions are" : "action is"} not shown, for lack of room; \`pistectl plan\` shows ${count > 1 ? "them all" : "it"}.*`;
}

/** Says that actions are shown without what to type. */
export function actionsShortened(count: number, language: Language): string {
  if (count === 0) return "";
  if (language === "fr") {
    return `*${count > 1 ? `Les détails de ${count} actions ne sont pas montrés` : "Les détails d'une action ne sont pas montrés"}, faute de place.*`;
  }
  return `*The details of ${count} ${count > 1 ? "actions" : "action"} are not shown, for lack of room.*`;
}
