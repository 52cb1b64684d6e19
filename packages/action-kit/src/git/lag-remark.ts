import { MANIFEST_GLOBS } from "@pistectl/config-schema/discovery";
import { counted, type Localized } from "@pistectl/words";
import { mergeBase } from "./find-commit.ts";
import type { Git } from "./run-git.ts";

/** Names of manifests as patterns of git, whose stars go through folders and which are those of whole paths. */
const MANIFESTS = MANIFEST_GLOBS.flatMap((glob) => (glob.startsWith("*") ? [glob] : [glob, `*/${glob}`]));
/** Digits of a commit's id that are told. */
const SHORT_ID = 12;

/** A commit that manifests are compared with, and how it is called. */
export interface ComparedCommit {
  readonly id: string;
  /** In quotation marks. */
  readonly name: Localized;
}

/** Says that the base of a comparison is no ancestor of what is checked out: what others have done since both parted would look undone. Null when it is one, and when git cannot tell. */
export async function lagRemark(git: Git, root: string, { id, name }: ComparedCommit): Promise<Localized | null> {
  const ancestry = await git(["merge-base", "--is-ancestor", id, "HEAD"], root);
  if (ancestry?.status !== 1) return null;
  const [onManifests, all, parting] = await Promise.all([
    countAhead(git, root, id, ["--", ...MANIFESTS]),
    countAhead(git, root, id, []),
    mergeBase(git, root, ["HEAD", id]),
  ]);
  if (parting === null) return unrelated(name);
  if (onManifests === 0) {
    return {
      en: `${name.en} has ${counted(all, "en", "commit")} that this branch does not have; none of them touches a manifest.`,
      fr: `${name.fr} compte ${counted(all, "fr", "commit")} que cette branche n'a pas ; aucun ne touche à un manifeste.`,
    };
  }
  const place = parting.slice(0, SHORT_ID);
  return {
    en: `${name.en} has ${counted(onManifests, "en", "commit")} on manifests that this branch does not have: what they brought seems undone here. To compare with where the branches parted: --base ${place}`,
    fr: `${name.fr} compte ${counted(onManifests, "fr", "commit")} sur des manifestes que cette branche n'a pas : ce qu'ils apportent semble annulé ici. Pour comparer avec le point de divergence : --base ${place}`,
  };
}

async function countAhead(git: Git, root: string, id: string, paths: readonly string[]): Promise<number> {
  const answer = await git(["rev-list", "--count", `HEAD..${id}`, ...paths], root);
  return answer?.status === 0 ? Number(answer.stdout.toString()) : 0;
}

function unrelated(name: Localized): Localized {
  return {
    en: `${name.en} is not in the history of this branch as far as this clone holds it: what others have brought there may seem undone here. A clone with the whole history tells more (actions/checkout: fetch-depth: 0).`,
    fr: `${name.fr} n'est pas dans l'historique de cette branche, pour autant que ce clone le contienne : ce que d'autres y ont apporté peut sembler annulé ici. Un clone de tout l'historique en dit plus (actions/checkout : fetch-depth: 0).`,
  };
}
