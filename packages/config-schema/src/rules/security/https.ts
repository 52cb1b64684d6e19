import type { Localized } from "@pistectl/words";
import { childOf, scalarOf } from "../../document/access.ts";
import type { ScalarNode } from "../../document/manifest-node.ts";
import { quoteScalar } from "../../schema/quote-value.ts";
import { declareRule, type Report } from "../rule.ts";
import { samplePartner } from "../sample-manifests.ts";

/** The endpoints of a partner are encrypted. */
export const securityHttps = declareRule({
  id: "security/https",
  severity: "error",
  docs: () => ({
    title: { en: "Endpoint without TLS", fr: "Adresse sans TLS" },
    what: {
      en: "The endpoints of a partner are https addresses.",
      fr: "Les adresses d'un partenaire sont en https.",
    },
    why: {
      en: "Without TLS, the key, the secret and the access token travel in clear (RFC 6749 §3.2 requires TLS for the token endpoint).",
      fr: "Sans TLS, la clé, le secret et le jeton d'accès circulent en clair (la RFC 6749 §3.2 exige TLS pour le serveur de jetons).",
    },
    fix: { en: "Write the https address.", fr: "Écrivez l'adresse en https." },
    source: {
      en: "RFC 6749 §3.2, RFC 6750 §5.3; CYNOD API page, 14 July 2023: HTTPS (CONFIRMED)",
      fr: "RFC 6749 §3.2, RFC 6750 §5.3 ; page de l'API CYNOD, 14 juillet 2023 : HTTPS (confirmé)",
    },
  }),
  messages: {
    notAnAddress: ({ field }: { readonly field: string }) => ({
      what: { en: `endpoints.${field} is not an https address`, fr: `endpoints.${field} n'est pas une adresse en https` },
      help: WHOLE_ADDRESS,
    }),
    malformed: ({ field, fault }: { readonly field: string; readonly fault: AddressFault }) => ({
      what: {
        en: `endpoints.${field} is not an address: ${FAULTS[fault].en}`,
        fr: `endpoints.${field} n'est pas une adresse : ${FAULTS[fault].fr}`,
      },
      why: {
        en: "An address names a host and a port, and holds neither blanks nor backslashes (RFC 3986); that of a token endpoint has no fragment (RFC 6749 §3.2).",
        fr: "Une adresse nomme un hôte et un port, et ne contient ni blanc ni barre oblique inverse (RFC 3986) ; celle d'un serveur de jetons n'a pas de fragment (RFC 6749 §3.2).",
      },
      help: WHOLE_ADDRESS,
    }),
    scheme: ({ field, scheme }: { readonly field: string; readonly scheme: string }) => ({
      what: {
        en: `endpoints.${field} is an address in ${scheme} instead of https`,
        fr: `endpoints.${field} est une adresse en ${scheme} au lieu de https`,
      },
      help: { en: "Write the https address of the partner.", fr: "Écrivez l'adresse https du partenaire." },
    }),
  },
  examples: () => [
    { title: { en: "Addresses in https", fr: "Des adresses en https" }, manifest: samplePartner(), reports: [] },
    {
      title: { en: "A token endpoint in http", fr: "Un serveur de jetons en http" },
      manifest: samplePartner({ token: "http://api.cynod.example/token" }),
      reports: [{ document: 1, pointer: "/endpoints/token", message: "scheme" }],
    },
    {
      title: { en: "A host alone", fr: "Un hôte seul" },
      manifest: samplePartner({ api: "api.cynod.example" }),
      reports: [{ document: 1, pointer: "/endpoints/api", message: "notAnAddress" }],
    },
    {
      title: { en: "A blank in an address", fr: "Un blanc dans une adresse" },
      manifest: samplePartner({ token: "https://api.cynod.example/ token" }),
      reports: [{ document: 1, pointer: "/endpoints/token", message: "malformed" }],
    },
    {
      title: { en: "An address as a message shows it", fr: "Une adresse telle qu'un message l'affiche" },
      manifest: samplePartner({ token: '"<https://api.cynod.example/token>"' }),
      reports: [{ document: 1, pointer: "/endpoints/token", message: "notAnAddress" }],
      fixed: samplePartner({ token: '"https://api.cynod.example/token"' }),
    },
    {
      title: { en: "A fragment", fr: "Un fragment" },
      manifest: samplePartner({ token: "https://api.cynod.example/token#v1" }),
      reports: [{ document: 1, pointer: "/endpoints/token", message: "malformed" }],
    },
    {
      title: { en: "A dash of typography in a host", fr: "Un tiret typographique dans un hôte" },
      manifest: samplePartner({ token: "https://api–cynod.example/token" }),
      reports: [{ document: 1, pointer: "/endpoints/token", message: "malformed" }],
    },
    {
      title: { en: "A host that holds the place of another", fr: "Un hôte qui tient la place d'un autre" },
      manifest: samplePartner({ api: "https://<host>/" }),
      reports: [{ document: 1, pointer: "/endpoints/api", message: "malformed" }],
    },
  ],
  kinds: ["Partner"],
  check: function* (document) {
    const endpoints = childOf(document.root, "endpoints");
    for (const field of ["token", "api"]) {
      const node = scalarOf(endpoints, field);
      const text = node?.value;
      if (node === undefined || typeof text !== "string" || text === "") continue;
      const pointer = `/endpoints/${field}`;
      if (/^https:\/\/[^\s/]/i.test(text)) {
        const fault = faultIn(text);
        if (fault !== null) yield { pointer, message: { key: "malformed", args: { field, fault } }, ...repair(node, text) };
        continue;
      }
      const [, scheme] = /^\s*([a-z][a-z0-9+.-]{0,20}):\/\//i.exec(text) ?? [];
      const inClear = scheme !== undefined && scheme.toLowerCase() !== "https";
      yield {
        pointer,
        message: inClear ? { key: "scheme", args: { field, scheme: scheme.toLowerCase() } } : { key: "notAnAddress", args: { field } },
        ...repair(node, text),
      };
    }
  },
});

