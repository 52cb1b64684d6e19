import { propertyOf } from "@pistectl/words";
import { ENVIRONMENTS, HOST_ROLES } from "./environment.ts";
import { FAULT_KINDS, FAULTS, type Fault, type FaultKind, type FaultMatch, isConnectionFault } from "./fault.ts";
import type { DeclaredField } from "./field.ts";
import { type Path, unknownName, type ValueReader } from "./value-reader.ts";

const MATCH = {
  on: { type: "choice", choices: HOST_ROLES, default: null },
  environment: { type: "choice", choices: ENVIRONMENTS, default: null, optional: true },
  path: { type: "text", default: null, optional: true },
  client: { type: "text", default: null, optional: true },
  times: { type: "integer", min: 1, max: 1_000_000_000, default: null, optional: true },
} as const satisfies Readonly<Record<string, DeclaredField>>;

/** Reads one scripted fault; null when it is wrong, once said. */
export function readFault(value: unknown, path: Path, reader: ValueReader): Fault | null {
  const kind = readKind(value, path, reader);
  if (kind === null) return null;
  const fields: Readonly<Record<string, DeclaredField>> = { ...MATCH, ...FAULTS[kind].fields };
  const found = reader.mapping(value, path, ["kind", "nth", ...Object.keys(fields)]);
  if (found === null) return null;
  const entries = Object.entries(fields).map(([key, field]) => [key, reader.field(found[key], [...path, key], field)]);
  // Each value has the type of its declaration, or a problem was noted and the whole is thrown away.
  const fault = { kind, nth: readNth(found.nth, [...path, "nth"], reader), ...Object.fromEntries(entries) } as Fault;
  refuseWrongHost(fault, path, reader);
  if (isConnectionFault(fault)) refuseUnknowable(fault, path, reader);
  return fault;
}

function readKind(value: unknown, path: Path, reader: ValueReader): FaultKind | null {
  const kind = propertyOf(value, "kind");
  const known = FAULT_KINDS.find((name) => name === kind);
  if (known !== undefined) return known;
  if (typeof kind === "string") return reader.refuse([...path, "kind"], unknownName("value", kind, FAULT_KINDS));
  return reader.refuse([...path, "kind"], {
    en: `missing; give one of ${FAULT_KINDS.join(", ")}`,
    fr: `absent ; indiquez l'une de ces valeurs : ${FAULT_KINDS.join(", ")}`,
  });
}

function readNth(value: unknown, path: Path, reader: ValueReader): FaultMatch["nth"] {
  const every: FaultMatch["nth"] = [1, Number.MAX_SAFE_INTEGER];
  if (value === undefined || value === null || value === "every") return every;
  if (isCount(value)) return [value, value];
  if (Array.isArray(value) && value.length === 2) {
    const [first, last] = value as readonly unknown[];
    if (isCount(first) && isCount(last) && first <= last) return [first, last];
  }
  reader.refuse(path, {
    en: "not accepted; give a whole number from 1, a pair [first, last], or every",
    fr: "non admis ; indiquez un nombre entier à partir de 1, un couple [premier, dernier] ou every",
  });
  return every;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

function refuseWrongHost(fault: Fault, path: Path, reader: ValueReader): void {
  const { only } = FAULTS[fault.kind];
  if (only !== null && fault.on !== only && HOST_ROLES.includes(fault.on)) {
    reader.refuse([...path, "on"], {
      en: `${fault.kind} exists only on: ${only}`,
      fr: `${fault.kind} n'existe que sur : ${only}`,
    });
  }
}

function refuseUnknowable(fault: Fault, path: Path, reader: ValueReader): void {
  for (const key of ["path", "client"] as const) {
    if (fault[key] !== null) {
      reader.refuse([...path, key], {
        en: "this fault acts before any request is read: choose by on, environment, nth and times",
        fr: "cette panne agit avant la lecture de toute requête : choisissez par on, environment, nth et times",
      });
    }
  }
}
