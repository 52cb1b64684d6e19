import { execFileSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findChromium } from "../../../tools/find-chromium.ts";
import { WRONG_CONNECTION } from "../../test/wrong-connection.ts";
import { findVisualStudioCode, NO_VSCODE, startVisualStudioCode, type VisualStudioCode } from "./visual-studio-code.ts";

// A real Visual Studio Code with the extension as it is packaged.

const APPLICATION = `apiVersion: pistectl/v1
kind: Application
name: FACTURATION
environment: production
organization: Universal
structure: { name: Commune d'Exemple, siret: "24000010900019" }
contacts:
  - { role: application-manager, name: Camille Martin, email: camille.martin@commune.example }
`;

const code = findVisualStudioCode();
const chromium = findChromium();

describe("Visual Studio Code", () => {
  beforeEach(({ skip }) => skip(code === null || chromium === null, NO_VSCODE));
  let editor: VisualStudioCode | null = null;
  afterEach(async () => {
    await editor?.end();
    editor = null;
  });
  const start = async (files: Readonly<Record<string, string>>): Promise<VisualStudioCode> => {
    editor = await startVisualStudioCode(code ?? "", chromium ?? "", files);
    return editor;
  };

  test("findings, a repair, the lens with its base, plan, graph and rule", async () => {
    const { page, folder, open, run, shows, tabs, servers } = await start({
      "facturation.piste.yaml": WRONG_CONNECTION,
      "production.piste.yaml": APPLICATION.replace("FACTURATION", "FACTURES"),
      ".vscode/settings.json": '{ "pistectl.base": "v1" }\n',
    });
    const git = (...args: readonly string[]): void =>
      void execFileSync("git", ["-c", "user.name=Exemple", "-c", "user.email=a@b.example", ...args], { cwd: folder, stdio: "ignore" });
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "a");
    git("tag", "v1");
    await open("facturation.piste.yaml");
    await page.keyboard.press("Control+Shift+M");
    await page.waitForSelector('.markers-panel .monaco-list-row:has-text("identity/quoted")');
    const found = await page.$$eval(".markers-panel .marker-code, .markers-panel .code-link", (links) =>
      links.map(({ textContent }) => textContent),
    );
    expect(found.join(" ")).toContain("chorus-pro/application-name");
    expect(servers()).toBe(1);

    await page.click('.markers-panel .monaco-list-row:has-text("identity/quoted")');
    await page.keyboard.press("F8");
    await page.keyboard.press("Escape");
    await page.click('.view-line:has-text("siret")');
    await page.keyboard.press("End");
    for (let step = 0; step < 6; step++) await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Control+.");
    await page.waitForSelector('.action-widget .monaco-list-row:has-text("Put the value in quotes")');
    await page.keyboard.press("Enter");
    await page.waitForSelector('.view-line:has-text("siret: \\"24000010900019\\"")');

    await open("production.piste.yaml");
    expect(await page.textContent(".codelens-decoration a")).toMatch(/^nothing to do on the portals since v1 \([\da-f]{12}\)$/);
    await page.click(".codelens-decoration a");
    await page.waitForSelector('.tab:has-text("Preview Plan.md")');
    await shows("Changes since v1");
    await open("production.piste.yaml");
    await run("pistectl: Show the graph");
    await page.waitForSelector('.tab:has-text("Graph of the manifests")');
    await shows("PISTE applications and their APIs");
    await run("pistectl: Explain a rule");
    await page.waitForSelector('.quick-input-widget input[placeholder="identity/siret"]');
    await page.keyboard.type("identity/siret");
    await page.keyboard.press("Enter");
    await page.waitForSelector('.tab:has-text("Preview identity siret.md")');
    await shows("Invalid SIRET");
    // Nothing that the editor would ask to save.
    expect((await tabs()).filter((tab) => tab.includes("Untitled"))).toEqual([]);
  });

  test("a slip in JSON is shown once, in our words", async () => {
    const { page, open } = await start({ "a.piste.json": '{\n  "apiVersion": "pistectl/v1",\n  "kind": "Applicaton"\n  "name": "A"\n}\n' });
    await open("a.piste.json");
    await page.waitForSelector('.statusbar-item:has-text("PISTE manifest (JSON)")');
    // The colours are those of JSON.
    await page.waitForSelector('.view-line span[class*="mtk"]:has-text("apiVersion")');
    await page.keyboard.press("Control+Shift+M");
    await page.waitForSelector('.markers-panel .monaco-list-row:has-text("pistectl")');
    const rows = await page.$$eval(".markers-panel .monaco-list-row .marker-source", (sources) =>
      sources.map(({ textContent }) => textContent),
    );
    expect(rows).toEqual(["pistectl"]);
  });

  test("no server for YAML files that are no manifests", async () => {
    const { page, open, servers } = await start({ "other.yaml": "a: 1\n", "empty/.keep": "" });
    await open("other.yaml");
    // The editor is done with what it does for a file.
    await page.waitForSelector('.statusbar-item:has-text("YAML")');
    expect(servers()).toBe(0);
  });
});
