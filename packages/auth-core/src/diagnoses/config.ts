import { alternatives, enumeration, type Localized, localized, quote } from "@pistectl/words";
import { declareDiagnosis } from "../domain/diagnosis.ts";
import { ENDPOINTS, type Environment } from "../domain/environment.ts";
import { IN_ENVIRONMENT, plain } from "./wording.ts";

/** Which credential a setting holds; of a partner, the consumer key is the client identifier. */
export type CredentialRole = "client-id" | "client-secret" | "technical-account";

interface MissingCredentials {
  /** Each setting without a value; `absence` is a full sentence of the caller on why. */
  readonly settings: readonly { readonly source: string; readonly role: CredentialRole; readonly absence?: Localized | undefined }[];
}

/** What is said of the client credentials that are missing, the one, the other or both; null when neither is. */
function ofMissing<T>(
  settings: MissingCredentials["settings"],
  said: Readonly<Record<"client-id" | "client-secret" | "both", T>>,
): T | null {
  const [id, secret] = (["client-id", "client-secret"] as const).map((role) => settings.some((setting) => setting.role === role));
  if (id && secret) return said.both;
  return id ? said["client-id"] : secret ? said["client-secret"] : null;
}

const SHOWN_ON_PISTE = {
  "client-id": { en: "The client identifier is", fr: "L'identifiant client se lit" },
  "client-secret": { en: "The client secret is", fr: "Le secret client se lit" },
  both: { en: "The client identifier and the client secret are", fr: "L'identifiant client et le secret client se lisent" },
} satisfies Record<string, Localized>;

const GIVEN_BY_PARTNER = {
  "client-id": { en: "the consumer key", fr: "la clé de consommateur est donnée" },
  "client-secret": { en: "the consumer secret", fr: "le secret de consommateur est donné" },
  both: { en: "the consumer key and the consumer secret", fr: "la clé et le secret de consommateur sont donnés" },
} satisfies Record<string, Localized>;

const VARIABLE_NAME = /^[A-Z_][A-Z0-9_]*$/;

/** Where there is no workflow, a name in capitals is that of an environment variable. */
function giveValues(settings: MissingCredentials["settings"]): Localized {
  const { en, fr } = enumeration(settings.map(({ source }) => plain(source)));
  const areVariables = settings.every(({ source, absence }) => absence === undefined && VARIABLE_NAME.test(source));
  if (!areVariables) return { en: `Give a value to ${en}.`, fr: `Donnez une valeur à ${fr}.` };
  return settings.length === 1
    ? { en: `Set the environment variable ${en}.`, fr: `Donnez une valeur à la variable d'environnement ${fr}.` }
    : { en: `Set the environment variables ${en}.`, fr: `Donnez une valeur aux variables d'environnement ${fr}.` };
}

/** For a caller that knows why a secret is absent: a workflow. */
function adviceOnGithub(settings: MissingCredentials["settings"]): readonly Localized[] {
  return settings.some(({ absence }) => absence !== undefined) ? ON_GITHUB : [];
}

const ON_GITHUB: readonly Localized[] = [
  {
    en: "On GitHub, check that the secret exists under that exact name, and that the job names the environment which holds it.",
    fr: "Sur GitHub, vérifiez que le secret existe sous ce nom exact et que le job nomme l'environnement qui le contient.",
  },
  {
    en: 'For pull requests from forks or from Dependabot, set the input on-missing-secrets to "skip" or "warn" and run the gate after the merge.',
    fr: "Pour les pull requests venant de forks ou de Dependabot, réglez l'entrée on-missing-secrets sur « skip » ou « warn » et lancez le contrôle après la fusion.",
  },
];

