/** The next sessions on the home page, or the latest ones when none is upcoming. */
import type { VNode } from "preact";
import { ROUTES } from "../../src/routes.ts";
import type { Site, SiteSession } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";
import { SessionGroups } from "./session-groups.tsx";

const SHOWN = 4;

interface SessionsBoardProps {
  readonly site: Site;
  readonly sessions: readonly SiteSession[];
}

/** A section with a few sessions and a link to the agenda; null on a site without sessions. */
export const SessionsBoard = replaceable(
  "sessions-board",
  function SessionsBoard({ site, sessions }: SessionsBoardProps): VNode | null {
    if (site.sessions.length === 0) return null;
    const none = sessions.length === 0;
    const shown = none ? site.sessions.slice(-SHOWN).reverse() : sessions.slice(0, SHOWN);
    return (
      <section class="board pinned" aria-labelledby="seances">
        <h2 id="seances">{none ? "Dernières séances" : "Prochaines séances"}</h2>
        {none && <p class="board-note">Rien n’est annoncé pour le moment. Voici les séances les plus récentes.</p>}
        <SessionGroups site={site} sessions={shown} brief />
        <p class="onward">
          <a href={href(site, ROUTES.agenda)}>Tout l’agenda</a>
          <a href={href(site, ROUTES.subscription)}>S’abonner au calendrier</a>
        </p>
      </section>
    );
  },
);
