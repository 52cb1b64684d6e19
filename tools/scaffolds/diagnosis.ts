import { STAGES } from "@pistectl/auth-core/diagnoses";
import { fail, succeed } from "@pistectl/words";
import { camelCase } from "./camel-case.ts";
import { insertAfter } from "./insert-after.ts";
import type { Scaffold } from "./scaffold.ts";

const DIAGNOSES = "packages/auth-core/src/diagnoses";
const REGISTRY = `${DIAGNOSES}/registry.ts`;

/** A diagnosis that works, to be written over: nothing gives it yet. */
export const diagnosisScaffold: Scaffold = {
  form: "FAMILY/NAME",
  begin: (code, read) => {
    const [family = ""] = code.split("/");
    const constant = camelCase(code);
    const registry = read(REGISTRY);
    const names = new RegExp(`^import \\{([^}]*)\\} from "\\./${family}\\.ts";$`, "m").exec(registry)?.[1]?.match(/\w+/g) ?? [];
    const neighbour = registry.match(/^ {2}entry\((\w+)\),\n/gm)?.findLast((line) => names.some((name) => line.includes(`(${name})`)));
    if (neighbour === undefined) return fail(`There is no family ${family}.`);
    const path = `${DIAGNOSES}/${family}.ts`;
    if (read(path).includes(`code: "${code}"`)) return fail(`There is a diagnosis ${code}.`);
    return succeed([
      { path, content: `${read(path)}\n${declaration(code, stageOf(family), constant)}` },
      {
        path: REGISTRY,
        content: `import { ${constant} } from "./${family}.ts";\n${insertAfter(registry, neighbour, `  entry(${constant}),\n`)}`,
      },
    ]);
  },
};

/** The stage that most diagnoses of a family are found at: `network` and `proxy` are none. */
function stageOf(family: string): string {
  return STAGES.find((stage) => stage === family) ?? "tcp";
}

function declaration(code: string, stage: string, constant: string): string {
  return `export const ${constant} = declareDiagnosis({
  code: "${code}",
  stage: "${stage}",
  responsible: "network",
  certainty: "unknown",
  title: { en: "A few words", fr: "Quelques mots" },
  seen: { en: "What is seen on the wire, in one sentence.", fr: "Ce que l'on voit sur le réseau, en une phrase." },
  symptoms: ["${code.replace(/[-/]/g, " ")}"],
  why: { en: "Why it happens, in a short paragraph.", fr: "Pourquoi cela arrive, en un court paragraphe." },
  summary: ({ host }: { readonly host: string }) => ({
    en: \`What has happened with \${host}, in one sentence.\`,
    fr: \`Ce qui s'est passé avec \${host}, en une phrase.\`,
  }),
  remedies: () => [{ en: "Do what helps most often.", fr: "Faites ce qui aide le plus souvent." }],
  partner: "alike",
  example: { host: "oauth.piste.gouv.fr:443" },
  source: "Where the fact comes from, and the date it was seen",
});
`;
}
