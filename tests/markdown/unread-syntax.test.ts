/** Syntax errors that Markdown renders as typed: each is reported with what to write; what was meant literally is not. */
import { expect, test } from "vitest";
import { SYNTAX_DIAGNOSTICS } from "../../src/diagnostics/catalogue/syntax.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { siteFrom } from "../site-from.ts";

const CODES = new Set(SYNTAX_DIAGNOSTICS.map(({ code }) => code).concat("encadre-inconnu", "image-externe"));

function problemsOf(body: string): readonly Diagnostic[] {
  const text = `---\ntitle: T\ndate: 2013-01-15\nsummary: S\n---\n\n${body}\n`;
  return siteFrom({ "articles/t.md": text }).problems.filter(({ code }) => CODES.has(code));
}

function told(body: string): readonly string[] {
  return problemsOf(body).map(({ line, advice = "" }) => `${line} ${advice.replace(/[\u00a0\u202f]/g, " ")}`);
}

test.each([
  ["![La salle](La salle.jpg)", "7 Écrivez : `![La salle](<La salle.jpg>)`"],
  ['Un mot.\n![Salle](La salle.jpg "La légende")', '8 Écrivez : `![Salle](<La salle.jpg> "La légende")`'],
  ['![Logo](logo.png "Un logo)', '7 Écrivez : `![Logo](logo.png "Un logo")`'],
  ['![Logo](logo.png "Un "beau" logo")', "7 Vérifiez les crochets, les parenthèses et les guillemets de la légende."],
  ["[le plan](plan.pdf “Le plan”)", '7 Écrivez : `[le plan](plan.pdf "Le plan")`'],
  ["![a](C:\\Photos\\salle.jpg)", "7 Copiez le fichier à côté du texte et donnez son nom seul : « salle.jpg »."],
  ["[le site] (https://exemple.org)", "7 Retirez l’espace entre le crochet et la parenthèse."],
  [
    "Heures :\n| A | B | C |\n|---|---|\n| 1 | 2 | 3 |",
    "8 La deuxième ligne doit avoir autant de colonnes que la première : `| --- | --- | --- |`.",
  ],
  ["| A | B |\n| 1 | 2 |", "7 Sous la première ligne, ajoutez : `| --- | --- |`."],
  [
    "+------+------+\n| Jour | Heure |\n+------+------+",
    "7 Retirez les lignes « +---+ », gardez une rangée par ligne (`| Lundi | 9 h |`), et sous la première écrivez `| --- | --- |`.",
  ],
  [
    "::: galerie\nUne image.\n:::",
    "7 Retirez les lignes « ::: » : des images écrites l’une sous l’autre font une galerie.",
  ],
  ["•\tUn\n•\tDeux", "7 Commencez chaque ligne par « - » et une espace, après une ligne vide."],
])("%j", (body, expected) => {
  expect(told(body)).toEqual([expected]);
});

