// Loaded before a command: writes what its process took to the file that BOUNDS_USAGE names.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.BOUNDS_USAGE, JSON.stringify({ memory: maxRSS * 1024, time: (userCPUTime + systemCPUTime) / 1000 }));
});
