// Builds the documentation site, site/documentation/dist, playground included; with --serve, shows it on loopback.
import { join } from "node:path";
import { REPOSITORY_ROOT } from "./bundle-options.ts";
import { serveFolder } from "./playground/serve-folder.ts";
import { buildSite } from "./site/build-site.ts";
import { SITE_BASE } from "./site/site-address.ts";

const [option, ...others] = process.argv.slice(2);
if (others.length > 0 || (option !== undefined && option !== "--serve")) {
  console.error(`Unknown option ${[option, ...others].join(" ")}: only --serve is accepted.`);
  process.exit(2);
}
const folder = join(REPOSITORY_ROOT, "site/documentation/dist");
const pages = await buildSite(folder);
console.log(`site/documentation/dist: ${pages} pages`);
if (option === "--serve") console.log((await serveFolder(folder, 4173, SITE_BASE)).url);
