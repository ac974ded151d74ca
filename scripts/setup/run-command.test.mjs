import { expect, test } from "vitest";
import { npm, runCommand } from "./run-command.mjs";

const node = (code) => [process.execPath, "-e", code];

test("both streams and the exit code come back", async () => {
  const { code, output } = await runCommand(
    node("console.log('out'); console.error('err'); process.exitCode = 3"),
  );
  expect(code).toBe(3);
  expect(output).toMatch(/out\n/);
  expect(output).toMatch(/err\n/);
});

test("a command that does not exist is 127, as in a shell", async () => {
  expect((await runCommand(["no-such-command-at-all"])).code).toBe(127);
});

test("a command that takes too long is ended and is no success", async () => {
  const { code, timedOut } = await runCommand(node("setTimeout(() => {}, 60_000)"), {
    minutes: 0.2 / 60,
  });
  expect({ code, timedOut }).toEqual({ code: 1, timedOut: true });
});

test("the variables given are added to ours", async () => {
  const { output } = await runCommand(
    node("console.log(process.env.JC_TEST, !!process.env.PATH)"),
    {
      env: { JC_TEST: "yes" },
    },
  );
  expect(output).toContain("yes true\n");
});

test("npm is a command that runs", async () => {
  expect((await runCommand(npm("--version"))).output).toMatch(/^\d+\.\d+\.\d+/m);
});
