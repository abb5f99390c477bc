/** Resolves to true when `dist/` is up to date with the sources; to false when it cannot be compiled. */
export function compile(): Promise<boolean>;
