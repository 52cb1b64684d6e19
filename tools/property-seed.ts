import fc from "fast-check";

/** In each worker of the tests: properties are tried with the same cases in every run, so that none fails by chance; `pnpm explore` tries others. */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
