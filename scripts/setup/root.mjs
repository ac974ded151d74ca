import { fileURLToPath } from "node:url";

/** Absolute path of the repository, wherever a command was called from. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
