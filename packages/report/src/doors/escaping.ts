// Foreign text made fit for where it is shown.
export { codeFence } from "../escaping/code-fence.ts";
export { codeSpan } from "../escaping/code-span.ts";
export { escapeHtml } from "../escaping/escape-html.ts";
export { escapeMarkdown } from "../escaping/escape-markdown.ts";
export { escapeXml } from "../escaping/escape-xml.ts";
export { breakLogCommands } from "../escaping/log-commands.ts";
export { neutraliseLogLine } from "../escaping/untrusted-text.ts";