/** Credentials that are empty or absent, and why when the caller knows. */
export const missingCredentials = declareDiagnosis({
  code: "config/missing-credentials",
  stage: "config",
  responsible: "you",
  certainty: "confirmed",
  title: { en: "Credentials are missing", fr: "Identifiants absents" },
  seen: {
    en: "A client identifier, a client secret or a technical account that the check needs is empty or absent; nothing was sent.",
    fr: "Un identifiant client, un secret client ou un compte technique nécessaire au contrôle est vide ou absent ; rien n'a été envoyé.",
  },
  symptoms: [],
  why: {
    en: "Secrets come from the environment, from files or from the action's inputs. GitHub gives no secrets to a workflow that a pull request from a fork starts, only Dependabot's own to one that Dependabot starts, and the secrets of an environment only to a job that names it.",
    fr: "Les secrets viennent de l'environnement, de fichiers ou des entrées de l'action. GitHub ne transmet aucun secret à un workflow lancé par une pull request venant d'un fork, ne transmet que les secrets propres à Dependabot quand c'est lui qui le lance, et réserve les secrets d'un environnement aux jobs qui le nomment.",
  },
  summary: ({ settings }: MissingCredentials) =>
    localized((language) => {
      const sources = enumeration(settings.map(({ source }) => plain(source)))[language];
      const absences = new Set(settings.flatMap(({ absence }) => (absence === undefined ? [] : [absence[language]])));
      return [language === "fr" ? `Aucune valeur pour ${sources}.` : `No value for ${sources}.`, ...absences].join(" ");
    }),
  remedies: ({ settings }) => [
    localized((language) => {
      const french = language === "fr";
      const pair = ofMissing(settings, SHOWN_ON_PISTE);
      return [
        giveValues(settings)[language],
        ...(pair === null
          ? []
          : [
              french
                ? `${pair.fr} sur piste.gouv.fr/apps, onglet « Authentification » de l'application, bloc « Identifiants OAuth ».`
                : `${pair.en} on piste.gouv.fr/apps, tab "Authentification" of the application, panel "Identifiants OAuth".`,
            ]),
        ...(settings.some(({ role }) => role === "technical-account")
          ? [
              french
                ? "Un compte technique Chorus Pro s'écrit identifiant:mot de passe."
                : "A Chorus Pro technical account is written login:password.",
            ]
          : []),
      ].join(" ");
    }),
    ...adviceOnGithub(settings),
  ],
  partner: {
    remedies: ({ settings }, { label }) => {
      const given = ofMissing(settings, GIVEN_BY_PARTNER) ?? GIVEN_BY_PARTNER.both;
      return [
        {
          en: `Set what the manifest refers to under credentials; ${label} gives ${given.en}.`,
          fr: `Renseignez ce que le manifeste désigne sous credentials ; ${given.fr} par ${label}.`,
        },
        ...adviceOnGithub(settings),
      ];
    },
  },
  example: {
    settings: [
      {
        source: "client-secret",
        role: "client-secret",
        absence: {
          en: "This run comes from a fork, which GitHub gives no secret.",
          fr: "Cette exécution vient d'un fork, auquel GitHub ne donne aucun secret.",
        },
      },
    ],
  },
  source: {
    en: "RFC 6749 §2.3.1 and §4.4; GitHub documentation on secrets in workflows",
    fr: "RFC 6749 §2.3.1 et §4.4 ; documentation de GitHub sur les secrets dans les workflows",
  },
});

const MALFORMATIONS = {
  "leading-space": { en: "begins with a space", fr: "commence par un espace" },
  "trailing-space": { en: "ends with a space", fr: "se termine par un espace" },
  "inner-space": { en: "holds a space", fr: "contient un espace" },
  "line-break": { en: "holds a line break", fr: "contient un saut de ligne" },
  "control-character": { en: "holds a control character", fr: "contient un caractère de contrôle" },
  quotes: { en: "is between quotation marks", fr: "est entre guillemets" },
  "no-colon": { en: "has no colon between login and password", fr: "n'a pas de deux-points entre l'identifiant et le mot de passe" },
  colon: { en: "holds a colon", fr: "contient un deux-points" },
  "looks-like-placeholder": { en: "looks like a placeholder", fr: "ressemble à un texte d'exemple" },
  nothing: { en: "is what a program prints for an absent value", fr: "est ce qu'un programme écrit pour une valeur absente" },
  mask: { en: "is a mask in place of a value", fr: "est un masque à la place d'une valeur" },
  variable: { en: "is a variable that no program has replaced", fr: "est une variable qu'aucun programme n'a remplacée" },
  assignment: { en: "holds the name of a setting before its value", fr: "contient le nom d'un réglage devant sa valeur" },
  header: { en: "is a whole Authorization header", fr: "est un en-tête Authorization entier" },
  "base64-pair": {
    en: "is the base64 of a pair, as Basic authentication encodes it",
    fr: "est un couple encodé en base64, comme le fait l'authentification Basic",
  },
  "typographic-dash": {
    en: "holds a typographic dash in place of a hyphen",
    fr: "contient un tiret typographique à la place d'un trait d'union",
  },
} satisfies Record<string, Localized>;

const NO_COLON_IN_BASIC: Localized = {
  en: "Write authentication: oauth2 in the manifest if the partner offers it: with Basic authentication a key ends at its first colon (RFC 7617 §2).",
  fr: "Écrivez authentication: oauth2 dans le manifeste si le partenaire le propose : avec l'authentification Basic, une clé s'arrête à son premier deux-points (RFC 7617 §2).",
};

