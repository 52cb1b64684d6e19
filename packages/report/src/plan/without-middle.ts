/** Cuts a text to an even number of characters, with an ellipsis in place of its middle: what tells names apart is at their ends. */
export function withoutMiddle(text: string, length: number): string {
  if (text.length <= length) return text;
  const characters = [...text];
  if (characters.length <= length) return text;
  const half = length / 2;
  return `${characters.slice(0, half).join("")}…${characters.slice(1 - half).join("")}`;
}
