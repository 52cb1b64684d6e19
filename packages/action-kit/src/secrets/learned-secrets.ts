import { escapedForms, secretForms } from "@pistectl/auth-core/redaction";
import type { ProjectFiles } from "@pistectl/config-schema/discovery";
import { createTextMasker, isTelling, secretsOfSource, secretTexts, sourceOfBytes } from "@pistectl/config-schema/secrets";
import { contentsOf } from "../git/git-blobs.ts";
import type { Git } from "../git/run-git.ts";

/** The secrets that what was read holds, kept out of everything that is written: the last guard, which no renderer can forget. */
export interface LearnedSecrets {
  /** Bytes that came in; they are looked at before anything goes out. */
  read<Bytes extends Uint8Array>(bytes: Bytes): Bytes;
  /** The same files, whose bytes are read. */
  watched<Files extends ProjectFiles>(files: Files): Files;
  /** The same git; the contents of a repository are read. */
  watchedGit(git: Git): Git;
  /** A text that goes out, without the secrets that could not be a word of it, in any usual spelling. */
  guard(text: string): string;
}

/** Bytes of the largest text that can be a manifest, and of the output of a program that gives many. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Of so many secrets every spelling is known; of the others those that an output of ours can have. */
const IN_EVERY_SPELLING = 500;

/** No secret is known yet. */
export function learnSecrets(): LearnedSecrets {
  const waiting: Source[] = [];
  /** What a repository holds: mostly texts that are files as well. */
  const stored: Uint8Array[] = [];
  /** What came in last: whoever asked for it is about to read it. */
  let last: Uint8Array | null = null;
  const secrets = new Set<string>();
  const masker = createTextMasker();
  const read = <Bytes extends Uint8Array>(bytes: Bytes): Bytes => {
    // Of what was read as a file, the file alone is held.
    if (last !== null) waiting.push(sourceOfBytes(last) ?? last);
    last = bytes.length <= MOST_BYTES ? bytes : null;
    return bytes;
  };
  const learn = (): void => {
    if (last !== null) waiting.push(last);
    last = null;
    const files = waiting.splice(0);
    for (const source of [...files, ...otherTexts(stored.splice(0), files)]) {
      const { text, secrets: spans } = secretsOfSource(source);
      for (const secret of secretTexts(text, spans)) {
        if (secrets.has(secret) || !isTelling(secret)) continue;
        masker.add(secrets.size < IN_EVERY_SPELLING ? secretForms(secret) : escapedForms(secret));
        secrets.add(secret);
      }
    }
  };
  return {
    read,
    watched: (files) => ({ ...files, read: (path) => read(files.read(path)) }),
    watchedGit: (git) => async (args, root, input) => {
      const answer = await git(args, root, input);
      if (answer === null || args[0] !== "cat-file") return answer;
      const contents = args[1] === "--batch" ? contentsOf(answer.stdout) : null;
      if (contents === null) read(answer.stdout);
      else stored.push(...contents);
      return answer;
    },
    guard(text) {
      learn();
      return masker.maskWhole(text);
    },
  };
}

/** Contents of a repository as texts, each once, without those of the files: whoever compares a commit with its checkout holds nearly everything twice. */
function otherTexts(stored: readonly Uint8Array[], files: readonly Source[]): readonly Source[] {
  if (stored.length === 0) return [];
  const known = new Set(files.map((source) => (source instanceof Uint8Array ? sourceOfBytes(source) : source)?.text));
  const decoder = new TextDecoder();
  return stored.flatMap((bytes) => {
    const text = decoder.decode(bytes);
    if (known.has(text)) return [];
    known.add(text);
    return [{ path: "", text, byteOrderMark: false }];
  });
}

type Source = Parameters<typeof secretsOfSource>[0];
