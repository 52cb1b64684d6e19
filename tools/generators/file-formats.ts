// By path: the package's index exports what is read with the files that are generated here.
import { CONFIGURATION_FORMAT } from "../../packages/config-schema/src/configuration/configuration-format.ts";
import { BASELINE_FORMAT } from "../../packages/config-schema/src/lint/baseline-format.ts";
import type { FileFormat } from "../../packages/config-schema/src/schema/field.ts";
import { SCENARIO_FORMAT } from "../../packages/simulator/src/scenario/scenario-format.ts";
import type { GeneratedFile, Generator } from "./generator.ts";
import { fieldSchema } from "./manifest-format/field-schema.ts";
import { fileType } from "./manifest-format/field-type.ts";
import { schemaFile } from "./manifest-format/schema-file.ts";
import { validatorSource, WRITTEN } from "./manifest-format/validators.ts";

const GENERATED = "packages/config-schema/src/generated";
const OF_SIMULATOR = "packages/simulator/src/generated";

/** What follows from the declarations of the files of one document: schemas for editors, types, and validators, each in a file of its own. */
export const fileFormats: Generator = {
  name: "file formats",
  owns: [],
  generate: async () => [
    ...filesOf("configuration", CONFIGURATION_FORMAT, GENERATED),
    ...filesOf("baseline", BASELINE_FORMAT, GENERATED),
    ...filesOf("scenario", SCENARIO_FORMAT, OF_SIMULATOR),
    {
      path: `${OF_SIMULATOR}/scenario-types.ts`,
      content: [WRITTEN, fileType("ScenarioFile", SCENARIO_FORMAT, "written"), fileType("ReadScenario", SCENARIO_FORMAT, "read")].join(
        "\n\n",
      ),
    },
    {
      path: `${GENERATED}/file-types.ts`,
      content: [
        WRITTEN,
        fileType("ConfigurationFile", CONFIGURATION_FORMAT, "written"),
        fileType("BaselineFile", BASELINE_FORMAT, "written"),
      ].join("\n\n"),
    },
  ],
};

function filesOf(name: string, { title, root }: FileFormat, folder: string): readonly GeneratedFile[] {
  const capitalized = name.charAt(0).toUpperCase() + name.slice(1);
  return [
    schemaFile(`${name}.schema.json`, { title, ...fieldSchema(root, "editor") }),
    { path: `${folder}/validate-${name}.ts`, content: validatorSource({ [capitalized]: root }) },
  ];
}
