import { alternatives, didYouMean, type Localized, pointerBelow, quote, suggestWords } from "@pistectl/words";
import type { ManifestNode, MappingEntry, MappingNode } from "../document/manifest-node.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import type { FileProblem } from "./file-problem.ts";

/** What a value is to be, in words. */
const EXPECTED = {
  mapping: { en: "a mapping", fr: "un objet" },
  sequence: { en: "a list", fr: "une liste" },
  text: { en: "a text", fr: "un texte" },
} satisfies Record<string, Localized>;

/** Reads a closed format from nodes: gives what fits, and a problem for each thing that does not. */
export class FileReader {
  readonly problems: FileProblem[] = [];
  readonly #file: SourceFile;

  constructor(file: SourceFile) {
    this.#file = file;
  }

  /** Adds a problem. */
  refuse(span: Span, message: Localized): void {
    this.problems.push({ file: this.#file, span, message });
  }

  /** The entries of a mapping whose keys are among `keys`; any other key is a problem, and so is a missing one of `required`. */
  entries(node: ManifestNode, at: string, keys: readonly string[], required: readonly string[] = []): ReadonlyMap<string, MappingEntry> {
    const mapping = this.mapping(node, at);
    const found = new Map<string, MappingEntry>();
    if (mapping === null) return found;
    for (const entry of mapping.entries) {
      if (keys.includes(entry.key)) found.set(entry.key, entry);
      else this.#refuseKey(entry, keys);
    }
    for (const key of required) {
      if (found.has(key)) continue;
      this.refuse(mapping.entries[0]?.keySpan ?? mapping.span, {
        en: `${placeOf(at).en}${quote(key).en} is required.`,
        fr: `${placeOf(at).fr}${quote(key).fr} est obligatoire.`,
      });
    }
    return found;
  }

  /** A mapping, null with a problem when it is something else. */
  mapping(node: ManifestNode, at: string): MappingNode | null {
    if (node.kind === "mapping") return node;
    this.#refuseKind(node, at, EXPECTED.mapping);
    return null;
  }

  /** The items of a list, each with its place. */
  items(node: ManifestNode, at: string): readonly { readonly node: ManifestNode; readonly at: string }[] {
    if (node.kind === "sequence") return node.items.map((item, index) => ({ node: item, at: `${at}/${index}` }));
    this.#refuseKind(node, at, EXPECTED.sequence);
    return [];
  }

  /** A text that is not blank. */
  text(node: ManifestNode, at: string): string | null {
    if (node.kind === "scalar" && typeof node.value === "string" && node.value.trim() !== "") return node.value;
    this.#refuseKind(node, at, EXPECTED.text);
    return null;
  }

  /** One of a few texts. */
  oneOf<Value extends string>(node: ManifestNode, at: string, values: readonly Value[]): Value | null {
    const text = node.kind === "scalar" ? String(node.value) : null;
    const known = values.find((value) => value === text);
    if (known !== undefined) return known;
    this.#refuseKind(node, at, alternatives(values));
    return null;
  }

  #refuseKind(node: ManifestNode, at: string, expected: Localized): void {
    const place = placeOf(at);
    const found = describe(node);
    this.refuse(node.span, {
      en: `${place.en}expected ${expected.en}, found ${found.en}.`,
      fr: `${place.fr}attendu : ${expected.fr} ; trouvé : ${found.fr}.`,
    });
  }

  #refuseKey({ key, keySpan }: MappingEntry, keys: readonly string[]): void {
    const [found, near, known] = [quote(key), didYouMean(suggestWords(key, keys)), keys.join(", ")];
    this.refuse(keySpan, {
      en: `Unknown key ${found.en}.${near.en || ` Known here: ${known}.`}`,
      fr: `Clé inconnue : ${found.fr}.${near.fr || ` Connues ici : ${known}.`}`,
    });
  }
}

/** A key below a place. */
export function below(at: string, key: string): string {
  return pointerBelow(at, key);
}

function placeOf(at: string): Localized {
  return at === "" ? { en: "", fr: "" } : { en: `${at}: `, fr: `${at} : ` };
}

function describe(node: ManifestNode): Localized {
  if (node.kind !== "scalar") return EXPECTED[node.kind];
  if (node.value === null || node.value === "") return { en: "nothing", fr: "rien" };
  return quote(String(node.value));
}
