import type { VerbEntry } from "./command-line/verb.ts";

/** Every verb, in the order of the help. */
export const VERBS: readonly VerbEntry[] = [
  {
    name: "validate",
    summary: { en: "checks manifests before anyone else does", fr: "contrôle les manifestes avant tout le monde" },
    load: async () => (await import("./validate/validate.ts")).validate,
  },
  {
    name: "fmt",
    summary: {
      en: "gives manifests one layout, and changes nothing but blanks",
      fr: "met les manifestes en forme, sans rien changer que les blancs",
    },
    load: async () => (await import("./fmt/fmt.ts")).fmt,
  },
  {
    name: "plan",
    summary: {
      en: "turns a change of manifests into what to do on the portals",
      fr: "traduit un changement des manifestes en ce qu'il faut faire sur les portails",
    },
    load: async () => (await import("./plan/plan.ts")).plan,
  },
  {
    name: "check",
    summary: { en: "asks PISTE whether it will accept your application", fr: "demande à PISTE si elle acceptera votre application" },
    load: async () => (await import("./check/check.ts")).check,
  },
  {
    name: "graph",
    summary: { en: "draws what the manifests declare", fr: "dessine ce que déclarent les manifestes" },
    load: async () => (await import("./graph/graph.ts")).graph,
  },
  {
    name: "init",
    summary: {
      en: "writes the first manifests of a project, from a few questions",
      fr: "écrit les premiers manifestes d'un projet, à partir de quelques questions",
    },
    load: async () => (await import("./init/init.ts")).init,
  },
  {
    name: "explain",
    summary: { en: "what a diagnosis or a rule means and what to do", fr: "ce que signifie un diagnostic ou une règle, et que faire" },
    load: async () => (await import("./explain/explain.ts")).explain,
  },
  {
    name: "catalog",
    summary: { en: "the PISTE APIs that pistectl knows", fr: "les API de PISTE que pistectl connaît" },
    load: async () => (await import("./catalog/catalog.ts")).catalog,
  },
  {
    name: "simulate",
    summary: {
      en: "runs a PISTE on this machine, to try all this without an account",
      fr: "lance une PISTE sur cette machine, pour tout essayer sans compte",
    },
    load: async () => (await import("./simulate/simulate.ts")).simulate,
  },
  {
    name: "lsp",
    summary: {
      en: "serves editors: findings as you type, completion, rename",
      fr: "sert les éditeurs : constats à la frappe, complétion, renommage",
    },
    load: async () => (await import("./lsp/lsp.ts")).lsp,
  },
  {
    name: "completion",
    summary: { en: "completes command lines in bash, zsh and fish", fr: "complète les lignes de commande dans bash, zsh et fish" },
    load: async () => (await import("./completion/completion.ts")).completionOf(VERBS),
  },
  {
    name: "version",
    summary: { en: "which pistectl this is", fr: "de quelle version de pistectl il s'agit" },
    load: async () => (await import("./version/version.ts")).version,
  },
];
