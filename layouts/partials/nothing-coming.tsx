/** The agenda, or the list of trainings, when nothing is announced: a bare notice board, how to be told first, and what there is to read meanwhile. */
import type { VNode } from "preact";
import { ROUTES } from "../../src/routes.ts";
import type { Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { EmptyBoard } from "./empty-board.tsx";

/** A section without a heading of its own: the title of the page is above it. */
export function NothingComing({ site }: { readonly site: Site }): VNode {
  return (
    <div class="nothing">
      <EmptyBoard />
      <div>
        <p class="nothing-title">Rien n’est annoncé pour le moment.</p>
        <p>Abonnez-vous au calendrier : la prochaine date y paraîtra d’elle-même, dès qu’elle sera connue.</p>
        <p class="hero-step">
          <a class="button" href={href(site, ROUTES.subscription)}>
            S’abonner au calendrier
          </a>
          {site.posts.some(({ entry }) => entry.base === "guide") ? (
            <a href={href(site, ROUTES.guides)}>En attendant, lire les guides</a>
          ) : (
            <a href={href(site, ROUTES.feeds)}>Suivre les nouveaux textes</a>
          )}
        </p>
      </div>
    </div>
  );
}
