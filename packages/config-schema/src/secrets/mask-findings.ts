import type { SourceFile } from "../document/source-file.ts";
import type { Finding } from "../findings/finding.ts";
import { type FileSecrets, fileSecrets } from "./file-secrets.ts";

/** Findings without the secrets of the files that they speak of, in every text that may be shown; what a fix writes stays, and is said to be secret. */
export function maskFindings(
  findings: readonly Finding[],
  secretsOf: (file: SourceFile) => FileSecrets = rememberSecrets(),
): readonly Finding[] {
  return findings.map((finding) => maskFinding(finding, secretsOf));
}

function maskFinding(finding: Finding, secretsOf: (file: SourceFile) => FileSecrets): Finding {
  const { related, fix } = finding;
  const places = [finding, ...related, ...(fix?.edits ?? [])].map((place) => ({ ...place, secrets: secretsOf(place.file) }));
  if (places.every(({ secrets }) => secrets.spans.length === 0)) return finding;
  const mask = (text: string): string => places.reduce((masked, { secrets, span }) => secrets.maskAt(span, masked), text);
  const maskBoth = ({ en, fr }: Finding["summary"]) => ({ en: mask(en), fr: mask(fr) });
  const maskOrNull = (text: string | null) => (text === null ? null : mask(text));
  const { document, suppressed } = finding;
  return {
    ...finding,
    document: document === null ? null : { ...document, kind: maskOrNull(document.kind), name: maskOrNull(document.name) },
    pointer: maskOrNull(finding.pointer),
    summary: maskBoth(finding.summary),
    detail: maskBoth(finding.detail),
    suggestions: finding.suggestions.map(mask),
    related: related.map((place) => ({ ...place, message: maskBoth(place.message) })),
    fix:
      fix === null
        ? null
        : {
            ...fix,
            title: maskBoth(fix.title),
            ...(fix.edits.some(({ text }) => mask(text) !== text) ? { writesSecret: true as const } : {}),
          },
    suppressed: suppressed === null ? null : { ...suppressed, reason: maskOrNull(suppressed.reason) },
  };
}

function rememberSecrets(): (file: SourceFile) => FileSecrets {
  const opened = new Map<SourceFile, FileSecrets>();
  return (file) => {
    const secrets = opened.get(file) ?? fileSecrets(file);
    opened.set(file, secrets);
    return secrets;
  };
}
