/** The CommonJS code of a part, with what it imports carried out when something of it is first used: no module of ours is there for what it does when it is loaded. */
export function importedLate(code: string): string {
  // Whoever asks for no default export needs no copy of a module of Node's.
  const bare = code.replaceAll(/\b(\w+)( ?= ?)__toESM\((require\("[^".][^"]*"\))\)/g, (found, name, equals, required) =>
    code.includes(`${name}.default`) ? found : `${name}${equals}${required}`,
  );
  const late = bare.replaceAll(/\b(import_\w+)( ?= ?)require\(/g, "$1$2late(");
  const names = new Set(Array.from(late.matchAll(/\b(import_\w+) ?= ?late\(/g), ([, name = ""]) => name));
  return late.replaceAll(/\b(new )?(import_\w+)(?!\w| ?= ?late\()/g, (found, made, name) => {
    if (!names.has(name)) return found;
    return made === undefined ? `${name}()` : `new (${name}())`;
  });
}
