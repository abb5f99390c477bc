/** A poster to print on one Letter page: the drawing, what, when, where, how to register, the address and its QR code. */
import type { VNode } from "preact";
import { isEdition } from "../../src/site/agenda-item.ts";
import type { AgendaItem, Site } from "../../src/site/model.ts";
import { absolute, href } from "../../src/site/urls.ts";
import { type PageProps, pageData } from "../page-data.ts";
import { Document } from "../partials/document.tsx";
import { ItemKind, itemClasses } from "../partials/kind-mark.tsx";
import { plannedOf } from "../partials/planned.ts";
import { PrintedFacts } from "../partials/printed-facts.tsx";
import { PrintedPicture } from "../partials/printed-picture.tsx";
import { QrCode } from "../partials/qr-code.tsx";
import { SessionWhen } from "../partials/session-when.tsx";
import { spoken } from "../partials/spoken.ts";
import { Words } from "../partials/words.tsx";
import { WordsIn } from "../partials/words-in.tsx";

export const data = pageData("poster");

/** Renders the page: on a screen, the sheet as it will be printed. */
export function render({ site, view }: PageProps<"poster">): VNode {
  const { item, others, of } = view;
  const { title, lang, part } = plannedOf(item);
  return (
    <Document site={site} view={view} layout="poster">
      <p class="printed-note">
        Cette affiche s’imprime sur une page au format Lettre, depuis le menu de votre navigateur.{" "}
        <a href={href(site, of)}>Revenir à la page</a>
      </p>
      <article class={`printed ${itemClasses("card", site, item)}`}>
        <p class="printed-strip">
          <ItemKind site={site} item={item} /> <span>{site.settings.title}</span>
        </p>
        <PrintedPicture site={site} view={view} />
        <h1 class={`printed-${sizeOf(title)}`} {...spoken(lang)}>
          <Words of={title} lang={lang} />
        </h1>
        <div class="printed-foot">
          <div class="printed-facts">
            {part && (
              <p {...spoken(lang)}>
                <Words of={part} lang={lang} />
              </p>
            )}
            <p class="printed-when">
              <SessionWhen item={item} />
            </p>
            <PrintedFacts site={site} item={item} />
            <Others site={site} items={others} />
            <p class="printed-address">{plainAddress(absolute(site, of))}</p>
          </div>
          <QrCode address={absolute(site, of)} />
        </div>
      </article>
    </Document>
  );
}

/** The longer the title, the smaller its letters, so that the sheet stays one page. */
function sizeOf({ length }: string): "short" | "medium" | "long" | "longest" {
  if (length <= 40) return "short";
  if (length <= 75) return "medium";
  return length <= 120 ? "long" : "longest";
}

/** « Aussi : jeudi 28 janvier 2027, de 9 h à 16 h ». */
function Others({ items }: { readonly site: Site; readonly items: readonly AgendaItem[] }): VNode | null {
  if (items.length === 0) return null;
  return (
    <ul>
      {items.map((item) => (
        <li key={item.url}>
          {isEdition(item) ? "Puis" : "Aussi"} : <OtherPart item={item} />
          <SessionWhen item={item} />
        </li>
      ))}
    </ul>
  );
}

/** The group or the town of another session. */
function OtherPart({ item }: { readonly item: AgendaItem }): VNode | null {
  const { part, lang } = plannedOf(item);
  if (part === undefined || isEdition(item)) return null;
  return (
    <>
      <WordsIn of={part} lang={lang} />,{" "}
    </>
  );
}

/** As people type it: without its scheme and its last slash. */
function plainAddress(address: string): string {
  return address.replace(/^https?:\/\//u, "").replace(/\/$/u, "");
}
