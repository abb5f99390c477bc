/** The sessions of a training: what is not said is taken from the training; a clock time that does not exist is refused. */
import type { DraftEntry } from "./draft-entry.ts";
import type { EntryContext } from "./entry-context.ts";
import type { Place, Session } from "./model.ts";
import type { FormationKeys } from "./schema/kinds.ts";

/** Completes the sessions in the order they are written. */
export function completeSessions(draft: DraftEntry, keys: FormationKeys, place: Place | undefined, context: EntryContext): readonly Session[] {
  return (keys.sessions ?? []).map((typed, index): Session => {
    const { id, place: ownPlace, online, status, zone, price, seats, ...rest } = typed;
    const where = ownPlace === undefined ? place : context.places.find(ownPlace, draft.check, ["sessions", index, "place"]);
    const cost = price ?? keys.price;
    const room = seats ?? keys.seats;
    return {
      ...rest,
      id: id ?? `seance-${index + 1}`,
      idGiven: id !== undefined,
      zone: zone ?? context.timezone,
      status: status ?? "confirmed",
      line: draft.check.at(["sessions", index], "value").line,
      ...(where === undefined ? {} : { place: where }),
      ...(online === undefined || online === false ? {} : { online }),
      ...(cost === undefined ? {} : { price: cost }),
      ...(room === undefined ? {} : { seats: room }),
    };
  });
}
