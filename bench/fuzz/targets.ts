import type { FuzzTarget } from "./fuzz-target.ts";
import { ANSWERS } from "./targets/answers.ts";
import { INPUTS } from "./targets/inputs.ts";
import { MANIFESTS } from "./targets/manifests.ts";
import { SECRETS } from "./targets/secrets.ts";

/** All targets, those that try most in a second first. */
export const FUZZ_TARGETS: readonly FuzzTarget<unknown>[] = [MANIFESTS, ANSWERS, SECRETS, INPUTS];
