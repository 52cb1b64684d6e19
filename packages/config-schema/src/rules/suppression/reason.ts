import { declareRule } from "../rule.ts";
import { pausingApplication } from "./pausing-application.ts";

/** A comment that ignores a rule says why. */
export const suppressionReason = declareRule({
  id: "suppression/reason",
  severity: "warning",
  docs: () => ({
    title: { en: "Ignored without a reason", fr: "Règle ignorée sans raison" },
    what: {
      en: "A pistectl-ignore comment gives its reason after a colon.",
      fr: "Un commentaire pistectl-ignore donne sa raison après un deux-points.",
    },
    why: {
      en: "Whoever reads the manifest next must be able to judge whether the exception still holds; a comment without a reason hides nothing.",
      fr: "La prochaine personne qui lira le manifeste doit pouvoir juger si l'exception tient encore ; un commentaire sans raison ne masque rien.",
    },
    fix: {
      en: "Complete the comment (# pistectl-ignore RULE-ID: reason), or remove it.",
      fr: "Complétez le commentaire (# pistectl-ignore REGLE: raison), ou retirez-le.",
    },
    source: {
      en: "pistectl: an exception is documented where it is made",
      fr: "pistectl : une exception se justifie là où elle est faite",
    },
  }),
  messages: {
    missing: ({ rule }: { readonly rule: string }) => ({
      what: {
        en: `The comment that ignores ${rule} gives no reason`,
        fr: `Le commentaire qui ignore ${rule} ne donne pas de raison`,
      },
      help: { en: `Write # pistectl-ignore ${rule}: reason.`, fr: `Écrivez # pistectl-ignore ${rule}: raison.` },
    }),
  },
  examples: () => [
    {
      title: { en: "The reason follows the colon", fr: "La raison suit le deux-points" },
      manifest: pausingApplication("# pistectl-ignore application/enabled: in maintenance, access is kept"),
      reports: [],
    },
    {
      title: { en: "No reason: the finding stays", fr: "Sans raison, le constat reste" },
      manifest: pausingApplication("# pistectl-ignore application/enabled"),
      reports: [{ document: 1, pointer: "/enabled", message: "missing" }],
    },
    {
      title: { en: "A place left to fill in is no reason", fr: "Un emplacement à remplir n'est pas une raison" },
      manifest: pausingApplication("# pistectl-ignore application/enabled: <reason>"),
      reports: [{ document: 1, pointer: "/enabled", message: "missing" }],
    },
  ],
  // Comments are judged once every other rule has spoken.
});
