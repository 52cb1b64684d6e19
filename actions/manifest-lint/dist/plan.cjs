module.exports = {
"config-schema/plan/comparison/compare-lines.ts":(function(module,exports,require,late){module.exports = {
  get planDeclarations() { return planDeclarations; },
  get planProject() { return planProject; }
};
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
var import_manifest_document = late("./config-schema/document/manifest-document.ts");
var import_ascii_table = late("./words/ascii-table.ts");
var import_node_path = late("node:path");
// packages/config-schema/src/plan/plain-content.ts
function valueAt(object, key) {
  if (typeof object !== "object" || object === null || isList(object) || !Object.hasOwn(object, key)) return null;
  return object[key] ?? null;
}
function textAt(object, key) {
  const value = valueAt(object, key);
  return typeof value === "string" && value.trim() !== "" ? value : null;
}
function listAt(object, key) {
  const value = valueAt(object, key);
  return isList(value) ? value : [];
}
function isList(value) {
  return Array.isArray(value);
}
// packages/config-schema/src/plan/comparison/compare-lines.ts
function compareLines(before, after) {
  if (before.length === 0) return { fields: after.flatMap((line) => lineChange(void 0, line) ?? []), unchanged: 0 };
  const old = new Map(before.map((line) => [line.key, line]));
  const young = new Map(after.map((line) => [line.key, line]));
  const keys = mergedOrder([...old.keys()], [...young.keys()]);
  const fields = keys.flatMap((key) => lineChange(old.get(key), young.get(key)) ?? []);
  return { fields, unchanged: keys.length - fields.length };
}
function lineChange(before, after) {
  const line = after ?? before;
  if (line === void 0 || before?.meaning === after?.meaning) return null;
  const sensitive = before?.sensitive === true || after?.sensitive === true;
  return {
    pointer: line.pointer,
    label: line.label,
    action: before === void 0 ? "create" : after === void 0 ? "delete" : "update",
    before: sensitive ? null : before?.value ?? null,
    after: sensitive ? null : after?.value ?? null,
    knownAfterCreation: false,
    sensitive,
    forcesReplacement: false
  };
}
function mergedOrder(before, after) {
  const kept = new Set(after);
  const followers = /* @__PURE__ */ new Map();
  let previous = null;
  for (const key of before) {
    if (kept.has(key)) previous = key;
    else {
      const group = followers.get(previous);
      if (group === void 0) followers.set(previous, [key]);
      else group.push(key);
    }
  }
  return [...followers.get(null) ?? [], ...after.flatMap((key) => [key, ...followers.get(key) ?? []])];
}
// packages/config-schema/src/plan/comparison/document-content.ts
function documentContent({ kind, root }, hidden) {
  const secrets = /* @__PURE__ */ new Map();
  const read = (node, field, pointer) => {
    switch (node.kind) {
      case "scalar":
        if (node.value === null || (0, import_walk_scalars().spansWithin)(hidden.spans, node.span).length === 0) return scalarValue(node, field);
        secrets.set(pointer, String(node.value));
        return null;
      case "sequence":
        return node.items.map((item, index) => read(item, field?.type === "list" ? field.items : void 0, `${pointer}/${index}`));
      case "mapping": {
        const mapping = field?.type === "mapping" ? field : void 0;
        const object = { ...defaultsOf(mapping) };
        for (const { key, value } of node.entries) {
          if (pointer === "" && (key === "apiVersion" || key === "kind")) continue;
          const content = read(value, keyOf(mapping, key), (0, import_ascii_table().pointerBelow)(pointer, key));
          if (key === "__proto__")
            Object.defineProperty(object, key, { value: content, enumerable: true, writable: true, configurable: true });
          else object[key] = content;
        }
        return object;
      }
    }
  };
  return { kind, value: read(root, import_manifest_document().KIND_SCHEMAS[kind].root, ""), secrets };
}
function keyOf(mapping, key) {
  return mapping !== void 0 && Object.hasOwn(mapping.keys, key) ? mapping.keys[key] : void 0;
}
function scalarValue({ value, source }, field) {
  return field?.type === "identifier" && typeof value === "number" ? source : value;
}
function defaultsOf(mapping) {
  if (mapping === void 0) return {};
  const known = DEFAULTS.get(mapping) ?? flagsOf(mapping);
  DEFAULTS.set(mapping, known);
  return known;
}
var DEFAULTS = /* @__PURE__ */ new WeakMap();
function flagsOf({ keys }) {
  const flags = Object.entries(keys).flatMap(([key, field]) => field.type === "flag" ? [[key, field.absent]] : []);
  return Object.fromEntries(flags);
}
// packages/config-schema/src/plan/comparison/content-lines.ts
var NOT_CONTENT = /* @__PURE__ */ new Set(["/renamedFrom"]);
var ORDERED_ROLES = /* @__PURE__ */ new Set(["application-manager", "notifications"]);
function contentLines({ kind, value, secrets }, identity) {
  const lines = [];
  const visit = (node, field, place) => {
    if (NOT_CONTENT.has(place.pointer)) return;
    const secret = secrets.get(place.pointer);
    if (secret !== void 0) lines.push({ ...place, value: null, meaning: JSON.stringify(secret), sensitive: true });
    else if (isList(node)) {
      const items = field?.type === "list" ? field.items : void 0;
      for (const [index, item] of itemPlaces(node, place, identity).entries()) visit(node[index] ?? null, items, item);
    } else if (typeof node === "object" && node !== null) {
      const mapping = field?.type === "mapping" ? field : void 0;
      for (const key of orderedKeys(node, mapping)) visit(node[key] ?? null, keyOf(mapping, key), keyPlace(place, key));
    } else if (node !== null) lines.push({ ...place, value: node, meaning: meaningOf(node, place.pointer), sensitive: false });
  };
  visit(value, import_manifest_document().KIND_SCHEMAS[kind].root, ROOT);
  return lines;
}
function repeatedRoles({ value }) {
  const roles = listAt(value, "contacts").map((contact) => textAt(contact, "role"));
  return roles.flatMap((role, index) => role !== null && roles.indexOf(role) !== index ? [role] : []);
}
var ROOT = { key: "", pointer: "", label: "" };
var PLACES = /* @__PURE__ */ new WeakMap();
var MOST_PLACES = 200;
function placeBelow(above, step, make) {
  const known = PLACES.get(above) ?? /* @__PURE__ */ new Map();
  const before = known.get(step);
  if (before !== void 0) return before;
  const place = make();
  if (known.size === MOST_PLACES) known.clear();
  known.set(step, place);
  PLACES.set(above, known);
  return place;
}
function keyPlace(above, name) {
  return placeBelow(above, name, () => {
    const { key, pointer, label } = above;
    const step = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(name) ? `${label === "" ? "" : "."}${name}` : `[${JSON.stringify(name)}]`;
    return { key: (0, import_ascii_table().pointerBelow)(key, name), pointer: (0, import_ascii_table().pointerBelow)(pointer, name), label: `${label}${step}` };
  });
}
function itemPlaces(items, above, identity) {
  const { key, pointer, label } = above;
  const seen = /* @__PURE__ */ new Map();
  return items.map((item, index) => {
    const own = itemIdentity(item, pointer, identity);
    const rank = own === null ? index : seen.get(own.key) ?? 0;
    if (own !== null) seen.set(own.key, rank + 1);
    return placeBelow(above, own === null ? `${index}` : `${index} ${rank} ${own.key} ${own.label}`, () => {
      const shown = own === null ? `[${index}]` : `[${JSON.stringify(rank === 0 ? own.label : `${own.label} ${rank + 1}`)}]`;
      return { key: `${key}/${own?.key ?? ""}#${rank}`, pointer: `${pointer}/${index}`, label: `${label}${shown}` };
    });
  });
}
function itemIdentity(item, list, { apiKey, sharedRoles }) {
  if (list === "/apis") {
    const name = textAt(item, "name");
    const version = textAt(item, "version");
    if (name === null) return null;
    return { key: JSON.stringify([apiKey(name), (0, import_api_version().versionKey)(version ?? "")]), label: version === null ? name : `${name} ${version}` };
  }
  if (list === "/contacts") {
    const role = textAt(item, "role");
    if (role === null) return null;
    const email = sharedRoles.has(role) && !ORDERED_ROLES.has(role) ? textAt(item, "email") : null;
    return { key: JSON.stringify([role, email]), label: email === null ? role : `${role} ${email}` };
  }
  if (list === "/bindings") {
    const structure = textAt(item, "structure")?.replace(/\s/gu, "") ?? null;
    return structure === null ? null : { key: structure, label: structure };
  }
  return null;
}
function orderedKeys(object, mapping) {
  const known = Object.keys(mapping?.keys ?? {}).filter((key) => Object.hasOwn(object, key));
  const others = Object.keys(object).filter((key) => keyOf(mapping, key) === void 0);
  return [...known, ...others.sort()];
}
function meaningOf(value, pointer) {
  return JSON.stringify(pointer === "/organization" && typeof value === "string" ? (0, import_organization_key().organizationKey)(value) : value);
}
// packages/config-schema/src/plan/comparison/portal-likeness.ts
function portalTraits({ kind, value }) {
  switch (kind) {
    case "ChorusProConnection":
      return traits([[textAt(value, "portal"), textAt(value, "application"), withoutBlanks(textAt(valueAt(value, "structure"), "siret"))]]);
    case "Connector":
      return traits(structuresOf(value).map((structure) => [textAt(value, "product"), textAt(value, "role"), structure]));
    case "Partner": {
      const endpoints = valueAt(value, "endpoints");
      return traits([[textAt(value, "platform"), textAt(endpoints, "token") ?? "", textAt(endpoints, "api")]]);
    }
    default:
      return [];
  }
}
function traits(parts) {
  return parts.filter((part) => !part.includes(null)).map((part) => JSON.stringify(part));
}
function withoutBlanks(text) {
  return text?.replace(/\s/gu, "") ?? null;
}
function structuresOf(connector) {
  return [...new Set(listAt(connector, "bindings").flatMap((binding) => withoutBlanks(textAt(binding, "structure")) ?? []))];
}
// packages/config-schema/src/plan/comparison/pair-documents.ts
var PLANNED_KINDS = import_manifest_document().KINDS.filter((kind) => kind !== "Api");
function pairDocuments(base, current) {
  return PLANNED_KINDS.flatMap((kind) => pairKind(kind, objectsOf(kind, base), objectsOf(kind, current)));
}
function declaredEnvironment({ value }) {
  const environment = textAt(value, "environment");
  if (environment === "production" || environment === "sandbox") return environment;
  return textAt(value, "name")?.startsWith(import_sandbox_account().SANDBOX_PREFIX) === true ? "sandbox" : "production";
}
function objectsOf(kind, documents) {
  const objects = /* @__PURE__ */ new Map();
  for (const { kind: declared, name, path, content } of documents) {
    if (declared !== kind || name === null) continue;
    const same = objects.get(name);
    objects.set(name, same === void 0 ? { path, content, namesakes: 1 } : { ...same, namesakes: same.namesakes + 1 });
  }
  return objects;
}
function pairKind(kind, base, current) {
  const names = [.../* @__PURE__ */ new Set([...base.keys(), ...current.keys()])].sort();
  const formerNames = /* @__PURE__ */ new Map();
  const renamed = /* @__PURE__ */ new Set();
  for (const name of names) {
    const former = formerNameOf(name, base, current);
    if (former === null || renamed.has(former)) continue;
    formerNames.set(name, former);
    renamed.add(former);
  }
  const gone = traitIndex([...base].filter(([name]) => !current.has(name) && !renamed.has(name)));
  for (const name of names) {
    const young = base.has(name) || formerNames.has(name) ? void 0 : current.get(name);
    const former = young === void 0 ? null : likest(young, gone, renamed);
    if (former === null) continue;
    formerNames.set(name, former);
    renamed.add(former);
  }
  const shown = shownNames(names, (name) => current.get(name) ?? base.get(name));
  return names.filter((name) => !renamed.has(name)).map((name) => {
    const former = formerNames.get(name) ?? null;
    return {
      kind,
      name: shown.get(name) ?? import_ascii_table().MASK,
      previousName: former === null ? null : shown.get(former) ?? import_ascii_table().MASK,
      before: base.get(former ?? name) ?? null,
      after: current.get(name) ?? null
    };
  });
}
function formerNameOf(name, base, current) {
  const young = current.get(name);
  if (young === void 0 || base.has(name)) return null;
  const former = textAt(young.content.value, "renamedFrom");
  const old = former === null ? void 0 : base.get(former);
  if (former === null || old === void 0 || current.has(former)) return null;
  return declaredEnvironment(old.content) === declaredEnvironment(young.content) ? former : null;
}
function traitIndex(objects) {
  const index = /* @__PURE__ */ new Map();
  for (const [name, { content }] of objects) {
    for (const trait of portalTraits(content)) {
      const names = index.get(trait);
      if (names === void 0) index.set(trait, [name]);
      else names.push(name);
    }
  }
  return index;
}
function likest(young, gone, renamed) {
  const likeness = /* @__PURE__ */ new Map();
  for (const trait of portalTraits(young.content)) {
    for (const name of gone.get(trait) ?? []) if (!renamed.has(name)) likeness.set(name, (likeness.get(name) ?? 0) + 1);
  }
  const found = [...likeness].sort(([one, shared3], [other, alsoShared]) => alsoShared - shared3 || (one < other ? -1 : 1));
  return found[0]?.[0] ?? null;
}
function shownNames(names, find) {
  let hidden = 0;
  return new Map(
    names.map((name) => {
      if (find(name)?.content.secrets.has("/name") !== true) return [name, name];
      hidden += 1;
      return [name, hidden === 1 ? import_ascii_table().MASK : `${import_ascii_table().MASK} ${hidden}`];
    })
  );
}
// packages/config-schema/src/plan/comparison/compare-objects.ts
function compareObject(pair, apiKey) {
  const { kind, name, previousName, before, after } = pair;
  const namesakes = namesakeRemarks(pair);
  if (before !== null && before.content === after?.content && namesakes.length === 0) return null;
  const sides = [before, after].flatMap((side) => side === null ? [] : [side.content]);
  const identity = { apiKey, sharedRoles: new Set(sides.flatMap(repeatedRoles)) };
  const linesOf = (side) => side === null ? [] : contentLines(side.content, identity);
  const action = actionOf(pair);
  const lines = compareLines(linesOf(before), linesOf(after));
  const isSame = action === "update" && lines.fields.length === 0;
  if (isSame && namesakes.length === 0) return null;
  const object = {
    kind,
    name,
    previousName,
    action,
    dyingReferences: [],
    before: before?.content.value ?? null,
    after: after?.content.value ?? null
  };
  if (isSame) return { ...object, action: "none", remarks: namesakes, fields: [], unchanged: lines.unchanged };
  if (action === "none") return { ...object, remarks: [STAYS, ...namesakes], fields: [], unchanged: lines.fields.length };
  const known = action === "create" || action === "replace" ? knownAfterCreation(pair) : [];
  return {
    ...object,
    remarks: [...action === "update" && before === null ? [EXISTS] : [], ...namesakes],
    fields: [...lines.fields.map((field) => isForced(field, pair) ? { ...field, forcesReplacement: true } : field), ...known],
    unchanged: lines.unchanged
  };
}
var STAYS = { en: "stays on PISTE, no longer declared", fr: "reste sur PISTE, n'est plus déclarée" };
var EXISTS = {
  en: "exists since the account was registered: it is modified, not created",
  fr: "existe depuis l'inscription du compte : elle se modifie, elle ne se crée pas"
};
function namesakeRemarks({ before, after }) {
  const count = Math.max(before?.namesakes ?? 0, after?.namesakes ?? 0);
  if (count < 2) return [];
  const where = (after?.namesakes ?? 0) > 1 ? { en: "", fr: "" } : { en: " in the base", fr: " dans la base" };
  return [
    {
      en: `${count} documents bear this name${where.en}: only the first is planned, the others are not in this plan.`,
      fr: `${count} documents portent ce nom${where.fr} : seul le premier est planifié, les autres ne sont pas dans ce plan.`
    }
  ];
}
function actionOf(pair) {
  const { kind, before, after } = pair;
  if (before !== null && after !== null) return changesPlace(pair) ? "replace" : "update";
  const side = after ?? before;
  const isSandbox = kind === "Application" && side !== null && declaredEnvironment(side.content) === "sandbox";
  if (after !== null) return isSandbox ? "update" : "create";
  return isSandbox ? "none" : "delete";
}
function changesPlace({ kind, before, after }) {
  if (before === null || after === null) return false;
  if (kind === "Application") return declaredEnvironment(before.content) !== declaredEnvironment(after.content);
  return kind === "ChorusProConnection" && textAt(before.content.value, "portal") !== textAt(after.content.value, "portal");
}
function isForced({ pointer }, pair) {
  return changesPlace(pair) && pointer === (pair.kind === "Application" ? "/environment" : "/portal");
}
function knownAfterCreation({ kind, after }) {
  if (after === null) return [];
  const { content } = after;
  if (kind === "Application") return declaredEnvironment(content) === "production" ? [CLIENT_ID, CLIENT_SECRET] : [];
  if (kind !== "ChorusProConnection") return [];
  const account = valueAt(content.value, "technicalAccount");
  return isMapping(account) && textAt(account, "login") === null && !content.secrets.has("/technicalAccount/login") ? [LOGIN] : [];
}
function unknown(pointer, label) {
  return {
    pointer,
    label,
    action: "create",
    before: null,
    after: null,
    knownAfterCreation: true,
    sensitive: false,
    forcesReplacement: false
  };
}
var CLIENT_ID = unknown("/oauth/clientId", "oauth.clientId");
var CLIENT_SECRET = unknown("/oauth/clientSecret", "oauth.clientSecret");
var LOGIN = unknown("/technicalAccount/login", "technicalAccount.login");
function isMapping(value) {
  return typeof value === "object" && value !== null && !isList(value);
}
// packages/config-schema/src/plan/comparison/declaration.ts
function declarationsOf(documents) {
  const hidden = (0, import_document_secrets().documentSecrets)(documents);
  return documents.map((document) => {
    const { kind, name, file } = document;
    const secrets = hidden.get(file) ?? import_walk_scalars().NO_SECRETS;
    return { kind, name, path: file.path, content: documentContent(document, secrets), secrets };
  });
}
// packages/config-schema/src/plan/facts/application-form.ts
var APPLICATION_FORM = {
  image: "Image",
  organization: "Organisation",
  name: "Nom de l'application",
  description: "Description",
  phone: "Téléphone",
  email: "Email",
  structure: "Information sur la structure",
  manager: "Responsable d'application",
  enabled: "Activer l'application"
};
// packages/config-schema/src/plan/facts/credential.ts
function readCredential({ path: manifest, content }, [block, key], what, fallback) {
  const reference = textAt(valueAt(content.value, block), key);
  const isInline = content.secrets.has(`/${block}/${key}`);
  const variable = /^env:([A-Za-z_][A-Za-z0-9_]*)$/.exec(reference ?? "")?.[1];
  if (variable !== void 0) return { what, place: { type: "variable", name: variable }, reference, isInline };
  const path = /^file:(.+)$/.exec(reference ?? "")?.[1];
  if (path !== void 0) return { what, place: { type: "file", path: import_node_path().posix.join(import_node_path().posix.dirname(manifest), path) }, reference, isInline };
  return { what, place: { type: "variable", name: fallback }, reference: null, isInline };
}
// packages/config-schema/src/plan/facts/form-entries.ts
function filled(entries) {
  return Object.fromEntries(entries.flatMap(([label, value]) => value === null ? [] : [[label, value]]));
}
function changedEntries(before, after) {
  const labels = /* @__PURE__ */ new Set([...Object.keys(after), ...Object.keys(before)]);
  return Object.fromEntries([...labels].filter((label) => before[label] !== after[label]).map((label) => [label, after[label] ?? ""]));
}
// packages/config-schema/src/plan/facts/subscription.ts
function readSubscriptions(application, environment, find) {
  const subscriptions = /* @__PURE__ */ new Map();
  for (const item of listAt(application, "apis")) {
    const declared = textAt(item, "name");
    if (declared === null) continue;
    const entry = find(declared);
    const version = textAt(item, "version");
    const key = JSON.stringify([(0, import_fold_api_name().foldApiName)(entry?.name ?? declared), (0, import_api_version().versionKey)(version ?? "")]);
    if (subscriptions.has(key)) continue;
    const place = entry?.environments[environment];
    subscriptions.set(key, {
      key,
      name: entry?.name ?? declared,
      version,
      terms: condition(item, "terms", place?.terms, isLikely(place, "terms")),
      approval: condition(item, "approval", place?.approval, isLikely(place, "approval")),
      profile: condition(item, "profile", entry?.businessProfile === true ? "required" : "none", entry?.marks.businessProfile === "LIKELY"),
      entry
    });
  }
  return [...subscriptions.values()];
}
var STATES = {
  accepted: "given",
  granted: "given",
  pending: "pending",
  refused: "refused"
};
function condition(item, key, known, likely) {
  const word = textAt(item, key);
  if (word === "not-required") return { need: "none", likely: false, state: "unsaid" };
  const state = word === null || !Object.hasOwn(STATES, word) ? void 0 : STATES[word];
  return state === void 0 ? { need: known ?? "unknown", likely, state: "unsaid" } : { need: "required", likely: false, state };
}
function isLikely(place, key) {
  return place?.marks[key] === "LIKELY";
}
// packages/config-schema/src/plan/facts/application-facts.ts
function readApplication(name, object, find) {
  const { value } = object.content;
  const environment = declaredEnvironment(object.content);
  const organization = textAt(value, "organization");
  const manager = contactOf(value, "application-manager");
  const email = textAt(contactOf(value, "notifications"), "email") ?? textAt(manager, "email");
  const enabled = valueAt(value, "enabled") !== false;
  const responsible = textAt(manager, "name") ?? textAt(manager, "email");
  const credentials = valueAt(value, "credentials");
  const pace = valueAt(credentials, "rotateEveryDays");
  return {
    name,
    environment,
    organization,
    organizationCode: textAt(value, "organizationCode") ?? knownCode(organization),
    enabled,
    account: (0, import_sandbox_account().sandboxAccount)(name) === null ? null : name.slice(import_sandbox_account().SANDBOX_PREFIX.length),
    manager: responsible,
    managerEmail: textAt(manager, "email") ?? email,
    email,
    form: filled([
      [APPLICATION_FORM.image, textAt(value, "image")],
      [APPLICATION_FORM.organization, organization],
      [APPLICATION_FORM.name, textAt(value, "name")],
      [APPLICATION_FORM.description, textAt(value, "description")],
      [APPLICATION_FORM.phone, textAt(manager, "phone")],
      [APPLICATION_FORM.email, email],
      [APPLICATION_FORM.structure, textAt(valueAt(value, "structure"), "siret") ?? textAt(valueAt(value, "structure"), "name")],
      [APPLICATION_FORM.manager, responsible],
      [APPLICATION_FORM.enabled, enabled ? "Oui" : "Non"]
    ]),
    subscriptions: readSubscriptions(value, environment, find),
    credentials: [
      readCredential(object, ["credentials", "clientId"], { en: "client ID", fr: "Client ID" }, "PISTE_CLIENT_ID"),
      readCredential(object, ["credentials", "clientSecret"], { en: "client secret", fr: "secret client" }, "PISTE_CLIENT_SECRET")
    ],
    rotatedOn: textAt(credentials, "rotatedOn"),
    rotateEveryDays: typeof pace === "number" && Number.isSafeInteger(pace) && pace > 0 && pace <= MAX_PACE_DAYS ? pace : null
  };
}
var MAX_PACE_DAYS = 3650;
function contactOf(value, role) {
  const contacts = listAt(value, "contacts").filter((contact) => textAt(contact, "role") === role);
  return contacts.find((contact) => textAt(contact, "email") !== null) ?? contacts[0] ?? null;
}
function knownCode(organization) {
  return organization !== null && (0, import_organization_key().organizationKey)(organization) === (0, import_organization_key().organizationKey)("MTES") ? "984b19" : null;
}
// packages/config-schema/src/plan/facts/connection-form.ts
var CONNECTION_FORM = {
  structure: "Structure",
  application: "Nom de l'application",
  usage: "Type d'utilisation",
  publisher: "Éditeur / solution",
  contactName: "Contact technique : nom",
  contactEmail: "Contact technique : courriel",
  contactPhone: "Contact technique : téléphone"
};
// packages/config-schema/src/plan/facts/connection-facts.ts
var USAGES = {
  "publisher-solution": "Utilisateur d'une solution d'un éditeur ou opérateur",
  direct: "Raccordement direct",
  concentrator: "Concentrateur"
};
function readConnection(name, object) {
  const { value } = object.content;
  const structure = textAt(valueAt(value, "structure"), "siret") ?? textAt(valueAt(value, "structure"), "name");
  const application = textAt(value, "application");
  const usage = valueAt(value, "usage");
  const usageType = textAt(usage, "type");
  const contact = valueAt(value, "technicalContact");
  const account = valueAt(value, "technicalAccount");
  const space = textAt(value, "space");
  return {
    name,
    portal: textAt(value, "portal") === "qualification" ? "qualification" : "production",
    application,
    structure,
    space: space === "open" || space === "missing" ? space : null,
    form: filled([
      [CONNECTION_FORM.structure, structure],
      [CONNECTION_FORM.application, application],
      [CONNECTION_FORM.usage, usageType !== null && Object.hasOwn(USAGES, usageType) ? USAGES[usageType] ?? null : null],
      [CONNECTION_FORM.publisher, textAt(usage, "publisher")],
      [CONNECTION_FORM.contactName, textAt(contact, "name")],
      [CONNECTION_FORM.contactEmail, textAt(contact, "email")],
      [CONNECTION_FORM.contactPhone, textAt(contact, "phone")]
    ]),
    hasAccount: account !== null,
    login: textAt(account, "login"),
    accountExists: textAt(account, "login") !== null,
    credential: readCredential(
      object,
      ["technicalAccount", "credential"],
      { en: "login:password of the technical account", fr: "identifiant:mot de passe du compte technique" },
      "CPRO_ACCOUNT"
    ),
    passwordRenewedOn: textAt(account, "passwordRenewedOn"),
    certificate: textAt(value, "authentication") === "certificate"
  };
}
// packages/config-schema/src/plan/facts/connector-facts.ts
function readConnector(name, { content: { value } }) {
  const bindings = /* @__PURE__ */ new Map();
  for (const item of listAt(value, "bindings")) {
    const structure = textAt(item, "structure")?.replace(/\s/gu, "");
    const application = textAt(item, "application");
    if (structure && application !== null && !bindings.has(structure)) bindings.set(structure, { structure, application });
  }
  return {
    name,
    product: textAt(value, "product"),
    version: textAt(value, "version"),
    isRecipient: textAt(value, "role") === "recipient",
    certificate: textAt(value, "authentication") === "certificate",
    bindings: [...bindings.values()].sort((one, other) => one.structure < other.structure ? -1 : 1)
  };
}
// packages/config-schema/src/plan/facts/connector-settings.ts
function connectorSettings({ isRecipient, certificate, bindings }) {
  if (certificate) return [];
  if (!isRecipient) return bindings.map(({ structure, application }) => ({ structure, applications: [application] }));
  const applications = [...new Set(bindings.map(({ application }) => application))];
  return applications.length === 0 ? [] : [{ structure: null, applications }];
}
function boundSettings(connectors) {
  const bound = new Set(
    connectors.flatMap(
      ({ product, isRecipient, bindings }) => [...bindings.map(({ structure }) => structure), ...isRecipient ? [null] : []].map(
        (structure) => JSON.stringify([product, structure])
      )
    )
  );
  return (product, structure) => bound.has(JSON.stringify([product, structure]));
}
// packages/config-schema/src/plan/facts/partner-facts.ts
function readPartner(name, object) {
  const { value } = object.content;
  const isCynod = textAt(value, "platform") === "cynod";
  const prefix = isCynod ? "CYNOD_" : "";
  return {
    name,
    isCynod,
    hosts: hostsOf(value),
    access: JSON.stringify([valueAt(value, "endpoints"), textAt(value, "authentication")]),
    credentials: [
      readCredential(object, ["credentials", "consumerKey"], { en: "consumer key", fr: "clé de consommateur" }, `${prefix}CONSUMER_KEY`),
      readCredential(
        object,
        ["credentials", "consumerSecret"],
        { en: "consumer secret", fr: "secret de consommateur" },
        `${prefix}CONSUMER_SECRET`
      )
    ]
  };
}
function hostsOf(partner) {
  const endpoints = valueAt(partner, "endpoints");
  const addresses = ["token", "api"].map((key) => textAt(endpoints, key) ?? "");
  return [...new Set(addresses.filter((address) => URL.canParse(address)).map((address) => new URL(address).hostname))].filter(
    (host) => host !== ""
  );
}
// packages/config-schema/src/plan/walkthroughs/draft-action.ts
var STAGES = [
  "account",
  "sandbox",
  "production",
  "wait",
  "credentials",
  "connection",
  "connector",
  "partner",
  "removal",
  "proof"
];
function draftAction(draft) {
  return {
    kind: "do",
    url: null,
    path: [],
    values: {},
    commands: [],
    remarks: [],
    duration: null,
    dependsOn: [],
    declared: false,
    provable: true,
    implied: false,
    ...draft
  };
}
// packages/config-schema/src/plan/order-actions.ts
function orderActions(drafts) {
  const byId = /* @__PURE__ */ new Map();
  for (const draft of drafts) {
    const same = byId.get(draft.id);
    byId.set(draft.id, same === void 0 ? draft : merged(same, draft));
  }
  const byStage = [...byId.values()].sort((one, other) => STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage));
  const ordered = [];
  const placed = /* @__PURE__ */ new Map();
  const ranks = /* @__PURE__ */ new Map();
  const rankOf = (id) => ranks.get(id) ?? 0;
  const place = (draft) => {
    const known = placed.get(draft.id);
    if (known !== void 0) return known;
    const needs = [...new Set(draft.dependsOn)].flatMap((id) => byId.get(id) ?? []);
    const implied = needs.map((need) => ({ id: need.id, ancestors: place(need) }));
    if (implied.length > 1) implied.sort((one, other) => rankOf(one.id) - rankOf(other.id));
    const dependsOn = implied.filter(({ id }) => !implied.some(({ ancestors: ancestors2 }) => ancestors2.has(id))).map(({ id }) => id);
    const ancestors = implied.length === 0 ? NONE : new Set(implied.flatMap((need) => [need.id, ...need.ancestors]));
    placed.set(draft.id, ancestors);
    ranks.set(draft.id, ordered.length);
    ordered.push({ ...draft, dependsOn });
    return ancestors;
  };
  for (const draft of byStage) place(draft);
  const done = impliedActions(ordered, byId);
  return ordered.map((draft) => done.has(draft.id) ? { ...draft, declared: true } : draft);
}
var NONE = /* @__PURE__ */ new Set();
function impliedActions(ordered, byId) {
  const done = /* @__PURE__ */ new Set();
  for (const { id, declared } of ordered.toReversed()) {
    if (!declared && !done.has(id)) continue;
    for (const need of byId.get(id)?.dependsOn ?? []) if (byId.get(need)?.implied === true) done.add(need);
  }
  return done;
}
function merged(one, other) {
  return {
    ...one,
    dependsOn: [...one.dependsOn, ...other.dependsOn],
    declared: one.declared && other.declared,
    provable: one.provable || other.provable,
    implied: one.implied || other.implied
  };
}
function lastActions(actions) {
  const awaited = new Set(actions.flatMap(({ dependsOn }) => dependsOn));
  return actions.map(({ id }) => id).filter((id) => !awaited.has(id));
}
// packages/config-schema/src/plan/walkthroughs/action-id.ts
function actionId(about, name, ...steps) {
  return [about, name, ...steps].map(import_ascii_table().pointerToken).join("/");
}
// packages/config-schema/src/plan/walkthroughs/sources.ts
var SOURCES = {
  sneCotation: { en: "SNE-Cotation guide, 2021-08-04", fr: "guide SNE-Cotation, 4 août 2021" },
  judilibre: {
    en: "Cour-de-cassation/judilibre-tutoriels (screens of PISTE), 2023-04-24",
    fr: "Cour-de-cassation/judilibre-tutoriels (écrans de PISTE), 24 avril 2023"
  },
  organizations: {
    en: "Chorus Pro community, PISTE presentation, 2020-03-06",
    fr: "communauté Chorus Pro, présentation de PISTE, 6 mars 2020"
  },
  openBeeAccount: openBee("§1"),
  openBeeConnection: {
    en: `${openBee("§2").en}; communaute.chorus-pro.gouv.fr, raccordement à Chorus Pro`,
    fr: `${openBee("§2").fr} ; communaute.chorus-pro.gouv.fr, raccordement à Chorus Pro`
  },
  openBeeConnector: openBee("§3"),
  technicalAccount: {
    en: "communaute.chorus-pro.gouv.fr, raccordement à Chorus Pro and good practice (undated)",
    fr: "communaute.chorus-pro.gouv.fr, raccordement à Chorus Pro et bonnes pratiques (sans date)"
  },
  technicalAccountDelay: {
    en: "invoicerr-app/invoicerr, CREDENTIALS_GUIDE.md, 2026 (likely)",
    fr: "invoicerr-app/invoicerr, CREDENTIALS_GUIDE.md, 2026 (probable)"
  },
  dataPass: {
    en: "api.gouv.fr, CaptchEtat; aife.economie.gouv.fr (undated)",
    fr: "api.gouv.fr, CaptchEtat ; aife.economie.gouv.fr (sans date)"
  },
  cynod: { en: "CYNOD API page, 2023-07-14", fr: "page de l'API CYNOD, 14 juillet 2023" },
  gitHub: { en: "GitHub CLI manual, gh secret", fr: "manuel de GitHub CLI, gh secret" },
  undocumented: { en: "no guide describes it", fr: "aucun guide ne le décrit" },
  pistectl: { en: "pistectl", fr: "pistectl" }
};
function openBee(section) {
  const guide = `Open Bee, PISTE Authentication Migration Procedure, ${section}`;
  return { en: `${guide} (undated)`, fr: `${guide} (sans date)` };
}
// packages/config-schema/src/plan/walkthroughs/guides.ts
function sourceList(...sources) {
  const list = [...new Set(sources)];
  return { en: list.map(({ en }) => en).join("; "), fr: list.map(({ fr }) => fr).join(" ; ") };
}
function tickingGuides(apis, ...others) {
  return sourceList(...apis.map(tickingGuide), ...others);
}
function approvalGuide(api) {
  return api.entry?.provider === "MTES" ? SOURCES.sneCotation : SOURCES.judilibre;
}
function tickingGuide(api) {
  return api.entry?.chorusPro === true ? SOURCES.openBeeAccount : approvalGuide(api);
}
// packages/config-schema/src/plan/walkthroughs/register-account.ts
function registerAccount({ id, organization, code, email, isNamed, holder, application }) {
  const object = { kind: "Application", name: application.name };
  const key = organization === null ? null : (0, import_organization_key().organizationKey)(organization);
  const shown = organization === null ? null : (0, import_name_difference().quoteName)(organization);
  return [
    draftAction({
      id: actionId("account", id, "create"),
      stage: "account",
      portal: "piste",
      who: "account-holder",
      url: import_portal_pages().PORTAL_PAGES.registration,
      title: {
        en: `Create a PISTE account${shown === null ? "" : ` in the organization ${shown.en}`} on piste.gouv.fr`,
        fr: `Créer un compte PISTE${shown === null ? "" : ` dans l'organisation ${shown.fr}`} sur piste.gouv.fr`
      },
      path: ["Créer un compte", "S'inscrire"],
      values: filled([
        ["Nom", holder],
        ["Email", email],
        ["Code de l'organisation", code],
        // The form of 2021 has the code alone, that of 2020 a choice of organizations.
        [APPLICATION_FORM.organization, code === null ? organization : null],
        ["J'accepte les termes des CGU", "Oui"]
      ]),
      remarks: [
        { en: "Go on to the next step if the account exists.", fr: "Passez à l'étape suivante si le compte existe." },
        {
          en: "The e-mail address is the login, and the name of the sandbox application will end with it.",
          fr: "L'adresse électronique est l'identifiant, et le nom de l'application bac à sable se terminera par elle."
        },
        {
          en: "Password: 12 characters or more, with a digit, a lower-case letter, a capital and a special character.",
          fr: "Mot de passe : au moins 12 caractères, dont un chiffre, une minuscule, une majuscule et un caractère spécial."
        },
        ...isNamed ? [] : [HOLDER],
        ...email === null ? [OTHER_ADDRESS] : [],
        ...key === "dume" ? [DUME] : [],
        ...key === "universal" ? [UNIVERSAL] : [],
        ...code === null && key !== "universal" ? [INVITATION] : []
      ],
      source: sourceList(
        key === "dume" ? SOURCES.organizations : key === "universal" ? SOURCES.openBeeAccount : SOURCES.sneCotation,
        SOURCES.judilibre
      ),
      implied: true,
      object
    }),
    draftAction({
      id: actionId("account", id, "activate"),
      stage: "account",
      portal: "piste",
      who: "account-holder",
      title: { en: "Activate the account with the link in PISTE's e-mail", fr: "Activer le compte par le lien du courriel de PISTE" },
      path: ["Activer votre compte"],
      remarks: [
        {
          en: "An account that is not activated is said to be deleted after 5 days (one unofficial source).",
          fr: "Un compte non activé serait supprimé au bout de 5 jours (une source non officielle)."
        },
        {
          en: "PISTE then makes the sandbox application APP_SANDBOX_… by itself, and asks to accept its terms (CGU) at the first login.",
          fr: "PISTE crée alors elle-même l'application bac à sable APP_SANDBOX_…, et demande d'accepter ses CGU à la première connexion."
        }
      ],
      dependsOn: [actionId("account", id, "create")],
      source: sourceList(SOURCES.sneCotation, SOURCES.judilibre),
      implied: true,
      object
    })
  ];
}
var HOLDER = {
  en: "The application manager is taken to hold the account; no source says that it has to be so.",
  fr: "Le responsable d'application est supposé titulaire du compte ; aucune source ne dit que ce doit être lui."
};
var OTHER_ADDRESS = {
  en: "Give an address that has no PISTE account yet: it opens one account only, with one organization.",
  fr: "Donnez une adresse qui n'a pas encore de compte PISTE : elle n'ouvre qu'un compte, avec une seule organisation."
};
var DUME = {
  en: "The organization of the DUME service gives its APIs and those of Chorus Pro; in 2020 Universal did not show DUME, in April 2023 its sandbox did.",
  fr: "L'organisation du Service DUME donne ses API et celles de Chorus Pro ; en 2020, Universelle ne montrait pas DUME, en avril 2023 son bac à sable le faisait."
};
var UNIVERSAL = {
  en: "The portal may write Universel or Universelle. If the form asks for no organization, leave the code empty.",
  fr: "Le portail peut écrire Universel ou Universelle. Si le formulaire ne demande pas d'organisation, laissez le code vide."
};
var INVITATION = {
  en: "If the form offers no such choice, the organization is given by a code (« Code de l'organisation »), found in your invitation.",
  fr: "Si le formulaire n'offre pas ce choix, l'organisation se donne par un code (« Code de l'organisation »), indiqué dans votre invitation."
};
// packages/config-schema/src/plan/steps/account-steps.ts
function accountSteps(base, current, declared) {
  const known = directoryOf(base, /* @__PURE__ */ new Map());
  const directory = directoryOf(current, known.addresses);
  const needed = new Set(declared.map(directory.find));
  const missing = directory.accounts.filter((account) => needed.has(account) && !known.knows(account));
  return {
    actions: missing.flatMap(registerAccount),
    accountOf: directory.find,
    ready: (application) => [actionId("account", directory.find(application).id, "activate")]
  };
}
function directoryOf(applications, former) {
  const codes = /* @__PURE__ */ new Map();
  for (const { organization, organizationCode } of applications) {
    if (organizationCode !== null && !codes.has(keyOf2(organization))) codes.set(keyOf2(organization), organizationCode);
  }
  const byEmail = /* @__PURE__ */ new Map();
  const addresses = new Map(former);
  const byOrganization = /* @__PURE__ */ new Map();
  const add = (application, email) => {
    const organization = keyOf2(application.organization);
    const owner = application.managerEmail;
    const suggested = owner === null || (addresses.get(owner.toLowerCase()) ?? organization) !== organization ? null : owner;
    const account = {
      id: email ?? application.organization ?? "PISTE",
      organization: application.organization,
      code: codes.get(organization) ?? null,
      email: email ?? suggested,
      isNamed: email !== null,
      holder: application.manager,
      application
    };
    if (email !== null) byEmail.set(email.toLowerCase(), account);
    if (account.email !== null) addresses.set(account.email.toLowerCase(), organization);
    if (!byOrganization.has(organization)) byOrganization.set(organization, account);
    return account;
  };
  const lookUp = ({ account, organization }) => account === null ? byOrganization.get(keyOf2(organization)) : byEmail.get(account.toLowerCase());
  const named = applications.flatMap(
    (application) => application.account === null || lookUp(application) !== void 0 ? [] : [add(application, application.account)]
  );
  const others = applications.flatMap((application) => lookUp(application) === void 0 ? [add(application, null)] : []);
  return {
    accounts: [...named, ...others],
    addresses,
    find: (application) => lookUp(application) ?? accountWithout(application),
    knows: ({ isNamed, email, organization }) => {
      const sameEmail = isNamed && email !== null && byEmail.has(email.toLowerCase());
      const same = byOrganization.get(keyOf2(organization));
      return sameEmail || same !== void 0 && !(isNamed && same.isNamed);
    }
  };
}
function accountWithout({ name }) {
  throw new Error(`no account for the application ${name}`);
}
function keyOf2(organization) {
  return (0, import_organization_key().organizationKey)(organization ?? "");
}
// packages/config-schema/src/plan/walkthroughs/api-list.ts
function subscriptionTitle({ name, version }) {
  return version === null ? name : `${name} ${version}`;
}
function subscriptionId({ name, version }) {
  return version === null ? [name] : [name, version];
}
function listPath(application) {
  return ["Applications", application, "Modifier l'application", "Sélectionner les API", "Appliquer les modifications"];
}
function rows(apis) {
  const byName = (0, import_ascii_table().groupBy)(apis, ({ name }) => name);
  const isAlone = ({ name }) => byName.get(name)?.length === 1;
  return Object.fromEntries(apis.map((api) => [isAlone(api) ? api.name : subscriptionTitle(api), api.version ?? ""]));
}
function countApis(count) {
  return { en: `${count} APIs`, fr: `${count} API` };
}
// packages/config-schema/src/plan/walkthroughs/profile-id.ts
function profileId(application, api, ...steps) {
  return actionId("application", application, "profile", ...subscriptionId(api), ...steps);
}
// packages/config-schema/src/plan/walkthroughs/ask-business-profile.ts
function askBusinessProfile({ name }, api, dependsOn) {
  const shown = (0, import_name_difference().quoteName)(api.name);
  return draftAction({
    id: profileId(name, api, "request"),
    stage: "wait",
    portal: "provider",
    who: "application-manager",
    title: {
      en: `Ask the administrators of ${shown.en} for a business profile for the application ${(0, import_name_difference().quoteName)(name).en}`,
      fr: `Demander aux administrateurs de ${shown.fr} un profil métier pour l'application ${(0, import_name_difference().quoteName)(name).fr}`
    },
    values: { "Nom de l'application": name },
    remarks: [
      {
        en: "They are not those of PISTE: the approval alone is not enough.",
        fr: "Ce ne sont pas ceux de PISTE : la validation seule ne suffit pas."
      }
    ],
    dependsOn,
    source: SOURCES.sneCotation,
    declared: api.profile.state === "given",
    object: { kind: "Application", name }
  });
}
// packages/config-schema/src/plan/walkthroughs/approver-remark.ts
var APPROVER = {
  en: "The page of the API (« Mes API ») names the approver under « Email approbateur API ».",
  fr: "La page de l'API (« Mes API ») indique l'approbateur sous « Email approbateur API »."
};
// packages/config-schema/src/plan/walkthroughs/await-approval.ts
function approvalId(application, api) {
  return actionId("application", application, "approval", ...subscriptionId(api));
}
function awaitApproval({ name }, api, dependsOn) {
  const shown = (0, import_name_difference().quoteName)(subscriptionTitle(api));
  return draftAction({
    id: approvalId(name, api),
    stage: "wait",
    portal: "piste",
    kind: "wait",
    who: "api-administrator",
    url: import_portal_pages().PORTAL_PAGES.applications,
    title: {
      en: `Wait until the administrator of the API approves ${shown.en} for the application ${(0, import_name_difference().quoteName)(name).en}`,
      fr: `Attendre que l'administrateur de l'API valide ${shown.fr} pour l'application ${(0, import_name_difference().quoteName)(name).fr}`
    },
    remarks: [
      APPROVER,
      {
        en: "Once it is granted, write approval: granted with approvedOn in the manifest.",
        fr: "Une fois la validation accordée, écrivez approval: granted avec approvedOn dans le manifeste."
      }
    ],
    dependsOn,
    source: approvalGuide(api),
    declared: api.approval.state === "given",
    object: { kind: "Application", name }
  });
}
// packages/config-schema/src/plan/walkthroughs/await-business-profile.ts
function awaitBusinessProfile({ name }, api, dependsOn) {
  const shown = (0, import_name_difference().quoteName)(api.name);
  return draftAction({
    id: profileId(name, api),
    stage: "wait",
    portal: "provider",
    kind: "wait",
    who: "api-provider",
    title: {
      en: `Wait for the business profile of ${(0, import_name_difference().quoteName)(name).en} on ${shown.en}`,
      fr: `Attendre le profil métier de ${(0, import_name_difference().quoteName)(name).fr} sur ${shown.fr}`
    },
    remarks: [
      {
        en: "Until then calls answer ERRAUTUSR0001; afterwards the health check answers etat: OK.",
        fr: "Jusque-là, les appels répondent ERRAUTUSR0001 ; ensuite, le contrôle de santé répond etat: OK."
      },
      {
        en: "Once it is given, write profile: granted in the manifest.",
        fr: "Une fois le profil attribué, écrivez profile: granted dans le manifeste."
      }
    ],
    dependsOn,
    source: SOURCES.sneCotation,
    declared: api.profile.state === "given",
    object: { kind: "Application", name }
  });
}
// packages/config-schema/src/plan/walkthroughs/application-remarks.ts
var NOT_VERIFIED = {
  en: "PISTE never verifies the e-mail address, to which it writes about quotas and changes: read it twice.",
  fr: "PISTE ne vérifie jamais l'adresse électronique, à laquelle elle écrit au sujet des quotas et des changements : relisez-la."
};
var OFF = {
  en: "While it is switched off, the gateway is likely to refuse its calls.",
  fr: "Tant qu'elle est désactivée, la passerelle refuse probablement ses appels."
};
// packages/config-schema/src/plan/walkthroughs/complete-sandbox.ts
function completeSandbox(application, dependsOn) {
  const { name, form } = application;
  const { [APPLICATION_FORM.name]: _name, [APPLICATION_FORM.organization]: _organization, ...values } = form;
  return draftAction({
    id: actionId("application", name, "modify"),
    stage: "sandbox",
    portal: "piste",
    who: "application-manager",
    url: import_portal_pages().PORTAL_PAGES.applications,
    title: {
      en: `Complete the sandbox application ${(0, import_name_difference().quoteName)(name).en}`,
      fr: `Compléter l'application bac à sable ${(0, import_name_difference().quoteName)(name).fr}`
    },
    path: ["Applications", name, "Modifier l'application", "Appliquer les modifications"],
    values,
    remarks: [SANDBOX, ...form[APPLICATION_FORM.email] === void 0 ? [] : [NOT_VERIFIED]],
    dependsOn,
    implied: true,
    source: sourceList(SOURCES.sneCotation, SOURCES.judilibre),
    object: { kind: "Application", name }
  });
}
var SANDBOX = {
  en: "PISTE made it with the account: it is the only application that works in the sandbox, and it is modified, never created.",
  fr: "PISTE l'a créée avec le compte : c'est la seule application utilisable en bac à sable, et elle se modifie, elle ne se crée pas."
};
// packages/config-schema/src/plan/walkthroughs/create-application.ts
function createApplication(application, remarks, dependsOn) {
  const { name, form, enabled, email } = application;
  return draftAction({
    id: actionId("application", name, "create"),
    stage: "production",
    portal: "piste",
    who: "application-manager",
    url: import_portal_pages().PORTAL_PAGES.applications,
    title: { en: `Create the production application ${(0, import_name_difference().quoteName)(name).en}`, fr: `Créer l'application de production ${(0, import_name_difference().quoteName)(name).fr}` },
    path: ["Applications", "Créer une application", "Sauvegarder l'application"],
    values: form,
    remarks: [
      ...remarks,
      ...email === null ? [] : [NOT_VERIFIED],
      ...form[APPLICATION_FORM.image] === void 0 ? [] : [IMAGE],
      ...enabled ? [] : [OFF],
      SAVE
    ],
    dependsOn,
    implied: true,
    source: sourceList(SOURCES.sneCotation, SOURCES.openBeeAccount),
    object: { kind: "Application", name }
  });
}
var IMAGE = { en: "The image has 1 MB at most.", fr: "L'image pèse au plus 1 Mo." };
var SAVE = {
  en: `« Sauvegarder l'application » is translated back from an English guide ("Save application"): the portal's label may differ a little.`,
  fr: "« Sauvegarder l'application » est retraduit d'un guide en anglais (« Save application ») : le libellé du portail peut différer un peu."
};
// packages/config-schema/src/plan/walkthroughs/delete-application.ts
function deleteApplication({ name }, remarks, dependsOn) {
  const shown = (0, import_name_difference().quoteName)(name);
  return draftAction({
    id: actionId("application", name, "delete"),
    stage: "removal",
    portal: "piste",
    who: "application-manager",
    url: import_portal_pages().PORTAL_PAGES.applications,
    title: { en: `Delete the production application ${shown.en}`, fr: `Supprimer l'application de production ${shown.fr}` },
    path: ["Applications", name],
    remarks: [
      ...remarks,
      {
        en: "Its OAuth identifiers stop working and do not come back: make sure that nothing uses them any more.",
        fr: "Ses identifiants OAuth cessent de fonctionner et ne reviennent pas : assurez-vous que plus rien ne les emploie."
      },
      {
        en: "No source shows where the portal deletes an application: if the page does not offer it, switch it off (« Activer l'application ») or ask PISTE.",
        fr: "Aucune source ne montre où le portail supprime une application : si la page ne le propose pas, désactivez-la (« Activer l'application ») ou demandez à PISTE."
      }
    ],
    dependsOn,
    provable: false,
    source: SOURCES.undocumented,
    object: { kind: "Application", name }
  });
}
// packages/config-schema/src/plan/walkthroughs/secret-store.ts
function storeCredentials(credentials, scope) {
  const variables = credentials.flatMap(({ what, place }) => place.type === "variable" ? [{ what, name: place.name }] : []);
  const files = credentials.flatMap(({ what, place }) => place.type === "file" ? [{ what, path: place.path }] : []);
  return {
    commands: variables.map(({ name }) => `gh secret set ${name}${environmentFlag(scope)}`),
    remarks: [
      ...variables.length === 0 ? [] : [typingRemark(variables)],
      ...files.map(({ what, path }) => ({
        en: `Write the ${what.en} to the file ${(0, import_name_difference().quoteName)(path).en}, which git must ignore.`,
        fr: `Écrivez la valeur (${what.fr}) dans le fichier ${(0, import_name_difference().quoteName)(path).fr}, que git doit ignorer.`
      })),
      ...scope === null || variables.length === 0 ? [] : [environmentRemark(scope)]
    ]
  };
}
function typingRemark(variables) {
  return {
    en: `gh asks for each value (${variables.map(({ what, name }) => `${name}: ${what.en}`).join("; ")}): never write it on the command line.`,
    fr: `gh demande chaque valeur (${variables.map(({ what, name }) => `${name} : ${what.fr}`).join(" ; ")}) : ne l'écrivez jamais sur la ligne de commande.`
  };
}
function removeCredentials(credentials, scope) {
  return {
    commands: credentials.flatMap(
      ({ place }) => place.type === "variable" ? [`gh secret delete ${place.name}${environmentFlag(scope)}`] : []
    ),
    remarks: credentials.flatMap(({ place }) => place.type === "file" ? [fileRemoval(place.path)] : [])
  };
}
function secretKey(place, scope) {
  return JSON.stringify([scope, place.type, place.type === "variable" ? place.name : place.path]);
}
function fileRemoval(path) {
  return { en: `Delete the file ${(0, import_name_difference().quoteName)(path).en}.`, fr: `Supprimez le fichier ${(0, import_name_difference().quoteName)(path).fr}.` };
}
function environmentFlag(scope) {
  return scope === null ? "" : ` --env ${scope}`;
}
function environmentRemark(scope) {
  return {
    en: `The GitHub environment ${scope} must exist (Settings, Environments), and the jobs that use it name it.`,
    fr: `L'environnement GitHub ${scope} doit exister (Settings, Environments), et les jobs qui l'emploient le nomment.`
  };
}
// packages/config-schema/src/plan/walkthroughs/delete-secrets.ts
function deleteSecrets(id, object, credentials, scope, dependsOn, isLeaving) {
  if (credentials.length === 0) return null;
  return draftAction({
    id,
    stage: "removal",
    portal: "repository",
    who: "developer",
    title: title((0, import_name_difference().quoteName)(object.name), isLeaving),
    ...removeCredentials(credentials, scope),
    dependsOn,
    provable: false,
    source: SOURCES.gitHub,
    object
  });
}
function title(shown, isLeaving) {
  return isLeaving ? { en: `Delete the secrets of ${shown.en} from the secret store`, fr: `Supprimer du coffre les secrets de ${shown.fr}` } : {
    en: `Delete from the secret store what ${shown.en} no longer uses`,
    fr: `Supprimer du coffre ce qui ne sert plus à ${shown.fr}`
  };
}
// packages/config-schema/src/plan/walkthroughs/still-dependent.ts
var MAX_NAMES = 4;
function stillDependent(dependents) {
  return tellDependents(
    dependents,
    (shown, isOne) => isOne ? {
      en: `In the manifests ${shown.en} still depends on it: change it first, or it stops working too.`,
      fr: `Dans les manifestes, ${shown.fr} en dépend encore : modifiez-le d'abord, sinon il cesse lui aussi de fonctionner.`
    } : {
      en: `In the manifests ${shown.en} still depend on it: change them first, or they stop working too.`,
      fr: `Dans les manifestes, ${shown.fr} en dépendent encore : modifiez-les d'abord, sinon ils cessent eux aussi de fonctionner.`
    }
  );
}
function stillNaming(formerName, dependents) {
  const former = (0, import_name_difference().quoteName)(formerName);
  return tellDependents(
    dependents,
    (shown, isOne) => isOne ? {
      en: `In the manifests ${shown.en} still names ${former.en}: give it the new name and plan again.`,
      fr: `Dans les manifestes, ${shown.fr} nomme encore ${former.fr} : donnez-lui le nouveau nom et refaites le plan.`
    } : {
      en: `In the manifests ${shown.en} still name ${former.en}: give them the new name and plan again.`,
      fr: `Dans les manifestes, ${shown.fr} nomment encore ${former.fr} : donnez-leur le nouveau nom et refaites le plan.`
    }
  );
}
function tellDependents(dependents, say) {
  const count = dependents.length;
  if (count === 0) return [];
  const many = { en: `${count} connections and connectors`, fr: `${count} raccordements et connecteurs` };
  return [say(count > MAX_NAMES ? many : (0, import_ascii_table().enumeration)(dependents.map(dependentName)), count === 1)];
}
function dependentName({ kind, name }) {
  const { en, fr } = (0, import_name_difference().quoteName)(name);
  return kind === "Connector" ? { en: `the connector ${en}`, fr: `le connecteur ${fr}` } : { en: `the connection ${en}`, fr: `le raccordement ${fr}` };
}
// packages/config-schema/src/plan/walkthroughs/identifiers-panel.ts
function identifiersPath(application) {
  return ["Applications", application, "Identifiants OAuth", "View secret"];
}
var PANEL = {
  en: "The panel « Identifiants OAuth » and not « API Keys »; in the tab « Authentification » on the screens of 2023.",
  fr: "Le panneau « Identifiants OAuth » et non « API Keys » ; dans l'onglet « Authentification » sur les écrans de 2023."
};
// packages/config-schema/src/plan/walkthroughs/sharing.ts
var NAMED = 4;
function othersThan(name, sharers) {
  const count = sharers.size - (name !== null && sharers.has(name) ? 1 : 0);
  return { names: count > NAMED ? [] : [...sharers].filter((other) => other !== name), count };
}
function enumerateSharing({ names, count }, many) {
  return names.length === 0 ? { en: `${count} ${many.en}`, fr: `${count} ${many.fr}` } : (0, import_ascii_table().enumeration)(names.map(import_name_difference().quoteName));
}
// packages/config-schema/src/plan/walkthroughs/store-identifiers.ts
function storeIdentifiers({ name, environment }, credentials, sharing, dependsOn) {
  const { commands, remarks } = storeCredentials(credentials, environment);
  return draftAction({
    id: actionId("application", name, "credentials"),
    stage: "credentials",
    portal: "repository",
    who: "developer",
    url: import_portal_pages().PORTAL_PAGES.applications,
    title: {
      en: `Put the OAuth identifiers of ${(0, import_name_difference().quoteName)(name).en} into the secret store`,
      fr: `Mettre les identifiants OAuth de ${(0, import_name_difference().quoteName)(name).fr} dans le coffre à secrets`
    },
    path: identifiersPath(name),
    commands,
    remarks: [...sharing.count === 0 ? [] : [shared(sharing)], READ_ON_PISTE, PANEL, ...remarks],
    dependsOn,
    source: sourceList(SOURCES.sneCotation, SOURCES.judilibre),
    object: { kind: "Application", name }
  });
}
function shared(sharing) {
  const shown = enumerateSharing(sharing, { en: "other applications", fr: "autres applications" });
  return {
    en: `The same names hold the identifiers of ${shown.en}: those stored last replace the others. Give each application references of its own in its manifest (credentials) and plan again.`,
    fr: `Les mêmes noms servent aux identifiants de ${shown.fr} : les derniers enregistrés remplacent les autres. Donnez à chaque application ses propres références dans son manifeste (credentials) et refaites le plan.`
  };
}
var READ_ON_PISTE = {
  en: "The clicks are those of PISTE (piste.gouv.fr), where the identifiers are read.",
  fr: "Les clics sont ceux de PISTE (piste.gouv.fr), où se lisent les identifiants."
};
// packages/config-schema/src/plan/steps/dying-credentials.ts
function dyingCredentials(credentials, what) {
  const references = credentials.flatMap(({ reference }) => reference === null ? [] : [(0, import_name_difference().quoteName)(reference)]);
  if (references.length === 0) return { en: `${what.en}.`, fr: `${what.fr}.` };
  return {
    en: `${what.en}: ${references.map(({ en }) => en).join(", ")}.`,
    fr: `${what.fr} : ${references.map(({ fr }) => fr).join(", ")}.`
  };
}
// packages/config-schema/src/plan/steps/plan-context.ts
function isFirst({ action, before, after }) {
  return after !== null && (before === null || action === "replace");
}
// packages/config-schema/src/plan/walkthroughs/request-data-pass.ts
function requestDataPass({ name, environment }, api) {
  if (api.entry?.dataPass !== true) return null;
  const shown = (0, import_name_difference().quoteName)(api.name);
  return draftAction({
    id: actionId("application", name, "datapass", ...subscriptionId(api)),
    stage: environment,
    portal: "provider",
    who: "application-manager",
    title: { en: `Make the DataPass request for ${shown.en}`, fr: `Déposer la demande DataPass pour ${shown.fr}` },
    remarks: [
      {
        en: "The page of the API on api.gouv.fr leads to the form; access is granted on PISTE afterwards.",
        fr: "La page de l'API sur api.gouv.fr mène au formulaire ; l'accès est ensuite accordé sur PISTE."
      },
      {
        en: "api.gouv.fr is being closed in favour of data.gouv.fr (2024–2025): where the page is gone, look for the API there.",
        fr: "api.gouv.fr ferme au profit de data.gouv.fr (2024–2025) : si la page a disparu, cherchez l'API sur celui-ci."
      }
    ],
    source: SOURCES.dataPass,
    declared: api.approval.state === "given",
    object: { kind: "Application", name }
  });
}
// packages/config-schema/src/plan/walkthroughs/enumerate-names.ts
var MAX_NAMES2 = 4;
function enumerateNames(names, many) {
  if (names.length > MAX_NAMES2) return many(names.length);
  return (0, import_ascii_table().enumeration)(names.map(import_name_difference().quoteName));
}
// packages/config-schema/src/plan/walkthroughs/select-apis.ts
function selectApis(application, { id, apis, approvals, declared }, dependsOn) {
  const { name } = application;
  const shown = enumerateNames(apis.map(subscriptionTitle), countApis);
  const asks = approvals.length > 0;
  return draftAction({
    id,
    stage: application.environment,
    portal: "piste",
    who: "application-manager",
    url: import_portal_pages().PORTAL_PAGES.applications,
    title: {
      en: `Select ${shown.en} for the application ${(0, import_name_difference().quoteName)(name).en}${asks ? " and ask for the approval" : ""}`,
      fr: `Sélectionner ${shown.fr} pour l'application ${(0, import_name_difference().quoteName)(name).fr}${asks ? " et demander la validation" : ""}`
    },
    path: listPath(name),
    values: rows(apis),
    remarks: [
      ...asks ? [askRemark(approvals)] : [],
      ...unknownNeeds(apis),
      ...apis.flatMap(({ entry, name: api }) => entry?.stateNetwork === true ? [stateNetwork(api)] : []),
      CONTRACT
    ],
    dependsOn,
    source: asks ? tickingGuides(apis, SOURCES.judilibre) : tickingGuides(apis),
    declared,
    implied: true,
    object: { kind: "Application", name }
  });
}
function askRemark(apis) {
  const shown = enumerateNames(
    apis.map(({ name }) => name),
    countApis
  );
  return {
    en: `${shown.en}: ticking the box sends the request (screens of 2021); where it is greyed, click « Demander l'accès » in the column « Soumis à validation » (screens of 2023), and tick the box once access is granted.`,
    fr: `${shown.fr} : cocher la case envoie la demande (écrans de 2021) ; si elle est grisée, cliquez sur « Demander l'accès » dans la colonne « Soumis à validation » (écrans de 2023), puis cochez-la une fois l'accès accordé.`
  };
}
function unknownNeeds(apis) {
  const unknown2 = apis.filter(({ approval, terms }) => [approval, terms].some(isUncertain));
  if (unknown2.length === 0) return [];
  const shown = enumerateNames(
    unknown2.map(({ name }) => name),
    countApis
  );
  return [
    {
      en: `${shown.en}: look at the columns « CGU » and « Soumis à validation », since it is not sure whether terms have to be accepted or access asked for.`,
      fr: `${shown.fr} : regardez les colonnes « CGU » et « Soumis à validation », car il n'est pas sûr que des CGU soient à accepter ou un accès à demander.`
    }
  ];
}
function isUncertain({ need, likely, state }) {
  return state === "unsaid" && (need === "unknown" || likely);
}
function stateNetwork(api) {
  const shown = (0, import_name_difference().quoteName)(api);
  return {
    en: `${shown.en} answers on the State's network (RIE) only.`,
    fr: `${shown.fr} ne répond que sur le réseau interministériel de l'État (RIE).`
  };
}
var CONTRACT = {
  en: "The interface contract (Swagger) of an API is under « Mes API », « Télécharger la documentation ».",
  fr: "Le contrat d'interface (Swagger) d'une API est sous « Mes API », « Télécharger la documentation »."
};
// packages/config-schema/src/plan/steps/subscribe.ts
function subscribe(application, apis, approvals, { form, terms }) {
  const select = (declared) => {
    const part = apis.filter((api) => isTicked(api) === declared);
    const asked = approvals.filter((api) => isTicked(api) === declared);
    const dataPass = asked.flatMap((api) => requestDataPass(application, api) ?? []);
    const consents = terms.filter((wait) => wait.declared || !declared).map(({ id }) => id);
    const selection = { id: selectionId(application, apis, declared), apis: part, approvals: asked, declared };
    return part.length === 0 ? [] : [...dataPass, selectApis(application, selection, [...form, ...consents, ...dataPass.map(({ id }) => id)])];
  };
  return [...select(true), ...select(false)];
}
function selected(application, api, apis) {
  return [selectionId(application, apis, isTicked(api))];
}
function selections(application) {
  return [actionId("application", application, "apis"), actionId("application", application, "apis", GIVEN)];
}
var GIVEN = "given";
function selectionId({ name }, apis, declared) {
  return actionId("application", name, "apis", ...declared && !apis.every(isTicked) ? [GIVEN] : []);
}
function isTicked({ approval, profile }) {
  return approval.state === "given" || profile.state === "given";
}
// packages/config-schema/src/plan/walkthroughs/deselect-apis.ts
function deselectApis(application, apis, dependsOn) {
  if (apis.length === 0) return null;
  const { name } = application;
  const shown = enumerateNames(apis.map(subscriptionTitle), countApis);
  return draftAction({
    id: actionId("application", name, "apis", "remove"),
    stage: "removal",
    portal: "piste",
    who: "application-manager",
    url: import_portal_pages().PORTAL_PAGES.applications,
    title: {
      en: `Untick ${shown.en} for the application ${(0, import_name_difference().quoteName)(name).en}`,
      fr: `Décocher ${shown.fr} pour l'application ${(0, import_name_difference().quoteName)(name).fr}`
    },
    path: listPath(name),
    values: rows(apis),
    remarks: [
      {
        en: "Calls to it are refused from then on; coming back may take a new approval.",
        fr: "Ses appels sont refusés dès lors ; y revenir peut demander une nouvelle validation."
      }
    ],
    dependsOn,
    provable: false,
    source: tickingGuides(apis),
    object: { kind: "Application", name }
  });
}
// packages/config-schema/src/plan/walkthroughs/emptied-fields.ts
function emptiedFields(values) {
  return Object.entries(values).filter(([, value]) => value === "").map(([label]) => ({ en: `Empty the field « ${label} ».`, fr: `Videz le champ « ${label} ».` }));
}
// packages/config-schema/src/plan/walkthroughs/modify-application.ts
function modifyApplication(before, after, renaming) {
  const values = changedForm(before, after);
  const labels = Object.keys(values);
  if (labels.length === 0) return null;
  return draftAction({
    id: actionId("application", after.name, "modify"),
    stage: after.environment,
    portal: "piste",
    who: "application-manager",
    url: import_portal_pages().PORTAL_PAGES.applications,
    title: modificationTitle(before.name, after, labels),
    path: ["Applications", before.name, "Modifier l'application", "Appliquer les modifications"],
    values,
    remarks: [
      ...emptiedFields(values),
      ...labels.includes(APPLICATION_FORM.name) ? [RENAMED, ...renaming] : [],
      ...labels.includes(APPLICATION_FORM.organization) ? [ORGANIZATION] : [],
      ...values[APPLICATION_FORM.email] ? [NOT_VERIFIED] : [],
      ...values[APPLICATION_FORM.enabled] === "Non" ? [OFF] : []
    ],
    provable: labels.some(
      (label) => label === APPLICATION_FORM.name || label === APPLICATION_FORM.organization || label === APPLICATION_FORM.enabled
    ),
    source: sourceList(SOURCES.sneCotation, SOURCES.judilibre),
    object: { kind: "Application", name: after.name }
  });
}
function changedForm(before, after) {
  const changed = Object.entries(changedEntries(before.form, after.form));
  const isSameOrganization = (0, import_organization_key().organizationKey)(before.organization ?? "") === (0, import_organization_key().organizationKey)(after.organization ?? "");
  return Object.fromEntries(changed.filter(([label]) => label !== APPLICATION_FORM.organization || !isSameOrganization));
}
function modificationTitle(formerName, { name, enabled }, labels) {
  const shown = (0, import_name_difference().quoteName)(name);
  if (labels.includes(APPLICATION_FORM.name)) {
    const former = (0, import_name_difference().quoteName)(formerName);
    return {
      en: `Rename the application ${former.en} to ${shown.en} on PISTE`,
      fr: `Renommer l'application ${former.fr} en ${shown.fr} sur PISTE`
    };
  }
  if (labels.length === 1 && labels[0] === APPLICATION_FORM.enabled) {
    return enabled ? { en: `Switch on the application ${shown.en}`, fr: `Activer l'application ${shown.fr}` } : { en: `Switch off the application ${shown.en}`, fr: `Désactiver l'application ${shown.fr}` };
  }
  return { en: `Modify the application ${shown.en}`, fr: `Modifier l'application ${shown.fr}` };
}
var RENAMED = {
  en: "No source says whether the OAuth identifiers stay the same: compare the Client ID afterwards.",
  fr: "Aucune source ne dit si les identifiants OAuth restent les mêmes : comparez ensuite le Client ID."
};
var ORGANIZATION = {
  en: "No source says whether the portal lets an application change organization: if the field is fixed, ask PISTE (piste.gouv.fr/support), or create the application in an account of that organization.",
  fr: "Aucune source ne dit si le portail laisse une application changer d'organisation : si le champ est figé, demandez à PISTE (piste.gouv.fr/support), ou créez l'application dans un compte de cette organisation."
};
// packages/config-schema/src/plan/walkthroughs/request-approval.ts
function requestApproval({ name, environment }, api, dependsOn) {
  const shown = (0, import_name_difference().quoteName)(subscriptionTitle(api));
  return draftAction({
    id: actionId("application", name, "request", ...subscriptionId(api)),
    stage: environment,
    portal: "piste",
    who: "application-manager",
    url: import_portal_pages().PORTAL_PAGES.applications,
    title: { en: `Ask for the access to ${shown.en} again`, fr: `Redemander l'accès à ${shown.fr}` },
    path: [...listPath(name).slice(0, -1), "Demander l'accès"],
    remarks: [
      {
        en: "Ask the administrator of the API first why it was refused.",
        fr: "Demandez d'abord à l'administrateur de l'API la raison du refus."
      },
      APPROVER
    ],
    dependsOn,
    source: SOURCES.judilibre,
    object: { kind: "Application", name }
  });
}
// packages/config-schema/src/plan/walkthroughs/credential-remarks.ts
var COMMITTED = {
  en: "The old secret stood in the manifest: whoever reads the history of the repository knows it.",
  fr: "L'ancien secret figurait dans le manifeste : quiconque lit l'historique du dépôt le connaît."
};
var UNREADABLE = {
  en: "GitHub never shows a secret again: take the value from where your team keeps it; if it is lost, ask for a new one.",
  fr: "GitHub ne montre plus jamais un secret : prenez la valeur là où votre équipe la conserve ; si elle est perdue, demandez-en une nouvelle."
};
// packages/config-schema/src/plan/walkthroughs/rotate-identifiers.ts
function rotateIdentifiers(application, { declared, wasCommitted: wasCommitted2 }, dependsOn) {
  const { name, environment, credentials } = application;
  const shown = (0, import_name_difference().quoteName)(name);
  const object = { kind: "Application", name };
  const id = (step2) => actionId("application", name, "rotation", step2);
  const tab = ["Applications", name, "Modifier l'application", "Authentification", "Identifiants OAuth"];
  const { commands, remarks } = storeCredentials(credentials, environment);
  const step = { portal: "piste", url: import_portal_pages().PORTAL_PAGES.applications, declared, source: SOURCES.judilibre, object };
  return [
    draftAction({
      ...step,
      id: id("generate"),
      stage: "credentials",
      who: "application-manager",
      title: { en: `Generate new OAuth identifiers for ${shown.en}`, fr: `Générer de nouveaux identifiants OAuth pour ${shown.fr}` },
      path: tab,
      remarks: [
        ...wasCommitted2 ? [COMMITTED] : [],
        PANEL,
        {
          en: "Several may exist: keep the old ones until the new ones are in use.",
          fr: "Il peut y en avoir plusieurs : gardez les anciens tant que les nouveaux ne servent pas."
        }
      ],
      dependsOn
    }),
    draftAction({
      ...step,
      id: id("store"),
      stage: "credentials",
      portal: "repository",
      url: null,
      who: "developer",
      title: {
        en: `Replace the OAuth identifiers of ${shown.en} in the secret store`,
        fr: `Remplacer les identifiants OAuth de ${shown.fr} dans le coffre à secrets`
      },
      commands,
      remarks: [...remarks, { en: "Then write the day in rotatedOn.", fr: "Écrivez ensuite la date dans rotatedOn." }],
      dependsOn: [id("generate")],
      source: SOURCES.gitHub
    }),
    draftAction({
      ...step,
      id: id("retire"),
      stage: "removal",
      who: "application-manager",
      title: { en: `Delete the old OAuth identifiers of ${shown.en}`, fr: `Supprimer les anciens identifiants OAuth de ${shown.fr}` },
      path: tab,
      remarks: [
        {
          en: "Only once what uses them runs with the new ones.",
          fr: "Seulement une fois que ce qui les emploie tourne avec les nouveaux."
        }
      ],
      dependsOn: [id("store")]
    })
  ];
}
// packages/config-schema/src/plan/steps/compare-subscriptions.ts
function compareSubscriptions(before, after) {
  const former = new Map(before.subscriptions.map((api) => [api.key, api]));
  const present = new Set(after.subscriptions.map(({ key }) => key));
  return {
    added: after.subscriptions.filter(({ key }) => !former.has(key)),
    kept: after.subscriptions.flatMap((api) => {
      const old = former.get(api.key);
      return old === void 0 ? [] : [{ old, api }];
    }),
    removed: before.subscriptions.filter(({ key }) => !present.has(key))
  };
}
// packages/config-schema/src/plan/steps/condition-change.ts
function isMissing({ need, state }) {
  return need === "required" && state !== "given";
}
function isLost(before, after) {
  return isMissing(after) && (before.state === "given" || before.need === "none");
}
function isAnnounced(before, after) {
  return after.state === "pending" && (before.state === "unsaid" || before.state === "refused");
}
// packages/config-schema/src/plan/steps/moved-credentials.ts
function movedCredentials(before, after) {
  return after.filter((credential, index) => {
    const former = before[index];
    if (former === void 0 || credential.isInline) return false;
    return former.isInline || secretKey(former.place, null) !== secretKey(credential.place, null);
  });
}
function wasCommitted(before, after) {
  return before.isInline && !after.isInline;
}
// packages/config-schema/src/plan/steps/update-application.ts
function updateApplication(before, after, context) {
  const form = modifyApplication(before, after, stillNaming(before.name, context.dependentsOf(before.name)));
  const { added, kept, removed } = compareSubscriptions(before, after);
  const formDone = form === null ? [] : [form.id];
  const approvals = added.filter((api) => isMissing(api.approval));
  const waits = [
    ...approvals.map((api) => awaitApproval(after, api, selected(after, api, added))),
    ...kept.flatMap(({ old, api }) => approvalAgain(after, old, api, formDone)),
    ...added.filter((api) => isMissing(api.profile)).flatMap((api) => profileSteps(after, api, true, added)),
    ...kept.flatMap(
      ({ old, api }) => isLost(old.profile, api.profile) ? profileSteps(after, api, true, added) : isAnnounced(old.profile, api.profile) ? profileSteps(after, api, false, added) : []
    )
  ];
  const untick = deselectApis(after, removed, [...formDone, ...selections(after.name), ...waits.map(({ id }) => id)]);
  return [
    ...form === null ? [] : [form],
    ...subscribe(after, added, approvals, { form: formDone, terms: context.termsAccepted(after) }),
    ...waits,
    ...identifiers(before, after, formDone, context),
    ...untick === null ? [] : [untick]
  ];
}
function approvalAgain(application, old, api, dependsOn) {
  const isRefused = api.approval.state === "refused" && old.approval.state !== "refused";
  if (isLost(old.approval, api.approval) || isRefused) {
    const request = requestApproval(application, api, dependsOn);
    return [request, awaitApproval(application, api, [request.id])];
  }
  return isAnnounced(old.approval, api.approval) ? [awaitApproval(application, api, dependsOn)] : [];
}
function profileSteps(application, api, isAsked, added) {
  const before = [approvalId(application.name, api), ...selected(application, api, added)];
  const request = askBusinessProfile(application, api, before);
  return isAsked ? [request, awaitBusinessProfile(application, api, [request.id])] : [awaitBusinessProfile(application, api, before)];
}
function identifiers(before, after, dependsOn, context) {
  const { name, environment, credentials, rotatedOn } = after;
  const isExposed = wasCommitted(before.credentials[1], credentials[1]);
  const isRotated = before.rotatedOn !== null && rotatedOn !== null && rotatedOn > before.rotatedOn;
  const moved = movedCredentials(before.credentials, credentials);
  const declared = !isExposed && rotatedOn !== null && rotatedOn < context.today;
  const stored = isExposed || isRotated ? rotateIdentifiers(after, { declared, wasCommitted: isExposed }, dependsOn) : moved.length === 0 ? [] : [storeIdentifiers(after, moved, context.sharing(after, moved), dependsOn)];
  const left = deleteSecrets(
    actionId("application", name, "credentials", "delete"),
    { kind: "Application", name },
    context.abandoned(before.credentials, environment),
    environment,
    stored.map(({ id }) => id),
    false
  );
  return [...stored, ...left === null ? [] : [left]];
}
// packages/config-schema/src/plan/steps/application-steps.ts
function applicationSteps(object, context) {
  const { action, before, after } = object;
  const built = after === null ? [] : before === null || isFirst(object) ? declare(after, context) : updateApplication(before, after, context);
  const goes = before?.environment === "production" && (action === "delete" || action === "replace") ? before : null;
  const needed = goes === null || after !== null ? [] : stillDependent(context.dependentsOf(goes.name));
  const dying = goes === null ? [] : context.unused(goes.credentials, goes.environment);
  const stays = action === "replace" && before?.environment === "sandbox";
  return {
    actions: [...built, ...goes === null ? [] : remove(goes, needed, built, context)],
    remarks: [...goes === null ? [] : [dyingCredentials(dying, OAUTH)], ...needed, ...stays ? [SANDBOX_STAYS] : []],
    dying
  };
}
var OAUTH = {
  en: "The OAuth identifiers of the application die with it",
  fr: "Les identifiants OAuth de l'application disparaissent avec elle"
};
var SANDBOX_STAYS = { en: "The sandbox application stays on PISTE.", fr: "L'application bac à sable reste sur PISTE." };
function declare(application, context) {
  const account = context.accountReady(application);
  const form = application.environment === "production" ? createApplication(application, context.creationRemarks(application), account) : completeSandbox(application, account);
  const apis = application.subscriptions;
  const approvals = apis.filter(({ approval }) => approval.need === "required");
  return [
    form,
    ...subscribe(application, apis, approvals, { form: [form.id], terms: context.termsAccepted(application) }),
    ...approvals.map((api) => awaitApproval(application, api, selected(application, api, apis))),
    ...apis.filter(({ profile }) => profile.need === "required").flatMap((api) => [
      askBusinessProfile(application, api, [approvalId(application.name, api), ...selected(application, api, apis)]),
      awaitBusinessProfile(application, api, [profileId(application.name, api, "request")])
    ]),
    storeIdentifiers(application, application.credentials, context.sharing(application, application.credentials), [form.id])
  ];
}
function remove(application, needed, built, context) {
  const { name, credentials, environment } = application;
  const done = [...built.map(({ id }) => id), ...context.released(name)];
  const deletion = deleteApplication(application, [...context.deletionRemarks(application), ...needed], done);
  const secrets = deleteSecrets(
    actionId("application", name, "delete", "secrets"),
    { kind: "Application", name },
    context.abandoned(credentials, environment),
    environment,
    [deletion.id],
    true
  );
  return [deletion, ...secrets === null ? [] : [secrets]];
}
// packages/config-schema/src/plan/walkthroughs/chorus-pro-action.ts
function chorusProAction({ name, portal }, draft) {
  const { kind = "do", remarks = [] } = draft;
  return draftAction({
    stage: "connection",
    ...draft,
    remarks: kind === "do" ? [...remarks, portal === "production" ? SECOND_FACTOR : QUALIFICATION_FACTOR] : remarks,
    portal: "chorus-pro",
    who: "structure-manager",
    url: portal === "production" ? import_portal_pages().PORTAL_PAGES.chorusPro : null,
    object: { kind: "ChorusProConnection", name }
  });
}
var SECOND_FACTOR = {
  en: "Since 19 September 2024 the portal has asked everybody for a second factor at sign-in (communaute.chorus-pro.gouv.fr): whoever does this needs it at hand.",
  fr: "Depuis le 19 septembre 2024, le portail demande à chacun un second facteur à la connexion (communaute.chorus-pro.gouv.fr) : la personne qui s'en charge doit l'avoir sous la main."
};
var QUALIFICATION_FACTOR = {
  en: "The Chorus Pro portal has asked for a second factor at sign-in since 19 September 2024; no source says whether the qualification portal does.",
  fr: "Le portail Chorus Pro demande un second facteur à la connexion depuis le 19 septembre 2024 ; aucune source ne dit si le portail de qualification le fait aussi."
};
// packages/config-schema/src/plan/walkthroughs/portal-name.ts
function portalName(portal) {
  return portal === "production" ? { en: "the Chorus Pro portal", fr: "le portail Chorus Pro" } : { en: "the Chorus Pro qualification portal", fr: "le portail de qualification Chorus Pro" };
}
// packages/config-schema/src/plan/walkthroughs/await-connection.ts
function effectiveId({ name }) {
  return actionId("connection", name, "effective");
}
function awaitConnection(connection, dependsOn) {
  const shown = (0, import_name_difference().quoteName)(connection.name);
  const where = portalName(connection.portal);
  return chorusProAction(connection, {
    id: effectiveId(connection),
    kind: "wait",
    title: {
      en: `Wait until the connection ${shown.en} is effective (« raccordement effectif ») on ${where.en}`,
      fr: `Attendre que le raccordement ${shown.fr} soit effectif sur ${where.fr}`
    },
    path: ["Raccordement EDI et API", "Gérer raccordement API"],
    remarks: [{ en: "No delay is documented.", fr: "Aucun délai n'est documenté." }],
    dependsOn,
    source: SOURCES.openBeeConnector
  });
}
// packages/config-schema/src/plan/walkthroughs/technical-account.ts
function technicalAccountId(connection, ...steps) {
  return actionId("technical-account", connection.login ?? placeOf(connection), connection.portal, ...steps);
}
function accountSecretId(connection) {
  return actionId("technical-account", placeOf(connection), connection.portal, "store");
}
function accountName({ name, login }) {
  const shown = (0, import_name_difference().quoteName)(login ?? name);
  return login === null ? { en: `the technical account of the connection ${shown.en}`, fr: `compte technique du raccordement ${shown.fr}` } : { en: `the technical account ${shown.en}`, fr: `compte technique ${shown.fr}` };
}
function placeOf({ credential: { place } }) {
  return place.type === "variable" ? place.name : place.path;
}
// packages/config-schema/src/plan/steps/application-users.ts
function formerConnections(connections) {
  const former = connections.flatMap(({ before }) => before === null || before.certificate ? [] : [before]);
  const spaces = new Set(former.filter(({ space }) => space === "open").map(structureKey));
  const accounts = new Set(former.flatMap((connection) => accountKey(connection) ?? []));
  const stored = new Set(former.map(accountSecretId));
  return {
    hasSpace: (connection) => connection.space !== "missing" && spaces.has(structureKey(connection)),
    hasAccount: (connection) => accounts.has(accountKey(connection) ?? ""),
    hasStored: (connection) => stored.has(accountSecretId(connection))
  };
}
function connectionUsers(connections, connectors) {
  const current = connections.flatMap(({ after }) => after ?? []);
  const products = connectors.flatMap(({ after }) => after ?? []);
  const connected = connectedActions(current);
  const releasing = releasingActions(connections, connectors);
  const declaring = /* @__PURE__ */ new Map();
  const logins = /* @__PURE__ */ new Map();
  for (const connection of current) {
    addTo(declaring, structureKey(connection), [actionId("connection", connection.name, "declare")]);
    if (connection.login === null) continue;
    const place = accountSecretId(connection);
    logins.set(place, (logins.get(place) ?? /* @__PURE__ */ new Set()).add(connection.login));
  }
  return {
    connected: (name) => connected.get(name) ?? [],
    released: (name) => releasing.get(name) ?? [],
    replaced: (connection) => declaring.get(structureKey(connection)) ?? [],
    otherLogins: (connection) => othersThan(connection.login, logins.get(accountSecretId(connection)) ?? /* @__PURE__ */ new Set()),
    dependentsOf: (application) => [
      ...current.flatMap(
        (connection) => connection.application === application ? [{ kind: "ChorusProConnection", name: connection.name }] : []
      ),
      ...products.filter(({ bindings }) => bindings.some((binding) => binding.application === application)).map(asDependent)
    ],
    dependentsOfConnection: (connection) => current.some((other) => isSameUse(other, connection)) ? [] : products.filter(({ bindings }) => bindings.some((binding) => isThrough(binding, connection))).map(asDependent),
    disconnected: (connection) => connectors.flatMap(
      ({ before, after }) => before === null ? [] : before.bindings.filter((binding) => isThrough(binding, connection)).flatMap(({ structure }) => leavingActions(after?.name ?? before.name, structure))
    )
  };
}
function asDependent({ name }) {
  return { kind: "Connector", name };
}
function isSameUse(one, other) {
  return structureKey(one) === structureKey(other) && one.application === other.application;
}
function isThrough({ structure, application }, connection) {
  return application === connection.application && structure === withoutBlanks2(connection.structure);
}
function leavingActions(connector, structure) {
  return [["clear"], ["clear", structure], ["configure"], ["configure", structure]].map(
    (step) => actionId("connector", connector, ...step)
  );
}
function structureKey({ portal, structure }) {
  return JSON.stringify([portal, withoutBlanks2(structure)]);
}
function withoutBlanks2(structure) {
  return structure?.replace(/\s/gu, "") ?? null;
}
function accountKey(connection) {
  return connection.login === null ? null : JSON.stringify([structureKey(connection), connection.login]);
}
function connectedActions(connections) {
  const actions = /* @__PURE__ */ new Map();
  for (const connection of connections) {
    const { name, application } = connection;
    if (application === null) continue;
    addTo(actions, application, [
      actionId("connection", name, "declare"),
      actionId("connection", name, "modify"),
      technicalAccountId(connection, "usable"),
      effectiveId(connection)
    ]);
  }
  return actions;
}
function releasingActions(connections, connectors) {
  const releasing = /* @__PURE__ */ new Map();
  for (const { before, after } of connections) {
    if (before === null || before.application === null) continue;
    const name = after?.name ?? before.name;
    const ids = ["declare", "modify"].map((step) => actionId("connection", name, step));
    addTo(releasing, before.application, [actionId("connection", before.name, "delete"), ...ids]);
  }
  for (const { before, after } of connectors) {
    if (before === null) continue;
    const name = after?.name ?? before.name;
    for (const { structure, application } of before.bindings) addTo(releasing, application, leavingActions(name, structure));
  }
  return releasing;
}
function addTo(lists, key, items) {
  const list = lists.get(key);
  if (list === void 0) lists.set(key, [...items]);
  else list.push(...items);
}
// packages/config-schema/src/plan/walkthroughs/connection-scope.ts
function scopeOf({ portal }) {
  return portal === "production" ? "production" : "sandbox";
}
// packages/config-schema/src/plan/walkthroughs/connection-remarks.ts
var EXACT = {
  en: "The application name, which some pages call « code application PISTE », is that of PISTE to the letter, case included: copy it.",
  fr: "Le nom de l'application, que certaines pages nomment « code application PISTE », est celui de PISTE à la lettre, casse comprise : copiez-le."
};
var TRANSLATED = {
  en: "The labels are those of pages of 2020 to 2023, some of them translated back from an English guide: the portal's may differ. A guide of 2026 shows the menu « Domaines > Raccordements » (likely).",
  fr: "Les libellés sont ceux de pages de 2020 à 2023, certains retraduits d'un guide en anglais : ceux du portail peuvent différer. Un guide de 2026 montre le menu « Domaines > Raccordements » (probable)."
};
// packages/config-schema/src/plan/walkthroughs/declare-connection.ts
function declareConnection(connection, dependsOn) {
  const { name, portal, form } = connection;
  const where = portalName(portal);
  return chorusProAction(connection, {
    id: actionId("connection", name, "declare"),
    title: {
      en: `Declare the PISTE connection ${(0, import_name_difference().quoteName)(name).en} on ${where.en}`,
      fr: `Déclarer le raccordement PISTE ${(0, import_name_difference().quoteName)(name).fr} sur ${where.fr}`
    },
    path: ["Raccordement EDI et API", "Gérer raccordement API", "Déclarer un raccordement PISTE", "Valider"],
    values: form,
    remarks: [EXACT, portal === "production" ? NO_SANDBOX : SANDBOX2, TRANSLATED],
    dependsOn,
    source: SOURCES.openBeeConnection
  });
}
var NO_SANDBOX = {
  en: "A sandbox application is refused on this portal.",
  fr: "Une application bac à sable est refusée sur ce portail."
};
var SANDBOX2 = {
  en: "The qualification portal goes with the PISTE sandbox.",
  fr: "Le portail de qualification va avec le bac à sable de PISTE."
};
// packages/config-schema/src/plan/walkthroughs/delete-connection.ts
function deleteConnection(connection, remarks, dependsOn) {
  const { name, portal, structure, application } = connection;
  const where = portalName(portal);
  return chorusProAction(connection, {
    id: actionId("connection", name, "delete"),
    stage: "removal",
    title: {
      en: `Delete the connection ${(0, import_name_difference().quoteName)(name).en} on ${where.en}`,
      fr: `Supprimer le raccordement ${(0, import_name_difference().quoteName)(name).fr} sur ${where.fr}`
    },
    path: ["Raccordement EDI et API", "Gérer raccordement API"],
    values: filled([
      [CONNECTION_FORM.structure, structure],
      [CONNECTION_FORM.application, application]
    ]),
    remarks: [
      ...remarks,
      {
        en: "Calls to Chorus Pro through it are refused from then on.",
        fr: "Les appels à Chorus Pro qui passent par lui sont refusés dès lors."
      }
    ],
    dependsOn,
    provable: false,
    source: SOURCES.undocumented
  });
}
// packages/config-schema/src/plan/walkthroughs/grant-authorisations.ts
function authorisationsId({ name, portal, structure }) {
  return structure === null ? actionId("connection", name, "authorisations") : actionId("structure", structure, portal, "authorisations");
}
function grantAuthorisations(connection, dependsOn) {
  const { portal, structure } = connection;
  const where = portalName(portal);
  const whose = structure === null ? null : (0, import_name_difference().quoteName)(structure);
  return chorusProAction(connection, {
    id: authorisationsId(connection),
    title: {
      en: `Give the authorisations (habilitations) on the space « Raccordement EDI et API »${whose === null ? "" : ` of the structure ${whose.en}`} to whoever connects it, on ${where.en}`,
      fr: `Donner les habilitations sur l'espace « Raccordement EDI et API »${whose === null ? "" : ` de la structure ${whose.fr}`} à la personne qui la raccorde, sur ${where.fr}`
    },
    values: structure === null ? {} : { [CONNECTION_FORM.structure]: structure },
    remarks: [
      {
        en: "Go on to the next step if that person has them. No source shows where the portal gives them.",
        fr: "Passez à l'étape suivante si cette personne les a déjà. Aucune source ne montre où le portail les donne."
      }
    ],
    dependsOn,
    source: SOURCES.openBeeConnection
  });
}
// packages/config-schema/src/plan/walkthroughs/modify-connection.ts
function modifyConnection(connection, values, dependsOn) {
  const { name, portal } = connection;
  const where = portalName(portal);
  const application = values[CONNECTION_FORM.application];
  return chorusProAction(connection, {
    id: actionId("connection", name, "modify"),
    title: application === void 0 ? {
      en: `Modify the connection ${(0, import_name_difference().quoteName)(name).en} on ${where.en}`,
      fr: `Modifier le raccordement ${(0, import_name_difference().quoteName)(name).fr} sur ${where.fr}`
    } : {
      en: `Give the connection ${(0, import_name_difference().quoteName)(name).en} the application name ${(0, import_name_difference().quoteName)(application).en} on ${where.en}`,
      fr: `Donner au raccordement ${(0, import_name_difference().quoteName)(name).fr} le nom d'application ${(0, import_name_difference().quoteName)(application).fr} sur ${where.fr}`
    },
    path: ["Raccordement EDI et API", "Gérer raccordement API", "Valider"],
    values,
    remarks: [
      ...emptiedFields(values),
      ...application ? [EXACT] : [],
      {
        en: "No source says whether the portal edits a connection: if it does not, declare it anew and delete the old one.",
        fr: "Aucune source ne dit si le portail modifie un raccordement : sinon, déclarez-le à nouveau et supprimez l'ancien."
      },
      TRANSLATED
    ],
    dependsOn,
    source: SOURCES.openBeeConnection
  });
}
// packages/config-schema/src/plan/walkthroughs/open-space.ts
function spaceId({ name, portal, structure }) {
  return structure === null ? actionId("connection", name, "space") : actionId("structure", structure, portal, "space");
}
function openSpace(connection) {
  const { portal, structure, space } = connection;
  const where = portalName(portal);
  const whose = structure === null ? null : (0, import_name_difference().quoteName)(structure);
  return chorusProAction(connection, {
    id: spaceId(connection),
    title: {
      en: `Open the space « Raccordement EDI et API »${whose === null ? "" : ` of the structure ${whose.en}`} on ${where.en}, then log out and in again`,
      fr: `Ouvrir l'espace « Raccordement EDI et API »${whose === null ? "" : ` de la structure ${whose.fr}`} sur ${where.fr}, puis se déconnecter et se reconnecter`
    },
    path: [
      "Activités du gestionnaire",
      "Mes structures",
      "Liste des espaces",
      "Ajouter des espaces",
      "Raccordement EDI et API",
      "Valider",
      "Déconnexion",
      "Connexion"
    ],
    values: structure === null ? {} : { [CONNECTION_FORM.structure]: structure },
    remarks: [
      {
        en: "In « Mes structures », the pen opens the structure; the space shows in the menu only after a new login.",
        fr: "Dans « Mes structures », le crayon ouvre la structure ; l'espace n'apparaît au menu qu'après une nouvelle connexion."
      },
      TRANSLATED
    ],
    source: SOURCES.openBeeConnection,
    declared: space === "open"
  });
}
// packages/config-schema/src/plan/walkthroughs/await-technical-account.ts
function awaitTechnicalAccount(connection, dependsOn) {
  const account = accountName(connection);
  return chorusProAction(connection, {
    id: technicalAccountId(connection, "usable"),
    kind: "wait",
    title: { en: `Wait until ${account.en} is usable`, fr: `Attendre que le ${account.fr} soit utilisable` },
    remarks: [
      {
        en: "Likely about 30 minutes after its creation (unofficial sources); until then calls are refused (401).",
        fr: "Probablement une trentaine de minutes après sa création (sources non officielles) ; jusque-là, les appels sont refusés (401)."
      }
    ],
    duration: { en: "about 30 minutes (likely)", fr: "environ 30 minutes (probable)" },
    dependsOn,
    source: SOURCES.technicalAccountDelay,
    declared: connection.accountExists
  });
}
// packages/config-schema/src/plan/walkthroughs/account-path.ts
var ACCOUNT_PATH = ["Raccordements", "Compte technique"];
// packages/config-schema/src/plan/walkthroughs/create-technical-account.ts
function createTechnicalAccount(connection, dependsOn) {
  const { portal, structure, accountExists } = connection;
  const where = portalName(portal);
  const account = accountName(connection);
  return chorusProAction(connection, {
    id: technicalAccountId(connection, "create"),
    title: { en: `Create ${account.en} on ${where.en}`, fr: `Créer le ${account.fr} sur ${where.fr}` },
    path: ACCOUNT_PATH,
    values: filled([
      ["Type de demande", "Création d'un compte technique"],
      [CONNECTION_FORM.structure, structure]
    ]),
    remarks: [
      {
        en: "The main manager of the structure does it.",
        fr: "Le gestionnaire principal de la structure s'en charge."
      },
      {
        en: "The password is shown once: store it at once.",
        fr: "Le mot de passe n'est affiché qu'une fois : conservez-le aussitôt."
      }
    ],
    dependsOn,
    source: SOURCES.technicalAccount,
    declared: accountExists
  });
}
// packages/config-schema/src/plan/walkthroughs/reset-password.ts
function resetPassword(connection, { declared, wasCommitted: wasCommitted2 }, dependsOn) {
  const { portal, login } = connection;
  const where = portalName(portal);
  const account = accountName(connection);
  return chorusProAction(connection, {
    id: technicalAccountId(connection, "password"),
    title: {
      en: `Reset the password of ${account.en} on ${where.en}`,
      fr: `Réinitialiser le mot de passe du ${account.fr} sur ${where.fr}`
    },
    path: ACCOUNT_PATH,
    values: login === null ? {} : { Identifiant: login },
    remarks: [
      ...wasCommitted2 ? [COMMITTED] : [],
      {
        en: "The main manager of the structure does it, every 424 days (14 months) at the latest.",
        fr: "Le gestionnaire principal de la structure s'en charge, tous les 424 jours (14 mois) au plus tard."
      },
      {
        en: "Then write the day in passwordRenewedOn.",
        fr: "Écrivez ensuite la date dans passwordRenewedOn."
      }
    ],
    dependsOn,
    source: SOURCES.technicalAccount,
    declared
  });
}
// packages/config-schema/src/plan/walkthroughs/store-account.ts
function storeAccount(connection, { declared, isOldValue, others }, dependsOn) {
  const { name, login, credential } = connection;
  const account = accountName(connection);
  const { commands, remarks } = storeCredentials([credential], scopeOf(connection));
  return draftAction({
    id: accountSecretId(connection),
    stage: "connection",
    portal: "repository",
    who: "developer",
    title: {
      en: `Put the login and the password of ${account.en} into the secret store`,
      fr: `Mettre l'identifiant et le mot de passe du ${account.fr} dans le coffre à secrets`
    },
    commands,
    remarks: [
      ...others.count === 0 ? [] : [shared2(others)],
      ...isOldValue ? [UNREADABLE] : [],
      ...login === null ? [SHAPE] : [shapeOf(login)],
      ...remarks
    ],
    dependsOn,
    source: SOURCES.gitHub,
    declared,
    object: { kind: "ChorusProConnection", name }
  });
}
function shared2(others) {
  const shown = enumerateSharing(others, { en: "other technical accounts", fr: "autres comptes techniques" });
  const named = others.names.length > 0 ? others.count === 1 ? ONE : SEVERAL : { en: "", fr: "" };
  return {
    en: `The same name is to hold ${named.en}${shown.en} too: a secret holds one. Give each connection a reference of its own in its manifest (technicalAccount.credential) and plan again.`,
    fr: `Le même nom doit aussi contenir ${named.fr}${shown.fr} : un secret n'en contient qu'un. Donnez à chaque raccordement sa propre référence dans son manifeste (technicalAccount.credential) et refaites le plan.`
  };
}
var ONE = { en: "the technical account ", fr: "le compte technique " };
var SEVERAL = { en: "the technical accounts ", fr: "les comptes techniques " };
var SHAPE = {
  en: "The value is login:password, in one piece and without a line break at its end.",
  fr: "La valeur est identifiant:mot de passe, d'un seul tenant et sans saut de ligne final."
};
function shapeOf(login) {
  const shown = (0, import_name_difference().quoteName)(`${login}:`);
  return {
    en: `The value begins with ${shown.en}, then the password, without a line break at its end.`,
    fr: `La valeur commence par ${shown.fr}, suivi du mot de passe, sans saut de ligne final.`
  };
}
// packages/config-schema/src/plan/steps/technical-account-steps.ts
function technicalAccountSteps(connection, { isNew, renewal, isMoved: isMoved2, others }, dependsOn) {
  const created = isNew ? [createTechnicalAccount(connection, dependsOn)] : [];
  const made = created.map(({ id }) => id);
  const reset = renewal === null ? [] : [resetPassword(connection, renewal, made)];
  const isStored = isNew || renewal !== null || isMoved2;
  const storing = { declared: !isNew && !isMoved2 && renewal?.declared === true, isOldValue: !isNew && renewal === null, others };
  return [
    ...created,
    ...reset,
    ...isStored ? [storeAccount(connection, storing, [...made, ...reset.map(({ id }) => id)])] : [],
    ...isNew ? [awaitTechnicalAccount(connection, made)] : []
  ];
}
// packages/config-schema/src/plan/steps/unclaimed.ts
function unclaimedApplication(application) {
  const { subscriptions } = application;
  const claimants = (key) => subscriptions.filter((api) => api[key].state === "given");
  const flags = [
    flag("terms: accepted", claimants("terms")),
    flag("approval: granted", claimants("approval")),
    flag("profile: granted", claimants("profile"))
  ].flat();
  const facts = subscriptions.map((api) => ({
    ...api,
    terms: withoutClaim(api.terms),
    approval: withoutClaim(api.approval),
    profile: withoutClaim(api.profile)
  }));
  return { facts: { ...application, subscriptions: facts }, remark: flags.length === 0 ? null : claimRemark(flags) };
}
function unclaimedConnection(connection, former) {
  const flags = connectionClaims(connection, former);
  return {
    facts: { ...connection, space: connection.space === "open" ? null : connection.space, accountExists: false, passwordRenewedOn: null },
    remark: flags.length === 0 ? null : claimRemark(flags)
  };
}
function movedClaims(before, after, former) {
  const flags = connectionClaims(
    {
      ...after,
      login: after.login === before.login ? null : after.login,
      passwordRenewedOn: after.passwordRenewedOn === before.passwordRenewedOn ? null : after.passwordRenewedOn
    },
    former
  );
  if (flags.length === 0) return [];
  const shown = (0, import_ascii_table().enumeration)(flags);
  return [
    {
      en: `The manifest says ${shown.en}, but nothing was declared for this structure before: these steps are listed as to be done. Skip what is on the portal already.`,
      fr: `Le manifeste dit ${shown.fr}, mais rien n'était déclaré auparavant pour cette structure : ces étapes sont données comme à faire. Passez ce qui est déjà sur le portail.`
    }
  ];
}
function connectionClaims(connection, { hasSpace, hasAccount }) {
  const isNew = !hasAccount(connection);
  return [
    ...connection.space === "open" && !hasSpace(connection) ? [plain("space: open")] : [],
    ...connection.login !== null && isNew ? [plain("technicalAccount.login")] : [],
    ...connection.passwordRenewedOn !== null && isNew ? [plain("technicalAccount.passwordRenewedOn")] : []
  ];
}
function withoutClaim(condition2) {
  return condition2.state === "given" ? { ...condition2, state: "pending" } : condition2;
}
function plain(text) {
  return { en: text, fr: text };
}
function flag(text, apis) {
  if (apis.length === 0) return [];
  const names = enumerateNames(apis.map(subscriptionTitle), (count) => ({ en: `${count} APIs`, fr: `${count} API` }));
  return [{ en: `${text} (${names.en})`, fr: `${text} (${names.fr})` }];
}
function claimRemark(flags) {
  const shown = (0, import_ascii_table().enumeration)(flags);
  return {
    en: `The manifest says ${shown.en}, but what this plan creates has nothing yet: these steps are listed as to be done. Skip what is on the portal already.`,
    fr: `Le manifeste dit ${shown.fr}, mais ce que crée ce plan n'a encore rien : ces étapes sont données comme à faire. Passez ce qui est déjà sur le portail.`
  };
}
// packages/config-schema/src/plan/steps/connection-steps.ts
var LIFETIME_DAYS = 424;
var NOTICE_DAYS = 30;
function connectionSteps(object, context) {
  const { action, before, after } = object;
  const built = after === null || after.certificate ? [] : before === null || isFirst(object) ? connect(after, false, context) : before.certificate ? connect(after, true, context) : update(before, after, context);
  const done = built.map(({ id }) => id);
  const goes = action === "delete" || action === "replace" ? before : null;
  const needed = goes === null || after !== null ? [] : stillDependent(context.dependentsOfConnection(goes));
  const dying = goes === null ? [] : context.unused([goes.credential], scopeOf(goes));
  const left = goes !== null ? remove2(goes, needed, done, context) : before !== null && after !== null ? deleteAccountSecret(before, after.name, done, false, context) : [];
  return {
    actions: [...built, ...left],
    remarks: [
      ...after?.certificate === true ? [CERTIFICATE] : [],
      ...action === "update" && before !== null && after !== null && isMoved(before, after) ? movedClaims(before, after, context) : [],
      ...goes === null ? [] : [dyingCredentials(dying, ACCOUNT)],
      ...needed
    ],
    dying
  };
}
var CERTIFICATE = {
  en: "The certificate mode is said to have ended on 1 January 2021: no step is listed for it; declare authentication: oauth2.",
  fr: "Le mode certificat aurait pris fin le 1er janvier 2021 : aucune étape n'est donnée pour lui ; déclarez authentication: oauth2."
};
var ACCOUNT = {
  en: "The technical account of the connection no longer gives access through it",
  fr: "Le compte technique du raccordement n'y donne plus accès"
};
function connect(connection, isMigration, context) {
  const hasSpace = isMigration ? connection.space !== "missing" : context.hasSpace(connection);
  const access = hasSpace ? [] : accessSteps(connection);
  const isNew = isMigration || !context.hasAccount(connection);
  const renewal = !isMigration && isPasswordDue(connection, context.today) ? { declared: false, wasCommitted: false } : null;
  const account = { isNew, renewal, isMoved: !isNew && !context.hasStored(connection), others: context.otherLogins(connection) };
  const ready = [...access.map(({ id }) => id), technicalAccountId(connection, "create"), ...applicationReady(connection)];
  const declaration = declareConnection(connection, ready);
  return [
    ...access,
    ...technicalAccountSteps(connection, account, accountNeeds(connection, access)),
    declaration,
    awaitConnection(connection, [declaration.id])
  ];
}
function accessSteps(connection) {
  const space = openSpace(connection);
  return [space, grantAuthorisations(connection, [space.id])];
}
function accountNeeds(connection, access) {
  return access.filter(({ id, declared }) => id === spaceId(connection) && (declared || !connection.accountExists)).map(({ id }) => id);
}
function update(before, after, context) {
  if (isMoved(before, after)) return move(before, after, context);
  const values = changedEntries(before.form, after.form);
  const space = after.space === "missing" && before.space !== "missing" ? openSpace(after) : null;
  const form = Object.keys(values).length === 0 ? [] : [modifyConnection(after, values, [spaceId(after), ...applicationReady(after)])];
  return [
    ...space === null ? [] : [space],
    ...form,
    ...before.application === after.application ? [] : [
      awaitConnection(
        after,
        form.map(({ id }) => id)
      )
    ],
    ...after.hasAccount ? technicalAccountSteps(after, accountChange(before, after, context), space === null ? [] : [space.id]) : []
  ];
}
function move(before, after, context) {
  const { login, space } = after;
  const isOther = login !== null && login !== before.login;
  const target = {
    ...after,
    login: isOther ? login : null,
    accountExists: false,
    space: space === "open" ? null : space
  };
  const access = context.hasSpace(target) ? [] : accessSteps(target);
  const isNew = !(isOther && context.hasAccount(target));
  const account = { isNew, renewal: null, isMoved: !isNew && !context.hasStored(target), others: context.otherLogins(after) };
  const needs = [...access.map(({ id }) => id), technicalAccountId(target, "create"), ...applicationReady(target)];
  const form = modifyConnection(target, changedEntries(before.form, after.form), needs);
  return [...access, ...technicalAccountSteps(target, account, accountNeeds(target, access)), form, awaitConnection(target, [form.id])];
}
function isMoved(before, after) {
  const [former, current] = [before.structure, after.structure].map((structure) => structure?.replace(/\s/gu, "") ?? null);
  return current !== null && former !== null && current !== former;
}
function accountChange(before, after, { today, otherLogins }) {
  const isNew = !before.hasAccount || after.login !== null && after.login !== before.login;
  const isOther = isNew && before.login !== null;
  const isExposed = !isOther && wasCommitted(before.credential, after.credential);
  const [former, renewed] = [before.passwordRenewedOn, after.passwordRenewedOn];
  const isRenewed = !isOther && former !== null && renewed !== null && renewed > former;
  return {
    isNew,
    renewal: isExposed || isRenewed ? { declared: !isExposed && renewed !== null && renewed < today, wasCommitted: isExposed } : null,
    isMoved: movedCredentials([before.credential], [after.credential]).length > 0,
    others: otherLogins(after)
  };
}
function applicationReady({ application }) {
  if (application === null) return [];
  return [...["create", "modify"].map((step) => actionId("application", application, step)), ...selections(application)];
}
function isPasswordDue({ passwordRenewedOn }, today) {
  const renewed = passwordRenewedOn === null ? null : (0, import_calendar_date().parseCalendarDate)(passwordRenewedOn);
  const now = (0, import_calendar_date().parseCalendarDate)(today);
  const end = renewed === null ? null : (0, import_calendar_date().parseCalendarDate)((0, import_calendar_date().addDays)(renewed, LIFETIME_DAYS));
  return now !== null && end !== null && (0, import_calendar_date().daysBetween)(now, end) <= NOTICE_DAYS;
}
function remove2(connection, needed, built, context) {
  const done = [...built, ...context.replaced(connection), ...context.disconnected(connection)];
  const deletion = deleteConnection(connection, needed, done);
  return [deletion, ...deleteAccountSecret(connection, connection.name, [deletion.id], true, context)];
}
function deleteAccountSecret(connection, name, dependsOn, isLeaving, context) {
  const scope = scopeOf(connection);
  const id = actionId("connection", name, "delete", "secrets");
  const object = { kind: "ChorusProConnection", name };
  const secrets = deleteSecrets(id, object, context.abandoned([connection.credential], scope), scope, dependsOn, isLeaving);
  return secrets === null ? [] : [secrets];
}
// packages/config-schema/src/plan/walkthroughs/open-bee.ts
var OPEN_BEE = "open-bee-portal-chorus-pro";
var OLDEST_FOR_OAUTH = "6.11.2";
var OAUTH_MODE = "OAuth – PISTE";
function isTooOld(product, version) {
  return product === OPEN_BEE && (0, import_api_version().isNewerVersion)(OLDEST_FOR_OAUTH, version);
}
var PREREQUISITE = {
  en: `OAuth needs version ${OLDEST_FOR_OAUTH} of the connector or later.`,
  fr: `OAuth demande la version ${OLDEST_FOR_OAUTH} du connecteur ou une version ultérieure.`
};
var CONNECTOR_LABELS = {
  en: "Its labels are translated back from an English guide: those of the product may differ a little.",
  fr: "Ses libellés sont retraduits d'un guide en anglais : ceux du produit peuvent différer un peu."
};
// packages/config-schema/src/plan/walkthroughs/product-name.ts
function productName(product) {
  if (product === null) return { en: "the product", fr: "le produit" };
  if (product === OPEN_BEE) return { en: "Open Bee Portal: Chorus Pro Connector", fr: "Open Bee Portal : Chorus Pro Connector" };
  return (0, import_name_difference().quoteName)(product);
}
// packages/config-schema/src/plan/walkthroughs/clear-connector.ts
function clearConnector({ name, product }, structure, dependsOn) {
  const whose = structure === null ? { en: " of the recipient", fr: " du destinataire" } : { en: ` of the structure ${(0, import_name_difference().quoteName)(structure).en}`, fr: ` de la structure ${(0, import_name_difference().quoteName)(structure).fr}` };
  return draftAction({
    id: actionId("connector", name, "clear", ...structure === null ? [] : [structure]),
    stage: "removal",
    portal: "connector",
    who: "connector-administrator",
    title: {
      en: `Take the OAuth identifiers${whose.en} out of ${productName(product).en}`,
      fr: `Effacer les identifiants OAuth${whose.fr} dans ${productName(product).fr}`
    },
    path: product === OPEN_BEE ? ["Configuration", "Valider"] : [],
    remarks: product === OPEN_BEE ? [CONNECTOR_LABELS] : [],
    dependsOn,
    source: product === OPEN_BEE ? SOURCES.openBeeConnector : SOURCES.undocumented,
    object: { kind: "Connector", name }
  });
}
// packages/config-schema/src/plan/walkthroughs/configure-connector.ts
function configureConnector(connector, { structure, applications }, dependsOn) {
  const { name, product } = connector;
  const isOpenBee = product === OPEN_BEE;
  const shown = enumerateNames(applications, (count) => ({ en: `${count} applications`, fr: `${count} applications` }));
  const [application = ""] = applications;
  const whose = structure === null ? { en: "for the recipient", fr: "pour le destinataire" } : { en: `for the structure ${(0, import_name_difference().quoteName)(structure).en}`, fr: `pour la structure ${(0, import_name_difference().quoteName)(structure).fr}` };
  return draftAction({
    id: actionId("connector", name, "configure", ...structure === null ? [] : [structure]),
    stage: "connector",
    portal: "connector",
    who: "connector-administrator",
    title: {
      en: `Enter the OAuth identifiers of ${shown.en} in ${productName(product).en} ${whose.en}`,
      fr: `Saisir les identifiants OAuth de ${shown.fr} dans ${productName(product).fr} ${whose.fr}`
    },
    path: isOpenBee ? ["Configuration", OAUTH_MODE, "Valider"] : [],
    values: isOpenBee ? { "Mode d'authentification": OAUTH_MODE } : {},
    remarks: [
      {
        en: `Client ID and client secret are on PISTE: ${identifiersPath(application).map((click) => (0, import_name_difference().quoteName)(click).en).join(", ")}.`,
        fr: `Le Client ID et le secret client sont sur PISTE : ${identifiersPath(application).map((click) => (0, import_name_difference().quoteName)(click).fr).join(", ")}.`
      },
      ...applications.length > 1 ? [ONE_SET] : [],
      ...isOpenBee ? [structure === null ? RECIPIENT : SUPPLIER, PREREQUISITE, EFFECTIVE, CONNECTOR_LABELS] : []
    ],
    dependsOn,
    source: isOpenBee ? SOURCES.openBeeConnector : SOURCES.undocumented,
    object: { kind: "Connector", name }
  });
}
var SUPPLIER = {
  en: "Supplier: one set of identifiers for each structure, as AIFE recommends.",
  fr: "Fournisseur : un jeu d'identifiants par structure, comme l'AIFE le recommande."
};
var RECIPIENT = {
  en: "Recipient (public body): one set of identifiers, whatever the number of its services.",
  fr: "Destinataire (organisme public) : un seul jeu d'identifiants, quel que soit le nombre de ses services."
};
var EFFECTIVE = {
  en: "The connection on the Chorus Pro portal must be effective before.",
  fr: "Le raccordement sur le portail Chorus Pro doit être effectif auparavant."
};
var ONE_SET = {
  en: "The manifest binds several applications to a recipient, which takes one: choose whose identifiers to enter.",
  fr: "Le manifeste lie plusieurs applications à un destinataire, qui n'en prend qu'une : choisissez celle dont saisir les identifiants."
};
// packages/config-schema/src/plan/walkthroughs/upgrade-connector.ts
function upgradeConnector({ name, product, version }) {
  const wanted = version !== null && !isTooOld(product, version) ? version : OLDEST_FOR_OAUTH;
  return draftAction({
    id: actionId("connector", name, "upgrade"),
    stage: "connector",
    portal: "connector",
    who: "connector-administrator",
    title: {
      en: `Bring ${productName(product).en} to version ${(0, import_name_difference().quoteName)(wanted).en}${wanted === version ? "" : " or later"}`,
      fr: `Passer ${productName(product).fr} en version ${(0, import_name_difference().quoteName)(wanted).fr}${wanted === version ? "" : " ou ultérieure"}`
    },
    remarks: product === OPEN_BEE ? [PREREQUISITE] : [],
    source: product === OPEN_BEE ? SOURCES.openBeeConnector : SOURCES.undocumented,
    object: { kind: "Connector", name }
  });
}
// packages/config-schema/src/plan/steps/connector-steps.ts
function connectorSteps({ before, after }, context) {
  if (after === null) return { actions: before === null ? [] : clear(before, before.name, [], context), remarks: [], dying: [] };
  return after.certificate ? { actions: [], remarks: [CERTIFICATE2], dying: [] } : { actions: [...upgrade(before, after), ...configure(before, after, context)], remarks: [], dying: [] };
}
var CERTIFICATE2 = {
  en: "The certificate mode is said to have ended on 1 January 2021: no step is listed for it; declare authentication: oauth2.",
  fr: "Le mode certificat aurait pris fin le 1er janvier 2021 : aucune étape n'est donnée pour lui ; déclarez authentication: oauth2."
};
function upgrade(before, after) {
  const isChanged = before !== null && before.product === after.product && before.version !== after.version;
  const isOld = after.version !== null && isTooOld(after.product, after.version);
  return after.version !== null && (isChanged || isOld && before === null) ? [upgradeConnector(after)] : [];
}
function configure(before, after, context) {
  const isSame = before !== null && before.product === after.product && before.isRecipient === after.isRecipient;
  const former = new Map((isSame ? connectorSettings(before) : []).map((setting) => [setting.structure, currentKey(setting, context)]));
  const entered = connectorSettings(after).filter((setting) => former.get(setting.structure) !== currentKey(setting, context)).map((setting) => configureConnector(after, setting, readyFor(after, setting, context)));
  const done = entered.map(({ id }) => id);
  return [...entered, ...before === null ? [] : clear(before, after.name, done, context)];
}
function clear(before, name, dependsOn, { isBound }) {
  const { product, bindings } = before;
  const isLeft = (structure) => !isBound(product, structure);
  return connectorSettings(before).filter(({ structure }) => isLeft(structure) && (structure !== null || bindings.every((binding) => isLeft(binding.structure)))).map(({ structure }) => clearConnector({ ...before, name }, structure, dependsOn));
}
function currentKey({ applications }, { currentName }) {
  return JSON.stringify(applications.map(currentName));
}
function readyFor({ name }, { applications }, { connected }) {
  return [
    actionId("connector", name, "upgrade"),
    ...applications.flatMap((application) => [
      ...["credentials", "create", "modify"].map((step) => actionId("application", application, step)),
      ...selections(application),
      ...connected(application)
    ])
  ];
}
// packages/config-schema/src/plan/steps/look-alikes.ts
function findLookAlikes(created, deleted) {
  const ofCreated = /* @__PURE__ */ new Map();
  const ofDeleted = /* @__PURE__ */ new Map();
  for (const keyOf3 of [credentialsKey, useKey]) {
    const gone = /* @__PURE__ */ new Map();
    for (const old of deleted.toReversed()) {
      const key = ofDeleted.has(old.name) ? null : keyOf3(old);
      if (key === null) continue;
      const group = gone.get(key);
      if (group === void 0) gone.set(key, [old]);
      else group.push(old);
    }
    for (const young of created) {
      const key = ofCreated.has(young.name) ? null : keyOf3(young);
      const old = key === null ? void 0 : gone.get(key)?.pop();
      if (old === void 0) continue;
      const shared3 = sharedTraits(young, old);
      ofCreated.set(young.name, creationRemark(old.name, shared3));
      ofDeleted.set(old.name, deletionRemark(young.name, old.name, shared3));
    }
  }
  return { ofCreated, ofDeleted };
}
function credentialsKey({ credentials }) {
  const references = credentials.map(({ reference }) => reference);
  return references.includes(null) ? null : JSON.stringify(references);
}
function structureOf({ form }) {
  return form[APPLICATION_FORM.structure]?.replace(/\s/gu, "") ?? null;
}
function apisOf({ subscriptions }) {
  return JSON.stringify(subscriptions.map(({ key }) => key).sort());
}
function useKey(application) {
  const { organization, subscriptions } = application;
  const structure = structureOf(application);
  if (structure === null || subscriptions.length === 0) return null;
  return JSON.stringify([(0, import_organization_key().organizationKey)(organization ?? ""), structure, apisOf(application)]);
}
function sharedTraits(young, old) {
  return (0, import_ascii_table().enumeration)([
    ...credentialsKey(young) !== null && credentialsKey(young) === credentialsKey(old) ? [CREDENTIALS] : [],
    ...structureOf(young) !== null && structureOf(young) === structureOf(old) ? [STRUCTURE] : [],
    ...apisOf(young) === apisOf(old) ? [APIS] : []
  ]);
}
var CREDENTIALS = { en: "the same credentials", fr: "mêmes identifiants" };
var STRUCTURE = { en: "the same structure", fr: "même structure" };
var APIS = { en: "the same APIs", fr: "mêmes API" };
function creationRemark(former, shared3) {
  const old = (0, import_name_difference().quoteName)(former);
  return {
    en: `It looks like ${old.en}, which this plan deletes (${shared3.en}). If it is that application under a new name, write renamedFrom: ${former} in its manifest and plan again before anything is clicked.`,
    fr: `Elle ressemble à ${old.fr}, que ce plan supprime (${shared3.fr}). S'il s'agit de cette application sous un nouveau nom, écrivez renamedFrom: ${former} dans son manifeste et refaites le plan avant tout clic.`
  };
}
function deletionRemark(name, former, shared3) {
  const young = (0, import_name_difference().quoteName)(name);
  return {
    en: `${young.en}, which this plan creates, looks like it (${shared3.en}). If it only has a new name, write renamedFrom: ${former} in the manifest of ${young.en}: nothing is deleted then.`,
    fr: `${young.fr}, que ce plan crée, lui ressemble (${shared3.fr}). Si elle n'a que changé de nom, écrivez renamedFrom: ${former} dans le manifeste de ${young.fr} : rien n'est alors supprimé.`
  };
}
// packages/config-schema/src/plan/walkthroughs/store-partner.ts
function storePartner({ name }, credentials, areOldValues, dependsOn) {
  const shown = (0, import_name_difference().quoteName)(name);
  const { commands, remarks } = storeCredentials(credentials, null);
  return draftAction({
    id: actionId("partner", name, "credentials"),
    stage: "partner",
    portal: "repository",
    who: "developer",
    title: {
      en: `Put the credentials of ${shown.en} into the secret store`,
      fr: `Mettre les identifiants de ${shown.fr} dans le coffre à secrets`
    },
    commands,
    remarks: [
      ...areOldValues ? [UNREADABLE] : [],
      ...remarks,
      {
        en: "With gh secret set --env, they go into a GitHub environment instead of the repository.",
        fr: "Avec gh secret set --env, ils vont dans un environnement GitHub plutôt que dans le dépôt."
      }
    ],
    dependsOn,
    source: SOURCES.gitHub,
    object: { kind: "Partner", name }
  });
}
// packages/config-schema/src/plan/walkthroughs/join-partner.ts
function joinPartner(partner) {
  const { name, isCynod } = partner;
  const shown = (0, import_name_difference().quoteName)(name);
  const object = { kind: "Partner", name };
  const source = isCynod ? SOURCES.cynod : SOURCES.undocumented;
  const id = (...steps) => actionId("partner", name, ...steps);
  return [
    draftAction({
      id: id("request"),
      stage: "partner",
      portal: "partner",
      who: "developer",
      title: {
        en: `Ask the partner ${shown.en} for its addresses, a consumer key and a consumer secret`,
        fr: `Demander au partenaire ${shown.fr} ses adresses, une consumer-key et un consumer-secret`
      },
      remarks: [
        {
          en: "Ask too whether it filters by IP address or port, or wants a VPN: then name the addresses of your runners.",
          fr: "Demandez aussi s'il filtre par adresse IP ou par port, ou veut un VPN : indiquez alors les adresses de vos machines."
        },
        {
          en: "Ask for OAuth 2.0: Basic authentication is allowed, not advised.",
          fr: "Demandez OAuth 2.0 : l'authentification Basic est permise, non conseillée."
        }
      ],
      source,
      object
    }),
    draftAction({
      id: id("credentials", "wait"),
      stage: "partner",
      portal: "partner",
      kind: "wait",
      who: "partner-contact",
      title: { en: `Wait for the credentials of ${shown.en}`, fr: `Attendre les identifiants de ${shown.fr}` },
      dependsOn: [id("request")],
      source,
      object
    }),
    storePartner(partner, partner.credentials, false, [id("credentials", "wait")])
  ];
}
// packages/config-schema/src/plan/walkthroughs/leave-partner.ts
function leavePartner({ name, isCynod }) {
  const shown = (0, import_name_difference().quoteName)(name);
  return draftAction({
    id: actionId("partner", name, "revoke"),
    stage: "removal",
    portal: "partner",
    who: "developer",
    title: {
      en: `Ask the partner ${shown.en} to revoke the consumer key`,
      fr: `Demander au partenaire ${shown.fr} de révoquer la consumer-key`
    },
    provable: false,
    source: isCynod ? SOURCES.cynod : SOURCES.undocumented,
    object: { kind: "Partner", name }
  });
}
// packages/config-schema/src/plan/walkthroughs/renew-partner.ts
function renewPartner(partner) {
  const { name, isCynod } = partner;
  const shown = (0, import_name_difference().quoteName)(name);
  const object = { kind: "Partner", name };
  const source = isCynod ? SOURCES.cynod : SOURCES.undocumented;
  const request = actionId("partner", name, "renew");
  const wait = actionId("partner", name, "renew", "wait");
  return [
    draftAction({
      id: request,
      stage: "partner",
      portal: "partner",
      who: "developer",
      title: {
        en: `Ask the partner ${shown.en} for a new consumer key and a new consumer secret, and to revoke the old ones`,
        fr: `Demander au partenaire ${shown.fr} une nouvelle consumer-key et un nouveau consumer-secret, et de révoquer les anciens`
      },
      remarks: [COMMITTED],
      source,
      object
    }),
    draftAction({
      id: wait,
      stage: "partner",
      portal: "partner",
      kind: "wait",
      who: "partner-contact",
      title: { en: `Wait for the new credentials of ${shown.en}`, fr: `Attendre les nouveaux identifiants de ${shown.fr}` },
      dependsOn: [request],
      source,
      object
    }),
    storePartner(partner, partner.credentials, false, [wait])
  ];
}
// packages/config-schema/src/plan/steps/partner-steps.ts
function partnerSteps({ before, after }, context) {
  if (before === null) return { actions: after === null ? [] : joinPartner(after), remarks: [], dying: [] };
  const abandoned = context.abandoned(before.credentials, null);
  const name = after?.name ?? before.name;
  const built = after === null ? [leavePartner(before)] : update2(before, after);
  const done = built.map(({ id }) => id);
  const dying = after === null ? context.unused(before.credentials, null) : [];
  const secrets = deleteSecrets(
    actionId("partner", name, "delete", "secrets"),
    { kind: "Partner", name },
    abandoned,
    null,
    done,
    after === null
  );
  return {
    actions: [...built, ...secrets === null ? [] : [secrets]],
    remarks: after === null ? [dyingCredentials(dying, KEYS)] : [],
    dying
  };
}
var KEYS = { en: "The consumer key and secret are used no more", fr: "La consumer-key et le consumer-secret ne servent plus" };
function update2(before, after) {
  if (wasCommitted(before.credentials[1], after.credentials[1])) return renewPartner(after);
  const moved = movedCredentials(before.credentials, after.credentials);
  return moved.length === 0 ? [] : [storePartner(after, moved, true, [])];
}
// packages/config-schema/src/plan/walkthroughs/prove-by-check.ts
function proveByCheck(proof, check, object, dependsOn) {
  const { paths, configuration, allowedVariables, hosts, switchedOff, unasked, environment, withConnector } = check;
  return draftAction({
    id: proof === "result" ? "check" : "check/successor",
    stage: "proof",
    portal: "repository",
    kind: "verify",
    who: "developer",
    title: TITLES[proof],
    commands: [
      [
        "pistectl",
        "check",
        ...configuration === null ? [] : ["--config", operand(configuration)],
        ...allowedVariables.length === 0 ? [] : ["--allow-env", (0, import_ascii_table().shellWord)(allowedVariables.join(","))],
        ...environment === null ? paths.map(operand) : ["--environment", environment, "--api", (0, import_ascii_table().shellWord)("Chorus Pro")]
      ].join(" ")
    ],
    remarks: [
      {
        en: "It reads the credentials from the environment; it names the stage that fails, whose turn it is and what to do.",
        fr: "Il lit les identifiants dans l'environnement ; il nomme l'étape qui échoue, à qui d'agir et que faire."
      },
      ...environment === null ? [] : [UNDECLARED],
      ...withConnector ? [PRODUCT] : [],
      ...allowedVariables.length === 0 ? [] : [VARIABLES],
      ...hosts.length === 0 ? [] : [hostsRemark(hosts)],
      ...switchedOff.length === 0 ? [] : [offRemark(switchedOff)],
      ...unasked.length === 0 ? [] : [unaskedRemark(unasked)]
    ],
    dependsOn,
    source: SOURCES.pistectl,
    object
  });
}
var TITLES = {
  result: { en: "Prove the result with a live check", fr: "Prouver le résultat par un contrôle réel" },
  successor: {
    en: "Prove with a live check that what takes over works, before anything is removed",
    fr: "Prouver par un contrôle réel que ce qui prend le relais fonctionne, avant toute suppression"
  }
};
var UNDECLARED = {
  en: "The application is not declared in these manifests: its identifiers are taken from PISTE_CLIENT_ID and PISTE_CLIENT_SECRET, the technical account from CPRO_ACCOUNT.",
  fr: "L'application n'est pas déclarée dans ces manifestes : ses identifiants sont pris dans PISTE_CLIENT_ID et PISTE_CLIENT_SECRET, le compte technique dans CPRO_ACCOUNT."
};
var PRODUCT = {
  en: "It proves the identifiers and the connection, not what was entered in the product.",
  fr: "Il prouve les identifiants et le raccordement, non ce qui a été saisi dans le produit."
};
var VARIABLES = {
  en: "--allow-env lets the manifests send these variables: read the list before you run it.",
  fr: "--allow-env laisse les manifestes envoyer ces variables : relisez la liste avant de lancer la commande."
};
function hostsRemark(hosts) {
  const shown = enumerateNames(hosts, (count) => ({ en: `${count} hosts`, fr: `${count} hôtes` }));
  return {
    en: `The credentials of the partners go to ${shown.en}: once you have judged that ${hosts.length > 1 ? "these hosts are theirs, add --allow-host HOST for each" : "this host is theirs, add --allow-host HOST"}.`,
    fr: `Les identifiants des partenaires partent vers ${shown.fr} : après avoir vérifié que ${hosts.length > 1 ? "ces hôtes sont les leurs, ajoutez --allow-host HÔTE pour chacun" : "cet hôte est le leur, ajoutez --allow-host HÔTE"}.`
  };
}
function offRemark(applications) {
  const shown = enumerateNames(applications, (count) => ({ en: `${count} applications`, fr: `${count} applications` }));
  return {
    en: `Switched off: ${shown.en}. The check skips what is switched off, and proves nothing of it.`,
    fr: `Désactivé : ${shown.fr}. Le contrôle ignore ce qui est désactivé, et n'en prouve rien.`
  };
}
function unaskedRemark(apis) {
  const shown = enumerateNames(apis, (count) => ({ en: `${count} APIs`, fr: `${count} API` }));
  return {
    en: `For ${shown.en}, without a known health check, it proves the credentials and not the subscription (api/not-asked).`,
    fr: `Pour ${shown.fr}, sans contrôle de santé connu, il prouve les identifiants et non la souscription (api/not-asked).`
  };
}
function operand(path) {
  return (0, import_ascii_table().shellWord)(path.startsWith("-") ? `./${path}` : path);
}
// packages/config-schema/src/plan/steps/proof-steps.ts
function withProofs(actions, declared, { succeeded, altered }, command) {
  const isChecked = checkedObjects(declared);
  const proved = actions.find((action) => action.provable && isChecked(action.object))?.object ?? altered.find(isChecked);
  if (proved === void 0) return actions;
  const check = checkCommand(actions, proved, declared, command);
  const replaced = replacedBy(actions, succeeded, ({ stage, provable, object }) => stage !== "removal" && provable && isChecked(object));
  if (replaced.size === 0) return [...actions, proveByCheck("result", check, proved, lastActions(actions))];
  const builds = actions.filter(({ stage }) => stage !== "removal");
  const built = new Set(builds.map(({ id }) => id));
  const successor = proveByCheck("successor", check, proved, lastActions(builds));
  const removals = actions.filter(({ id }) => !built.has(id)).map((action) => {
    if (!replaced.has(action.id)) return action;
    const removals2 = action.dependsOn.filter((id) => !built.has(id));
    return { ...action, dependsOn: removals2.some((id) => replaced.has(id)) ? removals2 : [successor.id, ...removals2] };
  });
  const proven = [...builds, successor, ...removals];
  return [...proven, proveByCheck("result", check, proved, lastActions(proven))];
}
function objectKey({ kind, name }) {
  return `${kind} ${name}`;
}
function replacedBy(actions, succeeded, isShown) {
  const after = /* @__PURE__ */ new Set();
  const replaced = /* @__PURE__ */ new Set();
  for (const action of actions) {
    const isSucceeded = action.stage === "removal" && succeeded.has(objectKey(action.object));
    const isAfter = isSucceeded || action.dependsOn.some((id) => after.has(id));
    if (isAfter || isShown(action)) after.add(action.id);
    if (isAfter && action.stage === "removal" && !action.declared) replaced.add(action.id);
  }
  return replaced;
}
function checkCommand(actions, object, declared, command) {
  const { applications, connections, partners } = declared;
  const checked = new Set(applications.map(({ name }) => name));
  const environment = undeclaredEnvironment(object, declared);
  const others = /* @__PURE__ */ new Set([
    ...unusualVariables(
      "Application",
      applications.flatMap(({ credentials }) => credentials)
    ),
    ...unusualVariables(
      "ChorusProConnection",
      connections.flatMap(({ application, credential }) => application !== null && checked.has(application) ? [credential] : [])
    ),
    ...unusualVariables(
      "Partner",
      partners.flatMap(({ credentials }) => credentials)
    )
  ]);
  return {
    ...command,
    environment,
    withConnector: actions.some((action) => action.object.kind === "Connector" && action.stage !== "removal"),
    allowedVariables: others.size === 0 || environment !== null ? [] : [...Object.values(import_allowed_variables().DEFAULT_ALLOW_ENV).flat(), ...[...others].sort()],
    hosts: [...new Set(partners.flatMap(({ hosts }) => hosts))].sort(),
    switchedOff: applications.filter(({ enabled }) => !enabled).map(({ name }) => name),
    unasked: unaskedApis(applications)
  };
}
function unusualVariables(kind, credentials) {
  const named = credentials.flatMap(({ place, reference }) => place.type === "variable" && reference !== null ? [place.name] : []);
  return named.filter((name) => !(0, import_allowed_variables().isAllowed)(import_allowed_variables().DEFAULT_ALLOW_ENV[kind], name));
}
function unaskedApis(applications) {
  const subscriptions = applications.flatMap((application) => application.enabled ? application.subscriptions : []);
  return [...new Set(subscriptions.flatMap(({ name, entry }) => entry === null || entry.health === null ? [name] : []))];
}
function checkedObjects({ applications, connections, connectors, partners }) {
  const known = new Set(applications.map(({ name }) => name));
  const answering = new Set(
    applications.filter(({ enabled, subscriptions }) => enabled && subscriptions.length > 0).map(({ name }) => name)
  );
  const isAsked = (name) => answering.has(name) || !known.has(name);
  const connected = new Set(connections.flatMap(({ name, application }) => application !== null && isAsked(application) ? [name] : []));
  const bound = new Set(
    connectors.filter(({ bindings }) => bindings.some(({ application }) => isAsked(application))).map(({ name }) => name)
  );
  const partnerNames = new Set(partners.map(({ name }) => name));
  return ({ kind, name }) => {
    switch (kind) {
      case "Application":
        return answering.has(name);
      case "ChorusProConnection":
        return connected.has(name);
      case "Connector":
        return bound.has(name);
      case "Partner":
        return partnerNames.has(name);
      case "Api":
        return false;
    }
  };
}
function undeclaredEnvironment({ kind, name }, { applications, connections, connectors, partners }) {
  if (applications.some(({ enabled, subscriptions }) => enabled && subscriptions.length > 0) || partners.length > 0) return null;
  const application = kind === "Connector" ? connectors.find((connector) => connector.name === name)?.bindings[0]?.application : void 0;
  const connection = connections.find(
    (candidate) => kind === "Connector" ? candidate.application === application : candidate.name === name
  );
  if (connection !== void 0) return connection.portal === "production" ? "production" : "sandbox";
  return application?.startsWith(import_sandbox_account().SANDBOX_PREFIX) === true ? "sandbox" : "production";
}
// packages/config-schema/src/plan/steps/secret-users.ts
function secretUsers(applications, connections, partners) {
  const secretsOf = (side) => [
    ...applications.flatMap(({ [side]: facts }) => facts === null ? [] : withKeys(facts.credentials, facts.environment)),
    ...connections.flatMap(({ [side]: facts }) => facts === null ? [] : withKeys([facts.credential], scopeOf(facts))),
    ...partners.flatMap(({ [side]: facts }) => facts === null ? [] : withKeys(facts.credentials, null))
  ];
  const used = new Map(secretsOf("after"));
  const users = /* @__PURE__ */ new Map();
  for (const { name, credentials, environment } of applications.flatMap(({ after }) => after ?? []))
    for (const [key] of withKeys(credentials, environment)) users.set(key, (users.get(key) ?? /* @__PURE__ */ new Set()).add(name));
  const lastUsers = new Map(secretsOf("before").filter(([, { reference }]) => reference !== null));
  const unused = (credentials, scope) => credentials.filter(({ place, reference }) => reference !== null && !used.has(secretKey(place, scope)));
  return {
    sharing: ({ name, environment }, credentials) => withKeys(credentials, environment).map(([key]) => othersThan(name, users.get(key) ?? /* @__PURE__ */ new Set())).reduce((most, one) => one.count > most.count ? one : most, NOBODY),
    unused,
    abandoned: (credentials, scope) => unused(credentials, scope).filter((credential) => lastUsers.get(secretKey(credential.place, scope)) === credential)
  };
}
function withKeys(credentials, scope) {
  return credentials.map((credential) => [secretKey(credential.place, scope), credential]);
}
var NOBODY = { names: [], count: 0 };
// packages/config-schema/src/plan/walkthroughs/accept-terms.ts
function termsId({ account, environment, declared }, ...steps) {
  return actionId("account", account.id, "terms", environment, ...declared ? ["given"] : [], ...steps);
}
function acceptTerms(consent, dependsOn) {
  const { environment, apis, chorusPro, declared, application } = consent;
  const others = apis.filter((api) => chorusPro.length === 0 || !isOfChorusPro(api)).map(({ name }) => name);
  const names = [...others, ...chorusPro];
  const shown = chorusPro.length === 0 ? enumerateNames(names, countApis) : withChorusPro(others);
  const where = consentPlace(consent);
  return draftAction({
    id: termsId(consent),
    stage: environment,
    portal: "piste",
    who: "account-holder",
    url: import_portal_pages().PORTAL_PAGES.terms,
    title: {
      en: `Accept the terms of use (CGU) of ${shown.en} ${where.en}`,
      fr: `Accepter les CGU de ${shown.fr} ${where.fr}`
    },
    path: ["API", "Consentement CGU API", "Valider mes choix CGU"],
    values: Object.fromEntries(names.map((api) => [api, environment === "production" ? "PROD" : "SANDBOX"])),
    remarks: [
      {
        en: "The page has a row for each API (column « API ») and environment (column « Environnement »): a consent for SANDBOX does not count for PROD. A row that is accepted already needs nothing.",
        fr: "La page a une ligne par API (colonne « API ») et par environnement (colonne « Environnement ») : un consentement pour SANDBOX ne vaut pas pour PROD. Une ligne déjà acceptée ne demande rien."
      },
      ...chorusPro.length === 0 ? [] : [ALL_OF_CHORUS_PRO],
      ...apis.some(({ terms }) => terms.likely && terms.state === "unsaid") ? [LIKELY] : []
    ],
    dependsOn,
    source: chorusPro.length === 0 ? SOURCES.judilibre : sourceList(SOURCES.openBeeAccount, SOURCES.judilibre),
    declared,
    object: { kind: "Application", name: application }
  });
}
function isOfChorusPro({ entry }) {
  return entry?.chorusPro === true;
}
function withChorusPro(others) {
  const all = { en: "all the APIs of Chorus Pro", fr: "toutes les API Chorus Pro" };
  if (others.length === 0) return all;
  const names = enumerateNames(others, countApis);
  return { en: `${names.en} and of ${all.en}`, fr: `${names.fr} et de ${all.fr}` };
}
function consentPlace({ account: { organization, email, isNamed }, environment }) {
  const shown = (0, import_name_difference().quoteName)((isNamed ? email : organization) ?? "PISTE");
  const [en, fr] = environment === "production" ? ["for production", "pour la production"] : ["for the sandbox", "pour le bac à sable"];
  return isNamed ? { en: `${en} in the account ${shown.en}`, fr: `${fr} dans le compte ${shown.fr}` } : { en: `${en} in the account of the organization ${shown.en}`, fr: `${fr} dans le compte de l'organisation ${shown.fr}` };
}
var ALL_OF_CHORUS_PRO = {
  en: "Chorus Pro: accept every row in which the words Chorus Pro appear, also one that is not named here.",
  fr: "Chorus Pro : acceptez chaque ligne où figurent les mots Chorus Pro, même si elle n'est pas citée ici."
};
var LIKELY = {
  en: "That there are terms to accept is only likely for some: the column « CGU » of the list of APIs tells.",
  fr: "Qu'il y ait des CGU à accepter n'est que probable pour certaines : la colonne « CGU » de la liste des API le dit."
};
// packages/config-schema/src/plan/walkthroughs/await-terms.ts
function awaitTerms(consent) {
  const { environment, apis, declared, application } = consent;
  const where = consentPlace(consent);
  const shown = enumerateNames(
    apis.map(({ name }) => name),
    countApis
  );
  return draftAction({
    id: termsId(consent, "accepted"),
    stage: environment,
    portal: "piste",
    kind: "wait",
    who: "account-holder",
    url: import_portal_pages().PORTAL_PAGES.terms,
    title: {
      en: `Wait until PISTE shows the terms (CGU) of ${shown.en} as accepted ${where.en}: their boxes are no longer greyed`,
      fr: `Attendre que PISTE affiche les CGU de ${shown.fr} comme acceptées ${where.fr} : leurs cases ne sont plus grisées`
    },
    remarks: [
      {
        en: "No delay is documented. Once they are accepted, write terms: accepted in the manifest.",
        fr: "Aucun délai n'est documenté. Une fois les CGU acceptées, écrivez terms: accepted dans le manifeste."
      }
    ],
    dependsOn: [termsId(consent)],
    source: SOURCES.judilibre,
    declared,
    object: { kind: "Application", name: application }
  });
}
// packages/config-schema/src/plan/steps/terms-steps.ts
function termsSteps(changed, accounts, catalogue) {
  const groups = /* @__PURE__ */ new Map();
  for (const object of changed) {
    const { after } = object;
    const apis = wantedTerms(object);
    if (after === null || apis.length === 0) continue;
    const account = accounts.accountOf(after);
    const key = JSON.stringify([after.environment, account.id]);
    const group = groups.get(key) ?? { account, applications: [], apis: [] };
    group.applications.push(after);
    group.apis.push(...apis);
    groups.set(key, group);
  }
  const accepted = /* @__PURE__ */ new Map();
  const actions = [...groups.values()].flatMap((group) => {
    const consents = consentsOf(group, catalogue);
    const waits = consents.map((consent) => ({ id: termsId(consent, "accepted"), declared: consent.declared }));
    for (const application of group.applications) accepted.set(application, waits);
    return consents.flatMap((consent) => [acceptTerms(consent, group.applications.flatMap(accounts.ready)), awaitTerms(consent)]);
  });
  return { actions, accepted: (application) => accepted.get(application) ?? [] };
}
function wantedTerms(object) {
  const { before, after } = object;
  if (after === null) return [];
  if (before === null || isFirst(object)) return after.subscriptions.filter(({ terms }) => terms.need === "required");
  const { added, kept } = compareSubscriptions(before, after);
  return [
    ...added.filter(({ terms }) => isMissing(terms)),
    ...kept.flatMap(({ old, api }) => isLost(old.terms, api.terms) || isAnnounced(old.terms, api.terms) ? [api] : [])
  ];
}
function consentsOf({ account, applications, apis }, catalogue) {
  const [first] = applications;
  if (first === void 0) return [];
  const missing = distinct(apis.filter(({ terms }) => terms.state !== "given"));
  const missingNames = new Set(missing.map(({ name }) => (0, import_fold_api_name().foldApiName)(name)));
  const given = distinct(apis).filter(({ name }) => !missingNames.has((0, import_fold_api_name().foldApiName)(name)));
  const consent = { account, environment: first.environment, application: first.name };
  return [
    ...missing.length === 0 ? [] : [{ ...consent, apis: missing, chorusPro: chorusProNames(missing, given, first.environment, catalogue), declared: false }],
    ...given.length === 0 ? [] : [{ ...consent, apis: given, chorusPro: [], declared: true }]
  ];
}
function chorusProNames(apis, given, environment, catalogue) {
  if (!apis.some(isOfChorusPro)) return [];
  const accepted = new Set(given.map(({ name }) => name));
  const known = catalogue.filter(
    ({ chorusPro, name, environments }) => chorusPro && environments[environment]?.terms === "required" && !accepted.has(name)
  );
  return [...new Set([...apis.filter(isOfChorusPro), ...known].map(({ name }) => name))];
}
function distinct(apis) {
  return [...new Map(apis.map((api) => [(0, import_fold_api_name().foldApiName)(api.name), api])).values()];
}
// packages/config-schema/src/plan/plan-actions.ts
function planActions(objects, find, { catalogue, today, checkPaths, checkConfiguration = null }, isFirstPlan) {
  const claims = /* @__PURE__ */ new Map();
  const applications = withoutClaims(
    readSides(objects, "Application", (name, side) => readApplication(name, side, find)),
    isFirstPlan ? null : unclaimedApplication,
    claims
  );
  const bothSides = readSides(objects, "ChorusProConnection", readConnection);
  const former = formerConnections(bothSides);
  const connections = withoutClaims(bothSides, isFirstPlan ? null : (connection) => unclaimedConnection(connection, former), claims);
  const connectors = readSides(objects, "Connector", readConnector);
  const partners = readSides(objects, "Partner", readPartner);
  const accounts = accountSteps(
    applications.flatMap(({ before }) => before ?? []),
    applications.flatMap(({ after }) => after ?? []),
    applications.flatMap(({ before, after }) => before === null && after !== null ? [after] : [])
  );
  const terms = termsSteps(
    applications.filter(({ action }) => action !== "none"),
    accounts,
    catalogue
  );
  const newNames = new Map(applications.flatMap(({ before, after }) => before && after ? [[before.name, after.name]] : []));
  const declared = {
    applications: applications.flatMap(({ after }) => after ?? []),
    connections: connections.flatMap(({ after }) => after ?? []),
    connectors: connectors.flatMap(({ after }) => after ?? []),
    partners: partners.flatMap(({ after }) => after ?? [])
  };
  const lookAlikes = findLookAlikes(
    applications.flatMap(({ action, after }) => action === "create" && after !== null ? [after] : []),
    applications.flatMap(({ action, before }) => action === "delete" && before !== null ? [before] : [])
  );
  const context = {
    today,
    accountReady: accounts.ready,
    termsAccepted: terms.accepted,
    creationRemarks: ({ name }) => [lookAlikes.ofCreated.get(name) ?? []].flat(),
    deletionRemarks: ({ name }) => [lookAlikes.ofDeleted.get(name) ?? []].flat(),
    currentName: (name) => newNames.get(name) ?? name,
    ...former,
    ...connectionUsers(connections, connectors),
    isBound: boundSettings(declared.connectors),
    ...secretUsers(applications, connections, partners)
  };
  const steps = /* @__PURE__ */ new Map();
  const work = (sides, stepsOf) => {
    for (const object of sides) if (object.change !== null && object.action !== "none") steps.set(object.change, stepsOf(object, context));
  };
  work(applications, applicationSteps);
  work(connections, connectionSteps);
  work(connectors, connectorSteps);
  work(partners, partnerSteps);
  const altered = partners.flatMap(
    ({ before, after }) => before !== null && after !== null && before.access !== after.access ? [{ kind: "Partner", name: after.name }] : []
  );
  const ordered = orderActions([...accounts.actions, ...terms.actions, ...[...steps.values()].flatMap(({ actions }) => actions)]);
  const asking = new Set(applications.flatMap(({ change, after }) => after !== null && terms.accepted(after).length > 0 ? [change] : []));
  const notesOf = (change, { actions, remarks, dying }) => ({
    remarks: [
      ...[change.kind === "Application" ? lookAlikes.ofCreated.get(change.name) ?? [] : []].flat(),
      ...[claims.get(change) ?? []].flat(),
      ...remarks,
      ...actions.length === 0 && !asking.has(change) ? [ASKS_NOTHING] : []
    ],
    dying
  });
  return {
    actions: withProofs(
      ordered,
      declared,
      { succeeded: succeededObjects(objects), altered },
      { paths: checkPaths, configuration: checkConfiguration }
    ),
    notes: new Map([...steps].map(([change, object]) => [change, notesOf(change, object)]))
  };
}
function succeededObjects(objects) {
  const placeOf2 = ({ kind, before, after }) => {
    const content = after ?? before;
    return JSON.stringify([kind, textAt(content, "environment") ?? textAt(content, "portal")]);
  };
  const changes = objects.flatMap(({ change }) => change ?? []);
  const created = new Set(changes.filter(({ action }) => action === "create" || action === "replace").map(placeOf2));
  return new Set(changes.filter((change) => change.action === "delete" && created.has(placeOf2(change))).map(objectKey));
}
var ASKS_NOTHING = {
  en: "This change asks nothing of a portal.",
  fr: "Ce changement ne demande rien sur un portail."
};
function withoutClaims(sides, unclaim, claims) {
  if (unclaim === null) return sides;
  return sides.map((object) => {
    if (object.change === null || object.after === null || !isCreated(object.change)) return object;
    const { facts, remark } = unclaim(object.after);
    if (remark !== null) claims.set(object.change, remark);
    return { ...object, after: facts };
  });
}
function isCreated({ kind, action, after }) {
  return action === "create" || action === "replace" && !(kind === "Application" && textAt(after, "environment") === "sandbox");
}
function readSides(objects, kind, read) {
  return objects.filter(({ pair }) => pair.kind === kind).map(({ pair: { name, previousName, before, after }, change }) => {
    const factsBefore = before === null ? null : read(previousName ?? name, before);
    const isSame = previousName === null && before?.content === after?.content && before?.namesakes === after?.namesakes;
    const factsAfter = after === null ? null : isSame ? factsBefore : read(name, after);
    return { change, action: change?.action ?? "none", before: factsBefore, after: factsAfter };
  });
}
// packages/config-schema/src/plan/plan-project.ts
function planProject({ base, current, around = [], ...settings }) {
  const documents = [.../* @__PURE__ */ new Set([...base, ...current, ...around])];
  const declarations = declarationsOf(documents);
  const known = new Map(documents.map((document, index) => [document, declarations[index]]));
  const declared = (side) => side.flatMap((document) => known.get(document) ?? []);
  return planDeclarations({ ...settings, base: declared(base), current: declared(current), around: declared(around) });
}
function planDeclarations(input) {
  const { base, current, catalogue } = input;
  const declared = new Set(current.map(documentKey));
  const around = (input.around ?? []).filter((document) => !declared.has(documentKey(document)));
  const find = (0, import_api_finder().apiFinder)(catalogue);
  const apiKey = (name) => (0, import_fold_api_name().foldApiName)(find(name)?.name ?? name);
  const objects = pairDocuments([...base, ...around], [...current, ...around]).map((pair) => ({
    pair,
    change: compareObject(pair, apiKey)
  }));
  const { actions, notes } = planActions(objects, find, input, base.length === 0);
  const changes = objects.flatMap(({ change }) => change === null ? [] : [withNotes(change, notes.get(change))]);
  const portalActions = actions.map(
    ({ stage, provable: _provable, implied: _implied, ...action }) => ({ ...action, destructive: stage === "removal" })
  );
  const mask = (0, import_masker_of().maskerOf)([...base, ...current, ...around].map(({ secrets }) => secrets));
  return mask({ remarks: input.baseRemarks ?? [], changes, portalActions, summary: summaryOf(changes, portalActions) });
}
function documentKey({ kind, name }) {
  return JSON.stringify([kind, name]);
}
function withNotes(change, notes) {
  if (notes === void 0) return change;
  const { remarks, dying } = notes;
  return { ...change, remarks: [...change.remarks, ...remarks], dyingReferences: dying.flatMap(({ reference }) => reference ?? []) };
}
function summaryOf(changes, actions) {
  const count = (...wanted) => changes.filter(({ action }) => wanted.includes(action)).length;
  return {
    create: count("create", "replace"),
    update: count("update"),
    replace: count("replace"),
    delete: count("delete", "replace"),
    actions: actions.length,
    waits: actions.filter(({ kind }) => kind === "wait").length
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  planDeclarations,
  planProject
});
}),
"report/layout/fit-lines.ts":(function(module,exports,require,late){module.exports = {
  get planTextPieces() { return planTextPieces; },
  get renderPlanText() { return renderPlanText; }
};
var import_terminal_style = late("./report/layout/terminal-style.ts");
var import_wrap_text = late("./report/layout/wrap-text.ts");
var import_display_width = late("./report/layout/display-width.ts");
var import_change_losses = late("./report/plan/change-losses.ts");
var import_log_commands = late("./report/escaping/log-commands.ts");
var import_object_portals = late("./report/plan/object-portals.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/report/src/plan/action-groups.ts
function actionGroups(actions) {
  const groups = (0, import_ascii_table().groupBy)(actions, ({ who }) => who);
  return Array.from(groups, ([who, own]) => ({ who, actions: own, shared: sharedRemarks(own) }));
}
function sharedRemarks(actions) {
  const numbers = /* @__PURE__ */ new Map();
  for (const { number, remarks, declared } of actions) {
    for (const text of declared ? [] : new Set(remarks)) {
      const known = numbers.get(text);
      if (known === void 0) numbers.set(text, [number]);
      else known.push(number);
    }
  }
  return Array.from(numbers, ([text, of]) => ({ text, numbers: of })).filter((remark) => remark.numbers.length > 1);
}
// packages/report/src/layout/fit-lines.ts
var NARROW_PAGE = 60;
// packages/report/src/layout/wrap-command.ts
var WORDS = /(?:'[^']*'|"[^"]*"|[^\s'"])+/g;
var PIECES = new RegExp(`--[\\w-]+ (?!-)${WORDS.source}|${WORDS.source}`, "g");
var CONTINUED = " \\";
function wrapCommand(command, { width, indent }) {
  if (width >= NARROW_PAGE || (0, import_display_width().displayWidth)(indent + command) <= width) return indent + command;
  const lines = [];
  let line = "";
  const fits = (piece) => (0, import_display_width().displayWidth)(`${indent}  ${piece}${CONTINUED}`) <= width;
  const pieces = (command.match(PIECES) ?? []).flatMap((piece) => fits(piece) ? piece : piece.match(WORDS) ?? []);
  for (const word of pieces) {
    const longer = line === "" ? indent + word : `${line} ${word}`;
    if (line !== "" && (0, import_display_width().displayWidth)(longer + CONTINUED) > width) {
      lines.push(line + CONTINUED);
      line = `${indent}  ${word}`;
    } else line = longer;
  }
  return [...lines, line].join("\n");
}
// packages/report/src/plan/action-text.ts
var COLUMN = [
  import_change_losses().ACTION_LABELS.where,
  import_change_losses().ACTION_LABELS.page,
  import_change_losses().ACTION_LABELS.after,
  import_change_losses().ACTION_LABELS.duration,
  import_change_losses().ACTION_LABELS.note,
  import_change_losses().ACTION_LABELS.source
];
var COLUMN_WIDTH = { en: columnWidth("en"), fr: columnWidth("fr") };
function actionBlock(action, digits, told, context) {
  const { language, style } = context;
  const lines = new ActionLines(digits, context);
  lines.title(action);
  if (action.declared) return lines.toString();
  lines.labelled(
    import_change_losses().ACTION_LABELS.where,
    [(0, import_ascii_table().say)(import_change_losses().PORTAL_WORDS[action.portal], language), action.path.join(" → ")].filter((part) => part !== "").join(" · ")
  );
  if (action.url !== null) lines.labelled(import_change_losses().ACTION_LABELS.page, action.url);
  if (action.after.length > 0) lines.labelled(import_change_losses().ACTION_LABELS.after, action.after.join(", "));
  if (action.duration !== null) lines.labelled(import_change_losses().ACTION_LABELS.duration, action.duration);
  lines.values(action.values);
  lines.commands(action.commands);
  for (const remark of action.remarks) if (!told.has(remark)) lines.labelled(import_change_losses().ACTION_LABELS.note, remark);
  lines.labelled(import_change_losses().ACTION_LABELS.source, action.source, style.dim);
  return lines.toString();
}
function columnWidth(language) {
  return Math.max(...COLUMN.map((label) => (0, import_display_width().displayWidth)(`${label[language]}${import_ascii_table().COLON[language]}`)));
}
var ActionLines = class {
  #context;
  #digits;
  #margin;
  #lines = [];
  constructor(digits, context) {
    this.#digits = digits;
    this.#context = context;
    this.#margin = " ".repeat(digits + 3);
  }
  /** ` 3. ✓ [wait] Title`. */
  title({ number, title, kind, declared }) {
    const { language, style } = this.#context;
    const word = import_change_losses().ACTION_MARKS[kind]?.[language];
    const done = declared ? style.green("✓ ") : "";
    const mark = word === void 0 ? "" : `${(kind === "wait" ? style.yellow : style.cyan)(`[${word}]`)} `;
    const before = `${(0, import_display_width().padStart)(String(number), this.#digits + 1)}. `;
    const plain = `${before}${declared ? "✓ " : ""}${word === void 0 ? "" : `[${word}] `}`;
    const [first = "", ...others] = this.#wrap(title, plain, this.#margin).split("\n");
    this.#lines.push(`${before}${done}${mark}${style.bold(first.slice(plain.length))}`, ...others.map(style.bold));
  }
  labelled(label, text, style = (line) => line) {
    const { language } = this.#context;
    const head = `${this.#margin}${(0, import_display_width().padEnd)(this.#colon(label[language]), COLUMN_WIDTH[language])} `;
    this.#lines.push(style(this.#wrap(text, head, " ".repeat((0, import_display_width().displayWidth)(head)))));
  }
  /** One value a line, at its end, so that a double click or a drag takes it. */
  values(values) {
    if (values.length === 0) return;
    const column = Math.max(0, ...values.map(([label]) => (0, import_display_width().displayWidth)(this.#colon(label))));
    this.#lines.push(`${this.#margin}${this.#colon(import_change_losses().ACTION_LABELS.values[this.#context.language])}`);
    for (const [label, value] of values) {
      const head = `${this.#margin}  ${(0, import_display_width().padEnd)(this.#colon(label), column)}`;
      const fits = this.#context.width >= NARROW_PAGE || (0, import_display_width().displayWidth)(`${head} ${value}`) <= this.#context.width;
      const shown = this.#context.style.bold(value);
      this.#lines.push(...fits ? [`${head} ${shown}`] : [head.trimEnd(), `${this.#margin}    ${shown}`]);
    }
  }
  commands(commands) {
    if (commands.length === 0) return;
    const label = commands.length === 1 ? import_change_losses().ACTION_LABELS.command : import_change_losses().ACTION_LABELS.commands;
    this.#lines.push(`${this.#margin}${this.#colon(label[this.#context.language])}`);
    const { width, style } = this.#context;
    const indent = `${this.#margin}  `;
    for (const command of commands)
      this.#lines.push(`${indent}${style.bold(wrapCommand(command, { width, indent }).slice(indent.length))}`);
  }
  toString() {
    return this.#lines.join("\n");
  }
  #wrap(text, first, rest) {
    return (0, import_wrap_text().wrapText)(text, { width: this.#context.width, first, rest });
  }
  #colon(label) {
    return `${label}${import_ascii_table().COLON[this.#context.language]}`;
  }
};
// packages/report/src/plan/change-text.ts
var MAX_LABEL = 160;
function changeBlock(change, context) {
  const { kind, action, name, previousName, fields, unchanged } = change;
  const { language, style, width } = context;
  const verdict = (0, import_change_losses().verdictText)(change, language);
  const comment = (text) => (0, import_wrap_text().wrapText)(text, { width, first: "  # ", rest: "  # " });
  const head = [
    // Of a page that is wide enough no line of Terraform is broken.
    style.bold(width < NARROW_PAGE ? comment(verdict) : `  # ${verdict}`),
    ...previousName === null ? [] : [comment(`(${(0, import_change_losses().renamedText)(previousName, language)})`)],
    ...change.remarks.map(comment)
  ];
  if (action === "none") return head.join("\n");
  const labels = fields.map(({ label }) => (0, import_change_losses().withoutMiddle)(label, MAX_LABEL));
  const column = width < NARROW_PAGE ? labels : inColumn(labels);
  return [
    ...head,
    `${colouredSymbol(action, style, 3)} ${kind} "${name}" {`,
    ...fields.map((field, index) => fieldLine(field, column[index] ?? "", context)),
    ...unchanged === 0 ? [] : [style.dim(`        # (${(0, import_change_losses().unchangedText)(unchanged, language)})`)],
    "    }"
  ].join("\n");
}
function colouredSymbol(action, style, column) {
  const symbol = import_change_losses().SYMBOLS[action];
  const coloured = {
    create: style.green(symbol),
    update: style.yellow(symbol),
    delete: style.red(symbol),
    replace: `${style.red("-")}/${style.green("+")}`,
    none: ""
  }[action];
  return " ".repeat(Math.max(0, column - symbol.length)) + coloured;
}
function inColumn(labels) {
  const widths = labels.map(import_display_width().displayWidth);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  return labels.map((label, index) => label + " ".repeat(widest - (widths[index] ?? 0)));
}
function fieldLine({ action, before, after, forcesReplacement }, label, context) {
  const { language, style } = context;
  const change = before === null ? after ?? "" : `${before} ${style.yellow("->")} ${after}`;
  const reason = forcesReplacement ? ` ${style.red((0, import_ascii_table().say)(import_change_losses().FORCES_REPLACEMENT, language))}` : "";
  return `      ${colouredSymbol(action, style, 1)} ${label} = ${change}${reason}`;
}
// packages/report/src/plan/action-bundles.ts
var ELLIPSIS = "…";
var QUOTED = { en: /("[^"]*")/u, fr: /(«\s[^»]*\s»)/u };
function bundleActions(actions, language) {
  const bundles = (0, import_ascii_table().groupBy)(
    actions,
    ({ kind, declared, portal, title }) => JSON.stringify([kind, declared, portal, title.split(QUOTED[language]).filter((_, index) => index % 2 === 0)])
  );
  return [...bundles.values()].flatMap((members) => {
    const [first] = members;
    return first === void 0 ? [] : [bundle(first, members, language)];
  });
}
function bundle(first, members, language) {
  if (members.length === 1) return { title: first.title, members: [], first };
  const parts = members.map(({ title }) => title.split(QUOTED[language]));
  const own = new Set(
    [...(parts[0] ?? []).keys()].filter((index) => index % 2 === 1 && parts.some((part) => part[index] !== parts[0]?.[index]))
  );
  return {
    title: first.title.split(QUOTED[language]).map((part, index) => own.has(index) ? ELLIPSIS : part).join(""),
    members: members.map(({ number, object }, place) => {
      const names = (parts[place] ?? []).filter((_, index) => own.has(index)).map(withoutMarks);
      return { number, names: names.length === 0 ? object : names.join(" · ") };
    }),
    first
  };
}
function withoutMarks(quoted) {
  return quoted.replace(/^(?:"|«\s)|(?:"|\s»)$/gu, "");
}
// packages/report/src/plan/short-actions-text.ts
var MANY_NAMES = 5;
function shortActions(actions, digits, told, context) {
  return bundleActions(actions, context.language).map((bundle2) => bundleText(bundle2, digits, told, context)).join("\n");
}
function bundleText({ title, members, first }, digits, told, context) {
  const { language, width, style } = context;
  const margin = " ".repeat(digits + 3);
  const word = import_change_losses().ACTION_MARKS[first.kind]?.[language];
  const marks = `${first.declared ? "✓ " : ""}${word === void 0 ? "" : `[${word}] `}`;
  const lead = members.length === 0 ? `${(0, import_display_width().padStart)(String(first.number), digits + 1)}. ` : margin;
  const end = members.length === 0 ? "" : import_ascii_table().COLON[language];
  const head = (0, import_wrap_text().wrapText)(`${marks}${title}${end}`, { width, first: lead, rest: margin });
  const shown = first.declared ? style.dim(head) : head;
  if (members.length === 0) return shown;
  return `${shown}
${(0, import_wrap_text().wrapText)(namesText(members, told, language), { width, first: `${margin}  `, rest: `${margin}  ` })}`;
}
function namesText(members, told, language) {
  const numbers = members.map(({ number }) => number);
  const [first = 0] = numbers;
  const key = JSON.stringify(members.map(({ names }) => names));
  const known = told.get(key);
  if (known !== void 0 && members.length >= MANY_NAMES)
    return (0, import_change_losses().sameNames)(members.length, known, [first, numbers.at(-1) ?? first], language);
  told.set(key, first);
  return members.map(({ number, names }) => `${number} ${names.replaceAll(" ", " ")}`).join(", ");
}
// packages/report/src/plan/plan-text.ts
var NARROWEST = 40;
var PROSE_WIDTH = 100;
function renderPlanText(plan, options) {
  return [...planTextPieces(plan, options)].join("");
}
function* planTextPieces(plan, options) {
  let separator = "";
  for (const block of planBlocks(plan, options)) {
    yield `${separator}${(0, import_log_commands().breakLogCommands)(block)}
`;
    separator = "\n";
  }
}
function* planBlocks(plan, options) {
  const { language, short = false, role = null } = options;
  const style = (0, import_terminal_style().terminalStyle)({ color: options.color === true, links: false });
  const context = { language, style, width: Math.min(PROSE_WIDTH, Math.max(NARROWEST, options.width ?? 80)) };
  const hasChanges = (0, import_object_portals().planHasChanges)(plan);
  for (const remark of plan.remarks) yield warning(remark, context);
  if (hasChanges) {
    yield* actionBlocks(plan, { short, role }, context);
    if (!short) yield* introduction(plan, context);
  } else yield `${style.bold((0, import_ascii_table().say)(import_change_losses().NO_CHANGES, language))} ${prose((0, import_change_losses().nothingToDo)(plan), context, import_change_losses().NO_CHANGES)}`;
  const printable = (0, import_change_losses().changePrinter)(plan, language);
  for (const change of short ? [] : plan.changes) yield changeBlock(printable(change), context);
  if (hasChanges) yield style.bold((0, import_change_losses().planSummaryText)((0, import_object_portals().shownSummary)(plan, role), language));
}
var REMARK_LENGTH = 2e3;
function warning(remark, { language, style, width }) {
  const text = `${(0, import_ascii_table().say)(import_change_losses().WARNING, language)}${import_ascii_table().COLON[language]} ${(0, import_ascii_table().visibleText)((0, import_ascii_table().say)(remark, language), REMARK_LENGTH)}`;
  return style.yellow((0, import_wrap_text().wrapText)(text, { width, first: "", rest: "" }));
}
var INTRODUCTION = {
  en: "pistectl has compared the manifests with what was declared before. Changes are indicated with the following symbols:",
  fr: "pistectl a comparé les manifestes à ce qui était déclaré auparavant. Les changements sont indiqués par les symboles suivants :"
};
var CHANGES_HEADING = {
  en: "The declarations change as follows:",
  fr: "Les déclarations changent ainsi :"
};
function introduction({ changes }, context) {
  const occurring = import_change_losses().LEGEND.filter(([action]) => changes.some((change) => change.action === action));
  if (occurring.length === 0) return [];
  const legend = occurring.map(
    ([action, word]) => `${colouredSymbol(action, context.style, SYMBOL_COLUMN)} ${(0, import_ascii_table().say)(word, context.language)}`
  );
  return [[prose(INTRODUCTION, context), ...legend].join("\n"), prose(CHANGES_HEADING, context)];
}
var SYMBOL_COLUMN = 3;
function* actionBlocks(plan, { short, role }, context) {
  const { language, style, width } = context;
  if (plan.portalActions.length === 0) {
    yield prose(import_change_losses().NO_ACTIONS, context);
    return;
  }
  const actions = (0, import_change_losses().printableActions)(plan, language, role);
  const declared = actions.filter((action) => action.declared).length;
  const colon = import_ascii_table().COLON[language];
  const digits = String(plan.portalActions.length).length;
  const heading = (0, import_wrap_text().wrapText)(`${(0, import_change_losses().actionsHeading)(declared, true, language)}${colon}`, { width, first: "", rest: "" });
  const told = /* @__PURE__ */ new Map();
  if (role !== null) yield prose((0, import_change_losses().roleText)(role, actions.length, plan.portalActions.length, language), context);
  if (actions.length > 0) yield style.bold(heading);
  for (const group of actionGroups(actions)) {
    const title = style.bold(`${(0, import_change_losses().capitalised)((0, import_ascii_table().say)(import_change_losses().ACTOR_WORDS[group.who], language))}${colon}`);
    if (short) yield `${title}
${shortActions(group.actions, digits, told, context)}`;
    else yield* groupBlocks(group, title, digits, context);
  }
}
function* groupBlocks({ actions, shared }, title, digits, context) {
  const { language, width } = context;
  const told = new Set(shared.map(({ text }) => text));
  const notes = shared.map(({ text, numbers }) => {
    const head = `${(0, import_change_losses().sharedNote)(numbers, language)}${import_ascii_table().COLON[language]} `;
    return (0, import_wrap_text().wrapText)(`${head}${text}`, { width, first: "  ", rest: "    " });
  });
  yield [title, ...notes].join("\n");
  let row = [];
  for (const [index, action] of actions.entries()) {
    row.push(actionBlock(action, digits, told, context));
    if (action.declared && actions[index + 1]?.declared === true) continue;
    yield row.join("\n");
    row = [];
  }
}
function prose(text, { language, width }, before) {
  const first = before === void 0 ? "" : `${(0, import_ascii_table().say)(before, language)} `;
  const sentence = typeof text === "string" ? text : (0, import_ascii_table().say)(text, language);
  return (0, import_wrap_text().wrapText)(`${first}${sentence}`, { width, first: "", rest: "" }).slice(first.length);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  planTextPieces,
  renderPlanText
});
}),
"report/plan/action-markdown.ts":(function(module,exports,require,late){module.exports = {
  get renderPlanMarkdown() { return renderPlanMarkdown; }
};
var import_code_fence = late("./report/escaping/code-fence.ts");
var import_markdown_table = late("./report/layout/markdown-table.ts");
var import_change_losses = late("./report/plan/change-losses.ts");
var import_log_commands = late("./report/escaping/log-commands.ts");
var import_object_portals = late("./report/plan/object-portals.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/report/src/plan/action-markdown.ts
var MAX_OPEN_VALUES = 6;
var INDENT = "  ";
var EMOJI = { do: "", wait: "⏳ ", verify: "🔎 " };
function actionItem(action, language) {
  const { number, title, kind, declared, who } = action;
  const mark = import_change_losses().ACTION_MARKS[kind]?.[language];
  const start = `- [${declared ? "x" : " "}] **${number}.** ${EMOJI[kind]}${mark === void 0 ? "" : `*${mark}* · `}${(0, import_code_fence().escapeMarkdown)(title)}`;
  const short = declared ? start : `${start} — ${portalLink(action, language)}, ${(0, import_ascii_table().say)(import_change_losses().ACTOR_WORDS[who], language)}`;
  const body = () => declared ? [`- ${(0, import_code_fence().escapeMarkdown)((0, import_ascii_table().say)(import_change_losses().DECLARED, language))}`] : [...bullets(action, language), ...blocks(action, language)];
  return { short, full: () => [short, ...body().map(indented)].join("\n") };
}
var PLAIN_ADDRESS = /^https:\/\/[a-z0-9.-]+(?:\/[\w./-]*)?$/i;
function portalLink({ portal, url }, language) {
  const word = (0, import_ascii_table().say)(import_change_losses().PORTAL_WORDS[portal], language);
  return url === null || portal === "repository" ? word : linked(word, url);
}
function pageBullets({ portal, url }, language) {
  return url === null || portal !== "repository" ? [] : [`- ${(0, import_change_losses().labelled)(import_change_losses().ACTION_LABELS.page, linked(withoutScheme(url), url), language)}`];
}
function linked(text, url) {
  return PLAIN_ADDRESS.test(url) ? `[${text}](${url})` : (0, import_code_fence().codeSpan)(url);
}
function withoutScheme(url) {
  return url.replace(/^https:\/\//, "");
}
function bullets(action, language) {
  const { path, after, duration, values, remarks, source } = action;
  const bullet = (label, text) => `- ${(0, import_change_losses().labelled)(label, text, language)}`;
  return [
    ...path.length === 0 ? [] : [bullet(import_change_losses().ACTION_LABELS.where, path.map(import_code_fence().codeSpan).join(" → "))],
    ...pageBullets(action, language),
    ...after.length === 0 ? [] : [bullet(import_change_losses().ACTION_LABELS.after, after.join(", "))],
    ...duration === null ? [] : [bullet(import_change_losses().ACTION_LABELS.duration, (0, import_code_fence().escapeMarkdown)(duration))],
    ...values.length > MAX_OPEN_VALUES ? [] : valueBullets(values, language),
    ...remarks.map((remark) => `- ${(0, import_code_fence().escapeMarkdown)(remark)}`),
    ...source === "" ? [] : [bullet(import_change_losses().ACTION_LABELS.source, (0, import_code_fence().escapeMarkdown)(source))]
  ];
}
function blocks({ values, commands }, language) {
  const folded = `<details><summary>${(0, import_change_losses().valuesText)(values.length, language)}</summary>

${valueBullets(values, language).join("\n")}

</details>`;
  return [
    ...values.length > MAX_OPEN_VALUES ? [folded] : [],
    ...commands.length === 0 ? [] : [(0, import_code_fence().codeFence)(commands.join("\n"), "sh")]
  ].map((block) => `
${block}
`);
}
function valueBullets(values, language) {
  return values.map(([label, value]) => {
    const shown = (0, import_code_fence().codeSpan)(value);
    const escaped = (0, import_code_fence().escapeMarkdown)(label);
    return `- ${(0, import_change_losses().labelled)({ en: escaped, fr: escaped }, shown === "" ? "–" : shown, language)}`;
  });
}
function indented(block) {
  return block.replace(/^(?=.)/gm, INDENT);
}
// packages/report/src/plan/change-markdown.ts
var VERDICTS = {
  create: { en: "🟢 create", fr: "🟢 création" },
  update: { en: "🟡 update", fr: "🟡 modification" },
  replace: { en: "🔴 **replace**", fr: "🔴 **remplacement**" },
  delete: { en: "🔴 **delete**", fr: "🔴 **suppression**" },
  none: { en: "⚪ unchanged", fr: "⚪ inchangé" }
};
var LOSING_UPDATE = { en: "🟠 **update with removals**", fr: "🟠 **modification avec retraits**" };
var CHANGE_TITLES = [
  { en: "Change", fr: "Changement" },
  { en: "Object", fr: "Objet" },
  { en: "What it means", fr: "Conséquences" }
];
function rowVerdict({ action, losing }, language) {
  return (0, import_ascii_table().say)(action === "update" && losing ? LOSING_UPDATE : VERDICTS[action], language);
}
function changeRow(change, language) {
  const { kind, name, previousName, remarks, dying } = change;
  const start = `| ${rowVerdict(change, language)} | ${(0, import_change_losses().kindNoun)(kind, language)} ${inCell(name)} |`;
  const row = (meaning2) => meaning2 === "" ? `${start} |` : `${start} ${meaning2} |`;
  const short = row(dying.length === 0 ? "" : `🔑 ${dying.map(inCell).join(", ")}`);
  const meaning = () => [
    ...previousName === null ? [] : [(0, import_change_losses().capitalised)((0, import_change_losses().renamedText)(previousName, language))],
    ...replacementReason(change, language),
    ...removedLines(change, language),
    ...remarks
  ].map(import_code_fence().escapeMarkdown).join("<br>");
  return {
    short,
    full: () => {
      const text = meaning();
      return text === "" ? short : row(text);
    }
  };
}
function removedLines({ action, fields }, language) {
  const labels = fields.filter((field) => field.action === "delete").map(({ label }) => label);
  if (action !== "update" || labels.length === 0) return [];
  const items = new Set(labels.filter((label) => label.endsWith(ITEM_NAME)).map(parentOf));
  const list = [...new Set(labels.map((label) => items.has(parentOf(label)) ? parentOf(label) : label))].join(", ");
  return [(0, import_ascii_table().say)({ en: `Removed: ${list}.`, fr: `Retiré : ${list}.` }, language)];
}
var ITEM_NAME = "].name";
function parentOf(label) {
  return label.slice(0, label.lastIndexOf("."));
}
function replacementReason({ action, fields }, language) {
  const labels = fields.filter(({ forcesReplacement }) => forcesReplacement).map(({ label }) => label);
  if (action !== "replace" || labels.length === 0) return [];
  const list = labels.join(", ");
  return [(0, import_ascii_table().say)({ en: `The portal cannot edit: ${list}.`, fr: `Le portail ne permet pas de modifier : ${list}.` }, language)];
}
function hasDetails({ action, fields }) {
  return action !== "none" && fields.length > 0;
}
function changeDetails({ kind, name, action, fields, unchanged }, language) {
  const hidden = unchanged === 0 ? [] : [`  # (${(0, import_change_losses().unchangedText)(unchanged, language)})`];
  const title = `<code>${import_change_losses().SYMBOLS[action]}</code> ${(0, import_change_losses().kindNoun)(kind, language)} <code>${(0, import_code_fence().escapeHtml)(name)}</code>`;
  const body = (0, import_code_fence().codeFence)([...fields.map((field) => diffLine(field, language)), ...hidden].join("\n"), "diff");
  return `<details><summary>${title}</summary>

${body}

</details>`;
}
var DIFF_SYMBOLS = { create: "+", update: "!", delete: "-" };
function diffLine({ action, label, before, after, forcesReplacement }, language) {
  const change = before === null ? after : `${before} -> ${after}`;
  return `${DIFF_SYMBOLS[action]} ${label} = ${change}${forcesReplacement ? ` ${(0, import_ascii_table().say)(import_change_losses().FORCES_REPLACEMENT, language)}` : ""}`;
}
function inCell(text) {
  return text.includes("|") ? (0, import_code_fence().escapeMarkdown)(text) : (0, import_code_fence().codeSpan)(text);
}
// packages/report/src/plan/fitted-list.ts
var SEPARATOR = 2;
var FittedList = class {
  #items;
  #pieceOf;
  #pieces = [];
  #texts = [];
  #enlarged = 0;
  constructor(items, pieceOf) {
    this.#items = items;
    this.#pieceOf = pieceOf;
  }
  /** Takes pieces in short until the room is used, or no more than `reserve` of it is left. */
  admit(room, reserve = 0) {
    for (const item of this.#items.slice(this.#texts.length)) {
      const piece = this.#pieceOf(item);
      const { short } = piece;
      if (short.length + SEPARATOR > room.left - reserve) return;
      room.left -= short.length + SEPARATOR;
      this.#pieces.push(piece);
      this.#texts.push(short);
    }
  }
  /** Shows pieces in full until the room is used; those that have been admitted, in their order. */
  enlarge(room) {
    for (const [index, piece] of this.#pieces.entries()) {
      const { short } = piece;
      const full = piece.full();
      if (full.length - short.length > room.left) return;
      room.left -= full.length - short.length;
      this.#texts[index] = full;
      this.#enlarged = index + 1;
    }
  }
  get texts() {
    return this.#texts;
  }
  /** What is shown, with its text. */
  get shown() {
    return this.#texts.flatMap((text, index) => this.#items.slice(index, index + 1).map((item) => [item, text]));
  }
  /** Pieces that are not shown at all. */
  get leftOut() {
    return this.#items.length - this.#texts.length;
  }
  /** Pieces that are shown in short, and have more to say. */
  get shortened() {
    return this.#pieces.slice(this.#enlarged).filter(({ short, full }) => short !== full()).length;
  }
};
// packages/report/src/plan/printed-piece.ts
function printedPiece({ short, full }) {
  return { short: (0, import_log_commands().breakLogCommands)(short), full: () => (0, import_log_commands().breakLogCommands)(full()) };
}
// packages/report/src/plan/fit-losses.ts
var COMMA = ", ";
var SHORT_NAME_LENGTH = 40;
var WITHOUT_ROW = {
  en: "**⚠️ Without room for a row** (🔑: credentials that die with it):",
  fr: "**⚠️ Sans place pour une ligne du tableau** (🔑 : identifiants qui disparaissent avec) :"
};
function fitLosses(changes, room, language) {
  const pieceOf = (change) => printedPiece(changeRow(change, language));
  const rowCosts = changes.map((change) => pieceOf(change).short.length + SEPARATOR);
  const names = changes.map(compactName);
  const count = countOfRows(rowCosts, names, overheadOf(changes, language), room.left);
  const rows = new FittedList(changes.slice(0, count), pieceOf);
  rows.admit(room);
  if (count === changes.length) return { rows, names: "", leftOut: 0 };
  const lists = /* @__PURE__ */ new Map();
  let left = room.left - overheadOf(changes.slice(count), language);
  let named = count;
  for (const [index, name] of names.entries()) {
    const change = changes[index];
    if (change === void 0 || index < count) continue;
    if (name.length + COMMA.length > left) break;
    left -= name.length + COMMA.length;
    named = index + 1;
    const list = lists.get(listHead(change, language));
    if (list === void 0) lists.set(listHead(change, language), [name]);
    else list.push(name);
  }
  const leftOut = changes.length - named;
  if (named === count) return { rows, names: "", leftOut };
  room.left = Math.max(0, left);
  const lines = Array.from(lists, ([head, list]) => `${head}${list.join(COMMA)}`);
  return { rows, names: `${WITHOUT_ROW[language]}

${lines.join("\n")}`, leftOut };
}
function countOfRows(rowCosts, names, overhead, room) {
  if (sum(rowCosts) <= room) return rowCosts.length;
  let used = overhead + sum(names.map((name) => name.length + COMMA.length));
  let count = 0;
  for (const [index, cost] of rowCosts.entries()) {
    used += cost - ((names[index]?.length ?? 0) + COMMA.length);
    if (used > room) break;
    count = index + 1;
  }
  return count;
}
function overheadOf(changes, language) {
  const heads = [...new Set(changes.map((change) => listHead(change, language)))];
  return WITHOUT_ROW[language].length + sum(heads.map((head) => head.length + SEPARATOR)) + 2 * SEPARATOR;
}
function listHead({ action, losing, kind }, language) {
  const colon = `${(0, import_ascii_table().say)(import_ascii_table().COLON, language)} `;
  return `- ${rowVerdict({ action, losing }, language)} · ${(0, import_change_losses().kindNoun)(kind, language)}${colon}`;
}
function compactName({ name, dying }) {
  return (0, import_log_commands().breakLogCommands)(`${(0, import_code_fence().codeSpan)((0, import_change_losses().withoutMiddle)(name, SHORT_NAME_LENGTH))}${dying.length === 0 ? "" : ` 🔑${dying.length}`}`);
}
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
// packages/report/src/plan/left-out-words.ts
function lossesLeftOut(count, language) {
  if (count === 0) return "";
  if (language === "fr") {
    return count > 1 ? `**⚠️ ${count} autres objets sont supprimés, remplacés ou réduits, et ne sont pas nommés ici, faute de place.** \`pistectl plan\` les montre tous.` : "**⚠️ 1 autre objet est supprimé, remplacé ou réduit, et n'est pas nommé ici, faute de place.** `pistectl plan` le montre.";
  }
  return `**⚠️ ${count} more ${count > 1 ? "objects are" : "object is"} deleted, replaced or reduced, and not named here, for lack of room.** \`pistectl plan\` shows ${count > 1 ? "them all" : "it"}.`;
}
function removalsLeftOut(count, language) {
  if (count === 0) return "";
  if (language === "fr") {
    return count > 1 ? `**⚠️ ${count} autres actions suppriment quelque chose et ne sont pas montrées, faute de place.** \`pistectl plan\` les montre toutes.` : "**⚠️ 1 autre action supprime quelque chose et n'est pas montrée, faute de place.** `pistectl plan` la montre.";
  }
  return `**⚠️ ${count} more ${count > 1 ? "actions remove" : "action removes"} something and ${count > 1 ? "are" : "is"} not shown, for lack of room.** \`pistectl plan\` shows ${count > 1 ? "them all" : "it"}.`;
}
function changesLeftOut(count, language) {
  if (count === 0) return "";
  if (language === "fr") {
    return count > 1 ? `*${count} autres changements ne sont pas montrés, faute de place.*` : "*1 autre changement n'est pas montré, faute de place.*";
  }
  return `*${count} more ${count > 1 ? "changes are" : "change is"} not shown, for lack of room.*`;
}
function detailsLeftOut(count, language) {
  if (count === 0) return "";
  if (language === "fr") {
    return `*${count > 1 ? `Les détails de ${count} objets ne sont pas montrés` : "Les détails d'un objet ne sont pas montrés"}, faute de place.*`;
  }
  return `*The details of ${count} ${count > 1 ? "objects" : "object"} are not shown, for lack of room.*`;
}
function actionsLeftOut(count, language) {
  if (count === 0) return "";
  if (language === "fr") {
    return count > 1 ? `*${count} autres actions ne sont pas montrées, faute de place ; \`pistectl plan\` les montre toutes.*` : "*1 autre action n'est pas montrée, faute de place ; `pistectl plan` la montre.*";
  }
  return `*${count} more portal ${count > 1 ? "actions are" : "action is"} not shown, for lack of room; \`pistectl plan\` shows ${count > 1 ? "them all" : "it"}.*`;
}
function actionsShortened(count, language) {
  if (count === 0) return "";
  if (language === "fr") {
    return `*${count > 1 ? `Les détails de ${count} actions ne sont pas montrés` : "Les détails d'une action ne sont pas montrés"}, faute de place.*`;
  }
  return `*The details of ${count} ${count > 1 ? "actions" : "action"} are not shown, for lack of room.*`;
}
// packages/report/src/plan/plan-markdown.ts
var MAX_CHARACTERS = 6e4;
var NOTICE_CHARACTERS = 1e3;
function renderPlanMarkdown(plan, options) {
  const { language, maxCharacters = MAX_CHARACTERS, short = false, role = null } = options;
  const changes = short ? [] : (0, import_change_losses().printableChanges)(plan, language);
  const actions = (0, import_change_losses().printableActions)(plan, language, role);
  const lost = changes.filter(({ losing }) => losing);
  const isLosing = (0, import_change_losses().changeLosses)(plan).size > 0;
  const heading = `## ${headingText({ ...plan, summary: (0, import_object_portals().shownSummary)(plan, role) }, isLosing, language)}`;
  const notes = [
    ...plan.remarks.map((remark) => warning((0, import_ascii_table().say)(remark, language))),
    ...role === null ? [] : [(0, import_code_fence().escapeMarkdown)((0, import_change_losses().roleText)(role, actions.length, plan.portalActions.length, language))]
  ].join("\n\n");
  const titles = (0, import_markdown_table().tableTitles)(CHANGE_TITLES, language);
  const closing = (0, import_object_portals().planHasChanges)(plan) ? tasksHeading(plan, actions, language) : (0, import_ascii_table().say)((0, import_change_losses().nothingToDo)(plan), language);
  const room = { left: maxCharacters - NOTICE_CHARACTERS - heading.length - notes.length - titles.length - closing.length };
  const rowOf = (change) => printedPiece(changeRow(change, language));
  const taskOf = (action) => printedPiece(actionItem(action, language));
  const others = new FittedList(
    changes.filter(({ losing }) => !losing),
    rowOf
  );
  const removals = new FittedList(
    actions.filter(({ losing }) => losing),
    taskOf
  );
  const tasks = new FittedList(
    actions.filter(({ losing }) => !losing),
    taskOf
  );
  const details = new FittedList(changes.filter(hasDetails), (change) => {
    const text = (0, import_log_commands().breakLogCommands)(changeDetails(change, language));
    return { short: text, full: () => text };
  });
  const losses = fitLosses([...lost.filter(goes), ...lost.filter((change) => !goes(change))], room, language);
  removals.admit(room);
  losses.rows.enlarge(room);
  others.admit(room, room.left / 2);
  tasks.admit(room);
  others.admit(room);
  others.enlarge(room);
  if (!short) {
    removals.enlarge(room);
    tasks.enlarge(room);
  }
  const shortened = short ? 0 : removals.shortened + tasks.shortened;
  if (shortened === 0) details.admit(room);
  const table = [...losses.rows.texts, ...others.texts];
  const list = [...removals.shown, ...tasks.shown].sort(([one], [other]) => one.number - other.number);
  const document = [
    heading,
    notes,
    lossesLeftOut(losses.leftOut, language),
    table.length === 0 ? "" : [titles, ...table].join("\n"),
    losses.names,
    changesLeftOut(others.leftOut, language),
    ...details.texts,
    detailsLeftOut(Math.max(details.leftOut, losses.rows.shortened + others.shortened), language),
    closing,
    list.map(([, text]) => text).join("\n"),
    removalsLeftOut(removals.leftOut, language),
    actionsLeftOut(tasks.leftOut, language),
    actionsShortened(shortened, language)
  ].filter((block) => block !== "");
  return [`${document.join("\n\n")}
`, `${heading}
`].find((text) => text.length <= maxCharacters) ?? "";
}
function goes({ action }) {
  return action === "delete" || action === "replace";
}
function headingText(plan, isLosing, language) {
  if (!(0, import_object_portals().planHasChanges)(plan)) return `✅ ${withoutStop((0, import_ascii_table().say)(import_change_losses().NO_CHANGES, language))}`;
  return `${isLosing ? "⚠️" : "📋"} ${withoutStop((0, import_change_losses().planSummaryText)(plan.summary, language))}`;
}
function withoutStop(sentence) {
  return sentence.replace(/\.$/, "");
}
function tasksHeading({ portalActions }, actions, language) {
  if (portalActions.length === 0) return (0, import_ascii_table().say)(import_change_losses().NO_ACTIONS, language);
  return actions.length === 0 ? "" : `### ${(0, import_change_losses().actionsHeading)(actions.filter(({ declared }) => declared).length, false, language)}`;
}
var REMARK_LENGTH = 2e3;
function warning(remark) {
  return `> ⚠️ ${(0, import_code_fence().escapeMarkdown)((0, import_ascii_table().visibleText)(remark, REMARK_LENGTH))}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderPlanMarkdown
});
}),
"report/plan/object-address.ts":(function(module,exports,require,late){module.exports = {
  get planJson() { return planJson; },
  get renderPlanJson() { return renderPlanJson; }
};
var import_object_portals = late("./report/plan/object-portals.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/report/src/plan/object-address.ts
var IDENTIFIER = /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u;
function objectType(kind) {
  return kind.replace(/(?<=[a-z])[A-Z]/g, "_$&").toLowerCase();
}
function objectAddress(kind, name) {
  return IDENTIFIER.test(name) ? `${objectType(kind)}.${name}` : `${objectType(kind)}[${JSON.stringify(name)}]`;
}
// packages/report/src/plan/value-marks.ts
function valueMarks(value, pointers) {
  const root = { marked: false, below: /* @__PURE__ */ new Map() };
  for (const pointer of pointers) {
    let branch = root;
    for (const step of (0, import_ascii_table().pointerTokens)(pointer)) {
      const next = branch.below.get(step) ?? { marked: false, below: /* @__PURE__ */ new Map() };
      branch.below.set(step, next);
      branch = next;
    }
    branch.marked = true;
  }
  return marksAt(value, root);
}
function marksAt(value, branch) {
  if (branch?.marked === true) return true;
  if (isList(value)) return value.map((item, index) => marksAt(item, branch?.below.get(String(index))));
  const isLeaf = typeof value !== "object" || value === null;
  if (isLeaf && (branch === void 0 || branch.below.size === 0)) return false;
  const known = new Map(isLeaf ? [] : Object.entries(value));
  const keys = /* @__PURE__ */ new Set([...known.keys(), ...branch?.below.keys() ?? []]);
  return Object.fromEntries(
    [...keys].map((key) => [key, marksAt(known.get(key), branch?.below.get(key))]).filter(([, marks]) => marks !== false)
  );
}
function isList(value) {
  return Array.isArray(value);
}
// packages/report/src/plan/plan-json.ts
var ACTIONS = {
  create: ["create"],
  update: ["update"],
  replace: ["delete", "create"],
  delete: ["delete"],
  none: ["no-op"]
};
function planJson(plan, { language, short = false, role = null }) {
  return {
    format_version: "1.0",
    applyable: (0, import_object_portals().planHasChanges)(plan),
    complete: true,
    errored: false,
    remarks: plan.remarks.map((remark) => (0, import_ascii_table().say)(remark, language)),
    resource_changes: short ? [] : plan.changes.map((change) => resourceChange(change, language)),
    portal_actions: plan.portalActions.filter(({ who }) => role === null || who === role).map((action) => portalAction(action, language)),
    summary: (0, import_object_portals().shownSummary)(plan, role)
  };
}
function renderPlanJson(plan, options) {
  return (0, import_ascii_table().printableJson)(planJson(plan, options));
}
function resourceChange(change, language) {
  const { kind, name, previousName, action, before, after, fields } = change;
  return {
    address: objectAddress(kind, name),
    ...previousName === null ? {} : { previous_address: objectAddress(kind, previousName) },
    mode: "managed",
    type: objectType(kind),
    name,
    provider_name: import_object_portals().OBJECT_PORTALS[kind],
    change: {
      actions: ACTIONS[action],
      before,
      after,
      after_unknown: after === null ? {} : valueMarks(
        after,
        pointersOf(fields, ({ knownAfterCreation }) => knownAfterCreation)
      ),
      before_sensitive: before === null ? false : valueMarks(before, sensitiveBefore(fields, before)),
      after_sensitive: after === null ? false : valueMarks(
        after,
        pointersOf(fields, (field) => field.sensitive && field.action !== "delete")
      ),
      ...action === "replace" ? { replace_paths: replacePaths(fields, after) } : {}
    },
    ...action === "replace" ? { action_reason: "replace_because_cannot_update" } : {},
    ...action === "delete" ? { action_reason: "delete_because_no_resource_config" } : {},
    remarks: change.remarks.map((remark) => (0, import_ascii_table().say)(remark, language))
  };
}
function pointersOf(fields, test) {
  return fields.filter(test).map(({ pointer }) => pointer);
}
function sensitiveBefore(fields, before) {
  return pointersOf(
    fields,
    ({ sensitive, action, pointer }) => sensitive && action !== "create" && (action === "delete" || (0, import_ascii_table().valueAt)(before, pointer) === null)
  );
}
function replacePaths(fields, after) {
  return pointersOf(fields, ({ forcesReplacement }) => forcesReplacement).map((pointer) => {
    let at = after;
    return (0, import_ascii_table().pointerTokens)(pointer).map((step) => {
      const inList = Array.isArray(at);
      at = childOf(at, step);
      return inList ? Number(step) : step;
    });
  });
}
function childOf(value, step) {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return void 0;
  return value[step];
}
function portalAction(action, language) {
  const { id, portal, kind, who, title, url, path, values, commands, remarks, duration, dependsOn, source, declared, object } = action;
  return {
    id,
    portal,
    kind,
    who,
    title: (0, import_ascii_table().say)(title, language),
    url: url === null ? null : url[language],
    path,
    values,
    commands,
    remarks: remarks.map((remark) => (0, import_ascii_table().say)(remark, language)),
    duration: duration === null ? null : (0, import_ascii_table().say)(duration, language),
    depends_on: dependsOn,
    source: (0, import_ascii_table().say)(source, language),
    declared,
    object
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  planJson,
  renderPlanJson
});
}),
};
