import type { ErrorCodeEntry, ServiceTable } from '../operations/service-table.js';

/**
 * What the specification says of a code, as far as that holds for the status it came with: a gateway may write one code over many statuses, and
 * a failure of the service is one whatever its code means elsewhere.
 */
export function knownCode(
  { errorCodes, errorBody }: Pick<ServiceTable, 'errorCodes' | 'errorBody'>,
  code: string,
  status: number,
): ErrorCodeEntry | undefined {
  const { prefix, as } = errorBody.codeAliases?.find((alias) => code.startsWith(alias.prefix)) ?? {
    prefix: '',
    as: '',
  };
  const known = errorCodes[code] ?? errorCodes[`${as}${code.slice(prefix.length)}`];
  const isFailure = status >= 500 || status === 408;
  return isFailure && known !== undefined && known.status < 500 && !isAboutService(known) ? undefined : known;
}

const isAboutService = ({ category }: ErrorCodeEntry): boolean => category === 'server' || category === 'throttling';
