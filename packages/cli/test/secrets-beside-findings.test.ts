import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../src/run.ts";
import { FINDINGS_FORMATS } from "../src/validate/findings-format.ts";
import { memoryIo } from "./memory-io.ts";

// Nothing here was issued by anyone; put together from pieces, so that this file does not look like a leak.
const SECRETS = [`glpat-${"a1B2c3D4e5".repeat(2)}`, "0f7d6a52-3b1c-4e8f-9a60-5d2c7b91e4aa", `glpat-${"Z9y8X7w6V5".repeat(2)}`];
const [TOKEN, UUID, KEY] = SECRETS;

/** A secret in a comment beside a mistake, one in an entry that was put aside, and one that is a key at fault. */
const MANIFEST = `apiVersion: pistectl/v1
kind: Application
name: COTATION_METROPOLE_EXEMPLE
environment: prod # ${TOKEN}
organization: MTES
structure: { siret: 24000010900019 } # clientSecret: ${UUID}
${KEY}: here
apis:
  - { name: SNE-Cotation, version: 1.0 } # pistectl-ignore api/profile: ${TOKEN}
`;

let folder = "";
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-secrets-")));
  writeFileSync(join(folder, "piste.yaml"), MANIFEST);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(FINDINGS_FORMATS)("%s", (format) => {
  test.each([[[]], [["--dry-run", "--fix=unsafe"]], [["--cache"]]])(
    "shows no secret that stands in a comment or in a key, with %j",
    async (args) => {
      const results = new Map<string, string>();
      const io = memoryIo({ folder, results });
      expect(await run(["validate", "--format", format, ...args], io)).toBe(1);
      const shown = [io.written.stdout, io.written.stderr, ...io.written.files.values(), ...results.values()].join("\n");
      // Something is shown of what stands beside them.
      expect(shown).toContain("prod");
      for (const secret of SECRETS) {
        for (const part of [secret, secret.slice(0, 12), secret.slice(-12)]) expect(shown).not.toContain(part);
      }
    },
  );
});
