import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { annotationTitles } from "@pistectl/action-kit/testing";
import { expect, test } from "vitest";
import { runAction, type Step } from "./run-action.ts";
import { transcribe } from "./transcript.ts";

test("every problem is told at once, and nothing is asked", async () => {
  const result = await runAction({
    inputs: {
      "client-id": "51300000-0000-4000-a000-000000000001",
      "client-secret": "a-secret-value",
      environment: "prod",
      apis: "SNE-Cotaton\nPLAT'AU",
      require: "helthy",
      "on-missing-secrets": "ignore",
      "timeout-seconds": "1m",
      "max-attempts": "0",
      "allow-hosts": "https://relais.example\n*.example",
      "allow-env": "PISTE-*",
      "ca-certificates": "no/such/file.pem",
      proxy: "ftp://user:proxy-password@proxy.example",
      summary: "yes",
      "report-path": "../outside.json",
    },
  });
  await expect(transcribe(result, [])).toMatchFileSnapshot("./__snapshots__/invalid-inputs.txt");
});

test("an unknown language is told in English", async () => {
  const result = await runAction({ inputs: { language: "de" } });
  expect(result.outputs).toMatchObject({ verdict: "blocked", code: "config/invalid-input", responsible: "you" });
  expect(annotationTitles(result)).toEqual(["error: PISTE SNE-Cotation: config/invalid-input"]);
  expect(result.summary).toContain("accepted: en or fr");
});

const KEY = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n-----END PRIVATE KEY-----";

const ROWS: readonly { readonly title: string; readonly step: Step; readonly expected: string }[] = [
  {
    title: "an unusable proxy in the environment",
    step: { env: { HTTPS_PROXY: "socks5://user:proxy-password@proxy.example:1080" } },
    expected:
      "Variable HTTPS_PROXY is not the URL of a proxy; accepted: `http://HOST:PORT`, with `USER:PASSWORD@` before HOST if needed; SOCKS proxies are not supported.",
  },
  {
    title: "manifests that are not there",
    step: { inputs: { manifests: "piste.yaml\nmore" } },
    expected: 'Input manifests: "piste.yaml" and "more": no such file or folder. Does a checkout step come before this one?',
  },
  { title: "a number with a fraction", step: { inputs: { "timeout-seconds": "1.5" } }, expected: "a whole number from 1 to 600" },
  { title: "a number too large", step: { inputs: { "timeout-seconds": "601" } }, expected: "a whole number from 1 to 600" },
  { title: "a version that is a path", step: { inputs: { apis: "SNE-Cotation@1/../x" } }, expected: "Input apis:" },
  {
    title: "more APIs than a manifest may list",
    step: { inputs: { apis: "SNE-Cotation\n".repeat(101) } },
    expected: "has 101 lines; accepted: 100 at most",
  },
  { title: "a private key among the certificates", step: { inputs: { "ca-certificates": KEY } }, expected: "no private key" },
  {
    title: "a file without certificates",
    step: { inputs: { "ca-certificates": "ca.pem" }, prepare: (workspace) => writeFileSync(join(workspace, "ca.pem"), "hello") },
    expected: "something else than certificates",
  },
  {
    title: "a report path through a link that leaves the workspace",
    step: {
      inputs: { "report-path": "reports/piste.json" },
      prepare(workspace) {
        mkdirSync(join(workspace, "..", "elsewhere"));
        symlinkSync(join(workspace, "..", "elsewhere"), join(workspace, "reports"));
      },
    },
    expected: "inside the workspace",
  },
  {
    title: "a report path that is a link to nothing outside",
    step: {
      inputs: { "report-path": "report.json" },
      prepare: (workspace) => symlinkSync("/nowhere/report.json", join(workspace, "report.json")),
    },
    expected: "inside the workspace",
  },
  {
    title: "a report path that is a manifest which is not checked",
    step: { inputs: { "report-path": "piste.yaml" }, prepare: (workspace) => writeFileSync(join(workspace, "piste.yaml"), "kind: x\n") },
    expected: "it is a manifest or the configuration of a project",
  },
  { title: "an absolute report path elsewhere", step: { inputs: { "report-path": "/var/piste.json" } }, expected: "inside the workspace" },
];

test.each(ROWS)("$title", async ({ step, expected }) => {
  const result = await runAction(step);
  expect({ status: result.status, verdict: result.outputs.verdict, code: result.outputs.code }).toEqual({
    status: 1,
    verdict: "blocked",
    code: "config/invalid-input",
  });
  expect(result.summary).toContain(expected);
});
