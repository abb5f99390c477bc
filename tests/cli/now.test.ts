/** Every command accepts `--now`. */
import { expect, test } from "vitest";
import { agenda } from "../../src/cli/agenda.ts";
import { build } from "../../src/cli/build.ts";
import { check } from "../../src/cli/check.ts";
import { COMMANDS as TABLE } from "../../src/cli/commands.ts";
import { compare } from "../../src/cli/compare.ts";
import { dev } from "../../src/cli/dev.ts";
import { docs } from "../../src/cli/docs.ts";
import { explain } from "../../src/cli/explain.ts";
import { fix } from "../../src/cli/fix.ts";
import { followUpCommand } from "../../src/cli/follow-up.ts";
import { images } from "../../src/cli/images.ts";
import { init } from "../../src/cli/init.ts";
import { links } from "../../src/cli/links.ts";
import { newCommand } from "../../src/cli/new.ts";
import { OptionError } from "../../src/cli/options.ts";
import { search } from "../../src/cli/search.ts";
import { serve } from "../../src/cli/serve.ts";
import { urls } from "../../src/cli/urls.ts";
import { vocabulary } from "../../src/cli/vocabulary.ts";

const COMMANDS = {
  init,
  build,
  check,
  dev,
  new: newCommand,
  fix,
  vocabulary,
  explain,
  urls,
  compare,
  "follow-up": followUpCommand,
  search,
  serve,
  links,
  images,
  "import-calendar": agenda,
  docs,
};

test("the table lists every command", () => {
  // « start » starts « dev », with the same arguments.
  expect(Object.keys(TABLE).filter((name) => name !== "start")).toEqual(Object.keys(COMMANDS));
});

test.each(Object.entries(COMMANDS))("%s accepts --now, and rejects an invalid date", async (_, command) => {
  for (const day of ["demain", "2013-02-30", "13-02-01"]) {
    const words = `--now : « ${day} » n’est pas une date. Écrivez par exemple --now 2026-11-21`;
    const listening = process.listenerCount("SIGTERM");
    await expect(command(["--now", day])).rejects.toThrow(new OptionError(words));
    // What refuses its options has not begun to wait for a signal, nor let go of its parent process.
    expect(process.listenerCount("SIGTERM")).toBe(listening);
  }
});
