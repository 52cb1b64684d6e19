import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Schema, Validator } from "@cfworker/json-schema";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { CATALOGUE } from "../../packages/config-schema/src/doors/catalogue.ts";
import { NO_CONFIGURATION } from "../../packages/config-schema/src/doors/configuration.ts";
import { type ProjectInput, validateProject } from "../../packages/config-schema/src/doors/lint.ts";
import { SAMPLE_MANIFESTS } from "../../packages/config-schema/test/schema/sample-manifests.ts";
import { mutate, randomFrom } from "./mutate.ts";

const SCHEMA = join(import.meta.dirname, "../../schemas/v1/manifest.schema.json");
const TODAY = "2026-11-21";

/** Rules whose errors need more than the document: others, files, today. */
const OTHERS =
  /^(?:chorus-pro\/(?:application-name|apis|environment|password-age)|reference\/unknown|application\/(?:unique-name|single-sandbox))$/;
/** Rules whose errors a schema can say in part only: names are folded, keys are computed, values are compared, labels are free, a warning of age is advice. */
const BEYOND =
  /^(?:api\/(?:duplicate|environment|organization|scope|terms)|contact\/email|identity\/siret|security\/(?:inline-secret|shared-credentials|untrusted-reference)|host\/.*|chorus-pro\/(?:certificate|space)|connector\/.*)$/;

/** A document of which the schema and `validate` do not say the same. */
export interface Disagreement {
  readonly kind: string;
  readonly document: unknown;
  readonly why: "the two readers of the schema differ" | "the schema alone refuses it" | "the schema alone accepts it";
  /** What `validate` found, and what the schema. */
  readonly said: readonly string[];
}

/** Mutates documents of every kind in turn, the same for the same seed, and compares the verdict of the published schema, by two readers, with that of `validate`. */
export function* measureAgreement({ count, seed = 1 }: { readonly count: number; readonly seed?: number }): Generator<Disagreement> {
  const readers = schemaReaders();
  const random = randomFrom(seed);
  const kinds = Object.entries(SAMPLE_MANIFESTS).map(([kind, manifest]) => [kind, parse(manifest)] as const);
  for (let index = 0; index < count; index++) {
    const [kind, sample] = kinds[index % kinds.length] ?? [];
    if (kind === undefined) return;
    const document = mutate(sample, random);
    const { ajv, other, said } = readers(document);
    const errors = errorsOf(document).filter(({ rule }) => !OTHERS.test(rule));
    const told = [...errors.map(({ rule, pointer, summary }) => `${rule} ${pointer}: ${summary.en}`), ...said];
    if (ajv !== other) yield { kind, document, why: "the two readers of the schema differ", said: told };
    else if (!ajv && errors.length === 0) yield { kind, document, why: "the schema alone refuses it", said: told };
    else if (ajv && errors.some(({ rule }) => !BEYOND.test(rule))) yield { kind, document, why: "the schema alone accepts it", said: told };
  }
}

function schemaReaders(): (document: unknown) => { readonly ajv: boolean; readonly other: boolean; readonly said: readonly string[] } {
  const schema = JSON.parse(readFileSync(SCHEMA, "utf8")) as Schema;
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
  const validator = new Validator(schema, "7");
  return (document) => ({
    ajv: validate(document),
    other: validator.validate(document).valid,
    said: (validate.errors ?? []).map(({ instancePath, keyword, message }) => `schema ${instancePath}: ${keyword}: ${message}`),
  });
}

function errorsOf(document: unknown) {
  const text = JSON.stringify(document, null, 2);
  const input: ProjectInput = {
    files: [{ path: "a.piste.yaml", text, byteOrderMark: false }],
    unreadable: [],
    configuration: NO_CONFIGURATION,
    baseline: null,
    today: TODAY,
    catalogue: CATALOGUE,
    fileFacts: () => ({ sizeBytes: 1 }),
    levels: new Map(),
  };
  return validateProject(input).findings.filter(({ severity }) => severity === "error");
}
