import { findApi, knownVersions, listApis } from "@pistectl/config-schema/catalogue";
import { type Field, type Kind, type WordField, walkScalars } from "@pistectl/config-schema/editing";
import { type Localized, localized } from "@pistectl/words";
import type { CursorPlace } from "../text/cursor-place.ts";
import { namePlaces } from "./application-names.ts";
import type { Manifest } from "./manifest.ts";

/** A value to offer. */
export interface ValueChoice {
  readonly text: string;
  /** What it means; `bare` for what is no text, such as `true`. */
  readonly about: Localized | "bare" | null;
  /** Without quotes YAML would read something else. */
  readonly needsQuotes?: boolean;
}

/** Where a value stands. */
export interface ValuePlace {
  readonly kind: Kind;
  readonly place: CursorPlace;
  readonly field: Field;
}

/** Values that fit a place: closed lists, what the catalogue knows, what the project declares. */
export function valueChoices(manifest: Manifest, at: ValuePlace): readonly ValueChoice[] {
  const known = KNOWN[`${at.kind} ${at.place.path.join(".")}`];
  return known === undefined ? ofField(manifest, at) : known(manifest, at);
}

/** Values that fit a place of `.pistectl.yaml`: levels and languages, files of the project. */
export function configurationChoices({ project }: Manifest, { path }: CursorPlace, field: Field): readonly ValueChoice[] {
  if (field.type === "word") return wordsOf(field);
  const ofCatalog = path[0] === "catalog";
  const files = project.files().filter((file) => !ofCatalog || project.readingOf(file).documents.some(({ kind }) => kind === "Api"));
  return files.map((file) => ({ text: file.path, about: null }));
}

function wordsOf({ words, meanings }: WordField): readonly ValueChoice[] {
  return words.map((word, index) => ({ text: word, about: meanings?.[index] ?? null }));
}

type Choices = (manifest: Manifest, at: ValuePlace) => readonly ValueChoice[];

/** Values that more than the format knows of, by kind and path. */
const KNOWN: Readonly<Record<string, Choices>> = {
  "Application organization": organizations,
  "Application apis.*.name": (manifest, at) => apiNames(manifest, environmentAround(manifest, at)),
  "Application apis.*.version": apiVersions,
  "Application apis.*.scope": (manifest, at) => {
    const scope = entryNamed(manifest, at)?.scope ?? null;
    return scope === null ? [] : [{ text: scope, about: null }];
  },
  "ChorusProConnection application": applicationNames,
  "Connector bindings.*.application": applicationNames,
};

function ofField(manifest: Manifest, { field, place }: ValuePlace): readonly ValueChoice[] {
  switch (field.type) {
    case "word":
      return wordsOf(field);
    case "flag":
      return ["true", "false"].map((text) => ({ text, about: "bare" }));
    case "reference":
      return referencesUnder(manifest, place.path.at(-1) ?? "").map((text) => ({ text, about: null }));
    case "date":
      return [{ text: manifest.project.input().today, about: "bare" }];
    case "text":
    case "identifier":
      return (field.examples ?? []).map((example) => ({ text: String(example), about: null, needsQuotes: field.type === "identifier" }));
    default:
      return [];
  }
}

function apiNames({ project }: Manifest, environment: "production" | "sandbox" | undefined): readonly ValueChoice[] {
  return listApis(project.catalogue(), environment).map(({ name, provider, note, environments }) => {
    const dates = Object.values(environments)
      .map(({ seen }) => seen)
      .toSorted();
    return {
      text: name,
      about: localized((language) =>
        [provider, `${CATALOGUE_OF[language]} ${dates.at(-1) ?? ""}`, note?.[language]].filter((part) => part).join(" · "),
      ),
    };
  });
}

const CATALOGUE_OF = { en: "catalogue,", fr: "catalogue," } as const;

function apiVersions(manifest: Manifest, at: ValuePlace): readonly ValueChoice[] {
  const entry = entryNamed(manifest, at);
  const environment = environmentAround(manifest, at);
  if (entry === undefined) return [];
  const places = environment === undefined ? Object.values(entry.environments) : [entry.environments[environment]];
  return [...new Set(places.flatMap((place) => knownVersions(place)))].map((version) => ({
    text: version,
    about: null,
    needsQuotes: true,
  }));
}

function organizations({ project }: Manifest): readonly ValueChoice[] {
  const seen = project.catalogue().flatMap(({ environments }) => Object.values(environments).flatMap((place) => place.organizations));
  return [...new Set(["Universal", "DUME", "MTES", ...seen])].map((text) => ({ text, about: null }));
}

function applicationNames({ project }: Manifest): readonly ValueChoice[] {
  const declared = namePlaces(project).filter(({ isDeclaration, isSecret }) => isDeclaration && !isSecret);
  return [...new Set(declared.map(({ name }) => name))].map((name) => ({ text: name, about: null }));
}

/** The usual reference of each credential. */
const USUAL_REFERENCES: Readonly<Record<string, string>> = {
  clientId: "env:PISTE_CLIENT_ID",
  clientSecret: "env:PISTE_CLIENT_SECRET",
  credential: "env:CPRO_ACCOUNT",
  consumerKey: "env:CYNOD_CONSUMER_KEY",
  consumerSecret: "env:CYNOD_CONSUMER_SECRET",
};

/** References that the project makes under a key, and the usual one. */
function referencesUnder({ project }: Manifest, key: string): readonly string[] {
  const found = project
    .documents()
    .flatMap(({ root }) =>
      [...walkScalars(root)].flatMap(({ node, keys }) =>
        keys.at(-1) === key && typeof node.value === "string" && /^env:[A-Za-z_]\w*$/.test(node.value) ? [node.value] : [],
      ),
    );
  const usual = USUAL_REFERENCES[key];
  return [...new Set([...found, ...(usual === undefined ? [] : [usual])])];
}

/** The environment of the application that is being written, from its text: it may not be readable yet. */
function environmentAround({ file }: Manifest, { place }: ValuePlace): "production" | "sandbox" | undefined {
  const text = file.text.slice(place.document.start, place.document.end);
  const [, found] = /(?:^|[{,\s])"?environment"?\s*:\s*["']?(production|sandbox)\b/m.exec(text) ?? [];
  return found === "production" || found === "sandbox" ? found : undefined;
}

/** The catalogue's entry of the API whose item the place is in. */
function entryNamed(manifest: Manifest, { place }: ValuePlace): ReturnType<typeof findApi> {
  const { project, file } = manifest;
  const around = file.text.slice(place.document.start, place.document.end);
  const offset = place.replaced.start - place.document.start;
  const before = around.slice(0, offset);
  const itemStart = Math.max(before.lastIndexOf("- "), before.lastIndexOf("{"));
  const rest = around.slice(Math.max(0, itemStart));
  const itemEnd = rest.slice(2).search(/\n\s*- |\}/);
  const item = itemEnd === -1 ? rest : rest.slice(0, itemEnd + 2);
  const [, quoted, plain] = /(?:^|[{,\s-])"?name"?\s*:\s*(?:["']([^"']+)["']|([^\s,}#][^\n,}#]*))/m.exec(item) ?? [];
  const name = (quoted ?? plain)?.trim();
  return name === undefined ? undefined : findApi(project.catalogue(), name);
}
