// tools/action-start.ts
import { createRequire } from "node:module";

// packages/action-kit/src/process/linked-parts.ts
function linkedParts(first, read, require3) {
  const loaded = /* @__PURE__ */ new Map();
  let parts = read(first);
  const load2 = (name) => {
    const known = loaded.get(name);
    if (known !== void 0) return known.exports;
    const key = name.slice("./".length);
    const place = parts[key];
    if (typeof place === "string") parts = { ...parts, ...read(place) };
    const part = parts[key];
    if (typeof part !== "function") return require3(name);
    const module = { exports: {} };
    loaded.set(name, module);
    part(module, module.exports, load2, late);
    return module.exports;
  };
  const late = (name) => {
    let found;
    return () => {
      found ??= load2(name);
      return found;
    };
  };
  return { load: load2, loaded: () => [...loaded.keys()] };
}

// tools/action-start.ts
var require2 = createRequire(import.meta.url);
var { load } = linkedParts("program.cjs", (file) => require2(`./${file}`), require2);
await load("./main.js").main();
