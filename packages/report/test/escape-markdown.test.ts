import { describe, expect, test } from "vitest";
import { codeFence } from "../src/escaping/code-fence.ts";
import { codeSpan } from "../src/escaping/code-span.ts";
import { escapeHtml } from "../src/escaping/escape-html.ts";
import { escapeMarkdown } from "../src/escaping/escape-markdown.ts";
import { escapeXml } from "../src/escaping/escape-xml.ts";

describe("escapeMarkdown", () => {
  test.each([
    ["PISTE answers 403: invalid_client at 12:30:45.", "PISTE answers 403: invalid_client at 12:30:45."],
    ["*bold* _it_ __x__ `code` ~~gone~~ $x$", "\\*bold\\* \\_it\\_ \\_\\_x\\_\\_ \\`code\\` \\~\\~gone\\~\\~ \\$x\\$"],
    ["<img src=x> &lt; a|b", "&lt;img src=x&gt; &amp;lt; a&#124;b"],
    ["[x](y) ![x](y) [^1]", "\\[x\\](y) !\\[x\\](y) \\[^1\\]"],
    ["ask @someone, see #12 and GH-3", "ask `@someone`, see `#12` and `GH-3`"],
    ["(https://evil.example/a).", "(`https://evil.example/a`)."],
    ["_www.evil.example a@b.example", "`_www.evil.example` `a@b.example`"],
    ["commit deadbeef12, then cafe", "commit `deadbeef12`, then cafe"],
    ["a|@b", "a&#124;@\u200bb"],
    [":tada: done", ":\u200btada: done"],
    ["1. one", "1\\. one"],
    ["- one", "\\- one"],
    ["=== ", "\\==="],
    ["# one", "\\# one"],
    ["one ##", "one \\##"],
    ["> one", "&gt; one"],
    ["    code", "code"],
    ["two\n# lines", "two&lt;U+000A&gt;# lines"],
    ["back\\slash|", "back\\\\slash&#124;"],
  ])("%j", (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });
});

test.each([
  ["plain", "`plain`"],
  ["a`b``c", "```a`b``c```"],
  ["`a", "`` `a ``"],
  [" a", "`  a `"],
  ["a\nb", "`a<U+000A>b`"],
  ["", ""],
])("code span of %j", (text, markdown) => {
  expect(codeSpan(text)).toBe(markdown);
});

test("a fence is longer than any inside", () => {
  expect(codeFence("a\n`````\nb")).toBe("``````text\na\n`````\nb\n``````");
});

test("HTML and XML", () => {
  expect(escapeHtml(`<a href="x" b='y'>&`)).toBe("&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;");
  expect(escapeXml("a\r\nb\x00\x1b\ufffe]]>##[error]")).toBe("a&#10;b&lt;U+0000&gt;&lt;U+001B&gt;&lt;U+FFFE&gt;]]&gt;#&#35;[error]");
});
