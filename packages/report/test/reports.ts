import type { Diagnosis, Stage } from "@pistectl/auth-core/diagnoses";
import type {
  AttemptRecord,
  HttpRecord,
  PreflightReport,
  StageRecord,
  StageStatus,
  TargetReport,
  Verdict,
} from "@pistectl/auth-core/preflight";
import type { Localized } from "@pistectl/words";

/** When every report of these tests began. */
const AT = new Date("2026-11-20T12:00:00Z");

const TOKEN_HOST = "oauth.piste.gouv.fr:443";
const API_HOST = "api.piste.gouv.fr:443";
const HEALTH_PATH = "/mtes/sne-cotation/v1.0/healthcheck";

/** Rows of a preflight in which all went well; `changes` are keyed by the number of the row. */
function stages(changes: Readonly<Record<number, Partial<StageRecord>>> = {}): readonly StageRecord[] {
  const row = (stage: Stage, host: string | null, startMs: number, durationMs: number): StageRecord => ({
    stage,
    host,
    status: "ok",
    startMs,
    durationMs,
  });
  return [
    row("config", null, 0, 0.4),
    row("dns", TOKEN_HOST, 0.6, 3.2),
    row("tcp", TOKEN_HOST, 3.8, 31),
    row("tls", TOKEN_HOST, 34.8, 64.5),
    row("token", TOKEN_HOST, 99.3, 118),
    row("dns", API_HOST, 0.6, 4.1),
    row("tcp", API_HOST, 4.7, 30.2),
    row("tls", API_HOST, 34.9, 61),
    row("gateway", API_HOST, 217.3, 190.4),
    row("api", API_HOST, 407.7, 3.9),
  ].map((record, index) => ({ ...record, ...changes[index] }));
}

/** Rows from `first` on were not reached. */
function skippedFrom(first: number): Record<number, Partial<StageRecord>> {
  return Object.fromEntries(
    Array.from({ length: 10 - first }, (_, index) => [first + index, { status: "skipped", durationMs: 0 } as const]),
  );
}

const failed: StageStatus = "failed";

const asked = (
  stage: "token" | "gateway",
  attempt: number,
  status: number | null,
  reason: string | null = null,
  delayMs = 0,
): AttemptRecord => ({
  stage,
  attempt,
  status,
  delayMs,
  reason,
});

const health = (status: number | null, changes: Partial<HttpRecord> = {}): HttpRecord => ({
  method: "GET",
  path: HEALTH_PATH,
  status,
  correlationId: "Id-4f0e5b6a8c1d9e2f7a3b5c6d",
  at: new Date("2026-11-20T12:00:00.217Z"),
  ...changes,
});

function diagnosis(code: string, stage: Stage, changes: Partial<Diagnosis>): Diagnosis {
  return {
    code,
    stage,
    responsible: "you",
    certainty: "confirmed",
    degraded: false,
    transient: false,
    supportNote: false,
    summary: { en: "", fr: "" },
    remedies: [],
    retryAt: null,
    url: {
      en: `https://github.com/pistectl/pistectl/blob/main/docs/diagnoses/${code}.md`,
      fr: `https://github.com/pistectl/pistectl/blob/main/docs/diagnoses/${code}.fr.md`,
    },
    ...changes,
  };
}

/** A target in which all went well. */
export function readyTarget(changes: Partial<TargetReport> = {}): TargetReport {
  return {
    application: "COTATION_METROPOLE_EXEMPLE",
    environment: "production",
    api: "SNE-Cotation",
    version: "1.0",
    verdict: "ready",
    diagnosis: null,
    summary: {
      en: "SNE-Cotation answers that it is well; the access token lives for another 59 minutes.",
      fr: "SNE-Cotation répond qu'elle va bien ; le jeton d'accès vit encore 59 minutes.",
    },
    drift: null,
    proxy: null,
    supportNote: null,
    stages: stages(),
    attempts: [asked("token", 1, 200), asked("gateway", 1, 200)],
    http: health(200),
    notes: [],
    ...changes,
  };
}

function troubled(verdict: Verdict, found: Diagnosis, changes: Partial<TargetReport>): TargetReport {
  return readyTarget({ verdict, diagnosis: found, summary: found.summary, ...changes });
}

