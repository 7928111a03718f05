import { describe, expect, test } from 'vitest';
import type { PeeringClient } from '../../src/baidu.js';
import { demoSeed } from '../../src/emulator.js';
import { AbortError, ConfigError, TimeoutError, type Fetch } from '../../src/index.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { failureOf } from '../helpers/failure.js';
import { createManualClock } from '../helpers/manual-clock.js';
import { settle } from '../helpers/stalling.js';
import { demoInput } from '../helpers/fixtures.js';
import { collect, crashed, createLedgerLab, labStart, type LedgerLab } from './ledger-lab.js';

/** Where a process dies: in a step of its ledger, before or after that was written, or on the wire. */
interface Crash {
  readonly ledger?: (ledger: Ledger) => Partial<Ledger>;
  readonly fetch?: (fetch: Fetch) => Fetch;
  /** Whether the ledger is left with something to resume. */
  readonly isPending: boolean;
}

const crashes: Record<string, Crash> = {
  'before it was reserved': { ledger: () => ({ reserve: crashed }), isPending: false },
  'after it was reserved': {
    ledger: (ledger) => ({ reserve: (reservation) => ledger.reserve(reservation).then(crashed) as never }),
    isPending: true,
  },
  'after it was marked as sent': {
    ledger: (ledger) => ({ markSent: (id, atMs) => ledger.markSent(id, atMs).then(crashed<number>) }),
    isPending: true,
  },
  'before it reached the service': { fetch: () => crashed, isPending: true },
  'after it reached the service': {
    fetch: (fetch) => (url, init) => fetch(url, init).then(crashed<Response>),
    isPending: true,
  },
  'after the answer came': { ledger: () => ({ complete: crashed }), isPending: true },
  'after its end was noted': {
    ledger: (ledger) => ({ complete: (...end) => ledger.complete(...end).then(crashed<boolean>) }),
    isPending: false,
  },
};

type Call = (client: PeeringClient, peerConnId: string, idempotencyKey?: string) => Promise<unknown>;
const calls: Record<string, Call> = {
  createPeerConn: (client, _, idempotencyKey) => client.createPeerConn(demoInput, { idempotencyKey }),
  updatePeerConn: (client, peerConnId, idempotencyKey) =>
    client.updatePeerConn({ peerConnId, localIfId: 'x', description: 'new' }, { idempotencyKey }),
  releasePeerConn: (client, peerConnId, idempotencyKey) => client.releasePeerConn({ peerConnId }, { idempotencyKey }),
};

/** A connection to update or release, made without the ledger. */
async function existing(lab: LedgerLab): Promise<{ peerConnId: string; localIfId: string }> {
  const plain = lab.start({ ledger: undefined });
  const { peerConnId } = await plain.createPeerConn(demoInput);
  lab.emulator.clock.advance(1);
  return plain.getPeerConn({ peerConnId });
}

describe.each(Object.keys(calls))('%s', (operationId) => {
  describe.each(Object.keys(crashes))('of a process that dies %s', (when) => {
    test.each(['with a key', 'with a token of its own'])('takes effect once when it is resumed, %s', async (how) => {
      const lab = createLedgerLab();
      const { peerConnId, localIfId } =
        operationId === 'createPeerConn' ? { peerConnId: '', localIfId: '' } : await existing(lab);
      const key = how === 'with a key' ? 'order-42' : undefined;
      const call = (client: PeeringClient) =>
        operationId === 'updatePeerConn'
          ? client.updatePeerConn({ peerConnId, localIfId, description: 'new' }, { idempotencyKey: key })
          : calls[operationId]?.(client, peerConnId, key);
      const { ledger = () => ({}), fetch = (real: Fetch) => real, isPending } = crashes[when] ?? { isPending: false };
      const dying = lab.start({
        fetch: fetch(lab.emulator.fetch),
        ledger: { store: { ...lab.ledger, ...ledger(lab.ledger) }, account: 'main' },
      });
      const before = lab.effectsOf(operationId);
      void call(dying);
      await settle();

      const resumed = await collect(lab.start().resumePending());
      expect(resumed).toMatchObject(isPending ? [{ operationId, idempotencyKey: key, error: undefined }] : []);
      if (key !== undefined) await call(lab.start());
      const isLost = when === 'before it was reserved' && key === undefined;
      expect(lab.effectsOf(operationId) - before).toBe(isLost ? 0 : 1);
      expect(await lab.ledger.listPending()).toEqual([]);
      expect(await collect(lab.start().resumePending())).toEqual([]);
    });
  });
});

