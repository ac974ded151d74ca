import { parseRoleModel, type RoleModel } from "./role-model.ts";

let model: Promise<RoleModel> | undefined;

/**
 * The model that ships, fetched when it is first asked for and kept: it is a file of its own, so
 * that no page waits for it. A fetch that failed is tried again at the next call.
 */
export function loadRoleModel(): Promise<RoleModel> {
  model ??= import("../../../models/roles.txt?raw").then(
    ({ default: text }) => parseRoleModel(text),
    (error) => {
      model = undefined;
      throw error;
    },
  );
  return model;
}
