import { loadMath, type MathDrawing, readFormula } from "../deck/index.ts";

/** What draws formulas, once it is here: what comes after that is drawn at once. */
let drawing: MathDrawing | undefined;
let isComing: Promise<MathDrawing> | undefined;

/**
 * `<jc-math>$x^2$</jc-math>`: puts the formula in the place of its source, which stays where it
 * cannot be read, or where what draws it cannot be had. What a built page has drawn is left alone.
 */
export class MathElement extends HTMLElement {
  connectedCallback(): void {
    if (this.firstElementChild) return;
    if (drawing) {
      this.#draw(drawing);
      return;
    }
    isComing ??= fetchDrawing();
    isComing.then(
      (come) => {
        if (this.isConnected) this.#draw(come);
      },
      () => {
        isComing = undefined;
      },
    );
  }

  #draw({ drawFormula }: MathDrawing): void {
    const formula = readFormula(this.textContent ?? "");
    const html = formula && drawFormula(formula, isStyled() ? "htmlAndMathml" : "mathml");
    if (html !== undefined) this.innerHTML = html;
  }
}

/** A page that carries its program in itself has no faces; there the browser draws formulas alone. */
function isStyled(): boolean {
  const probe = document.createElement("span");
  probe.className = "katex-mathml";
  const around = document.createElement("span");
  around.className = "katex";
  around.append(probe);
  document.body.append(around);
  const { position } = getComputedStyle(probe);
  around.remove();
  return position === "absolute";
}

async function fetchDrawing(): Promise<MathDrawing> {
  const [come] = await Promise.all([loadMath(), import("./math-style.ts")]);
  drawing = come;
  return come;
}
