/** The page that explains feeds in plain words and lists them all. */
import type { VNode } from "preact";
import { listedKinds } from "../../src/content/kinds.ts";
import { ROUTES } from "../../src/routes.ts";
import type { Feed, Site } from "../../src/site/model.ts";
import { absolute, href } from "../../src/site/urls.ts";
import { type PageProps, pageData } from "../page-data.ts";
import { Document } from "../partials/document.tsx";
import { PageHeader } from "../partials/page-header.tsx";
import { Words } from "../partials/words.tsx";

export const data = pageData("feeds");

/** Renders the page: what a feed is, how to use one, and each feed in its two formats. */
export function render({ site, view }: PageProps<"feeds">): VNode {
  const labels = new Map(site.views.archive.map(({ url, title }) => [url, title]));
  labels.set("/", "Toutes les publications");
  const whole = site.feeds.find(({ pageUrl }) => pageUrl === "/");
  return (
    <Document site={site} view={view} layout="feeds">
      <PageHeader title={view.title} intro="Recevez les nouveaux textes sans donner votre adresse ni votre nom." />
      <div class="prose set-in">
        <h2>Un fil, qu’est-ce que c’est?</h2>
        <p>
          Un fil d’actualité, ou flux, est une adresse que l’on confie à un lecteur de nouvelles : une application ou un
          site qui rassemble, dans l’ordre, ce que publient les sites que vous suivez. Vous y lisez nos textes quand bon
          vous semble. Rien n’arrive dans votre boîte de courriel, et nous ne savons pas qui s’abonne.
        </p>
        <h2>Comment s’abonner</h2>
        <ol>
          <li>Choisissez un lecteur de fils, s’il n’y en a pas déjà un dans votre logiciel de courriel.</li>
          <li>Copiez l’adresse d’un fil de cette page.</li>
          <li>Collez-la dans le lecteur, là où il propose d’ajouter un abonnement.</li>
        </ol>
        {whole && (
          <p>
            Dans le doute, prenez celui de tout le site :{" "}
            <a href={href(site, whole.atomUrl)}>{absolute(site, whole.atomUrl)}</a>
          </p>
        )}
        <p>
          Chaque fil existe en deux formats qui disent la même chose : Atom, que tous les lecteurs connaissent, et JSON,
          plus commode pour les personnes qui programment. Les séances des formations, elles, s’ajoutent à un agenda :
          voyez <a href={href(site, ROUTES.subscription)}>l’abonnement au calendrier</a>.
        </p>
      </div>
      {feedGroups(site).map(({ title, feeds }) => (
        <section key={title} class="feed-group beside">
          <h2>{title}</h2>
          <ul class="feeds">
            {feeds.map((feed) => (
              <FeedItem key={feed.atomUrl} site={site} feed={feed} label={labels.get(feed.pageUrl) ?? feed.title} />
            ))}
          </ul>
        </section>
      ))}
    </Document>
  );
}

interface FeedItemProps {
  readonly site: Site;
  readonly feed: Feed;
  readonly label: string;
}

function FeedItem({ site, feed, label }: FeedItemProps): VNode {
  const id = `flux${feed.pageUrl.replaceAll("/", "-")}`;
  return (
    <li>
      <span id={id}>
        <Words of={label} />
      </span>{" "}
      <a id={`${id}atom`} aria-labelledby={`${id}atom ${id}`} href={href(site, feed.atomUrl)}>
        Atom
      </a>{" "}
      <a id={`${id}json`} aria-labelledby={`${id}json ${id}`} href={href(site, feed.jsonUrl)}>
        JSON
      </a>
    </li>
  );
}

function feedGroups({ feeds, settings }: Site): { title: string; feeds: readonly Feed[] }[] {
  const kinds = new Set(listedKinds(settings.kinds).map(({ url }) => url));
  const groupOf = ({ pageUrl }: Feed): string => {
    if (pageUrl === "/") return "Tout le site";
    if (kinds.has(pageUrl)) return "Par sorte de texte";
    if (pageUrl.startsWith(ROUTES.categories)) return "Par catégorie";
    return pageUrl.startsWith(ROUTES.tags) ? "Par étiquette" : "Autres fils";
  };
  const titles = ["Tout le site", "Par sorte de texte", "Par catégorie", "Par étiquette", "Autres fils"];
  return titles
    .map((title) => ({ title, feeds: feeds.filter((feed) => groupOf(feed) === title) }))
    .filter((group) => group.feeds.length > 0);
}
