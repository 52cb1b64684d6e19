/** What may still be read for trial in a file. */
export interface TrialBudget {
  texts: number;
  characters: number;
}

/** Takes a text from what may be read; false when there is no room for it. */
export function spend(budget: TrialBudget, { length }: string): boolean {
  if (budget.texts === 0 || budget.characters < length) return false;
  budget.texts--;
  budget.characters -= length;
  return true;
}
