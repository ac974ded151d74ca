// `npm run build`: the command line and the site, into dist/.
import { checkNode } from "./setup/check-node.mjs";

checkNode();
// Not imported above: an old Node would stop at syntax it cannot read, before it could say so.
import("./setup/build-all.mjs");
