import { type Outcome, succeed } from "@pistectl/words";
import { nodeAt } from "../document/access.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Finding } from "../findings/finding.ts";
import type { BaselineFile } from "../generated/file-types.ts";
import { readDeclaredFile } from "../reading/read-declared-file.ts";
import { READING_LIMITS } from "../reading/reading-limits.ts";
import type { Validator } from "../schema/declared-document.ts";
import type { Baseline } from "./baseline.ts";
import { BASELINE_SCHEMA } from "./baseline-schema.ts";

/** Fewer than an entry has for each of its words and signs, however closely it is written. */
const CHARACTERS_OF_A_WORD = 2;

/** Reads a baseline file as far as a validator asks; a failure holds everything that is wrong with it. */
export function placedBaseline(file: SourceFile, validate: Validator): Outcome<Baseline, readonly Finding[]> {
  const reading = readDeclaredFile<BaselineFile>(
    file,
    { root: BASELINE_SCHEMA.root, validate },
    {
      jsonWords: Math.max(READING_LIMITS.words, file.text.length / CHARACTERS_OF_A_WORD),
    },
  );
  if (!reading.ok) return reading;
  const { value, root } = reading.value;
  const entries = value.entries.map(({ rule, document: { kind, name }, pointer }, index) => {
    const { span } = nodeAt({ root }, `/entries/${index}/rule`) ?? root;
    return { rule, document: { kind, name }, pointer, span };
  });
  return succeed({ file, entries });
}
