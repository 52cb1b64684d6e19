import { type Language, type Localized, say } from "@pistectl/words";

/** A fenced block, a code span, or what may be the target of a link or a picture: in Markdown, in a definition, in HTML. */
const PIECES =
  /^([ \t>]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^[ \t>]*\2[`~]*[ \t]*$|(`+)(?!`)[\s\S]*?[^`]\3(?!`)|(\]\()([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?=[)\s])|^(\[[^\]\n]+\]: +)(\S+)|(\b(?:src|srcset|href)=")([^"\n]*)/gm;

/** The Markdown with every target of a link or a picture replaced; what stands in code is left as it is. */
export function replaceTargets(markdown: string, replace: (target: string) => string): string {
  return markdown.replace(
    PIECES,
    (
      whole,
      _indent,
      _fence,
      _ticks,
      inline?: string,
      target?: string,
      name?: string,
      defined?: string,
      attribute?: string,
      value?: string,
    ) => {
      if (inline !== undefined) return `${inline}${replace(target ?? "")}`;
      if (name !== undefined) return `${name}${replace(defined ?? "")}`;
      if (attribute !== undefined) return `${attribute}${replace(value ?? "")}`;
      return whole;
    },
  );
}

const TABLE: Localized = { en: "Table", fr: "Tableau" };
/** A fenced block, or the lines of a table with the blank line before it. */
const BLOCKS = /^([ \t>]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^[ \t>]*\2[`~]*[ \t]*$|(?<=\n\n|^)(?:\|[^\n]*\n)+/gm;

/** The Markdown with each table in a box that it may be wider than, and that the page makes reachable by keyboard where it is. */
export function wrapTables(markdown: string, language: Language): string {
  return markdown.replace(BLOCKS, (whole: string, _indent: string, fence: string | undefined) =>
    fence === undefined ? `<div class="table" data-label="${say(TABLE, language)}">\n\n${whole}\n</div>\n` : whole,
  );
}
