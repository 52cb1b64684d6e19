// The format of each kind of manifest, as a type.
export type {
  ApiManifest,
  ApplicationManifest,
  ChorusProConnectionManifest,
  ConnectorManifest,
  Manifest,
  PartnerManifest,
} from "../generated/manifest-types.ts";
