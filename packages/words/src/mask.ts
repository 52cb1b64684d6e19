/** What stands where a secret stood, whatever its length. */
export const MASK = "********";
