/** How a server asks for authentication (RFC 9110 §11.6.1). */
export interface Challenge {
  /** As written; empty where parameters stand alone. */
  readonly scheme: string;
  /** Values without quotation marks, by name in lower case; of a repeated name the first. */
  readonly parameters: ReadonlyMap<string, string>;
}

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const SEPARATOR = /[\s,]*/y;
const PARAMETER = new RegExp(`(${TOKEN})[ \\t]*=[ \\t]*(?:"((?:[^"\\\\]|\\\\.)*)"?|([^\\s,"]*))`, "ys");
const SCHEME = new RegExp(`(${TOKEN})(?=[\\s,]|$)`, "y");
const TOKEN_68 = /[ \t]+[0-9A-Za-z\-._~+/]+=*(?=[ \t]*(?:,|$))/y;

/** Reads a list of challenges: several may share one header, and a comma within quotation marks separates nothing. What is no challenge is passed over. */
export function readChallenges(text: string): readonly Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  const begin = (scheme: string): Map<string, string> => {
    const parameters = new Map<string, string>();
    challenges.push({ scheme, parameters });
    return parameters;
  };
  for (take(SEPARATOR); at < text.length; take(SEPARATOR)) {
    const parameter = take(PARAMETER);
    if (parameter !== null) {
      const [, name = "", quoted, bare = ""] = parameter;
      const parameters = challenges.at(-1)?.parameters ?? begin("");
      const key = name.toLowerCase();
      if (!parameters.has(key)) parameters.set(key, quoted?.replace(/\\(.)/gs, "$1") ?? bare);
      continue;
    }
    const scheme = take(SCHEME)?.[1];
    if (scheme === undefined) at++;
    else {
      begin(scheme);
      take(TOKEN_68);
    }
  }
  return challenges;
}
