import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import type { GeneratedFile, Generator } from "./generator.ts";
import { readDeclaration, type SourceDeclaration } from "./source-declaration.ts";

/** A published library. */
interface Library {
  /** From the root, with `/`. */
  readonly folder: string;
  readonly introduction: string;
}

const LIBRARIES: readonly Library[] = [
  { folder: "packages/auth-core", introduction: "`Response` and `RequestInit` are those of [undici](https://undici.nodejs.org)." },
  { folder: "packages/config-schema", introduction: "Every function is pure: it reads no file, no clock and no network." },
  { folder: "packages/language-server", introduction: "Nothing is written, and nothing is sent but to the client." },
  { folder: "packages/simulator", introduction: "Everything listens on the loopback interface only." },
];

/** `API.md` of each published library, from what its doors list and the comments in its sources. */
export const apiReference: Generator = {
  name: "api-reference",
  owns: [],
  generate: (root) => Promise.all(LIBRARIES.map((library) => generateReference(root, library))),
};

/** A module that others can import, by its path in `exports`. */
interface Door {
  readonly specifier: string;
  /** One sentence, the comment at the top of its file. */
  readonly duty: string;
  readonly members: readonly Export[];
}

interface Export extends SourceDeclaration {
  readonly name: string;
  /** From `src`, with `/`. */
  readonly source: string;
}

async function generateReference(root: string, { folder, introduction }: Library): Promise<GeneratedFile> {
  const { name, exports } = JSON.parse(await readFile(join(root, folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly exports: Readonly<Record<string, { readonly source: string }>>;
  };
  const { ".": index, ...others } = exports;
  if (index === undefined) throw new Error(`${folder}/package.json: no export "."`);
  const listed = (await readExports(root, folder, index.source)).toSorted(byImportance);
  const head = [
    `<!-- Written by \`pnpm generate\` from the sources; edit the comments there. -->\n\n# ${name}: API reference`,
    `Every export, as declared. How to use them is in the [README](README.md). ${introduction}`,
  ];
  if (Object.keys(others).length === 0) return referenceFile(folder, [...head, ...listed.map((member) => entry(member, "##"))]);
  const doors = await Promise.all(
    Object.entries(others).map(async ([path, { source }]): Promise<Door> => {
      const [, duty] = /^\/\/ (.+)$/m.exec(await readFile(join(root, folder, source), "utf8")) ?? [];
      if (duty === undefined) throw new Error(`${folder}/${source}: no comment says what it is for`);
      const members = (await readExports(root, folder, source)).toSorted(byImportance);
      return { specifier: posix.join(name, path), duty, members };
    }),
  );
  const behindDoors = new Set(doors.flatMap(({ members }) => members.map((member) => member.name)));
  const orphans = listed.filter((member) => !behindDoors.has(member.name));
  // The root of a package is either a choice of what its doors give, or a door of its own.
  const isDoor = orphans.length === listed.length;
  const [orphan] = orphans;
  if (!isDoor && orphan !== undefined) throw new Error(`${folder}/src/index.ts: no door lists ${orphan.name}`);
  const link = (member: Export): string => `[\`${member.name}\`](#${member.name.toLowerCase()})`;
  const list = isDoor ? "gives" : "itself gives what most programs need:";
  return referenceFile(folder, [
    ...head,
    `\`${name}\` ${list} ${listed.map(link).join(", ")}.`,
    ...(isDoor ? listed.map((member) => entry(member, "###")) : []),
    isDoor ? "Beside it:" : "Each duty has a module of its own, which gives all of it:",
    doors.map(({ specifier, members }) => `- \`${specifier}\`: ${members.map(link).join(", ")}`).join("\n"),
    ...doors.map(({ specifier, duty, members }) =>
      [`## ${specifier}`, duty, ...members.map((member) => entry(member, "###"))].join("\n\n"),
    ),
  ]);
}

function referenceFile(folder: string, parts: readonly string[]): GeneratedFile {
  return { path: `${folder}/API.md`, content: `${parts.join("\n\n")}\n` };
}

/** What is called before what is only named; otherwise in the order of the list. */
function byImportance(one: Export, other: Export): number {
  const rank = ({ kind }: Export): number => (kind === "interface" || kind === "type" ? 1 : 0);
  return rank(one) - rank(other);
}

function entry({ name, kind, doc, signature, source }: Export, heading: "##" | "###"): string {
  return `${heading} ${name}\n\n${doc}\n\n\`\`\`ts\n${signature}\n\`\`\`\n\n<sub>${kind}, [\`src/${source}\`](src/${source})</sub>`;
}

/** What a file lists that only lists. `list` is from the package, such as `./src/index.ts`. */
async function readExports(root: string, folder: string, list: string): Promise<readonly Export[]> {
  const text = await readFile(join(root, folder, list), "utf8");
  const statement = /export (type )?\{([^}]*)\} from "(\.[^"]+)";/g;
  const rest = text
    .replace(statement, "")
    .replace(/^\/\/.*$/gm, "")
    .trim();
  if (rest !== "") throw new Error(`${folder}/${list}: only \`export { … } from "./…"\` is understood, found ${rest.split("\n", 1)[0]}`);
  const exports = await Promise.all(
    [...text.matchAll(statement)].map(async ([, , names = "", path = ""]) => {
      const file = posix.join(posix.dirname(list), path);
      const declarations = await readFile(join(root, folder, file), "utf8");
      return names
        .split(",")
        .map((name) => name.trim().replace(/^type /, ""))
        .filter((name) => name !== "")
        .map((name) => ({
          name,
          source: posix.relative("src", file),
          ...located(`${folder}/${file}`, () => readDeclaration(declarations, name)),
        }));
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
