import type { TextEdit } from "../slip.ts";
import type { YamlSlip } from "./yaml-slip.ts";

/** A line without its line break. */
interface Line {
  readonly start: number;
  readonly text: string;
}

const OPENING = /^[ \t]*(?:`{3,}|~{3,})[ \t]*[^\s`~]/;
const FENCE = /^[ \t]*(?:`{3,}|~{3,})[^`]*$/;
const ENVELOPE = /^[ \t]*["']?(?:apiVersion|kind)["']?[ \t]*:/i;
/** What a manifest may have before its first key, and behind its last value. */
const OF_YAML = /^[ \t]*(?:#|%|-{3}(?:\s|$)|-[ \t]|\.{3}$|[{}[\]<>=|&*!+"'`~]|[\w$-]+[ \t\u00a0\u202f]*[:=：](?:[ \t\u00a0\u202f]|$))/u;
/** One word and a colon, such as names what follows. */
const LABEL = /^[\p{L}-]+[ \u00a0\u202f]?:$/u;
const SIGNATURE = /^--[ \t]?$/;

/** The text of a message or a page that was copied with a manifest: what stands before it and behind it, the fences of Markdown between them included. */
export function proseAround(lines: readonly Line[]): YamlSlip | null {
  return lines.some(({ text }) => FENCE.test(text)) ? aroundFences(lines) : aroundManifest(lines);
}

/** Everything outside the fences, where the manifests are inside of them. */
function aroundFences(lines: readonly Line[]): YamlSlip | null {
  const edits: TextEdit[] = [];
  let depth = 0;
  let blocks = 0;
  let isProse = false;
  for (const [index, line] of lines.entries()) {
    if (FENCE.test(line.text)) {
      const isOpening = depth === 0 || OPENING.test(line.text);
      depth += isOpening ? 1 : -1;
      // A block that begins a manifest behind another is a document of its own.
      const isDocument = isOpening && ENVELOPE.test(lines[index + 1]?.text ?? "");
      if (isDocument) blocks++;
      edits.push(replacing(line, isDocument && blocks > 1 ? "---" : ""));
    } else if (depth === 0 && isFull(line)) {
      if (ENVELOPE.test(line.text)) return null;
      isProse = true;
      edits.push(replacing(line, ""));
    }
  }
  return isProse && blocks > 0 ? slip(edits, true) : null;
}

/** The lines before the first key, and those behind an empty line that is followed by no key any more. */
function aroundManifest(lines: readonly Line[]): YamlSlip | null {
  const first = lines.findIndex(({ text }) => ENVELOPE.test(text));
  if (first < 0) return null;
  const before = lines.slice(0, first).filter((line) => isFull(line) && !/^[ \t]*#/.test(line.text));
  const isBefore = before.length > 0 && before.every(({ text }) => isProse(text) || LABEL.test(text));
  const last = lines.findLastIndex((line) => isFull(line) && !isProse(line.text));
  const tail = lines.slice(last + 1);
  const gap = tail.findIndex((line) => !isFull(line) || SIGNATURE.test(line.text));
  const behind = gap < 0 ? [] : tail.slice(gap).filter(isFull);
  const foreign = [...(isBefore ? before : []), ...behind];
  return foreign.length === 0
    ? null
    : slip(
        foreign.map((line) => replacing(line, "")),
        isBefore,
      );
}

function isProse(text: string): boolean {
  return SIGNATURE.test(text) || (!OF_YAML.test(text) && !/^[ \t]/.test(text));
}

function isFull({ text }: Line): boolean {
  return text.trim() !== "";
}

function replacing({ start, text }: Line, by: string): TextEdit {
  return { span: { start, end: start + text.length }, text: by };
}

function slip(edits: readonly TextEdit[], isCertain: boolean): YamlSlip | null {
  const [first] = edits;
  if (first === undefined) return null;
  return { cause: "prose", span: first.span, edits, isCertain, isOffered: true, isLoss: false, lines: edits.length };
}
