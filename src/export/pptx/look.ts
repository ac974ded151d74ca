/** A slide in points, as our own is in pixels. */
export const SLIDE = { width: 960, height: 540, left: 56, right: 56, top: 72, bottom: 44 } as const;
export const ROOM = SLIDE.width - SLIDE.left - SLIDE.right;

/** The tokens of the page (`tokens.css`, light), as sRGB. */
export const COLOURS = {
  paper: "FBFAF7",
  sheet: "FFFFFF",
  ink: "172128",
  soft: "4E5A62",
  line: "D9D7D2",
  accent: "005860",
  tint: "E1F2F3",
  right: "196632",
  wrong: "A8372A",
} as const;
export type Colour = keyof typeof COLOURS;

/** Faces that Windows, Macs and Office have alike; others stand in for them, of the same widths. */
export const FACES = { serif: "Georgia", sans: "Arial" } as const;

/** Georgia's letters are about so much wider than Arial's, which our widths are of. */
export const SERIF_WIDTH = 1.1;

/** Smaller is not read from the back row. */
export const LEAST_FONT = 14;
