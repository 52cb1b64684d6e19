import { escapeXml, escapeXmlText } from "../escaping/escape-xml.ts";

/** What went wrong before there was a report, where a machine expects JUnit XML: one test case in error. */
export function renderErrorJunit(code: string, message: string): string {
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
}
