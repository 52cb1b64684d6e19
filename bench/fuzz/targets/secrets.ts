import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { secretSpellings } from "../../../packages/action-kit/testing/secret-spellings.ts";
import { run } from "../../../packages/cli/src/run.ts";
import { memoryIo } from "../../../packages/cli/test/memory-io.ts";
import { credentials, HEAD, RUNS, tellingPieces, VALUES } from "../../../packages/cli/test/planted-places.ts";
import type { FuzzTarget } from "../fuzz-target.ts";
import { mutatedText } from "../mutated-text.ts";

/** What a verb may end with, 4 being an internal error. */
const STATUSES: Readonly<Record<string, readonly number[]>> = {
  validate: [0, 1, 2, 3],
  fmt: [0, 2, 3],
  plan: [0, 1, 2],
  graph: [0, 2],
  check: [0, 1, 2, 3],
  catalog: [0, 2],
};
/** Far more than a manifest of some lines has reason to give. */
const LARGEST_OUTPUT = 1_048_576;
const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

/** A secret in a manifest, and what is run on it. */
interface Planted {
  /** What stands before the credentials. */
  readonly before: string;
  /** Title in `VALUES`. */
  readonly value: string;
  readonly secret: string;
  readonly after: string;
  /** Of `RUNS`. */
  readonly args: readonly string[];
}

/** A secret under its key, in any document, in the outputs of every verb and format. */
export const SECRETS: FuzzTarget<Planted> = {
  name: "secrets",
  about: "secrets planted in mutated manifests, in every output of every verb",
  suiteRuns: 80,
  cases: fc.record({
    before: fc.oneof(fc.constant(HEAD), mutatedText([HEAD])),
    value: fc.constantFrom(...VALUES.map(([title]) => title)),
    // As random as what portals issue, digits among letters; a smaller one would be none.
    secret: fc.noShrink(fc.array(fc.constantFrom(...LETTERS), { minLength: 28, maxLength: 40 }).map((letters) => `${letters.join("")}7x`)),
    after: fc.oneof(fc.constant("\n"), mutatedText(["\nlabels: { a: b }\nenabled: true\n", "\n---\nkind: Connector\n"])),
    args: fc.constantFrom(...RUNS),
  }),
  async faultsOf({ before, value, secret, after, args }, count) {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-fuzz-")));
    try {
      const planted = credentials(VALUES.find(([title]) => title === value)?.[1](secret) ?? secret);
      writeFileSync(
        join(folder, "piste.yaml"),
        `${before}${before.endsWith("\n") ? "" : "\n"}${planted.slice(HEAD.length).trimEnd()}${after}`,
      );
      mkdirSync(join(folder, "base"));
      writeFileSync(join(folder, "base", "piste.yaml"), HEAD);
      const results = new Map<string, string>();
      const io = memoryIo({ folder, results, env: { PISTE_CLIENT_ID: "id", PISTE_CLIENT_SECRET: "other-value-4711" } });
      const status = await run(args, io);
      const outputs = [io.written.stdout, io.written.stderr, ...io.written.files.values(), ...results.values()];
      count("secrets planted");
      count("outputs read", outputs.filter((text) => text !== "").length);
      const shown = outputs.join("\n");
      const found = [...secretSpellings(secret), ...tellingPieces(secret)].find((spelling) => shown.includes(spelling));
      return [
        ...(STATUSES[args[0] ?? ""]?.includes(status) === true ? [] : [`${args.join(" ")} ends with ${status}`]),
        ...(found === undefined ? [] : [`${args.join(" ")} shows ${found}`]),
        ...(shown.length > LARGEST_OUTPUT ? [`${args.join(" ")} writes ${shown.length} characters`] : []),
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
