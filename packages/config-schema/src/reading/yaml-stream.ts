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
}

/** Everything that stands in a file of several documents. */
export interface YamlStream {
  readonly documents: readonly StreamDocument[];
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

/** Splits a text into documents; one that is broken does not reach into its neighbours. */
export function readStream(text: string, limits: StreamLimits): YamlStream {
  const documents: StreamDocument[] = [];
  const comments: Comment[] = [];
  let base = 0;
  for (;;) {
    const chunk = readChunk(text.slice(base), base, documents.length, limits);
    // A quote left open goes on over the next `---`, which YAML 1.2.2 §9.1.2 forbids: the text is read again up to there.
    const within =
      chunk.strayMarker === null ? chunk : readChunk(text.slice(base, base + chunk.strayMarker), base, documents.length, limits);
    // Not spread into arguments: a hostile file gives more of them than a call can take.
    for (const document of within.documents) documents.push(document);
    for (const comment of within.comments) comments.push(comment);
    if (within.cutAt !== null || chunk.strayMarker === null) return { documents, comments, cutAt: within.cutAt, isWordy: within.isWordy };
    base += chunk.strayMarker;
    // Nothing is left for the end marker to end.
    if (text.startsWith("...", base)) base += 3;
  }
}

interface Chunk extends YamlStream {
  /** Where a document marker stands inside a quoted scalar. */
  readonly strayMarker: number | null;
}

function readChunk(text: string, base: number, firstIndex: number, limits: StreamLimits): Chunk {
  const parser = new Parser();
  const composer = new Composer(OPTIONS);
  const documents: StreamDocument[] = [];
  const comments: Comment[] = [];
  const waiting: { readonly index: number; readonly facts: TokenFacts }[] = [];
  let index = firstIndex;
  let cutAt: number | null = null;
  let strayMarker: number | null = null;
  let words = 0;

  const emit = (composed: Iterable<Document.Parsed<ParsedNode>>) => {
    for (const document of composed) {
      const { index: at, facts } = waiting.shift() ?? { index, facts: measureToken(null) };
      documents.push({ index: at, base, composed: document, facts });
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
        documents.push({ index: index++, base, composed: null, facts });
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
  return { documents, comments, cutAt, isWordy, strayMarker };
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
