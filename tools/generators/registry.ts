import { actionReadmes } from "./action-readme.ts";
import { answers } from "./answers.ts";
import { apiReference } from "./api-reference.ts";
import { catalogue } from "./catalogue.ts";
import { cataloguePage } from "./catalogue-page.ts";
import { changelog } from "./changelog.ts";
import { channelVersions } from "./channel-versions.ts";
import { cliReference } from "./cli-reference.ts";
import { diagnoses } from "./diagnoses.ts";
import { enterpriseWorkflows } from "./enterprise-workflows.ts";
import { exampleWorkflows } from "./example-workflows.ts";
import { faults } from "./faults.ts";
import { filePages } from "./file-pages.ts";
import { fileSchemas } from "./file-schemas.ts";
import { formats } from "./formats.ts";
import type { Generator } from "./generator.ts";
import { libraryReadmes } from "./library-readme.ts";
import { licences } from "./licences.ts";
import { manifestFormat, manifestSchemas } from "./manifest-schemas.ts";
import { readme } from "./readme.ts";
import { rules } from "./rules.ts";
import { schemaStore } from "./schema-store.ts";
import { simulator } from "./simulator.ts";
import { workflowGuides } from "./workflow-guides.ts";

/** Every generator, in the order in which they run. */
export const GENERATORS: readonly Generator[] = [
  actionReadmes,
  enterpriseWorkflows,
  exampleWorkflows,
  workflowGuides,
  channelVersions,
  manifestFormat,
  fileSchemas,
  filePages,
  catalogue,
  cataloguePage,
  manifestSchemas,
  diagnoses,
  answers,
  faults,
  rules,
  schemaStore,
  simulator,
  cliReference,
  formats,
  apiReference,
  libraryReadmes,
  licences,
  changelog,
  readme,
];
