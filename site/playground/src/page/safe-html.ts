/** Elements that Markdown of the server may become. */
const ELEMENTS = new Set([
  ...["A", "BLOCKQUOTE", "BR", "CODE", "DEL", "DETAILS", "EM", "H1", "H2", "H3", "H4", "HR", "LI", "OL", "P", "PRE", "S", "SPAN"],
  ...["STRONG", "SUMMARY", "SUP", "TABLE", "TBODY", "TD", "TH", "THEAD", "TR", "UL"],
]);

/** HTML made of foreign text, fit for the page: known elements only, of their attributes the addresses of links and the number a list starts with. */
export function safeHtml(html: string): DocumentFragment {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const fragment = document.createDocumentFragment();
  fragment.append(...[...body.childNodes].flatMap(safeNode));
  return fragment;
}

function safeNode(node: Node): readonly Node[] {
  if (node instanceof Text) return [document.createTextNode(node.data)];
  if (!(node instanceof HTMLElement)) return [];
  const children = [...node.childNodes].flatMap(safeNode);
  // What is done already, and what is not: a box that cannot be ticked is only a picture.
  if (node instanceof HTMLInputElement) return [document.createTextNode(node.checked ? "☑ " : "☐ ")];
  if (!ELEMENTS.has(node.tagName)) return node.tagName === "SCRIPT" || node.tagName === "STYLE" ? [] : children;
  const made = document.createElement(node.tagName);
  made.append(...children);
  if (node instanceof HTMLAnchorElement) {
    if (node.protocol !== "https:") return children;
    outwards(made as HTMLAnchorElement, node.href);
  }
  if (node instanceof HTMLOListElement && node.start !== 1) (made as HTMLOListElement).start = node.start;
  if (node.tagName === "CODE" && node.classList.contains("language-diff")) made.replaceChildren(...diffLines(node.textContent));
  // What may be wider than its place is reached by the keyboard.
  if (node.tagName === "PRE") made.tabIndex = 0;
  if (node.tagName === "TABLE") {
    const frame = document.createElement("div");
    frame.className = "table";
    frame.tabIndex = 0;
    frame.append(made);
    return [frame];
  }
  return [made];
}

/** Makes a link open elsewhere, without telling where it was followed. */
export function outwards(link: HTMLAnchorElement, href: string): HTMLAnchorElement {
  link.href = href;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  return link;
}

/** Lines of a difference, each with the look of what its sign says. */
export function diffLines(text: string): readonly HTMLElement[] {
  return text
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => {
      const made = document.createElement("span");
      made.className = line.startsWith("+") ? "added" : line.startsWith("-") ? "removed" : "kept";
      made.textContent = `${line}\n`;
      return made;
    });
}
