/** The configuration files for each kind of host, by their path in the project: examples for self-hosted servers, settings for the others. */
import { apacheFile } from "./apache.ts";
import { netlifyFile } from "./netlify.ts";
import { nginxFile } from "./nginx.ts";
import { wranglerFile } from "./wrangler.ts";

/** Path in the project → text, for a site at the root of its domain, over HTTPS. */
export function hostFiles(): ReadonlyMap<string, string> {
  return new Map([
    ["netlify.toml", netlifyFile()],
    ["wrangler.jsonc", wranglerFile()],
    ["docs/hebergement/nginx.conf", nginxFile()],
    ["docs/hebergement/apache.htaccess", apacheFile()],
  ]);
}
