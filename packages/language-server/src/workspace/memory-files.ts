import type { FileKind, ProjectFiles } from "@pistectl/config-schema/discovery";

/** Files that are held in memory, by absolute path; a folder is there when something is in it. What is put into the map later counts. */
export function memoryFiles(contents: ReadonlyMap<string, Uint8Array>): ProjectFiles {
  const isFolder = (path: string): boolean => path === "/" || [...contents.keys()].some((file) => file.startsWith(`${path}/`));
  const kindOf = (path: string): Exclude<FileKind, "link"> | null => (contents.has(path) ? "file" : isFolder(path) ? "folder" : null);
  const read = (path: string): Uint8Array => {
    const content = contents.get(path);
    if (content === undefined) throw Object.assign(new Error(`ENOENT: ${path}`), { code: "ENOENT" });
    return content;
  };
  return {
    kindOf,
    read,
    sizeOf: (path) => read(path).length,
    realPath: (path) => (kindOf(path) === null ? null : path),
    list: (folder) => {
      const inside = folder === "/" ? folder : `${folder}/`;
      const names = [...contents.keys()].flatMap((file) =>
        file.startsWith(inside) ? (file.slice(inside.length).split("/")[0] ?? []) : [],
      );
      return [...new Set(names)].map((name) => ({ name, kind: kindOf(`${inside}${name}`) ?? "other" }));
    },
  };
}