/** DNS does not know the token host. */
function dnsNotFound(): TargetReport {
  const found = diagnosis("network/dns-not-found", "dns", {
    responsible: "network",
    summary: { en: "DNS knows no oauth.piste.gouv.fr.", fr: "Le DNS ne connaît pas oauth.piste.gouv.fr." },
    remedies: [
      {
        en: "Run nslookup oauth.piste.gouv.fr on this machine; if it fails, have its DNS resolver or VPN put right.",
        fr: "Lancez nslookup oauth.piste.gouv.fr sur cette machine ; en cas d'échec, faites corriger son résolveur DNS ou son VPN.",
      },
      {
        en: "If the way out goes through a proxy, name it in HTTPS_PROXY or --proxy.",
        fr: "Si la sortie passe par un proxy, indiquez-le dans HTTPS_PROXY ou --proxy.",
      },
    ],
  });
  return troubled("blocked", found, {
    stages: stages({ 1: { status: failed, durationMs: 41.8 }, ...skippedFrom(2), 5: { status: failed, durationMs: 42.1 } }),
    attempts: [],
    http: null,
  });
}

/** The token endpoint refuses the credentials twice. */
function clientRefused(): TargetReport {
  const found = diagnosis("token/client-refused", "token", {
    summary: {
      en: "The token endpoint answered invalid_client twice: it does not know this pair of client identifier and client secret in production.",
      fr: "Le point d'accès aux jetons a répondu deux fois invalid_client : il ne connaît pas ce couple identifiant client et secret client en production.",
    },
    remedies: [
      {
        en: 'Copy client identifier and client secret again from the panel "Identifiants OAuth" of the application, not from "API Keys".',
        fr: "Copiez à nouveau l'identifiant client et le secret client depuis l'encart « Identifiants OAuth » de l'application, et non depuis « API Keys ».",
      },
      {
        en: "Check that the application belongs to production: sandbox credentials are unknown there.",
        fr: "Vérifiez que l'application est bien en production : les identifiants du bac à sable y sont inconnus.",
      },
    ],
  });
  return troubled("blocked", found, {
    application: null,
    stages: stages({
      4: { status: failed, durationMs: 1204 },
      8: { status: "skipped", startMs: 1303, durationMs: 0 },
      9: { status: "skipped", startMs: 1303, durationMs: 0 },
    }),
    attempts: [asked("token", 1, 400, "token/client-refused"), asked("token", 2, 400, "token/client-refused", 873.4)],
    http: health(400, { method: "POST", path: "/api/oauth/token", correlationId: null }),
  });
}

/** The gateway refuses the API; a note for PISTE support is at hand, and the manifest says otherwise. */
export function apiNotGranted(): TargetReport {
  const found = diagnosis("gateway/api-not-granted", "gateway", {
    supportNote: true,
    summary: {
      en: "PISTE accepts the credentials but answers 403 for SNE-Cotation: the application has no right to this API in production.",
      fr: "PISTE accepte les identifiants mais répond 403 pour SNE-Cotation : l'application n'a pas droit à cette API en production.",
    },
    remedies: [
      {
        en: "Open the application on https://piste.gouv.fr/apps and tick SNE-Cotation 1.0 among its APIs.",
        fr: "Ouvrez l'application sur https://piste.gouv.fr/apps et cochez SNE-Cotation 1.0 parmi ses API.",
      },
      {
        en: "Accept the terms (CGU) of the API; they are separate for the sandbox and for production.",
        fr: "Acceptez les CGU de l'API ; elles sont distinctes pour le bac à sable et pour la production.",
      },
      {
        en: "If the request for access is pending, wait for the approval of the API's administrator.",
        fr: "Si la demande d'accès est en attente, attendez l'approbation de l'administrateur de l'API.",
      },
    ],
  });
  return troubled("blocked", found, {
    stages: stages({ 8: { status: failed }, 9: { status: "skipped", durationMs: 0 } }),
    attempts: [asked("token", 1, 200), asked("gateway", 1, 403, "gateway/api-not-granted")],
    http: health(403),
    drift: { declared: "subscribed", observed: "refused by the gateway" },
    supportNote: {
      en: "Date and time: 2026-11-20 13:00:00 +01:00\nApplication: COTATION_METROPOLE_EXEMPLE (production)\nRequest: GET /mtes/sne-cotation/v1.0/healthcheck\nHTTP status: 403\nCorrelation id: Id-4f0e5b6a8c1d9e2f7a3b5c6d",
      fr: "Date et heure : 2026-11-20 13:00:00 +01:00\nApplication : COTATION_METROPOLE_EXEMPLE (production)\nRequête : GET /mtes/sne-cotation/v1.0/healthcheck\nStatut HTTP : 403\nIdentifiant de corrélation : Id-4f0e5b6a8c1d9e2f7a3b5c6d",
    },
  });
}

