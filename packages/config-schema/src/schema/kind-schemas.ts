import type { Kind } from "../document/manifest-document.ts";
import type { KindSchema } from "./field.ts";
import { API } from "./kinds/api.ts";
import { APPLICATION } from "./kinds/application.ts";
import { CHORUS_PRO_CONNECTION } from "./kinds/chorus-pro-connection.ts";
import { CONNECTOR } from "./kinds/connector.ts";
import { PARTNER } from "./kinds/partner.ts";

/** The format of every kind. */
export const KIND_SCHEMAS: Readonly<Record<Kind, KindSchema>> = {
  Application: APPLICATION,
  ChorusProConnection: CHORUS_PRO_CONNECTION,
  Connector: CONNECTOR,
  Partner: PARTNER,
  Api: API,
};
