// The wiring, read top to bottom: what is read, what is printed, where. The build hands over `site` and places the pages.
import { TEMPLATES } from "./layouts/templates.ts";
import { type EleventyWiring, tsxPages } from "./src/eleventy-bridge.ts";

export default function wire(eleventy: EleventyWiring): void {
  // Read: one template per kind of page, in `layouts/`. Each paginates over one list of `site.views`.
  eleventy.setTemplateFormats(["11ty.tsx"]);
  eleventy.addExtension("11ty.tsx", tsxPages(TEMPLATES));
  eleventy.setIncludesDirectory("parts");
  eleventy.setDataDirectory("assets");
  eleventy.setUseGitIgnore(false);

  // Not used: posts are rendered before, in `src/`; front matter never runs and bodies are never templates.
  eleventy.setFreezeReservedData(false);
  // Templates are functions already: to look for what was compiled before takes longer than to find them again.
  eleventy.setUseTemplateCache(false);
  eleventy.setQuietMode(true);

  // Printed: HTML pages. Feeds, calendars, assets and the search index are written beside them by the build.
}
