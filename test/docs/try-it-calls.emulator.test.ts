import { createEmulator } from 'crosspeer/emulator';
import { describe, expect, test } from 'vitest';
import { describeError } from '../../scripts/docs/browser/try-it/describe-error.js';
import { prefill, seenValues } from '../../scripts/docs/browser/try-it/known-values.js';
import { callerOf, makeNeeded, StepRefused } from '../../scripts/docs/browser/try-it/make-needed.js';
import {
  createWorkbench,
  Forgotten,
  type CallRecord,
  type Workbench,
} from '../../scripts/docs/browser/try-it/workbench.js';
import { explainSignature } from '../../scripts/docs/browser/signature/explain-signature.js';
import type { InputField, TryItService } from '../../scripts/docs/try-it/try-it-service.js';
import { specifiedServices } from './support/specification.js';
import { tryItServiceOf } from './support/try-it-service.js';

const services = (await specifiedServices()).map(tryItServiceOf);
const peering = named('baidu/peering');
const dli = named('huawei/dli');

function named(name: string): TryItService {
  const found = services.find((service) => service.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}

const frozenBench = (): Workbench =>
  createWorkbench(createEmulator({ now: Date.UTC(2026, 0, 1), frozen: true, seed: 1 }));

/** Makes a sample and all that it needs, as the panel does. */
async function playInPanel(bench: Workbench, service: TryItService, sample: string): Promise<CallRecord> {
  const ready = await makeNeeded(bench, service, sample, () => {});
  const { operation: operationId } = ready.sample;
  return bench.makeCall({ service, operationId, sample, caller: callerOf(service, ready.sample), input: ready.input });
}

const idField: InputField = { name: 'peerConnId', place: 'path', kind: 'text', required: true, note: '' };

describe.each(services)('the samples of $name', (service) => {
  const bench = frozenBench();

  test.each(Object.keys(service.samples))(
    '%s can be made from the panel, and each request explained',
    async (sample) => {
      bench.reset();
      const call = await playInPanel(bench, service, sample);
      expect(call.outcome).toMatchObject({ kind: 'answer' });
      for (const { exchanges, caller } of bench.calls)
        for (const { request, response } of exchanges) {
          expect(response?.status).toBeLessThan(300);
          const { accountId } = accountOf(caller.account);
          const explained = await explainSignature(request, bench.emulator.credentials(accountId));
          expect(explained?.isSame ?? !('authorization' in request.headers)).toBe(true);
        }
    },
  );
});

const accountOf = (account: number) => ({ accountId: `${'0'.repeat(31)}${account}` });

test('a call tells its requests, its answer and what the emulator noted', async () => {
  const bench = frozenBench();
  const call = await playInPanel(bench, peering, 'createPeerConn');
  const [exchange] = call.exchanges;
  expect(exchange?.request).toMatchObject({ method: 'POST', body: expect.stringContaining('vpc-demo-bj-1') as string });
  expect(exchange?.request.headers).toHaveProperty('x-bce-date', '2026-01-01T00:00:00Z');
  expect(exchange?.response?.status).toBe(200);
  expect(exchange?.response?.body).toContain('peerConnId');
  expect(exchange?.logged?.operationId).toBe('createPeerConn');
  expect(bench.calls.map(({ number }) => number)).toEqual([1]);
});

test('a project that is looked up first is a request of its own', async () => {
  const call = await playInPanel(frozenBench(), dli, 'createEnhancedConnection');
  expect(call.exchanges.map(({ logged }) => logged?.operationId)).toEqual([
    'keystoneListProjects',
    'createEnhancedConnection',
  ]);
});

test('an input that the client refuses is not sent, and the field is named', async () => {
  const bench = frozenBench();
  const caller = callerOf(peering, {});
  const call = await bench.makeCall({ service: peering, operationId: 'getPeerConn', caller, input: {} });
  expect(call.exchanges).toEqual([]);
  const error = call.outcome.kind === 'error' ? call.outcome.error : undefined;
  expect(describeError(error)).toMatchObject({ name: 'InputError', field: 'peerConnId', code: undefined });
});

test('a refusal tells code and rule', async () => {
  const bench = frozenBench();
  const { input } = await makeNeeded(bench, peering, 'acceptPeerConn', () => {});
  const caller = { account: 1, region: 'bj' };
  const call = await bench.makeCall({ service: peering, operationId: 'acceptPeerConn', caller, input });
  const error = call.outcome.kind === 'error' ? call.outcome.error : undefined;
  expect(describeError(error)).toMatchObject({ name: 'ApiError', code: 'OperationDenied' });
  expect(call.exchanges.at(-1)?.logged?.rule).toBe('acceptor-answers');
});

describe('a form is filled in', () => {
  test('with the newest value that the page was answered, and offers the older ones', async () => {
    const bench = frozenBench();
    expect(prefill(peering, 'getPeerConn', bench.calls)).toEqual({
      input: { role: 'initiator' },
      missing: ['peerConnId'],
    });
    await playInPanel(bench, peering, 'createPeerConn');
    await playInPanel(bench, peering, 'createPeerConnAcrossAccounts');
    const ids = bench.calls.map(({ outcome }) => (outcome.kind === 'answer' ? outcome.value : {})) as {
      peerConnId: string;
    }[];
    const [older, newer] = ids.map(({ peerConnId }) => peerConnId);
    expect(prefill(peering, 'getPeerConn', bench.calls)).toEqual({
      input: { peerConnId: newer, role: 'initiator' },
      missing: [],
    });
    expect(seenValues(peering, 'getPeerConn', idField, bench.calls)).toEqual([newer, older]);
  });

  test('with nothing of a call that was refused, or of another service', async () => {
    const bench = frozenBench();
    await playInPanel(bench, dli, 'createEnhancedConnection');
    await bench.makeCall({ service: peering, operationId: 'createPeerConn', caller: callerOf(peering, {}), input: {} });
    expect(prefill(peering, 'getPeerConn', bench.calls).missing).toEqual(['peerConnId']);
    expect(seenValues(peering, 'getPeerConn', idField, bench.calls)).toEqual([]);
  });
});

describe('what a sample needs', () => {
  test('that was made before and cannot be made twice counts as made', async () => {
    const bench = frozenBench();
    const made = await playInPanel(bench, peering, 'createPeerConn');
    const { input } = await makeNeeded(bench, peering, 'getPeerConn', () => {});
    expect(input.peerConnId).toBe((made.outcome as { value: { peerConnId: string } }).value.peerConnId);
  });

  test('that is refused is told with its call', async () => {
    const bench = frozenBench();
    const caller = callerOf(peering, {});
    const { input = {} } = peering.samples.createPeerConn ?? {};
    await bench.makeCall({ service: peering, operationId: 'createPeerConn', caller, input });
    const refused = await makeNeeded(bench, peering, 'getPeerConn', () => {}).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StepRefused);
    expect((refused as StepRefused).call.operationId).toBe('createPeerConn');
  });
});

