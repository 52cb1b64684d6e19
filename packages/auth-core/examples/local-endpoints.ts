import type { PisteClientOptions } from "@pistectl/auth-core";

const { PISTE_TOKEN_URL, PISTE_API_BASE_URL } = process.env;

/** A simulator's endpoints when the environment names them, else none: the examples then call PISTE itself. */
export const localEndpoints: Pick<PisteClientOptions, "tokenUrl" | "apiBaseUrl"> = {
  ...(PISTE_TOKEN_URL === undefined ? {} : { tokenUrl: PISTE_TOKEN_URL }),
  ...(PISTE_API_BASE_URL === undefined ? {} : { apiBaseUrl: PISTE_API_BASE_URL }),
};
