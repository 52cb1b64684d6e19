module.exports = {
"auth-core/connection/own-error.ts":(function(module,exports,require,late){module.exports = {
  get backendWord() { return backendWord; },
  get localTime() { return localTime; },
  get readOwnError() { return readOwnError; },
  get readPartnerError() { return readPartnerError; },
  get readRefusedStatus() { return readRefusedStatus; },
  get refusesToken() { return refusesToken; },
  get saysTokenMissing() { return saysTokenMissing; }
};
var import_peer = late("./auth-core/domain/peer.ts");
var import_gateway = late("./auth-core/diagnoses/gateway.ts");
var import_who_answered = late("./auth-core/connection/who-answered.ts");
var import_challenges = late("./auth-core/connection/challenges.ts");
var import_answer_reading = late("./auth-core/connection/answer-reading.ts");
var import_config = late("./auth-core/diagnoses/config.ts");
var import_shared_remedies = late("./auth-core/diagnoses/shared-remedies.ts");
// packages/auth-core/src/connection/own-error.ts
var PARTNER_CODE_KEYS = ["code", "errorCode", "error_code"];
function readOwnError(json, status) {
  return readError(json, status, ["code"]);
}
function readPartnerError(json, status) {
  return readError(json, status, PARTNER_CODE_KEYS);
}
function repeatsStatus(json, status) {
  const code = (0, import_answer_reading().isJsonObject)(json) ? json.code : null;
  return isCode(code) && isStatus(code, status);
}
function readError(json, status, keys) {
  if (!(0, import_answer_reading().isJsonObject)(json)) return { code: null, label: null };
  const code = keys.map((key) => json[key]).find(isCode) ?? null;
  const label = [json.message, json.libelle].find((text) => typeof text === "string" && text !== "");
  return { code: code === null || isStatus(code, status) ? null : code, label: typeof label === "string" ? label : null };
}
function isStatus(code, status) {
  const reason = process.getBuiltinModule("node:http").STATUS_CODES[status] ?? "";
  const names = [`${status}`, `HTTP${status}`, reason, `${status}${reason}`].filter((name) => name !== "");
  return names.map(lettersOf).includes(lettersOf(String(code)));
}
function lettersOf(text) {
  return text.replace(/[^0-9a-z]/gi, "").toUpperCase();
}
function isCode(value) {
  return typeof value === "string" && value !== "" || typeof value === "number";
}
// packages/auth-core/src/machine/local-time.ts
function localTime(date) {
  const pad = (value) => String(value).padStart(2, "0");
  const offset = -date.getTimezoneOffset();
  const sign = offset < 0 ? "-" : "+";
  const minutes = Math.abs(offset);
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  const time = `${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}`;
  return `${day} ${time} ${sign}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
// packages/auth-core/src/health/token-refusal.ts
function refusesToken(answer, json, chorusPro) {
  const challenges = (0, import_challenges().challengesOf)(answer);
  const realm = (0, import_challenges().parameterOf)(challenges, "realm") ?? "";
  if (saysTokenMissing(challenges)) return answer.status === 400 || answer.status === 401;
  if (answer.status === 400) return /^DefaultRealm\b/i.test(realm);
  if (answer.status !== 401) return false;
  return saysError(challenges, json, "invalid_token") || !(chorusPro && /^PISTE\b/.test(realm));
}
function saysTokenMissing(challenges) {
  return challenges.some(({ parameters }) => [...parameters.values()].some((value) => TOKEN_MISSING.test(value)));
}
var TOKEN_MISSING = /\bfind (the )?(access )?token\b(?! in persistent)/i;
function saysError(challenges, json, error) {
  return (0, import_challenges().parameterOf)(challenges, "error")?.toLowerCase() === error || (0, import_answer_reading().isJsonObject)(json) && json.error === error;
}
// packages/auth-core/src/health/refused-status.ts
function readRefusedStatus(answer, json, context) {
  const { url, peer, api, application, chorusPro, scope, method, ownCode, quote, unhealthy } = context;
  const { status } = answer;
  const where = { host: (0, import_config().hostLabel)(url), peer, path: url.pathname };
  const retryAfterMs = (0, import_answer_reading().retryAfterOf)(answer);
  const retryAt = (0, import_answer_reading().retryMoment)(answer.endedAt, retryAfterMs);
  const ownBody = (0, import_answer_reading().isJsonObject)(json) && !repeatsStatus(json, status);
  if (status >= 300 && status < 400) {
    const redirect = (0, import_answer_reading().readRedirect)(answer, url, quote);
    return (0, import_who_answered().refused)((0, import_shared_remedies().diagnose)(import_gateway().gatewayRedirected, { ...where, status, ...redirect }, redirect.otherHost ? { responsible: "network" } : {}));
  }
  switch (status) {
    case 403:
      if (saysError((0, import_challenges().challengesOf)(answer), json, "insufficient_scope"))
        return (0, import_who_answered().refused)((0, import_shared_remedies().diagnose)(import_gateway().scopeInsufficient, { ...where, scope }, { ownCode }));
      return (0, import_who_answered().refused)((0, import_shared_remedies().diagnose)(import_gateway().apiNotGranted, { ...where, api, application, environment: (0, import_peer().environmentOf)(peer), chorusPro }, { ownCode }));
    case 404:
      return (0, import_who_answered().refused)((0, import_shared_remedies().diagnose)(import_gateway().pathUnknown, where));
    case 405:
      return (0, import_who_answered().refused)((0, import_shared_remedies().diagnose)(import_gateway().methodRefused, { ...where, method }));
    case 429: {
      const shown = retryAt === null ? null : localTime(retryAt);
      return (0, import_who_answered().refused)((0, import_shared_remedies().diagnose)(import_gateway().quotaExceeded, { ...where, retryAt, localTime: shown }, { retryAt, ownCode }), { retryAfterMs });
    }
    // An answer in JSON is the service's own, another one comes from what stands before it and may pass.
    case 502:
    case 503:
      return ownBody ? unhealthy() : (0, import_who_answered().refused)((0, import_shared_remedies().diagnose)(import_gateway().gatewayUnavailable, { ...where, status }, { retryAt }), { retryAfterMs });
    case 504:
      return ownBody ? unhealthy() : (0, import_who_answered().refused)((0, import_shared_remedies().diagnose)(import_gateway().backendTimeout, where, { retryAt }), { retryAfterMs });
    default:
      return hasBackendBody(answer, json) ? unhealthy() : (0, import_who_answered().refused)((0, import_shared_remedies().diagnose)(import_gateway().unexpectedStatus, { ...where, status }));
  }
}
function hasBackendBody(answer, json) {
  if ((0, import_answer_reading().isJsonObject)(json)) return true;
  return answer.body.length > 0 && (0, import_answer_reading().bodyText)(answer).trim() !== "";
}
function backendWord(json, quote) {
  if (!(0, import_answer_reading().isJsonObject)(json)) return null;
  for (const field of ["etat", "status", "etatGeneral", "message", "error", "libelle"]) {
    const value = json[field];
    if (typeof value === "string" || typeof value === "boolean" || typeof value === "number")
      return `/${field} = ${quote(JSON.stringify(value))}`;
  }
  return null;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  backendWord,
  localTime,
  readOwnError,
  readPartnerError,
  readRefusedStatus,
  refusesToken,
  saysTokenMissing
});
}),
"auth-core/connection/settled.ts":(function(module,exports,require,late){module.exports = {
  get settled() { return settled; }
};
// packages/auth-core/src/connection/settled.ts
function settled(socket, event, signal) {
  return new Promise((resolve, reject) => {
    const abort = () => void socket.destroy();
    const onError = (error) => {
      signal.removeEventListener("abort", abort);
      socket.destroy();
      reject(error);
    };
    socket.once("error", onError);
    socket.once(event, () => {
      signal.removeEventListener("abort", abort);
      socket.off("error", onError);
      socket.on("error", () => {
      });
      resolve(socket);
    });
    signal.addEventListener("abort", abort, { once: true });
    if (signal.aborted) abort();
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  settled
});
}),
"auth-core/connection/tcp.ts":(function(module,exports,require,late){module.exports = {
  get explainTcp() { return explainTcp; },
  get openTcp() { return openTcp; }
};
var import_settled = late("./auth-core/connection/settled.ts");
var import_code_or_unknown = late("./auth-core/connection/code-or-unknown.ts");
var import_network = late("./auth-core/diagnoses/network.ts");
var import_config = late("./auth-core/diagnoses/config.ts");
var import_shared_remedies = late("./auth-core/diagnoses/shared-remedies.ts");
var import_node_net = late("node:net");
// packages/auth-core/src/connection/tcp.ts
var NEXT_ADDRESS_MS = 250;
function openTcp(url, addresses, clock, signal) {
  const port = Number((0, import_config().effectivePort)(url));
  const waiting = [...inTurn(addresses)];
  const won = new AbortController();
  const over = AbortSignal.any([signal, won.signal]);
  const failures = [];
  let underWay = 0;
  return new Promise((resolve, reject) => {
    const tryNext = () => {
      const address = waiting.shift();
      if (address === void 0) return;
      underWay++;
      const failed = new AbortController();
      (0, import_settled().settled)((0, import_node_net().connect)({ host: address.address, port, autoSelectFamily: false, noDelay: true }), "connect", over).then(
        (socket) => {
          won.abort();
          resolve(socket);
        },
        (error) => {
          underWay--;
          failures.push(error);
          failed.abort();
          if (waiting.length > 0) tryNext();
          else if (underWay === 0) reject(failures.find(isFromRemote) ?? failures[0]);
        }
      );
      if (waiting.length > 0) clock.sleep(NEXT_ADDRESS_MS, AbortSignal.any([over, failed.signal])).then(tryNext, () => {
      });
    };
    tryNext();
  });
}
function explainTcp(error, url, peer, afterMs) {
  const host = (0, import_config().hostLabel)(url);
  if (error === import_code_or_unknown().TIMED_OUT) return (0, import_shared_remedies().diagnose)(import_network().connectTimeout, { host, peer, afterMs, noWay: null });
  const code = (0, import_code_or_unknown().codeOrUnknown)(error);
  if (code === "ETIMEDOUT") return (0, import_shared_remedies().diagnose)(import_network().connectTimeout, { host, peer, afterMs, noWay: null });
  if (NO_WAY.includes(code)) return (0, import_shared_remedies().diagnose)(import_network().connectTimeout, { host, peer, afterMs, noWay: code });
  if (code === "ECONNRESET") return (0, import_shared_remedies().diagnose)(import_network().connectionReset, { host, peer, stage: "tcp" });
  return (0, import_shared_remedies().diagnose)(import_network().connectionRefused, { host, peer, errorCode: code });
}
var NO_WAY = ["EHOSTUNREACH", "ENETUNREACH", "EHOSTDOWN", "ENETDOWN", "EADDRNOTAVAIL"];
function isFromRemote(error) {
  return !NO_WAY.includes((0, import_code_or_unknown().codeOrUnknown)(error));
}
function inTurn(addresses) {
  const first = addresses.filter(({ family }) => family === addresses[0]?.family);
  const other = addresses.filter(({ family }) => family !== addresses[0]?.family);
  return Array.from({ length: Math.max(first.length, other.length) }, (_, turn) => [first[turn], other[turn]]).flat().filter((address) => address !== void 0);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  explainTcp,
  openTcp
});
}),
"auth-core/connection/who-answered.ts":(function(module,exports,require,late){module.exports = {
  get readIntermediary() { return readIntermediary; },
  get readStranger() { return readStranger; },
  get refused() { return refused; },
  get showChallenge() { return showChallenge; },
  get withChallenge() { return withChallenge; }
};
var import_challenges = late("./auth-core/connection/challenges.ts");
var import_proxy_problem = late("./auth-core/diagnoses/proxy-problem.ts");
var import_network = late("./auth-core/diagnoses/network.ts");
var import_answer_reading = late("./auth-core/connection/answer-reading.ts");
var import_config = late("./auth-core/diagnoses/config.ts");
var import_shared_remedies = late("./auth-core/diagnoses/shared-remedies.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/auth-core/src/connection/who-answered.ts
function readIntermediary(answer, { host, peer, at, redact, quote: quote2 }) {
  const { status } = answer;
  if (status === PROXY_AUTHENTICATION) {
    const schemes = (0, import_challenges().readChallenges)(redact((0, import_answer_reading().headersOf)(answer, "proxy-authenticate"))).map(({ scheme }) => quote2(scheme));
    return {
      diagnosis: (0, import_shared_remedies().diagnose)(import_proxy_problem().proxyAuthentication, { host, peer, proxy: null, schemes: [...new Set(schemes)], sent: false }),
      retryAfterMs: null
    };
  }
  const intermediary = intermediaryOf(answer, peer, redact);
  if (intermediary === null) return null;
  const { name, page, supportId } = intermediary;
  const retryAfterMs = (0, import_answer_reading().retryAfterOf)(answer);
  const outage = page && name === null && supportId === null && status >= 500 && status !== NETWORK_AUTHENTICATION;
  const shown2 = { name, page, supportId: supportId === null ? null : quote2(supportId), outage };
  return {
    diagnosis: (0, import_shared_remedies().diagnose)(
      import_network().captivePortal,
      { host, peer, status, at, ...shown2 },
      {
        retryAt: (0, import_answer_reading().retryMoment)(answer.endedAt, retryAfterMs),
        transient: import_challenges().PASSING_STATUSES.includes(status),
        ...outage ? { certainty: "unknown" } : {}
      }
    ),
    retryAfterMs
  };
}
var PROXY_AUTHENTICATION = 407;
var NETWORK_AUTHENTICATION = 511;
function intermediaryOf(answer, peer, redact) {
  const { status } = answer;
  const json = answer.bodyEnd === "complete" ? (0, import_answer_reading().parseJson)((0, import_answer_reading().bodyText)(answer)) : void 0;
  const page = json === void 0 && isPage(answer);
  const name = status >= 400 ? productOf(answer) : null;
  const blocked = blockedInJson(json);
  const told = status === NETWORK_AUTHENTICATION || name !== null || blocked !== null;
  const ownPage = status >= 300 && status < 400 || status >= 400 && hasOwnMark(answer, peer);
  if (!told && (!page || ownPage)) return null;
  return { name, page, supportId: blocked ?? (page ? supportIdIn((0, import_answer_reading().bodyText)(answer), redact) : null) };
}
var MARKUP = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|(?:html|head|body|title|meta|script)(?=[\s>/]))/i;
function isPage(answer) {
  const text = (0, import_answer_reading().bodyText)(answer);
  if (MARKUP.test(text)) return true;
  return answer.bodyEnd === "complete" && text.trim() !== "" && /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test((0, import_answer_reading().headerOf)(answer, "content-type") ?? "");
}
var PRODUCTS = [
  ["x-squid-error", /\S/, "Squid"],
  ["x-amzn-waf-action", /\S/, "AWS WAF"],
  ["cf-mitigated", /\S/, "Cloudflare"],
  [
    "server",
    /\b(?:squid|zscaler|blue ?coat|proxysg|websense|forcepoint|fortigate|fortiproxy|mcafee|skyhigh|netskope|sophos|watchguard|ironport)\b/i,
    null
  ]
];
function productOf(answer) {
  for (const [header, value, name] of PRODUCTS) {
    const found = value.exec((0, import_answer_reading().headerOf)(answer, header) ?? "");
    if (found !== null) return name ?? found[0];
  }
  return null;
}
function hasOwnMark(answer, peer) {
  if ((0, import_challenges().asksFor)((0, import_challenges().challengesOf)(answer), "bearer")) return true;
  return peer.kind === "piste" ? /^Id-[0-9a-f]{24}\b/i.test((0, import_answer_reading().headerOf)(answer, "x-correlationid") ?? "") : (0, import_challenges().asksFor)((0, import_challenges().challengesOf)(answer), "basic");
}
function blockedInJson(json) {
  if (!(0, import_answer_reading().isJsonObject)(json)) return null;
  const [entry, ...others] = Object.entries(json);
  if (entry === void 0 || others.length > 0 || !/^support_?id$/i.test(entry[0])) return null;
  return typeof entry[1] === "string" || typeof entry[1] === "number" ? String(entry[1]) : null;
}
var SEARCHED = 16 * 1024;
var SUPPORT_ID = /\b(?:(?:support|incident|reference|ticket)|(?:ray|event|request|transaction|session|error)(?= id\b))\b(?: ?(?:id|identifier|identifiant|number|numero|no?|code|is|est)\b\.?)* ?[:=#°]* ?#?((?=[\w.:-]*\d)[A-Za-z0-9][\w.:-]{2,79})/i;
function supportIdIn(html, redact) {
  const text = redact(html).slice(0, SEARCHED).replace(/<(?:script|style)\b[^<]*/gi, " ").replace(/<[^>]*>/g, " ").replace(/&#(\d{1,4});/g, (_, code) => String.fromCharCode(Number(code))).replace(/&nbsp;/g, " ").replace(/&([a-z])(?:acute|grave|circ|cedil);/gi, "$1").normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").replace(/\s+/g, " ");
  return SUPPORT_ID.exec(redact(text))?.[1]?.replace(/[.:-]+$/, "") ?? null;
}
// packages/auth-core/src/diagnoses/said-challenge.ts
function withChallenge(diagnosis, said) {
  if (said === null) return diagnosis;
  const { en, fr } = shown(said);
  const { summary } = diagnosis;
  return {
    ...diagnosis,
    summary: { en: `${summary.en} WWW-Authenticate says: ${en}.`, fr: `${summary.fr} WWW-Authenticate indique : ${fr}.` }
  };
}
function shown({ realm, error, description }) {
  const named = [
    [{ en: "realm ", fr: "realm " }, realm],
    [{ en: "error ", fr: "erreur " }, error],
    [{ en: "", fr: "" }, description]
  ];
  const parts = named.flatMap(([label, value]) => {
    if (value === null) return [];
    const { en, fr } = (0, import_ascii_table().quote)(value);
    return [{ en: `${label.en}${en}`, fr: `${label.fr}${fr}` }];
  });
  return { en: parts.map(({ en }) => en).join(", "), fr: parts.map(({ fr }) => fr).join(", ") };
}
// packages/auth-core/src/health/health-outcome.ts
function refused(diagnosis, { retryAfterMs = null, renew = false } = {}) {
  return (0, import_ascii_table().fail)({ diagnosis, retryAfterMs, renew });
}
function showChallenge(outcome, answer, text) {
  if (outcome.ok) return outcome;
  const { failure } = outcome;
  return (0, import_ascii_table().fail)({ ...failure, diagnosis: withChallenge(failure.diagnosis, (0, import_challenges().saidBy)(answer, text)) });
}
function readStranger(answer, { url, ...asked }) {
  const refusal = readIntermediary(answer, { ...asked, host: (0, import_config().hostLabel)(url), at: "api" });
  return refusal === null ? null : (0, import_ascii_table().fail)({ ...refusal, renew: false });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readIntermediary,
  readStranger,
  refused,
  showChallenge,
  withChallenge
});
}),
"auth-core/diagnoses/api.ts":(function(module,exports,require,late){module.exports = {
  get apiMalformed() { return apiMalformed; },
  get apiTooLarge() { return apiTooLarge; },
  get apiUnhealthy() { return apiUnhealthy; },
  get businessError() { return businessError; },
  get noBusinessProfile() { return noBusinessProfile; },
  get notAsked() { return notAsked; },
  get versionMismatch() { return versionMismatch; }
};
var import_shared_remedies = late("./auth-core/diagnoses/shared-remedies.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/auth-core/src/diagnoses/api.ts
var EXAMPLE = { host: "api.piste.gouv.fr:443", path: "/mtes/sne-cotation/v1.0/healthcheck" };
var TELL_PROVIDER = {
  en: "If it lasts, tell the API's provider, with date, time and path; PISTE let the call through.",
  fr: "Si cela dure, prévenez le fournisseur de l'API, avec la date, l'heure et le chemin ; PISTE a laissé passer l'appel."
};
var MALFORMATIONS = {
  "cut-short": { en: "it was cut short", fr: "elle a été interrompue" },
  "invalid-json": { en: "it is not valid JSON", fr: "ce n'est pas du JSON valide" },
  "not-http": { en: "it is not valid HTTP", fr: "ce n'est pas du HTTP valide" },
  empty: { en: "it is empty", fr: "elle est vide" }
};
var apiMalformed = (0, import_shared_remedies().declareDiagnosis)({
  code: "api/malformed",
  stage: "api",
  responsible: "provider",
  certainty: "confirmed",
  title: { en: "API answer is malformed", fr: "Réponse de l'API mal formée" },
  seen: {
    en: "The answer ends early, is empty, is not valid HTTP, or is not the JSON that is due.",
    fr: "La réponse s'arrête trop tôt, est vide, n'est pas du HTTP valide ou n'est pas le JSON attendu."
  },
  symptoms: ["Unexpected end of JSON input", "JSONDecodeError", "HPE_INVALID_CONSTANT"],
  why: {
    en: "The API, or something between it and this machine, did not deliver a whole answer. A health answer that cannot be read proves nothing.",
    fr: "L'API, ou un élément entre elle et cette machine, n'a pas livré une réponse entière. Une réponse de santé illisible ne prouve rien."
  },
  summary: ({ host, path, problem }) => ({
    en: `The answer of ${host} to ${(0, import_shared_remedies().plain)(path)} cannot be used: ${MALFORMATIONS[problem].en}.`,
    fr: `La réponse de ${host} à ${(0, import_shared_remedies().plain)(path)} est inutilisable : ${MALFORMATIONS[problem].fr}.`
  }),
  remedies: () => [import_shared_remedies().ASK_LATER, TELL_PROVIDER],
  partner: { remedies: (_, partner) => [import_shared_remedies().ASK_LATER, (0, import_shared_remedies().tellPartner)(partner)] },
  example: { ...EXAMPLE, problem: "cut-short" },
  source: "RFC 9112 §8; RFC 8259"
});
var apiTooLarge = (0, import_shared_remedies().declareDiagnosis)({
  code: "api/too-large",
  stage: "api",
  responsible: "provider",
  certainty: "confirmed",
  title: { en: "API answer is too large", fr: "Réponse de l'API trop volumineuse" },
  seen: {
    en: "The answer exceeds 1 MiB once decompressed, or its headers exceed 32 KiB; reading stopped there.",
    fr: "La réponse dépasse 1 Mio une fois décompressée, ou ses en-têtes dépassent 32 Kio ; la lecture s'est arrêtée là."
  },
  symptoms: ["UND_ERR_HEADERS_OVERFLOW", "HPE_HEADER_OVERFLOW"],
  why: {
    en: "A health answer is a few bytes. One this large is not what the catalogue describes, and reading it whole would put this machine at risk.",
    fr: "Une réponse de santé fait quelques octets. À cette taille, ce n'est pas ce que décrit le catalogue, et la lire en entier mettrait cette machine en danger."
  },
  summary: ({ host, path, limitBytes, part }) => ({
    en: `The ${part} of the answer of ${host} to ${(0, import_shared_remedies().plain)(path)} ${part === "body" ? "exceeds" : "exceed"} ${(0, import_shared_remedies().byteSize)(limitBytes, "en")}.`,
    fr: `${part === "body" ? "Le corps" : "Les en-têtes"} de la réponse de ${host} à ${(0, import_shared_remedies().plain)(path)} ${part === "body" ? "dépasse" : "dépassent"} ${(0, import_shared_remedies().byteSize)(limitBytes, "fr")}.`
  }),
  remedies: () => [
    {
      en: "Check that the path is that of the API's health check.",
      fr: "Vérifiez que le chemin est bien celui du contrôle de santé de l'API."
    },
    TELL_PROVIDER
  ],
  partner: { remedies: ({ path }, partner) => [(0, import_shared_remedies().comparePartnerPath)((0, import_shared_remedies().plain)(path), partner), (0, import_shared_remedies().tellPartner)(partner)] },
  example: { ...EXAMPLE, limitBytes: 1048576, part: "body" },
  source: {
    en: "Limits of pistectl",
    fr: "limites de pistectl"
  }
});
var FIND_ADMINISTRATORS = {
  en: `To reach them, look on the API's page on PISTE ("Mes API") for "Email approbateur API": in 2021 it was api-platau-administration@developpement-durable.gouv.fr. The mailbox for software editors was then assistance-nationale-nuu-editeur@developpement-durable.gouv.fr.`,
  fr: "Pour les joindre, cherchez « Email approbateur API » sur la page de l'API dans PISTE (« Mes API ») : en 2021, c'était api-platau-administration@developpement-durable.gouv.fr. L'adresse destinée aux éditeurs était alors assistance-nationale-nuu-editeur@developpement-durable.gouv.fr."
};
var noBusinessProfile = (0, import_shared_remedies().declareDiagnosis)({
  code: "api/no-business-profile",
  stage: "api",
  responsible: "provider",
  certainty: "confirmed",
  title: { en: "No business profile", fr: "Profil métier absent" },
  seen: {
    en: "The API answers with the code ERRAUTUSR0001, whatever the status.",
    fr: "L'API répond avec le code ERRAUTUSR0001, quel que soit le statut."
  },
  symptoms: ["ERRAUTUSR0001", "Aucun profil métier"],
  why: {
    en: "PISTE is satisfied: credentials, subscription and approval are in place. SNE-Cotation has a further gate: its own administrators give the application a business profile, and they have not yet.",
    fr: "PISTE est satisfaite : identifiants, souscription et validation sont en place. SNE-Cotation a une porte de plus : ses propres administrateurs donnent un profil métier à l'application, et ils ne l'ont pas encore fait."
  },
  summary: ({ api, application }) => ({
    en: `${(0, import_shared_remedies().plain)(api)} knows no business profile for ${application === null ? "the application" : (0, import_shared_remedies().plain)(application)} (ERRAUTUSR0001).`,
    fr: `${(0, import_shared_remedies().plain)(api)} ne connaît pas de profil métier pour ${application === null ? "l'application" : (0, import_shared_remedies().plain)(application)} (ERRAUTUSR0001).`
  }),
  remedies: ({ application }) => [
    {
      en: `Ask the SNE-Cotation administrators to give a business profile to ${application === null ? "the application, by its exact name on PISTE" : (0, import_shared_remedies().plain)(application)}; nobody else can.`,
      fr: `Demandez aux administrateurs SNE-Cotation de donner un profil métier à ${application === null ? "l'application, en citant son nom exact sur PISTE" : (0, import_shared_remedies().plain)(application)} ; personne d'autre ne le peut.`
    },
    FIND_ADMINISTRATORS,
    {
      en: "Change nothing on PISTE and open no ticket there: it already lets the calls through.",
      fr: "Ne changez rien sur PISTE et n'y ouvrez pas de ticket : la plateforme laisse déjà passer les appels."
    }
  ],
  partner: "never",
  example: { api: "SNE-Cotation", application: "COTATION_METROPOLE_EXEMPLE" },
  source: {
    en: `SNE-Cotation guide (2021) and its screen of the API's page; SNUM, "SNE – Dossier des interfaces" v1.2 (2021)`,
    fr: "guide SNE-Cotation (2021) et son écran de la page de l'API ; SNUM, « SNE – Dossier des interfaces » v1.2 (2021)"
  }
});
var businessError = (0, import_shared_remedies().declareDiagnosis)({
  code: "api/business-error",
  stage: "api",
  responsible: "provider",
  certainty: "confirmed",
  title: { en: "API answers with a business error", fr: "Erreur métier de l'API" },
  seen: {
    en: "The answer holds an error code of the API that does not only repeat the status, or a codeRetour other than 0, whatever the status.",
    fr: "La réponse contient un code d'erreur de l'API qui ne fait pas que répéter le statut, ou un codeRetour différent de 0, quel que soit le statut."
  },
  symptoms: ["codeRetour", "ERRCOT*"],
  why: {
    en: "PISTE let the call through, and the API itself refuses it. The meaning of the code is in the API's own documentation.",
    fr: "PISTE a laissé passer l'appel, et c'est l'API elle-même qui le refuse. Le sens du code figure dans la documentation de l'API."
  },
  summary: ({ api, businessCode, label }) => ({
    en: `${(0, import_shared_remedies().plain)(api)} answered with its own error ${(0, import_shared_remedies().plain)(businessCode)}${label === null ? "" : `: ${(0, import_ascii_table().quote)(label).en}`}.`,
    fr: `${(0, import_shared_remedies().plain)(api)} a répondu par sa propre erreur ${(0, import_shared_remedies().plain)(businessCode)}${label === null ? "" : ` : ${(0, import_ascii_table().quote)(label).fr}`}.`
  }),
  remedies: ({ businessCode }) => [
    {
      en: `Look ${(0, import_shared_remedies().plain)(businessCode)} up in the API's documentation, on its page of the PISTE catalogue.`,
      fr: `Cherchez ${(0, import_shared_remedies().plain)(businessCode)} dans la documentation de l'API, sur sa page du catalogue PISTE.`
    },
    TELL_PROVIDER
  ],
  partner: {
    remedies: (_, partner) => [
      {
        en: `Look this code up in the documentation of ${partner.label}.`,
        fr: `Cherchez ce code dans la documentation de ${partner.label}.`
      },
      (0, import_shared_remedies().tellPartner)(partner)
    ]
  },
  example: { api: "Transverses", businessCode: "codeRetour 20003", label: null },
  source: {
    en: "api-chorus-pro.json (betagouv/api.gouv.fr); OCA/l10n-france; SNE-Cotation guide",
    fr: "api-chorus-pro.json (betagouv/api.gouv.fr) ; OCA/l10n-france ; guide SNE-Cotation"
  }
});
var PUT_OFF = {
  en: "Put off the deployment if it needs this API at once.",
  fr: "Reportez le déploiement s'il a besoin de cette API tout de suite."
};
var apiUnhealthy = (0, import_shared_remedies().declareDiagnosis)({
  code: "api/unhealthy",
  stage: "api",
  responsible: "provider",
  certainty: "confirmed",
  title: { en: "API says that it is not well", fr: "API en mauvaise santé" },
  seen: {
    en: "The health answer does not hold what a well one does, or is a 5xx status with the API's own body.",
    fr: "La réponse de santé ne contient pas ce que contient une bonne réponse, ou c'est un statut 5xx avec un corps venant de l'API."
  },
  symptoms: [500, 502, 503, 504, "etat:KO"],
  why: {
    en: "PISTE let the call through, and the service behind it is down or partly down. Status 200 is not enough: some APIs answer 200 and say in the body that they are unavailable.",
    fr: "PISTE a laissé passer l'appel, et le service derrière est en panne, au moins en partie. Le statut 200 ne suffit pas : certaines API répondent 200 et disent dans le corps qu'elles sont indisponibles."
  },
  summary: ({ api, status, observed }) => ({
    en: `${(0, import_shared_remedies().plain)(api)} is not well: status ${status}${observed === null ? "" : `, ${(0, import_shared_remedies().plain)(observed)}`}.`,
    fr: `${(0, import_shared_remedies().plain)(api)} est en mauvaise santé : statut ${status}${observed === null ? "" : `, ${(0, import_shared_remedies().plain)(observed)}`}.`
  }),
  remedies: () => [import_shared_remedies().ASK_LATER, PUT_OFF, TELL_PROVIDER],
  partner: { remedies: (_, partner) => [import_shared_remedies().ASK_LATER, PUT_OFF, (0, import_shared_remedies().tellPartner)(partner)] },
  example: { api: "SNE-Cotation", status: 200, observed: '/etat = "KO"' },
  source: {
    en: "SNE-Cotation guide; Cour-de-cassation/judilibre-search, healthcheck.js; SDIS62/prevarisc-passerelle-platau",
    fr: "guide SNE-Cotation ; Cour-de-cassation/judilibre-search, healthcheck.js ; SDIS62/prevarisc-passerelle-platau"
  }
});
var versionMismatch = (0, import_shared_remedies().declareDiagnosis)({
  code: "api/version-mismatch",
  stage: "api",
  responsible: "you",
  certainty: "confirmed",
  degraded: true,
  title: { en: "API answers another version", fr: "Version de l'API différente" },
  seen: {
    en: "The API is well, but says that it is of another version than declared.",
    fr: "L'API fonctionne, mais annonce une autre version que celle déclarée."
  },
  symptoms: [],
  why: {
    en: "The provider deployed another version, or the declaration is out of date. At most two versions of an API run side by side on PISTE, the older one for a year at most, as a guideline.",
    fr: "Le fournisseur a déployé une autre version, ou la déclaration n'est plus à jour. Sur PISTE, il est recommandé que deux versions d'une API au plus coexistent, et l'ancienne un an au maximum."
  },
  summary: ({ api, expected, observed }) => ({
    en: `${(0, import_shared_remedies().plain)(api)} says that it is version ${(0, import_ascii_table().quote)(observed).en}, and ${(0, import_ascii_table().quote)(expected).en} was expected.`,
    fr: `${(0, import_shared_remedies().plain)(api)} annonce la version ${(0, import_ascii_table().quote)(observed).fr}, alors que ${(0, import_ascii_table().quote)(expected).fr} était attendue.`
  }),
  remedies: ({ observed }) => [
    {
      en: `Read what changed on the API's page of the PISTE catalogue, and try your application with ${(0, import_ascii_table().quote)(observed).en}.`,
      fr: `Lisez ce qui a changé sur la page de l'API dans le catalogue PISTE, et essayez votre application avec ${(0, import_ascii_table().quote)(observed).fr}.`
    },
    {
      en: "Then declare the version that answers, in the manifest or with --expect-version.",
      fr: "Déclarez ensuite la version qui répond, dans le manifeste ou avec --expect-version."
    }
  ],
  partner: "never",
  example: { api: "SNE-Cotation", expected: "1.0", observed: "1.1" },
  source: {
    en: "SNE-Cotation guide; AIFE good practices for APIs v2.00",
    fr: "guide SNE-Cotation ; AIFE, Guide de bonnes pratiques API v2.00"
  }
});
var notAsked = (0, import_shared_remedies().declareDiagnosis)({
  code: "api/not-asked",
  stage: "api",
  responsible: "you",
  certainty: "confirmed",
  degraded: true,
  title: { en: "API was not asked anything", fr: "API non interrogée" },
  seen: {
    en: "An access token was obtained and both hosts answer, but no health check of the API is known: the gateway and the API were asked nothing.",
    fr: "Un jeton d'accès a été obtenu et les deux hôtes répondent, mais aucun contrôle de santé de l'API n'est connu : rien n'a été demandé à la passerelle ni à l'API."
  },
  symptoms: [],
  why: {
    en: "A token shows that the credentials are good, and no more: PISTE looks at the subscription, the terms of use and the approval when the API is called. pistectl calls only what the catalogue gives, with a date and a source, as a call that changes nothing, and it has none for this API. The verdict is degraded and not ready, since neither the subscription nor the health of the API is proved.",
    fr: "Un jeton prouve que les identifiants sont bons, et rien de plus : PISTE vérifie la souscription, les CGU et la validation à l'appel de l'API. pistectl n'appelle que ce que le catalogue donne, avec une date et une source, comme un appel sans effet, et il n'en a pas pour cette API. Le verdict est « dégradé » et non « prêt », puisque ni la souscription ni le bon état de l'API ne sont prouvés."
  },
  summary: ({ api }) => ({
    en: `PISTE gives an access token, but ${(0, import_shared_remedies().plain)(api)} was asked nothing, since no health check of it is known: neither its subscription nor its health is proved.`,
    fr: `PISTE délivre un jeton d'accès, mais rien n'a été demandé à ${(0, import_shared_remedies().plain)(api)}, dont aucun contrôle de santé n'est connu : ni sa souscription ni son bon état ne sont prouvés.`
  }),
  remedies: ({ api }) => [
    {
      en: `To prove it, make a call of your own to ${(0, import_shared_remedies().plain)(api)} that changes nothing, with these credentials: an answer of the API shows the subscription, a 403 that it is not granted.`,
      fr: `Pour le prouver, faites vous-même un appel sans effet à ${(0, import_shared_remedies().plain)(api)} avec ces identifiants : une réponse de l'API montre la souscription, un 403 qu'elle n'est pas accordée.`
    },
    {
      en: `On piste.gouv.fr/apps, look whether ${(0, import_shared_remedies().plain)(api)} is ticked in the application's list of APIs, and on ${import_shared_remedies().TERMS_PAGE.en} whether its terms of use (CGU), if any, are accepted.`,
      fr: `Sur piste.gouv.fr/apps, regardez si ${(0, import_shared_remedies().plain)(api)} est cochée dans la liste d'API de l'application et, sur ${import_shared_remedies().TERMS_PAGE.fr}, si ses CGU éventuelles sont acceptées.`
    },
    {
      en: "If you know a call of this API that changes nothing, declare it as the health check of an Api document that the configuration of the project names (catalog in .pistectl.yaml): pistectl check then makes it.",
      fr: "Si vous connaissez un appel de cette API sans effet, déclarez-le comme contrôle de santé d'un document Api que nomme la configuration du projet (catalog dans .pistectl.yaml) : pistectl check le fera alors."
    }
  ],
  partner: {
    summary: (_, { label }) => ({
      en: `${label} gives an access token, but its API was asked nothing, since endpoints.healthcheck is not declared: its health is not proved.`,
      fr: `${label} délivre un jeton d'accès, mais rien n'a été demandé à son API, faute d'un endpoints.healthcheck déclaré : son bon état n'est pas prouvé.`
    }),
    remedies: (_, { label }) => [
      {
        en: `Declare endpoints.healthcheck in the manifest: a path below endpoints.api to which ${label} answers a GET with 2xx.`,
        fr: `Déclarez endpoints.healthcheck dans le manifeste : un chemin sous endpoints.api auquel ${label} répond 2xx à un GET.`
      }
    ]
  },
  example: { api: "DUME Acheteurs" },
  source: {
    en: "Rule of pistectl: what was not asked is not green; OCA/l10n-france issue 410 (403 after a good token)",
    fr: "règle de pistectl : ce qui n'a pas été demandé n'est pas vert ; OCA/l10n-france, ticket 410 (403 après un bon jeton)"
  }
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  apiMalformed,
  apiTooLarge,
  apiUnhealthy,
  businessError,
  noBusinessProfile,
  notAsked,
  versionMismatch
});
}),
"auth-core/diagnoses/gateway.ts":(function(module,exports,require,late){module.exports = {
  get apiNotGranted() { return apiNotGranted; },
  get backendTimeout() { return backendTimeout; },
  get bearerMissingOrPathUnknown() { return bearerMissingOrPathUnknown; },
  get gatewayRedirected() { return gatewayRedirected; },
  get gatewayTimeout() { return gatewayTimeout; },
  get gatewayTransient() { return gatewayTransient; },
  get gatewayUnavailable() { return gatewayUnavailable; },
  get methodRefused() { return methodRefused; },
  get pathUnknown() { return pathUnknown; },
  get quotaExceeded() { return quotaExceeded; },
  get scopeInsufficient() { return scopeInsufficient; },
  get technicalAccountRefused() { return technicalAccountRefused; },
  get tokenRejected() { return tokenRejected; },
  get unexpectedStatus() { return unexpectedStatus; }
};
var import_whose_host = late("./auth-core/domain/whose-host.ts");
var import_shared_remedies = late("./auth-core/diagnoses/shared-remedies.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/auth-core/src/diagnoses/gateway.ts
var AXWAY = { en: "Axway API Gateway documentation", fr: "documentation d'Axway API Gateway" };
var COMPARE_PATH = {
  en: "Compare the path, its version included, with the one on the API's page in the PISTE catalogue.",
  fr: "Comparez le chemin, version comprise, avec celui de la page de l'API dans le catalogue PISTE."
};
var EXAMPLE = { host: "api.piste.gouv.fr:443", path: "/mtes/sne-cotation/v1.0/healthcheck" };
var bearerMissingOrPathUnknown = (0, import_shared_remedies().declareDiagnosis)({
  code: "gateway/bearer-missing-or-path-unknown",
  stage: "gateway",
  responsible: "you",
  certainty: "confirmed",
  title: { en: "Bearer missing or path unknown", fr: "Jeton absent ou chemin inconnu" },
  seen: {
    en: "The gateway answers 400 with an empty body and realm DefaultRealm, or says that it found no token; so it does with a renewed token.",
    fr: "La passerelle répond 400 avec un corps vide et le realm DefaultRealm, ou dit n'avoir pas trouvé de jeton ; de même avec un jeton renouvelé."
  },
  symptoms: [400, "realm=DefaultRealm", "unable to find token"],
  why: {
    en: "The gateway gives one answer to two mistakes: a call without an access token, and a path that matches no API. pistectl sends the token, so that the path is the first suspect; a proxy that removes or replaces the Authorization header comes next.",
    fr: "La passerelle donne la même réponse à deux erreurs : un appel sans jeton d'accès, et un chemin qui ne correspond à aucune API. pistectl envoie le jeton, le chemin est donc le premier suspect ; vient ensuite un proxy qui retire ou remplace l'en-tête Authorization."
  },
  summary: ({ host, path, status }) => ({
    en: `${host} found no access token or no API for ${(0, import_shared_remedies().plain)(path)} (status ${status}).`,
    fr: `${host} n'a pas trouvé de jeton d'accès ou d'API pour ${(0, import_shared_remedies().plain)(path)} (statut ${status}).`
  }),
  remedies: () => [
    COMPARE_PATH,
    {
      en: "In your application, send exactly one Authorization header, of type Bearer; a technical account goes in cpro-account, never in Authorization: Basic.",
      fr: "Dans votre application, envoyez un seul en-tête Authorization, de type Bearer ; un compte technique va dans cpro-account, jamais dans Authorization: Basic."
    },
    {
      en: "If the call goes through a proxy or another gateway, check that it passes the Authorization header on.",
      fr: "Si l'appel passe par un proxy ou une autre passerelle, vérifiez qu'il transmet l'en-tête Authorization."
    }
  ],
  partner: "never",
  example: { ...EXAMPLE, status: 400 },
  source: {
    en: `pauldechorgnat/pyJudilibre and glitchr-studio/omnilex tests; ${AXWAY.en}`,
    fr: `tests de pauldechorgnat/pyJudilibre et de glitchr-studio/omnilex ; ${AXWAY.fr}`
  }
});
var tokenRejected = (0, import_shared_remedies().declareDiagnosis)({
  code: "gateway/token-rejected",
  stage: "gateway",
  responsible: "you",
  certainty: "likely",
  title: { en: "Access token rejected", fr: "Jeton d'accès rejeté" },
  seen: {
    en: "The gateway answers 401 to a fresh access token, and again after one renewal.",
    fr: "La passerelle répond 401 à un jeton d'accès neuf, et encore après un renouvellement."
  },
  symptoms: [
    401,
    "invalid_token",
    "unable to find the access token in persistent storage",
    "the access token expired",
    "unable to find token",
    "client app was not found or is disabled"
  ],
  why: {
    en: "The token comes from the other environment, or the application was disabled or deleted meanwhile. Gateways of this make answer so; it has not been seen on PISTE itself.",
    fr: "Le jeton vient de l'autre environnement, ou l'application a été désactivée ou supprimée entre-temps. Les passerelles de ce type répondent ainsi ; cela n'a pas été observé sur PISTE même."
  },
  summary: ({ host, path }) => tokenRejectedSummary(host, path),
  remedies: () => [
    {
      en: "Check that the token address and the API address are of the same environment.",
      fr: "Vérifiez que le serveur de jetons et l'API sont du même environnement."
    },
    {
      en: "On piste.gouv.fr/apps, check that the application still exists and is active.",
      fr: "Sur piste.gouv.fr/apps, vérifiez que l'application existe encore et qu'elle est active."
    },
    {
      en: "If your calls come in bursts, space them and run the check again: a 401 at random has been reported then.",
      fr: "Si vos appels se font par rafales, espacez-les et relancez le contrôle : des 401 aléatoires ont alors été signalés."
    }
  ],
  partner: {
    summary: ({ host, path }, { authentication }) => authentication === "oauth2" ? tokenRejectedSummary(host, path) : {
      en: `${host} refused the consumer key and secret for ${(0, import_shared_remedies().plain)(path)} (status 401, Basic authentication).`,
      fr: `${host} a refusé la clé et le secret de consommateur pour ${(0, import_shared_remedies().plain)(path)} (statut 401, authentification Basic).`
    },
    remedies: (_, partner) => partner.authentication === "oauth2" ? [
      {
        en: "Check that endpoints.token and endpoints.api are addresses of the same platform, test or production.",
        fr: "Vérifiez que endpoints.token et endpoints.api sont des adresses de la même plateforme, de test ou de production."
      },
      {
        en: `Ask ${partner.label} whether tokens of this consumer key are good for this API.`,
        fr: `Demandez à ${partner.label} si les jetons de cette clé de consommateur valent pour cette API.`
      }
    ] : [
      ...(0, import_shared_remedies().copyPartnerPair)(partner),
      {
        en: `Ask ${partner.label} whether Basic authentication is open to you; otherwise write authentication: oauth2 in the manifest.`,
        fr: `Demandez à ${partner.label} si l'authentification Basic vous est ouverte ; sinon, écrivez authentication: oauth2 dans le manifeste.`
      }
    ]
  },
  example: EXAMPLE,
  source: {
    en: `RFC 6750 §3.1; ${AXWAY.en}; SocialGouv/dila-api-client commit fe18b93`,
    fr: `RFC 6750 §3.1 ; ${AXWAY.fr} ; SocialGouv/dila-api-client, commit fe18b93`
  }
});
function tokenRejectedSummary(host, path) {
  return {
    en: `${host} rejected the access token for ${(0, import_shared_remedies().plain)(path)} (status 401), and a renewed one too.`,
    fr: `${host} a rejeté le jeton d'accès pour ${(0, import_shared_remedies().plain)(path)} (statut 401), puis un jeton renouvelé.`
  };
}
var technicalAccountRefused = (0, import_shared_remedies().declareDiagnosis)({
  code: "gateway/technical-account-refused",
  stage: "gateway",
  responsible: "you",
  certainty: "confirmed",
  title: { en: "Chorus Pro technical account refused", fr: "Compte technique Chorus Pro refusé" },
  seen: {
    en: "A path under /cpro/ answers 401 with realm PISTE.",
    fr: "Un chemin sous /cpro/ répond 401 avec le realm PISTE."
  },
  symptoms: [401, "realm=PISTE", "cpro-account", "login or password incorrects"],
  why: {
    en: "The access token is fine, but the login and password in the cpro-account header are not. The password must be renewed every 424 days, and someone may have changed the account.",
    fr: "Le jeton d'accès est bon, mais pas l'identifiant et le mot de passe de l'en-tête cpro-account. Le mot de passe doit être renouvelé tous les 424 jours, et quelqu'un a pu modifier le compte."
  },
  summary: ({ host, path, source }) => ({
    en: `${host} refused the technical account of ${(0, import_shared_remedies().plain)(source)} for ${(0, import_shared_remedies().plain)(path)} (status 401, realm PISTE).`,
    fr: `${host} a refusé le compte technique de ${(0, import_shared_remedies().plain)(source)} pour ${(0, import_shared_remedies().plain)(path)} (statut 401, realm PISTE).`
  }),
  remedies: ({ source }) => [
    {
      en: `Check ${(0, import_shared_remedies().plain)(source)}: login:password of the technical account (TECH_…@cpro.fr) of this environment's Chorus Pro portal, not of a person.`,
      fr: `Vérifiez ${(0, import_shared_remedies().plain)(source)} : identifiant:mot de passe du compte technique (TECH_…@cpro.fr) du portail Chorus Pro de cet environnement, et non d'une personne.`
    },
    {
      en: "If the password is older than 424 days or lost, the main manager of the structure resets it in Chorus Pro: Raccordements, Compte technique.",
      fr: "Si le mot de passe a plus de 424 jours ou est perdu, le gestionnaire principal de la structure le réinitialise dans Chorus Pro : Raccordements, Compte technique."
    },
    {
      en: "If the account has just been created, run the check again after half an hour: it is said to take about 30 minutes to become usable.",
      fr: "Si le compte vient d'être créé, relancez le contrôle dans une demi-heure : il serait utilisable au bout d'environ 30 minutes."
    }
  ],
  partner: "never",
  example: { host: "api.piste.gouv.fr:443", path: "/cpro/transverses/v1/health-check", source: "CPRO_ACCOUNT" },
  source: {
    en: "OCA/l10n-france pull request 425; communaute.chorus-pro.gouv.fr, good practices",
    fr: "OCA/l10n-france, pull request 425 ; communaute.chorus-pro.gouv.fr, bonnes pratiques"
  }
});
var apiNotGranted = (0, import_shared_remedies().declareDiagnosis)({
  code: "gateway/api-not-granted",
  stage: "gateway",
  responsible: "you",
  certainty: "confirmed",
  supportNote: true,
  title: { en: "API not granted to the application", fr: "API non accordée à l'application" },
  seen: {
    en: "The access token is good, and the gateway answers 403, often with an empty body.",
    fr: "Le jeton d'accès est bon, et la passerelle répond 403, souvent avec un corps vide."
  },
  symptoms: [403],
  why: {
    en: "The application has no right to the API in this environment: not ticked on the application, terms of use not accepted, approval not given, or, for Chorus Pro, no connection declared. The answer does not say which. A 403 is also PISTE's answer to a call whose body is malformed.",
    fr: "L'application n'a pas droit à l'API dans cet environnement : API non cochée dans l'application, CGU non acceptées, validation non accordée ou, pour Chorus Pro, raccordement non déclaré. La réponse ne dit pas lequel. PISTE répond aussi 403 à un appel dont le corps est mal formé."
  },
  summary: ({ path, api, application, environment }) => ({
    en: `PISTE does not grant ${(0, import_shared_remedies().plain)(api)} to ${application === null ? "the application" : (0, import_shared_remedies().plain)(application)}${(0, import_shared_remedies().inEnvironment)(environment, "en")} (status 403 on ${(0, import_shared_remedies().plain)(path)}).`,
    fr: `PISTE n'accorde pas ${(0, import_shared_remedies().plain)(api)} à ${application === null ? "l'application" : (0, import_shared_remedies().plain)(application)}${(0, import_shared_remedies().inEnvironment)(environment, "fr")} (statut 403 sur ${(0, import_shared_remedies().plain)(path)}).`
  }),
  remedies: ({ api, application, environment, chorusPro }) => [
    {
      en: `On piste.gouv.fr/apps, edit ${application === null ? "the application" : (0, import_shared_remedies().plain)(application)} and check that ${(0, import_shared_remedies().plain)(api)} is ticked in its list of APIs and saved.`,
      fr: `Sur piste.gouv.fr/apps, modifiez ${application === null ? "l'application" : (0, import_shared_remedies().plain)(application)} et vérifiez que ${(0, import_shared_remedies().plain)(api)} est cochée dans sa liste d'API et enregistrée.`
    },
    {
      en: `Accept the terms of use (CGU) of the API${(0, import_shared_remedies().inEnvironment)(environment, "en")} on ${import_shared_remedies().TERMS_PAGE.en}: sandbox and production are accepted separately.`,
      fr: `Acceptez les CGU de l'API${(0, import_shared_remedies().inEnvironment)(environment, "fr")} sur ${import_shared_remedies().TERMS_PAGE.fr} : le bac à sable et la production s'acceptent séparément.`
    },
    {
      en: `If the API shows "Soumis à validation", ask for access with "Demander l'accès" and wait for the answer of the API's administrator: its page ("Mes API") shows the address, "Email approbateur API".`,
      fr: "Si l'API indique « Soumis à validation », demandez l'accès avec « Demander l'accès » et attendez la réponse de l'administrateur de l'API : sa page (« Mes API ») en donne l'adresse, « Email approbateur API »."
    },
    ...chorusPro ? [declareConnection(application, environment)] : [],
    {
      en: "If your own calls fail and this check does not, look at their bodies: a malformed one is answered by 403 too.",
      fr: "Si vos propres appels échouent mais pas ce contrôle, regardez leur corps : un corps mal formé reçoit aussi un 403."
    },
    {
      en: "If everything is in place, send the support note to PISTE through the form at piste.gouv.fr/support, soon: PISTE keeps its traces 10 days.",
      fr: "Si tout est en place, transmettez la note de support à PISTE par le formulaire piste.gouv.fr/support, sans tarder : PISTE conserve ses traces 10 jours."
    }
  ],
  partner: {
    summary: ({ path }, { label }) => ({
      en: `${label} does not let these credentials call ${(0, import_shared_remedies().plain)(path)} (status 403).`,
      fr: `${label} ne laisse pas ces identifiants appeler ${(0, import_shared_remedies().plain)(path)} (statut 403).`
    }),
    remedies: (_, partner) => [
      {
        en: `Ask ${partner.label} to give this consumer key access to the API.`,
        fr: `Demandez à ${partner.label} de donner à cette clé de consommateur l'accès à l'API.`
      },
      (0, import_shared_remedies().askPartnerFilters)(partner)
    ]
  },
  example: {
    ...EXAMPLE,
    api: "SNE-Cotation",
    application: "COTATION_METROPOLE_EXEMPLE",
    environment: "production",
    chorusPro: false
  },
  source: {
    en: "DNUM-SocialGouv/documentation, api-piste.md; OCA/l10n-france issue 410; Cour-de-cassation/judilibre-search issue 227",
    fr: "DNUM-SocialGouv/documentation, api-piste.md ; OCA/l10n-france, ticket 410 ; Cour-de-cassation/judilibre-search, ticket 227"
  }
});
function declareConnection(application, environment) {
  const sandbox = environment === "sandbox";
  return {
    en: `On the ${sandbox ? "qualification " : ""}Chorus Pro portal, space "Raccordement EDI et API", check that a PISTE connection is declared with the exact name of the application${application === null ? "" : `, ${(0, import_shared_remedies().plain)(application)}`}, case included.`,
    fr: `Sur le portail Chorus Pro${sandbox ? " de qualification" : ""}, espace « Raccordement EDI et API », vérifiez qu'un raccordement PISTE est déclaré avec le nom exact de l'application${application === null ? "" : `, ${(0, import_shared_remedies().plain)(application)}`}, casse comprise.`
  };
}
var scopeInsufficient = (0, import_shared_remedies().declareDiagnosis)({
  code: "gateway/scope-insufficient",
  stage: "gateway",
  responsible: "you",
  certainty: "likely",
  title: { en: "Scope of the token is insufficient", fr: "Portée du jeton insuffisante" },
  seen: { en: "The gateway answers 403 with insufficient_scope.", fr: "La passerelle répond 403 avec insufficient_scope." },
  symptoms: [403, "insufficient_scope"],
  why: {
    en: "The access token was asked for without a scope that the API needs. Few APIs of PISTE need one; CaptchEtat does, piste.captchetat.",
    fr: "Le jeton d'accès a été demandé sans une portée (scope) dont l'API a besoin. Peu d'API de PISTE en demandent une ; c'est le cas de CaptchEtat, piste.captchetat."
  },
  summary: ({ host, path, scope }) => ({
    en: `For ${host}, a token asked for ${scope === null ? "without scope" : `with the scope ${(0, import_ascii_table().quote)(scope).en}`} does not suffice on ${(0, import_shared_remedies().plain)(path)} (status 403, insufficient_scope).`,
    fr: `Pour ${host}, un jeton demandé ${scope === null ? "sans portée" : `avec la portée ${(0, import_ascii_table().quote)(scope).fr}`} ne suffit pas sur ${(0, import_shared_remedies().plain)(path)} (statut 403, insufficient_scope).`
  }),
  remedies: () => [
    {
      en: "Ask for the token with the scope that the API's documentation on piste.gouv.fr names; in a manifest, the key scope of the API.",
      fr: "Demandez le jeton avec la portée qu'indique la documentation de l'API sur piste.gouv.fr ; dans un manifeste, la clé scope de l'API."
    },
    {
      en: "Check that the API is ticked on the application: a scope alone gives no right.",
      fr: "Vérifiez que l'API est cochée dans l'application : une portée seule ne donne aucun droit."
    }
  ],
  partner: {
    remedies: (_, { label }) => [
      {
        en: `Ask ${label} to give this consumer key the rights that the API asks for.`,
        fr: `Demandez à ${label} de donner à cette clé de consommateur les droits que l'API demande.`
      }
    ]
  },
  example: { host: "api.piste.gouv.fr:443", path: "/piste/captchetat/v2/healthcheck", scope: null },
  source: { en: `RFC 6750 §3.1; ${AXWAY.en}`, fr: `RFC 6750 §3.1 ; ${AXWAY.fr}` }
});
var quotaExceeded = (0, import_shared_remedies().declareDiagnosis)({
  code: "gateway/quota-exceeded",
  stage: "gateway",
  responsible: "you",
  certainty: "confirmed",
  transient: true,
  title: { en: "Quota exceeded", fr: "Quota dépassé" },
  seen: { en: "The gateway answers 429.", fr: "La passerelle répond 429." },
  symptoms: [429, "Retry-After", "X-Rate-Limit"],
  why: {
    en: "PISTE limits calls or volume per second, minute and day, for an application or a method. Once a daily quota is used up, waits of several hours have been reported.",
    fr: "PISTE limite les appels ou le volume par seconde, par minute et par jour, pour une application ou une méthode. Une fois un quota journalier épuisé, des attentes de plusieurs heures ont été signalées."
  },
  summary: ({ host, path, ...moment }) => {
    const time = quotaTime(moment);
    return {
      en: `${host} says that the quota is used up for ${(0, import_shared_remedies().plain)(path)} (status 429)${time === null ? "" : `; ask again at ${time}`}.`,
      fr: `${host} indique que le quota est épuisé pour ${(0, import_shared_remedies().plain)(path)} (statut 429)${time === null ? "" : ` ; réessayez à partir du ${(0, import_ascii_table().dateText)(time).fr}`}.`
    };
  },
  remedies: (evidence) => [
    waitForQuota(evidence),
    {
      en: "On piste.gouv.fr/apps, look at the application's quotas under Actions, and at what calls the API with the same credentials.",
      fr: "Sur piste.gouv.fr/apps, consultez les quotas de l'application sous Actions, et cherchez ce qui appelle l'API avec les mêmes identifiants."
    },
    SPACE_CALLS
  ],
  partner: {
    remedies: (evidence, { label }) => [
      waitForQuota(evidence),
      {
        en: `Ask ${label} which limits apply, and look for what else calls the API with the same credentials.`,
        fr: `Demandez à ${label} quelles limites s'appliquent, et cherchez ce qui appelle aussi l'API avec les mêmes identifiants.`
      },
      SPACE_CALLS
    ]
  },
  example: { ...EXAMPLE, retryAt: /* @__PURE__ */ new Date("2026-11-21T07:00:00Z"), localTime: "2026-11-21 08:00:00 +01:00" },
  source: {
    en: `RFC 6585 §4; terms of the Légifrance API (DILA); ${AXWAY.en}`,
    fr: `RFC 6585 §4 ; CGU de l'API Légifrance (DILA) ; ${AXWAY.fr}`
  }
});
function quotaTime({ retryAt, localTime }) {
  return localTime ?? (retryAt === null ? null : (0, import_shared_remedies().utcTime)(retryAt));
}
function waitForQuota(evidence) {
  const time = quotaTime(evidence);
  return time === null ? {
    en: "Wait before the next call; the answer does not say how long.",
    fr: "Attendez avant le prochain appel ; la réponse ne dit pas combien de temps."
  } : { en: `Make no call before ${time}.`, fr: `N'appelez pas avant le ${(0, import_ascii_table().dateText)(time).fr}.` };
}
var SPACE_CALLS = {
  en: "Space the calls of your application, obey Retry-After, and run this check less often.",
  fr: "Espacez les appels de votre application, respectez Retry-After et lancez ce contrôle moins souvent."
};
var pathUnknown = (0, import_shared_remedies().declareDiagnosis)({
  code: "gateway/path-unknown",
  stage: "gateway",
  responsible: "you",
  certainty: "likely",
  title: { en: "Path unknown", fr: "Chemin inconnu" },
  seen: { en: "The gateway answers 404.", fr: "La passerelle répond 404." },
  symptoms: [404],
  why: {
    en: "The API or its version does not exist under that path in this environment; versions are retired over time.",
    fr: "L'API ou sa version n'existe pas sous ce chemin dans cet environnement ; les versions sont retirées au fil du temps."
  },
  summary: ({ host, path }) => ({
    en: `${host} knows no ${(0, import_shared_remedies().plain)(path)} (status 404).`,
    fr: `${host} ne connaît pas ${(0, import_shared_remedies().plain)(path)} (statut 404).`
  }),
  remedies: () => [
    COMPARE_PATH,
    {
      en: "Check that the API and this version exist in this environment: sandbox and production do not offer the same.",
      fr: "Vérifiez que l'API et cette version existent dans cet environnement : le bac à sable et la production n'offrent pas les mêmes."
    }
  ],
  partner: { remedies: ({ path }, partner) => [(0, import_shared_remedies().comparePartnerPath)((0, import_shared_remedies().plain)(path), partner)] },
  example: EXAMPLE,
  source: { en: `RFC 9110 §15.5.5; ${AXWAY.en}`, fr: `RFC 9110 §15.5.5 ; ${AXWAY.fr}` }
});
var methodRefused = (0, import_shared_remedies().declareDiagnosis)({
  code: "gateway/method-refused",
  stage: "gateway",
  responsible: "you",
  certainty: "likely",
  title: { en: "Method refused", fr: "Méthode refusée" },
  seen: { en: "The gateway answers 405.", fr: "La passerelle répond 405." },
  symptoms: [405],
  why: {
    en: "The path exists but not with this HTTP method, or a load balancer on the way changed it.",
    fr: "Le chemin existe, mais pas avec cette méthode HTTP, ou un équipement sur le trajet l'a modifiée."
  },
  summary: ({ host, path, method }) => ({
    en: `${host} does not accept ${(0, import_shared_remedies().plain)(method)} on ${(0, import_shared_remedies().plain)(path)} (status 405).`,
    fr: `${host} n'accepte pas ${(0, import_shared_remedies().plain)(method)} sur ${(0, import_shared_remedies().plain)(path)} (statut 405).`
  }),
  remedies: () => [
    {
      en: "Compare method and path with the API's page in the PISTE catalogue.",
      fr: "Comparez la méthode et le chemin avec la page de l'API dans le catalogue PISTE."
    }
  ],
  partner: {
    remedies: (_, { label }) => [
      {
        en: `Write under endpoints.healthcheck a path of ${label} that answers GET.`,
        fr: `Indiquez sous endpoints.healthcheck un chemin de ${label} qui répond à GET.`
      }
    ]
  },
  example: { ...EXAMPLE, method: "POST" },
  source: { en: `RFC 9110 §15.5.6; ${AXWAY.en}`, fr: `RFC 9110 §15.5.6 ; ${AXWAY.fr}` }
});
var gatewayRedirected = (0, import_shared_remedies().declareDiagnosis)({
  code: "gateway/redirected",
  stage: "gateway",
  responsible: "piste",
  certainty: "confirmed",
  supportNote: true,
  title: { en: "API call redirected", fr: "Appel d'API redirigé" },
  seen: {
    en: "The gateway answers with a redirection, which is not followed.",
    fr: "La passerelle répond par une redirection, qui n'est pas suivie."
  },
  symptoms: [301, 302, 303, 307, 308],
  why: {
    en: "Following would hand the access token to the address it names. A redirection to another host usually comes from a network portal or filter.",
    fr: "Suivre la redirection livrerait le jeton d'accès à l'adresse indiquée. Une redirection vers un autre hôte vient en général d'un portail ou d'un filtre réseau."
  },
  summary: (evidence) => redirection(evidence, TOKEN_UNSENT),
  remedies: ({ host, otherHost }) => otherHost ? [(0, import_shared_remedies().askNetwork)((0, import_whose_host().hostName)(host)), CHECK_API_ADDRESS] : [COMPARE_PATH, CHECK_API_ADDRESS, import_shared_remedies().SEND_SUPPORT_NOTE],
  partner: {
    summary: (evidence, { authentication }) => redirection(
      evidence,
      authentication === "oauth2" ? TOKEN_UNSENT : { en: "the credentials were not sent there", fr: "les identifiants n'y ont pas été envoyés" }
    ),
    remedies: ({ host, otherHost }, partner) => [
      (0, import_shared_remedies().checkPartnerAddress)("api", partner),
      otherHost ? (0, import_shared_remedies().askNetwork)((0, import_whose_host().hostName)(host)) : (0, import_shared_remedies().tellPartner)(partner)
    ]
  },
  example: { ...EXAMPLE, status: 302, location: "https://api.piste.gouv.fr", otherHost: false },
  source: "RFC 9110 §15.4; RFC 6750 §5.2"
});
var TOKEN_UNSENT = { en: "the token was not sent there", fr: "le jeton n'y a pas été envoyé" };
function redirection({ host, path, status, location }, unsent) {
  return {
    en: `${host} redirects ${(0, import_shared_remedies().plain)(path)}${location === null ? "" : ` to ${(0, import_shared_remedies().plain)(location)}`} (status ${status}); ${unsent.en}.`,
    fr: `${host} redirige ${(0, import_shared_remedies().plain)(path)}${location === null ? "" : ` vers ${(0, import_shared_remedies().plain)(location)}`} (statut ${status}) ; ${unsent.fr}.`
  };
}
var CHECK_API_ADDRESS = {
  en: "If you set --api-base-url, write the final address: https and the exact host.",
  fr: "Si vous avez indiqué --api-base-url, écrivez l'adresse finale : https et l'hôte exact."
};
var gatewayUnavailable = (0, import_shared_remedies().declareDiagnosis)({
  code: "gateway/unavailable",
  stage: "gateway",
  responsible: "piste",
  certainty: "confirmed",
  transient: true,
  supportNote: true,
  title: { en: "Gateway unavailable", fr: "Passerelle indisponible" },
  seen: {
    en: "The gateway answers 502 or 503 without an answer of the API, and goes on doing so.",
    fr: "La passerelle répond 502 ou 503 sans réponse de l'API, de façon répétée."
  },
  symptoms: [502, 503],
  why: {
    en: "The gateway, or its link to the API, is down. What PISTE answers during maintenance is not publicly known; the qualification of Chorus Pro has been down for weeks before.",
    fr: "La passerelle, ou son lien avec l'API, est en panne. Ce que répond PISTE pendant une maintenance n'est pas connu publiquement ; la qualification de Chorus Pro est déjà restée indisponible plusieurs semaines."
  },
  summary: ({ host, path, status }) => ({
    en: `${host} could not serve ${(0, import_shared_remedies().plain)(path)} (status ${status}).`,
    fr: `${host} n'a pas pu traiter ${(0, import_shared_remedies().plain)(path)} (statut ${status}).`
  }),
  remedies: () => [import_shared_remedies().ASK_LATER, import_shared_remedies().SEND_SUPPORT_NOTE],
  partner: { remedies: (_, partner) => [import_shared_remedies().ASK_LATER, (0, import_shared_remedies().tellPartner)(partner)] },
  example: { ...EXAMPLE, status: 503 },
  source: {
    en: "RFC 9110 §15.6; OCA/l10n-france pull request 332",
    fr: "RFC 9110 §15.6 ; OCA/l10n-france, pull request 332"
  }
});
var gatewayTransient = (0, import_shared_remedies().declareDiagnosis)({
  code: "gateway/transient",
  stage: "gateway",
  responsible: "piste",
  certainty: "likely",
  transient: true,
  supportNote: true,
  title: { en: "Bare 400 that repeats", fr: "Erreur 400 vide répétée" },
  seen: {
    en: "The gateway answers 400 with content-length 0 and no realm to a valid call, and again after retries.",
    fr: "La passerelle répond 400 avec content-length 0 et sans realm à un appel valide, et encore après plusieurs tentatives."
  },
  symptoms: [400, "content-length: 0"],
  why: {
    en: "Such answers have been reported on valid calls that worked 10 to 60 seconds later. Here they outlasted the retries.",
    fr: "De telles réponses ont été signalées sur des appels valides qui fonctionnaient 10 à 60 secondes plus tard. Ici, elles ont duré plus que les tentatives."
  },
  summary: ({ host, path, attempts }) => ({
    en: `${host} answered ${(0, import_shared_remedies().plain)(path)} with a bare status 400, ${attempts === 1 ? "once" : `${attempts} times`}.`,
    fr: `${host} a répondu à ${(0, import_shared_remedies().plain)(path)} par un statut 400 vide, ${attempts} fois.`
  }),
  remedies: () => [
    { en: "Run the check again in a minute or two.", fr: "Relancez le contrôle dans une ou deux minutes." },
    {
      en: "In your application, retry such answers after a pause.",
      fr: "Dans votre application, réessayez après une pause lorsque cette réponse survient."
    },
    import_shared_remedies().SEND_SUPPORT_NOTE
  ],
  partner: "never",
  example: { ...EXAMPLE, attempts: 3 },
  source: {
    en: "Unofficial client code; Cour-de-cassation/judilibre-search issue 109",
    fr: "code d'un client non officiel ; Cour-de-cassation/judilibre-search, ticket 109"
  }
});
var backendTimeout = (0, import_shared_remedies().declareDiagnosis)({
  code: "gateway/backend-timeout",
  stage: "gateway",
  responsible: "provider",
  certainty: "likely",
  transient: true,
  title: { en: "API too slow for the gateway", fr: "API trop lente pour la passerelle" },
  seen: { en: "The gateway answers 504.", fr: "La passerelle répond 504." },
  symptoms: [504],
  why: {
    en: "The gateway waits 30 seconds for the API behind it, then gives up: PISTE let the call through, and the provider's service did not answer.",
    fr: "La passerelle attend 30 secondes l'API située derrière elle, puis abandonne : PISTE a laissé passer l'appel, et le service du fournisseur n'a pas répondu."
  },
  summary: ({ host, path }) => ({
    en: `${host} got no answer in time from the API behind ${(0, import_shared_remedies().plain)(path)} (status 504).`,
    fr: `${host} n'a pas eu à temps de réponse de l'API derrière ${(0, import_shared_remedies().plain)(path)} (statut 504).`
  }),
  remedies: () => [
    import_shared_remedies().ASK_LATER,
    {
      en: "If it lasts, tell the API's provider, with date, time and path.",
      fr: "Si cela dure, prévenez le fournisseur de l'API, avec la date, l'heure et le chemin."
    },
    {
      en: "In your application, ask for less at once, and wait more than 30 seconds for an answer.",
      fr: "Dans votre application, demandez moins de données à la fois et attendez la réponse plus de 30 secondes."
    }
  ],
  partner: { remedies: (_, partner) => [import_shared_remedies().ASK_LATER, (0, import_shared_remedies().tellPartner)(partner)] },
  example: EXAMPLE,
  source: {
    en: `RFC 9110 §15.6.5; DNUM-SocialGouv/documentation, api-piste.md; ${AXWAY.en}`,
    fr: `RFC 9110 §15.6.5 ; DNUM-SocialGouv/documentation, api-piste.md ; ${AXWAY.fr}`
  }
});
var gatewayTimeout = (0, import_shared_remedies().declareDiagnosis)({
  code: "gateway/timeout",
  stage: "gateway",
  responsible: "piste",
  certainty: "confirmed",
  supportNote: true,
  title: { en: "Gateway does not answer in time", fr: "Passerelle trop lente" },
  seen: {
    en: "No complete answer to the API call comes in time, even if bytes trickle in.",
    fr: "Aucune réponse complète à l'appel d'API n'arrive à temps, même si des octets arrivent au compte-gouttes."
  },
  symptoms: [
    "UND_ERR_HEADERS_TIMEOUT",
    "UND_ERR_BODY_TIMEOUT",
    "Read timed out",
    "ReadTimeout*",
    "SocketTimeoutException",
    "context deadline exceeded"
  ],
  why: {
    en: "The gateway gives up on a slow API after 30 seconds and says so. No answer after that means that the gateway itself, or the way to it, is stuck.",
    fr: "La passerelle abandonne une API lente au bout de 30 secondes et le dit. L'absence de réponse au-delà signifie que la passerelle elle-même, ou le trajet jusqu'à elle, est bloquée."
  },
  summary: ({ host, path, afterMs }) => afterMs <= 0 ? {
    en: `No time was left to call ${(0, import_shared_remedies().plain)(path)} on ${host}.`,
    fr: `Il ne restait plus de temps pour appeler ${(0, import_shared_remedies().plain)(path)} sur ${host}.`
  } : {
    en: `${host} gave no complete answer to ${(0, import_shared_remedies().plain)(path)} within ${(0, import_shared_remedies().seconds)(afterMs, "en")}.`,
    fr: `${host} n'a pas donné de réponse complète à ${(0, import_shared_remedies().plain)(path)} en ${(0, import_shared_remedies().seconds)(afterMs, "fr")}.`
  },
  remedies: () => [import_shared_remedies().ASK_LATER, GIVE_TIME, import_shared_remedies().SEND_SUPPORT_NOTE],
  partner: { remedies: (_, partner) => [import_shared_remedies().ASK_LATER, GIVE_TIME, (0, import_shared_remedies().tellPartner)(partner)] },
  example: { ...EXAMPLE, afterMs: 35e3 },
  source: "DNUM-SocialGouv/documentation, api-piste.md"
});
var GIVE_TIME = {
  en: "If you shortened the time limit (--timeout, timeout-seconds), give the call at least 35 seconds.",
  fr: "Si vous avez raccourci le délai (--timeout, timeout-seconds), laissez au moins 35 secondes à l'appel."
};
var unexpectedStatus = (0, import_shared_remedies().declareDiagnosis)({
  code: "gateway/unexpected-status",
  stage: "gateway",
  responsible: "piste",
  certainty: "unknown",
  supportNote: true,
  title: { en: "Unexpected status of the gateway", fr: "Statut inattendu de la passerelle" },
  seen: {
    en: "The gateway answers a status that no other diagnosis covers, without a body of the API.",
    fr: "La passerelle répond par un statut qu'aucun autre diagnostic ne couvre, sans corps venant de l'API."
  },
  symptoms: [402, 406, 409, 410, 415, 422, 423],
  why: {
    en: "No public account of PISTE describes this answer.",
    fr: "Aucune source publique sur PISTE ne décrit cette réponse."
  },
  summary: ({ host, path, status }) => ({
    en: `${host} answered ${(0, import_shared_remedies().plain)(path)} with the unexpected status ${status}.`,
    fr: `${host} a répondu à ${(0, import_shared_remedies().plain)(path)} par le statut inattendu ${status}.`
  }),
  remedies: () => [import_shared_remedies().ASK_LATER, COMPARE_PATH, import_shared_remedies().SEND_SUPPORT_NOTE],
  partner: { remedies: ({ path }, partner) => [(0, import_shared_remedies().comparePartnerPath)((0, import_shared_remedies().plain)(path), partner), (0, import_shared_remedies().tellPartner)(partner)] },
  example: { ...EXAMPLE, status: 415 },
  source: "RFC 9110 §15"
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  apiNotGranted,
  backendTimeout,
  bearerMissingOrPathUnknown,
  gatewayRedirected,
  gatewayTimeout,
  gatewayTransient,
  gatewayUnavailable,
  methodRefused,
  pathUnknown,
  quotaExceeded,
  scopeInsufficient,
  technicalAccountRefused,
  tokenRejected,
  unexpectedStatus
});
}),
"auth-core/diagnoses/network.ts":(function(module,exports,require,late){module.exports = {
  get captivePortal() { return captivePortal; },
  get connectTimeout() { return connectTimeout; },
  get connectionRefused() { return connectionRefused; },
  get connectionReset() { return connectionReset; },
  get dnsFailure() { return dnsFailure; },
  get dnsNotFound() { return dnsNotFound; }
};
var import_environment = late("./auth-core/domain/environment.ts");
var import_whose_host = late("./auth-core/domain/whose-host.ts");
var import_shared_remedies = late("./auth-core/diagnoses/shared-remedies.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/auth-core/src/diagnoses/network.ts
var GETADDRINFO = {
  en: "POSIX getaddrinfo; Node.js dns error codes",
  fr: "POSIX getaddrinfo ; codes d'erreur dns de Node.js"
};
var TCP = "POSIX connect; RFC 9293";
var OPEN_OUTGOING = {
  en: "Ask the network team to let this machine reach the host on that port, by name: rules by IP address may be older than PISTE's change of hosting.",
  fr: "Demandez à l'équipe réseau d'autoriser cette machine à joindre l'hôte sur ce port, par nom : les règles par adresse IP peuvent dater d'avant le changement d'hébergement de PISTE."
};
var OPEN_OUTGOING_TO_PARTNER = {
  en: "Ask the network team to let this machine reach the host on that port.",
  fr: "Demandez à l'équipe réseau d'autoriser cette machine à joindre l'hôte sur ce port."
};
var USE_KNOWN_HOST = (0, import_ascii_table().localized)((language) => {
  const hosts = (0, import_ascii_table().enumeration)(import_environment().PISTE_HOSTS)[language];
  return language === "fr" ? `Vérifiez l'orthographe : les hôtes connus de PISTE sont ${hosts}. L'environnement les fixe quand --token-url et --api-base-url ne sont pas indiqués.` : `Check the spelling: the known hosts of PISTE are ${hosts}. The environment sets them when --token-url and --api-base-url are left out.`;
});
var dnsNotFound = (0, import_shared_remedies().declareDiagnosis)({
  code: "network/dns-not-found",
  stage: "dns",
  responsible: "network",
  certainty: "confirmed",
  title: { en: "Host name not found", fr: "Nom d'hôte introuvable" },
  seen: { en: "DNS answers that the name does not exist.", fr: "Le DNS répond que le nom n'existe pas." },
  symptoms: [
    "ENOTFOUND",
    "EAI_NONAME",
    "NXDOMAIN",
    "Could not resolve host",
    "Name or service not known",
    "No such host",
    "UnknownHostException",
    "NameResolutionError",
    "getaddrinfo failed"
  ],
  why: {
    en: "The name is mistyped or retired, or the resolver of this machine does not know Internet names, as on closed networks where only the proxy resolves them. The hosts under aife.economie.gouv.fr no longer exist.",
    fr: "Le nom est mal saisi ou retiré, ou le résolveur de cette machine ne connaît pas les noms d'Internet, comme sur les réseaux fermés où seul le proxy les résout. Les hôtes sous aife.economie.gouv.fr n'existent plus."
  },
  summary: ({ host, legacyReplacement = import_environment().LEGACY_HOSTS[(0, import_whose_host().hostName)(host)] }) => legacyReplacement === void 0 ? { en: `DNS knows no ${(0, import_whose_host().hostName)(host)}.`, fr: `Le DNS ne connaît pas ${(0, import_whose_host().hostName)(host)}.` } : {
    en: `DNS knows no ${(0, import_whose_host().hostName)(host)}: a host of the former platform, now ${legacyReplacement}.`,
    fr: `Le DNS ne connaît pas ${(0, import_whose_host().hostName)(host)} : un hôte de l'ancienne plateforme, désormais ${legacyReplacement}.`
  },
  remedies: ({ host, proxy, legacyReplacement = import_environment().LEGACY_HOSTS[(0, import_whose_host().hostName)(host)] }) => {
    const name = (0, import_whose_host().hostName)(host);
    if (legacyReplacement !== void 0)
      return [
        {
          en: `Replace ${name} by ${legacyReplacement} wherever it is configured; the former hosts have no redirection.`,
          fr: `Remplacez ${name} par ${legacyReplacement} partout où il est configuré ; les anciens hôtes n'ont pas de redirection.`
        }
      ];
    if (!proxy && (0, import_whose_host().isRunByPiste)(host) && !import_environment().PISTE_HOSTS.includes(name)) return [USE_KNOWN_HOST, ...findName(name, proxy)];
    if (proxy || (0, import_whose_host().isRunByPiste)(host) || (0, import_whose_host().isStateHost)(name)) return findName(name, proxy);
    return [
      {
        en: `Check the spelling of ${name} in --token-url, --api-base-url or the manifest.`,
        fr: `Vérifiez l'orthographe de ${name} dans --token-url, --api-base-url ou le manifeste.`
      },
      ...findName(name, proxy)
    ];
  },
  partner: {
    remedies: ({ host, proxy }) => [
      ...proxy ? [] : [
        {
          en: "Check the spelling of the host under endpoints in the manifest.",
          fr: "Vérifiez l'orthographe de l'hôte sous endpoints dans le manifeste."
        }
      ],
      ...findName((0, import_whose_host().hostName)(host), proxy)
    ]
  },
  example: { host: "oauth.piste.gouv.fr:443", proxy: false },
  source: {
    en: `${GETADDRINFO.en}; for former hosts, OCA/l10n-france issue 548`,
    fr: `${GETADDRINFO.fr} ; pour les anciens hôtes, OCA/l10n-france, ticket 548`
  }
});
function findName(name, proxy) {
  const check = {
    en: `Run nslookup ${name} on this machine; if it fails, have its DNS resolver or VPN put right.`,
    fr: `Lancez nslookup ${name} sur cette machine ; en cas d'échec, faites corriger son résolveur DNS ou son VPN.`
  };
  if (proxy) return [(0, import_shared_remedies().proxyAddress)(name), check];
  if (!(0, import_whose_host().isStateHost)(name)) return [check, import_shared_remedies().USE_PROXY];
  return [
    {
      en: "Run the check from the State network (RIE): this host is not reachable from the Internet.",
      fr: "Lancez le contrôle depuis le réseau interministériel de l'État (RIE) : cet hôte n'est pas joignable depuis Internet."
    },
    check
  ];
}
var dnsFailure = (0, import_shared_remedies().declareDiagnosis)({
  code: "network/dns-failure",
  stage: "dns",
  responsible: "network",
  certainty: "confirmed",
  transient: true,
  title: { en: "DNS does not answer", fr: "Le DNS ne répond pas" },
  seen: { en: "The DNS resolver fails or gives no answer in time.", fr: "Le résolveur DNS échoue ou ne répond pas à temps." },
  symptoms: ["EAI_AGAIN", "SERVFAIL", "Temporary failure in name resolution"],
  why: {
    en: "Nothing is known about the name itself: the resolver of this machine is unreachable, overloaded or misconfigured.",
    fr: "On ne sait rien du nom lui-même : le résolveur de cette machine est injoignable, surchargé ou mal configuré."
  },
  summary: ({ host, failure }) => "afterMs" in failure ? {
    en: `DNS gave no answer for ${(0, import_whose_host().hostName)(host)} within ${(0, import_shared_remedies().seconds)(failure.afterMs, "en")}.`,
    fr: `Le DNS n'a pas répondu pour ${(0, import_whose_host().hostName)(host)} en ${(0, import_shared_remedies().seconds)(failure.afterMs, "fr")}.`
  } : {
    en: `The DNS look-up of ${(0, import_whose_host().hostName)(host)} failed (${(0, import_shared_remedies().plain)(failure.errorCode)}).`,
    fr: `La résolution DNS de ${(0, import_whose_host().hostName)(host)} a échoué (${(0, import_shared_remedies().plain)(failure.errorCode)}).`
  },
  remedies: ({ host, proxy }) => [
    { en: "Run the check again: such failures are often brief.", fr: "Relancez le contrôle : ces pannes sont souvent brèves." },
    {
      en: `Run nslookup ${(0, import_whose_host().hostName)(host)} on this machine, and check its resolver settings (container, VPN, runner).`,
      fr: `Lancez nslookup ${(0, import_whose_host().hostName)(host)} sur cette machine et vérifiez ses réglages DNS (conteneur, VPN, runner).`
    },
    proxy ? (0, import_shared_remedies().proxyAddress)((0, import_whose_host().hostName)(host)) : import_shared_remedies().USE_PROXY
  ],
  partner: "alike",
  example: { host: "oauth.piste.gouv.fr:443", proxy: false, failure: { errorCode: "EAI_AGAIN" } },
  source: GETADDRINFO
});
var connectionRefused = (0, import_shared_remedies().declareDiagnosis)({
  code: "network/connection-refused",
  stage: "tcp",
  responsible: "network",
  certainty: "confirmed",
  transient: true,
  title: { en: "Connection refused", fr: "Connexion refusée" },
  seen: { en: "The TCP connection is refused at once.", fr: "La connexion TCP est refusée immédiatement." },
  symptoms: ["ECONNREFUSED", "Connection refused"],
  why: {
    en: "Nothing listens at that address and port, or a firewall on the way rejects the connection.",
    fr: "Rien n'écoute à cette adresse et sur ce port, ou un pare-feu sur le trajet rejette la connexion."
  },
  summary: ({ host, errorCode }) => errorCode === "ECONNREFUSED" ? { en: `${host} refused the connection.`, fr: `${host} a refusé la connexion.` } : {
    en: `This machine could not connect to ${host} (${(0, import_shared_remedies().plain)(errorCode)}).`,
    fr: `Cette machine n'a pas pu se connecter à ${host} (${(0, import_shared_remedies().plain)(errorCode)}).`
  },
  remedies: ({ host }) => [checkListener(host), OPEN_OUTGOING, import_shared_remedies().USE_PROXY],
  partner: {
    remedies: ({ host }, partner) => [checkListener(host), OPEN_OUTGOING_TO_PARTNER, (0, import_shared_remedies().askPartnerFilters)(partner), import_shared_remedies().USE_PROXY]
  },
  example: { host: "api.piste.gouv.fr:443", errorCode: "ECONNREFUSED" },
  source: TCP
});
function checkListener(host) {
  return {
    en: `Check that ${host} is the right address and port; if it is a server of your own or the simulator, that it runs.`,
    fr: `Vérifiez que ${host} est la bonne adresse et le bon port et, s'il s'agit de votre propre serveur ou du simulateur, qu'il est démarré.`
  };
}
var RESET_MOMENTS = {
  config: { en: "before anything was sent", fr: "avant tout envoi" },
  dns: { en: "before it was established", fr: "avant son établissement" },
  tcp: { en: "while it was being established", fr: "pendant son établissement" },
  tls: { en: "during the TLS handshake", fr: "pendant la négociation TLS" },
  token: { en: "before answering the token request", fr: "avant de répondre à la demande de jeton" },
  gateway: { en: "before answering the API call", fr: "avant de répondre à l'appel d'API" },
  api: { en: "during the API's answer", fr: "pendant la réponse de l'API" }
};
var ASK_AGAIN = {
  en: "Run the check again: a single cut may be chance.",
  fr: "Relancez le contrôle : une coupure isolée peut être fortuite."
};
var connectionReset = (0, import_shared_remedies().declareDiagnosis)({
  code: "network/connection-reset",
  stage: "tcp",
  responsible: "network",
  certainty: "confirmed",
  transient: true,
  title: { en: "Connection cut", fr: "Connexion coupée" },
  seen: {
    en: "The connection is reset, or ends before any answer.",
    fr: "La connexion est réinitialisée, ou se termine avant toute réponse."
  },
  symptoms: ["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "Connection reset", "socket hang up", "Empty reply from server"],
  why: {
    en: "A device on the way (firewall, inspecting proxy, load balancer) or the server itself closed the connection. The wire does not tell which.",
    fr: "Un équipement sur le trajet (pare-feu, proxy d'inspection, répartiteur de charge) ou le serveur lui-même a fermé la connexion. Le réseau ne dit pas lequel."
  },
  summary: ({ host, stage }) => ({
    en: `${host} cut the connection ${RESET_MOMENTS[stage].en}.`,
    fr: `${host} a coupé la connexion ${RESET_MOMENTS[stage].fr}.`
  }),
  remedies: () => [ASK_AGAIN, OPEN_OUTGOING, import_shared_remedies().USE_PROXY],
  partner: { remedies: (_, partner) => [ASK_AGAIN, OPEN_OUTGOING_TO_PARTNER, (0, import_shared_remedies().askPartnerFilters)(partner), import_shared_remedies().USE_PROXY] },
  example: { host: "api.piste.gouv.fr:443", stage: "gateway" },
  source: "RFC 9293 §3.10.7; RFC 9112 §9.5"
});
var connectTimeout = (0, import_shared_remedies().declareDiagnosis)({
  code: "network/connect-timeout",
  stage: "tcp",
  responsible: "network",
  certainty: "confirmed",
  transient: true,
  title: { en: "Connection times out", fr: "Connexion sans réponse" },
  seen: {
    en: "The TCP connection gets no answer in time, or the network knows no way to the host.",
    fr: "La connexion TCP n'obtient pas de réponse à temps, ou le réseau ne connaît pas de route vers l'hôte."
  },
  symptoms: [
    "ETIMEDOUT",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "UND_ERR_CONNECT_TIMEOUT",
    "Connection timed out",
    "connect timed out",
    "ConnectTimeout*",
    "i/o timeout",
    "No route to host",
    "Network is unreachable"
  ],
  why: {
    en: "Most often a firewall drops the packets silently, or the machine has no route to the Internet.",
    fr: "Le plus souvent, un pare-feu ignore les paquets en silence, ou la machine n'a pas de route vers Internet."
  },
  summary: ({ host, afterMs, noWay }) => noWay === null ? {
    en: `${host} did not accept the connection within ${(0, import_shared_remedies().seconds)(afterMs, "en")}.`,
    fr: `${host} n'a pas accepté la connexion en ${(0, import_shared_remedies().seconds)(afterMs, "fr")}.`
  } : {
    en: `The network knows no way to ${host} (${(0, import_shared_remedies().plain)(noWay)}).`,
    fr: `Le réseau ne connaît pas de route vers ${host} (${(0, import_shared_remedies().plain)(noWay)}).`
  },
  remedies: () => [OPEN_OUTGOING, import_shared_remedies().USE_PROXY],
  partner: { remedies: (_, partner) => [OPEN_OUTGOING_TO_PARTNER, (0, import_shared_remedies().askPartnerFilters)(partner), import_shared_remedies().USE_PROXY] },
  example: { host: "api.piste.gouv.fr:443", afterMs: 1e4, noWay: null },
  source: TCP
});
var captivePortal = (0, import_shared_remedies().declareDiagnosis)({
  code: "network/captive-portal",
  // Seen first where the first answer is due; the API's answer can be such a page too.
  stage: "token",
  responsible: "network",
  certainty: "likely",
  title: { en: "Something on the way answers instead", fr: "Un intermédiaire répond à la place" },
  seen: {
    en: "Whatever the status: an HTML page where JSON is due, an answer that a filter or proxy signs with its name, or status 511.",
    fr: "Quel que soit le statut : une page HTML là où du JSON est attendu, une réponse qu'un filtre ou un proxy signe de son nom, ou le statut 511."
  },
  symptoms: [511, 403, "<!DOCTYPE html", "<html", "Unexpected token <", "support ID"],
  why: {
    en: "Something between this machine and PISTE probably answers in its place: the sign-in page of a network, the blocking page of a filter, a proxy, an application firewall. An address that leads to a web site and not to the API looks the same.",
    fr: "Quelque chose entre cette machine et PISTE répond probablement à sa place : page de connexion d'un réseau, page de blocage d'un filtre, proxy, pare-feu applicatif. Une adresse qui mène à un site web et non à l'API donne le même résultat."
  },
  summary: (evidence) => withSupportId(evidence, answeredInstead(evidence)),
  remedies: (evidence) => [
    ...passIntermediary(evidence),
    {
      en: "If you set --token-url or --api-base-url, check that they lead to the API and not to a web site.",
      fr: "Si vous avez indiqué --token-url ou --api-base-url, vérifiez qu'ils mènent à l'API et non à un site web."
    }
  ],
  partner: {
    summary: (evidence, { label }) => {
      const { host, status, name, page } = evidence;
      return withSupportId(
        evidence,
        page && name === null ? {
          en: `A web page came from ${host} (status ${status}) where ${label} should answer: its own sign-in page, or that of a network portal or filter.`,
          fr: `Une page web est venue de ${host} (statut ${status}) là où ${label} devrait répondre : sa propre page de connexion, ou celle d'un portail ou d'un filtre réseau.`
        } : answeredInstead(evidence)
      );
    },
    remedies: (evidence, partner) => [...passIntermediary(evidence), (0, import_shared_remedies().checkPartnerAddress)(evidence.at, partner)]
  },
  example: { host: "oauth.piste.gouv.fr:443", status: 403, at: "token", name: null, page: true, supportId: "4711", outage: false },
  source: "RFC 8952 §1; RFC 6585 §6; RFC 6749 §5.1"
});
function answeredInstead({ host, status, name, page, outage }) {
  if (name !== null)
    return {
      en: `${(0, import_shared_remedies().plain)(name)} answered in place of ${host} (status ${status}).`,
      fr: `${(0, import_shared_remedies().plain)(name)} a répondu à la place de ${host} (statut ${status}).`
    };
  if (outage)
    return {
      en: `An HTML page came from ${host} (status ${status}) where JSON is due: from a network portal, a proxy or a filter, or from a front server that is out of order.`,
      fr: `Une page HTML est venue de ${host} (statut ${status}) là où du JSON est attendu : d'un portail, d'un proxy ou d'un filtre réseau, ou d'un serveur frontal en panne.`
    };
  return page ? {
    en: `An HTML page came from ${host} (status ${status}) where JSON is due, probably from a network portal or filter.`,
    fr: `Une page HTML est venue de ${host} (statut ${status}) là où du JSON est attendu, sans doute d'un portail ou d'un filtre réseau.`
  } : {
    en: `A network portal, filter or firewall answered in place of ${host} (status ${status}).`,
    fr: `Un portail, un filtre ou un pare-feu réseau a répondu à la place de ${host} (statut ${status}).`
  };
}
function withSupportId({ supportId }, { en, fr }) {
  return supportId === null ? { en, fr } : { en: `${en} It gives the reference ${(0, import_shared_remedies().plain)(supportId)}.`, fr: `${fr} Référence indiquée : ${(0, import_shared_remedies().plain)(supportId)}.` };
}
function passIntermediary({ host, supportId, outage }) {
  const given = supportId === null ? [] : [
    {
      en: `Give the network team the reference ${(0, import_shared_remedies().plain)(supportId)}, by which the filter or firewall finds the case.`,
      fr: `Donnez à l'équipe réseau la référence ${(0, import_shared_remedies().plain)(supportId)}, par laquelle le filtre ou le pare-feu retrouve le cas.`
    }
  ];
  return [...given, ...outage ? [import_shared_remedies().ASK_LATER] : [], ...passPortal(host)];
}
function passPortal(host) {
  return [
    {
      en: `Open https://${host}/ in a browser on the same network, and sign in or note what the page says.`,
      fr: `Ouvrez https://${host}/ dans un navigateur du même réseau, puis connectez-vous ou relevez ce que dit la page.`
    },
    {
      en: `Ask the network team to let ${(0, import_whose_host().hostName)(host)} through unfiltered.`,
      fr: `Demandez à l'équipe réseau de laisser passer ${(0, import_whose_host().hostName)(host)} sans filtrage.`
    }
  ];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  captivePortal,
  connectTimeout,
  connectionRefused,
  connectionReset,
  dnsFailure,
  dnsNotFound
});
}),
"auth-core/diagnoses/proxy-problem.ts":(function(module,exports,require,late){module.exports = {
  get proxyAuthentication() { return proxyAuthentication; },
  get proxyHint() { return proxyHint; },
  get proxyRefused() { return proxyRefused; }
};
var import_whose_host = late("./auth-core/domain/whose-host.ts");
var import_shared_remedies = late("./auth-core/diagnoses/shared-remedies.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/auth-core/src/diagnoses/proxy-problem.ts
function expectedProxy(problem) {
  const hint = proxyHint(problem);
  return {
    en: `an http or https URL such as "http://proxy:3128"${hint.en}`,
    fr: `une URL http ou https telle que « http://proxy:3128 »${hint.fr}`
  };
}
function proxyHint(problem) {
  switch (problem) {
    case "not-a-proxy":
      return { en: "", fr: "" };
    case "socks":
      return { en: "; SOCKS proxies are not supported", fr: " ; les proxys SOCKS ne sont pas pris en charge" };
    case "unescaped":
      return {
        en: "; in the user name and the password, write / as %2F, ? as %3F and # as %23",
        fr: " ; dans le nom d'utilisateur et le mot de passe, écrivez / sous la forme %2F, ? sous la forme %3F et # sous la forme %23"
      };
  }
}
// packages/auth-core/src/diagnoses/proxy.ts
var proxyRefused = (0, import_shared_remedies().declareDiagnosis)({
  code: "network/proxy-refused",
  stage: "tcp",
  responsible: "network",
  certainty: "confirmed",
  title: { en: "Proxy refuses or fails", fr: "Refus ou panne du proxy" },
  seen: {
    en: "The proxy cannot be reached, or answers CONNECT with something else than success.",
    fr: "Le proxy est injoignable, ou répond à CONNECT autrement que par un succès."
  },
  symptoms: ["from proxy after CONNECT", "Tunnel connection failed", "CONNECT tunnel failed"],
  why: {
    en: "The proxy's rules do not let this host through, it could not reach or resolve the host, or its address is wrong. Answers 429, 502, 503 and 504 of a proxy often pass: they are asked for again.",
    fr: "Les règles du proxy n'autorisent pas cet hôte, il n'a pas pu le joindre ou le résoudre, ou l'adresse du proxy est fausse. Les réponses 429, 502, 503 et 504 d'un proxy sont souvent passagères : la demande est alors répétée."
  },
  summary: ({ host, proxy: shown, failure }) => {
    const proxy = (0, import_shared_remedies().plain)(shown);
    switch (failure.kind) {
      case "status":
        return describeStatus(host, proxy, failure);
      case "unreached":
        return failure.errorCode === null ? {
          en: `The proxy ${proxy}, on the way to ${host}, did not accept the connection within ${(0, import_shared_remedies().seconds)(failure.afterMs, "en")}.`,
          fr: `Le proxy ${proxy}, sur le trajet vers ${host}, n'a pas accepté la connexion en ${(0, import_shared_remedies().seconds)(failure.afterMs, "fr")}.`
        } : {
          en: `The proxy ${proxy}, on the way to ${host}, cannot be reached (${(0, import_shared_remedies().plain)(failure.errorCode)}).`,
          fr: `Le proxy ${proxy}, sur le trajet vers ${host}, est injoignable (${(0, import_shared_remedies().plain)(failure.errorCode)}).`
        };
      case "silent":
        return {
          en: `The proxy ${proxy} gave no answer on the way to ${host} within ${(0, import_shared_remedies().seconds)(failure.afterMs, "en")}.`,
          fr: `Le proxy ${proxy} n'a pas répondu sur le trajet vers ${host} en ${(0, import_shared_remedies().seconds)(failure.afterMs, "fr")}.`
        };
      case "cut":
        return {
          en: `The proxy ${proxy} cut the connection on the way to ${host}, without an answer.`,
          fr: `Le proxy ${proxy} a coupé la connexion sur le trajet vers ${host}, sans répondre.`
        };
      case "tls":
        return {
          en: `The TLS connection to the proxy ${proxy}, on the way to ${host}, failed (${(0, import_shared_remedies().plain)(failure.errorCode)}).`,
          fr: `La connexion TLS au proxy ${proxy}, sur le trajet vers ${host}, a échoué (${(0, import_shared_remedies().plain)(failure.errorCode)}).`
        };
      case "not-http":
        return {
          en: `What listens at ${proxy}, named as the proxy on the way to ${host}, does not answer in HTTP.`,
          fr: `Ce qui écoute sur ${proxy}, indiqué comme proxy sur le trajet vers ${host}, ne répond pas en HTTP.`
        };
      case "address": {
        const expected = expectedProxy(failure.problem);
        return {
          en: `The proxy on the way to ${host} cannot be used; expected: ${expected.en}.`,
          fr: `Le proxy sur le trajet vers ${host} est inutilisable ; attendu : ${expected.fr}.`
        };
      }
    }
  },
  remedies: ({ host, proxy: shown, failure }) => {
    const proxy = (0, import_shared_remedies().plain)(shown);
    const address = (0, import_shared_remedies().proxyAddress)(proxy);
    const direct = {
      en: `If this machine reaches ${(0, import_whose_host().hostName)(host)} without a proxy, add it to NO_PROXY.`,
      fr: `Si cette machine joint ${(0, import_whose_host().hostName)(host)} sans proxy, ajoutez-le à NO_PROXY.`
    };
    switch (failure.kind) {
      case "status":
        return [...adviseOnStatus(host, failure), address, direct];
      case "silent":
      case "cut":
        return [import_shared_remedies().ASK_LATER, address, direct];
      case "unreached":
        return [address, direct];
      case "tls":
        return [
          {
            en: "If the proxy's certificate is signed by an authority of your organization, give that authority with --ca FILE or the action's input ca-certificates.",
            fr: "Si le certificat du proxy est signé par une autorité de votre organisation, fournissez cette autorité avec --ca FICHIER ou l'entrée ca-certificates de l'action."
          },
          {
            en: "If the proxy is spoken to in clear, as most are, write its address with http:// and not https://.",
            fr: "Si le proxy se joint en clair, comme la plupart, écrivez son adresse avec http:// et non https://."
          }
        ];
      case "not-http":
        return [
          address,
          {
            en: "If the proxy is spoken to over TLS, write its address with https://; if it is a SOCKS proxy, name an HTTP proxy instead.",
            fr: "Si le proxy se joint en TLS, écrivez son adresse avec https:// ; s'il s'agit d'un proxy SOCKS, indiquez plutôt un proxy HTTP."
          }
        ];
      case "address":
        return [
          {
            en: "Correct the proxy in HTTPS_PROXY, --proxy, the action's input proxy, or proxyFor of the library.",
            fr: "Corrigez le proxy dans HTTPS_PROXY, --proxy, l'entrée proxy de l'action, ou proxyFor de la bibliothèque."
          },
          direct
        ];
    }
  },
  partner: "alike",
  example: {
    host: "oauth.piste.gouv.fr:443",
    proxy: "http://proxy.example:3128",
    failure: { kind: "status", status: 403, unknownName: false }
  },
  source: {
    en: "RFC 9110 §9.3.6; RFC 9209 for the names of proxy errors",
    fr: "RFC 9110 §9.3.6 ; RFC 9209 pour les noms des erreurs de proxy"
  }
});
function describeStatus(host, proxy, { status, unknownName }) {
  if (unknownName)
    return {
      en: `The proxy ${proxy} could not resolve ${(0, import_whose_host().hostName)(host)} (status ${status}).`,
      fr: `Le proxy ${proxy} n'a pas pu résoudre ${(0, import_whose_host().hostName)(host)} (statut ${status}).`
    };
  return status >= 500 && status !== 501 ? {
    en: `The proxy ${proxy} did not come through to ${host} (status ${status}).`,
    fr: `Le proxy ${proxy} n'a pas pu joindre ${host} (statut ${status}).`
  } : {
    en: `The proxy ${proxy} refused the way to ${host} (status ${status}).`,
    fr: `Le proxy ${proxy} a refusé le passage vers ${host} (statut ${status}).`
  };
}
function adviseOnStatus(host, { status, unknownName }) {
  if (unknownName)
    return [
      ...(0, import_whose_host().isRunByPiste)(host) ? [] : [{ en: `Check the spelling of ${(0, import_whose_host().hostName)(host)}.`, fr: `Vérifiez l'orthographe de ${(0, import_whose_host().hostName)(host)}.` }],
      {
        en: `Ask whoever runs the proxy to have it resolve ${(0, import_whose_host().hostName)(host)}.`,
        fr: `Demandez au responsable du proxy de faire en sorte qu'il résolve ${(0, import_whose_host().hostName)(host)}.`
      }
    ];
  if (status === 405 || status === 501)
    return [
      {
        en: `Ask whoever runs the proxy for one that takes CONNECT to ${host}: what answered does not, as a web server would not.`,
        fr: `Demandez au responsable du proxy une adresse qui accepte CONNECT vers ${host} : ce qui a répondu ne l'accepte pas, comme le ferait un serveur web.`
      }
    ];
  return status >= 500 ? [
    import_shared_remedies().ASK_LATER,
    {
      en: `If it lasts, ask whoever runs the proxy what keeps it from ${host}.`,
      fr: `Si cela dure, demandez au responsable du proxy ce qui l'empêche de joindre ${host}.`
    }
  ] : [
    {
      en: `Ask whoever runs the proxy to allow CONNECT to ${host}.`,
      fr: `Demandez au responsable du proxy d'autoriser CONNECT vers ${host}.`
    }
  ];
}
var proxyAuthentication = (0, import_shared_remedies().declareDiagnosis)({
  code: "network/proxy-authentication",
  stage: "tcp",
  responsible: "network",
  certainty: "confirmed",
  title: { en: "Proxy asks for credentials", fr: "Le proxy demande une authentification" },
  seen: {
    en: "A proxy answers with status 407: the one that is named, to CONNECT, or another on the way, to the request itself.",
    fr: "Un proxy répond par le statut 407 : celui qui est indiqué, à CONNECT, ou un autre sur le trajet, à la requête elle-même."
  },
  symptoms: [407, "Proxy-Authenticate", "Proxy Authentication Required"],
  why: {
    en: "The proxy wants a user name and password and got none or wrong ones, or it takes only the session of a Windows domain (NTLM, Negotiate).",
    fr: "Le proxy exige un nom d'utilisateur et un mot de passe et n'en a reçu aucun ou de mauvais, ou il n'accepte que la session d'un domaine Windows (NTLM, Negotiate)."
  },
  summary: ({ host, proxy: shown, schemes, sent }) => {
    if (shown === null)
      return {
        en: `A proxy on the way answered in place of ${host} and asks for credentials of its own (status 407).`,
        fr: `Un proxy sur le trajet a répondu à la place de ${host} et exige ses propres identifiants (statut 407).`
      };
    const proxy = (0, import_shared_remedies().plain)(shown);
    if (!takesBasic(schemes)) {
      const { en, fr } = (0, import_ascii_table().enumeration)(schemes.map(import_shared_remedies().plain));
      return {
        en: `The proxy ${proxy} lets through to ${host} only with ${en} authentication (status 407).`,
        fr: `Le proxy ${proxy} ne laisse passer vers ${host} qu'avec une authentification ${fr} (statut 407).`
      };
    }
    return sent ? {
      en: `The proxy ${proxy} refused the user name and password that were sent to it on the way to ${host} (status 407).`,
      fr: `Le proxy ${proxy} a refusé le nom d'utilisateur et le mot de passe qui lui ont été envoyés sur le trajet vers ${host} (statut 407).`
    } : {
      en: `The proxy ${proxy} asks for credentials of its own before letting through to ${host} (status 407).`,
      fr: `Le proxy ${proxy} exige ses propres identifiants avant de laisser passer vers ${host} (statut 407).`
    };
  },
  remedies: ({ host, proxy, schemes, sent }) => {
    const exception = {
      en: `Or ask whoever runs the proxy to let this machine reach ${host} without credentials.`,
      fr: `Ou demandez au responsable du proxy de laisser cette machine joindre ${host} sans identifiants.`
    };
    if (!takesBasic(schemes))
      return [
        {
          en: "A user name and password in HTTPS_PROXY cannot help here: run a relay on this machine that signs in to the proxy, such as Px or Cntlm for NTLM and Negotiate, and name the relay in HTTPS_PROXY.",
          fr: "Un nom d'utilisateur et un mot de passe dans HTTPS_PROXY n'y changeront rien : lancez sur cette machine un relais qui s'authentifie auprès du proxy, tel que Px ou Cntlm pour NTLM et Negotiate, et indiquez ce relais dans HTTPS_PROXY."
        },
        exception
      ];
    const unnamed = {
      en: `Ask the network team which proxy answers on the way to ${(0, import_whose_host().hostName)(host)}, and name it in HTTPS_PROXY.`,
      fr: `Demandez à l'équipe réseau quel proxy répond sur le trajet vers ${(0, import_whose_host().hostName)(host)}, et indiquez-le dans HTTPS_PROXY.`
    };
    return [
      ...proxy === null ? [unnamed] : [],
      sent ? {
        en: "Correct the user name and password in the proxy URL of HTTPS_PROXY; write special characters percent-encoded (@ as %40, % as %25).",
        fr: "Corrigez le nom d'utilisateur et le mot de passe dans l'URL de HTTPS_PROXY ; encodez les caractères spéciaux en pourcent (@ sous la forme %40, % sous la forme %25)."
      } : {
        en: "Put the proxy's user name and password, percent-encoded, in the proxy URL of HTTPS_PROXY, and keep that value as a secret.",
        fr: "Placez le nom d'utilisateur et le mot de passe du proxy, encodés en pourcent, dans l'URL de HTTPS_PROXY, et conservez cette valeur comme un secret."
      },
      exception
    ];
  },
  partner: "alike",
  example: { host: "oauth.piste.gouv.fr:443", proxy: "http://proxy.example:3128", schemes: ["Basic"], sent: false },
  source: {
    en: "RFC 9110 §15.5.8; RFC 7617; RFC 4559 for Negotiate",
    fr: "RFC 9110 §15.5.8 ; RFC 7617 ; RFC 4559 pour Negotiate"
  }
});
function takesBasic(schemes) {
  return schemes.length === 0 || schemes.some((scheme) => scheme.toLowerCase() === "basic");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  proxyAuthentication,
  proxyHint,
  proxyRefused
});
}),
"auth-core/diagnoses/tls.ts":(function(module,exports,require,late){module.exports = {
  get tlsExpired() { return tlsExpired; },
  get tlsExpiring() { return tlsExpiring; },
  get tlsHandshake() { return tlsHandshake; },
  get tlsNameMismatch() { return tlsNameMismatch; },
  get tlsUntrusted() { return tlsUntrusted; }
};
var import_whose_host = late("./auth-core/domain/whose-host.ts");
var import_shared_remedies = late("./auth-core/diagnoses/shared-remedies.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/auth-core/src/diagnoses/tls.ts
var EXAMPLE_CERTIFICATE = {
  subject: "CN=oauth.piste.gouv.fr",
  issuer: "CN=Example Public CA",
  validFrom: /* @__PURE__ */ new Date("2025-11-01T00:00:00Z"),
  validTo: /* @__PURE__ */ new Date("2026-11-20T12:00:00Z")
};
var CHECK_CLOCK = {
  en: "Check the date and time of this machine: a wrong clock makes good certificates look out of date.",
  fr: "Vérifiez la date et l'heure de cette machine : une horloge fausse fait paraître périmés de bons certificats."
};
var GIVE_CA = {
  en: "If a proxy of your organization inspects TLS, or the server is your own, give its CA certificate with --ca FILE or the action's input ca-certificates.",
  fr: "Si un proxy de votre organisation inspecte le TLS, ou si le serveur est le vôtre, fournissez son certificat d'autorité avec --ca FICHIER ou l'entrée ca-certificates de l'action."
};
var KEEP_VERIFYING = {
  en: "Do not switch certificate verification off: the credentials could go to anyone.",
  fr: "Ne désactivez pas la vérification des certificats : les identifiants pourraient aller à n'importe qui."
};
function askForRenewal(host) {
  return (0, import_whose_host().isRunByPiste)(host) ? {
    en: "If the clock is right, tell PISTE through the form at piste.gouv.fr/support, with the dates above.",
    fr: "Si l'horloge est juste, signalez-le à PISTE par le formulaire piste.gouv.fr/support, avec les dates ci-dessus."
  } : {
    en: `If the clock is right, ask whoever runs ${(0, import_whose_host().hostName)(host)} to renew its certificate.`,
    fr: `Si l'horloge est juste, demandez au responsable de ${(0, import_whose_host().hostName)(host)} de renouveler son certificat.`
  };
}
var tlsExpired = (0, import_shared_remedies().declareDiagnosis)({
  code: "tls/expired",
  stage: "tls",
  responsible: "network",
  certainty: "confirmed",
  title: { en: "Certificate has expired", fr: "Certificat expiré" },
  seen: {
    en: "The server's certificate is past its end date.",
    fr: "Le certificat du serveur a dépassé sa date de fin."
  },
  symptoms: ["CERT_HAS_EXPIRED", "certificate has expired"],
  why: {
    en: "It was not renewed in time, or the clock of this machine is ahead. Under a public authority the certificate is the host's own; otherwise a proxy that inspects TLS may have made it.",
    fr: "Il n'a pas été renouvelé à temps, ou l'horloge de cette machine avance. Sous une autorité publique, c'est le certificat de l'hôte lui-même ; sinon, un proxy qui inspecte le TLS a pu le fabriquer."
  },
  summary: ({ host, certificate }) => ({
    en: `The certificate of ${host} expired on ${(0, import_shared_remedies().utcTime)(certificate.validTo)}${(0, import_shared_remedies().certificateNames)(certificate, "en")}.`,
    fr: `Le certificat de ${host} a expiré le ${(0, import_ascii_table().dateText)((0, import_shared_remedies().utcTime)(certificate.validTo)).fr}${(0, import_shared_remedies().certificateNames)(certificate, "fr")}.`
  }),
  remedies: ({ host, publicCa }) => publicCa ? [CHECK_CLOCK, askForRenewal(host), KEEP_VERIFYING] : [
    {
      en: "Ask the network team whether a proxy inspects TLS, and to renew the certificate of its issuer.",
      fr: "Demandez à l'équipe réseau si un proxy inspecte le TLS, et de renouveler le certificat de son émetteur."
    },
    CHECK_CLOCK,
    KEEP_VERIFYING
  ],
  partner: "alike",
  example: { host: "oauth.piste.gouv.fr:443", certificate: EXAMPLE_CERTIFICATE, publicCa: true },
  source: "RFC 5280 §4.1.2.5"
});
var tlsUntrusted = (0, import_shared_remedies().declareDiagnosis)({
  code: "tls/untrusted",
  stage: "tls",
  responsible: "network",
  certainty: "confirmed",
  title: { en: "Certificate is not trusted", fr: "Certificat non reconnu" },
  seen: {
    en: "The server's certificate does not lead to an authority that this machine trusts, or is not valid yet.",
    fr: "Le certificat du serveur ne mène pas à une autorité reconnue par cette machine, ou n'est pas encore valide."
  },
  symptoms: [
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
    "SELF_SIGNED_CERT_IN_CHAIN",
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "CERT_NOT_YET_VALID",
    "CERTIFICATE_VERIFY_FAILED",
    "unable to get local issuer certificate",
    "self-signed certificate",
    "PKIX path building failed",
    "unable to find valid certification path",
    "signed by unknown authority",
    "UntrustedRoot",
    "RemoteCertificateChainErrors"
  ],
  why: {
    en: "In companies and administrations a proxy often opens TLS and signs with an authority of its own, which Node.js does not know. A missing intermediate certificate or a late clock give the same refusal.",
    fr: "Dans les entreprises et les administrations, un proxy ouvre souvent le TLS et signe avec sa propre autorité, inconnue de Node.js. Un certificat intermédiaire manquant ou une horloge en retard donnent le même refus."
  },
  summary: ({ host, certificate, reason, notYetValid }) => notYetValid && certificate !== null ? {
    en: `The certificate of ${host} is valid only from ${(0, import_shared_remedies().utcTime)(certificate.validFrom)}${(0, import_shared_remedies().certificateNames)(certificate, "en")}.`,
    fr: `Le certificat de ${host} n'est valide qu'à partir du ${(0, import_ascii_table().dateText)((0, import_shared_remedies().utcTime)(certificate.validFrom)).fr}${(0, import_shared_remedies().certificateNames)(certificate, "fr")}.`
  } : {
    en: `This machine does not trust the certificate of ${host}: ${(0, import_shared_remedies().plain)(reason)}${(0, import_shared_remedies().certificateNames)(certificate, "en")}.`,
    fr: `Cette machine ne reconnaît pas le certificat de ${host} : ${(0, import_shared_remedies().plain)(reason)}${(0, import_shared_remedies().certificateNames)(certificate, "fr")}.`
  },
  remedies: ({ host, notYetValid, extraCa }) => {
    if (notYetValid) return [CHECK_CLOCK, askForRenewal(host), KEEP_VERIFYING];
    if (extraCa.length === 0) return [GIVE_CA, KEEP_VERIFYING];
    const [en, fr] = [(0, import_ascii_table().enumeration)(extraCa.map(import_shared_remedies().plain)).en, (0, import_ascii_table().enumeration)(extraCa.map(import_shared_remedies().plain)).fr];
    return [
      {
        en: `Check that ${en} holds the authority that signed the certificate above, root included: it is in use and does not suffice.`,
        fr: `Vérifiez que ${fr} contient l'autorité qui a signé le certificat ci-dessus, racine comprise : ce fichier est utilisé et ne suffit pas.`
      },
      GIVE_CA,
      KEEP_VERIFYING
    ];
  },
  partner: "alike",
  example: {
    host: "oauth.piste.gouv.fr:443",
    certificate: { ...EXAMPLE_CERTIFICATE, issuer: "CN=Example Inspection CA" },
    reason: "SELF_SIGNED_CERT_IN_CHAIN",
    notYetValid: false,
    extraCa: []
  },
  source: {
    en: "RFC 5280 §6; OpenSSL verification codes",
    fr: "RFC 5280 §6 ; codes de vérification d'OpenSSL"
  }
});
var tlsNameMismatch = (0, import_shared_remedies().declareDiagnosis)({
  code: "tls/name-mismatch",
  stage: "tls",
  responsible: "network",
  certainty: "confirmed",
  title: { en: "Certificate is for another name", fr: "Certificat établi pour un autre nom" },
  seen: {
    en: "The server's certificate does not bear the host name that was asked for.",
    fr: "Le certificat du serveur ne porte pas le nom d'hôte demandé."
  },
  symptoms: [
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "does not match certificates altnames",
    "no alternative certificate subject name matches",
    "Hostname mismatch",
    "certificate is valid for",
    "No subject alternative DNS name matching",
    "RemoteCertificateNameMismatch"
  ],
  why: {
    en: "The name leads to another server than meant: a DNS override, a hosts file, a load balancer, a proxy, or a mistyped address.",
    fr: "Le nom mène à un autre serveur que prévu : DNS détourné, fichier hosts, répartiteur de charge, proxy ou adresse mal saisie."
  },
  summary: ({ host, certificate, names }) => {
    if (names.length === 0)
      return {
        en: `The certificate shown by ${host} is not for ${(0, import_whose_host().hostName)(host)}${(0, import_shared_remedies().certificateNames)(certificate, "en")}.`,
        fr: `Le certificat présenté par ${host} n'est pas établi pour ${(0, import_whose_host().hostName)(host)}${(0, import_shared_remedies().certificateNames)(certificate, "fr")}.`
      };
    const shown = names.slice(0, NAMES_SHOWN).map(import_shared_remedies().plain);
    const more = names.length > NAMES_SHOWN ? "…" : "";
    return {
      en: `The certificate shown by ${host} is for ${(0, import_ascii_table().enumeration)(shown).en}${more}, not for ${(0, import_whose_host().hostName)(host)}${(0, import_shared_remedies().certificateNames)(certificate, "en")}.`,
      fr: `Le certificat présenté par ${host} est établi pour ${(0, import_ascii_table().enumeration)(shown).fr}${more}, pas pour ${(0, import_whose_host().hostName)(host)}${(0, import_shared_remedies().certificateNames)(certificate, "fr")}.`
    };
  },
  remedies: ({ host }) => [
    compareAddresses(host),
    {
      en: "Check the addresses given in --token-url, --api-base-url or the manifest: use the host's name, not its IP address.",
      fr: "Vérifiez les adresses données dans --token-url, --api-base-url ou le manifeste : utilisez le nom de l'hôte, pas son adresse IP."
    },
    KEEP_VERIFYING
  ],
  partner: {
    remedies: ({ host }) => [
      compareAddresses(host),
      {
        en: "Check the addresses under endpoints in the manifest: use the host's name, not its IP address.",
        fr: "Vérifiez les adresses sous endpoints dans le manifeste : utilisez le nom de l'hôte, pas son adresse IP."
      },
      KEEP_VERIFYING
    ]
  },
  example: {
    host: "oauth.piste.gouv.fr:443",
    certificate: { ...EXAMPLE_CERTIFICATE, subject: "CN=proxy.example" },
    names: ["proxy.example"]
  },
  source: "RFC 9525 §6; RFC 9110 §4.3.4"
});
function compareAddresses(host) {
  return {
    en: `Run nslookup ${(0, import_whose_host().hostName)(host)} here and on another network, and compare; look into the hosts file too.`,
    fr: `Lancez nslookup ${(0, import_whose_host().hostName)(host)} ici et sur un autre réseau, puis comparez ; regardez aussi le fichier hosts.`
  };
}
var NAMES_SHOWN = 5;
var CERTIFICATE_REQUIRED = /CERTIFICATE_REQUIRED$/;
function wantsCertificate(failure) {
  return "errorCode" in failure && CERTIFICATE_REQUIRED.test(failure.errorCode);
}
function noClientCertificates(host) {
  return (0, import_whose_host().isRunByPiste)(host) ? {
    en: `Ask the network team what answers in place of ${(0, import_whose_host().hostName)(host)}: PISTE is not known to ask for client certificates.`,
    fr: `Demandez à l'équipe réseau ce qui répond à la place de ${(0, import_whose_host().hostName)(host)} : PISTE n'est pas connue pour exiger des certificats clients.`
  } : {
    en: `Ask whoever runs ${(0, import_whose_host().hostName)(host)} for an address that takes calls without a client certificate.`,
    fr: `Demandez au responsable de ${(0, import_whose_host().hostName)(host)} une adresse qui accepte les appels sans certificat client.`
  };
}
var tlsHandshake = (0, import_shared_remedies().declareDiagnosis)({
  code: "tls/handshake",
  stage: "tls",
  responsible: "network",
  certainty: "confirmed",
  title: { en: "TLS handshake fails", fr: "Échec de la négociation TLS" },
  seen: {
    en: "The connection opens, but the TLS handshake fails, is never answered, or is followed by an alert.",
    fr: "La connexion s'ouvre, mais la négociation TLS échoue, reste sans réponse ou est suivie d'une alerte."
  },
  symptoms: [
    "EPROTO",
    "ERR_SSL_WRONG_VERSION_NUMBER",
    "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE",
    "wrong version number",
    "handshake failure",
    "SSL_ERROR_SYSCALL",
    "SSLHandshakeException"
  ],
  why: {
    en: "What listens does not speak TLS, shares no protocol version with this machine, wants a client certificate, or a firewall stops the handshake.",
    fr: "Ce qui écoute ne parle pas TLS, n'a aucune version de protocole en commun avec cette machine, exige un certificat client, ou un pare-feu arrête la négociation."
  },
  summary: ({ host, failure }) => {
    if ("afterMs" in failure)
      return {
        en: `${host} accepted the connection but did not answer the TLS handshake within ${(0, import_shared_remedies().seconds)(failure.afterMs, "en")}.`,
        fr: `${host} a accepté la connexion mais n'a pas répondu à la négociation TLS en ${(0, import_shared_remedies().seconds)(failure.afterMs, "fr")}.`
      };
    const code = (0, import_shared_remedies().plain)(failure.errorCode);
    if (wantsCertificate(failure))
      return {
        en: `${host} asks for a client certificate, and pistectl shows none (${code}).`,
        fr: `${host} exige un certificat client, et pistectl n'en présente pas (${code}).`
      };
    return failure.alert ? {
      en: `${host} ended the TLS connection with an alert after the handshake (${code}).`,
      fr: `${host} a mis fin à la connexion TLS par une alerte après la négociation (${code}).`
    } : { en: `The TLS handshake with ${host} failed (${code}).`, fr: `La négociation TLS avec ${host} a échoué (${code}).` };
  },
  remedies: ({ host, failure }) => [
    ...wantsCertificate(failure) ? [noClientCertificates(host)] : [],
    {
      en: `Check that ${host} is a TLS port, and not plain http or a proxy's own port.`,
      fr: `Vérifiez que ${host} est un port TLS, et non du http simple ou le port d'un proxy.`
    },
    {
      en: `Run openssl s_client -connect ${host} on this machine, and show the outcome to the network team.`,
      fr: `Lancez openssl s_client -connect ${host} sur cette machine et montrez le résultat à l'équipe réseau.`
    },
    import_shared_remedies().USE_PROXY
  ],
  partner: "alike",
  example: { host: "oauth.piste.gouv.fr:443", failure: { errorCode: "ERR_SSL_WRONG_VERSION_NUMBER", alert: false } },
  source: {
    en: "RFC 8446 §4; OpenSSL error codes",
    fr: "RFC 8446 §4 ; codes d'erreur d'OpenSSL"
  }
});
var URGENT_DAYS = 3;
var tlsExpiring = (0, import_shared_remedies().declareDiagnosis)({
  code: "tls/expiring",
  stage: "tls",
  responsible: "piste",
  certainty: "confirmed",
  degraded: true,
  title: { en: "Certificate expires soon", fr: "Certificat bientôt expiré" },
  seen: {
    en: "All is well, but the server's certificate ends within 14 days.",
    fr: "Tout fonctionne, mais le certificat du serveur expire dans les 14 jours."
  },
  symptoms: [],
  why: {
    en: "Once past its end date, every call will fail. Its operator usually renews a certificate earlier than that.",
    fr: "Une fois la date de fin passée, tous les appels échoueront. Son exploitant renouvelle d'ordinaire un certificat plus tôt."
  },
  summary: ({ host, certificate, days }) => ({
    en: `The certificate of ${host} expires on ${(0, import_shared_remedies().utcTime)(certificate.validTo)}, ${days === 0 ? "within a day" : days === 1 ? "in 1 day" : `in ${days} days`}${(0, import_shared_remedies().certificateNames)(certificate, "en")}.`,
    fr: `Le certificat de ${host} expire le ${(0, import_ascii_table().dateText)((0, import_shared_remedies().utcTime)(certificate.validTo)).fr}, ${days === 0 ? "dans moins d'un jour" : days === 1 ? "dans 1 jour" : `dans ${days} jours`}${(0, import_shared_remedies().certificateNames)(certificate, "fr")}.`
  }),
  remedies: ({ host, days }) => {
    const tell = (0, import_whose_host().isRunByPiste)(host) ? { en: "tell PISTE through the form at piste.gouv.fr/support", fr: "signalez-le à PISTE par le formulaire piste.gouv.fr/support" } : { en: `tell whoever runs ${(0, import_whose_host().hostName)(host)}`, fr: `prévenez le responsable de ${(0, import_whose_host().hostName)(host)}` };
    if (days < URGENT_DAYS) return [{ en: `Do not wait: ${tell.en}.`, fr: `Sans attendre, ${tell.fr}.` }];
    return [
      {
        en: "Nothing has to be done on your side today; run the check again in a few days.",
        fr: "Vous n'avez rien à faire aujourd'hui ; relancez le contrôle dans quelques jours."
      },
      { en: `If it has not been renewed by then, ${tell.en}.`, fr: `S'il n'a pas été renouvelé d'ici là, ${tell.fr}.` }
    ];
  },
  partner: "alike",
  example: { host: "oauth.piste.gouv.fr:443", certificate: EXAMPLE_CERTIFICATE, days: 9 },
  source: "RFC 5280 §4.1.2.5"
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  tlsExpired,
  tlsExpiring,
  tlsHandshake,
  tlsNameMismatch,
  tlsUntrusted
});
}),
"auth-core/diagnoses/token.ts":(function(module,exports,require,late){module.exports = {
  get clientRefused() { return clientRefused; },
  get grantRefused() { return grantRefused; },
  get scopeRefused() { return scopeRefused; },
  get tokenMalformed() { return tokenMalformed; },
  get tokenRedirected() { return tokenRedirected; },
  get tokenThrottled() { return tokenThrottled; },
  get tokenTimeout() { return tokenTimeout; },
  get tokenUnavailable() { return tokenUnavailable; },
  get unexpectedAnswer() { return unexpectedAnswer; }
};
var import_whose_host = late("./auth-core/domain/whose-host.ts");
var import_shared_remedies = late("./auth-core/diagnoses/shared-remedies.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/auth-core/src/diagnoses/token.ts
var clientRefused = (0, import_shared_remedies().declareDiagnosis)({
  code: "token/client-refused",
  stage: "token",
  responsible: "you",
  certainty: "confirmed",
  title: { en: "Client credentials refused", fr: "Identifiants client refusés" },
  seen: {
    en: "The token endpoint answers invalid_client with status 400, 401 or 200, and again after one retry.",
    fr: "Le serveur de jetons répond invalid_client avec le statut 400, 401 ou 200, et encore après une nouvelle tentative."
  },
  symptoms: [400, 401, "invalid_client"],
  why: {
    en: "The client identifier and secret do not form a valid pair in this environment. The code does not say which of the two is wrong. An application belongs to one environment, and the API Keys shown on the same page look the same but are no OAuth credentials.",
    fr: "L'identifiant client et le secret client ne forment pas un couple valide dans cet environnement. Le code ne dit pas lequel des deux est faux. Une application appartient à un seul environnement, et les clés « API Keys » affichées sur la même page ont le même aspect sans être des identifiants OAuth."
  },
  summary: ({ host, status, environment, attempts }) => ({
    en: `${host} refused the client identifier and secret${(0, import_shared_remedies().inEnvironment)(environment, "en")}: invalid_client (status ${status}${attempts > 1 ? `, ${attempts} requests` : ""}).`,
    fr: `${host} a refusé l'identifiant et le secret client${(0, import_shared_remedies().inEnvironment)(environment, "fr")} : invalid_client (statut ${status}${attempts > 1 ? `, ${attempts} requêtes` : ""}).`
  }),
  remedies: ({ environment, clientIdLooksRight }) => [
    ...clientIdLooksRight ? [] : [
      {
        en: "Look at the client identifier first: it does not have the form that PISTE gives, hexadecimal digits in groups of 8-4-4-4-12.",
        fr: "Regardez d'abord l'identifiant client : il n'a pas la forme que donne PISTE, des chiffres hexadécimaux par groupes de 8-4-4-4-12."
      }
    ],
    {
      en: 'Copy both values again from piste.gouv.fr/apps, tab "Authentification" of the application, panel "Identifiants OAuth", both from one pair that is not disabled.',
      fr: "Recopiez les deux valeurs depuis piste.gouv.fr/apps, onglet « Authentification » de l'application, bloc « Identifiants OAuth », toutes deux du même couple non désactivé."
    },
    environment === "sandbox" ? {
      en: "Check that they are those of the sandbox application, APP_SANDBOX_ followed by the account's e-mail: those of a production application are probably unknown here.",
      fr: "Vérifiez que ce sont ceux de l'application de bac à sable, APP_SANDBOX_ suivi de l'adresse électronique du compte : ceux d'une application de production y sont probablement inconnus."
    } : {
      en: "Check that they are those of a production application, not of APP_SANDBOX_…: those of the sandbox are probably unknown here.",
      fr: "Vérifiez que ce sont ceux d'une application de production, et non de APP_SANDBOX_… : ceux du bac à sable sont probablement inconnus ici."
    },
    {
      en: 'Make sure that the panel "API Keys" of the same page was not copied instead: its key and secret give no access token.',
      fr: "Assurez-vous de ne pas avoir copié le bloc « API Keys » de la même page : sa clé et son secret ne donnent pas de jeton d'accès."
    },
    {
      en: "If the credentials have just worked, run the check again in a minute: good ones have been reported refused at random.",
      fr: "Si ces identifiants fonctionnaient à l'instant, relancez le contrôle dans une minute : de bons identifiants auraient parfois été refusés au hasard."
    }
  ],
  partner: {
    summary: ({ host, status, attempts }) => ({
      en: `${host} refused the consumer key and secret (status ${status}${attempts > 1 ? `, ${attempts} requests` : ""}).`,
      fr: `${host} a refusé la clé et le secret de consommateur (statut ${status}${attempts > 1 ? `, ${attempts} requêtes` : ""}).`
    }),
    remedies: ({ wantsBasic }, partner) => [
      ...wantsBasic ? [
        {
          en: "Write clientAuthentication: client_secret_basic in the manifest: this token endpoint asks for Basic authentication, and got the pair in the form body.",
          fr: "Écrivez clientAuthentication: client_secret_basic dans le manifeste : ce serveur de jetons demande l'authentification Basic, et a reçu le couple dans le corps du formulaire."
        }
      ] : [],
      ...(0, import_shared_remedies().copyPartnerPair)(partner)
    ]
  },
  example: {
    host: "oauth.piste.gouv.fr:443",
    status: 400,
    environment: "production",
    attempts: 2,
    clientIdLooksRight: true,
    wantsBasic: false
  },
  source: {
    en: "RFC 6749 §5.2; invoicerr CREDENTIALS_GUIDE.md (measured in 2026); Cour-de-cassation/judilibre-tutoriels",
    fr: "RFC 6749 §5.2 ; invoicerr, CREDENTIALS_GUIDE.md (mesuré en 2026) ; Cour-de-cassation/judilibre-tutoriels"
  }
});
var scopeRefused = (0, import_shared_remedies().declareDiagnosis)({
  code: "token/scope-refused",
  stage: "token",
  responsible: "you",
  certainty: "likely",
  title: { en: "Scope refused", fr: "Portée refusée" },
  seen: { en: "The token endpoint answers invalid_scope.", fr: "Le serveur de jetons répond invalid_scope." },
  symptoms: ["invalid_scope"],
  why: {
    en: "The scope is unknown, misspelt or not given to this application. On PISTE a scope is optional, and few APIs need one; CaptchEtat needs piste.captchetat, which was WRITE before May 2023.",
    fr: "La portée (scope) est inconnue, mal orthographiée ou n'est pas accordée à cette application. Sur PISTE, la portée est facultative et peu d'API en demandent une ; CaptchEtat demande piste.captchetat, qui était WRITE avant mai 2023."
  },
  summary: ({ host, scope }) => scope === null ? {
    en: `${host} refused the token request: invalid_scope, although no scope was asked for.`,
    fr: `${host} a refusé la demande de jeton : invalid_scope, alors qu'aucune portée n'était demandée.`
  } : {
    en: `${host} refused the scope ${(0, import_ascii_table().quote)(scope).en}: invalid_scope.`,
    fr: `${host} a refusé la portée ${(0, import_ascii_table().quote)(scope).fr} : invalid_scope.`
  },
  remedies: ({ scope }) => [
    scope === null ? {
      en: "Add the scope that the API's documentation on piste.gouv.fr asks for.",
      fr: "Ajoutez la portée que demande la documentation de l'API sur piste.gouv.fr."
    } : {
      en: "Leave the scope out, or write it as the API's documentation on piste.gouv.fr does.",
      fr: "Retirez la portée, ou écrivez-la comme dans la documentation de l'API sur piste.gouv.fr."
    },
    {
      en: "Check that the API which needs this scope is ticked on the application.",
      fr: "Vérifiez que l'API qui demande cette portée est cochée dans l'application."
    }
  ],
  partner: {
    remedies: (_, { label }) => [
      {
        en: `Ask ${label} to give this consumer key a default scope: pistectl names none to a partner.`,
        fr: `Demandez à ${label} de donner une portée par défaut à cette clé de consommateur : pistectl n'en indique aucune à un partenaire.`
      }
    ]
  },
  example: { host: "oauth.piste.gouv.fr:443", scope: "WRITE" },
  source: {
    en: "RFC 6749 §5.2; Axway API Gateway documentation; datagouv/udata-front commit e7d18a9bc",
    fr: "RFC 6749 §5.2 ; documentation d'Axway API Gateway ; datagouv/udata-front, commit e7d18a9bc"
  }
});
var grantRefused = (0, import_shared_remedies().declareDiagnosis)({
  code: "token/grant-refused",
  stage: "token",
  responsible: "you",
  certainty: "likely",
  title: { en: "Grant refused", fr: "Mode d'obtention du jeton refusé" },
  seen: {
    en: "The token endpoint answers unauthorized_client, unsupported_grant_type or invalid_grant.",
    fr: "Le serveur de jetons répond unauthorized_client, unsupported_grant_type ou invalid_grant."
  },
  symptoms: ["unauthorized_client", "unsupported_grant_type", "invalid_grant"],
  why: {
    en: "The application is known but may not use the client credentials grant, or the address is not that of a token endpoint which offers it.",
    fr: "L'application est connue mais n'a pas le droit d'utiliser le mode client credentials, ou l'adresse n'est pas celle d'un serveur de jetons qui le propose."
  },
  summary: ({ host, oauthError }) => ({
    en: `${host} refused the client credentials grant: ${(0, import_shared_remedies().plain)(oauthError)}.`,
    fr: `${host} a refusé le mode client credentials : ${(0, import_shared_remedies().plain)(oauthError)}.`
  }),
  remedies: () => [
    {
      en: 'On piste.gouv.fr/apps, check that the application is active and that its "Identifiants OAuth" are not disabled.',
      fr: "Sur piste.gouv.fr/apps, vérifiez que l'application est active et que ses « Identifiants OAuth » ne sont pas désactivés."
    },
    {
      en: "Generate a new pair there, and put it in place of the present one.",
      fr: "Générez-y un nouveau couple et remplacez l'actuel."
    },
    {
      en: "If you set --token-url, check that it is the token endpoint and that it offers the client credentials grant.",
      fr: "Si vous avez indiqué --token-url, vérifiez qu'il s'agit du serveur de jetons et qu'il propose le mode client credentials."
    }
  ],
  partner: {
    remedies: (_, partner) => [
      {
        en: `Ask ${partner.label} to open the client credentials grant to this consumer key.`,
        fr: `Demandez à ${partner.label} d'ouvrir le mode client credentials à cette clé de consommateur.`
      },
      (0, import_shared_remedies().checkPartnerAddress)("token", partner)
    ]
  },
  example: { host: "oauth.piste.gouv.fr:443", oauthError: "unauthorized_client" },
  source: {
    en: "RFC 6749 §5.2; Axway API Gateway documentation",
    fr: "RFC 6749 §5.2 ; documentation d'Axway API Gateway"
  }
});
var unexpectedAnswer = (0, import_shared_remedies().declareDiagnosis)({
  code: "token/unexpected-answer",
  stage: "token",
  responsible: "piste",
  certainty: "unknown",
  supportNote: true,
  title: { en: "Unexpected refusal of the token request", fr: "Refus inattendu de la demande de jeton" },
  seen: {
    en: "The token endpoint answers a 4xx status that no other diagnosis covers, invalid_request and a 400 with WWW-Authenticate included.",
    fr: "Le serveur de jetons répond par un statut 4xx qu'aucun autre diagnostic ne couvre, y compris invalid_request et un 400 avec WWW-Authenticate."
  },
  symptoms: [400, 403, 404, 405, "invalid_request"],
  why: {
    en: "No public account of PISTE describes this answer. With an address of your own, it is probably not that of a token endpoint.",
    fr: "Aucune source publique sur PISTE ne décrit cette réponse. Avec une adresse que vous avez choisie, ce n'est probablement pas celle d'un serveur de jetons."
  },
  summary: ({ host, status, oauthError }) => ({
    en: `${host} refused the token request with status ${status}${oauthError === null ? " and no error code" : ` and error ${(0, import_ascii_table().quote)(oauthError).en}`}.`,
    fr: `${host} a refusé la demande de jeton avec le statut ${status}${oauthError === null ? " sans code d'erreur" : ` et l'erreur ${(0, import_ascii_table().quote)(oauthError).fr}`}.`
  }),
  remedies: ({ customEndpoint }) => customEndpoint ? [
    {
      en: "Check --token-url: scheme, host and path must be those of a token endpoint, as in https://oauth.piste.gouv.fr/api/oauth/token.",
      fr: "Vérifiez --token-url : protocole, hôte et chemin doivent être ceux d'un serveur de jetons, comme https://oauth.piste.gouv.fr/api/oauth/token."
    },
    {
      en: "Check that this server accepts the client identifier and secret in the form body (client_secret_post).",
      fr: "Vérifiez que ce serveur accepte l'identifiant et le secret client dans le corps du formulaire (client_secret_post)."
    }
  ] : [import_shared_remedies().ASK_LATER, import_shared_remedies().SEND_SUPPORT_NOTE],
  partner: {
    remedies: (_, partner) => [
      (0, import_shared_remedies().checkPartnerAddress)("token", partner),
      {
        en: `Ask ${partner.label} how its token endpoint takes the key and the secret, and write it in the manifest under clientAuthentication: client_secret_post in the form body, client_secret_basic as Basic authentication.`,
        fr: `Demandez à ${partner.label} comment son serveur de jetons accepte la clé et le secret, et indiquez-le dans le manifeste sous clientAuthentication : client_secret_post dans le corps du formulaire, client_secret_basic en authentification Basic.`
      },
      (0, import_shared_remedies().tellPartner)(partner)
    ]
  },
  example: { host: "oauth.piste.gouv.fr:443", status: 403, oauthError: null, customEndpoint: false },
  source: "RFC 6749 §5.2"
});
var tokenThrottled = (0, import_shared_remedies().declareDiagnosis)({
  code: "token/throttled",
  stage: "token",
  responsible: "piste",
  certainty: "likely",
  transient: true,
  supportNote: true,
  title: { en: "Token requests are throttled", fr: "Demandes de jeton limitées" },
  seen: {
    en: "The token endpoint answers 429, or 400 without an OAuth error and without a challenge, and goes on doing so.",
    fr: "Le serveur de jetons répond 429, ou 400 sans erreur OAuth ni WWW-Authenticate, de façon répétée."
  },
  symptoms: [400, 429],
  why: {
    en: "PISTE has been seen to answer so when many tokens are asked for at once. An access token lives one hour and can serve every call of an application.",
    fr: "On a vu PISTE répondre ainsi quand beaucoup de jetons sont demandés à la fois. Un jeton d'accès vit une heure et peut servir à tous les appels d'une application."
  },
  summary: ({ host, status, retryAt }) => ({
    en: `${host} does not serve token requests for now (status ${status}${status === 400 ? " without an OAuth error" : ""})${retryAt === null ? "" : `; it asks to wait until ${(0, import_shared_remedies().utcTime)(retryAt)}`}.`,
    fr: `${host} ne traite pas les demandes de jeton pour l'instant (statut ${status}${status === 400 ? " sans erreur OAuth" : ""})${retryAt === null ? "" : ` ; il demande d'attendre jusqu'au ${(0, import_ascii_table().dateText)((0, import_shared_remedies().utcTime)(retryAt)).fr}`}.`
  }),
  remedies: ({ retryAt }) => [...askForFewerTokens(retryAt), import_shared_remedies().SEND_SUPPORT_NOTE],
  partner: { remedies: ({ retryAt }, partner) => [...askForFewerTokens(retryAt), (0, import_shared_remedies().tellPartner)(partner)] },
  example: { host: "oauth.piste.gouv.fr:443", status: 400, retryAt: null },
  source: {
    en: "fabrahaingo/joel pull request 340; RFC 6585 §4",
    fr: "fabrahaingo/joel, pull request 340 ; RFC 6585 §4"
  }
});
function askForFewerTokens(retryAt) {
  return [
    retryAt === null ? { en: "Wait a few minutes, then run the check again.", fr: "Attendez quelques minutes, puis relancez le contrôle." } : {
      en: `Run the check again after ${(0, import_shared_remedies().utcTime)(retryAt)}.`,
      fr: `Relancez le contrôle après le ${(0, import_ascii_table().dateText)((0, import_shared_remedies().utcTime)(retryAt)).fr}.`
    },
    {
      en: "Ask for one token at a time and share it between the workers and jobs of the application until it expires.",
      fr: "Demandez un seul jeton à la fois et partagez-le entre les processus et les jobs de l'application jusqu'à son expiration."
    }
  ];
}
var tokenRedirected = (0, import_shared_remedies().declareDiagnosis)({
  code: "token/redirected",
  stage: "token",
  responsible: "piste",
  certainty: "confirmed",
  supportNote: true,
  title: { en: "Token request redirected", fr: "Demande de jeton redirigée" },
  seen: {
    en: "The token endpoint answers with a redirection, which is not followed.",
    fr: "Le serveur de jetons répond par une redirection, qui n'est pas suivie."
  },
  symptoms: [301, 302, 303, 307, 308],
  why: {
    en: "A token endpoint has no reason to redirect, and following would hand the credentials to the address it names. A redirection to another host usually comes from a network portal or filter.",
    fr: "Un serveur de jetons n'a aucune raison de rediriger, et suivre la redirection livrerait les identifiants à l'adresse indiquée. Une redirection vers un autre hôte vient en général d'un portail ou d'un filtre réseau."
  },
  summary: ({ host, status, location }) => ({
    en: `${host} redirects the token request${location === null ? "" : ` to ${(0, import_shared_remedies().plain)(location)}`} (status ${status}); the credentials were not sent there.`,
    fr: `${host} redirige la demande de jeton${location === null ? "" : ` vers ${(0, import_shared_remedies().plain)(location)}`} (statut ${status}) ; les identifiants n'y ont pas été envoyés.`
  }),
  remedies: ({ host, otherHost }) => [
    {
      en: "If you set --token-url, write the final address in full: https and the exact path.",
      fr: "Si vous avez indiqué --token-url, écrivez l'adresse finale en entier : https et le chemin exact."
    },
    otherHost ? (0, import_shared_remedies().askNetwork)((0, import_whose_host().hostName)(host)) : import_shared_remedies().SEND_SUPPORT_NOTE
  ],
  partner: {
    remedies: ({ host, otherHost }, partner) => [
      (0, import_shared_remedies().checkPartnerAddress)("token", partner),
      otherHost ? (0, import_shared_remedies().askNetwork)((0, import_whose_host().hostName)(host)) : (0, import_shared_remedies().tellPartner)(partner)
    ]
  },
  example: { host: "oauth.piste.gouv.fr:443", status: 302, location: "https://portal.example", otherHost: true },
  source: "RFC 9110 §15.4; RFC 9700 §4.12"
});
var MALFORMATIONS = {
  "not-json": { en: "it is not JSON", fr: "ce n'est pas du JSON" },
  "no-access-token": { en: "it holds no access_token", fr: "elle ne contient pas d'access_token" },
  "repeated-access-token": { en: "it holds access_token more than once", fr: "elle contient plusieurs access_token" },
  "bad-access-token": {
    en: "its access_token is not a text that a header can carry",
    fr: "son access_token n'est pas un texte qu'un en-tête peut porter"
  },
  "wrong-token-type": { en: "its token_type is not Bearer", fr: "son token_type n'est pas Bearer" },
  "bad-expires-in": { en: "its expires_in is not a number of seconds", fr: "son expires_in n'est pas un nombre de secondes" },
  "too-large": { en: "it is larger than 64 KiB", fr: "elle dépasse 64 Kio" },
  "cut-short": { en: "it was cut short", fr: "elle a été interrompue" },
  "not-http": { en: "it is not valid HTTP", fr: "ce n'est pas du HTTP valide" },
  empty: { en: "it is empty", fr: "elle est vide" }
};
var tokenMalformed = (0, import_shared_remedies().declareDiagnosis)({
  code: "token/malformed",
  stage: "token",
  responsible: "piste",
  certainty: "confirmed",
  supportNote: true,
  title: { en: "Token answer is malformed", fr: "Réponse de jeton mal formée" },
  seen: {
    en: "The token endpoint answers success without a usable access token.",
    fr: "Le serveur de jetons répond par un succès sans jeton d'accès utilisable."
  },
  symptoms: [],
  why: {
    en: "The answer is no token response of OAuth 2.0: not JSON, cut short, too large, or with a missing or impossible field. Its text is not shown, since it may hold a token.",
    fr: "La réponse n'est pas une réponse de jeton OAuth 2.0 : pas du JSON, interrompue, trop grande, ou avec un champ absent ou impossible. Son texte n'est pas montré, car il peut contenir un jeton."
  },
  summary: ({ host, problem }) => (0, import_ascii_table().localized)(
    (language) => language === "fr" ? `La réponse de ${host} ne donne pas de jeton d'accès utilisable : ${MALFORMATIONS[problem].fr}.` : `The answer of ${host} gives no usable access token: ${MALFORMATIONS[problem].en}.`
  ),
  remedies: () => [
    import_shared_remedies().ASK_LATER,
    {
      en: "If you set --token-url, check that it is the address of a token endpoint (RFC 6749).",
      fr: "Si vous avez indiqué --token-url, vérifiez que c'est l'adresse d'un serveur de jetons (RFC 6749)."
    },
    import_shared_remedies().SEND_SUPPORT_NOTE
  ],
  partner: { remedies: (_, partner) => [import_shared_remedies().ASK_LATER, (0, import_shared_remedies().checkPartnerAddress)("token", partner), (0, import_shared_remedies().tellPartner)(partner)] },
  example: { host: "oauth.piste.gouv.fr:443", problem: "no-access-token" },
  source: "RFC 6749 §5.1; RFC 6750 §2.1"
});
var tokenUnavailable = (0, import_shared_remedies().declareDiagnosis)({
  code: "token/unavailable",
  stage: "token",
  responsible: "piste",
  certainty: "confirmed",
  transient: true,
  supportNote: true,
  title: { en: "Token endpoint unavailable", fr: "Serveur de jetons indisponible" },
  seen: {
    en: "The token endpoint answers a 5xx status, and goes on doing so.",
    fr: "Le serveur de jetons répond par un statut 5xx, de façon répétée."
  },
  symptoms: [500, 502, 503, 504],
  why: {
    en: "The server itself says that it failed; your credentials are not in question. What PISTE answers during maintenance is not publicly known.",
    fr: "Le serveur indique lui-même qu'il a échoué ; vos identifiants ne sont pas en cause. Ce que répond PISTE pendant une maintenance n'est pas connu publiquement."
  },
  summary: ({ host, status }) => ({
    en: `${host} failed to answer the token request (status ${status}).`,
    fr: `${host} n'a pas pu répondre à la demande de jeton (statut ${status}).`
  }),
  remedies: () => [import_shared_remedies().ASK_LATER, import_shared_remedies().SEND_SUPPORT_NOTE],
  partner: { remedies: (_, partner) => [import_shared_remedies().ASK_LATER, (0, import_shared_remedies().tellPartner)(partner)] },
  example: { host: "oauth.piste.gouv.fr:443", status: 503 },
  source: "RFC 9110 §15.6"
});
var LOOK_FOR_SLOWNESS = [
  import_shared_remedies().ASK_LATER,
  {
    en: "If you shortened the time limit (--timeout, timeout-seconds), give the token request at least 10 seconds.",
    fr: "Si vous avez raccourci le délai (--timeout, timeout-seconds), laissez au moins 10 secondes à la demande de jeton."
  },
  {
    en: "If other sites are slow from this machine too, look at its network and proxy.",
    fr: "Si d'autres sites sont lents aussi depuis cette machine, regardez son réseau et son proxy."
  }
];
var tokenTimeout = (0, import_shared_remedies().declareDiagnosis)({
  code: "token/timeout",
  stage: "token",
  responsible: "piste",
  certainty: "confirmed",
  transient: true,
  supportNote: true,
  title: { en: "Token endpoint does not answer in time", fr: "Serveur de jetons trop lent" },
  seen: {
    en: "The connection is open, but no complete answer to the token request comes in time, even if bytes trickle in.",
    fr: "La connexion est ouverte, mais aucune réponse complète à la demande de jeton n'arrive à temps, même si des octets arrivent au compte-gouttes."
  },
  symptoms: [
    "UND_ERR_HEADERS_TIMEOUT",
    "UND_ERR_BODY_TIMEOUT",
    "Read timed out",
    "ReadTimeout*",
    "SocketTimeoutException",
    "context deadline exceeded"
  ],
  why: {
    en: "The token endpoint is overloaded or stuck. Your credentials are not in question.",
    fr: "Le serveur de jetons est surchargé ou bloqué. Vos identifiants ne sont pas en cause."
  },
  summary: ({ host, afterMs }) => afterMs <= 0 ? {
    en: `No time was left to ask ${host} for a token.`,
    fr: `Il ne restait plus de temps pour demander un jeton à ${host}.`
  } : {
    en: `${host} gave no complete answer to the token request within ${(0, import_shared_remedies().seconds)(afterMs, "en")}.`,
    fr: `${host} n'a pas donné de réponse complète à la demande de jeton en ${(0, import_shared_remedies().seconds)(afterMs, "fr")}.`
  },
  remedies: () => [...LOOK_FOR_SLOWNESS, import_shared_remedies().SEND_SUPPORT_NOTE],
  partner: { remedies: (_, partner) => [...LOOK_FOR_SLOWNESS, (0, import_shared_remedies().tellPartner)(partner)] },
  example: { host: "oauth.piste.gouv.fr:443", afterMs: 1e4 },
  source: "RFC 9110 §15.5.9"
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  clientRefused,
  grantRefused,
  scopeRefused,
  tokenMalformed,
  tokenRedirected,
  tokenThrottled,
  tokenTimeout,
  tokenUnavailable,
  unexpectedAnswer
});
}),
"auth-core/health/health-call.ts":(function(module,exports,require,late){module.exports = {
  get HEALTH_TIMEOUT_MS() { return HEALTH_TIMEOUT_MS; },
  get callHealth() { return callHealth; }
};
var import_backoff = late("./auth-core/retry/backoff.ts");
var import_unfinished_answer = late("./auth-core/health/unfinished-answer.ts");
var import_http_answer = late("./auth-core/connection/http-answer.ts");
var import_answer_reading = late("./auth-core/connection/answer-reading.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/auth-core/src/health/health-call.ts
var HEALTH_TIMEOUT_MS = 35e3;
async function callHealth(request, clock) {
  const { link, peer, url, deadline, maxAttempts, redactor } = request;
  const attempts = [];
  let { authorization } = request;
  let renewed = false;
  let http = null;
  let exchange = null;
  const attempt = async (delayMs) => {
    const record = (status2, diagnosis) => {
      const reason = diagnosis === null || diagnosis.degraded ? null : diagnosis.code;
      const made = { stage: "gateway", attempt: attempts.length + 1, status: status2, delayMs, reason };
      attempts.push(made);
      request.onAttempt(made);
    };
    const timeoutMs = Math.min(HEALTH_TIMEOUT_MS, deadline.remainingMs());
    const sent = await link.exchange(healthRequest(request, authorization), HEALTH_TIMEOUT_MS);
    if (!sent.ok) {
      exchange = null;
      record(null, sent.failure);
      return (0, import_ascii_table().fail)({ diagnosis: sent.failure, retryAfterMs: null });
    }
    const answered = sent.value;
    const status = answered.ok ? answered.value.status : null;
    const correlationId = answered.ok ? (0, import_answer_reading().headerOf)(answered.value, "x-correlationid") : null;
    const { sentAt, endedAt } = answered.ok ? answered.value : answered.failure;
    exchange = { sentAt, headersAt: answered.ok ? answered.value.headersAt : null, endedAt };
    http = {
      method: request.method,
      path: url.pathname,
      status,
      correlationId: correlationId === null ? null : redactor.quote(correlationId),
      at: new Date(sentAt)
    };
    const read = request.read(answered, { peer, attempts: attempts.length + 1, timeoutMs, redact: redactor.redact, quote: redactor.quote });
    record(status, read.ok ? read.value : read.failure.diagnosis);
    if (read.ok || !read.failure.renew || renewed || request.renew === null) return read;
    renewed = true;
    const fresh = await request.renew(authorization.value);
    if (!fresh.ok) return (0, import_ascii_table().fail)({ diagnosis: fresh.failure, retryAfterMs: null, final: true });
    authorization = { ...authorization, value: fresh.value };
    return (0, import_ascii_table().fail)({ ...read.failure, extraAfterMs: (0, import_backoff().refusalPauseMs)(clock) });
  };
  const result = deadline.remainingMs() > 0 ? await (0, import_backoff().withRetries)({ maxAttempts, deadline, clock, onWait: request.onWait }, attempt) : (0, import_ascii_table().fail)({ diagnosis: (0, import_unfinished_answer().explainTimeout)(link.label, peer, url.pathname, 0) });
  return { diagnosis: result.ok ? result.value : result.failure.diagnosis, attempts, http, exchange };
}
function healthRequest({ url, method, body, technicalAccount }, { scheme, value }) {
  return {
    method,
    path: `${url.pathname}${url.search}`,
    headers: {
      accept: "application/json, text/plain;q=0.9, */*;q=0.1",
      "accept-encoding": "identity",
      authorization: `${scheme} ${value.reveal()}`,
      "user-agent": import_http_answer().USER_AGENT,
      ...body === null ? {} : { "content-type": "application/json;charset=utf-8" },
      ...technicalAccount === null ? {} : { "cpro-account": technicalAccount.reveal() }
    },
    body,
    bodyLimitBytes: import_unfinished_answer().HEALTH_BODY_LIMIT_BYTES
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  HEALTH_TIMEOUT_MS,
  callHealth
});
}),
"auth-core/health/health-response.ts":(function(module,exports,require,late){module.exports = {
  get readHealthResponse() { return readHealthResponse; }
};
var import_own_error = late("./auth-core/connection/own-error.ts");
var import_unfinished_answer = late("./auth-core/health/unfinished-answer.ts");
var import_api = late("./auth-core/diagnoses/api.ts");
var import_gateway = late("./auth-core/diagnoses/gateway.ts");
var import_who_answered = late("./auth-core/connection/who-answered.ts");
var import_challenges = late("./auth-core/connection/challenges.ts");
var import_answer_reading = late("./auth-core/connection/answer-reading.ts");
var import_config = late("./auth-core/diagnoses/config.ts");
var import_shared_remedies = late("./auth-core/diagnoses/shared-remedies.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/auth-core/src/health/health-response.ts
var NO_BUSINESS_PROFILE = "ERRAUTUSR0001";
function readHealthResponse(answered, context) {
  if (!answered.ok) return (0, import_who_answered().refused)((0, import_unfinished_answer().explainSilence)(answered.failure, context));
  const answer = answered.value;
  const whole = answer.bodyEnd === "complete";
  const json = whole ? (0, import_answer_reading().parseJson)((0, import_answer_reading().bodyText)(answer)) : void 0;
  const succeeded = answer.status >= 200 && answer.status < 300;
  const { healthCheck } = context;
  const expectsText = healthCheck.well.some((condition) => "text" in condition);
  const due = succeeded && expectsText && unmetCondition(json, (0, import_answer_reading().bodyText)(answer).trim(), healthCheck, context.quote) === null;
  const stranger = due ? null : (0, import_who_answered().readStranger)(answer, context);
  if (stranger !== null) return stranger;
  const read = readBusinessCode(answer, json, context);
  if (read !== null) return read;
  return succeeded ? readSuccess(answer, json, context) : (0, import_who_answered().showChallenge)(readFailure(answer, json, context), answer, context);
}
function readBusinessCode(answer, json, { api, peer, application, quote, healthCheck }) {
  if (!(0, import_answer_reading().isJsonObject)(json)) return null;
  const { status } = answer;
  const { code, label } = (0, import_own_error().readOwnError)(json, status);
  const { codeRetour } = json;
  if (code === NO_BUSINESS_PROFILE) return (0, import_who_answered().refused)((0, import_shared_remedies().diagnose)(import_api().noBusinessProfile, { api, application }));
  if (status === 429 || isChallenge(answer, json)) return null;
  const shownLabel = label === null ? null : quote(label);
  const retryAfterMs = (0, import_answer_reading().retryAfterOf)(answer);
  const retryAt = (0, import_answer_reading().retryMoment)(answer.endedAt, retryAfterMs);
  const error = (businessCode) => (0, import_who_answered().refused)(
    (0, import_shared_remedies().diagnose)(import_api().businessError, { api, peer, businessCode, label: shownLabel }, { retryAt, transient: status >= 502 && status <= 504 }),
    // Nothing tells that the token is not what the backend refuses.
    { retryAfterMs, renew: status === 401 }
  );
  const refusing = status >= 300 || typeof code === "string" && code.startsWith("ERR") || unmetCondition(json, "", healthCheck, quote) !== null;
  if (typeof code === "string" && refusing) return error(quote(code));
  if ((typeof codeRetour === "number" || typeof codeRetour === "string") && Number(codeRetour) !== 0) {
    return error(`codeRetour ${quote(String(codeRetour))}`);
  }
  return null;
}
function isChallenge(answer, json) {
  if (answer.status === 400) return (0, import_own_error().refusesToken)(answer, json, false);
  return (answer.status === 401 || answer.status === 403) && (0, import_challenges().challengesOf)(answer).length > 0;
}
function readSuccess(answer, json, context) {
  const { api, peer, healthCheck, url, quote } = context;
  const host = (0, import_config().hostLabel)(url);
  const path = url.pathname;
  const malformed = (problem) => (0, import_who_answered().refused)((0, import_shared_remedies().diagnose)(import_api().apiMalformed, { host, peer, path, problem }));
  const unfinished = (0, import_unfinished_answer().explainUnfinished)(answer, context);
  if (unfinished !== null) return (0, import_who_answered().refused)(unfinished);
  const text = (0, import_answer_reading().bodyText)(answer).trim();
  const unmet = unmetCondition(json, text, healthCheck, quote);
  if (answer.status === 204 || text === "") return malformed("empty");
  const expectsJson = healthCheck.well.some((condition) => "json" in condition);
  if (expectsJson && json === void 0) return malformed("invalid-json");
  if (unmet !== null) return (0, import_who_answered().refused)((0, import_shared_remedies().diagnose)(import_api().apiUnhealthy, { api, peer, status: answer.status, observed: unmet }));
  const observed = healthCheck.versionAt === null ? void 0 : (0, import_ascii_table().valueAt)(json, healthCheck.versionAt);
  const expected = context.expectedVersion;
  const named = typeof observed === "string" || typeof observed === "number" ? String(observed) : null;
  const same = named === expected || typeof observed === "number" && observed === Number(expected);
  const warning = expected !== null && named !== null && !same ? (0, import_shared_remedies().diagnose)(import_api().versionMismatch, { api, expected, observed: quote(named) }) : null;
  return (0, import_ascii_table().succeed)(warning);
}
function unmetCondition(json, text, healthCheck, quote) {
  for (const condition of healthCheck.well) {
    if ("text" in condition) {
      if (text !== condition.text) return `"${quote(text)}"`;
      continue;
    }
    const value = (0, import_ascii_table().valueAt)(json, condition.json);
    if (value === void 0 && condition.optional === true) continue;
    if (value !== condition.equals) return `${condition.json} = ${value === void 0 ? "(absent)" : quote(JSON.stringify(value))}`;
  }
  return null;
}
function readFailure(answer, json, context) {
  const { api, peer, application, url, quote, healthCheck } = context;
  const { status } = answer;
  const host = (0, import_config().hostLabel)(url);
  const path = url.pathname;
  const chorusPro = healthCheck.path.startsWith("/cpro/");
  const { code } = (0, import_own_error().readOwnError)(json, status);
  const ownCode = code === null ? null : quote(String(code));
  const unhealthy = () => (0, import_who_answered().refused)((0, import_shared_remedies().diagnose)(import_api().apiUnhealthy, { api, peer, status, observed: (0, import_own_error().backendWord)(json, quote) }));
  const tokenMissing = () => (0, import_who_answered().refused)((0, import_shared_remedies().diagnose)(import_gateway().bearerMissingOrPathUnknown, { host, path, status }, { ownCode }), { renew: true });
  if (status === 400 && (0, import_own_error().refusesToken)(answer, json, chorusPro)) return tokenMissing();
  if (status === 400 && answer.body.length === 0) {
    const retryAfterMs = (0, import_answer_reading().retryAfterOf)(answer);
    const retryAt = (0, import_answer_reading().retryMoment)(answer.endedAt, retryAfterMs);
    return (0, import_who_answered().refused)((0, import_shared_remedies().diagnose)(import_gateway().gatewayTransient, { host, path, attempts: context.attempts }, { retryAt }), { retryAfterMs });
  }
  if (status === 401) {
    if (!(0, import_own_error().refusesToken)(answer, json, chorusPro))
      return (0, import_who_answered().refused)((0, import_shared_remedies().diagnose)(import_gateway().technicalAccountRefused, { host, path, source: context.technicalAccountSource }, { ownCode }));
    return (0, import_own_error().saysTokenMissing)((0, import_challenges().challengesOf)(answer)) ? tokenMissing() : (0, import_who_answered().refused)((0, import_shared_remedies().diagnose)(import_gateway().tokenRejected, { host, peer, path }, { ownCode }), { renew: true });
  }
  const { method } = healthCheck;
  return (0, import_own_error().readRefusedStatus)(answer, json, {
    url,
    peer,
    api,
    application,
    chorusPro,
    scope: context.scope,
    method,
    ownCode,
    quote,
    unhealthy
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readHealthResponse
});
}),
"auth-core/health/partner-response.ts":(function(module,exports,require,late){module.exports = {
  get readPartnerResponse() { return readPartnerResponse; }
};
var import_own_error = late("./auth-core/connection/own-error.ts");
var import_unfinished_answer = late("./auth-core/health/unfinished-answer.ts");
var import_api = late("./auth-core/diagnoses/api.ts");
var import_gateway = late("./auth-core/diagnoses/gateway.ts");
var import_who_answered = late("./auth-core/connection/who-answered.ts");
var import_answer_reading = late("./auth-core/connection/answer-reading.ts");
var import_config = late("./auth-core/diagnoses/config.ts");
var import_shared_remedies = late("./auth-core/diagnoses/shared-remedies.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/auth-core/src/health/partner-response.ts
function readPartnerResponse(answered, context) {
  if (!answered.ok) return (0, import_who_answered().refused)((0, import_unfinished_answer().explainSilence)(answered.failure, context));
  const answer = answered.value;
  const stranger = (0, import_who_answered().readStranger)(answer, context);
  if (stranger !== null) return stranger;
  if (answer.status < 200 || answer.status >= 300) return (0, import_who_answered().showChallenge)(readFailure(answer, context), answer, context);
  const unfinished = (0, import_unfinished_answer().explainUnfinished)(answer, context);
  if (unfinished !== null) return (0, import_who_answered().refused)(unfinished);
  return (0, import_ascii_table().succeed)(null);
}
var SPEAKING = [403, 429, 502, 503, 504];
function readFailure(answer, { url, peer, name, quote }) {
  const { status } = answer;
  const { label } = peer;
  const parsed = answer.bodyEnd === "complete" ? (0, import_answer_reading().parseJson)((0, import_answer_reading().bodyText)(answer)) : void 0;
  const json = (0, import_answer_reading().isJsonObject)(parsed) ? parsed : null;
  const own = (0, import_own_error().readPartnerError)(json, status);
  const ownCode = own.code === null ? null : quote(String(own.code));
  const unhealthy = () => {
    const retryAfterMs = (0, import_answer_reading().retryAfterOf)(answer);
    const retryAt = (0, import_answer_reading().retryMoment)(answer.endedAt, retryAfterMs);
    const transient = ownCode !== null && status >= 502 && status <= 504;
    const evidence = { peer, api: label, status, observed: (0, import_own_error().backendWord)(json, quote) };
    return (0, import_who_answered().refused)((0, import_shared_remedies().diagnose)(import_api().apiUnhealthy, evidence, { ownCode, retryAt, transient }), { retryAfterMs });
  };
  if (status === 401)
    return (0, import_who_answered().refused)((0, import_shared_remedies().diagnose)(import_gateway().tokenRejected, { host: (0, import_config().hostLabel)(url), peer, path: url.pathname }, { ownCode }), { renew: true });
  if (status >= 400 && !SPEAKING.includes(status)) {
    if (status >= 500) return unhealthy();
    const words = own.label === null ? null : quote(own.label);
    if (ownCode !== null) return (0, import_who_answered().refused)((0, import_shared_remedies().diagnose)(import_api().businessError, { peer, api: label, businessCode: ownCode, label: words }));
  }
  const question = { url, peer, api: label, application: name, chorusPro: false, scope: null, method: "GET" };
  return (0, import_own_error().readRefusedStatus)(answer, json, { ...question, ownCode, quote, unhealthy });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readPartnerResponse
});
}),
"auth-core/health/reach-host.ts":(function(module,exports,require,late){module.exports = {
  get reachHost() { return reachHost; }
};
var import_backoff = late("./auth-core/retry/backoff.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/auth-core/src/health/reach-host.ts
async function reachHost(unasked, { link, maxAttempts, deadline, onAttempt, onWait }, clock) {
  const attempts = [];
  const attempt = async (delayMs) => {
    const reached = await link.reach();
    if (reached.ok) return (0, import_ascii_table().succeed)(null);
    const failed = {
      stage: "gateway",
      attempt: attempts.length + 1,
      status: null,
      delayMs,
      reason: reached.failure.code
    };
    attempts.push(failed);
    onAttempt(failed);
    return (0, import_ascii_table().fail)({ diagnosis: reached.failure, retryAfterMs: null });
  };
  const result = await (0, import_backoff().withRetries)({ maxAttempts, deadline, clock, onWait }, attempt);
  return { diagnosis: result.ok ? unasked : result.failure.diagnosis, attempts, http: null, exchange: null };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  reachHost
});
}),
"auth-core/health/unfinished-answer.ts":(function(module,exports,require,late){module.exports = {
  get HEALTH_BODY_LIMIT_BYTES() { return HEALTH_BODY_LIMIT_BYTES; },
  get explainSilence() { return explainSilence; },
  get explainTimeout() { return explainTimeout; },
  get explainUnfinished() { return explainUnfinished; }
};
var import_api = late("./auth-core/diagnoses/api.ts");
var import_gateway = late("./auth-core/diagnoses/gateway.ts");
var import_http_answer = late("./auth-core/connection/http-answer.ts");
var import_network = late("./auth-core/diagnoses/network.ts");
var import_config = late("./auth-core/diagnoses/config.ts");
var import_shared_remedies = late("./auth-core/diagnoses/shared-remedies.ts");
// packages/auth-core/src/health/unfinished-answer.ts
var HEALTH_BODY_LIMIT_BYTES = 1024 * 1024;
var GATEWAY_GIVES_UP_MS = 3e4;
function explainSilence({ kind }, { url, peer, timeoutMs }) {
  const host = (0, import_config().hostLabel)(url);
  const path = url.pathname;
  switch (kind) {
    case "reset":
      return (0, import_shared_remedies().diagnose)(import_network().connectionReset, { host, peer, stage: "gateway" });
    case "timed-out":
      return explainTimeout(host, peer, path, timeoutMs);
    case "not-http":
      return (0, import_shared_remedies().diagnose)(import_api().apiMalformed, { host, peer, path, problem: "not-http" });
    case "headers-too-large":
      return (0, import_shared_remedies().diagnose)(import_api().apiTooLarge, { host, peer, path, limitBytes: import_http_answer().HEADERS_LIMIT_BYTES, part: "headers" });
  }
}
function explainTimeout(host, peer, path, afterMs) {
  const tooShort = afterMs <= GATEWAY_GIVES_UP_MS;
  return (0, import_shared_remedies().diagnose)(import_gateway().gatewayTimeout, { host, peer, path, afterMs }, tooShort ? { certainty: "unknown", supportNote: false } : {});
}
function explainUnfinished({ bodyEnd }, { url, peer, timeoutMs }) {
  const host = (0, import_config().hostLabel)(url);
  const path = url.pathname;
  switch (bodyEnd) {
    case "timed-out":
      return explainTimeout(host, peer, path, timeoutMs);
    case "reset":
      return (0, import_shared_remedies().diagnose)(import_network().connectionReset, { host, peer, stage: "api" });
    case "too-large":
      return (0, import_shared_remedies().diagnose)(import_api().apiTooLarge, { host, peer, path, limitBytes: HEALTH_BODY_LIMIT_BYTES, part: "body" });
    case "cut-short":
      return (0, import_shared_remedies().diagnose)(import_api().apiMalformed, { host, peer, path, problem: "cut-short" });
    case "undecodable":
      return (0, import_shared_remedies().diagnose)(import_api().apiMalformed, { host, peer, path, problem: "not-http" });
    case "complete":
      return null;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  HEALTH_BODY_LIMIT_BYTES,
  explainSilence,
  explainTimeout,
  explainUnfinished
});
}),
"packages-auth-core-src-connection-exchange.js":(function(module,exports,require,late){module.exports = {
  get openChannel() { return openChannel; }
};
var import_api_request = late("./undici/lib/api/api-request.js");
var import_tls_alert = late("./auth-core/connection/tls-alert.ts");
var import_code_or_unknown = late("./auth-core/connection/code-or-unknown.ts");
var import_http_answer = late("./auth-core/connection/http-answer.ts");
var import_ascii_table = late("./words/ascii-table.ts");
var import_esbuild = late("./esbuild");
var import_node_zlib = late("node:zlib");
// packages/auth-core/src/connection/exchange.ts
var import_undici = (0, import_esbuild().__toESM)((0, import_api_request().require_undici_lean)(), 1);
// packages/auth-core/src/connection/interim-answers.ts
function withoutInterimAnswers(socket) {
  const read = socket.read.bind(socket);
  const write = socket.write.bind(socket);
  let held = Buffer.alloc(0);
  let answerBegins = true;
  socket.read = (size) => {
    for (; ; ) {
      const chunk = read(size);
      if (chunk === null || !answerBegins) return chunk;
      held = afterInterims(Buffer.concat([held, chunk]));
      if (!isFinal(held)) continue;
      const answer = held;
      held = Buffer.alloc(0);
      answerBegins = false;
      return answer;
    }
  };
  socket.write = ((...args) => {
    answerBegins = true;
    return write(...args);
  });
  return socket;
}
var INTERIM = /^HTTP\/1\.[01] 1(?!01)\d\d[ \r\n]/;
var PERHAPS_INTERIM = /^(H|HT|HTT|HTTP|HTTP\/|HTTP\/1|HTTP\/1\.|HTTP\/1\.[01]( (1\d{0,2})?)?)?$/;
var LONGEST_BEGINNING = "HTTP/1.1 100 ".length;
function afterInterims(bytes) {
  let rest = Buffer.from(bytes);
  while (INTERIM.test(beginning(rest))) {
    const end = rest.indexOf("\r\n\r\n");
    if (end < 0) return rest;
    rest = rest.subarray(end + 4);
  }
  return rest;
}
function isFinal(bytes) {
  const text = beginning(bytes);
  return bytes.length >= import_http_answer().HEADERS_LIMIT_BYTES || !(INTERIM.test(text) || PERHAPS_INTERIM.test(text));
}
function beginning(bytes) {
  return bytes.toString("latin1", 0, LONGEST_BEGINNING);
}
// packages/auth-core/src/connection/exchange.ts
function openChannel(origin, connection) {
  const { socket } = connection;
  let taken = false;
  const client = new import_undici.Client(origin, {
    // The one socket was opened and timed elsewhere; once it is gone the channel is over. undici does not expect its answer in the same turn.
    connect: (_options, callback) => queueMicrotask(() => {
      if (taken || socket.destroyed) return callback(new Error("The connection is closed"), null);
      taken = true;
      callback(null, withoutInterimAnswers(socket));
    }),
    pipelining: 1,
    maxHeaderSize: import_http_answer().HEADERS_LIMIT_BYTES,
    headersTimeout: 0,
    bodyTimeout: 0
  });
  return {
    get open() {
      return !socket.destroyed && socket.writable && !client.destroyed;
    },
    exchange: (request, timeoutMs, host, signal) => exchange(client, connection, request, timeoutMs, host, signal),
    close: () => {
      client.destroy().catch(() => {
      });
      socket.destroy();
    }
  };
}
async function exchange(client, connection, request, timeoutMs, clock, parent) {
  const sentAt = clock.now();
  const failed = (kind) => (0, import_ascii_table().fail)({ kind, sentAt, endedAt: clock.now() });
  const explain = (error) => {
    const alert = (0, import_tls_alert().tlsAlert)(connection.errors);
    if (alert !== null) return (0, import_ascii_table().fail)(alert);
    if (!isSwitch(error)) return failed(failureKind(error));
    const at = clock.now();
    return (0, import_ascii_table().succeed)({ status: 101, headers: {}, body: Buffer.alloc(0), bodyEnd: "complete", sentAt, headersAt: at, endedAt: at });
  };
  const answered = await (0, import_code_or_unknown().within)(
    clock,
    timeoutMs,
    parent,
    (signal) => client.request({ method: request.method, path: request.path, headers: request.headers, body: request.body, signal }).then(import_ascii_table().succeed, (error) => (0, import_ascii_table().fail)(explain(error)))
  );
  if (!answered.ok) return failed("timed-out");
  if (!answered.value.ok) return answered.value.failure;
  const response = answered.value.value;
  const headersAt = clock.now();
  const left = timeoutMs - (headersAt - sentAt);
  const chunks = [];
  const announced = Number([response.headers["content-length"]].flat()[0] ?? 0);
  const read = announced > request.bodyLimitBytes ? (0, import_ascii_table().succeed)("too-large") : await (0, import_code_or_unknown().within)(clock, left, parent, () => readBody(response.body, contentEncoding(response.headers), request.bodyLimitBytes, chunks));
  const bodyEnd = read.ok ? read.value : "timed-out";
  if (bodyEnd !== "complete") response.body.on("error", () => {
  }).destroy();
  return (0, import_ascii_table().succeed)({
    status: response.statusCode,
    headers: response.headers,
    body: Buffer.concat(chunks),
    bodyEnd,
    sentAt,
    headersAt,
    endedAt: clock.now()
  });
}
function readBody(body, encoding, limitBytes, chunks) {
  return new Promise((resolve) => {
    const decoder = decoderFor(encoding);
    const source = decoder === null ? body : body.pipe(decoder);
    let size = 0;
    body.once(
      "error",
      (error) => resolve((0, import_code_or_unknown().codeOrUnknown)(error) === "ECONNRESET" ? "reset" : isNotHttp(error) ? "undecodable" : "cut-short")
    );
    decoder?.once("error", (error) => resolve((0, import_code_or_unknown().codeOrUnknown)(error) === "Z_BUF_ERROR" ? "cut-short" : "undecodable"));
    source.on("data", (chunk) => {
      size += chunk.length;
      if (size <= limitBytes) return void chunks.push(chunk);
      source.destroy();
      resolve("too-large");
    });
    source.once("end", () => resolve("complete"));
  });
}
function decoderFor(encoding) {
  if (encoding === "gzip" || encoding === "x-gzip") return (0, import_node_zlib().createGunzip)();
  if (encoding === "deflate") return (0, import_node_zlib().createInflate)();
  if (encoding === "br") return (0, import_node_zlib().createBrotliDecompress)();
  return null;
}
function contentEncoding(headers) {
  return [headers["content-encoding"]].flat().join(",").trim().toLowerCase();
}
function failureKind(error) {
  const code = (0, import_code_or_unknown().codeOrUnknown)(error);
  if (code === "UND_ERR_HEADERS_OVERFLOW" || code === "HPE_HEADER_OVERFLOW") return "headers-too-large";
  if (isNotHttp(error) || code === "UND_ERR_INVALID_ARG") return "not-http";
  if (code === "UND_ERR_ABORTED" || code === "ABORT_ERR" || error instanceof Error && error.name === "AbortError") return "timed-out";
  return "reset";
}
function isSwitch(error) {
  return error instanceof Error && error.message === "bad upgrade";
}
function isNotHttp(error) {
  const code = (0, import_code_or_unknown().codeOrUnknown)(error);
  return error instanceof Error && error.name === "HTTPParserError" || code === "UND_ERR_RES_CONTENT_LENGTH_MISMATCH" || code === "ERR_ASSERTION";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openChannel
});
}),
"packages-auth-core-src-connection-tls.js":(function(module,exports,require,late){var __create = Object.create;
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
  get createTlsClient() { return createTlsClient; }
};
var import_certificate = late("./auth-core/connection/certificate.ts");
var import_tls = late("./auth-core/diagnoses/tls.ts");
var import_settled = late("./auth-core/connection/settled.ts");
var import_code_or_unknown = late("./auth-core/connection/code-or-unknown.ts");
var import_network = late("./auth-core/diagnoses/network.ts");
var import_config = late("./auth-core/diagnoses/config.ts");
var import_environment = late("./auth-core/domain/environment.ts");
var import_whose_host = late("./auth-core/domain/whose-host.ts");
var import_shared_remedies = late("./auth-core/diagnoses/shared-remedies.ts");
var import_ascii_table = late("./words/ascii-table.ts");
var import_esbuild = late("./esbuild");
var import_node_net = late("node:net");
var import_node_tls = __toESM(require("node:tls"));
// packages/auth-core/src/connection/tls.ts
function createTlsClient(extraCa) {
  const secureContext = trustAlso(extraCa.map(({ pem }) => pem));
  return {
    open: (raw, url, signal) => handshake(raw, url, secureContext, true, signal),
    refusedCertificate: isCertificateError,
    async inspect(raw, url, signal) {
      const socket = await handshake(raw, url, secureContext, false, signal);
      const presented = { certificate: (0, import_certificate().readCertificate)(socket), names: (0, import_certificate().certificateNames)(socket) };
      socket.destroy();
      return presented;
    },
    explain: (error, url, peer, presented, afterMs) => explain(error, url, peer, presented, afterMs, extraCa)
  };
}
function trustAlso(extraPems) {
  const options = { minVersion: "TLSv1.2" };
  if (extraPems.length === 0) return import_node_tls.default.createSecureContext(options);
  if (typeof import_node_tls.default.getCACertificates === "function")
    return import_node_tls.default.createSecureContext({ ...options, ca: [...import_node_tls.default.getCACertificates("default"), ...extraPems] });
  const secureContext = import_node_tls.default.createSecureContext(options);
  for (const pem of extraPems) secureContext.context.addCACert(pem);
  return secureContext;
}
function isCertificateError(error) {
  const code = (0, import_code_or_unknown().codeOrUnknown)(error);
  const verification = /^(CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_|HOSTNAME_MISMATCH|CRL_|ERROR_IN_CERT_)/;
  return verification.test(code) || code === "ERR_TLS_CERT_ALTNAME_INVALID";
}
function handshake(raw, url, secureContext, verify, signal) {
  const hostname = (0, import_config().bareHostname)(url);
  const socket = import_node_tls.default.connect({
    socket: raw,
    host: hostname,
    ...(0, import_node_net().isIP)(hostname) === 0 ? { servername: hostname } : {},
    secureContext,
    ALPNProtocols: ["http/1.1"],
    rejectUnauthorized: verify
  });
  return (0, import_settled().settled)(socket, "secureConnect", signal);
}
function explain(error, url, peer, presented, afterMs, extraCa) {
  const host = (0, import_config().hostLabel)(url);
  if (error === import_code_or_unknown().TIMED_OUT) return (0, import_shared_remedies().diagnose)(import_tls().tlsHandshake, { host, peer, failure: { afterMs } });
  const code = (0, import_code_or_unknown().codeOrUnknown)(error);
  if (code === "ECONNRESET") return (0, import_shared_remedies().diagnose)(import_network().connectionReset, { host, peer, stage: "tls" });
  if (!isCertificateError(error)) return (0, import_shared_remedies().diagnose)(import_tls().tlsHandshake, { host, peer, failure: { errorCode: code, alert: false } });
  const certificate = presented?.certificate ?? null;
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID") return (0, import_shared_remedies().diagnose)(import_tls().tlsNameMismatch, { host, peer, certificate, names: presented?.names ?? [] });
  if (code === "CERT_HAS_EXPIRED" && certificate !== null) {
    const publicCa = extraCa.length === 0;
    const responsible = publicCa && (0, import_whose_host().isRunByPiste)(host) ? "piste" : "network";
    return (0, import_shared_remedies().diagnose)(import_tls().tlsExpired, { host, peer, certificate, publicCa }, { responsible });
  }
  return (0, import_shared_remedies().diagnose)(import_tls().tlsUntrusted, {
    host,
    peer,
    certificate,
    reason: code,
    notYetValid: code === "CERT_NOT_YET_VALID",
    extraCa: extraCa.map(({ source }) => source)
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  createTlsClient
});
}),
"packages-auth-core-src-connection-tunnel.js":(function(module,exports,require,late){module.exports = {
  get explainTunnel() { return explainTunnel; },
  get openTunnel() { return openTunnel; },
  get refuseProxy() { return refuseProxy; }
};
var import_proxy = late("./auth-core/endpoint/proxy.ts");
var import_code_or_unknown = late("./auth-core/connection/code-or-unknown.ts");
var import_challenges = late("./auth-core/connection/challenges.ts");
var import_proxy_problem = late("./auth-core/diagnoses/proxy-problem.ts");
var import_answer_reading = late("./auth-core/connection/answer-reading.ts");
var import_config = late("./auth-core/diagnoses/config.ts");
var import_environment = late("./auth-core/domain/environment.ts");
var import_whose_host = late("./auth-core/domain/whose-host.ts");
var import_shared_remedies = late("./auth-core/diagnoses/shared-remedies.ts");
var import_ascii_table = late("./words/ascii-table.ts");
var import_esbuild = late("./esbuild");
var import_node_http = late("node:http");
// packages/auth-core/src/connection/tunnel.ts
async function openTunnel(raw, proxy, target, tls, signal) {
  const socket = proxy.protocol === "https:" ? await (await tls()).open(raw, proxy, signal) : raw;
  return new Promise((resolve, reject) => {
    const label = (0, import_config().hostLabel)(target);
    const credentials = (0, import_proxy().proxyCredentials)(proxy);
    const request = (0, import_node_http().request)({
      method: "CONNECT",
      path: label,
      headers: { host: label, ...credentials === null ? {} : { "proxy-authorization": `Basic ${credentials.toString("base64")}` } },
      createConnection: () => socket,
      signal
    });
    request.once("connect", (response, tunnel, head) => {
      const { statusCode = 0 } = response;
      if (statusCode >= 200 && statusCode < 300) {
        if (head.length > 0) tunnel.unshift(head);
        return resolve(tunnel);
      }
      tunnel.destroy();
      reject(new TunnelRefused(response, head));
    });
    request.once("response", (response) => {
      socket.destroy();
      reject(new TunnelRefused(response, Buffer.alloc(0)));
    });
    request.once("error", reject);
    request.end();
  });
}
function explainTunnel(error, target, peer, proxy, { afterMs, reached }) {
  const where = { host: (0, import_config().hostLabel)(target), peer, proxy: (0, import_proxy().shownProxy)(proxy.href) };
  if (error instanceof TunnelRefused && error.status === 407) {
    return (0, import_shared_remedies().diagnose)(import_proxy_problem().proxyAuthentication, { ...where, schemes: error.schemes, sent: (0, import_proxy().proxyCredentials)(proxy) !== null });
  }
  const failure = proxyFailure(error, { afterMs, reached });
  return (0, import_shared_remedies().diagnose)(import_proxy_problem().proxyRefused, { ...where, failure }, { transient: isTransient(failure) });
}
function refuseProxy(target, peer, proxy, problem) {
  return (0, import_shared_remedies().diagnose)(import_proxy_problem().proxyRefused, { host: (0, import_config().hostLabel)(target), peer, proxy: (0, import_proxy().shownProxy)(proxy), failure: { kind: "address", problem } });
}
function proxyFailure(error, { afterMs, reached }) {
  if (error instanceof TunnelRefused) return { kind: "status", status: error.status, unknownName: error.unknownName };
  if (error === import_code_or_unknown().TIMED_OUT) return reached ? { kind: "silent", afterMs } : { kind: "unreached", errorCode: null, afterMs };
  const code = (0, import_code_or_unknown().codeOrUnknown)(error);
  if (code === "ECONNRESET" || code === "EPIPE") return { kind: "cut" };
  if (!reached) return { kind: "unreached", errorCode: code, afterMs };
  return code.startsWith("HPE_") ? { kind: "not-http" } : { kind: "tls", errorCode: code };
}
function isTransient(failure) {
  switch (failure.kind) {
    case "status":
      return import_challenges().PASSING_STATUSES.includes(failure.status);
    case "unreached":
      return failure.errorCode === null;
    case "silent":
    case "cut":
      return true;
    case "tls":
    case "not-http":
    case "address":
      return false;
  }
}
var UNKNOWN_NAME = /ERR_DNS_FAIL|\bdns_(error|timeout)\b|NXDOMAIN|unknown host|(could not|cannot|unable to) (resolve|determine)/i;
var TunnelRefused = class extends Error {
  name = "TunnelRefused";
  status;
  /** Authentication schemes that the proxy takes (RFC 9110 §11.7.1), as it writes them. */
  schemes;
  unknownName;
  constructor({ statusCode = 0, statusMessage = "", headersDistinct }, body) {
    super("The proxy refused the tunnel");
    this.status = statusCode;
    const challenges = (0, import_challenges().readChallenges)((headersDistinct["proxy-authenticate"] ?? []).join(", "));
    this.schemes = [...new Set(challenges.map(({ scheme }) => scheme))];
    const told = [headersDistinct["x-squid-error"], headersDistinct["proxy-status"], statusMessage, body.toString("latin1")];
    this.unknownName = UNKNOWN_NAME.test(told.flat().join("\n"));
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  explainTunnel,
  openTunnel,
  refuseProxy
});
}),
};
