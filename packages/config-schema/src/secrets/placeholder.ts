import type { Localized } from "@pistectl/words";

/** Notations in which the tools of the field leave room for a value; what stands between their marks names it, or says nothing. */
const MARKS: readonly RegExp[] = [
  // GitHub Actions, Helm, Jinja, Ansible, Handlebars, Liquid.
  /^\$?\{\{\{?[-~]?([^{}]*?)[-~]?\}?\}\}$/,
  /^\{%([^%]*)%\}$/,
  // Shells, envsubst, Compose, Spring, Serverless, log4j, Terraform.
  /^[$#%]\{([^{}]*)\}#?$/,
  // Azure Pipelines, make.
  /^\$[([]([^()[\]]*)[)\]]$/,
  // ERB, EJS; what is to be filled in by hand.
  /^<%[=-]?([^%]*)-?%>$/,
  /^<([^<>]*)>$/,
  /^[«‹]([^«»‹›]*)[»›]$/,
  /^\[\[?([^[\]]*)\]\]?$/,
  // Concourse; Python.
  /^\(\(([^()]*)\)\)$/,
  /^%\((\w+)\)s$/,
  /^\{([A-Za-z_][\w.-]*)\}$/,
  // CMake and Maven filters, tokens of release tools, batch files.
  /^@@?([A-Za-z_][\w.-]*)@@?$/,
  /^__([A-Za-z][A-Za-z0-9]*(?:[_-][A-Za-z0-9]+)*)__$/,
  /^[%!]([A-Z][A-Z0-9_]*)[%!]$/,
];

/** A shell's variable; in capitals, since a password may begin with a dollar. */
const SHELL_VARIABLE = /^\$(?:env:)?([A-Z][A-Z0-9_]*)$/;

/** What people write until they know better. */
const STAND_IN =
  /^(?:(?:to ?do|fix ?me|tb[acd]|wip)\b.*|(?:[x*•.…?_-]{2,}|…)|n\/?a|none|null|nil|undefined|nan|aucune?|change[ _-]?me|replace[ _-]?(?:me|this)|fill[ _-]?(?:me|in)|redacted|masked|hidden|placeholder|dummy|lorem ipsum.*|(?:à|a) (?:compl[ée]ter|d[ée]finir|renseigner|remplir|remplacer|changer|voir|venir)|to be (?:defined|completed|announced|filled(?: in)?|done)|(?:your|my|votre|mon|ma|insert|enter|ins[ée]rez|saisir)[ _-](?=[\p{L} _-]+$).*|example|exemple|secret|password|mot de passe|client[ _-]?(?:id|secret)|consumer[ _-]?(?:key|secret)|login:password|(?:y{2,4}|a{2,4})-mm-(?:dd|jj))$/iu;

/** Where tools keep variables: what stands after it is the name. */
const STORE = /^(?:secrets?|vars?|variables?|env(?:ironment|ironnement)?|process\.env|os\.environ|inputs|\.?Values(?:\.\w+)*)[.:=/ ]+/i;
/** Functions that read a variable. */
const READ =
  /^(?:(?:os\.|System\.)?getenv|env|lookup|var|secret|os\.environ|process\.env)\s*[(["'][^\w]*(?:env['"]\s*,\s*['"])?([A-Za-z_]\w*)/i;
const VARIABLE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
/** A name of a variable that says what it holds. */
const TELLING_NAME =
  /^(?=.*(?:^|_)(?:PISTE|CPRO|CHORUS|CYNOD|CLIENT|CONSUMER|SECRET|ID|KEY|ACCOUNT|CREDENTIALS?|TOKEN|PASSWORD)(?:_|$))[A-Z][A-Z_]*(?:_[A-Z0-9]+)*$/;

/** Whether a text holds the place of a value that some other tool, or somebody, was to write. */
export function isPlaceholder(text: string): boolean {
  const written = text.trim();
  return written !== "" && (SHELL_VARIABLE.test(written) || MARKS.some((mark) => mark.test(written)) || STAND_IN.test(written));
}

/** The reference that a text in the place of a credential was to be, `env:NAME` or `file:PATH`; null when it names nothing. */
export function meantReference(text: string): string | null {
  const written = text.trim().replace(/^(["'])(.*)\1$/, "$2");
  const [, path] = /^file\s*[:=]\s*(?:\/\/)?(?![/~\\])([\w./-]+)$/i.exec(written) ?? /^(\.\.?\/[\w./-]+)$/.exec(written) ?? [];
  if (path !== undefined) return `file:${path}`;
  const inside = MARKS.map((mark) => mark.exec(written)?.[1]).find((found) => found !== undefined);
  const name = inside === undefined ? nameAlone(SHELL_VARIABLE.exec(written)?.[1] ?? written) : nameBetween(inside, written);
  return name === null ? null : `env:${name}`;
}

/** The variable of an expression between marks. */
function nameBetween(inside: string, whole: string): string | null {
  const read = READ.exec(inside.trim())?.[1];
  if (read !== undefined) return read;
  // A filter or a default may follow the name.
  const name = inside
    .trim()
    .replace(/\s*(?:\||:[-?+=]|,).*$/s, "")
    .replace(STORE, "");
  if (/^[A-Z][A-Z0-9_]*$/.test(name)) return name;
  // Between simple marks, words are no name.
  return /^(?:\$[{(]|#\{|\{\{|\(\()/.test(whole) && /^[A-Za-z][\w-]*$/.test(name) ? inCapitals(name) : null;
}

/** A variable without marks: what is not clearly one may be the secret itself. */
function nameAlone(text: string): string | null {
  const read = READ.exec(text)?.[1];
  if (read !== undefined && VARIABLE.test(read)) return read;
  const name = text.replace(STORE, "");
  return (name === text ? TELLING_NAME : VARIABLE).test(name) ? name : null;
}

/** `clientSecret` and `client-secret` as variables are called. */
function inCapitals(name: string): string {
  return name
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "_")
    .replaceAll("-", "_")
    .toUpperCase();
}

/** Why a placeholder is not what is asked for, a sentence. */
export const UNFILLED: Localized = {
  en: "It is a placeholder: pistectl reads the file as it stands, before another tool fills it in.",
  fr: "C'est une valeur à remplacer : pistectl lit le fichier tel qu'il est, avant qu'un autre outil le remplisse.",
};
