/** What a service says of itself in the body of a refusal: text of a stranger, to be quoted. */
export interface OwnError {
  /** Null when there is none. */
  readonly code: string | number | null;
  /** Its words about it, null when there are none. */
  readonly label: string | null;
}

/** Reads the error code that stands at the top of a JSON body, as the APIs behind PISTE write it, and the words beside it. */
export function readOwnError({ code, message, libelle }: Readonly<Record<string, unknown>>): OwnError {
  const label = [message, libelle].find((text) => typeof text === "string" && text !== "");
  return {
    code: (typeof code === "string" && code !== "") || typeof code === "number" ? code : null,
    label: typeof label === "string" ? label : null,
  };
}
