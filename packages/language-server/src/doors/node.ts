// The server on a machine: over a stream, with its files and its git.
export { type NodeMachine, type RunGit, thisMachine } from "../node/node-machine.ts";
export { serveStreams } from "../node/serve-streams.ts";
