/** A connector for examples: Open Bee, for a supplier of one structure, unless told otherwise. */
export function sampleConnector({
  name = "ged-exemple",
  version = '"6.11.2"',
  role = "supplier",
  authentication = "oauth2",
  bindings = ['{ structure: "99999999800019", application: FACTURATION_EXEMPLE }'],
}: {
  readonly name?: string;
  readonly version?: string;
  readonly role?: string;
  readonly authentication?: string;
  /** Items of `bindings`, as YAML. */
  readonly bindings?: readonly string[];
} = {}): string {
  return `apiVersion: pistectl/v1
kind: Connector
name: ${name}
product: open-bee-portal-chorus-pro
version: ${version}
role: ${role}
authentication: ${authentication}
bindings:
${bindings.map((binding) => `  - ${binding}\n`).join("")}`;
}
