import { createHash } from "node:crypto";
import { printableJson } from "@pistectl/words";
import { codeSpan } from "../escaping/code-span.ts";
import { escapeMarkdown } from "../escaping/escape-markdown.ts";
import { escapeXml, escapeXmlText } from "../escaping/escape-xml.ts";
import { breakLogCommands } from "../escaping/log-commands.ts";
import { workflowCommand } from "../escaping/workflow-command.ts";
import { EMOJI } from "../preflight/verdict-symbol.ts";

/** Formats that a program reads: its input stays valid in them whatever happens. */
export type MachineFormat = keyof typeof RENDERERS;

/** What went wrong before there was a report, as a valid document of a format; `version` is that of the tool. */
export function renderError(format: MachineFormat, code: string, message: string, { version }: { readonly version: string }): string {
  return RENDERERS[format](code, message, version);
}

/** The document that stands for a result when there is none, by its format. */
const RENDERERS = {
  json: (code: string, message: string) => printableJson({ format_version: "1.0", error: { code, message } }),
  /** A run that failed, without results. */
  sarif: (code: string, message: string, version: string) =>
    printableJson({
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: "pistectl", semanticVersion: version, informationUri: "https://github.com/pistectl/pistectl" } },
          invocations: [
            {
              executionSuccessful: false,
              toolConfigurationNotifications: [{ descriptor: { id: code }, level: "error", message: { text: message } }],
            },
          ],
          results: [],
        },
      ],
    }),
  /** One test case in error. */
  junit: (code: string, message: string) => {
    const counts = 'tests="1" failures="0" errors="1" skipped="0" time="0.000"';
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="pistectl" ${counts}>`,
      `  <testsuite name="pistectl" ${counts}>`,
      `    <testcase classname="pistectl" name="${escapeXml(code)}" time="0.000">`,
      `      <error type="${escapeXml(code)}" message="${escapeXml(message)}">${escapeXmlText(message)}</error>`,
      "    </testcase>",
      "  </testsuite>",
      "</testsuites>",
      "",
    ].join("\n");
  },
  /** One issue of GitLab Code Quality, at the place that a report must name. */
  gitlab: (code: string, message: string) => {
    const fingerprint = createHash("sha256").update(code).digest("hex").slice(0, 32);
    const location = { path: ".", lines: { begin: 1, end: 1 } };
    return printableJson([{ description: message, check_name: `pistectl/${code}`, fingerprint, severity: "blocker", location }]);
  },
  /** An annotation. */
  github: (code: string, message: string) => `${workflowCommand("error", code, message)}\n`,
  markdown: (code: string, message: string) => {
    const paragraphs = message
      .split(/\r\n|\r|\n/)
      .map(escapeMarkdown)
      .filter((paragraph) => paragraph !== "");
    return `${breakLogCommands([`## ${EMOJI.blocked} pistectl: ${codeSpan(code)}`, ...paragraphs].join("\n\n"))}\n`;
  },
} as const satisfies Readonly<Record<string, (code: string, message: string, version: string) => string>>;
