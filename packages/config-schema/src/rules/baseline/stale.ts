import { declareRule } from "../rule.ts";
import { pausingApplication } from "../suppression/pausing-application.ts";

const ENTRY = `{
  "format_version": "1.0",
  "entries": [
    {
      "rule": "application/enabled",
      "document": { "kind": "Application", "name": "COTATION_METROPOLE_EXEMPLE" },
      "pointer": "/enabled"
    }
  ]
}
`;

/** Every entry of the baseline stands for a finding. */
export const baselineStale = declareRule({
  id: "baseline/stale",
  severity: "warning",
  docs: () => ({
    title: { en: "Baseline entry without a finding", fr: "Entrée de référence sans constat" },
    what: {
      en: "Every entry of the baseline matches a finding, by rule, document and pointer.",
      fr: "Chaque entrée du fichier de référence correspond à un constat, par règle, document et pointeur.",
    },
    why: {
      en: "The finding has been put right or has moved; left in the file, the entry would hide the same mistake if it came back.",
      fr: "Le constat a été corrigé ou déplacé ; laissée dans le fichier, l'entrée masquerait la même erreur si elle revenait.",
    },
    fix: { en: "Run pistectl validate with --update-baseline.", fr: "Lancez pistectl validate avec --update-baseline." },
    source: {
      en: "pistectl: a baseline only shrinks",
      fr: "pistectl : une référence ne fait que rétrécir",
    },
  }),
  messages: {
    stale: ({ rule, pointer, document }: { readonly rule: string; readonly pointer: string; readonly document: string }) => ({
      what: {
        en: `No finding of ${rule} at ${pointer === "" ? "the top" : pointer} of ${document} any more`,
        fr: `Plus aucun constat pour ${rule} à ${pointer === "" ? "la racine" : pointer} de ${document}`,
      },
      help: {
        en: "Remove the entry, or run pistectl validate with --update-baseline.",
        fr: "Retirez l'entrée, ou lancez pistectl validate avec --update-baseline.",
      },
    }),
  },
  examples: () => [
    {
      title: { en: "The entry hides a finding", fr: "L'entrée masque un constat" },
      manifest: pausingApplication("# In maintenance"),
      baseline: ENTRY,
      reports: [],
    },
    {
      title: { en: "The finding is gone", fr: "Le constat a disparu" },
      manifest: pausingApplication("").replace("enabled: false", "enabled: true"),
      baseline: ENTRY,
      reports: [{ document: 0, pointer: "/entries/0", message: "stale" }],
    },
  ],
  // The baseline is judged once every rule and every comment has spoken.
});
