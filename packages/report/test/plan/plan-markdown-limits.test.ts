import type { ObjectAction, ObjectChange, Plan, PortalAction } from "@pistectl/config-schema/plan";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderPlanMarkdown } from "../../src/plan/plan-markdown.ts";
import { action, both, change, field, planOf } from "./sample-plans.ts";

/** A plan of so many changes of a sort, each with a portal action. */
function plan(counts: Partial<Record<ObjectAction, number>>, actionsPerChange = 1): Plan {
  const changes = Object.entries(counts).flatMap(([verb, count]) =>
    Array.from({ length: count }, (_, index) =>
      change(`${verb.toUpperCase()}_${index}`, {
        action: verb as ObjectAction,
        remarks: verb === "delete" ? [both("Its credentials die with it.")] : [],
        fields: [field("/description", { before: "a", after: "b" })],
      }),
    ),
  );
  const actions = changes.flatMap(({ name }) =>
    Array.from({ length: actionsPerChange }, (_, index) =>
      action(`${name}/${index}`, both(`Do something about ${name}`), {
        path: ["Applications", name],
        values: { "Nom de l'application": name },
      }),
    ),
  );
  return planOf(changes, actions);
}

/** An action that an object asks for. */
function actionFor({ kind, name }: ObjectChange, index: number, title: string, destructive = false): PortalAction {
  return action(`${name}/${index}`, both(title), { destructive, object: { kind, name } });
}

