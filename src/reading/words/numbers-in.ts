import { readNumber } from "../quantities/read-number.ts";
import { tokenize } from "./tokenize.ts";

/** Every number of the text, in digits or in words, parts of fractions too: "10 of 19" is 10, 19. */
export function numbersIn(text: string): number[] {
  const tokens = tokenize(text);
  const numbers: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const number = readNumber(tokens, at);
    if (!number) continue;
    if (number.parts) numbers.push(...number.parts);
    else numbers.push(number.value);
    at = number.to - 1;
  }
  return numbers;
}
