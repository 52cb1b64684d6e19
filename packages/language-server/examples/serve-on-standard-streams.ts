// #region
import { serveStreams, thisMachine } from "@pistectl/language-server/node";

process.exitCode = await serveStreams(thisMachine());
// #endregion
