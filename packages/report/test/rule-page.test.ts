import type { RuleDescription, RuleExample } from "@pistectl/config-schema/rules";
import { expect, test } from "vitest";
import { renderRulePage, renderRuleText } from "../src/pages/rule-page.ts";

const RULE: RuleDescription = {
  id: "sample/rule",
  severity: "error",
  lowerInSandbox: true,
  protected: false,
  title: { en: "Sample", fr: "Exemple" },
  what: { en: "Every *name* is short.", fr: "Chaque *nom* est court." },
  why: { en: "Because A_NAME <b> is long.", fr: "Parce que UN_NOM <b> est long." },
  fix: { en: "Shorten it.", fr: "Raccourcissez-le." },
  source: { en: "PISTE FAQ | 2020 (LIKELY)", fr: "FAQ de PISTE | 2020 (probable)" },
  url: "https://pages.example/sample/rule.md",
  tags: ["sample"],
};

const EXAMPLES: readonly RuleExample[] = [
  { title: { en: "Short", fr: "Court" }, manifest: "name: A\n", baseline: null, today: "2026-11-21", files: {}, findings: [], fixed: null },
  {
    title: { en: "Long", fr: "Long" },
    manifest: "name: A_LONG_NAME\n",
    baseline: '{ "entries": [] }\n',
    today: "2026-11-21",
    files: {},
    findings: [{ line: 1, severity: "warning", summary: { en: "A_LONG_NAME is long", fr: "A_LONG_NAME est long" } }],
    fixed: "name: A\n",
  },
  {
    title: { en: "Longer", fr: "Plus long" },
    manifest: "name: A_LONGER_NAME\n",
    baseline: null,
    today: "2026-11-21",
    files: {},
    findings: [{ line: 1, severity: "error", summary: { en: "A_LONGER_NAME is long", fr: "A_LONGER_NAME est long" } }],
    fixed: null,
  },
];

test("the page in English", () => {
  expect(renderRulePage(RULE, EXAMPLES, "en")).toMatchInlineSnapshot(`
    "# sample/rule: Sample

    [Français](rule.fr.md) · [All rules](../README.md)

    | Rule | \`sample/rule\` |
    |---|---|
    | Level | error, one level down in the sandbox |
    | Exceptions | \`# pistectl-ignore sample/rule: reason\` |
    | Source | PISTE FAQ \\| 2020 (LIKELY) |

    ## What the rule asks

    Every \\*name\\* is short.

    ## Why

    Because A\\_NAME \\<b\\> is long.

    ## What to do

    Shorten it.

    ## Examples

    ### Short

    \`\`\`yaml
    name: A
    \`\`\`

    - Nothing to report.

    ### Long

    \`\`\`yaml
    name: A_LONG_NAME
    \`\`\`

    With this baseline:

    \`\`\`json
    { "entries": [] }
    \`\`\`

    - line 1, warning: A\\_LONG\\_NAME is long

    After pistectl validate --fix:

    \`\`\`yaml
    name: A
    \`\`\`

    ### Longer

    \`\`\`yaml
    name: A_LONGER_NAME
    \`\`\`

    - line 1, error: A\\_LONGER\\_NAME is long

    [Try it online](https://pistectl.github.io/pistectl/playground/?lang=en#rule=sample/rule&sample=3)
    "
  `);
});

test("the page in French", () => {
  expect(renderRulePage(RULE, EXAMPLES, "fr")).toMatchInlineSnapshot(`
    "# sample/rule : Exemple

    [English](rule.md) · [Toutes les règles](../README.fr.md)

    | Règle | \`sample/rule\` |
    |---|---|
    | Niveau | erreur, un niveau de moins en bac à sable |
    | Exceptions | \`# pistectl-ignore sample/rule: raison\` |
    | Source | FAQ de PISTE \\| 2020 (probable) |

    ## Ce que demande la règle

    Chaque \\*nom\\* est court.

    ## Pourquoi

    Parce que UN\\_NOM \\<b\\> est long.

    ## Que faire

    Raccourcissez-le.

    ## Exemples

    ### Court

    \`\`\`yaml
    name: A
    \`\`\`

    - Rien à signaler.

    ### Long

    \`\`\`yaml
    name: A_LONG_NAME
    \`\`\`

    Avec ce fichier de référence :

    \`\`\`json
    { "entries": [] }
    \`\`\`

    - ligne 1, avertissement : A\\_LONG\\_NAME est long

    Après pistectl validate --fix :

    \`\`\`yaml
    name: A
    \`\`\`

    ### Plus long

    \`\`\`yaml
    name: A_LONGER_NAME
    \`\`\`

    - ligne 1, erreur : A\\_LONGER\\_NAME est long

    [Essayer en ligne](https://pistectl.github.io/pistectl/playground/?lang=fr#rule=sample/rule&sample=3)
    "
  `);
});

test("the page of a protected rule without examples", () => {
  expect(renderRulePage({ ...RULE, lowerInSandbox: false, protected: true }, [], "en")).toMatchInlineSnapshot(`
    "# sample/rule: Sample

    [Français](rule.fr.md) · [All rules](../README.md)

    | Rule | \`sample/rule\` |
    |---|---|
    | Level | error |
    | Exceptions | none: always an error |
    | Source | PISTE FAQ \\| 2020 (LIKELY) |

    ## What the rule asks

    Every \\*name\\* is short.

    ## Why

    Because A\\_NAME \\<b\\> is long.

    ## What to do

    Shorten it.
    "
  `);
});

test("on a terminal", () => {
  expect(renderRuleText(RULE, EXAMPLES, "fr", { color: false, width: 60 })).toMatchInlineSnapshot(`
    "sample/rule : Exemple

    Règle       sample/rule
    Niveau      erreur, un niveau de moins en bac à sable
    Exceptions  # pistectl-ignore sample/rule: raison
    Source      FAQ de PISTE | 2020 (probable)

    Ce que demande la règle
      Chaque *nom* est court.

    Pourquoi
      Parce que UN_NOM <b> est long.

    Que faire
      Raccourcissez-le.

    Court
        name: A
      → Rien à signaler.

    Long
        name: A_LONG_NAME
      Avec ce fichier de référence :
        { "entries": [] }
      → ligne 1, avertissement : A_LONG_NAME est long
      Après pistectl validate --fix :
        name: A

    Plus long
        name: A_LONGER_NAME
      → ligne 1, erreur : A_LONGER_NAME est long

    https://pages.example/sample/rule.fr.md
    "
  `);
});

test("in colour, only headings change", () => {
  const plain = renderRuleText(RULE, EXAMPLES, "en", { color: false, width: 80 });
  const colored = renderRuleText(RULE, EXAMPLES, "en", { color: true, width: 80 });
  expect(colored).not.toBe(plain);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what is taken away.
  expect(colored.replace(/\u001b\[\d+m/g, "")).toBe(plain);
});

test("rules that watch over comments are turned off by a flag", () => {
  expect(renderRulePage({ ...RULE, id: "suppression/sample" }, [], "fr")).toContain("| Exceptions | `--rule suppression/sample=off` |");
});
