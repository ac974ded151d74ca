import { rmSync } from "node:fs";
import { join } from "node:path";
import { installPackages } from "../setup/install-packages.mjs";
import { ROOT } from "../setup/root.mjs";
import { runCommand } from "../setup/run-command.mjs";
import { endWith } from "../setup/stop.mjs";
import { ensureBrowser } from "./ensure-browser.mjs";
import { findFreePort } from "./find-free-port.mjs";
import { addUp, formatCounts, formatTotal, isSound } from "./read-counts.mjs";
import { listSteps } from "./steps.mjs";

await endWith(async () => {
  await installPackages();
  const browser = await ensureBrowser();
  console.log(`Browser: ${browser.name}\n`);
  rmSync(join(ROOT, "test-results"), { recursive: true, force: true });

  const env = {
    JOURNAL_CLUB_CHROMIUM: browser.path,
    JOURNAL_CLUB_E2E_PORT: String(await findFreePort()),
    // A colour code in a captured report helps nobody.
    NO_COLOR: "1",
    FORCE_COLOR: undefined,
  };
  const rows = [];
  for (const step of listSteps()) {
    process.stdout.write(`${step.name} … `);
    const began = performance.now();
    const { code, output, timedOut } = await runCommand(step.command, {
      env: { ...env, ...step.env },
      minutes: step.minutes,
    });
    const seconds = (performance.now() - began) / 1000;
    const counts = step.count(output);
    const sound = isSound(code, counts);
    console.log(`${sound ? "ok" : "FAILED"} (${seconds.toFixed(1)} s)`);
    rows.push({ name: step.name, sound, seconds, counts });
    if (sound) continue;
    console.log(`\n${output.trim()}\n`);
    if (timedOut) console.log(`${step.name} was stopped after ${step.minutes} minutes.`);
    if (counts.checked === 0) console.log(`${step.name} found nothing to check.`);
    break;
  }
  console.log(`\n${formatCounts(rows)}\n`);
  const total = addUp(rows);
  console.log(formatTotal(total));
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
});
