/** The arguments of an editors' command: `parseArgs` with its refusals in French. It gives no meaning to any of them. */
import { type ParseArgsConfig, parseArgs } from "node:util";
import { OptionError, requireDay } from "./options.ts";

/** Asked with `--help`; its message is the help of the command, in French. */
export class HelpAsked extends Error {}

/** Every command takes the day, even those whose answer does not depend on it: a script can give it to all. */
const NOW = { now: { type: "string" } } as const;

/** The values of the options and of `--now`; an unknown or incomplete one throws an `OptionError` that ends with `help`, `--help` throws a `HelpAsked`. */
export function readArguments<T extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: T,
  help: string,
) {
  if (args.includes("--help")) throw new HelpAsked(help);
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
