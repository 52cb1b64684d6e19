import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser } from "yaml";
import type { Comment } from "../document/manifest-document.ts";
import type { Span } from "../document/span.ts";
import type { ReadingLimits } from "./reading-limits.ts";
import { measureToken, type TokenFacts } from "./token-facts.ts";

/** One document of a stream as the parser saw it. */
export interface StreamDocument {
  /** From 0, among all documents of the file. */
  readonly index: number;
  /** Offset in the file of everything that the parser numbers. */
  readonly base: number;
  /** Null when it is nested too deeply to be composed. */
  readonly composed: Document.Parsed<ParsedNode> | null;
  readonly facts: TokenFacts;
  /** The part of the file that belongs to it: from its `---`, or the start of the file, to the next document. */
  readonly span: Span;
}

/** Everything that stands in a file of several documents. */
export interface YamlStream<Read> {
  /** What was made of each. */
  readonly documents: readonly Read[];
  readonly comments: readonly Comment[];
  /** Start of the first document that is one too many, or has too many words. */
  readonly cutAt: number | null;
  /** Whether it is the words that are too many. */
  readonly isWordy: boolean;
}

type StreamLimits = Pick<ReadingLimits, "documents" | "depth" | "words">;

/** YAML 1.2 with the core schema alone: tags outside it are errors, a merge key is a key like any other, repeated keys are looked for by us. */
const OPTIONS = {
  version: "1.2",
  schema: "core",
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
  strict: true,
  prettyErrors: false,
  logLevel: "silent",
} as const;

/** What the lexer puts before the text of a scalar. */
const SCALAR_FOLLOWS = "\u001f";
/** Marks of the lexer that stand for no text. */
const CONTROL = new Set([SCALAR_FOLLOWS, "\u0002", "\u0018"]);

/**
 * Splits a text into documents; one that is broken does not reach into its neighbours. `read` takes from each what is kept of it: a parsed document takes a
 * hundred times the memory of its text.
 */
export function readStream<Read>(text: string, limits: StreamLimits, read: (document: StreamDocument) => Read): YamlStream<Read> {
  const documents: Read[] = [];
  const comments: Comment[] = [];
  let last: PlacelessDocument | null = null;
  const readLast = (end: number): void => {
    if (last === null) return;
    const start = documents.length === 0 ? 0 : last.base + last.facts.start;
    documents.push(read({ ...last, span: { start, end: Math.max(start, end) } }));
  };
  const take = (document: PlacelessDocument): void => {
    readLast(document.base + document.facts.start);
    last = document;
  };
  let base = 0;
  let index = 0;
  for (;;) {
    const chunk = readChunk({ text: text.slice(base), base, index, known: 0 }, limits, take);
    // A quote left open goes on over the next `---`, which YAML 1.2.2 §9.1.2 forbids: the text is read again up to there.
    const within =
      chunk.strayMarker === null
        ? chunk
        : readChunk({ text: text.slice(base, base + chunk.strayMarker), base, index, known: chunk.count }, limits, take);
    // Not spread into arguments: a hostile file gives more of them than a call can take.
    for (const comment of within.comments) comments.push(comment);
    index += within.count;
    if (within.cutAt !== null || chunk.strayMarker === null) {
      readLast(within.cutAt ?? text.length);
      return { documents, comments, cutAt: within.cutAt, isWordy: within.isWordy };
    }
    base += chunk.strayMarker;
    // Nothing is left for the end marker to end.
    if (text.startsWith("...", base)) base += 3;
  }
}

type PlacelessDocument = Omit<StreamDocument, "span">;

/** A part of a text. */
interface ChunkText {
  readonly text: string;
  /** Offset of its start in the text. */
  readonly base: number;
  /** Of its first document. */
  readonly index: number;
  /** Documents at its start that have been taken before. */
  readonly known: number;
}

