import { createHash } from "node:crypto";
import type { Finding, SourceFile, Span } from "@pistectl/config-schema/findings";
import type { ProjectInput, ValidationResult } from "@pistectl/config-schema/lint";
import type { Io } from "../machine/io.ts";
import { VERSION } from "../machine/version.ts";

/** What a report needs of a result; what `--update-baseline` needs besides is not kept. */
export type ReportedResult = Pick<ValidationResult, "findings" | "suppressed" | "counts" | "documents" | "secrets">;

/** Raised whenever what an entry holds changes. */
const ENTRY_VERSION = 2;
/** A result beyond is not worth the disk: it takes as long to read as to find again. */
const MAX_CHARACTERS = 32 * 1024 * 1024;
/** The same of findings, so that so many are not even written. */
const MAX_FINDINGS = 20_000;

/** Who asks, and how. */
export interface CacheRequest {
  /** Absolute path of the project. */
  readonly root: string;
  /** What the results of one project are told apart by: its paths and flags, as typed. */
  readonly command: readonly unknown[];
  /** What tells that no file has changed, without its being read; null where nothing does. */
  readonly stamps: string | null;
}

/** The result of an earlier run on files with the very same stamps, all else being the same too; null when there is none. No file is read for it. */
export async function recalledResult(
  input: ProjectInput,
  request: CacheRequest,
  { results }: Pick<Io, "results">,
): Promise<ReportedResult | null> {
  const key = stampKey(input, request);
  const stored = key === null ? null : readEntry(await results.read(nameOf(request)), (ofEntry) => ofEntry[1] === key);
  return stored === null ? null : restoreFresh(stored, input);
}

/**
 * The result of an earlier run on the very same input, else a new one, which is kept. Everything that findings depend on is compared: of texts, the
 * hash; of what the rules ask the disk about other files, the answers of now. A result that knows of secrets is not kept, since findings may quote them.
 */
export async function rememberedResult(
  input: ProjectInput,
  request: CacheRequest,
  { results }: Pick<Io, "results">,
  validate: (input: ProjectInput) => ValidationResult,
): Promise<ReportedResult> {
  const name = nameOf(request);
  const key = textKey(input);
  const stored = readEntry(await results.read(name), (ofEntry) => ofEntry[0] === key);
  const known = stored === null ? null : restoreFresh(stored, input);
  if (known !== null) return known;
  const facts = new Map<string, ReturnType<ProjectInput["fileFacts"]>>();
  const result = validate({
    ...input,
    fileFacts: (path) => {
      const fact = input.fileFacts(path);
      facts.set(path, fact);
      return fact;
    },
  });
  if (result.secrets.length === 0 && result.findings.length + result.suppressed.length <= MAX_FINDINGS) {
    const body = JSON.stringify({ facts: [...facts], result: store(result, filesOf(input)) });
    const keys = `${key} ${stampKey(input, request) ?? ""}`;
    if (body.length <= MAX_CHARACTERS) await results.write(name, `${keys}\n${sha256(body)}\n${body}`);
  }
  return result;
}

function nameOf({ root, command }: CacheRequest): string {
  return sha256(JSON.stringify([root, command]));
}

function textKey(input: ProjectInput): string {
  return inputKey(
    input,
    input.files.map(({ path, byteOrderMark, text }) => JSON.stringify([path, byteOrderMark, text])),
  );
}

/** Null where files were not stamped, or some could not be read, of which the stamps tell nothing. */
function stampKey(input: ProjectInput, { stamps }: CacheRequest): string | null {
  return stamps === null || input.unreadable.length > 0 ? null : inputKey(input, [stamps]);
}