/** What to do first, by what was pasted. */
const PASTED: Readonly<Partial<Record<keyof typeof MALFORMATIONS, Localized>>> = {
  "no-colon": {
    en: "Write the technical account as login:password, in clear; pistectl does the base64 encoding.",
    fr: "Écrivez le compte technique sous la forme identifiant:mot de passe, en clair ; pistectl se charge de l'encodage base64.",
  },
  "looks-like-placeholder": {
    en: "Replace the placeholder by the value itself, as the page that gave it shows it.",
    fr: "Remplacez le texte d'exemple par la valeur elle-même, telle que l'affiche la page qui l'a donnée.",
  },
  nothing: {
    en: "Look for the step that should give the value: it found none, often because the secret has another name or is not passed on to this job.",
    fr: "Cherchez l'étape qui devait donner la valeur : elle n'en a trouvé aucune, souvent parce que le secret porte un autre nom ou n'est pas transmis à ce job.",
  },
  mask: {
    en: "Copy the value from where it was created: logs and screens show a mask in its place.",
    fr: "Copiez la valeur là où elle a été créée : les journaux et les écrans affichent un masque à sa place.",
  },
  variable: {
    en: "Have the variable replaced by its value before it gets here: single quotes, a file without a template engine or another shell's syntax leave it as it is.",
    fr: "Faites remplacer la variable par sa valeur en amont : des apostrophes, un fichier sans moteur de gabarits ou la syntaxe d'un autre shell la laissent telle quelle.",
  },
  assignment: {
    en: "Leave out the name and the equals sign: only what follows is the value.",
    fr: "Retirez le nom et le signe égal : seule la suite est la valeur.",
  },
  header: {
    en: "Give the identifier and the secret apart and in clear, a technical account as login:password: pistectl asks for the token and makes the headers itself.",
    fr: "Donnez l'identifiant et le secret séparément et en clair, un compte technique sous la forme identifiant:mot de passe : pistectl demande le jeton et compose les en-têtes lui-même.",
  },
  "base64-pair": {
    en: "Give the two values apart and in clear, a technical account as login:password: pistectl does the base64 encoding.",
    fr: "Donnez les deux valeurs séparément et en clair, un compte technique sous la forme identifiant:mot de passe : pistectl se charge de l'encodage base64.",
  },
  "typographic-dash": {
    en: "Copy the value from the page that gave it: word processors and mail programs turn hyphens into dashes.",
    fr: "Copiez la valeur depuis la page qui l'a donnée : traitements de texte et messageries changent les traits d'union en tirets.",
  },
};

interface MalformedCredentials {
  readonly settings: readonly { readonly source: string; readonly problem: keyof typeof MALFORMATIONS }[];
}

export const malformedCredentials = declareDiagnosis({
  code: "config/malformed-credentials",
  stage: "config",
  responsible: "you",
  certainty: "confirmed",
  title: { en: "Credentials are malformed", fr: "Identifiants mal formés" },
  seen: {
    en: "A credential holds spaces, line breaks, control characters, quotation marks or typographic dashes, or is not the value itself: a placeholder, a mask, a variable left as it is, NAME=value, a whole header, the base64 of a pair. Nothing was sent.",
    fr: "Un identifiant contient des espaces, des sauts de ligne, des caractères de contrôle, des guillemets ou des tirets typographiques, ou n'est pas la valeur elle-même : texte d'exemple, masque, variable non remplacée, NOM=valeur, en-tête entier, base64 d'un couple. Rien n'a été envoyé.",
  },
  symptoms: [],
  why: {
    en: "What a copy from the portal or a command brings along is part of the value, and PISTE would only answer invalid_client. pistectl reports such ends instead of trimming them, since your application may send them as they are.",
    fr: "Ce qu'un copier-coller du portail ou une commande ajoute fait partie de la valeur, et PISTE répondrait seulement invalid_client. pistectl signale ces caractères au lieu de les retirer, car votre application les enverrait peut-être tels quels.",
  },
  summary: ({ settings }: MalformedCredentials) =>
    localized((language) => {
      const problems = settings.map(({ source, problem }) => `${plain(source)} ${MALFORMATIONS[problem][language]}`);
      return `${problems.join(language === "fr" ? " ; " : "; ")}.`;
    }),
  remedies: ({ settings }) => {
    const problems = new Set(settings.map(({ problem }) => problem));
    if (problems.has("colon")) return [NO_COLON_IN_BASIC];
    const remedies: Localized[] = [
      localized((language) => {
        const sources = enumeration([...new Set(settings.map(({ source }) => plain(source)))])[language];
        return language === "fr"
          ? `Saisissez à nouveau ${sources} : la valeur seule, sans guillemets, espace ni saut de ligne.`
          : `Enter ${sources} again: the value alone, without quotation marks, space or line break.`;
      }),
    ];
    remedies.unshift(...new Set([...problems].flatMap((problem) => PASTED[problem] ?? [])));
    if (problems.has("line-break"))
      remedies.push({
        en: "If a command writes the value, use printf '%s' rather than echo, which adds a line break.",
        fr: "Si une commande écrit la valeur, préférez printf '%s' à echo, qui ajoute un saut de ligne.",
      });
    return remedies;
  },
  partner: "alike",
  example: { settings: [{ source: "PISTE_CLIENT_SECRET", problem: "line-break" }] },
  source: {
    en: "Trimming done by public PISTE clients",
    fr: "ce que retirent les clients PISTE publics",
  },
});

