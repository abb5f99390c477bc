/** The in-browser editor: starts Sveltia CMS, in French, with the configuration printed beside it. */
import { POST_FORMAT, postFormat } from "../../src/publish/admin/post-format.ts";

/** Where Sveltia keeps a person's preferences. */
const PREFERENCES = "sveltia-cms.prefs";

/** French, until the person chooses another language. */
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
  // Preferences are read as soon as the package is loaded.
  speakFrench();
  const [{ default: editor }, config, shapes] = await Promise.all([
    import("@sveltia/cms"),
    read("config.json"),
    read("shapes.json"),
  ]);
  const { readPost, writePost } = postFormat(shapes);
  editor.registerCustomFormat(POST_FORMAT, "md", { fromFile: readPost, toFile: writePost });
  await editor.init({ config });
}

void start();