function inputKey(
  { unreadable, configuration, baseline, today, catalogue, levels, onlyFiles }: ProjectInput,
  files: readonly string[],
): string {
  const hash = createHash("sha256");
  const add = (value: unknown): void => void hash.update(`${JSON.stringify(value)}\n`);
  add([ENTRY_VERSION, VERSION, today, [...levels], onlyFiles === undefined ? null : [...onlyFiles]]);
  add([
    [...configuration.rules],
    configuration.overrides.map(({ paths, rules }) => [paths, [...rules]]),
    baseline === null ? null : baseline.file,
    catalogue,
    unreadable,
  ]);
  for (const file of files) hash.update(`${file}\n`);
  return hash.digest("hex");
}

/** Every file that a finding may be in; an entry names them by their place here. */
function filesOf({ files, unreadable, baseline }: ProjectInput): readonly SourceFile[] {
  return [...files, ...unreadable.map(({ file }) => file), ...(baseline === null ? [] : [baseline.file])];
}

interface Entry {
  readonly facts: readonly (readonly [path: string, fact: unknown])[];
  readonly result: Stored;
}

/** The entry if it is for this input, by the keys of its texts and of its stamps, and whole; an entry of another version, of another input or damaged is none. */
function readEntry(text: string | null, isFor: (keys: readonly string[]) => boolean): Entry | null {
  const [keys = "", hash, body = ""] = text?.split("\n") ?? [];
  // Only what this program wrote has its own hash before it, so that its shape is known.
  return isFor(keys.split(" ")) && hash === sha256(body) ? (JSON.parse(body) as Entry) : null;
}

/** Null when the disk says something else today of a file that a rule asked for. */
function restoreFresh({ facts, result }: Entry, input: ProjectInput): ReportedResult | null {
  const isFresh = facts.every(([path, fact]) => JSON.stringify(input.fileFacts(path)) === JSON.stringify(fact));
  return isFresh ? restore(result, filesOf(input)) : null;
}

/** Findings with their files by number. */
type Stored = Omit<ReportedResult, "findings" | "suppressed" | "secrets"> & {
  readonly findings: readonly StoredFinding[];
  readonly suppressed: readonly StoredFinding[];
};

type Numbered<Place> = Omit<Place, "file"> & { readonly file: number };
type Related = Finding["related"][number];
type Edit = NonNullable<Finding["fix"]>["edits"][number];

interface StoredFinding extends Omit<Finding, "file" | "related" | "fix"> {
  readonly file: number;
  readonly related: readonly Numbered<Related>[];
  readonly fix: (Omit<NonNullable<Finding["fix"]>, "edits"> & { readonly edits: readonly Numbered<Edit>[] }) | null;
}

function store({ findings, suppressed, counts, documents }: ValidationResult, files: readonly SourceFile[]): Stored {
  const numbers = new Map(files.map(({ path }, number) => [path, number]));
  const numbered = <Place extends { readonly file: SourceFile; readonly span: Span }>(place: Place): Numbered<Place> => ({
    ...place,
    file: numbers.get(place.file.path) ?? -1,
  });
  const storeFinding = ({ related, fix, ...finding }: Finding): StoredFinding => ({
    ...numbered(finding),
    related: related.map(numbered),
    fix: fix === null ? null : { ...fix, edits: fix.edits.map(numbered) },
  });
  return { findings: findings.map(storeFinding), suppressed: suppressed.map(storeFinding), counts, documents };
}

/** Null when a finding is in a file that is not there. */
function restore({ findings, suppressed, counts, documents }: Stored, files: readonly SourceFile[]): ReportedResult | null {
  let isWhole = true;
  const placed = <Place extends { readonly file: number }>(place: Place): Omit<Place, "file"> & { readonly file: SourceFile } => {
    const file = files[place.file];
    isWhole &&= file !== undefined;
    return { ...place, file: file ?? { path: "", text: "", byteOrderMark: false } };
  };
  const restoreFinding = ({ related, fix, ...finding }: StoredFinding): Finding => ({
    ...placed(finding),
    related: related.map(placed),
    fix: fix === null ? null : { ...fix, edits: fix.edits.map(placed) },
  });
  const result = { findings: findings.map(restoreFinding), suppressed: suppressed.map(restoreFinding), counts, documents, secrets: [] };
  return isWhole ? result : null;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
