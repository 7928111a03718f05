import { existsSync } from 'node:fs';

const candidates = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where Chromium is on this machine, if it is. */
export const chromiumPath: string | undefined = candidates.find((path) => path !== undefined && existsSync(path));

/** Whether a missing browser is a failure, as it is where the whole suite has to run. */
const isRequired = process.env.CROSSPEER_REQUIRE_BROWSER === '1';

/** Whether the browser tests are left out. Says so; where they must run they are not left out, so that they fail. */
export function leaveBrowserTestsOut(): boolean {
  if (chromiumPath !== undefined || isRequired) return false;
  console.warn('Chromium is not installed: the browser tests are left out. Debian: apt-get install chromium');
  return true;
}
