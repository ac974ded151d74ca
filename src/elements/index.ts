import { type ElementContext, provideContext } from "./context.ts";
import { EvidenceElement } from "./evidence-element.ts";
import { MathElement } from "./math-element.ts";
import { MechanismElement } from "./mechanism-element.ts";
import { PollElement } from "./poll-element.ts";
import { QuestionElement } from "./question-element.ts";
import { ScoreElement } from "./score-element.ts";

export type { ElementContext } from "./context.ts";
export type { EvidenceElement } from "./evidence-element.ts";

/** Makes the elements known to the page, and gives them what they draw from. */
export function defineElements(context: ElementContext): void {
  provideContext(context);
  const elements = {
    "jc-question": QuestionElement,
    "jc-evidence": EvidenceElement,
    "jc-score": ScoreElement,
    "jc-mechanism": MechanismElement,
    "jc-math": MathElement,
    "jc-poll": PollElement,
  };
  for (const [name, element] of Object.entries(elements)) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
}
