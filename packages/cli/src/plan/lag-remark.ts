import { type Git, mergeBase } from "@pistectl/action-kit/git";
import { counted, type Localized } from "@pistectl/words";
import { quoted } from "../command-line/quoting.ts";

/** Names of manifests as patterns of git. */
const MANIFESTS = ["piste.yaml", "piste.yml", "*/piste.yaml", "*/piste.yml", "*.piste.yaml", "*.piste.yml", "*.piste.json"];
/** Digits of a commit's id that are told. */
const SHORT_ID = 12;

/** Says that others have changed manifests since this branch left the base: their work would look undone. Null when they have not. */
export async function lagRemark(reference: string, commit: string, root: string, git: Git): Promise<Localized | null> {
  const [ahead, parting] = await Promise.all([
    git(["rev-list", "--count", `HEAD..${commit}`, "--", ...MANIFESTS], root),
    mergeBase(git, root, ["HEAD", commit]),
  ]);
  const count = ahead?.status === 0 ? Number(ahead.stdout.toString()) : 0;
  if (!(count > 0) || parting === null) return null;
  const found = quoted(reference);
  const id = parting.slice(0, SHORT_ID);
  return {
    en: `${found.en} has ${counted(count, "en", "commit")} on manifests that this branch does not have: what they brought seems undone here. To compare with where the branches parted: --base ${id}`,
    fr: `${found.fr} compte ${counted(count, "fr", "commit")} sur des manifestes que cette branche n'a pas : ce qu'ils apportent semble annulé ici. Pour comparer avec le point de divergence : --base ${id}`,
  };
}
