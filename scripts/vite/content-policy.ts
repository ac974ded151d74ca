import type { Plugin } from "vite";

/**
 * What our pages may load, and so what a hostile deck could ever reach: nothing but ourselves.
 *
 * - `style-src 'unsafe-inline'`: reveal.js positions its slides with style attributes.
 * - `font-src`: the faces of formulas, which come with us.
 * - `connect-src https:`: a person may open a deck or an article from another address.
 * - `worker-src`, `manifest-src`: pages work offline after the first visit.
 *
 * A `<meta>` policy cannot carry `frame-ancestors`; a host that can set headers should add it.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https:",
  "base-uri 'none'",
  "form-action 'none'",
  "worker-src 'self'",
  "manifest-src 'self'",
].join("; ");

/**
 * Puts the policy at the very start of `<head>` of every page, in development too: a browser
 * enforces a `<meta>` policy only on what comes after it.
 */
export function contentPolicy(): Plugin {
  return {
    name: "journal-club:content-policy",
    transformIndexHtml: {
      // Last of all plugins, so that what it prepends stands before what others prepend.
      order: "post",
      handler: () => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
          injectTo: "head-prepend",
        },
      ],
    },
  };
}
