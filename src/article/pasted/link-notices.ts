/** What a page says of a link to those who cannot see it, in the languages of publishers. */
const WORDS =
  "(?:(?:external )?link,? )?(?:opens? (?:in|as) (?:a |an )?(?:new|another|external) (?:browser )?(?:tab|window|page|site)(?: or (?:tab|window))?|se abre en (?:una )?(?:nueva (?:ventana|pestaña)|(?:ventana|pestaña) nueva)|s['’]ouvre dans (?:une? )?nouve(?:lle fenêtre|l onglet)|(?:wird |öffnet |öffnet sich )?in (?:einem )?neue[mn] (?:fenster|tab)(?: geöffnet)?|abre (?:em|numa) (?:uma )?nova (?:janela|aba|guia)|si apre in una nuova (?:finestra|scheda))";
/**
 * In brackets, glued to the link's words, or after their mark; and the stop behind it. A sentence
 * may say of itself that a page opens in a new window.
 */
const NOTICE = new RegExp(
  `(?:\\s?[([]\\s?${WORDS}\\s?[)\\]]|(?<=[^\\s([])${WORDS}(?!\\p{L})|(?<=[.,;:])\\s${WORDS}(?!\\p{L}))(\\.(?=\\s|$))?`,
  "giu",
);
/** Cheap, and in every notice. */
const HINT =
  /tab|window|external|ventana|pestaña|fenêtre|onglet|fenster|janela|guia|finestra|scheda/iu;

/**
 * The text without notices about its links, which a copied paragraph holds in its midst:
 *
 *     The protocol (opens in new tab) is at NEJM.org.opens in new tab. The sponsor …
 *     The protocol is at NEJM.org. The sponsor …
 */
export function dropLinkNotices(text: string): string {
  if (!HINT.test(text)) return text;
  return text.replace(NOTICE, (_, stop: string | undefined, at: number) =>
    // The sentence had ended before it.
    stop === undefined || /[.!?]/u.test(text.charAt(at - 1)) ? "" : stop,
  );
}
