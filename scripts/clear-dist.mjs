// Before the compiler, which leaves what an earlier build made of a source that is gone: empties the `dist` of the package that is built.
import { rmSync } from "node:fs";

rmSync("dist", { recursive: true, force: true });
