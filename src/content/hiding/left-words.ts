/** Reports keys of other tools that are ignored though their value was written for readers: once a folder, where each is first found. */
import { posix } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { plural } from "../../locale/fr/plural.ts";
import type { ParsedPost } from "../collection/parsed-post.ts";
import { problemAt } from "../schema/validate.ts";

/** Returns one warning for each key of each folder. */
export function tellLeftWords(posts: readonly ParsedPost[]): readonly Diagnostic[] {
  const found = new Map<string, { readonly key: string; readonly posts: ParsedPost[] }>();
  for (const post of posts) {
    for (const key of post.leftWords) {
      const group = `${folderOf(post)} ${key}`;
      const known = found.get(group) ?? { key, posts: [] };
      found.set(group, known);
      known.posts.push(post);
    }
  }
  return [...found.values()].flatMap(({ key, posts: [first, ...others] }) =>
    first === undefined ? [] : [warning(key, first, others.length)],
  );
}

/** A post that has a folder of its own belongs to the folder above. */
function folderOf({ file, name }: ParsedPost): string {
  const folder = posix.dirname(file);
  return name.isFolder ? posix.dirname(folder) : folder;
}

function warning(key: string, first: ParsedPost, others: number): Diagnostic {
  const more = others === 0 ? "" : `, ni dans ${plural(others, "autre texte", "autres textes")} de ce dossier`;
  return problemAt(first.check, [key], "key", {
    code: "mots-laisses",
    severity: "warning",
    message: `Le site n’affiche pas ce que dit la clé \`${key}\` ici${more}.`,
    advice: "mettez ces mots dans le texte ou dans `summary:`, puis retirez la clé",
  });
}
