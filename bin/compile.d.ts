/** True when `dist/` holds what the sources say; false when it cannot be made. */
export function compile(): Promise<boolean>;
