import { type Localized, valueAt } from "@pistectl/words";

/** Where a run comes from, as the runner tells it. */
export interface RunOrigin {
  /** `GITHUB_EVENT_NAME`; in a called workflow, the event of the caller. */
  readonly eventName: string | undefined;
  /** `GITHUB_ACTOR`. */
  readonly actor: string | undefined;
  /** Parsed content of `GITHUB_EVENT_PATH`, undefined when unreadable. */
  readonly event: unknown;
  /** File name of the reusable workflow of ours that the step belongs to; no variable of the runner tells it. */
  readonly calledWorkflow: string | undefined;
}

/** Events whose runs get no secret when the head of the pull request is in another repository. `pull_request_target` gets them. */
const FORK_EVENTS: readonly string[] = ["pull_request", "pull_request_review", "pull_request_review_comment"];

const DEPENDABOT = "dependabot[bot]";

/** The most likely reason for which a secret arrived empty, from what the run tells about itself. */
export function explainMissingSecret(origin: RunOrigin): Localized {
  // Dependabot first: its branches are in the repository itself, and it may also open pull requests in a fork.
  if (origin.actor === DEPENDABOT) return BY_DEPENDABOT;
  const head = FORK_EVENTS.includes(origin.eventName ?? "") ? foreignHead(origin.event) : null;
  if (head !== null) return fromFork(head);
  return origin.calledWorkflow === undefined ? NOT_SET : notPassed(origin.calledWorkflow);
}

/** Name of the repository that the pull request comes from when it is another one than its base. */
function foreignHead(event: unknown): string | null {
  const base = valueAt(event, "/pull_request/base/repo/full_name");
  if (typeof base !== "string") return null;
  // A deleted fork leaves null behind.
  if (valueAt(event, "/pull_request/head/repo") === null) return "?";
  const head = valueAt(event, "/pull_request/head/repo/full_name");
  return typeof head === "string" && head !== base ? head : null;
}

// Source of all four: docs.github.com, "Using secrets in GitHub Actions", "Dependabot on GitHub Actions", "Reusing workflows" (seen 2026-08).

const BY_DEPENDABOT: Localized = {
  en: "This run was started by Dependabot: GitHub gives it the Dependabot secrets of the repository, not its Actions secrets. The same names can be set under Settings, Secrets and variables, Dependabot.",
  fr: "Cette exécution a été lancée par Dependabot : GitHub lui donne les secrets Dependabot du dépôt, et non ses secrets Actions. Les mêmes noms peuvent être définis dans Settings, Secrets and variables, Dependabot.",
};

const NOT_SET: Localized = {
  en: "Three usual reasons: no secret of that name exists in the repository or the organization; it belongs to an environment that the job does not name with environment:; or the job runs in a reusable workflow to which the caller passes no secrets.",
  fr: "Trois raisons habituelles : aucun secret de ce nom n'existe dans le dépôt ni dans l'organisation ; il appartient à un environnement que le job ne nomme pas avec environment: ; ou le job s'exécute dans un workflow réutilisable auquel l'appelant ne transmet aucun secret.",
};

function fromFork(head: string): Localized {
  const repository = /^[\w.-]+\/[\w.-]+$/.test(head) ? ` (${head})` : "";
  return {
    en: `This run comes from a pull request of a fork${repository}: GitHub gives no secret to such runs.`,
    fr: `Cette exécution vient d'une pull request d'un fork${repository} : GitHub ne donne aucun secret à ces exécutions.`,
  };
}

function notPassed(workflow: string): Localized {
  return {
    en: `The job runs in the reusable workflow ${workflow}: the calling job must pass the secrets under secrets:, by name. secrets: inherit works only within one organization or enterprise: from another one, every secret arrives empty, and GitHub says nothing. A secret that belongs to an environment arrives only if github-environment names that environment, and probably only if the caller passes it by name too, under the name that it has there (PISTE_CLIENT_SECRET). The action as a step of a job that names the environment has none of these conditions.`,
    fr: `Le job s'exécute dans le workflow réutilisable ${workflow} : le job appelant doit transmettre les secrets sous secrets:, par leur nom. secrets: inherit ne marche qu'au sein d'une même organisation ou entreprise : depuis une autre, tous les secrets arrivent vides, sans que GitHub le signale. Un secret qui appartient à un environnement n'arrive que si github-environment nomme cet environnement, et probablement seulement si l'appelant le transmet aussi par son nom, celui qu'il y porte (PISTE_CLIENT_SECRET). L'action placée en étape d'un job qui nomme l'environnement échappe à ces conditions.`,
  };
}
