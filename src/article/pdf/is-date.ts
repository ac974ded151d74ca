const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DATE = new RegExp(
  `^\\(?(?:(?:\\d{1,2}(?:st|nd|rd|th)?\\.? )?${MONTH}(?: \\d{1,2}(?:st|nd|rd|th)?)?,?(?: (?:19|20)\\d\\d)?|(?:19|20)\\d\\d-\\d\\d-\\d\\d)\\)?$`,
  "iu",
);

/** "May 2022", "3 May 2022", "(May 3rd, 2022)": what stands alone as a date, and as nothing else. */
export function isDate(text: string): boolean {
  return text.length < 40 && DATE.test(text);
}
