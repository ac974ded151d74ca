import { expect, test } from "vitest";
import { readLatex } from "./read-latex.ts";

test.each([
  ["Sch{\\\"o}nfeld, {\\O}stby, {\\'{E}}mile", "Schönfeld, Østby, Émile"],
  ["Dvo{\\v{r}}{\\'a}k, \\v{S}koda, Ho{\\v s}ek", "Dvořák, Škoda, Hošek"],
  ["Fran{\\c{c}}ois, Mu\\~noz, Jos\\'e Mar{\\'\\i}a", "François, Muñoz, José María"],
  ["{\\AA}ngstr{\\\"{o}}m, {\\L}{\\'o}d{\\'z}, Stra{\\ss}e", "Ångström, Łódź, Straße"],
  ["{The {DNA} of \\textit{E. coli} and \\emph{so} on}", "The DNA of E. coli and so on"],
  [
    "$\\beta$-catenin, {\\ensuremath{\\alpha}}-synuclein, \\textgreater 5",
    "β-catenin, α-synuclein, > 5",
  ],
  ["10$^{6}$ cells, CO$_2$, H\\textsubscript{2}O, 37$^\\circ$C", "10⁶ cells, CO₂, H₂O, 37°C"],
  ["5 \\% \\& more\\_so \\$5 \\#1", "5 % & more_so $5 #1"],
  ["from $5 to $10 a day", "from $5 to $10 a day"],
  ["pp. 1--6 --- ``so'' Dr.~No", "pp. 1–6 — “so” Dr. No"],
  ["p $<$ 0.05 and $\\geq$ 3 $\\pm$ 1", "p < 0.05 and ≥ 3 ± 1"],
  ["Plain text, 50% of it: naïve", "Plain text, 50% of it: naïve"],
  ["{\\'", "'"],
])("%s prints %s", (latex, text) => {
  expect(readLatex(latex)).toBe(text);
});
