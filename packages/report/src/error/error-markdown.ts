import { codeSpan } from "../escaping/code-span.ts";
import { escapeMarkdown } from "../escaping/escape-markdown.ts";
import { breakLogCommands } from "../escaping/log-commands.ts";
import { EMOJI } from "../preflight/verdict-symbol.ts";

/** What went wrong before there was a report, where Markdown is expected. */
export function renderErrorMarkdown(code: string, message: string): string {
  const paragraphs = message
    .split(/\r\n|\r|\n/)
    .map(escapeMarkdown)
    .filter((paragraph) => paragraph !== "");
  return `${breakLogCommands([`## ${EMOJI.blocked} pistectl: ${codeSpan(code)}`, ...paragraphs].join("\n\n"))}\n`;
}
