/** Full addresses of the site itself typed in a text, as site URLs: « https://exemple.org/a/plan.pdf » is `/a/plan.pdf`. It resolves none. */

/** In the order of the text; `siteUrl` is the address of the published site. */
export function ownAddresses(text: string, siteUrl: string): readonly string[] {
  const root = siteUrl.replace(/\/+$/u, "");
  const found: string[] = [];
  for (let at = text.indexOf(root); at >= 0; at = text.indexOf(root, at + root.length)) {
    const [path = ""] = /^\/[^\s()<>"'`?#]*/u.exec(text.slice(at + root.length, at + root.length + 2000)) ?? [];
    if (path !== "") found.push(path);
  }
  return found;
}
