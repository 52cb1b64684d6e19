import { serveStreams, thisMachine } from "@pistectl/language-server/node";

/** The server in a process of its own, which asks the editor for its settings. */
process.exitCode = await serveStreams(thisMachine());
