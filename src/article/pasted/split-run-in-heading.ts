/** The last word of what heads a part of the methods or results. */
const HEADS =
  "Overview|Oversight|Designs?|Populations?|Participants?|Patients?|Subjects?|Settings?|Outcomes?|End [Pp]oints?|Endpoints?|Analys[ie]s|Procedures?|Interventions?|Treatments?|Randomi[sz]ation|Masking|Blinding|Assessments?|Measures?|Measurements?|Collection|Extraction|Sources?|Criteria|Sizes?|Calculations?|Considerations?|Methods?|Models?|Safety|Efficacy|Follow-up|Characteristics|Recruitment|Ethics|Approval|Consent|Statistics|Sequencing|Culture|Lines|Assays?|Imaging|Review|Strategy|Synthesis|Registration|Funding|Involvement|Eligibility|Samples?|Sampling|Monitoring|Regimens?|Definitions?|Exposures?|Covariates|Variables|Limitations?|Strengths?|Findings?|Committees?|Conduct";
const SMALL = "and|of|for|in|the|to|with|by|or|on|from|at|vs\\.?|&|/";
/** What a sentence begins with right behind a heading. */
const OPENER = String.raw`(?:The|This|These|We|Our|In|At|From|Between|All|Of|A|An|After|Before|During|For|Each|Both|To|On|Among|With|There|It|As|If|Eligible|Participants?|Patients|Adults|Data|Details|Written|Sample|Analys[ei]s|Statistical|Primary|Secondary|Baseline|Randomi[sz]ation|Treatment|Women|Men|Children|Mice|Cells|Blood|Samples)\b(?=\s)|\p{Lu}[\p{Lu}\d-]{2,20}\s(?:was|were|is|are|had|has|enrolled|included|compared|used|received|showed)\b`;
/** Two to nine words with capitals, small ones between them, and the last of them one of `HEADS`. */
const TITLED = new RegExp(
  `^(?:\\p{Lu}[\\p{L}-]{1,24}[,:]?\\s(?:(?:${SMALL})\\s){0,2}){1,7}(?:${HEADS})\\s(?=${OPENER})`,
  "u",
);
/** No heading is longer. */
const LONGEST = 90;

/**
 * Parts a heading from the sentence that is set on its line, where only its capitals tell it:
 *
 *     Trial Design and Oversight VELA-HF was a randomized trial.
 *     Trial Design and Oversight|VELA-HF was a randomized trial.
 *
 * @returns the paragraph, or its heading and the rest of it
 */
export function splitRunIn(paragraph: string): string[] {
  const heading = TITLED.exec(paragraph.slice(0, LONGEST + 30))?.[0];
  if (heading === undefined || heading.length > LONGEST) return [paragraph];
  return [heading.trim(), paragraph.slice(heading.length)];
}
