// What of manifests must not be shown.
export { fileSecrets } from "../secrets/file-secrets.ts";
export { maskFindings } from "../secrets/mask-findings.ts";
export { secretTexts } from "../secrets/secret-texts.ts";
export { secretsOfSource, sourceOfBytes } from "../secrets/secrets-of-bytes.ts";
export { secretsOfText } from "../secrets/secrets-of-text.ts";
export { createTextMasker, isTelling, type TextMasker } from "../secrets/text-masker.ts";
