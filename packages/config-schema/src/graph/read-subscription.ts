import type { Need } from "../catalogue/catalogue-entry.ts";
import type { ApplicationApi } from "../domain/application-apis.ts";
import { declaredState } from "../domain/declared-state.ts";
import type { GraphSubscription } from "./project-graph.ts";

const TERMS = ["accepted", "pending", "not-required"] as const;
const APPROVAL = ["granted", "pending", "refused", "not-required"] as const;
const PROFILE = ["granted", "pending"] as const;

/** What an item of `apis` says of its terms, approval and business profile; what the schema refuses says nothing. */
export function readSubscription(api: ApplicationApi): GraphSubscription {
  const place = api.subscription?.place;
  const terms = declared(api, "terms", TERMS) ?? absent(place?.terms);
  const approval = declared(api, "approval", APPROVAL) ?? absent(place?.approval);
  const needsProfile = api.subscription?.entry.businessProfile === true && approval === "granted";
  const profile = declared(api, "profile", PROFILE) ?? (needsProfile ? "not-given" : null);
  return { state: worst([terms, approval, profile]), terms, approval, profile };
}

function declared<Word extends string>(api: ApplicationApi, key: string, words: readonly Word[]): Word | null {
  const value = declaredState(api, key)?.value;
  return words.find((word) => word === value) ?? null;
}

function absent(need: Need | undefined): "not-given" | "unknown" {
  return need === "required" ? "not-given" : "unknown";
}

function worst(words: readonly (string | null)[]): GraphSubscription["state"] {
  if (words.includes("refused")) return "refused";
  if (words.includes("pending") || words.includes("not-given")) return "waiting";
  return words.some((word) => word !== null && word !== "unknown") ? "granted" : "unknown";
}
