/**
 * Ends the process with this status at once, what was written having left it. A look-up that no name server answers holds a thread of libuv, for which
 * `process.exit` waits up to half a minute: another program that only ends then takes the place of this one.
 */
export function endProcess(status: number): never {
  if (canBeReplaced() && process.getActiveResourcesInfo().includes(LOOKUP)) {
    // That the function is experimental is no news for whoever reads this output.
    process.removeAllListeners("warning");
    process.execve?.(process.execPath, [process.execPath, "--eval", `process.exit(${status})`], {});
  }
  process.exit(status);
}

/** Whether another program can take the place of this one: not on Windows, and since Node 22.15. */
export function canBeReplaced(): boolean {
  return process.platform !== "win32" && typeof process.execve === "function";
}

/** What Node calls a look-up by the machine's resolver. */
const LOOKUP = "GetAddrInfoReqWrap";
