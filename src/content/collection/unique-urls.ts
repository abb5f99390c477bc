/** Makes URLs unique, ignoring case: two posts with the same URL are an error, or get a date in their URL when they come from another tool. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { isoDate } from "../../locale/fr/calendar-date.ts";
import { problemAt } from "../schema/validate.ts";
import { diskKey } from "./file-names.ts";
import type { ParsedPost } from "./parsed-post.ts";

/** Returns all parsed posts, in order, and a problem for each conflict: a post that loses its URL has it in its missing fields. */
export function separateUrls(
  drafts: readonly ParsedPost[],
  bare: boolean,
): { readonly drafts: readonly ParsedPost[]; readonly problems: readonly Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const owners = new Map<string, ParsedPost>();
  const placed = new Map(drafts.map((draft) => [draft, draft]));
  const whole = drafts.filter(({ missingFields }) => missingFields.length === 0);
  const unpublishable = drafts.filter(
    ({ missingFields }) => missingFields.length > 0 && !missingFields.includes("url"),
  );
  // A hidden post must not change the URL of a published one: a revision may have the same name as its original.
  const shown = whole.filter(({ hiddenBy }) => hiddenBy === undefined);
  const hidden = whole.filter(({ hiddenBy }) => hiddenBy !== undefined);
  for (const draft of [...shown, ...hidden, ...unpublishable]) {
    const owner = owners.get(diskKey(draft.url));
    if (owner === undefined) {
      owners.set(diskKey(draft.url), draft);
      continue;
    }
    const undated = draft.missingFields.includes("date");
    const apart = bare && !undated ? withDate(draft, owners) : undefined;
    placed.set(draft, apart ?? { ...draft, missingFields: [...draft.missingFields, "url"] });
    if (apart !== undefined) owners.set(diskKey(apart.url), apart);
    // Its date, once known, will make its URL different.
    if (bare && undated) continue;
    problems.push(
      problemAt(draft.check, draft.keys.url === undefined ? [] : ["url"], "value", {
        code: "url-en-double",
        severity: apart === undefined ? "error" : "warning",
        message: `\`${owner.file}\` et \`${draft.file}\` ont la même adresse, \`${draft.url}\`.`,
        advice:
          apart === undefined
            ? "renommez l’un des deux fichiers, ou donnez-lui un `slug:` différent"
            : `ce texte est publié à \`${apart.url}\`; ajoutez \`slug:\` pour choisir vous-même`,
      }),
    );
  }
  return { drafts: [...placed.values()], problems };
}

function withDate(draft: ParsedPost, owners: ReadonlyMap<string, ParsedPost>): ParsedPost | undefined {
  const base = draft.url.replace(/\/$/u, "");
  const dated = draft.date === undefined ? base : `${base}-${isoDate(draft.date)}`;
  for (let n = 1; n < 1000; n += 1) {
    const url = `${dated}${n === 1 && dated !== base ? "" : `-${n + (dated === base ? 1 : 0)}`}/`;
    const slug = url.split("/").at(-2) ?? draft.slug;
    // The name too, since the permanent id is made from it.
    if (!owners.has(diskKey(url))) return { ...draft, url, slug, name: { ...draft.name, slug } };
  }
  return undefined;
}
