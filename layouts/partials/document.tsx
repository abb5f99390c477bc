/** The HTML skeleton of every page: head, skip link, header, breadcrumbs, main and footer. */
import type { ComponentChildren, VNode } from "preact";
import type { PageData, Site } from "../../src/site/model.ts";
import { replaceable } from "../replaceable.tsx";
import { Breadcrumbs } from "./breadcrumbs.tsx";
import { CopyScript } from "./copy-script.tsx";
import { Footer } from "./footer.tsx";
import { Head } from "./head.tsx";
import { Header } from "./header.tsx";
import { HighlightScript } from "./highlight-script.tsx";
import { RelabelScript } from "./relabel-script.tsx";
import { ViewerScript } from "./viewer-script.tsx";

interface DocumentProps {
  readonly site: Site;
  readonly view: PageData;
  /** Class of the page's layout in the stylesheet. */
  readonly layout: string;
  readonly children: ComponentChildren;
}

/** The `<html>` element, without the doctype. */
export const Document = replaceable(
  "document",
  function Document({ site, view, layout, children }: DocumentProps): VNode {
    return (
      <html lang={site.settings.language}>
        <Head site={site} view={view} />
        <body class={`layout-${layout}`}>
          <a class="skip" href="#contenu">
            Aller au contenu
          </a>
          <Header site={site} view={view} />
          <Breadcrumbs site={site} view={view} />
          <main id="contenu" tabindex={-1}>
            {children}
          </main>
          <Footer site={site} />
          <RelabelScript site={site} view={view} />
          <HighlightScript site={site} view={view} />
          <ViewerScript site={site} view={view} />
          <CopyScript site={site} view={view} />
        </body>
      </html>
    );
  },
);
