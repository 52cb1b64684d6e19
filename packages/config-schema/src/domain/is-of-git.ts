/** Whether a path leads to what git keeps for itself, such as the token of a checkout: no part of a project, in whatever letters its folder is written. */
export function isOfGit(path: string): boolean {
  return path.split(/[/\\]/).some((step) => step.toLowerCase() === ".git");
}
