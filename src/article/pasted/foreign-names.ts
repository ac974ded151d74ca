/** Headings of pages in other languages than English, as `heading-names.ts` has the English ones. */
export const FOREIGN_END = `ähnliche inhalte, die von anderen angesehen werden | ähnliche artikel | über diesen artikel
  | diesen artikel zitieren | zitierweise | informationen zum autor | autoreninformationen
  | autoren und zugehörigkeiten | ethikdeklarationen | danksagung | literatur herunterladen
  | interessenkonflikt | förderung | artículos relacionados | contenido relacionado | agradecimientos
  | financiación | cómo citar | cómo citar este artículo | conflicto de intereses
  | conflictos de intereses | articles similaires | contenus similaires | remerciements | financement
  | comment citer cet article | à propos de cet article | liens d'intérêts | artigos relacionados
  | conteúdo relacionado | agradecimentos | financiamento | como citar | conflitos de interesse
  | articoli correlati | contenuti simili | ringraziamenti | finanziamento | come citare
  | conflitto di interessi | 致谢 | 利益冲突 | 基金项目 | 相关文章 | 謝辞 | 利益相反`;

export const FOREIGN_REFERENCES = `literatur | literaturverzeichnis | referencias | bibliografía
  | referencias bibliográficas | références | références bibliographiques | bibliographie
  | referências | referências bibliográficas | bibliografia | riferimenti bibliografici | 参考文献`;

/** Parts of abstracts and bodies, whole: their "and" is another word in each language. */
export const FOREIGN_PARTS = `introducción | antecedentes | fundamento | objetivo | métodos | método
  | material y métodos | materiales y métodos | pacientes y métodos | sujetos y métodos | resultado
  | resultados | discusión | conclusión | conclusiones | contexte | objectif | but | méthode | méthodes
  | matériel et méthodes | patients et méthodes | résultat | résultats | einleitung | hintergrund | ziel
  | zielsetzung | fragestellung | methodik | methoden | material und methoden
  | patienten und methoden | ergebnisse | resultate | diskussion | schlussfolgerung
  | schlussfolgerungen | fazit | introdução | contexto | materiais e métodos | material e métodos
  | discussão | conclusão | conclusões | introduzione | premessa | obiettivo | metodi
  | materiali e metodi | pazienti e metodi | risultati | discussione | conclusioni | conclusione`;

const PARTS: ReadonlySet<string> = new Set(
  FOREIGN_PARTS.split("|").map((name) => name.replace(/\s+/gu, " ").trim()),
);

export function isForeignPart(name: string): boolean {
  return PARTS.has(name.toLowerCase().trim());
}

/** Buttons and menus of sites in the languages of their readers. */
const FURNITURE =
  /^(?:zum (?:haupt)?inhalt springen|(?:ir|saltar|pasar) al contenido(?: principal)?|aller (?:au|directement au) contenu(?: principal)?|(?:pular|ir|saltar) para o conteúdo(?: principal)?|vai al contenuto(?: principale)?|(?:pdf|artikel|literatur|zitat|literaturangaben)?\s?herunterladen|(?:descargar|télécharger|baixar|scarica)(?: (?:el |le |o |il )?(?:pdf|artículo|article|artigo|articolo|cita|citation|citação))?|diesen artikel (?:zitieren|teilen)|(?:\d[\d.,]*\s)?(?:zugriffe|zitate|downloads|visitas|citas|consultations|acessos|citações|visualizzazioni|citazioni)|(?:alle )?metriken(?: anzeigen)?|(?:anmelden|einloggen|registrieren|abmelden|suchen?|menü|startseite|warenkorb|teilen|drucken|merken|zitieren|volltext|zusammenfassung anzeigen|alle autoren anzeigen)|(?:iniciar sesión|acceder|registrarse|regístrese|buscar|menú|inicio|compartir|imprimir|citar|texto completo|números? anteriores|número actual|normas de publicación)|(?:se connecter|connexion|s['’]inscrire|rechercher|accueil|partager|imprimer|citer|citer cet article|texte intégral|sommaire|panier)|(?:entrar|cadastrar-se|cadastro|pesquisar|início|compartilhar|imprimir|texto completo|sumário)|(?:accedi|registrati|cerca|condividi|stampa|cita)|zeitschrift finden|bei uns publizieren|verfolgen sie ihre forschung|ziele und umfang|manuskript einreichen|nutzen sie unsere vorgestellten inhalte|(?:sie haben (?:vollen )?zugriff|vous avez accès|usted tiene acceso|tiene acceso|você tem acesso)\b.{0,80}|tabelle in voller größe|bild in voller größe|(?:tabla|imagen|tableau|image) (?:a|en) (?:tamaño completo|taille réelle))$/iu;

/** True for a button or menu entry in another language than English. */
export function isForeignFurniture(line: string): boolean {
  return line.length < 120 && FURNITURE.test(line.replace(/[\s:.›»]+$/u, ""));
}