type EndpointProblem =
  | "user-info"
  | "backslash"
  | "plain-http"
  | "host-not-allowed"
  | "look-alike"
  | "state-network"
  | "no-token-endpoint"
  | "no-api-base"
  | "leaves-origin"
  | "not-a-url"
  | "undeclared";

interface UntrustedEndpoint {
  readonly source: string;
  /** Host as given, with the path where that is what is wrong; not shown when the URL could not be read. */
  readonly host: string;
  readonly problem: EndpointProblem;
  /** PISTE's own address for this setting, in the environment that is checked; absent for a partner and for a path. */
  readonly expected?: string | undefined;
}

export const untrustedEndpoint = declareDiagnosis({
  code: "config/untrusted-endpoint",
  stage: "config",
  responsible: "you",
  certainty: "confirmed",
  title: { en: "Endpoint is not trusted", fr: "Adresse non autorisée" },
  seen: {
    en: "A token or API address is not plain https to a PISTE host, to loopback or to a host that the operator allowed, or it is on a PISTE host but not the address there; or a partner's is not declared, or not on a host that the operator allowed. Nothing was sent.",
    fr: "Une adresse de serveur de jetons ou d'API n'est pas en https vers un hôte PISTE, vers la boucle locale ou vers un hôte autorisé par l'opérateur, ou est sur un hôte PISTE sans en être la bonne adresse ; ou celle d'un partenaire n'est pas déclarée, ou n'est pas sur un hôte autorisé par l'opérateur. Rien n'a été envoyé.",
  },
  symptoms: [],
  why: {
    en: "Whoever chooses the address receives the credentials. Only the person who runs the check may allow another host: a manifest, which the author of a pull request controls, may not.",
    fr: "Celui qui choisit l'adresse reçoit les identifiants. Seule la personne qui lance le contrôle peut autoriser un autre hôte : un manifeste, que l'auteur d'une pull request maîtrise, ne le peut pas.",
  },
  summary: ({ source, host, problem, expected = "" }: UntrustedEndpoint) => endpointSummary(plain(source), plain(host), problem, expected),
  remedies: ({ source, host, problem, expected = ENDPOINTS.production.tokenUrl }) => [
    endpointRemedy(plain(source), plain(host), problem, expected),
    // A path comes from the catalogue and not from an override.
    ...(problem === "leaves-origin" ? [] : [WITHOUT_OVERRIDE]),
    ...(problem === "look-alike" || problem === "state-network" ? [allowKnowingly(plain(host), problem)] : []),
  ],
  partner: {
    remedies: ({ source, host, problem }) => [endpointRemedy(plain(source), plain(host), problem, "https://partner.example/token")],
  },
  example: { source: "--token-url", host: "oauth.example.org", problem: "host-not-allowed" },
  source: {
    en: "Rule of pistectl: credentials go only where the operator says",
    fr: "règle de pistectl : les identifiants ne vont que là où le dit la personne qui lance le contrôle",
  },
});

const WITHOUT_OVERRIDE: Localized = {
  en: "To check against PISTE itself, leave out --token-url and --api-base-url: the environment sets both.",
  fr: "Pour contrôler PISTE elle-même, n'indiquez ni --token-url ni --api-base-url : l'environnement fixe les deux.",
};

/** For a host that is most likely a mistake: never the first advice. */
function allowKnowingly(host: string, problem: "look-alike" | "state-network"): Localized {
  return problem === "state-network"
    ? {
        en: `If this machine is on the State network (RIE) and that host is the one to use there, allow it: --allow-host ${host}, or the action's input allow-hosts.`,
        fr: `Si cette machine est sur le réseau interministériel de l'État (RIE) et que cet hôte est bien celui à y employer, autorisez-le : --allow-host ${host}, ou l'entrée allow-hosts de l'action.`,
      }
    : {
        en: `Only if ${host} is a relay of yours that may hold these credentials, allow it: --allow-host ${host}, or the action's input allow-hosts.`,
        fr: `Seulement si ${host} est un relais à vous, qui peut détenir ces identifiants, autorisez-le : --allow-host ${host}, ou l'entrée allow-hosts de l'action.`,
      };
}

