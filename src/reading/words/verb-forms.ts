/**
 * Verbs of biomedical abstracts: those seen after a modal or "to" in the open-access abstracts of
 * PubMed Central that also occur inflected, and molecular ones added by hand. Nothing here says
 * what a verb means; `relation-verbs.ts` does that for the few that state a cause.
 */
const PURE = `abolish abrogate ablate accelerate accompany accomplish account accumulate achieve acknowledge acquire
activate adapt add address adhere adjust administer admit adopt affect aggravate agree align allocate alleviate allow
alter ameliorate amplify analyse analyze antagonize appear apply argue arise ascertain ask assess assign assist
associate assume attain attend attenuate attract attribute augment avoid become begin believe belong bind boost
breastfeed bridge bring build calculate capture carry catalyze characterise characterize check choose clarify classify
coincide collect combine come commence communicate compare compensate comply comprise compromise conclude confer confirm
conserve consider consist constitute consume contain continue contribute control convert cope correlate correspond corroborate
create culminate deal decide define degrade deliver demonstrate deny depend deplete derive describe detect deteriorate determine develop
diagnose die differ differentiate diminish disappear discontinue discover discriminate discuss display disrupt dissect disseminate
distinguish document downregulate down-regulate draw drive educate elevate elicit eliminate elucidate emerge enjoy
emphasise emphasize employ enable encode encourage endorse engage enhance enrich enrol enroll ensure enter establish evaluate evoke evolve exacerbate
examine exceed exclude exert exhibit exist expand expect explain exploit explore expose express extend extrapolate facilitate fail
favor favour fill find formulate foster fulfil gain gather generalize generate get give govern grow harbor harbour have
highlight hold hypothesise hypothesize identify illustrate impair impede implement implicate imply improve inactivate incorporate
indicate induce infect infer inform inhibit initiate inject integrate interact interfere interpret interrupt intervene introduce
investigate invade involve judge justify keep know lead lengthen lessen locate localize lose maintain make manage manifest
mediate meet metastasize migrate minimize mitigate modify modulate motivate mutate narrow necessitate neutralize normalize note
observe obtain occur offset operate optimise optimize orchestrate outline outperform outweigh overcome overexpress overlap participate
perform persist perturb phosphorylate play posit possess postulate potentiate precede preclude predict predispose prepare
prescribe present preserve prevail prevent prioritize proceed produce proliferate prolong promote prompt propose prove provide
provoke publish pursue put quantify raise randomise randomize reactivate read recapitulate receive recognise recognize
recommend recover recruit reduce refer refine reflect refute regress regulate reinforce reject relate relieve rely remain
remodel remove repair repress reprogram require resemble resolve respond restore restrict retain reveal rescue resist satisfy scavenge
secrete see seek seem sensitise sensitize separate serve shape shorten show simulate smoke solve speak speculate stabilize standardize
stem stimulate stop strengthen struggle suffer suffice suggest summarise summarize suppress survive sustain synthesize take tend terminate
tolerate transcribe transform translate translocate transmit treat try undergo underestimate underlie undermine underscore
understand undertake unravel unveil update upregulate up-regulate utilise utilize vary verify want warrant weaken withdraw worsen
write activate comprise confound necessitate enhance ubiquitinate methylate acetylate internalize extract cleave degrade dampen curb curtail hinder hamper
prohibit deregulate dysregulate kill spare prime fuel mimic evade engulf sequester skew tether restrain rewire quench shrink hijack abate
precipitate stabilise minimise antagonise maximise maximize neutralise intensify heighten perpetuate oppose destabilize destabilise
thwart counteract nullify reverse exemplify originate stratify tailor uncover contradict replicate`;

/** Verbs whose base or -s form is as often a noun ("increases", "results", "models"). */
const AMBIGUOUS = `accept access act advance age aid aim answer arrest attack attempt benefit bias block call care cause challenge
change complete conduct construct contact contrast correct cost count cover cross culture cure cycle damage decline decrease delay
demand design direct discharge dominate double drain drop effect end escape estimate exercise experience experiment extract face fall feed fit focus follow
force form function grade group guide harm heat help host impact import include increase influence insert isolate label lack last leave link list
load look lower map mark match matter measure mirror model moderate mutant need note offer open order peak place plan point pool position practice practise process profile
progress project protect purchase question range rank rate reach reason record register relapse release repeat replace report request research rest result return
review rise risk run sample scale score screen search sequence shift signal silence sleep slow spread stage stain start state stay stress study
supplement supply support surprise switch target test threaten total trace track train transfer transport trend trial trigger turn underpin use value view visit weight work
yield limit balance mean set cut split lie stand break say tell`;

