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

/** The CommonJS code of a part as esbuild writes it, with an object of what it exports in place of copies of copies, and without the helpers that make them. */
export function exportedPlainly(code: string): string {
  const plain = code
    .replace(
      /var stdin_exports ?= ?\{\};\s*__export\(stdin_exports, ?\{([^}]*)\}\);\s*module\.exports ?= ?__toCommonJS\(stdin_exports\);/,
      (_, list: string) => `module.exports = {${list.replaceAll(/(\w+|"[^"]*"): ?\(\) ?=> ?([^,}\n]+)/g, "get $1() { return $2; }")}};`,
    )
    .replaceAll(/__toESM\((require\("\.\/[^"]+"\))\)/g, "$1");
  const [helpers = ""] = /^(?:var __[\s\S]*?;\n?)*?(?=module\.exports)/.exec(plain) ?? [];
  const rest = plain.slice(helpers.length);
  return (helpers.match(/\b__\w+/g) ?? []).some((helper) => rest.includes(helper)) ? plain : rest;
}
