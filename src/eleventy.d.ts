/** The part of Eleventy's programmatic interface that is used; the package ships no types for it. */
declare module "@11ty/eleventy" {
  export default class Eleventy {
    constructor(input: string | undefined, output: string | undefined, options: Readonly<Record<string, unknown>>);
    init(): Promise<void>;
    write(): Promise<unknown>;
    readonly directories: { readonly input: string; readonly output: string };
    readonly logger: { overrideLogger(logger: object): void };
  }
}
