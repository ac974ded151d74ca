/** What may follow the noun and says which of them: it is taken along. */
const DESCRIBES =
  /^\s+(?:(?:with|without|of|having|fulfilling|undergoing|receiving|requiring|attending|taking|suffering from|presenting with|living with)\s|ages?d?\s|(?:who|that) (?!(?:were|was|are) (?:\w+ )?(?:randomi[sz]ed|divided|assigned|allocated)\b)(?:had |have |has |were |was |are )?(?:\w+ly )?\w+\s|(?:newly |recently |previously |surgically )?(?:diagnosed|hospitali[sz]ed|referred|treated|admitted|scheduled|affected|complicated|infected|subjected|cared|living|exposed|fed|born|enrolled)(?: on)? (?:with|for|by|to|as|a|an)\s)/i;

const ANOTHER = /^\s+and \d[\d,]* (?:with|without|who) /;

/** Words that end a description. */
const ENDS =
  /[,;:]|\.(?=\s+[^\p{Ll}]|\s*$)|\s(?:were|was|is|are|has|have|had|from|between|in|at|during|over|participated|completed|received|responded|underwent|into|by|using|on|before|after|within|to (?!an?\b|\d|moderate|severe|end-stage|advanced)|and (?:were|was|\d+|had|received|underwent|compared|\w+ly)|\d{4}|who|whose|whom|which|that|while|where|when|admitted|recruited|enrolled|served|joined|performed|treated in|attending|including|followed|gave|took|visited|conducted|drawn|showed|died|randomly|independently|prior|will|would|may|can|should|must|could)\b/iu;

/** Where the description that starts at `from` ends; `from` where there is none. */
export function describedUntil(
  shown: string,
  from: number,
  isWhole: (end: number) => boolean,
): number {
  let end = from;
  for (let part = 0; part < 3; part++) {
    const rest = shown.slice(end, end + 300);
    // "97 patients with colitis | and 65 with Crohn's disease"
    const opening = DESCRIBES.exec(rest) ?? (part > 0 ? ANOTHER.exec(rest) : null);
    if (opening === null) return end;
    const after = rest.slice(opening[0].length);
    const length = ENDS.exec(after)?.index ?? after.length;
    // "endometrial cancer | treated": what the participle goes on with was cut off.
    const said = after
      .slice(0, length)
      .replace(
        /(?<!ly)\s+(?:treated|diagnosed|followed|seen|presented|undergoing|receiving)\s*$/i,
        "",
      );
    const words = said.trim().split(/\s+/);
    if (words[0] === "" || words.length > 14) return end;
    // "attending 10 | randomly selected units": the number has lost its noun.
    if (
      /^\d+$|^(?:diagnosed|proven|confirmed|treated|the|an?|of|with|or|and|for|least|yet|not|also|mild|moderate|severe|low|high|stable|new)$/.test(
        words.at(-1) ?? "",
      )
    )
      return end;
    const next = end + opening[0].length + said.replace(/[\s.]+$/, "").length;
    if (!isWhole(next)) return end;
    end = next;
  }
  return end;
}
