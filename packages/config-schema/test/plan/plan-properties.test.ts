import fc from "fast-check";
import { expect, test } from "vitest";
import type { FieldChange, PlainValue, Plan } from "../../src/plan/plan.ts";
import { planOf, TODAY } from "./plan-of.ts";

type Manifest = Readonly<Record<string, unknown>>;

const APPLICATION_NAMES = ["FACTURATION", "COTATION", "VEILLE", "APP_SANDBOX_api@commune.example", "APP_SANDBOX_piste@region.example"];
const SIRETS = ["21999999200015", "24000010900019", "88888888000018"];
const DATES = ["2025-09-01", "2026-06-01", TODAY, "2027-01-01"];

const name = fc.constantFrom(...APPLICATION_NAMES);
const optional = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.option(arbitrary, { nil: undefined });
const word = (...words: readonly string[]): fc.Arbitrary<string | undefined> => optional(fc.constantFrom(...words));
const reference = (...names: readonly string[]): fc.Arbitrary<string | undefined> =>
  word(...names.map((variable) => `env:${variable}`), "file:secrets/piste");

const application: fc.Arbitrary<Manifest> = fc.record({
  apiVersion: fc.constant("pistectl/v1"),
  kind: fc.constant("Application"),
  name,
  renamedFrom: word(...APPLICATION_NAMES),
  description: word("Scoring", "Invoices"),
  environment: word("production", "sandbox"),
  organization: word("MTES", "Universal", "Universelle", "DUME"),
  organizationCode: word("984b19"),
  enabled: optional(fc.boolean()),
  structure: fc.record({ name: word("Commune d'Exemple"), siret: word(...SIRETS) }),
  contacts: fc.array(
    fc.record({
      role: fc.constantFrom("application-manager", "notifications", "technical", "security"),
      name: word("Alex Petit", "Camille Martin"),
      email: word("alex.petit@commune.example", "piste@region.example"),
    }),
    { maxLength: 4 },
  ),
  apis: fc.array(
    fc.record({
      name: fc.constantFrom("SNE-Cotation", "sne cotation", "SNE-Cotation site-ecole", "Factures", "CaptchEtat", "PLAT'AU", "Inconnue"),
      version: fc.constantFrom("1.0", "1.0.0", "2", "12"),
      terms: word("accepted", "pending", "not-required"),
      approval: word("granted", "pending", "refused", "not-required"),
      profile: word("granted", "pending"),
    }),
    { maxLength: 4 },
  ),
  credentials: fc.record({
    clientId: reference("PISTE_CLIENT_ID", "PISTE_OTHER_ID"),
    clientSecret: reference("PISTE_CLIENT_SECRET"),
    rotatedOn: word(...DATES),
    rotateEveryDays: optional(fc.constantFrom(30, 365)),
  }),
  labels: fc.dictionary(fc.constantFrom("team", "a.b", "__proto__"), fc.constantFrom("habitat", "finance")),
});

const connection: fc.Arbitrary<Manifest> = fc.record({
  apiVersion: fc.constant("pistectl/v1"),
  kind: fc.constant("ChorusProConnection"),
  name: fc.constantFrom("facturation", "agence", "filiale"),
  portal: word("production", "qualification"),
  application: optional(name),
  structure: fc.record({ siret: word(...SIRETS) }),
  space: word("open", "missing"),
  usage: fc.record({ type: word("direct", "publisher-solution", "concentrator"), publisher: word("Open Bee") }),
  technicalAccount: optional(
    fc.record({
      login: word("TECH_1_123456@cpro.fr", "TECH_1_654321@cpro.fr"),
      credential: reference("CPRO_ACCOUNT", "CPRO_OTHER"),
      passwordRenewedOn: word(...DATES),
    }),
  ),
  authentication: word("oauth2", "certificate"),
});

const connector: fc.Arbitrary<Manifest> = fc.record({
  apiVersion: fc.constant("pistectl/v1"),
  kind: fc.constant("Connector"),
  name: fc.constantFrom("ged", "compta"),
  product: word("open-bee-portal-chorus-pro", "autre"),
  version: word("6.9.0", "6.11.2", "6.12.0"),
  role: word("supplier", "recipient"),
  authentication: word("oauth2", "certificate"),
  bindings: fc.array(fc.record({ structure: fc.constantFrom(...SIRETS), application: name }), { maxLength: 3 }),
});

