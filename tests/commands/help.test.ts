import { expect, test } from "vitest";
import { HelpAsked, readArguments } from "../../src/commands/arguments.ts";
import { OptionError } from "../../src/commands/options.ts";
import { run } from "../command.ts";

const HELP = "npm run essai [-- --port NOMBRE]";
const read = (...args: readonly string[]) => readArguments(args, { port: { type: "string" } }, HELP);

test("a command tells its own options when it is asked, and when it does not understand", () => {
  expect(() => read("--help")).toThrow(new HelpAsked(HELP));
  expect(() => read("--prot", "1")).toThrow(new OptionError(`L’option « --prot » n’existe pas.\n\n${HELP}`));
  expect(read("--port", "1").values.port).toBe("1");
});

test("« --help » is no failure, whoever answers", async () => {
  const [serve, build] = [await run("serve", "--help"), await run("build", "--help")];
  expect([serve.code, serve.stdout.includes("--port NOMBRE")]).toEqual([0, true]);
  expect([build.code, build.stdout.includes("--admin"), build.stdout.includes("npm run vocabulaire")]).toEqual([
    0,
    true,
    true,
  ]);
});
