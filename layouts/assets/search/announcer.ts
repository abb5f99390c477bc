/** Notifies screen readers through a `role=status` element, at once or when the reader pauses. */

/** The last words announced win; `wait` is in milliseconds. */
export function announcer(status: HTMLElement): (words: string, wait: number) => void {
  let waiting: ReturnType<typeof setTimeout>;
  return (words, wait) => {
    clearTimeout(waiting);
    if (wait === 0) status.textContent = words;
    else
      waiting = setTimeout(() => {
        status.textContent = words;
      }, wait);
  };
}
