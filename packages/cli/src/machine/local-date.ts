/** Day of the calendar where this machine is, `YYYY-MM-DD`, from milliseconds since the epoch. */
export function localDate(now: number): string {
  const date = new Date(now);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
