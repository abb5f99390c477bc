/** Tells the name of an organization or of a site from that of a person, where texts are signed by both. */
import type { Settings } from "../content/model.ts";
import { isBodyName } from "../locale/fr/body-name.ts";
import { termKey } from "../locale/fr/term-key.ts";

const ADDRESS = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u;

/** True for the site itself, its organization, a team, or an address: « L’équipe de rédaction », « exemple.org ». */
export function isCollective(name: string, { title, organisation }: Pick<Settings, "title" | "organisation">): boolean {
  const key = termKey(name);
  if (key === termKey(title) || key === termKey(organisation.name)) return true;
  return isBodyName(name) || ADDRESS.test(key);
}
