/** Written into long words so that they may break, or to steer the direction of writing. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
/** A line that mail has broken: quoted-printable ends it with `=`, an answer begins it with `>`. */
const BROKEN_LINE = /=?[\r\n\u2028\u2029]+[>|\s]*/gu;
/** `2.d.`, `1.m.AbC-_`: a version, a codec and what it packed. */
const FRAGMENT = /(?:^|#)\s*(\d+\s*\.\s*[a-z]+\s*\.[\s\S]*)$/u;
/** Dashes that programs make of hyphens while one types. */
const DASHES = /[\u2010-\u2015\u2212]/gu;

/**
 * What a link may have been before mail and chat programs had it, the likeliest first: without
 * line breaks, zero-width characters and backslashes, with `%5F` read as `_`, a dash as the two
 * hyphens that it was made of, and what stands in front of the fragment left out. Empty for what
 * has no fragment of ours in it.
 */
export function mendLink(link: string): string[] {
  const whole = readPercent(link).replace(INVISIBLE, "").replace(BROKEN_LINE, "");
  const [, fragment] = FRAGMENT.exec(whole.trim()) ?? [];
  if (fragment === undefined) return [];
  const plain = fragment.replaceAll("\\", "");
  const joined = plain.replace(/\s+/gu, "");
  // Behind a space other words may follow.
  const [alone = ""] = plain.trim().split(/\s/u);
  const texts = [joined, alone].flatMap((text) => [
    text.replace(DASHES, "--"),
    text.replace(DASHES, "-"),
  ]);
  return [...new Set(texts)];
}

/** Twice: a link in a link is written so. Other signs than those of ASCII end a payload anyway. */
function readPercent(text: string): string {
  const once = (each: string) =>
    each.replace(/%([0-7][\da-f])/giu, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return once(once(text));
}
