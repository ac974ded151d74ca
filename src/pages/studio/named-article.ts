import { explainAddress, type Identifier, parseIdentifier } from "../../article/index.ts";
import { InputError } from "../../kernel/index.ts";
import type { ArticleState, StoreApi } from "../../store/index.ts";
import { sayStudio } from "../../words/index.ts";
import type { Given } from "./read-given.ts";
import type { Places } from "./studio-html.ts";
import { tellProblem } from "./tell-problem.ts";

const notNamed = () => new InputError(sayStudio("notNamed"), sayStudio("notNamedDo"));

/** Fetches an article that is named: in the field for names, or alone in that for its text. */
export function listenForNames(
  places: Places,
  store: StoreApi<ArticleState>,
  bring: (given: Given) => void,
): void {
  const { field, identifier, fetch, names } = places;
  const fetchNamed = () => {
    const named = parseIdentifier(identifier.value);
    if (named) return bring({ how: "identifier", identifier: named });
    const error = explainAddress(identifier.value) ?? notNamed();
    tellProblem(places, { error, earlier: store.getState().record });
    identifier.focus();
  };
  fetch.addEventListener("click", fetchNamed);
  onEnter(identifier, () => {
    fetchNamed();
    return true;
  });

  // While it is typed it may be half of one; Enter ends it.
  field.addEventListener("input", () => {
    const named = parseIdentifier(field.value);
    names.textContent = named ? sayStudio("pressEnter", { kind: nameKind(named) }) : "";
  });
  onEnter(field, () => {
    if (!parseIdentifier(field.value)) return false;
    names.textContent = "";
    bring({ how: "text", text: field.value });
    return true;
  });
}

/** @param act returns true where Enter did something, and is to do nothing else */
function onEnter(element: HTMLElement, act: () => boolean): void {
  element.addEventListener("keydown", (event) => {
    const isPlain = !event.shiftKey && !event.isComposing;
    if (event.key === "Enter" && isPlain && act()) event.preventDefault();
  });
}

function nameKind({ kind }: Identifier): string {
  if (kind === "doi") return sayStudio("aDoi");
  if (kind === "pmid") return sayStudio("aPmid");
  if (kind === "pmcid") return sayStudio("aPmcid");
  return sayStudio("anAddress");
}
