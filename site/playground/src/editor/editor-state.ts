import { completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { bracketMatching } from "@codemirror/language";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import type { LSPClient } from "@codemirror/lsp-client";
import { EditorState } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { type Language, say } from "@pistectl/words";
import { EDITOR_PHRASES_FR, WORDS } from "../page/words.ts";
import { LOOK } from "./look.ts";

/** What a file is edited with. */
interface EditedFile {
  readonly name: string;
  readonly uri: string;
  readonly text: string;
  readonly client: LSPClient;
  readonly language: Language;
  readonly changed: () => void;
}

/** The editor of a file, at its first character. The tab key leaves it, as it leaves every field of a page. */
export function editorState({ name, uri, text, client, language, changed }: EditedFile): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      lineNumbers(),
      history(),
      drawSelection(),
      bracketMatching(),
      highlightActiveLine(),
      lintGutter(),
      yaml(),
      LOOK,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": `${say(WORDS.fileText, language)} ${name}`, tabindex: "0" }),
      EditorState.phrases.of(language === "fr" ? EDITOR_PHRASES_FR : {}),
      EditorView.updateListener.of(({ docChanged }) => {
        if (docChanged) changed();
      }),
      client.plugin(uri, "yaml"),
      keymap.of([...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
    ],
  });
}
