// Where the manifests of a project are.
export { type CommitEntry, type CommitTree, commitTree } from "../discovery/commit-tree.ts";
export { type FoundManifests, findManifests } from "../discovery/find-manifests.ts";
export { isInside } from "../discovery/is-inside.ts";
export { CONFIGURATION_NAME, locateProject, type ProjectLocation } from "../discovery/locate-project.ts";
export { isManifestName, MANIFEST_GLOBS, MANIFEST_NAMES } from "../discovery/manifest-name.ts";
export type { FileKind, FolderEntry, ProjectFiles } from "../discovery/project-files.ts";
export { projectPath } from "../discovery/project-path.ts";
export { describeUnread, UNREAD, type UnreadPlace } from "../discovery/unread-place.ts";
