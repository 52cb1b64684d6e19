import { declareRule } from "../rule.ts";
import { pausingApplication } from "./pausing-application.ts";

/** A comment that ignores a rule hides a finding of it. */
export const suppressionUnused = declareRule({
  id: "suppression/unused",
  severity: "warning",
  docs: () => ({
    title: { en: "Comment that hides nothing", fr: "Commentaire qui ne masque rien" },
    what: {
      en: "A pistectl-ignore comment names a rule that reports the node it stands before or beside, or something below it.",
      fr: "Un commentaire pistectl-ignore nomme une règle qui signale le nœud qu'il précède ou accompagne, ou un élément situé dessous.",
    },
    why: {
      en: "A comment that hides nothing suggests a mistake that is gone, or would hide the next one unseen.",
      fr: "Un commentaire qui ne masque rien fait croire à une erreur disparue, ou masquerait la prochaine sans qu'on la voie.",
    },
    fix: {
      en: "Remove the comment, correct its rule id, or move it to the node at fault; one rule per comment.",
      fr: "Retirez le commentaire, corrigez l'identifiant de la règle, ou placez-le devant le nœud en cause ; une règle par commentaire.",
    },
    source: {
      en: "pistectl: exceptions are kept in step with the findings they hide",
      fr: "pistectl : les exceptions suivent les constats qu'elles masquent",
    },
  }),
  messages: {
    nothing: ({ rule }: { readonly rule: string }) => ({
      what: { en: `The comment that ignores ${rule} hides nothing`, fr: `Le commentaire qui ignore ${rule} ne masque rien` },
      help: {
        en: "Remove it, or move it before the node at fault.",
        fr: "Retirez-le, ou placez-le devant le nœud en cause.",
      },
    }),
    unknown: ({ rule }: { readonly rule: string }) => ({
      what: { en: `The comment ignores an unknown rule, ${rule}`, fr: `Le commentaire ignore une règle inconnue, ${rule}` },
      help: {
        en: "Write one rule id per comment, as the finding shows it.",
        fr: "Écrivez un seul identifiant de règle par commentaire, tel que le constat l'affiche.",
      },
    }),
    unnamed: (_: Record<never, never>) => ({
      what: { en: "The comment names no rule to ignore", fr: "Le commentaire ne nomme pas de règle à ignorer" },
      help: { en: "Write # pistectl-ignore RULE-ID: reason.", fr: "Écrivez # pistectl-ignore REGLE: raison." },
    }),
    protected: ({ rule }: { readonly rule: string }) => ({
      what: { en: `${rule} cannot be ignored by a comment`, fr: `${rule} ne peut pas être ignorée par un commentaire` },
      help: {
        en: "Correct what the rule reports, and remove the comment.",
        fr: "Corrigez ce que la règle signale, puis retirez le commentaire.",
      },
    }),
  },
  examples: () => [
    {
      title: { en: "The comment hides a finding", fr: "Le commentaire masque un constat" },
      manifest: pausingApplication("# pistectl-ignore application/enabled: in maintenance, access is kept"),
      reports: [],
    },
    {
      title: { en: "No finding of that rule here", fr: "Aucun constat de cette règle à cet endroit" },
      manifest: pausingApplication("# pistectl-ignore contact/phone: no telephone number"),
      reports: [{ document: 1, pointer: "/enabled", message: "nothing" }],
    },
    {
      title: { en: "A misspelt rule", fr: "Une règle mal orthographiée" },
      manifest: pausingApplication("# pistectl-ignore application/enable: in maintenance, access is kept"),
      reports: [{ document: 1, pointer: "/enabled", message: "unknown" }],
    },
    {
      title: { en: "A rule that cannot be ignored", fr: "Une règle qui ne peut pas être ignorée" },
      manifest: pausingApplication("# pistectl-ignore security/inline-secret: only a test value"),
      reports: [{ document: 1, pointer: "/enabled", message: "protected" }],
    },
  ],
  // Comments are judged once every other rule has spoken.
});
