import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".txt": "text/plain",
  ".md": "text/markdown",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".xml": "text/xml",
};

/** A folder that is served on loopback. */
export interface ServedFolder {
  /** Of its `index.html`. */
  readonly url: string;
  /** Paths that were asked for, in order. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves the files of a folder on loopback, under a path that begins and ends with `/`; port 0 takes any that is free. */
export async function serveFolder(folder: string, port = 0, base = "/"): Promise<ServedFolder> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    requests.push(pathname);
    // The address is normal already: none of its steps goes up.
    const path = normalize(decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname).slice(base.length - 1));
    try {
      if (!pathname.startsWith(base)) throw new Error(`not under ${base}`);
      const content = await readFile(join(folder, path));
      const type = `${TYPES[extname(path)] ?? "application/octet-stream"}; charset=utf-8`;
      // These names hold a checksum of what is in them.
      const kept = pathname.includes("/_astro/") ? "max-age=31536000, immutable" : "no-cache";
      response.writeHead(200, { "content-type": type, "cache-control": kept }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
