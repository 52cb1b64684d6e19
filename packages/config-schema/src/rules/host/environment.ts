import { type Localized, pointerBelow } from "@pistectl/words";
import type { ManifestDocument } from "../../document/manifest-document.ts";
import type { ManifestNode, MappingNode } from "../../document/manifest-node.ts";
import type { DocumentEnvironment } from "../../domain/document-environment.ts";
import { type PisteHost, pisteHost, pisteHostName } from "../../domain/piste-hosts.ts";
import { declareRule } from "../rule.ts";
import { samplePartner } from "../sample-manifests.ts";
import { replaceInScalar } from "./replace-in-scalar.ts";
import { urlsInText } from "./urls-in-text.ts";

const NAMES: Readonly<Record<DocumentEnvironment, Localized>> = {
  production: { en: "production", fr: "de production" },
  sandbox: { en: "sandbox", fr: "du bac à sable" },
};

/** Tokens are asked for where they are used. */
export const hostEnvironment = declareRule({
  id: "host/environment",
  severity: "error",
  docs: () => ({
    title: { en: "Endpoints of two environments", fr: "Adresses de deux environnements" },
    what: {
      en: "The token endpoint and the API endpoint that stand side by side are of the same environment of PISTE.",
      fr: "Le serveur de jetons et l'API dont les adresses figurent côte à côte sont du même environnement de PISTE.",
    },
    why: {
      en: "An access token of one environment is unknown in the other; a published guide prints the production token URL for the sandbox, which is wrong.",
      fr: "Un jeton d'accès d'un environnement est inconnu dans l'autre ; un guide publié donne, à tort, le serveur de jetons de production pour le bac à sable.",
    },
    fix: {
      en: "Write the two hosts of the environment that is meant: oauth and api.piste.gouv.fr, or sandbox-oauth and sandbox-api.piste.gouv.fr.",
      fr: "Écrivez les deux hôtes de l'environnement voulu : oauth et api.piste.gouv.fr, ou sandbox-oauth et sandbox-api.piste.gouv.fr.",
    },
    source: {
      en: "betagouv/api.gouv.fr, DILA examples of 17 September 2025 (hosts, CONFIRMED); SNE-Cotation guide, 2021 (its error, CONFIRMED)",
      fr: "betagouv/api.gouv.fr, exemples de la DILA du 17 septembre 2025 (hôtes, confirmé) ; guide SNE-Cotation, 2021 (son erreur, confirmé)",
    },
  }),
  messages: {
    mismatch: ({ token, api }: { readonly token: DocumentEnvironment; readonly api: DocumentEnvironment }) => ({
      what: {
        en: `The token endpoint is PISTE's ${NAMES[token].en} one, the API endpoint the ${NAMES[api].en} one`,
        fr: `Le serveur de jetons est celui ${NAMES[token].fr} de PISTE, l'adresse de l'API celle ${NAMES[api].fr}`,
      },
      help: {
        en: `To call the ${NAMES[api].en} API, ask for tokens at ${pisteHostName("token", api)}.`,
        fr: `Pour appeler l'API ${NAMES[api].fr}, demandez les jetons à ${pisteHostName("token", api)}.`,
      },
    }),
  },
  examples: () => [
    {
      title: { en: "Both of the sandbox", fr: "Les deux du bac à sable" },
      manifest: samplePartner({ token: "https://sandbox-oauth.piste.gouv.fr/api/oauth/token", api: "https://sandbox-api.piste.gouv.fr/" }),
      reports: [],
    },
    {
      title: { en: "Production tokens for the sandbox", fr: "Des jetons de production pour le bac à sable" },
      manifest: samplePartner({ token: "https://oauth.piste.gouv.fr/api/oauth/token", api: "https://sandbox-api.piste.gouv.fr/" }),
      reports: [{ document: 1, pointer: "/endpoints/token", message: "mismatch" }],
    },
  ],
  check: function* (document, { texts }) {
    if (texts.length === 0) return;
    for (const { token, api } of mismatches(document)) {
      const replacement = replaceInScalar(token.node, token.text, (text) => moveHost(text, pisteHostName("token", api.environment)));
      yield {
        pointer: token.pointer,
        message: { key: "mismatch", args: { token: token.environment, api: api.environment } },
        related: [{ pointer: api.pointer, message: { en: "the API endpoint", fr: "l'adresse de l'API" } }],
        // Which of the two is meant, the team alone knows.
        ...(replacement !== null && {
          fix: {
            title: {
              en: `Ask for tokens at ${pisteHostName("token", api.environment)}`,
              fr: `Demander les jetons à ${pisteHostName("token", api.environment)}`,
            },
            safe: false,
            replacement,
          },
        }),
      };
    }
  },
});

/** A value that is the URL of a host of PISTE. */
interface Endpoint extends PisteHost {
  readonly pointer: string;
  readonly node: Extract<ManifestNode, { kind: "scalar" }>;
  readonly text: string;
}

/** Token endpoints of which no API endpoint beside them shares the environment. */
function* mismatches({ root }: ManifestDocument): Generator<{ readonly token: Endpoint; readonly api: Endpoint }> {
  for (const { mapping, pointer } of mappings(root, "")) {
    const endpoints = endpointsOf(mapping, pointer);
    const tokens = endpoints.filter(({ role }) => role === "token");
    const apis = endpoints.filter(({ role }) => role === "api");
    const [api] = apis;
    if (api === undefined || tokens.some((token) => apis.some(({ environment }) => environment === token.environment))) continue;
    for (const token of tokens) yield { token, api };
  }
}

function endpointsOf(mapping: MappingNode, pointer: string): readonly Endpoint[] {
  return mapping.entries.flatMap(({ key, value: node }) => {
    const text = node.kind === "scalar" && typeof node.value === "string" ? node.value : null;
    if (text === null || node.kind !== "scalar" || /\s/.test(text.trim())) return [];
    const [url] = urlsInText(text);
    const host = url === undefined ? null : pisteHost(url.host);
    return host === null ? [] : [{ ...host, pointer: pointerBelow(pointer, key), node, text }];
  });
}

function* mappings(node: ManifestNode, pointer: string): Generator<{ readonly mapping: MappingNode; readonly pointer: string }> {
  if (node.kind === "scalar") return;
  if (node.kind === "sequence") {
    for (const [index, item] of node.items.entries()) yield* mappings(item, `${pointer}/${index}`);
    return;
  }
  yield { mapping: node, pointer };
  for (const { key, value } of node.entries) yield* mappings(value, pointerBelow(pointer, key));
}

function moveHost(text: string, host: string): string {
  const [url] = urlsInText(text);
  return url === undefined ? text : text.slice(0, url.hostStart) + host + text.slice(url.hostEnd);
}
