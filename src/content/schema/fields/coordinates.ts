/** Latitude and longitude in decimal degrees (WGS 84), as maps give them: a list of two numbers, or one text. */
import { field, type Reading, wrongType } from "./field.ts";

/** Decimal degrees: north and east are positive. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

const EXAMPLE = "la latitude puis la longitude, par exemple `[46.8139, -71.208]`";
const NUMBER = String.raw`([+-]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*`;
/** « 46.8139, -71.208 », « 46,8139° N; 71,208° O ». */
const TYPED = new RegExp(String.raw`^${NUMBER}([NS])?\s*(?:[;/]|,(?=\s)|\s)\s*${NUMBER}([EWO])?$`, "iu");
/** Degrees: what contains Quebec, to notice a minus sign or an order that was lost. */
const QUEBEC = { south: 44.9, north: 62.7, west: -79.9, east: -56.9 } as const;

/** Two numbers; an order or a sign that would put a venue of Quebec in Asia or Antarctica is refused with what to write instead. */
export const coordinates = field<Coordinates>(
  {
    form: "liste : latitude, longitude",
    json: { type: ["array", "string"], items: { type: ["number", "string"] }, minItems: 2, maxItems: 2 },
  },
  (value) => {
    const pair = pairOf(value);
    if (pair === undefined) return wrongType(value, "une latitude et une longitude", EXAMPLE);
    return located(...pair);
  },
);

function located(latitude: number, longitude: number): Reading<Coordinates> {
  if (inQuebec(longitude, latitude)) return misread("La longitude est avant la latitude", longitude, latitude);
  if (inQuebec(latitude, -longitude))
    return misread("Cette longitude est en Asie : il manque le signe moins", latitude, -longitude);
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { value: { latitude, longitude } };
  return {
    code: "coordonnees-invalides",
    message: `\`[${latitude}, ${longitude}]\` n’est nulle part sur Terre.`,
    advice: `une latitude de -90 à 90, puis une longitude de -180 à 180 : \`[46.8139, -71.208]\``,
  };
}

function misread(message: string, latitude: number, longitude: number): Reading<Coordinates> {
  return { code: "coordonnees-invalides", message: `${message}.`, advice: `\`[${latitude}, ${longitude}]\`` };
}

function inQuebec(latitude: number, longitude: number): boolean {
  const { south, north, west, east } = QUEBEC;
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}

function pairOf(value: unknown): readonly [number, number] | undefined {
  if (Array.isArray(value) && value.length === 2) {
    const [latitude, longitude] = value.map(numberOf);
    return latitude === undefined || longitude === undefined ? undefined : [latitude, longitude];
  }
  const [, first, north, second, east] = typeof value === "string" ? (TYPED.exec(value.trim()) ?? []) : [];
  const [latitude, longitude] = [numberOf(first), numberOf(second)];
  if (latitude === undefined || longitude === undefined) return undefined;
  return [/s/iu.test(north ?? "") ? -latitude : latitude, /[wo]/iu.test(east ?? "") ? -longitude : longitude];
}

function numberOf(value: unknown): number | undefined {
  const typed = typeof value === "string" ? value.trim().replace(",", ".") : value;
  const number = typeof typed === "string" && /^[+-]?\d+(?:\.\d+)?$/u.test(typed) ? Number(typed) : typed;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}
