// A project read whole, through a file system that is handed in.
export { type FoundProject, findProject, type ProjectRequest } from "../project/find-project.ts";
export { type LoadedProject, loadProject, readProject } from "../project/load-project.ts";
export { namedPart, partAround } from "../project/named-part.ts";
export type { ProjectFailure } from "../project/project-failure.ts";
export { type ProjectConfiguration, readProjectConfiguration } from "../project/read-project-configuration.ts";
export { unreadProject } from "../project/unread-project.ts";
