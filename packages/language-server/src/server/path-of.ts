import { isAbsolute, join } from "node:path";
import { URI } from "vscode-uri";

/** An absolute path for any address; what is no file of a disk stands in a folder of its own that no disk has. */
export function pathOf(uri: string): string {
  // A client may send anything.
  if (typeof uri !== "string") throw new TypeError("an address is a text");
  const { scheme, authority, path, fsPath } = parsedUri(uri);
  if (scheme === "file" && isAbsolute(fsPath)) return fsPath;
  return join("/", `${scheme}:${authority}`, path);
}

function parsedUri(uri: string): Pick<URI, "scheme" | "authority" | "path" | "fsPath"> {
  try {
    // Without a scheme it is no address.
    return URI.parse(uri, true);
  } catch {
    return { scheme: "unknown", authority: "", path: encodeURIComponent(uri), fsPath: "" };
  }
}
