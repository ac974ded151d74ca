import { spawn } from "node:child_process";

/** Opens the address in the person's browser; a machine without one only has the printed line. */
export function openBrowser(address) {
  const [name, ...args] = {
    darwin: ["open", address],
    win32: ["cmd", "/c", "start", "", address],
  }[process.platform] ?? ["xdg-open", address];
  const child = spawn(name, args, { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
