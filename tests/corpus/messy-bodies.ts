/** Bodies with what years of pasting leave: raw HTML, template-like text, code, broken tags. Each ends with a unique marker. */
import { line, paragraph, sentence, type Voice } from "./french-text.ts";

/** Template-like text that must be rendered as typed, and not executed. */
export const LIQUID: readonly string[] = [
  "{{ page.title }}",
  '{% include video.html id="1234" %}',
  "{{ 6 | times: 7 }}",
  "{% if true %}",
  "{% raw %}",
  "{{ site.url }}",
];

type Part = (voice: Voice, n: number) => string;

const PARTS: readonly Part[] = [
  (v, n) => `Le gabarit écrit ${LIQUID[n % LIQUID.length]} dans le texte. ${sentence(v)}`,
  (v) => `<div class="wp-caption alignleft" style="width: 310px"><p>${sentence(v)}</p></div>`,
  () =>
    '<iframe src="https://player.vimeo.com/video/60000000?title=0" width="500" height="281" frameborder="0" webkitAllowFullScreen></iframe>',
  (v) => `<table border="1"><tr><td>${line(v)}<td>${line(v)}</table>`,
  (v) =>
    `Un mot <span style="color: red; font-size: 20px">en rouge</span>, un <font color="blue">autre</font>. ${sentence(v)}`,
  (v) => `<p>Un paragraphe jamais fermé. ${sentence(v)}`,
  () => '<script>document.title = "pris";</script>',
  (v) => `<center><b>${line(v)}</b></center><br><br />`,
  (v) => `[caption id="attachment_12" align="alignright" width="300"]${line(v)}[/caption]`,
  () => "```liquid\n{{ page.title }}\n{% for x in y %}\n```",
  () => "~~~\n{{#if}} <b>code</b> {{/if}}\n~~~",
  (v) => `    code indenté {{ x }}\n\n${sentence(v)}`,
  (v) => `Une note[^n] et du code \`{{ en_ligne }}\`. ${sentence(v)}\n\n[^n]: ${sentence(v)}`,
  (v) => `${sentence(v)} ;) Bravo :-) Voir l'article 1/2 -> 2/2... et "guillemets" !`,
  (v) => `#### ${line(v)}\n\n${sentence(v)}`,
  (v) => `${line(v)}\n----------\n\n${sentence(v)}`,
  (v) => `# ${line(v)}\n\n${sentence(v)}`,
  (v) => paragraph(v, 70),
  () => "Caf&eacute;, &laquo;&nbsp;th&eacute;&nbsp;&raquo; &amp; g&acirc;teaux &#233;t&#xe9; &copy; 2012.",
  () => "![Une image d'ailleurs](https://exemple.org/image.jpg) et <img src=http://exemple.org/b.gif onerror=alert(1)>",
  () =>
    "[Lien](javascript:alert(1)), [courriel](mailto:a@exemple.org), http://exemple.org/page?a=1&b=2, <http://exemple.org>.",
  (v) => `* un\n\t* deux\n\t\t* trois\n* ${line(v)}\n\n1) premier\n2) second`,
  (v) => `${sentence(v)}\n\n---\n\n${sentence(v)}\n\n* * *\n`,
  (v) => `${sentence(v)} <!--more-->\n\n${sentence(v)}`,
  (v) => `> ${sentence(v)}\n> > ${sentence(v)}\n\n<blockquote>${sentence(v)}</blockquote>`,
  () => "Avant\u200b, trait d'union\u00ad conditionnel, espace\u00a0fixe\u202f: fin. 3 < 5 > 2 && vrai <3",
  (v) => `<div><div><em>Des balises croisées</div></em> ${sentence(v)}`,
  () => '<object><embed src="lecteur.swf"></object><form action="http://exemple.org"><input name=q></form>',
  (v) => `| ${line(v)} | b |\n|---|:-:|\n| 1 | 2 | 3 |\n| un \\| deux |`,
  () => "[Ancien billet](/2011/05/ancien-billet/), [autre]({{ site.baseurl }}{% post_url 2012-01-01-x %}), [rien]()",
  (v) =>
    `![${line(v)}](/wp-content/uploads/2012/02/photo.jpg) <a href="/images/g.jpg"><img class="alignleft size-medium" src="/images/p.jpg" width="300" /></a>`,
  () => "{: .note}\n\nTexte{: #x}\n{:toc}\n\n{::nomarkdown}<hr>{:/}",
];

/** Returns the body of the nth post; its last paragraph contains the marker. */
export function messyBody(voice: Voice, n: number, marker: string): string {
  const parts = [paragraph(voice, 3)];
  for (const step of [0, 1, 2]) {
    const part = PARTS[(n * 3 + step * 11) % PARTS.length];
    if (part !== undefined) parts.push(part(voice, n), paragraph(voice, 2));
  }
  return [...parts, `Fin du texte, repère ${marker}.`].join("\n\n");
}
