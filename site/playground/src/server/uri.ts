// What the language server uses of `vscode-uri`, in place of the whole: the page names its files itself, and has neither drives nor hosts.

const PARTS = /^([A-Za-z][\w+.-]*):(?:\/\/([^/?#]*))?([^?#]*)/;

/** An address of a file (RFC 3986). */
export class URI {
  readonly scheme: string;
  readonly authority: string;
  /** Decoded. */
  readonly path: string;

  private constructor(scheme: string, authority: string, path: string) {
    this.scheme = scheme;
    this.authority = authority;
    this.path = path;
  }

  get fsPath(): string {
    return this.path;
  }

  static file(path: string): URI {
    return new URI("file", "", path);
  }

  /** Throws where there is no scheme, or what is encoded cannot be read. */
  static parse(text: string): URI {
    const [, scheme, authority = "", path = ""] = PARTS.exec(text) ?? [];
    if (scheme === undefined) throw new URIError(`no scheme: ${text}`);
    return new URI(scheme, authority, decodeURIComponent(path));
  }

  toString(): string {
    return `${this.scheme}://${this.authority}${this.path.split("/").map(encodeURIComponent).join("/")}`;
  }
}
