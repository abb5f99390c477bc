/** Example configuration for nginx. Values that depend on the path use `map`, because an `add_header` inside a `location` drops all those of the server. */
import { ROUTES } from "../../routes.ts";
import { COMMON_HEADERS, defaultOf, HOST_FILES, patternRegex, SPECIAL_HEADERS, valuesOf } from "./served-over-https.ts";

/** The text of the file. */
export function nginxFile(): string {
  return `# Exemple pour nginx, écrit par Babillard.
# À inclure dans le bloc « http ». Remplacez exemple.org, le certificat et le dossier du site.

${SPECIAL_HEADERS.map(mapOf).join("\n")}
server {
  listen 443 ssl;
  listen [::]:443 ssl;
  http2 on;
  server_name exemple.org;
  ssl_certificate     /etc/letsencrypt/live/exemple.org/fullchain.pem;
  ssl_certificate_key /etc/letsencrypt/live/exemple.org/privkey.pem;

  root /var/www/exemple.org;
  index index.html;
  charset utf-8;
  charset_types text/html text/plain text/css text/javascript text/calendar application/json application/xml application/atom+xml application/feed+json application/manifest+json;
  gzip on;
  gzip_vary on;
  gzip_types text/plain text/css text/javascript text/calendar application/json application/xml application/atom+xml application/feed+json application/manifest+json image/svg+xml;
  etag on;

${COMMON_HEADERS.map(([name, value]) => `  add_header ${name} "${value}" always;`).join("\n")}
  # nginx n’envoie pas un en-tête dont la valeur est vide.
${SPECIAL_HEADERS.map((name) => `  add_header ${name} ${variableOf(name)};`).join("\n")}

  location / {
    try_files $uri $uri/ =404;
  }

  # Ces fichiers parlent à d’autres hôtes.
  location ~ ^/(?:${HOST_FILES})$ {
    return 404;
  }

${valuesOf("Content-Type").map(typeOf).join("\n")}
  error_page 404 ${ROUTES.notFound};
}

server {
  listen 80;
  listen [::]:80;
  server_name exemple.org;
  return 301 https://exemple.org$request_uri;
}
`;
}

function variableOf(header: string): string {
  return `$babillard_${header.toLowerCase().replaceAll("-", "_")}`;
}

function mapOf(header: string): string {
  const rows = valuesOf(header).map(({ path, value }) => `  "~${patternRegex(path)}" "${value}";`);
  return `map $uri ${variableOf(header)} {\n  default "${defaultOf(header)}";\n${rows.join("\n")}\n}\n`;
}

/** Without the charset, which nginx adds itself. */
function typeOf({ path, value }: { readonly path: string; readonly value: string }): string {
  return `  location ~ "${patternRegex(path)}" {\n    types {}\n    default_type "${value.replace(/;.*$/, "")}";\n  }\n`;
}
