import type { Page } from 'playwright-core';

/** Opens a page and gives the milliseconds until its first text or picture was painted. */
export async function measurePaint(page: Page, url: string): Promise<number> {
  await page.goto(url);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint');
          if (paint !== undefined) resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

/** Opens a reference and gives the milliseconds from a click on its first "Try it" until the panel is shown. */
export async function measureTryIt(page: Page, url: string): Promise<number> {
  await page.goto(url);
  await page.locator('[data-try-it]').first().waitFor();
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const clickedMs = performance.now();
        // The compiler names functions by a helper that the page does not have, so there is none with a name.
        new MutationObserver(() => {
          if (document.querySelector('dialog[open]') === null) return;
          requestAnimationFrame(() => resolve(performance.now() - clickedMs));
        }).observe(document, { subtree: true, childList: true, attributeFilter: ['open'] });
        document.querySelector<HTMLElement>('[data-try-it]')?.click();
      }),
  );
}
