module.exports = {
"config-schema/fmt/without-blanks-at-end.ts":(function(module,exports,require,late){module.exports = {
  get withoutBlanksAtEnd() { return withoutBlanksAtEnd; }
};
// packages/config-schema/src/fmt/without-blanks-at-end.ts
function withoutBlanksAtEnd(line) {
  let end = line.length;
  while (end > 0 && (line[end - 1] === " " || line[end - 1] === "	")) end--;
  return line.slice(0, end);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  withoutBlanksAtEnd
});
}),
"config-schema/reading/build-node.ts":(function(module,exports,require,late){module.exports = {
  get buildNode() { return buildNode; },
  get pathLength() { return pathLength; }
};
var import_ascii_table = late("./words/ascii-table.ts");
var import_compose_collection = late("./yaml/dist/compose/compose-collection.js");
var import_esbuild = late("./esbuild");
// packages/config-schema/src/reading/build-node.ts
var import_yaml = (0, import_esbuild().__toESM)((0, import_compose_collection().require_dist)(), 1);
var CORE = "tag:yaml.org,2002:";
var TEXT_TAG = `${CORE}str`;
function buildNode(root, { text, base }, limits, budget) {
  const problems = [];
  const tagged = [];
  const aliases = /* @__PURE__ */ new Map();
  if (root === null) return { root: null, problems, tagged, aliases };
  const { node } = build(root, { text, base, limits, budget, problems, tagged, aliases, anchors: /* @__PURE__ */ new Map() }, 1, []);
  return { root: node, problems, tagged, aliases };
}
function build(node, building, depth, path) {
  if (node === null) return leaf(emptyAt({ start: 0, end: 0 }));
  if ((0, import_yaml.isAlias)(node)) return resolveAlias(node.source, spanOf(node.range, building), building, depth, path);
  const { anchor } = node;
  if (anchor !== void 0) building.anchors.set(anchor, null);
  const built = (0, import_yaml.isMap)(node) ? buildMapping(node, building, depth, path) : (0, import_yaml.isSeq)(node) ? buildSequence(node, building, depth, path) : buildScalar(node, building);
  if (anchor !== void 0) building.anchors.set(anchor, built);
  if (isUnknownTag(node)) building.tagged.push(built.node.span);
  return built;
}
function isUnknownTag(node) {
  if (node.tag === void 0) return false;
  const type = node.tag.startsWith(CORE) ? node.tag.slice(CORE.length) : "";
  if (type === "str" || type === "map" || type === "seq") return false;
  return !/^(?:int|float|bool|null)$/.test(type) || (0, import_yaml.isScalar)(node) && typeof node.value === "string";
}
function buildScalar(node, building) {
  const span = spanOf(node.range, building);
  if (!(0, import_yaml.isScalar)(node)) return leaf(emptyAt(span));
  const { value } = node;
  const source = building.text.slice(span.start, span.end);
  const known = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
  const style = STYLES[node.type ?? ""] ?? (node.tag === TEXT_TAG ? "double-quoted" : "plain");
  return leaf({ kind: "scalar", span, value: known, style, source });
}
function leaf(node) {
  return { node, nodes: 1, height: 0, reach: 0 };
}
var STYLES = {
  QUOTE_SINGLE: "single-quoted",
  QUOTE_DOUBLE: "double-quoted",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded"
};
function buildMapping(node, building, depth, path) {
  const entries = /* @__PURE__ */ new Map();
  const room = building.limits.path - pathLength(path);
  let nodes = 1;
  let height = 0;
  let reach = 0;
  for (const pair of node.items) {
    const key = build(pair.key, building, depth + 1, path);
    const name = keyText(key.node, building.text);
    const keySpan = key.node.span;
    const isWithin = name.length <= room;
    if (!isWithin) building.problems.push({ code: "long-path", span: keySpan });
    const value = build(isWithin ? pair.value : null, building, depth + 1, [...path, name]);
    if (pair.value !== null && isUnknownTag(pair.value) && value.node.kind === "scalar" && value.node.source === "")
      building.tagged.push(keySpan);
    const placed = pair.value === null ? { ...emptyAt({ start: keySpan.end, end: keySpan.end }) } : value.node;
    const first = entries.get(name);
    if (first === void 0) entries.set(name, { key: name, keySpan, value: placed });
    else building.problems.push({ code: "duplicate-key", key: name, span: keySpan, first: first.keySpan, pointer: [...path, name] });
    nodes += 1 + value.nodes;
    height = Math.max(height, key.height, value.height);
    reach = Math.max(reach, key.reach, name.length + value.reach);
  }
  const list = [...entries.values()];
  const last = list.at(-1);
  const span = collectionSpan(node, building, last && Math.max(last.keySpan.end, last.value.span.end));
  return { node: { kind: "mapping", span, style: node.flow ? "flow" : "block", entries: list }, nodes, height: height + 1, reach };
}
function buildSequence(node, building, depth, path) {
  const items = [];
  let nodes = 1;
  let height = 0;
  let reach = 0;
  for (const [index, item] of node.items.entries()) {
    const built = build(item, building, depth + 1, [...path, String(index)]);
    items.push(built.node);
    nodes += built.nodes;
    height = Math.max(height, built.height);
    reach = Math.max(reach, String(index).length + built.reach);
  }
  return {
    node: { kind: "sequence", span: collectionSpan(node, building, items.at(-1)?.span.end), style: node.flow ? "flow" : "block", items },
    nodes,
    height: height + 1,
    reach
  };
}
function resolveAlias(name, span, { anchors, budget, limits, problems, aliases }, depth, path) {
  const absent = leaf(emptyAt(span));
  const target = anchors.get(name);
  if (target === void 0) problems.push({ code: "unknown-anchor", name, span });
  else if (target === null) problems.push({ code: "recursive-alias", name, span });
  else if (depth + target.height - 1 > limits.depth) problems.push({ code: "too-deep", span });
  else if (pathLength(path) + target.reach > limits.path) problems.push({ code: "long-path", span });
  else if (target.nodes > budget.left) {
    if (budget.left > 0) problems.push({ code: "too-many-aliased-nodes", span });
    budget.left = 0;
  } else {
    budget.left -= target.nodes;
    aliases.set(path.reduce(import_ascii_table().pointerBelow, ""), { at: span, value: target.node.span });
    return target;
  }
  return absent;
}
function pathLength(path) {
  return path.reduce((sum, key) => sum + key.length, 0);
}
function keyText(node, text) {
  if (node.kind !== "scalar") return text.slice(node.span.start, node.span.end);
  return node.value === null ? "" : String(node.value);
}
function emptyAt(span) {
  return { kind: "scalar", span, value: null, style: "plain", source: "" };
}
function spanOf(range, { text, base }) {
  const start = base + (range[0] ?? 0);
  const end = base + (range[1] ?? range[0] ?? 0);
  return { start, end: Math.max(start, endOfText(text, start, end)) };
}
function collectionSpan(node, building, endOfLast) {
  const span = spanOf(node.range, building);
  const isWithin = endOfLast !== void 0 && endOfLast > span.start && endOfLast <= span.end;
  return node.flow || !isWithin ? span : { start: span.start, end: endOfLast };
}
function endOfText(text, start, end) {
  let last = end;
  while (last > start && /[ \t\r\n]/.test(text.charAt(last - 1))) last--;
  return last;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  buildNode,
  pathLength
});
}),
"config-schema/reading/inner-marks.ts":(function(module,exports,require,late){module.exports = {
  get innerMarks() { return innerMarks; },
  get withoutInnerMarks() { return withoutInnerMarks; }
};
// packages/config-schema/src/reading/inner-marks.ts
var MARK = /(?<=^|\n---[ \t]*\r?\n|\n)\ufeff(?=---(?:\s|$)|%|#|apiVersion:)/g;
function innerMarks(text) {
  return Array.from(text.matchAll(MARK), ({ index }) => ({ start: index, end: index + 1 }));
}
function withoutInnerMarks(text) {
  return text.replace(MARK, "");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  innerMarks,
  withoutInnerMarks
});
}),
"config-schema/reading/json/bracket-balance.ts":(function(module,exports,require,late){module.exports = {
  get parseJson() { return parseJson; }
};
var import_build_node = late("./config-schema/reading/build-node.ts");
// packages/config-schema/src/reading/odd-characters.ts
var ODD_BLANK = /[\p{Zs}\p{Default_Ignorable_Code_Point}\u2028\u2029\u0085]/u;
function isOddBlank(character) {
  return character !== " " && ODD_BLANK.test(character);
}
// packages/config-schema/src/reading/json/bracket-balance.ts
function bracketBalance(text) {
  let balance = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\\r\n]|\\.)*"?|[{}[\]]/g)) {
    if (token === "{" || token === "[") balance++;
    else if (token === "}" || token === "]") balance--;
  }
  return balance;
}
// packages/config-schema/src/reading/json/parse-json.ts
function parseJson(text, limits) {
  return new JsonParser(text, limits).read();
}
var OTHER_QUOTES = {
  "'": /['‘’]/,
  "`": /`/,
  "‘": /[’']/,
  "’": /[’']/,
  "“": /[”"“]/,
  "”": /[”"]/,
  "„": /[“”"]/,
  "«": /[»"]/
};
var CLOSING_CURLY = /[”“»’](?=[ \t]*(?:[,:}\]]|$))/;
var FOREIGN_WORDS = {
  ...{ True: "true", TRUE: "true", False: "false", FALSE: "false" },
  ...{ None: "null", undefined: "null", nil: "null", Null: "null", NULL: "null" },
  ...{ NaN: null, Infinity: null, "-Infinity": null, "+Infinity": null }
};
var NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
var LOOKS_NUMERIC = /^[+-]?\.?\d[\w.+-]*$/;
var MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?![<=>|])[^\n]*/;
var FENCE = /^(?:```|~~~)[\w-]*[ \t]*(?=\r?$)/m;
var JsonParser = class {
  #text;
  #limits;
  #at = 0;
  #slips = [];
  #repeated = [];
  #beyond = null;
  #words = 0;
  #lastSlipEnd = -1;
  #conflictEnd = -1;
  /** Whether a conflict has begun: what marks its middle belongs to it, even if its end is gone. */
  #isConflictOpen = false;
  #noConflictEndsBehind = Number.POSITIVE_INFINITY;
  /** Whether the item before lacks its closing bracket: the comma went with it. */
  #isUnclosedBehind = false;
  /** The line of the last question: a file may be one line, which is not to be gone through for every token. */
  #line = { start: 0, end: -1 };
  #open = [];
  /** Opening brackets more than closing ones, in the whole text: what is missed or too many. */
  #excess;
  constructor(text, limits) {
    this.#text = text;
    this.#limits = limits;
    this.#excess = bracketBalance(text);
  }
  read() {
    const documents = [];
    for (; ; ) {
      const start = this.#at;
      this.#skipBlanks();
      if (this.#isAtEnd()) {
        const last = documents.pop();
        if (last !== void 0) documents.push(this.#isWordy() ? wordy(last.span) : { ...last, slips: [...last.slips, ...this.#slips] });
        else if (this.#slips.length > 0) documents.push(this.#document(null, { start: 0, end: this.#at }));
        return { documents, cutAt: null };
      }
      const first = this.#at;
      if (documents.length === this.#limits.documents) return { documents, cutAt: first };
      if (documents.length > 0 && !this.#isOnLineOfSlip(first)) {
        const isStray = /[}\]]/.test(this.#peek());
        this.#say(isStray ? "stray-bracket" : "second-value", { start: first, end: first + 1 }, isStray ? [""] : null);
        if (isStray) {
          this.#at++;
          continue;
        }
      }
      const root = this.#value([]);
      if (this.#at === first) this.#at++;
      this.#skipBlanks();
      while (/[}\],]/.test(this.#peek())) {
        const sign = { start: this.#at, end: this.#at + 1 };
        const isComma = this.#text[this.#at++] === ",";
        this.#skipBlanks();
        if (!isComma) this.#say("stray-bracket", sign, [""]);
        else if (this.#isAtEnd()) this.#say("trailing-comma", sign, [""]);
      }
      documents.push(this.#document(root, { start: documents.length === 0 ? 0 : start, end: this.#at }));
      this.#slips = [];
      this.#repeated = [];
      this.#beyond = null;
      this.#words = 0;
    }
  }
  #document(root, span) {
    if (this.#isWordy()) return wordy(span);
    const isBeyond = this.#beyond !== null;
    return {
      root: isBeyond ? null : root,
      span,
      slips: isBeyond ? [] : this.#slips,
      repeated: this.#repeated,
      beyond: this.#beyond,
      isWordy: false
    };
  }
  #isWordy() {
    return this.#words > this.#limits.words;
  }
  /** Counts a key, a value or a slip with its sign, as for YAML; the rest of the text is given up when there are too many. */
  #count() {
    this.#words += 3;
    if (this.#isWordy()) this.#at = this.#text.length;
  }
  #isAtEnd() {
    return this.#at >= this.#text.length;
  }
  #peek() {
    return this.#text.charAt(this.#at);
  }
  /** One slip on a line: what it drags along is left out. `mend` replaces the span; null: nobody knows what was meant. */
  #say(cause, span, mend, isCertain = true) {
    if (this.#isOnLineOfSlip(span.start)) return;
    this.#push({ cause, span, edits: mend === null ? [] : [{ span, text: mend[0] }], isCertain });
  }
  #push(slip) {
    this.#lastSlipEnd = slip.span.end;
    this.#count();
    if (!this.#isWordy()) this.#slips.push(slip);
  }
  #isOnLineOfSlip(offset) {
    return this.#lastSlipEnd >= 0 && this.#startOfLine(offset) <= this.#lastSlipEnd && this.#lastSlipEnd <= this.#lineOf(offset).end;
  }
  /** Blanks, and what people put between tokens that JSON does not know. */
  #skipBlanks() {
    while (!this.#isAtEnd()) {
      const character = this.#peek();
      if (/[ \t\r\n]/.test(character)) this.#at++;
      else if (isOddBlank(character)) {
        const start = this.#at;
        while (isOddBlank(this.#peek())) this.#at++;
        this.#say("odd-blank", { start, end: this.#at }, [new RegExp("\\p{Zs}", "u").test(character) ? " ".repeat(this.#at - start) : ""]);
      } else if (character === "#" || this.#text.startsWith("//", this.#at)) {
        this.#comment(this.#endOfLine(this.#at));
      } else if (this.#text.startsWith("/*", this.#at)) {
        const close = this.#text.indexOf("*/", this.#at);
        this.#comment(close < 0 ? this.#text.length : close + 2);
      } else if (!this.#skipForeignLine()) return;
    }
  }
  #comment(end) {
    this.#say("comment", { start: this.#at, end }, [""], false);
    this.#at = end;
  }
  /** A marker of a conflict, of which the first side is read, or a Markdown fence. */
  #skipForeignLine() {
    if (this.#text.slice(this.#startOfLine(this.#at), this.#at).trim() !== "") return false;
    const rest = this.#text.slice(this.#at, this.#endOfLine(this.#at));
    const fence = FENCE.exec(rest);
    if (fence?.index === 0) {
      const end2 = Math.min(this.#text.length, this.#at + rest.length + 1);
      this.#say("fence", { start: this.#at, end: this.#at + fence[0].length }, null);
      this.#at = end2;
      return true;
    }
    if (!MARKER.test(rest) || this.#startOfLine(this.#at) !== this.#at) return false;
    const start = this.#at;
    const isWithin = start < this.#conflictEnd || this.#isConflictOpen && /^[=|]/.test(rest);
    const endOfAll = this.#endOfConflict(start);
    const end = endOfAll ?? start + rest.length;
    this.#isConflictOpen = endOfAll === null && (this.#isConflictOpen || rest.startsWith("<")) && !rest.startsWith(">");
    if (!isWithin) this.#say("conflict", { start, end }, null);
    this.#conflictEnd = Math.max(this.#conflictEnd, end);
    this.#at = /^[=|]/.test(rest) ? end : start + rest.length;
    return true;
  }
  /** End of the marker that ends a conflict; null when there is none behind an offset. */
  #endOfConflict(offset) {
    if (offset < this.#conflictEnd) return this.#conflictEnd;
    if (this.#noConflictEndsBehind <= offset) return null;
    const last = /^>{7}(?!>)[^\n]*/m.exec(this.#text.slice(offset));
    if (last === null) this.#noConflictEndsBehind = offset;
    return last === null ? null : offset + last.index + last[0].length;
  }
  #startOfLine(offset) {
    return this.#lineOf(offset).start;
  }
  #endOfLine(offset) {
    const { end } = this.#lineOf(offset);
    return this.#text.charAt(end - 1) === "\r" && end > offset ? end - 1 : end;
  }
  #lineOf(offset) {
    if (offset < this.#line.start || offset > this.#line.end) {
      const end = this.#text.indexOf("\n", offset);
      this.#line = { start: this.#text.lastIndexOf("\n", offset - 1) + 1, end: end < 0 ? this.#text.length : end };
    }
    return this.#line;
  }
  #value(path) {
    this.#count();
    const start = this.#at;
    const character = this.#peek();
    if (character === "{" || character === "[") return this.#collection(character, path);
    if (character === '"') return this.#string();
    if (OTHER_QUOTES[character] !== void 0) return this.#otherQuotes(character);
    if (character === "" || /[,:}\]]/.test(character)) {
      this.#say(
        "no-value",
        { start: Math.max(0, Math.min(start, this.#text.length - 1)), end: Math.min(start + 1, this.#text.length) },
        null
      );
      return emptyAt(start);
    }
    return this.#word();
  }
  #collection(open, path) {
    const start = this.#at;
    if (this.#open.length >= this.#limits.depth) {
      this.#giveUp({ code: "too-deep", span: { start, end: start + 1 } });
      return emptyAt(start);
    }
    const rest = this.#text.slice(start + 1, this.#endOfLine(start));
    const indent = rest.trim() === "" ? this.#indentOf(start) : null;
    this.#open.push({ open, start, indent });
    this.#at++;
    const entries = /* @__PURE__ */ new Map();
    const items = [];
    let end = this.#at;
    for (let isFirst = true; ; isFirst = false) {
      const comma = this.#separator(open, isFirst);
      if (comma === "end") break;
      const before = this.#at;
      if (open === "[") items.push(this.#value([...path, String(items.length)]));
      else this.#entry(entries, path);
      if (this.#at === before) this.#at++;
      end = this.#at;
    }
    this.#open.pop();
    const span = { start, end: Math.max(end, this.#at) };
    return open === "[" ? { kind: "sequence", span, style: "flow", items } : { kind: "mapping", span, style: "flow", entries: [...entries.values()] };
  }
  /** What stands between two items, or ends them. */
  #separator(open, isFirst) {
    const close = open === "{" ? "}" : "]";
    const behind = this.#at;
    this.#skipBlanks();
    let comma = null;
    for (; ; ) {
      const character = this.#peek();
      if (/^[,;，、；]$/.test(character)) {
        const place = { start: this.#at, end: this.#at + 1 };
        if (character !== ",") this.#say("semicolon", place, [","]);
        else if (comma !== null || isFirst) this.#say("extra-comma", place, [""]);
        comma ??= this.#at;
        this.#at++;
        this.#skipBlanks();
        continue;
      }
      if (character === "" || this.#closesOuter()) {
        this.#sayOpen();
        return "end";
      }
      if (character === "}" || character === "]") {
        if (this.#isStray()) {
          this.#say("stray-bracket", { start: this.#at, end: this.#at + 1 }, [""], false);
          this.#excess++;
          this.#at++;
          this.#skipBlanks();
          continue;
        }
        if (comma !== null && !isFirst) this.#say("trailing-comma", { start: comma, end: comma + 1 }, [""]);
        if (character !== close) {
          if (this.#excess > 0) {
            this.#sayOpen();
            return "end";
          }
          this.#say("wrong-bracket", { start: this.#at, end: this.#at + 1 }, [close], false);
        }
        this.#at++;
        this.#isUnclosedBehind = false;
        return "end";
      }
      if (comma === null && !isFirst && !this.#isUnclosedBehind) {
        const place = { start: behind, end: behind };
        if (!this.#isOnLineOfSlip(behind)) {
          this.#push({
            cause: "no-comma",
            span: { start: behind - 1, end: behind },
            edits: [{ span: place, text: "," }],
            isCertain: true
          });
        }
      }
      this.#isUnclosedBehind = false;
      return "item";
    }
  }
  /** Where a closing bracket is missed somewhere, the layout tells which: what follows stands as far left as the line of the opening one. */
  #closesOuter() {
    const current = this.#open.at(-1);
    if (this.#excess <= 0 || current?.indent == null) return false;
    const indent = this.#indentOf(this.#at);
    if (this.#startOfLine(this.#at) + indent !== this.#at) return false;
    const isClosing = /[}\]]/.test(this.#peek());
    return isClosing ? indent < current.indent : indent <= current.indent;
  }
  /** Where a closing bracket is too many somewhere: one that closes at the end of a line what was opened at the end of another. */
  #isStray() {
    const current = this.#open.at(-1);
    if (this.#excess >= 0 || current === void 0) return false;
    const before = this.#text.slice(this.#startOfLine(this.#at), this.#at);
    return before.trim() !== "" && current.indent !== null && this.#startOfLine(this.#at) > current.start;
  }
  #sayOpen() {
    const current = this.#open.at(-1);
    this.#excess--;
    this.#isUnclosedBehind = true;
    if (current === void 0) return;
    this.#say(current.open === "{" ? "open-brace" : "open-bracket", { start: current.start, end: current.start + 1 }, null);
  }
  #indentOf(offset) {
    const start = this.#startOfLine(offset);
    let at = start;
    while (/[ \t]/.test(this.#text.charAt(at))) at++;
    return at - start;
  }
  /** The rest of the text is not read. */
  #giveUp(beyond) {
    this.#beyond ??= beyond;
    this.#at = this.#text.length;
  }
  #entry(entries, path) {
    const { key, keySpan } = this.#key();
    if ((0, import_build_node().pathLength)(path) + key.length > this.#limits.path) {
      this.#giveUp({ code: "long-path", span: keySpan });
      return;
    }
    this.#skipBlanks();
    const sign = /^(?:=>|:=|[=：])/.exec(this.#text.slice(this.#at, this.#at + 2))?.[0];
    if (this.#peek() === ":" && sign === void 0) this.#at++;
    else if (sign !== void 0) {
      this.#say("no-colon", { start: this.#at, end: this.#at + sign.length }, [":"]);
      this.#at += sign.length;
    } else if (!this.#isOnLineOfSlip(keySpan.start)) {
      const isLast = /[,}\]]|^$/.test(this.#peek());
      const edits = isLast ? [] : [{ span: { start: keySpan.end, end: keySpan.end }, text: ":" }];
      this.#push({ cause: isLast ? "no-value" : "no-colon", span: keySpan, edits, isCertain: true });
    }
    this.#skipBlanks();
    if (this.#peek() === ":") {
      this.#say("extra-colon", { start: this.#at, end: this.#at + 1 }, [""]);
      this.#at++;
      this.#skipBlanks();
    }
    const value = /[,}\]]|^$/.test(this.#peek()) ? this.#absent(keySpan) : this.#value([...path, key]);
    const first = entries.get(key);
    if (first === void 0) entries.set(key, { key, keySpan, value });
    else this.#repeated.push({ key, span: keySpan, first: first.keySpan, pointer: [...path, key] });
  }
  #absent(keySpan) {
    this.#say("no-value", keySpan, null);
    return emptyAt(keySpan.end);
  }
  #key() {
    const start = this.#at;
    const line = this.#text.slice(start, this.#endOfLine(start));
    const unclosed = /^"([\w$-]+)[ \t]*(?=:)/.exec(line);
    if (unclosed !== null) {
      this.#at += unclosed[0].length;
      this.#say("open-quote", { start, end: start + 1 + (unclosed[1] ?? "").length }, [`"${unclosed[1]}"`]);
      return { key: unclosed[1] ?? "", keySpan: { start, end: start + 1 + (unclosed[1] ?? "").length } };
    }
    if (this.#peek() === '"') {
      const { span, value } = this.#string();
      return { key: String(value ?? ""), keySpan: span };
    }
    if (OTHER_QUOTES[this.#peek()] !== void 0) {
      const { span, value } = this.#otherQuotes(this.#peek());
      return { key: String(value ?? ""), keySpan: span };
    }
    const [word = ""] = /^[^\s:=,{}[\]"'“”«»]+/.exec(line) ?? [];
    if (word === "") {
      this.#say("unexpected", { start, end: start + 1 }, null);
      this.#at = Math.min(this.#text.length, this.#at + 1);
      return { key: "", keySpan: { start, end: this.#at } };
    }
    this.#at += word.length;
    const quote = /^["'”’»]/.exec(line.slice(word.length))?.[0];
    if (quote !== void 0) this.#at++;
    const keySpan = { start, end: this.#at };
    this.#say(quote === void 0 ? "bare-key" : "open-quote", keySpan, [JSON.stringify(word)]);
    return { key: word, keySpan };
  }
  #string() {
    const start = this.#at;
    const lineEnd = this.#endOfLine(start);
    let at = start + 1;
    while (at < lineEnd && this.#text.charAt(at) !== '"') at += this.#text.charAt(at) === "\\" ? 2 : 1;
    if (at >= lineEnd) return this.#openString(start, lineEnd);
    this.#at = at + 1;
    return this.#scalar(start, this.#at, this.#text.slice(start + 1, at));
  }
  /** A string that its line does not close. */
  #openString(start, lineEnd) {
    const line = this.#text.slice(start + 1, lineEnd);
    const curly = CLOSING_CURLY.exec(line);
    if (curly !== null) {
      const end2 = start + 1 + curly.index;
      this.#say("other-quotes", { start: end2, end: end2 + 1 }, ['"']);
      this.#at = end2 + 1;
      return this.#scalar(start, this.#at, line.slice(0, curly.index));
    }
    const end = start + 1 + endOfText(line, "}]");
    if (!this.#isOnLineOfSlip(start)) {
      this.#push({ cause: "open-quote", span: { start, end }, edits: [{ span: { start: end, end }, text: '"' }], isCertain: false });
    }
    this.#at = end;
    return this.#scalar(start, end, this.#text.slice(start + 1, end));
  }
  #scalar(start, end, content) {
    const span = { start, end };
    const control = content.search(/[^\P{Cc}\u007f-\u009f]/u);
    if (control >= 0) {
      const place = { start: start + 1 + control, end: start + 2 + control };
      this.#say("control-character", place, [JSON.stringify(content.charAt(control)).slice(1, -1)]);
    }
    const wrong = /^(?:[^\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*?(\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})(?:u[0-9a-zA-Z]{0,4}|.)?)/su.exec(
      content
    );
    if (wrong?.[1] !== void 0) {
      const at = start + 1 + wrong[0].length - wrong[1].length;
      this.#say("escape", { start: at, end: at + wrong[1].length }, null);
    }
    return { kind: "scalar", span, value: stringValue(content), style: "double-quoted", source: this.#text.slice(start, end) };
  }
  #otherQuotes(open) {
    const start = this.#at;
    const lineEnd = this.#endOfLine(start);
    const line = this.#text.slice(start + 1, lineEnd);
    const closing = OTHER_QUOTES[open] ?? /$/;
    const end = /[ \t]*(?:[,:}\]]|$)/y;
    let at = line.length;
    for (let index = 0; index < line.length; index++) {
      if (!closing.test(line.charAt(index))) continue;
      end.lastIndex = index + 1;
      if (!end.test(line)) continue;
      at = index;
      break;
    }
    const isClosed = at < line.length;
    const endOfContent = isClosed ? at : endOfText(line, "");
    const content = line.slice(0, endOfContent).replace(/^[\u00a0\u202f]|[\u00a0\u202f]$/g, "");
    const span = { start, end: start + 1 + endOfContent + (isClosed ? 1 : 0) };
    this.#say(
      isClosed ? open === "'" || open === "`" ? "single-quotes" : "other-quotes" : "open-quote",
      span,
      [JSON.stringify(content)],
      isClosed
    );
    this.#at = span.end;
    return { kind: "scalar", span, value: content, style: "double-quoted", source: this.#text.slice(span.start, span.end) };
  }
  /** A number, a word of JSON, or a text without quotes up to the end of its value. */
  #word() {
    const start = this.#at;
    const line = this.#text.slice(start, this.#endOfLine(start));
    const [token = ""] = /^[^\s,:{}[\]"]+/.exec(line) ?? [];
    const whole = /^[^\s,{}[\]"][^,{}[\]"]*?(?=[ \t]*(?:[,{}[\]"]|\/\/|#|$))/.exec(line)?.[0] ?? token;
    const scalar = (end, value, style) => {
      this.#at = end;
      return { kind: "scalar", span: { start, end }, value, style, source: this.#text.slice(start, end) };
    };
    if (whole === token || !/^[\w“‘'/.+-]/.test(whole)) {
      const end = start + Math.max(token.length, 1);
      const span2 = { start, end };
      if (this.#text.charAt(end) !== '"') {
        if (token === "true" || token === "false") return scalar(end, token === "true", "plain");
        if (token === "null") return scalar(end, null, "plain");
        if (NUMBER.test(token)) return scalar(end, Number(token), "plain");
        if (Object.hasOwn(FOREIGN_WORDS, token)) {
          const meant = FOREIGN_WORDS[token] ?? null;
          this.#say("foreign-word", span2, meant === null ? null : [meant], meant !== "null");
          return scalar(end, null, "plain");
        }
        if (LOOKS_NUMERIC.test(token)) {
          this.#say("number", span2, [JSON.stringify(token)], false);
          return scalar(end, token, "double-quoted");
        }
      }
    }
    const text = whole === "" ? line.slice(0, 1) : whole;
    const closed = this.#text.charAt(start + text.length) === '"';
    const span = { start, end: start + text.length + (closed ? 1 : 0) };
    this.#say(closed ? "open-quote" : "bare-value", span, [JSON.stringify(text)]);
    return scalar(span.end, text, "double-quoted");
  }
};
function stringValue(content) {
  try {
    return JSON.parse(`"${content}"`);
  } catch {
    return content;
  }
}
function endOfText(line, brackets) {
  let end = line.length;
  const drop = (characters) => {
    while (end > 0 && characters.includes(line.charAt(end - 1))) end--;
  };
  drop(" 	");
  if (line.charAt(end - 1) === ",") end--;
  drop(brackets);
  drop(" 	");
  return end;
}
function wordy(span) {
  return { root: null, span, slips: [], repeated: [], beyond: null, isWordy: true };
}
function emptyAt(offset) {
  return { kind: "scalar", span: { start: offset, end: offset }, value: null, style: "plain", source: "" };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  parseJson
});
}),
"config-schema/reading/json/json-wording.ts":(function(module,exports,require,late){module.exports = {
  get isLoss() { return isLoss; },
  get wordJson() { return wordJson; }
};
var import_ascii_table = late("./words/ascii-table.ts");
// packages/config-schema/src/reading/json/json-wording.ts
function wordJson(cause, found, places = 1) {
  const { what, ...rest } = WORDS[cause]((0, import_ascii_table().quoteCode)(found));
  if (places === 1) return { what, ...rest };
  return { what: { en: `${what.en}, in ${places} places`, fr: `${what.fr}, à ${places} endroits` }, ...rest };
}
function isLoss(cause) {
  return LOSSES.has(cause);
}
var LOSSES = /* @__PURE__ */ new Set([
  ...["foreign-word", "number", "no-value", "escape", "control-character"],
  ...["wrong-bracket", "unexpected", "conflict"]
]);
var DOUBLE_QUOTES = { en: "Write double quotes", fr: "Écrire des guillemets droits doubles" };
var TAKE_OUT = { en: "Take it out", fr: "Le retirer" };
var WORDS = {
  "single-quotes": () => ({
    what: { en: "JSON has double quotes only", fr: "JSON n'a que des guillemets doubles" },
    help: { en: 'Write `"` at both ends of the text.', fr: 'Écrivez `"` aux deux bouts du texte.' },
    mend: DOUBLE_QUOTES
  }),
  "other-quotes": (found) => ({
    what: {
      en: `${found.length > 3 ? "typographic quotes stand" : `the typographic quote ${found} stands`} where JSON wants straight ones`,
      fr: `${found.length > 3 ? "des guillemets typographiques sont" : `le guillemet typographique ${found} est`} à la place de guillemets droits, que JSON demande`
    },
    help: {
      en: 'Write `"`. A word processor or a chat replaces quotes by itself.',
      fr: 'Écrivez `"`. Un traitement de texte ou une messagerie remplace les guillemets de lui-même.'
    },
    mend: DOUBLE_QUOTES
  }),
  "open-quote": () => ({
    what: { en: "a text has a quote at one end only", fr: "un texte n'a de guillemet qu'à un bout" },
    help: {
      en: 'JSON puts every text and every key between two `"`, on one line.',
      fr: 'JSON met chaque texte et chaque clé entre deux `"`, sur une seule ligne.'
    },
    mend: { en: "Write the other quote", fr: "Écrire l'autre guillemet" }
  }),
  "bare-key": (found) => ({
    what: { en: `the key ${found} is not between quotes`, fr: `la clé ${found} n'est pas entre guillemets` },
    help: { en: "JSON wants double quotes around every key.", fr: "JSON demande des guillemets doubles autour de chaque clé." },
    mend: DOUBLE_QUOTES
  }),
  "bare-value": () => ({
    what: { en: "a text is not between quotes", fr: "un texte n'est pas entre guillemets" },
    help: { en: "JSON wants double quotes around every text.", fr: "JSON demande des guillemets doubles autour de chaque texte." },
    mend: DOUBLE_QUOTES
  }),
  "foreign-word": (found) => ({
    what: { en: `${found} is no value of JSON`, fr: `${found} n'est pas une valeur de JSON` },
    help: {
      en: "JSON has `true`, `false` and `null`, in small letters, numbers, and texts between quotes.",
      fr: "JSON a `true`, `false` et `null`, en minuscules, des nombres, et des textes entre guillemets."
    },
    mend: { en: "Write the word of JSON", fr: "Écrire le mot de JSON" }
  }),
  number: (found) => ({
    what: { en: `${found} is no number of JSON`, fr: `${found} n'est pas un nombre de JSON` },
    help: {
      en: "Put an identifier between double quotes; a number has no leading zero or plus sign, and digits on both sides of its point.",
      fr: "Mettez un identifiant entre guillemets doubles ; un nombre n'a ni zéro ni signe plus devant lui, et a des chiffres des deux côtés de son point."
    },
    mend: DOUBLE_QUOTES
  }),
  comment: () => ({
    what: { en: "JSON has no comments", fr: "JSON n'a pas de commentaires" },
    help: {
      en: "Take it out, or keep it in a key that begins with `x-`. A manifest in YAML may have comments.",
      fr: "Retirez-le, ou gardez-le dans une clé qui commence par `x-`. Un manifeste en YAML peut avoir des commentaires."
    },
    mend: { en: "Take the comment out", fr: "Retirer le commentaire" }
  }),
  "trailing-comma": () => ({
    what: { en: "a comma stands behind the last item", fr: "une virgule est derrière le dernier élément" },
    help: { en: "JSON wants a comma between two items only.", fr: "JSON ne veut de virgule qu'entre deux éléments." },
    mend: { en: "Take the comma out", fr: "Retirer la virgule" }
  }),
  "extra-comma": () => ({
    what: { en: "a comma has no item before it", fr: "une virgule n'a pas d'élément avant elle" },
    help: { en: "JSON wants one comma between two items.", fr: "JSON veut une seule virgule entre deux éléments." },
    mend: { en: "Take the comma out", fr: "Retirer la virgule" }
  }),
  semicolon: (found) => ({
    what: found === "`;`" ? { en: "a semicolon stands where JSON wants a comma", fr: "un point-virgule est à la place d'une virgule, que JSON demande" } : { en: `${found} stands where JSON wants a comma`, fr: `${found} est à la place d'une virgule, que JSON demande` },
    help: { en: "Write a comma between two items.", fr: "Écrivez une virgule entre deux éléments." },
    mend: { en: "Write a comma", fr: "Écrire une virgule" }
  }),
  "no-comma": () => ({
    what: { en: "a comma is missing before the next item", fr: "il manque une virgule avant l'élément suivant" },
    help: { en: "JSON wants a comma between two items.", fr: "JSON veut une virgule entre deux éléments." },
    mend: { en: "Write a comma", fr: "Écrire une virgule" }
  }),
  "no-colon": () => ({
    what: { en: "a key is not followed by a colon", fr: "une clé n'est pas suivie d'un deux-points" },
    help: { en: 'Write `"key": value`.', fr: 'Écrivez `"clé": valeur`.' },
    mend: { en: "Write a colon", fr: "Écrire un deux-points" }
  }),
  "extra-colon": () => ({
    what: { en: "a colon follows a colon", fr: "un deux-points suit un deux-points" },
    help: { en: 'Write `"key": value`.', fr: 'Écrivez `"clé": valeur`.' },
    mend: { en: "Take the colon out", fr: "Retirer le deux-points" }
  }),
  "no-value": () => ({
    what: { en: "a value is missing", fr: "il manque une valeur" },
    help: { en: "Write a value, or take the key out.", fr: "Écrivez une valeur, ou retirez la clé." },
    mend: TAKE_OUT
  }),
  "open-brace": () => ({
    what: { en: "this brace is never closed", fr: "cette accolade n'est jamais fermée" },
    help: { en: "Write `}` where the object ends.", fr: "Écrivez `}` là où l'objet se termine." },
    mend: TAKE_OUT
  }),
  "open-bracket": () => ({
    what: { en: "this bracket is never closed", fr: "ce crochet n'est jamais fermé" },
    help: { en: "Write `]` where the list ends.", fr: "Écrivez `]` là où la liste se termine." },
    mend: TAKE_OUT
  }),
  "wrong-bracket": (found) => ({
    what: { en: `${found} closes what the other bracket opened`, fr: `${found} ferme ce que l'autre signe a ouvert` },
    help: { en: "A list ends with `]`, an object with `}`.", fr: "Une liste se termine par `]`, un objet par `}`." },
    mend: { en: "Write the other bracket", fr: "Écrire l'autre signe" }
  }),
  "stray-bracket": (found) => ({
    what: { en: `${found} closes nothing`, fr: `${found} ne ferme rien` },
    help: { en: "Take it out, or write what it is to close.", fr: "Retirez-le, ou écrivez ce qu'il doit fermer." },
    mend: TAKE_OUT
  }),
  "second-value": () => ({
    what: { en: "a second value follows the end of the document", fr: "une seconde valeur suit la fin du document" },
    help: {
      en: "A JSON file holds one value. Put each manifest in a file of its own, or all of them in one of YAML, separated by `---`.",
      fr: "Un fichier JSON contient une seule valeur. Mettez chaque manifeste dans son propre fichier, ou tous dans un seul en YAML, séparés par `---`."
    },
    mend: TAKE_OUT
  }),
  "control-character": () => ({
    what: { en: "a text holds a control character as it is", fr: "un texte contient un caractère de commande tel quel" },
    help: { en: "JSON writes a tab as `\\t` and a line break as `\\n`.", fr: "JSON écrit une tabulation `\\t` et un saut de ligne `\\n`." },
    mend: { en: "Write it as JSON does", fr: "L'écrire comme le veut JSON" }
  }),
  escape: (found) => ({
    what: { en: `${found} is no escape sequence of JSON`, fr: `${found} n'est pas une séquence d'échappement de JSON` },
    help: { en: "Write `\\\\` for a backslash.", fr: "Écrivez `\\\\` pour une barre oblique inverse." },
    mend: TAKE_OUT
  }),
  "odd-blank": (found) => ({
    what: { en: `${found} is no blank of JSON`, fr: `${found} n'est pas une espace pour JSON` },
    help: {
      en: "Between values JSON knows spaces, tabs and line breaks only.",
      fr: "Entre les valeurs, JSON ne connaît que les espaces, les tabulations et les sauts de ligne."
    },
    mend: { en: "Write ordinary spaces", fr: "Mettre des espaces ordinaires" }
  }),
  fence: () => ({
    what: { en: "a fence of Markdown stands in the file", fr: "une délimitation de bloc Markdown est dans le fichier" },
    help: { en: "Take the line out.", fr: "Retirez la ligne." },
    mend: TAKE_OUT
  }),
  conflict: () => ({
    what: { en: "conflict markers of git are left in the file", fr: "des marqueurs de conflit de git sont restés dans le fichier" },
    help: {
      en: "Keep one of the two sides, and take the lines `<<<<<<<`, `=======` and `>>>>>>>` out.",
      fr: "Gardez l'un des deux côtés, et retirez les lignes `<<<<<<<`, `=======` et `>>>>>>>`."
    },
    mend: TAKE_OUT
  }),
  unexpected: (found) => ({
    what: { en: `${found} is not expected here`, fr: `${found} n'est pas attendu ici` },
    help: { en: "JSON wants a key between quotes, or `}`.", fr: "JSON attend une clé entre guillemets, ou `}`." },
    mend: TAKE_OUT
  })
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isLoss,
  wordJson
});
}),
"config-schema/reading/lines-around.ts":(function(module,exports,require,late){module.exports = {
  get HOLDERS() { return HOLDERS; },
  get backToText() { return backToText; },
  get editText() { return editText; },
  get linesAround() { return linesAround; },
  get mapReading() { return mapReading; },
  get pastedSlips() { return pastedSlips; },
  get readMended() { return readMended; },
  get spend() { return spend; },
  get weigh() { return weigh; },
  get wordSlip() { return wordSlip; }
};
var import_inner_marks = late("./config-schema/reading/inner-marks.ts");
var import_ordered_lines = late("./config-schema/document/ordered-lines.ts");
var import_assessment = late("./config-schema/reading/mend/assessment.ts");
var import_slip = late("./config-schema/reading/slip.ts");
var import_check_schema = late("./config-schema/schema/check-schema.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/config-schema/src/reading/lines-around.ts
function linesAround(text, { start, end }) {
  const lineEnd = text.indexOf("\n", Math.max(start, end));
  return { start: text.lastIndexOf("\n", start - 1) + 1, end: lineEnd < 0 ? text.length : lineEnd };
}
// packages/config-schema/src/reading/map-reading.ts
function mapReading(reading, file, toOriginal) {
  const back = ({ start, end }) => ({ start: toOriginal(start), end: Math.max(toOriginal(start), toOriginal(end)) });
  const mapped = /* @__PURE__ */ new Map();
  const mapNode = (node) => {
    const known = mapped.get(node);
    if (known !== void 0) return known;
    const there = mapped.set(node, mapFresh(node)).get(node);
    return there ?? node;
  };
  const mapFresh = (node) => {
    const span = back(node.span);
    if (node.kind === "scalar") return { ...node, span };
    if (node.kind === "sequence") return { ...node, span, items: node.items.map(mapNode) };
    return {
      ...node,
      span,
      entries: node.entries.map((entry) => ({ ...entry, keySpan: back(entry.keySpan), value: mapNode(entry.value) }))
    };
  };
  const mapFinding = (finding) => ({
    ...finding,
    file,
    span: back(finding.span),
    related: finding.related.map((other) => ({ ...other, file, span: back(other.span) })),
    fix: finding.fix === null ? null : { ...finding.fix, edits: finding.fix.edits.map((edit) => ({ ...edit, file, span: back(edit.span) })) }
  });
  return {
    documents: reading.documents.map((document) => {
      const root = mapNode(document.root);
      return { ...document, file, span: back(document.span), root: root.kind === "mapping" ? root : document.root };
    }),
    unread: reading.unread.map((document) => ({ ...document, span: back(document.span) })),
    comments: reading.comments.map((comment) => ({ ...comment, span: back(comment.span) })),
    findings: reading.findings.map(mapFinding),
    doubtful: (0, import_ordered_lines().orderedLines)(reading.doubtful.map(back))
  };
}
// packages/config-schema/src/reading/mend/character-slips.ts
var ODD = String.raw`(?:[^\S \t\r\n]|\p{Default_Ignorable_Code_Point})`;
var ODD_RUN = new RegExp(`${ODD}+`, "gu");
var AFTER_SIGN = new RegExp(String.raw`(?<=^(?:- *)*(?:[\w$-]+|"[^"]*")?[:-])[ \t]*${ODD}[ \t]*(?:${ODD}[ \t]*)*(?=\S)`, "u");
var AT_END = new RegExp(String.raw`(?<=[:"'\]}|>-])[ \t]*${ODD}(?:${ODD}|[ \t])*$`, "u");
var BEHIND_TEXT = new RegExp(String.raw`(?<=[^\s"':]\s*)(?:${ODD})+(?:${ODD}|[ \t])*$`, "u");
var OTHER_DASH = new RegExp(
  String.raw`^[–—−‐‑‒―•·‣◦●▪■➢►▶➤✓✔\ue000-\uf8ff*+](?:[ \t]|${ODD})+(?=\S)|^[–—−‐‑‒―•·‣◦●▪■\ue000-\uf8ff](?=[\w"'{\[])`,
  "u"
);
var TAB_BEHIND_DASH = /(?<=^-)[ ]*\t[ \t]*(?=\S)/;
var WIDE_DASH = /(?<=^-) {2,3}(?=\S)/;
var BULLET_BEHIND_DASH = /(?<=^(?:- +)+)[•·‣◦●▪■*] +(?=[\w"'])/;
var NUMBERED = /^(?:\d{1,2}[.)]|[a-z]\)|o(?=[ \t]+[\w-]+:)|--(?=[ \t])|-[ \t]+\[[ xX]\])[ \t]+(?=\S)/;
var BEFORE_COLON = new RegExp(String.raw`(?<=^(?:- *)*[\w$-]+)${ODD}+(?=[ \t]*:(?:\s|$))`, "u");
var AT_ANY_END = new RegExp(String.raw`(?:${ODD})(?:${ODD}|[ \t])*$`, "u");
var OTHER_COLON = /(?<=^(?:- +)*[A-Za-z][\w-]*)[ \t]*(?:=>|:=|[=：﹕])[ \t]*(?=\S|$)/;
var CELL = /(?<=^(?:- +)*[A-Za-z][\w-]*)(?:[ \t]*;[ \t]*|[ \t]*\t[ \t]*)(?=[^\s:]|$)/;
var KEY = /^(?:- *)*[^\s:"'{[]+(?=:|[ \t]*$)/;
var PAIR = /[“”„‟«‹‘‚‛’][\u00a0\u202f ]?([^"“”„‟«»‹›\n]*?)[\u00a0\u202f ]?(?:[”“»›"]|[’'](?=[ \t]*(?:[,}\]]|$)))/gu;
var HALF = /(?<=^|[\s{[,])(["'])([^"'“”„‟«»‹›\n]*)[”“„»’‘](?=[ \t]*(?:[,}\]]|$))/gu;
var TAB_WIDTHS = [2, 4, 8, 1, 0];
function characterSlips(lines) {
  return [
    ...TAB_WIDTHS.map((width) => gather("tab", lines, (line) => tabs(line, width))),
    gather("tab", lines, (line, above) => aligned(line, above)),
    gather("tab", lines, (line) => inBody(line, TAB_BEHIND_DASH, " ")),
    several(gather("indentation", lines, (line) => inBody(line, WIDE_DASH, " "))),
    gather("odd-indentation", lines, oddIndentation),
    gather("odd-indentation", lines, alignedOdd),
    gather("odd-blank", lines, (line) => inBody(line, AFTER_SIGN, " ")),
    gather("odd-blank", lines, (line) => inBody(line, AT_END, "")),
    gather("blank-at-end", lines, (line) => inBody(line, BEHIND_TEXT, "")),
    gather("blank-at-end", lines, (line) => inBody(line, AT_ANY_END, "")),
    gather("invisible", lines, invisible),
    gather("invisible", lines, (line) => inBody(line, BEFORE_COLON, "")),
    several(gather("sign-for-colon", lines, (line) => otherColon(line, OTHER_COLON))),
    several(gather("sign-for-colon", lines, (line) => otherColon(line, CELL))),
    gather("dash", lines, (line) => inBody(line, OTHER_DASH, "- ", (span) => ({ start: span.start, end: span.start + 1 }))),
    gather("dash", lines, (line) => inBody(line, NUMBERED, "- ", ({ start, end }) => trimmed(line, start, end))),
    gather("markup", lines, (line) => inBody(line, BULLET_BEHIND_DASH, "", ({ start }) => ({ start, end: start + 1 }))),
    gather(
      "glued-dash",
      lines,
      (line) => inBody(line, /(?<=^-)(?=["'{[]?[A-Za-z][\w-]*["']?:|["'{[]|[A-Za-z])/, " ", ({ start }) => ({ start: start - 1, end: start }))
    ),
    gather("typographic-quotes", lines, pairs),
    gather("typographic-quotes", lines, halves)
  ].filter((slip3) => slip3 !== null);
}
function gather(cause, lines, find) {
  const places = lines.flatMap((line, index) => find(line, lines[index - 1]) ?? []);
  const [first] = places;
  if (first === void 0) return null;
  const edits = places.flatMap((place) => place.edits);
  return { cause, span: first.span, edits, isCertain: true, isOffered: true, isLoss: false, lines: places.length };
}
function several(slip3) {
  return slip3 === null || slip3.lines === 1 ? null : slip3;
}
function otherColon(line, sign) {
  const place = inBody(line, sign, ": ", ({ start, end }) => trimmed(line, start, end));
  const [edit] = place?.edits ?? [];
  if (place === null || edit === void 0 || edit.span.end < bodyStart(line) + line.body.length) return place;
  return { ...place, edits: [{ ...edit, text: ":" }] };
}
function trimmed(line, start, end) {
  const found = line.text.slice(start - line.start, end - line.start);
  if (found.trim() === "") return { start, end };
  const from = start + found.length - found.trimStart().length;
  return { start: from, end: from + found.trim().length };
}
function bodyStart({ start, indent }) {
  return start + indent.length;
}
function inBody(line, pattern, by, spanOf = (span) => span) {
  const found = pattern.exec(line.body);
  if (found === null) return null;
  const start = bodyStart(line) + found.index;
  const span = { start, end: start + found[0].length };
  return { span: spanOf(span), edits: [{ span, text: by }] };
}
function tabs({ start, indent, body }, width) {
  if (!indent.includes("	") || body === "") return null;
  const first = indent.indexOf("	");
  const last = indent.lastIndexOf("	");
  const span = { start: start + first, end: start + last + 1 };
  return { span, edits: [{ span, text: indent.slice(first, last + 1).replaceAll("	", " ".repeat(width)) }] };
}
function aligned({ start, indent }, above) {
  if (!indent.includes("	") || above === void 0 || above.indent.includes("	")) return null;
  const place = { start: start + indent.indexOf("	"), end: start + indent.lastIndexOf("	") + 1 };
  return { span: place, edits: [{ span: { start, end: start + indent.length }, text: " ".repeat(above.indent.length) }] };
}
function alignedOdd({ start, indent, body }, above) {
  if (body === "" || above === void 0 || !/[^ \t]/.test(indent) || /[^ ]/.test(above.indent)) return null;
  return { span: { start, end: start + indent.length }, edits: [{ span: { start, end: start + indent.length }, text: above.indent }] };
}
function oddIndentation({ start, indent, body }) {
  if (body === "" || !/[^ \t]/.test(indent)) return null;
  const odd = [...indent.matchAll(ODD_RUN)];
  const [first] = odd;
  if (first === void 0) return null;
  const edits = odd.map(({ 0: run, index }) => ({
    span: { start: start + index, end: start + index + run.length },
    text: run.replace(/[^\p{Zs}]/gu, "").replace(/./gu, " ")
  }));
  return { span: { start: start + first.index, end: start + first.index + first[0].length }, edits };
}
function invisible(line) {
  const key = KEY.exec(line.body)?.[0] ?? "";
  const odd = [...key.matchAll(ODD_RUN)];
  const [first] = odd;
  if (first === void 0) return null;
  const at2 = bodyStart(line);
  const edits = odd.map(({ 0: run, index }) => ({ span: { start: at2 + index, end: at2 + index + run.length }, text: "" }));
  return { span: { start: at2 + first.index, end: at2 + first.index + first[0].length }, edits };
}
function pairs(line) {
  const at2 = bodyStart(line);
  const found = [...line.body.matchAll(PAIR)].filter(({ index }) => /(?:^|[:,{[-])[\s\p{Zs}]*$/u.test(line.body.slice(0, index)));
  const [first] = found;
  if (first === void 0) return null;
  const edits = found.map(({ 0: whole, 1: inner = "", index }) => ({
    span: { start: at2 + index, end: at2 + index + whole.length },
    text: JSON.stringify(inner)
  }));
  return { span: { start: at2 + first.index, end: at2 + first.index + 1 }, edits };
}
function halves(line) {
  const at2 = bodyStart(line);
  const found = [...line.body.matchAll(HALF)];
  const [first] = found;
  if (first === void 0) return null;
  const edits = found.map(({ 0: whole, 1: quote = '"', 2: inner = "", index }) => ({
    span: { start: at2 + index, end: at2 + index + whole.length },
    text: quote === "'" ? `'${inner.replaceAll("'", "''")}'` : JSON.stringify(inner)
  }));
  const end = at2 + first.index + first[0].length;
  return { span: { start: end - 1, end }, edits };
}
// packages/config-schema/src/reading/mend/indentation-slips.ts
var LINES_ABOVE = 12;
function indentationSlips(lines, offset) {
  const last = lines.findLastIndex(({ start }) => start <= offset);
  const near = /* @__PURE__ */ new Set([0, 1]);
  for (let index = Math.max(0, last - LINES_ABOVE); index <= Math.min(lines.length - 1, last + 1); index++) near.add(index);
  const slips = [];
  for (const index of [...near].sort((a, b) => b - a)) {
    const line = lines[index];
    if (line === void 0 || /[^ ]/.test(line.indent)) continue;
    const is = line.indent.length;
    for (const indent of indentsAround(lines, index)) {
      if (indent === is) continue;
      const rank = (isRegular(lines, index, is) ? 1 : 0) - (isRegular(lines, index, indent) ? 1 : 0);
      const below = blockBelow(lines, index);
      if (below.length > 0) slips.push({ slip: withBlock(indented(line, indent), below, indent - is), rank });
      slips.push({ slip: indented(line, indent), rank });
    }
  }
  return slips.sort((a, b) => a.rank - b.rank).map(({ slip: slip3 }) => slip3);
}
function indented({ start, indent, body }, wanted) {
  const end = start + indent.length;
  const span = wanted < indent.length ? { start: start + wanted, end } : { start: end, end: end + firstWord(body) };
  const edit = wanted < indent.length ? { span, text: "" } : { span: { start: end, end }, text: " ".repeat(wanted - indent.length) };
  return { cause: "indentation", span, edits: [edit], isCertain: false, isOffered: true, isLoss: false, lines: 1 };
}
function blockBelow(lines, index) {
  const is = lines[index]?.indent.length ?? 0;
  const end = lines.findIndex((line, at2) => at2 > index && line.indent.length <= is);
  return lines.slice(index + 1, end < 0 ? lines.length : end);
}
function withBlock(slip3, below, by) {
  const moved2 = below.map(
    ({ start }) => by < 0 ? { span: { start, end: start - by }, text: "" } : { span: { start, end: start }, text: " ".repeat(by) }
  );
  return { ...slip3, edits: [...slip3.edits, ...moved2], lines: 1 + below.length };
}
function isRegular(lines, index, indent) {
  if (indent === 0) return true;
  for (let at2 = index - 1; at2 >= 0; at2--) {
    const line = lines[at2];
    if (line === void 0) continue;
    const dash = /^(?:- +)+/.exec(line.body)?.[0].length ?? 0;
    if (dash > 0 && line.indent.length < indent && line.indent.length + dash >= indent) return line.indent.length + dash === indent;
    if (line.indent.length < indent) return line.indent.length + STEP === indent;
  }
  return false;
}
var STEP = 2;
function indentsAround(lines, index) {
  const indents = /* @__PURE__ */ new Set();
  const add = (line) => {
    if (line === void 0) return;
    const { length } = line.indent;
    indents.add(length);
    const dash = /^(?:- +)+/.exec(line.body)?.[0].length ?? 0;
    if (dash > 0) indents.add(length + dash);
  };
  const above = lines[index - 1];
  add(above);
  add(lines[index + 1]);
  add(lines[index + 2]);
  if (above !== void 0 && /:$/.test(above.body)) indents.add(above.indent.length + 2);
  let least = above?.indent.length ?? 0;
  for (let at2 = index - 2; at2 >= 0 && least > 0; at2--) {
    const line = lines[at2];
    if (line === void 0 || line.indent.length >= least) continue;
    least = line.indent.length;
    add(line);
  }
  if (index === 0) indents.add(0);
  return indents;
}
function firstWord(body) {
  return /^\S+/.exec(body)?.[0].length ?? 1;
}
// packages/config-schema/src/reading/mend/line-slips.ts
var ENTRY = /^((?:- +)*)("[^"]*"|'[^']*'|[^\s"'{[#&*!|>%@`,:-][^\s:]*) *:(?: +|$)/;
var OTHER_SIGN = /^((?:- +)*)([A-Za-z][\w-]*)([ \t]*(?:=>|:=|::+|[=;：﹕])[ \t]*)(?=\S|$)/;
var GLUED = /^((?:- +)*)([A-Za-z][\w-]*):(?!\/\/)(?=[^\s:])/;
var BARE = /^((?:- +)*)([A-Za-z][\w-]*)(?=[ \t]+\S|$)/;
function lineSlips(line) {
  const at2 = line.start + line.indent.length;
  const { body } = line;
  const entry = ENTRY.exec(body);
  const valueAt = entry?.[0].length ?? /^(?:- +)*/.exec(body)?.[0].length ?? 0;
  const builder = new SlipBuilder(at2, body, line.indent);
  if (entry === null) keySlips(builder);
  else joinedSlips(builder, valueAt);
  quoteSlips(builder, valueAt);
  bracketSlips(builder, valueAt);
  valueSlips(builder, valueAt);
  return builder.slips;
}
var SlipBuilder = class {
  body;
  slips = [];
  indent;
  #at;
  constructor(at2, body, indent) {
    this.#at = at2;
    this.body = body;
    this.indent = indent;
  }
  /** Places and edits by their offsets in the body. */
  add(cause, place, edits, more = {}) {
    const span = (start, end) => ({ start: this.#at + start, end: this.#at + end });
    const placed = edits.map(([start, end, text]) => ({ span: span(start, end), text }));
    this.slips.push({ cause, span: span(...place), edits: placed, isCertain: false, isOffered: true, isLoss: false, lines: 1, ...more });
  }
};
function keySlips(builder) {
  const { body } = builder;
  const other = OTHER_SIGN.exec(body);
  if (other !== null) {
    const [, dash = "", key = "", sign = ""] = other;
    const start = dash.length + key.length;
    const blanks = sign.length - sign.trimStart().length;
    builder.add(
      "sign-for-colon",
      [start + blanks, start + sign.trimEnd().length],
      [[start, start + sign.length, body.length === start + sign.length ? ":" : ": "]],
      { isCertain: true }
    );
  }
  const glued = GLUED.exec(body);
  if (glued !== null) {
    const colon = glued[0].length - 1;
    builder.add("glued-colon", [colon, colon + 1], [[colon + 1, colon + 1, " "]], { isCertain: true });
  }
  const bare = BARE.exec(body);
  if (bare !== null) {
    const [whole, dash = ""] = bare;
    builder.add("no-colon", [dash.length, whole.length], [[whole.length, whole.length, ":"]]);
  }
  if (!/^(?:[\w$-]+ *:(?: |$)|%[A-Z]|---(?:\s|$)|[[{])/.test(body)) builder.add("stray-line", [0, body.length], [[0, 0, "# "]]);
}
function joinedSlips(builder, valueAt) {
  const { body } = builder;
  for (const found of body.slice(valueAt).matchAll(/(?<=\S)[ \t]+([A-Za-z][\w-]*):(?= |$)/g)) {
    const [whole, key = ""] = found;
    const start = valueAt + found.index;
    const blanks = whole.length - key.length - 1;
    const dashes = /^(?:- +)*/.exec(body)?.[0].length ?? 0;
    builder.add(
      "joined-lines",
      [start + blanks, start + blanks + key.length],
      [[start, start + blanks, `
${builder.indent}${" ".repeat(dashes)}`]]
    );
  }
}
var TOKEN_ENDS = /(?<=[^\s,{}[\]])(?=[ \t]*(?:[,}\]]|$))/g;
var TOKEN_STARTS = /(?<=^|[:,{[-][ \t]+|[{[])(?=[^\s{}[\]"',:])/g;
function quoteSlips(builder, valueAt) {
  const { body } = builder;
  for (const quote of ['"', "'"]) {
    const places = quotePlaces(body, quote);
    if (places.length % 2 === 0) continue;
    const last = places.at(-1) ?? 0;
    for (const place of places) {
      const isOpening = /(?:^|[\s{[,])$/.test(body.slice(0, place));
      if (isOpening) {
        for (const { index } of body.matchAll(TOKEN_ENDS)) {
          if (index > place + 1) builder.add("open-quote", [place, place + 1], [[index, index, quote]]);
        }
      } else {
        for (const { index } of body.matchAll(TOKEN_STARTS)) {
          if (index < place) builder.add("stray-quote", [place, place + 1], [[index, index, quote]]);
        }
      }
    }
    builder.add(/(?:^|[\s{[,])$/.test(body.slice(0, last)) ? "open-quote" : "stray-quote", [last, last + 1], [[last, last + 1, ""]]);
  }
  const value = body.slice(valueAt);
  const single = /^'(.*)'$/.exec(value);
  if (single?.[1]?.replaceAll("''", "").includes("'")) {
    const inner = single[1];
    const first = inner.replaceAll("''", "  ").indexOf("'");
    builder.add(
      "apostrophe",
      [valueAt + 1 + first, valueAt + 2 + first],
      [[valueAt + 1, valueAt + 1 + inner.length, inner.replaceAll("''", "'").replaceAll("'", "''")]],
      { isCertain: true }
    );
  }
  const open = /^'(?=[^']*(?:'[^']+)*$)/.test(value);
  if (open) {
    const text = value.slice(1);
    builder.add("open-quote", [valueAt, valueAt + 1], [[valueAt, body.length, `'${text.replaceAll("'", "''")}'`]]);
  }
  const escaped = /^"(?:[^"\\]|\\(?:[0abtnvfre "/\\N_LPxuU]|$))*(\\[^0abtnvfre "/\\N_LPxuU])/.exec(value);
  if (escaped?.[1] !== void 0) {
    const end = valueAt + escaped[0].length;
    const wrong = [...value.matchAll(/\\\\|\\[0abtnvfre "/N_LPxuU]|\\/g)].filter(([found]) => found === "\\");
    builder.add(
      "backslash",
      [end - 2, end],
      wrong.map(({ index }) => [valueAt + index, valueAt + index, "\\"]),
      { isOffered: false, isLoss: true }
    );
  }
}
function quotePlaces(body, quote) {
  const places = [];
  const pattern = quote === '"' ? /(?<![^\s{[,:-])'[^']*'|\\.|"/g : /"(?:[^"\\]|\\.)*"|(?<![^\s{[,:-])'|'(?![^\s,}\]:])/g;
  for (const { 0: token, index } of body.matchAll(pattern)) {
    if (token === quote) places.push(index);
  }
  return places;
}
var CLOSING = { "{": "}", "[": "]" };
var BLOCK_BEFORE = /^(?:- +)*(?:[\w-]+: *)?$/;
var BLOCK_BEHIND = /^ *(?=[\w-]+:(?: |$)|$)/;
function bracketSlips(builder, valueAt) {
  const { body } = builder;
  const open = [];
  const stray = [];
  for (const { 0: token, index } of body.matchAll(/"(?:[^"\\]|\\.)*"|(?<![^\s{[,:-])'[^']*'|[{}[\]]/g)) {
    if (token === "{" || token === "[") open.push({ sign: token, index });
    else if (token === "}" || token === "]") {
      const top = open.at(-1);
      if (top !== void 0 && CLOSING[top.sign] === token) open.pop();
      else if (top !== void 0 && open.some(({ sign }) => CLOSING[sign] === token)) {
        builder.add("open-bracket", [top.index, top.index + 1], [[index, index, `${CLOSING[top.sign]}`]]);
        builder.add("wrong-bracket", [index, index + 1], [[index, index + 1, CLOSING[top.sign] ?? ""]]);
        open.pop();
      } else {
        if (top !== void 0) builder.add("wrong-bracket", [index, index + 1], [[index, index + 1, CLOSING[top.sign] ?? ""]]);
        stray.push({ sign: token, index });
      }
    }
  }
  for (const { sign, index } of stray) {
    const before = body.slice(0, index);
    const blanks = before.length - before.trimEnd().length;
    builder.add("stray-bracket", [index, index + 1], [[index - (index + 1 === body.length ? blanks : 0), index + 1, ""]]);
    const opening = sign === "}" ? "{" : "[";
    const starts = /* @__PURE__ */ new Set([valueAt, ...Array.from(body.matchAll(/(?<=[:,{[-] +)(?=\S)/g), (found) => found.index)]);
    for (const start of starts) {
      if (start <= index) builder.add("stray-bracket", [index, index + 1], [[start, start, opening]]);
    }
  }
  for (const { sign, index } of open) {
    const closing = CLOSING[sign] ?? "";
    for (const found of body.matchAll(/(?<=\S)(?=[ \t]*(?:[,}\]]|$))/g)) {
      if (found.index > index) builder.add("open-bracket", [index, index + 1], [[found.index, found.index, closing]]);
    }
    const blanks = BLOCK_BEHIND.exec(body.slice(index + 1))?.[0].length;
    if (blanks !== void 0 && BLOCK_BEFORE.test(body.slice(0, index)))
      builder.add("stray-opening", [index, index + 1], [[index, index + 1 + blanks, ""]]);
  }
  if (!/[{[]/.test(body)) return;
  for (const { index, 0: blanks } of body.matchAll(/(?<=[^\s,{}[\]:])[ \t]+(?=["']?[\w$-]+["']?:(?: |$)|["'{[])/g)) {
    builder.add("no-comma", [index + blanks.length, index + blanks.length + 1], [[index, index, ","]]);
  }
  for (const { index } of body.matchAll(/(?<=[,{[][ \t]*),/g))
    builder.add("extra-comma", [index, index + 1], [[index, index + 1, ""]], { isCertain: true });
}
function valueSlips(builder, valueAt) {
  const { body } = builder;
  const value = body.slice(valueAt);
  if (value === "") return;
  const quoted = (start, end) => [start, end, JSON.stringify(body.slice(start, end))];
  if (/^[^"'{[|>].*: /.test(value) || /^[^"'{[|>].*:$/.test(value)) {
    const colon = value.search(/:(?: |$)/);
    builder.add("colon-in-value", [valueAt, valueAt + colon], [quoted(valueAt, body.length)], { isLoss: true });
  }
  if (/^\{[{%].*[}%]\}/.test(value)) {
    const end = valueAt + value.search(/[}%]\}/) + 2;
    builder.add("placeholder", [valueAt, end], [quoted(valueAt, body.length)], { isLoss: true });
  }
  if (/^[@`%]/.test(value)) builder.add("reserved", [valueAt, valueAt + 1], [quoted(valueAt, body.length)], { isLoss: true });
  const sign = /(?<=\S)[ \t]*[,;]+$/.exec(value);
  if (sign !== null) {
    const start = valueAt + sign.index;
    const blanks = sign[0].length - sign[0].trimStart().length;
    builder.add("sign-at-end", [start + blanks, body.length], [[start, body.length, ""]], { isCertain: true });
  }
}
// packages/config-schema/src/reading/mend/holders.ts
var HOLDERS = {
  structure: "{",
  contacts: "[",
  apis: "[",
  credentials: "{",
  endpoints: "{",
  bindings: "[",
  usage: "{",
  technicalContact: "{",
  technicalAccount: "{",
  labels: "{",
  environments: "{"
};
// packages/config-schema/src/reading/mend/lost-lines.ts
var FIRST_KEYS = ["name", "structure", "role"];
var LINES_ABOVE2 = 200;
var ENTRY2 = /^[\w-]+:(?: |$)/;
var ITEM = /^- /;
var HELD = /^((?:- )?[\w-]+:) +([^\s"'#&*!|>].*)$/;
function lostLines(lines) {
  return [...strayFirstDash(lines), ...lostDashes(lines), ...lostKeys(lines)];
}
function heldTwice(lines) {
  return lines.flatMap((line, index) => {
    const below = lines[index + 1];
    if (below === void 0 || below.indent.length <= line.indent.length) return [];
    const start = line.start + line.indent.length;
    const item = /^- (?=[^\s"'#&*!|>{[][^:]*$|"[^"]*"$)/.exec(line.body);
    if (item !== null && ENTRY2.test(below.body)) {
      const span2 = { start: start + 2, end: start + line.body.length };
      const place = { start: span2.start, end: span2.start };
      return FIRST_KEYS.map((first) => ({ ...one, cause: "item-without-key", span: span2, edits: [{ span: place, text: `${first}: ` }] }));
    }
    const [, key = "", value = ""] = HELD.exec(line.body) ?? [];
    if (value === "" || !(ITEM.test(below.body) || ENTRY2.test(below.body)) || line.body.startsWith("- ")) return [];
    const at2 = start + line.body.length - value.length;
    const isNothing = /^(?:\[ *\]|\{ *\}|null|~)$/.test(value);
    const span = { start: at2, end: at2 + value.length };
    const behindKey = { start: start + key.length, end: span.end };
    const held = {
      ...one,
      cause: "held-twice",
      span,
      edits: [{ span: behindKey, text: "" }],
      isOffered: isNothing,
      isLoss: !isNothing
    };
    const deeper = below.indent.length - 2;
    if (isNothing || ITEM.test(below.body) || deeper < line.indent.length) return [held];
    const asItem = FIRST_KEYS.map((first) => {
      const text = `
${" ".repeat(deeper)}- ${first}: ${value}`;
      return { ...one, cause: "item-without-key", span, edits: [{ span: behindKey, text }] };
    });
    return [...asItem, held];
  });
}
var one = { isCertain: false, isOffered: true, isLoss: false, lines: 1 };
function strayFirstDash([first, second]) {
  if (first === void 0 || second === void 0 || first.indent !== "" || second.indent !== "") return [];
  const dash = /^- +(?=[\w-]+: )/.exec(first.body)?.[0];
  if (dash === void 0 || !ENTRY2.test(second.body)) return [];
  const { start } = first;
  return [
    {
      ...one,
      cause: "first-dash",
      span: { start, end: start + 1 },
      edits: [{ span: { start, end: start + dash.length }, text: "" }],
      isCertain: true
    }
  ];
}
function lostDashes(lines) {
  return lines.flatMap((line, index) => {
    const indent = line.indent.length;
    const key = /^([\w-]+):(?: |$)/.exec(line.body)?.[1];
    const above = lines[index - 1];
    if (key === void 0 || above === void 0 || indent < 2 || /[^ ]/.test(line.indent)) return [];
    const below = lines[index + 1];
    if (below?.indent.length === indent + 2 && /: +\S/.test(line.body)) {
      const start2 = line.start + indent;
      return [
        { ...one, cause: "lost-dash", span: { start: start2, end: start2 + key.length }, edits: [{ span: { start: start2, end: start2 }, text: "- " }] }
      ];
    }
    if (!(above.indent.length < indent && above.body.endsWith(":")) && !repeatsFirstKey(lines, index, key)) return [];
    const start = line.start + indent;
    const span = { start, end: start + key.length };
    return [{ ...one, cause: "lost-dash", span, edits: [{ span: { start: start - 2, end: start }, text: "- " }] }];
  });
}
function repeatsFirstKey(lines, index, key) {
  const indent = lines[index]?.indent.length ?? 0;
  const below = lines[index + 1];
  const next = below?.indent.length === indent ? /^[\w-]+:/.exec(below.body)?.[0] : void 0;
  if (next === void 0) return false;
  let isRepeated = false;
  for (let at2 = index - 1; at2 >= Math.max(0, index - LINES_ABOVE2); at2--) {
    const line = lines[at2];
    if (line === void 0) continue;
    if (line.indent.length < indent) return isRepeated && line.indent.length + 2 === indent && line.body.startsWith(`- ${key}:`);
    if (line.indent.length === indent && line.body.startsWith(next)) isRepeated = true;
  }
  return false;
}
function lostKeys(lines) {
  const present = new Set(lines.flatMap(({ indent, body }) => indent === "" ? /^[\w-]+(?=:)/.exec(body)?.[0] ?? [] : []));
  return lines.flatMap((line, index) => {
    const isItem = ITEM.test(line.body);
    if (line.indent.length === 0 || !(isItem || ENTRY2.test(line.body)) || !isAlone(lines, index, isItem)) return [];
    const place = { start: line.start, end: line.start };
    const start = line.start + line.indent.length;
    const span = { start, end: start + (/^(?:- )?[\w-]+/.exec(line.body)?.[0].length ?? 1) };
    return Object.keys(HOLDERS).filter((key) => !present.has(key)).map((key) => ({
      ...one,
      cause: "lost-key",
      span,
      edits: [{ span: place, text: `${key}:
` }]
    }));
  });
}
function isAlone(lines, index, isItem) {
  const indent = lines[index]?.indent.length ?? 0;
  for (let at2 = index - 1; at2 >= Math.max(0, index - LINES_ABOVE2); at2--) {
    const line = lines[at2];
    if (line === void 0 || line.indent.length > indent) continue;
    const dash = /^(?:- +)+/.exec(line.body)?.[0].length ?? 0;
    if (line.indent.length === indent) return dash > 0 !== isItem;
    return line.indent.length + dash < indent ? !line.body.endsWith(":") && line.indent.length === 0 : false;
  }
  return false;
}
// packages/config-schema/src/reading/mend/marker-slips.ts
var SEPARATOR = /^(?:[-–—―−‐‑‒]{1,20}|[-–—](?: [-–—])+|(?:[*_=~] ?){3,20})$/u;
var FENCE = /^(?:`{3,}|~{3,})(?:[\w-]*|[ \t]*[\w-]+[ \t]+[^`]*|[ \t]*\{[^`]*)$/;
var CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?![<=>|])/;
var TEMPLATE = /^[ \t]*(?:\{\{.*\}\}|\{%.*%\}|\{#.*#\}|<%.*%>)[ \t]*$/;
var CONFLICT_OF_JJ = /^(?:%{7}|\+{7}|-{7}|\\{7})(?=\s)/;
var GLUED2 = /^[-–—]{2,4}(?:(?=[A-Za-z"'#])|[ \t]+(?=[\w-]+:(?:\s|$)))/;
function markerSlips(lines) {
  const slips = [];
  const fences = lines.filter(({ body }) => FENCE.test(body));
  const [fence] = fences;
  if (fence !== void 0) {
    const edits = fences.map((line) => ({ span: lineSpan(line), text: "" }));
    slips.push({ cause: "fence", span: bodySpan(fence), edits, isCertain: true, isOffered: true, isLoss: false, lines: fences.length });
  }
  slips.push(...conflictSlips(lines), ...templateSlips(lines));
  for (const line of lines) {
    const { body, indent, start } = line;
    if (SEPARATOR.test(body) && !(body === "---" && indent === "") && !CONFLICT.test(body)) {
      slips.push({
        ...one2,
        cause: "separator",
        span: indent === "" ? bodySpan(line) : lineSpan(line),
        edits: [{ span: lineSpan(line), text: "---" }],
        isCertain: true
      });
    }
    if (/^%[A-Z]+(?:\s|$)/.test(body) && indent === "") {
      const isFirst = lines.every((other) => other.start >= start || /^(?:#|%|$)/.test(other.body));
      const end = start + line.text.length;
      const edits = isFirst ? [{ span: { start: end, end }, text: "\n---" }] : [{ span: { start, end: start }, text: "# " }];
      slips.push({ ...one2, cause: "directive", span: bodySpan(line), edits, isCertain: isFirst });
    }
    if (body === "..." && indent === "") {
      slips.push({ ...one2, cause: "stray-separator", span: bodySpan(line), edits: [{ span: lineSpan(line), text: "" }] });
    }
    const glued = GLUED2.exec(body);
    if (glued !== null) {
      const span = { start, end: start + indent.length + glued[0].length };
      slips.push({ ...one2, cause: "glued-separator", span, edits: [{ span, text: "---\n" }], isCertain: true });
    }
  }
  return [...slips, ...lostSeparators(lines)];
}
var one2 = { isCertain: false, isOffered: true, isLoss: false, lines: 1 };
function lineSpan({ start, text }) {
  return { start, end: start + text.length };
}
function bodySpan({ start, indent, body }) {
  return { start: start + indent.length, end: start + indent.length + body.length };
}
function templateSlips(lines) {
  const found = lines.filter(({ text }) => TEMPLATE.test(text));
  const [first] = found;
  if (first === void 0) return [];
  const span = { start: bodySpan(first).start, end: first.start + first.text.trimEnd().length };
  return [() => "", ({ indent }) => `${indent}x-template: ""`].map((by) => ({
    ...one2,
    cause: "template-line",
    span,
    edits: found.map((line) => ({ span: lineSpan(line), text: by(line) })),
    isOffered: false,
    isLoss: true,
    lines: found.length
  }));
}
function conflictsIn(lines) {
  const conflicts = [];
  for (const line of lines) {
    const isOfGit = CONFLICT.test(line.body);
    const open = conflicts.at(-1);
    const isOpen = open !== void 0 && !open.at(-1)?.body.startsWith(">") && !line.body.startsWith("<");
    if (isOpen && (isOfGit || open[0]?.body.startsWith("<") && CONFLICT_OF_JJ.test(line.body))) open.push(line);
    else if (isOfGit) conflicts.push([line]);
  }
  return conflicts;
}
function conflictSlips(lines) {
  return conflictsIn(lines).flatMap((marks) => {
    const [first, second] = marks;
    const last = marks.at(-1);
    if (first === void 0 || last === void 0) return [];
    const span = { start: bodySpan(first).start, end: bodySpan(last).end };
    const bare = { ...one2, cause: "conflict", span, edits: marks.map((mark) => ({ span: lineSpan(mark), text: "" })) };
    const loss = { ...bare, isOffered: false, isLoss: true };
    if (second === void 0) return [bare];
    if (!last.body.startsWith(">")) {
      const length = lines.indexOf(second) - lines.indexOf(first) - 1;
      const end = lines[lines.indexOf(second) + length];
      const edits2 = end === void 0 ? [] : [
        { span: lineSpan(first), text: "" },
        { span: between(second, end), text: "" }
      ];
      return marks.length === 2 && end !== void 0 ? [bare, { ...loss, edits: edits2 }] : [bare];
    }
    if (!first.body.startsWith("<")) return [{ ...loss, edits: [{ span: between(first, last), text: "" }] }, bare];
    if (CONFLICT_OF_JJ.test(second.body)) return [{ ...loss, edits: [{ span: between(first, last), text: "" }] }];
    if (second === last) return [loss];
    const edits = [
      { span: lineSpan(first), text: "" },
      { span: between(second, last), text: "" }
    ];
    return [{ ...loss, edits }];
  });
}
function between(first, last) {
  return { start: first.start, end: lineSpan(last).end };
}
function lostSeparators(lines) {
  const slips = [];
  let keys = [];
  for (const line of lines) {
    if (/^---(?:\s|$)/.test(line.text)) keys = [];
    const key = /^[A-Za-z][\w-]*(?=:)/.exec(line.text)?.[0];
    if (key === void 0) continue;
    const isEnvelope = key === "apiVersion" || key === "kind";
    if (isEnvelope && keys.includes(key) && keys.at(-1) !== key) {
      const place = { start: line.start, end: line.start };
      const span = { start: line.start, end: line.start + key.length };
      slips.push({ ...one2, cause: "lost-separator", span, edits: [{ span: place, text: "---\n" }] });
      keys = [];
    }
    keys.push(key);
  }
  return slips;
}
// packages/config-schema/src/reading/mend/offset-map.ts
function editText(text, edits) {
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const pieces = [];
  const places = [];
  let at2 = 0;
  let length = 0;
  for (const { span, text: replacement } of sorted) {
    if (span.start < at2) continue;
    const kept = text.slice(at2, span.start);
    pieces.push(kept, replacement);
    length += kept.length;
    places.push({ start: length, end: length + replacement.length, span });
    length += replacement.length;
    at2 = span.end;
  }
  pieces.push(text.slice(at2));
  const toOriginal = (offset) => {
    const before = places[lastBefore(places, offset)];
    if (before === void 0) return offset;
    if (offset < before.end) return before.span.start;
    return before.span.end + (offset - before.end);
  };
  return { text: pieces.join(""), toOriginal };
}
function lastBefore(places, offset) {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((places[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
// packages/config-schema/src/reading/mend/prose-around.ts
var OPENING = /^[ \t]*(?:`{3,}|~{3,})[ \t]*[^\s`~]/;
var FENCE2 = /^[ \t]*(?:`{3,}|~{3,})[^`]*$/;
var ENVELOPE = /^[ \t]*["']?(?:apiVersion|kind)["']?[ \t]*:/i;
var OF_YAML = /^[ \t]*(?:#|%|-{3}(?:\s|$)|-[ \t]|\.{3}$|[{}[\]<>=|&*!+"'`~]|[\w$-]+[ \t\u00a0\u202f]*[:=：](?:[ \t\u00a0\u202f]|$))/u;
var LABEL = /^[\p{L}-]+[ \u00a0\u202f]?:$/u;
var SIGNATURE = /^--[ \t]?$/;
function proseAround(lines) {
  return lines.some(({ text }) => FENCE2.test(text)) ? aroundFences(lines) : aroundManifest(lines);
}
function aroundFences(lines) {
  const edits = [];
  let depth = 0;
  let blocks = 0;
  let isProse2 = false;
  for (const [index, line] of lines.entries()) {
    if (FENCE2.test(line.text)) {
      const isOpening = depth === 0 || OPENING.test(line.text);
      depth += isOpening ? 1 : -1;
      const isDocument = isOpening && ENVELOPE.test(lines[index + 1]?.text ?? "");
      if (isDocument) blocks++;
      edits.push(replacing(line, isDocument && blocks > 1 ? "---" : ""));
    } else if (depth === 0 && isFull(line)) {
      if (ENVELOPE.test(line.text)) return null;
      isProse2 = true;
      edits.push(replacing(line, ""));
    }
  }
  return isProse2 && blocks > 0 ? slip(edits, true) : null;
}
function aroundManifest(lines) {
  const first = lines.findIndex(({ text }) => ENVELOPE.test(text));
  if (first < 0) return null;
  const before = lines.slice(0, first).filter((line) => isFull(line) && !/^[ \t]*#/.test(line.text));
  const isBefore = before.length > 0 && before.every(({ text }) => isProse(text) || LABEL.test(text));
  const last = lines.findLastIndex((line) => isFull(line) && !isProse(line.text));
  const tail = lines.slice(last + 1);
  const gap = tail.findIndex((line) => !isFull(line) || SIGNATURE.test(line.text));
  const behind = gap < 0 ? [] : tail.slice(gap).filter(isFull);
  const foreign = [...isBefore ? before : [], ...behind];
  return foreign.length === 0 ? null : slip(
    foreign.map((line) => replacing(line, "")),
    isBefore
  );
}
function isProse(text) {
  return SIGNATURE.test(text) || !OF_YAML.test(text) && !/^[ \t]/.test(text);
}
function isFull({ text }) {
  return text.trim() !== "";
}
function replacing({ start, text }, by) {
  return { span: { start, end: start + text.length }, text: by };
}
function slip(edits, isCertain) {
  const [first] = edits;
  if (first === void 0) return null;
  return { cause: "prose", span: first.span, edits, isCertain, isOffered: true, isLoss: false, lines: edits.length };
}
// packages/config-schema/src/reading/mend/pasted-slips.ts
var FEW = 2;
var MOST = 0.9;
var NUMBER = /^([ \t]*(?:[\w./-]{1,200}\.(?:ya?ml|json)[:-])?L?(\d{1,5})(?:[:.)]| {0,3}[|│])?)([ \t]*)/;
var FRAME = /^[─┬┼┴━═+| ]*[─━═]{3}[─┬┼┴━═+| ]*$|^[ \t]*[│|][ \t]*(?:File:|STDIN\b)/u;
var COPIED_PREFIX = /^\^?[0-9a-f]{7,40} (?:[^\s(]+ +)?\([^()\n]{0,100}\d{4}-\d\d-\d\d[^()\n]{0,40}\d+\) ?/;
var QUOTE = /^[ \t]*(?:> ?)+/;
var BAR = /^[ \t]*(?:[|│┃▏] ?)+/u;
var TABLE_ROW = /^[ \t]*\|.*\|[ \t]*$/;
var DIFF = /^(?:[+\- ]|@@ |diff |index [0-9a-f]|\\ No newline|$)/;
var DIFF_HEAD = /^(?:@@ |diff |index [0-9a-f]|--- |\+\+\+ |\\ No newline)/;
var DIFF_MARK = /^(?:@@ -\d|diff --git |index [0-9a-f]{7,40}\.\.|--- a\/|\+\+\+ b\/|\\ No newline at|\d+(?:,\d+)?[acd]\d+(?:,\d+)?$)/;
var ADDED = /^\+(?=[ \t]*(?:- +)?[A-Za-z][\w-]*:(?:\s|$))/;
var TAG = /<\/?(?:pre|code|div|p|span|br|b|i|em|strong|li|ul|ol|td|tr|th|table|tbody|blockquote|body|html|font|a)(?:\s[^<>]*)?\/?>/gi;
var WRAPPER = /^[ \t]*(?:\{(?:code|noformat|quote)(?::[\w.=|-]*)?\}|\[\/?(?:code|quote)(?:=\w+)?\]|\.\. code-block::[ \t]*\w*|'''|""")[ \t]*$/;
var EMPHASIS = /^([ \t]*(?:- +)*)(\*{1,2}|_{1,2}|`)([A-Za-z][\w-]*)(:?)\2(?=[ \t]*:|[ \t]|$)/;
var LINK = /\[([^\][\n]{1,200})\]\((?:mailto:|https?:)[^()\n]{0,400}\)/g;
var ADDRESS_KEY = /\b(?:token|api|healthcheck|url)[ \t]*:[ \t]*["']?$/;
var EMPHASIZED_VALUE = /(?<=[:-] )(`{1,2}|\*{2})([^`*\n]{1,200})\1(?=[ \t]*\r?$)/gm;
var ENTITY = /&(?:(nbsp|amp|quot|apos|lt|gt)|#(\d{2,4})|#x([0-9a-f]{2,4}));/gi;
var ENTITIES = { nbsp: " ", amp: "&", quot: '"', apos: "'", lt: "<", gt: ">" };
var PROMPT = /^[ \t]*(?:\$[ \t]*$|[\w.-]{1,64}@[\w.-]{1,64}:[^$#%\n]{0,100}[$#%][ \t]*$|PS [A-Z]:\\[^>\n]{0,200}>[ \t]*$|(?:[$%>#]|PS [^>]*>|[A-Z]:\\[^>]*>|\[?[\w.-]{1,64}@[\w.-]{1,64}[^$#%]{0,100}[$#%])[ \t]+(?:cat|type|less|more|bat|head|tail|get-content|gc|nano|vim?|git|curl)\b)/i;
var SCREEN = /^[ \t]*(?:~|\(END\)|--More--.{0,20}|"[^"\n]{1,200}" \d+L, \d+[BC]|GNU nano \d.*|:(?:wq?|q)!?|total \d+)[ \t]*$/;
var HEREDOC = /^[ \t]*(?:[$#>] )?(?:cat|tee)\b[^\n]*<<-?[ \t]*(["']?)(\w+)\1/;
var MAIL_HEADER = /^(?:\[[^\][\n]{0,40}\d{1,2}[:h]\d\d(?::\d\d)?[^\][\n]{0,6}\]|(?:de|à|a|cc|cci|envoyé(?: le)?|date|objet|from|to|bcc|sent|subject)[\s\u00a0]*:[ \t\u00a0])/i;
var ESCAPE = "\x1B";
var COLOUR = new RegExp(String.raw`${ESCAPE}\[[\d;]*[A-Za-z]`, "gu");
var OTHER_BREAK = /[\u0085\u2028\u2029\v\f](?=[ \t]*(?:[A-Za-z][\w-]*[ \t]*:|- |#|\n|$))/gu;
var ODD_LINE = new RegExp("^[ \\t]*(?:[^\\S \\t\\r\\n]|\\p{Default_Ignorable_Code_Point})(?:\\s|\\p{Default_Ignorable_Code_Point})*$", "u");
var OTHER_COMMENT = /(?<=^[ \t]*)(?:\/\/+|--(?!-)|;|\/\*|<!--|REM(?= ))(?=[ \t]*\S)/;
var SUFFIX = /(?:\\|[,;]+|\$)$/;
function pastedSlips(text) {
  const lines = linesOf(text);
  return [
    carriageReturns(text, lines),
    everywhere("line-break", text, OTHER_BREAK, () => "\n"),
    someLines("invisible", lines, ODD_LINE, () => ""),
    everywhere("colour-code", text, COLOUR, () => ""),
    table(lines),
    prefixed("quote-mark", lines, QUOTE, FEW),
    prefixed("quote-mark", lines, BAR, FEW),
    numbers(lines),
    prefixed("copied-prefix", lines, COPIED_PREFIX, FEW),
    diff(lines),
    partialDiff(lines),
    shell(lines),
    mailHeader(lines),
    proseAround(lines),
    everywhere(
      "entity",
      text,
      ENTITY,
      ([, name, decimal, hexadecimal]) => name === void 0 ? characterOf(decimal === void 0 ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal)) : ENTITIES[name.toLowerCase()] ?? ""
    ),
    markup(text, lines),
    suffixed(lines),
    someLines("quote-mark", lines, /^[ \t]*(?:> ?)+(?=[ \t]*(?:- +)?[A-Za-z][\w-]*:)/, () => ""),
    someLines("other-comment", lines, OTHER_COMMENT, () => "#")
  ].filter((slip3) => slip3 !== null);
}
function linesOf(text) {
  let start = 0;
  return text.split("\n").map((line) => {
    const placed = { start, text: line.endsWith("\r") ? line.slice(0, -1) : line };
    start += line.length + 1;
    return placed;
  });
}
function isFull2({ text }) {
  return text.trim() !== "";
}
function slip2(cause, edits, more = {}) {
  const [first] = edits;
  if (first === void 0) return null;
  return { cause, span: first.span, edits, isCertain: true, isOffered: true, isLoss: false, lines: edits.length, ...more };
}
function everywhere(cause, text, pattern, by) {
  const edits = [...text.matchAll(pattern)].map((found) => ({ span: at(found.index, found[0].length), text: by(found) }));
  const lines = new Set(edits.map(({ span }) => text.lastIndexOf("\n", span.start)));
  return slip2(cause, edits, { lines: lines.size });
}
function someLines(cause, lines, pattern, by) {
  return slip2(
    cause,
    lines.flatMap(({ start, text }) => {
      const found = pattern.exec(text);
      return found === null ? [] : [{ span: at(start + found.index, found[0].length), text: by(found) }];
    }),
    { span: spanOfFirst(lines, pattern) }
  );
}
function spanOfFirst(lines, pattern) {
  const first = lines.find(({ text }) => pattern.test(text));
  const found = first === void 0 ? null : pattern.exec(first.text);
  if (first === void 0 || found === null) return at(0, 0);
  const blanks = found[0].trim() === "" ? 0 : found[0].length - found[0].trimStart().length;
  return at(first.start + found.index + blanks, Math.max(1, found[0].trim().length));
}
function prefixed(cause, lines, pattern, few) {
  const full = lines.filter(isFull2);
  const marked = full.filter(({ text }) => pattern.test(text));
  const [first] = marked;
  if (first === void 0 || marked.length <= few || marked.length < MOST * full.length) return null;
  const announcing = cause === "quote-mark" ? full.filter(({ start, text }) => start < first.start && /[:：]$/u.test(text.trim())) : [];
  return slip2(
    cause,
    [
      ...announcing.map(({ start, text }) => ({ span: at(start, text.length), text: "" })),
      ...marked.map(({ start, text }) => ({ span: at(start, pattern.exec(text)?.[0].length ?? 0), text: "" }))
    ],
    { span: spanOfFirst(marked, pattern), lines: marked.length }
  );
}
function numbers(lines) {
  const frame = lines.filter(({ text }) => FRAME.test(text));
  const full = lines.filter((line) => isFull2(line) && !frame.includes(line)).map((line) => ({ ...line, found: NUMBER.exec(line.text) }));
  const counted = full.filter(({ found }) => found !== null);
  if (counted.length <= FEW || counted.length < full.length) return null;
  const values = counted.map(({ found }) => Number(found?.[2]));
  if (values.some((value, index) => index > 0 && value <= (values[index - 1] ?? 0)) || (values.at(-1) ?? 0) - (values[0] ?? 0) > 2 * values.length)
    return null;
  const gaps = counted.flatMap(({ found, text }) => found !== null && found[0].length < text.length ? [found[3]?.length ?? 0] : []);
  const gap = gaps.length === 0 ? 0 : Math.min(...gaps);
  const edits = counted.map(({ start, found }) => ({
    span: at(start, (found?.[1]?.length ?? 0) + Math.min(gap, found?.[3]?.length ?? 0)),
    text: ""
  }));
  const drawn = frame.map(({ start, text }) => ({ span: at(start, text.length), text: "" }));
  return slip2("line-number", inOrder([...edits, ...drawn]), { span: spanOfFirst(counted, NUMBER), lines: counted.length });
}
function diff(lines) {
  const full = lines.filter(isFull2);
  const isAdded = ({ text }) => text.startsWith("+") && !DIFF_HEAD.test(text);
  if (!full.some(isAdded) && !full.some(({ text }) => text.startsWith("@@ "))) return null;
  if (full.length <= FEW || !full.every(({ text }) => DIFF.test(text))) return null;
  const isGone = ({ text }) => DIFF_HEAD.test(text) || text.startsWith("-");
  const edits = full.map((line) => ({ span: at(line.start, isGone(line) ? line.text.length : 1), text: "" }));
  const first = full.find(isAdded) ?? full[0];
  return slip2("diff", edits, { span: at(first?.start ?? 0, 1), isCertain: !full.some(isGone) });
}
function partialDiff(lines) {
  const added = lines.filter(({ text }) => ADDED.test(text));
  const marks = lines.filter(({ text }) => DIFF_MARK.test(text));
  const gone = lines.filter((line, index) => /^-\S|^- {2}/.test(line.text) && nextBut(lines, index, /^-/)?.text.startsWith("+"));
  const isQuoted = added.length === 0 && marks.some(({ text }) => /^\d/.test(text));
  const quoted = isQuoted ? lines.filter(({ text }) => /^> /.test(text)) : [];
  const edits = inOrder([
    ...[...marks, ...gone].map(({ start, text }) => ({ span: at(start, text.length), text: "" })),
    ...[...added, ...quoted].map(({ start, text }) => ({ span: at(start, /^> /.test(text) ? 2 : 1), text: "" }))
  ]);
  const [first = lines[0]] = [...added, ...marks];
  const [mark = "+"] = /^(?:\+|\S+)/.exec(first?.text ?? "") ?? [];
  return slip2("diff", edits, {
    span: at(first?.start ?? 0, ADDED.test(first?.text ?? "") ? 1 : mark.length),
    isCertain: gone.length === 0
  });
}
function nextBut(lines, index, beginning) {
  return lines.slice(index + 1, index + 40).find(({ text }) => !beginning.test(text));
}
function inOrder(edits) {
  return edits.toSorted((a, b) => a.span.start - b.span.start);
}
function table(lines) {
  const rows = spreadsheet(lines) ?? lines.filter(({ text }) => TABLE_ROW.test(text));
  if (rows.length <= 1) return null;
  const edits = rows.map(({ start }) => ({ span: at(start, 0), text: "# " }));
  return slip2("table", edits, { span: at(rows[0]?.start ?? 0, 1), isOffered: false, isLoss: true });
}
function spreadsheet(lines) {
  const full = lines.filter(isFull2);
  for (const sign of ["	", ";", ","]) {
    const cells = full.map(({ text }) => /^[^":]*:(?:\s|$)/.test(text) ? 1 : text.split(sign).length);
    if ((cells[0] ?? 1) > 1 && cells.every((count) => count === cells[0])) return full;
  }
  return null;
}
function shell(lines) {
  const heredoc = lines.map(({ text }) => HEREDOC.exec(text)?.[2]).find((word) => word !== void 0);
  const isOfShell = ({ text }) => PROMPT.test(text) || SCREEN.test(text) || HEREDOC.test(text) || heredoc !== void 0 && text.replace(/^> ?/, "").trim() === heredoc;
  const found = lines.filter(isOfShell);
  const given = heredoc === void 0 ? [] : lines.filter((line) => isFull2(line) && !isOfShell(line));
  const isContinued = given.length > 0 && given.every(({ text }) => /^>(?: |$)/.test(text));
  const edits = inOrder([
    ...found.map(({ start, text }) => ({ span: at(start, text.length), text: "" })),
    ...isContinued ? given.map(({ start, text }) => ({ span: at(start, text.startsWith("> ") ? 2 : 1), text: "" })) : []
  ]);
  return slip2("shell", edits);
}
function mailHeader(lines) {
  const end = lines.findIndex(({ text }) => /^\s*(?:apiVersion|kind)\b/.test(text));
  const before = end < 0 ? [] : lines.slice(0, end).filter(isFull2);
  if (!before.some(({ text }) => MAIL_HEADER.test(text))) return null;
  return slip2(
    "mail",
    before.filter(({ text }) => !/^[#%]|^---(?:\s|$)/.test(text)).map(({ start, text }) => ({ span: at(start, text.length), text: "" }))
  );
}
function markup(text, lines) {
  const edits = [...text.matchAll(TAG)].map(({ 0: tag, index }) => ({ span: at(index, tag.length), text: "" }));
  for (const { 0: whole, 1: shown = "", index } of text.matchAll(LINK)) {
    const isAddress = ADDRESS_KEY.test(text.slice(text.lastIndexOf("\n", index) + 1, index)) && !/^https?:/.test(shown);
    edits.push({ span: at(index, whole.length), text: isAddress ? whole.slice(shown.length + 3, -1) : shown });
  }
  for (const { 0: whole, 2: value = "", index } of text.matchAll(EMPHASIZED_VALUE))
    edits.push({ span: at(index, whole.length), text: value });
  for (const { start, text: line } of lines) {
    if (WRAPPER.test(line)) edits.push({ span: at(start, line.length), text: "" });
    const found = EMPHASIS.exec(line);
    if (found === null) continue;
    const [whole, lead = "", , key = "", colon = ""] = found;
    edits.push({ span: at(start + lead.length, whole.length - lead.length), text: key + colon });
  }
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start);
  return slip2("markup", sorted, { lines: new Set(sorted.map(({ span }) => text.lastIndexOf("\n", span.start - 1))).size });
}
function suffixed(lines) {
  const edits = lines.flatMap(({ start, text }) => {
    const found = /^[ \t]*#/.test(text) ? null : SUFFIX.exec(text.trimEnd());
    return found === null ? [] : [{ span: at(start + found.index, found[0].length), text: "" }];
  });
  return edits.length <= FEW ? null : slip2("sign-at-end", edits);
}
function carriageReturns(text, lines) {
  if (!text.includes("\n")) return everywhere("line-break", text, /\r/g, () => "\n");
  const swapped = everywhere("line-break", text, /(?<=\n)\r(?!\n)/g, () => "");
  if (swapped !== null && 2 * swapped.edits.length > lines.length) return swapped;
  const alone = everywhere("line-break", text, /\r(?![\r\n])(?=[ \t]*(?:[A-Za-z][\w-]*[ \t]*:|- |#|---|$))/g, () => "\n");
  if (alone !== null) return alone;
  return slip2(
    "line-break",
    lines.flatMap(
      ({ start, text: line }) => line.endsWith("\r") ? [{ span: at(start + line.trimEnd().length, line.length - line.trimEnd().length), text: "" }] : []
    )
  );
}
function at(start, length) {
  return { start, end: start + length };
}
function characterOf(code) {
  return code === 160 ? " " : String.fromCodePoint(code);
}
// packages/config-schema/src/reading/mend/text-lines.ts
var INDENT = /^[\s\p{Zs}\p{Default_Ignorable_Code_Point}]*/u;
var BLOCK_SCALAR = /(?:^|[:-] )[|>][+-]?\d?[+-]?$/;
function textLines(text) {
  const lines = [];
  let block = null;
  let start = 0;
  for (const line of text.split("\n")) {
    const content = line.endsWith("\r") ? line.slice(0, -1) : line;
    const indent = INDENT.exec(content)?.[0] ?? "";
    const rest = content.slice(indent.length);
    if (rest !== "") {
      if (block !== null && indent.length <= block) block = null;
      if (block === null && !rest.startsWith("#")) {
        const body = withoutComment(rest);
        lines.push({ start, text: content, indent, body });
        if (BLOCK_SCALAR.test(body)) block = indent.length;
      }
    }
    start += line.length + 1;
  }
  return lines;
}
function withoutComment(content) {
  for (const { 0: token, index } of content.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|[ \t]#/g)) {
    if (token.endsWith("#") && token.length === 2) return content.slice(0, index).replace(/(?<![ \t])[ \t]+$/, "");
  }
  return content.replace(/(?<![ \t])[ \t]+$/, "");
}
// packages/config-schema/src/reading/mend/torn-lines.ts
var PROSE = /^(?!- |[\w$-]+ *:(?:\s|$)|["'[{%]|---|\.\.\.$)\S/;
var TORN = /[@.,/_-]$/;
var WIDTH = 60;
function wrappedLines(lines) {
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    if (above === void 0 || !PROSE.test(line.body) || !/: [^\s"'[{|>&*#]/.test(above.body)) return [];
    if (!TORN.test(above.body) && above.text.length < WIDTH) return [];
    const body = line.start + line.indent.length;
    const end = above.start + above.indent.length + above.body.length;
    const by = TORN.test(above.body) && !above.body.endsWith(",") ? "" : " ";
    return [
      {
        cause: "wrapped-line",
        span: { start: body, end: body + line.body.length },
        edits: [{ span: { start: end, end: body }, text: by }],
        isCertain: false,
        isOffered: true,
        isLoss: false,
        lines: 1
      }
    ];
  });
}
function strayRuns(lines) {
  const slips = [];
  for (let start = 0; start < lines.length; start++) {
    let end = start;
    while (PROSE.test(lines[end]?.body ?? "")) end++;
    const run = lines.slice(start, end);
    const [first] = run;
    start = Math.max(start, end);
    if (first === void 0 || run.length < 2) continue;
    const at2 = first.start + first.indent.length;
    const edits = run.map((line) => ({
      span: { start: line.start + line.indent.length, end: line.start + line.indent.length },
      text: "# "
    }));
    const span = { start: at2, end: at2 + first.body.length };
    slips.push({ cause: "stray-line", span, edits, isCertain: false, isOffered: true, isLoss: false, lines: run.length });
  }
  return slips;
}
// packages/config-schema/src/reading/mend/trial-budget.ts
function spend(budget, { length }) {
  if (budget.texts === 0 || budget.characters < length) return false;
  budget.texts--;
  budget.characters -= length;
  return true;
}
// packages/config-schema/src/reading/mend/mend-text.ts
var MAX_SLIPS = 8;
var MAX_TRIALS = 60;
var MAX_LENGTH = 24e3;
function mendText(text, assess, budget) {
  if (text.length > MAX_LENGTH || !spend(budget, text)) return null;
  let assessment = assess(text);
  let mended = editText(text, []);
  const slips = [];
  while ((0, import_assessment().isAmiss)(assessment) && slips.length < MAX_SLIPS) {
    const best = bestTrial(mended, assessment, assess, budget);
    if (best === null) break;
    const all = editText(
      text,
      [...slips, best.slip].flatMap(({ edits }) => edits)
    );
    if (all.text !== best.text) break;
    slips.push(best.slip);
    mended = all;
    assessment = best.assessment;
  }
  return slips.length === 0 ? null : { slips, ...mended, assessment };
}
function bestTrial(now, before, assess, budget) {
  let best = null;
  for (const candidate of slipsIn(now.text, before).slice(0, MAX_TRIALS)) {
    const { text } = editText(now.text, candidate.edits);
    if (text === now.text) continue;
    if (best !== null && before.brokenAt === null && candidate.cause === "stray-line") break;
    if (!spend(budget, text)) break;
    const assessment = assess(text);
    if (!isProgress({ ...before, length: now.text.length }, { ...assessment, length: text.length }) || best !== null && compare({ ...assessment, length: text.length }, { ...best.assessment, length: best.text.length }) >= 0)
      continue;
    best = { slip: candidate, text, assessment };
    if (!(0, import_assessment().isAmiss)(assessment) && assessment.findings === 0) break;
  }
  return best === null ? null : { ...best, slip: backToText(best.slip, now.toOriginal) };
}
function backToText(slip3, toOriginal) {
  const back = ({ start, end }) => ({
    start: toOriginal(start),
    end: Math.max(toOriginal(start), toOriginal(end))
  });
  return { ...slip3, span: back(slip3.span), edits: slip3.edits.map((edit) => ({ ...edit, span: back(edit.span) })) };
}
function slipsIn(text, { brokenAt }) {
  const lines = textLines(text);
  const at2 = brokenAt ?? 0;
  const ofLines = lines.toSorted((a, b) => distance(a.start, a.text.length, at2) - distance(b.start, b.text.length, at2)).flatMap((line) => lineSlips(line));
  const isLate = ({ cause }) => cause === "stray-line";
  const hasKeys = lines.some(({ body }) => /^(?:- +)*[\w$-]+ *:(?: |$)|^[[{]/.test(body));
  const isMeant = ({ cause }) => hasKeys || cause !== "no-colon" && cause !== "stray-line";
  return [
    ...markerSlips(lines),
    ...pastedSlips(text),
    ...characterSlips(lines),
    ...lostLines(lines),
    ...ofLines.filter((slip3) => !isLate(slip3)),
    ...brokenAt === null ? [] : indentationSlips(lines, brokenAt),
    ...heldTwice(lines),
    ...wrappedLines(lines),
    ...strayRuns(lines),
    ...ofLines.filter(isLate)
  ].filter(isMeant);
}
function distance(start, length, at2) {
  if (at2 < start) return (start - at2) * 2;
  return at2 > start + length ? at2 - start - length : 0;
}
function left({ brokenAt, length }) {
  return brokenAt === null ? -1 : length - brokenAt;
}
function isProgress(before, after) {
  if (before.brokenAt !== null) return left(after) < left(before) - 1;
  if (after.brokenAt !== null) return false;
  if (after.suspicions !== before.suspicions) return after.suspicions < before.suspicions && after.repeated <= before.repeated;
  return after.repeated < before.repeated;
}
function compare(a, b) {
  return left(a) - left(b) || a.repeated + a.suspicions - b.repeated - b.suspicions || a.findings - b.findings;
}
// packages/config-schema/src/reading/mend/slip-wording.ts
function wordSlip(cause, found, lines) {
  const { what, ...rest } = WORDS[cause]((0, import_ascii_table().quoteCode)(found));
  if (lines === 1) return { what, ...rest };
  return { what: { en: `${what.en}, on ${lines} lines`, fr: `${what.fr}, sur ${lines} lignes` }, ...rest };
}
var SPACES = { en: "Write ordinary spaces", fr: "Mettre des espaces ordinaires" };
var TAKE_OUT = { en: "Take it out", fr: "Le retirer" };
var QUOTES = { en: "Put the value between quotes", fr: "Mettre la valeur entre guillemets" };
var OTHER_QUOTE = { en: "Write the other quote", fr: "Écrire l'autre guillemet" };
var COLON = { en: "Write a colon and a space", fr: "Écrire un deux-points et une espace" };
var WORDS = {
  tab: () => ({
    what: { en: "a tab is used for indentation", fr: "une tabulation sert de retrait" },
    help: { en: "Indent with spaces: YAML accepts nothing else.", fr: "Mettez des espaces : YAML n'accepte rien d'autre en retrait." },
    mend: SPACES
  }),
  "odd-indentation": (found) => ({
    what: { en: `${found} stands where indentation wants spaces`, fr: `${found} est à la place des espaces du retrait` },
    help: {
      en: "It looks like a space, or like nothing, and YAML takes it for text. It comes with text that is pasted from a page or a word processor.",
      fr: "Ce caractère a l'air d'une espace, ou ne se voit pas, et YAML le prend pour du texte. Il vient avec un texte collé depuis une page ou un traitement de texte."
    },
    mend: SPACES
  }),
  "odd-blank": (found) => ({
    what: { en: `${found} stands where YAML wants an ordinary space`, fr: `${found} est à la place d'une espace ordinaire` },
    help: {
      en: "It looks like a space, and YAML takes it for text. It comes with text that is pasted from a page or a word processor.",
      fr: "Ce caractère a l'air d'une espace, et YAML le prend pour du texte. Il vient avec un texte collé depuis une page ou un traitement de texte."
    },
    mend: SPACES
  }),
  "blank-at-end": (found) => ({
    what: { en: `${found} ends with a blank that is part of the value`, fr: `${found} finit par un blanc qui fait partie de la valeur` },
    help: {
      en: "YAML leaves out ordinary spaces alone. This one comes with text that is pasted from a page or a word processor.",
      fr: "YAML n'ignore que les espaces ordinaires. Celui-ci vient avec un texte collé depuis une page ou un traitement de texte."
    },
    mend: TAKE_OUT
  }),
  invisible: (found) => ({
    what: { en: `${found}, which does not show, stands in this line`, fr: `${found}, qui ne se voit pas, est dans cette ligne` },
    help: { en: "YAML takes it for text. Take it out.", fr: "YAML le prend pour du texte. Retirez-le." },
    mend: TAKE_OUT
  }),
  dash: (found) => ({
    what: { en: `${found} stands where the dash of a list is due`, fr: `${found} est à la place du tiret d'une liste` },
    help: {
      en: "An item of a list begins with a hyphen and a space: `- `. A word processor or a chat replaces it by itself.",
      fr: "Un élément de liste commence par un trait d'union et une espace : `- `. Un traitement de texte ou une messagerie le remplace de lui-même."
    },
    mend: { en: "Write a hyphen and a space", fr: "Écrire un trait d'union et une espace" }
  }),
  "glued-dash": () => ({
    what: { en: "no space follows the dash of a list", fr: "aucune espace ne suit le tiret d'une liste" },
    help: { en: "Write `- ` before an item.", fr: "Écrivez `- ` devant un élément." },
    mend: { en: "Write a space after the dash", fr: "Écrire une espace après le tiret" }
  }),
  separator: (found) => ({
    what: { en: `${found} stands where a line \`---\` is due`, fr: `${found} est à la place d'une ligne \`---\`` },
    help: {
      en: "Documents of one file are separated by three hyphens, alone on their line and at its beginning.",
      fr: "Les documents d'un fichier sont séparés par trois traits d'union, seuls sur leur ligne et à son début."
    },
    mend: { en: "Write `---`", fr: "Écrire `---`" }
  }),
  directive: () => ({
    what: { en: "a directive is not followed by `---`", fr: "une directive n'est pas suivie de `---`" },
    help: {
      en: "Lines that begin with `%` stand before a document, which `---` then opens; a manifest needs none of them.",
      fr: "Les lignes qui commencent par `%` précèdent un document, que `---` ouvre ensuite ; un manifeste n'en a pas besoin."
    },
    mend: { en: "Set the directive apart", fr: "Mettre la directive à part" }
  }),
  "stray-separator": (found) => ({
    what: { en: `${found} cuts a document in two`, fr: `${found} coupe un document en deux` },
    help: {
      en: "What follows says neither `apiVersion` nor `kind`: it is the rest of the document above. Take the line out, or begin the new document with the two keys.",
      fr: "La suite ne dit ni `apiVersion` ni `kind` : c'est le reste du document au-dessus. Retirez la ligne, ou commencez le nouveau document par ces deux clés."
    },
    mend: { en: "Take the line out", fr: "Retirer la ligne" }
  }),
  "first-dash": () => ({
    what: { en: "the dash of a list stands before the first key", fr: "le tiret d'une liste est devant la première clé" },
    help: {
      en: "A manifest is a mapping, whose keys stand at the beginning of their lines. Take the dash out.",
      fr: "Un manifeste est une table de clés et de valeurs, dont les clés sont au début de leurs lignes. Retirez le tiret."
    },
    mend: TAKE_OUT
  }),
  "lost-dash": (found) => ({
    what: { en: `no dash stands before ${found}, which begins an item`, fr: `aucun tiret ne précède ${found}, qui commence un élément` },
    help: {
      en: "An item of a list begins with a hyphen and a space: `- `.",
      fr: "Un élément de liste commence par un trait d'union et une espace : `- `."
    },
    mend: { en: "Write a hyphen and a space", fr: "Écrire un trait d'union et une espace" }
  }),
  "lost-key": () => ({
    what: {
      en: "the key that these lines belong to is missing above them",
      fr: "la clé à laquelle ces lignes appartiennent manque au-dessus d'elles"
    },
    help: {
      en: "Write the key, with its colon, on a line of its own before them.",
      fr: "Écrivez la clé, avec son deux-points, sur une ligne à elle avant ces lignes."
    },
    mend: { en: "Write the key", fr: "Écrire la clé" }
  }),
  "held-twice": (found) => ({
    what: {
      en: `${found} is a whole value, and lines that belong to the same key follow`,
      fr: `${found} est une valeur entière, que suivent des lignes de la même clé`
    },
    help: {
      en: "A key has one value: keep what stands behind the colon, or the lines below.",
      fr: "Une clé a une seule valeur : gardez ce qui suit le deux-points, ou les lignes au-dessous."
    },
    mend: TAKE_OUT
  }),
  "item-without-key": (found) => ({
    what: { en: `no key stands before ${found}, although keys follow`, fr: `aucune clé ne précède ${found}, alors que des clés suivent` },
    help: {
      en: "An item that has keys has them from its first line on: `- key: value`.",
      fr: "Un élément qui a des clés les a dès sa première ligne : `- clé: valeur`."
    },
    mend: { en: "Write its key", fr: "Écrire sa clé" }
  }),
  "lost-opening": (found) => ({
    what: {
      en: `the bracket that opens a value is missing at ${found}`,
      fr: `le crochet ou l'accolade qui ouvre une valeur manque à ${found}`
    },
    help: {
      en: "A list begins with `[`, an object with `{`.",
      fr: "Une liste commence par `[`, un objet par `{`."
    },
    mend: { en: "Open it", fr: "L'ouvrir" }
  }),
  "other-opening": (found) => ({
    what: { en: `${found} stands where another bracket is due`, fr: `${found} est à la place d'un autre crochet ou d'une accolade` },
    help: {
      en: "A list begins with `[`, an object with `{`.",
      fr: "Une liste commence par `[`, un objet par `{`."
    },
    mend: { en: "Write the other bracket", fr: "Écrire l'autre" }
  }),
  "stray-text": (found) => ({
    what: { en: `${found} is no part of the value`, fr: `${found} ne fait pas partie de la valeur` },
    help: {
      en: "JSON has keys, values, brackets and commas, and nothing between them. Take the line out.",
      fr: "JSON n'a que des clés, des valeurs, des crochets, des accolades et des virgules. Retirez la ligne."
    },
    mend: TAKE_OUT
  }),
  "glued-separator": () => ({
    what: { en: "something stands right behind `---`", fr: "quelque chose est collé à `---`" },
    help: {
      en: "`---` stands alone on its line, and the document begins on the next.",
      fr: "`---` est seul sur sa ligne, et le document commence à la suivante."
    },
    mend: { en: "Begin a new line after `---`", fr: "Passer à la ligne après `---`" }
  }),
  "lost-separator": (found) => ({
    what: {
      en: `a second document begins here with ${found}, and no \`---\` stands before it`,
      fr: `un second document commence ici par ${found}, sans \`---\` avant lui`
    },
    help: {
      en: "Separate the documents of a file by a line `---`; if it is one document, keep one of the two keys.",
      fr: "Séparez les documents d'un fichier par une ligne `---` ; si c'est un seul document, gardez l'une des deux clés."
    },
    mend: { en: "Write `---` before it", fr: "Écrire `---` devant lui" }
  }),
  fence: () => ({
    what: { en: "a fence of Markdown stands in the file", fr: "une délimitation de bloc Markdown est dans le fichier" },
    help: { en: "It came with the text that was pasted. Take the line out.", fr: "Elle est venue avec le texte collé. Retirez la ligne." },
    mend: { en: "Take the fence out", fr: "Retirer la délimitation" }
  }),
  conflict: () => ({
    what: { en: "conflict markers of git are left in the file", fr: "des marqueurs de conflit de git sont restés dans le fichier" },
    help: {
      en: "Keep one of the two sides, and take the lines `<<<<<<<`, `=======` and `>>>>>>>` out.",
      fr: "Gardez l'un des deux côtés, et retirez les lignes `<<<<<<<`, `=======` et `>>>>>>>`."
    },
    mend: TAKE_OUT
  }),
  "sign-for-colon": (found) => ({
    what: { en: `${found} stands where a colon is due`, fr: `${found} est à la place d'un deux-points` },
    help: { en: "Write `key: value`.", fr: "Écrivez `clé: valeur`." },
    mend: COLON
  }),
  "glued-colon": () => ({
    what: { en: "no space follows the colon", fr: "aucune espace ne suit le deux-points" },
    help: { en: "Write `key: value`, with a space after the colon.", fr: "Écrivez `clé: valeur`, avec une espace après le deux-points." },
    mend: { en: "Write a space after the colon", fr: "Écrire une espace après le deux-points" }
  }),
  "no-colon": (found) => ({
    what: { en: `no colon follows ${found}`, fr: `aucun deux-points ne suit ${found}` },
    help: { en: "Write `key: value`, with a space after the colon.", fr: "Écrivez `clé: valeur`, avec une espace après le deux-points." },
    mend: COLON
  }),
  "stray-line": () => ({
    what: {
      en: "this line is neither a key with its value nor part of the value above",
      fr: "cette ligne n'est ni une clé avec sa valeur, ni une partie de la valeur au-dessus"
    },
    help: {
      en: "Take it out, make it a comment with `#`, or put the whole value above between quotes if it belongs to it.",
      fr: "Retirez-la, faites-en un commentaire avec `#`, ou mettez entre guillemets toute la valeur au-dessus si elle en fait partie."
    },
    mend: { en: "Make it a comment", fr: "En faire un commentaire" }
  }),
  "joined-lines": (found) => ({
    what: { en: `the key ${found} stands on the line of another`, fr: `la clé ${found} est sur la ligne d'une autre` },
    help: {
      en: "Begin it on a line of its own; if it is part of the value, put the whole value between quotes.",
      fr: "Commencez-la sur sa propre ligne ; si elle fait partie de la valeur, mettez toute la valeur entre guillemets."
    },
    mend: { en: "Begin a new line", fr: "Passer à la ligne" }
  }),
  "colon-in-value": () => ({
    what: {
      en: "a value holds a colon followed by a space, as if it were a key",
      fr: "une valeur contient un deux-points suivi d'une espace, comme si c'était une clé"
    },
    help: {
      en: "Put the value between quotes; if it is a mapping, begin it on the next line.",
      fr: "Mettez la valeur entre guillemets ; si c'est un objet, commencez-le à la ligne suivante."
    },
    mend: QUOTES
  }),
  reserved: (found) => ({
    what: { en: `a value begins with ${found}, which YAML reserves`, fr: `une valeur commence par ${found}, que YAML réserve` },
    help: { en: "Put the value between quotes.", fr: "Mettez la valeur entre guillemets." },
    mend: QUOTES
  }),
  "typographic-quotes": (found) => ({
    what: {
      en: `${found} is no quote for YAML, but a part of the text`,
      fr: `${found} n'est pas un guillemet pour YAML, mais une partie du texte`
    },
    help: {
      en: 'Write straight quotes: `"`. A word processor or a chat replaces them by itself.',
      fr: 'Écrivez des guillemets droits : `"`. Un traitement de texte ou une messagerie les remplace de lui-même.'
    },
    mend: { en: "Write straight quotes", fr: "Écrire des guillemets droits" }
  }),
  "open-quote": () => ({
    what: { en: "this quote is never closed", fr: "ce guillemet n'est jamais fermé" },
    help: { en: "Write the same quote at the end of the value.", fr: "Écrivez le même guillemet à la fin de la valeur." },
    mend: OTHER_QUOTE
  }),
  "stray-quote": () => ({
    what: { en: "this quote closes nothing", fr: "ce guillemet ne ferme rien" },
    help: {
      en: "Write the same quote at the beginning of the value, or take this one out.",
      fr: "Écrivez le même guillemet au début de la valeur, ou retirez celui-ci."
    },
    mend: OTHER_QUOTE
  }),
  apostrophe: () => ({
    what: { en: "an apostrophe ends the value that single quotes hold", fr: "une apostrophe met fin à la valeur entre guillemets simples" },
    help: {
      en: "Put the value between double quotes; inside single quotes, double each apostrophe.",
      fr: "Mettez la valeur entre guillemets doubles ; entre guillemets simples, doublez chaque apostrophe."
    },
    mend: { en: "Double the apostrophe", fr: "Doubler l'apostrophe" }
  }),
  backslash: (found) => ({
    what: { en: `${found} is no escape sequence`, fr: `${found} n'est pas une séquence d'échappement` },
    help: {
      en: "Between double quotes, write `\\\\` for a backslash, or use single quotes.",
      fr: "Entre guillemets doubles, écrivez `\\\\` pour une barre oblique inverse, ou utilisez des guillemets simples."
    },
    mend: TAKE_OUT
  }),
  "stray-bracket": (found) => ({
    what: { en: `${found} closes nothing`, fr: `${found} ne ferme rien` },
    help: {
      en: "Take it out, write what it is to close, or put the whole value between quotes.",
      fr: "Retirez-le, écrivez ce qu'il doit fermer, ou mettez toute la valeur entre guillemets."
    },
    mend: TAKE_OUT
  }),
  "open-bracket": (found) => ({
    what: { en: `${found} is never closed`, fr: `${found} n'est jamais fermé` },
    help: {
      en: "Write `]` or `}` where the list or the mapping ends.",
      fr: "Écrivez `]` ou `}` là où la liste ou l'objet se termine."
    },
    mend: { en: "Close it", fr: "Le fermer" }
  }),
  "stray-opening": (found) => ({
    what: { en: `${found} is never closed`, fr: `${found} n'est jamais fermé` },
    help: {
      en: "Keys and items on lines of their own stand without brackets: take it out.",
      fr: "Les clés et les éléments qui ont chacun leur ligne sont sans crochets ni accolades : retirez-le."
    },
    mend: TAKE_OUT
  }),
  "wrong-bracket": (found) => ({
    what: { en: `${found} closes what the other bracket opened`, fr: `${found} ferme ce que l'autre signe a ouvert` },
    help: { en: "A list ends with `]`, a mapping with `}`.", fr: "Une liste se termine par `]`, un objet par `}`." },
    mend: { en: "Write the other bracket", fr: "Écrire l'autre signe" }
  }),
  "no-comma": () => ({
    what: { en: "two items are not separated by a comma", fr: "deux éléments ne sont pas séparés par une virgule" },
    help: {
      en: "Between brackets, write a comma after each item.",
      fr: "Entre crochets ou accolades, écrivez une virgule après chaque élément."
    },
    mend: { en: "Write a comma", fr: "Écrire une virgule" }
  }),
  "extra-comma": () => ({
    what: { en: "a comma has no item before it", fr: "une virgule n'a pas d'élément avant elle" },
    help: { en: "Remove the comma or write the missing item.", fr: "Retirez la virgule ou écrivez l'élément manquant." },
    mend: { en: "Take the comma out", fr: "Retirer la virgule" }
  }),
  "sign-at-end": (found) => ({
    what: { en: `${found} stands behind the value`, fr: `${found} est derrière la valeur` },
    help: {
      en: "In YAML a value ends with its line: take the sign out, or put the value between quotes if it is part of it.",
      fr: "En YAML, une valeur finit avec sa ligne : retirez ce signe, ou mettez la valeur entre guillemets s'il en fait partie."
    },
    mend: TAKE_OUT
  }),
  "quote-mark": (found) => ({
    what: { en: `${found} stands before what was copied from a message`, fr: `${found} précède ce qui a été copié d'un message` },
    help: {
      en: "Mail programs and chats write it before the lines that they quote. Take it out.",
      fr: "Les messageries l'écrivent devant les lignes qu'elles citent. Retirez-le."
    },
    mend: TAKE_OUT
  }),
  "line-number": (found) => ({
    what: { en: `${found} is a number of a line, not a part of the text`, fr: `${found} est un numéro de ligne, pas une partie du texte` },
    help: {
      en: "It was copied with the text from a page or a terminal. Take the numbers out.",
      fr: "Il a été copié avec le texte depuis une page ou un terminal. Retirez les numéros."
    },
    mend: { en: "Take the numbers out", fr: "Retirer les numéros" }
  }),
  diff: (found) => ({
    what: { en: `${found} is a sign of a comparison (diff)`, fr: `${found} est un signe de comparaison (diff)` },
    help: {
      en: "The changes were copied in place of the text. Keep the new lines, without the sign before each line.",
      fr: "Les modifications ont été copiées à la place du texte. Gardez les nouvelles lignes, sans le signe devant chaque ligne."
    },
    mend: { en: "Keep the new lines", fr: "Garder les nouvelles lignes" }
  }),
  table: () => ({
    what: { en: "a table stands where keys and values are due", fr: "un tableau est à la place de clés et de valeurs" },
    help: { en: "Write each row as `key: value`.", fr: "Écrivez chaque ligne sous la forme `clé: valeur`." },
    mend: TAKE_OUT
  }),
  shell: () => ({
    what: { en: "a line of a terminal stands in the file", fr: "une ligne de terminal est dans le fichier" },
    help: { en: "It was copied with the text. Take it out.", fr: "Elle a été copiée avec le texte. Retirez-la." },
    mend: { en: "Take the line out", fr: "Retirer la ligne" }
  }),
  mail: () => ({
    what: { en: "lines of a message stand before the manifest", fr: "des lignes d'un message précèdent le manifeste" },
    help: { en: "They were copied with the text. Take them out.", fr: "Elles ont été copiées avec le texte. Retirez-les." },
    mend: { en: "Take the lines out", fr: "Retirer les lignes" }
  }),
  prose: () => ({
    what: { en: "text that is no part of the manifest stands in the file", fr: "du texte étranger au manifeste est dans le fichier" },
    help: {
      en: "It was copied with the manifest, from a message or a page. Take it out.",
      fr: "Il a été copié avec le manifeste, depuis un message ou une page. Retirez-le."
    },
    mend: { en: "Take the text out", fr: "Retirer ce texte" }
  }),
  "copied-prefix": (found) => ({
    what: { en: `${found} stands before the text that was copied`, fr: `${found} précède le texte copié` },
    help: { en: "A program wrote it before each line. Take it out.", fr: "Un programme l'a écrit devant chaque ligne. Retirez-le." },
    mend: TAKE_OUT
  }),
  "template-line": (found) => ({
    what: { en: `${found} is an instruction of a template`, fr: `${found} est une instruction d'un gabarit` },
    help: {
      en: "Helm, Jinja and their like replace it before a manifest is read. Write the manifest as it is to be, or check what the template gives.",
      fr: "Helm, Jinja et leurs semblables la remplacent avant la lecture. Écrivez le manifeste tel qu'il doit être, ou vérifiez ce que produit le gabarit."
    },
    mend: TAKE_OUT
  }),
  markup: (found) => ({
    what: { en: `${found} is markup of the page that the text comes from`, fr: `${found} est du balisage de la page d'où vient le texte` },
    help: { en: "YAML takes it for text. Take it out.", fr: "YAML le prend pour du texte. Retirez-le." },
    mend: TAKE_OUT
  }),
  entity: (found) => ({
    what: { en: `${found} is a character as HTML writes it`, fr: `${found} est un caractère tel que HTML l'écrit` },
    help: { en: "YAML takes it for text. Write the character itself.", fr: "YAML le prend pour du texte. Écrivez le caractère lui-même." },
    mend: { en: "Write the character", fr: "Écrire le caractère" }
  }),
  "colour-code": (found) => ({
    what: { en: `${found} is a colour of a terminal`, fr: `${found} est une couleur de terminal` },
    help: { en: "It was copied with the text. Take it out.", fr: "Elle a été copiée avec le texte. Retirez-la." },
    mend: TAKE_OUT
  }),
  "line-break": (found) => ({
    what: { en: `${found} is no line break for YAML`, fr: `${found} n'est pas un saut de ligne pour YAML` },
    help: {
      en: "It comes with text from another system or a word processor. Save the file with line ends of Unix (LF).",
      fr: "Ce caractère vient avec un texte d'un autre système ou d'un traitement de texte. Enregistrez le fichier avec des fins de ligne Unix (LF)."
    },
    mend: { en: "Write line breaks", fr: "Écrire des sauts de ligne" }
  }),
  "other-comment": (found) => ({
    what: { en: `${found} begins no comment in YAML`, fr: `${found} ne commence pas un commentaire en YAML` },
    help: { en: "A comment begins with `#`.", fr: "Un commentaire commence par `#`." },
    mend: { en: "Write `#`", fr: "Écrire `#`" }
  }),
  "around-value": (found) => ({
    what: { en: `${found} stands outside of the value`, fr: `${found} est en dehors de la valeur` },
    help: {
      en: "A JSON file holds one value and nothing else: take out what comes from a program or a message.",
      fr: "Un fichier JSON contient une valeur et rien d'autre : retirez ce qui vient d'un programme ou d'un message."
    },
    mend: TAKE_OUT
  }),
  "escaped-quotes": (found) => ({
    what: {
      en: `${found} is a quote as a program writes it inside of a text`,
      fr: `${found} est un guillemet tel qu'un programme l'écrit dans un texte`
    },
    help: {
      en: 'The manifest was copied from a text of a program. Write `"`.',
      fr: "Le manifeste a été copié depuis un texte d'un programme. Écrivez `\"`."
    },
    mend: { en: "Take the backslashes out", fr: "Retirer les barres obliques inverses" }
  }),
  placeholder: (found) => ({
    what: { en: `${found} is a placeholder, not a value`, fr: `${found} est un emplacement à remplir, pas une valeur` },
    help: {
      en: "Write the value; if a program fills it in later, put it between quotes.",
      fr: "Écrivez la valeur ; si un programme la remplit plus tard, mettez l'emplacement entre guillemets."
    },
    mend: QUOTES
  }),
  "yaml-in-json": () => ({
    what: {
      en: "the file is written in YAML, and its name says JSON",
      fr: "le fichier est écrit en YAML, alors que son nom annonce du JSON"
    },
    help: { en: "Name it `NAME.piste.yaml`.", fr: "Nommez-le `NOM.piste.yaml`." },
    mend: TAKE_OUT
  }),
  "no-opening-brace": () => ({
    what: { en: "no brace opens the object", fr: "aucune accolade n'ouvre l'objet" },
    help: { en: "Write `{` before the first key.", fr: "Écrivez `{` avant la première clé." },
    mend: { en: "Write `{`", fr: "Écrire `{`" }
  }),
  "wrapped-line": () => ({
    what: { en: "this line seems to be the end of the value above", fr: "cette ligne semble être la fin de la valeur au-dessus" },
    help: {
      en: "A mail program or a word processor breaks long lines. Put the value back on one line.",
      fr: "Une messagerie ou un traitement de texte coupe les longues lignes. Remettez la valeur sur une seule ligne."
    },
    mend: { en: "Join the lines", fr: "Réunir les lignes" }
  }),
  indentation: () => ({
    what: { en: "this line is not indented like its neighbours", fr: "cette ligne n'a pas le même retrait que ses voisines" },
    help: {
      en: "Align the keys of one mapping, and the dashes of one list, on the same column.",
      fr: "Alignez les clés d'un même objet, et les tirets d'une même liste, sur la même colonne."
    },
    mend: { en: "Align it", fr: "L'aligner" }
  })
};
// packages/config-schema/src/reading/mend/stray-separators.ts
var MAX_TRIALS2 = 8;
var MAX_LENGTH2 = 24e3;
var ENVELOPE2 = /^["']?(?:apiVersion|kind)["']? *:/m;
var CONTENT = /^[ \t]*[^\s#]/m;
function straySeparators(text, chunks, assess) {
  const slips = [];
  let whole = null;
  let trials = 0;
  for (const chunk of chunks) {
    const own = text.slice(chunk.start, chunk.end);
    const line = /^---[ \t]*(?:#.*)?(?:\r?\n|$)/.exec(own)?.[0];
    const rest = own.slice(line?.length ?? 0);
    if (ENVELOPE2.test(rest) || whole === null || line === void 0 || !CONTENT.test(rest)) {
      whole = ENVELOPE2.test(rest) ? { text: own, findings: Number.POSITIVE_INFINITY } : null;
      continue;
    }
    const joined2 = whole.text + rest;
    if (trials++ === MAX_TRIALS2 || joined2.length > MAX_LENGTH2) break;
    const before = whole.findings === Number.POSITIVE_INFINITY ? findingsOf(assess(whole.text)) : whole.findings;
    const after = findingsOf(assess(joined2));
    if (after > before || after === Number.POSITIVE_INFINITY) {
      whole = null;
      continue;
    }
    whole = { text: joined2, findings: after };
    const { start } = chunk;
    slips.push({
      cause: "stray-separator",
      span: { start, end: start + 3 },
      edits: [{ span: { start, end: start + line.length }, text: "" }],
      isCertain: false,
      isOffered: true,
      isLoss: false,
      lines: 1
    });
  }
  return slips;
}
function findingsOf(assessment) {
  return (0, import_assessment().isAmiss)(assessment) ? Number.POSITIVE_INFINITY : assessment.findings;
}
// packages/config-schema/src/reading/weigh.ts
function weigh({ findings, documents, unread }) {
  const ofSchema = documents.reduce((sum, document) => sum + (document.kind === "Api" ? 0 : (0, import_check_schema().checkSchema)(document).length), 0);
  return findings.length + ofSchema + 10 * unread.length;
}
// packages/config-schema/src/reading/read-mended.ts
var TRIALS = { texts: 90, characters: 3e5 };
var MARKER = /^---(?=[ \t\r\n]|$)(?!.*\r?\n\+\+\+ )/gm;
function readMended(file, read) {
  const budget = { ...TRIALS };
  const assess = (text) => {
    const reading = read(text);
    return { ...reading.assessment, findings: reading.assessment.brokenAt === null ? weigh(reading) : reading.findings.length };
  };
  const chunks = chunksOf(file.text);
  const strays = straySeparators(file.text, chunks, assess);
  const byteOrderMarks = (0, import_inner_marks().innerMarks)(file.text).map((span) => ({ span, text: "" }));
  const marks = [...byteOrderMarks, ...strays.flatMap(({ edits }) => edits)].sort((a, b) => a.span.start - b.span.start);
  const slips = [...strays];
  const guessed = [];
  let passed = 0;
  for (const chunk of joined(chunks, strays)) {
    const ofChunk = [];
    for (let mark = marks[passed]; mark !== void 0 && mark.span.start < chunk.end; mark = marks[++passed]) {
      ofChunk.push(shifted(mark, -chunk.start));
    }
    const clean = editText(file.text.slice(chunk.start, chunk.end), ofChunk);
    const mended = mendText(clean.text, assess, budget);
    if (mended === null) continue;
    const placed = mended.slips.map((slip3) => moved(slip3, (offset) => clean.toOriginal(offset) + chunk.start));
    slips.push(...placed);
    const isGuess = placed.some(({ isCertain }) => !isCertain) && mended.assessment.findings > 0;
    if (isGuess || (0, import_assessment().isAmiss)(mended.assessment) || placed.some(({ isLoss }) => isLoss)) guessed.push(chunk);
  }
  if (slips.length === 0 && marks.length === 0) return null;
  return told(file, editText(file.text, [...byteOrderMarks, ...slips.flatMap(({ edits }) => edits)]), slips, guessed, read);
}
function told(file, { text, toOriginal }, slips, guessed, read) {
  const reading = mapReading(read(text), file, toOriginal);
  const doubtful = (0, import_ordered_lines().orderedLines)([...reading.doubtful, ...slips.flatMap((slip3) => doubtfulLines(file.text, slip3))]);
  const isDoubtful = ({ rule, span }) => !rule.startsWith("yaml/") && (0, import_ordered_lines().touchesLine)(doubtful, span);
  const isGuessed = ({ start, end }) => guessed.some((chunk) => chunk.start < end && start < chunk.end);
  const hasSlip = ({ document }) => reading.unread.some(
    ({ index, span }) => index === document?.index && slips.some((slip3) => span.start <= slip3.span.start && slip3.span.start < span.end)
  );
  const judged = reading.documents.map((document) => (0, import_ordered_lines().trusted)(document, doubtful, !isGuessed(document.span)));
  const all = [...reading.documents, ...reading.unread];
  const findings = [
    ...slips.map((slip3) => {
      const owner = all.find(({ span }) => span.start <= slip3.span.start && slip3.span.start < span.end);
      const named = owner === void 0 ? null : { index: owner.index, kind: owner.kind, name: owner.name };
      const found = file.text.slice(
        slip3.cause === "blank-at-end" ? startOfWord(file.text, slip3.span.start) : slip3.span.start,
        slip3.span.end
      );
      const offered = slip3.isOffered ? slip3 : { ...slip3, edits: [] };
      return (0, import_slip().slipFinding)(file, named, offered, wordSlip(slip3.cause, found, slip3.lines));
    }),
    // A document of which this much is not there may not be what it seems.
    ...reading.findings.filter((finding) => !isDoubtful(finding) && !(finding.rule === "schema/missing-key" && hasSlip(finding))),
    ...judged.flatMap(({ findings: sure }) => sure)
  ];
  return {
    documents: judged.flatMap(({ document }) => document ?? []),
    unread: [...reading.unread, ...judged.flatMap(({ unread }) => unread ?? [])].sort((a, b) => a.index - b.index),
    // A line that was made a comment for trial is none.
    comments: reading.comments.filter(({ span, text: comment }) => file.text.slice(span.start, span.end) === comment),
    findings: findings.sort((a, b) => a.span.start - b.span.start),
    doubtful
  };
}
function doubtfulLines(text, { span, edits }) {
  return [span, ...edits.map((edit) => edit.span)].map((place) => linesAround(text, place));
}
function startOfWord(text, end) {
  let start = end;
  while (start > 0 && /[^ \t\r\n]/.test(text.charAt(start - 1))) start--;
  return start;
}
function chunksOf(text) {
  const starts = [0, ...Array.from(text.matchAll(MARKER), ({ index }) => index).filter((index) => index > 0)];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}
function joined(chunks, strays) {
  const starts = new Set(strays.map(({ span }) => span.start));
  const whole = [];
  for (const chunk of chunks) {
    const last = whole.at(-1);
    if (last !== void 0 && starts.has(chunk.start)) whole[whole.length - 1] = { start: last.start, end: chunk.end };
    else whole.push(chunk);
  }
  return whole;
}
function shifted({ span, text }, by) {
  return { span: { start: span.start + by, end: span.end + by }, text };
}
function moved(slip3, to) {
  const place = ({ start, end }) => ({ start: to(start), end: Math.max(to(start), to(end)) });
  return { ...slip3, span: place(slip3.span), edits: slip3.edits.map(({ span, text }) => ({ span: place(span), text })) };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  HOLDERS,
  backToText,
  editText,
  linesAround,
  mapReading,
  pastedSlips,
  readMended,
  spend,
  weigh,
  wordSlip
});
}),
"config-schema/reading/parser-messages.ts":(function(module,exports,require,late){module.exports = {
  get syntaxFindings() { return syntaxFindings; }
};
var import_reading_finding = late("./config-schema/findings/reading-finding.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/config-schema/src/reading/parser-messages.ts
var PARSER_MESSAGES = [
  { cause: "open-quote", code: "MISSING_CHAR", pattern: /^Missing closing/ },
  { cause: "open-bracket", code: "MISSING_CHAR", pattern: /end with a/ },
  { cause: "open-bracket", code: "BAD_INDENT", pattern: /end with a/ },
  { cause: "glued-comment", code: "MISSING_CHAR", pattern: /^Comments must be/ },
  { cause: "no-comma", code: "MISSING_CHAR", pattern: /between/ },
  { cause: "key-without-value", code: "MISSING_CHAR", pattern: /^Implicit map keys/ },
  { cause: "open-directive", code: "MISSING_CHAR", pattern: /^Missing directives-end/ },
  { cause: "mapping-beside-marker", code: "MISSING_CHAR", pattern: /on same line with directives-end/ },
  { cause: "rest-of-value", code: "UNEXPECTED_TOKEN", pattern: /at node end/ },
  { cause: "empty-item", code: "UNEXPECTED_TOKEN", pattern: /^Unexpected (,|empty item)/ },
  { cause: "text-beside-block", code: "UNEXPECTED_TOKEN", pattern: /^Block scalar header/ },
  { cause: "dash-beside-key", code: "UNEXPECTED_TOKEN", pattern: /on same line with key/ },
  { cause: "dash-as-key", code: "BLOCK_AS_IMPLICIT_KEY", pattern: /^A block sequence/ }
];
function causeOf(error) {
  return PARSER_MESSAGES.find(({ code, pattern }) => code === error.code && pattern.test(error.message))?.cause ?? null;
}
// packages/config-schema/src/reading/syntax-wording.ts
function isError(code) {
  return code === "TAG_RESOLVE_FAILED" || code === "BAD_COLLECTION_TYPE";
}
function wordSyntax({ code, cause, found }) {
  return (cause === null ? BY_CODE[code] : BY_CAUSE[cause])(firstWord(found));
}
var MAX_QUOTED = 30;
function firstWord(found) {
  return (0, import_ascii_table().shorten)(found.trim().split(/\s/, 1)[0] ?? "", MAX_QUOTED);
}
var word = (what, help) => () => ({ what, help });
var TAG = (found) => ({
  what: { en: `the tag \`${found}\` is not known`, fr: `l'étiquette \`${found}\` n'est pas connue` },
  help: {
    en: "No tag is needed, and none is ever executed. Remove it; quote the value if it is to stay a text.",
    fr: "Aucune étiquette n'est nécessaire, et aucune n'est jamais exécutée. Retirez-la ; mettez la valeur entre guillemets si elle doit rester un texte."
  }
});
var INDENT = {
  what: { en: "this line is not indented like its neighbours", fr: "cette ligne n'a pas le même retrait que ses voisines" },
  help: {
    en: "Align the keys of one mapping, and the dashes of one list, on the same column.",
    fr: "Alignez les clés d'un même objet, et les tirets d'une même liste, sur la même colonne."
  }
};
var BY_CAUSE = {
  "open-quote": word(
    { en: "this quote is never closed", fr: "ce guillemet n'est jamais fermé" },
    { en: "Write the same quote at the end of the value.", fr: "Écrivez le même guillemet à la fin de la valeur." }
  ),
  "open-bracket": word(
    { en: "this bracket is never closed", fr: "ce crochet ou cette accolade n'est jamais fermé" },
    {
      en: "Write `]` or `}` where the list or the mapping ends, indented further than the key that holds it.",
      fr: "Écrivez `]` ou `}` là où la liste ou l'objet se termine, plus en retrait que la clé qui le contient."
    }
  ),
  "glued-comment": word(
    { en: "a comment begins right after a value", fr: "un commentaire commence juste après une valeur" },
    { en: "Put a space before `#`.", fr: "Mettez une espace avant `#`." }
  ),
  "no-comma": word(
    { en: "two items are not separated by a comma", fr: "deux éléments ne sont pas séparés par une virgule" },
    {
      en: "Between brackets, write a comma after each item.",
      fr: "Entre crochets ou accolades, écrivez une virgule après chaque élément."
    }
  ),
  "key-without-value": (found) => ({
    what: {
      en: found === "" ? "a key has no value" : `\`${found}\` stands where a key is expected, without a colon`,
      fr: found === "" ? "une clé n'a pas de valeur" : `\`${found}\` est à la place d'une clé, sans deux-points`
    },
    help: {
      en: "Write `key: value`, or quote the whole value above if this line belongs to it.",
      fr: "Écrivez `clé: valeur`, ou mettez entre guillemets toute la valeur au-dessus si cette ligne en fait partie."
    }
  }),
  "open-directive": word(
    { en: "a directive is not followed by `---`", fr: "une directive n'est pas suivie de `---`" },
    {
      en: "Manifests need no directive: remove the line that begins with `%`.",
      fr: "Les manifestes n'ont besoin d'aucune directive : retirez la ligne qui commence par `%`."
    }
  ),
  "mapping-beside-marker": word(
    { en: "a mapping begins on the line of `---`", fr: "un objet commence sur la ligne de `---`" },
    { en: "Begin it on the next line.", fr: "Commencez-le à la ligne suivante." }
  ),
  "rest-of-value": (found) => ({
    what: {
      en: `\`${found}\` follows a value that is already complete`,
      fr: `\`${found}\` suit une valeur déjà complète`
    },
    help: {
      en: "Put the whole value between one pair of quotes; inside single quotes, double each apostrophe.",
      fr: "Mettez toute la valeur entre une seule paire de guillemets ; entre guillemets simples, doublez chaque apostrophe."
    }
  }),
  "empty-item": word(
    { en: "a comma has no item before it", fr: "une virgule n'a pas d'élément avant elle" },
    { en: "Remove the comma or write the missing item.", fr: "Retirez la virgule ou écrivez l'élément manquant." }
  ),
  "text-beside-block": word(
    { en: "a text stands beside `|` or `>`", fr: "un texte est à côté de `|` ou `>`" },
    {
      en: "Begin the text on the next line, further indented than its key.",
      fr: "Commencez le texte à la ligne suivante, plus en retrait que sa clé."
    }
  ),
  "dash-beside-key": word(
    { en: "a list begins on the line of its key", fr: "une liste commence sur la ligne de sa clé" },
    {
      en: "Write the first `- ` on the next line, or quote the value.",
      fr: "Écrivez le premier `- ` à la ligne suivante, ou mettez la valeur entre guillemets."
    }
  ),
  "dash-as-key": () => INDENT
};
var BY_CODE = {
  ALIAS_PROPS: word(
    { en: "an alias bears an anchor or a tag", fr: "un alias porte une ancre ou une étiquette" },
    { en: "Put them on the value that the alias names.", fr: "Mettez-les sur la valeur que l'alias désigne." }
  ),
  BAD_ALIAS: word(
    { en: "an alias or an anchor has no name", fr: "un alias ou une ancre n'a pas de nom" },
    {
      en: "Write a name after `*` or `&`, or quote the value.",
      fr: "Écrivez un nom après `*` ou `&`, ou mettez la valeur entre guillemets."
    }
  ),
  BAD_COLLECTION_TYPE: TAG,
  BAD_DIRECTIVE: word(
    { en: "a directive is malformed", fr: "une directive est mal formée" },
    {
      en: "Manifests need no directive: remove the line that begins with `%`.",
      fr: "Les manifestes n'ont besoin d'aucune directive : retirez la ligne qui commence par `%`."
    }
  ),
  BAD_DQ_ESCAPE: (found) => ({
    what: { en: `\`${found}\` is no escape sequence`, fr: `\`${found}\` n'est pas une séquence d'échappement` },
    help: {
      en: "Between double quotes, write `\\\\` for a backslash, or use single quotes.",
      fr: "Entre guillemets doubles, écrivez `\\\\` pour une barre oblique inverse, ou utilisez des guillemets simples."
    }
  }),
  BAD_INDENT: () => INDENT,
  BAD_PROP_ORDER: word(
    { en: "an anchor or a tag stands before the dash or the colon", fr: "une ancre ou une étiquette est avant le tiret ou le deux-points" },
    { en: "Put it right before the value.", fr: "Mettez-la juste avant la valeur." }
  ),
  BAD_SCALAR_START: (found) => ({
    what: {
      en: `a value begins with \`${found.slice(0, 1)}\`, which YAML reserves`,
      fr: `une valeur commence par \`${found.slice(0, 1)}\`, que YAML réserve`
    },
    help: { en: "Put the value between quotes.", fr: "Mettez la valeur entre guillemets." }
  }),
  BLOCK_AS_IMPLICIT_KEY: word(
    {
      en: "a value holds a colon followed by a space, as if it were a key",
      fr: "une valeur contient un deux-points suivi d'une espace, comme si c'était une clé"
    },
    {
      en: "Put the value between quotes; if it is a mapping, begin it on the next line.",
      fr: "Mettez la valeur entre guillemets ; si c'est un objet, commencez-le à la ligne suivante."
    }
  ),
  BLOCK_IN_FLOW: word(
    {
      en: "between brackets, two items are not separated by a comma, or a list begins with dashes",
      fr: "entre crochets, deux éléments ne sont pas séparés par une virgule, ou une liste commence par des tirets"
    },
    {
      en: "Write a comma after each item, and lists as `[a, b]`.",
      fr: "Écrivez une virgule après chaque élément, et les listes sous la forme `[a, b]`."
    }
  ),
  DUPLICATE_KEY: word(
    { en: "a key stands twice in one mapping", fr: "une clé figure deux fois dans un même objet" },
    { en: "Keep one of them.", fr: "Gardez-en une seule." }
  ),
  IMPOSSIBLE: word(
    { en: "this line cannot be read", fr: "cette ligne ne peut pas être lue" },
    { en: "Quote the value, and check the indentation.", fr: "Mettez la valeur entre guillemets et vérifiez le retrait." }
  ),
  KEY_OVER_1024_CHARS: word(
    { en: "a key is longer than 1,024 characters", fr: "une clé dépasse 1 024 caractères" },
    {
      en: "A colon is probably missing, or a quote is not closed.",
      fr: "Il manque sans doute un deux-points, ou un guillemet n'est pas fermé."
    }
  ),
  MISSING_CHAR: word(
    { en: "a character is missing here", fr: "il manque un caractère ici" },
    {
      en: "Put a space between an anchor, a tag, a marker and what follows it.",
      fr: "Mettez une espace entre une ancre, une étiquette, un marqueur et ce qui suit."
    }
  ),
  MULTILINE_IMPLICIT_KEY: (found) => ({
    what: {
      en: `\`${found}\` is neither a key with its value nor part of the value above`,
      fr: `\`${found}\` n'est ni une clé avec sa valeur, ni une partie de la valeur au-dessus`
    },
    help: {
      en: "Write `key: value`, with a space after the colon; quote a value that spans several lines.",
      fr: "Écrivez `clé: valeur`, avec une espace après le deux-points ; mettez entre guillemets une valeur sur plusieurs lignes."
    }
  }),
  MULTIPLE_ANCHORS: word(
    { en: "a value has two anchors", fr: "une valeur a deux ancres" },
    { en: "Keep one of them.", fr: "Gardez-en une seule." }
  ),
  MULTIPLE_DOCS: word(
    { en: "another document begins here", fr: "un autre document commence ici" },
    { en: "Separate documents by a line `---`.", fr: "Séparez les documents par une ligne `---`." }
  ),
  MULTIPLE_TAGS: word(
    { en: "a value has two tags", fr: "une valeur a deux étiquettes" },
    { en: "Manifests need no tag: remove them.", fr: "Les manifestes n'ont besoin d'aucune étiquette : retirez-les." }
  ),
  NON_STRING_KEY: word(
    { en: "a key is not a text", fr: "une clé n'est pas un texte" },
    { en: "Put the key between quotes.", fr: "Mettez la clé entre guillemets." }
  ),
  RESOURCE_EXHAUSTION: word(
    { en: "this value is nested too deeply to be read", fr: "cette valeur est trop imbriquée pour être lue" },
    { en: "Bring it nearer to the root.", fr: "Rapprochez-la de la racine." }
  ),
  TAB_AS_INDENT: word(
    { en: "a tab is used for indentation", fr: "une tabulation sert de retrait" },
    { en: "Indent with spaces: YAML accepts nothing else.", fr: "Mettez des espaces : YAML n'accepte rien d'autre en retrait." }
  ),
  TAG_RESOLVE_FAILED: TAG,
  UNEXPECTED_TOKEN: (found) => ({
    what: {
      en: found === "" ? "something stands here that is not expected" : `\`${found}\` is not expected here`,
      fr: found === "" ? "ce qui est écrit ici n'est pas attendu" : `\`${found}\` n'est pas attendu ici`
    },
    help: {
      en: "Remove it, or put the whole value between quotes.",
      fr: "Retirez-le, ou mettez toute la valeur entre guillemets."
    }
  })
};
var INDENT_WORDING = INDENT;
// packages/config-schema/src/reading/syntax-findings.ts
function syntaxFindings(file, streamed, document) {
  const { composed } = streamed;
  if (composed === null) return [];
  const errors = [...composed.errors, ...composed.warnings.filter(({ code }) => isError(code))];
  if (errors.length === 0) return [];
  const indented = misindented(errors);
  const placed = [...errors].sort((a, b) => a.pos[0] - b.pos[0]).map((error) => place(file.text, streamed, error, indented));
  const findings = [];
  const breaks = lineBreaks(
    file.text,
    placed.map(({ span }) => span.start)
  );
  const lines = /* @__PURE__ */ new Set();
  for (const { span, wording } of placed) {
    const line = lineOf(breaks, span.start);
    if (lines.has(line)) continue;
    lines.add(line);
    findings.push((0, import_reading_finding().readingFinding)("yaml/syntax", { file, document, pointer: null, span }, wording.what, wording.help));
  }
  return findings.sort((a, b) => a.span.start - b.span.start);
}
function lineBreaks(text, offsets) {
  const first = offsets.reduce((least, offset) => Math.min(least, offset), text.length);
  const last = offsets.reduce((most, offset) => Math.max(most, offset), first);
  return Array.from(text.slice(first, last).matchAll(/\n/g), ({ index }) => first + index);
}
function lineOf(breaks, offset) {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((breaks[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
function place(text, { base, facts }, error, indented) {
  const { code } = error;
  const cause = causeOf(error);
  const [from, to] = error.pos;
  const word2 = (span) => ({ span, wording: wordSyntax({ code, cause, found: text.slice(span.start, span.end) }) });
  const quote = cause === "open-quote" ? facts.openQuotes.get(from) : void 0;
  if (quote !== void 0) return word2(onOneLine(text, base + quote, base + from));
  const bracket = cause === "open-bracket" ? facts.openBrackets.findLast((start) => start < from) : void 0;
  if (bracket !== void 0) return word2({ start: base + bracket, end: base + bracket + 1 });
  const endOfKey = code === "MULTILINE_IMPLICIT_KEY" || code === "BLOCK_AS_IMPLICIT_KEY" ? indented.get(from) : void 0;
  if (endOfKey !== void 0) return { span: lastLine(text, base + from, base + endOfKey), wording: INDENT_WORDING };
  if (code === "BAD_INDENT" || cause === "dash-as-key") return { span: firstWord2(text, base + from), wording: INDENT_WORDING };
  if (code === "BAD_DQ_ESCAPE") return word2(escapeAt(text, base + from));
  if (cause === "key-without-value") return word2(wordBefore(text, base + from, base));
  return word2(onOneLine(text, base + from, base + to));
}
function misindented(errors) {
  const nested = new Set(errors.filter(({ code }) => code === "BLOCK_AS_IMPLICIT_KEY").map(({ pos }) => pos[0]));
  return new Map(errors.filter(({ code, pos }) => code === "MULTILINE_IMPLICIT_KEY" && nested.has(pos[0])).map(({ pos }) => pos));
}
function onOneLine(text, start, end) {
  const from = Math.max(0, Math.min(start, text.length - 1));
  const stretch = text.slice(from, Math.max(end, from + 1));
  const line = stretch.split(/[\r\n]/, 1)[0] ?? "";
  return { start: from, end: from + Math.max(line.trimEnd().length, Math.min(1, stretch.length)) };
}
function lastLine(text, start, end) {
  const stretch = text.slice(start, end);
  const line = stretch.slice(stretch.lastIndexOf("\n") + 1);
  const from = end - line.trimStart().length;
  return from < end ? { start: from, end } : onOneLine(text, start, end);
}
function firstWord2(text, start) {
  const [blanks = ""] = /^[ \t\r\n]*/.exec(text.slice(start)) ?? [];
  const from = start + blanks.length;
  const [found = ""] = /^[^ \t\r\n]*/.exec(text.slice(from)) ?? [];
  return found === "" ? onOneLine(text, start, start + 1) : { start: from, end: from + found.length };
}
function escapeAt(text, start) {
  const [found = "\\"] = /^\\(?:x[0-9A-Za-z]{0,2}|u[0-9A-Za-z]{0,4}|U[0-9A-Za-z]{0,8}|.)?/.exec(text.slice(start)) ?? [];
  return { start, end: start + found.length };
}
function wordBefore(text, end, base) {
  const lineStart = Math.max(text.lastIndexOf("\n", end - 1) + 1, base);
  const line = text.slice(lineStart, end);
  const start = lineStart + (line.length - line.trimStart().length);
  return start < end ? { start, end } : onOneLine(text, end, end + 1);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  syntaxFindings
});
}),
"config-schema/reading/token-facts.ts":(function(module,exports,require,late){module.exports = {
  get readStream() { return readStream; }
};
var import_compose_collection = late("./yaml/dist/compose/compose-collection.js");
var import_esbuild = late("./esbuild");
// packages/config-schema/src/reading/yaml-stream.ts
var import_yaml = (0, import_esbuild().__toESM)((0, import_compose_collection().require_dist)(), 1);
// packages/config-schema/src/reading/token-facts.ts
var MARKER = /\n(?=(?:---|\.\.\.)(?:[ \t\r\n]|$))/;
function measureToken(document) {
  const startOfDepth = /* @__PURE__ */ new Map();
  const openQuotes = /* @__PURE__ */ new Map();
  const openBrackets = [];
  let depth = 0;
  let strayMarker = null;
  const pending = document?.value ? [{ token: document.value, depth: 1 }] : [];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    const { token } = next;
    if (token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection") {
      depth = Math.max(depth, next.depth);
      const known = startOfDepth.get(next.depth);
      if (known === void 0 || token.offset < known) startOfDepth.set(next.depth, token.offset);
      for (const { key, value } of token.items) {
        if (key) pending.push({ token: key, depth: next.depth + 1 });
        if (value) pending.push({ token: value, depth: next.depth + 1 });
      }
      if (token.type === "flow-collection" && !token.end.some(({ type }) => type === "flow-map-end" || type === "flow-seq-end")) {
        openBrackets.push(token.offset);
      }
    } else if (token.type === "double-quoted-scalar" || token.type === "single-quoted-scalar") {
      const quote = token.type === "double-quoted-scalar" ? '"' : "'";
      if (token.source.length < 2 || !token.source.endsWith(quote)) openQuotes.set(token.offset + token.source.length, token.offset);
      const marker = token.source.search(MARKER);
      if (marker >= 0) strayMarker = Math.min(strayMarker ?? Number.POSITIVE_INFINITY, token.offset + marker + 1);
    }
  }
  return { depth, startOfDepth, openQuotes, openBrackets: openBrackets.sort((a, b) => a - b), strayMarker, start: document?.offset ?? 0 };
}
// packages/config-schema/src/reading/yaml-stream.ts
var OPTIONS = {
  version: "1.2",
  schema: "core",
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
  strict: true,
  prettyErrors: false,
  logLevel: "silent"
};
var SCALAR_FOLLOWS = "";
var CONTROL = /* @__PURE__ */ new Set([SCALAR_FOLLOWS, "", ""]);
function readStream(text, limits, read) {
  const documents = [];
  const comments = [];
  let last = null;
  const readLast = (end) => {
    if (last === null) return;
    const start = documents.length === 0 ? 0 : last.base + last.facts.start;
    documents.push(read({ ...last, span: { start, end: Math.max(start, end) } }));
  };
  const take = (document) => {
    readLast(document.base + document.facts.start);
    last = document;
  };
  let base = 0;
  let index = 0;
  for (; ; ) {
    const chunk = readChunk({ text: text.slice(base), base, index, known: 0 }, limits, take);
    const within = chunk.strayMarker === null ? chunk : readChunk({ text: text.slice(base, base + chunk.strayMarker), base, index, known: chunk.count }, limits, take);
    for (const comment of within.comments) comments.push(comment);
    index += within.count;
    if (within.cutAt !== null || chunk.strayMarker === null) {
      readLast(within.cutAt ?? text.length);
      return { documents, comments, cutAt: within.cutAt, isWordy: within.isWordy };
    }
    base += chunk.strayMarker;
    if (text.startsWith("...", base)) base += 3;
  }
}
function readChunk({ text, base, known, ...first }, limits, give) {
  const parser = new import_yaml.Parser();
  const composer = new import_yaml.Composer(OPTIONS);
  const comments = [];
  const waiting = [];
  let index = first.index;
  let count = 0;
  let cutAt = null;
  let strayMarker = null;
  let words = 0;
  const emitOne = (document) => {
    if (count >= known) give(document);
    count++;
  };
  const emit = (composed) => {
    for (const document of withoutStacks(composed)) {
      const { index: at, facts } = waiting.shift() ?? { index, facts: measureToken(null) };
      emitOne({ index: at, base, composed: document, facts });
    }
  };
  const take = (tokens) => {
    for (const token of tokens) {
      if (strayMarker !== null || cutAt !== null) return;
      if (token.type !== "document") {
        emit(composer.next(token));
        continue;
      }
      if (index >= limits.documents) {
        cutAt = base + token.offset;
        return;
      }
      words = 0;
      const facts = measureToken(token);
      strayMarker = facts.strayMarker;
      if (strayMarker !== null) return;
      if (facts.depth > limits.depth) {
        emit(composer.end());
        emitOne({ index: index++, base, composed: null, facts });
      } else {
        waiting.push({ index: index++, facts });
        emit(composer.next(token));
      }
    }
  };
  let offset = 0;
  let isScalar = false;
  let isWordy = false;
  let startOfDocument = 0;
  for (const lexeme of new import_yaml.Lexer().lex(text)) {
    if (strayMarker !== null || cutAt !== null) break;
    take(parser.next(lexeme));
    if (!isScalar && CONTROL.has(lexeme)) {
      isScalar = lexeme === SCALAR_FOLLOWS;
      continue;
    }
    if (!isScalar && lexeme === "---") startOfDocument = offset;
    words += isScalar ? 1 : weightOf(lexeme);
    if (words > limits.words) {
      cutAt = base + startOfDocument;
      isWordy = true;
      break;
    }
    if (!isScalar && lexeme.startsWith("#")) comments.push(readComment(text, { start: offset, end: offset + lexeme.length }, base));
    isScalar = false;
    offset += lexeme.length;
  }
  if (strayMarker === null && cutAt === null) take(parser.end());
  emit(composer.end());
  return { count, comments, cutAt, isWordy, strayMarker };
}
function* withoutStacks(items) {
  const iterator = items[Symbol.iterator]();
  for (; ; ) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    let next;
    try {
      next = iterator.next();
    } finally {
      Error.stackTraceLimit = limit;
    }
    if (next.done === true) return;
    yield next.value;
  }
}
function weightOf(lexeme) {
  if (/^[\s\ufeff]/.test(lexeme)) return 0;
  return /^[:,?[{-]$/.test(lexeme) ? 2 : 1;
}
function readComment(text, { start, end }, base) {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  return { span: { start: base + start, end: base + end }, text: text.slice(start, end), ownLine: before.trim() === "" };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readStream
});
}),
"packages-config-schema-src-fmt-content-facts.js":(function(module,exports,require,late){module.exports = {
  get contentFacts() { return contentFacts; }
};
var import_without_blanks_at_end = late("./config-schema/fmt/without-blanks-at-end.ts");
var import_reading_limits = late("./config-schema/reading/reading-limits.ts");
var import_token_facts = late("./config-schema/reading/token-facts.ts");
var import_compose_collection = late("./yaml/dist/compose/compose-collection.js");
var import_esbuild = late("./esbuild");
// packages/config-schema/src/fmt/content-facts.ts
var import_yaml = (0, import_esbuild().__toESM)((0, import_compose_collection().require_dist)(), 1);
function contentFacts(text) {
  const facts = [];
  let isBroken = false;
  const { comments, cutAt } = (0, import_token_facts().readStream)(text, import_reading_limits().READING_LIMITS, ({ composed, base }) => {
    isBroken ||= composed === null || composed.errors.length > 0;
    if (isBroken || composed === null) return;
    tellDirectives(composed, facts);
    tellNode(composed.contents, text.slice(base), facts);
  });
  if (cutAt !== null || isBroken) return null;
  for (const comment of comments) facts.push((0, import_without_blanks_at_end().withoutBlanksAtEnd)(comment.text));
  return facts;
}
function tellDirectives({ directives }, facts) {
  facts.push(JSON.stringify(["document", directives.docStart, directives.docEnd, directives.yaml, directives.tags]));
}
function tellNode(node, text, facts) {
  if ((0, import_yaml.isAlias)(node)) facts.push(`*${node.source}`);
  else if ((0, import_yaml.isScalar)(node)) {
    const [start = 0, end = 0] = node.range ?? [];
    facts.push(JSON.stringify([node.type, node.tag, node.anchor, String(node.value), spelling(text.slice(start, end), node.type)]));
  } else if ((0, import_yaml.isMap)(node) || (0, import_yaml.isSeq)(node)) {
    facts.push(JSON.stringify([(0, import_yaml.isMap)(node) ? "map" : "sequence", node.flow === true, node.tag, node.anchor, node.items.length]));
    for (const item of node.items) {
      if ((0, import_yaml.isMap)(node)) {
        const { key, value } = item;
        tellNode(key, text, facts);
        tellNode(value, text, facts);
      } else tellNode(item, text, facts);
    }
  } else facts.push("nothing");
}
function spelling(source, type) {
  if (type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED") return /^\S*/.exec(source)?.[0] ?? "";
  return source.split(/\r?\n/).map((line) => (0, import_without_blanks_at_end().withoutBlanksAtEnd)(line).replace(/^[ \t]+/, "")).join("\n");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  contentFacts
});
}),
"packages-config-schema-src-fmt-layout-yaml.js":(function(module,exports,require,late){module.exports = {
  get layoutYaml() { return layoutYaml; }
};
var import_without_blanks_at_end = late("./config-schema/fmt/without-blanks-at-end.ts");
var import_compose_collection = late("./yaml/dist/compose/compose-collection.js");
var import_esbuild = late("./esbuild");
// packages/config-schema/src/fmt/layout-yaml.ts
var import_yaml = (0, import_esbuild().__toESM)((0, import_compose_collection().require_dist)(), 1);
// packages/config-schema/src/fmt/indent.ts
var INDENT = 2;
// packages/config-schema/src/fmt/block-scalar-lines.ts
function blockScalarLines({ indent, props, source }, parentColumn) {
  const header = props[0] !== void 0 && "source" in props[0] ? props[0].source : "";
  const indicator = Number(/\d/.exec(header)?.[0] ?? 0);
  const lines = source.split(/\r?\n/);
  const firstText = lines.find((line) => /[^ ]/.test(line));
  const before = indicator > 0 ? indent + indicator : countBlanks(firstText ?? "");
  const after = " ".repeat(parentColumn + (indicator || INDENT));
  const contents = lines.map((line) => firstText === void 0 ? "" : line.slice(Math.min(before, countBlanks(line))));
  const isKeptBlank = header.includes("+") && /^ +$/.test(source);
  if (contents.at(-1) === "" && !isKeptBlank) contents.pop();
  return contents.map((content) => content === "" ? "" : after + content);
}
function countBlanks(line) {
  let count = 0;
  while (line[count] === " ") count++;
  return count;
}
// packages/config-schema/src/fmt/flow-scalar-lines.ts
function flowScalarLines({ type, source }, indent) {
  const lines = source.split(/\r?\n/);
  return lines.map((line, index) => {
    const begun = index === 0 ? line : line.replace(/^[ \t]+/, "");
    const ended = index === lines.length - 1 ? begun : withoutBlanks(begun, type === "double-quoted-scalar");
    return index === 0 || ended === "" ? ended : " ".repeat(indent) + ended;
  });
}
function withoutBlanks(line, hasEscapes) {
  const bare = (0, import_without_blanks_at_end().withoutBlanksAtEnd)(line);
  let backslashes = 0;
  while (hasEscapes && bare[bare.length - 1 - backslashes] === "\\") backslashes++;
  return backslashes % 2 === 1 ? line.slice(0, bare.length + 1) : bare;
}
// packages/config-schema/src/fmt/line-writer.ts
var LineWriter = class {
  #lines = [];
  #breaks = 1;
  #blankBefore = false;
  /** Line breaks since the last word; the start of the text counts as one. */
  get breaks() {
    return this.#breaks;
  }
  /** Whether blank lines stand before the first word. */
  get blankBefore() {
    return this.#blankBefore;
  }
  /** Whether blank lines stand after the last word. */
  get blankAfter() {
    return this.#lines.length > 0 && this.#breaks > 1;
  }
  lineBreak() {
    this.#breaks++;
  }
  /** Writes a word: at a column when it begins a line, else after a space or right after the word before. The lines after its first come as they are. */
  word([first = "", ...others], column, spaced) {
    const line = this.#lines.at(-1);
    if (this.#breaks > 0 || line === void 0) this.#startLine(" ".repeat(column) + first);
    else line.text += (spaced ? " " : "") + first;
    for (const other of others) this.#startLine(other);
  }
  /** Writes whole lines as they are; what follows begins a line. */
  wholeLines(lines) {
    for (const line of lines) {
      this.#breaks = 1;
      this.#startLine(line);
    }
    this.#breaks = 1;
  }
  /** Writes a comment behind the code of the present line. */
  trailingComment(comment) {
    const line = this.#lines.at(-1);
    if (line !== void 0) line.comment = comment;
  }
  /** Whether a comment on its own line goes on with the one behind the code of the line above: it begins in the same column. */
  continuesComment(sourceColumn) {
    const above = this.#lines.at(-1)?.comment ?? null;
    return this.#breaks === 1 && above !== null && above.gap !== null && above.sourceColumn === sourceColumn;
  }
  /** Writes a comment that goes on with the one behind the code of the line above. */
  continuedComment(text, sourceColumn) {
    this.#startLine("");
    this.trailingComment({ text, gap: Number.POSITIVE_INFINITY, sourceColumn });
  }
  /** Writes a comment on its own line; its column is given later. */
  commentLine(text) {
    const line = this.#startLine(text);
    return (column) => {
      line.text = " ".repeat(column) + text;
    };
  }
  /** Everything written, each line with its end. */
  text() {
    const written = [];
    for (let start = 0; start < this.#lines.length; ) {
      const end = this.#endOfAligned(start);
      const aligned = this.#lines.slice(start, end);
      const column = commentColumn(aligned);
      for (const { text, comment } of aligned) written.push(comment === null ? text : text.padEnd(column) + comment.text, "\n");
      start = end;
    }
    return written.join("");
  }
  #startLine(text) {
    if (this.#lines.length === 0) this.#blankBefore = this.#breaks > 1;
    else if (this.#breaks > 1) this.#lines.push({ text: "", comment: null });
    this.#breaks = 0;
    const line = { text, comment: null };
    this.#lines.push(line);
    return line;
  }
  /** The end of the lines from one on whose comments share its column. */
  #endOfAligned(start) {
    const first = this.#lines[start]?.comment ?? null;
    let end = start + 1;
    if (first === null || first.gap === null) return end;
    for (; end < this.#lines.length; end++) {
      const comment = this.#lines[end]?.comment ?? null;
      if (comment === null || comment.gap === null || comment.sourceColumn !== first.sourceColumn) break;
    }
    return end;
  }
};
function commentColumn(lines) {
  let width = 0;
  let gap = Number.POSITIVE_INFINITY;
  for (const { text, comment } of lines) {
    width = Math.max(width, text.length);
    gap = Math.min(gap, comment?.gap ?? 1);
  }
  return width + Math.max(1, gap);
}
// packages/config-schema/src/fmt/own-line-comments.ts
var ITEM = /^#+[ \t]*-(?:[ \t]|$)/;
var OwnLineComments = class {
  #writer;
  #waiting = [];
  /** Innermost block of the last word. */
  #block = null;
  constructor(writer) {
    this.#writer = writer;
  }
  add(text, sourceColumn) {
    const goesOn = this.#writer.breaks === 1 && this.#waiting.at(-1)?.sourceColumn === sourceColumn;
    this.#waiting.push({ text, sourceColumn, goesOn, place: this.#writer.commentLine(text) });
  }
  /** Places the comments before a word that begins its line. */
  settle(next) {
    let column = next.column;
    for (const comment of this.#waiting) {
      if (!comment.goesOn) column = this.#endedBlock(comment, next)?.column ?? next.column;
      comment.place(column);
    }
    this.#waiting = [];
  }
  /** A word was written in this block. */
  enter(block) {
    this.#block = block;
  }
  #endedBlock({ text, sourceColumn }, next) {
    let block = this.#block;
    while (block !== null && block.sourceColumn > sourceColumn) block = block.parent;
    if (block === null || isWithin(next.block, block)) return null;
    const isItem = block.isSequence && block.sourceColumn === sourceColumn && ITEM.test(text);
    return isItem || sourceColumn > next.sourceColumn ? block : null;
  }
};
function isWithin(block, around) {
  let at = block;
  while (at !== null && at !== around) at = at.parent;
  return at !== null;
}
// packages/config-schema/src/fmt/word-spacing.ts
function isSpaced(before, word) {
  if (word === "colon") return !CLOSED.has(before) && before !== "sequence-start";
  if (word === "comma") return before === "colon" || before === "property";
  if (word === "map-end") return before !== "map-start";
  if (word === "sequence-end") return before === "colon" || before === "property";
  return before !== "sequence-start";
}
var CLOSED = /* @__PURE__ */ new Set(["scalar", "map-end", "sequence-end"]);
// packages/config-schema/src/fmt/layout-yaml.ts
function layoutYaml(text) {
  const writer = new LineWriter();
  const walk = new Walk(text, writer);
  for (const token of new import_yaml.Parser().parse(text)) walk.streamToken(token);
  walk.end();
  return { text: writer.text(), blankBefore: writer.blankBefore, blankAfter: writer.blankAfter };
}
var ROOT = { column: 0, hang: INDENT, bracket: 0, block: null, inFlow: false };
var WORDS = {
  "doc-start": "marker",
  "doc-end": "marker",
  directive: "marker",
  anchor: "property",
  tag: "property",
  alias: "alias",
  "seq-item-ind": "dash",
  "explicit-key-ind": "question",
  "map-value-ind": "colon",
  comma: "comma",
  "flow-map-start": "map-start",
  "flow-map-end": "map-end",
  "flow-seq-start": "sequence-start",
  "flow-seq-end": "sequence-end"
};
var OPENS_VALUE = /* @__PURE__ */ new Set(["dash", "question", "colon", "property"]);
var Walk = class {
  #text;
  #writer;
  #comments;
  #before = "marker";
  /** End of the last word in the source. */
  #end = 0;
  constructor(text, writer) {
    this.#text = text;
    this.#writer = writer;
    this.#comments = new OwnLineComments(writer);
  }
  streamToken(token) {
    if (token.type === "document") {
      this.#tokens(token.start, ROOT);
      this.#node(token.value, ROOT);
      this.#tokens(token.end, ROOT);
    } else this.#node(token, ROOT);
  }
  end() {
    this.#comments.settle({ column: 0, sourceColumn: 0, block: null });
  }
  #node(token, place) {
    if (!token) return;
    switch (token.type) {
      case "document":
        break;
      case "block-map":
      case "block-seq":
        this.#blockCollection(token, place);
        break;
      case "flow-collection":
        this.#flowCollection(token, place);
        break;
      case "block-scalar":
        this.#tokens(token.props, place);
        this.#writer.wholeLines(blockScalarLines(token, place.hang - INDENT));
        break;
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        if (token.source !== "") this.#word("scalar", token, flowScalarLines(token, place.hang), place);
        this.#tokens(token.end, place);
        break;
      case "comment":
        this.#comment(token, place);
        break;
      case "newline":
        this.#writer.lineBreak();
        break;
      case "space":
      case "byte-order-mark":
        break;
      default:
        this.#word(WORDS[token.type] ?? "scalar", token, [token.source], place);
        if ("end" in token) this.#tokens(token.end, place);
    }
  }
  #tokens(tokens, place) {
    for (const token of tokens ?? []) this.#node(token, place);
  }
  #blockCollection(token, { column, block: parent }) {
    const block = { sourceColumn: token.indent, column, isSequence: token.type === "block-seq", parent };
    const inner = column + INDENT;
    const outside = { column, hang: inner, bracket: inner, block, inFlow: false };
    const inside = { ...outside, column: inner };
    for (const item of token.items) this.#item(item, outside, inside);
  }
  /** An item from its dash, question mark or key to its value: what comes before such an indicator stands outside, what comes after it inside. */
  #item({ start, key, sep, value }, outside, inside) {
    const beforeKey = this.#indicated(start, outside, inside);
    this.#node(key, beforeKey);
    this.#node(value, sep === void 0 ? beforeKey : this.#indicated(sep, outside, inside));
  }
  /** Gives where the tokens after these stand. */
  #indicated(tokens, outside, inside) {
    let place = outside;
    for (const token of tokens) {
      this.#node(token, place);
      if (token.type === "seq-item-ind" || token.type === "explicit-key-ind" || token.type === "map-value-ind") place = inside;
    }
    return place;
  }
  #flowCollection({ start, items, end }, place) {
    const column = this.#writer.breaks > 0 ? place.column : place.bracket;
    this.#node(start, place);
    const inner = column + INDENT;
    const outside = { column: inner, hang: inner + INDENT, bracket: inner, block: place.block, inFlow: true };
    const inside = { ...outside, column: inner + INDENT };
    for (const item of items) this.#item(item, outside, inside);
    let isClosed = false;
    for (const token of end) {
      const closes = token.type === "flow-map-end" || token.type === "flow-seq-end";
      this.#node(token, isClosed ? place : closes ? { ...outside, column } : outside);
      isClosed ||= closes;
    }
  }
  #word(word, { offset, source }, lines, place) {
    const { column, block, inFlow } = place;
    if (this.#writer.breaks > 0) this.#comments.settle({ column, sourceColumn: this.#sourceColumn(offset), block });
    this.#writer.word(lines, column, isSpaced(this.#before, word));
    this.#before = word;
    this.#end = offset + source.length;
    this.#comments.enter(block !== null && !inFlow && OPENS_VALUE.has(word) ? valueBlock(block) : block);
  }
  #comment({ offset, source }, { column, inFlow }) {
    const text = (0, import_without_blanks_at_end().withoutBlanksAtEnd)(source);
    const sourceColumn = this.#sourceColumn(offset);
    if (this.#writer.breaks === 0) {
      const blanks = this.#text.slice(this.#end, offset);
      this.#writer.trailingComment({ text, gap: blanks.includes("	") ? null : blanks.length, sourceColumn });
    } else if (this.#writer.continuesComment(sourceColumn)) this.#writer.continuedComment(text, sourceColumn);
    else if (inFlow) this.#writer.commentLine(text)(column);
    else this.#comments.add(text, sourceColumn);
  }
  #sourceColumn(offset) {
    return offset - (this.#text.lastIndexOf("\n", offset - 1) + 1);
  }
};
function valueBlock(parent) {
  return { sourceColumn: parent.sourceColumn + 1, column: parent.column + INDENT, isSequence: false, parent };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  layoutYaml
});
}),
"yaml/dist/compose/compose-collection.js":(function(module,exports,require,late){module.exports = {
  get require_dist() { return require_dist; }
};
var import_esbuild = late("./esbuild");
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/identity.js
var require_identity = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/identity.js"(exports2) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
    exports2.ALIAS = ALIAS;
    exports2.DOC = DOC;
    exports2.MAP = MAP;
    exports2.NODE_TYPE = NODE_TYPE;
    exports2.PAIR = PAIR;
    exports2.SCALAR = SCALAR;
    exports2.SEQ = SEQ;
    exports2.hasAnchor = hasAnchor;
    exports2.isAlias = isAlias;
    exports2.isCollection = isCollection;
    exports2.isDocument = isDocument;
    exports2.isMap = isMap;
    exports2.isNode = isNode;
    exports2.isPair = isPair;
    exports2.isScalar = isScalar;
    exports2.isSeq = isSeq;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/visit.js
var require_visit = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/visit.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      const ctrl = callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      const ctrl = await callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
      return void 0;
    }
    function replaceNode(key, path, node) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports2.visit = visit;
    exports2.visitAsync = visitAsync;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/directives.js
var require_directives = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/directives.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports2.Directives = Directives;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/anchors.js
var require_anchors = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/anchors.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports2.anchorIsValid = anchorIsValid;
    exports2.anchorNames = anchorNames;
    exports2.createNodeAnchors = createNodeAnchors;
    exports2.findNewAnchor = findNewAnchor;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/applyReviver.js"(exports2) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports2.applyReviver = applyReviver;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/toJS.js
var require_toJS = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/toJS.js"(exports2) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports2.toJS = toJS;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Node.js
var require_Node = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Node.js"(exports2) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports2.NodeBase = NodeBase;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Alias.js
var require_Alias = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Alias.js"(exports2) {
    "use strict";
    var anchors = require_anchors();
    var visit = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports2.Alias = Alias;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Scalar.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports2.Scalar = Scalar;
    exports2.isScalarValue = isScalarValue;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/createNode.js
var require_createNode = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/createNode.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports2.createNode = createNode;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Collection.js
var require_Collection = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Collection.js"(exports2) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest] = path;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports2.Collection = Collection;
    exports2.collectionFromPath = collectionFromPath;
    exports2.isEmptyPath = isEmptyPath;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyComment.js"(exports2) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports2.indentComment = indentComment;
    exports2.lineComment = lineComment;
    exports2.stringifyComment = stringifyComment;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/foldFlowLines.js"(exports2) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text.length <= endStep)
        return text;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text;
      if (onFold)
        onFold();
      let res = text.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text.length;
        if (fold === 0)
          res = `
${indent}${text.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text[fold]}\\`;
          res += `
${indent}${text.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text[++i];
        } else {
          do {
            ch = text[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text[start];
        }
      }
      return end;
    }
    exports2.FOLD_BLOCK = FOLD_BLOCK;
    exports2.FOLD_FLOW = FOLD_FLOW;
    exports2.FOLD_QUOTED = FOLD_QUOTED;
    exports2.foldFlowLines = foldFlowLines;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyString.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports2.stringifyString = stringifyString;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringify.js
var require_stringify = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringify.js"(exports2) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports2.createStringifyContext = createStringifyContext;
    exports2.stringify = stringify;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyPair.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports2.stringifyPair = stringifyPair;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/log.js
var require_log = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/log.js"(exports2) {
    "use strict";
    var node_process = (0, import_esbuild().__require)("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports2.debug = debug;
    exports2.warn = warn;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports2.addMergeToJSMap = addMergeToJSMap;
    exports2.isMergeKey = isMergeKey;
    exports2.merge = merge;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports2) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports2.addPairToJSMap = addPairToJSMap;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Pair.js
var require_Pair = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Pair.js"(exports2) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports2.Pair = Pair;
    exports2.createPair = createPair;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyCollection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports2.stringifyCollection = stringifyCollection;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/YAMLMap.js"(exports2) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports2.YAMLMap = YAMLMap;
    exports2.findPair = findPair;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/common/map.js
var require_map = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/common/map.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports2.map = map;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/YAMLSeq.js"(exports2) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports2.YAMLSeq = YAMLSeq;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/common/seq.js
var require_seq = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/common/seq.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports2.seq = seq;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/common/string.js
var require_string = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/common/string.js"(exports2) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports2.string = string;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/common/null.js
var require_null = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/common/null.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports2.nullTag = nullTag;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/core/bool.js
var require_bool = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/core/bool.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports2.boolTag = boolTag;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyNumber.js"(exports2) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports2.stringifyNumber = stringifyNumber;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/core/float.js
var require_float = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/core/float.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports2.float = float;
    exports2.floatExp = floatExp;
    exports2.floatNaN = floatNaN;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/core/int.js
var require_int = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/core/int.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports2.int = int;
    exports2.intHex = intHex;
    exports2.intOct = intOct;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/core/schema.js
var require_schema = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/core/schema.js"(exports2) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports2.schema = schema;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/json/schema.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports2.schema = schema;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports2) {
    "use strict";
    var node_buffer = (0, import_esbuild().__require)("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports2.binary = binary;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports2.createPairs = createPairs;
    exports2.pairs = pairs;
    exports2.resolvePairs = resolvePairs;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports2.YAMLOMap = YAMLOMap;
    exports2.omap = omap;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports2.falseTag = falseTag;
    exports2.trueTag = trueTag;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports2.float = float;
    exports2.floatExp = floatExp;
    exports2.floatNaN = floatNaN;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports2.int = int;
    exports2.intBin = intBin;
    exports2.intHex = intHex;
    exports2.intOct = intOct;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports2.YAMLSet = YAMLSet;
    exports2.set = set;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports2.floatTime = floatTime;
    exports2.intTime = intTime;
    exports2.timestamp = timestamp;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports2) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports2.schema = schema;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/tags.js
var require_tags = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/tags.js"(exports2) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports2.coreKnownTags = coreKnownTags;
    exports2.getTags = getTags;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/Schema.js
var require_Schema = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/Schema.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports2.Schema = Schema;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyDocument.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports2.stringifyDocument = stringifyDocument;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/Document.js
var require_Document = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/Document.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports2.Document = Document;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/errors.js
var require_errors = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/errors.js"(exports2) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "…" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "…";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "…\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports2.YAMLError = YAMLError;
    exports2.YAMLParseError = YAMLParseError;
    exports2.YAMLWarning = YAMLWarning;
    exports2.prettifyError = prettifyError;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-props.js"(exports2) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports2.resolveProps = resolveProps;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/util-contains-newline.js"(exports2) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports2.containsNewline = containsNewline;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports2) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports2.flowIndentCheck = flowIndentCheck;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/util-map-includes.js"(exports2) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports2.mapIncludes = mapIncludes;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-block-map.js"(exports2) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports2.resolveBlockMap = resolveBlockMap;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-block-seq.js"(exports2) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports2.resolveBlockSeq = resolveBlockSeq;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-end.js"(exports2) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports2.resolveEnd = resolveEnd;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap = fc.start.source === "{";
      const fcName = isMap ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports2.resolveFlowCollection = resolveFlowCollection;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/compose-collection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports2.composeCollection = composeCollection;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports2.resolveBlockScalar = resolveBlockScalar;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "",
      // Unicode next line
      _: " ",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports2.resolveFlowScalar = resolveFlowScalar;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/compose-scalar.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports2.composeScalar = composeScalar;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports2) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports2.emptyScalarPosition = emptyScalarPosition;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/compose-node.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports2.composeEmptyNode = composeEmptyNode;
    exports2.composeNode = composeNode;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/compose-doc.js"(exports2) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports2.composeDoc = composeDoc;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/composer.js
var require_composer = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/composer.js"(exports2) {
    "use strict";
    var node_process = (0, import_esbuild().__require)("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports2.Composer = Composer;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/cst-scalar.js"(exports2) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports2.createScalarToken = createScalarToken;
    exports2.resolveAsScalar = resolveAsScalar;
    exports2.setScalarValue = setScalarValue;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/cst-stringify.js"(exports2) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports2.stringify = stringify;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/cst-visit.js"(exports2) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path) => {
      const parent = visit.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports2.visit = visit;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/cst.js
var require_cst = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/cst.js"(exports2) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports2.createScalarToken = cstScalar.createScalarToken;
    exports2.resolveAsScalar = cstScalar.resolveAsScalar;
    exports2.setScalarValue = cstScalar.setScalarValue;
    exports2.stringify = cstStringify.stringify;
    exports2.visit = cstVisit.visit;
    exports2.BOM = BOM;
    exports2.DOCUMENT = DOCUMENT;
    exports2.FLOW_END = FLOW_END;
    exports2.SCALAR = SCALAR;
    exports2.isCollection = isCollection;
    exports2.isScalar = isScalar;
    exports2.prettyToken = prettyToken;
    exports2.tokenType = tokenType;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/lexer.js
var require_lexer = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/lexer.js"(exports2) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports2.Lexer = Lexer;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/line-counter.js"(exports2) {
    "use strict";
    var LineCounter = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports2.LineCounter = LineCounter;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/parser.js
var require_parser = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/parser.js"(exports2) {
    "use strict";
    var node_process = (0, import_esbuild().__require)("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports2.Parser = Parser;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/public-api.js
var require_public_api = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/public-api.js"(exports2) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports2.parse = parse;
    exports2.parseAllDocuments = parseAllDocuments;
    exports2.parseDocument = parseDocument;
    exports2.stringify = stringify;
  }
});
// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js
var require_dist = (0, import_esbuild().__commonJS)({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js"(exports2) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit = require_visit();
    exports2.Composer = composer.Composer;
    exports2.Document = Document.Document;
    exports2.Schema = Schema.Schema;
    exports2.YAMLError = errors.YAMLError;
    exports2.YAMLParseError = errors.YAMLParseError;
    exports2.YAMLWarning = errors.YAMLWarning;
    exports2.Alias = Alias.Alias;
    exports2.isAlias = identity.isAlias;
    exports2.isCollection = identity.isCollection;
    exports2.isDocument = identity.isDocument;
    exports2.isMap = identity.isMap;
    exports2.isNode = identity.isNode;
    exports2.isPair = identity.isPair;
    exports2.isScalar = identity.isScalar;
    exports2.isSeq = identity.isSeq;
    exports2.Pair = Pair.Pair;
    exports2.Scalar = Scalar.Scalar;
    exports2.YAMLMap = YAMLMap.YAMLMap;
    exports2.YAMLSeq = YAMLSeq.YAMLSeq;
    exports2.CST = cst;
    exports2.Lexer = lexer.Lexer;
    exports2.LineCounter = lineCounter.LineCounter;
    exports2.Parser = parser.Parser;
    exports2.parse = publicApi.parse;
    exports2.parseAllDocuments = publicApi.parseAllDocuments;
    exports2.parseDocument = publicApi.parseDocument;
    exports2.stringify = publicApi.stringify;
    exports2.visit = visit.visit;
    exports2.visitAsync = visit.visitAsync;
  }
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  require_dist
});
}),
};
