import { valueAt } from "@pistectl/words";

/** What started the run, as far as it tells where to compare from and where to comment. */
export type RunEvent =
  | {
      readonly kind: "pull-request";
      readonly number: number;
      /** Tip of the base branch when the event was made. */
      readonly baseSha: string;
      readonly headSha: string;
      /** The head is in another repository, or in none any more. */
      readonly fromFork: boolean;
      /** The run belongs to the base, with its rights: `pull_request_target`. */
      readonly onBase: boolean;
    }
  /** `before` is null for a new branch. */
  | { readonly kind: "push"; readonly before: string | null }
  | { readonly kind: "merge-group"; readonly baseSha: string }
  | { readonly kind: "other" };

/** Events that bring a pull request with them. */
const PULL_REQUEST_EVENTS: readonly string[] = [
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
];

/** Reads the event of a run from its name (`GITHUB_EVENT_NAME`) and its parsed payload (`GITHUB_EVENT_PATH`); a payload of another shape is an event of no interest. */
export function readRunEvent(name: string | undefined, payload: unknown): RunEvent {
  if (name === "push") {
    const before = sha(payload, "/before");
    return { kind: "push", before: before === undefined || /^0+$/.test(before) ? null : before };
  }
  if (name === "merge_group") {
    const baseSha = sha(payload, "/merge_group/base_sha");
    return baseSha === undefined ? OTHER : { kind: "merge-group", baseSha };
  }
  if (!PULL_REQUEST_EVENTS.includes(name ?? "")) return OTHER;
  const number = valueAt(payload, "/pull_request/number");
  const baseSha = sha(payload, "/pull_request/base/sha");
  const headSha = sha(payload, "/pull_request/head/sha");
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1 || baseSha === undefined || headSha === undefined)
    return OTHER;
  const base = valueAt(payload, "/pull_request/base/repo/full_name");
  return {
    kind: "pull-request",
    number,
    baseSha,
    headSha,
    fromFork: valueAt(payload, "/pull_request/head/repo/full_name") !== base,
    onBase: name === "pull_request_target",
  };
}

const OTHER: RunEvent = { kind: "other" };

/** Name of a commit: it is handed to git, which would take other texts for options. */
function sha(payload: unknown, pointer: string): string | undefined {
  const found = valueAt(payload, pointer);
  return typeof found === "string" && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(found) ? found : undefined;
}
