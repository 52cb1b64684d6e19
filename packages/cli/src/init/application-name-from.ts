/** Longest name of the format. */
const MAX_LENGTH = 100;

/** A name for an application in the manner of PISTE, from that of its structure: `MAIRIE_D_EXEMPLE`; null when nothing is left. */
export function applicationNameFrom(structureName: string): string | null {
  const name = structureName
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")
    .slice(0, MAX_LENGTH)
    .replace(/^_|_$/g, "");
  return /[A-Z]/.test(name) ? name : null;
}
