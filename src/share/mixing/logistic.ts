/**
 * The logistic function and its inverse, in integers: every engine must come to the same bits, and
 * `Math.exp` is not the same in all of them. A logit is in units of 1/256, from −LIMIT to LIMIT.
 */
const LIMIT = 2047;
/** e^(−1/256), and probabilities on the way, as fractions of this; products stay below 2^53. */
const ONE = 2 ** 26;
const DECAY = 66_847_231;

/** Index `logit + 2048` → probability of a 1 in units of 1/65,536, never 0 and never 65,536. */
export const SQUASH: Uint16Array = squashTable();
/** Index: probability in units of 1/4,096 → logit. */
export const STRETCH: Int16Array = stretchTable();

function squashTable(): Uint16Array {
  const table = new Uint16Array(2 * (LIMIT + 1));
  let power = ONE;
  for (let logit = 0; logit <= LIMIT + 1; logit++) {
    const rare = Math.floor((65_536 * power) / (ONE + power));
    if (logit <= LIMIT) table[2048 + logit] = 65_536 - rare;
    table[2048 - logit] = rare;
    power = Math.floor((power * DECAY) / ONE);
  }
  return table;
}

function stretchTable(): Int16Array {
  const table = new Int16Array(4096);
  let logit = -LIMIT;
  for (let p = 0; p < 4096; p++) {
    // The middle of the step, so that the table is as steep below one half as above.
    while (logit < LIMIT && (SQUASH[2048 + logit] as number) < 16 * p + 8) logit++;
    table[p] = logit;
  }
  return table;
}
