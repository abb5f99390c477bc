/** Runs before each file of tests: files share their modules, so what they leave behind is cleared here. */
import { afterAll } from "vitest";
import { closeBrowsers } from "./browser.ts";
import { removeFolders } from "./site-from.ts";

afterAll(async () => {
  await closeBrowsers();
  removeFolders();
});
