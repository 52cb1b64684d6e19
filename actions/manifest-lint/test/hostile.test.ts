import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { annotations, annotationTitles, commandNames, outsideCode, secretSpellings, shownLines } from "@pistectl/action-kit/testing";
import { describe, expect, test } from "vitest";
import { type LintRun, type LintRunResult, runLint, TOKEN } from "./run-lint.ts";
import { application, doubtfulApplication, wrongApplication } from "./sample-manifests.ts";
import { sarifResults } from "./transcript.ts";

/** Everything that stays visible: the runner swallows `::add-mask::` and shows the rest. */
function everythingWritten({ stdout, stderr, summary, outputs, files, comments }: LintRunResult): string {
  const log = stdout.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  return [...log, stderr, summary, ...Object.values(outputs), ...Object.values(files), ...comments.map(({ body }) => body)].join("\n");
}

/** What GitHub would take for a tag, a link or an image that is not ours. In a line of HTML Markdown is only text. */
function livingMarkdown(markdown: string): readonly string[] {
  const lines = outsideCode(markdown).split("\n");
  const tags = lines
    .join("\n")
    .replace(/<\/?(?:details|summary|code|sub)>|<br>|<!-- pistectl [0-9a-f]{16} [0-9a-f]{16} -->/g, "")
    .match(/<[a-z!/][^>]*>/gi);
  const links = lines
    .filter((line) => !line.startsWith("<"))
    .join("\n")
    // The name of a rule was a code span.
    .replace(/\[\]\(https:\/\/github\.com\/pistectl\/pistectl\/blob\/main\/docs\/[\w./-]+\)/g, "")
    // The pages of the portals, under their own names.
    .replace(/\[(?:PISTE|Chorus Pro|(?:piste|chorus-pro)\.gouv\.fr[\w./-]*)\]\(https:\/\/(?:piste|chorus-pro)\.gouv\.fr\/[\w./-]*\)/g, "")
    .match(/!?(?<!\\)\[[^\]\n]*(?<!\\)\]\([^)\n]*\)/g);
  return [...(tags ?? []), ...(links ?? [])];
}

const REVIEW: LintRun["inputs"] = { comment: "true", plan: "true" };

/** Texts that try to be more than a text. */
const TEXTS: Readonly<Record<string, string>> = {
  "a command": "::error title=forged::forged",
  "a command behind blanks": "  ::set-output name=valid::true",
  "a command behind colour": "\u001b[31m::warning::forged",
  "a legacy command": "x ##[error]forged ##[set-output name=valid]true",
  "the end of commands": "::stop-commands::abcdefgh",
  "a mask": "::add-mask::e",
  "lines of commands": "a\n::error::forged\r::set-output name=valid::true\r\n##[add-mask]e",
  "escapes of commands": "%0A::error::forged%0D%0A::add-mask::e",
  "line separators": "a\u2028::error::forged\u2029::error::forged\u0085::error::forged\v::error::forged\f::error::forged",
  HTML: "<img src=https://tracker.example/a.png><script>alert(1)</script></details></code><!--",
  links: "[click](https://phish.example) ![a](https://tracker.example/b.png) <https://phish.example> https://phish.example",
  mentions: "@someone @org/team #1 org/repo#2 GH-3",
  tables: "| a | b |\n| --- | --- |\n|",
  fences: "```\n</details>\n# Heading\n```` ~~~ `a` ``b``",
  Mermaid: 'x"]; click application_A "https://phish.example"; %%{init: {"securityLevel":"loose"}}%% end subgraph',
  "control characters": "\u0000\u0007\b\u001b]8;;https://phish.example\u0007link\u001b]8;;\u0007\u007f\u009b31m",
  "bidirectional marks": "\u202eevil\u202c \u2066a\u2069 \u200b\ufeff",
  "halves of pairs": "\ud800 \udc00",
  "a marker": "<!-- pistectl 0000000000000000 0000000000000000 -->",
};

