/** The documentation page on front matter keys of other tools, generated from the tables that the validation uses. */
import { RENAMED } from "../content/hiding/adopt-keys.ts";
import { NEVER_PUBLISHED, SELDOM_PUBLISHED } from "../content/hiding/held-folders.ts";
import { HIDING_KEYS, type HidingRule } from "../content/hiding/hiding-keys.ts";
import { IGNORED_KEYS } from "../content/hiding/ignored-keys.ts";
import { CLOSED_WORDS, HIDING_WORDS, OPEN_WORDS, SHOWING_WORDS } from "../content/hiding/status-words.ts";
import { typeset } from "../diagnostics/report/words.ts";

const INTRODUCTION = `<!-- Page produite par « npm run docs » : ne la modifiez pas à la main. -->

# Les clés d’autres outils

Des textes qui viennent de WordPress, de Jekyll, de Hugo, d’Eleventy ou d’ailleurs portent des clés que ce site n’a pas. Rien n’est publié par accident : une clé qui veut dire « ne pas montrer » cache le texte, et un avertissement le dit; si sa valeur ne se comprend pas, la publication s’arrête et nomme la ligne.

Les majuscules, les traits d’union et les soulignés ne comptent pas : \`post_status\`, \`post-status\` et \`postStatus\` sont une même clé. Un oui ou un non se lit comme il est tapé : \`true\`, \`"true"\`, \`oui\`, \`yes\`, \`1\`; \`false\`, \`"false"\`, \`non\`, \`no\`, \`0\`.
`;

const RULES: readonly (readonly [words: string, ...rules: HidingRule[]])[] = [
  ["Un oui cache le texte, un non le montre", "yes-hides", "yes-hides-weak"],
  ["Un non cache le texte, un oui le montre; une date est celle où il paraît", "no-hides", "no-hides-weak"],
  ["Un état; les mots sont plus bas", "status", "status-weak"],
  ["Un public; les mots sont plus bas", "visibility"],
  ["Tout mot de passe cache le texte", "password"],
  ["WordPress l’écrit d’un texte mis à la corbeille : elle le cache", "any-hides"],
  ["`false` cache le texte; une adresse devient une ancienne adresse", "permalink"],
  ["`render: never` et `list: never` cachent le texte", "build"],
  ["Refusée quand elle cacherait d’autres textes", "cascade"],
  ["Comme `publishOn`", "publish-on"],
  ["Comme `expires`, et la page disparaît ce jour-là", "expires"],
  ["Comme `noindex`", "no-search"],
  ["`false` vaut `noindex: true`", "search"],
  ["Obéies comme `robots`", "robots"],
];

/** Markdown; every key, value and tool name comes from the tables of `content/hiding/`. */
export function foreignKeysPage(): string {
  const obeyed = RULES.map(([words, ...rules]) => {
    const keys = [...HIDING_KEYS].filter(([, rule]) => rules.includes(rule)).map(([key]) => key);
    return row(words, code(keys));
  });
  const ignored = IGNORED_KEYS.map(({ key, why, words }) =>
    row(`\`${key}\``, why, words ? "oui, une fois par dossier" : ""),
  );
  const renamed = [...RENAMED].map(([key, ours]) => row(`\`${key}\``, `\`${ours}\``));
  return typeset(
    [
      INTRODUCTION,
      "## Ce qui cache un texte, le retarde ou empêche de le trouver\n",
      table(["Ce qui se passe", "Clés"], obeyed),
      `Mots d’un état qui cachent le texte : ${code([...HIDING_WORDS])}. Mots qui le montrent : ${code([...SHOWING_WORDS])}.\n`,
      `Pour un public, cachent aussi : ${code(without(CLOSED_WORDS, HIDING_WORDS))}; montrent aussi : ${code(without(OPEN_WORDS, SHOWING_WORDS))}.\n`,
      "L’état d’une séance (`complet`, `annulée`, `reportée`…) va sous la séance, dans `sessions:`.\n",
      "## Les dossiers et les noms\n",
      `Rien de ce que contiennent ces dossiers n’est publié, où qu’ils soient : ${code([...NEVER_PUBLISHED])}. De même pour ceux-ci, sauf celui d’un texte \`index.md\` : ${code([...SELDOM_PUBLISHED])}. Un texte dont le nom commence par « _ » n’est pas publié non plus, sauf \`_index.md\`.\n`,
      "## Ce qui porte un autre nom ici\n",
      table(["Clé", "Se lit comme"], renamed),
      "## Ce que le site laisse de côté, et pourquoi\n",
      table(["Clé", "Elle…", "Ses mots perdus sont dits"], ignored),
    ].join("\n"),
  );
}

function table(head: readonly string[], rows: readonly string[]): string {
  return `${row(...head)}\n${row(...head.map(() => "---"))}\n${rows.join("\n")}\n`;
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function code(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(", ");
}

function without(all: ReadonlySet<string>, some: ReadonlySet<string>): readonly string[] {
  return [...all].filter((word) => !some.has(word));
}
