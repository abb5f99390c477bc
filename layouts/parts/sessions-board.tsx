/** The next sessions on the home page; the latest ones when nothing is announced. */
import type { VNode } from "preact";
import type { Site, SiteSession } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { SessionItem } from "./session-item.tsx";

const SHOWN = 4;

/** A section with a few sessions and the way to the agenda; nothing on a site without sessions. */
export function SessionsBoard({
  site,
  sessions,
}: {
  readonly site: Site;
  readonly sessions: readonly SiteSession[];
}): VNode | null {
  if (site.sessions.length === 0) return null;
  const none = sessions.length === 0;
  const shown = none ? site.sessions.slice(-SHOWN).reverse() : sessions.slice(0, SHOWN);
  return (
    <section class="board" aria-labelledby="seances">
      <h2 id="seances" class="rubric">
        {none ? "Dernières séances" : "Prochaines séances"}
      </h2>
      {none && <p class="board-note">Aucune séance n’est annoncée pour le moment. Voici les plus récentes.</p>}
      <ul class="sessions sessions-brief">
        {shown.map((item) => (
          <SessionItem key={item.url} site={site} item={item} />
        ))}
      </ul>
      <p class="onward">
        <a href={href(site, "/agenda/")}>Tout l’agenda</a>
        <a href={href(site, "/agenda/abonnement/")}>S’abonner</a>
      </p>
    </section>
  );
}
