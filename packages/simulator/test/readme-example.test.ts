import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

test("the example of the README asks until it is answered", () => {
  const path = fileURLToPath(new URL("../examples/test-a-client.ts", import.meta.url));
  const output = execFileSync(process.execPath, ["--conditions=source", "--disable-warning=ExperimentalWarning", path], {
    encoding: "utf8",
  });
  expect(output).toBe(`{ version: '1.0', etat: 'OK' }
POST /api/oauth/token 503
POST /api/oauth/token 503
POST /api/oauth/token 200
GET /mtes/sne-cotation/v1.0/healthcheck 200
`);
});
