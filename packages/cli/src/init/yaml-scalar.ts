/** A text that no reader of YAML 1.1 or 1.2 takes for anything else: it begins with a letter and holds no indicator. */
const PLAIN = /^\p{L}(?:[\p{L}\p{M}\p{N} _.@'’()&+/-]*[\p{L}\p{M}\p{N}_.@'’()&+/-])?$/u;
/** What some reader of YAML 1.1 takes for a boolean, null or a number: an exponent alone too. */
const WORD = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf|e[-+0-9_.]+)$/i;
/** Characters that could hide what follows, or that YAML does not print; the joiners of emoji stay. */
const UNSEEN = /[\u007f-\u009f\u2028\u2029\ufffe\uffff]|(?![\u200c\u200d])\p{Cf}/gu;

/** A text as a YAML scalar on one line: plain where nobody can misread it, else between double quotes. */
export function yamlScalar(text: string): string {
  return PLAIN.test(text) && !WORD.test(text) ? text : quotedScalar(text);
}

/** A text between double quotes: for identifiers, which must not look like numbers. */
export function quotedScalar(text: string): string {
  return JSON.stringify(text).replace(UNSEEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}
