module.exports = {
"config-schema/reading/limit-findings.ts":(function(module,exports,require,late){module.exports = {
  get buildFinding() { return buildFinding; },
  get cutFinding() { return cutFinding; },
  get tooDeepFinding() { return tooDeepFinding; },
  get wordyFinding() { return wordyFinding; }
};
var import_reading_finding = late("./config-schema/findings/reading-finding.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/config-schema/src/reading/limit-findings.ts
function cutFinding(file, start, limit) {
  return (0, import_reading_finding().readingFinding)(
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
function wordyFinding(file, start, help = SPLIT) {
  return (0, import_reading_finding().readingFinding)(
    "yaml/limits",
    { file, document: null, pointer: null, span: { start, end: Math.min(start + 3, file.text.length) } },
    { en: "a document holds too many entries to be read", fr: "un document contient trop d'éléments pour être lu" },
    help
  );
}
var SPLIT = {
  en: "From here on nothing was checked. A manifest holds some hundreds of values: split what was gathered here.",
  fr: "À partir d'ici, rien n'a été vérifié. Un manifeste contient quelques centaines de valeurs : répartissez ce qui a été réuni ici."
};
function tooDeepFinding(file, { index, base, facts }, limit) {
  const start = base + (facts.startOfDepth.get(limit + 1) ?? facts.start);
  return tooDeep(file, { index, kind: null, name: null }, { start, end: Math.min(start + 1, file.text.length) }, limit);
}
function buildFinding(file, document, problem, limits) {
  const place = { file, document, pointer: null, span: problem.span };
  switch (problem.code) {
    case "duplicate-key": {
      const pointer = problem.pointer.reduce(import_ascii_table().pointerBelow, "");
      return (0, import_reading_finding().readingFinding)(
        "yaml/duplicate-key",
        { ...place, pointer },
        { en: `the key ${(0, import_ascii_table().quoteCode)(problem.key)} is written twice`, fr: `la clé ${(0, import_ascii_table().quoteCode)(problem.key)} est écrite deux fois` },
        KEEP_ONE,
        { related: [{ file, span: problem.first, message: WRITTEN_FIRST }] }
      );
    }
    case "unknown-anchor":
      return (0, import_reading_finding().readingFinding)(
        "yaml/syntax",
        place,
        {
          en: `the alias ${(0, import_ascii_table().quoteCode)(`*${problem.name}`)} names no anchor above it`,
          fr: `l'alias ${(0, import_ascii_table().quoteCode)(`*${problem.name}`)} ne désigne aucune ancre au-dessus de lui`
        },
        {
          en: `Write ${(0, import_ascii_table().quoteCode)(`&${problem.name}`)} before the value to be repeated, in the same document; quote the value if the asterisk is part of it.`,
          fr: `Écrivez ${(0, import_ascii_table().quoteCode)(`&${problem.name}`)} devant la valeur à répéter, dans le même document ; mettez la valeur entre guillemets si l'astérisque en fait partie.`
        }
      );
    case "recursive-alias":
      return (0, import_reading_finding().readingFinding)(
        "yaml/limits",
        place,
        {
          en: `the alias ${(0, import_ascii_table().quoteCode)(`*${problem.name}`)} stands inside the value that it names`,
          fr: `l'alias ${(0, import_ascii_table().quoteCode)(`*${problem.name}`)} est à l'intérieur de la valeur qu'il désigne`
        },
        {
          en: "Such a value has no end. Write the value out.",
          fr: "Une telle valeur n'a pas de fin. Écrivez la valeur en toutes lettres."
        }
      );
    case "too-many-aliased-nodes":
      return (0, import_reading_finding().readingFinding)(
        "yaml/limits",
        place,
        {
          en: `the aliases of the file stand for more than ${count(limits.aliasedNodes, "en")} values`,
          fr: `les alias du fichier représentent plus de ${count(limits.aliasedNodes, "fr")} valeurs`
        },
        { en: "Write the values out, or use fewer aliases.", fr: "Écrivez les valeurs en toutes lettres, ou employez moins d'alias." }
      );
    case "too-deep":
      return tooDeep(file, document, problem.span, limits.depth);
    case "long-path":
      return (0, import_reading_finding().readingFinding)(
        "yaml/limits",
        place,
        {
          en: `the keys that lead here have more than ${count(limits.path, "en")} characters together`,
          fr: `les clés qui mènent ici comptent plus de ${count(limits.path, "fr")} caractères en tout`
        },
        {
          en: "Nothing of this document was checked. The longest key of a manifest has some twenty characters: perhaps a value stands in the place of one.",
          fr: "Rien de ce document n'a été vérifié. La plus longue clé d'un manifeste compte une vingtaine de caractères : une valeur a peut-être pris la place d'une clé."
        }
      );
  }
}
var WRITTEN_FIRST = { en: "first written here", fr: "écrite d'abord ici" };
var KEEP_ONE = {
  en: "Only the first one is read. Keep one of the two.",
  fr: "Seule la première est lue. Gardez l'une des deux."
};
function tooDeep(file, document, span, limit) {
  return (0, import_reading_finding().readingFinding)(
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  buildFinding,
  cutFinding,
  tooDeepFinding,
  wordyFinding
});
}),
"config-schema/schema/expected-value.ts":(function(module,exports,require,late){module.exports = {
  get explainValue() { return explainValue; }
};
var import_field = late("./config-schema/schema/field.ts");
var import_placeholder = late("./config-schema/secrets/placeholder.ts");
var import_access = late("./config-schema/document/access.ts");
var import_reading_finding = late("./config-schema/findings/reading-finding.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/config-schema/src/schema/expected-value.ts
var TEXT = { en: "a text", fr: "un texte" };
var MAPPING = { en: "a mapping", fr: "un objet" };
function expectedOf(field) {
  switch (field.type) {
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
      const { min, max, fraction } = field;
      return {
        en: `a ${fraction ? "" : "whole "}number from ${min} to ${max}`,
        fr: `un nombre ${fraction ? "" : "entier "}de ${min} à ${max}`
      };
    }
    case "scalar":
      return { en: "a text, a number, `true` or `false`", fr: "un texte, un nombre, `true` ou `false`" };
    case "either":
      return field.says;
    case "list":
      return { en: "a list", fr: "une liste" };
    case "mapping":
    case "map":
      return MAPPING;
  }
}
// packages/config-schema/src/schema/explain-date.ts
function explainDate(text, found, loose) {
  const written = text.trim();
  const form = loose ? LOOSE_FORM : FORM;
  const { date, isAmbiguous } = readDate(written);
  if (date !== null && dayCount(date) >= date.day && date.day > 0 && isMonth(date)) {
    const meant = textOf(date);
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
function monthIn(word) {
  const folded = fold(word);
  const index = import_ascii_table().MONTHS.findIndex(({ en, fr }) => folded.length >= 3 && (fold(en).startsWith(folded) || fold(fr).startsWith(folded)));
  return index === -1 ? null : index + 1;
}
function fold(word) {
  return word.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase();
}
function isMonth({ month }) {
  return month >= 1 && month <= 12;
}
function dayCount(date) {
  return isMonth(date) ? new Date(Date.UTC(date.year, date.month, 0)).getUTCDate() : 31;
}
function daysOf(date) {
  const { en, fr } = import_ascii_table().MONTHS[date.month - 1] ?? { en: "", fr: "" };
  const count = dayCount(date);
  return {
    en: `${en} ${date.year} has ${count} days.`,
    fr: `${fr.charAt(0).toUpperCase()}${fr.slice(1)} ${date.year} a ${count} jours.`
  };
}
function textOf({ year, month, day }) {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
// packages/config-schema/src/schema/explain-reference.ts
function explainReference(text) {
  const scheme = text.startsWith("file:") ? "file" : "env";
  const rest = text.slice(text.indexOf(":") + 1).trim();
  if (rest === "") return { what: NAMELESS[scheme], help: WELL_FORMED, meant: null, isSame: false };
  if (scheme === "file" && OUTSIDE.test(rest)) return { what: LEADS_OUTSIDE, help: STAY_INSIDE, meant: null, isSame: false };
  const same2 = `${scheme}:${scheme === "file" ? rest.replaceAll("\\", "/") : rest}`;
  if (isReferenceForm(same2)) {
    return { ...rest.includes("\\") ? BACKSLASHES : { what: MALFORMED, help: WELL_FORMED }, meant: same2, isSame: true };
  }
  const meant = scheme === "env" ? (0, import_placeholder().meantReference)(rest) : null;
  return { what: MALFORMED, help: WELL_FORMED, meant: meant !== null && isReferenceForm(meant) ? meant : null, isSame: false };
}
function isReferenceForm(text) {
  return REFERENCE.test(text);
}
var REFERENCE = new RegExp(`^(?:${import_field().REFERENCE_FORM})$`);
var OUTSIDE = /^(?:[/\\~]|[A-Za-z]:)/;
var LEADS_OUTSIDE = {
  en: "the reference leads to a file outside the project",
  fr: "la référence mène à un fichier hors du projet"
};
var STAY_INSIDE = {
  en: "`check` reads files of the project alone: write the path from the folder of the manifest, as in `file:secrets/client-secret`, or name a variable with `env:NAME`.",
  fr: "`check` ne lit que des fichiers du projet : écrivez le chemin depuis le dossier du manifeste, comme dans `file:secrets/client-secret`, ou désignez une variable par `env:NOM`."
};
var NAMELESS = {
  env: { en: "the reference names no variable", fr: "la référence ne désigne aucune variable" },
  file: { en: "the reference names no file", fr: "la référence ne désigne aucun fichier" }
};
var BACKSLASHES = {
  what: {
    en: "the path of the reference has backslashes between its folders",
    fr: "le chemin de la référence a des barres obliques inverses entre ses dossiers"
  },
  help: {
    en: "Write `/`, which separates folders on every system: elsewhere than on Windows, a backslash is part of a name.",
    fr: "Écrivez `/`, qui sépare les dossiers sur tous les systèmes : ailleurs que sous Windows, une barre oblique inverse fait partie d'un nom."
  }
};
var MALFORMED = { en: "the reference to the credential is malformed", fr: "la référence à l'identifiant est mal formée" };
var WELL_FORMED = {
  en: "Write `env:NAME`, a variable's name of letters, digits and `_`, or `file:PATH`, without spaces at either end.",
  fr: "Écrivez `env:NOM`, un nom de variable fait de lettres, de chiffres et de `_`, ou `file:CHEMIN`, sans espace au début ni à la fin."
};
// packages/config-schema/src/schema/quote-found.ts
var MAX_QUOTED = 40;
var LOOKS_SECRET = /[0-9a-f]{8}-[0-9a-f]{4}-|[A-Za-z0-9+/_-]{24,}|:\S/i;
var TIME = /^\d{4}-\d\d-\d\d[T ][\d:.,Z+-]{1,25}$/;
function quoteFound(node, field) {
  if (node.kind === "sequence") return { en: "a list", fr: "une liste" };
  if (node.kind === "mapping") return { en: "a mapping", fr: "un objet" };
  if (node.value === null) return { en: "nothing", fr: "rien" };
  const text = typeof node.value === "string" ? node.value : node.source;
  const isSecret = field === void 0 || field.type === "reference" || field.type === "text" && field.secret;
  if (isSecret || LOOKS_SECRET.test(text) && !TIME.test(text)) return { en: "the value", fr: "la valeur" };
  if (text === "") return { en: "an empty text", fr: "un texte vide" };
  if (text.length > MAX_QUOTED || /[\r\n]/.test(text)) return { en: "the value", fr: "la valeur" };
  return (0, import_ascii_table().same)((0, import_ascii_table().quoteCode)(text));
}
// packages/config-schema/src/schema/value-fixes.ts
function retype({ file, ...document }, pointer, node, field) {
  const give = (value, text, title) => (0, import_access().wouldFit)({ file, ...document }, pointer, value) ? { title, safe: true, edits: [{ file, span: node.span, text }] } : null;
  const word = String(node.value).toLowerCase();
  switch (field.type) {
    case "flag": {
      const flag = (0, import_access().flagOf)(node);
      return flag === null ? null : give(flag, String(flag), { en: `Write \`${flag}\``, fr: `Écrire \`${flag}\`` });
    }
    case "number":
      return /^[1-9]\d{0,8}$/.test(word) ? give(Number(word), word, { en: "Remove the quotes", fr: "Retirer les guillemets" }) : null;
    case "list":
      return node.style === "plain" && /[,[\]{}#]/.test(node.source) || isOfLines(node) ? null : give([node.value], `[${node.source}]`, { en: "Make it a list", fr: "En faire une liste" });
    case "text":
    case "date":
    case "word":
      return typeof node.value === "string" || node.style !== "plain" ? null : give(node.source, JSON.stringify(node.source), { en: "Put it between quotes", fr: "Mettre entre guillemets" });
    default:
      return null;
  }
}
function isOfLines({ style, source }) {
  return style === "literal" || style === "folded" || /[\r\n]/.test(source);
}
function asOnlyItem(document, pointer, node) {
  const { file } = document;
  const field = (0, import_access().findField)(document, `${pointer}/0`);
  if (field?.type !== "mapping" || !(0, import_access().wouldFit)(document, pointer, [(0, import_access().plainValue)(node, field)])) return null;
  const text = file.text.slice(node.span.start, node.span.end);
  return {
    title: { en: "Make it an item of a list", fr: "En faire un élément de liste" },
    safe: true,
    edits: [{ file, span: node.span, text: node.style === "flow" ? `[${text}]` : `- ${text.replace(/\n(?=[^\r\n])/g, "\n  ")}` }]
  };
}
function withoutBrackets(document, pointer, node, field) {
  const [item] = node.kind === "sequence" && node.items.length === 1 && node.style === "flow" ? node.items : [];
  if (item?.kind !== "scalar" || item.value === null || !(0, import_access().wouldFit)(document, pointer, item.value)) return {};
  if (!quoteFound(item, field).en.startsWith("`")) return {};
  const { file } = document;
  const edits = [{ file, span: node.span, text: file.text.slice(item.span.start, item.span.end) }];
  return {
    suggestions: [String(item.value)],
    fix: { title: { en: "Remove the brackets", fr: "Retirer les crochets" }, safe: true, edits }
  };
}
// packages/config-schema/src/schema/explain-value.ts
var MAX_LISTED = 40;
var MAX_KEYS_LISTED = 10;
function explainValue(document, error, find = (0, import_access().nodeFinder)(document)) {
  const { instancePath: pointer } = error;
  const found = find(pointer);
  const node = found?.value;
  if (node === void 0) return null;
  const field = (0, import_access().findField)(document, pointer);
  if (field === void 0) return null;
  const said = withPlaceholder(document, node, say(document, pointer, node, field, error));
  return (0, import_reading_finding().readingFinding)(
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
  const isUnfilled = typeof text === "string" && (node.kind === "scalar" || /^(?:\{\{|\[\[)/.test(text)) && (0, import_placeholder().isPlaceholder)(text);
  return isUnfilled ? { ...said, help: { en: `${import_placeholder().UNFILLED.en} ${said.help.en}`, fr: `${import_placeholder().UNFILLED.fr} ${said.help.fr}` } } : said;
}
function spanOf({ file }, node, keySpan, atKey = false) {
  const isEmpty = node.span.end <= node.span.start;
  if (keySpan !== void 0 && (atKey || isEmpty || node.kind !== "scalar" && node.style === "block")) return keySpan;
  const length = file.text.slice(node.span.start, node.span.end).search(/[\r\n]/);
  return length === -1 ? node.span : { start: node.span.start, end: node.span.start + length };
}
function say(document, pointer, node, field, error) {
  const found = quoteFound(node, field);
  switch (error.keyword) {
    case "type":
      return sayType(document, pointer, node, field, found);
    case "enum":
      return sayWord(document, pointer, node, field, found);
    case "format":
      return sayDate(document, pointer, node, "schema/format", found, field.type === "date" && field.loose);
    case "pattern":
      return sayPattern(document, node, field, found);
    case "minimum":
    case "maximum": {
      const { en, fr } = expectedOf(field);
      return {
        id: "schema/length",
        what: { en: `${found.en} is out of bounds`, fr: `${found.fr} est hors limites` },
        help: { en: `Write ${en}.`, fr: `Écrivez ${fr}.` }
      };
    }
    case "anyOf": {
      const { en, fr } = expectedOf(field);
      return {
        id: "schema/type",
        what: { en: `${found.en} is not ${en}`, fr: `${found.fr} n'est pas ${fr}` },
        help: { en: `Write ${en}.`, fr: `Écrivez ${fr}.` }
      };
    }
    case "propertyNames":
      if (field.type === "map" && field.names && "source" in field.names) {
        const { says } = field.names;
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
      return sayLength(node, field);
  }
}
function sayLength(node, field) {
  if (node.kind === "sequence") {
    const { min: min2 = 1, max: max2 = import_field().MAX_ITEMS } = field.type === "list" ? field : {};
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
      help: { en: `There may be ${import_field().MAX_ITEMS} at most.`, fr: `Il peut y en avoir ${import_field().MAX_ITEMS} au plus.` }
    };
  }
  const { min = 0, max } = field.type === "text" || field.type === "identifier" ? field : {};
  const length = [...String(node.value)].length;
  return {
    id: "schema/length",
    what: length === 0 ? { en: "the text is empty", fr: "le texte est vide" } : isBlank(node) ? BLANK : { en: `the text has ${length} characters`, fr: `le texte a ${length} caractères` },
    help: max === void 0 ? { en: "Write something, or remove the key.", fr: "Écrivez quelque chose, ou retirez la clé." } : { en: `Write ${min} to ${max} characters.`, fr: `Écrivez de ${min} à ${max} caractères.` }
  };
}
function sayPattern(document, node, field, found) {
  if (field.type === "reference") return sayReference(document, node);
  const says = field.type === "text" ? field.pattern?.says : void 0;
  if (says === void 0) return sayLength(node, field);
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
var VISIBLE_TEXT = new RegExp(import_field().VISIBLE);
function sayReference({ file }, node) {
  const { what, help, meant, isSame } = explainReference(node.kind === "scalar" ? String(node.value) : "");
  if (meant === null || node.kind !== "scalar") return { id: "schema/pattern", what, help };
  return {
    id: "schema/pattern",
    what,
    help,
    suggestions: [meant],
    fix: {
      title: { en: `Write \`${meant}\``, fr: `Écrire \`${meant}\`` },
      safe: isSame,
      edits: [{ file, span: node.span, text: (0, import_access().quoteScalar)(meant, node) }]
    }
  };
}
function sayWord(document, pointer, node, field, found) {
  const words = field.type === "word" ? field.words : field.type === "number" ? (field.only ?? []).map(String) : [];
  const scalar = node.kind === "scalar" ? node : null;
  const typed = scalar === null ? "" : String(scalar.value);
  const suggestions = field.type === "number" ? [] : (0, import_ascii_table().suggestWords)(typed, words, import_access().VALUE_SYNONYMS);
  const [best] = suggestions;
  return {
    id: "schema/enum",
    what: { en: `${found.en} is not an accepted value${of(pointer).en}`, fr: `${found.fr} n'est pas une valeur acceptée${of(pointer).fr}` },
    help: acceptedWords(words),
    suggestions,
    fix: best === void 0 || suggestions.length > 1 || scalar === null ? null : {
      title: { en: `Write \`${best}\``, fr: `Écrire \`${best}\`` },
      // A translation or another case means the same; a typing error is for a person to judge.
      safe: (0, import_ascii_table().meansWord)(typed, best, import_access().VALUE_SYNONYMS) && (0, import_access().wouldFit)(document, pointer, best),
      edits: [{ file: document.file, span: scalar.span, text: (0, import_access().quoteScalar)(best, scalar) }]
    }
  };
}
function acceptedWords(words) {
  return words.length <= MAX_LISTED ? { en: `Accepted: ${(0, import_ascii_table().codeAlternatives)(words).en}.`, fr: `Valeurs acceptées : ${(0, import_ascii_table().codeAlternatives)(words).fr}.` } : { en: `${words.length} values are accepted.`, fr: `${words.length} valeurs sont acceptées.` };
}
var DOCUMENT = { en: "The document", fr: "Le document" };
function sayType(document, pointer, node, field, found) {
  const expected = expectedOf(field);
  const isNothing = node.kind === "scalar" && node.value === null;
  const scalar = node.kind === "scalar" && !isNothing ? node : null;
  const fix = scalar === null ? null : retype(document, pointer, scalar, field);
  if (isNothing) {
    const isWhole = pointer === "";
    const name = isWhole ? DOCUMENT : nameOf(pointer);
    const isNeeded = field.required || isWhole;
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
  const isQuotable = field.type === "text" || field.type === "identifier" || fix !== null && (field.type === "word" || field.type === "date");
  if (field.type === "date" && typeof scalar?.value === "number" && !isQuotable)
    return sayDate(document, pointer, node, "schema/type", found, field.loose);
  if (field.type === "word" && scalar !== null && !isQuotable)
    return { ...sayWord(document, pointer, node, field, found), id: "schema/type", fix };
  const said = {
    id: "schema/type",
    what: misplaced(scalar, field, found, isQuotable ? TEXT : expected),
    fix,
    ...withoutBrackets(document, pointer, node, field)
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
  if (field.type === "word") return { ...said, help: acceptedWords(field.words) };
  if (field.type === "reference") return { ...said, help: WRITE_REFERENCE, ...referenceIn(document, node) };
  const item = field.type === "list" && node.kind === "mapping" ? asOnlyItem(document, pointer, node) : null;
  if (item !== null) {
    return {
      ...said,
      fix: item,
      help: node.style === "flow" ? { en: "A list stands between `[` and `]`, even of one item.", fr: "Une liste est entre `[` et `]`, même d'un seul élément." } : {
        en: "Each item of a list begins with a dash, even a single one.",
        fr: "Chaque élément d'une liste commence par un tiret, même s'il est seul."
      }
    };
  }
  const keys = (0, import_access().keysOf)(field);
  return {
    ...said,
    help: field.type === "mapping" && keys.length <= MAX_KEYS_LISTED ? {
      en: `Write a mapping; it may hold ${(0, import_ascii_table().codeAlternatives)(keys).en}.`,
      fr: `Écrivez un objet ; il peut contenir ${(0, import_ascii_table().codeAlternatives)(keys).fr}.`
    } : { en: `Write ${expected.en}.`, fr: `Écrivez ${expected.fr}.` }
  };
}
function misplaced(scalar, field, found, expected) {
  const isBare = scalar?.style === "plain" || typeof scalar?.value !== "string";
  if (!isBare && (field.type === "flag" || field.type === "number") && /^(?:true|false|-?\d{1,15})$/.test(scalar.value)) {
    const quoted = `\`${scalar.source}\``;
    return {
      en: `${quoted} is a text, since it is between quotes, where ${expected.en} is expected`,
      fr: `${quoted} est un texte, puisqu'entre guillemets, à la place d'${expected.fr}`
    };
  }
  return { en: `${found.en} stands where ${expected.en} is expected`, fr: `${found.fr} est à la place d'${expected.fr}` };
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
  const unfilled = (0, import_placeholder().meantReference)(file.text.slice(node.span.start, node.span.end).trim());
  const best = isReferenceForm(meant) ? meant : unfilled;
  return best === null ? {} : { suggestions: [best] };
}
function sayDate(document, pointer, node, id, found, loose = false) {
  const scalar = node.kind === "scalar" ? node : null;
  const { what, help, meant, isAmbiguous } = explainDate(
    typeof scalar?.value === "string" ? scalar.value : scalar?.source ?? "",
    found,
    loose
  );
  if (meant === null || scalar === null || !(0, import_access().wouldFit)(document, pointer, meant)) return { id, what, help };
  return {
    id,
    what,
    help,
    suggestions: [meant],
    fix: {
      title: { en: `Write \`${meant}\``, fr: `Écrire \`${meant}\`` },
      // Day and month may be in the other order: a person judges.
      safe: !isAmbiguous,
      edits: [{ file: document.file, span: scalar.span, text: (0, import_access().quoteScalar)(meant, scalar) }]
    }
  };
}
function nameOf(pointer) {
  const last = (0, import_ascii_table().pointerTokens)(pointer).at(-1) ?? "";
  return /^\d+$/.test(last) ? { en: "an item of the list", fr: "un élément de la liste" } : { en: `\`${last}\``, fr: `\`${last}\`` };
}
function of(pointer) {
  const last = (0, import_ascii_table().pointerTokens)(pointer).findLast((token) => !/^\d+$/.test(token));
  return last === void 0 ? { en: "", fr: "" } : { en: ` of \`${last}\``, fr: ` de \`${last}\`` };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  explainValue
});
}),
"config-schema/schema/explain-keys.ts":(function(module,exports,require,late){module.exports = {
  get explainKeys() { return explainKeys; },
  get missingKeyFinding() { return missingKeyFinding; },
  get renamedKeyFinding() { return renamedKeyFinding; }
};
var import_access = late("./config-schema/document/access.ts");
var import_reading_finding = late("./config-schema/findings/reading-finding.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/config-schema/src/schema/key-findings.ts
function missingKeyFinding(place, node, parent, key, portal = null) {
  return (0, import_reading_finding().readingFinding)(
    "schema/missing-key",
    { ...place, span: placeOfMissing(node, parent) },
    { en: `the key \`${key}\` is missing`, fr: `la clé \`${key}\` est absente` },
    {
      en: portal === null ? `Add \`${key}\`.` : `Add \`${key}\`: ${portal.en}`,
      fr: portal === null ? `Ajoutez \`${key}\`.` : `Ajoutez \`${key}\` : ${portal.fr}`
    }
  );
}
function renamedKeyFinding({ file, document, pointer }, entry, key, safe) {
  return (0, import_reading_finding().readingFinding)(
    "schema/unknown-key",
    { file, document, pointer: (0, import_ascii_table().pointerBelow)(pointer, entry.key), span: entry.keySpan },
    { en: `${(0, import_ascii_table().quoteCode)(entry.key)} is not a key of the format`, fr: `${(0, import_ascii_table().quoteCode)(entry.key)} n'est pas une clé du format` },
    {
      en: `The required key \`${key}\` is missing: it is probably meant.`,
      fr: `La clé obligatoire \`${key}\` est absente : c'est sans doute d'elle qu'il s'agit.`
    },
    {
      suggestions: [key],
      fix: {
        title: { en: `Rename ${(0, import_ascii_table().quoteCode)(entry.key)} to \`${key}\``, fr: `Renommer ${(0, import_ascii_table().quoteCode)(entry.key)} en \`${key}\`` },
        safe,
        edits: [{ file, span: entry.keySpan, text: keyAs(key, file, entry.keySpan) }]
      }
    }
  );
}
function wordAsKeyFinding({ file, document, pointer }, { entry, key, word }) {
  const { keySpan, value } = entry;
  const [written, asWritten] = [key, word].map((text) => keyAs(text, file, keySpan));
  return (0, import_reading_finding().readingFinding)(
    "schema/unknown-key",
    { file, document, pointer: (0, import_ascii_table().pointerBelow)(pointer, entry.key), span: keySpan },
    { en: `${(0, import_ascii_table().quoteCode)(entry.key)} is not a key of the format`, fr: `${(0, import_ascii_table().quoteCode)(entry.key)} n'est pas une clé du format` },
    {
      en: `The required key \`${key}\` is missing: \`${key}: ${word}\` is probably meant.`,
      fr: `La clé obligatoire \`${key}\` est absente : \`${key}: ${word}\` est sans doute ce qu'il faut lire.`
    },
    {
      suggestions: [key],
      fix: /^[ \t]*:[ \t]*$/.test(file.text.slice(keySpan.end, value.span.start)) ? {
        title: { en: `Write \`${key}: ${word}\``, fr: `Écrire \`${key}: ${word}\`` },
        safe: (0, import_ascii_table().meansWord)(entry.key, word),
        edits: [{ file, span: { start: keySpan.start, end: value.span.end }, text: `${written}: ${asWritten}` }]
      } : null
    }
  );
}
function keyAs(key, file, span) {
  const first = file.text.charAt(span.start);
  return (0, import_access().quoteScalar)(key, { style: first === '"' ? "double-quoted" : first === "'" ? "single-quoted" : "plain" });
}
function placeOfMissing(node, parent) {
  if (parent !== null) return parent.keySpan;
  const kind = node.entries.find(({ key }) => key === "kind") ?? node.entries[0];
  if (kind === void 0) return { start: node.span.start, end: Math.max(node.span.end, node.span.start) };
  return kind.keySpan;
}
// packages/config-schema/src/schema/run-on-lists.ts
var ITEM = /^\/([^/]+)\/[1-9]\d*$/;
function runOnLists(document, errors, find, placesOfKey) {
  const root = errors.find(({ pointer }) => pointer === "");
  if (root === void 0 || root.missing.length === 0) return { findings: [], errors };
  const findings = /* @__PURE__ */ new Map();
  const told = /* @__PURE__ */ new Set();
  for (const item of errors) {
    const list = ITEM.exec(item.pointer)?.[1];
    const node = list === void 0 ? void 0 : find(item.pointer)?.value;
    const lost = root.missing.find((key) => item.unknown.every((own) => placesOfKey(document.schema, own).join() === `${key}[]`));
    if (list === void 0 || node?.kind !== "mapping" || lost === void 0 || item.unknown.length === 0) continue;
    told.add(item);
    if (!findings.has(lost)) findings.set(lost, lostKey(document, { list, lost, start: node.span.start }));
  }
  const left = errors.filter((error) => !told.has(error));
  return {
    findings: [...findings.values()],
    errors: left.map((error) => error === root ? { ...root, missing: root.missing.filter((key) => !findings.has(key)) } : error)
  };
}
function lostKey({ file, document }, { list, lost, start }) {
  const line = file.text.lastIndexOf("\n", start - 1) + 1;
  const isOnLineOfItsOwn = /^ *- +$/.test(file.text.slice(line, start));
  const place = { start: line, end: line };
  return (0, import_reading_finding().readingFinding)(
    "schema/missing-key",
    { file, document, pointer: "", span: { start, end: start + (/^[\w-]+/.exec(file.text.slice(start))?.[0].length ?? 1) } },
    {
      en: `the key \`${lost}\` is missing above this item of \`${list}\``,
      fr: `la clé \`${lost}\` manque au-dessus de cet élément de \`${list}\``
    },
    {
      en: `What follows belongs under \`${lost}\`: write \`${lost}:\` on a line of its own before it.`,
      fr: `La suite a sa place sous \`${lost}\` : écrivez \`${lost}:\` sur une ligne à part avant elle.`
    },
    {
      suggestions: [],
      fix: isOnLineOfItsOwn ? {
        title: { en: `Write \`${lost}:\` above it`, fr: `Écrire \`${lost}:\` au-dessus` },
        safe: false,
        edits: [{ file, span: place, text: `${lost}:
` }]
      } : null
    }
  );
}
// packages/config-schema/src/schema/explain-keys.ts
var MAX_LISTED = 8;
function explainKeys(document, errors, find = (0, import_access().nodeFinder)(document)) {
  const placesOfKey = (0, import_access().keyFinder)();
  const runOn = runOnLists(document, errors, find, placesOfKey);
  const named = new Map(runOn.errors.flatMap((at) => nameAsKey(document, at, find(at.pointer)?.value) ?? []));
  const left = /* @__PURE__ */ new Set();
  const findEntry = (0, import_access().entryFinder)();
  const places = runOn.errors.map((at) => {
    if (named.has(at.pointer)) return { ...at, unknown: [], missing: [], renamed: NO_NAMES, worded: NO_WORDS, meant: NO_KEYS, guess: null };
    const renamed = new Map(pairs(at));
    const node = find(at.pointer)?.value;
    const worded = wordsAsKeys(document, at, { renamed, node, findEntry });
    const meant = /* @__PURE__ */ new Set([...renamed.values(), ...Array.from(worded.values(), ({ key }) => key)]);
    const unexplained = at.unknown.filter((key) => !renamed.has(key) && !worded.has(key));
    const guess = guessed(
      document,
      { ...at, unknown: unexplained, missing: at.missing.filter((key) => !meant.has(key)) },
      { node, placesOfKey }
    );
    if (guess === null) return { ...at, renamed, worded, meant, guess };
    return { ...at, renamed: new Map([...renamed, [guess.unknown, guess.key]]), worded, meant: /* @__PURE__ */ new Set([...meant, guess.key]), guess };
  });
  const strayed = new Set(places.flatMap(({ unknown, renamed, meant }) => unknown.filter((key) => !renamed.has(key) && !meant.has(key))));
  const findings = places.flatMap(({ pointer, unknown, missing, isEmpty, renamed, worded, meant, guess }) => {
    const found = find(pointer);
    const node = found?.value;
    if (node?.kind !== "mapping") return [];
    const place = placeOf(document, pointer);
    const parent = found?.entry ?? null;
    const isRenamed = (key) => renamed.has(key) || worded.has(key) || meant.has(key);
    const explain = unknownKeyWriter({ document, place, node, entryOf: findEntry, placesOfKey });
    return [
      ...[...renamed].flatMap(([key, name]) => {
        const entry = findEntry(node, key);
        return entry === void 0 ? [] : [renamedKeyFinding(place, entry, name, guess?.unknown !== key && (0, import_access().wouldHold)(document, pointer, { set: name, to: entry.value }))];
      }),
      ...Array.from(worded.values(), (word) => wordAsKeyFinding(place, word)),
      ...together(
        unknown.flatMap((key) => {
          const entry = findEntry(node, key);
          return entry === void 0 || isRenamed(key) ? [] : [explain(entry)];
        }),
        node,
        (key) => {
          left.add((0, import_ascii_table().pointerBelow)(pointer, key));
        }
      ),
      ...missing.filter((key) => !isRenamed(key) && !strayed.has(key) && !left.has((0, import_ascii_table().pointerBelow)(pointer, key))).map((key) => missingKeyFinding(place, node, parent, key, (0, import_access().findField)(document, (0, import_ascii_table().pointerBelow)(pointer, key))?.description ?? null)),
      ...isEmpty ? [emptyMapping(document, place, node, parent)] : []
    ];
  });
  return { findings: [...runOn.findings, ...named.values(), ...findings], left };
}
var NO_NAMES = /* @__PURE__ */ new Map();
var NO_WORDS = /* @__PURE__ */ new Map();
var NO_KEYS = /* @__PURE__ */ new Set();
function nameAsKey(document, { pointer, unknown: [key, ...others], missing }, node) {
  const [entry, ...more] = node?.kind === "mapping" ? node.entries : [];
  if (key === void 0 || entry === void 0 || others.length + more.length > 0 || !/\/\d+$/.test(pointer)) return null;
  const [first, second] = missing;
  if (first !== "name" || (0, import_ascii_table().wordSuggester)(missing, import_access().KEY_SYNONYMS)(key).length > 0) return null;
  const behind = second === void 0 ? { en: "", fr: "" } : { en: ` and \`${second}\``, fr: ` et \`${second}\`` };
  const finding = (0, import_reading_finding().readingFinding)(
    "schema/unknown-key",
    { ...placeOf(document, (0, import_ascii_table().pointerBelow)(pointer, key)), span: entry.keySpan },
    {
      en: `${(0, import_ascii_table().quoteCode)(key)} stands as a key where it is a name`,
      fr: `${(0, import_ascii_table().quoteCode)(key)} est à la place d'une clé, alors que c'est un nom`
    },
    {
      en: `An item has its name behind a key: write \`name: ${key}\`${behind.en} on lines of their own.`,
      fr: `Un élément a son nom derrière une clé : écrivez \`name: ${key}\`${behind.fr}, chacun sur sa ligne.`
    }
  );
  return [[pointer, finding]];
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
  let suggest = (0, import_ascii_table().wordSuggester)(missing, import_access().KEY_SYNONYMS);
  return unknown.flatMap((key) => {
    const [meant] = left.size === 0 ? [] : suggest(key);
    if (meant === void 0) return [];
    left.delete(meant);
    suggest = (0, import_ascii_table().wordSuggester)([...left], import_access().KEY_SYNONYMS);
    return [[key, meant]];
  });
}
function guessed(document, { pointer, unknown: [unknown, ...others], missing: [key, ...more] }, { node, placesOfKey }) {
  if (unknown === void 0 || key === void 0 || others.length + more.length > 0 || unknown === "<<") return null;
  const entry = placesOfKey(document.schema, unknown).length === 0 ? (0, import_access().entryOf)(node, unknown) : void 0;
  return entry !== void 0 && (0, import_access().wouldHold)(document, pointer, { set: key, to: entry.value }) ? { unknown, key } : null;
}
function wordsAsKeys(document, { pointer, unknown, missing }, {
  renamed,
  node,
  findEntry
}) {
  if (node?.kind !== "mapping") return NO_WORDS;
  const worded = /* @__PURE__ */ new Map();
  const named = new Set(renamed.values());
  for (const key of missing) {
    const field = (0, import_access().findField)(document, (0, import_ascii_table().pointerBelow)(pointer, key));
    if (named.has(key) || field?.type !== "word") continue;
    const suggest = (0, import_ascii_table().wordSuggester)(field.words, import_access().VALUE_SYNONYMS);
    for (const written of unknown) {
      const entry = renamed.has(written) || worded.has(written) ? void 0 : findEntry(node, written);
      const [word, ...others] = entry !== void 0 && (0, import_access().flagOf)(entry.value) === true ? suggest(written) : [];
      if (entry === void 0 || word === void 0 || others.length > 0) continue;
      worded.set(written, { entry, key, word });
      break;
    }
  }
  return worded;
}
function isBelow({ stray }, [first]) {
  const value = first?.entry.value;
  if (first?.stray == null || value?.kind !== "scalar" || value.value !== null) return false;
  return stray?.where === (first.stray.where === "" ? first.entry.key : `${first.stray.where}.${first.entry.key}`);
}
function unknownKeyWriter(mapping) {
  const { document, place, node, entryOf: entryOf2, placesOfKey } = mapping;
  const field = (0, import_access().findField)(document, place.pointer);
  const names = namesOf(field);
  const synonyms = names?.synonyms ?? import_access().KEY_SYNONYMS;
  const known = (0, import_access().keysOf)(field);
  const free = known.filter((name) => entryOf2(node, name) === void 0);
  const suggestFree = (0, import_ascii_table().wordSuggester)(free, synonyms);
  const taken = known.filter((name) => entryOf2(node, name) !== void 0).map((name) => ({ name, suggest: (0, import_ascii_table().wordSuggester)([name], synonyms) }));
  const listed = free.length > 0 && free.length <= MAX_LISTED ? {
    en: `Keys that may be added: ${(0, import_ascii_table().codeAlternatives)(free).en}. `,
    fr: `Clés qui peuvent être ajoutées : ${(0, import_ascii_table().codeAlternatives)(free).fr}. `
  } : { en: "", fr: "" };
  return (entry) => {
    const { key, keySpan } = entry;
    const near = suggestFree(key);
    const elsewhere = placesOfKey(document.schema, key);
    const isMeant = near.some((name) => (0, import_ascii_table().meansWord)(key, name, synonyms));
    const suggestions = elsewhere.length > 0 && !isMeant ? [] : near;
    const [best] = suggestions;
    const resembled = taken.find(({ suggest }) => suggest(key).length > 0)?.name;
    const stray = suggestions.length > 0 || elsewhere.length === 0 || key === "<<" ? null : strayTo(elsewhere, place.pointer, node);
    const finding = (0, import_reading_finding().readingFinding)(
      "schema/unknown-key",
      { ...place, pointer: (0, import_ascii_table().pointerBelow)(place.pointer, key), span: keySpan },
      what(key, place.pointer, names),
      help({ key, field, suggestions, resembled, listed }),
      {
        suggestions,
        fix: best === void 0 || suggestions.length > 1 ? null : {
          title: { en: `Rename ${(0, import_ascii_table().quoteCode)(key)} to ${(0, import_ascii_table().quoteCode)(best)}`, fr: `Renommer ${(0, import_ascii_table().quoteCode)(key)} en ${(0, import_ascii_table().quoteCode)(best)}` },
          safe: (0, import_access().wouldHold)(document, place.pointer, { set: best, to: entry.value }),
          edits: [{ file: place.file, span: keySpan, text: keyAs(best, place.file, keySpan) }]
        }
      }
    );
    return { entry, stray, finding: stray === null ? finding : { ...finding, ...wordStray([key], stray) } };
  };
}
function namesOf(field) {
  return field?.type === "map" && field.names && "words" in field.names ? field.names : void 0;
}
function what(key, pointer, names) {
  if (names?.barred.words.includes(key)) {
    return { en: `\`${key}\` is ${names.barred.says.en}`, fr: `\`${key}\` est ${names.barred.says.fr}` };
  }
  const asked = names?.says ?? { en: `a key of the format${within(pointer).en}`, fr: `une clé du format${within(pointer).fr}` };
  return { en: `${(0, import_ascii_table().quoteCode)(key)} is not ${asked.en}`, fr: `${(0, import_ascii_table().quoteCode)(key)} n'est pas ${asked.fr}` };
}
function help({ key, field, suggestions, resembled, listed }) {
  if (key === "<<") {
    return {
      en: "Merge keys are not part of YAML 1.2: write the keys out, or repeat a whole value with an alias.",
      fr: "Les clés de fusion ne font pas partie de YAML 1.2 : écrivez les clés, ou répétez une valeur entière avec un alias."
    };
  }
  if (suggestions.length > 0) {
    const near = (0, import_ascii_table().didYouMean)(suggestions.map(import_ascii_table().quoteCode));
    return (0, import_ascii_table().localized)((language) => near[language].trim());
  }
  if (resembled !== void 0) {
    return {
      en: `\`${resembled}\`, which it resembles, is already there. Remove one of the two.`,
      fr: `\`${resembled}\`, à laquelle elle ressemble, est déjà là. Retirez l'une des deux.`
    };
  }
  const names = namesOf(field);
  if (names !== void 0) return names.barred.words.includes(key) ? { en: "Remove it.", fr: "Retirez-la." } : names.listed;
  const others = Object.entries((0, import_access().mappingOf)(field)?.others ?? {});
  const bearers = others.filter(([, keys]) => Object.hasOwn(keys, key)).map(([name]) => name);
  const other = bearers.length > 0 && bearers.length < others.length ? { en: `It is a key of ${(0, import_ascii_table().codeAlternatives)(bearers).en}. `, fr: `C'est une clé de ${(0, import_ascii_table().codeAlternatives)(bearers).fr}. ` } : { en: "", fr: "" };
  return {
    en: `${other.en}${listed.en}Remove it, or begin it with \`x-\` if it is the team's own.`,
    fr: `${other.fr}${listed.fr}Retirez-la, ou faites-la commencer par \`x-\` si elle est propre à l'équipe.`
  };
}
function strayTo(paths, pointer, node) {
  const here = patternOf(pointer);
  const prefix = here === "" ? "" : `${here}.`;
  const [below = null, ...more] = new Set(
    paths.flatMap((path) => path.startsWith(prefix) && path !== here ? [path.slice(prefix.length).replace(/[.[].*$/s, "")] : [])
  );
  const value = node.entries.find(({ key }) => key === below)?.value;
  const isLeft = below !== null && more.length === 0 && (value === void 0 || value.kind === "scalar" && value.value === null);
  return { where: paths.join(), places: placesIn(paths), below: isLeft ? below : null };
}
function placesIn(paths) {
  return (0, import_ascii_table().alternatives)(
    paths.slice(0, 3).map(
      (path) => path === "" ? { en: "at the top of the document", fr: "en tête du document" } : { en: `under \`${path}\``, fr: `sous \`${path}\`` }
    )
  );
}
function patternOf(pointer) {
  return (0, import_ascii_table().pointerTokens)(pointer).reduce((path, token) => /^\d+$/.test(token) ? `${path}[]` : path === "" ? token : `${path}.${token}`, "");
}
function wordStray(keys, { places, below }) {
  const { en, fr } = (0, import_ascii_table().enumeration)(keys.map(import_ascii_table().quoteCode));
  const isOne = keys.length === 1;
  const lacking = below === null ? { en: isOne ? "move it there" : "move them there", fr: isOne ? "déplacez-la" : "déplacez-les" } : {
    en: `write \`${below}:\` above ${isOne ? "it and indent it" : "them and indent them"}`,
    fr: `écrivez \`${below}:\` au-dessus et mettez-${isOne ? "la" : "les"} en retrait`
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
function emptyMapping(document, place, node, parent) {
  const keys = (0, import_access().keysOf)((0, import_access().findField)(document, place.pointer));
  return (0, import_reading_finding().readingFinding)(
    "schema/missing-key",
    { ...place, span: parent?.keySpan ?? node.span },
    { en: "the mapping is empty", fr: "l'objet est vide" },
    {
      en: keys.length <= MAX_LISTED ? `Keys that it may hold: ${(0, import_ascii_table().codeAlternatives)(keys).en}.` : "Give it a key, or remove it.",
      fr: keys.length <= MAX_LISTED ? `Clés qu'il peut contenir : ${(0, import_ascii_table().codeAlternatives)(keys).fr}.` : "Donnez-lui une clé, ou retirez-le."
    }
  );
}
function within(pointer) {
  const name = (0, import_ascii_table().pointerTokens)(pointer).findLast((token) => !/^\d+$/.test(token));
  return name === void 0 ? { en: "", fr: "" } : { en: ` in \`${name}\``, fr: ` dans \`${name}\`` };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  explainKeys,
  missingKeyFinding,
  renamedKeyFinding
});
}),
"report/escaping/to-ascii.ts":(function(module,exports,require,late){module.exports = {
  get digitsOf() { return digitsOf; },
  get renderFrame() { return renderFrame; },
  get toAscii() { return toAscii; }
};
var import_wrap_text = late("./report/layout/wrap-text.ts");
var import_display_width = late("./report/layout/display-width.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/report/src/validation/annotation-row.ts
var PLAIN = (text) => text;
var AnnotationRow = class {
  #cells = [];
  /** Draws a mark of one column from a column up to another, exclusive. */
  draw(from, to, mark, paint) {
    while (this.#cells.length < from) this.#cells.push({ mark: " ", paint: PLAIN });
    for (let column = from; column < to; column++) this.#cells[column] = { mark, paint };
    return this;
  }
  /** The row, and behind it a text that begins at a column. */
  render(tail) {
    const end = tail?.column ?? this.#cells.length;
    let row = "";
    for (let column = 0; column < Math.min(end, this.#cells.length); ) {
      const paint = this.#cells[column]?.paint ?? PLAIN;
      let next = column;
      while (next < end && this.#cells[next]?.paint === paint) next++;
      row += paint(
        this.#cells.slice(column, next).map(({ mark }) => mark).join("")
      );
      column = next;
    }
    if (tail === void 0) return row;
    return row + " ".repeat(Math.max(0, end - this.#cells.length)) + tail.paint(tail.text);
  }
};
// packages/report/src/escaping/to-ascii.ts
var REPLACEMENTS = {
  "«": '"',
  "»": '"',
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "…": "...",
  "–": "-",
  "—": "-",
  "·": "-",
  "→": "->",
  œ: "oe",
  Œ: "OE",
  æ: "ae",
  Æ: "AE",
  "°": "o",
  "€": "EUR"
};
function toAscii(text) {
  return text.replace(/«[ \u00a0]|[ \u00a0]»/g, '"').normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").replace(new RegExp("\\p{Zs}", "gu"), " ").replace(new RegExp("\\P{ASCII}", "gu"), (character) => REPLACEMENTS[character] ?? "?");
}
// packages/report/src/validation/line-layout.ts
var TAB = "    ";
var MARGIN = 4;
var PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
function layoutLine(line, { focus, columns, ascii }) {
  if (line.length <= columns && PRINTABLE_ASCII.test(line)) return { text: line, columnOf: (unit) => Math.min(unit, line.length) };
  const ellipsis = ascii ? "..." : "…";
  const from = Math.max(0, focus.start - columns * 2);
  const to = focus.start + columns * 4;
  const cells = cellsOf(line.slice(from, to), from, ascii);
  const end = endOf(cells.at(-1));
  const reachesEnd = to >= line.length;
  if (from === 0 && reachesEnd && end <= columns) {
    return { text: cells.map(({ shown: shown2 }) => shown2).join(""), columnOf: (unit) => columnAt(cells, unit) };
  }
  const start = firstColumn(columnAt(cells, focus.start), columnAt(cells, focus.end), { columns, end, reachesEnd });
  const lead = start > 0 || from > 0 ? ellipsis : "";
  const fits = reachesEnd && end - start <= columns - lead.length;
  const last = start + columns - lead.length - (fits ? 0 : ellipsis.length);
  const shown = cells.filter((cell) => cell.column >= start && cell.column + cell.width <= last);
  const offset = (shown[0]?.column ?? start) - lead.length;
  return {
    text: `${lead}${shown.map((cell) => cell.shown).join("")}${fits ? "" : ellipsis}`,
    columnOf: (unit) => Math.min(Math.max(columnAt(cells, unit) - offset, 0), endOf(shown.at(-1)) - offset)
  };
}
function cellsOf(text, first, ascii) {
  const cells = [];
  for (const { segment, index } of charactersOf(text)) {
    const visible = segment === "	" ? TAB : (0, import_ascii_table().unmistakableText)(segment);
    const shown = ascii ? toAscii(visible) : visible;
    cells.push({
      unit: first + index,
      unitEnd: first + index + segment.length,
      shown,
      column: endOf(cells.at(-1)),
      width: (0, import_display_width().displayWidth)(shown)
    });
  }
  return cells;
}
function charactersOf(text) {
  if (!/^[\t\x20-\x7e\xa0-\xac\xae-\u02ff]*$/.test(text)) return new Intl.Segmenter().segment(text);
  return Array.from(text, (segment, index) => ({ segment, index }));
}
function endOf(cell) {
  return cell === void 0 ? 0 : cell.column + cell.width;
}
function columnAt(cells, unit) {
  const cell = cells.find(({ unitEnd }) => unitEnd > unit);
  return cell?.column ?? endOf(cells.at(-1));
}
function firstColumn(from, to, { columns, end, reachesEnd }) {
  if (to <= columns - MARGIN) return 0;
  const before = Math.max(MARGIN, Math.min(Math.floor(columns / 4), columns - (to - from) - 2 * MARGIN));
  const start = Math.max(0, from - before);
  return reachesEnd ? Math.min(start, Math.max(0, end - columns + MARGIN)) : start;
}
// packages/report/src/validation/code-frame.ts
var MOST_LINES = 6;
var FIRST_LINES = 3;
var LAST_LINES = 2;
var LABEL_WIDTH = 30;
var LEAST_COLUMNS = 20;
var RAIL_WIDTH = 2;
function renderFrame(view, marks, style) {
  const placed = placeMarks(view, marks, style);
  const rails = placed.filter(({ rail }) => rail !== null).length;
  const left = rails * RAIL_WIDTH;
  const columns = Math.max(LEAST_COLUMNS, style.width - style.digits - " | ".length - left);
  const numbers = linesToShow(placed);
  const blank = style.gutter(`${" ".repeat(style.digits)} |`);
  const rows = [];
  for (const [index, number] of numbers.entries()) {
    const previous = numbers[index - 1];
    if (previous !== void 0 && number > previous + 1)
      rows.push(`${style.gutter("...".padEnd(style.digits + 3))}${railsAcross(placed, previous)}`.trimEnd());
    const line = view.line(number);
    const layout = layoutLine(line, { focus: focusOf(placed, number, line), columns, ascii: style.ascii });
    const gutter = style.gutter(`${(0, import_display_width().padStart)(String(number + 1), style.digits)} |`);
    rows.push(`${gutter} ${lineRails(placed, number, line, left)}${layout.text}`.trimEnd());
    for (const row of annotate(placed, { number, line, layout, left, width: left + columns })) rows.push(`${blank} ${row}`);
  }
  return rows;
}
function digitsOf(view, marks) {
  return Math.max(...marks.map(({ span }) => String(view.shownAt(span.end).line + 1).length));
}
function placeMarks(view, marks, style) {
  let rails = 0;
  return marks.map((mark) => {
    const { start, end } = mark.span;
    const seen = view.file.text.slice(start, end).trimEnd().length;
    const from = view.shownAt(start);
    const to = view.shownAt(seen === 0 ? Math.min(end, start + 1) : start + seen, "end");
    const several = to.line > from.line && seen > 0;
    return {
      ...mark,
      from,
      to: to.line > from.line && !several ? { line: from.line, unit: from.unit + 1 } : to,
      rail: several ? RAIL_WIDTH * rails++ : null,
      paint: mark.primary ? style.primary : style.secondary
    };
  });
}
function linesToShow(marks) {
  const shown = /* @__PURE__ */ new Set();
  for (const { from, to } of marks) {
    const long = to.line - from.line >= MOST_LINES;
    for (let line = from.line; line <= to.line; line++) {
      if (long && line === from.line + FIRST_LINES) line = to.line - LAST_LINES + 1;
      shown.add(line);
    }
  }
  for (const line of [...shown]) if (shown.has(line + 2)) shown.add(line + 1);
  return [...shown].sort((one, other) => one - other);
}
function focusOf(marks, number, line) {
  const here = marks.filter(({ from, to }) => from.line === number || to.line === number);
  const mark = here.find(({ primary }) => primary) ?? here[0];
  if (mark === void 0) return { start: 0, end: 0 };
  return { start: mark.from.line === number ? mark.from.unit : indentOf(line), end: mark.to.line === number ? mark.to.unit : line.length };
}
function indentOf(line) {
  return line.length - line.trimStart().length;
}
function opensLine(mark, line) {
  return mark.from.unit <= indentOf(line);
}
function lineRails(marks, number, line, left) {
  const row = new AnnotationRow().draw(0, left, " ", (text) => text);
  for (const mark of marks) {
    if (mark.rail === null) continue;
    if (mark.from.line === number && opensLine(mark, line)) row.draw(mark.rail, mark.rail + 1, "/", mark.paint);
    if (mark.from.line < number && number <= mark.to.line) row.draw(mark.rail, mark.rail + 1, "|", mark.paint);
  }
  return row.render();
}
function railsAcross(marks, line) {
  const row = new AnnotationRow();
  for (const { rail, from, to, paint } of marks) {
    if (rail !== null && from.line <= line && line < to.line) row.draw(rail, rail + 1, "|", paint);
  }
  return row.render();
}
function annotate(marks, shown) {
  const { number, line, layout, left } = shown;
  const columnOf = (unit) => left + layout.columnOf(unit);
  const single = marks.filter((mark) => mark.rail === null && mark.from.line === number).map((mark) => {
    const from = columnOf(mark.from.unit);
    return { mark, from, to: Math.max(from + 1, columnOf(mark.to.unit)) };
  }).sort((one, other) => one.from - other.from || one.to - other.to);
  const opening = marks.filter((mark) => mark.rail !== null && mark.from.line === number && !opensLine(mark, line));
  const closing = marks.filter((mark) => mark.rail !== null && mark.to.line === number);
  const rails = (from, closed) => {
    const row = new AnnotationRow();
    for (const mark of marks) {
      const open = mark.from.line < number || mark.from.line === number && (from === "opened" || opensLine(mark, line));
      const last = mark.to.line === number && closing.indexOf(mark) < closed;
      if (mark.rail !== null && open && number <= mark.to.line && !last) row.draw(mark.rail, mark.rail + 1, "|", mark.paint);
    }
    return row;
  };
  return [
    ...underlineRows(single, shown, () => rails("line", 0)),
    ...opening.map((mark) => {
      const column = columnOf(mark.from.unit);
      return rails("line", 0).draw((mark.rail ?? 0) + 1, column, "_", mark.paint).draw(column, column + 1, mark.primary ? "^" : "-", mark.paint).render();
    }),
    ...closing.flatMap((mark, index) => {
      const column = Math.max(left, columnOf(mark.to.unit) - 1);
      const row = rails("opened", index).draw((mark.rail ?? 0) + 1, column, "_", mark.paint).draw(column, column + 1, mark.primary ? "^" : "-", mark.paint);
      return labelled(row, { mark, from: left, to: column + 1 }, shown, () => rails("opened", index + 1));
    })
  ];
}
function underlineRows(underlines, shown, newRow) {
  const last = underlines.at(-1);
  if (last === void 0) return [];
  const row = newRow();
  for (const { mark, from, to } of [...underlines].sort((one, other) => Number(one.mark.primary) - Number(other.mark.primary))) {
    row.draw(from, to, mark.primary ? "^" : "-", mark.paint);
  }
  const end = Math.max(...underlines.map(({ to }) => to));
  const waiting = underlines.slice(0, -1).filter(({ mark }) => mark.label !== "");
  const hanging = (count) => {
    const hangers = newRow();
    for (const { mark, from } of waiting.slice(0, count)) hangers.draw(from, from + 1, "|", mark.paint);
    return hangers;
  };
  const rows = [...labelled(row, { ...last, to: end }, shown, () => hanging(waiting.length))];
  if (waiting.length > 0) rows.push(hanging(waiting.length).render());
  for (let index = waiting.length - 1; index >= 0; index--) {
    const underline = waiting[index];
    if (underline !== void 0) rows.push(...labelRows(underline, shown, () => hanging(index)));
  }
  return rows;
}
function labelled(row, underline, shown, newRow) {
  const { mark, to } = underline;
  if (mark.label === "") return [row.render()];
  if (to + 1 + (0, import_display_width().displayWidth)(mark.label) <= shown.width) return [row.render({ column: to + 1, text: mark.label, paint: mark.paint })];
  return [row.render(), ...labelRows(underline, shown, newRow)];
}
function labelRows({ mark, from }, { left, width }, newRow) {
  const least = Math.min((0, import_display_width().displayWidth)(mark.label), LABEL_WIDTH);
  const column = Math.max(left, Math.min(from, width - least));
  return (0, import_wrap_text().wrapText)(mark.label, { width: Math.max(width - column, 1), first: "", rest: "" }).split("\n").map((text) => newRow().render({ column, text, paint: mark.paint }));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  digitsOf,
  renderFrame,
  toAscii
});
}),
};
