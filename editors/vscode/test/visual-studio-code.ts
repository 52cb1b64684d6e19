import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { isBuilt, packExtension } from "./pack-extension.ts";

/** Why tests in Visual Studio Code are left out. */
export const NO_VSCODE =
  "no Visual Studio Code that PISTECTL_VSCODE names (.ci/install-vscode) with Chromium, or the extension is not built";

/** Folder of a Visual Studio Code that serves a browser; null without one. */
export function findVisualStudioCode(): string | null {
  const folder = process.env.PISTECTL_VSCODE ?? "";
  return folder !== "" && existsSync(join(folder, "out/server-main.js")) && isBuilt() ? folder : null;
}

/** Visual Studio Code with our extension installed from its package, in a browser, on a folder. */
export interface VisualStudioCode {
  readonly page: Page;
  readonly folder: string;
  /** Opens a file of the folder by a double click. */
  readonly open: (name: string) => Promise<void>;
  readonly run: (command: string) => Promise<void>;
  /** Waits until one of the pages within the page, such as a preview, holds these words. */
  readonly shows: (words: string) => Promise<void>;
  readonly tabs: () => Promise<readonly string[]>;
  /** Processes of our server. */
  readonly servers: () => number;
  readonly end: () => Promise<void>;
}

/** Starts the editor on a folder of its own with these files; the person at it trusts them. */
export async function startVisualStudioCode(
  code: string,
  executablePath: string,
  files: Readonly<Record<string, string>>,
): Promise<VisualStudioCode> {
  const place = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-vscode-")));
  const folder = join(place, "project");
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const common = [
    ...[join(code, "out/server-main.js"), "--accept-server-license-terms"],
    ...["--server-data-dir", join(place, "data"), "--extensions-dir", join(place, "extensions")],
  ];
  const env = { ...process.env, HOME: place };
  execFileSync(process.execPath, [...common, "--install-extension", packExtension(place).path], { env, stdio: "ignore" });
  const server = spawn(process.execPath, [...common, "--without-connection-token", "--host", "127.0.0.1", "--port", "0"], {
    env,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const port = await portOf(server);
  const browser: Browser = await chromium.launch({ executablePath, args: ["--no-sandbox"], timeout: 300_000 });
  const page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
  page.setDefaultTimeout(300_000);
  await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}`);
  await page.click(".monaco-dialog-box .monaco-button:has-text('Yes')");
  await page.waitForSelector(".monaco-dialog-box", { state: "detached" });
  return {
    page,
    folder,
    open: async (name) => {
      await page.dblclick(`.explorer-folders-view .monaco-list-row:has-text("${name}")`);
      await page.waitForSelector(`.tab.active:has-text("${name}")`);
    },
    run: async (command) => {
      await page.keyboard.press("F1");
      await page.waitForSelector(".quick-input-widget input");
      await page.keyboard.type(command);
      await page.waitForSelector(`.quick-input-list .monaco-list-row.focused:has-text("${command}")`);
      await page.keyboard.press("Enter");
    },
    // Each is a page in a page in the editor.
    shows: async (words) => {
      const texts = async (): Promise<readonly string[]> =>
        Promise.all(
          Array.from({ length: await page.locator("iframe.webview").count() }, (_, index) =>
            page
              .frameLocator(`iframe.webview >> nth=${index}`)
              .frameLocator("#active-frame")
              .locator("body")
              .textContent({ timeout: 5000 })
              .then((text) => text ?? "")
              .catch(() => ""),
          ),
        );
      while (!(await texts()).some((text) => text.includes(words))) await page.waitForTimeout(100);
    },
    tabs: () => page.$$eval(".tab", (tabs) => tabs.map(({ textContent }) => textContent)),
    servers: () => processesWith(join(place, "extensions")),
    end: async () => {
      await browser.close();
      server.kill();
    },
  };
}

async function portOf({ stdout }: ChildProcess): Promise<string> {
  let said = "";
  for await (const piece of stdout ?? []) {
    said += String(piece);
    const [, port] = /agent listening on (\d+)/.exec(said) ?? [];
    if (port !== undefined) return port;
  }
  throw new Error(said);
}

function processesWith(folder: string): number {
  const { stdout } = spawnSync("ps", ["-eo", "args"], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => line.includes(`${folder}/pistectl.`) && line.includes("/dist/server.mjs")).length;
}
