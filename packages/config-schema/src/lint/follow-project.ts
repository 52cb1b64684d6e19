import type { FileFacts } from "../domain/surroundings.ts";
import { type OpenProject, openProject, type ProjectInput, type ValidationResult } from "./open-project.ts";

/** Gives of a project what `validateProject` gives, again and again: a file that is the same as the last time is not read again. */
export function followProject(): (input: ProjectInput) => ValidationResult {
  let known: Followed | null = null;
  return (input) => {
    known = known === null || !isOfSameKind(known.input, input) ? follow(input) : advance(known, input);
    return known.project.result();
  };
}

interface Followed {
  readonly project: OpenProject;
  readonly input: ProjectInput;
  readonly facts: RememberedFacts;
}

/** What the engine cannot change, or can only by beginning anew. */
function isOfSameKind(before: ProjectInput, after: ProjectInput): boolean {
  return (
    before.read === after.read &&
    before.catalogue === after.catalogue &&
    before.today === after.today &&
    (before.onlyFiles === undefined) === (after.onlyFiles === undefined)
  );
}

function follow(input: ProjectInput): Followed {
  const facts = rememberFacts(input.fileFacts);
  return { project: openProject({ ...input, fileFacts: facts.get }), input, facts };
}

function advance({ project, input: before, facts: known }: Followed, input: ProjectInput): Followed {
  const files = new Map(before.files.map((file) => [file.path, file]));
  const refusals = new Map(before.unreadable.map((finding) => [finding.file.path, finding]));
  const paths = new Set([...input.files, ...input.unreadable.map(({ file }) => file)].map(({ path }) => path));
  for (const path of [...files.keys(), ...refusals.keys()]) if (!paths.has(path)) project.remove(path);
  const facts = known.areOf(input.fileFacts) ? known : rememberFacts(input.fileFacts);
  for (const file of input.files) {
    const last = files.get(file.path);
    if (last === undefined || last.text !== file.text || last.byteOrderMark !== file.byteOrderMark) project.update(file);
  }
  for (const finding of input.unreadable) {
    const last = refusals.get(finding.file.path);
    if (JSON.stringify(last) !== JSON.stringify(finding)) project.refuse(finding);
  }
  const { configuration, baseline, levels, onlyFiles } = input;
  project.configure({ configuration, baseline, levels, ...(onlyFiles && { onlyFiles }), ...(facts !== known && { fileFacts: facts.get }) });
  return { project, input, facts };
}

/** Facts about files, with what they were when somebody asked. */
interface RememberedFacts {
  readonly get: FileFacts;
  /** Whether everything that was asked would be answered so again; the answers are those of `now` from then on. */
  readonly areOf: (now: FileFacts) => boolean;
}

function rememberFacts(first: FileFacts): RememberedFacts {
  const asked = new Map<string, string>();
  let current = first;
  return {
    get: (path) => {
      const facts = current(path);
      asked.set(path, JSON.stringify(facts));
      return facts;
    },
    areOf: (now) => {
      current = now;
      return [...asked].every(([path, facts]) => JSON.stringify(now(path)) === facts);
    },
  };
}
