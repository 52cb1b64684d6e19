import { byId } from "./element.ts";

const KEY = "pistectl-theme";
const DARK = matchMedia("(prefers-color-scheme: dark)");

/** Whether the page is dark now. */
export function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? DARK.matches : theme === "dark";
}

/** The system's theme until somebody chooses; a choice is remembered. */
export function wireTheme(): void {
  const button = byId("dark");
  const remembered = localStorage.getItem(KEY);
  if (remembered === "dark" || remembered === "light") document.documentElement.dataset.theme = remembered;
  const mark = (): void => {
    button.setAttribute("aria-pressed", String(isDark()));
    document.dispatchEvent(new Event("themechange"));
  };
  button.addEventListener("click", () => {
    const theme = isDark() ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    localStorage.setItem(KEY, theme);
    mark();
  });
  DARK.addEventListener("change", mark);
  mark();
}
