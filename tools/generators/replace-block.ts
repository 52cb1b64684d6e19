/** A text with what stands between `<!-- NAME: SOURCE -->` and `<!-- /NAME -->` replaced. `heading` is `NAME: SOURCE`; `path` is for the message when they are missing. */
export function replaceBlock(text: string, path: string, heading: string, content: string): string {
  const begin = `<!-- ${heading} -->`;
  const end = `<!-- /${heading.slice(0, heading.indexOf(":"))} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`${path}: no ${begin} … ${end}`);
  return `${text.slice(0, from)}${begin}\n\n${content}\n\n${text.slice(to)}`;
}
