// Asked for by name: an ECMAScript module that imports one of these evaluates all that it exports.
const { homedir } = process.getBuiltinModule("node:os");
const { isAbsolute, join } = process.getBuiltinModule("node:path");

/** Our part of the user's own cache folder (XDG Base Directory Specification); null where the user has no home, as in a container that runs under any number. */
export function cacheFolder({ XDG_CACHE_HOME = "" }: Readonly<Record<string, string | undefined>>): string | null {
  // A relative one is to be ignored: it would lead into any folder that is worked in.
  if (isAbsolute(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, "pistectl");
  try {
    return join(homedir(), ".cache", "pistectl");
  } catch {
    return null;
  }
}
