import {
  askToPersist,
  createBrowserRepository,
  createBrowserReviews,
  createWriteAhead,
} from "../../io/browser/index.ts";
import type { Repository } from "../../library/index.ts";
import {
  createKeptDeckStore,
  createReviewStore,
  type KeptDeckState,
  type ReviewState,
  type StoreApi,
  type WriteAhead,
} from "../../store/index.ts";

/** Where the decks of this device are kept, and the one that this page works on. */
export interface OpenShelf {
  readonly repository: Repository;
  readonly ahead: WriteAhead;
  readonly kept: StoreApi<KeptDeckState>;
}

/** Letters and digits that are not mistaken for each other when read aloud. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
/** 31^10 names: two of one device will never be the same. */
const NAME_LENGTH = 10;

let open: OpenShelf | undefined;

/** The shelf of this page: one, opened when it is first asked for. */
export function useShelf(): OpenShelf {
  open ??= openShelf();
  return open;
}

let reviews: StoreApi<ReviewState> | undefined;

/** What this person knows of the questions of their decks. */
export function useReviews(): StoreApi<ReviewState> {
  reviews ??= createReviewStore(createBrowserReviews({ now: () => Date.now() }));
  return reviews;
}

/** A name that no other deck has. */
export function newId(): string {
  const random = crypto.getRandomValues(new Uint8Array(NAME_LENGTH));
  return [...random].map((byte) => LETTERS[byte % LETTERS.length]).join("");
}

function openShelf(): OpenShelf {
  const now = () => Date.now();
  const repository = createBrowserRepository({ now });
  const ahead = createWriteAhead(newId());
  const kept = createKeptDeckStore(repository, { newId, now, ahead });
  // A phone that switches to another program may never come back to this page.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") kept.getState().hide();
  });
  addEventListener("pagehide", () => kept.getState().hide());
  addEventListener("beforeunload", (event) => {
    if (kept.getState().saving.state === "not-saved") event.preventDefault();
  });
  // Once there is work to lose.
  const unsubscribe = kept.subscribe(({ record, saving }) => {
    if (!record || record.revision === 0 || saving.state !== "saved") return;
    unsubscribe();
    void askToPersist();
  });
  return { repository, ahead, kept };
}
