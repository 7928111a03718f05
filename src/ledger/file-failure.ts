import { ConfigError } from '../errors/config-error.js';

/** The code of an error of the file system, for example `ENOSPC`; empty for any other. */
export function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

const elsewhere = 'Let this process use the folder, or give the ledger another one.';
const notAFolder = 'A part of the path is a file: give the ledger a folder.';
const noRoom = 'Free some space on the disk, then repeat the call.';
const noLinks = 'Its file system may have no hard links: give the ledger a folder on a local disk that has.';

const advice: Readonly<Record<string, string>> = {
  ENOSPC: noRoom,
  EDQUOT: noRoom,
  EACCES: elsewhere,
  EPERM: elsewhere,
  EROFS: elsewhere,
  ENOTDIR: notAFolder,
  EEXIST: notAFolder,
  ENOENT: 'Was the folder removed while the program ran?',
  EMFILE: 'This process has too many files open.',
  ENOTSUP: noLinks,
  EOPNOTSUPP: noLinks,
};

/** Says what a ledger could not do, why, and what to do about it. */
export function fileFailure(error: unknown, action: string, path: string): ConfigError {
  const code = codeOf(error);
  const help = (action === 'link' && code === 'EPERM' ? noLinks : advice[code]) ?? '';
  return new ConfigError(`The ledger could not ${action} ${path}: ${code || 'it failed'}. ${help}`.trim(), {
    cause: error,
  });
}
