import { expect, test } from "vitest";
import { HelpRequested, readArguments } from "../../src/cli/arguments.ts";
import { OptionError } from "../../src/cli/options.ts";
import { run } from "../command.ts";

const HELP = "npm run essai [-- --port NOMBRE]";
const read = (...args: readonly string[]) => readArguments(args, { port: { type: "string" } }, HELP);

test("each command shows its own options with --help, and after an invalid option", () => {
  expect(() => read("--help")).toThrow(new HelpRequested(HELP));
  expect(() => read("--prot", "1")).toThrow(new OptionError(`L’option « --prot » n’existe pas.\n\n${HELP}`));
  expect(read("--port", "1").values.port).toBe("1");
});

test("« --help » succeeds, for every command", async () => {
  const [serve, build] = [await run("serve", "--help"), await run("build", "--help")];
  expect([serve.code, serve.stdout.includes("--port NOMBRE")]).toEqual([0, true]);
  expect([build.code, build.stdout.includes("--strict"), build.stdout.includes("npm run vocabulaire")]).toEqual([
    0,
    true,
    true,
  ]);
});