describe("within 60,000 characters", () => {
  test("5,000 actions: every change, then as many actions as fit, counted", () => {
    const markdown = renderPlanMarkdown(plan({ update: 50, delete: 2 }, 100), { language: "en" });
    expect(markdown.length).toBeGreaterThan(55_000);
    expect(markdown.length).toBeLessThanOrEqual(60_000);
    const shown = markdown.match(/^- \[ \]/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(400);
    expect(markdown.split("\n\n").slice(-2)).toEqual([
      `*${5200 - shown} more portal actions are not shown, for lack of room; \`pistectl plan\` shows them all.*`,
      `*The details of ${shown} actions are not shown, for lack of room.*\n`,
    ]);
    expect(markdown).toContain("## ⚠️ Plan: 0 to create, 50 to change, 2 to delete; 5200 portal actions, 0 waits");
    expect(markdown.match(/🔴 \*\*delete\*\* \| Application `DELETE_\d+` \| Its credentials die with it\./g)).toHaveLength(2);
    expect(markdown.match(/🟡 update/g)).toHaveLength(50);
  });

  test("150 subscriptions that end are told before what else there is to do", () => {
    const changes = Array.from({ length: 150 }, (_, index) =>
      change(`COTATION_${index}`, {
        fields: ["name", "version", "terms"].map((key) =>
          field(`/apis/1/${key}`, { label: `apis["Chorus Pro factures 1.0.0"].${key}`, before: "old" }),
        ),
      }),
    );
    const actions = changes.flatMap((one) => [
      ...Array.from({ length: 6 }, (_, index) => actionFor(one, index, `Do something else about ${one.name}, at some length`)),
      actionFor(one, 6, `Deselect Chorus Pro factures for ${one.name}`, true),
    ]);
    const markdown = renderPlanMarkdown(planOf(changes, actions), { language: "en" });
    expect(markdown.length).toBeLessThanOrEqual(60_000);
    expect(markdown.split("\n")[0]).toBe("## ⚠️ Plan: 0 to create, 150 to change, 0 to delete; 1050 portal actions, 0 waits");
    expect(
      markdown.match(/^\| 🟠 \*\*update with removals\*\* \| Application `COTATION_\d+` \| Removed: apis.*Chorus Pro factures.*\. \|$/gm),
    ).toHaveLength(150);
    expect(markdown.match(/^- \[ \] .* Deselect Chorus Pro factures/gm)).toHaveLength(150);
    const others = markdown.match(/^- \[ \] .* Do something else/gm)?.length ?? 0;
    expect(others).toBeGreaterThan(50);
    expect(markdown).toContain(`*${900 - others} more portal actions are not shown`);
    const numbers = Array.from(markdown.matchAll(/^- \[ \] \*\*(\d+)\./gm), ([, number]) => Number(number));
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
  });

  test("one deletion among 149 creations, at the end of all there is to do", () => {
    const created = Array.from({ length: 149 }, (_, index) => change(`NEW_${index}`, { action: "create" }));
    const gone = change("OLD", {
      action: "delete",
      before: { environment: "production", credentials: { clientId: "env:PISTE_OLD_ID", clientSecret: "file:old/secret" } },
      dyingReferences: ["env:PISTE_OLD_ID", "file:old/secret"],
      remarks: [both('The OAuth identifiers of the application die with it: "env:PISTE_OLD_ID", "file:old/secret".')],
    });
    const actions = [
      ...created.flatMap((one) => Array.from({ length: 9 }, (_, index) => actionFor(one, index, `Do something about ${one.name}`))),
      actionFor(gone, 0, "Delete the application OLD", true),
      actionFor(gone, 1, "Delete the secrets of OLD from the secret store", true),
    ];
    const markdown = renderPlanMarkdown(planOf([...created, gone], actions), { language: "fr" });
    expect(markdown.length).toBeLessThanOrEqual(60_000);
    expect(markdown.split("\n")[4]).toBe(
      '| 🔴 **suppression** | Application `OLD` | The OAuth identifiers of the application die with it: "env:PISTE_OLD_ID", "file:old/secret". |',
    );
    expect(markdown.match(/^- \[ \] \*\*134[23]\.\*\* .*/gm)).toEqual([
      "- [ ] **1342.** Delete the application OLD — PISTE, responsable d'application",
      "- [ ] **1343.** Delete the secrets of OLD from the secret store — PISTE, responsable d'application",
    ]);
    expect(markdown).not.toContain("supprime quelque chose");
  });

  /** Deletions of applications with long names and two credentials each. */
  function deletions(count: number, name: (index: number) => string): Plan {
    const changes = Array.from({ length: count }, (_, index) =>
      change(name(index), {
        action: "delete",
        before: {
          environment: "production",
          credentials: { clientId: `env:PISTE_ID_${index}`, clientSecret: `env:PISTE_SECRET_${index}` },
        },
        dyingReferences: [`env:PISTE_ID_${index}`, `env:PISTE_SECRET_${index}`],
        remarks: [both(`The OAuth identifiers of the application die with it: "env:PISTE_ID_${index}", "env:PISTE_SECRET_${index}".`)],
        fields: [field("/name", { before: name(index) })],
      }),
    );
    const actions = changes.flatMap((one) => [
      actionFor(one, 0, `Delete the application ${one.name}`, true),
      actionFor(one, 1, `Delete the secrets of ${one.name}`, true),
    ]);
    return planOf(changes, actions);
  }

  test("600 deletions are all named, and their credentials counted at least", () => {
    const name = (index: number): string => `APPLICATION_DE_COTATION_DE_LA_METROPOLE_D_EXEMPLE_NUMERO_${index}`;
    const markdown = renderPlanMarkdown(deletions(600, name), { language: "en" });
    expect(markdown.length).toBeLessThanOrEqual(60_000);
    const rows =
      markdown.match(/^\| 🔴 \*\*delete\*\* \| Application `.*` \| 🔑 `env:PISTE_ID_\d+`, `env:PISTE_SECRET_\d+` \|$/gm)?.length ?? 0;
    expect(rows).toBeGreaterThan(200);
    const [list = ""] = markdown.match(/^- 🔴 .*$/gm) ?? [];
    expect(list.split(", ")[0]).toBe(`- 🔴 **delete** · Application: \`APPLICATION_DE_COTAT…_EXEMPLE_NUMERO_${rows}\` 🔑2`);
    const named = Array.from(list.matchAll(/_(\d+)` 🔑2/g), ([, index]) => Number(index));
    expect(named).toEqual(Array.from({ length: 600 - rows }, (_, index) => rows + index));
    expect(markdown).not.toContain("not named here");
    expect(markdown).toContain(
      "**⚠️ 1200 more actions remove something and are not shown, for lack of room.** `pistectl plan` shows them all.",
    );
  });

  test("of 5,000 deletions, as many as there is room for; the others are counted", () => {
    const sample = deletions(5000, (index) => `OLD_${index}`);
    const created = Array.from({ length: 500 }, (_, index) => change(`NEW_${index}`, { action: "create" }));
    const markdown = renderPlanMarkdown(planOf([...created, ...sample.changes], sample.portalActions), { language: "fr" });
    expect(markdown.length).toBeGreaterThan(58_000);
    expect(markdown.length).toBeLessThanOrEqual(60_000);
    const named = markdown.match(/`OLD_\d+` 🔑2/g)?.length ?? 0;
    expect(named).toBeGreaterThan(3500);
    expect(markdown.split("\n\n")[1]).toBe(
      `**⚠️ ${5000 - named} autres objets sont supprimés, remplacés ou réduits, et ne sont pas nommés ici, faute de place.** \`pistectl plan\` les montre tous.`,
    );
    expect(markdown).toContain("*500 autres changements ne sont pas montrés, faute de place.*");
    expect(markdown).toContain("**⚠️ 10000 autres actions suppriment quelque chose et ne sont pas montrées, faute de place.**");
  });

  test("changes and actions share the room", () => {
    const markdown = renderPlanMarkdown(plan({ create: 3000 }), { language: "en" });
    expect(markdown.length).toBeLessThanOrEqual(60_000);
    const [changes, actions] = [/🟢 create/g, /^- \[ \]/gm].map((mark) => markdown.match(mark)?.length ?? 0);
    expect(changes).toBeGreaterThan(500);
    expect(actions).toBeGreaterThan(200);
    expect(markdown).toContain(`*${3000 - (changes ?? 0)} more changes are not shown, for lack of room.*`);
    expect(markdown).toContain(`*${3000 - (actions ?? 0)} more portal actions are not shown, for lack of room;`);
  });

  test("details go first", () => {
    const sample = plan({ create: 40, replace: 1 });
    const whole = renderPlanMarkdown(sample, { language: "en" });
    const less = renderPlanMarkdown(sample, { language: "en", maxCharacters: whole.length - 1000 });
    expect(whole.match(/<details>/g)).toHaveLength(41);
    const shown = less.match(/<details>/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(10);
    expect(less).toContain(`*The details of ${41 - shown} objects are not shown, for lack of room.*`);
    // Everything else is there, in full.
    expect(less.match(/^- \[ \]/gm)).toHaveLength(41);
    expect(less.match(/ {2}- Nom de l'application: `/g)).toHaveLength(41);
  });
});

test("whatever the limit, the text stays within it, its blocks are whole and deletions are there or counted", () => {
  const samples = [plan({ create: 5, delete: 4, replace: 3 }, 2), plan({ delete: 40 }), plan({ update: 30 }, 3)];
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.integer({ min: 0, max: 12_000 }), (sample, maxCharacters) => {
      const markdown = renderPlanMarkdown(sample, { language: "en", maxCharacters });
      expect(markdown.length).toBeLessThanOrEqual(maxCharacters);
      expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
      expect((markdown.match(/^ *```/gm)?.length ?? 0) % 2).toBe(0);
      const lost = sample.changes.filter((one) => one.action === "delete" || one.action === "replace").length;
      const missing = Number(/(\d+) more objects? (?:is|are) deleted/.exec(markdown)?.[1] ?? 0);
      const rows = markdown.match(/^\| 🔴/gm)?.length ?? 0;
      const named = markdown.match(/^- 🔴.*$/gm)?.flatMap((line) => line.match(/`[^`]+`/g) ?? []).length ?? 0;
      // Where there is room for the heading alone, it has the count.
      if (markdown.includes("\n\n")) expect(rows + named + missing).toBe(lost);
      else if (markdown !== "") expect(markdown).toContain(`${sample.summary.delete} to delete`);
    }),
    { numRuns: 300 },
  );
});
