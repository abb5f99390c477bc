/** Compiles the commands once, before the tests that run them as people do. */
import { compile } from "../bin/compile.js";

export default async function setup(): Promise<void> {
  if (!(await compile())) throw new Error("the commands cannot be compiled");
}
