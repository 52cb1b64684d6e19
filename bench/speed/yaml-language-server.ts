// Judges every manifest below a folder by a schema, with the language server as a library. `node yaml-language-server.ts SCHEMA FOLDER`
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { TextDocument } from "vscode-languageserver-textdocument";
import { getLanguageService } from "yaml-language-server";

const [schema = "", folder = "."] = process.argv.slice(2);
const service = getLanguageService({
  schemaRequestService: async () => readFileSync(schema, "utf8"),
  workspaceContext: { resolveRelativePath: (relative: string) => relative },
});
service.configure({ validate: true, schemas: [{ uri: pathToFileURL(schema).href, fileMatch: ["*.yaml"] }] });
let found = 0;
for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"))) {
  const uri = pathToFileURL(join(folder, path)).href;
  const document = TextDocument.create(uri, "yaml", 1, readFileSync(join(folder, path), "utf8"));
  found += (await service.doValidation(document, false)).length;
}
console.log(found);
