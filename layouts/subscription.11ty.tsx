/** The page that explains calendars in plain words and gives the links to subscribe. */
import type { VNode } from "preact";
import { absolute, href } from "../src/site/urls.ts";
import { type PageProps, pageData } from "./page-data.ts";
import { CalendarLinks } from "./parts/calendar-links.tsx";
import { Document } from "./parts/document.tsx";
import { PageHeader } from "./parts/page-header.tsx";

export const data = pageData("subscription");

/** The whole agenda first, then one calendar per category that has sessions. */
export function render({ site, view }: PageProps<"subscription">): VNode {
  const categories = site.categories.filter(({ posts }) => posts.some(({ sessions }) => sessions.length > 0));
  return (
    <Document site={site} view={view} layout="subscription">
      <PageHeader
        title={view.title}
        intro="Les séances s’inscrivent d’elles-mêmes dans votre calendrier, et s’y déplacent si leur date change."
      />
      <section class="calendar" aria-labelledby="tout">
        <h2 id="tout">Toutes les séances</h2>
        <CalendarLinks site={site} url="/agenda.ics" name={site.settings.title} />
        <p>
          Ailleurs, copiez cette adresse : <a href={href(site, "/agenda.ics")}>{absolute(site, "/agenda.ics")}</a>
        </p>
      </section>
      <div class="prose">
        <h2>S’abonner ou télécharger?</h2>
        <p>
          <strong>S’abonner</strong>, c’est donner à votre calendrier l’adresse du nôtre. Il la consulte de lui-même, en
          général une fois par jour : une séance annoncée s’y ajoute, une séance reportée change de jour, une séance
          annulée est marquée comme telle. Pour ne plus rien recevoir, retirez le calendrier.
        </p>
        <p>
          <strong>Télécharger</strong>, c’est copier une fois les séances, telles qu’elles sont aujourd’hui. Si une date
          change ensuite, votre copie ne le saura pas.
        </p>
        <p>
          Une séance dont on ne connaît encore que le mois n’est pas dans le calendrier : elle y entrera quand son jour
          sera fixé. D’ici là, elle figure dans <a href={href(site, "/agenda/")}>l’agenda</a>.
        </p>
        <p>Nous ne savons pas qui s’abonne : aucun nom, aucune adresse de courriel ne nous est transmis.</p>
      </div>
      {categories.length > 0 && (
        <section aria-labelledby="par-categorie">
          <h2 id="par-categorie">Par catégorie</h2>
          {categories.map(({ slug, label, url }) => (
            <section key={slug} class="calendar" aria-labelledby={`calendrier-${slug}`}>
              <h3 id={`calendrier-${slug}`}>{label}</h3>
              <CalendarLinks site={site} url={`${url}agenda.ics`} name={`${label} – ${site.settings.title}`} />
            </section>
          ))}
        </section>
      )}
    </Document>
  );
}
