import { deny, type Infinitive } from "./read-infinitive.ts";
import { TOO_WEAK, TURNED, type Verdict } from "./verdict.ts";

/** What a plain statement can be judged on: a quality, a sufficiency, an effect. */
export const WEIGHTY =
  /^(?:\S+ly )?(?:be (?:\S+ly )?(?:an? )?(?:\S+ly )?(?:\p{L}+ )?(?:safe|effective|feasible|useful|reliable|accurate|valid|acceptable|sufficient|adequate|necessary|mandatory|beneficial|appropriate|superior|inferior|predictive|helpful|required|important|efficacious|justified|essential|suitable|preferable|sensitive|specific|robust|good|excellent|warranted|indicated|preserved|method|alternative|option|tool|procedure|technique|treatment|approach|cause|indication|contraindication|indicator|test|factor|means|strategy|measure|able|capable|due to|responsible|unrelated|related)\b|(?:predict|affect|influence|reduce|improve|increase|decrease|prevent|alter|change|modify|detect|provide|lead|contribute|play|help|support|require|correlate|depend|differ|explain|induce|cause|enhance|inhibit|protect|benefit|represent|allow|enable|facilitate|have an?|result|respond|account|produce|achieve|offer|promote|worsen|impair|limit|express|recover|tolerate)\b)/u;

/** What was done with the patients or the data is no finding. */
const PERFORMED =
  /\b(?:use|include|perform|conduct|record|collect|add|divide|assign|measure|assess|calculate|enrol|enroll|complete|submit|undergo|receive|randomi[sz]e|follow|recruit|analy[sz]e|consist|comprise|consider|define|available|eligible|invite|exclude|review|report|respond)(?:d|ed)?\b/u;
/** How things turned out to be. */
const OBSERVED =
  /^(?:\S+ly )?(?:be (?:\S+ly )?(?:superior|inferior|interested|concerned|confident|reluctant|limited|restricted|confined|localized|located|evident|apparent|distinct|characterized|characterised|typical|variable|heterogeneous|homogeneous|asymptomatic|symptomatic|benign|malignant|severe|mild|positive|negative|undetectable|detectable|absent|present|normal|abnormal|rare|common|stable|robust|temporary|transient|substantial|satisfactory|excellent|good|poor|successful|feasible|safe|effective|well tolerated|accurate|reliable|predictive|sensitive|specific|independent|unrelated|visible|preserved|impaired|elevated|suppressed|expressed|affected|unaffected|influenced|explained|caused|improved|reduced|inadequate|adequate|insufficient|sufficient|acceptable|able|unable|aware|unaware|satisfied|willing|at risk|resistant|susceptible|abolished|inhibited|blocked|prevented|predicted|deemed|rated|judged|regarded|a \S+)\b|(?:have|show|appear|remain|correlate|lead|result in|persist|disappear|relieve|influence|affect|predict|improve|reduce|prevent|induce|cause|protect|demonstrate|exhibit|develop|experience|account for|explain|reveal|suffer|provide|allow|achieve|produce|contribute|depend|vary|occur|decrease|increase|tend|prefer|recognize|identify|detect|confirm|agree|believe|outperform)\b)/u;

/** A result with no direction: so it was, it was not, or it only seemed so. */
export function turnObserved(read: Infinitive, plural: boolean): Verdict | undefined {
  const { infinitive } = read;
  if (PERFORMED.test(infinitive) || !(OBSERVED.test(infinitive) || WEIGHTY.test(infinitive)))
    return undefined;
  if (
    /\b(?:all|some|most|many|several|each|every|no|any|half|majority|few|one|two|three|case|than|compared|subgroups?|either|further|additional|aim|range)\b/u.test(
      infinitive,
    )
  )
    return undefined;
  // "Fell in A and rose in B" cannot be denied at once.
  if (
    /\band (?:\S+ly )?\p{L}+ed (?:in|by|to|the|with|at|an?)\b|^have to\b|^(?:show|reveal|demonstrate) that\b/u.test(
      infinitive,
    )
  )
    return undefined;
  if (infinitive.split(" ").length < (infinitive.startsWith("be ") ? 2 : 3)) return undefined;
  return {
    others: [
      { text: deny(read, plural), feedback: TURNED },
      { text: `seemed to ${infinitive}`, feedback: TOO_WEAK },
    ],
    explanation: "The abstract reports it without reserve.",
  };
}
