import { closing } from "../words/chunk-noun-phrase.ts";
import type { Tagged } from "../words/tag-sentence.ts";

/** Nouns that point back and say nothing alone. */
const EMPTY =
  /^(?:it|this|that|these|those|they|we|which|who|he|she|them|itself|one|ones|there|both|all|some|many|each|others?|such|what|study|studies|results?|findings?|data|authors?|analys[ie]s|treatments?|effects?|patients?|group|groups|factors?|paper|article|review|trial|aim|objective|purpose|changes?|differences?|values?|levels?|models?|use|number|rates?|ability|case|cases|approach|methods?|figure|table|latter|former|process|mechanisms?|outcomes?|role|intervention|interventions|total|same|different|similar|significant|only|other|further|variables?|parameters?|measures?|risks?|likelihood|odds|incidence|prevalence|level|occurrence|expression|activity|progression|concentrations?|function|frequency|scores?|conditions?|characteristics|features?|variety|higher|lower|greater|larger|smaller|better|worse|high|low|increased|decreased|reduced|new|several|various|certain|important|additional|main|common|following|present|current|strategy|strategies|protocols?|procedures?|responses|soon|elements?|aspects?|areas?|reductions?|increases?|decreases?|improvements?|declines?|inhibition|technique|phenomenon|finding|program|programme|consequence|latter|former|primary|secondary|endpoints?|first|last|second|third|final)$/;

/** Heads of what is thought or written rather than of what happens. */
const EMPTY_HEAD =
  /^(?:questions?|possibility|issues?|concerns?|awareness|hypothes[ie]s|interest|needs?|median|mean|event|stud(?:y|ies)|results?|data|papers?|authors?|reviews?|articles?|literature|evidence|terms|trials?|difficulty|information|insights?|knowledge|attention|conclusions?|findings?|explanations?|understanding|view|models?|models?|p|r|or|hr|ci|cutoff|analys[ie]s|regression|respect|example|range|means?)$/;

const COUNTED = /^(?:two|three|four|five|six|both|latter|former|2|3|4)$/;

/** Heads that name who was studied or who acts on purpose: not what brings something about. */
const PERSONS =
  /^(?:patients?|subjects?|participants?|women|men|children|adults?|people|individuals?|persons?|mothers|fathers|caregivers|professionals|providers|stakeholders|researchers|teachers|pharmacists|physicians?|surgeons?|clinicians?|doctors?|nurses?|users?|students?|authors?|investigators?|groups?|arms?|cohorts?|mice|mouse|rats?|animals?|infants?|adolescents?|responders|contacts|controls?|residents?|practitioners|parents|respondents|smokers|recipients|hospitals?|countries|program(?:me)?s? directors|others|probands|families|cases|series|experience|surveys?|questionnaires?|interviews?|search|reviews?|registry|cultivars?|plants?|genotypes?|varieties|species|seedlings|strains|investigations?|fibroblasts|cultures|embryos)$/;

const CHANGES =
  /^(?:reductions?|increases?|decreases?|declines?|improvements?|rises?|risks?|gain|loss)$/;

/** The longest argument worth showing, in tokens: lists of causes are long. */
const longest = 45;

