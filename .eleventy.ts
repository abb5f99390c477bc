// The wiring, read top to bottom: what is read, what is printed, where. The build hands over `site` and the output folder.
import { type EleventyWiring, printTsx } from "./src/eleventy-bridge.ts";

export default function wire(eleventy: EleventyWiring) {
  // Read: one template per kind of page. Each paginates over one list of `site.views`.
  eleventy.setTemplateFormats(["11ty.tsx"]);
  eleventy.addExtension("11ty.tsx", printTsx);
  eleventy.setUseGitIgnore(false);

  // Not used: posts are rendered before, in `src/`; front matter never runs and bodies are never templates.
  eleventy.setFreezeReservedData(false);
  eleventy.setQuietMode(true);

  // Printed: HTML pages. Feeds, calendars, assets and the search index are written beside them by the build.
  return {
    dir: { input: "layouts", includes: "parts", data: "assets" },
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