/** A text in every place of a manifest that some channel shows. */
function manifestWith(text: string): string {
  const value = JSON.stringify(text);
  return `apiVersion: pistectl/v1
kind: Application
name: ${value}
description: ${value}
environment: production
organization: ${value}
structure: { name: ${value}, siret: ${value} }
contacts:
  - { role: application-manager, name: ${value}, email: ${value} }
apis:
  - { name: ${value}, version: ${value}, terms: not-required, approval: granted }
${value}: ${value}
---
apiVersion: pistectl/v1
kind: ${value}
`;
}

/** The same where a plan can be made of it. */
function plannedManifestWith(text: string): string {
  const value = JSON.stringify(text.slice(0, 80));
  return application("A")
    .replace("name: A\n", `name: ${value}\ndescription: ${value}\n`)
    .replace("organization: MTES", `organization: ${value}`)
    .replace("Métropole d'Exemple", text.slice(0, 80).replace(/[^ -~]|"/g, "."))
    .replace("name: SNE-Cotation", `name: ${value}`);
}

/** The commands and titles that a run may have. */
function expectHarmless(result: LintRunResult): void {
  const written = everythingWritten(result);
  expect(commandNames(result).filter((name) => !["error", "warning", "notice"].includes(name))).toEqual([]);
  expect(annotationTitles(result).filter((title) => !/^(error|warning|notice): (PISTE manifests|[a-z]+\/[a-z-]+)$/.test(title))).toEqual(
    [],
  );
  // Whatever a line is cut by: the runner reads commands from what it takes for lines.
  expect(shownLines(result).filter((line) => /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(line))).toEqual([]);
  for (const markdown of [result.summary, ...result.comments.map(({ body }) => body)]) {
    expect(livingMarkdown(markdown)).toEqual([]);
    expect(outsideCode(markdown).replace(/<code>.*?<\/code>/gs, "")).not.toMatch(/(?<![\w`])@\w/);
    const mermaid = /```mermaid\n([\s\S]*?)\n```/.exec(markdown)?.[1] ?? "";
    expect(mermaid.split("\n").filter((line) => /^\s*(click|%%|call|href)/.test(line))).toEqual([]);
  }
  expect(Object.keys(result.outputs)).toEqual([
    "valid",
    "errors",
    "warnings",
    "sarif-path",
    "plan-path",
    "portal-actions",
    "applications",
    "broken-manifests",
  ]);
  expect(() => JSON.parse(result.outputs.applications ?? "")).not.toThrow();
  expect(secretSpellings(TOKEN).filter((spelling) => written.includes(spelling))).toEqual([]);
  expect(result.violations).toEqual([]);
  expect(result.stdout).not.toContain("this is a bug");
}

test.each(Object.entries(TEXTS))("%s in every value: nothing is forged", async (_title, text) => {
  const result = await runLint({
    contents: { base: { "README.md": "x" }, change: { "a.piste.yaml": manifestWith(text) } },
    depth: 2,
    inputs: REVIEW,
  });
  expectHarmless(result);
  expect(result.status).toBe(1);
  expect(result.outputs.valid).toBe("false");
});

test.each(Object.entries(TEXTS))("%s in a plan: nothing is forged", async (_title, text) => {
  const result = await runLint({
    contents: { base: { "README.md": "x" }, change: { "a.piste.yaml": plannedManifestWith(text) } },
    depth: 2,
    inputs: { ...REVIEW, "fail-on": "never" },
  });
  expectHarmless(result);
});

test.each([
  "a\n::error::forged.piste.yaml",
  "::error file=x,line=1::forged.piste.yaml",
  "##[error]forged.piste.yaml",
  "a,line=1:b%0A.piste.yaml",
  "-rf.piste.yaml",
  "\"quotes' and `ticks` $(id).piste.yaml",
  "@someone <img src=x> [a](https:phish.example) | x.piste.yaml",
  "\u202egnp.piste.yaml",
  "a\\..\\b.piste.yaml",
  `${"x".repeat(200)}/${"y".repeat(200)}/${"z".repeat(200)}/a.piste.yaml`,
  "constructor/__proto__/toString.piste.yaml",
])("a file named %j: nothing is forged, and it is read", async (name) => {
  for (const depth of [1, 2]) {
    const result = await runLint({
      contents: { base: { "b.piste.yaml": application("B") }, change: { [name]: wrongApplication("A") } },
      depth,
      inputs: { ...REVIEW, "changed-only": "true" },
    });
    expectHarmless(result);
    expect(result.outputs).toMatchObject({ valid: "false", errors: "1" });
    const uri = sarifResults(result.files["sarif-path"])[0]?.locations[0]?.physicalLocation.artifactLocation.uri ?? "";
    expect(uri.split("/").map(decodeURIComponent).join("/")).toBe(name);
  }
});

test("a line of a megabyte", async () => {
  const result = await runLint({
    contents: {
      base: { "README.md": "x" },
      change: {
        "a.piste.yaml": `name: "${"x".repeat(1_000_000)}"\n`,
        "b.piste.yaml": `${"- ".repeat(400_000)}x\n`,
        "c.piste.yaml": `# ${"x".repeat(1_100_000)}\n`,
      },
    },
    depth: 2,
    inputs: REVIEW,
  });
  expectHarmless(result);
  expect(result.status).toBe(1);
  expect(result.summary.length).toBeLessThan(100_000);
  expect(shownLines(result).filter((line) => line.length > 5000)).toEqual([]);
  expect(sarifResults(result.files["sarif-path"]).map(({ ruleId }) => ruleId)).toContain("yaml/limits");
});

const OUTSIDE = "secret-of-the-runner-0123456789";

test.each<readonly [title: string, path: string, more: Readonly<Record<string, string>>, verdict: string]>([
  ["a manifest", "leak.piste.yaml", {}, "true"],
  ["the configuration", ".pistectl.yaml", {}, ""],
  ["a file of the catalogue", "apis.yaml", { ".pistectl.yaml": "catalog: [apis.yaml]\n" }, ""],
  ["an image", "logo.png", { "b.piste.yaml": application("B", "image: logo.png\n") }, "false"],
  [".gitignore", ".gitignore", {}, "true"],
  ["a folder", "folder", {}, "true"],
])("%s that is a link out of the workspace is not read", async (_title, path, more, valid) => {
  const result = await runLint({
    contents: { base: { "a.piste.yaml": application("A") }, change: { [path]: { link: "../outside" }, ...more } },
    depth: 2,
    inputs: REVIEW,
    prepare(workspace) {
      const outside = join(workspace, "..", "outside");
      if (path !== "folder") return writeFileSync(outside, `${OUTSIDE}: [\na.piste.yaml\n`);
      mkdirSync(outside);
      writeFileSync(join(outside, "a.piste.yaml"), `${OUTSIDE}: [`);
    },
  });
  expectHarmless(result);
  expect(everythingWritten(result)).not.toContain("secret-of");
  expect(result.outputs.valid).toBe(valid);
});

test.each(["report.sarif", "folder/report.sarif"])("SARIF is not written through a link: %s", async (path) => {
  const result = await runLint({
    contents: { base: { "a.piste.yaml": application("A") }, change: { [path.split("/")[0] ?? ""]: { link: "../outside" } } },
    depth: 2,
    inputs: { "sarif-path": path },
    prepare: (workspace) => (path.includes("/") ? mkdirSync(join(workspace, "..", "outside")) : undefined),
  });
  expect(result.status).toBe(1);
  expect(result.outputs["sarif-path"]).toBe("");
  expect(annotations(result).map(({ data }) => data.split(";")[0])).toEqual([`Input sarif-path is "${path}"`]);
});

describe("what a pull request switches off is told in the log, an annotation, the summary and the comment", () => {
  const rows: readonly (readonly [title: string, contents: LintRun["contents"], told: RegExp, valid: string])[] = [
    [
      "a rule",
      { base: { "a.piste.yaml": wrongApplication("A") }, change: { ".pistectl.yaml": "rules:\n  identity/siret: off\n" } },
      /Findings that the configuration of this change hides or lowers[\s\S]*identity\/siret/,
      "true",
    ],
    [
      "a rule that has nothing to find yet",
      { base: { "a.piste.yaml": application("A") }, change: { ".pistectl.yaml": "rules:\n  identity/siret: off\n" } },
      /Rules that the configuration of this change switches off or lowers[\s\S]*identity\/siret[`\s]+error → off/,
      "true",
    ],
    [
      "a rule in some files",
      {
        base: { "a.piste.yaml": wrongApplication("A"), ".pistectl.yaml": "rules:\n  contact/notifications: error\n" },
        change: { ".pistectl.yaml": 'overrides:\n  - paths: ["*.yaml"]\n    rules: { identity/siret: info }\n    reason: later\n' },
      },
      /Rules that the configuration of this change switches off or lowers \(2\)[\s\S]*(contact\/notifications[`\s]+error → warn|identity\/siret[`\s]+error → info[`\s]+\*\.yaml)/,
      "true",
    ],
    [
      "a finding, by a comment",
      {
        base: { "a.piste.yaml": application("A") },
        change: {
          "a.piste.yaml": wrongApplication("A").replace("  siret:", "  # pistectl-ignore identity/siret: known at the town hall\n  siret:"),
        },
      },
      /Findings that comments of this change hide[\s\S]*identity\/siret[\s\S]*known at the town hall/,
      "true",
    ],
    [
      "a manifest, by .gitignore",
      { base: { "a.piste.yaml": application("A") }, change: { ".gitignore": "b.piste.yaml\n", "b.piste.yaml": wrongApplication("B") } },
      /Manifests that git tracks and that were not checked[\s\S]*b\.piste\.yaml/,
      "true",
    ],
    [
      "a manifest, in node_modules",
      { base: { "a.piste.yaml": application("A") }, change: { "node_modules/x/b.piste.yaml": wrongApplication("B") } },
      /Manifests that git tracks and that were not checked[\s\S]*b\.piste\.yaml/,
      "true",
    ],
  ];
  for (const changedOnly of ["false", "true"]) {
    test.each(rows)(`%s (changed-only: ${changedOnly})`, async (_title, contents, told, valid) => {
      const result = await runLint({ contents, depth: 2, inputs: { comment: "true", "changed-only": changedOnly } });
      expectHarmless(result);
      expect(result.outputs.valid).toBe(valid);
      expect(shownLines(result).join("\n")).toMatch(told);
      expect(
        annotations(result)
          .filter(({ name }) => name === "warning")
          .map(({ data }) => data)
          .join("\n"),
      ).toMatch(told);
      expect(result.summary).toMatch(told);
      expect(result.comments[0]?.body).toMatch(told);
    });
  }

  test("what was switched off before is no news", async () => {
    const result = await runLint({
      contents: {
        base: {
          ".pistectl.yaml": "rules:\n  identity/siret: off\n",
          "a.piste.yaml": doubtfulApplication("A")
            .replace("contacts:", "# pistectl-ignore contact/notifications: known\ncontacts:")
            .replace("24000010900019", "24000010900018"),
        },
        change: { "README.md": "x" },
      },
      depth: 2,
      inputs: { comment: "true" },
    });
    expect(annotations(result)).toEqual([]);
    expect(result.comments).toEqual([]);
  });

  test("without a base everything that is switched off is told", async () => {
    const result = await runLint({
      contents: {
        base: { ".pistectl.yaml": "rules:\n  identity/siret: off\n", "a.piste.yaml": wrongApplication("A") },
        change: { "README.md": "x" },
      },
      inputs: { "github-token": "" },
    });
    expect(result.outputs.valid).toBe("true");
    expect(annotations(result).map(({ name, data }) => `${name}: ${data.split("\n")[0]}`)).toEqual([
      "warning: 🔇 Rules that the configuration switches off or lowers (1)",
      "warning: 🔇 Findings that the configuration hides or lowers (1)",
      "notice: The base of the change could not be read: everything that configuration and comments hide is told, whether this change brings it or not.",
    ]);
  });

  test("a secret cannot be switched off", async () => {
    const result = await runLint({
      contents: { base: { "a.piste.yaml": application("A") }, change: { ".pistectl.yaml": "rules:\n  security/inline-secret: off\n" } },
      depth: 2,
    });
    expect(result.status).toBe(1);
    expect(result.stdout).toContain("`security/inline-secret` is always an error");
  });
});

