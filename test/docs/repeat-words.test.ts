import { describe, expect, test } from 'vitest';
import { repeatingAfter, repeatWords, type Repeating } from '../../scripts/docs/repeat-words.js';
import { toServiceTable } from '../../scripts/lib/emit-operations.js';
import type { ErrorCodeEntry, ServiceTable } from '../../src/operations/service-table.js';
import { judgeAttempt } from '../../src/transport/judge-attempt.js';
import type { CallContext, Verdict } from '../../src/transport/layer.js';
import { specifiedServices } from './support/specification.js';

/** What the client decides, by what the page says. The clock was right. */
const decided: Readonly<Record<Repeating, Pick<Verdict, 'effect' | 'retry'>>> = {
  never: { effect: 'no', retry: 'never' },
  busy: { effect: 'no', retry: 'never' },
  'done-nothing': { effect: 'no', retry: 'transient' },
  throttled: { effect: 'no', retry: 'throttled' },
  'unknown-effect': { effect: 'unknown', retry: 'transient' },
  'unknown-effect-untokened': { effect: 'unknown', retry: 'transient' },
  'signed-anew': { effect: 'no', retry: 'signed-anew' },
  clock: { effect: 'no', retry: 'never' },
  renewal: { effect: 'no', retry: 'never' },
};

interface Circumstances {
  readonly mendedBy: CallContext['mendedBy'];
  /** How far the clock has turned out to be wrong by the answer, in milliseconds. */
  readonly learnedMs: number;
}

const plain: Circumstances = { mendedBy: 'date', learnedMs: 0 };

function judge(table: ServiceTable, code: string, { status }: ErrorCodeEntry, circumstances: Circumstances): Verdict {
  const [operation] = Object.values(table.operations);
  const refusal = { status, code, message: '', requestId: 'id', retryAfterMs: undefined, isFromService: true };
  const { mendedBy, learnedMs } = circumstances;
  const context = { table, operation, mendedBy, attempts: [{ clockOffsetMs: 0 }], outcome: { ok: false, refusal } };
  const verdict = judgeAttempt(context as unknown as CallContext, undefined, learnedMs);
  if (verdict === undefined) throw new Error(`${code} was taken for a success`);
  return verdict;
}

describe.each(await specifiedServices())('what the page says of repeating in $name', ({ name, document }) => {
  const table = toServiceTable(document, name);
  const takesTokens = name.startsWith('huawei/');
  const hasClientTokens = Object.values(table.operations).some(({ idempotency }) => idempotency !== undefined);
  const busyCodes = Object.values(table.operations).flatMap((operation) => operation.async?.refusedAs ?? []);
  const codes = Object.entries(table.errorCodes).map(([code, entry]) => ({ code, entry }));

  test.each(codes)('after $code is what the client decides', ({ code, entry }) => {
    const repeating = repeatingAfter(entry, { isBusy: busyCodes.includes(code), takesTokens, hasClientTokens });
    expect(judge(table, code, entry, plain)).toMatchObject(decided[repeating]);
    const afterWrongClock = judge(table, code, entry, { ...plain, learnedMs: 60_000 }).retry;
    const withRenewal = judge(table, code, entry, { ...plain, mendedBy: 'renewal' }).retry;
    const { retry } = decided[repeating];
    expect(afterWrongClock).toBe(repeating === 'clock' || repeating === 'renewal' ? 'signed-anew' : retry);
    if (!hasClientTokens) expect(repeatWords[repeating].client).not.toContain('same token');
    if (takesTokens) expect(withRenewal).toBe(repeating === 'renewal' ? 'signed-anew' : retry);
  });
});
