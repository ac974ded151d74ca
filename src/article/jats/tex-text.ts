/** Commands that are one character in print. */
const SIGNS: Readonly<Record<string, string>> = {
  alpha: "α",
  beta: "β",
  gamma: "γ",
  delta: "δ",
  epsilon: "ε",
  varepsilon: "ε",
  zeta: "ζ",
  eta: "η",
  theta: "θ",
  iota: "ι",
  kappa: "κ",
  lambda: "λ",
  mu: "μ",
  nu: "ν",
  xi: "ξ",
  pi: "π",
  rho: "ρ",
  sigma: "σ",
  tau: "τ",
  upsilon: "υ",
  phi: "φ",
  varphi: "φ",
  chi: "χ",
  psi: "ψ",
  omega: "ω",
  Gamma: "Γ",
  Delta: "Δ",
  Theta: "Θ",
  Lambda: "Λ",
  Xi: "Ξ",
  Pi: "Π",
  Sigma: "Σ",
  Phi: "Φ",
  Psi: "Ψ",
  Omega: "Ω",
  times: "×",
  cdot: "·",
  pm: "±",
  le: "≤",
  leq: "≤",
  leqslant: "≤",
  ge: "≥",
  geq: "≥",
  geqslant: "≥",
  ne: "≠",
  neq: "≠",
  approx: "≈",
  sim: "∼",
  rightarrow: "→",
  to: "→",
  infty: "∞",
  sum: "∑",
  prod: "∏",
  int: "∫",
  sqrt: "√",
  circ: "°",
  degree: "°",
  in: "∈",
  partial: "∂",
  prime: "′",
  ldots: "…",
  dots: "…",
  cdots: "…",
  mid: "|",
  vert: "|",
  lbrack: "[",
  rbrack: "]",
  upmu: "μ",
  upbeta: "β",
  upalpha: "α",
};

/**
 * TeX as text: the preamble that publishers wrap around a formula goes, signs become their
 * characters, other commands go and leave what they stand around.
 *
 *     \documentclass{minimal}\begin{document}$$\alpha \le 0.05$$\end{document}    α ≤ 0.05
 */
export function formatTex(tex: string): string {
  const start = tex.indexOf("\\begin{document}");
  const end = tex.lastIndexOf("\\end{document}");
  const body = tex.slice(start < 0 ? 0 : start + 16, end < 0 ? tex.length : end);
  return body
    .replace(/\\(?:begin|end)\{[^{}]{0,40}\}(?:\{[lcr|]{0,20}\})?/gu, " ")
    .replace(/\\frac\{([^{}]{1,80})\}\{([^{}]{1,80})\}/gu, "($1)/($2)")
    .replace(/\\([a-zA-Z]{1,30})\*?/gu, (_, name: string) => SIGNS[name] ?? " ")
    .replace(/\\([%&#_$])/gu, "$1")
    .replace(/\\[,;:!\\ ]/gu, " ")
    .replace(/[{}$]|&(?!\w)/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
