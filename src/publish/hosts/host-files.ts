/** The files that tell each kind of host how to serve the site, by their path in the project: examples for servers of one's own, settings for the others. It writes none of them. */
import { apacheFile } from "./apache.ts";
import { netlifyFile } from "./netlify.ts";
import { nginxFile } from "./nginx.ts";
import { wranglerFile } from "./wrangler.ts";

/** Path in the project → text. They hold for a site at the root of its domain, over HTTPS. */
export function hostFiles(): ReadonlyMap<string, string> {
  return new Map([
    ["netlify.toml", netlifyFile()],
    ["wrangler.jsonc", wranglerFile()],
    ["docs/hebergement/nginx.conf", nginxFile()],
    ["docs/hebergement/apache.htaccess", apacheFile()],
  ]);
}
