/** Validates URLs, paths of this site and e-mail addresses. Only schemes that cannot execute anything are accepted (http, https; RFC 3986 §3.1). */
import { field, type Reading, type ValueDiagnostic, wrongType } from "./field.ts";

const URL_JSON = { type: "string" };

function tidy(value: unknown): string | undefined {
  return typeof value === "string" ? value.trim().normalize("NFC") : undefined;
}

/** Validates an absolute http(s) URL with a host and no control character or space. */
export function readWebAddress(value: unknown): Reading<string> {
  const typed = tidy(value);
  if (typed === undefined) return wrongType(value, "une adresse Web", "par exemple `https://exemple.org/page`");
  const complete = /^www\./iu.test(typed) ? `https://${typed}` : typed;
  if (/^https?:\/\/[^\s/?#]+[^\s<>"]*$/iu.test(complete) && URL.canParse(complete)) {
    const { href, hostname } = new URL(complete);
    if (!/[,;!'()*+&=$~]/u.test(hostname)) return { value: href };
  }
  return {
    code: "url-invalide",
    message: `\`${typed.slice(0, 60)}\` n’est pas une adresse Web complète.`,
    advice: isHost(typed) ? `\`https://${typed}\`` : "une adresse qui commence par `https://`, sans espace ni virgule",
  };
}

/** « exemple.org/inscription », without its scheme. */
export function isHost(typed: string): boolean {
  if (/^[^/]+\.(?:mp[34]|m4[av]|mov|webm|og[gv]|wav|pdf|docx?|pptx?|xlsx?|jpe?g|png|gif|webp|svg)$/iu.test(typed))
    return false;
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?$/u.test(typed);
}

export const webAddress = field({ form: "adresse Web", json: URL_JSON }, readWebAddress);

/** A path of this site: `/ancienne/adresse/`; no `..` even encoded, no hidden file, no backslash or control character, no other host. */
export const sitePath = field<string>({ form: "chemin du site", json: URL_JSON }, (value) => {
  const typed = tidy(value);
  if (typed === undefined) return wrongType(value, "un chemin du site", "par exemple `/ancienne-page/`");
  const path = typed.startsWith("/") ? typed : `/${typed}`;
  if (!fitsOnDisk(path))
    return {
      code: "chemin-invalide",
      message: `\`${typed.slice(0, 60)}…\` est trop long : aucun disque ne peut garder un tel nom.`,
      advice: `au plus ${LONGEST_NAME} octets entre deux « / », et ${LONGEST_PATH} en tout`,
    };
  if (isSitePath(path)) return { value: path };
  return {
    code: "chemin-invalide",
    message: `\`${typed.slice(0, 60)}\` n’est pas un chemin de ce site.`,
    advice: "un chemin qui commence par `/`, sans `..`, sans espace et sans nom de domaine",
  };
});

/** Configuration files that hosts apply instead of serving them. */
const OBEYED = /^\/_(?:headers|redirects)\/?$/u;

/** Maximum bytes in a name on common file systems; a path is shorter than their limit, to leave room for the folders above it. */
const LONGEST_NAME = 255;
const LONGEST_PATH = 1000;

/** True for a path whose names, as typed or decoded, are short enough to be written to a disk. */
export function fitsOnDisk(path: string): boolean {
  return (
    Buffer.byteLength(path) <= LONGEST_PATH && path.split("/").every((name) => Buffer.byteLength(name) <= LONGEST_NAME)
  );
}

/** True for a path that a file of this site may have: within the output folder however a host decodes it (RFC 3986 §2.1, §3.3). */
export function isSitePath(path: string): boolean {
  const parts = path.replace(/%2e/giu, ".").replace(/%2f/giu, "/").split("/");
  return (
    /^\/(?!\/)[^\s\p{Cc}\p{Cs}\p{NChar}\\<>"{}|^`?#:]*$/u.test(path) &&
    !/%(?:[01]|5c|7f)/iu.test(path) &&
    !OBEYED.test(path) &&
    !parts.some((part) => part.startsWith("."))
  );
}

/** A path of this site or a Web address: menus and links of documents. */
export const anyAddress = field<string>({ form: "adresse Web ou chemin du site", json: URL_JSON }, (value) => {
  const typed = tidy(value);
  if (typed?.startsWith("/") && !typed.startsWith("//") && !/[\s\p{Cc}\p{Cs}\p{NChar}\\<>"]/u.test(typed))
    return { value: typed };
  if (typed?.startsWith("mailto:") && /^mailto:[^\s<>"]+@[^\s<>"]+$/u.test(typed)) return { value: typed };
  return readWebAddress(value);
});

const EMAIL = /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@<>"(),:;[\]\\.]{2,}$/u;

/** An e-mail address (the practical form of RFC 5321: one @, a domain with a dot), without anything that would add a field to a `mailto:` (RFC 6068 §2). */
export const email = field<string>({ form: "courriel", json: { type: "string" } }, (value) => {
  const typed = tidy(value)?.replace(/^mailto:/u, "");
  if (typed !== undefined && EMAIL.test(typed) && !/[\p{Cc}\p{Cs}\p{NChar}?#%&]/u.test(typed)) return { value: typed };
  return {
    code: "courriel-invalide",
    message: `\`${String(value).slice(0, 60)}\` n’est pas une adresse de courriel.`,
    advice:
      typed !== undefined && EMAIL.test(glued(typed)) ? `\`${glued(typed)}\`` : "par exemple `formation@exemple.org`",
  };
});

/** « a @ exemple . org », as people type it against robots or by mistake; words around it are not an address. */
function glued(typed: string): string {
  return typed.replace(/\s*([@.])\s*/gu, "$1");
}

/** A local file in the folder of the post, or a Web address; whether the file exists is checked later. */
export const fileOrAddress = field<string>({ form: "fichier ou adresse Web", json: URL_JSON }, (value) => {
  const typed = tidy(value);
  if (typed === undefined || typed === "") return wrongType(value, "un nom de fichier ou une adresse Web");
  if (/^(?:[a-z]:[\\/]|file:|\\\\)/iu.test(typed)) return onADisk(typed);
  if (/^[a-z][a-z0-9+.-]*:/iu.test(typed)) return readWebAddress(typed);
  // Browsers drop tabs and line endings in a URL: « java\tscript: » must not pass for a file.
  if (/^\/\/|[\\\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{NChar}]/u.test(typed))
    return {
      code: "chemin-invalide",
      message: "Ce chemin n’est pas celui d’un fichier du site.",
      advice: "le nom du fichier qui se trouve à côté du texte",
    };
  return { value: typed };
});

/** A path of the computer of the editor, which no reader has. */
function onADisk(typed: string): ValueDiagnostic {
  const name = typed.split(/[\\/]/u).at(-1) ?? "";
  return {
    code: "chemin-invalide",
    message: "Ce chemin est celui d’un ordinateur : les lecteurs n’y ont pas accès.",
    advice: `copiez le fichier à côté du texte, et donnez son nom seul : \`${name}\``,
  };
}
