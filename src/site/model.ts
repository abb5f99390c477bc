/** Types of the built site: the data of all pages, feeds and calendars. All URLs are site URLs without the base path, starting with `/`. */
export type * from "./model/feed.ts";
export type * from "./model/link.ts";
export type * from "./model/own-layout.ts";
export type * from "./model/page-data.ts";
export type * from "./model/page-post.ts";
export type * from "./model/post.ts";
export type * from "./model/site.ts";
export type * from "./model/venue.ts";
export type * from "./model/views.ts";
