import { verbForm } from "../../reading/index.ts";
import { leansBack } from "./ask-role.ts";
import type { WritingContext } from "./draft.ts";
import { dropParentheses } from "./state-claims.ts";
import { lowerStart } from "./word-case.ts";

/** Something that was done, and what for. */
export interface Purpose {
  readonly sentence: number;
  /** "we activated the neurons in decapitated flies", "flow cytometry was used" */
  readonly deed: string;
  /** The deed asked for, without its question mark: "Why was flow cytometry used"; absent where it cannot be. */
  readonly asked?: string;
  /** "To understand the behavioral function of each hemilineage" */
  readonly purpose: string;
}

const AIM =
  "(?:determine|assess|test|examine|investigate|evaluate|explore|identify|compare|measure|quantify|estimate|confirm|verify|validate|visuali[sz]e|detect|analy[sz]e|study|control|avoid|reduce|ensure|account|minimi[sz]e|address|characteri[sz]e|define|monitor|distinguish|understand|establish|exclude|rule|predict|calculate|correct|find|probe|map|ascertain|increase|improve|facilitate|prevent|check|describe|elucidate|clarify|separate|adjust|discriminate|differentiate|maximi[sz]e)";
const TO = `(?:in order to|so as to|to)\\s+(?:further\\s+|better\\s+|then\\s+)?(${AIM}\\s.{8,140}?)`;
const FIRST = new RegExp(`^${TO},\\s+(.{12,200})$`, "iu");
const LAST = new RegExp(`^(.{12,160}?)\\s+${TO}$`, "iu");
const WE =
  /^we\s+(?:(?:next|then|first|also|therefore|further|subsequently)\s+)?(\p{Ll}+)\s+(.{6,170})$/iu;
const WAS =
  /^((?:the\s+|an?\s+)?[\p{L}\p{N}][^,;:]{2,90}?)\s+(was|were)\s+((?:\p{L}+ly\s+|also\s+|then\s+)?(?:\p{L}+ed|done|taken|drawn|made|chosen|given|grown|undertaken|carried out))((?:\s.{0,110})?)$/u;

/** What was done with its purpose, where one sentence says both, in the order of the text. */
export function findPurposes({ article, reading }: WritingContext): Purpose[] {
  return reading.sentences.flatMap(({ text, role }, sentence): Purpose[] => {
    if (role === "background" || text.length > 360) return [];
    const bare = dropParentheses(text.replace(/\.$/u, ""));
    const first = FIRST.exec(bare);
    const last = first ? null : LAST.exec(bare);
    const purpose = tidy((first?.[1] ?? last?.[2] ?? "").trim());
    const deed = cutSecond((first?.[2] ?? last?.[1] ?? "").trim());
    if (purpose === "" || !isPlain(purpose)) return [];
    const asked = isPlain(deed) ? askWhy(deed, article.abstract) : undefined;
    const said = { sentence, deed, purpose: `To ${purpose}` };
    return [asked === undefined ? said : { ...said, asked }];
  });
}

/** "we activated the neurons and observed their response": the first deed. */
function cutSecond(deed: string): string {
  return deed.replace(/,?\s+and\s+(?:then\s+|also\s+)?\p{Ll}+ed\b.*$/u, "");
}

/** A claim after the purpose has an end of its own: "…, and found that". */
function tidy(purpose: string): string {
  return /,\s+(?:and|we|which|it)\b|;/u.test(purpose) ? "" : purpose;
}

function isPlain(text: string): boolean {
  return (
    !leansBack(text) &&
    !/[()[\]=<>±"“”]|:\s|\bp\s*[<=]|\b(?:that is|respectively|next|our (?:hypothes[ei]s|policy|aims?)|above|below|see|see also|previously)\b/iu.test(
      text,
    ) &&
    text.split(" ").length >= 3 &&
    text.split(" ").length <= 26
  );
}

/** "Why did {who} activate the neurons", "Why was flow cytometry used"; `{who}` is to be filled in. */
function askWhy(deed: string, abstract: string): string | undefined {
  const we = WE.exec(deed);
  if (we) {
    const [, verb = "", rest = ""] = we;
    const form = verbForm(verb);
    if (!form || (form.form !== "ed" && form.form !== "past")) return undefined;
    return /\bwe\b|\band (?:\p{Ll}+ed|then)\b/u.test(rest)
      ? undefined
      : `Why did {who} ${form.lemma} ${rest}`;
  }
  const [, subject = "", be = "", done = "", rest = ""] = WAS.exec(deed) ?? [];
  if (
    subject === "" ||
    /^(?:there|it|we|this|although|while|to|as|when|in|for|after|on|at)\b|\b(?:that|which|who|was|were)\b/iu.test(
      subject,
    )
  )
    return undefined;
  if (/\b(?:was|were|found|and \p{Ll}+ed)\b/u.test(rest)) return undefined;
  if (/\b(?:found|shown|observed|expected|able|unable|needed|required|likely)\b/u.test(done))
    return undefined;
  return `Why ${be} ${lowerStart(subject, abstract)} ${done}${rest}`;
}
