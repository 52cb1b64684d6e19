import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";
import { DISK_FILES } from "../../packages/action-kit/src/doors/disk.ts";
import { CATALOGUE } from "../../packages/config-schema/src/doors/catalogue.ts";
import { type Finding, positionAt, type SourceFile } from "../../packages/config-schema/src/doors/findings.ts";
import { type ProjectInput, validateProject } from "../../packages/config-schema/src/doors/lint.ts";
import { loadProject } from "../../packages/config-schema/src/doors/project.ts";
import { readManifestFile } from "../../packages/config-schema/src/doors/reading.ts";
import { JSON_SLIPS } from "./json-slips.ts";
import type { Slip } from "./slip.ts";
import { YAML_SLIPS } from "./yaml-slips.ts";

/** Where the right examples are. */
const EXAMPLES = join(import.meta.dirname, "../../examples");
const TODAY = "2026-11-21";

/** What came of a slip at one line. */
export interface Outcome {
  readonly slip: string;
  /** `FILE:LINE` of the slip. */
  readonly place: string;
  /** `LINE:COLUMN RULE SUMMARY` of everything that was found. */
  readonly findings: readonly string[];
  /** Whether there is one finding, on the line of the slip or the one it hides in. */
  readonly isRight: boolean;
}

interface Example {
  readonly input: ProjectInput;
  readonly files: readonly SourceFile[];
  /** What is found without a slip: as JSON an example loses the comments that hide a finding. */
  readonly known: ReadonlySet<string>;
}

/** Makes each slip at every line of every example where it can stand, one at a time, and looks at the whole project; `every`: only one in so many. */
export async function* measureSlips({ only, every = 1 }: { readonly only?: string; readonly every?: number }): AsyncGenerator<Outcome> {
  let count = 0;
  for (const example of await readExamples()) {
    const readings = new Map(example.input.files.map((file) => [file, readManifestFile(file)]));
    const read = (file: SourceFile) => readings.get(file) ?? readManifestFile(file);
    for (const file of example.files) {
      const isJson = file.path.endsWith(".json");
      for (const slip of isJson ? JSON_SLIPS : YAML_SLIPS) {
        if (only !== undefined && !`${isJson ? "JSON" : "YAML"}: ${slip.name}`.includes(only)) continue;
        for (const slipped of slipsOf(slip, file)) {
          if (count++ % every !== 0 || (!isJson && saysTheSame(slipped.text, file.text))) continue;
          yield judge({ ...example, input: { ...example.input, read } }, file, slip, slipped);
        }
      }
    }
  }
}

interface PlacedSlip {
  readonly text: string;
  readonly line: number;
  readonly places: readonly number[];
}

function* slipsOf(slip: Slip, { text }: SourceFile): Generator<PlacedSlip> {
  const lines = text.split("\n");
  for (const line of lines.keys()) {
    const made = slip.make(lines, line);
    if (made === null) continue;
    yield { text: made.lines.join("\n"), line, places: made.places };
  }
}

/** A slip that YAML does not mind is none. */
function saysTheSame(slipped: string, text: string): boolean {
  const said = valuesOf(slipped);
  return said !== null && said === valuesOf(text);
}

function valuesOf(text: string): string | null {
  try {
    return JSON.stringify(
      Array.from(parseAllDocuments(text, { logLevel: "silent" }), (document) =>
        document.errors.length > 0 ? document.errors.length : document.toJS(),
      ),
    );
  } catch {
    // An alias that names nothing.
    return null;
  }
}

function judge({ input, known }: Example, file: SourceFile, slip: Slip, { text, line, places }: PlacedSlip): Outcome {
  const slipped = { ...file, text };
  const { findings } = validateProject({ ...input, files: [...input.files.filter(({ path }) => path !== file.path), slipped] });
  const found = findings
    .filter((finding) => !known.has(identityOf(finding)))
    .map(({ file: { path }, span, rule, summary }) => {
      const { line: at, column } = positionAt(
        path === file.path ? slipped : (input.files.find((other) => other.path === path) ?? slipped),
        span.start,
      );
      return {
        isThere: path === file.path && places.includes(at - 1),
        text: `${path === file.path ? "" : path}${at}:${column} ${rule} ${summary.en}`,
      };
    });
  return {
    slip: `${file.path.endsWith(".json") ? "JSON" : "YAML"}: ${slip.name}`,
    place: `${file.path}:${line + 1}`,
    findings: found.map((finding) => finding.text),
    isRight: found.length === 1 && found.every(({ isThere }) => isThere),
  };
}

function identityOf({ file, rule, summary }: Finding): string {
  return JSON.stringify([file.path, rule, summary.en]);
}

function exampleOf(input: ProjectInput, files: readonly SourceFile[]): Example {
  return { input, files, known: new Set(validateProject(input).findings.map(identityOf)) };
}

async function readExamples(): Promise<readonly Example[]> {
  const folders = readdirSync(EXAMPLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !["broken", "workflows"].includes(entry.name))
    .map(({ name }) => name);
  const examples: Example[] = [];
  for (const folder of folders) {
    const workingFolder = join(EXAMPLES, folder);
    const loading = await loadProject({ workingFolder, named: [workingFolder], standIn: null, configuration: null }, DISK_FILES);
    if (!loading.ok) throw new Error(`${folder} cannot be read`);
    const { files, ...rest } = loading.value;
    const input = { ...rest, files, baseline: null, today: TODAY, catalogue: CATALOGUE, levels: new Map() };
    examples.push(exampleOf(input, files));
    // The same as JSON: a file for each document, in place of the one that held them.
    for (const file of files) {
      if (file.path.endsWith(".json")) continue;
      const asJson = parseAllDocuments(file.text).map((document, index): SourceFile => {
        const path = file.path.replace(/\.ya?ml$/, `.${index + 1}.piste.json`);
        return { path, text: `${JSON.stringify(document.toJS(), null, 2)}\n`, byteOrderMark: false };
      });
      examples.push(exampleOf({ ...input, files: [...files.filter((other) => other !== file), ...asJson] }, asJson));
    }
  }
  return examples;
}
