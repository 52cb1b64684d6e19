// The files of this machine.
export { describeFileError } from "../disk/describe-file-error.ts";
export { DISK_FILES } from "../disk/disk-files.ts";
