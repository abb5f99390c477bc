/** Someone’s page: all that it says of the person. */
import { mainPicture } from "../../images/picture-sizes.ts";
import type { PersonPageData, Site } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";
import { type JsonLdNode, oneOrMany, reference } from "./node.ts";
import { pageNode } from "./page.ts";
import { personNode } from "./person.ts";

/** Someone’s page as `ProfilePage`, then all that it says of them; the later pages of their texts name them only. */
export function profileNodes(site: Site, view: PersonPageData): readonly JsonLdNode[] {
  const { person, portrait, url } = view.profile;
  const id = `${absolute(site, url)}#personne`;
  const page: JsonLdNode = { ...pageNode(site, view, "ProfilePage"), mainEntity: reference(id) };
  const named: JsonLdNode = { ...personNode(site, person), "@id": id };
  if (view.pagination.number > 1) return [page, named];
  const elsewhere = [person.url, ...(person.links ?? []).map((link) => link.url)].filter((each) => each !== undefined);
  return [
    page,
    {
      ...named,
      jobTitle: named["@type"] === "Person" ? person.role : undefined,
      description: person.bio,
      image: portrait && absolute(site, mainPicture(portrait).url),
      sameAs: oneOrMany([...new Set(elsewhere)]),
      email: person.email,
      telephone: person.phone?.number,
    },
  ];
}
