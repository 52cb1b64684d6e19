import type { Finding, SourceFile, Span } from "@pistectl/config-schema/findings";
import type { RuleDescription } from "@pistectl/config-schema/rules";
import type { Localized } from "@pistectl/words";
import type { ValidationReport } from "../../src/validation/validation-report.ts";

/** A file of a project. */
export function file(path: string, text: string, byteOrderMark = false): SourceFile {
  return { path, text, byteOrderMark };
}

/** The nth stretch of a file that reads so. */
export function spanOf({ text }: SourceFile, needle: string, occurrence = 1): Span {
  let start = -1;
  for (let found = 0; found < occurrence; found++) {
    start = text.indexOf(needle, start + 1);
    if (start < 0) throw new Error(`"${needle}" is not there`);
  }
  return { start, end: start + needle.length };
}

/** From the first stretch that reads so to the end of the first of another. */
export function between(source: SourceFile, first: string, last: string): Span {
  return { start: spanOf(source, first).start, end: spanOf(source, last).end };
}

/** The same words in both languages. */
export function both(text: string): Localized {
  return { en: text, fr: text };
}

/** A finding with what every finding has. */
export function finding(rule: string, source: SourceFile, span: Span, more: Partial<Finding> = {}): Finding {
  return {
    rule,
    severity: "error",
    file: source,
    document: { index: 0, kind: "Application", name: "COTATION_METROPOLE_EXEMPLE" },
    pointer: "/name",
    span,
    summary: { en: "what is wrong", fr: "ce qui ne va pas" },
    detail: { en: "Why it matters. What to do.", fr: "Pourquoi cela compte. Que faire." },
    suggestions: [],
    related: [],
    fix: null,
    url: `https://github.com/pistectl/pistectl/blob/main/docs/rules/${rule}.md`,
    suppressed: null,
    ...more,
  };
}

/** The page of a rule in short. */
export function rule(id: string, more: Partial<RuleDescription> = {}): RuleDescription {
  return {
    id,
    severity: "error",
    lowerInSandbox: false,
    protected: false,
    source: { en: "PISTE guide, CONFIRMED, 2026-11-20", fr: "guide de PISTE, confirmé, 20 novembre 2026" },
    title: { en: `Title of ${id}`, fr: `Titre de ${id}` },
    what: { en: `What ${id} asks.`, fr: `Ce que ${id} demande.` },
    why: { en: "The portal refuses it.", fr: "Le portail le refuse." },
    fix: { en: "Write what the portal shows.", fr: "Écrivez ce que montre le portail." },
    url: `https://github.com/pistectl/pistectl/blob/main/docs/rules/${id}.md`,
    tags: [id.slice(0, id.indexOf("/"))],
    ...more,
  };
}

/** A report on these findings, those that bear a suppression being hidden. */
export function reportOf(findings: readonly Finding[], more: Partial<ValidationReport> = {}): ValidationReport {
  return {
    findings: findings.filter(({ suppressed }) => suppressed === null),
    suppressed: findings.filter(({ suppressed }) => suppressed !== null),
    filesChecked: 3,
    documentsChecked: 5,
    maxWarnings: null,
    rules: [...new Set(findings.map((each) => each.rule))].sort().map((id) => rule(id)),
    ...more,
  };
}

/** The secret of every sample that has one. */
export const SECRET = "7f3c9a1e-54b2-4d8e-9c6f-1a2b3c4d5e6f";

