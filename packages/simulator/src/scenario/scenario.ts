import type { ReadScenario, ScenarioFile } from "../generated/scenario-types.ts";

/** A scenario as it may be written; what is left out of an application is enabled, granted and accepted. */
export type ScenarioInput = ScenarioFile;

/** An application as it may be written. */
export type ApplicationInput = NonNullable<ScenarioInput["applications"]>[number];

/** One scripted fault as it may be written. */
export type FaultInput = NonNullable<ScenarioInput["faults"]>[number];

/** What the simulator plays, complete. Not an interface: it is also a scenario as it may be written, whose keys that begin with `x-` an interface could not have. */
export type Scenario = Omit<ReadScenario, "faults"> & { readonly faults: readonly Fault[] };

/** An application as PISTE knows it. */
export type Application = Scenario["applications"][number];

/** An API ticked on an application, and what was granted for it. */
export type Subscription = Application["subscriptions"][number];

/** One scripted fault, complete. */
export type Fault = Ranked<ReadScenario["faults"][number]>;

/** The fault of a kind. */
export type FaultNamed<Kind extends Fault["kind"]> = Extract<Fault, { readonly kind: Kind }>;

type Ranked<Read> = Read extends unknown
  ? Omit<Read, "nth"> & {
      /** Which of the matching ones, from 1, first and last included. */
      readonly nth: readonly [first: number, last: number];
    }
  : never;

/** Whether a fault acts before any request is known: it can only be chosen by host, environment and count of connections. */
export function isConnectionFault(fault: Pick<FaultInput, "kind"> & { readonly stage?: string | null | undefined }): boolean {
  return fault.kind === "certificate" || fault.stage === "accept" || fault.stage === "tls";
}
