/**
 * What the templates say in notes, prompts and the names of parts, as it stood when links were
 * first mixed. Frozen, as `OPENING` is: templates change, this does not.
 */
export const NOTES = `
<!-- slide kind=title minutes=0.5 -->
Say in one sentence why you chose this article, and for whom it matters.
One sentence is enough here: the room knows the field, or will after the next slide.
<!-- slide part="The problem" minutes=1 -->
End with the question that the authors set out to answer. Everything after this slide is measured by it.
<!-- slide part="What it is about" minutes=1 -->
<!-- slide part=Question minutes=0 -->
<!-- slide part="What was done" minutes=1 -->
Say what was done so that a colleague could repeat it: to whom, with what, measured how.
No sentence on what was done was found for a slide. Read it up in the methods, and say it here in one sentence.
<!-- slide part="What was found" minutes=1 -->
Say the number before you say what it means, and of whom it is.
No result was found that can be shown. Show the main figure instead, and read its legend aloud.
<!-- slide part="What else was found" minutes=0.75 -->
<!-- slide part=Figure minutes=1 -->
<!-- slide part=Table minutes=0.75 -->
Keep apart what was found and what is made of it: the first half of this slide's sentence may be the one, the second the other.
<!-- slide part="Limits the authors name" minutes=0.75 -->
<!-- slide kind=prompts part="Points to appraise" minutes=1 -->
## What to doubt first
Let the room speak before you do. Your own answer to one of these is enough.
<!-- slide kind=prompts minutes=0 -->
Say who paid before the discussion begins.
<!-- slide part=PICO minutes=1 -->
## The trial in brief
Read the table as one sentence: in these people, does this, against that, change this outcome?
Too little was found for a table of the four parts. Say them yourself: in whom, what, against what, measured by what.
<!-- slide part=Design minutes=1 -->
Say how people came into one arm or the other, and who knew which.
<!-- slide part=Participants minutes=1 -->
## From entry to analysis
Follow the numbers down: who is missing at the end, and from which arm?
No numbers were found that fit together to a flow of participants. Look for the CONSORT diagram: assessed, randomised, treated, analysed, and who was lost in which arm.
Say the absolute numbers first, then the ratio, then its interval: what would the arms have to differ by to change what you do?
No result was found that can be shown. Find the primary outcome in the paper, with its interval, and write it on this slide.
<!-- slide part=Harms minutes=0.75 -->
Harms are counted over the same people and the same time as benefits, or they cannot be weighed against each other.
No sentence on harms was found. Look for them in the paper; if there are none, ask how they were looked for.
<!-- slide kind=prompts part="Appraisal: the trial" minutes=1 -->
## Is the difference real, and ours?
- Could anyone foresee the next allocation, and who knew the arm afterwards?
- Was everyone counted in the arm they were allocated to, until the end?
- Are your patients like these, and is the benefit worth the harm to them?
After the [CASP checklist for randomised controlled trials](https://casp-uk.net/casp-tools-checklists/), in our words.
It also asks: was the question clear? Were the arms alike at the start, and treated alike but for the intervention? How precise is the effect? For bias outcome by outcome there is [RoB 2](https://www.riskofbias.info/).
A number needed to treat is 100 divided by the difference of two risks in percent. Give it only for risks of the same outcome over the same time, and say who computed it.
<!-- slide part=PECO minutes=1 -->
## The study in brief
Nobody was allocated to anything here: say how people came to be exposed, or not.
Too little was found for a table of the four parts. Say them yourself: in whom, which exposure, against what, measured by what.
<!-- slide part="Who was studied" minutes=1 -->
Ask who could not come into this study, and whether that has to do with the outcome.
No sentence was found on how people came into the study. Ask who is missing from it, and why.
<!-- slide part=Confounding minutes=1 -->
Name one thing that goes with the exposure and with the outcome, and see whether it was measured.
No sentence was found on what was adjusted for. Name the confounder that you would fear most, and look for it in the methods.
Say whether a number is crude or adjusted. Where both are given, show how far the adjustment moved it.
No result was found that can be shown. Find the crude and the adjusted estimate in the paper, and write them on this slide.
<!-- slide kind=prompts part="Appraisal: the comparison" minutes=1 -->
## Could something else explain it?
- Would the groups have fared alike had nobody been exposed?
- Was the outcome looked for in the same way in both, for as long?
- Who dropped out or was left out, and would they turn the result?
After the [CASP checklists for cohort and case-control studies](https://casp-uk.net/casp-tools-checklists/) and what the [STROBE statement](https://www.strobe-statement.org/) asks to be reported, in our words.
They also ask: was exposure measured before the outcome, and without knowledge of it? Were cases and controls drawn from the same people? Which confounders are in the model, and who chose them? What share of data is missing?
<!-- slide part="The search" minutes=1 -->
Ask what a search like this cannot find: trials that were never published, other languages, registers.
No sentence on the search was found. Look for the databases, the last date, and the PRISMA diagram.
<!-- slide part="Risk of bias" minutes=1 -->
A pooled number is no better than what went into it: say how many of the studies you would trust alone.
No sentence on the risk of bias was found. Look for the table of judgements, and for whether the result stands without the weakest.
<!-- slide part="The effect, pooled" minutes=1 -->
Point at the interval before the diamond. Say how many studies and how many people are behind it.
No pooled effect was found. Say whether the review pools at all, and if not, why that may be wise.
<!-- slide part=Heterogeneity minutes=0.75 -->
I² is the share of the spread between studies that chance does not explain. It does not say how large the spread is: look at the forest.
No sentence on heterogeneity was found. Look at the forest: do the intervals overlap, and do all point the same way?
<!-- slide part=Certainty minutes=0.75 -->
Certainty is judged for each outcome, not for the review.
No grading of the evidence was found. Judge it yourself with GRADE: bias, inconsistency, indirectness, imprecision, missing studies.
<!-- slide kind=prompts part="Appraisal: the review" minutes=1 -->
## Would another team find the same?
- Was the plan fixed before the studies were known, and kept to?
- Are the studies alike enough to be one number?
- Who is missing: studies left out, and studies never published?
After [AMSTAR 2](https://amstar.ca/), [PRISMA](https://www.prisma-statement.org/) and [GRADE](https://www.gradeworkinggroup.org/), in our words.
They also ask: did two people choose and read the studies? Are the excluded ones listed, with reasons? Who paid for the studies themselves? Was bias taken into account when the result was put into words?
<!-- slide part="The system" minutes=1 -->
Name the system before the experiment: which cells, animals or people, how many, and what stands for the disease in them.
No sentence on the system was found for a slide. Name the cells, animals or samples, and say what they cannot show.
<!-- slide part="What the experiments show" minutes=1 -->
For each result say the experiment and its control in the same breath.
No result was found that can be shown. Show the main figure instead, and say which bar is the control.
<!-- slide part="The chain of evidence" minutes=1 -->
## From question to result
Walk down the rows: does each follow from the one above? The weakest link is the best place to begin the discussion.
Too little of the chain was found for a slide. Draw it on the board: question, experiment, control, result.
<!-- slide kind=prompts part="Appraisal: the experiments" minutes=1 -->
## Does the chain hold?
- Which control would have failed if the idea were wrong, and is it shown?
- What else would give the same result: a marker, a dose, a clone, chance?
- Which single experiment next could prove the authors wrong?
After the [ARRIVE guidelines](https://arriveguidelines.org/) for animal work and the [risk-of-bias questions of SYRCLE](https://doi.org/10.1186/1471-2288-14-43), in our words.
They also ask: how was the number of animals or replicates chosen? Who was allocated at random, and who knew the group when measuring? Which data were left out, and by which rule? Is a replicate another animal, or the same one measured twice?
<!-- slide part="The patient" minutes=1.5 -->
Stop here and ask the room for a differential diagnosis before you go on.
No sentence was found on how the patient came. Tell it as you would on a ward round: age, complaint, history, findings.
<!-- slide part="Findings and diagnosis" minutes=1.5 -->
Say which finding settled it, and which pointed elsewhere.
No sentence on the diagnosis was found. Ask which test settled it, and what was thought before.
<!-- slide part=Treatment minutes=1 -->
Say what was given, how long, and what else changed at the same time.
No sentence on the treatment was found. Say what was done, and what you would have done.
<!-- slide part=Outcome minutes=1 -->
Say how long the patient was followed. One course shows that something can happen, not how often it does.
No sentence on the outcome was found. Find out how long the patient was followed, and how they fared.
<!-- slide kind=prompts part="Appraisal: the case" minutes=1 -->
## What does one patient teach?
- Which other explanation would fit the same course?
- What shows that the treatment, and not time, made the difference?
- What would the next patient have to look like for you to act on this?
After the [CARE guidelines](https://www.care-statement.org/) and the checklist for case reports of the [Joanna Briggs Institute](https://jbi.global/critical-appraisal-tools), in our words.
They also ask: is the history told in order of time? Are the tests and their results given? Were harms looked for? What does the patient say, and did they consent?
<!-- slide part="The study under comment, in numbers" minutes=1 -->
Say whose data these are. The authors of a commentary did not collect them, and may have read the study in one of several ways.
No sentence was found on what the commentary rests on. Name the study or the experience behind it, with its year.
<!-- slide part="What Smith et al. (2024) found" minutes=1 -->
Say each time who reports it: the study, or those who comment on it.
Ask which of these arrows an experiment shows, and which the commentators infer.
Ask whether this follows from the study alone, or needs something that the commentators bring along.
<!-- slide kind=prompts part="Appraisal: text and opinion" minutes=1 -->
## Does the opinion hold?
- Who speaks, and what standing do they have in this field?
- Which statements rest on evidence that is cited, and which on the authors’ word?
- Who sees it otherwise, and are they answered?
After the checklist for text and opinion of the [Joanna Briggs Institute](https://jbi.global/critical-appraisal-tools), in our words.
It also asks: whose interests are at the centre of the opinion? Is the argument followed through step by step? Does it agree with peers, or say why not?
`;