function endpointSummary(source: string, host: string, problem: EndpointProblem, expected: string): Localized {
  switch (problem) {
    case "user-info":
      return {
        en: `${source} holds a user name or password before the host ${host}.`,
        fr: `${source} contient un nom d'utilisateur ou un mot de passe avant l'hôte ${host}.`,
      };
    case "backslash":
      return {
        en: `${source} holds a backslash, which programs do not read alike.`,
        fr: `${source} contient une barre oblique inversée, que les programmes n'interprètent pas tous de la même façon.`,
      };
    case "plain-http":
      return {
        en: `${source} asks for plain http to ${host}: the credentials would travel unencrypted.`,
        fr: `${source} demande http sans chiffrement vers ${host} : les identifiants circuleraient en clair.`,
      };
    case "host-not-allowed":
      return {
        en: `${source} would send the credentials to ${host}, which is neither a PISTE host nor an allowed one.`,
        fr: `${source} enverrait les identifiants à ${host}, qui n'est ni un hôte PISTE ni un hôte autorisé.`,
      };
    case "look-alike":
      return {
        en: `${source} would send the credentials to ${host}, which is no host of PISTE; PISTE's address is ${expected}.`,
        fr: `${source} enverrait les identifiants à ${host}, qui n'est pas un hôte de PISTE ; l'adresse de PISTE est ${expected}.`,
      };
    case "state-network":
      return {
        en: `${source} names ${host}, a host of the State network (RIE) which is not reachable from the Internet, where PISTE's address is ${expected}.`,
        fr: `${source} désigne ${host}, un hôte du réseau interministériel de l'État (RIE), injoignable depuis Internet, où l'adresse de PISTE est ${expected}.`,
      };
    case "no-token-endpoint":
      return {
        en: `${source} names ${host}, which is not PISTE's token endpoint: that is ${expected}.`,
        fr: `${source} désigne ${host}, qui n'est pas l'adresse du serveur de jetons de PISTE : c'est ${expected}.`,
      };
    case "no-api-base":
      return {
        en: `${source} names ${host}, but each API adds its own path to the base URL, which is ${expected} and nothing more.`,
        fr: `${source} désigne ${host}, alors que chaque API ajoute son chemin à l'adresse de base, qui est ${expected} et rien de plus.`,
      };
    case "leaves-origin":
      return {
        en: `${source} leads out of the API host ${host}.`,
        fr: `${source} mène hors de l'hôte de l'API, ${host}.`,
      };
    case "undeclared":
      return {
        en: `${source}: not declared in the manifest, so that nothing could be asked.`,
        fr: `${source} : absent du manifeste, si bien que rien n'a pu être demandé.`,
      };
    case "not-a-url":
      return { en: `${source} is not an absolute URL.`, fr: `${source} n'est pas une URL absolue.` };
  }
}

function endpointRemedy(source: string, host: string, problem: EndpointProblem, expected: string): Localized {
  switch (problem) {
    case "user-info":
      return {
        en: `Remove what stands before "@" in ${source}, and change that password if it was a real one.`,
        fr: `Retirez ce qui précède « @ » dans ${source}, et changez ce mot de passe s'il était réel.`,
      };
    case "backslash":
      return {
        en: `Write ${source} with forward slashes only.`,
        fr: `N'utilisez que des barres obliques « / » dans ${source}.`,
      };
    case "plain-http":
      return {
        en: `Write ${source} with https://; plain http is accepted on loopback only.`,
        fr: `Écrivez ${source} avec https:// ; http n'est accepté que sur la boucle locale.`,
      };
    case "host-not-allowed":
      return {
        en: `If you trust ${host} with these credentials, allow it: --allow-host ${host}, or the action's input allow-hosts.`,
        fr: `Si vous faites confiance à ${host} pour recevoir ces identifiants, autorisez-le : --allow-host ${host}, ou l'entrée allow-hosts de l'action.`,
      };
    case "look-alike":
    case "state-network":
    case "no-token-endpoint":
    case "no-api-base":
      return { en: `In ${source}, write ${expected}.`, fr: `Dans ${source}, écrivez ${expected}.` };
    case "leaves-origin":
      return {
        en: `Write ${source} as a path with exactly one leading slash, without a host.`,
        fr: `Écrivez ${source} comme un chemin commençant par une seule barre oblique, sans hôte.`,
      };
    case "undeclared":
      return {
        en: `Declare ${source}, as its provider documents it.`,
        fr: `Déclarez ${source}, tel que le documente son fournisseur.`,
      };
    case "not-a-url":
      return {
        en: `Write ${source} in full, as in ${expected}.`,
        fr: `Écrivez ${source} en entier, comme ${expected}.`,
      };
  }
}

