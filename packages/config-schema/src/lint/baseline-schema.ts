import { canSetLevel, FINDING_IDS } from "../findings/rule-ids.ts";
import type { FileSchema } from "../schema/field.ts";
import { BASELINE_FORMAT_VERSION } from "./baseline.ts";

const BARRED = FINDING_IDS.filter((id) => !canSetLevel(id));

/** The file of `--baseline`. A rule that no longer exists is kept: its entry is stale, not wrong. */
export const BASELINE_SCHEMA: FileSchema = {
  title: "pistectl baseline",
  root: {
    type: "mapping",
    description: { en: "Findings that a team lives with for now.", fr: "Les constats avec lesquels l'équipe vit pour le moment." },
    keys: {
      format_version: {
        type: "word",
        required: true,
        words: [BASELINE_FORMAT_VERSION],
        description: { en: "Version of the format.", fr: "Version du format." },
      },
      entries: {
        type: "list",
        required: true,
        min: 0,
        max: Number.POSITIVE_INFINITY,
        description: { en: "The findings, each once.", fr: "Les constats, une fois chacun." },
        items: {
          type: "mapping",
          description: {
            en: "A finding: it stays known when lines move or files are renamed.",
            fr: "Un constat : il reste connu quand des lignes se déplacent ou que des fichiers changent de nom.",
          },
          keys: {
            rule: {
              type: "text",
              required: true,
              min: 1,
              pattern: {
                source: `^(?!(?:${BARRED.join("|")})$)`,
                says: { en: "a rule that a baseline can hold", fr: "une règle qu'un fichier de référence peut contenir" },
              },
              description: { en: "Id of the rule.", fr: "Identifiant de la règle." },
              examples: ["api/known"],
            },
            document: {
              type: "mapping",
              required: true,
              description: { en: "Document of the finding.", fr: "Document du constat." },
              keys: {
                kind: { type: "text", required: true, min: 1, description: { en: "Its `kind`.", fr: "Son `kind`." } },
                name: {
                  type: "text",
                  required: true,
                  nullable: true,
                  min: 1,
                  description: { en: "Its `name`, null when it has none.", fr: "Son `name`, null s'il n'en a pas." },
                },
              },
            },
            pointer: {
              type: "text",
              required: true,
              description: { en: "JSON Pointer of the finding in the document.", fr: "Pointeur JSON du constat dans le document." },
              examples: ["/apis/0/name"],
            },
          },
        },
      },
    },
  },
};
