/** A phone may take a moment to open its printing; the pages must stay until then. */
const PATIENCE_MS = 60_000;

/**
 * Has the browser print a whole document, or save it as PDF, from a frame of its own: neither the
 * page's style nor its content comes along.
 */
export async function printPages(html: string): Promise<void> {
  const frame = document.createElement("iframe");
  frame.className = "printing";
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  await new Promise((done) => {
    frame.addEventListener("load", done, { once: true });
    frame.srcdoc = html;
    document.body.append(frame);
  });
  const pages = frame.contentWindow;
  const pictures = [...(pages?.document.images ?? [])];
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
  const takeAway = () => frame.remove();
  pages?.addEventListener("afterprint", () => setTimeout(takeAway), { once: true });
  setTimeout(takeAway, PATIENCE_MS);
  pages?.focus();
  pages?.print();
}
