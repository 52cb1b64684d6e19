import { type LSPClient, LSPPlugin, Workspace, type WorkspaceFile } from "@codemirror/lsp-client";
import { ChangeSet, type EditorState, type Text, type TransactionSpec } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";

/** A file of the project; the one that is shown has its view, the others keep their state. */
export interface ProjectFile extends WorkspaceFile {
  readonly name: string;
  state: EditorState;
  view: EditorView | null;
  /** What was changed without a view and is not sent yet. */
  unsent: ChangeSet;
}

/** What is shown in place of a file's text when the client asks for another file. */
type Show = (file: ProjectFile) => EditorView;

/** Files of a project, all of them open for the server, one of them at a time in the one editor. */
export class ProjectWorkspace extends Workspace {
  override files: ProjectFile[] = [];
  readonly #show: Show;
  readonly #changed: () => void;

  /** `changed` is called when a file that is not shown was changed. */
  constructor(client: LSPClient, show: Show, changed: () => void) {
    super(client);
    this.#show = show;
    this.#changed = changed;
  }

  /** Before the client is connected. */
  add(name: string, uri: string, state: EditorState): void {
    const unsent = ChangeSet.empty(state.doc.length);
    const file: ProjectFile = {
      name,
      uri,
      languageId: "yaml",
      version: 0,
      doc: state.doc,
      state,
      view: null,
      unsent,
      getView: () => file.view,
    };
    this.files.push(file);
  }

  override getFile(uri: string): ProjectFile | null {
    return this.files.find((file) => file.uri === uri) ?? null;
  }

  override syncFiles(): { file: ProjectFile; prevDoc: Text; changes: ChangeSet }[] {
    return this.files.flatMap((file) => {
      const plugin = file.view && LSPPlugin.get(file.view);
      const changes = plugin?.unsyncedChanges ?? file.unsent;
      if (changes.empty) return [];
      const prevDoc = file.doc;
      file.doc = file.view?.state.doc ?? file.state.doc;
      file.version++;
      plugin?.clear();
      file.unsent = ChangeSet.empty(file.doc.length);
      return [{ file, prevDoc, changes }];
    });
  }

  override openFile(uri: string, _languageId: string, view: EditorView): void {
    const file = this.getFile(uri);
    if (file !== null) file.view = view;
  }

  override closeFile(uri: string): void {
    const file = this.getFile(uri);
    if (file !== null) file.view = null;
  }

  override updateFile(uri: string, update: TransactionSpec): void {
    const file = this.getFile(uri);
    if (file === null) return;
    if (file.view !== null) {
      file.view.dispatch(update);
      return;
    }
    const transaction = file.state.update(update);
    file.state = transaction.state;
    file.unsent = file.unsent.compose(transaction.changes);
    this.#changed();
  }

  override async displayFile(uri: string): Promise<EditorView | null> {
    const file = this.getFile(uri);
    return file && this.#show(file);
  }
}
