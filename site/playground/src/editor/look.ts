import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** Colours come from the style sheet of the page, so that both themes are said in one place. */
export const LOOK = [
  EditorView.theme({
    "&": { height: "100%", backgroundColor: "var(--page)", color: "var(--ink)" },
    "&.cm-focused": { outline: "none" },
    ".cm-scroller": { fontFamily: "var(--mono)", fontSize: "0.875rem", lineHeight: "1.6" },
    ".cm-content": { caretColor: "var(--ink)", padding: "0.5rem 0" },
    ".cm-cursor": { borderLeftColor: "var(--ink)" },
    ".cm-gutters": { backgroundColor: "var(--page)", color: "var(--muted)", border: "none" },
    ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--raised)" },
    "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
      backgroundColor: "var(--selection)",
    },
    ".cm-tooltip": {
      backgroundColor: "var(--page)",
      color: "var(--ink)",
      border: "1px solid var(--border)",
      borderRadius: "6px",
      maxWidth: "min(36rem, 90vw)",
    },
    ".cm-tooltip-hover, .cm-completionInfo": { maxHeight: "18rem", overflowY: "auto" },
    ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--accent)", color: "var(--page)" },
    ".cm-lint-marker": { width: "0.65em", height: "0.65em", margin: "0.5em 0.1em" },
    ".cm-lint-marker-error": { content: "normal", backgroundColor: "var(--error)", borderRadius: "50%" },
    ".cm-lint-marker-warning": { content: "normal", backgroundColor: "var(--warn)", clipPath: "polygon(50% 0, 100% 100%, 0 100%)" },
    ".cm-lint-marker-info": { content: "normal", backgroundColor: "var(--accent)" },
    ".cm-panels": { backgroundColor: "var(--raised)", color: "var(--ink)" },
    ".cm-diagnosticAction": { backgroundColor: "var(--button)", color: "var(--page)", borderRadius: "4px", padding: "0.15rem 0.5rem" },
    ".cm-diagnostic": { whiteSpace: "pre-wrap", padding: "0.4rem 0.6rem" },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: "var(--accent)" },
      { tag: [tags.string, tags.special(tags.string)], color: "var(--good)" },
      { tag: tags.comment, color: "var(--muted)", fontStyle: "italic" },
      { tag: [tags.keyword, tags.meta, tags.separator], color: "var(--warn)" },
    ]),
  ),
];
