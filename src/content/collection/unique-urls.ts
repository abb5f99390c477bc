/** Makes URLs unique, ignoring case: two posts with the same URL are an error, or get a date in their URL when they come from another tool. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { isoDate } from "../../locale/fr/calendar-date.ts";
import { problemAt } from "../schema/validate.ts";
import { diskKey } from "./file-names.ts";
import type { ParsedPost } from "./parsed-post.ts";

/** Returns all parsed posts, in order, and a problem for each conflict: a post that loses its URL has it in its missing fields. */
export function separateUrls(
  posts: readonly ParsedPost[],
  bare: boolean,
): { readonly posts: readonly ParsedPost[]; readonly problems: readonly Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const owners = new Map<string, ParsedPost>();
  const separated = new Map(posts.map((post) => [post, post]));
  const whole = posts.filter(({ missingFields }) => missingFields.length === 0);
  const unpublishable = posts.filter(({ missingFields }) => missingFields.length > 0 && !missingFields.includes("url"));
  // A hidden post must not change the URL of a published one: a revision may have the same name as its original.
  const shown = whole.filter(({ hiddenBy }) => hiddenBy === undefined);
  const hidden = whole.filter(({ hiddenBy }) => hiddenBy !== undefined);
  for (const post of [...shown, ...hidden, ...unpublishable]) {
    const owner = owners.get(diskKey(post.url));
    if (owner === undefined) {
      owners.set(diskKey(post.url), post);
      continue;
    }
    const undated = post.missingFields.includes("date");
    const apart = bare && !undated ? withDate(post, owners) : undefined;
    separated.set(post, apart ?? { ...post, missingFields: [...post.missingFields, "url"] });
    if (apart !== undefined) owners.set(diskKey(apart.url), apart);
    // Its date, once known, will make its URL different.
    if (bare && undated) continue;
    problems.push(
      problemAt(post.check, post.keys.url === undefined ? [] : ["url"], "value", {
        code: "url-en-double",
        severity: apart === undefined ? "error" : "warning",
        message: `\`${owner.file}\` et \`${post.file}\` ont la même adresse, \`${post.url}\`.`,
        advice:
          apart === undefined
            ? "renommez l’un des deux fichiers, ou donnez-lui un `slug:` différent"
            : `ce texte est publié à \`${apart.url}\`; ajoutez \`slug:\` pour choisir vous-même`,
      }),
    );
  }
  return { posts: [...separated.values()], problems };
}

function withDate(post: ParsedPost, owners: ReadonlyMap<string, ParsedPost>): ParsedPost | undefined {
  const base = post.url.replace(/\/$/u, "");
  const dated = post.date === undefined ? base : `${base}-${isoDate(post.date)}`;
  for (let n = 1; n < 1000; n += 1) {
    const url = `${dated}${n === 1 && dated !== base ? "" : `-${n + (dated === base ? 1 : 0)}`}/`;
    const slug = url.split("/").at(-2) ?? post.slug;
    // The name too, since the permanent id is made from it.
    if (!owners.has(diskKey(url))) return { ...post, url, slug, name: { ...post.name, slug } };
  }
  return undefined;
}
