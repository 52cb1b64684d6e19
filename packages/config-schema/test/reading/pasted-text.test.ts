import { expect, test } from "vitest";
import { positionAt } from "../../src/document/source-file.ts";
import { exampleInput } from "../../src/lint/example-input.ts";
import { fixProject } from "../../src/lint/fix-project.ts";
import { validateProject } from "../../src/lint/open-project.ts";

// A manifest as it arrives from a page, a message, a terminal, a word processor: one finding, on the guilty characters, and the fix gives the manifest back.

const MANIFEST = `apiVersion: pistectl/v1
kind: Application
name: COTATION_EXEMPLE
environment: production
organization: MTES
structure:
  name: Métropole d'Exemple
  siret: "24000010900019"
contacts:
  - role: application-manager
    name: Camille Martin
    email: camille.martin@metropole.example
  - role: notifications
    email: piste@metropole.example
apis:
  - name: SNE-Cotation
    version: "1.0"
    terms: not-required
    approval: granted
    profile: granted
`;
const each = (change: (line: string, index: number) => string): string => `${MANIFEST.trimEnd().split("\n").map(change).join("\n")}\n`;
const one = (found: string, by: string): string => MANIFEST.replace(found, by);

const conflict = (begin: string, middle: string, end: string): string =>
  one("environment: production\n", `${begin}\nenvironment: production\n${middle}\nenvironment: sandbox\n${end}\n`);
const CONFLICT = "4:1 Conflict markers of git are left in the file";

/** Whether the safe fix gives the manifest back, or one that means the same, or there is none. */
type Fixed = "same" | "means the same" | "no fix";

