import type { Localized } from "@pistectl/words";

/** Names that are taken for manifests, as globs of one path segment. */
export const MANIFEST_GLOBS = ["piste.yaml", "piste.yml", "*.piste.yaml", "*.piste.yml", "*.piste.json"] as const;

/** Whether a file is taken for a manifest by its name alone. */
export function isManifestName(name: string): boolean {
  return /^piste\.ya?ml$|\.piste\.(?:ya?ml|json)$/.test(name);
}

/** The same as a sentence without its end. */
export const MANIFEST_NAMES: Localized = {
  en: "Manifests are named piste.yaml or NAME.piste.yaml (.yml, .json)",
  fr: "Un manifeste se nomme piste.yaml ou NOM.piste.yaml (.yml, .json)",
};