describe('resumePending', () => {
  test('gives the answer of the first call, of what had already happened', async () => {
    const lab = createLedgerLab();
    const dying = lab.start({ fetch: (url, init) => lab.emulator.fetch(url, init).then(crashed<Response>) });
    void dying.createPeerConn(demoInput, { idempotencyKey: 'k' });
    await settle();
    const { peerConns } = await lab.start().listPeerConn();
    expect(await collect(lab.start().resumePending())).toMatchObject([
      { operationId: 'createPeerConn', idempotencyKey: 'k', result: { peerConnId: peerConns[0]?.peerConnId } },
    ]);
  });

  test('begins with the oldest, goes on after a failure, and stops with a break', async () => {
    const lab = createLedgerLab();
    const dying = lab.start({ fetch: crashed });
    const { accountId } = demoSeed.accounts[0];
    lab.emulator.seed({ vpcs: [{ vpcId: 'vpc-third', accountId, region: 'bj' }] });
    const inputs = [demoInput, { ...demoInput, localVpcId: 'vpc-none' }, { ...demoInput, peerVpcId: 'vpc-third' }];
    for (const [index, input] of inputs.entries()) {
      void dying.createPeerConn(input, { idempotencyKey: `k-${index}` });
      await settle();
      lab.emulator.clock.advance(1);
    }
    for await (const { idempotencyKey } of lab.start().resumePending()) {
      expect(idempotencyKey).toBe('k-0');
      break;
    }
    expect(lab.received).toBe(1);
    const rest = await collect(lab.start().resumePending());
    expect(rest.map(({ idempotencyKey, error }) => [idempotencyKey, error === undefined])).toEqual([
      ['k-1', false],
      ['k-2', true],
    ]);
    expect(rest[0]?.error).toMatchObject({ name: 'ApiError' });
    expect(await lab.ledger.listPending()).toEqual([]);
  });

  test('leaves alone what another account, region or service has pending', async () => {
    const lab = createLedgerLab();
    for (const other of [
      { ledger: { store: lab.ledger, account: 'other' } },
      { region: 'gz' },
      { endpoint: 'http://127.0.0.1:4510' },
    ])
      void lab.start({ fetch: crashed, ...other }).createPeerConn(demoInput, { idempotencyKey: 'k' });
    await settle();
    const [record] = await lab.ledger.listPending();
    if (record === undefined) throw new Error('Nothing is pending.');
    await lab.ledger.reserve({
      ...record,
      id: 'f'.repeat(64),
      account: 'main',
      endpoint: 'https://bcc.bj.baidubce.com',
      service: 'baidu/other',
    });
    expect(await collect(lab.start().resumePending())).toEqual([]);
    expect(await lab.ledger.listPending()).toHaveLength(4);
    expect(lab.received).toBe(0);
  });

  test('does not send what the specification no longer gives a token to', async () => {
    const lab = createLedgerLab();
    void lab.start({ fetch: crashed }).createPeerConn(demoInput);
    await settle();
    const [record] = await lab.ledger.listPending();
    if (record === undefined) throw new Error('Nothing is pending.');
    const listPending = () =>
      Promise.resolve([
        { ...record, operationId: 'listPeerConn' },
        { ...record, operationId: 'goneOperation' },
      ]);
    const client = lab.start({ ledger: { store: { ...lab.ledger, listPending }, account: 'main' } });
    const resumed = await collect(client.resumePending());
    expect(resumed.map(({ error }) => error)).toMatchObject([{ name: 'ConfigError' }, { name: 'ConfigError' }]);
    expect(lab.received).toBe(0);
  });

  test('tells hooks the fields of the call by name, and sends the headers it is given', async () => {
    const lab = createLedgerLab();
    const { peerConnId, localIfId } = await existing(lab);
    const update = { peerConnId, localIfId, description: 'a&b=ü' };
    const inputs: unknown[] = [];
    const headers: unknown[] = [];
    void lab.start({ fetch: crashed }).updatePeerConn(update);
    await settle();
    lab.emulator.clock.advance(1);
    void lab.start({ fetch: crashed }).openPeerConnSyncDns({ peerConnId, role: 'initiator' });
    await settle();
    const client = lab.start({
      hooks: [{ aroundCall: (call, next) => (inputs.push(call.input), next().then(() => undefined)) }],
      fetch: (url, init) => (headers.push(new Headers(init.headers).get('x-bce-note')), lab.emulator.fetch(url, init)),
    });
    await collect(client.resumePending({ headers: { 'X-Bce-Note': 'n' } }));
    expect(inputs).toEqual([update, { peerConnId, role: 'initiator' }]);
    expect(headers).toEqual(['n', 'n']);
  });

  test('needs a ledger', async () => {
    await failureOf(ConfigError, collect(createLedgerLab().start({ ledger: undefined }).resumePending()));
  });

  test('waits for its ledger no longer than the deadline, or until it is aborted', async () => {
    const clock = createManualClock(labStart);
    const lab = createLedgerLab();
    const client = lab.start({ clock, ledger: { store: { ...lab.ledger, listPending: crashed }, account: 'main' } });
    const timedOut = failureOf(TimeoutError, collect(client.resumePending({ deadlineMs: 50 })));
    const controller = new AbortController();
    const aborted = failureOf(AbortError, collect(client.resumePending({ signal: controller.signal })));
    await settle();
    controller.abort();
    clock.advance(50);
    expect(await timedOut).toMatchObject({ limitOf: 'call', timeoutMs: 50 });
    await aborted;
    clock.advance(100_000);
    expect(clock.pending).toBe(0);
  });
});
