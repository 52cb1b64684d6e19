/** A host name in ASCII, empty when it is none, as `node:url` gives it. */
export function domainToASCII(domain: string): string {
  const url = new URL("ws://unset");
  url.hostname = domain;
  return url.hostname === "unset" && domain.toLowerCase() !== "unset" ? "" : url.hostname;
}
