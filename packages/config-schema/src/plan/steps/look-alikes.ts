import { enumeration, type Localized } from "@pistectl/words";
import { quoteName } from "../../domain/name-difference.ts";
import { organizationKey } from "../../domain/organization-key.ts";
import type { ApplicationFacts } from "../facts/application-facts.ts";
import { APPLICATION_FORM } from "../facts/application-form.ts";

/** What a new application and one that goes have to do with each other. */
export interface LookAlikes {
  /** For whoever creates it: the application that it may be. */
  readonly ofCreated: ReadonlyMap<string, Localized>;
  /** For whoever deletes it: the application that it may be from now on. */
  readonly ofDeleted: ReadonlyMap<string, Localized>;
}

/** Pairs new applications with those that go: the same credentials, or else the same structure, organization and APIs. Each counts once. */
export function findLookAlikes(created: readonly ApplicationFacts[], deleted: readonly ApplicationFacts[]): LookAlikes {
  const ofCreated = new Map<string, Localized>();
  const ofDeleted = new Map<string, Localized>();
  for (const keyOf of [credentialsKey, useKey]) {
    const gone = new Map<string, ApplicationFacts[]>();
    for (const old of deleted.toReversed()) {
      const key = ofDeleted.has(old.name) ? null : keyOf(old);
      if (key === null) continue;
      const group = gone.get(key);
      if (group === undefined) gone.set(key, [old]);
      else group.push(old);
    }
    for (const young of created) {
      const key = ofCreated.has(young.name) ? null : keyOf(young);
      const old = key === null ? undefined : gone.get(key)?.pop();
      if (old === undefined) continue;
      const shared = sharedTraits(young, old);
      ofCreated.set(young.name, creationRemark(old.name, shared));
      ofDeleted.set(old.name, deletionRemark(young.name, old.name, shared));
    }
  }
  return { ofCreated, ofDeleted };
}

function credentialsKey({ credentials }: ApplicationFacts): string | null {
  const references = credentials.map(({ reference }) => reference);
  return references.includes(null) ? null : JSON.stringify(references);
}

function structureOf({ form }: ApplicationFacts): string | null {
  return form[APPLICATION_FORM.structure]?.replace(/\s/gu, "") ?? null;
}

function apisOf({ subscriptions }: ApplicationFacts): string {
  return JSON.stringify(subscriptions.map(({ key }) => key).sort());
}

function useKey(application: ApplicationFacts): string | null {
  const { organization, subscriptions } = application;
  const structure = structureOf(application);
  if (structure === null || subscriptions.length === 0) return null;
  return JSON.stringify([organizationKey(organization ?? ""), structure, apisOf(application)]);
}

function sharedTraits(young: ApplicationFacts, old: ApplicationFacts): Localized {
  return enumeration([
    ...(credentialsKey(young) !== null && credentialsKey(young) === credentialsKey(old) ? [CREDENTIALS] : []),
    ...(structureOf(young) !== null && structureOf(young) === structureOf(old) ? [STRUCTURE] : []),
    ...(apisOf(young) === apisOf(old) ? [APIS] : []),
  ]);
}

const CREDENTIALS: Localized = { en: "the same credentials", fr: "mêmes identifiants" };
const STRUCTURE: Localized = { en: "the same structure", fr: "même structure" };
const APIS: Localized = { en: "the same APIs", fr: "mêmes API" };

function creationRemark(former: string, shared: Localized): Localized {
  const old = quoteName(former);
  return {
    en: `It looks like ${old.en}, which this plan deletes (${shared.en}). If it is that application under a new name, write renamedFrom: ${former} in its manifest and plan again before anything is clicked.`,
    fr: `Elle ressemble à ${old.fr}, que ce plan supprime (${shared.fr}). S'il s'agit de cette application sous un nouveau nom, écrivez renamedFrom: ${former} dans son manifeste et refaites le plan avant tout clic.`,
  };
}

function deletionRemark(name: string, former: string, shared: Localized): Localized {
  const young = quoteName(name);
  return {
    en: `${young.en}, which this plan creates, looks like it (${shared.en}). If it only has a new name, write renamedFrom: ${former} in the manifest of ${young.en}: nothing is deleted then.`,
    fr: `${young.fr}, que ce plan crée, lui ressemble (${shared.fr}). Si elle n'a que changé de nom, écrivez renamedFrom: ${former} dans le manifeste de ${young.fr} : rien n'est alors supprimé.`,
  };
}
