import { existsSync, globSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The built site. */
export const SITE = fileURLToPath(new URL("../dist", import.meta.url));

/** Why a test of the built site is left out; null when it is there. */
export const NOT_BUILT: string | null = existsSync(`${SITE}/index.html`)
  ? null
  : "site/documentation/dist is not there: pnpm site builds it";

/** Its pages, as paths from its root that end with `/`, but for `404.html`; those of the playground have tests of their own. */
export function builtPages(): readonly string[] {
  return globSync("**/*.html", { cwd: SITE })
    .map((file) => file.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1"))
    .filter((path) => !path.startsWith("playground/"))
    .sort();
}
