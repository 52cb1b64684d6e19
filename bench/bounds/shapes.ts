import { SAMPLE_MANIFESTS } from "../../packages/config-schema/test/schema/sample-manifests.ts";

/** A file of 1 MiB, the largest that is read. */
export interface Shape {
  readonly name: string;
  /** Its extension says how it is read. */
  readonly file: "piste.yaml" | "large.piste.json";
  readonly text: string;
}

const MEBIBYTE = 1024 * 1024;

const APPLICATION = SAMPLE_MANIFESTS.Application;
const BROKEN = APPLICATION.replace(/^( *)name:/m, "$1 name:");
const VALUE = { apiVersion: "pistectl/v1", kind: "Application" };
const CONNECTION = { ...VALUE, kind: "ChorusProConnection", name: "a", application: "a" };

/** As often as a file holds it; `each` is given the number of the time. */
function times(each: (index: number) => string, start = "", end = ""): string {
  const pieces: string[] = [start];
  let length = Buffer.byteLength(start) + Buffer.byteLength(end);
  for (let index = 0; ; index++) {
    const piece = each(index);
    length += Buffer.byteLength(piece);
    if (length > MEBIBYTE) return pieces.join("") + end;
    pieces.push(piece);
  }
}

function yaml(name: string, text: string): Shape {
  return { name, file: "piste.yaml", text };
}

function json(name: string, text: string): Shape {
  return { name: `JSON: ${name}`, file: "large.piste.json", text };
}

const OPEN = `${JSON.stringify(VALUE).slice(0, -1)},`;
const TWICE = APPLICATION.replace(/^apiVersion:.*\n/, (line) => line + line);

