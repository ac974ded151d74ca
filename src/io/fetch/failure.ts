import { maximumAnswerBytes, tryLimit } from "./limits.ts";
import { SERVICE_NAMES, type Service } from "./services.ts";

/**
 * Why a service gave nothing:
 *
 * - `missing`: it knows no such article · `refused`: a status that asking again will not change
 * - `unreachable`: no connection · `slow`: no whole answer within `tryLimit` · `cut-off`: it broke off
 * - `busy`: too many questions · `failing`: an error of its own
 * - `garbled`: something else than was asked for, such as a log-in page · `too-large`
 */
export interface Failure {
  readonly kind:
    | "missing"
    | "refused"
    | "unreachable"
    | "slow"
    | "cut-off"
    | "busy"
    | "failing"
    | "garbled"
    | "too-large";
  readonly status?: number;
  /** Milliseconds after which the service wants to be asked again. */
  readonly retryAfter?: number;
}

/** A failure and whose it is. */
export interface ServiceFailure extends Failure {
  readonly service: Service;
}

/** Whether something is a failure and not an answer. */
export function isFailure(answer: object): answer is Failure {
  return "kind" in answer;
}

/** As a clause: "Europe PMC did not answer within 20 seconds". */
export function describeFailure(
  { service, kind, status }: ServiceFailure,
  article: string,
): string {
  const name = SERVICE_NAMES[service];
  const withStatus = status === undefined ? "" : ` (status ${status})`;
  switch (kind) {
    case "missing":
      return `${name} does not know ${article}`;
    case "refused":
      return `${name} refused to answer${withStatus}`;
    case "unreachable":
      return `${name} could not be reached`;
    case "slow":
      return `${name} did not answer within ${tryLimit / 1000} seconds`;
    case "cut-off":
      return `the answer of ${name} broke off`;
    case "busy":
      return `${name} is busy`;
    case "failing":
      return `${name} has an error of its own${withStatus}`;
    case "garbled":
      return `the answer of ${name} is not what was asked for`;
    case "too-large":
      return `the answer of ${name} has more than ${maximumAnswerBytes / 1e6} MB`;
  }
}
