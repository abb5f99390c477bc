#!/usr/bin/env node
// Starts a command: the compiled one, made again first when a source of a clone has changed.
import module from "node:module";
import { compile } from "./compile.js";

// Node 22 and later cache the bytecode of each module.
module.enableCompileCache?.();

if (await compile()) await import("../dist/main.js");
else {
  // When compiling is impossible (a read-only folder), the sources run through tsx: slower, with the same result.
  const { register } = await import("tsx/esm/api");
  register();
  await import("../src/cli/main.ts");
}
