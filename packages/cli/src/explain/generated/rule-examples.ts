// Written by `pnpm generate` from the rules; edit them.
import type { RuleExample } from "@pistectl/config-schema/rules";

/** The samples of each rule, by its id, with what the rule says about them. */
export const RULE_EXAMPLES: Readonly<Record<string, readonly RuleExample[]>> = JSON.parse(`{
  "application/sandbox-name": [
    {
      "title": {
        "en": "A production application",
        "fr": "Une application de production"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "The sandbox application of an account",
        "fr": "L'application bac à sable d'un compte"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: APP_SANDBOX_camille.martin@metropole.example\\nenvironment: sandbox\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation site-ecole, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "A name of one's own in the sandbox",
        "fr": "Un nom choisi en bac à sable"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: sandbox\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation site-ecole, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 3,
          "severity": "error",
          "summary": {
            "en": "\\"COTATION_METROPOLE_EXEMPLE\\" is not the name of a sandbox application",
            "fr": "« COTATION_METROPOLE_EXEMPLE » n'est pas le nom d'une application bac à sable"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "The prefix in lower case",
        "fr": "Le préfixe en minuscules"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: app_sandbox_camille.martin@metropole.example\\nenvironment: sandbox\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation site-ecole, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 3,
          "severity": "error",
          "summary": {
            "en": "\\"app_sandbox_camille.martin@metropole.example\\" is not the name of a sandbox application",
            "fr": "« app_sandbox_camille.martin@metropole.example » n'est pas le nom d'une application bac à sable"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "The prefix of the sandbox in production",
        "fr": "Le préfixe du bac à sable en production"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: APP_SANDBOX_camille.martin@metropole.example\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 3,
          "severity": "error",
          "summary": {
            "en": "The production application \\"APP_SANDBOX_camille.martin@metropole.example\\" bears the prefix of a sandbox application",
            "fr": "L'application de production « APP_SANDBOX_camille.martin@metropole.example » porte le préfixe d'une application bac à sable"
          }
        }
      ],
      "fixed": null
    }
  ],
  "application/single-sandbox": [
    {
      "title": {
        "en": "Two accounts",
        "fr": "Deux comptes"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: APP_SANDBOX_camille.martin@metropole.example\\nenvironment: sandbox\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation site-ecole, version: \\"1.0\\", approval: granted, profile: granted }\\n---\\napiVersion: pistectl/v1\\nkind: Application\\nname: APP_SANDBOX_alex.petit@metropole.example\\nenvironment: sandbox\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation site-ecole, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "One account in two cases",
        "fr": "Un seul compte, deux casses"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: APP_SANDBOX_camille.martin@metropole.example\\nenvironment: sandbox\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation site-ecole, version: \\"1.0\\", approval: granted, profile: granted }\\n---\\napiVersion: pistectl/v1\\nkind: Application\\nname: APP_SANDBOX_Camille.Martin@metropole.example\\nenvironment: sandbox\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation site-ecole, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 15,
          "severity": "error",
          "summary": {
            "en": "The sandbox application of the account \\"camille.martin@metropole.example\\" is declared more than once",
            "fr": "L'application bac à sable du compte « camille.martin@metropole.example » est déclarée plus d'une fois"
          }
        }
      ],
      "fixed": null
    }
  ],
  "application/unique-name": [
    {
      "title": {
        "en": "Two names",
        "fr": "Deux noms"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n---\\napiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_COMMUNE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "One name for two applications",
        "fr": "Un seul nom pour deux applications"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n---\\napiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 15,
          "severity": "error",
          "summary": {
            "en": "Another application is named \\"COTATION_METROPOLE_EXEMPLE\\" already",
            "fr": "Une autre application s'appelle déjà « COTATION_METROPOLE_EXEMPLE »"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "Names that differ by case",
        "fr": "Noms qui diffèrent par la casse"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n---\\napiVersion: pistectl/v1\\nkind: Application\\nname: Cotation_Metropole_Exemple\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 15,
          "severity": "warning",
          "summary": {
            "en": "\\"Cotation_Metropole_Exemple\\" differs from \\"COTATION_METROPOLE_EXEMPLE\\" by case only",
            "fr": "« Cotation_Metropole_Exemple » ne diffère de « COTATION_METROPOLE_EXEMPLE » que par la casse"
          }
        }
      ],
      "fixed": null
    }
  ],
  "application/enabled": [
    {
      "title": {
        "en": "Enabled by default",
        "fr": "Activée par défaut"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Enabled",
        "fr": "Activée"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nenabled: true\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Disabled",
        "fr": "Désactivée"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nenabled: false\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "warning",
          "summary": {
            "en": "The application is disabled but subscribes to an API",
            "fr": "L'application est désactivée mais souscrit à une API"
          }
        }
      ],
      "fixed": null
    }
  ],
  "application/organization-code": [
    {
      "title": {
        "en": "MTES with its code",
        "fr": "MTES avec son code"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\norganizationCode: 984b19\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "No code",
        "fr": "Aucun code"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Another code for MTES",
        "fr": "Un autre code pour MTES"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\norganizationCode: 984b91\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "warning",
          "summary": {
            "en": "\\"984b91\\" is not the code known for MTES",
            "fr": "« 984b91 » n'est pas le code connu de MTES"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "The code of MTES for another organization",
        "fr": "Le code de MTES pour une autre organisation"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: Universal\\norganizationCode: 984b19\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: JUDILIBRE, version: \\"1.0.0\\", terms: accepted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "warning",
          "summary": {
            "en": "984b19 is the code of MTES, and the organization is \\"Universal\\"",
            "fr": "984b19 est le code de MTES, et l'organisation est « Universal »"
          }
        }
      ],
      "fixed": null
    }
  ],
  "application/structure-siret": [
    {
      "title": {
        "en": "A Chorus Pro application with a SIRET",
        "fr": "Une application Chorus Pro avec un SIRET"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: APP_SANDBOX_camille.martin@metropole.example\\nenvironment: sandbox\\norganization: Universal\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "No SIRET, and no Chorus Pro API",
        "fr": "Pas de SIRET, et pas d'API Chorus Pro"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "A Chorus Pro application without a SIRET",
        "fr": "Une application Chorus Pro sans SIRET"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: APP_SANDBOX_camille.martin@metropole.example\\nenvironment: sandbox\\norganization: Universal\\nstructure: { name: Métropole d'Exemple }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "warning",
          "summary": {
            "en": "The structure has no SIRET, and the application subscribes to Factures, a Chorus Pro API",
            "fr": "La structure n'a pas de SIRET, et l'application souscrit à Factures, une API Chorus Pro"
          }
        }
      ],
      "fixed": null
    }
  ],
  "application/image": [
    {
      "title": {
        "en": "No image",
        "fr": "Pas d'image"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "An image of exactly 1 MB",
        "fr": "Une image d'exactement 1 Mo"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nimage: logo.png\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {
        "logo.png": 1048576
      },
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "An image of one byte more",
        "fr": "Une image d'un octet de plus"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nimage: logo.png\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {
        "logo.png": 1048577
      },
      "findings": [
        {
          "line": 6,
          "severity": "error",
          "summary": {
            "en": "The image \\"logo.png\\" weighs 1,048,577 bytes, more than 1 MB",
            "fr": "L'image « logo.png » pèse 1 048 577 octets, plus de 1 Mo"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "No such file",
        "fr": "Fichier absent"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nimage: logo.png\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "error",
          "summary": {
            "en": "There is no file \\"logo.png\\"",
            "fr": "Le fichier « logo.png » n'existe pas"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "An absolute path",
        "fr": "Un chemin absolu"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nimage: /srv/images/logo.png\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "error",
          "summary": {
            "en": "The image \\"/srv/images/logo.png\\" is outside the project",
            "fr": "L'image « /srv/images/logo.png » est en dehors du projet"
          }
        }
      ],
      "fixed": null
    }
  ],
  "api/known": [
    {
      "title": {
        "en": "Names in another case or without accents",
        "fr": "Des noms d'une autre casse ou sans accents"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: Universelle\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: legifrance, version: \\"2.4.2\\", terms: accepted }\\n  - { name: API Judilibre, version: \\"1.0.0\\", terms: accepted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "A typing error",
        "fr": "Une faute de frappe"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotaton, version: \\"1.0\\", approval: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 11,
          "severity": "warning",
          "summary": {
            "en": "The catalogue does not know an API named \\"SNE-Cotaton\\"",
            "fr": "Le catalogue ne connaît pas d'API nommée « SNE-Cotaton »"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "An API that the project describes itself",
        "fr": "Une API que le projet décrit lui-même"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: Registre Exemple, version: \\"1.0\\" }\\n---\\napiVersion: pistectl/v1\\nkind: Api\\nname: Registre Exemple\\nenvironments:\\n  production: { availability: offered, versions: [\\"1.0\\"] }\\n  sandbox: { availability: unknown }\\nseen: 2026-11-02\\nsource: list of APIs of our application\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    }
  ],
  "api/environment": [
    {
      "title": {
        "en": "SNE-Cotation in production",
        "fr": "SNE-Cotation en production"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "SNE-Cotation site-ecole in the sandbox",
        "fr": "SNE-Cotation site-ecole en bac à sable"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: APP_SANDBOX_camille.martin@metropole.example\\nenvironment: sandbox\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation site-ecole, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "SNE-Cotation in the sandbox",
        "fr": "SNE-Cotation en bac à sable"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: APP_SANDBOX_camille.martin@metropole.example\\nenvironment: sandbox\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 11,
          "severity": "error",
          "summary": {
            "en": "SNE-Cotation is not offered in the sandbox, where its name is SNE-Cotation site-ecole",
            "fr": "SNE-Cotation n'est pas proposée en bac à sable, où elle s'appelle SNE-Cotation site-ecole"
          }
        }
      ],
      "fixed": "apiVersion: pistectl/v1\\nkind: Application\\nname: APP_SANDBOX_camille.martin@metropole.example\\nenvironment: sandbox\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation site-ecole, version: \\"1.0\\", approval: granted, profile: granted }\\n"
    },
    {
      "title": {
        "en": "SNE-Cotation site-ecole in production",
        "fr": "SNE-Cotation site-ecole en production"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: \\"SNE-Cotation site-école\\", version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 11,
          "severity": "error",
          "summary": {
            "en": "SNE-Cotation site-ecole is not offered in production, where its name is SNE-Cotation",
            "fr": "SNE-Cotation site-ecole n'est pas proposée en production, où elle s'appelle SNE-Cotation"
          }
        }
      ],
      "fixed": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: \\"SNE-Cotation\\", version: \\"1.0\\", approval: granted, profile: granted }\\n"
    },
    {
      "title": {
        "en": "Both names in the sandbox",
        "fr": "Les deux noms en bac à sable"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: APP_SANDBOX_camille.martin@metropole.example\\nenvironment: sandbox\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation site-ecole, version: \\"1.0\\", approval: granted, profile: granted }\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 12,
          "severity": "error",
          "summary": {
            "en": "SNE-Cotation is not offered in the sandbox, and its name there, SNE-Cotation site-ecole, is listed too",
            "fr": "SNE-Cotation n'est pas proposée en bac à sable, et son nom là, SNE-Cotation site-ecole, figure aussi dans la liste"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A retired API",
        "fr": "Une API retirée"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: Légifrance Beta, version: \\"1.6.2.5\\", terms: accepted, approval: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 11,
          "severity": "error",
          "summary": {
            "en": "Légifrance Beta is not offered in production, where Légifrance takes its place",
            "fr": "Légifrance Beta n'est pas proposée en production, où Légifrance la remplace"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "The catalogue does not know",
        "fr": "Le catalogue ne sait pas"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: DUME\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: DUME Acheteurs, version: \\"1.0.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    }
  ],
  "api/version": [
    {
      "title": {
        "en": "A version of the list",
        "fr": "Une version de la liste"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "A retired version",
        "fr": "Une version retirée"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: \\"PLAT'AU\\", version: \\"11\\", terms: accepted, approval: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 11,
          "severity": "warning",
          "summary": {
            "en": "Version \\"11\\" of PLAT'AU is retired according to the catalogue, which has 12",
            "fr": "La version « 11 » de PLAT'AU est retirée selon le catalogue, qui en est à 12"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A version newer than the list",
        "fr": "Une version plus récente que la liste"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: \\"PLAT'AU\\", version: \\"13\\", terms: accepted, approval: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 11,
          "severity": "info",
          "summary": {
            "en": "Version \\"13\\" of PLAT'AU is newer than the newest that the catalogue knows, 12",
            "fr": "La version « 13 » de PLAT'AU est plus récente que la plus récente connue du catalogue, 12"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A version that was never listed",
        "fr": "Une version jamais listée"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"0.9\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 11,
          "severity": "warning",
          "summary": {
            "en": "The catalogue does not know version \\"0.9\\" of SNE-Cotation",
            "fr": "Le catalogue ne connaît pas la version « 0.9 » de SNE-Cotation"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "The catalogue knows no version",
        "fr": "Le catalogue ne connaît aucune version"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: DUME\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: DUME Acheteurs, version: \\"7.5\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    }
  ],
  "api/organization": [
    {
      "title": {
        "en": "SNE-Cotation with MTES",
        "fr": "SNE-Cotation avec MTES"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "SNE-Cotation with Universal",
        "fr": "SNE-Cotation avec Universal"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: Universelle\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 11,
          "severity": "error",
          "summary": {
            "en": "The organization \\"Universelle\\" is not known to see SNE-Cotation",
            "fr": "L'organisation « Universelle » n'est pas parmi celles connues pour voir SNE-Cotation"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "DUME and Chorus Pro with DUME",
        "fr": "DUME et Chorus Pro avec DUME"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: APP_SANDBOX_camille.martin@metropole.example\\nenvironment: sandbox\\norganization: DUME\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: DUME Acheteurs, version: \\"1.0.0\\" }\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "DUME with Universal, in production",
        "fr": "DUME avec Universal, en production"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: DUME Acheteurs, version: \\"1.0.0\\" }\\n  - { name: DUME Métadonnées, version: \\"1.0.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 11,
          "severity": "warning",
          "summary": {
            "en": "The organization \\"Universal\\" may not see DUME Acheteurs and DUME Métadonnées: a rule of 2020, contradicted in 2023",
            "fr": "L'organisation « Universal » pourrait ne pas voir DUME Acheteurs et DUME Métadonnées : règle de 2020, contredite en 2023"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "JUDILIBRE with DUME",
        "fr": "JUDILIBRE avec DUME"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: DUME\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: JUDILIBRE, version: \\"1.0.0\\", terms: accepted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 11,
          "severity": "warning",
          "summary": {
            "en": "The organization \\"DUME\\" may not see JUDILIBRE: a rule of 2020, contradicted in part in 2023",
            "fr": "L'organisation « DUME » pourrait ne pas voir JUDILIBRE : règle de 2020, contredite en partie en 2023"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A name one letter off",
        "fr": "Un nom à une lettre près"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: Universele\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: JUDILIBRE, version: \\"1.0.0\\", terms: accepted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 5,
          "severity": "warning",
          "summary": {
            "en": "The organization \\"Universele\\" looks like a mistyped Universal",
            "fr": "L'organisation « Universele » ressemble à Universal mal saisi"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "An organization that the catalogue does not know",
        "fr": "Une organisation que le catalogue ne connaît pas"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: Ministère d'Exemple\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    }
  ],
  "api/duplicate": [
    {
      "title": {
        "en": "Two versions side by side",
        "fr": "Deux versions côte à côte"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: APP_SANDBOX_camille.martin@metropole.example\\nenvironment: sandbox\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: \\"PLAT'AU\\", version: \\"5\\", terms: accepted, approval: granted }\\n  - { name: \\"PLAT'AU\\", version: \\"4\\", terms: accepted, approval: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "One API by its name and by an alias",
        "fr": "Une API par son nom et par un alias"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: JUDILIBRE, version: \\"1.0.0\\", terms: accepted }\\n  - { name: API Judilibre, version: \\"1.0\\", terms: pending }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 12,
          "severity": "error",
          "summary": {
            "en": "\\"JUDILIBRE\\" is listed twice in version \\"1.0\\"",
            "fr": "« JUDILIBRE » figure deux fois en version « 1.0 »"
          }
        }
      ],
      "fixed": null
    }
  ],
  "api/terms": [
    {
      "title": {
        "en": "Terms accepted",
        "fr": "CGU acceptées"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: JUDILIBRE, version: \\"1.0.0\\", terms: accepted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "No terms to accept",
        "fr": "Pas de CGU à accepter"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Terms pending, or not mentioned",
        "fr": "CGU en attente, ou non mentionnées"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: JUDILIBRE, version: \\"1.0.0\\", terms: pending }\\n  - { name: Légifrance, version: \\"2.4.2\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 11,
          "severity": "error",
          "summary": {
            "en": "The terms of use (CGU) of JUDILIBRE are not accepted yet",
            "fr": "Les CGU de JUDILIBRE ne sont pas encore acceptées"
          }
        },
        {
          "line": 12,
          "severity": "error",
          "summary": {
            "en": "The terms of use (CGU) of Légifrance are not declared accepted",
            "fr": "Les CGU de Légifrance ne sont pas déclarées acceptées"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "Terms said not to be required, in the sandbox",
        "fr": "CGU dites non requises, en bac à sable"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: APP_SANDBOX_camille.martin@metropole.example\\nenvironment: sandbox\\norganization: Universal\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: JUDILIBRE, version: \\"1.0.0\\", terms: not-required }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 11,
          "severity": "warning",
          "summary": {
            "en": "JUDILIBRE has terms of use (CGU) to accept in the sandbox, and they are declared not required",
            "fr": "JUDILIBRE a des CGU à accepter en bac à sable, et elles sont déclarées non requises"
          }
        }
      ],
      "fixed": null
    }
  ],
  "api/approval": [
    {
      "title": {
        "en": "Approval granted",
        "fr": "Validation accordée"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "No approval needed",
        "fr": "Aucune validation requise"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: JUDILIBRE, version: \\"1.0.0\\", terms: accepted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Approval pending",
        "fr": "Validation en attente"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: pending }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 11,
          "severity": "warning",
          "summary": {
            "en": "The approval that SNE-Cotation needs is pending",
            "fr": "La validation que demande SNE-Cotation est en attente"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "Approval not mentioned",
        "fr": "Validation non mentionnée"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 11,
          "severity": "warning",
          "summary": {
            "en": "The approval that SNE-Cotation needs is not declared granted",
            "fr": "La validation que demande SNE-Cotation n'est pas déclarée accordée"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "Approval said not to be required",
        "fr": "Validation dite non requise"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: not-required }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 11,
          "severity": "warning",
          "summary": {
            "en": "SNE-Cotation needs an approval, and it is declared not required",
            "fr": "SNE-Cotation est soumise à validation, et celle-ci est déclarée non requise"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "Approval refused",
        "fr": "Validation refusée"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: refused }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 11,
          "severity": "error",
          "summary": {
            "en": "The approval of \\"SNE-Cotation\\" was refused",
            "fr": "La validation de « SNE-Cotation » a été refusée"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "An approval to come",
        "fr": "Une validation à venir"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, approvedOn: 2062-09-14, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 11,
          "severity": "warning",
          "summary": {
            "en": "approvedOn is 2062-09-14, a day that is still to come",
            "fr": "approvedOn vaut 2062-09-14, un jour encore à venir"
          }
        }
      ],
      "fixed": null
    }
  ],
  "api/profile": [
    {
      "title": {
        "en": "Profile granted",
        "fr": "Profil accordé"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Approval still pending",
        "fr": "Validation encore en attente"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: pending }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Approved, profile not mentioned",
        "fr": "Validée, profil non mentionné"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, approvedOn: 2026-09-14 }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 11,
          "severity": "warning",
          "summary": {
            "en": "SNE-Cotation is approved, and its business profile is not declared granted",
            "fr": "SNE-Cotation est validée, et son profil métier n'est pas déclaré accordé"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "Approved in the sandbox, profile pending",
        "fr": "Validée en bac à sable, profil en attente"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: APP_SANDBOX_camille.martin@metropole.example\\nenvironment: sandbox\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation site-ecole, version: \\"1.0\\", approval: granted, profile: pending }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 11,
          "severity": "warning",
          "summary": {
            "en": "SNE-Cotation site-ecole is approved, and its business profile is pending",
            "fr": "SNE-Cotation site-ecole est validée, et son profil métier est en attente"
          }
        }
      ],
      "fixed": null
    }
  ],
  "api/scope": [
    {
      "title": {
        "en": "CaptchEtat with its scope",
        "fr": "CaptchEtat avec sa portée"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: CaptchEtat, version: \\"2\\", approval: granted, scope: openid piste.captchetat }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "An API that needs none",
        "fr": "Une API qui n'en demande pas"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "No scope",
        "fr": "Aucune portée"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: CaptchEtat, version: \\"2\\", approval: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 11,
          "severity": "error",
          "summary": {
            "en": "The scope piste.captchetat that CaptchEtat needs is missing",
            "fr": "Il manque la portée piste.captchetat que demande CaptchEtat"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "The scope of before May 2023",
        "fr": "La portée d'avant mai 2023"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: CaptchEtat, version: \\"2\\", approval: granted, scope: WRITE }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 11,
          "severity": "error",
          "summary": {
            "en": "The scope piste.captchetat that CaptchEtat needs is missing",
            "fr": "Il manque la portée piste.captchetat que demande CaptchEtat"
          }
        }
      ],
      "fixed": null
    }
  ],
  "api/chorus-pro-set": [
    {
      "title": {
        "en": "The four",
        "fr": "Les quatre"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: APP_SANDBOX_camille.martin@metropole.example\\nenvironment: sandbox\\norganization: Universal\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "None of the four",
        "fr": "Aucune des quatre"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\", approval: granted, profile: granted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Two of the four",
        "fr": "Deux sur quatre"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: APP_SANDBOX_camille.martin@metropole.example\\nenvironment: sandbox\\norganization: Universal\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 10,
          "severity": "warning",
          "summary": {
            "en": "Utilisateurs and Transverses are missing beside Factures and Structures",
            "fr": "Il manque Utilisateurs et Transverses à côté de Factures et Structures"
          }
        }
      ],
      "fixed": null
    }
  ],
  "contact/email": [
    {
      "title": {
        "en": "Valid addresses",
        "fr": "Des adresses valides"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "An internationalized domain",
        "fr": "Un domaine internationalisé"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@métropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Two dots in a row, and no domain",
        "fr": "Deux points de suite, et pas de domaine"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille..martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 8,
          "severity": "error",
          "summary": {
            "en": "\\"camille..martin@metropole.example\\" is not an e-mail address",
            "fr": "« camille..martin@metropole.example » n'est pas une adresse électronique"
          }
        },
        {
          "line": 9,
          "severity": "error",
          "summary": {
            "en": "\\"api-piste@metropole\\" is not an e-mail address",
            "fr": "« api-piste@metropole » n'est pas une adresse électronique"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A space at the end",
        "fr": "Une espace à la fin"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: \\"camille.martin@metropole.example \\" }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 8,
          "severity": "error",
          "summary": {
            "en": "\\"camille.martin@metropole.example␠\\" is not an e-mail address",
            "fr": "« camille.martin@metropole.example␠ » n'est pas une adresse électronique"
          }
        }
      ],
      "fixed": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: \\"camille.martin@metropole.example\\" }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n"
    }
  ],
  "contact/email-typo": [
    {
      "title": {
        "en": "Domains like no other",
        "fr": "Des domaines qui ne ressemblent à aucun autre"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Two letters swapped, and one missing",
        "fr": "Deux lettres inversées, et une qui manque"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@devloppement-durable.gouv.fr }\\n  - { role: notifications, email: api-piste@gmial.com }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 8,
          "severity": "warning",
          "summary": {
            "en": "The e-mail domain devloppement-durable.gouv.fr looks like a mistyped developpement-durable.gouv.fr",
            "fr": "Le domaine d'adresse devloppement-durable.gouv.fr ressemble à developpement-durable.gouv.fr mal saisi"
          }
        },
        {
          "line": 9,
          "severity": "warning",
          "summary": {
            "en": "The e-mail domain gmial.com looks like a mistyped gmail.com",
            "fr": "Le domaine d'adresse gmial.com ressemble à gmail.com mal saisi"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A domain of the State that goes on",
        "fr": "Un domaine de l'État prolongé"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@developpement-durable.gouv.fr.com }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 8,
          "severity": "warning",
          "summary": {
            "en": "The e-mail domain developpement-durable.gouv.fr.com looks like a mistyped developpement-durable.gouv.fr",
            "fr": "Le domaine d'adresse developpement-durable.gouv.fr.com ressemble à developpement-durable.gouv.fr mal saisi"
          }
        }
      ],
      "fixed": null
    }
  ],
  "contact/phone": [
    {
      "title": {
        "en": "National, international, overseas and short numbers",
        "fr": "Des numéros national, international, d'outre-mer et court"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example, phone: \\"01 99 00 12 34\\" }\\n  - { role: notifications, email: api-piste@metropole.example, phone: \\"+33 (0)6.39.98.12.34\\" }\\n  - { role: technical, name: Alex Petit, email: alex.petit@metropole.example, phone: \\"+262 639 98 12 34\\" }\\n  - { role: security, name: Sacha Roux, email: sacha.roux@metropole.example, phone: \\"3939\\" }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "A digit is missing",
        "fr": "Il manque un chiffre"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example, phone: \\"01 99 00 12 3\\" }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 8,
          "severity": "warning",
          "summary": {
            "en": "\\"01 99 00 12 3\\" is neither a French nor an international telephone number",
            "fr": "« 01 99 00 12 3 » n'est ni un numéro de téléphone français ni un numéro international"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A zero after +33",
        "fr": "Un zéro après +33"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example, phone: \\"+33 01 99 00 12 34\\" }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 8,
          "severity": "warning",
          "summary": {
            "en": "The 0 after the country code of \\"+33 01 99 00 12 34\\" is not dialled",
            "fr": "Le 0 qui suit l'indicatif de pays dans « +33 01 99 00 12 34 » ne se compose pas"
          }
        }
      ],
      "fixed": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example, phone: \\"+33 1 99 00 12 34\\" }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n"
    }
  ],
  "contact/notifications": [
    {
      "title": {
        "en": "With an address for notifications",
        "fr": "Avec une adresse pour les notifications"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Not asked of a sandbox application",
        "fr": "Non demandé à une application bac à sable"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: APP_SANDBOX_camille.martin@metropole.example\\nenvironment: sandbox\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\napis:\\n  - { name: SNE-Cotation site-ecole, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "The manager alone",
        "fr": "Le responsable seul"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 7,
          "severity": "warning",
          "summary": {
            "en": "No contact receives PISTE's notifications for this production application",
            "fr": "Aucun contact ne reçoit les notifications de PISTE pour cette application de production"
          }
        }
      ],
      "fixed": null
    }
  ],
  "identity/siret": [
    {
      "title": {
        "en": "A right SIRET",
        "fr": "Un SIRET juste"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "A post office, by the rule of La Poste",
        "fr": "Un bureau de poste, selon la règle de La Poste"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Bureau d'Exemple, siret: \\"35600000009075\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "A wrong digit",
        "fr": "Un chiffre faux"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900018\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "error",
          "summary": {
            "en": "\\"24000010900018\\" is not a SIRET: its key is wrong",
            "fr": "« 24000010900018 » n'est pas un SIRET : sa clé est fausse"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "The same in the sandbox",
        "fr": "Le même dans le bac à sable"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: APP_SANDBOX_camille.martin@metropole.example\\nenvironment: sandbox\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900018\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation site-ecole, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "warning",
          "summary": {
            "en": "\\"24000010900018\\" is not a SIRET: its key is wrong",
            "fr": "« 24000010900018 » n'est pas un SIRET : sa clé est fausse"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "With spaces",
        "fr": "Avec des espaces"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"240 000 109 00019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "error",
          "summary": {
            "en": "The SIRET 24000010900019 is written with spaces",
            "fr": "Le SIRET 24000010900019 est écrit avec des espaces"
          }
        }
      ],
      "fixed": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n"
    },
    {
      "title": {
        "en": "A SIREN in its place",
        "fr": "Un SIREN à sa place"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"240000109\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "error",
          "summary": {
            "en": "\\"240000109\\" is a SIREN: a SIRET has five more digits",
            "fr": "« 240000109 » est un SIREN : un SIRET a cinq chiffres de plus"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A number of Monaco",
        "fr": "Un numéro de Monaco"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Société d'Exemple, siret: \\"00000012300019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "warning",
          "summary": {
            "en": "The SIRET \\"00000012300019\\" begins with 000 and cannot be checked",
            "fr": "Le SIRET « 00000012300019 » commence par 000 et ne peut pas être vérifié"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "Fourteen zeros",
        "fr": "Quatorze zéros"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Société d'Exemple, siret: \\"00000000000000\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "error",
          "summary": {
            "en": "\\"00000000000000\\" is not a SIRET: its first nine digits are zeros",
            "fr": "« 00000000000000 » n'est pas un SIRET : ses neuf premiers chiffres sont des zéros"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "As a spreadsheet shows it",
        "fr": "Tel qu'un tableur l'affiche"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Société d'Exemple, siret: \\"2,40000109E+13\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "error",
          "summary": {
            "en": "\\"2,40000109E+13\\" is not a SIRET: it is in scientific notation, and digits of it are lost",
            "fr": "« 2,40000109E+13 » n'est pas un SIRET : il est en notation scientifique, et des chiffres sont perdus"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A placeholder",
        "fr": "Une valeur à remplacer"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Société d'Exemple, siret: \\"<SIRET>\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "error",
          "summary": {
            "en": "\\"<SIRET>\\" is not a SIRET",
            "fr": "« <SIRET> » n'est pas un SIRET"
          }
        }
      ],
      "fixed": null
    }
  ],
  "identity/quoted": [
    {
      "title": {
        "en": "A SIRET that a spreadsheet has rounded",
        "fr": "Un SIRET qu'un tableur a arrondi"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: 2.40000109E+13 }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "error",
          "summary": {
            "en": "siret is written in scientific notation, 2.40000109E+13: digits of it are lost",
            "fr": "siret est écrit en notation scientifique, 2.40000109E+13 : des chiffres sont perdus"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "Identifiers in quotes, and numbers elsewhere",
        "fr": "Des identifiants entre guillemets, et des nombres ailleurs"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\nlabels: { cost-center: '4012' }\\nx-budget: 1200\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "A SIRET, a telephone number and a version",
        "fr": "Un SIRET, un numéro de téléphone et une version"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: 24000010900019 }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example, phone: +33199001234 }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: 1.0 }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "error",
          "summary": {
            "en": "siret is written without quotes: YAML reads the number 24000010900019",
            "fr": "siret est écrit sans guillemets : YAML lit le nombre 24000010900019"
          }
        },
        {
          "line": 8,
          "severity": "error",
          "summary": {
            "en": "phone is written without quotes: YAML reads +33199001234 as the number 33199001234",
            "fr": "phone est écrit sans guillemets : YAML lit +33199001234 comme le nombre 33199001234"
          }
        },
        {
          "line": 11,
          "severity": "error",
          "summary": {
            "en": "version is written without quotes: YAML reads 1.0 as the number 1",
            "fr": "version est écrit sans guillemets : YAML lit 1.0 comme le nombre 1"
          }
        }
      ],
      "fixed": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example, phone: \\"+33199001234\\" }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\n"
    },
    {
      "title": {
        "en": "A notation of YAML 1.1",
        "fr": "Une notation de YAML 1.1"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: 1_000 }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 11,
          "severity": "error",
          "summary": {
            "en": "version is written without quotes: 1_000 is a number to readers of YAML 1.1",
            "fr": "version est écrit sans guillemets : 1_000 est un nombre pour les lecteurs de YAML 1.1"
          }
        }
      ],
      "fixed": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1_000\\" }\\n"
    }
  ],
  "security/inline-secret": [
    {
      "title": {
        "en": "References, and identifiers that are no secrets",
        "fr": "Des références, et des identifiants qui ne sont pas des secrets"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: file:secrets/client-secret\\nlabels:\\n  deployment: 0f7d6a52-3b1c-4e8f-9a60-5d2c7b91e4aa\\n  commit: 9fceb02d0ae598e95dc970b74767f19372d61af8\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "The credentials themselves",
        "fr": "Les identifiants eux-mêmes"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: 0f7d6a52-3b1c-4e8f-9a60-5d2c7b91e4aa\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 14,
          "severity": "error",
          "summary": {
            "en": "A credential is written in the manifest instead of a reference",
            "fr": "Un identifiant ou un secret est écrit dans le manifeste au lieu d'une référence"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A placeholder, and a variable without env:",
        "fr": "Une valeur à remplacer, et une variable sans env:"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\ncredentials:\\n  clientId: ENV:PISTE_CLIENT_ID\\n  clientSecret: \${{ secrets.PISTE_CLIENT_SECRET }}\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 13,
          "severity": "error",
          "summary": {
            "en": "A credential is named, but not by a reference",
            "fr": "Un identifiant est désigné, mais non par une référence"
          }
        },
        {
          "line": 14,
          "severity": "error",
          "summary": {
            "en": "A placeholder is written in the place of a reference to a credential",
            "fr": "Une valeur à remplacer est écrite à la place d'une référence à un identifiant"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A header in a label",
        "fr": "Un en-tête dans une étiquette"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\nlabels:\\n  call: \\"Authorization: Basic ZXhlbXBsZTpzYW5zLXZhbGV1cg==\\"\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 13,
          "severity": "error",
          "summary": {
            "en": "A value holds the credentials of an Authorization header",
            "fr": "Une valeur contient les identifiants d'un en-tête Authorization"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A secret under a key of one's own",
        "fr": "Un secret sous une clé à soi"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\nx-deploy:\\n  client-secret: 0f7d6a52-3b1c-4e8f-9a60-5d2c7b91e4aa\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 13,
          "severity": "error",
          "summary": {
            "en": "The value of a key that names a credential looks like a secret",
            "fr": "La valeur d'une clé qui désigne un secret ressemble à un secret"
          }
        }
      ],
      "fixed": null
    }
  ],
  "security/shared-credentials": [
    {
      "title": {
        "en": "Credentials of their own",
        "fr": "Des identifiants propres à chacune"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\ncredentials:\\n  clientId: env:PISTE_COTATION_CLIENT_ID\\n  clientSecret: env:PISTE_COTATION_CLIENT_SECRET\\n---\\napiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_COMMUNE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\ncredentials:\\n  clientId: env:PISTE_COMMUNE_CLIENT_ID\\n  clientSecret: env:PISTE_COMMUNE_CLIENT_SECRET\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "The same in two applications",
        "fr": "Les mêmes dans deux applications"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n---\\napiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_COMMUNE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 28,
          "severity": "warning",
          "summary": {
            "en": "\\"env:PISTE_CLIENT_ID\\" is also the credential of \\"COTATION_METROPOLE_EXEMPLE\\"",
            "fr": "« env:PISTE_CLIENT_ID » est aussi l'identifiant de « COTATION_METROPOLE_EXEMPLE »"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "The same in three applications",
        "fr": "Les mêmes dans trois applications"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n---\\napiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_COMMUNE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n---\\napiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_DEPARTEMENT_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 28,
          "severity": "warning",
          "summary": {
            "en": "\\"env:PISTE_CLIENT_ID\\" is also the credential of \\"COTATION_METROPOLE_EXEMPLE\\"",
            "fr": "« env:PISTE_CLIENT_ID » est aussi l'identifiant de « COTATION_METROPOLE_EXEMPLE »"
          }
        },
        {
          "line": 43,
          "severity": "warning",
          "summary": {
            "en": "\\"env:PISTE_CLIENT_ID\\" is also the credential of \\"COTATION_METROPOLE_EXEMPLE\\" and of another application",
            "fr": "« env:PISTE_CLIENT_ID » est aussi l'identifiant de « COTATION_METROPOLE_EXEMPLE » et d'une autre application"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "The same in the sandbox and in production",
        "fr": "Les mêmes dans le bac à sable et en production"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n---\\napiVersion: pistectl/v1\\nkind: Application\\nname: APP_SANDBOX_camille.martin@metropole.example\\nenvironment: sandbox\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation site-ecole, version: \\"1.0\\" }\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 28,
          "severity": "error",
          "summary": {
            "en": "\\"env:PISTE_CLIENT_ID\\" is also the credential of \\"COTATION_METROPOLE_EXEMPLE\\", of the other environment",
            "fr": "« env:PISTE_CLIENT_ID » est aussi l'identifiant de « COTATION_METROPOLE_EXEMPLE », de l'autre environnement"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "One reference for the identifier and the secret",
        "fr": "Une seule référence pour l'identifiant et le secret"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\ncredentials:\\n  clientId: env:PISTE_CLIENT\\n  clientSecret: env:PISTE_CLIENT\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 14,
          "severity": "error",
          "summary": {
            "en": "\\"env:PISTE_CLIENT\\" is both the clientId and the clientSecret",
            "fr": "« env:PISTE_CLIENT » est à la fois le clientId et le clientSecret"
          }
        }
      ],
      "fixed": null
    }
  ],
  "security/rotation": [
    {
      "title": {
        "en": "Due today",
        "fr": "À renouveler aujourd'hui"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2025-11-21\\n  rotateEveryDays: 365\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Due yesterday",
        "fr": "À renouveler hier"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2025-11-21\\n  rotateEveryDays: 365\\n",
      "baseline": null,
      "today": "2026-11-22",
      "files": {},
      "findings": [
        {
          "line": 15,
          "severity": "warning",
          "summary": {
            "en": "The credentials were to be renewed by 2026-11-21, 1 day ago",
            "fr": "Les identifiants devaient être renouvelés au plus tard le 21 novembre 2026, il y a 1 jour"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "No date in production",
        "fr": "Pas de date en production"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotateEveryDays: 365\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 15,
          "severity": "warning",
          "summary": {
            "en": "rotateEveryDays is set, and nothing says when the credentials were renewed last",
            "fr": "rotateEveryDays est fixé, et rien ne dit quand les identifiants ont été renouvelés la dernière fois"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A renewal to come",
        "fr": "Un renouvellement à venir"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2062-06-01\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 15,
          "severity": "warning",
          "summary": {
            "en": "rotatedOn is 2062-06-01, a day that is still to come",
            "fr": "rotatedOn vaut 2062-06-01, un jour encore à venir"
          }
        }
      ],
      "fixed": null
    }
  ],
  "security/https": [
    {
      "title": {
        "en": "Addresses in https",
        "fr": "Des adresses en https"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Partner\\nname: cynod\\nplatform: cynod\\nendpoints:\\n  token: https://api.cynod.example/token\\n  api: https://api.cynod.example/\\n  healthcheck: /health\\nauthentication: oauth2\\ncredentials:\\n  consumerKey: env:CYNOD_CONSUMER_KEY\\n  consumerSecret: env:CYNOD_CONSUMER_SECRET\\ncontacts:\\n  - { role: technical, name: Alex Petit, email: alex.petit@integrateur.example }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "A token endpoint in http",
        "fr": "Un serveur de jetons en http"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Partner\\nname: cynod\\nplatform: cynod\\nendpoints:\\n  token: http://api.cynod.example/token\\n  api: https://api.cynod.example/\\n  healthcheck: /health\\nauthentication: oauth2\\ncredentials:\\n  consumerKey: env:CYNOD_CONSUMER_KEY\\n  consumerSecret: env:CYNOD_CONSUMER_SECRET\\ncontacts:\\n  - { role: technical, name: Alex Petit, email: alex.petit@integrateur.example }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "error",
          "summary": {
            "en": "endpoints.token is an address in http instead of https",
            "fr": "endpoints.token est une adresse en http au lieu de https"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A host alone",
        "fr": "Un hôte seul"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Partner\\nname: cynod\\nplatform: cynod\\nendpoints:\\n  token: https://api.cynod.example/token\\n  api: api.cynod.example\\n  healthcheck: /health\\nauthentication: oauth2\\ncredentials:\\n  consumerKey: env:CYNOD_CONSUMER_KEY\\n  consumerSecret: env:CYNOD_CONSUMER_SECRET\\ncontacts:\\n  - { role: technical, name: Alex Petit, email: alex.petit@integrateur.example }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 7,
          "severity": "error",
          "summary": {
            "en": "endpoints.api is not an https address",
            "fr": "endpoints.api n'est pas une adresse en https"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A blank in an address",
        "fr": "Un blanc dans une adresse"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Partner\\nname: cynod\\nplatform: cynod\\nendpoints:\\n  token: https://api.cynod.example/ token\\n  api: https://api.cynod.example/\\n  healthcheck: /health\\nauthentication: oauth2\\ncredentials:\\n  consumerKey: env:CYNOD_CONSUMER_KEY\\n  consumerSecret: env:CYNOD_CONSUMER_SECRET\\ncontacts:\\n  - { role: technical, name: Alex Petit, email: alex.petit@integrateur.example }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "error",
          "summary": {
            "en": "endpoints.token is not an address: it holds a blank",
            "fr": "endpoints.token n'est pas une adresse : elle contient un blanc"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "An address as a message shows it",
        "fr": "Une adresse telle qu'un message l'affiche"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Partner\\nname: cynod\\nplatform: cynod\\nendpoints:\\n  token: \\"<https://api.cynod.example/token>\\"\\n  api: https://api.cynod.example/\\n  healthcheck: /health\\nauthentication: oauth2\\ncredentials:\\n  consumerKey: env:CYNOD_CONSUMER_KEY\\n  consumerSecret: env:CYNOD_CONSUMER_SECRET\\ncontacts:\\n  - { role: technical, name: Alex Petit, email: alex.petit@integrateur.example }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "error",
          "summary": {
            "en": "endpoints.token is not an https address",
            "fr": "endpoints.token n'est pas une adresse en https"
          }
        }
      ],
      "fixed": "apiVersion: pistectl/v1\\nkind: Partner\\nname: cynod\\nplatform: cynod\\nendpoints:\\n  token: \\"https://api.cynod.example/token\\"\\n  api: https://api.cynod.example/\\n  healthcheck: /health\\nauthentication: oauth2\\ncredentials:\\n  consumerKey: env:CYNOD_CONSUMER_KEY\\n  consumerSecret: env:CYNOD_CONSUMER_SECRET\\ncontacts:\\n  - { role: technical, name: Alex Petit, email: alex.petit@integrateur.example }\\n"
    },
    {
      "title": {
        "en": "A fragment",
        "fr": "Un fragment"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Partner\\nname: cynod\\nplatform: cynod\\nendpoints:\\n  token: https://api.cynod.example/token#v1\\n  api: https://api.cynod.example/\\n  healthcheck: /health\\nauthentication: oauth2\\ncredentials:\\n  consumerKey: env:CYNOD_CONSUMER_KEY\\n  consumerSecret: env:CYNOD_CONSUMER_SECRET\\ncontacts:\\n  - { role: technical, name: Alex Petit, email: alex.petit@integrateur.example }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "error",
          "summary": {
            "en": "endpoints.token is not an address: it holds a fragment, from # on",
            "fr": "endpoints.token n'est pas une adresse : elle contient un fragment, à partir de #"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A dash of typography in a host",
        "fr": "Un tiret typographique dans un hôte"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Partner\\nname: cynod\\nplatform: cynod\\nendpoints:\\n  token: https://api–cynod.example/token\\n  api: https://api.cynod.example/\\n  healthcheck: /health\\nauthentication: oauth2\\ncredentials:\\n  consumerKey: env:CYNOD_CONSUMER_KEY\\n  consumerSecret: env:CYNOD_CONSUMER_SECRET\\ncontacts:\\n  - { role: technical, name: Alex Petit, email: alex.petit@integrateur.example }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "error",
          "summary": {
            "en": "endpoints.token is not an address: its host is not the name of one",
            "fr": "endpoints.token n'est pas une adresse : son hôte n'est pas un nom d'hôte"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A host that holds the place of another",
        "fr": "Un hôte qui tient la place d'un autre"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Partner\\nname: cynod\\nplatform: cynod\\nendpoints:\\n  token: https://api.cynod.example/token\\n  api: https://<host>/\\n  healthcheck: /health\\nauthentication: oauth2\\ncredentials:\\n  consumerKey: env:CYNOD_CONSUMER_KEY\\n  consumerSecret: env:CYNOD_CONSUMER_SECRET\\ncontacts:\\n  - { role: technical, name: Alex Petit, email: alex.petit@integrateur.example }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 7,
          "severity": "error",
          "summary": {
            "en": "endpoints.api is not an address: its host is not the name of one",
            "fr": "endpoints.api n'est pas une adresse : son hôte n'est pas un nom d'hôte"
          }
        }
      ],
      "fixed": null
    }
  ],
  "security/untrusted-reference": [
    {
      "title": {
        "en": "A variable of PISTE's, and a file of the project",
        "fr": "Une variable de PISTE, et un fichier du projet"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: file:secrets/client-secret\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "A variable of another name",
        "fr": "Une variable d'un autre nom"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:LEGIFRANCE_CLIENT_SECRET\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 14,
          "severity": "warning",
          "summary": {
            "en": "The variable LEGIFRANCE_CLIENT_SECRET is one that check reads only when it is told to",
            "fr": "La variable LEGIFRANCE_CLIENT_SECRET est de celles que check ne lit que si on le lui dit"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A file outside the project",
        "fr": "Un fichier hors du projet"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: file:../client-secret\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 14,
          "severity": "error",
          "summary": {
            "en": "The reference leads to a file outside the project",
            "fr": "La référence mène à un fichier hors du projet"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A secret of PISTE for a partner",
        "fr": "Un secret de PISTE pour un partenaire"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Partner\\nname: cynod\\nplatform: cynod\\nendpoints:\\n  token: https://api.cynod.example/token\\n  api: https://api.cynod.example/\\n  healthcheck: /health\\nauthentication: oauth2\\ncredentials:\\n  consumerKey: env:CYNOD_CONSUMER_KEY\\n  consumerSecret: env:PISTE_CLIENT_SECRET\\ncontacts:\\n  - { role: technical, name: Alex Petit, email: alex.petit@integrateur.example }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 12,
          "severity": "error",
          "summary": {
            "en": "The variable PISTE_CLIENT_SECRET holds what PISTE or Chorus Pro alone is shown, and a partner would be sent it",
            "fr": "La variable PISTE_CLIENT_SECRET contient ce qui ne se montre qu'à PISTE ou à Chorus Pro, et un partenaire la recevrait"
          }
        }
      ],
      "fixed": null
    }
  ],
  "host/legacy": [
    {
      "title": {
        "en": "Today's hosts",
        "fr": "Les hôtes actuels"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Partner\\nname: cynod\\nplatform: cynod\\nendpoints:\\n  token: https://oauth.piste.gouv.fr/api/oauth/token\\n  api: https://api.piste.gouv.fr/\\n  healthcheck: /health\\nauthentication: oauth2\\ncredentials:\\n  consumerKey: env:CYNOD_CONSUMER_KEY\\n  consumerSecret: env:CYNOD_CONSUMER_SECRET\\ncontacts:\\n  - { role: technical, name: Alex Petit, email: alex.petit@integrateur.example }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Former hosts",
        "fr": "D'anciens hôtes"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Partner\\nname: cynod\\nplatform: cynod\\nendpoints:\\n  token: https://oauth.aife.economie.gouv.fr/api/oauth/token\\n  api: https://api.aife.economie.gouv.fr/\\n  healthcheck: /health\\nauthentication: oauth2\\ncredentials:\\n  consumerKey: env:CYNOD_CONSUMER_KEY\\n  consumerSecret: env:CYNOD_CONSUMER_SECRET\\ncontacts:\\n  - { role: technical, name: Alex Petit, email: alex.petit@integrateur.example }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "error",
          "summary": {
            "en": "oauth.aife.economie.gouv.fr is switched off: PISTE is now at oauth.piste.gouv.fr",
            "fr": "oauth.aife.economie.gouv.fr est arrêté : PISTE est désormais à oauth.piste.gouv.fr"
          }
        },
        {
          "line": 7,
          "severity": "error",
          "summary": {
            "en": "api.aife.economie.gouv.fr is switched off: PISTE is now at api.piste.gouv.fr",
            "fr": "api.aife.economie.gouv.fr est arrêté : PISTE est désormais à api.piste.gouv.fr"
          }
        }
      ],
      "fixed": "apiVersion: pistectl/v1\\nkind: Partner\\nname: cynod\\nplatform: cynod\\nendpoints:\\n  token: https://oauth.piste.gouv.fr/api/oauth/token\\n  api: https://api.piste.gouv.fr/\\n  healthcheck: /health\\nauthentication: oauth2\\ncredentials:\\n  consumerKey: env:CYNOD_CONSUMER_KEY\\n  consumerSecret: env:CYNOD_CONSUMER_SECRET\\ncontacts:\\n  - { role: technical, name: Alex Petit, email: alex.petit@integrateur.example }\\n"
    },
    {
      "title": {
        "en": "In a key of one's own, with a former path",
        "fr": "Dans une clé à soi, avec un ancien chemin"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\nx-urls:\\n  - https://sandbox-api.aife.economie.gouv.fr/dila/legifrance-beta/lf-engine-app\\n  - https://api.piste.gouv.fr/dila/legifrance-beta/lf-engine-app\\n  - https://accueil.aife.economie.gouv.fr/\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 13,
          "severity": "error",
          "summary": {
            "en": "sandbox-api.aife.economie.gouv.fr is switched off: PISTE is now at sandbox-api.piste.gouv.fr",
            "fr": "sandbox-api.aife.economie.gouv.fr est arrêté : PISTE est désormais à sandbox-api.piste.gouv.fr"
          }
        },
        {
          "line": 14,
          "severity": "error",
          "summary": {
            "en": "The path legifrance-beta is retired: the Légifrance API is at legifrance",
            "fr": "Le chemin legifrance-beta est retiré : l'API Légifrance est à legifrance"
          }
        },
        {
          "line": 15,
          "severity": "error",
          "summary": {
            "en": "\\"accueil.aife.economie.gouv.fr\\" is under aife.economie.gouv.fr, which PISTE left",
            "fr": "« accueil.aife.economie.gouv.fr » est sous aife.economie.gouv.fr, que PISTE a quitté"
          }
        }
      ],
      "fixed": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\nstructure: { name: Métropole d'Exemple, siret: \\"24000010900019\\" }\\ncontacts:\\n  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }\\n  - { role: notifications, email: api-piste@metropole.example }\\napis:\\n  - { name: SNE-Cotation, version: \\"1.0\\" }\\nx-urls:\\n  - https://sandbox-api.piste.gouv.fr/dila/legifrance/lf-engine-app\\n  - https://api.piste.gouv.fr/dila/legifrance/lf-engine-app\\n  - https://accueil.aife.economie.gouv.fr/\\n"
    }
  ],
  "host/environment": [
    {
      "title": {
        "en": "Both of the sandbox",
        "fr": "Les deux du bac à sable"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Partner\\nname: cynod\\nplatform: cynod\\nendpoints:\\n  token: https://sandbox-oauth.piste.gouv.fr/api/oauth/token\\n  api: https://sandbox-api.piste.gouv.fr/\\n  healthcheck: /health\\nauthentication: oauth2\\ncredentials:\\n  consumerKey: env:CYNOD_CONSUMER_KEY\\n  consumerSecret: env:CYNOD_CONSUMER_SECRET\\ncontacts:\\n  - { role: technical, name: Alex Petit, email: alex.petit@integrateur.example }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Production tokens for the sandbox",
        "fr": "Des jetons de production pour le bac à sable"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Partner\\nname: cynod\\nplatform: cynod\\nendpoints:\\n  token: https://oauth.piste.gouv.fr/api/oauth/token\\n  api: https://sandbox-api.piste.gouv.fr/\\n  healthcheck: /health\\nauthentication: oauth2\\ncredentials:\\n  consumerKey: env:CYNOD_CONSUMER_KEY\\n  consumerSecret: env:CYNOD_CONSUMER_SECRET\\ncontacts:\\n  - { role: technical, name: Alex Petit, email: alex.petit@integrateur.example }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "error",
          "summary": {
            "en": "The token endpoint is PISTE's production one, the API endpoint the sandbox one",
            "fr": "Le serveur de jetons est celui de production de PISTE, l'adresse de l'API celle du bac à sable"
          }
        }
      ],
      "fixed": null
    }
  ],
  "host/state-network": [
    {
      "title": {
        "en": "Hosts on the Internet",
        "fr": "Des hôtes sur Internet"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Partner\\nname: cynod\\nplatform: cynod\\nendpoints:\\n  token: https://api.cynod.example/token\\n  api: https://api.cynod.example/\\n  healthcheck: /health\\nauthentication: oauth2\\ncredentials:\\n  consumerKey: env:CYNOD_CONSUMER_KEY\\n  consumerSecret: env:CYNOD_CONSUMER_SECRET\\ncontacts:\\n  - { role: technical, name: Alex Petit, email: alex.petit@integrateur.example }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "A host of the State's network",
        "fr": "Un hôte du réseau de l'État"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Partner\\nname: cynod\\nplatform: cynod\\nendpoints:\\n  token: https://sandbox-oauth.aife.finances.rie.gouv.fr/api/oauth/token\\n  api: https://api.cynod.example/\\n  healthcheck: /health\\nauthentication: oauth2\\ncredentials:\\n  consumerKey: env:CYNOD_CONSUMER_KEY\\n  consumerSecret: env:CYNOD_CONSUMER_SECRET\\ncontacts:\\n  - { role: technical, name: Alex Petit, email: alex.petit@integrateur.example }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "warning",
          "summary": {
            "en": "\\"sandbox-oauth.aife.finances.rie.gouv.fr\\" is on the State's network (RIE), unreachable from the Internet",
            "fr": "« sandbox-oauth.aife.finances.rie.gouv.fr » est sur le réseau de l'État (RIE), injoignable depuis Internet"
          }
        }
      ],
      "fixed": null
    }
  ],
  "chorus-pro/application-name": [
    {
      "title": {
        "en": "The same name in both documents",
        "fr": "Le même nom dans les deux documents"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Another case",
        "fr": "Une autre casse"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: Facturation_Exemple\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 20,
          "severity": "error",
          "summary": {
            "en": "\\"Facturation_Exemple\\" is not the name of a declared application: character 2 is \\"a\\", and \\"A\\" in \\"FACTURATION_EXEMPLE\\"",
            "fr": "« Facturation_Exemple » n'est pas le nom d'une application déclarée : le caractère 2 est « a », et « A » dans « FACTURATION_EXEMPLE »"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A space at the end",
        "fr": "Un espace à la fin"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: \\"FACTURATION_EXEMPLE \\"\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 20,
          "severity": "error",
          "summary": {
            "en": "\\"FACTURATION_EXEMPLE␠\\" is not the name of a declared application: character 20 is a space (U+0020), after the end of \\"FACTURATION_EXEMPLE\\"",
            "fr": "« FACTURATION_EXEMPLE␠ » n'est pas le nom d'une application déclarée : le caractère 20 est un espace (U+0020), après la fin de « FACTURATION_EXEMPLE »"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "An accent encoded in two characters",
        "fr": "Un accent codé en deux caractères"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: \\"FACTURATION_D\\\\u00c9MO\\"\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: \\"FACTURATION_DE\\\\u0301MO\\"\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 20,
          "severity": "error",
          "summary": {
            "en": "\\"FACTURATION_DÉMO\\" is not the name of a declared application: character 14 is \\"É\\" (U+0045 U+0301), and \\"É\\" (U+00C9) in \\"FACTURATION_DÉMO\\"",
            "fr": "« FACTURATION_DÉMO » n'est pas le nom d'une application déclarée : le caractère 14 est « É » (U+0045 U+0301), et « É » (U+00C9) dans « FACTURATION_DÉMO »"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "An application that is not declared",
        "fr": "Une application qui n'est pas déclarée"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: COMPTABILITE_VILLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 20,
          "severity": "error",
          "summary": {
            "en": "No declared application is named \\"COMPTABILITE_VILLE\\"",
            "fr": "Aucune application déclarée ne s'appelle « COMPTABILITE_VILLE »"
          }
        }
      ],
      "fixed": null
    }
  ],
  "chorus-pro/environment": [
    {
      "title": {
        "en": "A production application on the production portal",
        "fr": "Une application de production sur le portail de production"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "The sandbox application on the qualification portal",
        "fr": "L'application bac à sable sur le portail de qualification"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: APP_SANDBOX_alex.petit@commune.example\\nenvironment: sandbox\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: qualification\\napplication: APP_SANDBOX_alex.petit@commune.example\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "The sandbox application on the production portal",
        "fr": "L'application bac à sable sur le portail de production"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: APP_SANDBOX_alex.petit@commune.example\\nenvironment: sandbox\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: APP_SANDBOX_alex.petit@commune.example\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 20,
          "severity": "error",
          "summary": {
            "en": "The sandbox application \\"APP_SANDBOX_alex.petit@commune.example\\" cannot be connected on the production portal",
            "fr": "L'application bac à sable « APP_SANDBOX_alex.petit@commune.example » ne peut pas être raccordée sur le portail de production"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A production application on the qualification portal",
        "fr": "Une application de production sur le portail de qualification"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: qualification\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 20,
          "severity": "error",
          "summary": {
            "en": "The production application \\"FACTURATION_EXEMPLE\\" cannot be connected on the qualification portal",
            "fr": "L'application de production « FACTURATION_EXEMPLE » ne peut pas être raccordée sur le portail de qualification"
          }
        }
      ],
      "fixed": null
    }
  ],
  "chorus-pro/space": [
    {
      "title": {
        "en": "The space is open",
        "fr": "L'espace est ouvert"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "The space is missing",
        "fr": "L'espace manque"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: missing\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 22,
          "severity": "error",
          "summary": {
            "en": "The space \\"Raccordement EDI et API\\" is not open for the structure",
            "fr": "L'espace « Raccordement EDI et API » n'est pas ouvert pour la structure"
          }
        }
      ],
      "fixed": null
    }
  ],
  "chorus-pro/apis": [
    {
      "title": {
        "en": "Subscribed and connected",
        "fr": "Souscrite et raccordée"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "A name of another case is for chorus-pro/application-name",
        "fr": "Un nom d'une autre casse relève de chorus-pro/application-name"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: Facturation_Exemple\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "A sandbox application can do without a connection",
        "fr": "Une application bac à sable peut se passer de raccordement"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: APP_SANDBOX_alex.petit@commune.example\\nenvironment: sandbox\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Connected without a Chorus Pro API",
        "fr": "Raccordée sans API Chorus Pro"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Légifrance, version: \\"2.4.2\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 17,
          "severity": "error",
          "summary": {
            "en": "The connected application \\"FACTURATION_EXEMPLE\\" subscribes to no Chorus Pro API",
            "fr": "L'application raccordée « FACTURATION_EXEMPLE » ne souscrit à aucune API Chorus Pro"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "Subscribed without a connection",
        "fr": "Souscrite sans raccordement"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 3,
          "severity": "warning",
          "summary": {
            "en": "No connection names the production application \\"FACTURATION_EXEMPLE\\", which subscribes to Factures, a Chorus Pro API",
            "fr": "Aucun raccordement ne nomme l'application de production « FACTURATION_EXEMPLE », qui souscrit à Factures, une API Chorus Pro"
          }
        }
      ],
      "fixed": null
    }
  ],
  "chorus-pro/technical-account": [
    {
      "title": {
        "en": "A technical login",
        "fr": "Un identifiant technique"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "A person's e-mail address",
        "fr": "L'adresse électronique d'une personne"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: alex.petit@commune.example\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 26,
          "severity": "warning",
          "summary": {
            "en": "The login of the technical account is not of the form TECH_…@cpro.fr",
            "fr": "L'identifiant du compte technique n'est pas de la forme TECH_…@cpro.fr"
          }
        }
      ],
      "fixed": null
    }
  ],
  "chorus-pro/password-age": [
    {
      "title": {
        "en": "Day 393: all is well",
        "fr": "393e jour : tout va bien"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2025-10-24\\nauthentication: oauth2\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Day 394: the first warning",
        "fr": "394e jour : premier avertissement"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2025-10-23\\nauthentication: oauth2\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 28,
          "severity": "warning",
          "summary": {
            "en": "The password of the technical account is valid through 2026-12-21, 30 days from now",
            "fr": "Le mot de passe du compte technique est valable jusqu'au 21 décembre 2026 inclus, soit encore 30 jours"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "Day 424: the last valid day",
        "fr": "424e jour : dernier jour de validité"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2025-09-23\\nauthentication: oauth2\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 28,
          "severity": "warning",
          "summary": {
            "en": "Today, 2026-11-21, is the last day on which the password of the technical account is valid",
            "fr": "Aujourd'hui, 21 novembre 2026, est le dernier jour de validité du mot de passe du compte technique"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "Day 425: the password has expired",
        "fr": "425e jour : le mot de passe a expiré"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2025-09-22\\nauthentication: oauth2\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 28,
          "severity": "error",
          "summary": {
            "en": "The password of the technical account has expired: its last valid day was 2026-11-20, 1 day ago",
            "fr": "Le mot de passe du compte technique a expiré : son dernier jour de validité était le 20 novembre 2026, il y a 1 jour"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A renewal to come",
        "fr": "Un renouvellement à venir"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2062-09-22\\nauthentication: oauth2\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 28,
          "severity": "warning",
          "summary": {
            "en": "passwordRenewedOn is 2062-09-22, a day that is still to come",
            "fr": "passwordRenewedOn vaut 2062-09-22, un jour encore à venir"
          }
        }
      ],
      "fixed": null
    }
  ],
  "chorus-pro/certificate": [
    {
      "title": {
        "en": "With OAuth 2.0",
        "fr": "Avec OAuth 2.0"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "A certificate",
        "fr": "Un certificat"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: certificate\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 29,
          "severity": "error",
          "summary": {
            "en": "The connection still authenticates with a certificate",
            "fr": "Le raccordement s'authentifie encore par certificat"
          }
        }
      ],
      "fixed": null
    }
  ],
  "connector/version": [
    {
      "title": {
        "en": "The oldest version for OAuth",
        "fr": "La plus ancienne version pour OAuth"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n---\\napiVersion: pistectl/v1\\nkind: Connector\\nname: ged-exemple\\nproduct: open-bee-portal-chorus-pro\\nversion: \\"6.11.2\\"\\nrole: supplier\\nauthentication: oauth2\\nbindings:\\n  - { structure: \\"99999999800019\\", application: FACTURATION_EXEMPLE }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "6.11.10 comes after 6.11.2",
        "fr": "6.11.10 vient après 6.11.2"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n---\\napiVersion: pistectl/v1\\nkind: Connector\\nname: ged-exemple\\nproduct: open-bee-portal-chorus-pro\\nversion: \\"6.11.10\\"\\nrole: supplier\\nauthentication: oauth2\\nbindings:\\n  - { structure: \\"99999999800019\\", application: FACTURATION_EXEMPLE }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "6.9.12 comes before 6.11.2",
        "fr": "6.9.12 vient avant 6.11.2"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n---\\napiVersion: pistectl/v1\\nkind: Connector\\nname: ged-exemple\\nproduct: open-bee-portal-chorus-pro\\nversion: \\"6.9.12\\"\\nrole: supplier\\nauthentication: oauth2\\nbindings:\\n  - { structure: \\"99999999800019\\", application: FACTURATION_EXEMPLE }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 35,
          "severity": "error",
          "summary": {
            "en": "Version \\"6.9.12\\" of the Open Bee connector is too old for OAuth",
            "fr": "La version « 6.9.12 » du connecteur Open Bee est trop ancienne pour OAuth"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A word is not a version",
        "fr": "Un mot n'est pas une version"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n---\\napiVersion: pistectl/v1\\nkind: Connector\\nname: ged-exemple\\nproduct: open-bee-portal-chorus-pro\\nversion: latest\\nrole: supplier\\nauthentication: oauth2\\nbindings:\\n  - { structure: \\"99999999800019\\", application: FACTURATION_EXEMPLE }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 35,
          "severity": "warning",
          "summary": {
            "en": "The version \\"latest\\" of the Open Bee connector cannot be compared with 6.11.2",
            "fr": "La version « latest » du connecteur Open Bee ne peut pas être comparée à la 6.11.2"
          }
        }
      ],
      "fixed": null
    }
  ],
  "connector/authentication": [
    {
      "title": {
        "en": "The mode OAuth – PISTE",
        "fr": "Le mode OAuth – PISTE"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n---\\napiVersion: pistectl/v1\\nkind: Connector\\nname: ged-exemple\\nproduct: open-bee-portal-chorus-pro\\nversion: \\"6.11.2\\"\\nrole: supplier\\nauthentication: oauth2\\nbindings:\\n  - { structure: \\"99999999800019\\", application: FACTURATION_EXEMPLE }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "A certificate",
        "fr": "Un certificat"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n---\\napiVersion: pistectl/v1\\nkind: Connector\\nname: ged-exemple\\nproduct: open-bee-portal-chorus-pro\\nversion: \\"6.11.2\\"\\nrole: supplier\\nauthentication: certificate\\nbindings:\\n  - { structure: \\"99999999800019\\", application: FACTURATION_EXEMPLE }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 37,
          "severity": "error",
          "summary": {
            "en": "The connector authenticates with a certificate instead of \\"OAuth – PISTE\\"",
            "fr": "Le connecteur s'authentifie par certificat au lieu de « OAuth – PISTE »"
          }
        }
      ],
      "fixed": null
    }
  ],
  "connector/one-application-per-structure": [
    {
      "title": {
        "en": "An application for each structure",
        "fr": "Une application par structure"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_FILIALE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-filiale\\nportal: production\\napplication: FACTURATION_FILIALE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n---\\napiVersion: pistectl/v1\\nkind: Connector\\nname: ged-exemple\\nproduct: open-bee-portal-chorus-pro\\nversion: \\"6.11.2\\"\\nrole: supplier\\nauthentication: oauth2\\nbindings:\\n  - { structure: \\"99999999800019\\", application: FACTURATION_EXEMPLE }\\n  - { structure: \\"88888888000018\\", application: FACTURATION_FILIALE }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Two structures share an application",
        "fr": "Deux structures partagent une application"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n---\\napiVersion: pistectl/v1\\nkind: Connector\\nname: ged-exemple\\nproduct: open-bee-portal-chorus-pro\\nversion: \\"6.11.2\\"\\nrole: supplier\\nauthentication: oauth2\\nbindings:\\n  - { structure: \\"99999999800019\\", application: FACTURATION_EXEMPLE }\\n  - { structure: \\"88888888000018\\", application: FACTURATION_EXEMPLE }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 40,
          "severity": "warning",
          "summary": {
            "en": "The application \\"FACTURATION_EXEMPLE\\" is already bound to another structure",
            "fr": "L'application « FACTURATION_EXEMPLE » est déjà liée à une autre structure"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A public body that receives invoices has one application",
        "fr": "Un organisme public destinataire n'a qu'une application"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n---\\napiVersion: pistectl/v1\\nkind: Connector\\nname: ged-exemple\\nproduct: open-bee-portal-chorus-pro\\nversion: \\"6.11.2\\"\\nrole: recipient\\nauthentication: oauth2\\nbindings:\\n  - { structure: \\"21999999200015\\", application: FACTURATION_EXEMPLE }\\n  - { structure: \\"21999999200023\\", application: FACTURATION_EXEMPLE }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    }
  ],
  "partner/basic": [
    {
      "title": {
        "en": "With OAuth 2.0",
        "fr": "Avec OAuth 2.0"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Partner\\nname: cynod\\nplatform: cynod\\nendpoints:\\n  token: https://api.cynod.example/token\\n  api: https://api.cynod.example/\\n  healthcheck: /health\\nauthentication: oauth2\\ncredentials:\\n  consumerKey: env:CYNOD_CONSUMER_KEY\\n  consumerSecret: env:CYNOD_CONSUMER_SECRET\\ncontacts:\\n  - { role: technical, name: Alex Petit, email: alex.petit@integrateur.example }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Basic authentication",
        "fr": "Authentification Basic"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Partner\\nname: cynod\\nplatform: cynod\\nendpoints:\\n  token: https://api.cynod.example/token\\n  api: https://api.cynod.example/\\n  healthcheck: /health\\nauthentication: basic\\ncredentials:\\n  consumerKey: env:CYNOD_CONSUMER_KEY\\n  consumerSecret: env:CYNOD_CONSUMER_SECRET\\ncontacts:\\n  - { role: technical, name: Alex Petit, email: alex.petit@integrateur.example }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 9,
          "severity": "warning",
          "summary": {
            "en": "Basic authentication is allowed by the partner, and not advised",
            "fr": "L'authentification Basic est admise par le partenaire, mais déconseillée"
          }
        }
      ],
      "fixed": null
    }
  ],
  "reference/unknown": [
    {
      "title": {
        "en": "A binding names a declared application",
        "fr": "Une liaison nomme une application déclarée"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n---\\napiVersion: pistectl/v1\\nkind: Connector\\nname: ged-exemple\\nproduct: open-bee-portal-chorus-pro\\nversion: \\"6.11.2\\"\\nrole: supplier\\nauthentication: oauth2\\nbindings:\\n  - { structure: \\"99999999800019\\", application: FACTURATION_EXEMPLE }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "A letter is missing",
        "fr": "Il manque une lettre"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n---\\napiVersion: pistectl/v1\\nkind: Connector\\nname: ged-exemple\\nproduct: open-bee-portal-chorus-pro\\nversion: \\"6.11.2\\"\\nrole: supplier\\nauthentication: oauth2\\nbindings:\\n  - { structure: \\"99999999800019\\", application: FACTURATION_EXEMPL }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 39,
          "severity": "error",
          "summary": {
            "en": "\\"FACTURATION_EXEMPL\\" is not the name of a declared application: it ends where \\"FACTURATION_EXEMPLE\\" goes on with \\"E\\" (character 19)",
            "fr": "« FACTURATION_EXEMPL » n'est pas le nom d'une application déclarée : il s'arrête là où « FACTURATION_EXEMPLE » continue par « E » (caractère 19)"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "No such application",
        "fr": "Aucune application de ce nom"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: FACTURATION_EXEMPLE\\nenvironment: production\\norganization: Universal\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\ncontacts:\\n  - { role: application-manager, name: Alex Petit, email: alex.petit@commune.example }\\n  - { role: notifications, email: api-piste@commune.example }\\napis:\\n  - { name: Factures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Structures, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Utilisateurs, version: \\"1.0.0\\", terms: accepted }\\n  - { name: Transverses, version: \\"1.0.0\\", terms: accepted }\\n---\\napiVersion: pistectl/v1\\nkind: ChorusProConnection\\nname: facturation-exemple\\nportal: production\\napplication: FACTURATION_EXEMPLE\\nstructure: { name: Commune d'Exemple, siret: \\"21999999200015\\" }\\nspace: open\\nusage: { type: direct }\\ntechnicalContact: { name: Alex Petit, email: alex.petit@commune.example }\\ntechnicalAccount:\\n  login: TECH_1_123456@cpro.fr\\n  credential: env:CPRO_ACCOUNT\\n  passwordRenewedOn: 2026-10-05\\nauthentication: oauth2\\n---\\napiVersion: pistectl/v1\\nkind: Connector\\nname: ged-exemple\\nproduct: open-bee-portal-chorus-pro\\nversion: \\"6.11.2\\"\\nrole: supplier\\nauthentication: oauth2\\nbindings:\\n  - { structure: \\"99999999800019\\", application: COMPTABILITE }\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 39,
          "severity": "error",
          "summary": {
            "en": "No declared application is named \\"COMPTABILITE\\"",
            "fr": "Aucune application déclarée ne s'appelle « COMPTABILITE »"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "An entry sends to an API that is not in the catalogue",
        "fr": "Une entrée renvoie vers une API absente du catalogue"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Api\\nname: Cadastre communal\\nprovider: Commune d'Exemple\\nenvironments:\\n  production: { availability: offered, versions: [\\"1.0\\"] }\\n  sandbox: { availability: not-offered, instead: Cadastre communal bac à sable }\\nseen: 2026-09-01\\nsource: internal wiki\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 7,
          "severity": "error",
          "summary": {
            "en": "The catalogue knows no API named \\"Cadastre communal bac à sable\\"",
            "fr": "Le catalogue ne connaît pas d'API nommée « Cadastre communal bac à sable »"
          }
        }
      ],
      "fixed": null
    }
  ],
  "suppression/reason": [
    {
      "title": {
        "en": "The reason follows the colon",
        "fr": "La raison suit le deux-points"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\n# pistectl-ignore application/enabled: in maintenance, access is kept\\nenabled: false\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    approval: granted\\n    profile: granted\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "No reason: the finding stays",
        "fr": "Sans raison, le constat reste"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\n# pistectl-ignore application/enabled\\nenabled: false\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    approval: granted\\n    profile: granted\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "warning",
          "summary": {
            "en": "The comment that ignores application/enabled gives no reason",
            "fr": "Le commentaire qui ignore application/enabled ne donne pas de raison"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A place left to fill in is no reason",
        "fr": "Un emplacement à remplir n'est pas une raison"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\n# pistectl-ignore application/enabled: <reason>\\nenabled: false\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    approval: granted\\n    profile: granted\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "warning",
          "summary": {
            "en": "The comment that ignores application/enabled gives no reason",
            "fr": "Le commentaire qui ignore application/enabled ne donne pas de raison"
          }
        }
      ],
      "fixed": null
    }
  ],
  "suppression/unused": [
    {
      "title": {
        "en": "The comment hides a finding",
        "fr": "Le commentaire masque un constat"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\n# pistectl-ignore application/enabled: in maintenance, access is kept\\nenabled: false\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    approval: granted\\n    profile: granted\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "No finding of that rule here",
        "fr": "Aucun constat de cette règle à cet endroit"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\n# pistectl-ignore contact/phone: no telephone number\\nenabled: false\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    approval: granted\\n    profile: granted\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "warning",
          "summary": {
            "en": "The comment that ignores contact/phone hides nothing",
            "fr": "Le commentaire qui ignore contact/phone ne masque rien"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A misspelt rule",
        "fr": "Une règle mal orthographiée"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\n# pistectl-ignore application/enable: in maintenance, access is kept\\nenabled: false\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    approval: granted\\n    profile: granted\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "warning",
          "summary": {
            "en": "The comment ignores an unknown rule, application/enable",
            "fr": "Le commentaire ignore une règle inconnue, application/enable"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "A rule that cannot be ignored",
        "fr": "Une règle qui ne peut pas être ignorée"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\n# pistectl-ignore security/inline-secret: only a test value\\nenabled: false\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    approval: granted\\n    profile: granted\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "warning",
          "summary": {
            "en": "security/inline-secret cannot be ignored by a comment",
            "fr": "security/inline-secret ne peut pas être ignorée par un commentaire"
          }
        }
      ],
      "fixed": null
    }
  ],
  "suppression/expired": [
    {
      "title": {
        "en": "The date has not passed",
        "fr": "La date n'est pas passée"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\n# pistectl-ignore application/enabled: in maintenance until=2026-11-21\\nenabled: false\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    approval: granted\\n    profile: granted\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "The date has passed",
        "fr": "La date est passée"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\n# pistectl-ignore application/enabled: in maintenance until=2026-11-20\\nenabled: false\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    approval: granted\\n    profile: granted\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "warning",
          "summary": {
            "en": "The exception to application/enabled ended on 2026-11-20",
            "fr": "L'exception à application/enabled a pris fin le 20 novembre 2026"
          }
        }
      ],
      "fixed": null
    },
    {
      "title": {
        "en": "Not a date",
        "fr": "Pas une date"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\n# pistectl-ignore application/enabled: in maintenance until=20/11/2026\\nenabled: false\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    approval: granted\\n    profile: granted\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "warning",
          "summary": {
            "en": "The exception to application/enabled ends on \\"20/11/2026\\", which is not a date",
            "fr": "L'exception à application/enabled prend fin le « 20/11/2026 », qui n'est pas une date"
          }
        }
      ],
      "fixed": null
    }
  ],
  "baseline/stale": [
    {
      "title": {
        "en": "The entry hides a finding",
        "fr": "L'entrée masque un constat"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\n# In maintenance\\nenabled: false\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    approval: granted\\n    profile: granted\\n",
      "baseline": "{\\n  \\"format_version\\": \\"1.0\\",\\n  \\"entries\\": [\\n    {\\n      \\"rule\\": \\"application/enabled\\",\\n      \\"document\\": { \\"kind\\": \\"Application\\", \\"name\\": \\"COTATION_METROPOLE_EXEMPLE\\" },\\n      \\"pointer\\": \\"/enabled\\"\\n    }\\n  ]\\n}\\n",
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "The finding is gone",
        "fr": "Le constat a disparu"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nenvironment: production\\norganization: MTES\\n\\nenabled: true\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    approval: granted\\n    profile: granted\\n",
      "baseline": "{\\n  \\"format_version\\": \\"1.0\\",\\n  \\"entries\\": [\\n    {\\n      \\"rule\\": \\"application/enabled\\",\\n      \\"document\\": { \\"kind\\": \\"Application\\", \\"name\\": \\"COTATION_METROPOLE_EXEMPLE\\" },\\n      \\"pointer\\": \\"/enabled\\"\\n    }\\n  ]\\n}\\n",
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 5,
          "severity": "warning",
          "summary": {
            "en": "No finding of application/enabled at /enabled of Application COTATION_METROPOLE_EXEMPLE any more",
            "fr": "Plus aucun constat pour application/enabled à /enabled de Application COTATION_METROPOLE_EXEMPLE"
          }
        }
      ],
      "fixed": null
    }
  ],
  "schema/unknown-key": [
    {
      "title": {
        "en": "Right",
        "fr": "Correct"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation des demandes de logement social\\nenvironment: production\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Wrong",
        "fr": "Incorrect"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation des demandes de logement social\\nenvironnement: production\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 5,
          "severity": "error",
          "summary": {
            "en": "\`environnement\` is not a key of the format",
            "fr": "\`environnement\` n'est pas une clé du format"
          }
        }
      ],
      "fixed": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation des demandes de logement social\\nenvironment: production\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n"
    }
  ],
  "schema/missing-key": [
    {
      "title": {
        "en": "Right",
        "fr": "Correct"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation des demandes de logement social\\nenvironment: production\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Wrong",
        "fr": "Incorrect"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation des demandes de logement social\\nenvironment: production\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 17,
          "severity": "error",
          "summary": {
            "en": "The key \`version\` is missing",
            "fr": "La clé \`version\` est absente"
          }
        }
      ],
      "fixed": null
    }
  ],
  "schema/type": [
    {
      "title": {
        "en": "Right",
        "fr": "Correct"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation des demandes de logement social\\nenvironment: production\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Wrong",
        "fr": "Incorrect"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation des demandes de logement social\\nenvironment: production\\norganization: [MTES]\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "error",
          "summary": {
            "en": "A list stands where a text is expected",
            "fr": "Une liste est à la place d'un texte"
          }
        }
      ],
      "fixed": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation des demandes de logement social\\nenvironment: production\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n"
    }
  ],
  "schema/enum": [
    {
      "title": {
        "en": "Right",
        "fr": "Correct"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation des demandes de logement social\\nenvironment: production\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Wrong",
        "fr": "Incorrect"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation des demandes de logement social\\nenvironment: prod\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 5,
          "severity": "error",
          "summary": {
            "en": "\`prod\` is not an accepted value of \`environment\`",
            "fr": "\`prod\` n'est pas une valeur acceptée de \`environment\`"
          }
        }
      ],
      "fixed": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation des demandes de logement social\\nenvironment: production\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n"
    }
  ],
  "schema/format": [
    {
      "title": {
        "en": "Right",
        "fr": "Correct"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation des demandes de logement social\\nenvironment: production\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Wrong",
        "fr": "Incorrect"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation des demandes de logement social\\nenvironment: production\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 01/06/2026\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 25,
          "severity": "error",
          "summary": {
            "en": "\`01/06/2026\` is a date in another notation",
            "fr": "\`01/06/2026\` est une date dans une autre notation"
          }
        }
      ],
      "fixed": null
    }
  ],
  "schema/pattern": [
    {
      "title": {
        "en": "Right",
        "fr": "Correct"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation des demandes de logement social\\nenvironment: production\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Wrong",
        "fr": "Incorrect"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation des demandes de logement social\\nenvironment: production\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE CLIENT SECRET\\n  rotatedOn: 2026-06-01\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 24,
          "severity": "error",
          "summary": {
            "en": "The reference to the credential is malformed",
            "fr": "La référence à l'identifiant est mal formée"
          }
        }
      ],
      "fixed": null
    }
  ],
  "schema/length": [
    {
      "title": {
        "en": "Right",
        "fr": "Correct"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation des demandes de logement social\\nenvironment: production\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Wrong",
        "fr": "Incorrect"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: \\"\\"\\nenvironment: production\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 4,
          "severity": "error",
          "summary": {
            "en": "The text is empty",
            "fr": "Le texte est vide"
          }
        }
      ],
      "fixed": null
    }
  ],
  "schema/unknown-kind": [
    {
      "title": {
        "en": "Right",
        "fr": "Correct"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation des demandes de logement social\\nenvironment: production\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Wrong",
        "fr": "Incorrect"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Applicaton\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation des demandes de logement social\\nenvironment: production\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 2,
          "severity": "error",
          "summary": {
            "en": "\`Applicaton\` is not a kind of document",
            "fr": "\`Applicaton\` n'est pas un type de document"
          }
        }
      ],
      "fixed": null
    }
  ],
  "schema/unknown-version": [
    {
      "title": {
        "en": "Right",
        "fr": "Correct"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation des demandes de logement social\\nenvironment: production\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Wrong",
        "fr": "Incorrect"
      },
      "manifest": "apiVersion: v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation des demandes de logement social\\nenvironment: production\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 1,
          "severity": "error",
          "summary": {
            "en": "\`v1\` is not a known version of the format",
            "fr": "\`v1\` n'est pas une version connue du format"
          }
        }
      ],
      "fixed": null
    }
  ],
  "yaml/syntax": [
    {
      "title": {
        "en": "Right",
        "fr": "Correct"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation des demandes de logement social\\nenvironment: production\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Wrong",
        "fr": "Incorrect"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation: des demandes de logement social\\nenvironment: production\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 4,
          "severity": "error",
          "summary": {
            "en": "A value holds a colon followed by a space, as if it were a key",
            "fr": "Une valeur contient un deux-points suivi d'une espace, comme si c'était une clé"
          }
        }
      ],
      "fixed": null
    }
  ],
  "yaml/duplicate-key": [
    {
      "title": {
        "en": "Right",
        "fr": "Correct"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation des demandes de logement social\\nenvironment: production\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Wrong",
        "fr": "Incorrect"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation des demandes de logement social\\nenvironment: production\\nenvironment: sandbox\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 6,
          "severity": "error",
          "summary": {
            "en": "The key \`environment\` is written twice",
            "fr": "La clé \`environment\` est écrite deux fois"
          }
        }
      ],
      "fixed": null
    }
  ],
  "yaml/limits": [
    {
      "title": {
        "en": "Right",
        "fr": "Correct"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\ndescription: Cotation des demandes de logement social\\nenvironment: production\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [],
      "fixed": null
    },
    {
      "title": {
        "en": "Wrong",
        "fr": "Incorrect"
      },
      "manifest": "apiVersion: pistectl/v1\\nkind: Application\\nname: COTATION_METROPOLE_EXEMPLE\\nlabels: &again { team: *again }\\nenvironment: production\\norganization: MTES\\nstructure:\\n  name: Métropole d'Exemple\\n  siret: \\"24000010900019\\"\\ncontacts:\\n  - role: application-manager\\n    name: Camille Martin\\n    email: camille.martin@metropole.example\\n  - role: notifications\\n    email: api-piste@metropole.example\\napis:\\n  - name: SNE-Cotation\\n    version: \\"1.0\\"\\n    terms: not-required\\n    approval: granted\\n    profile: granted\\ncredentials:\\n  clientId: env:PISTE_CLIENT_ID\\n  clientSecret: env:PISTE_CLIENT_SECRET\\n  rotatedOn: 2026-06-01\\n",
      "baseline": null,
      "today": "2026-11-21",
      "files": {},
      "findings": [
        {
          "line": 4,
          "severity": "error",
          "summary": {
            "en": "The alias \`*again\` stands inside the value that it names",
            "fr": "L'alias \`*again\` est à l'intérieur de la valeur qu'il désigne"
          }
        }
      ],
      "fixed": null
    }
  ]
}`);
