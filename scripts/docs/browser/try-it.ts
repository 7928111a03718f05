/** Try it: every operation, called against an emulator inside the page. */
import type { TryItService } from '../try-it/try-it-service.js';
import { addStyles } from './dom/element.js';
import { createPanel } from './try-it/panel.js';

declare const tryItServices: readonly TryItService[];
declare const tryItStyles: string;

addStyles('try-it-styles', tryItStyles);
globalThis.crosspeerTryIt = createPanel(tryItServices);
