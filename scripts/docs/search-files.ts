import { bundleScript } from './bundle-script.js';
import { collectEntries } from './search/collect-entries.js';
import { packEntries } from './search/search-data.js';
import type { SiteFile } from './site-file.js';
import { readBeside, type Site } from './site.js';

/** The search over the whole site, in one script that pages load when it is asked for. */
export async function searchFiles(site: Site): Promise<SiteFile[]> {
  const [entries, searchStyles] = await Promise.all([collectEntries(site), readBeside('browser/search/search.css')]);
  const content = await bundleScript('search', { searchData: packEntries(entries), searchStyles });
  return [{ path: 'assets/search.js', content }];
}
