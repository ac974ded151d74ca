// `npm start [-- path/to/article] [--port N] [--no-open]`: from an article to a deck in the
// browser, on a machine that has only Node and npm.
import { checkNode } from "./setup/check-node.mjs";

checkNode();
// Not imported above: an old Node would stop at syntax it cannot read, before it could say so.
import("./start/start.mjs");
