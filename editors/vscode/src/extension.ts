import { commands, type ExtensionContext, l10n, languages, type TextDocument, window, workspace } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { Answers } from "./answers.ts";

/** Files that the server is asked about: what `pistectl` takes for a manifest by its name, and its configuration. */
const MANIFESTS = ["**/piste.{yaml,yml}", "**/*.piste.{yaml,yml,json}", "**/.pistectl.yaml"];
const SELECTOR = MANIFESTS.map((pattern) => ({ scheme: "file", pattern }));

let client: LanguageClient | undefined;

/** Starts the server as soon as there is something for it, and shows what its commands give. */
export async function activate(context: ExtensionContext): Promise<void> {
  const answers = new Answers();
  client = new LanguageClient(
    "pistectl",
    "pistectl",
    { module: context.asAbsolutePath("dist/server.mjs"), transport: TransportKind.stdio },
    {
      documentSelector: SELECTOR,
      middleware: {
        // A lens runs the server's own command: what it gives is shown.
        executeCommand: async (command, args, next) => {
          const answer: unknown = await next(command, args);
          if (typeof answer !== "string") return;
          if (command === "pistectl.graph") answers.showPicture(l10n.t("Graph of the manifests"), answer);
          else await answers.showMarkdown(command === "pistectl.plan" ? l10n.t("Plan") : String(args[0]).replaceAll("/", " "), answer);
        },
      },
    },
  );
  const started = new Once(client);
  context.subscriptions.push(
    answers,
    commands.registerCommand("pistectl.showPlan", () => started.run(() => ofManifest("pistectl.plan"))),
    commands.registerCommand("pistectl.showGraph", () => started.run(() => ofManifest("pistectl.graph", "svg"))),
    commands.registerCommand("pistectl.showRule", () => started.run(explain)),
  );
  if (workspace.textDocuments.some(isOurs) || (await holdsManifest())) await started.start();
  // Any other YAML file is none of the server's business.
  else context.subscriptions.push(workspace.onDidOpenTextDocument((document) => isOurs(document) && void started.start()));
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  if (client?.isRunning()) await client.stop();
}

/** A client that is started the first time that it is needed. */
class Once {
  readonly #client: LanguageClient;
  #started: Promise<void> | undefined;

  constructor(of: LanguageClient) {
    this.#client = of;
  }

  start(): Promise<void> {
    this.#started ??= this.#client.start();
    return this.#started;
  }

  async run(act: () => Promise<void>): Promise<void> {
    await this.start();
    await act();
  }
}

function isOurs(document: TextDocument): boolean {
  return languages.match(SELECTOR, document) > 0;
}

async function holdsManifest(): Promise<boolean> {
  for (const pattern of MANIFESTS)
    if ((await workspace.findFiles(pattern, "**/node_modules/**", 1).then(undefined, () => [])).length > 0) return true;
  return false;
}

/** Runs a command of the server about the project of the manifest that is open, else of the first that is found. */
async function ofManifest(command: string, ...more: readonly string[]): Promise<void> {
  const active = window.activeTextEditor?.document;
  const open = [...(active === undefined ? [] : [active]), ...workspace.textDocuments].find(isOurs)?.uri;
  const uri = open ?? (await workspace.findFiles(`{${MANIFESTS.join(",")}}`, "**/node_modules/**", 1))[0];
  if (uri === undefined) await window.showInformationMessage(l10n.t("No manifest is open, and none is in this folder."));
  else await commands.executeCommand(command, uri.toString(), ...more);
}

async function explain(): Promise<void> {
  const id = await window.showInputBox({ prompt: l10n.t("Rule"), placeHolder: "identity/siret" });
  if (id !== undefined && id.trim() !== "") await commands.executeCommand("pistectl.explain", id.trim());
}
