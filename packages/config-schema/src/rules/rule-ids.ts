import { FORMAT_FINDINGS } from "../findings/format-findings.ts";
import { RULES } from "./registry.ts";

/** Every id that a finding can bear. */
export const RULE_IDS: readonly string[] = [...RULES.map(({ id }) => id), ...FORMAT_FINDINGS.map(({ id }) => id)];

const LEVELLED: ReadonlySet<string> = new Set(RULES.filter(({ fixed }) => fixed === undefined).map(({ id }) => id));

/** Whether a flag or the configuration can set the level of a rule, and the baseline hold its findings. */
export function canSetLevel(id: string): boolean {
  return LEVELLED.has(id);
}

/** Whether a comment can hide a rule's findings: what can be levelled, without the rules that watch over the comments and the baseline themselves. */
export function canIgnore(id: string): boolean {
  return canSetLevel(id) && !id.startsWith("suppression/") && !id.startsWith("baseline/");
}