const SECRET = "Zq7-Kp0x/9vB+2mTr4Wy8Ls";

test.each<readonly [title: string, manifest: string]>([
  ["as a credential", application("A").replace("env:PISTE_A_SECRET", JSON.stringify(SECRET))],
  ["as a credential, in French", application("A").replace("env:PISTE_A_SECRET", JSON.stringify(SECRET))],
  ["in a comment", application("A").replace("  clientSecret:", `  # client_secret: ${SECRET}\n  clientSecret:`)],
  [
    "in the reason of a comment",
    wrongApplication("A").replace("  siret:", `  # pistectl-ignore identity/siret: client_secret=${SECRET}\n  siret:`),
  ],
  ["in a description", application("A", `description: "client_secret=${SECRET}"\n`)],
  ["in a document that cannot be read", `${application("A")}---\nclientSecret: ${SECRET}\nkind: [\n`],
  ["behind an alias", application("A").replace("env:PISTE_A_SECRET", `&s ${JSON.stringify(SECRET)}`)],
])("a secret %s leaks nowhere", async (title, manifest) => {
  for (const contents of [
    { base: { "README.md": "x" }, change: { "a.piste.yaml": manifest } },
    // Taken away, it stands in the base.
    { base: { "a.piste.yaml": manifest }, change: { "a.piste.yaml": application("A") } },
  ]) {
    const result = await runLint({ contents, depth: 2, inputs: { ...REVIEW, language: title.endsWith("French") ? "fr" : "en" } });
    expectHarmless(result);
    const written = everythingWritten(result);
    expect(secretSpellings(SECRET).filter((spelling) => written.includes(spelling))).toEqual([]);
  }
});

