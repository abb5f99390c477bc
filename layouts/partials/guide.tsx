/** A guide: the card of the document it summarizes, then the text with its numbered items. */
import type { VNode } from "preact";
import type { Guide, GuideDocument } from "../../src/content/model.ts";
import { sizeText } from "../../src/locale/fr/number-text.ts";
import { plural } from "../../src/locale/fr/plural.ts";
import { singularOf } from "../../src/locale/fr/singular.ts";
import { isFrench } from "../../src/locale/fr/text-language.ts";
import type { Post, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";
import { formatOf } from "./document-link.tsx";
import { EventFacts } from "./event-facts.tsx";
import { languageName } from "./language-name.ts";
import { PostText } from "./post-text.tsx";
import { When } from "./when.tsx";
import { WordsIn } from "./words-in.tsx";

interface GuideBodyProps {
  readonly site: Site;
  readonly post: Post;
  readonly entry: Guide;
}

/** Renders the body of a guide's page. */
export const GuideBody = replaceable("guide", function GuideBody({ site, post, entry }: GuideBodyProps): VNode {
  return (
    <>
      <EventFacts site={site} post={post} event={entry.event} />
      {entry.document && <DocumentCard site={site} document={entry.document} />}
      <ListLinks post={post} entry={entry} />
      <PostText site={site} post={post} />
    </>
  );
});

/** « 6 conditions, 5 facteurs, 15 conseils »: each links to the first item of its list. */
function ListLinks({ post, entry }: Pick<GuideBodyProps, "post" | "entry">): VNode | null {
  const kinds = [...new Set(entry.lists.map(({ kind }) => kind))];
  const lists = kinds.map((kind) => post.text.items.filter((item) => item.kind === kind));
  if (lists.every((items) => items.length === 0)) return null;
  return (
    <nav class="guide-lists set-in" aria-label="Listes de ce guide">
      <ul class="doors">
        {lists.map(
          ([first, ...others]) =>
            first && (
              <li key={first.id}>
                <a href={`#${first.id}`}>{plural(1 + others.length, singularOf(first.kind), first.kind)}</a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}

function DocumentCard({ site, document }: { readonly site: Site; readonly document: GuideDocument }): VNode {
  const { title, lang, publisher, date, asset, url, archivedUrl } = document;
  const address = asset ? href(site, asset.url) : url;
  const details = documentDetails(document);
  const name = <WordsIn of={title} lang={isFrench(lang) ? undefined : lang} />;
  return (
    <section class="document" aria-labelledby="document" data-pagefind-weight="2">
      <h2 id="document" data-pagefind-ignore>
        Le document
      </h2>
      <p class="document-title">
        {address ? (
          <a href={address}>
            {name}
            {details && ` (${details})`}
          </a>
        ) : (
          name
        )}
      </p>
      <p class="document-facts">
        {[
          publisher,
          date && <When date={date} />,
          !address && details,
          archivedUrl && <a href={archivedUrl}>Copie archivée</a>,
        ]
          .filter(Boolean)
          .map((fact, at) => (
            <span key={at}>{fact}</span>
          ))}
      </p>
    </section>
  );
}

/** « PDF, 2,3 Mo, 22 pages, en anglais ». */
function documentDetails({ format, size, pages, lang, asset, url }: GuideDocument): string {
  return [
    format ?? formatOf(asset?.url ?? url ?? ""),
    size ?? (asset && sizeText(asset.bytes)),
    pages === undefined ? undefined : plural(pages, "page"),
    lang && `en ${languageName(lang)}`,
  ]
    .filter(Boolean)
    .join(", ");
}
