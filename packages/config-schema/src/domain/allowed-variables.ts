/** Kinds of manifests that refer to credentials. */
export type ReferringKind = "Application" | "ChorusProConnection" | "Partner";

/** Variables that manifests of each kind may name when the operator says nothing. */
export const DEFAULT_ALLOW_ENV: Readonly<Record<ReferringKind, readonly string[]>> = {
  Application: ["PISTE_*"],
  ChorusProConnection: ["CPRO_*"],
  Partner: ["CYNOD_*"],
};

/** Variables whose values PISTE and Chorus Pro alone are shown, whatever the operator allows. */
export const PISTES: readonly string[] = [...DEFAULT_ALLOW_ENV.Application, ...DEFAULT_ALLOW_ENV.ChorusProConnection];

/** Whether one of the patterns of `--allow-env` lets manifests name a variable. */
export function isAllowed(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => (pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern));
}
