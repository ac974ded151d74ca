import { expect, test } from "vitest";
import { nameSubject } from "./name-subject.ts";

test.each([
  ["The relapse rates at week 48 were 5.3% and 3.9%.", "Relapse rates at week 48"],
  ["In both trials, serum phosphate was lower with singing.", "Serum phosphate"],
  ["However, we found that serum phosphate was lower with singing.", "Serum phosphate"],
  ["Patients who sang were happier than the others.", undefined],
  ["We enrolled 40 patients.", undefined],
  ["These results show that singing helps.", undefined],
  ["This evidence provides clinicians with a tool.", undefined],
  ["The SVR rates in the 24- and 48-week groups were 90.8% and 88.2%.", undefined],
  ["Starting from analyses of families, we identified a locus.", undefined],
])("%s is about %s", (sentence, subject) => {
  expect(nameSubject(sentence)).toBe(subject);
});
