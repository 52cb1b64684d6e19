import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeTerraform } from "./corpus.ts";
import type { Command } from "./usage.ts";

/** Another program that judges the same manifests, or as much, by a schema. */
export interface Peer {
  readonly name: string;
  /** Whether it says where in a file a mistake is. */
  readonly hasPlaces: boolean;
  /** Most manifests that it is asked to judge here: more would take minutes. */
  readonly most: number;
  /** Null when it is not on this machine. */
  readonly commandFor: ((count: number) => Command) | null;
}

const SCHEMA = fileURLToPath(new URL("../../schemas/v1/application.schema.json", import.meta.url));
const LANGUAGE_SERVER = fileURLToPath(new URL("yaml-language-server.ts", import.meta.url));
/** Versions that figures were compared with; newer ones are found on the path. */
const PACKAGES = ["ajv-cli@5.0.0", "v8r@6.1.0", "@stoplight/spectral-cli@6.16.3"];

/** One rule, the schema: text, for a value that has a `then` is taken for a promise. */
const SPECTRAL_RULESET = `{
  "rules": {
    "manifest": {
      "given": "$",
      "severity": "error",
      "then": { "function": "schema", "functionOptions": { "allErrors": true, "schema": { "$ref": ${JSON.stringify(SCHEMA)} } } }
    }
  }
}
`;

/** Has npm put the peers that are packages into a folder; they run no script of their own. */
export function installPeers(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const installed = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder, ...PACKAGES], {
    stdio: "inherit",
  });
  if (installed.status !== 0) throw new Error("npm could not install the peers");
}

/** The peers, those of a folder of packages before those on the path. `corpusOf`: a folder with so many manifests. `folder`: theirs to write to. */
export function findPeers(packages: string | null, folder: string, corpusOf: (count: number) => string): readonly Peer[] {
  const find = (name: string): string | null => {
    const own = packages === null ? null : join(packages, "node_modules/.bin", name);
    if (own !== null && existsSync(own)) return own;
    const found = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" });
    return found.status === 0 ? found.stdout.trim() : null;
  };
  const ruleset = join(folder, "spectral.json");
  writeFileSync(ruleset, SPECTRAL_RULESET);
  const peer = (
    name: string,
    program: string,
    more: Pick<Peer, "hasPlaces" | "most">,
    commandFor: (found: string, count: number) => Command,
  ): Peer => {
    const found = find(program);
    return { name, ...more, commandFor: found === null ? null : (count) => commandFor(found, count) };
  };
  return [
    peer("ajv-cli", "ajv", { hasPlaces: false, most: 10_000 }, (command, count) => ({
      command,
      args: ["validate", "--strict=false", "--validate-formats=false", "-s", SCHEMA, "-d", join(corpusOf(count), "*/*.yaml")],
    })),
    peer("terraform validate", "terraform", { hasPlaces: true, most: 1000 }, (command, count) => {
      const at = writeTerraform(join(folder, `terraform-${count}`), count);
      return { command, args: [`-chdir=${at}`, "validate"], env: { CHECKPOINT_DISABLE: "1" } };
    }),
    {
      name: "yaml-language-server",
      hasPlaces: true,
      most: 10_000,
      commandFor: (count) => ({ command: process.execPath, args: [LANGUAGE_SERVER, SCHEMA, corpusOf(count)] }),
    },
    peer("v8r", "v8r", { hasPlaces: false, most: 1000 }, (command, count) => ({
      command,
      args: ["--schema", SCHEMA, "*/*.yaml"],
      folder: corpusOf(count),
    })),
    peer("spectral", "spectral", { hasPlaces: true, most: 1000 }, (command, count) => ({
      command,
      args: ["lint", "-q", "-r", ruleset, "*/*.yaml"],
      folder: corpusOf(count),
    })),
  ];
}
