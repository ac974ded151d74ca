import { InputError } from "../../kernel/index.ts";
import { parseRoleModel, type RoleModel } from "./role-model.ts";

let model: Promise<RoleModel> | undefined;

/**
 * The model that ships, fetched when it is first asked for and kept: it is a file of its own, so
 * that no page waits for it. A fetch that failed is tried again at the next call.
 */
export function loadRoleModel(): Promise<RoleModel> {
  model ??= import("../../../models/roles.txt?raw").then(
    ({ default: text }) => parseRoleModel(text),
    () => {
      model = undefined;
      throw new InputError(
        "the part of the program that reads articles could not be fetched",
        "connect to the network and load the page again: your text stays",
      );
    },
  );
  return model;
}
