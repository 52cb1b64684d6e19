// The files of this machine.
export { describeFileError } from "../disk/describe-file-error.ts";
export { DISK_FILES } from "../disk/disk-files.ts";
export { checkReplaceable, createDiskWriter } from "../disk/disk-writer.ts";
export { type OutputSetting, outputPlace } from "../disk/output-place.ts";
export { type RecordingFiles, recordingFiles } from "../disk/recording-files.ts";
export { beSparing, beSparingForLong, sparingFiles } from "../disk/sparing-files.ts";
