import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";

/** A browser that starts at all does so in less; Windows looks through a new program first. */
const START_MS = 30_000;
const NO_NETWORK = [
  "--headless",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-extensions",
  "--no-first-run",
  "--no-default-browser-check",
  // Nothing that a deck names is ever asked for.
  "--host-resolver-rules=MAP * ~NOTFOUND",
];

/** Its number is above those of all other commands. */
const CLOSE = `${JSON.stringify({ id: 1_000_000, method: "Browser.close" })}\0`;

/** One tab of a browser without a window. */
export interface Tab {
  /** A command of the DevTools protocol, and what came of it. Rejects when the browser refuses. */
  ask<R>(method: string, params?: object): Promise<R>;
}

type Answer = { id?: number; result?: unknown; error?: { message: string } };

/**
 * Starts the browser at `path`, lets `use` work with an empty tab of it, and ends it. It speaks the
 * DevTools protocol over a pipe of its own: no port is opened, nothing goes over a network, and the
 * person's own profile is not touched. Rejects when the browser does not start.
 */
export async function driveChromium<T>(path: string, use: (tab: Tab) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), "journal-club-browser-"));
  const isRoot = process.getuid?.() === 0;
  const browser = spawn(
    path,
    // As root it would not start with its sandbox.
    [
      ...NO_NETWORK,
      ...(isRoot ? ["--no-sandbox"] : []),
      "--remote-debugging-pipe",
      `--user-data-dir=${profile}`,
    ],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
  );
  const ended = new Promise<void>((done) => browser.once("close", () => done()));
  try {
    const tab = await openTab(
      browser.stdio[3] as Writable,
      browser.stdio[4] as Readable,
      (fail) => {
        browser.once("error", fail);
        browser.once("exit", (code) => fail(new Error(`it ended with code ${code}`)));
      },
    );
    return await use(tab);
  } finally {
    // Asked to, it ends its helpers too; they would go on writing into the profile.
    if (browser.exitCode === null) (browser.stdio[3] as Writable).write(CLOSE);
    await Promise.race([ended, new Promise((done) => setTimeout(done, 5_000).unref())]);
    browser.kill("SIGKILL");
    try {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch {
      // Left in the system's folder for such things, which is emptied by itself.
    }
  }
}

async function openTab(
  input: Writable,
  output: Readable,
  onEnd: (fail: (error: Error) => void) => void,
): Promise<Tab> {
  const waiting = new Map<
    number,
    { done: (result: unknown) => void; fail: (error: Error) => void }
  >();
  let count = 0;
  let rest = "";
  const failAll = (error: Error) => {
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  };
  onEnd(failAll);
  // A browser that has gone closes its pipes: that it ended is what is told.
  for (const pipe of [input, output]) pipe.on("error", () => undefined);
  output.setEncoding("utf8");
  output.on("data", (chunk: string) => {
    // Messages end with a zero byte.
    const messages = chunk.split("\0");
    messages[0] = rest + (messages[0] ?? "");
    rest = messages.pop() ?? "";
    for (const message of messages) take(JSON.parse(message) as Answer);
  });
  const take = ({ id, result, error }: Answer) => {
    const asked = id === undefined ? undefined : waiting.get(id);
    if (!asked || id === undefined) return;
    waiting.delete(id);
    if (error) asked.fail(new Error(error.message));
    else asked.done(result);
  };
  const ask = <R>(method: string, params: object = {}, sessionId?: string) =>
    new Promise<R>((done, fail) => {
      const id = ++count;
      waiting.set(id, { done: done as (result: unknown) => void, fail });
      input.write(
        `${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`,
      );
    });
  const late = setTimeout(() => failAll(new Error("it does not answer")), START_MS);
  const { targetId } = await ask<{ targetId: string }>("Target.createTarget", {
    url: "about:blank",
  });
  const { sessionId } = await ask<{ sessionId: string }>("Target.attachToTarget", {
    targetId,
    flatten: true,
  });
  clearTimeout(late);
  return { ask: (method, params) => ask(method, params, sessionId) };
}
