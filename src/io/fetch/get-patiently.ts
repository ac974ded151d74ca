import type { Client } from "./client.ts";
import { type Failure, isFailure, type ServiceFailure } from "./failure.ts";
import { type Answer, getOnce } from "./get-once.ts";
import { firstPause, longestPause, mostTries } from "./limits.ts";
import { SERVICE_NAMES, type Service } from "./services.ts";

/** What may be over in a moment. Not slowness: who waited that long asks somebody else. */
const PASSING: ReadonlySet<Failure["kind"]> = new Set([
  "unreachable",
  "busy",
  "failing",
  "cut-off",
]);

/**
 * Asks up to `mostTries` times, with pauses that double and vary, or that the service asks for.
 * Rejected only when `client.signal` aborts.
 */
export async function getPatiently(
  service: Service,
  path: string,
  client: Client,
): Promise<Answer | ServiceFailure> {
  for (let tries = 1; ; tries++) {
    const answer = await getOnce(`${client.bases[service]}${path}`, client);
    if (!isFailure(answer)) return answer;
    const pause = pauseAfter(answer, tries, client.random);
    if (pause === undefined) return { ...answer, service };
    client.onStep(`Asking ${SERVICE_NAMES[service]} again`);
    await client.wait(pause, client.signal);
  }
}

/** Milliseconds until the next try; `undefined` where there is to be none. */
function pauseAfter(failure: Failure, tries: number, random: () => number): number | undefined {
  if (!PASSING.has(failure.kind) || tries >= mostTries) return undefined;
  if (failure.retryAfter !== undefined) {
    return failure.retryAfter > longestPause ? undefined : failure.retryAfter;
  }
  // Half of the pause is certain, so that a service that is down is never asked at once.
  return firstPause * 2 ** (tries - 1) * (0.5 + random() / 2);
}
