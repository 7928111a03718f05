/**
 * What runs on every page, in its head: the colours before anything is painted, menus, copy buttons, where diagrams begin, and what is
 * loaded only when it is asked for.
 */
import { addCopyButtons } from './copy-code.js';
import { listenForMenus, showOwnPlace } from './menu.js';
import { listenForOpening } from './open-on-demand.js';
import { scrollDiagrams } from './scroll-diagrams.js';
import { keepColours } from './theme.js';

keepColours(document);
listenForMenus(document);
listenForOpening(document);
document.addEventListener('DOMContentLoaded', () => {
  addCopyButtons(document);
  showOwnPlace(document);
  scrollDiagrams(document);
});
