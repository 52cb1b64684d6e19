// By path: the package's index exports what is read with the files that are generated here.
import { CONFIGURATION_SCHEMA } from "../../packages/config-schema/src/configuration/configuration-schema.ts";
import { BASELINE_SCHEMA } from "../../packages/config-schema/src/lint/baseline-schema.ts";
import type { FileSchema } from "../../packages/config-schema/src/schema/field.ts";
import { SCENARIO_SCHEMA } from "../../packages/simulator/src/scenario/scenario-schema.ts";
import type { GeneratedFile, Generator } from "./generator.ts";
import { fieldSchema } from "./schemas/field-schema.ts";
import { fileType } from "./schemas/field-type.ts";
import { schemaFile } from "./schemas/schema-file.ts";
import { validatorSource, WRITTEN } from "./schemas/validators.ts";

const GENERATED = "packages/config-schema/src/generated";
const OF_SIMULATOR = "packages/simulator/src/generated";

/** What follows from the declarations of the files of one document: schemas for editors, types, and validators, each in a file of its own. */
export const fileSchemas: Generator = {
  name: "file formats",
  owns: [],
  generate: async () => [
    ...filesOf("configuration", CONFIGURATION_SCHEMA, GENERATED),
    ...filesOf("baseline", BASELINE_SCHEMA, GENERATED),
    ...filesOf("scenario", SCENARIO_SCHEMA, OF_SIMULATOR),
    {
      path: `${OF_SIMULATOR}/scenario-types.ts`,
      content: [WRITTEN, fileType("ScenarioFile", SCENARIO_SCHEMA, "written"), fileType("ReadScenario", SCENARIO_SCHEMA, "read")].join(
        "\n\n",
      ),
    },
    {
      path: `${GENERATED}/file-types.ts`,
      content: [
        WRITTEN,
        fileType("ConfigurationFile", CONFIGURATION_SCHEMA, "written"),
        fileType("BaselineFile", BASELINE_SCHEMA, "written"),
      ].join("\n\n"),
    },
  ],
};

function filesOf(name: string, { title, root }: FileSchema, folder: string): readonly GeneratedFile[] {
  const capitalized = name.charAt(0).toUpperCase() + name.slice(1);
  return [
    schemaFile(`${name}.schema.json`, { title, ...fieldSchema(root, "editor") }),
    { path: `${folder}/validate-${name}.ts`, content: validatorSource({ [capitalized]: root }) },
  ];
}
