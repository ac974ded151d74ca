import { FOREIGN_END, FOREIGN_PARTS, FOREIGN_REFERENCES } from "./foreign-names.ts";

/**
 * What a heading opens.
 * - `abstract`: the abstract itself
 * - `aside`: something near the abstract that is not it (highlights, key points, digest)
 * - `keywords`, `references`: those lists
 * - `part`: a part of a structured abstract or of the body, which only its place can tell
 * - `end`: back matter or page furniture; nothing after it belongs to what stood before
 */
export type HeadingKind = "abstract" | "aside" | "keywords" | "references" | "part" | "end";

const names = (text: string): readonly string[] => text.split("|").map((name) => name.trim());

/** Headings with one meaning wherever they stand, in lower case. */
export const FIXED_HEADINGS: ReadonlyMap<string, HeadingKind> = new Map([
  ...entries(
    "abstract",
    `abstract | summary | abstracts | article abstract | structured abstract | extended abstract
     | resumen | resumo | résumé | zusammenfassung | riassunto | 摘要 | 抄録 | 要旨 | 초록 | 요약
     | abstract/summary | abstract and keywords | unstructured abstract | scientific abstract`,
  ),
  ...entries(
    "aside",
    `highlights | article highlights | research highlights | graphical abstract | graphic abstract
     | graphical summary | visual abstract | video abstract | key points | key point | keypoints
     | significance | significance statement | statement of significance | author summary
     | authors' summary | elife digest | digest | editor's evaluation | editor's summary
     | elife assessment | impact statement | plain language summary | plain english summary
     | lay summary | lay abstract | simple summary | synopsis | in brief | in a nutshell
     | what is already known on this topic | what this study adds | what is known | what is new
     | how this study might affect research, practice or policy | translational relevance
     | clinical perspective | research in context | take-home message | take home message
     | strengths and limitations of this study | key messages | key message | key findings
     | study importance | impact and implications | highlights of this study | at a glance
     | bullet points | article summary | etoc blurb | one-sentence summary | one sentence summary
     | teaser | contribution to the field | contributions to the literature | key learning points
     | twitter abstract | what's new? | novelty and impact | context summary | key summary points`,
  ),
  ...entries(
    "keywords",
    `keywords | key words | keyword | key-words | index terms | index words | author keywords
     | palabras clave | palabras-clave | palavras-chave | mots-clés | mots clés
     | schlüsselwörter | 关键词 | 關鍵詞 | キーワード | 키워드
     | subject terms | keywords (mesh) | keywords and phrases | keywords plus`,
  ),
  ...entries(
    "references",
    `references | reference | reference list | bibliography | literature cited | works cited
     | references and notes | references & notes | cited references | list of references
     | references cited | literature | notes and references | further reading`,
  ),
  ...entries("references", FOREIGN_REFERENCES),
  ...entries("end", FOREIGN_END),
  ...entries(
    "part",
    `star★methods | star methods | star ★ methods | online methods | methods summary
     | experimental section | experimental model and subject details | limitations of the study
     | strengths and limitations | study limitations | materials & methods`,
  ),
  ...entries(
    "end",
    `acknowledgments | acknowledgements | acknowledgment | acknowledgement | funding information
     | conflict of interest | conflicts of interest | conflict of interest statement
     | conflict of interest disclosures | competing interests | competing interest statement
     | competing interest | declaration of competing interest | declaration of interests
     | declarations | declaration | disclosure | disclosures | author contributions
     | authors' contributions | contributors | contributorship statement | author information
     | authors and affiliations | affiliations | authors info & affiliations | author affiliations
     | author info & affiliations | author & article information | author notes | notes | footnotes
     | data availability | data availability statement | availability of data and materials
     | data sharing | data sharing statement | code availability | ethics statement
     | ethics approval | ethical approval | ethics approval and consent to participate
     | consent for publication | abbreviations | list of abbreviations | nonstandard abbreviations
     | supplementary material | supplementary materials | supplementary information
     | supplementary data | supporting information | supplemental material | supplement
     | additional information | additional files | appendix | appendices | associated data
     | article notes | article information | copyright and license information | copyright
     | rights and permissions | permissions | reprints and permissions | cite this article
     | cite this | citation | how to cite | how to cite this article | about this article
     | similar articles | similar articles in pubmed | cited by | cited by other articles
     | publication types | mesh terms | substances | related information | grants and funding
     | linkout - more resources | pubmed disclaimer | figures | figures and tables | tables
     | extended data | extended data figures and tables | access options | access this article
     | buy article | get access | get full access | get full text access | full text
     | full text links | related articles | related content | recommended | recommended articles
     | recommended content | similar content being viewed by others | cite article | cite this as
     | article metrics | metrics | altmetric | information & authors
     | metrics & citations | view options | media | share | comments | responses
     | this article is cited by | citing literature | section snippets | outline | peer review | peer review file | publisher's note | publisher’s note
     | change history | history | open research | article outline | sections | contents
     | comment in | comment on | update of | erratum in | expression of concern in | share and cite
     | article and author information | publication history | publisher's disclaimer | disclaimer
     | credit authorship contribution statement | citing literature | back to top | reader comments
     | author response | decision letter | orcid | source data | extended data figures
     | research topic(s) | research topics | profiles | revised amendments from version 1
     | discover the world's research | recommended publications
     | ethics declarations | grant information | open peer review | most popular
     | readers of this article also read | trending articles | most read | most cited
     | editor's choice | editors' choice | you may also like | more from this journal
     | people also read | view full article text | subject area | subject areas
     | additional information and declarations | supplemental information
     | research reporting summary | reporting summary | provenance and peer review
     | patient consent for publication | associated records | statement of ethics
     | disclosure statement | disclosure of interest | generative ai statement | resource availability
     | use of generative ai | declaration of generative ai | additional declarations | related research
     | authors' disclosures of potential conflicts of interest | authors' disclosures
     | author disclosures | support | prior presentation | clinical trial information statement
     | funding statement | funding sources | funding/support | equal contributions | reporting standards`,
  ),
]);

