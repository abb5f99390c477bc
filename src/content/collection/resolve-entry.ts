/** Resolves a parsed post into an entry of the model: looks up people, venues and files, completes sessions. A plain key needs no code here. */
import { ignoreDirectivesOf } from "../../diagnostics/ignore-directives.ts";
import { distinct } from "../distinct.ts";
import { editionFacts } from "../events/edition-facts.ts";
import type { ConferenceMade, Entry, EntryBase, FormationMade, GuideMade, Registration } from "../model.ts";
import { priceOf } from "../occasion-facts.ts";
import type { ResolvedKeys } from "../resolved.ts";
import { hidesFromSearch } from "../schema/fields/robots.ts";
import type { ArticleKeys, ConferenceKeys, FormationKeys, GuideKeys } from "../schema/kinds.ts";
import type { EntryContext } from "./entry-context.ts";
import { assetOf, documentOf } from "./entry-files.ts";
import { addressTail } from "./naming.ts";
import { eventSessionsTyped, type ParsedPost } from "./parsed-post.ts";
import { recordingOf } from "./recording.ts";
import { resolvedCommonKeys, resolvedOwnKeys } from "./resolve-keys.ts";
import { completeSessions, firstDay } from "./sessions.ts";
import type { Taxonomy } from "./taxonomies.ts";

/** Resolves one entry; missing local files and unknown references are added to the problems of the post. */
export function resolveEntry(post: ParsedPost, context: EntryContext): Entry {
  const common = baseOf(post, context);
  const { date } = post;
  const built = post.kind.base;
  if (built === "page" || date === undefined)
    return { ...common, base: "page", ...(date === undefined ? {} : { date }) };
  switch (built) {
    case "formation": {
      const keys = post.keys as FormationKeys;
      const own = resolvedOwnKeys<FormationKeys, FormationMade>(post, context, [
        "sessions",
        "registration",
        "documents",
        "price",
        "prices",
      ]);
      const price = priceOf(keys, firstDay(keys));
      const registration = keys.registration && registrationOf(post, context, keys.registration);
      return {
        ...common,
        ...withEventFacts(own, post, context),
        base: built,
        date,
        sessions: completeSessions(
          { keys, typed: post.frontMatter.data.sessions, place: own.place, check: post.check, path: ["sessions"] },
          context,
        ),
        documents: distinct(
          (keys.documents ?? []).map((document, index) => documentOf(post, context, document, ["documents", index])),
        ),
        ...(registration === undefined ? {} : { registration }),
        ...(price === undefined ? {} : { price }),
      };
    }
    case "conference": {
      const { video } = post.keys as ConferenceKeys;
      return {
        ...common,
        ...withEventFacts(resolvedOwnKeys<ConferenceKeys, ConferenceMade>(post, context, ["video"]), post, context),
        base: built,
        date,
        ...(video === undefined ? {} : { video: recordingOf(post, context, video) }),
      };
    }
    case "guide": {
      const { document, lists } = post.keys as GuideKeys;
      const { file, ...words } = document ?? { title: "" };
      const asset = file === undefined ? undefined : assetOf(post, context, file, ["document", "file"]);
      return {
        ...common,
        ...withEventFacts(resolvedOwnKeys<GuideKeys, GuideMade>(post, context, ["document", "lists"]), post, context),
        base: built,
        date,
        lists: (lists ?? []).map((list, index) => ({ ...list, line: post.lineOf(["lists", index]) })),
        ...(document === undefined ? {} : { document: { ...words, ...(asset === undefined ? {} : { asset }) } }),
      };
    }
    case "article":
      return {
        ...common,
        ...withEventFacts(resolvedOwnKeys<ArticleKeys>(post, context), post, context),
        base: built,
        date,
      };
  }
}

/** What the text says of its event, in the form of the model. */
function withEventFacts<Keys extends ResolvedKeys<Pick<ArticleKeys, "event">>>(
  { event, ...own }: Keys,
  post: ParsedPost,
  context: EntryContext,
) {
  if (event === undefined) return own;
  const { sessions: _, ...said } = event;
  const keys = (post.keys as ArticleKeys).event;
  if (keys?.sessions === undefined || keys.sessions.length === 0) return { ...own, event: editionFacts(said) };
  const sessions = completeSessions(
    { keys, typed: eventSessionsTyped(post), place: said.place, check: post.check, path: ["event", "sessions"] },
    context,
  );
  // Its dates are those of its sessions; another is told.
  const { date: _date, endDate, formerDate, ...shared } = said;
  return { ...own, event: { ...editionFacts(shared), sessions } };
}

function baseOf(post: ParsedPost, context: EntryContext): EntryBase {
  const { keys } = post;
  // The keys left out are for the checks only, or are set below.
  const { date: _, ignore, layout, type, noindex, robots, ...shown } = resolvedCommonKeys(post, context);
  return {
    ...shown,
    id: keys.id ?? `${post.kind.folder}/${addressTail(post.kind, post.file, post.name.slug || post.slug)}`,
    kind: post.kind.id,
    slug: post.slug,
    url: post.url,
    file: post.file,
    title: post.title,
    categories: labelsOf(context, "categories", keys.categories),
    tags: labelsOf(context, "tags", keys.tags),
    draft: post.hiddenBy !== undefined,
    ...(post.removedOnceExpired ? { removedOnceExpired: true as const } : {}),
    ...(post.hiddenBy === undefined || post.hiddenBy === "draft" ? {} : { hiddenBy: post.hiddenBy }),
    ignoreDirectives: ignoreDirectivesOf(post),
    body: post.body,
    bodyLine: post.bodyLine,
    beside: context.assets.beside(post.file),
    ...robotsPart(keys),
    ...(post.missingFields.length === 0 ? {} : { missingFields: post.missingFields }),
  };
}

function labelsOf(context: EntryContext, taxonomy: Taxonomy, typed: readonly string[] | undefined): readonly string[] {
  return [...new Set((typed ?? []).map((term) => context.terms.label(taxonomy, term)))];
}

/** `noindex` is one of the words of `robots`. */
function robotsPart({ noindex, robots = "" }: ParsedPost["keys"]): Pick<EntryBase, "robots" | "noindex"> {
  if (hidesFromSearch(robots)) return { robots, noindex: true };
  if (noindex === true) return { robots: robots === "" ? "noindex" : `noindex, ${robots}`, noindex: true };
  return robots === "" ? {} : { robots };
}

function registrationOf(
  post: ParsedPost,
  context: EntryContext,
  keys: NonNullable<FormationKeys["registration"]>,
): Registration {
  const { document, ...rest } = keys;
  if (document === undefined) return rest;
  const link = documentOf(post, context, { title: "Formulaire d’inscription", file: document }, [
    "registration",
    "document",
  ]);
  return { ...rest, document: link };
}