const ROWS: readonly (readonly [title: string, text: string, finding: string, fixed: Fixed])[] = [
  [
    "numbers of lines",
    each((line, index) => `${index + 1}: ${line}`),
    "1:1 `1:` is a number of a line, not a part of the text, on 20 lines",
    "same",
  ],
  [
    "numbers in a column",
    each((line, index) => `${String(index + 1).padStart(4)}  ${line}`),
    "1:4 `1` is a number of a line, not a part of the text, on 20 lines",
    "same",
  ],
  [
    "numbers and a bar",
    each((line, index) => `${String(index + 1).padStart(2)} | ${line}`),
    "1:2 `1 |` is a number of a line, not a part of the text, on 20 lines",
    "same",
  ],
  [
    "a numbered list of Word",
    each((line, index) => `${index + 1}. ${line}`),
    "1:1 `1.` is a number of a line, not a part of the text, on 20 lines",
    "same",
  ],
  ["a quoted message", each((line) => `> ${line}`), "1:1 `>` stands before what was copied from a message, on 20 lines", "same"],
  ["a message quoted twice", each((line) => `>> ${line}`), "1:1 `>>` stands before what was copied from a message, on 20 lines", "same"],
  ["one quoted line", one("environment", "> environment"), "4:1 `>` stands before what was copied from a message", "same"],
  [
    "numbers of lines with the name of the file",
    each((line, index) => `piste.yaml:${index + 1}:${line}`),
    "1:1 `piste.yaml:1:` is a number of a line, not a part of the text, on 20 lines",
    "same",
  ],
  [
    "numbers of a page of code",
    each((line, index) => `L${index + 1}\t${line}`),
    "1:1 `L1` is a number of a line, not a part of the text, on 20 lines",
    "same",
  ],
  [
    "numbers without a sign behind them",
    each((line, index) => `${index + 1}${line}`),
    "1:1 `1` is a number of a line, not a part of the text, on 20 lines",
    "same",
  ],
  [
    "numbers in a frame",
    `───────┬────────\n       │ File: piste.yaml\n───────┼────────\n${each((line, index) => `${String(index + 1).padStart(4)}   │ ${line}`)}───────┴────────\n`,
    "4:4 `1   │` is a number of a line, not a part of the text, on 20 lines",
    "means the same",
  ],
  [
    "a quoted message with who wrote it",
    `Le lun. 3 nov. 2026 à 10:12, Camille <camille@metropole.example> a écrit :\n\n${each((line) => `> ${line}`)}`,
    "3:1 `>` stands before what was copied from a message, on 20 lines",
    "means the same",
  ],
  ["one line that a diff adds", one("environment", "+environment"), "4:1 `+` is a sign of a comparison (diff)", "same"],
  [
    "an item that a diff adds",
    one("  - role: notifications\n    email", "+  - role: notifications\n+    email"),
    "13:1 `+` is a sign of a comparison (diff), on 2 lines",
    "same",
  ],
  [
    "a line that a diff replaces",
    one("environment", "-environment: sandbox\n+environment"),
    "5:1 `+` is a sign of a comparison (diff), on 2 lines",
    "no fix",
  ],
  ["the head of a part of a diff", `@@ -1,3 +1,4 @@\n${MANIFEST}`, "1:1 `@@` is a sign of a comparison (diff)", "means the same"],
  [
    "a diff without signs of git",
    `0a1,20\n${each((line) => `> ${line}`)}`,
    "1:1 `0a1,20` is a sign of a comparison (diff), on 21 lines",
    "means the same",
  ],
  [
    "what diff says of the end",
    `${MANIFEST}\\ No newline at end of file\n`,
    "21:1 `\\` is a sign of a comparison (diff)",
    "means the same",
  ],
  ["a new file in a diff", each((line) => `+${line}`), "1:1 `+` is a sign of a comparison (diff), on 20 lines", "same"],
  [
    "a change in a diff",
    each((line, index) => (index === 3 ? `-environment: sandbox\n+${line}` : ` ${line}`)),
    "5:1 `+` is a sign of a comparison (diff), on 21 lines",
    "no fix",
  ],
  [
    "a diff of git",
    `diff --git a/x b/x\nindex 1234567..89abcde 100644\n--- a/x\n+++ b/x\n@@ -1,3 +1,4 @@\n${each((line, index) => (index === 2 ? `+${line}` : ` ${line}`))}`,
    "8:1 `+` is a sign of a comparison (diff), on 25 lines",
    "no fix",
  ],
  ["a numbered list in the text", one("- role: notif", "2. role: notif"), "13:3 `2.` stands where the dash of a list is due", "same"],
  [
    "circles of a word processor",
    each((line) => line.replace("- ", "o ")),
    "10:3 `o` stands where the dash of a list is due, on 3 lines",
    "same",
  ],
  [
    "bullets of a font of symbols",
    each((line) => line.replace("- ", "\uf0b7 ")),
    "10:3 `<U+F0B7>` stands where the dash of a list is due, on 3 lines",
    "same",
  ],
  ["check boxes", one("- role: notif", "- [ ] role: notif"), "13:3 `- [ ]` stands where the dash of a list is due", "same"],
  ["the command that printed it", `$ cat piste.yaml\n${MANIFEST}`, "1:1 A line of a terminal stands in the file", "means the same"],
  [
    "a here-document",
    `cat > piste.yaml <<EOF\n${MANIFEST}EOF\n`,
    "1:1 A line of a terminal stands in the file, on 2 lines",
    "means the same",
  ],
  [
    "prompts before and behind",
    `camille@poste:~/piste$ cat piste.yaml\n${MANIFEST}camille@poste:~/piste$\n`,
    "1:1 A line of a terminal stands in the file, on 2 lines",
    "means the same",
  ],
  [
    "what PowerShell shows",
    `PS C:\\projets> Get-Content piste.yaml\n${MANIFEST}PS C:\\projets>\n`,
    "1:1 A line of a terminal stands in the file, on 2 lines",
    "means the same",
  ],
  [
    "a here-document as the shell shows it",
    `$ cat <<EOF > piste.yaml\n${each((line) => `> ${line}`)}> EOF\n`,
    "1:1 A line of a terminal stands in the file, on 22 lines",
    "means the same",
  ],
  [
    "the screen of an editor",
    `${MANIFEST}~\n~\n"piste.yaml" 20L, 500B\n`,
    "21:1 A line of a terminal stands in the file, on 3 lines",
    "means the same",
  ],
  ["the end of a pager", `${MANIFEST}(END)\n`, "21:1 A line of a terminal stands in the file", "means the same"],
  [
    "colours of a terminal",
    each((line) => `\u001b[32m${line}\u001b[0m`),
    "1:1 `<U+001B>[32m` is a colour of a terminal, on 20 lines",
    "same",
  ],
  [
    "the head of a message",
    `De : Camille Martin\nEnvoyé : lundi\nObjet : manifeste\n\n${MANIFEST}`,
    "1:1 Lines of a message stand before the manifest, on 3 lines",
    "means the same",
  ],
  [
    "the head of a message with its rule",
    `-----Message d'origine-----\nDe : Camille Martin\nObjet : manifeste\n\n${MANIFEST}`,
    "1:1 Lines of a message stand before the manifest, on 3 lines",
    "means the same",
  ],
  [
    "a line of a chat with its day",
    `[Hier 14:05] Camille Martin\n${MANIFEST}`,
    "1:1 Lines of a message stand before the manifest",
    "means the same",
  ],
  ["a line of a chat", `[10:32] Camille Martin\n${MANIFEST}`, "1:1 Lines of a message stand before the manifest", "means the same"],
  [
    "a farewell",
    `${MANIFEST}\nCordialement,\nCamille\n`,
    "22:1 Text that is no part of the manifest stands in the file, on 2 lines",
    "no fix",
  ],
  [
    "a signature",
    `${MANIFEST}\n-- \nCamille Martin\nDSI\n`,
    "22:1 Text that is no part of the manifest stands in the file, on 3 lines",
    "no fix",
  ],
  [
    "a greeting and a farewell",
    `Bonjour,\n\nVoici le manifeste :\n\n${MANIFEST}\nBien à vous,\nCamille\n`,
    "1:1 Text that is no part of the manifest stands in the file, on 4 lines",
    "means the same",
  ],
  [
    "an answer of an assistant",
    `Sure! Here's the manifest:\n\n\`\`\`yaml\n${MANIFEST}\`\`\`\n\n### Notes\n- Replace the SIRET.\n- Keep \`env:\`.\n`,
    "1:1 Text that is no part of the manifest stands in the file, on 6 lines",
    "means the same",
  ],
  [
    "what announces it",
    `Voici le manifeste :\n\n${MANIFEST}`,
    "1:1 Text that is no part of the manifest stands in the file",
    "means the same",
  ],
  [
    "the button of a page",
    `yaml\nCopier le code\n${MANIFEST}`,
    "1:1 Text that is no part of the manifest stands in the file, on 2 lines",
    "means the same",
  ],
  [
    "a fence with more than a language",
    `\`\`\`yml title="piste.yaml"\n${MANIFEST}\`\`\`\n`,
    "1:1 A fence of Markdown stands in the file, on 2 lines",
    "means the same",
  ],
  [
    "a fence in a fence",
    `\`\`\`\`markdown\n\`\`\`yaml\n${MANIFEST}\`\`\`\n\`\`\`\`\n`,
    "1:1 A fence of Markdown stands in the file, on 4 lines",
    "means the same",
  ],
  [
    "two blocks of a page",
    `Application :\n\`\`\`yaml\n${MANIFEST}\`\`\`\n\nL'autre :\n\n\`\`\`yaml\n${MANIFEST.replace("COTATION", "AUTRE")}\`\`\`\n`,
    "1:1 Text that is no part of the manifest stands in the file, on 6 lines",
    "means the same",
  ],
  ["line breaks of HTML", each((line) => `${line}<br>`), "1:24 `<br>` is markup of the page that the text comes from, on 20 lines", "same"],
  [
    "tags of HTML",
    `<pre><code>${MANIFEST}</code></pre>\n`,
    "1:1 `<pre>` is markup of the page that the text comes from, on 2 lines",
    "means the same",
  ],
  [
    "a block of a wiki",
    `{code:yaml}\n${MANIFEST}{code}\n`,
    "1:1 `{code:yaml}` is markup of the page that the text comes from, on 2 lines",
    "means the same",
  ],
  [
    "bold of Markdown",
    one("environment", "**environment**"),
    "4:1 `**environment**` is markup of the page that the text comes from",
    "same",
  ],
  [
    "a link of Markdown",
    one("piste@metropole.example", "[piste@metropole.example](mailto:piste@metropole.example)"),
    "14:12 `[piste@metropole.example](mailto:piste@metropole.example)` is markup of the page that the text comes from",
    "same",
  ],
  [
    "a table of Markdown",
    "| apiVersion | pistectl/v1 |\n| --- | --- |\n| kind | Application |\n",
    "1:1 A table stands where keys and values are due, on 3 lines",
    "no fix",
  ],
  ["blanks of HTML", one("  siret", "&nbsp;&nbsp;siret"), "8:1 `&nbsp;` is a character as HTML writes it", "same"],
  ["an ampersand of HTML", one("d'Exemple", "&amp; Exemple"), "7:19 `&amp;` is a character as HTML writes it", "means the same"],
  [
    "a blank of French before the colon",
    one("environment:", "environment\u202f:"),
    "4:12 `<U+202F>`, which does not show, stands in this line",
    "same",
  ],
  ["tabs of a spreadsheet", each((line) => line.replace(": ", "\t")), "1:11 `<U+0009>` stands where a colon is due, on 17 lines", "same"],
  ["semicolons of a spreadsheet", each((line) => line.replace(": ", ";")), "1:11 `;` stands where a colon is due, on 17 lines", "same"],
  [
    "a table of a spreadsheet",
    "name\tenvironment\torganization\nCOTATION\tproduction\tMTES\n",
    "1:1 A table stands where keys and values are due, on 2 lines",
    "no fix",
  ],
  ["colons of full width", each((line) => line.replace(/: |:$/, "：")), "1:11 `：` stands where a colon is due, on 20 lines", "same"],
  ["equals signs", each((line) => line.replace(": ", "=")), "1:11 `=` stands where a colon is due, on 17 lines", "same"],
  ["commas of JSON", each((line) => (/: \S/.test(line) ? `${line},` : line)), "1:24 `,` stands behind the value, on 17 lines", "same"],
  ["backslashes of a shell", each((line) => `${line}\\`), "1:24 `\\` stands behind the value, on 20 lines", "same"],
  [
    "no-break spaces at every end",
    each((line) => `${line}\u00a0`),
    "1:24 `pistectl/v1<U+00A0>` ends with a blank that is part of the value, on 20 lines",
    "same",
  ],
  ["a wide blank for indentation", one("  siret", "\u2003siret"), "8:1 `<U+2003>` stands where indentation wants spaces", "same"],
  ["tabs behind the dashes", each((line) => line.replace("- ", "-\t")), "10:4 A tab is used for indentation, on 3 lines", "same"],
  ["wide dashes", each((line) => line.replace("- ", "-  ")), "10:4 This line is not indented like its neighbours, on 3 lines", "same"],
  [
    "a line of a no-break space",
    one("structure:", "\u00a0\nstructure:"),
    "6:1 `<U+00A0>`, which does not show, stands in this line",
    "means the same",
  ],
  [
    "an equals sign before a credential",
    `${MANIFEST}credentials:\n  clientId = env:PISTE_CLIENT_ID\n  clientSecret: env:PISTE_CLIENT_SECRET\n`,
    "22:12 `=` stands where a colon is due",
    "means the same",
  ],
  ["a line end of another machine", one("production\n", "production\r"), "4:24 `<U+000D>` is no line break for YAML", "same"],
  ["line ends the wrong way round", MANIFEST.replaceAll("\n", "\n\r"), "2:1 `<U+000D>` is no line break for YAML, on 20 lines", "same"],
  ["quotes of HTML", one('"24000010900019"', "&quot;24000010900019&quot;"), "8:10 `&quot;` is a character as HTML writes it", "same"],
  ["a line separator", one("production\n", "production\u2028"), "4:24 `<U+2028>` is no line break for YAML", "same"],
  ["a comment of JavaScript", one("environment", "// soon\nenvironment"), "4:1 `//` begins no comment in YAML", "means the same"],
  ["a comment of SQL", one("environment", "-- soon\nenvironment"), "4:1 `--` begins no comment in YAML", "means the same"],
  [
    "a line that a mail program broke",
    one("camille.martin@metropole", "camille.martin@\nmetropole"),
    "13:1 This line seems to be the end of the value above",
    "no fix",
  ],
  [
    "an item that has moved to the margin",
    one("  - role: notifications\n    email", "- role: notifications\n  email"),
    "13:1 This line is not indented like its neighbours, on 2 lines",
    "no fix",
  ],
  [
    "an item that has moved deeper",
    one("  - role: notifications\n    email", "    - role: notifications\n      email"),
    "13:3 This line is not indented like its neighbours, on 2 lines",
    "no fix",
  ],
  [
    "an instruction of Helm",
    one("contacts:", '{{- include "x" . }}\ncontacts:'),
    '9:1 `{{- include "x" . }}` is an instruction of a template',
    "no fix",
  ],
  [
    "an instruction of Helm in the place of keys",
    one("contacts:", 'labels:\n  {{- include "x" . | nindent 2 }}\ncontacts:'),
    '10:3 `{{- include "x" . | nindent 2 }}` is an instruction of a template',
    "no fix",
  ],
  [
    "a condition of Jinja",
    one("environment: production\n", "{% if prod %}\nenvironment: production\n{% endif %}\n"),
    "4:1 `{% if prod %}` is an instruction of a template, on 2 lines",
    "no fix",
  ],
  ["a comment of Jinja", one("contacts:", "{# people #}\ncontacts:"), "9:1 `{# people #}` is an instruction of a template", "no fix"],
  [
    "a value of Helm with more behind it",
    one("COTATION", "{{ .Release.Name }}"),
    "3:7 `{{ .Release.Name }}` is a placeholder, not a value",
    "no fix",
  ],
  ["a conflict", conflict("<<<<<<< HEAD", "=======", ">>>>>>> topic"), CONFLICT, "no fix"],
  [
    "a conflict with what stood before",
    conflict("<<<<<<< HEAD", "||||||| 1a2b3c4\nenvironment: prod\n=======", ">>>>>>> topic"),
    CONFLICT,
    "no fix",
  ],
  ["a conflict whose end is gone", conflict("<<<<<<< HEAD", "=======\n#", "#"), CONFLICT, "no fix"],
  ["a conflict whose beginning is gone", conflict("#", "=======", ">>>>>>> topic"), CONFLICT.replace("4:1", "6:1"), "no fix"],
  [
    "a conflict whose middle is gone",
    conflict("<<<<<<< HEAD", "#", ">>>>>>> topic").replace("environment: sandbox\n", ""),
    CONFLICT,
    "no fix",
  ],
  [
    "a conflict of jj",
    conflict(
      "<<<<<<< conflict 1 of 1\n%%%%%%% changes\n-environment: sandbox\n+environment: production\n+++++++ side #2",
      "#",
      ">>>>>>> conflict 1 of 1 ends",
    ).replace("environment: production\n#\n", ""),
    CONFLICT,
    "no fix",
  ],
  ["an indented conflict", conflict("  <<<<<<< HEAD", "  =======", "  >>>>>>> topic"), CONFLICT.replace("4:1", "4:3"), "no fix"],
  ["a Cyrillic letter in a key", one("environment", "envirоnment"), "4:1 `envir<U+043E>nment` is not a key of the format", "same"],
  [
    "a Cyrillic letter in a value",
    one("production", "prоduction"),
    "4:14 `pr<U+043E>duction` is not an accepted value of `environment`",
    "same",
  ],
  ["a Greek letter in an organization", one("MTES", "ΜTES"), '5:15 The organization "<U+039C>TES" looks like a mistyped MTES', "same"],
  [
    "another hyphen in an API",
    one("SNE-Cotation", "SNE\u2011Cotation"),
    '16:11 The catalogue does not know an API named "SNE<U+2011>Cotation"',
    "same",
  ],
];

