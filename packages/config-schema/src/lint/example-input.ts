import { NO_CONFIGURATION } from "../configuration/configuration.ts";
import type { SourceFile } from "../document/source-file.ts";
import { findingLine } from "../findings/finding-line.ts";
import type { Example } from "../findings/rule-page.ts";
import { CATALOGUE } from "../generated/catalogue.ts";
import type { ProjectInput } from "./open-project.ts";
import { placedBaseline } from "./placed-baseline.ts";

/** Date of the check when an example gives none, `YYYY-MM-DD`. */
const EXAMPLE_DATE = "2026-11-21";

/** The project of a rule's example; throws when its baseline cannot be read. */
export function exampleInput({ manifest, today = EXAMPLE_DATE, files = {}, baseline }: Example): ProjectInput {
  const sizes = new Map(Object.entries(files));
  return {
    files: [exampleFile(manifest)],
    unreadable: [],
    configuration: NO_CONFIGURATION,
    baseline: baseline === undefined ? null : exampleBaseline(baseline),
    today,
    catalogue: CATALOGUE,
    fileFacts: (path) => {
      const sizeBytes = sizes.get(path);
      if (sizeBytes !== undefined) return { sizeBytes };
      return path.split("/").includes("..") || path.startsWith("/") ? "outside" : "missing";
    },
    levels: new Map(),
  };
}

/** The file that holds an example. */
export function exampleFile(manifest: string): SourceFile {
  return { path: "piste.yaml", text: manifest, byteOrderMark: false };
}

function exampleBaseline(text: string): ProjectInput["baseline"] {
  // An example is right by its own test: the page that shows it is spared the validator.
  const reading = placedBaseline({ path: "piste.baseline.json", text, byteOrderMark: false }, () => true);
  if (!reading.ok) throw new Error(reading.failure.map((finding) => findingLine(finding).en).join("\n"));
  return reading.value;
}
