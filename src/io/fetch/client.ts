import { BASES, type Bases } from "./services.ts";

/** What a caller may decide; each has a default that works in browsers and in Node. */
export interface FetchOptions {
  /** Ends everything at once: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly fetch?: (address: string, init: RequestInit) => Promise<Response>;
  readonly bases?: Partial<Bases>;
  /** Resolves after so many milliseconds; is rejected at once when the signal aborts. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** A number from 0 to below 1, which spreads the next tries of many callers. */
  readonly random?: () => number;
  /** Told what is being done, as a short sentence: "Asking Europe PMC". */
  readonly onStep?: (step: string) => void;
}

/** The options with nothing left open. */
export interface Client extends Required<FetchOptions> {
  readonly bases: Bases;
}

export function makeClient(options: FetchOptions = {}): Client {
  return {
    signal: options.signal ?? new AbortController().signal,
    fetch: options.fetch ?? ((address, init) => fetch(address, init)),
    bases: { ...BASES, ...options.bases },
    wait: options.wait ?? wait,
    random: options.random ?? Math.random,
    onStep: options.onStep ?? (() => undefined),
  };
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}
