import type { GraphNode, GraphSubscription, SubscriptionState } from "@pistectl/config-schema/graph";
import { counted, keysOf, type Language, type Localized, say, unmistakableText } from "@pistectl/words";

/** Longest name that a diagram bears, characters; the format allows 100. */
const MAX_NAME = 120;

/** Title of every diagram. */
export const GRAPH_TITLE: Localized = { en: "PISTE applications and their APIs", fr: "Applications PISTE et leurs API" };

/** Title of the legend. */
export const LEGEND_TITLE: Localized = { en: "Legend", fr: "Légende" };

/** States of a subscription, as the manifests give them. */
export const STATE_WORDS: Readonly<Record<SubscriptionState, Localized>> = {
  granted: { en: "in place", fr: "en place" },
  waiting: { en: "waiting", fr: "en attente" },
  refused: { en: "refused", fr: "refusée" },
  unknown: { en: "not stated", fr: "non précisé" },
};

/** Kinds of nodes. */
export const NODE_WORDS: Readonly<Record<GraphNode["type"], Localized>> = {
  organization: { en: "organization", fr: "organisation" },
  application: { en: "application", fr: "application" },
  "missing-application": { en: "application that no manifest declares", fr: "application qu'aucun manifeste ne déclare" },
  api: { en: "API", fr: "API" },
  connection: { en: "Chorus Pro connection", fr: "raccordement Chorus Pro" },
  connector: { en: "connector", fr: "connecteur" },
  partner: { en: "partner outside PISTE", fr: "partenaire hors de PISTE" },
};

/** The same, counted: one, several. */
export const COUNTED_WORDS: Readonly<Record<GraphNode["type"], Readonly<Record<Language, readonly [string, string]>>>> = {
  organization: { en: ["organization", "organizations"], fr: ["organisation", "organisations"] },
  application: { en: ["application", "applications"], fr: ["application", "applications"] },
  "missing-application": { en: ["missing application", "missing applications"], fr: ["application absente", "applications absentes"] },
  api: { en: ["API", "APIs"], fr: ["API", "API"] },
  connection: { en: ["Chorus Pro connection", "Chorus Pro connections"], fr: ["raccordement Chorus Pro", "raccordements Chorus Pro"] },
  connector: { en: ["connector", "connectors"], fr: ["connecteur", "connecteurs"] },
  partner: { en: ["partner", "partners"], fr: ["partenaire", "partenaires"] },
};

/** Parts of a diagram, by environment and besides. */
export const GROUP_WORDS = {
  production: { en: "Production", fr: "Production" },
  sandbox: { en: "Sandbox", fr: "Bac à sable" },
  "no-environment": { en: "Environment not given", fr: "Environnement non précisé" },
  missing: { en: "Not declared", fr: "Non déclaré" },
  outside: { en: "Outside PISTE", fr: "Hors de PISTE" },
} as const satisfies Record<string, Localized>;

/** Name of a part of a diagram, as in `GROUP_WORDS`. */
export type GroupName = keyof typeof GROUP_WORDS;

/** The part that a node stands in; null for organizations and connectors, which serve several. */
export function groupOf(node: GraphNode): GroupName | null {
  switch (node.type) {
    case "application":
    case "api":
      return node.environment ?? "no-environment";
    case "connection":
      return node.portal === null ? "no-environment" : node.portal === "production" ? "production" : "sandbox";
    case "missing-application":
      return "missing";
    case "partner":
      return "outside";
    case "organization":
    case "connector":
      return null;
  }
}

/** What a node is called, on one line, without characters that do not show. */
export function nodeName(node: GraphNode, language: Language): string {
  return node.name.trim() === "" ? say(UNNAMED, language) : unmistakableText(node.name, MAX_NAME);
}

/** What a node is, on one line; of an API its version. */
export function nodeNote(node: GraphNode, language: Language): string {
  const kind = say(NODE_WORDS[node.type], language);
  switch (node.type) {
    case "application":
      return node.enabled ? kind : `${kind}, ${say(DISABLED, language)}`;
    case "api":
      return node.version === null ? kind : `${kind} ${unmistakableText(node.version, MAX_NAME)}`;
    case "connection":
      return node.portal === null ? kind : `${kind}, ${say(PORTAL_WORDS[node.portal], language)}`;
    case "connector":
      return node.product === null ? kind : `${kind}, ${unmistakableText(node.product, MAX_NAME)}`;
    default:
      return kind;
  }
}

/** What a subscription waits for or was refused; its state when there is nothing to add. */
export function subscriptionText({ state, terms, approval, profile }: GraphSubscription, language: Language): string {
  const parts = [
    // What is refused comes first: it is all that matters.
    ...(approval === "refused" ? [APPROVAL_WORDS.refused, TERMS_WORDS[terms]] : [TERMS_WORDS[terms], APPROVAL_WORDS[approval]]),
    profile === null ? null : PROFILE_WORDS[profile],
  ];
  const said = parts.flatMap((part) => part?.[language] ?? []);
  return said.length === 0 ? say(STATE_WORDS[state], language) : said.join(", ");
}

/** How many nodes of each kind, as one line: "2 organizations, 1 application". */
export function countText(nodes: readonly GraphNode[], language: Language): string {
  const types = keysOf(COUNTED_WORDS).map((type) => ({
    type,
    count: nodes.filter((node) => node.type === type).length,
  }));
  return types
    .filter(({ count }) => count > 0)
    .map(({ type, count }) => counted(count, language, ...COUNTED_WORDS[type][language]))
    .join(", ");
}

const UNNAMED = { en: "(unnamed)", fr: "(sans nom)" } as const;
const DISABLED = { en: "disabled", fr: "désactivée" } as const;
const PORTAL_WORDS = {
  production: { en: "production portal", fr: "portail de production" },
  qualification: { en: "qualification portal", fr: "portail de qualification" },
} as const;

const TERMS_WORDS: Readonly<Record<GraphSubscription["terms"], Localized | null>> = {
  accepted: null,
  "not-required": null,
  unknown: null,
  pending: { en: "terms pending", fr: "CGU en attente" },
  "not-given": { en: "terms not given", fr: "CGU non renseignées" },
};

const APPROVAL_WORDS: Readonly<Record<GraphSubscription["approval"], Localized | null>> = {
  granted: null,
  "not-required": null,
  unknown: null,
  pending: { en: "approval pending", fr: "validation en attente" },
  refused: { en: "approval refused", fr: "validation refusée" },
  "not-given": { en: "approval not given", fr: "validation non renseignée" },
};

const PROFILE_WORDS: Readonly<Record<NonNullable<GraphSubscription["profile"]>, Localized | null>> = {
  granted: null,
  pending: { en: "business profile pending", fr: "profil métier en attente" },
  "not-given": { en: "business profile not given", fr: "profil métier non renseigné" },
};
