import { nameSlideIn, slideNamedIn } from "./slide-link.ts";

/** Links to slides go there without a change of page: the fragment of the address is the deck. */
export function wireContents(app: HTMLElement): void {
  const contents = app.querySelector<HTMLDetailsElement>(".contents");
  const links = [...app.querySelectorAll<HTMLAnchorElement>("a[data-slide]")];
  const fold = (event?: Event) => {
    if (!contents || (event && contents.contains(event.target as Node))) return;
    contents.open = false;
  };
  for (const link of links) {
    const number = Number(link.dataset["slide"]);
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      fold();
      if (link.closest(".contents")) {
        history.replaceState(history.state, "", nameSlideIn(location.hash, number));
      }
      goToSlide(app, number);
    });
  }
  contents?.addEventListener("toggle", () => {
    document.removeEventListener("pointerdown", fold);
    if (!contents.open) return;
    document.addEventListener("pointerdown", fold);
    // Whole links only now: each holds the whole deck, to be copied.
    for (const link of links.filter((each) => contents.contains(each)))
      link.hash = nameSlideIn(location.hash, Number(link.dataset["slide"]));
    const list = contents.querySelector("nav");
    const current = contents.querySelector<HTMLElement>("[aria-current]");
    // `scrollIntoView` would scroll the page as well.
    if (list && current) list.scrollTop = current.offsetTop - list.clientHeight / 2;
  });
  contents?.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !contents.open) return;
    event.stopPropagation();
    fold();
    contents.querySelector("summary")?.focus();
  });
  contents?.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !contents.contains(relatedTarget)) fold();
  });
  const named = slideNamedIn(location.hash);
  // Questions draw themselves a moment later, and would push the slide away.
  if (named) requestAnimationFrame(() => goToSlide(app, named));
}

/** Scrolls there, and takes the focus along: reading and Tab go on from there. */
function goToSlide(app: HTMLElement, number: number): void {
  const slide = app.querySelector<HTMLElement>(`#slide-${number}`);
  if (!slide) return;
  slide.tabIndex = -1;
  slide.scrollIntoView({ block: "start" });
  slide.focus({ preventScroll: true });
}
