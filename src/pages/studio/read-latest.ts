import { parseIdentifier } from "../../article/index.ts";
import { type Given, readGiven, type Taken } from "./read-given.ts";
import type { Places } from "./studio-html.ts";

/** What came of reading; `undefined` where it was cancelled, or something else was brought. */
export type Outcome = { readonly taken: Taken } | { readonly error: unknown } | undefined;

export interface LatestReader {
  /** Reads what was brought, in place of what is being read. */
  read(given: Given): Promise<Outcome>;
  /** True until something else is brought. */
  isLatest(given: Given): boolean;
}

/** Reads one thing at a time, says how far it is, and stops when asked to. */
export function readLatest(places: Places): LatestReader {
  const { busy } = places;
  const step = busy.querySelector(".step") as HTMLElement;
  const cancel = busy.querySelector(".cancel") as HTMLButtonElement;
  let latest: Given | undefined;
  let work: AbortController | undefined;

  const say = (text: string) => {
    step.textContent = text;
    // A button that vanishes would take the focus with it.
    const isFocused = text === "" && busy.contains(document.activeElement);
    busy.hidden = text === "";
    if (isFocused) placeOf(latest, places).focus();
  };
  cancel.addEventListener("click", () => {
    work?.abort();
    // Safari gives no button the focus when it is pressed.
    cancel.focus();
    say("");
  });

  return {
    isLatest: (given) => given === latest,
    read: async (given) => {
      work?.abort();
      const mine = new AbortController();
      work = mine;
      latest = given;
      try {
        const taken = await readGiven(given, { signal: mine.signal, onStep: say });
        return mine.signal.aborted ? undefined : { taken };
      } catch (error) {
        return mine.signal.aborted ? undefined : { error };
      } finally {
        if (work === mine) say("");
      }
    },
  };
}

/** Where the person goes on who brought this. */
function placeOf(given: Given | undefined, { field, identifier, file }: Places): HTMLElement {
  if (given?.how === "file") return file;
  const isNamed = given?.how === "identifier" && parseIdentifier(field.value) === undefined;
  return isNamed ? identifier : field;
}