interface Chunk extends Omit<YamlStream<unknown>, "documents"> {
  /** Of its documents, the known ones too. */
  readonly count: number;
  /** Where a document marker stands inside a quoted scalar. */
  readonly strayMarker: number | null;
}

function readChunk({ text, base, known, ...first }: ChunkText, limits: StreamLimits, give: (document: PlacelessDocument) => void): Chunk {
  const parser = new Parser();
  const composer = new Composer(OPTIONS);
  const comments: Comment[] = [];
  const waiting: { readonly index: number; readonly facts: TokenFacts }[] = [];
  let index = first.index;
  let count = 0;
  let cutAt: number | null = null;
  let strayMarker: number | null = null;
  let words = 0;

  const emitOne = (document: PlacelessDocument): void => {
    if (count >= known) give(document);
    count++;
  };
  const emit = (composed: Iterable<Document.Parsed<ParsedNode>>) => {
    for (const document of withoutStacks(composed)) {
      const { index: at, facts } = waiting.shift() ?? { index, facts: measureToken(null) };
      emitOne({ index: at, base, composed: document, facts });
    }
  };
  const take = (tokens: Iterable<CST.Token>) => {
    for (const token of tokens) {
      if (strayMarker !== null || cutAt !== null) return;
      if (token.type !== "document") {
        emit(composer.next(token) as Iterable<Document.Parsed<ParsedNode>>);
        continue;
      }
      if (index >= limits.documents) {
        cutAt = base + token.offset;
        return;
      }
      words = 0;
      const facts = measureToken(token);
      strayMarker = facts.strayMarker;
      if (strayMarker !== null) return;
      if (facts.depth > limits.depth) {
        emit(composer.end() as Iterable<Document.Parsed<ParsedNode>>);
        emitOne({ index: index++, base, composed: null, facts });
      } else {
        waiting.push({ index: index++, facts });
        emit(composer.next(token) as Iterable<Document.Parsed<ParsedNode>>);
      }
    }
  };

  let offset = 0;
  let isScalar = false;
  let isWordy = false;
  let startOfDocument = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (strayMarker !== null || cutAt !== null) break;
    take(parser.next(lexeme));
    if (!isScalar && CONTROL.has(lexeme)) {
      isScalar = lexeme === SCALAR_FOLLOWS;
      continue;
    }
    if (!isScalar && lexeme === "---") startOfDocument = offset;
    words += isScalar ? 1 : weightOf(lexeme);
    if (words > limits.words) {
      // What has been read of the document is given up, so that it takes no more memory.
      cutAt = base + startOfDocument;
      isWordy = true;
      break;
    }
    if (!isScalar && lexeme.startsWith("#")) comments.push(readComment(text, { start: offset, end: offset + lexeme.length }, base));
    isScalar = false;
    offset += lexeme.length;
  }
  if (strayMarker === null && cutAt === null) take(parser.end());
  emit(composer.end() as Iterable<Document.Parsed<ParsedNode>>);
  return { count, comments, cutAt, isWordy, strayMarker };
}

/** The same: errors that are made on the way have no stack, which nobody reads, and which costs more than all else. */
function* withoutStacks<Item>(items: Iterable<Item>): Generator<Item> {
  const iterator = items[Symbol.iterator]();
  for (;;) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    let next: IteratorResult<Item>;
    try {
      next = iterator.next();
    } finally {
      Error.stackTraceLimit = limit;
    }
    if (next.done === true) return;
    yield next.value;
  }
}

/** What a lexeme counts for: nothing when it is blank or a line break. */
function weightOf(lexeme: string): number {
  if (/^[\s\ufeff]/.test(lexeme)) return 0;
  return /^[:,?[{-]$/.test(lexeme) ? 2 : 1;
}

function readComment(text: string, { start, end }: Span, base: number): Comment {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  return { span: { start: base + start, end: base + end }, text: text.slice(start, end), ownLine: before.trim() === "" };
}
