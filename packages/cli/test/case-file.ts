/** One command line and all that comes of it. Files are named from the folder where it runs. */
export interface Case {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly status: number | null;
  /** Null: nothing is typed or piped. */
  readonly stdin: Buffer | null;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  readonly written: ReadonlyMap<string, Buffer>;
}

/** What a new case lacks until it has run. */
const NOTHING = Buffer.alloc(0);
const SECTION = /^-- (?:(stdin|stdout|stderr|written(?= )) ?)?(.*?)(?: ?(\(escaped\)))? --$/;
/** What a reader of a file would not see, but for line ends and tabs. */
const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const PLAIN_WORD = /^[\p{L}\p{N}_@%+=:,./-]+$/u;
const WORD = /(?:\$'[^']*'|'[^']*'|"[^"]*"|[^\s'"])+/g;
const QUOTED = /\$'([^']*)'|'([^']*)'|"([^"]*)"/g;

/** Reads a case: `$ NAME=value pistectl args`, `exit status N`, then a section for each file; throws on anything else. */
export function parseCase(text: string): Case {
  const [head = "", ...sections] = text.split(/^(?=-- .* --$)/m);
  const [, command, status] = /^\$ (.*)\n(?:exit status (\d+)\n)?\n*$/.exec(head) ?? [];
  const words = command?.match(WORD)?.map(unquote) ?? [];
  const program = words.indexOf("pistectl");
  if (program < 0) throw new Error(`A case begins with "$ pistectl …", not with ${JSON.stringify(head.slice(0, 80))}.`);
  const outputs = new Map<string, Buffer>();
  const files = new Map<string, Buffer>();
  const written = new Map<string, Buffer>();
  for (const section of sections) {
    const end = section.indexOf("\n") < 0 ? section.length : section.indexOf("\n");
    const [, reserved = "", name = "", escaped] = SECTION.exec(section.slice(0, end)) ?? [];
    const body = section.slice(end + 1);
    const bytes = escaped === undefined ? Buffer.from(body) : unescapeHidden(body);
    if (reserved === "written") written.set(name, bytes);
    else if (reserved === "") files.set(name, bytes);
    else outputs.set(reserved, bytes);
  }
  return {
    args: words.slice(program + 1),
    env: Object.fromEntries(words.slice(0, program).map((word) => word.split(/=(.*)/s).slice(0, 2))),
    status: status === undefined ? null : Number(status),
    stdin: outputs.get("stdin") ?? null,
    files,
    stdout: outputs.get("stdout") ?? NOTHING,
    stderr: outputs.get("stderr") ?? NOTHING,
    written,
  };
}

/** Writes a case so that `parseCase` reads the same one. */
export function renderCase({ args, env, status, stdin, files, stdout, stderr, written }: Case): string {
  const words = [...Object.entries(env).map(([name, value]) => `${name}=${quoteWord(value)}`), "pistectl", ...args.map(quoteWord)];
  return [
    `$ ${words.join(" ")}\n`,
    status === null ? "" : `exit status ${status}\n`,
    stdin === null ? "" : renderSection("stdin", stdin),
    ...[...files].map(([name, bytes]) => renderSection(name, bytes)),
    stdout.length === 0 ? "" : renderSection("stdout", stdout),
    stderr.length === 0 ? "" : renderSection("stderr", stderr),
    ...[...written].map(([name, bytes]) => renderSection(`written ${name}`, bytes)),
  ].join("");
}

function renderSection(name: string, bytes: Buffer): string {
  const text = bytes.toString("utf8");
  const isWhole = text === "" || text.endsWith("\n");
  const isReadable = Buffer.from(text).equals(bytes) && text.search(HIDDEN) < 0 && !/^-- .* --$/m.test(text);
  return isWhole && isReadable ? `-- ${name} --\n${text}` : `-- ${name} (escaped) --\n${escapeHidden(bytes)}${isWhole ? "" : "\\\n"}`;
}

/** Each byte that cannot be seen, or that is no UTF-8, as `\xNN`. */
function escapeHidden(bytes: Buffer): string {
  const text = bytes.toString("utf8");
  const isUtf8 = Buffer.from(text).equals(bytes);
  return (isUtf8 ? text : bytes.toString("latin1"))
    .replaceAll("\\", "\\\\")
    .replaceAll("\r", "\\r")
    .replace(isUtf8 ? HIDDEN : /[^\n\t -~]/g, (hidden) => [...Buffer.from(hidden, isUtf8 ? "utf8" : "latin1")].map(escapeByte).join(""))
    .replace(/^-- /gm, `${escapeByte(0x2d)}- `);
}

function escapeByte(byte: number): string {
  return `\\x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

/** Reads `\\`, `\r` and `\xNN`; a backslash at the end of a line joins it with the next. */
function unescapeHidden(text: string): Buffer {
  const pieces = text.match(/\\(?:x[0-9A-F]{2}|[\\r\n])|[^\\]+/g) ?? [];
  if (pieces.join("") !== text)
    throw new Error(`An unknown escape in ${JSON.stringify(text)}: \\\\, \\r, \\xNN and \\ at the end of a line are read.`);
  return Buffer.concat(pieces.map(unescapePiece));
}

function unescapePiece(piece: string): Buffer {
  if (piece.startsWith("\\x")) return Buffer.from(piece.slice(2), "hex");
  if (piece === "\\\n") return NOTHING;
  return Buffer.from(piece === "\\r" ? "\r" : piece === "\\\\" ? "\\" : piece);
}

function quoteWord(word: string): string {
  if (PLAIN_WORD.test(word)) return word;
  if (word.search(HIDDEN) < 0 && !/[\n\t]/.test(word)) {
    if (!word.includes("'")) return `'${word}'`;
    if (!/["$`\\]/.test(word)) return `"${word}"`;
  }
  const bytes = escapeHidden(Buffer.from(word));
  return `$'${bytes.replace(/['\n\t]/g, (mark) => escapeByte(mark.charCodeAt(0)))}'`;
}

function unquote(word: string): string {
  return word.replace(QUOTED, (_, escaped?: string, single?: string, double?: string) =>
    escaped === undefined ? (single ?? double ?? "") : unescapeHidden(escaped).toString("utf8"),
  );
}
