/** Opening brackets more than closing ones, those inside strings left aside; a string ends with its line at the latest. */
export function bracketBalance(text: string): number {
  let balance = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\\r\n]|\\.)*"?|[{}[\]]/g)) {
    if (token === "{" || token === "[") balance++;
    else if (token === "}" || token === "]") balance--;
  }
  return balance;
}
