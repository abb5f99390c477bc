/** Generates words that could be French, for the large vocabulary of a real archive: names, places, technical terms. */

const STARTS = "b bl br c ch cl cr d dr f fl fr g gl gr j l m n p pl pr qu r s t tr v vr".split(" ");
const MIDDLES = "a ai an au e é er eu i in o oi on ou u".split(" ");
const ENDS = "age al ance ard eau elle ence et ette eur ier ine ique is ment oir on tion ude ure".split(" ");

/** Returns the word of a rank, the same on each run; ranks below 300,000 are all distinct. */
export function rareWord(rank: number): string {
  let left = rank;
  const take = (list: readonly string[]): string => {
    const word = list[left % list.length] ?? "";
    left = Math.floor(left / list.length);
    return word;
  };
  const end = take(ENDS);
  const first = take(STARTS) + take(MIDDLES);
  const second = take(STARTS);
  return first + second + (left > 0 ? take(MIDDLES) + take(STARTS) : "") + end;
}
