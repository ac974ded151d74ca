import type { Client } from "./client.ts";
import type { Failure } from "./failure.ts";
import { maximumAnswerBytes, tryLimit } from "./limits.ts";

/** What a service sent, undecoded. */
export interface Answer {
  readonly bytes: Uint8Array;
}

/** Asks once. Rejected only when `client.signal` aborts, with its reason. */
export async function getOnce(address: string, client: Client): Promise<Answer | Failure> {
  const { signal } = client;
  signal.throwIfAborted();
  const attempt = new AbortController();
  const cancel = () => attempt.abort(signal.reason);
  signal.addEventListener("abort", cancel);
  let isLate = false;
  client.wait(tryLimit, attempt.signal).then(
    () => {
      isLate = true;
      attempt.abort();
    },
    // The attempt was over before.
    () => undefined,
  );
  let kind: Failure["kind"] = "unreachable";
  try {
    const response = await client.fetch(address, {
      signal: attempt.signal,
      credentials: "omit",
      referrerPolicy: "no-referrer",
    });
    kind = "cut-off";
    const failure = failureOf(response);
    return failure ?? (await readBody(response));
  } catch {
    signal.throwIfAborted();
    return { kind: isLate ? "slow" : kind };
  } finally {
    signal.removeEventListener("abort", cancel);
    // Ends the timer, and what of the answer nobody wants.
    attempt.abort();
  }
}

function failureOf({ ok, status, headers }: Response): Failure | undefined {
  if (ok) return undefined;
  if (status === 404 || status === 410) return { kind: "missing", status };
  const kind = status === 429 ? "busy" : status === 408 || status >= 500 ? "failing" : "refused";
  const retryAfter = readPause(headers.get("retry-after"));
  return { kind, status, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

/** RFC 9110, 10.2.3: seconds, or a date. Browsers show it to a page only if the service says so. */
function readPause(header: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d{1,9}\s*$/u.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

async function readBody(response: Response): Promise<Answer | Failure> {
  const stated = Number(response.headers.get("content-length"));
  if (stated > maximumAnswerBytes) return { kind: "too-large" };
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (length > maximumAnswerBytes) return { kind: "too-large" };
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { bytes };
}
