import { localText } from "../local-text.ts";

/** What a page had not saved when it was hidden or closed. */
interface Unsaved {
  readonly deck: string;
  readonly revision: number;
  readonly markdown: string;
  readonly at: number;
}

const PREFIX = "journal-club:unsaved:";

/**
 * Keeps unsaved text in the browser's local storage: that is done when the call returns, where a
 * database needs time that a page being closed is not given; and it has room of its own when the
 * database has none.
 *
 * @param page tells this page from others that have the same deck open
 */
export function createWriteAhead(page: string) {
  const nameOf = (deck: string) => `${PREFIX}${deck}:${page}`;
  return {
    keep: (unsaved: Unsaved): boolean =>
      localText.write(nameOf(unsaved.deck), JSON.stringify(unsaved)),
    drop: (deck: string): void => forget(nameOf(deck)),
    forget,
    left(): ReadonlyMap<string, Unsaved> {
      const names = localText.names().filter((name) => name.startsWith(PREFIX));
      return new Map(
        names.flatMap((name) => {
          const unsaved = readUnsaved(localText.read(name));
          return unsaved ? [[name, unsaved]] : [];
        }),
      );
    },
  };
}

function forget(name: string): void {
  localText.write(name, "");
}

function readUnsaved(text: string | undefined): Unsaved | undefined {
  try {
    const value = JSON.parse(text ?? "null") as Partial<Unsaved> | null;
    const { deck, revision, markdown, at } = value ?? {};
    const isOurs =
      typeof deck === "string" &&
      typeof revision === "number" &&
      typeof markdown === "string" &&
      typeof at === "number";
    return isOurs ? { deck, revision, markdown, at } : undefined;
  } catch {
    return undefined;
  }
}
