import { element } from './element.js';

/** Says why nothing can be signed on a page where the browser has no WebCrypto; nothing on any other page. */
export const insecureNotice = (): HTMLElement | undefined =>
  globalThis.isSecureContext
    ? undefined
    : element(
        'p',
        { class: 'cp-notice' },
        'Browsers sign only on pages that came by https, from localhost or from a folder. On this page nothing can be signed.',
      );
