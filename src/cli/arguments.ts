/** Parses the arguments of a command: `parseArgs` of Node with its errors in French. */
import { type ParseArgsConfig, parseArgs } from "node:util";
import { OptionError, requireDay } from "./options.ts";

/** Thrown for `--help`; its message is the command's help, in French. */
export class HelpRequested extends Error {}

/** Every command accepts `--now`, even where it changes nothing, so that a script can pass it to all. */
const NOW = { now: { type: "string" } } as const;

/** The values of the options and of `--now`. An unknown or incomplete option throws an `OptionError` that ends with `help`; `--help` throws a `HelpAsked`. */
export function readArguments<T extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: T,
  help: string,
) {
  if (args.includes("--help")) throw new HelpRequested(help);
  const read = parsed(args, { ...options, ...NOW }, help);
  requireDay((read.values as { readonly now?: string }).now);
  return read;
}

function parsed<T extends NonNullable<ParseArgsConfig["options"]>>(args: readonly string[], options: T, help: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message: string };
    const option = /'(-[^' ,]*)/u.exec(message)?.[1] ?? "";
    const words =
      code === "ERR_PARSE_ARGS_UNKNOWN_OPTION"
        ? `L’option « ${option} » n’existe pas.`
        : `L’option « ${option} » est incomplète.`;
    throw new OptionError(`${words}\n\n${help}`);
  }
}
