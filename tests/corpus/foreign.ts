/** A raw folder of sixty posts as Jekyll, Hugo, Eleventy and WordPress leave them: every slip and every syntax of another tool that we know, in Markdown and in HTML. */

export interface ForeignPost {
  readonly file: string;
  readonly text: string;
  /** « line code » of what must be told about this text, each once; nothing else of `LOSSES` may be. */
  readonly told: readonly string[];
}

/** Codes that tell of something lost, changed or printed as typed. */
export const LOSSES: ReadonlySet<string> = new Set([
  ...["gabarit-imprime", "code-court", "html-retire", "lien-interne-casse", "image-introuvable", "fichier-introuvable"],
  ...["titre-manquant", "date-manquante", "date-impossible", "adresse-reservee", "serie-sans-titre"],
  ...["formation-probable", "fichier-non-publie", "dossier-non-publie", "lien-sans-adresse"],
  ...["html-decale", "cellule-perdue", "sommaire-imprime", "note-introuvable", "reference-introuvable", "gras-ouvert"],
  ...["titre-colle", "adresse-illisible", "encadre-inconnu"],
]);

/** Bodies with the offset of each thing told, from the first line of the body. */
interface Trap {
  readonly name: string;
  readonly body: string;
  readonly told?: readonly (readonly [offset: number, code: string])[];
  /** Lines of front matter besides the title. */
  readonly head?: readonly string[];
}

const HTML: readonly Trap[] = [
  { name: "paragraphes", body: "Un premier paragraphe.\n\nUn second, <em>sans balise</em>.\n\n<p>Un troisième</p>" },
  { name: "non-ferme", body: "<p>Un <b>gras <i>oublié\n<p>La suite</b>\n<div>Fin" },
  { name: "ferme-de-trop", body: "<p>Un mot</div></p></span>\n</td><p>Un autre</p>" },
  { name: "rangee-sans-tableau", body: "<tr><td>Une</td><td>Deux</td></tr>\n<p>Mots</p>" },
  { name: "legende-sans-figure", body: "<figcaption>Une légende</figcaption>\n<p>Mots</p>" },
  { name: "mots-dans-tbody", body: "<table><tbody>Des mots<tr><td>Une</td></tr></tbody></table>" },
  { name: "liste-sans-liste", body: "<li>Un\n<li>Deux\n<p>Mots</p><dd>Trois</dd>" },
  { name: "tableau-imbrique", body: "<table><tr><td><table><tr><td>x</table></table>\n<p>Mots" },
  { name: "gabarit", body: "<p>{% include carte.html %}</p>\n<p>Mots</p>", told: [[0, "gabarit-imprime"]] },
  { name: "variable", body: "<p>Mots</p>\n<p>{{ page.title }}</p>", told: [[1, "gabarit-imprime"]] },
  { name: "galerie", body: '<p>Mots</p>\n\n[gallery ids="1,2"]', told: [[2, "code-court"]] },
  { name: "script", body: "<p>Mots</p>\n<script>alert(1)</script>", told: [[1, "html-retire"]] },
  { name: "style", body: "<style>p{color:red}</style>\n<p>Mots</p>", told: [[0, "html-retire"]] },
  { name: "police", body: '<p>Des <font color="red">mots</font></p>', told: [[0, "html-retire"]] },
  { name: "suite", body: "<p>Le début.</p>\n<!--more-->\n<p>La suite.</p>" },
  {
    name: "document",
    body: "<!doctype html>\n<html><body>\n<p>Mots</p></body></html>",
    told: [
      [0, "html-retire"],
      [1, "html-retire"],
      [1, "html-retire"],
    ],
  },
  { name: "titres", body: "<h1>Un titre</h1><h2></h2><h4>Un autre</h4><p>Mots</p>" },
  {
    name: "image-ailleurs",
    body: '<p><a href="https://photos.example/g.jpg"><img src="https://photos.example/p.jpg" alt="Une salle"></a></p>',
  },
  {
    name: "image-perdue",
    body: '<p><img src="/wp-content/uploads/plan.png" alt="Un plan"></p>',
    told: [[0, "image-introuvable"]],
  },
  { name: "ancien-lien", body: '<p><a href="http://www.blogue.example/articles/paragraphes/">ici même</a></p>' },
  {
    name: "lien-perdu",
    body: '<p>Mots</p>\n<p><a href="http://blogue.example/2009/vieux/">l’ancien</a></p>',
    told: [[1, "lien-interne-casse"]],
  },
  {
    name: "numero",
    body: '<p><a href="https://blogue.example/?p=12">douze</a></p>',
    told: [[0, "lien-interne-casse"]],
  },
  { name: "identifiants", body: '<p id="a b">x</p><p id="a">y</p><p id="a">z</p>\n<a name="haut"></a>' },
  {
    name: "blocs-gutenberg",
    body: "<!-- wp:paragraph -->\n<p>Mots</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:list --><ul><li>a</li></ul><!-- /wp:list -->",
  },
  { name: "liens-imbriques", body: '<p><a href="https://a.example/">un <a href="https://b.example/">deux</a></a></p>' },
  { name: "entites", body: "<p>&nbsp;</p>\n<p>R&amp;D &lt;b&gt; &eacute;t&eacute; &#151; &bogus;</p>" },
  { name: "pre", body: "<pre><code>{{ code }}\n\n[gallery]</code></pre>\n<p>Mots</p>" },
  {
    name: "bouton",
    body: '<form action="/x"><input name="q"><button>Envoyer</button></form>\n<p>Mots</p>',
    told: [
      [0, "html-retire"],
      [0, "html-retire"],
      [0, "html-retire"],
    ],
  },
  {
    name: "cours-a-venir",
    body: "<p>Le <b>15&nbsp;mars 2027</b>, 9h-16h, 95&nbsp;$</p>",
    told: [[0, "formation-probable"]],
  },
  {
    name: "image-de-tete",
    body: "<p>Mots</p>",
    head: ["image: /assets/absente.jpg"],
    told: [[-2, "fichier-introuvable"]],
  },
];

