import type { SourceFile } from "../document/source-file.ts";
import { readSecrets, type TextSecrets } from "./secrets-of-text.ts";

/** A file does not change: it is looked at once, by whoever asks first. */
const known = new WeakMap<SourceFile, TextSecrets>();

/** Where secrets stand in the text of a file, as `readSecrets` gives them. */
export function textSecrets(file: SourceFile): TextSecrets {
  const secrets = known.get(file) ?? readSecrets(file.text);
  known.set(file, secrets);
  return secrets;
}
