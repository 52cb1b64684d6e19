import type { Draft } from "../draft.ts";
import type { Question } from "../question.ts";
import { askYesNo } from "./yes-no.ts";

/** What the manifests start from, and what is written besides. */
export function askProject(draft: Draft): Question | null {
  if (draft.inPlace === undefined) {
    return askYesNo(draft, "inPlace", {
      flag: "in-place",
      ask: { en: "Is all this in place on the portals already?", fr: "Tout cela est-il déjà en place sur les portails ?" },
      about: {
        en: "Terms accepted, approvals and profiles granted. Otherwise the manifests say that they are pending, and pistectl plan what to do.",
        fr: "CGU acceptées, validations et profils accordés. Sinon, les manifestes les disent en attente, et pistectl plan dit que faire.",
      },
      fallback: "no",
    });
  }
  if (draft.workflow === undefined) {
    return askYesNo(draft, "workflow", {
      flag: "no-workflow",
      ask: { en: "Write a GitHub workflow too?", fr: "Écrire aussi un workflow GitHub ?" },
      about: {
        en: "It checks the manifests on every change and asks PISTE on the main branch.",
        fr: "Il contrôle les manifestes à chaque changement et interroge PISTE sur la branche principale.",
      },
      fallback: "yes",
    });
  }
  return null;
}
