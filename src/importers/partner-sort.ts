/** Whether a partner calls an entry a training, in its title or its categories. */
import { slug } from "../locale/fr/slug.ts";

const TRAINING =
  /(?:^|-)(?:formations?|ateliers?|cours|perfectionnements?|classes?-de-maitre|trainings?|workshops?|courses?)(?:-|$)/u;

/** True when one of the words says a training, a workshop or a course; « parcours » and « concours » do not. */
export function isCalledTraining(words: readonly string[]): boolean {
  return words.some((each) => TRAINING.test(slug(each)));
}
