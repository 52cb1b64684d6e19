import type { Localized } from "@pistectl/auth-core";
import type { Verb } from "../verb.ts";

/** A verb before it is loaded. */
export interface VerbEntry {
  readonly name: string;
  readonly summary: Localized;
  /** Loads the verb and what it needs: the others cost nothing. */
  readonly load: () => Promise<Verb>;
}

/** Every verb, in the order of the help. */
export const VERBS: readonly VerbEntry[] = [
  {
    name: "validate",
    summary: { en: "checks manifests before anyone else does", fr: "contrôle les manifestes avant tout le monde" },
    load: async () => (await import("./validate.ts")).validate,
  },
  {
    name: "check",
    summary: { en: "asks PISTE whether it will accept your application", fr: "demande à PISTE si elle acceptera votre application" },
    load: async () => (await import("./check.ts")).check,
  },
  {
    name: "explain",
    summary: { en: "what a diagnosis or a rule means and what to do", fr: "ce que signifie un diagnostic ou une règle, et que faire" },
    load: async () => (await import("./explain.ts")).explain,
  },
  {
    name: "catalog",
    summary: { en: "the PISTE APIs that pistectl knows", fr: "les API de PISTE que pistectl connaît" },
    load: async () => (await import("./catalog.ts")).catalog,
  },
  {
    name: "simulate",
    summary: {
      en: "runs a PISTE on this machine, to try all this without an account",
      fr: "lance une PISTE sur cette machine, pour tout essayer sans compte",
    },
    load: async () => (await import("./simulate.ts")).simulate,
  },
];
