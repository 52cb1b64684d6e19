/** What makes a text stand out on a terminal; without colour every function gives its text back. */
export interface TerminalStyle {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
  /** Makes an address clickable (OSC 8) where the terminal can, behind a text or as it is; without links the text remains. */
  readonly link: (url: string, text?: string) => string;
}

/** Styles by ECMA-48 SGR codes; `links` by OSC 8, which prints as nothing where it is known and is left out elsewhere. */
export function terminalStyle(options: { readonly color: boolean; readonly links: boolean }): TerminalStyle {
  const sgr = (on: number, off: number) => (text: string) => (options.color && text !== "" ? `\x1b[${on}m${text}\x1b[${off}m` : text);
  return {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    red: sgr(31, 39),
    green: sgr(32, 39),
    yellow: sgr(33, 39),
    cyan: sgr(36, 39),
    link: (url, text = url) => (options.links ? `\x1b]8;;${url}\x1b\\${text}\x1b]8;;\x1b\\` : text),
  };
}
