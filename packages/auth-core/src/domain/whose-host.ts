/** The host name of a `host:port`. */
export function hostName(host: string): string {
  return host.replace(/:\d+$/, "");
}

/** Whether a host name is of the State's own network. */
export function isStateHost(name: string): boolean {
  return name.endsWith(".rie.gouv.fr");
}

/** Whether a host, with or without its port, is one that PISTE support answers for: the portal, and all below it. */
export function isRunByPiste(host: string): boolean {
  return /(^|\.)piste\.gouv\.fr$/i.test(hostName(host));
}

/** Whether a host name, as a URL has it, may be sent credentials for PISTE: what is below the portal, not the portal itself. */
export function isGatewayOfPiste(name: string): boolean {
  return name.endsWith(".piste.gouv.fr");
}
