import type { DrawBlock } from './guide-body.js';
import { html } from './html.js';
import { upFromGuide } from './site-paths.js';

/** For a block `signature-explainer`: the place of the explainer, and the script that fills it. */
export const drawExplainer: DrawBlock = (language) =>
  Promise.resolve(
    language === 'signature-explainer'
      ? html`<div data-signature-explainer>
            <noscript
              ><p>The signature explainer needs JavaScript. It runs in this page and sends nothing.</p></noscript
            >
          </div>
          <script src="${upFromGuide}assets/signature-explainer.js" defer></script>`
      : undefined,
  );
