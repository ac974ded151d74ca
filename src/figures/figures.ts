import { chart } from "./chart.ts";
import type { Figure } from "./figure.ts";
import { flow } from "./flow.ts";
import { forest } from "./forest.ts";
import { mechanism } from "./mechanism/mechanism.ts";
import { numbers } from "./number.ts";
import { timeline } from "./timeline.ts";

/** The kinds of data blocks, by the language of their fence. */
export const FIGURES = {
  number: numbers,
  chart,
  forest,
  flow,
  timeline,
  mechanism,
} as const satisfies Record<string, Figure>;

export type FigureLanguage = keyof typeof FIGURES;

export const FIGURE_LANGUAGES = Object.keys(FIGURES) as readonly FigureLanguage[];
