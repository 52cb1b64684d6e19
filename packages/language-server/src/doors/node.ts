// The server on a machine: over a stream, with its files and its git.
export { type NodeMachine, serveStreams } from "../node/serve-streams.ts";
