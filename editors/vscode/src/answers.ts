import {
  ColorThemeKind,
  commands,
  type Disposable,
  EventEmitter,
  type TextDocumentContentProvider,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";

/** Scheme of the documents in which answers of the server are shown: nobody is asked to save them. */
const SCHEME = "pistectl";

/** Shows what commands of the server give, each in one place of its own that is renewed. */
export class Answers implements TextDocumentContentProvider, Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = new EventEmitter<Uri>();
  readonly #registration = workspace.registerTextDocumentContentProvider(SCHEME, this);
  readonly onDidChange = this.#changed.event;
  #picture: WebviewPanel | undefined;

  provideTextDocumentContent(uri: Uri): string {
    return this.#texts.get(uri.path) ?? "";
  }

  /** Shows Markdown, beside the text from which it is asked for. */
  async showMarkdown(name: string, text: string): Promise<void> {
    const uri = Uri.from({ scheme: SCHEME, path: `/${name}.md` });
    this.#texts.set(uri.path, text);
    this.#changed.fire(uri);
    // From a preview it would open one more column.
    await commands.executeCommand(window.activeTextEditor === undefined ? "markdown.showPreview" : "markdown.showPreviewToSide", uri);
  }

  /** Shows an SVG in the theme of the editor, which need not be the system's. */
  showPicture(name: string, svg: string): void {
    const isDark = [ColorThemeKind.Dark, ColorThemeKind.HighContrast].includes(window.activeColorTheme.kind);
    const themed = svg.replaceAll("(prefers-color-scheme: dark)", isDark ? "all" : "not all");
    if (this.#picture === undefined) {
      this.#picture = window.createWebviewPanel("pistectl.graph", name, { viewColumn: ViewColumn.Beside, preserveFocus: true });
      this.#picture.onDidDispose(() => {
        this.#picture = undefined;
      });
    }
    const { webview } = this.#picture;
    webview.html = `<!DOCTYPE html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${name}</title>${themed}`;
    this.#picture.reveal(undefined, true);
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
    this.#picture?.dispose();
  }
}