const partner: fc.Arbitrary<Manifest> = fc.record({
  apiVersion: fc.constant("pistectl/v1"),
  kind: fc.constant("Partner"),
  name: fc.constantFrom("cynod", "autre"),
  platform: word("cynod", "generic"),
  endpoints: optional(fc.record({ token: word("https://gateway.example/token"), api: word("https://gateway.example/", "x") })),
  credentials: fc.record({ consumerKey: reference("CYNOD_CONSUMER_KEY"), consumerSecret: reference("CYNOD_CONSUMER_SECRET") }),
});

const project = fc.uniqueArray(fc.oneof({ weight: 3, arbitrary: application }, connection, connector, partner), {
  maxLength: 8,
  selector: (manifest) => `${manifest.kind} ${manifest.name}`,
});

test("a project has nothing to do to become itself", () => {
  fc.assert(
    fc.property(project, (manifests) => {
      const { changes, portalActions } = plan(manifests, manifests);
      expect({ changes, portalActions }).toEqual({ changes: [], portalActions: [] });
    }),
  );
});

test("the order of documents does not matter", () => {
  fc.assert(
    fc.property(project, project, fc.infiniteStream(fc.nat()), (base, current, random) => {
      const shuffle = (manifests: readonly Manifest[]): readonly Manifest[] =>
        manifests
          .map((manifest) => ({ manifest, rank: random.next().value }))
          .sort((one, other) => one.rank - other.rank)
          .map(({ manifest }) => manifest);
      // Paths of `file:` references are relative to the manifest: all files are in one folder.
      expect(plan(shuffle(base), shuffle(current))).toEqual(plan(base, current));
    }),
  );
});

test("actions come after what they depend on, once each, and are counted", () => {
  fc.assert(
    fc.property(project, project, (base, current) => {
      const { changes, portalActions, summary } = plan(base, current);
      const seen = new Set<string>();
      for (const { id, dependsOn, title, remarks } of portalActions) {
        expect(seen).not.toContain(id);
        for (const need of dependsOn) expect(seen).toContain(need);
        expect(new Set(dependsOn).size).toBe(dependsOn.length);
        for (const text of [title, ...remarks]) expect([text.en, text.fr].every((words) => words.trim() !== "")).toBe(true);
        seen.add(id);
      }
      // The last action proves the whole; one before it proves what is new, before what it takes the place of goes.
      const verifying = portalActions.filter(({ kind }) => kind === "verify").map(({ id }) => id);
      expect(["", "check", "check/successor,check"]).toContain(verifying.join());
      if (verifying.length > 0) expect(portalActions.at(-1)?.id).toBe("check");
      const proof = portalActions.findIndex(({ id }) => id === "check/successor");
      expect(portalActions.slice(0, Math.max(0, proof)).filter(({ destructive }) => destructive)).toEqual([]);
      const count = (action: string): number => changes.filter((change) => change.action === action).length;
      expect(summary).toEqual({
        create: count("create") + count("replace"),
        update: count("update"),
        replace: count("replace"),
        delete: count("delete") + count("replace"),
        actions: portalActions.length,
        waits: portalActions.filter(({ kind }) => kind === "wait").length,
      });
    }),
  );
});

test("no account of a connection is stored twice, no secret is deleted twice or while something uses it", () => {
  fc.assert(
    fc.property(project, project, (base, current) => {
      const commands = plan(base, current).portalActions.flatMap((action) =>
        action.commands.map((command) => ({ command, isAccount: action.object.kind === "ChorusProConnection" })),
      );
      const accounts = commands.filter(({ command, isAccount }) => isAccount && command.startsWith("gh secret set"));
      const deletions = commands.map(({ command }) => command).filter((command) => command.startsWith("gh secret delete"));
      expect(new Set(accounts.map(({ command }) => command)).size).toBe(accounts.length);
      expect(new Set(deletions).size).toBe(deletions.length);
      for (const { command } of commands)
        if (command.includes(" set ")) expect(deletions).not.toContain(command.replace(" set ", " delete "));
    }),
  );
});

