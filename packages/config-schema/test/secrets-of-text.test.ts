import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readManifestFile } from "../src/reading/read-manifest-file.ts";
import { fileSecrets } from "../src/secrets/file-secrets.ts";

// Nothing here was issued by anyone; put together from pieces, so that this file does not look like a leak.
const UUID = "0f7d6a52-3b1c-4e8f-9a60-5d2c7b91e4aa";
const TOKEN = `hV7kQz92LmXr4Tn${"B8sWd61PyJcAq03Ee"}`;
const PASSWORD = `Tr0ub4dor&${"3xQ9"}`;
const BASIC = Buffer.from("exemple:sans-valeur").toString("base64");

/** The text as it may be shown. */
function shown(text: string): string {
  const { spans } = fileSecrets({ path: "a.piste.yaml", text, byteOrderMark: false });
  return spans.toReversed().reduce((rest, { start, end }) => `${rest.slice(0, start)}********${rest.slice(end)}`, text);
}

describe("a value under a credential's key is masked to the end of its entry, whatever YAML makes of it", () => {
  test.each([
    ["a plain one", `clientSecret: ${UUID}\nx: y\n`, "clientSecret: ********\nx: y\n"],
    ["an alias", `clientSecret: *${PASSWORD}\n`, "clientSecret: ********\n"],
    ["an anchor", `clientSecret: &${PASSWORD}\n`, "clientSecret: ********\n"],
    ["a tag", `clientSecret: !${PASSWORD}\n`, "clientSecret: ********\n"],
    ["a directive", `clientSecret: %${PASSWORD}\n`, "clientSecret: ********\n"],
    ["a header of a block", `clientSecret: |${PASSWORD}\n`, "clientSecret: ********\n"],
    ["a comment", `clientSecret: #${PASSWORD}\n`, "clientSecret: ********\n"],
    ["a mark of comments inside", `clientSecret: ab #${PASSWORD} # note\n`, "clientSecret: ******** # note\n"],
    ["a colon inside", `clientSecret: abc: ${PASSWORD}\n`, "clientSecret: ********\n"],
    ["no blank behind the colon", "clientSecret:abc\n", "clientSecret:********\n"],
    ["a second key", `clientSecret: env:A\nclientSecret: ${UUID}\n`, "clientSecret: env:A\nclientSecret: ********\n"],
    ["a word of the report", "clientSecret: null\n", "clientSecret: ********\n"],
    ["nothing between quotes", 'clientSecret: ""\n', "clientSecret: ********\n"],
    ["a malformed reference", "clientSecret: env:MY SECRET\n", "clientSecret: ********\n"],
    ["a block", "clientSecret: >\n  abc\n\n  def\nx: y\n", "clientSecret: ********\n  ********\n\n  ********\nx: y\n"],
    ["lines that go on", "  clientSecret: abc\n    def\n  x: y\n", "  clientSecret: ********\n    ********\n  x: y\n"],
    ["a line beside its key", "clientSecret:\nabc\nx: y\n", "clientSecret:\n********\nx: y\n"],
    ["quotes over lines", 'clientSecret: "abc\ndef"\nx: y\n', "clientSecret: ********\n********\nx: y\n"],
    ["quotes that are not closed", "clientSecret: 'abc def\nx: y\n", "clientSecret: ********\nx: y\n"],
    ["a mapping", `clientSecret:\n  value: ${UUID}\nx: y\n`, "clientSecret:\n  ********\nx: y\n"],
    ["a flow mapping", `clientSecret: { value: ${UUID} }\nx: y\n`, "clientSecret: ********\nx: y\n"],
    ["a flow mapping that is not closed", `clientSecret: { a: ${UUID}\nx: y\n`, "clientSecret: ********\nx: y\n"],
    ["a list", "clientSecret: [a,\n  b]\nx: y\n", "clientSecret: ********\nx: y\n"],
    ["items", "secrets:\n- abc\n- def\nx: y\n", "secrets:\n********\n********\nx: y\n"],
    ["an explicit key", "? clientSecret\n: abc\nx: y\n", "? clientSecret\n: ********\nx: y\n"],
    ["in a flow", "a: { b: c, clientSecret: ab,cd}e, d: f }\n", "a: { b: c, clientSecret: ********, d: f }\n"],
    ["at the end of a flow", "a: { b: c, clientSecret: abc }\n", "a: { b: c, clientSecret: ******** }\n"],
    ["JSON", '{\n  "clientSecret": "ab,c}d",\n  "x": 1\n}\n', '{\n  "clientSecret": ********,\n  "x": 1\n}\n'],
    ["JSON on a line", '{"a":{"clientSecret":"ab,c}d","b":"c"}}', '{"a":{"clientSecret":********,"b":"c"}}'],
    ["broken JSON", '{"a":{"clientSecret":ab,c}d,"b":"c"}}', '{"a":{"clientSecret":********,"b":"c"}}'],
    ["an assignment", "CLIENT_SECRET=abc\n", "CLIENT_SECRET=********\n"],
    ["line ends of other systems", "clientSecret: |\r\n  abc\r\nx: y\r\n", "clientSecret: ********\r\n  ********\r\nx: y\r\n"],
    ["an entry put aside", "# clientSecret: hunter\n", "# clientSecret: ********\n"],
  ])("%s", (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    ...["client-secret", "CLIENT_SECRET", "Client secret", "password", "motDePasse", "mot de passe", "Mot-de-passe ", "mdp", "jeton"],
    ...[
      "clé secrète",
      "cle-api",
      "clé d'API",
      "x-api-key",
      "Authorization",
      "cpro-account",
      "PISTE_CLIENT_ID",
      "credentials",
      "technicalAccount",
    ],
    ...["passwrod", "pasword", "clientSecert", "client_sercet", "toekn", "credantials", "Mot de passse", "mots de pass", "clef secrète"],
    ...["passwordProd", "client_secret_prod", "secretValue", "PISTE_CLIENT_SECRET_2", "mdpRecette", "passcode", "Subscription-Key"],
    ...['"clientSecret"', "'clientSecret'", "CLÉ SECRÈTE", "MOT DE PASSE", "PAſſWORD", "TO\u212aEN"],
  ])("%s", (key) => {
    expect(shown(`a: b\n${key}: abc\n`)).toBe(`a: b\n${key}: ********\n`);
  });
});

