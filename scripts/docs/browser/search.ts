/** The search over the whole site: loaded when it is first asked for. */
import { unpackEntries, type SearchData } from '../search/search-data.js';
import { createFinder, type FindEntries } from './search/create-finder.js';
import { createSearch } from './search/create-search.js';
import { element } from './dom/element.js';

/** Put into the script when the site is built. */
declare const searchData: SearchData;
declare const searchStyles: string;

document.head.append(element('style', {}, searchStyles));

let finder: FindEntries | undefined;
const find: FindEntries = (query) => (finder ??= createFinder(unpackEntries(searchData)))(query);

globalThis.crosspeerSearch = createSearch(find, document.documentElement.dataset.root ?? '');
