/** Programs that cut or split a link of more characters than these, in the order of the numbers. */
export const LINK_LIMITS = [
  { characters: 2_000, programs: "Discord, Excel, Word" },
  { characters: 4_000, programs: "Slack, Telegram" },
] as const;

/** The programs that a link of this length is too long for; empty where it goes anywhere. */
export function tooLongFor(characters: number): string[] {
  return LINK_LIMITS.filter((limit) => characters > limit.characters).map(
    ({ programs }) => programs,
  );
}
