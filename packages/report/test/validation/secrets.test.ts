import type { Finding } from "@pistectl/config-schema/findings";
import { maskFindings } from "@pistectl/config-schema/secrets";
import { describe, expect, test } from "vitest";
import { FORMATS } from "./formats.ts";
import { between, both, file, finding, reportOf, SECRET, secrets, spanOf } from "./sample-reports.ts";

const LEAK = file(
  "leak.piste.yaml",
  `kind: Application\npassword: ${SECRET}\nname: ${SECRET}\nlabels: { a: b, key: "${SECRET}", c: d }\nlist:\n  - ${SECRET}\n`,
);
const OTHER = file("other.piste.yaml", `token: ${SECRET} # copied\n`);

/** Each shows a line that holds the secret, or quotes it. */
const FINDINGS: readonly Finding[] = maskFindings([
  finding("security/inline-secret", LEAK, spanOf(LEAK, `"${SECRET}"`)),
  finding("api/known", LEAK, spanOf(LEAK, "b, key")),
  finding("api/version", LEAK, between(LEAK, "labels", "list")),
  finding("reference/unknown", LEAK, spanOf(LEAK, "Application"), {
    document: { index: 0, kind: "Application", name: SECRET },
    pointer: `/labels/${SECRET}`,
    summary: both(`"${SECRET}" is not declared`),
    detail: both(`Declare ${SECRET}.\nOr not ${SECRET}.`),
    suggestions: [`${SECRET}0`],
    related: [{ file: OTHER, span: spanOf(OTHER, "token"), message: both(`${SECRET} is here`) }],
    fix: { title: both(`replace ${SECRET}`), safe: true, edits: [{ file: LEAK, span: spanOf(LEAK, "Application"), text: `"${SECRET}"` }] },
    suppressed: { by: "comment", reason: `${SECRET} is known` },
  }),
  finding("contact/phone", OTHER, spanOf(OTHER, "copied")),
]);

describe.each(FORMATS)("%s", (_, render) => {
  test.each([
    ["hidden ones apart", reportOf(FINDINGS)],
    ["hidden ones shown", { ...reportOf([]), findings: FINDINGS }],
  ])("shows no secret, %s", (_title, report) => {
    const output = render(report, { language: "en", secrets });
    expect(output).not.toContain(SECRET);
    expect(output).not.toContain(SECRET.slice(0, 8));
    expect(output).not.toContain(SECRET.slice(-8));
  });
});

test("the mask has one width, and the offsets are those of the line as shown", () => {
  const [, [, renderJson] = []] = FORMATS.filter(([name]) => name === "text" || name === "JSON");
  const { diagnostics } = JSON.parse(renderJson?.(reportOf(FINDINGS.slice(0, 1)), { language: "en", secrets }) ?? "");
  expect(diagnostics[0].snippet).toEqual({
    context: "Application COTATION_METROPOLE_EXEMPLE",
    code: `labels: { a: b, key: ********, c: d }`,
    start_line: 4,
    highlight_start_offset: 21,
    highlight_end_offset: 29,
    values: [],
  });
});
