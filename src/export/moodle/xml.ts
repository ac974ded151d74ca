import { escapeXml } from "../questions/inline-html.ts";

/** An element that holds text alone. */
export function element(name: string, text: string | number): string {
  return `<${name}>${escapeXml(String(text))}</${name}>`;
}

/** A text of Moodle's, `<name format="html"><text>…</text></name>`; HTML stands in it escaped. */
export function textElement(name: string, html: string): string {
  return `<${name} format="html">${element("text", html)}</${name}>`;
}