const MARKDOWN: readonly Trap[] = [
  { name: "taches", body: "- [ ] à faire\n- [x] fait\n\nMots ~~barrés~~." },
  { name: "alerte", body: "> [!NOTE]\n> Une note." },
  { name: "barre-dans-code", body: "| a | b |\n|---|---|\n| `x|y` | z |" },
  { name: "gabarit-md", body: "Mots.\n\n{% include carte.html %}", told: [[2, "gabarit-imprime"]] },
  { name: "variable-md", body: "Voir {{ site.baseurl }}.", told: [[0, "gabarit-imprime"]] },
  { name: "legende-wp", body: '[caption id="a" width="3"]Une légende[/caption]', told: [[0, "code-court"]] },
  { name: "adresse-vide", body: "Voir [ceci]().", told: [[0, "lien-sans-adresse"]] },
  { name: "html-indente", body: "<div>\n\n    <p>Mots</p>\n\n</div>", told: [[2, "html-decale"]] },
  { name: "cellules", body: "| a | b |\n|---|---|\n| 1 | 2 | 3 |", told: [[2, "cellule-perdue"]] },
  { name: "anglais", body: "The training will be held in “Québec” : 50% of the seats are taken.", head: ["lang: en"] },
  { name: "arabe", body: "مرحبا بكم في الموقع", head: ["lang: ar"] },
  { name: "video", body: '<video src="https://videos.example/a.mp4" controls></video>\n\nMots.' },
  { name: "serie", body: "Mots.", head: ["series: {part: 1}"], told: [[-2, "serie-sans-titre"]] },
  { name: "vide", body: "", head: ['tags: ""', "categories:"] },
  { name: "heure", body: "Mots.", head: ["last_modified_at: 2013-03-01 10:00:00 -0500", "comments: true"] },
  { name: "kramdown", body: "Mots.\n{: .note}\n\n* TOC\n{:toc}", told: [[4, "sommaire-imprime"]] },
  { name: "note-perdue", body: "Mots[^1].", told: [[0, "note-introuvable"]] },
  { name: "reference-perdue", body: "Voir [ceci][cela].", told: [[0, "reference-introuvable"]] },
  { name: "gras-ouvert", body: "Un **gras oublié.", told: [[0, "gras-ouvert"]] },
  { name: "titre-colle", body: "##Titre\n\nMots.", told: [[0, "titre-colle"]] },
  { name: "guillemets-courbes", body: "[x](https://a.example/ “Titre”)", told: [[0, "adresse-illisible"]] },
  { name: "admonition", body: "!!! note\n    Mots.", told: [[0, "encadre-inconnu"]] },
  { name: "cours-md", body: "Le 15 mars 2027\n\nDe 9 h à 16 h 30, 250 $.", told: [[0, "formation-probable"]] },
];

const OTHERS: readonly ForeignPost[] = [
  {
    file: "articles/sans-en-tete.md",
    text: "Des mots sans en-tête.\n",
    told: ["1 titre-manquant", "1 date-manquante"],
  },
  { file: "articles/a-propos.html", text: "---\ntitle: À propos\n---\n<p>Mots</p>\n", told: ["1 date-manquante"] },
  { file: "guides/sans-date.md", text: "---\ntitle: Un guide\n---\nMots.\n", told: ["1 date-manquante"] },
  { file: "404.html", text: "---\ntitle: Introuvable\nlayout: page\n---\n<p>Mots</p>\n", told: ["1 adresse-reservee"] },
  {
    file: "_posts/2012-02-30-impossible.md",
    text: "---\ntitle: Jour impossible\n---\nMots.\n",
    told: ["1 date-impossible"],
  },
  { file: "_drafts/secret.html", text: "---\ntitle: Secret\n---\n<p>motsecret</p>\n", told: [] },
  {
    file: "_posts/2013-01-02-secret.draft.html",
    text: "---\ntitle: Secret\n---\n<p>motsecret</p>\n",
    told: ["1 fichier-non-publie"],
  },
];

/** Sixty posts; the pages of HTML traps are at `/articles/<name>/`, as those of Markdown ones. */
export function foreignPosts(): readonly ForeignPost[] {
  const posts = [...HTML.map((trap) => [trap, "html"] as const), ...MARKDOWN.map((trap) => [trap, "md"] as const)];
  return [
    ...posts.map(([{ name, body, head = [], told = [] }, extension], index): ForeignPost => {
      const opening = ["---", "layout: post", `title: Le billet ${name}`, ...head, "---", ""];
      const day = String((index % 28) + 1).padStart(2, "0");
      return {
        file: `_posts/2013-0${1 + Math.floor(index / 28)}-${day}-${name}.${extension}`,
        text: `${opening.join("\n")}${body}\n`,
        told: told.map(([offset, code]) => `${opening.length + offset} ${code}`),
      };
    }),
    ...OTHERS,
  ];
}
