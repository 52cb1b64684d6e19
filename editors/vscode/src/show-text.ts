import { commands, workspace } from "vscode";

/** Shows the Markdown that a command of the server gave, beside the editor; a graph is fenced, for a preview that draws Mermaid. */
export async function showText(command: string, text: string): Promise<void> {
  const content = command === "pistectl.graph" ? `\`\`\`mermaid\n${text}\n\`\`\`\n` : text;
  const document = await workspace.openTextDocument({ language: "markdown", content });
  await commands.executeCommand("markdown.showPreviewToSide", document.uri);
}
