/** Keys of manifests that hold lines of their own, of which a document has each once, with the bracket that opens each in JSON. */
export const HOLDERS: Readonly<Record<string, "{" | "[">> = {
  structure: "{",
  contacts: "[",
  apis: "[",
  credentials: "{",
  endpoints: "{",
  bindings: "[",
  usage: "{",
  technicalContact: "{",
  technicalAccount: "{",
  labels: "{",
  environments: "{",
};
