import type { DeclaredObject } from "../comparison/pair-documents.ts";
import { textAt, valueAt } from "../plain-content.ts";
import type { PlainValue } from "../plan.ts";
import { type Credential, readCredential } from "./credential.ts";

/** What the walkthroughs need to know of a partner. */
export interface PartnerFacts {
  readonly name: string;
  readonly isCynod: boolean;
  /** Host names of its addresses: they are the manifest's, nobody has judged them. */
  readonly hosts: readonly string[];
  /** How it is asked: two with the same one are asked in the same way. */
  readonly access: string;
  readonly credentials: readonly [consumerKey: Credential, consumerSecret: Credential];
}

/** Reads a partner, whose name is the one to be shown. */
export function readPartner(name: string, object: DeclaredObject): PartnerFacts {
  const { value } = object.content;
  const isCynod = textAt(value, "platform") === "cynod";
  const prefix = isCynod ? "CYNOD_" : "";
  return {
    name,
    isCynod,
    hosts: hostsOf(value),
    access: JSON.stringify([valueAt(value, "endpoints"), textAt(value, "authentication")]),
    credentials: [
      readCredential(object, ["credentials", "consumerKey"], { en: "consumer key", fr: "clé de consommateur" }, `${prefix}CONSUMER_KEY`),
      readCredential(
        object,
        ["credentials", "consumerSecret"],
        { en: "consumer secret", fr: "secret de consommateur" },
        `${prefix}CONSUMER_SECRET`,
      ),
    ],
  };
}

function hostsOf(partner: PlainValue): readonly string[] {
  const endpoints = valueAt(partner, "endpoints");
  const addresses = ["token", "api"].map((key) => textAt(endpoints, key) ?? "");
  return [...new Set(addresses.filter((address) => URL.canParse(address)).map((address) => new URL(address).hostname))].filter(
    (host) => host !== "",
  );
}
