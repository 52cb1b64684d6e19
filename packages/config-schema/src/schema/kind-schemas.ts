import type { Kind } from "../document/manifest-document.ts";
import type { KindSchema } from "./field.ts";
import { API } from "./kinds/api.ts";
import { APPLICATION } from "./kinds/application.ts";
import { CHORUS_PRO_CONNECTION } from "./kinds/chorus-pro-connection.ts";
import { CONNECTOR } from "./kinds/connector.ts";
import { PARTNER } from "./kinds/partner.ts";

/** The format of every kind, loaded when it is asked for. */
export const KIND_SCHEMAS: Readonly<Record<Kind, KindSchema>> = {
  get Application() {
    return APPLICATION;
  },
  get ChorusProConnection() {
    return CHORUS_PRO_CONNECTION;
  },
  get Connector() {
    return CONNECTOR;
  },
  get Partner() {
    return PARTNER;
  },
  get Api() {
    return API;
  },
};
