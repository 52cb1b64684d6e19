import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ROOT } from "./workflows/workflow.ts";

const FOLDER = join(ROOT, ".github/ISSUE_TEMPLATE");
const FORMS = readdirSync(FOLDER).filter((name) => name !== "config.yml");

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly { readonly type: string; readonly id?: string; readonly attributes: Readonly<Record<string, string>> }[];
}

describe.each(FORMS)("%s", (name) => {
  const { body, ...form } = parse(readFileSync(join(FOLDER, name), "utf8")) as Form;
  const fields = body.filter(({ type }) => type !== "markdown");

  test("is what GitHub takes for a form", () => {
    expect(form).toMatchObject({ name: expect.any(String) as unknown, description: expect.any(String) as unknown });
    expect(Object.keys(form).filter((key) => !["name", "description", "labels"].includes(key))).toEqual([]);
    expect(body.filter(({ type }) => !["markdown", "input", "textarea"].includes(type))).toEqual([]);
    const ids = fields.map(({ id = "" }) => id);
    expect(ids.filter((id, index) => !/^[a-z-]+$/.test(id) || ids.indexOf(id) !== index)).toEqual([]);
    expect(fields.filter(({ attributes: { label = "" } }) => label === "")).toEqual([]);
  });

  test("asks for no secret", () => {
    for (const { attributes } of fields)
      expect(JSON.stringify(attributes)).not.toMatch(/secret|password|mot de passe|token|jeton|client.?id/i);
  });

  test.runIf(name !== "catalogue.yml")("says so before it asks for an output, in both languages", () => {
    const [{ type, attributes } = { type: "", attributes: {} }] = body;
    expect(type).toBe("markdown");
    expect(attributes.value).toMatch(/\*\*(Never|A manifest)[^\n]*secret[\s\S]*\*\*(Ne collez jamais|Un manifeste)[^\n]*secret/);
  });
});
