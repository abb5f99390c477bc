/** The script that shows whole pictures over the page, where there is one to enlarge; without it, their links open the files. */
import type { VNode } from "preact";
import type { Entry } from "../../src/content/model.ts";
import { enlarging } from "../../src/content/picture-shape.ts";
import type { EventPageData, PageData, PostPageData, Site, UndatedPageData } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { asset } from "../assets.ts";

const ENLARGED = / class="(?:full|enlarge)[ "]/u;

/** Null on most pages. */
export function ViewerScript({ site, view }: { readonly site: Site; readonly view: PageData }): VNode | null {
  if (!hasFullPictures(view)) return null;
  return <script type="module" src={href(site, asset("viewer.ts"))} />;
}

function hasFullPictures(view: PageData): boolean {
  if ("event" in view) return (view as EventPageData).event.editions.some(({ photos }) => photos.length > 0);
  const shown = (view as Partial<PostPageData>).post ?? (view as Partial<UndatedPageData>).page;
  if (shown?.text === undefined) return false;
  return ENLARGED.test(shown.text.html) || picturesOf(shown.entry);
}

function picturesOf(entry: Entry): boolean {
  const lead = entry.image?.asset;
  if (entry.base === "conference" && entry.photos.length > 0) return true;
  return lead !== undefined && enlarging(lead.url, lead) !== undefined;
}
