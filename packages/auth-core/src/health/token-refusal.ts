import { headersOf, isJsonObject } from "../connection/answer-reading.ts";
import type { Answer } from "../connection/http-answer.ts";

/**
 * Whether the gateway refuses the token itself, so that another one may change its answer: by 401, unless the technical account is what it refuses (realm
 * `PISTE` under `/cpro/`), or by 400 as if there were no token, which is how an invalidated one is answered too (LIKELY).
 */
export function refusesToken(answer: Answer, json: unknown, chorusPro: boolean): boolean {
  const challenge = headersOf(answer, "www-authenticate");
  if (saysTokenMissing(challenge)) return answer.status === 400 || answer.status === 401;
  if (answer.status === 400) return /\brealm="?DefaultRealm\b/i.test(challenge);
  if (answer.status !== 401) return false;
  const named = /\binvalid_token\b/i.test(challenge) || (isJsonObject(json) && json.error === "invalid_token");
  return named || !(chorusPro && /\brealm="?PISTE\b/.test(challenge));
}

/** Whether the gateway saw no token at all, in the words of Axway's filter; a token that it does not know is searched "in persistent storage". */
export function saysTokenMissing(challenge: string): boolean {
  return /\bfind (the )?(access )?token in the message\b/i.test(challenge);
}
