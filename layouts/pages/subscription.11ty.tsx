/** The page that explains calendar subscriptions in plain words and gives the links. */
import type { VNode } from "preact";
import { calendarFeeds } from "../../src/output/calendar/feeds.ts";
import { calendarUrls } from "../../src/output/calendar/urls.ts";
import { ROUTES } from "../../src/routes.ts";
import { absolute, href } from "../../src/site/urls.ts";
import { type PageProps, pageData } from "../page-data.ts";
import { CalendarLinks } from "../partials/calendar-links.tsx";
import { Document } from "../partials/document.tsx";
import { PageHeader } from "../partials/page-header.tsx";

export const data = pageData("subscription");

/** Renders the page: the calendar of all sessions and events, the explanation, then the calendars by category. */
export function render({ site, view }: PageProps<"subscription">): VNode {
  const [whole, ...others] = calendarFeeds(site);
  return (
    <Document site={site} view={view} layout="subscription">
      <PageHeader
        title={view.title}
        intro="Les séances et les événements s’inscrivent d’eux-mêmes dans votre calendrier, et s’y déplacent si leur date change."
      />
      {whole ? (
        <section class="calendar calendar-whole" aria-labelledby="tout">
          <h2 id="tout">Tout l’agenda</h2>
          <p>{whole.description}</p>
          <CalendarLinks site={site} url={whole.url} name={whole.title} />
          <p>
            Ailleurs, copiez cette adresse : <a href={href(site, whole.url)}>{absolute(site, whole.url)}</a>
          </p>
        </section>
      ) : (
        <p class="empty">Rien n’est encore annoncé : le calendrier apparaîtra ici avec la première date.</p>
      )}
      <div class="prose set-in">
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
        <h2>Sur quel appareil?</h2>
        <ul>
          <li>
            <strong>iPhone, iPad, Mac et Outlook installé sur l’ordinateur</strong> : le premier lien ouvre votre
            application, qui demande de confirmer.
          </li>
          <li>
            <strong>Téléphone Android</strong> : passez par Google Agenda, de préférence sur un ordinateur. Les séances
            arrivent ensuite au téléphone.
          </li>
          <li>
            <strong>Outlook.com</strong> : le lien ouvre la page du service, où il faut avoir un compte.
          </li>
        </ul>
        <h2>Et les dates à confirmer?</h2>
        <p>
          Une séance dont on ne connaît que le mois n’est pas dans le calendrier : elle y entrera quand son jour sera
          fixé. D’ici là, elle figure dans <a href={href(site, ROUTES.agenda)}>l’agenda</a>
          {whole && " et dans le calendrier des dates à confirmer, plus bas, où elle occupe tout son mois"}.
        </p>
        <p>Nous ne savons pas qui s’abonne : aucun nom, aucune adresse de courriel ne nous est transmis.</p>
        <h2>Dans un tableur</h2>
        <p>
          <a href={href(site, ROUTES.openAgenda)} type="text/csv">
            Toutes les dates en un tableau (CSV)
          </a>{" "}
          s’ouvre dans Excel ou LibreOffice, une date par rangée.
        </p>
      </div>
      {others.map((feed) => (
        <section key={feed.url} class="calendar beside" aria-labelledby={idOf(feed.url)}>
          <h2 id={idOf(feed.url)}>
            {feed.url === calendarUrls.toConfirm
              ? "Dates à confirmer"
              : feed.title.replace(`${site.settings.title} – `, "")}
          </h2>
          <p>{feed.description}</p>
          <CalendarLinks site={site} url={feed.url} name={feed.title} />
        </section>
      ))}
    </Document>
  );
}

function idOf(url: string): string {
  return `calendrier${url.replace(/\.ics$/, "").replaceAll("/", "-")}`;
}
