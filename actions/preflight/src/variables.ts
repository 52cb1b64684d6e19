import type { InputReader } from "@pistectl/action-kit";
import { fail, type Localized, type Outcome, quote, succeed } from "@pistectl/words";

/** Variables that manifests may refer to, by name; undefined for a secret that is missing. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** The input as it was given, understood; what is wrong with it becomes a problem of the reader, which quotes no value. */
export function readVariables(reader: InputReader): Variables {
  const text = reader.text("variables");
  if (text === undefined) return {};
  if (reader.lines("manifests").length === 0) reader.refuse(WITHOUT_MANIFESTS);
  const variables = parseVariables(text);
  if (variables.ok) return variables.value;
  reader.refuse(variables.failure);
  return {};
}

/** Every text of the input that has to be hidden: each value, and the whole where it cannot be understood. */
export function secretsOfVariables(text: string): readonly string[] {
  const members = membersOf(text);
  return members === null ? [text, ...text.split(/\r\n|\r|\n/)] : members.flatMap(([, value]) => textsIn(value));
}

function parseVariables(text: string): Outcome<Variables, Localized> {
  const members = membersOf(text);
  if (members === null) return fail(NOT_AN_OBJECT);
  const misnamed = members.some(([name]) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name));
  // What is no name may be a value that was pasted in its place.
  if (misnamed) return fail(NOT_A_NAME);
  const wrong = members.find(([, value]) => value !== null && typeof value !== "string");
  if (wrong !== undefined) return fail(notText(wrong[0]));
  return succeed(Object.fromEntries(members.map(([name, value]) => [name, typeof value === "string" ? value : undefined])));
}

/** Members of the JSON object that a text holds, null when it holds none. */
function membersOf(text: string): readonly (readonly [name: string, value: unknown])[] | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? Object.entries(parsed) : null;
  } catch {
    return null;
  }
}

/** Texts and numbers at any depth: a value of a wrong type is as secret as another. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(textsIn);
  return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
}

const NOT_AN_OBJECT: Localized = {
  en: 'Input variables is not what is accepted: a JSON object of names and values, such as {"PISTE_CLIENT_ID": "…"}, null for a secret that is missing.',
  fr: 'L\'entrée variables n\'est pas ce qui est accepté : un objet JSON de noms et de valeurs, comme {"PISTE_CLIENT_ID": "…"}, null pour un secret absent.',
};

const NOT_A_NAME: Localized = {
  en: "Input variables has a name that no variable can have; accepted: letters, digits and _, no digit first.",
  fr: "L'entrée variables contient un nom qu'aucune variable ne peut porter ; accepté : lettres, chiffres et _, sans chiffre au début.",
};

const WITHOUT_MANIFESTS: Localized = {
  en: "Input variables is given without manifests; accepted: beside manifests, which refer to them. Without manifests, credentials are client-id, client-secret and technical-account.",
  fr: "L'entrée variables est renseignée sans manifests ; accepté : à côté de manifests, qui y renvoient. Sans manifestes, les identifiants sont client-id, client-secret et technical-account.",
};

function notText(name: string): Localized {
  const shown = quote(name);
  return {
    en: `Input variables gives ${shown.en} a value that is neither text nor null; accepted: text between quotation marks, null for a secret that is missing.`,
    fr: `L'entrée variables donne à ${shown.fr} une valeur qui n'est ni un texte ni null ; accepté : un texte entre guillemets droits, null pour un secret absent.`,
  };
}
