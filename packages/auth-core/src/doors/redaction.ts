// Secrets, and texts without them.
export { proxySecrets } from "../secret/proxy-secrets.ts";
export { createRedactor, type Redactor } from "../secret/redactor.ts";
export { Secret } from "../secret/secret.ts";
export { escapedForms, secretForms } from "../secret/secret-forms.ts";
