import { ConfigError } from '../../src/errors/config-error.js';
import type { Ledger, LedgerRecord } from '../../src/ledger/ledger.js';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A ledger that forgets everything when it is dropped. Written without the parts of the real ones, so that it can be their model. */
export function createMemoryLedger(): Ledger {
  const records = new Map<string, Mutable<LedgerRecord>>();
  const find = (id: string): Promise<Mutable<LedgerRecord>> => {
    const record = records.get(id);
    return record ? Promise.resolve(record) : Promise.reject(new ConfigError(`There is no reservation ${id}.`));
  };
  const all = () => [...records.values()];
  return {
    reserve: (reservation) => {
      const standing = records.get(reservation.id);
      if (!standing) records.set(reservation.id, { ...structuredClone(reservation), sends: 0 });
      return Promise.resolve(structuredClone(standing));
    },
    async markSent(id, atMs) {
      const record = await find(id);
      record.firstSentAtMs = Math.min(record.firstSentAtMs ?? atMs, atMs);
      record.lastSentAtMs = Math.max(record.lastSentAtMs ?? atMs, atMs);
      if (record.outcome?.state === 'refused') delete record.outcome;
      return (record.sends += 1);
    },
    async complete(id, outcome, ifSends = records.get(id)?.sends) {
      const record = await find(id);
      if (record.outcome?.state === 'done' || record.sends !== ifSends) return false;
      record.outcome = structuredClone(outcome);
      if (outcome.state === 'refused') delete record.firstSentAtMs;
      return true;
    },
    get: (id) => Promise.resolve(structuredClone(records.get(id))),
    listPending: () => {
      const pending = all().filter(({ outcome }) => outcome === undefined);
      pending.sort((a, b) => a.reservedAtMs - b.reservedAtMs || (a.id < b.id ? -1 : 1));
      return Promise.resolve(structuredClone(pending));
    },
    expire: (endedBeforeMs) => {
      const ended = all().filter(({ outcome }) => outcome !== undefined && outcome.atMs < endedBeforeMs);
      for (const { id } of ended) records.delete(id);
      return Promise.resolve(ended.length);
    },
  };
}
