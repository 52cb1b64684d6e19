import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultScenario, type Simulator, startSimulator } from "@pistectl/simulator";
import type { GeneratedFile, Generator } from "./generator.ts";

/** Each block of a report, by the rank of the simulator's application that it shows. */
const REPORTS: Readonly<Record<string, number>> = { ready: 0, blocked: 1 };

/** Each block of findings, by the manifests that it judges. */
const FINDINGS: Readonly<Record<string, string>> = { mistakes: "examples/broken/open-bee-recipient" };

/** Date of the findings: dated rules must say the same whenever this is run. */
const TODAY = "2026-11-21";

/** READMEs and their languages. */
const READMES = { "README.md": "en", "README.fr.md": "fr" } as const;

/** Outputs of the root READMEs, from real runs: `pistectl check` against the simulator, `pistectl validate` on the examples. */
export const readme: Generator = {
  name: "root READMEs",
  owns: [],
  async generate(root) {
    const folder = await mkdtemp(join(tmpdir(), "pistectl-readme-"));
    const simulator = await startSimulator({ scenario: defaultScenario, tls: true });
    try {
      await writeFile(join(folder, "ca.pem"), simulator.caPem ?? "");
      const files: GeneratedFile[] = [];
      for (const [path, language] of Object.entries(READMES))
        files.push({ path, content: await fill(root, path, language, folder, simulator) });
      return files;
    } finally {
      await simulator.close();
      await rm(folder, { recursive: true });
    }
  },
};

async function fill(root: string, path: string, language: string, folder: string, simulator: Simulator): Promise<string> {
  let content = await readFile(join(root, path), "utf8");
  const show = (name: string, command: string, output: string): void => {
    const pattern = new RegExp(`(<!-- ${name}: [^\\n]* -->\\n)([^]*?)(<!-- /${name} -->)`);
    const existing = pattern.exec(content)?.[2];
    if (existing === undefined) throw new Error(`${path} has no block "${name}"`);
    const fresh = `\n\`\`\`text\n$ ${command}\n\n${output.trim()}\n\`\`\`\n\n`;
    // Times differ from run to run: a block that says the same stays as it is.
    const block = shape(existing) === shape(fresh) ? existing : fresh;
    content = content.replace(pattern, (_all, begin: string, _old, end: string) => begin + block + end);
  };
  for (const [name, rank] of Object.entries(REPORTS)) {
    show(name, "pistectl check --environment production --api SNE-Cotation", await check(root, rank, language, folder, simulator));
  }
  for (const [name, manifests] of Object.entries(FINDINGS)) {
    const output = await pistectl(root, root, ["validate", manifests, "--now", TODAY, "--lang", language], {});
    show(name, `pistectl validate ${manifests}`, output);
  }
  return content;
}

/** What a report says, without its times, bars, ports and identifiers. */
function shape(block: string): string {
  return block.replace(/Id-[0-9a-f]{24}/g, "").replace(/[\d\s\u2580-\u259f.:+-]/g, "");
}

/** Standard output of one check of the simulator, the ports of the machine replaced by fixed ones of the same length. */
async function check(root: string, rank: number, language: string, folder: string, simulator: Simulator): Promise<string> {
  const application = defaultScenario.applications[rank];
  if (application === undefined) throw new Error(`the default scenario has no application of rank ${rank}`);
  const { tokenUrl, apiBaseUrl } = simulator.endpoints.production;
  const args = ["--environment", "production", "--token-url", tokenUrl, "--api-base-url", apiBaseUrl, "--ca", "ca.pem", "--lang", language];
  const output = await pistectl(root, folder, ["check", ...args], {
    PISTE_CLIENT_ID: application.clientId,
    PISTE_CLIENT_SECRET: application.clientSecret,
    TZ: "Europe/Paris",
  });
  return output.replaceAll(new URL(tokenUrl).port, "40443").replaceAll(new URL(apiBaseUrl).port, "40444");
}

/** Standard output of the command line, run from its sources. */
async function pistectl(root: string, cwd: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  const child = spawn(process.execPath, ["--conditions=source", join(root, "packages/cli/src/bin.ts"), ...args], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  for await (const chunk of child.stdout) output += String(chunk);
  return output;
}
