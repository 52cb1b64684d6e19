export { LANGUAGES, type Language, type Localized } from "./language.ts";
export { type Failed, fail, type Outcome, type Success, succeed } from "./outcome.ts";
