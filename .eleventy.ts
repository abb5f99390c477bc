// The configuration of this site, as Eleventy reads it: `npm run eleventy` builds with it, and so does `npm run build`.
import { babillard, type EleventyConfig } from "babillard";

export default function (eleventy: EleventyConfig) {
  eleventy.addPlugin(babillard, { content: "content" });
  // Yours from here: amendLibrary("md", …), addPassthroughCopy, addTransform, addTemplate, addGlobalData, addPlugin…
  return { dir: { input: "layouts", output: "_site" } };
}
