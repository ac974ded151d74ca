import type { CSSOptions } from "vite";

type StylePlugin = NonNullable<
  Exclude<CSSOptions["postcss"], string | undefined>["plugins"]
>[number];

/** Of the faces of KaTeX those that every browser of today reads: a plugin of PostCSS. */
export function leanKatexFaces(): StylePlugin {
  return {
    postcssPlugin: "journal-club:lean-katex-faces",
    OnceExit(sheet) {
      sheet.walkDecls("src", (declaration) => {
        if (!/KaTeX_/u.test(declaration.value)) return;
        const faces = declaration.value.split(/,\s*(?=url\()/u);
        declaration.value = faces.filter((face) => face.includes("woff2")).join(", ");
      });
    },
  };
}
