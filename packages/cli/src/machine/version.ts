import manifest from "../../package.json" with { type: "json" };

/** Version of the command line. */
export const VERSION: string = manifest.version;

/** What `--version` prints. */
export const VERSION_LINE = `pistectl ${VERSION}\n`;
