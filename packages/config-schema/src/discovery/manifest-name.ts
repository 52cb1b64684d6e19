/** Whether a file is taken for a manifest by its name alone. */
export function isManifestName(name: string): boolean {
  return /^piste\.ya?ml$|\.piste\.(?:ya?ml|json)$/.test(name);
}
