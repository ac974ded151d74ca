/**
 * What the program writes into decks: slides, questions, what is said of wrong answers, notes,
 * figures, references. Frozen, as `OPENING` is.
 */
export const PHRASES = `
---

<!-- slide part="Why it matters" minutes=1 -->

## The disease is a leading cause of death worldwide [^1]

- PD-L1: Programmed cell death protein ligand 1 [^1]

Note:
In the article's words: “The

---

<!-- slide part="The problem" minutes=1.5 -->

## In the authors’ words

> However, little is known about

---

<!-- slide part="What it is about" minutes=1.5 -->

---

<!-- slide part="What was done" minutes=1.5 -->

\`\`\`number
412: patients with asthma [^3]
more than 40%: of the patients [^2]
\`\`\`

Note:
In the article's words: “We

---

<!-- slide part="How it was done" minutes=1 -->

---

<!-- slide part="What was found" minutes=1.5 -->

## A result

Note:
In the article's words: “In

---

<!-- slide part="What else was found" minutes=1 -->

## Overall survival was longer with the combination [^results-1]

---

<!-- slide part="Figure 1" minutes=1 -->

## Figure 1

![To show the figure here, save the picture beside deck.md and write that path between the round brackets]()

The legend, in full or in part: “

---

<!-- slide part="Table 1" minutes=1 -->

| | | |
| --- | --- | --- |

---

<!-- slide part="How it connects" minutes=1.5 -->

## How it connects [^4]

\`\`\`mechanism
IFNγ --activates--> JAK1/2 [^4]
TGFβ --| T cells [^5]
hypoxia --drives--> angiogenesis [^5]
loss of B2M -.-> escape from CD8 T cells [^6]
\`\`\`

Note:
Ask which of these arrows an experiment shows, and which the authors infer.

---

<!-- slide part="The mechanism as stated" minutes=1.5 -->

---

<!-- slide part="The study under comment, in numbers" minutes=1.5 -->

---

<!-- slide part="What it means" minutes=1 -->

## The conclusion

In the article's words: “These

---

<!-- slide part=Implications minutes=1 -->

---

<!-- slide part="Limits the authors name" minutes=1 -->

---

<!-- slide part="What the authors leave open" minutes=1 -->

## Left open

---

<!-- slide part="Who paid, and what is declared" minutes=0.5 -->

## Funding and interests

> The authors declare that they have no competing interests. [^conflicts]

> This work was supported by [^funding]

---

<!-- slide part=Question minutes=1 -->

#### How was the study designed? <!-- quiz id=q1 bloom=understand difficulty=2 -->

1. [ ] A randomised controlled trial
   > The abstract names another design.
2. [ ] A meta-analysis of published trials
   > The abstract names another design.
3. [x] A prospective cohort study
4. [ ] A cross-sectional survey
   > The abstract names another design.

> The cited sentence shows the design. [^3]

---

<!-- slide part=Question minutes=1 -->

#### Which of these statements is a finding of the study, not background, aim or method? <!-- quiz id=q2 bloom=analyse difficulty=3 -->

1. [ ] 
   > The abstract gives this as background.
2. [ ] 
   > The abstract gives this as something that was done.
3. [ ] 
   > The abstract gives this as its aim.
4. [x] 

> The abstract gives this as a finding. [^4]

#### Which of these statements describes how the study was done, not what it found? <!-- quiz id=q3 bloom=analyse difficulty=3 -->

1. [ ] 
   > The abstract gives this as a finding.

#### Which of these statements was known or assumed before the study began? <!-- quiz id=q1 bloom=analyse difficulty=3 -->

#### Which of these statements came out of the study, rather than going into it? <!-- quiz id=q4 bloom=analyse difficulty=3 -->

#### Put these statements in the order of the argument, from where it starts to what it concludes. <!-- quiz id=q5 kind=order bloom=analyse difficulty=2 -->

1. 
   > What was known comes first.
2. 
   > The aim follows from what was not known.
3. 
   > What was done follows from the aim.
4. 
   > What was found comes out of what was done.
5. 
   > What is concluded rests on what was found.

> An argument goes from what was known, by what was done and found, to what is concluded. [^1]

---

<!-- slide part="Check yourself" minutes=0 -->

#### What did the authors find about the <!-- quiz id=q6 bloom=understand difficulty=2 -->

1. [ ] It was significantly lower
   > The abstract says the opposite.
2. [x] It was significantly higher in the treated group than in the control group
3. [ ] It was unchanged
   > The abstract reports a difference here, and says which way it goes.
4. [ ] It increased, but not significantly so
   > The abstract calls the difference significant.

> This is the result as the abstract gives it; in each of the others something is changed. [^6]

---

<!-- slide part="Check yourself" minutes=0 -->

#### According to the abstract, what share of the patients <!-- quiz id=q7 bloom=remember difficulty=2 -->

1. [x] More than 40%
2. [ ] 20% to 40%
   > The abstract says more than that.
3. [ ] 10% to 20%
   > The abstract bounds the share differently.
4. [ ] Less than 10%
   > That is the remainder: the share of all the others.

> The number stands there; the number belongs to the whole that the question names. [^5]

#### How many patients were included? <!-- quiz id=q8 bloom=remember difficulty=1 -->

= 412 ± 0 patients

- 29
  > The abstract gives this number for something else: patients.
- 120
  > The abstract gives another number.

> In this sentence; the number belongs to the whole that the question names. [^3]

---

<!-- slide part="Check yourself" minutes=0 -->

#### Which conclusion did the authors draw? <!-- quiz id=q9 bloom=evaluate difficulty=3 -->

1. [ ] These results
   > The abstract says “may”: a suggestion is not proof.
2. [ ] 
   > The abstract says “early”: “late” is another course over time.
3. [ ] 
   > The abstract says “associated with”: “causes” reads an association as a cause.
4. [x] 

> This is how the abstract puts it; each of the others changes a word that matters. [^6]

#### Which of these words of the abstract claims that one thing brings about another? <!-- quiz id=q10 bloom=analyse difficulty=3 -->

1. [x] “drives”
2. [ ] “identified”
   > That word says that something was seen, not what brought it about.
3. [ ] “was associated with”
   > That word says that things go together, not which of them acts.
4. [ ] “analyzed”
   > That word names a method; a method is not yet a cause.

> In “ drives ” the verb claims a cause; whether the data bear it is worth asking. [^5]

#### What is known about this, according to the abstract? <!-- quiz id=q11 bloom=remember difficulty=2 -->

#### Whom did the authors study? <!-- quiz id=q12 bloom=understand difficulty=2 -->

1. [ ] Patients with COPD
   > The abstract says “asthma”: “COPD” is another disease.

> The abstract names patients with this; what was found in them need not hold for others. [^3]

#### Which of these does the abstract name as a feature of <!-- quiz id=q13 bloom=understand difficulty=2 -->

> The abstract lists “”, “”.

#### Which of these results did the authors report? <!-- quiz id=q14 bloom=understand difficulty=2 -->
   > One of the two numbers is not what the abstract gives.
   > The two numbers are exchanged.
   > Neither number is what the abstract gives.
   > The abstract gives this number for something else: the controls.
   > The article gives this number for something else: cases.
   > The article reports a difference here, and says which way it goes.

#### How is an odds ratio of 1.3 with a 95% interval of 0.8 to 2.1 read? <!-- quiz id=q15 bloom=apply difficulty=3 -->

1. [ ] A significant difference
   > A ratio of 1 means no difference, and the interval includes it.
2. [ ] Proof that there is no difference
   > An interval can leave an effect open; it cannot prove that there is none.
   > That would be a difference of risks; a ratio is a multiple.
   > The ratio compares groups, not times.
   > A small p value says nothing of the size or the worth of an effect.
   > Not finding it is not proof that there is none.
   > That would be the mean, which a few extreme values can move.
   > That reads an association as a cause.
   > That turns the direction round.
   > That turns the comparison round.
   > That takes the cause for its consequence.
   > That gives an association a direction that it does not have.
   > That turns the suggestion round.
   > The abstract suggests the opposite.
   > The abstract sets no such limit.
   > The abstract says so outright.
   > The abstract reports none.
   > The abstract says so of both.
   > A link is no proof of a cause.
   > That is the specificity.
   > That is the positive predictive value.

> The abstract reports it without reserve. [^8]
> None was found, which is not proof that there is none. [^9]
> This gap led to the study; each of the others names another. [^2]

#### In which direction of time were the data gathered? <!-- quiz id=q1 bloom=understand difficulty=2 -->

1. [ ] Prospectively
2. [x] Retrospectively
3. [ ] At one point in time
4. [ ] Partly backwards, partly forwards in time

#### Which aim did the authors state? <!-- quiz id=q2 bloom=understand difficulty=2 -->

#### Which question was open when the study began? <!-- quiz id=q3 bloom=understand difficulty=2 -->

#### What does this figure say? <!-- quiz id=q4 bloom=understand difficulty=3 -->

#### Match each finding with its evidence. <!-- quiz id=q5 kind=match bloom=understand difficulty=2 -->

| Gene lost | What the cell loses | Why |
| --- | --- | --- |

IFNγ signals through [JAK1](#blank) and [STAT1](#blank "STAT-1|p-STAT1"). <!-- quiz id=q6 kind=cloze -->

<!-- confidence -->

\`\`\`chart
# Overall response rate
Placebo: 18% [^5]
Nivolumab: 43% [^5]
\`\`\`

\`\`\`forest
# Hazard ratio for death
All patients: 0.71 (0.58 to 0.87) [^7]
\`\`\`

\`\`\`flow
Patients screened: 412 [^2]
Randomly assigned: 204 [^3] | Placebo: 208 [^3]
\`\`\`

\`\`\`timeline
Baseline: first dose [^2]
\`\`\`

Note:
This is the slide to slow down on. Ask the room before you show the answer. Say so if asked.

---

<!-- slide kind=prompts minutes=1.5 -->

## Points to appraise

- Which number would you need before you believe the conclusion?
- “more than 40%”: of whom, by which definition, after how long?
- Do all results rest on the 120 patients, or on some of them?
- What do the “mice” experiments leave open about patients?
- Which result shows that this drives that, rather than goes with it?
- Which statements are the commentators' own, and which those of the study?
- Who was left out, and would they have fared otherwise?

---

<!-- slide kind=prompts minutes=3 -->

## Discussion

- Which result would make you doubt that
- Which result surprised you, and would it hold in your patients or your system?
- Which sentence of the abstract would you rewrite, and how?
- What would you do differently tomorrow if this is right, and if it is wrong?

---

<!-- slide kind=terms minutes=0 -->

## Abbreviations

- **NSCLC**: non-small cell lung cancer [^1]
- **IFNγ**: interferon γ [^4]
- **CI**: confidence interval [^2]
- **OS**: overall survival [^3]

---

<!-- slide kind=references minutes=0 -->

## References

1. Smith J, Zhang W. Risk factors and outcomes of patients with lung cancer. *Cancer Cell* 2024;42:101–14. [PMC10](https://pmc.ncbi.nlm.nih.gov/articles/PMC10/)
2. Wang X, Li Y. Immune checkpoint inhibitors in practice. *N Engl J Med* 2019;380:1–9. [doi.org/10.1056/NEJMoa](https://doi.org/10.1056/NEJMoa)
3. Lee S, Kim H. *Lancet Oncol* 2021;22:1200–10. *Nature* 2018;555:1–5. *Science*; *Cell* 2017;170:1–12. *JAMA* 2020;324:50–60. *BMJ* 2016;353:i2. *Clin Cancer Res*; *Cancer Discov*; *J Clin Oncol*; *Ann Oncol*; *Nat Med*; *Nat Commun*; *Nat Rev Cancer*; *Immunity*; *J Immunol*; *Blood*; *Gut*; *Circulation*; *Eur Heart J*; *J Am Coll Cardiol*; *Diabetes Care*; *Ann Intern Med*; *PLoS One*; *Sci Rep*; *Front Immunol*; *Cochrane Database Syst Rev*; *Clin Infect Dis*; *Br J Cancer*; *Mol Cancer*; *Cancers*; *Cancer Res*; *Proc Natl Acad Sci USA*; *J Exp Med*; *Curr Opin Immunol*; *Int J Mol Sci*.

---

<!-- slide kind=source minutes=0 -->

## The abstract

> BACKGROUND: METHODS: RESULTS: CONCLUSIONS: OBJECTIVE: AIM:

[^1]: In this study, we
[^2]: The aim of this study was to
[^3]: A total of
[^results-1]: (Fig. 1A)
[^table-1]: Table 1
[^figure-2]: Figure 2
[^funding]: This work was supported by the National Institutes of Health.
[^conflicts]: The authors have declared that no competing interests exist.
[^methods-1]: Statistical analysis was performed with
[^discussion-1]: Our study has several limitations.
`;