test.each(ROWS)("%s", (_title, text, finding, fixed) => {
  expect(whatComesOf("piste.yaml", text, MANIFEST)).toEqual([[finding], fixed]);
});

const JSON_MANIFEST = `${JSON.stringify(
  {
    apiVersion: "pistectl/v1",
    kind: "Connector",
    name: "ged",
    product: "open-bee-portal-chorus-pro",
    version: "6.11.2",
    role: "recipient",
    authentication: "oauth2",
    bindings: [{ structure: "24000010900019", application: "FACTURES" }],
  },
  null,
  2,
)}\n`;
const eachOfJson = (change: (line: string, index: number) => string): string =>
  `${JSON_MANIFEST.trimEnd().split("\n").map(change).join("\n")}\n`;
const REFERENCE = '12:22 No declared application is named "FACTURES"';

const JSON_ROWS: readonly (readonly [title: string, text: string, finding: string, fixed: Fixed])[] = [
  [
    "an object of JavaScript",
    JSON_MANIFEST.replaceAll(/"(\w+)":/g, "$1:"),
    "2:3 The key `apiVersion` is not between quotes, in 10 places",
    "same",
  ],
  ["single quotes", JSON_MANIFEST.replaceAll('"', "'"), "2:3 JSON has double quotes only, in 10 places", "same"],
  [
    "quotes of Word",
    JSON_MANIFEST.replaceAll(/"([^"]*)"/g, "“$1”"),
    "2:3 Typographic quotes stand where JSON wants straight ones, in 10 places",
    "same",
  ],
  ["no commas", eachOfJson((line) => line.replace(/,$/, "")), "2:29 A comma is missing before the next item, in 8 places", "same"],
  [
    "no-break spaces for indentation",
    eachOfJson((line) => line.replace(/^ +/, (blanks) => "\u00a0".repeat(blanks.length))),
    "2:1 `<U+00A0><U+00A0>` is no blank of JSON, in 13 places",
    "same",
  ],
  [
    "a constant of a program",
    `const manifest = ${JSON_MANIFEST.trimEnd()};\n`,
    "1:1 `const manifest =` stands outside of the value",
    "means the same",
  ],
  [
    "a text of a program",
    JSON_MANIFEST.replaceAll('"', '\\"'),
    '2:3 `\\"` is a quote as a program writes it inside of a text, on 10 lines',
    "same",
  ],
  [
    "the command that printed it",
    `$ cat piste.json\n${JSON_MANIFEST}`,
    "1:1 `$ cat piste.json` stands outside of the value",
    "means the same",
  ],
  ["a farewell", `${JSON_MANIFEST}Cordialement\n`, "16:1 `Cordialement` stands outside of the value", "means the same"],
  ["a fence of Markdown", `\`\`\`json\n${JSON_MANIFEST}\`\`\`\n`, "1:1 A fence of Markdown stands in the file", "means the same"],
  [
    "numbers of lines",
    eachOfJson((line, index) => `${String(index + 1).padStart(3)} | ${line}`),
    "1:3 `1 |` is a number of a line, not a part of the text, on 15 lines",
    "same",
  ],
  ["a quoted message", eachOfJson((line) => `> ${line}`), "1:1 `>` stands before what was copied from a message, on 15 lines", "same"],
  [
    "a conflict whose end is gone",
    JSON_MANIFEST.replace('  "kind', '<<<<<<< HEAD\n  "kind').replace('  "name', '=======\n  "name'),
    "3:1 Conflict markers of git are left in the file",
    "no fix",
  ],
  ["one line of a diff", JSON_MANIFEST.replace('  "kind', '+  "kind'), "3:1 `+` is a sign of a comparison (diff)", "same"],
  ["quotes of HTML", JSON_MANIFEST.replaceAll('"', "&quot;"), "2:3 `&quot;` is a character as HTML writes it, on 10 lines", "same"],
  ["no opening brace", JSON_MANIFEST.replace("{\n", ""), "1:3 No brace opens the object", "means the same"],
  ["cut off", JSON_MANIFEST.slice(0, 240), "10:5 This brace is never closed", "no fix"],
  ["a placeholder", JSON_MANIFEST.replace('"ged"', "{{ name }}"), "4:11 `{{ name }}` is a placeholder, not a value", "no fix"],
  [
    "a text on two lines",
    JSON_MANIFEST.replace("open-bee-", "open-bee-\n"),
    "6:1 This line seems to be the end of the value above",
    "no fix",
  ],
  ["YAML", "apiVersion: pistectl/v1\nkind: Connector\n", "1:1 The file is written in YAML, and its name says JSON", "no fix"],
];

test.each(JSON_ROWS)("in JSON, %s", (_title, text, finding, fixed) => {
  const [findings, ...rest] = whatComesOf("a.piste.json", text, JSON_MANIFEST);
  expect([findings.filter((found) => !found.endsWith(REFERENCE.slice(REFERENCE.indexOf(" ")))), ...rest]).toEqual([[finding], fixed]);
});

/** What is found in a text, and what the safe fixes make of it. */
function whatComesOf(path: string, text: string, manifest: string): readonly [findings: readonly string[], fixed: Fixed] {
  const input = {
    ...exampleInput({ title: { en: "", fr: "" }, manifest: "", reports: [] }),
    files: [{ path, text, byteOrderMark: false }],
  };
  const { findings } = validateProject(input);
  const told = findings.map(({ file, span, summary }) => {
    const { line, column } = positionAt(file, span.start);
    return `${line}:${column} ${summary.en}`;
  });
  const { result, changed } = fixProject(input, { unsafe: false });
  const isClean = result.findings.every(({ rule }) => rule === "reference/unknown");
  return [told, changed[0]?.after.text === manifest ? "same" : isClean ? "means the same" : "no fix"];
}
