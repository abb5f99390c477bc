/** Which values the attributes of typed HTML may have (HTML §4): a validator refuses the others, and browsers ignore them. */

const COUNT = /^(?:[1-9]\d{0,2}|1000)$/;
const INTEGER = /^-?\d{1,9}$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
const DAY = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const MINUTE = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`;
const HOUR = String.raw`${MINUTE}(?::[0-5]\d)?`;
const MOMENT = new RegExp(`^${DAY}(?:[T ]${HOUR}(?:Z|[+-]${MINUTE})?)?$`);
const TIME = new RegExp(
  `^(?:\\d{4}(?:-(?:0[1-9]|1[0-2]))?|${HOUR}|P(?=\\d|T\\d)(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?)$`,
);

/** By attribute; those that are not here may have any value. */
const VALUES: Readonly<Record<string, RegExp>> = {
  colspan: COUNT,
  datetime: MOMENT,
  dir: /^(?:ltr|rtl|auto)$/i,
  hreflang: LANGUAGE,
  lang: LANGUAGE,
  rowspan: /^\d{1,4}$/,
  scope: /^(?:col|row|colgroup|rowgroup)$/i,
  span: COUNT,
  start: INTEGER,
  value: INTEGER,
};
const LIST_STYLE = /^[1aAiI]$/;
const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+$/;
/** Link types that a link may carry (HTML §4.6.7); WordPress writes others. */
const LINK_TYPES = new Set(
  "alternate author bookmark external help license me next nofollow noopener noreferrer prev search sponsored tag ugc".split(
    " ",
  ),
);
/** Characters that no URL contains as they are (URL §2.1). */
const NOT_IN_URL = /[\s"<>\\^`{|}]/g;

/** True when the attribute of that tag may have the value. */
export function isValidValue(tag: string, name: string, value: string): boolean {
  if (name === "type") return (tag === "ol" ? LIST_STYLE : MEDIA_TYPE).test(value);
  if (name === "datetime" && tag === "time") return MOMENT.test(value) || TIME.test(value);
  return VALUES[name]?.test(value) ?? true;
}

/** The known link types among those typed; empty when there is none. */
export function linkTypes(typed: string): string {
  return typed
    .toLowerCase()
    .split(/\s+/)
    .filter((type, index, all) => LINK_TYPES.has(type) && all.indexOf(type) === index)
    .join(" ");
}

/** A URL in which spaces and the like are encoded, as browsers do when they follow it. */
export function validUrl(typed: string): string {
  const clean = typed.trim().replace(NOT_IN_URL, (sign) => encodeURIComponent(sign));
  const host = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(clean)?.[0] ?? "";
  return host + clean.slice(host.length).replaceAll("[", "%5B").replaceAll("]", "%5D");
}
