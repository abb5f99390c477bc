/** Finds absolute URLs of the site itself in a text: « https://exemple.org/a/plan.pdf » is `/a/plan.pdf`. */

/** Returns them as site URLs, in text order; `siteUrl` is the URL of the published site. */
export function ownUrls(text: string, siteUrl: string): readonly string[] {
  const root = siteUrl.replace(/\/+$/u, "");
  const found: string[] = [];
  for (let at = text.indexOf(root); at >= 0; at = text.indexOf(root, at + root.length)) {
    const [path = ""] = /^\/[^\s()<>"'`?#]*/u.exec(text.slice(at + root.length, at + root.length + 2000)) ?? [];
    if (path !== "") found.push(path);
  }
  return found;
}
