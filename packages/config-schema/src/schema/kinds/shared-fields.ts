import {
  DESCRIPTION_LENGTH,
  type Field,
  type IdentifierField,
  type ListField,
  type MapField,
  type MappingField,
  NAME_LENGTH,
  type WordField,
} from "../field.ts";

/** Keys that every document begins with. */
export function envelope(kind: string): { readonly apiVersion: WordField; readonly kind: WordField } {
  return {
    apiVersion: {
      type: "word",
      required: true,
      words: ["pistectl/v1"],
      description: { en: "Version of the format.", fr: "Version du format." },
    },
    kind: {
      type: "word",
      required: true,
      words: [kind],
      description: { en: "What the document describes.", fr: "Ce que le document décrit." },
    },
  };
}

/** Free texts for the team's own use. */
export const LABELS: MapField = {
  type: "map",
  description: {
    en: "Free texts for the team's own use, by key; pistectl does not judge them.",
    fr: "Textes libres à l'usage de l'équipe, par clé ; pistectl ne les juge pas.",
  },
  values: { type: "text", max: 1000, description: { en: "A text of the team's.", fr: "Un texte de l'équipe." } },
};

const SIRET: IdentifierField = {
  type: "identifier",
  editor: {
    source: "^(?!0{9})[0-9]{14}$",
    says: { en: "a SIRET of 14 digits, without spaces", fr: "un SIRET de 14 chiffres, sans espaces" },
  },
  description: {
    en: "SIRET of the structure, 14 digits between quotes (portal: « SIRET »).",
    fr: "SIRET de la structure, 14 chiffres entre guillemets (portail : « SIRET »).",
  },
  examples: ["24000010900019"],
};

/** A public body or a company. */
export function structure(description: Field["description"], required?: true): MappingField {
  return {
    type: "mapping",
    ...(required ? { required } : {}),
    description,
    keys: {
      name: {
        type: "text",
        ...NAME_LENGTH,
        description: {
          en: "Name of the structure (portal: « Raison sociale »).",
          fr: "Nom de la structure (portail : « Raison sociale »).",
        },
        examples: ["Commune d'Exemple"],
      },
      siret: SIRET,
    },
  };
}

/** SIRET by which another document names a structure. */
export const STRUCTURE_SIRET: IdentifierField = { ...SIRET, required: true };

/** Keys of a person or a mailbox. */
export const PERSON: Readonly<Record<"name" | "email" | "phone", Field>> = {
  name: {
    type: "text",
    ...NAME_LENGTH,
    description: { en: "Name of the person or the team.", fr: "Nom de la personne ou de l'équipe." },
  },
  email: {
    type: "text",
    editor: {
      source: "^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\\s@.]+(?:[.][^\\s@.]+)+$",
      says: { en: "an e-mail address", fr: "une adresse électronique" },
    },
    description: { en: "E-mail address (portal: « Courriel »).", fr: "Adresse électronique (portail : « Courriel »)." },
    examples: ["api-piste@commune.example"],
  },
  phone: {
    type: "identifier",
    editor: {
      source:
        "^\\s*(?:3[0-9]{3}|118[0-9]{3}|0[\\s./-]*[1-9](?:[\\s./-]*[0-9]){8}|(?:\\(?\\+|00|\\(0)[\\s./()0-9\\u2010-\\u2013-]{7,30})\\s*$",
      advice: true,
      says: { en: "a French or an international telephone number", fr: "un numéro de téléphone français ou international" },
    },
    description: {
      en: "Telephone number, between quotes (portal: « Téléphone »).",
      fr: "Numéro de téléphone, entre guillemets (portail : « Téléphone »).",
    },
    examples: ["+33 1 99 00 12 34"],
  },
};

/** People and mailboxes by role. */
export function contacts(more: Pick<ListField, "required" | "contains"> = {}): ListField {
  return {
    type: "list",
    ...more,
    description: {
      en: "People and mailboxes to write to.",
      fr: "Personnes et boîtes aux lettres à qui écrire.",
    },
    items: {
      type: "mapping",
      description: { en: "A person or a mailbox.", fr: "Une personne ou une boîte aux lettres." },
      keys: {
        role: {
          type: "word",
          required: true,
          words: ["application-manager", "notifications", "technical", "security"],
          meanings: [
            {
              en: "who answers for the application (portal: « Responsable d'application »)",
              fr: "qui répond de l'application (portail : « Responsable d'application »)",
            },
            { en: "the address PISTE writes to (portal: « Email »)", fr: "l'adresse à laquelle PISTE écrit (portail : « Email »)" },
            { en: "who runs the software", fr: "qui exploite le logiciel" },
            { en: "who is told of a leak", fr: "qui est prévenu d'une fuite" },
          ],
          description: { en: "What the contact is for.", fr: "À quoi sert le contact." },
        },
        ...PERSON,
      },
    },
  };
}

/** How a client proves who it is: `oauth2`, and another way that is no longer the one to choose. */
export function authentication(other: string, reason: Field["description"], description: Field["description"]): WordField {
  return { type: "word", words: ["oauth2", other], discouraged: { [other]: reason }, description };
}

/** Why `certificate` is not to be chosen (Chorus Pro documentation, LIKELY). */
export const CERTIFICATE_ENDED: Field["description"] = {
  en: "The certificate mode is said to have ended on 1 January 2021.",
  fr: "Le mode certificat aurait pris fin le 1er janvier 2021.",
};

/** A free description. */
export const DESCRIPTION: Field = {
  type: "text",
  ...DESCRIPTION_LENGTH,
  description: { en: "What it is for (portal: « Description »).", fr: "À quoi elle sert (portail : « Description »)." },
};