/** Secrets of the samples: wherever that one stands, quotes included. */
export function secrets({ text }: SourceFile): readonly Span[] {
  return Array.from(text.matchAll(new RegExp(`"?${SECRET}"?`, "g")), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

const COTATION = file(
  "apps/cotation.piste.yaml",
  `apiVersion: pistectl/v1
kind: Application
name: COTATION_METROPOLE_EXEMPLE
environment: sandbox
organization: MTES
structure:
  name: Métropole d'Exemple
  siret: 24000010900019
contacts:
  - role: application-manager
    name: Camille Martin
    email: camille.martin@metropole.example
apis:
  - name: SNE-Cotation
    version: "1.0"
`,
);

const FACTURES = file(
  "apps/factures.piste.yaml",
  `apiVersion: pistectl/v1
kind: Application
name: COTATION_METROPOLE_EXEMPLE
environment: production
organisation: Universal
credentials:
  clientId: env:PISTE_CLIENT_ID
  clientSecret: "${SECRET}"
`,
);

const WIDE = file(
  "apps/漢字.piste.yaml",
  `kind: Application\nname: "e\u0301t\u00e9 漢字 👩‍👩‍👧 fin"\nlabels: {\ta: b,\tteam: finances, owner: "👍" }\r\ndescription: ${"très ".repeat(60)}longue ${"et ".repeat(40)}fin\n`,
);

const sandboxApi = finding("api/environment", COTATION, spanOf(COTATION, "SNE-Cotation"), {
  pointer: "/apis/0/name",
  summary: { en: "SNE-Cotation is not offered in sandbox", fr: "SNE-Cotation n'est pas proposée en bac à sable" },
  detail: {
    en: "The sandbox has an API of its own for tests (catalogue, seen on 2021-08-04). Calls to the other one answer 403. Write the name that the portal shows for the environment.",
    fr: "Le bac à sable a sa propre API pour les essais (catalogue, vu le 2021-08-04). Les appels à l'autre répondent 403. Écrivez le nom que le portail montre pour cet environnement.",
  },
  suggestions: ["SNE-Cotation site-ecole"],
  fix: {
    title: { en: "replace SNE-Cotation by SNE-Cotation site-ecole", fr: "remplacer SNE-Cotation par SNE-Cotation site-ecole" },
    safe: true,
    edits: [{ file: COTATION, span: spanOf(COTATION, "SNE-Cotation"), text: "SNE-Cotation site-ecole" }],
  },
});

const uniqueName = finding("application/unique-name", FACTURES, spanOf(FACTURES, "COTATION_METROPOLE_EXEMPLE"), {
  summary: { en: "two applications are named COTATION_METROPOLE_EXEMPLE", fr: "deux applications s'appellent COTATION_METROPOLE_EXEMPLE" },
  related: [
    {
      file: COTATION,
      span: spanOf(COTATION, "COTATION_METROPOLE_EXEMPLE"),
      message: { en: "first declared here", fr: "déclarée d'abord ici" },
    },
  ],
});

const inlineSecret = finding("security/inline-secret", FACTURES, spanOf(FACTURES, `"${SECRET}"`), {
  pointer: "/credentials/clientSecret",
  summary: { en: "a credential is written in the manifest", fr: "un identifiant secret est écrit dans le manifeste" },
  detail: {
    en: "Whoever reads the repository can use it. Renew it on the portal, then write env:NAME or file:PATH.",
    fr: "Quiconque lit le dépôt peut s'en servir. Renouvelez-le sur le portail, puis écrivez env:NOM ou file:CHEMIN.",
  },
});

const unknownKey = finding("schema/unknown-key", FACTURES, spanOf(FACTURES, "organisation"), {
  pointer: "/organisation",
  summary: { en: "organisation is not a key of an Application", fr: "organisation n'est pas une clé d'Application" },
  suggestions: ["organization"],
});

const quoted = finding("identity/quoted", COTATION, spanOf(COTATION, "24000010900019"), {
  severity: "warning",
  pointer: "/structure/siret",
  summary: { en: "the SIRET is written as a number", fr: "le SIRET est écrit comme un nombre" },
  related: [{ file: COTATION, span: spanOf(COTATION, "siret"), message: { en: "read as a number", fr: "lu comme un nombre" } }],
  fix: {
    title: { en: "quote it", fr: "mettre des guillemets" },
    safe: true,
    edits: [{ file: COTATION, span: spanOf(COTATION, "24000010900019"), text: '"24000010900019"' }],
  },
});

const notifications = finding(
  "contact/notifications",
  COTATION,
  { start: spanOf(COTATION, "  - role").start, end: spanOf(COTATION, "apis:").start },
  {
    severity: "info",
    pointer: "/contacts",
    summary: { en: "no contact has the notifications role", fr: "aucun contact n'a le rôle notifications" },
  },
);

const hidden = finding("contact/phone", COTATION, spanOf(COTATION, "Camille"), {
  severity: "warning",
  summary: { en: "a hidden finding", fr: "un constat masqué" },
  suppressed: { by: "comment", reason: "number to come" },
});

const wide = (needle: string, more: Partial<Finding> = {}): Finding =>
  finding("api/known", WIDE, spanOf(WIDE, needle), { severity: "warning", document: null, pointer: null, ...more });

/** The reports whose every output is on file under `snapshots`. */
export const REPORTS: Readonly<Record<string, ValidationReport>> = {
  clean: reportOf([], { filesChecked: 1, documentsChecked: 1 }),
  "did-you-mean": reportOf([sandboxApi]),
  "second-file": reportOf([uniqueName]),
  "same-frame": reportOf([quoted]),
  "several-lines": reportOf([notifications]),
  "multi-line-labels": reportOf([
    finding("reference/unknown", COTATION, between(COTATION, "Application", "environment"), {
      related: [
        {
          file: COTATION,
          span: between(COTATION, "Métropole", "camille"),
          message: {
            en: "a long stretch that nothing here ends before its time, worded at length so that it has to be wrapped",
            fr: "un long passage, décrit avec tant de mots qu'il faut bien aller à la ligne quelque part avant la fin",
          },
        },
        { file: COTATION, span: spanOf(COTATION, "MTES"), message: both("MTES") },
      ],
      suggestions: ["one", "two", "three"],
    }),
  ]),
  secret: reportOf([inlineSecret]),
  "wide-characters": reportOf([
    wide("漢字", { suggestions: ["漢"] }),
    wide("fin"),
    wide("👩‍👩‍👧", { related: [{ file: WIDE, span: spanOf(WIDE, "e\u0301"), message: both("avant") }] }),
    wide("finances", { related: [{ file: WIDE, span: spanOf(WIDE, '"👍"'), message: both("à qui") }] }),
    wide("longue", { suggestions: ["courte"] }),
    wide("fin", { span: spanOf(WIDE, "fin", 3) }),
  ]),
  "many-findings": reportOf([sandboxApi, quoted, notifications, hidden, uniqueName, unknownKey, inlineSecret], { maxWarnings: 0 }),
};
