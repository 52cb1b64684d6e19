import type { Environment, HostRole } from "../scenario/environment.ts";
import { FAULTS } from "../scenario/fault-schema.ts";
import { type Fault, isConnectionFault } from "../scenario/scenario.ts";

/** What a fault is matched with; of a connection only its host is known. */
interface Occurrence {
  readonly host: HostRole;
  readonly environment: Environment;
  /** Null: a connection, before any request. */
  readonly request: { readonly path: string; readonly clientId: string | null; readonly application: string | null } | null;
}

/** A fault that is due, and which of its matches this is, from 1. */
export interface DueFault {
  readonly fault: Fault;
  readonly match: number;
}

/** The faults of a scenario, counting. */
export interface FaultScript {
  /** Faults due now: those that change how an answer travels, and at most one that chooses the answer or ends the connection. */
  due(occurrence: Occurrence): readonly DueFault[];
}

/** A script at its beginning. */
export function faultScript(faults: readonly Fault[], random: () => number): FaultScript {
  const counts = faults.map(() => ({ matches: 0, fired: 0 }));
  return {
    due(occurrence) {
      const due: DueFault[] = [];
      let chosen = false;
      faults.forEach((fault, index) => {
        const count = counts[index];
        if (count === undefined || !isFor(fault, occurrence)) return;
        count.matches += 1;
        const [first, last] = fault.nth;
        if (count.matches < first || count.matches > last) return;
        if (fault.times !== null && count.fired >= fault.times) return;
        const { modifies } = FAULTS[fault.kind];
        if ((chosen && !modifies) || !acts(fault, count.matches - first + 1, random)) return;
        count.fired += 1;
        if (!modifies) chosen = true;
        due.push({ fault, match: count.matches - first + 1 });
      });
      return due;
    },
  };
}

function isFor(fault: Fault, { host, environment, request }: Occurrence): boolean {
  if (fault.on !== host || (fault.environment !== null && fault.environment !== environment)) return false;
  if (request === null || isConnectionFault(fault)) return request === null && isConnectionFault(fault);
  if (fault.path !== null && !isPath(fault.path, request.path)) return false;
  return fault.client === null || fault.client === request.clientId || fault.client === request.application;
}

function isPath(pattern: string, path: string): boolean {
  return pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** Some faults let an occurrence pass: by chance, or because the sequence has come to a good answer or its end. */
function acts(fault: Fault, match: number, random: () => number): boolean {
  if (fault.kind === "random-invalid-client") return random() < fault.probability;
  if (fault.kind === "sequence") return (fault.statuses[match - 1] ?? 200) >= 300;
  return true;
}
