// La configuration du site, telle qu’Eleventy la lit : https://www.11ty.dev/docs/config/
import { babillard, type EleventyConfig } from "babillard";

export default function (eleventy: EleventyConfig) {
  eleventy.addPlugin(babillard, { content: "content" });
  // À vous à partir d’ici : amendLibrary("md", …), addPassthroughCopy, addTransform, addTemplate, addPlugin…
  return { dir: { input: "layouts", output: "_site" } };
}
