/** The practical information of a post in plain sentences, for search: who, where, how much, for whom, under which terms. It never lays out a page. */
import type { Place, PostEntry } from "../../content/model.ts";
import { priceText } from "../../french/money.ts";
import { phoneText } from "../../french/phone.ts";
import type { Post } from "../../site/model.ts";

/** « Avec Camille Exemple. Lieu : Plessisville. Prix : 150 $. » Facts that are not known are left out. */
export function practicalSentences(
  post: Post,
  people: readonly string[],
  places: readonly string[],
): readonly string[] {
  const { entry } = post;
  return [
    ...listed("Avec", people),
    ...listed("Lieu\u00a0:", places),
    ...ofKind(entry),
    ...listed("Série\u00a0:", post.series ? [post.series.title] : []),
    ...listed("Catégories\u00a0:", labels(post.categories)),
    ...listed("Étiquettes\u00a0:", labels(post.tags)),
  ];
}

function ofKind(entry: PostEntry): readonly string[] {
  switch (entry.kind) {
    case "formation": {
      const { registration, price, place } = entry;
      return [
        ...listed("Adresse\u00a0:", place ? addressOf(place) : []),
        ...listed("Prix\u00a0:", price ? [priceText(price)] : []),
        ...listed("Pour qui\u00a0:", entry.audience),
        ...listed("Préalables\u00a0:", entry.prerequisites),
        ...listed("À apporter\u00a0:", entry.bring),
        ...listed("Organisation\u00a0:", names([entry.organizer, ...entry.funders])),
        ...listed("Inscription\u00a0:", [
          ...(registration?.phone ? [phoneText(registration.phone)] : []),
          ...(registration?.email ? [registration.email] : []),
        ]),
        ...listed(
          "Documents\u00a0:",
          entry.documents.map(({ title }) => title),
        ),
      ];
    }
    case "conference": {
      const { event, video } = entry;
      return [
        ...listed("Événement\u00a0:", [event?.name, event?.edition].filter(known)),
        ...listed("Adresse\u00a0:", event?.place ? addressOf(event.place) : []),
        ...listed("Organisation\u00a0:", names([event?.organizer])),
        ...listed("Vidéo\u00a0:", video ? [video.title] : []),
      ];
    }
    case "guide":
      return listed("Document\u00a0:", [entry.document?.title, entry.document?.publisher].filter(known));
    case "article":
      return [];
  }
}

function listed(label: string, values: readonly string[]): readonly string[] {
  return values.length === 0 ? [] : [`${label} ${values.join(", ").replace(/\.$/, "")}.`];
}

function addressOf({ address, city, region }: Place): readonly string[] {
  return [...new Set([address, city, region].filter(known))];
}

function names(bodies: readonly ({ readonly name: string } | undefined)[]): readonly string[] {
  return bodies.flatMap((body) => body?.name ?? []);
}

function labels(terms: readonly { readonly label: string }[]): readonly string[] {
  return terms.map(({ label }) => label);
}

function known(value: string | undefined): value is string {
  return value !== undefined;
}
