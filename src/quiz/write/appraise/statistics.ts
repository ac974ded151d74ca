/** A statistical method, and what it is used to find out. */
export interface Method {
  readonly id: string;
  readonly shows: RegExp;
  readonly finds: string;
  /** Methods of which the same could be said. */
  readonly like: readonly string[];
}

/** After Altman, Practical Statistics for Medical Research (1991); in words of our own. */
export const METHODS: readonly Method[] = [
  {
    id: "km",
    shows: /\bKaplan[- ]Meier(?: (?:method|analysis|curves?|estimates?|survival analysis))?/iu,
    finds: "What share is still free of an event as time goes by",
    like: ["logrank", "cox"],
  },
  {
    id: "cox",
    shows:
      /\b(?:multivaria\p{L}+ |univaria\p{L}+ )?Cox(?:['’]s)?(?: proportional[- ]hazards?)?(?: regression)?(?: (?:models?|analys[ei]s))?|\bproportional[- ]hazards? (?:regression|models?)/iu,
    finds: "How strongly factors bear on the time until an event",
    like: ["logistic", "logrank", "linear", "km"],
  },
  {
    id: "logistic",
    shows:
      /\b(?:multivaria\p{L}+ |multiple |binary |stepwise )*logistic regression(?: (?:models?|analys[ei]s))?/iu,
    finds: "How strongly factors bear on the odds of an outcome that is there or not",
    like: ["cox", "linear", "chi"],
  },
  {
    id: "linear",
    shows:
      /\b(?:multivaria\p{L}+ |multiple |stepwise )*linear regression(?: (?:models?|analys[ei]s))?/iu,
    finds: "By how much a measured value changes with each of several factors",
    like: ["logistic", "cox", "correlation", "anova"],
  },
  {
    id: "logrank",
    shows: /\blog-?rank test/iu,
    finds: "Whether the survival curves of groups differ by more than chance",
    like: ["km", "cox"],
  },
  {
    id: "t",
    shows: /\b(?:unpaired |paired |independent |two-sample )?(?:Student['’]?s? )?t[- ]?tests?\b/u,
    finds: "Whether the means of two sets of values differ by more than chance",
    like: ["anova", "ranks"],
  },
  {
    id: "anova",
    shows: /\banalysis of variance\b|\bANOVA\b/iu,
    finds: "Whether the means of several groups differ by more than chance",
    like: ["t", "ranks", "linear"],
  },
  {
    id: "chi",
    shows: /\b(?:chi[- ]squared?|χ2|Fisher['’]?s? exact) tests?\b/iu,
    finds: "Whether the shares with a feature differ between groups by more than chance",
    like: ["logistic"],
  },
  {
    id: "ranks",
    shows:
      /\b(?:Mann[-– ]Whitney(?: U)?|Wilcoxon(?: (?:signed[- ]rank|rank[- ]sum))?|Kruskal[-– ]Wallis)(?: tests?)?/iu,
    finds: "Whether the values of one group rank higher than those of another",
    like: ["t", "anova"],
  },
  {
    id: "correlation",
    shows:
      /\b(?:Pearson|Spearman)(?:['’]s)?(?: (?:rank|product[- ]moment))?(?: correlations?)?(?: (?:coefficients?|analysis|tests?))?/iu,
    finds: "How closely two measured values rise and fall together",
    like: ["linear", "icc", "bland"],
  },
  {
    id: "kappa",
    shows:
      /\b(?:Cohen['’]?s? |weighted )?kappa (?:statistics?|coefficients?|values?|scores?|test|analysis)\b/iu,
    finds: "How far two judgements agree beyond what chance would bring",
    like: ["icc", "bland"],
  },
  {
    id: "roc",
    shows:
      /\breceiver[- ]operat(?:ing|or)[- ]characteristics?(?: (?:\(ROC\) )?(?:curves?|analysis))?|\bROC (?:curves?|analysis)\b/iu,
    finds: "How well a value tells two kinds of people apart at every cut-off",
    like: [],
  },
  {
    id: "bland",
    shows: /\bBland[-– ]Altman(?: (?:plots?|analysis|method|statistics))?/iu,
    finds: "How far two ways of measuring the same thing disagree",
    like: ["icc", "kappa", "correlation"],
  },
  {
    id: "icc",
    shows: /\bintra-?class correlation(?: coefficients?)?/iu,
    finds: "How well repeated measurements of the same people agree",
    like: ["bland", "kappa", "correlation", "alpha"],
  },
  {
    id: "alpha",
    shows: /\bCronbach['’]?s? (?:alpha|α)(?: coefficients?)?/iu,
    finds: "How well the items of one scale hang together",
    like: ["icc", "kappa"],
  },
  {
    id: "power",
    shows: /\b(?:sample size|power) (?:calculation|analysis)\b/iu,
    finds: "How many have to be studied so that a true effect is likely to be seen",
    like: [],
  },
];
