/** The in-browser editor: starts Sveltia CMS, in French, with the configuration printed beside it. */
import { POST_FORMAT, readPost, writePost } from "../../src/publish/admin/post-format.ts";

/** Where Sveltia keeps a person's preferences. */
const PREFERENCES = "sveltia-cms.prefs";

/** French, until the person chooses another language. */
function speakFrench(): void {
  const kept: unknown = JSON.parse(localStorage.getItem(PREFERENCES) ?? "{}");
  if (typeof kept !== "object" || kept === null || "locale" in kept) return;
  localStorage.setItem(PREFERENCES, JSON.stringify({ ...kept, locale: "fr" }));
}

async function start(): Promise<void> {
  // Preferences are read as soon as the package is loaded.
  speakFrench();
  const [{ default: editor }, answer] = await Promise.all([
    import("@sveltia/cms"),
    fetch(new URL("config.json", import.meta.url)),
  ]);
  editor.registerCustomFormat(POST_FORMAT, "md", { fromFile: readPost, toFile: writePost });
  await editor.init({ config: await answer.json() });
}

void start();
