import { iamRules } from '../../../generated/huawei/iam/rules.gen.js';

/** Locks access keys after too many failures in a row. */
export interface KeyLocks {
  isLocked(accessKeyId: string, nowMs: number): boolean;
  /** Notes that a request of the key was not in order. */
  fail(accessKeyId: string, nowMs: number): void;
  /** Notes that one was in order, so that the count begins anew. */
  succeed(accessKeyId: string): void;
}

/** More than this many failures in a row lock a key. */
const { limit: mostFailures } = iamRules['key-locks'];
const lockMs = 5 * 60_000;

interface KeyRecord {
  failures: number;
  lockedAtMs?: number;
}

/** Makes locks, none of them closed. */
export function createKeyLocks(): KeyLocks {
  const records = new Map<string, KeyRecord>();
  return {
    isLocked(accessKeyId, nowMs) {
      const { lockedAtMs } = records.get(accessKeyId) ?? {};
      if (lockedAtMs === undefined) return false;
      // A server whose clock is wrong for one request may have closed it at a time that is not yet.
      if (Math.abs(nowMs - lockedAtMs) < lockMs) return true;
      records.delete(accessKeyId);
      return false;
    },
    fail(accessKeyId, nowMs) {
      const failures = (records.get(accessKeyId)?.failures ?? 0) + 1;
      records.set(accessKeyId, { failures, ...(failures > mostFailures && { lockedAtMs: nowMs }) });
    },
    succeed(accessKeyId) {
      records.delete(accessKeyId);
    },
  };
}
