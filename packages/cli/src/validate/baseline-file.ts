import { relative } from "node:path";
import { describeFileError } from "@pistectl/action-kit/disk";
import { projectPath } from "@pistectl/config-schema/discovery";
import { type Baseline, readBaseline } from "@pistectl/config-schema/lint";
import { decodeSource } from "@pistectl/config-schema/reading";
import { type Outcome, succeed } from "@pistectl/words";
import type { Refusal } from "../command-line/refusal.ts";
import { refusePath } from "../command-line/refuse-path.ts";
import type { Io } from "../machine/io.ts";
import { refuseFile } from "../manifests/file-problems.ts";

/** Reads the baseline at an absolute path, or `text` in its place; null when it is absent and may be. */
export function readBaselineFile(
  path: string,
  root: string,
  { mayBeAbsent }: { readonly mayBeAbsent: boolean },
  { files, workingFolder }: Pick<Io, "files" | "workingFolder">,
  text?: string,
): Outcome<Baseline | null, Refusal> {
  if (text === undefined && mayBeAbsent && files.kindOf(path) === null) return succeed(null);
  let bytes: Uint8Array;
  try {
    bytes = text === undefined ? files.read(path) : Buffer.from(text);
  } catch (error) {
    return refusePath("--baseline", relative(workingFolder, path), describeFileError(error));
  }
  const decoding = decodeSource(projectPath(root, path), bytes, { fileBytes: MAX_BYTES });
  if (!decoding.ok) return refusePath("--baseline", relative(workingFolder, path), decoding.failure.summary);
  const reading = readBaseline(decoding.value);
  return reading.ok ? reading : refuseFile(reading.failure);
}

/** A baseline has a few lines for each finding of a whole project. */
const MAX_BYTES = 64 * 1024 * 1024;
