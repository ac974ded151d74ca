import { smallDeck } from "./small-deck.ts";

/** A deck with one question of every kind, as long as real ones are. */
export const everyKind = smallDeck({
  title: "Questions of every kind",
  slides: [
    "# Questions of every kind",
    `#### Which conclusion do the data of Memon et al. (2024) on acquired resistance support? <!-- quiz id=k1 -->

1. [ ] Loss of B2M causes most cases of acquired resistance to PD-1 blockade
   > The data show that it is found, not that it causes most cases.
2. [x] Persistent interferon signalling goes with acquired resistance in most tumours
3. [ ] Acquired resistance can be prevented by blocking interferon from the start
   > Nothing was blocked in this cohort.
4. [ ] Tumours without interferon signalling respond for longer
   > The abstract does not compare how long they respond.

> The abstract says that it was found in most of them. [^1]`,
    `#### Which of these were measured before and after treatment? <!-- quiz id=k2 -->

- [x] The mutational burden
- [ ] The concentration of IL-6 in serum
  > It was measured in mice alone.
- [x] The number of CD8 T cells in the tumour
- [x] The expression of genes that interferon induces

> All three stand in the sentence. [^1]`,
    `#### How many patients with NSCLC did Memon et al. (2024) analyse? <!-- quiz id=k3 -->

= 1201 ± 0 patients

- 120
  > These are the patients with two biopsies.

> The cohort had 1,201 patients. [^1]`,
    `#### In which order does interferon γ raise PD-L1 on a tumour cell? <!-- quiz id=k4 kind=order -->

1. Interferon γ binds its receptor on the surface of the tumour cell
   > The kinases sit on the receptor.
2. JAK1 and JAK2 are activated and phosphorylate STAT1
   > STAT1 is their substrate.
3. STAT1 enters the nucleus and raises IRF1
4. IRF1 binds the promoter of the gene of PD-L1

> The axis is in the sentence. [^1]`,
    `#### What does each loss take away from a tumour cell? <!-- quiz id=k5 kind=match -->

| Lost | Gone with it | Why |
|---|---|---|
| B2M | MHC class I on the surface | B2M holds it there. |
| JAK1 | The response to interferon γ | JAK1 is on the receptor. |
| PTEN | The brake on PI3K | PTEN takes the phosphate away. |
| | The T-cell receptor | It is on T cells, not on tumour cells. |

> All are in the sentence. [^1]`,
    `#### Complete the finding <!-- quiz id=k6 kind=cloze -->

After an initial response [more than 60%](#blank ">60%|over 60%") of patients develop [acquired](#blank) resistance to PD-1 blockade.

- primary
  > Primary resistance is there from the outset.

> It is in the sentence. [^1]`,
    `#### Which cytokine is raised in tumours with acquired resistance? <!-- quiz id=k7 kind=short -->

= IFNγ | interferon gamma | type II interferon

- IL-6
  > IL-6 is not mentioned.

> It is in the sentence. [^1]`,
  ],
  evidence: [
    "In a cohort of 1,201 patients with NSCLC, persistent interferon signalling was found in most tumours with acquired resistance.",
  ],
});
