import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fail, type Outcome, succeed } from "@pistectl/words";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ReferringKind } from "../../src/domain/allowed-variables.ts";
import { type ReferencedValue, type ReferenceProblem, readReference } from "../../src/targets/credential-reference.ts";

let outer = "";
beforeAll(() => {
  outer = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-reference-")));
  const root = join(outer, "project");
  mkdirSync(join(root, "piste/folder"), { recursive: true });
  writeFileSync(join(outer, "outside"), "outside");
  writeFileSync(join(root, "top"), "top\n");
  writeFileSync(join(root, "piste/plain"), "plain");
  writeFileSync(join(root, "piste/dos"), "dos\r\n");
  writeFileSync(join(root, "piste/two"), "two\n\n");
  writeFileSync(join(root, "piste/large"), "x".repeat(65_537));
  symlinkSync(join(root, "piste/plain"), join(root, "piste/link"));
  symlinkSync(join(root, "nowhere"), join(root, "piste/dangling"));
  symlinkSync(join(root, "piste/folder"), join(root, "piste/linked-folder"));
  symlinkSync(outer, join(root, "piste/linked-outside"));
  writeFileSync(join(root, "piste/folder/inner"), "inner");
  writeFileSync(join(root, "piste/pasted"), "id\n");
  writeFileSync(join(root, "piste/within"), "x-5ec2e700-x");
  writeFileSync(join(root, "piste/encoded"), Buffer.from("5ec2e700").toString("base64"));
  mkdirSync(join(root, ".git"));
  writeFileSync(join(root, ".git/token"), "token");
});
afterAll(() => rmSync(outer, { recursive: true }));

type Reading = Outcome<ReferencedValue, ReferenceProblem>;

const ENV = {
  PISTE_CLIENT_ID: "id",
  AWS_SECRET_ACCESS_KEY: "unrelated",
  PISTE_EMPTY: "",
  PISTE_CLIENT_SECRET: "5ec2e700",
  CPRO_ACCOUNT: "TECH_1@cpro.fr:pass:word",
  CYNOD_CONSUMER_KEY: "key",
  CYNOD_EMPTY: "",
  CYNOD_COPY: "id",
  CYNOD_PASSWORD: "pass:word",
  MY_ID: "mine",
};

interface Asker {
  readonly kind?: ReferringKind;
  readonly allowEnv?: readonly string[];
}

function read(reference: string, { kind = "Application", allowEnv = [] }: Asker = {}): Reading {
  const files = {
    kindOf: (path: string) => {
      const found = statSync(path, { throwIfNoEntry: false });
      return found === undefined
        ? null
        : found.isFile()
          ? ("file" as const)
          : found.isDirectory()
            ? ("folder" as const)
            : ("other" as const);
    },
    realPath: (path: string) => {
      try {
        return realpathSync(path);
      } catch {
        return null;
      }
    },
    sizeOf: (path: string) => statSync(path).size,
    read: (path: string) => readFileSync(path),
    list: (folder: string) =>
      readdirSync(folder, { withFileTypes: true }).map((entry) => ({
        name: entry.name,
        kind: entry.isSymbolicLink() ? ("link" as const) : ("file" as const),
      })),
  };
  const scope = { env: ENV, allowEnv, root: join(outer, "project"), files };
  return readReference({ kind, source: "credentials.clientId", reference, folder: "piste" }, scope);
}

const value = (name: string, text: string | undefined): Reading => succeed({ name, value: text });
const refused = (problem: ReferenceProblem): Reading => fail(problem);

