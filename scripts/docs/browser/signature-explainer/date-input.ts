import { formatBceTime } from 'crosspeer/baidu';
import { formatSdkTime } from 'crosspeer/huawei';
import type { ExplainerInput } from './examples.js';

/**
 * The input dated anew: its date, and the scheme's header with the date where there is one.
 * @param timeMs in milliseconds since 1970
 */
export function dateInput(input: ExplainerInput, timeMs: number): ExplainerInput {
  const isBce = input.scheme === 'bce-auth-v1';
  const date = isBce ? formatBceTime(timeMs) : formatSdkTime(timeMs);
  const header = isBce ? /^([ \t]*x-bce-date[ \t]*:).*$/gim : /^([ \t]*x-sdk-date[ \t]*:).*$/gim;
  return { ...input, date, headers: input.headers.replace(header, `$1 ${date}`) };
}
