// A project read whole, through a file system that is handed in.
export { type LoadedProject, loadProject, type ProjectRequest } from "../project/load-project.ts";
export { namedPart } from "../project/named-part.ts";
export type { ProjectFailure } from "../project/project-failure.ts";
export { type ProjectConfiguration, readProjectConfiguration } from "../project/read-project-configuration.ts";
