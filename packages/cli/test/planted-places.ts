import { FINDINGS_FORMATS } from "../src/validate/findings-format.ts";

/** A manifest without credentials. */
export const HEAD = `apiVersion: pistectl/v1
kind: Application
name: A
environment: production
organization: MTES
structure: { name: M, siret: "24000010900019" }
contacts:
  - { role: application-manager, name: C M, email: c.m@metropole.example }
apis:
  - { name: SNE-Cotation, version: "1.0" }
`;

/** The same with something as the secret of its credentials. */
export const credentials = (value: string): string => `${HEAD}credentials:\n  clientId: env:PISTE_CLIENT_ID\n  clientSecret: ${value}\n`;

/** What may stand under a credential's key, with any secret. */
export const VALUES: readonly (readonly [title: string, value: (secret: string) => string])[] = [
  ["alone", (secret) => secret],
  ["as an alias", (secret) => `*${secret}`],
  ["as a tag", (secret) => `!${secret}`],
  ["as a tag before blanks", (secret) => `!${secret}  `],
  ["as a tag before a comment", (secret) => `!${secret} # why`],
  ["as a tag in a list", (secret) => `[ !${secret} ]`],
  ["as an anchor before a tag and a comment", (secret) => `&${secret} !t # why`],
  ["as an anchor", (secret) => `&${secret}`],
  ["as a directive", (secret) => `%${secret}`],
  ["as the header of a block", (secret) => `|${secret}`],
  ["as a comment", (secret) => `#${secret}`],
  ["in a block", (secret) => `|\n    ${secret}\n    abc`],
  ["behind a line break", (secret) => `\n    ${secret}`],
  ["behind a line break, not indented", (secret) => `\n  ${secret}`],
  ["behind a reference", (secret) => `env:A\n  clientSecret: ${secret}`],
  ["in a mapping", (secret) => `{ value: ${secret} }`],
  ["in a mapping that is not closed", (secret) => `{ a: ${secret}`],
  ["in a list", (secret) => `[a, ${secret}]`],
  ["in quotes that are not closed", (secret) => `"${secret}`],
  ["behind a colon", (secret) => `abc: ${secret}`],
  ["after the prefix of a reference", (secret) => `env:${secret}`],
  ["with a blank inside", (secret) => `abc ${secret}`],
  ["before a tab", (secret) => `${secret}\n\t x: y`],
];

const UNREACHABLE = [
  "--token-url",
  "http://127.0.0.1:9/t",
  "--api-base-url",
  "http://127.0.0.1:9",
  "--timeout",
  "1",
  "--max-attempts",
  "1",
];
/** Every verb that reads manifests, in every format; `base` is a folder of others. Nothing listens where `check` asks. */
export const RUNS: readonly (readonly string[])[] = [
  ["validate", ...FINDINGS_FORMATS.flatMap((format) => ["--format", `${format}=out.${format}`])],
  ["validate", "--lang", "fr", "--cache"],
  ["validate", "--fix=unsafe", "--dry-run"],
  ["validate", "--baseline", "baseline.json", "--update-baseline"],
  ["fmt", "--check", "--diff"],
  ...["text", "json", "markdown"].map((format) => ["plan", "--format", format]),
  ["plan", "--base", "base", "--out", "plan.json", "--format", "json"],
  ["plan", "--base", ".", "base"],
  ...["mermaid", "dot", "svg"].map((format) => ["graph", "--format", format]),
  ...["text", "json"].map((format) => ["check", "--format", format, "--verbose", "--support-note", "note.txt", ...UNREACHABLE]),
  ["catalog"],
];

/** Six characters in a row that would not come about by themselves. */
export function tellingPieces(secret: string): readonly string[] {
  return Array.from({ length: secret.length - 5 }, (_, at) => secret.slice(at, at + 6)).filter((piece) =>
    /[A-Za-z]\d[A-Za-z]|\d[A-Za-z]\d/.test(piece),
  );
}
