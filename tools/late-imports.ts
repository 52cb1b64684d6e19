/** The CommonJS code of a part, with what it imports carried out when something of it is first used: no module of ours is there for what it does when it is loaded. */
export function importedLate(code: string): string {
  const late = code.replaceAll(/\b(import_\w+)=require\(/g, "$1=late(");
  const names = new Map(Array.from(late.matchAll(/\b(import_\w+)=late\(/g), ([, name = ""]) => [name, name]));
  return calledLate(late, names, /(?!\w|=late\()/);
}

/** A bundle that esbuild wrote, with Node's own modules and other CommonJS ones loaded when something of them is first used; those with a default export stay. */
export function requiredLate(bundle: string): string {
  const statement = /^ *(?:var )?(import_\w+) = __toESM\((require_\w+)\(\)(?:, 1)?\);\n/gm;
  const all = new Map(Array.from(bundle.matchAll(statement), ([, name = "", loader = ""]) => [name, loader]));
  const named = new Map([...all].filter(([name]) => !bundle.includes(`${name}.default`)));
  const bare = bundle.replaceAll(statement, (found, name) => (named.has(name) ? "" : found));
  return calledLate(bare, named, /(?=\.)/);
}

/** Calls a function of its own wherever a name is used. */
function calledLate(code: string, functions: ReadonlyMap<string, string>, end: RegExp): string {
  return code.replaceAll(new RegExp(`\\b(new )?(import_\\w+)${end.source}`, "g"), (found, made, name) => {
    const called = functions.get(name);
    if (called === undefined) return found;
    return made === undefined ? `${called}()` : `new (${called}())`;
  });
}
