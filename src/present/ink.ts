/** Width of a slide in its own pixels, in which strokes are kept. */
const WIDTH = 960;
/** Points nearer than this many pixels to the last one add weight and no shape. */
const LEAST_STEP = 2;

/** What the pointer is on the slides; `none` leaves them to be clicked. */
export type Tool = "none" | "laser" | "pen";

export interface Ink {
  use(tool: Tool): void;
  tool(): Tool;
  /** Shows these strokes, and no others. */
  show(strokes: readonly (readonly number[])[]): void;
  /** The slides are that high from now on, in their own pixels; strokes stay where they were drawn. */
  reshape(height: number): void;
}

/**
 * Pen and laser pointer over the slides. A finished stroke is told as its points, x and y in turn,
 * in the slide's own pixels, of which it is `height` high; it is seen again when it is shown.
 */
export function layInk(slides: HTMLElement, height: number, draw: (points: number[]) => void): Ink {
  slides.insertAdjacentHTML(
    "beforeend",
    `<svg class="ink" viewBox="0 0 ${WIDTH} ${height}" aria-hidden="true"></svg><div class="laser" aria-hidden="true"></div>`,
  );
  const sheet = slides.querySelector(".ink") as SVGSVGElement;
  const dot = slides.querySelector(".laser") as HTMLElement;
  let tool: Tool = "none";
  let points: number[] = [];
  let line: SVGPolylineElement | undefined;

  const at = (event: PointerEvent): [number, number] => {
    const box = sheet.getBoundingClientRect();
    const scale = box.width / WIDTH;
    return [round((event.clientX - box.left) / scale), round((event.clientY - box.top) / scale)];
  };
  const add = (x: number, y: number) => {
    points.push(x, y);
    line?.setAttribute("points", points.join(" "));
  };

  document.addEventListener("pointermove", (event) => {
    if (tool === "laser") {
      const [x, y] = at(event);
      dot.style.translate = `${x}px ${y}px`;
      dot.hidden = false;
    }
    if (!line) return;
    const [x, y] = at(event);
    const [lastX = 0, lastY = 0] = points.slice(-2);
    if (Math.hypot(x - lastX, y - lastY) >= LEAST_STEP) add(x, y);
  });
  sheet.addEventListener("pointerdown", (event) => {
    if (tool !== "pen" || event.button !== 0) return;
    // reveal.js would take a stroke by finger for a swipe.
    event.stopPropagation();
    sheet.setPointerCapture(event.pointerId);
    points = [];
    line = polyline("");
    sheet.append(line);
    const [x, y] = at(event);
    add(x, y);
    // A line of no length is a dot where its ends are round.
    add(x, y);
  });
  for (const kind of ["touchstart", "touchmove"] as const) {
    sheet.addEventListener(kind, (event) => event.stopPropagation());
  }
  const finish = () => {
    if (!line) return;
    line = undefined;
    draw(points);
  };
  sheet.addEventListener("pointerup", finish);
  sheet.addEventListener("pointercancel", finish);

  return {
    use(next) {
      tool = next;
      dot.hidden = true;
      slides.dataset["tool"] = next;
    },
    tool: () => tool,
    reshape: (next) => sheet.setAttribute("viewBox", `0 0 ${WIDTH} ${next}`),
    show(strokes) {
      sheet.replaceChildren(...strokes.map((each) => polyline(each.join(" "))));
    },
  };
}

function polyline(points: string): SVGPolylineElement {
  const line = document.createElementNS("http://www.w3.org/2000/svg", "polyline");
  line.setAttribute("points", points);
  return line;
}

/** A tenth of a pixel is finer than a hand, and a third of the digits. */
function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
