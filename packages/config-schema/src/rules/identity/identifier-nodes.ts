import type { ManifestDocument } from "../../document/manifest-document.ts";
import type { PlacedScalar } from "../../document/walk-scalars.ts";

/** Keys of the format whose value is text made of digits, each with the key of the mapping or list above it when it is one elsewhere. */
const IDENTIFIERS: ReadonlyMap<string, string | null> = new Map([
  ["siret", "structure"],
  ["structure", "bindings"],
  ["organizationCode", null],
  ["phone", null],
  ["version", null],
  ["versions", null],
]);

/** Of the scalars of a document those that are text even when they are all digits; labels and `x-` keys hold what their authors like. */
export function* identifierNodes({ kind }: ManifestDocument, scalars: readonly PlacedScalar[]): Generator<PlacedScalar> {
  for (let index = 0; index < scalars.length; index++) {
    const scalar = scalars[index] as PlacedScalar;
    const parent = IDENTIFIERS.get(scalar.key ?? "");
    if (parent === undefined) continue;
    const { keys } = scalar;
    if (parent !== null && parent !== keys.at(-2)) continue;
    // A list in place of one identifier is for the schema.
    if (scalar.key !== "versions" && /\/\d+$/.test(scalar.pointer)) continue;
    if (keys.some((above) => above === "labels" || above.startsWith("x-"))) continue;
    // Under these keys of an API, `version` is a place in an answer, or how well a fact is known.
    if (kind === "Api" && (keys[0] === "health" || keys.includes("marks"))) continue;
    yield scalar;
  }
}
