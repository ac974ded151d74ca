/** A number and what it counts: "1 question", "8 questions", "1,201 patients". */
export function countThings(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? noun : plural}`;
}