type ReferenceProblem = "name-not-allowed" | "outside-project" | "link" | "not-a-reference" | "of-piste";

interface UntrustedReference {
  readonly source: string;
  /** As written in the manifest; not shown for `not-a-reference`, since it may be the secret itself. */
  readonly reference: string;
  readonly problem: ReferenceProblem;
  /** Patterns of names that may be read. */
  readonly allowed: readonly string[];
}

/** A credential reference of a manifest that must not be followed; for callers that read manifests. */
export const untrustedReference = declareDiagnosis({
  code: "config/untrusted-reference",
  stage: "config",
  responsible: "you",
  certainty: "confirmed",
  title: { en: "Credential reference is not trusted", fr: "Référence d'identifiant non autorisée" },
  seen: {
    en: "A manifest refers to a variable or a file that pistectl does not read for a manifest of its kind, or the credentials of a partner are those of PISTE or of Chorus Pro; nothing was sent.",
    fr: "Un manifeste renvoie à une variable ou à un fichier que pistectl ne lit pas pour un manifeste de ce type, ou les identifiants d'un partenaire sont ceux de PISTE ou de Chorus Pro ; rien n'a été envoyé.",
  },
  symptoms: [],
  why: {
    en: "The author of a pull request controls the manifests. Were any name or path read, a manifest could have an unrelated secret of the machine sent away, or the secrets of PISTE sent to a partner.",
    fr: "L'auteur d'une pull request maîtrise les manifestes. Si n'importe quel nom ou chemin était lu, un manifeste pourrait faire envoyer un secret de la machine sans rapport avec PISTE, ou envoyer les secrets de PISTE à un partenaire.",
  },
  summary: ({ source, reference, problem, allowed }: UntrustedReference) =>
    localized((language) => {
      const [setting, found] = [plain(source), quote(reference)[language]];
      const names = enumeration(allowed.map(plain))[language];
      const texts: Record<ReferenceProblem, Localized> = {
        "name-not-allowed": {
          en: `${setting} refers to ${found}, but only variables named ${names} may be read.`,
          fr: `${setting} renvoie à ${found}, mais seules les variables nommées ${names} peuvent être lues.`,
        },
        "outside-project": {
          en: `${setting} refers to ${found}, a file that is no part of the project.`,
          fr: `${setting} renvoie à ${found}, un fichier qui ne fait pas partie du projet.`,
        },
        link: {
          en: `${setting} refers to ${found}, a link and not a plain file.`,
          fr: `${setting} renvoie à ${found}, un lien et non un fichier ordinaire.`,
        },
        "not-a-reference": {
          en: `${setting} is neither env:NAME nor file:PATH.`,
          fr: `${setting} n'est ni env:NOM ni file:CHEMIN.`,
        },
        "of-piste": {
          en: `${found} is a credential of PISTE or of Chorus Pro, which is never sent to a partner.`,
          fr: `${found} est un identifiant de PISTE ou de Chorus Pro, qui n'est jamais envoyé à un partenaire.`,
        },
      };
      return texts[problem][language];
    }),
  remedies: ({ source, problem, allowed }) => [
    ...REFERENCE_REMEDIES[problem](plain(source), allowed),
    ...(problem === "not-a-reference"
      ? [
          {
            en: 'If the value was a real secret, renew it on piste.gouv.fr/apps, tab "Authentification" of the application.',
            fr: "Si la valeur était un vrai secret, renouvelez-le sur piste.gouv.fr/apps, onglet « Authentification » de l'application.",
          },
        ]
      : []),
  ],
  partner: {
    remedies: ({ source, problem, allowed }) => [
      ...REFERENCE_REMEDIES[problem](plain(source), allowed),
      ...(problem === "not-a-reference"
        ? [
            {
              en: "If the value was a real secret, ask the partner to replace it.",
              fr: "Si la valeur était un vrai secret, demandez au partenaire de le remplacer.",
            },
          ]
        : []),
    ],
  },
  example: {
    source: "credentials.clientSecret",
    reference: "env:AWS_SECRET_ACCESS_KEY",
    problem: "name-not-allowed",
    allowed: ["PISTE_*"],
  },
  source: {
    en: "Rule of pistectl: manifests cannot choose which secret is read",
    fr: "règle de pistectl : un manifeste ne choisit pas quel secret est lu",
  },
});

const COPY_INSIDE: Localized = {
  en: "Put the value in a plain file inside the project that version control ignores, or in a variable and refer to it as env:NAME.",
  fr: "Placez la valeur dans un fichier ordinaire du projet, ignoré par la gestion de versions, ou dans une variable désignée par env:NOM.",
};

