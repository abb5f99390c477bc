/** The caption of a picture, with its credit in an element of its own. */
import type { VNode } from "preact";
import type { Picture } from "../../src/content/model.ts";
import { creditText } from "../../src/locale/fr/picture-credit.ts";
import { Words } from "./words.tsx";

interface PictureWordsProps {
  readonly picture: Picture;
  /** Language of the caption, when it is not that of the site. */
  readonly lang?: string | undefined;
}

/** Null for a picture that says neither. */
export function PictureWords({ picture: { caption, credit }, lang }: PictureWordsProps): VNode | null {
  if (!caption && !credit) return null;
  return (
    <figcaption>
      {caption && <Words of={caption} lang={lang} />}{" "}
      {credit && (
        <small class="credit" lang={lang === undefined ? undefined : "fr"}>
          <Words of={creditText(credit)} />
        </small>
      )}
    </figcaption>
  );
}