describe("between credentials every key is one", () => {
  test.each([
    ["a mistyped one", "credentials:\n  clientSecrt: abc\nx: y\n", "credentials:\n  clientSecrt: ********\nx: y\n"],
    [
      "in a flow",
      "credentials: { clientSecrt: abc, rotatedOn: 2026-01-01 }\n",
      "credentials: { clientSecrt: ********, rotatedOn: 2026-01-01 }\n",
    ],
    ["in a flow over lines", "credentials: {\n  clientSecrt: abc\n}\nx: y\n", "credentials: {\n  clientSecrt: ********\n}\nx: y\n"],
    ["a line that is no entry", "credentials:\n  - abc\nx: y\n", "credentials:\n  - ********\nx: y\n"],
  ])("%s", (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe("what looks like a secret is masked wherever it stands, and nothing beside it", () => {
  test.each([
    ["a value", `version: ${TOKEN}\n`, "version: ********\n"],
    ["a key", `${TOKEN}: a\n`, "********: a\n"],
    ["behind an anchor", `x: [&a ${TOKEN}\n`, "x: [&a ********\n"],
    ["a query", `x: https://a.example/x?access_token=${TOKEN}&y=1\n`, "x: https://a.example/x?access_token=********&y=1\n"],
    ["a short one in a query", "x: https://a.example/x?access_token=abc123&y=1\n", "x: https://a.example/x?access_token=********&y=1\n"],
    ["a password in a URL", "x: https://user:sesame@a.example/\n", "x: https://user:********@a.example/\n"],
    ["a command", `# curl -u id:${PASSWORD} https://a.example\n`, "# curl -u id:******** https://a.example\n"],
    ["a header", `# -H 'X: Basic ${BASIC}' \n`, "# -H 'X: Basic ********' \n"],
    ["a sentence", `description: le jeton est ${PASSWORD}, voir\n`, "description: le jeton est ********, voir\n"],
    ["capitals behind one that has no small letter of its length", "x: İ PASSWORD (ÉTÉ) : Soleil75\n", "x: İ PASSWORD (ÉTÉ) : ********\n"],
    ["a sentence with its place", "x: le mot de passe de la recette est Soleil75\n", "x: le mot de passe de la recette est ********\n"],
    ["a remark beside its name", "x: mot de passe (recette) : Soleil75\n", "x: mot de passe (recette) : ********\n"],
    ["a call", `x: .clientSecret("${UUID}")\n`, 'x: .clientSecret("********")\n'],
    ["XML", "x: <password>Soleil75</password>\n", "x: <password>********</password>\n"],
    ["a setting of .NET", '<add key="ClientSecret" value="Soleil75"/>\n', '<add key="ClientSecret" value="********"/>\n'],
    ["a table", `| client_secret | ${UUID} |\n`, "| client_secret | ******** |\n"],
    ["a cell", "client_secret\tSoleil75\n", "client_secret\t********\n"],
    ["bold letters", `**client_secret** : \`${UUID}\`\n`, "**client_secret** : `********`\n"],
    ["a name and a UUID", `client secret ${UUID}\n`, "client secret ********\n"],
    ["a value below its name", `Client secret\n${UUID}\n`, "Client secret\n********\n"],
    ["a variable that is set", "# setx PISTE_CLIENT_SECRET Soleil75\n", "# setx PISTE_CLIENT_SECRET ********\n"],
    ["a secret that is set", `# gh secret set PISTE_CLIENT_SECRET -b"${UUID}"\n`, '# gh secret set PISTE_CLIENT_SECRET -b"********"\n'],
    ["flags in one", "# curl -sSu id:Soleil75 https://a.example\n", "# curl -sSu id:******** https://a.example\n"],
    ["a flag without a blank", '# curl -u"id:Soleil75" https://a.example\n', '# curl -u"id:********" https://a.example\n'],
    ["a user of HTTPie", "# http -a id:Soleil75 https://a.example\n", "# http -a id:******** https://a.example\n"],
    ["a header of cookies", `# Cookie: sid=${UUID}; lang=fr\n`, "# Cookie: ********\n"],
    ["a session in a path", "x: https://a.example/x;jsessionid=A1B2C3D4E5F6A7B8?y=1\n", "x: https://a.example/x;jsessionid=********?y=1\n"],
    ["a key in a query", `x: https://a.example/x?key=${UUID}&y=1\n`, "x: https://a.example/x?key=********&y=1\n"],
    ["a password with the mark of its end", "x: https://user:s@same75@a.example/\n", "x: https://user:********@a.example/\n"],
    ["a password with the mark of a path", "x: https://user:se/same75@a.example/\n", "x: https://user:********@a.example/\n"],
    ["a password with both", "x: https://user:s@me/word75@a.example/\n", "x: https://user:********@a.example/\n"],
    ["a password with both, on a host without a domain", "x: https://user:s@me/word75@piste/x\n", "x: https://user:********@piste/x\n"],
    ["a password with the mark of a query", "x: https://user:se?same75@a.example/\n", "x: https://user:********@a.example/\n"],
    ["a password with the mark of a fragment", "x: https://user:se#s@me75@10.0.0.1/\n", "x: https://user:********@10.0.0.1/\n"],
    ["a password before a path", "x: https://user:sesame@a.example/pkg@1.0.0\n", "x: https://user:********@a.example/pkg@1.0.0\n"],
    [
      "a password before a query",
      "x: https://user:sesame@a.example/?m=b@c.example\n",
      "x: https://user:********@a.example/?m=b@c.example\n",
    ],
    ["a proxy's password with the mark of its end", "x: user:s@same@proxy.example:3128\n", "x: user:********@proxy.example:3128\n"],
    ["a token as the user of a URL", `x: https://${UUID}@a.example/\n`, "x: https://********@a.example/\n"],
    ["a proxy without its scheme", "x: user:sesame@proxy.example:3128\n", "x: user:********@proxy.example:3128\n"],
    ["a key of SSH2", "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nMIIEpAIBAAKCAQEA1c7\n", "********\n"],
    [
      "a webhook",
      `x: https://hooks.slack.com/services/T00000000/B00000000/${"x7".repeat(12)}\n`,
      "x: https://hooks.slack.com/services/********\n",
    ],
    ["a sentence about an application", "x: le secret de l'application est Soleil75\n", "x: le secret de l'application est ********\n"],
    [
      "a sentence with a comma",
      "x: le mot de passe du compte technique, c'est Soleil75\n",
      "x: le mot de passe du compte technique, c'est ********\n",
    ],
    ["a password for a while", "x: mot de passe provisoire : Soleil75\n", "x: mot de passe provisoire : ********\n"],
    [
      "a password behind its login",
      "x: identifiant / mot de passe : alex / Soleil75\n",
      "x: identifiant / mot de passe : alex / ********\n",
    ],
    ["a name and a password of words", "x: mdp S0leil-Levant\n", "x: mdp ********\n"],
    ["a vague key", "x-auth: S0leil-Levant\n", "x-auth: ********\n"],
    ["a vague key with its login", "labels: { auth: alex:S0leil-Levant, a: b }\n", "labels: { auth: ********, a: b }\n"],
    ["a vague key in JSON", '{"pass":"Soleil!75","a":"b"}', '{"pass":"********","a":"b"}'],
    ["a vague key put aside", `# creds=${UUID}\n`, "# creds=********\n"],
    ["a number that is asked for", "pin: 074291\n", "pin: ********\n"],
    ["a flag with its password behind it", "# mysql -u root -pSoleil75 base\n", "# mysql -u root -p******** base\n"],
    ["a password of one command", "# redis-cli -h redis.example -a Soleil75\n", "# redis-cli -h redis.example -a ********\n"],
    ["a source of a password", "# openssl rsa -in key.pem -passin pass:Soleil75\n", "# openssl rsa -in key.pem -passin pass:********\n"],
    ["a technical account", "x: TECH_1_123456@cpro.fr:sesame\n", "x: TECH_1_123456@cpro.fr:********\n"],
    ["what is one elsewhere", `clientSecret: ${UUID}\nlabels: { a: ${UUID} }\n`, "clientSecret: ********\nlabels: { a: ******** }\n"],
    ["a private key without its end", "x: |\n  -----BEGIN PRIVATE KEY-----\n  MIIEpAIBAAKCAQEA1c7\n  abc\n", "x: |\n  ********\n  abc\n"],
  ])("%s", (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe("may be shown", () => {
  test.each([
    ["references", "credentials:\n  clientId: env:PISTE_CLIENT_ID # of the portal\n  clientSecret: 'file:secrets/client-secret'\n"],
    [
      "references in a flow",
      "credentials: { clientId: env:PISTE_CLIENT_ID, clientSecret: env:PISTE_CLIENT_SECRET, rotateEveryDays: 365 }\n",
    ],
    ["a reference below its key", "clientSecret:\n  env:PISTE_CLIENT_SECRET\n"],
    ["a reference with a tag", "clientSecret: !!str env:PISTE_CLIENT_SECRET\n"],
    [
      "what stands beside",
      "technicalAccount: { login: TECH_1_123456@cpro.fr, credential: env:CPRO_ACCOUNT, passwordRenewedOn: 2026-02-01 }\n",
    ],
    ["the address of a token endpoint", "endpoints: { token: https://a.example/token, api: https://a.example/ }\n"],
    ["prose", "description: Le jeton : voir le guide.\n# clientSecret: to be written by the administrator\n"],
    [
      "words that only look like those",
      "labels: { discret: oui-2026, tonnes: 12kg-2026, pass: navigo2026, token-type: Bearer2026 }\nsecteur: B2-2026\n",
    ],
    [
      "a name in a sentence",
      "# PISTE_CLIENT_SECRET vient du coffre\nx: the token endpoint is oauth2.example\n# docker run -u 1000:1000 app\n",
    ],
    [
      "addresses",
      "x: mailto:jean2.dupont@metropole.example\ny: https://registry.example:8080/pkg@1.0.0\nz: https://jean2026@a.example/\nt: https://a.example:8080/?m=jean@b.example\n",
    ],
    [
      "ways of authenticating",
      "labels: { auth: OAuth2-PISTE, signature: RSA-SHA512, bearer: JWT-RS256, session: 2026-S1, pin: A4, salt: none }\nx-auth: config/auth2sso.yaml\n",
    ],
    ["a vague key that refers", "x-auth: env:PISTE_2FA_SECRET\npass: *auth1alias\ncreds: file:secrets/client2secret\n"],
    [
      "other flags",
      "# mkdir -p dossier2/sous; tar -a archive2.tgz; grep -w mot2passe; docker run -p 8080:80 image2; mysql -u root -p base2\n",
    ],
    [
      "sentences without their secret",
      "x: le mot de passe vaut pour 424 jours\ny: la clé d'API sera SNE-Cotation\nz: identifiant / mot de passe : demandés au gestionnaire\n",
    ],
    ["an approval", `description: Jeton d'approbation ${UUID} reçu le 2026-05-12\n`],
    ["a suppression", "# pistectl-ignore security/shared-credentials: same structure until=2027-01-31\n"],
    ["identifiers", `labels: { deployment: ${UUID}, commit: 9fceb02d0ae598e95dc970b74767f19372d61af8, siret: "24000010900019" }\n`],
  ])("%s", (_, text) => {
    expect(shown(text)).toBe(text);
  });
});

test.each([
  "token: {",
  "- token: [\n",
  "secret: '\n",
  "credentials: {",
  '"token":"x",',
  "-----BEGIN PRIVATE KEY",
  "-----BEGIN PRIVATE KEY-----\n",
  "secret is ",
  "secret de la ",
  "secret\n",
  " -u a",
  "cookie: a=",
  "auth:",
  "mysql -pa",
  "secret de l'a ",
  "//a:",
  "a:b@",
  "//a:b@c/",
  "//a:b@c.d?",
  "://a",
  "key=",
  `${TOKEN} `,
])("a megabyte of %j is looked through", (piece) => {
  const text = piece.repeat(Math.ceil(2 ** 20 / piece.length));
  expect(fileSecrets({ path: "", text, byteOrderMark: false }).spans).toBeDefined();
});

test("so are blanks without end behind a key, and brackets without end in a text of JSON", () => {
  for (const text of [`clientId: "${" ".repeat(500_000)}x"`, `{"a": "${"}".repeat(500_000)}x`]) {
    const file = { path: "a.piste.json", text, byteOrderMark: false };
    expect([fileSecrets(file).spans, readManifestFile(file).findings]).toBeDefined();
  }
});

// What tells soon that there is nothing is held to what tells it at length: the same text with something in it, or written otherwise, that no short way takes.
describe("no short way misses anything", () => {
  const WORDS = [
    ...[UUID, TOKEN, PASSWORD, BASIC, "Soleil75", "PISTE_CLIENT_SECRET", "TECH_1_123456@cpro.fr:sesame", "https://user:sesame@a.example/"],
    ...[
      `AKIA${"ABCDEFGH".repeat(2)}`,
      `npm_${"abcdef".repeat(6)}`,
      `xoxb-${"1a2b3c4d5e"}`,
      "q7Xh2+Lr9Zk0/mVt4Ws8Yb1Nc6Pd3Jf5Gg==",
      "sid=A1B2C3D4E5F6A7B8",
    ],
    ...[
      "auth: ",
      "sig=",
      "psk :",
      "Basic ",
      "bearer ",
      "Cookie: ",
      " -u id:",
      " -p ",
      "-----BEGIN PRIVATE KEY-----",
      "clientSecret: ",
      "password",
      "secret is ",
      "#",
      " ",
      "\n",
      "é",
      "/",
    ],
  ];
  const texts = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(""));

  test("a text with a certificate behind it is looked through with every expression", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const end = "\n\n-----BEGIN CERTIFICATE-----\n";
        // A key without its end goes on.
        fc.pre(!text.includes("PRIVATE KEY"));
        expect(shown(`x: y\n${text}${end}`)).toBe(`${shown(`x: y\n${text}\n\n`).slice(0, -2)}${end}`);
      }),
      { seed: 13, numRuns: 3000 },
    );
  });

  test("a reference to the environment is shown or not as it is between quotation marks", () => {
    const pieces = [...WORDS, "A", "_", "Z9", "a1B"].map((word) => word.replace(/\W/g, "")).filter((word) => word !== "");
    const names = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }).map((words) => words.join(""));
    fc.assert(
      fc.property(fc.constantFrom("clientSecret", "a", "technicalAccount"), names, fc.constantFrom("", " # note"), (key, name, comment) => {
        const quoted = shown(`${key}: "env:${name}"${comment}\n`);
        expect(shown(`${key}: env:${name}${comment}\n`).includes(name)).toBe(quoted.includes(name));
      }),
      { seed: 13, numRuns: 3000 },
    );
  });
});
