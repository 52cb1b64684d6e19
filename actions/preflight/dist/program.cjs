module.exports = {
"auth-core/connection/answer-reading.ts":(function(module,exports,require,late){module.exports = {
  get bodyText() { return bodyText; },
  get headerOf() { return headerOf; },
  get headersOf() { return headersOf; },
  get isJsonObject() { return isJsonObject; },
  get parseJson() { return parseJson; },
  get readRedirect() { return readRedirect; },
  get retryAfterOf() { return retryAfterOf; },
  get retryMoment() { return retryMoment; }
};
var import_config = late("./auth-core/diagnoses/config.ts");
// packages/auth-core/src/retry/retry-after.ts
var HTTP_DATE = /^[A-Z][a-z]{2,8}, \d{2}([ -])[A-Z][a-z]{2}\1\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;
var ASCTIME_DATE = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;
var LONGEST_BELIEVED_MS = 7 * 864e5;
function retryMoment(now, retryAfterMs) {
  return retryAfterMs === null ? null : new Date(Math.ceil((now + retryAfterMs) / 1e3) * 1e3);
}
function readRetryAfter({ retryAfter, date }, now) {
  const text = retryAfter?.trim() ?? "";
  const until = () => (readDate(text) ?? Number.NaN) - (readDate(date?.trim() ?? "") ?? now);
  const pause = /^\d+$/.test(text) ? Number(text) * 1e3 : until();
  return pause <= LONGEST_BELIEVED_MS ? Math.max(0, pause) : null;
}
function readDate(text) {
  const date = HTTP_DATE.test(text) ? Date.parse(text) : ASCTIME_DATE.test(text) ? Date.parse(`${text} GMT`) : Number.NaN;
  return Number.isNaN(date) ? null : date;
}
// packages/auth-core/src/connection/answer-reading.ts
function headerOf(answer, name) {
  return [answer.headers[name]].flat()[0] ?? null;
}
function headersOf(answer, name) {
  return [answer.headers[name]].flat().filter((value) => value !== void 0).join(", ");
}
function retryAfterOf(answer) {
  return readRetryAfter({ retryAfter: headerOf(answer, "retry-after"), date: headerOf(answer, "date") }, answer.endedAt);
}
function bodyText(answer) {
  return answer.body.toString("utf8").replace(/^\ufeff/, "");
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function isJsonObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function readRedirect(answer, from, redact) {
  const value = headerOf(answer, "location");
  const target = value === null ? null : (0, import_config().parseUrl)(value, from.href);
  if (value === null || target === null) return { location: null, otherHost: false };
  const shown = (0, import_config().parseUrl)(redact(value), from.href)?.host === target.host;
  return { location: shown ? redact(`${target.protocol}//${target.host}`) : null, otherHost: target.hostname !== from.hostname };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  bodyText,
  headerOf,
  headersOf,
  isJsonObject,
  parseJson,
  readRedirect,
  retryAfterOf,
  retryMoment
});
}),
"auth-core/connection/certificate.ts":(function(module,exports,require,late){module.exports = {
  get certificateNames() { return certificateNames; },
  get readCertificate() { return readCertificate; }
};
// packages/auth-core/src/connection/certificate.ts
function readCertificate(socket) {
  const certificate = socket.getPeerCertificate();
  if (!certificate?.valid_to || !certificate.valid_from) return null;
  return {
    subject: shownName(certificate.subject),
    issuer: shownName(certificate.issuer),
    validFrom: new Date(certificate.valid_from),
    validTo: new Date(certificate.valid_to)
  };
}
function certificateNames(socket) {
  const { subjectaltname } = socket.getPeerCertificate();
  return (subjectaltname ?? "").split(", ").map((name) => name.replace(/^(DNS|IP Address):/, "")).filter((name) => name !== "");
}
function shownName(name) {
  const first = (key) => [name?.[key]].flat()[0];
  const text = [first("CN"), first("O")].filter((part) => part !== void 0 && part !== "").join(", ");
  return text.replace(/[\p{Cc}\p{Cf}]/gu, "�").slice(0, 200) || "?";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  certificateNames,
  readCertificate
});
}),
"auth-core/connection/challenges.ts":(function(module,exports,require,late){module.exports = {
  get PASSING_STATUSES() { return PASSING_STATUSES; },
  get asksFor() { return asksFor; },
  get challengesOf() { return challengesOf; },
  get parameterOf() { return parameterOf; },
  get readChallenges() { return readChallenges; },
  get saidBy() { return saidBy; }
};
var import_answer_reading = late("./auth-core/connection/answer-reading.ts");
// packages/auth-core/src/connection/challenges.ts
function challengesOf(answer, redact = (text) => text) {
  return readChallenges(redact((0, import_answer_reading().headersOf)(answer, "www-authenticate")));
}
var TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
var SEPARATOR = /[\s,]*/y;
var PARAMETER = new RegExp(`(${TOKEN})[ \\t]*=[ \\t]*(?:"((?:[^"\\\\]|\\\\.)*)"?|([^\\s,"]*))`, "ys");
var SCHEME = new RegExp(`(${TOKEN})(?=[\\s,]|$)`, "y");
var TOKEN_68 = /[ \t]+[0-9A-Za-z\-._~+/]+=*(?=[ \t]*(?:,|$))/y;
function readChallenges(text) {
  const challenges = [];
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  const begin = (scheme) => {
    const parameters = /* @__PURE__ */ new Map();
    challenges.push({ scheme, parameters });
    return parameters;
  };
  for (take(SEPARATOR); at < text.length; take(SEPARATOR)) {
    const parameter = take(PARAMETER);
    if (parameter !== null) {
      const [, name = "", quoted, bare = ""] = parameter;
      const parameters = challenges.at(-1)?.parameters ?? begin("");
      const key = name.toLowerCase();
      if (!parameters.has(key)) parameters.set(key, quoted?.replace(/\\(.)/gs, "$1") ?? bare);
      continue;
    }
    const scheme = take(SCHEME)?.[1];
    if (scheme === void 0) at++;
    else {
      begin(scheme);
      take(TOKEN_68);
    }
  }
  return challenges;
}
function asksFor(challenges, scheme) {
  return challenges.some((challenge) => challenge.scheme.toLowerCase() === scheme);
}
function parameterOf(challenges, name) {
  return challenges.map(({ parameters }) => parameters.get(name)).find((value) => value !== void 0) ?? null;
}
function saidBy(answer, { redact, quote }) {
  const challenges = challengesOf(answer, redact);
  const said = (name) => {
    const value = parameterOf(challenges, name);
    return value === null || value.trim() === "" ? null : quote(value);
  };
  const [realm, error, description] = [said("realm"), said("error"), said("error_description")];
  return realm === null && error === null && description === null ? null : { realm, error, description };
}
// packages/auth-core/src/connection/passing-statuses.ts
var PASSING_STATUSES = [429, 502, 503, 504];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  PASSING_STATUSES,
  asksFor,
  challengesOf,
  parameterOf,
  readChallenges,
  saidBy
});
}),
"auth-core/connection/code-or-unknown.ts":(function(module,exports,require,late){module.exports = {
  get TIMED_OUT() { return TIMED_OUT; },
  get codeOrUnknown() { return codeOrUnknown; },
  get within() { return within; }
};
var import_ascii_table = late("./words/ascii-table.ts");
// packages/auth-core/src/retry/timeout.ts
var TIMED_OUT = /* @__PURE__ */ Symbol("timed out");
async function within(clock, ms, parent, work) {
  const stop = new AbortController();
  const done = new AbortController();
  const signal = parent === null ? stop.signal : AbortSignal.any([parent, stop.signal]);
  const timeout = new Promise((resolve) => {
    const over = () => {
      stop.abort();
      resolve((0, import_ascii_table().fail)(TIMED_OUT));
    };
    if (ms <= 0 || parent?.aborted === true) return over();
    parent?.addEventListener("abort", over, { once: true, signal: done.signal });
    clock.sleep(ms, done.signal).then(over, () => {
    });
  });
  try {
    return await Promise.race([work(signal).then(import_ascii_table().succeed), timeout]);
  } finally {
    done.abort();
  }
}
// packages/auth-core/src/connection/code-or-unknown.ts
function codeOrUnknown(error) {
  return (0, import_ascii_table().errorCode)(error) ?? "UNKNOWN";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  TIMED_OUT,
  codeOrUnknown,
  within
});
}),
"auth-core/connection/http-answer.ts":(function(module,exports,require,late){module.exports = {
  get HEADERS_LIMIT_BYTES() { return HEADERS_LIMIT_BYTES; },
  get USER_AGENT() { return USER_AGENT; }
};
// packages/auth-core/src/connection/http-answer.ts
var USER_AGENT = "pistectl";
var HEADERS_LIMIT_BYTES = 32 * 1024;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  HEADERS_LIMIT_BYTES,
  USER_AGENT
});
}),
"auth-core/connection/tls-alert.ts":(function(module,exports,require,late){module.exports = {
  get tlsAlert() { return tlsAlert; }
};
var import_code_or_unknown = late("./auth-core/connection/code-or-unknown.ts");
// packages/auth-core/src/connection/tls-alert.ts
function tlsAlert(errors) {
  const code = errors.map(import_code_or_unknown().codeOrUnknown).find((candidate) => candidate.startsWith("ERR_SSL_"));
  return code === void 0 ? null : { kind: "tls-alert", errorCode: code };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  tlsAlert
});
}),
"auth-core/diagnoses/config.ts":(function(module,exports,require,late){module.exports = {
  get bareHostname() { return bareHostname; },
  get effectivePort() { return effectivePort; },
  get hostLabel() { return hostLabel; },
  get invalidInput() { return invalidInput; },
  get malformedCredentials() { return malformedCredentials; },
  get missingCredentials() { return missingCredentials; },
  get parseUrl() { return parseUrl; },
  get resolveEndpoints() { return resolveEndpoints; },
  get resolvePath() { return resolvePath; },
  get retiredPath() { return retiredPath; },
  get trustEndpoint() { return trustEndpoint; },
  get untrustedEndpoint() { return untrustedEndpoint; },
  get untrustedReference() { return untrustedReference; }
};
var import_environment = late("./auth-core/domain/environment.ts");
var import_whose_host = late("./auth-core/domain/whose-host.ts");
var import_shared_remedies = late("./auth-core/diagnoses/shared-remedies.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/auth-core/src/diagnoses/config.ts
function ofMissing(settings, said) {
  const [id, secret] = ["client-id", "client-secret"].map((role) => settings.some((setting) => setting.role === role));
  if (id && secret) return said.both;
  return id ? said["client-id"] : secret ? said["client-secret"] : null;
}
var SHOWN_ON_PISTE = {
  "client-id": { en: "The client identifier is", fr: "L'identifiant client se lit" },
  "client-secret": { en: "The client secret is", fr: "Le secret client se lit" },
  both: { en: "The client identifier and the client secret are", fr: "L'identifiant client et le secret client se lisent" }
};
var GIVEN_BY_PARTNER = {
  "client-id": { en: "the consumer key", fr: "la clé de consommateur est donnée" },
  "client-secret": { en: "the consumer secret", fr: "le secret de consommateur est donné" },
  both: { en: "the consumer key and the consumer secret", fr: "la clé et le secret de consommateur sont donnés" }
};
var VARIABLE_NAME = /^[A-Z_][A-Z0-9_]*$/;
function giveValues(settings) {
  const { en, fr } = (0, import_ascii_table().enumeration)(settings.map(({ source }) => (0, import_shared_remedies().plain)(source)));
  const areVariables = settings.every(({ source, absence }) => absence === void 0 && VARIABLE_NAME.test(source));
  if (!areVariables) return { en: `Give a value to ${en}.`, fr: `Donnez une valeur à ${fr}.` };
  return settings.length === 1 ? { en: `Set the environment variable ${en}.`, fr: `Donnez une valeur à la variable d'environnement ${fr}.` } : { en: `Set the environment variables ${en}.`, fr: `Donnez une valeur aux variables d'environnement ${fr}.` };
}
function adviceOnGithub(settings) {
  return settings.some(({ absence }) => absence !== void 0) ? ON_GITHUB : [];
}
var ON_GITHUB = [
  {
    en: "On GitHub, check that the secret exists under that exact name, and that the job names the environment which holds it.",
    fr: "Sur GitHub, vérifiez que le secret existe sous ce nom exact et que le job nomme l'environnement qui le contient."
  },
  {
    en: 'For pull requests from forks or from Dependabot, set the input on-missing-secrets to "skip" or "warn" and run the gate after the merge.',
    fr: "Pour les pull requests venant de forks ou de Dependabot, réglez l'entrée on-missing-secrets sur « skip » ou « warn » et lancez le contrôle après la fusion."
  }
];
var missingCredentials = (0, import_shared_remedies().declareDiagnosis)({
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
  summary: ({ settings }) => (0, import_ascii_table().localized)((language) => {
    const sources = (0, import_ascii_table().enumeration)(settings.map(({ source }) => (0, import_shared_remedies().plain)(source)))[language];
    const absences = new Set(settings.flatMap(({ absence }) => absence === void 0 ? [] : [absence[language]]));
    return [language === "fr" ? `Aucune valeur pour ${sources}.` : `No value for ${sources}.`, ...absences].join(" ");
  }),
  remedies: ({ settings }) => [
    (0, import_ascii_table().localized)((language) => {
      const french = language === "fr";
      const pair = ofMissing(settings, SHOWN_ON_PISTE);
      return [
        giveValues(settings)[language],
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
  source: {
    en: "RFC 6749 §2.3.1 and §4.4; GitHub documentation on secrets in workflows",
    fr: "RFC 6749 §2.3.1 et §4.4 ; documentation de GitHub sur les secrets dans les workflows"
  }
});
var MALFORMATIONS = {
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
var NO_COLON_IN_BASIC = {
  en: "Write authentication: oauth2 in the manifest if the partner offers it: with Basic authentication a key ends at its first colon (RFC 7617 §2).",
  fr: "Écrivez authentication: oauth2 dans le manifeste si le partenaire le propose : avec l'authentification Basic, une clé s'arrête à son premier deux-points (RFC 7617 §2)."
};
var PASTED = {
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
var malformedCredentials = (0, import_shared_remedies().declareDiagnosis)({
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
  summary: ({ settings }) => (0, import_ascii_table().localized)((language) => {
    const problems = settings.map(({ source, problem }) => `${(0, import_shared_remedies().plain)(source)} ${MALFORMATIONS[problem][language]}`);
    return `${problems.join(language === "fr" ? " ; " : "; ")}.`;
  }),
  remedies: ({ settings }) => {
    const problems = new Set(settings.map(({ problem }) => problem));
    if (problems.has("colon")) return [NO_COLON_IN_BASIC];
    const remedies = [
      (0, import_ascii_table().localized)((language) => {
        const sources = (0, import_ascii_table().enumeration)([...new Set(settings.map(({ source }) => (0, import_shared_remedies().plain)(source)))])[language];
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
  source: {
    en: "Trimming done by public PISTE clients",
    fr: "ce que retirent les clients PISTE publics"
  }
});
var untrustedEndpoint = (0, import_shared_remedies().declareDiagnosis)({
  code: "config/untrusted-endpoint",
  stage: "config",
  responsible: "you",
  certainty: "confirmed",
  title: { en: "Endpoint is not trusted", fr: "Adresse non autorisée" },
  seen: {
    en: "A token or API address is not plain https to a PISTE host, to loopback or to a host that the operator allowed, or it is on a PISTE host but not the address there; or a partner's is not declared, or not on a host that the operator allowed. Nothing was sent.",
    fr: "Une adresse de serveur de jetons ou d'API n'est pas en https vers un hôte PISTE, vers la boucle locale ou vers un hôte autorisé par l'opérateur, ou est sur un hôte PISTE sans en être la bonne adresse ; ou celle d'un partenaire n'est pas déclarée, ou n'est pas sur un hôte autorisé par l'opérateur. Rien n'a été envoyé."
  },
  symptoms: [],
  why: {
    en: "Whoever chooses the address receives the credentials. Only the person who runs the check may allow another host: a manifest, which the author of a pull request controls, may not.",
    fr: "Celui qui choisit l'adresse reçoit les identifiants. Seule la personne qui lance le contrôle peut autoriser un autre hôte : un manifeste, que l'auteur d'une pull request maîtrise, ne le peut pas."
  },
  summary: ({ source, host, problem, expected = "" }) => endpointSummary((0, import_shared_remedies().plain)(source), (0, import_shared_remedies().plain)(host), problem, expected),
  remedies: ({ source, host, problem, expected = import_environment().ENDPOINTS.production.tokenUrl }) => [
    endpointRemedy((0, import_shared_remedies().plain)(source), (0, import_shared_remedies().plain)(host), problem, expected),
    // A path comes from the catalogue and not from an override.
    ...problem === "leaves-origin" ? [] : [WITHOUT_OVERRIDE],
    ...problem === "look-alike" || problem === "state-network" ? [allowKnowingly((0, import_shared_remedies().plain)(host), problem)] : []
  ],
  partner: {
    remedies: ({ source, host, problem }) => [endpointRemedy((0, import_shared_remedies().plain)(source), (0, import_shared_remedies().plain)(host), problem, "https://partner.example/token")]
  },
  example: { source: "--token-url", host: "oauth.example.org", problem: "host-not-allowed" },
  source: {
    en: "Rule of pistectl: credentials go only where the operator says",
    fr: "règle de pistectl : les identifiants ne vont que là où le dit la personne qui lance le contrôle"
  }
});
var WITHOUT_OVERRIDE = {
  en: "To check against PISTE itself, leave out --token-url and --api-base-url: the environment sets both.",
  fr: "Pour contrôler PISTE elle-même, n'indiquez ni --token-url ni --api-base-url : l'environnement fixe les deux."
};
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
        fr: `${source} désigne ${host}, qui n'est pas l'adresse du serveur de jetons de PISTE : c'est ${expected}.`
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
var untrustedReference = (0, import_shared_remedies().declareDiagnosis)({
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
  summary: ({ source, reference, problem, allowed }) => (0, import_ascii_table().localized)((language) => {
    const [setting, found] = [(0, import_shared_remedies().plain)(source), (0, import_ascii_table().quote)(reference)[language]];
    const names = (0, import_ascii_table().enumeration)(allowed.map(import_shared_remedies().plain))[language];
    const texts = {
      "name-not-allowed": {
        en: `${setting} refers to ${found}, but only variables named ${names} may be read.`,
        fr: `${setting} renvoie à ${found}, mais seules les variables nommées ${names} peuvent être lues.`
      },
      "outside-project": {
        en: `${setting} refers to ${found}, a file that is no part of the project.`,
        fr: `${setting} renvoie à ${found}, un fichier qui ne fait pas partie du projet.`
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
    return texts[problem][language];
  }),
  remedies: ({ source, problem, allowed }) => [
    ...REFERENCE_REMEDIES[problem]((0, import_shared_remedies().plain)(source), allowed),
    ...problem === "not-a-reference" ? [
      {
        en: 'If the value was a real secret, renew it on piste.gouv.fr/apps, tab "Authentification" of the application.',
        fr: "Si la valeur était un vrai secret, renouvelez-le sur piste.gouv.fr/apps, onglet « Authentification » de l'application."
      }
    ] : []
  ],
  partner: {
    remedies: ({ source, problem, allowed }) => [
      ...REFERENCE_REMEDIES[problem]((0, import_shared_remedies().plain)(source), allowed),
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
  source: {
    en: "Rule of pistectl: manifests cannot choose which secret is read",
    fr: "règle de pistectl : un manifeste ne choisit pas quel secret est lu"
  }
});
var COPY_INSIDE = {
  en: "Put the value in a plain file inside the project that version control ignores, or in a variable and refer to it as env:NAME.",
  fr: "Placez la valeur dans un fichier ordinaire du projet, ignoré par la gestion de versions, ou dans une variable désignée par env:NOM."
};
var REFERENCE_REMEDIES = {
  "name-not-allowed": (source, allowed) => [
    (0, import_ascii_table().localized)((language) => {
      const names = (0, import_ascii_table().alternatives)(allowed.map(import_shared_remedies().plain))[language];
      return language === "fr" ? `Donnez à la variable un nom qui peut être lu, ${names}, et modifiez ${source}.` : `Give the variable a name that may be read, ${names}, and change ${source}.`;
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
var legacyHost = (0, import_shared_remedies().declareDiagnosis)({
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
    en: `${(0, import_shared_remedies().plain)(source)} names ${(0, import_shared_remedies().plain)(host)}: legifrance-beta was retired in 2023, and the path of Légifrance is now /dila/legifrance.`,
    fr: `${(0, import_shared_remedies().plain)(source)} désigne ${(0, import_shared_remedies().plain)(host)} : legifrance-beta a été retiré en 2023, et le chemin de Légifrance est désormais /dila/legifrance.`
  } : {
    en: `${(0, import_shared_remedies().plain)(source)} names ${(0, import_shared_remedies().plain)(host)}, which was switched off without redirection; it is now ${replacement}.`,
    fr: `${(0, import_shared_remedies().plain)(source)} désigne ${(0, import_shared_remedies().plain)(host)}, arrêté sans redirection ; c'est désormais ${replacement}.`
  },
  remedies: ({ source, host, replacement, retired }) => [
    {
      en: `In ${(0, import_shared_remedies().plain)(source)}, replace ${(0, import_shared_remedies().plain)(host)} by ${replacement}.`,
      fr: `Dans ${(0, import_shared_remedies().plain)(source)}, remplacez ${(0, import_shared_remedies().plain)(host)} par ${replacement}.`
    },
    ...retired === "path" ? [] : [MOVE_BOTH]
  ],
  partner: "alike",
  example: { source: "--token-url", host: "oauth.aife.economie.gouv.fr", replacement: "oauth.piste.gouv.fr" },
  source: {
    en: "AIFE mail of 21 May 2024, quoted in OCA/l10n-france issue 548; SocialGouv/dila-api-client v1.2.4 (legifrance-beta)",
    fr: "courriel de l'AIFE du 21 mai 2024, cité dans OCA/l10n-france, ticket 548 ; SocialGouv/dila-api-client v1.2.4 (legifrance-beta)"
  }
});
var MOVE_BOTH = {
  en: "Move the token address and the API address together: both must be under piste.gouv.fr.",
  fr: "Changez ensemble l'adresse du serveur de jetons et celle de l'API : les deux doivent être sous piste.gouv.fr."
};
var environmentMismatch = (0, import_shared_remedies().declareDiagnosis)({
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
    fr: "Une application n'existe que dans un environnement, et chaque environnement a son serveur de jetons et son hôte d'API. Le guide SNE-Cotation imprime l'adresse de production pour les deux, ce que contredisent tous les clients connus."
  },
  summary: ({ environment, source, host, expectedHost }) => ({
    en: `${(0, import_shared_remedies().plain)(source)} names ${(0, import_shared_remedies().plain)(host)}, but ${import_shared_remedies().IN_ENVIRONMENT[environment].en} the host is ${expectedHost}.`,
    fr: `${(0, import_shared_remedies().plain)(source)} désigne ${(0, import_shared_remedies().plain)(host)}, alors qu'${import_shared_remedies().IN_ENVIRONMENT[environment].fr} l'hôte est ${expectedHost}.`
  }),
  remedies: ({ source, host, expectedHost }) => [
    {
      en: `In ${(0, import_shared_remedies().plain)(source)}, replace ${(0, import_shared_remedies().plain)(host)} by ${expectedHost}, or leave the setting out: the environment sets it.`,
      fr: `Dans ${(0, import_shared_remedies().plain)(source)}, remplacez ${(0, import_shared_remedies().plain)(host)} par ${expectedHost}, ou retirez ce paramètre : l'environnement le fixe.`
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
  source: {
    en: "Endpoints used by OCA/l10n-france, Cour-de-cassation/judilibre-monitor and the DILA examples of 2025",
    fr: "adresses qu'emploient OCA/l10n-france, Cour-de-cassation/judilibre-monitor et les exemples de la DILA de 2025"
  }
});
var invalidInput = (0, import_shared_remedies().declareDiagnosis)({
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
  source: {
    en: "Rule of pistectl: inputs are all validated at once",
    fr: "règle de pistectl : les entrées sont toutes vérifiées d'un coup"
  }
});
// packages/auth-core/src/endpoint/look-alike.ts
var MAX_EDITS = 2;
function resemblesPisteHost(hostname) {
  if (MISTAKEN.some((pattern) => pattern.test(hostname))) return true;
  const stem = withoutSuffix(hostname);
  return import_environment().PISTE_HOSTS.some((host) => (0, import_ascii_table().editDistance)(hostname, host) <= MAX_EDITS || (0, import_ascii_table().editDistance)(stem, withoutSuffix(host)) < MAX_EDITS);
}
var MISTAKEN = [
  /(^|\.)legifrance\.gouv\.fr$/,
  /aife.*\.gouv\.fr$/,
  /piste\.gouv\.fr$/,
  /^piste\.gouv\./,
  /^(sandbox-)?(oauth|api)\.piste\./,
  /^(sandbox[.-])?(oauth|api)([.-]sandbox)?\b.*\.gouv\.fr$/
];
function withoutSuffix(hostname) {
  return hostname.replace(/\.[^.]+\.?$/, "");
}
// packages/auth-core/src/endpoint/parse-url.ts
function parseUrl(text, base) {
  return URL.canParse(text, base) ? new URL(text, base) : null;
}
// packages/auth-core/src/endpoint/endpoint.ts
var LEGACY_DOMAIN = ".aife.economie.gouv.fr";
function resolveEndpoints(environment, overrides) {
  const tokenUrl = resolve(environment, "tokenUrl", overrides.tokenUrl, overrides.allowHosts);
  if (!tokenUrl.ok) return tokenUrl;
  const apiBaseUrl = resolve(environment, "apiBaseUrl", overrides.apiBaseUrl, overrides.allowHosts);
  if (!apiBaseUrl.ok) return apiBaseUrl;
  return (0, import_ascii_table().succeed)({ tokenUrl: tokenUrl.value, apiBaseUrl: apiBaseUrl.value });
}
function trustEndpoint(source, value, trust) {
  const { peer, expected } = trust;
  const url = parseUrl(value);
  if (url === null) return (0, import_ascii_table().fail)((0, import_shared_remedies().diagnose)(untrustedEndpoint, { source, host: "", problem: "not-a-url", expected, peer }));
  const host = url.hostname.replace(/\.$/, "");
  if (host.endsWith(LEGACY_DOMAIN)) {
    const replacement = import_environment().LEGACY_HOSTS[host] ?? host.replace(LEGACY_DOMAIN, ".piste.gouv.fr");
    return (0, import_ascii_table().fail)((0, import_shared_remedies().diagnose)(legacyHost, { source, host, replacement, peer }));
  }
  const problem = trustProblem(value, url, trust);
  return problem === null ? (0, import_ascii_table().succeed)(url) : (0, import_ascii_table().fail)((0, import_shared_remedies().diagnose)(untrustedEndpoint, { source, host: url.host, problem, expected, peer }));
}
function retiredPath(url, source, peer, replacement) {
  if (!/^\/dila\/legifrance-beta(\/|$)/.test(url.pathname) || !(0, import_whose_host().isGatewayOfPiste)(url.hostname)) return null;
  const host = shownPath(url);
  const today = replacement ?? host.replace("legifrance-beta", "legifrance");
  return (0, import_shared_remedies().diagnose)(legacyHost, { source, host, replacement: today, retired: "path", peer });
}
function resolvePath(base, path) {
  if (!/^\/(?![/\\])/.test(path) || path.includes("\\")) return null;
  const joined = withoutSlash(base.pathname) + path;
  const url = parseUrl(joined, base.origin);
  return url !== null && url.origin === base.origin && url.pathname.startsWith(withoutSlash(base.pathname)) ? url : null;
}
function bareHostname(url) {
  return url.hostname.replace(/^\[|\]$/g, "");
}
function hostLabel(url) {
  return `${url.hostname}:${effectivePort(url)}`;
}
function effectivePort(url) {
  if (url.port !== "") return url.port;
  return url.protocol === "http:" ? "80" : "443";
}
function resolve(environment, role, override, allowHosts) {
  if (override?.value === void 0 || override.value === "") return (0, import_ascii_table().succeed)(new URL(import_environment().ENDPOINTS[environment][role]));
  const { source, value } = override;
  const expected = import_environment().ENDPOINTS[environment][role];
  const peer = { kind: "piste", environment };
  const trusted = trustEndpoint(source, value, { allowHosts, peer, expected });
  if (!trusted.ok) return trusted;
  const url = trusted.value;
  const own = new URL(expected);
  const isHostOf = (candidate) => Object.values(import_environment().ENDPOINTS[candidate]).some((endpoint) => new URL(endpoint).hostname === url.hostname);
  if (import_environment().ENVIRONMENTS.some((other) => other !== environment && isHostOf(other)))
    return (0, import_ascii_table().fail)((0, import_shared_remedies().diagnose)(environmentMismatch, { environment, source, host: url.host, expectedHost: own.host }));
  const retired = retiredPath(url, source, peer, own.host);
  if (retired !== null) return (0, import_ascii_table().fail)(retired);
  const isItself = url.hostname === own.hostname && withoutSlash(url.pathname) === withoutSlash(own.pathname);
  if (isItself || !isHostOf(environment) || url.port !== "") return trusted;
  const problem = role === "tokenUrl" ? "no-token-endpoint" : "no-api-base";
  return (0, import_ascii_table().fail)((0, import_shared_remedies().diagnose)(untrustedEndpoint, { source, host: shownPath(url), problem, expected, peer }));
}
function shownPath(url) {
  return url.host + withoutSlash(url.pathname);
}
function withoutSlash(path) {
  return path.replace(/\/$/, "");
}
function trustProblem(value, url, { allowHosts, peer }) {
  if (value.includes("\\")) return "backslash";
  if (url.protocol !== "https:" && url.protocol !== "http:") return "not-a-url";
  if (url.username !== "" || url.password !== "" || /^[a-z]+:\/\/[^/?#]*@/i.test(value)) return "user-info";
  const loopback = isLoopback(url.hostname);
  const own = peer.kind === "piste" && (loopback || (0, import_whose_host().isGatewayOfPiste)(url.hostname));
  const allowed = own || allowHosts.some((host) => host.toLowerCase() === url.hostname);
  if (!allowed && peer.kind === "piste") {
    if ((0, import_whose_host().isStateHost)(url.hostname)) return "state-network";
    if (resemblesPisteHost(url.hostname)) return "look-alike";
  }
  if (url.protocol === "http:" && !loopback) return "plain-http";
  return allowed ? null : "host-not-allowed";
}
function isLoopback(hostname) {
  return hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  bareHostname,
  effectivePort,
  hostLabel,
  invalidInput,
  malformedCredentials,
  missingCredentials,
  parseUrl,
  resolveEndpoints,
  resolvePath,
  retiredPath,
  trustEndpoint,
  untrustedEndpoint,
  untrustedReference
});
}),
"auth-core/diagnoses/shared-remedies.ts":(function(module,exports,require,late){module.exports = {
  get ASK_LATER() { return ASK_LATER; },
  get IN_ENVIRONMENT() { return IN_ENVIRONMENT; },
  get SEND_SUPPORT_NOTE() { return SEND_SUPPORT_NOTE; },
  get TERMS_PAGE() { return TERMS_PAGE; },
  get USE_PROXY() { return USE_PROXY; },
  get askNetwork() { return askNetwork; },
  get askPartnerFilters() { return askPartnerFilters; },
  get byteSize() { return byteSize; },
  get certificateNames() { return certificateNames; },
  get checkPartnerAddress() { return checkPartnerAddress; },
  get comparePartnerPath() { return comparePartnerPath; },
  get copyPartnerPair() { return copyPartnerPair; },
  get declareDiagnosis() { return declareDiagnosis; },
  get diagnose() { return diagnose; },
  get inEnvironment() { return inEnvironment; },
  get plain() { return plain; },
  get proxyAddress() { return proxyAddress; },
  get seconds() { return seconds; },
  get tellPartner() { return tellPartner; },
  get utcTime() { return utcTime; }
};
var import_ascii_table = late("./words/ascii-table.ts");
// packages/auth-core/src/domain/diagnosis.ts
function declareDiagnosis(declaration) {
  return declaration;
}
var PAGES = "https://github.com/pistectl/pistectl/blob/main/docs/diagnoses";
function diagnosisUrl(code) {
  return { en: `${PAGES}/${code}.md`, fr: `${PAGES}/${code}.fr.md` };
}
function diagnose(declaration, evidence, overrides = {}) {
  const partner = evidence.peer?.kind === "partner" ? { ...evidence.peer, label: (0, import_ascii_table().visibleText)(evidence.peer.label, import_ascii_table().MAX_QUOTED) } : null;
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
  const code = (0, import_ascii_table().visibleText)(ownCode, import_ascii_table().MAX_QUOTED);
  return { en: `${en} Its own error code: ${code}.`, fr: `${fr} Son propre code d'erreur : ${code}.` };
}
// packages/auth-core/src/diagnoses/wording.ts
var IN_ENVIRONMENT = {
  production: { en: "in production", fr: "en production" },
  sandbox: { en: "in the sandbox", fr: "en bac à sable" }
};
function inEnvironment(environment, language) {
  return environment === null ? "" : ` ${IN_ENVIRONMENT[environment][language]}`;
}
function plain(text) {
  return (0, import_ascii_table().visibleText)(text, import_ascii_table().MAX_QUOTED);
}
function seconds(milliseconds, language) {
  const text = String(Math.round(milliseconds / 100) / 10);
  return `${language === "fr" ? text.replace(".", ",") : text} s`;
}
function utcTime(date) {
  return Number.isNaN(date.getTime()) ? "?" : `${date.toISOString().slice(0, 19).replace("T", " ")} UTC`;
}
function byteSize(bytes, language) {
  const letter = language === "fr" ? "o" : "B";
  if (bytes % 1048576 === 0) return `${bytes / 1048576} Mi${letter}`;
  return bytes % 1024 === 0 ? `${bytes / 1024} Ki${letter}` : `${bytes} ${language === "fr" ? "octets" : "bytes"}`;
}
function certificateNames(certificate, language) {
  if (certificate === null) return "";
  const [subject, issuer] = [plain(certificate.subject), plain(certificate.issuer)];
  return language === "fr" ? ` (sujet : ${subject} ; émetteur : ${issuer})` : ` (subject: ${subject}; issuer: ${issuer})`;
}
// packages/auth-core/src/diagnoses/shared-remedies.ts
var ASK_LATER = {
  en: "Run the check again in a few minutes.",
  fr: "Relancez le contrôle dans quelques minutes."
};
var SEND_SUPPORT_NOTE = {
  en: "If it lasts, send the support note to PISTE through the form at piste.gouv.fr/support, soon: PISTE keeps its traces 10 days.",
  fr: "Si cela dure, transmettez la note de support à PISTE par le formulaire piste.gouv.fr/support, sans tarder : PISTE conserve ses traces 10 jours."
};
var TERMS_PAGE = {
  en: 'piste.gouv.fr/en/apimgt/api-tos (menu "APIS", "APIS ToS Acceptance")',
  fr: "piste.gouv.fr/apimgt/api-tos (menu « API », « Consentement CGU API »)"
};
function askNetwork(hostName) {
  return {
    en: `Ask the network team what answers in place of ${hostName}: a sign-in page, a filter or a proxy.`,
    fr: `Demandez à l'équipe réseau ce qui répond à la place de ${hostName} : page de connexion, filtre ou proxy.`
  };
}
function tellPartner({ label }) {
  return {
    en: `If it lasts, tell ${label}, with date, time, path and status.`,
    fr: `Si cela dure, prévenez ${label}, avec la date, l'heure, le chemin et le statut.`
  };
}
function checkPartnerAddress(field, { label }) {
  return {
    en: `Check endpoints.${field} in the manifest: scheme, host and path must be, in full, those that ${label} gives.`,
    fr: `Vérifiez endpoints.${field} dans le manifeste : protocole, hôte et chemin doivent être, en entier, ceux que donne ${label}.`
  };
}
function comparePartnerPath(path, { label }) {
  return {
    en: `Compare ${path}, which is endpoints.healthcheck below endpoints.api, with the health check that ${label} documents.`,
    fr: `Comparez ${path}, soit endpoints.healthcheck sous endpoints.api, avec le contrôle de santé que documente ${label}.`
  };
}
function copyPartnerPair({ label }) {
  return [
    {
      en: `Copy both values again from what ${label} gave you: the consumer key and the consumer secret of one pair.`,
      fr: `Recopiez les deux valeurs données par ${label} : la clé et le secret de consommateur du même couple.`
    },
    {
      en: `Ask ${label} whether this pair is active, and for which platform, test or production, it was given.`,
      fr: `Demandez à ${label} si ce couple est actif, et pour quelle plateforme, de test ou de production, il a été donné.`
    }
  ];
}
function askPartnerFilters({ label }) {
  return {
    en: `Ask ${label} whether access is limited to some IP addresses, to some ports or to a VPN.`,
    fr: `Demandez à ${label} si l'accès est limité à certaines adresses IP, à certains ports ou à un VPN.`
  };
}
function proxyAddress(proxy) {
  return {
    en: `Check the proxy's address ${proxy} in HTTPS_PROXY, --proxy or the action's input proxy.`,
    fr: `Vérifiez l'adresse du proxy ${proxy} dans HTTPS_PROXY, --proxy ou l'entrée proxy de l'action.`
  };
}
var USE_PROXY = {
  en: "If the way out goes through a proxy, name it in HTTPS_PROXY or --proxy.",
  fr: "Si la sortie passe par un proxy, indiquez-le dans HTTPS_PROXY ou --proxy."
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ASK_LATER,
  IN_ENVIRONMENT,
  SEND_SUPPORT_NOTE,
  TERMS_PAGE,
  USE_PROXY,
  askNetwork,
  askPartnerFilters,
  byteSize,
  certificateNames,
  checkPartnerAddress,
  comparePartnerPath,
  copyPartnerPair,
  declareDiagnosis,
  diagnose,
  inEnvironment,
  plain,
  proxyAddress,
  seconds,
  tellPartner,
  utcTime
});
}),
"auth-core/domain/environment.ts":(function(module,exports,require,late){module.exports = {
  get ENDPOINTS() { return ENDPOINTS; },
  get ENVIRONMENTS() { return ENVIRONMENTS; },
  get LEGACY_HOSTS() { return LEGACY_HOSTS; },
  get PISTE_HOSTS() { return PISTE_HOSTS; }
};
// packages/auth-core/src/domain/environment.ts
var ENVIRONMENTS = ["production", "sandbox"];
var ENDPOINTS = {
  production: {
    tokenUrl: "https://oauth.piste.gouv.fr/api/oauth/token",
    apiBaseUrl: "https://api.piste.gouv.fr"
  },
  sandbox: {
    tokenUrl: "https://sandbox-oauth.piste.gouv.fr/api/oauth/token",
    apiBaseUrl: "https://sandbox-api.piste.gouv.fr"
  }
};
var PISTE_HOSTS = ENVIRONMENTS.flatMap(
  (environment) => [ENDPOINTS[environment].tokenUrl, ENDPOINTS[environment].apiBaseUrl].map((url) => new URL(url).hostname)
);
var LEGACY_HOSTS = {
  "developer.aife.economie.gouv.fr": "piste.gouv.fr",
  "oauth.aife.economie.gouv.fr": "oauth.piste.gouv.fr",
  "api.aife.economie.gouv.fr": "api.piste.gouv.fr",
  "sandbox-oauth.aife.economie.gouv.fr": "sandbox-oauth.piste.gouv.fr",
  "sandbox-api.aife.economie.gouv.fr": "sandbox-api.piste.gouv.fr"
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ENDPOINTS,
  ENVIRONMENTS,
  LEGACY_HOSTS,
  PISTE_HOSTS
});
}),
"auth-core/domain/peer.ts":(function(module,exports,require,late){module.exports = {
  get environmentOf() { return environmentOf; }
};
// packages/auth-core/src/domain/peer.ts
function environmentOf(peer) {
  return peer.kind === "piste" ? peer.environment : null;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  environmentOf
});
}),
"auth-core/domain/whose-host.ts":(function(module,exports,require,late){module.exports = {
  get hostName() { return hostName; },
  get isGatewayOfPiste() { return isGatewayOfPiste; },
  get isRunByPiste() { return isRunByPiste; },
  get isStateHost() { return isStateHost; }
};
// packages/auth-core/src/domain/whose-host.ts
function hostName(host) {
  return host.replace(/:\d+$/, "");
}
function isStateHost(name) {
  return name.endsWith(".rie.gouv.fr");
}
function isRunByPiste(host) {
  return /(^|\.)piste\.gouv\.fr$/i.test(hostName(host));
}
function isGatewayOfPiste(name) {
  return name.endsWith(".piste.gouv.fr");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  hostName,
  isGatewayOfPiste,
  isRunByPiste,
  isStateHost
});
}),
"auth-core/endpoint/proxy.ts":(function(module,exports,require,late){module.exports = {
  get SCHEME() { return SCHEME; },
  get proxyCredentials() { return proxyCredentials; },
  get readProxy() { return readProxy; },
  get shownProxy() { return shownProxy; }
};
var import_config = late("./auth-core/diagnoses/config.ts");
var import_ascii_table = late("./words/ascii-table.ts");
// packages/auth-core/src/endpoint/proxy.ts
var SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
function readProxy(text) {
  if (/^socks/i.test(text)) return (0, import_ascii_table().fail)("socks");
  const url = (0, import_config().parseUrl)(text);
  const isAddress = url !== null && /^https?:$/.test(url.protocol) && url.pathname === "/" && url.search === "" && url.hash === "";
  if (isAddress) return (0, import_ascii_table().succeed)(url);
  return (0, import_ascii_table().fail)(/[/?#].*@/.test(text.replace(SCHEME, "")) ? "unescaped" : "not-a-proxy");
}
function shownProxy(proxy) {
  const url = (0, import_config().parseUrl)(proxy);
  return url === null || url.host === "" || /[/?#].*@/.test(proxy.replace(SCHEME, "")) ? "?" : `${url.protocol}//${url.host}`;
}
function proxyCredentials({ username, password }) {
  if (username === "" && password === "") return null;
  return Buffer.concat([percentDecoded(username), Buffer.from(":"), percentDecoded(password)]);
}
function percentDecoded(text) {
  return Buffer.from(
    text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1"
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  SCHEME,
  proxyCredentials,
  readProxy,
  shownProxy
});
}),
"auth-core/retry/backoff.ts":(function(module,exports,require,late){module.exports = {
  get refusalPauseMs() { return refusalPauseMs; },
  get withRetries() { return withRetries; }
};
// packages/auth-core/src/retry/backoff.ts
var BASE_MS = 1e3;
var CAP_MS = 8e3;
var LONGEST_OBEYED_MS = 1e4;
function backoffMs(retry, clock) {
  return clock.random() * Math.min(CAP_MS, BASE_MS * 2 ** (retry - 1));
}
function refusalPauseMs(clock) {
  return BASE_MS / 2 + clock.random() * BASE_MS / 2;
}
// packages/auth-core/src/retry/retry.ts
async function withRetries(limits, attempt) {
  const { clock, deadline, onWait } = limits;
  let counted = 0;
  let delayMs = 0;
  for (; ; ) {
    const result = await attempt(delayMs);
    if (result.ok) return result;
    const { failure } = result;
    const pause = failure.extraAfterMs ?? pauseAfter(failure, ++counted, limits);
    if (pause === null || pause >= deadline.remainingMs()) return result;
    delayMs = pause;
    if (pause > 0) {
      onWait(pause, failure.diagnosis.code);
      try {
        await clock.sleep(pause, deadline.signal);
      } catch {
        return result;
      }
    }
  }
}
function pauseAfter({ diagnosis, retryAfterMs, final }, counted, { maxAttempts, clock }) {
  if (final === true || !diagnosis.transient || counted >= maxAttempts) return null;
  if (retryAfterMs === null) return backoffMs(counted, clock);
  return retryAfterMs > LONGEST_OBEYED_MS ? null : retryAfterMs;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  refusalPauseMs,
  withRetries
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
var import_placeholder = late("./config-schema/secrets/placeholder.ts");
var import_catalogue_entry = late("./config-schema/catalogue/catalogue-entry.ts");
var import_catalogue = late("./config-schema/generated/catalogue.ts");
var import_token = late("./auth-core/diagnoses/token.ts");
var import_partner_response = late("./auth-core/health/partner-response.ts");
var import_reach_host = late("./auth-core/health/reach-host.ts");
var import_tls_alert = late("./auth-core/connection/tls-alert.ts");
var import_tcp = late("./auth-core/connection/tcp.ts");
var import_certificate = late("./auth-core/connection/certificate.ts");
var import_tls = late("./auth-core/diagnoses/tls.ts");
var import_settled = late("./auth-core/connection/settled.ts");
var import_proxy = late("./auth-core/endpoint/proxy.ts");
var import_code_or_unknown = late("./auth-core/connection/code-or-unknown.ts");
var import_health_call = late("./auth-core/health/health-call.ts");
var import_backoff = late("./auth-core/retry/backoff.ts");
var import_health_response = late("./auth-core/health/health-response.ts");
var import_own_error = late("./auth-core/connection/own-error.ts");
var import_peer = late("./auth-core/domain/peer.ts");
var import_unfinished_answer = late("./auth-core/health/unfinished-answer.ts");
var import_api = late("./auth-core/diagnoses/api.ts");
var import_gateway = late("./auth-core/diagnoses/gateway.ts");
var import_http_answer = late("./auth-core/connection/http-answer.ts");
var import_who_answered = late("./auth-core/connection/who-answered.ts");
var import_challenges = late("./auth-core/connection/challenges.ts");
var import_proxy_problem = late("./auth-core/diagnoses/proxy-problem.ts");
var import_network = late("./auth-core/diagnoses/network.ts");
var import_answer_reading = late("./auth-core/connection/answer-reading.ts");
var import_config = late("./auth-core/diagnoses/config.ts");
var import_environment = late("./auth-core/domain/environment.ts");
var import_whose_host = late("./auth-core/domain/whose-host.ts");
var import_shared_remedies = late("./auth-core/diagnoses/shared-remedies.ts");
var import_ascii_table = late("./words/ascii-table.ts");
var import_esbuild = late("./esbuild");
var import_node_util = late("node:util");
var import_node_fs = late("node:fs");
var import_node_os = late("node:os");
var import_node_path = late("node:path");
var os = require("os");
var crypto = require("crypto");
var fs = require("fs");
var os2 = require("os");
var os3 = require("os");
var import_node_buffer = late("node:buffer");
var import_node_fs2 = late("node:fs");
var import_node_path2 = late("node:path");
var import_node_path3 = late("node:path");
var import_node_fs3 = late("node:fs");
var import_node_path4 = late("node:path");
var import_node_fs4 = late("node:fs");
var import_node_path5 = late("node:path");
var import_node_fs5 = late("node:fs");
var import_node_os2 = late("node:os");
var import_node_path6 = late("node:path");
var import_node_fs6 = late("node:fs");
var import_node_path7 = late("node:path");
var import_node_path8 = late("node:path");
var import_node_path9 = late("node:path");
var import_node_path10 = late("node:path");
var import_node_path11 = late("node:path");
var import_node_os3 = late("node:os");
var import_node_net = late("node:net");
var import_promises = late("node:timers/promises");
var import_node_dns = late("node:dns");
var import_node_net2 = late("node:net");
var import_node_crypto = late("node:crypto");
var import_node_path12 = late("node:path");
// packages/action-kit/src/runner/annotation-budget.ts
var ANNOTATION_LEVELS = ["error", "warning", "notice"];
var PER_LEVEL = 10;
var MESSAGE_LENGTH = 4096;
function budgetAnnotations(annotations, reserved = {}) {
  const leftOut = { error: 0, warning: 0, notice: 0 };
  const shown = ANNOTATION_LEVELS.flatMap((level) => {
    const ofLevel = annotations.filter((annotation) => annotation.level === level);
    const kept = ofLevel.slice(0, PER_LEVEL - (reserved[level] ?? 0));
    leftOut[level] = ofLevel.length - kept.length;
    return kept.map((annotation) => ({ ...annotation, message: (0, import_ascii_table().shorten)(annotation.message, MESSAGE_LENGTH) }));
  });
  return { shown, leftOut };
}
// packages/auth-core/src/secret/proxy-secrets.ts
function proxySecrets(proxy) {
  const password = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/@:]*:(?!\/\/)(.*)@/is.exec(proxy)?.[1];
  if (password === void 0 || password === "") return [];
  const bytes = password.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return [password, Buffer.from(bytes, "latin1").toString("utf8")];
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
    const first = Math.ceil(offset * 8 / 6);
    const whole = Math.floor((offset + bytes.length) * 8 / 6);
    const core = encoded.slice(first, whole);
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
  let words = null;
  const redact = (value) => {
    const result = hide(value, forms);
    return words === null ? result : withoutOpenEscapes(result.replace(words, import_ascii_table().MASK));
  };
  return {
    add(secret) {
      if (secret === "" || secrets.has(secret)) return;
      secrets.add(secret);
      const added = secretForms(secret);
      forms = longestFirst2([...forms, ...added]);
      unmistakable = longestFirst2([...unmistakable, ...unmistakableForms(secret, added)]);
      short = [...short, ...shortForms(secret)];
      words = asWords(short);
    },
    redact,
    quote(text) {
      return (0, import_ascii_table().visibleText)(redact(text).trim(), import_ascii_table().MAX_QUOTED);
    },
    guard: (rendered) => hide(rendered, unmistakable)
  };
}
function hide(text, forms) {
  let result = text;
  for (const form of forms) result = result.replaceAll(form, OPENS_ESCAPE.test(form) ? `${import_ascii_table().MASK}\\` : import_ascii_table().MASK);
  return result === text ? text : withoutOpenEscapes(result);
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
// packages/auth-core/src/secret/secret.ts
var SHOWN = "[secret]";
var Secret = class {
  #value;
  constructor(value) {
    this.#value = value;
  }
  /** The value itself, for a request under construction and for nothing else. */
  reveal() {
    return this.#value;
  }
  toString() {
    return SHOWN;
  }
  toJSON() {
    return SHOWN;
  }
  [Symbol.toPrimitive]() {
    return SHOWN;
  }
  [import_node_util().inspect.custom]() {
    return SHOWN;
  }
};
// packages/report/src/escaping/code-span.ts
function codeSpan(text) {
  const content = (0, import_ascii_table().visibleText)(text);
  if (content.trim() === "") return "";
  const fence = "`".repeat(longestRun(content) + 1);
  const padding = /^[` ]|[` ]$/.test(content) ? " " : "";
  return `${fence}${padding}${content}${padding}${fence}`;
}
function longestRun(text) {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run2) => run2.length));
}
// packages/report/src/escaping/code-fence.ts
function codeFence(text, info = "text") {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${info}
${text}
${fence}`;
}
// packages/report/src/escaping/escape-markdown.ts
var LINKED = /@|#\d|gh-\d|:\/\/|www\.|mailto:|xmpp:|(?<![0-9a-z])(?=[0-9a-f]*\d)[0-9a-f]{7,40}(?![0-9a-z])/i;
var TELLING = /[\\`*[\]~$&<>|_:@#\d]|www\./i;
var EDGES = /^([([{«"'“‘]*)(.*?)([)\]}»"'”’.,;:!?…]*)$/su;
var PUNCTUATION = /[\\`*[\]~$]/g;
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;" };
function escapeMarkdown(text) {
  return (0, import_ascii_table().visibleText)(text).trim().replace(/\S+/g, (word) => !TELLING.test(word) ? word : LINKED.test(word) ? asCode(word) : plain(word)).replace(/^(\d+)([.)])|^[-+=#]/, startOfLine).replace(/\s(?=#+$)/, "$&\\");
}
function asCode(word) {
  const [, before = "", core = "", after = ""] = EDGES.exec(word) ?? [];
  if (core.includes("|") || core === "") return plain(word.replace(/[@#:/-]|w(?=ww\.)/gi, "$&​"));
  return `${plain(before)}${codeSpan(core)}${plain(after)}`;
}
function plain(word) {
  return word.replace(PUNCTUATION, "\\$&").replace(/[&<>|]/g, (character) => ENTITIES[character] ?? character).replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replace(/:(?=[\w+-]*[a-z][\w+-]*:)/gi, ":​");
}
function startOfLine(mark, digits, dot) {
  return digits === void 0 ? `\\${mark}` : `${digits}\\${dot}`;
}
// packages/report/src/escaping/visible-lines.ts
function visibleLines(text, maxLength = Number.POSITIVE_INFINITY) {
  return (0, import_ascii_table().shorten)(text, maxLength).split(/\r\n|\r|\n/).map((line) => (0, import_ascii_table().visibleText)(line)).join("\n");
}
// packages/report/src/escaping/log-commands.ts
var LEADING = /^((?:\s|\x1b\[[\d;]*m)*)::/;
var ANYWHERE = /##(?=\w*\[)/g;
function breakLogCommands(text) {
  if (!text.includes("::") && !text.includes("##")) return text;
  return text.split("\n").map((line) => line.replace(LEADING, "$1: :").replace(ANYWHERE, "## ")).join("\n");
}
// packages/report/src/escaping/untrusted-text.ts
var LINE_LENGTH = 4096;
function neutraliseLogLine(text, maxLength = LINE_LENGTH) {
  return breakLogCommands((0, import_ascii_table().visibleText)(text, maxLength));
}
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
var HOLDERS = /* @__PURE__ */ new Set(["credentials", "identifiants", "technicalaccount", "comptetechnique"]);
var NOT_CREDENTIALS = /* @__PURE__ */ new Set(["rotatedOn", "rotateEveryDays"]);
function holdsCredentials(key) {
  return HOLDERS.has(key) || HOLDERS.has(foldKey(key));
}
function isBesideCredentials(key) {
  return NOT_CREDENTIALS.has(key) || key.startsWith("x-");
}
function foldKey(key) {
  return key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
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
var UUID2 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
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
  const open2 = isOneWord && !text.includes("-") ? text : PUBLIC_TEXTS.reduce((rest, pattern) => rest.replace(pattern, " "), text);
  if (open2 === text && isOneWord && !hasAny(signs, SIGN.other)) return lookOfWord(text, signs);
  for (const word of open2.match(WORD) ?? []) {
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
  return UUID2.test(text) || text.length >= MIN_RUN && /\d|[!#$%^&*?@+=]/.test(text) && new RegExp("\\p{L}", "u").test(text) && !isDate(text) || isLongHex(text);
}
var SCHEMES = /(?:oauth|openid|saml|jwt|sha|rsa|ecdsa|aes|hmac|tls|ssl|x\.?509v?|base|log)-?\d*/gi;
function isMadeUp(text) {
  if (UUID2.test(text)) return true;
  const word = text.replace(/%[\dA-F]{2}/g, "").replace(SCHEMES, "");
  if (word.length < 8 || isStandIn(text) || REFERENCE.test(text) || isDate(text)) return false;
  if (/\s|^[*&!]\w|^\.{0,2}\/|:\/\/|^[^@:]+@[^@]+\.[a-z]+$|\.(?:ya?ml|json|te?xt|pem|key|md)$/i.test(text)) return false;
  if (/[!#$%^&*?]/.test(word) && /\d/.test(word) && new RegExp("\\p{L}", "u").test(word)) return true;
  return word.split(/[^\p{L}\p{N}]+/u).some((piece) => piece.length >= MIN_RUN && new RegExp("\\p{L}\\d+\\p{L}", "u").test(piece));
}
function isUuid(text) {
  return UUID2.test(text);
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
  return UUID2.test(text) || /\d/.test(text) && /[a-z]/i.test(text) && (text.length >= MIN_TOKEN || /\d[a-z]+\d|[a-z]\d+[a-z]/i.test(text));
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
  return LONG_RUN.test(piece) && piece.split(/[-_.~+]+/).some((run2) => run2.length >= MIN_TOKEN && isMixed(run2));
}
function isRandomWord(word, signs) {
  return hasAny(signs, SIGN.symbol) && isPassword(word) || hasAll(signs, SIGN.lower | SIGN.upper | SIGN.digit) && isRandomRuns(word);
}
function isRandomRuns(word) {
  if (word.length < MIN_RUNS_TOTAL || !/^[\w+/-]+={0,2}$/.test(word)) return false;
  const runs = word.split(/[-_+/=]+/).filter((run2) => run2.length >= MIN_RUN && /[a-z]/.test(run2) && /[A-Z]/.test(run2) && /\d/.test(run2));
  return runs.filter((run2) => changes(run2) >= MIN_CHANGES_MIXED).reduce((sum, run2) => sum + run2.length, 0) >= MIN_RUNS_TOTAL;
}
function isMixed(run2) {
  if (!/^[A-Za-z0-9]+$/.test(run2) || isHex(run2) || !/\d/.test(run2)) return false;
  const entropy = shannonEntropy(run2);
  if (entropy < MIN_ENTROPY) return false;
  if (/[a-z]/.test(run2) && /[A-Z]/.test(run2)) {
    const least = run2.length >= LONG_RUN_OF_LETTERS.length && entropy >= LONG_RUN_OF_LETTERS.entropy ? LONG_RUN_OF_LETTERS : null;
    return changes(run2) >= (least?.changes ?? MIN_CHANGES_MIXED);
  }
  return /[a-z]/.test(run2) && run2.length >= MIN_RUNS_TOTAL && changes(run2) >= MIN_CHANGES_LOWER;
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
// packages/config-schema/src/secrets/secret-reference.ts
var REFERENCE2 = /^(?:env|file):/;
var WELL_FORMED = /^(?:env:[A-Za-z_][A-Za-z0-9_]*|file:\S(?:.*\S)?)$/;
function isReference(text) {
  return WELL_FORMED.test(text) && !holdsPastedSecret(text, true);
}
function holdsPastedSecret(reference, isCredential) {
  if (!REFERENCE2.test(reference)) return false;
  const scheme = reference.slice(0, reference.indexOf(":"));
  const text = reference.slice(scheme.length + 1).trim();
  if (isCredential && isUuid(text)) return true;
  return secretLook(scheme === "file" ? text.replace(/^.*[/\\]/s, "") : text) !== null;
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
function* blockValue(entry2, from) {
  const { text, lines, key } = entry2;
  const lineEnd = lines.endOf(from);
  const start = from + blanksAt(text, from);
  const bareStart = start + (PROPERTIES.exec(text.slice(start, lineEnd))?.[0].length ?? 0);
  const bare = text.slice(bareStart, lineEnd);
  const isHolder = holdsCredentials(key);
  if (/^(?:#|$)/.test(bare)) {
    if (/^#\S/.test(bare) && !isHolder) yield trimmed(text, bareStart, lineEnd);
    yield* isHolder ? heldEntries(entry2, lineEnd) : belowLines(entry2, lineEnd);
  } else if (bare.startsWith("{") && isHolder) {
    yield* flowEntries(entry2, bareStart);
  } else if (/^[{[]/.test(bare)) {
    yield trimmed(text, start, endOfFlow(entry2, bareStart));
  } else if (!isShown(bare, key)) {
    const quoted2 = QUOTED.exec(bare)?.[0];
    yield trimmed(
      text,
      start,
      quoted2 === void 0 ? start + withoutComment(text.slice(start, lineEnd)).length : bareStart + quoted2.length
    );
    if (quoted2 === void 0) yield* belowLines(entry2, lineEnd, /^["']/.test(bare));
  }
}
function* flowValue(entry2, from) {
  const { text, key } = entry2;
  const start = from + blanksAt(text, from, /[\s\u00a0\u202f]{0,200}/y);
  if (text[start] === "{" && holdsCredentials(key)) yield* flowEntries(entry2, start);
  else if (text[start] === "{" || text[start] === "[") yield trimmed(text, start, endOfFlow({ ...entry2, indent: 0 }, start));
  else {
    const end = endOfFlowScalar(entry2, start);
    if (!isShown(text.slice(start, end).replace(PROPERTIES, ""), key)) yield trimmed(text, start, end);
  }
}
function* flowEntries(entry2, start) {
  if (!isList(entry2.key)) return;
  const { text } = entry2;
  const end = endOfFlow({ ...entry2, indent: 0 }, start);
  const FLOW_ENTRY = /(?<=[{,]\s{0,200})["']?([\p{L}\p{N}_.-]+)["']?[ \t]*:/gu;
  FLOW_ENTRY.lastIndex = start;
  for (let found = FLOW_ENTRY.exec(text); found !== null && found.index < end; found = FLOW_ENTRY.exec(text)) {
    if (isBesideCredentials(found[1] ?? "")) continue;
    for (const span of flowValue({ ...entry2, key: "" }, found.index + found[0].length)) {
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
    const entry2 = ENTRY.exec(line);
    const key = entry2?.[2] ?? entry2?.[3] ?? entry2?.[4] ?? "";
    if (entry2 === null) {
      const content = line.replace(/^[\s-]+/, "");
      if (content !== "" && !/^[#{}[\],]/.test(content) && !isShown(content)) yield trimmed(text, end - content.length, end);
    } else if (!isBesideCredentials(key) && !holdsCredentials(key))
      yield* blockValue({ ...holder, indent: entry2[1]?.length ?? 0, key: "" }, start + entry2[0].length);
  }
}
function isList(holder) {
  return /^(?:credentials|identifiants)$/i.test(holder);
}
function* belowLines(entry2, from, isQuoted = false) {
  const { text } = entry2;
  let isFirst = true;
  for (const { start, end } of linesBelow(entry2, from, isQuoted)) {
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
  const NAMED4 = /[ \t\u00a0\u202f]{0,9}["'`«“]?[ \t\u00a0\u202f]{0,9}(?:[\w.@-]{1,100}[ \t]{1,9}\/[ \t]{1,9})?((?:[^\s"'`»”&,;]|&(?!\w{1,40}=)|[,;](?=\S)){6,200})/y;
  NAMED4.lastIndex = from;
  const [whole = "", secret = ""] = NAMED4.exec(text) ?? [];
  const value = secret.replace(/<\/.*$|[.)\]}|]+$/, "");
  const start = from + whole.length - secret.length;
  if (isNamedSecret(value)) yield { start, end: start + value.length };
}
function* tellingSecret(text, from, keyBefore) {
  for (const span of namedSecret(text, from)) {
    const value = text.slice(span.start, span.end);
    if (isMadeUp(value) || isPassword(value) || VARIABLE.test(keyBefore()) && !value.includes("@")) yield span;
  }
}
function* commentValue({ text, lines }, from) {
  const { start, end } = trimmed(text, from, lines.endOf(from));
  const value = text.slice(start, end);
  const isProse = /\s/.test(value) && !value.split(/\s+/).some((word) => isKeyedSecret(word.replace(/[.,;:)\]}]+$/, "")));
  if (!isProse && !isStandIn(value) && !isShown(value)) yield { start, end };
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
  const quoted2 = IN_QUOTES.exec(text)?.[0];
  if (quoted2 !== void 0) return start + quoted2.length;
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
var INTRODUCED = anyOf([...INTRODUCTIONS, new RegExp(VAGUE_NAME + VAGUE_VALUE)], "gi");
var SELDOM = [anyOf([...INTRODUCTIONS, ...PUBLIC_TEXTS], "i"), new RegExp(`(?<=${VAGUE_NAME})${VAGUE_VALUE}`, "i")];
var KEY_LINES = /[^\n]*(?:\n[ \t#]*(?:[A-Za-z0-9+/=]{16,}|Proc-Type|DEK-Info)[^\n]*)*/y;
var COOKIES = /[^\r\n"'`]+/y;
var UNNAMED = /(?<![\w-])(?:key|sig|signature|auth|ticket|sid|jsessionid|phpsessid|session_?id)=([^\s&;,?#]{16,200})|:\/\/([^\s/?#:@]{16,200})(?=@)/gi;
var PASSWORD = /[^\s"'`]{1,200}/y;
var REST_OF_WORD = /[^\s"'`]+/y;
function secretWords(text) {
  const isSeldom = SELDOM[0].test(text) || SELDOM[1].test(text);
  const found = isSeldom ? introducedIn(text) : [];
  const open2 = isSeldom ? withoutPublicTexts(text) : text;
  for (const { start, end } of longWords(open2)) {
    const signs = wordSigns(open2, start, end);
    const word = open2.slice(start, end);
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
  for (let last = LONG_WORD - 1; last < text.length; last = start + LONG_WORD - 1) {
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
    return isMadeUp(value) || /^pin/i.test(words) && /^\d{4,12}$/.test(value) ? { start, end: start + value.length } : null;
  }
  const secret = matchAt(REST_OF_WORD, text, start);
  const span = { start, end: start + secret.length };
  if (/^basic/i.test(words)) return isBasicCredentials(secret.replace(/[.,;)\]}]+$/, "")) ? span : null;
  if (/^bearer/i.test(words)) return isBearerToken(secret.replace(/[.,;)\]}]+$/, "")) ? span : null;
  if (words.startsWith("@")) return span;
  if (isNoPassword(secret)) return null;
  const command = text.slice(Math.max(0, index - COMMAND_LENGTH), index);
  if (OF_A_COMMAND.test(words) ? !TAKES_PASSWORD.test(command) : MAKES_FOLDERS.test(command)) return null;
  return words.includes(":") && !words.startsWith("-a") || isNamedSecret(secret) ? span : null;
}
var OF_A_COMMAND = /^-(?:p|[akw][ \t]+)["']?$/;
var TAKES_PASSWORD = /\b(?:mysql\w*|mariadb[\w-]*|sshpass|7z\w*|redis-cli|openssl|ldap\w+)\b[^\r\n]*$/;
var MAKES_FOLDERS = /\b(?:mkdir|cp|install|rsync)[ \t]*$/;
var COMMAND_LENGTH = 200;
function isNoPassword(text) {
  return isStandIn(text) || /^\d{1,5}$/.test(text);
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
  return PUBLIC_TEXTS.reduce((rest, pattern) => rest.replace(pattern, (found) => " ".repeat(found.length)), text);
}
function mayBeSecret(word, signs) {
  return hasAny(signs, SIGN.digit) && hasAny(signs, SIGN.lower | SIGN.upper) || hasAll(signs, SIGN.at | SIGN.slash) && word.includes("//") || isLogin(word, signs);
}
function piecesOf(word, signs) {
  const found = [];
  for (const url of hasAny(signs, SIGN.at) ? word.matchAll(URL_PASSWORD) : []) {
    const password = url.slice(1).find((group) => group !== void 0) ?? "";
    const start2 = url.index + url[0].lastIndexOf(`${password}@`);
    if (!isNoPassword(password)) found.push({ start: start2, end: start2 + password.length });
  }
  for (const { 0: whole, 1: query, 2: user, index } of hasAny(signs, SIGN.at | SIGN.equals) ? word.matchAll(UNNAMED) : []) {
    const value = query ?? user ?? "";
    const start2 = index + whole.length - value.length;
    if (isUuid(value) || isLongHex(value) || isPassword(value)) found.push({ start: start2, end: start2 + value.length });
  }
  for (const { 0: token, index } of word.search(KNOWN_TOKEN) < 0 ? [] : word.matchAll(KNOWN_TOKEN)) {
    const end = index + token.length + (/^[\w.-]*/.exec(word.slice(index + token.length))?.[0].length ?? 0);
    found.push({ start: index, end });
  }
  if (isLogin(word, signs) || isRandomWord(word, signs)) {
    found.push({ start: 0, end: word.length });
    return found;
  }
  if (!LONG_RUN.test(word)) return found;
  let start = 0;
  for (const piece of word.split(TOKEN_BREAK)) {
    const at = word.indexOf(piece, start);
    if (isRandom(piece)) found.push({ start: at, end: at + piece.length });
    start = at + piece.length;
  }
  return found;
}
// packages/config-schema/src/secrets/secrets-of-text.ts
function readSecrets(text) {
  const masked = [...secretWords(text)];
  const named = [];
  for (const entry2 of secretEntries(text)) ((0, import_placeholder().meantReference)(text.slice(entry2.start, entry2.end)) === null ? masked : named).push(entry2);
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
// packages/config-schema/src/secrets/text-secrets.ts
var known = /* @__PURE__ */ new WeakMap();
function textSecrets(file) {
  const secrets = known.get(file) ?? readSecrets(file.text);
  known.set(file, secrets);
  return secrets;
}
// packages/config-schema/src/secrets/secret-texts.ts
function secretTexts(text, spans) {
  return spans.flatMap(({ start, end }) => spellings(text.slice(start, end).trim()));
}
function spellings(source) {
  const [, quote2, content = source] = /^(["'])(.*)\1$/s.exec(source) ?? [];
  const read = quote2 === "'" ? content.replaceAll("''", "'") : quote2 === '"' ? unescapeDouble(source) : content;
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
  const remembered2 = /* @__PURE__ */ new Map();
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
        remembered2.clear();
      }
    },
    find,
    maskWhole,
    mask(text) {
      if (wholes === null) return text;
      const before = remembered2.get(text);
      if (before !== void 0) return before;
      for (const secret of withoutPieces) for (const piece of piecesOf2(secret)) pieces.add(piece);
      withoutPieces = [];
      const whole = maskWhole(text);
      const masked = replaced(whole, findPieces(whole, pieces));
      if (text.length <= REMEMBERED_LENGTH && remembered2.size < REMEMBERED) remembered2.set(text, masked);
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
    const isInside3 = slash !== void 0 || entity !== void 0 && /^[\w#]{0,6};/.test(text.slice(start, start + 7));
    const slashes = /\\*$/.exec(text.slice(start, end))?.[0].length ?? 0;
    return { start: isInside3 ? start - (slash ?? entity ?? "").length : start, end: slashes % 2 === 1 ? end - 1 : end };
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
  let changes2 = 0;
  for (let at = 1; at < piece.length; at++) if (classOf2(piece.charAt(at)) !== classOf2(piece.charAt(at - 1))) changes2++;
  return changes2 >= (/\d/.test(piece) ? 2 : 3);
}
function classOf2(character) {
  return /[a-z]/.test(character) ? 0 : /[A-Z]/.test(character) ? 1 : /\d/.test(character) ? 2 : 3;
}
function isWordCharacter(character) {
  return character !== void 0 && /[\p{L}\p{N}]/u.test(character);
}
// packages/config-schema/src/secrets/secrets-of-bytes.ts
var sources = /* @__PURE__ */ new WeakMap();
function sourceOfBytes(bytes) {
  return sources.get(bytes) ?? null;
}
function secretsOfSource(source) {
  const file = source instanceof Uint8Array ? sourceOfBytes(source) ?? namelessFile(source) : source;
  return { text: file.text, secrets: textSecrets(file).masked };
}
function namelessFile(bytes) {
  return { path: "", text: new TextDecoder().decode(bytes), byteOrderMark: false };
}
// packages/action-kit/src/git/git-blobs.ts
var BATCH_BYTES = 16 * 1024 * 1024;
var MAX_BLOB_BYTES = 1024 * 1024;
var MAX_TOLD_BYTES = 2 ** 32;
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
// packages/action-kit/src/secrets/learned-secrets.ts
var MOST_BYTES = 64 * 1024 * 1024;
var IN_EVERY_SPELLING = 500;
function learnSecrets() {
  const waiting = [];
  const stored = [];
  let last = null;
  const secrets = /* @__PURE__ */ new Set();
  const masker = createTextMasker();
  const read = (bytes) => {
    if (last !== null) waiting.push(sourceOfBytes(last) ?? last);
    last = bytes.length <= MOST_BYTES ? bytes : null;
    return bytes;
  };
  const learn = () => {
    if (last !== null) waiting.push(last);
    last = null;
    const files = waiting.splice(0);
    for (const source of [...files, ...otherTexts(stored.splice(0), files)]) {
      const { text, secrets: spans } = secretsOfSource(source);
      for (const secret of secretTexts(text, spans)) {
        if (secrets.has(secret) || !isTelling(secret)) continue;
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
  const known3 = new Set(files.map((source) => (source instanceof Uint8Array ? sourceOfBytes(source) : source)?.text));
  const decoder = new TextDecoder();
  return stored.flatMap((bytes) => {
    const text = decoder.decode(bytes);
    if (known3.has(text)) return [];
    known3.add(text);
    return [{ path: "", text, byteOrderMark: false }];
  });
}
// packages/action-kit/src/runner/masker.ts
var MINIMUM_LENGTH2 = 4;
function createMasker(register, redactor) {
  const known3 = /* @__PURE__ */ new Set();
  const secret = (value) => {
    if (value === void 0 || value.length < MINIMUM_LENGTH2) return;
    redactor.add(value);
    for (const form of secretForms(value)) {
      if (known3.has(form)) continue;
      known3.add(form);
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
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
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
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
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
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
// packages/action-kit/src/disk/disk-files.ts
// packages/config-schema/src/discovery/is-inside.ts
function isInside(folder, path) {
  const way = (0, import_node_path2().relative)(folder, path);
  return way !== ".." && !/^\.\.[\\/]/.test(way) && !(0, import_node_path2().isAbsolute)(way);
}
// packages/config-schema/src/discovery/manifest-name.ts
function isManifestName(name) {
  return /^piste\.ya?ml$|\.piste\.(?:ya?ml|json)$/.test(name);
}
// packages/config-schema/src/discovery/unread-place.ts
var UNREAD = {
  notAFile: "NOT_A_FILE",
  folder: "FOLDER_NAMED_AS_MANIFEST",
  deadLink: "DEAD_LINK",
  fileName: "FILE_NAME_NOT_UTF8",
  folderName: "FOLDER_NAME_NOT_UTF8",
  tooMany: "TOO_MANY_FOLDERS"
};
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
// packages/config-schema/src/discovery/locate-project.ts
var CONFIGURATION_NAME = ".pistectl.yaml";
function locateProject(workingFolder, paths, files) {
  const shared = sharedFolder(
    paths.length === 0 ? [workingFolder] : paths.map((path) => files.kindOf(path) === "folder" ? path : (0, import_node_path3().dirname)(path))
  );
  const own = rootAbove(workingFolder, files);
  const root = isInside(own, shared) ? own : rootAbove(shared, files);
  const configuration = configurationAbove(shared, root, files);
  return { root, configuration, folder: configuration === null ? root : (0, import_node_path3().dirname)(configuration) };
}
function rootAbove(folder, files) {
  return upwards(folder).find((candidate) => files.kindOf((0, import_node_path3().join)(candidate, ".git")) !== null) ?? folder;
}
function configurationAbove(folder, root, files) {
  return upwards(folder).filter((candidate) => isInside(root, candidate)).map((candidate) => (0, import_node_path3().join)(candidate, CONFIGURATION_NAME)).find((path) => files.kindOf(path) === "file") ?? null;
}
function upwards(folder) {
  const above = (0, import_node_path3().dirname)(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
}
function sharedFolder([first = "/", ...others]) {
  return upwards(first).find((candidate) => others.every((other) => isInside(candidate, other))) ?? first;
}
// packages/action-kit/src/disk/link-target.ts
var MAX_LINKS = 40;
function linkTarget(path, links = MAX_LINKS) {
  const real = ifThere(() => (0, import_node_fs3().realpathSync)(path));
  const above = (0, import_node_path4().dirname)(path);
  if (real !== null || above === path) return real ?? path;
  const folder = linkTarget(above, links);
  const here = (0, import_node_path4().join)(folder, (0, import_node_path4().basename)(path));
  const leadsTo = ifThere(() => (0, import_node_fs3().readlinkSync)(here));
  if (leadsTo === null) return here;
  if (links === 0) throw Object.assign(new Error(path), { code: "ELOOP" });
  return linkTarget((0, import_node_path4().resolve)(folder, leadsTo), links - 1);
}
function ifThere(ask) {
  try {
    return ask();
  } catch {
    return null;
  }
}
// packages/action-kit/src/disk/disk-files.ts
var DISK_FILES = {
  list: (folder) => {
    const entries = (0, import_node_fs2().readdirSync)(folder, { withFileTypes: true });
    if (entries.some(({ name }) => name.includes("�"))) return entriesByBytes(folder);
    return entries.map((entry2) => ({ name: entry2.name, kind: kindOf(entry2) }));
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
function kindOf(entry2) {
  return entry2.isSymbolicLink() ? "link" : entry2.isFile() ? "file" : entry2.isDirectory() ? "folder" : "other";
}
function entriesByBytes(folder) {
  return (0, import_node_fs2().readdirSync)(folder, { withFileTypes: true, encoding: "buffer" }).flatMap((entry2) => {
    const kind = kindOf(entry2);
    if ((0, import_node_buffer().isUtf8)(entry2.name)) return [{ name: entry2.name.toString("utf8"), kind }];
    const path = Buffer.concat([Buffer.from(`${folder}/`), entry2.name]);
    return kind === "folder" && !holdsManifests(path) ? [] : [{ name: shownBytes(entry2.name), kind, isNamable: false }];
  });
}
function holdsManifests(folder) {
  try {
    return (0, import_node_fs2().readdirSync)(folder, { withFileTypes: true, encoding: "buffer" }).some(
      (entry2) => entry2.isDirectory() ? holdsManifests(Buffer.concat([folder, Buffer.from("/"), entry2.name])) : isManifestName(entry2.name.toString("latin1"))
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
  return (0, import_node_path6().join)((0, import_node_path6().dirname)(path), `.pistectl-${machine()}-${process.pid}-${anyNumber()}.tmp`);
}
function anyNumber() {
  return Math.floor(Math.random() * 2 ** 32).toString(16).padStart(8, "0");
}
function clearTemporaries(folder) {
  try {
    for (const name of (0, import_node_fs5().readdirSync)(folder)) {
      const [, host, process2] = NAME.exec(name) ?? [];
      if (host !== void 0 && isLeft((0, import_node_path6().join)(folder, name), host, Number(process2))) (0, import_node_fs5().rmSync)((0, import_node_path6().join)(folder, name), { force: true });
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
  return (0, import_node_os2().hostname)().replace(/[^A-Za-z0-9]/g, "").slice(0, 32);
}
// packages/action-kit/src/disk/disk-writer.ts
var PERMISSIONS = 4095;
var WRITE_PROBLEMS = { changed: "CHANGED_SINCE_READ", folder: "FOLDER_NOT_WRITABLE" };
function createDiskWriter() {
  const cleared = /* @__PURE__ */ new Set();
  const temporaryFor = (path) => {
    const folder = (0, import_node_path5().dirname)(path);
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
      const made = makeFolder((0, import_node_path5().dirname)(path));
      const temporary = temporaryFor(path);
      try {
        writeDown(temporary, text);
        putInPlace(temporary, path);
      } catch (error2) {
        (0, import_node_fs4().rmSync)(temporary, { force: true });
        if (made !== void 0) removeEmpty((0, import_node_path5().dirname)(path), made);
        throw error2;
      }
      (0, import_node_fs4().rmSync)(temporary, { force: true });
    }
  };
}
function checkReplaceable(path) {
  (0, import_node_fs4().accessSync)(path, import_node_fs4().constants.W_OK);
  try {
    (0, import_node_fs4().accessSync)((0, import_node_path5().dirname)(path), import_node_fs4().constants.W_OK);
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
function removeEmpty(folder, first) {
  attempt(() => {
    for (let at = folder; at.length >= first.length; at = (0, import_node_path5().dirname)(at)) (0, import_node_fs4().rmdirSync)(at);
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
  const real = (path) => files.realPath(path) ?? (0, import_node_path7().resolve)(path);
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
      const identity2 = identityOf(path);
      return others.includes(real(path)) || identity2 !== null && others.some((other) => identityOf(other) === identity2);
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
  const absolute = (0, import_node_path8().resolve)(workingFolder, path);
  const place = linkTarget(absolute);
  const project = projectAround(absolute, workingFolder, files);
  if (project !== null && !isInside(files.realPath(project) ?? project, place)) throw problem2(OUTPUT_PROBLEMS.link, path);
  if (files.kindOf(place) !== "file") return place;
  if ([absolute, place].map((one) => (0, import_node_path8().basename)(one)).some((name) => isManifestName(name) || name === CONFIGURATION_NAME))
    throw problem2(OUTPUT_PROBLEMS.manifest, path);
  if (files.wasRead(place, renewed ? absolute : void 0)) throw problem2(OUTPUT_PROBLEMS.input, path);
  return place;
}
function projectAround(path, workingFolder, files) {
  const { root } = locateProject(workingFolder, [workingFolder], files);
  if (isInside(root, path)) return root;
  const folder = (0, import_node_path8().dirname)(path);
  const other = locateProject(folder, [folder], files).root;
  return files.kindOf((0, import_node_path8().join)(other, ".git")) === null ? null : other;
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
    annotate: ({ level, title, message }) => ({ error, warning, notice })[level](message, { title }),
    output: setOutput,
    summaryRoom: () => summaryRoom(env),
    appendSummary(markdown) {
      if (Buffer.byteLength(markdown) > summaryRoom(env)) throw outletProblem(OUTLET_PROBLEMS.full);
      (0, import_node_fs().appendFileSync)(summaryFile(env), markdown);
    },
    readFile(path) {
      files.note((0, import_node_path().resolve)(path));
      return (0, import_node_fs().readFileSync)(path, "utf8");
    },
    writeFile(path, content) {
      if ((0, import_node_fs().lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) throw Object.assign(new Error(path), { code: "ELOOP" });
      (0, import_node_fs().mkdirSync)((0, import_node_path().dirname)(path), { recursive: true });
      writer.replace(path, content);
    },
    // Without a runner, never in the working folder: it may be a checkout.
    makeTemporaryFolder: (prefix) => (0, import_node_fs().mkdtempSync)((0, import_node_path().join)(env.RUNNER_TEMP || (0, import_node_os().tmpdir)(), prefix)),
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
  const lines = (text) => cleaning.guard(text).split(/\r\n|\r|\n/).map((line) => cleaning.neutralise(line));
  return {
    text(text) {
      for (const line of lines(text)) print(line);
    },
    clean: (text) => lines(text).join("\n")
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
  const step = createStep();
  try {
    await work(step);
  } catch (bug) {
    const { runner, log, redact } = step;
    writeOutputs(outputs, step);
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
    log: createSafeLog(runner.print, { guard, neutralise: neutraliseLogLine }),
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
// packages/action-kit/src/runner/missing-secret.ts
var FORK_EVENTS = ["pull_request", "pull_request_review", "pull_request_review_comment"];
var DEPENDABOT = "dependabot[bot]";
function explainMissingSecret(origin) {
  if (origin.actor === DEPENDABOT) return BY_DEPENDABOT;
  const head = FORK_EVENTS.includes(origin.eventName ?? "") ? foreignHead(origin.event) : null;
  if (head !== null) return fromFork(head);
  return origin.calledWorkflow === void 0 ? NOT_SET : notPassed(origin.calledWorkflow);
}
function foreignHead(event) {
  const base = (0, import_ascii_table().valueAt)(event, "/pull_request/base/repo/full_name");
  if (typeof base !== "string") return null;
  if ((0, import_ascii_table().valueAt)(event, "/pull_request/head/repo") === null) return "?";
  const head = (0, import_ascii_table().valueAt)(event, "/pull_request/head/repo/full_name");
  return typeof head === "string" && head !== base ? head : null;
}
var BY_DEPENDABOT = {
  en: "This run was started by Dependabot: GitHub gives it the Dependabot secrets of the repository, not its Actions secrets. The same names can be set under Settings, Secrets and variables, Dependabot.",
  fr: "Cette exécution a été lancée par Dependabot : GitHub lui donne les secrets Dependabot du dépôt, et non ses secrets Actions. Les mêmes noms peuvent être définis dans Settings, Secrets and variables, Dependabot."
};
var NOT_SET = {
  en: "Three usual reasons: no secret of that name exists in the repository or the organization; it belongs to an environment that the job does not name with environment:; or the job runs in a reusable workflow to which the caller passes no secrets.",
  fr: "Trois raisons habituelles : aucun secret de ce nom n'existe dans le dépôt ni dans l'organisation ; il appartient à un environnement que le job ne nomme pas avec environment: ; ou le job s'exécute dans un workflow réutilisable auquel l'appelant ne transmet aucun secret."
};
function fromFork(head) {
  const repository = /^[\w.-]+\/[\w.-]+$/.test(head) ? ` (${head})` : "";
  return {
    en: `This run comes from a pull request of a fork${repository}: GitHub gives no secret to such runs.`,
    fr: `Cette exécution vient d'une pull request d'un fork${repository} : GitHub ne donne aucun secret à ces exécutions.`
  };
}
function notPassed(workflow) {
  return {
    en: `The job runs in the reusable workflow ${workflow}: the calling job must pass the secrets under secrets:, by name. secrets: inherit works only within one organization or enterprise: from another one, every secret arrives empty, and GitHub says nothing. A secret that belongs to an environment arrives only if github-environment names that environment, and probably only if the caller passes it by name too, under the name that it has there (PISTE_CLIENT_SECRET). The action as a step of a job that names the environment has none of these conditions.`,
    fr: `Le job s'exécute dans le workflow réutilisable ${workflow} : le job appelant doit transmettre les secrets sous secrets:, par leur nom. secrets: inherit ne marche qu'au sein d'une même organisation ou entreprise : depuis une autre, tous les secrets arrivent vides, sans que GitHub le signale. Un secret qui appartient à un environnement n'arrive que si github-environment nomme cet environnement, et probablement seulement si l'appelant le transmet aussi par son nom, celui qu'il y porte (PISTE_CLIENT_SECRET). L'action placée en étape d'un job qui nomme l'environnement échappe à ces conditions.`
  };
}
// packages/action-kit/src/runner/workspace-folder.ts
function workspaceFolder(env) {
  return (0, import_node_path9().resolve)(env.GITHUB_WORKSPACE || ".");
}
// packages/action-kit/src/runner/workspace-path.ts
function resolveInside(folders, path) {
  const place = placeOf((0, import_node_path10().resolve)(folders[0], path));
  return place !== null && folders.some((folder) => isInside2(linkTarget((0, import_node_path10().resolve)(folder)), place)) ? place : null;
}
function placeOf(path) {
  try {
    return linkTarget(path);
  } catch {
    return null;
  }
}
function isInside2(folder, path) {
  const way = (0, import_node_path10().relative)(folder, path);
  return way !== "" && way !== ".." && !way.startsWith("../") && !way.startsWith("..\\") && !(0, import_node_path10().isAbsolute)(way);
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
    const path = file.asked ?? (0, import_node_path11().join)(runner.makeTemporaryFolder("pistectl-"), file.name);
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
// packages/action-kit/src/process/end-process.ts
function endProcess(status) {
  if (canBeReplaced() && process.getActiveResourcesInfo().includes(LOOKUP)) {
    process.removeAllListeners("warning");
    process.execve?.(process.execPath, [process.execPath, "--eval", `process.exit(${status})`], {});
  }
  process.exit(status);
}
function canBeReplaced() {
  return process.platform !== "win32" && typeof process.execve === "function";
}
var LOOKUP = "GetAddrInfoReqWrap";
// packages/action-kit/src/process/lookup-apart.ts
var lookupApart = canBeReplaced() ? void 0 : resolveApart;
async function resolveApart(hostname2) {
  const { execFile } = await Promise.resolve().then(() => __toESM(require("node:child_process")));
  return new Promise((resolve8, reject) => {
    const child = execFile(process.execPath, ["--eval", PROGRAM, "--", hostname2], { windowsHide: true }, (error2, stdout) => {
      process.off("exit", end);
      if (error2 !== null) return reject(error2);
      const answer = JSON.parse(stdout);
      if (answer.ok) resolve8(answer.value);
      else reject(Object.assign(new Error(`look-up of ${hostname2}`), { code: answer.failure }));
    });
    const end = () => void child.kill("SIGKILL");
    process.once("exit", end);
  });
}
var PROGRAM = `
require("node:dns").lookup(process.argv[1], { all: true }, (error, addresses) => {
  process.stdout.write(JSON.stringify({ ok: error === null, value: addresses, failure: error?.code }));
});
`;
// packages/action-kit/src/process/interruption.ts
function catchInterruption() {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => controller.abort(signal));
  return controller.signal;
}
function interruptedStatus({ reason }) {
  return 128 + (import_node_os3().constants.signals[reason] ?? import_node_os3().constants.signals.SIGINT);
}
// packages/auth-core/src/endpoint/no-proxy.ts
function readNoProxy(list) {
  const exceptions = list.toLowerCase().split(/[\s,]+/).filter((entry2) => entry2 !== "").map(readEntry);
  return (url) => {
    const host = (0, import_config().bareHostname)(url).replace(/\.$/, "");
    return exceptions.some((excepts) => excepts(host, (0, import_config().effectivePort)(url)));
  };
}
function readEntry(entry2) {
  if (entry2 === "*") return () => true;
  const bareIpv6 = (0, import_node_net().isIP)(entry2.replace(/\/\d+$/, "")) === 6;
  const [, bracketed, plain2 = "", port] = bareIpv6 ? [entry2, entry2] : /^(?:\[(.*)\]|([^:]*))(?::(\d+))?$/.exec(entry2) ?? [];
  const matches = matcher(bracketed ?? plain2);
  return (host, hostPort) => (port === void 0 || port === hostPort) && matches(host);
}
function matcher(text) {
  const [address = "", bits] = text.split("/");
  const family = (0, import_node_net().isIP)(address);
  if (family === 0) return suffixMatcher(text);
  const list = new (import_node_net()).BlockList();
  const longest = family === 6 ? 128 : 32;
  const prefix = bits === void 0 ? longest : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
  if (!(prefix <= longest)) return () => false;
  list.addSubnet(address, prefix, family === 6 ? "ipv6" : "ipv4");
  return (host) => (0, import_node_net().isIP)(host) !== 0 && list.check(host, (0, import_node_net().isIP)(host) === 6 ? "ipv6" : "ipv4");
}
function suffixMatcher(text) {
  const suffix = text.replace(/^\*?\./, "").replace(/\.$/, "");
  return (host) => suffix !== "" && (0, import_node_net().isIP)(host) === 0 && (host === suffix || host.endsWith(`.${suffix}`));
}
// packages/auth-core/src/endpoint/proxy-from-environment.ts
function proxyFromEnvironment(env, explicit = null) {
  const given = nonEmpty(explicit);
  const proxy = given ?? nonEmpty(env.https_proxy) ?? nonEmpty(env.HTTPS_PROXY);
  if (proxy === null) return () => null;
  const proxyUrl = import_proxy().SCHEME.test(proxy) ? proxy : `http://${proxy}`;
  const isException = readNoProxy(nonEmpty(env.no_proxy) ?? nonEmpty(env.NO_PROXY) ?? "");
  return (url) => {
    if (given === null && url.protocol === "http:") return null;
    return isException(url) ? null : proxyUrl;
  };
}
function nonEmpty(value) {
  return value === void 0 || value === null || value.trim() === "" ? null : value.trim();
}
// packages/auth-core/src/machine/clock.ts
var LONGEST_TIMER_MS = 2 ** 31 - 1;
var ORIGIN_MS = Date.now() - counterMs();
var systemClock = {
  now: () => ORIGIN_MS + counterMs(),
  random: Math.random,
  sleep: (ms, signal) => (0, import_promises().setTimeout)(Math.min(ms, LONGEST_TIMER_MS), void 0, { signal })
};
function counterMs() {
  return Number(process.hrtime.bigint()) / 1e6;
}
// packages/auth-core/src/secret/paste-problem.ts
function pasteProblem(value) {
  const mistaken = mistakenValue(value);
  if (mistaken !== null) return mistaken;
  const atEnds = endProblem(value);
  if (atEnds !== null) return atEnds;
  if (/^["'`«“”‘’]|["'`»“”‘’]$/.test(value)) return "quotes";
  if (/\s/.test(value)) return "inner-space";
  if (/[\u2010-\u2015\u2212]/.test(value)) return "typographic-dash";
  return isBase64Pair(value) ? "base64-pair" : null;
}
function accountProblem(value) {
  const mistaken = mistakenValue(value);
  if (mistaken !== null) return mistaken;
  const atEnds = endProblem(value);
  if (atEnds !== null) return atEnds;
  if (/^[^:]+:./.test(value)) return null;
  return isBase64Pair(value, /^[^:\s]+:\S/) ? "base64-pair" : "no-colon";
}
function mistakenValue(value) {
  const text = value.trim();
  const bare = text.replace(/^(["'`])(.*)\1$/s, "$2");
  return MISTAKEN.find(({ form }) => form.test(bare))?.problem ?? null;
}
var MISTAKEN = [
  // What `jq -r`, toJSON, JavaScript, Python and Ruby print for nothing.
  { form: /^(?:null|undefined|none|nil|NaN|\[object Object\])$/i, problem: "nothing" },
  // `***` of a CI log, the dots of a password field, the mark of a screen.
  { form: /^(?:[*•●…]+|x{3,}|\[?(?:redacted|masked|secret|hidden)\]|redacted|masked)$/i, problem: "mask" },
  // `${X}`, `$(X)`, `$X`, `{{ X }}`, `${{ X }}`, `%X%`, `#{X}#`: no program put the value in their place.
  { form: /^(?:\$\{\{?.*\}|\$\(.*\)|\$[A-Z][A-Z0-9_]*|\{\{.*\}\}|%[A-Z][A-Z0-9_]*%|#\{.*\}#?)$/s, problem: "variable" },
  { form: /^(?:<[^<>]*>|change[-_ ]?me|replace[-_ ]?me|todo)$/i, problem: "looks-like-placeholder" },
  { form: /^(?:(?:proxy-)?authorization\s*:\s*)?(?:basic|bearer)\s+\S/i, problem: "header" },
  {
    form: /^(?:export\s+|set\s+|\$env:)?(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|(?:client|consumer)[-_]?(?:id|key|secret))\s*[=:]\s*[^\s=]/i,
    problem: "assignment"
  }
];
function endProblem(value) {
  if (/[\r\n\u2028\u2029]/.test(value)) return "line-break";
  if (/^\s|^\ufeff/.test(value)) return "leading-space";
  if (/\s$/.test(value)) return "trailing-space";
  return /[\p{Cc}\p{Cf}]/u.test(value) ? "control-character" : null;
}
var UUID_PAIR = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:[\x21-\x7e]+$/i;
function isBase64Pair(value, pair = UUID_PAIR) {
  if (!/^[A-Za-z0-9+/_-]{8,}={0,2}$/.test(value)) return false;
  const decoded = Buffer.from(value, "base64").toString("utf8");
  return pair.test(decoded) && /^[\x20-\x7e]+$/.test(decoded);
}
// packages/auth-core/src/secret/credentials.ts
var UUID3 = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
function unusualForms({ clientId, clientSecret }) {
  return [...UUID3.test(clientId) ? [] : ["client-id"], ...UUID3.test(clientSecret.reveal()) ? [] : ["client-secret"]];
}
function looksLikeClientId(clientId) {
  return UUID3.test(clientId);
}
function readCredentials(clientId, clientSecret, peer) {
  const refusal = refuse(
    [
      { ...clientId, role: "client-id" },
      { ...clientSecret, role: "client-secret" }
    ],
    peer,
    pasteProblem
  );
  return refusal === null ? (0, import_ascii_table().succeed)({ clientId: clientId.value ?? "", clientSecret: new Secret(clientSecret.value ?? "") }) : (0, import_ascii_table().fail)(refusal);
}
function readTechnicalAccount(account, peer) {
  const refusal = refuse([{ ...account, role: "technical-account" }], peer, accountProblem);
  return refusal === null ? (0, import_ascii_table().succeed)(new Secret(Buffer.from(account.value ?? "", "utf8").toString("base64"))) : (0, import_ascii_table().fail)(refusal);
}
function refuse(settings, peer, problemOf) {
  const refused = settings.find(({ refusal }) => refusal !== void 0)?.refusal;
  if (refused !== void 0) return refused;
  const absent = settings.filter((setting) => setting.value === void 0 || setting.value === "");
  if (absent.length > 0) {
    return (0, import_shared_remedies().diagnose)(import_config().missingCredentials, { peer, settings: absent.map(({ source, role, absence }) => ({ source, role, absence })) });
  }
  const malformed = settings.flatMap(({ source, value = "" }) => {
    const problem3 = problemOf(value);
    return problem3 === null ? [] : [{ source, problem: problem3 }];
  });
  return malformed.length === 0 ? null : (0, import_shared_remedies().diagnose)(import_config().malformedCredentials, { peer, settings: malformed });
}
// packages/auth-core/src/connection/dns.ts
var systemLookup = (hostname2) => new Promise((resolve8, reject) => {
  (0, import_node_dns().lookup)(hostname2, { all: true }, (error2, addresses) => error2 === null ? resolve8(addresses) : reject(error2));
});
function oneAtATime(lookup) {
  const underWay = /* @__PURE__ */ new Map();
  return (hostname2) => {
    const begun = underWay.get(hostname2);
    if (begun !== void 0) return begun;
    const asking = lookup(hostname2).finally(() => underWay.delete(hostname2));
    underWay.set(hostname2, asking);
    return asking;
  };
}
async function resolveAddresses(url, lookup) {
  const hostname2 = (0, import_config().bareHostname)(url);
  const family = (0, import_node_net2().isIP)(hostname2);
  const addresses = family === 0 ? await lookup(hostname2) : [{ address: hostname2, family }];
  if (addresses.length === 0) throw Object.assign(new Error(`${hostname2} has no address`), { code: "ENODATA" });
  return addresses;
}
function explainDns(error2, where, afterMs) {
  if (error2 === import_code_or_unknown().TIMED_OUT) return (0, import_shared_remedies().diagnose)(import_network().dnsFailure, { ...where, failure: { afterMs } });
  const code = (0, import_code_or_unknown().codeOrUnknown)(error2);
  return code === "ENOTFOUND" || code === "ENODATA" ? (0, import_shared_remedies().diagnose)(import_network().dnsNotFound, where) : (0, import_shared_remedies().diagnose)(import_network().dnsFailure, { ...where, failure: { errorCode: code } });
}
// packages/auth-core/src/connection/late-modules.ts
function createLateModules(extraCa) {
  let tls = null;
  let http = null;
  return {
    tls() {
      tls ??= Promise.resolve().then(() => require("./packages-auth-core-src-connection-tls.js")).then(({ createTlsClient }) => createTlsClient(extraCa));
      return tls;
    },
    http() {
      http ??= Promise.resolve().then(() => require("./packages-auth-core-src-connection-exchange.js"));
      return http;
    }
  };
}
function loadMeanwhile(load) {
  setImmediate(() => void load().catch(() => {
  }));
}
// packages/auth-core/src/connection/connection.ts
var CONNECT_TIMEOUT_MS = 1e4;
async function openConnection(url, options, clock, signal) {
  const phases = [];
  return { outcome: await open(url, options, clock, signal, phases), phases };
}
async function open(url, options, clock, signal, phases) {
  const deadline = clock.now() + options.timeoutMs;
  const reading = options.proxy === null ? (0, import_ascii_table().succeed)(null) : (0, import_proxy().readProxy)(options.proxy);
  const step = async (stage, explain, work) => {
    const startedAt = clock.now();
    const result = await (0, import_code_or_unknown().within)(clock, deadline - startedAt, signal, work).catch(import_ascii_table().fail);
    const endedAt = clock.now();
    phases.push({ stage, status: result.ok ? "ok" : "failed", startedAt, endedAt });
    return result.ok ? result : (0, import_ascii_table().fail)(await explain(result.failure, endedAt - startedAt));
  };
  if (!reading.ok) return (0, import_ascii_table().fail)((await Promise.resolve().then(() => require("./packages-auth-core-src-connection-tunnel.js"))).refuseProxy(url, options.peer, options.proxy ?? "", reading.failure));
  const proxy = reading.value;
  const first = proxy ?? url;
  const { modules, peer } = options;
  const secure = url.protocol === "https:";
  const addresses = await step(
    "dns",
    (error2, afterMs) => explainDns(error2, { host: (0, import_config().hostLabel)(first), peer, proxy: proxy !== null }, afterMs),
    () => resolveAddresses(first, options.lookup)
  );
  if (!addresses.ok) return addresses;
  let reached = false;
  const openRaw = async (abort) => {
    const socket2 = await (0, import_tcp().openTcp)(first, addresses.value, clock, abort);
    reached = true;
    if (proxy === null) return socket2;
    const { openTunnel } = await Promise.resolve().then(() => require("./packages-auth-core-src-connection-tunnel.js"));
    return openTunnel(socket2, proxy, url, modules.tls, abort);
  };
  const explainRaw = async (error2, afterMs) => proxy === null ? (0, import_tcp().explainTcp)(error2, url, peer, afterMs) : (await Promise.resolve().then(() => require("./packages-auth-core-src-connection-tunnel.js"))).explainTunnel(error2, url, peer, proxy, { afterMs, reached });
  const connecting = step("tcp", explainRaw, openRaw);
  loadMeanwhile(secure ? modules.tls : modules.http);
  const tcp = await connecting;
  if (!tcp.ok) return tcp;
  if (!secure) return (0, import_ascii_table().succeed)({ socket: tcp.value, certificate: null, errors: [] });
  const client = await modules.tls();
  const explainHandshake = async (error2, afterMs) => {
    tcp.value.destroy();
    return client.explain(error2, url, peer, await inspect2(error2), afterMs);
  };
  const inspect2 = async (error2) => {
    if (!client.refusedCertificate(error2)) return null;
    const look = async (abort) => client.inspect(await openRaw(abort), url, abort);
    const presented = await (0, import_code_or_unknown().within)(clock, options.timeoutMs, signal, look).catch(() => null);
    return presented?.ok ? presented.value : null;
  };
  const handshake = step("tls", explainHandshake, (abort) => client.open(tcp.value, url, abort));
  loadMeanwhile(modules.http);
  const tls = await handshake;
  if (!tls.ok) return tls;
  const socket = tls.value;
  const errors = [];
  socket.on("error", (error2) => errors.push(error2));
  return (0, import_ascii_table().succeed)({ socket, certificate: (0, import_certificate().readCertificate)(socket), errors });
}
// packages/auth-core/src/connection/host-link.ts
var FRESH_MS = 1e3;
function createHostLink(url, options, clock, deadline) {
  const closed = new AbortController();
  const signal = AbortSignal.any([deadline.signal, closed.signal]);
  const idle = [];
  const all = /* @__PURE__ */ new Set();
  const label = (0, import_config().hostLabel)(url);
  let warming = null;
  let phases = [];
  let certificate = null;
  const open2 = async () => {
    const timeoutMs = Math.min(CONNECT_TIMEOUT_MS, deadline.remainingMs());
    const opening = await openConnection(url, { ...options, timeoutMs }, clock, signal);
    if (!closed.signal.aborted) {
      phases = opening.phases;
      certificate = opening.outcome.ok ? opening.outcome.value.certificate : null;
    }
    return opening;
  };
  const keptChannel = () => {
    for (let channel = idle.pop(); channel !== void 0; channel = idle.pop()) {
      if (channel.open) return channel;
      all.delete(channel);
    }
    return null;
  };
  const refuseAlert = ({ errorCode: errorCode2 }) => {
    phases = phases.map((phase) => phase.stage === "tls" ? { ...phase, status: "failed" } : phase);
    return (0, import_ascii_table().fail)((0, import_shared_remedies().diagnose)(import_tls().tlsHandshake, { peer: options.peer, host: label, failure: { errorCode: errorCode2, alert: true } }));
  };
  const newChannel = async () => {
    const opening = warming ?? open2();
    warming = null;
    let { outcome } = await opening;
    if (outcome.ok && outcome.value.socket.destroyed) {
      const alert = (0, import_tls_alert().tlsAlert)(outcome.value.errors);
      if (alert !== null) return refuseAlert(alert);
      ({ outcome } = await open2());
    }
    if (!outcome.ok) return outcome;
    const { openChannel } = await options.modules.http();
    const channel = openChannel(url.origin, outcome.value);
    all.add(channel);
    return (0, import_ascii_table().succeed)({ channel, kept: clock.now() - (phases.at(-1)?.endedAt ?? 0) > FRESH_MS });
  };
  const acquire = async () => {
    const channel = keptChannel();
    return channel === null ? newChannel() : (0, import_ascii_table().succeed)({ channel, kept: true });
  };
  const send = async (channel, request2, timeoutMs) => {
    const answered = await channel.exchange(request2, Math.min(timeoutMs, deadline.remainingMs()), clock, signal);
    if (answered.ok && answered.value.bodyEnd === "complete") idle.push(channel);
    else {
      all.delete(channel);
      channel.close();
    }
    return answered;
  };
  return {
    label,
    proxy: options.proxy,
    get phases() {
      return phases;
    },
    get certificate() {
      return certificate;
    },
    warm() {
      warming ??= open2();
    },
    async reach() {
      warming ??= open2();
      const { outcome } = await warming;
      if (outcome.ok) return (0, import_ascii_table().succeed)(null);
      warming = null;
      return outcome;
    },
    async exchange(request2, timeoutMs) {
      const acquired = await acquire();
      if (!acquired.ok) return acquired;
      const startedAt = clock.now();
      let answered = await send(acquired.value.channel, request2, timeoutMs);
      if (acquired.value.kept && !answered.ok && answered.failure.kind === "reset") {
        for (const channel of idle.splice(0)) channel.close();
        const anew = await newChannel();
        if (!anew.ok) return anew;
        answered = await send(anew.value.channel, request2, timeoutMs - (clock.now() - startedAt));
      }
      if (answered.ok) return (0, import_ascii_table().succeed)(answered);
      const { failure } = answered;
      return failure.kind === "tls-alert" ? refuseAlert(failure) : (0, import_ascii_table().succeed)((0, import_ascii_table().fail)(failure));
    },
    close() {
      closed.abort();
      for (const channel of all) channel.close();
      warming?.then(
        ({ outcome }) => outcome.ok && outcome.value.socket.destroy(),
        () => {
        }
      );
    }
  };
}
// packages/auth-core/src/retry/deadline.ts
function startDeadline(ms, clock) {
  const end = clock.now() + ms;
  const over = new AbortController();
  const cleared = new AbortController();
  clock.sleep(ms, cleared.signal).then(
    () => over.abort(),
    () => {
    }
  );
  return {
    remainingMs: () => Math.max(0, end - clock.now()),
    signal: over.signal,
    clear: () => cleared.abort(),
    end: () => {
      cleared.abort();
      over.abort();
    }
  };
}
// packages/auth-core/src/retry/gate.ts
function createGate(width) {
  const waiting = [];
  let running = 0;
  return {
    async run(work) {
      if (running >= width) await new Promise((resolve8) => waiting.push(resolve8));
      else running++;
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next === void 0) running--;
        else next();
      }
    }
  };
}
// packages/auth-core/src/preflight/vain-attempts.ts
function createVainAttempts(deadline) {
  const failures = /* @__PURE__ */ new Map();
  return {
    note({ href }, failure) {
      if (failure?.transient) failures.set(href, failure);
      else failures.delete(href);
    },
    against(endpoint) {
      const failure = failures.get(endpoint.href);
      if (failure === void 0 || !(isSilence(failure) || deadline.remainingMs() === 0)) return null;
      const { en, fr } = failure.summary;
      const host = (0, import_config().hostLabel)(endpoint);
      return {
        ...failure,
        certainty: "likely",
        summary: {
          en: `${en} For this target the request was not made: another one had tried ${host} in vain.`,
          fr: `${fr} Pour cette cible, la demande n'a pas été faite : une autre avait essayé ${host} en vain.`
        }
      };
    }
  };
}
function isUnreachable({ stage }) {
  return stage === "dns" || stage === "tcp" || stage === "tls";
}
function isSilence(failure) {
  return isUnreachable(failure) || failure.code === import_token().tokenTimeout.code;
}
// packages/auth-core/src/preflight/run.ts
var DEFAULT_TIMEOUT_MS = 6e4;
var DEFAULT_MAX_ATTEMPTS = 3;
var HEALTH_CALLS_AT_ONCE = 4;
function createRun(settings, clock) {
  const startedAt = clock.now();
  const deadline = startDeadline(settings.timeoutMs ?? DEFAULT_TIMEOUT_MS, clock);
  const links = /* @__PURE__ */ new Map();
  const tokenGates = /* @__PURE__ */ new Map();
  const healthGates = /* @__PURE__ */ new Map();
  const modules = createLateModules(settings.extraCa);
  const lookup = oneAtATime(settings.lookup ?? systemLookup);
  const redactor = createRedactor();
  let isClosed = false;
  const proxyFor = (url) => {
    const proxy = settings.proxyFor(url);
    if (proxy !== null) proxySecrets(proxy).forEach(redactor.add);
    return proxy;
  };
  return {
    settings,
    clock,
    deadline,
    startedAt,
    redactor,
    maxAttempts: settings.maxAttempts ?? DEFAULT_MAX_ATTEMPTS,
    emit: (event) => {
      if (!isClosed) settings.onEvent?.(event);
    },
    linkTo: (url, peer) => entry(
      links,
      `${peer.kind === "partner" ? peer.label : peer.kind} ${url.origin}`,
      () => createHostLink(url, { peer, proxy: proxyFor(url), modules, lookup }, clock, deadline)
    ),
    tokenGate: (tokenUrl) => entry(tokenGates, tokenUrl.href, () => createGate(1)),
    vain: createVainAttempts(deadline),
    healthGate: (apiUrl) => entry(healthGates, apiUrl.origin, () => createGate(HEALTH_CALLS_AT_ONCE)),
    close: () => {
      isClosed = true;
      deadline.end();
      for (const link of links.values()) link.close();
    }
  };
}
function entry(map, key, create) {
  const existing = map.get(key);
  if (existing !== void 0) return existing;
  const created = create();
  map.set(key, created);
  return created;
}
// packages/auth-core/src/preflight/ready-summary.ts
function readySummary(api, peer, http, attempts3) {
  const well = wellSummary(api, peer, http);
  const repeated = ["token", "gateway"].flatMap((stage) => repeatedRequests(stage, attempts3));
  if (repeated.length === 0) return well;
  const took = (0, import_ascii_table().enumeration)(repeated);
  return { en: `${well.en} It took ${took.en}.`, fr: `${well.fr} Il a fallu ${took.fr}.` };
}
function wellSummary(api, peer, http) {
  if (peer.kind === "piste") {
    return {
      en: `PISTE accepts the credentials, grants ${api}, and the API says it is well.`,
      fr: `PISTE accepte les identifiants, donne accès à ${api}, et l'API se déclare en bon état.`
    };
  }
  const { label, authentication } = peer;
  return authentication === "oauth2" ? {
    en: `${label} gives an access token, and its health check answers with it (status ${http?.status}).`,
    fr: `${label} donne un jeton d'accès, et son contrôle de santé y répond (statut ${http?.status}).`
  } : {
    en: `The health check of ${label} answers a call with the consumer key and secret (status ${http?.status}).`,
    fr: `Le contrôle de santé de ${label} répond à un appel avec la clé et le secret de consommateur (statut ${http?.status}).`
  };
}
function repeatedRequests(stage, attempts3) {
  const made = attempts3.filter((attempt2) => attempt2.stage === stage);
  if (made.length < 2) return [];
  const reasons = [...new Set(made.flatMap(({ reason }) => reason ?? []))].join(", ");
  const why = reasons === "" ? "" : ` (${reasons})`;
  return [
    stage === "token" ? { en: `${made.length} token requests${why}`, fr: `${made.length} demandes de jeton${why}` } : { en: `${made.length} health calls${why}`, fr: `${made.length} appels de santé${why}` }
  ];
}
// packages/auth-core/src/preflight/support-note.ts
function supportNote(facts2) {
  return { en: write(facts2, "en"), fr: write(facts2, "fr") };
}
var WORDING = {
  en: {
    labels: ["Date and time", "Application", "Environment", "API", "Request", "Status", "Correlation id", "Diagnosis"],
    unnamed: "(write the application's name on PISTE here)",
    noAnswer: "no answer",
    noId: "none in the answer",
    ending: "PISTE keeps traces for 10 days."
  },
  fr: {
    labels: ["Date et heure", "Application", "Environnement", "API", "Requête", "Statut", "Identifiant de corrélation", "Diagnostic"],
    unnamed: "(indiquer ici le nom de l'application sur PISTE)",
    noAnswer: "aucune réponse",
    noId: "absent de la réponse",
    ending: "PISTE conserve les traces 10 jours."
  }
};
function write({ application, environment, api, host, code, http }, language) {
  const { labels, unnamed, noAnswer, noId, ending } = WORDING[language];
  const values = [
    (0, import_ascii_table().dateText)((0, import_own_error().localTime)(http.at))[language],
    application ?? unnamed,
    environment,
    api,
    `${http.method} ${host}${http.path}`,
    http.status === null ? noAnswer : String(http.status),
    http.correlationId ?? noId,
    code
  ];
  return [...labels.map((label, index) => `${label}${import_ascii_table().COLON[language]} ${values[index]}`), ending].join("\n");
}
// packages/auth-core/src/preflight/target-report.ts
var EXPIRING_DAYS = 14;
var DAY_MS = 864e5;
var NO_HOSTS = { token: null, api: null };
function reportSkipped(frame) {
  return { ...unchecked(frame, "ok"), verdict: "skipped", diagnosis: null, summary: DISABLED };
}
function reportBlocked(frame, refusal) {
  return { ...unchecked(frame, "failed"), verdict: "blocked", diagnosis: refusal, summary: refusal.summary };
}
function reportGivenUp(frame, seen, now) {
  const { token, apiLink } = seen;
  const proxy = token?.link.proxy ?? apiLink.proxy;
  return {
    ...identity(frame),
    verdict: "skipped",
    diagnosis: null,
    summary: GIVEN_UP,
    drift: null,
    proxy: proxy === null ? null : (0, import_proxy().shownProxy)(proxy),
    supportNote: null,
    stages: stagesOf(frame, seen, null, now),
    attempts: token?.attempts ?? [],
    http: token?.grant?.http ?? null,
    notes: notes(frame)
  };
}
function reportChecked(frame, seen, now) {
  const { application, api, peer } = frame;
  const { token, apiLink, call } = seen;
  const refusal = token === null || token.grant.outcome.ok ? call?.diagnosis ?? null : token.grant.outcome.failure;
  const decisive = refusal !== null && (!refusal.degraded || refusal.code === import_api().notAsked.code) ? refusal : null;
  const proxy = token?.link.proxy ?? apiLink.proxy;
  const found = decisive ?? expiring(token === null ? [apiLink] : [token.link, apiLink], peer, now) ?? refusal;
  const diagnosis = found === null || proxy === null ? found : { ...found, remedies: found.remedies.filter((remedy) => remedy !== import_shared_remedies().USE_PROXY) };
  const verdict = diagnosis === null ? "ready" : diagnosis.degraded ? "degraded" : "blocked";
  const http = (token === null || token.grant.outcome.ok ? call?.http : null) ?? token?.grant.http ?? call?.http ?? null;
  const host = token === null || http !== null && http === call?.http ? apiLink.label : token.link.label;
  const attempts3 = [...token?.attempts ?? [], ...call?.attempts ?? []];
  return {
    ...identity(frame),
    verdict,
    diagnosis,
    summary: diagnosis?.summary ?? readySummary(api.name, peer, http, attempts3),
    drift: drift(api, verdict, diagnosis),
    proxy: proxy === null ? null : (0, import_proxy().shownProxy)(proxy),
    supportNote: diagnosis?.supportNote && http !== null && peer.kind === "piste" ? supportNote({
      application,
      environment: peer.environment,
      api: api.name,
      host,
      code: diagnosis.code,
      http
    }) : null,
    stages: stagesOf(frame, seen, refusal, now),
    attempts: attempts3,
    http,
    notes: notes(frame)
  };
}
function identity({ peer, application, api }) {
  return { application, environment: (0, import_peer().environmentOf)(peer), api: api.name, version: api.version };
}
function unchecked(frame, config) {
  const { startedAt, configuredAt, hosts } = frame;
  const at = configuredAt - startedAt;
  const skipped = (stage, host) => ({
    stage,
    host,
    status: "skipped",
    startMs: at,
    durationMs: 0
  });
  return {
    ...identity(frame),
    drift: null,
    proxy: null,
    supportNote: null,
    stages: [
      { stage: "config", host: null, status: config, startMs: 0, durationMs: at },
      ...CONNECTION_STAGES.map((stage) => skipped(stage, hosts.token)),
      ...CONNECTION_STAGES.map((stage) => skipped(stage, hosts.api)),
      skipped("token", hosts.token),
      skipped("gateway", hosts.api),
      skipped("api", hosts.api)
    ],
    attempts: [],
    http: null,
    notes: notes(frame)
  };
}
var CONNECTION_STAGES = ["dns", "tcp", "tls"];
function stagesOf(frame, seen, refusal, now) {
  const { startedAt, configuredAt } = frame;
  const { token, apiLink, call } = seen;
  const grant = token?.grant ?? null;
  const record = (stage, host, status, from, to) => ({
    stage,
    host,
    status,
    startMs: from - startedAt,
    durationMs: to - from
  });
  const connection = (link) => {
    let last = configuredAt;
    return CONNECTION_STAGES.map((stage) => {
      const phase = link.phases.find((candidate) => candidate.stage === stage);
      if (phase === void 0) return record(stage, link.label, "skipped", last, last);
      last = phase.endedAt;
      const status = stage === "tls" && phase.status === "ok" && expiring([link], frame.peer, now) !== null ? "warning" : phase.status;
      return record(stage, link.label, status, phase.startedAt, phase.endedAt);
    });
  };
  const tokenEnd = grant?.endedAt ?? configuredAt;
  const exchange = call?.exchange ?? null;
  const atApi = refusal?.stage === "api";
  const headersAt = exchange?.headersAt ?? exchange?.endedAt ?? tokenEnd;
  const gatewayFailed = refusal !== null && !atApi;
  return [
    record("config", null, "ok", startedAt, configuredAt),
    ...token === null ? [] : connection(token.link),
    ...connection(apiLink),
    grant === null || grant.startedAt === null ? record("token", token?.link.label ?? null, "skipped", tokenEnd, tokenEnd) : record("token", token?.link.label ?? null, grant.outcome.ok ? "ok" : "failed", grant.startedAt, tokenEnd),
    exchange === null ? record("gateway", apiLink.label, "skipped", tokenEnd, tokenEnd) : record("gateway", apiLink.label, gatewayFailed ? "failed" : "ok", exchange.sentAt, gatewayFailed ? exchange.endedAt : headersAt),
    exchange === null || gatewayFailed ? record("api", apiLink.label, "skipped", exchange?.endedAt ?? tokenEnd, exchange?.endedAt ?? tokenEnd) : record("api", apiLink.label, refusal === null ? "ok" : refusal.degraded ? "warning" : "failed", headersAt, exchange.endedAt)
  ];
}
function expiring(links, peer, now) {
  for (const { certificate, label } of links) {
    if (certificate === null) continue;
    const days = (certificate.validTo.getTime() - now) / DAY_MS;
    if (days < EXPIRING_DAYS) return (0, import_shared_remedies().diagnose)(import_tls().tlsExpiring, { host: label, peer, certificate, days: Math.max(0, Math.floor(days)) });
  }
  return null;
}
function drift({ declared, declaredGates = [] }, verdict, diagnosis) {
  if (declared === "pending") {
    return verdict === "blocked" || diagnosis?.code === import_api().notAsked.code ? null : { declared: "pending", observed: "already working" };
  }
  if (declared !== "granted") return null;
  const open2 = (...gates) => gates.filter((gate) => declaredGates.includes(gate));
  const against = (gates, observed) => gates.length === 0 ? null : { declared: gates.join(", "), observed };
  switch (diagnosis?.code) {
    case import_gateway().apiNotGranted.code:
      return against(["subscribed", ...open2("connected")], "refused by the gateway");
    case import_api().noBusinessProfile.code:
      return against(open2("profiled"), "no business profile");
    case import_gateway().tokenRejected.code:
      return against(open2("enabled"), "access token rejected");
    default:
      return null;
  }
}
var DISABLED = {
  en: "The manifest declares this application disabled (enabled: false): nothing was asked.",
  fr: "Le manifeste déclare cette application désactivée (enabled: false) : rien n'a été demandé."
};
var GIVEN_UP = {
  en: "The check was interrupted before there was an answer.",
  fr: "Le contrôle a été interrompu avant la réponse."
};
function notes({ api, extraCa, unusual }) {
  const sources2 = extraCa.map(({ source }) => source).join(", ");
  return [
    ...api.notes,
    ...extraCa.length === 0 ? [] : [{ en: `Certificate authorities also trusted: ${sources2}.`, fr: `Autorités de certification également acceptées : ${sources2}.` }],
    ...unusual.map((form) => UNUSUAL[form])
  ];
}
var UNUSUAL = {
  "client-id": {
    en: "The client identifier is not a UUID, the form of all those that PISTE is known to give.",
    fr: "L'identifiant client n'est pas un UUID, forme de tous ceux que PISTE est connue pour donner."
  },
  "client-secret": {
    en: "The client secret is not a UUID, the form of all those that PISTE is known to give.",
    fr: "Le secret client n'est pas un UUID, forme de tous ceux que PISTE est connue pour donner."
  }
};
// packages/auth-core/src/token/shared-token.ts
function createSharedToken(ask, gate) {
  const attempts3 = [];
  const askInTurn = () => gate.run(async () => {
    const grant = await ask();
    for (const attempt2 of grant.attempts) attempts3.push({ ...attempt2, attempt: attempts3.length + 1 });
    come = grant;
    return grant;
  });
  let latest = null;
  let come = null;
  return {
    attempts: attempts3,
    get latest() {
      return come;
    },
    grant() {
      latest ??= askInTurn();
      return latest;
    },
    async renew(stale) {
      const before = latest;
      const current = await (before ?? this.grant());
      if (latest === before && current.outcome.ok && current.outcome.value.value === stale) latest = askInTurn();
      const { outcome } = await this.grant();
      return outcome.ok ? (0, import_ascii_table().succeed)(outcome.value.value) : outcome;
    }
  };
}
// packages/auth-core/src/token/token-request.ts
var TOKEN_BODY_LIMIT_BYTES = 64 * 1024;
function tokenRequest(tokenUrl, credentials, clientAuthentication, scope) {
  const { clientId, clientSecret } = credentials;
  const basic = clientAuthentication === "client_secret_basic";
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    ...basic ? {} : { client_id: clientId, client_secret: clientSecret.reveal() },
    ...scope === null ? {} : { scope }
  });
  return {
    method: "POST",
    path: `${tokenUrl.pathname}${tokenUrl.search}`,
    headers: {
      accept: "application/json",
      "accept-encoding": "identity",
      ...basic ? { authorization: `Basic ${Buffer.from(basicTokenPair(clientId, clientSecret.reveal()), "utf8").toString("base64")}` } : {},
      "content-type": "application/x-www-form-urlencoded",
      "user-agent": import_http_answer().USER_AGENT
    },
    body: form.toString(),
    bodyLimitBytes: TOKEN_BODY_LIMIT_BYTES
  };
}
function basicTokenPair(clientId, clientSecret) {
  const encoded = (text) => new URLSearchParams([["", text]]).toString().slice(1);
  return `${encoded(clientId)}:${encoded(clientSecret)}`;
}
// packages/auth-core/src/token/repeated-key.ts
function hasRepeatedKey(json, key) {
  let depth = 0;
  let seen = 0;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[[\]{}]/gs)) {
    if (token === "{" || token === "[") depth++;
    else if (token === "}" || token === "]") depth--;
    else if (depth === 1 && token.endsWith(":") && JSON.parse(token.slice(0, token.lastIndexOf('"') + 1)) === key) seen++;
  }
  return seen > 1;
}
// packages/auth-core/src/token/token-response.ts
var TOKEN_TIMEOUT_MS = 1e4;
var TOKEN_SYNTAX = /^[\x21-\x7e]+$/;
var GRANT_ERRORS = ["unauthorized_client", "unsupported_grant_type", "invalid_grant"];
function explainTimeout(host, peer, afterMs) {
  return (0, import_shared_remedies().diagnose)(import_token().tokenTimeout, { host, peer, afterMs }, afterMs < TOKEN_TIMEOUT_MS ? { certainty: "unknown", supportNote: false } : {});
}
function readTokenResponse(answered, context) {
  const { peer } = context;
  const host = (0, import_config().hostLabel)(context.tokenUrl);
  const refusal = (diagnosis, retryAfterMs = null) => (0, import_ascii_table().fail)({ diagnosis, retryAfterMs });
  const malformed = (problem3) => refusal((0, import_shared_remedies().diagnose)(import_token().tokenMalformed, { host, peer, problem: problem3 }));
  const timedOut = () => refusal(explainTimeout(host, peer, context.timeoutMs));
  if (!answered.ok) {
    switch (answered.failure.kind) {
      case "reset":
        return refusal((0, import_shared_remedies().diagnose)(import_network().connectionReset, { host, peer, stage: "token" }));
      case "timed-out":
        return timedOut();
      case "not-http":
        return malformed("not-http");
      case "headers-too-large":
        return malformed("too-large");
    }
  }
  const answer = answered.value;
  const { status } = answer;
  const stranger = (0, import_who_answered().readIntermediary)(answer, { ...context, host, at: "token" });
  if (stranger !== null) return (0, import_ascii_table().fail)(stranger);
  if (status >= 300 && status < 400) {
    const redirect = (0, import_answer_reading().readRedirect)(answer, context.tokenUrl, context.quote);
    return refusal((0, import_shared_remedies().diagnose)(import_token().tokenRedirected, { host, peer, status, ...redirect }, redirect.otherHost ? { responsible: "network" } : {}));
  }
  const json = answer.bodyEnd === "complete" ? (0, import_answer_reading().parseJson)((0, import_answer_reading().bodyText)(answer)) : void 0;
  const saysError = (0, import_answer_reading().isJsonObject)(json) && typeof json.error === "string" && json.error !== "" && typeof json.access_token !== "string";
  if (status < 200 || status >= 400 || saysError) {
    const { diagnosis, retryAfterMs } = readRefusal(answer, json, context);
    return refusal((0, import_who_answered().withChallenge)(diagnosis, (0, import_challenges().saidBy)(answer, context)), retryAfterMs);
  }
  if (answer.bodyEnd === "timed-out") return timedOut();
  if (answer.bodyEnd === "reset") return refusal((0, import_shared_remedies().diagnose)(import_network().connectionReset, { host, peer, stage: "token" }));
  if (answer.bodyEnd === "too-large") return malformed("too-large");
  if (answer.bodyEnd === "cut-short") return malformed("cut-short");
  if (answer.bodyEnd === "undecodable") return malformed("not-http");
  return readGrant((0, import_answer_reading().bodyText)(answer), json, peer, malformed);
}
function readRefusal(answer, json, context) {
  const { peer, quote: quote2, attempts: attempts3, clientIdLooksRight, customEndpoint } = context;
  const host = (0, import_config().hostLabel)(context.tokenUrl);
  const { status } = answer;
  const retryAfterMs = (0, import_answer_reading().retryAfterOf)(answer);
  const retryAt2 = (0, import_answer_reading().retryMoment)(answer.endedAt, retryAfterMs);
  const environment = (0, import_peer().environmentOf)(peer);
  const { code } = environment === null ? (0, import_own_error().readPartnerError)(json, status) : { code: null };
  const ownCode = code === null ? null : quote2(String(code));
  const refusal = (diagnosis) => ({ diagnosis, retryAfterMs: null });
  const throttled = () => ({
    diagnosis: (0, import_shared_remedies().diagnose)(import_token().tokenThrottled, { host, peer, status, retryAt: retryAt2 }, { retryAt: retryAt2, ownCode }),
    retryAfterMs
  });
  if (status === 429) return throttled();
  if (status >= 500 && status < 600)
    return { diagnosis: (0, import_shared_remedies().diagnose)(import_token().tokenUnavailable, { host, peer, status }, { retryAt: retryAt2, ownCode }), retryAfterMs };
  const challenges = (0, import_challenges().challengesOf)(answer, context.redact);
  const bodyError = (0, import_answer_reading().isJsonObject)(json) && typeof json.error === "string" ? json.error : null;
  const oauthError = bodyError ?? (0, import_challenges().parameterOf)(challenges, "error");
  const wantsBasic = context.clientAuthentication === "client_secret_post" && (0, import_challenges().asksFor)(challenges, "basic");
  const client = { host, peer, status, environment, attempts: attempts3, clientIdLooksRight, wantsBasic };
  if (oauthError === "invalid_client" && (status < 300 || status === 400 || status === 401))
    return refusal((0, import_shared_remedies().diagnose)(import_token().clientRefused, client, { ownCode }));
  if (oauthError === "invalid_scope") return refusal((0, import_shared_remedies().diagnose)(import_token().scopeRefused, { host, peer, scope: context.scope }, { ownCode }));
  if (oauthError !== null && GRANT_ERRORS.includes(oauthError)) {
    return refusal((0, import_shared_remedies().diagnose)(import_token().grantRefused, { host, peer, oauthError }, { ownCode }));
  }
  if (environment === null && status === 401 && bodyError === null) {
    return refusal((0, import_shared_remedies().diagnose)(import_token().clientRefused, client, { certainty: "likely", ownCode }));
  }
  if (environment !== null && status === 400 && bodyError === null && challenges.length === 0) {
    if (answer.bodyEnd === "timed-out") return refusal(explainTimeout(host, peer, context.timeoutMs));
    return throttled();
  }
  return refusal(
    (0, import_shared_remedies().diagnose)(
      import_token().unexpectedAnswer,
      { host, peer, status, oauthError: oauthError === null ? null : quote2(oauthError), customEndpoint },
      customEndpoint ? { responsible: "you", supportNote: false } : { ownCode }
    )
  );
}
function readGrant(text, json, peer, malformed) {
  if (text.trim() === "") return malformed("empty");
  if (!(0, import_answer_reading().isJsonObject)(json)) return malformed("not-json");
  if (hasRepeatedKey(text, "access_token")) return malformed("repeated-access-token");
  const { access_token: token, token_type: type, expires_in: expiresIn, scope } = json;
  if (typeof token !== "string" || token === "") return malformed("no-access-token");
  if (!TOKEN_SYNTAX.test(token)) return malformed("bad-access-token");
  if (!isBearer(type, peer)) return malformed("wrong-token-type");
  const lifetimeSeconds = readLifetime(expiresIn);
  if (lifetimeSeconds === null) return malformed("bad-expires-in");
  return (0, import_ascii_table().succeed)({ value: new Secret(token), scope: typeof scope === "string" ? scope : null, lifetimeSeconds });
}
function isBearer(type, peer) {
  if (peer.kind === "partner" && (type === void 0 || type === null)) return true;
  const name = typeof type === "string" ? type.toLowerCase() : "";
  return name === "bearer" || peer.kind === "partner" && name === "bearertoken";
}
function readLifetime(value) {
  if (value === void 0 || value === null) return 0;
  const number = typeof value === "string" && /^\d{1,12}(\.\d+)?$/.test(value.trim()) ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) && number >= 0 ? number : null;
}
// packages/auth-core/src/token/token-grant.ts
async function grantToken(request2, clock) {
  const { link, tokenUrl, peer, customEndpoint, credentials, clientAuthentication, scope, maxAttempts, deadline, redactor } = request2;
  const attempts3 = [];
  let http = null;
  let startedAt = null;
  let refusedBefore = false;
  const attempt2 = async (delayMs) => {
    const record = (status, diagnosis) => {
      const made = { stage: "token", attempt: attempts3.length + 1, status, delayMs, reason: diagnosis?.code ?? null };
      attempts3.push(made);
      request2.onAttempt(made);
    };
    const timeoutMs = Math.min(TOKEN_TIMEOUT_MS, deadline.remainingMs());
    const sent = await link.exchange(tokenRequest(tokenUrl, credentials, clientAuthentication, scope), TOKEN_TIMEOUT_MS);
    if (!sent.ok) {
      record(null, sent.failure);
      return (0, import_ascii_table().fail)({ diagnosis: sent.failure, retryAfterMs: null });
    }
    const answered = sent.value;
    const { sentAt } = answered.ok ? answered.value : answered.failure;
    startedAt ??= sentAt;
    http = {
      method: "POST",
      path: tokenUrl.pathname,
      status: answered.ok ? answered.value.status : null,
      correlationId: answered.ok ? quoted((0, import_answer_reading().headerOf)(answered.value, "x-correlationid"), redactor) : null,
      at: new Date(sentAt)
    };
    const read = readTokenResponse(answered, {
      tokenUrl,
      peer,
      scope,
      customEndpoint,
      clientAuthentication,
      clientIdLooksRight: looksLikeClientId(credentials.clientId),
      attempts: attempts3.length + 1,
      timeoutMs,
      redact: redactor.redact,
      quote: redactor.quote
    });
    if (read.ok) {
      redactor.add(read.value.value.reveal());
      record(http.status, null);
      return read;
    }
    record(http.status, read.failure.diagnosis);
    if (read.failure.diagnosis.code !== "token/client-refused" || refusedBefore) return read;
    refusedBefore = true;
    return (0, import_ascii_table().fail)({ ...read.failure, extraAfterMs: (0, import_backoff().refusalPauseMs)(clock) });
  };
  const result = deadline.remainingMs() > 0 ? await (0, import_backoff().withRetries)({ maxAttempts, deadline, clock, onWait: request2.onWait }, attempt2) : (0, import_ascii_table().fail)({ diagnosis: explainTimeout(link.label, peer, 0) });
  return {
    outcome: result.ok ? result : (0, import_ascii_table().fail)(result.failure.diagnosis),
    attempts: attempts3,
    http,
    startedAt,
    endedAt: clock.now()
  };
}
function quoted(value, redactor) {
  return value === null ? null : redactor.quote(value);
}
// packages/auth-core/src/preflight/target-token.ts
function targetToken({ tokenUrl, ...source }, run2) {
  const link = run2.linkTo(tokenUrl, source.peer);
  link.warm();
  const ask = async () => {
    const vain = run2.vain.against(tokenUrl);
    if (vain !== null) return { outcome: (0, import_ascii_table().fail)(vain), attempts: [], http: null, startedAt: null, endedAt: run2.clock.now() };
    run2.emit({ kind: "begin", api: null, stage: "token", host: link.label });
    const grant = await grantToken(
      {
        ...source,
        link,
        tokenUrl,
        maxAttempts: run2.maxAttempts,
        deadline: run2.deadline,
        redactor: run2.redactor,
        onAttempt: (record) => run2.emit({ kind: "attempt", api: null, record }),
        onWait: (delayMs, reason) => run2.emit({ kind: "wait", api: null, delayMs, reason })
      },
      run2.clock
    );
    run2.vain.note(tokenUrl, grant.outcome.ok ? null : grant.outcome.failure);
    if (grant.outcome.ok) run2.settings.onAccessToken?.(grant.outcome.value.value);
    return grant;
  };
  return createSharedToken(ask, run2.tokenGate(tokenUrl));
}
// packages/auth-core/src/preflight/application-targets.ts
function applicationTargets(application, run2) {
  const { clientId, clientSecret, technicalAccount, environment } = application;
  if (clientId.hidden === true) run2.redactor.add(clientId.value ?? "");
  run2.redactor.add(clientSecret.value ?? "");
  if (clientId.value && clientSecret.value) run2.redactor.add(`${clientId.value}:${clientSecret.value}`);
  run2.redactor.add(technicalAccount.value ?? "");
  run2.redactor.add(technicalAccount.value?.split(":").slice(1).join(":") ?? "");
  const peer = { kind: "piste", environment };
  const endpoints = (0, import_config().resolveEndpoints)(environment, run2.settings);
  const credentials = readCredentials(clientId, clientSecret, peer);
  const configuredAt = run2.clock.now();
  const frame = (api) => ({
    peer,
    application: application.name,
    api,
    startedAt: run2.startedAt,
    configuredAt,
    hosts: endpoints.ok ? { token: (0, import_config().hostLabel)(endpoints.value.tokenUrl), api: (0, import_config().hostLabel)(endpoints.value.apiBaseUrl) } : NO_HOSTS,
    extraCa: run2.settings.extraCa,
    unusual: credentials.ok ? unusualForms(credentials.value) : []
  });
  const tokens = /* @__PURE__ */ new Map();
  const customEndpoint = (run2.settings.tokenUrl?.value ?? "") !== "";
  return application.apis.map((api) => {
    const { scope } = api;
    if (application.enabled === false) return (0, import_ascii_table().fail)(reportSkipped(frame(api)));
    if (!endpoints.ok) return (0, import_ascii_table().fail)(reportBlocked(frame(api), endpoints.failure));
    if (!credentials.ok) return (0, import_ascii_table().fail)(reportBlocked(frame(api), credentials.failure));
    const { tokenUrl, apiBaseUrl } = endpoints.value;
    const call = readCall(api, application, peer, apiBaseUrl);
    if (!call.ok) return (0, import_ascii_table().fail)(reportBlocked(frame(api), call.failure));
    const token = entry(
      tokens,
      scope,
      () => targetToken(
        { tokenUrl, peer, customEndpoint, credentials: credentials.value, clientAuthentication: "client_secret_post", scope },
        run2
      )
    );
    return (0, import_ascii_table().succeed)({ frame: frame(api), ...call.value, access: { kind: "token", tokenUrl, token } });
  });
}
function readCall(api, application, peer, apiBaseUrl) {
  const { healthCheck, scope } = api;
  if (healthCheck === null) return (0, import_ascii_table().succeed)({ url: apiBaseUrl, question: (0, import_ascii_table().fail)((0, import_shared_remedies().diagnose)(import_api().notAsked, { peer, api: api.name })) });
  const { method, path, body = null } = healthCheck;
  const url = (0, import_config().resolvePath)(apiBaseUrl, path);
  if (url === null) return (0, import_ascii_table().fail)((0, import_shared_remedies().diagnose)(import_config().untrustedEndpoint, { peer, source: path, host: apiBaseUrl.host, problem: "leaves-origin" }));
  const retired = (0, import_config().retiredPath)(url, `Api ${api.name}`, peer);
  if (retired !== null) return (0, import_ascii_table().fail)(retired);
  const account = healthCheck.technicalAccount ? readTechnicalAccount(application.technicalAccount, peer) : (0, import_ascii_table().succeed)(null);
  if (!account.ok) return account;
  const read = (answer, asked) => (0, import_health_response().readHealthResponse)(answer, {
    ...asked,
    url,
    application: application.name,
    api: api.name,
    healthCheck,
    scope,
    expectedVersion: api.expectedVersion ?? api.version,
    technicalAccountSource: application.technicalAccount.source
  });
  return (0, import_ascii_table().succeed)({ url, question: (0, import_ascii_table().succeed)({ method, body, technicalAccount: account.value, read }) });
}
// packages/auth-core/src/preflight/check-target.ts
function giveUpTarget({ frame, url, access }, run2) {
  const apiLink = run2.linkTo(url, frame.peer);
  const token = access.kind === "basic" ? null : { link: run2.linkTo(access.tokenUrl, frame.peer), grant: access.token.latest, attempts: access.token.attempts };
  return reportGivenUp(frame, { token, apiLink, call: null }, run2.clock.now());
}
async function checkTarget({ frame, url, access, question }, run2) {
  const { peer, api } = frame;
  const apiLink = run2.linkTo(url, peer);
  const apiHost = new URL(url.origin);
  const call = (credential) => run2.healthGate(url).run(async () => {
    const vain = run2.vain.against(apiHost);
    if (vain !== null) return { diagnosis: vain, attempts: [], http: null, exchange: null };
    const way = {
      link: apiLink,
      maxAttempts: run2.maxAttempts,
      deadline: run2.deadline,
      onAttempt: (record) => run2.emit({ kind: "attempt", api: api.name, record }),
      onWait: (delayMs, reason) => run2.emit({ kind: "wait", api: api.name, delayMs, reason })
    };
    if (question.ok) run2.emit({ kind: "begin", api: api.name, stage: "gateway", host: apiLink.label });
    const called2 = question.ok ? await (0, import_health_call().callHealth)({ ...question.value, ...credential, ...way, peer, url, redactor: run2.redactor }, run2.clock) : await (0, import_reach_host().reachHost)(question.failure, way, run2.clock);
    run2.vain.note(
      apiHost,
      called2.http === null && called2.diagnosis !== null && isUnreachable(called2.diagnosis) ? called2.diagnosis : null
    );
    return called2;
  });
  if (access.kind === "basic") {
    const called2 = await call({ authorization: { scheme: "Basic", value: access.pair }, renew: null });
    return reportChecked(frame, { token: null, apiLink, call: called2 }, run2.clock.now());
  }
  const { token, tokenUrl } = access;
  apiLink.warm();
  const granted = await token.grant();
  const { outcome } = granted;
  const called = outcome.ok ? await call({ authorization: { scheme: "Bearer", value: outcome.value.value }, renew: (stale) => token.renew(stale) }) : null;
  const latest = await token.grant();
  const grant = called === null || latest.outcome.ok || latest.outcome.failure === called.diagnosis ? latest : granted;
  const seen = { link: run2.linkTo(tokenUrl, peer), grant, attempts: token.attempts };
  return reportChecked(frame, { token: seen, apiLink, call: called }, run2.clock.now());
}
// packages/auth-core/src/preflight/partner-target.ts
function partnerTarget(partner, pistes, run2) {
  const { name, label, authentication, clientAuthentication = "client_secret_post" } = partner;
  const peer = { kind: "partner", label, authentication };
  const frame = (hosts = NO_HOSTS) => ({
    peer,
    application: name,
    api: { name: label, version: null, declared: null, notes: partner.notes },
    startedAt: run2.startedAt,
    configuredAt: run2.clock.now(),
    hosts,
    extraCa: run2.settings.extraCa,
    unusual: []
  });
  const addresses = trustAddresses(partner, peer, run2.settings.allowHosts);
  if (!addresses.ok) return (0, import_ascii_table().fail)(reportBlocked(frame(), addresses.failure));
  const { tokenUrl, url, asked } = addresses.value;
  const { key, secret } = partner.credentials();
  if (key.hidden === true) run2.redactor.add(key.value ?? "");
  run2.redactor.add(secret.value ?? "");
  if (key.value && secret.value) {
    run2.redactor.add(`${key.value}:${secret.value}`);
    run2.redactor.add(basicTokenPair(key.value, secret.value));
  }
  const credentials = readPair({ key, secret }, pistes, peer);
  const framed = frame({ token: tokenUrl === null ? null : (0, import_config().hostLabel)(tokenUrl), api: (0, import_config().hostLabel)(url) });
  if (!credentials.ok) return (0, import_ascii_table().fail)(reportBlocked(framed, credentials.failure));
  return (0, import_ascii_table().succeed)({
    frame: framed,
    url,
    access: tokenUrl === null ? { kind: "basic", pair: basicPair(credentials.value) } : {
      kind: "token",
      tokenUrl,
      token: targetToken(
        { tokenUrl, peer, customEndpoint: false, credentials: credentials.value, clientAuthentication, scope: null },
        run2
      )
    },
    question: asked ? (0, import_ascii_table().succeed)({
      method: "GET",
      body: null,
      technicalAccount: null,
      read: (answer, call) => (0, import_partner_response().readPartnerResponse)(answer, { ...call, url, peer, name })
    }) : (0, import_ascii_table().fail)((0, import_shared_remedies().diagnose)(import_api().notAsked, { peer, api: label }))
  });
}
function missingAddresses({ authentication, tokenUrl, apiBaseUrl, healthPath: healthPath2 }) {
  return [authentication === "oauth2" ? tokenUrl : healthPath2, apiBaseUrl].filter((address) => !isGiven(address)).map(({ source }) => source);
}
function isGiven({ value }) {
  return value !== void 0 && value !== "";
}
function trustAddresses(partner, peer, allowHosts) {
  const absent = missingAddresses(partner);
  if (absent.length > 0) return (0, import_ascii_table().fail)((0, import_shared_remedies().diagnose)(import_config().untrustedEndpoint, { peer, source: absent.join(", "), host: "", problem: "undeclared" }));
  const trust = ({ source: source2, value: value2 = "" }) => (0, import_config().trustEndpoint)(source2, value2, { allowHosts, peer });
  const tokenUrl = peer.authentication === "oauth2" ? trust(partner.tokenUrl) : (0, import_ascii_table().succeed)(null);
  if (!tokenUrl.ok) return tokenUrl;
  const base = trust(partner.apiBaseUrl);
  if (!base.ok) return base;
  const { source, value = "" } = partner.healthPath;
  if (!isGiven(partner.healthPath)) return (0, import_ascii_table().succeed)({ tokenUrl: tokenUrl.value, url: base.value, asked: false });
  const url = (0, import_config().resolvePath)(base.value, value);
  return url === null ? (0, import_ascii_table().fail)((0, import_shared_remedies().diagnose)(import_config().untrustedEndpoint, { peer, source, host: base.value.host, problem: "leaves-origin" })) : (0, import_ascii_table().succeed)({ tokenUrl: tokenUrl.value, url, asked: true });
}
function readPair({ key, secret }, pistes, peer) {
  const foreign = [key, secret].find(({ value }) => value !== void 0 && pistes.has(value));
  if (foreign !== void 0) {
    const { source } = foreign;
    return (0, import_ascii_table().fail)((0, import_shared_remedies().diagnose)(import_config().untrustedReference, { peer, source, reference: source, problem: "of-piste", allowed: [] }));
  }
  const credentials = readCredentials(key, secret, peer);
  if (!credentials.ok || peer.authentication === "oauth2" || !credentials.value.clientId.includes(":")) return credentials;
  return (0, import_ascii_table().fail)((0, import_shared_remedies().diagnose)(import_config().malformedCredentials, { peer, settings: [{ source: key.source, problem: "colon" }] }));
}
function basicPair({ clientId, clientSecret }) {
  return new Secret(Buffer.from(`${clientId}:${clientSecret.reveal()}`, "utf8").toString("base64"));
}
// packages/auth-core/src/preflight/preflight.ts
async function preflight(clients, settings, clock = systemClock) {
  const run2 = createRun(settings, clock);
  const { startedAt } = run2;
  const pistes = pisteValues(clients);
  try {
    const prepared = clients.flatMap(
      (client) => client.kind === "partner" ? partnerTarget(client, pistes, run2) : applicationTargets(client, run2)
    );
    const interruption = interruptionOf(settings.interrupted);
    let isWhole = true;
    const check = (target) => {
      const checking = checkTarget(target, run2);
      if (interruption === null) return checking;
      const givingUp = interruption.then(() => {
        isWhole = false;
        return giveUpTarget(target, run2);
      });
      return Promise.race([checking, givingUp]);
    };
    const targets = await Promise.all(prepared.map((target) => target.ok ? check(target.value) : target.failure));
    const found = worst(targets.map(({ verdict: verdict2 }) => verdict2));
    const verdict = isWhole || found === "blocked" ? found : "skipped";
    return { verdict, durationMs: clock.now() - startedAt, at: new Date(startedAt), targets };
  } finally {
    run2.close();
  }
}
function interruptionOf(signal) {
  if (signal === void 0) return null;
  return new Promise((resolve8) => {
    if (signal.aborted) resolve8();
    else signal.addEventListener("abort", () => resolve8(), { once: true });
  });
}
function pisteValues(clients) {
  const applications = clients.filter((client) => client.kind !== "partner");
  const settings = applications.flatMap(({ clientId, clientSecret, technicalAccount }) => [clientId, clientSecret, technicalAccount]);
  const values = settings.flatMap(({ value }) => value === void 0 ? [] : [value, value.replace(/^[^:]*:/, "")]);
  return new Set(values.filter((value) => value !== ""));
}
var SEVERITY = ["blocked", "degraded", "ready", "skipped"];
function worst(verdicts) {
  return SEVERITY.find((verdict) => verdicts.includes(verdict)) ?? "skipped";
}
// packages/auth-core/src/preflight/preflight-request.ts
var REQUIREMENTS = ["authenticated", "authorized", "healthy"];
// packages/auth-core/src/preflight/requirement.ts
function meetsRequirement({ targets }, requirement) {
  const judged = targets.filter(({ verdict }) => verdict !== "skipped");
  return judged.length === 0 ? targets.some(({ diagnosis }) => diagnosis !== null) : judged.every((target) => meets(target, requirement));
}
function meets({ verdict, stages }, requirement) {
  switch (requirement) {
    case "authenticated":
      if (verdict === "ready" || verdict === "degraded") return true;
      return stages.some(({ stage, status }) => stage === "token" && (status === "ok" || status === "warning"));
    case "authorized":
      return verdict === "ready" || verdict === "degraded";
    case "healthy":
      return verdict === "ready";
  }
}
// packages/report/src/preflight/value-words.ts
var VERDICT_WORDS = {
  ready: { en: "ready", fr: "prêt" },
  degraded: { en: "degraded", fr: "dégradé" },
  blocked: { en: "blocked", fr: "bloqué" },
  skipped: { en: "skipped", fr: "ignoré" }
};
var RESPONSIBLE_WORDS = {
  you: { en: "you", fr: "vous" },
  piste: { en: "PISTE (AIFE)", fr: "PISTE (AIFE)" },
  provider: { en: "the API's provider", fr: "le fournisseur de l'API" },
  network: { en: "the network in between", fr: "le réseau intermédiaire" }
};
var CERTAINTY_WORDS = {
  confirmed: { en: "confirmed", fr: "confirmée" },
  likely: { en: "likely", fr: "probable" },
  unknown: { en: "unknown", fr: "inconnue" }
};
var STAGE_WORDS = {
  config: { en: "config", fr: "config" },
  dns: { en: "DNS", fr: "DNS" },
  tcp: { en: "TCP", fr: "TCP" },
  tls: { en: "TLS", fr: "TLS" },
  token: { en: "token", fr: "jeton" },
  gateway: { en: "gateway", fr: "passerelle" },
  api: { en: "API", fr: "API" }
};
var STATUS_WORDS = {
  ok: { en: "ok", fr: "ok" },
  warning: { en: "warning", fr: "attention" },
  failed: { en: "failed", fr: "échec" },
  skipped: { en: "not reached", fr: "non atteint" }
};
var ENVIRONMENT_WORDS = {
  production: { en: "production", fr: "production" },
  sandbox: { en: "sandbox", fr: "bac à sable" }
};
var PARTNER = { en: "partner", fr: "partenaire" };
function environmentWord(environment, language) {
  return (0, import_ascii_table().say)(environment === null ? PARTNER : ENVIRONMENT_WORDS[environment], language);
}
// packages/report/src/preflight/preflight-words.ts
var LABELS = {
  verdict: { en: "Verdict", fr: "Verdict" },
  unused: { en: "not used", fr: "non utilisé" },
  api: { en: "API", fr: "API" },
  environment: { en: "Environment", fr: "Environnement" },
  application: { en: "Application", fr: "Application" },
  code: { en: "Code", fr: "Code" },
  responsible: { en: "Whose turn", fr: "À qui d'agir" },
  certainty: { en: "Certainty", fr: "Certitude" },
  remedies: { en: "What to do", fr: "Que faire" },
  retryAt: { en: "Try again at", fr: "Réessayer à" },
  drift: { en: "Drift", fr: "Écart" },
  proxy: { en: "Proxy", fr: "Proxy" },
  note: { en: "Note", fr: "Remarque" },
  notes: { en: "Notes", fr: "Remarques" },
  more: { en: "More", fr: "En savoir plus" },
  stages: { en: "Stages", fr: "Étapes" },
  stage: { en: "stage", fr: "étape" },
  host: { en: "host", fr: "hôte" },
  attempts: { en: "Attempts", fr: "Tentatives" },
  request: { en: "Last request", fr: "Dernière requête" },
  answer: { en: "Answer", fr: "Réponse" },
  sentAt: { en: "Sent at", fr: "Envoyée le" },
  correlationId: { en: "Correlation id", fr: "Id de corrélation" },
  supportNote: { en: "For PISTE support, ready to paste", fr: "Pour le support PISTE, prêt à coller" },
  details: { en: "Details", fr: "Détails" }
};
var DRIFT_IN_FRENCH = /* @__PURE__ */ new Map([
  ["subscribed", "souscription en place"],
  ["profiled", "profil métier accordé"],
  ["enabled", "application activée"],
  ["connected", "raccordement en place"],
  ["pending", "en attente"],
  ["refused by the gateway", "refus de la passerelle"],
  ["no business profile", "pas de profil métier"],
  ["access token rejected", "jeton d'accès rejeté"],
  ["already working", "fonctionne déjà"]
]);
var UPDATE = { en: "update the manifest", fr: "mettez le manifeste à jour" };
function driftText({ declared, observed }, language) {
  const lags = observed === "already working";
  if (language === "en") return `declared: ${declared}; observed: ${observed}${lags ? `; ${UPDATE.en}` : ""}`;
  const french = (text) => text.split(", ").map((part) => DRIFT_IN_FRENCH.get(part) ?? part).join(", ");
  return (0, import_ascii_table().typeset)(`déclaré : ${french(declared)} ; observé : ${french(observed)}${lags ? ` ; ${UPDATE.fr}` : ""}`, language);
}
function labelled(label, value, language) {
  return `${label[language]}${import_ascii_table().COLON[language]} ${value}`;
}
function retriesText({ verdict, attempts: attempts3 }, language) {
  if (verdict !== "ready" || !attempts3.some(({ attempt: attempt2 }) => attempt2 > 1)) return null;
  const reasons = [...new Set(attempts3.flatMap(({ reason }) => reason ?? []))];
  const words = language === "fr" ? "après reprise" : "after retries";
  return reasons.length === 0 ? words : `${words} (${reasons.join(", ")})`;
}
var NAMED2 = 3;
function runNotes(targets, language) {
  const holders = /* @__PURE__ */ new Map();
  for (const target of targets) {
    const proxy = target.proxy === null ? [] : [labelled(LABELS.proxy, target.proxy, language)];
    for (const note of [...proxy, ...target.notes]) holders.set(note, (holders.get(note) ?? /* @__PURE__ */ new Set()).add(target));
  }
  return [...holders].map(([note, of]) => ({
    note,
    targets: of.size === targets.length ? [] : [...new Set([...of].map((target) => holderName(target, of, targets)))]
  }));
}
function holderName(target, holders, targets) {
  const { application, api } = target;
  if (application === null) return api;
  const throughout = targets.every((other) => other.application !== application || holders.has(other));
  return throughout ? application : `${api} · ${application}`;
}
function runNoteTargets({ targets }, language) {
  if (targets.length === 0) return "";
  const more = targets.length - NAMED2;
  const others = language === "fr" ? `${more} autre${more > 1 ? "s" : ""}` : `${more} more`;
  return ` (${(0, import_ascii_table().enumeration)(more > 0 ? [...targets.slice(0, NAMED2), others] : targets)[language]})`;
}
function otherSupportNotes(targets, language) {
  const others = targets.filter(({ supportNote: supportNote4 }) => supportNote4 !== null).length - 1;
  if (others < 1) return null;
  if (language === "fr")
    return (0, import_ascii_table().typeset)(
      others > 1 ? `${others} autres cibles ont chacune leur note : --support-note FICHIER ou le rapport JSON les donne toutes.` : "1 autre cible a sa propre note : --support-note FICHIER ou le rapport JSON la donne.",
      language
    );
  return others > 1 ? `${others} other targets have a note each: --support-note FILE or the JSON report gives them all.` : "1 other target has a note of its own: --support-note FILE or the JSON report gives it.";
}
var NO_ANSWER = { en: "no answer", fr: "sans réponse" };
function httpStatusText(status, language) {
  return status === null ? (0, import_ascii_table().say)(NO_ANSWER, language) : `HTTP ${status}`;
}
function tally(verdicts, language) {
  return ["blocked", "degraded", "skipped", "ready"].map((verdict) => ({ verdict, count: verdicts.filter((candidate) => candidate === verdict).length })).filter(({ count }) => count > 0).map(({ verdict, count }) => `${count} ${(0, import_ascii_table().say)(VERDICT_WORDS[verdict], language)}${language === "fr" && count > 1 ? "s" : ""}`).join(", ");
}
function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
// packages/report/src/preflight/printable-target.ts
var NAME_LENGTH = 120;
var SENTENCE_LENGTH = 2e3;
var NOTE_LENGTH = 8e3;
function printableTarget(target, language) {
  const name = (text) => (0, import_ascii_table().visibleText)(text, NAME_LENGTH);
  const sentence = (text) => (0, import_ascii_table().visibleText)(text, SENTENCE_LENGTH);
  const { diagnosis, http } = target;
  return {
    application: target.application === null || isItsOwnName(target) ? null : name(target.application),
    environment: target.environment,
    api: target.version === null ? name(target.api) : `${name(target.api)} ${name(target.version)}`,
    apiName: name(target.api),
    verdict: target.verdict,
    diagnosis: diagnosis === null ? null : {
      code: name(diagnosis.code),
      responsible: diagnosis.responsible,
      certainty: diagnosis.certainty,
      remedies: diagnosis.remedies.map((remedy) => sentence((0, import_ascii_table().say)(remedy, language))),
      retryAt: diagnosis.retryAt,
      url: sentence(diagnosis.url[language])
    },
    summary: sentence((0, import_ascii_table().say)(target.summary, language)),
    drift: target.drift === null ? null : { declared: name(target.drift.declared), observed: name(target.drift.observed) },
    proxy: target.proxy === null ? null : sentence(target.proxy),
    supportNote: target.supportNote === null ? null : visibleLines((0, import_ascii_table().say)(target.supportNote, language), NOTE_LENGTH).replace(/\n+$/, ""),
    stages: target.stages.map((record) => ({ ...record, host: record.host === null ? null : name(record.host) })),
    attempts: target.attempts.map((record) => ({ ...record, reason: record.reason === null ? null : name(record.reason) })),
    http: http === null ? null : {
      request: `${name(http.method)} ${sentence(http.path)}`,
      status: http.status,
      correlationId: http.correlationId === null ? null : name(http.correlationId),
      at: http.at
    },
    notes: target.notes.map((note) => sentence((0, import_ascii_table().say)(note, language)))
  };
}
function isItsOwnName({ application, environment, api }) {
  return environment === null && application?.toLowerCase() === api.toLowerCase();
}
// packages/report/src/preflight/shared-text.ts
var DIFFERS = "…";
var MOST_DIFFERING = 0.5;
var PLACE = "";
var PIECES = /\s+|[("«“]+|\S+?(?=[.,;:!?)»”"]*(?:\s|$))|\S+/gu;
function piecesOf3(text, names) {
  const places = names.flatMap((name, index) => name === null || name === "" ? [] : [{ name, word: `${PLACE}${index}` }]);
  const marked = places.reduce((rest, { name, word }) => rest.replace(wholeName(name), () => word), text);
  return (marked.match(PIECES) ?? []).map((word) => ({
    word,
    shown: places.reduce((rest, { name, word: place }) => rest.replaceAll(place, name), word)
  }));
}
function saySame(one, other) {
  if (one.length !== other.length) return false;
  const words = one.filter(({ word }) => word.trim() !== "").length;
  return one.filter(({ word }, index) => word !== other[index]?.word).length <= MOST_DIFFERING * words;
}
function sharedText(texts, kinds) {
  const [first = [], ...others] = texts;
  const text = first.map(({ word, shown }, index) => {
    if (others.every((other) => other[index]?.shown === shown)) return shown;
    return others.every((other) => other[index]?.word === word) ? kinds.reduce((rest, kind, place) => rest.replace(`${PLACE}${place}`, kind), word) : DIFFERS;
  }).join("").replace(/…\.(?=\s|$)/g, DIFFERS);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function ownWords(texts) {
  const [first = [], ...others] = texts;
  const differing = first.flatMap(({ word }, index) => others.every((other) => other[index]?.word === word) ? [] : [index]);
  return texts.map((pieces) => differing.flatMap((index) => pieces[index]?.shown ?? []).join(", "));
}
function wholeName(name) {
  return new RegExp(`(?<![\\p{L}\\p{N}_-])${name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}(?![\\p{L}\\p{N}_-])`, "gu");
}
// packages/report/src/preflight/target-groups.ts
var RANKS = ["blocked", "degraded", "skipped", "ready"];
function byUrgency(targets) {
  return RANKS.flatMap((rank) => targets.filter(({ verdict }) => verdict === rank));
}
function needsAttention({ verdict, drift: drift2 }) {
  return verdict !== "ready" || drift2 !== null;
}
function annotationGroups(report, language) {
  const targets = report.targets.map((target) => printableTarget(target, language));
  return targets.length > ANNOTATIONS_PER_LEVEL ? groupTargets(targets, language) : byUrgency(targets).map(alone);
}
var ANNOTATIONS_PER_LEVEL = 10;
var NAMED_TARGETS = 10;
function nameTargets({ targets, details }, language) {
  const lines = targets.slice(0, NAMED_TARGETS).map(({ api, environment, application }, index) => {
    const name = [api, environmentWord(environment, language), ...application === null ? [] : [application]].join(", ");
    const detail = details[index] ?? "";
    return detail === "" ? name : `${name}${import_ascii_table().COLON[language]} ${detail}`;
  });
  const more = targets.length - lines.length;
  if (more === 0) return lines;
  return [...lines, language === "fr" ? `et ${(0, import_ascii_table().counted)(more, language, "autre")}` : `and ${more} more`];
}
function groupTargets(targets, language) {
  const kinds = /* @__PURE__ */ new Map();
  for (const target of byUrgency(targets)) {
    const member = { target, texts: sentences(target).map((text) => piecesOf3(text, [target.application, target.apiName])) };
    const key = kindOf2(member);
    const groups2 = kinds.get(key) ?? [];
    kinds.set(key, groups2);
    const group = groups2.find(([lead]) => lead.texts.every((text, index) => saySame(text, member.texts[index] ?? [])));
    if (group === void 0) groups2.push([member]);
    else group.push(member);
  }
  const order = new Map(targets.map((target, index) => [target, index]));
  const groups = [...kinds.values()].flat().map((members) => toGroup(members, language));
  const rank = ({ targets: [first] }) => RANKS.indexOf(first.verdict) * targets.length + (order.get(first) ?? 0);
  return groups.sort((one, other) => rank(one) - rank(other));
}
var NAMED3 = { en: ["the application", "the API"], fr: ["l'application", "l'API"] };
function sentences({ summary, diagnosis }) {
  return [summary, ...diagnosis?.remedies ?? []];
}
function kindOf2({ target: { verdict, environment, diagnosis, drift: drift2 }, texts }) {
  const found = diagnosis === null ? [] : [diagnosis.code, diagnosis.responsible, diagnosis.certainty];
  return JSON.stringify([verdict, environment, ...found, drift2?.declared, drift2?.observed, texts.map(({ length }) => length)]);
}
function alone(target) {
  return { targets: [target], shared: target, details: [""] };
}
function toGroup(members, language) {
  const [{ target: first }, ...others] = members;
  const targets = [first, ...others.map(({ target }) => target)];
  if (others.length === 0) return alone(first);
  const texts = (index) => members.map((member) => member.texts[index] ?? []);
  const latest = Math.max(...targets.map(({ diagnosis }) => diagnosis?.retryAt?.getTime() ?? 0));
  return {
    targets: [...targets],
    details: ownWords(texts(0)),
    shared: {
      ...first,
      summary: sharedText(texts(0), NAMED3[language]),
      diagnosis: first.diagnosis === null ? null : {
        ...first.diagnosis,
        remedies: first.diagnosis.remedies.map((_, index) => sharedText(texts(index + 1), NAMED3[language])),
        retryAt: latest === 0 ? null : new Date(latest)
      },
      stages: [],
      attempts: [],
      http: null
    }
  };
}
// packages/report/src/layout/instant-text.ts
function rfc3339(date) {
  return date.toISOString().replace(/\.\d+Z$/, "Z");
}
function zonedTime(date, timeZone) {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    timeZoneName: "longOffset"
  }).formatToParts(date);
  const part = (type) => parts.find((candidate) => candidate.type === type)?.value ?? "";
  const offset = part("timeZoneName").replace("GMT", "") || "+00:00";
  return `${part("year")}-${part("month")}-${part("day")} ${part("hour")}:${part("minute")}:${part("second")} ${offset}`;
}
// packages/report/src/preflight/preflight-json.ts
function renderPreflightJson(report, options) {
  return (0, import_ascii_table().printableJson)(preflightJson(report, options.language));
}
function preflightJson(report, language) {
  return {
    format_version: "1.0",
    verdict: report.verdict,
    duration_ms: Math.round(report.durationMs),
    targets: report.targets.map((target) => targetJson(target, language))
  };
}
function targetJson(target, language) {
  const { diagnosis, drift: drift2, http } = target;
  return {
    application: target.application,
    environment: target.environment,
    api: target.api,
    version: target.version,
    verdict: target.verdict,
    code: diagnosis?.code ?? null,
    responsible: diagnosis?.responsible ?? null,
    certainty: diagnosis?.certainty ?? null,
    summary: (0, import_ascii_table().say)(target.summary, language),
    remedies: (diagnosis?.remedies ?? []).map((remedy) => (0, import_ascii_table().say)(remedy, language)),
    url: diagnosis?.url[language] ?? null,
    drift: drift2 === null ? null : { declared: drift2.declared, observed: drift2.observed },
    retry_at: retryAt(diagnosis?.retryAt ?? null),
    proxy: target.proxy,
    support_note: target.supportNote === null ? null : (0, import_ascii_table().say)(target.supportNote, language),
    notes: target.notes.map((note) => (0, import_ascii_table().say)(note, language)),
    stages: target.stages.map((record) => ({
      stage: record.stage,
      host: record.host,
      status: record.status,
      start_ms: Math.round(record.startMs),
      duration_ms: Math.round(record.durationMs)
    })),
    attempts: target.attempts.map((record) => ({
      stage: record.stage,
      attempt: record.attempt,
      status: record.status,
      delay_ms: Math.round(record.delayMs),
      reason: record.reason
    })),
    http: http === null ? null : { method: http.method, path: http.path, status: http.status, correlation_id: http.correlationId, at: rfc3339(http.at) }
  };
}
function retryAt(date) {
  return date === null ? null : rfc3339(new Date(Math.ceil(date.getTime() / 1e3) * 1e3));
}
// packages/report/src/layout/duration-text.ts
function durationText(milliseconds, language) {
  const whole = Math.round(milliseconds);
  if (whole < 1e3) return `${whole} ms`;
  const seconds = (whole / 1e3).toFixed(whole < 1e4 ? 2 : 1);
  return `${language === "fr" ? seconds.replace(".", ",") : seconds} s`;
}
// packages/report/src/layout/markdown-table.ts
function tableTitles(titles, language) {
  return `${tableRow(titles.map((title) => (0, import_ascii_table().say)(title, language)))}
|${" --- |".repeat(titles.length)}`;
}
function tableRow(cells) {
  return `| ${cells.join(" | ")} |`;
}
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
// packages/report/src/preflight/verdict-symbol.ts
var UNICODE_SYMBOLS = {
  verdict: { ready: "✓", degraded: "!", blocked: "✗", skipped: "○" },
  status: { ok: "✓", warning: "!", failed: "✗", skipped: "○" },
  ellipsis: "…",
  rule: "─",
  separator: "·"
};
var ASCII_SYMBOLS = {
  verdict: { ready: "+", degraded: "!", blocked: "x", skipped: "o" },
  status: { ok: "+", warning: "!", failed: "x", skipped: "o" },
  ellipsis: "...",
  rule: "-",
  separator: "-"
};
var EMOJI = { ready: "✅", degraded: "⚠️", blocked: "❌", skipped: "⚪" };
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
// packages/report/src/layout/wrap-text.ts
var BREAKS = /(?<!«) (?!»|[:;?!%](?:\s|$))(?!(?<=\d )(?:ms|s|h|min|[KM]i[Bo])\b)/u;
var NARROWEST = 20;
function wrapText(text, { width, first, rest }) {
  const available = Math.max(NARROWEST, width - Math.max(displayWidth(first), displayWidth(rest)));
  const widthOf = isPlainWidth(text) ? lengthOf : displayWidth;
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
// packages/report/src/layout/fit-lines.ts
var NARROW_PAGE = 60;
// packages/report/src/preflight/waterfall-bar.ts
var LEFT = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"];
var RIGHT_HALF = "▐";
var RIGHT_EIGHTH = "▕";
var EIGHTHS = 8;
function waterfallBar(span, columns, ascii) {
  const units = columns * EIGHTHS;
  const perUnit = span.total > 0 ? units / span.total : 0;
  const start = Math.min(units - 1, Math.max(0, Math.floor(span.start * perUnit)));
  const end = Math.min(units, Math.max(start + 1, Math.round((span.start + span.duration) * perUnit)));
  let bar = "";
  for (let column = 0; column < columns; column++) {
    const from = Math.max(start - column * EIGHTHS, 0);
    const to = Math.min(end - column * EIGHTHS, EIGHTHS);
    bar += to <= from ? " " : ascii ? asciiCell(to - from, end - start, start >= column * EIGHTHS) : cell(from, to);
  }
  return bar;
}
function cell(from, to) {
  const filled = to - from;
  if (from === 0) return LEFT[filled] ?? "";
  if (to < EIGHTHS && from < EIGHTHS / 2) return LEFT[filled] ?? "";
  if (filled <= 2) return RIGHT_EIGHTH;
  return from < 2 ? "█" : RIGHT_HALF;
}
function asciiCell(filled, length, first) {
  if (length < EIGHTHS) return first ? "|" : " ";
  return filled >= EIGHTHS / 2 ? "=" : " ";
}
// packages/report/src/preflight/waterfall.ts
var GAP = "  ";
var NARROWEST_BAR = 10;
var SHORTEST_BAR = 5;
var WIDEST_BAR = 64;
var LONGEST_HOST = 40;
var SHORTEST_HOST = 12;
function wentOut(stages) {
  return stages.some(({ stage, status }) => stage !== "config" && status !== "skipped");
}
function renderWaterfall(stages, options) {
  const { language, ascii, style } = options;
  const symbols = ascii ? ASCII_SYMBOLS : UNICODE_SYMBOLS;
  const total = Math.max(0, ...stages.filter(({ status }) => status !== "skipped").map((record) => record.startMs + record.durationMs));
  const rows = stages.map((record, index) => ({
    record,
    stage: (0, import_ascii_table().say)(STAGE_WORDS[record.stage], language),
    host: record.host === stages[index - 1]?.host ? "" : shortHost(record.host),
    duration: record.status === "skipped" ? "" : durationText(record.durationMs, language),
    status: record.status === "ok" || record.status === "skipped" ? "" : statusText(record.status),
    // Over plain http a connection is complete without TLS, and Basic authentication asks no host for a token.
    left: record.stage === "tls" && stages[index - 1]?.status === "ok" || record.stage === "token" && record.host === null ? `${symbols.status.skipped} ${(0, import_ascii_table().say)(LABELS.unused, language)}` : statusText("skipped")
  }));
  const columns = columnWidths(rows, options);
  const isNarrow = options.width < NARROW_PAGE;
  const besideStage = (text) => isNarrow ? [] : [text];
  const scale = `0${padStart(durationText(total, language), columns.bar - 1)}`;
  const heading = [
    padEnd((0, import_ascii_table().say)(LABELS.stage, language), columns.stage),
    ...besideStage(padEnd((0, import_ascii_table().say)(LABELS.host, language), columns.host)),
    scale
  ].join(GAP);
  const lines = rows.flatMap(({ record, stage, host, duration, status, left }) => {
    const paint = statusColour(record.status, style);
    const name = padEnd(stage, columns.stage);
    const where = besideStage(style.dim(padEnd(fitWidth(host, columns.host, symbols.ellipsis), columns.host)));
    const above = isNarrow && host !== "" ? [style.dim(host)] : [];
    if (record.status === "skipped") return [...above, [paint(name), ...where, paint(left)].join(GAP).trimEnd()];
    const bar = waterfallBar({ start: record.startMs, duration: record.durationMs, total }, columns.bar, ascii);
    const time = padStart(duration, columns.duration);
    if (record.status === "ok") return [...above, [name, ...where, style.cyan(bar), time].join(GAP)];
    return [...above, [style.bold(paint(name)), ...where, paint(bar), time, paint(status)].join(GAP)];
  });
  return [style.dim(heading), ...lines].map((line) => GAP + line);
  function statusText(status) {
    return `${symbols.status[status]} ${(0, import_ascii_table().say)(STATUS_WORDS[status], language)}`;
  }
}
function columnWidths(rows, { language, width }) {
  const widest = (texts) => Math.max(0, ...texts.map(displayWidth));
  const stage = widest([(0, import_ascii_table().say)(LABELS.stage, language), ...rows.map((row) => row.stage)]);
  const duration = widest(rows.map((row) => row.duration));
  const status = widest(rows.map((row) => row.status));
  if (width < NARROW_PAGE) {
    const left = width - (stage + duration + status + GAP.length * (status > 0 ? 4 : 3));
    return { stage, host: 0, duration, bar: Math.max(SHORTEST_BAR, left) };
  }
  const available = width - (stage + duration + status + GAP.length * (status > 0 ? 5 : 4));
  const wanted = Math.min(LONGEST_HOST, widest([(0, import_ascii_table().say)(LABELS.host, language), ...rows.map((row) => row.host)]));
  const host = Math.max(Math.min(wanted, SHORTEST_HOST), Math.min(wanted, available - NARROWEST_BAR));
  return { stage, host, duration, bar: Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, available - host)) };
}
function shortHost(host) {
  return host === null ? "" : host.replace(/:443$/, "");
}
function statusColour(status, style) {
  if (status === "failed") return style.red;
  if (status === "warning") return style.yellow;
  return style.dim;
}
// packages/report/src/preflight/target-markdown.ts
var WATERFALL_WIDTH = 90;
function markdownName(name) {
  return name.includes("|") ? escapeMarkdown(name) : codeSpan(name);
}
function renderTargetMarkdown(target, options) {
  const { language, nested, verbose } = options;
  const calm = !verbose && (target.verdict === "ready" || target.verdict === "skipped");
  const body = [
    escapeMarkdown(target.summary),
    factTable(target, options),
    remedies(target, language),
    waterfall(target, language),
    calm ? "" : attempts(target, language),
    supportNote2(target, language),
    target.notes.map((note) => `> ${escapeMarkdown(note)}`).join("\n>\n")
  ].filter((block) => block !== "").join("\n\n");
  return nested ? `### ${verdictHeading(target, markdownName(target.api), language)}

${body}` : body;
}
function renderGroupMarkdown({ targets, shared, details }, options) {
  const { language } = options;
  if (targets.length === 1) return renderTargetMarkdown(shared, options);
  const list = targets.map(({ api, application }, index) => {
    const own = details[index] ?? "";
    const names = [api, ...application === null ? [] : [application]].map(markdownName).join(", ");
    return `- ${names}${own === "" ? "" : `${(0, import_ascii_table().say)(import_ascii_table().COLON, language)} ${escapeMarkdown(own)}`}`;
  });
  const others = otherSupportNotes(targets, language);
  return [
    `### ${verdictHeading(shared, capitalised((0, import_ascii_table().counted)(targets.length, language, language === "fr" ? "cible" : "target")), language)}`,
    list.join("\n"),
    renderTargetMarkdown({ ...shared, application: null }, { ...options, nested: false }),
    ...others === null ? [] : [escapeMarkdown(others)]
  ].join("\n\n");
}
function renderRemarks(targets, language) {
  return runNotes(targets, language).map((note) => `> ${escapeMarkdown(note.note + runNoteTargets(note, language))}`).join("\n>\n");
}
function verdictHeading({ verdict }, about, language) {
  return `${EMOJI[verdict]} ${capitalised((0, import_ascii_table().say)(VERDICT_WORDS[verdict], language))}${(0, import_ascii_table().say)(import_ascii_table().COLON, language)} ${about}`;
}
function factTable(target, { language, timeZone, verbose }) {
  const { diagnosis, http } = target;
  const calm = !verbose && (target.verdict === "ready" || target.verdict === "skipped");
  const rows = [
    [(0, import_ascii_table().say)(LABELS.responsible, language), diagnosis === null ? null : (0, import_ascii_table().say)(RESPONSIBLE_WORDS[diagnosis.responsible], language)],
    [(0, import_ascii_table().say)(LABELS.certainty, language), diagnosis === null ? null : (0, import_ascii_table().say)(CERTAINTY_WORDS[diagnosis.certainty], language)],
    [(0, import_ascii_table().say)(LABELS.code, language), diagnosis === null ? null : codeLink(diagnosis.code, diagnosis.url)],
    [
      (0, import_ascii_table().say)(LABELS.retryAt, language),
      diagnosis === null || diagnosis.retryAt === null ? null : (0, import_ascii_table().dateText)(zonedTime(diagnosis.retryAt, timeZone))[language]
    ],
    [(0, import_ascii_table().say)(LABELS.application, language), target.application === null ? null : markdownName(target.application)],
    [(0, import_ascii_table().say)(LABELS.environment, language), environmentWord(target.environment, language)],
    [(0, import_ascii_table().say)(LABELS.drift, language), target.drift === null ? null : escapeMarkdown(driftText(target.drift, language))],
    [(0, import_ascii_table().say)(LABELS.proxy, language), target.proxy === null ? null : markdownName(target.proxy)],
    [
      (0, import_ascii_table().say)(LABELS.request, language),
      calm || http === null ? null : `${markdownName(http.request)}, ${httpStatusText(http.status, language)}, ${(0, import_ascii_table().dateText)(zonedTime(http.at, timeZone))[language]}`
    ],
    [(0, import_ascii_table().say)(LABELS.correlationId, language), calm || http === null || http.correlationId === null ? null : markdownName(http.correlationId)]
  ];
  const [heading = "", ...others] = rows.filter(([, value]) => value !== null).map(([title, value]) => `| ${title} | ${value} |`);
  return [heading, "| --- | --- |", ...others].join("\n");
}
function codeLink(code, url) {
  return /^https:\/\/[\w./-]+$/.test(url) && /^[\w/-]+$/.test(code) ? `[\`${code}\`](${url})` : markdownName(code);
}
function remedies({ diagnosis }, language) {
  if (diagnosis === null || diagnosis.remedies.length === 0) return "";
  return [
    `**${(0, import_ascii_table().say)(LABELS.remedies, language)}**`,
    "",
    ...diagnosis.remedies.map((remedy, index) => `${index + 1}. ${escapeMarkdown(remedy)}`)
  ].join("\n");
}
function waterfall({ stages }, language) {
  if (!wentOut(stages)) return "";
  const style = terminalStyle({ color: false, links: false });
  return codeFence(renderWaterfall(stages, { language, width: WATERFALL_WIDTH, ascii: false, style }).join("\n"));
}
function attempts({ attempts: records }, language) {
  if (!records.some(({ attempt: attempt2 }) => attempt2 > 1)) return "";
  const items = records.map((record) => {
    const wait2 = Math.round(record.delayMs) === 0 ? [] : [language === "fr" ? `après ${durationText(record.delayMs, language)}` : `after ${durationText(record.delayMs, language)}`];
    const reason = record.reason === null ? [] : [markdownName(record.reason)];
    return `- ${[`${(0, import_ascii_table().say)(STAGE_WORDS[record.stage], language)} ${record.attempt}`, httpStatusText(record.status, language), ...wait2, ...reason].join(", ")}`;
  });
  return [`**${(0, import_ascii_table().say)(LABELS.attempts, language)}**`, "", ...items].join("\n");
}
function supportNote2(target, language) {
  return target.supportNote === null ? "" : `**${(0, import_ascii_table().say)(LABELS.supportNote, language)}**

${codeFence(target.supportNote)}`;
}
// packages/report/src/preflight/preflight-markdown.ts
var BUDGET_BYTES = 9e5;
var NOTICE_BYTES = 120;
function renderPreflightMarkdown(report, { language, timeZone, budgetBytes = BUDGET_BYTES, verbose = false, quiet = false }) {
  const all = report.targets.map((target) => printableTarget(target, language));
  const nested = all.length > 1;
  const shown = quiet ? all.filter(needsAttention) : all;
  if (quiet && shown.length === 0) return "";
  const bare = nested ? shown.map(withoutRemarks) : shown;
  const groups = nested && !verbose ? groupTargets(bare.filter(needsAttention), language) : byUrgency(bare).map(alone);
  const targets = [
    ...groups.flatMap((group) => group.targets),
    ...verbose || !nested ? [] : bare.filter((target) => !needsAttention(target))
  ];
  const options = { language, timeZone, nested, verbose };
  const heading = breakLogCommands(`## ${EMOJI[report.verdict]} ${headingText(report, all, language)}`);
  const titles = tableTitles(TITLES, language);
  const rows = nested ? targets.map((target) => breakLogCommands(targetRow(target, language))) : [];
  const sections = groups.map((group) => breakLogCommands(renderGroupMarkdown(group, options)));
  const remarks3 = nested && !quiet ? breakLogCommands(renderRemarks(all, language)) : "";
  const room = budgetBytes - NOTICE_BYTES - size(heading);
  const shownRows = firstThatFit(rows, room - size(titles));
  const shownSections = shownRows.length < rows.length ? [] : firstThatFit(sections, room - size(titles) - size(rows.join("\n")) - size(remarks3));
  const leftOut = shownRows.length < rows.length ? targets.length : groups.slice(shownSections.length).reduce((sum, group) => sum + group.targets.length, 0);
  const document = [
    heading,
    ...shownRows.length > 0 ? [[titles, ...shownRows].join("\n")] : [],
    ...shownSections,
    ...leftOut > 0 ? [leftOutText(leftOut, language)] : [],
    ...remarks3 !== "" && leftOut === 0 ? [remarks3] : []
  ];
  return [`${document.join("\n\n")}
`, `${heading}
`].find((text) => Buffer.byteLength(text) <= budgetBytes) ?? "";
}
function size(block) {
  return Buffer.byteLength(block) + 2;
}
function firstThatFit(blocks, bytes) {
  let room = bytes;
  const end = blocks.findIndex((block) => {
    room -= size(block);
    return room < 0;
  });
  return end < 0 ? blocks : blocks.slice(0, end);
}
function withoutRemarks(target) {
  return { ...target, notes: [], proxy: null };
}
function headingText(report, targets, language) {
  const [first] = targets;
  const verdict = capitalised((0, import_ascii_table().say)(VERDICT_WORDS[report.verdict], language));
  const about = targets.length === 1 && first !== void 0 ? markdownName(first.api) : tally(
    targets.map((target) => target.verdict),
    language
  );
  const time = durationText(report.durationMs, language);
  return `${verdict}${import_ascii_table().COLON[language]} ${about} (${time})`;
}
var TITLES = [LABELS.verdict, LABELS.api, LABELS.environment, LABELS.application, LABELS.code];
function targetRow(target, language) {
  return tableRow([
    `${EMOJI[target.verdict]} ${(0, import_ascii_table().say)(VERDICT_WORDS[target.verdict], language)}`,
    markdownName(target.api),
    environmentWord(target.environment, language),
    target.application === null ? "" : markdownName(target.application),
    target.diagnosis === null ? escapeMarkdown(retriesText(target, language) ?? "") : markdownName(target.diagnosis.code)
  ]);
}
function leftOutText(count, language) {
  if (language === "fr")
    return count > 1 ? `*Les détails de ${count} cibles ne sont pas montrés, faute de place.*` : "*Les détails d'une cible ne sont pas montrés, faute de place.*";
  return `*The details of ${count} ${count > 1 ? "targets" : "target"} are not shown, for lack of room.*`;
}
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
// packages/report/src/preflight/target-text.ts
var INDENT = "  ";
var PROSE_WIDTH = 100;
function verdictText(verdict, { language, style, symbols }) {
  const colours = { ready: style.green, degraded: style.yellow, blocked: style.red, skipped: style.dim };
  return style.bold(colours[verdict](`${symbols.verdict[verdict]} ${(0, import_ascii_table().say)(VERDICT_WORDS[verdict], language).toUpperCase()}`));
}
function renderTargetText(target, context, headlines = targetHeadline(target, context)) {
  const showsStages = wentOut(target.stages);
  const showsWire = context.verbose || target.verdict !== "ready" && target.verdict !== "skipped";
  const groups = [facts(target, context), showsWire ? request(target, context) : [], further(target, context)];
  const column = Math.max(0, ...groups.flat().map(({ label }) => displayWidth(label)));
  const [about = [], exchange = [], more = []] = groups.map((rows) => rows.flatMap((row) => labelled2(row, column, context)));
  return joinBlocks([
    headlines,
    showsStages ? renderWaterfall(target.stages, context) : [],
    prose(INDENT, target.summary, context),
    about,
    remedies2(target, context),
    showsWire ? attempts2(target.attempts, context) : [],
    exchange,
    supportNote3(target, context),
    more
  ]);
}
function joinBlocks(blocks) {
  return blocks.filter((block) => block.length > 0).flatMap((block, index) => index === 0 ? block : ["", ...block]);
}
function targetHeadline(target, context, detail = "", alone2 = false) {
  const { style, symbols, width, language } = context;
  const where = [environmentWord(target.environment, language), target.application ?? "", detail].filter((part) => part !== "").join(` ${symbols.separator} `);
  const taken = displayWidth(`${symbols.verdict[target.verdict]} ${(0, import_ascii_table().say)(VERDICT_WORDS[target.verdict], language)}  `);
  const isNarrow = width < NARROW_PAGE;
  const api = alone2 || isNarrow ? target.api : fitWidth(target.api, width - taken, symbols.ellipsis);
  const what = `${verdictText(target.verdict, context)}  ${style.bold(api)}`;
  if (alone2 || taken + displayWidth(`${api}  ${where}`) <= width) return [`${what}  ${style.dim(where)}`];
  return [what, `${INDENT}${style.dim(isNarrow ? where : fitWidth(where, width - INDENT.length, symbols.ellipsis))}`];
}
function facts({ diagnosis, drift: drift2, proxy, notes: notes2 }, { language, timeZone, style }) {
  const noteLabel = (0, import_ascii_table().say)(LABELS[notes2.length > 1 ? "notes" : "note"], language);
  return [
    ...diagnosis === null ? [] : [
      { label: (0, import_ascii_table().say)(LABELS.responsible, language), value: (0, import_ascii_table().say)(RESPONSIBLE_WORDS[diagnosis.responsible], language), paint: style.bold },
      { label: (0, import_ascii_table().say)(LABELS.certainty, language), value: (0, import_ascii_table().say)(CERTAINTY_WORDS[diagnosis.certainty], language) },
      { label: (0, import_ascii_table().say)(LABELS.code, language), value: diagnosis.code }
    ],
    ...diagnosis === null || diagnosis.retryAt === null ? [] : [{ label: (0, import_ascii_table().say)(LABELS.retryAt, language), value: (0, import_ascii_table().dateText)(zonedTime(diagnosis.retryAt, timeZone))[language] }],
    ...drift2 === null ? [] : [{ label: (0, import_ascii_table().say)(LABELS.drift, language), value: driftText(drift2, language) }],
    ...proxy === null ? [] : [{ label: (0, import_ascii_table().say)(LABELS.proxy, language), value: proxy }],
    ...notes2.map((value, index) => ({ label: index === 0 ? noteLabel : "", value }))
  ];
}
function remedies2({ diagnosis }, context) {
  if (diagnosis === null || diagnosis.remedies.length === 0) return [];
  const digits = String(diagnosis.remedies.length).length;
  return [
    `${INDENT}${context.style.bold((0, import_ascii_table().say)(LABELS.remedies, context.language))}`,
    ...diagnosis.remedies.flatMap((remedy, index) => prose(`${INDENT}${String(index + 1).padStart(digits)}. `, remedy, context))
  ];
}
function attempts2(records, { language, style, verbose }) {
  const repeated = records.some(({ attempt: attempt2 }) => attempt2 > 1);
  if (records.length === 0 || !(repeated || verbose)) return [];
  const rows = records.map((record) => [
    `${(0, import_ascii_table().say)(STAGE_WORDS[record.stage], language)} ${record.attempt}`,
    httpStatusText(record.status, language),
    [delayText(record.delayMs, language), record.reason ?? ""].filter((text) => text !== "").join("  ")
  ]);
  const width = (column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? "")));
  const [first, second] = [width(0), width(1)];
  return [
    `${INDENT}${style.bold((0, import_ascii_table().say)(LABELS.attempts, language))}`,
    ...rows.map(([stage = "", status = "", rest = ""]) => `${INDENT}${padEnd(stage, first)}  ${padEnd(status, second)}  ${rest}`.trimEnd())
  ];
}
function delayText(milliseconds, language) {
  if (Math.round(milliseconds) === 0) return "";
  const time = durationText(milliseconds, language);
  return language === "fr" ? `après une attente de ${time}` : `after a wait of ${time}`;
}
function request({ http }, { language, timeZone }) {
  if (http === null) return [];
  return [
    { label: (0, import_ascii_table().say)(LABELS.request, language), value: http.request },
    { label: (0, import_ascii_table().say)(LABELS.answer, language), value: httpStatusText(http.status, language) },
    { label: (0, import_ascii_table().say)(LABELS.sentAt, language), value: (0, import_ascii_table().dateText)(zonedTime(http.at, timeZone))[language] },
    ...http.correlationId === null ? [] : [{ label: (0, import_ascii_table().say)(LABELS.correlationId, language), value: http.correlationId }]
  ];
}
function supportNote3(target, { language, style, symbols, width }) {
  if (target.supportNote === null) return [];
  const title = `${symbols.rule.repeat(2)} ${(0, import_ascii_table().say)(LABELS.supportNote, language)} `;
  const columns = Math.min(width, PROSE_WIDTH);
  return [
    style.dim(title + symbols.rule.repeat(Math.max(2, columns - displayWidth(title)))),
    ...target.supportNote.split("\n"),
    style.dim(symbols.rule.repeat(columns))
  ];
}
function further({ diagnosis }, { language, style }) {
  if (diagnosis === null) return [];
  return [
    { label: (0, import_ascii_table().say)(LABELS.more, language), value: `pistectl explain ${diagnosis.code}` },
    { label: "", value: diagnosis.url, paint: style.link }
  ];
}
function labelled2({ label, value, paint = (text) => text }, column, { width, style }) {
  const first = `${INDENT}${padEnd(label, column)}  `;
  const lines = wrapText(value, { width: Math.min(width, PROSE_WIDTH), first, rest: " ".repeat(displayWidth(first)) }).split("\n");
  return lines.map(
    (line, index) => index === 0 ? `${INDENT}${style.dim(label)}${first.slice(INDENT.length + label.length)}${paint(line.slice(first.length))}` : line
  );
}
function prose(first, text, { width }) {
  return wrapText(text, { width: Math.min(width, PROSE_WIDTH), first, rest: " ".repeat(displayWidth(first)) }).split("\n");
}
// packages/report/src/preflight/targets-text.ts
function renderTargetsText(targets, context) {
  const bare = targets.map((target) => ({ ...target, notes: [], proxy: null }));
  const calm = context.verbose ? [] : bare.filter((target) => !needsAttention(target));
  const blocks = [
    ...context.verbose ? byUrgency(bare).map((target) => renderTargetText(target, context)) : groupTargets(bare.filter(needsAttention), context.language).map((group) => renderGroup(group, context)),
    calm.flatMap((target) => targetHeadline(target, context, retriesText(target, context.language) ?? "", true)),
    context.remarks ? remarks(targets, context) : []
  ].filter((block) => block.length > 0);
  const rule = context.style.dim(context.symbols.rule.repeat(Math.min(context.width, PROSE_WIDTH)));
  return blocks.flatMap((block, index) => [...index === 0 ? [] : ["", rule, ""], ...block]);
}
function renderGroup({ targets, shared, details }, context) {
  if (targets.length === 1) return renderTargetText(shared, context);
  const headlines = targets.flatMap((target, index) => targetHeadline(target, context, details[index]));
  const others = otherSupportNotes(targets, context.language);
  return [...renderTargetText(shared, context, headlines), ...others === null ? [] : ["", ...item("", others, context)]];
}
function remarks(targets, context) {
  const { language, style } = context;
  const notes2 = runNotes(targets, language);
  if (notes2.length === 0) return [];
  return [
    `${INDENT}${style.bold((0, import_ascii_table().say)(LABELS[notes2.length > 1 ? "notes" : "note"], language))}`,
    ...notes2.flatMap((note) => item("- ", note.note + runNoteTargets(note, language), context))
  ];
}
function item(mark, text, { width }) {
  const first = INDENT + mark;
  return wrapText(text, { width: Math.min(width, PROSE_WIDTH), first, rest: " ".repeat(displayWidth(first)) }).split("\n");
}
// packages/report/src/preflight/preflight-text.ts
var NARROWEST2 = 40;
function renderPreflightText(report, options) {
  const { language, ascii = false } = options;
  const style = terminalStyle({ color: options.color === true, links: options.links === true });
  const symbols = ascii ? ASCII_SYMBOLS : UNICODE_SYMBOLS;
  const width = Math.max(NARROWEST2, options.width ?? 80);
  const context = { language, ascii, style, symbols, width, verbose: options.verbose === true, timeZone: options.timeZone };
  const targets = report.targets.map((target) => printableTarget(target, language));
  const shown = options.quiet === true ? targets.filter(needsAttention) : targets;
  if (options.quiet === true && shown.length === 0) return "";
  const several = targets.length > 1;
  const lines = several ? renderTargetsText(shown, { ...context, remarks: options.quiet !== true }) : shown.flatMap((target) => renderTargetText(target, context));
  const text = [...lines, "", lastLine(report, targets, several)].join("\n");
  return `${breakLogCommands(ascii ? toAscii(text) : text)}
`;
  function lastLine({ verdict, durationMs }, all, counted2) {
    const counts = counted2 ? ` (${tally(
      all.map((target) => target.verdict),
      language
    )})` : "";
    const time = durationText(durationMs, language);
    return `${verdictText(verdict, context)}${counts} ${language === "fr" ? `en ${time}` : `in ${time}`}`;
  }
}
// actions/preflight/src/missing-secrets-policy.ts
var ORDER = ["skipped", "ready", "degraded", "blocked"];
var MISSING = "config/missing-credentials";
function applyMissingSecretsPolicy(report, policy) {
  if (policy === "fail") return report;
  const targets = report.targets.map((target) => lacksCredentials(target) ? { ...target, verdict: "skipped" } : target);
  const worst2 = Math.max(0, ...targets.map(({ verdict }) => ORDER.indexOf(verdict)));
  return { ...report, targets, verdict: ORDER[worst2] ?? report.verdict };
}
function lacksCredentials(target) {
  return target.diagnosis?.code === MISSING;
}
// actions/preflight/src/annotations.ts
function annotate(report, judgement, language) {
  return annotationGroups(report, language).flatMap((group) => {
    const { verdict, diagnosis, summary } = group.shared;
    if (verdict === "ready") return [];
    const [{ apiName }, ...others] = group.targets;
    const about = group.targets.every((target) => target.apiName === apiName) ? ` ${apiName}` : "";
    const advice = diagnosis === null ? [] : [...diagnosis.remedies.map((remedy, index) => `${index + 1}. ${remedy}`), diagnosis.url];
    return [
      {
        level: levelOf(group.shared, judgement),
        title: `PISTE${about}: ${diagnosis?.code ?? verdict}`,
        message: [...others.length === 0 ? [] : nameTargets(group, language), summary, ...advice].join("\n")
      }
    ];
  });
}
function annotateRequirement(report, { requirement, met }, language) {
  if (met || report.verdict === "blocked") return null;
  return { level: "error", title: "PISTE preflight", message: (0, import_ascii_table().typeset)(NOT_MET[language](report.verdict, requirement), language) };
}
var NOT_MET = {
  en: (verdict, requirement) => `The verdict is ${verdict}; input require asks for ${requirement}.`,
  fr: (verdict, requirement) => `Le verdict est ${verdict} ; l'entrée require demande ${requirement}.`
};
function levelOf(target, { met, onMissingSecrets }) {
  if (target.verdict === "skipped") return lacksCredentials(target) && onMissingSecrets === "skip" ? "notice" : "warning";
  return target.verdict === "blocked" && !met ? "error" : "warning";
}
// actions/preflight/src/channels.ts
var TITLE = "PISTE preflight";
function createChannels({ runner, log, redact, guard }, language) {
  const warnings = [];
  const warn = (message) => void warnings.push({ level: "warning", title: TITLE, message: (0, import_ascii_table().say)(message, language) });
  return {
    writeSummary(report) {
      const written = writeSummary({ runner, guard }, (budgetBytes) => renderPreflightMarkdown(report, { language, budgetBytes }));
      if (!written.ok) warn(written.failure);
    },
    writeReport(report, asked) {
      const written = writeReport(
        { runner, guard },
        {
          asked,
          name: "preflight.json",
          unwritten: { en: "The report could not be written", fr: "Le rapport n'a pas pu être écrit" },
          render: () => renderPreflightJson(report, { language })
        }
      );
      if (written.ok) return written.value;
      warn(written.failure);
      return "";
    },
    setOutputs(outputs) {
      for (const withheld of writeOutputs(outputs, { runner, redact, guard })) warn(withheld);
    },
    annotate(annotations, last) {
      const { shown, leftOut } = budgetAnnotations([...warnings, ...annotations], last === null ? {} : { [last.level]: 1 });
      for (const annotation of last === null ? shown : [...shown, last]) {
        runner.annotate({ ...annotation, title: log.clean(annotation.title), message: log.clean(annotation.message) });
      }
      const missing = leftOut.error + leftOut.warning + leftOut.notice;
      if (missing > 0) log.text((0, import_ascii_table().typeset)(ANNOTATIONS_LEFT_OUT[language](missing), language));
    }
  };
}
var ANNOTATIONS_LEFT_OUT = {
  en: (count) => `${count} more annotations are not shown: the runner takes ten of each level.`,
  fr: (count) => `${count} autres annotations ne sont pas affichées : le runner en accepte dix par niveau.`
};
// actions/preflight/src/invalid-input-report.ts
function reportInvalidInput({ problems, environment, api }, at) {
  const diagnosis = (0, import_shared_remedies().diagnose)(import_config().invalidInput, { problems });
  return {
    verdict: "blocked",
    durationMs: 0,
    at,
    targets: [
      {
        application: null,
        environment,
        api,
        version: null,
        verdict: "blocked",
        diagnosis,
        summary: diagnosis.summary,
        drift: null,
        proxy: null,
        supportNote: null,
        stages: [{ stage: "config", host: null, status: "failed", startMs: 0, durationMs: 0 }],
        attempts: [],
        http: null,
        notes: []
      }
    ]
  };
}
// actions/preflight/src/outputs.ts
function toOutputs(report, reportPath) {
  const diagnosis = report.targets.find(({ verdict }) => verdict === report.verdict)?.diagnosis;
  return {
    verdict: report.verdict,
    code: diagnosis?.code ?? "",
    responsible: diagnosis?.responsible ?? "",
    "report-path": reportPath,
    "duration-ms": String(Math.round(report.durationMs))
  };
}
var BROKEN_OFF = { verdict: "blocked", code: "", responsible: "", "report-path": "", "duration-ms": "" };
// actions/preflight/src/action.ts
var LOG_WIDTH = 110;
async function run(inputs, setting) {
  const { language, summary, reportPath } = inputs.presentation;
  const { report, judgement } = await decide(inputs.order, setting);
  const channels = createChannels(setting, language);
  setting.log.text(renderPreflightText(report, { language, width: LOG_WIDTH, verbose: setting.runner.env.RUNNER_DEBUG === "1" }));
  if (summary) channels.writeSummary(report);
  const writtenTo = channels.writeReport(report, reportPath);
  channels.setOutputs(toOutputs(report, writtenTo));
  channels.annotate(annotate(report, judgement, language), annotateRequirement(report, judgement, language));
  if (!judgement.met) setting.runner.fail();
}
async function decide(order, setting) {
  if (!order.ok) {
    const report2 = reportInvalidInput(order.failure, new Date(setting.now()));
    return { report: report2, judgement: { requirement: "authorized", met: false, onMissingSecrets: "fail" } };
  }
  const { applications, settings, requirement, onMissingSecrets } = order.value;
  const report = applyMissingSecretsPolicy(await setting.check(applications, settings), onMissingSecrets);
  return { report, judgement: { requirement, met: meetsRequirement(report, requirement), onMissingSecrets } };
}
// packages/auth-core/src/endpoint/host-name.ts
function readHostName(text) {
  const bare = /^\[(.*)\]$/.exec(text)?.[1] ?? text;
  const isAddress = /^[\da-f:.]*:[\da-f:.]*:[\da-f:.]*$/i.test(bare);
  if (!isAddress && !/^[^\s/\\:@?#[\]*%]+$/.test(text)) return null;
  const url = `https://${isAddress ? `[${bare}]` : text}`;
  return URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, "") : null;
}
// packages/action-kit/src/targets/unusable-proxy.ts
function unusableProxy(env, request2) {
  if (request2.proxy !== null) return null;
  const proxyFor = proxyFromEnvironment(env);
  for (const endpoint of request2.clients.flatMap((client) => endpointsOf(client, request2))) {
    const used = endpoint !== void 0 && URL.canParse(endpoint) ? proxyFor(new URL(endpoint)) : null;
    const reading = used === null ? null : (0, import_proxy().readProxy)(used);
    if (reading?.ok !== false) continue;
    const name = env.https_proxy?.trim() ? "https_proxy" : "HTTPS_PROXY";
    return { name, value: env[name] ?? "", problem: reading.failure };
  }
  return null;
}
function endpointsOf(client, { tokenUrl, apiBaseUrl }) {
  if (client.kind === "partner") return [client.tokenUrl.value, client.apiBaseUrl.value];
  const usual = import_environment().ENDPOINTS[client.environment];
  return [tokenUrl ?? usual.tokenUrl, apiBaseUrl ?? usual.apiBaseUrl];
}
// actions/preflight/src/certificate-authorities.ts
function readCertificateAuthorities(reader, runner) {
  const given = reader.text("ca-certificates");
  if (given === void 0) return [];
  const isText = given.includes("-----BEGIN ");
  const pem = isText ? given : readWorkspaceFile(runner, given);
  if (pem === null) {
    reader.refuse(
      notAccepted("ca-certificates", given, {
        en: "PEM text, or the path of a file that can be read",
        fr: "un texte PEM, ou le chemin d'un fichier lisible"
      })
    );
    return [];
  }
  if (holdsCertificates(pem)) return [{ source: isText ? "ca-certificates" : given, pem }];
  reader.refuse({
    en: "Input ca-certificates holds something else than certificates; accepted: one or more blocks BEGIN CERTIFICATE, and no private key.",
    fr: "L'entrée ca-certificates contient autre chose que des certificats ; accepté : un ou plusieurs blocs BEGIN CERTIFICATE, et aucune clé privée."
  });
  return [];
}
function readWorkspaceFile(runner, path) {
  try {
    return runner.readFile((0, import_node_path12().resolve)(workspaceFolder(runner.env), path));
  } catch {
    return null;
  }
}
function holdsCertificates(pem) {
  const blocks = pem.match(/-----BEGIN ([A-Z0-9 ]+)-----[\s\S]*?-----END \1-----/g) ?? [];
  try {
    for (const block of blocks) new (import_node_crypto()).X509Certificate(block);
  } catch {
    return false;
  }
  return blocks.length > 0;
}
// packages/config-schema/src/catalogue/fold-api-name.ts
var foldApiName = (0, import_ascii_table().remembered)(fold);
function fold(name) {
  return name.normalize("NFD").replace(/[\p{M}'\u2018\u2019\u02bc`\u00b4]/gu, "").replace(/\s+/gu, " ").trim().toLowerCase();
}
// packages/config-schema/src/catalogue/find-api.ts
function findApi(catalogue, name) {
  const wanted = foldApiName(name);
  return catalogue.find((entry2) => foldApiName(entry2.name) === wanted) ?? catalogue.find((entry2) => entry2.aliases.some((alias) => foldApiName(alias) === wanted));
}
// packages/config-schema/src/catalogue/parse-api-request.ts
function parseApiRequest(text) {
  const at = text.lastIndexOf("@");
  return at === -1 ? { name: text.trim(), version: null } : { name: text.slice(0, at).trim(), version: text.slice(at + 1).trim() };
}
// packages/config-schema/src/catalogue/list-apis.ts
function listApis(catalogue, environment) {
  return catalogue.filter((entry2) => environment === void 0 || entry2.environments[environment].availability !== "not-offered").toSorted((a, b) => a.name.localeCompare(b.name, "fr"));
}
// packages/config-schema/src/catalogue/provider-apis.ts
function providerApis(catalogue, name, environment) {
  const wanted = foldApiName(name);
  return listApis(
    catalogue.filter(({ provider }) => provider !== null && foldApiName(provider) === wanted),
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
  const request2 = parseApiRequest(text);
  if (findApi(catalogue, request2.name) !== void 0) return [request2];
  const group = providerApis(catalogue, request2.name, environment);
  return group.length === 0 ? [request2] : group.map(({ name }) => ({ ...request2, name }));
}
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
function withoutPrefix(version) {
  return version.replace(/^v(?=\d)/i, "");
}
function versionKey(version) {
  const bare = withoutPrefix(version);
  return isDottedVersion(bare) ? bare.replace(/(\.0+)+$/, "") : bare;
}
// packages/config-schema/src/catalogue/selection-note.ts
var ENVIRONMENT_WORDS2 = {
  production: { en: "production", fr: "en production" },
  sandbox: { en: "the sandbox", fr: "en bac à sable" }
};
function wordSelectionNote(note) {
  switch (note.kind) {
    case "instead": {
      const place = ENVIRONMENT_WORDS2[note.environment];
      const { seen } = note.asked.environments[note.environment];
      return {
        en: `${note.asked.name} is not offered in ${place.en} (catalogue, ${seen}): ${note.taken.name} was taken instead.`,
        fr: `${note.asked.name} n'est pas proposée ${place.fr} (catalogue, ${(0, import_ascii_table().dateText)(seen).fr}) : ${note.taken.name} a été prise à la place.`
      };
    }
    case "availability-unknown": {
      const place = ENVIRONMENT_WORDS2[note.environment];
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
function wordVersion({ standing, entry: entry2, place, version, checked }) {
  const subject = `${entry2.name} ${version}`;
  const newest = place.versions.join(", ");
  if (standing === "earlier") {
    return {
      en: `${subject} is an earlier version: the newest known to the catalogue is ${newest} (${place.seen}).`,
      fr: `${subject} est une version antérieure : la plus récente connue du catalogue est ${newest} (${(0, import_ascii_table().dateText)(place.seen).fr}).`
    };
  }
  const unlisted = newest === "" ? {
    en: `The catalogue (${place.seen}) knows no version of ${entry2.name}, so ${version} was taken as given.`,
    fr: `Le catalogue (${(0, import_ascii_table().dateText)(place.seen).fr}) ne connaît aucune version pour ${entry2.name} : ${version} a été prise telle quelle.`
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
        en: `${failure.name} has several versions side by side: say which one, as in ${example.en}.${known2(failure.versions).en}`,
        fr: `${failure.name} existe en plusieurs versions : précisez laquelle, par exemple ${example.fr}.${known2(failure.versions).fr}`
      };
    }
    case "bad-version": {
      const version = (0, import_ascii_table().quote)(failure.version);
      return {
        en: `${failure.name}: ${version.en} is not a version; digits and dots are expected, as in "1.0".${known2(failure.versions).en}`,
        fr: `${failure.name} : ${version.fr} n'est pas une version ; des chiffres et des points sont attendus, par exemple « 1.0 ».${known2(failure.versions).fr}`
      };
    }
    case "not-offered": {
      const place = ENVIRONMENT_WORDS2[failure.environment];
      return {
        en: `${failure.name} is not offered in ${place.en} (catalogue, ${failure.seen}). ${LIST_THEM.en}`,
        fr: `${failure.name} n'est pas proposée ${place.fr} (catalogue, ${(0, import_ascii_table().dateText)(failure.seen).fr}). ${LIST_THEM.fr}`
      };
    }
  }
}
function known2(versions) {
  if (versions.length === 0) return { en: "", fr: "" };
  const list = versions.join(", ");
  return { en: ` Versions known to the catalogue: ${list}.`, fr: ` Versions connues du catalogue : ${list}.` };
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
var MAX_LENGTH2 = 100;
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
    folded ??= candidates.map(({ name, aliases }) => ({ name, spellings: [name, ...aliases].map(foldApiName) }));
    return suggestAlike(foldApiName(typed), folded);
  };
}
function suggestAlike(wanted, candidates) {
  if (wanted === "" || wanted.length > MAX_LENGTH2) return [];
  return candidates.map(({ name, spellings: spellings2 }) => ({
    name,
    distance: spellings2.reduce((least, spelling) => Math.min(least, alike(wanted, spelling)), Number.POSITIVE_INFINITY)
  })).filter(({ distance }) => Number.isFinite(distance)).sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name, "fr")).slice(0, import_ascii_table().MAX_SUGGESTIONS).map(({ name }) => name);
}
function alike(wanted, spelling) {
  if (spelling.length > MAX_LENGTH2) return Number.POSITIVE_INFINITY;
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
function selectApi(catalogue, request2) {
  const named = findApi(catalogue, request2.name);
  if (named === void 0) {
    return (0, import_ascii_table().fail)({ code: "unknown-api", name: request2.name, suggestions: suggestApiNames(request2.name, catalogue) });
  }
  const entry2 = standIn(catalogue, named, request2.environment);
  if (entry2 === void 0) {
    const { seen } = named.environments[request2.environment];
    return (0, import_ascii_table().fail)({ code: "not-offered", name: named.name, environment: request2.environment, seen });
  }
  const place = entry2.environments[request2.environment];
  const chosen = chooseVersion(entry2.name, place, request2.version);
  if (!chosen.ok) return chosen;
  const version = chosen.value;
  const path = healthPath(entry2, version);
  return (0, import_ascii_table().succeed)({
    name: entry2.name,
    version: version.value,
    scope: entry2.scope,
    healthCheck: path === null ? null : planHealthCheck(entry2, path),
    organizations: place.organizations,
    notes: remarks2(named, entry2, request2.environment, version, path).map(wordSelectionNote)
  });
}
function knownVersions(place) {
  return [...place.versions, ...place.earlierVersions.map(({ version }) => version)];
}
function standIn(catalogue, entry2, environment) {
  const { availability, instead } = entry2.environments[environment];
  if (availability !== "not-offered") return entry2;
  const other = instead === null ? void 0 : findApi(catalogue, instead);
  return other?.environments[environment].availability === "not-offered" ? void 0 : other;
}
function chooseVersion(name, place, asked) {
  const inPath = place.basePath?.includes("{version}") === true;
  if (asked === null) {
    if (inPath || place.versions.length > 1) return (0, import_ascii_table().fail)({ code: "version-needed", name, versions: knownVersions(place) });
    return (0, import_ascii_table().succeed)({ value: place.versions[0] ?? null, standing: "current", basePath: place.basePath });
  }
  const bare = withoutPrefix(asked);
  if (!(inPath ? isDottedVersion(bare) : isHarmlessVersion(bare))) {
    return (0, import_ascii_table().fail)({ code: "bad-version", name, version: asked, versions: knownVersions(place) });
  }
  const current = place.versions.find((known3) => isSameVersion(known3, bare));
  const earlier = place.earlierVersions.find((known3) => isSameVersion(known3.version, bare));
  const value = current ?? earlier?.version ?? bare;
  return (0, import_ascii_table().succeed)({
    value,
    standing: current !== void 0 ? "current" : earlier !== void 0 ? "earlier" : "unlisted",
    basePath: (current === void 0 ? earlier?.basePath : null) ?? place.basePath?.replaceAll("{version}", value) ?? null
  });
}
function remarks2(named, entry2, environment, version, path) {
  const place = entry2.environments[environment];
  const notes2 = [];
  if (entry2 !== named) notes2.push({ kind: "instead", asked: named, taken: entry2, environment });
  if (place.availability === "unknown") notes2.push({ kind: "availability-unknown", entry: entry2, environment });
  if (version.standing !== "current" && version.value !== null) {
    notes2.push({ kind: "version", standing: version.standing, entry: entry2, place, version: version.value, checked: path !== null });
  }
  if (entry2.stateNetwork) notes2.push({ kind: "state-network", entry: entry2 });
  if (path !== null) {
    if (entry2.health?.marks.path === "LIKELY" || place.marks.basePath === "LIKELY") notes2.push({ kind: "likely-path", entry: entry2 });
    if (entry2.health?.marks.well === "LIKELY") notes2.push({ kind: "likely-answer", entry: entry2 });
  }
  if (entry2.scope !== null && entry2.marks.scope === "LIKELY") notes2.push({ kind: "likely-scope", entry: entry2, scope: entry2.scope });
  if (entry2.note !== null) notes2.push({ kind: "entry", text: entry2.note });
  return notes2;
}
function healthPath(entry2, { basePath }) {
  if (entry2.health === null || basePath === null) return null;
  const path = basePath + entry2.health.path;
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
  for (const request2 of texts.flatMap((text) => apiRequests(text, catalogue, environment))) {
    const selection = selectApi(catalogue, { ...request2, environment });
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
// actions/preflight/src/targets.ts
var DEFAULT_API = "SNE-Cotation";
var MAX_APIS = 100;
async function readTargets(reader, sources2) {
  const { environment, explainAbsence: explainAbsence2 } = sources2;
  if (reader.lines("manifests").length > 0) {
    for (const name of ["client-id", "client-secret", "technical-account"])
      if (reader.verbatim(name) !== void 0) reader.refuse(notBeside(name));
    if (environment !== "production") reader.refuse(notBeside("environment"));
    if (reader.lines("apis").some((line) => line !== DEFAULT_API)) reader.refuse(notBeside("apis"));
    return (await Promise.resolve().then(() => require("./manifests.cjs"))).readManifests(reader, sources2);
  }
  const credential = (name) => {
    const value = reader.verbatim(name);
    return value === void 0 ? { source: name, value, absence: explainAbsence2() } : { source: name, value };
  };
  return [
    {
      name: null,
      environment,
      clientId: credential("client-id"),
      clientSecret: credential("client-secret"),
      technicalAccount: credential("technical-account"),
      apis: readApis(reader, environment)
    }
  ];
}
function notBeside(name) {
  return {
    en: `Input ${name} is given beside manifests; accepted: one or the other. With manifests, the environment and the APIs are theirs, and credentials are variables that they refer to, of the step (env) or of input variables.`,
    fr: `L'entrée ${name} est renseignée à côté de manifests ; accepté : l'une ou l'autre. Avec des manifestes, l'environnement et les API sont les leurs, et les identifiants sont des variables auxquelles ils renvoient, de l'étape (env) ou de l'entrée variables.`
  };
}
function readApis(reader, environment) {
  const asked = reader.lines("apis");
  if (asked.length > MAX_APIS) {
    reader.refuse({
      en: `Input apis has ${asked.length} lines; accepted: ${MAX_APIS} at most.`,
      fr: `L'entrée apis compte ${asked.length} lignes ; accepté : ${MAX_APIS} au plus.`
    });
    return [];
  }
  const selection = selectApis(import_catalogue().CATALOGUE, asked.length > 0 ? asked : [DEFAULT_API], environment);
  if (selection.ok) return selection.value;
  for (const failure of selection.failure) {
    const problem3 = describeSelectionFailure(failure);
    reader.refuse({ en: `Input apis: ${problem3.en}`, fr: `Entrée apis : ${problem3.fr}` });
  }
  return [];
}
// actions/preflight/src/variables.ts
function readVariables(reader) {
  const text = reader.text("variables");
  if (text === void 0) return {};
  if (reader.lines("manifests").length === 0) reader.refuse(WITHOUT_MANIFESTS);
  const variables = parseVariables(text);
  if (variables.ok) return variables.value;
  reader.refuse(variables.failure);
  return {};
}
function secretsOfVariables(text) {
  const members = membersOf(text);
  return members === null ? [text, ...text.split(/\r\n|\r|\n/)] : members.flatMap(([, value]) => textsIn(value));
}
function parseVariables(text) {
  const members = membersOf(text);
  if (members === null) return (0, import_ascii_table().fail)(NOT_AN_OBJECT);
  const misnamed = members.some(([name]) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name));
  if (misnamed) return (0, import_ascii_table().fail)(NOT_A_NAME);
  const wrong = members.find(([, value]) => value !== null && typeof value !== "string");
  if (wrong !== void 0) return (0, import_ascii_table().fail)(notText(wrong[0]));
  return (0, import_ascii_table().succeed)(Object.fromEntries(members.map(([name, value]) => [name, typeof value === "string" ? value : void 0])));
}
function membersOf(text) {
  try {
    const parsed = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? Object.entries(parsed) : null;
  } catch {
    return null;
  }
}
function textsIn(value) {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(textsIn);
  return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
}
var NOT_AN_OBJECT = {
  en: 'Input variables is not what is accepted: a JSON object of names and values, such as {"PISTE_CLIENT_ID": "…"}, null for a secret that is missing.',
  fr: `L'entrée variables n'est pas ce qui est accepté : un objet JSON de noms et de valeurs, comme {"PISTE_CLIENT_ID": "…"}, null pour un secret absent.`
};
var NOT_A_NAME = {
  en: "Input variables has a name that no variable can have; accepted: letters, digits and _, no digit first.",
  fr: "L'entrée variables contient un nom qu'aucune variable ne peut porter ; accepté : lettres, chiffres et _, sans chiffre au début."
};
var WITHOUT_MANIFESTS = {
  en: "Input variables is given without manifests; accepted: beside manifests, which refer to them. Without manifests, credentials are client-id, client-secret and technical-account.",
  fr: "L'entrée variables est renseignée sans manifests ; accepté : à côté de manifests, qui y renvoient. Sans manifestes, les identifiants sont client-id, client-secret et technical-account."
};
function notText(name) {
  const shown = (0, import_ascii_table().quote)(name);
  return {
    en: `Input variables gives ${shown.en} a value that is neither text nor null; accepted: text between quotation marks, null for a secret that is missing.`,
    fr: `L'entrée variables donne à ${shown.fr} une valeur qui n'est ni un texte ni null ; accepté : un texte entre guillemets droits, null pour un secret absent.`
  };
}
// actions/preflight/src/inputs.ts
var MISSING_SECRETS_POLICIES = ["fail", "skip", "warn"];
function maskInputs(runner, masker) {
  const account = runner.input("technical-account");
  masker.secret(runner.input("client-secret"));
  masker.pair(runner.input("client-id"), runner.input("client-secret"));
  masker.secret(account);
  masker.pair(account.slice(0, account.indexOf(":")), account.slice(account.indexOf(":") + 1));
  for (const secret of secretsOfVariables(runner.input("variables"))) masker.secret(secret);
  for (const name of ["proxy", "token-url", "api-base-url"]) masker.userInfo(runner.input(name).trim());
  for (const name of ["https_proxy", "HTTPS_PROXY"]) masker.userInfo(runner.env[name]);
}
async function readInputs(runner, masker) {
  const reader = createInputReader(runner.input);
  const environment = reader.choice("environment", import_environment().ENVIRONMENTS, "production");
  const applications = await readTargets(reader, {
    environment,
    allowEnv: readEnvironmentPatterns(reader),
    override: ["token-url", "api-base-url"].find((name) => reader.text(name) !== void 0),
    env: runner.env,
    files: runner.files,
    variables: readVariables(reader),
    hide: masker.secret,
    explainAbsence: () => explainAbsence(runner)
  });
  const endpoints = { tokenUrl: override(reader, "token-url"), apiBaseUrl: override(reader, "api-base-url") };
  const settings = {
    ...endpoints,
    allowHosts: readHosts(reader),
    proxyFor: readProxySettings(reader, runner.env, applications, endpoints),
    extraCa: readCertificateAuthorities(reader, runner),
    timeoutMs: reader.wholeNumber("timeout-seconds", { minimum: 1, maximum: 600 }, 60) * 1e3,
    maxAttempts: reader.wholeNumber("max-attempts", { minimum: 1, maximum: 10 }, 3)
  };
  const requirement = reader.choice("require", REQUIREMENTS, "authorized");
  const onMissingSecrets = reader.choice("on-missing-secrets", MISSING_SECRETS_POLICIES, "fail");
  const presentation = {
    language: reader.choice("language", import_ascii_table().LANGUAGES, "en"),
    summary: reader.flag("summary", true),
    reportPath: readOutputPath(reader, "report-path", runner)
  };
  const order = reader.problems.length === 0 ? (0, import_ascii_table().succeed)({ applications, settings, requirement, onMissingSecrets }) : (0, import_ascii_table().fail)({ problems: reader.problems, environment, api: reader.lines("apis")[0] ?? DEFAULT_API });
  return { presentation, order };
}
function override(reader, name) {
  const value = reader.text(name);
  return value === void 0 ? void 0 : { source: name, value };
}
function readHosts(reader) {
  return reader.lines("allow-hosts").flatMap((line) => {
    const host = readHostName(line);
    if (host === null) {
      reader.refuse(
        notAccepted("allow-hosts", line, {
          en: "one host name per line, without scheme, port or wildcard",
          fr: "un nom d'hôte par ligne, sans schéma, port ni caractère générique"
        })
      );
    }
    return host ?? [];
  });
}
function readEnvironmentPatterns(reader) {
  return reader.lines("allow-env").filter((line) => {
    const valid = /^[A-Za-z_][A-Za-z0-9_]*\*?$/.test(line);
    if (!valid) {
      reader.refuse(
        notAccepted("allow-env", line, {
          en: "one variable name per line, or its beginning followed by *",
          fr: "un nom de variable par ligne, ou son début suivi de *"
        })
      );
    }
    return valid;
  });
}
function readProxySettings(reader, env, clients, endpoints) {
  const given = reader.text("proxy") ?? null;
  const refuse2 = ({ en, fr }, problem3) => {
    const hint = (0, import_proxy_problem().proxyHint)(problem3);
    reader.refuse({
      en: `${en} is not the URL of a proxy; accepted: http://HOST:PORT, with USER:PASSWORD@ before HOST if needed${hint.en}.`,
      fr: `${fr} n'est pas l'URL d'un proxy ; accepté : http://HÔTE:PORT, avec UTILISATEUR:MOT_DE_PASSE@ devant HÔTE si besoin${hint.fr}.`
    });
  };
  const reading = given === null ? null : (0, import_proxy().readProxy)(given);
  if (reading?.ok === false) refuse2({ en: "Input proxy", fr: "L'entrée proxy" }, reading.failure);
  const { tokenUrl, apiBaseUrl } = endpoints;
  const unusable = unusableProxy(env, { proxy: given, clients, tokenUrl: tokenUrl?.value, apiBaseUrl: apiBaseUrl?.value });
  if (unusable !== null) refuse2({ en: `Variable ${unusable.name}`, fr: `La variable ${unusable.name}` }, unusable.problem);
  return proxyFromEnvironment(env, given);
}
function explainAbsence(runner) {
  const { env } = runner;
  return explainMissingSecret({
    eventName: env.GITHUB_EVENT_NAME,
    actor: env.GITHUB_ACTOR,
    event: readEventPayload(runner),
    calledWorkflow: env.PISTECTL_CALLED_WORKFLOW || void 0
  });
}
// actions/preflight/src/main.ts
async function main() {
  let interrupted = null;
  await carryOutStep(
    async ({ masker, learned, ...step }) => {
      const { runner } = step;
      maskInputs(runner, masker);
      const inputs = await readInputs({ ...runner, files: learned.watched(runner.files) }, masker);
      const onAccessToken = (token) => masker.secret(token.reveal());
      await run(inputs, {
        ...step,
        check(applications, settings) {
          interrupted = catchInterruption();
          return preflight(applications, { ...settings, lookup: lookupApart, interrupted, onAccessToken });
        },
        now: systemClock.now
      });
    },
    { title: "PISTE preflight", outputs: BROKEN_OFF }
  );
  process.stdout.write("", () => {
    if (interrupted?.aborted === true) endProcess(interruptedStatus(interrupted));
    endProcess(process.exitCode === void 0 ? 0 : 1);
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  main
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
  get asciiTable() { return asciiTable; },
  get codeAlternatives() { return codeAlternatives; },
  get counted() { return counted; },
  get dateText() { return dateText; },
  get describeFileError() { return describeFileError; },
  get didYouMean() { return didYouMean; },
  get editDistance() { return editDistance; },
  get enumeration() { return enumeration; },
  get errorCode() { return errorCode; },
  get fail() { return fail; },
  get localized() { return localized; },
  get meansWord() { return meansWord; },
  get pointerBelow() { return pointerBelow; },
  get pointerToken() { return pointerToken; },
  get pointerTokens() { return pointerTokens; },
  get printableJson() { return printableJson; },
  get quote() { return quote; },
  get quoteCode() { return quoteCode; },
  get remembered() { return remembered; },
  get same() { return same; },
  get say() { return say; },
  get shorten() { return shorten; },
  get succeed() { return succeed; },
  get suggestWords() { return suggestWords; },
  get typeset() { return typeset; },
  get valueAt() { return valueAt; },
  get visibleText() { return visibleText; },
  get wordSuggester() { return wordSuggester; }
};
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
var PROSE = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u202f\u2190-\u2193]*$/;
function visibleText(text, maxLength = Number.POSITIVE_INFINITY) {
  const shown = shorten(text, maxLength);
  if (PROSE.test(shown)) return shown;
  return shown.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/gu, (character) => `<${codePoints(character)}>`);
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
var PLAIN = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
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
  if (text.length <= MAX_QUOTED && PLAIN.test(text)) return text;
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
// packages/words/src/outcome.ts
function succeed(value) {
  return { ok: true, value };
}
function fail(failure) {
  return { ok: false, failure };
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
// packages/words/src/ascii-table.ts
function asciiTable(pattern) {
  return Uint8Array.from({ length: 128 }, (_, code) => Number(pattern.test(String.fromCharCode(code))));
}
// packages/words/src/count.ts
function counted(count, language, one, several = `${one}s`) {
  return `${count} ${count === 1 || count === 0 && language === "fr" ? one : several}`;
}
// packages/words/src/error-code.ts
function errorCode(error) {
  const code = propertyOf(error, "code");
  return typeof code === "string" ? code : null;
}
function propertyOf(value, name) {
  return typeof value === "object" && value !== null ? value[name] : void 0;
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
// packages/words/src/mask.ts
var MASK = "********";
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  COLON,
  LANGUAGES,
  MASK,
  MAX_QUOTED,
  MAX_SUGGESTIONS,
  MONTHS,
  alternatives,
  asciiTable,
  codeAlternatives,
  counted,
  dateText,
  describeFileError,
  didYouMean,
  editDistance,
  enumeration,
  errorCode,
  fail,
  localized,
  meansWord,
  pointerBelow,
  pointerToken,
  pointerTokens,
  printableJson,
  quote,
  quoteCode,
  remembered,
  same,
  say,
  shorten,
  succeed,
  suggestWords,
  typeset,
  valueAt,
  visibleText,
  wordSuggester
});
}),
"auth-core/connection/own-error.ts":"network.cjs",
"auth-core/connection/settled.ts":"network.cjs",
"auth-core/connection/tcp.ts":"network.cjs",
"auth-core/connection/who-answered.ts":"network.cjs",
"auth-core/diagnoses/api.ts":"network.cjs",
"auth-core/diagnoses/gateway.ts":"network.cjs",
"auth-core/diagnoses/network.ts":"network.cjs",
"auth-core/diagnoses/proxy-problem.ts":"network.cjs",
"auth-core/diagnoses/tls.ts":"network.cjs",
"auth-core/diagnoses/token.ts":"network.cjs",
"auth-core/health/health-call.ts":"network.cjs",
"auth-core/health/health-response.ts":"network.cjs",
"auth-core/health/partner-response.ts":"network.cjs",
"auth-core/health/reach-host.ts":"network.cjs",
"auth-core/health/unfinished-answer.ts":"network.cjs",
"packages-auth-core-src-connection-exchange.js":"network.cjs",
"packages-auth-core-src-connection-tls.js":"network.cjs",
"packages-auth-core-src-connection-tunnel.js":"network.cjs",
"undici/lib/api/api-request.js":"undici.cjs",
};
