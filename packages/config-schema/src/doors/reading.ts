// From the bytes of a file to documents whose every value has its place.
export type { Comment, Kind, ManifestDocument } from "../document/manifest-document.ts";
export { decodeSource } from "../reading/decode-source.ts";
export type { ManifestFileReading, UnreadDocument } from "../reading/manifest-file-reading.ts";
export { readByReference, readManifestFile } from "../reading/read-manifest-file.ts";
export { checkSchema } from "../schema/check-schema.ts";
