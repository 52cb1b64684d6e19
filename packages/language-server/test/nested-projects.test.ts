import { expect, test } from "vitest";
import { startClient, type TestClient, uri } from "./client.ts";

// A folder with a configuration of its own is a project of its own, and part of the one around it.

const CONNECTOR = `apiVersion: pistectl/v1
kind: Connector
name: ged
product: open-bee-portal-chorus-pro
version: "6.11.2"
role: recipient
authentication: oauth2
bindings:
  - { structure: "24000010900019", application: NOWHERE }
`;
const [OUTER, INNER, CONFIGURATION] = ["/project/piste.yaml", "/project/team/ged.piste.yaml", "/project/team/.pistectl.yaml"];
const IN_FRENCH = "Aucune application déclarée ne s'appelle « NOWHERE »";
const IN_ENGLISH = 'No declared application is named "NOWHERE"';

async function firstLines(client: TestClient, path: string): Promise<readonly string[]> {
  return (await client.diagnostics(path))
    .map(({ message }) => String(message).split("\n")[0] ?? "")
    .map((line) => line.replaceAll(/\p{Zs}/gu, " "));
}

test("a manifest is judged in the smallest project around it, and told once", async () => {
  const client = await startClient({ [OUTER]: CONNECTOR, [INNER]: CONNECTOR, [CONFIGURATION]: "lang: fr\n" });
  await client.open(INNER);
  await client.open(OUTER);
  expect(await firstLines(client, INNER)).toEqual([IN_FRENCH]);
  expect(await firstLines(client, OUTER)).toEqual([IN_ENGLISH]);
  const report = (await client.request("workspace/diagnostic", { previousResultIds: [] })) as { items: readonly { uri: string }[] };
  expect(report.items.map((item) => item.uri).toSorted()).toEqual([uri(OUTER), uri(INNER)].toSorted());
  expect(await client.request("workspace/symbol", { query: "ged" })).toHaveLength(2);

  await client.write(CONFIGURATION, null);
  expect(await firstLines(client, INNER)).toEqual([IN_ENGLISH]);
  await client.write(CONFIGURATION, "lang: fr\nrules: { reference/unknown: off }\n");
  expect(await firstLines(client, INNER)).toEqual([]);
  await client.end();
});
