/** A training as `Course`, with references to its dated sessions. Sessions known only to the month are not instances. */
import { ageRange, workFeatures } from "../../locale/fr/access.ts";
import type { FormationPost, Post, Site } from "../../site/model.ts";
import { absolute } from "../../site/urls.ts";
import { courseInstanceNodes } from "./course-instance.ts";
import { languageTag } from "./language.ts";
import { licenceOf } from "./licence.ts";
import { type JsonLdNode, oneOrMany, reference } from "./node.ts";
import { freeOf, offerNodes } from "./offer.ts";
import { namedOrganization, organizationId } from "./organization.ts";
import { pictureNode } from "./picture.ts";

/** The `Course`, then one node per dated session. */
export function courseNodes(site: Site, post: FormationPost): readonly JsonLdNode[] {
  const { entry } = post;
  const url = absolute(site, post.url);
  const instances = courseInstanceNodes(site, post);
  const course: JsonLdNode = {
    "@type": "Course",
    "@id": `${url}#formation`,
    name: post.title,
    description: post.summary || undefined,
    url,
    inLanguage: languageTag(entry.language) ?? entry.lang ?? site.settings.language,
    provider: providerOf(site, post),
    image: pictureNode(site, entry.image),
    license: licenceOf(site.settings),
    audience: oneOrMany(entry.audience.map((audienceType) => ({ "@type": "Audience", audienceType }))),
    accessibilityFeature: oneOrMany(workFeatures(entry.access)),
    typicalAgeRange: ageRange(entry.access),
    coursePrerequisites: oneOrMany(entry.prerequisites),
    about: oneOrMany(post.categories.map(({ label }) => label)),
    keywords: oneOrMany(post.tags.map(({ label }) => label)),
    isAccessibleForFree: freeOf(entry.price),
    offers: entry.price ? oneOrMany(offerNodes(entry.price, url)) : undefined,
    funder: oneOrMany(entry.funders.map((funder) => namedOrganization(site, funder))),
    subjectOf: oneOrMany(
      [...new Set([...post.sameEvent.filter(isConference), ...post.reports.filter(isConference)])].map((report) =>
        reportReference(site, report),
      ),
    ),
    hasCourseInstance: oneOrMany(instances.map((instance) => reference(String(instance["@id"])))),
  };
  return [course, ...instances];
}

/** The training as an item of a list of courses. */
export function courseSummary(site: Site, post: FormationPost): JsonLdNode {
  const url = absolute(site, post.url);
  return {
    "@type": "Course",
    "@id": `${url}#formation`,
    name: post.title,
    description: post.summary || undefined,
    url,
    // The list does not show other organisers.
    provider: post.entry.organizer ? undefined : providerOf(site, post),
  };
}

function providerOf(site: Site, { entry: { organizer } }: FormationPost): JsonLdNode {
  return organizer ? namedOrganization(site, organizer) : reference(organizationId(site));
}

function isConference({ entry }: Post): boolean {
  return entry.base === "conference";
}

/** A report that the page links to. */
function reportReference(site: Site, { title, url }: Post): JsonLdNode {
  const address = absolute(site, url);
  return { "@type": "BlogPosting", "@id": `${address}#texte`, headline: title, url: address };
}
