import type { Localized } from "@pistectl/words";
import { isJson } from "../../document/is-json.ts";
import type { ManifestNode } from "../../document/manifest-node.ts";
import { declareRule } from "../rule.ts";
import { sampleScoring } from "../sample-manifests.ts";
import { identifierNodes } from "./identifier-nodes.ts";
import { unquotedNumber } from "./unquoted-number.ts";

/** What to do about a SIRET as a spreadsheet shows long numbers. */
export const ROUNDED: Localized = {
  en: "A spreadsheet shows long numbers so. Write the 14 digits in quotes; in the spreadsheet, give the cell the format Text.",
  fr: "Un tableur affiche ainsi les longs nombres. Écrivez les 14 chiffres entre guillemets ; dans le tableur, donnez à la cellule le format Texte.",
};

interface UnquotedNumberArgs {
  readonly key: string;
  readonly source: string;
  /** What it is between quotes. */
  readonly meant: string;
  readonly read: string;
  readonly format: "YAML" | "JSON";
}

/** An identifier made of digits is in quotes. */
export const identityQuoted = declareRule({
  id: "identity/quoted",
  severity: "error",
  docs: () => ({
    title: { en: "Identifier without quotes", fr: "Identifiant sans guillemets" },
    what: {
      en: "A SIRET, a version, a telephone number or an organization code that YAML would read as a number is in quotes.",
      fr: "Un SIRET, une version, un numéro de téléphone ou un code d'organisation que YAML lirait comme un nombre est entre guillemets.",
    },
    why: {
      en: "Without quotes YAML reads a number: leading zeros, a plus sign and the zero of 1.0 are lost, and 0o17, 0x1F or 1e3 become other digits.",
      fr: "Sans guillemets, YAML lit un nombre : les zéros de tête, le signe plus et le zéro de 1.0 se perdent, et 0o17, 0x1F ou 1e3 deviennent d'autres chiffres.",
    },
    fix: { en: "Put the value in quotes, as it is written.", fr: "Mettez la valeur entre guillemets, telle qu'elle est écrite." },
    source: {
      en: "YAML 1.2.2 §10.3.2 (core schema); YAML 1.1 types int and float",
      fr: "YAML 1.2.2 §10.3.2 (core schema) ; YAML 1.1, types int et float",
    },
  }),
  messages: {
    number: ({ key, source, meant, read, format }: UnquotedNumberArgs) => ({
      what: {
        en:
          source === read
            ? `${key} is written without quotes: ${format} reads the number ${read}`
            : `${key} is written without quotes: ${format} reads ${source} as the number ${read}`,
        fr:
          source === read
            ? `${key} est écrit sans guillemets : ${format} lit le nombre ${read}`
            : `${key} est écrit sans guillemets : ${format} lit ${source} comme le nombre ${read}`,
      },
      ...(format === "JSON" && {
        why: {
          en: "An identifier is a text: of a number readers keep the amount alone, without the zero of 1.0.",
          fr: "Un identifiant est un texte : d'un nombre, on ne garde que la valeur, sans le zéro de 1.0.",
        },
      }),
      help: { en: `Write "${meant}".`, fr: `Écrivez "${meant}".` },
    }),
    rounded: ({ key, source }: { readonly key: string; readonly source: string }) => ({
      what: {
        en: `${key} is written in scientific notation, ${source}: digits of it are lost`,
        fr: `${key} est écrit en notation scientifique, ${source} : des chiffres sont perdus`,
      },
      help: ROUNDED,
    }),
    olderNumber: ({ key, source, meant }: { readonly key: string; readonly source: string; readonly meant: string }) => ({
      what: {
        en: `${key} is written without quotes: ${source} is a number to readers of YAML 1.1`,
        fr: `${key} est écrit sans guillemets : ${source} est un nombre pour les lecteurs de YAML 1.1`,
      },
      help: { en: `Write "${meant}".`, fr: `Écrivez "${meant}".` },
    }),
  },
  examples: () => [
    {
      title: { en: "A SIRET that a spreadsheet has rounded", fr: "Un SIRET qu'un tableur a arrondi" },
      manifest: sampleScoring({ structure: "{ name: Métropole d'Exemple, siret: 2.40000109E+13 }" }),
      reports: [{ document: 1, pointer: "/structure/siret", message: "rounded" }],
    },
    {
      title: { en: "Identifiers in quotes, and numbers elsewhere", fr: "Des identifiants entre guillemets, et des nombres ailleurs" },
      manifest: sampleScoring({ more: "labels: { cost-center: '4012' }\nx-budget: 1200\n" }),
      reports: [],
    },
    {
      title: { en: "A SIRET, a telephone number and a version", fr: "Un SIRET, un numéro de téléphone et une version" },
      manifest: sampleScoring({
        structure: "{ name: Métropole d'Exemple, siret: 24000010900019 }",
        contacts: [
          "{ role: application-manager, name: Camille Martin, email: camille.martin@metropole.example, phone: +33199001234 }",
          "{ role: notifications, email: api-piste@metropole.example }",
        ],
        api: "{ name: SNE-Cotation, version: 1.0 }",
      }),
      reports: [
        { document: 1, pointer: "/structure/siret", message: "number" },
        { document: 1, pointer: "/contacts/0/phone", message: "number" },
        { document: 1, pointer: "/apis/0/version", message: "number" },
      ],
      fixed: sampleScoring({
        contacts: [
          `{ role: application-manager, name: Camille Martin, email: camille.martin@metropole.example, phone: "+33199001234" }`,
          "{ role: notifications, email: api-piste@metropole.example }",
        ],
      }),
    },
    {
      title: { en: "A notation of YAML 1.1", fr: "Une notation de YAML 1.1" },
      manifest: sampleScoring({ api: "{ name: SNE-Cotation, version: 1_000 }" }),
      reports: [{ document: 1, pointer: "/apis/0/version", message: "olderNumber" }],
      fixed: sampleScoring({ api: `{ name: SNE-Cotation, version: "1_000" }` }),
    },
  ],
  check: function* (document, { scalars }) {
    const seen = new Set<ManifestNode>();
    const format: UnquotedNumberArgs["format"] = isJson(document.file) ? "JSON" : "YAML";
    // Where a scalar stands takes longer to tell than how it is written.
    const unquoted = scalars.filter(({ node }) => unquotedNumber(node) !== null);
    for (const scalar of identifierNodes(document, unquoted)) {
      const { node, key } = scalar;
      const found = seen.has(node) ? null : unquotedNumber(node);
      if (found === null || key === null) continue;
      seen.add(node);
      const { pointer } = scalar;
      const { source } = node;
      const meant = key === "siret" || key === "structure" ? digitsOf(source) : source;
      if (meant === null) {
        yield { pointer, message: { key: "rounded", args: { key, source } } };
        continue;
      }
      yield {
        pointer,
        message:
          found.reader === "every"
            ? { key: "number", args: { key, source, meant, read: found.read, format } }
            : { key: "olderNumber", args: { key, source, meant } },
        suggestions: [`"${meant}"`],
        fix: {
          title: { en: "Put the value in quotes", fr: "Mettre la valeur entre guillemets" },
          safe: true,
          replacement: `"${meant}"`,
        },
      };
    }
  },
});

/** The digits of a SIRET that is written as a number, without the signs between them; null when they are lost. */
function digitsOf(source: string): string | null {
  if (/^[\d._]+e[-+]?\d+$/i.test(source)) return null;
  const digits = source.replace(/\.0*$/, "").replaceAll("_", "");
  return /^\d+$/.test(digits) ? digits : source;
}