test('reset forgets calls and connections, and begins to count anew', async () => {
  const bench = frozenBench();
  await playInPanel(bench, peering, 'createPeerConn');
  bench.reset();
  expect(bench.calls).toEqual([]);
  const call = await playInPanel(bench, peering, 'createPeerConn');
  expect(call).toMatchObject({ number: 1, outcome: { kind: 'answer' } });
});

describe('reset while calls are on their way', () => {
  test('drops the call, and records nothing of it', async () => {
    const bench = frozenBench();
    const { input = {} } = peering.samples.createPeerConn ?? {};
    const caller = callerOf(peering, {});
    const making = bench.makeCall({ service: peering, operationId: 'createPeerConn', caller, input });
    bench.reset();
    await expect(making).rejects.toThrow(Forgotten);
    expect(bench.calls).toEqual([]);
    expect(bench.emulator.requests).toEqual([]);
    const listed = await bench.makeCall({ service: peering, operationId: 'listPeerConn', caller, input: {} });
    expect(listed).toMatchObject({ number: 1, outcome: { value: { peerConns: [] } } });
  });

  test('makes no further step of what a sample needs', async () => {
    const bench = frozenBench();
    const preparing = makeNeeded(bench, peering, 'acceptPeerConn', () => {});
    bench.reset();
    await expect(preparing).rejects.toThrow(Forgotten);
    expect(bench.emulator.requests).toEqual([]);
    expect(bench.emulator.clock.now()).toBe(Date.UTC(2026, 0, 1));
  });
});