/** Body → « line code » of each warning. */
const SLIPS: readonly (readonly [body: string, ...told: readonly string[]])[] = [
  ["[plan](https://autre.example/mon plan.pdf)", "7 adresse-illisible"],
  ["[Ita](https://autre.example/ita “Ita”)", "7 adresse-illisible"],
  ["![Photo](https://autre.example/photo de groupe.jpg)", "7 adresse-illisible"],
  ["[lettre](mailto:a@exemple.org “écrire”)", "7 adresse-illisible"],
  ["[**plan**](mon plan.pdf)", "7 adresse-illisible"],
  ["Un mot.\n##Titre collé", "8 titre-colle"],
  ["###**Titre** en gras", "7 titre-colle"],
  ["Un mot[^zz], un autre[^1].\n\n[^1]: Une note.", "7 note-introuvable"],
  ["Un mot\nNote : [^9]: perdue", "8 note-introuvable"],
  ["Un [texte][ref] et [un autre][].", "7 reference-introuvable", "7 reference-introuvable"],
  ['[caption id="a" width="300"]Salle[/caption]', "7 code-court"],
  ['[gallery ids="1,2,3"]', "7 code-court"],
  ["[gallery]", "7 code-court"],
  ["[embed]https://youtu.be/abc[/embed]", "7 code-court"],
  ['[su_box title="Un titre"]\n\nUn mot.\n\n[/su_box]', "7 code-court", "11 code-court"],
  ["[b]gras[/b] et [url=https://exemple.org]le site[/url]", "7 code-court", "7 code-court"],
  ["> [!RECETTE]\n> Un avis.", "7 encadre-inconnu"],
  ["!!! note\n    Un avis.", "7 encadre-inconnu"],
  ['??? note "Un titre"\n    Un avis.', "7 encadre-inconnu"],
  ['![x](https://a.example/a.png){: width="300"}', "7 attributs-illisibles", "7 image-externe"],
  ['[x](/agenda/){target="_blank"}', "7 attributs-illisibles"],
  ["Un mot.\n{: .x title=oui}", "8 attributs-illisibles"],
  ["{: .x}", "7 attributs-illisibles"],
  ["{% include salle.html %}", "7 gabarit-imprime"],
  ["Voir {{ page.title }}, et {{< youtube abc >}}.", "7 gabarit-imprime", "7 gabarit-imprime"],
  ["[x]({{ site.baseurl }}/a/)", "7 gabarit-imprime"],
  ["[TOC]", "7 sommaire-imprime"],
  ["[[_TOC_]]", "7 sommaire-imprime"],
  ["* TOC\n{:toc}", "8 sommaire-imprime"],
  ["Un **mot important.", "7 gras-ouvert"],
  ["Un ** mot ** important.", "7 gras-ouvert"],
  ["Un **mot **important.", "7 gras-ouvert"],
  ["- **« Un mot »**important", "7 gras-ouvert"],
  ["[à compléter]()", "7 lien-sans-adresse"],
  ['Un <a href="">lien</a>.', "7 lien-sans-adresse"],
  ["| A | B |\n|---|---|\n| Arts | 12 | perdu |", "9 cellule-perdue"],
  ["> | A | B |\n> |---|---|\n> | Arts | 12 | perdu |", "9 cellule-perdue"],
  ["<div>\n\n    <p>Un mot</p>\n\n</div>", "9 html-decale"],
  ["<div>a</div>\n\n    <div>b</div>", "9 html-decale"],
  ["Voir [[Une page]] et ![[photo.png]].", "7 lien-wiki", "7 lien-wiki"],
  ["Un mot ==surligné== et %%une note%% :smile:", "7 marque-etrangere", "7 marque-etrangere", "7 marque-etrangere"],
  ["Un <o:p></o:p> mot", "7 marque-etrangere", "7 marque-etrangere"],
  ["-Un\n-Deux", "7 puce-collee"],
  ["1.Un\n2.Deux", "7 puce-collee"],
  ["– Un\n– Deux", "7 puce-collee"],
  ["a) Un\nb) Deux", "7 puce-collee"],
  ["Il faut :\n(a) un crayon\n(b) du papier", "8 puce-collee"],
  ["Il reste ceci :\n2) un crayon\n3) du papier", "8 puce-collee"],
  ["Il reste ceci :\n4. un crayon\nbien taillé\n5. du papier", "8 puce-collee"],
  ["La formule $$E = mc^2$$ et $\\frac{1}{2}$.", "7 marque-etrangere", "7 marque-etrangere"],
  ["$$\nx = 2\n$$", "7 marque-etrangere"],
  ["H~2~O, x^2^ et 1^er^.", "7 marque-etrangere", "7 marque-etrangere", "7 marque-etrangere"],
  ["Un passage utile. ^bloc-1", "7 marque-etrangere"],
  ["Un mot\n\n> ##Titre\n\n- [x][y]", "9 titre-colle", "11 reference-introuvable"],
];

test.each(SLIPS.map(([body, ...expected]) => ({ body, expected })))("$body is told", ({ body, expected }) => {
  expect(
    problemsOf(body)
      .map(({ line, code }) => `${line} ${code}`)
      .sort(),
  ).toEqual([...expected].sort());
});

test.each(SLIPS.map(([body]) => body))("nothing is told of %j in code", (body) => {
  expect(problemsOf(`~~~\n${body}\n~~~\n\nUn mot\n\n${body.replace(/^/gm, "    ")}`)).toEqual([]);
  if (!body.includes("`")) expect(problemsOf(`Un \`${body.replaceAll("\n", " ")}\` mot.`)).toEqual([]);
});

