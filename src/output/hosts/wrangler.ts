/** `wrangler.jsonc`: how Cloudflare serves the site as static files. Headers and redirects are generated in the site, as `_headers` and `_redirects`. */

/** The text of the file; `name` is the one of the site at Cloudflare: lower case, figures and hyphens. */
export function wranglerFile(name = "babillard"): string {
  return `// Écrit par Babillard.
// Les en-têtes et les redirections sont dans le site produit : _site/_headers et _site/_redirects.
{
  "$schema": "node_modules/wrangler/config-schema.json",
  "name": "${name}",
  "compatibility_date": "2026-01-01",
  "build": { "command": "SITE_NOW=$(TZ=America/Toronto date +%F) npm run build" },
  "assets": {
    "directory": "./_site",
    "html_handling": "force-trailing-slash",
    "not_found_handling": "404-page"
  }
}
`;
}
