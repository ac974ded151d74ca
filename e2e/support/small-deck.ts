/** What a small deck is made of; what is left out is not in it. */
interface Parts {
  readonly title?: string;
  /** Markdown of the slides, in order. */
  readonly slides: readonly string[];
  readonly evidence?: readonly string[];
}

/** A deck of a few slides, for journeys that need a certain one. */
export function smallDeck({ title = "A small deck", slides, evidence = [] }: Parts): string {
  const notes = evidence.map((text, i) => `[^${i + 1}]: ${text}`).join("\n");
  return `---\ntitle: ${JSON.stringify(title)}\nformat: 1\n---\n\n${slides.join("\n\n---\n\n")}\n\n${notes}\n`;
}

/** A question with one right answer among four. */
export function choice(id: string, stem: string, right: string, explanation: string): string {
  return `#### ${stem} <!-- quiz id=${id} -->

1. [ ] A first wrong answer
   > The first was not studied.
2. [x] ${right}
3. [ ] A second wrong answer
   > The second was not studied.
4. [ ] A third wrong answer

> ${explanation}`;
}
