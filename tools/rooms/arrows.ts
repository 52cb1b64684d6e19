import { readdir, readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import type { Storey } from "./rooms.ts";

/** An import of one file by another in a package's sources. */
export interface Arrow {
  /** File, from the package's `src`. */
  readonly from: string;
  /** File of the same package from its `src`, or the name of another of our packages without its door. */
  readonly to: string;
}

/** Where an arrow goes against the order of the house. */
export interface Fault {
  readonly place: string;
  readonly reason: string;
}

/** What a source file names after `from` or `import`, types included. */
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+|@pistectl\/[a-z-]+|pistectl)(?:\/[^"]*)?"/g;

/** Imports in the sources of a package, those of its own files and of our packages. */
export async function readArrows(root: string, { folder }: Storey): Promise<readonly Arrow[]> {
  const source = join(root, folder, "src");
  const names = (await readdir(source, { recursive: true }))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => name.replaceAll("\\", "/"));
  const arrows = names.sort().map(async (from) =>
    [...(await readFile(join(source, from), "utf8")).matchAll(IMPORT)].map(([, to = ""]) => ({
      from,
      to: to.startsWith(".") ? posix.join(posix.dirname(from), to) : to,
    })),
  );
  // What leaves `src`, as a package.json does, is nobody's room.
  return (await Promise.all(arrows)).flat().filter(({ to }) => !to.startsWith("../"));
}

/** The room of a file; null at the entrance: a file of `src` itself, or a door of the package. */
export function roomOf(file: string): string | null {
  const [room = file, inside] = file.split("/");
  return inside === undefined || room === "doors" ? null : room;
}

/** Arrows between two rooms of a package. */
export function betweenRooms(arrows: readonly Arrow[]): readonly Arrow[] {
  return arrows.filter(({ from, to }) => isOwn(to) && roomOf(from) !== roomOf(to));
}

/** What goes up, sideways through a door that is not there, or into a room that nobody declared; and what is declared without being so. */
export function findFaults(storey: Storey, arrows: readonly Arrow[]): readonly Fault[] {
  const { folder, rooms, standsOn } = storey;
  const height = (file: string): number => {
    const room = roomOf(file);
    return room === null ? rooms.length : rooms.length - 1 - rooms.indexOf(room);
  };
  const unknown = new Set(arrows.map(({ from }) => roomOf(from)).filter((room) => room !== null && !rooms.includes(room)));
  return [
    ...[...unknown].map((room) => ({ place: `${folder}/src/${room}`, reason: "is no room that tools/rooms/rooms.ts knows" })),
    ...betweenRooms(arrows)
      .filter(({ from, to }) => height(to) > height(from))
      .map(({ from, to }) => ({ place: `${folder}/src/${from}`, reason: `imports ${to}, which is above it` })),
    ...arrows
      .filter(({ to }) => !isOwn(to) && !standsOn.includes(to))
      .map(({ from, to }) => ({ place: `${folder}/src/${from}`, reason: `imports ${to}, which ${folder} does not stand on` })),
    ...standsOn
      .filter((name) => !arrows.some(({ to }) => to === name))
      .map((name) => ({ place: folder, reason: `is said to stand on ${name}, and imports nothing of it` })),
  ];
}

/** Whether an arrow ends in the package itself. */
function isOwn(to: string): boolean {
  return !to.startsWith("@") && to !== "pistectl";
}
