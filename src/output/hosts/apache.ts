/** Example configuration for Apache 2.4, to save as `.htaccess` at the root of the site. Only mod_headers is required; other modules are used when present. */
import { ROUTES } from "../../routes.ts";
import { COMMON_HEADERS, defaultOf, HOST_FILES, patternRegex, SPECIAL_HEADERS, valuesOf } from "./served-over-https.ts";

/** The text of the file. */
export function apacheFile(): string {
  return `# Exemple pour Apache 2.4, écrit par Babillard.
# À placer à la racine du site sous le nom .htaccess; le serveur doit le permettre (AllowOverride All).

ErrorDocument 404 ${ROUTES.notFound}
DirectoryIndex index.html
Options -Indexes
AddDefaultCharset utf-8

${valuesOf("Content-Type").map(typeOf).join("\n")}
<IfModule mod_headers.c>
${COMMON_HEADERS.map(([name, value]) => `  Header always set ${name} "${value}"`).join("\n")}

${SPECIAL_HEADERS.flatMap(headerLines).join("\n")}
</IfModule>

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/plain text/css text/javascript text/calendar application/json application/xml application/atom+xml application/feed+json application/manifest+json image/svg+xml
</IfModule>

# Ces fichiers parlent à d’autres hôtes.
<FilesMatch "^(?:${HOST_FILES})$">
  Require all denied
</FilesMatch>
`;
}

function headerLines(header: string): readonly string[] {
  const common = defaultOf(header);
  return [
    ...(common === "" ? [] : [`  Header set ${header} "${common}"`]),
    ...valuesOf(header).map(
      ({ path, value }) => `  Header set ${header} "${value}" "expr=%{REQUEST_URI} =~ m#${patternRegex(path)}#"`,
    ),
  ];
}

function typeOf({ path, value }: { readonly path: string; readonly value: string }): string {
  return `<If "%{REQUEST_URI} =~ m#${patternRegex(path)}#">\n  ForceType "${value}"\n</If>\n`;
}