const REFERENCE_REMEDIES: Readonly<Record<ReferenceProblem, (source: string, allowed: readonly string[]) => readonly Localized[]>> = {
  "name-not-allowed": (source, allowed) => [
    localized((language) => {
      const names = alternatives(allowed.map(plain))[language];
      return language === "fr"
        ? `Donnez à la variable un nom qui peut être lu, ${names}, et modifiez ${source}.`
        : `Give the variable a name that may be read, ${names}, and change ${source}.`;
    }),
    {
      en: "If the manifest may read that variable, allow its name: --allow-env NAME, or the action's input allow-env.",
      fr: "Si le manifeste a le droit de lire cette variable, autorisez son nom : --allow-env NOM, ou l'entrée allow-env de l'action.",
    },
  ],
  "outside-project": () => [COPY_INSIDE],
  link: () => [COPY_INSIDE],
  "not-a-reference": (source) => [
    {
      en: `Write ${source} as env:NAME or file:PATH, and keep the value itself out of the manifest.`,
      fr: `Écrivez ${source} sous la forme env:NOM ou file:CHEMIN, et gardez la valeur elle-même hors du manifeste.`,
    },
  ],
  "of-piste": (source) => [
    {
      en: `Have the partner give you a key and a secret of its own, put them in variables of their own, such as CYNOD_CONSUMER_SECRET, and refer to those in place of ${source}.`,
      fr: `Demandez au partenaire une clé et un secret qui lui soient propres, placez-les dans leurs propres variables, comme CYNOD_CONSUMER_SECRET, et renvoyez à celles-ci à la place de ${source}.`,
    },
  ],
};

interface LegacyHost {
  readonly source: string;
  /** Host, with the path where that is what was retired. */
  readonly host: string;
  readonly replacement: string;
  /** Absent: the host was switched off. */
  readonly retired?: "path";
}

export const legacyHost = declareDiagnosis({
  code: "config/legacy-host",
  stage: "config",
  responsible: "you",
  certainty: "confirmed",
  title: { en: "Host of the former platform", fr: "Hôte de l'ancienne plateforme" },
  seen: {
    en: "A setting names a host under aife.economie.gouv.fr, which PISTE left, or the path /dila/legifrance-beta, retired in 2023; nothing was sent.",
    fr: "Un paramètre désigne un hôte sous aife.economie.gouv.fr, que PISTE a quitté, ou le chemin /dila/legifrance-beta, retiré en 2023 ; rien n'a été envoyé.",
  },
  symptoms: ["aife.economie.gouv.fr", "legifrance-beta"],
  why: {
    en: "AIFE moved PISTE to piste.gouv.fr and switched the former hosts off, without redirection and without way back. Several public documents still print them.",
    fr: "L'AIFE a déplacé PISTE vers piste.gouv.fr et arrêté les anciens hôtes, sans redirection ni retour possible. Plusieurs documents publics les citent encore.",
  },
  summary: ({ source, host, replacement, retired }: LegacyHost) =>
    retired === "path"
      ? {
          en: `${plain(source)} names ${plain(host)}: legifrance-beta was retired in 2023, and the path of Légifrance is now /dila/legifrance.`,
          fr: `${plain(source)} désigne ${plain(host)} : legifrance-beta a été retiré en 2023, et le chemin de Légifrance est désormais /dila/legifrance.`,
        }
      : {
          en: `${plain(source)} names ${plain(host)}, which was switched off without redirection; it is now ${replacement}.`,
          fr: `${plain(source)} désigne ${plain(host)}, arrêté sans redirection ; c'est désormais ${replacement}.`,
        },
  remedies: ({ source, host, replacement, retired }) => [
    {
      en: `In ${plain(source)}, replace ${plain(host)} by ${replacement}.`,
      fr: `Dans ${plain(source)}, remplacez ${plain(host)} par ${replacement}.`,
    },
    ...(retired === "path" ? [] : [MOVE_BOTH]),
  ],
  partner: "alike",
  example: { source: "--token-url", host: "oauth.aife.economie.gouv.fr", replacement: "oauth.piste.gouv.fr" },
  source: {
    en: "AIFE mail of 21 May 2024, quoted in OCA/l10n-france issue 548; SocialGouv/dila-api-client v1.2.4 (legifrance-beta)",
    fr: "courriel de l'AIFE du 21 mai 2024, cité dans OCA/l10n-france, ticket 548 ; SocialGouv/dila-api-client v1.2.4 (legifrance-beta)",
  },
});

const MOVE_BOTH: Localized = {
  en: "Move the token address and the API address together: both must be under piste.gouv.fr.",
  fr: "Changez ensemble l'adresse du serveur de jetons et celle de l'API : les deux doivent être sous piste.gouv.fr.",
};

