import { asItLooks, codePoints, type Localized, replaceLookAlikes } from "@pistectl/words";
import type { SourceFile } from "../document/source-file.ts";
import type { Finding, Fix } from "../findings/finding.ts";

/** Longest stretch that is looked at, characters; no name or key is that long. */
const MAX_LENGTH = 200;
const SECRET = "security/inline-secret";
/** They show, and a word processor writes them for a hyphen. */
const DASH = /[–—−]/gu;
const QUOTED = /^(["']?)([^"'\\]*)\1$/;

/** Findings of a file with the reason where a letter only looks like the one that is meant, and the safe fix where that alone is the mistake. */
export function tellLookAlikes(findings: readonly Finding[], file: SourceFile): readonly Finding[] {
  return findings.map((finding) => {
    const { rule, span } = finding;
    if (rule === SECRET || rule.startsWith("yaml/") || span.end - span.start > MAX_LENGTH) return finding;
    const text = file.text.slice(span.start, span.end);
    const odd: string[] = [];
    replaceLookAlikes(text, (character) => {
      odd.push(character);
      return character;
    });
    const [first] = odd;
    const detail = first === undefined ? finding.detail : withReason(finding.detail, first);
    return first === undefined && text.search(DASH) < 0 ? finding : { ...finding, detail, fix: fixOf(finding, file, text) };
  });
}

function withReason({ en, fr }: Localized, character: string): Localized {
  const [code, plain] = [`<${codePoints(character)}>`, asItLooks(character)];
  return plain === character
    ? { en: `${code} is a letter of another alphabet. ${en}`, fr: `${code} est une lettre d'un autre alphabet. ${fr}` }
    : {
        en: `${code} only looks like "${plain}": it is another character. ${en}`,
        fr: `${code} ressemble à « ${plain} », mais c'est un autre caractère. ${fr}`,
      };
}

/** What it looks like is what is meant when that is what is suggested. */
function fixOf({ suggestions, span, fix }: Finding, file: SourceFile, text: string): Fix | null {
  const [suggestion, ...others] = suggestions;
  const [, quote = "", inner] = QUOTED.exec(text) ?? [];
  if (suggestion === undefined || others.length > 0 || inner === undefined || asItLooks(inner).replace(DASH, "-") !== suggestion)
    return fix;
  if (fix !== null) return { ...fix, safe: true };
  return {
    title: { en: `Write ${suggestion}`, fr: `Écrire ${suggestion}` },
    safe: true,
    edits: [{ file, span, text: `${quote}${suggestion}${quote}` }],
  };
}
