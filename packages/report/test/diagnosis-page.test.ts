import type { Diagnosis, DiagnosisEntry } from "@pistectl/auth-core/diagnoses";
import { expect, test } from "vitest";
import { renderDiagnosisPage, renderDiagnosisText } from "../src/pages/diagnosis-page.ts";

const DIAGNOSIS: Diagnosis = {
  code: "token/sample",
  stage: "token",
  responsible: "piste",
  certainty: "likely",
  degraded: false,
  transient: false,
  supportNote: true,
  summary: { en: "A_HOST said <no> | never.", fr: "UN_HOTE a dit <non> | jamais." },
  remedies: [
    { en: "Wait, then run the check again.", fr: "Attendez, puis relancez le contrôle." },
    { en: "Tell PISTE at piste.gouv.fr/support.", fr: "Prévenez PISTE : piste.gouv.fr/support ; dites « pourquoi »." },
  ],
  retryAt: null,
  url: { en: "https://pages.example/token/sample.md", fr: "https://pages.example/token/sample.fr.md" },
};

const ENTRY: DiagnosisEntry = {
  code: "token/sample",
  stage: "token",
  responsible: "piste",
  certainty: "likely",
  degraded: false,
  transient: false,
  supportNote: true,
  ofPartners: true,
  title: { en: "Sample", fr: "Exemple" },
  symptoms: [429, "rate_limit"],
  seen: { en: "The endpoint answers *something*.", fr: "Le serveur répond *quelque chose*." },
  why: { en: "Because.", fr: "Parce que." },
  source: { en: "RFC 6749 §5.2", fr: "RFC 6749 §5.2" },
  example: () => DIAGNOSIS,
};

test("the page in English", () => {
  expect(renderDiagnosisPage(ENTRY, "en")).toMatchInlineSnapshot(`
    "# token/sample: Sample

    [Français](sample.fr.md) · [All diagnoses](../README.md)

    | Code | \`token/sample\` |
    |---|---|
    | Stage | token |
    | Whose turn | PISTE (AIFE) |
    | Verdict | blocked |
    | Certainty | likely |
    | Support note | yes, ready to send to PISTE |
    | Symptoms | 429, rate\\_limit |
    | Source | RFC 6749 §5.2 |

    ## What is seen

    The endpoint answers \\*something\\*.

    ## Why

    Because.

    ## Example

    > A\\_HOST said \\<no\\> \\| never.

    ## What to do

    1. Wait, then run the check again.
    2. Tell PISTE at [piste.gouv.fr/support](https://piste.gouv.fr/support).
    "
  `);
});

test("the page in French", () => {
  expect(renderDiagnosisPage(ENTRY, "fr")).toMatchInlineSnapshot(`
    "# token/sample : Exemple

    [English](sample.md) · [Tous les diagnostics](../README.fr.md)

    | Code | \`token/sample\` |
    |---|---|
    | Étape | jeton |
    | À qui d'agir | PISTE (AIFE) |
    | Verdict | bloqué |
    | Certitude | probable |
    | Note de support | oui, prête à être transmise à PISTE |
    | Symptômes | 429, rate\\_limit |
    | Source | RFC 6749 §5.2 |

    ## Ce qui est observé

    Le serveur répond \\*quelque chose\\*.

    ## Pourquoi

    Parce que.

    ## Exemple

    > UN\\_HOTE a dit \\<non\\> \\| jamais.

    ## Que faire

    1. Attendez, puis relancez le contrôle.
    2. Prévenez PISTE : [piste.gouv.fr/support](https://piste.gouv.fr/support) ; dites « pourquoi ».
    "
  `);
});

test("the text, wrapped without colour", () => {
  expect(renderDiagnosisText(ENTRY, "en", { color: false, width: 30 })).toMatchInlineSnapshot(`
    "token/sample: Sample

    Stage         token
    Whose turn    PISTE (AIFE)
    Verdict       blocked
    Certainty     likely
    Support note  yes, ready to send
                  to PISTE
    Symptoms      429, rate_limit
    Source        RFC 6749 §5.2

    What is seen
      The endpoint answers
      *something*.

    Why
      Because.

    Example
      A_HOST said <no> | never.

    What to do
      1. Wait, then run the check
         again.
      2. Tell PISTE at
         piste.gouv.fr/support.

    https://pages.example/token/sample.md
    "
  `);
});

test("the French text keeps double punctuation and quotation marks with their words", () => {
  expect(renderDiagnosisText(ENTRY, "fr", { color: false, width: 22 })).toMatchInlineSnapshot(`
    "token/sample : Exemple

    Étape            jeton
    À qui d'agir     PISTE (AIFE)
    Verdict          bloqué
    Certitude        probable
    Note de support  oui, prête à être
                     transmise à PISTE
    Symptômes        429, rate_limit
    Source           RFC 6749 §5.2

    Ce qui est observé
      Le serveur répond
      *quelque chose*.

    Pourquoi
      Parce que.

    Exemple
      UN_HOTE a dit <non>
      | jamais.

    Que faire
      1. Attendez, puis
         relancez le
         contrôle.
      2. Prévenez PISTE :
         piste.gouv.fr/support ;
         dites « pourquoi ».

    https://pages.example/token/sample.fr.md
    "
  `);
});

test("the text with colour has bold headings and nothing else", () => {
  const plain = renderDiagnosisText(ENTRY, "en", { color: false, width: 80 });
  const colored = renderDiagnosisText(ENTRY, "en", { color: true, width: 80 });
  const headings = ["token/sample: Sample", "What is seen", "Why", "Example", "What to do"];
  expect(colored).toBe(headings.reduce((text, heading) => text.replace(heading, `\u001b[1m${heading}\u001b[22m`), plain));
});

test("a degraded diagnosis without support note says so", () => {
  const facts = renderDiagnosisPage({ ...ENTRY, degraded: true, supportNote: false }, "en").match(/^\|.*\|$/gm);
  expect(facts).toMatchInlineSnapshot(`
    [
      "| Code | \`token/sample\` |",
      "|---|---|",
      "| Stage | token |",
      "| Whose turn | PISTE (AIFE) |",
      "| Verdict | degraded |",
      "| Certainty | likely |",
      "| Symptoms | 429, rate\\_limit |",
      "| Source | RFC 6749 §5.2 |",
    ]
  `);
});
