/** A slide is read when it reaches this line of the window, as a share of its height. */
const READING_LINE = 0.4;

/** Ends the watching of a deck that is no longer shown. */
let stopFollowing = () => {};

/** Shows in the bar and in the contents which slide is read, and how far that is. */
export function followReading(app: HTMLElement): void {
  stopFollowing();
  const slides = [...app.querySelectorAll<HTMLElement>(".slide")];
  const bar = app.querySelector<HTMLElement>(".bar");
  const place = app.querySelector(".contents .place");
  const links = [...app.querySelectorAll<HTMLAnchorElement>(".contents a")];
  const show = (number: number) => {
    if (place) place.textContent = `${number} / ${slides.length}`;
    // The last that is not behind: slides that go on with one before are listed with it.
    const current = links.findLast(({ dataset }) => Number(dataset["slide"]) <= number);
    for (const link of links) {
      if (link === current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  const observer = new IntersectionObserver(
    (entries) => {
      const read = entries.findLast(({ isIntersecting }) => isIntersecting)?.target;
      if (read instanceof HTMLElement && !isAtEnd()) show(slides.indexOf(read) + 1);
    },
    { rootMargin: `${-100 * READING_LINE}% 0px ${-100 * (1 - READING_LINE)}% 0px` },
  );
  for (const slide of slides) observer.observe(slide);
  const measure = () => {
    bar?.style.setProperty("--read", shareRead().toFixed(3));
    // What ends the page may never reach the line.
    if (isAtEnd()) show(slides.length);
  };
  addEventListener("scroll", measure, { passive: true });
  stopFollowing = () => {
    observer.disconnect();
    removeEventListener("scroll", measure);
  };
  show(1);
  measure();
}

/** 0 at the top of the page to 1 at its end. */
function shareRead(): number {
  const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
  return scrollHeight <= clientHeight ? 0 : Math.min(1, scrollTop / (scrollHeight - clientHeight));
}

/** Sizes are rounded, scrolling is not. */
const isAtEnd = () => shareRead() > 0.999;

/** The slide nearest to the middle of the window. */
export function slideInView(app: HTMLElement): Element | undefined {
  const middle = innerHeight / 2;
  const distance = (slide: Element) => {
    const { top, bottom } = slide.getBoundingClientRect();
    return Math.max(top - middle, middle - bottom, 0);
  };
  return [...app.querySelectorAll(".slide")].sort((a, b) => distance(a) - distance(b))[0];
}
