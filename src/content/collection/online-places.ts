/** Reads what was typed as a venue and is none, « Zoom » or the address of a virtual room, as `online`: in a text, its event, and the sessions of both. */
import { readWhereabouts } from "../../locale/fr/online-words.ts";
import type { Reference } from "../schema/fields/people.ts";

export interface Located {
  readonly place?: Reference<"place"> | undefined;
  readonly online?: string | boolean | undefined;
  readonly access?: readonly string[] | undefined;
}

/** The keys of what takes place, with `online` for what is no venue; the name of the tool is kept in `access`. A venue with an address or a city is one, whatever its name. */
export function withOnlinePlace<Keys extends Located>(keys: Keys): Keys {
  const { place, online, access = [], ...rest } = keys;
  if (place === undefined || place.address !== undefined || place.city !== undefined) return keys;
  const read = readWhereabouts(place.name);
  if (read.online === undefined) return keys;
  const isAddressed = read.online === true && place.url !== undefined && read.place === undefined;
  const said = typeof online === "string" ? online : isAddressed ? place.url : read.online;
  return {
    ...rest,
    ...(read.place === undefined ? {} : { place: { ...place, name: read.place, typed: read.place } }),
    online: said,
    ...(read.tool === undefined && access.length === 0
      ? {}
      : { access: [...new Set([...access, ...(read.tool === undefined ? [] : [read.tool])])] }),
  } as unknown as Keys;
}

interface Holder {
  readonly event?: unknown;
  readonly sessions?: unknown;
}

/** The same for a text that may be a training or announce an event. */
export function withOnlinePlaces<Keys extends object>(keys: Keys): Keys {
  const located = withOnlinePlace(keys as Keys & Located) as Keys & Holder;
  const { event, sessions } = located;
  return {
    ...located,
    ...(Array.isArray(sessions) ? { sessions: sessions.map(withOnlinePlace) } : {}),
    ...(typeof event === "object" && event !== null ? { event: withOnlinePlaces(event) } : {}),
  };
}
