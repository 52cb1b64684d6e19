/**
 * Every spelling under which a secret may not be found in an output. Written without the package's own list, so that a mistake there
 * is not repeated here.
 */
export function spellingsOf(secret: string): ReadonlyMap<string, string> {
  const bytes = new TextEncoder().encode(secret);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const spellings = new Map<string, string>([
    ["plain", secret],
    ["UTF-8 read as Latin-1", [...bytes].map((byte) => String.fromCharCode(byte)).join("")],
    ["hexadecimal", hex],
    ["hexadecimal, capitals", hex.toUpperCase()],
    ["URL", percentEncoded(bytes, /[A-Za-z0-9\-_.!~*'()]/, "%20")],
    ["URL, strict", percentEncoded(bytes, /[A-Za-z0-9\-_.~]/, "%20")],
    ["form", percentEncoded(bytes, /[A-Za-z0-9\-_.*]/, "+")],
    ["URL, every byte", [...bytes].map((byte) => `%${byte.toString(16).padStart(2, "0").toUpperCase()}`).join("")],
    ["URL, twice", encodeURIComponent(percentEncoded(bytes, /[A-Za-z0-9\-_.!~*'()]/, "%20"))],
    ["base64 in a URL", encodeURIComponent(Buffer.from(bytes).toString("base64"))],
    ["HTML, numeric references", secret.replace(/[^0-9A-Za-z]/gu, (character) => `&#${character.codePointAt(0)};`)],
    ["JSON", jsonEscaped(secret, false)],
    ["JSON, ASCII only", jsonEscaped(secret, true)],
  ]);
  for (const alignment of [0, 1, 2]) {
    const core = base64Core(bytes, alignment);
    spellings.set(`base64, alignment ${alignment}`, core);
    spellings.set(`base64url, alignment ${alignment}`, core.replaceAll("+", "-").replaceAll("/", "_"));
  }
  return spellings;
}

/** A spelling shorter than this would be found anywhere. */
const SHORTEST = 4;

/** Names of the spellings of these secrets that occur in a text. */
export function leaksIn(text: string, secrets: readonly string[]): readonly string[] {
  return secrets.flatMap((secret) =>
    [...spellingsOf(secret)]
      .filter(([, spelling]) => spelling.length >= SHORTEST && text.includes(spelling))
      .map(([name]) => `${secret}: ${name}`),
  );
}

function percentEncoded(bytes: Uint8Array, kept: RegExp, space: string): string {
  return [...bytes]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      if (byte === 0x20) return space;
      return kept.test(character) ? character : `%${byte.toString(16).padStart(2, "0").toUpperCase()}`;
    })
    .join("");
}

function jsonEscaped(text: string, asciiOnly: boolean): string {
  let escaped = "";
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0x22 || unit === 0x5c) escaped += `\\${text[index]}`;
    else if (unit < 0x20 || (asciiOnly && unit > 0x7e)) escaped += `\\u${unit.toString(16).padStart(4, "0")}`;
    else escaped += text[index];
  }
  return escaped;
}

/** What two base64 texts have in common that hold the bytes at this alignment between different neighbours. */
function base64Core(bytes: Uint8Array, alignment: number): string {
  const between = (filler: number): string =>
    Buffer.from([...new Array<number>(alignment).fill(filler), ...bytes, filler, filler, filler]).toString("base64");
  const [low, high] = [between(0x00), between(0xff)];
  let from = 0;
  while (from < low.length && low[from] !== high[from]) from++;
  let to = from;
  while (to < low.length && low[to] === high[to]) to++;
  return low.slice(from, to);
}
