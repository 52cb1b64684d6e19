// The last guard: secrets of what is read stay out of what is written.
export { type LearnedSecrets, learnSecrets } from "../secrets/learned-secrets.ts";
