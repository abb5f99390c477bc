/** The plain keys of a training as open data: those that the schema marks `open`, in its order. Blocks are opened by `open-data.ts`. */
import type { Formation, Person, Place } from "../content/model.ts";
import { itemOf, type Shape, wordsOf } from "../content/schema/blocks.ts";
import { SCHEMAS } from "../content/schema/kinds.ts";
import { type CalendarDate, isoDate } from "../locale/fr/calendar-date.ts";
import { type ClockTime, isoTime } from "../locale/fr/clock-time.ts";
import { type Phone, phoneHref } from "../locale/fr/phone.ts";
import type { Price } from "../locale/fr/price/price.ts";
import { openPlace } from "./open-occasion.ts";
import { openPrice } from "./open-price.ts";

/** Key → value for programs; undefined for what the training does not say. */
export function openKeys(entry: Formation): Readonly<Record<string, unknown>> {
  const values: Readonly<Record<string, unknown>> = { ...entry };
  return Object.fromEntries(
    OPEN_FIELDS.map(({ key, open }) => [key, values[key] === undefined ? undefined : open(values[key])]),
  );
}

/** A person as programs read it. */
function openPerson({ name, organisation, url }: Person) {
  return { name, organisation, url };
}

type Open = (value: unknown) => unknown;

/** By the form of the value, or by what it refers to; texts and numbers stay as they are. */
const OPENERS: Readonly<Record<string, Open>> = {
  date: (value) => isoDate(value as CalendarDate),
  "date ou mois": (value) => isoDate(value as CalendarDate),
  heure: (value) => isoTime(value as ClockTime),
  prix: (value) => openPrice(value as Price),
  téléphone: (value) => phoneHref(value as Phone),
  person: (value) => openPerson(value as Person),
  place: (value) => openPlace(value as Place),
};

function openerOf(field: Shape[string]): Open {
  const { form = "", holds = "" } = wordsOf(field);
  const one = OPENERS[holds] ?? OPENERS[form];
  const item = itemOf(field);
  if (item === undefined) return one ?? ((value) => value);
  const each = one ?? openerOf(item);
  return (value) => (value as readonly unknown[]).map(each);
}

const OPEN_FIELDS = Object.entries(SCHEMAS.formation.def.shape as Shape)
  .filter(([, field]) => wordsOf(field).open === true)
  .map(([key, field]) => ({ key, open: openerOf(field) }));
