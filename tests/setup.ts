/** Runs before each file of tests: files share their modules, so what they leave behind is cleared here. */
import { afterAll } from "vitest";
import { removeFolders } from "./site-from.ts";

afterAll(removeFolders);
