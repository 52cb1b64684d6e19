import { isJsonObject } from "../connection/answer-reading.ts";
import { type Challenge, challengesOf, parameterOf } from "../connection/challenges.ts";
import type { Answer } from "../connection/http-answer.ts";

/**
 * Whether the gateway refuses the token itself, so that another one may change its answer: by 401, unless the technical account is what it refuses (realm
 * `PISTE` under `/cpro/`), or by 400 as if there were no token, which is how an invalidated one is answered too (LIKELY).
 */
export function refusesToken(answer: Answer, json: unknown, chorusPro: boolean): boolean {
  const challenges = challengesOf(answer);
  const realm = parameterOf(challenges, "realm") ?? "";
  if (saysTokenMissing(challenges)) return answer.status === 400 || answer.status === 401;
  if (answer.status === 400) return /^DefaultRealm\b/i.test(realm);
  if (answer.status !== 401) return false;
  return saysError(challenges, json, "invalid_token") || !(chorusPro && /^PISTE\b/.test(realm));
}

/** Whether the gateway saw no token at all, in the words of Axway's filter; a token that it does not know is searched "in persistent storage". */
export function saysTokenMissing(challenges: readonly Challenge[]): boolean {
  return challenges.some(({ parameters }) => [...parameters.values()].some((value) => TOKEN_MISSING.test(value)));
}

const TOKEN_MISSING = /\bfind (the )?(access )?token\b(?! in persistent)/i;

/** Whether the challenge, or else the body, gives this error of RFC 6750 §3.1. */
export function saysError(challenges: readonly Challenge[], json: unknown, error: string): boolean {
  return parameterOf(challenges, "error")?.toLowerCase() === error || (isJsonObject(json) && json.error === error);
}
