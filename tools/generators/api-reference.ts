import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import type { GeneratedFile, Generator } from "./generator.ts";
import { readDeclaration, type SourceDeclaration } from "./source-declaration.ts";

/** A published library, and the order in which its reader meets its exports. */
interface Library {
  /** From the root, with `/`. */
  readonly folder: string;
  readonly introduction: string;
  /** Sections and the sources, or folders of sources, whose exports they hold; what none of them holds comes last. */
  readonly sections: readonly { readonly title: string; readonly sources: readonly string[] }[];
}

const LIBRARIES: readonly Library[] = [
  {
    folder: "packages/auth-core",
    introduction: "`Response` and `RequestInit` are those of [undici](https://undici.nodejs.org).",
    sections: [
      { title: "Run-time client", sources: ["client/"] },
      { title: "Tokens", sources: ["token/"] },
      { title: "Environments and proxies", sources: ["domain/environment.ts", "endpoint/"] },
      { title: "Preflight", sources: ["preflight/", "health/"] },
      { title: "Diagnoses", sources: ["domain/diagnosis.ts", "diagnoses/"] },
      { title: "Secrets", sources: ["secret/"] },
      { title: "Clock and chance", sources: ["machine/"] },
    ],
  },
  {
    folder: "packages/config-schema",
    introduction: "Every function is pure: it reads no file, no clock and no network.",
    sections: [
      { title: "Choosing an API", sources: ["parse-api-request.ts", "select-api.ts", "describe-selection-failure.ts"] },
      { title: "The catalogue", sources: ["generated/", "find-api.ts", "list-apis.ts", "catalogue-entry.ts"] },
      { title: "Catalogues of your own", sources: ["read-catalogue-entry.ts", "check-catalogue.ts", "entry-fields.ts"] },
      {
        title: "Names, versions and paths",
        sources: ["suggest-api-names.ts", "fold-", "edit-distance.ts", "api-version.ts", "safe-path.ts"],
      },
    ],
  },
];

/** `API.md` of each published library, from the exports of its index and the comments in its sources. */
export const apiReference: Generator = {
  name: "api-reference",
  owns: [],
  generate: (root) => Promise.all(LIBRARIES.map((library) => generateReference(root, library))),
};

interface Export extends SourceDeclaration {
  readonly name: string;
  /** From `src`, with `/`. */
  readonly source: string;
}

async function generateReference(root: string, { folder, introduction, sections }: Library): Promise<GeneratedFile> {
  const { name } = JSON.parse(await readFile(join(root, folder, "package.json"), "utf8")) as { readonly name: string };
  const exports = await readExports(root, folder);
  const sectionOf = ({ source }: Export): string =>
    sections.find(({ sources }) => sources.some((prefix) => source.startsWith(prefix)))?.title ?? "Others";
  const titles = [...sections.map(({ title }) => title), "Others"];
  const grouped = titles
    .map((title) => ({ title, members: exports.filter((member) => sectionOf(member) === title).toSorted(byImportance) }))
    .filter(({ members }) => members.length > 0);
  const contents = grouped.map(
    ({ title, members }) => `- ${title}: ${members.map((member) => `[\`${member.name}\`](#${member.name.toLowerCase()})`).join(", ")}`,
  );
  const parts = [
    `<!-- Written by \`pnpm generate\` from the sources; edit the comments there. -->\n\n# ${name}: API reference`,
    `Every export, as declared. How to use them is in the [README](README.md). ${introduction}`,
    contents.join("\n"),
    ...grouped.map(({ title, members }) => [`## ${title}`, ...members.map(entry)].join("\n\n")),
  ];
  return { path: `${folder}/API.md`, content: `${parts.join("\n\n")}\n` };
}

/** What is called before what is only named; otherwise in the order of the index. */
function byImportance(one: Export, other: Export): number {
  const rank = ({ kind }: Export): number => (kind === "interface" || kind === "type" ? 1 : 0);
  return rank(one) - rank(other);
}

function entry({ name, kind, doc, signature, source }: Export): string {
  return `### ${name}\n\n${doc}\n\n\`\`\`ts\n${signature}\n\`\`\`\n\n<sub>${kind}, [\`src/${source}\`](src/${source})</sub>`;
}

async function readExports(root: string, folder: string): Promise<readonly Export[]> {
  const index = await readFile(join(root, folder, "src/index.ts"), "utf8");
  const statement = /export (type )?\{([^}]*)\} from "\.\/([^"]+)";/g;
  const rest = index.replace(statement, "").trim();
  if (rest !== "")
    throw new Error(`${folder}/src/index.ts: only \`export { … } from "./…"\` is understood, found ${rest.split("\n", 1)[0]}`);
  const exports = await Promise.all(
    [...index.matchAll(statement)].map(async ([, , names = "", path = ""]) => {
      const source = posix.normalize(path);
      const text = await readFile(join(root, folder, "src", source), "utf8");
      return names
        .split(",")
        .map((name) => name.trim().replace(/^type /, ""))
        .filter((name) => name !== "")
        .map((name) => ({ name, source, ...located(`${folder}/src/${source}`, () => readDeclaration(text, name)) }));
    }),
  );
  return exports.flat();
}

/** Adds to an error where it was met. */
function located<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
