import type { Page } from "@playwright/test";

/** What a hostile deck managed to do; each list is empty on a safe page. */
export interface Watch {
  /** Dialogs, scripts that ran, errors they threw. */
  readonly ran: string[];
  /** Requests to anyone but our own site. */
  readonly requests: string[];
}

/** Watches the page from before its first script; `window.caught` collects what happens inside. */
export async function watchPage(page: Page, origin: string): Promise<Watch> {
  const watch: Watch = { ran: [], requests: [] };
  page.on("dialog", (dialog) => {
    watch.ran.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("popup", (popup) => watch.ran.push(`window: ${popup.url()}`));
  page.on("pageerror", (error) => watch.ran.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:data|blob):/u.test(url)) watch.requests.push(url);
  });
  await page.exposeFunction("reportRun", (what: string) => watch.ran.push(what));
  await page.addInitScript(() => {
    const report = (what: string) =>
      (window as unknown as { reportRun(text: string): void }).reportRun(what);
    for (const name of ["P", "alert", "confirm", "prompt", "open", "print"]) {
      Object.defineProperty(window, name, {
        configurable: true,
        value: (...args: unknown[]) => report(`${name}(${args.join()})`),
      });
    }
    // A script or a picture that the policy had to stop means that HTML got through.
    addEventListener("securitypolicyviolation", (event) => {
      report(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return watch;
}

/** What is on the page that no deck may put there. Runs in the page. */
export function findForeign(): string[] {
  const found: string[] = [];
  // Formulas are drawn by KaTeX, which lets no deck name an element: what can act in MathML is none of it.
  const banned =
    "script, iframe, frame, object, embed, applet, base, link, meta, style, form[action], [formaction], video, audio, source, track, math:not(.katex math), annotation-xml, maction, mglyph, template, portal, marquee, dialog:not(.keys), [srcdoc], [style*=url], [background], [ping], [xlink\\:href]";
  for (const element of document.body.querySelectorAll("*")) {
    const name = element.outerHTML.slice(0, 120);
    // reveal.js brings its own empty style attribute and links; what it makes is judged alike.
    if (element.matches(banned)) found.push(name);
    for (const { name: attribute, value } of element.attributes) {
      if (/^on/iu.test(attribute)) found.push(name);
      // `data` is an address in `<object>` alone, which is banned above.
      if (/^(?:href|src|action|poster|cite|longdesc)$/iu.test(attribute)) {
        const url = URL.canParse(value, location.href) ? new URL(value, location.href) : undefined;
        const own =
          url?.origin === location.origin || (attribute === "src" && url?.protocol === "data:");
        const leads = attribute === "href" && /^(?:https?|mailto):/iu.test(url?.protocol ?? value);
        if (!own && !leads) found.push(name);
      }
    }
    if (
      /^data-(?:background|src|markdown|preview|state|autoplay)/u.test(
        [...element.attributes].map((each) => each.name).join(" "),
      )
    )
      found.push(name);
  }
  return found;
}
