/** Makes a list of tabs work by the pattern of the WAI-ARIA practices: arrows, Home and End move and choose, one tab is in the order of the keyboard. */
export function wireTabs(list: HTMLElement, choose: (tab: HTMLElement) => void): void {
  list.addEventListener("click", (event) => {
    const tab = event.target instanceof Element ? event.target.closest<HTMLElement>('[role="tab"]') : null;
    if (tab !== null) choose(tab);
  });
  list.addEventListener("keydown", (event) => {
    const tabs = tabsOf(list);
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    const next = nextIndex(event.key, at, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (at < 0 || tab === undefined) return;
    event.preventDefault();
    choose(tab);
    // Choosing may have drawn the list anew.
    tabsOf(list)[next ?? 0]?.focus();
  });
}

/** Marks one tab as chosen. */
export function markTab(list: HTMLElement, chosen: HTMLElement): void {
  for (const tab of tabsOf(list)) {
    tab.setAttribute("aria-selected", String(tab === chosen));
    tab.tabIndex = tab === chosen ? 0 : -1;
  }
}

function tabsOf(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
}

function nextIndex(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
