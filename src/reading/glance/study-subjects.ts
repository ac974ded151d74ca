import type { StudySentence } from "./study-text.ts";

/** Nouns for people, as a study counts them; "cases" and "subjects" are people unless told. */
export const PEOPLE =
  "patients?|participants?|volunteers?|adults?|children|child|women|men|infants?|neonates?|newborns?|toddlers?|boys?|girls?|adolescents?|teenagers?|youths?|people|persons?|individuals?|residents?|students?|physicians?|nurses?|doctors?|practitioners?|clinicians?|surgeons?|dietitians?|educators?|survivors?|outpatients?|inpatients?|couples?|mothers?|fathers?|parents?|caregivers?|families|households?|respondents?|veterans?|athletes?|workers?|employees?|pupils?|schoolchildren|twins?|pregnancies|recipients?|smokers?|nonsmokers?|users?|drivers?|prisoners?|refugees?|probands?|carriers?|fetuses|elders?|seniors?|soldiers?|seafarers?|attendants?|attendees?|members?|laboratories|practices|centenarians?|beneficiaries|undergraduates?|managers|fire ?fighters|fighters|trainees|migraineurs|patrons|survivors|villagers|consumers|farmers|teachers|toddlers|octogenarians|inmates|males|females";

/** Nouns for animals and plants that experiments are done on. */
export const CREATURES =
  "mice|mouse|rats?|rabbits?|pigs?|piglets?|swine|minipigs?|dogs?|beagles?|cats?|sheep|ewes?|lambs?|goats?|hamsters?|gerbils?|macaques?|monkeys?|marmosets?|baboons?|zebrafish|larvae|calves|cows?|heifers?|bulls?|cattle|horses?|mares?|chickens?|chicks?|broilers?|hens?|quails?|ducks?|cranes?|fish|trout|salmon|frogs?|tadpoles?|flies|drosophila|worms|nematodes?|bees?|mosquitoes|ferrets?|seedlings?|plants?|cultivars?|animals?";

/** Nouns for what is taken from people or counted in their stead. */
export const SPECIMENS =
  "specimens?|samples?|biopsies|tumou?rs?|hearts?|knees?|hips?|eyes?|teeth|limbs?|ears?|kidneys?|livers?|brains?|lesions?|procedures?|operations?|admissions?|births?|deliveries|trials|studies|rcts?|reports?|records?|hospitals?|schools?|villages?|clinics?|isolates?|strains?|cell lines?|cells|neurons|cardiomyocytes|fibroblasts|organoids|lines|genomes?|donors?|subjects?|cases?|examinations?|scans?|images?|transplantations?|ureteroscopies|embryos?|oocytes?|cadavers?|implants?|polyps?|fractures?|villagers?";

const people = new RegExp(`\\b(?:${PEOPLE})\\b`, "gi");
const creatures = new RegExp(
  `\\b(?:${CREATURES}|murine|porcine|canine|ovine|bovine|rodents?|in vitro|cell lines?|knockout|wild-type|guinea|cultured)\\b`,
  "gi",
);

const count = (pattern: RegExp, title: string, own: readonly StudySentence[]) =>
  own.reduce(
    (sum, { text }) => sum + (text.match(pattern) ?? []).length,
    (title.match(pattern) ?? []).length,
  );

/** "subjects", "records": people, where no creature is named more often. */
const others = /\b(?:subjects|cases|medical records|surveys?|hospital)\b/gi;

/** True when the study is of people: no fewer people than creatures in what it says it did. */
export function isOfPeople(title: string, own: readonly StudySentence[]): boolean {
  const human = count(people, title, own) + count(others, title, own);
  return human > 0 && human >= count(creatures, title, own);
}

/** True when it is of animals, plants or cells. */
export function isOfCreatures(title: string, own: readonly StudySentence[]): boolean {
  return count(creatures, title, own) > 0 && !isOfPeople(title, own);
}
