import { commands, type ExtensionContext, l10n, window, workspace } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { showText } from "./show-text.ts";

/** Files that the server is asked about: what `pistectl` takes for a manifest by its name, and its configuration. */
const MANIFESTS = ["**/piste.{yaml,yml}", "**/*.piste.{yaml,yml,json}", "**/.pistectl.yaml"];

let client: LanguageClient | undefined;

/** Starts the server, and shows what its commands give. */
export async function activate(context: ExtensionContext): Promise<void> {
  const base = workspace.getConfiguration("pistectl").get<string>("base", "origin/HEAD");
  client = new LanguageClient(
    "pistectl",
    "pistectl",
    { module: context.asAbsolutePath("dist/server.mjs"), args: [base], transport: TransportKind.stdio },
    {
      documentSelector: MANIFESTS.map((pattern) => ({ scheme: "file", pattern })),
      middleware: {
        // A lens runs the server's own command: what it gives is shown.
        executeCommand: async (command, args, next) => {
          const text: unknown = await next(command, args);
          if (typeof text === "string") await showText(command, text);
        },
      },
    },
  );
  context.subscriptions.push(
    commands.registerCommand("pistectl.showPlan", () => ofActiveManifest("pistectl.plan")),
    commands.registerCommand("pistectl.showGraph", () => ofActiveManifest("pistectl.graph")),
    commands.registerCommand("pistectl.showRule", async () => {
      const id = await window.showInputBox({ prompt: l10n.t("Rule"), placeHolder: "identity/siret" });
      if (id !== undefined && id !== "") await commands.executeCommand("pistectl.explain", id);
    }),
  );
  await client.start();
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}

async function ofActiveManifest(command: string): Promise<void> {
  const uri = window.activeTextEditor?.document.uri;
  if (uri !== undefined) await commands.executeCommand(command, uri.toString());
}
