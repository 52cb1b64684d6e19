import { describe, expect, test } from "vitest";
import { CATALOGUE } from "../../src/generated/catalogue.ts";
import { planProject } from "../../src/plan/plan-project.ts";
import { edited, INVOICING, PARTNER, SANDBOX, SCORING } from "./manifests.ts";
import { documentsOf, planOf, TODAY } from "./plan-of.ts";

const [, CONNECTION = "", CONNECTOR = ""] = INVOICING.split("---\n");
const OFF = edited(SCORING, [["organization:", "enabled: false\norganization:"]]);

describe("the command", () => {
  const commandOf = (checkPaths: readonly string[], checkConfiguration?: string): readonly string[] | undefined =>
    planProject({
      base: [],
      current: documentsOf(SCORING),
      catalogue: CATALOGUE,
      checkPaths,
      checkConfiguration: checkConfiguration ?? null,
      today: TODAY,
    }).portalActions.at(-1)?.commands;

  test("names the operands as one types them in a shell", () => {
    expect(commandOf(["my piste", "it's", "-x"])).toEqual(["pistectl check 'my piste' 'it'\\''s' ./-x"]);
  });

  test("names the configuration of the plan", () => {
    expect(commandOf(["piste"], "my config.yaml")).toEqual(["pistectl check --config 'my config.yaml' piste"]);
  });

  test("lets the manifests name variables beyond the usual ones, and says so", () => {
    const current = edited(SCORING, [["env:PISTE_CLIENT_ID", "env:SCORING_ID"]]);
    const check = planOf([], [current]).portalActions.at(-1);
    expect(check?.commands).toEqual(["pistectl check --allow-env 'PISTE_*,CPRO_*,CYNOD_*,SCORING_ID' piste"]);
    expect(check?.remarks.map(({ en }) => en)).toContain(
      "--allow-env lets the manifests send these variables: read the list before you run it.",
    );
  });

  test("leaves it to the operator to judge the hosts of partners", () => {
    const partner = `${PARTNER}endpoints: { token: "https://login.example/token", api: "https://api.example/" }\n`;
    const check = planOf([], [partner]).portalActions.at(-1);
    expect(check?.commands).toEqual(["pistectl check piste"]);
    expect(check?.remarks.map(({ fr }) => fr)).toContain(
      "Les identifiants des partenaires partent vers « api.example » et « login.example » : après avoir vérifié que ces hôtes sont les leurs, ajoutez --allow-host HÔTE pour chacun.",
    );
  });

  test("says which applications are skipped", () => {
    const check = planOf([], [OFF, SANDBOX]).portalActions.at(-1);
    expect(check?.remarks.map(({ en }) => en).at(-1)).toBe(
      'Switched off: "COTATION_METROPOLE_EXEMPLE". The check skips what is switched off, and proves nothing of it.',
    );
  });

  test("says of which APIs nothing is asked", () => {
    const check = planOf([], [INVOICING]).portalActions.at(-1);
    expect(check?.remarks.map(({ en }) => en).at(-1)).toBe(
      'For "Factures", without a known health check, it proves the credentials and not the subscription (api/not-asked).',
    );
  });
});

describe("nothing to prove for", () => {
  test.each<readonly [title: string, base: readonly string[], current: readonly string[]]>([
    ["an application that is switched off", [SCORING], [OFF]],
    ["an application that is declared switched off", [], [OFF]],
    [
      "the connection of an application that is switched off",
      [],
      [edited(INVOICING, [["organization:", "enabled: false\norganization:"]])],
    ],
    ["an application without APIs", [], [SCORING.replace(/^apis:\n.*$/m, "apis: []")]],
    ["deletions", [SCORING, INVOICING], [SCORING]],
  ])("%s", (_, base, current) => {
    const kinds = planOf(base, current).portalActions.map(({ kind }) => kind);
    expect(kinds).toContain("do");
    expect(kinds).not.toContain("verify");
  });

  test("a connection and a connector whose application is not declared are proved by its environment", () => {
    const check = planOf([], [CONNECTION, CONNECTOR]).portalActions.at(-1);
    expect(check?.commands).toEqual(["pistectl check --environment production --api 'Chorus Pro'"]);
    const sandbox = edited(CONNECTOR, [["application: FACTURATION_EXEMPLE", "application: APP_SANDBOX_a@commune.example"]]);
    expect(planOf([], [sandbox]).portalActions.at(-1)?.commands).toEqual(["pistectl check --environment sandbox --api 'Chorus Pro'"]);
  });

  test("an application that is switched on again is proved", () => {
    expect(planOf([OFF], [SCORING]).portalActions.map(({ kind }) => kind)).toEqual(["do", "verify"]);
  });
});

test("a partner that is asked otherwise is proved, one of which only a label changes is not", () => {
  const idsAfter = (more: string): readonly string[] => planOf([PARTNER], [`${PARTNER}${more}`]).portalActions.map(({ id }) => id);
  expect(idsAfter("authentication: basic\n")).toEqual(["check"]);
  expect(idsAfter("endpoints: { token: https://cynod.example/token, api: https://cynod.example/ }\n")).toEqual(["check"]);
  expect(idsAfter("labels: { team: logement }\n")).toEqual([]);
});
