import type { Draft } from "../draft.ts";
import type { Question } from "../question.ts";
import { askText } from "./text.ts";

/** Who answers for the application, and where PISTE writes to. */
export function askPeople(draft: Draft): Question | null {
  const { environments = [] } = draft;
  if (draft.managerName === undefined) {
    return askText(draft, "managerName", {
      flag: "manager-name",
      usage: { en: "--manager-name NAME", fr: "--manager-name NOM" },
      ask: { en: "Name of the application manager", fr: "Nom du responsable d'application" },
      about: {
        en: "Whoever answers for the application on PISTE (« Responsable d'application »).",
        fr: "La personne qui répond de l'application sur PISTE (« Responsable d'application »).",
      },
      fallback: null,
      sample: "Exemple",
      places: / Application\/contacts\/0\/name$/,
    });
  }
  if (draft.managerEmail === undefined) {
    return askText(draft, "managerEmail", {
      flag: "manager-email",
      usage: { en: "--manager-email EMAIL", fr: "--manager-email COURRIEL" },
      ask: { en: "E-mail address of the application manager", fr: "Adresse électronique du responsable d'application" },
      fallback: null,
      sample: "api-piste@commune.example",
      places: / Application\/contacts\/0\/email$/,
    });
  }
  if (draft.notificationsEmail === undefined && environments.includes("production")) {
    return askText(draft, "notificationsEmail", {
      flag: "notifications-email",
      usage: { en: "--notifications-email EMAIL", fr: "--notifications-email COURRIEL" },
      ask: { en: "E-mail address for PISTE's notifications", fr: "Adresse électronique pour les notifications de PISTE" },
      about: {
        en: "PISTE writes there about quotas and questions: better a mailbox of the team than that of one person.",
        fr: "PISTE y écrit pour les quotas et les questions : mieux vaut une boîte de l'équipe que celle d'une personne.",
      },
      fallback: draft.managerEmail,
      sample: "api-piste@commune.example",
      places: / Application\/contacts\/1(\/email)?$/,
    });
  }
  return null;
}
