/** The in-browser editor: starts Sveltia CMS, in French, with the configuration file next to its page. */
import { POST_FORMAT, readPost, writePost } from "../../src/publish/admin/post-format.ts";

/** localStorage key of Sveltia's user preferences. */
const PREFERENCES = "sveltia-cms.prefs";

/** Sets French as the language, unless the user has chosen another. */
function speakFrench(): void {
  const kept: unknown = JSON.parse(localStorage.getItem(PREFERENCES) ?? "{}");
  if (typeof kept !== "object" || kept === null || "locale" in kept) return;
  localStorage.setItem(PREFERENCES, JSON.stringify({ ...kept, locale: "fr" }));
}

async function start(): Promise<void> {
  // Before the package loads, since it reads the preferences at once.
  speakFrench();
  const [{ default: editor }, answer] = await Promise.all([
    import("@sveltia/cms"),
    fetch(new URL("config.json", import.meta.url)),
  ]);
  editor.registerCustomFormat(POST_FORMAT, "md", { fromFile: readPost, toFile: writePost });
  await editor.init({ config: await answer.json() });
}

void start();
