// Written by `pnpm generate` from the declarations of the format; edit them.

/** An application on PISTE. */
export interface ApplicationManifest {
  /** Version of the format. */
  readonly apiVersion: "pistectl/v1";
  /** What the document describes. */
  readonly kind: "Application";
  /** Name of the application, exactly as on PISTE (portal: « Nom de l'application »). */
  readonly name: string;
  /** What it is for (portal: « Description »). */
  readonly description?: string;
  /** Environment of PISTE (portal: « Environnement »). */
  readonly environment: "sandbox" | "production";
  /** Organization that the application belongs to: Universal, DUME, MTES or another name (portal: « Organisation »). */
  readonly organization: string;
  /** Code of the organization, between quotes. */
  readonly organizationCode?: string;
  /** Whether the application is switched on (portal: « Activée »). */
  readonly enabled?: boolean;
  /** Structure that the application acts for (portal: « Information sur la structure »). */
  readonly structure: {
    /** Name of the structure (portal: « Raison sociale »). */
    readonly name?: string;
    /** SIRET of the structure, 14 digits between quotes (portal: « SIRET »). */
    readonly siret?: string;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  };
  /** People and mailboxes to write to. */
  readonly contacts: readonly ({
    /** What the contact is for. */
    readonly role: "application-manager" | "notifications" | "technical" | "security";
    /** Name of the person or the team. */
    readonly name?: string;
    /** E-mail address (portal: « Courriel »). */
    readonly email?: string;
    /** Telephone number, between quotes (portal: « Téléphone »). */
    readonly phone?: string;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  })[];
  /** APIs that the application subscribes to (portal: « Sélectionner les API »). */
  readonly apis: readonly ({
    /** Name of the API, as in the catalogue. */
    readonly name: string;
    /** Version of the API, between quotes. */
    readonly version: string;
    /** Terms of use of the API (portal: « Consentement CGU API »). */
    readonly terms?: "accepted" | "pending" | "not-required";
    /** Approval by the API's administrator (portal: « Soumis à validation »). */
    readonly approval?: "granted" | "pending" | "refused" | "not-required";
    /** Day of the approval. */
    readonly approvedOn?: string;
    /** Business profile that the administrators of SNE-Cotation give (« profil métier »). */
    readonly profile?: "granted" | "pending";
    /** OAuth 2.0 scope to ask for. */
    readonly scope?: string;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  })[];
  /** Where the credentials are, never the credentials (portal: « Identifiants OAuth »). */
  readonly credentials?: {
    /** Where the client identifier is. */
    readonly clientId?: string;
    /** Where the client secret is. */
    readonly clientSecret?: string;
    /** Day on which the secret was last renewed. */
    readonly rotatedOn?: string;
    /** Days after which the secret is to be renewed. */
    readonly rotateEveryDays?: number;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  };
  /** Image of the application, a path relative to the manifest, 1 MB at most (portal: « Image »). */
  readonly image?: string;
  /** Former name, so that `plan` sees a change of name and not another application. */
  readonly renamedFrom?: string;
  /** Free texts for the team's own use, by key; pistectl does not judge them. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Free, for the team's own use. */
  readonly [key: `x-${string}`]: unknown;
}

/** An API connection on the Chorus Pro portal (« Raccordement »). */
export interface ChorusProConnectionManifest {
  /** Version of the format. */
  readonly apiVersion: "pistectl/v1";
  /** What the document describes. */
  readonly kind: "ChorusProConnection";
  /** Name by which other documents speak of it. */
  readonly name: string;
  /** Chorus Pro portal. */
  readonly portal: "production" | "qualification";
  /** Exact name of the PISTE application, case included (portal: « Nom de l'application »). */
  readonly application: string;
  /** Structure that is connected (portal: « Structure »). */
  readonly structure?: {
    /** Name of the structure (portal: « Raison sociale »). */
    readonly name?: string;
    /** SIRET of the structure, 14 digits between quotes (portal: « SIRET »). */
    readonly siret?: string;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  };
  /** Whether the manager has the space « Raccordement EDI et API ». */
  readonly space?: "open" | "missing";
  /** Who calls the API. */
  readonly usage?: {
    /** Kind of use. */
    readonly type: "direct" | "publisher-solution" | "concentrator";
    /** Publisher of the product. */
    readonly publisher?: string;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  };
  /** Technical contact (portal: « Contact technique »). */
  readonly technicalContact?: {
    /** Name of the person or the team. */
    readonly name?: string;
    /** E-mail address (portal: « Courriel »). */
    readonly email?: string;
    /** Telephone number, between quotes (portal: « Téléphone »). */
    readonly phone?: string;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  };
  /** Technical account (portal: « Compte technique »). */
  readonly technicalAccount?: {
    /** Login of the technical account (portal: « Identifiant »). */
    readonly login?: string;
    /** Where `login:password` is; it is sent as the `cpro-account` header. */
    readonly credential?: string;
    /** Day on which the password was last renewed. */
    readonly passwordRenewedOn?: string;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  };
  /** How the connection authenticates; `certificate` is said to have ended. */
  readonly authentication?: "oauth2" | "certificate";
  /** Free texts for the team's own use, by key; pistectl does not judge them. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Free, for the team's own use. */
  readonly [key: `x-${string}`]: unknown;
}