test.each([
  "Un texte [sic], [ndlr], [vidéo] et [1][2], puis [audio] dans une phrase; t[i][j] aussi.",
  "Le film [sous-titré] et l’étudiant[e] (voir [plus bas]).",
  "#intranet et #WAQ2013 sont des mots-clics. Le no 2 : # 3.",
  "2 ** 3 = 8, a**b, un mot de passe ****, et (**) pour un appel.",
  "** Sous réserve. *** À confirmer.",
  "De 9:30:15 à 10:45:00, rapport 1:2:3, note : important :",
  "a == b, c === d, 100 %% et %%, x=={y}",
  "Mot {a}, {nom=valeur}, ensemble {1, 2}, {…}.",
  "Attention!!! Vraiment??? Oui!!!\n!!! Attention !!!",
  "— Oui, dit-elle.\n\n— Non, dit-il.",
  "Il dit :\n– oui.",
  "-40 °C ce matin\n-38 °C hier",
  "1.5 million\n2.5 millions",
  "Écrivez :\n\n    <p>Un mot</p>",
  "<div>a</div>\n\nÉcrivez :\n\n    <p>Un mot</p>",
  "Un [texte][ref].\n\n[ref]: /agenda/",
  "\\*\\*mot, \\[texte][ref\\], \\[TOC\\], \\{: .x}",
  "| A | B |\n|---|---|\n| `a | b` | c |\n| a \\| b | c |\n| a | b | |\n| a |",
  "Le prix [10 $] (taxes comprises), l’ISO[CEI](voir) non.",
  "f(x)[0], [n=120], [p < 0,05], [id. p. 3]",
  "Un **mot**, **deux** et ***trois***; **gras**suite.",
  "## Envoyer {#1-envoyer}\n\n[x](#1-envoyer)",
  "- [ ] à faire\n- [x] fait",
  "> [!NOTE]\n> Un avis.",
  "\\[ceci\\](n’est pas un lien)",
  "`[code](avec espace)`",
  "Le tableau [1] (voir plus bas) et f(x).",
  "| A | B |\n|---|---|\n| 1 | 2 |",
  "Musée · Bibliothèque · Archives",
  "- Un\n- Deux",
  "Pour :\n1) un crayon\n2) du papier",
  "a) Un  \nb) Deux\\\nc) Trois",
  "a) Un\n\nb) Deux",
  "A. Exemple\nB. Modèle",
  "En mars\n12. avril\n14. mai",
  "Un repas coûte 20 $, deux 35 $; au restaurant, ($$) ou ($$$), 5$ = 5$.",
  "De 10 $ à 20 $ ^ 30 $, ~5 min~, vers ~10 h et ~11 h, C:^D",
  "2^10 = 1024, a^b et l’accent ^ seul, ^^",
  "Un titre de section\n---\n\nUn mot.",
  "Est-ce un titre de section?\n-------\n\nUn mot.",
  "Un mot.\n\n---\n\nUn mot.",
  "Écrivez :\n\n    npm run verifier -- --tout",
  "Écrivez :\n\n    title: Guide pratique pour tous les organismes du Québec.",
  "Écrivez :\n\n    Bonjour tout le monde.",
  "- Un mot.\n\n    La suite de l’élément, avec assez de mots pour un paragraphe entier.",
])("nothing is reported for %j", (body) => {
  expect(told(body)).toEqual([]);
});

test.each([
  ["Il reste des places pour la formation de mars.\n---\nÀ bientôt.", "8 titre-involontaire"],
  ["Un paragraphe\nsur deux lignes\n-----", "9 titre-involontaire"],
  ["Un mot\n-", "8 titre-involontaire"],
  ["Un mot.\n\n    Il reste des places pour la formation de mars.", "9 texte-decale"],
  ["\tIl était une fois un organisme qui\nformait ses membres.", "7 texte-decale"],
  [
    "Un mot.\n\n      « Il reste des places », dit-elle à tous ses collègues.\n      Puis elle sortit sans attendre.",
    "9 texte-decale",
  ],
])("%j, which becomes a heading or code, is told", (body, expected) => {
  expect(problemsOf(body).map(({ line, code }) => `${line} ${code}`)).toEqual([expected]);
});
