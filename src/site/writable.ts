/** A readonly model type while it is being put together; never leaves the room. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };
