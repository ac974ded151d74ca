/** Marks over and under letters, as the combining characters that follow the letter. */
export const ACCENTS: Readonly<Record<string, string>> = {
  "`": "\u0300",
  "'": "\u0301",
  "^": "\u0302",
  "~": "\u0303",
  "=": "\u0304",
  u: "\u0306",
  ".": "\u0307",
  '"': "\u0308",
  r: "\u030a",
  H: "\u030b",
  v: "\u030c",
  d: "\u0323",
  c: "\u0327",
  k: "\u0328",
  b: "\u0331",
  t: "\u0361",
};

const GREEK = `alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι
  kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ
  psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω`;

const SIGNS = `ss ß o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å th þ TH Þ dh ð DH Ð dj đ DJ Đ ng ŋ NG Ŋ
  i ı j ȷ S § P ¶ pounds £ copyright © dag † ddag ‡ dots … ldots … textellipsis … cdots ⋯
  textendash – textemdash — textquoteright ’ textquoteleft ‘ textquotedblleft “ textquotedblright ”
  textquotesingle ' textquotedbl " quotesinglbase ‚ quotedblbase „ guillemotleft « guillemotright »
  textless < textgreater > textbar | textbackslash \\ textasciitilde ~ textasciicircum ^ textunderscore _
  textbraceleft { textbraceright } textdollar $ textperiodcentered · textbullet • textdagger †
  textdaggerdbl ‡ textsection § textparagraph ¶ textregistered ® texttrademark ™ textcopyright ©
  textdegree ° degree ° textmu µ textmicro µ textpm ± textpm ± texttimes × textdiv ÷ textonehalf ½
  textonequarter ¼ textordfeminine ª textordmasculine º texteuro € textsterling £ textyen ¥
  pm ± mp ∓ times × div ÷ cdot · ast ∗ star ⋆ circ ° leq ≤ le ≤ geq ≥ ge ≥ leqslant ≤ geqslant ≥
  neq ≠ ne ≠ approx ≈ simeq ≃ cong ≅ equiv ≡ sim ∼ propto ∝ ll ≪ gg ≫ lt < gt > infty ∞ partial ∂
  rightarrow → to → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ uparrow ↑ downarrow ↓ in ∈ subset ⊂
  cup ∪ cap ∩ forall ∀ exists ∃ sum ∑ prod ∏ int ∫ sqrt √ nabla ∇ prime ′ mid ∣ vert | lbrace {
  rbrace } langle ⟨ rangle ⟩ perp ⊥ parallel ∥ hbar ℏ ell ℓ Re ℜ percnt %`;

/** What a command without arguments prints. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...pairs(SIGNS),
  ...pairs(GREEK),
  ...pairs(GREEK).map(([name, sign]): [string, string] => [`text${name}`, sign]),
]);

function pairs(text: string): [string, string][] {
  const words = text.split(/\s+/u);
  return words.flatMap((word, index) =>
    index % 2 === 0 ? [[word, words[index + 1] ?? ""] as [string, string]] : [],
  );
}
