/** `docs` and `examples` of a rule, as the formatter leaves them. */
const PAGE_PROPERTY = /^ {2}(docs|examples): ([[{]\n[\s\S]*?\n {2}[\]}]),$/gm;

/** The source of a rule with what its page says behind getters: a check of manifests does not write it, and should not have to read it. */
export function lateRulePages(source: string): string {
  return source.replace(PAGE_PROPERTY, (_, name: string, value: string) => `  get ${name}() { return (${value}); },`);
}
