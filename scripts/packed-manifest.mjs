// Before `npm pack` in a published package: its package.json as npm users are to get it, without the protocols of the workspace; afterwards that of the
// sources again. pnpm does this itself. Plain JavaScript: the machine's Node runs it.
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";

const WORKSPACE = new URL("../", import.meta.url);
/** Where the package.json of the sources waits. */
const KEPT = new URL(`node_modules/.package-of-${basename(process.cwd())}.json`, WORKSPACE);

if (process.env.npm_config_user_agent?.startsWith("pnpm/") !== true) {
  if (process.argv[2] === "restore") renameSync(KEPT, "package.json");
  else write();
}

function write() {
  const source = readFileSync("package.json", "utf8");
  writeFileSync(KEPT, source);
  writeFileSync("package.json", packedManifest(source));
}

function packedManifest(source) {
  const { scripts: _scripts, devDependencies: _devDependencies, publishConfig, dependencies = {}, ...rest } = JSON.parse(source);
  const { exports = rest.exports, ...publishing } = publishConfig ?? {};
  const packed = { ...rest, ...(exports && { exports }), publishConfig: publishing, dependencies: resolveVersions(dependencies) };
  return `${JSON.stringify(packed, null, 2)}\n`;
}

function resolveVersions(dependencies) {
  const { parse } = createRequire(import.meta.url)("yaml");
  const { catalog } = parse(readFileSync(new URL("pnpm-workspace.yaml", WORKSPACE), "utf8"));
  const ours = new Map(
    readdirSync(new URL("packages/", WORKSPACE)).map((folder) => {
      const { name, version } = JSON.parse(readFileSync(new URL(`packages/${folder}/package.json`, WORKSPACE), "utf8"));
      return [name, version];
    }),
  );
  return Object.fromEntries(
    Object.entries(dependencies).map(([name, range]) => [
      name,
      range.startsWith("workspace:") ? ours.get(name) : range.startsWith("catalog:") ? catalog[name] : range,
    ]),
  );
}
