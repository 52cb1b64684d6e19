// biome-ignore-all lint/suspicious/noTemplateCurlyInString: notations of other tools.
import { rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { actionUnderTest, secretSpellings } from "../../../packages/action-kit/testing/index.ts";
import { HEAD } from "../../../packages/cli/test/planted-places.ts";
import type { FuzzTarget } from "../fuzz-target.ts";
import { pieces } from "../mutated-text.ts";

const ACTIONS = {
  preflight: actionUnderTest(join(import.meta.dirname, "../../../actions/preflight")),
  "manifest-lint": actionUnderTest(join(import.meta.dirname, "../../../actions/manifest-lint")),
};
const SECRET = `Zq%2B+"é'ß<&>=/~!(x)*${"Tr0ub4dor"}`;
/** Nothing listens there. */
const NOWHERE = { "token-url": "http://127.0.0.1:9/t", "api-base-url": "http://127.0.0.1:9", "max-attempts": "1", "timeout-seconds": "2" };
const LARGEST_OUTPUT = 1_048_576;
const WORDS = [
  ...[
    "",
    " ",
    "true",
    "false",
    "TRUE",
    "0",
    "1",
    "-1",
    "1e3",
    "99999999999",
    "NaN",
    "en",
    "fr",
    "production",
    "sandbox",
    "healthy",
    "fail",
    "skip",
    "warn",
  ],
  ...[
    "SNE-Cotation",
    "SNE-Cotation@1.0",
    "a@b@c",
    "piste.yaml",
    ".",
    "..",
    "/",
    "../..",
    "/etc/passwd",
    "~",
    "C:\\x",
    "*",
    "**/*",
    "-",
    "--help",
  ],
  ...[
    "http://127.0.0.1:9/",
    "https://[",
    "file:///etc/passwd",
    "{}",
    "[]",
    '{"A":"b"}',
    "null",
    "::set-output name=x::y",
    "${{ secrets.X }}",
    "env:PATH",
  ],
];

/** A step with inputs that nobody would write. */
interface Inputs {
  readonly action: keyof typeof ACTIONS;
  readonly inputs: Readonly<Record<string, string>>;
}

const value = fc.oneof(
  fc.constantFrom(...WORDS),
  pieces,
  fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((lines) => lines.join("\n")),
);

function inputsOf(action: keyof typeof ACTIONS): fc.Arbitrary<Inputs> {
  // A variable of the environment holds no NUL.
  const inputs = fc.dictionary(
    fc.constantFrom(...Object.keys(ACTIONS[action].metadata.inputs)),
    value.map((text) => text.replaceAll("\0", "").toWellFormed()),
    {
      maxKeys: 4,
    },
  );
  return inputs.map((given) => ({ action, inputs: given }));
}

/** Any inputs of both actions, as the runner hands them over. */
export const INPUTS: FuzzTarget<Inputs> = {
  name: "inputs",
  about: "inputs of both actions, in their bundles",
  suiteRuns: 12,
  cases: fc.oneof(inputsOf("preflight"), inputsOf("manifest-lint")),
  async faultsOf({ action, inputs }, count) {
    count("steps");
    const credentials =
      action === "preflight" ? { "client-id": "51300000-0000-4000-a000-000000000001", "client-secret": SECRET, ...NOWHERE } : {};
    const result = await ACTIONS[action].run({
      inputs: { ...credentials, ...inputs },
      prepare: (workspace) => writeFileSync(join(workspace, "piste.yaml"), HEAD),
    });
    rmSync(dirname(result.workspace), { recursive: true });
    const log = result.stdout.split("\n").filter((line) => !line.startsWith("::add-mask::"));
    const shown = [...log, result.stderr, result.summary, ...Object.values(result.outputs), ...Object.values(result.files)].join("\n");
    const isOurs = inputs["client-secret"] === undefined && action === "preflight";
    return [
      ...(result.status === 0 || result.status === 1 ? [] : [`ends with ${result.status}`]),
      ...(/broke off|^ +at .*:\d+:\d+\)?$/im.test(shown) ? [`breaks off: ${shown.match(/.*broke off.*|^ +at .*$/im)?.[0]}`] : []),
      ...(action === "preflight" && !["ready", "degraded", "blocked", "skipped"].includes(result.outputs.verdict ?? "")
        ? [`verdict ${result.outputs.verdict}`]
        : []),
      ...(isOurs
        ? secretSpellings(SECRET)
            .filter((spelling) => shown.includes(spelling))
            .map((spelling) => `shows ${spelling}`)
        : []),
      ...(shown.length > LARGEST_OUTPUT ? [`${shown.length} characters`] : []),
    ];
  },
};
