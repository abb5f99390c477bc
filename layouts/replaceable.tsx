/** The partials that a site may replace with its own, and the component that asks for one: the site's, else ours. */
import { createContext, type FunctionComponent, type VNode } from "preact";

/** The file of a site's `layouts/partials/` → the component that it exports, as ours does. */
export const PARTIALS = {
  breadcrumbs: "Breadcrumbs",
  "coming-cards": "ComingCards",
  conference: "ConferenceBody",
  contents: "Contents",
  document: "Document",
  "event-facts": "EventFacts",
  footer: "Footer",
  formation: "FormationBody",
  guide: "GuideBody",
  head: "Head",
  header: "Header",
  hero: "Hero",
  menu: "Menu",
  newsletter: "Newsletter",
  "page-header": "PageHeader",
  pagination: "Pages",
  partners: "Partners",
  "person-card": "PersonCard",
  "post-card": "PostCard",
  "post-footer": "PostFooter",
  "post-header": "PostHeader",
  "practical-sheet": "PracticalSheet",
  rail: "Rail",
  registration: "RegistrationWays",
  "search-form": "SearchForm",
  "series-box": "SeriesBox",
  "session-facts": "SessionFacts",
  "session-item": "SessionItem",
  wordmark: "Wordmark",
} as const;

export type PartialName = keyof typeof PARTIALS;

/** The site's own, by the name of ours that each replaces. */
export type OwnPartials = { readonly [Name in PartialName]?: FunctionComponent<never> };

const Own = createContext<OwnPartials>({});

/** A component that renders the site's partial of that name, with the same properties; or ours, also inside the site's own, which may thus wrap it. */
export function replaceable<Props extends object>(
  name: PartialName,
  Ours: (props: Props) => VNode | null,
): (props: Props) => VNode {
  return (props) => (
    <Own.Consumer>
      {(own) => {
        const Theirs = own[name] as FunctionComponent<Props> | undefined;
        if (Theirs === undefined) return <Ours {...props} />;
        const { [name]: _, ...others } = own;
        return (
          <Own.Provider value={others}>
            <Theirs {...props} />
          </Own.Provider>
        );
      }}
    </Own.Consumer>
  );
}

/** The page, rendered with the partials of the site. */
export function withPartials(own: OwnPartials, page: VNode): VNode {
  return <Own.Provider value={own}>{page}</Own.Provider>;
}