/** A product that uses the credentials of applications. */
export interface ConnectorManifest {
  /** Version of the format. */
  readonly apiVersion: "pistectl/v1";
  /** What the document describes. */
  readonly kind: "Connector";
  /** Name by which other documents speak of it. */
  readonly name: string;
  /** Product. */
  readonly product: string;
  /** Version of the product, between quotes. */
  readonly version?: string;
  /** What the product does with invoices. */
  readonly role?: "supplier" | "recipient";
  /** How the product authenticates (connector: « OAuth – PISTE »). */
  readonly authentication?: "oauth2" | "certificate";
  /** Which application serves which structure. */
  readonly bindings?: readonly ({
    /** SIRET of the structure, 14 digits between quotes (portal: « SIRET »). */
    readonly structure: string;
    /** Name of the PISTE application. */
    readonly application: string;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  })[];
  /** Free texts for the team's own use, by key; pistectl does not judge them. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Free, for the team's own use. */
  readonly [key: `x-${string}`]: unknown;
}

/** An OAuth 2.0 provider outside PISTE. */
export interface PartnerManifest {
  /** Version of the format. */
  readonly apiVersion: "pistectl/v1";
  /** What the document describes. */
  readonly kind: "Partner";
  /** Name by which other documents speak of it. */
  readonly name: string;
  /** Platform of the provider. */
  readonly platform: "cynod" | "generic";
  /** Addresses of the provider. */
  readonly endpoints?: {
    /** URL of the token endpoint, https. */
    readonly token?: string;
    /** Base URL of the API, https. */
    readonly api?: string;
    /** Path of the health check, below the API. */
    readonly healthcheck?: string;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  };
  /** How calls authenticate; `basic` is allowed, not advised. */
  readonly authentication?: "oauth2" | "basic";
  /** How the token endpoint is shown the key and the secret. */
  readonly clientAuthentication?: "client_secret_post" | "client_secret_basic";
  /** Where the credentials are, never the credentials. */
  readonly credentials?: {
    /** Where the consumer key is. */
    readonly consumerKey?: string;
    /** Where the consumer secret is. */
    readonly consumerSecret?: string;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  };
  /** People and mailboxes to write to. */
  readonly contacts?: readonly ({
    /** What the contact is for. */
    readonly role: "application-manager" | "notifications" | "technical" | "security";
    /** Name of the person or the team. */
    readonly name?: string;
    /** E-mail address (portal: « Courriel »). */
    readonly email?: string;
    /** Telephone number, between quotes (portal: « Téléphone »). */
    readonly phone?: string;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  })[];
  /** Free texts for the team's own use, by key; pistectl does not judge them. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Free, for the team's own use. */
  readonly [key: `x-${string}`]: unknown;
}

