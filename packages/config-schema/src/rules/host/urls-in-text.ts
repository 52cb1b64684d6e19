/** A URL found in a text; offsets are UTF-16 code units of the text. */
export interface TextUrl {
  /** Lower case, without a final dot; empty for a path alone. */
  readonly host: string;
  readonly hostStart: number;
  readonly hostEnd: number;
  /** From the first slash after the host, before a query or a fragment; empty without one. */
  readonly path: string;
  readonly pathStart: number;
}

/** An authority is what stands between `//` and the next `/`, `?` or `#`; its host follows the last @ (RFC 3986 §3.2). */
const URL = /(\bhttps?:\/\/)([^\s/?#"'<>()[\]{}\\]+)([^\s?#"'<>()[\]{}\\]*)/gi;
/** A host alone, or with a port and a path, as the whole of a text. */
const BARE_HOST = /^()((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}\.?(?::[0-9]+)?)(\/[^\s?#]*)?(?:[?#]\S*)?$/i;

/** Characters; a text that is nothing else than a host and a path is short. */
const MAX_BARE = 2048;
/** A path alone, as the whole of a text. */
const PATH = /^\/(?!\/)\S*$/;

/** What most texts of a manifest hold. */
export const NO_URLS: readonly TextUrl[] = [];

/** URLs of a text, in their order: with `http` or `https` anywhere, without when the text is nothing else than a host, a host and a path, or a path. */
export function urlsInText(text: string): readonly TextUrl[] {
  if (text.startsWith("/") && PATH.test(text))
    return [{ host: "", hostStart: 0, hostEnd: 0, path: /^[^?#]*/.exec(text)?.[0] ?? "", pathStart: 0 }];
  if (!text.includes(".")) return NO_URLS;
  const bare = text.length > MAX_BARE ? null : BARE_HOST.exec(text);
  if (bare === null && !text.includes("://")) return NO_URLS;
  return (bare === null ? [...text.matchAll(URL)] : [bare]).map((match) => {
    const [, scheme = "", authority = "", path = ""] = match;
    const authorityStart = match.index + scheme.length;
    const host = authority.slice(authority.lastIndexOf("@") + 1).replace(/:[0-9]*$/, "");
    const hostStart = authorityStart + authority.lastIndexOf("@") + 1;
    return {
      host: host.toLowerCase().replace(/\.$/, ""),
      hostStart,
      hostEnd: hostStart + host.length,
      path,
      pathStart: authorityStart + authority.length,
    };
  });
}
