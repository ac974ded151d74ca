import { join } from "node:path";
import { ROOT } from "../setup/root.mjs";
import { portTaken } from "./check-port.mjs";

/**
 * Serves dist/site on this machine only.
 *
 * @param {number} port
 * @returns {Promise<() => Promise<void>>} ends it
 * @throws {import("../setup/stop.mjs").Stop} when the port was taken in the meantime
 */
export async function serveSite(port) {
  // Vite may have been installed a moment ago, so it is not imported above.
  const { preview } = await import("vite");
  try {
    const server = await preview({
      configFile: join(ROOT, "vite.config.ts"),
      logLevel: "error",
      preview: { host: "127.0.0.1", port, strictPort: true },
    });
    return () => server.close();
  } catch (error) {
    if (/already in use|EADDRINUSE/.test(error.message)) throw portTaken(port);
    throw error;
  }
}
