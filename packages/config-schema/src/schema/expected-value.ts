import type { Localized } from "@pistectl/words";
import type { PlacedField } from "./find-field.ts";

/** What a text is called. */
export const TEXT: Localized = { en: "a text", fr: "un texte" };

const MAPPING: Localized = { en: "a mapping", fr: "un objet" };

/** What a value is to be. */
export function expectedOf(field: PlacedField): Localized {
  switch (field.type) {
    case "text":
    case "identifier":
      return TEXT;
    case "word":
      return { en: "one word", fr: "un mot" };
    case "date":
      return { en: "a date such as `2026-09-14`", fr: "une date telle que `2026-09-14`" };
    case "reference":
      return { en: "a reference to the credential", fr: "une référence à l'identifiant" };
    case "flag":
      return { en: "`true` or `false`", fr: "une valeur `true` ou `false`" };
    case "number": {
      const { min, max, fraction } = field;
      return {
        en: `a ${fraction ? "" : "whole "}number from ${min} to ${max}`,
        fr: `un nombre ${fraction ? "" : "entier "}de ${min} à ${max}`,
      };
    }
    case "scalar":
      return { en: "a text, a number, `true` or `false`", fr: "un texte, un nombre, `true` ou `false`" };
    case "either":
      return field.says;
    case "list":
      return { en: "a list", fr: "une liste" };
    case "mapping":
    case "map":
      return MAPPING;
  }
}
