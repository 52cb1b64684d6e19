import { createHash } from "node:crypto";
import type { Finding } from "@pistectl/config-schema/findings";
import { uniqueNames } from "../layout/unique-names.ts";

/** Hexadecimal digits: 128 bits of a SHA-256. */
const LENGTH = 32;

/**
 * What stays the same of each finding while lines and files move: a hash over the rule, the document's kind and name, and the pointer. Each
 * is unique in its list: the second of two equal ones is numbered.
 */
export function structuralFingerprints(findings: readonly Finding[]): readonly string[] {
  return uniqueNames(findings.map(hash)).map((name) => name.replace(/ \((\d+)\)$/, ":$1"));
}

function hash({ rule, document, pointer, file, span }: Finding): string {
  // A document without a name is known by its place alone, and a broken one by where it is broken.
  const subject = document === null ? [file.path, span.start] : [document.kind, document.name ?? [file.path, document.index]];
  return createHash("sha256")
    .update(JSON.stringify([rule, ...subject, pointer]))
    .digest("hex")
    .slice(0, LENGTH);
}
