import type { Localized } from "@pistectl/words";
import { declaredState } from "../../domain/declared-state.ts";
import { sampleApplication } from "../application/sample-application.ts";
import { declareRule } from "../rule.ts";
import { factDate, isLikely } from "./fact-date.ts";

/** What CaptchEtat called its scope before 16 May 2023. */
const FORMER_SCOPE = "WRITE";

/** The scope that an API needs is declared. */
export const apiScope = declareRule({
  id: "api/scope",
  severity: "error",
  docs: () => ({
    title: { en: "Missing scope", fr: "Portée manquante" },
    what: {
      en: "An API that needs a scope of its own, as CaptchEtat does, has it in its scope.",
      fr: "Une API qui demande une portée propre, comme CaptchEtat, l'a sous sa clé scope.",
    },
    why: {
      en: "The access token carries the scopes that were asked for, and such an API is not satisfied with those that every application gets.",
      fr: "Le jeton d'accès a les portées demandées, et une telle API ne se contente pas de celles que reçoit toute application.",
    },
    fix: {
      en: "Add the scope; several are separated by a space (RFC 6749 §3.3), and case counts.",
      fr: "Ajoutez la portée ; plusieurs portées sont séparées par un espace (RFC 6749 §3.3), et la casse compte.",
    },
    source: {
      en: "datagouv/udata-front e7d18a9bc (16 May 2023): piste.captchetat instead of WRITE; numerique-gouv/b3desk (CONFIRMED); a scope that is only likely is a warning",
      fr: "datagouv/udata-front e7d18a9bc (16 mai 2023) : piste.captchetat au lieu de WRITE ; numerique-gouv/b3desk (confirmé) ; une portée seulement probable donne un avertissement",
    },
  }),
  messages: {
    missing: ({ name, needed, date }: { readonly name: string; readonly needed: string; readonly date: Localized }) => ({
      what: { en: `The scope ${needed} that ${name} needs is missing`, fr: `Il manque la portée ${needed} que demande ${name}` },
      help: {
        en: `Add it to the scope of this API (${date.en}).`,
        fr: `Ajoutez-la à la clé scope de cette API (${date.fr}).`,
      },
    }),
  },
  examples: () => [
    {
      title: { en: "CaptchEtat with its scope", fr: "CaptchEtat avec sa portée" },
      manifest: sampleApplication({
        organization: "Universal",
        apis: ['{ name: CaptchEtat, version: "2", approval: granted, scope: openid piste.captchetat }'],
      }),
      reports: [],
    },
    { title: { en: "An API that needs none", fr: "Une API qui n'en demande pas" }, manifest: sampleApplication(), reports: [] },
    {
      title: { en: "No scope", fr: "Aucune portée" },
      manifest: sampleApplication({
        organization: "Universal",
        apis: ['{ name: CaptchEtat, version: "2", approval: granted }'],
      }),
      reports: [{ document: 1, pointer: "/apis/0", message: "missing", severity: "error" }],
    },
    {
      title: { en: "The scope of before May 2023", fr: "La portée d'avant mai 2023" },
      manifest: sampleApplication({
        organization: "Universal",
        apis: ['{ name: CaptchEtat, version: "2", approval: granted, scope: WRITE }'],
      }),
      reports: [{ document: 1, pointer: "/apis/0/scope", message: "missing", severity: "error" }],
    },
  ],
  kinds: ["Application"],
  check: function* (_, { application: { apis }, today }) {
    for (const api of apis) {
      const entry = api.subscription?.entry;
      const needed = entry?.scope ?? null;
      const declared = declaredState(api, "scope");
      if (entry === undefined || needed === null || declared === null) continue;
      const scopes = (declared.value ?? "").split(" ").filter((token) => token !== "");
      if (scopes.includes(needed)) continue;
      yield {
        pointer: declared.pointer,
        message: { key: "missing", args: { name: entry.name, needed, date: factDate(entry, "scope", today) } },
        ...(isLikely(entry, "scope") ? { severity: "warning" } : {}),
        ...(declared.value === null ? {} : { suggestions: [withScope(scopes, needed)] }),
      };
    }
  },
});

function withScope(scopes: readonly string[], needed: string): string {
  return [...scopes.filter((token) => token !== FORMER_SCOPE), needed].join(" ");
}
