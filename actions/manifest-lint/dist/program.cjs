module.exports = {
"config-schema/catalogue/api-finder.ts":(function(module,exports,require,late){module.exports = {
  get apiFinder() { return apiFinder; }
};
var import_fold_api_name = late("./config-schema/catalogue/fold-api-name.ts");
// packages/config-schema/src/catalogue/api-finder.ts
function apiFinder(catalogue) {
  const byKey = /* @__PURE__ */ new Map();
  const add = (spelling, entry) => {
    const key = (0, import_fold_api_name().foldApiName)(spelling);
    if (!byKey.has(key)) byKey.set(key, entry);
  };
  for (const entry of catalogue) add(entry.name, entry);
  for (const entry of catalogue) for (const alias of entry.aliases) add(alias, entry);
  const found = /* @__PURE__ */ new Map();
  return (name) => {
    const known = found.get(name);
    if (known !== void 0) return known;
    const entry = byKey.get((0, import_fold_api_name().foldApiName)(name)) ?? null;
    found.set(name, entry);
    return entry;
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  apiFinder
});
}),
"config-schema/catalogue/api-requests.ts":(function(module,exports,require,late){module.exports = {
  get ENVIRONMENT_WORDS() { return ENVIRONMENT_WORDS; },
  get apiRequests() { return apiRequests; },
  get catalogueUnder() { return catalogueUnder; },
  get checkCatalogue() { return checkCatalogue; },
  get datedFact() { return datedFact; },
  get describeSelectionFailure() { return describeSelectionFailure; },
  get documentOf() { return documentOf; },
  get factAge() { return factAge; },
  get findApi() { return findApi; },
  get groupNames() { return groupNames; },
  get knownVersions() { return knownVersions; },
  get listApis() { return listApis; },
  get makeFinding() { return makeFinding; },
  get nameSuggester() { return nameSuggester; },
  get projectCatalogue() { return projectCatalogue; },
  get providerApis() { return providerApis; },
  get readCatalogueEntry() { return readCatalogueEntry; },
  get selectApi() { return selectApi; },
  get selectApis() { return selectApis; },
  get suggestApiNames() { return suggestApiNames; }
};
var import_api_version = late("./config-schema/catalogue/api-version.ts");
var import_fold_api_name = late("./config-schema/catalogue/fold-api-name.ts");
var import_check_schema = late("./config-schema/schema/check-schema.ts");
var import_manifest_document = late("./config-schema/document/manifest-document.ts");
var import_catalogue_entry = late("./config-schema/catalogue/catalogue-entry.ts");
var import_access = late("./config-schema/document/access.ts");
var import_reading_finding = late("./config-schema/findings/reading-finding.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/config-schema/src/catalogue/find-api.ts
function findApi(catalogue, name) {
  const wanted = (0, import_fold_api_name().foldApiName)(name);
  return catalogue.find((entry) => (0, import_fold_api_name().foldApiName)(entry.name) === wanted) ?? catalogue.find((entry) => entry.aliases.some((alias) => (0, import_fold_api_name().foldApiName)(alias) === wanted));
}
// packages/config-schema/src/catalogue/parse-api-request.ts
function parseApiRequest(text) {
  const at = text.lastIndexOf("@");
  return at === -1 ? { name: text.trim(), version: null } : { name: text.slice(0, at).trim(), version: text.slice(at + 1).trim() };
}
// packages/config-schema/src/catalogue/list-apis.ts
function listApis(catalogue, environment) {
  return catalogue.filter((entry) => environment === void 0 || entry.environments[environment].availability !== "not-offered").toSorted((a, b) => a.name.localeCompare(b.name, "fr"));
}
// packages/config-schema/src/catalogue/provider-apis.ts
function providerApis(catalogue, name, environment) {
  const wanted = (0, import_fold_api_name().foldApiName)(name);
  return listApis(
    catalogue.filter(({ provider }) => provider !== null && (0, import_fold_api_name().foldApiName)(provider) === wanted),
    environment
  );
}
function groupNames(catalogue) {
  const providers = catalogue.flatMap(({ provider }) => provider ?? []);
  const several = providers.filter((provider, index) => providers.indexOf(provider) !== index);
  return [...new Set(several)].toSorted((a, b) => a.localeCompare(b, "fr"));
}
// packages/config-schema/src/catalogue/api-requests.ts
function apiRequests(text, catalogue, environment) {
  const request = parseApiRequest(text);
  if (findApi(catalogue, request.name) !== void 0) return [request];
  const group = providerApis(catalogue, request.name, environment);
  return group.length === 0 ? [request] : group.map(({ name }) => ({ ...request, name }));
}
// packages/config-schema/src/catalogue/check-catalogue.ts
function checkCatalogue(entries) {
  return [
    ...repeatedNames(entries),
    ...entries.flatMap(
      (entry) => import_catalogue_entry().CATALOGUE_ENVIRONMENTS.flatMap((environment) => [
        ...problemsOfInstead(entries, entry, environment),
        ...unfitVersions(entry, environment)
      ])
    )
  ];
}
function repeatedNames(entries) {
  const bearers = /* @__PURE__ */ new Map();
  return entries.flatMap(
    (entry) => [entry.name, ...entry.aliases].flatMap((name, index) => {
      const bearer = bearers.get((0, import_fold_api_name().foldApiName)(name));
      bearers.set((0, import_fold_api_name().foldApiName)(name), bearer ?? entry.name);
      const pointer = index === 0 ? "/name" : `/aliases/${index - 1}`;
      return bearer === void 0 ? [] : [{ entry: entry.name, pointer, message: alreadyBorne(name, bearer) }];
    })
  );
}
function problemsOfInstead(entries, { name, environments }, environment) {
  const { availability, instead } = environments[environment];
  if (instead === null) return [];
  const other = findApi(entries, instead);
  const messages = [
    ...availability === "not-offered" ? [] : [ONLY_WHERE_NOT_OFFERED],
    ...other === void 0 ? [unknownEntry(instead)] : [],
    ...other !== void 0 && other.environments[environment].availability !== "offered" ? [notOffered(other.name, environment)] : []
  ];
  return messages.map((message) => ({ entry: name, pointer: `/environments/${environment}/instead`, message }));
}
function unfitVersions({ name, environments }, environment) {
  const { versions, earlierVersions, basePath } = environments[environment];
  if (basePath?.includes("{version}") !== true) return [];
  const at = `/environments/${environment}`;
  return [
    ...versions.map((version, index) => ({ version, pointer: `${at}/versions/${index}` })),
    ...earlierVersions.map(({ version }, index) => ({ version, pointer: `${at}/earlierVersions/${index}/version` }))
  ].filter(({ version }) => !(0, import_api_version().isDottedVersion)(version)).map(({ version, pointer }) => ({ entry: name, pointer, message: unfitForPath(version) }));
}
var ONLY_WHERE_NOT_OFFERED = {
  en: "`instead` has a meaning only where the API is not-offered",
  fr: "`instead` n'a de sens que là où l'API est not-offered"
};
function alreadyBorne(name, bearer) {
  const [found, other] = [(0, import_ascii_table().quote)(name), (0, import_ascii_table().quote)(bearer)];
  return { en: `${found.en} is already a name or alias of ${other.en}`, fr: `${found.fr} est déjà un nom ou un alias de ${other.fr}` };
}
function unknownEntry(name) {
  const found = (0, import_ascii_table().quote)(name);
  return { en: `no entry is named ${found.en}`, fr: `aucune entrée ne s'appelle ${found.fr}` };
}
function notOffered(name, environment) {
  const found = (0, import_ascii_table().quote)(name);
  return { en: `${found.en} is not offered in ${environment} either`, fr: `${found.fr} n'est pas non plus offerte en ${environment}` };
}
function unfitForPath(version) {
  const found = (0, import_ascii_table().quote)(version);
  return {
    en: `${found.en} cannot stand in the path: digits and dots only`,
    fr: `${found.fr} ne peut pas être dans le chemin : chiffres et points seulement`
  };
}
// packages/config-schema/src/catalogue/selection-note.ts
var ENVIRONMENT_WORDS = {
  production: { en: "production", fr: "en production" },
  sandbox: { en: "the sandbox", fr: "en bac à sable" }
};
function wordSelectionNote(note) {
  switch (note.kind) {
    case "instead": {
      const place = ENVIRONMENT_WORDS[note.environment];
      const { seen } = note.asked.environments[note.environment];
      return {
        en: `${note.asked.name} is not offered in ${place.en} (catalogue, ${seen}): ${note.taken.name} was taken instead.`,
        fr: `${note.asked.name} n'est pas proposée ${place.fr} (catalogue, ${(0, import_ascii_table().dateText)(seen).fr}) : ${note.taken.name} a été prise à la place.`
      };
    }
    case "availability-unknown": {
      const place = ENVIRONMENT_WORDS[note.environment];
      return {
        en: `The catalogue does not know whether ${note.entry.name} is offered in ${place.en}.`,
        fr: `Le catalogue ne sait pas si ${note.entry.name} est proposée ${place.fr}.`
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
        fr: `${note.entry.name} : la portée ${note.scope} est probable, non confirmée.`
      };
    case "entry":
      return note.text;
  }
}
function wordVersion({ standing, entry, place, version, checked }) {
  const subject = `${entry.name} ${version}`;
  const newest = place.versions.join(", ");
  if (standing === "earlier") {
    return {
      en: `${subject} is an earlier version: the newest known to the catalogue is ${newest} (${place.seen}).`,
      fr: `${subject} est une version antérieure : la plus récente connue du catalogue est ${newest} (${(0, import_ascii_table().dateText)(place.seen).fr}).`
    };
  }
  const unlisted = newest === "" ? {
    en: `The catalogue (${place.seen}) knows no version of ${entry.name}, so ${version} was taken as given.`,
    fr: `Le catalogue (${(0, import_ascii_table().dateText)(place.seen).fr}) ne connaît aucune version pour ${entry.name} : ${version} a été prise telle quelle.`
  } : {
    en: `The catalogue (${place.seen}) does not know ${subject}; the newest it knows is ${newest}.`,
    fr: `Le catalogue (${(0, import_ascii_table().dateText)(place.seen).fr}) ne connaît pas ${subject} ; la plus récente qu'il connaît est ${newest}.`
  };
  if (!checked || place.basePath?.includes("{version}") === true) return unlisted;
  return {
    en: `${unlisted.en} The health check goes to the path known, ${place.basePath}.`,
    fr: `${unlisted.fr} Le contrôle de santé porte sur le chemin connu, ${place.basePath}.`
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
      const [name, near] = [(0, import_ascii_table().quote)(failure.name), (0, import_ascii_table().didYouMean)(failure.suggestions)];
      return {
        en: `Unknown API ${name.en}.${near.en} ${LIST_THEM.en}`,
        fr: `API inconnue : ${name.fr}.${near.fr} ${LIST_THEM.fr}`
      };
    }
    case "version-needed": {
      const example = (0, import_ascii_table().quote)(`${failure.name}@${failure.versions[0] ?? "1.0"}`);
      return {
        en: `${failure.name} has several versions side by side: say which one, as in ${example.en}.${known(failure.versions).en}`,
        fr: `${failure.name} existe en plusieurs versions : précisez laquelle, par exemple ${example.fr}.${known(failure.versions).fr}`
      };
    }
    case "bad-version": {
      const version = (0, import_ascii_table().quote)(failure.version);
      return {
        en: `${failure.name}: ${version.en} is not a version; digits and dots are expected, as in "1.0".${known(failure.versions).en}`,
        fr: `${failure.name} : ${version.fr} n'est pas une version ; des chiffres et des points sont attendus, par exemple « 1.0 ».${known(failure.versions).fr}`
      };
    }
    case "not-offered": {
      const place = ENVIRONMENT_WORDS[failure.environment];
      return {
        en: `${failure.name} is not offered in ${place.en} (catalogue, ${failure.seen}). ${LIST_THEM.en}`,
        fr: `${failure.name} n'est pas proposée ${place.fr} (catalogue, ${(0, import_ascii_table().dateText)(failure.seen).fr}). ${LIST_THEM.fr}`
      };
    }
  }
}
function known(versions) {
  if (versions.length === 0) return { en: "", fr: "" };
  const list = versions.join(", ");
  return { en: ` Versions known to the catalogue: ${list}.`, fr: ` Versions connues du catalogue : ${list}.` };
}
// packages/config-schema/src/catalogue/fact-age.ts
var OLD_MONTHS = 18;
function factAge(seen, today) {
  const [from, to] = [lastMonthOf(seen), lastMonthOf(today)];
  if (from === null || to === null) return null;
  const isFull = seen.length < 10 || today.slice(8) >= seen.slice(8);
  const months = to - from - (isFull ? 0 : 1);
  if (months <= OLD_MONTHS) return null;
  const years = Math.floor(months / 12);
  return years < 2 ? { en: `${(0, import_ascii_table().counted)(months, "en", "month")} ago`, fr: `il y a ${months} mois` } : { en: `${(0, import_ascii_table().counted)(years, "en", "year")} ago`, fr: `il y a ${(0, import_ascii_table().counted)(years, "fr", "an")}` };
}
function datedFact(seen, today) {
  const [date, age] = [(0, import_ascii_table().dateText)(seen), factAge(seen, today)];
  return age === null ? date : { en: `${date.en}, ${age.en}`, fr: `${date.fr}, ${age.fr}` };
}
function lastMonthOf(date) {
  const [, year, month = "12"] = /^(\d{4})(?:-(\d{2})(?:-\d{2})?)?$/.exec(date) ?? [];
  return year === void 0 ? null : Number(year) * 12 + Number(month);
}
// packages/config-schema/src/catalogue/safe-path.ts
var PROBE = "https://origin.invalid";
function isSafePath(path) {
  if (!path.startsWith("/")) return false;
  if (!URL.canParse(path, PROBE)) return false;
  const resolved = new URL(path, PROBE);
  return resolved.origin === PROBE && resolved.pathname + resolved.search === path;
}
// packages/config-schema/src/catalogue/suggest-api-names.ts
var MAX_LENGTH = 100;
var MIN_PART_LENGTH = 4;
function suggestApiNames(typed, candidates) {
  return nameSuggester(candidates)(typed);
}
function nameSuggester(candidates) {
  const names = candidates.map(({ name }) => name);
  const suggestNear = (0, import_ascii_table().wordSuggester)(names, Object.fromEntries(candidates.map(({ name, aliases }) => [name, aliases])));
  let folded = null;
  return (typed) => {
    const near = suggestNear(typed);
    if (near.length > 0) return near;
    folded ??= candidates.map(({ name, aliases }) => ({ name, spellings: [name, ...aliases].map(import_fold_api_name().foldApiName) }));
    return suggestAlike((0, import_fold_api_name().foldApiName)(typed), folded);
  };
}
function suggestAlike(wanted, candidates) {
  if (wanted === "" || wanted.length > MAX_LENGTH) return [];
  return candidates.map(({ name, spellings }) => ({
    name,
    distance: spellings.reduce((least, spelling) => Math.min(least, alike(wanted, spelling)), Number.POSITIVE_INFINITY)
  })).filter(({ distance }) => Number.isFinite(distance)).sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name, "fr")).slice(0, import_ascii_table().MAX_SUGGESTIONS).map(({ name }) => name);
}
function alike(wanted, spelling) {
  if (spelling.length > MAX_LENGTH) return Number.POSITIVE_INFINITY;
  const [shorter, longer] = wanted.length < spelling.length ? [wanted, spelling] : [spelling, wanted];
  const isPart = shorter.length >= MIN_PART_LENGTH && longer.includes(shorter);
  const beginsAlike = commonPrefixLength(wanted, spelling) >= Math.max(MIN_PART_LENGTH, Math.ceil(wanted.length * 0.75));
  return isPart || beginsAlike ? (0, import_ascii_table().editDistance)(wanted, spelling) : Number.POSITIVE_INFINITY;
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
    return (0, import_ascii_table().fail)({ code: "unknown-api", name: request.name, suggestions: suggestApiNames(request.name, catalogue) });
  }
  const entry = standIn(catalogue, named, request.environment);
  if (entry === void 0) {
    const { seen } = named.environments[request.environment];
    return (0, import_ascii_table().fail)({ code: "not-offered", name: named.name, environment: request.environment, seen });
  }
  const place = entry.environments[request.environment];
  const chosen = chooseVersion(entry.name, place, request.version);
  if (!chosen.ok) return chosen;
  const version = chosen.value;
  const path = healthPath(entry, version);
  return (0, import_ascii_table().succeed)({
    name: entry.name,
    version: version.value,
    scope: entry.scope,
    healthCheck: path === null ? null : planHealthCheck(entry, path),
    organizations: place.organizations,
    notes: remarks(named, entry, request.environment, version, path).map(wordSelectionNote)
  });
}
function knownVersions(place) {
  return [...place.versions, ...place.earlierVersions.map(({ version }) => version)];
}
function standIn(catalogue, entry, environment) {
  const { availability, instead } = entry.environments[environment];
  if (availability !== "not-offered") return entry;
  const other = instead === null ? void 0 : findApi(catalogue, instead);
  return other?.environments[environment].availability === "not-offered" ? void 0 : other;
}
function chooseVersion(name, place, asked) {
  const inPath = place.basePath?.includes("{version}") === true;
  if (asked === null) {
    if (inPath || place.versions.length > 1) return (0, import_ascii_table().fail)({ code: "version-needed", name, versions: knownVersions(place) });
    return (0, import_ascii_table().succeed)({ value: place.versions[0] ?? null, standing: "current", basePath: place.basePath });
  }
  const bare = (0, import_api_version().withoutPrefix)(asked);
  if (!(inPath ? (0, import_api_version().isDottedVersion)(bare) : (0, import_api_version().isHarmlessVersion)(bare))) {
    return (0, import_ascii_table().fail)({ code: "bad-version", name, version: asked, versions: knownVersions(place) });
  }
  const current = place.versions.find((known2) => (0, import_api_version().isSameVersion)(known2, bare));
  const earlier = place.earlierVersions.find((known2) => (0, import_api_version().isSameVersion)(known2.version, bare));
  const value = current ?? earlier?.version ?? bare;
  return (0, import_ascii_table().succeed)({
    value,
    standing: current !== void 0 ? "current" : earlier !== void 0 ? "earlier" : "unlisted",
    basePath: (current === void 0 ? earlier?.basePath : null) ?? place.basePath?.replaceAll("{version}", value) ?? null
  });
}
function remarks(named, entry, environment, version, path) {
  const place = entry.environments[environment];
  const notes = [];
  if (entry !== named) notes.push({ kind: "instead", asked: named, taken: entry, environment });
  if (place.availability === "unknown") notes.push({ kind: "availability-unknown", entry, environment });
  if (version.standing !== "current" && version.value !== null) {
    notes.push({ kind: "version", standing: version.standing, entry, place, version: version.value, checked: path !== null });
  }
  if (entry.stateNetwork) notes.push({ kind: "state-network", entry });
  if (path !== null) {
    if (entry.health?.marks.path === "LIKELY" || place.marks.basePath === "LIKELY") notes.push({ kind: "likely-path", entry });
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
// packages/config-schema/src/catalogue/select-apis.ts
function selectApis(catalogue, texts, environment) {
  const chosen = /* @__PURE__ */ new Map();
  const failures = [];
  for (const request of texts.flatMap((text) => apiRequests(text, catalogue, environment))) {
    const selection = selectApi(catalogue, { ...request, environment });
    if (selection.ok) chosen.set(`${selection.value.name}@${selection.value.version}`, selection.value);
    else failures.push(withGroups(selection.failure, catalogue));
  }
  const [first, ...others] = failures;
  return first === void 0 ? (0, import_ascii_table().succeed)([...chosen.values()]) : (0, import_ascii_table().fail)([first, ...others]);
}
function withGroups(failure, catalogue) {
  if (failure.code !== "unknown-api") return failure;
  const groups = groupNames(catalogue).map((name) => ({ name, aliases: [] }));
  return { ...failure, suggestions: suggestApiNames(failure.name, [...catalogue, ...groups]) };
}
// packages/config-schema/src/lint/make-finding.ts
function makeFinding(rule, { what, why = rule.docs().why, help }, { file, document, pointer, span }) {
  return {
    rule: rule.id,
    severity: rule.severity,
    file,
    document,
    pointer,
    span,
    summary: (0, import_reading_finding().toldOnce)(what),
    detail: (0, import_reading_finding().toldOnce)({ en: `${why.en} ${help.en}`.trim(), fr: `${why.fr} ${help.fr}`.trim() }),
    suggestions: [],
    related: [],
    fix: null,
    url: (0, import_reading_finding().ruleUrl)(rule.id),
    suppressed: null
  };
}
function documentOf({ index, kind, name }) {
  return { index, kind, name };
}
// packages/config-schema/src/lint/read-catalogue-entry.ts
function readCatalogueEntry(document) {
  const ofReading = (0, import_check_schema().checkSchema)(document);
  if (ofReading.length > 0) return (0, import_ascii_table().fail)(ofReading);
  const api = (0, import_access().plainValue)(document.root, import_manifest_document().KIND_SCHEMAS.Api.root);
  const findings = misfits(api).map(({ pointer, what, help }) => {
    const value = (0, import_access().nodeAt)(document, pointer) ?? document.root;
    const isBlock = value.kind !== "scalar" && value.style === "block";
    const span = (isBlock ? (0, import_access().entryAt)(document, pointer)?.keySpan : void 0) ?? value.span;
    return (0, import_reading_finding().readingFinding)("schema/pattern", { file: document.file, document: documentOf(document), pointer, span }, what, {
      en: `${help.en} The entry is left out of the catalogue.`,
      fr: `${help.fr} L'entrée n'est pas prise dans le catalogue.`
    });
  });
  return findings.length > 0 ? (0, import_ascii_table().fail)(findings) : (0, import_ascii_table().succeed)(entryOf(api));
}
function misfits({ environments, health }) {
  const paths = import_catalogue_entry().CATALOGUE_ENVIRONMENTS.flatMap((name) => {
    const at = `/environments/${name}`;
    const { basePath, earlierVersions = [] } = environments[name];
    return [
      { path: basePath, at },
      ...earlierVersions.map((earlier, index) => ({ path: earlier.basePath, at: `${at}/earlierVersions/${index}` }))
    ];
  });
  return [
    ...paths.flatMap(({ path, at }) => staysWithin(path) ? [] : [{ pointer: `${at}/basePath`, ...unsafePath(path ?? "") }]),
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
  const found = (0, import_ascii_table().quoteCode)(path);
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
function entryOf(api) {
  const { name, aliases = [], provider = null, chorusPro = false, businessProfile = false, dataPass = false, stateNetwork = false } = api;
  const { environments, scope = null, health = null, note, marks, seen, source } = api;
  return {
    name,
    aliases,
    provider,
    chorusPro,
    businessProfile,
    dataPass,
    stateNetwork,
    environments: {
      production: environmentOf(environments.production, { seen, source }),
      sandbox: environmentOf(environments.sandbox, { seen, source })
    },
    scope,
    health: health && healthOf(health),
    note: note === void 0 ? null : { en: note.en, fr: note.fr },
    marks: marksOf(marks),
    seen,
    source
  };
}
function environmentOf(place, whole) {
  const { availability = "unknown", versions = [], earlierVersions = [], organizations = [] } = place;
  const { approval = "unknown", terms = "unknown", basePath = null, instead = null, seen, source } = place;
  return {
    availability,
    versions,
    earlierVersions: earlierVersions.map((earlier) => ({ version: earlier.version, basePath: earlier.basePath ?? null })),
    organizations,
    approval,
    terms,
    basePath,
    instead,
    marks: marksOf(place.marks),
    seen: seen ?? whole.seen,
    source: source ?? whole.source
  };
}
function healthOf({ method = "GET", path, headers = [], body = null, well = [], version = null, marks }) {
  return {
    method,
    path,
    headers: headers.length > 0 ? ["cpro-account"] : [],
    body,
    well: listOf(well).map(conditionOf),
    version,
    marks: marksOf(marks)
  };
}
function conditionOf({ json = "", equals = "", optional = false, text }) {
  return text === void 0 ? { json, equals, ...optional ? { optional } : {} } : { text };
}
function listOf(value) {
  return Array.isArray(value) ? value : [value];
}
function marksOf(marks) {
  return Object.fromEntries(Object.entries(marks ?? {}).filter(([key]) => !key.startsWith("x-")));
}
// packages/config-schema/src/lint/project-catalogue.ts
function projectCatalogue(catalogue, documents) {
  const own = documents.filter(({ kind }) => kind === "Api").map(readCatalogueEntry).flatMap((reading) => reading.ok ? [reading.value] : []);
  return catalogueUnder(own, catalogue);
}
function catalogueUnder(own, catalogue) {
  if (own.length === 0) return catalogue;
  const replaced = new Set(own.map(({ name }) => (0, import_fold_api_name().foldApiName)(name)));
  return [...own, ...catalogue.filter(({ name }) => !replaced.has((0, import_fold_api_name().foldApiName)(name)))];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ENVIRONMENT_WORDS,
  apiRequests,
  catalogueUnder,
  checkCatalogue,
  datedFact,
  describeSelectionFailure,
  documentOf,
  factAge,
  findApi,
  groupNames,
  knownVersions,
  listApis,
  makeFinding,
  nameSuggester,
  projectCatalogue,
  providerApis,
  readCatalogueEntry,
  selectApi,
  selectApis,
  suggestApiNames
});
}),
"config-schema/catalogue/api-version.ts":(function(module,exports,require,late){module.exports = {
  get isDottedVersion() { return isDottedVersion; },
  get isHarmlessVersion() { return isHarmlessVersion; },
  get isNewerVersion() { return isNewerVersion; },
  get isSameVersion() { return isSameVersion; },
  get versionKey() { return versionKey; },
  get withoutPrefix() { return withoutPrefix; }
};
// packages/config-schema/src/catalogue/api-version.ts
var MAX_LENGTH = 40;
var DOTTED = /^\d+(\.\d+)*$/;
var HARMLESS = /^[0-9A-Za-z]+([._+-][0-9A-Za-z]+)*$/;
function isDottedVersion(version) {
  return version.length <= MAX_LENGTH && DOTTED.test(version);
}
function isHarmlessVersion(version) {
  return version.length <= MAX_LENGTH && HARMLESS.test(version);
}
function isSameVersion(one, other) {
  return one === other || versionKey(one) === versionKey(other);
}
function isNewerVersion(one, other) {
  const [ours, theirs] = [versionKey(one), versionKey(other)];
  if (!isDottedVersion(ours) || !isDottedVersion(theirs)) return false;
  const a = ours.split(".").map(Number);
  const b = theirs.split(".").map(Number);
  const at = Array.from({ length: Math.max(a.length, b.length) }, (_, index) => index).find((index) => (a[index] ?? 0) !== (b[index] ?? 0));
  return at !== void 0 && (a[at] ?? 0) > (b[at] ?? 0);
}
function withoutPrefix(version) {
  return version.replace(/^v(?=\d)/i, "");
}
function versionKey(version) {
  const bare = withoutPrefix(version);
  return isDottedVersion(bare) ? bare.replace(/(\.0+)+$/, "") : bare;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isDottedVersion,
  isHarmlessVersion,
  isNewerVersion,
  isSameVersion,
  versionKey,
  withoutPrefix
});
}),
"config-schema/catalogue/catalogue-entry.ts":(function(module,exports,require,late){module.exports = {
  get API() { return API; },
  get CATALOGUE_ENVIRONMENTS() { return CATALOGUE_ENVIRONMENTS; }
};
var import_shared_fields = late("./config-schema/schema/kinds/shared-fields.ts");
var import_field = late("./config-schema/schema/field.ts");
// packages/config-schema/src/catalogue/catalogue-entry.ts
var CATALOGUE_ENVIRONMENTS = ["production", "sandbox"];
var AVAILABILITIES = ["offered", "not-offered", "unknown"];
var NEEDS = ["required", "none", "unknown"];
var MARKS = ["CONFIRMED", "LIKELY"];
// packages/config-schema/src/schema/kinds/api.ts
var SOURCE = {
  type: "text",
  ...import_field().DESCRIPTION_LENGTH,
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
  ...import_field().DESCRIPTION_LENGTH,
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
    items: { type: identifiers ? "identifier" : "text", ...import_field().NAME_LENGTH, description }
  };
}
var ENVIRONMENT_KEYS = {
  availability: {
    type: "word",
    words: AVAILABILITIES,
    description: { en: "Whether PISTE lists the API there.", fr: "Indique si PISTE y propose l'API." }
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
          ...import_field().NAME_LENGTH,
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
    description: { en: "Whether a subscription needs an approval.", fr: "Indique si une souscription est soumise à validation." }
  },
  terms: {
    type: "word",
    words: NEEDS,
    description: { en: "Whether terms of use must be accepted (CGU).", fr: "Indique si des CGU sont à accepter." }
  },
  basePath: BASE_PATH,
  instead: {
    type: "text",
    nullable: true,
    ...import_field().NAME_LENGTH,
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
    ...import_field().DESCRIPTION_LENGTH,
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
  body: { type: "text", nullable: true, ...import_field().DESCRIPTION_LENGTH, description: { en: "JSON body of a POST.", fr: "Corps JSON d'un POST." } },
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
          description: { en: "Whether an absent value is well too.", fr: "Indique si une valeur absente convient aussi." }
        },
        text: { type: "text", ...import_field().DESCRIPTION_LENGTH, description: { en: "The whole body.", fr: "Le corps entier." } }
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
  ...(0, import_shared_fields().envelope)("Api"),
  name: {
    type: "text",
    required: true,
    ...import_field().NAME_LENGTH,
    description: { en: "Name of the API, as PISTE writes it.", fr: "Nom de l'API, comme PISTE l'écrit." },
    examples: ["SNE-Cotation"]
  },
  aliases: names({ en: "Other names of the API.", fr: "Autres noms de l'API." }),
  provider: {
    type: "text",
    nullable: true,
    ...import_field().NAME_LENGTH,
    description: { en: "Who offers the API.", fr: "Qui propose l'API." },
    examples: ["MTES"]
  },
  chorusPro: {
    type: "flag",
    absent: false,
    description: {
      en: "Whether calls carry a Chorus Pro technical account.",
      fr: "Indique si les appels portent un compte technique Chorus Pro."
    }
  },
  businessProfile: {
    type: "flag",
    absent: false,
    description: { en: "Whether calls need a business profile.", fr: "Indique si les appels demandent un profil métier." }
  },
  dataPass: {
    type: "flag",
    absent: false,
    description: {
      en: "Whether access is asked for by a DataPass form, before PISTE.",
      fr: "Indique si l'accès se demande par un formulaire DataPass, avant PISTE."
    }
  },
  stateNetwork: {
    type: "flag",
    absent: false,
    description: { en: "Whether only the State's network (RIE) reaches it.", fr: "Indique si seul le réseau de l'État (RIE) l'atteint." }
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
    ...import_field().NAME_LENGTH,
    description: { en: "OAuth 2.0 scope that the API needs.", fr: "Portée OAuth 2.0 (scope) dont l'API a besoin." }
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
      en: { type: "text", required: true, ...import_field().DESCRIPTION_LENGTH, description: { en: "In English.", fr: "En anglais." } },
      fr: { type: "text", required: true, ...import_field().DESCRIPTION_LENGTH, description: { en: "In French.", fr: "En français." } }
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
      labels: import_shared_fields().LABELS
    }
  },
  snippet: {
    apiVersion: "pistectl/v1",
    kind: "Api",
    name: "$1",
    environments: {
      production: { availability: (0, import_field().choice)(2, "offered", "not-offered", "unknown") },
      sandbox: { availability: (0, import_field().choice)(3, "offered", "not-offered", "unknown") }
    },
    seen: "$4",
    source: "$5"
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  API,
  CATALOGUE_ENVIRONMENTS
});
}),
"config-schema/catalogue/fold-api-name.ts":(function(module,exports,require,late){module.exports = {
  get foldApiName() { return foldApiName; }
};
var import_ascii_table = late("./words/ascii-table.ts");
// packages/config-schema/src/catalogue/fold-api-name.ts
var foldApiName = (0, import_ascii_table().remembered)(fold);
function fold(name) {
  return name.normalize("NFD").replace(/[\p{M}'\u2018\u2019\u02bc`\u00b4]/gu, "").replace(/\s+/gu, " ").trim().toLowerCase();
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  foldApiName
});
}),
"config-schema/configuration/rule-level.ts":(function(module,exports,require,late){module.exports = {
  get FINDING_IDS() { return FINDING_IDS; },
  get RULE_LEVELS() { return RULE_LEVELS; },
  get canIgnore() { return canIgnore; },
  get canSetLevel() { return canSetLevel; },
  get checkRuleId() { return checkRuleId; },
  get describeRuleLevelFailure() { return describeRuleLevelFailure; },
  get parseRuleLevel() { return parseRuleLevel; },
  get readRuleLevel() { return readRuleLevel; },
  get ruleIdSuggester() { return ruleIdSuggester; },
  get severityAt() { return severityAt; },
  get suggestRuleIds() { return suggestRuleIds; }
};
var import_ascii_table = late("./words/ascii-table.ts");
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
function canIgnore(id) {
  return canSetLevel(id) && !id.startsWith("suppression/") && !id.startsWith("baseline/");
}
// packages/config-schema/src/configuration/rule-level.ts
var RULE_LEVELS = ["off", "info", "warn", "error"];
var SEVERITIES = { info: "info", warn: "warning", error: "error" };
function severityAt(level) {
  return level === "off" ? null : SEVERITIES[level];
}
function parseRuleLevel(text) {
  const at = text.indexOf("=");
  if (at === -1) return (0, import_ascii_table().fail)({ code: "malformed", text });
  return readRuleLevel(text.slice(0, at).trim(), text.slice(at + 1).trim());
}
function readRuleLevel(id, level) {
  const failure = checkRuleId(id);
  if (failure !== null) return (0, import_ascii_table().fail)(failure);
  const known = RULE_LEVELS.find((candidate) => candidate === level);
  return known === void 0 ? (0, import_ascii_table().fail)({ code: "unknown-level", id, level }) : (0, import_ascii_table().succeed)({ id, level: known });
}
function checkRuleId(id) {
  if (!FINDING_IDS.includes(id)) return { code: "unknown-rule", id, suggestions: suggestRuleIds(id) };
  return canSetLevel(id) ? null : { code: "protected-rule", id };
}
function suggestRuleIds(typed) {
  return ruleIdSuggester()(typed);
}
function ruleIdSuggester() {
  const suggest = (0, import_ascii_table().wordSuggester)(FINDING_IDS);
  return (typed) => {
    const sameName = FINDING_IDS.filter((id) => id.endsWith(`/${typed.toLowerCase()}`));
    return sameName.length > 0 ? sameName : suggest(typed);
  };
}
function describeRuleLevelFailure(failure) {
  switch (failure.code) {
    case "malformed": {
      const found = (0, import_ascii_table().quote)(failure.text);
      return {
        en: `${found.en} is not of the form ID=LEVEL, as in api/known=off.`,
        fr: `${found.fr} n'est pas de la forme ID=NIVEAU, par exemple api/known=off.`
      };
    }
    case "unknown-rule": {
      const found = (0, import_ascii_table().quote)(failure.id);
      const near = (0, import_ascii_table().didYouMean)(failure.suggestions);
      return { en: `Unknown rule ${found.en}.${near.en}`, fr: `Règle inconnue : ${found.fr}.${near.fr}` };
    }
    case "protected-rule":
      return {
        en: `${failure.id} is always an error: its level cannot be changed.`,
        fr: `${failure.id} est toujours une erreur : son niveau ne peut pas être changé.`
      };
    case "unknown-level": {
      const found = (0, import_ascii_table().quote)(failure.level);
      const levels = (0, import_ascii_table().alternatives)(RULE_LEVELS);
      return {
        en: `${found.en} is not a level for ${failure.id}: ${levels.en}.`,
        fr: `${found.fr} n'est pas un niveau pour ${failure.id} : ${levels.fr}.`
      };
    }
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  FINDING_IDS,
  RULE_LEVELS,
  canIgnore,
  canSetLevel,
  checkRuleId,
  describeRuleLevelFailure,
  parseRuleLevel,
  readRuleLevel,
  ruleIdSuggester,
  severityAt,
  suggestRuleIds
});
}),
"config-schema/document/access.ts":(function(module,exports,require,late){module.exports = {
  get KEY_SYNONYMS() { return KEY_SYNONYMS; },
  get VALUE_SYNONYMS() { return VALUE_SYNONYMS; },
  get childOf() { return childOf; },
  get entryAt() { return entryAt; },
  get entryFinder() { return entryFinder; },
  get entryOf() { return entryOf; },
  get findField() { return findField; },
  get flagOf() { return flagOf; },
  get itemsOf() { return itemsOf; },
  get keyFinder() { return keyFinder; },
  get keysOf() { return keysOf; },
  get mappingOf() { return mappingOf; },
  get nodeAt() { return nodeAt; },
  get nodeFinder() { return nodeFinder; },
  get plainValue() { return plainValue; },
  get quoteScalar() { return quoteScalar; },
  get scalarOf() { return scalarOf; },
  get textOf() { return textOf; },
  get validateValue() { return validateValue; },
  get wouldFit() { return wouldFit; },
  get wouldHold() { return wouldHold; }
};
var import_ascii_table = late("./words/ascii-table.ts");
// packages/config-schema/src/document/access.ts
function entryOf(node, key) {
  if (node?.kind !== "mapping") return void 0;
  const { entries } = node;
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index];
    if (entry.key === key) return entry;
  }
  return void 0;
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
function itemsOf(node, key) {
  const child = childOf(node, key);
  return child?.kind === "sequence" ? child.items.map((item, index) => new ListItem(item, key, index)) : [];
}
var ListItem = class {
  node;
  #key;
  #index;
  constructor(node, key, index) {
    this.node = node;
    this.#key = key;
    this.#index = index;
  }
  get pointer() {
    return `${(0, import_ascii_table().pointerBelow)("", this.#key)}/${this.#index}`;
  }
};
function nodeAt(document, pointer) {
  return resolve(document, pointer)?.value;
}
function entryAt(document, pointer) {
  return resolve(document, pointer)?.entry;
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
  return (pointer) => resolve(document, pointer, find);
}
var INDEXED_ENTRIES = 40;
function resolve(document, pointer, find = entryOf) {
  let at = { value: document.root };
  for (const key of (0, import_ascii_table().pointerTokens)(pointer)) {
    const node = at?.value;
    if (node?.kind === "mapping") {
      const entry = find(node, key);
      at = entry && { value: entry.value, entry };
    } else if (node?.kind === "sequence") {
      const item = node.items[Number(key)];
      at = item && { value: item };
    } else at = void 0;
  }
  return at;
}
// packages/config-schema/src/schema/quote-value.ts
function quoteScalar(word, { style }) {
  if (style === "double-quoted") return JSON.stringify(word);
  if (style === "single-quoted") return `'${word.replaceAll("'", "''")}'`;
  return word;
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
  approval: ["validation", "approbation", "agrément", "habilitation", "autorisation", "approved", "validé", "validée"],
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
// packages/config-schema/src/schema/find-field.ts
function findField({ root, schema }, pointer) {
  const { root: declared, others } = schema;
  let at = "";
  let field = { ...declared, ...others && { others } };
  for (const token of (0, import_ascii_table().pointerTokens)(pointer)) {
    at = (0, import_ascii_table().pointerBelow)(at, token);
    const place = at;
    const child = field && below(field, token);
    field = child?.type === "variants" ? mappingOfVariant(child, nodeAt({ root }, place)) : child;
  }
  return field;
}
function mappingOf(field) {
  if (field?.type === "list") return field.orOne ? mappingOf(field.items) : void 0;
  return field?.type === "mapping" ? field : void 0;
}
function keysOf(field) {
  if (field?.type === "map") return field.names && "words" in field.names ? field.names.words : [];
  return Object.keys(mappingOf(field)?.keys ?? {});
}
function below(field, token) {
  if (field.type === "list" && /^\d+$/.test(token)) return field.items;
  if (field.type === "map") return field.values;
  const mapping = mappingOf(field);
  return mapping && Object.hasOwn(mapping.keys, token) ? mapping.keys[token] : void 0;
}
function mappingOfVariant(field, node) {
  const { by, keys, variants, ...declared } = field;
  const found = node?.kind === "mapping" ? node.entries.find(({ key }) => key === by)?.value : void 0;
  const word = found?.kind === "scalar" ? String(found.value) : "";
  const own = Object.hasOwn(variants, word) ? variants[word]?.keys : void 0;
  const others = Object.entries(variants).filter(([other]) => other !== word);
  return {
    ...declared,
    type: "mapping",
    keys: { ...keys, ...own },
    others: Object.fromEntries(others.map(([other, variant]) => [other, variant.keys]))
  };
}
function keyFinder() {
  const known = /* @__PURE__ */ new Map();
  return (schema, key) => {
    const places = known.get(schema) ?? placesOfKeys(schema);
    known.set(schema, places);
    return places.get(key) ?? [];
  };
}
function placesOfKeys({ root }) {
  const places = /* @__PURE__ */ new Map();
  const visit = (field, path) => {
    if (field.type === "list") visit(field.items, `${path}[]`);
    if (field.type !== "mapping" && field.type !== "variants") return;
    for (const name of Object.keys(field.keys)) {
      const known = places.get(name);
      if (known === void 0) places.set(name, [path]);
      else known.push(path);
    }
    for (const [name, child] of Object.entries(field.keys)) {
      if (name !== "marks") visit(child, path === "" ? name : `${path}.${name}`);
    }
  };
  visit(root, "");
  return places;
}
// packages/config-schema/src/schema/flag-of.ts
var TRUE = ["true", "yes", "oui", "on", "vrai"];
var FALSE = ["false", "no", "non", "off", "faux"];
function flagOf(node) {
  const word = node.kind === "scalar" ? String(node.value).toLowerCase() : "";
  return TRUE.includes(word) ? true : FALSE.includes(word) ? false : null;
}
// packages/config-schema/src/schema/declared-document.ts
function validateValue({ validate }, value) {
  return validate(value) ? [] : validate.errors ?? [];
}
// packages/config-schema/src/schema/plain-value.ts
function plainValue(node, field) {
  switch (node.kind) {
    case "scalar":
      return field?.type === "identifier" && typeof node.value === "number" ? node.source : node.value;
    case "sequence":
      return node.items.map((item) => plainValue(item, field?.type === "list" ? field.items : void 0));
    case "mapping": {
      const object = Object.create(NOTHING);
      const keys = mappingOf(field)?.keys;
      for (let index = 0; index < node.entries.length; index++) {
        const { key, value } = node.entries[index];
        object[key] = plainValue(value, keys?.[key]);
      }
      return object;
    }
  }
}
var NOTHING = Object.freeze(/* @__PURE__ */ Object.create(null));
// packages/config-schema/src/schema/try-value.ts
function wouldHold(document, pointer, { set, to }) {
  return passes(document, (0, import_ascii_table().pointerBelow)(pointer, set), plainValue(to));
}
function wouldFit(document, pointer, value) {
  return pointer !== "" && passes(document, pointer, value);
}
function passes(document, pointer, value) {
  const tokens = (0, import_ascii_table().pointerTokens)(pointer);
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
    path = `/${parent.kind === "sequence" ? 0 : (0, import_ascii_table().pointerToken)(token)}${path}`;
  }
  return isClean(document, root, path);
}
function isClean(document, root, pointer) {
  return !validateValue(document.schema, root).some(
    ({ instancePath, schemaPath }) => !/\/contains\//.test(schemaPath) && (instancePath === pointer || instancePath.startsWith(`${pointer}/`))
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  KEY_SYNONYMS,
  VALUE_SYNONYMS,
  childOf,
  entryAt,
  entryFinder,
  entryOf,
  findField,
  flagOf,
  itemsOf,
  keyFinder,
  keysOf,
  mappingOf,
  nodeAt,
  nodeFinder,
  plainValue,
  quoteScalar,
  scalarOf,
  textOf,
  validateValue,
  wouldFit,
  wouldHold
});
}),
"config-schema/document/is-json.ts":(function(module,exports,require,late){module.exports = {
  get isJson() { return isJson; },
  get provenTogether() { return provenTogether; },
  get readManifestFile() { return readManifestFile; },
  get withProvenFixes() { return withProvenFixes; }
};
var import_suspicions = late("./config-schema/reading/mend/suspicions.ts");
var import_gather_slips = late("./config-schema/reading/json/gather-slips.ts");
var import_limit_findings = late("./config-schema/reading/limit-findings.ts");
var import_parser_messages = late("./config-schema/reading/parser-messages.ts");
var import_lines_around = late("./config-schema/reading/lines-around.ts");
var import_ordered_lines = late("./config-schema/document/ordered-lines.ts");
var import_assessment = late("./config-schema/reading/mend/assessment.ts");
var import_slip = late("./config-schema/reading/slip.ts");
var import_manifest_document = late("./config-schema/document/manifest-document.ts");
var import_explain_keys = late("./config-schema/schema/explain-keys.ts");
var import_access = late("./config-schema/document/access.ts");
var import_reading_finding = late("./config-schema/findings/reading-finding.ts");
var import_bracket_balance = late("./config-schema/reading/json/bracket-balance.ts");
var import_build_node = late("./config-schema/reading/build-node.ts");
var import_json_wording = late("./config-schema/reading/json/json-wording.ts");
var import_ascii_table = late("./words/ascii-table.ts");
var import_reading_limits = late("./config-schema/reading/reading-limits.ts");
var import_token_facts = late("./config-schema/reading/token-facts.ts");
// packages/config-schema/src/document/is-json.ts
function isJson({ path }) {
  return (path.endsWith("n") || path.endsWith("N")) && /\.json$/i.test(path);
}
// packages/config-schema/src/schema/split-items.ts
function joinSplitItems(file, document, root, keys) {
  const findings = [];
  const entries = root.entries.map((entry) => {
    const { value } = entry;
    const field = value.kind === "sequence" && Object.hasOwn(keys, entry.key) ? keys[entry.key] : void 0;
    if (value.kind !== "sequence" || field?.type !== "list" || field.items.type !== "mapping") return entry;
    const joined = joinItems(value, field.items);
    if (joined === null) return entry;
    for (const { index, parts } of joined.splits)
      findings.push(splitFinding(file, document, (0, import_ascii_table().pointerBelow)((0, import_ascii_table().pointerBelow)("", entry.key), `${index}`), parts));
    return { ...entry, value: { ...value, items: joined.items } };
  });
  return findings.length === 0 ? { root, findings } : { root: { ...root, entries }, findings };
}
function joinItems({ items }, { keys }) {
  const wanted = Object.keys(keys).filter((key) => keys[key]?.required === true);
  const isPart = (item) => item?.kind === "mapping" && item.entries.length > 0 && item.entries.every(({ key }) => Object.hasOwn(keys, key));
  const lacks = ({ entries }) => wanted.some((key) => entries.every((entry) => entry.key !== key));
  if (!items.some((item, index) => index > 0 && isPart(item) && lacks(item))) return null;
  const joined = [];
  const splits = [];
  for (let at = 0; at < items.length; at++) {
    const first = items[at];
    if (first === void 0) break;
    const parts = isPart(first) ? [first] : [];
    const entries = parts.flatMap((part) => part.entries);
    for (let next = items[at + 1]; parts.length > 0 && isPart(next) && lacks(next); next = items[at + 1]) {
      if (next.entries.some(({ key }) => entries.some((entry) => entry.key === key))) break;
      parts.push(next);
      entries.push(...next.entries);
      at++;
    }
    const isSplit = first.kind === "mapping" && parts.length > 1 && !lacks({ entries });
    if (isSplit) splits.push({ index: joined.length, parts: parts.flatMap((part) => part.entries[0] ?? []) });
    joined.push(
      ...isSplit ? [{ ...first, span: { start: first.span.start, end: parts.at(-1)?.span.end ?? first.span.end }, entries }] : parts.length > 1 ? parts : [first]
    );
  }
  return splits.length === 0 ? null : { items: joined, splits };
}
function splitFinding(file, document, pointer, [first, second, ...others]) {
  const behind2 = second === void 0 ? others : [second, ...others];
  const place = second ?? first;
  const names = (0, import_ascii_table().enumeration)(behind2.map(({ key }) => (0, import_ascii_table().quoteCode)(key)));
  const isOne = behind2.length === 1;
  const edits = behind2.map(({ keySpan: { start } }) => {
    const [dash] = /- +$/.exec(file.text.slice(Math.max(0, start - 20), start)) ?? [];
    return dash === void 0 ? null : { file, span: { start: start - dash.length, end: start }, text: " ".repeat(dash.length) };
  });
  return (0, import_reading_finding().readingFinding)(
    "schema/type",
    { file, document, pointer, span: place?.keySpan ?? { start: 0, end: 0 } },
    {
      en: `a dash before ${names.en} splits an item`,
      fr: `un tiret devant ${names.fr} coupe un élément en plusieurs`
    },
    {
      en: `Only the first key of an item has a dash: write ${isOne ? "this one" : "the others"} below it, without.`,
      fr: `Seule la première clé d'un élément a un tiret : écrivez ${isOne ? "celle-ci" : "les autres"} au-dessous, sans tiret.`
    },
    {
      fix: edits.every((edit) => edit !== null) ? {
        title: isOne ? { en: "Take the dash out", fr: "Retirer le tiret" } : { en: "Take the dashes out", fr: "Retirer les tirets" },
        safe: true,
        edits
      } : null,
      related: others.map(({ keySpan }) => ({ file, span: keySpan, message: { en: "this one too", fr: "celui-ci aussi" } }))
    }
  );
}
// packages/config-schema/src/schema/wrapping-keys.ts
function unwrapKeys(file, document, root, keys) {
  const wrapping = root.entries.filter((entry) => wraps(entry, root, keys));
  const [first] = wrapping;
  if (first === void 0) return { root, findings: [] };
  const entries = root.entries.flatMap(
    (entry) => wrapping.includes(entry) && entry.value.kind === "mapping" ? entry.value.entries : entry
  );
  return { root: { ...root, entries }, findings: [wrappingFinding(file, document, first, wrapping)] };
}
function unwrapDocument(file, document, root) {
  const [only, ...others] = root.entries;
  const inner = others.length === 0 && only?.value.kind === "mapping" ? only.value : void 0;
  if (only === void 0 || inner === void 0 || !inner.entries.some(({ key }) => key === "apiVersion" || key === "kind")) {
    return { root, findings: [] };
  }
  return { root: inner, findings: [wrappingFinding(file, document, only, [only])] };
}
function wraps({ key, value }, root, keys) {
  if (value.kind !== "mapping" || value.entries.length === 0 || Object.hasOwn(keys, key) || key.startsWith("x-")) return false;
  const known = value.entries.filter((entry) => Object.hasOwn(keys, entry.key));
  return 2 * known.length > value.entries.length && !root.entries.some((entry) => known.some((inner) => inner.key === entry.key)) && (0, import_ascii_table().suggestWords)(key, Object.keys(keys), import_access().KEY_SYNONYMS).length === 0;
}
function wrappingFinding(file, document, first, wrapping) {
  const { en, fr } = (0, import_ascii_table().enumeration)(wrapping.map(({ key }) => (0, import_ascii_table().quoteCode)(key)));
  const isOne = wrapping.length === 1;
  const edits = wrapping.map((entry) => liftEdits(file, entry));
  const fix = edits.every((lifted) => lifted !== null) ? {
    title: { en: "Move what it holds one level up", fr: "Remonter d'un niveau ce qu'elle contient" },
    safe: true,
    edits: edits.flat().map((edit) => ({ file, ...edit }))
  } : null;
  return (0, import_reading_finding().readingFinding)(
    "schema/unknown-key",
    { file, document, pointer: (0, import_ascii_table().pointerBelow)("", first.key), span: first.keySpan },
    {
      en: isOne ? `${en} is not a key of the format` : `${en} are not keys of the format`,
      fr: isOne ? `${fr} n'est pas une clé du format` : `${fr} ne sont pas des clés du format`
    },
    {
      en: `A manifest is flat: what ${isOne ? "it holds" : "they hold"} belongs one level up. Take the ${isOne ? "key" : "keys"} out and move the lines below to the left.`,
      fr: `Un manifeste est plat : ce qu'${isOne ? "elle contient" : "elles contiennent"} a sa place un niveau plus haut. Retirez ${isOne ? "la clé" : "les clés"} et décalez vers la gauche les lignes au-dessous.`
    },
    {
      fix: fix === null || isOne ? fix : { ...fix, title: { en: "Move what they hold one level up", fr: "Remonter d'un niveau ce qu'elles contiennent" } },
      related: wrapping.slice(1).map(({ keySpan }) => ({ file, span: keySpan, message: { en: "this one too", fr: "celle-ci aussi" } }))
    }
  );
}
function liftEdits({ text }, { keySpan, value }) {
  if (value.kind !== "mapping" || value.style !== "block") return null;
  const lineStart = text.lastIndexOf("\n", keySpan.start - 1) + 1;
  const [line = ""] = /^.*(?:\n|$)/.exec(text.slice(lineStart)) ?? [];
  const childStart = value.entries[0]?.keySpan.start ?? 0;
  const depth = childStart - (text.lastIndexOf("\n", childStart - 1) + 1) - (keySpan.start - lineStart);
  if (!/^ *[^\s:"']+:[ \t]*\r?\n$/.test(line) || depth <= 0) return null;
  const edits = [{ span: { start: lineStart, end: lineStart + line.length }, text: "" }];
  for (let start = lineStart + line.length; start < value.span.end; ) {
    const [below = ""] = /^.*(?:\n|$)/.exec(text.slice(start)) ?? [];
    const blanks = /^ */.exec(below)?.[0].length ?? 0;
    if (blanks >= depth) edits.push({ span: { start, end: start + depth }, text: "" });
    else if (below.trim() !== "") return null;
    if (below === "") break;
    start += below.length;
  }
  return edits;
}
// packages/config-schema/src/schema/check-envelope.ts
var API_VERSION = "pistectl/v1";
function checkEnvelope(file, document, root) {
  if (root.kind !== "mapping") return (0, import_ascii_table().fail)([notAMapping(file, document, root)]);
  const whole = root.entries.length === 1 ? unwrapDocument(file, document, root) : { root, findings: [] };
  return whole.findings.length === 0 ? envelopeOf(file, document, root) : behind(whole.findings, envelopeOf(file, document, whole.root));
}
function behind(findings, envelope) {
  return envelope.ok ? (0, import_ascii_table().succeed)({ ...envelope.value, findings: [...findings, ...envelope.value.findings] }) : (0, import_ascii_table().fail)([...findings, ...envelope.failure]);
}
function envelopeOf(file, document, root) {
  const findings = [];
  const version = keyOf(file, document, root, "apiVersion");
  const kind = keyOf(file, document, root, "kind");
  const meant = kind.entry === void 0 ? void 0 : kindMeant(root, kind.entry);
  findings.push(...version.findings, ...kind.findings);
  if (version.entry !== void 0 && !isText(version.entry.value, API_VERSION)) {
    const isRead = meant !== void 0 && isVersionMeant(version.entry.value);
    findings.push(unknownVersion(file, document, version.entry, isRead));
    if (!isRead) return (0, import_ascii_table().fail)(findings.filter(({ rule }) => rule === "schema/unknown-version"));
  }
  if (kind.entry !== void 0 && !isText(kind.entry.value, meant))
    findings.push(unknownKind(file, document, kind.entry, meant !== void 0));
  if (version.entry === void 0 || meant === void 0) return (0, import_ascii_table().fail)(findings);
  const { keys } = import_manifest_document().KIND_SCHEMAS[meant].root;
  const unwrapped = unwrapKeys(file, document, findings.length === 0 ? root : asMeant(root, version.entry, kind.entry), keys);
  const joined = joinSplitItems(file, document, unwrapped.root, keys);
  return (0, import_ascii_table().succeed)({ kind: meant, root: joined.root, findings: [...findings, ...unwrapped.findings, ...joined.findings] });
}
function keyOf(file, document, root, key) {
  const entry = (0, import_access().entryOf)(root, key);
  if (entry !== void 0) return { entry, findings: [] };
  const place = { file, document, pointer: "" };
  const misspelt = root.entries.find(
    (one2) => !isKnown(one2.key) && (0, import_ascii_table().suggestWords)(one2.key, ["apiVersion", "kind", "name"], import_access().KEY_SYNONYMS)[0] === key
  );
  if (misspelt === void 0) return { findings: [(0, import_explain_keys().missingKeyFinding)(place, root, null, key)] };
  const accepted = key === "kind" ? import_manifest_document().KINDS : [API_VERSION];
  const holds = accepted.some((value) => isText(misspelt.value, value));
  return { ...holds && { entry: misspelt }, findings: [(0, import_explain_keys().renamedKeyFinding)(place, misspelt, key, holds)] };
}
function kindMeant(root, { value }) {
  const written = import_manifest_document().KINDS.find((name) => isText(value, name));
  const [best, ...others] = written === void 0 ? kindsNear(value) : [written];
  if (best === void 0 || best === written) return best;
  const known = import_manifest_document().KIND_SCHEMAS[best].root.keys;
  const own = root.entries.flatMap(({ key, value: inner }) => {
    if (isKnown(key)) return [];
    return Object.hasOwn(known, key) || inner.kind !== "mapping" ? [key] : inner.entries.map((entry) => entry.key);
  });
  return others.length === 0 && own.length > 0 && 2 * own.filter((key) => Object.hasOwn(known, key)).length >= own.length ? best : void 0;
}
function kindsNear(value) {
  const typed = value.kind === "scalar" ? String(value.value ?? "") : "";
  const near = (0, import_ascii_table().suggestWords)(typed, import_manifest_document().KINDS, import_access().VALUE_SYNONYMS);
  return import_manifest_document().KINDS.filter((kind) => near.includes(kind)).sort((a, b) => near.indexOf(a) - near.indexOf(b));
}
var MEANT_VERSION = /^(?:piste[\w.-]*[/:_ -]*)?v?1(?:\.0)*$/i;
var OTHER_VERSION = /v(?!1(?:\D|$))\d/i;
var MOST_EDITS = 2;
function isVersionMeant(value) {
  if (value.kind !== "scalar") return false;
  const text = String(value.value ?? "").normalize("NFKC");
  return MEANT_VERSION.test(text.trim()) || !OTHER_VERSION.test(text) && (0, import_ascii_table().editDistance)(text, API_VERSION, MOST_EDITS) <= MOST_EDITS;
}
function asMeant(root, version, kind) {
  return {
    ...root,
    entries: root.entries.map((entry) => {
      const { value } = entry;
      if (entry === version)
        return { ...entry, key: "apiVersion", value: value.kind === "scalar" ? { ...value, value: API_VERSION } : value };
      const name = entry === kind ? kindMeant(root, entry) : void 0;
      return name === void 0 ? entry : { ...entry, key: "kind", value: value.kind === "scalar" ? { ...value, value: name } : value };
    })
  };
}
function isText(node, text) {
  return node.kind === "scalar" && text !== void 0 && node.value === text;
}
function notAMapping(file, document, root) {
  const several2 = root.kind === "sequence";
  return (0, import_reading_finding().readingFinding)(
    "schema/type",
    { file, document, pointer: "", span: firstLine(file, root) },
    {
      en: several2 ? "the document is a list, not a mapping" : "the document is a text, not a mapping",
      fr: several2 ? "le document est une liste et non un objet" : "le document est un texte et non un objet"
    },
    isJson(file) ? {
      en: `A manifest is an object with \`apiVersion\` and \`kind\`.${several2 ? " Put each one in a file of its own, or all of them in one of YAML, separated by `---`." : ""}`,
      fr: `Un manifeste est un objet qui a \`apiVersion\` et \`kind\`.${several2 ? " Mettez chacun dans son propre fichier, ou tous dans un seul en YAML, séparés par `---`." : ""}`
    } : {
      en: "A manifest begins with `apiVersion` and `kind`. Separate several documents by a line `---`.",
      fr: "Un manifeste commence par `apiVersion` et `kind`. Séparez plusieurs documents par une ligne `---`."
    }
  );
}
function firstLine(file, { span }) {
  const line = file.text.slice(span.start, span.end).split(/[\r\n]/, 1)[0] ?? "";
  return { start: span.start, end: span.start + line.length };
}
function isKnown(key) {
  return key === "apiVersion" || key === "kind" || key === "name";
}
function unknownVersion(file, document, entry, isRead) {
  const found = quoteEntry(entry);
  const { value } = entry;
  const isNewer = value.kind === "scalar" && !isRead && /^pistectl\/v[1-9]\d*/.test(String(value.value));
  return (0, import_reading_finding().readingFinding)(
    "schema/unknown-version",
    { file, document, pointer: "/apiVersion", span: placeOf(entry) },
    { en: `${found.en} is not a known version of the format`, fr: `${found.fr} n'est pas une version connue du format` },
    {
      en: `Write \`apiVersion: ${API_VERSION}\`, the only version${isNewer ? " that this pistectl knows; a newer one needs a newer pistectl" : ""}.${isRead ? "" : UNCHECKED.en}`,
      fr: `Écrivez \`apiVersion: ${API_VERSION}\`, la seule version${isNewer ? " que ce pistectl connaît ; une plus récente demande un pistectl plus récent" : ""}.${isRead ? "" : UNCHECKED.fr}`
    },
    { suggestions: [API_VERSION], fix: isRead ? writing(file, value, API_VERSION) : null }
  );
}
var UNCHECKED = { en: " The rest of the document was not checked.", fr: " Le reste du document n'a pas été vérifié." };
function writing(file, value, word) {
  if (value.kind !== "scalar" || value.value === null) return null;
  return {
    title: { en: `Write ${word}`, fr: `Écrire ${word}` },
    safe: (0, import_ascii_table().meansWord)(String(value.value), word),
    edits: [{ file, span: value.span, text: (0, import_access().quoteScalar)(word, value) }]
  };
}
function unknownKind(file, document, entry, isRead) {
  const found = quoteEntry(entry);
  const suggestions = kindsNear(entry.value);
  const [best] = suggestions;
  const fix = best === void 0 || suggestions.length > 1 ? null : writing(file, entry.value, best);
  const kinds = (0, import_ascii_table().enumeration)(import_manifest_document().KINDS.map(import_ascii_table().quoteCode));
  return (0, import_reading_finding().readingFinding)(
    "schema/unknown-kind",
    { file, document, pointer: "/kind", span: placeOf(entry) },
    { en: `${found.en} is not a kind of document`, fr: `${found.fr} n'est pas un type de document` },
    {
      en: `Kinds are ${kinds.en}.${isRead ? "" : UNCHECKED.en}`,
      fr: `Les types sont ${kinds.fr}.${isRead ? "" : UNCHECKED.fr}`
    },
    { suggestions, fix }
  );
}
function placeOf({ keySpan, value }) {
  return value.kind === "scalar" && value.span.end > value.span.start ? value.span : keySpan;
}
function quoteEntry({ key, value }) {
  if (value.kind === "scalar" && value.value !== null) return (0, import_ascii_table().same)((0, import_ascii_table().quoteCode)(String(value.value)));
  if (value.kind === "scalar") return { en: `an empty \`${key}\``, fr: `un \`${key}\` vide` };
  return value.kind === "sequence" ? { en: "a list", fr: "une liste" } : { en: "a mapping", fr: "un objet" };
}
// packages/config-schema/src/reading/json/lost-openings.ts
var one = { isCertain: false, isOffered: true, isLoss: false, lines: 1 };
function lostOpenings(text) {
  const lines = linesOf(text);
  const absent = Object.entries(import_lines_around().HOLDERS).filter(([key]) => !text.includes(`"${key}"`));
  return lines.flatMap((line, index) => [...ofLine(line), ...beforeLine(line, lines[index - 1], absent)]);
}
function linesOf(text) {
  const lines = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const body = line.trim();
    const indent = line.length - line.trimStart().length;
    if (body !== "") lines.push({ start: start + indent, indent, body });
    start += line.length + 1;
  }
  return lines;
}
var OPENING = /^("[\w-]+"[ \t]*):[ \t]*([[({<]{0,2})$/;
var TEXT = /^[^"{}[\]:]+$/;
function ofLine({ start, body }) {
  const slips = [];
  const end = start + body.length;
  if (TEXT.test(body) && !/^,$/.test(body)) {
    slips.push({ ...one, cause: "stray-text", span: { start, end }, edits: [{ span: { start, end }, text: "" }] });
  }
  const [, key, sign = ""] = OPENING.exec(body) ?? [];
  if (key !== void 0) {
    const span = sign === "" ? { start, end: start + key.length } : { start: end - sign.length, end };
    const place = sign === "" ? { start: end, end } : span;
    for (const bracket of ["[", "{"]) {
      if (bracket === sign) continue;
      const cause = sign === "" ? "lost-opening" : "other-opening";
      slips.push({ ...one, cause, span, edits: [{ span: place, text: sign === "" ? ` ${bracket}` : bracket }] });
    }
  }
  const entry = /^"[\w-]+"(?=[ \t]*:[^{[]*\}[ \t]*,?$)/.exec(body)?.[0];
  if (entry !== void 0) {
    const span = { start, end: start + entry.length };
    slips.push({ ...one, cause: "lost-opening", span, edits: [{ span: { start, end: start }, text: "{ " }] });
  }
  const [, kept = ""] = /^(\{.*[^\s{[,:])[ \t]*,?$/.exec(body) ?? [];
  if (kept !== "" && !kept.endsWith("}")) {
    const at = start + kept.length;
    slips.push({ ...one, cause: "open-bracket", span: { start, end: start + 1 }, edits: [{ span: { start: at, end: at }, text: " }" }] });
  }
  return slips;
}
function beforeLine({ start, indent, body }, above, absent) {
  if (above === void 0) return [];
  const isEntry = /^"[\w-]+"[ \t]*:/.test(body);
  const place = { start, end: start };
  const span = { start, end: start + (/^"[\w-]+"/.exec(body)?.[0].length ?? 1) };
  if (isEntry && above.body.endsWith("[")) return [{ ...one, cause: "lost-opening", span, edits: [{ span: place, text: "{ " }] }];
  if (!above.body.endsWith(",") || !(isEntry ? indent > above.indent : body.startsWith("{"))) return [];
  return absent.filter(([, bracket]) => bracket === (isEntry ? "{" : "[")).map(([key, bracket]) => ({ ...one, cause: "lost-key", span, edits: [{ span: place, text: `"${key}": ${bracket} ` }] }));
}
// packages/config-schema/src/reading/json/read-pasted-json.ts
var MAX_LENGTH = 24e3;
var MAX_SLIPS = 3;
var TRIALS = { texts: 250, characters: 5e5 };
function readPastedJson(file, read) {
  if (YAML.test(file.text)) return yamlReading(file);
  const plain = read(file);
  if (file.text.length > MAX_LENGTH) return plain;
  const slips = [];
  let edited = { text: file.text, toOriginal: (offset) => offset };
  let reading = plain;
  const budget = { ...TRIALS };
  while (slips.length < MAX_SLIPS && brokenness(reading) > 0) {
    const best = bestOf(edited.text, reading, (text) => (0, import_lines_around().spend)(budget, text) ? read({ ...file, text }) : null);
    if (best === null) break;
    const all = [...slips, (0, import_lines_around().backToText)(best.slip, edited.toOriginal)];
    const after = (0, import_lines_around().editText)(
      file.text,
      all.flatMap(({ edits }) => edits)
    );
    if (after.text !== best.text) break;
    slips.splice(0, slips.length, ...all);
    edited = after;
    reading = best.reading;
  }
  if (slips.length === 0) return plain;
  const told = (0, import_lines_around().mapReading)(reading, file, edited.toOriginal);
  const [document] = [...told.documents, ...told.unread];
  const owner = document === void 0 ? null : { index: document.index, kind: document.kind, name: document.name };
  const findings = slips.map(
    (slip) => (0, import_slip().slipFinding)(
      file,
      owner,
      slip.isOffered ? slip : { ...slip, edits: [] },
      (0, import_lines_around().wordSlip)(slip.cause, file.text.slice(slip.span.start, slip.span.end), slip.lines)
    )
  );
  const doubtful = slips.filter(({ isCertain }) => !isCertain).map(({ span }) => (0, import_lines_around().linesAround)(file.text, span));
  return {
    ...told,
    findings: [...findings, ...told.findings].sort((a, b) => a.span.start - b.span.start),
    doubtful: (0, import_ordered_lines().orderedLines)([...told.doubtful, ...doubtful])
  };
}
var YAML = /^(?:---[ \t]*\r?\n|#[^\n]*\n|\s)*(?:apiVersion|kind|name)[ \t]*:(?:\s|$)/;
function yamlReading(file) {
  const start = file.text.length - file.text.trimStart().length;
  const end = endOfLine(file.text, { start, end: file.text.length });
  const slip = { ...CERTAIN, cause: "yaml-in-json", span: { start, end }, edits: [] };
  return {
    documents: [],
    unread: [{ index: 0, kind: null, name: null, span: { start: 0, end: file.text.length } }],
    comments: [],
    findings: [(0, import_slip().slipFinding)(file, null, slip, (0, import_lines_around().wordSlip)(slip.cause, "", 1))],
    doubtful: []
  };
}
function bestOf(text, now, read) {
  let best = null;
  for (const slip of [...aroundValue(text), ...(0, import_lines_around().pastedSlips)(text), ...insideValue(text)]) {
    const { text: mended } = (0, import_lines_around().editText)(text, slip.edits);
    const reading = read(mended);
    if (reading === null) break;
    if (brokenness(reading) < brokenness(best?.reading ?? now)) best = { slip, text: mended, reading };
  }
  if (brokenness(now) < 2 && !isAtColon(text, now) || best !== null && brokenness(best.reading) === 0) return best;
  return bestOpening(text, read) ?? best;
}
function isAtColon(text, { findings }) {
  return findings.some(({ rule, span }) => rule === "yaml/syntax" && text.charAt(span.end) === ":");
}
var MAX_OPENINGS = 80;
function bestOpening(text, read) {
  let best = null;
  for (const slip of lostOpenings(text).slice(0, MAX_OPENINGS)) {
    const { text: mended } = (0, import_lines_around().editText)(text, slip.edits);
    const reading = read(mended);
    if (reading === null) break;
    if (brokenness(reading) > 0) continue;
    const against = (0, import_lines_around().weigh)(reading);
    if (best === null || against < best.against) best = { slip, text: mended, reading, against };
  }
  return best;
}
function brokenness({ findings }) {
  return findings.filter(({ rule }) => rule.startsWith("yaml/")).length;
}
var CERTAIN = {
  isCertain: true,
  isOffered: true,
  isLoss: false,
  lines: 1
};
var PLACEHOLDER = /(?<=:[ \t]?)(?:\$?\{\{[^{}\n]*\}\}|\$\{[^{}\n]*\}|<[\w .-]+>)(?=[ \t]*[,}\n\r])/g;
var SIGN_OF_LINE = /^[+>](?=[ \t]*["{}[\]])/gm;
function insideValue(text) {
  const quotes = Array.from(text.matchAll(/\\"/g), ({ index }) => ({ span: { start: index, end: index + 1 }, text: "" }));
  const placeholders = Array.from(text.matchAll(PLACEHOLDER), ({ 0: found, index }) => ({
    span: { start: index, end: index + found.length },
    text: JSON.stringify(found)
  }));
  const signs = Array.from(text.matchAll(SIGN_OF_LINE), ({ 0: sign, index }) => ({
    sign,
    span: { start: index, end: index + 1 },
    text: ""
  }));
  return [
    ...several("escaped-quotes", quotes, 1, { lines: new Set(quotes.map(({ span }) => text.lastIndexOf("\n", span.start))).size }),
    ...several("placeholder", placeholders, 0, { isCertain: false, isLoss: true }),
    ...several(
      "diff",
      signs.filter(({ sign }) => sign === "+"),
      0
    ),
    ...several(
      "quote-mark",
      signs.filter(({ sign }) => sign === ">"),
      0
    ),
    ...brokenText(text)
  ];
}
function several(cause, edits, more, rest = {}) {
  const [first] = edits;
  if (first === void 0) return [];
  return [{ ...CERTAIN, cause, span: { start: first.span.start, end: first.span.end + more }, edits, lines: edits.length, ...rest }];
}
function brokenText(text) {
  const lines = text.split("\n");
  let start = 0;
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (above !== void 0 && isHalf(above) && isHalf(line)) {
      const place = { start: start + blanksAt(line, 0), end: start + line.trimEnd().length };
      const edits = [{ span: { start: start - 1, end: place.start }, text: " " }];
      return [{ ...CERTAIN, cause: "wrapped-line", span: place, edits, isCertain: false }];
    }
    start += line.length + 1;
  }
  return [];
}
function isHalf(line) {
  return line.split('"').length % 2 === 0;
}
var FENCE = /^(?:```|~~~)/;
function aroundValue(text) {
  const start = text.length - text.trimStart().length;
  if (/^"[\w$-]+"[ \t]*:/.test(text.slice(start))) {
    const place2 = { start, end: start };
    return [{ ...CERTAIN, cause: "no-opening-brace", span: { start, end: start + 1 }, edits: [{ span: place2, text: "{" }] }];
  }
  const first = text.search(/[{[]/);
  const last = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]")) + 1;
  if (first < 0 || last <= first) return [];
  const end = text.trimEnd().length;
  const before = text.slice(start, first);
  const places = [
    ...before.trim() === "" || before.includes('"') ? [] : [{ start, end: start + before.trimEnd().length }],
    ...last < end && !text.slice(last, end).includes('"') ? [{ start: last + blanksAt(text, last), end }] : []
  ];
  const [place] = places;
  if (place === void 0) return [];
  const cause = FENCE.test(text.slice(place.start)) ? "fence" : "around-value";
  return [{ ...CERTAIN, cause, span: { ...place, end: endOfLine(text, place) }, edits: places.map((span) => ({ span, text: "" })) }];
}
function blanksAt(text, offset) {
  return /^\s*/.exec(text.slice(offset))?.[0].length ?? 0;
}
function endOfLine(text, { start, end }) {
  const line = text.indexOf("\n", start);
  return line < 0 ? end : Math.min(line, end);
}
// packages/config-schema/src/reading/read-manifest-file.ts
function readManifestFile(file, limits = import_reading_limits().READING_LIMITS) {
  return isJson(file) ? readJsonFile(file, limits) : readYamlFile(file, limits);
}
function readYamlFile(file, limits) {
  return readPastSlips(file, (written) => readAsWritten(written, limits));
}
var BYTE_ORDER_MARK = "\uFEFF";
function readPastSlips(file, read) {
  const { assessment, ...reading } = read(file);
  if (!(0, import_assessment().isAmiss)(assessment) && !file.text.includes(BYTE_ORDER_MARK)) return reading;
  return (0, import_lines_around().readMended)(file, (text) => read({ ...file, text })) ?? reading;
}
function readAsWritten(file, limits) {
  const plain = (0, import_gather_slips().readPlainYaml)(file.text, limits);
  if (plain === null) return readAnyYaml(file, limits);
  const readings = plain.documents.map(
    ({ root, span }, index) => readRoot(file, { index, kind: nonEmpty(root, "kind"), name: nonEmpty(root, "name") }, root, span, [])
  );
  return {
    ...together(readings, plain.comments, []),
    assessment: plain.isUsual && !mayBePasted(file.text) && !readings.some(isTorn) ? NOTHING_AMISS : assessmentOf(readings)
  };
}
function mayBePasted(text) {
  return text.includes("&") || /^(?:De|From|To|Sent|Subject|Objet)[ \t]*:/.test(text);
}
var NOTHING_AMISS = { brokenAt: null, suspicions: 0, repeated: 0 };
function readAnyYaml(file, limits) {
  const budget = { left: limits.aliasedNodes };
  const stream = (0, import_token_facts().readStream)(file.text, limits, (document) => readDocument(file, document, limits, budget));
  const readings = stream.documents;
  const reading = together(readings, stream.comments, cutOf(file, stream, limits));
  const assessment = assessmentOf(readings);
  return { ...reading, assessment: { ...assessment, suspicions: assessment.suspicions + entitiesAsAnchors(file.text) } };
}
function entitiesAsAnchors(text) {
  return text.includes("&") ? [...text.matchAll(/(?<=: |- )&(?:quot|lt|gt|amp|apos|nbsp);/g)].length : 0;
}
function cutOf(file, { cutAt, isWordy }, { documents }) {
  if (cutAt === null) return [];
  return [isWordy ? (0, import_limit_findings().wordyFinding)(file, cutAt) : (0, import_limit_findings().cutFinding)(file, cutAt, documents)];
}
function readJsonFile(file, limits) {
  return readPastedJson(file, (pasted) => readJson(pasted, limits));
}
function readJson(file, limits) {
  const { documents, cutAt } = (0, import_bracket_balance().parseJson)(file.text, limits);
  const readings = documents.map(({ root, span, slips: all, repeated, beyond, isWordy }, index) => {
    const isCut = (0, import_gather_slips().isCutShort)(file.text, all);
    const slips = isCut ? (0, import_gather_slips().slipsOfCutText)(all) : all;
    const named = { index, kind: nonEmpty(root, "kind"), name: nonEmpty(root, "name") };
    const findings = [
      ...isWordy ? [(0, import_limit_findings().wordyFinding)(file, span.start)] : [],
      ...(0, import_gather_slips().gatherSlips)(slips).map((slip) => (0, import_gather_slips().jsonSlipFinding)(file, named, slip)),
      ...repeated.map((problem) => (0, import_limit_findings().buildFinding)(file, named, { code: "duplicate-key", ...problem }, limits)),
      ...beyond === null ? [] : [(0, import_limit_findings().buildFinding)(file, named, beyond, limits)]
    ];
    const doubtful = (0, import_ordered_lines().orderedLines)(slips.map((slip) => (0, import_lines_around().linesAround)(file.text, slip.span)));
    if (index > 0) return { document: null, unread: { ...named, span }, findings: index === 1 ? findings : [], doubtful };
    const read = readRoot(file, named, root, span, findings);
    if (read.document === null) return { ...read, doubtful };
    const sure = (0, import_ordered_lines().trusted)(read.document, doubtful, !isCut && !slips.some(({ cause }) => (0, import_json_wording().isLoss)(cause)));
    return { ...sure, findings: [...read.findings, ...sure.findings], doubtful };
  });
  return together(readings, [], cutOf(file, { cutAt, isWordy: false }, limits));
}
function assessmentOf(readings) {
  const broken = readings.flatMap(({ brokenAt }) => brokenAt ?? []);
  const isRepeated = ({ rule, pointer }) => rule === "yaml/duplicate-key" && /^\/(?:apiVersion|kind|(?:contacts|apis|bindings)\/\d+\/[^/]+)$/.test(pointer ?? "");
  return {
    // Not spread into arguments: a hostile file gives more of them than a call can take.
    brokenAt: broken.length === 0 ? null : broken.reduce((least, at) => Math.min(least, at)),
    suspicions: readings.reduce((sum, { document, root = document?.root }) => sum + (root === void 0 ? 0 : (0, import_suspicions().countSuspicions)(root)), 0) + readings.filter(isTorn).length,
    repeated: readings.reduce((sum, { findings }) => sum + findings.filter(isRepeated).length, 0)
  };
}
function isTorn({ document, root }, index) {
  if (index === 0 || document !== null || root === void 0) return false;
  return root.kind !== "mapping" || root.entries.every(({ key }) => key !== "apiVersion" && key !== "kind");
}
function together(readings, comments, more) {
  const findings = [...readings.flatMap((reading) => reading.findings), ...more];
  return {
    documents: readings.flatMap(({ document }) => document ?? []),
    unread: readings.flatMap(({ unread }) => unread ?? []),
    comments,
    findings: findings.sort((a, b) => a.span.start - b.span.start),
    doubtful: (0, import_ordered_lines().orderedLines)(readings.flatMap(({ doubtful }) => doubtful))
  };
}
function readDocument(file, streamed, limits, budget) {
  const { index, composed, base, span } = streamed;
  if (composed === null) {
    return {
      document: null,
      unread: { index, kind: null, name: null, span },
      findings: [(0, import_limit_findings().tooDeepFinding)(file, streamed, limits.depth)],
      doubtful: []
    };
  }
  const { root, problems, tagged, aliases } = (0, import_build_node().buildNode)(composed.contents, { text: file.text, base }, limits, budget);
  const named = { index, kind: nonEmpty(root, "kind"), name: nonEmpty(root, "name") };
  const syntax = (0, import_parser_messages().syntaxFindings)(file, streamed, named);
  const ofNodes = problems.map((problem) => (0, import_limit_findings().buildFinding)(file, named, problem, limits));
  const [first] = syntax;
  if (composed.errors.length > 0 && first !== void 0) {
    return { document: null, unread: { ...named, span }, findings: [first], doubtful: [], brokenAt: first.span.start };
  }
  const findings = [...syntax, ...ofNodes];
  if (problems.some(({ code }) => code !== "duplicate-key")) return { document: null, unread: { ...named, span }, findings, doubtful: [] };
  const reading = { ...readRoot(file, named, root, span, findings), doubtful: tagged };
  return aliases.size === 0 || reading.document === null ? reading : { ...reading, document: { ...reading.document, aliases } };
}
function readRoot(file, named, root, span, findings) {
  const unread = { ...named, span };
  if (root !== null && isEmpty(root)) return { document: null, unread: null, findings, doubtful: [] };
  if (root === null) return { document: null, unread: findings.length === 0 ? null : unread, findings, doubtful: [] };
  const envelope = checkEnvelope(file, named, root);
  if (!envelope.ok) return { document: null, unread, findings: [...findings, ...envelope.failure], doubtful: [], root };
  const { index, name } = named;
  const { kind, root: meant, findings: ofEnvelope } = envelope.value;
  const document = { file, index, kind, root: meant, name, span };
  return { document, unread: null, findings: ofEnvelope.length === 0 ? findings : [...findings, ...ofEnvelope], doubtful: [] };
}
function nonEmpty(root, key) {
  return (0, import_access().textOf)(root ?? void 0, key) ?? null;
}
function isEmpty(root) {
  return root.kind === "scalar" && root.value === null && root.source === "";
}
// packages/config-schema/src/lint/edited-text.ts
function editedText({ text }, edits) {
  const lineBreak = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  let end = 0;
  const pieces = edits.toSorted((a, b) => a.span.start - b.span.start).map((edit) => {
    const kept = text.slice(end, edit.span.start);
    end = edit.span.end;
    return kept + edit.text.replace(/\r\n|\n|\r/g, lineBreak);
  });
  return pieces.join("") + text.slice(end);
}
// packages/config-schema/src/lint/prove-fixes.ts
var READ_CHARACTERS = 128 * 1024;
var MIN_READINGS = 4;
function withProvenFixes(findings, file) {
  const fixes = findings.flatMap((finding) => finding.fix === null || isPlainSwap(finding, finding.fix, file) ? [] : finding.fix);
  if (fixes.length === 0) return findings;
  const holds = prover(file);
  const isFew = fixes.length * file.text.length <= READ_CHARACTERS;
  const proven = new Set(isFew ? fixes.filter((fix) => holds([fix])) : layers(fixes).flatMap((layer) => mostThatHold(layer, holds)));
  const refused = new Set(fixes.filter((fix) => !proven.has(fix)));
  return findings.map((finding) => finding.fix !== null && refused.has(finding.fix) ? { ...finding, fix: null } : finding);
}
function provenTogether(fixes, file) {
  return mostThatHold(fixes, prover(file));
}
function prover(file) {
  const most = unreadable(file);
  let left = Math.max(MIN_READINGS, Math.floor(READ_CHARACTERS / file.text.length));
  return (fixes) => {
    const edits = fixes.flatMap((fix) => fix.edits.filter((edit) => edit.file.path === file.path));
    return left-- > 0 && unreadable({ ...file, text: editedText(file, edits) }) <= most;
  };
}
function unreadable(file) {
  return readManifestFile(file).findings.filter(({ rule }) => rule.startsWith("yaml/")).length;
}
function mostThatHold(fixes, holds) {
  const held = [];
  const add = (some) => {
    if (some.length === 0) return;
    if (holds([...held, ...some])) {
      for (const fix of some) held.push(fix);
    } else if (some.length > 1) {
      const half = some.length >> 1;
      add(some.slice(0, half));
      add(some.slice(half));
    }
  };
  add(fixes);
  return held;
}
function layers(fixes) {
  const found = [];
  const startOf = ({ edits }) => Math.min(...edits.map(({ span }) => span.start));
  const endOf = ({ edits }) => Math.max(...edits.map(({ span }) => span.end));
  for (const fix of fixes.toSorted((one2, other) => startOf(one2) - startOf(other))) {
    const layer = found.find(({ end }) => end < startOf(fix));
    if (layer === void 0) found.push({ fixes: [fix], end: endOf(fix) });
    else {
      layer.fixes.push(fix);
      layer.end = endOf(fix);
    }
  }
  return found.map((layer) => layer.fixes);
}
var WORD = /^\w[\w.@/+-]*$/;
var DOUBLE_QUOTED = /^"(?:[^"\\\r\n]|\\["\\/nrt])*"$/;
var SINGLE_QUOTED = /^'[^'\r\n]*'$/;
function isPlainSwap({ rule }, { edits }, file) {
  return !rule.startsWith("yaml/") && edits.every((edit) => edit.file.path === file.path && isSwap(edit, file));
}
function isSwap({ span, text }, file) {
  const old = file.text.slice(span.start, span.end);
  if (isJson(file)) return DOUBLE_QUOTED.test(old) && DOUBLE_QUOTED.test(text);
  const isOne = (part) => WORD.test(part) || DOUBLE_QUOTED.test(part) || SINGLE_QUOTED.test(part);
  return isOne(old) && isOne(text) && isWhole(file.text, span.start, span.end);
}
function isWhole(text, start, end) {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  return /(?:^|[:?[{,-])[ ]*$/.test(text.slice(Math.max(lineStart, start - NEAR), start)) && /^(?:[ ]*\r?$|[ ]*[:,\]}]|[ ]+#)/.test(
    text.slice(end, lineEnd === -1 ? Math.min(text.length, end + NEAR) : Math.min(lineEnd, end + NEAR))
  );
}
var NEAR = 100;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isJson,
  provenTogether,
  readManifestFile,
  withProvenFixes
});
}),
"config-schema/document/manifest-document.ts":(function(module,exports,require,late){module.exports = {
  get KINDS() { return KINDS; },
  get KIND_SCHEMAS() { return KIND_SCHEMAS; }
};
var import_application = late("./config-schema/schema/kinds/application.ts");
var import_catalogue_entry = late("./config-schema/catalogue/catalogue-entry.ts");
var import_chorus_pro_connection = late("./config-schema/schema/kinds/chorus-pro-connection.ts");
var import_connector = late("./config-schema/schema/kinds/connector.ts");
var import_partner = late("./config-schema/schema/kinds/partner.ts");
// packages/config-schema/src/document/manifest-document.ts
var KINDS = ["Application", "ChorusProConnection", "Connector", "Partner", "Api"];
// packages/config-schema/src/schema/kind-schemas.ts
var KIND_SCHEMAS = {
  get Application() {
    return import_application().APPLICATION;
  },
  get ChorusProConnection() {
    return import_chorus_pro_connection().CHORUS_PRO_CONNECTION;
  },
  get Connector() {
    return import_connector().CONNECTOR;
  },
  get Partner() {
    return import_partner().PARTNER;
  },
  get Api() {
    return import_catalogue_entry().API;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  KINDS,
  KIND_SCHEMAS
});
}),
"config-schema/document/ordered-lines.ts":(function(module,exports,require,late){module.exports = {
  get orderedLines() { return orderedLines; },
  get touchesLine() { return touchesLine; },
  get trusted() { return trusted; }
};
var import_check_schema = late("./config-schema/schema/check-schema.ts");
// packages/config-schema/src/document/ordered-lines.ts
function orderedLines(lines) {
  if (lines.length < 2) return lines;
  const ordered = [];
  for (const line of lines.toSorted((a, b) => a.start - b.start)) {
    const last = ordered.at(-1);
    if (last === void 0 || line.start > last.end) ordered.push(line);
    else if (line.end > last.end) ordered[ordered.length - 1] = { start: last.start, end: line.end };
  }
  return ordered;
}
function touchesLine(lines, { start, end }) {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((lines[middle]?.end ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const line = lines[low];
  return line !== void 0 && line.start <= end;
}
// packages/config-schema/src/reading/trusted.ts
function trusted(document, doubtful, isWhole) {
  if (isWhole) return { document, unread: null, findings: [] };
  const { index, kind, name, span } = document;
  const isSure = ({ rule, span: { start } }) => rule !== "schema/missing-key" && !touchesLine(doubtful, { start, end: start });
  return {
    document: null,
    unread: { index, kind, name, span },
    findings: kind === "Api" ? [] : (0, import_check_schema().checkSchema)(document).filter(isSure)
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  orderedLines,
  touchesLine,
  trusted
});
}),
"config-schema/document/walk-scalars.ts":(function(module,exports,require,late){module.exports = {
  get NO_SECRETS() { return NO_SECRETS2; },
  get createTextMasker() { return createTextMasker; },
  get fileSecrets() { return fileSecrets; },
  get findSecrets() { return findSecrets; },
  get isTelling() { return isTelling; },
  get secretTexts() { return secretTexts; },
  get secretsOfText() { return secretsOfText; },
  get spansWithin() { return spansWithin; },
  get textSecrets() { return textSecrets; },
  get walkScalars() { return walkScalars; }
};
var import_secret_look = late("./config-schema/secrets/secret-look.ts");
var import_placeholder = late("./config-schema/secrets/placeholder.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/config-schema/src/secrets/case-folded.ts
function caseFolded(text) {
  return text.replaceAll("İ", "ı").toLowerCase().replaceAll("ſ", "s");
}
// packages/config-schema/src/secrets/credential-keys.ts
var JOINT = "[-_. ]?";
var NAMES = [
  // `passwrod`, `clientSecert`, `tokne`, `credantials`; a word such as `discret` is none of them.
  "s[ecr]{3,6}ts?(?<!discrets?)|p[as]{2,4}(?:w[ord]{1,4}|[ord]{3,4})t?s?|t[oe]{1,2}k{1,2}e{0,2}ne?s?|cr[eé]d[eai]n?t[ia]{1,2}ls?",
  "passphrase|passcode|pwd|mdp|jetons?|authori[sz]ation",
  `(?:mot|phrase)s?${JOINT}d[eu]s?${JOINT}pas{1,3}e?s?`,
  `(?:api|access|private|secret|consumer|account|subscription|master|signing|encryption)${JOINT}keys?`,
  `(?:client|key)${JOINT}id`,
  `cpro${JOINT}account`,
  `cl(?:[eé]|ef)s?${JOINT}(?:secr[eè]tes?|priv[eé]es?|(?:d['’]?${JOINT})?(?:api|acc[eè]s))`,
  `codes?${JOINT}(?:d['’]?${JOINT})?acc[eè]s`
].join("|");
var QUALIFIER = "provisoire|temporaire|initiale?|actuel(?:le)?|temporary|current|prod(?:uction)?|preprod|sandbox|qualif(?:ication)?|recette|staging|tests?|dev|piste|chorus(?:pro)?|value|valeur|old|new|\\d{1,3}";
var CREDENTIAL_WORD = `(?:${NAMES})(?:${JOINT}(?:${QUALIFIER}))?`;
var CREDENTIAL_KEY = new RegExp(`${CREDENTIAL_WORD}$`);
var VAGUE_WORD = "(?<![a-z\\d])(?:o?auth2?|basic-?auth|bearer|(?:db|user|smtp|ftp|admin|root|http|ssh|sql)?pass(?:e|es)?|creds?|pin|psk|otp|salt|hmac|sig|signature|session(?:-?id)?)";
var VAGUE_KEY = new RegExp(`${VAGUE_WORD}$`, "i");
function isVagueKey(key) {
  return VAGUE_KEY.test(key.trim());
}
var HOLDERS = /* @__PURE__ */ new Set(["credentials", "identifiants", "technicalaccount", "comptetechnique"]);
var NOT_CREDENTIALS = /* @__PURE__ */ new Set(["rotatedOn", "rotateEveryDays"]);
function isCredentialKey(key) {
  return CREDENTIAL_KEY.test(caseFolded(key.trim()));
}
function holdsCredentials(key) {
  return HOLDERS.has(key) || HOLDERS.has(foldKey(key));
}
function isBesideCredentials(key) {
  return NOT_CREDENTIALS.has(key) || key.startsWith("x-");
}
function foldKey(key) {
  return key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
// packages/config-schema/src/secrets/secret-reference.ts
var REFERENCE = /^(?:env|file):/;
var WELL_FORMED = /^(?:env:[A-Za-z_][A-Za-z0-9_]*|file:\S(?:.*\S)?)$/;
function isReference(text) {
  return WELL_FORMED.test(text) && !holdsPastedSecret(text, true);
}
function beginsAsReference(text) {
  return REFERENCE.test(text);
}
function holdsPastedSecret(reference, isCredential) {
  if (!REFERENCE.test(reference)) return false;
  const scheme = reference.slice(0, reference.indexOf(":"));
  const text = reference.slice(scheme.length + 1).trim();
  if (isCredential && (0, import_secret_look().isUuid)(text)) return true;
  return (0, import_secret_look().secretLook)(scheme === "file" ? text.replace(/^.*[/\\]/s, "") : text) !== null;
}
// packages/config-schema/src/secrets/secret-entries.ts
var KEY_END = new RegExp(
  [
    `(?:${CREDENTIAL_WORD}|identifiants|technical[-_. ]?account|compte[-_. ]?technique)["'’*_\`]{0,3}(?:`,
    /[ \t\u00a0\u202f]{0,9}(?:=>|[:=：])|\r?\n[ \t]*:(?=\s)/u.source,
    new RegExp(`|(?<prose>(?:[ \\t\\u00a0\\u202f]{1,9}(?:\\(?\\p{L}{1,20}\\)|(?:de|du|des|pour|en|à|for|of|on|in)(?:[ \\t\\u00a0\\u202f]{1,9}[\\p{L}'’]{1,20}){1,2},?))?[ \\t\\u00a0\\u202f]{0,9}(?:[:=：]|(?<=\\s)(?:is|est|vaut|sera|c['’]est)(?=[ \\t]))|\\((?=["'\`])|[ \\t]{1,9}value=(?=["'])|>(?=[^\\s<])|\\t)`, "u").source,
    /|(?<blank>[\s|]{1,9}(?:(?:--body|-b)[ =]?)?["'`«“]?)(?=[^\s"'`:=]{0,40}[\d!#$%&^*])/u.source,
    ")"
  ].join(""),
  "gu"
);
var VARIABLE = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;
var BEFORE_KEY = /^([ \t]*)(#+[ \t]*)?((?:[-?][ \t]+)*)["']?((?:[\p{L}\p{N}_.-]+ ){0,2}[\p{L}\p{N}_.-]*)$/u;
var BEFORE_FLOW_KEY = /[{,[][ \t]*["']?[\p{L}\p{N}_.-]*$/u;
var ENTRY = /^([ \t]*(?:[-?][ \t]+)*)(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^\s#"'[\]{},&*!|>%@`-][^\r\n]*?))[ \t]*:(?=[ \t\r\n]|$)/;
var QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s*(?:[,}\]]|#|$))/;
var PROPERTIES = /^(?:(?:![^\s,[\]{}]*|&[^\s,[\]{}]+)[ \t]+(?=[^\s#]))*/;
var ADDRESS = /^(?:https?:\/\/[^\s@?]+|(?:[a-z\d-]+\.)+[a-z]{2,}(?::\d+)?\/[\w./-]*|\/[\w./-]*)$/i;
var DOCUMENT_MARK = /^(?:---|\.\.\.)(?:\s|$)/;
function secretEntries(text) {
  const found = [];
  const lines = new Lines(text);
  let seen = 0;
  const folded = caseFolded(text);
  KEY_END.lastIndex = 0;
  for (let match = KEY_END.exec(folded); match !== null; match = KEY_END.exec(folded)) {
    if (match.index < seen || isReferenceAt(text, KEY_END.lastIndex)) continue;
    for (const span of secretsAt(text, lines, match)) {
      found.push(span);
      seen = Math.max(seen, span.end);
    }
  }
  return found;
}
function secretsAt(text, lines, { 0: found, index, groups }) {
  const end = index + found.length;
  if (groups?.prose !== void 0) return namedSecret(text, end);
  const lineStart = Math.max(lines.startOf(index), index - KEY_LENGTH);
  const before = text.slice(lineStart, index);
  const words = text.slice(index, end);
  if (groups?.blank !== void 0) return tellingSecret(text, end, () => keyOf(before, words));
  const reader = { text, lines, key: keyOf(before, words) };
  const place = lineStart === lines.startOf(index) ? BEFORE_KEY.exec(before) : null;
  if (place === null) return words.endsWith(":") && BEFORE_FLOW_KEY.test(before) ? flowValue(reader, end) : namedSecret(text, end);
  if (place[2] !== void 0) return commentValue(reader, end);
  return blockValue({ ...reader, indent: (place[1]?.length ?? 0) + (place[3]?.length ?? 0) }, end);
}
var LONE_REFERENCE = /[ \t]*env:[A-Za-z_][A-Za-z0-9_]*(?=(?:[ \t]+#(?:[ \t].*)?|[ \t]*)(?:[\r\n]|$))/y;
function isReferenceAt(text, offset) {
  LONE_REFERENCE.lastIndex = offset;
  return LONE_REFERENCE.test(text) && isReference(text.slice(text.indexOf("env:", offset), LONE_REFERENCE.lastIndex));
}
var KEY_LENGTH = 200;
function keyOf(before, words) {
  return (/[\p{L}\p{N}_.-]*$/u.exec(before)?.[0] ?? "") + words.replace(/["'’*_`]{0,3}\s*(?:=>|[:=：])$|["'’*_`]{0,3}[\s|].*$/s, "");
}
function* blockValue(entry, from) {
  const { text, lines, key } = entry;
  const lineEnd = lines.endOf(from);
  const start = from + blanksAt(text, from);
  const bareStart = start + (PROPERTIES.exec(text.slice(start, lineEnd))?.[0].length ?? 0);
  const bare = text.slice(bareStart, lineEnd);
  const isHolder = holdsCredentials(key);
  if (/^(?:#|$)/.test(bare)) {
    if (/^#\S/.test(bare) && !isHolder) yield trimmed(text, bareStart, lineEnd);
    yield* isHolder ? heldEntries(entry, lineEnd) : belowLines(entry, lineEnd);
  } else if (bare.startsWith("{") && isHolder) {
    yield* flowEntries(entry, bareStart);
  } else if (/^[{[]/.test(bare)) {
    yield trimmed(text, start, endOfFlow(entry, bareStart));
  } else if (!isShown(bare, key)) {
    const quoted = QUOTED.exec(bare)?.[0];
    yield trimmed(
      text,
      start,
      quoted === void 0 ? start + withoutComment(text.slice(start, lineEnd)).length : bareStart + quoted.length
    );
    if (quoted === void 0) yield* belowLines(entry, lineEnd, /^["']/.test(bare));
  }
}
function* flowValue(entry, from) {
  const { text, key } = entry;
  const start = from + blanksAt(text, from, /[\s\u00a0\u202f]{0,200}/y);
  if (text[start] === "{" && holdsCredentials(key)) yield* flowEntries(entry, start);
  else if (text[start] === "{" || text[start] === "[") yield trimmed(text, start, endOfFlow({ ...entry, indent: 0 }, start));
  else {
    const end = endOfFlowScalar(entry, start);
    if (!isShown(text.slice(start, end).replace(PROPERTIES, ""), key)) yield trimmed(text, start, end);
  }
}
function* flowEntries(entry, start) {
  if (!isList(entry.key)) return;
  const { text } = entry;
  const end = endOfFlow({ ...entry, indent: 0 }, start);
  const FLOW_ENTRY = /(?<=[{,]\s{0,200})["']?([\p{L}\p{N}_.-]+)["']?[ \t]*:/gu;
  FLOW_ENTRY.lastIndex = start;
  for (let found = FLOW_ENTRY.exec(text); found !== null && found.index < end; found = FLOW_ENTRY.exec(text)) {
    if (isBesideCredentials(found[1] ?? "")) continue;
    for (const span of flowValue({ ...entry, key: "" }, found.index + found[0].length)) {
      yield span;
      FLOW_ENTRY.lastIndex = span.end;
    }
  }
}
var USUAL_LINES = /(?:\n +(?:(?:clientId|clientSecret|consumerKey|consumerSecret): +env:.*|rotatedOn: .*|rotateEveryDays: .*))+(?=\n[A-Za-z]|\n?$)/y;
function isUsualBelow(text, from) {
  USUAL_LINES.lastIndex = from;
  return USUAL_LINES.test(text);
}
function* heldEntries(holder, from) {
  const { text } = holder;
  if (!isList(holder.key) || holder.indent === 0 && isUsualBelow(text, from)) return;
  for (const { start, end } of linesBelow(holder, from)) {
    const line = text.slice(start, end);
    const entry = ENTRY.exec(line);
    const key = entry?.[2] ?? entry?.[3] ?? entry?.[4] ?? "";
    if (entry === null) {
      const content = line.replace(/^[\s-]+/, "");
      if (content !== "" && !/^[#{}[\],]/.test(content) && !isShown(content)) yield trimmed(text, end - content.length, end);
    } else if (!isBesideCredentials(key) && !holdsCredentials(key))
      yield* blockValue({ ...holder, indent: entry[1]?.length ?? 0, key: "" }, start + entry[0].length);
  }
}
function isList(holder) {
  return /^(?:credentials|identifiants)$/i.test(holder);
}
function* belowLines(entry, from, isQuoted = false) {
  const { text } = entry;
  let isFirst = true;
  for (const { start, end } of linesBelow(entry, from, isQuoted)) {
    const line = trimmed(text, start, end);
    const content = text.slice(line.start, line.end).replace(/^-[ \t]+/, "");
    if (line.end > line.start && !(isFirst && isShown(content.replace(PROPERTIES, "")))) yield line;
    isFirst = false;
  }
}
function* linesBelow({ text, lines, indent }, from, isQuoted = false) {
  let at = from;
  for (let count = 0; at < text.length; count++) {
    const start = at + (text.startsWith("\r\n", at) ? 2 : 1);
    const end = lines.endOf(start);
    const line = text.slice(start, end);
    at = end;
    if (line.trim() === "") continue;
    if (DOCUMENT_MARK.test(line)) return;
    const isFurther = depthOf(line) > indent;
    if (!isFurther && (/^[ \t]*[#}\]]/.test(line) || ENTRY.test(line) || count > 0 && !isQuoted)) return;
    yield { start, end };
    if (isQuoted && !isFurther && /["'][ \t]*,?[ \t]*$/.test(line)) return;
  }
}
function depthOf(line) {
  DEPTH.lastIndex = 0;
  return DEPTH.test(line) ? DEPTH.lastIndex : 0;
}
var DEPTH = /[ \t]*(?:-[ \t]+)?/y;
function* namedSecret(text, from) {
  const NAMED = /[ \t\u00a0\u202f]{0,9}["'`«“]?[ \t\u00a0\u202f]{0,9}(?:[\w.@-]{1,100}[ \t]{1,9}\/[ \t]{1,9})?((?:[^\s"'`»”&,;]|&(?!\w{1,40}=)|[,;](?=\S)){6,200})/y;
  NAMED.lastIndex = from;
  const [whole = "", secret = ""] = NAMED.exec(text) ?? [];
  const value = secret.replace(/<\/.*$|[.)\]}|]+$/, "");
  const start = from + whole.length - secret.length;
  if ((0, import_secret_look().isNamedSecret)(value)) yield { start, end: start + value.length };
}
function* tellingSecret(text, from, keyBefore) {
  for (const span of namedSecret(text, from)) {
    const value = text.slice(span.start, span.end);
    if ((0, import_secret_look().isMadeUp)(value) || (0, import_secret_look().isPassword)(value) || VARIABLE.test(keyBefore()) && !value.includes("@")) yield span;
  }
}
function* commentValue({ text, lines }, from) {
  const { start, end } = trimmed(text, from, lines.endOf(from));
  const value = text.slice(start, end);
  const isProse = /\s/.test(value) && !value.split(/\s+/).some((word) => (0, import_secret_look().isKeyedSecret)(word.replace(/[.,;:)\]}]+$/, "")));
  if (!isProse && !(0, import_secret_look().isStandIn)(value) && !isShown(value)) yield { start, end };
}
function isShown(value, key = "") {
  const bare = withoutComment(value).replace(/(?<![\s,}\]])[\s,}\]]+$/, "");
  const read = bare.replace(/^(["'])(.*)\1$/, "$2");
  return bare === "" || isReference(read) || /^(?:token|jeton)$/i.test(key) && ADDRESS.test(read);
}
function withoutComment(value) {
  return value.replace(/(?<![ \t])[ \t]+#(?:[ \t].*)?$/, "");
}
function endOfFlow({ text, lines, indent }, start) {
  const TOKEN = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[{}[\]]|\n[ \t]*/g;
  TOKEN.lastIndex = start;
  let depth = 0;
  for (let found = TOKEN.exec(text); found !== null; found = TOKEN.exec(text)) {
    const [token] = found;
    if (token === "{" || token === "[") depth++;
    else if (token === "}" || token === "]") {
      if (--depth === 0) return found.index + 1;
    } else if (token.startsWith("\n")) {
      const line = text.slice(found.index + 1, lines.endOf(found.index + 1));
      if (DOCUMENT_MARK.test(line) || token.length - 1 <= indent && ENTRY.test(line)) break;
    }
  }
  return lines.endOf(start);
}
function endOfFlowScalar({ text, lines }, start) {
  const IN_QUOTES = /(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s*(?:[,}\]#]|$))/y;
  IN_QUOTES.lastIndex = start;
  const quoted = IN_QUOTES.exec(text)?.[0];
  if (quoted !== void 0) return start + quoted.length;
  const line = text.slice(start, lines.endOf(start));
  const end = line.search(/,(?=[ \t]*(?:["']?[\p{L}\p{N}_.-]+["']?[ \t]*:|[{[]|$))|[}\]]+(?=[\s,}\]]*(?:$|,|[ \t]#))/u);
  return start + (end < 0 ? line.length : end);
}
function trimmed(text, start, end) {
  const found = text.slice(start, end);
  const from = start + (found.length - found.trimStart().length);
  return { start: from, end: Math.max(from, start + found.trimEnd().length) };
}
function blanksAt(text, offset, blanks = /[ \t\u00a0\u202f]*/y) {
  blanks.lastIndex = offset;
  return blanks.exec(text)?.[0].length ?? 0;
}
var Lines = class {
  #text;
  /** A line feed alone is found faster than any of two. */
  #hasReturns;
  #start = 0;
  #end = -1;
  constructor(text) {
    this.#text = text;
    this.#hasReturns = text.includes("\r");
  }
  startOf(offset) {
    this.#find(offset);
    return this.#start;
  }
  /** Before the line break. */
  endOf(offset) {
    this.#find(offset);
    return this.#end;
  }
  #find(offset) {
    if (this.#start <= offset && offset <= this.#end) return;
    const text = this.#text;
    this.#start = offset;
    this.#end = offset;
    if (!this.#hasReturns) {
      if (offset > 0) this.#start = text.lastIndexOf("\n", offset - 1) + 1;
      const lineFeed = text.indexOf("\n", offset);
      this.#end = lineFeed < 0 ? text.length : lineFeed;
      return;
    }
    while (this.#start > 0 && !isBreak(text.charCodeAt(this.#start - 1))) this.#start--;
    while (this.#end < text.length && !isBreak(text.charCodeAt(this.#end))) this.#end++;
  }
};
function isBreak(code) {
  return code === 10 || code === 13;
}
// packages/config-schema/src/secrets/secret-words.ts
var INTRODUCTIONS = [
  /-----BEGIN (?:[A-Z0-9]{1,20} ){0,5}PRIVATE KEY/,
  /---- BEGIN SSH2 (?:ENCRYPTED )?PRIVATE KEY/,
  /\b(?:basic|bearer)[ \t]+(?=[\w.~+/-]{4})/,
  /@cpro\.fr[ \t]{0,9}:[ \t]{0,9}(?=[^\s:])/,
  /(?<=\s)(?:-[A-Z]{0,5}u[ \t]{0,9}|-a[ \t]{1,9}|--(?:proxy-)?user(?:[ \t]{1,9}|=))["']?[^\s:"'/]{1,100}:(?!\/\/)/,
  /(?<=\s)--?(?:p|pass(?:word|phrase|in|out)?|pwd|secret|token|storepass|keypass|api-?key)(?:[ \t]+|=)["']?(?:pass:)?/,
  // `mysql -pSoleil75`, `redis-cli -a Soleil75`.
  /(?<=\s)-(?:p["']?(?=[^\s=-]{5})|[akw][ \t]+["']?)/,
  /\b(?:set-)?cookie[ \t]{0,9}:[ \t]{0,9}(?=[^\s=;,"']{1,100}=[^\s;])/
];
var VAGUE_NAME = `${VAGUE_WORD}["']?[ \\t]{0,9}`;
var VAGUE_VALUE = `[:=][ \\t]{0,9}["']?(?=[^\\s"']{4})`;
var INTRODUCED = (0, import_secret_look().anyOf)([...INTRODUCTIONS, new RegExp(VAGUE_NAME + VAGUE_VALUE)], "gi");
var SELDOM = [(0, import_secret_look().anyOf)([...INTRODUCTIONS, ...import_secret_look().PUBLIC_TEXTS], "i"), new RegExp(`(?<=${VAGUE_NAME})${VAGUE_VALUE}`, "i")];
var KEY_LINES = /[^\n]*(?:\n[ \t#]*(?:[A-Za-z0-9+/=]{16,}|Proc-Type|DEK-Info)[^\n]*)*/y;
var COOKIES = /[^\r\n"'`]+/y;
var UNNAMED = /(?<![\w-])(?:key|sig|signature|auth|ticket|sid|jsessionid|phpsessid|session_?id)=([^\s&;,?#]{16,200})|:\/\/([^\s/?#:@]{16,200})(?=@)/gi;
var PASSWORD = /[^\s"'`]{1,200}/y;
var REST_OF_WORD = /[^\s"'`]+/y;
function secretWords(text) {
  const isSeldom = SELDOM[0].test(text) || SELDOM[1].test(text);
  const found = isSeldom ? introducedIn(text) : [];
  const open = isSeldom ? withoutPublicTexts(text) : text;
  for (const { start, end } of longWords(open)) {
    const signs = (0, import_secret_look().wordSigns)(open, start, end);
    const word = open.slice(start, end);
    if (!mayBeSecret(word, signs)) continue;
    for (const piece of piecesOf(word, signs)) found.push({ start: start + piece.start, end: start + piece.end });
  }
  return found;
}
function introducedIn(text) {
  const found = [];
  let seen = 0;
  for (const { 0: words, index } of text.matchAll(INTRODUCED)) {
    if (index < seen) continue;
    const span = introduced(text, words, index);
    if (span === null) continue;
    found.push(span);
    seen = span.end;
  }
  return found;
}
function longWords(text) {
  const words = [];
  let start = 0;
  let known3 = 0;
  for (let last = import_secret_look().LONG_WORD - 1; last < text.length; last = start + import_secret_look().LONG_WORD - 1) {
    let at = last;
    while (at >= known3 && isOfWord(text.charCodeAt(at))) at--;
    known3 = last + 1;
    if (at >= start && !isOfWord(text.charCodeAt(at))) {
      start = at + 1;
      continue;
    }
    while (known3 < text.length && isOfWord(text.charCodeAt(known3))) known3++;
    words.push({ start, end: known3 });
    start = known3 + 1;
    known3 = start;
  }
  return words;
}
function isOfWord(code) {
  return code < 128 ? ENDS_WORD[code] === 0 : !/\s/.test(String.fromCharCode(code));
}
var ENDS_WORD = (0, import_ascii_table().asciiTable)(/[\s"'`<>(){}[\],;|]/);
function introduced(text, words, index) {
  const start = index + words.length;
  if (words.startsWith("----")) return { start: index, end: endOfKey(text, start) };
  if (/cookie/i.test(words)) return { start, end: start + matchAt(COOKIES, text, start).trimEnd().length };
  if (/^[\w-]+["']?[ \t]*[:=]/.test(words)) {
    const value = matchAt(PASSWORD, text, start).replace(/[.,;)\]}]+$/, "");
    return (0, import_secret_look().isMadeUp)(value) || /^pin/i.test(words) && /^\d{4,12}$/.test(value) ? { start, end: start + value.length } : null;
  }
  const secret = matchAt(REST_OF_WORD, text, start);
  const span = { start, end: start + secret.length };
  if (/^basic/i.test(words)) return (0, import_secret_look().isBasicCredentials)(secret.replace(/[.,;)\]}]+$/, "")) ? span : null;
  if (/^bearer/i.test(words)) return (0, import_secret_look().isBearerToken)(secret.replace(/[.,;)\]}]+$/, "")) ? span : null;
  if (words.startsWith("@")) return span;
  if (isNoPassword(secret)) return null;
  const command = text.slice(Math.max(0, index - COMMAND_LENGTH), index);
  if (OF_A_COMMAND.test(words) ? !TAKES_PASSWORD.test(command) : MAKES_FOLDERS.test(command)) return null;
  return words.includes(":") && !words.startsWith("-a") || (0, import_secret_look().isNamedSecret)(secret) ? span : null;
}
var OF_A_COMMAND = /^-(?:p|[akw][ \t]+)["']?$/;
var TAKES_PASSWORD = /\b(?:mysql\w*|mariadb[\w-]*|sshpass|7z\w*|redis-cli|openssl|ldap\w+)\b[^\r\n]*$/;
var MAKES_FOLDERS = /\b(?:mkdir|cp|install|rsync)[ \t]*$/;
var COMMAND_LENGTH = 200;
function isNoPassword(text) {
  return (0, import_secret_look().isStandIn)(text) || /^\d{1,5}$/.test(text);
}
function endOfKey(text, start) {
  const length = text.slice(start, start + KEY_LENGTH2).indexOf("-----END");
  if (length < 0) return start + matchAt(KEY_LINES, text, start).length;
  return start + length + matchAt(/[^\r\n]*/y, text, start + length).length;
}
var KEY_LENGTH2 = 2e4;
function matchAt(pattern, text, start) {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? "";
}
function withoutPublicTexts(text) {
  return import_secret_look().PUBLIC_TEXTS.reduce((rest, pattern) => rest.replace(pattern, (found) => " ".repeat(found.length)), text);
}
function mayBeSecret(word, signs) {
  return (0, import_secret_look().hasAny)(signs, import_secret_look().SIGN.digit) && (0, import_secret_look().hasAny)(signs, import_secret_look().SIGN.lower | import_secret_look().SIGN.upper) || (0, import_secret_look().hasAll)(signs, import_secret_look().SIGN.at | import_secret_look().SIGN.slash) && word.includes("//") || (0, import_secret_look().isLogin)(word, signs);
}
function piecesOf(word, signs) {
  const found = [];
  for (const url of (0, import_secret_look().hasAny)(signs, import_secret_look().SIGN.at) ? word.matchAll(import_secret_look().URL_PASSWORD) : []) {
    const password = url.slice(1).find((group) => group !== void 0) ?? "";
    const start2 = url.index + url[0].lastIndexOf(`${password}@`);
    if (!isNoPassword(password)) found.push({ start: start2, end: start2 + password.length });
  }
  for (const { 0: whole, 1: query, 2: user, index } of (0, import_secret_look().hasAny)(signs, import_secret_look().SIGN.at | import_secret_look().SIGN.equals) ? word.matchAll(UNNAMED) : []) {
    const value = query ?? user ?? "";
    const start2 = index + whole.length - value.length;
    if ((0, import_secret_look().isUuid)(value) || (0, import_secret_look().isLongHex)(value) || (0, import_secret_look().isPassword)(value)) found.push({ start: start2, end: start2 + value.length });
  }
  for (const { 0: token, index } of word.search(import_secret_look().KNOWN_TOKEN) < 0 ? [] : word.matchAll(import_secret_look().KNOWN_TOKEN)) {
    const end = index + token.length + (/^[\w.-]*/.exec(word.slice(index + token.length))?.[0].length ?? 0);
    found.push({ start: index, end });
  }
  if ((0, import_secret_look().isLogin)(word, signs) || (0, import_secret_look().isRandomWord)(word, signs)) {
    found.push({ start: 0, end: word.length });
    return found;
  }
  if (!import_secret_look().LONG_RUN.test(word)) return found;
  let start = 0;
  for (const piece of word.split(import_secret_look().TOKEN_BREAK)) {
    const at = word.indexOf(piece, start);
    if ((0, import_secret_look().isRandom)(piece)) found.push({ start: at, end: at + piece.length });
    start = at + piece.length;
  }
  return found;
}
// packages/config-schema/src/secrets/secrets-of-text.ts
function secretsOfText(text) {
  return readSecrets(text).masked;
}
function readSecrets(text) {
  const masked = [...secretWords(text)];
  const named = [];
  for (const entry of secretEntries(text)) ((0, import_placeholder().meantReference)(text.slice(entry.start, entry.end)) === null ? masked : named).push(entry);
  return masked.length + named.length === 0 ? NO_SECRETS : { masked: mergedSpans(masked), named: mergedSpans(named) };
}
var NO_SECRETS = { masked: [], named: [] };
function mergedSpans(spans) {
  const merged = [];
  for (const span of spans.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === void 0 || span.start > last.end) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}
// packages/config-schema/src/secrets/secret-texts.ts
function secretTexts(text, spans) {
  return spans.flatMap(({ start, end }) => spellings(text.slice(start, end).trim()));
}
function spellings(source) {
  const [, quote, content = source] = /^(["'])(.*)\1$/s.exec(source) ?? [];
  const read = quote === "'" ? content.replaceAll("''", "'") : quote === '"' ? unescapeDouble(source) : content;
  const lines = /[\r\n]/.test(source) ? source.split(/[\r\n]+/) : [];
  const words = source.split(/[\s"'`,{}[\]]+/).flatMap((word) => [word, word.replace(/^[*&!|>%@#]+/, ""), word.replace(/[:;.]+$/, "")]);
  return [.../* @__PURE__ */ new Set([source, content, read, ...lines.map((line) => line.trim()), ...words])].filter((text) => text !== "");
}
function unescapeDouble(source) {
  try {
    return String(JSON.parse(source));
  } catch {
    return source.slice(1, -1);
  }
}
// packages/config-schema/src/secrets/text-tree.ts
var LEAST = 4;
var TextTree = class {
  #root = { label: "", isEnd: false, next: /* @__PURE__ */ new Map() };
  /** Beginnings, many in one place: most places of a text have none. */
  #heads = new Uint8Array(65536);
  add(text) {
    if (text.length < LEAST) throw new RangeError(`A text has at least ${LEAST} characters`);
    this.#heads[headOf(text, 0)] = 1;
    let branch = this.#root;
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      const next = branch.next.get(code);
      if (next === void 0) {
        branch.next.set(code, { label: text.slice(at), isEnd: true, next: /* @__PURE__ */ new Map() });
        return;
      }
      const shared = sharedLength(next.label, text, at);
      branch = shared < next.label.length ? split(next, shared) : next;
      at += shared;
    }
    branch.isEnd = true;
  }
  /** Characters of the longest text at a place that may be taken there; 0 when there is none. */
  longestAt(text, at, mayBeTaken) {
    if (this.#heads[headOf(text, at)] === 0) return 0;
    let longest = 0;
    let end = at;
    for (let branch = this.#root.next.get(text.charCodeAt(at)); branch !== void 0; branch = branch.next.get(text.charCodeAt(end))) {
      if (!text.startsWith(branch.label, end)) break;
      end += branch.label.length;
      if (branch.isEnd && mayBeTaken(end - at)) longest = end - at;
    }
    return longest;
  }
};
function split(branch, length) {
  const { label, isEnd, next } = branch;
  branch.next = /* @__PURE__ */ new Map([[label.charCodeAt(length), { label: label.slice(length), isEnd, next }]]);
  branch.label = label.slice(0, length);
  branch.isEnd = false;
  return branch;
}
function sharedLength(label, text, at) {
  let length = 0;
  while (length < label.length && label.charCodeAt(length) === text.charCodeAt(at + length)) length++;
  return length;
}
function headOf(text, at) {
  let head = 0;
  for (let index = at; index < at + LEAST; index++) head = head * 31 + text.charCodeAt(index) & 65535;
  return head;
}
// packages/config-schema/src/secrets/text-masker.ts
var PIECE = 6;
var PIECES_OF = 4096;
var STRETCH = 64;
var KNOWN_ANYWHERE = 8;
var LOGIN = /^["']?TECH_[^\s:@]{1,100}@cpro\.fr[ \t]*:[ \t]*/i;
var LONG = 24;
var REMEMBERED = 5e3;
var REMEMBERED_LENGTH = 2e3;
function createTextMasker(secrets = []) {
  const known3 = /* @__PURE__ */ new Set();
  const pieces = /* @__PURE__ */ new Set();
  let withoutPieces = [];
  const remembered = /* @__PURE__ */ new Map();
  let wholes = null;
  const find = (text) => wholes === null ? [] : findWholes(text, wholes);
  const maskWhole = (text) => replaced(text, besideEscapes(text, find(text)));
  const masker = {
    add(more) {
      for (const secret of more) {
        if (known3.has(secret) || !isTelling(secret)) continue;
        known3.add(secret);
        wholes ??= new TextTree();
        for (const stretch of stretchesOf(secret)) wholes.add(stretch);
        withoutPieces.push(secret);
        remembered.clear();
      }
    },
    find,
    maskWhole,
    mask(text) {
      if (wholes === null) return text;
      const before = remembered.get(text);
      if (before !== void 0) return before;
      for (const secret of withoutPieces) for (const piece of piecesOf2(secret)) pieces.add(piece);
      withoutPieces = [];
      const whole = maskWhole(text);
      const masked = replaced(whole, findPieces(whole, pieces));
      if (text.length <= REMEMBERED_LENGTH && remembered.size < REMEMBERED) remembered.set(text, masked);
      return masked;
    }
  };
  masker.add(secrets);
  return masker;
}
function stretchesOf(secret) {
  const count = Math.max(1, Math.floor(secret.length / STRETCH));
  return Array.from(
    { length: count },
    (_, index) => secret.slice(index * STRETCH, index + 1 === count ? void 0 : (index + 1) * STRETCH)
  );
}
function* piecesOf2(secret) {
  const start = LOGIN.exec(secret)?.[0].length ?? 0;
  for (let at = start; at + PIECE <= Math.min(secret.length, PIECES_OF); at++) {
    const piece = secret.slice(at, at + PIECE);
    if (isRandomPiece(piece)) yield piece;
  }
}
function isTelling(secret) {
  if (secret.length < PIECE || secret.trim() !== secret || /^[*•x]+$/i.test(secret)) return false;
  const letters = secret.replace(/["'`{}[\](),;:]/g, "");
  return letters.length >= LONG || !/^(?:[\p{L}\p{M}\s’._/-]*|[\d\s.T+/-]*)$/u.test(letters);
}
function findWholes(text, wholes) {
  const found = [];
  for (let at = 0; at + PIECE <= text.length; ) {
    const length = wholes.longestAt(text, at, (taken) => standsThere(text, at, taken));
    const last = found.at(-1);
    if (length > 0 && last?.end === at) found[found.length - 1] = { start: last.start, end: at + length };
    else if (length > 0) found.push({ start: at, end: at + length });
    at += Math.max(1, length);
  }
  return found;
}
var OPEN_ESCAPE = /(?<!\\)(?:\\\\)*(\\(?:u[0-9a-f]{0,3})?)$|(&#?\w{0,6})$/i;
var ESCAPE_LENGTH = 64;
function besideEscapes(text, spans) {
  return spans.map(({ start, end }) => {
    const [, slash, entity] = OPEN_ESCAPE.exec(text.slice(Math.max(0, start - ESCAPE_LENGTH), start)) ?? [];
    const isInside = slash !== void 0 || entity !== void 0 && /^[\w#]{0,6};/.test(text.slice(start, start + 7));
    const slashes = /\\*$/.exec(text.slice(start, end))?.[0].length ?? 0;
    return { start: isInside ? start - (slash ?? entity ?? "").length : start, end: slashes % 2 === 1 ? end - 1 : end };
  });
}
function standsThere(text, at, length) {
  if (length >= KNOWN_ANYWHERE) return true;
  return !isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + length]);
}
function findPieces(text, pieces) {
  const found = [];
  for (let at = 0; at + PIECE <= text.length; at++) {
    if (!pieces.has(text.slice(at, at + PIECE))) continue;
    let end = at + PIECE;
    while (end < text.length && pieces.has(text.slice(end + 1 - PIECE, end + 1))) end++;
    found.push({ start: at, end });
    at = end - 1;
  }
  return found;
}
function replaced(text, spans) {
  if (spans.length === 0) return text;
  let masked = "";
  let done = 0;
  for (const { start, end } of spans) {
    masked += text.slice(done, start) + import_ascii_table().MASK;
    done = end;
  }
  return masked + text.slice(done);
}
function isRandomPiece(piece) {
  if (/[\s/:."'<>]/.test(piece) || !/[a-z]/i.test(piece)) return false;
  let changes = 0;
  for (let at = 1; at < piece.length; at++) if (classOf(piece.charAt(at)) !== classOf(piece.charAt(at - 1))) changes++;
  return changes >= (/\d/.test(piece) ? 2 : 3);
}
function classOf(character) {
  return /[a-z]/.test(character) ? 0 : /[A-Z]/.test(character) ? 1 : /\d/.test(character) ? 2 : 3;
}
function isWordCharacter(character) {
  return character !== void 0 && /[\p{L}\p{N}]/u.test(character);
}
// packages/config-schema/src/document/walk-scalars.ts
function walkScalars(root) {
  const found = [];
  collect(new Place(root, null, 0), found);
  return found;
}
function collect(place, found) {
  const { node } = place;
  if (node.kind === "scalar") found.push(place);
  else if (node.kind === "mapping")
    for (let index = 0; index < node.entries.length; index++) {
      const { key, value } = node.entries[index];
      collect(new Place(value, place, key), found);
    }
  else for (let index = 0; index < node.items.length; index++) collect(new Place(node.items[index], place, index), found);
}
var Place = class {
  node;
  #above;
  /** A key, or the position in a list. */
  #token;
  constructor(node, above, token) {
    this.node = node;
    this.#above = above;
    this.#token = token;
  }
  get pointer() {
    if (this.#above === null) return "";
    return (0, import_ascii_table().pointerBelow)(this.#above.pointer, String(this.#token));
  }
  get keys() {
    if (this.#above === null) return [];
    return typeof this.#token === "string" ? [...this.#above.keys, this.#token] : this.#above.keys;
  }
  get key() {
    if (this.#above === null) return null;
    return typeof this.#token === "string" ? this.#token : this.#above.key;
  }
};
// packages/config-schema/src/secrets/spans-within.ts
function spansWithin(spans, { start, end }) {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < spans.length && (spans[last]?.start ?? 0) < end) last++;
  return spans.slice(low, last);
}
// packages/config-schema/src/secrets/text-secrets.ts
var known = /* @__PURE__ */ new WeakMap();
function textSecrets(file) {
  const secrets = known.get(file) ?? readSecrets(file.text);
  known.set(file, secrets);
  return secrets;
}
// packages/config-schema/src/secrets/find-secrets.ts
var READS_OTHERWISE = /\\|(?<=[\s,[{:-])\*[^\s,[\]{}]/;
function* findSecrets(document, scalars = () => walkScalars(document.root)) {
  const { file, span } = document;
  if (!mayHoldSecrets(file)) return;
  const { masked, named } = textSecrets(file);
  const isQuiet = spansWithin(masked, span).length + spansWithin(named, span).length === 0;
  if (isQuiet && !READS_OTHERWISE.test(file.text.slice(span.start, span.end))) return;
  const found = /* @__PURE__ */ new Set();
  for (const scalar of scalars()) {
    const { node, pointer, keys, key } = scalar;
    const look = found.has(node) ? null : lookOf(document, scalar);
    if (look === null) continue;
    found.add(node);
    yield { node, pointer, keys, key, look };
  }
}
function mayHoldSecrets(file) {
  const { masked, named } = textSecrets(file);
  return masked.length + named.length > 0 || file.text.includes("\\") || file.text.includes("*");
}
function lookOf(document, { node: { value }, keys }) {
  if (value === null) return null;
  const text = String(value);
  const isCredential = isCredentialField(document, keys);
  if (typeof value === "string" && beginsAsReference(text)) return holdsPastedSecret(text, isCredential) ? "reference" : null;
  if (isCredential) return (0, import_placeholder().meantReference)(text) === null ? "credential" : "named";
  const isNamed = keys.some((key, at) => keys[at - 1] !== "endpoints" && isCredentialKey(key) && !holdsCredentials(key));
  if (isNamed && (0, import_secret_look().isKeyedSecret)(text)) return "keyed";
  if (isVagueKey(keys.at(-1) ?? "") && (0, import_secret_look().isMadeUp)(text)) return "keyed";
  return typeof value === "string" ? (0, import_secret_look().secretLook)(text) : null;
}
function isCredentialField({ kind }, keys) {
  const [parent, key, ...rest] = keys;
  if (key === void 0 || rest.length > 0) return false;
  if (kind === "Application" || kind === "Partner") return parent === "credentials" && !isBesideCredentials(key);
  return kind === "ChorusProConnection" && parent === "technicalAccount" && key === "credential";
}
// packages/config-schema/src/secrets/file-secrets.ts
function fileSecrets(file, documents = []) {
  if (documents.length > 0) return lookInto(file, documents);
  const secrets = known2.get(file) ?? lookInto(file, documents);
  known2.set(file, secrets);
  return secrets;
}
var known2 = /* @__PURE__ */ new WeakMap();
function lookInto(file, documents) {
  if (!mayHoldSecrets(file)) return NO_SECRETS2;
  const { text } = file;
  const shown = textSecrets(file).masked;
  const read = documents.flatMap((document) => [...findSecrets(document)].filter(({ look }) => look !== "named"));
  const hidden = read.filter(({ node }) => spansWithin(shown, node.span).length === 0);
  if (shown.length + read.length === 0) return NO_SECRETS2;
  const texts = [
    ...secretTexts(text, shown),
    ...secretTexts(
      text,
      hidden.map(({ node }) => node.span)
    ),
    ...hidden.map(({ node }) => String(node.value))
  ];
  const { find, mask } = createTextMasker(texts);
  const spans = mergedSpans([...shown, ...read.map(({ node }) => node.span), ...find(text)]);
  return {
    spans,
    mask,
    maskAt(place, said) {
      const words = secretTexts(text, spansWithin(spans, place)).filter((secret) => !isTelling(secret) && !SIGN2.test(secret));
      return words.reduce(maskQuoted, mask(said));
    }
  };
}
var SIGN2 = /^[^\p{L}\p{N}]{1,2}$/u;
var NO_SECRETS2 = { spans: [], mask: (text) => text, maskAt: (_, text) => text };
function maskQuoted(text, word) {
  return [
    ['"', '"'],
    ["“", "”"],
    ["« ", " »"],
    ["`", "`"]
  ].reduce((rest, [open, close]) => rest.replaceAll(`${open}${word}${close}`, `${open}${import_ascii_table().MASK}${close}`), text);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  NO_SECRETS,
  createTextMasker,
  fileSecrets,
  findSecrets,
  isTelling,
  secretTexts,
  secretsOfText,
  spansWithin,
  textSecrets,
  walkScalars
});
}),
"config-schema/domain/allowed-variables.ts":(function(module,exports,require,late){module.exports = {
  get DEFAULT_ALLOW_ENV() { return DEFAULT_ALLOW_ENV; },
  get PISTES() { return PISTES; },
  get isAllowed() { return isAllowed; }
};
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  DEFAULT_ALLOW_ENV,
  PISTES,
  isAllowed
});
}),
"config-schema/domain/calendar-date.ts":(function(module,exports,require,late){module.exports = {
  get addDays() { return addDays; },
  get daysBetween() { return daysBetween; },
  get parseCalendarDate() { return parseCalendarDate; }
};
var import_ascii_table = late("./words/ascii-table.ts");
// packages/config-schema/src/domain/calendar-date.ts
var DAY_MS = 864e5;
var parseCalendarDate = (0, import_ascii_table().remembered)(readDate);
function readDate(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).getUTCDate() !== Number(text.slice(8)) ? null : time;
}
function daysBetween(from, to) {
  return Math.round((to - from) / DAY_MS);
}
function addDays(from, days) {
  return toText(from + days * DAY_MS);
}
function toText(time) {
  return new Date(time).toISOString().slice(0, 10);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  addDays,
  daysBetween,
  parseCalendarDate
});
}),
"config-schema/domain/name-difference.ts":(function(module,exports,require,late){module.exports = {
  get describeDifference() { return describeDifference; },
  get firstDifference() { return firstDifference; },
  get looksTheSame() { return looksTheSame; },
  get quoteName() { return quoteName; }
};
var import_secret_look = late("./config-schema/secrets/secret-look.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/config-schema/src/domain/name-difference.ts
var INVISIBLE = /* @__PURE__ */ new Map([
  [" ", { en: "a space", fr: "un espace" }],
  ["	", { en: "a tab", fr: "une tabulation" }],
  ["\n", { en: "a line break", fr: "un saut de ligne" }],
  [" ", { en: "a no-break space", fr: "un espace insécable" }],
  ["­", { en: "a soft hyphen", fr: "un trait d'union conditionnel" }],
  ["​", { en: "a zero-width space", fr: "un espace sans chasse" }],
  [" ", { en: "a narrow no-break space", fr: "un espace fin insécable" }],
  ["\uFEFF", { en: "a byte order mark", fr: "une marque d'ordre des octets" }]
]);
var PRINTABLE_ASCII = /^[\x21-\x7e]$/;
function firstDifference(name, expected) {
  const ours = charactersOf(name);
  const theirs = charactersOf(expected);
  const index = Array.from({ length: Math.max(ours.length, theirs.length) }, (_, at) => at).find((at) => ours[at] !== theirs[at]);
  return index === void 0 ? null : { position: index + 1, found: ours[index] ?? null, expected: theirs[index] ?? null };
}
function describeDifference({ position, found, expected }, expectedName) {
  const name = quoteName(expectedName);
  if (found === null) {
    const next = describeCharacter(expected ?? "", !PRINTABLE_ASCII.test(expected ?? ""));
    return {
      en: `it ends where ${name.en} goes on with ${next.en} (character ${position})`,
      fr: `il s'arrête là où ${name.fr} continue par ${next.fr} (caractère ${position})`
    };
  }
  const withCode = !PRINTABLE_ASCII.test(found) || expected !== null && !PRINTABLE_ASCII.test(expected);
  const ours = describeCharacter(found, withCode);
  if (expected === null) {
    return {
      en: `character ${position} is ${ours.en}, after the end of ${name.en}`,
      fr: `le caractère ${position} est ${ours.fr}, après la fin de ${name.fr}`
    };
  }
  const theirs = describeCharacter(expected, withCode);
  return {
    en: `character ${position} is ${ours.en}, and ${theirs.en} in ${name.en}`,
    fr: `le caractère ${position} est ${ours.fr}, et ${theirs.fr} dans ${name.fr}`
  };
}
function looksTheSame(one, other) {
  return one !== other && one.normalize("NFC") === other.normalize("NFC");
}
var quoteName = (0, import_ascii_table().remembered)(quoteOrMask);
function quoteOrMask(name) {
  return (0, import_ascii_table().quote)((0, import_secret_look().secretLook)(name) === null ? name : import_ascii_table().MASK);
}
function describeCharacter(character, withCode) {
  const known = INVISIBLE.get(character);
  const code = (0, import_ascii_table().codePoints)(character);
  if (known !== void 0) return { en: `${known.en} (${code})`, fr: `${known.fr} (${code})` };
  if (/^[\p{C}\p{Z}]*$/u.test(character)) {
    return { en: `an invisible character (${code})`, fr: `un caractère invisible (${code})` };
  }
  const { en, fr } = quoteName(character);
  return withCode ? { en: `${en} (${code})`, fr: `${fr} (${code})` } : { en, fr };
}
function charactersOf(name) {
  if (/^[\x20-\x7e\xa0-\xac\xae-\u02ff]*$/.test(name)) return name.split("");
  return Array.from(new Intl.Segmenter("en", { granularity: "grapheme" }).segment(name), ({ segment }) => segment);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  describeDifference,
  firstDifference,
  looksTheSame,
  quoteName
});
}),
"config-schema/domain/organization-codes.ts":(function(module,exports,require,late){module.exports = {
  get ORGANIZATION_CODES() { return ORGANIZATION_CODES; }
};
// packages/config-schema/src/domain/organization-codes.ts
var ORGANIZATION_CODES = [{ organization: "MTES", code: "984b19" }];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ORGANIZATION_CODES
});
}),
"config-schema/domain/organization-key.ts":(function(module,exports,require,late){module.exports = {
  get UNIVERSAL_SPELLINGS() { return UNIVERSAL_SPELLINGS; },
  get organizationKey() { return organizationKey; }
};
var import_ascii_table = late("./words/ascii-table.ts");
// packages/config-schema/src/domain/organization-key.ts
var UNIVERSAL_SPELLINGS = ["universal", "universel", "universelle"];
var organizationKey = (0, import_ascii_table().remembered)(keyOf);
function keyOf(name) {
  const folded = name.normalize("NFD").replace(/[\p{M}\s]/gu, "").toLowerCase();
  return UNIVERSAL_SPELLINGS.includes(folded) ? "universal" : folded;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  UNIVERSAL_SPELLINGS,
  organizationKey
});
}),
"config-schema/domain/portal-pages.ts":(function(module,exports,require,late){module.exports = {
  get PORTAL_PAGES() { return PORTAL_PAGES; }
};
var import_ascii_table = late("./words/ascii-table.ts");
// packages/config-schema/src/domain/portal-pages.ts
var PORTAL_PAGES = {
  registration: (0, import_ascii_table().same)("https://piste.gouv.fr/registration"),
  applications: (0, import_ascii_table().same)("https://piste.gouv.fr/apps"),
  terms: { en: "https://piste.gouv.fr/en/apimgt/api-tos", fr: "https://piste.gouv.fr/apimgt/api-tos" },
  chorusPro: (0, import_ascii_table().same)("https://chorus-pro.gouv.fr/")
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  PORTAL_PAGES
});
}),
"config-schema/domain/sandbox-account.ts":(function(module,exports,require,late){module.exports = {
  get SANDBOX_PREFIX() { return SANDBOX_PREFIX; },
  get fitsEnvironment() { return fitsEnvironment; },
  get sandboxAccount() { return sandboxAccount; }
};
// packages/config-schema/src/domain/sandbox-account.ts
var SANDBOX_PREFIX = "APP_SANDBOX_";
var ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;
function sandboxAccount(name) {
  const address = name.startsWith(SANDBOX_PREFIX) ? name.slice(SANDBOX_PREFIX.length) : "";
  return ADDRESS.test(address) ? address.toLowerCase() : null;
}
function fitsEnvironment(name, environment) {
  return environment === "sandbox" ? sandboxAccount(name) !== null : !name.toUpperCase().startsWith(SANDBOX_PREFIX);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  SANDBOX_PREFIX,
  fitsEnvironment,
  sandboxAccount
});
}),
"config-schema/doors/secrets.ts":(function(module,exports,require,late){module.exports = {
  get maskFindings() { return maskFindings; },
  get noteSource() { return noteSource; },
  get secretsOfSource() { return secretsOfSource; },
  get sourceOfBytes() { return sourceOfBytes; }
};
var import_walk_scalars = late("./config-schema/document/walk-scalars.ts");
// packages/config-schema/src/secrets/mask-findings.ts
function maskFindings(findings, secretsOf = rememberSecrets()) {
  return findings.map((finding) => maskFinding(finding, secretsOf));
}
function maskFinding(finding, secretsOf) {
  const { related, fix } = finding;
  const places = [finding, ...related, ...fix?.edits ?? []].map((place) => ({ ...place, secrets: secretsOf(place.file) }));
  if (places.every(({ secrets }) => secrets.spans.length === 0)) return finding;
  const mask = (text) => places.reduce((masked, { secrets, span }) => secrets.maskAt(span, masked), text);
  const maskBoth = ({ en, fr }) => ({ en: mask(en), fr: mask(fr) });
  const maskOrNull = (text) => text === null ? null : mask(text);
  const { document, suppressed } = finding;
  return {
    ...finding,
    document: document === null ? null : { ...document, kind: maskOrNull(document.kind), name: maskOrNull(document.name) },
    pointer: maskOrNull(finding.pointer),
    summary: maskBoth(finding.summary),
    detail: maskBoth(finding.detail),
    suggestions: finding.suggestions.map(mask),
    related: related.map((place) => ({ ...place, message: maskBoth(place.message) })),
    fix: fix === null ? null : {
      ...fix,
      title: maskBoth(fix.title),
      ...fix.edits.some(({ text }) => mask(text) !== text) ? { writesSecret: true } : {}
    },
    suppressed: suppressed === null ? null : { ...suppressed, reason: maskOrNull(suppressed.reason) }
  };
}
function rememberSecrets() {
  const opened = /* @__PURE__ */ new Map();
  return (file) => {
    const secrets = opened.get(file) ?? (0, import_walk_scalars().fileSecrets)(file);
    opened.set(file, secrets);
    return secrets;
  };
}
// packages/config-schema/src/secrets/secrets-of-bytes.ts
var sources = /* @__PURE__ */ new WeakMap();
function noteSource(bytes, file) {
  sources.set(bytes, file);
}
function sourceOfBytes(bytes) {
  return sources.get(bytes) ?? null;
}
function secretsOfSource(source) {
  const file = source instanceof Uint8Array ? sourceOfBytes(source) ?? namelessFile(source) : source;
  return { text: file.text, secrets: (0, import_walk_scalars().textSecrets)(file).masked };
}
function namelessFile(bytes) {
  return { path: "", text: new TextDecoder().decode(bytes), byteOrderMark: false };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  maskFindings,
  noteSource,
  secretsOfSource,
  sourceOfBytes
});
}),
"config-schema/findings/reading-finding.ts":(function(module,exports,require,late){module.exports = {
  get readingFinding() { return readingFinding; },
  get ruleUrl() { return ruleUrl; },
  get toldOnce() { return toldOnce; }
};
// packages/config-schema/src/findings/rule-page.ts
var PAGES = "https://github.com/pistectl/pistectl/blob/main/docs/rules";
function ruleUrl(id) {
  const url = urls.get(id) ?? `${PAGES}/${id}.md`;
  urls.set(id, url);
  return url;
}
var urls = /* @__PURE__ */ new Map();
// packages/config-schema/src/findings/told-once.ts
var MOST = 200;
var LONGEST = 1e3;
var told = /* @__PURE__ */ new Map();
function toldOnce(words) {
  const known = told.get(words.en);
  if (known?.fr === words.fr) return known;
  if (words.en.length + words.fr.length > LONGEST) return words;
  if (told.size === MOST) told.clear();
  told.set(words.en, words);
  return words;
}
// packages/config-schema/src/findings/reading-finding.ts
function readingFinding(id, { file, document, pointer, span }, what, help, more = {}) {
  return {
    rule: id,
    severity: "error",
    file,
    document,
    pointer,
    span,
    summary: toldOnce({ en: capitalize(what.en), fr: capitalize(what.fr) }),
    detail: toldOnce(help),
    suggestions: more.suggestions ?? NONE,
    related: more.related ?? NONE,
    fix: more.fix ?? null,
    url: ruleUrl(id),
    suppressed: null
  };
}
var NONE = [];
function capitalize(sentence) {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readingFinding,
  ruleUrl,
  toldOnce
});
}),
"config-schema/findings/reading-findings.ts":(function(module,exports,require,late){module.exports = {
  get READING_FINDINGS() { return READING_FINDINGS; }
};
// packages/config-schema/src/findings/reading-findings.ts
var SAMPLE = `apiVersion: pistectl/v1
kind: Application
name: COTATION_METROPOLE_EXEMPLE
description: Cotation des demandes de logement social
environment: production
organization: MTES
structure:
  name: Métropole d'Exemple
  siret: "24000010900019"
contacts:
  - role: application-manager
    name: Camille Martin
    email: camille.martin@metropole.example
  - role: notifications
    email: api-piste@metropole.example
apis:
  - name: SNE-Cotation
    version: "1.0"
    terms: not-required
    approval: granted
    profile: granted
credentials:
  clientId: env:PISTE_CLIENT_ID
  clientSecret: env:PISTE_CLIENT_SECRET
  rotatedOn: 2026-06-01
`;
function samples(right, wrong, pointer) {
  return [
    { title: { en: "Right", fr: "Correct" }, manifest: SAMPLE, reports: [] },
    {
      title: { en: "Wrong", fr: "Incorrect" },
      manifest: SAMPLE.replace(right, wrong),
      reports: [{ document: 1, pointer, message: "" }]
    }
  ];
}
var SOURCE = { en: "The format of the manifests (docs/manifests.md)", fr: "le format des manifestes (docs/manifests.fr.md)" };
var YAML = "YAML 1.2.2";
var READING_FINDINGS = [
  {
    id: "schema/unknown-key",
    docs: () => ({
      title: { en: "Unknown key", fr: "Clé inconnue" },
      what: {
        en: "Every key is one of the format, or begins with `x-`.",
        fr: "Chaque clé est l'une de celles du format, ou commence par `x-`."
      },
      why: {
        en: "A misspelt key would otherwise be passed over in silence, and what it says would count for nothing.",
        fr: "Une clé mal écrite serait sinon ignorée en silence, et ce qu'elle dit ne compterait pas."
      },
      fix: {
        en: "Take the key that is suggested, or move it where it belongs. Merge keys (`<<`) are not part of YAML 1.2: write the keys out.",
        fr: "Prenez la clé suggérée, ou déplacez-la à sa place. Les clés de fusion (`<<`) ne font pas partie de YAML 1.2 : écrivez les clés en toutes lettres."
      },
      source: SOURCE
    }),
    examples: () => samples("environment: production", "environnement: production", "/environnement")
  },
  {
    id: "schema/missing-key",
    docs: () => ({
      title: { en: "Missing key", fr: "Clé absente" },
      what: { en: "The keys that the format requires are there.", fr: "Les clés que le format exige sont présentes." },
      why: {
        en: "PISTE and Chorus Pro ask for them in their forms, or the other checks cannot do without them.",
        fr: "PISTE et Chorus Pro les demandent dans leurs formulaires, ou les autres contrôles ne peuvent s'en passer."
      },
      fix: {
        en: "Add the key. The contacts of an application include an `application-manager` with an `email`.",
        fr: "Ajoutez la clé. Les contacts d'une application comprennent un `application-manager` avec un `email`."
      },
      source: SOURCE
    }),
    examples: () => samples('    version: "1.0"\n', "", "/apis/0")
  },
  {
    id: "schema/type",
    docs: () => ({
      title: { en: "Value of the wrong type", fr: "Valeur du mauvais type" },
      what: {
        en: "Each value is of the type that its key asks for: text, list, mapping, true or false, whole number.",
        fr: "Chaque valeur est du type que demande sa clé : texte, liste, objet, vrai ou faux, nombre entier."
      },
      why: {
        en: "YAML guesses the type of a value without quotes, and a value that is not what it seems is checked against nothing.",
        fr: "YAML devine le type d'une valeur sans guillemets, et une valeur qui n'est pas ce qu'elle semble n'est vérifiée en rien."
      },
      fix: {
        en: "Put texts that look like numbers between quotes, begin list items with `- `, and indent the keys of a mapping.",
        fr: "Mettez entre guillemets les textes qui ressemblent à des nombres, commencez les éléments de liste par `- ` et mettez en retrait les clés d'un objet."
      },
      source: SOURCE
    }),
    examples: () => samples("organization: MTES", "organization: [MTES]", "/organization")
  },
  {
    id: "schema/enum",
    docs: () => ({
      title: { en: "Value that is not in the list", fr: "Valeur hors de la liste" },
      what: {
        en: "Where the format lists the values, one of them is written.",
        fr: "Là où le format énumère les valeurs, l'une d'elles est écrite."
      },
      why: {
        en: "Another word, even one that means the same, would decide nothing.",
        fr: "Un autre mot, même de même sens, ne déciderait de rien."
      },
      fix: { en: "Take one of the values that the finding lists.", fr: "Prenez l'une des valeurs que le constat énumère." },
      source: SOURCE
    }),
    examples: () => samples("environment: production", "environment: prod", "/environment")
  },
  {
    id: "schema/format",
    docs: () => ({
      title: { en: "Not a date", fr: "Date qui n'en est pas une" },
      what: {
        en: "Dates are written `YYYY-MM-DD` and exist in the calendar.",
        fr: "Les dates s'écrivent `AAAA-MM-JJ` et existent au calendrier."
      },
      why: {
        en: "Rotations and renewals are counted from them.",
        fr: "Les rotations et les renouvellements se comptent à partir d'elles."
      },
      fix: { en: "Write the year, the month and the day.", fr: "Écrivez l'année, le mois et le jour." },
      source: SOURCE
    }),
    examples: () => samples("rotatedOn: 2026-06-01", "rotatedOn: 01/06/2026", "/credentials/rotatedOn")
  },
  {
    id: "schema/pattern",
    docs: () => ({
      title: { en: "Malformed value", fr: "Valeur mal formée" },
      what: {
        en: "References to credentials and paths have their form: `env:NAME`, `file:PATH`, a path with one leading slash.",
        fr: "Les références aux identifiants et les chemins ont leur forme : `env:NOM`, `file:CHEMIN`, un chemin avec une seule barre oblique en tête."
      },
      why: {
        en: "A reference that cannot be resolved gives no credential, and a path that is none leads elsewhere.",
        fr: "Une référence qui ne peut être résolue ne donne aucun identifiant, et un chemin qui n'en est pas un mène ailleurs."
      },
      fix: {
        en: "Write a variable's name of letters, digits and `_` after `env:`, or a path relative to the project after `file:`.",
        fr: "Écrivez après `env:` un nom de variable fait de lettres, de chiffres et de `_`, ou après `file:` un chemin relatif au projet."
      },
      source: SOURCE
    }),
    examples: () => samples("env:PISTE_CLIENT_SECRET", "env:PISTE CLIENT SECRET", "/credentials/clientSecret")
  },
  {
    id: "schema/length",
    docs: () => ({
      title: { en: "Too short or too long", fr: "Trop court ou trop long" },
      what: {
        en: "Names have 1 to 100 characters, descriptions 1 to 1,000, lists 1 to 100 items; numbers keep within their bounds.",
        fr: "Les noms ont de 1 à 100 caractères, les descriptions de 1 à 1 000, les listes de 1 à 100 éléments ; les nombres restent dans leurs bornes."
      },
      why: {
        en: "An empty value says nothing, and an overlong one is a slip.",
        fr: "Une valeur vide ne dit rien, et une valeur démesurée est une erreur de saisie."
      },
      fix: { en: "Shorten it, fill it in, or remove the key.", fr: "Raccourcissez-la, remplissez-la, ou retirez la clé." },
      source: SOURCE
    }),
    examples: () => samples("description: Cotation des demandes de logement social", 'description: ""', "/description")
  },
  {
    id: "schema/unknown-kind",
    docs: () => ({
      title: { en: "Unknown kind", fr: "Type de document inconnu" },
      what: {
        en: "`kind` is `Application`, `ChorusProConnection`, `Connector`, `Partner` or `Api`.",
        fr: "`kind` vaut `Application`, `ChorusProConnection`, `Connector`, `Partner` ou `Api`."
      },
      why: { en: "Without its kind nothing of the document can be checked.", fr: "Sans son type, rien du document ne peut être vérifié." },
      fix: { en: "Take the kind that is suggested.", fr: "Prenez le type suggéré." },
      source: SOURCE
    }),
    examples: () => samples("kind: Application", "kind: Applicaton", "/kind")
  },
  {
    id: "schema/unknown-version",
    docs: () => ({
      title: { en: "Unknown version of the format", fr: "Version du format inconnue" },
      what: { en: "`apiVersion` is `pistectl/v1`.", fr: "`apiVersion` vaut `pistectl/v1`." },
      why: {
        en: "Another version may give the same keys another meaning.",
        fr: "Une autre version peut donner un autre sens aux mêmes clés."
      },
      fix: {
        en: "Write `pistectl/v1`, or use the pistectl that the newer version needs.",
        fr: "Écrivez `pistectl/v1`, ou employez le pistectl que demande la version plus récente."
      },
      source: SOURCE
    }),
    examples: () => samples("apiVersion: pistectl/v1", "apiVersion: v1", "/apiVersion")
  },
  {
    id: "yaml/syntax",
    docs: () => ({
      title: { en: "Not readable as YAML", fr: "YAML illisible" },
      what: {
        en: "The file is well-formed YAML 1.2 in UTF-8, without tags of its own.",
        fr: "Le fichier est du YAML 1.2 bien formé, en UTF-8, sans étiquettes particulières."
      },
      why: {
        en: "A document that does not parse is not checked; the others of the file are.",
        fr: "Un document illisible n'est pas vérifié ; les autres du fichier le sont."
      },
      fix: {
        en: "Indent with spaces, close quotes and brackets, and quote values that hold `: ` or ` #`.",
        fr: "Mettez des espaces en retrait, fermez guillemets et crochets, et mettez entre guillemets les valeurs qui contiennent `: ` ou ` #`."
      },
      source: YAML
    }),
    examples: () => samples("description: Cotation des demandes", "description: Cotation: des demandes", "")
  },
  {
    id: "yaml/duplicate-key",
    docs: () => ({
      title: { en: "Key written twice", fr: "Clé écrite deux fois" },
      what: { en: "A key stands once in its mapping.", fr: "Une clé figure une seule fois dans son objet." },
      why: {
        en: "Tools differ on which of the two values they read; here the first one is.",
        fr: "Les outils diffèrent sur la valeur qu'ils lisent ; ici c'est la première."
      },
      fix: { en: "Keep one of the two.", fr: "Gardez l'une des deux." },
      source: `${YAML} §3.2.1.3`
    }),
    examples: () => samples("environment: production\n", "environment: production\nenvironment: sandbox\n", "/environment")
  },
  {
    id: "yaml/limits",
    docs: () => ({
      title: { en: "Beyond what is read", fr: "Au-delà de ce qui est lu" },
      what: {
        en: "A file has 1 MiB and 10,000 documents at most; a document is nested 64 deep at most and holds 60,000 entries or so; the keys that lead to a value have 1,000 characters together at most; aliases stand for 10,000 values at most.",
        fr: "Un fichier compte au plus 1 Mio et 10 000 documents ; un document a au plus 64 niveaux et quelque 60 000 éléments ; les clés qui mènent à une valeur comptent en tout 1 000 caractères au plus ; les alias représentent au plus 10 000 valeurs."
      },
      why: {
        en: "Manifests come from pull requests: a hostile one must not exhaust the machine.",
        fr: "Les manifestes viennent de changements que d'autres proposent : un manifeste hostile ne doit pas épuiser la machine."
      },
      fix: { en: "Split the file, or write the values out.", fr: "Répartissez le fichier, ou écrivez les valeurs en toutes lettres." },
      source: { en: "Limits of pistectl", fr: "limites de pistectl" }
    }),
    examples: () => samples("description: Cotation des demandes de logement social\n", "labels: &again { team: *again }\n", "")
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  READING_FINDINGS
});
}),
"config-schema/generated/catalogue.ts":(function(module,exports,require,late){module.exports = {
  get CATALOGUE() { return CATALOGUE; }
};
// packages/config-schema/src/generated/catalogue.ts
var CATALOGUE = JSON.parse(`[
  {
    "name": "CaptchEtat",
    "aliases": [
      "API CaptchEtat"
    ],
    "provider": "AIFE",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": true,
    "stateNetwork": false,
    "environments": {
      "production": {
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
        "terms": "unknown",
        "basePath": "/piste/captchetat/v2",
        "instead": null,
        "marks": {
          "organizations": "LIKELY",
          "earlierVersions": "LIKELY"
        },
        "seen": "2023",
        "source": "CaptchEtat page of api.gouv.fr (DataPass request), numerique-gouv/b3desk, datagouv/udata-front; two public clients (1.0)"
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
    "name": "PISTE metrics",
    "aliases": [
      "Métriques PISTE"
    ],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": "/v1/piste/metrics",
        "instead": null,
        "marks": {},
        "seen": "2026",
        "source": "Cour-de-cassation/judilibre-monitor, src/modules/piste/metrics.js"
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
        "source": "Cour-de-cassation/judilibre-monitor, src/modules/piste/metrics.js"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "GET /summary below this path gives figures of the calls; its name on PISTE is not known.",
      "fr": "GET /summary sous ce chemin donne des chiffres sur les appels ; son nom sur PISTE n'est pas connu."
    },
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2026",
    "source": "Cour-de-cassation/judilibre-monitor, src/modules/piste/metrics.js"
  },
  {
    "name": "Factures",
    "aliases": [
      "Chorus Pro - Factures",
      "AIFE - Chorus Pro - Factures"
    ],
    "provider": "Chorus Pro",
    "chorusPro": true,
    "businessProfile": false,
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
      "body": "{\\"structure\\":{\\"nomStructure\\":\\"This is just a test\\"}}",
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": true,
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
    "marks": {
      "dataPass": "LIKELY"
    },
    "seen": "2025-05",
    "source": "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels), CISIRH swaggers; form api-ingres of DataPass"
  },
  {
    "name": "JUDILIBRE",
    "aliases": [
      "API JUDILIBRE"
    ],
    "provider": "Cour de cassation",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
    "dataPass": false,
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
      "fr": "La portée serait réservée aux plateformes agréées."
    },
    "marks": {
      "name": "LIKELY",
      "scope": "LIKELY"
    },
    "seen": "2026",
    "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023), one Swift project (scope)"
  }
]`);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  CATALOGUE
});
}),
"config-schema/generated/validate-application.ts":(function(module,exports,require,late){module.exports = {
  get validateApplication() { return validateApplication; }
};
// packages/config-schema/src/generated/validate-application.ts
var keys0 = { "apiVersion": true, "kind": true, "name": true, "description": true, "environment": true, "organization": true, "organizationCode": true, "enabled": true, "structure": true, "contacts": true, "apis": true, "credentials": true, "image": true, "renamedFrom": true, "labels": true };
var validateApplication = validate10;
var func2 = Object.prototype.hasOwnProperty;
var func3 = (text) => /[\ud800-\udfff]/.test(text) ? [...text].length : text.length;
var pattern0 = new RegExp("^x-", "u");
var pattern1 = new RegExp("[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]", "u");
var pattern14 = new RegExp("^(?:(?!env:|file:)[^]*|env:[A-Za-z_][A-Za-z0-9_]{0,254}|file:(?!\\s|[/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]{0,999}[^\\\\\\s\\u0000-\\u001f\\u007f])$", "u");
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
      if (!(func2.call(keys0, key0) || pattern0.test(key0))) {
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
        const err10 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/enum", keyword: "enum", params: { allowedValues: ["pistectl/v1"] } };
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
        const err12 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: ["Application"] } };
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
        const err22 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/enum", keyword: "enum", params: { allowedValues: ["sandbox", "production"] } };
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
        const err27 = { instancePath: instancePath + "/organizationCode", schemaPath: "#/properties/organizationCode/type", keyword: "type", params: { type: ["string", "number"] } };
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
            const err38 = { instancePath: instancePath + "/structure/siret", schemaPath: "#/properties/structure/properties/siret/type", keyword: "type", params: { type: ["string", "number"] } };
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
                const err45 = { instancePath: instancePath + "/contacts/" + i0 + "/role", schemaPath: "#/properties/contacts/items/properties/role/enum", keyword: "enum", params: { allowedValues: ["application-manager", "notifications", "technical", "security"] } };
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
                const err51 = { instancePath: instancePath + "/contacts/" + i0 + "/phone", schemaPath: "#/properties/contacts/items/properties/phone/type", keyword: "type", params: { type: ["string", "number"] } };
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
                const err69 = { instancePath: instancePath + "/apis/" + i2 + "/version", schemaPath: "#/properties/apis/items/properties/version/type", keyword: "type", params: { type: ["string", "number"] } };
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
                const err74 = { instancePath: instancePath + "/apis/" + i2 + "/terms", schemaPath: "#/properties/apis/items/properties/terms/enum", keyword: "enum", params: { allowedValues: ["accepted", "pending", "not-required"] } };
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
                const err76 = { instancePath: instancePath + "/apis/" + i2 + "/approval", schemaPath: "#/properties/apis/items/properties/approval/enum", keyword: "enum", params: { allowedValues: ["granted", "pending", "refused", "not-required"] } };
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
                const err80 = { instancePath: instancePath + "/apis/" + i2 + "/profile", schemaPath: "#/properties/apis/items/properties/profile/enum", keyword: "enum", params: { allowedValues: ["granted", "pending"] } };
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
              const err89 = { instancePath: instancePath + "/credentials/clientId", schemaPath: "#/properties/credentials/properties/clientId/pattern", keyword: "pattern", params: { pattern: "^(?:(?!env:|file:)[^]*|env:[A-Za-z_][A-Za-z0-9_]{0,254}|file:(?!\\s|[/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]{0,999}[^\\\\\\s\\u0000-\\u001f\\u007f])$" } };
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
              const err91 = { instancePath: instancePath + "/credentials/clientSecret", schemaPath: "#/properties/credentials/properties/clientSecret/pattern", keyword: "pattern", params: { pattern: "^(?:(?!env:|file:)[^]*|env:[A-Za-z_][A-Za-z0-9_]{0,254}|file:(?!\\s|[/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]{0,999}[^\\\\\\s\\u0000-\\u001f\\u007f])$" } };
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  validateApplication
});
}),
"config-schema/reading/json/gather-slips.ts":(function(module,exports,require,late){module.exports = {
  get gatherSlips() { return gatherSlips; },
  get isCutShort() { return isCutShort; },
  get jsonSlipFinding() { return jsonSlipFinding; },
  get readPlainYaml() { return readPlainYaml; },
  get slipsOfCutText() { return slipsOfCutText; }
};
var import_slip = late("./config-schema/reading/slip.ts");
var import_json_wording = late("./config-schema/reading/json/json-wording.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/config-schema/src/reading/json/gather-slips.ts
var MANY = 3;
function gatherSlips(slips) {
  const byCause = /* @__PURE__ */ new Map();
  for (const slip of slips) {
    const known = byCause.get(slip.cause);
    if (known === void 0) byCause.set(slip.cause, [slip]);
    else known.push(slip);
  }
  return [...byCause.values()].flatMap(together).sort((a, b) => a.span.start - b.span.start);
}
function isCutShort(text, slips) {
  return slips.some(isOpen) && !/[}\]]\s*$/.test(text);
}
function slipsOfCutText(slips) {
  const innermost = slips.filter(isOpen).reduce((last, slip) => Math.max(last, slip.span.start), 0);
  return slips.filter((slip) => isOpen(slip) ? slip.span.start === innermost : slip.span.start < innermost);
}
function isOpen({ cause }) {
  return cause === "open-brace" || cause === "open-bracket";
}
function together(slips) {
  const [first] = slips;
  if (first === void 0 || slips.length < MANY) return slips.map((slip) => ({ ...slip, places: 1 }));
  const isMendable = slips.every(({ edits }) => edits.length > 0);
  return [
    {
      ...first,
      edits: isMendable ? slips.flatMap(({ edits }) => edits) : [],
      isCertain: slips.every(({ isCertain }) => isCertain),
      places: slips.length
    }
  ];
}
// packages/config-schema/src/reading/json/json-slip-finding.ts
function jsonSlipFinding(file, document, slip) {
  const found = file.text.slice(slip.span.start, slip.span.end);
  return (0, import_slip().slipFinding)(file, document, slip, (0, import_json_wording().wordJson)(slip.cause, found, slip.places));
}
// packages/config-schema/src/reading/read-plain-yaml.ts
var MAX_DEPTH = 16;
var MAX_KEYS = 1e3;
var WORDS_OF_AN_ENTRY = 6;
var MAX_KEY = 50;
var ODD = /[^\n\x20-\x7e\u00a1-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\ud7ff\ue000-\ufefe\uff00-\ufff0]/;
var MARKER = /^(?:---.|\.\.\.|%)/m;
var SEPARATOR = "---\n";
var KEY_START = (0, import_ascii_table().asciiTable)(/[A-Za-z_]/);
var KEY_PART = (0, import_ascii_table().asciiTable)(/[A-Za-z0-9_./-]/);
var LONGEST_WORD = 5;
var NOT_A_NAME = /^(?:null|true|false|y|n|yes|no|on|off)$/i;
var PLAIN_START = (0, import_ascii_table().asciiTable)(/[A-Za-z0-9_./~<($=]/);
var MAY_END = (0, import_ascii_table().asciiTable)(/[\n#:,[\]{}]/);
var FLOW_SIGN = (0, import_ascii_table().asciiTable)(/[,[\]{}]/);
var USUAL_END = (0, import_ascii_table().asciiTable)(/[\w./~<($+*%)?!-]/);
var USUAL_KEY = /^.[A-Za-z_][\w./-]*.$/;
var [LINE_BREAK, SPACE, DOUBLE_QUOTE, HASH, SINGLE_QUOTE, DOT, COLON] = [10, 32, 34, 35, 39, 46, 58];
function readPlainYaml(text, limits) {
  if (!text.endsWith("\n") || ODD.test(text) || MARKER.test(text)) return null;
  try {
    return new PlainReader(text, limits).read();
  } catch (cause) {
    if (cause === NOT_PLAIN) return null;
    throw cause;
  }
}
var NOT_PLAIN = /* @__PURE__ */ Symbol("not plain");
var PlainReader = class {
  #text;
  #maxDepth;
  #maxDocuments;
  #maxEntries;
  #comments = [];
  /** Keys, items and comments of the document. */
  #entries = 0;
  #isUsual = true;
  /** Where what has not been read yet begins: the content of a line. */
  #at = 0;
  /** Column of that; -1 at the end of the text. */
  #indent = 0;
  constructor(text, limits) {
    this.#text = text;
    this.#maxDepth = Math.min(limits.depth, MAX_DEPTH);
    this.#maxDocuments = limits.documents;
    this.#maxEntries = Math.floor(limits.words / WORDS_OF_AN_ENTRY);
  }
  read() {
    const documents = [];
    for (let start = 0; start < this.#text.length; ) {
      if (documents.length >= this.#maxDocuments) throw NOT_PLAIN;
      this.#entries = 0;
      this.#toNextLine(this.#text.startsWith(SEPARATOR, start) ? start + SEPARATOR.length : start);
      if (start === 0 && this.#indent === -1) break;
      if (this.#indent !== 0) throw NOT_PLAIN;
      const root = this.#mapping(0, 1);
      if (!this.#isAtEndOfDocument()) throw NOT_PLAIN;
      documents.push({ root, span: { start, end: this.#at } });
      start = this.#at;
    }
    return { documents, comments: this.#comments, isUsual: this.#isUsual };
  }
  #isAtEndOfDocument() {
    return this.#indent === -1 || this.#indent === 0 && this.#text.startsWith(SEPARATOR, this.#at);
  }
  #mapping(indent, depth) {
    if (depth > this.#maxDepth) throw NOT_PLAIN;
    const entries = [];
    const start = this.#at;
    while (this.#indent === indent && this.#text[this.#at] !== "-") {
      const keySpan = this.#keySpan(this.#at);
      const key = this.#key(keySpan);
      if (hasKey(entries, key) || entries.length === MAX_KEYS) throw NOT_PLAIN;
      this.#count();
      entries.push({ key, keySpan, value: this.#value(keySpan.end + 1, indent, depth) });
    }
    if (this.#indent > indent) throw NOT_PLAIN;
    const last = entries.at(-1);
    if (last === void 0) throw NOT_PLAIN;
    return { kind: "mapping", span: { start, end: last.value.span.end }, style: "block", entries };
  }
  #count() {
    if (++this.#entries > this.#maxEntries) throw NOT_PLAIN;
  }
  #sequence(indent, depth) {
    if (depth > this.#maxDepth) throw NOT_PLAIN;
    const items = [];
    const start = this.#at;
    while (this.#indent === indent && this.#text.startsWith("- ", this.#at)) {
      this.#count();
      let at = this.#at + 1;
      while (this.#text[at] === " ") at++;
      this.#indent += at - this.#at;
      this.#at = at;
      items.push(this.#isKey() ? this.#mapping(this.#indent, depth + 1) : this.#inline(at, indent, depth));
    }
    if (this.#indent > indent) throw NOT_PLAIN;
    const last = items.at(-1);
    if (last === void 0) throw NOT_PLAIN;
    return { kind: "sequence", span: { start, end: last.span.end }, style: "block", items };
  }
  /** The value after a colon. */
  #value(afterColon, indent, depth) {
    let at = afterColon;
    while (this.#text[at] === " ") at++;
    const first = this.#text[at];
    if (first === "|" || first === ">") return this.#blockScalar(at, indent);
    if (first !== "\n" && first !== "#") return this.#inline(at, indent, depth);
    this.#endLine(at);
    if (this.#text.startsWith("- ", this.#at) && this.#indent >= indent) return this.#sequence(this.#indent, depth + 1);
    if (this.#indent <= indent) throw NOT_PLAIN;
    return this.#mapping(this.#indent, depth + 1);
  }
  /** A scalar or a flow collection that ends on its line. */
  #inline(start, indent, depth) {
    const first = this.#text[start];
    const node = first === "{" || first === "[" ? this.#flow(start, depth + 1) : first === '"' || first === "'" ? this.#quoted(start) : this.#plain(start, false);
    this.#endLine(node.span.end);
    if (this.#indent > indent) throw NOT_PLAIN;
    return node;
  }
  #flow(start, depth) {
    if (depth > this.#maxDepth) throw NOT_PLAIN;
    const isMapping = this.#text[start] === "{";
    const close = isMapping ? "}" : "]";
    const entries = [];
    const items = [];
    let at = this.#skipSpaces(start + 1);
    while (this.#text[at] !== close) {
      if (isMapping) {
        const keySpan = this.#keySpan(at);
        const key = this.#key(keySpan);
        if (hasKey(entries, key) || entries.length === MAX_KEYS || this.#text[keySpan.end + 1] !== " ") throw NOT_PLAIN;
        const value = this.#flowValue(this.#skipSpaces(keySpan.end + 1), depth);
        entries.push({ key, keySpan, value });
        at = value.span.end;
      } else {
        const item = this.#flowValue(at, depth);
        items.push(item);
        at = item.span.end;
      }
      at = this.#skipSpaces(at);
      if (this.#text[at] === close) break;
      if (this.#text[at] !== ",") throw NOT_PLAIN;
      at = this.#skipSpaces(at + 1);
      if (this.#text[at] === close) throw NOT_PLAIN;
    }
    const span = { start, end: at + 1 };
    return isMapping ? { kind: "mapping", span, style: "flow", entries } : { kind: "sequence", span, style: "flow", items };
  }
  #flowValue(start, depth) {
    this.#count();
    const first = this.#text[start];
    if (first === "{" || first === "[") return this.#flow(start, depth + 1);
    const scalar = first === '"' || first === "'" ? this.#quoted(start) : this.#plain(start, true);
    if (this.#text[this.#skipSpaces(scalar.span.end)] === ":") throw NOT_PLAIN;
    return scalar;
  }
  /** Without escapes: between quotes stands what is meant. */
  #quoted(start) {
    const quote = this.#text.charAt(start);
    const end = this.#text.indexOf(quote, start + 1) + 1;
    const source = this.#text.slice(start, end);
    if (end === 0 || /[\n\\]/.test(source) || this.#text[end] === quote) throw NOT_PLAIN;
    return {
      kind: "scalar",
      span: { start, end },
      value: source.slice(1, -1),
      style: quote === '"' ? "double-quoted" : "single-quoted",
      source
    };
  }
  #plain(start, inFlow) {
    const first = this.#text.charCodeAt(start);
    if (PLAIN_START[first] !== 1 && !(first >= PLAIN_START.length)) throw NOT_PLAIN;
    let end = this.#endOfPlain(start, inFlow);
    while (this.#text.charCodeAt(end - 1) === SPACE) end--;
    const source = this.#text.slice(start, end);
    this.#isUsual &&= USUAL_END[first] === 1 && USUAL_END[this.#text.charCodeAt(end - 1)] === 1;
    return { kind: "scalar", span: { start, end }, value: plainValue(source), style: "plain", source };
  }
  #endOfPlain(start, inFlow) {
    for (let at = start; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      if (MAY_END[code] !== 1) continue;
      if (code === LINE_BREAK || inFlow && FLOW_SIGN[code] === 1) return at;
      if (code === HASH && this.#text.charCodeAt(at - 1) === SPACE) return at - 1;
      if (code !== COLON) continue;
      const next = this.#text.charCodeAt(at + 1);
      if (next === SPACE || next === LINE_BREAK || inFlow && FLOW_SIGN[next] === 1) throw NOT_PLAIN;
    }
    return this.#text.length;
  }
  #blockScalar(start, indent) {
    const isLiteral = this.#text[start] === "|";
    const strips = this.#text[start + 1] === "-";
    const afterHeader = start + (strips ? 2 : 1);
    if (this.#text[afterHeader] !== "\n") throw NOT_PLAIN;
    const lines = [];
    let content = -1;
    let end = afterHeader + 1;
    let next = end;
    for (; ; ) {
      const lineIndent = this.#skipSpaces(next) - next;
      const lineEnd = this.#text.indexOf("\n", next);
      if (lineEnd === -1) break;
      const isBlank = next + lineIndent === lineEnd;
      if (isBlank && lineIndent > 0) throw NOT_PLAIN;
      if (!isBlank && lineIndent <= indent) break;
      if (content === -1) content = lineIndent;
      if (isBlank ? content === -1 || lines.length === 0 : lineIndent < content) throw NOT_PLAIN;
      lines.push(isBlank ? "" : this.#text.slice(next + content, lineEnd));
      next = lineEnd + 1;
      if (!isBlank) end = lineEnd;
    }
    while (lines.at(-1) === "") lines.pop();
    if (lines.length === 0) throw NOT_PLAIN;
    if (!isLiteral && lines.some((line) => line === "" || line.startsWith(" "))) throw NOT_PLAIN;
    while (this.#text[end - 1] === " ") end--;
    const value = lines.join(isLiteral ? "\n" : " ") + (strips ? "" : "\n");
    this.#toNextLine(next);
    return { kind: "scalar", span: { start, end }, value, style: isLiteral ? "literal" : "folded", source: this.#text.slice(start, end) };
  }
  #isKey() {
    return this.#endOfKey(this.#at) !== -1;
  }
  #keySpan(start) {
    const end = this.#endOfKey(start);
    if (end === -1 || end - start > MAX_KEY) throw NOT_PLAIN;
    return { start, end };
  }
  /** The colon after a key; -1 for what is none, or none that is read here. */
  #endOfKey(start) {
    const first = this.#text.charCodeAt(start);
    let end = start + 1;
    if (KEY_START[first] === 1) while (KEY_PART[this.#text.charCodeAt(end)] === 1) end++;
    else if (isQuote(first)) {
      end = this.#text.indexOf(this.#text.charAt(start), end) + 1;
      if (end === 0 || (first === DOUBLE_QUOTE ? /[\n\\]/ : /\n/).test(this.#text.slice(start, end))) return -1;
    } else return -1;
    const next = this.#text.charCodeAt(end + 1);
    return this.#text.charCodeAt(end) === COLON && (next === SPACE || next === LINE_BREAK) ? end : -1;
  }
  #key({ start, end }) {
    const written = this.#text.slice(start, end);
    if (isQuote(written.charCodeAt(0))) {
      this.#isUsual &&= USUAL_KEY.test(written);
      return written.slice(1, -1);
    }
    if (written.length <= LONGEST_WORD && NOT_A_NAME.test(written)) throw NOT_PLAIN;
    return written;
  }
  #skipSpaces(from) {
    let at = from;
    while (this.#text.charCodeAt(at) === SPACE) at++;
    return at;
  }
  /** Goes on after a value: nothing but a comment may stand there. */
  #endLine(from) {
    const at = this.#skipSpaces(from);
    const lineEnd = this.#text.indexOf("\n", at);
    if (at < lineEnd) {
      if (this.#text[at] !== "#" || this.#text[at - 1] !== " ") throw NOT_PLAIN;
      this.#comment(at, lineEnd, false);
    }
    this.#toNextLine(lineEnd + 1);
  }
  #comment(start, end, ownLine) {
    this.#count();
    this.#comments.push({ span: { start, end }, text: this.#text.slice(start, end), ownLine });
  }
  /** Goes to the content of the next line that has any. */
  #toNextLine(from) {
    let at = from;
    while (at < this.#text.length) {
      const start = this.#skipSpaces(at);
      const first = this.#text.charCodeAt(start);
      if (first !== LINE_BREAK && first !== HASH) {
        this.#at = start;
        this.#indent = start - at;
        return;
      }
      const lineEnd = this.#text.indexOf("\n", start);
      if (first === HASH) this.#comment(start, lineEnd, true);
      at = lineEnd + 1;
    }
    this.#at = this.#text.length;
    this.#indent = -1;
  }
};
function isQuote(code) {
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
}
function hasKey(entries, key) {
  for (let index = 0; index < entries.length; index++) if (entries[index]?.key === key) return true;
  return false;
}
function plainValue(source) {
  const first = source.charCodeAt(0);
  if (!(first === DOT || first >= 48 && first <= 57)) return source.length > LONGEST_WORD ? source : wordValue(source);
  if (/^[0-9]{1,15}$/.test(source) || /^[0-9]{1,15}\.[0-9]{0,15}$/.test(source)) return Number(source);
  if (/^(?:\.(?:[0-9]|inf|nan)|0[ox]|[0-9]+(?:\.[0-9]*)?(?:[eE]|$))/i.test(source)) throw NOT_PLAIN;
  return source;
}
function wordValue(word) {
  if (/^(?:~|null|Null|NULL)$/.test(word)) return null;
  if (/^(?:true|True|TRUE)$/.test(word)) return true;
  return /^(?:false|False|FALSE)$/.test(word) ? false : word;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  gatherSlips,
  isCutShort,
  jsonSlipFinding,
  readPlainYaml,
  slipsOfCutText
});
}),
"config-schema/reading/mend/assessment.ts":(function(module,exports,require,late){module.exports = {
  get isAmiss() { return isAmiss; }
};
// packages/config-schema/src/reading/mend/assessment.ts
function isAmiss({ brokenAt, suspicions, repeated }) {
  return brokenAt !== null || suspicions > 0 || repeated > 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isAmiss
});
}),
"config-schema/reading/mend/suspicions.ts":(function(module,exports,require,late){module.exports = {
  get countSuspicions() { return countSuspicions; }
};
// packages/config-schema/src/reading/mend/suspicions.ts
var PROSE = /^(?:description|source|text|note|x-.*)$/;
var LABELS = "labels";
var MAIL_KEY = /^(?:De|À|Envoyé|Objet|From|To|Sent|Subject)$/;
var ENTITY = /&(?:nbsp|amp|quot|apos|lt|gt|#\d{2,4});/;
var ODD_KEY = new RegExp(`^\\d{1,2}[.)]\\s|^L?\\d{1,4}[ \\t]*(?:- )?[A-Za-z]|^\\^?[0-9a-f]{7,40} .*\\)|^\\+[A-Za-z]|^<\\/?[a-z]|^[–—−‐‑‒―•·‣◦●▪■\\ue000-\\uf8ff*+](?:\\s|$)|^[-–—]{2,4}[A-Za-z]|^["'“”„«‘’]|["'“”»’]$|[:=]$|[^\\S ]|\\p{Default_Ignorable_Code_Point}`, "u");
var ODD_START = /^(?:[–—−‐‑‒―•·‣◦●▪■*+](?=[\s\p{L}"'])|[“”„‟«‹‘‚‛’][^“”„‟«»‹›]*[”“»›’"']$|[^\S ]|[:=] )/u;
var ODD_END = new RegExp(`(?:["'”’}\\],;\\\\]|<\\/?[a-z]{1,10} ?\\/?>|[^\\S ]|\\p{Default_Ignorable_Code_Point})$`, "u");
function countSuspicions(root) {
  if (root.kind === "scalar") return root.style === "plain" && root.source !== "" ? 1 : 0;
  const seen = /* @__PURE__ */ new Set();
  let count = 0;
  const visit = (node, isProse, isLabel = false) => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === "scalar") {
      if (isProse ? hasConflict(node) : isSuspicious(node)) count++;
    } else if (node.kind === "sequence") for (const item of node.items) visit(item, isProse);
    else {
      for (const { key, value } of node.entries) {
        if (!isProse && ODD_KEY.test(key)) count++;
        visit(value, isProse || isLabel || PROSE.test(key), key === LABELS);
      }
    }
  };
  visit(root, false);
  if (root.kind === "mapping") count += root.entries.filter(({ key, value }) => MAIL_KEY.test(key) || isSentence(key, value)).length;
  return count;
}
var CONFLICT = /\s(?:<{7}|={7}|>{7})(?:\s|$)/;
function hasConflict({ style, source }) {
  return style === "plain" && CONFLICT.test(source);
}
function isSentence(key, value) {
  return /\S[ \u00a0]\S/.test(key.replace(/[ \u00a0\u202f]+$/, "")) && value.kind === "scalar" && value.value === null;
}
function isSuspicious({ style, source }) {
  if (ENTITY.test(source)) return true;
  if (style !== "plain" || source === "") return false;
  if (CONFLICT.test(source)) return true;
  if (ODD_START.test(source)) return true;
  const end = ODD_END.exec(source)?.[0];
  if (end === void 0) return false;
  if (!/["'”’}\]]/.test(end)) return true;
  if (end === "}" || end === "]") return balance(source, end === "}" ? "{" : "[", end) < 0;
  return source.split(end).length % 2 === 0 && !/^\d+["'”’]$/.test(source);
}
function balance(text, open, close) {
  return text.split(open).length - text.split(close).length;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  countSuspicions
});
}),
"config-schema/reading/reading-limits.ts":(function(module,exports,require,late){module.exports = {
  get READING_LIMITS() { return READING_LIMITS; }
};
// packages/config-schema/src/reading/reading-limits.ts
var READING_LIMITS = {
  fileBytes: 1048576,
  documents: 1e4,
  words: 25e4,
  depth: 64,
  path: 1e3,
  aliasedNodes: 1e4
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  READING_LIMITS
});
}),
"config-schema/reading/slip.ts":(function(module,exports,require,late){module.exports = {
  get slipFinding() { return slipFinding; }
};
var import_reading_finding = late("./config-schema/findings/reading-finding.ts");
// packages/config-schema/src/reading/slip.ts
function slipFinding(file, document, { span, edits, isCertain }, wording) {
  const fix = edits.length === 0 ? null : { title: wording.mend, safe: isCertain, edits: edits.map((edit) => ({ file, ...edit })) };
  return (0, import_reading_finding().readingFinding)("yaml/syntax", { file, document, pointer: null, span }, wording.what, wording.help, { fix });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  slipFinding
});
}),
"config-schema/schema/check-schema.ts":(function(module,exports,require,late){module.exports = {
  get checkDeclared() { return checkDeclared; },
  get checkSchema() { return checkSchema; },
  get declared() { return declared; }
};
var import_validate_application = late("./config-schema/generated/validate-application.ts");
var import_manifest_document = late("./config-schema/document/manifest-document.ts");
var import_validate_api = late("./config-schema/generated/validate-api.ts");
var import_validate_chorus_pro_connection = late("./config-schema/generated/validate-chorus-pro-connection.ts");
var import_validate_connector = late("./config-schema/generated/validate-connector.ts");
var import_validate_partner = late("./config-schema/generated/validate-partner.ts");
var import_explain_keys = late("./config-schema/schema/explain-keys.ts");
var import_expected_value = late("./config-schema/schema/expected-value.ts");
var import_access = late("./config-schema/document/access.ts");
var import_reading_finding = late("./config-schema/findings/reading-finding.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/config-schema/src/schema/manifest-schemas.ts
var MANIFEST_SCHEMAS = {
  Application: schemaOf("Application", () => import_validate_application().validateApplication),
  ChorusProConnection: schemaOf("ChorusProConnection", () => import_validate_chorus_pro_connection().validateChorusProConnection),
  Connector: schemaOf("Connector", () => import_validate_connector().validateConnector),
  Partner: schemaOf("Partner", () => import_validate_partner().validatePartner),
  Api: schemaOf("Api", () => import_validate_api().validateApi)
};
function declared({ file, index, kind, name, root }) {
  return { file, document: { index, kind, name }, root, schema: MANIFEST_SCHEMAS[kind] };
}
function schemaOf(kind, validator) {
  return {
    get root() {
      return import_manifest_document().KIND_SCHEMAS[kind].root;
    },
    get validate() {
      return validator();
    },
    get others() {
      return Object.fromEntries(import_manifest_document().KINDS.filter((other) => other !== kind).map((other) => [other, import_manifest_document().KIND_SCHEMAS[other].root.keys]));
    }
  };
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
  const before = CHECKED.get(document);
  if (before !== void 0) return before;
  const findings = checkDeclared(declared(document));
  CHECKED.set(document, findings);
  return findings;
}
var CHECKED = /* @__PURE__ */ new WeakMap();
function checkDeclared(document, found = (0, import_access().validateValue)(document.schema, (0, import_access().plainValue)(document.root))) {
  if (found.length === 0) return [];
  const find = (0, import_access().nodeFinder)(document);
  const errors = relevantErrors(document, found, find);
  const ofKeys = (0, import_explain_keys().explainKeys)(document, keyErrors(errors), find);
  const findings = [
    ...ofKeys.findings,
    ...valueErrors(errors.filter((error) => !ofKeys.left.has(error.instancePath) && !isLeftToRule(document, error, find))).flatMap(
      (error) => (0, import_expected_value().explainValue)(document, error, find) ?? []
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
  const field = (0, import_access().findField)(document, instancePath);
  if (field?.type !== "list" || field.contains === void 0) return false;
  const { key, word, and } = field.contains;
  const strayed = other.keyword === "additionalProperties" ? other.params.additionalProperty : null;
  if (strayed === key || strayed === and) return true;
  if (!other.instancePath.startsWith(`${instancePath}/`)) return false;
  const [index, name] = (0, import_ascii_table().pointerTokens)(other.instancePath.slice(instancePath.length));
  if (name === key || other.keyword === "required") return true;
  if (name === void 0 && other.keyword === "type") return true;
  const item = find(`${instancePath}/${index}`)?.value;
  const role = item?.kind === "mapping" ? item.entries.find((entry) => entry.key === key)?.value : void 0;
  const isWanted = role?.kind === "scalar" && role.value === word;
  return isWanted && (name === and || other.keyword === "additionalProperties");
}
function keyErrors(errors) {
  const places = /* @__PURE__ */ new Map();
  for (const { instancePath, keyword, params } of errors) {
    if (keyword !== "additionalProperties" && keyword !== "required" && keyword !== "minProperties") continue;
    const place = places.get(instancePath) ?? { unknown: [], missing: [], isEmpty: false };
    places.set(instancePath, place);
    if (keyword === "additionalProperties") place.unknown.push(String(params.additionalProperty));
    else if (keyword === "required") place.missing.push(String(params.missingProperty));
    else place.isEmpty = true;
  }
  return [...places].map(([pointer, place]) => ({ pointer, ...place }));
}
function isLeftToRule(document, { instancePath, keyword }, find) {
  if (keyword !== "type" || (0, import_access().findField)(document, instancePath)?.type !== "reference") return false;
  const node = find(instancePath)?.value;
  return node?.kind === "scalar" && node.value !== null;
}
function valueErrors(errors) {
  const first = /* @__PURE__ */ new Map();
  for (const error of errors) {
    const rank = PRECEDENCE.indexOf(error.keyword);
    const known = first.get(error.instancePath);
    if (rank >= 0 && (known === void 0 || rank < PRECEDENCE.indexOf(known.keyword))) first.set(error.instancePath, error);
  }
  return [...first.values()];
}
function missingItem(document, { instancePath }, find) {
  const field = (0, import_access().findField)(document, instancePath);
  const says = field?.type === "list" ? field.contains?.says : void 0;
  const entry = find(instancePath)?.entry;
  return (0, import_reading_finding().readingFinding)(
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  checkDeclared,
  checkSchema,
  declared
});
}),
"config-schema/schema/field.ts":(function(module,exports,require,late){module.exports = {
  get DESCRIPTION_LENGTH() { return DESCRIPTION_LENGTH; },
  get MAX_ITEMS() { return MAX_ITEMS; },
  get NAME_LENGTH() { return NAME_LENGTH; },
  get REFERENCE_FORM() { return REFERENCE_FORM; },
  get VISIBLE() { return VISIBLE; },
  get choice() { return choice; }
};
// packages/config-schema/src/schema/field.ts
var REFERENCE_FORM = "env:[A-Za-z_][A-Za-z0-9_]{0,254}|file:(?!\\s|[/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]{0,999}[^\\\\\\s\\u0000-\\u001f\\u007f]";
var VISIBLE = "[^\\s\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]";
var NAME_LENGTH = { min: 1, max: 100 };
var DESCRIPTION_LENGTH = { min: 1, max: 1e3 };
var MAX_ITEMS = 100;
function choice(place, ...words) {
  return `\${${place}|${words.join(",")}|}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  DESCRIPTION_LENGTH,
  MAX_ITEMS,
  NAME_LENGTH,
  REFERENCE_FORM,
  VISIBLE,
  choice
});
}),
"config-schema/schema/kinds/application.ts":(function(module,exports,require,late){module.exports = {
  get APPLICATION() { return APPLICATION; }
};
var import_shared_fields = late("./config-schema/schema/kinds/shared-fields.ts");
var import_field = late("./config-schema/schema/field.ts");
// packages/config-schema/src/schema/kinds/application.ts
var APPLICATION = {
  kind: "Application",
  description: { en: "An application on PISTE.", fr: "Une application sur PISTE." },
  root: {
    type: "mapping",
    description: { en: "An application on PISTE.", fr: "Une application sur PISTE." },
    keys: {
      ...(0, import_shared_fields().envelope)("Application"),
      name: {
        type: "text",
        required: true,
        ...import_field().NAME_LENGTH,
        description: {
          en: "Name of the application, exactly as on PISTE (portal: « Nom de l'application »).",
          fr: "Nom de l'application, exactement comme sur PISTE (portail : « Nom de l'application »)."
        },
        examples: ["COTATION_METROPOLE_EXEMPLE"]
      },
      description: import_shared_fields().DESCRIPTION,
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
        offered: "organizations",
        required: true,
        ...import_field().NAME_LENGTH,
        description: {
          en: "Organization that the application belongs to: Universal, DUME, MTES or another name (portal: « Organisation »).",
          fr: "Organisation à laquelle appartient l'application : Universal, DUME, MTES ou un autre nom (portail : « Organisation »)."
        },
        examples: ["Universal", "DUME", "MTES"]
      },
      organizationCode: {
        type: "identifier",
        ...import_field().NAME_LENGTH,
        description: { en: "Code of the organization, between quotes.", fr: "Code de l'organisation, entre guillemets." },
        examples: ["984b19"]
      },
      enabled: {
        type: "flag",
        absent: true,
        description: {
          en: "Whether the application is switched on (portal: « Activée »).",
          fr: "Indique si l'application est activée (portail : « Activée »)."
        }
      },
      structure: (0, import_shared_fields().structure)(
        {
          en: "Structure that the application acts for (portal: « Information sur la structure »).",
          fr: "Structure pour laquelle l'application agit (portail : « Information sur la structure »)."
        },
        true
      ),
      contacts: (0, import_shared_fields().contacts)({
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
              offered: "apis",
              required: true,
              ...import_field().NAME_LENGTH,
              description: { en: "Name of the API, as in the catalogue.", fr: "Nom de l'API, comme au catalogue." },
              examples: ["SNE-Cotation"]
            },
            version: {
              type: "identifier",
              offered: "versions",
              required: true,
              ...import_field().NAME_LENGTH,
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
              ...import_field().NAME_LENGTH,
              description: { en: "OAuth 2.0 scope to ask for.", fr: "Portée OAuth 2.0 (scope) à demander." },
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
        editor: {
          source: "^(?![/\\\\]|[A-Za-z]:[/\\\\])",
          says: { en: "a path relative to the manifest", fr: "un chemin relatif au manifeste" }
        },
        ...import_field().DESCRIPTION_LENGTH,
        description: {
          en: "Image of the application, a path relative to the manifest, 1 MB at most (portal: « Image »).",
          fr: "Image de l'application, chemin relatif au manifeste, 1 Mo au plus (portail : « Image »)."
        },
        examples: ["logo.png"]
      },
      renamedFrom: {
        type: "text",
        ...import_field().NAME_LENGTH,
        description: {
          en: "Former name, so that `plan` sees a change of name and not another application.",
          fr: "Ancien nom, pour que `plan` voie un changement de nom et non une autre application."
        }
      },
      labels: import_shared_fields().LABELS
    }
  },
  snippet: {
    apiVersion: "pistectl/v1",
    kind: "Application",
    name: "$1",
    environment: (0, import_field().choice)(2, "production", "sandbox"),
    organization: "$3",
    structure: { name: "$4", siret: '"$5"' },
    contacts: [{ role: "application-manager", name: "$6", email: "$7" }],
    apis: [{ name: "$8", version: '"$9"' }]
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  APPLICATION
});
}),
"config-schema/schema/kinds/chorus-pro-connection.ts":(function(module,exports,require,late){module.exports = {
  get CHORUS_PRO_CONNECTION() { return CHORUS_PRO_CONNECTION; }
};
var import_shared_fields = late("./config-schema/schema/kinds/shared-fields.ts");
var import_field = late("./config-schema/schema/field.ts");
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
      ...(0, import_shared_fields().envelope)("ChorusProConnection"),
      name: {
        type: "text",
        required: true,
        ...import_field().NAME_LENGTH,
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
        ...import_field().NAME_LENGTH,
        description: {
          en: "Exact name of the PISTE application, case included (portal: « Nom de l'application »).",
          fr: "Nom exact de l'application PISTE, casse comprise (portail : « Nom de l'application »)."
        },
        examples: ["MON_APPLICATION_CHORUS_PRO"]
      },
      structure: (0, import_shared_fields().structure)({
        en: "Structure that is connected (portal: « Structure »).",
        fr: "Structure raccordée (portail : « Structure »)."
      }),
      space: {
        type: "word",
        words: ["open", "missing"],
        description: {
          en: "Whether the manager has the space « Raccordement EDI et API ».",
          fr: "Indique si le gestionnaire dispose de l'espace « Raccordement EDI et API »."
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
            ...import_field().NAME_LENGTH,
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
        keys: import_shared_fields().PERSON
      },
      technicalAccount: {
        type: "mapping",
        description: { en: "Technical account (portal: « Compte technique »).", fr: "Compte technique (portail : « Compte technique »)." },
        keys: {
          login: {
            type: "text",
            editor: {
              source: "^TECH_[^\\s@:]+@cpro[.]fr$",
              advice: true,
              says: { en: "a login of the form TECH_…@cpro.fr", fr: "un identifiant de la forme TECH_…@cpro.fr" }
            },
            ...import_field().NAME_LENGTH,
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
      authentication: (0, import_shared_fields().authentication)("certificate", import_shared_fields().CERTIFICATE_ENDED, {
        en: "How the connection authenticates; `certificate` is said to have ended.",
        fr: "Comment le raccordement s'authentifie ; `certificate` aurait pris fin."
      }),
      labels: import_shared_fields().LABELS
    }
  },
  snippet: {
    apiVersion: "pistectl/v1",
    kind: "ChorusProConnection",
    name: "$1",
    portal: (0, import_field().choice)(2, "production", "qualification"),
    application: "$3",
    structure: { name: "$4", siret: '"$5"' },
    space: (0, import_field().choice)(6, "open", "missing"),
    usage: { type: (0, import_field().choice)(7, "direct", "publisher-solution", "concentrator") },
    technicalAccount: { login: "$8", credential: "env:CPRO_ACCOUNT" },
    authentication: "oauth2"
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  CHORUS_PRO_CONNECTION
});
}),
"config-schema/schema/kinds/connector.ts":(function(module,exports,require,late){module.exports = {
  get CONNECTOR() { return CONNECTOR; }
};
var import_shared_fields = late("./config-schema/schema/kinds/shared-fields.ts");
var import_field = late("./config-schema/schema/field.ts");
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
      ...(0, import_shared_fields().envelope)("Connector"),
      name: {
        type: "text",
        required: true,
        ...import_field().NAME_LENGTH,
        description: { en: "Name by which other documents speak of it.", fr: "Nom par lequel les autres documents en parlent." },
        examples: ["ged-exemple"]
      },
      product: {
        type: "text",
        required: true,
        ...import_field().NAME_LENGTH,
        description: { en: "Product.", fr: "Produit." },
        examples: ["open-bee-portal-chorus-pro"]
      },
      version: {
        type: "identifier",
        ...import_field().NAME_LENGTH,
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
      authentication: (0, import_shared_fields().authentication)("certificate", import_shared_fields().CERTIFICATE_ENDED, {
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
            structure: import_shared_fields().STRUCTURE_SIRET,
            application: {
              type: "text",
              required: true,
              ...import_field().NAME_LENGTH,
              description: { en: "Name of the PISTE application.", fr: "Nom de l'application PISTE." },
              examples: ["MON_APPLICATION_CHORUS_PRO"]
            }
          }
        }
      },
      labels: import_shared_fields().LABELS
    }
  },
  snippet: {
    apiVersion: "pistectl/v1",
    kind: "Connector",
    name: "$1",
    product: "$2",
    version: '"$3"',
    role: (0, import_field().choice)(4, "supplier", "recipient"),
    authentication: "oauth2",
    bindings: [{ structure: '"$5"', application: "$6" }]
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  CONNECTOR
});
}),
"config-schema/schema/kinds/partner.ts":(function(module,exports,require,late){module.exports = {
  get PARTNER() { return PARTNER; }
};
var import_shared_fields = late("./config-schema/schema/kinds/shared-fields.ts");
var import_field = late("./config-schema/schema/field.ts");
// packages/config-schema/src/schema/kinds/partner.ts
var URL_LENGTH = { min: 1, max: 1e3 };
var HTTPS = {
  source: "^[Hh][Tt][Tt][Pp][Ss]://[^\\s/?#<>\\\\\\u2010-\\u2015]+(?:[/?][^\\s\\\\#]*)?$",
  says: { en: "an https address", fr: "une adresse en https" }
};
var PARTNER = {
  kind: "Partner",
  description: { en: "An OAuth 2.0 provider outside PISTE.", fr: "Un fournisseur OAuth 2.0 hors de PISTE." },
  root: {
    type: "mapping",
    description: { en: "An OAuth 2.0 provider outside PISTE.", fr: "Un fournisseur OAuth 2.0 hors de PISTE." },
    keys: {
      ...(0, import_shared_fields().envelope)("Partner"),
      name: {
        type: "text",
        required: true,
        ...import_field().NAME_LENGTH,
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
            editor: HTTPS,
            description: { en: "URL of the token endpoint, https.", fr: "URL du serveur de jetons, en https." },
            examples: ["https://auth.partenaire.example/token"]
          },
          api: {
            type: "text",
            ...URL_LENGTH,
            editor: HTTPS,
            description: { en: "Base URL of the API, https.", fr: "URL de base de l'API, en https." },
            examples: ["https://api.partenaire.example/"]
          },
          healthcheck: {
            type: "text",
            ...URL_LENGTH,
            pattern: {
              source: "^/(?![/\\\\])[^\\s\\\\]*$",
              says: {
                en: "a path without blanks that begins with one slash",
                fr: "un chemin sans blanc qui commence par une seule barre oblique"
              }
            },
            description: { en: "Path of the health check, below the API.", fr: "Chemin du contrôle de santé, sous l'API." },
            examples: ["/health"]
          }
        }
      },
      authentication: (0, import_shared_fields().authentication)(
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
          fr: "Comment la clé et le secret sont présentés au serveur de jetons."
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
      contacts: (0, import_shared_fields().contacts)(),
      labels: import_shared_fields().LABELS
    }
  },
  snippet: {
    apiVersion: "pistectl/v1",
    kind: "Partner",
    name: "$1",
    platform: (0, import_field().choice)(2, "cynod", "generic"),
    endpoints: { token: "$3", api: "$4", healthcheck: "$5" },
    authentication: "oauth2",
    credentials: { consumerKey: "env:$6", consumerSecret: "env:$7" }
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  PARTNER
});
}),
"config-schema/schema/kinds/shared-fields.ts":(function(module,exports,require,late){module.exports = {
  get CERTIFICATE_ENDED() { return CERTIFICATE_ENDED; },
  get DESCRIPTION() { return DESCRIPTION; },
  get LABELS() { return LABELS; },
  get PERSON() { return PERSON; },
  get STRUCTURE_SIRET() { return STRUCTURE_SIRET; },
  get authentication() { return authentication; },
  get contacts() { return contacts; },
  get envelope() { return envelope; },
  get structure() { return structure; }
};
var import_field = late("./config-schema/schema/field.ts");
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
  editor: {
    source: "^(?!0{9})[0-9]{14}$",
    says: { en: "a SIRET of 14 digits, without spaces", fr: "un SIRET de 14 chiffres, sans espaces" }
  },
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
        ...import_field().NAME_LENGTH,
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
    ...import_field().NAME_LENGTH,
    description: { en: "Name of the person or the team.", fr: "Nom de la personne ou de l'équipe." }
  },
  email: {
    type: "text",
    editor: {
      source: "^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:[.][A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\\s@.]+(?:[.][^\\s@.]+)+$",
      says: { en: "an e-mail address", fr: "une adresse électronique" }
    },
    description: { en: "E-mail address (portal: « Courriel »).", fr: "Adresse électronique (portail : « Courriel »)." },
    examples: ["api-piste@commune.example"]
  },
  phone: {
    type: "identifier",
    editor: {
      source: "^\\s*(?:3[0-9]{3}|118[0-9]{3}|0[\\s./-]*[1-9](?:[\\s./-]*[0-9]){8}|(?:\\(?\\+|00|\\(0)[\\s./()0-9\\u2010-\\u2013-]{7,30})\\s*$",
      advice: true,
      says: { en: "a French or an international telephone number", fr: "un numéro de téléphone français ou international" }
    },
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
  ...import_field().DESCRIPTION_LENGTH,
  description: { en: "What it is for (portal: « Description »).", fr: "À quoi elle sert (portail : « Description »)." }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  CERTIFICATE_ENDED,
  DESCRIPTION,
  LABELS,
  PERSON,
  STRUCTURE_SIRET,
  authentication,
  contacts,
  envelope,
  structure
});
}),
"config-schema/secrets/document-secrets.ts":(function(module,exports,require,late){module.exports = {
  get documentSecrets() { return documentSecrets; }
};
var import_walk_scalars = late("./config-schema/document/walk-scalars.ts");
// packages/config-schema/src/secrets/document-secrets.ts
function documentSecrets(documents) {
  const documentsOf = /* @__PURE__ */ new Map();
  for (const document of documents) {
    const others = documentsOf.get(document.file);
    if (others === void 0) documentsOf.set(document.file, [document]);
    else others.push(document);
  }
  return new Map(Array.from(documentsOf, ([file, ofFile]) => [file, (0, import_walk_scalars().fileSecrets)(file, ofFile)]));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  documentSecrets
});
}),
"config-schema/secrets/masker-of.ts":(function(module,exports,require,late){module.exports = {
  get maskerOf() { return maskerOf; }
};
// packages/config-schema/src/secrets/masker-of.ts
function maskerOf(secrets) {
  const withSecrets = [...new Set(secrets)].filter(({ spans }) => spans.length > 0);
  if (withSecrets.length === 0) return (value) => value;
  const mask = (text) => withSecrets.reduce((rest, one) => one.mask(rest), text);
  return (value) => masked(value, mask);
}
function masked(value, mask) {
  if (typeof value === "string") return mask(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => masked(item, mask));
  const entries = Object.entries(value).map(([key, item]) => [mask(key), masked(item, mask)]);
  return Object.fromEntries(entries);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  maskerOf
});
}),
"config-schema/secrets/placeholder.ts":(function(module,exports,require,late){module.exports = {
  get UNFILLED() { return UNFILLED; },
  get isPlaceholder() { return isPlaceholder; },
  get meantReference() { return meantReference; }
};
// packages/config-schema/src/secrets/placeholder.ts
var MARKS = [
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
  return written !== "" && (SHELL_VARIABLE.test(written) || MARKS.some((mark) => mark.test(written)) || STAND_IN.test(written));
}
function meantReference(text) {
  const written = text.trim().replace(/^(["'])(.*)\1$/, "$2");
  const [, path] = /^file\s*[:=]\s*(?:\/\/)?(?![/~\\])([\w./-]+)$/i.exec(written) ?? /^(\.\.?\/[\w./-]+)$/.exec(written) ?? [];
  if (path !== void 0) return `file:${path}`;
  const inside = MARKS.map((mark) => mark.exec(written)?.[1]).find((found) => found !== void 0);
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  UNFILLED,
  isPlaceholder,
  meantReference
});
}),
"config-schema/secrets/secret-look.ts":(function(module,exports,require,late){module.exports = {
  get KNOWN_TOKEN() { return KNOWN_TOKEN; },
  get LONG_RUN() { return LONG_RUN; },
  get LONG_WORD() { return LONG_WORD; },
  get PUBLIC_TEXTS() { return PUBLIC_TEXTS; },
  get SIGN() { return SIGN; },
  get TOKEN_BREAK() { return TOKEN_BREAK; },
  get URL_PASSWORD() { return URL_PASSWORD; },
  get anyOf() { return anyOf; },
  get hasAll() { return hasAll; },
  get hasAny() { return hasAny; },
  get isBasicCredentials() { return isBasicCredentials; },
  get isBearerToken() { return isBearerToken; },
  get isKeyedSecret() { return isKeyedSecret; },
  get isLogin() { return isLogin; },
  get isLongHex() { return isLongHex; },
  get isMadeUp() { return isMadeUp; },
  get isNamedSecret() { return isNamedSecret; },
  get isPassword() { return isPassword; },
  get isRandom() { return isRandom; },
  get isRandomWord() { return isRandomWord; },
  get isStandIn() { return isStandIn; },
  get isUuid() { return isUuid; },
  get secretLook() { return secretLook; },
  get wordSigns() { return wordSigns; }
};
// packages/config-schema/src/secrets/shannon-entropy.ts
function shannonEntropy(text) {
  const counts = /* @__PURE__ */ new Map();
  let length = 0;
  for (const character of text) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
    length++;
  }
  let bits = 0;
  for (const count of counts.values()) bits -= count / length * Math.log2(count / length);
  return bits;
}
// packages/config-schema/src/secrets/word-signs.ts
var SIGN = { digit: 1, lower: 2, upper: 4, symbol: 8, at: 16, equals: 32, slash: 64, other: 128 };
var CHARACTERS = ["0123456789", "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "!#$%^&*~", "@", "=", "/"];
var SIGN_OF = new Uint8Array(128).fill(SIGN.other);
for (const character of "_-+") SIGN_OF[character.charCodeAt(0)] = 0;
for (const [bit, characters] of CHARACTERS.entries()) for (const character of characters) SIGN_OF[character.charCodeAt(0)] = 1 << bit;
var OUTSIDE_ASCII = SIGN.other | SIGN.symbol;
function wordSigns(text, start = 0, end = text.length) {
  let signs = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    signs |= code < 128 ? SIGN_OF[code] ?? 0 : OUTSIDE_ASCII;
  }
  return signs;
}
function hasAll(signs, wanted) {
  return (signs & wanted) === wanted;
}
function hasAny(signs, wanted) {
  return (signs & wanted) !== 0;
}
// packages/config-schema/src/secrets/secret-look.ts
var PRIVATE_KEY = /-{4,5} ?BEGIN (?:[A-Z0-9]{1,20} ){0,5}PRIVATE KEY(?: BLOCK)? ?-{4,5}/;
var PUBLIC_TEXTS = [
  /-----BEGIN (?<label>[A-Z0-9 ]+)-----[\s\S]*?(?:-----END \k<label>-----|$)/g,
  /\b(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S{1,40}) [A-Za-z0-9+/=]+/g,
  /\b(?:sha(?:1|224|256|384|512)|md5)[-:=][A-Za-z0-9+/=_-]+|\bdata:[\w.+-]+\/[\w.+-]+[;,]\S*/gi
];
var BASIC = /\bbasic\s+([A-Za-z0-9+/_-]{4,}={0,2})(?![\w:])/gi;
var BEARER = /\bbearer\s+([A-Za-z0-9._~+/-]{8,}=*)(?![\w:])/gi;
var TECHNICAL_ACCOUNT = /\bTECH_[^\s:@]{1,100}@cpro\.fr\s{0,9}:\s{0,9}[^\s:]/i;
var HOST = /(?:[\w-]{1,63}\.){1,9}[a-z]{2,24}\b|localhost\b|(?:\d{1,3}\.){3}\d{1,3}\b|[\w.-]{1,100}:\d{2,5}(?!\d)/.source;
var URL_PASSWORD = new RegExp(
  [
    `(?:\\b[a-z][a-z0-9+.-]{0,20}:)?//[^\\s/?#:@]{0,100}:(?!\\d{1,5}[/?#])(?:([^\\s?#]{1,200})@(?=${HOST})|(\\S{1,200})@(?=${HOST})|([^\\s?#]{1,200})@)`,
    `(?<![\\w.%+-])[\\w.%+-]{1,100}:([^\\s/:]{1,200})@[\\w.-]{1,100}:\\d{2,5}(?!\\d)`
  ].join("|"),
  "gi"
);
var KNOWN_TOKEN = anyOf(
  [
    /\bgh[opsur]_[A-Za-z0-9]{36,}/,
    /\bgithub_pat_\w{40,}/,
    /\bglpat-[\w-]{20,}/,
    /\bxox[abeprs]-[A-Za-z0-9-]{10,}/,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
    /\bAIza[\w-]{35}/,
    /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}/,
    /\bnpm_[A-Za-z0-9]{36}/,
    /\bpypi-AgE[\w-]{40,}/,
    /\bhv[bs]\.[\w-]{24,}/,
    /\bdckr_pat_[\w-]{20,}/,
    /\bdop_v1_[0-9a-f]{40,}/,
    /\bhf_[A-Za-z0-9]{30,}/,
    /\bGOCSPX-[\w-]{20,}/,
    /\bshp(?:at|ca|pa|ss)_[0-9a-f]{32}/,
    /\bpul-[0-9a-f]{40}/,
    /\bAGE-SECRET-KEY-1[A-Z0-9]{40,}/,
    /(?<=\bhooks\.slack\.com\/services\/)T\w{6,}\/B\w{6,}\/\w{16,}/,
    /\beyJ[\w-]{8,300}\.[\w-]{4,}\./
  ],
  "g"
);
var NAMED = /(?:secret|password|passwd|passphrase|mot de passe|access[_-]?token|api[_-]?key|cpro-account)["']?\s*[:=]\s*["']?([^\s"'&,;]{6,200})/gi;
var UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
var REFERENCE = /^(?:env|file):/;
var STAND_IN = /^(?:<.*>|\$.*|%.*%|\{\{.*|[*x•.…-]+|(?:changeme|redacted|masked|example|exemple|secret|password)\W*)$/i;
var MIN_TOKEN = 20;
var MIN_ENTROPY = 3.5;
var MIN_CHANGES_MIXED = 0.42;
var LONG_RUN_OF_LETTERS = { length: 28, changes: 0.35, entropy: 4.2 };
var MIN_CHANGES_LOWER = 0.25;
var MIN_RUN = 6;
var MIN_RUNS_TOTAL = 24;
var LONG_WORD = 12;
var WORD = new RegExp(`[^\\s"'\`<>(){}[\\],;|]{${LONG_WORD},}`, "g");
var TOKEN_BREAK = /[:/?&=#@\\]+/;
function secretLook(text) {
  if (text.length < MIN_RUN) return null;
  const signs = wordSigns(text);
  const isOneWord = !hasAny(signs, SIGN.other | SIGN.equals) || !/[\s:=]/.test(text);
  if (isOneWord && text.length < LONG_WORD) return null;
  const look = isOneWord ? null : lookOfParts(text);
  if (look !== null) return look;
  if (text.search(KNOWN_TOKEN) >= 0) return "known-token";
  if (!isOneWord && some(NAMED, text, isNamedSecret)) return "named-secret";
  const open = isOneWord && !text.includes("-") ? text : PUBLIC_TEXTS.reduce((rest, pattern) => rest.replace(pattern, " "), text);
  if (open === text && isOneWord && !hasAny(signs, SIGN.other)) return lookOfWord(text, signs);
  for (const word of open.match(WORD) ?? []) {
    const look2 = lookOfWord(word, wordSigns(word));
    if (look2 !== null) return look2;
  }
  return null;
}
function lookOfWord(word, signs) {
  if (isLogin(word, signs)) return "login-and-password";
  return isRandomWord(word, signs) || LONG_RUN.test(word) && word.split(TOKEN_BREAK).some(isRandom) ? "random-token" : null;
}
function lookOfParts(text) {
  if (PRIVATE_KEY.test(text)) return "private-key";
  if (some(BASIC, text, isBasicCredentials) || some(BEARER, text, isBearerToken)) return "authorization";
  if (TECHNICAL_ACCOUNT.test(text)) return "login-and-password";
  if (text.includes("@") && some(URL_PASSWORD, text, (password) => !isStandIn(password))) return "password-in-url";
  return null;
}
function isKeyedSecret(text) {
  if (isStandIn(text) || REFERENCE.test(text) || /\s|^\.{0,2}\/|^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return false;
  return UUID.test(text) || text.length >= MIN_RUN && /\d|[!#$%^&*?@+=]/.test(text) && new RegExp("\\p{L}", "u").test(text) && !isDate(text) || isLongHex(text);
}
var SCHEMES = /(?:oauth|openid|saml|jwt|sha|rsa|ecdsa|aes|hmac|tls|ssl|x\.?509v?|base|log)-?\d*/gi;
function isMadeUp(text) {
  if (UUID.test(text)) return true;
  const word = text.replace(/%[\dA-F]{2}/g, "").replace(SCHEMES, "");
  if (word.length < 8 || isStandIn(text) || REFERENCE.test(text) || isDate(text)) return false;
  if (/\s|^[*&!]\w|^\.{0,2}\/|:\/\/|^[^@:]+@[^@]+\.[a-z]+$|\.(?:ya?ml|json|te?xt|pem|key|md)$/i.test(text)) return false;
  if (/[!#$%^&*?]/.test(word) && /\d/.test(word) && new RegExp("\\p{L}", "u").test(word)) return true;
  return word.split(/[^\p{L}\p{N}]+/u).some((piece) => piece.length >= MIN_RUN && new RegExp("\\p{L}\\d+\\p{L}", "u").test(piece));
}
function isUuid(text) {
  return UUID.test(text);
}
function some(pattern, text, test) {
  for (const [, ...groups] of text.matchAll(pattern)) if (test(groups.find((group) => group !== void 0) ?? "")) return true;
  return false;
}
function anyOf(patterns, flags) {
  return new RegExp(patterns.map(({ source }) => source).join("|"), flags);
}
var BASE64_OF_ASCII = /^(?:[I-Za-f][A-Za-z0-9+/_-]{3})+[A-Za-z0-9+/_-]{0,3}={0,2}$/;
function isBasicCredentials(text) {
  return /^[^\p{Cc}\ufffd:]+:[^\p{Cc}\ufffd]+$/u.test(Buffer.from(text, "base64").toString("utf8"));
}
function isLogin(text, signs) {
  if (hasAny(signs, SIGN.other | SIGN.symbol | SIGN.at) || !BASE64_OF_ASCII.test(text)) return false;
  return /^[\x21-\x39\x3b-\x7e]+:[\x20-\x7e]+$/.test(Buffer.from(text, "base64").toString("latin1"));
}
function isBearerToken(text) {
  return UUID.test(text) || /\d/.test(text) && /[a-z]/i.test(text) && (text.length >= MIN_TOKEN || /\d[a-z]+\d|[a-z]\d+[a-z]/i.test(text));
}
function isNamedSecret(text) {
  return isKeyedSecret(text.replace(/[.)\]}]+$/, ""));
}
function isStandIn(text) {
  return STAND_IN.test(text);
}
function isDate(text) {
  return /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(text);
}
function isLongHex(text) {
  return text.length >= 16 && isHex(text);
}
function isHex(text) {
  return /^[0-9a-f]+$/i.test(text);
}
var LONG_RUN = new RegExp(`[A-Za-z0-9]{${MIN_TOKEN}}`);
function isRandom(piece) {
  return LONG_RUN.test(piece) && piece.split(/[-_.~+]+/).some((run) => run.length >= MIN_TOKEN && isMixed(run));
}
function isRandomWord(word, signs) {
  return hasAny(signs, SIGN.symbol) && isPassword(word) || hasAll(signs, SIGN.lower | SIGN.upper | SIGN.digit) && isRandomRuns(word);
}
function isRandomRuns(word) {
  if (word.length < MIN_RUNS_TOTAL || !/^[\w+/-]+={0,2}$/.test(word)) return false;
  const runs = word.split(/[-_+/=]+/).filter((run) => run.length >= MIN_RUN && /[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run));
  return runs.filter((run) => changes(run) >= MIN_CHANGES_MIXED).reduce((sum, run) => sum + run.length, 0) >= MIN_RUNS_TOTAL;
}
function isMixed(run) {
  if (!/^[A-Za-z0-9]+$/.test(run) || isHex(run) || !/\d/.test(run)) return false;
  const entropy = shannonEntropy(run);
  if (entropy < MIN_ENTROPY) return false;
  if (/[a-z]/.test(run) && /[A-Z]/.test(run)) {
    const least = run.length >= LONG_RUN_OF_LETTERS.length && entropy >= LONG_RUN_OF_LETTERS.entropy ? LONG_RUN_OF_LETTERS : null;
    return changes(run) >= (least?.changes ?? MIN_CHANGES_MIXED);
  }
  return /[a-z]/.test(run) && run.length >= MIN_RUNS_TOTAL && changes(run) >= MIN_CHANGES_LOWER;
}
function isPassword(word) {
  if (!/[!#$%^&*~§]/.test(word)) return false;
  const symbols = new Set(word.replace(/[A-Za-z0-9]/g, ""));
  if (/^[./]|:\/\/|^[^@]+@[^@]+\.[a-z]+$/i.test(word) || [...symbols].filter((symbol) => "!#$%^&*~§".includes(symbol)).length < 2)
    return false;
  return /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word) && !isStandIn(word) && changes(word) >= MIN_CHANGES_MIXED;
}
function changes(text) {
  let count = 0;
  for (let index = 1; index < text.length; index++) if (classOf(text, index) !== classOf(text, index - 1)) count++;
  return count / (text.length - 1);
}
function classOf(text, index) {
  const character = text.charAt(index);
  if (/[a-z]/.test(character)) return "lower";
  if (/[A-Z]/.test(character)) return "upper";
  return /[0-9]/.test(character) ? "digit" : "symbol";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  KNOWN_TOKEN,
  LONG_RUN,
  LONG_WORD,
  PUBLIC_TEXTS,
  SIGN,
  TOKEN_BREAK,
  URL_PASSWORD,
  anyOf,
  hasAll,
  hasAny,
  isBasicCredentials,
  isBearerToken,
  isKeyedSecret,
  isLogin,
  isLongHex,
  isMadeUp,
  isNamedSecret,
  isPassword,
  isRandom,
  isRandomWord,
  isStandIn,
  isUuid,
  secretLook,
  wordSigns
});
}),
"esbuild":(function(module,exports,require,late){var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
module.exports = {
  get __commonJS() { return __commonJS; },
  get __require() { return __require; },
  get __toESM() { return __toESM; }
};
var __create = Object.create;
var __defProp2 = Object.defineProperty;
var __getOwnPropDesc2 = Object.getOwnPropertyDescriptor;
var __getOwnPropNames2 = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp2 = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames2(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps2 = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames2(from))
      if (!__hasOwnProp2.call(to, key) && key !== except)
        __defProp2(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc2(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps2(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp2(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  __commonJS,
  __require,
  __toESM
});
}),
"import ignore/index.js":(function(module,exports,require,late){module.exports = {
  get default() { return stdin_default; }
};
var import_esbuild = late("./esbuild");
// node_modules/.pnpm/ignore@7.0.16/node_modules/ignore/index.js
var require_ignore = (0, import_esbuild().__commonJS)({
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
    var separatorAfter = (run, at) => {
      let separator = EMPTY;
      for (let index = at + 1; index < run.length && !run[index].wildcard; index++) {
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
        run.forEach((token, at) => {
          if (token.wildcard) {
            lastWildcard = at;
          }
        });
        run.forEach((token, at) => {
          if (!token.wildcard) {
            out += token.single;
            return;
          }
          out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
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
      let count = 0;
      while (str[str.length - count - 1] === ESCAPE) {
        count++;
      }
      return count % 2 === 1;
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
        const basename = shortcut ? basenameOf(path) : path;
        for (let index = length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule[mode].test(
            shortcut && rule._basenameOnly ? basename : path
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
var stdin_default = require_ignore();
}),
"main.js":(function(module,exports,require,late){var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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
module.exports = {
  get main() { return main; }
};
var import_reading_findings = late("./config-schema/findings/reading-findings.ts");
var import_is_json = late("./config-schema/document/is-json.ts");
var import_suspicions = late("./config-schema/reading/mend/suspicions.ts");
var import_escaping = late("./report/doors/escaping.ts");
var import_api_requests = late("./config-schema/catalogue/api-requests.ts");
var import_catalogue = late("./config-schema/generated/catalogue.ts");
var import_organization_codes = late("./config-schema/domain/organization-codes.ts");
var import_secrets = late("./config-schema/doors/secrets.ts");
var import_to_ascii = late("./report/escaping/to-ascii.ts");
var import_configuration_schema = late("./config-schema/configuration/configuration-schema.ts");
var import_gather_slips = late("./config-schema/reading/json/gather-slips.ts");
var import_rule_level = late("./config-schema/configuration/rule-level.ts");
var import_picomatch = late("./picomatch/index.js");
var import_compare_lines = late("./config-schema/plan/comparison/compare-lines.ts");
var import_portal_pages = late("./config-schema/domain/portal-pages.ts");
var import_document_secrets = late("./config-schema/secrets/document-secrets.ts");
var import_masker_of = late("./config-schema/secrets/masker-of.ts");
var import_api_version = late("./config-schema/catalogue/api-version.ts");
var import_organization_key = late("./config-schema/domain/organization-key.ts");
var import_sandbox_account = late("./config-schema/domain/sandbox-account.ts");
var import_walk_scalars = late("./config-schema/document/walk-scalars.ts");
var import_api_finder = late("./config-schema/catalogue/api-finder.ts");
var import_fold_api_name = late("./config-schema/catalogue/fold-api-name.ts");
var import_allowed_variables = late("./config-schema/domain/allowed-variables.ts");
var import_calendar_date = late("./config-schema/domain/calendar-date.ts");
var import_name_difference = late("./config-schema/domain/name-difference.ts");
var import_secret_look = late("./config-schema/secrets/secret-look.ts");
var import_object_address = late("./report/plan/object-address.ts");
var import_action_markdown = late("./report/plan/action-markdown.ts");
var import_code_fence = late("./report/escaping/code-fence.ts");
var import_markdown_table = late("./report/layout/markdown-table.ts");
var import_fit_lines = late("./report/layout/fit-lines.ts");
var import_terminal_style = late("./report/layout/terminal-style.ts");
var import_wrap_text = late("./report/layout/wrap-text.ts");
var import_display_width = late("./report/layout/display-width.ts");
var import_change_losses = late("./report/plan/change-losses.ts");
var import_log_commands = late("./report/escaping/log-commands.ts");
var import_object_portals = late("./report/plan/object-portals.ts");
var import_context = late("./@actions/github/lib/context.js");
var import_limit_findings = late("./config-schema/reading/limit-findings.ts");
var import_parser_messages = late("./config-schema/reading/parser-messages.ts");
var import_lines_around = late("./config-schema/reading/lines-around.ts");
var import_inner_marks = late("./config-schema/reading/inner-marks.ts");
var import_ordered_lines = late("./config-schema/document/ordered-lines.ts");
var import_assessment = late("./config-schema/reading/mend/assessment.ts");
var import_slip = late("./config-schema/reading/slip.ts");
var import_check_schema = late("./config-schema/schema/check-schema.ts");
var import_validate_application = late("./config-schema/generated/validate-application.ts");
var import_manifest_document = late("./config-schema/document/manifest-document.ts");
var import_application = late("./config-schema/schema/kinds/application.ts");
var import_catalogue_entry = late("./config-schema/catalogue/catalogue-entry.ts");
var import_chorus_pro_connection = late("./config-schema/schema/kinds/chorus-pro-connection.ts");
var import_connector = late("./config-schema/schema/kinds/connector.ts");
var import_partner = late("./config-schema/schema/kinds/partner.ts");
var import_shared_fields = late("./config-schema/schema/kinds/shared-fields.ts");
var import_validate_api = late("./config-schema/generated/validate-api.ts");
var import_validate_chorus_pro_connection = late("./config-schema/generated/validate-chorus-pro-connection.ts");
var import_validate_connector = late("./config-schema/generated/validate-connector.ts");
var import_validate_partner = late("./config-schema/generated/validate-partner.ts");
var import_explain_keys = late("./config-schema/schema/explain-keys.ts");
var import_expected_value = late("./config-schema/schema/expected-value.ts");
var import_field = late("./config-schema/schema/field.ts");
var import_placeholder = late("./config-schema/secrets/placeholder.ts");
var import_access = late("./config-schema/document/access.ts");
var import_reading_finding = late("./config-schema/findings/reading-finding.ts");
var import_bracket_balance = late("./config-schema/reading/json/bracket-balance.ts");
var import_build_node = late("./config-schema/reading/build-node.ts");
var import_json_wording = late("./config-schema/reading/json/json-wording.ts");
var import_ascii_table = late("./words/ascii-table.ts");
var import_reading_limits = late("./config-schema/reading/reading-limits.ts");
var import_token_facts = late("./config-schema/reading/token-facts.ts");
var import_compose_collection = late("./yaml/dist/compose/compose-collection.js");
var import_esbuild = late("./esbuild");
var import_node_os = late("node:os");
var import_node_path = late("node:path");
var import_node_crypto = late("node:crypto");
var import_node_fs = late("node:fs");
var import_node_os2 = late("node:os");
var import_node_path2 = late("node:path");
var os = require("os");
var crypto = require("crypto");
var fs = require("fs");
var os2 = require("os");
var os3 = require("os");
var import_node_buffer = late("node:buffer");
var import_node_fs2 = late("node:fs");
var import_node_path3 = late("node:path");
var import_node_path4 = late("node:path");
var import_node_path5 = late("node:path");
var import_node_path6 = late("node:path");
var import_node_path7 = late("node:path");
var import_node_path8 = late("node:path");
var import_node_path9 = late("node:path");
var import_node_fs3 = late("node:fs");
var import_node_path10 = late("node:path");
var import_node_fs4 = late("node:fs");
var import_node_path11 = late("node:path");
var import_node_fs5 = late("node:fs");
var import_node_os3 = late("node:os");
var import_node_path12 = late("node:path");
var import_node_fs6 = late("node:fs");
var import_node_path13 = late("node:path");
var import_node_path14 = late("node:path");
var import_node_path15 = late("node:path");
var import_node_path16 = late("node:path");
var import_node_path17 = late("node:path");
var import_node_crypto2 = late("node:crypto");
var import_node_path18 = late("node:path");
var import_node_path19 = late("node:path");
var import_node_buffer2 = late("node:buffer");
var import_node_path20 = late("node:path");
var import_node_path21 = late("node:path");
var import_node_crypto3 = late("node:crypto");
var import_node_path22 = late("node:path");
var import_node_url = late("node:url");
var import_node_path23 = late("node:path");
var import_node_zlib = late("node:zlib");
var import_node_path24 = late("node:path");
var import_node_path25 = late("node:path");
var import_node_path26 = late("node:path");
var import_node_path27 = late("node:path");
var import_node_path28 = late("node:path");
var import_node_path29 = late("node:path");
// packages/action-kit/src/base/api-tree.ts
var PARALLEL = 8;
var MAX_FILES = 500;
async function apiTree(api, commit) {
  const answer = await api.tree(commit);
  if (!answer.ok || answer.value.truncated) return null;
  return { entries: answer.value.entries, read: (shas) => readBlobs(api, [...new Set(shas)]), inside: async () => null };
}
async function readBlobs(api, shas) {
  const missing = (name = "") => (0, import_ascii_table().fail)({ code: "missing-object", name });
  if (shas.length > MAX_FILES) return missing(shas[MAX_FILES]);
  const contents = /* @__PURE__ */ new Map();
  for (let start = 0; start < shas.length; start += PARALLEL) {
    const batch = shas.slice(start, start + PARALLEL);
    const answers = await Promise.all(batch.map((sha2) => api.blob(sha2)));
    for (const [index, answer] of answers.entries()) {
      const sha2 = batch[index] ?? "";
      if (!answer.ok) return missing(sha2);
      contents.set(sha2, answer.value);
    }
  }
  return (0, import_ascii_table().succeed)(contents);
}
// packages/action-kit/src/git/git-failure.ts
var UNFETCHED = /^fatal: could not fetch ([\da-f]+) from promisor remote$/m;
function gitFailure(answer) {
  if (answer === null) return { code: "no-git" };
  if (answer.isEndless === true) return { code: "endless" };
  if (/not a git repository/i.test(answer.stderr)) return { code: "no-repository" };
  const [, name] = UNFETCHED.exec(answer.stderr) ?? [];
  if (name !== void 0) return { code: "missing-object", name };
  const lines2 = answer.stderr.trim().split("\n");
  return { code: "git-failed", words: lines2.find((line) => !line.startsWith("warning: ")) ?? lines2[0] ?? "" };
}
// packages/action-kit/src/git/run-git.ts
var GIT_OUTPUT_BYTES = 64 * 1024 * 1024;
var GIT_TIMEOUT_MS = 6e4;
var STOPPED = "it was stopped";
var ENVIRONMENT = {
  // A partial clone fetches what it lacks by programs that it names; older versions know only the second.
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  LC_ALL: "C"
};
var runGit = async (args, root, input = "") => {
  const { execFile } = await Promise.resolve().then(() => __toESM(require("node:child_process")));
  const settings = ["-c", "core.fsmonitor=false", "-c", `core.hooksPath=${import_node_os().devNull}`];
  const named2 = ["--no-pager", `--git-dir=${(0, import_node_path().join)(root, ".git")}`, `--work-tree=${root}`, ...settings];
  const own = Object.entries(process.env).filter(([name]) => !/^git_/i.test(name));
  const options = {
    // Windows looks for programs in the current folder first: that of the checkout could hold a git.exe.
    cwd: (0, import_node_path().dirname)(process.execPath),
    env: { ...Object.fromEntries(own), ...ENVIRONMENT },
    maxBuffer: GIT_OUTPUT_BYTES,
    timeout: GIT_TIMEOUT_MS,
    encoding: "buffer"
  };
  return new Promise((resolve10) => {
    const child = execFile("git", [...named2, ...args], options, (error2, stdout, stderr) => {
      if (error2?.code === "ENOENT") resolve10(null);
      else {
        const status = error2 === null ? 0 : typeof error2.code === "number" ? error2.code : 128;
        if (error2?.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") resolve10({ status, stdout: Buffer.alloc(0), stderr: "", isEndless: true });
        else resolve10({ status, stdout, stderr: error2?.killed === true ? STOPPED : stderr.toString() });
      }
    });
    child.stdin?.on("error", () => {
    });
    child.stdin?.end(input);
  });
};
// packages/action-kit/src/git/find-commit.ts
async function findCommit(git, root, revision) {
  const isFlag = revision.startsWith("-");
  const found = isFlag ? void 0 : await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], root);
  const name = found?.status === 0 ? found.stdout.toString().trim() : "";
  if (/^[0-9a-f]+$/.test(name)) return (0, import_ascii_table().succeed)(name);
  if (found?.stderr === STOPPED) return (0, import_ascii_table().fail)(gitFailure(found));
  const repository = await git(["rev-parse", "--is-shallow-repository"], root);
  if (repository?.status !== 0) return (0, import_ascii_table().fail)(gitFailure(repository));
  return (0, import_ascii_table().fail)({ code: "unknown-commit", isShallow: repository.stdout.toString().trim() === "true" });
}
async function mergeBase(git, root, [one, other]) {
  const answer = await git(["merge-base", one, other], root);
  return answer?.status === 0 ? answer.stdout.toString().trim() : null;
}
// packages/action-kit/src/base/base-commit.ts
async function baseCommit({ event, sha: sha2, repository }, git, github) {
  switch (event.kind) {
    case "push":
      return event.before === null ? (0, import_ascii_table().fail)("none") : (0, import_ascii_table().succeed)(event.before);
    case "merge-group":
      return (0, import_ascii_table().succeed)(event.baseSha);
    case "other":
      return (0, import_ascii_table().fail)("none");
    case "pull-request": {
      const head = await headCommit(git, repository);
      if (head === null) return (0, import_ascii_table().succeed)(event.baseSha);
      const [first3, second] = head.parents;
      if (first3 !== void 0 && second === event.headSha) return (0, import_ascii_table().succeed)(first3);
      if (event.onBase && head.name === sha2) return (0, import_ascii_table().fail)("elsewhere");
      return partingCommit(event, head.name, { git, repository, github });
    }
  }
}
async function partingCommit({ baseSha, headSha }, head, {
  git,
  repository,
  github
}) {
  const local = await mergeBase(git, repository, [baseSha, head]);
  const answer = local === null ? await (await github())?.mergeBase(baseSha, head) : null;
  const name = local ?? (answer?.ok ? answer.value : null);
  if (name === null) return (0, import_ascii_table().fail)("unreachable");
  return name === head && head !== headSha ? (0, import_ascii_table().fail)("elsewhere") : (0, import_ascii_table().succeed)(name);
}
async function headCommit(git, repository) {
  const head = await findCommit(git, repository, "HEAD");
  const raw = head.ok ? await git(["cat-file", "commit", head.value], repository) : null;
  if (!head.ok || raw?.status !== 0) return null;
  const header = raw.stdout.toString().split("\n\n", 1)[0] ?? "";
  const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent ?? "");
  return { name: head.value, parents };
}
// packages/action-kit/src/comment/sticky-comment.ts
async function keepComment(api, comment) {
  const identity = digest(JSON.stringify(comment.identity));
  const body = `${marker(identity, digest(comment.body))}
${[comment.body, comment.footer].filter((part) => part !== "").join("\n\n")}`;
  const listed = await api.ownComments(comment.pullRequest);
  if (!listed.ok) return (0, import_ascii_table().fail)(explain(listed.failure));
  const existing = listed.value.find((candidate) => candidate.body.startsWith(markerStart(identity)));
  if (existing === void 0) {
    if (!comment.worthCreating) return (0, import_ascii_table().succeed)(null);
    return kept("created", await api.createComment(comment.pullRequest, body));
  }
  if (firstLine(existing.body) === firstLine(body)) return (0, import_ascii_table().succeed)({ change: "unchanged", url: existing.url });
  return kept("updated", await api.updateComment(existing.id, body));
}
function markerStart(identity) {
  return `<!-- pistectl ${identity} `;
}
function marker(identity, content) {
  return `${markerStart(identity)}${content} -->`;
}
function digest(text) {
  return (0, import_node_crypto().createHash)("sha256").update(text).digest("hex").slice(0, 16);
}
function firstLine(text) {
  return text.split(/\r?\n/, 1)[0] ?? "";
}
function kept(change, answer) {
  return answer.ok ? (0, import_ascii_table().succeed)({ change, url: answer.value }) : (0, import_ascii_table().fail)(explain(answer.failure));
}
function explain(failure) {
  if (failure.code === "no-answer") return failure;
  const { status } = failure;
  return status === 401 || status === 403 || status === 404 ? { code: "not-permitted", status } : { code: "no-answer", reason: `HTTP ${status}` };
}
// packages/action-kit/src/github/run-event.ts
var PULL_REQUEST_EVENTS = [
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment"
];
function readRunEvent(name, payload) {
  if (name === "push") {
    const before = sha(payload, "/before");
    return { kind: "push", before: before === void 0 || /^0+$/.test(before) ? null : before };
  }
  if (name === "merge_group") {
    const baseSha2 = sha(payload, "/merge_group/base_sha");
    return baseSha2 === void 0 ? OTHER : { kind: "merge-group", baseSha: baseSha2 };
  }
  if (!PULL_REQUEST_EVENTS.includes(name ?? "")) return OTHER;
  const number = (0, import_ascii_table().valueAt)(payload, "/pull_request/number");
  const baseSha = sha(payload, "/pull_request/base/sha");
  const headSha = sha(payload, "/pull_request/head/sha");
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1 || baseSha === void 0 || headSha === void 0)
    return OTHER;
  const base = (0, import_ascii_table().valueAt)(payload, "/pull_request/base/repo/full_name");
  return {
    kind: "pull-request",
    number,
    baseSha,
    headSha,
    fromFork: (0, import_ascii_table().valueAt)(payload, "/pull_request/head/repo/full_name") !== base,
    onBase: name === "pull_request_target"
  };
}
var OTHER = { kind: "other" };
function sha(payload, pointer) {
  const found = (0, import_ascii_table().valueAt)(payload, pointer);
  return typeof found === "string" && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(found) ? found : void 0;
}
// packages/action-kit/src/runner/annotation-budget.ts
var ANNOTATION_LEVELS = ["error", "warning", "notice"];
var PER_LEVEL = 10;
var MESSAGE_LENGTH = 4096;
function budgetAnnotations(annotations, reserved = {}) {
  const leftOut = { error: 0, warning: 0, notice: 0 };
  const shown = ANNOTATION_LEVELS.flatMap((level) => {
    const ofLevel = annotations.filter((annotation) => annotation.level === level);
    const kept2 = ofLevel.slice(0, PER_LEVEL - (reserved[level] ?? 0));
    leftOut[level] = ofLevel.length - kept2.length;
    return kept2.map((annotation) => ({ ...annotation, message: (0, import_ascii_table().shorten)(annotation.message, MESSAGE_LENGTH) }));
  });
  return { shown, leftOut };
}
// packages/auth-core/src/secret/secret-forms.ts
var MINIMUM_LENGTH = 4;
function secretForms(value) {
  const utf8 = Buffer.from(value, "utf8");
  const hex = utf8.toString("hex");
  const base64 = alignedBase64(utf8);
  return longestFirst([
    ...escapedForms(value),
    [...utf8].map((byte) => `%${byte.toString(16).padStart(2, "0").toUpperCase()}`).join(""),
    hex,
    hex.toUpperCase(),
    utf8.toString("latin1"),
    ...base64,
    ...base64.flatMap((text) => [encodeURIComponent(text), lowerEscapes(encodeURIComponent(text))])
  ]);
}
function escapedForms(value) {
  const uri = encodeURIComponent(value.toWellFormed());
  const strictUri = uri.replace(/[!'()*]/g, percent);
  const form = new URLSearchParams([["", value]]).toString().slice(1);
  const json = JSON.stringify(value).slice(1, -1);
  const html = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  return longestFirst([
    value,
    value.trim(),
    (0, import_ascii_table().typeset)(value, "fr"),
    ...value.split(/\r\n|\r|\n/).map((line) => line.trim()),
    uri,
    strictUri,
    encodeURI(value.toWellFormed()),
    form,
    ...[uri, strictUri, form].flatMap((text) => [lowerEscapes(text), encodeURIComponent(text)]),
    json,
    json.replaceAll("/", "\\/"),
    json.replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`),
    html,
    html.replaceAll("'", "&#39;"),
    ...[10, 16].map((radix) => numericEntities(value, radix))
  ]);
}
function longestFirst(forms) {
  return [...new Set(forms)].filter((form) => form.length >= MINIMUM_LENGTH).sort((a, b) => b.length - a.length);
}
function shortForms(value) {
  return [.../* @__PURE__ */ new Set([value, value.trim(), Buffer.from(value, "utf8").toString("latin1")])].filter(
    (form) => form !== "" && form.length < MINIMUM_LENGTH
  );
}
var UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
function isUnmistakable(secret) {
  const text = secret.trim();
  if (text.length >= 40 || UUID.test(text)) return true;
  if (text.length >= 16 && new RegExp("^(?=.*\\p{Lu})(?=.*\\p{Ll})(?=.*\\p{Nd})\\S+$", "u").test(text)) return true;
  return text.length >= 8 && new RegExp("\\p{L}\\p{Nd}+\\p{L}", "u").test(text);
}
function lowerEscapes(text) {
  return text.replace(/%[0-9A-F]{2}/g, (encoded) => encoded.toLowerCase());
}
function numericEntities(value, radix) {
  const prefix = radix === 16 ? "&#x" : "&#";
  return value.replace(/[^0-9A-Za-z]/gu, (character) => `${prefix}${character.codePointAt(0)?.toString(radix)};`);
}
function percent(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function alignedBase64(bytes) {
  const forms = [];
  for (const offset of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64").replace(/=+$/, "");
    const first3 = Math.ceil(offset * 8 / 6);
    const whole = Math.floor((offset + bytes.length) * 8 / 6);
    const core = encoded.slice(first3, whole);
    if (core.length >= 8) forms.push(core, core.replaceAll("+", "-").replaceAll("/", "_"));
  }
  forms.push(bytes.toString("base64"), bytes.toString("base64url"));
  return forms;
}
// packages/auth-core/src/secret/redactor.ts
function createRedactor() {
  const secrets = /* @__PURE__ */ new Set();
  let forms = [];
  let unmistakable = [];
  let short = [];
  let words2 = null;
  const redact = (value) => {
    const result2 = hide(value, forms);
    return words2 === null ? result2 : withoutOpenEscapes(result2.replace(words2, import_ascii_table().MASK));
  };
  return {
    add(secret) {
      if (secret === "" || secrets.has(secret)) return;
      secrets.add(secret);
      const added = secretForms(secret);
      forms = longestFirst2([...forms, ...added]);
      unmistakable = longestFirst2([...unmistakable, ...unmistakableForms(secret, added)]);
      short = [...short, ...shortForms(secret)];
      words2 = asWords(short);
    },
    redact,
    quote(text) {
      return (0, import_ascii_table().visibleText)(redact(text).trim(), import_ascii_table().MAX_QUOTED);
    },
    guard: (rendered) => hide(rendered, unmistakable)
  };
}
function hide(text, forms) {
  let result2 = text;
  for (const form of forms) result2 = result2.replaceAll(form, OPENS_ESCAPE.test(form) ? `${import_ascii_table().MASK}\\` : import_ascii_table().MASK);
  return result2 === text ? text : withoutOpenEscapes(result2);
}
var OPENS_ESCAPE = /(?<!\\)(?:\\\\)*\\$/;
var OPEN_ESCAPES = new RegExp(`(?<!\\\\)((?:\\\\\\\\)*)\\\\(?:u[\\da-f]{0,3})?(?=${literally(import_ascii_table().MASK)})`, "gi");
function withoutOpenEscapes(hidden) {
  return hidden.replace(OPEN_ESCAPES, "$1");
}
function unmistakableForms(secret, forms) {
  const whole = isUnmistakable(secret) ? secret.trim().length : Number.POSITIVE_INFINITY;
  return forms.filter((form) => form.length >= whole || isUnmistakable(form));
}
function longestFirst2(forms) {
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}
function asWords(forms) {
  if (forms.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst2(forms).map(literally).join("|")})(?![\\p{L}\\p{N}])`, "gu");
}
function literally(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
// packages/action-kit/src/git/git-blobs.ts
var BATCH_BYTES = 16 * 1024 * 1024;
var MAX_BLOB_BYTES = 1024 * 1024;
var MAX_TOLD_BYTES = 2 ** 32;
async function gitBlobs(git, root, names) {
  const wanted = [...new Set(names)];
  const contents = /* @__PURE__ */ new Map();
  if (wanted.length === 0) return (0, import_ascii_table().succeed)(contents);
  const listed = await git(["cat-file", "--batch-check"], root, lines(wanted));
  if (listed?.status !== 0) return (0, import_ascii_table().fail)(gitFailure(listed));
  const small = [];
  const large = [];
  for (const [index, line] of listed.stdout.toString().trimEnd().split("\n").entries()) {
    const name = wanted[index] ?? "";
    const [, size2] = /^[\da-f]+ blob (\d+)$/.exec(line) ?? [];
    if (size2 === void 0) return (0, import_ascii_table().fail)({ code: "missing-object", name });
    (Number(size2) > MAX_BLOB_BYTES ? large : small).push({ name, size: Math.min(Number(size2), MAX_TOLD_BYTES) });
  }
  const zeros = new ArrayBuffer(large.reduce((most, { size: size2 }) => Math.max(most, size2), 0));
  for (const { name, size: size2 } of large) contents.set(name, new Uint8Array(zeros, 0, size2));
  for (const batch of batchesOf(small)) {
    const answer = await git(["cat-file", "--batch"], root, lines(batch.map(({ name }) => name)));
    if (answer?.status !== 0) return (0, import_ascii_table().fail)(gitFailure(answer));
    const given = contentsOf(answer.stdout);
    if (given?.length !== batch.length) return (0, import_ascii_table().fail)(gitFailure(answer));
    for (const [index, { name }] of batch.entries()) contents.set(name, given[index] ?? new Uint8Array());
  }
  return (0, import_ascii_table().succeed)(contents);
}
function contentsOf(answer) {
  const contents = [];
  for (let at = 0; at < answer.length; ) {
    const start = answer.indexOf("\n", at) + 1;
    const [, size2] = /^[\da-f]+ [a-z]+ (\d+)\n$/.exec(answer.toString("latin1", at, start)) ?? [];
    const end = start + Number(size2);
    if (size2 === void 0 || end >= answer.length) return null;
    contents.push(answer.subarray(start, end));
    at = end + 1;
  }
  return contents;
}
function lines(names) {
  return names.map((name) => `${name}
`).join("");
}
function batchesOf(blobs) {
  const batches = [];
  let left = 0;
  for (const blob of blobs) {
    const batch = batches.at(-1);
    if (batch === void 0 || blob.size > left) {
      batches.push([blob]);
      left = BATCH_BYTES - blob.size;
    } else {
      batch.push(blob);
      left -= blob.size;
    }
  }
  return batches;
}
// packages/action-kit/src/secrets/learned-secrets.ts
var MOST_BYTES = 64 * 1024 * 1024;
var IN_EVERY_SPELLING = 500;
function learnSecrets() {
  const waiting = [];
  const stored = [];
  let last = null;
  const secrets = /* @__PURE__ */ new Set();
  const masker = (0, import_walk_scalars().createTextMasker)();
  const read = (bytes) => {
    if (last !== null) waiting.push((0, import_secrets().sourceOfBytes)(last) ?? last);
    last = bytes.length <= MOST_BYTES ? bytes : null;
    return bytes;
  };
  const learn = () => {
    if (last !== null) waiting.push(last);
    last = null;
    const files = waiting.splice(0);
    for (const source of [...files, ...otherTexts(stored.splice(0), files)]) {
      const { text, secrets: spans } = (0, import_secrets().secretsOfSource)(source);
      for (const secret of (0, import_walk_scalars().secretTexts)(text, spans)) {
        if (secrets.has(secret) || !(0, import_walk_scalars().isTelling)(secret)) continue;
        masker.add(secrets.size < IN_EVERY_SPELLING ? secretForms(secret) : escapedForms(secret));
        secrets.add(secret);
      }
    }
  };
  return {
    read,
    watched: (files) => ({ ...files, read: (path) => read(files.read(path)) }),
    watchedGit: (git) => async (args, root, input) => {
      const answer = await git(args, root, input);
      if (answer === null || args[0] !== "cat-file") return answer;
      const contents = args[1] === "--batch" ? contentsOf(answer.stdout) : null;
      if (contents === null) read(answer.stdout);
      else stored.push(...contents);
      return answer;
    },
    guard(text) {
      learn();
      return masker.maskWhole(text);
    }
  };
}
function otherTexts(stored, files) {
  if (stored.length === 0) return [];
  const known = new Set(files.map((source) => (source instanceof Uint8Array ? (0, import_secrets().sourceOfBytes)(source) : source)?.text));
  const decoder = new TextDecoder();
  return stored.flatMap((bytes) => {
    const text = decoder.decode(bytes);
    if (known.has(text)) return [];
    known.add(text);
    return [{ path: "", text, byteOrderMark: false }];
  });
}
// packages/action-kit/src/runner/masker.ts
var MINIMUM_LENGTH2 = 4;
function createMasker(register, redactor) {
  const known = /* @__PURE__ */ new Set();
  const secret = (value) => {
    if (value === void 0 || value.length < MINIMUM_LENGTH2) return;
    redactor.add(value);
    for (const form of secretForms(value)) {
      if (known.has(form)) continue;
      known.add(form);
      register(form);
    }
  };
  const pair = (user, password) => {
    secret(password);
    if (!user || !password) return;
    secret(`${user}:${password}`);
    secret(`${formEncode(user)}:${formEncode(password)}`);
  };
  return {
    secret,
    pair,
    userInfo(url) {
      const [, user, password] = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?([^:/?#@]*):(?!\/\/)(.*)@/is.exec(url ?? "") ?? [];
      pair(user, password);
      pair(decode(user), decode(password));
    }
  };
}
function formEncode(value) {
  return new URLSearchParams([["", value]]).toString().slice(1);
}
function decode(value) {
  try {
    return value && decodeURIComponent(value);
  } catch {
    return value;
  }
}
// packages/action-kit/src/runner/runner.ts
// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/command.js
// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}
// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message2) {
  const cmd = new Command(command, properties, message2);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message2) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message2;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first3 = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first3) {
              first3 = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message2) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message2)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}
// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message2, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message2 instanceof Error ? message2.toString() : message2);
}
function warning(message2, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message2 instanceof Error ? message2.toString() : message2);
}
function notice(message2, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message2 instanceof Error ? message2.toString() : message2);
}
// packages/action-kit/src/disk/disk-files.ts
// packages/config-schema/src/discovery/commit-tree.ts
// packages/config-schema/src/discovery/is-inside.ts
function isInside(folder, path) {
  const way = (0, import_node_path4().relative)(folder, path);
  return way !== ".." && !/^\.\.[\\/]/.test(way) && !(0, import_node_path4().isAbsolute)(way);
}
// packages/config-schema/src/discovery/commit-tree.ts
var MAX_LINKS = 40;
var MAX_TARGET = 4096;
function commitTree(root, entries, contents) {
  const tree = /* @__PURE__ */ new Map();
  for (const entry of entries) place(entry, tree);
  const realPath = (path, links = MAX_LINKS) => {
    if (!isInside(root, path)) return null;
    let at = root;
    let node = tree;
    const steps = stepsTo(path);
    for (const [index, step3] of steps.entries()) {
      node = node instanceof Map ? node.get(step3) : void 0;
      if (node === void 0) return null;
      at = (0, import_node_path3().join)(at, step3);
      if (node instanceof Map || !node.isLink) continue;
      const target = contents.get(node.path);
      if (target === void 0 || target.length > MAX_TARGET || links === 0) return null;
      return realPath((0, import_node_path3().resolve)((0, import_node_path3().dirname)(at), Buffer.from(target).toString(), ...steps.slice(index + 1)), links - 1);
    }
    return at;
  };
  const stepsTo = (path) => (0, import_node_path3().relative)(root, path).split(import_node_path3().sep).filter((step3) => step3 !== "");
  const nodeAt2 = (path) => {
    const real = realPath(path);
    let node = real === null ? void 0 : tree;
    for (const step3 of real === null ? [] : stepsTo(real)) node = node instanceof Map ? node.get(step3) : void 0;
    return node;
  };
  const fileAt = (path) => {
    const node = nodeAt2(path);
    return node === void 0 || node instanceof Map ? null : node;
  };
  const contentOf = (path) => {
    const content = contents.get(fileAt(path)?.path ?? "");
    if (content === void 0) throw Object.assign(new Error(`The content of ${path} was not asked for`), { code: "ENOENT" });
    return content;
  };
  return {
    fileAt,
    realPath: (path) => realPath(path),
    kindOf: (path) => {
      const node = nodeAt2(path);
      return node === void 0 ? null : node instanceof Map ? "folder" : "file";
    },
    list: (folder) => {
      const node = nodeAt2(folder);
      return node instanceof Map ? Array.from(node, ([name, child]) => ({ name, kind: kindOf(child) })) : [];
    },
    sizeOf: (path) => contentOf(path).length,
    read: contentOf
  };
}
function kindOf(node) {
  return node instanceof Map ? "folder" : node.isLink ? "link" : "file";
}
function place(entry, tree) {
  const steps = entry.path.split("/");
  const name = steps.pop() ?? "";
  let folder = tree;
  for (const step3 of steps) {
    const known = folder.get(step3);
    const below = known instanceof Map ? known : /* @__PURE__ */ new Map();
    if (below !== known) folder.set(step3, below);
    folder = below;
  }
  folder.set(name, entry);
}
// packages/config-schema/src/discovery/find-manifests.ts
// packages/config-schema/src/discovery/git-ignore.ts
var OPTIONS = { ignorecase: false, allowRelativePaths: false };
function noIgnoreRules(files) {
  return rulesOf([], files);
}
function rulesOf(matchers, files) {
  return {
    ignores(path, kind) {
      let ignored = false;
      for (const { folder, test } of matchers) {
        const way = (0, import_node_path6().relative)(folder, path).split(import_node_path6().sep).join("/");
        const outcome = test(kind === "folder" ? `${way}/` : way);
        if (outcome.ignored) ignored = true;
        else if (outcome.unignored) ignored = false;
      }
      return ignored;
    },
    async below(folder) {
      const path = (0, import_node_path6().join)(folder, ".gitignore");
      if (files.kindOf(path) !== "file" || isLink(path, files)) return rulesOf(matchers, files);
      const { default: createIgnore } = await Promise.resolve().then(() => require("./import ignore/index.js"));
      const lines2 = new TextDecoder().decode(files.read(path)).split(/\r?\n/);
      const matcher = createIgnore(OPTIONS).add(lines2.filter((line) => line.startsWith("#") || !(0, import_configuration_schema().isCostlyGlob)(line)));
      return rulesOf([...matchers, { folder, test: (way) => matcher.test(way) }], files);
    }
  };
}
function isLink(path, files) {
  return files.realPath(path) !== (0, import_node_path6().join)(files.realPath((0, import_node_path6().dirname)(path)) ?? (0, import_node_path6().dirname)(path), (0, import_node_path6().basename)(path));
}
// packages/config-schema/src/discovery/manifest-name.ts
var MANIFEST_GLOBS = ["piste.yaml", "piste.yml", "*.piste.yaml", "*.piste.yml", "*.piste.json"];
function isManifestName(name) {
  return /^piste\.ya?ml$|\.piste\.(?:ya?ml|json)$/.test(name);
}
var MANIFEST_NAMES = {
  en: "Manifests are named piste.yaml or NAME.piste.yaml (.yml, .json)",
  fr: "Un manifeste se nomme piste.yaml ou NOM.piste.yaml (.yml, .json)"
};
// packages/config-schema/src/discovery/unread-place.ts
var UNREAD = {
  notAFile: "NOT_A_FILE",
  folder: "FOLDER_NAMED_AS_MANIFEST",
  deadLink: "DEAD_LINK",
  fileName: "FILE_NAME_NOT_UTF8",
  folderName: "FOLDER_NAME_NOT_UTF8",
  tooMany: "TOO_MANY_FOLDERS"
};
function unreadPlace(path, code) {
  return { path, cause: Object.assign(new Error(path), { code }) };
}
function missingPlace(path, { linkTarget: linkTarget2 }) {
  if (linkTarget2 === void 0) return { path, cause: NOTHING_THERE };
  try {
    const isLink2 = linkTarget2(path) !== (0, import_node_path7().join)(linkTarget2((0, import_node_path7().dirname)(path)), (0, import_node_path7().basename)(path));
    return isLink2 ? unreadPlace(path, UNREAD.deadLink) : { path, cause: NOTHING_THERE };
  } catch (cause) {
    return { path, cause };
  }
}
var NOTHING_THERE = { code: "ENOENT" };
function describeUnread(cause) {
  switch ((0, import_ascii_table().errorCode)(cause)) {
    case UNREAD.notAFile:
      return { en: "it is a pipe, a socket or a device, not a file", fr: "c'est un tube, un socket ou un périphérique, pas un fichier" };
    case UNREAD.folder:
      return { en: "it is a folder with the name of a manifest", fr: "c'est un dossier qui porte le nom d'un manifeste" };
    case UNREAD.deadLink:
      return { en: "it is a link that leads to nothing", fr: "c'est un lien qui ne mène à rien" };
    case UNREAD.fileName:
      return { en: "its name is not UTF-8", fr: "son nom n'est pas de l'UTF-8" };
    case UNREAD.folderName:
      return {
        en: "its name, that of a folder with manifests, is not UTF-8",
        fr: "son nom, celui d'un dossier de manifestes, n'est pas de l'UTF-8"
      };
    case UNREAD.tooMany:
      return { en: "there are too many folders to search", fr: "il y a trop de dossiers à parcourir" };
    default:
      return (0, import_ascii_table().describeFileError)(cause);
  }
}
// packages/config-schema/src/discovery/find-manifests.ts
var SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
async function findManifests(root, named2, files, maxFolders = Number.POSITIVE_INFINITY) {
  const realRoot = files.realPath(root) ?? root;
  const search = new Search(realRoot, files, maxFolders);
  const missing = [];
  const outside = [];
  for (const path of named2) {
    const kind = files.kindOf(path);
    const real = files.realPath(path);
    if (kind === null || real === null) missing.push(missingPlace(path, files));
    else if (kind === "other") search.unread.push(unreadPlace(path, UNREAD.notAFile));
    else if (!isInside(realRoot, real)) outside.push(path);
    else if (kind === "folder") await search.enter(path, await search.rulesAt(root, path));
    else search.add(path, real);
  }
  await search.followLinks();
  return { paths: search.sortedPaths(), missing, outside, unread: search.unread };
}
var Search = class {
  unread = [];
  #root;
  #files;
  #maxFolders;
  /** The path under which each file was found, by its real path. */
  #found = /* @__PURE__ */ new Map();
  #entered = /* @__PURE__ */ new Set();
  #isCutShort = false;
  /** Looked at last: a file is better known by its own name. */
  #links = [];
  constructor(realRoot, files, maxFolders) {
    this.#root = realRoot;
    this.#files = files;
    this.#maxFolders = maxFolders;
  }
  /** `real`: the path with every link followed. */
  add(path, real) {
    if (!this.#found.has(real)) this.#found.set(real, path);
  }
  /** The rules that hold in a named folder; one that is itself left out was named all the same, so that only its own rules count. */
  async rulesAt(root, folder) {
    let rules = await this.#rulesBelow(root, noIgnoreRules(this.#files));
    let at = root;
    for (const step3 of (0, import_node_path5().relative)(root, folder).split(import_node_path5().sep)) {
      if (step3 === "" || step3 === "..") continue;
      at = (0, import_node_path5().join)(at, step3);
      if (rules.ignores(at, "folder")) return this.#rulesBelow(folder, noIgnoreRules(this.#files));
      rules = await this.#rulesBelow(at, rules);
    }
    return rules;
  }
  async enter(folder, rules) {
    const real = this.#files.realPath(folder) ?? folder;
    if (this.#entered.has(real)) return;
    if (this.#entered.size >= this.#maxFolders) {
      if (!this.#isCutShort) this.unread.push(unreadPlace(folder, UNREAD.tooMany));
      this.#isCutShort = true;
      return;
    }
    this.#entered.add(real);
    for (const entry of this.#list(folder)) {
      const path = entryOf2(folder, entry.name);
      if (entry.isNamable === false) this.#passUnnamable(path, entry, rules);
      else if (entry.kind === "link") this.#links.push({ path, rules });
      else if (entry.kind === "folder") await this.#enterListed(path, entry.name, rules);
      else this.#take(path, entryOf2(real, entry.name), entry, rules);
    }
  }
  /** Links that stay in the project are followed; entering a folder may bring further ones. */
  async followLinks() {
    for (let links = this.#links; links.length > 0; links = this.#links) {
      this.#links = [];
      for (const { path, rules } of links) {
        const name = (0, import_node_path5().basename)(path);
        const real = this.#files.realPath(path);
        const kind = this.#files.kindOf(path);
        if (real !== null && kind === "folder" && isInside(this.#root, real)) await this.#enterListed(path, name, rules);
        else if (real !== null && kind !== null && isInside(this.#root, real)) this.#take(path, real, { name, kind }, rules);
        else if (real === null && this.#isDeadInside(path) && isManifestName(name) && !rules.ignores(path, "file"))
          this.unread.push(missingPlace(path, this.#files));
      }
    }
  }
  sortedPaths() {
    return [...this.#found.values()].sort();
  }
  async #enterListed(path, name, rules) {
    if (SKIPPED.has(name) || rules.ignores(path, "folder")) return;
    if (isManifestName(name)) this.unread.push(unreadPlace(path, UNREAD.folder));
    await this.enter(path, await this.#rulesBelow(path, rules));
  }
  /** Not a folder: of ten thousand files none is waited for. */
  #take(path, real, { name, kind }, rules) {
    if (!isManifestName(name) || rules.ignores(path, "file")) return;
    if (kind === "file") this.add(path, real);
    else this.unread.push(unreadPlace(path, UNREAD.notAFile));
  }
  #passUnnamable(path, { name, kind }, rules) {
    const isFolder = kind === "folder";
    if (rules.ignores(path, isFolder ? "folder" : "file") || !(isFolder || isManifestName(name))) return;
    this.unread.push(unreadPlace(path, isFolder ? UNREAD.folderName : UNREAD.fileName));
  }
  /** What leads out of the project is passed over, there or not: nothing is told of what is outside. */
  #isDeadInside(path) {
    try {
      const target = this.#files.linkTarget?.(path);
      return target !== void 0 && isInside(this.#root, target);
    } catch {
      return true;
    }
  }
  /** A `.gitignore` that cannot be read leaves nothing out. */
  async #rulesBelow(folder, rules) {
    try {
      return await rules.below(folder);
    } catch (cause) {
      this.unread.push({ path: (0, import_node_path5().join)(folder, ".gitignore"), cause });
      return rules;
    }
  }
  #list(folder) {
    try {
      return this.#files.list(folder);
    } catch (cause) {
      this.unread.push({ path: folder, cause });
      return [];
    }
  }
};
function entryOf2(folder, name) {
  return folder.endsWith(import_node_path5().sep) ? folder + name : folder + import_node_path5().sep + name;
}
// packages/config-schema/src/discovery/locate-project.ts
var CONFIGURATION_NAME = ".pistectl.yaml";
function locateProject(workingFolder, paths, files) {
  const shared = sharedFolder(
    paths.length === 0 ? [workingFolder] : paths.map((path) => files.kindOf(path) === "folder" ? path : (0, import_node_path8().dirname)(path))
  );
  const own = rootAbove(workingFolder, files);
  const root = isInside(own, shared) ? own : rootAbove(shared, files);
  const configuration = configurationAbove(shared, root, files);
  return { root, configuration, folder: configuration === null ? root : (0, import_node_path8().dirname)(configuration) };
}
function rootAbove(folder, files) {
  return upwards(folder).find((candidate) => files.kindOf((0, import_node_path8().join)(candidate, ".git")) !== null) ?? folder;
}
function configurationAbove(folder, root, files) {
  return upwards(folder).filter((candidate) => isInside(root, candidate)).map((candidate) => (0, import_node_path8().join)(candidate, CONFIGURATION_NAME)).find((path) => files.kindOf(path) === "file") ?? null;
}
function upwards(folder) {
  const above = (0, import_node_path8().dirname)(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
}
function sharedFolder([first3 = "/", ...others]) {
  return upwards(first3).find((candidate) => others.every((other) => isInside(candidate, other))) ?? first3;
}
// packages/config-schema/src/discovery/project-path.ts
function projectPath(folder, path) {
  if (path.startsWith(`${folder}/`) && !/\/\.{0,2}(?:\/|$)|\\/.test(path)) return path.slice(folder.length + 1);
  return (0, import_node_path9().relative)(folder, path).split(import_node_path9().sep).join("/");
}
// packages/action-kit/src/disk/link-target.ts
var MAX_LINKS2 = 40;
function linkTarget(path, links = MAX_LINKS2) {
  const real = ifThere(() => (0, import_node_fs3().realpathSync)(path));
  const above = (0, import_node_path10().dirname)(path);
  if (real !== null || above === path) return real ?? path;
  const folder = linkTarget(above, links);
  const here = (0, import_node_path10().join)(folder, (0, import_node_path10().basename)(path));
  const leadsTo = ifThere(() => (0, import_node_fs3().readlinkSync)(here));
  if (leadsTo === null) return here;
  if (links === 0) throw Object.assign(new Error(path), { code: "ELOOP" });
  return linkTarget((0, import_node_path10().resolve)(folder, leadsTo), links - 1);
}
function ifThere(ask2) {
  try {
    return ask2();
  } catch {
    return null;
  }
}
// packages/action-kit/src/disk/disk-files.ts
var DISK_FILES = {
  list: (folder) => {
    const entries = (0, import_node_fs2().readdirSync)(folder, { withFileTypes: true });
    if (entries.some(({ name }) => name.includes("�"))) return entriesByBytes(folder);
    return entries.map((entry) => ({ name: entry.name, kind: kindOf2(entry) }));
  },
  linkTarget: (path) => linkTarget(path),
  kindOf: (path) => {
    try {
      const found = (0, import_node_fs2().statSync)(path);
      return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
    } catch {
      return null;
    }
  },
  realPath: (path) => {
    try {
      return (0, import_node_fs2().realpathSync)(path);
    } catch {
      return null;
    }
  },
  sizeOf: (path) => (0, import_node_fs2().statSync)(path).size,
  stampOf: (path) => {
    const found = (0, import_node_fs2().statSync)(path, { throwIfNoEntry: false });
    if (found === void 0) return null;
    const { dev, ino, size: size2, mtimeMs, ctimeMs } = found;
    return { text: `${dev} ${ino} ${size2} ${mtimeMs} ${ctimeMs}`, changedAt: ctimeMs };
  },
  read: (path) => (0, import_node_fs2().readFileSync)(path)
};
function kindOf2(entry) {
  return entry.isSymbolicLink() ? "link" : entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "other";
}
function entriesByBytes(folder) {
  return (0, import_node_fs2().readdirSync)(folder, { withFileTypes: true, encoding: "buffer" }).flatMap((entry) => {
    const kind = kindOf2(entry);
    if ((0, import_node_buffer().isUtf8)(entry.name)) return [{ name: entry.name.toString("utf8"), kind }];
    const path = Buffer.concat([Buffer.from(`${folder}/`), entry.name]);
    return kind === "folder" && !holdsManifests(path) ? [] : [{ name: shownBytes(entry.name), kind, isNamable: false }];
  });
}
function holdsManifests(folder) {
  try {
    return (0, import_node_fs2().readdirSync)(folder, { withFileTypes: true, encoding: "buffer" }).some(
      (entry) => entry.isDirectory() ? holdsManifests(Buffer.concat([folder, Buffer.from("/"), entry.name])) : isManifestName(entry.name.toString("latin1"))
    );
  } catch {
    return true;
  }
}
function shownBytes(name) {
  return name.toString("latin1").replace(/[^\x20-\x7e]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
// packages/action-kit/src/disk/disk-writer.ts
// packages/action-kit/src/disk/temporary-file.ts
var EXPIRY_MS = 24 * 60 * 60 * 1e3;
var NAME = /^\.pistectl-([A-Za-z0-9]*)-(\d+)-[0-9a-f]{8}\.tmp$/;
function temporaryBeside(path) {
  return (0, import_node_path12().join)((0, import_node_path12().dirname)(path), `.pistectl-${machine()}-${process.pid}-${anyNumber()}.tmp`);
}
function anyNumber() {
  return Math.floor(Math.random() * 2 ** 32).toString(16).padStart(8, "0");
}
function clearTemporaries(folder) {
  try {
    for (const name of (0, import_node_fs5().readdirSync)(folder)) {
      const [, host, process2] = NAME.exec(name) ?? [];
      if (host !== void 0 && isLeft((0, import_node_path12().join)(folder, name), host, Number(process2))) (0, import_node_fs5().rmSync)((0, import_node_path12().join)(folder, name), { force: true });
    }
  } catch {
  }
}
function isLeft(path, host, id) {
  return host === machine() ? !isAlive(id) : Date.now() - (0, import_node_fs5().statSync)(path).mtimeMs > EXPIRY_MS;
}
function isAlive(id) {
  try {
    return process.kill(id, 0);
  } catch (error2) {
    return (0, import_ascii_table().errorCode)(error2) !== "ESRCH";
  }
}
function machine() {
  return (0, import_node_os3().hostname)().replace(/[^A-Za-z0-9]/g, "").slice(0, 32);
}
// packages/action-kit/src/disk/disk-writer.ts
var PERMISSIONS = 4095;
var WRITE_PROBLEMS = { changed: "CHANGED_SINCE_READ", folder: "FOLDER_NOT_WRITABLE" };
function createDiskWriter() {
  const cleared = /* @__PURE__ */ new Set();
  const temporaryFor = (path) => {
    const folder = (0, import_node_path11().dirname)(path);
    if (!cleared.has(folder)) clearTemporaries(folder);
    cleared.add(folder);
    return temporaryBeside(path);
  };
  return {
    replace(path, text, before) {
      const existing = (0, import_node_fs4().statSync)(path, { throwIfNoEntry: false });
      if (existing !== void 0) checkReplaceable(path);
      const temporary = temporaryFor(path);
      try {
        writeDown(temporary, text, existing?.mode);
        if (existing !== void 0) resemble(temporary, existing);
        if (before !== void 0 && (0, import_node_fs4().readFileSync)(path, "utf8") !== before) throw problem(WRITE_PROBLEMS.changed, path);
        (0, import_node_fs4().renameSync)(temporary, path);
      } catch (error2) {
        (0, import_node_fs4().rmSync)(temporary, { force: true });
        throw error2;
      }
    },
    create(path, text) {
      const made = makeFolder((0, import_node_path11().dirname)(path));
      const temporary = temporaryFor(path);
      try {
        writeDown(temporary, text);
        putInPlace(temporary, path);
      } catch (error2) {
        (0, import_node_fs4().rmSync)(temporary, { force: true });
        if (made !== void 0) removeEmpty((0, import_node_path11().dirname)(path), made);
        throw error2;
      }
      (0, import_node_fs4().rmSync)(temporary, { force: true });
    }
  };
}
function checkReplaceable(path) {
  (0, import_node_fs4().accessSync)(path, import_node_fs4().constants.W_OK);
  try {
    (0, import_node_fs4().accessSync)((0, import_node_path11().dirname)(path), import_node_fs4().constants.W_OK);
  } catch (error2) {
    throw (0, import_ascii_table().errorCode)(error2) === "EACCES" ? problem(WRITE_PROBLEMS.folder, path) : error2;
  }
}
function writeDown(path, text, mode) {
  (0, import_node_fs4().writeFileSync)(path, text, { flag: "wx", flush: true, ...mode === void 0 ? {} : { mode } });
}
function resemble(path, { uid, gid, mode }) {
  const now = (0, import_node_fs4().statSync)(path);
  if (now.uid !== uid || now.gid !== gid) attempt(() => (0, import_node_fs4().chownSync)(path, uid, gid));
  attempt(() => (0, import_node_fs4().chmodSync)(path, mode & PERMISSIONS));
}
function attempt(act) {
  try {
    act();
  } catch {
  }
}
function makeFolder(folder) {
  try {
    return (0, import_node_fs4().mkdirSync)(folder, { recursive: true });
  } catch (error2) {
    throw (0, import_ascii_table().errorCode)(error2) === "EEXIST" ? problem("ENOTDIR", folder) : error2;
  }
}
function removeEmpty(folder, first3) {
  attempt(() => {
    for (let at = folder; at.length >= first3.length; at = (0, import_node_path11().dirname)(at)) (0, import_node_fs4().rmdirSync)(at);
  });
}
function problem(code, path) {
  return Object.assign(new Error(path), { code });
}
function putInPlace(temporary, path) {
  try {
    (0, import_node_fs4().linkSync)(temporary, path);
  } catch (error2) {
    if ((0, import_ascii_table().errorCode)(error2) === "EEXIST") throw error2;
    if ((0, import_node_fs4().lstatSync)(path, { throwIfNoEntry: false }) !== void 0) throw problem("EEXIST", path);
    (0, import_node_fs4().renameSync)(temporary, path);
  }
}
// packages/action-kit/src/disk/recording-files.ts
function recordingFiles(files) {
  const real = (path) => files.realPath(path) ?? (0, import_node_path13().resolve)(path);
  const seen = /* @__PURE__ */ new Set();
  const note = (path) => void seen.add(path);
  return {
    ...files,
    note,
    sizeOf: (path) => {
      note(path);
      return files.sizeOf(path);
    },
    stampOf: (path) => {
      note(path);
      return files.stampOf?.(path) ?? null;
    },
    read: (path) => {
      note(path);
      return files.read(path);
    },
    wasRead: (path, but) => {
      const read = [...new Set(Array.from(seen, real))];
      const others = but === void 0 ? read : read.filter((other) => other !== real(but));
      const identity = identityOf(path);
      return others.includes(real(path)) || identity !== null && others.some((other) => identityOf(other) === identity);
    }
  };
}
function identityOf(path) {
  const found = (0, import_node_fs6().statSync)(path, { bigint: true, throwIfNoEntry: false });
  return found === void 0 || found.ino === 0n ? null : `${found.dev}:${found.ino}`;
}
// packages/action-kit/src/disk/sparing-files.ts
var MUCH = 128 * 1024;
var VERY_MUCH = 24 * 1024 * 1024;
var LARGE_FILE = 512 * 1024;
function sparingFiles(files) {
  let bytes = 0;
  return {
    ...files,
    read: (path) => {
      const found = files.read(path);
      const before = bytes;
      bytes += found.length;
      const passes = (bound) => before <= bound && bytes > bound;
      if (passes(MUCH)) beSparing();
      if (passes(VERY_MUCH)) setFlags(["--opt"]);
      if (found.length > LARGE_FILE) collectOften();
      return found;
    }
  };
}
function beSparing() {
  setFlags(["--semi-space-growth-factor=1", "--no-opt"]);
}
function setFlags(flags) {
  const { setFlagsFromString } = process.getBuiltinModule("node:v8");
  for (const flag of flags) setFlagsFromString(flag);
}
function collectOften() {
  setFlags(["--heap-growing-percent=20"]);
}
// packages/action-kit/src/disk/output-place.ts
var OUTPUT_PROBLEMS = { input: "OUTPUT_IS_INPUT", manifest: "OUTPUT_IS_MANIFEST", link: "OUTPUT_BEHIND_LINK" };
function outputPlace(path, { workingFolder, files, renewed = false }) {
  const absolute = (0, import_node_path14().resolve)(workingFolder, path);
  const place2 = linkTarget(absolute);
  const project = projectAround(absolute, workingFolder, files);
  if (project !== null && !isInside(files.realPath(project) ?? project, place2)) throw problem2(OUTPUT_PROBLEMS.link, path);
  if (files.kindOf(place2) !== "file") return place2;
  if ([absolute, place2].map((one) => (0, import_node_path14().basename)(one)).some((name) => isManifestName(name) || name === CONFIGURATION_NAME))
    throw problem2(OUTPUT_PROBLEMS.manifest, path);
  if (files.wasRead(place2, renewed ? absolute : void 0)) throw problem2(OUTPUT_PROBLEMS.input, path);
  return place2;
}
function projectAround(path, workingFolder, files) {
  const { root } = locateProject(workingFolder, [workingFolder], files);
  if (isInside(root, path)) return root;
  const folder = (0, import_node_path14().dirname)(path);
  const other = locateProject(folder, [folder], files).root;
  return files.kindOf((0, import_node_path14().join)(other, ".git")) === null ? null : other;
}
function problem2(code, path) {
  return Object.assign(new Error(path), { code });
}
// packages/action-kit/src/disk/describe-file-error.ts
function describeFileError2(error2) {
  switch ((0, import_ascii_table().errorCode)(error2)) {
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
    case WRITE_PROBLEMS.changed:
      return { en: "it has changed since it was read: run the command again", fr: "il a changé depuis sa lecture : relancez la commande" };
    case WRITE_PROBLEMS.folder:
      return {
        en: "it is replaced by a new file, and its folder takes none: permission denied",
        fr: "un nouveau fichier le remplace, et son dossier n'en accepte pas : accès refusé"
      };
    default:
      return describeUnread(error2);
  }
}
// packages/action-kit/src/runner/describe-outlet-error.ts
var OUTLET_PROBLEMS = { absent: "NO_SUCH_OUTLET", full: "SUMMARY_FULL" };
function outletProblem(code) {
  return Object.assign(new Error(code), { code });
}
function describeOutletError(error2) {
  switch ((0, import_ascii_table().errorCode)(error2)) {
    case OUTLET_PROBLEMS.absent:
      return { en: "the runner names no file for it", fr: "le runner ne nomme aucun fichier pour cela" };
    case OUTLET_PROBLEMS.full:
      return {
        en: "it would be over 1 MiB, beyond which the runner drops it",
        fr: "il dépasserait 1 Mio, limite au-delà de laquelle le runner l'ignore"
      };
    default:
      return describeFileError2(error2);
  }
}
// packages/action-kit/src/runner/runner.ts
var SUMMARY_LIMIT_BYTES = 1048576;
function createRunner() {
  delete process.env.LOG_STREAM;
  const { env } = process;
  const files = recordingFiles(sparingFiles(DISK_FILES));
  const writer = createDiskWriter();
  return {
    env,
    files,
    input: (name) => getInput(name, { trimWhitespace: false }),
    mask: setSecret,
    print: (line) => void process.stdout.write(`${line}
`),
    annotate: ({ level, title, message: message2 }) => ({ error, warning, notice })[level](message2, { title }),
    output: setOutput,
    summaryRoom: () => summaryRoom(env),
    appendSummary(markdown) {
      if (Buffer.byteLength(markdown) > summaryRoom(env)) throw outletProblem(OUTLET_PROBLEMS.full);
      (0, import_node_fs().appendFileSync)(summaryFile(env), markdown);
    },
    readFile(path) {
      files.note((0, import_node_path2().resolve)(path));
      return (0, import_node_fs().readFileSync)(path, "utf8");
    },
    writeFile(path, content) {
      if ((0, import_node_fs().lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) throw Object.assign(new Error(path), { code: "ELOOP" });
      (0, import_node_fs().mkdirSync)((0, import_node_path2().dirname)(path), { recursive: true });
      writer.replace(path, content);
    },
    // Without a runner, never in the working folder: it may be a checkout.
    makeTemporaryFolder: (prefix) => (0, import_node_fs().mkdtempSync)((0, import_node_path2().join)(env.RUNNER_TEMP || (0, import_node_os2().tmpdir)(), prefix)),
    fail() {
      process.exitCode = 1;
    }
  };
}
function summaryRoom(env) {
  return Math.max(0, SUMMARY_LIMIT_BYTES - (0, import_node_fs().statSync)(summaryFile(env)).size);
}
function summaryFile(env) {
  if (!env.GITHUB_STEP_SUMMARY) throw outletProblem(OUTLET_PROBLEMS.absent);
  return env.GITHUB_STEP_SUMMARY;
}
// packages/action-kit/src/runner/safe-log.ts
function createSafeLog(print, cleaning) {
  const lines2 = (text) => cleaning.guard(text).split(/\r\n|\r|\n/).map((line) => cleaning.neutralise(line));
  return {
    text(text) {
      for (const line of lines2(text)) print(line);
    },
    clean: (text) => lines2(text).join("\n")
  };
}
// packages/action-kit/src/runner/write-outputs.ts
function writeOutputs(outputs, { runner, redact, guard }) {
  const problems = [];
  for (const [name, value] of Object.entries(outputs)) {
    const text = String(value);
    const isSafe = (name.endsWith("-path") ? redact(text) : guard(text)) === text;
    try {
      runner.output(name, isSafe ? text : "");
    } catch (cause) {
      return [...problems, outputsNotWritten(cause)];
    }
    if (!isSafe) problems.push(outputWithheld(name));
  }
  return problems;
}
function outputsNotWritten(cause) {
  const reason = describeOutletError((0, import_ascii_table().errorCode)(cause) === null ? { code: "ENOENT" } : cause);
  return {
    en: `The outputs could not be written to the file that GITHUB_OUTPUT names: ${reason.en}. The verdict is not affected.`,
    fr: `Les sorties n'ont pas pu être écrites dans le fichier que nomme GITHUB_OUTPUT : ${reason.fr}. Le verdict n'en dépend pas.`
  };
}
function outputWithheld(name) {
  return {
    en: `Output ${name} is left empty: its value holds a masked secret.`,
    fr: `La sortie ${name} est laissée vide : sa valeur contient un secret masqué.`
  };
}
// packages/action-kit/src/runner/carry-out-step.ts
async function carryOutStep(work, { title, outputs }) {
  const step3 = createStep();
  try {
    await work(step3);
  } catch (bug) {
    const { runner, log, redact } = step3;
    writeOutputs(outputs, step3);
    log.text(redact(bug instanceof Error ? bug.stack ?? bug.message : String(bug)));
    runner.annotate({ level: "error", title, message: BUG });
    runner.fail();
  }
}
var BUG = "The action broke off: this is a bug of pistectl. Please report the lines above at https://github.com/pistectl/pistectl/issues.";
function createStep() {
  const runner = createRunner();
  const redactor = createRedactor();
  const learned = learnSecrets();
  const guard = (rendered) => learned.guard(redactor.guard(rendered));
  return {
    runner,
    masker: createMasker(runner.mask, redactor),
    learned,
    log: createSafeLog(runner.print, { guard, neutralise: import_escaping().neutraliseLogLine }),
    redact: (value) => learned.guard(redactor.redact(value)),
    guard
  };
}
// packages/action-kit/src/runner/event-payload.ts
function readEventPayload({ env, readFile }) {
  try {
    return JSON.parse(readFile(env.GITHUB_EVENT_PATH ?? ""));
  } catch {
    return void 0;
  }
}
// packages/action-kit/src/runner/input-reader.ts
function createInputReader(raw) {
  const problems = [];
  const text = (name) => raw(name).trim() || void 0;
  function choice(name, accepted, fallback) {
    const given = text(name);
    if (given === void 0) return fallback;
    const found = accepted.find((value) => value === given);
    if (found === void 0) problems.push(notAccepted(name, given, (0, import_ascii_table().alternatives)(accepted)));
    return found ?? fallback;
  }
  return {
    problems,
    text,
    choice,
    verbatim: (name) => raw(name) || void 0,
    lines: (name) => raw(name).split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line !== ""),
    flag: (name, fallback) => choice(name, ["true", "false"], fallback ? "true" : "false") === "true",
    wholeNumber(name, { minimum, maximum }, fallback) {
      const given = text(name);
      if (given === void 0) return fallback;
      const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
      if (value >= minimum && value <= maximum) return value;
      problems.push(
        notAccepted(name, given, {
          en: `a whole number from ${minimum} to ${maximum}`,
          fr: `un nombre entier de ${minimum} à ${maximum}`
        })
      );
      return fallback;
    },
    refuse: (problem3) => void problems.push(problem3)
  };
}
function notAccepted(name, found, accepted) {
  const shown = (0, import_ascii_table().quote)(found);
  return {
    en: `Input ${name} is ${shown.en}; accepted: ${accepted.en}.`,
    fr: `L'entrée ${name} vaut ${shown.fr} ; accepté : ${accepted.fr}.`
  };
}
// packages/action-kit/src/runner/workspace-folder.ts
function workspaceFolder(env) {
  return (0, import_node_path15().resolve)(env.GITHUB_WORKSPACE || ".");
}
// packages/action-kit/src/runner/workspace-path.ts
function resolveInside(folders, path) {
  const place2 = placeOf((0, import_node_path16().resolve)(folders[0], path));
  return place2 !== null && folders.some((folder) => isInside2(linkTarget((0, import_node_path16().resolve)(folder)), place2)) ? place2 : null;
}
function placeOf(path) {
  try {
    return linkTarget(path);
  } catch {
    return null;
  }
}
function isInside2(folder, path) {
  const way = (0, import_node_path16().relative)(folder, path);
  return way !== "" && way !== ".." && !way.startsWith("../") && !way.startsWith("..\\") && !(0, import_node_path16().isAbsolute)(way);
}
// packages/action-kit/src/runner/output-path.ts
function readOutputPath(reader, name, runner) {
  const given = reader.text(name);
  if (given === void 0) return null;
  const temporary = runner.env.RUNNER_TEMP;
  const path = resolveInside([workspaceFolder(runner.env), ...temporary ? [temporary] : []], given);
  if (path === null) {
    reader.refuse(
      notAccepted(name, given, {
        en: "the path of a file inside the workspace or the runner's temporary folder, links followed",
        fr: "le chemin d'un fichier situé, liens suivis, dans l'espace de travail ou dans le dossier temporaire du runner"
      })
    );
    return null;
  }
  const problem3 = outputProblem(name, given, path, runner);
  if (problem3 !== null) reader.refuse(problem3);
  return problem3 === null ? path : null;
}
function outputProblem(name, given, path, { env, files }) {
  try {
    outputPlace(path, { workingFolder: workspaceFolder(env), files });
    return null;
  } catch (error2) {
    const shown = (0, import_ascii_table().quote)(given);
    const reason = describeFileError2(error2);
    return { en: `Input ${name} is ${shown.en}: ${reason.en}.`, fr: `L'entrée ${name} vaut ${shown.fr} : ${reason.fr}.` };
  }
}
// packages/action-kit/src/runner/write-report.ts
function writeSummary({ runner, guard }, render) {
  try {
    const markdown = render(runner.summaryRoom());
    if (markdown.trim() === "") throw outletProblem(OUTLET_PROBLEMS.full);
    runner.appendSummary(guard(markdown));
    return (0, import_ascii_table().succeed)(null);
  } catch (cause) {
    return (0, import_ascii_table().fail)(unwritten({ en: "The job summary could not be written", fr: "Le résumé du job n'a pas pu être écrit" }, cause));
  }
}
function writeReport({ runner, guard }, file) {
  try {
    const path = file.asked ?? (0, import_node_path17().join)(runner.makeTemporaryFolder("pistectl-"), file.name);
    runner.writeFile(path, guard(file.render()));
    return (0, import_ascii_table().succeed)(path);
  } catch (cause) {
    return (0, import_ascii_table().fail)(unwritten(file.unwritten, cause));
  }
}
function unwritten(what, cause) {
  const reason = describeOutletError(cause);
  return { en: `${what.en}: ${reason.en}. The verdict is not affected.`, fr: `${what.fr} : ${reason.fr}. Le verdict n'en dépend pas.` };
}
// packages/action-kit/src/git/changed-paths.ts
// packages/config-schema/src/document/source-file.ts
function wholeText({ text, byteOrderMark }) {
  return byteOrderMark ? `\uFEFF${text}` : text;
}
function positionAt({ text, byteOrderMark }, offset) {
  const before = text.slice(0, offset);
  const lines2 = before.split(/\r\n|\n|\r(?!\n)/);
  const inLine = lines2.at(-1) ?? "";
  return {
    line: lines2.length,
    column: countGraphemes(inLine) + 1,
    byte: Buffer.byteLength(before, "utf8") + (byteOrderMark ? 3 : 0)
  };
}
function columnsOf(line) {
  if (ONE_EACH.test(line)) return (offset) => offset + 1;
  const starts = Array.from(graphemes(line), ({ index }) => index);
  const columnOf = (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
  return (offset) => isWithinPair(line, offset) ? columnOf(offset - 1) + 1 : columnOf(offset);
}
function isWithinPair(text, offset) {
  return (text.codePointAt(offset - 1) ?? 0) > 65535;
}
var ONE_EACH = /^[\t\x20-\x7e\xa0-\xac\xae-\u02ff]*$/;
function countGraphemes(text) {
  if (ONE_EACH.test(text)) return text.length;
  let count = 0;
  for (const _ of graphemes(text)) count++;
  return count;
}
function graphemes(text) {
  return new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text);
}
// packages/config-schema/src/findings/finding-line.ts
function findingLine(finding) {
  const { line, column } = positionAt(finding.file, finding.span.start);
  const place2 = `${finding.file.path}:${line}:${column}: `;
  const { en, fr } = describeFinding(finding);
  return { en: place2 + en, fr: place2 + fr };
}
function describeFinding({ rule, summary, detail, suggestions }) {
  const sentences = { en: `${summary.en}. ${detail.en}`, fr: `${summary.fr}. ${detail.fr}` };
  if (suggestions.length === 0 || rule === "schema/unknown-key") return sentences;
  const near = (0, import_ascii_table().didYouMean)(suggestions.map(import_ascii_table().quoteCode));
  return (0, import_ascii_table().localized)((language) => `${sentences[language]}${near[language]}`);
}
// packages/action-kit/src/git/commit-files.ts
// packages/config-schema/src/reading/decode-source.ts
// packages/config-schema/src/reading/foreign-format.ts
var ENCODE_AGAIN = {
  en: "Nothing of the file was checked. Save it again with the encoding UTF-8.",
  fr: "Rien du fichier n'a été vérifié. Enregistrez-le à nouveau avec l'encodage UTF-8."
};
var PASTE_AS_TEXT = {
  en: "Nothing of the file was checked. Put the text of the manifest alone into the file, from an editor of plain text.",
  fr: "Rien du fichier n'a été vérifié. Mettez dans le fichier le seul texte du manifeste, depuis un éditeur de texte brut."
};
var BEGINNINGS = [
  [
    /^PK\W\W/,
    { en: "a ZIP archive, such as a document of Word or LibreOffice", fr: "une archive ZIP, comme un document Word ou LibreOffice" }
  ],
  [/^\xd0\xcf.\xe0/, { en: "a document of Office", fr: "un document Office" }],
  [/^%PDF-/, { en: "a PDF document", fr: "un document PDF" }],
  [/^\{\\rtf/, { en: "a document in RTF", fr: "un document RTF" }],
  [/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)\b/i, { en: "a page of HTML", fr: "une page HTML" }],
  [/^(?:\xef\xbb\xbf)?\s*<\?xml\s/i, { en: "a document in XML", fr: "un document XML" }]
];
var BEGINNING_BYTES = 64;
var SAMPLE_BYTES = 1024;
var ZERO_SHARE = 0.7;
function foreignFormat(bytes) {
  const named2 = formatOf(bytes);
  if (named2 !== null) {
    const { en, fr } = named2;
    return { what: { en: `the file is ${en}, not a manifest`, fr: `le fichier est ${fr}, pas un manifeste` }, help: PASTE_AS_TEXT };
  }
  const encoding = wideEncoding(bytes);
  return encoding === null ? null : {
    what: {
      en: `the file is written in ${encoding}, and UTF-8 is expected`,
      fr: `le fichier est écrit en ${encoding}, alors qu'UTF-8 est attendu`
    },
    help: ENCODE_AGAIN
  };
}
function formatOf(bytes) {
  if (/^[a-z#-]/.test(String.fromCharCode(bytes[0] ?? 0))) return null;
  const beginning = Buffer.from(bytes.subarray(0, BEGINNING_BYTES)).toString("latin1");
  return BEGINNINGS.find(([pattern]) => pattern.test(beginning))?.[1] ?? null;
}
function wideEncoding(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) {
    return bytes[2] === 0 && bytes[3] === 0 ? "UTF-32" : "UTF-16";
  }
  const sample = bytes.subarray(0, SAMPLE_BYTES - SAMPLE_BYTES % 4);
  if (sample.length < 8 || !sample.includes(0)) return null;
  const zeros = [0, 0, 0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1;
  const isMostlyZero = zeros.map((count) => count > ZERO_SHARE * (sample.length / 4));
  const mostly = isMostlyZero.filter(Boolean).length;
  if (mostly === 3) return "UTF-32";
  return mostly === 2 && isMostlyZero[0] === isMostlyZero[2] ? "UTF-16" : null;
}
// packages/config-schema/src/reading/decode-source.ts
var BYTE_ORDER_MARK = [239, 187, 191];
var UTF_8 = new TextDecoder();
function decodeSource(path, bytes, limits = import_reading_limits().READING_LIMITS) {
  if (bytes.length > limits.fileBytes) return (0, import_ascii_table().fail)(tooLarge(path, bytes.length, limits.fileBytes));
  const format = foreignFormat(bytes);
  if (format !== null) return (0, import_ascii_table().fail)(notRead(path, format));
  if (!(0, import_node_buffer2().isUtf8)(bytes)) return (0, import_ascii_table().fail)(notUtf8(path, bytes));
  const byteOrderMark = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);
  const file = { path, text: UTF_8.decode(bytes), byteOrderMark };
  (0, import_secrets().noteSource)(bytes, file);
  return (0, import_ascii_table().succeed)(file);
}
function tooLarge(path, size2, limit) {
  const file = { path, text: "", byteOrderMark: false };
  const count = (bytes, language) => new Intl.NumberFormat(language).format(bytes);
  return (0, import_reading_finding().readingFinding)(
    "yaml/limits",
    { file, document: null, pointer: null, span: { start: 0, end: 0 } },
    {
      en: `the file has ${count(size2, "en")} bytes, more than the ${count(limit, "en")} that are read`,
      fr: `le fichier compte ${count(size2, "fr")} octets, plus que les ${count(limit, "fr")} qui sont lus`
    },
    {
      en: "Nothing of it was checked. Split it into several files.",
      fr: "Rien n'en a été vérifié. Répartissez-le en plusieurs fichiers."
    }
  );
}
function notUtf8(path, bytes) {
  const text = new TextDecoder().decode(bytes);
  const start = firstReplacement(text, bytes);
  const byte = bytes[Buffer.byteLength(text.slice(0, start))] ?? 0;
  const hexadecimal = `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  return (0, import_reading_finding().readingFinding)(
    "yaml/syntax",
    {
      file: { path, text, byteOrderMark: false },
      document: null,
      pointer: null,
      span: { start, end: Math.min(start + 1, text.length) }
    },
    { en: `the byte ${hexadecimal} is not UTF-8`, fr: `l'octet ${hexadecimal} n'est pas de l'UTF-8` },
    ENCODE_AGAIN
  );
}
function notRead(path, { what, help }) {
  const file = { path, text: "", byteOrderMark: false };
  return (0, import_reading_finding().readingFinding)("yaml/syntax", { file, document: null, pointer: null, span: { start: 0, end: 0 } }, what, help);
}
function firstReplacement(text, bytes) {
  for (let at = text.indexOf("�"); at >= 0; at = text.indexOf("�", at + 1)) {
    const offset = Buffer.byteLength(text.slice(0, at));
    const isWritten = bytes[offset] === 239 && bytes[offset + 1] === 191 && bytes[offset + 2] === 189;
    if (!isWritten) return at;
  }
  return 0;
}
// packages/action-kit/src/git/stored-tree.ts
var SUBMODULE = "160000";
// packages/action-kit/src/git/commit-files.ts
var LINK = "120000";
var REPOSITORY = { path: ".git", id: "", isLink: false };
function commitFiles(root, tree) {
  const files = tree.entries.filter(({ mode }) => mode !== SUBMODULE);
  const entries = files.map(({ path, mode, sha: sha2 }) => ({ path, id: sha2, isLink: mode === LINK }));
  const contents = /* @__PURE__ */ new Map();
  return {
    ...commitTree(root, [REPOSITORY, ...entries], contents),
    root,
    tree,
    async load(isWanted) {
      const wanted = entries.filter((entry) => !contents.has(entry.path) && (entry.isLink || isWanted(entry)));
      const found = await tree.read(wanted.map(({ id }) => id));
      if (!found.ok) return found;
      for (const { path, id } of wanted) contents.set(path, found.value.get(id) ?? new Uint8Array());
      return (0, import_ascii_table().succeed)(void 0);
    }
  };
}
async function committedManifests(files, { named: named2, further, folder }) {
  const steering = await files.load(({ path }) => (0, import_node_path19().basename)(path) === ".gitignore");
  if (!steering.ok) return steering;
  const found = await findManifests(files.root, named2, files);
  const around = folder === null || named2.some((path) => isInside(path, folder)) ? null : await findManifests(files.root, [folder], files);
  const paths = [.../* @__PURE__ */ new Set([...found.paths, ...further, ...around?.paths ?? []])].filter((path) => files.fileAt(path) !== null);
  const wanted = new Set(paths.map((path) => files.fileAt(path)?.path));
  const loading = await files.load(({ path }) => wanted.has(path));
  if (!loading.ok) return (0, import_ascii_table().fail)(loading.failure);
  const decodings = paths.map((path) => decodeSource(projectPath(files.root, path), files.read(path)));
  return (0, import_ascii_table().succeed)({
    files: decodings.flatMap((decoding) => decoding.ok ? decoding.value : []),
    unreadable: decodings.flatMap((decoding) => decoding.ok ? [] : decoding.failure),
    ...around === null ? {} : { named: new Set(found.paths.map((path) => projectPath(files.root, path))) }
  });
}
// packages/action-kit/src/git/changed-paths.ts
function checkedOutFiles({ root, files, unreadable }, disk) {
  const read = files.map((file) => ({ path: file.path, bytes: Buffer.from(wholeText(file)) }));
  const others = new Set(unreadable.map(({ file }) => file.path));
  return [...read, ...[...others].map((path) => ({ path, bytes: bytesAt((0, import_node_path18().join)(root, path), disk) }))];
}
function bytesAt(path, disk) {
  try {
    return disk.read(path);
  } catch {
    return null;
  }
}
async function changedPaths(before, files) {
  const changed = new Set(files.filter(({ path, bytes }) => !isContent(bytes, before.fileAt((0, import_node_path18().join)(before.root, path))?.id)).map(pathOf));
  for (const submodule of before.tree.entries.filter(({ mode }) => mode === SUBMODULE)) {
    const folder = `${submodule.path}/`;
    const below = files.filter(({ path }) => path.startsWith(folder));
    const tree = below.length === 0 ? null : await before.tree.inside(submodule);
    if (tree === null) continue;
    const inner = commitFiles((0, import_node_path18().join)(before.root, submodule.path), tree);
    await inner.load(() => false);
    const own = await changedPaths(
      inner,
      below.map(({ path, bytes }) => ({ path: path.slice(folder.length), bytes }))
    );
    for (const { path } of below) if (!own.has(path.slice(folder.length))) changed.delete(path);
  }
  return changed;
}
function pathOf({ path }) {
  return path;
}
function isContent(bytes, name) {
  if (bytes === null || name === void 0) return false;
  if (blobName(bytes, name) === name) return true;
  const text = Buffer.from(bytes).toString("latin1");
  const unix = text.replaceAll("\r\n", "\n");
  return text !== unix && !unix.includes("\r") && blobName(Buffer.from(unix, "latin1"), name) === name;
}
function blobName(bytes, like) {
  return (0, import_node_crypto2().createHash)(like.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
// packages/action-kit/src/git/git-tree.ts
async function gitTree(git, root, commit) {
  const listed = await git(["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit], root);
  if (listed?.status !== 0) return (0, import_ascii_table().fail)(gitFailure(listed));
  return (0, import_ascii_table().succeed)({
    entries: entriesOf(listed.stdout),
    read: (shas) => gitBlobs(git, root, shas),
    inside: async ({ path, sha: sha2 }) => {
      const tree = await gitTree(git, (0, import_node_path20().join)(root, path), sha2);
      return tree.ok ? tree.value : null;
    }
  });
}
function entriesOf(listed) {
  const entries = [];
  for (let start = 0, end = listed.indexOf(0); end >= 0; start = end + 1, end = listed.indexOf(0, start)) {
    const entry = entryOf3(listed.toString("utf8", start, end));
    if (entry !== null) entries.push(entry);
  }
  return entries;
}
function entryOf3(line) {
  const [, mode, sha2, path] = /^(\d{6}) (?:blob|commit) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
  return mode === void 0 || sha2 === void 0 || path === void 0 ? null : { path, mode, sha: sha2 };
}
// packages/action-kit/src/git/lag-remark.ts
var MANIFESTS = MANIFEST_GLOBS.flatMap((glob) => glob.startsWith("*") ? [glob] : [glob, `*/${glob}`]);
var SHORT_ID = 12;
async function lagRemark(git, root, { id, name }) {
  const ancestry = await git(["merge-base", "--is-ancestor", id, "HEAD"], root);
  if (ancestry?.status !== 1) return null;
  const [onManifests, all, parting] = await Promise.all([
    countAhead(git, root, id, ["--", ...MANIFESTS]),
    countAhead(git, root, id, []),
    mergeBase(git, root, ["HEAD", id])
  ]);
  if (parting === null) return unrelated(name);
  if (onManifests === 0) {
    return {
      en: `${name.en} has ${(0, import_ascii_table().counted)(all, "en", "commit")} that this branch does not have; none of them touches a manifest.`,
      fr: `${name.fr} compte ${(0, import_ascii_table().counted)(all, "fr", "commit")} que cette branche n'a pas ; aucun ne touche à un manifeste.`
    };
  }
  const place2 = parting.slice(0, SHORT_ID);
  return {
    en: `${name.en} has ${(0, import_ascii_table().counted)(onManifests, "en", "commit")} on manifests that this branch does not have: what they brought seems undone here. To compare with where the branches parted: --base ${place2}`,
    fr: `${name.fr} compte ${(0, import_ascii_table().counted)(onManifests, "fr", "commit")} sur des manifestes que cette branche n'a pas : ce qu'ils apportent semble annulé ici. Pour comparer avec le point de divergence : --base ${place2}`
  };
}
async function countAhead(git, root, id, paths) {
  const answer = await git(["rev-list", "--count", `HEAD..${id}`, ...paths], root);
  return answer?.status === 0 ? Number(answer.stdout.toString()) : 0;
}
function unrelated(name) {
  return {
    en: `${name.en} is not in the history of this branch as far as this clone holds it: what others have brought there may seem undone here. A clone with the whole history tells more (actions/checkout: fetch-depth: 0).`,
    fr: `${name.fr} n'est pas dans l'historique de cette branche, pour autant que ce clone le contienne : ce que d'autres y ont apporté peut sembler annulé ici. Un clone de tout l'historique en dit plus (actions/checkout : fetch-depth: 0).`
  };
}
// packages/action-kit/src/git/without-sparse.ts
async function withoutSparse({ files, unreadable }, root, git, disk) {
  const paths = [...files, ...unreadable.map(({ file }) => file)].map(({ path }) => path);
  const missing = paths.filter((path) => disk.kindOf((0, import_node_path21().join)(root, path)) === null);
  const skipped = missing.length === 0 ? NONE : await skippedPaths(git, root);
  const [example] = missing.filter((path) => skipped.has(path));
  return {
    files: files.filter(({ path }) => !skipped.has(path)),
    unreadable: unreadable.filter(({ file }) => !skipped.has(file.path)),
    remark: example === void 0 ? null : remarkOn(example)
  };
}
var NONE = /* @__PURE__ */ new Set();
async function skippedPaths(git, root) {
  const listed = await git(["ls-files", "-t", "-z"], root);
  if (listed?.status !== 0) return NONE;
  const lines2 = listed.stdout.toString().split("\0");
  return new Set(lines2.filter((line) => line.startsWith(SKIPPED2)).map((line) => line.slice(SKIPPED2.length)));
}
var SKIPPED2 = "S ";
function remarkOn(example) {
  const shown = (0, import_ascii_table().quote)(example);
  return {
    en: `Manifests that this sparse checkout leaves out, such as ${shown.en}, are not compared: they are not here, which does not mean that they were deleted. To plan them, check them out: git sparse-checkout disable.`,
    fr: `Les manifestes que cette extraction partielle (sparse-checkout) laisse de côté, comme ${shown.fr}, ne sont pas comparés : ils ne sont pas ici, ce qui ne veut pas dire qu'ils ont été supprimés. Pour en faire le plan, extrayez-les : git sparse-checkout disable.`
  };
}
// packages/report/src/validation/findings-words.ts
var SEVERITY_WORDS = {
  error: { en: "error", fr: "erreur" },
  warning: { en: "warning", fr: "avertissement" },
  info: { en: "info", fr: "info" }
};
var FINDING_LABELS = {
  help: { en: "help", fr: "aide" },
  fix: { en: "fix", fr: "correction" },
  safeFix: { en: "safe fix", fr: "correction sûre" },
  more: { en: "more", fr: "voir" },
  hidden: { en: "hidden", fr: "masqué" },
  here: { en: "here", fr: "ici" },
  rule: { en: "Rule", fr: "Règle" },
  severity: { en: "Severity", fr: "Gravité" },
  place: { en: "Place", fr: "Endroit" },
  finding: { en: "Finding", fr: "Constat" }
};
function countFindings(report) {
  const of = (severity) => report.findings.filter((finding) => finding.suppressed === null && finding.severity === severity).length;
  const hidden = [...report.suppressed, ...report.findings.filter(({ suppressed }) => suppressed !== null)];
  const by = (who) => hidden.filter(({ suppressed }) => suppressed?.by === who).length;
  const warning2 = of("warning");
  return {
    error: of("error"),
    warning: warning2,
    info: of("info"),
    hiddenByComment: by("comment"),
    hiddenByBaseline: by("baseline"),
    tooManyWarnings: report.maxWarnings !== null && warning2 > report.maxWarnings
  };
}
function tallyText(report, language) {
  const counts = countFindings(report);
  const found = ["error", "warning", "info"].filter((severity) => counts[severity] > 0).map((severity) => (0, import_ascii_table().counted)(counts[severity], language, (0, import_ascii_table().say)(SEVERITY_WORDS[severity], language)));
  const files = (0, import_ascii_table().counted)(report.filesChecked, language, language === "fr" ? "fichier" : "file");
  const what = found.length > 0 ? found.join(", ") : language === "fr" ? "rien à signaler" : "no findings";
  const hidden = hiddenText(counts, language);
  return `${what} ${language === "fr" ? "dans" : "in"} ${files}${hidden === "" ? "" : `${(0, import_ascii_table().typeset)(language === "fr" ? " ;" : ";", language)} ${hidden}`}`;
}
function hiddenText({ hiddenByComment, hiddenByBaseline }, language) {
  const word = language === "fr" ? hiddenByComment + hiddenByBaseline > 1 ? "masqués" : "masqué" : "hidden";
  const by = [
    ...hiddenByComment > 0 ? [[hiddenByComment, language === "fr" ? "par des commentaires" : "by comments"]] : [],
    ...hiddenByBaseline > 0 ? [[hiddenByBaseline, language === "fr" ? "par la référence" : "by the baseline"]] : []
  ];
  return by.map(([count, who], index) => index === 0 ? `${count} ${word} ${who}` : `${count} ${who}`).join(", ");
}
function maxWarningsText(report, language) {
  const { tooManyWarnings, warning: warning2 } = countFindings(report);
  if (!tooManyWarnings) return "";
  return language === "fr" ? (0, import_ascii_table().typeset)(`trop d'avertissements : ${warning2}, pour ${report.maxWarnings} au plus (--max-warnings)`, language) : `too many warnings: ${warning2}, where at most ${report.maxWarnings} may be (--max-warnings)`;
}
function fixableText({ findings, fixCommand = "pistectl validate --fix" }, language) {
  const count = findings.filter(({ fix, suppressed }) => fix?.safe === true && suppressed === null).length;
  if (count === 0) return "";
  if (language === "fr") return (0, import_ascii_table().typeset)(`${(0, import_ascii_table().counted)(count, "fr", "correction")} sans risque : `, language) + fixCommand;
  return `${(0, import_ascii_table().counted)(count, "en", "safe fix", "safe fixes")}: ${fixCommand}`;
}
function suggestionText(suggestions, language) {
  const list = (0, import_ascii_table().alternatives)(suggestions.map((text) => /^(["'])(?:(?!\1).)*\1$/.test(text) ? text : (0, import_ascii_table().quote)(text)));
  return (0, import_ascii_table().say)({ en: `did you mean ${list.en}?`, fr: `vouliez-vous dire ${list.fr} ?` }, language);
}
function suppressionText(suppressed, language) {
  const by = { comment: { en: "by a comment", fr: "par un commentaire" }, baseline: { en: "by the baseline", fr: "par la référence" } }[suppressed.by];
  const hidden = `${(0, import_ascii_table().say)(FINDING_LABELS.hidden, language)} ${(0, import_ascii_table().say)(by, language)}`;
  return suppressed.reason === null ? hidden : `${hidden}${import_ascii_table().COLON[language]} ${suppressed.reason}`;
}
function withLabel(label, value, language) {
  return `${label[language]}${import_ascii_table().COLON[language]} ${value}`;
}
function asSentence(text) {
  return closed(text.charAt(0).toUpperCase() + text.slice(1));
}
function closed(text) {
  return /[.!?…]["'»”)]*$/.test(text) || text === "" ? text : `${text}.`;
}
// packages/report/src/validation/page-url.ts
function pageUrl(url, language) {
  return language === "fr" ? url.replace(/(?<!\.fr)\.md$/, ".fr.md") : url;
}
// packages/report/src/validation/printable-finding.ts
var SENTENCE_LENGTH = 2e3;
var NAME_LENGTH = 120;
var PATH_LENGTH = 1e3;
function printableFinding(finding, language, viewOf) {
  const sentence = (text) => (0, import_ascii_table().unmistakableText)(text, SENTENCE_LENGTH);
  const prose = (text) => (0, import_ascii_table().typeset)(sentence(text), language);
  const view = viewOf(finding.file);
  const { document, fix, suppressed } = finding;
  return {
    rule: (0, import_ascii_table().visibleText)(finding.rule, NAME_LENGTH),
    severity: finding.severity,
    view,
    path: printablePath(finding.file),
    span: finding.span,
    range: view.range(finding.span),
    document: document === null ? null : documentText(document),
    pointer: finding.pointer === null ? null : sentence(finding.pointer),
    summary: prose(finding.summary[language]),
    detail: finding.detail[language].split(/[\r\n]+/).map((paragraph) => prose(paragraph.trim())).filter((paragraph) => paragraph !== ""),
    suggestions: finding.suggestions.map(sentence),
    related: finding.related.map(({ file, span, message: message2 }) => ({
      view: viewOf(file),
      path: printablePath(file),
      span,
      range: viewOf(file).range(span),
      message: prose(message2[language])
    })),
    fix: fix === null ? null : { title: prose(fix.title[language]), safe: fix.safe },
    url: sentence(pageUrl(finding.url, language)),
    // It has its typography already.
    suppression: suppressed === null ? null : (0, import_ascii_table().visibleText)(suppressionText(suppressed, language), SENTENCE_LENGTH)
  };
}
var MOST_EDITS = 1e3;
function printableEdits({ fix }) {
  return fix === null || fix.writesSecret === true || fix.edits.length > MOST_EDITS ? [] : fix.edits;
}
function documentText(document) {
  const kind = (0, import_ascii_table().visibleText)(document.kind ?? "document", NAME_LENGTH);
  return `${kind} ${document.name === null ? `#${document.index + 1}` : (0, import_ascii_table().unmistakableText)(document.name, NAME_LENGTH)}`;
}
function printablePath({ path }) {
  return (0, import_ascii_table().visibleText)(path, PATH_LENGTH);
}
// packages/report/src/validation/shown-findings.ts
var MOST_OF_A_FILE = 1e3;
var MOST_LETTERS = 1e6;
var LETTERS_OF_EDIT = 100;
function shownFindings(findings, mostOfAFile = MOST_OF_A_FILE) {
  if (findings.length <= mostOfAFile && fitting(findings) === findings.length) return { shown: findings, leftOut: [] };
  const byPath = /* @__PURE__ */ new Map();
  for (const [index, finding] of findings.entries()) {
    const known = byPath.get(finding.file.path);
    if (known === void 0) byPath.set(finding.file.path, [{ index, finding }]);
    else known.push({ index, finding });
  }
  const hidden = /* @__PURE__ */ new Set();
  const leftOut = [...byPath.values()].flatMap((found) => {
    const placed2 = byWeight(found);
    const rest = placed2.slice(Math.min(mostOfAFile, fitting(placed2.map(({ finding }) => finding))));
    const [first3] = rest;
    if (first3 === void 0) return [];
    for (const { index } of rest) hidden.add(index);
    return [{ file: first3.finding.file, findings: rest.map(({ finding }) => finding) }];
  });
  return { shown: leftOut.length === 0 ? findings : findings.filter((_, index) => !hidden.has(index)), leftOut };
}
function fitting(findings) {
  let letters = 0;
  const first3 = findings.findIndex((finding) => {
    letters += lettersOf(finding);
    return letters > MOST_LETTERS;
  });
  return first3 < 0 ? findings.length : Math.max(1, first3);
}
function lettersOf(finding) {
  const { pointer, document, suggestions, suppressed } = finding;
  const edits = printableEdits(finding);
  const texts = [pointer, document?.kind, document?.name, suppressed?.reason, ...suggestions, ...edits.map(({ text }) => text)];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), LETTERS_OF_EDIT * edits.length);
}
function byWeight(found) {
  return found.toSorted((one, other) => weight(one.finding) - weight(other.finding));
}
function weight({ rule, severity, suppressed }) {
  if (suppressed !== null) return 4;
  return rule === "security/inline-secret" ? 0 : { error: 1, warning: 2, info: 3 }[severity];
}
function countLeftOut(leftOut) {
  return leftOut.reduce((sum, { findings }) => sum + findings.length, 0);
}
function leftOutText(count, language) {
  if (count === 0) return "";
  if (language === "fr") {
    return (0, import_ascii_table().typeset)(
      `${count > 1 ? `${count} autres constats sont comptés et ne sont pas montrés` : "1 autre constat est compté et n'est pas montré"} : un même fichier en montre ${MOST_OF_A_FILE} au plus`,
      language
    );
  }
  return `${count} more ${count > 1 ? "findings are counted and not shown" : "finding is counted and not shown"}: of one file at most ${MOST_OF_A_FILE} are`;
}
// packages/report/src/validation/mask-text.ts
function maskText(text, secrets) {
  let shown = "";
  let done = 0;
  const masks = [];
  for (const { start, end } of [...secrets].sort((one, other) => one.start - other.start).flatMap((span) => linesOf(text, span))) {
    const from = Math.max(done, start);
    if (end <= from) continue;
    shown += text.slice(done, from);
    const last = masks.at(-1);
    if (last?.end === from) masks[masks.length - 1] = { ...last, end };
    else {
      masks.push({ start: from, end, at: shown.length });
      shown += import_ascii_table().MASK;
    }
    done = end;
  }
  shown += text.slice(done);
  return {
    text: shown,
    at(offset, inside = "start") {
      const mask = lastBefore(masks, offset);
      if (mask === void 0) return offset;
      const after = mask.at + import_ascii_table().MASK.length;
      if (offset >= mask.end) return after + offset - mask.end;
      return inside === "end" ? after : mask.at;
    }
  };
}
function linesOf(text, { start, end }) {
  const covered = text.slice(start, end);
  if (!/[\r\n]/.test(covered)) return [{ start, end: Math.min(end, text.length) }];
  return Array.from(covered.matchAll(/[^\r\n]+/g), ({ 0: line, index }) => {
    const indent = index === 0 ? 0 : line.length - line.trimStart().length;
    return { start: start + index + indent, end: start + index + line.length };
  });
}
function lastBefore(masks, offset) {
  let low = 0;
  let high = masks.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((masks[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return masks[low - 1];
}
// packages/report/src/validation/source-view.ts
var OPENED = /* @__PURE__ */ new WeakMap();
function sourceViews(secrets) {
  const opened = OPENED.get(secrets) ?? /* @__PURE__ */ new Map();
  OPENED.set(secrets, opened);
  return (file) => {
    const view = opened.get(file) ?? open(file, secrets(file));
    opened.set(file, view);
    return view;
  };
}
function open(file, secrets) {
  const masked = maskText(file.text, [...(0, import_walk_scalars().fileSecrets)(file).spans, ...secrets]);
  const starts = lineStarts(file.text);
  const bytes = byteStarts(file, starts);
  const shownStart = (index) => masked.at(starts[index] ?? file.text.length);
  const lineAt = (index) => withoutBreak(masked.text.slice(shownStart(index), shownStart(index + 1)));
  let counted2 = null;
  function placeAt(offset) {
    const line = lineOf(starts, offset);
    const start = starts[line] ?? 0;
    if (counted2?.line !== line) counted2 = { line, columnOf: columnsOf(withoutBreak(file.text.slice(start, starts[line + 1]))) };
    const byte = (bytes[line] ?? 0) + Buffer.byteLength(file.text.slice(start, offset));
    return { line: line + 1, column: counted2.columnOf(offset - start), byte, unitColumn: offset - start + 1 };
  }
  return {
    file,
    range: ({ start, end }) => ({ start: placeAt(start), end: placeAt(Math.max(start, end)) }),
    line: lineAt,
    shownAt(offset, inside) {
      const line = lineOf(starts, offset);
      return { line, unit: Math.min(masked.at(offset, inside) - shownStart(line), lineAt(line).length) };
    }
  };
}
function withoutBreak(line) {
  const lineBreak = /\r?\n$|\r$/.exec(line.slice(-2))?.[0] ?? "";
  return line.slice(0, line.length - lineBreak.length);
}
var [LF, CR] = [10, 13];
function lineStarts(text) {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR && text.charCodeAt(at + 1) !== LF) starts.push(at + 1);
  }
  return starts;
}
function byteStarts({ text, byteOrderMark }, starts) {
  let bytes = byteOrderMark ? 3 : 0;
  return starts.map((start, index) => {
    const first3 = bytes;
    bytes += Buffer.byteLength(text.slice(start, starts[index + 1]));
    return first3;
  });
}
function lineOf(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
// packages/report/src/validation/findings-compact.ts
function renderFindingsCompact(report, { language, secrets }) {
  const viewOf = sourceViews(secrets);
  const { shown, leftOut } = shownFindings(report.findings);
  const lines2 = shown.map((finding) => {
    const { path, range, severity, rule, summary } = printableFinding(finding, language, viewOf);
    return `${path}:${range.start.line}:${range.start.column}: ${severity}[${rule}]: ${summary}`;
  });
  const rest = leftOut.map(({ file, findings }) => `${printablePath(file)}: ${leftOutText(findings.length, language)}`);
  return [...lines2, ...rest].map((line) => `${(0, import_escaping().neutraliseLogLine)(line)}
`).join("");
}
// packages/report/src/escaping/workflow-command.ts
var ANNOTATION_LEVELS2 = ["error", "warning", "notice"];
var MESSAGE_LENGTH2 = 3900;
var TITLE_LENGTH = 200;
function workflowCommand(level, title, message2, place2) {
  const data = (0, import_log_commands().breakLogCommands)((0, import_ascii_table().shorten)((0, import_escaping().visibleLines)(message2, MESSAGE_LENGTH2), MESSAGE_LENGTH2));
  const properties = [
    `title=${escapeProperty2((0, import_log_commands().breakLogCommands)((0, import_ascii_table().visibleText)(title, TITLE_LENGTH)))}`,
    ...Object.entries(place2 ?? {}).map(([name, value]) => `${name}=${escapeProperty2((0, import_log_commands().breakLogCommands)((0, import_ascii_table().visibleText)(String(value))))}`)
  ];
  return `::${level} ${properties.join(",")}::${escapeData2(data)}`;
}
function escapeData2(text) {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty2(text) {
  return escapeData2(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// packages/report/src/validation/visible-span.ts
function pointedSpan({ file: { text }, span: { start, end } }) {
  const seen = text.slice(start, end).trimEnd().length;
  if (seen > 0) return { start, end: start + seen };
  if (!isLineEnd(text, start)) return { start, end: start + lengthAt(text, start) };
  return isLineEnd(text, start - 1) ? { start, end: start } : { start: start - lengthBefore(text, start), end: start };
}
function isLineEnd(text, offset) {
  return offset < 0 || offset >= text.length || text[offset] === "\n" || text[offset] === "\r";
}
function lengthAt(text, offset) {
  return (text.codePointAt(offset) ?? 0) > 65535 ? 2 : 1;
}
function lengthBefore(text, offset) {
  return offset >= 2 && (text.codePointAt(offset - 2) ?? 0) > 65535 ? 2 : 1;
}
// packages/report/src/validation/findings-github.ts
var PER_LEVEL2 = 10;
var LEVELS = { error: "error", warning: "warning", info: "notice" };
function renderFindingsGithub(report, { language, secrets, reserved }) {
  const viewOf = sourceViews(secrets);
  const counting = report.findings.filter(({ suppressed }) => suppressed === null);
  const lines2 = ANNOTATION_LEVELS2.flatMap(
    (level) => counting.filter(({ severity }) => LEVELS[severity] === level).sort((one, other) => rank(one) - rank(other)).slice(0, Math.max(0, PER_LEVEL2 - (reserved?.[level] ?? 0))).map((finding) => {
      const printable = printableFinding(finding, language, viewOf);
      const { start, end } = printable.view.range(pointedSpan(finding));
      const columns = end.line === start.line ? { col: start.unitColumn, endColumn: Math.max(start.unitColumn, end.unitColumn - 1) } : {};
      const place2 = { file: printable.path, line: start.line, endLine: end.line, ...columns };
      return workflowCommand(level, printable.rule, message(printable, language), place2);
    })
  );
  const leftOut = counting.length - lines2.length;
  return [...lines2, ...leftOut > 0 ? [leftOutText2(leftOut, language)] : [], ""].join("\n");
}
function rank({ rule }) {
  if (rule === "security/inline-secret") return 0;
  return rule.startsWith("yaml/") || rule.startsWith("schema/") ? 1 : 2;
}
function message(finding, language) {
  const { summary, detail, suggestions, related, fix, rule, url } = finding;
  return [
    closed(summary),
    ...suggestions.length > 0 ? [asSentence(suggestionText(suggestions, language))] : [],
    ...related.map(({ path, range, message: text }) => `${path}:${range.start.line}:${range.start.column}: ${text}`),
    ...detail,
    ...fix === null ? [] : [asSentence(withLabel(FINDING_LABELS[fix.safe ? "safeFix" : "fix"], fix.title, language))],
    `pistectl explain ${rule}`,
    url
  ].join("\n");
}
function leftOutText2(count, language) {
  if (language === "fr")
    return (0, import_ascii_table().typeset)(
      count > 1 ? `${count} autres constats sont sans annotation : GitHub en montre ${PER_LEVEL2} par niveau.` : `1 autre constat est sans annotation : GitHub en montre ${PER_LEVEL2} par niveau.`,
      language
    );
  return `${count} more ${count > 1 ? "findings have" : "finding has"} no annotation: GitHub shows ${PER_LEVEL2} of each level.`;
}
// packages/report/src/validation/structural-fingerprints.ts
// packages/report/src/layout/unique-names.ts
function uniqueNames(names) {
  const taken = /* @__PURE__ */ new Set();
  const next = /* @__PURE__ */ new Map();
  return names.map((name) => {
    let unique = name;
    for (let number = next.get(name) ?? 2; taken.has(unique); number++) {
      unique = `${name} (${number})`;
      next.set(name, number + 1);
    }
    taken.add(unique);
    return unique;
  });
}
// packages/report/src/validation/structural-fingerprints.ts
var LENGTH = 32;
function structuralFingerprints(findings) {
  return uniqueNames(findings.map(hash)).map((name) => name.replace(/ \((\d+)\)$/, ":$1"));
}
function hash({ rule, document, pointer, file, span }) {
  const subject = document === null ? [file.path, span.start] : [document.kind, document.name ?? [file.path, document.index]];
  return (0, import_node_crypto3().createHash)("sha256").update(JSON.stringify([rule, ...subject, pointer])).digest("hex").slice(0, LENGTH);
}
// packages/report/src/validation/code-snippet.ts
var MOST_LINES = 10;
var MOST_UNITS = 2e3;
var LEAD_UNITS = 200;
function codeSnippet(view, { start, end }) {
  const from = view.shownAt(start);
  const to = view.shownAt(end, "end");
  const lastLine = to.unit === 0 && to.line > from.line ? to.line - 1 : to.line;
  const count = Math.min(lastLine + 1 - from.line, MOST_LINES);
  const lines2 = Array.from({ length: count }, (_, index) => view.line(from.line + index));
  const whole = lines2.join("\n");
  const highlightEnd = lines2.slice(0, to.line - from.line).reduce((sum, line) => sum + line.length + 1, 0) + (to.line - from.line < lines2.length ? to.unit : 0);
  const cut = whole.length > MOST_UNITS ? boundary(whole, Math.max(0, from.unit - LEAD_UNITS)) : 0;
  const code = whole.slice(cut, boundary(whole, cut + MOST_UNITS));
  const bytes = (unit) => Buffer.byteLength(code.slice(0, Math.max(0, unit - cut)));
  return { code, startLine: from.line + 1, highlightStart: bytes(from.unit), highlightEnd: bytes(highlightEnd) };
}
function boundary(text, unit) {
  const code = text.charCodeAt(unit);
  return code >= 56320 && code <= 57343 ? unit - 1 : unit;
}
// packages/report/src/validation/finding-frames.ts
var DOCUMENT_WIDTH = 16;
function renderFindingFrames(finding, context) {
  const { style, width, ascii } = context;
  const frames = framesOf(finding, context);
  const digits = Math.max(...frames.map(({ view, marks }) => (0, import_to_ascii().digitsOf)(view, marks)));
  const frameStyle = { width, digits, ascii, ...paints(finding, style) };
  const indent = " ".repeat(digits);
  const lines2 = frames.flatMap(({ place: place2, view, marks }, index) => [
    ...index === 0 ? [] : [style.cyan(`${indent} |`)],
    `${indent}${style.cyan("-->")} ${place2}${index === 0 ? documentPart(finding, place2, digits, context) : ""}`,
    style.cyan(`${indent} |`),
    ...(0, import_to_ascii().renderFrame)(view, marks, frameStyle)
  ]);
  return { lines: lines2, digits };
}
function documentPart({ document }, place2, digits, { width, style, ascii }) {
  const room = width - digits - "--> ".length - (0, import_display_width().displayWidth)(place2) - " ()".length;
  if (document === null || room < DOCUMENT_WIDTH) return "";
  return ` ${style.dim(`(${(0, import_display_width().fitWidth)(document, room, ascii ? "..." : "…")})`)}`;
}
function framesOf(finding, { language, ascii }) {
  const label = finding.suggestions.length > 0 ? suggestionText(finding.suggestions, language) : finding.related.length > 0 ? (0, import_ascii_table().say)(FINDING_LABELS.here, language) : "";
  const frames = /* @__PURE__ */ new Map();
  const add = (mark, text, primary) => {
    const { view, path, span, range } = mark;
    const frame = frames.get(view.file) ?? { place: `${path}:${range.start.line}:${range.start.column}`, view, marks: [] };
    frame.marks.push({ span, label: ascii ? (0, import_to_ascii().toAscii)(text) : text, primary });
    frames.set(view.file, frame);
  };
  add(finding, label, true);
  for (const related of finding.related) add(related, related.message, false);
  return [...frames.values()];
}
function paints({ severity }, style) {
  const colour = { error: style.red, warning: style.yellow, info: style.cyan }[severity];
  return { primary: (text) => style.bold(colour(text)), secondary: style.green, gutter: style.cyan };
}
// packages/report/src/validation/findings-markdown.ts
var BUDGET_BYTES = 9e5;
var NOTICE_BYTES = 300;
var FRAME_WIDTH = 90;
var EMOJI = { error: "❌", warning: "⚠️", info: "ℹ️" };
function renderFindingsMarkdown(report, options) {
  const { language, secrets, budgetBytes = BUDGET_BYTES } = options;
  const viewOf = sourceViews(secrets);
  const heading = `## ${headingEmoji(report)} ${asSentence(tallyText(report, language)).replace(/\.$/, "")}`;
  const advice = [maxWarningsText(report, language), fixableText(report, language)].filter((text) => text !== "").map((text) => closed((0, import_code_fence().escapeMarkdown)(asSentence(text).replace(/\.$/, "")))).join("  \n");
  const titles = (0, import_markdown_table().tableTitles)(TITLES, language);
  let room = budgetBytes - NOTICE_BYTES - size(heading) - size(advice) - size(titles);
  const rows = [];
  const sections = [];
  const { shown } = shownFindings(report.findings);
  for (const finding of shown) {
    const row = (0, import_log_commands().breakLogCommands)(findingRow(printableFinding(finding, language, viewOf), language));
    room -= Buffer.byteLength(row) + 1;
    if (room < 0) break;
    rows.push(row);
  }
  for (const finding of rows.length < shown.length ? [] : shown) {
    const section = (0, import_log_commands().breakLogCommands)(renderSection(printableFinding(finding, language, viewOf), language));
    room -= size(section);
    if (room < 0) break;
    sections.push(section);
  }
  const document = [
    heading,
    ...advice === "" ? [] : [advice],
    ...rows.length > 0 ? [[titles, ...rows].join("\n")] : [],
    ...rows.length < report.findings.length ? [rowsLeftOut(report.findings.length - rows.length, language)] : [],
    ...sections,
    ...rows.length === shown.length && sections.length < rows.length ? [detailsLeftOut(rows.length - sections.length, language)] : []
  ];
  return [`${document.join("\n\n")}
`, `${heading}
`].find((text) => Buffer.byteLength(text) <= budgetBytes) ?? "";
}
function size(block) {
  return Buffer.byteLength(block) + 2;
}
function headingEmoji(report) {
  const { error: error2, warning: warning2, tooManyWarnings } = countFindings(report);
  if (error2 > 0 || tooManyWarnings) return EMOJI.error;
  return warning2 > 0 ? EMOJI.warning : "✅";
}
var TITLES = [FINDING_LABELS.severity, FINDING_LABELS.place, FINDING_LABELS.finding, FINDING_LABELS.rule];
function findingRow(finding, language) {
  const { severity, summary, rule, url, suppression } = finding;
  return (0, import_markdown_table().tableRow)([
    `${EMOJI[severity]} ${(0, import_ascii_table().say)(SEVERITY_WORDS[severity], language)}`,
    inCell(placeText(finding)),
    `${(0, import_code_fence().escapeMarkdown)(summary)}${suppression === null ? "" : ` (${(0, import_code_fence().escapeMarkdown)(suppression)})`}`,
    ruleLink(rule, url)
  ]);
}
function placeText({ path, range }) {
  return `${path}:${range.start.line}:${range.start.column}`;
}
function inCell(text) {
  return text.includes("|") ? (0, import_code_fence().escapeMarkdown)(text) : (0, import_code_fence().codeSpan)(text);
}
function ruleLink(rule, url) {
  return /^https:\/\/[\w./-]+$/.test(url) && /^[\w/-]+$/.test(rule) ? `[\`${rule}\`](${url})` : inCell(rule);
}
function renderSection(finding, language) {
  const { severity, summary, detail, fix, rule, url } = finding;
  const style = (0, import_terminal_style().terminalStyle)({ color: false, links: false });
  const frame = renderFindingFrames(finding, { language, ascii: false, style, width: FRAME_WIDTH }).lines.join("\n");
  const body = [
    (0, import_code_fence().codeFence)(frame),
    ...detail.map(import_code_fence().escapeMarkdown),
    ...fix === null ? [] : [`**${fixLabel(fix, language)}** ${(0, import_code_fence().escapeMarkdown)(closed(fix.title))}`],
    ruleLink(rule, url)
  ];
  const title = `${EMOJI[severity]} <code>${(0, import_code_fence().escapeHtml)(placeText(finding))}</code> <code>${(0, import_code_fence().escapeHtml)(summary)}</code>`;
  return `<details><summary>${title}</summary>

${body.filter((block) => block !== "").join("\n\n")}

</details>`;
}
function fixLabel({ safe }, language) {
  const label = asSentence((0, import_ascii_table().say)(FINDING_LABELS[safe ? "safeFix" : "fix"], language)).replace(/\.$/, "");
  return `${label}${import_ascii_table().COLON[language]}`;
}
function rowsLeftOut(count, language) {
  if (language === "fr")
    return count > 1 ? `*${count} autres constats ne sont pas montrés, faute de place.*` : "*1 autre constat n'est pas montré, faute de place.*";
  return `*${count} more ${count > 1 ? "findings are" : "finding is"} not shown, for lack of room.*`;
}
function detailsLeftOut(count, language) {
  if (language === "fr")
    return count > 1 ? `*Les détails de ${count} constats ne sont pas montrés, faute de place.*` : "*Les détails d'un constat ne sont pas montrés, faute de place.*";
  return `*The details of ${count} ${count > 1 ? "findings" : "finding"} are not shown, for lack of room.*`;
}
// packages/report/src/validation/line-hashes.ts
var BLOCK_LENGTH = 100;
var FACTOR = 37;
var WORD = 2 ** 32;
var LINE_BREAK = 10;
var END_OF_FILE = 65535;
function lineHashes(text, lines2) {
  const all = hashesOfLines(significantUnits(text));
  const wanted = new Set(lines2);
  const counts = new Map([...wanted].map((line) => [all[line - 1], 0]));
  const found = /* @__PURE__ */ new Map();
  for (const [index, hash2] of all.entries()) {
    const before = counts.get(hash2);
    if (before === void 0) continue;
    counts.set(hash2, before + 1);
    if (wanted.has(index + 1)) found.set(index + 1, `${hash2.toString(16)}:${before + 1}`);
  }
  return found;
}
function significantUnits(text) {
  const significant = text.replace(/\r\n|\r/g, "\n").replace(/[ \t]/g, "");
  const units = new Uint16Array(significant.length + 1 + BLOCK_LENGTH);
  for (let index = 0; index < significant.length; index++) units[index] = significant.charCodeAt(index);
  units[significant.length] = END_OF_FILE;
  return units;
}
function hashesOfLines(units) {
  const end = units.length - BLOCK_LENGTH;
  const hashes = new BigUint64Array(units.reduce((count, unit, index) => unit === LINE_BREAK && index < end ? count + 1 : count, 1));
  let hash2 = ZERO;
  for (let index = 0; index < BLOCK_LENGTH; index++) hash2 = step(hash2, units[index] ?? 0, 0);
  let line = 0;
  for (let index = 0; index < end; index++) {
    if (index === 0 || units[index - 1] === LINE_BREAK) hashes[line++] = BigInt(hash2.high) << 32n | BigInt(hash2.low);
    hash2 = step(hash2, units[index + BLOCK_LENGTH] ?? 0, units[index] ?? 0);
  }
  return hashes;
}
var ZERO = { high: 0, low: 0 };
var LEAVING = Array.from({ length: BLOCK_LENGTH }).reduce((power) => multiplied(power, FACTOR), { high: 0, low: 1 });
function step(hash2, coming, leaving) {
  const grown = multiplied(hash2, FACTOR);
  const left = multiplied(LEAVING, leaving);
  const low = grown.low + coming - left.low;
  const high = grown.high - left.high + Math.floor(low / WORD);
  return { high: modulo(high), low: modulo(low) };
}
function multiplied({ high, low }, factor) {
  const product = low * factor;
  return { high: (high * factor + Math.floor(product / WORD)) % WORD, low: product % WORD };
}
function modulo(value) {
  return (value % WORD + WORD) % WORD;
}
// packages/report/src/validation/sarif-rules.ts
var SARIF_LEVELS = { error: "error", warning: "warning", info: "note" };
var DESCRIPTION_LENGTH = 1024;
var NAME_LENGTH2 = 255;
var MOST_TAGS = 20;
var SECRET_SEVERITY = "8.0";
function sarifRules(report, language) {
  const known = new Set(report.rules.map(({ id }) => id));
  const strangers = new Map(
    [...report.findings, ...report.suppressed].filter(({ rule }) => !known.has(rule)).map((finding) => [finding.rule, finding])
  );
  return [...report.rules, ...[...strangers.values()].map(describe)].map((rule) => sarifRule(rule, language));
}
function sarifRule(rule, language) {
  const { id, severity, title, what, why, fix, tags } = rule;
  const url = pageUrl(rule.url, language);
  const secret = id === "security/inline-secret";
  const paragraphs = [what, why, fix].map((text) => (0, import_ascii_table().say)(text, language));
  const more = (0, import_ascii_table().typeset)(
    language === "fr" ? `Pour en savoir plus : pistectl explain ${id}` : `To know more: pistectl explain ${id}`,
    language
  );
  return {
    id,
    name: (0, import_ascii_table().shorten)(pascalCase(id), NAME_LENGTH2),
    shortDescription: { text: (0, import_ascii_table().shorten)(closedSentence((0, import_ascii_table().say)(title, language)), DESCRIPTION_LENGTH) },
    fullDescription: { text: (0, import_ascii_table().shorten)([what, why].map((text) => (0, import_ascii_table().say)(text, language)).join(" "), DESCRIPTION_LENGTH) },
    help: {
      text: [...paragraphs, more, url].join("\n\n"),
      markdown: [
        `**${(0, import_code_fence().escapeMarkdown)((0, import_ascii_table().say)(title, language))}**`,
        ...paragraphs.map(import_code_fence().escapeMarkdown),
        `\`pistectl explain ${id}\`, [${id}](${url})`
      ].join("\n\n")
    },
    helpUri: url,
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    properties: {
      tags: (secret ? [.../* @__PURE__ */ new Set([...tags, "security"])] : tags).slice(0, MOST_TAGS),
      precision: secret ? "high" : "very-high",
      "problem.severity": { error: "error", warning: "warning", info: "recommendation" }[severity],
      ...secret ? { "security-severity": SECRET_SEVERITY } : {}
    }
  };
}
function describe({ rule, severity, url }) {
  const title = { en: rule, fr: rule };
  return {
    id: rule,
    severity,
    lowerInSandbox: false,
    protected: false,
    title,
    what: { en: `A finding of ${rule}.`, fr: `Un constat de ${rule}.` },
    why: { en: "The message of each finding says why it matters.", fr: "Le message de chaque constat dit pourquoi cela compte." },
    fix: { en: "The message of each finding says what to do.", fr: "Le message de chaque constat dit que faire." },
    source: { en: "", fr: "" },
    url,
    tags: [rule.slice(0, Math.max(0, rule.indexOf("/")))].filter((tag) => tag !== "")
  };
}
function pascalCase(id) {
  return id.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
function closedSentence(title) {
  const text = title.charAt(0).toUpperCase() + title.slice(1);
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
// packages/report/src/validation/findings-sarif.ts
var MOST_RESULTS = 25e3;
var SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
var ROOT = "%SRCROOT%";
var HOME = "https://github.com/pistectl/pistectl";
function renderFindingsSarif(report, options) {
  const { language, secrets, version, mostResults = MOST_RESULTS } = options;
  const ofFiles = shownFindings([...report.findings, ...report.suppressed]);
  const all = ofFiles.shown;
  const shown = all.length > mostResults ? [...all].sort((one, other) => weight(one) - weight(other)).slice(0, mostResults) : all;
  const fingerprints = structuralFingerprints(shown);
  const viewOf = sourceViews(secrets);
  const run2 = {
    language,
    viewOf,
    rules: sarifRules(report, language),
    lineHashOf: hashesOfLines2(shown, viewOf),
    suppressions: shown.some(({ suppressed }) => suppressed !== null)
  };
  const { error: error2, tooManyWarnings } = countFindings(report);
  const notifications = [
    leftOutText(countLeftOut(ofFiles.leftOut), language),
    all.length > shown.length ? refusedText(all.length - shown.length, language) : ""
  ].filter((text) => text !== "");
  return (0, import_ascii_table().printableJson)({
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "pistectl", semanticVersion: version, informationUri: HOME, rules: run2.rules } },
        invocations: [
          {
            executionSuccessful: true,
            exitCode: error2 > 0 || tooManyWarnings ? 1 : 0,
            ...notifications.length === 0 ? {} : { toolExecutionNotifications: notifications.map((text) => ({ level: "warning", message: { text: closed(text) } })) }
          }
        ],
        columnKind: "utf16CodeUnits",
        newlineSequences: ["\r\n", "\n", "\r"],
        originalUriBaseIds: {
          [ROOT]: { description: { text: language === "fr" ? "La racine du dépôt." : "The root of the repository." } }
        },
        results: shown.map((finding, index) => result(finding, fingerprints[index] ?? "", run2))
      }
    ]
  });
}
function refusedText(count, language) {
  if (language === "fr") {
    return (0, import_ascii_table().typeset)(
      `${count > 1 ? `${count} constats ne sont pas` : "1 constat n'est pas"} dans ce fichier : GitHub refuse plus de ${MOST_RESULTS} résultats ou de 10 Mo compressés.`,
      language
    );
  }
  return `${count > 1 ? `${count} findings are` : "1 finding is"} not in this file: GitHub refuses more than ${MOST_RESULTS} results or 10 MB compressed.`;
}
function result(finding, fingerprint, run2) {
  const { file, related, suppressed } = finding;
  const lineHash = run2.lineHashOf(finding);
  const fixes = fixesOf(finding, run2);
  return {
    ruleId: finding.rule,
    ruleIndex: run2.rules.findIndex(({ id }) => id === finding.rule),
    level: SARIF_LEVELS[finding.severity],
    message: { text: messageText(finding, run2) },
    locations: [
      {
        physicalLocation: physicalLocation(file, pointedSpan(finding), run2),
        ...finding.pointer === null || finding.document === null ? {} : { logicalLocations: [{ fullyQualifiedName: logicalName(finding.document, finding.pointer), kind: "value" }] }
      }
    ],
    ...related.length === 0 ? {} : {
      relatedLocations: related.map((other, index) => ({
        id: index + 1,
        physicalLocation: physicalLocation(other.file, pointedSpan(other), run2),
        message: { text: escapeLinks(closed((0, import_ascii_table().typeset)(other.message[run2.language], run2.language))) }
      }))
    },
    partialFingerprints: { ...lineHash === void 0 ? {} : { primaryLocationLineHash: lineHash }, "pistectlFinding/v1": fingerprint },
    ...fixes.length === 0 ? {} : { fixes },
    ...run2.suppressions ? {
      suppressions: suppressed === null ? [] : [
        {
          kind: suppressed.by === "comment" ? "inSource" : "external",
          status: "accepted",
          ...suppressed.reason === null ? {} : { justification: suppressed.reason }
        }
      ]
    } : {}
  };
}
function messageText(finding, { language }) {
  const see = language === "fr" ? "Voir : " : "See: ";
  const links = finding.related.map(({ message: message2 }, index) => `[${escapeLinks((0, import_ascii_table().typeset)(message2[language], language))}](${index + 1})`);
  return [
    escapeLinks(closed((0, import_ascii_table().typeset)(finding.summary[language], language))),
    ...finding.suggestions.length > 0 ? [escapeLinks(asSentence(suggestionText(finding.suggestions, language)))] : [],
    ...links.length > 0 ? [`${see}${links.join(", ")}.`] : [],
    ...finding.detail[language] === "" ? [] : [escapeLinks(closed((0, import_ascii_table().typeset)(finding.detail[language], language)))]
  ].join(" ");
}
function escapeLinks(text) {
  return text.replace(/[\\[\]]/g, "\\$&");
}
function logicalName({ kind, name, index }, pointer) {
  return `${kind ?? "document"}/${name ?? index}#${pointer}`;
}
function physicalLocation(file, span, run2) {
  const { code, highlightStart, highlightEnd } = codeSnippet(run2.viewOf(file), span);
  const text = Buffer.from(code).subarray(highlightStart, highlightEnd).toString();
  return {
    artifactLocation: artifactLocation(file),
    region: { ...region(file, span, run2), ...text === "" ? {} : { snippet: { text } } }
  };
}
function artifactLocation({ path }) {
  return { uri: path.toWellFormed().split("/").map(encodeURIComponent).join("/"), uriBaseId: ROOT };
}
function region(file, span, { viewOf }) {
  const { start, end } = viewOf(file).range(span);
  return { startLine: start.line, startColumn: start.unitColumn, endLine: end.line, endColumn: end.unitColumn };
}
function fixesOf(finding, run2) {
  const edits = printableEdits(finding);
  if (finding.fix === null || edits.length === 0) return [];
  const files = [...new Set(edits.map(({ file }) => file))];
  return [
    {
      description: { text: escapeLinks(closed(finding.fix.title[run2.language])) },
      artifactChanges: files.map((file) => ({
        artifactLocation: artifactLocation(file),
        replacements: edits.filter((edit) => edit.file === file).map((edit) => ({
          deletedRegion: region(file, edit.span, run2),
          ...edit.text === "" ? {} : { insertedContent: { text: edit.text } }
        }))
      }))
    }
  ];
}
function hashesOfLines2(findings, viewOf) {
  const lineOf2 = ({ file, span }) => viewOf(file).range(span).start.line;
  const hashes = new Map(
    [...(0, import_ascii_table().groupBy)(findings, ({ file }) => file)].map(([file, found]) => [file, lineHashes(wholeText(file), found.map(lineOf2))])
  );
  return (finding) => hashes.get(finding.file)?.get(lineOf2(finding));
}
// packages/report/src/validation/findings-text.ts
var NARROWEST = 40;
var PROSE_WIDTH = 100;
function renderFindingsText(report, options) {
  const { language, ascii = false } = options;
  const style = (0, import_terminal_style().terminalStyle)({ color: options.color === true, links: options.links === true });
  const context = {
    language,
    ascii,
    style,
    links: options.links === true,
    width: Math.max(NARROWEST, options.width ?? 80),
    written: /* @__PURE__ */ new Map()
  };
  const viewOf = sourceViews(options.secrets);
  const { shown, leftOut } = shownFindings(report.findings);
  const blocks2 = shown.map((finding) => renderFindingText(printableFinding(finding, language, viewOf), context).join("\n"));
  const closing = [
    tallyText(report, language),
    leftOutText(countLeftOut(leftOut), language),
    maxWarningsText(report, language),
    fixableText(report, language)
  ].filter((line) => line !== "").map((line, index) => index === 0 ? style.bold(line) : line);
  const text = [...blocks2, closing.join("\n")].join("\n\n");
  return `${(0, import_log_commands().breakLogCommands)(ascii ? (0, import_to_ascii().toAscii)(text) : text)}
`;
}
function renderFindingText(original, context) {
  const finding = context.ascii ? inAscii(original) : original;
  const { lines: frames, digits } = renderFindingFrames(finding, context);
  return [
    ...headline(finding, context),
    ...frames,
    context.style.cyan(`${" ".repeat(digits)} |`),
    ...notes(finding, context).flatMap((note) => noteLines(note, digits, context))
  ];
}
function headline({ severity, rule, summary, url }, { language, style, width }) {
  const head = `${(0, import_ascii_table().say)(SEVERITY_WORDS[severity], language)}[${rule}]`;
  const colour = { error: style.red, warning: style.yellow, info: style.cyan }[severity];
  const [first3 = "", ...others] = (0, import_wrap_text().wrapText)(`${head}: ${summary}`, { width: Math.min(width, PROSE_WIDTH), first: "", rest: "  " }).split(
    "\n"
  );
  return [`${style.link(url, style.bold(colour(head)))}${style.bold(first3.slice(head.length))}`, ...others.map(style.bold)];
}
function notes({ detail, fix, suppression, url, rule }, { language, links }) {
  return [
    ...detail.map((paragraph, index) => ({ label: index === 0 ? (0, import_ascii_table().say)(FINDING_LABELS.help, language) : "", text: paragraph })),
    ...fix === null ? [] : [{ label: (0, import_ascii_table().say)(FINDING_LABELS[fix.safe ? "safeFix" : "fix"], language), text: fix.title }],
    ...suppression === null ? [] : [{ label: "", text: suppression }],
    { label: (0, import_ascii_table().say)(FINDING_LABELS.more, language), text: `pistectl explain ${rule}` },
    { label: "", text: links ? "" : url }
  ].filter(({ text }) => text !== "");
}
function noteLines(note, digits, context) {
  const key = `${digits} ${note.label}\0${note.text}`;
  const lines2 = context.written.get(key) ?? writeNote(note, digits, context);
  context.written.set(key, lines2);
  return lines2;
}
function writeNote({ label, text }, digits, { width, style, language }) {
  const word = label === "" ? "" : `${label}${(0, import_ascii_table().say)(import_ascii_table().COLON, language)} `;
  const margin = " ".repeat(digits + 3);
  const lines2 = (0, import_wrap_text().wrapText)(`${word}${text}`, { width: Math.min(width, PROSE_WIDTH), first: margin, rest: margin }).split("\n");
  return lines2.map((line, index) => {
    if (index > 0 || label === "") return line;
    return `${" ".repeat(digits)} ${style.cyan("=")} ${style.bold(word.trimEnd())} ${line.slice(margin.length + word.length)}`;
  });
}
function inAscii(finding) {
  const { document, fix } = finding;
  return {
    ...finding,
    path: (0, import_to_ascii().toAscii)(finding.path),
    document: document === null ? null : (0, import_to_ascii().toAscii)(document),
    summary: (0, import_to_ascii().toAscii)(finding.summary),
    detail: finding.detail.map(import_to_ascii().toAscii),
    suggestions: finding.suggestions.map(import_to_ascii().toAscii),
    related: finding.related.map((related) => ({ ...related, path: (0, import_to_ascii().toAscii)(related.path), message: (0, import_to_ascii().toAscii)(related.message) })),
    fix: fix === null ? null : { ...fix, title: (0, import_to_ascii().toAscii)(fix.title) }
  };
}
// packages/config-schema/src/domain/declared-state.ts
function declaredState({ node, pointer }, key) {
  const entry = (0, import_access().entryOf)(node, key);
  if (entry === void 0) return { value: null, pointer };
  const { value } = entry;
  return value.kind === "scalar" && typeof value.value === "string" ? { value: value.value, pointer: `${pointer}/${key}` } : null;
}
// packages/config-schema/src/rules/application/sample-application.ts
var SAMPLE_SANDBOX_NAME = "APP_SANDBOX_camille.martin@metropole.example";
var SNE_COTATION = {
  production: '{ name: SNE-Cotation, version: "1.0", approval: granted, profile: granted }',
  sandbox: '{ name: SNE-Cotation site-ecole, version: "1.0", approval: granted, profile: granted }'
};
function sampleApplication({
  environment = "production",
  name = environment === "sandbox" ? SAMPLE_SANDBOX_NAME : "COTATION_METROPOLE_EXEMPLE",
  organization = "MTES",
  structure = `{ name: Métropole d'Exemple, siret: "24000010900019" }`,
  apis = [SNE_COTATION[environment]],
  more = []
} = {}) {
  return `apiVersion: pistectl/v1
kind: Application
name: ${name}
environment: ${environment}
organization: ${organization}
${more.map((line) => `${line}
`).join("")}structure: ${structure}
contacts:
  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }
  - { role: notifications, email: api-piste@metropole.example }
apis:
${apis.map((api) => `  - ${api}
`).join("")}`;
}
// packages/config-schema/src/rules/event-date.ts
var EARLIEST = (0, import_calendar_date().parseCalendarDate)("2010-01-01") ?? 0;
function dateFault(text, today) {
  const day = (0, import_calendar_date().parseCalendarDate)(text);
  const now = (0, import_calendar_date().parseCalendarDate)(today);
  if (day === null || now === null) return null;
  return (0, import_calendar_date().daysBetween)(day, now) < 0 ? "to-come" : day < EARLIEST ? "too-early" : null;
}
function dateFaultWording({
  key,
  date,
  fault
}) {
  return {
    what: fault === "to-come" ? { en: `${key} is ${date}, a day that is still to come`, fr: `${key} vaut ${date}, un jour encore à venir` } : { en: `${key} is ${date}, long before PISTE`, fr: `${key} vaut ${date}, bien avant PISTE` },
    why: {
      en: "This key says when something happened, and what follows is counted from it.",
      fr: "Cette clé dit quand quelque chose a eu lieu, et la suite se compte à partir d'elle."
    },
    help: {
      en: "Write the day on which it happened, or remove the key until it has; the year may be mistyped.",
      fr: "Écrivez le jour où cela a eu lieu, ou retirez la clé d'ici là ; l'année est peut-être mal saisie."
    }
  };
}
// packages/config-schema/src/rules/rule.ts
function declareRule(rule) {
  return rule;
}
// packages/config-schema/src/rules/api/fact-date.ts
function factDate({ seen, marks }, fact, today) {
  const { en, fr } = (0, import_api_requests().datedFact)(seen, today);
  return isLikely({ marks }, fact) ? { en: `catalogue, ${en}, likely`, fr: `catalogue, ${fr}, probable` } : { en: `catalogue, ${en}`, fr: `catalogue, ${fr}` };
}
function isLikely({ marks }, fact) {
  return marks[fact] === "LIKELY";
}
// packages/config-schema/src/rules/api/approval.ts
var apiApproval = declareRule({
  id: "api/approval",
  severity: "warning",
  docs: () => ({
    title: { en: "Approval not granted", fr: "Validation non accordée" },
    what: {
      en: 'The subscription to an API that needs an approval ("Soumis à validation") has it; one that was refused is an error. The day of an approval lies in the past.',
      fr: "La souscription à une API soumise à validation l'a obtenue ; une validation refusée est une erreur. Le jour d'une validation est dans le passé."
    },
    why: {
      en: "The administrator of the API approves each application; until then, the gateway refuses its calls (403).",
      fr: "L'administrateur de l'API valide chaque application ; jusque-là, la passerelle refuse ses appels (403)."
    },
    fix: {
      en: "Wait for the approval or ask for it on the application's page, then write approval: granted and its date.",
      fr: "Attendez la validation ou demandez-la sur la page de l'application, puis écrivez approval: granted et sa date."
    },
    source: {
      en: "SNE-Cotation guide (2021); Cour-de-cassation/judilibre-tutoriels; DNUM-SocialGouv/documentation (403) (CONFIRMED); which APIs need it: the entries of the catalogue",
      fr: "guide SNE-Cotation (2021) ; Cour-de-cassation/judilibre-tutoriels ; DNUM-SocialGouv/documentation (403) (confirmé) ; quelles API la demandent : les entrées du catalogue"
    }
  }),
  messages: {
    notGiven: ({ name, date }) => ({
      what: {
        en: `The approval that ${name} needs is not declared granted`,
        fr: `La validation que demande ${name} n'est pas déclarée accordée`
      },
      help: ask(date)
    }),
    pending: ({ name, date }) => ({
      what: { en: `The approval that ${name} needs is pending`, fr: `La validation que demande ${name} est en attente` },
      help: {
        en: `If the answer is late, the page of the API ("Mes API") shows the address, "Email approbateur API" (approval required: ${date.en}). Write approval: granted, with approvedOn, once PISTE shows it.`,
        fr: `Si la réponse tarde, la page de l'API (« Mes API ») donne l'adresse à relancer, « Email approbateur API » (validation requise : ${date.fr}). Écrivez approval: granted, avec approvedOn, dès que PISTE l'affiche.`
      }
    }),
    notRequired: ({ name, date }) => ({
      what: {
        en: `${name} needs an approval, and it is declared not required`,
        fr: `${name} est soumise à validation, et celle-ci est déclarée non requise`
      },
      help: ask(date)
    }),
    refused: ({ name }) => ({
      what: {
        en: `The approval of ${(0, import_name_difference().quoteName)(name).en} was refused`,
        fr: `La validation de ${(0, import_name_difference().quoteName)(name).fr} a été refusée`
      },
      help: {
        en: "Ask why and apply again, or remove the API from the list.",
        fr: "Demandez-lui pourquoi et refaites la demande, ou retirez l'API de la liste."
      }
    }),
    impossible: dateFaultWording
  },
  examples: () => [
    { title: { en: "Approval granted", fr: "Validation accordée" }, manifest: sampleApplication(), reports: [] },
    {
      title: { en: "No approval needed", fr: "Aucune validation requise" },
      manifest: sampleApplication({
        organization: "Universal",
        apis: ['{ name: JUDILIBRE, version: "1.0.0", terms: accepted }']
      }),
      reports: []
    },
    {
      title: { en: "Approval pending", fr: "Validation en attente" },
      manifest: sampleApplication({ apis: ['{ name: SNE-Cotation, version: "1.0", approval: pending }'] }),
      reports: [{ document: 1, pointer: "/apis/0/approval", message: "pending", severity: "warning" }]
    },
    {
      title: { en: "Approval not mentioned", fr: "Validation non mentionnée" },
      manifest: sampleApplication({ apis: ['{ name: SNE-Cotation, version: "1.0" }'] }),
      reports: [{ document: 1, pointer: "/apis/0", message: "notGiven", severity: "warning" }]
    },
    {
      title: { en: "Approval said not to be required", fr: "Validation dite non requise" },
      manifest: sampleApplication({ apis: ['{ name: SNE-Cotation, version: "1.0", approval: not-required }'] }),
      reports: [{ document: 1, pointer: "/apis/0/approval", message: "notRequired", severity: "warning" }]
    },
    {
      title: { en: "Approval refused", fr: "Validation refusée" },
      manifest: sampleApplication({ apis: ['{ name: SNE-Cotation, version: "1.0", approval: refused }'] }),
      reports: [{ document: 1, pointer: "/apis/0/approval", message: "refused", severity: "error" }]
    },
    {
      title: { en: "An approval to come", fr: "Une validation à venir" },
      manifest: sampleApplication({
        apis: ['{ name: SNE-Cotation, version: "1.0", approval: granted, approvedOn: 2062-09-14, profile: granted }']
      }),
      reports: [{ document: 1, pointer: "/apis/0/approvedOn", message: "impossible", severity: "warning" }]
    }
  ],
  kinds: ["Application"],
  check: function* (_, { application: { apis }, today }) {
    for (const api of apis) {
      const approvedOn = declaredState(api, "approvedOn");
      const fault = dateFault(approvedOn?.value ?? "", today);
      if (approvedOn?.value && fault !== null) {
        const args2 = { key: "approvedOn", date: approvedOn.value, fault };
        yield { pointer: approvedOn.pointer, message: { key: "impossible", args: args2 } };
      }
      const declared3 = hasToGo(api) ? null : declaredState(api, "approval");
      if (declared3 === null) continue;
      const { value, pointer } = declared3;
      if (value === "refused") {
        const name = api.subscription?.entry.name ?? api.name;
        yield { pointer, message: { key: "refused", args: { name } }, severity: "error" };
        continue;
      }
      const { subscription } = api;
      const key = MESSAGE_KEYS.get(value);
      if (subscription?.place.approval !== "required" || key === void 0) continue;
      const args = { name: subscription.entry.name, date: factDate(subscription.place, "approval", today) };
      yield { pointer, message: { key, args } };
    }
  }
});
var MESSAGE_KEYS = /* @__PURE__ */ new Map([
  [null, "notGiven"],
  ["pending", "pending"],
  ["not-required", "notRequired"]
]);
function hasToGo({ entry, subscription, repeats }) {
  return repeats !== null || entry !== null && subscription === null;
}
function ask(date) {
  return {
    en: `Ask for it with "Demander l'accès" in the list of APIs on the application's page, then write approval: pending, and granted with approvedOn once PISTE shows it (approval required: ${date.en}).`,
    fr: `Demandez-la par « Demander l'accès » dans la liste des API sur la page de l'application, puis écrivez approval: pending, et granted avec approvedOn dès que PISTE l'affiche (validation requise : ${date.fr}).`
  };
}
// packages/config-schema/src/rules/api/chorus-pro-set.ts
var SET = ["Factures", "Structures", "Utilisateurs", "Transverses"];
var subscribe = (names) => sampleApplication({
  environment: "sandbox",
  organization: "Universal",
  apis: names.map((name) => `{ name: ${name}, version: "1.0.0", terms: accepted }`)
});
var apiChorusProSet = declareRule({
  id: "api/chorus-pro-set",
  severity: "warning",
  docs: () => ({
    title: { en: "Incomplete set of Chorus Pro APIs", fr: "Jeu d'API Chorus Pro incomplet" },
    what: {
      en: "An application that lists one of Factures, Structures, Utilisateurs and Transverses lists the four.",
      fr: "Une application qui souscrit à l'une des API Factures, Structures, Utilisateurs et Transverses souscrit aux quatre."
    },
    why: {
      en: "The guides for integrators have the four ticked together: the report on a flow and the health check are in Transverses, the search for a structure in Structures, the attachments of the account in Utilisateurs.",
      fr: "Les guides d'intégration font cocher les quatre ensemble : le compte rendu d'un flux et le contrôle de santé sont dans Transverses, la recherche d'une structure dans Structures, les rattachements du compte dans Utilisateurs."
    },
    fix: {
      en: "Accept the terms of the missing ones, tick them on the application's page and list them.",
      fr: "Acceptez les CGU de celles qui manquent, cochez-les sur la page de l'application et listez-les."
    },
    source: {
      en: "cpro-docs.choruspay.fr; Open Bee, PISTE Authentication Migration Procedure, which advises all Chorus lines (CONFIRMED)",
      fr: "cpro-docs.choruspay.fr ; Open Bee, PISTE Authentication Migration Procedure, qui conseille toutes les lignes Chorus (confirmé)"
    }
  }),
  messages: {
    incomplete: ({ missing, listed }) => ({
      what: {
        en: `${(0, import_ascii_table().enumeration)(missing).en} ${missing.length === 1 ? "is" : "are"} missing beside ${(0, import_ascii_table().enumeration)(listed).en}`,
        fr: `Il manque ${(0, import_ascii_table().enumeration)(missing).fr} à côté de ${(0, import_ascii_table().enumeration)(listed).fr}`
      },
      help: {
        en: "Accept their terms and tick them on PISTE, then list them here; if the application can do without, ignore this rule here with a reason.",
        fr: "Acceptez leurs CGU et cochez-les sur PISTE, puis listez-les ici ; si l'application peut s'en passer, ignorez cette règle ici en donnant la raison."
      }
    })
  },
  examples: () => [
    { title: { en: "The four", fr: "Les quatre" }, manifest: subscribe(SET), reports: [] },
    { title: { en: "None of the four", fr: "Aucune des quatre" }, manifest: sampleApplication(), reports: [] },
    {
      title: { en: "Two of the four", fr: "Deux sur quatre" },
      manifest: subscribe(["Factures", "Structures"]),
      reports: [{ document: 1, pointer: "/apis", message: "incomplete" }]
    }
  ],
  kinds: ["Application"],
  check: function* (_, { application: { environment, apis }, apis: { suggest: suggest2 } }) {
    const listed = SET.filter((name) => apis.some(({ entry }) => entry !== null && (0, import_fold_api_name().foldApiName)(entry.name) === (0, import_fold_api_name().foldApiName)(name)));
    if (listed.length === 0 || listed.length === SET.length) return;
    const meant = new Set(apis.flatMap(({ name, entry }) => entry === null ? suggest2(name, environment).slice(0, 1) : []));
    const missing = SET.filter((name) => !listed.includes(name) && !meant.has(name));
    if (missing.length === 0) return;
    yield { pointer: "/apis", message: { key: "incomplete", args: { missing, listed } } };
  }
});
// packages/config-schema/src/rules/api/duplicate.ts
var apiDuplicate = declareRule({
  id: "api/duplicate",
  severity: "error",
  docs: () => ({
    title: { en: "API listed twice", fr: "API listée deux fois" },
    what: {
      en: "An API and version is listed once; two versions of one API may stand side by side.",
      fr: "Une API et sa version figurent une seule fois ; deux versions d'une API peuvent cohabiter."
    },
    why: {
      en: "PISTE has one subscription for each API and version: two items that say different things about it cannot both be right.",
      fr: "PISTE a une seule souscription par API et version : deux éléments qui en disent des choses différentes ne peuvent pas être vrais tous les deux."
    },
    fix: { en: "Remove one of the two items.", fr: "Retirez l'un des deux éléments." },
    source: {
      en: "SNE-Cotation guide (2021), list of APIs of an application: one line for each API and version (CONFIRMED)",
      fr: "guide SNE-Cotation (2021), liste des API d'une application : une ligne par API et par version (confirmé)"
    }
  }),
  messages: {
    repeated: ({ name, version }) => ({
      what: {
        en: `${(0, import_name_difference().quoteName)(name).en} is listed twice in version ${(0, import_name_difference().quoteName)(version).en}`,
        fr: `${(0, import_name_difference().quoteName)(name).fr} figure deux fois en version ${(0, import_name_difference().quoteName)(version).fr}`
      },
      help: {
        en: "Remove one of the two items, or correct its version.",
        fr: "Retirez l'un des deux éléments, ou corrigez sa version."
      }
    })
  },
  examples: () => [
    {
      title: { en: "Two versions side by side", fr: "Deux versions côte à côte" },
      manifest: sampleApplication({
        environment: "sandbox",
        apis: [
          `{ name: "PLAT'AU", version: "5", terms: accepted, approval: granted }`,
          `{ name: "PLAT'AU", version: "4", terms: accepted, approval: granted }`
        ]
      }),
      reports: []
    },
    {
      title: { en: "One API by its name and by an alias", fr: "Une API par son nom et par un alias" },
      manifest: sampleApplication({
        organization: "Universal",
        apis: ['{ name: JUDILIBRE, version: "1.0.0", terms: accepted }', '{ name: API Judilibre, version: "1.0", terms: pending }']
      }),
      reports: [{ document: 1, pointer: "/apis/1", message: "repeated" }]
    }
  ],
  kinds: ["Application"],
  check: function* (_, { application: { apis } }) {
    for (const { name, version, entry, pointer, repeats } of apis) {
      if (repeats === null || version === null) continue;
      yield {
        pointer,
        message: { key: "repeated", args: { name: entry?.name ?? name, version } },
        related: [{ pointer: repeats.pointer, message: { en: "first listed here", fr: "première occurrence ici" } }]
      };
    }
  }
});
// packages/config-schema/src/document/scalar-text.ts
function scalarText({ style }, text) {
  switch (style) {
    case "plain":
      return readsAsItself(text) ? text : JSON.stringify(text);
    case "single-quoted":
      return `'${text.replaceAll("'", "''")}'`;
    case "double-quoted":
      return JSON.stringify(text);
    case "literal":
    case "folded":
      return null;
  }
}
function readsAsItself(text) {
  return new RegExp("^\\p{L}[\\p{L}\\p{N}._'-]*( [\\p{L}\\p{N}._'-]+)*$", "u").test(text) && !/^(null|true|false)$/i.test(text);
}
// packages/config-schema/src/rules/api/environment.ts
var MESSAGES = {
  otherName: ({ name, environment, date, other }) => ({
    what: {
      en: `${name} is not offered in ${import_api_requests().ENVIRONMENT_WORDS[environment].en}, where its name is ${other}`,
      fr: `${name} n'est pas proposée ${import_api_requests().ENVIRONMENT_WORDS[environment].fr}, où elle s'appelle ${other}`
    },
    help: { en: `Write ${other} (${date.en}).`, fr: `Écrivez ${other} (${date.fr}).` }
  }),
  listedToo: ({ name, environment, date, other }) => ({
    what: {
      en: `${name} is not offered in ${import_api_requests().ENVIRONMENT_WORDS[environment].en}, and its name there, ${other}, is listed too`,
      fr: `${name} n'est pas proposée ${import_api_requests().ENVIRONMENT_WORDS[environment].fr}, et son nom là, ${other}, figure aussi dans la liste`
    },
    help: { en: `Remove ${name} (${date.en}).`, fr: `Retirez ${name} (${date.fr}).` }
  }),
  replaced: ({ name, environment, date, other }) => ({
    what: {
      en: `${name} is not offered in ${import_api_requests().ENVIRONMENT_WORDS[environment].en}, where ${other} takes its place`,
      fr: `${name} n'est pas proposée ${import_api_requests().ENVIRONMENT_WORDS[environment].fr}, où ${other} la remplace`
    },
    help: {
      en: `Subscribe to ${other} after comparing the two (${date.en}).`,
      fr: `Souscrivez à ${other} après avoir comparé les deux (${date.fr}).`
    }
  }),
  notOffered: ({ name, environment, date }) => ({
    what: {
      en: `${name} is not offered in ${import_api_requests().ENVIRONMENT_WORDS[environment].en}`,
      fr: `${name} n'est pas proposée ${import_api_requests().ENVIRONMENT_WORDS[environment].fr}`
    },
    help: { en: `Remove it (${date.en}).`, fr: `Retirez-la (${date.fr}).` }
  })
};
var apiEnvironment = declareRule({
  id: "api/environment",
  severity: "error",
  docs: () => ({
    title: { en: "API of the other environment", fr: "API de l'autre environnement" },
    what: {
      en: "Each API is offered in the environment of the application; only an API that the catalogue has seen missing there is reported, never one of which it knows nothing.",
      fr: "Chaque API est proposée dans l'environnement de l'application ; seule est signalée une API que le catalogue y a vue absente, jamais une API dont il ne sait rien."
    },
    why: {
      en: "PISTE lists APIs by environment, and some bear another name in the sandbox.",
      fr: "PISTE présente les API par environnement, et certaines portent un autre nom en bac à sable."
    },
    fix: {
      en: "Write the name that the API has in that environment: SNE-Cotation in production, SNE-Cotation site-ecole in the sandbox.",
      fr: "Écrivez le nom de l'API dans cet environnement : SNE-Cotation en production, SNE-Cotation site-ecole en bac à sable."
    },
    source: {
      en: "SNE-Cotation guide (2021); the entries of the catalogue (CONFIRMED)",
      fr: "guide SNE-Cotation (2021) ; les entrées du catalogue (confirmé)"
    }
  }),
  messages: MESSAGES,
  examples: () => [
    {
      title: { en: "SNE-Cotation in production", fr: "SNE-Cotation en production" },
      manifest: sampleApplication(),
      reports: []
    },
    {
      title: { en: "SNE-Cotation site-ecole in the sandbox", fr: "SNE-Cotation site-ecole en bac à sable" },
      manifest: sampleApplication({ environment: "sandbox" }),
      reports: []
    },
    {
      title: { en: "SNE-Cotation in the sandbox", fr: "SNE-Cotation en bac à sable" },
      manifest: sampleApplication({
        environment: "sandbox",
        apis: ['{ name: SNE-Cotation, version: "1.0", approval: granted, profile: granted }']
      }),
      reports: [{ document: 1, pointer: "/apis/0/name", message: "otherName" }],
      fixed: sampleApplication({
        environment: "sandbox",
        apis: ['{ name: SNE-Cotation site-ecole, version: "1.0", approval: granted, profile: granted }']
      })
    },
    {
      title: { en: "SNE-Cotation site-ecole in production", fr: "SNE-Cotation site-ecole en production" },
      manifest: sampleApplication({
        apis: ['{ name: "SNE-Cotation site-école", version: "1.0", approval: granted, profile: granted }']
      }),
      reports: [{ document: 1, pointer: "/apis/0/name", message: "otherName" }],
      fixed: sampleApplication({ apis: ['{ name: "SNE-Cotation", version: "1.0", approval: granted, profile: granted }'] })
    },
    {
      title: { en: "Both names in the sandbox", fr: "Les deux noms en bac à sable" },
      manifest: sampleApplication({
        environment: "sandbox",
        apis: [
          '{ name: SNE-Cotation site-ecole, version: "1.0", approval: granted, profile: granted }',
          '{ name: SNE-Cotation, version: "1.0" }'
        ]
      }),
      reports: [{ document: 1, pointer: "/apis/1/name", message: "listedToo" }]
    },
    {
      title: { en: "A retired API", fr: "Une API retirée" },
      manifest: sampleApplication({
        organization: "Universal",
        apis: ['{ name: Légifrance Beta, version: "1.6.2.5", terms: accepted, approval: granted }']
      }),
      reports: [{ document: 1, pointer: "/apis/0/name", message: "replaced" }]
    },
    {
      title: { en: "The catalogue does not know", fr: "Le catalogue ne sait pas" },
      manifest: sampleApplication({
        organization: "DUME",
        apis: ['{ name: DUME Acheteurs, version: "1.0.0" }']
      }),
      reports: []
    }
  ],
  kinds: ["Application"],
  check: function* (_, { application: { environment, apis }, today }) {
    if (environment === null) return;
    for (const api of apis) {
      const found = judge(api, environment, today);
      if (found === null) continue;
      const place2 = api.entry?.environments[environment];
      const severity = place2 !== void 0 && isLikely(place2, "availability") ? "warning" : "error";
      yield { pointer: `${api.pointer}/name`, ...found, severity };
    }
  }
});
function judge({ node, entry, counterpart, counterpartListed }, environment, today) {
  if (entry === null) return null;
  const place2 = entry.environments[environment];
  if (place2.availability !== "not-offered") return null;
  const facts = { name: entry.name, environment, date: factDate(place2, "availability", today) };
  if (counterpart === null) {
    return place2.instead === null ? { message: { key: "notOffered", args: facts } } : { message: { key: "replaced", args: { ...facts, other: place2.instead } }, suggestions: [place2.instead] };
  }
  const other = counterpart.name;
  if (counterpartListed) return { message: { key: "listedToo", args: { ...facts, other } } };
  const scalar = (0, import_access().scalarOf)(node, "name");
  const replacement = scalar === void 0 ? null : scalarText(scalar, other);
  return {
    message: { key: "otherName", args: { ...facts, other } },
    suggestions: [other],
    ...replacement === null ? {} : { fix: { title: { en: `Write ${other}`, fr: `Écrire ${other}` }, safe: true, replacement } }
  };
}
// packages/config-schema/src/rules/api/known.ts
var apiKnown = declareRule({
  id: "api/known",
  severity: "warning",
  docs: () => ({
    title: { en: "API that the catalogue does not know", fr: "API que le catalogue ne connaît pas" },
    what: {
      en: "Each API is in the catalogue, by its name or an alias; case, accents, apostrophes and blanks do not count.",
      fr: "Chaque API figure au catalogue, par son nom ou un alias ; la casse, les accents, les apostrophes et les espaces ne comptent pas."
    },
    why: {
      en: "Nothing more can be checked about an API that the catalogue does not know. The catalogue is history, not truth: the API may well exist.",
      fr: "Rien d'autre ne peut être vérifié pour une API que le catalogue ne connaît pas. Le catalogue est un historique, pas la vérité : l'API peut très bien exister."
    },
    fix: {
      en: "Write the name as PISTE does, or describe the API in a document of kind Api of your own.",
      fr: "Écrivez le nom comme sur PISTE, ou décrivez l'API dans un document de type Api à vous."
    },
    source: {
      en: "pistectl: the catalogue of schemas/catalog, dated and sourced entry by entry",
      fr: "pistectl : le catalogue de schemas/catalog, daté et sourcé entrée par entrée"
    }
  }),
  messages: {
    unknown: ({ name }) => ({
      what: {
        en: `The catalogue does not know an API named ${(0, import_name_difference().quoteName)(name).en}`,
        fr: `Le catalogue ne connaît pas d'API nommée ${(0, import_name_difference().quoteName)(name).fr}`
      },
      help: {
        en: "Compare the name with the list of APIs on the application's page on PISTE; if PISTE writes it so, add a document of kind Api to the project.",
        fr: "Comparez le nom à ceux de la liste des API sur la page de l'application sur PISTE ; si PISTE l'écrit ainsi, ajoutez au projet un document de type Api."
      }
    })
  },
  examples: () => [
    {
      title: { en: "Names in another case or without accents", fr: "Des noms d'une autre casse ou sans accents" },
      manifest: sampleApplication({
        organization: "Universelle",
        apis: ['{ name: legifrance, version: "2.4.2", terms: accepted }', '{ name: API Judilibre, version: "1.0.0", terms: accepted }']
      }),
      reports: []
    },
    {
      title: { en: "A typing error", fr: "Une faute de frappe" },
      manifest: sampleApplication({ apis: ['{ name: SNE-Cotaton, version: "1.0", approval: granted }'] }),
      reports: [{ document: 1, pointer: "/apis/0/name", message: "unknown" }]
    },
    {
      title: { en: "An API that the project describes itself", fr: "Une API que le projet décrit lui-même" },
      manifest: `${sampleApplication({ apis: ['{ name: Registre Exemple, version: "1.0" }'] })}---
apiVersion: pistectl/v1
kind: Api
name: Registre Exemple
environments:
  production: { availability: offered, versions: ["1.0"] }
  sandbox: { availability: unknown }
seen: 2026-11-02
source: list of APIs of our application
`,
      reports: []
    }
  ],
  kinds: ["Application"],
  compare: function* ({ apis, environment }, project) {
    const met = /* @__PURE__ */ new Set();
    for (const { name, pointer, version } of apis) {
      if (project.apis.find(name) !== null || project.mayBeUnread("Api", name)) continue;
      const key = JSON.stringify([(0, import_fold_api_name().foldApiName)(name), (0, import_api_version().versionKey)(version ?? "")]);
      if (version !== null && met.has(key)) continue;
      met.add(key);
      yield {
        pointer: `${pointer}/name`,
        message: { key: "unknown", args: { name } },
        suggestions: project.apis.suggest(name, environment)
      };
    }
  }
});
// packages/config-schema/src/rules/contact/one-edit.ts
function isOneEditAway(one, other) {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || one === other) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  if (short.slice(start + 1) === long.slice(start + 1)) return true;
  return short[start] === long[start + 1] && short[start + 1] === long[start] && short.slice(start + 2) === long.slice(start + 2);
}
// packages/config-schema/src/rules/api/organization.ts
var DUME = (0, import_organization_key().organizationKey)("DUME");
var UNIVERSAL = (0, import_organization_key().organizationKey)("Universal");
var DUME_SEEN_BY_UNIVERSAL = "2023-04-24";
var apiOrganization = declareRule({
  id: "api/organization",
  severity: "error",
  docs: () => ({
    title: { en: "API that the organization does not see", fr: "API que l'organisation ne voit pas" },
    what: {
      en: "The organization of the application is one that sees each API, as far as the catalogue knows both; for the DUME APIs and the DUME organization it is a warning.",
      fr: "L'organisation de l'application est de celles qui voient chaque API, pour autant que le catalogue connaisse les deux ; pour les API DUME et l'organisation DUME, c'est un avertissement."
    },
    why: {
      en: "The organization is chosen when the PISTE account is registered and decides which APIs the account sees: an API of another organization is not in its list.",
      fr: "L'organisation est choisie à l'inscription du compte PISTE et décide des API que le compte voit : une API d'une autre organisation n'est pas dans sa liste."
    },
    fix: {
      en: "Declare the organization that the account has; where it is the wrong one, use an account of an organization that sees the API.",
      fr: "Déclarez l'organisation du compte ; si elle ne convient pas, utilisez un compte d'une organisation qui voit l'API."
    },
    source: {
      en: "SNE-Cotation guide (2021): MTES; communaute.chorus-pro.gouv.fr, PISTE presentation (6 March 2020): Universal and DUME; contradicted for DUME by the sandbox list of 24 April 2023 (Cour-de-cassation/judilibre-tutoriels), its state since is not known",
      fr: "guide SNE-Cotation (2021) : MTES ; communaute.chorus-pro.gouv.fr, présentation de PISTE (6 mars 2020) : Universelle et DUME ; contredite pour DUME par la liste du bac à sable du 24 avril 2023 (Cour-de-cassation/judilibre-tutoriels), état inconnu depuis"
    }
  }),
  messages: {
    misspelt: ({ organization, meant }) => ({
      what: {
        en: `The organization ${(0, import_name_difference().quoteName)(organization).en} looks like a mistyped ${meant}`,
        fr: `L'organisation ${(0, import_name_difference().quoteName)(organization).fr} ressemble à ${meant} mal saisi`
      },
      why: {
        en: "What an application sees cannot be checked for an organization that the catalogue does not know.",
        fr: "Ce que voit une application ne peut être vérifié pour une organisation que le catalogue ne connaît pas."
      },
      help: {
        en: `Write ${meant} if that is what is meant; if the name is right, ignore this rule here with a reason.`,
        fr: `Écrivez ${meant} si c'est bien elle ; si le nom est juste, ignorez cette règle ici en donnant la raison.`
      }
    }),
    unseen: ({ organization, names, seenBy, date }) => ({
      what: {
        en: `The organization ${(0, import_name_difference().quoteName)(organization).en} is not known to see ${(0, import_ascii_table().enumeration)(names).en}`,
        fr: `L'organisation ${(0, import_name_difference().quoteName)(organization).fr} n'est pas parmi celles connues pour voir ${(0, import_ascii_table().enumeration)(names).fr}`
      },
      help: {
        en: `Known to see ${names.length === 1 ? "it" : "them"}: ${(0, import_ascii_table().enumeration)(seenBy).en} (${date.en}).`,
        fr: `Organisations connues pour ${names.length === 1 ? "la" : "les"} voir : ${(0, import_ascii_table().enumeration)(seenBy).fr} (${date.fr}).`
      }
    }),
    dumeApi: ({ organization, names }) => ({
      what: {
        en: `The organization ${(0, import_name_difference().quoteName)(organization).en} may not see ${(0, import_ascii_table().enumeration)(names).en}: a rule of 2020, contradicted in 2023`,
        fr: `L'organisation ${(0, import_name_difference().quoteName)(organization).fr} pourrait ne pas voir ${(0, import_ascii_table().enumeration)(names).fr} : règle de 2020, contredite en 2023`
      },
      help: {
        en: "On 6 March 2020 the DUME APIs were for the DUME organization only; on 24 April 2023 the sandbox list of a Universelle application showed them. Look for them in the list of APIs on the application's page on PISTE.",
        fr: "Le 6 mars 2020, les API DUME étaient réservées à l'organisation DUME ; le 24 avril 2023, la liste bac à sable d'une application Universelle les montrait. Cherchez-les dans la liste des API sur la page de l'application sur PISTE."
      }
    }),
    dumeOrganization: ({ organization, names, seenBy, date }) => ({
      what: {
        en: `The organization ${(0, import_name_difference().quoteName)(organization).en} may not see ${(0, import_ascii_table().enumeration)(names).en}: a rule of 2020, contradicted in part in 2023`,
        fr: `L'organisation ${(0, import_name_difference().quoteName)(organization).fr} pourrait ne pas voir ${(0, import_ascii_table().enumeration)(names).fr} : règle de 2020, contredite en partie en 2023`
      },
      help: {
        en: `On 6 March 2020 the DUME organization gave access to DUME and Chorus Pro only. Known to see ${names.length === 1 ? "it" : "them"}: ${(0, import_ascii_table().enumeration)(seenBy).en} (${date.en}). Look for ${names.length === 1 ? "it" : "them"} in the list of APIs on the application's page on PISTE.`,
        fr: `Le 6 mars 2020, l'organisation DUME ne donnait accès qu'à DUME et à Chorus Pro. Organisations connues pour ${names.length === 1 ? "la" : "les"} voir : ${(0, import_ascii_table().enumeration)(seenBy).fr} (${date.fr}). Cherchez-${names.length === 1 ? "la" : "les"} dans la liste des API sur la page de l'application sur PISTE.`
      }
    })
  },
  examples: () => [
    { title: { en: "SNE-Cotation with MTES", fr: "SNE-Cotation avec MTES" }, manifest: sampleApplication(), reports: [] },
    {
      title: { en: "SNE-Cotation with Universal", fr: "SNE-Cotation avec Universal" },
      manifest: sampleApplication({ organization: "Universelle" }),
      reports: [{ document: 1, pointer: "/apis/0/name", message: "unseen", severity: "error" }]
    },
    {
      title: { en: "DUME and Chorus Pro with DUME", fr: "DUME et Chorus Pro avec DUME" },
      manifest: sampleApplication({
        environment: "sandbox",
        organization: "DUME",
        apis: [
          '{ name: DUME Acheteurs, version: "1.0.0" }',
          ...["Factures", "Structures", "Utilisateurs", "Transverses"].map(
            (name) => `{ name: ${name}, version: "1.0.0", terms: accepted }`
          )
        ]
      }),
      reports: []
    },
    {
      title: { en: "DUME with Universal, in production", fr: "DUME avec Universal, en production" },
      manifest: sampleApplication({
        organization: "Universal",
        apis: ['{ name: DUME Acheteurs, version: "1.0.0" }', '{ name: DUME Métadonnées, version: "1.0.0" }']
      }),
      reports: [{ document: 1, pointer: "/apis/0/name", message: "dumeApi", severity: "warning" }]
    },
    {
      title: { en: "JUDILIBRE with DUME", fr: "JUDILIBRE avec DUME" },
      manifest: sampleApplication({
        organization: "DUME",
        apis: ['{ name: JUDILIBRE, version: "1.0.0", terms: accepted }']
      }),
      reports: [{ document: 1, pointer: "/apis/0/name", message: "dumeOrganization", severity: "warning" }]
    },
    {
      title: { en: "A name one letter off", fr: "Un nom à une lettre près" },
      manifest: sampleApplication({
        organization: "Universele",
        apis: ['{ name: JUDILIBRE, version: "1.0.0", terms: accepted }']
      }),
      reports: [{ document: 1, pointer: "/organization", message: "misspelt", severity: "warning" }]
    },
    {
      title: { en: "An organization that the catalogue does not know", fr: "Une organisation que le catalogue ne connaît pas" },
      manifest: sampleApplication({ organization: "Ministère d'Exemple" }),
      reports: []
    }
  ],
  kinds: ["Application"],
  check: function* (document, { application: { apis }, apis: { organizations }, today }) {
    const knownOrganizations = organizations();
    const organization = (0, import_access().textOf)(document.root, "organization");
    if (organization === void 0) return;
    if (!knownOrganizations.has((0, import_organization_key().organizationKey)(organization))) {
      const meant = nearOrganization(organization, knownOrganizations);
      if (meant === null) return;
      yield {
        pointer: "/organization",
        message: { key: "misspelt", args: { organization, meant } },
        severity: "warning",
        suggestions: [meant]
      };
      return;
    }
    for (const { key, severity, apis: unseen } of unseenGroups(apis, (0, import_organization_key().organizationKey)(organization))) {
      const [first3, ...others] = unseen;
      const { place: place2 } = first3.subscription;
      const names = [...new Set(unseen.map(({ subscription }) => subscription.entry.name))];
      yield {
        pointer: `${first3.pointer}/name`,
        message: { key, args: { organization, names, seenBy: place2.organizations, date: factDate(place2, "organizations", today) } },
        severity,
        related: [
          {
            pointer: "/organization",
            message: { en: "the organization of the application", fr: "l'organisation de l'application" }
          },
          ...others.map(({ pointer }) => ({
            pointer: `${pointer}/name`,
            message: { en: "not seen either", fr: "pas vue non plus" }
          }))
        ]
      };
    }
  }
});
function nearOrganization(written, known) {
  const key = (0, import_organization_key().organizationKey)(written);
  const spellings = [...known, ...import_organization_key().UNIVERSAL_SPELLINGS.map((spelling) => [spelling, known.get(UNIVERSAL)])];
  const [, meant] = spellings.find(([spelling]) => Math.min(key.length, spelling.length) > 2 && isOneEditAway(key, spelling)) ?? [];
  return meant ?? null;
}
function unseenGroups(apis, organization) {
  const groups = /* @__PURE__ */ new Map();
  for (const api of apis) {
    if (!isSubscribed(api)) continue;
    const seenBy = api.subscription.place.organizations.map((name) => (0, import_organization_key().organizationKey)(name));
    if (seenBy.length === 0 || seenBy.includes(organization)) continue;
    const judgement = judge2(api.subscription, organization);
    const groupKey = JSON.stringify([judgement, seenBy.toSorted()]);
    const group = groups.get(groupKey);
    if (group === void 0) groups.set(groupKey, { ...judgement, apis: [api] });
    else group.apis.push(api);
  }
  return [...groups.values()];
}
function isSubscribed(api) {
  return api.subscription !== null;
}
function judge2({ entry, place: place2 }, organization) {
  const seenBy = place2.organizations.map((name) => (0, import_organization_key().organizationKey)(name));
  if ((0, import_organization_key().organizationKey)(entry.provider ?? "") === DUME || seenBy.every((key) => key === DUME)) {
    return { key: organization === UNIVERSAL && place2.seen < DUME_SEEN_BY_UNIVERSAL ? "dumeApi" : "unseen", severity: "warning" };
  }
  if (organization === DUME && seenBy.includes(UNIVERSAL)) return { key: "dumeOrganization", severity: "warning" };
  const isRestricted = !seenBy.includes(UNIVERSAL) && !isLikely(place2, "organizations");
  return { key: "unseen", severity: isRestricted ? "error" : "warning" };
}
// packages/config-schema/src/rules/api/profile.ts
var apiProfile = declareRule({
  id: "api/profile",
  severity: "warning",
  docs: () => ({
    title: { en: "Business profile not granted", fr: "Profil métier non accordé" },
    what: {
      en: "An application approved for SNE-Cotation, on either site, has the business profile (profil métier) of that API.",
      fr: "Une application validée pour SNE-Cotation, sur l'un ou l'autre site, a le profil métier de cette API."
    },
    why: {
      en: "After the approval on PISTE, the administrators of SNE-Cotation give a business profile to the application: until they do, calls will answer ERRAUTUSR0001 although PISTE lets them through.",
      fr: "Après la validation sur PISTE, les administrateurs de SNE-Cotation donnent un profil métier à l'application : tant que ce n'est pas fait, les appels répondront ERRAUTUSR0001 alors que PISTE les laisse passer."
    },
    fix: {
      en: "Ask the administrators of SNE-Cotation for the profile, then write profile: granted.",
      fr: "Demandez le profil aux administrateurs de SNE-Cotation, puis écrivez profile: granted."
    },
    source: {
      en: "SNE-Cotation guide (2021); SNUM interface document v1.2, §1.2.3-d (CONFIRMED)",
      fr: "guide SNE-Cotation (2021) ; dossier des interfaces du SNUM, v1.2, §1.2.3-d (confirmé)"
    }
  }),
  messages: {
    notGiven: ({ name }) => ({
      what: {
        en: `${name} is approved, and its business profile is not declared granted`,
        fr: `${name} est validée, et son profil métier n'est pas déclaré accordé`
      },
      help: {
        en: "Ask these administrators for it, not PISTE; write profile: pending meanwhile, then profile: granted.",
        fr: "Demandez-le à ces administrateurs, et non à PISTE ; écrivez profile: pending en attendant, puis profile: granted."
      }
    }),
    pending: ({ name }) => ({
      what: {
        en: `${name} is approved, and its business profile is pending`,
        fr: `${name} est validée, et son profil métier est en attente`
      },
      help: {
        en: "Remind these administrators, not PISTE; write profile: granted once the health check of the API answers OK.",
        fr: "Relancez ces administrateurs, et non PISTE ; écrivez profile: granted dès que le contrôle de santé de l'API répond OK."
      }
    })
  },
  examples: () => [
    { title: { en: "Profile granted", fr: "Profil accordé" }, manifest: sampleApplication(), reports: [] },
    {
      title: { en: "Approval still pending", fr: "Validation encore en attente" },
      manifest: sampleApplication({ apis: ['{ name: SNE-Cotation, version: "1.0", approval: pending }'] }),
      reports: []
    },
    {
      title: { en: "Approved, profile not mentioned", fr: "Validée, profil non mentionné" },
      manifest: sampleApplication({ apis: ['{ name: SNE-Cotation, version: "1.0", approval: granted, approvedOn: 2026-09-14 }'] }),
      reports: [{ document: 1, pointer: "/apis/0", message: "notGiven" }]
    },
    {
      title: { en: "Approved in the sandbox, profile pending", fr: "Validée en bac à sable, profil en attente" },
      manifest: sampleApplication({
        environment: "sandbox",
        apis: ['{ name: SNE-Cotation site-ecole, version: "1.0", approval: granted, profile: pending }']
      }),
      reports: [{ document: 1, pointer: "/apis/0/profile", message: "pending" }]
    }
  ],
  kinds: ["Application"],
  check: function* (_, { application: { apis } }) {
    for (const api of apis) {
      const { subscription } = api;
      if (subscription?.entry.businessProfile !== true || declaredState(api, "approval")?.value !== "granted") continue;
      const declared3 = declaredState(api, "profile");
      if (declared3 === null || declared3.value !== null && declared3.value !== "pending") continue;
      const key = declared3.value === null ? "notGiven" : "pending";
      yield { pointer: declared3.pointer, message: { key, args: { name: subscription.entry.name } } };
    }
  }
});
// packages/config-schema/src/rules/api/scope.ts
var FORMER_SCOPE = "WRITE";
var apiScope = declareRule({
  id: "api/scope",
  severity: "error",
  docs: () => ({
    title: { en: "Missing scope", fr: "Portée manquante" },
    what: {
      en: "An API that needs a scope of its own, as CaptchEtat does, has it in its scope.",
      fr: "Une API qui demande une portée propre, comme CaptchEtat, l'a sous sa clé scope."
    },
    why: {
      en: "The access token carries the scopes that were asked for, and such an API is not satisfied with those that every application gets.",
      fr: "Le jeton d'accès a les portées demandées, et une telle API ne se contente pas de celles que reçoit toute application."
    },
    fix: {
      en: "Add the scope; several are separated by a space (RFC 6749 §3.3), and case counts.",
      fr: "Ajoutez la portée ; plusieurs portées sont séparées par un espace (RFC 6749 §3.3), et la casse compte."
    },
    source: {
      en: "datagouv/udata-front e7d18a9bc (16 May 2023): piste.captchetat instead of WRITE; numerique-gouv/b3desk (CONFIRMED); a scope that is only likely is a warning",
      fr: "datagouv/udata-front e7d18a9bc (16 mai 2023) : piste.captchetat au lieu de WRITE ; numerique-gouv/b3desk (confirmé) ; une portée seulement probable donne un avertissement"
    }
  }),
  messages: {
    missing: ({ name, needed, date }) => ({
      what: { en: `The scope ${needed} that ${name} needs is missing`, fr: `Il manque la portée ${needed} que demande ${name}` },
      help: {
        en: `Add it to the scope of this API (${date.en}).`,
        fr: `Ajoutez-la à la clé scope de cette API (${date.fr}).`
      }
    })
  },
  examples: () => [
    {
      title: { en: "CaptchEtat with its scope", fr: "CaptchEtat avec sa portée" },
      manifest: sampleApplication({
        organization: "Universal",
        apis: ['{ name: CaptchEtat, version: "2", approval: granted, scope: openid piste.captchetat }']
      }),
      reports: []
    },
    { title: { en: "An API that needs none", fr: "Une API qui n'en demande pas" }, manifest: sampleApplication(), reports: [] },
    {
      title: { en: "No scope", fr: "Aucune portée" },
      manifest: sampleApplication({
        organization: "Universal",
        apis: ['{ name: CaptchEtat, version: "2", approval: granted }']
      }),
      reports: [{ document: 1, pointer: "/apis/0", message: "missing", severity: "error" }]
    },
    {
      title: { en: "The scope of before May 2023", fr: "La portée d'avant mai 2023" },
      manifest: sampleApplication({
        organization: "Universal",
        apis: ['{ name: CaptchEtat, version: "2", approval: granted, scope: WRITE }']
      }),
      reports: [{ document: 1, pointer: "/apis/0/scope", message: "missing", severity: "error" }]
    }
  ],
  kinds: ["Application"],
  check: function* (_, { application: { apis }, today }) {
    for (const api of apis) {
      const entry = api.subscription?.entry;
      const needed = entry?.scope ?? null;
      const declared3 = declaredState(api, "scope");
      if (entry === void 0 || needed === null || declared3 === null) continue;
      const scopes = (declared3.value ?? "").split(" ").filter((token) => token !== "");
      if (scopes.includes(needed)) continue;
      yield {
        pointer: declared3.pointer,
        message: { key: "missing", args: { name: entry.name, needed, date: factDate(entry, "scope", today) } },
        ...isLikely(entry, "scope") ? { severity: "warning" } : {},
        ...declared3.value === null ? {} : { suggestions: [withScope(scopes, needed)] }
      };
    }
  }
});
function withScope(scopes, needed) {
  return [...scopes.filter((token) => token !== FORMER_SCOPE), needed].join(" ");
}
// packages/config-schema/src/rules/api/terms.ts
var TERMS_PAGE = {
  en: `${import_portal_pages().PORTAL_PAGES.terms.en} ("APIS ToS Acceptance")`,
  fr: `${import_portal_pages().PORTAL_PAGES.terms.fr} (« Consentement CGU API »)`
};
var apiTerms = declareRule({
  id: "api/terms",
  severity: "error",
  lowerInSandbox: true,
  docs: () => ({
    title: { en: "Terms of use not accepted", fr: "CGU non acceptées" },
    what: {
      en: "The terms of use (CGU) of an API that has some are accepted, for the environment of the application.",
      fr: "Les CGU d'une API qui en a sont acceptées, pour l'environnement de l'application."
    },
    why: {
      en: "Until they are accepted, the box of the API stays greyed on the application's page and the gateway answers 403. The consent given in the sandbox does not count in production.",
      fr: "Tant qu'elles ne sont pas acceptées, la case de l'API reste grisée sur la page de l'application et la passerelle répond 403. Le consentement donné en bac à sable ne vaut pas en production."
    },
    fix: {
      en: `Accept them on ${TERMS_PAGE.en}, then write terms: accepted.`,
      fr: `Acceptez-les sur ${TERMS_PAGE.fr}, puis écrivez terms: accepted.`
    },
    source: {
      en: "DNUM-SocialGouv/documentation (403); Cour-de-cassation/judilibre-tutoriels and cpro-docs.choruspay.fr (consent by environment) (CONFIRMED); which APIs have terms: the entries of the catalogue",
      fr: "DNUM-SocialGouv/documentation (403) ; Cour-de-cassation/judilibre-tutoriels et cpro-docs.choruspay.fr (consentement par environnement) (confirmé) ; quelles API ont des CGU : les entrées du catalogue"
    }
  }),
  messages: {
    notGiven: ({ name, environment, date }) => ({
      what: {
        en: `The terms of use (CGU) of ${name} are not declared accepted`,
        fr: `Les CGU de ${name} ne sont pas déclarées acceptées`
      },
      help: accept(environment, date)
    }),
    pending: ({ name, environment, date }) => ({
      what: {
        en: `The terms of use (CGU) of ${name} are not accepted yet`,
        fr: `Les CGU de ${name} ne sont pas encore acceptées`
      },
      help: accept(environment, date)
    }),
    notRequired: ({ name, environment, date }) => ({
      what: {
        en: `${name} has terms of use (CGU) to accept in ${import_api_requests().ENVIRONMENT_WORDS[environment].en}, and they are declared not required`,
        fr: `${name} a des CGU à accepter ${import_api_requests().ENVIRONMENT_WORDS[environment].fr}, et elles sont déclarées non requises`
      },
      help: accept(environment, date)
    })
  },
  examples: () => [
    {
      title: { en: "Terms accepted", fr: "CGU acceptées" },
      manifest: sampleApplication({
        organization: "Universal",
        apis: ['{ name: JUDILIBRE, version: "1.0.0", terms: accepted }']
      }),
      reports: []
    },
    { title: { en: "No terms to accept", fr: "Pas de CGU à accepter" }, manifest: sampleApplication(), reports: [] },
    {
      title: { en: "Terms pending, or not mentioned", fr: "CGU en attente, ou non mentionnées" },
      manifest: sampleApplication({
        organization: "Universal",
        apis: ['{ name: JUDILIBRE, version: "1.0.0", terms: pending }', '{ name: Légifrance, version: "2.4.2" }']
      }),
      reports: [
        { document: 1, pointer: "/apis/0/terms", message: "pending", severity: "error" },
        { document: 1, pointer: "/apis/1", message: "notGiven", severity: "error" }
      ]
    },
    {
      title: { en: "Terms said not to be required, in the sandbox", fr: "CGU dites non requises, en bac à sable" },
      manifest: sampleApplication({
        environment: "sandbox",
        organization: "Universal",
        apis: ['{ name: JUDILIBRE, version: "1.0.0", terms: not-required }']
      }),
      reports: [{ document: 1, pointer: "/apis/0/terms", message: "notRequired", severity: "warning" }]
    }
  ],
  kinds: ["Application"],
  check: function* (_, { application: { environment, apis }, today }) {
    for (const api of apis) {
      const { subscription } = api;
      if (environment === null || subscription?.place.terms !== "required") continue;
      const declared3 = declaredState(api, "terms");
      const key = declared3 === null ? void 0 : MESSAGE_KEYS2.get(declared3.value);
      if (declared3 === null || key === void 0) continue;
      const args = { name: subscription.entry.name, environment, date: factDate(subscription.place, "terms", today) };
      const severity = isLikely(subscription.place, "terms") ? "warning" : "error";
      yield { pointer: declared3.pointer, message: { key, args }, severity };
    }
  }
});
var MESSAGE_KEYS2 = /* @__PURE__ */ new Map([
  [null, "notGiven"],
  ["pending", "pending"],
  ["not-required", "notRequired"]
]);
function accept(environment, date) {
  const place2 = import_api_requests().ENVIRONMENT_WORDS[environment];
  return {
    en: `Accept them for ${place2.en} on ${TERMS_PAGE.en}, then write terms: accepted (terms required: ${date.en}).`,
    fr: `Acceptez-les ${place2.fr} sur ${TERMS_PAGE.fr}, puis écrivez terms: accepted (CGU requises : ${date.fr}).`
  };
}
// packages/config-schema/src/rules/api/version.ts
var DATED_LIST = {
  en: "Versions move, and the catalogue is a dated list.",
  fr: "Les versions évoluent, et le catalogue est une liste datée."
};
var MESSAGES2 = {
  retired: ({ name, version, known, date }) => ({
    what: {
      en: `Version ${(0, import_name_difference().quoteName)(version).en} of ${name} is retired according to the catalogue, which has ${(0, import_ascii_table().enumeration)(known).en}`,
      fr: `La version ${(0, import_name_difference().quoteName)(version).fr} de ${name} est retirée selon le catalogue, qui en est à ${(0, import_ascii_table().enumeration)(known).fr}`
    },
    help: {
      en: `Plan to move to the newer version (${date.en}). The catalogue does not say whether the old one still answers.`,
      fr: `Prévoyez de passer à la version plus récente (${date.fr}). Le catalogue ne dit pas si l'ancienne répond encore.`
    }
  }),
  newer: ({ name, version, known, date }) => ({
    what: {
      en: `Version ${(0, import_name_difference().quoteName)(version).en} of ${name} is newer than the newest that the catalogue knows, ${known[0] ?? ""}`,
      fr: `La version ${(0, import_name_difference().quoteName)(version).fr} de ${name} est plus récente que la plus récente connue du catalogue, ${known[0] ?? ""}`
    },
    why: DATED_LIST,
    help: {
      en: `If PISTE lists this version there is nothing to correct (${date.en}).`,
      fr: `Si PISTE affiche cette version, il n'y a rien à corriger (${date.fr}).`
    }
  }),
  unknown: ({ name, version, known, date }) => ({
    what: {
      en: `The catalogue does not know version ${(0, import_name_difference().quoteName)(version).en} of ${name}`,
      fr: `Le catalogue ne connaît pas la version ${(0, import_name_difference().quoteName)(version).fr} de ${name}`
    },
    why: DATED_LIST,
    help: {
      en: `It knows ${(0, import_ascii_table().enumeration)(known).en} (${date.en}). Compare with the column "Version" of the list of APIs on PISTE.`,
      fr: `Il connaît ${(0, import_ascii_table().enumeration)(known).fr} (${date.fr}). Comparez avec la colonne « Version » de la liste des API sur PISTE.`
    }
  })
};
var apiVersion = declareRule({
  id: "api/version",
  severity: "warning",
  docs: () => ({
    title: { en: "Version that the catalogue does not list", fr: "Version absente du catalogue" },
    what: {
      en: "The version of an API is one that the catalogue knows in that environment; a retired one is said to be so, and one newer than the newest known is only noted.",
      fr: "La version d'une API est de celles que le catalogue connaît dans cet environnement ; une version retirée est signalée comme telle, et une version plus récente que la plus récente connue n'est que notée."
    },
    why: {
      en: "On PISTE an older version runs beside a newer one for twelve months at most, according to the guideline given to providers.",
      fr: "Sur PISTE, une ancienne version cohabite avec une nouvelle pendant douze mois au plus, selon la ligne directrice donnée aux fournisseurs."
    },
    fix: {
      en: "Write the version that PISTE lists, quoted, or correct the catalogue with a document of kind Api.",
      fr: "Écrivez entre guillemets la version que PISTE affiche, ou corrigez le catalogue par un document de type Api."
    },
    source: {
      en: "AIFE, Guide de bonnes pratiques API v2.00 (June 2022), as a guideline; versions: the entries of the catalogue",
      fr: "AIFE, Guide de bonnes pratiques API v2.00 (juin 2022), à titre de ligne directrice ; versions : les entrées du catalogue"
    }
  }),
  messages: MESSAGES2,
  examples: () => [
    { title: { en: "A version of the list", fr: "Une version de la liste" }, manifest: sampleApplication(), reports: [] },
    {
      title: { en: "A retired version", fr: "Une version retirée" },
      manifest: sampleApplication({ apis: [`{ name: "PLAT'AU", version: "11", terms: accepted, approval: granted }`] }),
      reports: [{ document: 1, pointer: "/apis/0/version", message: "retired", severity: "warning" }]
    },
    {
      title: { en: "A version newer than the list", fr: "Une version plus récente que la liste" },
      manifest: sampleApplication({ apis: [`{ name: "PLAT'AU", version: "13", terms: accepted, approval: granted }`] }),
      reports: [{ document: 1, pointer: "/apis/0/version", message: "newer", severity: "info" }]
    },
    {
      title: { en: "A version that was never listed", fr: "Une version jamais listée" },
      manifest: sampleApplication({
        apis: ['{ name: SNE-Cotation, version: "0.9", approval: granted, profile: granted }']
      }),
      reports: [{ document: 1, pointer: "/apis/0/version", message: "unknown", severity: "warning" }]
    },
    {
      title: { en: "The catalogue knows no version", fr: "Le catalogue ne connaît aucune version" },
      manifest: sampleApplication({ organization: "DUME", apis: ['{ name: DUME Acheteurs, version: "7.5" }'] }),
      reports: []
    }
  ],
  kinds: ["Application"],
  check: function* (_, { application: { apis }, today }) {
    for (const { pointer, version, subscription } of apis) {
      const found = version === null || subscription === null ? null : judge3(version, subscription, today);
      if (found !== null) yield { pointer: `${pointer}/version`, ...found };
    }
  }
});
function judge3(version, { entry, place: place2 }, today) {
  if (place2.versions.some((listed) => (0, import_api_version().isSameVersion)(listed, version))) return null;
  const known = (0, import_api_requests().knownVersions)(place2).toSorted((a, b) => (0, import_api_version().isNewerVersion)(a, b) ? -1 : (0, import_api_version().isNewerVersion)(b, a) ? 1 : 0);
  if (known.length === 0) return null;
  const date = factDate(place2, "versions", today);
  const facts = { name: entry.name, version, known, date };
  if (place2.earlierVersions.some((earlier) => (0, import_api_version().isSameVersion)(earlier.version, version))) {
    return { message: { key: "retired", args: { ...facts, known: place2.versions } }, suggestions: place2.versions };
  }
  if (known.every((other) => (0, import_api_version().isNewerVersion)(version, other))) return { message: { key: "newer", args: facts }, severity: "info" };
  return { message: { key: "unknown", args: facts }, suggestions: place2.versions };
}
// packages/config-schema/src/rules/application/enabled.ts
var applicationEnabled = declareRule({
  id: "application/enabled",
  severity: "warning",
  docs: () => ({
    title: { en: "Disabled application with APIs", fr: "Application désactivée avec des API" },
    what: {
      en: "An application that subscribes to APIs is enabled.",
      fr: "Une application qui souscrit à des API est activée."
    },
    why: {
      en: `The form of PISTE has a box "Activer l'application", and an application can be saved without it: its calls are then likely refused.`,
      fr: "Le formulaire de PISTE a une case « Activer l'application », et une application peut être enregistrée sans elle : ses appels sont alors probablement refusés."
    },
    fix: {
      en: "Tick the box on PISTE and write enabled: true, or leave enabled out.",
      fr: "Cochez la case sur PISTE et écrivez enabled: true, ou omettez enabled."
    },
    source: {
      en: "SNE-Cotation guide (2021), form of an application (CONFIRMED); that the gateway refuses its calls: documentation of the gateway product (LIKELY)",
      fr: "guide SNE-Cotation (2021), formulaire d'une application (confirmé) ; que la passerelle refuse ses appels : documentation de ce produit (probable)"
    }
  }),
  messages: {
    disabled: ({ count }) => ({
      what: {
        en: `The application is disabled but subscribes to ${count === 1 ? "an API" : `${count} APIs`}`,
        fr: `L'application est désactivée mais souscrit à ${count === 1 ? "une API" : `${count} API`}`
      },
      help: {
        en: `Tick "Activer l'application" on its page on PISTE and write enabled: true, or ignore this rule here with a reason while it is paused.`,
        fr: "Cochez « Activer l'application » sur sa page PISTE et écrivez enabled: true, ou ignorez cette règle ici en donnant la raison tant qu'elle est en pause."
      }
    })
  },
  examples: () => [
    { title: { en: "Enabled by default", fr: "Activée par défaut" }, manifest: sampleApplication(), reports: [] },
    {
      title: { en: "Enabled", fr: "Activée" },
      manifest: sampleApplication({ more: ["enabled: true"] }),
      reports: []
    },
    {
      title: { en: "Disabled", fr: "Désactivée" },
      manifest: sampleApplication({ more: ["enabled: false"] }),
      reports: [{ document: 1, pointer: "/enabled", message: "disabled" }]
    }
  ],
  kinds: ["Application"],
  check: function* (document) {
    if ((0, import_access().scalarOf)(document.root, "enabled")?.value !== false) return;
    const count = (0, import_access().itemsOf)(document.root, "apis").length;
    if (count > 0) yield { pointer: "/enabled", message: { key: "disabled", args: { count } } };
  }
});
// packages/config-schema/src/rules/application/image.ts
var MAX_IMAGE_BYTES = 1048576;
var FROM_THE_PROJECT = {
  en: "Whoever fills in the form of PISTE takes the image from the project.",
  fr: "La personne qui remplit le formulaire de PISTE prend l'image dans le projet."
};
var WITH_IMAGE = sampleApplication({ more: ["image: logo.png"] });
var applicationImage = declareRule({
  id: "application/image",
  severity: "error",
  docs: () => ({
    title: { en: "Image that cannot be used", fr: "Image inutilisable" },
    what: {
      en: "The image exists inside the project and weighs at most 1 MB (1,048,576 bytes); its path is relative to the manifest.",
      fr: "L'image existe dans le projet et pèse au plus 1 Mo (1 048 576 octets) ; son chemin est relatif au manifeste."
    },
    why: {
      en: 'The form of PISTE takes no larger image ("Limite de 1Mo").',
      fr: "Le formulaire de PISTE n'accepte pas d'image plus lourde (« Limite de 1Mo »)."
    },
    fix: {
      en: "Put the file beside the manifest, or reduce it.",
      fr: "Placez le fichier à côté du manifeste, ou réduisez-le."
    },
    source: {
      en: "SNE-Cotation guide (2021), form of an application (CONFIRMED); that 1 MB is 1,048,576 bytes is our reading",
      fr: "guide SNE-Cotation (2021), formulaire d'une application (confirmé) ; que 1 Mo soit 1 048 576 octets est notre lecture"
    }
  }),
  messages: {
    missing: ({ path }) => ({
      what: { en: `There is no file ${(0, import_name_difference().quoteName)(path).en}`, fr: `Le fichier ${(0, import_name_difference().quoteName)(path).fr} n'existe pas` },
      why: FROM_THE_PROJECT,
      help: {
        en: "Correct the path, which is relative to the folder of the manifest, or add the file.",
        fr: "Corrigez le chemin, relatif au dossier du manifeste, ou ajoutez le fichier."
      }
    }),
    outside: ({ path }) => ({
      what: {
        en: `The image ${(0, import_name_difference().quoteName)(path).en} is outside the project`,
        fr: `L'image ${(0, import_name_difference().quoteName)(path).fr} est en dehors du projet`
      },
      why: FROM_THE_PROJECT,
      help: {
        en: "Copy it into the project and give its path from the folder of the manifest.",
        fr: "Copiez-la dans le projet et donnez son chemin depuis le dossier du manifeste."
      }
    }),
    notAFile: ({ path }) => ({
      what: { en: `${(0, import_name_difference().quoteName)(path).en} is not a file`, fr: `${(0, import_name_difference().quoteName)(path).fr} n'est pas un fichier` },
      why: FROM_THE_PROJECT,
      help: { en: "Give the path of an image.", fr: "Donnez le chemin d'une image." }
    }),
    tooLarge: ({ path, sizeBytes }) => ({
      what: {
        en: `The image ${(0, import_name_difference().quoteName)(path).en} weighs ${sizeBytes.toLocaleString("en")} bytes, more than 1 MB`,
        fr: `L'image ${(0, import_name_difference().quoteName)(path).fr} pèse ${sizeBytes.toLocaleString("fr")} octets, plus de 1 Mo`
      },
      help: {
        en: `Reduce it to ${MAX_IMAGE_BYTES.toLocaleString("en")} bytes at most.`,
        fr: `Réduisez-la à ${MAX_IMAGE_BYTES.toLocaleString("fr")} octets au plus.`
      }
    })
  },
  examples: () => [
    { title: { en: "No image", fr: "Pas d'image" }, manifest: sampleApplication(), reports: [] },
    {
      title: { en: "An image of exactly 1 MB", fr: "Une image d'exactement 1 Mo" },
      manifest: WITH_IMAGE,
      files: { "logo.png": MAX_IMAGE_BYTES },
      reports: []
    },
    {
      title: { en: "An image of one byte more", fr: "Une image d'un octet de plus" },
      manifest: WITH_IMAGE,
      files: { "logo.png": MAX_IMAGE_BYTES + 1 },
      reports: [{ document: 1, pointer: "/image", message: "tooLarge" }]
    },
    {
      title: { en: "No such file", fr: "Fichier absent" },
      manifest: WITH_IMAGE,
      reports: [{ document: 1, pointer: "/image", message: "missing" }]
    },
    {
      title: { en: "An absolute path", fr: "Un chemin absolu" },
      manifest: sampleApplication({ more: ["image: /srv/images/logo.png"] }),
      reports: [{ document: 1, pointer: "/image", message: "outside" }]
    }
  ],
  kinds: ["Application"],
  check: function* (document, { fileFacts: fileFacts2 }) {
    const path = (0, import_access().textOf)(document.root, "image");
    if (!path) return;
    const facts = isAbsolute3(path) ? "outside" : fileFacts2(import_node_path22().posix.join(import_node_path22().posix.dirname(document.file.path), path));
    const place2 = { pointer: "/image" };
    if (facts === "missing") yield { ...place2, message: { key: "missing", args: { path } } };
    else if (facts === "outside") yield { ...place2, message: { key: "outside", args: { path } } };
    else if (facts === "not-a-file") yield { ...place2, message: { key: "notAFile", args: { path } } };
    else if (facts.sizeBytes > MAX_IMAGE_BYTES) {
      yield { ...place2, message: { key: "tooLarge", args: { path, sizeBytes: facts.sizeBytes } } };
    }
  }
});
function isAbsolute3(path) {
  return /^(\/|[A-Za-z]:[\\/]|\\\\)/.test(path);
}
// packages/config-schema/src/rules/application/organization-code.ts
var applicationOrganizationCode = declareRule({
  id: "application/organization-code",
  severity: "warning",
  docs: () => ({
    title: { en: "Code of another organization", fr: "Code d'une autre organisation" },
    what: {
      en: "The code belongs to the organization: 984b19 is that of MTES.",
      fr: "Le code appartient à l'organisation : 984b19 est celui de MTES."
    },
    why: {
      en: "The code typed at registration places the account in an organization, and the organization decides which APIs it sees.",
      fr: "Le code saisi à l'inscription place le compte dans une organisation, et l'organisation décide des API qu'il voit."
    },
    fix: {
      en: "Write the code and the organization that the PISTE account has; the code may be left out.",
      fr: "Écrivez le code et l'organisation du compte PISTE ; le code peut être omis."
    },
    source: {
      en: "SNE-Cotation guide (2021): 984b19 for MTES (CONFIRMED); the codes of other organizations are not known",
      fr: "guide SNE-Cotation (2021) : 984b19 pour MTES (confirmé) ; les codes des autres organisations ne sont pas connus"
    }
  }),
  messages: {
    ofAnother: ({ code, owner, organization }) => ({
      what: {
        en: `${code} is the code of ${owner}, and the organization is ${(0, import_name_difference().quoteName)(organization).en}`,
        fr: `${code} est le code de ${owner}, et l'organisation est ${(0, import_name_difference().quoteName)(organization).fr}`
      },
      help: {
        en: `If the account was registered with this code, write organization: ${owner}; else leave the code out.`,
        fr: `Si le compte a été inscrit avec ce code, écrivez organization: ${owner} ; sinon, retirez le code.`
      }
    }),
    notIts: ({ code, expected, organization }) => ({
      what: {
        en: `${(0, import_name_difference().quoteName)(code).en} is not the code known for ${organization}`,
        fr: `${(0, import_name_difference().quoteName)(code).fr} n'est pas le code connu de ${organization}`
      },
      help: {
        en: `The code of ${organization} is ${expected} (SNE-Cotation guide, 2021).`,
        fr: `Le code de ${organization} est ${expected} (guide SNE-Cotation, 2021).`
      }
    })
  },
  examples: () => [
    {
      title: { en: "MTES with its code", fr: "MTES avec son code" },
      manifest: sampleApplication({ more: ["organizationCode: 984b19"] }),
      reports: []
    },
    { title: { en: "No code", fr: "Aucun code" }, manifest: sampleApplication(), reports: [] },
    {
      title: { en: "Another code for MTES", fr: "Un autre code pour MTES" },
      manifest: sampleApplication({ more: ["organizationCode: 984b91"] }),
      reports: [{ document: 1, pointer: "/organizationCode", message: "notIts" }]
    },
    {
      title: { en: "The code of MTES for another organization", fr: "Le code de MTES pour une autre organisation" },
      manifest: sampleApplication({
        organization: "Universal",
        more: ["organizationCode: 984b19"],
        apis: ['{ name: JUDILIBRE, version: "1.0.0", terms: accepted }']
      }),
      reports: [{ document: 1, pointer: "/organizationCode", message: "ofAnother" }]
    }
  ],
  kinds: ["Application"],
  check: function* (document) {
    const organization = (0, import_access().textOf)(document.root, "organization");
    const code = (0, import_access().textOf)(document.root, "organizationCode");
    if (!organization?.trim() || !code?.trim()) return;
    const place2 = {
      pointer: "/organizationCode",
      related: [
        {
          pointer: "/organization",
          message: { en: "the organization of the application", fr: "l'organisation de l'application" }
        }
      ]
    };
    const own = import_organization_codes().ORGANIZATION_CODES.find((known) => (0, import_organization_key().organizationKey)(known.organization) === (0, import_organization_key().organizationKey)(organization));
    const owner = import_organization_codes().ORGANIZATION_CODES.find((known) => known.code === code.trim().toLowerCase());
    if (own !== void 0 && owner !== own) {
      yield {
        ...place2,
        message: { key: "notIts", args: { code, expected: own.code, organization: own.organization } },
        suggestions: [own.code]
      };
    } else if (own === void 0 && owner !== void 0) {
      yield { ...place2, message: { key: "ofAnother", args: { code: owner.code, owner: owner.organization, organization } } };
    }
  }
});
// packages/config-schema/src/domain/document-environment.ts
function applicationEnvironment({ root }) {
  const environment = (0, import_access().textOf)(root, "environment");
  return environment === "production" || environment === "sandbox" ? environment : null;
}
function portalEnvironment({ root }) {
  const portal = (0, import_access().textOf)(root, "portal");
  if (portal === "qualification") return "sandbox";
  return portal === "production" ? portal : null;
}
// packages/config-schema/src/rules/application/sandbox-name.ts
var applicationSandboxName = declareRule({
  id: "application/sandbox-name",
  severity: "error",
  docs: () => ({
    title: { en: "Name that belongs to the other environment", fr: "Nom qui appartient à l'autre environnement" },
    what: {
      en: "A sandbox application is the one that PISTE creates at registration, APP_SANDBOX_ followed by the e-mail address of the account; a production application does not bear that prefix.",
      fr: "Une application bac à sable est celle que PISTE crée à l'inscription, APP_SANDBOX_ suivi de l'adresse électronique du compte ; une application de production ne porte pas ce préfixe."
    },
    why: {
      en: "The application created at registration is the only one that can use APIs in the sandbox, and every application that a user creates is a production one.",
      fr: "L'application créée à l'inscription est la seule à pouvoir utiliser les API du bac à sable, et toute application créée par un utilisateur est une application de production."
    },
    fix: {
      en: "Copy the name from the application's page on PISTE, or correct the environment.",
      fr: "Recopiez le nom depuis la page de l'application sur PISTE, ou corrigez l'environnement."
    },
    source: {
      en: "SNE-Cotation guide (2021); Open Bee, PISTE Authentication Migration Procedure; cpro-docs.choruspay.fr (CONFIRMED)",
      fr: "guide SNE-Cotation (2021) ; Open Bee, PISTE Authentication Migration Procedure ; cpro-docs.choruspay.fr (confirmé)"
    }
  }),
  messages: {
    notSandbox: ({ name }) => ({
      what: {
        en: `${(0, import_name_difference().quoteName)(name).en} is not the name of a sandbox application`,
        fr: `${(0, import_name_difference().quoteName)(name).fr} n'est pas le nom d'une application bac à sable`
      },
      help: {
        en: "Write APP_SANDBOX_ followed by the e-mail address of the PISTE account, in the case that PISTE shows. If you created this application yourself, it is a production one: write environment: production.",
        fr: "Écrivez APP_SANDBOX_ suivi de l'adresse électronique du compte PISTE, avec la casse que PISTE affiche. Si vous avez créé cette application vous-même, elle est de production : écrivez environment: production."
      }
    }),
    sandboxPrefix: ({ name }) => ({
      what: {
        en: `The production application ${(0, import_name_difference().quoteName)(name).en} bears the prefix of a sandbox application`,
        fr: `L'application de production ${(0, import_name_difference().quoteName)(name).fr} porte le préfixe d'une application bac à sable`
      },
      help: {
        en: "If it is the application that PISTE created at registration, write environment: sandbox; else give the name of the production application.",
        fr: "S'il s'agit de l'application que PISTE a créée à l'inscription, écrivez environment: sandbox ; sinon, donnez le nom de l'application de production."
      }
    })
  },
  examples: () => [
    { title: { en: "A production application", fr: "Une application de production" }, manifest: sampleApplication(), reports: [] },
    {
      title: { en: "The sandbox application of an account", fr: "L'application bac à sable d'un compte" },
      manifest: sampleApplication({ environment: "sandbox" }),
      reports: []
    },
    {
      title: { en: "A name of one's own in the sandbox", fr: "Un nom choisi en bac à sable" },
      manifest: sampleApplication({ environment: "sandbox", name: "COTATION_METROPOLE_EXEMPLE" }),
      reports: [{ document: 1, pointer: "/name", message: "notSandbox" }]
    },
    {
      title: { en: "The prefix in lower case", fr: "Le préfixe en minuscules" },
      manifest: sampleApplication({ environment: "sandbox", name: "app_sandbox_camille.martin@metropole.example" }),
      reports: [{ document: 1, pointer: "/name", message: "notSandbox" }]
    },
    {
      title: { en: "The prefix of the sandbox in production", fr: "Le préfixe du bac à sable en production" },
      manifest: sampleApplication({ name: SAMPLE_SANDBOX_NAME }),
      reports: [{ document: 1, pointer: "/name", message: "sandboxPrefix" }]
    }
  ],
  kinds: ["Application"],
  check: function* (document) {
    const name = (0, import_access().textOf)(document.root, "name");
    const environment = applicationEnvironment(document);
    if (!name || environment === null || (0, import_sandbox_account().fitsEnvironment)(name, environment)) return;
    yield {
      pointer: "/name",
      message: { key: environment === "sandbox" ? "notSandbox" : "sandboxPrefix", args: { name } },
      suggestions: environment === "sandbox" ? withPrefix(name) : [],
      related: [
        {
          pointer: "/environment",
          message: { en: "the environment of the application", fr: "l'environnement de l'application" }
        }
      ]
    };
  }
});
function withPrefix(name) {
  const corrected = import_sandbox_account().SANDBOX_PREFIX + name.slice(import_sandbox_account().SANDBOX_PREFIX.length);
  return name.toUpperCase().startsWith(import_sandbox_account().SANDBOX_PREFIX) && (0, import_sandbox_account().sandboxAccount)(corrected) !== null ? [corrected] : [];
}
// packages/config-schema/src/rules/application/single-sandbox.ts
var applicationSingleSandbox = declareRule({
  id: "application/single-sandbox",
  severity: "error",
  docs: () => ({
    title: { en: "Second sandbox application of an account", fr: "Seconde application bac à sable d'un compte" },
    what: {
      en: "An account has one sandbox application, so one document declares it; the account is the e-mail address in its name, whatever its case.",
      fr: "Un compte a une seule application bac à sable, donc un seul document la déclare ; le compte est l'adresse électronique de son nom, quelle qu'en soit la casse."
    },
    why: {
      en: "PISTE creates one sandbox application at registration, and no other can be made for the same account.",
      fr: "PISTE crée une seule application bac à sable à l'inscription, et aucune autre ne peut être créée pour le même compte."
    },
    fix: {
      en: "Bring the APIs of the two documents together in one, or correct the address in the name.",
      fr: "Réunissez les API des deux documents dans un seul, ou corrigez l'adresse dans le nom."
    },
    source: {
      en: "SNE-Cotation guide (2021); Open Bee, PISTE Authentication Migration Procedure; cpro-docs.choruspay.fr (CONFIRMED)",
      fr: "guide SNE-Cotation (2021) ; Open Bee, PISTE Authentication Migration Procedure ; cpro-docs.choruspay.fr (confirmé)"
    }
  }),
  messages: {
    second: ({ account }) => ({
      what: {
        en: `The sandbox application of the account ${(0, import_name_difference().quoteName)(account).en} is declared more than once`,
        fr: `L'application bac à sable du compte ${(0, import_name_difference().quoteName)(account).fr} est déclarée plus d'une fois`
      },
      help: {
        en: "Keep one document with the APIs of both, or correct the address in the name.",
        fr: "Gardez un seul document avec les API des deux, ou corrigez l'adresse dans le nom."
      }
    })
  },
  examples: () => [
    {
      title: { en: "Two accounts", fr: "Deux comptes" },
      manifest: `${sampleApplication({ environment: "sandbox" })}---
${sampleApplication({ environment: "sandbox", name: "APP_SANDBOX_alex.petit@metropole.example" })}`,
      reports: []
    },
    {
      title: { en: "One account in two cases", fr: "Un seul compte, deux casses" },
      manifest: `${sampleApplication({ environment: "sandbox" })}---
${sampleApplication({ environment: "sandbox", name: "APP_SANDBOX_Camille.Martin@metropole.example" })}`,
      reports: [{ document: 2, pointer: "/name", message: "second" }]
    }
  ],
  kinds: ["Application"],
  compare: function* (application, project) {
    const account = application.environment === "sandbox" ? (0, import_sandbox_account().sandboxAccount)(application.name ?? "") : null;
    const first3 = account === null ? null : project.firstSandboxOf(account);
    if (account === null || first3 === null || first3 === application) return;
    yield {
      pointer: "/name",
      message: { key: "second", args: { account } },
      related: [{ document: first3, pointer: "/name", message: { en: "first declared here", fr: "première déclaration ici" } }]
    };
  }
});
// packages/config-schema/src/domain/identifier-text.ts
function identifierText(node, key) {
  const scalar = (0, import_access().scalarOf)(node, key);
  if (typeof scalar?.value === "number") return scalar.source;
  return typeof scalar?.value === "string" && scalar.value.trim() !== "" ? scalar.value : null;
}
// packages/config-schema/src/domain/application-apis.ts
function applicationsWithApis({
  documents,
  catalogue
}) {
  const find = (0, import_api_finder().apiFinder)(catalogue);
  return documents.filter(({ kind }) => kind === "Application").map((document) => applicationWithApis(document, find));
}
function applicationWithApis(document, find) {
  const environment = applicationEnvironment(document);
  return { document, environment, apis: readApis(document, environment, find) };
}
function isChorusPro({ entry }) {
  return entry?.chorusPro === true;
}
function readApis(document, environment, find) {
  const items = (0, import_access().itemsOf)(document.root, "apis").flatMap(({ node, pointer }) => {
    const name = (0, import_access().textOf)(node, "name");
    return name === void 0 || name.trim() === "" ? [] : [{ node, pointer, name, entry: find(name), version: identifierText(node, "version") }];
  });
  const listed = new Set(items.map(({ entry }) => entry));
  const seen = /* @__PURE__ */ new Map();
  return items.map((item) => {
    const { entry, version } = item;
    const key = `${(0, import_fold_api_name().foldApiName)(entry?.name ?? item.name)}
${(0, import_api_version().versionKey)(version ?? "")}`;
    const repeats = version === null ? null : seen.get(key) ?? null;
    if (repeats === null && version !== null) seen.set(key, item);
    const counterpart = entry === null || environment === null ? null : counterpartOf(entry, environment, find);
    const counterpartListed = counterpart !== null && listed.has(counterpart);
    const has = repeats !== null || counterpartListed ? null : subscriptionTo(counterpart ?? entry, environment);
    return { ...item, repeats, counterpart, counterpartListed, subscription: has };
  });
}
function subscriptionTo(entry, environment) {
  if (entry === null || environment === null) return null;
  const place2 = entry.environments[environment];
  return place2.availability === "not-offered" ? null : { entry, place: place2 };
}
function counterpartOf(entry, environment, find) {
  const other = insteadOf(entry, environment, find);
  if (other === null || other.environments[environment].availability === "not-offered") return null;
  return insteadOf(other, environment === "production" ? "sandbox" : "production", find) === entry ? other : null;
}
function insteadOf(entry, environment, find) {
  const { availability, instead } = entry.environments[environment];
  return availability === "not-offered" && instead !== null ? find(instead) : null;
}
// packages/config-schema/src/rules/application/structure-siret.ts
var CHORUS_PRO_APIS = ["Factures", "Structures", "Utilisateurs", "Transverses"].map(
  (name) => `{ name: ${name}, version: "1.0.0", terms: accepted }`
);
var applicationStructureSiret = declareRule({
  id: "application/structure-siret",
  severity: "warning",
  docs: () => ({
    title: { en: "Chorus Pro application without a SIRET", fr: "Application Chorus Pro sans SIRET" },
    what: {
      en: 'An application that subscribes to Chorus Pro APIs gives the SIRET of its structure ("Information sur la structure").',
      fr: "Une application qui souscrit à des API Chorus Pro donne le SIRET de sa structure (« Information sur la structure »)."
    },
    why: {
      en: "Chorus Pro knows a structure by its SIRET, and that is what the PISTE form of such an application should hold.",
      fr: "Chorus Pro connaît une structure par son SIRET, et c'est ce que doit contenir le formulaire PISTE d'une telle application."
    },
    fix: {
      en: "Add siret to structure, as a quoted string of 14 digits.",
      fr: "Ajoutez siret à structure, sous la forme d'une chaîne de 14 chiffres entre guillemets."
    },
    source: {
      en: "Open Bee, PISTE Authentication Migration Procedure: fill in the SIRET of the structure (CONFIRMED)",
      fr: "Open Bee, PISTE Authentication Migration Procedure : renseigner le SIRET de la structure (confirmé)"
    }
  }),
  messages: {
    missing: ({ api, likely }) => ({
      what: {
        en: `The structure has no SIRET, and the application subscribes to ${api}, ${likely ? "likely a" : "a"} Chorus Pro API`,
        fr: `La structure n'a pas de SIRET, et l'application souscrit à ${api}, ${likely ? "probablement une API" : "une API"} Chorus Pro`
      },
      help: {
        en: 'Add siret: "14 digits, quoted" here, and type it in "Information sur la structure" on PISTE.',
        fr: 'Ajoutez ici siret: "14 chiffres, entre guillemets", et saisissez-le dans « Information sur la structure » sur PISTE.'
      }
    })
  },
  examples: () => [
    {
      title: { en: "A Chorus Pro application with a SIRET", fr: "Une application Chorus Pro avec un SIRET" },
      manifest: sampleApplication({ environment: "sandbox", organization: "Universal", apis: CHORUS_PRO_APIS }),
      reports: []
    },
    {
      title: { en: "No SIRET, and no Chorus Pro API", fr: "Pas de SIRET, et pas d'API Chorus Pro" },
      manifest: sampleApplication({ structure: "{ name: Métropole d'Exemple }" }),
      reports: []
    },
    {
      title: { en: "A Chorus Pro application without a SIRET", fr: "Une application Chorus Pro sans SIRET" },
      manifest: sampleApplication({
        environment: "sandbox",
        organization: "Universal",
        structure: "{ name: Métropole d'Exemple }",
        apis: CHORUS_PRO_APIS
      }),
      reports: [{ document: 1, pointer: "/structure", message: "missing" }]
    }
  ],
  kinds: ["Application"],
  check: function* (document, { application: { apis } }) {
    const structure = (0, import_access().childOf)(document.root, "structure");
    if (structure?.kind !== "mapping" || (0, import_access().entryOf)(structure, "siret") !== void 0) return;
    const chorusPro = apis.find((api) => isChorusPro(api) && !isLikely2(api)) ?? apis.find(isChorusPro);
    if (chorusPro === void 0) return;
    yield {
      pointer: "/structure",
      message: { key: "missing", args: { api: chorusPro.entry?.name ?? chorusPro.name, likely: isLikely2(chorusPro) } },
      related: [
        {
          pointer: `${chorusPro.pointer}/name`,
          message: { en: "the Chorus Pro API", fr: "l'API Chorus Pro" }
        }
      ]
    };
  }
});
function isLikely2({ entry }) {
  return entry?.marks.chorusPro === "LIKELY";
}
// packages/config-schema/src/domain/document-summary.ts
function summarize({ file, index, kind, name, root }) {
  const place2 = { path: file.path, index, name };
  switch (kind) {
    case "Application":
      return {
        ...place2,
        kind,
        environment: applicationEnvironment({ root }),
        credentials: credentialsIn({ root }),
        apis: listedNames({ root })
      };
    case "ChorusProConnection":
      return { ...place2, kind, application: (0, import_access().textOf)(root, "application") || null, environment: portalEnvironment({ root }) };
    case "Connector":
      return { ...place2, kind, isSupplier: (0, import_access().textOf)(root, "role") === "supplier", bindings: bindingsIn({ root }) };
    case "Partner":
      return { ...place2, kind };
    case "Api":
      return { ...place2, kind, instead: insteadIn({ root }) };
  }
}
function comparePlaces(a, b) {
  if (a.isAround !== b.isAround) return a.isAround ? -1 : 1;
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.index - b.index;
}
function credentialsIn({ root }) {
  const credentials = (0, import_access().childOf)(root, "credentials");
  const identifier2 = referenceOf(credentials, "clientId");
  const secret = referenceOf(credentials, "clientSecret");
  const found = [];
  if (identifier2 !== null) found.push({ reference: identifier2, pointer: "/credentials/clientId" });
  if (secret !== null && secret !== identifier2) found.push({ reference: secret, pointer: "/credentials/clientSecret" });
  return found;
}
function referenceOf(credentials, key) {
  const reference = (0, import_access().textOf)(credentials, key);
  if (reference === void 0 || !/^(?:env|file):[^\s]+$/.test(reference)) return null;
  return reference.replace(/^file:(?:\.\/)+/, "file:");
}
function listedNames({ root }) {
  return (0, import_access().itemsOf)(root, "apis").flatMap(({ node, pointer }) => {
    const name = (0, import_access().textOf)(node, "name");
    return name === void 0 || name.trim() === "" ? [] : [{ pointer, name, version: identifierText(node, "version") }];
  });
}
function bindingsIn({ root }) {
  return (0, import_access().itemsOf)(root, "bindings").flatMap(({ node, pointer }) => {
    const application = (0, import_access().textOf)(node, "application");
    return application ? [{ pointer, application, structure: identifierText(node, "structure")?.replace(/\s/gu, "") || null }] : [];
  });
}
function insteadIn({ root }) {
  const environments = (0, import_access().childOf)(root, "environments");
  return import_catalogue_entry().CATALOGUE_ENVIRONMENTS.flatMap((environment) => {
    const name = (0, import_access().textOf)((0, import_access().childOf)(environments, environment), "instead");
    return name ? [{ environment, name }] : [];
  });
}
// packages/config-schema/src/rules/application/unique-name.ts
var applicationUniqueName = declareRule({
  id: "application/unique-name",
  severity: "error",
  docs: () => ({
    title: { en: "Name of another application", fr: "Nom d'une autre application" },
    what: {
      en: "No two applications of the project bear the same name, in whatever files they are; names that differ by case only are a warning.",
      fr: "Deux applications du projet ne portent pas le même nom, quels que soient leurs fichiers ; des noms qui ne diffèrent que par la casse donnent un avertissement."
    },
    why: {
      en: "Connections, connectors and people find an application by its name, case included.",
      fr: "Les raccordements, les connecteurs et les personnes retrouvent une application par son nom, casse comprise."
    },
    fix: {
      en: "Give each application the name it has on PISTE, or remove the document that repeats another.",
      fr: "Donnez à chaque application le nom qu'elle a sur PISTE, ou retirez le document qui en répète un autre."
    },
    source: {
      en: "Open Bee, PISTE Authentication Migration Procedure: the name is how Chorus Pro knows an application, case included (CONFIRMED)",
      fr: "Open Bee, PISTE Authentication Migration Procedure : Chorus Pro connaît une application par son nom, casse comprise (confirmé)"
    }
  }),
  messages: {
    repeated: ({ name }) => ({
      what: {
        en: `Another application is named ${(0, import_name_difference().quoteName)(name).en} already`,
        fr: `Une autre application s'appelle déjà ${(0, import_name_difference().quoteName)(name).fr}`
      },
      help: {
        en: "Give this one its own name on PISTE, or remove it if it is the same application.",
        fr: "Donnez à celle-ci son propre nom sur PISTE, ou retirez-la s'il s'agit de la même application."
      }
    }),
    caseOnly: ({ name, other }) => ({
      what: {
        en: `${(0, import_name_difference().quoteName)(name).en} differs from ${(0, import_name_difference().quoteName)(other).en} by case only`,
        fr: `${(0, import_name_difference().quoteName)(name).fr} ne diffère de ${(0, import_name_difference().quoteName)(other).fr} que par la casse`
      },
      help: {
        en: "If it is the same application, keep one document with the name that PISTE shows; else choose names that are hard to confuse.",
        fr: "S'il s'agit de la même application, gardez un seul document avec le nom que PISTE affiche ; sinon, choisissez des noms difficiles à confondre."
      }
    })
  },
  examples: () => [
    {
      title: { en: "Two names", fr: "Deux noms" },
      manifest: `${sampleApplication()}---
${sampleApplication({ name: "COTATION_COMMUNE_EXEMPLE" })}`,
      reports: []
    },
    {
      title: { en: "One name for two applications", fr: "Un seul nom pour deux applications" },
      manifest: `${sampleApplication()}---
${sampleApplication()}`,
      reports: [{ document: 2, pointer: "/name", message: "repeated", severity: "error" }]
    },
    {
      title: { en: "Names that differ by case", fr: "Noms qui diffèrent par la casse" },
      manifest: `${sampleApplication()}---
${sampleApplication({ name: "Cotation_Metropole_Exemple" })}`,
      reports: [{ document: 2, pointer: "/name", message: "caseOnly", severity: "warning" }]
    }
  ],
  kinds: ["Application"],
  compare: function* (application, project) {
    const { name } = application;
    if (!name || hasRefusedName(application)) return;
    const other = earlierApplication(application, name, project);
    if (other === void 0 || isSandbox(application) && isSandbox(other)) return;
    yield {
      pointer: "/name",
      ...other.name === name ? { message: { key: "repeated", args: { name } } } : { message: { key: "caseOnly", args: { name, other: other.name ?? "" } }, severity: "warning" },
      related: [{ document: other, pointer: "/name", message: { en: "first declared here", fr: "première déclaration ici" } }]
    };
  }
});
function earlierApplication(application, name, project) {
  const isEarlier = (other) => comparePlaces(other, application) < 0 && !hasRefusedName(other);
  return project.applicationsNamed(name).find(isEarlier) ?? project.applicationsLike(name).find((other) => other.name?.toLowerCase() === name.toLowerCase() && isEarlier(other));
}
function hasRefusedName({ environment, name }) {
  return environment !== null && !(0, import_sandbox_account().fitsEnvironment)(name ?? "", environment);
}
function isSandbox({ environment }) {
  return environment === "sandbox";
}
// packages/config-schema/src/rules/suppression/pausing-application.ts
function pausingApplication(comment) {
  return `apiVersion: pistectl/v1
kind: Application
name: COTATION_METROPOLE_EXEMPLE
environment: production
organization: MTES
${comment}
enabled: false
structure:
  name: Métropole d'Exemple
  siret: "24000010900019"
contacts:
  - role: application-manager
    name: Camille Martin
    email: camille.martin@metropole.example
  - role: notifications
    email: api-piste@metropole.example
apis:
  - name: SNE-Cotation
    version: "1.0"
    approval: granted
    profile: granted
`;
}
// packages/config-schema/src/rules/baseline/stale.ts
var ENTRY = `{
  "format_version": "1.0",
  "entries": [
    {
      "rule": "application/enabled",
      "document": { "kind": "Application", "name": "COTATION_METROPOLE_EXEMPLE" },
      "pointer": "/enabled"
    }
  ]
}
`;
var baselineStale = declareRule({
  id: "baseline/stale",
  severity: "warning",
  docs: () => ({
    title: { en: "Baseline entry without a finding", fr: "Entrée de référence sans constat" },
    what: {
      en: "Every entry of the baseline matches a finding, by rule, document and pointer.",
      fr: "Chaque entrée du fichier de référence correspond à un constat, par règle, document et pointeur."
    },
    why: {
      en: "The finding has been put right or has moved; left in the file, the entry would hide the same mistake if it came back.",
      fr: "Le constat a été corrigé ou déplacé ; laissée dans le fichier, l'entrée masquerait la même erreur si elle revenait."
    },
    fix: { en: "Run pistectl validate with --update-baseline.", fr: "Lancez pistectl validate avec --update-baseline." },
    source: {
      en: "pistectl: a baseline only shrinks",
      fr: "pistectl : une référence ne fait que rétrécir"
    }
  }),
  messages: {
    stale: ({ rule, pointer, document }) => ({
      what: {
        en: `No finding of ${rule} at ${pointer === "" ? "the top" : pointer} of ${document} any more`,
        fr: `Plus aucun constat pour ${rule} à ${pointer === "" ? "la racine" : pointer} de ${document}`
      },
      help: {
        en: "Remove the entry, or run pistectl validate with --update-baseline.",
        fr: "Retirez l'entrée, ou lancez pistectl validate avec --update-baseline."
      }
    })
  },
  examples: () => [
    {
      title: { en: "The entry hides a finding", fr: "L'entrée masque un constat" },
      manifest: pausingApplication("# In maintenance"),
      baseline: ENTRY,
      reports: []
    },
    {
      title: { en: "The finding is gone", fr: "Le constat a disparu" },
      manifest: pausingApplication("").replace("enabled: false", "enabled: true"),
      baseline: ENTRY,
      reports: [{ document: 0, pointer: "/entries/0", message: "stale" }]
    }
  ]
  // The baseline is judged once every rule and every comment has spoken.
});
// packages/config-schema/src/rules/chorus-pro/sample-manifests.ts
var CHORUS_PRO_APIS2 = ["Factures", "Structures", "Utilisateurs", "Transverses"];
function sampleApplication2({
  name = "FACTURATION_EXEMPLE",
  environment = "production",
  apis = CHORUS_PRO_APIS2.map((api) => `{ name: ${api}, version: "1.0.0", terms: accepted }`)
} = {}) {
  return `apiVersion: pistectl/v1
kind: Application
name: ${name}
environment: ${environment}
organization: Universal
structure: { name: Commune d'Exemple, siret: "21999999200015" }
contacts:
  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }
  - { role: notifications, email: api-piste@commune.example }
apis:
${apis.map((api) => `  - ${api}
`).join("")}`;
}
function sampleConnection({
  name = "facturation-exemple",
  portal = "production",
  application = "FACTURATION_EXEMPLE",
  space = "open",
  login = "TECH_1_123456@cpro.fr",
  passwordRenewedOn = "2026-10-05",
  authentication = "oauth2"
} = {}) {
  return `apiVersion: pistectl/v1
kind: ChorusProConnection
name: ${name}
portal: ${portal}
application: ${application}
structure: { name: Commune d'Exemple, siret: "21999999200015" }
space: ${space}
usage: { type: direct }
technicalContact: { name: Alex Petit, email: alex.petit@commune.example }
technicalAccount:
  login: ${login}
  credential: env:CPRO_ACCOUNT
  passwordRenewedOn: ${passwordRenewedOn}
authentication: ${authentication}
`;
}
// packages/config-schema/src/rules/chorus-pro/apis.ts
var MESSAGES3 = {
  noApi: ({ name }) => ({
    what: {
      en: `The connected application ${(0, import_name_difference().quoteName)(name).en} subscribes to no Chorus Pro API`,
      fr: `L'application raccordée ${(0, import_name_difference().quoteName)(name).fr} ne souscrit à aucune API Chorus Pro`
    },
    help: {
      en: "Tick Factures, Structures, Utilisateurs and Transverses on its page on PISTE and list them in its manifest, or name the application that has them.",
      fr: "Cochez Factures, Structures, Utilisateurs et Transverses sur sa page PISTE et listez-les dans son manifeste, ou nommez l'application qui les a."
    }
  }),
  noConnection: ({ name, api, likely }) => ({
    what: {
      en: `No connection names the production application ${(0, import_name_difference().quoteName)(name).en}, which subscribes to ${api}, ${likely ? "likely a" : "a"} Chorus Pro API`,
      fr: `Aucun raccordement ne nomme l'application de production ${(0, import_name_difference().quoteName)(name).fr}, qui souscrit à ${api}, ${likely ? "probablement une API" : "une API"} Chorus Pro`
    },
    help: {
      en: "Declare its connection on the Chorus Pro portal, then in a ChorusProConnection document.",
      fr: "Déclarez son raccordement sur le portail Chorus Pro, puis dans un document ChorusProConnection."
    }
  })
};
var chorusProApis = declareRule({
  id: "chorus-pro/apis",
  severity: "error",
  docs: () => ({
    title: { en: "Connection and Chorus Pro APIs", fr: "Raccordement et API Chorus Pro" },
    what: {
      en: "The application of a connection subscribes to Chorus Pro APIs, and a production application that subscribes to them has a connection.",
      fr: "L'application d'un raccordement souscrit à des API Chorus Pro, et une application de production qui y souscrit a un raccordement."
    },
    why: {
      en: "A call to Chorus Pro needs both: the subscription on PISTE and the connection on the Chorus Pro portal. Where either is missing, it is refused.",
      fr: "Un appel à Chorus Pro a besoin des deux : la souscription sur PISTE et le raccordement sur le portail Chorus Pro. Si l'un manque, il est refusé."
    },
    fix: {
      en: "Tick Factures, Structures, Utilisateurs and Transverses on the application's page on PISTE, or declare its connection on the Chorus Pro portal; then complete the manifests.",
      fr: "Cochez Factures, Structures, Utilisateurs et Transverses sur la page de l'application sur PISTE, ou déclarez son raccordement sur le portail Chorus Pro ; puis complétez les manifestes."
    },
    source: {
      en: "cpro-docs.choruspay.fr; Open Bee, PISTE Authentication Migration Procedure, §1 and §2 (CONFIRMED)",
      fr: "cpro-docs.choruspay.fr ; Open Bee, PISTE Authentication Migration Procedure, §1 et §2 (confirmé)"
    }
  }),
  messages: MESSAGES3,
  examples: () => [
    {
      title: { en: "Subscribed and connected", fr: "Souscrite et raccordée" },
      manifest: `${sampleApplication2()}---
${sampleConnection()}`,
      reports: []
    },
    {
      title: {
        en: "A name of another case is for chorus-pro/application-name",
        fr: "Un nom d'une autre casse relève de chorus-pro/application-name"
      },
      manifest: `${sampleApplication2()}---
${sampleConnection({ application: "Facturation_Exemple" })}`,
      reports: []
    },
    {
      title: { en: "A sandbox application can do without a connection", fr: "Une application bac à sable peut se passer de raccordement" },
      manifest: sampleApplication2({ name: "APP_SANDBOX_alex.petit@commune.example", environment: "sandbox" }),
      reports: []
    },
    {
      title: { en: "Connected without a Chorus Pro API", fr: "Raccordée sans API Chorus Pro" },
      manifest: `${sampleApplication2({ apis: ['{ name: Légifrance, version: "2.4.2", terms: accepted }'] })}---
${sampleConnection()}`,
      reports: [{ document: 2, pointer: "/application", message: "noApi" }]
    },
    {
      title: { en: "Subscribed without a connection", fr: "Souscrite sans raccordement" },
      manifest: sampleApplication2(),
      reports: [{ document: 1, pointer: "/name", message: "noConnection", severity: "warning" }]
    }
  ],
  kinds: ["ChorusProConnection", "Application"],
  compare: function* (summary, project) {
    const found = summary.kind === "Application" ? unconnected(summary, project) : connectedInVain(summary, project);
    if (found !== null) yield found;
  }
});
function connectedInVain({ application: name }, project) {
  const [application] = name === null ? [] : project.applicationsNamed(name);
  if (name === null || application === void 0 || mayCallChorusPro(entriesOf2(application, project.apis))) return null;
  return {
    pointer: "/application",
    message: { key: "noApi", args: { name } },
    related: [
      {
        document: application,
        pointer: "/apis",
        part: "key",
        message: { en: "its APIs are declared here", fr: "ses API sont déclarées ici" }
      }
    ]
  };
}
function unconnected(application, project) {
  const { name, environment } = application;
  if (!name || environment !== "production") return null;
  const ofChorusPro = entriesOf2(application, project.apis).filter(isChorusPro);
  const api = ofChorusPro.find(isCertain) ?? ofChorusPro[0];
  if (api === void 0 || project.isConnected(name)) return null;
  if (project.mayBeUnread("ChorusProConnection", null)) return null;
  return {
    pointer: "/name",
    message: { key: "noConnection", args: { name, api: api.entry?.name ?? api.name, likely: !isCertain(api) } },
    severity: "warning",
    related: [{ pointer: `${api.pointer}/name`, message: { en: "a Chorus Pro API", fr: "une API Chorus Pro" } }]
  };
}
function entriesOf2({ apis }, { find }) {
  return apis.map((api) => ({ ...api, entry: find(api.name) }));
}
function mayCallChorusPro(apis) {
  return apis.length === 0 || apis.some((api) => api.entry === null || isChorusPro(api));
}
function isCertain({ entry }) {
  return entry?.marks.chorusPro === void 0;
}
// packages/config-schema/src/rules/unknown-application.ts
var UNKNOWN_APPLICATION_MESSAGES = {
  differs: ({ name, nearest }) => {
    const difference = (0, import_name_difference().firstDifference)(name, nearest);
    const quoted = (0, import_name_difference().quoteName)(name);
    const where = difference === null ? { en: "", fr: "" } : (0, import_name_difference().describeDifference)(difference, nearest);
    const sameLook = (0, import_name_difference().looksTheSame)(name, nearest) ? {
      en: " The two names look the same, but their accents are encoded differently.",
      fr: " Les deux noms ont la même apparence, mais leurs accents sont codés différemment."
    } : { en: "", fr: "" };
    return {
      what: {
        en: `${quoted.en} is not the name of a declared application: ${where.en}`,
        fr: `${quoted.fr} n'est pas le nom d'une application déclarée : ${where.fr}`
      },
      help: {
        en: `Copy the name from the application's page on PISTE.${sameLook.en}`,
        fr: `Copiez le nom depuis la page de l'application sur PISTE.${sameLook.fr}`
      }
    };
  },
  unknown: ({ name }) => ({
    what: {
      en: `No declared application is named ${(0, import_name_difference().quoteName)(name).en}`,
      fr: `Aucune application déclarée ne s'appelle ${(0, import_name_difference().quoteName)(name).fr}`
    },
    help: {
      en: "Declare that application in a manifest of the project, or name one that is declared.",
      fr: "Déclarez cette application dans un manifeste du projet, ou nommez une application déclarée."
    }
  })
};
function reportUnknownApplication(pointer, name, project) {
  if (project.applicationsNamed(name).length > 0 || project.mayBeUnread("Application", name)) return null;
  const candidates = project.applicationsNear(name);
  const [nearest] = candidates;
  if (nearest === void 0) return { pointer, message: { key: "unknown", args: { name } } };
  return {
    pointer,
    message: { key: "differs", args: { name, nearest: nearest.name ?? "" } },
    suggestions: [...new Set(candidates.map((candidate) => candidate.name ?? ""))],
    related: [
      {
        document: nearest,
        pointer: "/name",
        message: { en: "the nearest application is declared here", fr: "l'application la plus proche est déclarée ici" }
      }
    ]
  };
}
// packages/config-schema/src/rules/chorus-pro/application-name.ts
var chorusProApplicationName = declareRule({
  id: "chorus-pro/application-name",
  severity: "error",
  docs: () => ({
    title: { en: "Name of the connected application", fr: "Nom de l'application raccordée" },
    what: {
      en: "A connection names a declared application to the character: case, accents, their encoding and blanks included.",
      fr: "Un raccordement nomme une application déclarée au caractère près : casse, accents, codage de ces accents et espaces compris."
    },
    why: {
      en: "Chorus Pro finds the PISTE application by the name typed in the connection: the spelling and the case must be those of PISTE.",
      fr: "Chorus Pro retrouve l'application PISTE par le nom saisi dans le raccordement : l'orthographe et la casse doivent être celles de PISTE."
    },
    fix: {
      en: "Copy the name from the application's page on PISTE into its manifest, into the connection and into the form of the Chorus Pro portal.",
      fr: "Copiez le nom affiché sur la page de l'application PISTE dans son manifeste, dans le raccordement et dans le formulaire du portail Chorus Pro."
    },
    source: {
      en: "Open Bee, PISTE Authentication Migration Procedure, §2 (CONFIRMED for spelling and case)",
      fr: "Open Bee, PISTE Authentication Migration Procedure, §2 (confirmé pour l'orthographe et la casse)"
    }
  }),
  messages: UNKNOWN_APPLICATION_MESSAGES,
  examples: () => [
    {
      title: { en: "The same name in both documents", fr: "Le même nom dans les deux documents" },
      manifest: `${sampleApplication2()}---
${sampleConnection()}`,
      reports: []
    },
    {
      title: { en: "Another case", fr: "Une autre casse" },
      manifest: `${sampleApplication2()}---
${sampleConnection({ application: "Facturation_Exemple" })}`,
      reports: [{ document: 2, pointer: "/application", message: "differs" }]
    },
    {
      title: { en: "A space at the end", fr: "Un espace à la fin" },
      manifest: `${sampleApplication2()}---
${sampleConnection({ application: '"FACTURATION_EXEMPLE "' })}`,
      reports: [{ document: 2, pointer: "/application", message: "differs" }]
    },
    {
      title: { en: "An accent encoded in two characters", fr: "Un accent codé en deux caractères" },
      manifest: `${sampleApplication2({ name: '"FACTURATION_D\\u00c9MO"' })}---
${sampleConnection({ application: '"FACTURATION_DE\\u0301MO"' })}`,
      reports: [{ document: 2, pointer: "/application", message: "differs" }]
    },
    {
      title: { en: "An application that is not declared", fr: "Une application qui n'est pas déclarée" },
      manifest: `${sampleApplication2()}---
${sampleConnection({ application: "COMPTABILITE_VILLE" })}`,
      reports: [{ document: 2, pointer: "/application", message: "unknown" }]
    }
  ],
  kinds: ["ChorusProConnection"],
  compare: function* ({ application }, project) {
    const report = application === null ? null : reportUnknownApplication("/application", application, project);
    if (report !== null) yield report;
  }
});
// packages/config-schema/src/rules/chorus-pro/certificate.ts
var chorusProCertificate = declareRule({
  id: "chorus-pro/certificate",
  severity: "error",
  docs: () => ({
    title: { en: "Certificate mode", fr: "Mode certificat" },
    what: {
      en: "A connection authenticates with OAuth 2.0 through PISTE, not with a certificate.",
      fr: "Un raccordement s'authentifie en OAuth 2.0 via PISTE, et non par certificat."
    },
    why: {
      en: "The certificate mode is said to have ended on 1 January 2021 (likely: one source, which quotes the Chorus Pro community site).",
      fr: "Le mode certificat aurait pris fin le 1er janvier 2021 (probable : une seule source, qui cite le site de la communauté Chorus Pro)."
    },
    fix: {
      en: "Create a PISTE application, declare a PISTE connection on the Chorus Pro portal, and write authentication: oauth2.",
      fr: "Créez une application PISTE, déclarez un raccordement PISTE sur le portail Chorus Pro, et écrivez authentication: oauth2."
    },
    source: {
      en: "invoicerr-app/invoicerr, CREDENTIALS_GUIDE.md, quoting communaute.chorus-pro.gouv.fr (LIKELY); a page of 6 March 2020 still described the mode",
      fr: "invoicerr-app/invoicerr, CREDENTIALS_GUIDE.md, qui cite communaute.chorus-pro.gouv.fr (probable) ; une page du 6 mars 2020 décrivait encore ce mode"
    }
  }),
  messages: {
    certificate: () => ({
      what: {
        en: "The connection still authenticates with a certificate",
        fr: "Le raccordement s'authentifie encore par certificat"
      },
      help: {
        en: "Move the connection to OAuth 2.0 through PISTE, then write oauth2.",
        fr: "Passez le raccordement en OAuth 2.0 via PISTE, puis écrivez oauth2."
      }
    })
  },
  examples: () => [
    {
      title: { en: "With OAuth 2.0", fr: "Avec OAuth 2.0" },
      manifest: `${sampleApplication2()}---
${sampleConnection()}`,
      reports: []
    },
    {
      title: { en: "A certificate", fr: "Un certificat" },
      manifest: `${sampleApplication2()}---
${sampleConnection({ authentication: "certificate" })}`,
      reports: [{ document: 2, pointer: "/authentication", message: "certificate" }]
    }
  ],
  kinds: ["ChorusProConnection"],
  check: function* (document) {
    if ((0, import_access().textOf)(document.root, "authentication") !== "certificate") return;
    yield { pointer: "/authentication", message: { key: "certificate", args: {} }, suggestions: ["oauth2"] };
  }
});
// packages/config-schema/src/rules/chorus-pro/environment.ts
var SANDBOX_NAME = "APP_SANDBOX_alex.petit@commune.example";
var chorusProEnvironment = declareRule({
  id: "chorus-pro/environment",
  severity: "error",
  docs: () => ({
    title: { en: "Application of the other environment", fr: "Application de l'autre environnement" },
    what: {
      en: "The production portal connects production applications, the qualification portal the sandbox one.",
      fr: "Le portail de production raccorde des applications de production, celui de qualification l'application bac à sable."
    },
    why: {
      en: "A sandbox application cannot be entered on the Chorus Pro production portal, and Chorus Pro qualification goes with the PISTE sandbox.",
      fr: "Une application bac à sable ne peut pas être saisie sur le portail Chorus Pro de production, et la qualification de Chorus Pro va avec le bac à sable de PISTE."
    },
    fix: {
      en: "Name an application of the portal's environment, or correct the portal.",
      fr: "Nommez une application de l'environnement du portail, ou corrigez le portail."
    },
    source: {
      en: "Open Bee, PISTE Authentication Migration Procedure, §1 and §2; OCA/l10n-france; antoine2116/go-choruspro (CONFIRMED)",
      fr: "Open Bee, PISTE Authentication Migration Procedure, §1 et §2 ; OCA/l10n-france ; antoine2116/go-choruspro (confirmé)"
    }
  }),
  messages: {
    sandboxOnProduction: ({ name }) => ({
      what: {
        en: `The sandbox application ${(0, import_name_difference().quoteName)(name).en} cannot be connected on the production portal`,
        fr: `L'application bac à sable ${(0, import_name_difference().quoteName)(name).fr} ne peut pas être raccordée sur le portail de production`
      },
      help: {
        en: "Create a production application on PISTE and name it here, or set the portal to qualification.",
        fr: "Créez une application de production sur PISTE et nommez-la ici, ou indiquez le portail qualification."
      }
    }),
    productionOnQualification: ({ name }) => ({
      what: {
        en: `The production application ${(0, import_name_difference().quoteName)(name).en} cannot be connected on the qualification portal`,
        fr: `L'application de production ${(0, import_name_difference().quoteName)(name).fr} ne peut pas être raccordée sur le portail de qualification`
      },
      help: {
        en: "Name the APP_SANDBOX_ application of your PISTE account here, or set the portal to production.",
        fr: "Nommez ici l'application APP_SANDBOX_ de votre compte PISTE, ou indiquez le portail production."
      }
    })
  },
  examples: () => [
    {
      title: { en: "A production application on the production portal", fr: "Une application de production sur le portail de production" },
      manifest: `${sampleApplication2()}---
${sampleConnection()}`,
      reports: []
    },
    {
      title: { en: "The sandbox application on the qualification portal", fr: "L'application bac à sable sur le portail de qualification" },
      manifest: `${sampleApplication2({ name: SANDBOX_NAME, environment: "sandbox" })}---
${sampleConnection({ portal: "qualification", application: SANDBOX_NAME })}`,
      reports: []
    },
    {
      title: { en: "The sandbox application on the production portal", fr: "L'application bac à sable sur le portail de production" },
      manifest: `${sampleApplication2({ name: SANDBOX_NAME, environment: "sandbox" })}---
${sampleConnection({ application: SANDBOX_NAME })}`,
      reports: [{ document: 2, pointer: "/application", message: "sandboxOnProduction" }]
    },
    {
      title: {
        en: "A production application on the qualification portal",
        fr: "Une application de production sur le portail de qualification"
      },
      manifest: `${sampleApplication2()}---
${sampleConnection({ portal: "qualification" })}`,
      reports: [{ document: 2, pointer: "/application", message: "productionOnQualification" }]
    }
  ],
  kinds: ["ChorusProConnection"],
  compare: function* ({ application: name, environment: portal }, project) {
    if (name === null || portal === null) return;
    const applications = project.applicationsNamed(name);
    const other = applications.find(({ environment }) => environment === opposite(portal));
    if (other === void 0 || applications.some(({ environment }) => environment !== opposite(portal))) return;
    yield {
      pointer: "/application",
      message: { key: portal === "production" ? "sandboxOnProduction" : "productionOnQualification", args: { name } },
      related: [
        {
          document: other,
          pointer: "/environment",
          message: { en: "its environment is declared here", fr: "son environnement est déclaré ici" }
        },
        { pointer: "/portal", message: { en: "the portal of the connection", fr: "le portail du raccordement" } }
      ]
    };
  }
});
function opposite(environment) {
  return environment === "production" ? "sandbox" : "production";
}
// packages/config-schema/src/rules/chorus-pro/password-age.ts
var LIFETIME_DAYS = 424;
var WARNING_DAY = 394;
var chorusProPasswordAge = declareRule({
  id: "chorus-pro/password-age",
  severity: "warning",
  docs: () => ({
    title: { en: "Age of the technical account's password", fr: "Âge du mot de passe du compte technique" },
    what: {
      en: "The password of a technical account is valid through day 424 after its renewal; the rule warns from day 394, and is an error once it has passed. A renewal lies in the past.",
      fr: "Le mot de passe d'un compte technique est valable jusqu'au 424e jour inclus après son renouvellement ; la règle avertit dès le 394e jour, et devient une erreur une fois le délai passé. Un renouvellement est dans le passé."
    },
    why: {
      en: "The password of a technical account expires after 424 days (14 months), and with it the access of every program that uses it.",
      fr: "Le mot de passe d'un compte technique expire au bout de 424 jours (14 mois), et avec lui l'accès de tous les programmes qui l'utilisent."
    },
    fix: {
      en: "The main manager of the structure resets the password on the Chorus Pro portal (Raccordements, Compte technique); replace the secret, then write the new date in passwordRenewedOn.",
      fr: "Le gestionnaire principal de la structure réinitialise le mot de passe sur le portail Chorus Pro (Raccordements, Compte technique) ; remplacez le secret, puis écrivez la nouvelle date dans passwordRenewedOn."
    },
    source: {
      en: "communaute.chorus-pro.gouv.fr, good practice; OCA/l10n-france reminds of it 15 days before (CONFIRMED)",
      fr: "communaute.chorus-pro.gouv.fr, bonnes pratiques ; OCA/l10n-france le rappelle 15 jours avant (confirmé)"
    }
  }),
  messages: {
    expiring: ({ days, lastDay }) => ({
      what: {
        en: days === 0 ? `Today, ${lastDay}, is the last day on which the password of the technical account is valid` : `The password of the technical account is valid through ${lastDay}, ${(0, import_ascii_table().counted)(days, "en", "day")} from now`,
        fr: days === 0 ? `Aujourd'hui, ${(0, import_ascii_table().dateText)(lastDay).fr}, est le dernier jour de validité du mot de passe du compte technique` : `Le mot de passe du compte technique est valable jusqu'au ${(0, import_ascii_table().dateText)(lastDay).fr} inclus, soit encore ${(0, import_ascii_table().counted)(days, "fr", "jour")}`
      },
      help: {
        en: "Have it reset on the Chorus Pro portal, replace the secret, then write the date here.",
        fr: "Faites-le réinitialiser sur le portail Chorus Pro, remplacez le secret, puis écrivez la date ici."
      }
    }),
    expired: ({ days, lastDay }) => ({
      what: {
        en: `The password of the technical account has expired: its last valid day was ${lastDay}, ${(0, import_ascii_table().counted)(days, "en", "day")} ago`,
        fr: `Le mot de passe du compte technique a expiré : son dernier jour de validité était le ${(0, import_ascii_table().dateText)(lastDay).fr}, il y a ${(0, import_ascii_table().counted)(days, "fr", "jour")}`
      },
      help: {
        en: "Have it reset on the Chorus Pro portal, replace the secret, then write the date here.",
        fr: "Faites-le réinitialiser sur le portail Chorus Pro, remplacez le secret, puis écrivez la date ici."
      }
    }),
    impossible: dateFaultWording
  },
  examples: () => [
    {
      title: { en: "Day 393: all is well", fr: "393e jour : tout va bien" },
      manifest: `${sampleApplication2()}---
${sampleConnection({ passwordRenewedOn: "2025-10-24" })}`,
      today: "2026-11-21",
      reports: []
    },
    {
      title: { en: "Day 394: the first warning", fr: "394e jour : premier avertissement" },
      manifest: `${sampleApplication2()}---
${sampleConnection({ passwordRenewedOn: "2025-10-23" })}`,
      today: "2026-11-21",
      reports: [{ document: 2, pointer: "/technicalAccount/passwordRenewedOn", message: "expiring", severity: "warning" }]
    },
    {
      title: { en: "Day 424: the last valid day", fr: "424e jour : dernier jour de validité" },
      manifest: `${sampleApplication2()}---
${sampleConnection({ passwordRenewedOn: "2025-09-23" })}`,
      today: "2026-11-21",
      reports: [{ document: 2, pointer: "/technicalAccount/passwordRenewedOn", message: "expiring", severity: "warning" }]
    },
    {
      title: { en: "Day 425: the password has expired", fr: "425e jour : le mot de passe a expiré" },
      manifest: `${sampleApplication2()}---
${sampleConnection({ passwordRenewedOn: "2025-09-22" })}`,
      today: "2026-11-21",
      reports: [{ document: 2, pointer: "/technicalAccount/passwordRenewedOn", message: "expired", severity: "error" }]
    },
    {
      title: { en: "A renewal to come", fr: "Un renouvellement à venir" },
      manifest: `${sampleApplication2()}---
${sampleConnection({ passwordRenewedOn: "2062-09-22" })}`,
      today: "2026-11-21",
      reports: [{ document: 2, pointer: "/technicalAccount/passwordRenewedOn", message: "impossible", severity: "warning" }]
    }
  ],
  kinds: ["ChorusProConnection"],
  check: function* (document, { today }) {
    const now = (0, import_calendar_date().parseCalendarDate)(today);
    const written = (0, import_access().textOf)((0, import_access().childOf)(document.root, "technicalAccount"), "passwordRenewedOn") ?? "";
    const renewedOn = (0, import_calendar_date().parseCalendarDate)(written);
    if (now === null || renewedOn === null) return;
    const age = (0, import_calendar_date().daysBetween)(renewedOn, now);
    const pointer = "/technicalAccount/passwordRenewedOn";
    if (age < 0) {
      const fault = "to-come";
      yield { pointer, message: { key: "impossible", args: { key: "passwordRenewedOn", date: written, fault } } };
      return;
    }
    if (age < WARNING_DAY) return;
    const args = { days: Math.abs(LIFETIME_DAYS - age), lastDay: (0, import_calendar_date().addDays)(renewedOn, LIFETIME_DAYS) };
    const expired = age > LIFETIME_DAYS;
    yield {
      pointer,
      message: { key: expired ? "expired" : "expiring", args },
      severity: expired ? "error" : "warning"
    };
  }
});
// packages/config-schema/src/rules/chorus-pro/space.ts
var chorusProSpace = declareRule({
  id: "chorus-pro/space",
  severity: "error",
  lowerInSandbox: true,
  docs: () => ({
    title: { en: "Connection space not open", fr: "Espace de raccordement non ouvert" },
    what: {
      en: 'The space "Raccordement EDI et API" of the structure is open.',
      fr: "L'espace « Raccordement EDI et API » de la structure est ouvert."
    },
    why: {
      en: "The API connection is declared in that space: without it, the portal shows no way to make one.",
      fr: "Le raccordement API se déclare dans cet espace : sans lui, le portail n'offre aucun moyen de le créer."
    },
    fix: {
      en: 'On the Chorus Pro portal, add the space "Raccordement EDI et API" to the list of spaces of the structure, log out and in again, then write space: open.',
      fr: "Sur le portail Chorus Pro, ajoutez l'espace « Raccordement EDI et API » à la liste des espaces de la structure, déconnectez-vous puis reconnectez-vous, et écrivez space: open."
    },
    source: {
      en: "Open Bee, PISTE Authentication Migration Procedure, §2; communaute.chorus-pro.gouv.fr, raccordement à Chorus Pro (CONFIRMED)",
      fr: "Open Bee, PISTE Authentication Migration Procedure, §2 ; communaute.chorus-pro.gouv.fr, raccordement à Chorus Pro (confirmé)"
    }
  }),
  messages: {
    missing: () => ({
      what: {
        en: 'The space "Raccordement EDI et API" is not open for the structure',
        fr: "L'espace « Raccordement EDI et API » n'est pas ouvert pour la structure"
      },
      help: {
        en: "Add it to the spaces of the structure on the Chorus Pro portal, log out and in again, then write open.",
        fr: "Ajoutez-le aux espaces de la structure sur le portail Chorus Pro, déconnectez-vous puis reconnectez-vous, et écrivez open."
      }
    })
  },
  examples: () => [
    {
      title: { en: "The space is open", fr: "L'espace est ouvert" },
      manifest: `${sampleApplication2()}---
${sampleConnection()}`,
      reports: []
    },
    {
      title: { en: "The space is missing", fr: "L'espace manque" },
      manifest: `${sampleApplication2()}---
${sampleConnection({ space: "missing" })}`,
      reports: [{ document: 2, pointer: "/space", message: "missing" }]
    }
  ],
  kinds: ["ChorusProConnection"],
  check: function* (document) {
    if ((0, import_access().textOf)(document.root, "space") !== "missing") return;
    yield { pointer: "/space", message: { key: "missing", args: {} } };
  }
});
// packages/config-schema/src/rules/chorus-pro/technical-account.ts
var TECHNICAL_LOGIN = /^TECH_[^\s@:]+@cpro\.fr$/;
var chorusProTechnicalAccount = declareRule({
  id: "chorus-pro/technical-account",
  severity: "warning",
  docs: () => ({
    title: { en: "Login of the technical account", fr: "Identifiant du compte technique" },
    what: {
      en: "The login of a technical account has the form TECH_…@cpro.fr.",
      fr: "L'identifiant d'un compte technique a la forme TECH_…@cpro.fr."
    },
    why: {
      en: "API calls carry the technical account of the connection; a person's own login, tried in its place, was answered 403.",
      fr: "Les appels d'API portent le compte technique du raccordement ; l'identifiant d'une personne, essayé à sa place, a reçu une réponse 403."
    },
    fix: {
      en: "Write the login that the Chorus Pro portal gave when the technical account was created (Raccordements, Compte technique).",
      fr: "Écrivez l'identifiant que le portail Chorus Pro a donné à la création du compte technique (Raccordements, Compte technique)."
    },
    source: {
      en: "blog.choruspay.fr; invoicerr-app/invoicerr, CREDENTIALS_GUIDE.md; OCA/l10n-france issue 410 (CONFIRMED)",
      fr: "blog.choruspay.fr ; invoicerr-app/invoicerr, CREDENTIALS_GUIDE.md ; OCA/l10n-france, ticket 410 (confirmé)"
    }
  }),
  messages: {
    // The login is not quoted: a password may have been pasted after it.
    form: () => ({
      what: {
        en: "The login of the technical account is not of the form TECH_…@cpro.fr",
        fr: "L'identifiant du compte technique n'est pas de la forme TECH_…@cpro.fr"
      },
      help: {
        en: "Write the login alone, as the Chorus Pro portal shows it under Raccordements, Compte technique.",
        fr: "Écrivez l'identifiant seul, tel que le portail Chorus Pro l'affiche dans Raccordements, Compte technique."
      }
    })
  },
  examples: () => [
    {
      title: { en: "A technical login", fr: "Un identifiant technique" },
      manifest: `${sampleApplication2()}---
${sampleConnection()}`,
      reports: []
    },
    {
      title: { en: "A person's e-mail address", fr: "L'adresse électronique d'une personne" },
      manifest: `${sampleApplication2()}---
${sampleConnection({ login: "alex.petit@commune.example" })}`,
      reports: [{ document: 2, pointer: "/technicalAccount/login", message: "form" }]
    }
  ],
  kinds: ["ChorusProConnection"],
  check: function* (document) {
    const login = (0, import_access().textOf)((0, import_access().childOf)(document.root, "technicalAccount"), "login");
    if (!login || TECHNICAL_LOGIN.test(login)) return;
    yield { pointer: "/technicalAccount/login", message: { key: "form", args: {} } };
  }
});
// packages/config-schema/src/rules/connector/sample-connector.ts
function sampleConnector({
  name = "ged-exemple",
  version = '"6.11.2"',
  role = "supplier",
  authentication = "oauth2",
  bindings = ['{ structure: "99999999800019", application: FACTURATION_EXEMPLE }']
} = {}) {
  return `apiVersion: pistectl/v1
kind: Connector
name: ${name}
product: open-bee-portal-chorus-pro
version: ${version}
role: ${role}
authentication: ${authentication}
bindings:
${bindings.map((binding) => `  - ${binding}
`).join("")}`;
}
// packages/config-schema/src/rules/connector/authentication.ts
var connectorAuthentication = declareRule({
  id: "connector/authentication",
  severity: "error",
  docs: () => ({
    title: { en: "Authentication mode of the connector", fr: "Mode d'authentification du connecteur" },
    what: {
      en: 'A connector authenticates in the mode "OAuth – PISTE", not with a certificate.',
      fr: "Un connecteur s'authentifie dans le mode « OAuth – PISTE », et non par certificat."
    },
    why: {
      en: "PISTE replaces certificates by OAuth 2.0; the certificate mode of Chorus Pro is said to have ended on 1 January 2021 (likely: one source).",
      fr: "PISTE remplace les certificats par OAuth 2.0 ; le mode certificat de Chorus Pro aurait pris fin le 1er janvier 2021 (probable : une seule source)."
    },
    fix: {
      en: 'Choose "OAuth – PISTE" in the configuration of the connector, give it the client identifier and the client secret of the PISTE application, then write authentication: oauth2.',
      fr: "Choisissez « OAuth – PISTE » dans la configuration du connecteur, saisissez l'identifiant client et le secret client de l'application PISTE, puis écrivez authentication: oauth2."
    },
    source: {
      en: "Open Bee, PISTE Authentication Migration Procedure, §3 (CONFIRMED for the mode); invoicerr-app/invoicerr, CREDENTIALS_GUIDE.md (LIKELY for the date)",
      fr: "Open Bee, PISTE Authentication Migration Procedure, §3 (confirmé pour le mode) ; invoicerr-app/invoicerr, CREDENTIALS_GUIDE.md (probable pour la date)"
    }
  }),
  messages: {
    certificate: () => ({
      what: {
        en: 'The connector authenticates with a certificate instead of "OAuth – PISTE"',
        fr: "Le connecteur s'authentifie par certificat au lieu de « OAuth – PISTE »"
      },
      help: {
        en: 'Set the connector to "OAuth – PISTE", then write oauth2.',
        fr: "Réglez le connecteur sur « OAuth – PISTE », puis écrivez oauth2."
      }
    })
  },
  examples: () => [
    {
      title: { en: "The mode OAuth – PISTE", fr: "Le mode OAuth – PISTE" },
      manifest: `${sampleApplication2()}---
${sampleConnection()}---
${sampleConnector()}`,
      reports: []
    },
    {
      title: { en: "A certificate", fr: "Un certificat" },
      manifest: `${sampleApplication2()}---
${sampleConnection()}---
${sampleConnector({ authentication: "certificate" })}`,
      reports: [{ document: 3, pointer: "/authentication", message: "certificate" }]
    }
  ],
  kinds: ["Connector"],
  check: function* (document) {
    if ((0, import_access().textOf)(document.root, "authentication") !== "certificate") return;
    yield { pointer: "/authentication", message: { key: "certificate", args: {} }, suggestions: ["oauth2"] };
  }
});
// packages/config-schema/src/rules/connector/one-application-per-structure.ts
var connectorOneApplicationPerStructure = declareRule({
  id: "connector/one-application-per-structure",
  severity: "warning",
  docs: () => ({
    title: { en: "One application for several structures", fr: "Une application pour plusieurs structures" },
    what: {
      en: "With the role of a supplier, each structure has a PISTE application, hence credentials, of its own.",
      fr: "Dans le rôle de fournisseur, chaque structure a sa propre application PISTE, donc ses propres identifiants."
    },
    why: {
      en: "AIFE recommends credentials for each structure: a leaked secret then concerns one structure, and can be replaced without stopping the others.",
      fr: "L'AIFE recommande des identifiants par structure : un secret divulgué ne concerne alors qu'une structure, et se remplace sans interrompre les autres."
    },
    fix: {
      en: "Create a PISTE application for each structure, with its connection on the Chorus Pro portal, and bind each structure to its own.",
      fr: "Créez une application PISTE par structure, avec son raccordement sur le portail Chorus Pro, et liez chaque structure à la sienne."
    },
    source: {
      en: "Open Bee, PISTE Authentication Migration Procedure, §3, case 1; therefore.net help, 2022 (CONFIRMED)",
      fr: "Open Bee, PISTE Authentication Migration Procedure, §3, cas 1 ; aide de therefore.net, 2022 (confirmé)"
    }
  }),
  messages: {
    shared: ({ application }) => ({
      what: {
        en: `The application ${(0, import_name_difference().quoteName)(application).en} is already bound to another structure`,
        fr: `L'application ${(0, import_name_difference().quoteName)(application).fr} est déjà liée à une autre structure`
      },
      help: {
        en: "Bind this structure to an application of its own.",
        fr: "Liez cette structure à une application qui lui soit propre."
      }
    })
  },
  examples: () => [
    {
      title: { en: "An application for each structure", fr: "Une application par structure" },
      manifest: [
        sampleApplication2(),
        sampleApplication2({ name: "FACTURATION_FILIALE" }),
        sampleConnection(),
        sampleConnection({ name: "facturation-filiale", application: "FACTURATION_FILIALE" }),
        sampleConnector({
          bindings: [
            '{ structure: "99999999800019", application: FACTURATION_EXEMPLE }',
            '{ structure: "88888888000018", application: FACTURATION_FILIALE }'
          ]
        })
      ].join("---\n"),
      reports: []
    },
    {
      title: { en: "Two structures share an application", fr: "Deux structures partagent une application" },
      manifest: [
        sampleApplication2(),
        sampleConnection(),
        sampleConnector({
          bindings: [
            '{ structure: "99999999800019", application: FACTURATION_EXEMPLE }',
            '{ structure: "88888888000018", application: FACTURATION_EXEMPLE }'
          ]
        })
      ].join("---\n"),
      reports: [{ document: 3, pointer: "/bindings/1/application", message: "shared" }]
    },
    {
      title: {
        en: "A public body that receives invoices has one application",
        fr: "Un organisme public destinataire n'a qu'une application"
      },
      manifest: [
        sampleApplication2(),
        sampleConnection(),
        sampleConnector({
          role: "recipient",
          bindings: [
            '{ structure: "21999999200015", application: FACTURATION_EXEMPLE }',
            '{ structure: "21999999200023", application: FACTURATION_EXEMPLE }'
          ]
        })
      ].join("---\n"),
      reports: []
    }
  ],
  kinds: ["Connector"],
  compare: function* (connector, project) {
    if (!connector.isSupplier) return;
    for (const { application, structure, pointer } of connector.bindings) {
      if (structure === null) continue;
      const document = project.firstSupplierOf(application);
      const first3 = document?.bindings.find((binding) => binding.application === application && binding.structure !== null);
      if (document === null || first3 === void 0 || first3.structure === structure) continue;
      yield {
        pointer: `${pointer}/application`,
        message: { key: "shared", args: { application } },
        related: [
          {
            document,
            pointer: `${first3.pointer}/application`,
            message: { en: "first bound to a structure here", fr: "liée d'abord à une structure ici" }
          }
        ]
      };
    }
  }
});
// packages/config-schema/src/rules/connector/version.ts
var OPEN_BEE = "open-bee-portal-chorus-pro";
var OLDEST_FOR_OAUTH = "6.11.2";
var VERSION = /^v?(?<numbers>\d+(?:\.\d+)*)(?:[-~](?<preRelease>[a-z][\w.-]*)|[+\s].*)?$/i;
var connectorVersion = declareRule({
  id: "connector/version",
  severity: "error",
  docs: () => ({
    title: { en: "Version of the connector", fr: "Version du connecteur" },
    what: {
      en: "The Chorus Pro connector of Open Bee Portal has version 6.11.2 or later.",
      fr: "Le connecteur Chorus Pro d'Open Bee Portal est en version 6.11.2 ou ultérieure."
    },
    why: {
      en: 'The authentication mode "OAuth – PISTE" needs version 6.11.2 or later of the connector.',
      fr: "Le mode d'authentification « OAuth – PISTE » demande la version 6.11.2 du connecteur ou une version ultérieure."
    },
    fix: {
      en: "Upgrade the connector to 6.11.2 or later, then write its version.",
      fr: "Mettez le connecteur à jour en version 6.11.2 ou ultérieure, puis écrivez sa version."
    },
    source: {
      en: "Open Bee, PISTE Authentication Migration Procedure, §3 (CONFIRMED)",
      fr: "Open Bee, PISTE Authentication Migration Procedure, §3 (confirmé)"
    }
  }),
  messages: {
    tooOld: ({ version }) => ({
      what: {
        en: `Version ${(0, import_name_difference().quoteName)(version).en} of the Open Bee connector is too old for OAuth`,
        fr: `La version ${(0, import_name_difference().quoteName)(version).fr} du connecteur Open Bee est trop ancienne pour OAuth`
      },
      help: {
        en: "Upgrade the connector, then write its version here.",
        fr: "Mettez le connecteur à jour, puis écrivez sa version ici."
      }
    }),
    unreadable: ({ version }) => ({
      what: {
        en: `The version ${(0, import_name_difference().quoteName)(version).en} of the Open Bee connector cannot be compared with ${OLDEST_FOR_OAUTH}`,
        fr: `La version ${(0, import_name_difference().quoteName)(version).fr} du connecteur Open Bee ne peut pas être comparée à la ${OLDEST_FOR_OAUTH}`
      },
      help: {
        en: 'Write numbers separated by dots, as in "6.11.2".',
        fr: 'Écrivez des nombres séparés par des points, par exemple "6.11.2".'
      }
    })
  },
  examples: () => [
    {
      title: { en: "The oldest version for OAuth", fr: "La plus ancienne version pour OAuth" },
      manifest: `${sampleApplication2()}---
${sampleConnection()}---
${sampleConnector()}`,
      reports: []
    },
    {
      title: { en: "6.11.10 comes after 6.11.2", fr: "6.11.10 vient après 6.11.2" },
      manifest: `${sampleApplication2()}---
${sampleConnection()}---
${sampleConnector({ version: '"6.11.10"' })}`,
      reports: []
    },
    {
      title: { en: "6.9.12 comes before 6.11.2", fr: "6.9.12 vient avant 6.11.2" },
      manifest: `${sampleApplication2()}---
${sampleConnection()}---
${sampleConnector({ version: '"6.9.12"' })}`,
      reports: [{ document: 3, pointer: "/version", message: "tooOld" }]
    },
    {
      title: { en: "A word is not a version", fr: "Un mot n'est pas une version" },
      manifest: `${sampleApplication2()}---
${sampleConnection()}---
${sampleConnector({ version: "latest" })}`,
      reports: [{ document: 3, pointer: "/version", message: "unreadable", severity: "warning" }]
    }
  ],
  kinds: ["Connector"],
  check: function* (document) {
    if ((0, import_access().textOf)(document.root, "product") !== OPEN_BEE) return;
    const version = (0, import_access().textOf)(document.root, "version");
    if (!version) return;
    const order = comesBefore(version.trim(), OLDEST_FOR_OAUTH);
    if (order === false) return;
    yield order === null ? { pointer: "/version", message: { key: "unreadable", args: { version } }, severity: "warning" } : { pointer: "/version", message: { key: "tooOld", args: { version: version.trim() } } };
  }
});
function comesBefore(version, release) {
  const { numbers, preRelease } = VERSION.exec(version)?.groups ?? {};
  if (numbers === void 0) return null;
  const ours = numbers.split(".").map(BigInt);
  const theirs = release.split(".").map(BigInt);
  for (let at = 0; at < Math.max(ours.length, theirs.length); at++) {
    const [our, their] = [ours[at] ?? 0n, theirs[at] ?? 0n];
    if (our !== their) return our < their;
  }
  return preRelease !== void 0;
}
// packages/config-schema/src/domain/email-address.ts
var MAX_LOCAL = 64;
var MAX_ADDRESS = 254;
var DOT_STRING = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
var LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
var PLAIN_DOMAIN = /^(?!.*xn--)[a-z0-9.-]*\.[a-z][a-z0-9-]*$/i;
var readEmailAddress = (0, import_ascii_table().remembered)(readAddress);
function readAddress(text) {
  if (/\s/.test(text) || text === "") return (0, import_ascii_table().fail)("blank");
  if (text.length > MAX_ADDRESS) return (0, import_ascii_table().fail)("length");
  const at = text.lastIndexOf("@");
  if (at < 0 || text.indexOf("@") !== at) return (0, import_ascii_table().fail)("at-sign");
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  if (!DOT_STRING.test(local)) return (0, import_ascii_table().fail)("local-part");
  const ascii = asciiDomain(domain);
  if (ascii === null) return (0, import_ascii_table().fail)("domain");
  if (local.length > MAX_LOCAL || local.length + 1 + ascii.length > MAX_ADDRESS) return (0, import_ascii_table().fail)("length");
  return (0, import_ascii_table().succeed)({ local, domain });
}
function asciiDomain(domain) {
  const isPlain = PLAIN_DOMAIN.test(domain);
  if (!isPlain && !/^[\p{L}\p{N}\p{M}.-]+$/u.test(domain)) return null;
  const labels = (isPlain ? domain.toLowerCase() : (0, import_node_url().domainToASCII)(domain)).split(".");
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && !/^[0-9]+$/.test(labels.at(-1) ?? "") ? labels.join(".") : null;
}
// packages/config-schema/src/rules/sample-manifests.ts
var SAMPLE_CONTACTS = [
  "{ role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }",
  "{ role: notifications, email: api-piste@metropole.example }"
];
function sampleScoring({
  name = "COTATION_METROPOLE_EXEMPLE",
  environment = "production",
  structure = `{ name: Métropole d'Exemple, siret: "24000010900019" }`,
  contacts = SAMPLE_CONTACTS,
  api = environment === "production" ? `{ name: SNE-Cotation, version: "1.0" }` : `{ name: SNE-Cotation site-ecole, version: "1.0" }`,
  more = ""
} = {}) {
  return `apiVersion: pistectl/v1
kind: Application
name: ${name}
environment: ${environment}
organization: MTES
structure: ${structure}
contacts:
${contacts.map((contact) => `  - ${contact}
`).join("")}apis:
  - ${api}
${more}`;
}
function samplePartner({
  token = "https://api.cynod.example/token",
  api = "https://api.cynod.example/",
  authentication = "oauth2",
  more = ""
} = {}) {
  return `apiVersion: pistectl/v1
kind: Partner
name: cynod
platform: cynod
endpoints:
  token: ${token}
  api: ${api}
  healthcheck: /health
authentication: ${authentication}
credentials:
  consumerKey: env:CYNOD_CONSUMER_KEY
  consumerSecret: env:CYNOD_CONSUMER_SECRET
contacts:
  - { role: technical, name: Alex Petit, email: alex.petit@integrateur.example }
${more}`;
}
// packages/config-schema/src/rules/contact/contact-fields.ts
var ContactField = class {
  node;
  text;
  #contact;
  #key;
  constructor(node, text, contact, key) {
    this.node = node;
    this.text = text;
    this.#contact = contact;
    this.#key = key;
  }
  get pointer() {
    return `${this.#contact.pointer}/${this.#key}`;
  }
};
function contactFields(document, key) {
  const fields = [];
  for (const contact of contactsOf(document)) {
    const node = (0, import_access().scalarOf)(contact.node, key);
    if (typeof node?.value !== "string" || isAmong(fields, node)) continue;
    fields.push(new ContactField(node, node.value, contact, key));
  }
  return fields;
}
function isAmong(fields, node) {
  for (let index = 0; index < fields.length; index++) if (fields[index]?.node === node) return true;
  return false;
}
function isQuotable({ text }) {
  return (0, import_secret_look().secretLook)(text) === null;
}
function contactsOf({ kind, root }) {
  if (kind === "Application" || kind === "Partner") return (0, import_access().itemsOf)(root, "contacts");
  const technical = kind === "ChorusProConnection" ? (0, import_access().childOf)(root, "technicalContact") : void 0;
  return technical === void 0 ? [] : [{ node: technical, pointer: "/technicalContact" }];
}
// packages/config-schema/src/rules/contact/meant-address.ts
var AROUND = /^[\s<("'«“]*(?:mailto:\s*)?|[\s>)"'»”.,;:]*$/giu;
var UNSEEN = new RegExp("\\p{Default_Ignorable_Code_Point}", "gu");
var LINKED = /^([^\s<>]+)\s*<mailto:([^\s<>]+)>$/i;
var WITH_NAME = /^[^<>]*<(?:mailto:)?([^\s<>]+)>$/i;
var WRITTEN_AT = /\s*(?:\(at\)|\[at\]|\{at\}|\(arobase\)|\[arobase\]|\s(?:at|arobase)\s)\s*/i;
var WRITTEN_DOT = /\s*(?:\((?:dot|point)\)|\[(?:dot|point)\]|\s(?:dot|point)\s)\s*/gi;
var MAX_LENGTH = 1e3;
function meantAddress(text) {
  if (text.length > MAX_LENGTH) return null;
  const seen = text.replace(UNSEEN, "").replaceAll("＠", "@");
  const [, shown, linked] = LINKED.exec(seen.trim()) ?? [];
  if (shown !== void 0 && linked !== void 0 && shown.toLowerCase() === linked.toLowerCase()) return valid(shown, true);
  const bare = seen.replace(AROUND, "");
  return valid(bare, true) ?? valid(WITH_NAME.exec(seen.trim())?.[1], false) ?? valid(bare.replace(WRITTEN_AT, "@").replace(WRITTEN_DOT, "."), false) ?? valid(bare.replace(/\s+/g, ""), false) ?? valid(
    bare.replace(/@+/, "@").replace(/,(?=[^@]*$)/g, ".").replace(/\.{2,}/g, "."),
    false
  );
}
function valid(address, isSame3) {
  return address !== void 0 && readEmailAddress(address).ok ? { address, isSame: isSame3 } : null;
}
// packages/config-schema/src/rules/contact/email.ts
var WRITE = {
  en: "Write the address, as name@organization.fr.",
  fr: "Écrivez l'adresse, sous la forme nom@organisme.fr."
};
var FAULTS = {
  blank: {
    en: "An address is written without blanks, as name@organization.fr.",
    fr: "Une adresse s'écrit sans espace, sous la forme nom@organisme.fr."
  },
  "at-sign": {
    en: "An address has one @, as in name@organization.fr.",
    fr: "Une adresse contient un seul @, comme dans nom@organisme.fr."
  },
  "local-part": {
    en: "Before the @ stand letters without accents, digits and signs such as . - _ +, no dot at either end and no two dots in a row.",
    fr: "Avant le @ se trouvent des lettres sans accent, des chiffres et des signes tels que . - _ +, sans point au début ni à la fin et sans deux points de suite."
  },
  domain: {
    en: "After the @ stands a domain name of two parts or more, as in organization.fr.",
    fr: "Après le @ se trouve un nom de domaine d'au moins deux parties, comme organisme.fr."
  },
  length: {
    en: "An address has at most 64 characters before the @ and 254 in all.",
    fr: "Une adresse compte au plus 64 caractères avant le @ et 254 en tout."
  }
};
var contactEmail = declareRule({
  id: "contact/email",
  severity: "error",
  docs: () => ({
    title: { en: "Invalid e-mail address", fr: "Adresse électronique invalide" },
    what: {
      en: "The e-mail address of a contact is syntactically valid; quoted names and addresses of machines are not accepted.",
      fr: "L'adresse électronique d'un contact est syntaxiquement valide ; les noms entre guillemets et les adresses de machines ne sont pas admis."
    },
    why: {
      en: "Notices are sent to the contacts of an application, and PISTE never verifies their addresses.",
      fr: "Les avis sont envoyés aux contacts d'une application, et PISTE ne vérifie jamais leurs adresses."
    },
    fix: { en: "Correct the address.", fr: "Corrigez l'adresse." },
    source: {
      en: "RFC 5321 §4.1.2; SNE-Cotation guide, 2021: the address is not verified (CONFIRMED)",
      fr: "RFC 5321 §4.1.2 ; guide SNE-Cotation, 2021 : l'adresse n'est pas vérifiée (confirmé)"
    }
  }),
  messages: {
    invalid: ({ text, fault }) => ({
      what: {
        en: `${(0, import_name_difference().quoteName)(text).en} is not an e-mail address`,
        fr: `${(0, import_name_difference().quoteName)(text).fr} n'est pas une adresse électronique`
      },
      ...(0, import_placeholder().isPlaceholder)(text) && { why: import_placeholder().UNFILLED },
      help: (0, import_placeholder().isPlaceholder)(text) ? WRITE : FAULTS[fault]
    })
  },
  examples: () => [
    { title: { en: "Valid addresses", fr: "Des adresses valides" }, manifest: sampleScoring(), reports: [] },
    {
      title: { en: "An internationalized domain", fr: "Un domaine internationalisé" },
      manifest: sampleScoring({
        contacts: [
          "{ role: application-manager, name: Camille Martin, email: camille.martin@métropole.example }",
          "{ role: notifications, email: api-piste@metropole.example }"
        ]
      }),
      reports: []
    },
    {
      title: { en: "Two dots in a row, and no domain", fr: "Deux points de suite, et pas de domaine" },
      manifest: sampleScoring({
        contacts: [
          "{ role: application-manager, name: Camille Martin, email: camille..martin@metropole.example }",
          "{ role: notifications, email: api-piste@metropole }"
        ]
      }),
      reports: [
        { document: 1, pointer: "/contacts/0/email", message: "invalid" },
        { document: 1, pointer: "/contacts/1/email", message: "invalid" }
      ]
    },
    {
      title: { en: "A space at the end", fr: "Une espace à la fin" },
      manifest: sampleScoring({
        contacts: [
          `{ role: application-manager, name: Camille Martin, email: "camille.martin@metropole.example " }`,
          "{ role: notifications, email: api-piste@metropole.example }"
        ]
      }),
      reports: [{ document: 1, pointer: "/contacts/0/email", message: "invalid" }],
      fixed: sampleScoring({
        contacts: [
          `{ role: application-manager, name: Camille Martin, email: "camille.martin@metropole.example" }`,
          "{ role: notifications, email: api-piste@metropole.example }"
        ]
      })
    }
  ],
  check: function* (_, { emails }) {
    for (const field of emails) {
      const address = readEmailAddress(field.text);
      if (address.ok || !isQuotable(field)) continue;
      const { pointer, node, text } = field;
      const meant = meantAddress(text);
      const isBlankOnly = meant?.address === text.trim();
      yield {
        pointer,
        message: { key: "invalid", args: { text, fault: address.failure } },
        ...meant !== null && {
          ...isBlankOnly ? {} : { suggestions: [meant.address] },
          fix: {
            title: isBlankOnly ? { en: "Remove the blanks around the address", fr: "Retirer les espaces autour de l'adresse" } : { en: `Write ${meant.address}`, fr: `Écrire ${meant.address}` },
            safe: meant.isSame,
            replacement: (0, import_access().quoteScalar)(meant.address, node)
          }
        }
      };
    }
  }
});
// packages/config-schema/src/rules/contact/mail-domains.ts
var MAIL_DOMAINS = [
  // Seen in PISTE's own documents: SNE-Cotation guide, Cour-de-cassation/judilibre-tutoriels, DILA terms, DNUM-SocialGouv/documentation (2021 to 2025).
  ...words(`finances.gouv.fr developpement-durable.gouv.fr dila.gouv.fr justice.fr sg.social.gouv.fr pm.gouv.fr`),
  // Mail providers: List of Popular Domains of mailcheck/mailcheck (global and French), and the providers most used by French organizations.
  ...words(`
  aol.com bbox.fr free.fr gmail.com gmx.com gmx.fr googlemail.com hotmail.com hotmail.fr icloud.com laposte.fr laposte.net live.com live.fr
  msn.com neuf.fr numericable.fr orange.fr outlook.com outlook.fr proton.me protonmail.com sfr.fr wanadoo.fr yahoo.com yahoo.fr ymail.com
  `),
  // Central administrations: etalab/noms-de-domaine-organismes-secteur-public (Licence Ouverte 2.0, state of 8 December 2022).
  ...underGouvFr(`
  agriculture anssi beta culture data defense diplomatie douane ecologie economie education emploi
  interieur intradef justice modernisation numerique ofb ofpra anah piste sante social sports ssi travail
  `),
  // Prefectures: same list.
  ...underGouvFr(`
  ain aisne allier alpes-de-haute-provence alpes-maritimes ardeche ardennes ariege aube aude aveyron bas-rhin bouches-du-rhone
  calvados cantal charente charente-maritime cher correze corse-du-sud cote-dor cotes-darmor creuse deux-sevres dordogne doubs drome
  essonne eure eure-et-loir finistere gard gers gironde guadeloupe guyane haut-rhin haute-corse haute-garonne haute-loire
  haute-marne haute-saone haute-savoie haute-vienne hautes-alpes hautes-pyrenees hauts-de-seine herault ille-et-vilaine indre
  indre-et-loire isere jura landes loir-et-cher loire loire-atlantique loiret lot lot-et-garonne lozere maine-et-loire manche marne
  martinique mayenne mayotte meurthe-et-moselle meuse morbihan moselle nievre nord oise orne pas-de-calais puy-de-dome
  pyrenees-atlantiques pyrenees-orientales reunion rhone saone-et-loire sarthe savoie seine-et-marne seine-maritime
  seine-saint-denis somme tarn tarn-et-garonne territoire-belfort territoire-de-belfort val-de-marne val-doise var vaucluse vendee
  vienne vosges yonne yvelines
  `)
];
var MAIL_DOMAINS_NOT_MISTAKEN = [
  ...underGouvFr("asn datar developpementdurable douanes esante pme spm sport vae aefe"),
  ...words(
    "aol.fr aon.com email.com gmx.de gmx.at gmx.ch gmx.es gmx.net mail.com live.be live.ca live.de live.it live.nl hotmail.de outlook.de outlook.be outlook.es yahoo.ca yahoo.de yahoo.es yahoo.it ymail.fr neuf.com orange.com free.com sfr.net sfr.com"
  )
];
var STATE_DOMAIN = "gouv.fr";
function words(text) {
  return text.trim().split(/\s+/);
}
function underGouvFr(text) {
  return words(text).map((name) => `${name}.gouv.fr`);
}
// packages/config-schema/src/rules/contact/suggest-domain.ts
var EXISTING = /* @__PURE__ */ new Set([...MAIL_DOMAINS, ...MAIL_DOMAINS_NOT_MISTAKEN]);
var STATE_NAMES = MAIL_DOMAINS.filter((domain) => domain.endsWith(`.${STATE_DOMAIN}`));
var OTHER_ENDS = /* @__PURE__ */ new Set(["com", "net", "org", "eu", "info", "biz", "gouv", "fr", "france"]);
var suggestDomain = (0, import_ascii_table().remembered)(suggest);
function suggest(written) {
  const domain = written.toLowerCase();
  if (EXISTING.has(domain)) return null;
  const labels = domain.split(".");
  const prolonged = withoutFurtherEnd(labels) ?? underState(labels);
  if (prolonged !== null) return prolonged;
  const meant = MAIL_DOMAINS.find((known) => isOneEditAway(domain, known));
  if (meant !== void 0) return meant;
  if (labels.slice(-3).length === 3 && EXISTING.has(labels.slice(-3).join("."))) return null;
  return suggestEnd(labels, 3, STATE_NAMES) ?? suggestEnd(labels, 2, [STATE_DOMAIN]);
}
function withoutFurtherEnd(labels) {
  if (!OTHER_ENDS.has(labels.at(-1) ?? "")) return null;
  const begun = labels.slice(0, -1);
  const isKnown = EXISTING.has(begun.join(".")) || begun.slice(-2).join(".") === STATE_DOMAIN;
  return isKnown ? begun.join(".") : null;
}
function underState(labels) {
  const [name, end] = [labels.at(-2), labels.at(-1)];
  if (end === "gouv" && labels.length > 1) return [...labels, "fr"].join(".");
  return name === "gouv" && end !== "fr" && OTHER_ENDS.has(end ?? "") ? [...labels.slice(0, -1), "fr"].join(".") : null;
}
function suggestEnd(labels, count, known) {
  if (labels.length <= count) return null;
  const end = labels.slice(-count).join(".");
  const meant = known.find((name) => name.split(".").length === count && isOneEditAway(end, name));
  return meant === void 0 ? null : [...labels.slice(0, -count), meant].join(".");
}
// packages/config-schema/src/rules/contact/email-typo.ts
var contactEmailTypo = declareRule({
  id: "contact/email-typo",
  severity: "warning",
  docs: () => ({
    title: { en: "Mistyped e-mail domain", fr: "Domaine d'adresse mal saisi" },
    what: {
      en: "The domain of an e-mail address is not one edit (a character added, removed or replaced, two swapped) away from a well-known one, nor such a one with another end (gouv.fr.com).",
      fr: "Le domaine d'une adresse électronique n'est pas à une faute de frappe (un caractère ajouté, retiré ou remplacé, deux inversés) d'un domaine bien connu, ni un tel domaine avec une autre fin (gouv.fr.com)."
    },
    why: {
      en: "PISTE never verifies addresses: what it sends to a mistyped one is lost, or read by someone else.",
      fr: "PISTE ne vérifie jamais les adresses : ce qui part vers une adresse mal saisie se perd, ou est lu par quelqu'un d'autre."
    },
    fix: {
      en: "Correct the domain, or say in a pistectl-ignore comment that it is right.",
      fr: "Corrigez le domaine, ou dites dans un commentaire pistectl-ignore qu'il est juste."
    },
    source: {
      en: "SNE-Cotation guide, 2021: the address is not verified (CONFIRMED); domains: mailcheck/mailcheck, etalab/noms-de-domaine-organismes-secteur-public",
      fr: "guide SNE-Cotation, 2021 : l'adresse n'est pas vérifiée (confirmé) ; domaines : mailcheck/mailcheck, etalab/noms-de-domaine-organismes-secteur-public"
    }
  }),
  messages: {
    typo: ({ domain, meant }) => ({
      what: {
        en: `The e-mail domain ${domain} looks like a mistyped ${meant}`,
        fr: `Le domaine d'adresse ${domain} ressemble à ${meant} mal saisi`
      },
      help: { en: `Write ${meant} if that is what is meant.`, fr: `Écrivez ${meant} si c'est bien ce domaine.` }
    })
  },
  examples: () => [
    { title: { en: "Domains like no other", fr: "Des domaines qui ne ressemblent à aucun autre" }, manifest: sampleScoring(), reports: [] },
    {
      title: { en: "Two letters swapped, and one missing", fr: "Deux lettres inversées, et une qui manque" },
      manifest: sampleScoring({
        contacts: [
          "{ role: application-manager, name: Camille Martin, email: camille.martin@devloppement-durable.gouv.fr }",
          "{ role: notifications, email: api-piste@gmial.com }"
        ]
      }),
      reports: [
        { document: 1, pointer: "/contacts/0/email", message: "typo" },
        { document: 1, pointer: "/contacts/1/email", message: "typo" }
      ]
    },
    {
      title: { en: "A domain of the State that goes on", fr: "Un domaine de l'État prolongé" },
      manifest: sampleScoring({
        contacts: [
          "{ role: application-manager, name: Camille Martin, email: camille.martin@developpement-durable.gouv.fr.com }",
          "{ role: notifications, email: api-piste@metropole.example }"
        ]
      }),
      reports: [{ document: 1, pointer: "/contacts/0/email", message: "typo" }]
    }
  ],
  check: function* (_, { emails }) {
    for (const field of emails) {
      const address = readEmailAddress(field.text);
      if (!address.ok) continue;
      const { local, domain } = address.value;
      const meant = suggestDomain(domain);
      if (meant === null || !isQuotable(field)) continue;
      const { pointer, node } = field;
      const corrected = `${local}@${meant}`;
      yield {
        pointer,
        message: { key: "typo", args: { domain, meant } },
        suggestions: [corrected],
        fix: {
          title: { en: `Write ${corrected}`, fr: `Écrire ${corrected}` },
          safe: false,
          replacement: (0, import_access().quoteScalar)(corrected, node)
        }
      };
    }
  }
});
// packages/config-schema/src/rules/contact/notifications.ts
var ROLES = /* @__PURE__ */ new Set(["application-manager", "notifications", "technical", "security"]);
var MANAGER = "{ role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }";
var contactNotifications = declareRule({
  id: "contact/notifications",
  severity: "warning",
  docs: () => ({
    title: { en: "No address for notifications", fr: "Pas d'adresse pour les notifications" },
    what: {
      en: "A production application has a contact of role notifications, with an e-mail address.",
      fr: "Une application de production a un contact de rôle notifications, avec une adresse électronique."
    },
    why: {
      en: "PISTE writes to the e-mail address of the application: notices of quotas, changes and shutdowns go there, and a person's own mailbox leaves with that person.",
      fr: "PISTE écrit à l'adresse électronique de l'application : avis de quotas, de changements et d'arrêts y sont envoyés, et la boîte d'une personne part avec elle."
    },
    fix: {
      en: "Add a contact of role notifications with the address of a mailbox that the team reads, and enter it on PISTE.",
      fr: "Ajoutez un contact de rôle notifications avec l'adresse d'une boîte que l'équipe lit, et saisissez-la sur PISTE."
    },
    source: {
      en: "SNE-Cotation guide, 2021; DILA terms of the Légifrance API, 2022 (CONFIRMED)",
      fr: "guide SNE-Cotation, 2021 ; CGU de l'API Légifrance (DILA), 2022 (confirmé)"
    }
  }),
  messages: {
    missing: () => ({
      what: {
        en: "No contact receives PISTE's notifications for this production application",
        fr: "Aucun contact ne reçoit les notifications de PISTE pour cette application de production"
      },
      help: {
        en: "Add { role: notifications, email: … } with a mailbox that the team reads.",
        fr: "Ajoutez { role: notifications, email: … } avec une boîte que l'équipe lit."
      }
    }),
    noAddress: () => ({
      what: {
        en: "The contact for notifications has no e-mail address",
        fr: "Le contact pour les notifications n'a pas d'adresse électronique"
      },
      help: { en: "Give it the address of a mailbox that the team reads.", fr: "Donnez-lui l'adresse d'une boîte que l'équipe lit." }
    })
  },
  examples: () => [
    {
      title: { en: "With an address for notifications", fr: "Avec une adresse pour les notifications" },
      manifest: sampleScoring(),
      reports: []
    },
    {
      title: { en: "Not asked of a sandbox application", fr: "Non demandé à une application bac à sable" },
      manifest: sampleScoring({ name: "APP_SANDBOX_camille.martin@metropole.example", environment: "sandbox", contacts: [MANAGER] }),
      reports: []
    },
    {
      title: { en: "The manager alone", fr: "Le responsable seul" },
      manifest: sampleScoring({ contacts: [MANAGER] }),
      reports: [{ document: 1, pointer: "/contacts", message: "missing" }]
    }
  ],
  kinds: ["Application"],
  check: function* (document) {
    if (applicationEnvironment(document) !== "production") return;
    const contacts = (0, import_access().itemsOf)(document.root, "contacts");
    if (contacts.length === 0 || contacts.some(({ node }) => !ROLES.has((0, import_access().textOf)(node, "role") ?? ""))) return;
    const recipients = contacts.filter(({ node }) => (0, import_access().textOf)(node, "role") === "notifications");
    const [first3] = recipients;
    if (first3 === void 0) yield { pointer: "/contacts", part: "key", message: { key: "missing", args: {} } };
    else if (recipients.every(({ node }) => (0, import_access().entryOf)(node, "email") === void 0)) {
      yield { pointer: first3.pointer, message: { key: "noAddress", args: {} } };
    }
  }
});
// packages/config-schema/src/domain/phone-number.ts
var FRENCH_CODES = ["33", "262", "590", "594", "596"];
var FRENCH_SUBSCRIBER = /^[1-9][0-9]{8}$/;
var INTERNATIONAL = /^[1-9][0-9]{6,14}$/;
var NATIONAL = /^0([1-9][0-9]{8})$/;
var SHORT = /^(?:3[0-9]{3}|118[0-9]{3})$/;
var SEPARATORS = /(?<=[0-9)+])[\s./\-\u2010-\u2013]+(?=[0-9(])/g;
var PREFIX = /^\((\+?\d{1,4})\)/;
var TRUNK_PREFIX = /^(\+|00)(\d{1,3})\(0\)/;
var readPhoneNumber = (0, import_ascii_table().remembered)(readNumber);
function readNumber(text) {
  const dialled = text.trim().replace(SEPARATORS, "").replace(PREFIX, "$1").replace(TRUNK_PREFIX, "$1$2");
  if (SHORT.test(dialled)) return { kind: "short" };
  const national = NATIONAL.exec(dialled)?.[1];
  if (national !== void 0) return { kind: "number", e164: `+33${national}` };
  const international = /^(?:\+|00)([0-9]+)$/.exec(dialled)?.[1];
  return international !== void 0 && isInternational(international) ? { kind: "number", e164: `+${international}` } : null;
}
function isInternational(digits) {
  const french = FRENCH_CODES.find((code) => digits.startsWith(code));
  return french === void 0 ? INTERNATIONAL.test(digits) : FRENCH_SUBSCRIBER.test(digits.slice(french.length));
}
// packages/config-schema/src/rules/contact/phone.ts
var ZERO_AFTER_CODE = /^(\s*(?:\+|00)\s*(?:33|262|590|594|596)[\s./-]*)0/;
var contactPhone = declareRule({
  id: "contact/phone",
  severity: "warning",
  docs: () => ({
    title: { en: "Telephone number", fr: "Numéro de téléphone" },
    what: {
      en: "The telephone number of a contact is a French one (ten digits, +33 or an overseas code and nine digits, 3xxx, 118xxx) or an international one with its country code.",
      fr: "Le numéro de téléphone d'un contact est français (dix chiffres, +33 ou un indicatif d'outre-mer et neuf chiffres, 3xxx, 118xxx) ou international avec son indicatif de pays."
    },
    why: {
      en: "A wrong number is noticed on the day when somebody has to be reached.",
      fr: "Un numéro faux se remarque le jour où il faut joindre quelqu'un."
    },
    fix: {
      en: 'Write the number in quotes, as "01 99 00 12 34" or "+33 1 99 00 12 34".',
      fr: 'Écrivez le numéro entre guillemets, sous la forme "01 99 00 12 34" ou "+33 1 99 00 12 34".'
    },
    source: {
      en: "Arcep decision 2018-0881, modified by 2022-1583; ITU-T E.164 (CONFIRMED); short numbers and overseas codes (LIKELY)",
      fr: "décision 2018-0881 de l'Arcep, modifiée par 2022-1583 ; UIT-T E.164 (confirmé) ; numéros courts et indicatifs d'outre-mer (probable)"
    }
  }),
  messages: {
    unknown: ({ text }) => ({
      what: {
        en: `${(0, import_name_difference().quoteName)(text).en} is neither a French nor an international telephone number`,
        fr: `${(0, import_name_difference().quoteName)(text).fr} n'est ni un numéro de téléphone français ni un numéro international`
      },
      ...(0, import_placeholder().isPlaceholder)(text) && { why: import_placeholder().UNFILLED },
      help: {
        en: "A French number has ten digits, as 01 99 00 12 34; an international one begins with + and the country code, as +33 1 99 00 12 34.",
        fr: "Un numéro français a dix chiffres, comme 01 99 00 12 34 ; un numéro international commence par + et l'indicatif du pays, comme +33 1 99 00 12 34."
      }
    }),
    zero: ({ text }) => ({
      what: {
        en: `The 0 after the country code of ${(0, import_name_difference().quoteName)(text).en} is not dialled`,
        fr: `Le 0 qui suit l'indicatif de pays dans ${(0, import_name_difference().quoteName)(text).fr} ne se compose pas`
      },
      help: { en: "Remove it.", fr: "Retirez-le." }
    })
  },
  examples: () => [
    {
      title: { en: "National, international, overseas and short numbers", fr: "Des numéros national, international, d'outre-mer et court" },
      manifest: sampleScoring({
        contacts: [
          `{ role: application-manager, name: Camille Martin, email: camille.martin@metropole.example, phone: "01 99 00 12 34" }`,
          `{ role: notifications, email: api-piste@metropole.example, phone: "+33 (0)6.39.98.12.34" }`,
          `{ role: technical, name: Alex Petit, email: alex.petit@metropole.example, phone: "+262 639 98 12 34" }`,
          `{ role: security, name: Sacha Roux, email: sacha.roux@metropole.example, phone: "3939" }`
        ]
      }),
      reports: []
    },
    {
      title: { en: "A digit is missing", fr: "Il manque un chiffre" },
      manifest: sampleScoring({
        contacts: [
          `{ role: application-manager, name: Camille Martin, email: camille.martin@metropole.example, phone: "01 99 00 12 3" }`,
          "{ role: notifications, email: api-piste@metropole.example }"
        ]
      }),
      reports: [{ document: 1, pointer: "/contacts/0/phone", message: "unknown" }]
    },
    {
      title: { en: "A zero after +33", fr: "Un zéro après +33" },
      manifest: sampleScoring({
        contacts: [
          `{ role: application-manager, name: Camille Martin, email: camille.martin@metropole.example, phone: "+33 01 99 00 12 34" }`,
          "{ role: notifications, email: api-piste@metropole.example }"
        ]
      }),
      reports: [{ document: 1, pointer: "/contacts/0/phone", message: "zero" }],
      fixed: sampleScoring({
        contacts: [
          `{ role: application-manager, name: Camille Martin, email: camille.martin@metropole.example, phone: "+33 1 99 00 12 34" }`,
          "{ role: notifications, email: api-piste@metropole.example }"
        ]
      })
    }
  ],
  check: function* (document) {
    for (const field of contactFields(document, "phone")) {
      if (readPhoneNumber(field.text) !== null || !isQuotable(field)) continue;
      const { pointer, node, text } = field;
      const withoutZero = text.replace(ZERO_AFTER_CODE, "$1");
      if (withoutZero === text || readPhoneNumber(withoutZero) === null) {
        yield { pointer, message: { key: "unknown", args: { text } } };
        continue;
      }
      yield {
        pointer,
        message: { key: "zero", args: { text } },
        suggestions: [withoutZero],
        fix: {
          title: { en: "Remove the 0 after the country code", fr: "Retirer le 0 après l'indicatif de pays" },
          safe: true,
          // In quotes: a plain number would lose its sign.
          replacement: node.style === "plain" ? JSON.stringify(withoutZero) : (0, import_access().quoteScalar)(withoutZero, node)
        }
      };
    }
  }
});
// packages/config-schema/src/domain/piste-hosts.ts
var PISTE_HOSTS = /* @__PURE__ */ new Map([
  ["oauth.piste.gouv.fr", { role: "token", environment: "production" }],
  ["api.piste.gouv.fr", { role: "api", environment: "production" }],
  ["sandbox-oauth.piste.gouv.fr", { role: "token", environment: "sandbox" }],
  ["sandbox-api.piste.gouv.fr", { role: "api", environment: "sandbox" }]
]);
var SUCCESSORS = /* @__PURE__ */ new Map([
  ["developer.aife.economie.gouv.fr", "piste.gouv.fr"],
  ["oauth.aife.economie.gouv.fr", "oauth.piste.gouv.fr"],
  ["api.aife.economie.gouv.fr", "api.piste.gouv.fr"],
  ["sandbox-oauth.aife.economie.gouv.fr", "sandbox-oauth.piste.gouv.fr"],
  ["sandbox-api.aife.economie.gouv.fr", "sandbox-api.piste.gouv.fr"]
]);
var LEGACY_DOMAIN = ".aife.economie.gouv.fr";
var AGENCY_SITE = "www.aife.economie.gouv.fr";
function pisteHost(host) {
  return PISTE_HOSTS.get(SUCCESSORS.get(host) ?? host) ?? null;
}
function isLegacyHost(host) {
  return host.endsWith(LEGACY_DOMAIN) && host !== AGENCY_SITE;
}
function successorOf(host) {
  return SUCCESSORS.get(host) ?? null;
}
function pisteHostName(role, environment) {
  return `${environment === "sandbox" ? "sandbox-" : ""}${role === "token" ? "oauth" : "api"}.piste.gouv.fr`;
}
// packages/config-schema/src/rules/host/replace-in-scalar.ts
function replaceInScalar({ source, style }, value, change) {
  if (source === value) return change(source);
  if (style === "double-quoted") return source === `"${value}"` ? `"${change(value)}"` : JSON.stringify(change(value));
  if (style === "single-quoted") return `'${change(value).replaceAll("'", "''")}'`;
  const changed = change(source);
  return changed.length - source.length === change(value).length - value.length ? changed : null;
}
// packages/config-schema/src/rules/host/urls-in-text.ts
var URL2 = /(\bhttps?:\/\/)([^\s/?#"'<>()[\]{}\\]+)([^\s?#"'<>()[\]{}\\]*)/gi;
var BARE_HOST = /^()((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}\.?(?::[0-9]+)?)(\/[^\s?#]*)?(?:[?#]\S*)?$/i;
var MAX_BARE = 2048;
var PATH = /^\/(?!\/)\S*$/;
var NO_URLS = [];
function urlsInText(text) {
  if (text.startsWith("/") && PATH.test(text))
    return [{ host: "", hostStart: 0, hostEnd: 0, path: /^[^?#]*/.exec(text)?.[0] ?? "", pathStart: 0 }];
  if (!text.includes(".")) return NO_URLS;
  const bare = text.length > MAX_BARE ? null : BARE_HOST.exec(text);
  if (bare === null && !text.includes("://")) return NO_URLS;
  return (bare === null ? [...text.matchAll(URL2)] : [bare]).map((match) => {
    const [, scheme = "", authority = "", path = ""] = match;
    const authorityStart = match.index + scheme.length;
    const host = authority.slice(authority.lastIndexOf("@") + 1).replace(/:[0-9]*$/, "");
    const hostStart = authorityStart + authority.lastIndexOf("@") + 1;
    return {
      host: host.toLowerCase().replace(/\.$/, ""),
      hostStart,
      hostEnd: hostStart + host.length,
      path,
      pathStart: authorityStart + authority.length
    };
  });
}
// packages/config-schema/src/rules/host/environment.ts
var NAMES = {
  production: { en: "production", fr: "de production" },
  sandbox: { en: "sandbox", fr: "du bac à sable" }
};
var hostEnvironment = declareRule({
  id: "host/environment",
  severity: "error",
  docs: () => ({
    title: { en: "Endpoints of two environments", fr: "Adresses de deux environnements" },
    what: {
      en: "The token endpoint and the API endpoint that stand side by side are of the same environment of PISTE.",
      fr: "Le serveur de jetons et l'API dont les adresses figurent côte à côte sont du même environnement de PISTE."
    },
    why: {
      en: "An access token of one environment is unknown in the other; a published guide prints the production token URL for the sandbox, which is wrong.",
      fr: "Un jeton d'accès d'un environnement est inconnu dans l'autre ; un guide publié donne, à tort, le serveur de jetons de production pour le bac à sable."
    },
    fix: {
      en: "Write the two hosts of the environment that is meant: oauth and api.piste.gouv.fr, or sandbox-oauth and sandbox-api.piste.gouv.fr.",
      fr: "Écrivez les deux hôtes de l'environnement voulu : oauth et api.piste.gouv.fr, ou sandbox-oauth et sandbox-api.piste.gouv.fr."
    },
    source: {
      en: "betagouv/api.gouv.fr, DILA examples of 17 September 2025 (hosts, CONFIRMED); SNE-Cotation guide, 2021 (its error, CONFIRMED)",
      fr: "betagouv/api.gouv.fr, exemples de la DILA du 17 septembre 2025 (hôtes, confirmé) ; guide SNE-Cotation, 2021 (son erreur, confirmé)"
    }
  }),
  messages: {
    mismatch: ({ token, api }) => ({
      what: {
        en: `The token endpoint is PISTE's ${NAMES[token].en} one, the API endpoint the ${NAMES[api].en} one`,
        fr: `Le serveur de jetons est celui ${NAMES[token].fr} de PISTE, l'adresse de l'API celle ${NAMES[api].fr}`
      },
      help: {
        en: `To call the ${NAMES[api].en} API, ask for tokens at ${pisteHostName("token", api)}.`,
        fr: `Pour appeler l'API ${NAMES[api].fr}, demandez les jetons à ${pisteHostName("token", api)}.`
      }
    })
  },
  examples: () => [
    {
      title: { en: "Both of the sandbox", fr: "Les deux du bac à sable" },
      manifest: samplePartner({ token: "https://sandbox-oauth.piste.gouv.fr/api/oauth/token", api: "https://sandbox-api.piste.gouv.fr/" }),
      reports: []
    },
    {
      title: { en: "Production tokens for the sandbox", fr: "Des jetons de production pour le bac à sable" },
      manifest: samplePartner({ token: "https://oauth.piste.gouv.fr/api/oauth/token", api: "https://sandbox-api.piste.gouv.fr/" }),
      reports: [{ document: 1, pointer: "/endpoints/token", message: "mismatch" }]
    }
  ],
  check: function* (document, { texts }) {
    if (texts.length === 0) return;
    for (const { token, api } of mismatches(document)) {
      const replacement = replaceInScalar(token.node, token.text, (text) => moveHost(text, pisteHostName("token", api.environment)));
      yield {
        pointer: token.pointer,
        message: { key: "mismatch", args: { token: token.environment, api: api.environment } },
        related: [{ pointer: api.pointer, message: { en: "the API endpoint", fr: "l'adresse de l'API" } }],
        // Which of the two is meant, the team alone knows.
        ...replacement !== null && {
          fix: {
            title: {
              en: `Ask for tokens at ${pisteHostName("token", api.environment)}`,
              fr: `Demander les jetons à ${pisteHostName("token", api.environment)}`
            },
            safe: false,
            replacement
          }
        }
      };
    }
  }
});
function* mismatches({ root }) {
  for (const { mapping, pointer } of mappings(root, "")) {
    const endpoints = endpointsOf(mapping, pointer);
    const tokens = endpoints.filter(({ role }) => role === "token");
    const apis = endpoints.filter(({ role }) => role === "api");
    const [api] = apis;
    if (api === void 0 || tokens.some((token) => apis.some(({ environment }) => environment === token.environment))) continue;
    for (const token of tokens) yield { token, api };
  }
}
function endpointsOf(mapping, pointer) {
  return mapping.entries.flatMap(({ key, value: node }) => {
    const text = node.kind === "scalar" && typeof node.value === "string" ? node.value : null;
    if (text === null || node.kind !== "scalar" || /\s/.test(text.trim())) return [];
    const [url] = urlsInText(text);
    const host = url === void 0 ? null : pisteHost(url.host);
    return host === null ? [] : [{ ...host, pointer: (0, import_ascii_table().pointerBelow)(pointer, key), node, text }];
  });
}
function* mappings(node, pointer) {
  if (node.kind === "scalar") return;
  if (node.kind === "sequence") {
    for (const [index, item] of node.items.entries()) yield* mappings(item, `${pointer}/${index}`);
    return;
  }
  yield { mapping: node, pointer };
  for (const { key, value } of node.entries) yield* mappings(value, (0, import_ascii_table().pointerBelow)(pointer, key));
}
function moveHost(text, host) {
  const [url] = urlsInText(text);
  return url === void 0 ? text : text.slice(0, url.hostStart) + host + text.slice(url.hostEnd);
}
// packages/config-schema/src/rules/host/legacy.ts
var LEGACY_SEGMENT = /(?<=\/)legifrance-beta(?=\/|$)/;
var SUCCESSOR_SEGMENT = "legifrance";
var hostLegacy = declareRule({
  id: "host/legacy",
  severity: "error",
  docs: () => ({
    title: { en: "Former host of PISTE", fr: "Ancien hôte de PISTE" },
    what: {
      en: "No URL has a host under aife.economie.gouv.fr, nor the path legifrance-beta.",
      fr: "Aucune URL n'a d'hôte sous aife.economie.gouv.fr, ni le chemin legifrance-beta."
    },
    why: {
      en: "PISTE moved to piste.gouv.fr: the former hosts are switched off, without redirection, and some published guides still print them.",
      fr: "PISTE est passée à piste.gouv.fr : les anciens hôtes sont arrêtés, sans redirection, et des guides publiés les donnent encore."
    },
    fix: { en: "Write the new host, or the new path.", fr: "Écrivez le nouvel hôte, ou le nouveau chemin." },
    source: {
      en: "AIFE mail of 21 May 2024, quoted in OCA/l10n-france issue 548; SocialGouv/dila-api-client v1.2.4, May 2023 (CONFIRMED)",
      fr: "courriel de l'AIFE du 21 mai 2024, cité dans OCA/l10n-france, ticket 548 ; SocialGouv/dila-api-client v1.2.4, mai 2023 (confirmé)"
    }
  }),
  messages: {
    moved: ({ host, successor }) => ({
      what: { en: `${host} is switched off: PISTE is now at ${successor}`, fr: `${host} est arrêté : PISTE est désormais à ${successor}` },
      help: { en: `Write ${successor}.`, fr: `Écrivez ${successor}.` }
    }),
    left: ({ host }) => ({
      what: {
        en: `${(0, import_name_difference().quoteName)(host).en} is under aife.economie.gouv.fr, which PISTE left`,
        fr: `${(0, import_name_difference().quoteName)(host).fr} est sous aife.economie.gouv.fr, que PISTE a quitté`
      },
      help: {
        en: "PISTE's hosts are oauth.piste.gouv.fr and api.piste.gouv.fr, with sandbox- before them in the sandbox.",
        fr: "Les hôtes de PISTE sont oauth.piste.gouv.fr et api.piste.gouv.fr, précédés de sandbox- dans le bac à sable."
      }
    }),
    path: () => ({
      what: {
        en: "The path legifrance-beta is retired: the Légifrance API is at legifrance",
        fr: "Le chemin legifrance-beta est retiré : l'API Légifrance est à legifrance"
      },
      why: {
        en: "PISTE retired it in 2023, and some published guides still print it.",
        fr: "PISTE l'a retiré en 2023, et des guides publiés le donnent encore."
      },
      help: { en: "Write legifrance in its place.", fr: "Écrivez legifrance à la place." }
    })
  },
  examples: () => [
    {
      title: { en: "Today's hosts", fr: "Les hôtes actuels" },
      manifest: samplePartner({ token: "https://oauth.piste.gouv.fr/api/oauth/token", api: "https://api.piste.gouv.fr/" }),
      reports: []
    },
    {
      title: { en: "Former hosts", fr: "D'anciens hôtes" },
      manifest: samplePartner({ token: "https://oauth.aife.economie.gouv.fr/api/oauth/token", api: "https://api.aife.economie.gouv.fr/" }),
      reports: [
        { document: 1, pointer: "/endpoints/token", message: "moved" },
        { document: 1, pointer: "/endpoints/api", message: "moved" }
      ],
      fixed: samplePartner({ token: "https://oauth.piste.gouv.fr/api/oauth/token", api: "https://api.piste.gouv.fr/" })
    },
    {
      title: { en: "In a key of one's own, with a former path", fr: "Dans une clé à soi, avec un ancien chemin" },
      manifest: sampleScoring({
        more: `x-urls:
  - https://sandbox-api.aife.economie.gouv.fr/dila/legifrance-beta/lf-engine-app
  - https://api.piste.gouv.fr/dila/legifrance-beta/lf-engine-app
  - https://accueil.aife.economie.gouv.fr/
`
      }),
      reports: [
        { document: 1, pointer: "/x-urls/0", message: "moved" },
        { document: 1, pointer: "/x-urls/1", message: "path" },
        { document: 1, pointer: "/x-urls/2", message: "left" }
      ],
      fixed: sampleScoring({
        more: `x-urls:
  - https://sandbox-api.piste.gouv.fr/dila/legifrance/lf-engine-app
  - https://api.piste.gouv.fr/dila/legifrance/lf-engine-app
  - https://accueil.aife.economie.gouv.fr/
`
      })
    }
  ],
  check: function* (_, { texts }) {
    for (const { pointer, node, text, urls } of texts) {
      if (!urls.some(isLegacy)) continue;
      const host = urls.map((url) => url.host).find(isLegacyHost);
      const replacement = replaceInScalar(node, text, modernize);
      const isRepaired = replacement !== null && !urlsInText(modernize(text)).some(isLegacy);
      yield {
        pointer,
        message: messageFor(host),
        ...isRepaired && { fix: { title: { en: "Write the new address", fr: "Écrire la nouvelle adresse" }, safe: true, replacement } }
      };
    }
  }
});
function messageFor(host) {
  if (host === void 0) return { key: "path", args: {} };
  const successor = successorOf(host);
  return successor === null ? { key: "left", args: { host } } : { key: "moved", args: { host, successor } };
}
function isLegacy({ host, path }) {
  return isLegacyHost(host) || LEGACY_SEGMENT.test(path);
}
function modernize(text) {
  return urlsInText(text).reduceRight((result2, { host, hostStart, hostEnd, path, pathStart }) => {
    const newPath = path.replace(LEGACY_SEGMENT, SUCCESSOR_SEGMENT);
    const withPath = result2.slice(0, pathStart) + newPath + result2.slice(pathStart + path.length);
    return withPath.slice(0, hostStart) + (successorOf(host) ?? text.slice(hostStart, hostEnd)) + withPath.slice(hostEnd);
  }, text);
}
// packages/config-schema/src/rules/host/state-network.ts
var STATE_NETWORK = /\.rie\.gouv\.fr$/;
var hostStateNetwork = declareRule({
  id: "host/state-network",
  severity: "warning",
  docs: () => ({
    title: { en: "Host of the State's network", fr: "Hôte du réseau de l'État" },
    what: {
      en: "No URL has a host under rie.gouv.fr, the interministerial network of the State (RIE).",
      fr: "Aucune URL n'a d'hôte sous rie.gouv.fr, le réseau interministériel de l'État (RIE)."
    },
    why: {
      en: "Those hosts are not reachable from the Internet, where PISTE has other entry points.",
      fr: "Ces hôtes ne sont pas joignables depuis Internet, où PISTE a d'autres points d'entrée."
    },
    fix: {
      en: "Write the host on the Internet, or say in a pistectl-ignore comment that the caller is on the RIE.",
      fr: "Écrivez l'hôte sur Internet, ou dites dans un commentaire pistectl-ignore que l'appelant est sur le RIE."
    },
    source: {
      en: "AIFE slides on PISTE, 2023; betagouv/api.gouv.fr, api-chorus-pro.json (existence CONFIRMED, present names LIKELY)",
      fr: "diapositives de l'AIFE sur PISTE, 2023 ; betagouv/api.gouv.fr, api-chorus-pro.json (existence confirmée, noms actuels probables)"
    }
  }),
  messages: {
    unreachable: ({ host }) => ({
      what: {
        en: `${(0, import_name_difference().quoteName)(host).en} is on the State's network (RIE), unreachable from the Internet`,
        fr: `${(0, import_name_difference().quoteName)(host).fr} est sur le réseau de l'État (RIE), injoignable depuis Internet`
      },
      help: {
        en: "On the Internet, PISTE's hosts are oauth.piste.gouv.fr and api.piste.gouv.fr, with sandbox- before them in the sandbox.",
        fr: "Sur Internet, les hôtes de PISTE sont oauth.piste.gouv.fr et api.piste.gouv.fr, précédés de sandbox- dans le bac à sable."
      }
    })
  },
  examples: () => [
    { title: { en: "Hosts on the Internet", fr: "Des hôtes sur Internet" }, manifest: samplePartner(), reports: [] },
    {
      title: { en: "A host of the State's network", fr: "Un hôte du réseau de l'État" },
      manifest: samplePartner({ token: "https://sandbox-oauth.aife.finances.rie.gouv.fr/api/oauth/token" }),
      reports: [{ document: 1, pointer: "/endpoints/token", message: "unreachable" }]
    }
  ],
  check: function* (_, { texts }) {
    for (const { pointer, urls } of texts) {
      const found = urls.find(({ host }) => STATE_NETWORK.test(host));
      if (found !== void 0) yield { pointer, message: { key: "unreachable", args: { host: found.host } } };
    }
  }
});
// packages/config-schema/src/rules/identity/identifier-nodes.ts
var IDENTIFIERS = /* @__PURE__ */ new Map([
  ["siret", "structure"],
  ["structure", "bindings"],
  ["organizationCode", null],
  ["phone", null],
  ["version", null],
  ["versions", null]
]);
function* identifierNodes({ kind }, scalars) {
  for (let index = 0; index < scalars.length; index++) {
    const scalar = scalars[index];
    const parent = IDENTIFIERS.get(scalar.key ?? "");
    if (parent === void 0) continue;
    const { keys } = scalar;
    if (parent !== null && parent !== keys.at(-2)) continue;
    if (scalar.key !== "versions" && /\/\d+$/.test(scalar.pointer)) continue;
    if (keys.some((above) => above === "labels" || above.startsWith("x-"))) continue;
    if (kind === "Api" && (keys[0] === "health" || keys.includes("marks"))) continue;
    yield scalar;
  }
}
// packages/config-schema/src/rules/identity/unquoted-number.ts
var YAML_1_1_NUMBER = /^[-+]?(?:0b[01_]+|0x[0-9a-f_]+|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|[0-9][0-9_]*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?|\.[0-9][0-9_]*)$/i;
function unquotedNumber({ value, style, source }) {
  if (style !== "plain") return null;
  if (typeof value === "number") return { reader: "every", read: String(value) };
  return typeof value === "string" && value === source && YAML_1_1_NUMBER.test(value) ? { reader: "yaml-1.1" } : null;
}
// packages/config-schema/src/rules/identity/quoted.ts
var ROUNDED = {
  en: "A spreadsheet shows long numbers so. Write the 14 digits in quotes; in the spreadsheet, give the cell the format Text.",
  fr: "Un tableur affiche ainsi les longs nombres. Écrivez les 14 chiffres entre guillemets ; dans le tableur, donnez à la cellule le format Texte."
};
var identityQuoted = declareRule({
  id: "identity/quoted",
  severity: "error",
  docs: () => ({
    title: { en: "Identifier without quotes", fr: "Identifiant sans guillemets" },
    what: {
      en: "A SIRET, a version, a telephone number or an organization code that YAML would read as a number is in quotes.",
      fr: "Un SIRET, une version, un numéro de téléphone ou un code d'organisation que YAML lirait comme un nombre est entre guillemets."
    },
    why: {
      en: "Without quotes YAML reads a number: leading zeros, a plus sign and the zero of 1.0 are lost, and 0o17, 0x1F or 1e3 become other digits.",
      fr: "Sans guillemets, YAML lit un nombre : les zéros de tête, le signe plus et le zéro de 1.0 se perdent, et 0o17, 0x1F ou 1e3 deviennent d'autres chiffres."
    },
    fix: { en: "Put the value in quotes, as it is written.", fr: "Mettez la valeur entre guillemets, telle qu'elle est écrite." },
    source: {
      en: "YAML 1.2.2 §10.3.2 (core schema); YAML 1.1 types int and float",
      fr: "YAML 1.2.2 §10.3.2 (core schema) ; YAML 1.1, types int et float"
    }
  }),
  messages: {
    number: ({ key, source, meant, read, format }) => ({
      what: {
        en: source === read ? `${key} is written without quotes: ${format} reads the number ${read}` : `${key} is written without quotes: ${format} reads ${source} as the number ${read}`,
        fr: source === read ? `${key} est écrit sans guillemets : ${format} lit le nombre ${read}` : `${key} est écrit sans guillemets : ${format} lit ${source} comme le nombre ${read}`
      },
      ...format === "JSON" && {
        why: {
          en: "An identifier is a text: of a number readers keep the amount alone, without the zero of 1.0.",
          fr: "Un identifiant est un texte : d'un nombre, on ne garde que la valeur, sans le zéro de 1.0."
        }
      },
      help: { en: `Write "${meant}".`, fr: `Écrivez "${meant}".` }
    }),
    rounded: ({ key, source }) => ({
      what: {
        en: `${key} is written in scientific notation, ${source}: digits of it are lost`,
        fr: `${key} est écrit en notation scientifique, ${source} : des chiffres sont perdus`
      },
      help: ROUNDED
    }),
    olderNumber: ({ key, source, meant }) => ({
      what: {
        en: `${key} is written without quotes: ${source} is a number to readers of YAML 1.1`,
        fr: `${key} est écrit sans guillemets : ${source} est un nombre pour les lecteurs de YAML 1.1`
      },
      help: { en: `Write "${meant}".`, fr: `Écrivez "${meant}".` }
    })
  },
  examples: () => [
    {
      title: { en: "A SIRET that a spreadsheet has rounded", fr: "Un SIRET qu'un tableur a arrondi" },
      manifest: sampleScoring({ structure: "{ name: Métropole d'Exemple, siret: 2.40000109E+13 }" }),
      reports: [{ document: 1, pointer: "/structure/siret", message: "rounded" }]
    },
    {
      title: { en: "Identifiers in quotes, and numbers elsewhere", fr: "Des identifiants entre guillemets, et des nombres ailleurs" },
      manifest: sampleScoring({ more: "labels: { cost-center: '4012' }\nx-budget: 1200\n" }),
      reports: []
    },
    {
      title: { en: "A SIRET, a telephone number and a version", fr: "Un SIRET, un numéro de téléphone et une version" },
      manifest: sampleScoring({
        structure: "{ name: Métropole d'Exemple, siret: 24000010900019 }",
        contacts: [
          "{ role: application-manager, name: Camille Martin, email: camille.martin@metropole.example, phone: +33199001234 }",
          "{ role: notifications, email: api-piste@metropole.example }"
        ],
        api: "{ name: SNE-Cotation, version: 1.0 }"
      }),
      reports: [
        { document: 1, pointer: "/structure/siret", message: "number" },
        { document: 1, pointer: "/contacts/0/phone", message: "number" },
        { document: 1, pointer: "/apis/0/version", message: "number" }
      ],
      fixed: sampleScoring({
        contacts: [
          `{ role: application-manager, name: Camille Martin, email: camille.martin@metropole.example, phone: "+33199001234" }`,
          "{ role: notifications, email: api-piste@metropole.example }"
        ]
      })
    },
    {
      title: { en: "A notation of YAML 1.1", fr: "Une notation de YAML 1.1" },
      manifest: sampleScoring({ api: "{ name: SNE-Cotation, version: 1_000 }" }),
      reports: [{ document: 1, pointer: "/apis/0/version", message: "olderNumber" }],
      fixed: sampleScoring({ api: `{ name: SNE-Cotation, version: "1_000" }` })
    }
  ],
  check: function* (document, { scalars }) {
    const seen = /* @__PURE__ */ new Set();
    const format = (0, import_is_json().isJson)(document.file) ? "JSON" : "YAML";
    const unquoted = scalars.filter(({ node }) => unquotedNumber(node) !== null);
    for (const scalar of identifierNodes(document, unquoted)) {
      const { node, key } = scalar;
      const found = seen.has(node) ? null : unquotedNumber(node);
      if (found === null || key === null) continue;
      seen.add(node);
      const { pointer } = scalar;
      const { source } = node;
      const meant = key === "siret" || key === "structure" ? digitsOf2(source) : source;
      if (meant === null) {
        yield { pointer, message: { key: "rounded", args: { key, source } } };
        continue;
      }
      yield {
        pointer,
        message: found.reader === "every" ? { key: "number", args: { key, source, meant, read: found.read, format } } : { key: "olderNumber", args: { key, source, meant } },
        suggestions: [`"${meant}"`],
        fix: {
          title: { en: "Put the value in quotes", fr: "Mettre la valeur entre guillemets" },
          safe: true,
          replacement: `"${meant}"`
        }
      };
    }
  }
});
function digitsOf2(source) {
  if (/^[\d._]+e[-+]?\d+$/i.test(source)) return null;
  const digits = source.replace(/\.0*$/, "").replaceAll("_", "");
  return /^\d+$/.test(digits) ? digits : source;
}
// packages/config-schema/src/domain/luhn.ts
function passesLuhn(digits) {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const weighted = index % 2 === 0 ? digit : digit * 2;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}
// packages/config-schema/src/domain/siret-check.ts
var SIRET_DIGITS = 14;
var SIREN_DIGITS = 9;
var LA_POSTE = "356000000";
var ZEROS = /^0{9}/;
var MONACO = /^000/;
var checkSiret = (0, import_ascii_table().remembered)(check);
function check(text) {
  const digits = text.replace(/[\s\p{Cf}]/gu, "");
  if (!/^[0-9]*$/.test(digits)) return { code: "characters", meant: meantSiret(digits) };
  if (digits.length !== SIRET_DIGITS) {
    const isSiren = digits.length === SIREN_DIGITS && passesLuhn(digits);
    return { code: "length", digits: digits.length, isSiren, meant: meantSiret(digits) };
  }
  if (ZEROS.test(digits)) return { code: "zeros" };
  if (MONACO.test(digits)) return { code: "monaco" };
  const siren = digits.slice(0, SIREN_DIGITS);
  if (!passesLuhn(siren)) return { code: "siren-key" };
  if (!(passesLuhn(digits) || siren === LA_POSTE && digitSum(digits) % 5 === 0)) return { code: "siret-key" };
  return digits === text ? null : { code: "spaced", siret: digits };
}
function meantSiret(text) {
  const alike = text.normalize("NFKC").replace(/[oO]/g, "0").replace(/[Il]/g, "1");
  return [text, alike].map((written) => written.replace(/[^0-9]/g, "").padStart(SIRET_DIGITS, "0")).find(isRight) ?? null;
}
function isRight(digits) {
  return digits.length === SIRET_DIGITS && check(digits) === null;
}
function digitSum(digits) {
  return [...digits].reduce((sum, digit) => sum + Number(digit), 0);
}
// packages/config-schema/src/rules/identity/siret.ts
var identitySiret = declareRule({
  id: "identity/siret",
  severity: "error",
  lowerInSandbox: true,
  docs: () => ({
    title: { en: "Invalid SIRET", fr: "SIRET invalide" },
    what: {
      en: "A SIRET has 14 digits without spaces; its key and that of its SIREN, the first nine digits, are right.",
      fr: "Un SIRET a 14 chiffres sans espaces ; sa clé et celle de son SIREN, les neuf premiers chiffres, sont justes."
    },
    why: {
      en: "PISTE and Chorus Pro identify a structure by its SIRET: one wrong digit names another structure, or none.",
      fr: "PISTE et Chorus Pro identifient une structure par son SIRET : un chiffre faux désigne une autre structure, ou aucune."
    },
    fix: {
      en: "Copy the SIRET again from the directory of companies (annuaire-entreprises.data.gouv.fr).",
      fr: "Recopiez le SIRET depuis l'annuaire des entreprises (annuaire-entreprises.data.gouv.fr)."
    },
    source: {
      en: "InseeFrLab/validinsee, arthurdejong/python-stdnum: Luhn on SIRET and SIREN, La Poste, Monaco (CONFIRMED); in sandbox, fictitious numbers that pass (LIKELY)",
      fr: "InseeFrLab/validinsee, arthurdejong/python-stdnum : Luhn sur le SIRET et le SIREN, La Poste, Monaco (confirmé) ; en bac à sable, des numéros fictifs qui passent (probable)"
    }
  }),
  messages: {
    spaced: ({ siret }) => ({
      what: {
        en: `The SIRET ${siret} is written with spaces`,
        fr: `Le SIRET ${siret} est écrit avec des espaces`
      },
      why: {
        en: "PISTE and Chorus Pro compare it digit by digit.",
        fr: "PISTE et Chorus Pro le comparent chiffre par chiffre."
      },
      help: { en: "Write its 14 digits without spaces.", fr: "Écrivez ses 14 chiffres sans espaces." }
    }),
    characters: ({ text }) => ({
      what: {
        en: `${(0, import_name_difference().quoteName)(text).en} is not a SIRET: it holds other characters than digits`,
        fr: `${(0, import_name_difference().quoteName)(text).fr} n'est pas un SIRET : il contient d'autres caractères que des chiffres`
      },
      help: { en: "Write its 14 digits.", fr: "Écrivez ses 14 chiffres." }
    }),
    length: ({ text, digits }) => ({
      what: {
        en: `${(0, import_name_difference().quoteName)(text).en} is not a SIRET: it has ${(0, import_ascii_table().counted)(digits, "en", "digit")} instead of 14`,
        fr: `${(0, import_name_difference().quoteName)(text).fr} n'est pas un SIRET : il a ${(0, import_ascii_table().counted)(digits, "fr", "chiffre")} au lieu de 14`
      },
      help: { en: "Write its 14 digits.", fr: "Écrivez ses 14 chiffres." }
    }),
    siren: ({ text }) => ({
      what: {
        en: `${(0, import_name_difference().quoteName)(text).en} is a SIREN: a SIRET has five more digits`,
        fr: `${(0, import_name_difference().quoteName)(text).fr} est un SIREN : un SIRET a cinq chiffres de plus`
      },
      help: {
        en: "Add the five digits (NIC) of the establishment that is declared.",
        fr: "Ajoutez les cinq chiffres (NIC) de l'établissement déclaré."
      }
    }),
    monaco: ({ text }) => ({
      what: {
        en: `The SIRET ${(0, import_name_difference().quoteName)(text).en} begins with 000 and cannot be checked`,
        fr: `Le SIRET ${(0, import_name_difference().quoteName)(text).fr} commence par 000 et ne peut pas être vérifié`
      },
      help: {
        en: "Numbers of Monaco begin so, without being SIREN numbers; if yours is not one of them, correct it.",
        fr: "Des numéros de Monaco commencent ainsi, sans être des SIREN ; si le vôtre n'en est pas un, corrigez-le."
      }
    }),
    zeros: ({ text }) => ({
      what: {
        en: `${(0, import_name_difference().quoteName)(text).en} is not a SIRET: its first nine digits are zeros`,
        fr: `${(0, import_name_difference().quoteName)(text).fr} n'est pas un SIRET : ses neuf premiers chiffres sont des zéros`
      },
      why: {
        en: "No structure has this number, not even in Monaco: it stands in for the real one.",
        fr: "Aucune structure n'a ce numéro, pas même à Monaco : il tient la place du vrai."
      },
      help: { en: "Write the SIRET of the structure.", fr: "Écrivez le SIRET de la structure." }
    }),
    rounded: ({ text }) => ({
      what: {
        en: `${(0, import_name_difference().quoteName)(text).en} is not a SIRET: it is in scientific notation, and digits of it are lost`,
        fr: `${(0, import_name_difference().quoteName)(text).fr} n'est pas un SIRET : il est en notation scientifique, et des chiffres sont perdus`
      },
      help: ROUNDED
    }),
    placeholder: ({ text }) => ({
      what: { en: `${(0, import_name_difference().quoteName)(text).en} is not a SIRET`, fr: `${(0, import_name_difference().quoteName)(text).fr} n'est pas un SIRET` },
      why: import_placeholder().UNFILLED,
      help: { en: "Write the 14 digits of the SIRET.", fr: "Écrivez les 14 chiffres du SIRET." }
    }),
    sirenKey: ({ text }) => ({
      what: {
        en: `${(0, import_name_difference().quoteName)(text).en} is not a SIRET: the key of its SIREN, the first nine digits, is wrong`,
        fr: `${(0, import_name_difference().quoteName)(text).fr} n'est pas un SIRET : la clé de son SIREN, les neuf premiers chiffres, est fausse`
      },
      help: {
        en: "One of the first nine digits is wrong, or two are swapped.",
        fr: "L'un des neuf premiers chiffres est faux, ou deux sont inversés."
      }
    }),
    siretKey: ({ text }) => ({
      what: {
        en: `${(0, import_name_difference().quoteName)(text).en} is not a SIRET: its key is wrong`,
        fr: `${(0, import_name_difference().quoteName)(text).fr} n'est pas un SIRET : sa clé est fausse`
      },
      help: {
        en: "The SIREN is right: one of the last five digits is wrong, or two are swapped.",
        fr: "Le SIREN est juste : l'un des cinq derniers chiffres est faux, ou deux sont inversés."
      }
    })
  },
  examples: () => [
    { title: { en: "A right SIRET", fr: "Un SIRET juste" }, manifest: sampleScoring(), reports: [] },
    {
      title: { en: "A post office, by the rule of La Poste", fr: "Un bureau de poste, selon la règle de La Poste" },
      manifest: sampleScoring({ structure: `{ name: Bureau d'Exemple, siret: "35600000009075" }` }),
      reports: []
    },
    {
      title: { en: "A wrong digit", fr: "Un chiffre faux" },
      manifest: sampleScoring({ structure: `{ name: Métropole d'Exemple, siret: "24000010900018" }` }),
      reports: [{ document: 1, pointer: "/structure/siret", message: "siretKey" }]
    },
    {
      title: { en: "The same in the sandbox", fr: "Le même dans le bac à sable" },
      manifest: sampleScoring({
        name: "APP_SANDBOX_camille.martin@metropole.example",
        environment: "sandbox",
        structure: `{ name: Métropole d'Exemple, siret: "24000010900018" }`
      }),
      reports: [{ document: 1, pointer: "/structure/siret", message: "siretKey", severity: "warning" }]
    },
    {
      title: { en: "With spaces", fr: "Avec des espaces" },
      manifest: sampleScoring({ structure: `{ name: Métropole d'Exemple, siret: "240 000 109 00019" }` }),
      reports: [{ document: 1, pointer: "/structure/siret", message: "spaced" }],
      fixed: sampleScoring()
    },
    {
      title: { en: "A SIREN in its place", fr: "Un SIREN à sa place" },
      manifest: sampleScoring({ structure: `{ name: Métropole d'Exemple, siret: "240000109" }` }),
      reports: [{ document: 1, pointer: "/structure/siret", message: "siren" }]
    },
    {
      title: { en: "A number of Monaco", fr: "Un numéro de Monaco" },
      manifest: sampleScoring({ structure: `{ name: Société d'Exemple, siret: "00000012300019" }` }),
      reports: [{ document: 1, pointer: "/structure/siret", message: "monaco", severity: "warning" }]
    },
    {
      title: { en: "Fourteen zeros", fr: "Quatorze zéros" },
      manifest: sampleScoring({ structure: `{ name: Société d'Exemple, siret: "00000000000000" }` }),
      reports: [{ document: 1, pointer: "/structure/siret", message: "zeros", severity: "error" }]
    },
    {
      title: { en: "As a spreadsheet shows it", fr: "Tel qu'un tableur l'affiche" },
      manifest: sampleScoring({ structure: `{ name: Société d'Exemple, siret: "2,40000109E+13" }` }),
      reports: [{ document: 1, pointer: "/structure/siret", message: "rounded" }]
    },
    {
      title: { en: "A placeholder", fr: "Une valeur à remplacer" },
      manifest: sampleScoring({ structure: `{ name: Société d'Exemple, siret: "<SIRET>" }` }),
      reports: [{ document: 1, pointer: "/structure/siret", message: "placeholder" }]
    }
  ],
  check: function* (document) {
    const seen = /* @__PURE__ */ new Set();
    for (const { owner, key, pointer } of siretPlaces(document)) {
      const node = (0, import_access().scalarOf)(owner, key);
      if (typeof node?.value !== "string" || unquotedNumber(node) !== null || seen.has(node)) continue;
      seen.add(node);
      const text = node.value;
      const fault = checkSiret(text);
      if (fault === null || (0, import_secret_look().secretLook)(text) !== null) continue;
      const report = { pointer };
      switch (fault.code) {
        case "spaced":
          yield {
            ...report,
            message: { key: "spaced", args: { siret: fault.siret } },
            suggestions: [fault.siret],
            fix: {
              title: { en: "Remove the spaces", fr: "Retirer les espaces" },
              safe: true,
              replacement: `"${fault.siret}"`
            }
          };
          break;
        case "characters":
          if ((0, import_placeholder().isPlaceholder)(text)) yield { ...report, message: { key: "placeholder", args: { text } } };
          else if (/^\d[.,]?\d*e\+?\d+$/i.test(text)) yield { ...report, message: { key: "rounded", args: { text } } };
          else yield { ...report, message: { key: "characters", args: { text } }, ...meaning(fault.meant) };
          break;
        case "length":
          if (fault.isSiren) yield { ...report, message: { key: "siren", args: { text } } };
          else yield { ...report, message: { key: "length", args: { text, digits: fault.digits } }, ...meaning(fault.meant) };
          break;
        case "zeros":
          yield { ...report, message: { key: "zeros", args: { text } } };
          break;
        case "monaco":
          yield { ...report, severity: "warning", message: { key: "monaco", args: { text } } };
          break;
        case "siren-key":
          yield { ...report, message: { key: "sirenKey", args: { text } } };
          break;
        case "siret-key":
          yield { ...report, message: { key: "siretKey", args: { text } } };
          break;
      }
    }
  }
});
function meaning(siret) {
  if (siret === null) return {};
  return {
    suggestions: [siret],
    fix: { title: { en: `Write "${siret}"`, fr: `Écrire "${siret}"` }, safe: false, replacement: `"${siret}"` }
  };
}
function siretPlaces({ kind, root }) {
  if (kind === "Application" || kind === "ChorusProConnection") {
    return [{ owner: (0, import_access().childOf)(root, "structure"), key: "siret", pointer: "/structure/siret" }];
  }
  if (kind !== "Connector") return [];
  return (0, import_access().itemsOf)(root, "bindings").map(({ node, pointer }) => ({ owner: node, key: "structure", pointer: `${pointer}/structure` }));
}
// packages/config-schema/src/rules/partner/basic.ts
var partnerBasic = declareRule({
  id: "partner/basic",
  severity: "warning",
  docs: () => ({
    title: { en: "Basic authentication", fr: "Authentification Basic" },
    what: {
      en: "Calls to a partner use OAuth 2.0: Basic authentication is allowed, and not advised.",
      fr: "Les appels à un partenaire utilisent OAuth 2.0 : l'authentification Basic est admise, mais déconseillée."
    },
    why: {
      en: "With Basic authentication the secret travels with every call, where OAuth 2.0 sends it once per access token; CYNOD itself does not recommend it.",
      fr: "Avec l'authentification Basic, le secret circule à chaque appel, alors qu'OAuth 2.0 ne l'envoie qu'une fois par jeton d'accès ; CYNOD lui-même ne la recommande pas."
    },
    fix: {
      en: "Give the token endpoint of the partner in endpoints.token, and write authentication: oauth2.",
      fr: "Indiquez l'adresse du serveur de jetons du partenaire dans endpoints.token, et écrivez authentication: oauth2."
    },
    source: {
      en: "CYNOD API page, 14 July 2023 (CONFIRMED)",
      fr: "page de l'API CYNOD, 14 juillet 2023 (confirmé)"
    }
  }),
  messages: {
    basic: () => ({
      what: {
        en: "Basic authentication is allowed by the partner, and not advised",
        fr: "L'authentification Basic est admise par le partenaire, mais déconseillée"
      },
      help: {
        en: "Write oauth2, with the partner's token endpoint.",
        fr: "Écrivez oauth2, avec l'adresse du serveur de jetons du partenaire."
      }
    })
  },
  examples: () => [
    {
      title: { en: "With OAuth 2.0", fr: "Avec OAuth 2.0" },
      manifest: samplePartner(),
      reports: []
    },
    {
      title: { en: "Basic authentication", fr: "Authentification Basic" },
      manifest: samplePartner({ authentication: "basic" }),
      reports: [{ document: 1, pointer: "/authentication", message: "basic" }]
    }
  ],
  kinds: ["Partner"],
  check: function* (document) {
    if ((0, import_access().textOf)(document.root, "authentication") !== "basic") return;
    yield { pointer: "/authentication", message: { key: "basic", args: {} }, suggestions: ["oauth2"] };
  }
});
// packages/config-schema/src/rules/reference/unknown.ts
var referenceUnknown = declareRule({
  id: "reference/unknown",
  severity: "error",
  docs: () => ({
    title: { en: "Reference to nothing", fr: "Référence inconnue" },
    what: {
      en: "The applications that a connector names, and the APIs that a catalogue entry names, exist: to the character for an application, up to case and accents for an API.",
      fr: "Les applications que nomme un connecteur et les API que nomme une entrée de catalogue existent : au caractère près pour une application, à la casse et aux accents près pour une API."
    },
    why: {
      en: "A name that leads nowhere cannot be checked: nothing tells whether what it stands for is ready.",
      fr: "Un nom qui ne mène nulle part ne peut pas être vérifié : rien ne dit si ce qu'il désigne est prêt."
    },
    fix: {
      en: "Correct the name, or declare the missing document.",
      fr: "Corrigez le nom, ou déclarez le document manquant."
    },
    source: {
      en: "pistectl: manifests refer to each other by name",
      fr: "pistectl : les manifestes renvoient les uns aux autres par leur nom"
    }
  }),
  messages: {
    ...UNKNOWN_APPLICATION_MESSAGES,
    unknownApi: ({ name }) => ({
      what: {
        en: `The catalogue knows no API named ${(0, import_name_difference().quoteName)(name).en}`,
        fr: `Le catalogue ne connaît pas d'API nommée ${(0, import_name_difference().quoteName)(name).fr}`
      },
      help: {
        en: "Correct the name, or add an Api document for it.",
        fr: "Corrigez le nom, ou ajoutez un document Api pour cette API."
      }
    })
  },
  examples: () => [
    {
      title: { en: "A binding names a declared application", fr: "Une liaison nomme une application déclarée" },
      manifest: [sampleApplication2(), sampleConnection(), sampleConnector()].join("---\n"),
      reports: []
    },
    {
      title: { en: "A letter is missing", fr: "Il manque une lettre" },
      manifest: [
        sampleApplication2(),
        sampleConnection(),
        sampleConnector({ bindings: ['{ structure: "99999999800019", application: FACTURATION_EXEMPL }'] })
      ].join("---\n"),
      reports: [{ document: 3, pointer: "/bindings/0/application", message: "differs" }]
    },
    {
      title: { en: "No such application", fr: "Aucune application de ce nom" },
      manifest: [
        sampleApplication2(),
        sampleConnection(),
        sampleConnector({ bindings: ['{ structure: "99999999800019", application: COMPTABILITE }'] })
      ].join("---\n"),
      reports: [{ document: 3, pointer: "/bindings/0/application", message: "unknown" }]
    },
    {
      title: { en: "An entry sends to an API that is not in the catalogue", fr: "Une entrée renvoie vers une API absente du catalogue" },
      manifest: `apiVersion: pistectl/v1
kind: Api
name: Cadastre communal
provider: Commune d'Exemple
environments:
  production: { availability: offered, versions: ["1.0"] }
  sandbox: { availability: not-offered, instead: Cadastre communal bac à sable }
seen: 2026-09-01
source: internal wiki
`,
      reports: [{ document: 1, pointer: "/environments/sandbox/instead", message: "unknownApi" }]
    }
  ],
  kinds: ["Connector", "Api"],
  compare: function* (summary, project) {
    if (summary.kind === "Connector") {
      for (const { application, pointer } of summary.bindings) {
        const report = reportUnknownApplication(`${pointer}/application`, application, project);
        if (report !== null) yield report;
      }
      return;
    }
    for (const { environment, name } of summary.instead) {
      if (project.apis.find(name) !== null || project.mayBeUnread("Api", name)) continue;
      yield {
        pointer: `/environments/${environment}/instead`,
        message: { key: "unknownApi", args: { name } },
        suggestions: project.apis.suggest(name, null)
      };
    }
  }
});
// packages/config-schema/src/rules/security/https.ts
var securityHttps = declareRule({
  id: "security/https",
  severity: "error",
  docs: () => ({
    title: { en: "Endpoint without TLS", fr: "Adresse sans TLS" },
    what: {
      en: "The endpoints of a partner are https addresses.",
      fr: "Les adresses d'un partenaire sont en https."
    },
    why: {
      en: "Without TLS, the key, the secret and the access token travel in clear (RFC 6749 §3.2 requires TLS for the token endpoint).",
      fr: "Sans TLS, la clé, le secret et le jeton d'accès circulent en clair (la RFC 6749 §3.2 exige TLS pour le serveur de jetons)."
    },
    fix: { en: "Write the https address.", fr: "Écrivez l'adresse en https." },
    source: {
      en: "RFC 6749 §3.2, RFC 6750 §5.3; CYNOD API page, 14 July 2023: HTTPS (CONFIRMED)",
      fr: "RFC 6749 §3.2, RFC 6750 §5.3 ; page de l'API CYNOD, 14 juillet 2023 : HTTPS (confirmé)"
    }
  }),
  messages: {
    notAnAddress: ({ field }) => ({
      what: { en: `endpoints.${field} is not an https address`, fr: `endpoints.${field} n'est pas une adresse en https` },
      help: WHOLE_ADDRESS
    }),
    malformed: ({ field, fault }) => ({
      what: {
        en: `endpoints.${field} is not an address: ${FAULTS2[fault].en}`,
        fr: `endpoints.${field} n'est pas une adresse : ${FAULTS2[fault].fr}`
      },
      why: {
        en: "An address names a host and a port, and holds neither blanks nor backslashes (RFC 3986); that of a token endpoint has no fragment (RFC 6749 §3.2).",
        fr: "Une adresse nomme un hôte et un port, et ne contient ni blanc ni barre oblique inverse (RFC 3986) ; celle d'un serveur de jetons n'a pas de fragment (RFC 6749 §3.2)."
      },
      help: WHOLE_ADDRESS
    }),
    scheme: ({ field, scheme }) => ({
      what: {
        en: `endpoints.${field} is an address in ${scheme} instead of https`,
        fr: `endpoints.${field} est une adresse en ${scheme} au lieu de https`
      },
      help: { en: "Write the https address of the partner.", fr: "Écrivez l'adresse https du partenaire." }
    })
  },
  examples: () => [
    { title: { en: "Addresses in https", fr: "Des adresses en https" }, manifest: samplePartner(), reports: [] },
    {
      title: { en: "A token endpoint in http", fr: "Un serveur de jetons en http" },
      manifest: samplePartner({ token: "http://api.cynod.example/token" }),
      reports: [{ document: 1, pointer: "/endpoints/token", message: "scheme" }]
    },
    {
      title: { en: "A host alone", fr: "Un hôte seul" },
      manifest: samplePartner({ api: "api.cynod.example" }),
      reports: [{ document: 1, pointer: "/endpoints/api", message: "notAnAddress" }]
    },
    {
      title: { en: "A blank in an address", fr: "Un blanc dans une adresse" },
      manifest: samplePartner({ token: "https://api.cynod.example/ token" }),
      reports: [{ document: 1, pointer: "/endpoints/token", message: "malformed" }]
    },
    {
      title: { en: "An address as a message shows it", fr: "Une adresse telle qu'un message l'affiche" },
      manifest: samplePartner({ token: '"<https://api.cynod.example/token>"' }),
      reports: [{ document: 1, pointer: "/endpoints/token", message: "notAnAddress" }],
      fixed: samplePartner({ token: '"https://api.cynod.example/token"' })
    },
    {
      title: { en: "A fragment", fr: "Un fragment" },
      manifest: samplePartner({ token: "https://api.cynod.example/token#v1" }),
      reports: [{ document: 1, pointer: "/endpoints/token", message: "malformed" }]
    },
    {
      title: { en: "A dash of typography in a host", fr: "Un tiret typographique dans un hôte" },
      manifest: samplePartner({ token: "https://api–cynod.example/token" }),
      reports: [{ document: 1, pointer: "/endpoints/token", message: "malformed" }]
    },
    {
      title: { en: "A host that holds the place of another", fr: "Un hôte qui tient la place d'un autre" },
      manifest: samplePartner({ api: "https://<host>/" }),
      reports: [{ document: 1, pointer: "/endpoints/api", message: "malformed" }]
    }
  ],
  kinds: ["Partner"],
  check: function* (document) {
    const endpoints = (0, import_access().childOf)(document.root, "endpoints");
    for (const field of ["token", "api"]) {
      const node = (0, import_access().scalarOf)(endpoints, field);
      const text = node?.value;
      if (node === void 0 || typeof text !== "string" || text === "") continue;
      const pointer = `/endpoints/${field}`;
      if (/^https:\/\/[^\s/]/i.test(text)) {
        const fault = faultIn(text);
        if (fault !== null) yield { pointer, message: { key: "malformed", args: { field, fault } }, ...repair(node, text) };
        continue;
      }
      const [, scheme] = /^\s*([a-z][a-z0-9+.-]{0,20}):\/\//i.exec(text) ?? [];
      const inClear = scheme !== void 0 && scheme.toLowerCase() !== "https";
      yield {
        pointer,
        message: inClear ? { key: "scheme", args: { field, scheme: scheme.toLowerCase() } } : { key: "notAnAddress", args: { field } },
        ...repair(node, text)
      };
    }
  }
});
var WHOLE_ADDRESS = {
  en: "Write the whole address, as https://partner.example/token.",
  fr: "Écrivez l'adresse entière, comme https://partenaire.example/token."
};
var AROUND2 = /^[\s<("'«“]+|[\s>)"'»”,;]+$/gu;
var UNSEEN2 = new RegExp("\\p{Default_Ignorable_Code_Point}", "gu");
var BEGINNING = /^(?:[a-z]{3,6}:?\/{1,3}|(?=[a-z0-9-]+\.[a-z0-9.-]+(?:[:/]|$)))/i;
var MAX_LENGTH2 = 2e3;
function repair(node, text) {
  if (text.length > MAX_LENGTH2 || text.includes("@")) return {};
  const bare = text.replace(UNSEEN2, "").replace(AROUND2, "");
  const whole = [bare, bare.replace(/\s+/g, ""), bare.replace(BEGINNING, "https://"), bare.replace(/#.*$/s, "")].find(
    (address) => /^https:\/\/[^\s/]/i.test(address) && faultIn(address) === null
  );
  if (whole === void 0) return {};
  return {
    fix: { title: { en: `Write ${whole}`, fr: `Écrire ${whole}` }, safe: whole === bare, replacement: (0, import_access().quoteScalar)(whole, node) }
  };
}
var FAULTS2 = {
  blank: { en: "it holds a blank", fr: "elle contient un blanc" },
  invisible: { en: "it holds a character that does not show", fr: "elle contient un caractère qui ne se voit pas" },
  backslash: { en: "it holds a backslash", fr: "elle contient une barre oblique inverse" },
  host: { en: "its host is not the name of one", fr: "son hôte n'est pas un nom d'hôte" },
  fragment: { en: "it holds a fragment, from # on", fr: "elle contient un fragment, à partir de #" },
  port: { en: "its port is not a number up to 65535", fr: "son port n'est pas un nombre jusqu'à 65535" }
};
var HOST = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])$/;
var WRITTEN_HOST = /^https:\/\/(?:[^/?#]*@)?(?:[\p{L}\p{N}\p{M}._%-]+|\[[^\]]*\])(?:[:/?#]|$)/iu;
function faultIn(text) {
  if (/\s/.test(text)) return "blank";
  if (new RegExp("\\p{Default_Ignorable_Code_Point}", "u").test(text)) return "invisible";
  if (text.includes("\\")) return "backslash";
  if (!WRITTEN_HOST.test(text)) return "host";
  if (text.includes("#")) return "fragment";
  if (URL.canParse(text)) return HOST.test(new URL(text).hostname) ? null : "host";
  return URL.canParse(text.replace(/(?<=\/\/[^/?#]*):[^/?#:\]]*(?=[/?#]|$)/, "")) ? "port" : "host";
}
// packages/config-schema/src/rules/security/inline-secret.ts
var LOOKS = {
  credential: {
    en: "A credential is written in the manifest instead of a reference",
    fr: "Un identifiant ou un secret est écrit dans le manifeste au lieu d'une référence"
  },
  named: {
    en: "A credential is named, but not by a reference",
    fr: "Un identifiant est désigné, mais non par une référence"
  },
  reference: {
    en: "A reference holds what looks like the secret itself",
    fr: "Une référence contient ce qui ressemble au secret lui-même"
  },
  keyed: {
    en: "The value of a key that names a credential looks like a secret",
    fr: "La valeur d'une clé qui désigne un secret ressemble à un secret"
  },
  "private-key": { en: "A private key is written in the manifest", fr: "Une clé privée est écrite dans le manifeste" },
  authorization: {
    en: "A value holds the credentials of an Authorization header",
    fr: "Une valeur contient les identifiants d'un en-tête Authorization"
  },
  "login-and-password": { en: "A value holds a login with its password", fr: "Une valeur contient un identifiant avec son mot de passe" },
  "password-in-url": { en: "A URL holds a password", fr: "Une URL contient un mot de passe" },
  "known-token": { en: "A value has the form of an access token", fr: "Une valeur a la forme d'un jeton d'accès" },
  "named-secret": { en: "A text gives a secret after its name", fr: "Un texte donne un secret après son nom" },
  "random-token": { en: "A value looks like a secret: long and random", fr: "Une valeur ressemble à un secret : longue et aléatoire" }
};
var SAMPLE_UUID = "0f7d6a52-3b1c-4e8f-9a60-5d2c7b91e4aa";
var securityInlineSecret = declareRule({
  id: "security/inline-secret",
  severity: "error",
  docs: () => ({
    title: { en: "Secret in a manifest", fr: "Secret dans un manifeste" },
    what: {
      en: "A manifest holds no secret: credentials are references (env:NAME or file:PATH), and no other value is or looks like a secret.",
      fr: "Un manifeste ne contient aucun secret : les identifiants sont des références (env:NOM ou file:CHEMIN), et aucune autre valeur n'est un secret ni n'y ressemble."
    },
    why: {
      en: "A manifest is read by everyone who reads the repository, and its history keeps what is removed; secrets of PISTE have been found in public repositories.",
      fr: "Un manifeste est lu par tous ceux qui lisent le dépôt, et l'historique conserve ce qu'on en retire ; des secrets de PISTE ont été trouvés dans des dépôts publics."
    },
    fix: {
      en: "Put the value in a secret store, name it with env:NAME or file:PATH, and have it renewed on the portal if it was ever committed.",
      fr: "Placez la valeur dans un coffre de secrets, désignez-la par env:NOM ou file:CHEMIN, et faites-la renouveler sur le portail si elle a été enregistrée dans le dépôt."
    },
    source: {
      en: "Terms of the Légifrance API, §V.3: reset exposed credentials (CONFIRMED); credentials met in public repositories (CONFIRMED)",
      fr: "CGU de l'API Légifrance, §V.3 : réinitialiser des identifiants exposés (confirmé) ; identifiants rencontrés dans des dépôts publics (confirmé)"
    }
  }),
  messages: {
    secret: ({ look }) => ({
      what: LOOKS[look],
      help: {
        en: "Keep it in a secret store and write env:NAME or file:PATH; if it was ever committed, generate a new one on the portal and delete this one.",
        fr: "Gardez-le dans un coffre de secrets et écrivez env:NOM ou file:CHEMIN ; s'il a déjà été enregistré dans le dépôt, générez-en un nouveau sur le portail et supprimez celui-ci."
      }
    }),
    placeholder: ({ reference }) => ({
      what: {
        en: "A placeholder is written in the place of a reference to a credential",
        fr: "Une valeur à remplacer est écrite à la place d'une référence à un identifiant"
      },
      why: import_placeholder().UNFILLED,
      help: write(reference)
    }),
    nearly: ({ reference }) => ({
      what: LOOKS.named,
      why: {
        en: "A reference begins with env: for a variable, or with file: for a file, in lower case and with no blank.",
        fr: "Une référence commence par env: pour une variable, ou par file: pour un fichier, en minuscules et sans espace."
      },
      help: write(reference)
    })
  },
  examples: () => [
    {
      title: {
        en: "References, and identifiers that are no secrets",
        fr: "Des références, et des identifiants qui ne sont pas des secrets"
      },
      manifest: sampleScoring({
        more: `credentials:
  clientId: env:PISTE_CLIENT_ID
  clientSecret: file:secrets/client-secret
labels:
  deployment: ${SAMPLE_UUID}
  commit: 9fceb02d0ae598e95dc970b74767f19372d61af8
`
      }),
      reports: []
    },
    {
      title: { en: "The credentials themselves", fr: "Les identifiants eux-mêmes" },
      manifest: sampleScoring({
        more: `credentials:
  clientId: env:PISTE_CLIENT_ID
  clientSecret: ${SAMPLE_UUID}
`
      }),
      reports: [{ document: 1, pointer: "/credentials/clientSecret", message: "secret" }]
    },
    {
      title: { en: "A placeholder, and a variable without env:", fr: "Une valeur à remplacer, et une variable sans env:" },
      manifest: sampleScoring({
        more: `credentials:
  clientId: ENV:PISTE_CLIENT_ID
  clientSecret: \${{ secrets.PISTE_CLIENT_SECRET }}
`
      }),
      reports: [
        { document: 1, pointer: "/credentials/clientId", message: "nearly" },
        { document: 1, pointer: "/credentials/clientSecret", message: "placeholder" }
      ]
    },
    {
      title: { en: "A header in a label", fr: "Un en-tête dans une étiquette" },
      manifest: sampleScoring({ more: `labels:
  call: "Authorization: Basic ${btoa("exemple:sans-valeur")}"
` }),
      reports: [{ document: 1, pointer: "/labels/call", message: "secret" }]
    },
    {
      title: { en: "A secret under a key of one's own", fr: "Un secret sous une clé à soi" },
      manifest: sampleScoring({ more: `x-deploy:
  client-secret: ${SAMPLE_UUID}
` }),
      reports: [{ document: 1, pointer: "/x-deploy/client-secret", message: "secret" }]
    }
  ],
  check: function* (document, context) {
    for (const { pointer, look, node, key } of (0, import_walk_scalars().findSecrets)(document, () => context.scalars)) {
      const text = String(node.value);
      const isUnfilled = (0, import_placeholder().isPlaceholder)(text);
      const meant = look === "named" ? (0, import_placeholder().meantReference)(text) : look === "credential" && isUnfilled ? USUAL[key ?? ""] : void 0;
      const reference = meant ?? null;
      if (reference === null) {
        yield { pointer, message: { key: "secret", args: { look } } };
        continue;
      }
      yield {
        pointer,
        message: { key: isUnfilled ? "placeholder" : "nearly", args: { reference } },
        suggestions: [reference],
        fix: { title: { en: `Write ${reference}`, fr: `Écrire ${reference}` }, safe: false, replacement: (0, import_access().quoteScalar)(reference, node) }
      };
    }
  }
});
var USUAL = {
  clientId: "env:PISTE_CLIENT_ID",
  clientSecret: "env:PISTE_CLIENT_SECRET",
  credential: "env:CPRO_ACCOUNT",
  consumerKey: "env:CYNOD_CONSUMER_KEY",
  consumerSecret: "env:CYNOD_CONSUMER_SECRET"
};
function write(reference) {
  return {
    en: `Write ${reference}, and give the value to the program that runs check.`,
    fr: `Écrivez ${reference}, et donnez la valeur au programme qui lance check.`
  };
}
// packages/config-schema/src/rules/security/rotation.ts
var securityRotation = declareRule({
  id: "security/rotation",
  severity: "warning",
  docs: () => ({
    title: { en: "Credentials due for renewal", fr: "Identifiants à renouveler" },
    what: {
      en: "Credentials are renewed at the latest rotateEveryDays days after rotatedOn; in production rotatedOn is given when rotateEveryDays is. A renewal lies in the past.",
      fr: "Les identifiants sont renouvelés au plus tard rotateEveryDays jours après rotatedOn ; en production, rotatedOn est indiqué dès que rotateEveryDays l'est. Un renouvellement est dans le passé."
    },
    why: {
      en: "The team set this pace, and nobody else keeps count of it: PISTE does not know it.",
      fr: "L'équipe a fixé ce rythme, et personne d'autre n'en tient le compte : PISTE ne le connaît pas."
    },
    fix: {
      en: "Generate a new client secret on PISTE (tab Authentification), deploy it, delete the old one, then write the date in rotatedOn.",
      fr: "Générez un nouveau secret client sur PISTE (onglet Authentification), déployez-le, supprimez l'ancien, puis écrivez la date dans rotatedOn."
    },
    source: {
      en: "Cour-de-cassation/judilibre-tutoriels: several client secrets may exist, each can be deleted (CONFIRMED); the pace is the team's",
      fr: "Cour-de-cassation/judilibre-tutoriels : plusieurs secrets client peuvent exister, chacun peut être supprimé (confirmé) ; le rythme est celui de l'équipe"
    }
  }),
  messages: {
    past: ({ due, days }) => ({
      what: {
        en: `The credentials were to be renewed by ${due}, ${(0, import_ascii_table().counted)(days, "en", "day")} ago`,
        fr: `Les identifiants devaient être renouvelés au plus tard le ${(0, import_ascii_table().dateText)(due).fr}, il y a ${(0, import_ascii_table().counted)(days, "fr", "jour")}`
      },
      help: {
        en: "Generate a new client secret on PISTE, deploy it, delete the old one, and write today's date.",
        fr: "Générez un nouveau secret client sur PISTE, déployez-le, supprimez l'ancien, et écrivez la date du jour."
      }
    }),
    undated: () => ({
      what: {
        en: "rotateEveryDays is set, and nothing says when the credentials were renewed last",
        fr: "rotateEveryDays est fixé, et rien ne dit quand les identifiants ont été renouvelés la dernière fois"
      },
      help: {
        en: "Write rotatedOn with the day when they were generated.",
        fr: "Écrivez rotatedOn avec le jour où ils ont été générés."
      }
    }),
    impossible: dateFaultWording
  },
  examples: () => [
    {
      title: { en: "Due today", fr: "À renouveler aujourd'hui" },
      manifest: withRotation("  rotatedOn: 2025-11-21\n  rotateEveryDays: 365\n"),
      reports: [],
      today: "2026-11-21"
    },
    {
      title: { en: "Due yesterday", fr: "À renouveler hier" },
      manifest: withRotation("  rotatedOn: 2025-11-21\n  rotateEveryDays: 365\n"),
      reports: [{ document: 1, pointer: "/credentials/rotatedOn", message: "past" }],
      today: "2026-11-22"
    },
    {
      title: { en: "No date in production", fr: "Pas de date en production" },
      manifest: withRotation("  rotateEveryDays: 365\n"),
      reports: [{ document: 1, pointer: "/credentials/rotateEveryDays", message: "undated" }]
    },
    {
      title: { en: "A renewal to come", fr: "Un renouvellement à venir" },
      manifest: withRotation("  rotatedOn: 2062-06-01\n"),
      reports: [{ document: 1, pointer: "/credentials/rotatedOn", message: "impossible" }],
      today: "2026-11-21"
    }
  ],
  kinds: ["Application"],
  check: function* (document, { today }) {
    const now = (0, import_calendar_date().parseCalendarDate)(today);
    if (now === null) return;
    const credentials = (0, import_access().childOf)(document.root, "credentials");
    const date = (0, import_access().textOf)(credentials, "rotatedOn") ?? "";
    const fault = dateFault(date, today);
    if (fault !== null) {
      yield {
        pointer: "/credentials/rotatedOn",
        message: { key: "impossible", args: { key: "rotatedOn", date, fault } }
      };
      return;
    }
    const every = (0, import_access().scalarOf)(credentials, "rotateEveryDays")?.value;
    if (typeof every !== "number" || !Number.isSafeInteger(every) || every < 1 || every > MAX_DAYS) return;
    if ((0, import_access().entryOf)(credentials, "rotatedOn") === void 0) {
      if (applicationEnvironment(document) !== "production") return;
      yield { pointer: "/credentials/rotateEveryDays", message: { key: "undated", args: {} } };
      return;
    }
    const rotated = (0, import_calendar_date().parseCalendarDate)(date);
    if (rotated === null) return;
    const late = (0, import_calendar_date().daysBetween)(rotated, now) - every;
    if (late > 0) yield { pointer: "/credentials/rotatedOn", message: { key: "past", args: { due: (0, import_calendar_date().addDays)(rotated, every), days: late } } };
  }
});
var MAX_DAYS = 36525;
function withRotation(lines2) {
  return sampleScoring({ more: `credentials:
  clientId: env:PISTE_CLIENT_ID
  clientSecret: env:PISTE_CLIENT_SECRET
${lines2}` });
}
// packages/config-schema/src/rules/security/shared-credentials.ts
var MAX_PLACES = 10;
var securitySharedCredentials = declareRule({
  id: "security/shared-credentials",
  severity: "warning",
  docs: () => ({
    title: { en: "Credentials shared by two applications", fr: "Identifiants partagés par deux applications" },
    what: {
      en: "Two applications do not name the same credentials; across environments that is an error, and so is one reference for an identifier and its secret.",
      fr: "Deux applications ne désignent pas les mêmes identifiants ; d'un environnement à l'autre, c'est une erreur, tout comme une seule référence pour un identifiant et son secret."
    },
    why: {
      en: "PISTE issues credentials to one application of one environment: those of another carry its rights and its quotas, and an application of the other environment is refused. AIFE advises one application for each structure.",
      fr: "PISTE délivre des identifiants à une application d'un seul environnement : ceux d'une autre portent ses droits et ses quotas, et une application de l'autre environnement est refusée. L'AIFE conseille une application par structure."
    },
    fix: {
      en: "Store the credentials of each application under a name of their own.",
      fr: "Rangez les identifiants de chaque application sous un nom qui lui est propre."
    },
    source: {
      en: "Open Bee, PISTE Authentication Migration Procedure; therefore.net help, 2022 (CONFIRMED); refusal in the other environment (LIKELY)",
      fr: "Open Bee, PISTE Authentication Migration Procedure ; aide de therefore.net, 2022 (confirmé) ; refus dans l'autre environnement (probable)"
    }
  }),
  messages: {
    shared: ({ reference, ...others }) => ({
      what: {
        en: `${(0, import_name_difference().quoteName)(reference).en} is also the credential of ${named(others).en}`,
        fr: `${(0, import_name_difference().quoteName)(reference).fr} est aussi l'identifiant de ${named(others).fr}`
      },
      help: { en: "Give each application a reference of its own.", fr: "Donnez à chaque application sa propre référence." }
    }),
    acrossEnvironments: ({ reference, ...others }) => ({
      what: {
        en: `${(0, import_name_difference().quoteName)(reference).en} is also the credential of ${named(others).en}, of the other environment`,
        fr: `${(0, import_name_difference().quoteName)(reference).fr} est aussi l'identifiant de ${named(others).fr}, de l'autre environnement`
      },
      help: {
        en: "Sandbox and production have credentials of their own: give each application its reference.",
        fr: "Le bac à sable et la production ont chacun leurs identifiants : donnez à chaque application sa référence."
      }
    }),
    sameForBoth: ({ reference, first: first3, second }) => ({
      what: {
        en: `${(0, import_name_difference().quoteName)(reference).en} is both the ${first3} and the ${second}`,
        fr: `${(0, import_name_difference().quoteName)(reference).fr} est à la fois le ${first3} et le ${second}`
      },
      why: {
        en: "A reference leads to one value, and an identifier is never its own secret.",
        fr: "Une référence mène à une seule valeur, et un identifiant n'est jamais son propre secret."
      },
      help: { en: "Give each of the two its own reference.", fr: "Donnez à chacun des deux sa propre référence." }
    })
  },
  examples: () => [
    {
      title: { en: "Credentials of their own", fr: "Des identifiants propres à chacune" },
      manifest: `${withCredentials("COTATION_METROPOLE_EXEMPLE", "production", "PISTE_COTATION")}---
${withCredentials("COTATION_COMMUNE_EXEMPLE", "production", "PISTE_COMMUNE")}`,
      reports: []
    },
    {
      title: { en: "The same in two applications", fr: "Les mêmes dans deux applications" },
      manifest: `${withCredentials("COTATION_METROPOLE_EXEMPLE", "production", "PISTE")}---
${withCredentials("COTATION_COMMUNE_EXEMPLE", "production", "PISTE")}`,
      reports: [{ document: 2, pointer: "/credentials/clientId", message: "shared", severity: "warning" }]
    },
    {
      title: { en: "The same in three applications", fr: "Les mêmes dans trois applications" },
      manifest: `${withCredentials("COTATION_METROPOLE_EXEMPLE", "production", "PISTE")}---
${withCredentials("COTATION_COMMUNE_EXEMPLE", "production", "PISTE")}---
${withCredentials("COTATION_DEPARTEMENT_EXEMPLE", "production", "PISTE")}`,
      reports: [
        { document: 2, pointer: "/credentials/clientId", message: "shared", severity: "warning" },
        { document: 3, pointer: "/credentials/clientId", message: "shared", severity: "warning" }
      ]
    },
    {
      title: { en: "The same in the sandbox and in production", fr: "Les mêmes dans le bac à sable et en production" },
      manifest: `${withCredentials("COTATION_METROPOLE_EXEMPLE", "production", "PISTE")}---
${withCredentials("APP_SANDBOX_camille.martin@metropole.example", "sandbox", "PISTE")}`,
      reports: [{ document: 2, pointer: "/credentials/clientId", message: "acrossEnvironments", severity: "error" }]
    },
    {
      title: { en: "One reference for the identifier and the secret", fr: "Une seule référence pour l'identifiant et le secret" },
      manifest: sampleScoring({ more: "credentials:\n  clientId: env:PISTE_CLIENT\n  clientSecret: env:PISTE_CLIENT\n" }),
      reports: [{ document: 1, pointer: "/credentials/clientSecret", message: "sameForBoth", severity: "error" }]
    }
  ],
  kinds: ["Application", "Partner"],
  check: function* (document) {
    const same = sameForBoth(document);
    if (same === null) return;
    const { first: first3, second } = same;
    yield {
      pointer: `/credentials/${second}`,
      message: { key: "sameForBoth", args: same },
      severity: "error",
      related: [{ pointer: `/credentials/${first3}`, message: { en: `the ${first3}`, fr: `le ${first3}` } }]
    };
  },
  compare: function* (summary, project) {
    if (summary.kind !== "Application" || !summary.name) return;
    const told = /* @__PURE__ */ new Set();
    for (const { reference, pointer } of summary.credentials) {
      const others = project.usersOf(reference).filter((other) => comparePlaces(other, summary) < 0 && !told.has(other) && !areOneApplication(summary, other));
      for (const other of others) told.add(other);
      const across = others.filter((other) => isAcross(summary, other));
      const [first3, ...more] = across.length > 0 ? across : others;
      if (first3 === void 0) continue;
      yield {
        pointer,
        message: {
          key: across.length > 0 ? "acrossEnvironments" : "shared",
          args: { reference, other: first3.name ?? "", more: more.length }
        },
        severity: across.length > 0 ? "error" : "warning",
        related: [first3, ...more].slice(0, MAX_PLACES).map((other) => ({
          document: other,
          pointer: other.credentials.find((use) => use.reference === reference)?.pointer ?? "/credentials",
          message: other === first3 ? { en: "first used here", fr: "utilisé d'abord ici" } : { en: "used here too", fr: "utilisé ici aussi" }
        }))
      };
    }
  }
});
function named({ other, more }) {
  const { en, fr } = (0, import_name_difference().quoteName)(other);
  if (more === 0) return { en, fr };
  if (more === 1) return { en: `${en} and of another application`, fr: `${fr} et d'une autre application` };
  return { en: `${en} and of ${more} other applications`, fr: `${fr} et de ${more} autres applications` };
}
function sameForBoth({ kind, root }) {
  const [first3, second] = kind === "Partner" ? ["consumerKey", "consumerSecret"] : ["clientId", "clientSecret"];
  const credentials = (0, import_access().childOf)(root, "credentials");
  const reference = referenceOf(credentials, first3);
  return reference === null || reference !== referenceOf(credentials, second) ? null : { reference, first: first3, second };
}
function isAcross({ environment: one }, { environment: other }) {
  return one !== null && other !== null && one !== other;
}
function areOneApplication(one, other) {
  return one.name?.toLowerCase() === other.name?.toLowerCase() && !isAcross(one, other);
}
function withCredentials(name, environment, prefix) {
  return sampleScoring({
    name,
    environment,
    more: `credentials:
  clientId: env:${prefix}_CLIENT_ID
  clientSecret: env:${prefix}_CLIENT_SECRET
`
  });
}
// packages/config-schema/src/rules/security/untrusted-reference.ts
// packages/config-schema/src/domain/is-of-git.ts
function isOfGit(path) {
  return path.split(/[/\\]/).some((step3) => step3.toLowerCase() === ".git");
}
// packages/config-schema/src/rules/security/untrusted-reference.ts
var REFERENCES = {
  Application: { under: "credentials", keys: ["clientId", "clientSecret"] },
  ChorusProConnection: { under: "technicalAccount", keys: ["credential"] },
  Partner: { under: "credentials", keys: ["consumerKey", "consumerSecret"] }
};
var securityUntrustedReference = declareRule({
  id: "security/untrusted-reference",
  severity: "warning",
  docs: () => ({
    title: { en: "Reference that check does not follow", fr: "Référence que check ne suit pas" },
    what: {
      en: "A reference leads to a variable that manifests of its kind may name, or to a file of the project; a partner's leads to no variable of PISTE or Chorus Pro.",
      fr: "Une référence mène à une variable que les manifestes de son type peuvent nommer, ou à un fichier du projet ; celle d'un partenaire ne mène à aucune variable de PISTE ni de Chorus Pro."
    },
    why: {
      en: "Whoever writes a pull request writes the manifests: without this limit, they could have check send any variable or file of the machine to an address of their choice.",
      fr: "Qui propose un changement écrit les manifestes : sans cette limite, il pourrait faire envoyer par check n'importe quelle variable ou n'importe quel fichier de la machine à l'adresse de son choix."
    },
    fix: {
      en: "Name the variable as manifests of its kind may, put the file into the project, or have the one who runs check allow the name with --allow-env.",
      fr: "Nommez la variable comme peuvent le faire les manifestes de son type, placez le fichier dans le projet, ou faites autoriser le nom par --allow-env par qui lance check."
    },
    source: {
      en: "pistectl: what check reads (config/untrusted-reference)",
      fr: "pistectl : ce que lit check (config/untrusted-reference)"
    }
  }),
  messages: {
    variable: ({ name, allowed }) => ({
      what: {
        en: `The variable ${name} is one that check reads only when it is told to`,
        fr: `La variable ${name} est de celles que check ne lit que si on le lui dit`
      },
      help: {
        en: `Manifests of this kind may name ${(0, import_ascii_table().codeAlternatives)(allowed).en}: rename the variable, or run check with \`--allow-env ${name}\`.`,
        fr: `Les manifestes de ce type peuvent nommer ${(0, import_ascii_table().codeAlternatives)(allowed).fr} : renommez la variable, ou lancez check avec \`--allow-env ${name}\`.`
      }
    }),
    ofPiste: ({ name }) => ({
      what: {
        en: `The variable ${name} holds what PISTE or Chorus Pro alone is shown, and a partner would be sent it`,
        fr: `La variable ${name} contient ce qui ne se montre qu'à PISTE ou à Chorus Pro, et un partenaire la recevrait`
      },
      help: {
        en: `check never sends ${(0, import_ascii_table().enumeration)(import_allowed_variables().PISTES.map((pattern) => `\`${pattern}\``)).en} to a partner: keep the partner's credentials under a name of their own.`,
        fr: `check n'envoie jamais ${(0, import_ascii_table().enumeration)(import_allowed_variables().PISTES.map((pattern) => `\`${pattern}\``)).fr} à un partenaire : rangez les identifiants du partenaire sous un nom qui leur est propre.`
      }
    }),
    outside: () => ({
      what: { en: "The reference leads to a file outside the project", fr: "La référence mène à un fichier hors du projet" },
      help: {
        en: "Write the path of a file of the project, from the folder of the manifest.",
        fr: "Écrivez le chemin d'un fichier du projet, depuis le dossier du manifeste."
      }
    })
  },
  examples: () => [
    {
      title: { en: "A variable of PISTE's, and a file of the project", fr: "Une variable de PISTE, et un fichier du projet" },
      manifest: withSecret("file:secrets/client-secret"),
      reports: []
    },
    {
      title: { en: "A variable of another name", fr: "Une variable d'un autre nom" },
      manifest: withSecret("env:LEGIFRANCE_CLIENT_SECRET"),
      reports: [{ document: 1, pointer: "/credentials/clientSecret", message: "variable", severity: "warning" }]
    },
    {
      title: { en: "A file outside the project", fr: "Un fichier hors du projet" },
      manifest: withSecret("file:../client-secret"),
      reports: [{ document: 1, pointer: "/credentials/clientSecret", message: "outside", severity: "error" }]
    },
    {
      title: { en: "A secret of PISTE for a partner", fr: "Un secret de PISTE pour un partenaire" },
      manifest: samplePartner().replace("env:CYNOD_CONSUMER_SECRET", "env:PISTE_CLIENT_SECRET"),
      reports: [{ document: 1, pointer: "/credentials/consumerSecret", message: "ofPiste", severity: "error" }]
    }
  ],
  check: function* (document) {
    const { kind } = document;
    if (!isReferring(kind)) return;
    for (const { pointer, reference } of referencesOf(document, kind)) {
      const [, name] = /^env:([A-Za-z_]\w*)$/.exec(reference) ?? [];
      const [, path] = /^file:(.+)$/.exec(reference) ?? [];
      if (name !== void 0 && kind === "Partner" && (0, import_allowed_variables().isAllowed)(import_allowed_variables().PISTES, name)) {
        yield { pointer, message: { key: "ofPiste", args: { name } }, severity: "error" };
      } else if (name !== void 0 && !(0, import_allowed_variables().isAllowed)(import_allowed_variables().DEFAULT_ALLOW_ENV[kind], name)) {
        yield { pointer, message: { key: "variable", args: { name, allowed: import_allowed_variables().DEFAULT_ALLOW_ENV[kind] } } };
      } else if (path !== void 0 && leavesProject(document, path)) {
        yield { pointer, message: { key: "outside", args: {} }, severity: "error" };
      }
    }
  }
});
function isReferring(kind) {
  return Object.hasOwn(REFERENCES, kind);
}
function referencesOf({ root }, kind) {
  const { under, keys } = REFERENCES[kind];
  return keys.flatMap((key) => {
    const reference = (0, import_access().textOf)((0, import_access().childOf)(root, under), key);
    return reference === void 0 ? [] : [{ pointer: `/${under}/${key}`, reference }];
  });
}
function leavesProject({ file }, path) {
  const place2 = import_node_path23().posix.join(import_node_path23().posix.dirname(file.path), path);
  return /^\.\.(?:\/|$)/.test(place2) || isOfGit(place2);
}
function withSecret(reference) {
  return sampleScoring({ more: `credentials:
  clientId: env:PISTE_CLIENT_ID
  clientSecret: ${reference}
` });
}
// packages/config-schema/src/rules/suppression/expired.ts
var suppressionExpired = declareRule({
  id: "suppression/expired",
  severity: "warning",
  docs: () => ({
    title: { en: "Exception whose date has passed", fr: "Exception dont la date est passée" },
    what: {
      en: "The until date of a pistectl-ignore comment is a date, and it has not passed; the day itself still counts.",
      fr: "La date until d'un commentaire pistectl-ignore est une date, et elle n'est pas passée ; le jour même compte encore."
    },
    why: {
      en: "The team set this date for looking at the exception again; from then on the comment hides nothing.",
      fr: "L'équipe avait fixé cette date pour réexaminer l'exception ; depuis, le commentaire ne masque plus rien."
    },
    fix: {
      en: "Correct what the rule reports and remove the comment, or set a new date.",
      fr: "Corrigez ce que la règle signale et retirez le commentaire, ou fixez une nouvelle date."
    },
    source: {
      en: "pistectl: an exception can end by itself",
      fr: "pistectl : une exception peut prendre fin d'elle-même"
    }
  }),
  messages: {
    past: ({ rule, until }) => ({
      what: { en: `The exception to ${rule} ended on ${until}`, fr: `L'exception à ${rule} a pris fin le ${(0, import_ascii_table().dateText)(until).fr}` },
      help: {
        en: "Correct what the rule reports, or set a new date.",
        fr: "Corrigez ce que la règle signale, ou fixez une nouvelle date."
      }
    }),
    unreadable: ({ rule, until }) => ({
      what: {
        en: `The exception to ${rule} ends on ${(0, import_ascii_table().quote)(until).en}, which is not a date`,
        fr: `L'exception à ${rule} prend fin le ${(0, import_ascii_table().quote)(until).fr}, qui n'est pas une date`
      },
      help: { en: "Write until=YYYY-MM-DD.", fr: "Écrivez until=AAAA-MM-JJ." }
    })
  },
  examples: () => [
    {
      title: { en: "The date has not passed", fr: "La date n'est pas passée" },
      manifest: pausingApplication("# pistectl-ignore application/enabled: in maintenance until=2026-11-21"),
      reports: []
    },
    {
      title: { en: "The date has passed", fr: "La date est passée" },
      manifest: pausingApplication("# pistectl-ignore application/enabled: in maintenance until=2026-11-20"),
      reports: [{ document: 1, pointer: "/enabled", message: "past" }]
    },
    {
      title: { en: "Not a date", fr: "Pas une date" },
      manifest: pausingApplication("# pistectl-ignore application/enabled: in maintenance until=20/11/2026"),
      reports: [{ document: 1, pointer: "/enabled", message: "unreadable" }]
    }
  ]
  // Comments are judged once every other rule has spoken.
});
// packages/config-schema/src/rules/suppression/reason.ts
var suppressionReason = declareRule({
  id: "suppression/reason",
  severity: "warning",
  docs: () => ({
    title: { en: "Ignored without a reason", fr: "Règle ignorée sans raison" },
    what: {
      en: "A pistectl-ignore comment gives its reason after a colon.",
      fr: "Un commentaire pistectl-ignore donne sa raison après un deux-points."
    },
    why: {
      en: "Whoever reads the manifest next must be able to judge whether the exception still holds; a comment without a reason hides nothing.",
      fr: "La prochaine personne qui lira le manifeste doit pouvoir juger si l'exception tient encore ; un commentaire sans raison ne masque rien."
    },
    fix: {
      en: "Complete the comment (# pistectl-ignore RULE-ID: reason), or remove it.",
      fr: "Complétez le commentaire (# pistectl-ignore REGLE: raison), ou retirez-le."
    },
    source: {
      en: "pistectl: an exception is documented where it is made",
      fr: "pistectl : une exception se justifie là où elle est faite"
    }
  }),
  messages: {
    missing: ({ rule }) => ({
      what: {
        en: `The comment that ignores ${rule} gives no reason`,
        fr: `Le commentaire qui ignore ${rule} ne donne pas de raison`
      },
      help: { en: `Write # pistectl-ignore ${rule}: reason.`, fr: `Écrivez # pistectl-ignore ${rule}: raison.` }
    })
  },
  examples: () => [
    {
      title: { en: "The reason follows the colon", fr: "La raison suit le deux-points" },
      manifest: pausingApplication("# pistectl-ignore application/enabled: in maintenance, access is kept"),
      reports: []
    },
    {
      title: { en: "No reason: the finding stays", fr: "Sans raison, le constat reste" },
      manifest: pausingApplication("# pistectl-ignore application/enabled"),
      reports: [{ document: 1, pointer: "/enabled", message: "missing" }]
    },
    {
      title: { en: "A place left to fill in is no reason", fr: "Un emplacement à remplir n'est pas une raison" },
      manifest: pausingApplication("# pistectl-ignore application/enabled: <reason>"),
      reports: [{ document: 1, pointer: "/enabled", message: "missing" }]
    }
  ]
  // Comments are judged once every other rule has spoken.
});
// packages/config-schema/src/rules/suppression/unused.ts
var suppressionUnused = declareRule({
  id: "suppression/unused",
  severity: "warning",
  docs: () => ({
    title: { en: "Comment that hides nothing", fr: "Commentaire qui ne masque rien" },
    what: {
      en: "A pistectl-ignore comment names a rule that reports the node it stands before or beside, or something below it.",
      fr: "Un commentaire pistectl-ignore nomme une règle qui signale le nœud qu'il précède ou accompagne, ou un élément situé dessous."
    },
    why: {
      en: "A comment that hides nothing suggests a mistake that is gone, or would hide the next one unseen.",
      fr: "Un commentaire qui ne masque rien fait croire à une erreur disparue, ou masquerait la prochaine sans qu'on la voie."
    },
    fix: {
      en: "Remove the comment, correct its rule id, or move it to the node at fault; one rule per comment.",
      fr: "Retirez le commentaire, corrigez l'identifiant de la règle, ou placez-le devant le nœud en cause ; une règle par commentaire."
    },
    source: {
      en: "pistectl: exceptions are kept in step with the findings they hide",
      fr: "pistectl : les exceptions suivent les constats qu'elles masquent"
    }
  }),
  messages: {
    nothing: ({ rule }) => ({
      what: { en: `The comment that ignores ${rule} hides nothing`, fr: `Le commentaire qui ignore ${rule} ne masque rien` },
      help: {
        en: "Remove it, or move it before the node at fault.",
        fr: "Retirez-le, ou placez-le devant le nœud en cause."
      }
    }),
    unknown: ({ rule }) => ({
      what: { en: `The comment ignores an unknown rule, ${rule}`, fr: `Le commentaire ignore une règle inconnue, ${rule}` },
      help: {
        en: "Write one rule id per comment, as the finding shows it.",
        fr: "Écrivez un seul identifiant de règle par commentaire, tel que le constat l'affiche."
      }
    }),
    unnamed: (_) => ({
      what: { en: "The comment names no rule to ignore", fr: "Le commentaire ne nomme pas de règle à ignorer" },
      help: { en: "Write # pistectl-ignore RULE-ID: reason.", fr: "Écrivez # pistectl-ignore REGLE: raison." }
    }),
    protected: ({ rule }) => ({
      what: { en: `${rule} cannot be ignored by a comment`, fr: `${rule} ne peut pas être ignorée par un commentaire` },
      help: {
        en: "Correct what the rule reports, and remove the comment.",
        fr: "Corrigez ce que la règle signale, puis retirez le commentaire."
      }
    })
  },
  examples: () => [
    {
      title: { en: "The comment hides a finding", fr: "Le commentaire masque un constat" },
      manifest: pausingApplication("# pistectl-ignore application/enabled: in maintenance, access is kept"),
      reports: []
    },
    {
      title: { en: "No finding of that rule here", fr: "Aucun constat de cette règle à cet endroit" },
      manifest: pausingApplication("# pistectl-ignore contact/phone: no telephone number"),
      reports: [{ document: 1, pointer: "/enabled", message: "nothing" }]
    },
    {
      title: { en: "A misspelt rule", fr: "Une règle mal orthographiée" },
      manifest: pausingApplication("# pistectl-ignore application/enable: in maintenance, access is kept"),
      reports: [{ document: 1, pointer: "/enabled", message: "unknown" }]
    },
    {
      title: { en: "A rule that cannot be ignored", fr: "Une règle qui ne peut pas être ignorée" },
      manifest: pausingApplication("# pistectl-ignore security/inline-secret: only a test value"),
      reports: [{ document: 1, pointer: "/enabled", message: "protected" }]
    }
  ]
  // Comments are judged once every other rule has spoken.
});
// packages/config-schema/src/rules/registry.ts
var RULES = [
  applicationSandboxName,
  applicationSingleSandbox,
  applicationUniqueName,
  applicationEnabled,
  applicationOrganizationCode,
  applicationStructureSiret,
  applicationImage,
  apiKnown,
  apiEnvironment,
  apiVersion,
  apiOrganization,
  apiDuplicate,
  apiTerms,
  apiApproval,
  apiProfile,
  apiScope,
  apiChorusProSet,
  contactEmail,
  contactEmailTypo,
  contactPhone,
  contactNotifications,
  identitySiret,
  identityQuoted,
  securityInlineSecret,
  securitySharedCredentials,
  securityRotation,
  securityHttps,
  securityUntrustedReference,
  hostLegacy,
  hostEnvironment,
  hostStateNetwork,
  chorusProApplicationName,
  chorusProEnvironment,
  chorusProSpace,
  chorusProApis,
  chorusProTechnicalAccount,
  chorusProPasswordAge,
  chorusProCertificate,
  connectorVersion,
  connectorAuthentication,
  connectorOneApplicationPerStructure,
  partnerBasic,
  referenceUnknown,
  suppressionReason,
  suppressionUnused,
  suppressionExpired,
  baselineStale
];
// packages/config-schema/src/configuration/configuration.ts
var NO_CONFIGURATION = { rules: /* @__PURE__ */ new Map(), overrides: [], catalog: [], lang: null };
// packages/config-schema/src/lint/baseline.ts
function baselineEntryOf({ rule, document, pointer }) {
  if (!(0, import_rule_level().canSetLevel)(rule) || document === null || document.kind === null || pointer === null) return null;
  if (Math.max(document.kind.length, document.name?.length ?? 0) > import_reading_limits().READING_LIMITS.path) return null;
  return { rule, document: { kind: document.kind, name: document.name }, pointer };
}
function baselineKey({ rule, document, pointer }) {
  return JSON.stringify([document.kind, document.name, pointer, rule]);
}
// packages/config-schema/src/domain/environment-of.ts
function environmentOf(summary, applicationsNamed) {
  switch (summary.kind) {
    case "Application":
    case "ChorusProConnection":
      return summary.environment;
    case "Connector":
      return connectorEnvironment(summary, applicationsNamed);
    case "Partner":
    case "Api":
      return null;
  }
}
function connectorEnvironment({ bindings }, applicationsNamed) {
  const environments = bindings.flatMap(({ application }) => applicationsNamed(application).map(({ environment }) => environment));
  return environments.find((environment) => environment === "production") ?? environments.find((environment) => environment !== null) ?? null;
}
// packages/config-schema/src/domain/known-apis.ts
var MAX_KEPT = 1e3;
function knownApis(catalogue) {
  const suggesters = /* @__PURE__ */ new Map();
  const suggested = /* @__PURE__ */ new Map();
  let organizations = null;
  return {
    find: (0, import_api_finder().apiFinder)(catalogue),
    suggest: (name, environment) => {
      const key = `${environment} ${name}`;
      const known = suggested.get(key);
      if (known !== void 0) return known;
      const suggester = suggesters.get(environment) ?? (0, import_api_requests().nameSuggester)((0, import_api_requests().listApis)(catalogue, environment ?? void 0));
      suggesters.set(environment, suggester);
      const names = suggester(name);
      if (suggested.size < MAX_KEPT) suggested.set(key, names);
      return names;
    },
    organizations: () => {
      organizations ??= organizationsOf(catalogue);
      return organizations;
    }
  };
}
function organizationsOf(catalogue) {
  const names = catalogue.flatMap(({ environments }) => Object.values(environments).flatMap(({ organizations }) => organizations));
  return new Map(names.map((name) => [(0, import_organization_key().organizationKey)(name), name]));
}
// packages/config-schema/src/domain/fold-application-name.ts
function foldApplicationName(name) {
  if (/^[\w.@+-]*$/.test(name)) return name.toLowerCase();
  return name.normalize("NFKD").replace(/[\p{M}\p{Cf}\s]/gu, "").toLowerCase();
}
// packages/config-schema/src/domain/near-names.ts
var BLOCK = 200;
function nearNames() {
  const names = /* @__PURE__ */ new Set();
  let search = null;
  return {
    add: (name) => {
      if (names.has(name)) return false;
      names.add(name);
      search = null;
      return true;
    },
    delete: (name) => {
      const wasThere = names.delete(name);
      if (wasThere) search = null;
      return wasThere;
    },
    near: (typed) => {
      search ??= names.size <= BLOCK ? suggesterOf([...names]) : searchInBlocks(names);
      return search(typed);
    }
  };
}
function suggesterOf(names) {
  return (0, import_api_requests().nameSuggester)(names.map((name) => ({ name, aliases: [] })));
}
function searchInBlocks(names) {
  const folded = Array.from(names, (name) => ({ name, key: foldApplicationName(name) }));
  const byBeginning = blocks(folded);
  const byEnd = blocks(folded.map(({ name, key }) => ({ name, key: reverse(key) })));
  return (typed) => {
    const key = foldApplicationName(typed);
    const found = /* @__PURE__ */ new Set([...byBeginning(key)(typed), ...byEnd(reverse(key))(typed)]);
    return suggesterOf([...found])(typed);
  };
}
function blocks(names) {
  const sorted = names.toSorted((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : a.name < b.name ? -1 : 1);
  const searches = /* @__PURE__ */ new Map();
  return (key) => {
    const next = sorted.findIndex((other) => other.key >= key);
    const block = Math.floor((next === -1 ? sorted.length - 1 : next) / BLOCK);
    const search = searches.get(block) ?? suggesterOf(sorted.slice(block * BLOCK, (block + 1) * BLOCK).map(({ name }) => name));
    searches.set(block, search);
    return search;
  };
}
function reverse(text) {
  return [...text].reverse().join("");
}
// packages/config-schema/src/domain/project-index.ts
var NAMED = { give: firstOfEach(1, ({ environment }) => environment) };
var LIKE = { give: firstOfEach(1, ({ environment, name }) => `${environment} ${name}`) };
var SANDBOX = { give: first };
var CREDENTIAL = { give: firstOfEach(10, ({ environment }) => environment) };
var SUPPLIER = { give: first };
var CONNECTION = { give: first, isYesOrNo: true };
var UNREAD2 = { give: first, isYesOrNo: true };
var EVERY_NAME = { give: first };
var STRAY = { give: first };
var CATALOGUE2 = { give: first };
function createIndex(catalogue) {
  const answers = /* @__PURE__ */ new Map();
  const ofCatalogue = /* @__PURE__ */ new Map();
  const changed = /* @__PURE__ */ new Map();
  const changedNames = /* @__PURE__ */ new Set();
  const concerned = /* @__PURE__ */ new Set();
  const names = nearNames();
  const changedLooks = /* @__PURE__ */ new Set();
  const strays = /* @__PURE__ */ new Map();
  let meant = null;
  let apis = catalogue;
  let asking = null;
  const answerTo = (subject, key) => {
    const subjects = answers.get(subject);
    const known = subjects?.get(key);
    if (known !== void 0) return known;
    const ofSubject = subjects ?? /* @__PURE__ */ new Map();
    if (subjects === void 0) answers.set(subject, ofSubject);
    const answer = { subject, places: NOWHERE, given: null, askers: NOBODY };
    ofSubject.set(key, answer);
    return answer;
  };
  const change = (documents, changePlaces) => {
    visitKeys(documents, (subject, key, place2) => {
      const answer = answerTo(subject, key);
      if (answer.askers.length > 0 && !changed.has(answer)) changed.set(answer, givenBy(answer));
      answer.given = null;
      answer.places = changePlaces(answer.places, place2);
      if (subject === NAMED) changedNames.add(key);
      if (subject === LIKE || subject === CONNECTION) changedLooks.add(key);
    });
  };
  const note = (answer) => {
    if (asking === null || answer.askers.at(-1) === asking) return;
    answer.askers = withOneMore(answer.askers, asking);
    asking.answers = withOneMore(asking.answers, answer);
  };
  const noteCatalogue = (key, question) => {
    if (asking === null) return;
    const answer = ofCatalogue.get(key) ?? { subject: CATALOGUE2, places: NOWHERE, given: null, askers: NOBODY, question };
    ofCatalogue.set(key, answer);
    note(answer);
  };
  const view = projectView({
    apis: notingApis(() => apis, noteCatalogue),
    find: (subject, key) => {
      const answer = asking === null ? answers.get(subject)?.get(key) : answerTo(subject, key);
      if (answer === void 0) return NOWHERE;
      note(answer);
      return givenBy(answer);
    },
    near: (name) => {
      note(answerTo(EVERY_NAME, ""));
      return names.near(name);
    },
    isMeant: (name) => {
      note(answerTo(EVERY_NAME, ""));
      note(answerTo(STRAY, ""));
      meant ??= new Set(Array.from(strays.values()).flatMap(names.near));
      return meant.has(name);
    }
  });
  const firstOf = (subject, key) => answers.get(subject)?.get(key)?.places[0];
  const findStrays = () => {
    let isAnotherStray = false;
    for (const look of changedLooks) {
      const before = strays.get(look);
      const connection = firstOf(LIKE, look) === void 0 ? firstOf(CONNECTION, look) : void 0;
      const name = connection?.application ?? void 0;
      if (name === before) continue;
      isAnotherStray = true;
      if (name === void 0) strays.delete(look);
      else strays.set(look, name);
    }
    return isAnotherStray;
  };
  const forget = (asker) => {
    for (const answer of asker.answers) answer.askers.splice(answer.askers.indexOf(asker), 1);
    asker.answers = [];
  };
  const concern = (answer) => {
    for (const asker of answer.askers) concerned.add(asker);
  };
  return {
    add: (documents) => change(documents, insert),
    remove: (documents) => change(documents, (places, place2) => places.toSpliced(places.indexOf(place2), 1)),
    setApis: (next) => {
      for (const answer of ofCatalogue.values()) if (!isSame(answer.question(apis), answer.question(next))) concern(answer);
      apis = next;
    },
    viewFor: (asker) => {
      if (asker !== null) forget(asker);
      asking = asker;
      return view;
    },
    release: forget,
    takeConcerned: () => {
      for (const [answer, before] of changed) if (isAnother(answer, before)) concern(answer);
      let isAnotherName = false;
      for (const name of changedNames) {
        const isThere = answerTo(NAMED, name).places.length > 0;
        isAnotherName = (isThere ? names.add(name) : names.delete(name)) || isAnotherName;
      }
      const isAnotherStray = findStrays();
      if (isAnotherName) concern(answerTo(EVERY_NAME, ""));
      if (isAnotherStray) concern(answerTo(STRAY, ""));
      if (isAnotherName || isAnotherStray) meant = null;
      const taken = new Set(concerned);
      for (const collection of [concerned, changed, changedNames, changedLooks]) collection.clear();
      return taken;
    }
  };
}
function visitKeys({ summaries, unread }, visit) {
  for (const summary of summaries) visitKeysOf(summary, visit);
  for (const place2 of unread) visitUnreadKeysOf(place2, visit);
}
function visitKeysOf(place2, visit) {
  switch (place2.kind) {
    case "Application": {
      const { name, environment, credentials } = place2;
      if (!name) return;
      visit(NAMED, name, place2);
      visit(LIKE, foldApplicationName(name), place2);
      const account = environment === "sandbox" ? (0, import_sandbox_account().sandboxAccount)(name) : null;
      if (account !== null) visit(SANDBOX, account, place2);
      for (const { reference } of credentials) visit(CREDENTIAL, reference, place2);
      return;
    }
    case "ChorusProConnection":
      visit(CONNECTION, foldApplicationName(place2.application ?? ""), place2);
      return;
    case "Connector": {
      if (!place2.isSupplier) return;
      const bound = place2.bindings.filter(({ structure }) => structure !== null);
      for (const application of new Set(bound.map((binding) => binding.application))) visit(SUPPLIER, application, place2);
      return;
    }
    case "Partner":
    case "Api":
  }
}
function visitUnreadKeysOf(place2, visit) {
  const meant = (0, import_ascii_table().suggestWords)(place2.kind ?? "", import_manifest_document().KINDS);
  for (const kind of meant.length === 0 ? import_manifest_document().KINDS : meant) {
    visit(UNREAD2, kind, place2);
    visit(UNREAD2, place2.name === null ? `${kind} of any name` : `${kind} named ${place2.name}`, place2);
  }
}
function projectView({
  apis,
  find,
  near,
  isMeant
}) {
  const applications = (subject, key) => find(subject, key);
  const applicationsNamed = (name) => applications(NAMED, name);
  const applicationsLike = (name) => applications(LIKE, foldApplicationName(name));
  return {
    apis,
    applicationsNamed,
    applicationsLike,
    applicationsNear: (name) => {
      const like = applicationsLike(name);
      return like.length > 0 ? like.slice(0, 3) : near(name).flatMap((found) => applicationsNamed(found).slice(0, 1));
    },
    firstSandboxOf: (account) => applications(SANDBOX, account)[0] ?? null,
    usersOf: (reference) => applications(CREDENTIAL, reference),
    firstSupplierOf: (application) => find(SUPPLIER, application)[0] ?? null,
    isConnected: (application) => [foldApplicationName(application), ""].some((key) => find(CONNECTION, key).length > 0) || isMeant(application),
    mayBeUnread: (kind, name) => (name === null ? [kind] : [`${kind} of any name`, `${kind} named ${name}`]).some((key) => find(UNREAD2, key).length > 0)
  };
}
function notingApis(apis, note) {
  return {
    find: (name) => {
      note(`find ${name}`, (others) => others.find(name));
      return apis().find(name);
    },
    suggest: (name, environment) => {
      note(`suggest ${environment} ${name}`, (others) => others.suggest(name, environment));
      return apis().suggest(name, environment);
    },
    organizations: () => {
      note("organizations", (others) => [...others.organizations()]);
      return apis().organizations();
    }
  };
}
function first(places) {
  return places.length <= 1 ? places : places.slice(0, 1);
}
function firstOfEach(most, groupOf2) {
  return (places) => {
    if (places.length <= 1) return places;
    const counts = /* @__PURE__ */ new Map();
    return places.filter((place2) => {
      const group = groupOf2(place2);
      const count = (counts.get(group) ?? 0) + 1;
      counts.set(group, count);
      return count <= most;
    });
  };
}
function givenBy(answer) {
  answer.given ??= answer.subject.give(answer.places);
  return answer.given;
}
function isAnother(answer, before) {
  const after = givenBy(answer);
  if (answer.subject.isYesOrNo) return after.length !== before.length;
  return after.length !== before.length || after.some((place2, at) => place2 !== before[at]);
}
function isSame(one, other) {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
function withOneMore(items, item) {
  if (items.length < SMALL) return items.concat([item]);
  items.push(item);
  return items;
}
var SMALL = 8;
var NOBODY = [];
var NOWHERE = [];
function insert(places, place2) {
  let at = places.length;
  for (let before = places[at - 1]; before !== void 0 && comparePlaces(place2, before) < 0; before = places[at - 1]) at--;
  return at === places.length ? withOneMore(places, place2) : places.toSpliced(at, 0, place2);
}
// packages/config-schema/src/lint/apply-baseline.ts
function applyBaseline(findings, known) {
  return findings.map((finding) => {
    const entry = finding.suppressed === null ? baselineEntryOf(finding) : null;
    return entry === null || !known.has(baselineKey(entry)) ? finding : { ...finding, suppressed: { by: "baseline", reason: null } };
  });
}
function staleEntries({ file, entries }, met, isAbout) {
  return entries.flatMap((entry, index) => {
    if (met.has(baselineKey(entry)) || !isAbout(entry.document)) return [];
    const { rule, document, pointer, span } = entry;
    const wording = baselineStale.messages.stale({ rule, pointer, document: [document.kind, document.name].join(" ").trim() });
    return [(0, import_api_requests().makeFinding)(baselineStale, wording, { file, document: null, pointer: `/entries/${index}`, span })];
  });
}
// packages/config-schema/src/rules/host/document-urls.ts
function documentUrls(scalars) {
  const seen = /* @__PURE__ */ new Set();
  const texts = [];
  for (let index = 0; index < scalars.length; index++) {
    const scalar = scalars[index];
    const text = scalar.node.value;
    const urls = typeof text === "string" ? urlsInText(text) : NO_URLS;
    if (typeof text !== "string" || urls.length === 0 || seen.has(scalar.node)) continue;
    seen.add(scalar.node);
    const { node, pointer, keys, key } = scalar;
    texts.push({ node, pointer, keys, key, text, urls });
  }
  return texts;
}
// packages/config-schema/src/lint/bind-comment.ts
var DOCUMENT_START = /^---(?=\s|$)/;
function commentBinder(documents) {
  const anchors = documents.flatMap(anchorsOf).sort((a, b) => a.start - b.start);
  const text = documents[0]?.file.text ?? "";
  const headsDocument = headReader(text);
  const atHead = (document, offset) => headsDocument(document, offset) ? { document, pointer: "" } : null;
  const above = (offset) => {
    const next = anchors[firstFrom(anchors, offset)];
    if (next === void 0) return null;
    return offset < next.document.root.span.start ? atHead(next.document, offset) : next;
  };
  const beside = (offset) => {
    const line = startOfLine(text, offset);
    const index = firstFrom(anchors, line);
    const next = anchors[index];
    if (next !== void 0 && next.start < offset) return next;
    const around = anchors.findLast(({ start, end }, at) => at < index && end > line && start < line);
    if (around !== void 0) return around;
    const opens = next !== void 0 && DOCUMENT_START.test(text.slice(line, offset)) && offset < next.document.root.span.start;
    return opens ? atHead(next.document, offset) : null;
  };
  return ({ span, ownLine }) => ownLine ? above(span.start) : beside(span.start);
}
function firstFrom(anchors, offset) {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((anchors[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
function headReader(text) {
  const heads = /* @__PURE__ */ new Map();
  const firstContent = firstContentLine(text);
  return (document, offset) => {
    const head = heads.get(document) ?? headOf(text, document.root.span.start);
    heads.set(document, head);
    const isFirst = offset <= firstContent || isBlankLine(text.slice(firstContent, offset));
    return offset >= head.start && (isFirst || head.marker < offset);
  };
}
function headOf(text, rootStart) {
  let marker2 = -1;
  for (let end = rootStart; ; ) {
    const start = startOfLine(text, end);
    const line = text.slice(start, end);
    if (marker2 === -1 && DOCUMENT_START.test(line)) marker2 = start;
    if (!isBlankLine(line) || start === 0) return { start, marker: marker2 };
    end = start - (text.startsWith("\r\n", start - 2) ? 2 : 1);
  }
}
function firstContentLine(text) {
  let start = 0;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    start = index;
    if (!isBlankLine(line.trimEnd())) break;
  }
  return start;
}
function isBlankLine(line) {
  return /^(\s*(#.*)?|%.*|(---|\.\.\.)\s*(#.*)?)$/.test(line);
}
function startOfLine(text, offset) {
  let start = offset;
  while (start > 0 && text[start - 1] !== "\n" && text[start - 1] !== "\r") start--;
  return start;
}
function anchorsOf(document) {
  const anchors = [];
  const visit = (node, pointer) => {
    if (node.kind === "mapping") {
      for (const { key, keySpan, value } of node.entries) {
        const at = (0, import_ascii_table().pointerBelow)(pointer, key);
        anchors.push({ document, pointer: at, start: keySpan.start, end: value.span.end });
        visit(value, at);
      }
    } else if (node.kind === "sequence") {
      for (const [index, item] of node.items.entries()) {
        const at = `${pointer}/${index}`;
        anchors.push({ document, pointer: at, start: item.span.start, end: item.span.end });
        visit(item, at);
      }
    }
  };
  visit(document.root, "");
  return anchors;
}
// packages/config-schema/src/lint/suppression-comment.ts
var KEYWORD = /^#+\s*pistectl-ignore(?=[\s:]|$)[\s:]*/;
var UNTIL = /(?:^|\s)\[?until\s*=\s*([^\s\]]*)\]?/;
var PLACEHOLDER = /^<[^>]*>$/;
function readSuppressionComment(comment) {
  const keyword = comment.text.includes("pistectl-ignore") ? KEYWORD.exec(comment.text) : null;
  if (keyword === null) return null;
  const [, rule, given = ""] = /^([^\s:]+)\s*:?(.*)$/s.exec(comment.text.slice(keyword[0].length).trim()) ?? [];
  const until = UNTIL.exec(given);
  const reason = given.replace(UNTIL, "").trim();
  return {
    comment,
    rule: rule ?? null,
    reason: /[\p{L}\p{N}]/u.test(reason) && !PLACEHOLDER.test(reason) ? reason : null,
    until: until?.[1] ?? null
  };
}
// packages/config-schema/src/lint/apply-suppressions.ts
var MAX_QUOTED2 = 100;
function bindSuppressions({ comments, documents, unread }, nameOf) {
  const suppressions = comments.map(readSuppressionComment).filter((read) => read !== null);
  if (suppressions.length === 0) return [];
  const bind = commentBinder(documents);
  return suppressions.flatMap((suppression) => {
    const target = bind(suppression.comment);
    if (target !== null) return [{ suppression, target: { document: nameOf(target.document), pointer: target.pointer } }];
    const at = suppression.comment.span.start;
    return unread.some(({ span }) => span.start <= at && at < span.end) ? [] : [{ suppression, target }];
  });
}
function applySuppressions(findings, file, suppressions, today) {
  if (suppressions.length === 0) return findings;
  const covered = /* @__PURE__ */ new Map();
  const flaws = [];
  const coveredBy = coverage(findings);
  const suggestIds = (0, import_rule_level().ruleIdSuggester)();
  for (const bound of suppressions) {
    const { suppression, target } = bound;
    const flaw = flawOf(suppression, today, suggestIds);
    if (flaw !== null) {
      flaws.push(flawFinding(file, bound, flaw));
      continue;
    }
    const found = target === null ? [] : coveredBy(target, suppression.rule ?? "");
    covered.delete(found);
    if (found.length > 0) covered.set(found, suppression.reason ?? "");
    else {
      const wording = suppressionUnused.messages.nothing({ rule: (0, import_ascii_table().shorten)(suppression.rule ?? "", MAX_QUOTED2) });
      flaws.push(flawFinding(file, bound, { rule: suppressionUnused, wording }));
    }
  }
  const hidden = new Map([...covered].flatMap(([found, reason]) => found.map((finding) => [finding, reason])));
  const marked = findings.map((finding) => {
    const reason = hidden.get(finding);
    return reason === void 0 ? finding : { ...finding, suppressed: { by: "comment", reason } };
  });
  return [...marked, ...flaws];
}
function flawOf({ rule, reason, until }, today, suggestIds) {
  if (rule === null) return { rule: suppressionUnused, wording: suppressionUnused.messages.unnamed({}) };
  const shown = { rule: (0, import_ascii_table().shorten)(rule, MAX_QUOTED2) };
  if (!import_rule_level().FINDING_IDS.includes(rule)) {
    return { rule: suppressionUnused, wording: suppressionUnused.messages.unknown(shown), suggestions: suggestIds(rule) };
  }
  if (!(0, import_rule_level().canIgnore)(rule)) return { rule: suppressionUnused, wording: suppressionUnused.messages.protected(shown) };
  if (reason === null) return { rule: suppressionReason, wording: suppressionReason.messages.missing(shown) };
  if (until === null) return null;
  const dated = { ...shown, until: (0, import_ascii_table().shorten)(until, MAX_QUOTED2) };
  if ((0, import_calendar_date().parseCalendarDate)(until) === null) return { rule: suppressionExpired, wording: suppressionExpired.messages.unreadable(dated) };
  return until < today ? { rule: suppressionExpired, wording: suppressionExpired.messages.past(dated) } : null;
}
function flawFinding(file, { suppression, target }, flaw) {
  return {
    ...(0, import_api_requests().makeFinding)(flaw.rule, flaw.wording, {
      file,
      document: target?.document ?? null,
      pointer: target?.pointer ?? null,
      span: suppression.comment.span
    }),
    suggestions: flaw.suggestions ?? []
  };
}
function coverage(findings) {
  const byNode = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { document, rule } = finding;
    if (finding.pointer === null || document === null) continue;
    for (let pointer = finding.pointer; pointer !== null; pointer = outer(pointer)) {
      const key = nodeKey(document.index, pointer, rule);
      const known = byNode.get(key);
      if (known === void 0) byNode.set(key, [finding]);
      else known.push(finding);
    }
  }
  return ({ document, pointer }, rule) => byNode.get(nodeKey(document.index, pointer, rule)) ?? [];
}
function outer(pointer) {
  return pointer === "" ? null : pointer.slice(0, pointer.lastIndexOf("/"));
}
function nodeKey(index, pointer, rule) {
  return `${rule} ${index} ${pointer}`;
}
// packages/config-schema/src/lint/at-aliases.ts
var NO_ALIASES = /* @__PURE__ */ new Map();
function aliasesOf(documents) {
  if (!documents.some(({ aliases }) => aliases !== void 0)) return NO_ALIASES;
  const found = /* @__PURE__ */ new Map();
  for (const { index, aliases } of documents) for (const [pointer, place2] of aliases ?? []) found.set(placeKey(index, pointer), place2);
  return found;
}
function atAliases(findings, file, aliases) {
  if (aliases.size === 0) return findings;
  const shared = [...aliases.values()].map(({ value }) => value);
  return findings.map((finding) => withoutSafety(atAlias(finding, file, aliases), file, shared));
}
function atAlias(finding, file, aliases) {
  const { document, pointer, span, fix } = finding;
  const alias = document === null || pointer === null ? void 0 : aliases.get(placeKey(document.index, pointer));
  if (alias === void 0 || !isWithin(span, alias.value)) return finding;
  const moved = fix && {
    ...fix,
    safe: false,
    edits: fix.edits.map((edit) => edit.file.path === file.path && isWithin(edit.span, alias.value) ? { ...edit, span: alias.at } : edit)
  };
  return {
    ...finding,
    span: alias.at,
    related: [{ file, span, message: WRITTEN_HERE }, ...finding.related],
    // A part of the value cannot be written in the place of the alias.
    fix: fix?.edits.every((edit) => edit.file.path !== file.path || !isWithin(edit.span, alias.value) || isSame2(edit.span, alias.value)) ? moved : null
  };
}
var WRITTEN_HERE = { en: "the value is written here", fr: "la valeur est écrite ici" };
function withoutSafety(finding, file, shared) {
  const { fix } = finding;
  if (fix?.safe !== true) return finding;
  const reaches = fix.edits.some((edit) => edit.file.path === file.path && shared.some((value) => meet(edit.span, value)));
  return reaches ? { ...finding, fix: { ...fix, safe: false } } : finding;
}
function placeKey(index, pointer) {
  return `${index} ${pointer}`;
}
function isWithin(inner, outer2) {
  return outer2.start <= inner.start && inner.end <= outer2.end;
}
function isSame2(one, other) {
  return one.start === other.start && one.end === other.end;
}
function meet(one, other) {
  return one.start < other.end && other.start < one.end;
}
// packages/config-schema/src/lint/place-report.ts
var ONE_DOWN = { error: "warning", warning: "info", info: "info" };
function placeReport(rule, report, view, viewOf) {
  const wording = rule.messages[String(report.message.key)];
  if (wording === void 0) throw new Error(`${rule.id} has no message ${String(report.message.key)}`);
  const { document } = view;
  const located = view.locate(report.pointer);
  const severity = report.severity ?? rule.severity;
  const finding = {
    // The rule declares its reports with the arguments of its own messages; a list of rules cannot say so.
    ...(0, import_api_requests().makeFinding)(rule, wording(report.message.args), {
      file: document.file,
      document: (0, import_api_requests().documentOf)(document),
      pointer: located.pointer,
      span: shownSpan(document.file.text, located, report.part)
    }),
    severity,
    suggestions: report.suggestions ?? [],
    related: (report.related ?? []).map((other) => {
      const shown = other.document === void 0 ? view : viewOf(other.document);
      const { file } = shown.document;
      return {
        file,
        span: shownSpan(file.text, shown.locate(other.pointer), other.part),
        message: other.message
      };
    }),
    fix: report.fix === void 0 ? null : fixOf(report.fix, report.part, document, located)
  };
  const isLower = rule.lowerInSandbox === true && ONE_DOWN[severity] !== severity;
  return {
    finding,
    inSandbox: isLower ? { ...finding, severity: ONE_DOWN[severity] } : finding,
    elsewhere: findingElsewhere(finding, report, viewOf)
  };
}
function findingElsewhere(finding, { related = [] }, viewOf) {
  const [first3] = related;
  if (first3?.document?.isAround === void 0 || first3.document.path < finding.file.path) return null;
  const view = viewOf(first3.document);
  const { document } = view;
  const located = view.locate(first3.pointer);
  const { text } = document.file;
  return {
    ...finding,
    file: document.file,
    document: (0, import_api_requests().documentOf)(document),
    pointer: located.pointer,
    span: shownSpan(text, located, first3.part)
  };
}
function shownSpan(text, { node, entry, pointer }, part) {
  const isLarge = ({ kind, span, ...rest }) => kind !== "scalar" && (rest.style === "block" || /[\r\n]/.test(text.slice(span.start, span.end)));
  if (entry !== null) return part === "key" || node.span.start === node.span.end || isLarge(node) ? entry.keySpan : node.span;
  if (node.kind !== "mapping" || !isLarge(node)) return node.span;
  const shown = (pointer === "" ? node.entries.find(({ key }) => key === "kind") : void 0) ?? node.entries[0];
  if (shown === void 0) return node.span;
  return isLarge(shown.value) ? shown.keySpan : { start: shown.keySpan.start, end: shown.value.span.end };
}
function fixOf({ title, safe, replacement }, part, { file }, { node, entry }) {
  const span = part === "key" && entry !== null ? entry.keySpan : node.span;
  const needsBlank = span.start === span.end && file.text[span.start - 1] === ":";
  return { title, safe, edits: [{ file, span, text: needsBlank ? ` ${replacement}` : replacement }] };
}
// packages/config-schema/src/schema/strayed-keys.ts
function strayedKeys(document, pointers) {
  const placesOfKey = (0, import_access().keyFinder)();
  const mappings2 = new Set([...pointers].map((pointer) => pointer.slice(0, pointer.lastIndexOf("/"))));
  return [...mappings2].flatMap((mapping) => {
    const node = (0, import_access().nodeAt)(document, mapping);
    if (node?.kind !== "mapping") return [];
    const known = new Set((0, import_access().keysOf)((0, import_access().findField)(document, mapping)));
    return node.entries.flatMap((entry) => {
      const [path, ...others] = known.has(entry.key) ? [] : placesOfKey(document.schema, entry.key);
      if (path === void 0 || others.length > 0) return [];
      return [{ entry, pointer: (0, import_ascii_table().pointerBelow)(mapping, entry.key), path: path.split(/\.|(?=\[\])/).filter((token) => token !== "") }];
    });
  });
}
// packages/config-schema/src/lint/rule-view.ts
function viewForRules(document, schemaFindings2) {
  const corrections = correctionsIn(schemaFindings2);
  if (corrections === null) return new View(document, null);
  const written = { keys: /* @__PURE__ */ new WeakMap(), places: /* @__PURE__ */ new WeakMap() };
  return new View(correctDocument(document, corrections, written), written);
}
var View = class {
  document;
  #written;
  /** Of nearly all documents nothing is ever looked for. */
  #entryOf = null;
  constructor(document, written) {
    this.document = document;
    this.#written = written;
  }
  locate(pointer) {
    this.#entryOf ??= (0, import_access().entryFinder)();
    let found = { pointer: "", node: this.document.root, entry: null };
    for (const key of (0, import_ascii_table().pointerTokens)(pointer)) {
      const next = step2(found, key, this.#entryOf, this.#written);
      if (next === null) return found;
      found = next;
    }
    return found;
  }
};
function correctDocument(document, corrections, written) {
  const root = strayedKeys((0, import_check_schema().declared)(document), corrections.unknown).reduce(
    (node, { entry, pointer, path }) => withEntry(node, path, () => {
      const moved = { ...entry };
      written.places.set(moved, pointer);
      return moved;
    }),
    correctNode(document.root, "", corrections, written)
  );
  return root.kind === "mapping" ? { ...document, root, name: document.name ?? nameIn(root.entries) } : document;
}
function correctNode(node, pointer, corrections, written) {
  const { keys, words: words2 } = corrections;
  if (node.kind === "scalar") return { ...node, value: words2.get(pointer) ?? node.value };
  if (node.kind === "sequence") {
    return { ...node, items: node.items.map((item, index) => correctNode(item, `${pointer}/${index}`, corrections, written)) };
  }
  const taken = new Set(node.entries.map(({ key }) => key));
  const entries = node.entries.map((entry) => {
    const at = (0, import_ascii_table().pointerBelow)(pointer, entry.key);
    const value = correctNode(entry.value, at, corrections, written);
    const name = keys.get(at);
    if (name === void 0 || taken.has(name)) return { ...entry, value };
    taken.add(name);
    const renamed = { ...entry, key: name, value };
    written.keys.set(renamed, entry.key);
    return renamed;
  });
  return { ...node, entries };
}
function withEntry(node, path, entry) {
  const [token, ...rest] = path;
  if (node.kind === "sequence" && token === "[]") return { ...node, items: node.items.map((item) => withEntry(item, rest, entry)) };
  if (node.kind !== "mapping") return node;
  if (token === void 0) {
    const added = entry();
    return node.entries.some(({ key }) => key === added.key) ? node : { ...node, entries: [...node.entries, added] };
  }
  return {
    ...node,
    entries: node.entries.map((child) => child.key === token ? { ...child, value: withEntry(child.value, rest, entry) } : child)
  };
}
function step2({ node, pointer }, key, entryOf4, written) {
  if (node.kind === "mapping") {
    const entry = entryOf4(node, key);
    if (entry === void 0) return null;
    return { pointer: written?.places.get(entry) ?? (0, import_ascii_table().pointerBelow)(pointer, written?.keys.get(entry) ?? key), node: entry.value, entry };
  }
  const item = node.kind === "sequence" ? node.items[Number(key)] : void 0;
  return item === void 0 ? null : { pointer: `${pointer}/${key}`, node: item, entry: null };
}
function correctionsIn(findings) {
  let corrections = null;
  for (const { rule, pointer, suggestions } of findings) {
    const [best] = suggestions;
    const isKey = rule === "schema/unknown-key";
    const isWord = rule === "schema/enum" && suggestions.length === 1;
    if (!(isKey || isWord) || pointer === null) continue;
    corrections ??= { keys: /* @__PURE__ */ new Map(), words: /* @__PURE__ */ new Map(), unknown: /* @__PURE__ */ new Set() };
    if (best === void 0) corrections.unknown.add(pointer);
    else (isKey ? corrections.keys : corrections.words).set(pointer, best);
  }
  return corrections;
}
function nameIn(entries) {
  const value = entries.find(({ key }) => key === "name")?.value;
  return value?.kind === "scalar" && typeof value.value === "string" ? value.value : null;
}
// packages/config-schema/src/lint/judge-file.ts
function openFile(file, reading) {
  const findings = [...reading.findings];
  const entries = [];
  const views = /* @__PURE__ */ new Map();
  for (const document of reading.documents) {
    const ofSchema = schemaFindings(document, entries);
    for (const finding of ofSchema) findings.push(finding);
    views.set(document.index, viewForRules(document, ofSchema));
  }
  return { file, reading, findings, views, entries };
}
function schemaFindings(document, entries) {
  if (document.kind !== "Api") return (0, import_check_schema().checkSchema)(document);
  const reading = (0, import_api_requests().readCatalogueEntry)(document);
  if (!reading.ok) return reading.failure;
  entries.push(reading.value);
  return [];
}
function keepFile({ file, reading, findings, views, entries }, isAround) {
  const missed = missedIn(reading, file);
  const summaries = Array.from(views.values(), ({ document }) => isAround ? { ...summarize(document), isAround } : summarize(document));
  const broken = findings.length === 0 ? NONE2 : new Set(findings.map(({ document }) => document?.index));
  const halfRead = summaries.filter(({ kind, name, index }) => name === null || kind === "Api" && broken.has(index));
  return {
    findings,
    entries,
    summaries,
    missed,
    unread: halfRead.length === 0 ? missed : [...missed, ...halfRead.map(({ path, index, kind, name }) => ({ path, index, kind, name }))],
    suppressions: bindSuppressions(reading, (document) => (0, import_api_requests().documentOf)(views.get(document.index)?.document ?? document)),
    doubtful: reading.doubtful,
    aliases: aliasesOf(reading.documents),
    secrets: (0, import_walk_scalars().fileSecrets)(file, reading.documents)
  };
}
var NONE2 = /* @__PURE__ */ new Set();
function judgeDocuments({ views }, surroundings) {
  return Array.from(views.values()).flatMap((view) => judgeDocument(view, surroundings));
}
function missedIn({ unread, findings }, { path }) {
  if (unread.length === 0) return [];
  const broken = new Set(findings.filter(({ rule }) => rule.startsWith("yaml/")).map(({ document }) => document?.index));
  return unread.map(({ index, kind, name }) => ({ path, index, kind, name: broken.has(index) ? null : name }));
}
function judgeDocument(view, surroundings) {
  const { document } = view;
  const context = contextOf(document, surroundings);
  return askRules(
    CHECKING.get(document.kind) ?? [],
    (rule) => rule.check?.(document, context),
    (rule, report) => placeReport(rule, report, view, () => view)
  );
}
function contextOf(document, surroundings) {
  return new Context(document, surroundings);
}
var Context = class {
  apis;
  today;
  fileFacts;
  #document;
  #application = null;
  #scalars = null;
  #texts = null;
  #emails = null;
  constructor(document, { apis, today, fileFacts: fileFacts2 }) {
    this.apis = apis;
    this.today = today;
    this.fileFacts = fileFacts2;
    this.#document = document;
  }
  get application() {
    this.#application ??= applicationWithApis(this.#document, this.apis.find);
    return this.#application;
  }
  get scalars() {
    this.#scalars ??= (0, import_walk_scalars().walkScalars)(this.#document.root);
    return this.#scalars;
  }
  get emails() {
    this.#emails ??= contactFields(this.#document, "email");
    return this.#emails;
  }
  get texts() {
    this.#texts ??= documentUrls(this.scalars);
    return this.#texts;
  }
};
function comparingRules(kind) {
  return COMPARING.get(kind) ?? [];
}
var CHECKING = rulesByKind(({ check: check2 }) => check2 !== void 0);
var COMPARING = rulesByKind(({ compare: compare2 }) => compare2 !== void 0);
function rulesByKind(isWanted) {
  return new Map(import_manifest_document().KINDS.map((kind) => [kind, RULES.filter((rule) => isWanted(rule) && (rule.kinds?.includes(kind) ?? true))]));
}
function askRules(rules, ask2, place2) {
  const placed2 = [];
  for (let index = 0; index < rules.length; index++) {
    const rule = rules[index];
    try {
      const reports = ask2(rule);
      if (reports !== void 0) for (const report of reports) placed2.push(place2(rule, report));
    } catch (cause) {
      throw new Error(`The rule ${rule.id} failed`, { cause });
    }
  }
  return placed2;
}
// packages/config-schema/src/lint/resolve-level.ts
function levelResolver({ rules, overrides }, flags) {
  const placed2 = overrides.map(({ paths, rules: levels }) => ({ matches: (0, import_picomatch().pathMatcher)(paths), levels }));
  return (rule, path) => flags.get(rule) ?? placed2.findLast(({ levels, matches }) => levels.has(rule) && matches(path))?.levels.get(rule) ?? rules.get(rule) ?? null;
}
// packages/config-schema/src/lint/tell-look-alikes.ts
var MAX_LENGTH3 = 200;
var SECRET = "security/inline-secret";
var DASH = /[–—−]/gu;
var QUOTED = /^(["']?)([^"'\\]*)\1$/;
function tellLookAlikes(findings, file) {
  return findings.map((finding) => {
    const { rule, span } = finding;
    if (rule === SECRET || rule.startsWith("yaml/") || span.end - span.start > MAX_LENGTH3) return finding;
    const text = file.text.slice(span.start, span.end);
    const odd = [];
    (0, import_ascii_table().replaceLookAlikes)(text, (character) => {
      odd.push(character);
      return character;
    });
    const [first3] = odd;
    const detail = first3 === void 0 ? finding.detail : withReason(finding.detail, first3);
    return first3 === void 0 && text.search(DASH) < 0 ? finding : { ...finding, detail, fix: fixOf2(finding, file, text) };
  });
}
function withReason({ en, fr }, character) {
  const [code, plain] = [`<${(0, import_ascii_table().codePoints)(character)}>`, (0, import_ascii_table().asItLooks)(character)];
  return plain === character ? { en: `${code} is a letter of another alphabet. ${en}`, fr: `${code} est une lettre d'un autre alphabet. ${fr}` } : {
    en: `${code} only looks like "${plain}": it is another character. ${en}`,
    fr: `${code} ressemble à « ${plain} », mais c'est un autre caractère. ${fr}`
  };
}
function fixOf2({ suggestions, span, fix }, file, text) {
  const [suggestion, ...others] = suggestions;
  const [, quote2 = "", inner] = QUOTED.exec(text) ?? [];
  if (suggestion === void 0 || others.length > 0 || inner === void 0 || (0, import_ascii_table().asItLooks)(inner).replace(DASH, "-") !== suggestion)
    return fix;
  if (fix !== null) return { ...fix, safe: true };
  return {
    title: { en: `Write ${suggestion}`, fr: `Écrire ${suggestion}` },
    safe: true,
    edits: [{ file, span, text: `${quote2}${suggestion}${quote2}` }]
  };
}
// packages/config-schema/src/lint/weigh-findings.ts
var ABOUT_AN_ABSENCE = "schema/missing-key";
var SECRET2 = "security/inline-secret";
var NOTHING = { findings: [], known: [] };
function weighFindings({ file, kept: kept2, ofRules }, { today, known, levelOf }) {
  const { findings: ofReading, suppressions, doubtful } = kept2;
  if (ofReading.length + ofRules.length + suppressions.length === 0) return NOTHING;
  const spoken = new Set(ofReading.filter(({ rule }) => rule.startsWith("schema/") && rule !== ABOUT_AN_ABSENCE).map(nodeKey2));
  const unspoken = ofRules.filter((finding) => finding.rule === SECRET2 || !spoken.has(nodeKey2(finding)));
  const all = [...withoutSecrets(ofReading, unspoken), ...unspoken];
  const judged = (file === null ? all : applySuppressions(all, file, suppressions, today)).filter(
    (finding) => finding.suppressed !== null || !isDoubtful(finding, doubtful)
  );
  const marked = file === null ? judged : placed(judged, file, kept2);
  const found = (0, import_secrets().maskFindings)(marked, (of) => of === file ? kept2.secrets : (0, import_walk_scalars().fileSecrets)(of));
  const hidden = known === null ? found : applyBaseline(found, known);
  return {
    findings: hidden.flatMap((finding) => atLevel(finding, levelOf)).sort(byPlace),
    known: hidden.filter(({ suppressed }) => suppressed?.by === "baseline").map(baselineEntryOf).filter((entry) => entry !== null)
  };
}
var ASCII = /^[\0-\x7f]*$/;
function placed(findings, file, { aliases }) {
  return (0, import_is_json().withProvenFixes)(atAliases(ASCII.test(file.text) ? findings : tellLookAlikes(findings, file), file, aliases), file);
}
function atLevel(finding, levelOf) {
  const level = levelOf(finding.rule, finding.file.path);
  if (level === null) return [finding];
  const severity = (0, import_rule_level().severityAt)(level);
  return severity === null ? [] : [{ ...finding, severity }];
}
function withoutSecrets(ofReading, ofRules) {
  const secrets = ofRules.filter(({ rule }) => rule === SECRET2);
  const withSecret2 = new Set(
    secrets.flatMap((finding) => enclosingPointers(finding.pointer).map((pointer) => nodeKey2({ ...finding, pointer })))
  );
  const holdsSecret = (finding) => finding.pointer !== "" && withSecret2.has(nodeKey2(finding));
  return ofReading.filter((finding) => finding.rule === ABOUT_AN_ABSENCE || !finding.rule.startsWith("schema/") || !holdsSecret(finding));
}
function enclosingPointers(pointer) {
  const pointers = [];
  for (let at = pointer ?? ""; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) pointers.push(at);
  return pointers;
}
function isDoubtful({ rule, span }, doubtful) {
  return rule !== SECRET2 && !rule.startsWith("yaml/") && (0, import_ordered_lines().touchesLine)(doubtful, span);
}
function nodeKey2({ document, pointer }) {
  return `${document?.index} ${pointer}`;
}
function byPlace(a, b) {
  return a.span.start - b.span.start || compare(a.rule, b.rule) || a.span.end - b.span.end || compare(a.pointer ?? "", b.pointer ?? "") || compare(a.summary.en, b.summary.en);
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
// packages/config-schema/src/lint/open-project.ts
var MAX_OPENED = 256 * 1024;
function validateProject(input) {
  return new ChangingProject(input, false).result();
}
var ChangingProject = class {
  #read;
  /** The same; the last ones are not read again. */
  #opened;
  #states = /* @__PURE__ */ new Map();
  #index;
  #isToChange;
  #settings;
  #scales;
  /** By path; null when it has to be worked out again. */
  #ordered = null;
  constructor(input, isToChange) {
    const read = input.read ?? import_is_json().readManifestFile;
    this.#read = (file) => openFile(file, read(file));
    this.#opened = openedFiles(this.#read);
    this.#index = createIndex(knownApis(input.catalogue));
    this.#isToChange = isToChange;
    this.#settings = input;
    this.#scales = scalesOf(input);
    const states = [
      ...input.unreadable.map((refusal) => this.#stateOf(refusal.file.path, { refusal })),
      ...input.files.map((file) => this.#stateOf(file.path, { file }))
    ];
    for (const state of states) this.#states.set(state.path, state);
    this.#settle(this.#inOrder(), input.onRead);
  }
  update(file) {
    return this.#replace(file.path, this.#stateOf(file.path, { file }));
  }
  refuse(finding) {
    return this.#replace(finding.file.path, this.#stateOf(finding.file.path, { refusal: finding }));
  }
  remove(path) {
    return this.#replace(path, null);
  }
  configure(changes) {
    const [before, after] = [this.#settings, { ...this.#settings, ...changes }];
    this.#settings = after;
    this.#scales = scalesOf(after);
    if (after.catalogue !== before.catalogue) this.#setCatalogue();
    const isOfRules = after.today !== before.today || after.fileFacts !== before.fileFacts || after.onlyFiles !== before.onlyFiles;
    const said = this.#settle(isOfRules ? this.#inOrder() : []);
    const weighed = this.#inOrder().filter((state) => this.#weigh(state));
    return /* @__PURE__ */ new Set([...said, ...weighed.map(({ path }) => path), ...this.#pathOfBaseline(before), ...this.#pathOfBaseline(after)]);
  }
  findings(path) {
    const found = path === this.#settings.baseline?.file.path ? this.#staleEntries() : this.#states.get(path)?.verdict.findings ?? [];
    return this.#reported(found).filter(isVisible);
  }
  allFindings() {
    return this.#reported(this.#everything()).filter(isVisible);
  }
  reading(path) {
    const file = this.#states.get(path)?.file ?? null;
    return file === null ? null : this.#opened.get(file).reading;
  }
  secrets(path) {
    return this.#states.get(path)?.kept.secrets.spans ?? [];
  }
  result() {
    const everything = this.#everything();
    const reported = this.#reported(everything);
    const findings = reported.filter(isVisible);
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const states = this.#inOrder();
    const visible = everything.filter((finding) => isVisible(finding) && finding.rule !== baselineStale.id);
    return {
      findings,
      suppressed: reported.filter((finding) => !isVisible(finding)),
      counts: { errors: count("error"), warnings: count("warning"), infos: count("info") },
      documents: states.reduce((sum, { kept: kept2 }) => sum + kept2.summaries.length, 0),
      baselineEntries: [
        ...visible.map(baselineEntryOf).filter((entry) => entry !== null),
        ...states.flatMap(({ verdict }) => verdict.known),
        ...this.#missedEntries()
      ],
      unbaselined: visible.filter((finding) => baselineEntryOf(finding) === null),
      secrets: [...states.flatMap(secretsIn), ...this.#settings.baseline === null ? [] : secretsOf(this.#settings.baseline.file)]
    };
  }
  /** A file that has not been judged, or could not be decoded. */
  #stateOf(path, { file = null, refusal = null }) {
    const asker = (step3) => this.#isToChange ? { path, step: step3, answers: [] } : null;
    return { path, ...NOTHING_KNOWN, file, refusal, judging: asker("judge"), comparing: asker("compare") };
  }
  #replace(path, state) {
    const wasSaid = this.#takeOut(path);
    if (state !== null) this.#states.set(path, state);
    this.#ordered = null;
    const said = this.#settle(state === null ? [] : [state]);
    return /* @__PURE__ */ new Set([...said, ...wasSaid ? [path] : [], ...this.#pathOfBaseline(this.#settings)]);
  }
  /** Lets go of all that is known of a file, before the same is made of what takes its place; gives whether something was said of it. */
  #takeOut(path) {
    const before = this.#states.get(path);
    if (before === void 0) return false;
    this.#index.remove(before.kept);
    for (const asker of [before.judging, before.comparing]) if (asker !== null) this.#index.release(asker);
    this.#states.delete(path);
    this.#ordered = null;
    if (before.file !== null) this.#opened.forget(before.file);
    if (before.kept.entries.length > 0) this.#setCatalogue();
    return before.verdict.findings.length > 0;
  }
  /** Judges files that have not been judged as they are, and those that this concerns; gives the paths of which something else may be said. */
  #settle(changed, onRead = () => {
  }) {
    let filesRead = 0;
    const first3 = new Set(changed.filter(mayHoldEntries));
    const second = first3.size === 0 ? changed : changed.filter((state) => !first3.has(state));
    for (const states of [[...first3], second]) {
      for (const state of states) {
        const opened = state.file === null ? null : this.#read(state.file);
        this.#keep(state, opened);
        this.#judge(state, opened);
        if (state.file !== null) onRead(++filesRead);
      }
      if (states.some(({ kept: kept2 }) => kept2.entries.length > 0)) this.#setCatalogue();
    }
    if (!this.#isToChange && second.some(({ kept: kept2 }) => kept2.entries.length > 0)) for (const state of changed) this.#judge(state);
    const toCompare = new Set(changed);
    for (const { path, step: step3 } of this.#index.takeConcerned()) {
      const state = this.#states.get(path);
      if (state === void 0) continue;
      if (step3 === "judge") this.#judge(state);
      toCompare.add(state);
    }
    for (const state of toCompare) this.#compare(state);
    return new Set(Array.from(toCompare).flatMap((state) => this.#weigh(state) ? [state.path] : []));
  }
  #keep(state, opened) {
    this.#index.remove(state.kept);
    state.kept = opened === null ? keepRefusal(state) : keepFile(opened, !this.#isReported(state.path));
    this.#index.add(state.kept);
  }
  #judge(state, opened = state.file === null ? null : this.#opened.get(state.file)) {
    if (opened === null) return;
    const { today, fileFacts: fileFacts2 } = this.#settings;
    const { apis } = this.#index.viewFor(state.judging);
    state.ofDocuments = judgeDocuments(opened, { apis, today, fileFacts: fileFacts2 });
  }
  #compare(state) {
    const project = this.#index.viewFor(state.comparing);
    const compared = state.kept.summaries.flatMap((summary) => compareDocument(summary, project, (place2) => this.#viewOf(place2)));
    if (state.ofDocuments.length + compared.length === 0) {
      state.ofRules = NOTHING_KNOWN.ofRules;
      state.elsewhere = NOTHING_KNOWN.elsewhere;
      return;
    }
    const found = [...state.ofDocuments, ...compared];
    state.ofRules = atEnvironments(found, state.kept.summaries, project);
    state.elsewhere = new Map(
      found.flatMap(({ elsewhere }, at) => elsewhere === null ? [] : [[state.ofRules[at], elsewhere]])
    );
  }
  /** Whether something else may be said of the file. */
  #weigh(state) {
    const before = state.verdict;
    const { kept: kept2, file, elsewhere } = state;
    if (elsewhere.size === 0) state.verdict = weighFindings({ file, kept: kept2, ofRules: state.ofRules }, this.#scales);
    else {
      const accepted = new Map([...elsewhere].map(([finding, other]) => [finding, this.#acceptedAs(other)]));
      const ofRules = state.ofRules.filter((finding) => !accepted.get(finding));
      const verdict = weighFindings({ file, kept: kept2, ofRules }, this.#scales);
      const known = [...accepted.values()].flatMap((entries) => entries ?? []);
      state.verdict = known.length === 0 ? verdict : { ...verdict, known: [...verdict.known, ...known] };
    }
    return before.findings.length + state.verdict.findings.length > 0;
  }
  /** The entries of the baseline that hide a finding where it would be, none for a comment or a level that does; null when it would be seen there. */
  #acceptedAs(finding) {
    const there = this.#states.get(finding.file.path);
    if (there === void 0) return null;
    const { findings, known } = weighFindings({ file: there.file, kept: there.kept, ofRules: [finding] }, this.#scales);
    return findings.some(({ rule, pointer, suppressed }) => rule === finding.rule && pointer === finding.pointer && suppressed === null) ? null : known;
  }
  #setCatalogue() {
    const own = this.#inOrder().flatMap(({ kept: kept2 }) => kept2.entries);
    this.#index.setApis(knownApis((0, import_api_requests().catalogueUnder)(own, this.#settings.catalogue)));
  }
  #viewOf({ path, index }) {
    const file = this.#states.get(path)?.file ?? null;
    const view = file === null ? void 0 : this.#opened.get(file).views.get(index);
    if (view === void 0) throw new Error(`The index names document ${index} of ${path}, which is not there`);
    return view;
  }
  #inOrder() {
    this.#ordered ??= [...this.#states.values()].sort((a, b) => a.path < b.path ? -1 : 1);
    return this.#ordered;
  }
  /** With what is hidden, of all files. */
  #everything() {
    const ofFiles = this.#inOrder().flatMap(({ verdict }) => verdict.findings);
    const stale = this.#staleEntries();
    const path = this.#settings.baseline?.file.path ?? "";
    const after = stale.length === 0 ? -1 : ofFiles.findIndex(({ file }) => file.path > path);
    return after === -1 ? [...ofFiles, ...stale] : ofFiles.toSpliced(after, 0, ...stale);
  }
  #reported(findings) {
    const { onlyFiles, baseline } = this.#settings;
    if (onlyFiles === void 0) return findings;
    return findings.filter(({ file }) => onlyFiles.has(file.path) || file === baseline?.file);
  }
  #isReported(path) {
    return this.#settings.onlyFiles?.has(path) ?? true;
  }
  #staleEntries() {
    const { baseline } = this.#settings;
    if (baseline === null) return [];
    const met = new Set(this.#inOrder().flatMap(({ verdict }) => verdict.known.map(baselineKey)));
    const isReadable = this.#documentTest();
    const isAbout = (document) => isReadable(document) && this.#isReportedDocument(document);
    return (0, import_secrets().maskFindings)(staleEntries(baseline, met, isAbout)).flatMap((finding) => atLevel(finding, this.#scales.levelOf));
  }
  /** Where some files alone are reported on, an entry is told to be stale with the file of its document, or with the baseline. */
  #isReportedDocument({ kind, name }) {
    const { onlyFiles, baseline } = this.#settings;
    if (onlyFiles === void 0 || onlyFiles.has(baseline?.file.path ?? "")) return true;
    return this.#inOrder().some(
      ({ path, kept: kept2 }) => onlyFiles.has(path) && kept2.summaries.some((summary) => summary.kind === kind && summary.name === name)
    );
  }
  /** Entries of the baseline whose documents could not be looked at this time. */
  #missedEntries() {
    const { baseline } = this.#settings;
    if (baseline === null) return [];
    const isReadable = this.#documentTest();
    return baseline.entries.filter(({ document }) => !isReadable(document));
  }
  /** Whether the document of a baseline entry, if it is still there, was among those that the rules saw. */
  #documentTest() {
    const states = this.#inOrder();
    const names = new Set(states.flatMap(({ kept: kept2 }) => kept2.summaries.map(({ kind, name }) => JSON.stringify([kind, name]))));
    const missed = states.flatMap(({ kept: kept2 }) => kept2.missed);
    const isFileMissed = states.some(({ kept: kept2 }) => kept2.findings.some(isOfWholeFile));
    const isMissed = ({ kind, name }) => isFileMissed || missed.some((other) => (other.kind ?? kind) === kind && (other.name ?? name) === name);
    return (document) => names.has(JSON.stringify([document.kind, document.name])) || !isMissed(document);
  }
  #pathOfBaseline({ baseline }) {
    return baseline === null ? [] : [baseline.file.path];
  }
};
var NOTHING_KEPT = {
  findings: [],
  entries: [],
  summaries: [],
  missed: [],
  unread: [],
  suppressions: [],
  doubtful: [],
  aliases: /* @__PURE__ */ new Map(),
  secrets: import_walk_scalars().NO_SECRETS
};
function secretsIn({ file, refusal, kept: kept2 }) {
  if (file !== null) return kept2.secrets.spans.map((span) => ({ file, span }));
  return refusal === null ? [] : secretsOf(refusal.file);
}
function secretsOf(file) {
  return (0, import_walk_scalars().fileSecrets)(file).spans.map((span) => ({ file, span }));
}
function keepRefusal({ path, refusal }) {
  return {
    ...NOTHING_KEPT,
    findings: refusal === null ? [] : [refusal],
    unread: [{ path, index: 0, kind: null, name: null }]
  };
}
var NOTHING_KNOWN = {
  kept: NOTHING_KEPT,
  ofDocuments: [],
  ofRules: [],
  elsewhere: /* @__PURE__ */ new Map(),
  verdict: { findings: [], known: [] }
};
function scalesOf({ today, baseline, configuration, levels }) {
  return {
    today,
    known: baseline === null ? null : new Set(baseline.entries.map(baselineKey)),
    levelOf: levelResolver(configuration, levels)
  };
}
function openedFiles(read) {
  const opened = /* @__PURE__ */ new Map();
  let characters = 0;
  const forget = (file) => {
    if (opened.delete(file)) characters -= file.text.length;
  };
  return {
    forget,
    get: (file) => {
      const found = opened.get(file) ?? read(file);
      forget(file);
      opened.set(file, found);
      characters += file.text.length;
      for (const oldest of opened.keys()) {
        if (characters <= MAX_OPENED || oldest === file) break;
        forget(oldest);
      }
      return found;
    }
  };
}
function mayHoldEntries({ file }) {
  return file?.text.includes("kind: Api") === true;
}
function compareDocument(summary, project, viewOf) {
  return askRules(
    comparingRules(summary.kind),
    (rule) => rule.compare?.(summary, project),
    (rule, report) => placeReport(rule, report, viewOf(summary), viewOf)
  );
}
function atEnvironments(found, summaries, { applicationsNamed }) {
  if (found.length === 0) return [];
  const byIndex = new Map(summaries.map((summary) => [summary.index, summary]));
  return found.map(({ finding, inSandbox }) => {
    const summary = finding.document === null || inSandbox === finding ? void 0 : byIndex.get(finding.document.index);
    return summary !== void 0 && environmentOf(summary, applicationsNamed) === "sandbox" ? inSandbox : finding;
  });
}
function isVisible({ suppressed }) {
  return suppressed === null;
}
function isOfWholeFile({ rule, document }) {
  return rule.startsWith("yaml/") && document === null;
}
// packages/config-schema/src/lint/rule-descriptions.ts
function ruleDescriptions() {
  return [...RULES.map(describe2), ...import_reading_findings().READING_FINDINGS.map(({ id, docs }) => describe2({ id, severity: "error", docs }))];
}
function describe2({ id, severity, lowerInSandbox, docs }) {
  const { title, what, why, fix, source } = docs();
  const family = id.slice(0, id.indexOf("/"));
  return {
    id,
    severity,
    lowerInSandbox: lowerInSandbox === true,
    protected: !(0, import_rule_level().canSetLevel)(id),
    title,
    what,
    why,
    fix,
    source: (0, import_ascii_table().citation)(source),
    url: (0, import_reading_finding().ruleUrl)(id),
    tags: [family]
  };
}
// actions/manifest-lint/src/to-report.ts
function toReport({ project, result: result2 }) {
  return {
    findings: result2.findings,
    suppressed: result2.suppressed,
    filesChecked: project.files.length + project.unreadable.length,
    documentsChecked: result2.documents,
    maxWarnings: null,
    rules: ruleDescriptions()
  };
}
var SECRETS = /* @__PURE__ */ new WeakMap();
function secretsOf2({ result: result2 }) {
  const known = SECRETS.get(result2) ?? secretsIn2(result2);
  SECRETS.set(result2, known);
  return known;
}
function secretsIn2(result2) {
  const secrets = /* @__PURE__ */ new Map();
  for (const { file, span } of result2.secrets) {
    const others = secrets.get(file);
    if (others === void 0) secrets.set(file, [span]);
    else others.push(span);
  }
  return (file) => secrets.get(file) ?? [];
}
// actions/manifest-lint/src/hiding.ts
var CODE_LENGTH = 160;
var TEXT_LENGTH = 240;
function hidings(lint2, language, maxRows) {
  const { hidden, isBaseKnown } = lint2;
  const viewOf = sourceViews(secretsOf2(lint2));
  const rowOf = (finding) => findingRow2(printableFinding(finding, language, viewOf));
  const told = (title, items, row) => ({
    title,
    count: items.length,
    rows: items.slice(0, maxRows).map(row)
  });
  return [
    told(isBaseKnown ? LOWERED_BY_CHANGE : LOWERED, hidden.levels, ({ rule, from, to, paths }) => ({
      codes: [rule, `${from} → ${to}`, ...paths],
      text: ""
    })),
    told(isBaseKnown ? SILENCED_BY_CHANGE : SILENCED, hidden.byConfiguration, rowOf),
    told(isBaseKnown ? COMMENTED_BY_CHANGE : COMMENTED, hidden.byComments, rowOf),
    told(LEFT_OUT, hidden.leftOut, (path) => ({ codes: [path], text: "" }))
  ].filter(({ count }) => count > 0);
}
function findingRow2({ path, range, rule, summary, suppression }) {
  return { codes: [`${path}:${range.start.line}`, rule], text: suppression === null ? summary : `${summary} (${suppression})` };
}
function hidingMarkdown({ title, count, rows }, language) {
  const items = rows.map(
    ({ codes, text }) => ["-", ...codes.map((code) => (0, import_code_fence().codeSpan)((0, import_ascii_table().visibleText)(code, CODE_LENGTH))), (0, import_code_fence().escapeMarkdown)((0, import_ascii_table().visibleText)(text, TEXT_LENGTH))].join(" ").trimEnd()
  );
  const rest = count > rows.length ? [`- ${(0, import_ascii_table().typeset)(MORE[language](count - rows.length), language)}`] : [];
  if (items.length === 0) return `**${(0, import_ascii_table().say)(title, language)} (${count})**`;
  return [`**${(0, import_ascii_table().say)(title, language)} (${count})**`, "", ...items, ...rest].join("\n");
}
function hidingText({ title, count, rows }, language) {
  const items = rows.map(
    ({ codes, text }) => ["  -", ...codes.map((code) => (0, import_ascii_table().visibleText)(code, CODE_LENGTH)), (0, import_ascii_table().visibleText)(text, TEXT_LENGTH)].join(" ").trimEnd()
  );
  const rest = count > rows.length ? [`  - ${(0, import_ascii_table().typeset)(MORE[language](count - rows.length), language)}`] : [];
  return [`${(0, import_ascii_table().say)(title, language)} (${count})`, ...items, ...rest].join("\n");
}
var MORE = {
  en: (count) => `and ${count} more`,
  fr: (count) => `et ${count} de plus`
};
var LOWERED_BY_CHANGE = {
  en: "🔇 Rules that the configuration of this change switches off or lowers",
  fr: "🔇 Règles que la configuration de ce changement désactive ou atténue"
};
var LOWERED = {
  en: "🔇 Rules that the configuration switches off or lowers",
  fr: "🔇 Règles que la configuration désactive ou atténue"
};
var SILENCED_BY_CHANGE = {
  en: "🔇 Findings that the configuration of this change hides or lowers",
  fr: "🔇 Constats que la configuration de ce changement masque ou atténue"
};
var SILENCED = {
  en: "🔇 Findings that the configuration hides or lowers",
  fr: "🔇 Constats que la configuration masque ou atténue"
};
var COMMENTED_BY_CHANGE = {
  en: "🔕 Findings that comments of this change hide",
  fr: "🔕 Constats que des commentaires de ce changement masquent"
};
var COMMENTED = {
  en: "🔕 Findings that comments hide",
  fr: "🔕 Constats que des commentaires masquent"
};
var LEFT_OUT = {
  en: "🙈 Manifests that git tracks and that were not checked: .gitignore leaves them out, they are in node_modules, or they are links out of the repository",
  fr: "🙈 Manifestes suivis par git qui n'ont pas été vérifiés : .gitignore les écarte, ils sont dans node_modules, ou ce sont des liens hors du dépôt"
};
// actions/manifest-lint/src/notes.ts
var NO_MANIFEST = {
  en: `No manifest found. ${MANIFEST_NAMES.en}, and .gitignore is respected; a file of another name is read when input paths names it. Does a checkout step come before this one?`,
  fr: `Aucun manifeste trouvé. ${MANIFEST_NAMES.fr}, et .gitignore est respecté ; un fichier d'un autre nom est lu si l'entrée paths le nomme. Une étape checkout précède-t-elle celle-ci ?`
};
var NOTHING_TO_COMPARE = {
  en: "This event compares with nothing: all manifests are reported on, and there is no plan.",
  fr: "Cet événement ne se compare à rien : tous les manifestes sont examinés, et il n'y a pas de plan."
};
var BASE_UNREACHABLE = {
  en: "The base of the change could not be read: all manifests are reported on, and there is no plan. Check out with fetch-depth: 2 (pull requests) or fetch-depth: 0, or give github-token the permission contents: read.",
  fr: "La base du changement n'a pas pu être lue : tous les manifestes sont examinés, et il n'y a pas de plan. Extrayez le dépôt avec fetch-depth: 2 (pull requests) ou fetch-depth: 0, ou donnez à github-token la permission contents: read."
};
var NOT_THE_PULL_REQUEST = {
  en: "What is checked out is the base branch, not the pull request: nothing of the pull request was checked. Run this step on pull_request, where the checkout step takes the pull request by itself.",
  fr: "Ce qui est extrait est la branche de base, et non la pull request : rien de celle-ci n'a été vérifié. Lancez cette étape sur pull_request, où l'étape checkout extrait d'elle-même la pull request."
};
var ALL_HIDDEN_TOLD = {
  en: "The base of the change could not be read: everything that configuration and comments hide is told, whether this change brings it or not.",
  fr: "La base du changement n'a pas pu être lue : tout ce que la configuration et les commentaires masquent est indiqué, que ce changement l'apporte ou non."
};
function tooManyApplications(count, shown) {
  return {
    en: `Output applications holds the first ${shown} applications of ${count}: a matrix has no more legs.`,
    fr: `La sortie applications contient les ${shown} premières applications sur ${count} : une matrice n'a pas plus de branches.`
  };
}
function sarifCut(leftOut) {
  return {
    en: `${leftOut > 1 ? `${leftOut} findings are` : "1 finding is"} not in the SARIF file, which would be more than GitHub takes: those that count most are.`,
    fr: `${leftOut > 1 ? `${leftOut} constats ne sont pas` : "1 constat n'est pas"} dans le fichier SARIF, qui dépasserait ce que GitHub accepte : les plus graves y sont.`
  };
}
var PLAN_STOPPED = {
  en: "No plan: some manifests break the format. Correct them first.",
  fr: "Pas de plan : des manifestes ne respectent pas le format. Corrigez-les d'abord."
};
var BASE_BROKEN = {
  en: "No plan: manifests of the base break the format, so that what they declare is not known.",
  fr: "Pas de plan : des manifestes de la base ne respectent pas le format, et ce qu'ils déclarent est donc inconnu."
};
var NO_PULL_REQUEST = {
  en: "No comment: this run belongs to no pull request.",
  fr: "Pas de commentaire : cette exécution n'appartient à aucune pull request."
};
var NO_TOKEN = {
  en: "No comment: input github-token is empty.",
  fr: "Pas de commentaire : l'entrée github-token est vide."
};
function commentProblem(failure, readOnly) {
  if (failure.code === "no-answer") {
    return {
      en: `The comment could not be written (${failure.reason}). The job summary says the same.`,
      fr: `Le commentaire n'a pas pu être écrit (${failure.reason}). Le résumé du job dit la même chose.`
    };
  }
  if (readOnly) {
    return {
      en: "No comment: this pull request comes from a fork, and its token may only read. The job summary says the same.",
      fr: "Pas de commentaire : cette pull request vient d'un fork, dont le jeton n'a qu'un droit de lecture. Le résumé du job dit la même chose."
    };
  }
  return {
    en: `The comment was refused (HTTP ${failure.status}): the job needs the permission pull-requests: write. The job summary says the same.`,
    fr: `Le commentaire a été refusé (HTTP ${failure.status}) : le job a besoin de la permission pull-requests: write. Le résumé du job dit la même chose.`
  };
}
// actions/manifest-lint/src/outputs.ts
function toOutputs({ result: result2, plan, applications, broken }, written) {
  return {
    valid: String(result2.counts.errors === 0),
    errors: String(result2.counts.errors),
    warnings: String(result2.counts.warnings),
    "sarif-path": written.sarif,
    "plan-path": written.plan,
    "portal-actions": plan === null ? "" : String(plan.summary.actions),
    applications: JSON.stringify(applications),
    "broken-manifests": JSON.stringify(broken)
  };
}
var NO_OUTPUTS = {
  valid: "",
  errors: "",
  warnings: "",
  "sarif-path": "",
  "plan-path": "",
  "portal-actions": "",
  applications: "[]",
  "broken-manifests": "[]"
};
// packages/config-schema/src/graph/graph-id.ts
var MAX_NAME = 40;
function graphIds() {
  const taken = /* @__PURE__ */ new Set();
  const counts = /* @__PURE__ */ new Map();
  return (...texts) => {
    const base = texts.map(identifier).filter(Boolean).join("_");
    let count = counts.get(base) ?? 1;
    let id = count === 1 ? base : `${base}_${count}`;
    while (taken.has(id)) id = `${base}_${++count}`;
    counts.set(base, count);
    taken.add(id);
    return id;
  };
}
function identifier(text) {
  return text.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").replace(/[^A-Za-z0-9]+/g, "_").slice(0, MAX_NAME).replace(/^_+|_+$/g, "");
}
// packages/config-schema/src/graph/graph-order.ts
var LAST = 9;
function byContent(a, b) {
  return import_manifest_document().KINDS.indexOf(a.kind) - import_manifest_document().KINDS.indexOf(b.kind) || byEnvironment({ environment: applicationEnvironment(a) }, { environment: applicationEnvironment(b) }) || byCodeUnits(a.name ?? "", b.name ?? "") || byCodeUnits(JSON.stringify((0, import_access().plainValue)(a.root)), JSON.stringify((0, import_access().plainValue)(b.root)));
}
function byEnvironment(a, b) {
  return environmentPlace(a) - environmentPlace(b);
}
function environmentPlace({ environment }) {
  return environment === null ? LAST : environment === "production" ? 0 : 1;
}
function byCodeUnits(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
// packages/config-schema/src/graph/project-graph.ts
var SUBSCRIPTION_STATES = ["granted", "waiting", "refused", "unknown"];
// packages/config-schema/src/graph/read-subscription.ts
var TERMS = ["accepted", "pending", "not-required"];
var APPROVAL = ["granted", "pending", "refused", "not-required"];
var PROFILE = ["granted", "pending"];
function readSubscription(api) {
  const place2 = api.subscription?.place;
  const terms = declared2(api, "terms", TERMS) ?? absent(place2?.terms);
  const approval = declared2(api, "approval", APPROVAL) ?? absent(place2?.approval);
  const needsProfile = api.subscription?.entry.businessProfile === true && approval === "granted";
  const profile = declared2(api, "profile", PROFILE) ?? (needsProfile ? "not-given" : null);
  return { state: worst([terms, approval, profile]), terms, approval, profile };
}
function declared2(api, key, words2) {
  const value = declaredState(api, key)?.value;
  return words2.find((word) => word === value) ?? null;
}
function absent(need) {
  return need === "required" ? "not-given" : "unknown";
}
function worst(words2) {
  if (words2.includes("refused")) return "refused";
  if (words2.includes("pending") || words2.includes("not-given")) return "waiting";
  return words2.some((word) => word !== null && word !== "unknown") ? "granted" : "unknown";
}
// packages/config-schema/src/graph/build-project-graph.ts
function applicationsAround(documents, around) {
  const declared3 = new Set(documents.filter(({ kind }) => kind === "Application").map(({ name }) => name));
  const naming = documents.filter(({ kind }) => kind === "ChorusProConnection" || kind === "Connector");
  const named2 = new Set(naming.flatMap(applicationsNamedBy).filter((name) => !declared3.has(name)));
  return around.filter(({ kind, name }) => kind === "Application" && name !== null && named2.has(name));
}
var MOST_MEANT = 8;
var SEVERITY = ["refused", "waiting", "unknown", "granted"];
function buildProjectGraph(documents, catalogue) {
  const ordered = documents.toSorted(byContent);
  const ofKind = (kind) => ordered.filter((document) => document.kind === kind);
  const mask = (0, import_masker_of().maskerOf)((0, import_document_secrets().documentSecrets)(ordered).values());
  const newId = graphIds();
  const organizations = new Map(
    orderedGroups(
      ofKind("Application").flatMap(({ root }) => (0, import_access().textOf)(root, "organization") ?? []),
      import_organization_key().organizationKey
    ).map(([key, spellings]) => {
      const name = mask(first2(spellings));
      return [key, { type: "organization", id: newId("organization", name), name }];
    })
  );
  const listed = applicationsWithApis({ documents: ordered, catalogue });
  const applicationNodes = listed.map(({ document, environment }) => {
    const name = mask(document.name ?? "");
    return { type: "application", id: newId("application", name), name, environment, enabled: isEnabled(document) };
  });
  const declaredNames = new Set(ofKind("Application").map(({ name }) => name));
  const named2 = [...ofKind("ChorusProConnection"), ...ofKind("Connector")].flatMap(applicationsNamedBy);
  const missing = new Map(
    [...new Set(named2.filter((name) => !declaredNames.has(name)))].sort(byCodeUnits).map((raw) => {
      const name = mask(raw);
      return [raw, { type: "missing-application", id: newId("missing", name), name }];
    })
  );
  const apis = new Map(
    orderedGroups(
      listed.flatMap(({ environment, apis: items }) => items.map((api) => ({ api, environment }))),
      ({ api, environment }) => apiKey(api, environment)
    ).map(([key, uses]) => [key, apiOf(uses)]).sort(([, a], [, b]) => byEnvironment(a, b) || byCodeUnits(a.name, b.name) || byCodeUnits(a.version ?? "", b.version ?? "")).map(([key, { name: raw, version: rawVersion, environment }]) => {
      const name = mask(raw);
      const version = rawVersion === null ? null : mask(rawVersion);
      return [key, { type: "api", id: newId("api", environment ?? "", name, version ?? ""), name, version, environment }];
    })
  );
  const applications = listed.map(({ document, environment, apis: items }, index) => {
    const node = applicationNodes[index];
    const subscriptions = orderedGroups(items, (api) => apiKey(api, environment)).map(([key, uses]) => ({
      api: apis.get(key)?.id ?? "",
      subscription: worstOf(uses.map(readSubscription))
    }));
    return { node, document, subscriptions };
  });
  const connections = ofKind("ChorusProConnection").map((document) => {
    const name = mask(document.name ?? "");
    return { document, node: { type: "connection", id: newId("connection", name), name, portal: portalOf(document) } };
  });
  const connectors = ofKind("Connector").map((document) => {
    const name = mask(document.name ?? "");
    const product = (0, import_access().textOf)(document.root, "product");
    const node = { type: "connector", id: newId("connector", name), name, product: product === void 0 ? null : mask(product) };
    return { document, node };
  });
  const partners = ofKind("Partner").map(({ name: raw }) => {
    const name = mask(raw ?? "");
    return { type: "partner", id: newId("partner", name), name };
  });
  const byName = (0, import_ascii_table().groupBy)(applications, ({ document }) => document.name ?? "");
  const meant = (name, environment) => {
    const absent2 = missing.get(name);
    if (absent2 !== void 0) return [absent2.id];
    const same = (byName.get(name) ?? []).map(({ node }) => node);
    const there = same.filter((node) => node.environment === environment);
    return (there.length > 0 ? there : same).slice(0, MOST_MEANT).map(({ id }) => id);
  };
  const nodes = [
    ...organizations.values(),
    ...applicationNodes,
    ...missing.values(),
    ...apis.values(),
    ...connections.map(({ node }) => node),
    ...connectors.map(({ node }) => node),
    ...partners
  ];
  const edges = [
    ...applications.flatMap(({ node, document, subscriptions }) => {
      const organization = (0, import_access().textOf)(document.root, "organization");
      const owner = organization === void 0 ? void 0 : organizations.get((0, import_organization_key().organizationKey)(organization));
      return [
        ...owner === void 0 ? [] : [plainEdge("owns", owner.id, node.id)],
        ...subscriptions.map(({ api, subscription }) => ({ from: node.id, to: api, type: "subscribes", subscription }))
      ];
    }),
    ...connections.flatMap(
      ({ document, node }) => applicationsNamedBy(document).flatMap(
        (name) => meant(name, portalEnvironment(document)).map((id) => plainEdge("connects", id, node.id))
      )
    ),
    ...connectors.flatMap(
      ({ document, node }) => applicationsNamedBy(document).flatMap((name) => meant(name, null).map((id) => plainEdge("uses", node.id, id)))
    )
  ];
  const places = new Map(nodes.map(({ id }, index) => [id, index]));
  const placeOf2 = (id) => places.get(id) ?? 0;
  return { nodes, edges: edges.toSorted((a, b) => placeOf2(a.from) - placeOf2(b.from) || placeOf2(a.to) - placeOf2(b.to)) };
}
function applicationsNamedBy({ kind, root }) {
  const holders = kind === "Connector" ? (0, import_access().itemsOf)(root, "bindings").map(({ node }) => node) : [root];
  return [...new Set(holders.flatMap((node) => (0, import_access().textOf)(node, "application") ?? []))];
}
function isEnabled({ root }) {
  return (0, import_access().scalarOf)(root, "enabled")?.value !== false;
}
function portalOf(document) {
  const environment = portalEnvironment(document);
  return environment === "sandbox" ? "qualification" : environment;
}
function apiKey({ entry, name, version }, environment) {
  return JSON.stringify([environment, (0, import_fold_api_name().foldApiName)(entry?.name ?? name), (0, import_api_version().versionKey)(version ?? "")]);
}
function apiOf(uses) {
  const versions = uses.flatMap(({ api }) => api.version ?? []);
  return {
    name: first2(uses.map(({ api }) => api.entry?.name ?? api.name)),
    version: versions.length === 0 ? null : first2(versions),
    environment: uses[0]?.environment ?? null
  };
}
function worstOf(subscriptions) {
  const [worst2] = subscriptions.toSorted((a, b) => SEVERITY.indexOf(a.state) - SEVERITY.indexOf(b.state));
  return worst2 ?? { state: SUBSCRIPTION_STATES[3], terms: "unknown", approval: "unknown", profile: null };
}
function plainEdge(type, from, to) {
  return { from, to, type, subscription: null };
}
function orderedGroups(items, keyOf2) {
  return [...(0, import_ascii_table().groupBy)(items, keyOf2)].sort(([a], [b]) => byCodeUnits(a, b));
}
function first2(texts) {
  return texts.toSorted(byCodeUnits)[0] ?? "";
}
// packages/report/src/graph/graph-words.ts
var MAX_NAME2 = 120;
var GRAPH_TITLE = { en: "PISTE applications and their APIs", fr: "Applications PISTE et leurs API" };
var LEGEND_TITLE = { en: "Legend", fr: "Légende" };
var STATE_WORDS = {
  granted: { en: "in place", fr: "en place" },
  waiting: { en: "waiting", fr: "en attente" },
  refused: { en: "refused", fr: "refusée" },
  unknown: { en: "not stated", fr: "non précisé" }
};
var NODE_WORDS = {
  organization: { en: "organization", fr: "organisation" },
  application: { en: "application", fr: "application" },
  "missing-application": { en: "application that no manifest declares", fr: "application qu'aucun manifeste ne déclare" },
  api: { en: "API", fr: "API" },
  connection: { en: "Chorus Pro connection", fr: "raccordement Chorus Pro" },
  connector: { en: "connector", fr: "connecteur" },
  partner: { en: "partner outside PISTE", fr: "partenaire hors de PISTE" }
};
var COUNTED_WORDS = {
  organization: { en: ["organization", "organizations"], fr: ["organisation", "organisations"] },
  application: { en: ["application", "applications"], fr: ["application", "applications"] },
  "missing-application": { en: ["missing application", "missing applications"], fr: ["application absente", "applications absentes"] },
  api: { en: ["API", "APIs"], fr: ["API", "API"] },
  connection: { en: ["Chorus Pro connection", "Chorus Pro connections"], fr: ["raccordement Chorus Pro", "raccordements Chorus Pro"] },
  connector: { en: ["connector", "connectors"], fr: ["connecteur", "connecteurs"] },
  partner: { en: ["partner", "partners"], fr: ["partenaire", "partenaires"] }
};
var GROUP_WORDS = {
  production: { en: "Production", fr: "Production" },
  sandbox: { en: "Sandbox", fr: "Bac à sable" },
  "no-environment": { en: "Environment not given", fr: "Environnement non précisé" },
  missing: { en: "Not declared", fr: "Non déclaré" },
  outside: { en: "Outside PISTE", fr: "Hors de PISTE" }
};
function groupOf(node) {
  switch (node.type) {
    case "application":
    case "api":
      return node.environment ?? "no-environment";
    case "connection":
      return node.portal === null ? "no-environment" : node.portal === "production" ? "production" : "sandbox";
    case "missing-application":
      return "missing";
    case "partner":
      return "outside";
    case "organization":
    case "connector":
      return null;
  }
}
function nodeName(node, language) {
  return node.name.trim() === "" ? (0, import_ascii_table().say)(UNNAMED, language) : (0, import_ascii_table().unmistakableText)(node.name, MAX_NAME2);
}
function nodeNote(node, language) {
  const kind = (0, import_ascii_table().say)(NODE_WORDS[node.type], language);
  switch (node.type) {
    case "application":
      return node.enabled ? kind : `${kind}, ${(0, import_ascii_table().say)(DISABLED, language)}`;
    case "api":
      return node.version === null ? kind : `${kind} ${(0, import_ascii_table().unmistakableText)(node.version, MAX_NAME2)}`;
    case "connection":
      return node.portal === null ? kind : `${kind}, ${(0, import_ascii_table().say)(PORTAL_WORDS[node.portal], language)}`;
    case "connector":
      return node.product === null ? kind : `${kind}, ${(0, import_ascii_table().unmistakableText)(node.product, MAX_NAME2)}`;
    default:
      return kind;
  }
}
function subscriptionText({ state, terms, approval, profile }, language) {
  const parts = [
    // What is refused comes first: it is all that matters.
    ...approval === "refused" ? [APPROVAL_WORDS.refused, TERMS_WORDS[terms]] : [TERMS_WORDS[terms], APPROVAL_WORDS[approval]],
    profile === null ? null : PROFILE_WORDS[profile]
  ];
  const said = parts.flatMap((part) => part?.[language] ?? []);
  return said.length === 0 ? (0, import_ascii_table().say)(STATE_WORDS[state], language) : said.join(", ");
}
function countText(nodes, language) {
  const types = (0, import_ascii_table().keysOf)(COUNTED_WORDS).map((type) => ({
    type,
    count: nodes.filter((node) => node.type === type).length
  }));
  return types.filter(({ count }) => count > 0).map(({ type, count }) => (0, import_ascii_table().counted)(count, language, ...COUNTED_WORDS[type][language])).join(", ");
}
var UNNAMED = { en: "(unnamed)", fr: "(sans nom)" };
var DISABLED = { en: "disabled", fr: "désactivée" };
var PORTAL_WORDS = {
  production: { en: "production portal", fr: "portail de production" },
  qualification: { en: "qualification portal", fr: "portail de qualification" }
};
var TERMS_WORDS = {
  accepted: null,
  "not-required": null,
  unknown: null,
  pending: { en: "terms pending", fr: "CGU en attente" },
  "not-given": { en: "terms not given", fr: "CGU non renseignées" }
};
var APPROVAL_WORDS = {
  granted: null,
  "not-required": null,
  unknown: null,
  pending: { en: "approval pending", fr: "validation en attente" },
  refused: { en: "approval refused", fr: "validation refusée" },
  "not-given": { en: "approval not given", fr: "validation non renseignée" }
};
var PROFILE_WORDS = {
  granted: null,
  pending: { en: "business profile pending", fr: "profil métier en attente" },
  "not-given": { en: "business profile not given", fr: "profil métier non renseigné" }
};
// packages/report/src/graph/draw-diagram.ts
var STATE_MARKS = { granted: "✓", waiting: "…", refused: "✗", unknown: "?" };
function drawDiagram({ nodes, edges }, language) {
  return {
    boxes: nodes.filter((node) => groupOf(node) === null).map((node) => boxOf(node, language)),
    groups: (0, import_ascii_table().keysOf)(GROUP_WORDS).flatMap((name) => groupNamed(name, nodes, language)),
    arrows: edges.map((edge) => arrowOf(edge, language)),
    remark: null
  };
}
function stateLabel(state, text) {
  return `${STATE_MARKS[state]} ${text}`;
}
function groupNamed(name, nodes, language) {
  const boxes = nodes.filter((node) => groupOf(node) === name).map((node) => boxOf(node, language));
  return boxes.length === 0 ? [] : [{ name, title: (0, import_ascii_table().say)(GROUP_WORDS[name], language), boxes }];
}
function boxOf(node, language) {
  return { id: node.id, look: node.type, lines: [nodeName(node, language), nodeNote(node, language)] };
}
function arrowOf({ from, to, type, subscription }, language) {
  if (subscription === null) return { from, to, type, state: null, label: null };
  return { from, to, type, state: subscription.state, label: stateLabel(subscription.state, subscriptionText(subscription, language)) };
}
// packages/report/src/graph/fold-diagram.ts
var FOLD_LEVELS = ["nothing", "apis", "applications", "everything"];
function foldDiagram(graph, level, language) {
  const whole = drawDiagram(graph, language);
  if (level === "nothing") return whole;
  const owners = new Map(graph.edges.filter(({ type }) => type === "owns").map(({ from, to }) => [to, from]));
  const boxes = /* @__PURE__ */ new Map();
  for (const node of graph.nodes) {
    const id = foldedId(node, level, owners);
    const members = boxes.get(id);
    if (members === void 0) boxes.set(id, [node]);
    else members.push(node);
  }
  const boxById = new Map([...whole.boxes, ...whole.groups.flatMap((group) => group.boxes)].map((box) => [box.id, box]));
  const placed2 = [...boxes].map(([id, members]) => ({ members, ...foldBox(id, members, boxById, language) }));
  const boxOfNode = new Map(placed2.flatMap(({ box, members }) => members.map((node) => [node.id, box.id])));
  const inGroup = (group) => placed2.filter((candidate) => candidate.group === group).map(({ box }) => box);
  return {
    boxes: inGroup(null),
    groups: whole.groups.map(({ name }) => ({ name, title: (0, import_ascii_table().say)(GROUP_WORDS[name], language), boxes: inGroup(name) })),
    arrows: foldArrows(graph.edges, whole.arrows, (id) => boxOfNode.get(id) ?? id, language),
    remark: (0, import_ascii_table().say)(REMARKS[level], language)
  };
}
var REMARKS = {
  apis: {
    en: "Too large to be drawn in full: APIs are counted. The SVG shows everything.",
    fr: "Trop grand pour être dessiné en entier : les API sont comptées. Le SVG montre tout."
  },
  applications: {
    en: "Too large to be drawn in full: applications and APIs are counted. The SVG shows everything.",
    fr: "Trop grand pour être dessiné en entier : les applications et les API sont comptées. Le SVG montre tout."
  },
  everything: {
    en: "Too large to be drawn in full: everything is counted. The SVG shows it all.",
    fr: "Trop grand pour être dessiné en entier : tout est compté. Le SVG montre l'ensemble."
  }
};
function foldedId(node, level, owners) {
  const group = groupOf(node);
  const folded = ["folded", node.type, group ?? ""].join("_").replace(/\W/g, "_");
  if (node.type === "api" || level === "everything") return folded;
  if (level === "apis" || node.type === "organization") return node.id;
  return node.type === "application" ? `${folded}_${owners.get(node.id) ?? ""}` : folded;
}
function foldBox(id, members, boxById, language) {
  const [only] = members;
  const group = groupOf(only);
  if (members.length > 1)
    return { group, box: { id, look: only.type, lines: [(0, import_ascii_table().counted)(members.length, language, ...COUNTED_WORDS[only.type][language])] } };
  return { group, box: boxById.get(only.id) };
}
function foldArrows(edges, arrows, boxOf2, language) {
  const merged = /* @__PURE__ */ new Map();
  for (const [index, edge] of edges.entries()) {
    const arrow = arrows[index];
    const key = JSON.stringify([boxOf2(edge.from), boxOf2(edge.to), edge.type, arrow.state]);
    const same = merged.get(key);
    if (same === void 0) merged.set(key, { edge, arrow, count: 1 });
    else same.count += 1;
  }
  return [...merged.values()].map(({ edge, arrow, count }) => ({
    ...arrow,
    from: boxOf2(edge.from),
    to: boxOf2(edge.to),
    label: count === 1 || arrow.state === null ? arrow.label : stateLabel(arrow.state, `${count} ${severalWords(arrow.state, language)}`)
  }));
}
function severalWords(state, language) {
  return state === "refused" && language === "fr" ? "refusées" : (0, import_ascii_table().say)(STATE_WORDS[state], language);
}
// packages/report/src/graph/mermaid-text.ts
var UNSAFE = /(?<![A-Za-z0-9])[_.-]|[_.-](?![A-Za-z0-9])|[!-+/:-@[-^`{-~]/g;
var LOST_BLANK = /^ | $|(?<= ) /g;
var JOINER = "⁠";
var BLOCK_START = /^(?=[!-@[-`{-~])/;
var INLINE = /(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|[\]\\@:$°¶]|www(?=\.)/gi;
var LOOKALIKES = { "`": "ˋ", "*": "∗", "~": "∼" };
function mermaidText(text) {
  return text.replace(/[`*~]/g, (character) => LOOKALIKES[character] ?? character).replace(INLINE, (mark) => JOINER + mark + JOINER).replace(BLOCK_START, JOINER).replace(UNSAFE, (character) => `#${character.charCodeAt(0)};`).replace(LOST_BLANK, "#160;");
}
// packages/report/src/graph/graph-mermaid.ts
var MAX_CHARACTERS = 5e4;
var MAX_ARROWS = 500;
function renderGraphMermaid(graph, { language, maxCharacters = MAX_CHARACTERS }) {
  let text = "";
  for (const level of FOLD_LEVELS) {
    const diagram = foldDiagram(graph, level, language);
    if (diagram.arrows.length + SUBSCRIPTION_STATES.length > MAX_ARROWS && level !== "everything") continue;
    text = renderDiagram(diagram, countText(graph.nodes, language), language);
    if (text.length <= Math.min(maxCharacters, MAX_CHARACTERS)) break;
  }
  return text;
}
var SHAPES = {
  organization: ["([", "])"],
  application: ["[", "]"],
  "missing-application": ["[", "]"],
  api: ["(", ")"],
  connection: ["{{", "}}"],
  connector: ["[[", "]]"],
  partner: ["[/", "/]"]
};
var CLASSES = {
  organization: "fill:#fff8c5,stroke:#bf8700,color:#3b2300",
  application: "fill:#ddf4ff,stroke:#0969da,color:#0a3069",
  "missing-application": "fill:#ffebe9,stroke:#cf222e,color:#82071e,stroke-dasharray:6 4",
  api: "fill:#dafbe1,stroke:#2da44e,color:#044f1e",
  connection: "fill:#fbefff,stroke:#8250df,color:#3e1f79",
  connector: "fill:#ffe2d1,stroke:#bc4c00,color:#471700",
  partner: "fill:#eaeef2,stroke:#6e7781,color:#24292f"
};
var ARROWS = {
  granted: ["--", "-->"],
  waiting: ["-.", ".->"],
  refused: ["==", "==x"],
  unknown: ["-.", ".-"]
};
var STROKES = {
  granted: "#2da44e",
  waiting: "#bf8700",
  refused: "#cf222e",
  unknown: "#8c959f"
};
function renderDiagram(diagram, counts, language) {
  const legend = legendOf(diagram, language);
  const arrows = [...diagram.arrows, ...legend?.arrows ?? []];
  const boxes = [...diagram.boxes, ...diagram.groups.flatMap((group) => group.boxes), ...legend?.boxes ?? []];
  const looks = [...new Set(boxes.map(({ look }) => look))];
  const groups = [
    ...diagram.groups.map(({ name, title, boxes: inside }) => ({ id: `group_${className(name)}`, title, boxes: inside })),
    ...legend === null ? [] : [{ id: "legend", title: (0, import_ascii_table().say)(LEGEND_TITLE, language), boxes: legend.boxes }]
  ];
  const lines2 = [
    "flowchart LR",
    `  accTitle: ${(0, import_ascii_table().say)(GRAPH_TITLE, language)}`,
    ...counts === "" ? [] : [`  accDescr: ${counts}`],
    ...diagram.boxes.map((box) => `  ${boxLine(box)}`),
    ...groups.flatMap(({ id, title, boxes: inside }) => [
      `  subgraph ${id}["${mermaidText(title)}"]`,
      ...inside.map((box) => `    ${boxLine(box)}`),
      "  end"
    ]),
    ...diagram.remark === null ? [] : [`  remark["${mermaidText(diagram.remark)}"]:::remark`],
    ...arrows.map(arrowLine),
    ...looks.map((look) => `  classDef ${className(look)} ${CLASSES[look]}`),
    ...groups.length === 0 ? [] : ["  classDef group fill:none,stroke:#8c959f", `  class ${groups.map(({ id }) => id).join(",")} group`],
    ...diagram.remark === null ? [] : ["  classDef remark fill:none,stroke:none"],
    ...SUBSCRIPTION_STATES.flatMap((state) => {
      const places = arrows.flatMap((arrow, index) => arrow.state === state ? [index] : []);
      return places.length === 0 ? [] : [`  linkStyle ${places.join(",")} stroke:${STROKES[state]},stroke-width:${state === "refused" ? 4 : 2}px`];
    })
  ];
  return `${lines2.join("\n")}
`;
}
function legendOf(diagram, language) {
  const states = SUBSCRIPTION_STATES.filter((state) => diagram.arrows.some((arrow) => arrow.state === state));
  if (states.length === 0) return null;
  return {
    boxes: [
      { id: "legend_application", look: "application", lines: [(0, import_ascii_table().say)(NODE_WORDS.application, language)] },
      ...states.map((state) => ({ id: `legend_${state}`, look: "api", lines: [(0, import_ascii_table().say)(NODE_WORDS.api, language)] }))
    ],
    arrows: states.map((state) => ({
      from: "legend_application",
      to: `legend_${state}`,
      type: "subscribes",
      state,
      label: stateLabel(state, (0, import_ascii_table().say)(STATE_WORDS[state], language))
    }))
  };
}
function boxLine({ id, look, lines: lines2 }) {
  const [open2, close] = SHAPES[look];
  return `${id}${open2}"${lines2.map(mermaidText).join("<br/>")}"${close}:::${className(look)}`;
}
function arrowLine({ from, to, state, label }) {
  if (state === null || label === null) return `  ${from} --> ${to}`;
  const [start, end] = ARROWS[state];
  return `  ${from} ${start} "${mermaidText(label)}" ${end} ${to}`;
}
function className(name) {
  return name.replaceAll("-", "_");
}
// actions/manifest-lint/src/review.ts
var SUMMARY_BYTES = 9e5;
var COMMENT_CHARACTERS = 6e4;
var COMMENT_FINDINGS_BYTES = 28e3;
var COMMENT_FINDINGS_BYTES_BESIDE_DELETIONS = 6e3;
var MANY_DELETIONS = 60;
var COMMENT_HIDDEN_CHARACTERS = 12e3;
var PLAN_CHARACTERS = 2e5;
var HIDDEN_ROWS = [20, 5, 0];
function renderSummary(lint2, { language, room }) {
  const budget = Math.min(room, SUMMARY_BYTES);
  const graph = graphSection(lint2, language);
  const rest = [
    hiddenSection(lint2, language, budget / 6),
    // A character has three bytes at most.
    planSection(lint2, language, Math.min(PLAN_CHARACTERS, Math.floor(budget / 9))),
    Buffer.byteLength(graph) <= budget / 6 ? graph : (0, import_ascii_table().say)(DIAGRAM_LEFT_OUT, language),
    notesSection(lint2, language)
  ];
  const findings = (budgetBytes) => renderFindingsMarkdown(toReport(lint2), { language, secrets: secretsOf2(lint2), budgetBytes });
  const whole = `${join15([findings(budget - Buffer.byteLength(join15(rest)) - 4), ...rest])}
`;
  return Buffer.byteLength(whole) <= budget ? whole : findings(budget);
}
function renderComment(lint2, { language, footer }) {
  const before = [hiddenSection(lint2, language, COMMENT_HIDDEN_CHARACTERS), notesSection(lint2, language)];
  const findings = renderFindingsMarkdown(toReport(lint2), {
    language,
    secrets: secretsOf2(lint2),
    budgetBytes: findingsBudget(lint2, roomBeside([...before, footer]))
  });
  return join15([findings, ...before, planSection(lint2, language, roomBeside([findings, ...before, footer]))]);
}
function renderProblems(problems, { language, room }) {
  const heading = `## ❌ ${(0, import_ascii_table().say)(NOT_CHECKED, language)}`;
  const lines2 = problems.flatMap((problem3) => (0, import_ascii_table().say)(problem3, language).split("\n")).map((line) => `- ${(0, import_code_fence().escapeMarkdown)(line.slice(0, PROBLEM_LENGTH))}`);
  const texts = [...lines2.keys(), lines2.length].reverse().map((count) => `${join15([heading, lines2.slice(0, count).join("\n")])}
`);
  return texts.find((text) => Buffer.byteLength(text) <= room) ?? "";
}
var PROBLEM_LENGTH = 1e3;
var NOT_CHECKED = { en: "The manifests could not be checked", fr: "Les manifestes n'ont pas pu être vérifiés" };
function roomBeside(sections) {
  return COMMENT_CHARACTERS - join15(sections).length - 8;
}
function findingsBudget({ plan }, room) {
  if (plan === null) return room;
  return plan.summary.delete > MANY_DELETIONS ? COMMENT_FINDINGS_BYTES_BESIDE_DELETIONS : COMMENT_FINDINGS_BYTES;
}
function join15(sections) {
  return sections.map((section) => section.trim()).filter((section) => section !== "").join("\n\n");
}
function planSection({ plan }, language, maxCharacters) {
  return plan === null ? "" : (0, import_action_markdown().renderPlanMarkdown)(plan, { language, maxCharacters });
}
function graphSection({ graph }, language) {
  if (graph.nodes.length === 0) return "";
  const title = (0, import_ascii_table().say)({ en: "Diagram", fr: "Schéma" }, language);
  return `<details><summary>${title}</summary>

\`\`\`mermaid
${renderGraphMermaid(graph, { language }).trimEnd()}
\`\`\`

</details>`;
}
var DIAGRAM_LEFT_OUT = {
  en: "*The diagram is not shown, for lack of room.*",
  fr: "*Le schéma n'est pas montré, faute de place.*"
};
function notesSection({ notes: notes2 }, language) {
  return notes2.map((note) => `> ℹ️ ${(0, import_ascii_table().say)(note, language)}`).join("\n>\n");
}
function hiddenSection(lint2, language, maxCharacters) {
  const texts = HIDDEN_ROWS.map((rows) => join15(hidings(lint2, language, rows).map((hiding) => hidingMarkdown(hiding, language))));
  return texts.find((text) => text.length <= maxCharacters) ?? texts.at(-1) ?? "";
}
// actions/manifest-lint/src/sarif.ts
// actions/manifest-lint/package.json
var package_default = {
  name: "@pistectl/manifest-lint-action",
  version: "0.1.0",
  private: true,
  license: "MIT",
  type: "module",
  scripts: {
    build: "node --conditions=source ../../tools/bundle-action.ts manifest-lint",
    typecheck: "tsc -p tsconfig.json"
  },
  devDependencies: {
    "@pistectl/action-kit": "workspace:*",
    "@pistectl/config-schema": "workspace:*",
    "@pistectl/report": "workspace:*",
    "@pistectl/words": "workspace:*"
  }
};
// actions/manifest-lint/src/sarif.ts
var MOST_RESULTS2 = 25e3;
var UPLOAD_BYTES = 1e7;
function renderSarif(lint2, language, uploadBytes = UPLOAD_BYTES) {
  const report = toReport(lint2);
  const count = shownFindings([...report.findings, ...report.suppressed]).shown.length;
  let most = MOST_RESULTS2;
  for (; ; ) {
    const text = renderFindingsSarif(report, { language, secrets: secretsOf2(lint2), version: package_default.version, mostResults: most });
    if (most === 0 || Buffer.byteLength(text) <= uploadBytes || (0, import_node_zlib().gzipSync)(text).length <= uploadBytes) {
      return { text, leftOut: Math.max(0, count - most) };
    }
    most = Math.floor(Math.min(most, count) / 2);
  }
}
// actions/manifest-lint/src/channels.ts
var LOG_WIDTH = 110;
var MAX_FRAMES = 100;
var HIDDEN_ROWS2 = { log: 20, annotation: 5 };
var COMMENT_BYTES = 1e4;
var TITLE = "PISTE manifests";
function createChannels(inputs, setting) {
  const { runner, log, guard } = setting;
  const { language } = inputs;
  const own = [];
  const remark = (level, message2) => void own.push({ level, title: TITLE, message: (0, import_ascii_table().say)(message2, language) });
  function write2(asked, name, content) {
    const unwritten2 = { en: `${name} could not be written`, fr: `${name} n'a pas pu être écrit` };
    const written = writeReport(setting, { asked, name, unwritten: unwritten2, render: () => content });
    if (written.ok) return written.value;
    remark("warning", written.failure);
    return "";
  }
  function summarize2(render) {
    const written = writeSummary(setting, render);
    if (!written.ok) remark("warning", written.failure);
  }
  async function writeComment(render, worthCreating) {
    const { event } = setting;
    if (event.kind !== "pull-request") return remark("notice", NO_PULL_REQUEST);
    const github = await setting.github();
    if (github === null) return remark("warning", NO_TOKEN);
    const { GITHUB_WORKFLOW, GITHUB_JOB } = runner.env;
    const footer = runLink(runner.env, language);
    const outcome = await keepComment(github, {
      pullRequest: event.number,
      // Runners have their workspaces in different places.
      identity: [
        GITHUB_WORKFLOW ?? "",
        GITHUB_JOB ?? "",
        inputs.matrix,
        ...inputs.paths.map((path) => projectPath(inputs.workspace, path))
      ],
      body: guard(render(footer)),
      footer,
      worthCreating
    });
    const readOnly = event.fromFork && !event.onBase;
    if (!outcome.ok) {
      const { failure } = outcome;
      remark(failure.code === "not-permitted" && readOnly ? "notice" : "warning", commentProblem(failure, readOnly));
    } else if (outcome.value !== null) {
      log.text(`${{ created: "+", updated: "~", unchanged: "=" }[outcome.value.change]} ${outcome.value.url}`);
    }
  }
  function annotateOwn() {
    const { shown } = budgetAnnotations(own);
    const count = { error: 0, warning: 0, notice: 0 };
    for (const annotation of shown) {
      count[annotation.level]++;
      runner.annotate({ ...annotation, title: log.clean(annotation.title), message: log.clean(annotation.message) });
    }
    return count;
  }
  function annotate(lint2) {
    const reserved = annotateOwn();
    if (!inputs.annotations) return;
    const lines2 = renderFindingsGithub(toReport(lint2), { language, secrets: secretsOf2(lint2), reserved });
    for (const line of guard(lines2).split("\n")) if (line !== "") runner.print(line);
  }
  function writeSarif(lint2) {
    const { text, leftOut } = renderSarif(lint2, language);
    if (leftOut > 0) remark("warning", sarifCut(leftOut));
    return write2(inputs.sarifPath, "manifest-lint.sarif", text);
  }
  return {
    async tell(lint2) {
      log.text(logText(lint2, language));
      if (inputs.summary) summarize2((room) => renderSummary(lint2, { language, room }));
      const outputs = toOutputs(lint2, {
        sarif: writeSarif(lint2),
        plan: lint2.plan === null ? "" : write2(null, "plan.json", (0, import_object_address().renderPlanJson)(lint2.plan, { language }))
      });
      for (const problem3 of writeOutputs(outputs, setting)) remark("warning", problem3);
      for (const note of lint2.notes) remark("notice", note);
      for (const hiding of hidings(lint2, language, HIDDEN_ROWS2.annotation)) {
        own.push({ level: "warning", title: TITLE, message: hidingText(hiding, language) });
      }
      if (inputs.comment) await writeComment((footer) => renderComment(lint2, { language, footer }), isWorthAComment(lint2));
      if (inputs.failOn === "warning" && lint2.result.counts.errors === 0 && lint2.result.counts.warnings > 0) remark("error", WARNINGS_FAIL);
      annotate(lint2);
    },
    async tellProblems(problems) {
      for (const problem3 of writeOutputs(NO_OUTPUTS, setting)) remark("warning", problem3);
      for (const problem3 of problems) {
        log.text((0, import_ascii_table().say)(problem3, language));
        remark("error", problem3);
      }
      if (inputs.summary) summarize2((room) => renderProblems(problems, { language, room }));
      if (inputs.comment) await writeComment(() => renderProblems(problems, { language, room: COMMENT_BYTES }), false);
      annotateOwn();
    }
  };
}
var WARNINGS_FAIL = {
  en: "There are warnings, and input fail-on is warning.",
  fr: "Il y a des avertissements, et l'entrée fail-on vaut warning."
};
function logText(lint2, language) {
  const options = { language, secrets: secretsOf2(lint2) };
  const report = toReport(lint2);
  const findings = report.findings.length > MAX_FRAMES ? `${renderFindingsCompact(report, options)}
${tallyText(report, language)}
` : renderFindingsText(report, { ...options, width: LOG_WIDTH });
  const hidden = hidings(lint2, language, HIDDEN_ROWS2.log).map((hiding) => `${hidingText(hiding, language)}
`);
  return [findings, ...hidden, planText(lint2, language)].filter((text) => text !== "").join("\n");
}
function planText({ plan }, language) {
  if (plan === null) return "";
  if (plan.changes.length <= MAX_FRAMES) return (0, import_fit_lines().renderPlanText)(plan, { language, color: false, width: LOG_WIDTH });
  return `${(0, import_change_losses().planSummaryText)(plan.summary, language)}
`;
}
function isWorthAComment({ result: result2, plan, hidden, notes: notes2 }) {
  const { levels, byConfiguration, byComments, leftOut } = hidden;
  const told = [result2.findings, levels, byConfiguration, byComments, leftOut, notes2].some(({ length }) => length > 0);
  return told || plan !== null && (0, import_object_portals().planHasChanges)(plan);
}
function runLink({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID }, language) {
  const url = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
  if (!/^https:\/\/[\w./:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/.test(url)) return "";
  return `<sub>${(0, import_ascii_table().say)({ en: "Details:", fr: "Détails :" }, language)} ${url}</sub>`;
}
// packages/action-kit/src/project/describe-project-failure.ts
var MAX_TOLD = 20;
function describeProjectFailure(failure, nameOf) {
  switch (failure.code) {
    case "missing":
      return aboutEach(failure.places);
    case "outside": {
      const shown = (0, import_ascii_table().quote)(nameOf(failure.path));
      return {
        en: `${shown.en} is a link that leaves the project: it is not followed. Name the file that it leads to.`,
        fr: `${shown.fr} est un lien qui sort du projet : il n'est pas suivi. Nommez le fichier auquel il mène.`
      };
    }
    case "unreadable":
      return about([failure.path], describeFileError2(failure.cause));
    case "configuration-unreadable":
      return aboutConfiguration(nameOf(failure.configuration), describeFileError2(failure.cause));
    case "configuration-outside":
      return aboutConfiguration(nameOf(failure.configuration), OUTSIDE_LINK);
    case "configuration-undecodable":
      return aboutConfiguration(nameOf(failure.configuration), failure.reason);
    case "configuration-wrong":
      return describeFindings(failure.findings);
    case "catalog-missing":
      return aboutConfiguration(`${nameOf(failure.configuration)}, catalog: ${failure.file}`, NO_FILE);
    case "catalog-outside":
      return aboutConfiguration(`${nameOf(failure.configuration)}, catalog: ${failure.file}`, OUTSIDE);
  }
  function aboutEach(places) {
    const groups = [...(0, import_ascii_table().groupBy)(places, ({ cause }) => describeFileError2(cause).en).values()];
    return (0, import_ascii_table().localized)(
      (language) => groups.map(
        (group) => (0, import_ascii_table().say)(
          about(
            group.map(({ path }) => path),
            describeFileError2(group[0]?.cause)
          ),
          language
        )
      ).join(" ")
    );
  }
  function about(paths, reason) {
    const names = (0, import_ascii_table().enumeration)(paths.map((path) => (0, import_ascii_table().quote)(nameOf(path))));
    return { en: `${names.en}: ${reason.en}.`, fr: `${names.fr} : ${reason.fr}.` };
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
  return (0, import_ascii_table().localized)(
    (language) => (0, import_secrets().maskFindings)(findings.slice(0, MAX_TOLD)).map((finding) => (0, import_ascii_table().visibleText)((0, import_ascii_table().say)(findingLine(finding), language))).join("\n")
  );
}
var NO_FILE = { en: "no such file", fr: "fichier inexistant" };
var OUTSIDE = { en: "it is outside the project", fr: "il est hors du projet" };
var OUTSIDE_LINK = {
  en: "it is a link that leaves the project, and is not followed",
  fr: "c'est un lien qui sort du projet, et il n'est pas suivi"
};
function aboutConfiguration(name, reason) {
  const file = (0, import_ascii_table().quote)(name);
  return { en: `Configuration ${file.en}: ${reason.en}.`, fr: `Configuration ${file.fr} : ${reason.fr}.` };
}
// packages/config-schema/src/project/find-project.ts
// packages/config-schema/src/project/read-project-configuration.ts
function readProjectConfiguration(path, root, files) {
  if (path === null) return (0, import_ascii_table().succeed)({ configuration: NO_CONFIGURATION, catalogFiles: [] });
  if (leavesProject2(path, root, files)) return (0, import_ascii_table().fail)({ code: "configuration-outside", configuration: path });
  let bytes;
  try {
    bytes = files.read(path);
  } catch (cause) {
    return (0, import_ascii_table().fail)({ code: "configuration-unreadable", configuration: path, cause });
  }
  const decoding = decodeSource(projectPath(root, path), bytes);
  if (!decoding.ok) return (0, import_ascii_table().fail)({ code: "configuration-undecodable", configuration: path, reason: decoding.failure.summary });
  const reading = (0, import_configuration_schema().readConfiguration)(decoding.value);
  if (!reading.ok) return (0, import_ascii_table().fail)({ code: "configuration-wrong", findings: reading.failure });
  const configuration = reading.value;
  const folder = (0, import_node_path25().dirname)(path);
  const realRoot = files.realPath(root) ?? root;
  const catalogFiles = [];
  for (const file of configuration.catalog) {
    const catalogFile = (0, import_node_path25().resolve)(folder, file);
    if (files.kindOf(catalogFile) !== "file") return (0, import_ascii_table().fail)({ code: "catalog-missing", configuration: path, file });
    if (!isInside(realRoot, files.realPath(catalogFile) ?? catalogFile)) {
      return (0, import_ascii_table().fail)({ code: "catalog-outside", configuration: path, file });
    }
    catalogFiles.push(catalogFile);
  }
  return (0, import_ascii_table().succeed)({ configuration: fromRoot(configuration, projectPath(root, folder)), catalogFiles });
}
function leavesProject2(path, root, files) {
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
// packages/config-schema/src/project/find-project.ts
async function findProject(request, files) {
  const { workingFolder, named: named2, standIn } = request;
  const all = standIn === null ? named2 : [...named2, standIn.path];
  const location = locateProject(workingFolder, all, files);
  const { root } = location;
  const configured = readProjectConfiguration(request.configuration ?? location.configuration, root, files);
  if (!configured.ok) return configured;
  const { configuration, catalogFiles } = configured.value;
  const found = await findManifests(root, named2, files);
  if (found.missing.length > 0) return (0, import_ascii_table().fail)({ code: "missing", places: found.missing });
  const [outside] = found.outside;
  if (outside !== void 0) return (0, import_ascii_table().fail)({ code: "outside", path: outside });
  const projects = projectsOf(workingFolder, all, files);
  const mostFolders = projects.some((project) => isMarked(project, files)) ? MAX_FOLDERS : MAX_UNMARKED_FOLDERS;
  const around = request.withSurroundings === true ? await findAround(named2, found.paths, location.root, projects, mostFolders, files) : NOTHING_AROUND;
  const ofNamed = [...found.paths, ...found.unread.map(({ path }) => path), ...standIn === null ? [] : [standIn.path]];
  const paths = [.../* @__PURE__ */ new Set([...found.paths, ...catalogFiles, ...around.paths])].filter((path) => path !== standIn?.path).sort();
  return (0, import_ascii_table().succeed)({
    root,
    configuration,
    paths,
    unread: new Map([...around.unread, ...found.unread].map(({ path, cause }) => [path, cause])),
    ...around === NOTHING_AROUND ? {} : { named: new Set(ofNamed.map((path) => projectPath(root, path))) },
    ...around.unread.some(({ cause }) => (0, import_ascii_table().errorCode)(cause) === UNREAD.tooMany) ? { remark: searchCutShort(mostFolders) } : {}
  });
}
var MAX_FOLDERS = 1e4;
var MAX_UNMARKED_FOLDERS = 100;
var NOTHING_AROUND = { paths: [], unread: [] };
function searchCutShort(folders) {
  return {
    en: `Around what was named, ${folders} folders were searched for manifests and the others were not: nothing is said of a name that may be declared there. A .pistectl.yaml in the folder of the project keeps the search to it.`,
    fr: `Autour de ce qui est nommé, des manifestes ont été cherchés dans ${folders} dossiers, mais pas dans les autres : rien n'est dit d'un nom qui y serait peut-être déclaré. Un fichier .pistectl.yaml dans le dossier du projet y limite la recherche.`
  };
}
function isMarked(folder, files) {
  return [CONFIGURATION_NAME, ".git"].some((name) => files.kindOf((0, import_node_path24().join)(folder, name)) !== null);
}
function projectsOf(workingFolder, paths, files) {
  const each = paths.length === 0 ? [[]] : paths.map((path) => [path]);
  return [...new Set(each.map((one) => locateProject(workingFolder, one, files).folder))];
}
async function findAround(named2, found, root, projects, mostFolders, files) {
  const folders = projects.filter((folder) => !named2.some((path) => isInside(path, folder)));
  if (folders.length === 0) return NOTHING_AROUND;
  const around = await findManifests(root, folders, files, mostFolders);
  const known = new Set(found);
  const reals = new Set(found.map((path) => files.realPath(path)));
  return { ...around, paths: around.paths.filter((path) => known.has(path) || !reals.has(files.realPath(path))) };
}
// packages/config-schema/src/project/load-project.ts
async function loadProject(request, files) {
  const finding = await findProject(request, files);
  return finding.ok ? (0, import_ascii_table().succeed)(readProject(finding.value, request, files)) : finding;
}
function readProject(found, request, files) {
  const { root, paths, unread, ...surroundings } = found;
  const { standIn } = request;
  const decoded = [];
  const unreadable = [];
  const leaveOut = (path, cause) => {
    if (request.onUnreadable === void 0) unreadable.push(unreadFinding(projectPath(root, path), cause));
    else request.onUnreadable(path, cause);
  };
  for (const [path, cause] of unread) leaveOut(path, cause);
  const decode2 = (path, bytes) => {
    const decoding = decodeSource(projectPath(root, path), bytes);
    if (decoding.ok) decoded.push(decoding.value);
    else unreadable.push(decoding.failure);
  };
  for (const [index, path] of paths.entries()) {
    try {
      decode2(path, files.read(path));
    } catch (cause) {
      leaveOut(path, cause);
    }
    request.onRead?.(index + 1, paths.length);
  }
  if (standIn !== null) decode2(standIn.path, standIn.bytes);
  return { ...surroundings, root, files: decoded, unreadable, fileFacts: (path) => fileFacts(path, root, files) };
}
function unreadFinding(path, cause) {
  const reason = describeUnread(cause);
  return (0, import_reading_finding().readingFinding)(
    "yaml/syntax",
    { file: { path: path || ".", text: "", byteOrderMark: false }, document: null, pointer: null, span: { start: 0, end: 0 } },
    { en: `this cannot be read: ${reason.en}`, fr: `lecture impossible : ${reason.fr}` },
    (0, import_ascii_table().errorCode)(cause) === UNREAD.folder ? FOLDER_HELP : UNREAD_HELP
  );
}
var UNREAD_HELP = {
  en: "Nothing that it may hold was checked. Mend it, or have .gitignore leave it out if it is no manifest.",
  fr: "Rien de ce qu'il contiendrait n'a été vérifié. Corrigez cela, ou excluez-le par .gitignore si ce n'est pas un manifeste."
};
var FOLDER_HELP = {
  en: "The manifests in it were checked all the same. Give it another name.",
  fr: "Les manifestes qu'il contient ont été vérifiés quand même. Donnez-lui un autre nom."
};
function fileFacts(path, root, files) {
  const absolute = (0, import_node_path26().join)(root, path);
  if (!isInside(root, absolute)) return "outside";
  const real = files.realPath(absolute);
  if (real === null) return isInside(files.realPath(root) ?? root, files.realPath((0, import_node_path26().dirname)(absolute)) ?? root) ? "missing" : "outside";
  if (!isInside(files.realPath(root) ?? root, real)) return "outside";
  return files.kindOf(real) === "file" ? { sizeBytes: files.sizeOf(real) } : "not-a-file";
}
// packages/config-schema/src/project/named-part.ts
function partAround({ named: named2, files }) {
  return named2 === void 0 ? [] : files.filter(({ path }) => !named2.has(path));
}
function namedPart(project) {
  const { named: named2, files, unreadable } = project;
  if (named2 === void 0) return project;
  return {
    ...project,
    files: files.filter(({ path }) => named2.has(path)),
    unreadable: unreadable.filter(({ file }) => named2.has(file.path))
  };
}
// packages/config-schema/src/targets/format-findings.ts
var READ = {
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
    const byIndex = new Map(documents.map((document) => [document.index, { document, find: (0, import_access().nodeFinder)(document) }]));
    const found = [...findings, ...documents.flatMap(import_check_schema().checkSchema)].sort((a, b) => a.span.start - b.span.start);
    for (const finding of found) {
      const known = byIndex.get(finding.document?.index ?? -1);
      if (known === void 0 || stopsCheck(finding, known.document, known.find)) {
        stopping.push(finding);
        continue;
      }
      const others = passed.get(known.document);
      if (others === void 0) passed.set(known.document, [finding]);
      else others.push(finding);
    }
  }
  return { stopping, passed };
}
function stopsCheck({ rule, pointer, suggestions }, { kind }, find) {
  if (kind === "Api" || pointer === null) return true;
  const keys = (0, import_ascii_table().pointerTokens)(pointer).filter((token) => !/^\d+$/.test(token));
  if (rule === "schema/unknown-key") keys.splice(-1, 1, suggestions[0] ?? keys.at(-1) ?? "");
  if (keys[0] === "apiVersion" || keys[0] === "kind") return true;
  const found = find(pointer);
  if (found === void 0) return true;
  if (!keys.every((key) => READ[kind].includes(key))) return false;
  if (rule !== "schema/missing-key") return true;
  return (NEEDED[kind][keys.join(".")] ?? []).some((key) => (0, import_access().childOf)(found.value, key) === void 0);
}
// actions/manifest-lint/src/base.ts
var SHORT_ID2 = 12;
var MAX_IMAGE_BYTES2 = 4 * 1024 * 1024;
async function loadBase(project, documents, inputs, { event, runner, git, github, files }) {
  const { root } = project;
  const commit = await baseCommit({ event, sha: runner.env.GITHUB_SHA, repository: root }, git, github);
  if (!commit.ok) return commit;
  const stored = await gitTree(git, root, commit.value);
  const tree = stored.ok ? stored.value : await throughApi(github, commit.value);
  const view = tree === null ? null : commitFiles(root, tree);
  const configured = view === null ? null : await baseConfiguration(project, inputs, view);
  if (view === null || configured === null) return (0, import_ascii_table().fail)("unreachable");
  const manifests = await committedManifests(view, { named: inputs.paths, further: configured.catalogFiles, folder: configured.folder });
  if (!manifests.ok) return (0, import_ascii_table().fail)("unreachable");
  const changed = await changedPaths(view, checkedOutFiles(project, files));
  const withChangedImage = await changedImages(documents, view, files);
  const { configuration } = configured;
  const name = (0, import_ascii_table().quote)(commit.value.slice(0, SHORT_ID2));
  const lag = await lagRemark(git, root, { id: commit.value, name });
  const { remark, ...comparable } = await withoutSparse(manifests.value, root, git, files);
  const doubts = [lag, remark].filter((doubt) => doubt !== null);
  return (0, import_ascii_table().succeed)({ ...manifests.value, ...comparable, changed: /* @__PURE__ */ new Set([...changed, ...withChangedImage]), configuration, doubts });
}
async function throughApi(github, commit) {
  const api = await github();
  return api === null ? null : apiTree(api, commit);
}
async function baseConfiguration(project, { workspace, paths, configuration }, view) {
  const { root } = project;
  const named2 = configuration === null ? null : projectPath(root, configuration);
  const loading = await view.load(({ path }) => path === named2 || (0, import_node_path27().basename)(path) === CONFIGURATION_NAME);
  if (!loading.ok) return null;
  const { configuration: nearest, folder } = locateProject(workspace, paths, view);
  if (configuration !== null && !isInside(root, configuration)) return { configuration: project.configuration, catalogFiles: [], folder };
  const place2 = configuration ?? nearest;
  const usable = place2 !== null && view.kindOf(place2) === "file";
  const reading = usable ? readProjectConfiguration(place2, root, view) : null;
  return { ...reading?.ok ? reading.value : { configuration: NO_CONFIGURATION, catalogFiles: [] }, folder };
}
async function changedImages(documents, view, disk) {
  const { root } = view;
  const changed = [];
  for (const { root: content, file } of documents) {
    const image = content.entries.find(({ key }) => key === "image")?.value;
    if (image?.kind !== "scalar" || typeof image.value !== "string") continue;
    if (await isChanged(import_node_path27().posix.join(import_node_path27().posix.dirname(file.path), image.value))) changed.push(file.path);
  }
  return changed;
  async function isChanged(path) {
    const real = disk.realPath((0, import_node_path27().join)(root, path));
    const exists = real !== null && isInside(disk.realPath(root) ?? root, real) && disk.kindOf(real) === "file";
    const existed = view.kindOf((0, import_node_path27().join)(root, path)) === "file";
    if (!exists || !existed) return exists !== existed;
    return disk.sizeOf(real) > MAX_IMAGE_BYTES2 || (await changedPaths(view, [{ path, bytes: disk.read(real) }])).size > 0;
  }
}
// actions/manifest-lint/src/left-out-manifests.ts
async function leftOutManifests({ root, files, unreadable }, paths, git, disk) {
  if (disk.kindOf((0, import_node_path28().join)(root, ".git")) === null) return [];
  const tree = await gitTree(git, root, "HEAD");
  const read = new Set([...files, ...unreadable.map(({ file }) => file)].map(({ path }) => disk.realPath((0, import_node_path28().join)(root, path))));
  return (tree.ok ? tree.value.entries : []).map(({ path }) => path).filter((path) => isManifestName(path.slice(path.lastIndexOf("/") + 1)) && paths.some((named2) => isInside(named2, (0, import_node_path28().join)(root, path)))).filter((path) => {
    const real = disk.realPath((0, import_node_path28().join)(root, path));
    return real !== null && !read.has(real);
  });
}
// actions/manifest-lint/src/louder-findings.ts
var SEVERITIES = ["error", "warning", "info"];
function louderFindings(findings, others) {
  const known = new Map(others.map((finding) => [keyOf(finding), rank2(finding)]));
  return findings.filter((finding) => rank2(finding) < (known.get(keyOf(finding)) ?? SEVERITIES.length));
}
function keyOf({ rule, file, document, span, pointer, summary }) {
  return JSON.stringify([rule, file.path, document?.index, pointer ?? span.start, summary.en]);
}
function rank2({ severity }) {
  return SEVERITIES.indexOf(severity);
}
// actions/manifest-lint/src/lowered-levels.ts
var LOUDNESS = ["off", "info", "warn", "error"];
function loweredLevels(now, before) {
  const own = new Map(ruleDescriptions().map(({ id, severity }) => [id, severity === "warning" ? "warn" : severity]));
  const lowered = (levels, paths) => [...levels].flatMap(([rule, to]) => {
    const from = before.rules.get(rule) ?? own.get(rule) ?? "error";
    return LOUDNESS.indexOf(to) < LOUDNESS.indexOf(from) ? [{ rule, from, to, paths }] : [];
  });
  const known = new Set(before.overrides.map(overrideText));
  const reset = new Map([...before.rules.keys()].filter((rule) => !now.rules.has(rule)).map((rule) => [rule, own.get(rule) ?? "error"]));
  return [
    ...lowered(now.rules, []),
    ...lowered(reset, []),
    ...now.overrides.filter((override) => !known.has(overrideText(override))).flatMap(({ rules, paths }) => lowered(rules, paths))
  ];
}
function overrideText({ paths, rules }) {
  return JSON.stringify([paths, [...rules]]);
}
// actions/manifest-lint/src/lint.ts
var MAX_APPLICATIONS = 256;
var NAME_LENGTH3 = 100;
async function lint(inputs, setting) {
  if (inputs.problems.length > 0) return (0, import_ascii_table().fail)(inputs.problems);
  const loading = await loadProject(
    { workingFolder: inputs.workspace, named: inputs.paths, standIn: null, configuration: inputs.configuration, withSurroundings: true },
    setting.files
  );
  if (!loading.ok) return (0, import_ascii_table().fail)([describeInputFailure(loading.failure, inputs.workspace, "paths")]);
  const whole = loading.value;
  const project = namedPart(whole);
  if (project.files.length + project.unreadable.length === 0) return (0, import_ascii_table().fail)([NO_MANIFEST]);
  const read = readOnce();
  const readings = project.files.map(read);
  const documents = documentsOf(readings);
  const around = documentsOf(partAround(whole).map(read));
  const catalogue = (0, import_api_requests().projectCatalogue)(import_catalogue().CATALOGUE, [...documents, ...around]);
  const comparison = await loadBase(whole, documents, inputs, setting);
  const base = comparison.ok ? comparison.value : null;
  const { named: onlyFiles, ...loaded } = whole;
  const input = {
    ...loaded,
    read,
    ...onlyFiles === void 0 ? {} : { onlyFiles },
    baseline: null,
    today: setting.today,
    catalogue: import_catalogue().CATALOGUE,
    levels: /* @__PURE__ */ new Map()
  };
  const found = validateProject(input);
  const { sarifPath, workspace } = inputs;
  const overInput = sarifPath === null ? null : outputProblem("sarif-path", projectPath(workspace, sarifPath), sarifPath, setting.runner);
  if (overInput !== null) return (0, import_ascii_table().fail)([overInput]);
  const before = base === null ? null : validateProject({ ...input, ...ofBase(base) });
  const result2 = inputs.changedOnly && base !== null && before !== null ? onlyOfChange(found, before, base) : found;
  const hidden = {
    ...hiddenByConfiguration(input, found, comparison),
    byComments: before === null ? found.suppressed : louderFindings(found.suppressed, before.suppressed),
    leftOut: await leftOutManifests(whole, inputs.paths, setting.git, setting.files)
  };
  const planning = inputs.plan && base !== null ? planAgainst(namedPart(base), { readings, unreadable: project.unreadable, catalogue, around, read }, inputs, setting.today) : { plan: null, notes: [] };
  const applications = documents.flatMap(declaredApplication);
  return (0, import_ascii_table().succeed)({
    project,
    result: result2,
    hidden,
    isBaseKnown: base !== null,
    plan: planning.plan,
    graph: buildProjectGraph([...documents, ...applicationsAround(documents, around)], catalogue),
    applications: applications.slice(0, MAX_APPLICATIONS),
    broken: [...new Set([...project.unreadable, ...formatFindings(readings).stopping].map(({ file }) => file.path))].slice(
      0,
      MAX_APPLICATIONS
    ),
    notes: [
      ...comparison.ok ? [] : missingBase(comparison.failure, inputs, hidden),
      ...planning.notes,
      ...whole.remark === void 0 ? [] : [whole.remark],
      ...applications.length > MAX_APPLICATIONS ? [tooManyApplications(applications.length, MAX_APPLICATIONS)] : []
    ]
  });
}
function ofBase({ files, unreadable, configuration }) {
  return { files, unreadable, configuration };
}
function onlyOfChange(whole, before, { changed }) {
  const worse = new Set(louderFindings(whole.findings, before.findings));
  const findings = whole.findings.filter((finding) => changed.has(finding.file.path) || worse.has(finding));
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    ...whole,
    findings,
    suppressed: whole.suppressed.filter(({ file }) => changed.has(file.path)),
    counts: { errors: count("error"), warnings: count("warning"), infos: count("info") }
  };
}
function hiddenByConfiguration(input, whole, comparison) {
  if (!comparison.ok && comparison.failure === "none") return { levels: [], byConfiguration: [] };
  const { rules, overrides } = comparison.ok ? comparison.value.configuration : NO_CONFIGURATION;
  const configuration = { ...input.configuration, rules, overrides };
  const levels = loweredLevels(input.configuration, configuration);
  if (levels.length === 0) return { levels, byConfiguration: [] };
  const suppressed = new Set(whole.suppressed.map(({ file, rule, span }) => JSON.stringify([file.path, rule, span])));
  const byConfiguration = louderFindings(validateProject({ ...input, configuration }).findings, whole.findings);
  return {
    levels,
    byConfiguration: byConfiguration.filter(({ file, rule, span }) => !suppressed.has(JSON.stringify([file.path, rule, span])))
  };
}
function missingBase(why, { changedOnly, plan }, hidden) {
  if (why === "elsewhere") return [NOT_THE_PULL_REQUEST];
  const hides = hidden.levels.length + hidden.byComments.length > 0;
  if (why === "unreachable" && hides) return changedOnly || plan ? [BASE_UNREACHABLE, ALL_HIDDEN_TOLD] : [ALL_HIDDEN_TOLD];
  if (!changedOnly && !plan) return [];
  return [why === "none" ? NOTHING_TO_COMPARE : BASE_UNREACHABLE];
}
function readOnce() {
  const known = /* @__PURE__ */ new Map();
  return (file) => {
    const reading = known.get(file) ?? (0, import_is_json().readManifestFile)(file);
    known.set(file, reading);
    return reading;
  };
}
function planAgainst(base, project, { workspace, paths, configuration }, today) {
  if (isBroken(project)) return { plan: null, notes: [PLAN_STOPPED] };
  const before = { readings: base.files.map(project.read), unreadable: base.unreadable };
  if (isBroken(before)) return { plan: null, notes: [BASE_BROKEN] };
  const plan = (0, import_compare_lines().planProject)({
    base: documentsOf(before.readings),
    current: documentsOf(project.readings),
    around: project.around,
    catalogue: project.catalogue,
    checkPaths: paths.map((path) => projectPath(workspace, path)).filter((path) => path !== ""),
    baseRemarks: base.doubts,
    checkConfiguration: configuration === null ? null : projectPath(workspace, configuration),
    today
  });
  return { plan, notes: [] };
}
function isBroken({ readings, unreadable }) {
  if (unreadable.length > 0) return true;
  return readings.some(({ documents, findings }) => findings.length > 0 || documents.some((document) => (0, import_check_schema().checkSchema)(document).length > 0));
}
function documentsOf(readings) {
  return readings.flatMap(({ documents }) => documents);
}
function declaredApplication({ kind, name, root, file }) {
  if (kind !== "Application" || name === null || name.length > NAME_LENGTH3) return [];
  const environment = root.entries.find(({ key }) => key === "environment")?.value;
  if (environment?.kind !== "scalar" || environment.value !== "production" && environment.value !== "sandbox") return [];
  const enabled = root.entries.find(({ key }) => key === "enabled")?.value;
  if (enabled?.kind === "scalar" && enabled.value === false) return [];
  return [{ name, environment: environment.value, manifest: file.path }];
}
// actions/manifest-lint/src/action.ts
async function run(inputs, setting) {
  const channels = createChannels(inputs, setting);
  const outcome = await lint(inputs, setting);
  if (!outcome.ok) {
    setting.runner.fail();
    await channels.tellProblems(outcome.failure);
    return;
  }
  if (isFailure(outcome.value, inputs.failOn)) setting.runner.fail();
  await channels.tell(outcome.value);
}
function isFailure({ result: { counts } }, failOn) {
  if (failOn === "never") return false;
  return counts.errors > 0 || failOn === "warning" && counts.warnings > 0;
}
// actions/manifest-lint/src/inputs.ts
var FAIL_ON = ["error", "warning", "never"];
function readInputs(runner) {
  const reader = createInputReader(runner.input);
  const workspace = workspaceFolder(runner.env);
  const paths = reader.lines("paths");
  const configuration = reader.text("config");
  return {
    language: reader.choice("language", import_ascii_table().LANGUAGES, "en"),
    workspace,
    paths: (paths.length === 0 ? ["."] : paths).map((path) => (0, import_node_path29().resolve)(workspace, path)),
    configuration: configuration === void 0 ? null : (0, import_node_path29().resolve)(workspace, configuration),
    changedOnly: reader.flag("changed-only", false),
    plan: reader.flag("plan", false),
    failOn: reader.choice("fail-on", FAIL_ON, "error"),
    summary: reader.flag("summary", true),
    annotations: reader.flag("annotations", true),
    comment: reader.flag("comment", false),
    sarifPath: readOutputPath(reader, "sarif-path", runner),
    token: reader.text("github-token") ?? "",
    matrix: reader.text("matrix") ?? "null",
    problems: reader.problems
  };
}
// actions/manifest-lint/src/main.ts
function main() {
  return carryOutStep(
    async ({ masker, learned, ...step3 }) => {
      const { runner } = step3;
      masker.secret(runner.input("github-token").trim());
      const inputs = readInputs(runner);
      let connection;
      await run(inputs, {
        ...step3,
        files: learned.watched(runner.files),
        git: learned.watchedGit(runGit),
        event: readRunEvent(runner.env.GITHUB_EVENT_NAME, readEventPayload(runner)),
        github: () => connection ??= connect(inputs.token, runner),
        today: (/* @__PURE__ */ new Date()).toISOString().slice(0, "YYYY-MM-DD".length)
      });
    },
    { title: "PISTE manifests", outputs: NO_OUTPUTS }
  );
}
async function connect(token, { env }) {
  const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: apiUrl } = env;
  if (token === "" || !repository || !apiUrl) return null;
  return (0, import_context().connectGithub)({ token, repository, apiUrl });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  main
});
}),
"report/doors/escaping.ts":(function(module,exports,require,late){module.exports = {
  get escapeXml() { return escapeXml; },
  get neutraliseLogLine() { return neutraliseLogLine; },
  get visibleLines() { return visibleLines; }
};
var import_code_fence = late("./report/escaping/code-fence.ts");
var import_log_commands = late("./report/escaping/log-commands.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/report/src/escaping/visible-lines.ts
function visibleLines(text, maxLength = Number.POSITIVE_INFINITY) {
  return (0, import_ascii_table().shorten)(text, maxLength).split(/\r\n|\r|\n/).map((line) => (0, import_ascii_table().visibleText)(line)).join("\n");
}
// packages/report/src/escaping/escape-xml.ts
function escapeXml(text) {
  return escapeXmlText(text).replace(/\n/g, "&#10;");
}
function escapeXmlText(text) {
  return (0, import_code_fence().escapeHtml)(visibleLines(text)).replace(/^(\s*):(?=:)/gm, "$1&#58;").replace(/##(?=\w*\[)/g, "#&#35;");
}
// packages/report/src/escaping/untrusted-text.ts
var LINE_LENGTH = 4096;
function neutraliseLogLine(text, maxLength = LINE_LENGTH) {
  return (0, import_log_commands().breakLogCommands)((0, import_ascii_table().visibleText)(text, maxLength));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  escapeXml,
  neutraliseLogLine,
  visibleLines
});
}),
"report/escaping/code-fence.ts":(function(module,exports,require,late){module.exports = {
  get codeFence() { return codeFence; },
  get codeSpan() { return codeSpan; },
  get escapeHtml() { return escapeHtml; },
  get escapeMarkdown() { return escapeMarkdown; }
};
var import_ascii_table = late("./words/ascii-table.ts");
// packages/report/src/escaping/code-span.ts
function codeSpan(text) {
  const content = (0, import_ascii_table().visibleText)(text);
  if (content.trim() === "") return "";
  const fence = "`".repeat(longestRun(content) + 1);
  const padding = /^[` ]|[` ]$/.test(content) ? " " : "";
  return `${fence}${padding}${content}${padding}${fence}`;
}
function longestRun(text) {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
// packages/report/src/escaping/code-fence.ts
function codeFence(text, info = "text") {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${info}
${text}
${fence}`;
}
// packages/report/src/escaping/escape-html.ts
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
// packages/report/src/escaping/escape-markdown.ts
var LINKED = /@|#\d|gh-\d|:\/\/|www\.|mailto:|xmpp:|(?<![0-9a-z])(?=[0-9a-f]*\d)[0-9a-f]{7,40}(?![0-9a-z])/i;
var TELLING = /[\\`*[\]~$&<>|_:@#\d]|www\./i;
var EDGES = /^([([{«"'“‘]*)(.*?)([)\]}»"'”’.,;:!?…]*)$/su;
var PUNCTUATION = /[\\`*[\]~$]/g;
var ENTITIES2 = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;" };
function escapeMarkdown(text) {
  return (0, import_ascii_table().visibleText)(text).trim().replace(/\S+/g, (word) => !TELLING.test(word) ? word : LINKED.test(word) ? asCode(word) : plain(word)).replace(/^(\d+)([.)])|^[-+=#]/, startOfLine).replace(/\s(?=#+$)/, "$&\\");
}
function asCode(word) {
  const [, before = "", core = "", after = ""] = EDGES.exec(word) ?? [];
  if (core.includes("|") || core === "") return plain(word.replace(/[@#:/-]|w(?=ww\.)/gi, "$&​"));
  return `${plain(before)}${codeSpan(core)}${plain(after)}`;
}
function plain(word) {
  return word.replace(PUNCTUATION, "\\$&").replace(/[&<>|]/g, (character) => ENTITIES2[character] ?? character).replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replace(/:(?=[\w+-]*[a-z][\w+-]*:)/gi, ":​");
}
function startOfLine(mark, digits, dot) {
  return digits === void 0 ? `\\${mark}` : `${digits}\\${dot}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  codeFence,
  codeSpan,
  escapeHtml,
  escapeMarkdown
});
}),
"report/escaping/log-commands.ts":(function(module,exports,require,late){module.exports = {
  get breakLogCommands() { return breakLogCommands; }
};
// packages/report/src/escaping/log-commands.ts
var LEADING = /^((?:\s|\x1b\[[\d;]*m)*)::/;
var ANYWHERE = /##(?=\w*\[)/g;
function breakLogCommands(text) {
  if (!text.includes("::") && !text.includes("##")) return text;
  return text.split("\n").map((line) => line.replace(LEADING, "$1: :").replace(ANYWHERE, "## ")).join("\n");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  breakLogCommands
});
}),
"report/layout/display-width.ts":(function(module,exports,require,late){module.exports = {
  get displayWidth() { return displayWidth; },
  get fitWidth() { return fitWidth; },
  get isPlainWidth() { return isPlainWidth; },
  get padEnd() { return padEnd; },
  get padStart() { return padStart; }
};
// packages/report/src/layout/display-width.ts
var WIDE = [
  [4352, 4447],
  [11904, 12350],
  [12353, 13311],
  [13312, 19903],
  [19968, 42191],
  [43360, 43391],
  [44032, 55203],
  [63744, 64255],
  [65072, 65135],
  [65280, 65376],
  [65504, 65510],
  [127744, 128591],
  [128640, 128767],
  [129280, 129535],
  [131072, 262141]
];
var PLAIN = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u202f-\u205e\u2190-\u2193\u2500-\u259f\u25cb\u2713\u2717]*$/;
function displayWidth(text) {
  if (isPlainWidth(text)) return text.length;
  let width = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) width += graphemeWidth(segment);
  return width;
}
function isPlainWidth(text) {
  return PLAIN.test(text);
}
function padEnd(text, width) {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
function padStart(text, width) {
  return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}
function fitWidth(text, width, ellipsis) {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let taken = displayWidth(ellipsis);
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    taken += graphemeWidth(segment);
    if (taken > width) break;
    kept += segment;
  }
  return kept + ellipsis;
}
function graphemeWidth(grapheme) {
  if (/^[\p{M}\p{Cc}\p{Cf}]+$/u.test(grapheme)) return 0;
  const code = grapheme.codePointAt(0) ?? 0;
  return new RegExp("\\p{Emoji_Presentation}|\\ufe0f", "u").test(grapheme) || WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  displayWidth,
  fitWidth,
  isPlainWidth,
  padEnd,
  padStart
});
}),
"report/layout/markdown-table.ts":(function(module,exports,require,late){module.exports = {
  get tableRow() { return tableRow; },
  get tableTitles() { return tableTitles; }
};
var import_ascii_table = late("./words/ascii-table.ts");
// packages/report/src/layout/markdown-table.ts
function tableTitles(titles, language) {
  return `${tableRow(titles.map((title) => (0, import_ascii_table().say)(title, language)))}
|${" --- |".repeat(titles.length)}`;
}
function tableRow(cells) {
  return `| ${cells.join(" | ")} |`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  tableRow,
  tableTitles
});
}),
"report/layout/terminal-style.ts":(function(module,exports,require,late){module.exports = {
  get terminalStyle() { return terminalStyle; }
};
// packages/report/src/layout/terminal-style.ts
function terminalStyle(options) {
  const sgr = (on, off) => (text) => options.color && text !== "" ? `\x1B[${on}m${text}\x1B[${off}m` : text;
  return {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    red: sgr(31, 39),
    green: sgr(32, 39),
    yellow: sgr(33, 39),
    cyan: sgr(36, 39),
    link: (url, text = url) => options.links ? `\x1B]8;;${url}\x1B\\${text}\x1B]8;;\x1B\\` : text
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  terminalStyle
});
}),
"report/layout/wrap-text.ts":(function(module,exports,require,late){module.exports = {
  get BREAKS() { return BREAKS; },
  get wrapText() { return wrapText; }
};
var import_display_width = late("./report/layout/display-width.ts");
// packages/report/src/layout/wrap-text.ts
var BREAKS = /(?<!«) (?!»|[:;?!%](?:\s|$))(?!(?<=\d )(?:ms|s|h|min|[KM]i[Bo])\b)/u;
var NARROWEST = 20;
function wrapText(text, { width, first, rest }) {
  const available = Math.max(NARROWEST, width - Math.max((0, import_display_width().displayWidth)(first), (0, import_display_width().displayWidth)(rest)));
  const widthOf = (0, import_display_width().isPlainWidth)(text) ? lengthOf : import_display_width().displayWidth;
  if (widthOf(text) <= available && !/^ | $| {2}/.test(text)) return `${first}${text}`.trimEnd();
  const lines = [];
  let line = "";
  for (const piece of text.split(BREAKS)) {
    if (piece === "") continue;
    if (line !== "" && widthOf(line) + 1 + widthOf(piece) > available) {
      lines.push(line);
      line = piece;
    } else line = line === "" ? piece : `${line} ${piece}`;
  }
  lines.push(line);
  return lines.map((words, index) => `${index === 0 ? first : rest}${words}`.trimEnd()).join("\n");
}
function lengthOf(text) {
  return text.length;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  BREAKS,
  wrapText
});
}),
"report/plan/change-losses.ts":(function(module,exports,require,late){module.exports = {
  get ACTION_LABELS() { return ACTION_LABELS; },
  get ACTION_MARKS() { return ACTION_MARKS; },
  get ACTOR_WORDS() { return ACTOR_WORDS; },
  get DECLARED() { return DECLARED; },
  get FORCES_REPLACEMENT() { return FORCES_REPLACEMENT; },
  get LEGEND() { return LEGEND; },
  get NO_ACTIONS() { return NO_ACTIONS; },
  get NO_CHANGES() { return NO_CHANGES; },
  get PORTAL_WORDS() { return PORTAL_WORDS; },
  get SYMBOLS() { return SYMBOLS; },
  get WARNING() { return WARNING; },
  get actionsHeading() { return actionsHeading; },
  get capitalised() { return capitalised; },
  get changeLosses() { return changeLosses; },
  get changePrinter() { return changePrinter; },
  get kindNoun() { return kindNoun; },
  get labelled() { return labelled; },
  get nothingToDo() { return nothingToDo; },
  get planSummaryText() { return planSummaryText; },
  get printableActions() { return printableActions; },
  get printableChanges() { return printableChanges; },
  get renamedText() { return renamedText; },
  get roleText() { return roleText; },
  get sameNames() { return sameNames; },
  get sharedNote() { return sharedNote; },
  get unchangedText() { return unchangedText; },
  get valuesText() { return valuesText; },
  get verdictText() { return verdictText; },
  get withoutMiddle() { return withoutMiddle; }
};
var import_object_portals = late("./report/plan/object-portals.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/report/src/preflight/preflight-words.ts
function labelled(label, value, language) {
  return `${label[language]}${import_ascii_table().COLON[language]} ${value}`;
}
function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
// packages/report/src/plan/plan-words.ts
var SYMBOLS = { create: "+", update: "~", replace: "-/+", delete: "-", none: "" };
var LEGEND = [
  ["create", { en: "create", fr: "création" }],
  ["update", { en: "update in place", fr: "modification sur place" }],
  ["delete", { en: "delete", fr: "suppression" }],
  ["replace", { en: "replace", fr: "remplacement" }]
];
var PORTAL_WORDS = {
  piste: { en: "PISTE", fr: "PISTE" },
  "chorus-pro": { en: "Chorus Pro", fr: "Chorus Pro" },
  provider: { en: "the API's provider", fr: "fournisseur de l'API" },
  connector: { en: "the connected product", fr: "produit raccordé" },
  partner: { en: "the partner", fr: "partenaire" },
  repository: { en: "this repository", fr: "ce dépôt" }
};
var ACTOR_WORDS = {
  "account-holder": { en: "holder of the PISTE account", fr: "titulaire du compte PISTE" },
  "application-manager": { en: "application manager", fr: "responsable d'application" },
  "api-administrator": { en: "administrator of the API", fr: "administrateur de l'API" },
  "api-provider": { en: "provider of the API", fr: "fournisseur de l'API" },
  "structure-manager": { en: "manager of the structure", fr: "gestionnaire de la structure" },
  "connector-administrator": { en: "administrator of the connected product", fr: "administrateur du produit raccordé" },
  "partner-contact": { en: "contact at the partner", fr: "interlocuteur chez le partenaire" },
  developer: { en: "developer", fr: "développeur" }
};
var ACTION_MARKS = {
  do: null,
  wait: { en: "wait", fr: "attente" },
  verify: { en: "verify", fr: "vérification" }
};
var ACTION_LABELS = {
  where: { en: "Where", fr: "Où" },
  page: { en: "Page", fr: "Page" },
  who: { en: "Who", fr: "Qui" },
  after: { en: "After", fr: "Après" },
  duration: { en: "Takes", fr: "Durée" },
  values: { en: "Values", fr: "Valeurs" },
  command: { en: "Command", fr: "Commande" },
  commands: { en: "Commands", fr: "Commandes" },
  note: { en: "Note", fr: "Note" },
  source: { en: "Source", fr: "Source" }
};
var DECLARED = {
  en: "Nothing to do: the manifest says that it is done.",
  fr: "Rien à faire : d'après le manifeste, c'est fait."
};
var KNOWN_AFTER_CREATION = {
  en: "(known after creation on the portal)",
  fr: "(connue après la création sur le portail)"
};
var SENSITIVE_VALUE = { en: "(sensitive value)", fr: "(valeur sensible)" };
var FORCES_REPLACEMENT = { en: "# forces replacement", fr: "# impose le remplacement" };
var KIND_WORDS = {
  Application: {
    noun: { en: "Application", fr: "Application" },
    french: { subject: "L'application", e: "e" },
    place: { in: { en: " on PISTE", fr: " sur PISTE" }, from: { en: " from PISTE", fr: " de PISTE" } }
  },
  ChorusProConnection: {
    noun: { en: "Connection", fr: "Raccordement" },
    french: { subject: "Le raccordement", e: "" },
    place: { in: { en: " on Chorus Pro", fr: " sur Chorus Pro" }, from: { en: " from Chorus Pro", fr: " de Chorus Pro" } }
  },
  Connector: {
    noun: { en: "Connector", fr: "Connecteur" },
    french: { subject: "Le connecteur", e: "" },
    place: { in: { en: " in its product", fr: " dans son produit" }, from: { en: " from its product", fr: " de son produit" } }
  },
  Partner: {
    noun: { en: "Access to partner", fr: "Accès au partenaire" },
    french: { subject: "L'accès au partenaire", e: "" },
    place: { in: { en: "", fr: "" }, from: { en: "", fr: "" } }
  },
  Api: {
    noun: { en: "Catalogue entry", fr: "Entrée de catalogue" },
    french: { subject: "L'entrée de catalogue", e: "e" },
    place: { in: { en: " in this repository", fr: " dans ce dépôt" }, from: { en: " from this repository", fr: " de ce dépôt" } }
  }
};
function kindNoun(kind, language) {
  return (0, import_ascii_table().say)(KIND_WORDS[kind].noun, language);
}
function verdictText({ kind, name, action, onPortal }, language) {
  const { noun, french, place } = KIND_WORDS[kind];
  const { in: at, from } = place;
  const isElsewhere = action === "update" && !onPortal;
  if (language === "fr") {
    const { subject, e } = french;
    const verdict2 = {
      create: `sera créé${e}${at.fr}`,
      update: `sera modifié${e}${isElsewhere ? "" : at.fr}`,
      replace: `doit être remplacé${e}${at.fr}`,
      delete: `sera supprimé${e}${from.fr}`,
      none: `reste inchangé${e}${at.fr}`
    }[action];
    return (0, import_ascii_table().typeset)(`${subject} ${(0, import_ascii_table().quote)(name).fr} ${verdict2}`, language);
  }
  const verdict = {
    create: `will be created${at.en}`,
    update: isElsewhere ? "will be updated" : `will be updated in place${at.en}`,
    replace: `must be replaced${at.en}`,
    delete: `will be deleted${from.en}`,
    none: `stays unchanged${at.en}`
  }[action];
  return `${noun.en} ${(0, import_ascii_table().quote)(name).en} ${verdict}`;
}
function planSummaryText({ create, update, delete: removed, actions, waits }, language) {
  if (language === "fr") {
    const tasks2 = `${(0, import_ascii_table().counted)(actions, "fr", "action")} sur les portails, ${(0, import_ascii_table().counted)(waits, "fr", "attente")}`;
    return (0, import_ascii_table().typeset)(`Plan : ${create} à créer, ${update} à modifier, ${removed} à supprimer ; ${tasks2}.`, language);
  }
  const tasks = `${(0, import_ascii_table().counted)(actions, "en", "portal action")}, ${(0, import_ascii_table().counted)(waits, "en", "wait")}`;
  return `Plan: ${create} to create, ${update} to change, ${removed} to delete; ${tasks}.`;
}
var NO_CHANGES = { en: "No changes.", fr: "Aucun changement." };
function nothingToDo({ changes }) {
  if (changes.length > 0) return { en: "There is nothing to do on the portals.", fr: "Il n'y a rien à faire sur les portails." };
  return {
    en: "What the manifests declare is what was declared before: there is nothing to do on the portals.",
    fr: "Les manifestes déclarent ce qui l'était déjà : il n'y a rien à faire sur les portails."
  };
}
var NO_ACTIONS = {
  en: "Nothing to do on the portals.",
  fr: "Rien à faire sur les portails."
};
function actionsHeading(declared, isByPerson, language) {
  if (language === "fr") {
    const done2 = `${declared} déjà ${declared > 1 ? "déclarées faites" : "déclarée faite"}`;
    const already2 = declared === 0 ? "" : isByPerson ? ` (✓ : ${done2}, rien à faire)` : ` (${done2})`;
    return (0, import_ascii_table().typeset)(
      `Actions sur les portails, ${isByPerson ? "par personne ; les numéros donnent l'ordre" : "dans cet ordre"}${already2}`,
      language
    );
  }
  const done = `${declared} declared done already`;
  const already = declared === 0 ? "" : isByPerson ? ` (✓: ${done}, nothing to do)` : ` (${done})`;
  return `Portal actions, ${isByPerson ? "by person; the numbers give the order" : "in this order"}${already}`;
}
function roleText(role, shown, all, language) {
  const who = (0, import_ascii_table().say)(ACTOR_WORDS[role], language);
  return language === "fr" ? (0, import_ascii_table().typeset)(`Seulement ce qui revient au rôle ${who} : ${(0, import_ascii_table().counted)(shown, "fr", "action")} sur ${all}.`, language) : `Only what falls to the ${who}: ${shown} of ${(0, import_ascii_table().counted)(all, "en", "portal action")}.`;
}
function sameNames(count, above, [first, last], language) {
  return language === "fr" ? `les mêmes ${count} qu'à partir du ${above}, sous les numéros ${first} à ${last}` : `the same ${count} as from ${above} on, under numbers ${first} to ${last}`;
}
var WARNING = { en: "Warning", fr: "Attention" };
var MOST_RANGES = 20;
function sharedNote(numbers, language) {
  const ranges = numberRanges(numbers);
  const [first, last] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  const isFrench = language === "fr";
  if (ranges.length <= MOST_RANGES) return `${isFrench ? "Note pour" : "Note for"} ${ranges.join(", ")}`;
  return isFrench ? `Note pour ${numbers.length} des actions ${first} à ${last}` : `Note for ${numbers.length} of the actions ${first} to ${last}`;
}
function numberRanges(numbers) {
  const ranges = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range !== void 0 && range[1] === number - 1) range[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.flatMap(
    ([first, last]) => last - first > 1 ? [`${first}–${last}`] : first === last ? [`${first}`] : [`${first}`, `${last}`]
  );
}
function renamedText(previousName, language) {
  const name = (0, import_ascii_table().quote)(previousName);
  return (0, import_ascii_table().say)({ en: `renamed from ${name.en}`, fr: `anciennement ${name.fr}` }, language);
}
function unchangedText(count, language) {
  if (language === "fr") return (0, import_ascii_table().counted)(count, "fr", "ligne inchangée non montrée", "lignes inchangées non montrées");
  return `${count} unchanged ${count === 1 ? "line" : "lines"} hidden`;
}
function valuesText(count, language) {
  return (0, import_ascii_table().say)({ en: `${count} values to type or choose`, fr: `${count} valeurs à saisir ou à choisir` }, language);
}
// packages/report/src/plan/change-losses.ts
function changeLosses({ changes, portalActions }) {
  const reduced = new Set(
    portalActions.filter(({ destructive, declared }) => destructive && !declared).map(({ object }) => objectKey(object))
  );
  return new Set(
    changes.filter(
      (change) => change.action === "delete" || change.action === "replace" || change.action === "update" && (change.fields.some(({ action }) => action === "delete") || reduced.has(objectKey(change)))
    )
  );
}
function objectKey({ kind, name }) {
  return `${kind} ${name}`;
}
// packages/report/src/plan/printable-plan.ts
var NAME_LENGTH = 120;
var VALUE_LENGTH = 1100;
var SENTENCE_LENGTH = 2e3;
function printableChanges(plan, language) {
  return plan.changes.map(changePrinter(plan, language));
}
function changePrinter(plan, language) {
  const losses = changeLosses(plan);
  const busy = new Set(
    plan.portalActions.filter(({ kind, declared, portal, object }) => kind === "do" && !declared && portal === import_object_portals().OBJECT_PORTALS[object.kind]).map(({ object }) => objectKey(object))
  );
  return (change) => {
    const { kind, action, name, previousName, remarks, fields, unchanged } = change;
    return {
      kind,
      action,
      name: (0, import_ascii_table().unmistakableText)(name, NAME_LENGTH),
      previousName: previousName === null ? null : (0, import_ascii_table().unmistakableText)(previousName, NAME_LENGTH),
      remarks: remarks.map((remark) => (0, import_ascii_table().visibleText)((0, import_ascii_table().say)(remark, language), SENTENCE_LENGTH)),
      fields: fields.map((field) => printableField(field, language)),
      unchanged,
      losing: losses.has(change),
      dying: change.dyingReferences.map((reference) => (0, import_ascii_table().unmistakableText)(reference, NAME_LENGTH)),
      onPortal: busy.has(objectKey(change))
    };
  };
}
function printableActions({ portalActions }, language, role = null) {
  const numbers = new Map(portalActions.map(({ id }, index) => [id, index + 1]));
  const sentence = sentencesOnce(language);
  const actions = portalActions.map((action, index) => ({
    number: index + 1,
    kind: action.kind,
    portal: action.portal,
    who: action.who,
    title: (0, import_ascii_table().visibleText)((0, import_ascii_table().say)(action.title, language), SENTENCE_LENGTH),
    object: (0, import_ascii_table().unmistakableText)(action.object.name, NAME_LENGTH),
    url: action.url === null ? null : action.url[language],
    path: action.path.map((click) => (0, import_ascii_table().visibleText)(click, NAME_LENGTH)),
    values: Object.entries(action.values).map(
      ([label, value]) => [(0, import_ascii_table().unmistakableText)(label, NAME_LENGTH), (0, import_ascii_table().unmistakableText)(value, VALUE_LENGTH)]
    ),
    commands: action.commands.map((command) => (0, import_ascii_table().visibleText)(command, SENTENCE_LENGTH)),
    remarks: action.remarks.map(sentence),
    duration: action.duration === null ? null : sentence(action.duration),
    after: [...new Set(action.dependsOn.flatMap((id) => numbers.get(id) ?? []))].sort((a, b) => a - b),
    source: sentence(action.source),
    declared: action.declared,
    losing: action.destructive && !action.declared
  }));
  return role === null ? actions : actions.filter(({ who }) => who === role);
}
var MOST_SENTENCES = 1e3;
function sentencesOnce(language) {
  const known = /* @__PURE__ */ new Map();
  return (text) => {
    const before = known.get(text[language]);
    if (before !== void 0) return before;
    const shown = (0, import_ascii_table().visibleText)((0, import_ascii_table().say)(text, language), SENTENCE_LENGTH);
    if (known.size === MOST_SENTENCES) known.clear();
    known.set(text[language], shown);
    return shown;
  };
}
function printableField(field, language) {
  const { action, label, forcesReplacement } = field;
  const shown = { action, label: printableLabel(label), forcesReplacement };
  if (field.sensitive) return { ...shown, before: null, after: (0, import_ascii_table().say)(SENSITIVE_VALUE, language) };
  return {
    ...shown,
    before: action === "create" ? null : valueText(field.before),
    after: action === "delete" ? "null" : field.knownAfterCreation ? (0, import_ascii_table().say)(KNOWN_AFTER_CREATION, language) : valueText(field.after)
  };
}
var printableLabel = (0, import_ascii_table().remembered)((label) => (0, import_ascii_table().unmistakableText)(label, SENTENCE_LENGTH));
var PLAIN_VALUE = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;
function valueText(value) {
  if (typeof value !== "string") return String(value);
  if (value.length <= VALUE_LENGTH && PLAIN_VALUE.test(value)) return `"${value}"`;
  return (0, import_ascii_table().unmistakableText)(JSON.stringify((0, import_ascii_table().shorten)(value, VALUE_LENGTH)));
}
// packages/report/src/plan/without-middle.ts
function withoutMiddle(text, length) {
  if (text.length <= length) return text;
  const characters = [...text];
  if (characters.length <= length) return text;
  const half = length / 2;
  return `${characters.slice(0, half).join("")}…${characters.slice(1 - half).join("")}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ACTION_LABELS,
  ACTION_MARKS,
  ACTOR_WORDS,
  DECLARED,
  FORCES_REPLACEMENT,
  LEGEND,
  NO_ACTIONS,
  NO_CHANGES,
  PORTAL_WORDS,
  SYMBOLS,
  WARNING,
  actionsHeading,
  capitalised,
  changeLosses,
  changePrinter,
  kindNoun,
  labelled,
  nothingToDo,
  planSummaryText,
  printableActions,
  printableChanges,
  renamedText,
  roleText,
  sameNames,
  sharedNote,
  unchangedText,
  valuesText,
  verdictText,
  withoutMiddle
});
}),
"report/plan/object-portals.ts":(function(module,exports,require,late){module.exports = {
  get OBJECT_PORTALS() { return OBJECT_PORTALS; },
  get planHasChanges() { return planHasChanges; },
  get shownSummary() { return shownSummary; }
};
// packages/report/src/plan/plan-has-changes.ts
function planHasChanges({ changes, portalActions }) {
  return portalActions.length > 0 || changes.some(({ action }) => action !== "none");
}
// packages/report/src/plan/object-portals.ts
var OBJECT_PORTALS = {
  Application: "piste",
  ChorusProConnection: "chorus-pro",
  Connector: "connector",
  Partner: "partner",
  Api: "repository"
};
// packages/report/src/plan/plan-view.ts
function shownSummary({ portalActions, summary }, role) {
  if (role === null) return summary;
  const shown = portalActions.filter(({ who }) => who === role);
  return { ...summary, actions: shown.length, waits: shown.filter(({ kind }) => kind === "wait").length };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  OBJECT_PORTALS,
  planHasChanges,
  shownSummary
});
}),
"words/ascii-table.ts":(function(module,exports,require,late){module.exports = {
  get COLON() { return COLON; },
  get LANGUAGES() { return LANGUAGES; },
  get MASK() { return MASK; },
  get MAX_QUOTED() { return MAX_QUOTED; },
  get MAX_SUGGESTIONS() { return MAX_SUGGESTIONS; },
  get MONTHS() { return MONTHS; },
  get alternatives() { return alternatives; },
  get asItLooks() { return asItLooks; },
  get asciiTable() { return asciiTable; },
  get citation() { return citation; },
  get codeAlternatives() { return codeAlternatives; },
  get codePoints() { return codePoints; },
  get counted() { return counted; },
  get dateText() { return dateText; },
  get describeFileError() { return describeFileError; },
  get didYouMean() { return didYouMean; },
  get editDistance() { return editDistance; },
  get enumeration() { return enumeration; },
  get errorCode() { return errorCode; },
  get fail() { return fail; },
  get groupBy() { return groupBy; },
  get keysOf() { return keysOf; },
  get localized() { return localized; },
  get meansWord() { return meansWord; },
  get pointerBelow() { return pointerBelow; },
  get pointerToken() { return pointerToken; },
  get pointerTokens() { return pointerTokens; },
  get printableJson() { return printableJson; },
  get propertyOf() { return propertyOf; },
  get quote() { return quote; },
  get quoteCode() { return quoteCode; },
  get remembered() { return remembered; },
  get replaceLookAlikes() { return replaceLookAlikes; },
  get same() { return same; },
  get say() { return say; },
  get shellWord() { return shellWord; },
  get shorten() { return shorten; },
  get succeed() { return succeed; },
  get suggestWords() { return suggestWords; },
  get typeset() { return typeset; },
  get unmistakableText() { return unmistakableText; },
  get valueAt() { return valueAt; },
  get visibleText() { return visibleText; },
  get wordSuggester() { return wordSuggester; }
};
// packages/words/src/error-code.ts
function errorCode(error) {
  const code = propertyOf(error, "code");
  return typeof code === "string" ? code : null;
}
function propertyOf(value, name) {
  return typeof value === "object" && value !== null ? value[name] : void 0;
}
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
function valueAt(value, pointer) {
  let current = value;
  for (const key of pointerTokens(pointer)) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) return void 0;
    current = current[key];
  }
  return current;
}
// packages/words/src/language.ts
var LANGUAGES = ["en", "fr"];
function localized(word) {
  return { en: word("en"), fr: word("fr") };
}
function citation(source) {
  return typeof source === "string" ? { en: source, fr: source.replaceAll("; ", " ; ") } : source;
}
function same(text) {
  return { en: text, fr: text };
}
// packages/words/src/look-alikes.ts
var LOOK_ALIKES = new Map(
  [
    // Cyrillic.
    ["АВЕЅІЈКМНОРСТУХԌԚԜ", "ABESIJKMHOPCTYXGQW"],
    ["аеорсухѕіјһԁԛԝӏ", "aeopcyxsijhdqwl"],
    // Greek.
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
    ["ανορυι", "avopui"],
    ["‐‑﹣－", "----"]
  ].flatMap(([odd = "", plain = ""]) => Array.from(odd, (letter, at2) => [letter, plain.charAt(at2)]))
).set("ﬁ", "fi").set("ﬂ", "fl").set("ﬀ", "ff").set("ﬃ", "ffi").set("ﬄ", "ffl");
var ALWAYS = /[\u2010\u2011\ufb00-\ufb04]/gu;
var ASCII = /^[\0-\x7f]*$/;
function replaceLookAlikes(text, by) {
  if (ASCII.test(text)) return text;
  return text.replace(/[\p{L}\p{M}\p{N}_]*[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}\p{M}\p{N}_]*/gu, (word) => replaceInWord(word, by)).replace(ALWAYS, by);
}
function replaceInWord(word, by) {
  const isMeantAsLatin = new RegExp("\\p{Script=Latin}", "u").test(word) || isAllAlike(word);
  return isMeantAsLatin ? word.replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, by) : word;
}
function asItLooks(text) {
  return replaceLookAlikes(text, (character) => LOOK_ALIKES.get(character) ?? character);
}
function isAllAlike(word) {
  return Array.from(word).every((character) => LOOK_ALIKES.has(character) || /[\p{N}_]/u.test(character));
}
// packages/words/src/visible-text.ts
var PLAIN = /^[\x20-\x7e\xa1-\xac\xae-\u02ff]*$/;
var PROSE = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u202f\u2190-\u2193]*$/;
function visibleText(text, maxLength = Number.POSITIVE_INFINITY) {
  const shown = shorten(text, maxLength);
  if (PROSE.test(shown)) return shown;
  return shown.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/gu, (character) => `<${codePoints(character)}>`);
}
function unmistakableText(text, maxLength) {
  const shown = visibleText(text, maxLength);
  if (PLAIN.test(shown)) return shown;
  const byCode = (character) => `<${codePoints(character)}>`;
  return replaceLookAlikes(shown.replace(/(?! )(?!(?<=\d)\u202f\d)[\p{Zs}\p{Default_Ignorable_Code_Point}]/gu, byCode), byCode);
}
function shorten(text, maxLength) {
  if (text.length <= maxLength) return text;
  return `${text.slice(0, Math.max(0, maxLength - 1)).replace(/[\ud800-\udbff]$/, "")}…`;
}
function codePoints(text) {
  return [...text].map((point) => `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`).join(" ");
}
// packages/words/src/quote.ts
var MAX_QUOTED = 120;
var PLAIN2 = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
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
  if (text.length <= MAX_QUOTED && PLAIN2.test(text)) return text;
  const byCode = (character) => `<${codePoints(character)}>`;
  const shown = shorten(text, MAX_QUOTED).replace(/^ +| +$/g, (spaces) => "␠".repeat(spaces.length)).replace(/[\p{C}\p{Z}]/gu, (character) => character === " " ? character : byCode(character));
  return replaceLookAlikes(shown, byCode);
}
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
var BEFORE_LAST = { conjunction: { en: "and", fr: "et" }, disjunction: { en: "or", fr: "ou" } };
// packages/words/src/mask.ts
var MASK = "********";
// packages/words/src/outcome.ts
function succeed(value) {
  return { ok: true, value };
}
function fail(failure) {
  return { ok: false, failure };
}
// packages/words/src/printable-json.ts
var INVISIBLE = /[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu;
function printableJson(value) {
  const json = JSON.stringify(value, null, 2).replace(INVISIBLE, escaped).replace(/##(?=\w*\[)/g, "#\\u0023");
  return `${json}
`;
}
function escaped(character) {
  return Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`).join("");
}
// packages/words/src/remembered.ts
var MOST = 1e3;
var LONGEST = 100;
function remembered(answer) {
  const known = /* @__PURE__ */ new Map();
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const found = known.get(text);
    if (found !== void 0 || known.has(text)) return found;
    if (known.size === MOST) known.clear();
    const copy = text.split("").join("");
    const worked = answer(copy);
    known.set(copy, worked);
    return worked;
  };
}
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
// packages/words/src/suggest-words.ts
var MAX_LENGTH = 100;
var MAX_SUGGESTIONS = 3;
var CHARACTERS_PER_EDIT = 3;
function didYouMean(suggestions) {
  const { en, fr } = alternatives(suggestions);
  return suggestions.length === 0 ? { en: "", fr: "" } : { en: ` Did you mean ${en}?`, fr: ` Vouliez-vous dire ${fr} ?` };
}
function suggestWords(typed, candidates, synonyms = {}) {
  return wordSuggester(candidates, synonyms)(typed);
}
function wordSuggester(candidates, synonyms = {}) {
  let folded = null;
  return (typed) => {
    if (typed.length > MAX_LENGTH) return [];
    const wanted = foldedWord(foldWord(typed));
    if (wanted.text === "") return [];
    folded ??= candidates.map((candidate) => ({
      candidate,
      word: foldedWord(foldWord(candidate)),
      meanings: (synonyms[candidate] ?? []).map((synonym) => foldedWord(foldWord(synonym)))
    }));
    const near = [];
    for (const { candidate, word, meanings } of folded) {
      const distance = distanceTo(wanted, word, meanings);
      if (Number.isFinite(distance)) near.push({ candidate, distance, prefix: commonPrefix(wanted.text, word.text) });
    }
    return near.sort((a, b) => a.distance - b.distance || b.prefix - a.prefix || (a.candidate < b.candidate ? -1 : 1)).slice(0, MAX_SUGGESTIONS).map(({ candidate }) => candidate);
  };
}
function meansWord(typed, word, synonyms = {}) {
  return [word, ...synonyms[word] ?? []].some((meaning) => foldWord(meaning) === foldWord(typed));
}
function foldWord(text) {
  if (/^[a-z0-9]*$/i.test(text)) return text.toLowerCase().replace(/(?<=..)s$/, "");
  return asItLooks(text).normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "").replace(/(?<=..)s$/, "");
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
function distanceTo(wanted, word, meanings) {
  if (meanings.some(({ text }) => text === wanted.text)) return 0;
  return [word, ...meanings].reduce((least, meaning) => Math.min(least, typingErrors(wanted, meaning)), Number.POSITIVE_INFINITY);
}
function typingErrors(wanted, word) {
  const shorter = Math.min(wanted.text.length, word.text.length);
  const allowed = Math.max(1, Math.floor(shorter / CHARACTERS_PER_EDIT));
  if (leastEdits(wanted, word) > allowed) return Number.POSITIVE_INFINITY;
  const edits = editDistance(wanted.text, word.text, allowed);
  return edits <= allowed && edits < shorter ? edits : Number.POSITIVE_INFINITY;
}
function leastEdits(one, other) {
  return Math.max(Math.abs(one.length - other.length), bitsIn(one.letters & ~other.letters), bitsIn(other.letters & ~one.letters));
}
function bitsIn(bits) {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
function commonPrefix(one, other) {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
// packages/words/src/typography.ts
var NO_BREAK = " ";
function say(text, language) {
  return typeset(text[language], language);
}
function typeset(text, language) {
  if (language !== "fr") return text;
  const pieces = /(`+)[\s\S]*?\1|"[^"\n]*"|“[^”\n]*”|«[ \u00a0]?([^»\n]*?)[ \u00a0]?»| (?=[:;?!](?![\p{L}\p{N}:/=_-]))|« | (?=»)/gu;
  return text.replace(pieces, (piece, _ticks, quoted) => {
    if (piece === " ") return NO_BREAK;
    if (piece === "« ") return `«${NO_BREAK}`;
    if (quoted === void 0) return piece;
    return quoted === "" ? `«${NO_BREAK}»` : `«${NO_BREAK}${quoted}${NO_BREAK}»`;
  });
}
var COLON = { en: ":", fr: `${NO_BREAK}:` };
// packages/words/src/ascii-table.ts
function asciiTable(pattern) {
  return Uint8Array.from({ length: 128 }, (_, code) => Number(pattern.test(String.fromCharCode(code))));
}
// packages/words/src/count.ts
function counted(count, language, one, several = `${one}s`) {
  return `${count} ${count === 1 || count === 0 && language === "fr" ? one : several}`;
}
// packages/words/src/date-text.ts
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
function dateText(date) {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)(?:-(\d\d)(?: (.+))?)?$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === void 0 || name === void 0) return { en: date, fr: date };
  const words = [
    ...day === void 0 ? [] : [day === "01" ? "1er" : String(Number(day))],
    name.fr,
    year,
    ...time === void 0 ? [] : ["à", time]
  ];
  return { en: date, fr: words.join(" ") };
}
// packages/words/src/describe-file-error.ts
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
    case "ENOSPC":
      return { en: "no space left", fr: "espace insuffisant" };
    case "EDQUOT":
      return { en: "the disk quota is used up", fr: "le quota de disque est épuisé" };
    case "EFBIG":
      return { en: "it would be larger than the system lets a file be", fr: "il dépasserait la taille que le système permet à un fichier" };
    case "EBUSY":
      return {
        en: "it is in use, or mounted by itself and not to be replaced: mount its folder",
        fr: "il est en cours d'utilisation, ou monté seul et impossible à remplacer : montez son dossier"
      };
    case "ENAMETOOLONG":
      return { en: "its name is too long", fr: "son nom est trop long" };
    case "EMFILE":
    case "ENFILE":
      return { en: "too many files are open", fr: "trop de fichiers sont ouverts" };
    case "EIO":
      return { en: "the disk reports an error (EIO)", fr: "le disque signale une erreur (EIO)" };
    default:
      return { en: `it cannot be used${code === "" ? "" : ` (${code})`}`, fr: `il est inutilisable${code === "" ? "" : ` (${code})`}` };
  }
}
// packages/words/src/group-by.ts
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
// packages/words/src/keys-of.ts
function keysOf(declaration) {
  return Object.keys(declaration);
}
// packages/words/src/shell-word.ts
function shellWord(text) {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : singleQuoted(text);
}
function singleQuoted(text) {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  COLON,
  LANGUAGES,
  MASK,
  MAX_QUOTED,
  MAX_SUGGESTIONS,
  MONTHS,
  alternatives,
  asItLooks,
  asciiTable,
  citation,
  codeAlternatives,
  codePoints,
  counted,
  dateText,
  describeFileError,
  didYouMean,
  editDistance,
  enumeration,
  errorCode,
  fail,
  groupBy,
  keysOf,
  localized,
  meansWord,
  pointerBelow,
  pointerToken,
  pointerTokens,
  printableJson,
  propertyOf,
  quote,
  quoteCode,
  remembered,
  replaceLookAlikes,
  same,
  say,
  shellWord,
  shorten,
  succeed,
  suggestWords,
  typeset,
  unmistakableText,
  valueAt,
  visibleText,
  wordSuggester
});
}),
"@actions/github/lib/context.js":"github.cjs",
"config-schema/configuration/configuration-schema.ts":"configuration.cjs",
"config-schema/fmt/without-blanks-at-end.ts":"reader.cjs",
"config-schema/generated/validate-api.ts":"kinds.cjs",
"config-schema/generated/validate-chorus-pro-connection.ts":"kinds.cjs",
"config-schema/generated/validate-connector.ts":"kinds.cjs",
"config-schema/generated/validate-partner.ts":"kinds.cjs",
"config-schema/plan/comparison/compare-lines.ts":"plan.cjs",
"config-schema/reading/build-node.ts":"reader.cjs",
"config-schema/reading/inner-marks.ts":"reader.cjs",
"config-schema/reading/json/bracket-balance.ts":"reader.cjs",
"config-schema/reading/json/json-wording.ts":"reader.cjs",
"config-schema/reading/limit-findings.ts":"findings.cjs",
"config-schema/reading/lines-around.ts":"reader.cjs",
"config-schema/reading/parser-messages.ts":"reader.cjs",
"config-schema/reading/token-facts.ts":"reader.cjs",
"config-schema/schema/expected-value.ts":"findings.cjs",
"config-schema/schema/explain-keys.ts":"findings.cjs",
"packages-config-schema-src-fmt-content-facts.js":"reader.cjs",
"packages-config-schema-src-fmt-layout-yaml.js":"reader.cjs",
"picomatch/index.js":"configuration.cjs",
"report/escaping/to-ascii.ts":"findings.cjs",
"report/layout/fit-lines.ts":"plan.cjs",
"report/plan/action-markdown.ts":"plan.cjs",
"report/plan/object-address.ts":"plan.cjs",
"yaml/dist/compose/compose-collection.js":"reader.cjs",
};
