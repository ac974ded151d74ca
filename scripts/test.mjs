// `npm test`: installs what is missing, a browser included, then runs every check there is.
import { checkNode } from "./setup/check-node.mjs";

checkNode();
// Not imported above: an old Node would stop at syntax it cannot read, before it could say so.
import("./test/test.mjs");
