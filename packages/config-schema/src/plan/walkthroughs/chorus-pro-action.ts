import type { Localized } from "@pistectl/words";
import { PORTAL_PAGES } from "../../domain/portal-pages.ts";
import type { ConnectionFacts } from "../facts/connection-facts.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";

type ChorusProDraft = Omit<Parameters<typeof draftAction>[0], "stage" | "portal" | "who" | "url" | "object"> &
  Partial<Pick<DraftAction, "stage">>;

/** An action on the Chorus Pro portal for a connection; whoever does it signs in with a second factor. */
export function chorusProAction({ name, portal }: Pick<ConnectionFacts, "name" | "portal">, draft: ChorusProDraft): DraftAction {
  const { kind = "do", remarks = [] } = draft;
  return draftAction({
    stage: "connection",
    ...draft,
    remarks: kind === "do" ? [...remarks, portal === "production" ? SECOND_FACTOR : QUALIFICATION_FACTOR] : remarks,
    portal: "chorus-pro",
    who: "structure-manager",
    url: portal === "production" ? PORTAL_PAGES.chorusPro : null,
    object: { kind: "ChorusProConnection", name },
  });
}

/** communaute.chorus-pro.gouv.fr, news. */
const SECOND_FACTOR: Localized = {
  en: "Since 19 September 2024 the portal has asked everybody for a second factor at sign-in (communaute.chorus-pro.gouv.fr): whoever does this needs it at hand.",
  fr: "Depuis le 19 septembre 2024, le portail demande à chacun un second facteur à la connexion (communaute.chorus-pro.gouv.fr) : la personne qui s'en charge doit l'avoir sous la main.",
};

const QUALIFICATION_FACTOR: Localized = {
  en: "The Chorus Pro portal has asked for a second factor at sign-in since 19 September 2024; no source says whether the qualification portal does.",
  fr: "Le portail Chorus Pro demande un second facteur à la connexion depuis le 19 septembre 2024 ; aucune source ne dit si le portail de qualification le fait aussi.",
};