/** An entry of the API catalogue. */
export interface ApiManifest {
  /** Version of the format. */
  readonly apiVersion: "pistectl/v1";
  /** What the document describes. */
  readonly kind: "Api";
  /** Name of the API, as PISTE writes it. */
  readonly name: string;
  /** Other names of the API. */
  readonly aliases?: readonly (string)[];
  /** Who offers the API. */
  readonly provider?: string | null | undefined;
  /** Whether calls carry a Chorus Pro technical account. */
  readonly chorusPro?: boolean;
  /** Whether calls need a business profile. */
  readonly businessProfile?: boolean;
  /** Whether access is asked for by a DataPass form, before PISTE. */
  readonly dataPass?: boolean;
  /** Whether only the State's network (RIE) reaches it. */
  readonly stateNetwork?: boolean;
  /** What is known in each environment. */
  readonly environments: {
    /** In production. */
    readonly production: {
      /** Whether PISTE lists the API there. */
      readonly availability?: "offered" | "not-offered" | "unknown";
      /** Versions, between quotes. */
      readonly versions?: readonly (string)[];
      /** Versions seen before these. */
      readonly earlierVersions?: readonly ({
        /** Version, between quotes. */
        readonly version: string;
        /** Path of the API from PISTE's origin, one leading slash, never a host; `{version}` where several versions share it. */
        readonly basePath?: string | null | undefined;
        /** Free, for the team's own use. */
        readonly [key: `x-${string}`]: unknown;
      })[];
      /** Organizations that see the API. */
      readonly organizations?: readonly (string)[];
      /** Whether a subscription needs an approval. */
      readonly approval?: "required" | "none" | "unknown";
      /** Whether terms of use must be accepted (CGU). */
      readonly terms?: "required" | "none" | "unknown";
      /** Path of the API from PISTE's origin, one leading slash, never a host; `{version}` where several versions share it. */
      readonly basePath?: string | null | undefined;
      /** API that takes its place in this environment. */
      readonly instead?: string | null | undefined;
      /** How well facts are known, by their key; those not listed are CONFIRMED. */
      readonly marks?: {
        /** How well the fact is known. */
        readonly availability?: "CONFIRMED" | "LIKELY";
        /** How well the fact is known. */
        readonly versions?: "CONFIRMED" | "LIKELY";
        /** How well the fact is known. */
        readonly earlierVersions?: "CONFIRMED" | "LIKELY";
        /** How well the fact is known. */
        readonly organizations?: "CONFIRMED" | "LIKELY";
        /** How well the fact is known. */
        readonly approval?: "CONFIRMED" | "LIKELY";
        /** How well the fact is known. */
        readonly terms?: "CONFIRMED" | "LIKELY";
        /** How well the fact is known. */
        readonly basePath?: "CONFIRMED" | "LIKELY";
        /** How well the fact is known. */
        readonly instead?: "CONFIRMED" | "LIKELY";
        /** Free, for the team's own use. */
        readonly [key: `x-${string}`]: unknown;
      };
      /** When they were seen: a day, a month or a year (between quotes when alone). */
      readonly seen?: string;
      /** Where the facts come from. */
      readonly source?: string;
      /** Free, for the team's own use. */
      readonly [key: `x-${string}`]: unknown;
    };
    /** In the sandbox. */
    readonly sandbox: {
      /** Whether PISTE lists the API there. */
      readonly availability?: "offered" | "not-offered" | "unknown";
      /** Versions, between quotes. */
      readonly versions?: readonly (string)[];
      /** Versions seen before these. */
      readonly earlierVersions?: readonly ({
        /** Version, between quotes. */
        readonly version: string;
        /** Path of the API from PISTE's origin, one leading slash, never a host; `{version}` where several versions share it. */
        readonly basePath?: string | null | undefined;
        /** Free, for the team's own use. */
        readonly [key: `x-${string}`]: unknown;
      })[];
      /** Organizations that see the API. */
      readonly organizations?: readonly (string)[];
      /** Whether a subscription needs an approval. */
      readonly approval?: "required" | "none" | "unknown";
      /** Whether terms of use must be accepted (CGU). */
      readonly terms?: "required" | "none" | "unknown";
      /** Path of the API from PISTE's origin, one leading slash, never a host; `{version}` where several versions share it. */
      readonly basePath?: string | null | undefined;
      /** API that takes its place in this environment. */
      readonly instead?: string | null | undefined;
      /** How well facts are known, by their key; those not listed are CONFIRMED. */
      readonly marks?: {
        /** How well the fact is known. */
        readonly availability?: "CONFIRMED" | "LIKELY";
        /** How well the fact is known. */
        readonly versions?: "CONFIRMED" | "LIKELY";
        /** How well the fact is known. */
        readonly earlierVersions?: "CONFIRMED" | "LIKELY";
        /** How well the fact is known. */
        readonly organizations?: "CONFIRMED" | "LIKELY";
        /** How well the fact is known. */
        readonly approval?: "CONFIRMED" | "LIKELY";
        /** How well the fact is known. */
        readonly terms?: "CONFIRMED" | "LIKELY";
        /** How well the fact is known. */
        readonly basePath?: "CONFIRMED" | "LIKELY";
        /** How well the fact is known. */
        readonly instead?: "CONFIRMED" | "LIKELY";
        /** Free, for the team's own use. */
        readonly [key: `x-${string}`]: unknown;
      };
      /** When they were seen: a day, a month or a year (between quotes when alone). */
      readonly seen?: string;
      /** Where the facts come from. */
      readonly source?: string;
      /** Free, for the team's own use. */
      readonly [key: `x-${string}`]: unknown;
    };
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  };
  /** OAuth 2.0 scope that the API needs. */
  readonly scope?: string | null | undefined;
  /** How the API is asked whether it is well. */
  readonly health?: {
    /** HTTP method. Default: GET. */
    readonly method?: "GET" | "POST";
    /** Path below the base path. */
    readonly path: string;
    /** Request headers besides the access token. */
    readonly headers?: readonly ("cpro-account")[];
    /** JSON body of a POST. */
    readonly body?: string | null | undefined;
    /** What a well answer holds, one condition or several; none: any 2xx. */
    readonly well?: {
      /** JSON Pointer of a value. */
      readonly json?: string;
      /** What the value is. */
      readonly equals?: string | number | boolean;
      /** Whether an absent value is well too. */
      readonly optional?: boolean;
      /** The whole body. */
      readonly text?: string;
      /** Free, for the team's own use. */
      readonly [key: `x-${string}`]: unknown;
    } | readonly ({
      /** JSON Pointer of a value. */
      readonly json?: string;
      /** What the value is. */
      readonly equals?: string | number | boolean;
      /** Whether an absent value is well too. */
      readonly optional?: boolean;
      /** The whole body. */
      readonly text?: string;
      /** Free, for the team's own use. */
      readonly [key: `x-${string}`]: unknown;
    })[];
    /** JSON Pointer of the version in the answer. */
    readonly version?: string | null | undefined;
    /** How well facts are known, by their key; those not listed are CONFIRMED. */
    readonly marks?: {
      /** How well the fact is known. */
      readonly method?: "CONFIRMED" | "LIKELY";
      /** How well the fact is known. */
      readonly path?: "CONFIRMED" | "LIKELY";
      /** How well the fact is known. */
      readonly headers?: "CONFIRMED" | "LIKELY";
      /** How well the fact is known. */
      readonly body?: "CONFIRMED" | "LIKELY";
      /** How well the fact is known. */
      readonly well?: "CONFIRMED" | "LIKELY";
      /** How well the fact is known. */
      readonly version?: "CONFIRMED" | "LIKELY";
      /** Free, for the team's own use. */
      readonly [key: `x-${string}`]: unknown;
    };
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | null | undefined;
  /** What a user should know besides. */
  readonly note?: {
    /** In English. */
    readonly en: string;
    /** In French. */
    readonly fr: string;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  };
  /** How well facts are known, by their key; those not listed are CONFIRMED. */
  readonly marks?: {
    /** How well the fact is known. */
    readonly apiVersion?: "CONFIRMED" | "LIKELY";
    /** How well the fact is known. */
    readonly kind?: "CONFIRMED" | "LIKELY";
    /** How well the fact is known. */
    readonly name?: "CONFIRMED" | "LIKELY";
    /** How well the fact is known. */
    readonly aliases?: "CONFIRMED" | "LIKELY";
    /** How well the fact is known. */
    readonly provider?: "CONFIRMED" | "LIKELY";
    /** How well the fact is known. */
    readonly chorusPro?: "CONFIRMED" | "LIKELY";
    /** How well the fact is known. */
    readonly businessProfile?: "CONFIRMED" | "LIKELY";
    /** How well the fact is known. */
    readonly dataPass?: "CONFIRMED" | "LIKELY";
    /** How well the fact is known. */
    readonly stateNetwork?: "CONFIRMED" | "LIKELY";
    /** How well the fact is known. */
    readonly environments?: "CONFIRMED" | "LIKELY";
    /** How well the fact is known. */
    readonly scope?: "CONFIRMED" | "LIKELY";
    /** How well the fact is known. */
    readonly health?: "CONFIRMED" | "LIKELY";
    /** How well the fact is known. */
    readonly note?: "CONFIRMED" | "LIKELY";
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  };
  /** When they were seen: a day, a month or a year (between quotes when alone). */
  readonly seen: string;
  /** Where the facts come from. */
  readonly source: string;
  /** Free texts for the team's own use, by key; pistectl does not judge them. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Free, for the team's own use. */
  readonly [key: `x-${string}`]: unknown;
}

/** A document of any kind. */
export type Manifest = ApplicationManifest | ChorusProConnectionManifest | ConnectorManifest | PartnerManifest | ApiManifest;
