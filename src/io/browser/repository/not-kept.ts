import { NotKeptError, type WhyNotKept } from "../../../library/index.ts";

/** What browsers call the reasons why they keep nothing; each has its own words for some. */
const REASONS: Readonly<Record<string, WhyNotKept>> = {
  QuotaExceededError: "full",
  // Firefox, of a disk that is full.
  NS_ERROR_FILE_NO_DEVICE_SPACE: "full",
  SecurityError: "forbidden",
  VersionError: "newer",
  // Of a connection that was closed for another window's later version.
  InvalidStateError: "closed",
};

/** The browser's error as ours. */
export function asNotKept(error: unknown): NotKeptError {
  if (error instanceof NotKeptError) return error;
  const { name, message } = (error ?? {}) as { name?: string; message?: string };
  // A transaction that ran out of room is aborted, and tells the reason in words alone.
  const isFull = name === "AbortError" && /quota|space/iu.test(message ?? "");
  return new NotKeptError(isFull ? "full" : (REASONS[name ?? ""] ?? "failed"), error);
}