/** What costs a reader most, each as much as a file may hold. */
export const SHAPES: readonly Shape[] = [
  yaml(
    "right documents",
    times(() => `---\n${APPLICATION}`),
  ),
  yaml(
    "documents with a slip each",
    times(() => `---\n${BROKEN}`),
  ),
  yaml(
    "small broken documents",
    times(() => "---\na: b: c\n"),
  ),
  yaml(
    "small documents without a kind",
    times(() => "---\na: 1\n"),
  ),
  yaml(
    "documents with a key twice",
    times(() => `---\n${TWICE}`),
  ),
  yaml(
    "documents with an unknown key",
    times((index) => `---\n${APPLICATION}x${index}: 1\n`),
  ),
  yaml(
    "separators",
    times(() => "---\n"),
  ),
  yaml(
    "keys without a value",
    times(() => "k:\n"),
  ),
  yaml(
    "keys of one letter, all different",
    times((index) => `k${index}: 1\n`, APPLICATION),
  ),
  yaml(
    "items",
    times(() => "- a\n"),
  ),
  yaml(
    "dashes",
    times(() => "- "),
  ),
  yaml(
    "brackets",
    times(() => "["),
  ),
  yaml(
    "braces",
    times(() => "{"),
  ),
  yaml(
    "pairs of brackets",
    times(() => "[],", "a: [", "]\n"),
  ),
  yaml(
    "anchors",
    times((index) => `- &a${index} b\n`, "a:\n"),
  ),
  yaml(
    "aliases",
    times(() => "- *a\n", "a:\n- &a b\n"),
  ),
  yaml(
    "aliases of nothing",
    times((index) => `- *a${index}\n`, "a:\n"),
  ),
  yaml(
    "tags",
    times(() => "- !t b\n", "a:\n"),
  ),
  yaml(
    "comments",
    times(() => "#\n", APPLICATION),
  ),
  yaml(
    "suppressions",
    times(() => "# pistectl-ignore api/known: x\n", APPLICATION),
  ),
  yaml(
    "one line of letters",
    times(() => "a", "description: ", "\n"),
  ),
  yaml(
    "one line without an end",
    times(() => "a "),
  ),
  yaml(
    "one long key",
    times(() => "a", "", ": b\n"),
  ),
  yaml(
    "one long quoted key, twice",
    times(() => "a", `${APPLICATION}? "`, `"\n: 1\n`),
  ),
  yaml(
    "blanks",
    times(() => " "),
  ),
  yaml(
    "line breaks",
    times(() => "\n"),
  ),
  yaml(
    "tabs",
    times(() => "\ta: b\n", "a:\n"),
  ),
  yaml(
    "quotes",
    times(() => '"'),
  ),
  yaml(
    "open quotes, a line each",
    times(() => 'a: "b\n'),
  ),
  yaml(
    "typographic quotes",
    times(() => "a: “b”\n"),
  ),
  yaml(
    "byte order marks",
    times(() => "\ufeff"),
  ),
  yaml(
    "byte order marks between documents",
    times(() => "---\n\ufeff# a\n"),
  ),
  yaml(
    "open quotes over documents",
    times(() => '---\na: "b\n'),
  ),
  yaml("a long key above 1,000 keys that stand twice", `${APPLICATION}? ${"a".repeat(MEBIBYTE / 2)}\n:\n${"  b: 1\n".repeat(1000)}`),
  yaml(
    "conflict markers",
    times(() => "<<<<<<< a\n=======\n>>>>>>> b\n"),
  ),
  yaml(
    "secrets",
    times((index) => `  k${index}: ghp_${String(index).padStart(36, "0")}\n`, "x-a:\n"),
  ),
  yaml(
    "credentials",
    times((index) => `clientSecret: ${"q7Z".repeat(9)}${index}\n`),
  ),
  yaml(
    "applications without anything",
    times(() => `---\n${JSON.stringify(VALUE)}\n`),
  ),
  yaml(
    "applications of one name",
    times(() => `---\n${JSON.stringify({ ...VALUE, name: "a" })}\n`),
  ),
  yaml(
    "applications and connections of one name",
    times((index) => `---\n${JSON.stringify(index % 2 === 0 ? { ...VALUE, name: "a" } : CONNECTION)}\n`),
  ),
  yaml(
    "a connector that binds many applications",
    times((index) => `- application: a${index}\n`, "apiVersion: pistectl/v1\nkind: Connector\nname: a\nbindings:\n"),
  ),
  yaml(
    "an application with many APIs",
    times((index) => `- name: a${index}\n`, "apiVersion: pistectl/v1\nkind: Application\nname: a\napis:\n"),
  ),
  yaml(
    "unknown APIs",
    times(
      (index) => `  - name: SNE-Cotatio${index}\n    version: "1.0"\n`,
      APPLICATION.replace(/^apis:\n[\s\S]*?(?=^\w)/m, "apis:\n").replace(/^credentials:\n[\s\S]*/m, ""),
    ),
  ),
  yaml(
    "connectors that name applications nearly",
    times(
      (index) =>
        `---\n${JSON.stringify({ ...VALUE, ...(index % 2 === 0 ? { name: `A_${index}` } : { kind: "Connector", bindings: [{ application: `A_X${index}` }] }) })}\n`,
    ),
  ),
  yaml(
    "a secret of many lines",
    times((index) => `    q7Zq7Zk${index}\n`, `${APPLICATION}x-clientSecret: |\n`),
  ),
  yaml(
    "a comment with a long reason above many findings",
    `# pistectl-ignore api/known: ${"a".repeat(MEBIBYTE / 2)}\n${APPLICATION.replace(/^apis:\n/m, (line) => line + '  - name: x\n    version: "1.0"\n'.repeat(2000))}`,
  ),
  yaml(
    "one line of clusters of characters, each a wrong key",
    times((index) => `"👩‍👩‍👧‍👦${index}": 1, `, "{ apiVersion: pistectl/v1, kind: Application, ", "}\n"),
  ),
  yaml(
    "a long name above many findings",
    `${APPLICATION.replace(/^name: .*$/m, `name: ${"a".repeat(MEBIBYTE / 2)}`)}${Array.from({ length: 30_000 }, (_, index) => `k${index}: 1\n`).join("")}`,
  ),
  json(
    "brackets",
    times(() => "["),
  ),
  json(
    "braces with a key",
    times(() => '{"a":'),
  ),
  json(
    "one list of numbers",
    times(() => "1,", "[", "1]"),
  ),
  json(
    "commas",
    times(() => ",\n", "[", "]"),
  ),
  json(
    "comments",
    times(() => "// a\n", OPEN, '"x":1}'),
  ),
  json("as many comments as one fix takes out", `${OPEN}${"//\n".repeat(80_000)}"x":1}`),
  json(
    "bare keys",
    times((index) => `k${index}: 1,\n`, OPEN, '"x":1}'),
  ),
  json(
    "bare values",
    times(() => '"k": v,\n', OPEN, '"x":1}'),
  ),
  json(
    "unclosed texts",
    times(() => '"k": "v,\n', OPEN, '"x":1}'),
  ),
  json(
    "one key, again and again",
    times(() => '"k":1,', OPEN, '"k":1}'),
  ),
  json(
    "all keys unknown",
    times((index) => `"k${index}":1,`, OPEN, '"k":1}'),
  ),
  json(
    "one long key",
    times(() => "a", `${OPEN}"`, '":1}'),
  ),
  json("one long key, twice", `${OPEN}"${"a".repeat(MEBIBYTE / 2 - 100)}":1,"${"a".repeat(MEBIBYTE / 2 - 100)}":1}`),
  json(
    "long keys within one another",
    times((index) => `{"${String.fromCharCode(97 + (index % 26)).repeat(17_000)}":`, `${OPEN}"x-a":`, `${"}".repeat(62)}}`),
  ),
  json(
    "a long key above many mistakes",
    times(() => "{},", `${OPEN}"x-a":{"${"a".repeat(MEBIBYTE / 2)}":[`, "{}]}}"),
  ),
  json(
    "a long key above keys that stand twice",
    times(() => '"b":1,', `${OPEN}"${"a".repeat(MEBIBYTE / 2)}":{`, '"b":1}}'),
  ),
  json("a long key above 1,000 keys that stand twice", `${OPEN}"${"a".repeat(MEBIBYTE / 2)}":{${'"b":1,'.repeat(1000)}"b":1}}`),
  json(
    "1,000 long keys, each twice",
    times((index) => `"${String(index >> 1).padStart(500, "a")}":1,`, OPEN, '"k":1}'),
  ),
  json(
    "conflict markers",
    times(() => "=======\n"),
  ),
  json(
    "one long text",
    times(() => "a", `${OPEN}"description":"`, '"}'),
  ),
  json(
    "escapes",
    times(() => "\\n", `${OPEN}"description":"`, '"}'),
  ),
  json(
    "wrong escapes",
    times(() => '"k":"\\q",\n', OPEN, '"k":1}'),
  ),
  json(
    "second values",
    times(() => "{}\n"),
  ),
  json(
    "blanks",
    times(() => " "),
  ),
];
