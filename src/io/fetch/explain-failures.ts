import { InputError } from "../../kernel/index.ts";
import { describeFailure, type ServiceFailure } from "./failure.ts";
import { SERVICE_NAMES } from "./services.ts";

/** Why there is no article, and what the person can do. */
export function explainFailures(failures: readonly ServiceFailure[], article: string): InputError {
  const names = failures.map(({ service }) => SERVICE_NAMES[service]);
  const all = (kind: ServiceFailure["kind"]) => failures.every((failure) => failure.kind === kind);
  const some = (kind: ServiceFailure["kind"]) => failures.some((failure) => failure.kind === kind);
  if (all("missing")) {
    return new InputError(
      `no article with ${article} is known to ${list(names, "or")}`,
      "check it, or paste the article's text",
    );
  }
  if (all("unreachable")) {
    return new InputError(
      `could not reach ${list(names, "or")}`,
      "check the connection, or paste the abstract",
    );
  }
  return new InputError(
    list(
      failures.map((failure) => describeFailure(failure, article)),
      "and",
    ),
    // A page where data was asked for is often the log-in page of the network.
    some("garbled") || some("unreachable")
      ? "check the connection and try again, or paste the abstract"
      : "try again later, or paste the abstract",
  );
}

/** "Europe PMC", "Europe PMC or Crossref", "Europe PMC, Crossref or DataCite". */
export function list(items: readonly string[], conjunction: "and" | "or"): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