/** Keys of the headings in the languages that stand beside English; an English one goes first. */
export const FOREIGN =
  /^(?:resumen|resumo|résumé|zusammenfassung|riassunto|palabra clave|palabras-clave|palavras-chave|mots-clé|mots clé|schlüsselwörter|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー]+)$/u;

/** What the names of the parts of structured abstracts are made of: "Design", "Setting". */
export const PART_NAMES: ReadonlySet<string> = new Set([
  ...names(FOREIGN_PARTS).map((name) => name.replace(/\s+/g, " ")),
  ...names(
    `main | background | introduction | context | rationale | importance | objective | aim | purpose
     | goal | hypothesis | question | research question | problem | need | object | scope
     | summary of background data | summary background data | background data | study objective
     | primary objective | secondary objective | purpose of review | purpose of investigation
     | purpose of the review | aim of the study | aim of study | objective of the study
     | purpose of the study | aim of the review | method | material | patient | participant
     | subject | population | study population | sample | setting | design | study design
     | research design | trial design | experimental design | experimental approach | approach
     | procedure | experiment | intervention | exposure | treatment | main outcome
     | main outcome measure | main outcome measurement | main outcome and measure | main measure
     | primary outcome | primary outcome measure | outcome measure | outcome | measure
     | measurement | main exposure | predictor | data source | data extraction | data synthesis
     | data collection | data analysis | data selection | analysis | statistical analysis
     | study selection | selection criteria | study eligibility criteria | eligibility criteria
     | eligibility | search strategy | search method | study appraisal | synthesis method
     | literature search | review method | evidence review | evidence acquisition
     | evidence synthesis | source of evidence | charting method | method of study selection
     | result | finding | main result | main finding | key result | principal finding
     | principal result | recent finding | measurement | observation | conclusion | discussion
     | interpretation | implication | clinical implication | practice implication | relevance
     | clinical relevance | clinical significance | significance of the study | main conclusion
     | author's conclusion | authors' conclusion | authors’ conclusion | limitation
     | key limitation | strength | strength and limitation | general significance | innovation
     | recommendation | perspective | future direction | comment | application | lesson
     | advances in knowledge | practical implication | originality | value | originality/value
     | originality value | major conclusion | what is known | what is new | impact
     | case report | case presentation | case description | case summary | case | case history
     | patient concern | clinical finding | clinical presentation | presentation | diagnosis
     | primary diagnosis | description | outcome and lesson | funding | primary funding source
     | funding source | trial registration | clinical trial registration | registration
     | trial registration number | clinical trial registration number | clinicaltrials.gov
     | clinical trial number | clinical trial information | systematic review registration
     | registration number | prospero registration | prospero registration number
     | review registration | study registration | level of evidence | evidence level
     | patient summary | summary | unlabelled | unlabeled | main body | short conclusion
     | methodology | methodology/principal finding | methodology/finding | theme | overview
     | main text | body | expert opinion | area covered | areas covered | take home | summary answer
     | what is known already | study question | study answer | study design size duration
     | wider implication of the finding | limitations reasons for caution | study funding
     | competing interest | main result and the role of chance | patient or public involvement
     | model | theory | state of the art | development | resource | place and duration of study
     | place of study | duration of study | study period | time | location | site | theory
     | theoretical framework | keymessage | message | conclusion and relevance | relevance to
     clinical practice | policy implication | public health relevance | public significance`,
  ).map((name) => name.replace(/\s+/g, " ")),
]);

function entries(kind: HeadingKind, text: string): [string, HeadingKind][] {
  return names(text).map((name) => [name.replace(/\s+/g, " "), kind]);
}
