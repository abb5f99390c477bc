/** The practical sheet of a training: what to know before registering, as a description list. */
import type { ComponentChildren, VNode } from "preact";
import { plural } from "../../src/locale/fr/plural.ts";
import type { FormationPost, Site } from "../../src/site/model.ts";
import { registrationClosed } from "../../src/site/registration.ts";
import { replaceable } from "../replaceable.tsx";
import { FileLink } from "./document-link.tsx";
import { EventName } from "./event-facts.tsx";
import { languageName } from "./language-name.ts";
import { NamedList } from "./named-link.tsx";
import { PriceLines } from "./price-lines.tsx";
import { RegistrationWays } from "./registration.tsx";
import { spoken } from "./spoken.ts";
import { VenueName } from "./venue-name.tsx";
import { Words } from "./words.tsx";

/** In search, what makes a venue accessible is first on its own page. */
const ACCESS = "0.3";

/** A `<dl>`; unknown facts are omitted. */
export const PracticalSheet = replaceable(
  "practical-sheet",
  function PracticalSheet({ site, post }: { readonly site: Site; readonly post: FormationPost }): VNode {
    const { entry } = post;
    return (
      <dl class="facts" data-pagefind-weight="2">
        {entry.registration && (
          <Fact term="Inscription" wide>
            <RegistrationWays
              site={site}
              registration={entry.registration}
              closed={registrationClosed(post, site.now)}
            />
          </Fact>
        )}
        {entry.price && (
          <Fact term="Prix">
            <PriceLines price={entry.price} today={site.now} />
          </Fact>
        )}
        {entry.seats !== undefined && <Fact term="Places">{plural(entry.seats, "place")} par séance</Fact>}
        {entry.place && (
          <Fact term="Lieu">
            <VenueName site={site} place={entry.place} />
          </Fact>
        )}
        {entry.trainers.length > 0 && (
          <Fact term="Formation donnée par">
            <NamedList site={site} of={entry.trainers} />
          </Fact>
        )}
        <Listed term="Pour qui" items={entry.audience} lang={entry.lang} />
        <Listed term="Préalables" items={entry.prerequisites} lang={entry.lang} />
        <Listed term="À apporter" items={entry.bring} lang={entry.lang} />
        <Listed
          term="Accès"
          items={[...new Set([...(entry.place?.access ?? []), ...entry.access])]}
          lang={entry.lang}
          weight={ACCESS}
        />
        {entry.language && <Fact term="Langue">{languageName(entry.language)}</Fact>}
        {entry.event && (
          <Fact term="Événement">
            <EventName site={site} post={post} event={entry.event} />
          </Fact>
        )}
        {entry.organizer && (
          <Fact term="Organisation">
            <NamedList site={site} of={[entry.organizer]} />
          </Fact>
        )}
        {entry.funders.length > 0 && (
          <Fact term="Avec la contribution de">
            <NamedList site={site} of={entry.funders} />
          </Fact>
        )}
        {entry.documents.length > 0 && (
          <Fact term="Documents">
            <ul>
              {entry.documents.map((document) => (
                <li key={document.title}>
                  <FileLink site={site} document={document} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    );
  },
);

interface FactProps {
  readonly term: string;
  /** True to span two columns where there are several. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

function Fact({ term, wide = false, children }: FactProps): VNode {
  return (
    <div class={wide ? "fact-wide" : undefined}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface ListedProps {
  readonly term: string;
  readonly items: readonly string[];
  readonly lang: string | undefined;
  /** In search. */
  readonly weight?: string;
}

function Listed({ term, items, lang, weight }: ListedProps): VNode | null {
  if (items.length === 0) return null;
  return (
    <Fact term={term}>
      <ul {...spoken(lang)} data-pagefind-weight={weight}>
        {items.map((item) => (
          <li key={item}>
            <Words of={item} lang={lang} />
          </li>
        ))}
      </ul>
    </Fact>
  );
}
