/**
 * How decks begin: front matter and title slide, as the program writes them. Frozen: links hold
 * what came out of it, and a single letter changed would make them all unreadable.
 */
export const OPENING = `---
title: 'The effect of early treatment on survival in patients with type 2 diabetes: a randomised controlled trial'
article:
  title: 'Role of the gut microbiome in the response to immunotherapy for non-small cell lung cancer: a systematic review and meta-analysis'
  authors:
    - Anna Müller
    - Wei Zhang
    - John A. Smith
    - Maria García
  journal: The New England Journal of Medicine
  year: 2024
  volume: '12'
  issue: '3'
  pages: 101-110
  doi: 10.1056/NEJMoa2
  pmid: '38'
  pmcid: PMC10
  type: research
template: article
minutes: 15
lang: en
format: 1
---

<!-- slide kind=title minutes=0.5 -->

# Commentary: a new look at an old disease

Anna Müller, Wei Zhang, Maria García and others

*Journal of Clinical Oncology* 2025;42(1):1–6

[doi.org/10.1038/s41](https://doi.org/10.1016/j.)

Note:
Say in one sentence why you chose this article, and for whom it matters.

---

---
title: Association between exposure and outcome
article:
  title: A prospective cohort study of risk factors
  authors: []
  journal: PLOS ONE
  year: 2023
  type: commentary
template: commentary
minutes: 20
lang: en
format: 1
---

<!-- slide kind=title minutes=0.5 -->

# `;