test("a day that passes asks for nothing while something else changes", () => {
  fc.assert(
    fc.property(project, (manifests) => {
      const labelled = manifests.map((manifest) => ({ ...manifest, labels: { changed: "yes" } }));
      const later = planOf(
        manifests.map((manifest) => JSON.stringify(manifest)),
        labelled.map((manifest) => JSON.stringify(manifest)),
        "2040-01-01",
      );
      expect(later.portalActions).toEqual([]);
    }),
  );
});

test("a changed line stands where its pointer leads", () => {
  fc.assert(
    fc.property(project, project, (base, current) => {
      for (const { before, after, fields } of plan(base, current).changes) {
        for (const field of fields) if (!field.knownAfterCreation) expectPlaced(field, before, after);
      }
    }),
  );
});

test("no secret is in a plan, wherever it was written", () => {
  fc.assert(
    fc.property(project, project, fc.nat(), (base, current, place) => {
      const secret = "ghp_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8";
      expect(JSON.stringify(plan(withSecret(base, place, secret), current))).not.toContain(secret);
      expect(JSON.stringify(plan(base, withSecret(current, place, secret)))).not.toContain(secret);
    }),
  );
});

test("a credential that was written in the place of its reference is not in the plan", () => {
  fc.assert(
    fc.property(application, connection, (one, other) => {
      const current = [
        { ...one, credentials: { clientId: "6f1c0f4e", clientSecret: "sesame-ouvre-toi" } },
        { ...other, technicalAccount: { login: "TECH_1_123456@cpro.fr", credential: "TECH_1_123456@cpro.fr:sesame-ouvre-toi" } },
      ];
      const text = JSON.stringify(plan([], current));
      expect(text).not.toContain("sesame");
      expect(text).not.toContain("6f1c0f4e");
    }),
  );
});

test("what breaks the schema does not break the plan", () => {
  fc.assert(
    fc.property(project, project, fc.nat(), fc.jsonValue({ maxDepth: 2 }), (base, current, place, value) => {
      const broken = withValue(base, place, value);
      expect(() => plan(broken, current)).not.toThrow();
      expect(plan(broken, broken).portalActions).toEqual([]);
    }),
  );
});

function plan(base: readonly Manifest[], current: readonly Manifest[]): Plan {
  return planOf(
    base.map((manifest) => JSON.stringify(manifest)),
    current.map((manifest) => JSON.stringify(manifest)),
  );
}

/** A copy in which one of the texts below the envelope, chosen by a number, is another. */
function withSecret(manifests: readonly Manifest[], place: number, secret: string): readonly Manifest[] {
  return replaced(manifests, place, (value) => typeof value === "string", secret);
}

function withValue(manifests: readonly Manifest[], place: number, value: unknown): readonly Manifest[] {
  return replaced(manifests, place, () => true, value);
}

function replaced(
  manifests: readonly Manifest[],
  place: number,
  isEligible: (value: unknown) => boolean,
  replacement: unknown,
): readonly Manifest[] {
  let count = 0;
  const walk = (value: unknown, change: (at: number) => boolean): unknown => {
    if (isEligible(value) && change(count++)) return replacement;
    if (Array.isArray(value)) return value.map((item) => walk(item, change));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, ["apiVersion", "kind"].includes(key) ? child : walk(child, change)]),
    );
  };
  walk(manifests, () => false);
  const chosen = count === 0 ? 0 : place % count;
  count = 0;
  const result = manifests.map((manifest) => walk(manifest, (at) => at === chosen));
  return result.filter((manifest): manifest is Manifest => typeof manifest === "object" && manifest !== null);
}

function expectPlaced({ pointer, action, before: old, after: young, sensitive }: FieldChange, before: PlainValue, after: PlainValue): void {
  const side = action === "delete" ? before : after;
  const found = pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((value, token) => (value as Record<string, unknown> | null)?.[token], side);
  expect(found).toEqual(sensitive ? null : action === "delete" ? old : young);
}
