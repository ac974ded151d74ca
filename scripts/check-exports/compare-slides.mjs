// Puts the slides of an exported PPTX beside our own, to be looked at by a person.
//
//     npm run build && node scripts/check-exports/compare-slides.mjs decks/<slug>/deck.md <folder>
//
// Needs LibreOffice (`soffice`), poppler (`pdftoppm`) and a Chromium. Writes into the folder the
// PPTX, a PDF of either, and `index.html` with each pair side by side: ours left, LibreOffice's
// right; a slide with an answer has no fellow. Look for text that is cut off or lies over other
// text, arrows beside their boxes, and bars that do not end at their numbers. LibreOffice sets
// Georgia in another face where it has none, so headlines may break elsewhere.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { ROOT } from "../setup/root.mjs";

const [deck, folder] = process.argv.slice(2);
if (!deck || !folder) {
  console.error("node scripts/check-exports/compare-slides.mjs <deck.md> <folder>");
  process.exit(2);
}

const RESOLUTION = "72";
const run = (program, ...args) =>
  execFileSync(program, args, { stdio: ["ignore", "ignore", "inherit"] });
const cli = join(ROOT, "dist/cli/journal-club.js");
const at = (name) => join(folder, name);

mkdirSync(folder, { recursive: true });
run(process.execPath, cli, "export", deck, "--to", "pptx", "-o", at("theirs.pptx"));
try {
  run(process.execPath, cli, "export", deck, "--to", "pdf", "-o", at("ours.pdf"));
} catch {
  // A slide that does not fit is no reason not to look.
}
run("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, at("theirs.pptx"));
for (const side of ["ours", "theirs"]) {
  run("pdftoppm", "-r", RESOLUTION, "-png", at(`${side}.pdf`), at(side));
}

/** Pictures of one side in the order of their pages. */
const pagesOf = (side) =>
  readdirSync(folder)
    .filter((name) => new RegExp(`^${side}-\\d+\\.png$`).test(name))
    .sort((a, b) => Number(a.match(/\d+/)) - Number(b.match(/\d+/)));

const files = unzipSync(readFileSync(at("theirs.pptx")));
const ours = pagesOf("ours");
const rows = pagesOf("theirs").map((picture, index) => {
  const xml = strFromU8(files[`ppt/slides/slide${index + 1}.xml`]);
  const [, number, answer] = /<p:cSld name="(\d+)( answer)?"/.exec(xml) ?? [];
  const own = answer ? "" : `<img src="${ours[Number(number) - 1]}" alt="ours">`;
  return `<section><h2>${number}${answer ?? ""}</h2><div>${own}</div><div><img src="${picture}" alt="theirs"></div></section>`;
});
writeFileSync(
  at("index.html"),
  `<!doctype html><meta charset="utf-8"><title>Ours and theirs</title><style>body{background:#888;font:14px sans-serif}section{display:grid;grid-template-columns:1fr 1fr;gap:8px;margin-bottom:8px}h2{grid-column:1/-1;margin:0;font-size:14px}img{width:100%;border:1px solid #444}</style>${rows.join("")}`,
);
console.log(`${rows.length} slides: open ${at("index.html")}`);
