/** What the preview answers for an address: a page, a file or another address. It sends nothing. */
import { mediaType } from "../../publish/media-types.ts";
import type { PictureStore } from "../../publish/picture-store.ts";
import type { View } from "../../site/model.ts";
import { href } from "../../site/urls.ts";
import { brokenPage, failurePage, withOverlay } from "./overlay.ts";
import type { PreviewState } from "./state.ts";

export interface Preview {
  /** The last site that could be loaded; undefined as long as none could. */
  readonly state?: PreviewState | undefined;
  /** Why the last load failed, in French. */
  readonly failure?: string | undefined;
  readonly search: ReadonlyMap<string, Uint8Array>;
  readonly pictures: PictureStore;
}

export type Reply =
  | { readonly status: number; readonly type: string; readonly body: string | Uint8Array }
  /** A file that is sent only as long as it is in the folder `inside`, when that is given. */
  | { readonly type: string; readonly file: string | Promise<string>; readonly inside?: string }
  | { readonly location: string };

const HTML = "text/html; charset=utf-8";

/** The reply to a decoded path. Throws only for a bug of a page. */
export function replyTo({ state, failure, search, pictures }: Preview, asked: string): Reply {
  if (state === undefined) return page(503, failurePage(failure ?? "Le site se prépare…"));
  const { site, problems, printer } = state;
  const missing = () => page(404, withOverlay(printer.notFound(), { problems, failure }));
  if (asked === "/" && site.base !== "/") return { location: site.base };
  if (!asked.startsWith(site.base)) return missing();
  const path = `/${asked.slice(site.base.length)}`;
  const printed = printer.print(path);
  if (printed !== undefined)
    return page(200, withOverlay(printed.html, { problems, file: fileOf(printed.view), failure }));
  const name = path.slice(1);
  const body = state.assets.get(name) ?? search.get(name) ?? state.files().get(name);
  if (body !== undefined) return { status: 200, type: mediaType(name), body };
  const picture = state.pictures.get(path);
  if (picture !== undefined) return { type: mediaType(name), file: pictures.find(picture) };
  const asset = site.assets.find(({ url }) => url === path);
  if (asset !== undefined) return { type: mediaType(name), file: asset.source, inside: state.folder };
  const slashed = path.endsWith("/") ? path : `${path}/`;
  const file = state.broken.get(slashed);
  if (file !== undefined) return page(404, brokenPage(printer.notFound(), { problems, file, failure }));
  if (slashed !== path && printer.print(slashed) !== undefined) return { location: site.base + slashed.slice(1) };
  const alias = site.redirects.find(({ from }) => from === path || from === slashed);
  return alias === undefined ? missing() : { location: href(site, alias.to) };
}

/** The page that says that a page could not be printed. */
export function replyToError(error: unknown): Reply {
  const { stack = "" } = error as Error;
  return page(500, failurePage(`Cette page n’a pas pu être imprimée.\n\n${stack}`));
}

function page(status: number, body: string): Reply {
  return { status, type: HTML, body };
}

/** The file a page is made from, for pages made from one. */
function fileOf(view: View): string | undefined {
  const holder = view as { readonly post?: HasFile; readonly page?: HasFile };
  return (holder.post ?? holder.page)?.entry?.file;
}

interface HasFile {
  readonly entry?: { readonly file: string };
}
