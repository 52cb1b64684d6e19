import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PreflightJson } from "@pistectl/report/preflight";
import { defaultScenario, type Simulator, startSimulator } from "@pistectl/simulator";
import type { Language } from "@pistectl/words";
import type { GeneratedFile, Generator } from "./generator.ts";
import { type WaterfallForm, waterfallSvg } from "./waterfall-svg.ts";

/** Name of the application of the simulator that the picture shows: the third gate, which is not PISTE's, is closed to it. */
const PICTURED = "COTATION_SANS_PROFIL_EXEMPLE";

/** The workflow to paste, and what its names and comments say in French. One that is not here stops the generation. */
const WORKFLOW = "examples/workflows/deploy.yml";
const WORKFLOW_FR: Readonly<Record<string, string>> = {
  "A deploy that PISTE has agreed to: the first step of the job asks, the others follow only if it passes.":
    "Un déploiement auquel PISTE a dit oui : la première étape du job lui demande, les autres ne suivent que si elle passe.",
  "Holds PISTE_CLIENT_ID and PISTE_CLIENT_SECRET; without this line they would arrive empty.":
    "Contient PISTE_CLIENT_ID et PISTE_CLIENT_SECRET ; sans cette ligne, ils arriveraient vides.",
  Deploy: "Déploiement",
  "Will PISTE accept it?": "PISTE l'acceptera-t-elle ?",
  "to check out what is deployed; the preflight needs nothing": "pour récupérer ce qui est déployé ; le contrôle n'a besoin de rien",
};
/** Where the French file has a line more. */
const LAST_INPUT = "          apis: SNE-Cotation\n";

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
const PAGES = {
  "README.md": "en",
  "README.fr.md": "fr",
  "docs/guides/plan.md": "en",
  "docs/guides/plan.fr.md": "fr",
  "docs/guides/gitlab-ci.md": "en",
  "docs/guides/gitlab-ci.fr.md": "fr",
} as const;

/** The picture of each root README, and the one that the site shows on a phone: a check of the application whose turn is the provider's. */
const PICTURES = {
  "docs/pictures/check.svg": ["en", "page"],
  "docs/pictures/check.fr.svg": ["fr", "page"],
  "docs/pictures/check.phone.svg": ["en", "phone"],
  "docs/pictures/check.phone.fr.svg": ["fr", "phone"],
} as const;

/** Outputs in the root READMEs and in the guide of `plan`, from real runs, and the version that guides install: `pistectl check` against the simulator, the others on the examples. */
export const readme: Generator = {
  name: "READMEs and guides with outputs",
  owns: ["docs/pictures"],
  async generate(root) {
    const folder = await mkdtemp(join(tmpdir(), "pistectl-readme-"));
    const simulator = await startSimulator({ scenario: defaultScenario, tls: true });
    try {
      await writeFile(join(folder, "ca.pem"), simulator.caPem ?? "");
      const files: GeneratedFile[] = [];
      for (const [path, language] of Object.entries(PAGES)) files.push({ path, content: await fill(root, path, language) });
      for (const [path, [language, form]] of Object.entries(PICTURES)) {
        const report = JSON.parse(await check(root, language, folder, simulator)) as PreflightJson;
        files.push({ path, content: await draw(root, path, report, language, form) });
      }
      return files;
    } finally {
      await simulator.close();
      await rm(folder, { recursive: true });
    }
  },
};

async function fill(root: string, path: string, language: Language): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, "packages/cli/package.json"), "utf8")) as { version: string };
  let content = (await readFile(join(root, path), "utf8")).replace(/\bpistectl@\d+\.\d+\.\d+/g, `pistectl@${version}`);
  const show = async (name: string, fence: string, output: () => Promise<string>): Promise<void> => {
    const pattern = new RegExp(`(<!-- ${name}: [^\\n]* -->\\n)([^]*?)(<!-- /${name} -->)`);
    if (!pattern.test(content)) return;
    const block = `\n\`\`\`${fence}\n${(await output()).trim()}\n\`\`\`\n\n`;
    content = content.replace(pattern, (_all, begin: string, _old, end: string) => begin + block + end);
  };
  await show("workflow", "yaml", () => workflow(root, language));
  const run = (args: readonly string[]): Promise<string> => pistectl(root, root, [...args, "--lang", language], {});
  for (const [name, manifests] of Object.entries(FINDINGS)) {
    await show(
      name,
      "text",
      async () =>
        `$ pistectl validate ${manifests} --format compact\n\n${await run(["validate", manifests, "--format", "compact", "--now", TODAY])}`,
    );
  }
  for (const [name, { args, fence }] of Object.entries(OUTPUTS)) {
    await show(name, fence, async () => (fence === "text" ? `$ pistectl ${args.join(" ")}\n\n` : "") + (await run(args)));
  }
  return content;
}

/** The workflow, its names and comments in one language. */
async function workflow(root: string, language: Language): Promise<string> {
  const text = await readFile(join(root, WORKFLOW), "utf8");
  if (language === "en") return text;
  const french = text.replace(/(# |name: )(?!v\d)(.+)/g, (_all, sign: string, words: string) => {
    const translated = WORKFLOW_FR[words];
    if (translated === undefined) throw new Error(`${WORKFLOW}: the French of "${words}" is missing`);
    return sign + translated;
  });
  if (!french.includes(LAST_INPUT)) throw new Error(`${WORKFLOW}: no line ${LAST_INPUT.trim()}`);
  return french
    .replace(": replace with the commit of the release", " : à remplacer par le commit de la version")
    .replace(LAST_INPUT, `${LAST_INPUT}          language: fr\n`);
}

async function draw(root: string, path: string, { targets }: PreflightJson, language: Language, form: WaterfallForm): Promise<string> {
  const [target] = targets;
  if (target === undefined) throw new Error(`${path}: the report holds no target`);
  // Times differ from run to run: a picture that says the same stays as it is.
  const fresh = waterfallSvg(target, language, form);
  const existing = await readFile(join(root, path), "utf8").catch(() => "");
  return existing.replace(/\d+/g, "") === fresh.replace(/\d+/g, "") ? existing : fresh;
}

/** The JSON report of one check of the simulator, the ports of the machine replaced by fixed ones of the same length. */
async function check(root: string, language: Language, folder: string, simulator: Simulator): Promise<string> {
  const application = defaultScenario.applications.find(({ name }) => name === PICTURED);
  if (application === undefined) throw new Error(`the default scenario has no application ${PICTURED}`);
  const { tokenUrl, apiBaseUrl } = simulator.endpoints.production;
  const args = [
    "--environment",
    "production",
    "--token-url",
    tokenUrl,
    "--api-base-url",
    apiBaseUrl,
    "--ca",
    "ca.pem",
    "--lang",
    language,
    "--format",
    "json",
  ];
  const output = await pistectl(root, folder, ["check", ...args], {
    PISTE_CLIENT_ID: application.clientId,
    PISTE_CLIENT_SECRET: application.clientSecret,
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
