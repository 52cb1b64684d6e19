/** Where technical accounts are managed on the Chorus Pro portal. */
export const ACCOUNT_PATH = ["Raccordements", "Compte technique"];
