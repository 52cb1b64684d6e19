/** The constant of an id: `chorus-pro/space` gives `chorusProSpace`. */
export function camelCase(id: string): string {
  return id.replace(/[-/]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
