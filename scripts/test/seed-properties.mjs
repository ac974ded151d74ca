// Before each test file: property tests draw the same inputs on every run, so that a failure is of
// the change at hand. `JOURNAL_CLUB_SEED=7 npm run test:unit` looks elsewhere.
import { configureGlobal } from "fast-check";

configureGlobal({ seed: Number(process.env["JOURNAL_CLUB_SEED"] ?? 1) });
