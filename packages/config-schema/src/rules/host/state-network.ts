import { quoteName } from "../../domain/name-difference.ts";
import { declareRule } from "../rule.ts";
import { samplePartner } from "../sample-manifests.ts";

/** Hosts of the interministerial network of the State. */
const STATE_NETWORK = /\.rie\.gouv\.fr$/;

/** No URL needs the State's own network. */
export const hostStateNetwork = declareRule({
  id: "host/state-network",
  severity: "warning",
  docs: () => ({
    title: { en: "Host of the State's network", fr: "Hôte du réseau de l'État" },
    what: {
      en: "No URL has a host under rie.gouv.fr, the interministerial network of the State (RIE).",
      fr: "Aucune URL n'a d'hôte sous rie.gouv.fr, le réseau interministériel de l'État (RIE).",
    },
    why: {
      en: "Those hosts are not reachable from the Internet, where PISTE has other entry points.",
      fr: "Ces hôtes ne sont pas joignables depuis Internet, où PISTE a d'autres points d'entrée.",
    },
    fix: {
      en: "Write the host on the Internet, or say in a pistectl-ignore comment that the caller is on the RIE.",
      fr: "Écrivez l'hôte sur Internet, ou dites dans un commentaire pistectl-ignore que l'appelant est sur le RIE.",
    },
    source: {
      en: "AIFE slides on PISTE, 2023; betagouv/api.gouv.fr, api-chorus-pro.json (existence CONFIRMED, present names LIKELY)",
      fr: "diapositives de l'AIFE sur PISTE, 2023 ; betagouv/api.gouv.fr, api-chorus-pro.json (existence confirmée, noms actuels probables)",
    },
  }),
  messages: {
    unreachable: ({ host }: { readonly host: string }) => ({
      what: {
        en: `${quoteName(host).en} is on the State's network (RIE), unreachable from the Internet`,
        fr: `${quoteName(host).fr} est sur le réseau de l'État (RIE), injoignable depuis Internet`,
      },
      help: {
        en: "On the Internet, PISTE's hosts are oauth.piste.gouv.fr and api.piste.gouv.fr, with sandbox- before them in the sandbox.",
        fr: "Sur Internet, les hôtes de PISTE sont oauth.piste.gouv.fr et api.piste.gouv.fr, précédés de sandbox- dans le bac à sable.",
      },
    }),
  },
  examples: () => [
    { title: { en: "Hosts on the Internet", fr: "Des hôtes sur Internet" }, manifest: samplePartner(), reports: [] },
    {
      title: { en: "A host of the State's network", fr: "Un hôte du réseau de l'État" },
      manifest: samplePartner({ token: "https://sandbox-oauth.aife.finances.rie.gouv.fr/api/oauth/token" }),
      reports: [{ document: 1, pointer: "/endpoints/token", message: "unreachable" }],
    },
  ],
  check: function* (_, { texts }) {
    for (const { pointer, urls } of texts) {
      const found = urls.find(({ host }) => STATE_NETWORK.test(host));
      if (found !== undefined) yield { pointer, message: { key: "unreachable", args: { host: found.host } } };
    }
  },
});
