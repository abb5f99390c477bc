/** The next sessions on the home page, under the name of their formation; the latest ones when nothing is announced. */
import type { VNode } from "preact";
import type { Site, SiteSession } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { SessionItem } from "./session-item.tsx";

const SHOWN = 4;

interface SessionsBoardProps {
  readonly site: Site;
  readonly sessions: readonly SiteSession[];
}

/** A section with a few sessions and the way to the agenda; nothing on a site without sessions. */
export function SessionsBoard({ site, sessions }: SessionsBoardProps): VNode | null {
  if (site.sessions.length === 0) return null;
  const none = sessions.length === 0;
  const shown = none ? site.sessions.slice(-SHOWN).reverse() : sessions.slice(0, SHOWN);
  return (
    <section class="board pinned" aria-labelledby="seances">
      <h2 id="seances">{none ? "Dernières séances" : "Prochaines séances"}</h2>
      {none && <p class="board-note">Rien n’est annoncé pour le moment. Voici les séances les plus récentes.</p>}
      {byFormation(shown).map((items) => (
        <div key={items[0]?.url} class="board-group">
          <h3>
            <a href={href(site, items[0]?.post.url ?? "")}>{items[0]?.post.title}</a>
          </h3>
          <ul class="sessions">
            {items.map((item) => (
              <SessionItem key={item.url} site={site} item={item} titled="group" level={4} />
            ))}
          </ul>
        </div>
      ))}
      <p class="onward">
        <a href={href(site, "/agenda/")}>Tout l’agenda</a>
        <a href={href(site, "/agenda/abonnement/")}>S’abonner au calendrier</a>
      </p>
    </section>
  );
}

/** Sessions that follow each other and belong to one formation stand together; the order by date does not change. */
function byFormation(sessions: readonly SiteSession[]): SiteSession[][] {
  const groups: SiteSession[][] = [];
  for (const session of sessions) {
    const last = groups.at(-1);
    if (last?.[0]?.post === session.post) last.push(session);
    else groups.push([session]);
  }
  return groups;
}
