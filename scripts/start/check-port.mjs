import { connect } from "node:net";
import { Stop } from "../setup/stop.mjs";

/**
 * Sees that nobody answers at the port, by either address of "localhost": a browser may take the
 * other one first and show somebody else's page.
 *
 * @param {number} port
 * @throws {Stop} when somebody answers
 */
export async function checkPort(port) {
  const taken = await Promise.all(["127.0.0.1", "::1"].map((host) => answers(host, port)));
  if (taken.includes(true)) throw portTaken(port);
}

/** @param {number} port */
export function portTaken(port) {
  const other = port === 65535 ? port - 1 : port + 1;
  return new Stop(
    `Port ${port} is taken by another program; end that one, or use another port: PORT=${other} npm start`,
  );
}

function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1_000 });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
    socket.once("timeout", () => end(false));
  });
}
