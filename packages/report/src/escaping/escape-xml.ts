import { escapeHtml } from "./escape-html.ts";
import { visibleLines } from "./visible-lines.ts";

/**
 * Text for a quoted attribute of an XML 1.0 element: characters that XML cannot hold are shown as escapes, a line feed is kept as a
 * reference. No line of it is a command of a CI runner, since reports are printed into logs.
 */
export function escapeXml(text: string): string {
  return escapeXmlText(text).replace(/\n/g, "&#10;");
}

/** The same for the content of an element, where lines stay lines. */
export function escapeXmlText(text: string): string {
  return escapeHtml(visibleLines(text))
    .replace(/^(\s*):(?=:)/gm, "$1&#58;")
    .replace(/##(?=\w*\[)/g, "#&#35;");
}
