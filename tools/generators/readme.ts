import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultScenario, type Simulator, startSimulator } from "@pistectl/simulator";
import type { GeneratedFile, Generator } from "./generator.ts";

/** Each block of the README, by the rank of the simulator's application that it shows. */
const BLOCKS: Readonly<Record<string, number>> = { ready: 0, blocked: 1 };

/** READMEs and their languages. */
const READMES = { "README.md": "en", "README.fr.md": "fr" } as const;

/** Reports of the root READMEs, from real runs of `pistectl check` against the simulator. */
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
  for (const [name, rank] of Object.entries(BLOCKS)) {
    const pattern = new RegExp(`(<!-- ${name}: [^\\n]* -->\\n)([^]*?)(<!-- /${name} -->)`);
    const existing = pattern.exec(content)?.[2];
    if (existing === undefined) throw new Error(`${path} has no block "${name}"`);
    const report = await check(root, rank, language, folder, simulator);
    const fresh = `\n\`\`\`text\n$ pistectl check --environment production --api SNE-Cotation\n\n${report.trim()}\n\`\`\`\n\n`;
    // Times differ from run to run: a block that says the same stays as it is.
    const block = shape(existing) === shape(fresh) ? existing : fresh;
    content = content.replace(pattern, (_all, begin: string, _old, end: string) => begin + block + end);
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
  const child = spawn(process.execPath, ["--conditions=source", join(root, "packages/cli/src/bin.ts"), "check", ...args], {
    cwd: folder,
    env: { PISTE_CLIENT_ID: application.clientId, PISTE_CLIENT_SECRET: application.clientSecret, TZ: "Europe/Paris" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  for await (const chunk of child.stdout) output += String(chunk);
  return output.replaceAll(new URL(tokenUrl).port, "40443").replaceAll(new URL(apiBaseUrl).port, "40444");
}
