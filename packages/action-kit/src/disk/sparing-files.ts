import type { ProjectFiles } from "@pistectl/config-schema/discovery";

/** Bytes read from which on there is much to do: some hundred manifests, or a large one. */
const MUCH = 128 * 1024;

/** The same files; once much of them was read, the process is sparing of memory. */
export function sparingFiles(files: ProjectFiles): ProjectFiles {
  let bytes = 0;
  return {
    ...files,
    read: (path) => {
      const found = files.read(path);
      if (bytes <= MUCH && bytes + found.length > MUCH) spareMemory();
      bytes += found.length;
      return found;
    },
  };
}

/**
 * Keeps the space for new objects as small as it is: V8 lets it grow to a hundred megabytes before it looks at old ones, which takes a third to a half of the
 * memory of a run, and no time to speak of. Not at every start: the module of V8 costs a millisecond.
 */
export function spareMemory(): void {
  process.getBuiltinModule("node:v8").setFlagsFromString("--semi-space-growth-factor=1");
}