/** Forms that no rule of spelling gives: past and participle. */
const IRREGULAR = `find found found;show showed shown;lead led led;see saw seen;give gave given;take took taken;make made made;
become became become;begin began begun;rise rose risen;arise arose arisen;fall fell fallen;grow grew grown;know knew known;
draw drew drawn;drive drove driven;hold held held;keep kept kept;lose lost lost;mean meant meant;meet met met;
undergo underwent undergone;undertake undertook undertaken;understand understood understood;underlie underlay underlain;
overcome overcame overcome;bind bound bound;bring brought brought;build built built;choose chose chosen;
come came come;deal dealt dealt;feed fed fed;feel felt felt;get got got;go went gone;leave left left;put put put;read read read;
run ran run;seek sought sought;set set set;speak spoke spoken;spread spread spread;think thought thought;withdraw withdrew withdrawn;
write wrote written;teach taught taught;sleep slept slept;eat ate eaten;drink drank drunk;wear wore worn;say said said;break broke broken;
tell told told;lie lay lain;stand stood stood;fit fit fit;cut cut cut;offset offset offset;shed shed shed;split split split`;

/** Which forms of a verb a word can be. `lemma` is its base form. */
export interface VerbForm {
  readonly lemma: string;
  readonly form: "base" | "s" | "past" | "part" | "ed" | "ing";
  /** True when the word may as well be a noun. */
  readonly ambiguous: boolean;
}

/** Verbs that double their last consonant before -ed and -ing. */
const DOUBLING = new Set(
  `stop drop fit admit map transfer refer infer confer plan trim stem run get put let cut set
  begin occur prefer shed split commit permit submit underpin enrol curb scan tag overlap reprogram`.split(
    /\s+/,
  ),
);

function inflect(lemma: string): [s: string, ed: string, ing: string] {
  const last = lemma.at(-1) ?? "";
  if (DOUBLING.has(lemma) && lemma !== "curb")
    return [`${lemma}s`, `${lemma}${last}ed`, `${lemma}${last}ing`];
  if (lemma.endsWith("ie")) return [`${lemma}s`, `${lemma}d`, `${lemma.slice(0, -2)}ying`];
  if (last === "e") return [`${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(lemma)) {
    return [`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  }
  const s = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [s, `${lemma}ed`, `${lemma}ing`];
}

const FORMS: ReadonlyMap<string, VerbForm> = (() => {
  const forms = new Map<string, VerbForm>();
  const irregular = new Map(
    IRREGULAR.split(";").map((entry) => {
      const [base = "", past = "", part = ""] = entry.trim().split(" ");
      return [base, { past, part }] as const;
    }),
  );
  const put = (word: string, lemma: string, form: VerbForm["form"], ambiguous: boolean) => {
    if (!forms.has(word)) forms.set(word, { lemma, form, ambiguous });
  };
  const add = (lemma: string, ambiguous: boolean) => {
    const [s, ed, ing] = inflect(lemma);
    const odd = irregular.get(lemma);
    put(lemma, lemma, "base", ambiguous);
    put(s, lemma, "s", ambiguous);
    put(ing, lemma, "ing", false);
    if (odd === undefined) put(ed, lemma, "ed", false);
    else if (odd.past === odd.part) put(odd.past, lemma, "ed", false);
    else {
      put(odd.past, lemma, "past", false);
      put(odd.part, lemma, "part", false);
    }
    if (lemma === "show") put("showed", lemma, "past", false);
  };
  for (const lemma of AMBIGUOUS.split(/\s+/)) add(lemma, true);
  for (const lemma of PURE.split(/\s+/)) add(lemma, false);
  for (const lemma of irregular.keys()) add(lemma, false);
  return forms;
})();

/** The verb form that the lower-case word can be, if it is one we know. */
export function verbForm(word: string): VerbForm | undefined {
  const known = FORMS.get(word);
  if (known !== undefined) return known;
  const hyphen = word.lastIndexOf("-");
  // "over-expressed", "re-analysed": the prefix does not change how the verb behaves.
  if (
    hyphen > 0 &&
    /^(?:over|up|down|re|co|de|pre|self|under|out|dys)$/.test(word.slice(0, hyphen))
  ) {
    return FORMS.get(word.slice(hyphen + 1));
  }
  return undefined;
}
