/** The in-browser editor: starts Sveltia CMS, in French, with the configuration file next to its page. */
import { formatName, postFormat } from "../../src/output/admin/post-format.ts";

/** localStorage key of Sveltia's user preferences. */
const PREFERENCES = "sveltia-cms.prefs";

/** Sets French as the language, unless the user has chosen another. */
function speakFrench(): void {
  const kept: unknown = JSON.parse(localStorage.getItem(PREFERENCES) ?? "{}");
  if (typeof kept !== "object" || kept === null || "locale" in kept) return;
  localStorage.setItem(PREFERENCES, JSON.stringify({ ...kept, locale: "fr" }));
}

/** A file printed beside this script. */
async function read(name: string) {
  return (await fetch(new URL(name, import.meta.url))).json();
}

async function start(): Promise<void> {
  // Before the package loads, since it reads the preferences at once.
  speakFrench();
  const [{ default: editor }, config, { shapes, forms }] = await Promise.all([
    import("@sveltia/cms"),
    read("config.json"),
    read("shapes.json"),
  ]);
  for (const [collection, folded] of Object.entries<readonly string[]>(forms)) {
    const { readPost, writePost } = postFormat(shapes, folded);
    editor.registerCustomFormat(formatName(collection), "md", { fromFile: readPost, toFile: writePost });
  }
  await editor.init({ config });
}

void start();
