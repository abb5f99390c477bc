/** Titles with all the punctuation that people type, each with what a reader must see, typography aside. */
import { line, titleText, type Voice } from "./french-text.ts";

export interface MessyTitle {
  /** Lines of YAML after « title: ». */
  readonly yaml: string;
  /** Entities decoded. */
  readonly shown: string;
}

const WAYS: readonly ((text: string, n: number) => MessyTitle)[] = [
  (text) => quoted(text),
  (text) => single(text),
  (text) => quoted(`${text} ?`),
  (_text, n) => quoted(`C# ou .NET (${n}) : que choisir ?`),
  (text) => ({ yaml: `"${doubleQuoteInside(text)}&nbsp;: la suite"`, shown: `${text}\u00a0: la suite` }),
  (_text, n) => ({
    yaml: `"L&rsquo;&eacute;t&eacute; num&eacute;rique &amp; le reste ${n}"`,
    shown: `L’été numérique & le reste ${n}`,
  }),
  (text) => quoted(`🎉 ${text} !`),
  (_text, n) => quoted(`<b>Important</b> : avis ${n} aux lecteurs`),
  (text) => single(`"${text}" : un titre entre guillemets`),
  (text) => quoted(`« ${text} »`),
  (text) => quoted(`[Vidéo] ${text} (1/2)`),
  (_, n) => quoted(`Tout & rien, n° ${n} — ou presque…`),
  (_, n) => quoted(`{{ page.title }} et {% include ${n} %}`),
  (_, n) => ({ yaml: String(2_000 + n), shown: String(2_000 + n) }),
  (text, n) => ({
    yaml: `>-\n  ${text.replace(/ : /g, " ")}\n  sur plusieurs lignes ${n}`,
    shown: `${text.replace(/ : /g, " ")} sur plusieurs lignes ${n}`,
  }),
  (text) => quoted(text.normalize("NFD")),
  (text) => quoted(text.toUpperCase()),
  (_, n) => quoted(`C:\\Temp\\${n} et *étoiles* et _soulignés_`),
  (_, n) => quoted(`#mot-clic@${n} : 50 % à 150 $ !!!`),
  (text) => quoted(`${text}   `),
  (text, n) => quoted(`${text}, ${"encore ".repeat(30)}${n}`),
  (_, n) => ({ yaml: `L'écran no ${n}`, shown: `L'écran no ${n}` }),
  (_, n) => ({ yaml: `Suite de l’article ${n} # remarque de la rédaction`, shown: `Suite de l’article ${n}` }),
];

/** Returns the title of the nth post. */
export function messyTitle(voice: Voice, n: number): MessyTitle {
  const way = WAYS[n % WAYS.length];
  const text = n % 3 === 0 ? `${line(voice)} (${n})` : titleText(voice);
  return way === undefined ? quoted(text) : way(text, n);
}

function doubleQuoteInside(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll('"', '\\"');
}

function quoted(text: string): MessyTitle {
  return { yaml: `"${doubleQuoteInside(text)}"`, shown: text };
}

function single(text: string): MessyTitle {
  return { yaml: `'${text.replaceAll("'", "''")}'`, shown: text };
}
