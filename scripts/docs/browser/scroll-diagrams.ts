/** Scrolls diagrams that are wider than the screen to the state that stands first in them: their left edge may be empty there. */
export function scrollDiagrams(page: Document): void {
  for (const box of page.querySelectorAll('.wide')) {
    const state = box.querySelector('.state');
    if (state === null || box.scrollWidth <= box.clientWidth) continue;
    const [shown, first] = [box.getBoundingClientRect(), state.getBoundingClientRect()];
    box.scrollLeft += first.left + first.width / 2 - (shown.left + shown.width / 2);
  }
}
