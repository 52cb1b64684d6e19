import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { copyOfRepository } from "../copy-of-repository.ts";

/** The command line as npm publishes it. */
export interface PackedCli {
  /** Of the tarball. */
  readonly path: string;
  readonly version: string;
}

/** Packs the built command line in a copy of the repository. */
export function packCli(): PackedCli {
  const folder = join(copyOfRepository(), "packages/cli");
  const output = execFileSync("npm", ["pack", "--json"], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const [{ filename, version }] = JSON.parse(output) as [{ filename: string; version: string }];
  return { path: join(folder, filename), version };
}

/** A registry of npm on loopback that holds pistectl and nothing else, so that a channel installs it by its name and version, without a network. */
export async function serveRegistry({ path, version }: PackedCli): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const tarball = readFileSync(path);
  const manifest = JSON.parse(
    execFileSync("tar", ["--extract", "--to-stdout", "--file", path, "package/package.json"], { encoding: "utf8" }),
  ) as object;
  const server: Server = createServer(({ url = "" }, response) => {
    if (url.endsWith(".tgz")) return response.end(tarball);
    if (url.split("?")[0] !== "/pistectl") return response.writeHead(404).end("{}");
    const dist = { tarball: `${address()}/pistectl.tgz` };
    const packument = { name: "pistectl", "dist-tags": { latest: version }, versions: { [version]: { ...manifest, dist } } };
    return response.setHeader("content-type", "application/json").end(JSON.stringify(packument));
  });
  const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: address(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
