/** A folder of posts as exported from an old blog: everything untidy, but without errors; the same on each run. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { slug } from "../../src/locale/fr/slug.ts";
import { voiceOf } from "./french-text.ts";
import { messyBody } from "./messy-bodies.ts";
import { MESSY_CATEGORIES, messyTags, respelled } from "./messy-terms.ts";
import { messyTitle } from "./messy-titles.ts";
import { chance } from "./random.ts";

export interface MessyPost {
  readonly file: string;
  /** The expected h1, typography aside. */
  readonly title: string;
  /** A word of the last paragraph, unique in the corpus; undefined for a post without text. */
  readonly marker?: string;
  /** False for `published: false`. */
  readonly published: boolean;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
}

const FOLDERS = ["", "_posts", "_posts/2012", "archives/2011/03", "Web & Gouvernement", "vieux site/export/blog/été"];

/** Writes `count` posts in `folder` and returns what must be found of each. */
export async function writeMessyCorpus(folder: string, count = 740): Promise<readonly MessyPost[]> {
  const posts: MessyPost[] = [];
  const tags = messyTags();
  for (let n = 0; n < count; n++) {
    const { post, text } = messyPost(n, tags);
    const path = join(folder, post.file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    posts.push(post);
  }
  return posts;
}

function messyPost(n: number, allTags: readonly string[]): { readonly post: MessyPost; readonly text: string } {
  const luck = chance(4_201 + n);
  const voice = voiceOf(luck);
  const twin = n % 90 === 41;
  const title = twin ? { yaml: "Revue de presse", shown: "Revue de presse" } : messyTitle(voice, n);
  const marker = n % 37 === 5 ? undefined : `repere${String(n).padStart(4, "0")}x`;
  const published = n % 120 !== 60;
  const categories = [0, 1]
    .slice(0, 1 + (n % 2))
    .map((step) => MESSY_CATEGORIES[(n + step * 4) % MESSY_CATEGORIES.length] ?? "");
  const tags = [
    ...new Set([
      ...[0, 1].map((step) => allTags[(n * 2 + step) % allTags.length] ?? ""),
      ...Array.from({ length: luck.between(0, 3) }, () => respelled(luck.pick(allTags), luck)),
    ]),
  ];
  const day = `${2009 + (n % 5)}-${pad(1 + (n % 12))}-${pad(1 + (n % 28))}`;
  const body = marker === undefined ? "" : messyBody(voice, n, marker);
  const ownHeading = n % 11 === 4 && marker !== undefined;
  const header = [
    ...(n % 3 === 2 ? [] : ["layout: post"]),
    ...(ownHeading && n % 2 === 0 ? [] : [`title: ${title.yaml}`]),
    ...dateLines(n, day),
    ...listLines("categories", categories, n),
    ...listLines("tags", tags, n + 1),
    ...oddKeys(n, published),
  ].join("\n");
  const heading = ownHeading
    ? `# ${(n % 2 === 0 ? title.shown.replace(/([\\*_<&[\]{}#])/g, "\\$1") : title.shown).replace(/\s+/g, " ")}\n\n`
    : "";
  const file = fileName(n, day, twin ? "revue-de-presse" : title.shown);
  return {
    post: { file, title: title.shown, published, categories, tags, ...(marker === undefined ? {} : { marker }) },
    text: disguise(`---\n${header}\n---\n${heading}${body}${n % 4 === 0 ? "" : "\n"}`, n),
  };
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

/** The same day in the formats of various tools and people; a quarter of the posts have it in the file name only. */
function dateLines(n: number, day: string): readonly string[] {
  const forms = [
    [],
    [`date: ${day}`],
    [`date: ${day} 09:30:00 -0500`, `updated: ${day}`],
    [`date: "${day}T14:05:00.000-04:00"`, `last_modified_at: ${day} 15:00:00 -0400`],
    [`date: ${day}T16:00:00Z`, "updated: 2015-11-10"],
    [`date: ${day} 12:00`],
  ];
  return forms[n % forms.length] ?? [];
}

function listLines(key: string, terms: readonly string[], n: number): readonly string[] {
  const typed = terms.map(scalar);
  if (n % 5 === 0) return [`${key}:`, ...typed.map((term) => `  - ${term}`)];
  if (n % 5 === 1) return [`${key}: [${typed.join(", ")}]`];
  if (n % 5 === 2 && terms.every((term) => !term.includes(","))) return [`${key}: ${JSON.stringify(terms.join(", "))}`];
  if (n % 5 === 3 && terms.length === 1) return [`${key}: ${typed[0]}`];
  return [`${key}: [${typed.join(",\n    ")}`, "  ]"];
}

/** Quoted as people do: only when YAML requires it. */
function scalar(term: string): string {
  return /^[\p{L}\p{N}.][\p{L}\p{M}\p{N}.+'’ -]*#?$/u.test(term) ? term : JSON.stringify(term);
}

function oddKeys(n: number, published: boolean): readonly string[] {
  const keys = [
    `permalink: /${2009 + (n % 5)}/ancien-${n}/`,
    "author: Camille Exemple",
    "excerpt: Un extrait d'une phrase.",
    "comments: true",
    "description: 'Quelques mots : l''essentiel.'",
    "wordpress_id: 0123",
    "ma_cle_a_moi: quelque chose",
    "status: publish",
    "summary:",
    "share: false\nsidebar:\n  nav: docs",
  ];
  const chosen = [keys[n % keys.length] ?? "", ...(n % 3 === 0 ? [keys[(n + 3) % keys.length] ?? ""] : [])];
  return [...new Set(chosen), ...(published ? [] : ["published: false"])];
}

/** Names with spaces, accents, capitals, another extension, or a folder of their own. */
function fileName(n: number, day: string, title: string): string {
  const folder = FOLDERS[n % FOLDERS.length] ?? "";
  const short = slug(title).split("-").slice(0, 7).join("-") || "texte";
  const words =
    title
      .replace(/[^\p{L}\p{N} '-]/gu, "")
      .trim()
      .slice(0, 40)
      .trim() || "Texte";
  const names = [
    `${day}-${short}-${n}.md`,
    `${day}-${short}-${n}.markdown`,
    `${day} ${words} ${n}.md`,
    `${day}-${words.normalize("NFD")}-${n}.md`,
    `${day}_${short.toUpperCase()}_${n}.MD`,
    `${day}-${short}-${n}/index.md`,
  ];
  const plain = title === "revue-de-presse" ? `${day}-revue-de-presse.md` : (names[(n * 5 + 1) % names.length] ?? "");
  return folder === "" ? plain : `${folder}/${plain}`;
}

/** The bytes that other systems leave: a BOM, CRLF, decomposed letters. */
function disguise(text: string, n: number): string {
  const lines = n % 7 === 1 ? text.replaceAll("\n", "\r\n") : text;
  const letters = n % 9 === 2 ? lines.normalize("NFD") : lines;
  return n % 8 === 3 ? `\ufeff${letters}` : letters;
}
