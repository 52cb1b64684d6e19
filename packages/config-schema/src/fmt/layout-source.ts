import { fail, type Outcome, succeed } from "@pistectl/words";
import { isJson } from "../document/is-json.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Finding } from "../findings/finding.ts";
import { withoutInnerMarks } from "../reading/inner-marks.ts";
import { readManifestFile } from "../reading/read-manifest-file.ts";
import { READING_LIMITS } from "../reading/reading-limits.ts";
import { contentFacts } from "./content-facts.ts";
import { isLaidOut } from "./is-laid-out.ts";
import { keepContent } from "./keep-content.ts";
import type { Layout } from "./layout.ts";
import { layoutDocuments } from "./layout-documents.ts";
import { layoutJson } from "./layout-json.ts";
import { layoutYaml } from "./layout-yaml.ts";

/** Why a file cannot be laid out. */
export type LayoutFailure =
  /** In its layout the file would be larger than what is read of one. */
  { readonly code: "too-large" } | { readonly code: "unparsable"; readonly findings: readonly Finding[] };

/**
 * The text of a manifest file in canonical layout, or what keeps it from being laid out: `yaml/syntax` and `yaml/limits` findings, or its size. Values,
 * quotes, key order, comments, anchors and tags stay as they are; a document stays as it is if its layout would change more than blanks. A repeated key, an
 * unknown tag or a document that breaks the schema does not stand in the way.
 *
 * The line break that the end of the file is given is none of a value, even behind a block scalar that keeps its own (`|+`): YAML 1.2 parsers read the same
 * before and after, libyaml reads one more line break after.
 */
export function layoutSource(file: SourceFile): Outcome<string, LayoutFailure> {
  return !isJson(file) && isLaidOut(file.text) ? succeed(file.text) : layoutByReference(file);
}

/** The same without a look at whether anything is to be done. */
export function layoutByReference({ text: written, ...rest }: SourceFile): Outcome<string, LayoutFailure> {
  const file = { ...rest, text: withoutInnerMarks(written) };
  const facts = contentFacts(isJson(file) ? file.text.replace(LONE_RETURN, "\n") : file.text);
  if (facts === null || (isJson(file) && !parsesAsJson(file.text))) {
    const { findings } = readManifestFile(file);
    return fail({ code: "unparsable", findings: findings.filter(({ rule }) => rule === "yaml/syntax" || rule === "yaml/limits") });
  }
  const text = isJson(file) ? laidOutJson(file.text, facts) : laidOutYaml(file.text, facts);
  return text === null ? fail({ code: "too-large" }) : succeed(text);
}

/** A blank of JSON, and a character like any other for the parser of YAML. */
const LONE_RETURN = /\r(?!\n)/g;

/** A file without a value is as good as empty. */
function parsesAsJson(text: string): boolean {
  try {
    if (text.trim() !== "") JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function laidOutJson(text: string, facts: readonly string[]): string | null {
  return keepContent(text, facts, layoutJson)?.text ?? (isTooLarge(layoutJson(text).text) ? null : text);
}

function laidOutYaml(text: string, facts: readonly string[]): string | null {
  const layout = (source: string): Layout => layoutDocuments(source, layoutYaml);
  const whole = keepContent(text, facts, layout);
  if (whole !== null) return whole.text;
  if (isTooLarge(layout(text).text)) return null;
  // One document that cannot be laid out leaves the others to be.
  const parts = layoutDocuments(text, layoutYamlOrLeave).text;
  return isTooLarge(parts) ? null : parts;
}

function isTooLarge(text: string): boolean {
  return Buffer.byteLength(text) > READING_LIMITS.fileBytes;
}

function layoutYamlOrLeave(document: string): Layout {
  return keepContent(document, contentFacts(document), layoutYaml) ?? { text: document, blankBefore: false, blankAfter: false };
}
