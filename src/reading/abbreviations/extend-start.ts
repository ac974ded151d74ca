const PIECE =
  /^(?:\p{N}+[a-z]?|\p{Lu}|[αβγδε]|[nmopdl]|dl|cis|trans|tert|sec|iso|alpha|beta|gamma|delta)?$/iu;

/**
 * The start of the token that the word at `start` belongs to, back to the space, where the long
 * form must begin with it; else `start`:
 *
 *     of 12-O-tetradecanoylphorbol-13-acetate (TPA)     locants are part of the name
 *        ^    start
 *     a Site-specifically PEGylated form (SPF)          the first letter begins the token too
 *       ^    start
 */
export function extendStart(window: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < 30 && !/\s/.test(window[at - 1] ?? "")) at--;
  const prefix = window.slice(at, start);
  if (prefix === "" || !/[-–,)]$/.test(prefix)) return start;
  if (prefix.split(/[-–,'′"()[\]]/).every((piece) => PIECE.test(piece))) return at;
  return window[at]?.toLowerCase() === window[start]?.toLowerCase() ? at : start;
}
