/** Words cut where a line should end first: hours, a rate, a date stay whole where there is room for them. */
import type { VNode } from "preact";
import { Words } from "./words.tsx";

/** After a comma, before « et de 13 h à 16 h ». */
const BETWEEN_CLAUSES = /(?<=,) | (?=et (?:de|à) )/u;
const BETWEEN_RATES = /(?<=;) /u;
/** Between an amount and its days. */
const IN_RATE = / (?=jusqu’au |à partir du |puis )/u;

/** « de 9 h à 12 h », « et de 13 h à 16 h »; « 418 555-0123, », « poste 4 ». */
export function ClausePieces({ of }: { readonly of: string }): VNode {
  return <Pieces of={of.split(BETWEEN_CLAUSES).map((clause) => [clause])} />;
}

/** « 120 $; », « membres : 85 $; », « étudiants : 40 $ »; « 95 $ », « jusqu’au 28 février 2027 ». */
export function RatePieces({ of }: { readonly of: string }): VNode {
  const rates = of.split(BETWEEN_RATES).map((rate) => rate.split(IN_RATE));
  if (rates.length > 1) return <Pieces of={rates} />;
  const parts = rates[0] ?? [];
  return parts.length > 1 ? <Pieces of={parts.map((part) => [part])} /> : <Words of={of} />;
}

/** Each piece, itself in pieces when it is longer than a line. */
function Pieces({ of }: { readonly of: readonly (readonly string[])[] }): VNode {
  return (
    <>
      {of.map((parts, at) => (
        <>
          {at > 0 && " "}
          <span class="whole">
            {parts.length === 1 ? <Words of={parts[0] ?? ""} /> : <Pieces of={parts.map((part) => [part])} />}
          </span>
        </>
      ))}
    </>
  );
}
