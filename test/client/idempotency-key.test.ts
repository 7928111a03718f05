import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PeeringClient } from '../../src/baidu.js';
import { InputError } from '../../src/index.js';
import { hmacSha256Hex, importHmacKey } from '../../src/signing/hmac-sha256.js';
import { deriveToken } from '../../src/transport/derive-token.js';
import { failureOf } from '../helpers/failure.js';
import { createInput, peerConnId } from '../helpers/fixtures.js';
import { createThingLab } from '../helpers/hand-made-service.js';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerOk, answerText, type SentRequest } from '../helpers/recording-fetch.js';

const tokenOf = (request: SentRequest | undefined): string | undefined =>
  request?.query.find((pair) => pair.startsWith('clientToken='))?.slice('clientToken='.length);

/** Version 8: what it is made from is the maker's own business. */
const uuid8 = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('the token of a key', () => {
  /** Changing these gives the calls of those who repeat an earlier one another token, and may make them twice. */
  test.each([
    ['baidu/peering', 'createPeerConn', 'order-42', 'e0f8745c-fee0-8f9b-a669-5f03e0f8a695'],
    ['baidu/peering', 'releasePeerConn', 'order-42', 'cf73ca5a-231f-8d13-9919-22ada6b377c2'],
    ['baidu/peering', 'createPeerConn', 'Bestellung № 42 – 测试 🙂', '0468c40b-9037-8d40-8ac6-0fd1a9574cf4'],
  ])('of %s, %s, %j is ever the same', async (service, operationId, key, token) => {
    expect(await deriveToken(service, operationId, key)).toBe(token);
  });

  test('is what a call sends, by every client and in every region', async () => {
    const sent = await Promise.all(
      ['bj', 'gz'].map(async (region) => {
        const { client, wire } = createPeeringLab(answerOk, { region });
        await client.createPeerConn(createInput, { idempotencyKey: 'order-42' });
        return tokenOf(wire.only);
      }),
    );
    const token = await deriveToken('baidu/peering', 'createPeerConn', 'order-42');
    expect(sent).toEqual([token, token]);
  });

  test('has the form of a UUID whatever the key', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (key) => {
        expect(await deriveToken('baidu/peering', 'createPeerConn', key)).toMatch(uuid8);
      }),
      { numRuns: 500 },
    );
  });

  test('differs where service, operation or key differ', async () => {
    // Few and short parts, so that a derivation which only joins them would give the same for several.
    const part = fc.string({ unit: fc.constantFrom('a', 'b', '/', ',', '"', '\\', ' ', '\u0000', 'é'), maxLength: 3 });
    const parts = fc.tuple(part, part, part);
    await fc.assert(
      fc.asyncProperty(parts, parts, async (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect((await deriveToken(...one)) === (await deriveToken(...other))).toBe(same);
      }),
      { numRuns: 1000 },
    );
  });

  test('is the same with WebCrypto, which browsers have', async () => {
    for (const key of ['order-42', '测试', 'x'.repeat(1000)]) {
      const text = JSON.stringify(['baidu/peering', 'createPeerConn', key]);
      const hmacKey = await importHmacKey('crosspeer idempotency key, version 1');
      const hex = await hmacSha256Hex(hmacKey, text);
      const token = await deriveToken('baidu/peering', 'createPeerConn', key);
      const digits = token.replaceAll('-', '');
      expect(digits.slice(0, 12)).toBe(hex.slice(0, 12));
      expect(digits.slice(13, 16)).toBe(hex.slice(13, 16));
      expect(digits.slice(17)).toBe(hex.slice(17, 32));
    }
  });
});

test('calls with one key carry one token, and those with another key another', async () => {
  const { client, wire } = createPeeringLab(answerOk);
  for (const idempotencyKey of ['a', 'b', 'a']) await client.acceptPeerConn({ peerConnId }, { idempotencyKey });
  await client.rejectPeerConn({ peerConnId }, { idempotencyKey: 'a' });
  const [first, second, third, fourth] = wire.sent.map(tokenOf);
  expect(third).toBe(first);
  expect(new Set([first, second, fourth]).size).toBe(3);
});

test('an undefined key is no key', async () => {
  const { client, wire } = createPeeringLab(answerOk);
  await client.acceptPeerConn({ peerConnId }, { idempotencyKey: undefined });
  await client.getPeerConn({ peerConnId }, { idempotencyKey: undefined }).catch(() => undefined);
  expect(wire.sent.map(tokenOf)).toEqual(['token-1', undefined]);
});

describe('a key is refused, and nothing is sent,', () => {
  const withKey = (idempotencyKey: unknown) => ({ idempotencyKey }) as { idempotencyKey: string };
  const accept = (key: unknown) => (client: PeeringClient) => client.acceptPeerConn({ peerConnId }, withKey(key));

  test.each<[why: string, call: (client: PeeringClient) => Promise<unknown>, message: string]>([
    ['with a read', (client) => client.listPeerConn({}, withKey('k')), 'listPeerConn takes no client token'],
    ['that is empty', accept(''), 'acceptPeerConn needs an idempotencyKey of at least one character'],
    ['that holds the first half of a character', accept('a\ud83d'), 'acceptPeerConn needs an idempotencyKey'],
    ['that holds the second half of a character', accept('\ude00'), 'acceptPeerConn needs an idempotencyKey'],
    ['that is a number', accept(42), 'acceptPeerConn needs an idempotencyKey'],
    ['that is null', accept(null), 'acceptPeerConn needs an idempotencyKey'],
    [
      'together with a token',
      (client) => client.acceptPeerConn({ peerConnId, clientToken: 't' }, withKey('k')),
      'acceptPeerConn takes clientToken or idempotencyKey, not both',
    ],
  ])('%s', async (_, call, message) => {
    const { client, wire } = createPeeringLab(answerOk);
    const error = await failureOf(InputError, call(client));
    expect(error.field).toBe('idempotencyKey');
    expect(error.message).toContain(message);
    expect(wire.sent).toEqual([]);
  });

  test('with a change that takes no token', async () => {
    const { call, wire } = createThingLab(answerText(200));
    for (const name of ['makeThing', 'setThing'] as const)
      expect((await failureOf(InputError, call(name, withKey('k')))).field).toBe('idempotencyKey');
    expect(wire.sent).toEqual([]);
  });

  test('by path, where a token can be given', async () => {
    const { client, wire } = createPeeringLab(answerOk);
    const init = { params: { path: { peerConnId } }, idempotencyKey: 'k' };
    const error = await failureOf(InputError, client.http.DELETE('/v1/peerconn/{peerConnId}', init));
    expect(error.field).toBe('idempotencyKey');
    expect(wire.sent).toEqual([]);
  });
});
