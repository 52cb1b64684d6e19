import type { FaultNamed } from "../scenario/scenario.ts";
import type { Answer } from "./answers.ts";

/** A token answer in an unusual shape; any other answer as it is. */
export function tokenInShape(answer: Answer, shape: FaultNamed<"token-shape">["shape"]): Answer {
  if (answer.id !== "token/issued") return answer;
  return { ...answer, body: Buffer.from(reshaped(answer.body.toString("utf8"), shape)) };
}

function reshaped(text: string, shape: FaultNamed<"token-shape">["shape"]): string {
  const members = JSON.parse(text) as Readonly<Record<string, unknown>>;
  switch (shape) {
    case "byte-order-mark":
      return `\ufeff${text}`;
    case "expires-in-text":
      return JSON.stringify({ ...members, expires_in: String(members.expires_in) });
    case "lower-case-bearer":
      return JSON.stringify({ ...members, token_type: "bearer" });
    case "other-token-type":
      return JSON.stringify({ ...members, token_type: "mac" });
    case "no-access-token":
      return without(members, "access_token");
    case "no-expires-in":
      return without(members, "expires_in");
    case "no-scope":
      return without(members, "scope");
    case "repeated-access-token":
      // An object cannot hold a key twice: the text is made by hand.
      return `{"access_token":"other",${text.slice(1)}`;
  }
}

function without(members: Readonly<Record<string, unknown>>, key: string): string {
  return JSON.stringify(Object.fromEntries(Object.entries(members).filter(([name]) => name !== key)));
}
