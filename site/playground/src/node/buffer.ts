/** What the language server uses of `node:buffer`, over what a browser has. */

/** Whether bytes are well-formed UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Bytes with a text in each encoding that is asked for. */
class TextBytes extends Uint8Array {
  override toString(encoding: "utf8" | "latin1" = "utf8"): string {
    return encoding === "utf8" ? new TextDecoder().decode(this) : Array.from(this, (byte) => String.fromCharCode(byte)).join("");
  }
}

/** As Node's: what is not of the alphabet of Base64 is passed over, both alphabets count, padding ends it. */
function base64Bytes(text: string): TextBytes {
  const letters = (text.split("=")[0] ?? "")
    .replaceAll("-", "+")
    .replaceAll("_", "/")
    .replace(/[^A-Za-z0-9+/]/g, "");
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
  return TextBytes.from(atob(whole), (character) => character.charCodeAt(0)) as TextBytes;
}

export const Buffer = {
  byteLength: (text: string): number => new TextEncoder().encode(text).length,
  from: (text: string, encoding: "utf8" | "base64" = "utf8"): TextBytes =>
    encoding === "base64" ? base64Bytes(text) : (TextBytes.from(new TextEncoder().encode(text)) as TextBytes),
};
