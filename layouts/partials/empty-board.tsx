/** The drawing of a home page without anything to come: a bare notice board, its pins waiting. Decorative. */
import type { VNode } from "preact";

const PINS = [
  [150, 120],
  [410, 96],
  [640, 190],
  [250, 380],
  [560, 430],
] as const;

/** An inline drawing in the colours of the page. */
export function EmptyBoard(): VNode {
  return (
    <svg class="empty-board" viewBox="0 0 800 600" width="800" height="600" aria-hidden="true" focusable="false">
      <path class="board-ground" d="M0 0h800v600H0z" />
      <path class="board-frame" d="M24 24h752v552H24z" />
      <path class="board-sheet" d="M300 210h200v250H340l-40-40z" />
      <path class="board-fold" d="M300 420h40v40z" />
      {PINS.map(([x, y]) => (
        <circle key={x} class="board-pin" cx={x} cy={y} r="17" />
      ))}
      <circle class="board-pin" cx="400" cy="240" r="17" />
    </svg>
  );
}
