/** Puts lines after others; throws when they do not stand there, since the file is then no longer written as the scaffold knows it. */
export function insertAfter(text: string, anchor: string, lines: string): string {
  const start = text.indexOf(anchor);
  if (anchor === "" || start < 0) throw new Error(`Nothing is written like ${JSON.stringify(anchor)}.`);
  const end = start + anchor.length;
  return text.slice(0, end) + lines + text.slice(end);
}
