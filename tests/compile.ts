/** Compiles the commands once, before the tests that run them as people do, and makes the folder of the sites that they share. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile } from "../bin/compile.js";
import { SHARED_FOLDER } from "./shared-site.ts";

export default async function setup(): Promise<() => void> {
  if (!(await compile())) throw new Error("the commands cannot be compiled");
  const folder = mkdtempSync(join(tmpdir(), "babillard-shared-"));
  process.env[SHARED_FOLDER] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
