import { counted } from "@pistectl/words";
import { childOf, itemsOf, scalarOf } from "../../document/access.ts";
import type { ManifestDocument } from "../../document/manifest-document.ts";
import type { ManifestNode } from "../../document/manifest-node.ts";
import { quoteName } from "../../domain/name-difference.ts";
import { checkSiret } from "../../domain/siret-check.ts";
import { isPlaceholder, UNFILLED } from "../../secrets/placeholder.ts";
import { secretLook } from "../../secrets/secret-look.ts";
import { declareRule, type Report } from "../rule.ts";
import { sampleScoring } from "../sample-manifests.ts";
import { ROUNDED } from "./quoted.ts";
import { unquotedNumber } from "./unquoted-number.ts";

/** A SIRET is one. */
export const identitySiret = declareRule({
  id: "identity/siret",
  severity: "error",
  lowerInSandbox: true,
  docs: () => ({
    title: { en: "Invalid SIRET", fr: "SIRET invalide" },
    what: {
      en: "A SIRET has 14 digits without spaces; its key and that of its SIREN, the first nine digits, are right.",
      fr: "Un SIRET a 14 chiffres sans espaces ; sa clé et celle de son SIREN, les neuf premiers chiffres, sont justes.",
    },
    why: {
      en: "PISTE and Chorus Pro identify a structure by its SIRET: one wrong digit names another structure, or none.",
      fr: "PISTE et Chorus Pro identifient une structure par son SIRET : un chiffre faux désigne une autre structure, ou aucune.",
    },
    fix: {
      en: "Copy the SIRET again from the directory of companies (annuaire-entreprises.data.gouv.fr).",
      fr: "Recopiez le SIRET depuis l'annuaire des entreprises (annuaire-entreprises.data.gouv.fr).",
    },
    source: {
      en: "InseeFrLab/validinsee, arthurdejong/python-stdnum: Luhn on SIRET and SIREN, La Poste, Monaco (CONFIRMED); in sandbox, fictitious numbers that pass (LIKELY)",
      fr: "InseeFrLab/validinsee, arthurdejong/python-stdnum : Luhn sur le SIRET et le SIREN, La Poste, Monaco (confirmé) ; en bac à sable, des numéros fictifs qui passent (probable)",
    },
  }),
  messages: {
    spaced: ({ siret }: { readonly siret: string }) => ({
      what: {
        en: `The SIRET ${siret} is written with spaces`,
        fr: `Le SIRET ${siret} est écrit avec des espaces`,
      },
      why: {
        en: "PISTE and Chorus Pro compare it digit by digit.",
        fr: "PISTE et Chorus Pro le comparent chiffre par chiffre.",
      },
      help: { en: "Write its 14 digits without spaces.", fr: "Écrivez ses 14 chiffres sans espaces." },
    }),
    characters: ({ text }: { readonly text: string }) => ({
      what: {
        en: `${quoteName(text).en} is not a SIRET: it holds other characters than digits`,
        fr: `${quoteName(text).fr} n'est pas un SIRET : il contient d'autres caractères que des chiffres`,
      },
      help: { en: "Write its 14 digits.", fr: "Écrivez ses 14 chiffres." },
    }),
    length: ({ text, digits }: { readonly text: string; readonly digits: number }) => ({
      what: {
        en: `${quoteName(text).en} is not a SIRET: it has ${counted(digits, "en", "digit")} instead of 14`,
        fr: `${quoteName(text).fr} n'est pas un SIRET : il a ${counted(digits, "fr", "chiffre")} au lieu de 14`,
      },
      help: { en: "Write its 14 digits.", fr: "Écrivez ses 14 chiffres." },
    }),
    siren: ({ text }: { readonly text: string }) => ({
      what: {
        en: `${quoteName(text).en} is a SIREN: a SIRET has five more digits`,
        fr: `${quoteName(text).fr} est un SIREN : un SIRET a cinq chiffres de plus`,
      },
      help: {
        en: "Add the five digits (NIC) of the establishment that is declared.",
        fr: "Ajoutez les cinq chiffres (NIC) de l'établissement déclaré.",
      },
    }),
    monaco: ({ text }: { readonly text: string }) => ({
      what: {
        en: `The SIRET ${quoteName(text).en} begins with 000 and cannot be checked`,
        fr: `Le SIRET ${quoteName(text).fr} commence par 000 et ne peut pas être vérifié`,
      },
      help: {
        en: "Numbers of Monaco begin so, without being SIREN numbers; if yours is not one of them, correct it.",
        fr: "Des numéros de Monaco commencent ainsi, sans être des SIREN ; si le vôtre n'en est pas un, corrigez-le.",
      },
    }),
    zeros: ({ text }: { readonly text: string }) => ({
      what: {
        en: `${quoteName(text).en} is not a SIRET: its first nine digits are zeros`,
        fr: `${quoteName(text).fr} n'est pas un SIRET : ses neuf premiers chiffres sont des zéros`,
      },
      why: {
        en: "No structure has this number, not even in Monaco: it stands in for the real one.",
        fr: "Aucune structure n'a ce numéro, pas même à Monaco : il tient la place du vrai.",
      },
      help: { en: "Write the SIRET of the structure.", fr: "Écrivez le SIRET de la structure." },
    }),
    rounded: ({ text }: { readonly text: string }) => ({
      what: {
        en: `${quoteName(text).en} is not a SIRET: it is in scientific notation, and digits of it are lost`,
        fr: `${quoteName(text).fr} n'est pas un SIRET : il est en notation scientifique, et des chiffres sont perdus`,
      },
      help: ROUNDED,
    }),
    placeholder: ({ text }: { readonly text: string }) => ({
      what: { en: `${quoteName(text).en} is not a SIRET`, fr: `${quoteName(text).fr} n'est pas un SIRET` },
      why: UNFILLED,
      help: { en: "Write the 14 digits of the SIRET.", fr: "Écrivez les 14 chiffres du SIRET." },
    }),
    sirenKey: ({ text }: { readonly text: string }) => ({
      what: {
        en: `${quoteName(text).en} is not a SIRET: the key of its SIREN, the first nine digits, is wrong`,
        fr: `${quoteName(text).fr} n'est pas un SIRET : la clé de son SIREN, les neuf premiers chiffres, est fausse`,
      },
      help: {
        en: "One of the first nine digits is wrong, or two are swapped.",
        fr: "L'un des neuf premiers chiffres est faux, ou deux sont inversés.",
      },
    }),
    siretKey: ({ text }: { readonly text: string }) => ({
      what: {
        en: `${quoteName(text).en} is not a SIRET: its key is wrong`,
        fr: `${quoteName(text).fr} n'est pas un SIRET : sa clé est fausse`,
      },
      help: {
        en: "The SIREN is right: one of the last five digits is wrong, or two are swapped.",
        fr: "Le SIREN est juste : l'un des cinq derniers chiffres est faux, ou deux sont inversés.",
      },
    }),
  },
  examples: () => [
    { title: { en: "A right SIRET", fr: "Un SIRET juste" }, manifest: sampleScoring(), reports: [] },
    {
      title: { en: "A post office, by the rule of La Poste", fr: "Un bureau de poste, selon la règle de La Poste" },
      manifest: sampleScoring({ structure: `{ name: Bureau d'Exemple, siret: "35600000009075" }` }),
      reports: [],
    },
    {
      title: { en: "A wrong digit", fr: "Un chiffre faux" },
      manifest: sampleScoring({ structure: `{ name: Métropole d'Exemple, siret: "24000010900018" }` }),
      reports: [{ document: 1, pointer: "/structure/siret", message: "siretKey" }],
    },
    {
      title: { en: "The same in the sandbox", fr: "Le même dans le bac à sable" },
      manifest: sampleScoring({
        name: "APP_SANDBOX_camille.martin@metropole.example",
        environment: "sandbox",
        structure: `{ name: Métropole d'Exemple, siret: "24000010900018" }`,
      }),
      reports: [{ document: 1, pointer: "/structure/siret", message: "siretKey", severity: "warning" }],
    },
    {
      title: { en: "With spaces", fr: "Avec des espaces" },
      manifest: sampleScoring({ structure: `{ name: Métropole d'Exemple, siret: "240 000 109 00019" }` }),
      reports: [{ document: 1, pointer: "/structure/siret", message: "spaced" }],
      fixed: sampleScoring(),
    },
    {
      title: { en: "A SIREN in its place", fr: "Un SIREN à sa place" },
      manifest: sampleScoring({ structure: `{ name: Métropole d'Exemple, siret: "240000109" }` }),
      reports: [{ document: 1, pointer: "/structure/siret", message: "siren" }],
    },
    {
      title: { en: "A number of Monaco", fr: "Un numéro de Monaco" },
      manifest: sampleScoring({ structure: `{ name: Société d'Exemple, siret: "00000012300019" }` }),
      reports: [{ document: 1, pointer: "/structure/siret", message: "monaco", severity: "warning" }],
    },
    {
      title: { en: "Fourteen zeros", fr: "Quatorze zéros" },
      manifest: sampleScoring({ structure: `{ name: Société d'Exemple, siret: "00000000000000" }` }),
      reports: [{ document: 1, pointer: "/structure/siret", message: "zeros", severity: "error" }],
    },
    {
      title: { en: "As a spreadsheet shows it", fr: "Tel qu'un tableur l'affiche" },
      manifest: sampleScoring({ structure: `{ name: Société d'Exemple, siret: "2,40000109E+13" }` }),
      reports: [{ document: 1, pointer: "/structure/siret", message: "rounded" }],
    },
    {
      title: { en: "A placeholder", fr: "Une valeur à remplacer" },
      manifest: sampleScoring({ structure: `{ name: Société d'Exemple, siret: "<SIRET>" }` }),
      reports: [{ document: 1, pointer: "/structure/siret", message: "placeholder" }],
    },
  ],
  check: function* (document) {
    const seen = new Set<ManifestNode>();
    for (const { owner, key, pointer } of siretPlaces(document)) {
      const node = scalarOf(owner, key);
      // A number is for `identity/quoted`, a secret pasted there for `security/inline-secret`.
      if (typeof node?.value !== "string" || unquotedNumber(node) !== null || seen.has(node)) continue;
      seen.add(node);
      const text = node.value;
      const fault = checkSiret(text);
      if (fault === null || secretLook(text) !== null) continue;
      const report = { pointer };
      switch (fault.code) {
        case "spaced":
          yield {
            ...report,
            message: { key: "spaced", args: { siret: fault.siret } },
            suggestions: [fault.siret],
            fix: {
              title: { en: "Remove the spaces", fr: "Retirer les espaces" },
              safe: true,
              replacement: `"${fault.siret}"`,
            },
          };
          break;
        case "characters":
          if (isPlaceholder(text)) yield { ...report, message: { key: "placeholder", args: { text } } };
          else if (/^\d[.,]?\d*e\+?\d+$/i.test(text)) yield { ...report, message: { key: "rounded", args: { text } } };
          else yield { ...report, message: { key: "characters", args: { text } }, ...meaning(fault.meant) };
          break;
        case "length":
          if (fault.isSiren) yield { ...report, message: { key: "siren", args: { text } } };
          else yield { ...report, message: { key: "length", args: { text, digits: fault.digits } }, ...meaning(fault.meant) };
          break;
        case "zeros":
          yield { ...report, message: { key: "zeros", args: { text } } };
          break;
        case "monaco":
          yield { ...report, severity: "warning", message: { key: "monaco", args: { text } } };
          break;
        case "siren-key":
          yield { ...report, message: { key: "sirenKey", args: { text } } };
          break;
        case "siret-key":
          yield { ...report, message: { key: "siretKey", args: { text } } };
          break;
      }
    }
  },
});

/** A right SIRET that is likely meant: a person judges. */
function meaning(siret: string | null): Pick<Report<never>, "suggestions" | "fix"> {
  if (siret === null) return {};
  return {
    suggestions: [siret],
    fix: { title: { en: `Write "${siret}"`, fr: `Écrire "${siret}"` }, safe: false, replacement: `"${siret}"` },
  };
}

interface SiretPlace {
  readonly owner: ManifestNode | undefined;
  readonly key: string;
  readonly pointer: string;
}

function siretPlaces({ kind, root }: ManifestDocument): readonly SiretPlace[] {
  if (kind === "Application" || kind === "ChorusProConnection") {
    return [{ owner: childOf(root, "structure"), key: "siret", pointer: "/structure/siret" }];
  }
  if (kind !== "Connector") return [];
  return itemsOf(root, "bindings").map(({ node, pointer }) => ({ owner: node, key: "structure", pointer: `${pointer}/structure` }));
}