/** The backend knows no business profile for the application. */
export function noBusinessProfile(): TargetReport {
  const found = diagnosis("api/no-business-profile", "api", {
    responsible: "provider",
    summary: {
      en: "SNE-Cotation answers ERRAUTUSR0001: the application has no business profile yet.",
      fr: "SNE-Cotation répond ERRAUTUSR0001 : l'application n'a pas encore de profil métier.",
    },
    remedies: [
      {
        en: "Ask the SNE-Cotation administrators to give the business profile to COTATION_METROPOLE_EXEMPLE.",
        fr: "Demandez aux administrateurs de SNE-Cotation d'attribuer le profil métier à COTATION_METROPOLE_EXEMPLE.",
      },
    ],
  });
  return troubled("blocked", found, { stages: stages({ 9: { status: failed } }) });
}

/** All is well, but a certificate ends soon; through a proxy, with remarks. */
export function expiringCertificate(): TargetReport {
  const found = diagnosis("tls/expiring", "tls", {
    responsible: "piste",
    degraded: true,
    summary: {
      en: "The certificate of api.piste.gouv.fr ends on 2026-11-29 at 10:00 UTC, in 9 days.",
      fr: "Le certificat d'api.piste.gouv.fr expire le 2026-11-29 à 10:00 UTC, dans 9 jours.",
    },
    remedies: [
      { en: "Nothing to do yet: PISTE renews its certificates.", fr: "Rien à faire pour l'instant : PISTE renouvelle ses certificats." },
    ],
  });
  return troubled("degraded", found, {
    stages: stages({ 7: { status: "warning" } }),
    proxy: "http://proxy.exemple.example:3128",
    notes: [
      {
        en: "Trusting 1 extra certificate authority from PISTE_CA_FILE.",
        fr: "Confiance accordée à 1 autorité de certification supplémentaire, de PISTE_CA_FILE.",
      },
      {
        en: "The client identifier is not a UUID, as those of PISTE are.",
        fr: "L'identifiant client n'est pas un UUID, contrairement à ceux de PISTE.",
      },
    ],
  });
}

/** No health check is known. */
export function skippedTarget(): TargetReport {
  return readyTarget({
    environment: "sandbox",
    application: "APP_SANDBOX_camille.martin@metropole.example",
    api: "DUME",
    version: null,
    verdict: "skipped",
    summary: { en: "No health check is known for DUME.", fr: "Aucun contrôle de santé n'est connu pour DUME." },
    stages: [],
    attempts: [],
    http: null,
  });
}

/** The same row at a partner's one host. */
function atPartner(record: StageRecord): StageRecord {
  return { ...record, host: record.host === null ? null : "api.cynod.example:443" };
}

/** A partner, outside PISTE, is well. */
function partnerReady(): TargetReport {
  return readyTarget({
    application: "cynod",
    environment: null,
    api: "CYNOD",
    version: null,
    summary: {
      en: "CYNOD gives an access token, and its health check answers with it (status 204).",
      fr: "CYNOD donne un jeton d'accès, et son contrôle de santé y répond (statut 204).",
    },
    stages: stages().map(atPartner),
    http: health(204, { path: "/health", correlationId: null }),
  });
}

/** A partner refuses the pair that Basic authentication sends to its API; no host was asked for a token. */
function partnerRefused(): TargetReport {
  const found = diagnosis("gateway/token-rejected", "gateway", {
    certainty: "likely",
    summary: {
      en: "api.cynod.example:443 refused the consumer key and secret for /health (status 401, Basic authentication).",
      fr: "api.cynod.example:443 a refusé la clé et le secret de consommateur pour /health (statut 401, authentification Basic).",
    },
    remedies: [
      {
        en: "Ask CYNOD whether this pair is active, and for which platform, test or production, it was given.",
        fr: "Demandez à CYNOD si ce couple est actif, et pour quelle plateforme, de test ou de production, il a été donné.",
      },
    ],
  });
  const rows = stages({
    4: { host: null, status: "skipped", durationMs: 0 },
    8: { status: failed },
    9: { status: "skipped", durationMs: 0 },
  });
  const [config, , , , token, ...ofApi] = rows;
  if (config === undefined || token === undefined) throw new Error("the stages of a check are ten");
  return troubled("blocked", found, {
    application: "cynod-recette",
    environment: null,
    api: "CYNOD",
    version: null,
    stages: [config, ...ofApi.slice(0, 3), token, ...ofApi.slice(3)].map(atPartner),
    attempts: [asked("gateway", 1, 401, "gateway/token-rejected")],
    http: health(401, { path: "/health", correlationId: null }),
  });
}