interface EnvironmentMismatch {
  readonly environment: Environment;
  readonly source: string;
  readonly host: string;
  readonly expectedHost: string;
}

export const environmentMismatch = declareDiagnosis({
  code: "config/environment-mismatch",
  stage: "config",
  responsible: "you",
  certainty: "confirmed",
  title: { en: "Environments are mixed", fr: "Environnements mélangés" },
  seen: {
    en: "An address belongs to the other PISTE environment than the one that is checked; nothing was sent.",
    fr: "Une adresse appartient à l'autre environnement PISTE que celui qui est contrôlé ; rien n'a été envoyé.",
  },
  symptoms: [],
  why: {
    en: "An application exists in one environment, and each environment has its own token host and API host. The SNE-Cotation guide prints the production token address for both, which all known clients contradict.",
    fr: "Une application n'existe que dans un environnement, et chaque environnement a son serveur de jetons et son hôte d'API. Le guide SNE-Cotation imprime l'adresse de production pour les deux, ce que contredisent tous les clients connus.",
  },
  summary: ({ environment, source, host, expectedHost }: EnvironmentMismatch) => ({
    en: `${plain(source)} names ${plain(host)}, but ${IN_ENVIRONMENT[environment].en} the host is ${expectedHost}.`,
    fr: `${plain(source)} désigne ${plain(host)}, alors qu'${IN_ENVIRONMENT[environment].fr} l'hôte est ${expectedHost}.`,
  }),
  remedies: ({ source, host, expectedHost }) => [
    {
      en: `In ${plain(source)}, replace ${plain(host)} by ${expectedHost}, or leave the setting out: the environment sets it.`,
      fr: `Dans ${plain(source)}, remplacez ${plain(host)} par ${expectedHost}, ou retirez ce paramètre : l'environnement le fixe.`,
    },
    {
      en: "If the credentials are of the other environment, change the environment instead (--environment, the action's input, or the manifest).",
      fr: "Si les identifiants sont ceux de l'autre environnement, changez plutôt l'environnement (--environment, l'entrée de l'action ou le manifeste).",
    },
  ],
  partner: "never",
  example: {
    environment: "sandbox",
    source: "--token-url",
    host: "oauth.piste.gouv.fr",
    expectedHost: "sandbox-oauth.piste.gouv.fr",
  },
  source: {
    en: "Endpoints used by OCA/l10n-france, Cour-de-cassation/judilibre-monitor and the DILA examples of 2025",
    fr: "adresses qu'emploient OCA/l10n-france, Cour-de-cassation/judilibre-monitor et les exemples de la DILA de 2025",
  },
});

interface InvalidInput {
  /** Each names its input, what was found and what is accepted. */
  readonly problems: readonly Localized[];
}

/** Inputs of a program or an action that cannot be used, all at once; for callers that read inputs. */
export const invalidInput = declareDiagnosis({
  code: "config/invalid-input",
  stage: "config",
  responsible: "you",
  certainty: "confirmed",
  title: { en: "Invalid input", fr: "Entrée invalide" },
  seen: {
    en: "One or more inputs of the action cannot be used; nothing was sent.",
    fr: "Une ou plusieurs entrées de l'action sont inutilisables ; rien n'a été envoyé.",
  },
  symptoms: [],
  why: {
    en: "Every input is read before anything else, and all the problems are listed at once. A value that cannot be read is an error and never silently the default.",
    fr: "Toutes les entrées sont lues avant toute chose, et tous les problèmes sont listés ensemble. Une valeur illisible est une erreur, jamais remplacée en silence par la valeur par défaut.",
  },
  summary: ({ problems }: InvalidInput) => {
    const [only] = problems;
    return only !== undefined && problems.length === 1
      ? only
      : {
          en: `${problems.length} inputs cannot be used; each is named below.`,
          fr: `${problems.length} entrées sont inutilisables ; chacune est citée ci-dessous.`,
        };
  },
  remedies: ({ problems }) => [
    ...(problems.length === 1 ? [] : problems),
    {
      en: "Correct what is named above; the action's README lists what each input accepts.",
      fr: "Corrigez ce qui est cité ci-dessus ; le README de l'action indique ce que chaque entrée accepte.",
    },
  ],
  partner: "never",
  example: {
    problems: [
      {
        en: 'Input timeout-seconds is "1m"; accepted: a whole number from 1 to 600.',
        fr: "L'entrée timeout-seconds vaut « 1m » ; accepté : un nombre entier de 1 à 600.",
      },
    ],
  },
  source: {
    en: "Rule of pistectl: inputs are all validated at once",
    fr: "règle de pistectl : les entrées sont toutes vérifiées d'un coup",
  },
});
