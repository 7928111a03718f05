/** What runs on the page of the error codes. */
import { listenToFilter } from './filter-rows.js';

document.addEventListener('DOMContentLoaded', () => listenToFilter(document));
