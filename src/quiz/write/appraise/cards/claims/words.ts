import type { Card } from "../card.ts";

const DENIED =
  /\bclinically significant|\b(?:no|not|non|nor|neither|without|none|lack(?:ed)?|failed|n['’]t)\b|\bnon-?signif|\binsignif/iu;

/** Words that say less, or something else, than they are mostly taken to say. */
export const WORD_CARDS: readonly Card[] = [
  {
    concept: "null",
    roles: ["results"],
    shows:
      /\b(?:no (?:statistically )?significant(?:ly)? (?:differences?|effects?|changes?|associations?|correlations?|relationships?)|no (?:statistically )?significantly|(?:was|were|is|are) not (?:statistically )?significant(?:ly)?|did not (?:differ|change|vary) significantly|not (?:statistically )?significantly (?:different|associated|related|correlated|affected|changed|altered))\b/iu,
    unless: /\b(?:but|however|whereas|while|although|except|non-?inferior|equivalen)/iu,
    asks: {
      question: "What does such a result allow one to say?",
      key: "None was shown; there may be one that the study was unable to detect",
      wrong: [
        [
          "There is none: the study has proved that it does not exist",
          "Not to find something is no proof that it is not there.",
        ],
        [
          "There is one, but it is too small to be of any importance",
          "Whether there is one is just what remains open.",
        ],
        [
          "There is one, and more patients would have made it significant",
          "More patients might as well have shown that there is none.",
        ],
      ],
      explanation: "Absence of evidence is not evidence of absence.",
    },
    source: "Altman and Bland 1995, BMJ 311:485",
    bloom: "apply",
    difficulty: 3,
  },
  {
    concept: "p",
    roles: ["results"],
    shows:
      /\b(?:statistically )?significantly (?=(?:higher|lower|more|less|fewer|greater|longer|shorter|larger|smaller|better|worse|increased|decreased|reduced|improved|elevated|different|raised|older|younger|faster|slower|poorer)\b)/iu,
    unless: DENIED,
    asks: {
      question: "What does “significantly” tell here?",
      key: "Chance alone would seldom bring about so large a difference",
      wrong: [
        [
          "The difference is so large that it matters in practice",
          "A difference without any use can be significant, if enough were studied.",
        ],
        [
          "What brings the difference about has been shown",
          "Significance says that there is a difference, and nothing of its cause.",
        ],
        [
          "Another study would be almost certain to find it again",
          "Significance says nothing of what a repeat would find.",
        ],
      ],
      explanation: "A test of significance compares the data with what chance alone would do.",
    },
    source: "Greenland et al. 2016, Eur J Epidemiol 31:337",
    bloom: "apply",
    difficulty: 3,
  },
  {
    concept: "independent",
    roles: ["results", "conclusions"],
    shows:
      /\bindependent(?:ly)?(?= (?:[\p{L}-]+ ){0,3}(?:predict|risk|associat|factor|determin|relat|prognos|correlat))/iu,
    unless: /\bindependent(?:ly)? of\b|\bnot\b/iu,
    asks: ({ printed }) => ({
      question: `What does “${printed}” tell here?`,
      key: "The link held when the other factors of the model were allowed for",
      wrong: [
        [
          "The link is one of cause and effect, without anything in between",
          "A model allows for other factors; it does not prove a cause.",
        ],
        [
          "The link was confirmed in patients from whom it was not derived",
          "That would be a validation in other patients.",
        ],
        [
          "The factor is in no way related to the other factors of the model",
          "Factors that go together can each add something to a model.",
        ],
      ],
      explanation: "“Independent” speaks of the other factors in the model, and of no others.",
    }),
    source: "Greenland et al. 2016, Eur J Epidemiol 31:337",
    bloom: "apply",
    difficulty: 3,
  },
  {
    concept: "confounder",
    roles: ["methods", "results", "conclusions"],
    shows: /\b(?:adjust(?:ed|ing|ment) for|controll(?:ed|ing) for)\b/iu,
    asks: ({ printed }) => ({
      question: `What does “${printed}” achieve here?`,
      key: "People who differ in the factors named are compared as if they were alike in them",
      wrong: [
        [
          "The groups are alike in whatever might have influenced the result",
          "Only what was measured and put into the model is allowed for.",
        ],
        [
          "People in whom the factors named were present are left out",
          "That would be a restriction; here they stay in the analysis.",
        ],
        [
          "The factors named are shown to have no influence on the result",
          "They are allowed for just because they may have one.",
        ],
      ],
      explanation:
        "Adjusting reaches what was measured; what nobody measured can still explain a result.",
    }),
    source: "Greenland et al. 2016, Eur J Epidemiol 31:337",
    bloom: "apply",
    difficulty: 3,
  },
  {
    concept: "trend",
    roles: ["results"],
    shows: /\b(?:trend towards?|tended to|a trend (?:for|to))\b/iu,
    unless: /\bp for trend\b|linear trend|significant (?:linear )?trend/iu,
    asks: ({ printed }) => ({
      question: `What does “${printed}” tell here?`,
      key: "Chance alone might well have brought about what was seen",
      wrong: [
        [
          "What was seen grew step by step as the study went on",
          "“Trend” is said here of a test that fell short, not of time.",
        ],
        [
          "What was seen would be significant, had more been studied",
          "More might as well have shown that there is nothing.",
        ],
        [
          "What was seen is real, though it is too small to matter",
          "Whether it is real is just what the test left open.",
        ],
      ],
      explanation: "“Trend” is often said where a test of significance was missed.",
    }),
    source: "Greenland et al. 2016, Eur J Epidemiol 31:337",
    bloom: "apply",
    difficulty: 3,
  },
  {
    concept: "inverse",
    roles: ["results", "conclusions"],
    shows: /\b(?:inverse(?:ly)?|negative(?:ly)?) (?:correlat\p{L}+|associat\p{L}+|relat\p{L}+)/iu,
    unless: DENIED,
    asks: ({ printed }) => ({
      question: `What does “${printed}” tell here?`,
      key: "Where the one is high, the other is on the whole low",
      wrong: [
        [
          "Where the one is made higher, the other is made lower",
          "That reads what goes together as cause and effect.",
        ],
        ["Where the one is high, the other is on the whole high", "That would be positive."],
        [
          "Where the one is high, the other is as often high as low",
          "That would be no link at all.",
        ],
      ],
      explanation:
        "“Negative” and “inverse” give the direction of a link, not its cause or its worth.",
    }),
    source: "Greenland et al. 2016, Eur J Epidemiol 31:337",
    bloom: "apply",
    difficulty: 3,
  },
  {
    concept: "positive",
    roles: ["results", "conclusions"],
    shows: /\bpositive(?:ly)? (?:correlat\p{L}+|relationships?\b|correlation)/iu,
    unless: DENIED,
    asks: ({ printed }) => ({
      question: `What does “${printed}” tell here?`,
      key: "Where the one is high, the other is on the whole high",
      wrong: [
        [
          "Where the one is made higher, the other is made higher",
          "That reads what goes together as cause and effect.",
        ],
        [
          "Where the one is high, the other is on the whole low",
          "That would be negative, or inverse.",
        ],
        [
          "Where the one is high, the other is as often high as low",
          "That would be no link at all.",
        ],
      ],
      explanation: "“Positive” gives the direction of a link, not its cause or its worth.",
    }),
    source: "Greenland et al. 2016, Eur J Epidemiol 31:337",
    bloom: "apply",
    difficulty: 3,
  },
];
