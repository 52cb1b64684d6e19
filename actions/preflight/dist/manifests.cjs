"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// required:node:path
var require_node_path = __commonJS({
  "required:node:path"(exports2, module2) {
    module2.exports = require("node:path");
  }
});

// packages/words/src/count.ts
function counted(count2, language, one, several = `${one}s`) {
  return `${count2} ${count2 === 1 || count2 === 0 && language === "fr" ? one : several}`;
}
var init_count = __esm({
  "packages/words/src/count.ts"() {
    "use strict";
  }
});

// packages/words/src/edit-distance.ts
function editDistance(one, other, most = Number.POSITIVE_INFINITY) {
  const [a, b] = differingParts(one, other);
  let beforePrevious = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(beforePrevious, j - 2) + 1);
      current.push(best);
      least = Math.min(least, best);
    }
    if (least > most + 1) return Number.POSITIVE_INFINITY;
    beforePrevious = previous;
    previous = current;
  }
  const distance = at(previous, b.length);
  return distance > most ? Number.POSITIVE_INFINITY : distance;
}
function differingParts(one, other) {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end)) end++;
  if (start > 0 && isFirstHalf(one.charCodeAt(start - 1))) start--;
  if (end > 0 && isSecondHalf(one.charCodeAt(one.length - end))) end--;
  return [[...one.slice(start, one.length - end)], [...other.slice(start, other.length - end)]];
}
function isFirstHalf(unit) {
  return unit >= 55296 && unit < 56320;
}
function isSecondHalf(unit) {
  return unit >= 56320 && unit < 57344;
}
function at(row, index) {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
var init_edit_distance = __esm({
  "packages/words/src/edit-distance.ts"() {
    "use strict";
  }
});

// packages/words/src/error-code.ts
function errorCode(error) {
  const code = propertyOf(error, "code");
  return typeof code === "string" ? code : null;
}
function propertyOf(value, name) {
  return typeof value === "object" && value !== null ? value[name] : void 0;
}
var init_error_code = __esm({
  "packages/words/src/error-code.ts"() {
    "use strict";
  }
});

// packages/words/src/json-pointer.ts
function pointerToken(key) {
  return /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}
function pointerTokens(pointer) {
  return pointer.split("/").slice(1).map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function pointerBelow(pointer, key) {
  return `${pointer}/${pointerToken(key)}`;
}
var init_json_pointer = __esm({
  "packages/words/src/json-pointer.ts"() {
    "use strict";
  }
});

// packages/words/src/language.ts
function localized(word2) {
  return { en: word2("en"), fr: word2("fr") };
}
function same(text) {
  return { en: text, fr: text };
}
var LANGUAGES;
var init_language = __esm({
  "packages/words/src/language.ts"() {
    "use strict";
    LANGUAGES = ["en", "fr"];
  }
});

// packages/words/src/visible-text.ts
function visibleText(text, maxLength = Number.POSITIVE_INFINITY) {
  const shown = shorten(text, maxLength);
  return PLAIN.test(shown) ? shown : shown.replace(INVISIBLE, (character) => `<${codePoints(character)}>`);
}
function shorten(text, maxLength) {
  if (text.length <= maxLength) return text;
  return `${text.slice(0, Math.max(0, maxLength - 1)).replace(/[\ud800-\udbff]$/, "")}…`;
}
function codePoints(text) {
  return [...text].map((point) => `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`).join(" ");
}
var INVISIBLE, PLAIN;
var init_visible_text = __esm({
  "packages/words/src/visible-text.ts"() {
    "use strict";
    INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/gu;
    PLAIN = /^[\x20-\x7e]*$/;
  }
});

// packages/words/src/quote.ts
function quote(text) {
  const shown = excerpt(text);
  const curly = `“${shown}”`;
  return {
    en: shown.includes('"') ? curly : `"${shown}"`,
    fr: /[«»]/.test(shown) ? curly : shown === "" ? "« »" : `« ${shown} »`
  };
}
function quoteCode(text) {
  return `\`${excerpt(text)}\``;
}
function excerpt(text) {
  return shorten(text, MAX_QUOTED).replace(/^ +| +$/g, (spaces) => "␠".repeat(spaces.length)).replace(HIDDEN, (character) => character === " " ? character : `<${codePoints(character)}>`);
}
var MAX_QUOTED, HIDDEN;
var init_quote = __esm({
  "packages/words/src/quote.ts"() {
    "use strict";
    init_visible_text();
    MAX_QUOTED = 120;
    HIDDEN = /[\p{C}\p{Z}]/gu;
  }
});

// packages/words/src/list.ts
function alternatives(items) {
  return list(items, "disjunction");
}
function codeAlternatives(words) {
  return alternatives(words.map(quoteCode));
}
function enumeration(items) {
  return list(items, "conjunction");
}
function list(items, type) {
  return localized((language) => {
    const words = items.map((item) => typeof item === "string" ? item : item[language]);
    const last = words.pop() ?? "";
    return words.length === 0 ? last : `${words.join(", ")} ${BEFORE_LAST[type][language]} ${last}`;
  });
}
var BEFORE_LAST;
var init_list = __esm({
  "packages/words/src/list.ts"() {
    "use strict";
    init_language();
    init_quote();
    BEFORE_LAST = { conjunction: { en: "and", fr: "et" }, disjunction: { en: "or", fr: "ou" } };
  }
});

// packages/words/src/outcome.ts
function succeed(value) {
  return { ok: true, value };
}
function fail(failure) {
  return { ok: false, failure };
}
var init_outcome = __esm({
  "packages/words/src/outcome.ts"() {
    "use strict";
  }
});

// packages/words/src/suggest-words.ts
function didYouMean(suggestions) {
  const { en, fr } = alternatives(suggestions);
  return suggestions.length === 0 ? { en: "", fr: "" } : { en: ` Did you mean ${en}?`, fr: ` Vouliez-vous dire ${fr} ?` };
}
function suggestWords(typed, candidates, synonyms = {}) {
  return wordSuggester(candidates, synonyms)(typed);
}
function wordSuggester(candidates, synonyms = {}) {
  const folded = candidates.map((candidate) => ({
    candidate,
    word: foldedWord(foldWord(candidate)),
    meanings: (synonyms[candidate] ?? []).map((synonym) => foldedWord(foldWord(synonym)))
  }));
  return (typed) => {
    if (typed.length > MAX_LENGTH) return [];
    const wanted = foldedWord(foldWord(typed));
    if (wanted.text === "") return [];
    return folded.map(({ candidate, word: word2, meanings }) => ({ candidate, word: word2, distance: distanceTo(wanted, word2, meanings) })).filter(({ distance }) => Number.isFinite(distance)).map((near) => ({ ...near, prefix: commonPrefix(wanted.text, near.word.text) })).sort((a, b) => a.distance - b.distance || b.prefix - a.prefix || (a.candidate < b.candidate ? -1 : 1)).slice(0, MAX_SUGGESTIONS).map(({ candidate }) => candidate);
  };
}
function meansWord(typed, word2, synonyms = {}) {
  return [word2, ...synonyms[word2] ?? []].some((meaning) => foldWord(meaning) === foldWord(typed));
}
function foldWord(text) {
  if (/^[a-z0-9]*$/i.test(text)) return text.toLowerCase().replace(/(?<=..)s$/, "");
  return text.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "").replace(/(?<=..)s$/, "");
}
function foldedWord(text) {
  let length = 0;
  let letters = 0;
  for (const letter of text) {
    length++;
    letters |= 1 << ((letter.codePointAt(0) ?? 0) & 31);
  }
  return { text, length, letters };
}
function distanceTo(wanted, word2, meanings) {
  if (meanings.some(({ text }) => text === wanted.text)) return 0;
  return [word2, ...meanings].reduce((least, meaning) => Math.min(least, typingErrors(wanted, meaning)), Number.POSITIVE_INFINITY);
}
function typingErrors(wanted, word2) {
  const shorter = Math.min(wanted.text.length, word2.text.length);
  const allowed = Math.max(1, Math.floor(shorter / CHARACTERS_PER_EDIT));
  if (leastEdits(wanted, word2) > allowed) return Number.POSITIVE_INFINITY;
  const edits = editDistance(wanted.text, word2.text, allowed);
  return edits <= allowed && edits < shorter ? edits : Number.POSITIVE_INFINITY;
}
function leastEdits(one, other) {
  return Math.max(Math.abs(one.length - other.length), bitsIn(one.letters & ~other.letters), bitsIn(other.letters & ~one.letters));
}
function bitsIn(bits) {
  let count2 = 0;
  for (let left = bits; left !== 0; left &= left - 1) count2++;
  return count2;
}
function commonPrefix(one, other) {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
var MAX_LENGTH, MAX_SUGGESTIONS, CHARACTERS_PER_EDIT;
var init_suggest_words = __esm({
  "packages/words/src/suggest-words.ts"() {
    "use strict";
    init_edit_distance();
    init_list();
    MAX_LENGTH = 100;
    MAX_SUGGESTIONS = 3;
    CHARACTERS_PER_EDIT = 3;
  }
});

// packages/words/src/typography.ts
function say(text, language) {
  return typeset(text[language], language);
}
function typeset(text, language) {
  if (language !== "fr") return text;
  return text.replace(PIECES, (piece, _ticks, quoted) => {
    if (piece === " ") return NO_BREAK;
    if (piece === "« ") return `«${NO_BREAK}`;
    if (quoted === void 0) return piece;
    return quoted === "" ? `«${NO_BREAK}»` : `«${NO_BREAK}${quoted}${NO_BREAK}»`;
  });
}
var NO_BREAK, PIECES, COLON;
var init_typography = __esm({
  "packages/words/src/typography.ts"() {
    "use strict";
    NO_BREAK = " ";
    PIECES = /(`+)[\s\S]*?\1|"[^"\n]*"|“[^”\n]*”|«[ \u00a0]?([^»\n]*?)[ \u00a0]?»| (?=[:;?!](?![\p{L}\p{N}:/=_-]))|« | (?=»)/gu;
    COLON = { en: ":", fr: `${NO_BREAK}:` };
  }
});

// packages/words/src/index.ts
var init_src = __esm({
  "packages/words/src/index.ts"() {
    "use strict";
    init_count();
    init_edit_distance();
    init_error_code();
    init_json_pointer();
    init_language();
    init_list();
    init_outcome();
    init_quote();
    init_suggest_words();
    init_typography();
    init_visible_text();
  }
});

// node_modules/.pnpm/ignore@7.0.16/node_modules/ignore/index.js
var require_ignore = __commonJS({
  "node_modules/.pnpm/ignore@7.0.16/node_modules/ignore/index.js"(exports2, module2) {
    function makeArray(subject) {
      return Array.isArray(subject) ? subject : [subject];
    }
    var UNDEFINED = void 0;
    var EMPTY = "";
    var SPACE = " ";
    var ESCAPE = "\\";
    var REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
    var BOM = "\uFEFF";
    var REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
    var REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
    var REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
    var REGEX_SPLITALL_CRLF = /\r?\n/g;
    var DOUBLE_SLASH = "//";
    var SLASH_CODE = 47;
    var DOT_CODE = 46;
    var SLASH = "/";
    var TMP_KEY_IGNORE = "node-ignore";
    if (typeof Symbol !== "undefined") {
      TMP_KEY_IGNORE = /* @__PURE__ */ Symbol.for("node-ignore");
    }
    var KEY_IGNORE = TMP_KEY_IGNORE;
    var define = (object, key, value) => {
      Object.defineProperty(object, key, { value });
      return value;
    };
    var RETURN_FALSE = () => false;
    var POSIX_CLASSES = {
      alnum: "0-9A-Za-z",
      alpha: "A-Za-z",
      blank: " \\t",
      cntrl: "\\x00-\\x1f\\x7f",
      digit: "0-9",
      graph: "!-.0-~",
      lower: "a-z",
      print: " -.0-~",
      punct: "!-.:-@\\[-`{-~",
      // git's `sane-ctype.h` classifies \v and \f as control, not space,
      //   unlike C's `isspace`
      space: " \\t\\n\\r",
      upper: "A-Z",
      xdigit: "0-9A-Fa-f"
    };
    var CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
    var escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
    var NON_SLASH = "(?!\\/)";
    var classSource = (negated, body) => {
      if (negated) {
        return `[^\\/${body}]`;
      }
      const source = `[${body}]`;
      return new RegExp(source).test("/") ? NON_SLASH + source : source;
    };
    var scanBracket = (pattern, start) => {
      const { length } = pattern;
      let index = start + 1;
      let negated = EMPTY;
      const lead = pattern[index];
      if (lead === "!" || lead === "^") {
        negated = "^";
        index++;
      }
      let body = EMPTY;
      let prev = EMPTY;
      for (; ; ) {
        const char = pattern[index];
        if (char === UNDEFINED) {
          return null;
        }
        if (char === ESCAPE) {
          const escaped = pattern[++index];
          body += escapeMember(escaped);
          prev = escaped;
        } else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
          index++;
          let to = pattern[index];
          if (to === ESCAPE) {
            to = pattern[index += 1];
          }
          if (prev <= to) {
            body += `-${escapeMember(to)}`;
          }
          prev = EMPTY;
        } else if (char === "[" && pattern[index + 1] === ":") {
          const nameStart = index + 2;
          let end = nameStart;
          while (end < length && pattern[end] !== "]") {
            end++;
          }
          if (end === length) {
            return null;
          }
          if (end > nameStart && pattern[end - 1] === ":") {
            const name = pattern.slice(nameStart, end - 1);
            if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
              return null;
            }
            body += POSIX_CLASSES[name];
            prev = EMPTY;
            index = end;
          } else {
            body += escapeMember("[");
            prev = "[";
            index = nameStart - 2;
          }
        } else {
          body += escapeMember(char);
          prev = char;
        }
        index++;
        if (pattern[index] === "]") {
          return {
            end: index,
            source: classSource(negated, body)
          };
        }
      }
    };
    var NEVER_MATCH = "[]";
    var PLACEHOLDER = "\0";
    var REGEX_RESTORE_PLACEHOLDER = new RegExp(
      `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`,
      "g"
    );
    var TRAILING_WILDCARD = "";
    var TRAILING_DOUBLESTAR = "";
    var isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
    var extractBrackets = (pattern) => {
      const sources = [];
      const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
      const { length } = pattern;
      let out = EMPTY;
      let index = 0;
      while (index < length) {
        const char = pattern[index];
        if (char === ESCAPE) {
          const escaped = pattern[index + 1];
          if (escaped === SLASH && index + 2 === length) {
            out += hold(NEVER_MATCH);
          } else if (escaped === "*" || escaped === "[" || escaped === SPACE) {
            out += pattern.slice(index, index + 2);
          } else {
            out += hold(
              REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped
            );
          }
          index += 2;
        } else if (isReserved(char)) {
          out += hold(`[${char}]`);
          index++;
        } else if (char === "[") {
          const scanned = scanBracket(pattern, index);
          if (scanned === null) {
            out += hold(NEVER_MATCH);
            index = length;
          } else {
            out += hold(scanned.source);
            index = scanned.end + 1;
          }
        } else {
          out += char;
          index++;
        }
      }
      return {
        source: out,
        sources
      };
    };
    var DIRECT = null;
    var REGEX_INNER_SLASH = /\/(?!$)/;
    var WILDCARD = "[^\\/]*";
    var REPLACERS = [
      // Replace (\ ) with ' '
      // Only a space: an escaped tab or other whitespace is already a literal by
      //   the time it reaches here, and a bare tab must be left as one, not turned
      //   into a space.
      // (\ ) -> ' '
      // (\\ ) -> '\\ '
      // (\\\ ) -> '\\ '
      [
        // A run of backslashes is taken whole, from its first one, so no match
        //   ever starts again inside it -- `(\\+?) ` did, which made a long run
        //   quadratic.
        /(\\+)( ?)/g,
        (_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
        ESCAPE + SPACE
      ],
      // git's wildmatch() reads a run of two or more asterisks as one globstar
      //   whenever the run fills a path segment: it starts the pattern or follows
      //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
      //   already `**`; a longer one is folded into `**` here, so the steps
      //   below only ever have to know `**`.
      // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
      // git also takes a run beside a literal prefix (`a***/b`) or beside an
      //   escaped slash (`***\/b`) as a globstar, and this does not; the README
      //   lists both, under "A run of asterisks".
      [
        /(^|\/)\*{3,}(?=\/|$)/g,
        (_, start) => `${start}**`,
        "*"
      ],
      // Escape metacharacters
      // which is written down by users but means special for regular expressions.
      // > There are 12 characters with special meanings:
      // > - the backslash \,
      // > - the caret ^,
      // > - the dollar sign $,
      // > - the period or dot .,
      // > - the vertical bar or pipe symbol |,
      // > - the question mark ?,
      // > - the asterisk or star *,
      // > - the plus sign +,
      // > - the opening parenthesis (,
      // > - the closing parenthesis ),
      // > - and the opening square bracket [,
      // > - the opening curly brace {,
      // > These special characters are often called "metacharacters".
      [
        /[\\$.|*+(){^]/g,
        (match) => `\\${match}`
      ],
      [
        // > a question mark (?) matches a single character
        /(?!\\)\?/g,
        () => "[^/]",
        "?"
      ],
      // leading slash
      [
        // > A leading slash matches the beginning of the pathname.
        // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
        // A leading slash matches the beginning of the pathname
        /^\//,
        () => "^",
        SLASH
      ],
      // replace special metacharacter slash after the leading slash
      [
        /\//g,
        () => "\\/",
        SLASH
      ],
      [
        // > A leading "**" followed by a slash means match in all directories.
        // > For example, "**/foo" matches file or directory "foo" anywhere,
        // > the same as pattern "foo".
        // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
        // >   under directory "foo".
        // Notice that the '*'s have been replaced as '\\*'
        /^\^*(?:\\\*\\\*\\\/)+/,
        // '**/foo' <-> 'foo'
        () => "(?:^|\\/)",
        "*"
      ],
      // starting
      [
        // there will be no leading '/'
        //   (which has been replaced by section "leading slash")
        // If starts with '**', adding a '^' to the regular expression also works
        DIRECT,
        (source, pattern) => {
          if (!source || source[0] === "^" || source[0] === "(") {
            return source;
          }
          const anchor = !REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^";
          return anchor + source;
        }
      ],
      // two globstars
      [
        // Use lookahead assertions so that we could match more than one `'/**'`
        /\\\/\\\*\\\*(?=\\\/|$)/g,
        // Zero, one or several directories
        // should not use '*', or it will be replaced by the next replacer
        // Check if it is not the last `'/**'`
        (_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
        "*"
      ],
      // normal intermediate wildcards
      [
        // Never replace escaped '*'
        // ignore rule '\*' will match the path '*'
        // 'abc.*/' -> go
        // 'abc.*'  -> skip this rule,
        //    coz trailing single wildcard will be handed by [trailing wildcard]
        /(^|[^\\])(?:\\\*)+(?!$)/g,
        // '*.js' matches '.js'
        // '*.js' doesn't match 'abc'
        // 1. An asterisk "*" matches anything except a slash.
        // 2. Other consecutive asterisks are considered regular asterisks
        //    and collapse into one non-slash wildcard run.
        (_, p1) => p1 + WILDCARD,
        "*"
      ],
      // trailing wildcard, held apart from a literal star
      [
        // The step above leaves a trailing `*` alone, so a single `\*` is all that
        //   can be left at the end here, and what stands in front of it says which
        //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
        //   nothing before it; a literal arrives as the user's own escape, which
        //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
        //   There is no third case: every backslash still reaching the chain is
        //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
        //   own character, so a longer run can never form. This runs while the
        //   two are still distinct, before the unescape steps below collapse the
        //   literal onto the very `\*` a wildcard leaves behind.
        /(^|[^\\])((?:\\\\)*)\\\*$/,
        (match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
        "*"
      ],
      [
        // unescape, revert step 3 except for back slash
        // For example, if a user escape a '\\*',
        // after step 3, the result will be '\\\\\\*'
        /\\\\\\(?=[$.|*+(){^])/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // '\\\\' -> '\\'
        /\\\\/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // Every real bracket expression -- POSIX classes included -- has already
        //   been held aside by `extractBrackets`, so the only `[` left in the
        //   pattern is an escaped, literal one.
        // A backslash could only stand at the end of the range if it quoted the
        //   `]`, and `\]` is held aside long before this.
        /\\\[([^\]/]*?)($|\])/g,
        // '\\[bar]' -> '\\\\[bar]'
        (match, range, close) => `\\[${range}${close}`,
        "["
      ],
      // ending
      [
        // 'js' will not match 'js.'
        // 'ab' will not match 'abc'
        DIRECT,
        // WTF!
        // https://git-scm.com/docs/gitignore
        // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
        // which re-fixes #24, #38
        // > If there is a separator at the end of the pattern then the pattern
        // > will only match directories, otherwise the pattern can match both
        // > files and directories.
        // 'js*' will not match 'a.js'
        // 'js/' will not match 'a.js'
        // 'js' will match 'a.js' and 'a.js/'
        (source) => {
          const last = source[source.length - 1];
          if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
            return source;
          }
          return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
        }
      ]
    ];
    var REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
    var MODE_IGNORE = "regex";
    var MODE_CHECK_IGNORE = "checkRegex";
    var UNDERSCORE = "_";
    var replaceTrailingWildcard = (_, p1) => {
      const prefix = p1 ? `${p1}[^/]+` : "[^/]*";
      return `${prefix}(?=$|\\/$)`;
    };
    var REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
    var replaceTrailingDoublestar = () => "[\\s\\S]";
    var separatorAfter = (run, at2) => {
      let separator = EMPTY;
      for (let index = at2 + 1; index < run.length && !run[index].wildcard; index++) {
        separator += run[index].single;
      }
      return separator;
    };
    var pinWildcards = (source) => {
      if (source.indexOf(WILDCARD) < 0) {
        return source;
      }
      const tokens = [];
      const { length } = source;
      let index = 0;
      while (index < length) {
        const char = source[index];
        if (source.startsWith(WILDCARD, index)) {
          tokens.push({ wildcard: true });
          index += WILDCARD.length;
        } else if (char === "[") {
          let end = index + 1;
          if (source[end] === "^") {
            end++;
          }
          if (source[end] === "]") {
            end++;
          }
          while (end < length && source[end] !== "]") {
            end += source[end] === ESCAPE ? 2 : 1;
          }
          end++;
          tokens.push({ single: source.slice(index, end) });
          index = end;
        } else if (char === ESCAPE) {
          tokens.push({ single: source.slice(index, index + 2) });
          index += 2;
        } else if (char === "(") {
          let depth = 0;
          let end = index;
          do {
            if (source[end] === ESCAPE) {
              end++;
            } else if (source[end] === "(") {
              depth++;
            } else if (source[end] === ")") {
              depth--;
            }
            end++;
          } while (end < length && depth > 0);
          if ("*+?".indexOf(source[end]) >= 0) {
            end++;
          }
          tokens.push({ boundary: source.slice(index, end) });
          index = end;
        } else if (char === "^" || char === "$") {
          tokens.push({ boundary: char });
          index++;
        } else {
          tokens.push({ single: char });
          index++;
        }
      }
      let out = EMPTY;
      let run = [];
      const flush = () => {
        let lastWildcard;
        run.forEach((token, at2) => {
          if (token.wildcard) {
            lastWildcard = at2;
          }
        });
        run.forEach((token, at2) => {
          if (!token.wildcard) {
            out += token.single;
            return;
          }
          out += at2 === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at2)})[^\\/])*`;
        });
        run = [];
      };
      tokens.forEach((token) => {
        if (token.boundary === void 0) {
          run.push(token);
          return;
        }
        flush();
        out += token.boundary;
      });
      flush();
      return out;
    };
    var makeRegexPrefix = (pattern) => {
      if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
        pattern = "**";
      }
      const { source, sources } = extractBrackets(pattern);
      const replaced = REPLACERS.reduce(
        // A pass whose matcher finds nothing hands back the very string it was
        //   given, so asking first costs a search and saves a rewrite. Ten of the
        //   fifteen passes never fire for a typical .gitignore line, and between
        //   them they were 45% of this chain.
        (prev, [matcher, replacer, required]) => {
          if (matcher === DIRECT) {
            return replacer(prev, pattern);
          }
          if (required !== UNDEFINED && prev.indexOf(required) < 0) {
            return prev;
          }
          return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
        },
        source
      );
      return sources.length ? replaced.replace(
        REGEX_RESTORE_PLACEHOLDER,
        (match, index) => sources[index]
      ) : replaced;
    };
    var checkSourceOf = (body, prefix) => {
      if (body[body.length - 1] === SLASH) {
        prefix = makeRegexPrefix(body.slice(0, -1));
      }
      const head = prefix.slice(0, -1);
      const last = prefix[prefix.length - 1];
      return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
    };
    var matchesBasename = (body) => {
      const index = body.indexOf(SLASH);
      return index < 0 || index === body.length - 1;
    };
    var basenameOf = (path) => {
      const end = path.length - 1;
      const index = path.lastIndexOf(
        SLASH,
        path[end] === SLASH ? end - 1 : end
      );
      return index < 0 ? path : path.slice(index + 1);
    };
    var parentOf = (path) => {
      if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
        const slices = path.split(SLASH).filter(Boolean);
        slices.pop();
        return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
      }
      const end = path.length - 1;
      const cut = path.lastIndexOf(
        SLASH,
        path.charCodeAt(end) === SLASH_CODE ? end - 1 : end
      );
      return cut < 0 ? EMPTY : path.slice(0, cut + 1);
    };
    var isString = (subject) => typeof subject === "string";
    var checkPattern = (pattern) => pattern && isString(pattern);
    var splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
    var IgnoreRule = class {
      constructor(pattern, mark, body, ignoreCase, negative, prefix) {
        this.pattern = pattern;
        this.mark = mark;
        this.negative = negative;
        define(this, "body", body);
        define(this, "ignoreCase", ignoreCase);
        define(this, "regexPrefix", prefix);
      }
      // Worked out on first use and kept behind an own property, the way `regex`
      //   caches itself in `_regex`. Deciding it in the constructor instead would
      //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
      //   every compile -- including the compiles of rules that are never matched
      //   against anything.
      get _basenameOnly() {
        return define(this, "_basenameOnly", matchesBasename(this.body));
      }
      get regex() {
        const key = UNDERSCORE + MODE_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_IGNORE, key);
      }
      get checkRegex() {
        const key = UNDERSCORE + MODE_CHECK_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_CHECK_IGNORE, key);
      }
      _make(mode, key) {
        const str = pinWildcards(
          mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix)
        );
        const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
        return define(this, key, regex);
      }
    };
    var hasTrailingBackslash = (str) => {
      let count2 = 0;
      while (str[str.length - count2 - 1] === ESCAPE) {
        count2++;
      }
      return count2 % 2 === 1;
    };
    var trimEnd = (body, stripLineEnd) => {
      let lineEnd = body.length;
      let end;
      for (; ; ) {
        if (stripLineEnd && body[lineEnd - 1] === "\r") {
          lineEnd--;
        }
        end = lineEnd;
        while (body[end - 1] === SPACE) {
          end--;
        }
        if (!stripLineEnd || body[end - 1] !== "\n") {
          break;
        }
        lineEnd = end - 1;
      }
      if (end === lineEnd) {
        return body.slice(0, lineEnd);
      }
      let backslashes = 0;
      while (body[end - backslashes - 1] === ESCAPE) {
        backslashes++;
      }
      return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
    };
    var createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
      let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
      if (body[0] === "#") {
        return;
      }
      let negative = false;
      if (body[0] === "!") {
        negative = true;
        body = body.slice(1);
      }
      const last = body[body.length - 1];
      if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) {
        body = trimEnd(body, stripLineEnd);
      }
      if (!body || hasTrailingBackslash(body)) {
        return;
      }
      body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
      const regexPrefix = makeRegexPrefix(body);
      return new IgnoreRule(
        pattern,
        mark,
        body,
        ignoreCase,
        negative,
        regexPrefix
      );
    };
    var RuleManager = class {
      constructor(ignoreCase) {
        this._ignoreCase = ignoreCase;
        this._rules = [];
        this._basenameCount = 0;
      }
      _add(pattern, index) {
        if (pattern && pattern[KEY_IGNORE]) {
          this._rules = this._rules.concat(pattern._rules._rules);
          this._basenameCount += pattern._rules._basenameCount;
          this._added = true;
          return;
        }
        const isStr = isString(pattern);
        const raw = isStr ? pattern : pattern.pattern;
        const rule = checkPattern(raw) && createRule(
          raw,
          isStr ? UNDEFINED : pattern.mark,
          this._ignoreCase,
          !this._split,
          this._stripBOM && !index
        );
        if (rule) {
          this._added = true;
          this._rules.push(rule);
          if (matchesBasename(rule.body)) {
            this._basenameCount++;
          }
        }
      }
      // @param {Array<string> | string | Ignore} pattern
      add(pattern) {
        this._added = false;
        this._split = isString(pattern);
        this._stripBOM = !this._split || pattern[0] === BOM;
        makeArray(
          this._split ? splitPattern(pattern) : pattern
        ).forEach(this._add, this);
        if (this._added) {
          this._literalRules = UNDEFINED;
        }
        return this._added;
      }
      // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
      //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
      //   are left out once, rather than tested or compiled for every path.
      testLiteral(path) {
        const rules = this._literalRules || (this._literalRules = this._rules.filter(
          ({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"
        ));
        let ignored = false;
        let unignored = false;
        let matchedRule;
        for (let index = rules.length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule.checkRegex.test(path)) {
            ignored = !rule.negative;
            unignored = rule.negative;
            matchedRule = rule.negative ? UNDEFINED : rule;
            break;
          }
        }
        const ret = {
          ignored,
          unignored
        };
        if (matchedRule) {
          ret.rule = matchedRule;
        }
        return ret;
      }
      // Test one single path without recursively checking parent directories
      //
      // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`
      // @returns {TestResult}
      test(path, mode) {
        const rules = this._rules;
        const { length } = rules;
        const shortcut = this._basenameCount * 2 >= length;
        const basename2 = shortcut ? basenameOf(path) : path;
        for (let index = length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule[mode].test(
            shortcut && rule._basenameOnly ? basename2 : path
          )) {
            const { negative } = rule;
            const ret = {
              ignored: !negative,
              unignored: negative
            };
            if (!negative) {
              ret.rule = rule;
            }
            return ret;
          }
        }
        return {
          ignored: false,
          unignored: false
        };
      }
    };
    var throwError = (message, Ctor) => {
      throw new Ctor(message);
    };
    var checkPath = (path, originalPath, doThrow) => {
      if (!isString(path)) {
        return doThrow(
          `path must be a string, but got \`${originalPath}\``,
          TypeError
        );
      }
      if (!path) {
        return doThrow(`path must not be empty`, TypeError);
      }
      if (checkPath.isNotRelative(path)) {
        const r = "`path.relative()`d";
        return doThrow(
          `path should be a ${r} string, but got "${originalPath}"`,
          RangeError
        );
      }
      return true;
    };
    var isNotRelative = (path) => {
      const first = path.charCodeAt(0);
      if (first === SLASH_CODE) {
        return true;
      }
      if (first !== DOT_CODE) {
        return false;
      }
      if (path.length === 1) {
        return true;
      }
      const second = path.charCodeAt(1);
      if (second === SLASH_CODE) {
        return true;
      }
      if (second !== DOT_CODE) {
        return false;
      }
      return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
    };
    checkPath.isNotRelative = isNotRelative;
    checkPath.convert = (p) => p;
    var convertPath = (target) => isString(target) && checkPath.convert(target);
    var Ignore = class {
      constructor({
        ignorecase = true,
        ignoreCase = ignorecase,
        allowRelativePaths = false
      } = {}) {
        define(this, KEY_IGNORE, true);
        this._rules = new RuleManager(ignoreCase);
        this._strictPathCheck = !allowRelativePaths;
        this._initCache();
      }
      _initCache() {
        this._ignoreCache = /* @__PURE__ */ Object.create(null);
        this._testCache = /* @__PURE__ */ Object.create(null);
      }
      add(pattern) {
        if (this._rules.add(pattern)) {
          this._initCache();
        }
        return this;
      }
      // legacy
      addPattern(pattern) {
        return this.add(pattern);
      }
      // @returns {TestResult}
      _test(originalPath, cache, path) {
        checkPath(
          path,
          originalPath,
          this._strictPathCheck ? throwError : RETURN_FALSE
        );
        return path ? this._t(path, cache) : {
          ignored: false,
          unignored: false
        };
      }
      checkIgnore(target) {
        const path = convertPath(target);
        if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) {
          return this._test(target, this._testCache, path);
        }
        const dir = this._t(path, this._testCache);
        if (dir.ignored) {
          return dir;
        }
        const literal = this._rules.testLiteral(path);
        return literal.ignored || literal.unignored ? literal : dir;
      }
      _t(path, cache) {
        if (path in cache) {
          return cache[path];
        }
        const parentPath = parentOf(path);
        const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
        return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
      }
      ignores(path) {
        return this._test(path, this._ignoreCache, convertPath(path)).ignored;
      }
      createFilter() {
        return (path) => !this.ignores(path);
      }
      filter(paths) {
        return makeArray(paths).filter(this.createFilter());
      }
      // @returns {TestResult}
      test(path) {
        return this._test(path, this._testCache, convertPath(path));
      }
    };
    var factory = (options) => new Ignore(options);
    var isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
    var setupWindows = () => {
      const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
      checkPath.convert = makePosix;
      const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
      checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
    };
    if (
      // Detect `process` so that it can run in browsers.
      typeof process !== "undefined" && process.platform === "win32"
    ) {
      setupWindows();
    }
    module2.exports = factory;
    factory.default = factory;
    module2.exports.isPathValid = isPathValid;
    define(module2.exports, /* @__PURE__ */ Symbol.for("setupWindows"), setupWindows);
  }
});

// required:node:buffer
var require_node_buffer = __commonJS({
  "required:node:buffer"(exports2, module2) {
    module2.exports = require("node:buffer");
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/identity.js"(exports2) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
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
    var hasAnchor = (node) => (isScalar2(node) || isCollection(node)) && !!node.anchor;
    exports2.ALIAS = ALIAS;
    exports2.DOC = DOC;
    exports2.MAP = MAP;
    exports2.NODE_TYPE = NODE_TYPE;
    exports2.PAIR = PAIR;
    exports2.SCALAR = SCALAR;
    exports2.SEQ = SEQ;
    exports2.hasAnchor = hasAnchor;
    exports2.isAlias = isAlias2;
    exports2.isCollection = isCollection;
    exports2.isDocument = isDocument;
    exports2.isMap = isMap2;
    exports2.isNode = isNode;
    exports2.isPair = isPair;
    exports2.isScalar = isScalar2;
    exports2.isSeq = isSeq2;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
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
var require_directives = __commonJS({
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
var require_anchors = __commonJS({
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
var require_applyReviver = __commonJS({
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
var require_toJS = __commonJS({
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
var require_Node = __commonJS({
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
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports2.NodeBase = NodeBase;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
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
        let count2 = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count2)
            count2 = c;
        }
        return count2;
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
var require_Scalar = __commonJS({
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
var require_createNode = __commonJS({
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
var require_Collection = __commonJS({
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
var require_stringifyComment = __commonJS({
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
var require_foldFlowLines = __commonJS({
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
        const fold2 = folds[i2];
        const end2 = folds[i2 + 1] || text.length;
        if (fold2 === 0)
          res = `
${indent}${text.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold2])
            res += `${text[fold2]}\\`;
          res += `
${indent}${text.slice(fold2 + 1, end2)}`;
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
var require_stringifyString = __commonJS({
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
var require_stringify = __commonJS({
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
var require_stringifyPair = __commonJS({
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
var require_log = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/log.js"(exports2) {
    "use strict";
    var node_process = require("process");
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
var require_merge = __commonJS({
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
var require_addPairToJSMap = __commonJS({
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
var require_Pair = __commonJS({
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
var require_stringifyCollection = __commonJS({
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
var require_YAMLMap = __commonJS({
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
var require_map = __commonJS({
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
var require_YAMLSeq = __commonJS({
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
var require_seq = __commonJS({
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
var require_string = __commonJS({
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
var require_null = __commonJS({
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
var require_bool = __commonJS({
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
var require_stringifyNumber = __commonJS({
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
var require_float = __commonJS({
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
var require_int = __commonJS({
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
var require_schema = __commonJS({
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
var require_schema2 = __commonJS({
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
var require_binary = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports2) {
    "use strict";
    var node_buffer = require("buffer");
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
var require_pairs = __commonJS({
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
      const pairs3 = new YAMLSeq.YAMLSeq(schema);
      pairs3.tag = "tag:yaml.org,2002:pairs";
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
          pairs3.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs3;
    }
    var pairs2 = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports2.createPairs = createPairs;
    exports2.pairs = pairs2;
    exports2.resolvePairs = resolvePairs;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs2 = require_pairs();
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
        const pairs$1 = pairs2.createPairs(schema, iterable, ctx);
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
        const pairs$1 = pairs2.resolvePairs(seq, onError);
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
var require_bool2 = __commonJS({
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
var require_float2 = __commonJS({
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
var require_int2 = __commonJS({
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
var require_set = __commonJS({
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
var require_timestamp = __commonJS({
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
var require_schema3 = __commonJS({
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
    var pairs2 = require_pairs();
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
      pairs2.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports2.schema = schema;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
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
    var pairs2 = require_pairs();
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
      pairs: pairs2.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs2.pairs,
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
var require_Schema = __commonJS({
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
var require_stringifyDocument = __commonJS({
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
var require_Document = __commonJS({
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
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
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
var require_errors = __commonJS({
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
        let count2 = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count2 = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count2);
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
var require_resolve_props = __commonJS({
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
var require_util_contains_newline = __commonJS({
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
var require_util_flow_indent_check = __commonJS({
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
var require_util_map_includes = __commonJS({
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
var require_resolve_block_map = __commonJS({
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
        const { start, key, sep: sep4, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep4?.[0],
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
          if (!keyProps.anchor && !keyProps.tag && !sep4) {
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
        const valueProps = resolveProps.resolveProps(sep4 ?? [], {
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
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep4, null, valueProps, onError);
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
var require_resolve_block_seq = __commonJS({
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
var require_resolve_end = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-end.js"(exports2) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep4 = "";
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
                comment += sep4 + cb;
              sep4 = "";
              break;
            }
            case "newline":
              if (comment)
                sep4 += source;
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
var require_resolve_flow_collection = __commonJS({
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
      const isMap2 = fc.start.source === "{";
      const fcName = isMap2 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
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
        const { start, key, sep: sep4, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep4?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep4 && !value) {
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
          if (!isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key))
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
        if (!isMap2 && !sep4 && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep4, null, props, onError);
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
          const valueProps = resolveProps.resolveProps(sep4 ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap2 && !props.found && ctx.options.strict) {
              if (sep4)
                for (const st of sep4) {
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
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep4, null, valueProps, onError) : null;
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
          if (isMap2) {
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
      const expectedEnd = isMap2 ? "}" : "]";
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
var require_compose_collection = __commonJS({
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
var require_resolve_block_scalar = __commonJS({
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
      let sep4 = "";
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
          value += sep4 + indent.slice(trimIndent) + content;
          sep4 = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep4 === " ")
            sep4 = "\n";
          else if (!prevMoreIndented && sep4 === "\n")
            sep4 = "\n\n";
          value += sep4 + indent.slice(trimIndent) + content;
          sep4 = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep4 === "\n")
            value += "\n";
          else
            sep4 = "\n";
        } else {
          value += sep4 + content;
          sep4 = " ";
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
var require_resolve_flow_scalar = __commonJS({
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
          value = plainValue2(source, _onError);
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
    function plainValue2(source, onError) {
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
      let sep4 = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep4 === "\n")
            res += sep4;
          else
            sep4 = "\n";
        } else {
          res += sep4 + lm;
          sep4 = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep4 + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold: fold2, offset } = foldNewline(source, i);
          res += fold2;
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
      let fold2 = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold2 += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold2)
        fold2 = " ";
      return { fold: fold2, offset };
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
var require_compose_scalar = __commonJS({
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
var require_util_empty_scalar_position = __commonJS({
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
var require_compose_node = __commonJS({
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
var require_compose_doc = __commonJS({
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
var require_composer = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/composer.js"(exports2) {
    "use strict";
    var node_process = require("process");
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
    var Composer2 = class {
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
    exports2.Composer = Composer2;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
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
var require_cst_stringify = __commonJS({
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
    function stringifyItem({ start, key, sep: sep4, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep4)
        for (const st of sep4)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports2.stringify = stringify;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
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
      for (const [field2, index] of path) {
        const tok = item?.[field2];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path) => {
      const parent = visit.itemAtPath(cst, path.slice(0, -1));
      const field2 = path[path.length - 1][0];
      const coll = parent?.[field2];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field2 of ["key", "value"]) {
        const token = item[field2];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field2, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field2 === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports2.visit = visit;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/cst.js"(exports2) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT2 = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT2:
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
        case DOCUMENT2:
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
    exports2.DOCUMENT = DOCUMENT2;
    exports2.FLOW_END = FLOW_END;
    exports2.SCALAR = SCALAR;
    exports2.isCollection = isCollection;
    exports2.isScalar = isScalar2;
    exports2.prettyToken = prettyToken;
    exports2.tokenType = tokenType;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/lexer.js"(exports2) {
    "use strict";
    var cst = require_cst();
    function isEmpty2(ch) {
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
    var Lexer2 = class {
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
          if ((dt === "---" || dt === "...") && isEmpty2(this.buffer[offset + 3]))
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
          if ((s === "---" || s === "...") && isEmpty2(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty2(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty2(ch1)) {
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
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty2(line[3])) {
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
            if (this.flowKey || isEmpty2(next) || next === ",") {
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
        const quote3 = this.charAt(0);
        let end = this.buffer.indexOf(quote3, this.pos + 1);
        if (quote3 === "'") {
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
        return yield* this.pushUntil((ch) => isEmpty2(ch) || ch === "#");
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
            if (isEmpty2(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty2(ch)) {
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
              if (isEmpty2(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
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
          while (!isEmpty2(ch) && ch !== ">")
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
    exports2.Lexer = Lexer2;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
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
var require_parser = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/parser.js"(exports2) {
    "use strict";
    var node_process = require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list2, type) {
      for (let i = 0; i < list2.length; ++i)
        if (list2[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list2) {
      for (let i = 0; i < list2.length; ++i) {
        switch (list2[i].type) {
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
    var Parser2 = class {
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
          let sep4;
          if (scalar.end) {
            sep4 = scalar.end;
            sep4.push(this.sourceToken);
            delete scalar.end;
          } else
            sep4 = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep: sep4 }]
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
                  const sep4 = it.sep;
                  sep4.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep: sep4 }]
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
            const sep4 = fc.end.splice(1, fc.end.length);
            sep4.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep: sep4 }]
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
    exports2.Parser = Parser2;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
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
var require_dist = __commonJS({
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

// packages/auth-core/src/domain/diagnosis.ts
function declareDiagnosis(declaration) {
  return declaration;
}
function diagnosisUrl(code) {
  return { en: `${PAGES2}/${code}.md`, fr: `${PAGES2}/${code}.fr.md` };
}
function diagnose(declaration, evidence, overrides = {}) {
  const partner = evidence.peer?.kind === "partner" ? { ...evidence.peer, label: visibleText(evidence.peer.label, MAX_QUOTED) } : null;
  const said = declaration.partner;
  const words = partner === null || typeof said === "string" ? null : { ...said, partner };
  const responsible = overrides.responsible ?? declaration.responsible;
  return {
    code: declaration.code,
    stage: declaration.stage,
    responsible: partner !== null && responsible === "piste" ? "provider" : responsible,
    certainty: overrides.certainty ?? declaration.certainty,
    degraded: declaration.degraded === true,
    transient: overrides.transient ?? declaration.transient === true,
    supportNote: partner === null && (overrides.supportNote ?? declaration.supportNote === true),
    summary: withOwnCode(words?.summary?.(evidence, words.partner) ?? declaration.summary(evidence), overrides.ownCode ?? null),
    remedies: words?.remedies?.(evidence, words.partner) ?? declaration.remedies(evidence),
    retryAt: overrides.retryAt ?? null,
    url: diagnosisUrl(declaration.code)
  };
}
function withOwnCode({ en, fr }, ownCode) {
  if (ownCode === null) return { en, fr };
  const code = visibleText(ownCode, MAX_QUOTED);
  return { en: `${en} Its own error code: ${code}.`, fr: `${fr} Son propre code d'erreur : ${code}.` };
}
var PAGES2;
var init_diagnosis = __esm({
  "packages/auth-core/src/domain/diagnosis.ts"() {
    "use strict";
    init_src();
    PAGES2 = "https://github.com/pistectl/pistectl/blob/main/docs/diagnoses";
  }
});

// packages/auth-core/src/domain/environment.ts
var ENVIRONMENTS, ENDPOINTS, PISTE_HOSTS;
var init_environment = __esm({
  "packages/auth-core/src/domain/environment.ts"() {
    "use strict";
    ENVIRONMENTS = ["production", "sandbox"];
    ENDPOINTS = {
      production: {
        tokenUrl: "https://oauth.piste.gouv.fr/api/oauth/token",
        apiBaseUrl: "https://api.piste.gouv.fr"
      },
      sandbox: {
        tokenUrl: "https://sandbox-oauth.piste.gouv.fr/api/oauth/token",
        apiBaseUrl: "https://sandbox-api.piste.gouv.fr"
      }
    };
    PISTE_HOSTS = ENVIRONMENTS.flatMap(
      (environment2) => [ENDPOINTS[environment2].tokenUrl, ENDPOINTS[environment2].apiBaseUrl].map((url) => new URL(url).hostname)
    );
  }
});

// packages/auth-core/src/diagnoses/wording.ts
function plain(text) {
  return visibleText(text, MAX_QUOTED);
}
var IN_ENVIRONMENT;
var init_wording = __esm({
  "packages/auth-core/src/diagnoses/wording.ts"() {
    "use strict";
    init_src();
    IN_ENVIRONMENT = {
      production: { en: "in production", fr: "en production" },
      sandbox: { en: "in the sandbox", fr: "en bac à sable" }
    };
  }
});

// packages/auth-core/src/diagnoses/config.ts
function ofMissing(settings, said) {
  const [id, secret] = ["client-id", "client-secret"].map((role) => settings.some((setting) => setting.role === role));
  if (id && secret) return said.both;
  return id ? said["client-id"] : secret ? said["client-secret"] : null;
}
function adviceOnGithub(settings) {
  return settings.some(({ absence }) => absence !== void 0) ? ON_GITHUB : [];
}
function allowKnowingly(host, problem) {
  return problem === "state-network" ? {
    en: `If this machine is on the State network (RIE) and that host is the one to use there, allow it: --allow-host ${host}, or the action's input allow-hosts.`,
    fr: `Si cette machine est sur le réseau interministériel de l'État (RIE) et que cet hôte est bien celui à y employer, autorisez-le : --allow-host ${host}, ou l'entrée allow-hosts de l'action.`
  } : {
    en: `Only if ${host} is a relay of yours that may hold these credentials, allow it: --allow-host ${host}, or the action's input allow-hosts.`,
    fr: `Seulement si ${host} est un relais à vous, qui peut détenir ces identifiants, autorisez-le : --allow-host ${host}, ou l'entrée allow-hosts de l'action.`
  };
}
function endpointSummary(source, host, problem, expected) {
  switch (problem) {
    case "user-info":
      return {
        en: `${source} holds a user name or password before the host ${host}.`,
        fr: `${source} contient un nom d'utilisateur ou un mot de passe avant l'hôte ${host}.`
      };
    case "backslash":
      return {
        en: `${source} holds a backslash, which programs do not read alike.`,
        fr: `${source} contient une barre oblique inversée, que les programmes n'interprètent pas tous de la même façon.`
      };
    case "plain-http":
      return {
        en: `${source} asks for plain http to ${host}: the credentials would travel unencrypted.`,
        fr: `${source} demande http sans chiffrement vers ${host} : les identifiants circuleraient en clair.`
      };
    case "host-not-allowed":
      return {
        en: `${source} would send the credentials to ${host}, which is neither a PISTE host nor an allowed one.`,
        fr: `${source} enverrait les identifiants à ${host}, qui n'est ni un hôte PISTE ni un hôte autorisé.`
      };
    case "look-alike":
      return {
        en: `${source} would send the credentials to ${host}, which is no host of PISTE; PISTE's address is ${expected}.`,
        fr: `${source} enverrait les identifiants à ${host}, qui n'est pas un hôte de PISTE ; l'adresse de PISTE est ${expected}.`
      };
    case "state-network":
      return {
        en: `${source} names ${host}, a host of the State network (RIE) which is not reachable from the Internet, where PISTE's address is ${expected}.`,
        fr: `${source} désigne ${host}, un hôte du réseau interministériel de l'État (RIE), injoignable depuis Internet, où l'adresse de PISTE est ${expected}.`
      };
    case "no-token-endpoint":
      return {
        en: `${source} names ${host}, which is not PISTE's token endpoint: that is ${expected}.`,
        fr: `${source} désigne ${host}, qui n'est pas l'adresse des jetons de PISTE : c'est ${expected}.`
      };
    case "no-api-base":
      return {
        en: `${source} names ${host}, but each API adds its own path to the base URL, which is ${expected} and nothing more.`,
        fr: `${source} désigne ${host}, alors que chaque API ajoute son chemin à l'adresse de base, qui est ${expected} et rien de plus.`
      };
    case "leaves-origin":
      return {
        en: `${source} leads out of the API host ${host}.`,
        fr: `${source} mène hors de l'hôte de l'API, ${host}.`
      };
    case "undeclared":
      return {
        en: `${source}: not declared in the manifest, so that nothing could be asked.`,
        fr: `${source} : absent du manifeste, si bien que rien n'a pu être demandé.`
      };
    case "not-a-url":
      return { en: `${source} is not an absolute URL.`, fr: `${source} n'est pas une URL absolue.` };
  }
}
function endpointRemedy(source, host, problem, expected) {
  switch (problem) {
    case "user-info":
      return {
        en: `Remove what stands before "@" in ${source}, and change that password if it was a real one.`,
        fr: `Retirez ce qui précède « @ » dans ${source}, et changez ce mot de passe s'il était réel.`
      };
    case "backslash":
      return {
        en: `Write ${source} with forward slashes only.`,
        fr: `N'utilisez que des barres obliques « / » dans ${source}.`
      };
    case "plain-http":
      return {
        en: `Write ${source} with https://; plain http is accepted on loopback only.`,
        fr: `Écrivez ${source} avec https:// ; http n'est accepté que sur la boucle locale.`
      };
    case "host-not-allowed":
      return {
        en: `If you trust ${host} with these credentials, allow it: --allow-host ${host}, or the action's input allow-hosts.`,
        fr: `Si vous faites confiance à ${host} pour recevoir ces identifiants, autorisez-le : --allow-host ${host}, ou l'entrée allow-hosts de l'action.`
      };
    case "look-alike":
    case "state-network":
    case "no-token-endpoint":
    case "no-api-base":
      return { en: `In ${source}, write ${expected}.`, fr: `Dans ${source}, écrivez ${expected}.` };
    case "leaves-origin":
      return {
        en: `Write ${source} as a path with exactly one leading slash, without a host.`,
        fr: `Écrivez ${source} comme un chemin commençant par une seule barre oblique, sans hôte.`
      };
    case "undeclared":
      return {
        en: `Declare ${source}, as its provider documents it.`,
        fr: `Déclarez ${source}, tel que le documente son fournisseur.`
      };
    case "not-a-url":
      return {
        en: `Write ${source} in full, as in ${expected}.`,
        fr: `Écrivez ${source} en entier, comme ${expected}.`
      };
  }
}
var SHOWN_ON_PISTE, GIVEN_BY_PARTNER, ON_GITHUB, missingCredentials, MALFORMATIONS, NO_COLON_IN_BASIC, PASTED, malformedCredentials, untrustedEndpoint, WITHOUT_OVERRIDE, untrustedReference, COPY_INSIDE, REFERENCE_REMEDIES, legacyHost, MOVE_BOTH, environmentMismatch, invalidInput;
var init_config = __esm({
  "packages/auth-core/src/diagnoses/config.ts"() {
    "use strict";
    init_src();
    init_diagnosis();
    init_environment();
    init_wording();
    SHOWN_ON_PISTE = {
      "client-id": { en: "The client identifier is", fr: "L'identifiant client se lit" },
      "client-secret": { en: "The client secret is", fr: "Le secret client se lit" },
      both: { en: "The client identifier and the client secret are", fr: "L'identifiant client et le secret client se lisent" }
    };
    GIVEN_BY_PARTNER = {
      "client-id": { en: "the consumer key", fr: "la clé de consommateur est donnée" },
      "client-secret": { en: "the consumer secret", fr: "le secret de consommateur est donné" },
      both: { en: "the consumer key and the consumer secret", fr: "la clé et le secret de consommateur sont donnés" }
    };
    ON_GITHUB = [
      {
        en: "On GitHub, check that the secret exists under that exact name, and that the job names the environment which holds it.",
        fr: "Sur GitHub, vérifiez que le secret existe sous ce nom exact et que le job nomme l'environnement qui le contient."
      },
      {
        en: 'For pull requests from forks or from Dependabot, set the input on-missing-secrets to "skip" or "warn" and run the gate after the merge.',
        fr: "Pour les pull requests venant de forks ou de Dependabot, réglez l'entrée on-missing-secrets sur « skip » ou « warn » et lancez le contrôle après la fusion."
      }
    ];
    missingCredentials = declareDiagnosis({
      code: "config/missing-credentials",
      stage: "config",
      responsible: "you",
      certainty: "confirmed",
      title: { en: "Credentials are missing", fr: "Identifiants absents" },
      seen: {
        en: "A client identifier, a client secret or a technical account that the check needs is empty or absent; nothing was sent.",
        fr: "Un identifiant client, un secret client ou un compte technique nécessaire au contrôle est vide ou absent ; rien n'a été envoyé."
      },
      symptoms: [],
      why: {
        en: "Secrets come from the environment, from files or from the action's inputs. GitHub gives no secrets to a workflow that a pull request from a fork starts, only Dependabot's own to one that Dependabot starts, and the secrets of an environment only to a job that names it.",
        fr: "Les secrets viennent de l'environnement, de fichiers ou des entrées de l'action. GitHub ne transmet aucun secret à un workflow lancé par une pull request venant d'un fork, ne transmet que les secrets propres à Dependabot quand c'est lui qui le lance, et réserve les secrets d'un environnement aux jobs qui le nomment."
      },
      summary: ({ settings }) => localized((language) => {
        const sources = enumeration(settings.map(({ source }) => plain(source)))[language];
        const absences = new Set(settings.flatMap(({ absence }) => absence === void 0 ? [] : [absence[language]]));
        return [language === "fr" ? `Aucune valeur pour ${sources}.` : `No value for ${sources}.`, ...absences].join(" ");
      }),
      remedies: ({ settings }) => [
        localized((language) => {
          const french = language === "fr";
          const sources = enumeration(settings.map(({ source }) => plain(source)))[language];
          const pair = ofMissing(settings, SHOWN_ON_PISTE);
          return [
            french ? `Donnez une valeur à ${sources}.` : `Give a value to ${sources}.`,
            ...pair === null ? [] : [
              french ? `${pair.fr} sur piste.gouv.fr/apps, onglet « Authentification » de l'application, bloc « Identifiants OAuth ».` : `${pair.en} on piste.gouv.fr/apps, tab "Authentification" of the application, panel "Identifiants OAuth".`
            ],
            ...settings.some(({ role }) => role === "technical-account") ? [
              french ? "Un compte technique Chorus Pro s'écrit identifiant:mot de passe." : "A Chorus Pro technical account is written login:password."
            ] : []
          ].join(" ");
        }),
        ...adviceOnGithub(settings)
      ],
      partner: {
        remedies: ({ settings }, { label }) => {
          const given = ofMissing(settings, GIVEN_BY_PARTNER) ?? GIVEN_BY_PARTNER.both;
          return [
            {
              en: `Set what the manifest refers to under credentials; ${label} gives ${given.en}.`,
              fr: `Renseignez ce que le manifeste désigne sous credentials ; ${given.fr} par ${label}.`
            },
            ...adviceOnGithub(settings)
          ];
        }
      },
      example: {
        settings: [
          {
            source: "client-secret",
            role: "client-secret",
            absence: {
              en: "This run comes from a fork, which GitHub gives no secret.",
              fr: "Cette exécution vient d'un fork, auquel GitHub ne donne aucun secret."
            }
          }
        ]
      },
      source: "RFC 6749 §2.3.1 and §4.4; GitHub documentation on secrets in workflows"
    });
    MALFORMATIONS = {
      "leading-space": { en: "begins with a space", fr: "commence par un espace" },
      "trailing-space": { en: "ends with a space", fr: "se termine par un espace" },
      "inner-space": { en: "holds a space", fr: "contient un espace" },
      "line-break": { en: "holds a line break", fr: "contient un saut de ligne" },
      "control-character": { en: "holds a control character", fr: "contient un caractère de contrôle" },
      quotes: { en: "is between quotation marks", fr: "est entre guillemets" },
      "no-colon": { en: "has no colon between login and password", fr: "n'a pas de deux-points entre l'identifiant et le mot de passe" },
      colon: { en: "holds a colon", fr: "contient un deux-points" },
      "looks-like-placeholder": { en: "looks like a placeholder", fr: "ressemble à un texte d'exemple" },
      nothing: { en: "is what a program prints for an absent value", fr: "est ce qu'un programme écrit pour une valeur absente" },
      mask: { en: "is a mask in place of a value", fr: "est un masque à la place d'une valeur" },
      variable: { en: "is a variable that no program has replaced", fr: "est une variable qu'aucun programme n'a remplacée" },
      assignment: { en: "holds the name of a setting before its value", fr: "contient le nom d'un réglage devant sa valeur" },
      header: { en: "is a whole Authorization header", fr: "est un en-tête Authorization entier" },
      "base64-pair": {
        en: "is the base64 of a pair, as Basic authentication encodes it",
        fr: "est un couple encodé en base64, comme le fait l'authentification Basic"
      },
      "typographic-dash": {
        en: "holds a typographic dash in place of a hyphen",
        fr: "contient un tiret typographique à la place d'un trait d'union"
      }
    };
    NO_COLON_IN_BASIC = {
      en: "Write authentication: oauth2 in the manifest if the partner offers it: with Basic authentication a key ends at its first colon (RFC 7617 §2).",
      fr: "Écrivez authentication: oauth2 dans le manifeste si le partenaire le propose : avec l'authentification Basic, une clé s'arrête à son premier deux-points (RFC 7617 §2)."
    };
    PASTED = {
      "no-colon": {
        en: "Write the technical account as login:password, in clear; pistectl does the base64 encoding.",
        fr: "Écrivez le compte technique sous la forme identifiant:mot de passe, en clair ; pistectl se charge de l'encodage base64."
      },
      "looks-like-placeholder": {
        en: "Replace the placeholder by the value itself, as the page that gave it shows it.",
        fr: "Remplacez le texte d'exemple par la valeur elle-même, telle que l'affiche la page qui l'a donnée."
      },
      nothing: {
        en: "Look for the step that should give the value: it found none, often because the secret has another name or is not passed on to this job.",
        fr: "Cherchez l'étape qui devait donner la valeur : elle n'en a trouvé aucune, souvent parce que le secret porte un autre nom ou n'est pas transmis à ce job."
      },
      mask: {
        en: "Copy the value from where it was created: logs and screens show a mask in its place.",
        fr: "Copiez la valeur là où elle a été créée : les journaux et les écrans affichent un masque à sa place."
      },
      variable: {
        en: "Have the variable replaced by its value before it gets here: single quotes, a file without a template engine or another shell's syntax leave it as it is.",
        fr: "Faites remplacer la variable par sa valeur en amont : des apostrophes, un fichier sans moteur de gabarits ou la syntaxe d'un autre shell la laissent telle quelle."
      },
      assignment: {
        en: "Leave out the name and the equals sign: only what follows is the value.",
        fr: "Retirez le nom et le signe égal : seule la suite est la valeur."
      },
      header: {
        en: "Give the identifier and the secret apart and in clear, a technical account as login:password: pistectl asks for the token and makes the headers itself.",
        fr: "Donnez l'identifiant et le secret séparément et en clair, un compte technique sous la forme identifiant:mot de passe : pistectl demande le jeton et compose les en-têtes lui-même."
      },
      "base64-pair": {
        en: "Give the two values apart and in clear, a technical account as login:password: pistectl does the base64 encoding.",
        fr: "Donnez les deux valeurs séparément et en clair, un compte technique sous la forme identifiant:mot de passe : pistectl se charge de l'encodage base64."
      },
      "typographic-dash": {
        en: "Copy the value from the page that gave it: word processors and mail programs turn hyphens into dashes.",
        fr: "Copiez la valeur depuis la page qui l'a donnée : traitements de texte et messageries changent les traits d'union en tirets."
      }
    };
    malformedCredentials = declareDiagnosis({
      code: "config/malformed-credentials",
      stage: "config",
      responsible: "you",
      certainty: "confirmed",
      title: { en: "Credentials are malformed", fr: "Identifiants mal formés" },
      seen: {
        en: "A credential holds spaces, line breaks, control characters, quotation marks or typographic dashes, or is not the value itself: a placeholder, a mask, a variable left as it is, NAME=value, a whole header, the base64 of a pair. Nothing was sent.",
        fr: "Un identifiant contient des espaces, des sauts de ligne, des caractères de contrôle, des guillemets ou des tirets typographiques, ou n'est pas la valeur elle-même : texte d'exemple, masque, variable non remplacée, NOM=valeur, en-tête entier, base64 d'un couple. Rien n'a été envoyé."
      },
      symptoms: [],
      why: {
        en: "What a copy from the portal or a command brings along is part of the value, and PISTE would only answer invalid_client. pistectl reports such ends instead of trimming them, since your application may send them as they are.",
        fr: "Ce qu'un copier-coller du portail ou une commande ajoute fait partie de la valeur, et PISTE répondrait seulement invalid_client. pistectl signale ces caractères au lieu de les retirer, car votre application les enverrait peut-être tels quels."
      },
      summary: ({ settings }) => localized((language) => {
        const problems = settings.map(({ source, problem }) => `${plain(source)} ${MALFORMATIONS[problem][language]}`);
        return `${problems.join(language === "fr" ? " ; " : "; ")}.`;
      }),
      remedies: ({ settings }) => {
        const problems = new Set(settings.map(({ problem }) => problem));
        if (problems.has("colon")) return [NO_COLON_IN_BASIC];
        const remedies = [
          localized((language) => {
            const sources = enumeration([...new Set(settings.map(({ source }) => plain(source)))])[language];
            return language === "fr" ? `Saisissez à nouveau ${sources} : la valeur seule, sans guillemets, espace ni saut de ligne.` : `Enter ${sources} again: the value alone, without quotation marks, space or line break.`;
          })
        ];
        remedies.unshift(...new Set([...problems].flatMap((problem) => PASTED[problem] ?? [])));
        if (problems.has("line-break"))
          remedies.push({
            en: "If a command writes the value, use printf '%s' rather than echo, which adds a line break.",
            fr: "Si une commande écrit la valeur, préférez printf '%s' à echo, qui ajoute un saut de ligne."
          });
        return remedies;
      },
      partner: "alike",
      example: { settings: [{ source: "PISTE_CLIENT_SECRET", problem: "line-break" }] },
      source: "Trimming done by public PISTE clients"
    });
    untrustedEndpoint = declareDiagnosis({
      code: "config/untrusted-endpoint",
      stage: "config",
      responsible: "you",
      certainty: "confirmed",
      title: { en: "Endpoint is not trusted", fr: "Adresse non autorisée" },
      seen: {
        en: "A token or API address is not plain https to a PISTE host, to loopback or to a host that the operator allowed, or it is on a PISTE host but not the address there; or a partner's is not declared, or not on a host that the operator allowed. Nothing was sent.",
        fr: "Une adresse de jeton ou d'API n'est pas en https vers un hôte PISTE, vers la boucle locale ou vers un hôte autorisé par l'opérateur, ou est sur un hôte PISTE sans en être la bonne adresse ; ou celle d'un partenaire n'est pas déclarée, ou n'est pas sur un hôte autorisé par l'opérateur. Rien n'a été envoyé."
      },
      symptoms: [],
      why: {
        en: "Whoever chooses the address receives the credentials. Only the person who runs the check may allow another host: a manifest, which the author of a pull request controls, may not.",
        fr: "Celui qui choisit l'adresse reçoit les identifiants. Seule la personne qui lance le contrôle peut autoriser un autre hôte : un manifeste, que l'auteur d'une pull request maîtrise, ne le peut pas."
      },
      summary: ({ source, host, problem, expected = "" }) => endpointSummary(plain(source), plain(host), problem, expected),
      remedies: ({ source, host, problem, expected = ENDPOINTS.production.tokenUrl }) => [
        endpointRemedy(plain(source), plain(host), problem, expected),
        // A path comes from the catalogue and not from an override.
        ...problem === "leaves-origin" ? [] : [WITHOUT_OVERRIDE],
        ...problem === "look-alike" || problem === "state-network" ? [allowKnowingly(plain(host), problem)] : []
      ],
      partner: {
        remedies: ({ source, host, problem }) => [endpointRemedy(plain(source), plain(host), problem, "https://partner.example/token")]
      },
      example: { source: "--token-url", host: "oauth.example.org", problem: "host-not-allowed" },
      source: "Rule of pistectl: credentials go only where the operator says"
    });
    WITHOUT_OVERRIDE = {
      en: "To check against PISTE itself, leave out --token-url and --api-base-url: the environment sets both.",
      fr: "Pour contrôler PISTE elle-même, n'indiquez ni --token-url ni --api-base-url : l'environnement fixe les deux."
    };
    untrustedReference = declareDiagnosis({
      code: "config/untrusted-reference",
      stage: "config",
      responsible: "you",
      certainty: "confirmed",
      title: { en: "Credential reference is not trusted", fr: "Référence d'identifiant non autorisée" },
      seen: {
        en: "A manifest refers to a variable or a file that pistectl does not read for a manifest of its kind, or the credentials of a partner are those of PISTE or of Chorus Pro; nothing was sent.",
        fr: "Un manifeste renvoie à une variable ou à un fichier que pistectl ne lit pas pour un manifeste de ce type, ou les identifiants d'un partenaire sont ceux de PISTE ou de Chorus Pro ; rien n'a été envoyé."
      },
      symptoms: [],
      why: {
        en: "The author of a pull request controls the manifests. Were any name or path read, a manifest could have an unrelated secret of the machine sent away, or the secrets of PISTE sent to a partner.",
        fr: "L'auteur d'une pull request maîtrise les manifestes. Si n'importe quel nom ou chemin était lu, un manifeste pourrait faire envoyer un secret de la machine sans rapport avec PISTE, ou envoyer les secrets de PISTE à un partenaire."
      },
      summary: ({ source, reference: reference3, problem, allowed }) => localized((language) => {
        const [setting, found] = [plain(source), quote(reference3)[language]];
        const names2 = enumeration(allowed.map(plain))[language];
        const texts2 = {
          "name-not-allowed": {
            en: `${setting} refers to ${found}, but only variables named ${names2} may be read.`,
            fr: `${setting} renvoie à ${found}, mais seules les variables nommées ${names2} peuvent être lues.`
          },
          "outside-project": {
            en: `${setting} refers to ${found}, a file outside the project.`,
            fr: `${setting} renvoie à ${found}, un fichier hors du projet.`
          },
          link: {
            en: `${setting} refers to ${found}, a link and not a plain file.`,
            fr: `${setting} renvoie à ${found}, un lien et non un fichier ordinaire.`
          },
          "not-a-reference": {
            en: `${setting} is neither env:NAME nor file:PATH.`,
            fr: `${setting} n'est ni env:NOM ni file:CHEMIN.`
          },
          "of-piste": {
            en: `${found} is a credential of PISTE or of Chorus Pro, which is never sent to a partner.`,
            fr: `${found} est un identifiant de PISTE ou de Chorus Pro, qui n'est jamais envoyé à un partenaire.`
          }
        };
        return texts2[problem][language];
      }),
      remedies: ({ source, problem, allowed }) => [
        ...REFERENCE_REMEDIES[problem](plain(source), allowed),
        ...problem === "not-a-reference" ? [
          {
            en: 'If the value was a real secret, renew it on piste.gouv.fr/apps, tab "Authentification" of the application.',
            fr: "Si la valeur était un vrai secret, renouvelez-le sur piste.gouv.fr/apps, onglet « Authentification » de l'application."
          }
        ] : []
      ],
      partner: {
        remedies: ({ source, problem, allowed }) => [
          ...REFERENCE_REMEDIES[problem](plain(source), allowed),
          ...problem === "not-a-reference" ? [
            {
              en: "If the value was a real secret, ask the partner to replace it.",
              fr: "Si la valeur était un vrai secret, demandez au partenaire de le remplacer."
            }
          ] : []
        ]
      },
      example: {
        source: "credentials.clientSecret",
        reference: "env:AWS_SECRET_ACCESS_KEY",
        problem: "name-not-allowed",
        allowed: ["PISTE_*"]
      },
      source: "Rule of pistectl: manifests cannot choose which secret is read"
    });
    COPY_INSIDE = {
      en: "Put the value in a plain file inside the project that version control ignores, or in a variable and refer to it as env:NAME.",
      fr: "Placez la valeur dans un fichier ordinaire du projet, ignoré par la gestion de versions, ou dans une variable désignée par env:NOM."
    };
    REFERENCE_REMEDIES = {
      "name-not-allowed": (source, allowed) => [
        localized((language) => {
          const names2 = alternatives(allowed.map(plain))[language];
          return language === "fr" ? `Donnez à la variable un nom qui peut être lu, ${names2}, et modifiez ${source}.` : `Give the variable a name that may be read, ${names2}, and change ${source}.`;
        }),
        {
          en: "If the manifest may read that variable, allow its name: --allow-env NAME, or the action's input allow-env.",
          fr: "Si le manifeste a le droit de lire cette variable, autorisez son nom : --allow-env NOM, ou l'entrée allow-env de l'action."
        }
      ],
      "outside-project": () => [COPY_INSIDE],
      link: () => [COPY_INSIDE],
      "not-a-reference": (source) => [
        {
          en: `Write ${source} as env:NAME or file:PATH, and keep the value itself out of the manifest.`,
          fr: `Écrivez ${source} sous la forme env:NOM ou file:CHEMIN, et gardez la valeur elle-même hors du manifeste.`
        }
      ],
      "of-piste": (source) => [
        {
          en: `Have the partner give you a key and a secret of its own, put them in variables of their own, such as CYNOD_CONSUMER_SECRET, and refer to those in place of ${source}.`,
          fr: `Demandez au partenaire une clé et un secret qui lui soient propres, placez-les dans leurs propres variables, comme CYNOD_CONSUMER_SECRET, et renvoyez à celles-ci à la place de ${source}.`
        }
      ]
    };
    legacyHost = declareDiagnosis({
      code: "config/legacy-host",
      stage: "config",
      responsible: "you",
      certainty: "confirmed",
      title: { en: "Host of the former platform", fr: "Hôte de l'ancienne plateforme" },
      seen: {
        en: "A setting names a host under aife.economie.gouv.fr, which PISTE left, or the path /dila/legifrance-beta, retired in 2023; nothing was sent.",
        fr: "Un paramètre désigne un hôte sous aife.economie.gouv.fr, que PISTE a quitté, ou le chemin /dila/legifrance-beta, retiré en 2023 ; rien n'a été envoyé."
      },
      symptoms: ["aife.economie.gouv.fr", "legifrance-beta"],
      why: {
        en: "AIFE moved PISTE to piste.gouv.fr and switched the former hosts off, without redirection and without way back. Several public documents still print them.",
        fr: "L'AIFE a déplacé PISTE vers piste.gouv.fr et arrêté les anciens hôtes, sans redirection ni retour possible. Plusieurs documents publics les citent encore."
      },
      summary: ({ source, host, replacement, retired }) => retired === "path" ? {
        en: `${plain(source)} names ${plain(host)}: legifrance-beta was retired in 2023, and the path of Légifrance is now /dila/legifrance.`,
        fr: `${plain(source)} désigne ${plain(host)} : legifrance-beta a été retiré en 2023, et le chemin de Légifrance est désormais /dila/legifrance.`
      } : {
        en: `${plain(source)} names ${plain(host)}, which was switched off without redirection; it is now ${replacement}.`,
        fr: `${plain(source)} désigne ${plain(host)}, arrêté sans redirection ; c'est désormais ${replacement}.`
      },
      remedies: ({ source, host, replacement, retired }) => [
        {
          en: `In ${plain(source)}, replace ${plain(host)} by ${replacement}.`,
          fr: `Dans ${plain(source)}, remplacez ${plain(host)} par ${replacement}.`
        },
        ...retired === "path" ? [] : [MOVE_BOTH]
      ],
      partner: "alike",
      example: { source: "--token-url", host: "oauth.aife.economie.gouv.fr", replacement: "oauth.piste.gouv.fr" },
      source: "AIFE mail of 21 May 2024, quoted in OCA/l10n-france issue 548; SocialGouv/dila-api-client v1.2.4 (legifrance-beta)"
    });
    MOVE_BOTH = {
      en: "Move the token address and the API address together: both must be under piste.gouv.fr.",
      fr: "Changez ensemble l'adresse des jetons et celle de l'API : les deux doivent être sous piste.gouv.fr."
    };
    environmentMismatch = declareDiagnosis({
      code: "config/environment-mismatch",
      stage: "config",
      responsible: "you",
      certainty: "confirmed",
      title: { en: "Environments are mixed", fr: "Environnements mélangés" },
      seen: {
        en: "An address belongs to the other PISTE environment than the one that is checked; nothing was sent.",
        fr: "Une adresse appartient à l'autre environnement PISTE que celui qui est contrôlé ; rien n'a été envoyé."
      },
      symptoms: [],
      why: {
        en: "An application exists in one environment, and each environment has its own token host and API host. The SNE-Cotation guide prints the production token address for both, which all known clients contradict.",
        fr: "Une application n'existe que dans un environnement, et chaque environnement a son hôte de jetons et son hôte d'API. Le guide SNE-Cotation imprime l'adresse de production pour les deux, ce que contredisent tous les clients connus."
      },
      summary: ({ environment: environment2, source, host, expectedHost }) => ({
        en: `${plain(source)} names ${plain(host)}, but ${IN_ENVIRONMENT[environment2].en} the host is ${expectedHost}.`,
        fr: `${plain(source)} désigne ${plain(host)}, alors qu'${IN_ENVIRONMENT[environment2].fr} l'hôte est ${expectedHost}.`
      }),
      remedies: ({ source, host, expectedHost }) => [
        {
          en: `In ${plain(source)}, replace ${plain(host)} by ${expectedHost}, or leave the setting out: the environment sets it.`,
          fr: `Dans ${plain(source)}, remplacez ${plain(host)} par ${expectedHost}, ou retirez ce paramètre : l'environnement le fixe.`
        },
        {
          en: "If the credentials are of the other environment, change the environment instead (--environment, the action's input, or the manifest).",
          fr: "Si les identifiants sont ceux de l'autre environnement, changez plutôt l'environnement (--environment, l'entrée de l'action ou le manifeste)."
        }
      ],
      partner: "never",
      example: {
        environment: "sandbox",
        source: "--token-url",
        host: "oauth.piste.gouv.fr",
        expectedHost: "sandbox-oauth.piste.gouv.fr"
      },
      source: "Endpoints used by OCA/l10n-france, Cour-de-cassation/judilibre-monitor and the DILA examples of 2025"
    });
    invalidInput = declareDiagnosis({
      code: "config/invalid-input",
      stage: "config",
      responsible: "you",
      certainty: "confirmed",
      title: { en: "Invalid input", fr: "Entrée invalide" },
      seen: {
        en: "One or more inputs of the action cannot be used; nothing was sent.",
        fr: "Une ou plusieurs entrées de l'action sont inutilisables ; rien n'a été envoyé."
      },
      symptoms: [],
      why: {
        en: "Every input is read before anything else, and all the problems are listed at once. A value that cannot be read is an error and never silently the default.",
        fr: "Toutes les entrées sont lues avant toute chose, et tous les problèmes sont listés ensemble. Une valeur illisible est une erreur, jamais remplacée en silence par la valeur par défaut."
      },
      summary: ({ problems }) => {
        const [only] = problems;
        return only !== void 0 && problems.length === 1 ? only : {
          en: `${problems.length} inputs cannot be used; each is named below.`,
          fr: `${problems.length} entrées sont inutilisables ; chacune est citée ci-dessous.`
        };
      },
      remedies: ({ problems }) => [
        ...problems.length === 1 ? [] : problems,
        {
          en: "Correct what is named above; the action's README lists what each input accepts.",
          fr: "Corrigez ce qui est cité ci-dessus ; le README de l'action indique ce que chaque entrée accepte."
        }
      ],
      partner: "never",
      example: {
        problems: [
          {
            en: 'Input timeout-seconds is "1m"; accepted: a whole number from 1 to 600.',
            fr: "L'entrée timeout-seconds vaut « 1m » ; accepté : un nombre entier de 1 à 600."
          }
        ]
      },
      source: "Rule of pistectl: inputs are all validated at once"
    });
  }
});

// actions/preflight/src/manifests.ts
var manifests_exports = {};
__export(manifests_exports, {
  readManifests: () => readManifests
});
module.exports = __toCommonJS(manifests_exports);
var import_node_path13 = __toESM(require_node_path(), 1);

// packages/action-kit/src/disk/describe-file-error.ts
init_src();

// packages/config-schema/src/discovery/is-inside.ts
var import_node_path = __toESM(require_node_path(), 1);
function isInside(folder, path) {
  const way = (0, import_node_path.relative)(folder, path);
  return way !== ".." && !/^\.\.[\\/]/.test(way) && !(0, import_node_path.isAbsolute)(way);
}

// packages/config-schema/src/discovery/find-manifests.ts
var import_node_path3 = __toESM(require_node_path(), 1);

// packages/config-schema/src/discovery/git-ignore.ts
var import_node_path2 = __toESM(require_node_path(), 1);
var OPTIONS = { ignorecase: false, allowRelativePaths: false };
function noIgnoreRules(files) {
  return rulesOf([], files);
}
function rulesOf(matchers, files) {
  return {
    ignores(path, kind) {
      let ignored = false;
      for (const { folder, test } of matchers) {
        const way = (0, import_node_path2.relative)(folder, path).split(import_node_path2.sep).join("/");
        const outcome = test(kind === "folder" ? `${way}/` : way);
        if (outcome.ignored) ignored = true;
        else if (outcome.unignored) ignored = false;
      }
      return ignored;
    },
    async below(folder) {
      const path = (0, import_node_path2.join)(folder, ".gitignore");
      if (files.kindOf(path) !== "file" || isLink(path, files)) return rulesOf(matchers, files);
      const { default: createIgnore } = await Promise.resolve().then(() => __toESM(require_ignore(), 1));
      const matcher = createIgnore(OPTIONS).add(new TextDecoder().decode(files.read(path)));
      return rulesOf([...matchers, { folder, test: (way) => matcher.test(way) }], files);
    }
  };
}
function isLink(path, files) {
  return files.realPath(path) !== (0, import_node_path2.join)(files.realPath((0, import_node_path2.dirname)(path)) ?? (0, import_node_path2.dirname)(path), (0, import_node_path2.basename)(path));
}

// packages/config-schema/src/discovery/manifest-name.ts
function isManifestName(name) {
  return /^piste\.ya?ml$|\.piste\.(?:ya?ml|json)$/.test(name);
}

// packages/config-schema/src/discovery/find-manifests.ts
var SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
async function findManifests(root, named, files) {
  const realRoot = files.realPath(root) ?? root;
  const search = new Search(realRoot, files);
  const missing = [];
  const outside = [];
  for (const path of named) {
    const kind = files.kindOf(path);
    const real = files.realPath(path);
    if (kind === null || kind === "other" || real === null) missing.push(path);
    else if (!isInside(realRoot, real)) outside.push(path);
    else if (kind === "folder") await search.enter(path, await rulesAt(root, path, files));
    else search.add(path);
  }
  await search.followLinks();
  return { paths: search.sortedPaths(), missing, outside, unreadable: search.unreadable };
}
async function rulesAt(root, folder, files) {
  let rules = await noIgnoreRules(files).below(root);
  let at2 = root;
  for (const step of (0, import_node_path3.relative)(root, folder).split(import_node_path3.sep)) {
    if (step === "" || step === "..") continue;
    at2 = (0, import_node_path3.join)(at2, step);
    if (rules.ignores(at2, "folder")) return noIgnoreRules(files).below(folder);
    rules = await rules.below(at2);
  }
  return rules;
}
var Search = class {
  unreadable = [];
  #root;
  #files;
  /** The path under which each file was found, by its real path. */
  #found = /* @__PURE__ */ new Map();
  #entered = /* @__PURE__ */ new Set();
  /** Looked at last: a file is better known by its own name. */
  #links = [];
  constructor(realRoot, files) {
    this.#root = realRoot;
    this.#files = files;
  }
  add(path) {
    const real = this.#files.realPath(path) ?? path;
    if (!this.#found.has(real)) this.#found.set(real, path);
  }
  async enter(folder, rules) {
    const real = this.#files.realPath(folder) ?? folder;
    if (this.#entered.has(real)) return;
    this.#entered.add(real);
    for (const { name, kind } of this.#list(folder)) {
      const path = (0, import_node_path3.join)(folder, name);
      if (kind === "link") this.#links.push({ path, rules });
      else if (kind === "file" && isManifestName(name) && !rules.ignores(path, "file")) this.add(path);
      else if (kind === "folder" && !SKIPPED.has(name) && !rules.ignores(path, "folder")) await this.enter(path, await rules.below(path));
    }
  }
  /** Links that stay in the project are followed; entering a folder may bring further ones. */
  async followLinks() {
    for (let links = this.#links; links.length > 0; links = this.#links) {
      this.#links = [];
      for (const { path, rules } of links) {
        const real = this.#files.realPath(path);
        if (real === null || !isInside(this.#root, real)) continue;
        const kind = this.#files.kindOf(path);
        const name = path.slice((0, import_node_path3.dirname)(path).length).replace(/^[\\/]/, "");
        if (kind === "file" && isManifestName(name) && !rules.ignores(path, "file")) this.add(path);
        else if (kind === "folder" && !SKIPPED.has(name) && !rules.ignores(path, "folder")) await this.enter(path, await rules.below(path));
      }
    }
  }
  sortedPaths() {
    return [...this.#found.values()].sort();
  }
  #list(folder) {
    try {
      return this.#files.list(folder);
    } catch {
      this.unreadable.push(folder);
      return [];
    }
  }
};

// packages/config-schema/src/discovery/locate-project.ts
var import_node_path4 = __toESM(require_node_path(), 1);
var CONFIGURATION_NAME = ".pistectl.yaml";
function locateProject(workingFolder, paths, files) {
  const root = rootAbove(workingFolder, files);
  if (paths.every((path) => isInside(root, path))) return { root, configuration: configurationAbove(workingFolder, root, files) };
  const shared = sharedFolder(paths.map((path) => files.kindOf(path) === "folder" ? path : (0, import_node_path4.dirname)(path)));
  const otherRoot = rootAbove(shared, files);
  return { root: otherRoot, configuration: configurationAbove(shared, otherRoot, files) };
}
function rootAbove(folder, files) {
  return upwards(folder).find((candidate) => files.kindOf((0, import_node_path4.join)(candidate, ".git")) !== null) ?? folder;
}
function configurationAbove(folder, root, files) {
  return upwards(folder).filter((candidate) => isInside(root, candidate)).map((candidate) => (0, import_node_path4.join)(candidate, CONFIGURATION_NAME)).find((path) => files.kindOf(path) === "file") ?? null;
}
function upwards(folder) {
  const above = (0, import_node_path4.dirname)(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
}
function sharedFolder([first = "/", ...others]) {
  return upwards(first).find((candidate) => others.every((other) => isInside(candidate, other))) ?? first;
}

// packages/config-schema/src/discovery/project-path.ts
var import_node_path5 = __toESM(require_node_path(), 1);
function projectPath(folder, path) {
  return (0, import_node_path5.relative)(folder, path).split(import_node_path5.sep).join("/");
}

// packages/action-kit/src/disk/output-place.ts
var OUTPUT_PROBLEMS = { input: "OUTPUT_IS_INPUT", manifest: "OUTPUT_IS_MANIFEST", link: "OUTPUT_BEHIND_LINK" };

// packages/action-kit/src/disk/describe-file-error.ts
function describeFileError(error) {
  const code = errorCode(error) ?? "";
  switch (code) {
    case "ENOENT":
      return { en: "no such file or folder", fr: "fichier ou dossier inexistant" };
    case "EISDIR":
      return { en: "it is a folder", fr: "c'est un dossier" };
    case "ENOTDIR":
      return { en: "a part of the path is not a folder", fr: "une partie du chemin n'est pas un dossier" };
    case "EACCES":
    case "EPERM":
      return { en: "permission denied", fr: "accès refusé" };
    case "EROFS":
      return { en: "the file system is read-only", fr: "le système de fichiers est en lecture seule" };
    case "ELOOP":
      return { en: "its links lead in a circle", fr: "ses liens tournent en rond" };
    case OUTPUT_PROBLEMS.input:
      return {
        en: "it is one of the files that are read here, which no output replaces: name another one",
        fr: "c'est l'un des fichiers lus ici, qu'aucune sortie ne remplace : indiquez-en un autre"
      };
    case OUTPUT_PROBLEMS.manifest:
      return {
        en: "it is a manifest or the configuration of a project, which no output replaces: name another file",
        fr: "c'est un manifeste ou la configuration d'un projet, qu'aucune sortie ne remplace : indiquez un autre fichier"
      };
    case OUTPUT_PROBLEMS.link:
      return {
        en: "a link leads out of the project: name the place that is meant",
        fr: "un lien mène hors du projet : indiquez l'emplacement voulu lui-même"
      };
    case "ENOSPC":
      return { en: "no space left", fr: "espace insuffisant" };
    default:
      return { en: `it cannot be used${code === "" ? "" : ` (${code})`}`, fr: `il est inutilisable${code === "" ? "" : ` (${code})`}` };
  }
}

// packages/action-kit/src/runner/workspace-folder.ts
var import_node_path6 = __toESM(require_node_path(), 1);
function workspaceFolder(env) {
  return (0, import_node_path6.resolve)(env.GITHUB_WORKSPACE || ".");
}

// packages/config-schema/src/document/source-file.ts
function positionAt({ text, byteOrderMark }, offset) {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\n|\r(?!\n)/);
  const inLine = lines.at(-1) ?? "";
  return {
    line: lines.length,
    column: countGraphemes(inLine) + 1,
    byte: Buffer.byteLength(before, "utf8") + (byteOrderMark ? 3 : 0)
  };
}
function countGraphemes(text) {
  if (/^[\t\x20-\x7e\xa0-\xac\xae-\u02ff]*$/.test(text)) return text.length;
  let count2 = 0;
  for (const _ of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) count2++;
  return count2;
}

// packages/config-schema/src/findings/finding-line.ts
init_src();
function findingLine(finding) {
  const { line, column } = positionAt(finding.file, finding.span.start);
  const place2 = `${finding.file.path}:${line}:${column}: `;
  const { en, fr } = describeFinding(finding);
  return { en: place2 + en, fr: place2 + fr };
}
function describeFinding({ rule, summary, detail, suggestions }) {
  const sentences = { en: `${summary.en}. ${detail.en}`, fr: `${summary.fr}. ${detail.fr}` };
  if (suggestions.length === 0 || rule === "schema/unknown-key") return sentences;
  const near = didYouMean(suggestions.map(quoteCode));
  return localized((language) => `${sentences[language]}${near[language]}`);
}

// packages/action-kit/src/project/describe-project-failure.ts
init_src();
var MAX_TOLD = 20;
function describeProjectFailure(failure, nameOf2) {
  switch (failure.code) {
    case "missing":
      return about(failure.paths, NO_FILE_OR_FOLDER);
    case "outside": {
      const shown = quote(nameOf2(failure.path));
      return {
        en: `${shown.en} is a link that leaves the project: it is not followed. Name the file that it leads to.`,
        fr: `${shown.fr} est un lien qui sort du projet : il n'est pas suivi. Nommez le fichier auquel il mène.`
      };
    }
    case "unreadable":
      return about([failure.path], describeFileError(failure.cause));
    case "configuration-unreadable":
      return aboutConfiguration(nameOf2(failure.configuration), describeFileError(failure.cause));
    case "configuration-outside":
      return aboutConfiguration(nameOf2(failure.configuration), OUTSIDE_LINK);
    case "configuration-undecodable":
      return aboutConfiguration(nameOf2(failure.configuration), failure.reason);
    case "configuration-wrong":
      return describeFindings(failure.findings);
    case "catalog-missing":
      return aboutConfiguration(`${nameOf2(failure.configuration)}, catalog: ${failure.file}`, NO_FILE);
    case "catalog-outside":
      return aboutConfiguration(`${nameOf2(failure.configuration)}, catalog: ${failure.file}`, OUTSIDE);
  }
  function about(paths, reason) {
    const names2 = enumeration(paths.map((path) => quote(nameOf2(path))));
    return { en: `${names2.en}: ${reason.en}.`, fr: `${names2.fr} : ${reason.fr}.` };
  }
}
function describeInputFailure(failure, workspace, input) {
  const { en, fr } = describeProjectFailure(failure, (path) => projectPath(workspace, path) || ".");
  switch (failure.code) {
    case "missing":
      return {
        en: `Input ${input}: ${en} Does a checkout step come before this one?`,
        fr: `Entrée ${input} : ${fr} Une étape checkout précède-t-elle celle-ci ?`
      };
    case "outside":
    case "unreadable":
      return { en: `Input ${input}: ${en}`, fr: `Entrée ${input} : ${fr}` };
    default:
      return { en, fr };
  }
}
function describeFindings(findings) {
  return localized(
    (language) => findings.slice(0, MAX_TOLD).map((finding) => visibleText(say(findingLine(finding), language))).join("\n")
  );
}
var NO_FILE_OR_FOLDER = { en: "no such file or folder", fr: "fichier ou dossier inexistant" };
var NO_FILE = { en: "no such file", fr: "fichier inexistant" };
var OUTSIDE = { en: "it is outside the project", fr: "il est hors du projet" };
var OUTSIDE_LINK = {
  en: "it is a link that leaves the project, and is not followed",
  fr: "c'est un lien qui sort du projet, et il n'est pas suivi"
};
function aboutConfiguration(name, reason) {
  const file = quote(name);
  return { en: `Configuration ${file.en}: ${reason.en}.`, fr: `Configuration ${file.fr} : ${reason.fr}.` };
}

// packages/action-kit/src/project/finding-lines.ts
var import_node_path7 = __toESM(require_node_path(), 1);
init_src();
var MAX_TOLD2 = 5;
function findingLines(findings, root, nameOf2) {
  return localized(
    (language) => findings.slice(0, MAX_TOLD2).map((finding) => `
  ${placedFinding(finding, root, nameOf2)[language]}`).join("")
  );
}
function placedFinding({ file, span, summary, rule }, root, nameOf2) {
  const { line, column } = positionAt(file, span.start);
  const place2 = `${nameOf2((0, import_node_path7.resolve)(root, file.path))}:${line}:${column}: ${rule}: `;
  return localized((language) => visibleText(place2 + say(summary, language)));
}

// packages/config-schema/src/catalogue/api-version.ts
var MAX_LENGTH2 = 40;
var DOTTED = /^\d+(\.\d+)*$/;
var HARMLESS = /^[0-9A-Za-z]+([._+-][0-9A-Za-z]+)*$/;
function isDottedVersion(version) {
  return version.length <= MAX_LENGTH2 && DOTTED.test(version);
}
function isHarmlessVersion(version) {
  return version.length <= MAX_LENGTH2 && HARMLESS.test(version);
}
function isSameVersion(one, other) {
  return versionKey(one) === versionKey(other);
}
function withoutPrefix(version) {
  return version.replace(/^v(?=\d)/i, "");
}
function versionKey(version) {
  const bare = withoutPrefix(version);
  return isDottedVersion(bare) ? bare.replace(/(\.0+)+$/, "") : bare;
}

// packages/config-schema/src/catalogue/catalogue-entry.ts
var CATALOGUE_ENVIRONMENTS = ["production", "sandbox"];
var AVAILABILITIES = ["offered", "not-offered", "unknown"];
var NEEDS = ["required", "none", "unknown"];
var MARKS = ["CONFIRMED", "LIKELY"];

// packages/config-schema/src/catalogue/fold-api-name.ts
function foldApiName(name) {
  return name.normalize("NFD").replace(/[\p{M}'\u2018\u2019\u02bc`\u00b4]/gu, "").replace(/\s+/gu, " ").trim().toLowerCase();
}

// packages/config-schema/src/catalogue/find-api.ts
function findApi(catalogue, name) {
  const wanted = foldApiName(name);
  return catalogue.find((entry) => foldApiName(entry.name) === wanted) ?? catalogue.find((entry) => entry.aliases.some((alias) => foldApiName(alias) === wanted));
}

// packages/config-schema/src/catalogue/describe-selection-failure.ts
init_src();

// packages/config-schema/src/catalogue/selection-note.ts
var ENVIRONMENT_WORDS = {
  production: { en: "production", fr: "en production" },
  sandbox: { en: "the sandbox", fr: "en bac à sable" }
};
function wordSelectionNote(note) {
  switch (note.kind) {
    case "instead": {
      const place2 = ENVIRONMENT_WORDS[note.environment];
      const { seen } = note.asked.environments[note.environment];
      return {
        en: `${note.asked.name} is not offered in ${place2.en} (catalogue, ${seen}): ${note.taken.name} was taken instead.`,
        fr: `${note.asked.name} n'est pas proposée ${place2.fr} (catalogue, ${seen}) : ${note.taken.name} a été prise à la place.`
      };
    }
    case "availability-unknown": {
      const place2 = ENVIRONMENT_WORDS[note.environment];
      return {
        en: `The catalogue does not know whether ${note.entry.name} is offered in ${place2.en}.`,
        fr: `Le catalogue ne sait pas si ${note.entry.name} est proposée ${place2.fr}.`
      };
    }
    case "version":
      return wordVersion(note);
    case "state-network":
      return {
        en: `${note.entry.name} is known to be reachable from the State's network (RIE) only.`,
        fr: `${note.entry.name} n'est connue que sur le réseau interministériel de l'État (RIE).`
      };
    case "likely-path":
      return {
        en: `${note.entry.name}: the path of the health check is likely, not confirmed.`,
        fr: `${note.entry.name} : le chemin du contrôle de santé est probable, non confirmé.`
      };
    case "likely-answer":
      return {
        en: `${note.entry.name}: what a well answer holds is likely, not confirmed.`,
        fr: `${note.entry.name} : le contenu d'une réponse saine est probable, non confirmé.`
      };
    case "likely-scope":
      return {
        en: `${note.entry.name}: the scope ${note.scope} is likely, not confirmed.`,
        fr: `${note.entry.name} : le scope ${note.scope} est probable, non confirmé.`
      };
    case "entry":
      return note.text;
  }
}
function wordVersion({ standing, entry, place: place2, version, checked }) {
  const subject = `${entry.name} ${version}`;
  const newest = place2.versions.join(", ");
  if (standing === "earlier") {
    return {
      en: `${subject} is an earlier version: the newest known to the catalogue is ${newest} (${place2.seen}).`,
      fr: `${subject} est une version antérieure : la plus récente connue du catalogue est ${newest} (${place2.seen}).`
    };
  }
  const unlisted = newest === "" ? {
    en: `The catalogue (${place2.seen}) knows no version of ${entry.name}, so ${version} was taken as given.`,
    fr: `Le catalogue (${place2.seen}) ne connaît aucune version pour ${entry.name} : ${version} a été prise telle quelle.`
  } : {
    en: `The catalogue (${place2.seen}) does not know ${subject}; the newest it knows is ${newest}.`,
    fr: `Le catalogue (${place2.seen}) ne connaît pas ${subject} ; la plus récente qu'il connaît est ${newest}.`
  };
  if (!checked || place2.basePath?.includes("{version}") === true) return unlisted;
  return {
    en: `${unlisted.en} The health check goes to the path known, ${place2.basePath}.`,
    fr: `${unlisted.fr} Le contrôle de santé porte sur le chemin connu, ${place2.basePath}.`
  };
}

// packages/config-schema/src/catalogue/describe-selection-failure.ts
var LIST_THEM = {
  en: "List the APIs with: pistectl catalog.",
  fr: "Pour la liste des API : pistectl catalog."
};
function describeSelectionFailure(failure) {
  switch (failure.code) {
    case "unknown-api": {
      const [name, near] = [quote(failure.name), didYouMean(failure.suggestions)];
      return {
        en: `Unknown API ${name.en}.${near.en} ${LIST_THEM.en}`,
        fr: `API inconnue : ${name.fr}.${near.fr} ${LIST_THEM.fr}`
      };
    }
    case "version-needed": {
      const example = quote(`${failure.name}@${failure.versions[0] ?? "1.0"}`);
      return {
        en: `${failure.name} has several versions side by side: say which one, as in ${example.en}.${known(failure.versions).en}`,
        fr: `${failure.name} existe en plusieurs versions : précisez laquelle, par exemple ${example.fr}.${known(failure.versions).fr}`
      };
    }
    case "bad-version": {
      const version = quote(failure.version);
      return {
        en: `${failure.name}: ${version.en} is not a version; digits and dots are expected, as in "1.0".${known(failure.versions).en}`,
        fr: `${failure.name} : ${version.fr} n'est pas une version ; des chiffres et des points sont attendus, par exemple « 1.0 ».${known(failure.versions).fr}`
      };
    }
    case "not-offered": {
      const place2 = ENVIRONMENT_WORDS[failure.environment];
      return {
        en: `${failure.name} is not offered in ${place2.en} (catalogue, ${failure.seen}). ${LIST_THEM.en}`,
        fr: `${failure.name} n'est pas proposée ${place2.fr} (catalogue, ${failure.seen}). ${LIST_THEM.fr}`
      };
    }
  }
}
function known(versions) {
  if (versions.length === 0) return { en: "", fr: "" };
  const list2 = versions.join(", ");
  return { en: ` Versions known to the catalogue: ${list2}.`, fr: ` Versions connues du catalogue : ${list2}.` };
}

// packages/config-schema/src/catalogue/select-api.ts
init_src();

// packages/config-schema/src/catalogue/safe-path.ts
var PROBE = "https://origin.invalid";
function isSafePath(path) {
  if (!path.startsWith("/")) return false;
  if (!URL.canParse(path, PROBE)) return false;
  const resolved = new URL(path, PROBE);
  return resolved.origin === PROBE && resolved.pathname + resolved.search === path;
}

// packages/config-schema/src/catalogue/suggest-api-names.ts
init_src();
var MAX_LENGTH3 = 100;
var MIN_PART_LENGTH = 4;
function suggestApiNames(typed, candidates) {
  return nameSuggester(candidates)(typed);
}
function nameSuggester(candidates) {
  const names2 = candidates.map(({ name }) => name);
  const suggestNear = wordSuggester(names2, Object.fromEntries(candidates.map(({ name, aliases }) => [name, aliases])));
  let folded = null;
  return (typed) => {
    const near = suggestNear(typed);
    if (near.length > 0) return near;
    folded ??= candidates.map(({ name, aliases }) => ({ name, spellings: [name, ...aliases].map(foldApiName) }));
    return suggestAlike(foldApiName(typed), folded);
  };
}
function suggestAlike(wanted, candidates) {
  if (wanted === "" || wanted.length > MAX_LENGTH3) return [];
  return candidates.map(({ name, spellings }) => ({
    name,
    distance: spellings.reduce((least, spelling) => Math.min(least, alike(wanted, spelling)), Number.POSITIVE_INFINITY)
  })).filter(({ distance }) => Number.isFinite(distance)).sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name, "fr")).slice(0, MAX_SUGGESTIONS).map(({ name }) => name);
}
function alike(wanted, spelling) {
  if (spelling.length > MAX_LENGTH3) return Number.POSITIVE_INFINITY;
  const [shorter, longer] = wanted.length < spelling.length ? [wanted, spelling] : [spelling, wanted];
  const isPart = shorter.length >= MIN_PART_LENGTH && longer.includes(shorter);
  const beginsAlike = commonPrefixLength(wanted, spelling) >= Math.max(MIN_PART_LENGTH, Math.ceil(wanted.length * 0.75));
  return isPart || beginsAlike ? editDistance(wanted, spelling) : Number.POSITIVE_INFINITY;
}
function commonPrefixLength(one, other) {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

// packages/config-schema/src/catalogue/select-api.ts
function selectApi(catalogue, request) {
  const named = findApi(catalogue, request.name);
  if (named === void 0) {
    return fail({ code: "unknown-api", name: request.name, suggestions: suggestApiNames(request.name, catalogue) });
  }
  const entry = standIn(catalogue, named, request.environment);
  if (entry === void 0) {
    const { seen } = named.environments[request.environment];
    return fail({ code: "not-offered", name: named.name, environment: request.environment, seen });
  }
  const place2 = entry.environments[request.environment];
  const chosen = chooseVersion(entry.name, place2, request.version);
  if (!chosen.ok) return chosen;
  const version = chosen.value;
  const path = healthPath(entry, version);
  return succeed({
    name: entry.name,
    version: version.value,
    scope: entry.scope,
    healthCheck: path === null ? null : planHealthCheck(entry, path),
    organizations: place2.organizations,
    notes: remarks(named, entry, request.environment, version, path).map(wordSelectionNote)
  });
}
function knownVersions(place2) {
  return [...place2.versions, ...place2.earlierVersions.map(({ version }) => version)];
}
function standIn(catalogue, entry, environment2) {
  const { availability, instead } = entry.environments[environment2];
  if (availability !== "not-offered") return entry;
  const other = instead === null ? void 0 : findApi(catalogue, instead);
  return other?.environments[environment2].availability === "not-offered" ? void 0 : other;
}
function chooseVersion(name, place2, asked) {
  const inPath = place2.basePath?.includes("{version}") === true;
  if (asked === null) {
    if (inPath || place2.versions.length > 1) return fail({ code: "version-needed", name, versions: knownVersions(place2) });
    return succeed({ value: place2.versions[0] ?? null, standing: "current", basePath: place2.basePath });
  }
  const bare = withoutPrefix(asked);
  if (!(inPath ? isDottedVersion(bare) : isHarmlessVersion(bare))) {
    return fail({ code: "bad-version", name, version: asked, versions: knownVersions(place2) });
  }
  const current = place2.versions.find((known2) => isSameVersion(known2, bare));
  const earlier = place2.earlierVersions.find((known2) => isSameVersion(known2.version, bare));
  const value = current ?? earlier?.version ?? bare;
  return succeed({
    value,
    standing: current !== void 0 ? "current" : earlier !== void 0 ? "earlier" : "unlisted",
    basePath: (current === void 0 ? earlier?.basePath : null) ?? place2.basePath?.replaceAll("{version}", value) ?? null
  });
}
function remarks(named, entry, environment2, version, path) {
  const place2 = entry.environments[environment2];
  const notes = [];
  if (entry !== named) notes.push({ kind: "instead", asked: named, taken: entry, environment: environment2 });
  if (place2.availability === "unknown") notes.push({ kind: "availability-unknown", entry, environment: environment2 });
  if (version.standing !== "current" && version.value !== null) {
    notes.push({ kind: "version", standing: version.standing, entry, place: place2, version: version.value, checked: path !== null });
  }
  if (entry.stateNetwork) notes.push({ kind: "state-network", entry });
  if (path !== null) {
    if (entry.health?.marks.path === "LIKELY" || place2.marks.basePath === "LIKELY") notes.push({ kind: "likely-path", entry });
    if (entry.health?.marks.well === "LIKELY") notes.push({ kind: "likely-answer", entry });
  }
  if (entry.scope !== null && entry.marks.scope === "LIKELY") notes.push({ kind: "likely-scope", entry, scope: entry.scope });
  if (entry.note !== null) notes.push({ kind: "entry", text: entry.note });
  return notes;
}
function healthPath(entry, { basePath }) {
  if (entry.health === null || basePath === null) return null;
  const path = basePath + entry.health.path;
  return isSafePath(path) ? path : null;
}
function planHealthCheck({ health }, path) {
  if (health === null) return null;
  return {
    method: health.method,
    path,
    technicalAccount: health.headers.includes("cpro-account"),
    well: health.well,
    versionAt: health.version,
    ...health.body === null ? {} : { body: health.body }
  };
}

// packages/config-schema/src/generated/catalogue.ts
var CATALOGUE = [
  {
    "name": "CaptchEtat",
    "aliases": [
      "API CaptchEtat"
    ],
    "provider": "AIFE",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "2"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "required",
        "terms": "unknown",
        "basePath": "/piste/captchetat/v2",
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2023",
        "source": "CaptchEtat page of api.gouv.fr (DataPass request), numerique-gouv/b3desk, datagouv/udata-front"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "2"
        ],
        "earlierVersions": [
          {
            "version": "1.0",
            "basePath": "/piste/captcha"
          }
        ],
        "organizations": [
          "Universal"
        ],
        "approval": "required",
        "terms": "required",
        "basePath": "/piste/captchetat/v2",
        "instead": null,
        "marks": {
          "versions": "LIKELY"
        },
        "seen": "2023-04-24",
        "source": "PISTE sandbox list, which has 1.0 (Cour-de-cassation/judilibre-tutoriels), CaptchEtat swagger 1.0 (betagouv/api.gouv.fr), numerique-gouv/b3desk (v2)"
      }
    },
    "scope": "piste.captchetat",
    "health": {
      "method": "GET",
      "path": "/healthcheck",
      "headers": [],
      "body": null,
      "well": [
        {
          "json": "/status",
          "equals": "UP"
        }
      ],
      "version": null,
      "marks": {}
    },
    "note": null,
    "marks": {},
    "seen": "2023-04-24",
    "source": "CaptchEtat swagger (betagouv/api.gouv.fr), numerique-gouv/b3desk, datagouv/udata-front e7d18a9bc (scope)"
  },
  {
    "name": "Factures",
    "aliases": [
      "Chorus Pro - Factures"
    ],
    "provider": "Chorus Pro",
    "chorusPro": true,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal",
          "DUME"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": "/cpro/factures/v1",
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal",
          "DUME"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": "/cpro/factures/v1",
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "No health check of its own is known; that of Chorus Pro belongs to Transverses.",
      "fr": "Aucun contrôle de santé propre n'est connu ; celui de Chorus Pro appartient à Transverses."
    },
    "marks": {},
    "seen": "2025-05",
    "source": "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels), Chorus Pro swagger (betagouv/api.gouv.fr), antoine2116/go-choruspro"
  },
  {
    "name": "FacturesTravaux",
    "aliases": [
      "Factures Travaux",
      "Chorus Pro - FacturesTravaux"
    ],
    "provider": "Chorus Pro",
    "chorusPro": true,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal",
          "DUME"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": null,
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal",
          "DUME"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "No health check of its own is known; that of Chorus Pro belongs to Transverses.",
      "fr": "Aucun contrôle de santé propre n'est connu ; celui de Chorus Pro appartient à Transverses."
    },
    "marks": {
      "chorusPro": "LIKELY",
      "provider": "LIKELY"
    },
    "seen": "2025-05",
    "source": "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels), Chorus Pro swagger (betagouv/api.gouv.fr), antoine2116/go-choruspro"
  },
  {
    "name": "Structures",
    "aliases": [
      "Chorus Pro - Structures"
    ],
    "provider": "Chorus Pro",
    "chorusPro": true,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal",
          "DUME"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": "/cpro/structures/v1",
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal",
          "DUME"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": "/cpro/structures/v1",
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": {
      "method": "POST",
      "path": "/rechercher",
      "headers": [
        "cpro-account"
      ],
      "body": '{"structure":{"nomStructure":"This is just a test"}}',
      "well": [
        {
          "json": "/codeRetour",
          "equals": 0
        }
      ],
      "version": null,
      "marks": {}
    },
    "note": null,
    "marks": {},
    "seen": "2025-05",
    "source": "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels), Chorus Pro swagger (betagouv/api.gouv.fr), antoine2116/go-choruspro, OCA/l10n-france (connection test)"
  },
  {
    "name": "Transverses",
    "aliases": [
      "Chorus Pro - Transverses"
    ],
    "provider": "Chorus Pro",
    "chorusPro": true,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal",
          "DUME"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": "/cpro/transverses/v1",
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal",
          "DUME"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": "/cpro/transverses/v1",
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": {
      "method": "GET",
      "path": "/health-check",
      "headers": [
        "cpro-account"
      ],
      "body": null,
      "well": [
        {
          "json": "/statusCodeValue",
          "equals": 200,
          "optional": true
        }
      ],
      "version": null,
      "marks": {
        "well": "LIKELY"
      }
    },
    "note": null,
    "marks": {},
    "seen": "2025-05",
    "source": "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels), Chorus Pro swagger (betagouv/api.gouv.fr), antoine2116/go-choruspro"
  },
  {
    "name": "Utilisateurs",
    "aliases": [
      "Chorus Pro - Utilisateurs"
    ],
    "provider": "Chorus Pro",
    "chorusPro": true,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal",
          "DUME"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": "/cpro/utilisateurs/v1",
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal",
          "DUME"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": "/cpro/utilisateurs/v1",
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "No health check of its own is known; that of Chorus Pro belongs to Transverses.",
      "fr": "Aucun contrôle de santé propre n'est connu ; celui de Chorus Pro appartient à Transverses."
    },
    "marks": {},
    "seen": "2025-05",
    "source": "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels), Chorus Pro swagger (betagouv/api.gouv.fr), antoine2116/go-choruspro"
  },
  {
    "name": "Engagements",
    "aliases": [
      "Chorus Pro - Engagements"
    ],
    "provider": "Chorus Pro",
    "chorusPro": true,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal",
          "DUME"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal",
          "DUME"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "No health check of its own is known; that of Chorus Pro belongs to Transverses.",
      "fr": "Aucun contrôle de santé propre n'est connu ; celui de Chorus Pro appartient à Transverses."
    },
    "marks": {
      "chorusPro": "LIKELY",
      "provider": "LIKELY"
    },
    "seen": "2025-05",
    "source": "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels), Chorus Pro swagger (betagouv/api.gouv.fr), antoine2116/go-choruspro"
  },
  {
    "name": "Ingres Nomenclatures v1",
    "aliases": [],
    "provider": "CISIRH",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": true,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "required",
        "terms": "required",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {},
    "seen": "2023-04-24",
    "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "Ingres Nomenclatures v2",
    "aliases": [],
    "provider": "CISIRH",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": true,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "2.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "required",
        "terms": "required",
        "basePath": "/cisirh/ingres-nomenclatures/v2",
        "instead": null,
        "marks": {
          "organizations": "LIKELY",
          "basePath": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "2.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "required",
        "terms": "required",
        "basePath": "/cisirh/ingres-nomenclatures/v2",
        "instead": null,
        "marks": {
          "basePath": "LIKELY"
        },
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": {
      "method": "GET",
      "path": "/nomenclatures/ping",
      "headers": [],
      "body": null,
      "well": [],
      "version": null,
      "marks": {
        "path": "LIKELY"
      }
    },
    "note": null,
    "marks": {},
    "seen": "2025-05",
    "source": "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels), CISIRH swaggers"
  },
  {
    "name": "Ingres Noyau v1",
    "aliases": [],
    "provider": "CISIRH",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": true,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "required",
        "terms": "required",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {},
    "seen": "2023-04-24",
    "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "Ingres Noyau v2",
    "aliases": [],
    "provider": "CISIRH",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": true,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "2.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "required",
        "terms": "required",
        "basePath": "/cisirh/ingres-noyau/v2",
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "2.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "required",
        "terms": "required",
        "basePath": "/cisirh/ingres-noyau/v2",
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": {
      "method": "GET",
      "path": "/nomenclatures/ping",
      "headers": [],
      "body": null,
      "well": [],
      "version": null,
      "marks": {
        "path": "LIKELY"
      }
    },
    "note": null,
    "marks": {},
    "seen": "2025-05",
    "source": "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels), CISIRH swaggers"
  },
  {
    "name": "JUDILIBRE",
    "aliases": [
      "API JUDILIBRE"
    ],
    "provider": "Cour de cassation",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": "/cassation/judilibre/v1.0",
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": "/cassation/judilibre/v1.0",
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": {
      "method": "GET",
      "path": "/healthcheck",
      "headers": [],
      "body": null,
      "well": [
        {
          "json": "/status",
          "equals": "disponible"
        }
      ],
      "version": null,
      "marks": {}
    },
    "note": null,
    "marks": {},
    "seen": "2025-05",
    "source": "Cour-de-cassation/judilibre-search and judilibre-tutoriels"
  },
  {
    "name": "Légifrance",
    "aliases": [
      "API Légifrance"
    ],
    "provider": "DILA",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "2.4.2"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": "/dila/legifrance/lf-engine-app",
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.8.4"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": "/dila/legifrance/lf-engine-app",
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": {
      "method": "GET",
      "path": "/list/ping",
      "headers": [],
      "body": null,
      "well": [
        {
          "text": "pong"
        }
      ],
      "version": null,
      "marks": {}
    },
    "note": null,
    "marks": {},
    "seen": "2025-05",
    "source": "Légifrance swagger 2.4.2 (pylegifrance/pylegifrance), DILA examples of use V3 (17 Sept 2025)"
  },
  {
    "name": "Légifrance Beta",
    "aliases": [],
    "provider": "DILA",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "not-offered",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": "Légifrance",
        "marks": {},
        "seen": "2023-05-31",
        "source": "SocialGouv/dila-api-client v1.2.4, codeislow PR 17 (path legifrance-beta retired)"
      },
      "sandbox": {
        "availability": "not-offered",
        "versions": [
          "1.6.2.5"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "required",
        "terms": "required",
        "basePath": null,
        "instead": "Légifrance",
        "marks": {},
        "seen": "2023-05-31",
        "source": "SocialGouv/dila-api-client v1.2.4, codeislow PR 17 (path legifrance-beta retired)"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {},
    "seen": "2023-05-31",
    "source": "SocialGouv/dila-api-client v1.2.4, codeislow PR 17 (path legifrance-beta retired)"
  },
  {
    "name": "DUME Acheteurs",
    "aliases": [],
    "provider": "DUME",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [
          "DUME"
        ],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": "/dume/dumeA",
        "instead": null,
        "marks": {
          "basePath": "LIKELY"
        },
        "seen": "2020-03-06",
        "source": "communaute.chorus-pro.gouv.fr, PISTE presentation; portail.chorus-pro.gouv.fr KB0011423 (path)"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "DUME",
          "Universal"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": "/dume/dumeA",
        "instead": null,
        "marks": {
          "basePath": "LIKELY"
        },
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels); portail.chorus-pro.gouv.fr KB0011423 (path)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "Each DUME API has an operation healthCheck, but no source gives its call and its answer.",
      "fr": "Chaque API DUME a une opération healthCheck, mais aucune source n'en donne l'appel ni la réponse."
    },
    "marks": {
      "provider": "LIKELY"
    },
    "seen": "2023-04-24",
    "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "DUME Attestations",
    "aliases": [],
    "provider": "DUME",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [
          "DUME"
        ],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2020-03-06",
        "source": "communaute.chorus-pro.gouv.fr, PISTE presentation"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "DUME",
          "Universal"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "Each DUME API has an operation healthCheck, but no source gives its call and its answer.",
      "fr": "Chaque API DUME a une opération healthCheck, mais aucune source n'en donne l'appel ni la réponse."
    },
    "marks": {
      "provider": "LIKELY"
    },
    "seen": "2023-04-24",
    "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "DUME Données",
    "aliases": [],
    "provider": "DUME",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [
          "DUME"
        ],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2020-03-06",
        "source": "communaute.chorus-pro.gouv.fr, PISTE presentation"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "DUME",
          "Universal"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "Each DUME API has an operation healthCheck, but no source gives its call and its answer.",
      "fr": "Chaque API DUME a une opération healthCheck, mais aucune source n'en donne l'appel ni la réponse."
    },
    "marks": {
      "provider": "LIKELY"
    },
    "seen": "2023-04-24",
    "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "DUME Données essentielles",
    "aliases": [],
    "provider": "DUME",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [
          "DUME"
        ],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2020-03-06",
        "source": "communaute.chorus-pro.gouv.fr, PISTE presentation"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "DUME",
          "Universal"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "Each DUME API has an operation healthCheck, but no source gives its call and its answer.",
      "fr": "Chaque API DUME a une opération healthCheck, mais aucune source n'en donne l'appel ni la réponse."
    },
    "marks": {
      "provider": "LIKELY"
    },
    "seen": "2023-04-24",
    "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "DUME E-Certis",
    "aliases": [],
    "provider": "DUME",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [
          "DUME"
        ],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2020-03-06",
        "source": "communaute.chorus-pro.gouv.fr, PISTE presentation"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "DUME",
          "Universal"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "Each DUME API has an operation healthCheck, but no source gives its call and its answer.",
      "fr": "Chaque API DUME a une opération healthCheck, mais aucune source n'en donne l'appel ni la réponse."
    },
    "marks": {
      "provider": "LIKELY"
    },
    "seen": "2023-04-24",
    "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "DUME Métadonnées",
    "aliases": [],
    "provider": "DUME",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [
          "DUME"
        ],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2020-03-06",
        "source": "communaute.chorus-pro.gouv.fr, PISTE presentation"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "DUME",
          "Universal"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "Each DUME API has an operation healthCheck, but no source gives its call and its answer.",
      "fr": "Chaque API DUME a une opération healthCheck, mais aucune source n'en donne l'appel ni la réponse."
    },
    "marks": {
      "provider": "LIKELY"
    },
    "seen": "2023-04-24",
    "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "DUME Opérateurs Economiques",
    "aliases": [],
    "provider": "DUME",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [
          "DUME"
        ],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": "/dume/dumeOE",
        "instead": null,
        "marks": {
          "basePath": "LIKELY"
        },
        "seen": "2020-03-06",
        "source": "communaute.chorus-pro.gouv.fr, PISTE presentation; portail.chorus-pro.gouv.fr KB0011423 (path)"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "DUME",
          "Universal"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": "/dume/dumeOE",
        "instead": null,
        "marks": {
          "basePath": "LIKELY"
        },
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels); portail.chorus-pro.gouv.fr KB0011423 (path)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "Each DUME API has an operation healthCheck, but no source gives its call and its answer.",
      "fr": "Chaque API DUME a une opération healthCheck, mais aucune source n'en donne l'appel ni la réponse."
    },
    "marks": {
      "provider": "LIKELY"
    },
    "seen": "2023-04-24",
    "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "DUME Référentiels",
    "aliases": [],
    "provider": "DUME",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [
          "DUME"
        ],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2020-03-06",
        "source": "communaute.chorus-pro.gouv.fr, PISTE presentation"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "DUME",
          "Universal"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "Each DUME API has an operation healthCheck, but no source gives its call and its answer.",
      "fr": "Chaque API DUME a une opération healthCheck, mais aucune source n'en donne l'appel ni la réponse."
    },
    "marks": {
      "provider": "LIKELY"
    },
    "seen": "2023-04-24",
    "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "SNE-Cotation",
    "aliases": [
      "SNE Cotation"
    ],
    "provider": "MTES",
    "chorusPro": false,
    "businessProfile": true,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "1.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "MTES"
        ],
        "approval": "required",
        "terms": "none",
        "basePath": "/mtes/sne-cotation/v1.0",
        "instead": null,
        "marks": {
          "terms": "LIKELY"
        },
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide"
      },
      "sandbox": {
        "availability": "not-offered",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": "SNE-Cotation site-ecole",
        "marks": {},
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide"
      }
    },
    "scope": null,
    "health": {
      "method": "GET",
      "path": "/healthcheck",
      "headers": [],
      "body": null,
      "well": [
        {
          "json": "/etat",
          "equals": "OK"
        }
      ],
      "version": "/version",
      "marks": {}
    },
    "note": null,
    "marks": {},
    "seen": "2021-08-04",
    "source": "SNE-Cotation guide"
  },
  {
    "name": "SNE-Cotation site-ecole",
    "aliases": [
      "SNE-Cotation site école",
      "SNE Cotation site-ecole",
      "SNE Cotation site école"
    ],
    "provider": "MTES",
    "chorusPro": false,
    "businessProfile": true,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "not-offered",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": "SNE-Cotation",
        "marks": {},
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "MTES"
        ],
        "approval": "required",
        "terms": "none",
        "basePath": "/mtes/sne-cotation/v1.0",
        "instead": null,
        "marks": {},
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide"
      }
    },
    "scope": null,
    "health": {
      "method": "GET",
      "path": "/healthcheck",
      "headers": [],
      "body": null,
      "well": [
        {
          "json": "/etat",
          "equals": "OK"
        }
      ],
      "version": "/version",
      "marks": {}
    },
    "note": null,
    "marks": {},
    "seen": "2021-08-04",
    "source": "SNE-Cotation guide"
  },
  {
    "name": "PLAT'AU",
    "aliases": [
      "API PLAT'AU",
      "DEMAT ADS - API PLAT'AU",
      "MTES - DEMAT ADS - API PLAT'AU"
    ],
    "provider": "MTES",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "12"
        ],
        "earlierVersions": [
          {
            "version": "11",
            "basePath": null
          },
          {
            "version": "10",
            "basePath": null
          },
          {
            "version": "9",
            "basePath": null
          },
          {
            "version": "8",
            "basePath": null
          },
          {
            "version": "7",
            "basePath": null
          },
          {
            "version": "6",
            "basePath": null
          }
        ],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": "/mtes/platau/v{version}",
        "instead": null,
        "marks": {},
        "seen": "2025-01",
        "source": "SDIS62/prevarisc-passerelle-platau and the fork of atos-df-rennes"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "5",
          "4"
        ],
        "earlierVersions": [],
        "organizations": [
          "MTES"
        ],
        "approval": "required",
        "terms": "required",
        "basePath": "/mtes_preprod/platau/v{version}",
        "instead": null,
        "marks": {
          "basePath": "LIKELY"
        },
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide (list), SDIS62/prevarisc-passerelle-platau (path)"
      }
    },
    "scope": null,
    "health": {
      "method": "GET",
      "path": "/healthcheck",
      "headers": [],
      "body": null,
      "well": [
        {
          "json": "/etatGeneral",
          "equals": true
        },
        {
          "json": "/etatBdd",
          "equals": true,
          "optional": true
        }
      ],
      "version": null,
      "marks": {}
    },
    "note": null,
    "marks": {},
    "seen": "2025-01",
    "source": "SDIS62/prevarisc-passerelle-platau and the fork of atos-df-rennes"
  },
  {
    "name": "MTES - DEMAT ADS - API PLAT'AU Preprod v5",
    "aliases": [
      "API PLAT'AU Preprod v5",
      "PLAT'AU Preprod v5"
    ],
    "provider": "MTES",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide (list), SDIS62/prevarisc-passerelle-platau (path and health check)"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "5"
        ],
        "earlierVersions": [],
        "organizations": [
          "MTES"
        ],
        "approval": "required",
        "terms": "required",
        "basePath": "/mtes_preprod/platau/v5",
        "instead": null,
        "marks": {
          "basePath": "LIKELY"
        },
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide (list), SDIS62/prevarisc-passerelle-platau (path and health check)"
      }
    },
    "scope": null,
    "health": {
      "method": "GET",
      "path": "/healthcheck",
      "headers": [],
      "body": null,
      "well": [
        {
          "json": "/etatGeneral",
          "equals": true
        },
        {
          "json": "/etatBdd",
          "equals": true,
          "optional": true
        }
      ],
      "version": null,
      "marks": {}
    },
    "note": null,
    "marks": {},
    "seen": "2021-08-04",
    "source": "SNE-Cotation guide (list), SDIS62/prevarisc-passerelle-platau (path and health check)"
  },
  {
    "name": "MTES - DEMAT ADS - API PLAT'AU Preprod v4",
    "aliases": [
      "API PLAT'AU Preprod v4",
      "PLAT'AU Preprod v4"
    ],
    "provider": "MTES",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide (list), SDIS62/prevarisc-passerelle-platau (path and health check)"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "4"
        ],
        "earlierVersions": [],
        "organizations": [
          "MTES"
        ],
        "approval": "required",
        "terms": "required",
        "basePath": "/mtes_preprod/platau/v4",
        "instead": null,
        "marks": {
          "basePath": "LIKELY"
        },
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide (list), SDIS62/prevarisc-passerelle-platau (path and health check)"
      }
    },
    "scope": null,
    "health": {
      "method": "GET",
      "path": "/healthcheck",
      "headers": [],
      "body": null,
      "well": [
        {
          "json": "/etatGeneral",
          "equals": true
        },
        {
          "json": "/etatBdd",
          "equals": true,
          "optional": true
        }
      ],
      "version": null,
      "marks": {}
    },
    "note": null,
    "marks": {},
    "seen": "2021-08-04",
    "source": "SNE-Cotation guide (list), SDIS62/prevarisc-passerelle-platau (path and health check)"
  },
  {
    "name": "MTES - E-SCALEPORT - API Escaleport Demo v1.0",
    "aliases": [
      "E-SCALEPORT",
      "API Escaleport Demo"
    ],
    "provider": "MTES",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "MTES"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {},
    "seen": "2021-08-04",
    "source": "SNE-Cotation guide"
  },
  {
    "name": "Syncplicity - download",
    "aliases": [
      "Syncplicity download"
    ],
    "provider": "MTES",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "MTES"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {
      "provider": "LIKELY"
    },
    "seen": "2021-08-04",
    "source": "SNE-Cotation guide"
  },
  {
    "name": "Syncplicity - upload",
    "aliases": [
      "Syncplicity upload"
    ],
    "provider": "MTES",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "MTES"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {
      "provider": "LIKELY"
    },
    "seen": "2021-08-04",
    "source": "SNE-Cotation guide"
  },
  {
    "name": "E-Signature",
    "aliases": [
      "E Signature"
    ],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "required",
        "terms": "required",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {},
    "seen": "2023-04-24",
    "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "EngagementJuridique",
    "aliases": [
      "Engagement Juridique"
    ],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": null,
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {},
    "seen": "2025-05",
    "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
  },
  {
    "name": "Référentiel des Organisations",
    "aliases": [],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "1.2.3"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.1.6"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {},
    "seen": "2025-05",
    "source": "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "Tickets",
    "aliases": [],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {},
    "seen": "2025-05",
    "source": "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "AQUA-SISE référentiels",
    "aliases": [
      "AQUA-SISE - référentiels"
    ],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2023",
    "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
  },
  {
    "name": "AQUA-SISE signalements",
    "aliases": [
      "AQUA-SISE - signalements"
    ],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2023",
    "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
  },
  {
    "name": "AQUA-SISE laboratoires",
    "aliases": [
      "AQUA-SISE - laboratoires",
      "API Labos"
    ],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2023",
    "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
  },
  {
    "name": "ONVS",
    "aliases": [],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2023",
    "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
  },
  {
    "name": "SIVSS",
    "aliases": [],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2023",
    "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
  },
  {
    "name": "Chorus RIB",
    "aliases": [],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2023",
    "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
  },
  {
    "name": "Chorus TIERS",
    "aliases": [],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2023",
    "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
  },
  {
    "name": "ANFR",
    "aliases": [],
    "provider": "ANFR",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "AIFE slides on PISTE (early 2023)"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "AIFE slides on PISTE (early 2023)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "Stands for the two APIs that ANFR had on PISTE in early 2023; their names are not known.",
      "fr": "Tient lieu des deux API que l'ANFR avait sur PISTE début 2023, dont les noms ne sont pas connus."
    },
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2023",
    "source": "AIFE slides on PISTE (early 2023)"
  },
  {
    "name": "TNCP",
    "aliases": [],
    "provider": "TNCP",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "AIFE slides on PISTE (early 2023)"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "AIFE slides on PISTE (early 2023)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "Stands for the twelve APIs that TNCP had on PISTE in early 2023; their names are not known.",
      "fr": "Tient lieu des douze API que TNCP avait sur PISTE début 2023, dont les noms ne sont pas connus."
    },
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2023",
    "source": "AIFE slides on PISTE (early 2023)"
  },
  {
    "name": "MC",
    "aliases": [],
    "provider": "MC",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "AIFE slides on PISTE (early 2023)"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "AIFE slides on PISTE (early 2023)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "Stands for the two APIs that MC had on PISTE in early 2023; their names are not known.",
      "fr": "Tient lieu des deux API que MC avait sur PISTE début 2023, dont les noms ne sont pas connus."
    },
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2023",
    "source": "AIFE slides on PISTE (early 2023)"
  },
  {
    "name": "ProConnect",
    "aliases": [],
    "provider": "ProConnect",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "AIFE slides on PISTE (early 2023)"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "AIFE slides on PISTE (early 2023)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "Stands for the two APIs that ProConnect had on PISTE in early 2023; their names are not known.",
      "fr": "Tient lieu des deux API que ProConnect avait sur PISTE début 2023, dont les noms ne sont pas connus."
    },
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2023",
    "source": "AIFE slides on PISTE (early 2023)"
  },
  {
    "name": "JusticeBack",
    "aliases": [],
    "provider": "MINJU",
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": "/minju/v1/Justiceback",
        "instead": null,
        "marks": {
          "basePath": "LIKELY"
        },
        "seen": "2023",
        "source": "one public file known by its number only (base path); AIFE slides on PISTE (early 2023)"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": "/minju/v1/Justiceback",
        "instead": null,
        "marks": {
          "basePath": "LIKELY"
        },
        "seen": "2023",
        "source": "one public file known by its number only (base path); AIFE slides on PISTE (early 2023)"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2023",
    "source": "one public file known by its number only (base path); AIFE slides on PISTE (early 2023)"
  },
  {
    "name": "PPF directory",
    "aliases": [
      "Annuaire PPF",
      "PPF Annuaire"
    ],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2026",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023), one Swift project (scope)"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2026",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023), one Swift project (scope)"
      }
    },
    "scope": "ppf.annuaire",
    "health": null,
    "note": {
      "en": "The scope is said to be reserved to approved platforms.",
      "fr": "Le scope serait réservé aux plateformes agréées."
    },
    "marks": {
      "name": "LIKELY",
      "scope": "LIKELY"
    },
    "seen": "2026",
    "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023), one Swift project (scope)"
  }
];

// packages/config-schema/src/lint/read-catalogue-entry.ts
init_src();

// packages/config-schema/src/document/access.ts
init_src();
function entryOf(node, key) {
  return node?.kind === "mapping" ? node.entries.find((entry) => entry.key === key) : void 0;
}
function childOf(node, key) {
  return entryOf(node, key)?.value;
}
function textOf(node, key) {
  const child = childOf(node, key);
  return child?.kind === "scalar" && typeof child.value === "string" ? child.value : void 0;
}
function scalarOf(node, key) {
  const child = childOf(node, key);
  return child?.kind === "scalar" ? child : void 0;
}
function itemsOf(node, key, base = "") {
  const child = childOf(node, key);
  return child?.kind === "sequence" ? child.items.map((item, index) => ({ node: item, pointer: `${base}/${pointerToken(key)}/${index}` })) : [];
}
function nodeAt(document, pointer) {
  return resolve3(document, pointer)?.value;
}
function entryAt(document, pointer) {
  return resolve3(document, pointer)?.entry;
}
function entryFinder() {
  const indexes = /* @__PURE__ */ new WeakMap();
  return (node, key) => {
    if (node.entries.length < INDEXED_ENTRIES) return node.entries.find((entry) => entry.key === key);
    const index = indexes.get(node) ?? new Map(node.entries.map((entry) => [entry.key, entry]));
    indexes.set(node, index);
    return index.get(key);
  };
}
function nodeFinder(document) {
  const find = entryFinder();
  return (pointer) => resolve3(document, pointer, find);
}
var INDEXED_ENTRIES = 40;
function resolve3(document, pointer, find = entryOf) {
  let at2 = { value: document.root };
  for (const key of pointerTokens(pointer)) {
    const node = at2?.value;
    if (node?.kind === "mapping") {
      const entry = find(node, key);
      at2 = entry && { value: entry.value, entry };
    } else if (node?.kind === "sequence") {
      const item = node.items[Number(key)];
      at2 = item && { value: item };
    } else at2 = void 0;
  }
  return at2;
}

// packages/config-schema/src/findings/rule-page.ts
var PAGES = "https://github.com/pistectl/pistectl/blob/main/docs/rules";
function ruleUrl(id) {
  return `${PAGES}/${id}.md`;
}

// packages/config-schema/src/findings/reading-finding.ts
function readingFinding(id, { file, document, pointer, span }, what2, help2, more = {}) {
  return {
    rule: id,
    severity: "error",
    file,
    document,
    pointer,
    span,
    summary: { en: capitalize(what2.en), fr: capitalize(what2.fr) },
    detail: help2,
    suggestions: more.suggestions ?? [],
    related: more.related ?? [],
    fix: more.fix ?? null,
    url: ruleUrl(id),
    suppressed: null
  };
}
function capitalize(sentence) {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

// packages/config-schema/src/schema/check-schema.ts
init_src();

// packages/config-schema/src/schema/declared-document.ts
function validateValue({ validate }, value) {
  return validate(value) ? [] : validate.errors ?? [];
}

// packages/config-schema/src/schema/explain-keys.ts
init_src();

// packages/config-schema/src/schema/find-field.ts
init_src();
function findField({ root, schema }, pointer) {
  let at2 = "";
  let field2 = { ...schema.root, ...schema.others && { others: schema.others } };
  for (const token of pointerTokens(pointer)) {
    at2 = pointerBelow(at2, token);
    const place2 = at2;
    const child = field2 && below(field2, token);
    field2 = child?.type === "variants" ? mappingOfVariant(child, nodeAt({ root }, place2)) : child;
  }
  return field2;
}
function mappingOf(field2) {
  if (field2?.type === "list") return field2.orOne ? mappingOf(field2.items) : void 0;
  return field2?.type === "mapping" ? field2 : void 0;
}
function keysOf(field2) {
  if (field2?.type === "map") return field2.names && "words" in field2.names ? field2.names.words : [];
  return Object.keys(mappingOf(field2)?.keys ?? {});
}
function below(field2, token) {
  if (field2.type === "list" && /^\d+$/.test(token)) return field2.items;
  if (field2.type === "map") return field2.values;
  const mapping = mappingOf(field2);
  return mapping && Object.hasOwn(mapping.keys, token) ? mapping.keys[token] : void 0;
}
function mappingOfVariant(field2, node) {
  const { by, keys, variants, ...declared2 } = field2;
  const found = node?.kind === "mapping" ? node.entries.find(({ key }) => key === by)?.value : void 0;
  const word2 = found?.kind === "scalar" ? String(found.value) : "";
  const own = Object.hasOwn(variants, word2) ? variants[word2]?.keys : void 0;
  const others = Object.entries(variants).filter(([other]) => other !== word2);
  return {
    ...declared2,
    type: "mapping",
    keys: { ...keys, ...own },
    others: Object.fromEntries(others.map(([other, variant]) => [other, variant.keys]))
  };
}
function keyFinder() {
  const known2 = /* @__PURE__ */ new Map();
  return (schema, key) => {
    const places = known2.get(schema) ?? placesOfKeys(schema);
    known2.set(schema, places);
    return places.get(key) ?? [];
  };
}
function placesOfKeys({ root }) {
  const places = /* @__PURE__ */ new Map();
  const visit = (field2, path) => {
    if (field2.type === "list") visit(field2.items, `${path}[]`);
    if (field2.type !== "mapping" && field2.type !== "variants") return;
    for (const name of Object.keys(field2.keys)) {
      const known2 = places.get(name);
      if (known2 === void 0) places.set(name, [path]);
      else known2.push(path);
    }
    for (const [name, child] of Object.entries(field2.keys)) {
      if (name !== "marks") visit(child, path === "" ? name : `${path}.${name}`);
    }
  };
  visit(root, "");
  return places;
}

// packages/config-schema/src/schema/key-findings.ts
init_src();

// packages/config-schema/src/schema/quote-value.ts
function quoteScalar(word2, { style }) {
  if (style === "double-quoted") return JSON.stringify(word2);
  if (style === "single-quoted") return `'${word2.replaceAll("'", "''")}'`;
  return word2;
}

// packages/config-schema/src/schema/key-findings.ts
function missingKeyFinding(place2, node, parent, key, portal = null) {
  return readingFinding(
    "schema/missing-key",
    { ...place2, span: placeOfMissing(node, parent) },
    { en: `the key \`${key}\` is missing`, fr: `la clé \`${key}\` est absente` },
    {
      en: portal === null ? `Add \`${key}\`.` : `Add \`${key}\`: ${portal.en}`,
      fr: portal === null ? `Ajoutez \`${key}\`.` : `Ajoutez \`${key}\` : ${portal.fr}`
    }
  );
}
function renamedKeyFinding({ file, document, pointer }, entry, key, safe) {
  return readingFinding(
    "schema/unknown-key",
    { file, document, pointer: pointerBelow(pointer, entry.key), span: entry.keySpan },
    { en: `${quoteCode(entry.key)} is not a key of the format`, fr: `${quoteCode(entry.key)} n'est pas une clé du format` },
    {
      en: `The required key \`${key}\` is missing: it is probably meant.`,
      fr: `La clé obligatoire \`${key}\` est absente : c'est sans doute d'elle qu'il s'agit.`
    },
    {
      suggestions: [key],
      fix: {
        title: { en: `Rename ${quoteCode(entry.key)} to \`${key}\``, fr: `Renommer ${quoteCode(entry.key)} en \`${key}\`` },
        safe,
        edits: [{ file, span: entry.keySpan, text: keyAs(key, file, entry.keySpan) }]
      }
    }
  );
}
function keyAs(key, file, span) {
  const first = file.text.charAt(span.start);
  return quoteScalar(key, { style: first === '"' ? "double-quoted" : first === "'" ? "single-quoted" : "plain" });
}
function placeOfMissing(node, parent) {
  if (parent !== null) return parent.keySpan;
  const kind = node.entries.find(({ key }) => key === "kind") ?? node.entries[0];
  if (kind === void 0) return { start: node.span.start, end: Math.max(node.span.end, node.span.start) };
  return kind.keySpan;
}

// packages/config-schema/src/schema/synonyms.ts
var KEY_SYNONYMS = {
  apiVersion: ["version", "versionApi", "schemaVersion"],
  kind: ["type", "genre", "nature"],
  name: ["nom", "intitulé", "libellé", "title", "titre", "raison sociale"],
  description: ["desc", "descriptif"],
  environment: ["environnement", "env", "stage"],
  organization: ["organisation", "organisme", "org", "entité"],
  organizationCode: ["codeOrganisation", "codeOrganisme", "orgCode"],
  enabled: ["activé", "actif", "active", "activée"],
  structure: ["établissement", "entreprise", "company"],
  siret: ["numéroSiret", "siretNumber"],
  contacts: ["contact", "interlocuteurs", "correspondants", "responsables", "responsable"],
  role: ["rôle", "fonction"],
  email: ["courriel", "mail", "mél", "adresseMail", "adresseCourriel", "eMail"],
  phone: ["téléphone", "tel", "telephoneNumber", "numéroTéléphone", "phoneNumber", "mobile"],
  apis: ["api", "abonnements", "subscriptions", "souscriptions"],
  version: ["apiVersion", "numéroVersion"],
  terms: ["cgu", "conditions", "conditionsGénérales", "termsOfUse", "tos"],
  approval: ["validation", "approbation", "agrément"],
  approvedOn: ["dateValidation", "validéLe", "approuvéLe", "approvedAt", "approvalDate"],
  profile: ["profil", "profilMétier", "businessProfile"],
  scope: ["portée", "périmètre", "scopes"],
  credentials: ["identifiants", "credential", "secrets", "identification"],
  clientId: ["identifiantClient", "client_id", "idClient"],
  clientSecret: ["secretClient", "client_secret", "secret"],
  rotatedOn: ["dateRotation", "renouveléLe", "rotatedAt", "lastRotated"],
  rotateEveryDays: ["rotationJours", "rotationDays", "rotateEvery"],
  image: ["logo", "icône"],
  renamedFrom: ["ancienNom", "renommé", "oldName", "previousName"],
  labels: ["étiquettes", "tags", "libellés"],
  portal: ["portail"],
  application: ["app", "applicationName", "nomApplication"],
  space: ["espace"],
  usage: ["utilisation", "mode"],
  publisher: ["éditeur"],
  technicalContact: ["contactTechnique"],
  technicalAccount: ["compteTechnique"],
  login: ["identifiant", "utilisateur", "user", "username"],
  credential: ["motDePasse", "password", "secret"],
  passwordRenewedOn: ["motDePasseRenouveléLe", "passwordRenewedAt", "dateMotDePasse"],
  authentication: ["authentification", "auth"],
  product: ["produit", "logiciel"],
  bindings: ["liaisons", "associations"],
  platform: ["plateforme", "platforme"],
  endpoints: ["urls", "points", "adresses"],
  token: ["jeton"],
  healthcheck: ["santé", "health"],
  clientAuthentication: ["authentificationClient", "tokenEndpointAuthMethod"],
  consumerKey: ["cléConsommateur", "key"],
  consumerSecret: ["secretConsommateur", "secret"],
  environments: ["environnements"],
  provider: ["fournisseur"],
  aliases: ["alias", "autresNoms"],
  availability: ["disponibilité"],
  organizations: ["organisations", "organismes"],
  source: ["origine"],
  seen: ["vu", "vuLe", "date"],
  health: ["santé", "healthcheck"],
  entries: ["entry", "entrées"],
  rules: ["règles"],
  overrides: ["exceptions"],
  catalog: ["catalogue"],
  lang: ["langue", "language", "langage"],
  paths: ["chemins", "files", "fichiers"],
  reason: ["raison", "motif"]
};
var VALUE_SYNONYMS = {
  Application: ["App", "Appli"],
  ChorusProConnection: ["Raccordement", "ChorusPro", "Connection", "Connexion", "RaccordementChorusPro"],
  Connector: ["Connecteur"],
  Partner: ["Partenaire"],
  sandbox: ["bac à sable", "bac-à-sable", "test", "recette", "dev", "développement", "qualification"],
  production: ["prod", "live"],
  qualification: ["recette", "sandbox", "bac à sable", "test"],
  "application-manager": ["responsable", "responsable d'application", "manager", "responsable application"],
  notifications: ["notification", "alertes"],
  technical: ["technique", "tech"],
  security: ["sécurité", "rssi"],
  accepted: ["acceptées", "acceptée", "accepté", "signées"],
  pending: ["en attente", "attente", "en cours"],
  "not-required": ["non requis", "non requises", "non requise", "sans objet", "none", "not required"],
  granted: ["accordé", "accordée", "validé", "validée", "approved", "accepted"],
  refused: ["refusé", "refusée", "rejected", "denied"],
  open: ["ouvert", "opened"],
  missing: ["absent", "manquant", "fermé", "closed"],
  direct: ["directe"],
  "publisher-solution": ["éditeur", "solution éditeur", "publisher"],
  concentrator: ["concentrateur"],
  oauth2: ["oauth", "oauth 2", "oauth 2.0"],
  certificate: ["certificat"],
  supplier: ["fournisseur", "émetteur"],
  recipient: ["destinataire", "récepteur"],
  basic: ["basique"],
  generic: ["générique", "autre"],
  required: ["requis", "requise", "obligatoire", "yes"],
  none: ["aucun", "aucune", "no", "not-required"],
  unknown: ["inconnu", "inconnue"],
  offered: ["proposée", "offerte", "disponible"],
  "not-offered": ["non proposée", "indisponible"],
  off: ["désactivée", "disabled", "none"],
  info: ["information"],
  warn: ["warning", "avertissement"],
  error: ["erreur"],
  en: ["anglais", "English"],
  fr: ["français", "French"]
};

// packages/config-schema/src/schema/try-value.ts
init_src();

// packages/config-schema/src/schema/plain-value.ts
function plainValue(node, field2) {
  switch (node.kind) {
    case "scalar":
      return field2?.type === "identifier" && typeof node.value === "number" ? node.source : node.value;
    case "sequence":
      return node.items.map((item) => plainValue(item, field2?.type === "list" ? field2.items : void 0));
    case "mapping": {
      const object = /* @__PURE__ */ Object.create(null);
      for (const { key, value } of node.entries) object[key] = plainValue(value, mappingOf(field2)?.keys[key]);
      return object;
    }
  }
}

// packages/config-schema/src/schema/try-value.ts
function wouldHold(document, pointer, { set, to }) {
  return passes(document, pointerBelow(pointer, set), plainValue(to));
}
function wouldFit(document, pointer, value) {
  return pointer !== "" && passes(document, pointer, value);
}
function passes(document, pointer, value) {
  const tokens = pointerTokens(pointer);
  const parents = [];
  let node = document.root;
  for (const token of tokens) {
    if (node === void 0 || node.kind === "scalar") return false;
    parents.push(node);
    node = node.kind === "mapping" ? entryOf(node, token)?.value : node.items[Number(token)];
  }
  let root = value;
  let path = "";
  for (const [index, parent] of [...parents.entries()].reverse()) {
    const token = tokens[index] ?? "";
    root = parent.kind === "sequence" ? [root] : Object.assign(/* @__PURE__ */ Object.create(null), { [token]: root });
    path = `/${parent.kind === "sequence" ? 0 : pointerToken(token)}${path}`;
  }
  return isClean(document, root, path);
}
function isClean(document, root, pointer) {
  return !validateValue(document.schema, root).some(
    ({ instancePath, schemaPath }) => !/\/contains\//.test(schemaPath) && (instancePath === pointer || instancePath.startsWith(`${pointer}/`))
  );
}

// packages/config-schema/src/schema/explain-keys.ts
var MAX_LISTED = 8;
function explainKeys(document, errors, find = nodeFinder(document)) {
  const places = errors.map((at2) => {
    const renamed = new Map(pairs(at2));
    return { ...at2, renamed, meant: new Set(renamed.values()) };
  });
  const strayed = new Set(places.flatMap(({ unknown, renamed, meant }) => unknown.filter((key) => !renamed.has(key) && !meant.has(key))));
  const entryOf3 = entryFinder();
  const placesOfKey = keyFinder();
  const left = /* @__PURE__ */ new Set();
  const findings = places.flatMap(({ pointer, unknown, missing, isEmpty: isEmpty2, renamed, meant }) => {
    const found = find(pointer);
    const node = found?.value;
    if (node?.kind !== "mapping") return [];
    const place2 = placeOf(document, pointer);
    const parent = found?.entry ?? null;
    const isRenamed = (key) => renamed.has(key) || meant.has(key);
    const explain = unknownKeyWriter({ document, place: place2, node, entryOf: entryOf3, placesOfKey });
    return [
      ...[...renamed].flatMap(([key, name]) => {
        const entry = entryOf3(node, key);
        return entry === void 0 ? [] : [renamedKeyFinding(place2, entry, name, wouldHold(document, pointer, { set: name, to: entry.value }))];
      }),
      ...together(
        unknown.flatMap((key) => {
          const entry = entryOf3(node, key);
          return entry === void 0 || isRenamed(key) ? [] : [explain(entry)];
        }),
        node,
        (key) => {
          left.add(pointerBelow(pointer, key));
        }
      ),
      ...missing.filter((key) => !isRenamed(key) && !strayed.has(key) && !left.has(pointerBelow(pointer, key))).map((key) => missingKeyFinding(place2, node, parent, key, findField(document, pointerBelow(pointer, key))?.description ?? null)),
      ...isEmpty2 ? [emptyMapping(document, place2, node, parent)] : []
    ];
  });
  return { findings, left };
}
function together(keys, node, leave) {
  const groups = [];
  const order = new Map(node.entries.map((entry, index) => [entry, index]));
  for (const one of keys.toSorted((a, b) => (order.get(a.entry) ?? 0) - (order.get(b.entry) ?? 0))) {
    if (one.stray?.below) leave(one.stray.below);
    const group = groups.at(-1);
    const last = group?.at(-1);
    const follows = last !== void 0 && (order.get(one.entry) ?? 0) === (order.get(last.entry) ?? 0) + 1;
    if (group !== void 0 && follows && one.stray !== null && (last.stray?.where === one.stray.where || isBelow(one, group)))
      group.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group) => {
    const [first, ...others] = group;
    if (first?.stray == null || others.length === 0) return group.map(({ finding: finding2 }) => finding2);
    const { finding, stray } = first;
    return [
      {
        ...finding,
        ...wordStray(
          group.filter((one) => one.stray?.where === stray.where).map(({ entry }) => entry.key),
          stray
        ),
        related: others.map(({ entry }) => ({
          file: finding.file,
          span: entry.keySpan,
          message: { en: "this one too", fr: "celle-ci aussi" }
        }))
      }
    ];
  });
}
function placeOf({ file, document }, pointer) {
  return { file, document, pointer };
}
function pairs({ unknown, missing }) {
  const left = new Set(missing);
  let suggest = wordSuggester(missing, KEY_SYNONYMS);
  return unknown.flatMap((key) => {
    const [meant] = left.size === 0 ? [] : suggest(key);
    if (meant === void 0) return [];
    left.delete(meant);
    suggest = wordSuggester([...left], KEY_SYNONYMS);
    return [[key, meant]];
  });
}
function isBelow({ stray }, [first]) {
  const value = first?.entry.value;
  if (first?.stray == null || value?.kind !== "scalar" || value.value !== null) return false;
  return stray?.where === (first.stray.where === "" ? first.entry.key : `${first.stray.where}.${first.entry.key}`);
}
function unknownKeyWriter(mapping) {
  const { document, place: place2, node, entryOf: entryOf3, placesOfKey } = mapping;
  const field2 = findField(document, place2.pointer);
  const names2 = namesOf(field2);
  const synonyms = names2?.synonyms ?? KEY_SYNONYMS;
  const known2 = keysOf(field2);
  const free = known2.filter((name) => entryOf3(node, name) === void 0);
  const suggestFree = wordSuggester(free, synonyms);
  const taken = known2.filter((name) => entryOf3(node, name) !== void 0).map((name) => ({ name, suggest: wordSuggester([name], synonyms) }));
  const listed = free.length > 0 && free.length <= MAX_LISTED ? {
    en: `Keys that may be added: ${codeAlternatives(free).en}. `,
    fr: `Clés qui peuvent être ajoutées : ${codeAlternatives(free).fr}. `
  } : { en: "", fr: "" };
  return (entry) => {
    const { key, keySpan } = entry;
    const near = suggestFree(key);
    const elsewhere = placesOfKey(document.schema, key);
    const isMeant = near.some((name) => meansWord(key, name, synonyms));
    const suggestions = elsewhere.length > 0 && !isMeant ? [] : near;
    const [best] = suggestions;
    const resembled = taken.find(({ suggest }) => suggest(key).length > 0)?.name;
    const stray = suggestions.length > 0 || elsewhere.length === 0 || key === "<<" ? null : strayTo(elsewhere, place2.pointer, node);
    const finding = readingFinding(
      "schema/unknown-key",
      { ...place2, pointer: pointerBelow(place2.pointer, key), span: keySpan },
      what(key, place2.pointer, names2),
      help({ key, field: field2, suggestions, resembled, listed }),
      {
        suggestions,
        fix: best === void 0 || suggestions.length > 1 ? null : {
          title: { en: `Rename ${quoteCode(key)} to ${quoteCode(best)}`, fr: `Renommer ${quoteCode(key)} en ${quoteCode(best)}` },
          safe: wouldHold(document, place2.pointer, { set: best, to: entry.value }),
          edits: [{ file: place2.file, span: keySpan, text: keyAs(best, place2.file, keySpan) }]
        }
      }
    );
    return { entry, stray, finding: stray === null ? finding : { ...finding, ...wordStray([key], stray) } };
  };
}
function namesOf(field2) {
  return field2?.type === "map" && field2.names && "words" in field2.names ? field2.names : void 0;
}
function what(key, pointer, names2) {
  if (names2?.barred.words.includes(key)) {
    return { en: `\`${key}\` is ${names2.barred.says.en}`, fr: `\`${key}\` est ${names2.barred.says.fr}` };
  }
  const asked = names2?.says ?? { en: `a key of the format${within(pointer).en}`, fr: `une clé du format${within(pointer).fr}` };
  return { en: `${quoteCode(key)} is not ${asked.en}`, fr: `${quoteCode(key)} n'est pas ${asked.fr}` };
}
function help({ key, field: field2, suggestions, resembled, listed }) {
  if (key === "<<") {
    return {
      en: "Merge keys are not part of YAML 1.2: write the keys out, or repeat a whole value with an alias.",
      fr: "Les clés de fusion ne font pas partie de YAML 1.2 : écrivez les clés, ou répétez une valeur entière avec un alias."
    };
  }
  if (suggestions.length > 0) {
    const near = didYouMean(suggestions.map(quoteCode));
    return localized((language) => near[language].trim());
  }
  if (resembled !== void 0) {
    return {
      en: `\`${resembled}\`, which it resembles, is already there. Remove one of the two.`,
      fr: `\`${resembled}\`, à laquelle elle ressemble, est déjà là. Retirez l'une des deux.`
    };
  }
  const names2 = namesOf(field2);
  if (names2 !== void 0) return names2.barred.words.includes(key) ? { en: "Remove it.", fr: "Retirez-la." } : names2.listed;
  const others = Object.entries(mappingOf(field2)?.others ?? {});
  const bearers = others.filter(([, keys]) => Object.hasOwn(keys, key)).map(([name]) => name);
  const other = bearers.length > 0 && bearers.length < others.length ? { en: `It is a key of ${codeAlternatives(bearers).en}. `, fr: `C'est une clé de ${codeAlternatives(bearers).fr}. ` } : { en: "", fr: "" };
  return {
    en: `${other.en}${listed.en}Remove it, or begin it with \`x-\` if it is the team's own.`,
    fr: `${other.fr}${listed.fr}Retirez-la, ou faites-la commencer par \`x-\` si elle est propre à l'équipe.`
  };
}
function strayTo(paths, pointer, node) {
  const here = patternOf(pointer);
  const prefix = here === "" ? "" : `${here}.`;
  const [below2 = null, ...more] = new Set(
    paths.flatMap((path) => path.startsWith(prefix) && path !== here ? [path.slice(prefix.length).replace(/[.[].*$/s, "")] : [])
  );
  const value = node.entries.find(({ key }) => key === below2)?.value;
  const isLeft = below2 !== null && more.length === 0 && (value === void 0 || value.kind === "scalar" && value.value === null);
  return { where: paths.join(), places: placesIn(paths), below: isLeft ? below2 : null };
}
function placesIn(paths) {
  return alternatives(
    paths.slice(0, 3).map(
      (path) => path === "" ? { en: "at the top of the document", fr: "en tête du document" } : { en: `under \`${path}\``, fr: `sous \`${path}\`` }
    )
  );
}
function patternOf(pointer) {
  return pointerTokens(pointer).reduce((path, token) => /^\d+$/.test(token) ? `${path}[]` : path === "" ? token : `${path}.${token}`, "");
}
function wordStray(keys, { places, below: below2 }) {
  const { en, fr } = enumeration(keys.map(quoteCode));
  const isOne = keys.length === 1;
  const lacking = below2 === null ? { en: isOne ? "move it there" : "move them there", fr: isOne ? "déplacez-la" : "déplacez-les" } : {
    en: `write \`${below2}:\` above ${isOne ? "it and indent it" : "them and indent them"}`,
    fr: `écrivez \`${below2}:\` au-dessus et mettez-${isOne ? "la" : "les"} en retrait`
  };
  return {
    summary: {
      en: `${en} ${isOne ? "is" : "are"} in the wrong place`,
      fr: `${fr} ${isOne ? "n'est pas à sa place" : "ne sont pas à leur place"}`
    },
    detail: {
      en: `${isOne ? "It belongs" : "They belong"} ${places.en}: ${lacking.en}.`,
      fr: `${isOne ? "Sa" : "Leur"} place est ${places.fr} : ${lacking.fr}.`
    }
  };
}
function emptyMapping(document, place2, node, parent) {
  const keys = keysOf(findField(document, place2.pointer));
  return readingFinding(
    "schema/missing-key",
    { ...place2, span: parent?.keySpan ?? node.span },
    { en: "the mapping is empty", fr: "l'objet est vide" },
    {
      en: keys.length <= MAX_LISTED ? `Keys that it may hold: ${codeAlternatives(keys).en}.` : "Give it a key, or remove it.",
      fr: keys.length <= MAX_LISTED ? `Clés qu'il peut contenir : ${codeAlternatives(keys).fr}.` : "Donnez-lui une clé, ou retirez-le."
    }
  );
}
function within(pointer) {
  const name = pointerTokens(pointer).findLast((token) => !/^\d+$/.test(token));
  return name === void 0 ? { en: "", fr: "" } : { en: ` in \`${name}\``, fr: ` dans \`${name}\`` };
}

// packages/config-schema/src/schema/explain-value.ts
init_src();

// packages/config-schema/src/secrets/placeholder.ts
var MARKS2 = [
  // GitHub Actions, Helm, Jinja, Ansible, Handlebars, Liquid.
  /^\$?\{\{\{?[-~]?([^{}]*?)[-~]?\}?\}\}$/,
  /^\{%([^%]*)%\}$/,
  // Shells, envsubst, Compose, Spring, Serverless, log4j, Terraform.
  /^[$#%]\{([^{}]*)\}#?$/,
  // Azure Pipelines, make.
  /^\$[([]([^()[\]]*)[)\]]$/,
  // ERB, EJS; what is to be filled in by hand.
  /^<%[=-]?([^%]*)-?%>$/,
  /^<([^<>]*)>$/,
  /^[«‹]([^«»‹›]*)[»›]$/,
  /^\[\[?([^[\]]*)\]\]?$/,
  // Concourse; Python.
  /^\(\(([^()]*)\)\)$/,
  /^%\((\w+)\)s$/,
  /^\{([A-Za-z_][\w.-]*)\}$/,
  // CMake and Maven filters, tokens of release tools, batch files.
  /^@@?([A-Za-z_][\w.-]*)@@?$/,
  /^__([A-Za-z][A-Za-z0-9]*(?:[_-][A-Za-z0-9]+)*)__$/,
  /^[%!]([A-Z][A-Z0-9_]*)[%!]$/
];
var SHELL_VARIABLE = /^\$(?:env:)?([A-Z][A-Z0-9_]*)$/;
var STAND_IN = /^(?:(?:to ?do|fix ?me|tb[acd]|wip)\b.*|(?:[x*•.…?_-]{2,}|…)|n\/?a|none|null|nil|undefined|nan|aucune?|change[ _-]?me|replace[ _-]?(?:me|this)|fill[ _-]?(?:me|in)|redacted|masked|hidden|placeholder|dummy|lorem ipsum.*|(?:à|a) (?:compl[ée]ter|d[ée]finir|renseigner|remplir|remplacer|changer|voir|venir)|to be (?:defined|completed|announced|filled(?: in)?|done)|(?:your|my|votre|mon|ma|insert|enter|ins[ée]rez|saisir)[ _-](?=[\p{L} _-]+$).*|example|exemple|secret|password|mot de passe|client[ _-]?(?:id|secret)|consumer[ _-]?(?:key|secret)|login:password|(?:y{2,4}|a{2,4})-mm-(?:dd|jj))$/iu;
var STORE = /^(?:secrets?|vars?|variables?|env(?:ironment|ironnement)?|process\.env|os\.environ|inputs|\.?Values(?:\.\w+)*)[.:=/ ]+/i;
var READ = /^(?:(?:os\.|System\.)?getenv|env|lookup|var|secret|os\.environ|process\.env)\s*[(["'][^\w]*(?:env['"]\s*,\s*['"])?([A-Za-z_]\w*)/i;
var VARIABLE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
var TELLING_NAME = /^(?=.*(?:^|_)(?:PISTE|CPRO|CHORUS|CYNOD|CLIENT|CONSUMER|SECRET|ID|KEY|ACCOUNT|CREDENTIALS?|TOKEN|PASSWORD)(?:_|$))[A-Z][A-Z_]*(?:_[A-Z0-9]+)*$/;
function isPlaceholder(text) {
  const written = text.trim();
  return written !== "" && (SHELL_VARIABLE.test(written) || MARKS2.some((mark) => mark.test(written)) || STAND_IN.test(written));
}
function meantReference(text) {
  const written = text.trim().replace(/^(["'])(.*)\1$/, "$2");
  const [, path] = /^file\s*[:=]\s*(?:\/\/)?(?![/~\\])([\w./-]+)$/i.exec(written) ?? /^(\.\.?\/[\w./-]+)$/.exec(written) ?? [];
  if (path !== void 0) return `file:${path}`;
  const inside = MARKS2.map((mark) => mark.exec(written)?.[1]).find((found) => found !== void 0);
  const name = inside === void 0 ? nameAlone(SHELL_VARIABLE.exec(written)?.[1] ?? written) : nameBetween(inside, written);
  return name === null ? null : `env:${name}`;
}
function nameBetween(inside, whole) {
  const read = READ.exec(inside.trim())?.[1];
  if (read !== void 0) return read;
  const name = inside.trim().replace(/\s*(?:\||:[-?+=]|,).*$/s, "").replace(STORE, "");
  if (/^[A-Z][A-Z0-9_]*$/.test(name)) return name;
  return /^(?:\$[{(]|#\{|\{\{|\(\()/.test(whole) && /^[A-Za-z][\w-]*$/.test(name) ? inCapitals(name) : null;
}
function nameAlone(text) {
  const read = READ.exec(text)?.[1];
  if (read !== void 0 && VARIABLE.test(read)) return read;
  const name = text.replace(STORE, "");
  return (name === text ? TELLING_NAME : VARIABLE).test(name) ? name : null;
}
function inCapitals(name) {
  return name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "_").replaceAll("-", "_").toUpperCase();
}
var UNFILLED = {
  en: "It is a placeholder: pistectl reads the file as it stands, before another tool fills it in.",
  fr: "C'est une valeur à remplacer : pistectl lit le fichier tel qu'il est, avant qu'un autre outil le remplisse."
};

// packages/config-schema/src/schema/explain-date.ts
function explainDate(text, found, loose) {
  const written = text.trim();
  const form = loose ? LOOSE_FORM : FORM;
  const { date, isAmbiguous } = readDate(written);
  if (date !== null && dayCount(date) >= date.day && date.day > 0 && isMonth(date)) {
    const meant = textOf2(date);
    return {
      what: { en: `${found.en} is a date in another notation`, fr: `${found.fr} est une date dans une autre notation` },
      help: { en: `Write \`${meant}\`.`, fr: `Écrivez \`${meant}\`.` },
      meant,
      isAmbiguous
    };
  }
  if (date !== null) {
    const why = isMonth(date) ? daysOf(date) : { en: "A year has 12 months.", fr: "Une année a 12 mois." };
    return {
      what: { en: `${found.en} is not a date that exists`, fr: `${found.fr} n'est pas une date qui existe` },
      help: { en: `${why.en} ${form.en}`, fr: `${why.fr} ${form.fr}` },
      meant: null,
      isAmbiguous: false
    };
  }
  if (!loose && /^\d{4}(?:-\d{2})?$/.test(written)) {
    return {
      what: { en: `${found.en} is a date without its day`, fr: `${found.fr} est une date sans le jour` },
      help: form,
      meant: null,
      isAmbiguous: false
    };
  }
  return { what: { en: `${found.en} is not a date`, fr: `${found.fr} n'est pas une date` }, help: form, meant: null, isAmbiguous: false };
}
var FORM = {
  en: "Write it as `YYYY-MM-DD`, for instance `2026-09-14`.",
  fr: "Écrivez-la sous la forme `AAAA-MM-JJ`, par exemple `2026-09-14`."
};
var LOOSE_FORM = { en: 'Write `YYYY-MM-DD`, `YYYY-MM` or `"YYYY"`.', fr: 'Écrivez `AAAA-MM-JJ`, `AAAA-MM` ou `"AAAA"`.' };
var MONTHS = [
  { en: "January", fr: "janvier" },
  { en: "February", fr: "février" },
  { en: "March", fr: "mars" },
  { en: "April", fr: "avril" },
  { en: "May", fr: "mai" },
  { en: "June", fr: "juin" },
  { en: "July", fr: "juillet" },
  { en: "August", fr: "août" },
  { en: "September", fr: "septembre" },
  { en: "October", fr: "octobre" },
  { en: "November", fr: "novembre" },
  { en: "December", fr: "décembre" }
];
var YEAR_FIRST = /^(\d{4})(?:([-/. ])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))(?:[T ]\S.*)?$/;
var YEAR_LAST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?:[T ,]\S?.*)?$/;
var DAY_IN_WORDS = new RegExp("^(\\d{1,2})(?:er|st|nd|rd|th)?[ .-]+(\\p{L}{3,})\\.?[ -]+(\\d{4})$", "u");
var MONTH_IN_WORDS = new RegExp("^(\\p{L}{3,})\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})$", "u");
function readDate(text) {
  const first = YEAR_FIRST.exec(text);
  if (first !== null) {
    const [, year, , month2, day2, bareMonth, bareDay] = first;
    return { date: dateOf(year, month2 ?? bareMonth, day2 ?? bareDay), isAmbiguous: false };
  }
  const last = YEAR_LAST.exec(text);
  if (last !== null) {
    const [, one = "", , other = "", end = ""] = last;
    const year = end.length === 2 ? `20${end}` : end;
    const isMonthFirst = Number(other) > 12 && Number(one) <= 12;
    return {
      date: isMonthFirst ? dateOf(year, one, other) : dateOf(year, other, one),
      isAmbiguous: Number(one) <= 12 && Number(other) <= 12 && one !== other || end.length === 2
    };
  }
  const [, day, dayMonth, dayYear] = DAY_IN_WORDS.exec(text) ?? [];
  const [, month, monthDay, monthYear] = MONTH_IN_WORDS.exec(text) ?? [];
  const index = monthIn(dayMonth ?? month ?? "");
  return {
    date: index === null ? null : dateOf(dayYear ?? monthYear, String(index), day ?? monthDay),
    isAmbiguous: false
  };
}
function dateOf(year, month, day) {
  return { year: Number(year), month: Number(month), day: Number(day) };
}
function monthIn(word2) {
  const folded = fold(word2);
  const index = MONTHS.findIndex(({ en, fr }) => folded.length >= 3 && (fold(en).startsWith(folded) || fold(fr).startsWith(folded)));
  return index === -1 ? null : index + 1;
}
function fold(word2) {
  return word2.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase();
}
function isMonth({ month }) {
  return month >= 1 && month <= 12;
}
function dayCount(date) {
  return isMonth(date) ? new Date(Date.UTC(date.year, date.month, 0)).getUTCDate() : 31;
}
function daysOf(date) {
  const { en, fr } = MONTHS[date.month - 1] ?? { en: "", fr: "" };
  const count2 = dayCount(date);
  return {
    en: `${en} ${date.year} has ${count2} days.`,
    fr: `${fr.charAt(0).toUpperCase()}${fr.slice(1)} ${date.year} a ${count2} jours.`
  };
}
function textOf2({ year, month, day }) {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

// packages/config-schema/src/schema/field.ts
var REFERENCE_FORM = "env:[A-Za-z_][A-Za-z0-9_]{0,254}|file:(?!\\s|[/\\\\~]|[A-Za-z]:)[^\\u0000-\\u001f\\u007f]{0,999}[^\\s\\u0000-\\u001f\\u007f]";
var VISIBLE = "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]";
var NAME_LENGTH = { min: 1, max: 100 };
var DESCRIPTION_LENGTH = { min: 1, max: 1e3 };
var MAX_ITEMS = 100;
function choice(place2, ...words) {
  return `\${${place2}|${words.join(",")}|}`;
}

// packages/config-schema/src/schema/quote-found.ts
var MAX_QUOTED2 = 40;
var LOOKS_SECRET = /[0-9a-f]{8}-[0-9a-f]{4}-|[A-Za-z0-9+/_-]{24,}|:\S/i;
var TIME = /^\d{4}-\d\d-\d\d[T ][\d:.,Z+-]{1,25}$/;
function quoteFound(node, field2) {
  if (node.kind === "sequence") return { en: "a list", fr: "une liste" };
  if (node.kind === "mapping") return { en: "a mapping", fr: "un objet" };
  if (node.value === null) return { en: "nothing", fr: "rien" };
  const text = typeof node.value === "string" ? node.value : node.source;
  const isSecret = field2 === void 0 || field2.type === "reference" || field2.type === "text" && field2.secret;
  if (isSecret || LOOKS_SECRET.test(text) && !TIME.test(text)) return { en: "the value", fr: "la valeur" };
  if (text === "") return { en: "an empty text", fr: "un texte vide" };
  if (text.length > MAX_QUOTED2 || /[\r\n]/.test(text)) return { en: "the value", fr: "la valeur" };
  return { en: `\`${text}\``, fr: `\`${text}\`` };
}

// packages/config-schema/src/schema/explain-value.ts
var MAX_LISTED2 = 40;
var MAX_KEYS_LISTED = 10;
function explainValue(document, error, find = nodeFinder(document)) {
  const { instancePath: pointer } = error;
  const found = find(pointer);
  const node = found?.value;
  if (node === void 0) return null;
  const field2 = findField(document, pointer);
  if (field2 === void 0) return null;
  const said = withPlaceholder(document, node, say2(document, pointer, node, field2, error));
  return readingFinding(
    said.id,
    { file: document.file, document: document.document, pointer, span: spanOf(document, node, found?.entry?.keySpan, said.atKey) },
    said.what,
    said.help,
    {
      suggestions: said.suggestions ?? [],
      fix: said.fix ?? null
    }
  );
}
function withPlaceholder({ file }, node, said) {
  if (said.id === "schema/length" || said.id === "schema/enum" && said.suggestions?.length) return said;
  const text = node.kind === "scalar" ? node.value : file.text.slice(node.span.start, node.span.end);
  const isUnfilled = typeof text === "string" && (node.kind === "scalar" || /^(?:\{\{|\[\[)/.test(text)) && isPlaceholder(text);
  return isUnfilled ? { ...said, help: { en: `${UNFILLED.en} ${said.help.en}`, fr: `${UNFILLED.fr} ${said.help.fr}` } } : said;
}
function spanOf({ file }, node, keySpan, atKey = false) {
  const isEmpty2 = node.span.end <= node.span.start;
  if (keySpan !== void 0 && (atKey || isEmpty2 || node.kind !== "scalar" && node.style === "block")) return keySpan;
  const length = file.text.slice(node.span.start, node.span.end).search(/[\r\n]/);
  return length === -1 ? node.span : { start: node.span.start, end: node.span.start + length };
}
function say2(document, pointer, node, field2, error) {
  const found = quoteFound(node, field2);
  switch (error.keyword) {
    case "type":
      return sayType(document, pointer, node, field2, found);
    case "enum":
      return sayWord(document, pointer, node, field2, found);
    case "format":
      return sayDate(document, pointer, node, "schema/format", found, field2.type === "date" && field2.loose);
    case "pattern":
      return sayPattern(document, node, field2, found);
    case "minimum":
    case "maximum": {
      const { en, fr } = expectedOf(field2);
      return {
        id: "schema/length",
        what: { en: `${found.en} is out of bounds`, fr: `${found.fr} est hors limites` },
        help: { en: `Write ${en}.`, fr: `Écrivez ${fr}.` }
      };
    }
    case "anyOf": {
      const { en, fr } = expectedOf(field2);
      return {
        id: "schema/type",
        what: { en: `${found.en} is not ${en}`, fr: `${found.fr} n'est pas ${fr}` },
        help: { en: `Write ${en}.`, fr: `Écrivez ${fr}.` }
      };
    }
    case "propertyNames":
      if (field2.type === "map" && field2.names && "source" in field2.names) {
        const { says } = field2.names;
        return {
          id: "schema/pattern",
          what: { en: `\`${error.params.propertyName}\` is not ${says.en}`, fr: `\`${error.params.propertyName}\` n'est pas ${says.fr}` },
          help: { en: `Write ${says.en}.`, fr: `Écrivez ${says.fr}.` },
          atKey: true
        };
      }
      return {
        id: "schema/length",
        what: { en: "a key is empty or too long", fr: "une clé est vide ou trop longue" },
        help: { en: "Keys have 1 to 100 characters.", fr: "Les clés ont de 1 à 100 caractères." },
        atKey: true
      };
    default:
      return sayLength(node, field2);
  }
}
function sayLength(node, field2) {
  if (node.kind === "sequence") {
    const { min: min2 = 1, max: max2 = MAX_ITEMS } = field2.type === "list" ? field2 : {};
    return {
      id: "schema/length",
      what: node.items.length === 0 ? { en: "the list is empty", fr: "la liste est vide" } : { en: `the list has ${node.items.length} items`, fr: `la liste a ${node.items.length} éléments` },
      help: Number.isFinite(max2) ? { en: `A list has ${min2} to ${max2} items.`, fr: `Une liste a de ${min2} à ${max2} éléments.` } : { en: "Give it an item.", fr: "Donnez-lui un élément." }
    };
  }
  if (node.kind === "mapping") {
    return {
      id: "schema/length",
      what: { en: `there are ${node.entries.length} keys`, fr: `il y a ${node.entries.length} clés` },
      help: { en: `There may be ${MAX_ITEMS} at most.`, fr: `Il peut y en avoir ${MAX_ITEMS} au plus.` }
    };
  }
  const { min = 0, max } = field2.type === "text" || field2.type === "identifier" ? field2 : {};
  const length = [...String(node.value)].length;
  return {
    id: "schema/length",
    what: length === 0 ? { en: "the text is empty", fr: "le texte est vide" } : isBlank(node) ? BLANK : { en: `the text has ${length} characters`, fr: `le texte a ${length} caractères` },
    help: max === void 0 ? { en: "Write something, or remove the key.", fr: "Écrivez quelque chose, ou retirez la clé." } : { en: `Write ${min} to ${max} characters.`, fr: `Écrivez de ${min} à ${max} caractères.` }
  };
}
function sayPattern(document, node, field2, found) {
  if (field2.type === "reference") return sayReference(document, node);
  const says = field2.type === "text" ? field2.pattern?.says : void 0;
  if (says === void 0) return sayLength(node, field2);
  return {
    id: "schema/pattern",
    what: isBlank(node) ? BLANK : { en: `${found.en} is not ${says.en}`, fr: `${found.fr} n'est pas ${says.fr}` },
    help: { en: `Write ${says.en}.`, fr: `Écrivez ${says.fr}.` }
  };
}
var BLANK = { en: "the text holds blanks only", fr: "le texte ne contient que des blancs" };
function isBlank(node) {
  return node.kind === "scalar" && typeof node.value === "string" && !VISIBLE_TEXT.test(node.value);
}
var VISIBLE_TEXT = new RegExp(VISIBLE);
function sayReference({ file }, node) {
  const text = node.kind === "scalar" ? String(node.value) : "";
  const scheme = /^file:/.test(text) ? "file" : "env";
  const rest = text.slice(text.indexOf(":") + 1);
  if (scheme === "file" && OUTSIDE2.test(rest)) {
    return {
      id: "schema/pattern",
      what: { en: "the reference leads to a file outside the project", fr: "la référence mène à un fichier hors du projet" },
      help: {
        en: "`check` reads files of the project alone: write the path from the folder of the manifest, as in `file:secrets/client-secret`, or name a variable with `env:NAME`.",
        fr: "`check` ne lit que des fichiers du projet : écrivez le chemin depuis le dossier du manifeste, comme dans `file:secrets/client-secret`, ou désignez une variable par `env:NOM`."
      }
    };
  }
  const meant = scheme === "file" ? `file:${rest.trim()}` : meantReference(rest.trim());
  const trimmed = `${scheme}:${rest.trim()}`;
  const best = REFERENCE.test(trimmed) ? trimmed : meant;
  const isNameless = rest.trim() === "";
  return {
    id: "schema/pattern",
    what: isNameless ? {
      en: scheme === "env" ? "the reference names no variable" : "the reference names no file",
      fr: scheme === "env" ? "la référence ne désigne aucune variable" : "la référence ne désigne aucun fichier"
    } : { en: "the reference to the credential is malformed", fr: "la référence à l'identifiant est mal formée" },
    help: {
      en: "Write `env:NAME`, a variable's name of letters, digits and `_`, or `file:PATH`, without spaces at either end.",
      fr: "Écrivez `env:NOM`, un nom de variable fait de lettres, de chiffres et de `_`, ou `file:CHEMIN`, sans espace au début ni à la fin."
    },
    ...best === null || node.kind !== "scalar" || isNameless || !REFERENCE.test(best) ? {} : {
      suggestions: [best],
      fix: {
        title: { en: `Write \`${best}\``, fr: `Écrire \`${best}\`` },
        safe: best === trimmed,
        edits: [{ file, span: node.span, text: quoteScalar(best, node) }]
      }
    }
  };
}
var OUTSIDE2 = /^\s*(?:[/\\~]|[A-Za-z]:)/;
var REFERENCE = new RegExp(`^(?:${REFERENCE_FORM})$`);
function sayWord(document, pointer, node, field2, found) {
  const words = field2.type === "word" ? field2.words : field2.type === "number" ? (field2.only ?? []).map(String) : [];
  const scalar = node.kind === "scalar" ? node : null;
  const typed = scalar === null ? "" : String(scalar.value);
  const suggestions = field2.type === "number" ? [] : suggestWords(typed, words, VALUE_SYNONYMS);
  const [best] = suggestions;
  return {
    id: "schema/enum",
    what: { en: `${found.en} is not an accepted value${of(pointer).en}`, fr: `${found.fr} n'est pas une valeur acceptée${of(pointer).fr}` },
    help: acceptedWords(words),
    suggestions,
    fix: best === void 0 || suggestions.length > 1 || scalar === null ? null : {
      title: { en: `Write \`${best}\``, fr: `Écrire \`${best}\`` },
      // A translation or another case means the same; a typing error is for a person to judge.
      safe: meansWord(typed, best, VALUE_SYNONYMS) && wouldFit(document, pointer, best),
      edits: [{ file: document.file, span: scalar.span, text: quoteScalar(best, scalar) }]
    }
  };
}
function acceptedWords(words) {
  return words.length <= MAX_LISTED2 ? { en: `Accepted: ${codeAlternatives(words).en}.`, fr: `Valeurs acceptées : ${codeAlternatives(words).fr}.` } : { en: `${words.length} values are accepted.`, fr: `${words.length} valeurs sont acceptées.` };
}
var DOCUMENT = { en: "The document", fr: "Le document" };
function sayType(document, pointer, node, field2, found) {
  const expected = expectedOf(field2);
  const isNothing = node.kind === "scalar" && node.value === null;
  const scalar = node.kind === "scalar" && !isNothing ? node : null;
  const fix = scalar === null ? null : retype(document, pointer, scalar, field2);
  if (isNothing) {
    const isWhole = pointer === "";
    const name = isWhole ? DOCUMENT : nameOf(pointer);
    const isNeeded = field2.required || isWhole;
    return {
      id: "schema/type",
      what: { en: `${name.en} has no value`, fr: `${name.fr} n'a pas de valeur` },
      help: {
        en: isNeeded ? `Write ${expected.en}.` : `Write ${expected.en}, or remove the key.`,
        fr: isNeeded ? `Écrivez ${expected.fr}.` : `Écrivez ${expected.fr}, ou retirez la clé.`
      },
      atKey: true
    };
  }
  const isQuotable = field2.type === "text" || field2.type === "identifier" || fix !== null && (field2.type === "word" || field2.type === "date");
  if (field2.type === "date" && typeof scalar?.value === "number" && !isQuotable)
    return sayDate(document, pointer, node, "schema/type", found, field2.loose);
  if (field2.type === "word" && scalar !== null && !isQuotable)
    return { ...sayWord(document, pointer, node, field2, found), id: "schema/type", fix };
  const said = {
    id: "schema/type",
    what: misplaced(scalar, field2, found, isQuotable ? TEXT : expected),
    fix,
    ...withoutBrackets(document, pointer, node, field2)
  };
  if (isQuotable && scalar !== null) {
    return {
      ...said,
      help: {
        en: "YAML reads it as a number, true or false: put it between quotes.",
        fr: "YAML y lit un nombre, vrai ou faux : mettez la valeur entre guillemets."
      }
    };
  }
  if (field2.type === "word") return { ...said, help: acceptedWords(field2.words) };
  if (field2.type === "reference") return { ...said, help: WRITE_REFERENCE, ...referenceIn(document, node) };
  const keys = keysOf(field2);
  return {
    ...said,
    help: field2.type === "mapping" && keys.length <= MAX_KEYS_LISTED ? {
      en: `Write a mapping; it may hold ${codeAlternatives(keys).en}.`,
      fr: `Écrivez un objet ; il peut contenir ${codeAlternatives(keys).fr}.`
    } : { en: `Write ${expected.en}.`, fr: `Écrivez ${expected.fr}.` }
  };
}
function misplaced(scalar, field2, found, expected) {
  const isBare = scalar?.style === "plain" || typeof scalar?.value !== "string";
  if (!isBare && (field2.type === "flag" || field2.type === "number") && /^(?:true|false|-?\d{1,15})$/.test(scalar.value)) {
    const quoted = `\`${scalar.source}\``;
    return {
      en: `${quoted} is a text, since it is between quotes, where ${expected.en} is expected`,
      fr: `${quoted} est un texte, puisqu'entre guillemets, à la place d'${expected.fr}`
    };
  }
  return { en: `${found.en} stands where ${expected.en} is expected`, fr: `${found.fr} est à la place d'${expected.fr}` };
}
function withoutBrackets(document, pointer, node, field2) {
  const [item] = node.kind === "sequence" && node.items.length === 1 && node.style === "flow" ? node.items : [];
  if (item?.kind !== "scalar" || item.value === null || !wouldFit(document, pointer, item.value)) return {};
  if (!quoteFound(item, field2).en.startsWith("`")) return {};
  const { file } = document;
  const edits = [{ file, span: node.span, text: file.text.slice(item.span.start, item.span.end) }];
  return {
    suggestions: [String(item.value)],
    fix: { title: { en: "Remove the brackets", fr: "Retirer les crochets" }, safe: true, edits }
  };
}
var WRITE_REFERENCE = {
  en: "Write `env:NAME` or `file:PATH` on one line, with nothing after the colon but the name.",
  fr: "Écrivez `env:NOM` ou `file:CHEMIN` sur une ligne, sans rien d'autre que le nom après les deux-points."
};
function referenceIn({ file }, node) {
  const [entry] = node.kind === "mapping" && node.entries.length === 1 ? node.entries : [];
  const [item] = node.kind === "sequence" && node.items.length === 1 ? node.items : [];
  const inner = entry?.value ?? item;
  const text = inner?.kind === "scalar" && typeof inner.value === "string" ? inner.value : "";
  const meant = entry === void 0 ? text : `${entry.key}:${text}`;
  const unfilled = meantReference(file.text.slice(node.span.start, node.span.end).trim());
  const best = REFERENCE.test(meant) ? meant : unfilled;
  return best === null ? {} : { suggestions: [best] };
}
var TEXT = { en: "a text", fr: "un texte" };
var MAPPING = { en: "a mapping", fr: "un objet" };
function expectedOf(field2) {
  switch (field2.type) {
    case "text":
    case "identifier":
      return TEXT;
    case "word":
      return { en: "one word", fr: "un mot" };
    case "date":
      return { en: "a date such as `2026-09-14`", fr: "une date telle que `2026-09-14`" };
    case "reference":
      return { en: "a reference to the credential", fr: "une référence à l'identifiant" };
    case "flag":
      return { en: "`true` or `false`", fr: "une valeur `true` ou `false`" };
    case "number": {
      const { min, max, fraction } = field2;
      return {
        en: `a ${fraction ? "" : "whole "}number from ${min} to ${max}`,
        fr: `un nombre ${fraction ? "" : "entier "}de ${min} à ${max}`
      };
    }
    case "scalar":
      return { en: "a text, a number, `true` or `false`", fr: "un texte, un nombre, `true` ou `false`" };
    case "either":
      return field2.says;
    case "list":
      return { en: "a list", fr: "une liste" };
    case "mapping":
    case "map":
      return MAPPING;
  }
}
var TRUE = ["true", "yes", "oui", "on", "vrai"];
var FALSE = ["false", "no", "non", "off", "faux"];
function retype({ file, ...document }, pointer, node, field2) {
  const give = (value, text, title) => wouldFit({ file, ...document }, pointer, value) ? { title, safe: true, edits: [{ file, span: node.span, text }] } : null;
  const word2 = String(node.value).toLowerCase();
  switch (field2.type) {
    case "flag": {
      const flag = TRUE.includes(word2) ? true : FALSE.includes(word2) ? false : null;
      return flag === null ? null : give(flag, String(flag), { en: `Write \`${flag}\``, fr: `Écrire \`${flag}\`` });
    }
    case "number":
      return /^[1-9]\d{0,8}$/.test(word2) ? give(Number(word2), word2, { en: "Remove the quotes", fr: "Retirer les guillemets" }) : null;
    case "list":
      return node.style === "plain" && /[,[\]{}#]/.test(node.source) ? null : give([node.value], `[${node.source}]`, { en: "Make it a list", fr: "En faire une liste" });
    case "text":
    case "date":
    case "word":
      return typeof node.value === "string" || node.style !== "plain" ? null : give(node.source, JSON.stringify(node.source), { en: "Put it between quotes", fr: "Mettre entre guillemets" });
    default:
      return null;
  }
}
function sayDate(document, pointer, node, id, found, loose = false) {
  const scalar = node.kind === "scalar" ? node : null;
  const { what: what2, help: help2, meant, isAmbiguous } = explainDate(scalar === null ? "" : scalar.source, found, loose);
  if (meant === null || scalar === null || !wouldFit(document, pointer, meant)) return { id, what: what2, help: help2 };
  return {
    id,
    what: what2,
    help: help2,
    suggestions: [meant],
    fix: {
      title: { en: `Write \`${meant}\``, fr: `Écrire \`${meant}\`` },
      // Day and month may be in the other order: a person judges.
      safe: !isAmbiguous,
      edits: [{ file: document.file, span: scalar.span, text: quoteScalar(meant, scalar) }]
    }
  };
}
function nameOf(pointer) {
  const last = pointerTokens(pointer).at(-1) ?? "";
  return /^\d+$/.test(last) ? { en: "an item of the list", fr: "un élément de la liste" } : { en: `\`${last}\``, fr: `\`${last}\`` };
}
function of(pointer) {
  const last = pointerTokens(pointer).findLast((token) => !/^\d+$/.test(token));
  return last === void 0 ? { en: "", fr: "" } : { en: ` of \`${last}\``, fr: ` de \`${last}\`` };
}

// packages/config-schema/src/document/manifest-document.ts
var KINDS = ["Application", "ChorusProConnection", "Connector", "Partner", "Api"];

// packages/config-schema/src/generated/validators.ts
var validateApplication = validate10;
var schema11 = { "type": "object", "properties": { "apiVersion": { "type": "string", "enum": ["pistectl/v1"] }, "kind": { "type": "string", "enum": ["Application"] }, "name": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "description": { "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "environment": { "type": "string", "enum": ["sandbox", "production"] }, "organization": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "organizationCode": { "type": ["string", "number"], "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "enabled": { "type": "boolean" }, "structure": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "siret": { "type": ["string", "number"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "minProperties": 1 }, "contacts": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "object", "properties": { "role": { "type": "string", "enum": ["application-manager", "notifications", "technical", "security"] }, "name": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "email": { "type": "string" }, "phone": { "type": ["string", "number"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["role"] }, "contains": { "type": "object", "properties": { "role": { "const": "application-manager" }, "email": { "type": "string" } }, "required": ["role", "email"] } }, "apis": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "version": { "type": ["string", "number"], "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "terms": { "type": "string", "enum": ["accepted", "pending", "not-required"] }, "approval": { "type": "string", "enum": ["granted", "pending", "refused", "not-required"] }, "approvedOn": { "type": "string", "format": "date" }, "profile": { "type": "string", "enum": ["granted", "pending"] }, "scope": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["name", "version"] } }, "credentials": { "type": "object", "properties": { "clientId": { "type": "string", "pattern": "^(?:(?!env:|file:)[^]*|env:[A-Za-z_][A-Za-z0-9_]{0,254}|file:(?!\\s|[/\\\\~]|[A-Za-z]:)[^\\u0000-\\u001f\\u007f]{0,999}[^\\s\\u0000-\\u001f\\u007f])$" }, "clientSecret": { "type": "string", "pattern": "^(?:(?!env:|file:)[^]*|env:[A-Za-z_][A-Za-z0-9_]{0,254}|file:(?!\\s|[/\\\\~]|[A-Za-z]:)[^\\u0000-\\u001f\\u007f]{0,999}[^\\s\\u0000-\\u001f\\u007f])$" }, "rotatedOn": { "type": "string", "format": "date" }, "rotateEveryDays": { "type": "integer", "minimum": 1, "maximum": 3650 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "minProperties": 1 }, "image": { "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "renamedFrom": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "labels": { "type": "object", "propertyNames": { "minLength": 1, "maxLength": 100 }, "maxProperties": 100, "additionalProperties": { "type": "string", "maxLength": 1e3 } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "name", "environment", "organization", "structure", "contacts", "apis"] };
var func2 = Object.prototype.hasOwnProperty;
var func3 = (text) => [...text].length;
var pattern0 = new RegExp("^x-", "u");
var pattern1 = new RegExp("[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]", "u");
var pattern14 = new RegExp("^(?:(?!env:|file:)[^]*|env:[A-Za-z_][A-Za-z0-9_]{0,254}|file:(?!\\s|[/\\\\~]|[A-Za-z]:)[^\\u0000-\\u001f\\u007f]{0,999}[^\\s\\u0000-\\u001f\\u007f])$", "u");
var formats0 = /^(?:(?!0000)\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.environment === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.organization === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "organization" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.structure === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "structure" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.contacts === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contacts" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.apis === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apis" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema11.properties, key0) || pattern0.test(key0))) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      let data0 = data.apiVersion;
      if (typeof data0 !== "string") {
        const err9 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data0 === "pistectl/v1")) {
        const err10 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/enum", keyword: "enum", params: { allowedValues: schema11.properties.apiVersion.enum } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err11 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (!(data1 === "Application")) {
        const err12 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (func3(data2) > 100) {
          const err13 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func3(data2) < 1) {
          const err14 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (!pattern1.test(data2)) {
          const err15 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 === "string") {
        if (func3(data3) > 1e3) {
          const err17 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (func3(data3) < 1) {
          const err18 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (!pattern1.test(data3)) {
          const err19 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data4 = data.environment;
      if (typeof data4 !== "string") {
        const err21 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (!(data4 === "sandbox" || data4 === "production")) {
        const err22 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/enum", keyword: "enum", params: { allowedValues: schema11.properties.environment.enum } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.organization !== void 0) {
      let data5 = data.organization;
      if (typeof data5 === "string") {
        if (func3(data5) > 100) {
          const err23 = { instancePath: instancePath + "/organization", schemaPath: "#/properties/organization/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (func3(data5) < 1) {
          const err24 = { instancePath: instancePath + "/organization", schemaPath: "#/properties/organization/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (!pattern1.test(data5)) {
          const err25 = { instancePath: instancePath + "/organization", schemaPath: "#/properties/organization/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/organization", schemaPath: "#/properties/organization/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.organizationCode !== void 0) {
      let data6 = data.organizationCode;
      if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6))) {
        const err27 = { instancePath: instancePath + "/organizationCode", schemaPath: "#/properties/organizationCode/type", keyword: "type", params: { type: schema11.properties.organizationCode.type } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (func3(data6) > 100) {
          const err28 = { instancePath: instancePath + "/organizationCode", schemaPath: "#/properties/organizationCode/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (func3(data6) < 1) {
          const err29 = { instancePath: instancePath + "/organizationCode", schemaPath: "#/properties/organizationCode/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (!pattern1.test(data6)) {
          const err30 = { instancePath: instancePath + "/organizationCode", schemaPath: "#/properties/organizationCode/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
    if (data.enabled !== void 0) {
      if (typeof data.enabled !== "boolean") {
        const err31 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.structure !== void 0) {
      let data8 = data.structure;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (Object.keys(data8).length < 1) {
          const err32 = { instancePath: instancePath + "/structure", schemaPath: "#/properties/structure/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        for (const key1 in data8) {
          if (!(key1 === "name" || key1 === "siret" || pattern0.test(key1))) {
            const err33 = { instancePath: instancePath + "/structure", schemaPath: "#/properties/structure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data8.name !== void 0) {
          let data9 = data8.name;
          if (typeof data9 === "string") {
            if (func3(data9) > 100) {
              const err34 = { instancePath: instancePath + "/structure/name", schemaPath: "#/properties/structure/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (func3(data9) < 1) {
              const err35 = { instancePath: instancePath + "/structure/name", schemaPath: "#/properties/structure/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (!pattern1.test(data9)) {
              const err36 = { instancePath: instancePath + "/structure/name", schemaPath: "#/properties/structure/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/structure/name", schemaPath: "#/properties/structure/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data8.siret !== void 0) {
          let data10 = data8.siret;
          if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10))) {
            const err38 = { instancePath: instancePath + "/structure/siret", schemaPath: "#/properties/structure/properties/siret/type", keyword: "type", params: { type: schema11.properties.structure.properties.siret.type } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/structure", schemaPath: "#/properties/structure/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.contacts !== void 0) {
      let data11 = data.contacts;
      if (Array.isArray(data11)) {
        if (data11.length > 100) {
          const err40 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/maxItems", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (data11.length < 1) {
          const err41 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.role === void 0) {
              const err42 = { instancePath: instancePath + "/contacts/" + i0, schemaPath: "#/properties/contacts/items/required", keyword: "required", params: { missingProperty: "role" } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            for (const key2 in data12) {
              if (!(key2 === "role" || key2 === "name" || key2 === "email" || key2 === "phone" || pattern0.test(key2))) {
                const err43 = { instancePath: instancePath + "/contacts/" + i0, schemaPath: "#/properties/contacts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data12.role !== void 0) {
              let data13 = data12.role;
              if (typeof data13 !== "string") {
                const err44 = { instancePath: instancePath + "/contacts/" + i0 + "/role", schemaPath: "#/properties/contacts/items/properties/role/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
              if (!(data13 === "application-manager" || data13 === "notifications" || data13 === "technical" || data13 === "security")) {
                const err45 = { instancePath: instancePath + "/contacts/" + i0 + "/role", schemaPath: "#/properties/contacts/items/properties/role/enum", keyword: "enum", params: { allowedValues: schema11.properties.contacts.items.properties.role.enum } };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data12.name !== void 0) {
              let data14 = data12.name;
              if (typeof data14 === "string") {
                if (func3(data14) > 100) {
                  const err46 = { instancePath: instancePath + "/contacts/" + i0 + "/name", schemaPath: "#/properties/contacts/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
                if (func3(data14) < 1) {
                  const err47 = { instancePath: instancePath + "/contacts/" + i0 + "/name", schemaPath: "#/properties/contacts/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
                if (!pattern1.test(data14)) {
                  const err48 = { instancePath: instancePath + "/contacts/" + i0 + "/name", schemaPath: "#/properties/contacts/items/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              } else {
                const err49 = { instancePath: instancePath + "/contacts/" + i0 + "/name", schemaPath: "#/properties/contacts/items/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data12.email !== void 0) {
              if (typeof data12.email !== "string") {
                const err50 = { instancePath: instancePath + "/contacts/" + i0 + "/email", schemaPath: "#/properties/contacts/items/properties/email/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data12.phone !== void 0) {
              let data16 = data12.phone;
              if (typeof data16 !== "string" && !(typeof data16 == "number" && isFinite(data16))) {
                const err51 = { instancePath: instancePath + "/contacts/" + i0 + "/phone", schemaPath: "#/properties/contacts/items/properties/phone/type", keyword: "type", params: { type: schema11.properties.contacts.items.properties.phone.type } };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/contacts/" + i0, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        const _errs38 = errors;
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data17 = data11[i1];
          const _errs39 = errors;
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.role === void 0) {
              const err53 = { instancePath: instancePath + "/contacts/" + i1, schemaPath: "#/properties/contacts/contains/required", keyword: "required", params: { missingProperty: "role" } };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data17.email === void 0) {
              const err54 = { instancePath: instancePath + "/contacts/" + i1, schemaPath: "#/properties/contacts/contains/required", keyword: "required", params: { missingProperty: "email" } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data17.role !== void 0) {
              if ("application-manager" !== data17.role) {
                const err55 = { instancePath: instancePath + "/contacts/" + i1 + "/role", schemaPath: "#/properties/contacts/contains/properties/role/const", keyword: "const", params: { allowedValue: "application-manager" } };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data17.email !== void 0) {
              if (typeof data17.email !== "string") {
                const err56 = { instancePath: instancePath + "/contacts/" + i1 + "/email", schemaPath: "#/properties/contacts/contains/properties/email/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
          } else {
            const err57 = { instancePath: instancePath + "/contacts/" + i1, schemaPath: "#/properties/contacts/contains/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
          var valid5 = _errs39 === errors;
          if (valid5) {
            break;
          }
        }
        if (!valid5) {
          const err58 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/contains", keyword: "contains", params: { minContains: 1 } };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        } else {
          errors = _errs38;
          if (vErrors !== null) {
            if (_errs38) {
              vErrors.length = _errs38;
            } else {
              vErrors = null;
            }
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.apis !== void 0) {
      let data20 = data.apis;
      if (Array.isArray(data20)) {
        if (data20.length > 100) {
          const err60 = { instancePath: instancePath + "/apis", schemaPath: "#/properties/apis/maxItems", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        if (data20.length < 1) {
          const err61 = { instancePath: instancePath + "/apis", schemaPath: "#/properties/apis/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
        const len2 = data20.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data21 = data20[i2];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.name === void 0) {
              const err62 = { instancePath: instancePath + "/apis/" + i2, schemaPath: "#/properties/apis/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (data21.version === void 0) {
              const err63 = { instancePath: instancePath + "/apis/" + i2, schemaPath: "#/properties/apis/items/required", keyword: "required", params: { missingProperty: "version" } };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            for (const key3 in data21) {
              if (!(key3 === "name" || key3 === "version" || key3 === "terms" || key3 === "approval" || key3 === "approvedOn" || key3 === "profile" || key3 === "scope" || pattern0.test(key3))) {
                const err64 = { instancePath: instancePath + "/apis/" + i2, schemaPath: "#/properties/apis/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data21.name !== void 0) {
              let data22 = data21.name;
              if (typeof data22 === "string") {
                if (func3(data22) > 100) {
                  const err65 = { instancePath: instancePath + "/apis/" + i2 + "/name", schemaPath: "#/properties/apis/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
                if (func3(data22) < 1) {
                  const err66 = { instancePath: instancePath + "/apis/" + i2 + "/name", schemaPath: "#/properties/apis/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
                if (!pattern1.test(data22)) {
                  const err67 = { instancePath: instancePath + "/apis/" + i2 + "/name", schemaPath: "#/properties/apis/items/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
              } else {
                const err68 = { instancePath: instancePath + "/apis/" + i2 + "/name", schemaPath: "#/properties/apis/items/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data21.version !== void 0) {
              let data23 = data21.version;
              if (typeof data23 !== "string" && !(typeof data23 == "number" && isFinite(data23))) {
                const err69 = { instancePath: instancePath + "/apis/" + i2 + "/version", schemaPath: "#/properties/apis/items/properties/version/type", keyword: "type", params: { type: schema11.properties.apis.items.properties.version.type } };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
              if (typeof data23 === "string") {
                if (func3(data23) > 100) {
                  const err70 = { instancePath: instancePath + "/apis/" + i2 + "/version", schemaPath: "#/properties/apis/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
                if (func3(data23) < 1) {
                  const err71 = { instancePath: instancePath + "/apis/" + i2 + "/version", schemaPath: "#/properties/apis/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
                if (!pattern1.test(data23)) {
                  const err72 = { instancePath: instancePath + "/apis/" + i2 + "/version", schemaPath: "#/properties/apis/items/properties/version/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
              }
            }
            if (data21.terms !== void 0) {
              let data24 = data21.terms;
              if (typeof data24 !== "string") {
                const err73 = { instancePath: instancePath + "/apis/" + i2 + "/terms", schemaPath: "#/properties/apis/items/properties/terms/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
              if (!(data24 === "accepted" || data24 === "pending" || data24 === "not-required")) {
                const err74 = { instancePath: instancePath + "/apis/" + i2 + "/terms", schemaPath: "#/properties/apis/items/properties/terms/enum", keyword: "enum", params: { allowedValues: schema11.properties.apis.items.properties.terms.enum } };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data21.approval !== void 0) {
              let data25 = data21.approval;
              if (typeof data25 !== "string") {
                const err75 = { instancePath: instancePath + "/apis/" + i2 + "/approval", schemaPath: "#/properties/apis/items/properties/approval/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
              if (!(data25 === "granted" || data25 === "pending" || data25 === "refused" || data25 === "not-required")) {
                const err76 = { instancePath: instancePath + "/apis/" + i2 + "/approval", schemaPath: "#/properties/apis/items/properties/approval/enum", keyword: "enum", params: { allowedValues: schema11.properties.apis.items.properties.approval.enum } };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data21.approvedOn !== void 0) {
              let data26 = data21.approvedOn;
              if (typeof data26 === "string") {
                if (!formats0.test(data26)) {
                  const err77 = { instancePath: instancePath + "/apis/" + i2 + "/approvedOn", schemaPath: "#/properties/apis/items/properties/approvedOn/format", keyword: "format", params: { format: "date" } };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
              } else {
                const err78 = { instancePath: instancePath + "/apis/" + i2 + "/approvedOn", schemaPath: "#/properties/apis/items/properties/approvedOn/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data21.profile !== void 0) {
              let data27 = data21.profile;
              if (typeof data27 !== "string") {
                const err79 = { instancePath: instancePath + "/apis/" + i2 + "/profile", schemaPath: "#/properties/apis/items/properties/profile/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
              if (!(data27 === "granted" || data27 === "pending")) {
                const err80 = { instancePath: instancePath + "/apis/" + i2 + "/profile", schemaPath: "#/properties/apis/items/properties/profile/enum", keyword: "enum", params: { allowedValues: schema11.properties.apis.items.properties.profile.enum } };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data21.scope !== void 0) {
              let data28 = data21.scope;
              if (typeof data28 === "string") {
                if (func3(data28) > 100) {
                  const err81 = { instancePath: instancePath + "/apis/" + i2 + "/scope", schemaPath: "#/properties/apis/items/properties/scope/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
                if (func3(data28) < 1) {
                  const err82 = { instancePath: instancePath + "/apis/" + i2 + "/scope", schemaPath: "#/properties/apis/items/properties/scope/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
                if (!pattern1.test(data28)) {
                  const err83 = { instancePath: instancePath + "/apis/" + i2 + "/scope", schemaPath: "#/properties/apis/items/properties/scope/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              } else {
                const err84 = { instancePath: instancePath + "/apis/" + i2 + "/scope", schemaPath: "#/properties/apis/items/properties/scope/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
          } else {
            const err85 = { instancePath: instancePath + "/apis/" + i2, schemaPath: "#/properties/apis/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
      } else {
        const err86 = { instancePath: instancePath + "/apis", schemaPath: "#/properties/apis/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err86];
        } else {
          vErrors.push(err86);
        }
        errors++;
      }
    }
    if (data.credentials !== void 0) {
      let data29 = data.credentials;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        if (Object.keys(data29).length < 1) {
          const err87 = { instancePath: instancePath + "/credentials", schemaPath: "#/properties/credentials/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err87];
          } else {
            vErrors.push(err87);
          }
          errors++;
        }
        for (const key4 in data29) {
          if (!(key4 === "clientId" || key4 === "clientSecret" || key4 === "rotatedOn" || key4 === "rotateEveryDays" || pattern0.test(key4))) {
            const err88 = { instancePath: instancePath + "/credentials", schemaPath: "#/properties/credentials/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data29.clientId !== void 0) {
          let data30 = data29.clientId;
          if (typeof data30 === "string") {
            if (!pattern14.test(data30)) {
              const err89 = { instancePath: instancePath + "/credentials/clientId", schemaPath: "#/properties/credentials/properties/clientId/pattern", keyword: "pattern", params: { pattern: "^(?:(?!env:|file:)[^]*|env:[A-Za-z_][A-Za-z0-9_]{0,254}|file:(?!\\s|[/\\\\~]|[A-Za-z]:)[^\\u0000-\\u001f\\u007f]{0,999}[^\\s\\u0000-\\u001f\\u007f])$" } };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
          } else {
            const err90 = { instancePath: instancePath + "/credentials/clientId", schemaPath: "#/properties/credentials/properties/clientId/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        if (data29.clientSecret !== void 0) {
          let data31 = data29.clientSecret;
          if (typeof data31 === "string") {
            if (!pattern14.test(data31)) {
              const err91 = { instancePath: instancePath + "/credentials/clientSecret", schemaPath: "#/properties/credentials/properties/clientSecret/pattern", keyword: "pattern", params: { pattern: "^(?:(?!env:|file:)[^]*|env:[A-Za-z_][A-Za-z0-9_]{0,254}|file:(?!\\s|[/\\\\~]|[A-Za-z]:)[^\\u0000-\\u001f\\u007f]{0,999}[^\\s\\u0000-\\u001f\\u007f])$" } };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
          } else {
            const err92 = { instancePath: instancePath + "/credentials/clientSecret", schemaPath: "#/properties/credentials/properties/clientSecret/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
        if (data29.rotatedOn !== void 0) {
          let data32 = data29.rotatedOn;
          if (typeof data32 === "string") {
            if (!formats0.test(data32)) {
              const err93 = { instancePath: instancePath + "/credentials/rotatedOn", schemaPath: "#/properties/credentials/properties/rotatedOn/format", keyword: "format", params: { format: "date" } };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
          } else {
            const err94 = { instancePath: instancePath + "/credentials/rotatedOn", schemaPath: "#/properties/credentials/properties/rotatedOn/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
        if (data29.rotateEveryDays !== void 0) {
          let data33 = data29.rotateEveryDays;
          if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
            const err95 = { instancePath: instancePath + "/credentials/rotateEveryDays", schemaPath: "#/properties/credentials/properties/rotateEveryDays/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
          if (typeof data33 == "number" && isFinite(data33)) {
            if (data33 > 3650 || isNaN(data33)) {
              const err96 = { instancePath: instancePath + "/credentials/rotateEveryDays", schemaPath: "#/properties/credentials/properties/rotateEveryDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 } };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
            if (data33 < 1 || isNaN(data33)) {
              const err97 = { instancePath: instancePath + "/credentials/rotateEveryDays", schemaPath: "#/properties/credentials/properties/rotateEveryDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
          }
        }
      } else {
        const err98 = { instancePath: instancePath + "/credentials", schemaPath: "#/properties/credentials/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err98];
        } else {
          vErrors.push(err98);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data34 = data.image;
      if (typeof data34 === "string") {
        if (func3(data34) > 1e3) {
          const err99 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err99];
          } else {
            vErrors.push(err99);
          }
          errors++;
        }
        if (func3(data34) < 1) {
          const err100 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err100];
          } else {
            vErrors.push(err100);
          }
          errors++;
        }
        if (!pattern1.test(data34)) {
          const err101 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err101];
          } else {
            vErrors.push(err101);
          }
          errors++;
        }
      } else {
        const err102 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err102];
        } else {
          vErrors.push(err102);
        }
        errors++;
      }
    }
    if (data.renamedFrom !== void 0) {
      let data35 = data.renamedFrom;
      if (typeof data35 === "string") {
        if (func3(data35) > 100) {
          const err103 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err103];
          } else {
            vErrors.push(err103);
          }
          errors++;
        }
        if (func3(data35) < 1) {
          const err104 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err104];
          } else {
            vErrors.push(err104);
          }
          errors++;
        }
        if (!pattern1.test(data35)) {
          const err105 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err105];
          } else {
            vErrors.push(err105);
          }
          errors++;
        }
      } else {
        const err106 = { instancePath: instancePath + "/renamedFrom", schemaPath: "#/properties/renamedFrom/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err106];
        } else {
          vErrors.push(err106);
        }
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data36 = data.labels;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        if (Object.keys(data36).length > 100) {
          const err107 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/maxProperties", keyword: "maxProperties", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err107];
          } else {
            vErrors.push(err107);
          }
          errors++;
        }
        for (const key5 in data36) {
          const _errs80 = errors;
          if (typeof key5 === "string") {
            if (func3(key5) > 100) {
              const err108 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames/maxLength", keyword: "maxLength", params: { limit: 100 }, propertyName: key5 };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
            }
            if (func3(key5) < 1) {
              const err109 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key5 };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
          }
          var valid11 = _errs80 === errors;
          if (!valid11) {
            const err110 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key5 } };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
        }
        for (const key6 in data36) {
          let data37 = data36[key6];
          if (typeof data37 === "string") {
            if (func3(data37) > 1e3) {
              const err111 = { instancePath: instancePath + "/labels/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
          } else {
            const err112 = { instancePath: instancePath + "/labels/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
      } else {
        const err113 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err113];
        } else {
          vErrors.push(err113);
        }
        errors++;
      }
    }
  } else {
    const err114 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err114];
    } else {
      vErrors.push(err114);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var validateChorusProConnection = validate11;
var schema12 = { "type": "object", "properties": { "apiVersion": { "type": "string", "enum": ["pistectl/v1"] }, "kind": { "type": "string", "enum": ["ChorusProConnection"] }, "name": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "portal": { "type": "string", "enum": ["production", "qualification"] }, "application": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "structure": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "siret": { "type": ["string", "number"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "minProperties": 1 }, "space": { "type": "string", "enum": ["open", "missing"] }, "usage": { "type": "object", "properties": { "type": { "type": "string", "enum": ["direct", "publisher-solution", "concentrator"] }, "publisher": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["type"] }, "technicalContact": { "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "email": { "type": "string" }, "phone": { "type": ["string", "number"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "minProperties": 1 }, "technicalAccount": { "type": "object", "properties": { "login": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "credential": { "type": "string", "pattern": "^(?:(?!env:|file:)[^]*|env:[A-Za-z_][A-Za-z0-9_]{0,254}|file:(?!\\s|[/\\\\~]|[A-Za-z]:)[^\\u0000-\\u001f\\u007f]{0,999}[^\\s\\u0000-\\u001f\\u007f])$" }, "passwordRenewedOn": { "type": "string", "format": "date" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "minProperties": 1 }, "authentication": { "type": "string", "enum": ["oauth2", "certificate"] }, "labels": { "type": "object", "propertyNames": { "minLength": 1, "maxLength": 100 }, "maxProperties": 100, "additionalProperties": { "type": "string", "maxLength": 1e3 } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "name", "portal", "application"] };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.portal === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "portal" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.application === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "application" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema12.properties, key0) || pattern0.test(key0))) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      let data0 = data.apiVersion;
      if (typeof data0 !== "string") {
        const err6 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data0 === "pistectl/v1")) {
        const err7 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/enum", keyword: "enum", params: { allowedValues: schema12.properties.apiVersion.enum } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data1 === "ChorusProConnection")) {
        const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema12.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (func3(data2) > 100) {
          const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func3(data2) < 1) {
          const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern1.test(data2)) {
          const err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.portal !== void 0) {
      let data3 = data.portal;
      if (typeof data3 !== "string") {
        const err14 = { instancePath: instancePath + "/portal", schemaPath: "#/properties/portal/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (!(data3 === "production" || data3 === "qualification")) {
        const err15 = { instancePath: instancePath + "/portal", schemaPath: "#/properties/portal/enum", keyword: "enum", params: { allowedValues: schema12.properties.portal.enum } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.application !== void 0) {
      let data4 = data.application;
      if (typeof data4 === "string") {
        if (func3(data4) > 100) {
          const err16 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func3(data4) < 1) {
          const err17 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!pattern1.test(data4)) {
          const err18 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.structure !== void 0) {
      let data5 = data.structure;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (Object.keys(data5).length < 1) {
          const err20 = { instancePath: instancePath + "/structure", schemaPath: "#/properties/structure/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        for (const key1 in data5) {
          if (!(key1 === "name" || key1 === "siret" || pattern0.test(key1))) {
            const err21 = { instancePath: instancePath + "/structure", schemaPath: "#/properties/structure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data5.name !== void 0) {
          let data6 = data5.name;
          if (typeof data6 === "string") {
            if (func3(data6) > 100) {
              const err22 = { instancePath: instancePath + "/structure/name", schemaPath: "#/properties/structure/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (func3(data6) < 1) {
              const err23 = { instancePath: instancePath + "/structure/name", schemaPath: "#/properties/structure/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (!pattern1.test(data6)) {
              const err24 = { instancePath: instancePath + "/structure/name", schemaPath: "#/properties/structure/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/structure/name", schemaPath: "#/properties/structure/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data5.siret !== void 0) {
          let data7 = data5.siret;
          if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7))) {
            const err26 = { instancePath: instancePath + "/structure/siret", schemaPath: "#/properties/structure/properties/siret/type", keyword: "type", params: { type: schema12.properties.structure.properties.siret.type } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/structure", schemaPath: "#/properties/structure/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.space !== void 0) {
      let data8 = data.space;
      if (typeof data8 !== "string") {
        const err28 = { instancePath: instancePath + "/space", schemaPath: "#/properties/space/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (!(data8 === "open" || data8 === "missing")) {
        const err29 = { instancePath: instancePath + "/space", schemaPath: "#/properties/space/enum", keyword: "enum", params: { allowedValues: schema12.properties.space.enum } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.usage !== void 0) {
      let data9 = data.usage;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.type === void 0) {
          const err30 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/required", keyword: "required", params: { missingProperty: "type" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        for (const key2 in data9) {
          if (!(key2 === "type" || key2 === "publisher" || pattern0.test(key2))) {
            const err31 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data9.type !== void 0) {
          let data10 = data9.type;
          if (typeof data10 !== "string") {
            const err32 = { instancePath: instancePath + "/usage/type", schemaPath: "#/properties/usage/properties/type/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (!(data10 === "direct" || data10 === "publisher-solution" || data10 === "concentrator")) {
            const err33 = { instancePath: instancePath + "/usage/type", schemaPath: "#/properties/usage/properties/type/enum", keyword: "enum", params: { allowedValues: schema12.properties.usage.properties.type.enum } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data9.publisher !== void 0) {
          let data11 = data9.publisher;
          if (typeof data11 === "string") {
            if (func3(data11) > 100) {
              const err34 = { instancePath: instancePath + "/usage/publisher", schemaPath: "#/properties/usage/properties/publisher/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (func3(data11) < 1) {
              const err35 = { instancePath: instancePath + "/usage/publisher", schemaPath: "#/properties/usage/properties/publisher/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (!pattern1.test(data11)) {
              const err36 = { instancePath: instancePath + "/usage/publisher", schemaPath: "#/properties/usage/properties/publisher/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/usage/publisher", schemaPath: "#/properties/usage/properties/publisher/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.technicalContact !== void 0) {
      let data12 = data.technicalContact;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (Object.keys(data12).length < 1) {
          const err39 = { instancePath: instancePath + "/technicalContact", schemaPath: "#/properties/technicalContact/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        for (const key3 in data12) {
          if (!(key3 === "name" || key3 === "email" || key3 === "phone" || pattern0.test(key3))) {
            const err40 = { instancePath: instancePath + "/technicalContact", schemaPath: "#/properties/technicalContact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data12.name !== void 0) {
          let data13 = data12.name;
          if (typeof data13 === "string") {
            if (func3(data13) > 100) {
              const err41 = { instancePath: instancePath + "/technicalContact/name", schemaPath: "#/properties/technicalContact/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (func3(data13) < 1) {
              const err42 = { instancePath: instancePath + "/technicalContact/name", schemaPath: "#/properties/technicalContact/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (!pattern1.test(data13)) {
              const err43 = { instancePath: instancePath + "/technicalContact/name", schemaPath: "#/properties/technicalContact/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          } else {
            const err44 = { instancePath: instancePath + "/technicalContact/name", schemaPath: "#/properties/technicalContact/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data12.email !== void 0) {
          if (typeof data12.email !== "string") {
            const err45 = { instancePath: instancePath + "/technicalContact/email", schemaPath: "#/properties/technicalContact/properties/email/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data12.phone !== void 0) {
          let data15 = data12.phone;
          if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15))) {
            const err46 = { instancePath: instancePath + "/technicalContact/phone", schemaPath: "#/properties/technicalContact/properties/phone/type", keyword: "type", params: { type: schema12.properties.technicalContact.properties.phone.type } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/technicalContact", schemaPath: "#/properties/technicalContact/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.technicalAccount !== void 0) {
      let data16 = data.technicalAccount;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (Object.keys(data16).length < 1) {
          const err48 = { instancePath: instancePath + "/technicalAccount", schemaPath: "#/properties/technicalAccount/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        for (const key4 in data16) {
          if (!(key4 === "login" || key4 === "credential" || key4 === "passwordRenewedOn" || pattern0.test(key4))) {
            const err49 = { instancePath: instancePath + "/technicalAccount", schemaPath: "#/properties/technicalAccount/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data16.login !== void 0) {
          let data17 = data16.login;
          if (typeof data17 === "string") {
            if (func3(data17) > 100) {
              const err50 = { instancePath: instancePath + "/technicalAccount/login", schemaPath: "#/properties/technicalAccount/properties/login/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (func3(data17) < 1) {
              const err51 = { instancePath: instancePath + "/technicalAccount/login", schemaPath: "#/properties/technicalAccount/properties/login/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (!pattern1.test(data17)) {
              const err52 = { instancePath: instancePath + "/technicalAccount/login", schemaPath: "#/properties/technicalAccount/properties/login/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          } else {
            const err53 = { instancePath: instancePath + "/technicalAccount/login", schemaPath: "#/properties/technicalAccount/properties/login/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data16.credential !== void 0) {
          let data18 = data16.credential;
          if (typeof data18 === "string") {
            if (!pattern14.test(data18)) {
              const err54 = { instancePath: instancePath + "/technicalAccount/credential", schemaPath: "#/properties/technicalAccount/properties/credential/pattern", keyword: "pattern", params: { pattern: "^(?:(?!env:|file:)[^]*|env:[A-Za-z_][A-Za-z0-9_]{0,254}|file:(?!\\s|[/\\\\~]|[A-Za-z]:)[^\\u0000-\\u001f\\u007f]{0,999}[^\\s\\u0000-\\u001f\\u007f])$" } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          } else {
            const err55 = { instancePath: instancePath + "/technicalAccount/credential", schemaPath: "#/properties/technicalAccount/properties/credential/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data16.passwordRenewedOn !== void 0) {
          let data19 = data16.passwordRenewedOn;
          if (typeof data19 === "string") {
            if (!formats0.test(data19)) {
              const err56 = { instancePath: instancePath + "/technicalAccount/passwordRenewedOn", schemaPath: "#/properties/technicalAccount/properties/passwordRenewedOn/format", keyword: "format", params: { format: "date" } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/technicalAccount/passwordRenewedOn", schemaPath: "#/properties/technicalAccount/properties/passwordRenewedOn/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/technicalAccount", schemaPath: "#/properties/technicalAccount/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.authentication !== void 0) {
      let data20 = data.authentication;
      if (typeof data20 !== "string") {
        const err59 = { instancePath: instancePath + "/authentication", schemaPath: "#/properties/authentication/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
      if (!(data20 === "oauth2" || data20 === "certificate")) {
        const err60 = { instancePath: instancePath + "/authentication", schemaPath: "#/properties/authentication/enum", keyword: "enum", params: { allowedValues: schema12.properties.authentication.enum } };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data21 = data.labels;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (Object.keys(data21).length > 100) {
          const err61 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/maxProperties", keyword: "maxProperties", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
        for (const key5 in data21) {
          const _errs50 = errors;
          if (typeof key5 === "string") {
            if (func3(key5) > 100) {
              const err62 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames/maxLength", keyword: "maxLength", params: { limit: 100 }, propertyName: key5 };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (func3(key5) < 1) {
              const err63 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key5 };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          }
          var valid5 = _errs50 === errors;
          if (!valid5) {
            const err64 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key5 } };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        for (const key6 in data21) {
          let data22 = data21[key6];
          if (typeof data22 === "string") {
            if (func3(data22) > 1e3) {
              const err65 = { instancePath: instancePath + "/labels/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          } else {
            const err66 = { instancePath: instancePath + "/labels/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
      } else {
        const err67 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
  } else {
    const err68 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err68];
    } else {
      vErrors.push(err68);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var validateConnector = validate12;
var schema13 = { "type": "object", "properties": { "apiVersion": { "type": "string", "enum": ["pistectl/v1"] }, "kind": { "type": "string", "enum": ["Connector"] }, "name": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "product": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "version": { "type": ["string", "number"], "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "role": { "type": "string", "enum": ["supplier", "recipient"] }, "authentication": { "type": "string", "enum": ["oauth2", "certificate"] }, "bindings": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "object", "properties": { "structure": { "type": ["string", "number"] }, "application": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["structure", "application"] } }, "labels": { "type": "object", "propertyNames": { "minLength": 1, "maxLength": 100 }, "maxProperties": 100, "additionalProperties": { "type": "string", "maxLength": 1e3 } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "name", "product"] };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.product === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "product" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema13.properties, key0) || pattern0.test(key0))) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      let data0 = data.apiVersion;
      if (typeof data0 !== "string") {
        const err5 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data0 === "pistectl/v1")) {
        const err6 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/enum", keyword: "enum", params: { allowedValues: schema13.properties.apiVersion.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data1 === "Connector")) {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema13.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (func3(data2) > 100) {
          const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func3(data2) < 1) {
          const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!pattern1.test(data2)) {
          const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.product !== void 0) {
      let data3 = data.product;
      if (typeof data3 === "string") {
        if (func3(data3) > 100) {
          const err13 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func3(data3) < 1) {
          const err14 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (!pattern1.test(data3)) {
          const err15 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data4 = data.version;
      if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
        const err17 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema13.properties.version.type } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (func3(data4) > 100) {
          const err18 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (func3(data4) < 1) {
          const err19 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (!pattern1.test(data4)) {
          const err20 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.role !== void 0) {
      let data5 = data.role;
      if (typeof data5 !== "string") {
        const err21 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (!(data5 === "supplier" || data5 === "recipient")) {
        const err22 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema13.properties.role.enum } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.authentication !== void 0) {
      let data6 = data.authentication;
      if (typeof data6 !== "string") {
        const err23 = { instancePath: instancePath + "/authentication", schemaPath: "#/properties/authentication/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (!(data6 === "oauth2" || data6 === "certificate")) {
        const err24 = { instancePath: instancePath + "/authentication", schemaPath: "#/properties/authentication/enum", keyword: "enum", params: { allowedValues: schema13.properties.authentication.enum } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.bindings !== void 0) {
      let data7 = data.bindings;
      if (Array.isArray(data7)) {
        if (data7.length > 100) {
          const err25 = { instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/maxItems", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data7.length < 1) {
          const err26 = { instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.structure === void 0) {
              const err27 = { instancePath: instancePath + "/bindings/" + i0, schemaPath: "#/properties/bindings/items/required", keyword: "required", params: { missingProperty: "structure" } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data8.application === void 0) {
              const err28 = { instancePath: instancePath + "/bindings/" + i0, schemaPath: "#/properties/bindings/items/required", keyword: "required", params: { missingProperty: "application" } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            for (const key1 in data8) {
              if (!(key1 === "structure" || key1 === "application" || pattern0.test(key1))) {
                const err29 = { instancePath: instancePath + "/bindings/" + i0, schemaPath: "#/properties/bindings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data8.structure !== void 0) {
              let data9 = data8.structure;
              if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9))) {
                const err30 = { instancePath: instancePath + "/bindings/" + i0 + "/structure", schemaPath: "#/properties/bindings/items/properties/structure/type", keyword: "type", params: { type: schema13.properties.bindings.items.properties.structure.type } };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data8.application !== void 0) {
              let data10 = data8.application;
              if (typeof data10 === "string") {
                if (func3(data10) > 100) {
                  const err31 = { instancePath: instancePath + "/bindings/" + i0 + "/application", schemaPath: "#/properties/bindings/items/properties/application/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
                if (func3(data10) < 1) {
                  const err32 = { instancePath: instancePath + "/bindings/" + i0 + "/application", schemaPath: "#/properties/bindings/items/properties/application/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
                if (!pattern1.test(data10)) {
                  const err33 = { instancePath: instancePath + "/bindings/" + i0 + "/application", schemaPath: "#/properties/bindings/items/properties/application/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              } else {
                const err34 = { instancePath: instancePath + "/bindings/" + i0 + "/application", schemaPath: "#/properties/bindings/items/properties/application/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
          } else {
            const err35 = { instancePath: instancePath + "/bindings/" + i0, schemaPath: "#/properties/bindings/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data11 = data.labels;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (Object.keys(data11).length > 100) {
          const err37 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/maxProperties", keyword: "maxProperties", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        for (const key2 in data11) {
          const _errs27 = errors;
          if (typeof key2 === "string") {
            if (func3(key2) > 100) {
              const err38 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames/maxLength", keyword: "maxLength", params: { limit: 100 }, propertyName: key2 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (func3(key2) < 1) {
              const err39 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key2 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
          var valid4 = _errs27 === errors;
          if (!valid4) {
            const err40 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        for (const key3 in data11) {
          let data12 = data11[key3];
          if (typeof data12 === "string") {
            if (func3(data12) > 1e3) {
              const err41 = { instancePath: instancePath + "/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          } else {
            const err42 = { instancePath: instancePath + "/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
  } else {
    const err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err44];
    } else {
      vErrors.push(err44);
    }
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var validatePartner = validate13;
var schema14 = { "type": "object", "properties": { "apiVersion": { "type": "string", "enum": ["pistectl/v1"] }, "kind": { "type": "string", "enum": ["Partner"] }, "name": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "platform": { "type": "string", "enum": ["cynod", "generic"] }, "endpoints": { "type": "object", "properties": { "token": { "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "api": { "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "healthcheck": { "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "^/(?![/\\\\])" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "minProperties": 1 }, "authentication": { "type": "string", "enum": ["oauth2", "basic"] }, "clientAuthentication": { "type": "string", "enum": ["client_secret_post", "client_secret_basic"] }, "credentials": { "type": "object", "properties": { "consumerKey": { "type": "string", "pattern": "^(?:(?!env:|file:)[^]*|env:[A-Za-z_][A-Za-z0-9_]{0,254}|file:(?!\\s|[/\\\\~]|[A-Za-z]:)[^\\u0000-\\u001f\\u007f]{0,999}[^\\s\\u0000-\\u001f\\u007f])$" }, "consumerSecret": { "type": "string", "pattern": "^(?:(?!env:|file:)[^]*|env:[A-Za-z_][A-Za-z0-9_]{0,254}|file:(?!\\s|[/\\\\~]|[A-Za-z]:)[^\\u0000-\\u001f\\u007f]{0,999}[^\\s\\u0000-\\u001f\\u007f])$" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "minProperties": 1 }, "contacts": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "object", "properties": { "role": { "type": "string", "enum": ["application-manager", "notifications", "technical", "security"] }, "name": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "email": { "type": "string" }, "phone": { "type": ["string", "number"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["role"] } }, "labels": { "type": "object", "propertyNames": { "minLength": 1, "maxLength": 100 }, "maxProperties": 100, "additionalProperties": { "type": "string", "maxLength": 1e3 } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "name", "platform"] };
var pattern41 = new RegExp("^/(?![/\\\\])", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.platform === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema14.properties, key0) || pattern0.test(key0))) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      let data0 = data.apiVersion;
      if (typeof data0 !== "string") {
        const err5 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data0 === "pistectl/v1")) {
        const err6 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/enum", keyword: "enum", params: { allowedValues: schema14.properties.apiVersion.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data1 === "Partner")) {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema14.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (func3(data2) > 100) {
          const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func3(data2) < 1) {
          const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!pattern1.test(data2)) {
          const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.platform !== void 0) {
      let data3 = data.platform;
      if (typeof data3 !== "string") {
        const err13 = { instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (!(data3 === "cynod" || data3 === "generic")) {
        const err14 = { instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/enum", keyword: "enum", params: { allowedValues: schema14.properties.platform.enum } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.endpoints !== void 0) {
      let data4 = data.endpoints;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (Object.keys(data4).length < 1) {
          const err15 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "token" || key1 === "api" || key1 === "healthcheck" || pattern0.test(key1))) {
            const err16 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data4.token !== void 0) {
          let data5 = data4.token;
          if (typeof data5 === "string") {
            if (func3(data5) > 1e3) {
              const err17 = { instancePath: instancePath + "/endpoints/token", schemaPath: "#/properties/endpoints/properties/token/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (func3(data5) < 1) {
              const err18 = { instancePath: instancePath + "/endpoints/token", schemaPath: "#/properties/endpoints/properties/token/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (!pattern1.test(data5)) {
              const err19 = { instancePath: instancePath + "/endpoints/token", schemaPath: "#/properties/endpoints/properties/token/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/endpoints/token", schemaPath: "#/properties/endpoints/properties/token/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data4.api !== void 0) {
          let data6 = data4.api;
          if (typeof data6 === "string") {
            if (func3(data6) > 1e3) {
              const err21 = { instancePath: instancePath + "/endpoints/api", schemaPath: "#/properties/endpoints/properties/api/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (func3(data6) < 1) {
              const err22 = { instancePath: instancePath + "/endpoints/api", schemaPath: "#/properties/endpoints/properties/api/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (!pattern1.test(data6)) {
              const err23 = { instancePath: instancePath + "/endpoints/api", schemaPath: "#/properties/endpoints/properties/api/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/endpoints/api", schemaPath: "#/properties/endpoints/properties/api/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data4.healthcheck !== void 0) {
          let data7 = data4.healthcheck;
          if (typeof data7 === "string") {
            if (func3(data7) > 1e3) {
              const err25 = { instancePath: instancePath + "/endpoints/healthcheck", schemaPath: "#/properties/endpoints/properties/healthcheck/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (func3(data7) < 1) {
              const err26 = { instancePath: instancePath + "/endpoints/healthcheck", schemaPath: "#/properties/endpoints/properties/healthcheck/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (!pattern41.test(data7)) {
              const err27 = { instancePath: instancePath + "/endpoints/healthcheck", schemaPath: "#/properties/endpoints/properties/healthcheck/pattern", keyword: "pattern", params: { pattern: "^/(?![/\\\\])" } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/endpoints/healthcheck", schemaPath: "#/properties/endpoints/properties/healthcheck/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.authentication !== void 0) {
      let data8 = data.authentication;
      if (typeof data8 !== "string") {
        const err30 = { instancePath: instancePath + "/authentication", schemaPath: "#/properties/authentication/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (!(data8 === "oauth2" || data8 === "basic")) {
        const err31 = { instancePath: instancePath + "/authentication", schemaPath: "#/properties/authentication/enum", keyword: "enum", params: { allowedValues: schema14.properties.authentication.enum } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.clientAuthentication !== void 0) {
      let data9 = data.clientAuthentication;
      if (typeof data9 !== "string") {
        const err32 = { instancePath: instancePath + "/clientAuthentication", schemaPath: "#/properties/clientAuthentication/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (!(data9 === "client_secret_post" || data9 === "client_secret_basic")) {
        const err33 = { instancePath: instancePath + "/clientAuthentication", schemaPath: "#/properties/clientAuthentication/enum", keyword: "enum", params: { allowedValues: schema14.properties.clientAuthentication.enum } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.credentials !== void 0) {
      let data10 = data.credentials;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (Object.keys(data10).length < 1) {
          const err34 = { instancePath: instancePath + "/credentials", schemaPath: "#/properties/credentials/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        for (const key2 in data10) {
          if (!(key2 === "consumerKey" || key2 === "consumerSecret" || pattern0.test(key2))) {
            const err35 = { instancePath: instancePath + "/credentials", schemaPath: "#/properties/credentials/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data10.consumerKey !== void 0) {
          let data11 = data10.consumerKey;
          if (typeof data11 === "string") {
            if (!pattern14.test(data11)) {
              const err36 = { instancePath: instancePath + "/credentials/consumerKey", schemaPath: "#/properties/credentials/properties/consumerKey/pattern", keyword: "pattern", params: { pattern: "^(?:(?!env:|file:)[^]*|env:[A-Za-z_][A-Za-z0-9_]{0,254}|file:(?!\\s|[/\\\\~]|[A-Za-z]:)[^\\u0000-\\u001f\\u007f]{0,999}[^\\s\\u0000-\\u001f\\u007f])$" } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/credentials/consumerKey", schemaPath: "#/properties/credentials/properties/consumerKey/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data10.consumerSecret !== void 0) {
          let data12 = data10.consumerSecret;
          if (typeof data12 === "string") {
            if (!pattern14.test(data12)) {
              const err38 = { instancePath: instancePath + "/credentials/consumerSecret", schemaPath: "#/properties/credentials/properties/consumerSecret/pattern", keyword: "pattern", params: { pattern: "^(?:(?!env:|file:)[^]*|env:[A-Za-z_][A-Za-z0-9_]{0,254}|file:(?!\\s|[/\\\\~]|[A-Za-z]:)[^\\u0000-\\u001f\\u007f]{0,999}[^\\s\\u0000-\\u001f\\u007f])$" } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/credentials/consumerSecret", schemaPath: "#/properties/credentials/properties/consumerSecret/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/credentials", schemaPath: "#/properties/credentials/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.contacts !== void 0) {
      let data13 = data.contacts;
      if (Array.isArray(data13)) {
        if (data13.length > 100) {
          const err41 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/maxItems", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (data13.length < 1) {
          const err42 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data14 = data13[i0];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.role === void 0) {
              const err43 = { instancePath: instancePath + "/contacts/" + i0, schemaPath: "#/properties/contacts/items/required", keyword: "required", params: { missingProperty: "role" } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            for (const key3 in data14) {
              if (!(key3 === "role" || key3 === "name" || key3 === "email" || key3 === "phone" || pattern0.test(key3))) {
                const err44 = { instancePath: instancePath + "/contacts/" + i0, schemaPath: "#/properties/contacts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data14.role !== void 0) {
              let data15 = data14.role;
              if (typeof data15 !== "string") {
                const err45 = { instancePath: instancePath + "/contacts/" + i0 + "/role", schemaPath: "#/properties/contacts/items/properties/role/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
              if (!(data15 === "application-manager" || data15 === "notifications" || data15 === "technical" || data15 === "security")) {
                const err46 = { instancePath: instancePath + "/contacts/" + i0 + "/role", schemaPath: "#/properties/contacts/items/properties/role/enum", keyword: "enum", params: { allowedValues: schema14.properties.contacts.items.properties.role.enum } };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data14.name !== void 0) {
              let data16 = data14.name;
              if (typeof data16 === "string") {
                if (func3(data16) > 100) {
                  const err47 = { instancePath: instancePath + "/contacts/" + i0 + "/name", schemaPath: "#/properties/contacts/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
                if (func3(data16) < 1) {
                  const err48 = { instancePath: instancePath + "/contacts/" + i0 + "/name", schemaPath: "#/properties/contacts/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
                if (!pattern1.test(data16)) {
                  const err49 = { instancePath: instancePath + "/contacts/" + i0 + "/name", schemaPath: "#/properties/contacts/items/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              } else {
                const err50 = { instancePath: instancePath + "/contacts/" + i0 + "/name", schemaPath: "#/properties/contacts/items/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data14.email !== void 0) {
              if (typeof data14.email !== "string") {
                const err51 = { instancePath: instancePath + "/contacts/" + i0 + "/email", schemaPath: "#/properties/contacts/items/properties/email/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data14.phone !== void 0) {
              let data18 = data14.phone;
              if (typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18))) {
                const err52 = { instancePath: instancePath + "/contacts/" + i0 + "/phone", schemaPath: "#/properties/contacts/items/properties/phone/type", keyword: "type", params: { type: schema14.properties.contacts.items.properties.phone.type } };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
          } else {
            const err53 = { instancePath: instancePath + "/contacts/" + i0, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data19 = data.labels;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (Object.keys(data19).length > 100) {
          const err55 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/maxProperties", keyword: "maxProperties", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        for (const key4 in data19) {
          const _errs45 = errors;
          if (typeof key4 === "string") {
            if (func3(key4) > 100) {
              const err56 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames/maxLength", keyword: "maxLength", params: { limit: 100 }, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (func3(key4) < 1) {
              const err57 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          }
          var valid6 = _errs45 === errors;
          if (!valid6) {
            const err58 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key4 } };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        for (const key5 in data19) {
          let data20 = data19[key5];
          if (typeof data20 === "string") {
            if (func3(data20) > 1e3) {
              const err59 = { instancePath: instancePath + "/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          } else {
            const err60 = { instancePath: instancePath + "/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
  } else {
    const err62 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err62];
    } else {
      vErrors.push(err62);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var validateApi = validate14;
var schema15 = { "type": "object", "properties": { "apiVersion": { "type": "string", "enum": ["pistectl/v1"] }, "kind": { "type": "string", "enum": ["Api"] }, "name": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "aliases": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } }, "provider": { "type": ["string", "null"], "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "chorusPro": { "type": "boolean" }, "businessProfile": { "type": "boolean" }, "stateNetwork": { "type": "boolean" }, "environments": { "type": "object", "properties": { "production": { "type": "object", "properties": { "availability": { "type": "string", "enum": ["offered", "not-offered", "unknown"] }, "versions": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": ["string", "number"], "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } }, "earlierVersions": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "object", "properties": { "version": { "type": ["string", "number"], "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "basePath": { "type": ["string", "null"], "minLength": 1, "maxLength": 1e3, "pattern": "^/(?![/\\\\])" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["version"] } }, "organizations": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } }, "approval": { "type": "string", "enum": ["required", "none", "unknown"] }, "terms": { "type": "string", "enum": ["required", "none", "unknown"] }, "basePath": { "type": ["string", "null"], "minLength": 1, "maxLength": 1e3, "pattern": "^/(?![/\\\\])" }, "instead": { "type": ["string", "null"], "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "marks": { "type": "object", "properties": { "availability": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "versions": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "earlierVersions": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "organizations": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "approval": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "terms": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "basePath": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "instead": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "minProperties": 1 }, "seen": { "type": "string", "format": "loose-date" }, "source": { "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false }, "sandbox": { "type": "object", "properties": { "availability": { "type": "string", "enum": ["offered", "not-offered", "unknown"] }, "versions": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": ["string", "number"], "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } }, "earlierVersions": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "object", "properties": { "version": { "type": ["string", "number"], "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "basePath": { "type": ["string", "null"], "minLength": 1, "maxLength": 1e3, "pattern": "^/(?![/\\\\])" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["version"] } }, "organizations": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } }, "approval": { "type": "string", "enum": ["required", "none", "unknown"] }, "terms": { "type": "string", "enum": ["required", "none", "unknown"] }, "basePath": { "type": ["string", "null"], "minLength": 1, "maxLength": 1e3, "pattern": "^/(?![/\\\\])" }, "instead": { "type": ["string", "null"], "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "marks": { "type": "object", "properties": { "availability": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "versions": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "earlierVersions": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "organizations": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "approval": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "terms": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "basePath": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "instead": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "minProperties": 1 }, "seen": { "type": "string", "format": "loose-date" }, "source": { "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["production", "sandbox"] }, "scope": { "type": ["string", "null"], "minLength": 1, "maxLength": 100, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "health": { "type": ["object", "null"], "properties": { "method": { "type": "string", "enum": ["GET", "POST"] }, "path": { "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "^/(?![/\\\\])" }, "headers": { "type": "array", "maxItems": 100, "items": { "type": "string", "enum": ["cpro-account"] } }, "body": { "type": ["string", "null"], "minLength": 1, "maxLength": 1e3, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "well": { "type": ["array", "object"], "properties": { "json": { "type": "string", "pattern": "^(/([^~/]|~[01])*)+$" }, "equals": { "type": ["string", "number", "boolean"] }, "optional": { "type": "boolean" }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "minProperties": 1, "maxItems": 100, "items": { "type": "object", "properties": { "json": { "type": "string", "pattern": "^(/([^~/]|~[01])*)+$" }, "equals": { "type": ["string", "number", "boolean"] }, "optional": { "type": "boolean" }, "text": { "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "minProperties": 1 } }, "version": { "type": ["string", "null"], "pattern": "^(/([^~/]|~[01])*)+$" }, "marks": { "type": "object", "properties": { "method": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "path": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "headers": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "body": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "well": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "version": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "minProperties": 1 } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["path"] }, "note": { "type": "object", "properties": { "en": { "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "fr": { "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["en", "fr"] }, "marks": { "type": "object", "properties": { "apiVersion": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "kind": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "name": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "aliases": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "provider": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "chorusPro": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "businessProfile": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "stateNetwork": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "environments": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "scope": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "health": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] }, "note": { "type": "string", "enum": ["CONFIRMED", "LIKELY"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "minProperties": 1 }, "seen": { "type": "string", "format": "loose-date" }, "source": { "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" }, "labels": { "type": "object", "propertyNames": { "minLength": 1, "maxLength": 100 }, "maxProperties": 100, "additionalProperties": { "type": "string", "maxLength": 1e3 } } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["apiVersion", "kind", "name", "environments", "seen", "source"] };
var pattern77 = new RegExp("^(/([^~/]|~[01])*)+$", "u");
var formats6 = /^(?:(?!0000)\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$|^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.environments === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environments" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.seen === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seen" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func2.call(schema15.properties, key0) || pattern0.test(key0))) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      let data0 = data.apiVersion;
      if (typeof data0 !== "string") {
        const err7 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data0 === "pistectl/v1")) {
        const err8 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/enum", keyword: "enum", params: { allowedValues: schema15.properties.apiVersion.enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data1 === "Api")) {
        const err10 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema15.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (func3(data2) > 100) {
          const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func3(data2) < 1) {
          const err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!pattern1.test(data2)) {
          const err13 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.aliases !== void 0) {
      let data3 = data.aliases;
      if (Array.isArray(data3)) {
        if (data3.length > 100) {
          const err15 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/maxItems", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err16 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (func3(data4) > 100) {
              const err17 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (func3(data4) < 1) {
              const err18 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (!pattern1.test(data4)) {
              const err19 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.provider !== void 0) {
      let data5 = data.provider;
      if (typeof data5 !== "string" && data5 !== null) {
        const err22 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: schema15.properties.provider.type } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data5 === "string") {
        if (func3(data5) > 100) {
          const err23 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (func3(data5) < 1) {
          const err24 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (!pattern1.test(data5)) {
          const err25 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.chorusPro !== void 0) {
      if (typeof data.chorusPro !== "boolean") {
        const err26 = { instancePath: instancePath + "/chorusPro", schemaPath: "#/properties/chorusPro/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.businessProfile !== void 0) {
      if (typeof data.businessProfile !== "boolean") {
        const err27 = { instancePath: instancePath + "/businessProfile", schemaPath: "#/properties/businessProfile/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.stateNetwork !== void 0) {
      if (typeof data.stateNetwork !== "boolean") {
        const err28 = { instancePath: instancePath + "/stateNetwork", schemaPath: "#/properties/stateNetwork/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.environments !== void 0) {
      let data9 = data.environments;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.production === void 0) {
          const err29 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/required", keyword: "required", params: { missingProperty: "production" } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data9.sandbox === void 0) {
          const err30 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/required", keyword: "required", params: { missingProperty: "sandbox" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        for (const key1 in data9) {
          if (!(key1 === "production" || key1 === "sandbox" || pattern0.test(key1))) {
            const err31 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data9.production !== void 0) {
          let data10 = data9.production;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const key2 in data10) {
              if (!(func2.call(schema15.properties.environments.properties.production.properties, key2) || pattern0.test(key2))) {
                const err32 = { instancePath: instancePath + "/environments/production", schemaPath: "#/properties/environments/properties/production/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data10.availability !== void 0) {
              let data11 = data10.availability;
              if (typeof data11 !== "string") {
                const err33 = { instancePath: instancePath + "/environments/production/availability", schemaPath: "#/properties/environments/properties/production/properties/availability/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              if (!(data11 === "offered" || data11 === "not-offered" || data11 === "unknown")) {
                const err34 = { instancePath: instancePath + "/environments/production/availability", schemaPath: "#/properties/environments/properties/production/properties/availability/enum", keyword: "enum", params: { allowedValues: schema15.properties.environments.properties.production.properties.availability.enum } };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data10.versions !== void 0) {
              let data12 = data10.versions;
              if (Array.isArray(data12)) {
                if (data12.length > 100) {
                  const err35 = { instancePath: instancePath + "/environments/production/versions", schemaPath: "#/properties/environments/properties/production/properties/versions/maxItems", keyword: "maxItems", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
                if (data12.length < 1) {
                  const err36 = { instancePath: instancePath + "/environments/production/versions", schemaPath: "#/properties/environments/properties/production/properties/versions/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
                const len1 = data12.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data13 = data12[i1];
                  if (typeof data13 !== "string" && !(typeof data13 == "number" && isFinite(data13))) {
                    const err37 = { instancePath: instancePath + "/environments/production/versions/" + i1, schemaPath: "#/properties/environments/properties/production/properties/versions/items/type", keyword: "type", params: { type: schema15.properties.environments.properties.production.properties.versions.items.type } };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                  if (typeof data13 === "string") {
                    if (func3(data13) > 100) {
                      const err38 = { instancePath: instancePath + "/environments/production/versions/" + i1, schemaPath: "#/properties/environments/properties/production/properties/versions/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                    if (func3(data13) < 1) {
                      const err39 = { instancePath: instancePath + "/environments/production/versions/" + i1, schemaPath: "#/properties/environments/properties/production/properties/versions/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err39];
                      } else {
                        vErrors.push(err39);
                      }
                      errors++;
                    }
                    if (!pattern1.test(data13)) {
                      const err40 = { instancePath: instancePath + "/environments/production/versions/" + i1, schemaPath: "#/properties/environments/properties/production/properties/versions/items/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                      if (vErrors === null) {
                        vErrors = [err40];
                      } else {
                        vErrors.push(err40);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err41 = { instancePath: instancePath + "/environments/production/versions", schemaPath: "#/properties/environments/properties/production/properties/versions/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data10.earlierVersions !== void 0) {
              let data14 = data10.earlierVersions;
              if (Array.isArray(data14)) {
                if (data14.length > 100) {
                  const err42 = { instancePath: instancePath + "/environments/production/earlierVersions", schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/maxItems", keyword: "maxItems", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
                if (data14.length < 1) {
                  const err43 = { instancePath: instancePath + "/environments/production/earlierVersions", schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                const len2 = data14.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data15 = data14[i2];
                  if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                    if (data15.version === void 0) {
                      const err44 = { instancePath: instancePath + "/environments/production/earlierVersions/" + i2, schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/items/required", keyword: "required", params: { missingProperty: "version" } };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                    for (const key3 in data15) {
                      if (!(key3 === "version" || key3 === "basePath" || pattern0.test(key3))) {
                        const err45 = { instancePath: instancePath + "/environments/production/earlierVersions/" + i2, schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        if (vErrors === null) {
                          vErrors = [err45];
                        } else {
                          vErrors.push(err45);
                        }
                        errors++;
                      }
                    }
                    if (data15.version !== void 0) {
                      let data16 = data15.version;
                      if (typeof data16 !== "string" && !(typeof data16 == "number" && isFinite(data16))) {
                        const err46 = { instancePath: instancePath + "/environments/production/earlierVersions/" + i2 + "/version", schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/items/properties/version/type", keyword: "type", params: { type: schema15.properties.environments.properties.production.properties.earlierVersions.items.properties.version.type } };
                        if (vErrors === null) {
                          vErrors = [err46];
                        } else {
                          vErrors.push(err46);
                        }
                        errors++;
                      }
                      if (typeof data16 === "string") {
                        if (func3(data16) > 100) {
                          const err47 = { instancePath: instancePath + "/environments/production/earlierVersions/" + i2 + "/version", schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 } };
                          if (vErrors === null) {
                            vErrors = [err47];
                          } else {
                            vErrors.push(err47);
                          }
                          errors++;
                        }
                        if (func3(data16) < 1) {
                          const err48 = { instancePath: instancePath + "/environments/production/earlierVersions/" + i2 + "/version", schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err48];
                          } else {
                            vErrors.push(err48);
                          }
                          errors++;
                        }
                        if (!pattern1.test(data16)) {
                          const err49 = { instancePath: instancePath + "/environments/production/earlierVersions/" + i2 + "/version", schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/items/properties/version/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                          if (vErrors === null) {
                            vErrors = [err49];
                          } else {
                            vErrors.push(err49);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data15.basePath !== void 0) {
                      let data17 = data15.basePath;
                      if (typeof data17 !== "string" && data17 !== null) {
                        const err50 = { instancePath: instancePath + "/environments/production/earlierVersions/" + i2 + "/basePath", schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/items/properties/basePath/type", keyword: "type", params: { type: schema15.properties.environments.properties.production.properties.earlierVersions.items.properties.basePath.type } };
                        if (vErrors === null) {
                          vErrors = [err50];
                        } else {
                          vErrors.push(err50);
                        }
                        errors++;
                      }
                      if (typeof data17 === "string") {
                        if (func3(data17) > 1e3) {
                          const err51 = { instancePath: instancePath + "/environments/production/earlierVersions/" + i2 + "/basePath", schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/items/properties/basePath/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                          if (vErrors === null) {
                            vErrors = [err51];
                          } else {
                            vErrors.push(err51);
                          }
                          errors++;
                        }
                        if (func3(data17) < 1) {
                          const err52 = { instancePath: instancePath + "/environments/production/earlierVersions/" + i2 + "/basePath", schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/items/properties/basePath/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err52];
                          } else {
                            vErrors.push(err52);
                          }
                          errors++;
                        }
                        if (!pattern41.test(data17)) {
                          const err53 = { instancePath: instancePath + "/environments/production/earlierVersions/" + i2 + "/basePath", schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/items/properties/basePath/pattern", keyword: "pattern", params: { pattern: "^/(?![/\\\\])" } };
                          if (vErrors === null) {
                            vErrors = [err53];
                          } else {
                            vErrors.push(err53);
                          }
                          errors++;
                        }
                      }
                    }
                  } else {
                    const err54 = { instancePath: instancePath + "/environments/production/earlierVersions/" + i2, schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                }
              } else {
                const err55 = { instancePath: instancePath + "/environments/production/earlierVersions", schemaPath: "#/properties/environments/properties/production/properties/earlierVersions/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data10.organizations !== void 0) {
              let data18 = data10.organizations;
              if (Array.isArray(data18)) {
                if (data18.length > 100) {
                  const err56 = { instancePath: instancePath + "/environments/production/organizations", schemaPath: "#/properties/environments/properties/production/properties/organizations/maxItems", keyword: "maxItems", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
                if (data18.length < 1) {
                  const err57 = { instancePath: instancePath + "/environments/production/organizations", schemaPath: "#/properties/environments/properties/production/properties/organizations/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
                const len3 = data18.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data19 = data18[i3];
                  if (typeof data19 === "string") {
                    if (func3(data19) > 100) {
                      const err58 = { instancePath: instancePath + "/environments/production/organizations/" + i3, schemaPath: "#/properties/environments/properties/production/properties/organizations/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
                      if (vErrors === null) {
                        vErrors = [err58];
                      } else {
                        vErrors.push(err58);
                      }
                      errors++;
                    }
                    if (func3(data19) < 1) {
                      const err59 = { instancePath: instancePath + "/environments/production/organizations/" + i3, schemaPath: "#/properties/environments/properties/production/properties/organizations/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err59];
                      } else {
                        vErrors.push(err59);
                      }
                      errors++;
                    }
                    if (!pattern1.test(data19)) {
                      const err60 = { instancePath: instancePath + "/environments/production/organizations/" + i3, schemaPath: "#/properties/environments/properties/production/properties/organizations/items/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                      if (vErrors === null) {
                        vErrors = [err60];
                      } else {
                        vErrors.push(err60);
                      }
                      errors++;
                    }
                  } else {
                    const err61 = { instancePath: instancePath + "/environments/production/organizations/" + i3, schemaPath: "#/properties/environments/properties/production/properties/organizations/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
              } else {
                const err62 = { instancePath: instancePath + "/environments/production/organizations", schemaPath: "#/properties/environments/properties/production/properties/organizations/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data10.approval !== void 0) {
              let data20 = data10.approval;
              if (typeof data20 !== "string") {
                const err63 = { instancePath: instancePath + "/environments/production/approval", schemaPath: "#/properties/environments/properties/production/properties/approval/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
              if (!(data20 === "required" || data20 === "none" || data20 === "unknown")) {
                const err64 = { instancePath: instancePath + "/environments/production/approval", schemaPath: "#/properties/environments/properties/production/properties/approval/enum", keyword: "enum", params: { allowedValues: schema15.properties.environments.properties.production.properties.approval.enum } };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data10.terms !== void 0) {
              let data21 = data10.terms;
              if (typeof data21 !== "string") {
                const err65 = { instancePath: instancePath + "/environments/production/terms", schemaPath: "#/properties/environments/properties/production/properties/terms/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
              if (!(data21 === "required" || data21 === "none" || data21 === "unknown")) {
                const err66 = { instancePath: instancePath + "/environments/production/terms", schemaPath: "#/properties/environments/properties/production/properties/terms/enum", keyword: "enum", params: { allowedValues: schema15.properties.environments.properties.production.properties.terms.enum } };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data10.basePath !== void 0) {
              let data22 = data10.basePath;
              if (typeof data22 !== "string" && data22 !== null) {
                const err67 = { instancePath: instancePath + "/environments/production/basePath", schemaPath: "#/properties/environments/properties/production/properties/basePath/type", keyword: "type", params: { type: schema15.properties.environments.properties.production.properties.basePath.type } };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
              if (typeof data22 === "string") {
                if (func3(data22) > 1e3) {
                  const err68 = { instancePath: instancePath + "/environments/production/basePath", schemaPath: "#/properties/environments/properties/production/properties/basePath/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
                if (func3(data22) < 1) {
                  const err69 = { instancePath: instancePath + "/environments/production/basePath", schemaPath: "#/properties/environments/properties/production/properties/basePath/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
                if (!pattern41.test(data22)) {
                  const err70 = { instancePath: instancePath + "/environments/production/basePath", schemaPath: "#/properties/environments/properties/production/properties/basePath/pattern", keyword: "pattern", params: { pattern: "^/(?![/\\\\])" } };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
              }
            }
            if (data10.instead !== void 0) {
              let data23 = data10.instead;
              if (typeof data23 !== "string" && data23 !== null) {
                const err71 = { instancePath: instancePath + "/environments/production/instead", schemaPath: "#/properties/environments/properties/production/properties/instead/type", keyword: "type", params: { type: schema15.properties.environments.properties.production.properties.instead.type } };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
              if (typeof data23 === "string") {
                if (func3(data23) > 100) {
                  const err72 = { instancePath: instancePath + "/environments/production/instead", schemaPath: "#/properties/environments/properties/production/properties/instead/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
                if (func3(data23) < 1) {
                  const err73 = { instancePath: instancePath + "/environments/production/instead", schemaPath: "#/properties/environments/properties/production/properties/instead/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
                if (!pattern1.test(data23)) {
                  const err74 = { instancePath: instancePath + "/environments/production/instead", schemaPath: "#/properties/environments/properties/production/properties/instead/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                }
              }
            }
            if (data10.marks !== void 0) {
              let data24 = data10.marks;
              if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                if (Object.keys(data24).length < 1) {
                  const err75 = { instancePath: instancePath + "/environments/production/marks", schemaPath: "#/properties/environments/properties/production/properties/marks/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
                for (const key4 in data24) {
                  if (!(key4 === "availability" || key4 === "versions" || key4 === "earlierVersions" || key4 === "organizations" || key4 === "approval" || key4 === "terms" || key4 === "basePath" || key4 === "instead" || pattern0.test(key4))) {
                    const err76 = { instancePath: instancePath + "/environments/production/marks", schemaPath: "#/properties/environments/properties/production/properties/marks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                }
                if (data24.availability !== void 0) {
                  let data25 = data24.availability;
                  if (typeof data25 !== "string") {
                    const err77 = { instancePath: instancePath + "/environments/production/marks/availability", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/availability/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err77];
                    } else {
                      vErrors.push(err77);
                    }
                    errors++;
                  }
                  if (!(data25 === "CONFIRMED" || data25 === "LIKELY")) {
                    const err78 = { instancePath: instancePath + "/environments/production/marks/availability", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/availability/enum", keyword: "enum", params: { allowedValues: schema15.properties.environments.properties.production.properties.marks.properties.availability.enum } };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                }
                if (data24.versions !== void 0) {
                  let data26 = data24.versions;
                  if (typeof data26 !== "string") {
                    const err79 = { instancePath: instancePath + "/environments/production/marks/versions", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/versions/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err79];
                    } else {
                      vErrors.push(err79);
                    }
                    errors++;
                  }
                  if (!(data26 === "CONFIRMED" || data26 === "LIKELY")) {
                    const err80 = { instancePath: instancePath + "/environments/production/marks/versions", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/versions/enum", keyword: "enum", params: { allowedValues: schema15.properties.environments.properties.production.properties.marks.properties.versions.enum } };
                    if (vErrors === null) {
                      vErrors = [err80];
                    } else {
                      vErrors.push(err80);
                    }
                    errors++;
                  }
                }
                if (data24.earlierVersions !== void 0) {
                  let data27 = data24.earlierVersions;
                  if (typeof data27 !== "string") {
                    const err81 = { instancePath: instancePath + "/environments/production/marks/earlierVersions", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/earlierVersions/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err81];
                    } else {
                      vErrors.push(err81);
                    }
                    errors++;
                  }
                  if (!(data27 === "CONFIRMED" || data27 === "LIKELY")) {
                    const err82 = { instancePath: instancePath + "/environments/production/marks/earlierVersions", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/earlierVersions/enum", keyword: "enum", params: { allowedValues: schema15.properties.environments.properties.production.properties.marks.properties.earlierVersions.enum } };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                }
                if (data24.organizations !== void 0) {
                  let data28 = data24.organizations;
                  if (typeof data28 !== "string") {
                    const err83 = { instancePath: instancePath + "/environments/production/marks/organizations", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/organizations/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                  if (!(data28 === "CONFIRMED" || data28 === "LIKELY")) {
                    const err84 = { instancePath: instancePath + "/environments/production/marks/organizations", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/organizations/enum", keyword: "enum", params: { allowedValues: schema15.properties.environments.properties.production.properties.marks.properties.organizations.enum } };
                    if (vErrors === null) {
                      vErrors = [err84];
                    } else {
                      vErrors.push(err84);
                    }
                    errors++;
                  }
                }
                if (data24.approval !== void 0) {
                  let data29 = data24.approval;
                  if (typeof data29 !== "string") {
                    const err85 = { instancePath: instancePath + "/environments/production/marks/approval", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/approval/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                  if (!(data29 === "CONFIRMED" || data29 === "LIKELY")) {
                    const err86 = { instancePath: instancePath + "/environments/production/marks/approval", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/approval/enum", keyword: "enum", params: { allowedValues: schema15.properties.environments.properties.production.properties.marks.properties.approval.enum } };
                    if (vErrors === null) {
                      vErrors = [err86];
                    } else {
                      vErrors.push(err86);
                    }
                    errors++;
                  }
                }
                if (data24.terms !== void 0) {
                  let data30 = data24.terms;
                  if (typeof data30 !== "string") {
                    const err87 = { instancePath: instancePath + "/environments/production/marks/terms", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/terms/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err87];
                    } else {
                      vErrors.push(err87);
                    }
                    errors++;
                  }
                  if (!(data30 === "CONFIRMED" || data30 === "LIKELY")) {
                    const err88 = { instancePath: instancePath + "/environments/production/marks/terms", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/terms/enum", keyword: "enum", params: { allowedValues: schema15.properties.environments.properties.production.properties.marks.properties.terms.enum } };
                    if (vErrors === null) {
                      vErrors = [err88];
                    } else {
                      vErrors.push(err88);
                    }
                    errors++;
                  }
                }
                if (data24.basePath !== void 0) {
                  let data31 = data24.basePath;
                  if (typeof data31 !== "string") {
                    const err89 = { instancePath: instancePath + "/environments/production/marks/basePath", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/basePath/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err89];
                    } else {
                      vErrors.push(err89);
                    }
                    errors++;
                  }
                  if (!(data31 === "CONFIRMED" || data31 === "LIKELY")) {
                    const err90 = { instancePath: instancePath + "/environments/production/marks/basePath", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/basePath/enum", keyword: "enum", params: { allowedValues: schema15.properties.environments.properties.production.properties.marks.properties.basePath.enum } };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                }
                if (data24.instead !== void 0) {
                  let data32 = data24.instead;
                  if (typeof data32 !== "string") {
                    const err91 = { instancePath: instancePath + "/environments/production/marks/instead", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/instead/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err91];
                    } else {
                      vErrors.push(err91);
                    }
                    errors++;
                  }
                  if (!(data32 === "CONFIRMED" || data32 === "LIKELY")) {
                    const err92 = { instancePath: instancePath + "/environments/production/marks/instead", schemaPath: "#/properties/environments/properties/production/properties/marks/properties/instead/enum", keyword: "enum", params: { allowedValues: schema15.properties.environments.properties.production.properties.marks.properties.instead.enum } };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
                    errors++;
                  }
                }
              } else {
                const err93 = { instancePath: instancePath + "/environments/production/marks", schemaPath: "#/properties/environments/properties/production/properties/marks/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
            }
            if (data10.seen !== void 0) {
              let data33 = data10.seen;
              if (typeof data33 === "string") {
                if (!formats6.test(data33)) {
                  const err94 = { instancePath: instancePath + "/environments/production/seen", schemaPath: "#/properties/environments/properties/production/properties/seen/format", keyword: "format", params: { format: "loose-date" } };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
              } else {
                const err95 = { instancePath: instancePath + "/environments/production/seen", schemaPath: "#/properties/environments/properties/production/properties/seen/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
            if (data10.source !== void 0) {
              let data34 = data10.source;
              if (typeof data34 === "string") {
                if (func3(data34) > 1e3) {
                  const err96 = { instancePath: instancePath + "/environments/production/source", schemaPath: "#/properties/environments/properties/production/properties/source/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
                if (func3(data34) < 1) {
                  const err97 = { instancePath: instancePath + "/environments/production/source", schemaPath: "#/properties/environments/properties/production/properties/source/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
                if (!pattern1.test(data34)) {
                  const err98 = { instancePath: instancePath + "/environments/production/source", schemaPath: "#/properties/environments/properties/production/properties/source/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              } else {
                const err99 = { instancePath: instancePath + "/environments/production/source", schemaPath: "#/properties/environments/properties/production/properties/source/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
          } else {
            const err100 = { instancePath: instancePath + "/environments/production", schemaPath: "#/properties/environments/properties/production/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data9.sandbox !== void 0) {
          let data35 = data9.sandbox;
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
            for (const key5 in data35) {
              if (!(func2.call(schema15.properties.environments.properties.sandbox.properties, key5) || pattern0.test(key5))) {
                const err101 = { instancePath: instancePath + "/environments/sandbox", schemaPath: "#/properties/environments/properties/sandbox/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
            if (data35.availability !== void 0) {
              let data36 = data35.availability;
              if (typeof data36 !== "string") {
                const err102 = { instancePath: instancePath + "/environments/sandbox/availability", schemaPath: "#/properties/environments/properties/sandbox/properties/availability/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
              if (!(data36 === "offered" || data36 === "not-offered" || data36 === "unknown")) {
                const err103 = { instancePath: instancePath + "/environments/sandbox/availability", schemaPath: "#/properties/environments/properties/sandbox/properties/availability/enum", keyword: "enum", params: { allowedValues: schema15.properties.environments.properties.sandbox.properties.availability.enum } };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
            if (data35.versions !== void 0) {
              let data37 = data35.versions;
              if (Array.isArray(data37)) {
                if (data37.length > 100) {
                  const err104 = { instancePath: instancePath + "/environments/sandbox/versions", schemaPath: "#/properties/environments/properties/sandbox/properties/versions/maxItems", keyword: "maxItems", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
                if (data37.length < 1) {
                  const err105 = { instancePath: instancePath + "/environments/sandbox/versions", schemaPath: "#/properties/environments/properties/sandbox/properties/versions/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err105];
                  } else {
                    vErrors.push(err105);
                  }
                  errors++;
                }
                const len4 = data37.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data38 = data37[i4];
                  if (typeof data38 !== "string" && !(typeof data38 == "number" && isFinite(data38))) {
                    const err106 = { instancePath: instancePath + "/environments/sandbox/versions/" + i4, schemaPath: "#/properties/environments/properties/sandbox/properties/versions/items/type", keyword: "type", params: { type: schema15.properties.environments.properties.sandbox.properties.versions.items.type } };
                    if (vErrors === null) {
                      vErrors = [err106];
                    } else {
                      vErrors.push(err106);
                    }
                    errors++;
                  }
                  if (typeof data38 === "string") {
                    if (func3(data38) > 100) {
                      const err107 = { instancePath: instancePath + "/environments/sandbox/versions/" + i4, schemaPath: "#/properties/environments/properties/sandbox/properties/versions/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
                      if (vErrors === null) {
                        vErrors = [err107];
                      } else {
                        vErrors.push(err107);
                      }
                      errors++;
                    }
                    if (func3(data38) < 1) {
                      const err108 = { instancePath: instancePath + "/environments/sandbox/versions/" + i4, schemaPath: "#/properties/environments/properties/sandbox/properties/versions/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err108];
                      } else {
                        vErrors.push(err108);
                      }
                      errors++;
                    }
                    if (!pattern1.test(data38)) {
                      const err109 = { instancePath: instancePath + "/environments/sandbox/versions/" + i4, schemaPath: "#/properties/environments/properties/sandbox/properties/versions/items/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                      if (vErrors === null) {
                        vErrors = [err109];
                      } else {
                        vErrors.push(err109);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err110 = { instancePath: instancePath + "/environments/sandbox/versions", schemaPath: "#/properties/environments/properties/sandbox/properties/versions/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err110];
                } else {
                  vErrors.push(err110);
                }
                errors++;
              }
            }
            if (data35.earlierVersions !== void 0) {
              let data39 = data35.earlierVersions;
              if (Array.isArray(data39)) {
                if (data39.length > 100) {
                  const err111 = { instancePath: instancePath + "/environments/sandbox/earlierVersions", schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/maxItems", keyword: "maxItems", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err111];
                  } else {
                    vErrors.push(err111);
                  }
                  errors++;
                }
                if (data39.length < 1) {
                  const err112 = { instancePath: instancePath + "/environments/sandbox/earlierVersions", schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err112];
                  } else {
                    vErrors.push(err112);
                  }
                  errors++;
                }
                const len5 = data39.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data40 = data39[i5];
                  if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                    if (data40.version === void 0) {
                      const err113 = { instancePath: instancePath + "/environments/sandbox/earlierVersions/" + i5, schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/items/required", keyword: "required", params: { missingProperty: "version" } };
                      if (vErrors === null) {
                        vErrors = [err113];
                      } else {
                        vErrors.push(err113);
                      }
                      errors++;
                    }
                    for (const key6 in data40) {
                      if (!(key6 === "version" || key6 === "basePath" || pattern0.test(key6))) {
                        const err114 = { instancePath: instancePath + "/environments/sandbox/earlierVersions/" + i5, schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                        if (vErrors === null) {
                          vErrors = [err114];
                        } else {
                          vErrors.push(err114);
                        }
                        errors++;
                      }
                    }
                    if (data40.version !== void 0) {
                      let data41 = data40.version;
                      if (typeof data41 !== "string" && !(typeof data41 == "number" && isFinite(data41))) {
                        const err115 = { instancePath: instancePath + "/environments/sandbox/earlierVersions/" + i5 + "/version", schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/items/properties/version/type", keyword: "type", params: { type: schema15.properties.environments.properties.sandbox.properties.earlierVersions.items.properties.version.type } };
                        if (vErrors === null) {
                          vErrors = [err115];
                        } else {
                          vErrors.push(err115);
                        }
                        errors++;
                      }
                      if (typeof data41 === "string") {
                        if (func3(data41) > 100) {
                          const err116 = { instancePath: instancePath + "/environments/sandbox/earlierVersions/" + i5 + "/version", schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 } };
                          if (vErrors === null) {
                            vErrors = [err116];
                          } else {
                            vErrors.push(err116);
                          }
                          errors++;
                        }
                        if (func3(data41) < 1) {
                          const err117 = { instancePath: instancePath + "/environments/sandbox/earlierVersions/" + i5 + "/version", schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err117];
                          } else {
                            vErrors.push(err117);
                          }
                          errors++;
                        }
                        if (!pattern1.test(data41)) {
                          const err118 = { instancePath: instancePath + "/environments/sandbox/earlierVersions/" + i5 + "/version", schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/items/properties/version/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                          if (vErrors === null) {
                            vErrors = [err118];
                          } else {
                            vErrors.push(err118);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data40.basePath !== void 0) {
                      let data42 = data40.basePath;
                      if (typeof data42 !== "string" && data42 !== null) {
                        const err119 = { instancePath: instancePath + "/environments/sandbox/earlierVersions/" + i5 + "/basePath", schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/items/properties/basePath/type", keyword: "type", params: { type: schema15.properties.environments.properties.sandbox.properties.earlierVersions.items.properties.basePath.type } };
                        if (vErrors === null) {
                          vErrors = [err119];
                        } else {
                          vErrors.push(err119);
                        }
                        errors++;
                      }
                      if (typeof data42 === "string") {
                        if (func3(data42) > 1e3) {
                          const err120 = { instancePath: instancePath + "/environments/sandbox/earlierVersions/" + i5 + "/basePath", schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/items/properties/basePath/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                          if (vErrors === null) {
                            vErrors = [err120];
                          } else {
                            vErrors.push(err120);
                          }
                          errors++;
                        }
                        if (func3(data42) < 1) {
                          const err121 = { instancePath: instancePath + "/environments/sandbox/earlierVersions/" + i5 + "/basePath", schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/items/properties/basePath/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err121];
                          } else {
                            vErrors.push(err121);
                          }
                          errors++;
                        }
                        if (!pattern41.test(data42)) {
                          const err122 = { instancePath: instancePath + "/environments/sandbox/earlierVersions/" + i5 + "/basePath", schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/items/properties/basePath/pattern", keyword: "pattern", params: { pattern: "^/(?![/\\\\])" } };
                          if (vErrors === null) {
                            vErrors = [err122];
                          } else {
                            vErrors.push(err122);
                          }
                          errors++;
                        }
                      }
                    }
                  } else {
                    const err123 = { instancePath: instancePath + "/environments/sandbox/earlierVersions/" + i5, schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err123];
                    } else {
                      vErrors.push(err123);
                    }
                    errors++;
                  }
                }
              } else {
                const err124 = { instancePath: instancePath + "/environments/sandbox/earlierVersions", schemaPath: "#/properties/environments/properties/sandbox/properties/earlierVersions/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
            }
            if (data35.organizations !== void 0) {
              let data43 = data35.organizations;
              if (Array.isArray(data43)) {
                if (data43.length > 100) {
                  const err125 = { instancePath: instancePath + "/environments/sandbox/organizations", schemaPath: "#/properties/environments/properties/sandbox/properties/organizations/maxItems", keyword: "maxItems", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err125];
                  } else {
                    vErrors.push(err125);
                  }
                  errors++;
                }
                if (data43.length < 1) {
                  const err126 = { instancePath: instancePath + "/environments/sandbox/organizations", schemaPath: "#/properties/environments/properties/sandbox/properties/organizations/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
                const len6 = data43.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data44 = data43[i6];
                  if (typeof data44 === "string") {
                    if (func3(data44) > 100) {
                      const err127 = { instancePath: instancePath + "/environments/sandbox/organizations/" + i6, schemaPath: "#/properties/environments/properties/sandbox/properties/organizations/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
                      if (vErrors === null) {
                        vErrors = [err127];
                      } else {
                        vErrors.push(err127);
                      }
                      errors++;
                    }
                    if (func3(data44) < 1) {
                      const err128 = { instancePath: instancePath + "/environments/sandbox/organizations/" + i6, schemaPath: "#/properties/environments/properties/sandbox/properties/organizations/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err128];
                      } else {
                        vErrors.push(err128);
                      }
                      errors++;
                    }
                    if (!pattern1.test(data44)) {
                      const err129 = { instancePath: instancePath + "/environments/sandbox/organizations/" + i6, schemaPath: "#/properties/environments/properties/sandbox/properties/organizations/items/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                      if (vErrors === null) {
                        vErrors = [err129];
                      } else {
                        vErrors.push(err129);
                      }
                      errors++;
                    }
                  } else {
                    const err130 = { instancePath: instancePath + "/environments/sandbox/organizations/" + i6, schemaPath: "#/properties/environments/properties/sandbox/properties/organizations/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err130];
                    } else {
                      vErrors.push(err130);
                    }
                    errors++;
                  }
                }
              } else {
                const err131 = { instancePath: instancePath + "/environments/sandbox/organizations", schemaPath: "#/properties/environments/properties/sandbox/properties/organizations/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
            }
            if (data35.approval !== void 0) {
              let data45 = data35.approval;
              if (typeof data45 !== "string") {
                const err132 = { instancePath: instancePath + "/environments/sandbox/approval", schemaPath: "#/properties/environments/properties/sandbox/properties/approval/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
              if (!(data45 === "required" || data45 === "none" || data45 === "unknown")) {
                const err133 = { instancePath: instancePath + "/environments/sandbox/approval", schemaPath: "#/properties/environments/properties/sandbox/properties/approval/enum", keyword: "enum", params: { allowedValues: schema15.properties.environments.properties.sandbox.properties.approval.enum } };
                if (vErrors === null) {
                  vErrors = [err133];
                } else {
                  vErrors.push(err133);
                }
                errors++;
              }
            }
            if (data35.terms !== void 0) {
              let data46 = data35.terms;
              if (typeof data46 !== "string") {
                const err134 = { instancePath: instancePath + "/environments/sandbox/terms", schemaPath: "#/properties/environments/properties/sandbox/properties/terms/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
              if (!(data46 === "required" || data46 === "none" || data46 === "unknown")) {
                const err135 = { instancePath: instancePath + "/environments/sandbox/terms", schemaPath: "#/properties/environments/properties/sandbox/properties/terms/enum", keyword: "enum", params: { allowedValues: schema15.properties.environments.properties.sandbox.properties.terms.enum } };
                if (vErrors === null) {
                  vErrors = [err135];
                } else {
                  vErrors.push(err135);
                }
                errors++;
              }
            }
            if (data35.basePath !== void 0) {
              let data47 = data35.basePath;
              if (typeof data47 !== "string" && data47 !== null) {
                const err136 = { instancePath: instancePath + "/environments/sandbox/basePath", schemaPath: "#/properties/environments/properties/sandbox/properties/basePath/type", keyword: "type", params: { type: schema15.properties.environments.properties.sandbox.properties.basePath.type } };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
              if (typeof data47 === "string") {
                if (func3(data47) > 1e3) {
                  const err137 = { instancePath: instancePath + "/environments/sandbox/basePath", schemaPath: "#/properties/environments/properties/sandbox/properties/basePath/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err137];
                  } else {
                    vErrors.push(err137);
                  }
                  errors++;
                }
                if (func3(data47) < 1) {
                  const err138 = { instancePath: instancePath + "/environments/sandbox/basePath", schemaPath: "#/properties/environments/properties/sandbox/properties/basePath/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err138];
                  } else {
                    vErrors.push(err138);
                  }
                  errors++;
                }
                if (!pattern41.test(data47)) {
                  const err139 = { instancePath: instancePath + "/environments/sandbox/basePath", schemaPath: "#/properties/environments/properties/sandbox/properties/basePath/pattern", keyword: "pattern", params: { pattern: "^/(?![/\\\\])" } };
                  if (vErrors === null) {
                    vErrors = [err139];
                  } else {
                    vErrors.push(err139);
                  }
                  errors++;
                }
              }
            }
            if (data35.instead !== void 0) {
              let data48 = data35.instead;
              if (typeof data48 !== "string" && data48 !== null) {
                const err140 = { instancePath: instancePath + "/environments/sandbox/instead", schemaPath: "#/properties/environments/properties/sandbox/properties/instead/type", keyword: "type", params: { type: schema15.properties.environments.properties.sandbox.properties.instead.type } };
                if (vErrors === null) {
                  vErrors = [err140];
                } else {
                  vErrors.push(err140);
                }
                errors++;
              }
              if (typeof data48 === "string") {
                if (func3(data48) > 100) {
                  const err141 = { instancePath: instancePath + "/environments/sandbox/instead", schemaPath: "#/properties/environments/properties/sandbox/properties/instead/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err141];
                  } else {
                    vErrors.push(err141);
                  }
                  errors++;
                }
                if (func3(data48) < 1) {
                  const err142 = { instancePath: instancePath + "/environments/sandbox/instead", schemaPath: "#/properties/environments/properties/sandbox/properties/instead/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err142];
                  } else {
                    vErrors.push(err142);
                  }
                  errors++;
                }
                if (!pattern1.test(data48)) {
                  const err143 = { instancePath: instancePath + "/environments/sandbox/instead", schemaPath: "#/properties/environments/properties/sandbox/properties/instead/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                  if (vErrors === null) {
                    vErrors = [err143];
                  } else {
                    vErrors.push(err143);
                  }
                  errors++;
                }
              }
            }
            if (data35.marks !== void 0) {
              let data49 = data35.marks;
              if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                if (Object.keys(data49).length < 1) {
                  const err144 = { instancePath: instancePath + "/environments/sandbox/marks", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err144];
                  } else {
                    vErrors.push(err144);
                  }
                  errors++;
                }
                for (const key7 in data49) {
                  if (!(key7 === "availability" || key7 === "versions" || key7 === "earlierVersions" || key7 === "organizations" || key7 === "approval" || key7 === "terms" || key7 === "basePath" || key7 === "instead" || pattern0.test(key7))) {
                    const err145 = { instancePath: instancePath + "/environments/sandbox/marks", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                    if (vErrors === null) {
                      vErrors = [err145];
                    } else {
                      vErrors.push(err145);
                    }
                    errors++;
                  }
                }
                if (data49.availability !== void 0) {
                  let data50 = data49.availability;
                  if (typeof data50 !== "string") {
                    const err146 = { instancePath: instancePath + "/environments/sandbox/marks/availability", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/availability/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err146];
                    } else {
                      vErrors.push(err146);
                    }
                    errors++;
                  }
                  if (!(data50 === "CONFIRMED" || data50 === "LIKELY")) {
                    const err147 = { instancePath: instancePath + "/environments/sandbox/marks/availability", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/availability/enum", keyword: "enum", params: { allowedValues: schema15.properties.environments.properties.sandbox.properties.marks.properties.availability.enum } };
                    if (vErrors === null) {
                      vErrors = [err147];
                    } else {
                      vErrors.push(err147);
                    }
                    errors++;
                  }
                }
                if (data49.versions !== void 0) {
                  let data51 = data49.versions;
                  if (typeof data51 !== "string") {
                    const err148 = { instancePath: instancePath + "/environments/sandbox/marks/versions", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/versions/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err148];
                    } else {
                      vErrors.push(err148);
                    }
                    errors++;
                  }
                  if (!(data51 === "CONFIRMED" || data51 === "LIKELY")) {
                    const err149 = { instancePath: instancePath + "/environments/sandbox/marks/versions", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/versions/enum", keyword: "enum", params: { allowedValues: schema15.properties.environments.properties.sandbox.properties.marks.properties.versions.enum } };
                    if (vErrors === null) {
                      vErrors = [err149];
                    } else {
                      vErrors.push(err149);
                    }
                    errors++;
                  }
                }
                if (data49.earlierVersions !== void 0) {
                  let data52 = data49.earlierVersions;
                  if (typeof data52 !== "string") {
                    const err150 = { instancePath: instancePath + "/environments/sandbox/marks/earlierVersions", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/earlierVersions/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err150];
                    } else {
                      vErrors.push(err150);
                    }
                    errors++;
                  }
                  if (!(data52 === "CONFIRMED" || data52 === "LIKELY")) {
                    const err151 = { instancePath: instancePath + "/environments/sandbox/marks/earlierVersions", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/earlierVersions/enum", keyword: "enum", params: { allowedValues: schema15.properties.environments.properties.sandbox.properties.marks.properties.earlierVersions.enum } };
                    if (vErrors === null) {
                      vErrors = [err151];
                    } else {
                      vErrors.push(err151);
                    }
                    errors++;
                  }
                }
                if (data49.organizations !== void 0) {
                  let data53 = data49.organizations;
                  if (typeof data53 !== "string") {
                    const err152 = { instancePath: instancePath + "/environments/sandbox/marks/organizations", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/organizations/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err152];
                    } else {
                      vErrors.push(err152);
                    }
                    errors++;
                  }
                  if (!(data53 === "CONFIRMED" || data53 === "LIKELY")) {
                    const err153 = { instancePath: instancePath + "/environments/sandbox/marks/organizations", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/organizations/enum", keyword: "enum", params: { allowedValues: schema15.properties.environments.properties.sandbox.properties.marks.properties.organizations.enum } };
                    if (vErrors === null) {
                      vErrors = [err153];
                    } else {
                      vErrors.push(err153);
                    }
                    errors++;
                  }
                }
                if (data49.approval !== void 0) {
                  let data54 = data49.approval;
                  if (typeof data54 !== "string") {
                    const err154 = { instancePath: instancePath + "/environments/sandbox/marks/approval", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/approval/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err154];
                    } else {
                      vErrors.push(err154);
                    }
                    errors++;
                  }
                  if (!(data54 === "CONFIRMED" || data54 === "LIKELY")) {
                    const err155 = { instancePath: instancePath + "/environments/sandbox/marks/approval", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/approval/enum", keyword: "enum", params: { allowedValues: schema15.properties.environments.properties.sandbox.properties.marks.properties.approval.enum } };
                    if (vErrors === null) {
                      vErrors = [err155];
                    } else {
                      vErrors.push(err155);
                    }
                    errors++;
                  }
                }
                if (data49.terms !== void 0) {
                  let data55 = data49.terms;
                  if (typeof data55 !== "string") {
                    const err156 = { instancePath: instancePath + "/environments/sandbox/marks/terms", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/terms/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err156];
                    } else {
                      vErrors.push(err156);
                    }
                    errors++;
                  }
                  if (!(data55 === "CONFIRMED" || data55 === "LIKELY")) {
                    const err157 = { instancePath: instancePath + "/environments/sandbox/marks/terms", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/terms/enum", keyword: "enum", params: { allowedValues: schema15.properties.environments.properties.sandbox.properties.marks.properties.terms.enum } };
                    if (vErrors === null) {
                      vErrors = [err157];
                    } else {
                      vErrors.push(err157);
                    }
                    errors++;
                  }
                }
                if (data49.basePath !== void 0) {
                  let data56 = data49.basePath;
                  if (typeof data56 !== "string") {
                    const err158 = { instancePath: instancePath + "/environments/sandbox/marks/basePath", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/basePath/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err158];
                    } else {
                      vErrors.push(err158);
                    }
                    errors++;
                  }
                  if (!(data56 === "CONFIRMED" || data56 === "LIKELY")) {
                    const err159 = { instancePath: instancePath + "/environments/sandbox/marks/basePath", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/basePath/enum", keyword: "enum", params: { allowedValues: schema15.properties.environments.properties.sandbox.properties.marks.properties.basePath.enum } };
                    if (vErrors === null) {
                      vErrors = [err159];
                    } else {
                      vErrors.push(err159);
                    }
                    errors++;
                  }
                }
                if (data49.instead !== void 0) {
                  let data57 = data49.instead;
                  if (typeof data57 !== "string") {
                    const err160 = { instancePath: instancePath + "/environments/sandbox/marks/instead", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/instead/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err160];
                    } else {
                      vErrors.push(err160);
                    }
                    errors++;
                  }
                  if (!(data57 === "CONFIRMED" || data57 === "LIKELY")) {
                    const err161 = { instancePath: instancePath + "/environments/sandbox/marks/instead", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/properties/instead/enum", keyword: "enum", params: { allowedValues: schema15.properties.environments.properties.sandbox.properties.marks.properties.instead.enum } };
                    if (vErrors === null) {
                      vErrors = [err161];
                    } else {
                      vErrors.push(err161);
                    }
                    errors++;
                  }
                }
              } else {
                const err162 = { instancePath: instancePath + "/environments/sandbox/marks", schemaPath: "#/properties/environments/properties/sandbox/properties/marks/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err162];
                } else {
                  vErrors.push(err162);
                }
                errors++;
              }
            }
            if (data35.seen !== void 0) {
              let data58 = data35.seen;
              if (typeof data58 === "string") {
                if (!formats6.test(data58)) {
                  const err163 = { instancePath: instancePath + "/environments/sandbox/seen", schemaPath: "#/properties/environments/properties/sandbox/properties/seen/format", keyword: "format", params: { format: "loose-date" } };
                  if (vErrors === null) {
                    vErrors = [err163];
                  } else {
                    vErrors.push(err163);
                  }
                  errors++;
                }
              } else {
                const err164 = { instancePath: instancePath + "/environments/sandbox/seen", schemaPath: "#/properties/environments/properties/sandbox/properties/seen/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err164];
                } else {
                  vErrors.push(err164);
                }
                errors++;
              }
            }
            if (data35.source !== void 0) {
              let data59 = data35.source;
              if (typeof data59 === "string") {
                if (func3(data59) > 1e3) {
                  const err165 = { instancePath: instancePath + "/environments/sandbox/source", schemaPath: "#/properties/environments/properties/sandbox/properties/source/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err165];
                  } else {
                    vErrors.push(err165);
                  }
                  errors++;
                }
                if (func3(data59) < 1) {
                  const err166 = { instancePath: instancePath + "/environments/sandbox/source", schemaPath: "#/properties/environments/properties/sandbox/properties/source/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err166];
                  } else {
                    vErrors.push(err166);
                  }
                  errors++;
                }
                if (!pattern1.test(data59)) {
                  const err167 = { instancePath: instancePath + "/environments/sandbox/source", schemaPath: "#/properties/environments/properties/sandbox/properties/source/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                  if (vErrors === null) {
                    vErrors = [err167];
                  } else {
                    vErrors.push(err167);
                  }
                  errors++;
                }
              } else {
                const err168 = { instancePath: instancePath + "/environments/sandbox/source", schemaPath: "#/properties/environments/properties/sandbox/properties/source/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err168];
                } else {
                  vErrors.push(err168);
                }
                errors++;
              }
            }
          } else {
            const err169 = { instancePath: instancePath + "/environments/sandbox", schemaPath: "#/properties/environments/properties/sandbox/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err169];
            } else {
              vErrors.push(err169);
            }
            errors++;
          }
        }
      } else {
        const err170 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err170];
        } else {
          vErrors.push(err170);
        }
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data60 = data.scope;
      if (typeof data60 !== "string" && data60 !== null) {
        const err171 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: schema15.properties.scope.type } };
        if (vErrors === null) {
          vErrors = [err171];
        } else {
          vErrors.push(err171);
        }
        errors++;
      }
      if (typeof data60 === "string") {
        if (func3(data60) > 100) {
          const err172 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err172];
          } else {
            vErrors.push(err172);
          }
          errors++;
        }
        if (func3(data60) < 1) {
          const err173 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err173];
          } else {
            vErrors.push(err173);
          }
          errors++;
        }
        if (!pattern1.test(data60)) {
          const err174 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err174];
          } else {
            vErrors.push(err174);
          }
          errors++;
        }
      }
    }
    if (data.health !== void 0) {
      let data61 = data.health;
      if (!(data61 && typeof data61 == "object" && !Array.isArray(data61)) && data61 !== null) {
        const err175 = { instancePath: instancePath + "/health", schemaPath: "#/properties/health/type", keyword: "type", params: { type: schema15.properties.health.type } };
        if (vErrors === null) {
          vErrors = [err175];
        } else {
          vErrors.push(err175);
        }
        errors++;
      }
      if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
        if (data61.path === void 0) {
          const err176 = { instancePath: instancePath + "/health", schemaPath: "#/properties/health/required", keyword: "required", params: { missingProperty: "path" } };
          if (vErrors === null) {
            vErrors = [err176];
          } else {
            vErrors.push(err176);
          }
          errors++;
        }
        for (const key8 in data61) {
          if (!(key8 === "method" || key8 === "path" || key8 === "headers" || key8 === "body" || key8 === "well" || key8 === "version" || key8 === "marks" || pattern0.test(key8))) {
            const err177 = { instancePath: instancePath + "/health", schemaPath: "#/properties/health/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            if (vErrors === null) {
              vErrors = [err177];
            } else {
              vErrors.push(err177);
            }
            errors++;
          }
        }
        if (data61.method !== void 0) {
          let data62 = data61.method;
          if (typeof data62 !== "string") {
            const err178 = { instancePath: instancePath + "/health/method", schemaPath: "#/properties/health/properties/method/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err178];
            } else {
              vErrors.push(err178);
            }
            errors++;
          }
          if (!(data62 === "GET" || data62 === "POST")) {
            const err179 = { instancePath: instancePath + "/health/method", schemaPath: "#/properties/health/properties/method/enum", keyword: "enum", params: { allowedValues: schema15.properties.health.properties.method.enum } };
            if (vErrors === null) {
              vErrors = [err179];
            } else {
              vErrors.push(err179);
            }
            errors++;
          }
        }
        if (data61.path !== void 0) {
          let data63 = data61.path;
          if (typeof data63 === "string") {
            if (func3(data63) > 1e3) {
              const err180 = { instancePath: instancePath + "/health/path", schemaPath: "#/properties/health/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err180];
              } else {
                vErrors.push(err180);
              }
              errors++;
            }
            if (func3(data63) < 1) {
              const err181 = { instancePath: instancePath + "/health/path", schemaPath: "#/properties/health/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err181];
              } else {
                vErrors.push(err181);
              }
              errors++;
            }
            if (!pattern41.test(data63)) {
              const err182 = { instancePath: instancePath + "/health/path", schemaPath: "#/properties/health/properties/path/pattern", keyword: "pattern", params: { pattern: "^/(?![/\\\\])" } };
              if (vErrors === null) {
                vErrors = [err182];
              } else {
                vErrors.push(err182);
              }
              errors++;
            }
          } else {
            const err183 = { instancePath: instancePath + "/health/path", schemaPath: "#/properties/health/properties/path/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err183];
            } else {
              vErrors.push(err183);
            }
            errors++;
          }
        }
        if (data61.headers !== void 0) {
          let data64 = data61.headers;
          if (Array.isArray(data64)) {
            if (data64.length > 100) {
              const err184 = { instancePath: instancePath + "/health/headers", schemaPath: "#/properties/health/properties/headers/maxItems", keyword: "maxItems", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err184];
              } else {
                vErrors.push(err184);
              }
              errors++;
            }
            const len7 = data64.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data65 = data64[i7];
              if (typeof data65 !== "string") {
                const err185 = { instancePath: instancePath + "/health/headers/" + i7, schemaPath: "#/properties/health/properties/headers/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err185];
                } else {
                  vErrors.push(err185);
                }
                errors++;
              }
              if (!(data65 === "cpro-account")) {
                const err186 = { instancePath: instancePath + "/health/headers/" + i7, schemaPath: "#/properties/health/properties/headers/items/enum", keyword: "enum", params: { allowedValues: schema15.properties.health.properties.headers.items.enum } };
                if (vErrors === null) {
                  vErrors = [err186];
                } else {
                  vErrors.push(err186);
                }
                errors++;
              }
            }
          } else {
            const err187 = { instancePath: instancePath + "/health/headers", schemaPath: "#/properties/health/properties/headers/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err187];
            } else {
              vErrors.push(err187);
            }
            errors++;
          }
        }
        if (data61.body !== void 0) {
          let data66 = data61.body;
          if (typeof data66 !== "string" && data66 !== null) {
            const err188 = { instancePath: instancePath + "/health/body", schemaPath: "#/properties/health/properties/body/type", keyword: "type", params: { type: schema15.properties.health.properties.body.type } };
            if (vErrors === null) {
              vErrors = [err188];
            } else {
              vErrors.push(err188);
            }
            errors++;
          }
          if (typeof data66 === "string") {
            if (func3(data66) > 1e3) {
              const err189 = { instancePath: instancePath + "/health/body", schemaPath: "#/properties/health/properties/body/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err189];
              } else {
                vErrors.push(err189);
              }
              errors++;
            }
            if (func3(data66) < 1) {
              const err190 = { instancePath: instancePath + "/health/body", schemaPath: "#/properties/health/properties/body/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err190];
              } else {
                vErrors.push(err190);
              }
              errors++;
            }
            if (!pattern1.test(data66)) {
              const err191 = { instancePath: instancePath + "/health/body", schemaPath: "#/properties/health/properties/body/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
              if (vErrors === null) {
                vErrors = [err191];
              } else {
                vErrors.push(err191);
              }
              errors++;
            }
          }
        }
        if (data61.well !== void 0) {
          let data67 = data61.well;
          if (!data67 || typeof data67 != "object") {
            const err192 = { instancePath: instancePath + "/health/well", schemaPath: "#/properties/health/properties/well/type", keyword: "type", params: { type: schema15.properties.health.properties.well.type } };
            if (vErrors === null) {
              vErrors = [err192];
            } else {
              vErrors.push(err192);
            }
            errors++;
          }
          if (Array.isArray(data67)) {
            if (data67.length > 100) {
              const err193 = { instancePath: instancePath + "/health/well", schemaPath: "#/properties/health/properties/well/maxItems", keyword: "maxItems", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err193];
              } else {
                vErrors.push(err193);
              }
              errors++;
            }
            const len8 = data67.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data68 = data67[i8];
              if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                if (Object.keys(data68).length < 1) {
                  const err194 = { instancePath: instancePath + "/health/well/" + i8, schemaPath: "#/properties/health/properties/well/items/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err194];
                  } else {
                    vErrors.push(err194);
                  }
                  errors++;
                }
                for (const key9 in data68) {
                  if (!(key9 === "json" || key9 === "equals" || key9 === "optional" || key9 === "text" || pattern0.test(key9))) {
                    const err195 = { instancePath: instancePath + "/health/well/" + i8, schemaPath: "#/properties/health/properties/well/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                    if (vErrors === null) {
                      vErrors = [err195];
                    } else {
                      vErrors.push(err195);
                    }
                    errors++;
                  }
                }
                if (data68.json !== void 0) {
                  let data69 = data68.json;
                  if (typeof data69 === "string") {
                    if (!pattern77.test(data69)) {
                      const err196 = { instancePath: instancePath + "/health/well/" + i8 + "/json", schemaPath: "#/properties/health/properties/well/items/properties/json/pattern", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)+$" } };
                      if (vErrors === null) {
                        vErrors = [err196];
                      } else {
                        vErrors.push(err196);
                      }
                      errors++;
                    }
                  } else {
                    const err197 = { instancePath: instancePath + "/health/well/" + i8 + "/json", schemaPath: "#/properties/health/properties/well/items/properties/json/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err197];
                    } else {
                      vErrors.push(err197);
                    }
                    errors++;
                  }
                }
                if (data68.equals !== void 0) {
                  let data70 = data68.equals;
                  if (typeof data70 !== "string" && !(typeof data70 == "number" && isFinite(data70)) && typeof data70 !== "boolean") {
                    const err198 = { instancePath: instancePath + "/health/well/" + i8 + "/equals", schemaPath: "#/properties/health/properties/well/items/properties/equals/type", keyword: "type", params: { type: schema15.properties.health.properties.well.items.properties.equals.type } };
                    if (vErrors === null) {
                      vErrors = [err198];
                    } else {
                      vErrors.push(err198);
                    }
                    errors++;
                  }
                }
                if (data68.optional !== void 0) {
                  if (typeof data68.optional !== "boolean") {
                    const err199 = { instancePath: instancePath + "/health/well/" + i8 + "/optional", schemaPath: "#/properties/health/properties/well/items/properties/optional/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                      vErrors = [err199];
                    } else {
                      vErrors.push(err199);
                    }
                    errors++;
                  }
                }
                if (data68.text !== void 0) {
                  let data72 = data68.text;
                  if (typeof data72 === "string") {
                    if (func3(data72) > 1e3) {
                      const err200 = { instancePath: instancePath + "/health/well/" + i8 + "/text", schemaPath: "#/properties/health/properties/well/items/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                      if (vErrors === null) {
                        vErrors = [err200];
                      } else {
                        vErrors.push(err200);
                      }
                      errors++;
                    }
                    if (func3(data72) < 1) {
                      const err201 = { instancePath: instancePath + "/health/well/" + i8 + "/text", schemaPath: "#/properties/health/properties/well/items/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err201];
                      } else {
                        vErrors.push(err201);
                      }
                      errors++;
                    }
                    if (!pattern1.test(data72)) {
                      const err202 = { instancePath: instancePath + "/health/well/" + i8 + "/text", schemaPath: "#/properties/health/properties/well/items/properties/text/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                      if (vErrors === null) {
                        vErrors = [err202];
                      } else {
                        vErrors.push(err202);
                      }
                      errors++;
                    }
                  } else {
                    const err203 = { instancePath: instancePath + "/health/well/" + i8 + "/text", schemaPath: "#/properties/health/properties/well/items/properties/text/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err203];
                    } else {
                      vErrors.push(err203);
                    }
                    errors++;
                  }
                }
              } else {
                const err204 = { instancePath: instancePath + "/health/well/" + i8, schemaPath: "#/properties/health/properties/well/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err204];
                } else {
                  vErrors.push(err204);
                }
                errors++;
              }
            }
          }
          if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
            if (Object.keys(data67).length < 1) {
              const err205 = { instancePath: instancePath + "/health/well", schemaPath: "#/properties/health/properties/well/minProperties", keyword: "minProperties", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err205];
              } else {
                vErrors.push(err205);
              }
              errors++;
            }
            for (const key10 in data67) {
              if (!(key10 === "json" || key10 === "equals" || key10 === "optional" || key10 === "text" || pattern0.test(key10))) {
                const err206 = { instancePath: instancePath + "/health/well", schemaPath: "#/properties/health/properties/well/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                if (vErrors === null) {
                  vErrors = [err206];
                } else {
                  vErrors.push(err206);
                }
                errors++;
              }
            }
            if (data67.json !== void 0) {
              let data73 = data67.json;
              if (typeof data73 === "string") {
                if (!pattern77.test(data73)) {
                  const err207 = { instancePath: instancePath + "/health/well/json", schemaPath: "#/properties/health/properties/well/properties/json/pattern", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)+$" } };
                  if (vErrors === null) {
                    vErrors = [err207];
                  } else {
                    vErrors.push(err207);
                  }
                  errors++;
                }
              } else {
                const err208 = { instancePath: instancePath + "/health/well/json", schemaPath: "#/properties/health/properties/well/properties/json/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err208];
                } else {
                  vErrors.push(err208);
                }
                errors++;
              }
            }
            if (data67.equals !== void 0) {
              let data74 = data67.equals;
              if (typeof data74 !== "string" && !(typeof data74 == "number" && isFinite(data74)) && typeof data74 !== "boolean") {
                const err209 = { instancePath: instancePath + "/health/well/equals", schemaPath: "#/properties/health/properties/well/properties/equals/type", keyword: "type", params: { type: schema15.properties.health.properties.well.properties.equals.type } };
                if (vErrors === null) {
                  vErrors = [err209];
                } else {
                  vErrors.push(err209);
                }
                errors++;
              }
            }
            if (data67.optional !== void 0) {
              if (typeof data67.optional !== "boolean") {
                const err210 = { instancePath: instancePath + "/health/well/optional", schemaPath: "#/properties/health/properties/well/properties/optional/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err210];
                } else {
                  vErrors.push(err210);
                }
                errors++;
              }
            }
            if (data67.text !== void 0) {
              let data76 = data67.text;
              if (typeof data76 === "string") {
                if (func3(data76) > 1e3) {
                  const err211 = { instancePath: instancePath + "/health/well/text", schemaPath: "#/properties/health/properties/well/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err211];
                  } else {
                    vErrors.push(err211);
                  }
                  errors++;
                }
                if (func3(data76) < 1) {
                  const err212 = { instancePath: instancePath + "/health/well/text", schemaPath: "#/properties/health/properties/well/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err212];
                  } else {
                    vErrors.push(err212);
                  }
                  errors++;
                }
                if (!pattern1.test(data76)) {
                  const err213 = { instancePath: instancePath + "/health/well/text", schemaPath: "#/properties/health/properties/well/properties/text/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
                  if (vErrors === null) {
                    vErrors = [err213];
                  } else {
                    vErrors.push(err213);
                  }
                  errors++;
                }
              } else {
                const err214 = { instancePath: instancePath + "/health/well/text", schemaPath: "#/properties/health/properties/well/properties/text/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err214];
                } else {
                  vErrors.push(err214);
                }
                errors++;
              }
            }
          }
        }
        if (data61.version !== void 0) {
          let data77 = data61.version;
          if (typeof data77 !== "string" && data77 !== null) {
            const err215 = { instancePath: instancePath + "/health/version", schemaPath: "#/properties/health/properties/version/type", keyword: "type", params: { type: schema15.properties.health.properties.version.type } };
            if (vErrors === null) {
              vErrors = [err215];
            } else {
              vErrors.push(err215);
            }
            errors++;
          }
          if (typeof data77 === "string") {
            if (!pattern77.test(data77)) {
              const err216 = { instancePath: instancePath + "/health/version", schemaPath: "#/properties/health/properties/version/pattern", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)+$" } };
              if (vErrors === null) {
                vErrors = [err216];
              } else {
                vErrors.push(err216);
              }
              errors++;
            }
          }
        }
        if (data61.marks !== void 0) {
          let data78 = data61.marks;
          if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
            if (Object.keys(data78).length < 1) {
              const err217 = { instancePath: instancePath + "/health/marks", schemaPath: "#/properties/health/properties/marks/minProperties", keyword: "minProperties", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err217];
              } else {
                vErrors.push(err217);
              }
              errors++;
            }
            for (const key11 in data78) {
              if (!(key11 === "method" || key11 === "path" || key11 === "headers" || key11 === "body" || key11 === "well" || key11 === "version" || pattern0.test(key11))) {
                const err218 = { instancePath: instancePath + "/health/marks", schemaPath: "#/properties/health/properties/marks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                if (vErrors === null) {
                  vErrors = [err218];
                } else {
                  vErrors.push(err218);
                }
                errors++;
              }
            }
            if (data78.method !== void 0) {
              let data79 = data78.method;
              if (typeof data79 !== "string") {
                const err219 = { instancePath: instancePath + "/health/marks/method", schemaPath: "#/properties/health/properties/marks/properties/method/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err219];
                } else {
                  vErrors.push(err219);
                }
                errors++;
              }
              if (!(data79 === "CONFIRMED" || data79 === "LIKELY")) {
                const err220 = { instancePath: instancePath + "/health/marks/method", schemaPath: "#/properties/health/properties/marks/properties/method/enum", keyword: "enum", params: { allowedValues: schema15.properties.health.properties.marks.properties.method.enum } };
                if (vErrors === null) {
                  vErrors = [err220];
                } else {
                  vErrors.push(err220);
                }
                errors++;
              }
            }
            if (data78.path !== void 0) {
              let data80 = data78.path;
              if (typeof data80 !== "string") {
                const err221 = { instancePath: instancePath + "/health/marks/path", schemaPath: "#/properties/health/properties/marks/properties/path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err221];
                } else {
                  vErrors.push(err221);
                }
                errors++;
              }
              if (!(data80 === "CONFIRMED" || data80 === "LIKELY")) {
                const err222 = { instancePath: instancePath + "/health/marks/path", schemaPath: "#/properties/health/properties/marks/properties/path/enum", keyword: "enum", params: { allowedValues: schema15.properties.health.properties.marks.properties.path.enum } };
                if (vErrors === null) {
                  vErrors = [err222];
                } else {
                  vErrors.push(err222);
                }
                errors++;
              }
            }
            if (data78.headers !== void 0) {
              let data81 = data78.headers;
              if (typeof data81 !== "string") {
                const err223 = { instancePath: instancePath + "/health/marks/headers", schemaPath: "#/properties/health/properties/marks/properties/headers/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err223];
                } else {
                  vErrors.push(err223);
                }
                errors++;
              }
              if (!(data81 === "CONFIRMED" || data81 === "LIKELY")) {
                const err224 = { instancePath: instancePath + "/health/marks/headers", schemaPath: "#/properties/health/properties/marks/properties/headers/enum", keyword: "enum", params: { allowedValues: schema15.properties.health.properties.marks.properties.headers.enum } };
                if (vErrors === null) {
                  vErrors = [err224];
                } else {
                  vErrors.push(err224);
                }
                errors++;
              }
            }
            if (data78.body !== void 0) {
              let data82 = data78.body;
              if (typeof data82 !== "string") {
                const err225 = { instancePath: instancePath + "/health/marks/body", schemaPath: "#/properties/health/properties/marks/properties/body/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err225];
                } else {
                  vErrors.push(err225);
                }
                errors++;
              }
              if (!(data82 === "CONFIRMED" || data82 === "LIKELY")) {
                const err226 = { instancePath: instancePath + "/health/marks/body", schemaPath: "#/properties/health/properties/marks/properties/body/enum", keyword: "enum", params: { allowedValues: schema15.properties.health.properties.marks.properties.body.enum } };
                if (vErrors === null) {
                  vErrors = [err226];
                } else {
                  vErrors.push(err226);
                }
                errors++;
              }
            }
            if (data78.well !== void 0) {
              let data83 = data78.well;
              if (typeof data83 !== "string") {
                const err227 = { instancePath: instancePath + "/health/marks/well", schemaPath: "#/properties/health/properties/marks/properties/well/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err227];
                } else {
                  vErrors.push(err227);
                }
                errors++;
              }
              if (!(data83 === "CONFIRMED" || data83 === "LIKELY")) {
                const err228 = { instancePath: instancePath + "/health/marks/well", schemaPath: "#/properties/health/properties/marks/properties/well/enum", keyword: "enum", params: { allowedValues: schema15.properties.health.properties.marks.properties.well.enum } };
                if (vErrors === null) {
                  vErrors = [err228];
                } else {
                  vErrors.push(err228);
                }
                errors++;
              }
            }
            if (data78.version !== void 0) {
              let data84 = data78.version;
              if (typeof data84 !== "string") {
                const err229 = { instancePath: instancePath + "/health/marks/version", schemaPath: "#/properties/health/properties/marks/properties/version/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err229];
                } else {
                  vErrors.push(err229);
                }
                errors++;
              }
              if (!(data84 === "CONFIRMED" || data84 === "LIKELY")) {
                const err230 = { instancePath: instancePath + "/health/marks/version", schemaPath: "#/properties/health/properties/marks/properties/version/enum", keyword: "enum", params: { allowedValues: schema15.properties.health.properties.marks.properties.version.enum } };
                if (vErrors === null) {
                  vErrors = [err230];
                } else {
                  vErrors.push(err230);
                }
                errors++;
              }
            }
          } else {
            const err231 = { instancePath: instancePath + "/health/marks", schemaPath: "#/properties/health/properties/marks/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err231];
            } else {
              vErrors.push(err231);
            }
            errors++;
          }
        }
      }
    }
    if (data.note !== void 0) {
      let data85 = data.note;
      if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
        if (data85.en === void 0) {
          const err232 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/required", keyword: "required", params: { missingProperty: "en" } };
          if (vErrors === null) {
            vErrors = [err232];
          } else {
            vErrors.push(err232);
          }
          errors++;
        }
        if (data85.fr === void 0) {
          const err233 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/required", keyword: "required", params: { missingProperty: "fr" } };
          if (vErrors === null) {
            vErrors = [err233];
          } else {
            vErrors.push(err233);
          }
          errors++;
        }
        for (const key12 in data85) {
          if (!(key12 === "en" || key12 === "fr" || pattern0.test(key12))) {
            const err234 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
            if (vErrors === null) {
              vErrors = [err234];
            } else {
              vErrors.push(err234);
            }
            errors++;
          }
        }
        if (data85.en !== void 0) {
          let data86 = data85.en;
          if (typeof data86 === "string") {
            if (func3(data86) > 1e3) {
              const err235 = { instancePath: instancePath + "/note/en", schemaPath: "#/properties/note/properties/en/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err235];
              } else {
                vErrors.push(err235);
              }
              errors++;
            }
            if (func3(data86) < 1) {
              const err236 = { instancePath: instancePath + "/note/en", schemaPath: "#/properties/note/properties/en/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err236];
              } else {
                vErrors.push(err236);
              }
              errors++;
            }
            if (!pattern1.test(data86)) {
              const err237 = { instancePath: instancePath + "/note/en", schemaPath: "#/properties/note/properties/en/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
              if (vErrors === null) {
                vErrors = [err237];
              } else {
                vErrors.push(err237);
              }
              errors++;
            }
          } else {
            const err238 = { instancePath: instancePath + "/note/en", schemaPath: "#/properties/note/properties/en/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err238];
            } else {
              vErrors.push(err238);
            }
            errors++;
          }
        }
        if (data85.fr !== void 0) {
          let data87 = data85.fr;
          if (typeof data87 === "string") {
            if (func3(data87) > 1e3) {
              const err239 = { instancePath: instancePath + "/note/fr", schemaPath: "#/properties/note/properties/fr/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err239];
              } else {
                vErrors.push(err239);
              }
              errors++;
            }
            if (func3(data87) < 1) {
              const err240 = { instancePath: instancePath + "/note/fr", schemaPath: "#/properties/note/properties/fr/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err240];
              } else {
                vErrors.push(err240);
              }
              errors++;
            }
            if (!pattern1.test(data87)) {
              const err241 = { instancePath: instancePath + "/note/fr", schemaPath: "#/properties/note/properties/fr/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
              if (vErrors === null) {
                vErrors = [err241];
              } else {
                vErrors.push(err241);
              }
              errors++;
            }
          } else {
            const err242 = { instancePath: instancePath + "/note/fr", schemaPath: "#/properties/note/properties/fr/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err242];
            } else {
              vErrors.push(err242);
            }
            errors++;
          }
        }
      } else {
        const err243 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err243];
        } else {
          vErrors.push(err243);
        }
        errors++;
      }
    }
    if (data.marks !== void 0) {
      let data88 = data.marks;
      if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
        if (Object.keys(data88).length < 1) {
          const err244 = { instancePath: instancePath + "/marks", schemaPath: "#/properties/marks/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err244];
          } else {
            vErrors.push(err244);
          }
          errors++;
        }
        for (const key13 in data88) {
          if (!(func2.call(schema15.properties.marks.properties, key13) || pattern0.test(key13))) {
            const err245 = { instancePath: instancePath + "/marks", schemaPath: "#/properties/marks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
            if (vErrors === null) {
              vErrors = [err245];
            } else {
              vErrors.push(err245);
            }
            errors++;
          }
        }
        if (data88.apiVersion !== void 0) {
          let data89 = data88.apiVersion;
          if (typeof data89 !== "string") {
            const err246 = { instancePath: instancePath + "/marks/apiVersion", schemaPath: "#/properties/marks/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err246];
            } else {
              vErrors.push(err246);
            }
            errors++;
          }
          if (!(data89 === "CONFIRMED" || data89 === "LIKELY")) {
            const err247 = { instancePath: instancePath + "/marks/apiVersion", schemaPath: "#/properties/marks/properties/apiVersion/enum", keyword: "enum", params: { allowedValues: schema15.properties.marks.properties.apiVersion.enum } };
            if (vErrors === null) {
              vErrors = [err247];
            } else {
              vErrors.push(err247);
            }
            errors++;
          }
        }
        if (data88.kind !== void 0) {
          let data90 = data88.kind;
          if (typeof data90 !== "string") {
            const err248 = { instancePath: instancePath + "/marks/kind", schemaPath: "#/properties/marks/properties/kind/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err248];
            } else {
              vErrors.push(err248);
            }
            errors++;
          }
          if (!(data90 === "CONFIRMED" || data90 === "LIKELY")) {
            const err249 = { instancePath: instancePath + "/marks/kind", schemaPath: "#/properties/marks/properties/kind/enum", keyword: "enum", params: { allowedValues: schema15.properties.marks.properties.kind.enum } };
            if (vErrors === null) {
              vErrors = [err249];
            } else {
              vErrors.push(err249);
            }
            errors++;
          }
        }
        if (data88.name !== void 0) {
          let data91 = data88.name;
          if (typeof data91 !== "string") {
            const err250 = { instancePath: instancePath + "/marks/name", schemaPath: "#/properties/marks/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err250];
            } else {
              vErrors.push(err250);
            }
            errors++;
          }
          if (!(data91 === "CONFIRMED" || data91 === "LIKELY")) {
            const err251 = { instancePath: instancePath + "/marks/name", schemaPath: "#/properties/marks/properties/name/enum", keyword: "enum", params: { allowedValues: schema15.properties.marks.properties.name.enum } };
            if (vErrors === null) {
              vErrors = [err251];
            } else {
              vErrors.push(err251);
            }
            errors++;
          }
        }
        if (data88.aliases !== void 0) {
          let data92 = data88.aliases;
          if (typeof data92 !== "string") {
            const err252 = { instancePath: instancePath + "/marks/aliases", schemaPath: "#/properties/marks/properties/aliases/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err252];
            } else {
              vErrors.push(err252);
            }
            errors++;
          }
          if (!(data92 === "CONFIRMED" || data92 === "LIKELY")) {
            const err253 = { instancePath: instancePath + "/marks/aliases", schemaPath: "#/properties/marks/properties/aliases/enum", keyword: "enum", params: { allowedValues: schema15.properties.marks.properties.aliases.enum } };
            if (vErrors === null) {
              vErrors = [err253];
            } else {
              vErrors.push(err253);
            }
            errors++;
          }
        }
        if (data88.provider !== void 0) {
          let data93 = data88.provider;
          if (typeof data93 !== "string") {
            const err254 = { instancePath: instancePath + "/marks/provider", schemaPath: "#/properties/marks/properties/provider/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err254];
            } else {
              vErrors.push(err254);
            }
            errors++;
          }
          if (!(data93 === "CONFIRMED" || data93 === "LIKELY")) {
            const err255 = { instancePath: instancePath + "/marks/provider", schemaPath: "#/properties/marks/properties/provider/enum", keyword: "enum", params: { allowedValues: schema15.properties.marks.properties.provider.enum } };
            if (vErrors === null) {
              vErrors = [err255];
            } else {
              vErrors.push(err255);
            }
            errors++;
          }
        }
        if (data88.chorusPro !== void 0) {
          let data94 = data88.chorusPro;
          if (typeof data94 !== "string") {
            const err256 = { instancePath: instancePath + "/marks/chorusPro", schemaPath: "#/properties/marks/properties/chorusPro/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err256];
            } else {
              vErrors.push(err256);
            }
            errors++;
          }
          if (!(data94 === "CONFIRMED" || data94 === "LIKELY")) {
            const err257 = { instancePath: instancePath + "/marks/chorusPro", schemaPath: "#/properties/marks/properties/chorusPro/enum", keyword: "enum", params: { allowedValues: schema15.properties.marks.properties.chorusPro.enum } };
            if (vErrors === null) {
              vErrors = [err257];
            } else {
              vErrors.push(err257);
            }
            errors++;
          }
        }
        if (data88.businessProfile !== void 0) {
          let data95 = data88.businessProfile;
          if (typeof data95 !== "string") {
            const err258 = { instancePath: instancePath + "/marks/businessProfile", schemaPath: "#/properties/marks/properties/businessProfile/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err258];
            } else {
              vErrors.push(err258);
            }
            errors++;
          }
          if (!(data95 === "CONFIRMED" || data95 === "LIKELY")) {
            const err259 = { instancePath: instancePath + "/marks/businessProfile", schemaPath: "#/properties/marks/properties/businessProfile/enum", keyword: "enum", params: { allowedValues: schema15.properties.marks.properties.businessProfile.enum } };
            if (vErrors === null) {
              vErrors = [err259];
            } else {
              vErrors.push(err259);
            }
            errors++;
          }
        }
        if (data88.stateNetwork !== void 0) {
          let data96 = data88.stateNetwork;
          if (typeof data96 !== "string") {
            const err260 = { instancePath: instancePath + "/marks/stateNetwork", schemaPath: "#/properties/marks/properties/stateNetwork/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err260];
            } else {
              vErrors.push(err260);
            }
            errors++;
          }
          if (!(data96 === "CONFIRMED" || data96 === "LIKELY")) {
            const err261 = { instancePath: instancePath + "/marks/stateNetwork", schemaPath: "#/properties/marks/properties/stateNetwork/enum", keyword: "enum", params: { allowedValues: schema15.properties.marks.properties.stateNetwork.enum } };
            if (vErrors === null) {
              vErrors = [err261];
            } else {
              vErrors.push(err261);
            }
            errors++;
          }
        }
        if (data88.environments !== void 0) {
          let data97 = data88.environments;
          if (typeof data97 !== "string") {
            const err262 = { instancePath: instancePath + "/marks/environments", schemaPath: "#/properties/marks/properties/environments/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err262];
            } else {
              vErrors.push(err262);
            }
            errors++;
          }
          if (!(data97 === "CONFIRMED" || data97 === "LIKELY")) {
            const err263 = { instancePath: instancePath + "/marks/environments", schemaPath: "#/properties/marks/properties/environments/enum", keyword: "enum", params: { allowedValues: schema15.properties.marks.properties.environments.enum } };
            if (vErrors === null) {
              vErrors = [err263];
            } else {
              vErrors.push(err263);
            }
            errors++;
          }
        }
        if (data88.scope !== void 0) {
          let data98 = data88.scope;
          if (typeof data98 !== "string") {
            const err264 = { instancePath: instancePath + "/marks/scope", schemaPath: "#/properties/marks/properties/scope/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err264];
            } else {
              vErrors.push(err264);
            }
            errors++;
          }
          if (!(data98 === "CONFIRMED" || data98 === "LIKELY")) {
            const err265 = { instancePath: instancePath + "/marks/scope", schemaPath: "#/properties/marks/properties/scope/enum", keyword: "enum", params: { allowedValues: schema15.properties.marks.properties.scope.enum } };
            if (vErrors === null) {
              vErrors = [err265];
            } else {
              vErrors.push(err265);
            }
            errors++;
          }
        }
        if (data88.health !== void 0) {
          let data99 = data88.health;
          if (typeof data99 !== "string") {
            const err266 = { instancePath: instancePath + "/marks/health", schemaPath: "#/properties/marks/properties/health/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err266];
            } else {
              vErrors.push(err266);
            }
            errors++;
          }
          if (!(data99 === "CONFIRMED" || data99 === "LIKELY")) {
            const err267 = { instancePath: instancePath + "/marks/health", schemaPath: "#/properties/marks/properties/health/enum", keyword: "enum", params: { allowedValues: schema15.properties.marks.properties.health.enum } };
            if (vErrors === null) {
              vErrors = [err267];
            } else {
              vErrors.push(err267);
            }
            errors++;
          }
        }
        if (data88.note !== void 0) {
          let data100 = data88.note;
          if (typeof data100 !== "string") {
            const err268 = { instancePath: instancePath + "/marks/note", schemaPath: "#/properties/marks/properties/note/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err268];
            } else {
              vErrors.push(err268);
            }
            errors++;
          }
          if (!(data100 === "CONFIRMED" || data100 === "LIKELY")) {
            const err269 = { instancePath: instancePath + "/marks/note", schemaPath: "#/properties/marks/properties/note/enum", keyword: "enum", params: { allowedValues: schema15.properties.marks.properties.note.enum } };
            if (vErrors === null) {
              vErrors = [err269];
            } else {
              vErrors.push(err269);
            }
            errors++;
          }
        }
      } else {
        const err270 = { instancePath: instancePath + "/marks", schemaPath: "#/properties/marks/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err270];
        } else {
          vErrors.push(err270);
        }
        errors++;
      }
    }
    if (data.seen !== void 0) {
      let data101 = data.seen;
      if (typeof data101 === "string") {
        if (!formats6.test(data101)) {
          const err271 = { instancePath: instancePath + "/seen", schemaPath: "#/properties/seen/format", keyword: "format", params: { format: "loose-date" } };
          if (vErrors === null) {
            vErrors = [err271];
          } else {
            vErrors.push(err271);
          }
          errors++;
        }
      } else {
        const err272 = { instancePath: instancePath + "/seen", schemaPath: "#/properties/seen/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err272];
        } else {
          vErrors.push(err272);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data102 = data.source;
      if (typeof data102 === "string") {
        if (func3(data102) > 1e3) {
          const err273 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err273];
          } else {
            vErrors.push(err273);
          }
          errors++;
        }
        if (func3(data102) < 1) {
          const err274 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err274];
          } else {
            vErrors.push(err274);
          }
          errors++;
        }
        if (!pattern1.test(data102)) {
          const err275 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/pattern", keyword: "pattern", params: { pattern: "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]" } };
          if (vErrors === null) {
            vErrors = [err275];
          } else {
            vErrors.push(err275);
          }
          errors++;
        }
      } else {
        const err276 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err276];
        } else {
          vErrors.push(err276);
        }
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data103 = data.labels;
      if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
        if (Object.keys(data103).length > 100) {
          const err277 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/maxProperties", keyword: "maxProperties", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err277];
          } else {
            vErrors.push(err277);
          }
          errors++;
        }
        for (const key14 in data103) {
          const _errs223 = errors;
          if (typeof key14 === "string") {
            if (func3(key14) > 100) {
              const err278 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames/maxLength", keyword: "maxLength", params: { limit: 100 }, propertyName: key14 };
              if (vErrors === null) {
                vErrors = [err278];
              } else {
                vErrors.push(err278);
              }
              errors++;
            }
            if (func3(key14) < 1) {
              const err279 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key14 };
              if (vErrors === null) {
                vErrors = [err279];
              } else {
                vErrors.push(err279);
              }
              errors++;
            }
          }
          var valid32 = _errs223 === errors;
          if (!valid32) {
            const err280 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key14 } };
            if (vErrors === null) {
              vErrors = [err280];
            } else {
              vErrors.push(err280);
            }
            errors++;
          }
        }
        for (const key15 in data103) {
          let data104 = data103[key15];
          if (typeof data104 === "string") {
            if (func3(data104) > 1e3) {
              const err281 = { instancePath: instancePath + "/labels/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err281];
              } else {
                vErrors.push(err281);
              }
              errors++;
            }
          } else {
            const err282 = { instancePath: instancePath + "/labels/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err282];
            } else {
              vErrors.push(err282);
            }
            errors++;
          }
        }
      } else {
        const err283 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err283];
        } else {
          vErrors.push(err283);
        }
        errors++;
      }
    }
  } else {
    const err284 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err284];
    } else {
      vErrors.push(err284);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}

// packages/config-schema/src/schema/kinds/shared-fields.ts
function envelope(kind) {
  return {
    apiVersion: {
      type: "word",
      required: true,
      words: ["pistectl/v1"],
      description: { en: "Version of the format.", fr: "Version du format." }
    },
    kind: {
      type: "word",
      required: true,
      words: [kind],
      description: { en: "What the document describes.", fr: "Ce que le document décrit." }
    }
  };
}
var LABELS = {
  type: "map",
  description: {
    en: "Free texts for the team's own use, by key; pistectl does not judge them.",
    fr: "Textes libres à l'usage de l'équipe, par clé ; pistectl ne les juge pas."
  },
  values: { type: "text", max: 1e3, description: { en: "A text of the team's.", fr: "Un texte de l'équipe." } }
};
var SIRET = {
  type: "identifier",
  description: {
    en: "SIRET of the structure, 14 digits between quotes (portal: « SIRET »).",
    fr: "SIRET de la structure, 14 chiffres entre guillemets (portail : « SIRET »)."
  },
  examples: ["24000010900019"]
};
function structure(description, required) {
  return {
    type: "mapping",
    ...required ? { required } : {},
    description,
    keys: {
      name: {
        type: "text",
        ...NAME_LENGTH,
        description: {
          en: "Name of the structure (portal: « Raison sociale »).",
          fr: "Nom de la structure (portail : « Raison sociale »)."
        },
        examples: ["Commune d'Exemple"]
      },
      siret: SIRET
    }
  };
}
var STRUCTURE_SIRET = { ...SIRET, required: true };
var PERSON = {
  name: {
    type: "text",
    ...NAME_LENGTH,
    description: { en: "Name of the person or the team.", fr: "Nom de la personne ou de l'équipe." }
  },
  email: {
    type: "text",
    description: { en: "E-mail address (portal: « Courriel »).", fr: "Adresse électronique (portail : « Courriel »)." },
    examples: ["api-piste@commune.example"]
  },
  phone: {
    type: "identifier",
    description: {
      en: "Telephone number, between quotes (portal: « Téléphone »).",
      fr: "Numéro de téléphone, entre guillemets (portail : « Téléphone »)."
    },
    examples: ["+33 1 99 00 12 34"]
  }
};
function contacts(more = {}) {
  return {
    type: "list",
    ...more,
    description: {
      en: "People and mailboxes to write to.",
      fr: "Personnes et boîtes aux lettres à qui écrire."
    },
    items: {
      type: "mapping",
      description: { en: "A person or a mailbox.", fr: "Une personne ou une boîte aux lettres." },
      keys: {
        role: {
          type: "word",
          required: true,
          words: ["application-manager", "notifications", "technical", "security"],
          meanings: [
            {
              en: "who answers for the application (portal: « Responsable d'application »)",
              fr: "qui répond de l'application (portail : « Responsable d'application »)"
            },
            { en: "the address PISTE writes to (portal: « Email »)", fr: "l'adresse à laquelle PISTE écrit (portail : « Email »)" },
            { en: "who runs the software", fr: "qui exploite le logiciel" },
            { en: "who is told of a leak", fr: "qui est prévenu d'une fuite" }
          ],
          description: { en: "What the contact is for.", fr: "À quoi sert le contact." }
        },
        ...PERSON
      }
    }
  };
}
function authentication(other, reason, description) {
  return { type: "word", words: ["oauth2", other], discouraged: { [other]: reason }, description };
}
var CERTIFICATE_ENDED = {
  en: "The certificate mode is said to have ended on 1 January 2021.",
  fr: "Le mode certificat aurait pris fin le 1er janvier 2021."
};
var DESCRIPTION = {
  type: "text",
  ...DESCRIPTION_LENGTH,
  description: { en: "What it is for (portal: « Description »).", fr: "À quoi elle sert (portail : « Description »)." }
};

// packages/config-schema/src/schema/kinds/api.ts
var SOURCE = {
  type: "text",
  ...DESCRIPTION_LENGTH,
  description: { en: "Where the facts come from.", fr: "D'où viennent les faits." }
};
var SEEN = {
  type: "date",
  loose: true,
  description: {
    en: "When they were seen: a day, a month or a year (between quotes when alone).",
    fr: "Quand ils ont été vus : un jour, un mois ou une année (entre guillemets si elle est seule)."
  },
  examples: ["2021-08-04"]
};
var PATH = {
  source: "^/(?![/\\\\])",
  says: { en: "a path that begins with one slash", fr: "un chemin qui commence par une seule barre oblique" }
};
var POINTER = {
  source: "^(/([^~/]|~[01])*)+$",
  says: { en: "a JSON Pointer such as `/etat`", fr: "un pointeur JSON tel que `/etat`" }
};
function marks(keys) {
  const mark = {
    type: "word",
    words: MARKS,
    description: { en: "How well the fact is known.", fr: "À quel point le fait est connu." }
  };
  return {
    type: "mapping",
    description: {
      en: "How well facts are known, by their key; those not listed are CONFIRMED.",
      fr: "À quel point les faits sont connus, par leur clé ; ceux qui n'y sont pas sont CONFIRMED."
    },
    keys: Object.fromEntries(keys.map((key) => [key, mark]))
  };
}
var BASE_PATH = {
  type: "text",
  nullable: true,
  ...DESCRIPTION_LENGTH,
  pattern: PATH,
  description: {
    en: "Path of the API from PISTE's origin, one leading slash, never a host; `{version}` where several versions share it.",
    fr: "Chemin de l'API depuis l'origine de PISTE, une barre oblique en tête, jamais d'hôte ; `{version}` là où plusieurs versions le partagent."
  },
  examples: ["/mtes/sne-cotation/v1.0"]
};
function names(description, identifiers = false) {
  return {
    type: "list",
    description,
    items: { type: identifiers ? "identifier" : "text", ...NAME_LENGTH, description }
  };
}
var ENVIRONMENT_KEYS = {
  availability: {
    type: "word",
    words: AVAILABILITIES,
    description: { en: "Whether PISTE lists the API there.", fr: "Si PISTE y propose l'API." }
  },
  versions: names({ en: "Versions, between quotes.", fr: "Versions, entre guillemets." }, true),
  earlierVersions: {
    type: "list",
    description: { en: "Versions seen before these.", fr: "Versions vues avant celles-ci." },
    items: {
      type: "mapping",
      description: { en: "An earlier version.", fr: "Une version antérieure." },
      keys: {
        version: {
          type: "identifier",
          required: true,
          ...NAME_LENGTH,
          description: { en: "Version, between quotes.", fr: "Version, entre guillemets." }
        },
        basePath: BASE_PATH
      }
    }
  },
  organizations: names({ en: "Organizations that see the API.", fr: "Organisations qui voient l'API." }),
  approval: {
    type: "word",
    words: NEEDS,
    description: { en: "Whether a subscription needs an approval.", fr: "Si une souscription est soumise à validation." }
  },
  terms: {
    type: "word",
    words: NEEDS,
    description: { en: "Whether terms of use must be accepted (CGU).", fr: "Si des CGU sont à accepter." }
  },
  basePath: BASE_PATH,
  instead: {
    type: "text",
    nullable: true,
    ...NAME_LENGTH,
    description: { en: "API that takes its place in this environment.", fr: "API qui la remplace dans cet environnement." }
  }
};
function environment(description) {
  return {
    type: "mapping",
    required: true,
    // What is not said is unknown.
    mayBeEmpty: true,
    description,
    keys: { ...ENVIRONMENT_KEYS, marks: marks(Object.keys(ENVIRONMENT_KEYS)), seen: SEEN, source: SOURCE }
  };
}
var HEALTH_KEYS = {
  method: {
    type: "word",
    words: ["GET", "POST"],
    description: { en: "HTTP method. Default: GET.", fr: "Méthode HTTP. Par défaut : GET." }
  },
  path: {
    type: "text",
    required: true,
    ...DESCRIPTION_LENGTH,
    pattern: PATH,
    description: { en: "Path below the base path.", fr: "Chemin sous le chemin de base." },
    examples: ["/healthcheck"]
  },
  headers: {
    type: "list",
    min: 0,
    description: { en: "Request headers besides the access token.", fr: "En-têtes de requête outre le jeton d'accès." },
    items: {
      type: "word",
      words: ["cpro-account"],
      description: { en: "The technical account of Chorus Pro.", fr: "Le compte technique Chorus Pro." }
    }
  },
  body: { type: "text", nullable: true, ...DESCRIPTION_LENGTH, description: { en: "JSON body of a POST.", fr: "Corps JSON d'un POST." } },
  well: {
    type: "list",
    min: 0,
    orOne: true,
    description: {
      en: "What a well answer holds, one condition or several; none: any 2xx.",
      fr: "Ce que contient une bonne réponse, une condition ou plusieurs ; aucune : tout 2xx."
    },
    items: {
      type: "mapping",
      description: { en: "A condition: `json` with `equals`, or `text`.", fr: "Une condition : `json` avec `equals`, ou `text`." },
      keys: {
        json: {
          type: "text",
          pattern: POINTER,
          description: { en: "JSON Pointer of a value.", fr: "Pointeur JSON d'une valeur." },
          examples: ["/etat"]
        },
        equals: { type: "scalar", description: { en: "What the value is.", fr: "Ce que vaut la valeur." }, examples: ["OK"] },
        optional: {
          type: "flag",
          absent: false,
          description: { en: "Whether an absent value is well too.", fr: "Si une valeur absente convient aussi." }
        },
        text: { type: "text", ...DESCRIPTION_LENGTH, description: { en: "The whole body.", fr: "Le corps entier." } }
      }
    }
  },
  version: {
    type: "text",
    nullable: true,
    pattern: POINTER,
    description: { en: "JSON Pointer of the version in the answer.", fr: "Pointeur JSON de la version dans la réponse." }
  }
};
var ROOT_KEYS = {
  ...envelope("Api"),
  name: {
    type: "text",
    required: true,
    ...NAME_LENGTH,
    description: { en: "Name of the API, as PISTE writes it.", fr: "Nom de l'API, comme PISTE l'écrit." },
    examples: ["SNE-Cotation"]
  },
  aliases: names({ en: "Other names of the API.", fr: "Autres noms de l'API." }),
  provider: {
    type: "text",
    nullable: true,
    ...NAME_LENGTH,
    description: { en: "Who offers the API.", fr: "Qui propose l'API." },
    examples: ["MTES"]
  },
  chorusPro: {
    type: "flag",
    absent: false,
    description: { en: "Whether calls carry a Chorus Pro technical account.", fr: "Si les appels portent un compte technique Chorus Pro." }
  },
  businessProfile: {
    type: "flag",
    absent: false,
    description: { en: "Whether calls need a business profile.", fr: "Si les appels demandent un profil métier." }
  },
  stateNetwork: {
    type: "flag",
    absent: false,
    description: { en: "Whether only the State's network (RIE) reaches it.", fr: "Si seul le réseau de l'État (RIE) l'atteint." }
  },
  environments: {
    type: "mapping",
    required: true,
    description: { en: "What is known in each environment.", fr: "Ce qui est connu dans chaque environnement." },
    keys: {
      production: environment({ en: "In production.", fr: "En production." }),
      sandbox: environment({ en: "In the sandbox.", fr: "Dans le bac à sable." })
    }
  },
  scope: {
    type: "text",
    nullable: true,
    ...NAME_LENGTH,
    description: { en: "OAuth 2.0 scope that the API needs.", fr: "Périmètre OAuth 2.0 (scope) dont l'API a besoin." }
  },
  health: {
    type: "mapping",
    nullable: true,
    description: { en: "How the API is asked whether it is well.", fr: "Comment on demande à l'API si elle va bien." },
    keys: { ...HEALTH_KEYS, marks: marks(Object.keys(HEALTH_KEYS)) }
  },
  note: {
    type: "mapping",
    description: { en: "What a user should know besides.", fr: "Ce qu'il faut savoir en outre." },
    keys: {
      en: { type: "text", required: true, ...DESCRIPTION_LENGTH, description: { en: "In English.", fr: "En anglais." } },
      fr: { type: "text", required: true, ...DESCRIPTION_LENGTH, description: { en: "In French.", fr: "En français." } }
    }
  }
};
var API = {
  kind: "Api",
  description: { en: "An entry of the API catalogue.", fr: "Une entrée du catalogue des API." },
  root: {
    type: "mapping",
    description: { en: "An entry of the API catalogue.", fr: "Une entrée du catalogue des API." },
    keys: {
      ...ROOT_KEYS,
      marks: marks(Object.keys(ROOT_KEYS)),
      seen: { ...SEEN, required: true },
      source: { ...SOURCE, required: true },
      labels: LABELS
    }
  },
  snippet: {
    apiVersion: "pistectl/v1",
    kind: "Api",
    name: "$1",
    environments: {
      production: { availability: choice(2, "offered", "not-offered", "unknown") },
      sandbox: { availability: choice(3, "offered", "not-offered", "unknown") }
    },
    seen: "$4",
    source: "$5"
  }
};

// packages/config-schema/src/schema/kinds/application.ts
var APPLICATION = {
  kind: "Application",
  description: { en: "An application on PISTE.", fr: "Une application sur PISTE." },
  root: {
    type: "mapping",
    description: { en: "An application on PISTE.", fr: "Une application sur PISTE." },
    keys: {
      ...envelope("Application"),
      name: {
        type: "text",
        required: true,
        ...NAME_LENGTH,
        description: {
          en: "Name of the application, exactly as on PISTE (portal: « Nom de l'application »).",
          fr: "Nom de l'application, exactement comme sur PISTE (portail : « Nom de l'application »)."
        },
        examples: ["COTATION_METROPOLE_EXEMPLE"]
      },
      description: DESCRIPTION,
      environment: {
        type: "word",
        required: true,
        words: ["sandbox", "production"],
        meanings: [
          { en: "PISTE's sandbox (portal: « Bac à sable »)", fr: "le bac à sable de PISTE (portail : « Bac à sable »)" },
          { en: "PISTE's production", fr: "la production de PISTE" }
        ],
        description: {
          en: "Environment of PISTE (portal: « Environnement »).",
          fr: "Environnement de PISTE (portail : « Environnement »)."
        }
      },
      organization: {
        type: "text",
        required: true,
        ...NAME_LENGTH,
        description: {
          en: "Organization that the application belongs to: Universal, DUME, MTES or another name (portal: « Organisation »).",
          fr: "Organisation à laquelle appartient l'application : Universal, DUME, MTES ou un autre nom (portail : « Organisation »)."
        },
        examples: ["Universal", "DUME", "MTES"]
      },
      organizationCode: {
        type: "identifier",
        ...NAME_LENGTH,
        description: { en: "Code of the organization, between quotes.", fr: "Code de l'organisation, entre guillemets." },
        examples: ["984b19"]
      },
      enabled: {
        type: "flag",
        absent: true,
        description: {
          en: "Whether the application is switched on (portal: « Activée »).",
          fr: "Si l'application est activée (portail : « Activée »)."
        }
      },
      structure: structure(
        {
          en: "Structure that the application acts for (portal: « Information sur la structure »).",
          fr: "Structure pour laquelle l'application agit (portail : « Information sur la structure »)."
        },
        true
      ),
      contacts: contacts({
        required: true,
        contains: {
          key: "role",
          word: "application-manager",
          and: "email",
          says: {
            en: "no contact is an `application-manager` with an `email`",
            fr: "aucun contact n'est un `application-manager` avec un `email`"
          }
        }
      }),
      apis: {
        type: "list",
        required: true,
        description: {
          en: "APIs that the application subscribes to (portal: « Sélectionner les API »).",
          fr: "API auxquelles l'application souscrit (portail : « Sélectionner les API »)."
        },
        items: {
          type: "mapping",
          description: { en: "A subscription.", fr: "Une souscription." },
          keys: {
            name: {
              type: "text",
              required: true,
              ...NAME_LENGTH,
              description: { en: "Name of the API, as in the catalogue.", fr: "Nom de l'API, comme au catalogue." },
              examples: ["SNE-Cotation"]
            },
            version: {
              type: "identifier",
              required: true,
              ...NAME_LENGTH,
              description: { en: "Version of the API, between quotes.", fr: "Version de l'API, entre guillemets." },
              examples: ["1.0"]
            },
            terms: {
              type: "word",
              words: ["accepted", "pending", "not-required"],
              description: {
                en: "Terms of use of the API (portal: « Consentement CGU API »).",
                fr: "Conditions générales d'utilisation de l'API (portail : « Consentement CGU API »)."
              }
            },
            approval: {
              type: "word",
              words: ["granted", "pending", "refused", "not-required"],
              description: {
                en: "Approval by the API's administrator (portal: « Soumis à validation »).",
                fr: "Validation par l'administrateur de l'API (portail : « Soumis à validation »)."
              }
            },
            approvedOn: {
              type: "date",
              description: { en: "Day of the approval.", fr: "Jour de la validation." }
            },
            profile: {
              type: "word",
              words: ["granted", "pending"],
              description: {
                en: "Business profile that the administrators of SNE-Cotation give (« profil métier »).",
                fr: "Profil métier que donnent les administrateurs de SNE-Cotation."
              }
            },
            scope: {
              type: "text",
              ...NAME_LENGTH,
              description: { en: "OAuth 2.0 scope to ask for.", fr: "Périmètre OAuth 2.0 (scope) à demander." },
              examples: ["openid"]
            }
          }
        }
      },
      credentials: {
        type: "mapping",
        description: {
          en: "Where the credentials are, never the credentials (portal: « Identifiants OAuth »).",
          fr: "Où sont les identifiants, jamais les identifiants (portail : « Identifiants OAuth »)."
        },
        keys: {
          clientId: {
            type: "reference",
            description: { en: "Where the client identifier is.", fr: "Où est l'identifiant client." },
            examples: ["env:PISTE_CLIENT_ID"]
          },
          clientSecret: {
            type: "reference",
            description: { en: "Where the client secret is.", fr: "Où est le secret client." },
            examples: ["env:PISTE_CLIENT_SECRET"]
          },
          rotatedOn: {
            type: "date",
            description: { en: "Day on which the secret was last renewed.", fr: "Jour du dernier renouvellement du secret." }
          },
          rotateEveryDays: {
            type: "number",
            min: 1,
            max: 3650,
            description: {
              en: "Days after which the secret is to be renewed.",
              fr: "Nombre de jours au bout duquel le secret est à renouveler."
            },
            examples: [365]
          }
        }
      },
      image: {
        type: "text",
        ...DESCRIPTION_LENGTH,
        description: {
          en: "Image of the application, a path relative to the manifest, 1 MB at most (portal: « Image »).",
          fr: "Image de l'application, chemin relatif au manifeste, 1 Mo au plus (portail : « Image »)."
        },
        examples: ["logo.png"]
      },
      renamedFrom: {
        type: "text",
        ...NAME_LENGTH,
        description: {
          en: "Former name, so that `plan` sees a change of name and not another application.",
          fr: "Ancien nom, pour que `plan` voie un changement de nom et non une autre application."
        }
      },
      labels: LABELS
    }
  },
  snippet: {
    apiVersion: "pistectl/v1",
    kind: "Application",
    name: "$1",
    environment: choice(2, "production", "sandbox"),
    organization: "$3",
    structure: { name: "$4", siret: '"$5"' },
    contacts: [{ role: "application-manager", name: "$6", email: "$7" }],
    apis: [{ name: "$8", version: '"$9"' }]
  }
};

// packages/config-schema/src/schema/kinds/chorus-pro-connection.ts
var CHORUS_PRO_CONNECTION = {
  kind: "ChorusProConnection",
  description: {
    en: "An API connection on the Chorus Pro portal (« Raccordement »).",
    fr: "Un raccordement API sur le portail Chorus Pro."
  },
  root: {
    type: "mapping",
    description: {
      en: "An API connection on the Chorus Pro portal (« Raccordement »).",
      fr: "Un raccordement API sur le portail Chorus Pro."
    },
    keys: {
      ...envelope("ChorusProConnection"),
      name: {
        type: "text",
        required: true,
        ...NAME_LENGTH,
        description: { en: "Name by which other documents speak of it.", fr: "Nom par lequel les autres documents en parlent." },
        examples: ["facturation-exemple"]
      },
      portal: {
        type: "word",
        required: true,
        words: ["production", "qualification"],
        meanings: [
          { en: "the portal in service", fr: "le portail en service" },
          { en: "the test portal, which goes with PISTE's sandbox", fr: "le portail de test, qui va avec le bac à sable de PISTE" }
        ],
        description: { en: "Chorus Pro portal.", fr: "Portail Chorus Pro." }
      },
      application: {
        type: "text",
        required: true,
        ...NAME_LENGTH,
        description: {
          en: "Exact name of the PISTE application, case included (portal: « Nom de l'application »).",
          fr: "Nom exact de l'application PISTE, casse comprise (portail : « Nom de l'application »)."
        },
        examples: ["MON_APPLICATION_CHORUS_PRO"]
      },
      structure: structure({
        en: "Structure that is connected (portal: « Structure »).",
        fr: "Structure raccordée (portail : « Structure »)."
      }),
      space: {
        type: "word",
        words: ["open", "missing"],
        description: {
          en: "Whether the manager has the space « Raccordement EDI et API ».",
          fr: "Si le gestionnaire dispose de l'espace « Raccordement EDI et API »."
        }
      },
      usage: {
        type: "mapping",
        description: { en: "Who calls the API.", fr: "Qui appelle l'API." },
        keys: {
          type: {
            type: "word",
            required: true,
            words: ["direct", "publisher-solution", "concentrator"],
            meanings: [
              { en: "the structure's own software", fr: "le logiciel propre à la structure" },
              { en: "a product of a software publisher (« solution d'un éditeur »)", fr: "la solution d'un éditeur" },
              { en: "an operator for several structures (« concentrateur »)", fr: "un concentrateur pour plusieurs structures" }
            ],
            description: { en: "Kind of use.", fr: "Type d'utilisation." }
          },
          publisher: {
            type: "text",
            ...NAME_LENGTH,
            description: { en: "Publisher of the product.", fr: "Éditeur de la solution." },
            examples: ["Open Bee"]
          }
        }
      },
      technicalContact: {
        type: "mapping",
        description: {
          en: "Technical contact (portal: « Contact technique »).",
          fr: "Contact technique (portail : « Contact technique »)."
        },
        keys: PERSON
      },
      technicalAccount: {
        type: "mapping",
        description: { en: "Technical account (portal: « Compte technique »).", fr: "Compte technique (portail : « Compte technique »)." },
        keys: {
          login: {
            type: "text",
            ...NAME_LENGTH,
            description: {
              en: "Login of the technical account (portal: « Identifiant »).",
              fr: "Identifiant du compte technique (portail : « Identifiant »)."
            },
            examples: ["TECH_1_123456@cpro.fr"]
          },
          credential: {
            type: "reference",
            description: {
              en: "Where `login:password` is; it is sent as the `cpro-account` header.",
              fr: "Où est `login:password` ; c'est l'en-tête `cpro-account`."
            },
            examples: ["env:CPRO_ACCOUNT"]
          },
          passwordRenewedOn: {
            type: "date",
            description: { en: "Day on which the password was last renewed.", fr: "Jour du dernier renouvellement du mot de passe." }
          }
        }
      },
      authentication: authentication("certificate", CERTIFICATE_ENDED, {
        en: "How the connection authenticates; `certificate` is said to have ended.",
        fr: "Comment le raccordement s'authentifie ; `certificate` aurait pris fin."
      }),
      labels: LABELS
    }
  },
  snippet: {
    apiVersion: "pistectl/v1",
    kind: "ChorusProConnection",
    name: "$1",
    portal: choice(2, "production", "qualification"),
    application: "$3",
    structure: { name: "$4", siret: '"$5"' },
    space: choice(6, "open", "missing"),
    usage: { type: choice(7, "direct", "publisher-solution", "concentrator") },
    technicalAccount: { login: "$8", credential: "env:CPRO_ACCOUNT" },
    authentication: "oauth2"
  }
};

// packages/config-schema/src/schema/kinds/connector.ts
var CONNECTOR = {
  kind: "Connector",
  description: {
    en: "A product that uses the credentials of applications.",
    fr: "Un produit qui emploie les identifiants d'applications."
  },
  root: {
    type: "mapping",
    description: {
      en: "A product that uses the credentials of applications.",
      fr: "Un produit qui emploie les identifiants d'applications."
    },
    keys: {
      ...envelope("Connector"),
      name: {
        type: "text",
        required: true,
        ...NAME_LENGTH,
        description: { en: "Name by which other documents speak of it.", fr: "Nom par lequel les autres documents en parlent." },
        examples: ["ged-exemple"]
      },
      product: {
        type: "text",
        required: true,
        ...NAME_LENGTH,
        description: { en: "Product.", fr: "Produit." },
        examples: ["open-bee-portal-chorus-pro"]
      },
      version: {
        type: "identifier",
        ...NAME_LENGTH,
        description: { en: "Version of the product, between quotes.", fr: "Version du produit, entre guillemets." },
        examples: ["6.11.2"]
      },
      role: {
        type: "word",
        words: ["supplier", "recipient"],
        meanings: [
          { en: "sends invoices (« fournisseur »)", fr: "envoie des factures (fournisseur)" },
          { en: "receives invoices (« destinataire »)", fr: "reçoit des factures (destinataire)" }
        ],
        description: { en: "What the product does with invoices.", fr: "Ce que le produit fait des factures." }
      },
      authentication: authentication("certificate", CERTIFICATE_ENDED, {
        en: "How the product authenticates (connector: « OAuth – PISTE »).",
        fr: "Comment le produit s'authentifie (connecteur : « OAuth – PISTE »)."
      }),
      bindings: {
        type: "list",
        description: { en: "Which application serves which structure.", fr: "Quelle application sert quelle structure." },
        items: {
          type: "mapping",
          description: { en: "One structure and its application.", fr: "Une structure et son application." },
          keys: {
            structure: STRUCTURE_SIRET,
            application: {
              type: "text",
              required: true,
              ...NAME_LENGTH,
              description: { en: "Name of the PISTE application.", fr: "Nom de l'application PISTE." },
              examples: ["MON_APPLICATION_CHORUS_PRO"]
            }
          }
        }
      },
      labels: LABELS
    }
  },
  snippet: {
    apiVersion: "pistectl/v1",
    kind: "Connector",
    name: "$1",
    product: "$2",
    version: '"$3"',
    role: choice(4, "supplier", "recipient"),
    authentication: "oauth2",
    bindings: [{ structure: '"$5"', application: "$6" }]
  }
};

// packages/config-schema/src/schema/kinds/partner.ts
var URL_LENGTH = { min: 1, max: 1e3 };
var PARTNER = {
  kind: "Partner",
  description: { en: "An OAuth 2.0 provider outside PISTE.", fr: "Un fournisseur OAuth 2.0 hors de PISTE." },
  root: {
    type: "mapping",
    description: { en: "An OAuth 2.0 provider outside PISTE.", fr: "Un fournisseur OAuth 2.0 hors de PISTE." },
    keys: {
      ...envelope("Partner"),
      name: {
        type: "text",
        required: true,
        ...NAME_LENGTH,
        description: { en: "Name by which other documents speak of it.", fr: "Nom par lequel les autres documents en parlent." },
        examples: ["cynod"]
      },
      platform: {
        type: "word",
        required: true,
        words: ["cynod", "generic"],
        meanings: [
          { en: "CYNOD, whose answers are known", fr: "CYNOD, dont les réponses sont connues" },
          { en: "any other", fr: "tout autre" }
        ],
        description: { en: "Platform of the provider.", fr: "Plateforme du fournisseur." }
      },
      endpoints: {
        type: "mapping",
        description: { en: "Addresses of the provider.", fr: "Adresses du fournisseur." },
        keys: {
          token: {
            type: "text",
            ...URL_LENGTH,
            description: { en: "URL of the token endpoint, https.", fr: "URL du point de délivrance des jetons, en https." },
            examples: ["https://auth.partenaire.example/token"]
          },
          api: {
            type: "text",
            ...URL_LENGTH,
            description: { en: "Base URL of the API, https.", fr: "URL de base de l'API, en https." },
            examples: ["https://api.partenaire.example/"]
          },
          healthcheck: {
            type: "text",
            ...URL_LENGTH,
            pattern: {
              source: "^/(?![/\\\\])",
              says: { en: "a path that begins with one slash", fr: "un chemin qui commence par une seule barre oblique" }
            },
            description: { en: "Path of the health check, below the API.", fr: "Chemin du contrôle de santé, sous l'API." },
            examples: ["/health"]
          }
        }
      },
      authentication: authentication(
        "basic",
        { en: "Basic authentication is allowed, not advised.", fr: "L'authentification Basic est permise, non conseillée." },
        {
          en: "How calls authenticate; `basic` is allowed, not advised.",
          fr: "Comment les appels s'authentifient ; `basic` est permis, non conseillé."
        }
      ),
      clientAuthentication: {
        type: "word",
        words: ["client_secret_post", "client_secret_basic"],
        meanings: [
          { en: "in the body of the token request; the default", fr: "dans le corps de la demande de jeton ; par défaut" },
          { en: "as Basic authentication (RFC 6749 §2.3.1)", fr: "en authentification Basic (RFC 6749 §2.3.1)" }
        ],
        description: {
          en: "How the token endpoint is shown the key and the secret.",
          fr: "Comment la clé et le secret sont présentés au point de délivrance des jetons."
        }
      },
      credentials: {
        type: "mapping",
        description: { en: "Where the credentials are, never the credentials.", fr: "Où sont les identifiants, jamais les identifiants." },
        keys: {
          consumerKey: {
            type: "reference",
            description: { en: "Where the consumer key is.", fr: "Où est la clé de consommateur." },
            examples: ["env:CYNOD_CONSUMER_KEY"]
          },
          consumerSecret: {
            type: "reference",
            description: { en: "Where the consumer secret is.", fr: "Où est le secret de consommateur." },
            examples: ["env:CYNOD_CONSUMER_SECRET"]
          }
        }
      },
      contacts: contacts(),
      labels: LABELS
    }
  },
  snippet: {
    apiVersion: "pistectl/v1",
    kind: "Partner",
    name: "$1",
    platform: choice(2, "cynod", "generic"),
    endpoints: { token: "$3", api: "$4", healthcheck: "$5" },
    authentication: "oauth2",
    credentials: { consumerKey: "env:$6", consumerSecret: "env:$7" }
  }
};

// packages/config-schema/src/schema/kind-schemas.ts
var KIND_SCHEMAS = {
  Application: APPLICATION,
  ChorusProConnection: CHORUS_PRO_CONNECTION,
  Connector: CONNECTOR,
  Partner: PARTNER,
  Api: API
};

// packages/config-schema/src/schema/manifest-schemas.ts
var MANIFEST_SCHEMAS = {
  Application: { root: KIND_SCHEMAS.Application.root, validate: validateApplication, others: othersOf("Application") },
  ChorusProConnection: {
    root: KIND_SCHEMAS.ChorusProConnection.root,
    validate: validateChorusProConnection,
    others: othersOf("ChorusProConnection")
  },
  Connector: { root: KIND_SCHEMAS.Connector.root, validate: validateConnector, others: othersOf("Connector") },
  Partner: { root: KIND_SCHEMAS.Partner.root, validate: validatePartner, others: othersOf("Partner") },
  Api: { root: KIND_SCHEMAS.Api.root, validate: validateApi, others: othersOf("Api") }
};
function declared({ file, index, kind, name, root }) {
  return { file, document: { index, kind, name }, root, schema: MANIFEST_SCHEMAS[kind] };
}
function othersOf(kind) {
  return Object.fromEntries(KINDS.filter((other) => other !== kind).map((other) => [other, KIND_SCHEMAS[other].root.keys]));
}

// packages/config-schema/src/schema/check-schema.ts
var PRECEDENCE = [
  "anyOf",
  "type",
  "enum",
  "const",
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "maxProperties",
  "propertyNames"
];
function checkSchema(document) {
  return checkDeclared(declared(document));
}
function checkDeclared(document) {
  const found = validateValue(document.schema, plainValue(document.root));
  if (found.length === 0) return [];
  const find = nodeFinder(document);
  const errors = relevantErrors(document, found, find);
  const ofKeys = explainKeys(document, keyErrors(errors), find);
  const findings = [
    ...ofKeys.findings,
    ...valueErrors(errors.filter((error) => !ofKeys.left.has(error.instancePath) && !isLeftToRule(document, error, find))).flatMap(
      (error) => explainValue(document, error, find) ?? []
    ),
    ...errors.filter(({ keyword }) => keyword === "contains").map((error) => missingItem(document, error, find))
  ];
  return withoutEchoes(findings).sort((a, b) => a.span.start - b.span.start || (a.rule < b.rule ? -1 : 1));
}
function relevantErrors(document, errors, find) {
  const own = errors.filter(({ schemaPath }) => !/\/(?:contains|anyOf|propertyNames)\//.test(schemaPath));
  const lacking = new Set(own.filter(({ keyword }) => keyword === "contains").map(({ instancePath }) => instancePath));
  return own.filter((error) => {
    if (error.keyword === "minItems") return !lacking.has(error.instancePath);
    return error.keyword !== "contains" || !own.some((other) => mayHideItem(document, error, other, find));
  });
}
function mayHideItem(document, { instancePath }, other, find) {
  const field2 = findField(document, instancePath);
  if (field2?.type !== "list" || field2.contains === void 0) return false;
  const { key, word: word2, and } = field2.contains;
  const strayed = other.keyword === "additionalProperties" ? other.params.additionalProperty : null;
  if (strayed === key || strayed === and) return true;
  if (!other.instancePath.startsWith(`${instancePath}/`)) return false;
  const [index, name] = pointerTokens(other.instancePath.slice(instancePath.length));
  if (name === key || other.keyword === "required") return true;
  if (name === void 0 && other.keyword === "type") return true;
  const item = find(`${instancePath}/${index}`)?.value;
  const role = item?.kind === "mapping" ? item.entries.find((entry) => entry.key === key)?.value : void 0;
  const isWanted = role?.kind === "scalar" && role.value === word2;
  return isWanted && (name === and || other.keyword === "additionalProperties");
}
function keyErrors(errors) {
  const places = /* @__PURE__ */ new Map();
  for (const { instancePath, keyword, params } of errors) {
    if (keyword !== "additionalProperties" && keyword !== "required" && keyword !== "minProperties") continue;
    const place2 = places.get(instancePath) ?? { unknown: [], missing: [], isEmpty: false };
    places.set(instancePath, place2);
    if (keyword === "additionalProperties") place2.unknown.push(String(params.additionalProperty));
    else if (keyword === "required") place2.missing.push(String(params.missingProperty));
    else place2.isEmpty = true;
  }
  return [...places].map(([pointer, place2]) => ({ pointer, ...place2 }));
}
function isLeftToRule(document, { instancePath, keyword }, find) {
  if (keyword !== "type" || findField(document, instancePath)?.type !== "reference") return false;
  const node = find(instancePath)?.value;
  return node?.kind === "scalar" && node.value !== null;
}
function valueErrors(errors) {
  const first = /* @__PURE__ */ new Map();
  for (const error of errors) {
    const rank = PRECEDENCE.indexOf(error.keyword);
    const known2 = first.get(error.instancePath);
    if (rank >= 0 && (known2 === void 0 || rank < PRECEDENCE.indexOf(known2.keyword))) first.set(error.instancePath, error);
  }
  return [...first.values()];
}
function missingItem(document, { instancePath }, find) {
  const field2 = findField(document, instancePath);
  const says = field2?.type === "list" ? field2.contains?.says : void 0;
  const entry = find(instancePath)?.entry;
  return readingFinding(
    "schema/missing-key",
    { file: document.file, document: document.document, pointer: instancePath, span: entry?.keySpan ?? document.root.span },
    says ?? { en: "an item is missing", fr: "il manque un élément" },
    {
      en: "PISTE's form asks for the application's manager and an e-mail address. Add a contact with `role: application-manager` and its `email`.",
      fr: "Le formulaire de PISTE demande le responsable d'application et une adresse électronique. Ajoutez un contact avec `role: application-manager` et son `email`."
    }
  );
}
function withoutEchoes(findings) {
  const seen = /* @__PURE__ */ new Set();
  return findings.filter(({ rule, span, summary, pointer }) => {
    const key = `${rule} ${span.start} ${span.end} ${summary.en} ${rule === "schema/missing-key" ? pointer : ""}`;
    return !seen.has(key) && seen.add(key);
  });
}

// packages/config-schema/src/lint/make-finding.ts
function documentOf({ index, kind, name }) {
  return { index, kind, name };
}

// packages/config-schema/src/lint/read-catalogue-entry.ts
function readCatalogueEntry(document) {
  const ofReading = checkSchema(document);
  if (ofReading.length > 0) return fail(ofReading);
  const api = plainValue(document.root, KIND_SCHEMAS.Api.root);
  const findings = misfits(api).map(({ pointer, what: what2, help: help2 }) => {
    const value = nodeAt(document, pointer) ?? document.root;
    const isBlock = value.kind !== "scalar" && value.style === "block";
    const span = (isBlock ? entryAt(document, pointer)?.keySpan : void 0) ?? value.span;
    return readingFinding("schema/pattern", { file: document.file, document: documentOf(document), pointer, span }, what2, {
      en: `${help2.en} The entry is left out of the catalogue.`,
      fr: `${help2.fr} L'entrée n'est pas prise dans le catalogue.`
    });
  });
  return findings.length > 0 ? fail(findings) : succeed(entryOf2(api));
}
function misfits({ environments, health }) {
  const paths = CATALOGUE_ENVIRONMENTS.flatMap((name) => {
    const at2 = `/environments/${name}`;
    const { basePath, earlierVersions = [] } = environments[name];
    return [
      { path: basePath, at: at2 },
      ...earlierVersions.map((earlier, index) => ({ path: earlier.basePath, at: `${at2}/earlierVersions/${index}` }))
    ];
  });
  return [
    ...paths.flatMap(({ path, at: at2 }) => staysWithin(path) ? [] : [{ pointer: `${at2}/basePath`, ...unsafePath(path ?? "") }]),
    ...health ? misfitsOfHealth(health) : []
  ];
}
function staysWithin(path) {
  return !path || isSafePath(path.replaceAll("{version}", "1.0")) && !path.endsWith("/") && !path.includes("?");
}
function misfitsOfHealth({ path, method = "GET", body = null, well = [] }) {
  return [
    ...isSafePath(path) ? [] : [{ pointer: "/health/path", ...unsafePath(path) }],
    ...body !== null && method === "GET" ? [{ pointer: "/health/body", ...BODY_OF_GET }] : [],
    ...listOf(well).flatMap(({ json, equals, text }, index) => {
      const pointer = Array.isArray(well) ? `/health/well/${index}` : "/health/well";
      if (text !== void 0)
        return json === void 0 && equals === void 0 ? [] : [{ pointer: `${pointer}/text`, ...UNCLEAR_CONDITION }];
      return json !== void 0 && equals !== void 0 ? [] : [{ pointer, ...UNCLEAR_CONDITION }];
    })
  ];
}
function unsafePath(path) {
  const found = quoteCode(path);
  return {
    what: { en: `${found} is not a plain path`, fr: `${found} n'est pas un chemin simple` },
    help: {
      en: "Begin with one slash, without `..`, `//`, blanks or a fragment; `basePath` has neither query nor final slash.",
      fr: "Commencez par une seule barre oblique, sans `..`, `//`, blancs ni fragment ; `basePath` n'a ni requête ni barre oblique finale."
    }
  };
}
var BODY_OF_GET = {
  what: { en: "`body` stands beside GET, which sends none", fr: "`body` accompagne GET, qui n'en envoie pas" },
  help: { en: "Write `method: POST`, or remove the body.", fr: "Écrivez `method: POST`, ou retirez le corps." }
};
var UNCLEAR_CONDITION = {
  what: {
    en: "the condition is neither `json` with `equals` nor `text` alone",
    fr: "la condition n'est ni `json` avec `equals`, ni `text` seul"
  },
  help: { en: "Write `json` with `equals`, or `text` alone.", fr: "Écrivez `json` avec `equals`, ou `text` seul." }
};
function entryOf2(api) {
  const { name, aliases = [], provider = null, chorusPro = false, businessProfile = false, stateNetwork = false } = api;
  const { environments, scope = null, health = null, note, marks: marks2, seen, source } = api;
  return {
    name,
    aliases,
    provider,
    chorusPro,
    businessProfile,
    stateNetwork,
    environments: {
      production: environmentOf(environments.production, { seen, source }),
      sandbox: environmentOf(environments.sandbox, { seen, source })
    },
    scope,
    health: health && healthOf(health),
    note: note === void 0 ? null : { en: note.en, fr: note.fr },
    marks: marksOf(marks2),
    seen,
    source
  };
}
function environmentOf(place2, whole) {
  const { availability = "unknown", versions = [], earlierVersions = [], organizations = [] } = place2;
  const { approval = "unknown", terms = "unknown", basePath = null, instead = null, seen, source } = place2;
  return {
    availability,
    versions,
    earlierVersions: earlierVersions.map((earlier) => ({ version: earlier.version, basePath: earlier.basePath ?? null })),
    organizations,
    approval,
    terms,
    basePath,
    instead,
    marks: marksOf(place2.marks),
    seen: seen ?? whole.seen,
    source: source ?? whole.source
  };
}
function healthOf({ method = "GET", path, headers = [], body = null, well = [], version = null, marks: marks2 }) {
  return {
    method,
    path,
    headers: headers.length > 0 ? ["cpro-account"] : [],
    body,
    well: listOf(well).map(conditionOf),
    version,
    marks: marksOf(marks2)
  };
}
function conditionOf({ json = "", equals = "", optional = false, text }) {
  return text === void 0 ? { json, equals, ...optional ? { optional } : {} } : { text };
}
function listOf(value) {
  return Array.isArray(value) ? value : [value];
}
function marksOf(marks2) {
  return Object.fromEntries(Object.entries(marks2 ?? {}).filter(([key]) => !key.startsWith("x-")));
}

// packages/config-schema/src/lint/project-catalogue.ts
function projectCatalogue(catalogue, documents) {
  const own = documents.filter(({ kind }) => kind === "Api").map(readCatalogueEntry).flatMap((reading) => reading.ok ? [reading.value] : []);
  return catalogueUnder(own, catalogue);
}
function catalogueUnder(own, catalogue) {
  if (own.length === 0) return catalogue;
  const replaced = new Set(own.map(({ name }) => foldApiName(name)));
  return [...own, ...catalogue.filter(({ name }) => !replaced.has(foldApiName(name)))];
}

// packages/config-schema/src/reading/decode-source.ts
var import_node_buffer = __toESM(require_node_buffer(), 1);
init_src();

// packages/config-schema/src/reading/reading-limits.ts
var READING_LIMITS = { fileBytes: 1048576, documents: 1e4, depth: 64, aliasedNodes: 1e4 };

// packages/config-schema/src/reading/decode-source.ts
var BYTE_ORDER_MARK = [239, 187, 191];
function decodeSource(path, bytes, limits = READING_LIMITS) {
  if (bytes.length > limits.fileBytes) return fail(tooLarge(path, bytes.length, limits.fileBytes));
  if (!(0, import_node_buffer.isUtf8)(bytes)) return fail(notUtf8(path, bytes));
  const byteOrderMark = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);
  return succeed({ path, text: new TextDecoder().decode(bytes), byteOrderMark });
}
function tooLarge(path, size, limit) {
  const file = { path, text: "", byteOrderMark: false };
  const count2 = (bytes, language) => new Intl.NumberFormat(language).format(bytes);
  return readingFinding(
    "yaml/limits",
    { file, document: null, pointer: null, span: { start: 0, end: 0 } },
    {
      en: `the file has ${count2(size, "en")} bytes, more than the ${count2(limit, "en")} that are read`,
      fr: `le fichier compte ${count2(size, "fr")} octets, plus que les ${count2(limit, "fr")} qui sont lus`
    },
    {
      en: "Nothing of it was checked. Split it into several files.",
      fr: "Rien n'en a été vérifié. Répartissez-le en plusieurs fichiers."
    }
  );
}
function notUtf8(path, bytes) {
  const isUtf16 = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
  const text = new TextDecoder().decode(bytes);
  const start = firstReplacement(text, bytes);
  const byte = bytes[Buffer.byteLength(text.slice(0, start))] ?? 0;
  const hexadecimal = `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  return readingFinding(
    "yaml/syntax",
    { file: { path, text, byteOrderMark: false }, document: null, pointer: null, span: { start, end: Math.min(start + 1, text.length) } },
    isUtf16 ? { en: "the file is written in UTF-16, and UTF-8 is expected", fr: "le fichier est écrit en UTF-16, alors qu'UTF-8 est attendu" } : { en: `the byte ${hexadecimal} is not UTF-8`, fr: `l'octet ${hexadecimal} n'est pas de l'UTF-8` },
    {
      en: "Nothing of the file was checked. Save it again with the encoding UTF-8.",
      fr: "Rien du fichier n'a été vérifié. Enregistrez-le à nouveau avec l'encodage UTF-8."
    }
  );
}
function firstReplacement(text, bytes) {
  for (let at2 = text.indexOf("�"); at2 >= 0; at2 = text.indexOf("�", at2 + 1)) {
    const offset = Buffer.byteLength(text.slice(0, at2));
    const isWritten = bytes[offset] === 239 && bytes[offset + 1] === 191 && bytes[offset + 2] === 189;
    if (!isWritten) return at2;
  }
  return 0;
}

// packages/config-schema/src/schema/check-envelope.ts
init_src();
var API_VERSION = "pistectl/v1";
function checkEnvelope(file, document, root) {
  if (root.kind !== "mapping") return fail([notAMapping(file, document, root)]);
  const findings = [];
  const version = entryOf(root, "apiVersion");
  const kind = entryOf(root, "kind");
  if (version === void 0) findings.push(absentKey(file, document, root, "apiVersion"));
  if (kind === void 0) findings.push(absentKey(file, document, root, "kind"));
  if (version !== void 0 && !isText(version.value, API_VERSION)) {
    findings.push(unknownVersion(file, document, version));
    return fail(findings);
  }
  const known2 = KINDS.find((name) => isText(kind?.value, name));
  if (kind !== void 0 && known2 === void 0) findings.push(unknownKind(file, document, kind));
  return findings.length === 0 && known2 !== void 0 ? succeed({ kind: known2, root }) : fail(findings);
}
function isText(node, text) {
  return node?.kind === "scalar" && node.value === text;
}
function notAMapping(file, document, root) {
  return readingFinding(
    "schema/type",
    { file, document, pointer: "", span: firstLine(file, root) },
    {
      en: root.kind === "sequence" ? "the document is a list, not a mapping" : "the document is a text, not a mapping",
      fr: root.kind === "sequence" ? "le document est une liste et non un objet" : "le document est un texte et non un objet"
    },
    {
      en: "A manifest begins with `apiVersion` and `kind`. Separate several documents by a line `---`.",
      fr: "Un manifeste commence par `apiVersion` et `kind`. Séparez plusieurs documents par une ligne `---`."
    }
  );
}
function firstLine(file, { span }) {
  const line = file.text.slice(span.start, span.end).split(/[\r\n]/, 1)[0] ?? "";
  return { start: span.start, end: span.start + line.length };
}
function absentKey(file, document, root, key) {
  const place2 = { file, document, pointer: "" };
  const misspelt = root.entries.find(
    (entry) => !isKnown(entry.key) && suggestWords(entry.key, ["apiVersion", "kind", "name"], KEY_SYNONYMS)[0] === key
  );
  if (misspelt === void 0) return missingKeyFinding(place2, root, null, key);
  const accepted = key === "kind" ? KINDS : [API_VERSION];
  const holds = misspelt.value.kind === "scalar" && accepted.some((value) => isText(misspelt.value, value));
  return renamedKeyFinding(place2, misspelt, key, holds);
}
function isKnown(key) {
  return key === "apiVersion" || key === "kind" || key === "name";
}
function unknownVersion(file, document, entry) {
  const found = quoteEntry(entry);
  const isNewer = entry.value.kind === "scalar" && /^pistectl\/v[1-9]\d*/.test(String(entry.value.value));
  return readingFinding(
    "schema/unknown-version",
    { file, document, pointer: "/apiVersion", span: placeOf2(entry) },
    { en: `${found.en} is not a known version of the format`, fr: `${found.fr} n'est pas une version connue du format` },
    {
      en: `Write \`apiVersion: ${API_VERSION}\`, the only version${isNewer ? " that this pistectl knows; a newer one needs a newer pistectl" : ""}. The rest of the document was not checked.`,
      fr: `Écrivez \`apiVersion: ${API_VERSION}\`, la seule version${isNewer ? " que ce pistectl connaît ; une plus récente demande un pistectl plus récent" : ""}. Le reste du document n'a pas été vérifié.`
    },
    { suggestions: [API_VERSION] }
  );
}
function unknownKind(file, document, entry) {
  const found = quoteEntry(entry);
  const typed = entry.value.kind === "scalar" ? String(entry.value.value ?? "") : "";
  const suggestions = suggestWords(typed, KINDS, VALUE_SYNONYMS);
  const [best] = suggestions;
  const fix = best === void 0 || entry.value.kind !== "scalar" || suggestions.length > 1 ? null : {
    title: { en: `Write ${best}`, fr: `Écrire ${best}` },
    safe: false,
    edits: [{ file, span: entry.value.span, text: quoteScalar(best, entry.value) }]
  };
  const kinds = enumeration(KINDS.map(quoteCode));
  return readingFinding(
    "schema/unknown-kind",
    { file, document, pointer: "/kind", span: placeOf2(entry) },
    { en: `${found.en} is not a kind of document`, fr: `${found.fr} n'est pas un type de document` },
    {
      en: `Kinds are ${kinds.en}. The rest of the document was not checked.`,
      fr: `Les types sont ${kinds.fr}. Le reste du document n'a pas été vérifié.`
    },
    { suggestions, fix }
  );
}
function placeOf2({ keySpan, value }) {
  return value.kind === "scalar" && value.span.end > value.span.start ? value.span : keySpan;
}
function quoteEntry({ key, value }) {
  if (value.kind === "scalar" && value.value !== null) return same(quoteCode(String(value.value)));
  if (value.kind === "scalar") return { en: `an empty \`${key}\``, fr: `un \`${key}\` vide` };
  return value.kind === "sequence" ? { en: "a list", fr: "une liste" } : { en: "a mapping", fr: "un objet" };
}

// packages/config-schema/src/reading/build-node.ts
var import_yaml = __toESM(require_dist(), 1);
function buildNode(root, text, base, maxDepth, budget) {
  const problems = [];
  if (root === null) return { root: null, problems };
  const { node } = build(root, { text, base, maxDepth, budget, problems, anchors: /* @__PURE__ */ new Map() }, 1, []);
  return { root: node, problems };
}
function build(node, building, depth, path) {
  if (node === null) return { node: emptyAt({ start: 0, end: 0 }), nodes: 1, height: 0 };
  if ((0, import_yaml.isAlias)(node)) return resolveAlias(node.source, spanOf2(node.range, building), building, depth);
  const { anchor } = node;
  if (anchor !== void 0) building.anchors.set(anchor, null);
  const built = (0, import_yaml.isMap)(node) ? buildMapping(node, building, depth, path) : (0, import_yaml.isSeq)(node) ? buildSequence(node, building, depth, path) : buildScalar(node, building);
  if (anchor !== void 0) building.anchors.set(anchor, built);
  return built;
}
function buildScalar(node, building) {
  const span = spanOf2(node.range, building);
  if (!(0, import_yaml.isScalar)(node)) return { node: emptyAt(span), nodes: 1, height: 0 };
  const { value } = node;
  const source = building.text.slice(span.start, span.end);
  const known2 = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
  return { node: { kind: "scalar", span, value: known2, style: STYLES[node.type ?? ""] ?? "plain", source }, nodes: 1, height: 0 };
}
var STYLES = {
  QUOTE_SINGLE: "single-quoted",
  QUOTE_DOUBLE: "double-quoted",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded"
};
function buildMapping(node, building, depth, path) {
  const entries = /* @__PURE__ */ new Map();
  let nodes = 1;
  let height = 0;
  for (const pair of node.items) {
    const key = build(pair.key, building, depth + 1, path);
    const name = keyText(key.node, building.text);
    const value = build(pair.value, building, depth + 1, [...path, name]);
    const keySpan = key.node.span;
    const placed = pair.value === null ? { ...emptyAt({ start: keySpan.end, end: keySpan.end }) } : value.node;
    const first = entries.get(name);
    if (first === void 0) entries.set(name, { key: name, keySpan, value: placed });
    else building.problems.push({ code: "duplicate-key", key: name, span: keySpan, first: first.keySpan, pointer: [...path, name] });
    nodes += 1 + value.nodes;
    height = Math.max(height, key.height, value.height);
  }
  const list2 = [...entries.values()];
  const last = list2.at(-1);
  const span = collectionSpan(node, building, last && Math.max(last.keySpan.end, last.value.span.end));
  return { node: { kind: "mapping", span, style: node.flow ? "flow" : "block", entries: list2 }, nodes, height: height + 1 };
}
function buildSequence(node, building, depth, path) {
  const items = [];
  let nodes = 1;
  let height = 0;
  for (const [index, item] of node.items.entries()) {
    const built = build(item, building, depth + 1, [...path, String(index)]);
    items.push(built.node);
    nodes += built.nodes;
    height = Math.max(height, built.height);
  }
  return {
    node: { kind: "sequence", span: collectionSpan(node, building, items.at(-1)?.span.end), style: node.flow ? "flow" : "block", items },
    nodes,
    height: height + 1
  };
}
function resolveAlias(name, span, { anchors, budget, maxDepth, problems }, depth) {
  const absent = { node: emptyAt(span), nodes: 1, height: 0 };
  const target = anchors.get(name);
  if (target === void 0) problems.push({ code: "unknown-anchor", name, span });
  else if (target === null) problems.push({ code: "recursive-alias", name, span });
  else if (depth + target.height - 1 > maxDepth) problems.push({ code: "too-deep", span });
  else if (target.nodes > budget.left) {
    if (budget.left > 0) problems.push({ code: "too-many-aliased-nodes", span });
    budget.left = 0;
  } else {
    budget.left -= target.nodes;
    return target;
  }
  return absent;
}
function keyText(node, text) {
  if (node.kind !== "scalar") return text.slice(node.span.start, node.span.end);
  return node.value === null ? "" : String(node.value);
}
function emptyAt(span) {
  return { kind: "scalar", span, value: null, style: "plain", source: "" };
}
function spanOf2(range, { text, base }) {
  const start = base + (range[0] ?? 0);
  const end = base + (range[1] ?? range[0] ?? 0);
  return { start, end: Math.max(start, endOfText(text, start, end)) };
}
function collectionSpan(node, building, endOfLast) {
  const span = spanOf2(node.range, building);
  const isWithin = endOfLast !== void 0 && endOfLast > span.start && endOfLast <= span.end;
  return node.flow || !isWithin ? span : { start: span.start, end: endOfLast };
}
function endOfText(text, start, end) {
  let last = end;
  while (last > start && /[ \t\r\n]/.test(text.charAt(last - 1))) last--;
  return last;
}

// packages/config-schema/src/reading/is-json.ts
function isJson({ path }) {
  return /\.json$/i.test(path);
}

// packages/config-schema/src/reading/json/json-wording.ts
init_src();
function wordJson(cause, found) {
  return WORDS[cause](quoteCode(found));
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
  semicolon: () => ({
    what: { en: "a semicolon stands where JSON wants a comma", fr: "un point-virgule est à la place d'une virgule, que JSON demande" },
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
function parseJson(text, maxDepth) {
  return new JsonParser(text, maxDepth).documents();
}
var MAX_SLIPS = 1e3;
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
  #maxDepth;
  #at = 0;
  #slips = [];
  #repeated = [];
  #tooDeep = null;
  #lastSlipEnd = -1;
  #conflictEnd = -1;
  #noConflictEndsBehind = Number.POSITIVE_INFINITY;
  /** Whether the item before lacks its closing bracket: the comma went with it. */
  #isUnclosedBehind = false;
  /** The line of the last question: a file may be one line, which is not to be gone through for every token. */
  #line = { start: 0, end: -1 };
  #open = [];
  /** Opening brackets more than closing ones, in the whole text: what is missed or too many. */
  #excess;
  constructor(text, maxDepth) {
    this.#text = text;
    this.#maxDepth = maxDepth;
    this.#excess = bracketBalance(text);
  }
  documents() {
    const documents = [];
    for (; ; ) {
      const start = this.#at;
      this.#skipBlanks();
      if (this.#isAtEnd()) {
        const last = documents.pop();
        if (last !== void 0) documents.push({ ...last, slips: [...last.slips, ...this.#slips] });
        else if (this.#slips.length > 0) {
          documents.push({ root: null, span: { start: 0, end: this.#at }, slips: this.#slips, repeated: [], tooDeep: null });
        }
        return documents;
      }
      const first = this.#at;
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
      while (/[}\]]/.test(this.#peek()) || this.#peek() === "," && this.#peek() !== "") {
        this.#say("stray-bracket", { start: this.#at, end: this.#at + 1 }, [""]);
        this.#at++;
        this.#skipBlanks();
      }
      documents.push({
        root: this.#tooDeep === null ? root : null,
        span: { start: documents.length === 0 ? 0 : start, end: this.#at },
        slips: this.#tooDeep === null ? this.#slips : [],
        repeated: this.#repeated,
        tooDeep: this.#tooDeep
      });
      this.#slips = [];
      this.#repeated = [];
      this.#tooDeep = null;
    }
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
    if (this.#slips.length < MAX_SLIPS) this.#slips.push(slip);
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
    const isWithin = start < this.#conflictEnd;
    const end = this.#endOfConflict(start) ?? start + rest.length;
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
      return emptyAt2(start);
    }
    return this.#word();
  }
  #collection(open, path) {
    const start = this.#at;
    if (this.#open.length >= this.#maxDepth) {
      this.#tooDeep ??= start;
      this.#at = this.#text.length;
      return emptyAt2(start);
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
      if (character === "," || character === ";") {
        const place2 = { start: this.#at, end: this.#at + 1 };
        if (character === ";") this.#say("semicolon", place2, [","]);
        else if (comma !== null || isFirst) this.#say("extra-comma", place2, [""]);
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
        const place2 = { start: behind, end: behind };
        if (!this.#isOnLineOfSlip(behind)) {
          this.#push({
            cause: "no-comma",
            span: { start: behind - 1, end: behind },
            edits: [{ span: place2, text: "," }],
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
    let at2 = start;
    while (/[ \t]/.test(this.#text.charAt(at2))) at2++;
    return at2 - start;
  }
  #entry(entries, path) {
    const { key, keySpan } = this.#key();
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
    return emptyAt2(keySpan.end);
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
    const [word2 = ""] = /^[^\s:=,{}[\]"'“”«»]+/.exec(line) ?? [];
    if (word2 === "") {
      this.#say("unexpected", { start, end: start + 1 }, null);
      this.#at = Math.min(this.#text.length, this.#at + 1);
      return { key: "", keySpan: { start, end: this.#at } };
    }
    this.#at += word2.length;
    const quote3 = /^["'”’»]/.exec(line.slice(word2.length))?.[0];
    if (quote3 !== void 0) this.#at++;
    const keySpan = { start, end: this.#at };
    this.#say(quote3 === void 0 ? "bare-key" : "open-quote", keySpan, [JSON.stringify(word2)]);
    return { key: word2, keySpan };
  }
  #string() {
    const start = this.#at;
    const lineEnd = this.#endOfLine(start);
    let at2 = start + 1;
    while (at2 < lineEnd && this.#text.charAt(at2) !== '"') at2 += this.#text.charAt(at2) === "\\" ? 2 : 1;
    if (at2 >= lineEnd) return this.#openString(start, lineEnd);
    this.#at = at2 + 1;
    return this.#scalar(start, this.#at, this.#text.slice(start + 1, at2));
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
    const [rest = ""] = /[ \t]*(?:[}\]]*,|[}\]]*)[ \t]*$/.exec(line) ?? [];
    const end = start + 1 + line.length - rest.length;
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
      const place2 = { start: start + 1 + control, end: start + 2 + control };
      this.#say("control-character", place2, [JSON.stringify(content.charAt(control)).slice(1, -1)]);
    }
    const wrong = /^(?:[^\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*?(\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})(?:u[0-9a-zA-Z]{0,4}|.)?)/su.exec(
      content
    );
    if (wrong?.[1] !== void 0) {
      const at2 = start + 1 + wrong[0].length - wrong[1].length;
      this.#say("escape", { start: at2, end: at2 + wrong[1].length }, null);
    }
    return { kind: "scalar", span, value: stringValue(content), style: "double-quoted", source: this.#text.slice(start, end) };
  }
  #otherQuotes(open) {
    const start = this.#at;
    const lineEnd = this.#endOfLine(start);
    const line = this.#text.slice(start + 1, lineEnd);
    const closing = OTHER_QUOTES[open] ?? /$/;
    const end = /[ \t]*(?:[,:}\]]|$)/y;
    let at2 = line.length;
    for (let index = 0; index < line.length; index++) {
      if (!closing.test(line.charAt(index))) continue;
      end.lastIndex = index + 1;
      if (!end.test(line)) continue;
      at2 = index;
      break;
    }
    const isClosed = at2 < line.length;
    const [rest = ""] = isClosed ? [] : /[ \t]*,?[ \t]*$/.exec(line) ?? [];
    const content = line.slice(0, at2 - rest.length).replace(/^[\u00a0\u202f]|[\u00a0\u202f]$/g, "");
    const span = { start, end: start + 1 + at2 - rest.length + (isClosed ? 1 : 0) };
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
function emptyAt2(offset) {
  return { kind: "scalar", span: { start: offset, end: offset }, value: null, style: "plain", source: "" };
}

// packages/config-schema/src/reading/limit-findings.ts
init_src();
function cutFinding(file, start, limit) {
  return readingFinding(
    "yaml/limits",
    { file, document: null, pointer: null, span: { start, end: Math.min(start + 3, file.text.length) } },
    {
      en: `the file holds more than ${count(limit, "en")} documents`,
      fr: `le fichier contient plus de ${count(limit, "fr")} documents`
    },
    {
      en: "From here on nothing was checked. Split the file into several.",
      fr: "À partir d'ici, rien n'a été vérifié. Répartissez le fichier en plusieurs."
    }
  );
}
function tooDeepFinding(file, { index, base, facts }, limit) {
  const start = base + (facts.startOfDepth.get(limit + 1) ?? facts.start);
  return tooDeep(file, { index, kind: null, name: null }, { start, end: Math.min(start + 1, file.text.length) }, limit);
}
function buildFinding(file, document, problem, limits) {
  const place2 = { file, document, pointer: null, span: problem.span };
  switch (problem.code) {
    case "duplicate-key": {
      const pointer = problem.pointer.reduce(pointerBelow, "");
      const message = { en: "first written here", fr: "écrite d'abord ici" };
      return readingFinding(
        "yaml/duplicate-key",
        { ...place2, pointer },
        { en: `the key ${quoteCode(problem.key)} is written twice`, fr: `la clé ${quoteCode(problem.key)} est écrite deux fois` },
        {
          en: "Only the first one is read. Keep one of the two.",
          fr: "Seule la première est lue. Gardez l'une des deux."
        },
        { related: [{ file, span: problem.first, message }] }
      );
    }
    case "unknown-anchor":
      return readingFinding(
        "yaml/syntax",
        place2,
        {
          en: `the alias ${quoteCode(`*${problem.name}`)} names no anchor above it`,
          fr: `l'alias ${quoteCode(`*${problem.name}`)} ne désigne aucune ancre au-dessus de lui`
        },
        {
          en: `Write \`&${problem.name}\` before the value to be repeated, in the same document; quote the value if the asterisk is part of it.`,
          fr: `Écrivez \`&${problem.name}\` devant la valeur à répéter, dans le même document ; mettez la valeur entre guillemets si l'astérisque en fait partie.`
        }
      );
    case "recursive-alias":
      return readingFinding(
        "yaml/limits",
        place2,
        {
          en: `the alias ${quoteCode(`*${problem.name}`)} stands inside the value that it names`,
          fr: `l'alias ${quoteCode(`*${problem.name}`)} est à l'intérieur de la valeur qu'il désigne`
        },
        {
          en: "Such a value has no end. Write the value out.",
          fr: "Une telle valeur n'a pas de fin. Écrivez la valeur en toutes lettres."
        }
      );
    case "too-many-aliased-nodes":
      return readingFinding(
        "yaml/limits",
        place2,
        {
          en: `the aliases of the file stand for more than ${count(limits.aliasedNodes, "en")} values`,
          fr: `les alias du fichier représentent plus de ${count(limits.aliasedNodes, "fr")} valeurs`
        },
        { en: "Write the values out, or use fewer aliases.", fr: "Écrivez les valeurs en toutes lettres, ou employez moins d'alias." }
      );
    case "too-deep":
      return tooDeep(file, document, problem.span, limits.depth);
  }
}
function tooDeep(file, document, span, limit) {
  return readingFinding(
    "yaml/limits",
    { file, document, pointer: null, span },
    {
      en: `mappings and lists are nested more than ${limit} deep`,
      fr: `des objets et des listes sont imbriqués sur plus de ${limit} niveaux`
    },
    {
      en: "Nothing of this document was checked. A manifest needs five levels at most.",
      fr: "Rien de ce document n'a été vérifié. Un manifeste demande cinq niveaux au plus."
    }
  );
}
function count(value, language) {
  return new Intl.NumberFormat(language).format(value);
}

// packages/config-schema/src/reading/lines-around.ts
function linesAround(text, { start, end }) {
  const lineEnd = text.indexOf("\n", Math.max(start, end));
  return { start: text.lastIndexOf("\n", start - 1) + 1, end: lineEnd < 0 ? text.length : lineEnd };
}

// packages/config-schema/src/reading/slip.ts
function slipFinding(file, document, { span, edits, isCertain }, wording) {
  const fix = edits.length === 0 ? null : { title: wording.mend, safe: isCertain, edits: edits.map((edit) => ({ file, ...edit })) };
  return readingFinding("yaml/syntax", { file, document, pointer: null, span }, wording.what, wording.help, { fix });
}

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
  return (cause === null ? BY_CODE[code] : BY_CAUSE[cause])(quote2(found));
}
var MAX_QUOTED3 = 30;
function quote2(found) {
  const word2 = found.trim().split(/\s/, 1)[0] ?? "";
  return word2.length > MAX_QUOTED3 ? `${word2.slice(0, MAX_QUOTED3)}…` : word2;
}
var word = (what2, help2) => () => ({ what: what2, help: help2 });
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
    findings.push(readingFinding("yaml/syntax", { file, document, pointer: null, span }, wording.what, wording.help));
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
  const quote3 = cause === "open-quote" ? facts.openQuotes.get(from) : void 0;
  if (quote3 !== void 0) return word2(onOneLine(text, base + quote3, base + from));
  const bracket = cause === "open-bracket" ? facts.openBrackets.findLast((start) => start < from) : void 0;
  if (bracket !== void 0) return word2({ start: base + bracket, end: base + bracket + 1 });
  const endOfKey = code === "MULTILINE_IMPLICIT_KEY" || code === "BLOCK_AS_IMPLICIT_KEY" ? indented.get(from) : void 0;
  if (endOfKey !== void 0) return { span: lastLine(text, base + from, base + endOfKey), wording: INDENT_WORDING };
  if (code === "BAD_INDENT" || cause === "dash-as-key") return { span: firstWord(text, base + from), wording: INDENT_WORDING };
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
function firstWord(text, start) {
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

// packages/config-schema/src/reading/yaml-stream.ts
var import_yaml2 = __toESM(require_dist(), 1);

// packages/config-schema/src/reading/token-facts.ts
var MARKER2 = /\n(?=(?:---|\.\.\.)(?:[ \t\r\n]|$))/;
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
      const known2 = startOfDepth.get(next.depth);
      if (known2 === void 0 || token.offset < known2) startOfDepth.set(next.depth, token.offset);
      for (const { key, value } of token.items) {
        if (key) pending.push({ token: key, depth: next.depth + 1 });
        if (value) pending.push({ token: value, depth: next.depth + 1 });
      }
      if (token.type === "flow-collection" && !token.end.some(({ type }) => type === "flow-map-end" || type === "flow-seq-end")) {
        openBrackets.push(token.offset);
      }
    } else if (token.type === "double-quoted-scalar" || token.type === "single-quoted-scalar") {
      const quote3 = token.type === "double-quoted-scalar" ? '"' : "'";
      if (token.source.length < 2 || !token.source.endsWith(quote3)) openQuotes.set(token.offset + token.source.length, token.offset);
      const marker = token.source.search(MARKER2);
      if (marker >= 0) strayMarker = Math.min(strayMarker ?? Number.POSITIVE_INFINITY, token.offset + marker + 1);
    }
  }
  return { depth, startOfDepth, openQuotes, openBrackets: openBrackets.sort((a, b) => a - b), strayMarker, start: document?.offset ?? 0 };
}

// packages/config-schema/src/reading/yaml-stream.ts
var OPTIONS2 = {
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
function readStream(text, limits) {
  const documents = [];
  const comments = [];
  let base = 0;
  for (; ; ) {
    const chunk = readChunk(text.slice(base), base, documents.length, limits);
    const within2 = chunk.strayMarker === null ? chunk : readChunk(text.slice(base, base + chunk.strayMarker), base, documents.length, limits);
    for (const document of within2.documents) documents.push(document);
    for (const comment of within2.comments) comments.push(comment);
    if (within2.cutAt !== null || chunk.strayMarker === null) return { documents, comments, cutAt: within2.cutAt };
    base += chunk.strayMarker;
    if (text.startsWith("...", base)) base += 3;
  }
}
function readChunk(text, base, firstIndex, limits) {
  const parser = new import_yaml2.Parser();
  const composer = new import_yaml2.Composer(OPTIONS2);
  const documents = [];
  const comments = [];
  const waiting = [];
  let index = firstIndex;
  let cutAt = null;
  let strayMarker = null;
  const emit = (composed) => {
    for (const document of composed) {
      const { index: at2, facts } = waiting.shift() ?? { index, facts: measureToken(null) };
      documents.push({ index: at2, base, composed: document, facts });
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
      const facts = measureToken(token);
      strayMarker = facts.strayMarker;
      if (strayMarker !== null) return;
      if (facts.depth > limits.depth) {
        emit(composer.end());
        documents.push({ index: index++, base, composed: null, facts });
      } else {
        waiting.push({ index: index++, facts });
        emit(composer.next(token));
      }
    }
  };
  let offset = 0;
  let isScalar2 = false;
  for (const lexeme of new import_yaml2.Lexer().lex(text)) {
    if (strayMarker !== null || cutAt !== null) break;
    take(parser.next(lexeme));
    if (!isScalar2 && CONTROL.has(lexeme)) {
      isScalar2 = lexeme === SCALAR_FOLLOWS;
      continue;
    }
    if (!isScalar2 && lexeme.startsWith("#")) comments.push(readComment(text, { start: offset, end: offset + lexeme.length }, base));
    isScalar2 = false;
    offset += lexeme.length;
  }
  if (strayMarker === null && cutAt === null) take(parser.end());
  emit(composer.end());
  return { documents, comments, cutAt, strayMarker };
}
function readComment(text, { start, end }, base) {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  return { span: { start: base + start, end: base + end }, text: text.slice(start, end), ownLine: before.trim() === "" };
}

// packages/config-schema/src/reading/read-manifest-file.ts
function readManifestFile(file, limits = READING_LIMITS) {
  return isJson(file) ? readJsonFile(file, limits) : readYamlFile(file, limits);
}
function readYamlFile(file, limits) {
  const stream = readStream(file.text, limits);
  const budget = { left: limits.aliasedNodes };
  const readings = stream.documents.map((streamed, at2) => {
    const span = documentSpan(
      file.text,
      streamed,
      at2 === 0 ? null : stream.documents[at2 - 1],
      stream.documents[at2 + 1] ?? null,
      stream.cutAt
    );
    return readDocument(file, streamed, span, limits, budget);
  });
  return together2(readings, stream.comments, stream.cutAt === null ? [] : [cutFinding(file, stream.cutAt, limits.documents)]);
}
function readJsonFile(file, limits) {
  const readings = parseJson(file.text, limits.depth).map(({ root, span, slips, repeated, tooDeep: tooDeep2 }, index) => {
    const named = { index, kind: nonEmpty(root, "kind"), name: nonEmpty(root, "name") };
    const findings = [
      ...slips.map((slip) => slipFinding(file, named, slip, wordJson(slip.cause, file.text.slice(slip.span.start, slip.span.end)))),
      ...repeated.map((problem) => buildFinding(file, named, { code: "duplicate-key", ...problem }, limits)),
      ...tooDeep2 === null ? [] : [buildFinding(file, named, { code: "too-deep", span: { start: tooDeep2, end: tooDeep2 + 1 } }, limits)]
    ];
    const doubtful = slips.map((slip) => linesAround(file.text, slip.span));
    return trusted(readRoot(file, named, root, span, findings), doubtful, !slips.some(({ cause }) => isLoss(cause)));
  });
  return together2(readings, [], []);
}
function trusted(reading, doubtful, isWhole) {
  const { document, findings } = reading;
  if (isWhole || document === null) return { ...reading, doubtful };
  const { index, kind, name, span } = document;
  const isSure = ({ rule, span: { start } }) => rule !== "schema/missing-key" && !doubtful.some((line) => line.start <= start && start <= line.end);
  const sure = document.kind === "Api" ? [] : checkSchema(document).filter(isSure);
  return { document: null, unread: { index, kind, name, span }, findings: [...findings, ...sure], doubtful };
}
function together2(readings, comments, more) {
  const findings = [...readings.flatMap((reading) => reading.findings), ...more];
  return {
    documents: readings.flatMap(({ document }) => document ?? []),
    unread: readings.flatMap(({ unread }) => unread ?? []),
    comments,
    findings: findings.sort((a, b) => a.span.start - b.span.start),
    doubtful: readings.flatMap(({ doubtful }) => doubtful)
  };
}
function readDocument(file, streamed, span, limits, budget) {
  const { index, composed, base } = streamed;
  if (composed === null) {
    return {
      document: null,
      unread: { index, kind: null, name: null, span },
      findings: [tooDeepFinding(file, streamed, limits.depth)],
      doubtful: []
    };
  }
  const { root, problems } = buildNode(composed.contents, file.text, base, limits.depth, budget);
  const named = { index, kind: nonEmpty(root, "kind"), name: nonEmpty(root, "name") };
  const syntax = syntaxFindings(file, streamed, named);
  const findings = [...syntax, ...problems.map((problem) => buildFinding(file, named, problem, limits))];
  const isBroken = composed.errors.length > 0 || problems.some(({ code }) => code !== "duplicate-key");
  if (isBroken) return { document: null, unread: { ...named, span }, findings, doubtful: [] };
  return readRoot(file, named, root, span, findings);
}
function readRoot(file, named, root, span, findings) {
  const unread = { ...named, span };
  if (root !== null && isEmpty(root)) return { document: null, unread: null, findings, doubtful: [] };
  if (root === null) return { document: null, unread: findings.length === 0 ? null : unread, findings, doubtful: [] };
  const envelope2 = checkEnvelope(file, named, root);
  if (!envelope2.ok) return { document: null, unread, findings: [...findings, ...envelope2.failure], doubtful: [] };
  const { index, name } = named;
  return { document: { file, index, ...envelope2.value, name, span }, unread: null, findings, doubtful: [] };
}
function nonEmpty(root, key) {
  return textOf(root ?? void 0, key) ?? null;
}
function isEmpty(root) {
  return root.kind === "scalar" && root.value === null && root.source === "";
}
function documentSpan(text, { base, facts }, previous, next, cutAt) {
  const start = previous ? base + facts.start : 0;
  const end = next === null ? cutAt ?? text.length : next.base + next.facts.start;
  return { start, end: Math.max(start, end) };
}

// packages/config-schema/src/domain/allowed-variables.ts
var DEFAULT_ALLOW_ENV = {
  Application: ["PISTE_*"],
  ChorusProConnection: ["CPRO_*"],
  Partner: ["CYNOD_*"]
};
var PISTES = [...DEFAULT_ALLOW_ENV.Application, ...DEFAULT_ALLOW_ENV.ChorusProConnection];
function isAllowed(patterns, name) {
  return patterns.some((pattern) => pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern);
}

// packages/config-schema/src/targets/credential-reference.ts
var import_node_path8 = __toESM(require_node_path(), 1);
init_src();
var MAX_FILE_BYTES = 65536;
function readReference(reference3, scope) {
  const reading = followReference(reference3, scope);
  return reading.ok && reference3.kind === "Partner" && isPistes(reading.value.value, scope.env) ? fail("of-piste") : reading;
}
function allowedNames(kind, allowEnv) {
  return allowEnv.length > 0 ? allowEnv : DEFAULT_ALLOW_ENV[kind];
}
function followReference({ kind, reference: reference3, folder }, scope) {
  const variable = /^env:([A-Za-z_][A-Za-z0-9_]*)$/.exec(reference3)?.[1];
  if (variable !== void 0) {
    if (kind === "Partner" && isAllowed(PISTES, variable)) return fail("of-piste");
    if (!isAllowed(allowedNames(kind, scope.allowEnv), variable)) return fail("name-not-allowed");
    return succeed({ name: variable, value: Object.hasOwn(scope.env, variable) ? scope.env[variable] : void 0 });
  }
  const path = /^file:(.+)$/.exec(reference3)?.[1];
  return path === void 0 ? fail("not-a-reference") : readFileReference(path, folder, scope);
}
function isPistes(value, env) {
  if (value === void 0 || value === "") return false;
  const held = Object.keys(env).filter((name) => isAllowed(PISTES, name));
  return held.some((name) => env[name] === value || env[name]?.replace(/^[^:]*:/, "") === value);
}
function readFileReference(path, folder, { root, files }) {
  const absolute = (0, import_node_path8.join)(root, folder, path);
  if ((0, import_node_path8.isAbsolute)(path) || path.includes("\0") || !isInside(root, absolute) || absolute === root) return fail("outside-project");
  const absent = succeed({ name: `file:${path}`, value: void 0 });
  const realRoot = files.realPath(root);
  if (realRoot === null) return absent;
  if (!isWithoutLinks(absolute, root, realRoot, files)) return fail("link");
  if (files.kindOf(absolute) !== "file" || files.sizeOf(absolute) > MAX_FILE_BYTES) return absent;
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(files.read(absolute));
  return succeed({ name: `file:${path}`, value: text.replace(/\r?\n$/, "") });
}
function isWithoutLinks(absolute, root, realRoot, files) {
  for (let path = absolute; (0, import_node_path8.relative)(root, path) !== ""; path = (0, import_node_path8.dirname)(path)) {
    const real = files.realPath(path);
    if (real !== null) return real === (0, import_node_path8.join)(realRoot, (0, import_node_path8.relative)(root, path));
    if (leadsNowhere(path, files)) return false;
  }
  return true;
}
function leadsNowhere(path, files) {
  const parent = (0, import_node_path8.dirname)(path);
  if (files.kindOf(parent) !== "folder") return false;
  return files.list(parent).some(({ name, kind }) => kind === "link" && (0, import_node_path8.join)(parent, name) === path);
}

// packages/config-schema/src/targets/format-findings.ts
init_src();
var READ2 = {
  Application: ["name", "environment", "enabled", "apis", "version", "scope", "credentials", "clientId", "clientSecret"],
  ChorusProConnection: ["application", "portal", "space", "technicalAccount", "credential"],
  Connector: [],
  Partner: [
    ...["name", "platform", "endpoints", "token", "api", "healthcheck", "authentication", "clientAuthentication"],
    ...["credentials", "consumerKey", "consumerSecret"]
  ]
};
var NEEDED = {
  Application: { "": ["name", "environment", "apis"], apis: ["name", "version"] },
  ChorusProConnection: { "": ["application", "portal"] },
  Connector: {},
  Partner: { "": ["name", "platform"] }
};
function formatFindings(readings) {
  const stopping = [];
  const passed = /* @__PURE__ */ new Map();
  for (const { documents, findings } of readings) {
    const byIndex = new Map(documents.map((document) => [document.index, document]));
    const found = [...findings, ...documents.flatMap(checkSchema)].sort((a, b) => a.span.start - b.span.start);
    for (const finding of found) {
      const document = byIndex.get(finding.document?.index ?? -1);
      if (document === void 0 || stopsCheck(finding, document)) stopping.push(finding);
      else passed.set(document, [...passed.get(document) ?? [], finding]);
    }
  }
  return { stopping, passed };
}
function stopsCheck({ rule, pointer, suggestions }, document) {
  const { kind } = document;
  if (kind === "Api" || pointer === null) return true;
  const keys = pointerTokens(pointer).filter((token) => !/^\d+$/.test(token));
  if (rule === "schema/unknown-key") keys.splice(-1, 1, suggestions[0] ?? keys.at(-1) ?? "");
  if (!keys.every((key) => READ2[kind].includes(key))) return false;
  if (rule !== "schema/missing-key") return true;
  const node = nodeAt(document, pointer);
  return (NEEDED[kind][keys.join(".")] ?? []).some((key) => childOf(node, key) === void 0);
}

// packages/config-schema/src/targets/manifest-partners.ts
var import_node_path9 = __toESM(require_node_path(), 1);
var PROFILES = {
  cynod: { label: "CYNOD", consumerKey: "env:CYNOD_CONSUMER_KEY", consumerSecret: "env:CYNOD_CONSUMER_SECRET" }
};
function manifestPartners(documents) {
  return documents.flatMap((document) => {
    const { kind, name, root } = document;
    if (kind !== "Partner" || name === null) return [];
    const platform = textOf(root, "platform") ?? "";
    const profile = Object.hasOwn(PROFILES, platform) ? PROFILES[platform] : void 0;
    const endpoints = childOf(root, "endpoints");
    return [
      {
        name,
        label: profile?.label ?? name,
        authentication: textOf(root, "authentication") === "basic" ? "basic" : "oauth2",
        clientAuthentication: textOf(root, "clientAuthentication") === "client_secret_basic" ? "client_secret_basic" : "client_secret_post",
        tokenUrl: field(endpoints, "token"),
        apiBaseUrl: field(endpoints, "api"),
        healthPath: field(endpoints, "healthcheck"),
        consumerKey: reference(document, "consumerKey", profile),
        consumerSecret: reference(document, "consumerSecret", profile)
      }
    ];
  });
}
function field(endpoints, key) {
  return { source: `endpoints.${key}`, value: textOf(endpoints, key) };
}
function reference({ root, file }, key, profile) {
  const node = scalarOf(childOf(root, "credentials"), key);
  if (node !== void 0)
    return {
      kind: "Partner",
      source: `credentials.${key}`,
      reference: String(node.value),
      folder: import_node_path9.posix.dirname(file.path)
    };
  const usual = profile?.[key];
  return usual === void 0 ? null : { kind: "Partner", source: `credentials.${key}`, reference: usual, folder: "." };
}

// packages/config-schema/src/targets/manifest-targets.ts
var import_node_path10 = __toESM(require_node_path(), 1);
var PORTALS = { production: "production", sandbox: "qualification" };
var CREDENTIALS = {
  Application: { block: "credentials", usual: { clientId: "env:PISTE_CLIENT_ID", clientSecret: "env:PISTE_CLIENT_SECRET" } },
  ChorusProConnection: { block: "technicalAccount", usual: { credential: "env:CPRO_ACCOUNT" } }
};
function manifestTargets(documents, catalogue) {
  return documents.flatMap((document) => {
    const environment2 = textOf(document.root, "environment");
    if (document.kind !== "Application" || environment2 !== "production" && environment2 !== "sandbox") return [];
    const enabled = scalarOf(document.root, "enabled")?.value !== false;
    const connections = connectionsOf(document, environment2, documents);
    const spaceOpen = connections.some(({ root }) => textOf(root, "portal") === PORTALS[environment2] && textOf(root, "space") === "open");
    const apis = itemsOf(document.root, "apis").flatMap(({ node }) => targetApi(node, environment2, catalogue, spaceOpen) ?? []);
    return [
      {
        name: document.name,
        environment: environment2,
        enabled,
        clientId: reference2("Application", document, "clientId"),
        clientSecret: reference2("Application", document, "clientSecret"),
        technicalAccount: accountOf(connections),
        apis: [...new Map(apis.map((api) => [`${api.name}@${api.version}`, api])).values()]
      }
    ];
  });
}
function reference2(kind, document, key) {
  const { block, usual } = CREDENTIALS[kind];
  const node = scalarOf(childOf(document?.root, block), key);
  const source = `${block}.${key}`;
  if (document !== void 0 && node !== void 0)
    return { kind, source, reference: String(node.value), folder: import_node_path10.posix.dirname(document.file.path) };
  return { kind, source, reference: String(usual[key]), folder: "." };
}
function connectionsOf(application, environment2, documents) {
  const connections = documents.filter(
    ({ kind, root }) => kind === "ChorusProConnection" && application.name !== null && textOf(root, "application") === application.name
  );
  const here = connections.filter(({ root }) => textOf(root, "portal") === PORTALS[environment2]);
  return [...here, ...connections.filter((connection) => !here.includes(connection))];
}
function accountOf(connections) {
  const connection = connections.find(({ root }) => scalarOf(childOf(root, "technicalAccount"), "credential") !== void 0);
  return reference2("ChorusProConnection", connection, "credential");
}
function targetApi(node, environment2, catalogue, spaceOpen) {
  const name = textOf(node, "name");
  if (name === void 0) return null;
  const version = textOf(node, "version") ?? null;
  const selection = selectApi(catalogue, { name, version, environment: environment2 });
  const entry = findApi(catalogue, name);
  const declared2 = isPending(node, entry?.environments[environment2]) ? "pending" : "granted";
  const declaredGates = gatesOf(node, entry?.chorusPro === true && spaceOpen);
  const scope = textOf(node, "scope");
  if (!selection.ok) {
    return {
      name,
      version,
      scope: scope ?? entry?.scope ?? null,
      healthCheck: null,
      expectedVersion: null,
      declared: declared2,
      declaredGates,
      notes: [describeSelectionFailure(selection.failure)]
    };
  }
  const api = selection.value;
  return {
    name: api.name,
    version: api.version,
    scope: scope ?? api.scope,
    healthCheck: api.healthCheck,
    expectedVersion: api.version,
    declared: declared2,
    declaredGates,
    notes: api.notes
  };
}
function isPending(node, place2) {
  const waits = (key, need) => {
    const given = textOf(node, key);
    return given === void 0 ? need === "required" : given === "pending" || given === "refused";
  };
  return waits("approval", place2?.approval) || waits("terms", place2?.terms) || textOf(node, "profile") === "pending";
}
function gatesOf(node, connected) {
  return [
    ...textOf(node, "profile") === "granted" ? ["profiled"] : [],
    "enabled",
    ...connected ? ["connected"] : []
  ];
}

// packages/action-kit/src/targets/project-targets.ts
init_src();

// packages/action-kit/src/targets/format-remarks.ts
init_src();
function formatRemarks(passed, root, { nameOf: nameOf2, command }) {
  const findingsOf = (isMeant) => [...passed].flatMap(([document, findings]) => isMeant(document) ? findings : []);
  const remarksOn = (findings) => {
    const [first] = findings;
    if (first === void 0) return [];
    const at2 = placedFinding(first, root, nameOf2);
    return [
      localized((language) => {
        const count2 = counted(findings.length, language, language === "fr" ? "erreur" : "error");
        return language === "fr" ? `Le manifeste ne respecte pas le format, mais pas là où la vérification le lit (${count2}, voir : ${command}) : ${at2.fr}` : `The manifest breaks the format, though not where the check reads it (${count2}, see: ${command}): ${at2.en}`;
      })
    ];
  };
  return {
    ofApplication(target) {
      const findings = findingsOf(({ kind, name }) => kind === "Application" && name === target.name);
      const remarks2 = remarksOn(findings);
      const isUndeclared = findings.some(({ pointer }) => pointer?.startsWith("/apis/"));
      const undeclared = isUndeclared ? { declared: null, declaredGates: [] } : {};
      return { ...target, apis: target.apis.map((api) => ({ ...api, notes: [...api.notes, ...remarks2], ...undeclared })) };
    },
    ofPartner(partner) {
      const findings = findingsOf(({ kind, name }) => kind === "Partner" && name === partner.name);
      return { ...partner, notes: [...partner.notes, ...remarksOn(findings)] };
    }
  };
}

// packages/auth-core/src/token/token-request.ts
var TOKEN_BODY_LIMIT_BYTES = 64 * 1024;
function basicTokenPair(clientId, clientSecret) {
  const encoded = (text) => new URLSearchParams([["", text]]).toString().slice(1);
  return `${encoded(clientId)}:${encoded(clientSecret)}`;
}

// packages/auth-core/src/doors/diagnoses.ts
init_config();
init_diagnosis();

// packages/action-kit/src/targets/reference-setting.ts
function referenceSetting(reference3, peer, { scope, hide, explainAbsence }) {
  const reading = readReference(reference3, scope);
  if (reading.ok) {
    const { name, value } = reading.value;
    hide(value ?? "");
    const absence = value === void 0 || value === "" ? explainAbsence?.() : void 0;
    return { source: name, value, hidden: true, absence };
  }
  const { source, kind } = reference3;
  const refusal = diagnose(untrustedReference, {
    peer,
    source,
    reference: reference3.reference,
    problem: reading.failure,
    allowed: allowedNames(kind, scope.allowEnv)
  });
  return { source, value: void 0, refusal };
}

// packages/action-kit/src/targets/manifest-applications.ts
function manifestApplications(targets, scope, { hide, explainAbsence }) {
  const reader = { scope, hide, explainAbsence };
  const hidePair = (user, password) => {
    if (!user || !password) return;
    hide(`${user}:${password}`);
    hide(basicTokenPair(user, password));
  };
  return targets.map(({ clientId, clientSecret, technicalAccount, ...target }) => {
    const peer = { kind: "piste", environment: target.environment };
    const read = (reference3) => referenceSetting(reference3, peer, reader);
    const settings = { clientId: read(clientId), clientSecret: read(clientSecret), technicalAccount: read(technicalAccount) };
    const account = settings.technicalAccount.value ?? "";
    const [login, password] = [account.slice(0, account.indexOf(":")), account.slice(account.indexOf(":") + 1)];
    hide(password);
    hidePair(login, password);
    hidePair(settings.clientId.value, settings.clientSecret.value);
    return { ...target, ...settings };
  });
}

// packages/action-kit/src/targets/preflight-partners.ts
function preflightPartners(partners, scope, { hide, explainAbsence }) {
  const reader = { scope, hide, explainAbsence };
  const setting = (reference3, key, peer) => reference3 === null ? { source: `credentials.${key}`, value: void 0 } : referenceSetting(reference3, peer, reader);
  return partners.map(({ consumerKey, consumerSecret, ...partner }) => ({
    ...partner,
    kind: "partner",
    notes: [],
    credentials: () => {
      const peer = { kind: "partner", label: partner.label, authentication: partner.authentication };
      const key = setting(consumerKey, "consumerKey", peer);
      const secret = setting(consumerSecret, "consumerSecret", peer);
      if (key.value && secret.value) {
        hide(`${key.value}:${secret.value}`);
        hide(basicTokenPair(key.value, secret.value));
      }
      return { key, secret };
    }
  }));
}

// packages/action-kit/src/targets/project-targets.ts
function projectTargets(project, request) {
  const { root } = project;
  const readings = project.files.map((file) => readManifestFile(file));
  const documents = readings.flatMap((reading2) => reading2.documents);
  const { stopping, passed } = formatFindings(readings);
  const findings = [...project.unreadable, ...stopping];
  if (findings.length > 0) return fail({ code: "broken-manifests", findings, root });
  const remarks2 = formatRemarks(passed, root, request.shown);
  const targets = manifestTargets(documents, projectCatalogue(CATALOGUE, documents)).filter(({ apis }) => apis.length > 0).map(remarks2.ofApplication);
  const partners = manifestPartners(documents);
  if (targets.length === 0 && partners.length === 0) return fail({ code: "nothing-to-check" });
  const { override, env, files, allowEnv, hide, explainAbsence } = request;
  const environments = new Set(targets.map(({ environment: environment2 }) => environment2));
  if (override !== null && environments.size > 1) return fail({ code: "both-environments", override });
  if (override !== null && environments.size === 0) return fail({ code: "partners-only", override });
  const scope = { env, allowEnv, root, files };
  const reading = { hide, ...explainAbsence === void 0 ? {} : { explainAbsence } };
  return succeed([...manifestApplications(targets, scope, reading), ...preflightPartners(partners, scope, reading).map(remarks2.ofPartner)]);
}
function describeTargetsFailure(failure, { nameOf: nameOf2, command }) {
  switch (failure.code) {
    case "broken-manifests": {
      const count2 = failure.findings.length;
      const lines = findingLines(failure.findings, failure.root, nameOf2);
      return {
        en: `Manifests that break the format where a check reads them are not checked (${counted(count2, "en", "error")}). See them with: ${command}${lines.en}`,
        fr: `Des manifestes qui ne respectent pas le format, là où la vérification les lit, ne sont pas vérifiés (${counted(count2, "fr", "erreur")}). Pour les voir : ${command}${lines.fr}`
      };
    }
    case "nothing-to-check":
      return {
        en: "Nothing to check: no manifest of an application or of a partner was found.",
        fr: "Rien à vérifier : aucun manifeste d'application ou de partenaire n'a été trouvé."
      };
    case "both-environments":
      return {
        en: `${failure.override.en} stands for one environment, and these manifests declare applications of both. Check them apart.`,
        fr: `${failure.override.fr} vaut pour un seul environnement, et ces manifestes déclarent des applications des deux. Vérifiez-les séparément.`
      };
    case "partners-only":
      return {
        en: `${failure.override.en} stands for an address of PISTE, and these manifests declare only partners, whose addresses are their own. Leave it out.`,
        fr: `${failure.override.fr} remplace une adresse de PISTE, et ces manifestes ne déclarent que des partenaires, qui ont leurs propres adresses. Retirez-la.`
      };
  }
}

// packages/config-schema/src/project/load-project.ts
var import_node_path12 = __toESM(require_node_path(), 1);
init_src();

// packages/config-schema/src/project/read-project-configuration.ts
var import_node_path11 = __toESM(require_node_path(), 1);
init_src();

// packages/config-schema/src/configuration/configuration.ts
var NO_CONFIGURATION = { rules: /* @__PURE__ */ new Map(), overrides: [], catalog: [], lang: null };

// packages/config-schema/src/configuration/read-configuration.ts
init_src();

// packages/config-schema/src/generated/validate-configuration.ts
var validateConfiguration = validate102;
var schema112 = { "type": "object", "properties": { "rules": { "type": "object", "patternProperties": { "^(?:application/sandbox-name|application/single-sandbox|application/unique-name|application/enabled|application/organization-code|application/structure-siret|application/image|api/known|api/environment|api/version|api/organization|api/duplicate|api/terms|api/approval|api/profile|api/scope|api/chorus-pro-set|contact/email|contact/email-typo|contact/phone|contact/notifications|identity/siret|identity/quoted|security/shared-credentials|security/rotation|security/https|security/untrusted-reference|host/legacy|host/environment|host/state-network|chorus-pro/application-name|chorus-pro/environment|chorus-pro/space|chorus-pro/apis|chorus-pro/technical-account|chorus-pro/password-age|chorus-pro/certificate|connector/version|connector/authentication|connector/one-application-per-structure|partner/basic|reference/unknown|suppression/reason|suppression/unused|suppression/expired|baseline/stale)$": { "type": "string", "enum": ["off", "info", "warn", "error"] } }, "additionalProperties": false }, "overrides": { "type": "array", "items": { "type": "object", "properties": { "paths": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "rules": { "type": "object", "patternProperties": { "^(?:application/sandbox-name|application/single-sandbox|application/unique-name|application/enabled|application/organization-code|application/structure-siret|application/image|api/known|api/environment|api/version|api/organization|api/duplicate|api/terms|api/approval|api/profile|api/scope|api/chorus-pro-set|contact/email|contact/email-typo|contact/phone|contact/notifications|identity/siret|identity/quoted|security/shared-credentials|security/rotation|security/https|security/untrusted-reference|host/legacy|host/environment|host/state-network|chorus-pro/application-name|chorus-pro/environment|chorus-pro/space|chorus-pro/apis|chorus-pro/technical-account|chorus-pro/password-age|chorus-pro/certificate|connector/version|connector/authentication|connector/one-application-per-structure|partner/basic|reference/unknown|suppression/reason|suppression/unused|suppression/expired|baseline/stale)$": { "type": "string", "enum": ["off", "info", "warn", "error"] } }, "additionalProperties": false }, "reason": { "type": "string", "pattern": "\\S" } }, "patternProperties": { "^x-": {} }, "additionalProperties": false, "required": ["paths", "rules", "reason"] } }, "catalog": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "lang": { "type": "string", "enum": ["en", "fr"] } }, "patternProperties": { "^x-": {} }, "additionalProperties": false };
var pattern02 = new RegExp("^x-", "u");
var pattern12 = new RegExp("^(?:application/sandbox-name|application/single-sandbox|application/unique-name|application/enabled|application/organization-code|application/structure-siret|application/image|api/known|api/environment|api/version|api/organization|api/duplicate|api/terms|api/approval|api/profile|api/scope|api/chorus-pro-set|contact/email|contact/email-typo|contact/phone|contact/notifications|identity/siret|identity/quoted|security/shared-credentials|security/rotation|security/https|security/untrusted-reference|host/legacy|host/environment|host/state-network|chorus-pro/application-name|chorus-pro/environment|chorus-pro/space|chorus-pro/apis|chorus-pro/technical-account|chorus-pro/password-age|chorus-pro/certificate|connector/version|connector/authentication|connector/one-application-per-structure|partner/basic|reference/unknown|suppression/reason|suppression/unused|suppression/expired|baseline/stale)$", "u");
var pattern4 = new RegExp("\\S", "u");
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "rules" || key0 === "overrides" || key0 === "catalog" || key0 === "lang" || pattern02.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data0 = data.rules;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!pattern12.test(key1)) {
            const err1 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        for (const key2 in data0) {
          if (pattern12.test(key2)) {
            let data1 = data0[key2];
            if (typeof data1 !== "string") {
              const err2 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/patternProperties/%5E(%3F%3Aapplication~1sandbox-name%7Capplication~1single-sandbox%7Capplication~1unique-name%7Capplication~1enabled%7Capplication~1organization-code%7Capplication~1structure-siret%7Capplication~1image%7Capi~1known%7Capi~1environment%7Capi~1version%7Capi~1organization%7Capi~1duplicate%7Capi~1terms%7Capi~1approval%7Capi~1profile%7Capi~1scope%7Capi~1chorus-pro-set%7Ccontact~1email%7Ccontact~1email-typo%7Ccontact~1phone%7Ccontact~1notifications%7Cidentity~1siret%7Cidentity~1quoted%7Csecurity~1shared-credentials%7Csecurity~1rotation%7Csecurity~1https%7Csecurity~1untrusted-reference%7Chost~1legacy%7Chost~1environment%7Chost~1state-network%7Cchorus-pro~1application-name%7Cchorus-pro~1environment%7Cchorus-pro~1space%7Cchorus-pro~1apis%7Cchorus-pro~1technical-account%7Cchorus-pro~1password-age%7Cchorus-pro~1certificate%7Cconnector~1version%7Cconnector~1authentication%7Cconnector~1one-application-per-structure%7Cpartner~1basic%7Creference~1unknown%7Csuppression~1reason%7Csuppression~1unused%7Csuppression~1expired%7Cbaseline~1stale)%24/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!(data1 === "off" || data1 === "info" || data1 === "warn" || data1 === "error")) {
              const err3 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/patternProperties/%5E(%3F%3Aapplication~1sandbox-name%7Capplication~1single-sandbox%7Capplication~1unique-name%7Capplication~1enabled%7Capplication~1organization-code%7Capplication~1structure-siret%7Capplication~1image%7Capi~1known%7Capi~1environment%7Capi~1version%7Capi~1organization%7Capi~1duplicate%7Capi~1terms%7Capi~1approval%7Capi~1profile%7Capi~1scope%7Capi~1chorus-pro-set%7Ccontact~1email%7Ccontact~1email-typo%7Ccontact~1phone%7Ccontact~1notifications%7Cidentity~1siret%7Cidentity~1quoted%7Csecurity~1shared-credentials%7Csecurity~1rotation%7Csecurity~1https%7Csecurity~1untrusted-reference%7Chost~1legacy%7Chost~1environment%7Chost~1state-network%7Cchorus-pro~1application-name%7Cchorus-pro~1environment%7Cchorus-pro~1space%7Cchorus-pro~1apis%7Cchorus-pro~1technical-account%7Cchorus-pro~1password-age%7Cchorus-pro~1certificate%7Cconnector~1version%7Cconnector~1authentication%7Cconnector~1one-application-per-structure%7Cpartner~1basic%7Creference~1unknown%7Csuppression~1reason%7Csuppression~1unused%7Csuppression~1expired%7Cbaseline~1stale)%24/enum", keyword: "enum", params: { allowedValues: schema112.properties.rules.patternProperties["^(?:application/sandbox-name|application/single-sandbox|application/unique-name|application/enabled|application/organization-code|application/structure-siret|application/image|api/known|api/environment|api/version|api/organization|api/duplicate|api/terms|api/approval|api/profile|api/scope|api/chorus-pro-set|contact/email|contact/email-typo|contact/phone|contact/notifications|identity/siret|identity/quoted|security/shared-credentials|security/rotation|security/https|security/untrusted-reference|host/legacy|host/environment|host/state-network|chorus-pro/application-name|chorus-pro/environment|chorus-pro/space|chorus-pro/apis|chorus-pro/technical-account|chorus-pro/password-age|chorus-pro/certificate|connector/version|connector/authentication|connector/one-application-per-structure|partner/basic|reference/unknown|suppression/reason|suppression/unused|suppression/expired|baseline/stale)$"].enum } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.overrides !== void 0) {
      let data2 = data.overrides;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.paths === void 0) {
              const err5 = { instancePath: instancePath + "/overrides/" + i0, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "paths" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data3.rules === void 0) {
              const err6 = { instancePath: instancePath + "/overrides/" + i0, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "rules" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data3.reason === void 0) {
              const err7 = { instancePath: instancePath + "/overrides/" + i0, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "reason" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            for (const key3 in data3) {
              if (!(key3 === "paths" || key3 === "rules" || key3 === "reason" || pattern02.test(key3))) {
                const err8 = { instancePath: instancePath + "/overrides/" + i0, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data3.paths !== void 0) {
              let data4 = data3.paths;
              if (Array.isArray(data4)) {
                const len1 = data4.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data5 = data4[i1];
                  if (typeof data5 === "string") {
                    if (!pattern4.test(data5)) {
                      const err9 = { instancePath: instancePath + "/overrides/" + i0 + "/paths/" + i1, schemaPath: "#/properties/overrides/items/properties/paths/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err9];
                      } else {
                        vErrors.push(err9);
                      }
                      errors++;
                    }
                  } else {
                    const err10 = { instancePath: instancePath + "/overrides/" + i0 + "/paths/" + i1, schemaPath: "#/properties/overrides/items/properties/paths/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                }
              } else {
                const err11 = { instancePath: instancePath + "/overrides/" + i0 + "/paths", schemaPath: "#/properties/overrides/items/properties/paths/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data3.rules !== void 0) {
              let data6 = data3.rules;
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                for (const key4 in data6) {
                  if (!pattern12.test(key4)) {
                    const err12 = { instancePath: instancePath + "/overrides/" + i0 + "/rules", schemaPath: "#/properties/overrides/items/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
                for (const key5 in data6) {
                  if (pattern12.test(key5)) {
                    let data7 = data6[key5];
                    if (typeof data7 !== "string") {
                      const err13 = { instancePath: instancePath + "/overrides/" + i0 + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/overrides/items/properties/rules/patternProperties/%5E(%3F%3Aapplication~1sandbox-name%7Capplication~1single-sandbox%7Capplication~1unique-name%7Capplication~1enabled%7Capplication~1organization-code%7Capplication~1structure-siret%7Capplication~1image%7Capi~1known%7Capi~1environment%7Capi~1version%7Capi~1organization%7Capi~1duplicate%7Capi~1terms%7Capi~1approval%7Capi~1profile%7Capi~1scope%7Capi~1chorus-pro-set%7Ccontact~1email%7Ccontact~1email-typo%7Ccontact~1phone%7Ccontact~1notifications%7Cidentity~1siret%7Cidentity~1quoted%7Csecurity~1shared-credentials%7Csecurity~1rotation%7Csecurity~1https%7Csecurity~1untrusted-reference%7Chost~1legacy%7Chost~1environment%7Chost~1state-network%7Cchorus-pro~1application-name%7Cchorus-pro~1environment%7Cchorus-pro~1space%7Cchorus-pro~1apis%7Cchorus-pro~1technical-account%7Cchorus-pro~1password-age%7Cchorus-pro~1certificate%7Cconnector~1version%7Cconnector~1authentication%7Cconnector~1one-application-per-structure%7Cpartner~1basic%7Creference~1unknown%7Csuppression~1reason%7Csuppression~1unused%7Csuppression~1expired%7Cbaseline~1stale)%24/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err13];
                      } else {
                        vErrors.push(err13);
                      }
                      errors++;
                    }
                    if (!(data7 === "off" || data7 === "info" || data7 === "warn" || data7 === "error")) {
                      const err14 = { instancePath: instancePath + "/overrides/" + i0 + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/overrides/items/properties/rules/patternProperties/%5E(%3F%3Aapplication~1sandbox-name%7Capplication~1single-sandbox%7Capplication~1unique-name%7Capplication~1enabled%7Capplication~1organization-code%7Capplication~1structure-siret%7Capplication~1image%7Capi~1known%7Capi~1environment%7Capi~1version%7Capi~1organization%7Capi~1duplicate%7Capi~1terms%7Capi~1approval%7Capi~1profile%7Capi~1scope%7Capi~1chorus-pro-set%7Ccontact~1email%7Ccontact~1email-typo%7Ccontact~1phone%7Ccontact~1notifications%7Cidentity~1siret%7Cidentity~1quoted%7Csecurity~1shared-credentials%7Csecurity~1rotation%7Csecurity~1https%7Csecurity~1untrusted-reference%7Chost~1legacy%7Chost~1environment%7Chost~1state-network%7Cchorus-pro~1application-name%7Cchorus-pro~1environment%7Cchorus-pro~1space%7Cchorus-pro~1apis%7Cchorus-pro~1technical-account%7Cchorus-pro~1password-age%7Cchorus-pro~1certificate%7Cconnector~1version%7Cconnector~1authentication%7Cconnector~1one-application-per-structure%7Cpartner~1basic%7Creference~1unknown%7Csuppression~1reason%7Csuppression~1unused%7Csuppression~1expired%7Cbaseline~1stale)%24/enum", keyword: "enum", params: { allowedValues: schema112.properties.overrides.items.properties.rules.patternProperties["^(?:application/sandbox-name|application/single-sandbox|application/unique-name|application/enabled|application/organization-code|application/structure-siret|application/image|api/known|api/environment|api/version|api/organization|api/duplicate|api/terms|api/approval|api/profile|api/scope|api/chorus-pro-set|contact/email|contact/email-typo|contact/phone|contact/notifications|identity/siret|identity/quoted|security/shared-credentials|security/rotation|security/https|security/untrusted-reference|host/legacy|host/environment|host/state-network|chorus-pro/application-name|chorus-pro/environment|chorus-pro/space|chorus-pro/apis|chorus-pro/technical-account|chorus-pro/password-age|chorus-pro/certificate|connector/version|connector/authentication|connector/one-application-per-structure|partner/basic|reference/unknown|suppression/reason|suppression/unused|suppression/expired|baseline/stale)$"].enum } };
                      if (vErrors === null) {
                        vErrors = [err14];
                      } else {
                        vErrors.push(err14);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err15 = { instancePath: instancePath + "/overrides/" + i0 + "/rules", schemaPath: "#/properties/overrides/items/properties/rules/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data3.reason !== void 0) {
              let data8 = data3.reason;
              if (typeof data8 === "string") {
                if (!pattern4.test(data8)) {
                  const err16 = { instancePath: instancePath + "/overrides/" + i0 + "/reason", schemaPath: "#/properties/overrides/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/overrides/" + i0 + "/reason", schemaPath: "#/properties/overrides/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/overrides/" + i0, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.catalog !== void 0) {
      let data9 = data.catalog;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data10 = data9[i2];
          if (typeof data10 === "string") {
            if (!pattern4.test(data10)) {
              const err20 = { instancePath: instancePath + "/catalog/" + i2, schemaPath: "#/properties/catalog/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/catalog/" + i2, schemaPath: "#/properties/catalog/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.lang !== void 0) {
      let data11 = data.lang;
      if (typeof data11 !== "string") {
        const err23 = { instancePath: instancePath + "/lang", schemaPath: "#/properties/lang/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (!(data11 === "en" || data11 === "fr")) {
        const err24 = { instancePath: instancePath + "/lang", schemaPath: "#/properties/lang/enum", keyword: "enum", params: { allowedValues: schema112.properties.lang.enum } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}

// packages/config-schema/src/reading/read-declared-file.ts
init_src();
function readDeclaredFile(file, schema, check = () => []) {
  const reading = readTree(file);
  if (!reading.ok) return reading;
  const required = Object.entries(schema.root.keys).flatMap(([key, field2]) => field2.required ? [key] : []);
  if (reading.value === null && required.length > 0) return fail([emptyFile(file, required)]);
  const root = reading.value ?? NO_KEYS;
  const ofReading = checkDeclared({ file, document: null, root, schema });
  const value = plainValue(root);
  const isSound = (pointer) => !ofReading.some((finding) => `${finding.pointer}/`.startsWith(`${pointer}/`));
  const further = root.kind === "mapping" ? check(value, isSound) : [];
  const findings = [
    ...ofReading,
    ...further.map(({ pointer, what: what2, help: help2, suggestions = [] }) => {
      const { span } = nodeAt({ root }, pointer) ?? root;
      return readingFinding("schema/pattern", { file, document: null, pointer, span }, what2, help2, { suggestions });
    })
  ];
  return findings.length > 0 ? fail(findings.sort((a, b) => a.span.start - b.span.start)) : succeed({ value, root });
}
function readTree(file) {
  const { documents, cutAt } = readStream(file.text, { ...READING_LIMITS, documents: 1 });
  const [streamed] = documents;
  if (cutAt !== null) return fail([severalDocuments(file, cutAt)]);
  if (streamed === void 0) return succeed(null);
  if (streamed.composed === null) return fail([tooDeepFinding(file, streamed, READING_LIMITS.depth)]);
  const budget = { left: READING_LIMITS.aliasedNodes };
  const { root, problems } = buildNode(streamed.composed.contents, file.text, streamed.base, READING_LIMITS.depth, budget);
  const findings = [
    ...syntaxFindings(file, streamed, null),
    ...problems.map((problem) => buildFinding(file, null, problem, READING_LIMITS))
  ];
  if (findings.length > 0) return fail(findings);
  const isEmpty2 = root?.kind === "scalar" && root.value === null && root.source === "";
  return succeed(isEmpty2 ? null : root);
}
var NO_KEYS = { kind: "mapping", span: { start: 0, end: 0 }, style: "block", entries: [] };
function emptyFile(file, keys) {
  return readingFinding(
    "schema/missing-key",
    { file, document: null, pointer: "", span: { start: 0, end: 0 } },
    { en: "the file is empty", fr: "le fichier est vide" },
    { en: `It begins with ${codeAlternatives(keys).en}.`, fr: `Il commence par ${codeAlternatives(keys).fr}.` }
  );
}
function severalDocuments(file, start) {
  return readingFinding(
    "yaml/limits",
    { file, document: null, pointer: null, span: { start, end: start + 3 } },
    {
      en: "the file holds several documents, and one is expected",
      fr: "le fichier contient plusieurs documents, alors qu'un seul est attendu"
    },
    { en: "Keep one of them.", fr: "N'en gardez qu'un." }
  );
}

// packages/config-schema/src/configuration/configuration-schema.ts
init_src();

// packages/config-schema/src/findings/rule-ids.ts
var RULE_IDS = [
  // application
  "application/sandbox-name",
  "application/single-sandbox",
  "application/unique-name",
  "application/enabled",
  "application/organization-code",
  "application/structure-siret",
  "application/image",
  // api
  "api/known",
  "api/environment",
  "api/version",
  "api/organization",
  "api/duplicate",
  "api/terms",
  "api/approval",
  "api/profile",
  "api/scope",
  "api/chorus-pro-set",
  // contact
  "contact/email",
  "contact/email-typo",
  "contact/phone",
  "contact/notifications",
  // identity
  "identity/siret",
  "identity/quoted",
  // security
  "security/inline-secret",
  "security/shared-credentials",
  "security/rotation",
  "security/https",
  "security/untrusted-reference",
  // host
  "host/legacy",
  "host/environment",
  "host/state-network",
  // chorus-pro
  "chorus-pro/application-name",
  "chorus-pro/environment",
  "chorus-pro/space",
  "chorus-pro/apis",
  "chorus-pro/technical-account",
  "chorus-pro/password-age",
  "chorus-pro/certificate",
  // connector
  "connector/version",
  "connector/authentication",
  "connector/one-application-per-structure",
  // partner
  "partner/basic",
  // reference
  "reference/unknown",
  // suppression and baseline
  "suppression/reason",
  "suppression/unused",
  "suppression/expired",
  "baseline/stale"
];
var READING_IDS = [
  "schema/unknown-key",
  "schema/missing-key",
  "schema/type",
  "schema/enum",
  "schema/format",
  "schema/pattern",
  "schema/length",
  "schema/unknown-kind",
  "schema/unknown-version",
  "yaml/syntax",
  "yaml/duplicate-key",
  "yaml/limits"
];
var FINDING_IDS = [...RULE_IDS, ...READING_IDS];
var PROTECTED = "security/inline-secret";
var LEVELLED = new Set(RULE_IDS.filter((id) => id !== PROTECTED));
function canSetLevel(id) {
  return LEVELLED.has(id);
}

// packages/config-schema/src/configuration/rule-level.ts
var RULE_LEVELS = ["off", "info", "warn", "error"];

// packages/config-schema/src/configuration/configuration-schema.ts
var NAMES = {
  words: FINDING_IDS.filter(canSetLevel),
  // A bare name finds its family.
  synonyms: Object.fromEntries(FINDING_IDS.map((id) => [id, [id.slice(id.indexOf("/") + 1)]])),
  barred: {
    words: FINDING_IDS.filter((id) => !canSetLevel(id)),
    says: { en: "always an error: its level cannot be changed", fr: "toujours une erreur : son niveau ne peut pas être changé" }
  },
  says: { en: "a rule", fr: "une règle" },
  listed: { en: "`pistectl explain` lists them.", fr: "`pistectl explain` en donne la liste." }
};
function levels(description) {
  return {
    type: "map",
    description,
    values: {
      type: "word",
      words: RULE_LEVELS,
      description: { en: "Level of the rule.", fr: "Niveau de la règle." }
    },
    names: NAMES
  };
}
function texts(description, item) {
  return { type: "list", min: 0, max: Number.POSITIVE_INFINITY, description, items: { ...NOT_BLANK, description: item } };
}
var NOT_BLANK = {
  type: "text",
  pattern: { source: "\\S", says: { en: "a text that is not blank", fr: "un texte non vide" } }
};
var CONFIGURATION_SCHEMA = {
  title: "pistectl configuration",
  root: {
    type: "mapping",
    mayBeEmpty: true,
    description: { en: "The file .pistectl.yaml.", fr: "Le fichier .pistectl.yaml." },
    keys: {
      rules: levels({ en: "Levels by rule id.", fr: "Niveaux par règle." }),
      overrides: {
        type: "list",
        min: 0,
        max: Number.POSITIVE_INFINITY,
        description: {
          en: "Other levels for some files; a later override wins.",
          fr: "Autres niveaux pour certains fichiers ; le dernier l'emporte."
        },
        items: {
          type: "mapping",
          description: { en: "Other levels for some files.", fr: "Autres niveaux pour certains fichiers." },
          keys: {
            paths: {
              ...texts(
                {
                  en: "Globs, relative to this file; a folder ends with a slash.",
                  fr: "Motifs de chemins, relatifs à ce fichier ; un dossier finit par une barre oblique."
                },
                { en: "A glob.", fr: "Un motif de chemin." }
              ),
              required: true
            },
            rules: { ...levels({ en: "Levels in these files.", fr: "Niveaux dans ces fichiers." }), required: true },
            reason: {
              ...NOT_BLANK,
              required: true,
              description: { en: "Why these files are judged otherwise.", fr: "Pourquoi ces fichiers sont jugés autrement." }
            }
          }
        }
      },
      catalog: texts(
        {
          en: "Files of Api documents, relative to this file, that extend or override the embedded catalogue.",
          fr: "Fichiers de documents Api, relatifs à ce fichier, qui complètent ou remplacent le catalogue intégré."
        },
        { en: "Path of a file.", fr: "Chemin d'un fichier." }
      ),
      lang: {
        type: "word",
        words: LANGUAGES,
        description: { en: "Language of the messages.", fr: "Langue des messages." }
      }
    }
  }
};

// packages/config-schema/src/configuration/read-configuration.ts
function readConfiguration(file) {
  const reading = readDeclaredFile(file, { root: CONFIGURATION_SCHEMA.root, validate: validateConfiguration });
  if (!reading.ok) return reading;
  const { rules = {}, overrides = [], catalog = [], lang = null } = reading.value.value;
  return succeed({
    rules: new Map(Object.entries(rules)),
    overrides: overrides.map(({ paths, rules: levels2, reason }) => ({ paths, rules: new Map(Object.entries(levels2)), reason })),
    catalog,
    lang
  });
}

// packages/config-schema/src/project/read-project-configuration.ts
function readProjectConfiguration(path, root, files) {
  if (path === null) return succeed({ configuration: NO_CONFIGURATION, catalogFiles: [] });
  if (leavesProject(path, root, files)) return fail({ code: "configuration-outside", configuration: path });
  let bytes;
  try {
    bytes = files.read(path);
  } catch (cause) {
    return fail({ code: "configuration-unreadable", configuration: path, cause });
  }
  const decoding = decodeSource(projectPath(root, path), bytes);
  if (!decoding.ok) return fail({ code: "configuration-undecodable", configuration: path, reason: decoding.failure.summary });
  const reading = readConfiguration(decoding.value);
  if (!reading.ok) return fail({ code: "configuration-wrong", findings: reading.failure });
  const configuration = reading.value;
  const folder = (0, import_node_path11.dirname)(path);
  const realRoot = files.realPath(root) ?? root;
  const catalogFiles = [];
  for (const file of configuration.catalog) {
    const catalogFile = (0, import_node_path11.resolve)(folder, file);
    if (files.kindOf(catalogFile) !== "file") return fail({ code: "catalog-missing", configuration: path, file });
    if (!isInside(realRoot, files.realPath(catalogFile) ?? catalogFile)) {
      return fail({ code: "catalog-outside", configuration: path, file });
    }
    catalogFiles.push(catalogFile);
  }
  return succeed({ configuration: fromRoot(configuration, projectPath(root, folder)), catalogFiles });
}
function leavesProject(path, root, files) {
  const real = files.realPath(path);
  return real !== null && isInside(root, path) && !isInside(files.realPath(root) ?? root, real);
}
function fromRoot(configuration, folder) {
  if (folder === "" || folder.startsWith("..")) return configuration;
  const prefix = folder.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
  return {
    ...configuration,
    overrides: configuration.overrides.map((override) => ({
      ...override,
      paths: override.paths.map(
        (path) => path.startsWith("!") ? `!${prefix}/${path.slice(1)}` : `${prefix}/${path.replace(/^\.\//, "")}`
      )
    }))
  };
}

// packages/config-schema/src/project/load-project.ts
async function loadProject(request, files) {
  const { workingFolder, named, standIn: standIn2 } = request;
  const location = locateProject(workingFolder, standIn2 === null ? named : [...named, standIn2.path], files);
  const { root } = location;
  const configured = readProjectConfiguration(request.configuration ?? location.configuration, root, files);
  if (!configured.ok) return configured;
  const { configuration, catalogFiles } = configured.value;
  const found = await findManifests(root, named, files);
  if (found.missing.length > 0) return fail({ code: "missing", paths: found.missing });
  const [outside] = found.outside;
  if (outside !== void 0) return fail({ code: "outside", path: outside });
  for (const path of found.unreadable) {
    const cause = Object.assign(new Error("scandir"), { code: "EACCES" });
    if (request.onUnreadable === void 0) return fail({ code: "unreadable", path, cause });
    request.onUnreadable(path, cause);
  }
  const paths = [.../* @__PURE__ */ new Set([...found.paths, ...catalogFiles])].filter((path) => path !== standIn2?.path).sort();
  const decoded = [];
  const unreadable = [];
  const decode = (path, bytes) => {
    const decoding = decodeSource(projectPath(root, path), bytes);
    if (decoding.ok) decoded.push(decoding.value);
    else unreadable.push(decoding.failure);
  };
  for (const [index, path] of paths.entries()) {
    try {
      decode(path, files.read(path));
    } catch (cause) {
      if (request.onUnreadable === void 0) return fail({ code: "unreadable", path, cause });
      request.onUnreadable(path, cause);
    }
    request.onRead?.(index + 1, paths.length);
  }
  if (standIn2 !== null) decode(standIn2.path, standIn2.bytes);
  return succeed({ root, configuration, files: decoded, unreadable, fileFacts: (path) => fileFacts(path, root, files) });
}
function fileFacts(path, root, files) {
  const absolute = (0, import_node_path12.join)(root, path);
  if (!isInside(root, absolute)) return "outside";
  const real = files.realPath(absolute);
  if (real === null) return isInside(files.realPath(root) ?? root, files.realPath((0, import_node_path12.dirname)(absolute)) ?? root) ? "missing" : "outside";
  if (!isInside(files.realPath(root) ?? root, real)) return "outside";
  return files.kindOf(real) === "file" ? { sizeBytes: files.sizeOf(real) } : "not-a-file";
}

// actions/preflight/src/manifests.ts
async function readManifests(reader, sources) {
  const { env, files, variables, allowEnv, override, hide, explainAbsence } = sources;
  const workspace = workspaceFolder(env);
  const named = reader.lines("manifests").map((line) => (0, import_node_path13.resolve)(workspace, line));
  const loading = await loadProject({ workingFolder: workspace, named, standIn: null, configuration: null }, files);
  if (!loading.ok) {
    reader.refuse(describeInputFailure(loading.failure, workspace, "manifests"));
    return [];
  }
  const shown = { nameOf: (path) => projectPath(workspace, path), command: "pistectl validate" };
  const targets = projectTargets(loading.value, {
    // Only what `allow-env` admits is read from there: no name of the object reaches anything else of the process.
    env: { ...env, ...variables },
    files,
    allowEnv,
    override: override === void 0 ? null : { en: `Input ${override}`, fr: `L'entrée ${override}` },
    hide,
    explainAbsence,
    shown
  });
  if (targets.ok) return targets.value;
  reader.refuse(targetsProblem(targets.failure, shown));
  return [];
}
function targetsProblem(failure, shown) {
  const { en, fr } = describeTargetsFailure(failure, shown);
  switch (failure.code) {
    case "broken-manifests":
      return { en: `Input manifests: ${en}`, fr: `Entrée manifests : ${fr}` };
    case "nothing-to-check":
      return { en: `Input manifests: ${en} ${NAMES2.en}`, fr: `Entrée manifests : ${fr} ${NAMES2.fr}` };
    default:
      return { en, fr };
  }
}
var NAMES2 = {
  en: "In a folder, manifests are named piste.yaml or NAME.piste.yaml.",
  fr: "Dans un dossier, les manifestes se nomment piste.yaml ou NOM.piste.yaml."
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readManifests
});
