import type { PlaygroundFile, PlaygroundProject } from "./playground-project.ts";

/** What the part of the address behind `#` asks for. */
export type Address =
  | { readonly kind: "project"; readonly project: PlaygroundProject }
  | { readonly kind: "example"; readonly name: string }
  | { readonly kind: "sample"; readonly rule: string; readonly number: number }
  /** A text that cannot be read: the link is cut, or none of ours. */
  | { readonly kind: "unreadable" };

// An address is from anybody.
/** Most characters that an unpacked text may have. */
const MAX_TEXT = 2_000_000;
const MAX_FILES = 200;
/** Most bytes that files which are not shown may have together. */
const MAX_SIZES = 20_000_000;

/** Reads the part of an address behind `#`; null when it asks for nothing. */
export async function readAddress(hash: string): Promise<Address | null> {
  const asked = new URLSearchParams(hash.replace(/^#/, ""));
  const [text, rule, example] = [asked.get("text"), asked.get("rule"), asked.get("example")];
  if (rule !== null) return { kind: "sample", rule, number: Number(asked.get("sample") ?? 1) };
  if (example !== null) return { kind: "example", name: example };
  if (text === null) return null;
  const project = await unpack(text);
  return project === null ? { kind: "unreadable" } : { kind: "project", project };
}

/** The part of the address behind `#` that opens an example. */
export function exampleAddress(name: string): string {
  return `#example=${name}`;
}

/** The part of the address behind `#` that holds a project whole; null when it is too long to be read again. */
export async function projectAddress(project: PlaygroundProject): Promise<string | null> {
  const { files, opened, day, sizes } = project;
  const listed = pairsOf(files);
  const before = pairsOf(opened);
  // What was opened is for the most part said already: packed, it takes little room.
  const packed = JSON.stringify([listed, day, sizes, ...(JSON.stringify(before) === JSON.stringify(listed) ? [] : [before])]);
  if (packed.length > MAX_TEXT) return null;
  const bytes = await new Response(new Blob([packed]).stream().pipeThrough(new CompressionStream("deflate-raw"))).bytes();
  return `#text=${toBase64url(bytes)}`;
}

async function unpack(text: string): Promise<PlaygroundProject | null> {
  try {
    const packed = new Blob([fromBase64url(text)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return projectOf(JSON.parse(await readText(packed)));
  } catch {
    return null;
  }
}

/** Throws when it is too long. */
async function readText(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<string> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    text += piece.value;
    if (text.length > MAX_TEXT) throw new RangeError("too long");
  }
  return text;
}

function pairsOf(files: readonly PlaygroundFile[]): readonly (readonly [name: string, text: string])[] {
  return files.map(({ name, text }) => [name, text]);
}

/** Null for anything but what `projectAddress` writes, or wrote before it knew what was opened. */
function projectOf(value: unknown): PlaygroundProject | null {
  if (!Array.isArray(value)) return null;
  const [listed, day, sizes, before] = value as readonly unknown[];
  const files = filesOf(listed);
  if (files === null || files.length === 0) return null;
  return {
    files,
    opened: filesOf(before) ?? files,
    day: typeof day === "string" && isDay(day) ? day : null,
    sizes: isSizes(sizes) ? sizes : {},
  };
}

function filesOf(value: unknown): readonly PlaygroundFile[] | null {
  if (!Array.isArray(value) || value.length > MAX_FILES) return null;
  const isPair = (file: unknown): file is readonly [string, string] =>
    Array.isArray(file) && file.length === 2 && file.every((part) => typeof part === "string");
  if (!value.every(isPair)) return null;
  const names = new Set(value.map(([name]) => name));
  if (names.size < value.length || !value.every(([name]) => isName(name))) return null;
  return value.map(([name, text]) => ({ name, text: text.toWellFormed() }));
}

/** Whether a name is one for an address of a file. */
function isName(name: string): boolean {
  return name.isWellFormed() && !name.split("/").some((part) => part === "." || part === "..");
}

function isDay(day: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;
}

/** Sizes are remembered, not stored. */
function isSizes(value: unknown): value is Readonly<Record<string, number>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const sizes: readonly unknown[] = Object.values(value);
  if (!sizes.every((size): size is number => Number.isInteger(size) && Number(size) >= 0)) return false;
  return sizes.reduce((sum, size) => sum + size, 0) <= MAX_SIZES;
}

function toBase64url(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(characters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
}
