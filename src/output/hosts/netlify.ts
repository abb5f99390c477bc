/**
 * `netlify.toml`: how Netlify builds the site. Headers and redirects are generated in the site, as `_headers` and
 * `_redirects`, so that they follow its content and base path.
 */

/** The text of the file. */
export function netlifyFile(): string {
  return `# Écrit par Babillard.
# Les en-têtes et les redirections sont dans le site produit : _site/_headers et _site/_redirects.
[build]
  command = "SITE_NOW=$(TZ=America/Toronto date +%F) npm run build -- --url \\"$URL\\""
  publish = "_site"

[build.environment]
  NODE_VERSION = "20"
  NPM_FLAGS = "--ignore-scripts"

# L’aperçu d’une demande de tirage montre aussi les brouillons.
[context.deploy-preview]
  command = "SITE_NOW=$(TZ=America/Toronto date +%F) npm run build -- --drafts --url \\"$DEPLOY_PRIME_URL\\""
`;
}
