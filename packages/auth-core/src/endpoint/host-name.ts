/** A host name or an address as a URL has it, an IPv6 one between brackets, from how people write it: `Gateway.example`, `::1`, `[::1]`. Null for anything more, such as a scheme, a port, a wildcard. */
export function readHostName(text: string): string | null {
  const bare = /^\[(.*)\]$/.exec(text)?.[1] ?? text;
  const isAddress = /^[\da-f:.]*:[\da-f:.]*:[\da-f:.]*$/i.test(bare);
  if (!isAddress && !/^[^\s/\\:@?#[\]*%]+$/.test(text)) return null;
  const url = `https://${isAddress ? `[${bare}]` : text}`;
  return URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, "") : null;
}
