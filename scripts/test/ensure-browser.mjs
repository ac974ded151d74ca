import { npm, runCommand } from "../setup/run-command.mjs";
import { Stop } from "../setup/stop.mjs";

/**
 * A Chromium that starts: Playwright's own, the system's, or one that is installed now.
 *
 * @returns {Promise<{ path: string, name: string }>} `path` for JOURNAL_CLUB_CHROMIUM
 * @throws {Stop} with what was tried and how to get one
 */
export async function ensureBrowser() {
  const tried = [];
  const found = await findStarting(tried);
  if (found) return found;
  for (const { name, commands } of await listInstallations()) {
    console.log(`No browser yet; installing one: ${name} …`);
    for (const command of commands) {
      // A download that stalls must not hold the tests for an hour.
      const { code, output, timedOut } = await runCommand(command, { minutes: 6, env: QUIET });
      if (timedOut) tried.push(`${name}: no end after 6 minutes`);
      else if (code !== 0) tried.push(`${name}: ${findReason(output)}`);
      if (code !== 0) break;
    }
    const installed = await findStarting(tried);
    if (installed) return installed;
  }
  throw new Stop(
    `There is no Chromium to run the end-to-end tests in, and none could be installed.\n${[
      ...new Set(tried),
    ]
      .map((line) => `  - ${line}`)
      .join(
        "\n",
      )}\nInstall Chromium or Google Chrome with your system's package manager, or connect to` +
      " the network and run `npx playwright install chromium`, or name one that you have:" +
      " JOURNAL_CLUB_CHROMIUM=/path/to/chromium npm test",
  );
}

const QUIET = { DEBIAN_FRONTEND: "noninteractive" };

/** Which browser really starts; one that lacks a library is there and still of no use. */
async function findStarting(tried) {
  // Not imported above: Playwright may have been installed a moment ago.
  const { listChromiums, chromiumLaunchOptions } = await import("../find-chromium.mjs");
  const { chromium } = await import("@playwright/test");
  for (const path of listChromiums()) {
    const name = path || "Playwright's own Chromium";
    try {
      const browser = await chromium.launch({ ...chromiumLaunchOptions(path), timeout: 30_000 });
      const page = await browser.newPage();
      await page.goto("data:text/html,<title>ready</title>");
      const version = browser.version();
      await browser.close();
      return { path, name: `${name} (${version})` };
    } catch (error) {
      tried.push(`${name} does not start: ${firstLine(error.message)}`);
    }
  }
  return undefined;
}

/** Ways to get one, the least intrusive first. */
async function listInstallations() {
  // A browser named by the person is the one to use; another would not be what was asked for.
  if (process.env["JOURNAL_CLUB_CHROMIUM"]) return [];
  const playwright = npm("exec", "--no", "--", "playwright");
  const ways = [
    { name: "playwright install chromium", commands: [[...playwright, "install", "chromium"]] },
  ];
  const root = await findRootPrefix();
  if (root && (await runCommand(["apt-get", "--version"])).code === 0) {
    const aptGet = [...root, "apt-get", "-qq", "-o", "Acquire::Retries=2"];
    ways.push({
      name: "apt-get install chromium",
      commands: [
        [...aptGet, "update"],
        [...aptGet, "install", "-y", "--no-install-recommends", "chromium"],
      ],
    });
    // Where the download succeeded and its libraries are missing (on Ubuntu the package
    // "chromium" is a snap, which containers cannot run).
    ways.push({
      name: "playwright install-deps chromium",
      commands: [[...root, ...playwright, "install-deps", "chromium"]],
    });
  }
  return ways;
}

/** How to run a command as root without asking: nothing to add, sudo, or (undefined) no way. */
async function findRootPrefix() {
  if (process.getuid?.() === 0) return [];
  const { code } = await runCommand(["sudo", "-n", "true"]);
  return code === 0 ? ["sudo", "-n"] : undefined;
}

function firstLine(text) {
  return text.trim().split("\n")[0] ?? "";
}

/** The line that says what went wrong; a stack or advice may follow it. */
function findReason(output) {
  const lines = output.trim().split("\n");
  return (
    lines.find((line) => /\b(error|E:|failed|unable)/i.test(line)) ??
    lines.at(-1) ??
    ""
  ).trim();
}
