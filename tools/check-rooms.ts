// Fails when an import goes up: from a room to a higher one, or from a package to one that it does not stand on. With --table, prints what there is.
import { REPOSITORY_ROOT } from "./bundle-options.ts";
import { betweenRooms, findFaults, readArrows } from "./rooms/arrows.ts";
import { HOUSE } from "./rooms/rooms.ts";

const [option, ...others] = process.argv.slice(2);
if (others.length > 0 || (option !== undefined && option !== "--table")) {
  console.error(`Unknown option ${[option, ...others].join(" ")}: only --table is accepted.`);
  process.exit(2);
}
for (const storey of HOUSE) {
  const arrows = await readArrows(REPOSITORY_ROOT, storey);
  const faults = findFaults(storey, arrows);
  for (const { place, reason } of faults) console.error(`${place} ${reason}`);
  if (faults.length > 0) process.exitCode = 1;
  if (option === "--table")
    console.log(`${storey.folder}: ${storey.rooms.length} rooms, ${betweenRooms(arrows).length} arrows between them, ${faults.length} up`);
}
