import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CATALOGUE } from "../../src/generated/catalogue.ts";
import { projectCatalogue } from "../../src/lint/project-catalogue.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { planProject } from "../../src/plan/plan-project.ts";
import type { ManifestFileReading } from "../../src/reading/manifest-file-reading.ts";
import { readManifestFile } from "../../src/reading/read-manifest-file.ts";

/** Day of the tests' plans. */
export const TODAY = "2026-11-21";

const EXAMPLES = fileURLToPath(new URL("../../../../examples/", import.meta.url));

/** Documents of YAML texts, each a file. */
export function documentsOf(...texts: readonly string[]): ManifestFileReading["documents"] {
  return texts.flatMap((text, index) => readManifestFile({ path: `piste/${index}.piste.yaml`, text, byteOrderMark: false }).documents);
}

/** The plan from one project to another, each given as YAML texts. */
export function planOf(base: readonly string[], current: readonly string[], today = TODAY): Plan {
  const documents = documentsOf(...current);
  return planProject({
    base: documentsOf(...base),
    current: documents,
    catalogue: projectCatalogue(CATALOGUE, documents),
    checkPaths: ["piste"],
    today,
  });
}

/** Manifests of a folder of the examples, by the order of their names. */
export function exampleManifests(folder: string): readonly string[] {
  return readdirSync(`${EXAMPLES}${folder}`)
    .filter((name) => /\.piste\.(?:yaml|json)$/.test(name))
    .sort()
    .map((name) => readFileSync(`${EXAMPLES}${folder}/${name}`, "utf8"));
}
