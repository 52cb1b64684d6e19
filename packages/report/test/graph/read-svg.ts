/** An element of an SVG text, with the text directly in it. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

const NAMES = new Set(["svg", "title", "desc", "style", "defs", "marker", "rect", "path", "circle", "g", "text"]);
const TAG = /^<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>/;
const TEXT = /^[^<]+/;
const ENTITY = /&(?!(?:amp|lt|gt|quot|#\d+);)/;
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Elements of a well-formed XML 1.0 text that holds shapes and texts only: no script, link, image, event or comment. Throws where it is anything else. */
export function readSvg(svg: string): readonly SvgElement[] {
  if (ILLEGAL.test(svg)) throw new Error("a character that XML 1.0 cannot hold");
  let rest = svg.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, "").trimEnd();
  const open: { name: string; attributes: ReadonlyMap<string, string>; text: string }[] = [];
  const elements: SvgElement[] = [];
  while (rest !== "") {
    const tag = TAG.exec(rest);
    const text = tag === null ? TEXT.exec(rest)?.[0] : undefined;
    if (tag === null && text === undefined) throw new Error(`no tag: ${rest.slice(0, 80)}`);
    if (text !== undefined) {
      if (ENTITY.test(text) || text.includes("]]>")) throw new Error(`not text: ${text}`);
      const parent = open.at(-1);
      if (parent === undefined) throw new Error(`text outside the root: ${text}`);
      parent.text += decode(text);
      rest = rest.slice(text.length);
      continue;
    }
    const [whole = "", closing, name = "", list = "", alone] = tag ?? [];
    rest = rest.slice(whole.length);
    if (closing === "/") {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
      if (open.length === 0 && rest !== "") throw new Error("something behind the root");
      continue;
    }
    if (!NAMES.has(name)) throw new Error(`<${name}>`);
    const attributes = new Map(
      [...list.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => {
        if (/^on|href|^style$/i.test(key) || ENTITY.test(value)) throw new Error(`${key}="${value}"`);
        return [key, decode(value)] as const;
      }),
    );
    const element = { name, attributes, text: "" };
    elements.push(element);
    if (alone === "") open.push(element);
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> is open`);
  return elements;
}

function decode(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: "<", gt: ">", quot: '"', amp: "&" })[name] ?? "");
}
