#!/usr/bin/env node
// Starts a command: the compiled one, made again first when a source of a clone has changed.
import module from "node:module";
import { compile } from "./compile.js";

// Node 22 and later keep what V8 makes of each file.
module.enableCompileCache?.();

if (await compile()) await import("../dist/main.js");
else {
  // Nothing can be compiled here: slower, and no less right.
  const { register } = await import("tsx/esm/api");
  register();
  await import("../src/commands/main.ts");
}
