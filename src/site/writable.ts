/** A readonly model type with writable properties, while the value is being built inside this layer. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };
