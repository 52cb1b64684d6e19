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

/** Each block of a plan or a diagram, by its command line. */
const OUTPUTS: Readonly<Record<string, { readonly args: readonly string[]; readonly fence: string }>> = {
  plan: { args: ["plan", "examples/sne-cotation/production.piste.yaml"], fence: "text" },
  diagram: { args: ["graph", "examples/sne-cotation"], fence: "mermaid" },
};

/** Pages and their languages; a page shows the blocks that it has a place for. */
const PAGES = { "README.md": "en", "README.fr.md": "fr", "docs/guides/plan.md": "en", "docs/guides/plan.fr.md": "fr" } as const;

/** Outputs in the root READMEs and in the guide of `plan`, from real runs: `pistectl check` against the simulator, the others on the examples. */
export const readme: Generator = {
  name: "READMEs and guides with outputs",
  owns: [],
  async generate(root) {
    const folder = await mkdtemp(join(tmpdir(), "pistectl-readme-"));
    const simulator = await startSimulator({ scenario: defaultScenario, tls: true });
    try {
      await writeFile(join(folder, "ca.pem"), simulator.caPem ?? "");
      const files: GeneratedFile[] = [];
      for (const [path, language] of Object.entries(PAGES))
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
  const show = async (name: string, fence: string, output: () => Promise<string>): Promise<void> => {
    const pattern = new RegExp(`(<!-- ${name}: [^\\n]* -->\\n)([^]*?)(<!-- /${name} -->)`);
    const existing = pattern.exec(content)?.[2];
    if (existing === undefined) return;
    const fresh = `\n\`\`\`${fence}\n${(await output()).trim()}\n\`\`\`\n\n`;
    // Times differ from run to run: a block that says the same stays as it is.
    const block = shape(existing) === shape(fresh) ? existing : fresh;
    content = content.replace(pattern, (_all, begin: string, _old, end: string) => begin + block + end);
  };
  for (const [name, rank] of Object.entries(REPORTS)) {
    const command = "pistectl check --environment production --api SNE-Cotation";
    await show(name, "text", async () => `$ ${command}\n\n${await check(root, rank, language, folder, simulator)}`);
  }
  const run = (args: readonly string[]): Promise<string> => pistectl(root, root, [...args, "--lang", language], {});
  for (const [name, manifests] of Object.entries(FINDINGS)) {
    await show(name, "text", async () => `$ pistectl validate ${manifests}\n\n${await run(["validate", manifests, "--now", TODAY])}`);
  }
  for (const [name, { args, fence }] of Object.entries(OUTPUTS)) {
    await show(name, fence, async () => (fence === "text" ? `$ pistectl ${args.join(" ")}\n\n` : "") + (await run(args)));
  }
  return content;
}

/** What a report says, without its times, bars, ports and identifiers. */
function shape(block: string): string {
  return block.replace(/Id-[0-9a-f]{24}|[\d.,]+\s?m?s\b/g, "").replace(/[\d\s\u2580-\u259f.:+-]/g, "");
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
