/** The page on which an article is brought, checked, and made a deck of. */
const formHtml = `
  <header class="bar">
    <a class="home" href="./">journal-club</a>
    <a class="example" href="./?src=decks/acquired-resistance-nsclc/deck.md">See an example deck</a>
  </header>
  <main class="studio">
    <form class="paste">
      <h1>Present a paper on Thursday</h1>
      <p class="lead">Bring the article in any form. You get slides whose every claim shows its sentence, questions for the room, and a link that carries both.</p>
      <label for="identifier">DOI, PubMed number, PMC number or address</label>
      <div class="named">
        <input id="identifier" name="identifier" type="text" autocomplete="off" spellcheck="false" placeholder="10.1016/j.ccell.2023.12.013">
        <button type="button" class="fetch">Fetch the article</button>
      </div>
      <label for="article">Or the article’s text</label>
      <textarea id="article" rows="8" spellcheck="false" aria-label="The article’s text" placeholder="Open the article, select all, copy, and paste it here: title, authors, abstract, the whole page. Log-in lines and menus are left out for you. Or drop a file: PDF, XML, RIS, BibTeX, nbib, HTML."></textarea>
      <p class="hint names" role="status"></p>
      <p class="kept" role="status"></p>
      <div class="busy" role="status" hidden><span class="step"></span> <button type="button" class="cancel">Cancel</button></div>
      <p class="problem" role="alert"></p>
      <div class="actions">
        <button type="submit" class="primary">Make the deck</button>
        <label class="file button">Choose a file<input type="file" multiple accept="image/*,.txt,.md,.pdf,.xml,.nxml,.nbib,.ris,.bib,.json,.html,.htm,text/plain,text/markdown,text/html,application/pdf,application/xml,application/json"></label>
      </div>
      <section class="check" aria-label="What was understood" hidden>
        <h2>What was understood</h2>
        <p class="hint">Marked in the text is what the deck is made of. Mend what is wrong.</p>
        <div class="halves">
          <div class="text" tabindex="0" role="region" aria-label="The text, with what is used of it marked"></div>
          <div class="fields"></div>
        </div>
      </section>
    </form>
    <div class="result" hidden></div>
  </main>
  <jc-evidence></jc-evidence>`;

/** The places of that page, by what they are for. */
export interface Places {
  readonly form: HTMLFormElement;
  /** The article's text. */
  readonly field: HTMLTextAreaElement;
  /** What names an article. */
  readonly identifier: HTMLInputElement;
  readonly fetch: HTMLButtonElement;
  readonly file: HTMLInputElement;
  /** What the field's text names, when it is no text. */
  readonly names: HTMLElement;
  /** Whether the field's text is kept. */
  readonly kept: HTMLElement;
  readonly busy: HTMLElement;
  readonly problem: HTMLElement;
  readonly check: HTMLElement;
  readonly result: HTMLElement;
}

/** Draws the page. */
export function drawStudio(app: HTMLElement): Places {
  app.innerHTML = formHtml;
  const at = <T extends HTMLElement>(selector: string) => app.querySelector<T>(selector) as T;
  return {
    form: at("form.paste"),
    field: at("#article"),
    identifier: at("#identifier"),
    fetch: at(".fetch"),
    file: at("input[type=file]"),
    names: at(".names"),
    kept: at(".kept"),
    busy: at(".busy"),
    problem: at(".paste > .problem"),
    check: at(".check"),
    result: at(".result"),
  };
}