/** True when tokens `from` to `to` are a noun phrase that says something by itself. */
export function argumentSpeaks({ tokens, tags }: Tagged, from: number, to: number): boolean {
  if (to <= from || to - from > longest) return false;
  const first = tokens[from]?.lower ?? "";
  if (/^(?:their|its|these|this|those|such|his|her|there)$/.test(first)) return false;
  if (pointsBack({ tokens, tags }, from, to)) return false;
  if (first === "each" && tokens[from + 1]?.lower === "other") return false;
  // "increased 2-fold", "reduced by 30%": how much, not what.
  // "43% reduction in pain" says what.
  const measured = tokens.slice(from, from + 5).some(({ lower }) => CHANGES.test(lower));
  if (tags[from] === "pron") return false;
  if (!measured && (tags[from] === "num" || /^\p{N}[\p{N}.,]*(?:-?fold|%|\/\p{N}+)?$/u.test(first)))
    return false;
  if (
    /^(?:up|half|approximately|about|almost|nearly|roughly|threefold|twofold|fourfold)$/.test(first)
  )
    return false;
  let content = 0;
  for (let i = from; i < to; i++) {
    const tag = tags[i];
    if (tag === "open") {
      const close = closing(tags, i);
      if (close > 0) i = Math.min(close, to);
      continue;
    }
    if (tag === "verb" || tag === "aux" || tag === "modal" || tag === "sub" || tag === "rel")
      return false;
    if ((tag === "noun" || tag === "adj") && !EMPTY.test(tokens[i]?.lower ?? "")) content++;
  }
  // "in critically ill, severely burned patients", "time spent with X": cut within.
  if (/^(?:ill|spent|namely)$/.test(tokens[to - 1]?.lower ?? "")) return false;
  if (tokens.slice(from, to).some(({ lower }) => /^(?:namely|includes?)$/.test(lower)))
    return false;
  const head = headOf({ tokens, tags }, from, to);
  // "reminders triggered increased in": no noun, no thing. A gerund is its own head.
  if (head === "" && tags[from] !== "ing" && tags[from + 1] !== "ing") return false;
  return content > 0 && !EMPTY_HEAD.test(head);
}

/** "all three drugs", "both protocols", "the two groups": which, is told elsewhere. */
function pointsBack({ tokens, tags }: Pick<Tagged, "tokens" | "tags">, from: number, to: number) {
  const first = tokens[from]?.lower ?? "";
  if (first === "our" && tokens[from + 1]?.lower === "work") return true;
  if (!/^(?:both|all|the)$/.test(first)) return false;
  if (to - from === 2 && tokens[from + 1]?.lower === "response") return true;
  if (first === "both") return !tags.slice(from, to).includes("conj");
  const counted = tokens.slice(from + 1, from + 3).some(({ lower }) => COUNTED.test(lower));
  return counted && to - from < 5;
}

/** What people do or think: "is essential for" asks for it, and does not say what it brings about. */
const ACTS =
  /^(?:discover(?:y|ies)|treatments?|management|diagnos[ie]s|assessments?|evaluations?|identification|understanding|knowledge|concepts?|approach|monitoring|awareness|recognition|measurements?|training|education|detection|planning|prediction|studies|study|research|practice|care|surgery|policy|policies|establishing|curriculum|patients?|physicians?|clinicians?|interpretation|selection|choice|development|use|analysis|communication|examination|screening|decisions?|counsell?ing|therapy)$/;

/** True for a phrase about what people do: "evaluation of the tumour". */
export function isHumanAct(sentence: Tagged, from: number, to: number): boolean {
  const first = sentence.tokens[from]?.lower ?? "";
  return ACTS.test(headOf(sentence, from, to)) || /ing$/.test(first);
}

/** "Unveiling the differences may contribute to": what research is good for. */
const LEARNS =
  /^(?:unveiling|understanding|identifying|investigating|knowing|determining|evaluating|studying|exploring|assessing|examining|elucidating|characteri[sz]ing|recogni[sz]ing|comparing|measuring)$/;

/** False for a phrase about people or groups, who do things rather than bring them about. */
export function canAct(sentence: Tagged, from: number, to: number): boolean {
  if (LEARNS.test(sentence.tokens[from]?.lower ?? "")) return false;
  return !PERSONS.test(headOf(sentence, from, to));
}

/** The head in lower case: the last noun before the first preposition or participle after one. */
function headOf(
  { tokens, tags }: Pick<Tagged, "tokens" | "tags">,
  from: number,
  to: number,
): string {
  let head = "";
  for (let i = from; i < to; i++) {
    const tag = tags[i];
    if (tag === "open" && head === "") {
      // "intravenous (IV) fentanyl": the head comes after.
      const close = closing(tags, i);
      if (close > 0) i = close;
      continue;
    }
    if (tag === "prep" || tag === "to" || tag === "open") break;
    if (tag === "noun") head = tokens[i]?.lower ?? "";
    else if (head !== "" && (tag === "part" || tag === "ing")) break;
  }
  return head;
}
