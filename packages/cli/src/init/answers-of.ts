import type { Answers, Draft } from "./draft.ts";

/** Answers that nothing needs have none of these. */
const UNASKED: Answers = {
  organization: "",
  apis: [],
  environments: [],
  versions: {},
  structureName: "",
  siret: "",
  managerName: "",
  managerEmail: "",
  accountEmail: "",
  name: "",
  notificationsEmail: "",
  inPlace: false,
  usage: "direct",
  publisher: "",
  contactName: "",
  contactEmail: "",
  workflow: false,
};

/** The answers of a draft to which no question is left: what was not asked is not written either. */
export function answersOf(draft: Draft): Answers {
  return { ...UNASKED, ...draft };
}
