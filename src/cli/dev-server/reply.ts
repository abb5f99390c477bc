/** The preview's response to a path: a page, a file or a redirect. */
import { readFile } from "node:fs/promises";
import { isLayoutError } from "../../build/own-layouts/layout-error.ts";
import type { PictureStore } from "../../images/picture-store.ts";
import { mediaType } from "../../output/media-types.ts";
import { ROUTES } from "../../routes.ts";
import type { PageData } from "../../site/model.ts";
import { href } from "../../site/urls.ts";
import { editorPage } from "./editor-page.ts";
import { brokenPage, failurePage, type PageDiagnostics, withOverlay } from "./overlay.ts";
import type { PreviewState } from "./state.ts";

export interface Preview {
  /** The last site that loaded; undefined when none has. */
  readonly state?: PreviewState | undefined;
  /** Why the last load failed, in French. */
  readonly failure?: string | undefined;
  readonly search: ReadonlyMap<string, Uint8Array>;
  readonly pictures: PictureStore;
  /** The path on this machine of one of the owner's pages or files. */
  readonly ownerFile?: (path: string) => string | undefined;
  /** Runs the owner's transforms on a page. */
  readonly transform?: ((url: string, html: string) => Promise<string>) | undefined;
}

export type Reply =
  | {
      readonly status: number;
      readonly type: string;
      readonly body: string | Uint8Array | Promise<string | Uint8Array>;
    }
  /** A file, sent only while it is inside the folder `inside`, when given. */
  | { readonly type: string; readonly file: string | Promise<string>; readonly inside?: string }
  | { readonly location: string };

const HTML = "text/html; charset=utf-8";

/** The response to a decoded path. Throws only for a bug in a page. */
export function replyTo({ state, failure, search, pictures, ownerFile, transform }: Preview, asked: string): Reply {
  if (state === undefined) return page(503, failurePage(failure ?? "Le site se prépare…"));
  const { site, problems, renderer } = state;
  const transformed = (url: string, html: string): Promise<string> | string => transform?.(url, html) ?? html;
  const missing = (): Reply =>
    page(404, shown(transformed(ROUTES.notFound, renderer.notFound()), { problems, failure }));
  if (asked === "/" && site.base !== "/") return { location: site.base };
  if (!asked.startsWith(site.base)) return missing();
  const path = `/${asked.slice(site.base.length)}`;
  const rendered = renderer.render(path);
  if (rendered !== undefined) {
    return page(200, shown(transformed(path, rendered.html), { problems, file: fileOf(rendered.view), failure }));
  }
  const name = path.slice(1);
  const body = state.assets.get(name) ?? search.get(name) ?? state.files().get(name);
  if (body !== undefined) return { status: 200, type: mediaType(name), body };
  const brand = state.brand.get(name);
  if (brand !== undefined) return { status: 200, type: mediaType(name), body: brand() };
  const poster = state.posters.get(name);
  if (poster !== undefined) return { status: 200, type: mediaType(name), body: poster() };
  const share = state.shares.get(name);
  if (share !== undefined) return { type: mediaType(name), file: share() };
  const picture = state.pictures.get(path);
  if (picture !== undefined) return { type: mediaType(name), file: pictures.find(picture) };
  const asset = site.assets.find(({ url }) => url === path);
  if (asset !== undefined) return { type: mediaType(name), file: asset.source, inside: state.folder };
  const slashed = path.endsWith("/") ? path : `${path}/`;
  const ownerPath = ownerFile?.(path.endsWith("/") ? `${name}index.html` : name);
  if (ownerPath !== undefined)
    return ownerPath.endsWith(".html")
      ? page(200, shown(readFile(ownerPath, "utf8"), { problems, failure }))
      : { type: mediaType(ownerPath), file: ownerPath };
  if (slashed !== path && ownerFile?.(`${name}/index.html`) !== undefined)
    return { location: site.base + slashed.slice(1) };
  const file = state.broken.get(slashed);
  if (file !== undefined) return page(404, brokenPage(renderer.notFound, { problems, file, failure }));
  if (slashed !== path && renderer.render(slashed) !== undefined) return { location: site.base + slashed.slice(1) };
  if (slashed === ROUTES.admin) return page(200, editorPage(renderer.notFound, site.settings.admin !== undefined));
  const alias = site.redirects.find(({ from }) => from === path || from === slashed);
  return alias === undefined ? missing() : { location: href(site, alias.to) };
}

function shown(html: string | Promise<string>, diagnostics: PageDiagnostics): string | Promise<string> {
  return typeof html === "string"
    ? withOverlay(html, diagnostics)
    : html.then((text) => withOverlay(text, diagnostics));
}

/** The page shown when a page could not be rendered; `failure` says why there is no newer one, in French. */
export function replyToError(error: unknown, failure?: string): Reply {
  if (failure !== undefined) return page(500, failurePage(failure));
  const { stack = "" } = error as Error;
  return page(
    500,
    failurePage(`Cette page n’a pas pu être imprimée.\n\n${isLayoutError(error) ? error.message : stack}`),
  );
}

function page(status: number, body: string | Promise<string>): Reply {
  return { status, type: HTML, body };
}

/** The file a page is made from, if it is made from a single one. */
function fileOf(view: PageData): string | undefined {
  const holder = view as { readonly post?: HasFile; readonly page?: HasFile };
  return (holder.post ?? holder.page)?.entry?.file;
}

interface HasFile {
  readonly entry?: { readonly file: string };
}
