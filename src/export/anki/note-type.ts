import css from "./card.css?raw";
import { CARD_FIELDS } from "./card-fields.ts";

/** What our note type is called, and its number in every collection. */
export const NOTE_TYPE = { name: "Journal Club", id: 1_763_942_400_011 } as const;

const FRONT = `<div class="jc">
<div class="jc-question">{{Question}}</div>
{{#Options}}<div class="jc-options">{{Options}}</div>{{/Options}}
</div>`;

const BACK = `{{FrontSide}}
<hr id="answer">
<div class="jc">
<div class="jc-answer">{{Answer}}</div>
{{#Explanation}}<div class="jc-why">{{Explanation}}</div>{{/Explanation}}
{{#Source}}<div class="jc-source">{{Source}}</div>{{/Source}}
<div class="jc-deck">{{Deck}}</div>
</div>`;

/** The note type as collections of schema 11 keep it. */
export function noteType(deckId: number, now: number): object {
  return {
    id: NOTE_TYPE.id,
    name: NOTE_TYPE.name,
    type: 0,
    mod: now,
    usn: -1,
    sortf: 0,
    did: deckId,
    tmpls: [{ name: "Card 1", ord: 0, qfmt: FRONT, afmt: BACK, bqfmt: "", bafmt: "", did: null }],
    flds: CARD_FIELDS.map((name, ord) => ({
      name,
      ord,
      sticky: false,
      rtl: false,
      font: "Arial",
      size: 20,
      media: [],
    })),
    css,
    latexPre:
      "\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage[utf8]{inputenc}\n\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n\\begin{document}\n",
    latexPost: "\\end{document}",
    // The card is there as soon as there is a question.
    req: [[0, "any", [0]]],
    tags: [],
    vers: [],
  };
}
