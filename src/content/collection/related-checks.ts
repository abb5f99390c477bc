/** Checks the texts that `related` names: one that is nowhere would be left out in silence. */
import { posix } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../locale/fr/nearest.ts";
import { slug } from "../../locale/fr/slug.ts";
import type { Entry } from "../model.ts";
import { problemAt } from "../schema/validate.ts";
import { withoutTextExtension } from "../text-names.ts";
import { readFileName } from "./naming.ts";
import type { ParsedPost } from "./parsed-post.ts";

/** Returns a warning for each unknown name; `posts` and `entries` are in the same order, and `files` are all the texts, even unreadable ones. */
export function checkRelated(
  posts: readonly ParsedPost[],
  entries: readonly Entry[],
  files: readonly string[],
): readonly Diagnostic[] {
  if (!entries.some(({ related }) => related.length > 0)) return [];
  const known = new Set([
    ...entries.flatMap(namesOf),
    ...files.flatMap((file) => [file, baseName(file), readFileName(file).slug]),
  ]);
  const isKnown = (name: string): boolean =>
    [name, name.replace(/^(?:\.\.?\/)+/u, ""), `${name.replace(/\/?$/u, "")}/`, slug(name)].some((each) =>
      known.has(each),
    );
  return entries.flatMap(({ related }, index) =>
    related.flatMap((name, n) => {
      const post = posts[index];
      if (post === undefined || isKnown(name)) return [];
      const close = nearest(
        slug(name),
        entries.map((entry) => entry.slug),
      );
      return problemAt(post.check, ["related", n], "value", {
        code: "texte-introuvable",
        severity: "warning",
        message: `Aucun texte de ce site ne s’appelle « ${name} » : il ne serait pas proposé.`,
        advice:
          close === undefined
            ? "écrivez le nom du fichier, sans son dossier ni sa date, ou l’adresse de la page"
            : `vouliez-vous dire \`${close}\`?`,
      });
    }),
  );
}

function namesOf({ slug, url, file, id }: Entry): readonly string[] {
  return [slug, url, file, id, baseName(file)];
}

function baseName(file: string): string {
  return withoutTextExtension(posix.basename(file));
}
