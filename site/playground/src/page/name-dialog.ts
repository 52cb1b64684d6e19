import { byId } from "./element.ts";

/** Names of files that the server reads. */
const NAME = /^(?:[^/\\]+\/)*(?:piste\.ya?ml|[^/\\]+\.piste\.(?:ya?ml|json)|\.pistectl\.yaml)$/;

/** Asks for the name of a file; null when it is not given after all. */
export type AskName = (suggestion: string, refuse: (name: string) => string | null, hint: string) => Promise<string | null>;

/** The dialog of the page that asks for names. */
export function nameDialog(): AskName {
  const dialog = byId("name-dialog") as HTMLDialogElement;
  const input = byId("name") as HTMLInputElement;
  const form = dialog.querySelector("form");
  byId("name-cancel").addEventListener("click", () => dialog.close(""));
  return (suggestion, refuse, hint) =>
    new Promise((resolve) => {
      input.value = suggestion;
      const check = (): void => input.setCustomValidity(NAME.test(input.value) ? (refuse(input.value) ?? "") : hint);
      const take = (event: SubmitEvent): void => {
        event.preventDefault();
        dialog.close(input.value);
      };
      check();
      input.addEventListener("input", check);
      form?.addEventListener("submit", take);
      dialog.returnValue = "";
      dialog.showModal();
      input.select();
      dialog.addEventListener(
        "close",
        () => {
          input.removeEventListener("input", check);
          form?.removeEventListener("submit", take);
          resolve(dialog.returnValue === "" ? null : dialog.returnValue);
        },
        { once: true },
      );
    });
}
