import schema from "../../../../schemas/v1/manifest.schema.json" with { type: "json" };

/** The published schema of all manifests, as it is published: editors complete and check with it, without the network. */
export function editorSchema(): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Where editors find the published schema of `.pistectl.yaml`. */
export function configurationSchemaAddress(): string {
  return schema.$id.replace("manifest.schema.json", "configuration.schema.json");
}
