// Builds the playground, site/playground/dist; with --serve, shows it on loopback.
import { join } from "node:path";
import { REPOSITORY_ROOT } from "./bundle-options.ts";
import { buildPlayground } from "./playground/build-playground.ts";
import { serveFolder } from "./playground/serve-folder.ts";

const [option, ...others] = process.argv.slice(2);
if (others.length > 0 || (option !== undefined && option !== "--serve")) {
  console.error(`Unknown option ${[option, ...others].join(" ")}: only --serve is accepted.`);
  process.exit(2);
}
const folder = join(REPOSITORY_ROOT, "site/playground/dist");
const { first, whole } = await buildPlayground(folder);
console.log(`site/playground/dist: ${Math.ceil(first / 1024)} KiB at first, ${Math.ceil(whole / 1024)} KiB in all, compressed`);
if (option === "--serve") console.log((await serveFolder(folder, 4173)).url);
