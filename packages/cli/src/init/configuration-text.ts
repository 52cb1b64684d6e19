import { type Language, type Localized, say } from "@pistectl/words";
import { configurationSchemaAddress } from "./editor-schema.ts";
import { ManifestWriter } from "./manifest-writer.ts";

/** A configuration that says little and shows what could be said. */
export function configurationText(language: Language): string {
  const writer = new ManifestWriter(language);
  writer.line(`# yaml-language-server: $schema=${configurationSchemaAddress()}`);
  writer.line("");
  writer.comment(WORDS.file);
  writer.line("");
  writer.comment(WORDS.lang);
  writer.line(`lang: ${language}`);
  writer.line("");
  writer.comment(WORDS.rules);
  writer.line("# rules:");
  writer.line("#   contact/notifications: error");
  writer.line("");
  writer.comment(WORDS.overrides);
  writer.line("# overrides:");
  writer.line('#   - paths: ["sandbox.piste.yaml"]');
  writer.line("#     rules:");
  writer.line("#       api/version: info");
  writer.line(`#     reason: ${say(WORDS.reason, language)}`);
  writer.line("");
  writer.comment(WORDS.catalog);
  writer.line('# catalog: ["catalogue.yaml"]');
  return writer.text();
}

const WORDS = {
  file: { en: "Configuration of pistectl for this project.", fr: "Configuration de pistectl pour ce projet." },
  lang: { en: "Language of the messages, en or fr; --lang wins.", fr: "Langue des messages, en ou fr ; --lang l'emporte." },
  rules: {
    en: "Levels by rule: off, info, warn or error. pistectl explain lists the rules.",
    fr: "Niveaux par règle : off, info, warn ou error. pistectl explain énumère les règles.",
  },
  overrides: {
    en: "Other levels for some files, each with its reason; the last one wins.",
    fr: "D'autres niveaux pour certains fichiers, avec leur raison ; le dernier l'emporte.",
  },
  reason: { en: "the sandbox list moves without notice", fr: "la liste du bac à sable change sans prévenir" },
  catalog: {
    en: "Files of Api documents that complete or correct the built-in catalogue.",
    fr: "Fichiers de documents Api qui complètent ou corrigent le catalogue intégré.",
  },
} as const satisfies Record<string, Localized>;
