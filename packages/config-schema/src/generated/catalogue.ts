// Written by `pnpm generate` from schemas/catalog; edit the YAML there.
import type { CatalogueEntry } from "../catalogue/catalogue-entry.ts";

/** The embedded API catalogue, as text: V8 reads that much sooner than the same literals, and keeps less of it. */
export const CATALOGUE: readonly CatalogueEntry[] = JSON.parse(`[
  {
    "name": "CaptchEtat",
    "aliases": [
      "API CaptchEtat"
    ],
    "provider": "AIFE",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": true,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "2"
        ],
        "earlierVersions": [
          {
            "version": "1.0",
            "basePath": "/piste/captcha"
          }
        ],
        "organizations": [
          "Universal"
        ],
        "approval": "required",
        "terms": "unknown",
        "basePath": "/piste/captchetat/v2",
        "instead": null,
        "marks": {
          "organizations": "LIKELY",
          "earlierVersions": "LIKELY"
        },
        "seen": "2023",
        "source": "CaptchEtat page of api.gouv.fr (DataPass request), numerique-gouv/b3desk, datagouv/udata-front; two public clients (1.0)"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "2"
        ],
        "earlierVersions": [
          {
            "version": "1.0",
            "basePath": "/piste/captcha"
          }
        ],
        "organizations": [
          "Universal"
        ],
        "approval": "required",
        "terms": "required",
        "basePath": "/piste/captchetat/v2",
        "instead": null,
        "marks": {
          "versions": "LIKELY"
        },
        "seen": "2023-04-24",
        "source": "PISTE sandbox list, which has 1.0 (Cour-de-cassation/judilibre-tutoriels), CaptchEtat swagger 1.0 (betagouv/api.gouv.fr), numerique-gouv/b3desk (v2)"
      }
    },
    "scope": "piste.captchetat",
    "health": {
      "method": "GET",
      "path": "/healthcheck",
      "headers": [],
      "body": null,
      "well": [
        {
          "json": "/status",
          "equals": "UP"
        }
      ],
      "version": null,
      "marks": {}
    },
    "note": null,
    "marks": {},
    "seen": "2023-04-24",
    "source": "CaptchEtat swagger (betagouv/api.gouv.fr), numerique-gouv/b3desk, datagouv/udata-front e7d18a9bc (scope)"
  },
  {
    "name": "PISTE metrics",
    "aliases": [
      "Métriques PISTE"
    ],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": "/v1/piste/metrics",
        "instead": null,
        "marks": {},
        "seen": "2026",
        "source": "Cour-de-cassation/judilibre-monitor, src/modules/piste/metrics.js"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2026",
        "source": "Cour-de-cassation/judilibre-monitor, src/modules/piste/metrics.js"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "GET /summary below this path gives figures of the calls; its name on PISTE is not known.",
      "fr": "GET /summary sous ce chemin donne des chiffres sur les appels ; son nom sur PISTE n'est pas connu."
    },
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2026",
    "source": "Cour-de-cassation/judilibre-monitor, src/modules/piste/metrics.js"
  },
  {
    "name": "Factures",
    "aliases": [
      "Chorus Pro - Factures",
      "AIFE - Chorus Pro - Factures"
    ],
    "provider": "Chorus Pro",
    "chorusPro": true,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal",
          "DUME"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": "/cpro/factures/v1",
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal",
          "DUME"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": "/cpro/factures/v1",
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "No health check of its own is known; that of Chorus Pro belongs to Transverses.",
      "fr": "Aucun contrôle de santé propre n'est connu ; celui de Chorus Pro appartient à Transverses."
    },
    "marks": {},
    "seen": "2025-05",
    "source": "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels), Chorus Pro swagger (betagouv/api.gouv.fr), antoine2116/go-choruspro"
  },
  {
    "name": "FacturesTravaux",
    "aliases": [
      "Factures Travaux",
      "Chorus Pro - FacturesTravaux"
    ],
    "provider": "Chorus Pro",
    "chorusPro": true,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal",
          "DUME"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": null,
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal",
          "DUME"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "No health check of its own is known; that of Chorus Pro belongs to Transverses.",
      "fr": "Aucun contrôle de santé propre n'est connu ; celui de Chorus Pro appartient à Transverses."
    },
    "marks": {
      "chorusPro": "LIKELY",
      "provider": "LIKELY"
    },
    "seen": "2025-05",
    "source": "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels), Chorus Pro swagger (betagouv/api.gouv.fr), antoine2116/go-choruspro"
  },
  {
    "name": "Structures",
    "aliases": [
      "Chorus Pro - Structures"
    ],
    "provider": "Chorus Pro",
    "chorusPro": true,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal",
          "DUME"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": "/cpro/structures/v1",
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal",
          "DUME"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": "/cpro/structures/v1",
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": {
      "method": "POST",
      "path": "/rechercher",
      "headers": [
        "cpro-account"
      ],
      "body": "{\\"structure\\":{\\"nomStructure\\":\\"This is just a test\\"}}",
      "well": [
        {
          "json": "/codeRetour",
          "equals": 0
        }
      ],
      "version": null,
      "marks": {}
    },
    "note": null,
    "marks": {},
    "seen": "2025-05",
    "source": "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels), Chorus Pro swagger (betagouv/api.gouv.fr), antoine2116/go-choruspro, OCA/l10n-france (connection test)"
  },
  {
    "name": "Transverses",
    "aliases": [
      "Chorus Pro - Transverses"
    ],
    "provider": "Chorus Pro",
    "chorusPro": true,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal",
          "DUME"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": "/cpro/transverses/v1",
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal",
          "DUME"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": "/cpro/transverses/v1",
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": {
      "method": "GET",
      "path": "/health-check",
      "headers": [
        "cpro-account"
      ],
      "body": null,
      "well": [
        {
          "json": "/statusCodeValue",
          "equals": 200,
          "optional": true
        }
      ],
      "version": null,
      "marks": {
        "well": "LIKELY"
      }
    },
    "note": null,
    "marks": {},
    "seen": "2025-05",
    "source": "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels), Chorus Pro swagger (betagouv/api.gouv.fr), antoine2116/go-choruspro"
  },
  {
    "name": "Utilisateurs",
    "aliases": [
      "Chorus Pro - Utilisateurs"
    ],
    "provider": "Chorus Pro",
    "chorusPro": true,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal",
          "DUME"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": "/cpro/utilisateurs/v1",
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal",
          "DUME"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": "/cpro/utilisateurs/v1",
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "No health check of its own is known; that of Chorus Pro belongs to Transverses.",
      "fr": "Aucun contrôle de santé propre n'est connu ; celui de Chorus Pro appartient à Transverses."
    },
    "marks": {},
    "seen": "2025-05",
    "source": "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels), Chorus Pro swagger (betagouv/api.gouv.fr), antoine2116/go-choruspro"
  },
  {
    "name": "Engagements",
    "aliases": [
      "Chorus Pro - Engagements"
    ],
    "provider": "Chorus Pro",
    "chorusPro": true,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal",
          "DUME"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal",
          "DUME"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "No health check of its own is known; that of Chorus Pro belongs to Transverses.",
      "fr": "Aucun contrôle de santé propre n'est connu ; celui de Chorus Pro appartient à Transverses."
    },
    "marks": {
      "chorusPro": "LIKELY",
      "provider": "LIKELY"
    },
    "seen": "2025-05",
    "source": "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels), Chorus Pro swagger (betagouv/api.gouv.fr), antoine2116/go-choruspro"
  },
  {
    "name": "Ingres Nomenclatures v1",
    "aliases": [],
    "provider": "CISIRH",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": true,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "required",
        "terms": "required",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {},
    "seen": "2023-04-24",
    "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "Ingres Nomenclatures v2",
    "aliases": [],
    "provider": "CISIRH",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": true,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "2.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "required",
        "terms": "required",
        "basePath": "/cisirh/ingres-nomenclatures/v2",
        "instead": null,
        "marks": {
          "organizations": "LIKELY",
          "basePath": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "2.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "required",
        "terms": "required",
        "basePath": "/cisirh/ingres-nomenclatures/v2",
        "instead": null,
        "marks": {
          "basePath": "LIKELY"
        },
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": {
      "method": "GET",
      "path": "/nomenclatures/ping",
      "headers": [],
      "body": null,
      "well": [],
      "version": null,
      "marks": {
        "path": "LIKELY"
      }
    },
    "note": null,
    "marks": {},
    "seen": "2025-05",
    "source": "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels), CISIRH swaggers"
  },
  {
    "name": "Ingres Noyau v1",
    "aliases": [],
    "provider": "CISIRH",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": true,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "required",
        "terms": "required",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {},
    "seen": "2023-04-24",
    "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "Ingres Noyau v2",
    "aliases": [],
    "provider": "CISIRH",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": true,
    "stateNetwork": true,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "2.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "required",
        "terms": "required",
        "basePath": "/cisirh/ingres-noyau/v2",
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "2.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "required",
        "terms": "required",
        "basePath": "/cisirh/ingres-noyau/v2",
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": {
      "method": "GET",
      "path": "/nomenclatures/ping",
      "headers": [],
      "body": null,
      "well": [],
      "version": null,
      "marks": {
        "path": "LIKELY"
      }
    },
    "note": null,
    "marks": {
      "dataPass": "LIKELY"
    },
    "seen": "2025-05",
    "source": "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels), CISIRH swaggers; form api-ingres of DataPass"
  },
  {
    "name": "JUDILIBRE",
    "aliases": [
      "API JUDILIBRE"
    ],
    "provider": "Cour de cassation",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": "/cassation/judilibre/v1.0",
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": "/cassation/judilibre/v1.0",
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": {
      "method": "GET",
      "path": "/healthcheck",
      "headers": [],
      "body": null,
      "well": [
        {
          "json": "/status",
          "equals": "disponible"
        }
      ],
      "version": null,
      "marks": {}
    },
    "note": null,
    "marks": {},
    "seen": "2025-05",
    "source": "Cour-de-cassation/judilibre-search and judilibre-tutoriels"
  },
  {
    "name": "Légifrance",
    "aliases": [
      "API Légifrance"
    ],
    "provider": "DILA",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "2.4.2"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": "/dila/legifrance/lf-engine-app",
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.8.4"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": "/dila/legifrance/lf-engine-app",
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": {
      "method": "GET",
      "path": "/list/ping",
      "headers": [],
      "body": null,
      "well": [
        {
          "text": "pong"
        }
      ],
      "version": null,
      "marks": {}
    },
    "note": null,
    "marks": {},
    "seen": "2025-05",
    "source": "Légifrance swagger 2.4.2 (pylegifrance/pylegifrance), DILA examples of use V3 (17 Sept 2025)"
  },
  {
    "name": "Légifrance Beta",
    "aliases": [],
    "provider": "DILA",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "not-offered",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": "Légifrance",
        "marks": {},
        "seen": "2023-05-31",
        "source": "SocialGouv/dila-api-client v1.2.4, codeislow PR 17 (path legifrance-beta retired)"
      },
      "sandbox": {
        "availability": "not-offered",
        "versions": [
          "1.6.2.5"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "required",
        "terms": "required",
        "basePath": null,
        "instead": "Légifrance",
        "marks": {},
        "seen": "2023-05-31",
        "source": "SocialGouv/dila-api-client v1.2.4, codeislow PR 17 (path legifrance-beta retired)"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {},
    "seen": "2023-05-31",
    "source": "SocialGouv/dila-api-client v1.2.4, codeislow PR 17 (path legifrance-beta retired)"
  },
  {
    "name": "DUME Acheteurs",
    "aliases": [],
    "provider": "DUME",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [
          "DUME"
        ],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": "/dume/dumeA",
        "instead": null,
        "marks": {
          "basePath": "LIKELY"
        },
        "seen": "2020-03-06",
        "source": "communaute.chorus-pro.gouv.fr, PISTE presentation; portail.chorus-pro.gouv.fr KB0011423 (path)"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "DUME",
          "Universal"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": "/dume/dumeA",
        "instead": null,
        "marks": {
          "basePath": "LIKELY"
        },
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels); portail.chorus-pro.gouv.fr KB0011423 (path)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "Each DUME API has an operation healthCheck, but no source gives its call and its answer.",
      "fr": "Chaque API DUME a une opération healthCheck, mais aucune source n'en donne l'appel ni la réponse."
    },
    "marks": {
      "provider": "LIKELY"
    },
    "seen": "2023-04-24",
    "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "DUME Attestations",
    "aliases": [],
    "provider": "DUME",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [
          "DUME"
        ],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2020-03-06",
        "source": "communaute.chorus-pro.gouv.fr, PISTE presentation"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "DUME",
          "Universal"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "Each DUME API has an operation healthCheck, but no source gives its call and its answer.",
      "fr": "Chaque API DUME a une opération healthCheck, mais aucune source n'en donne l'appel ni la réponse."
    },
    "marks": {
      "provider": "LIKELY"
    },
    "seen": "2023-04-24",
    "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "DUME Données",
    "aliases": [],
    "provider": "DUME",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [
          "DUME"
        ],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2020-03-06",
        "source": "communaute.chorus-pro.gouv.fr, PISTE presentation"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "DUME",
          "Universal"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "Each DUME API has an operation healthCheck, but no source gives its call and its answer.",
      "fr": "Chaque API DUME a une opération healthCheck, mais aucune source n'en donne l'appel ni la réponse."
    },
    "marks": {
      "provider": "LIKELY"
    },
    "seen": "2023-04-24",
    "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "DUME Données essentielles",
    "aliases": [],
    "provider": "DUME",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [
          "DUME"
        ],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2020-03-06",
        "source": "communaute.chorus-pro.gouv.fr, PISTE presentation"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "DUME",
          "Universal"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "Each DUME API has an operation healthCheck, but no source gives its call and its answer.",
      "fr": "Chaque API DUME a une opération healthCheck, mais aucune source n'en donne l'appel ni la réponse."
    },
    "marks": {
      "provider": "LIKELY"
    },
    "seen": "2023-04-24",
    "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "DUME E-Certis",
    "aliases": [],
    "provider": "DUME",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [
          "DUME"
        ],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2020-03-06",
        "source": "communaute.chorus-pro.gouv.fr, PISTE presentation"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "DUME",
          "Universal"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "Each DUME API has an operation healthCheck, but no source gives its call and its answer.",
      "fr": "Chaque API DUME a une opération healthCheck, mais aucune source n'en donne l'appel ni la réponse."
    },
    "marks": {
      "provider": "LIKELY"
    },
    "seen": "2023-04-24",
    "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "DUME Métadonnées",
    "aliases": [],
    "provider": "DUME",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [
          "DUME"
        ],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2020-03-06",
        "source": "communaute.chorus-pro.gouv.fr, PISTE presentation"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "DUME",
          "Universal"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "Each DUME API has an operation healthCheck, but no source gives its call and its answer.",
      "fr": "Chaque API DUME a une opération healthCheck, mais aucune source n'en donne l'appel ni la réponse."
    },
    "marks": {
      "provider": "LIKELY"
    },
    "seen": "2023-04-24",
    "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "DUME Opérateurs Economiques",
    "aliases": [],
    "provider": "DUME",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [
          "DUME"
        ],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": "/dume/dumeOE",
        "instead": null,
        "marks": {
          "basePath": "LIKELY"
        },
        "seen": "2020-03-06",
        "source": "communaute.chorus-pro.gouv.fr, PISTE presentation; portail.chorus-pro.gouv.fr KB0011423 (path)"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "DUME",
          "Universal"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": "/dume/dumeOE",
        "instead": null,
        "marks": {
          "basePath": "LIKELY"
        },
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels); portail.chorus-pro.gouv.fr KB0011423 (path)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "Each DUME API has an operation healthCheck, but no source gives its call and its answer.",
      "fr": "Chaque API DUME a une opération healthCheck, mais aucune source n'en donne l'appel ni la réponse."
    },
    "marks": {
      "provider": "LIKELY"
    },
    "seen": "2023-04-24",
    "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "DUME Référentiels",
    "aliases": [],
    "provider": "DUME",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [
          "DUME"
        ],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2020-03-06",
        "source": "communaute.chorus-pro.gouv.fr, PISTE presentation"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "DUME",
          "Universal"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "Each DUME API has an operation healthCheck, but no source gives its call and its answer.",
      "fr": "Chaque API DUME a une opération healthCheck, mais aucune source n'en donne l'appel ni la réponse."
    },
    "marks": {
      "provider": "LIKELY"
    },
    "seen": "2023-04-24",
    "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "SNE-Cotation",
    "aliases": [
      "SNE Cotation"
    ],
    "provider": "MTES",
    "chorusPro": false,
    "businessProfile": true,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "1.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "MTES"
        ],
        "approval": "required",
        "terms": "none",
        "basePath": "/mtes/sne-cotation/v1.0",
        "instead": null,
        "marks": {
          "terms": "LIKELY"
        },
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide"
      },
      "sandbox": {
        "availability": "not-offered",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": "SNE-Cotation site-ecole",
        "marks": {},
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide"
      }
    },
    "scope": null,
    "health": {
      "method": "GET",
      "path": "/healthcheck",
      "headers": [],
      "body": null,
      "well": [
        {
          "json": "/etat",
          "equals": "OK"
        }
      ],
      "version": "/version",
      "marks": {}
    },
    "note": null,
    "marks": {},
    "seen": "2021-08-04",
    "source": "SNE-Cotation guide"
  },
  {
    "name": "SNE-Cotation site-ecole",
    "aliases": [
      "SNE-Cotation site école",
      "SNE Cotation site-ecole",
      "SNE Cotation site école"
    ],
    "provider": "MTES",
    "chorusPro": false,
    "businessProfile": true,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "not-offered",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": "SNE-Cotation",
        "marks": {},
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "MTES"
        ],
        "approval": "required",
        "terms": "none",
        "basePath": "/mtes/sne-cotation/v1.0",
        "instead": null,
        "marks": {},
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide"
      }
    },
    "scope": null,
    "health": {
      "method": "GET",
      "path": "/healthcheck",
      "headers": [],
      "body": null,
      "well": [
        {
          "json": "/etat",
          "equals": "OK"
        }
      ],
      "version": "/version",
      "marks": {}
    },
    "note": null,
    "marks": {},
    "seen": "2021-08-04",
    "source": "SNE-Cotation guide"
  },
  {
    "name": "PLAT'AU",
    "aliases": [
      "API PLAT'AU",
      "DEMAT ADS - API PLAT'AU",
      "MTES - DEMAT ADS - API PLAT'AU"
    ],
    "provider": "MTES",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "12"
        ],
        "earlierVersions": [
          {
            "version": "11",
            "basePath": null
          },
          {
            "version": "10",
            "basePath": null
          },
          {
            "version": "9",
            "basePath": null
          },
          {
            "version": "8",
            "basePath": null
          },
          {
            "version": "7",
            "basePath": null
          },
          {
            "version": "6",
            "basePath": null
          }
        ],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": "/mtes/platau/v{version}",
        "instead": null,
        "marks": {},
        "seen": "2025-01",
        "source": "SDIS62/prevarisc-passerelle-platau and the fork of atos-df-rennes"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "5",
          "4"
        ],
        "earlierVersions": [],
        "organizations": [
          "MTES"
        ],
        "approval": "required",
        "terms": "required",
        "basePath": "/mtes_preprod/platau/v{version}",
        "instead": null,
        "marks": {
          "basePath": "LIKELY"
        },
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide (list), SDIS62/prevarisc-passerelle-platau (path)"
      }
    },
    "scope": null,
    "health": {
      "method": "GET",
      "path": "/healthcheck",
      "headers": [],
      "body": null,
      "well": [
        {
          "json": "/etatGeneral",
          "equals": true
        },
        {
          "json": "/etatBdd",
          "equals": true,
          "optional": true
        }
      ],
      "version": null,
      "marks": {}
    },
    "note": null,
    "marks": {},
    "seen": "2025-01",
    "source": "SDIS62/prevarisc-passerelle-platau and the fork of atos-df-rennes"
  },
  {
    "name": "MTES - DEMAT ADS - API PLAT'AU Preprod v5",
    "aliases": [
      "API PLAT'AU Preprod v5",
      "PLAT'AU Preprod v5"
    ],
    "provider": "MTES",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide (list), SDIS62/prevarisc-passerelle-platau (path and health check)"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "5"
        ],
        "earlierVersions": [],
        "organizations": [
          "MTES"
        ],
        "approval": "required",
        "terms": "required",
        "basePath": "/mtes_preprod/platau/v5",
        "instead": null,
        "marks": {
          "basePath": "LIKELY"
        },
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide (list), SDIS62/prevarisc-passerelle-platau (path and health check)"
      }
    },
    "scope": null,
    "health": {
      "method": "GET",
      "path": "/healthcheck",
      "headers": [],
      "body": null,
      "well": [
        {
          "json": "/etatGeneral",
          "equals": true
        },
        {
          "json": "/etatBdd",
          "equals": true,
          "optional": true
        }
      ],
      "version": null,
      "marks": {}
    },
    "note": null,
    "marks": {},
    "seen": "2021-08-04",
    "source": "SNE-Cotation guide (list), SDIS62/prevarisc-passerelle-platau (path and health check)"
  },
  {
    "name": "MTES - DEMAT ADS - API PLAT'AU Preprod v4",
    "aliases": [
      "API PLAT'AU Preprod v4",
      "PLAT'AU Preprod v4"
    ],
    "provider": "MTES",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide (list), SDIS62/prevarisc-passerelle-platau (path and health check)"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "4"
        ],
        "earlierVersions": [],
        "organizations": [
          "MTES"
        ],
        "approval": "required",
        "terms": "required",
        "basePath": "/mtes_preprod/platau/v4",
        "instead": null,
        "marks": {
          "basePath": "LIKELY"
        },
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide (list), SDIS62/prevarisc-passerelle-platau (path and health check)"
      }
    },
    "scope": null,
    "health": {
      "method": "GET",
      "path": "/healthcheck",
      "headers": [],
      "body": null,
      "well": [
        {
          "json": "/etatGeneral",
          "equals": true
        },
        {
          "json": "/etatBdd",
          "equals": true,
          "optional": true
        }
      ],
      "version": null,
      "marks": {}
    },
    "note": null,
    "marks": {},
    "seen": "2021-08-04",
    "source": "SNE-Cotation guide (list), SDIS62/prevarisc-passerelle-platau (path and health check)"
  },
  {
    "name": "MTES - E-SCALEPORT - API Escaleport Demo v1.0",
    "aliases": [
      "E-SCALEPORT",
      "API Escaleport Demo"
    ],
    "provider": "MTES",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "MTES"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {},
    "seen": "2021-08-04",
    "source": "SNE-Cotation guide"
  },
  {
    "name": "Syncplicity - download",
    "aliases": [
      "Syncplicity download"
    ],
    "provider": "MTES",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "MTES"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {
      "provider": "LIKELY"
    },
    "seen": "2021-08-04",
    "source": "SNE-Cotation guide"
  },
  {
    "name": "Syncplicity - upload",
    "aliases": [
      "Syncplicity upload"
    ],
    "provider": "MTES",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "MTES"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2021-08-04",
        "source": "SNE-Cotation guide"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {
      "provider": "LIKELY"
    },
    "seen": "2021-08-04",
    "source": "SNE-Cotation guide"
  },
  {
    "name": "E-Signature",
    "aliases": [
      "E Signature"
    ],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "required",
        "terms": "required",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {},
    "seen": "2023-04-24",
    "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "EngagementJuridique",
    "aliases": [
      "Engagement Juridique"
    ],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "none",
        "terms": "required",
        "basePath": null,
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {},
    "seen": "2025-05",
    "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
  },
  {
    "name": "Référentiel des Organisations",
    "aliases": [],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "1.2.3"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.1.6"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {},
    "seen": "2025-05",
    "source": "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "Tickets",
    "aliases": [],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {
          "organizations": "LIKELY"
        },
        "seen": "2025-05",
        "source": "PISTE production list (Cour-de-cassation/judilibre-tutoriels), partial"
      },
      "sandbox": {
        "availability": "offered",
        "versions": [
          "1.0.0"
        ],
        "earlierVersions": [],
        "organizations": [
          "Universal"
        ],
        "approval": "none",
        "terms": "none",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023-04-24",
        "source": "PISTE sandbox list of a Universelle application (Cour-de-cassation/judilibre-tutoriels)"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {},
    "seen": "2025-05",
    "source": "PISTE lists of 2023 and 2025 (Cour-de-cassation/judilibre-tutoriels)"
  },
  {
    "name": "AQUA-SISE référentiels",
    "aliases": [
      "AQUA-SISE - référentiels"
    ],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2023",
    "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
  },
  {
    "name": "AQUA-SISE signalements",
    "aliases": [
      "AQUA-SISE - signalements"
    ],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2023",
    "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
  },
  {
    "name": "AQUA-SISE laboratoires",
    "aliases": [
      "AQUA-SISE - laboratoires",
      "API Labos"
    ],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2023",
    "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
  },
  {
    "name": "ONVS",
    "aliases": [],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2023",
    "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
  },
  {
    "name": "SIVSS",
    "aliases": [],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2023",
    "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
  },
  {
    "name": "Chorus RIB",
    "aliases": [],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2023",
    "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
  },
  {
    "name": "Chorus TIERS",
    "aliases": [],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2023",
    "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023) or swaggers of api.gouv.fr"
  },
  {
    "name": "ANFR",
    "aliases": [],
    "provider": "ANFR",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "AIFE slides on PISTE (early 2023)"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "AIFE slides on PISTE (early 2023)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "Stands for the two APIs that ANFR had on PISTE in early 2023; their names are not known.",
      "fr": "Tient lieu des deux API que l'ANFR avait sur PISTE début 2023, dont les noms ne sont pas connus."
    },
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2023",
    "source": "AIFE slides on PISTE (early 2023)"
  },
  {
    "name": "TNCP",
    "aliases": [],
    "provider": "TNCP",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "AIFE slides on PISTE (early 2023)"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "AIFE slides on PISTE (early 2023)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "Stands for the twelve APIs that TNCP had on PISTE in early 2023; their names are not known.",
      "fr": "Tient lieu des douze API que TNCP avait sur PISTE début 2023, dont les noms ne sont pas connus."
    },
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2023",
    "source": "AIFE slides on PISTE (early 2023)"
  },
  {
    "name": "MC",
    "aliases": [],
    "provider": "MC",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "AIFE slides on PISTE (early 2023)"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "AIFE slides on PISTE (early 2023)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "Stands for the two APIs that MC had on PISTE in early 2023; their names are not known.",
      "fr": "Tient lieu des deux API que MC avait sur PISTE début 2023, dont les noms ne sont pas connus."
    },
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2023",
    "source": "AIFE slides on PISTE (early 2023)"
  },
  {
    "name": "ProConnect",
    "aliases": [],
    "provider": "ProConnect",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "AIFE slides on PISTE (early 2023)"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2023",
        "source": "AIFE slides on PISTE (early 2023)"
      }
    },
    "scope": null,
    "health": null,
    "note": {
      "en": "Stands for the two APIs that ProConnect had on PISTE in early 2023; their names are not known.",
      "fr": "Tient lieu des deux API que ProConnect avait sur PISTE début 2023, dont les noms ne sont pas connus."
    },
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2023",
    "source": "AIFE slides on PISTE (early 2023)"
  },
  {
    "name": "JusticeBack",
    "aliases": [],
    "provider": "MINJU",
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": "/minju/v1/Justiceback",
        "instead": null,
        "marks": {
          "basePath": "LIKELY"
        },
        "seen": "2023",
        "source": "one public file known by its number only (base path); AIFE slides on PISTE (early 2023)"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": "/minju/v1/Justiceback",
        "instead": null,
        "marks": {
          "basePath": "LIKELY"
        },
        "seen": "2023",
        "source": "one public file known by its number only (base path); AIFE slides on PISTE (early 2023)"
      }
    },
    "scope": null,
    "health": null,
    "note": null,
    "marks": {
      "name": "LIKELY"
    },
    "seen": "2023",
    "source": "one public file known by its number only (base path); AIFE slides on PISTE (early 2023)"
  },
  {
    "name": "PPF directory",
    "aliases": [
      "Annuaire PPF",
      "PPF Annuaire"
    ],
    "provider": null,
    "chorusPro": false,
    "businessProfile": false,
    "dataPass": false,
    "stateNetwork": false,
    "environments": {
      "production": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2026",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023), one Swift project (scope)"
      },
      "sandbox": {
        "availability": "unknown",
        "versions": [],
        "earlierVersions": [],
        "organizations": [],
        "approval": "unknown",
        "terms": "unknown",
        "basePath": null,
        "instead": null,
        "marks": {},
        "seen": "2026",
        "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023), one Swift project (scope)"
      }
    },
    "scope": "ppf.annuaire",
    "health": null,
    "note": {
      "en": "The scope is said to be reserved to approved platforms.",
      "fr": "La portée serait réservée aux plateformes agréées."
    },
    "marks": {
      "name": "LIKELY",
      "scope": "LIKELY"
    },
    "seen": "2026",
    "source": "DNUM-SocialGouv/documentation, AIFE slides on PISTE (2023), one Swift project (scope)"
  }
]`);
