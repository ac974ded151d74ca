import { joinName } from "./author-name.ts";
import { textAt } from "./parse-json.ts";

/**
 * Names as Crossref and CSL-JSON have them: `given` and `family` with particles and a suffix, or
 * one text for a group (`name`, `literal`).
 *
 * @param clean what takes the markup out of a field
 */
export function readNames(
  people: readonly unknown[],
  clean: (field: string) => string,
): readonly string[] {
  return people.flatMap((person) => {
    const part = (name: string) => clean(textAt(person, name));
    const particle = joinName(part("dropping-particle"), part("non-dropping-particle"));
    const name = joinName(part("given"), joinName(particle, part("family")), part("suffix"));
    const whole = name || part("literal") || part("name");
    return whole === "" ? [] : [whole];
  });
}
