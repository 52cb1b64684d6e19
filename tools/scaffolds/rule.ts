import { fail, succeed } from "@pistectl/words";
import { camelCase } from "./camel-case.ts";
import { insertAfter } from "./insert-after.ts";
import type { Scaffold } from "./scaffold.ts";

const RULES = "packages/config-schema/src/rules";
const IDS = "packages/config-schema/src/findings/rule-ids.ts";
const REGISTRY = `${RULES}/registry.ts`;

/** A rule that works, to be written over: it reports a key `x-NAME` of an application that is not `true`. */
export const ruleScaffold: Scaffold = {
  form: "FAMILY/NAME",
  begin: (id, read) => {
    const [family = "", name = ""] = id.split("/");
    const ids: readonly string[] = /RULE_IDS = \[\n([\s\S]*?)^\] as const;/m.exec(read(IDS))?.[1]?.match(/[a-z-]+\/[a-z0-9-]+/g) ?? [];
    if (ids.includes(id)) return fail(`There is a rule ${id}.`);
    const sibling = ids.findLast((known) => known.startsWith(`${family}/`));
    const neighbour = sibling ?? ids.at(-1) ?? "";
    const heading = sibling === undefined ? `  // ${family}\n` : "";
    const constant = camelCase(id);
    return succeed([
      { path: `${RULES}/${id}.ts`, content: ruleFile(id, name, constant) },
      { path: IDS, content: insertAfter(read(IDS), `  "${neighbour}",\n`, `${heading}  "${id}",\n`) },
      {
        path: REGISTRY,
        content: `import { ${constant} } from "./${id}.ts";\n${insertAfter(read(REGISTRY), `  ${camelCase(neighbour)},\n`, `  ${constant},\n`)}`,
      },
    ]);
  },
};

function ruleFile(id: string, name: string, constant: string): string {
  const key = `x-${name}`;
  return `import { scalarOf } from "../../document/access.ts";
import { declareRule } from "../rule.ts";
import { sampleScoring } from "../sample-manifests.ts";

/** What the rule asks, in one sentence. */
export const ${constant} = declareRule({
  id: "${id}",
  severity: "warning",
  docs: () => ({
    title: { en: "A few words", fr: "Quelques mots" },
    what: { en: "What the rule asks, in one sentence.", fr: "Ce que la règle demande, en une phrase." },
    why: { en: "Why it matters: part of each finding.", fr: "Pourquoi c'est important : une partie de chaque constat." },
    fix: { en: "How to put it right.", fr: "Comment le corriger." },
    source: "Where the fact comes from, with its mark (CONFIRMED, LIKELY) and the date it was seen",
  }),
  messages: {
    wrong: ({ found }: { readonly found: string }) => ({
      what: { en: \`${key} is \${found}\`, fr: \`${key} vaut \${found}\` },
      help: { en: "Write ${key}: true.", fr: "Écrivez ${key}: true." },
    }),
  },
  examples: () => [
    { title: { en: "Right", fr: "Correct" }, manifest: sampleScoring({ more: "${key}: true\\n" }), reports: [] },
    {
      title: { en: "Wrong", fr: "Incorrect" },
      manifest: sampleScoring({ more: "${key}: false\\n" }),
      reports: [{ document: 1, pointer: "/${key}", message: "wrong" }],
    },
  ],
  kinds: ["Application"],
  check: function* ({ root }) {
    const value = scalarOf(root, "${key}")?.value ?? true;
    if (value !== true) yield { pointer: "/${key}", message: { key: "wrong", args: { found: String(value) } } };
  },
});
`;
}
