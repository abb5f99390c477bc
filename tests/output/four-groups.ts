/** A test site: a training in four groups, two sessions with a day and two known only to the month. */
import type { Files } from "../site-from.ts";

interface Changes {
  /** Front matter lines of the training besides its title. */
  readonly head?: string;
  readonly title?: string;
  /** Lines of the first session. */
  readonly first?: string;
}

/** Files of a site that holds only this training. */
export function fourGroups({
  head = "date: 2012-12-10",
  title = "Web et médias sociaux",
  first = "date: 2013-01-15\n    start: 9 h\n    end: 16 h",
}: Changes = {}): Files {
  return {
    "site.yml": `title: Babillard
url: https://ex.org
organisation: { name: CLD de L’Érable }
epoch: 2010-09-12
calendarHost: ex.org
`,
    "formations/medias-sociaux.md": `---
title: ${title}
${head}
summary: Quatre journées par secteur.
categories: [Médias sociaux]
price: 150 $
seats: 15
place: { name: CLD de L’Érable, city: Plessisville }
trainers: [Isabelle Poirier]
funders: [Emploi-Québec]
sessions:
  - id: manufacturier
    group: Manufacturier
    ${first}
  - { id: commerce, group: Commerce, date: 2013-02-11 }
  - { id: culture, group: Arts et culture, date: mars 2013, status: to-confirm }
  - { id: communautaire, group: Communautaire, date: 2013-04, status: to-confirm }
registration: { phone: "819 362-2333, poste 249" }
---

Une journée par groupe.
`,
  };
}
