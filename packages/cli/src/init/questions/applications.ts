import { SANDBOX_PREFIX } from "@pistectl/config-schema/domain";
import { fail, type Localized, succeed } from "@pistectl/words";
import { quoted } from "../../command-line/quoting.ts";
import { applicationNameFrom } from "../application-name-from.ts";
import type { Declared } from "../declared.ts";
import type { Draft } from "../draft.ts";
import type { Question } from "../question.ts";
import { askText } from "./text.ts";

/** The names of the applications, other than those that the project declares. */
export function askApplications(draft: Draft, declared: Declared): Question | null {
  const { environments = [], managerEmail = "", structureName = "" } = draft;
  if (draft.accountEmail === undefined && environments.includes("sandbox")) {
    const question = askText(draft, "accountEmail", {
      flag: "account-email",
      usage: { en: "--account-email EMAIL", fr: "--account-email COURRIEL" },
      ask: { en: "E-mail address of the PISTE account", fr: "Adresse électronique du compte PISTE" },
      about: {
        en: "The login of whoever holds the account, taken to be the application manager. PISTE named the sandbox application after it: APP_SANDBOX_<address>.",
        fr: "L'identifiant du titulaire du compte, supposé être le responsable d'application. PISTE a nommé l'application bac à sable d'après elle : APP_SANDBOX_<adresse>.",
      },
      fallback: managerEmail,
      sample: "api-piste@commune.example",
      places: /^sandbox Application\/name$/,
    });
    const fileOf = (answered: Draft): string | undefined => sandboxFile(answered.accountEmail ?? "", declared);
    return {
      ...question,
      read: (texts) => {
        const answered = question.read(texts);
        const file = answered.ok ? fileOf(answered.value) : undefined;
        if (!answered.ok || file === undefined) return answered;
        const others = environments.filter((environment) => environment !== "sandbox");
        return others.length === 0 ? fail(describeSandbox(file)) : succeed({ ...answered.value, environments: others });
      },
      remark: (answered) => {
        const file = fileOf(answered);
        return file === undefined ? null : describeLeftOut(file);
      },
    };
  }
  if (draft.name === undefined && environments.includes("production")) {
    const question = askText(draft, "name", {
      flag: "name",
      usage: { en: "--name NAME", fr: "--name NOM" },
      ask: { en: "Name of the production application", fr: "Nom de l'application de production" },
      about: {
        en: "Exactly as on PISTE if it exists there, case included; else as it shall be called.",
        fr: "Exactement comme sur PISTE si elle y existe, casse comprise ; sinon, tel qu'il devra être.",
      },
      fallback: applicationNameFrom(structureName),
      sample: "EXEMPLE",
      places: /^production Application\/name$/,
    });
    return {
      ...question,
      read: (texts) => {
        const answered = question.read(texts);
        const file = answered.ok ? declared.applications.get(answered.value.name ?? "") : undefined;
        return file === undefined ? answered : fail(describeTaken(file));
      },
    };
  }
  return null;
}

/** The file of the account's sandbox application; PISTE makes no difference between cases of an address. */
function sandboxFile(accountEmail: string, { applications }: Declared): string | undefined {
  const wanted = `${SANDBOX_PREFIX}${accountEmail}`.toLowerCase();
  return [...applications].find(([name]) => name.toLowerCase() === wanted)?.[1];
}

function describeSandbox(file: string): Localized {
  const found = quoted(file);
  return {
    en: `The sandbox application of this account is declared already, in ${found.en}: an account has one only.`,
    fr: `L'application bac à sable de ce compte est déjà déclarée, dans ${found.fr} : un compte n'en a qu'une.`,
  };
}

function describeLeftOut(file: string): Localized {
  const reason = describeSandbox(file);
  return {
    en: `${reason.en} No manifest is written for the sandbox.`,
    fr: `${reason.fr} Aucun manifeste n'est écrit pour le bac à sable.`,
  };
}

function describeTaken(file: string): Localized {
  const found = quoted(file);
  return {
    en: `An application of this name is declared already, in ${found.en}: choose another name, or add the APIs there.`,
    fr: `Une application de ce nom est déjà déclarée, dans ${found.fr} : choisissez un autre nom, ou ajoutez-y les API.`,
  };
}
