import type { ProjectFiles } from "@pistectl/config-schema/discovery";

/** Bytes read from which on there is much to do: some hundred manifests, or a large one. */
const MUCH = 128 * 1024;
/** And from which on every compiler pays: fifteen thousand manifests. */
const VERY_MUCH = 24 * 1024 * 1024;
/** Bytes of a file that nobody has written by hand: what is made of it takes a hundred times as much. */
const LARGE_FILE = 512 * 1024;

/** The same files; once much of them was read, the process is sparing. */
export function sparingFiles(files: ProjectFiles): ProjectFiles {
  let bytes = 0;
  return {
    ...files,
    read: (path) => {
      const found = files.read(path);
      const before = bytes;
      bytes += found.length;
      const passes = (bound: number): boolean => before <= bound && bytes > bound;
      if (passes(MUCH)) beSparing();
      if (passes(VERY_MUCH)) setFlags(["--opt"]);
      if (found.length > LARGE_FILE) collectOften();
      return found;
    },
  };
}

/**
 * Of memory: keeps the space for new objects as small as it is, for V8 lets it grow to a hundred megabytes before it looks at old ones, which takes a third to a
 * half of the memory of a run, and no time to speak of. Of time: leaves out TurboFan, the last of V8's compilers, which works longer than its code saves even in
 * a run over ten thousand manifests (docs/adr/0011). Not at every start: the module of V8 costs a millisecond.
 */
export function beSparing(): void {
  setFlags(["--semi-space-growth-factor=1", "--no-opt"]);
}

function setFlags(flags: readonly string[]): void {
  const { setFlagsFromString } = process.getBuiltinModule("node:v8");
  for (const flag of flags) setFlagsFromString(flag);
}

/** The same for a process that stays: most of its old objects are what edited texts have left behind. */
export function beSparingForLong(): void {
  beSparing();
  collectOften();
}

/** Old objects are looked at once there are a fifth more of them; V8 waits for about twice as many. */
function collectOften(): void {
  setFlags(["--heap-growing-percent=20"]);
}
