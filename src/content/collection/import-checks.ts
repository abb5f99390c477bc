/** Checks that no two texts are made of one event of a partner. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Entry } from "../model.ts";
import { problemAt } from "../schema/validate.ts";
import type { ParsedPost } from "./parsed-post.ts";

/** Returns a warning for each text but the first, drafts included; `posts` and `entries` are in the same order. */
export function checkImports(posts: readonly ParsedPost[], entries: readonly Entry[]): readonly Diagnostic[] {
  const owners = new Map<string, string>();
  return entries.flatMap(({ imported, file }, index) => {
    const post = posts[index];
    if (imported === undefined || post === undefined) return [];
    const owner = owners.get(imported.uid);
    if (owner === undefined) owners.set(imported.uid, file);
    if (owner === undefined) return [];
    return problemAt(post.check, ["imported"], "value", {
      code: "reprise-en-double",
      severity: "warning",
      message: `\`${owner}\` est déjà repris du même événement de ce partenaire.`,
      advice: "gardez un seul des deux textes, ou retirez `imported:` de celui qui parle d’autre chose",
    });
  });
}
