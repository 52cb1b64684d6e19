/** Labels of the form, in its order (Open Bee, PISTE Authentication Migration Procedure, §2, translated back). */
export const CONNECTION_FORM = {
  structure: "Structure",
  application: "Nom de l'application",
  usage: "Type d'utilisation",
  publisher: "Éditeur / solution",
  contactName: "Contact technique : nom",
  contactEmail: "Contact technique : courriel",
  contactPhone: "Contact technique : téléphone",
} as const;
