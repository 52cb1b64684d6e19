import { type Localized, quoteCode, same } from "@pistectl/words";
import type { ManifestNode } from "../document/manifest-node.ts";
import type { Field } from "./field.ts";

/** Longest value quoted. */
const MAX_QUOTED = 40;
/** Runs that no word of the format has and that secrets have. */
const LOOKS_SECRET = /[0-9a-f]{8}-[0-9a-f]{4}-|[A-Za-z0-9+/_-]{24,}|:\S/i;

const TIME = /^\d{4}-\d\d-\d\d[T ][\d:.,Z+-]{1,25}$/;

/** What was found, as the beginning of a sentence; a value that is or may be a secret is not shown. */
export function quoteFound(node: ManifestNode, field: Field | undefined): Localized {
  if (node.kind === "sequence") return { en: "a list", fr: "une liste" };
  if (node.kind === "mapping") return { en: "a mapping", fr: "un objet" };
  if (node.value === null) return { en: "nothing", fr: "rien" };
  const text = typeof node.value === "string" ? node.value : node.source;
  const isSecret = field === undefined || field.type === "reference" || (field.type === "text" && field.secret);
  if (isSecret || (LOOKS_SECRET.test(text) && !TIME.test(text))) return { en: "the value", fr: "la valeur" };
  if (text === "") return { en: "an empty text", fr: "un texte vide" };
  if (text.length > MAX_QUOTED || /[\r\n]/.test(text)) return { en: "the value", fr: "la valeur" };
  return same(quoteCode(text));
}
