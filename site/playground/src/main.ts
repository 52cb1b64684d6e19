import { COLON, type Language, say } from "@pistectl/words";
import { byId } from "./page/element.ts";
import { nameDialog } from "./page/name-dialog.ts";
import { browserLanguage, sayPage } from "./page/page-language.ts";
import { wireTheme } from "./page/theme.ts";
import { WORDS } from "./page/words.ts";

const language: Language = browserLanguage();
sayPage(language);
wireTheme();
// The server is loaded while the editor is.
const worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
const fail = (reason: string): void => {
  byId("status").textContent = `${say(WORDS.failed, language)}${COLON[language]} ${reason}`;
  byId("main").setAttribute("aria-busy", "false");
};
worker.addEventListener("error", ({ message }) => fail(message));
try {
  const { startApp } = await import("./app.ts");
  await startApp(worker, language, nameDialog());
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
