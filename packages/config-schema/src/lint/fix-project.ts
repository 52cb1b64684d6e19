import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import { applyFixes } from "./apply-fixes.ts";
import { openProject, type ProjectInput, type ValidationResult } from "./open-project.ts";

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
  const project = openProject(input);
  const first = project.result();
  let result = first;
  const files = new Map(input.files.map((file) => [file.path, file]));
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    // Files outside the report are not touched: their findings are not in it.
    const fixed = applyFixes(result.findings, options);
    if (fixed.length === 0) break;
    for (const { file, text } of fixed) {
      const after = { ...file, text };
      files.set(file.path, after);
      project.update(after);
    }
    result = project.result();
  }
  return {
    changed: input.files.flatMap((before): readonly ChangedFile[] => {
      const changed = files.get(before.path);
      if (changed === undefined || changed.text === before.text) return [];
      return [{ before, after: changed, secretsBefore: secretsIn(first, before.path), secretsAfter: secretsIn(result, before.path) }];
    }),
    result,
  };
}

function secretsIn({ secrets }: ValidationResult, path: string): readonly Span[] {
  return secrets.filter(({ file }) => file.path === path).map(({ span }) => span);
}
