import { createServer } from "node:net";
import { expect, test } from "vitest";
import { checkPort } from "./check-port.mjs";

test("a port where somebody answers is refused with what to do, a free one is not", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address();
  await expect(checkPort(port)).rejects.toThrow(
    `Port ${port} is taken by another program; end that one, or use another port: PORT=`,
  );
  await new Promise((resolve) => server.close(resolve));
  await expect(checkPort(port)).resolves.toBeUndefined();
});