test("nothing that the repository's own git settings name is started", async () => {
  const result = await runLint({
    contents: {
      base: { "a.piste.yaml": application("A") },
      change: { "a.piste.yaml": wrongApplication("A"), ".gitattributes": "*.yaml filter=evil diff=evil\n" },
    },
    depth: 2,
    inputs: { ...REVIEW, "changed-only": "true" },
    prepare(workspace) {
      const evil = join(workspace, "..", "evil.sh");
      writeFileSync(evil, `#!/bin/sh\necho started >> ${join(workspace, "..", "started")}\n`, { mode: 0o755 });
      const settings = [
        "core]\n\tfsmonitor",
        "core]\n\thooksPath",
        "core]\n\tpager",
        "core]\n\tsshCommand",
        'filter "evil"]\n\tsmudge',
        'filter "evil"]\n\tclean',
        'diff "evil"]\n\ttextconv',
      ];
      writeFileSync(join(workspace, ".git", "config"), settings.map((setting) => `[${setting} = ${evil}\n`).join(""), { flag: "a" });
    },
  });
  expect(result.outputs).toMatchObject({ valid: "false", errors: "1" });
  expect(result.exchanges.filter((exchange) => exchange.includes("/git/"))).toEqual([]);
  expect(existsSync(join(result.workspace, "..", "started"))).toBe(false);
});

test("files of the checkout that look like a repository are none", async () => {
  const result = await runLint({
    contents: { base: { "README.md": "x" }, change: {} },
    of: null,
    inputs: { "changed-only": "true", "github-token": "" },
    prepare(workspace) {
      for (const folder of ["objects", "refs"]) mkdirSync(join(workspace, folder));
      writeFileSync(join(workspace, "HEAD"), "ref: refs/heads/main\n");
      writeFileSync(join(workspace, "config"), `[core]\n\tbare = true\n\tfsmonitor = touch ${join(workspace, "..", "started")}\n`);
      writeFileSync(join(workspace, "a.piste.yaml"), wrongApplication("A"));
      symlinkSync("a.piste.yaml", join(workspace, "b.piste.yaml"));
    },
  });
  expect(result.outputs).toMatchObject({ valid: "false", errors: "1" });
  expect(existsSync(join(result.workspace, "..", "started"))).toBe(false);
});
