/**
 * The door of `babillard/layouts`, for the layouts that a site writes: the components of our pages, each of which is the
 * site's own where it has one, what they are written with, and the types of all they receive.
 */
import type { ComponentProps, FunctionComponent } from "preact";
import type * as components from "./components.ts";
import type { PARTIALS, PartialName } from "./replaceable.tsx";

export { plural } from "../src/locale/fr/plural.ts";
export type * from "../src/site/model.ts";
export { absolute, href } from "../src/site/urls.ts";
export * from "./components.ts";
export type { OwnPageProps, PageProps } from "./page-data.ts";
export type { PartialName } from "./replaceable.tsx";

/** The properties of a partial, by the name of its file: `PartialProps<"footer">`. */
export type PartialProps<Name extends PartialName> = ComponentProps<
  Extract<(typeof components)[(typeof PARTIALS)[Name]], FunctionComponent<never>>
>;