test.each<readonly [reference: string, reading: Reading]>([
  ["env:PISTE_CLIENT_ID", value("PISTE_CLIENT_ID", "id")],
  ["env:PISTE_ABSENT", value("PISTE_ABSENT", undefined)],
  ["env:PISTE_EMPTY", value("PISTE_EMPTY", "")],
  ["env:AWS_SECRET_ACCESS_KEY", refused("name-not-allowed")],
  ["env:piste_client_id", refused("name-not-allowed")],
  ["env:__proto__", refused("name-not-allowed")],
  ["env:PISTE_A B", refused("not-a-reference")],
  ["env:", refused("not-a-reference")],
  ["PISTE_CLIENT_ID", refused("not-a-reference")],
  ["", refused("not-a-reference")],
  ["file:plain", value("file:plain", "plain")],
  ["file:./plain", value("file:./plain", "plain")],
  ["file:../top", value("file:../top", "top")],
  ["file:dos", value("file:dos", "dos")],
  ["file:two", value("file:two", "two\n")],
  ["file:absent", value("file:absent", undefined)],
  ["file:folder", value("file:folder", undefined)],
  ["file:large", value("file:large", undefined)],
  ["file:../../outside", refused("outside-project")],
  ["file:/etc/hostname", refused("outside-project")],
  ["file:..", refused("outside-project")],
  ["file:../.git/token", refused("outside-project")],
  ["file:../.GIT/absent", refused("outside-project")],
  ["file:link", refused("link")],
  ["file:dangling", refused("link")],
  ["file:linked-folder/inner", refused("link")],
  ["file:linked-folder/absent", refused("link")],
  ["file:linked-outside/outside", refused("link")],
  ["file:linked-outside/absent", refused("link")],
  ["file:linked-outside/absent/deeper", refused("link")],
  ["file:dangling/absent", refused("link")],
  ["file:folder/absent", value("file:folder/absent", undefined)],
  ["file:plain/absent", value("file:plain/absent", undefined)],
  ["file:../../absent", refused("outside-project")],
  ["file:/absent", refused("outside-project")],
  ["file:plain\0", refused("outside-project")],
])("%j", (reference, reading) => {
  expect(read(reference)).toEqual(reading);
});

test.each<readonly [patterns: readonly string[], reference: string, outcome: "value" | "refused"]>([
  [["MY_*"], "env:MY_ID", "value"],
  [["MY_ID"], "env:MY_ID", "value"],
  [["MY_"], "env:MY_ID", "refused"],
  [["MY_*"], "env:PISTE_CLIENT_ID", "refused"],
])("allowed %j: %s is %s", (allowEnv, reference, outcome) => {
  expect(read(reference, { allowEnv }).ok ? "value" : "refused").toBe(outcome);
});

const CYNOD_KEY = value("CYNOD_CONSUMER_KEY", "key");
test.each<readonly [kind: ReferringKind, reference: string, allowEnv: readonly string[], reading: Reading]>([
  ["Application", "env:CPRO_ACCOUNT", [], refused("name-not-allowed")],
  ["Application", "env:CYNOD_CONSUMER_KEY", [], refused("name-not-allowed")],
  ["Application", "env:CYNOD_CONSUMER_KEY", ["CYNOD_*"], CYNOD_KEY],
  ["ChorusProConnection", "env:CPRO_ACCOUNT", [], value("CPRO_ACCOUNT", ENV.CPRO_ACCOUNT)],
  ["ChorusProConnection", "env:PISTE_CLIENT_ID", [], refused("name-not-allowed")],
  ["ChorusProConnection", "env:CYNOD_CONSUMER_KEY", [], refused("name-not-allowed")],
  ["Partner", "env:CYNOD_CONSUMER_KEY", [], CYNOD_KEY],
  ["Partner", "env:CYNOD_EMPTY", [], value("CYNOD_EMPTY", "")],
  ["Partner", "env:MY_ID", [], refused("name-not-allowed")],
  ["Partner", "env:MY_ID", ["MY_*"], value("MY_ID", "mine")],
  ["Partner", "file:plain", [], value("file:plain", "plain")],
  ["Partner", "env:PISTE_CLIENT_ID", [], refused("of-piste")],
  ["Partner", "env:PISTE_CLIENT_ID", ["PISTE_*"], refused("of-piste")],
  ["Partner", "env:PISTE_ABSENT", ["PISTE_ABSENT"], refused("of-piste")],
  ["Partner", "env:CPRO_ACCOUNT", ["*"], refused("of-piste")],
  ["Partner", "env:CYNOD_COPY", [], refused("of-piste")],
  ["Partner", "env:CYNOD_PASSWORD", ["CYNOD_*"], refused("of-piste")],
  ["Partner", "file:pasted", [], refused("of-piste")],
  ["Partner", "file:within", [], refused("of-piste")],
  ["Partner", "file:encoded", [], refused("of-piste")],
])("%s, %s, allowed %j", (kind, reference, allowEnv, reading) => {
  expect(read(reference, { kind, allowEnv })).toEqual(reading);
});
