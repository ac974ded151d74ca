import { smallDeck } from "./small-deck.ts";

const fence = (language: string, ...lines: string[]) =>
  `\`\`\`${language}\n${lines.join("\n")}\n\`\`\``;

/** A point of a red pixel, so that a slide has a picture. */
const PICTURE =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

/** A deck with a slide of every layout and a figure of every kind. */
export const everyLayout = smallDeck({
  title: "Slides of every layout",
  slides: [
    `<!-- slide kind=title -->\n\n# Slides of every layout\n\nA. Author, B. Author\n\n*A journal* 2024;1:1–9\n\n[doi.org/10.1000/1](https://doi.org/10.1000/1)`,
    `<!-- slide part="The problem" -->\n\n## A claim alone on its slide [^1]\n\nNote:\nSay *this*.`,
    `## Points come one by one [^1]\n\n- The first point [^1]\n- The second point, \`code\` in it [^2]\n\n1. Numbered\n2. Too`,
    `## In the article’s words\n\n> Persistent interferon signalling was found in most tumours. [^1]`,
    `## What was measured [^1]\n\n| Arm | Patients | Relapse |\n|---|---|---|\n| Drug [^1] | 120 | 12% |\n| Placebo [^2] | 118 | 31% |`,
    `## A picture [^1]\n\n![Relapse-free survival in both arms](${PICTURE})`,
    `## A picture to bring [^1]\n\n![Figure 1 of the article]()`,
    `## Numbers [^1]\n\n${fence("number", "more than 60%: of the patients relapse [^1]", "1,201: patients with NSCLC [^2]")}`,
    `## One number [^1]\n\n${fence("number", "1,201: patients with NSCLC [^2]")}`,
    `## Response by arm [^1]\n\n${fence("chart", "# Response [^1]", "PD-1 arm: 45% (39 to 51) [^1]", "Control arm: 22% (17 to 28) [^2]")}`,
    `## Survival is longer [^1]\n\n${fence("forest", "← New better | Old better →", "Overall survival: HR 0.73 (95% CI 0.60 to 0.89) [^1]", "PD-L1 ≥50%: HR 0.62 (95% CI 0.45 to 0.85) [^2]")}`,
    `## Who was examined [^1]\n\n${fence("flow", "Screened: 900 [^1]", "- Not eligible: 250", "Randomised: 650 [^2]")}`,
    `## When it was given [^1]\n\n${fence("timeline", "Week 0: PD-1 blockade [^1]", "Week 6: itacitinib added [^2]", "Week 12: response [^2]")}`,
    `## The mechanism as stated [^1]\n\n${fence("mechanism", "IFNγ --activates--> JAK1/2 [^1]", "JAK1/2 --phosphorylates--> STAT1 [^1]", "STAT1 -.is associated with.-> relapse [^2]", "PD-L1 --inhibits--| CD8 T cell [^2]")}`,
    `## Code\n\n\`\`\`\nresponse <- glm(relapse ~ arm)\n\`\`\``,
    `<!-- slide kind=prompts -->\n\n## Discussion\n\n- What would change your mind?\n- Which number would you need?`,
    `<!-- slide kind=terms -->\n\n## Abbreviations\n\n- **PD-1**: programmed cell death protein 1 [^1]`,
    `<!-- slide kind=references -->\n\n## References\n\n1. Memon D. *Cancer Cell* 2024;42:209. [PMC1](https://example.org/1)`,
    `<!-- slide kind=source -->\n\n## The abstract\n\n> Persistent interferon signalling was found in most tumours. It was found early.`,
  ],
  evidence: [
    "Persistent interferon signalling was found in most tumours.",
    "“It was found early.” — Another group 2021. https://example.org/other",
  ],
});
