import { buildPart } from "./build-parts.mjs";
import { endWith } from "./stop.mjs";

await endWith(async () => {
  await buildPart("cli");
  await buildPart("site");
  console.log("built dist/cli/journal-club.js and dist/site/");
  return 0;
});
