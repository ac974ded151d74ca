import { spawn } from "node:child_process";
import { ROOT } from "./root.mjs";

/**
 * Runs a command in the repository and waits for it.
 *
 * @param {readonly string[]} command its name and arguments
 * @param {object} [options]
 * @param {number} [options.minutes] end it after that long
 * @param {Record<string, string | undefined>} [options.env] added to ours; undefined takes away
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>} `output`: what it wrote,
 *   both streams in order; `code` is 127 when there is no such command
 */
export function runCommand(command, { minutes, env = {} } = {}) {
  return new Promise((resolve) => {
    const [name = "", ...args] = command;
    const child = spawn(name, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let timedOut = false;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    const limit = minutes && setTimeout(end, minutes * 60_000);
    function end() {
      timedOut = true;
      child.kill("SIGTERM");
      // What a stopped command started may hold the pipes open; do not wait for it.
      setTimeout(() => finish(1), 5_000).unref();
    }
    function finish(code) {
      clearTimeout(limit);
      resolve({ code, output, timedOut });
    }
    child.on("error", (error) => {
      output += `${error.message}\n`;
      finish(127);
    });
    // No code: a signal ended it, which is no success, ours least of all.
    child.on("close", (code) => finish(timedOut ? 1 : (code ?? 1)));
  });
}

/**
 * The command line of npm, without a shell: npm tells its scripts where it is itself.
 *
 * @param {readonly string[]} args
 */
export function npm(...args) {
  const path = process.env["npm_execpath"];
  // Another package manager may have started us; its command line is not npm's.
  if (path?.endsWith("npm-cli.js")) return [process.execPath, path, ...args];
  return process.platform === "win32" ? ["cmd", "/c", "npm", ...args] : ["npm", ...args];
}
