import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import { applyFixes } from "./apply-fixes.ts";
import { type ProjectInput, type ValidationResult, validateProject } from "./validate-project.ts";

/** A file that fixes changed, with the secrets it holds before and after. */
export interface ChangedFile {
  readonly before: SourceFile;
  readonly after: SourceFile;
  readonly secretsBefore: readonly Span[];
  readonly secretsAfter: readonly Span[];
}

/** Looks at the files at most so many times; a fix that waits for another needs one more each. */
const MAX_PASSES = 10;

/** Applies fixes until none is left: the files that changed and what remains to be said. Nothing is written. */
export function fixProject(
  input: ProjectInput,
  options: { readonly unsafe: boolean },
): { readonly changed: readonly ChangedFile[]; readonly result: ValidationResult } {
  const first = validateProject(input);
  let result = first;
  let files = input.files;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    // Files outside the report are not touched: their findings are not in it.
    const fixed = new Map(applyFixes(result.findings, options).map(({ file, text }) => [file.path, text]));
    if (fixed.size === 0) break;
    files = files.map((file) => ({ ...file, text: fixed.get(file.path) ?? file.text }));
    result = validateProject({ ...input, files });
  }
  const after = new Map(files.map((file) => [file.path, file]));
  return {
    changed: input.files.flatMap((before): readonly ChangedFile[] => {
      const changed = after.get(before.path);
      if (changed === undefined || changed.text === before.text) return [];
      return [{ before, after: changed, secretsBefore: secretsIn(first, before.path), secretsAfter: secretsIn(result, before.path) }];
    }),
    result,
  };
}

function secretsIn({ secrets }: ValidationResult, path: string): readonly Span[] {
  return secrets.filter(({ file }) => file.path === path).map(({ span }) => span);
}