const WHOLE_ADDRESS: Localized = {
  en: "Write the whole address, as https://partner.example/token.",
  fr: "Écrivez l'adresse entière, comme https://partenaire.example/token.",
};

/** What pages and messages put around an address, and what does not show in it. */
const AROUND = /^[\s<("'«“]+|[\s>)"'»”,;]+$/gu;
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** The beginning of an address that lacks its scheme, or has it misspelt. */
const BEGINNING = /^(?:[a-z]{3,6}:?\/{1,3}|(?=[a-z0-9-]+\.[a-z0-9.-]+(?:[:/]|$)))/i;
/** Longest text that is looked at, characters. */
const MAX_LENGTH = 2000;

/** The address that a text was to be: safe when only what was put around or into it goes. */
function repair(node: ScalarNode, text: string): Pick<Report<never>, "fix"> {
  if (text.length > MAX_LENGTH || text.includes("@")) return {};
  const bare = text.replace(UNSEEN, "").replace(AROUND, "");
  const whole = [bare, bare.replace(/\s+/g, ""), bare.replace(BEGINNING, "https://"), bare.replace(/#.*$/s, "")].find(
    (address) => /^https:\/\/[^\s/]/i.test(address) && faultIn(address) === null,
  );
  if (whole === undefined) return {};
  return {
    fix: { title: { en: `Write ${whole}`, fr: `Écrire ${whole}` }, safe: whole === bare, replacement: quoteScalar(whole, node) },
  };
}

type AddressFault = "blank" | "invisible" | "backslash" | "host" | "port" | "fragment";

const FAULTS: Readonly<Record<AddressFault, Localized>> = {
  blank: { en: "it holds a blank", fr: "elle contient un blanc" },
  invisible: { en: "it holds a character that does not show", fr: "elle contient un caractère qui ne se voit pas" },
  backslash: { en: "it holds a backslash", fr: "elle contient une barre oblique inverse" },
  host: { en: "its host is not the name of one", fr: "son hôte n'est pas un nom d'hôte" },
  fragment: { en: "it holds a fragment, from # on", fr: "elle contient un fragment, à partir de #" },
  port: { en: "its port is not a number up to 65535", fr: "son port n'est pas un nombre jusqu'à 65535" },
};

/** A host name as it is asked for, with the final dot that it may have (RFC 1123 §2.1; an underscore, since servers have it), or an IPv6 address in brackets. */
const HOST = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])$/;

/** The same in any script, as it is written. */
const WRITTEN_HOST = /^https:\/\/(?:[^/?#]*@)?(?:[\p{L}\p{N}\p{M}._%-]+|\[[^\]]*\])(?:[:/?#]|$)/iu;

/** Why nothing can be sent to a text that begins as an https address; null when something can. */
function faultIn(text: string): AddressFault | null {
  if (/\s/.test(text)) return "blank";
  if (/\p{Default_Ignorable_Code_Point}/u.test(text)) return "invisible";
  if (text.includes("\\")) return "backslash";
  // A browser makes a name of any sign; no registry has one with a dash of typography.
  if (!WRITTEN_HOST.test(text)) return "host";
  if (text.includes("#")) return "fragment";
  if (URL.canParse(text)) return HOST.test(new URL(text).hostname) ? null : "host";
  return URL.canParse(text.replace(/(?<=\/\/[^/?#]*):[^/?#:\]]*(?=[/?#]|$)/, "")) ? "port" : "host";
}
