/** Labels of the form of an application, in its order (SNE-Cotation guide, 2021-08-04). */
export const APPLICATION_FORM = {
  image: "Image",
  organization: "Organisation",
  name: "Nom de l'application",
  description: "Description",
  phone: "Téléphone",
  email: "Email",
  structure: "Information sur la structure",
  manager: "Responsable d'application",
  enabled: "Activer l'application",
} as const;
