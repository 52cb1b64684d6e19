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

// Nothing here was issued by anyone; put together from pieces, so that this file does not look like a leak.
const PASSWORD = `Tr0ub4dor&${"3xQ9"}`;
const QUOTES = `aB3"x'9<Kq\\${"7Zp/4Lm"}`;
export const UUID = `7d0c1b9e-52f4-${"4a3b-8e6d-91c02f5ab834"}`;
export const RANDOM = `hV7kQz92LmXr4TnB8${"sWd61PyJcAq03Ee"}`;

const CONNECTION = `apiVersion: pistectl/v1
kind: ChorusProConnection
name: c
portal: production
application: A
technicalAccount: `;
const PARTNER = `apiVersion: pistectl/v1
kind: Partner
name: p
platform: generic
endpoints: { token: https://a.example/token, api: https://a.example/ }
`;
const with_ = (what: string, by: string): string => HEAD.replace(what, by);

const ELSEWHERE: readonly (readonly [title: string, text: string, secret: string])[] = [
  ["in a URL that a fix rewrites", `${HEAD}x-u: https://api.aife.economie.gouv.fr/x?access_token=${RANDOM}\n`, RANDOM],
  ["as a version", with_('"1.0"', RANDOM), RANDOM],
  ["as apiVersion", with_("pistectl/v1", RANDOM), RANDOM],
  ["as kind", with_("Application", RANDOM), RANDOM],
  ["as a name", with_("name: A", `name: ${RANDOM}`), RANDOM],
  [
    "as a name that another names",
    `${with_("name: A", `name: ${RANDOM}`)}---\n${CONNECTION.replace("application: A", `application: ${RANDOM.slice(0, -1)}x`)}{ login: x }\n`,
    RANDOM,
  ],
  ["as an environment", with_("production", RANDOM), RANDOM],
  ["as an organization", with_("MTES", RANDOM), RANDOM],
  ["as a SIRET", with_('"24000010900019"', RANDOM), RANDOM],
  ["as an address", with_("c.m@metropole.example", `${RANDOM}@metropole.example`), RANDOM],
  ["as the name of an API", with_("SNE-Cotation", RANDOM), RANDOM],
  ["as an unknown key", `${HEAD}${RANDOM}: 1\n`, RANDOM],
  ["as a key twice", `${HEAD}labels: { ${RANDOM}: a, ${RANDOM}: b }\n`, RANDOM],
  ["as a key below x-", `${HEAD}x-d:\n  ${RANDOM}: https://api.aife.economie.gouv.fr/x\n`, RANDOM],
  ["behind an anchor, in a file that does not parse", `${HEAD}labels: { a: &s ${RANDOM}\nx: [\n`, RANDOM],
  ["in a command of a comment", `${with_('"1.0"', "1.0")}# curl -u id:${PASSWORD} https://x.example\nlabels:   { a: b }\n`, PASSWORD],
  ["in a reason", `${HEAD}# pistectl-ignore contact/notifications: ${RANDOM}\nlabels: { a: b }\n`, RANDOM],
  ["in a rule that a comment names", `${HEAD}# pistectl-ignore ${RANDOM}: because\nlabels: { a: b }\n`, RANDOM],
  ["under a key in French", `${HEAD}x-a:\n  mot de passe: ${PASSWORD}\n`, PASSWORD],
  ["under a key with hyphens", `${HEAD}labels: { client-secret: "${UUID}" }\n`, UUID],
  ["under a key in capitals", `${HEAD}x-a: { PISTE_CLIENT_SECRET: ${UUID} }\n`, UUID],
  ["under a mistyped key", `${HEAD}credentials: { clientSecrt: ${UUID} }\n`, UUID],
  ["in the place of all credentials", `${HEAD}credentials: ${PASSWORD}\n`, PASSWORD],
  ["through an alias", `${HEAD}x-a: &a ${UUID}\ncredentials: { clientSecret: *a }\n`, UUID],
  ["by escapes", `${HEAD}x-a: "${RANDOM.slice(0, 9)}\\x${RANDOM.charCodeAt(9).toString(16)}${RANDOM.slice(10)}"\n`, RANDOM],
  ["twice, once where it is an identifier", `${credentials(UUID)}labels: { deployment: ${UUID} }\n`, UUID],
  ["as a technical account", `${CONNECTION}{ login: TECH_1_1@cpro.fr, credential: "TECH_1_1@cpro.fr:${PASSWORD}" }\n`, PASSWORD],
  ["in the place of a technical account", `${CONNECTION}login:${PASSWORD}\n`, PASSWORD],
  ["as a partner's", `${PARTNER}credentials:\n  consumerKey: env:A\n  consumerSecret: ${UUID}\n`, UUID],
  ["in the user-info of an endpoint", PARTNER.replace("https://a.example/token", `http://id:${PASSWORD}@a.example/token`), PASSWORD],
];

const JSON_TEXTS: readonly (readonly [title: string, text: string, secret: string])[] = [
  [
    "in JSON",
    JSON.stringify({ apiVersion: "pistectl/v1", kind: "Application", name: "A", credentials: { clientSecret: QUOTES } }, null, 2),
    QUOTES,
  ],
  ["in JSON on a line", JSON.stringify({ kind: "Application", credentials: { clientSecret: UUID }, x: 1 }), UUID],
  ["in JSON that does not parse", `{ "kind": "Application", "credentials": { "clientSecret": ${UUID} }, }`, UUID],
];

/** Every place that a secret was planted in. */
export const PLACES: readonly (readonly [title: string, file: string, content: string | Uint8Array, secret: string])[] = [
  ...VALUES.flatMap(([title, value]) =>
    [PASSWORD, UUID].map((secret) => [`${title}: ${secret.slice(0, 2)}…`, "piste.yaml", credentials(value(secret)), secret] as const),
  ),
  ...ELSEWHERE.map(([title, text, secret]) => [title, "piste.yaml", text, secret] as const),
  ...JSON_TEXTS.map(([title, text, secret]) => [title, "piste.json", text, secret] as const),
  ["in UTF-16", "piste.yaml", Buffer.from(`\ufeff${credentials(UUID)}`, "utf16le"), UUID],
  ["beside what is not UTF-8", "piste.yaml", Buffer.concat([Buffer.from(credentials(UUID)), Buffer.from([0xff])]), UUID],
  ["in the configuration", ".pistectl.yaml", `overrides:\n  - { paths: [x], rules: { ${RANDOM}: off }, reason: "${RANDOM}" }\n`, RANDOM],
];
