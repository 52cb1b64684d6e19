import type { PlaygroundProject } from "./playground-project.ts";

/** What the part of the address behind `#` asks for. */
export type Address =
  | { readonly kind: "project"; readonly project: PlaygroundProject }
  | { readonly kind: "example"; readonly name: string }
  | { readonly kind: "sample"; readonly rule: string; readonly number: number };

/** Most characters that an unpacked text may have: an address is from anybody. */
const MAX_TEXT = 2_000_000;

/** Reads the part of an address behind `#`; null when it asks for nothing that is known. */
export async function readAddress(hash: string): Promise<Address | null> {
  const asked = new URLSearchParams(hash.replace(/^#/, ""));
  const [text, rule, example] = [asked.get("text"), asked.get("rule"), asked.get("example")];
  if (rule !== null) return { kind: "sample", rule, number: Number(asked.get("sample") ?? 1) };
  if (example !== null) return { kind: "example", name: example };
  const project = text === null ? null : await unpack(text);
  return project && { kind: "project", project };
}

/** The part of the address behind `#` that opens an example. */
export function exampleAddress(name: string): string {
  return `#example=${name}`;
}

/** The part of the address behind `#` that holds a project whole. */
export async function projectAddress(project: PlaygroundProject): Promise<string> {
  const { files, day, sizes } = project;
  const packed = JSON.stringify([files.map(({ name, text }) => [name, text]), day, sizes]);
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

/** Null for anything but what `projectAddress` writes. */
function projectOf(value: unknown): PlaygroundProject | null {
  if (!Array.isArray(value)) return null;
  const [files, day, sizes] = value as readonly unknown[];
  if (!Array.isArray(files) || files.length === 0) return null;
  const isFile = (file: unknown): file is readonly [string, string] =>
    Array.isArray(file) && file.length === 2 && file.every((part) => typeof part === "string");
  if (!files.every(isFile)) return null;
  return {
    files: files.map(([name, text]) => ({ name, text })),
    day: typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day) ? day : null,
    sizes: isSizes(sizes) ? sizes : {},
  };
}

/** Sizes are remembered, not stored: a file of 10 MB is enough to be too large for anything. */
function isSizes(value: unknown): value is Readonly<Record<string, number>> {
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).every((size) => Number.isInteger(size) && size >= 0 && size <= 10_000_000);
}

function toBase64url(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(characters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
}