/** The quota is used up; the gateway says when to come back. */
export function quotaExceeded(): TargetReport {
  const found = diagnosis("gateway/quota-exceeded", "gateway", {
    certainty: "likely",
    retryAt: new Date("2026-11-20T14:30:00Z"),
    summary: {
      en: "PISTE answers 429: the quota of the application is used up until 2026-11-20 15:30:00 +01:00.",
      fr: "PISTE répond 429 : le quota de l'application est épuisé jusqu'au 2026-11-20 15:30:00 +01:00.",
    },
    remedies: [
      {
        en: "Wait until then; asking again before prolongs nothing but the wait.",
        fr: "Attendez jusque-là ; redemander avant n'y change rien.",
      },
      { en: "Look for another job that uses the same application.", fr: "Cherchez un autre traitement qui utilise la même application." },
    ],
  });
  return troubled("blocked", found, {
    api: "Légifrance",
    version: "2.4.2",
    stages: stages({ 8: { status: failed }, 9: { status: "skipped", durationMs: 0 } }),
    attempts: [asked("token", 1, 200), asked("gateway", 1, 429, "gateway/quota-exceeded")],
    http: health(429, { method: "POST", path: "/dila/legifrance/lf-engine-app/consult/ping" }),
  });
}

/** The text in every place that a stranger may fill. */
export function hostileTarget(text: string, verdict: Verdict = "blocked"): TargetReport {
  const everywhere: Localized = { en: text, fr: text };
  const found = diagnosis("api/business-error", "api", {
    responsible: "provider",
    summary: everywhere,
    remedies: [everywhere, everywhere],
  });
  return troubled(verdict, found, {
    application: text,
    api: text,
    version: text,
    drift: { declared: text, observed: text },
    proxy: text,
    supportNote: everywhere,
    notes: [everywhere, everywhere],
    stages: stages({ 8: { host: text }, 9: { host: text, status: failed } }),
    attempts: [asked("gateway", 1, 500, text), asked("gateway", 2, 500, text, 100)],
    http: health(500, { method: text, path: text, correlationId: text }),
  });
}

const EXTRA_CA: Localized = {
  en: "Certificate authorities also trusted: ca.pem.",
  fr: "Autorités de certification également acceptées : ca.pem.",
};

const UNUSUAL_ID: Localized = {
  en: "The client identifier is not a UUID, as those of PISTE are.",
  fr: "L'identifiant client n'est pas un UUID, comme le sont ceux de PISTE.",
};

/** The same found of another application, which its sentences name. */
function alike(target: TargetReport, application: string): TargetReport {
  const name = ({ en, fr }: Localized): Localized => ({ en: `${application}: ${en}`, fr: `${application} : ${fr}` });
  const { diagnosis: found } = target;
  return {
    ...target,
    application,
    notes: [EXTRA_CA],
    summary: name(target.summary),
    diagnosis: found && { ...found, remedies: found.remedies.map((remedy, index) => (index === 0 ? name(remedy) : remedy)) },
  };
}

/** A report on these targets, its verdict the worst of them. */
export function reportOf(...targets: readonly TargetReport[]): PreflightReport {
  const worst = (["blocked", "degraded", "ready"] as const).find((verdict) => targets.some((target) => target.verdict === verdict));
  const ends = targets.flatMap((target) =>
    target.stages.filter(({ status }) => status !== "skipped").map((record) => record.startMs + record.durationMs),
  );
  return { verdict: worst ?? "skipped", durationMs: Math.max(0.4, ...ends), at: AT, targets };
}

/** The reports whose every output is on file under `snapshots`. */
export const REPORTS: Readonly<Record<string, PreflightReport>> = {
  ready: reportOf(readyTarget()),
  "dns-not-found": reportOf(dnsNotFound()),
  "client-refused": reportOf(clientRefused()),
  "api-not-granted": reportOf(apiNotGranted()),
  "no-business-profile": reportOf(noBusinessProfile()),
  "expiring-certificate": reportOf(expiringCertificate()),
  skipped: reportOf(skippedTarget()),
  quota: reportOf(quotaExceeded()),
  partners: reportOf(partnerReady(), partnerRefused()),
  many: reportOf(
    readyTarget({ application: "FIRST", notes: [EXTRA_CA] }),
    alike(apiNotGranted(), "SECOND"),
    alike(apiNotGranted(), "THIRD"),
    readyTarget({
      application: "FOURTH",
      notes: [EXTRA_CA],
      drift: { declared: "pending", observed: "already working" },
    }),
    alike(apiNotGranted(), "FIFTH"),
    readyTarget({
      application: "SIXTH",
      notes: [EXTRA_CA, UNUSUAL_ID],
      proxy: "http://proxy.exemple.example:3128",
      attempts: [asked("token", 1, 503, "token/unavailable"), asked("token", 2, 200, null, 500), asked("gateway", 1, 200)],
    }),
    alike(skippedTarget(), "SEVENTH"),
    alike(skippedTarget(), "EIGHTH"),
  ),
  several: reportOf(readyTarget(), apiNotGranted(), expiringCertificate(), skippedTarget()),
};
