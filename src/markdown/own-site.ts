/** Recognises the addresses of the site itself, however they were typed over the years: `http://` or `https://`, with or without « www. ». */

export interface OwnSite {
  /** The path of an absolute http(s) address of this site, from `/`, with its query and fragment; undefined for any other address. */
  readonly pathOf: (address: string) => string | undefined;
  /** True for an address on the host of the site, with or without « www. ». */
  readonly isHost: (address: string) => boolean;
}

const ABSOLUTE = /^\s*(?:https?:)?\/\//iu;
const DEFAULT_PORTS = /:(?:80|443)$/u;

/** For a text that belongs to no site. */
export const NO_SITE: OwnSite = { pathOf: () => undefined, isHost: () => false };

/** `url` is that of the published site, e.g. `https://babillard.example/blogue`; what is outside of its path belongs to another site. */
export function ownSite(url: string): OwnSite {
  const { host, pathname } = new URL(url);
  const own = plainHost(host);
  const root = pathname.endsWith("/") ? pathname : `${pathname}/`;
  const isHost = (address: string): boolean =>
    URL.canParse(address, url) && plainHost(new URL(address, url).host) === own;
  return {
    isHost,
    pathOf: (address) => {
      if (!ABSOLUTE.test(address) || !isHost(address)) return undefined;
      const typed = new URL(address, url);
      const path = `${typed.pathname}${typed.pathname === root.slice(0, -1) ? "/" : ""}`;
      return path.startsWith(root) ? `/${path.slice(root.length)}${typed.search}${typed.hash}` : undefined;
    },
  };
}

function plainHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^www\./u, "")
    .replace(DEFAULT_PORTS, "");
}
