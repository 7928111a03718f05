import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isApiError } from '../../src/index.js';
import { createPeeringClient } from '../../src/baidu.js';
import { createEmulator, demoSeed } from '../../src/emulator.js';
import { fuzzRuns, fuzzTimeoutMs } from '../helpers/fuzz-runs.js';

/** Texts that percent-encoding, sorting and trimming have trouble with; half of a surrogate pair cannot be sent. */
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((value) => !/\p{Cs}/u.test(value));
const awkward = fc.string({
  unit: fc.constantFrom(...'aZ09-._~!*\'()+ %&=?#[]@:,;$"<>{}|^`é测🙂'),
  minLength: 1,
  maxLength: 20,
});
const anyText = fc.oneof(text, awkward);
const segment = anyText.filter((value) => !/^\.{1,2}$|[/\\\p{Cc}]/u.test(value));
const token = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 64 });

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

describe('what the client signs, the separately written verifier accepts', () => {
  const emulator = createEmulator({ frozen: true });
  const options = {
    region: 'bj',
    fetch: emulator.fetch,
    clock: { now: emulator.clock.now, schedule: () => () => undefined },
  };
  const peering = createPeeringClient({ ...options, credentials: emulator.credentials() });

  it(
    'any text in the query',
    () =>
      fc.assert(
        fc.asyncProperty(anyText, async (vpcId) => {
          expect((await peering.listPeerConn({ vpcId })).peerConns).toEqual([]);
        }),
        { numRuns: fuzzRuns(300, 5000) },
      ),
    fuzzTimeoutMs,
  );

  it(
    'any text in the path',
    () =>
      fc.assert(
        fc.asyncProperty(segment, token, async (peerConnId, clientToken) => {
          const outcome = await peering.acceptPeerConn({ peerConnId, clientToken }).catch(codeOf);
          expect(['NoSuchObject', 'IdempotentParameterMismatch']).toContain(outcome);
        }),
        { numRuns: fuzzRuns(300, 5000) },
      ),
    fuzzTimeoutMs,
  );

  it('any text in the body, which comes back as it was sent', async () => {
    const roomy = createEmulator({ quotas: { peerConnsPerVpc: 1000, peerConnsPerAccount: 1000 }, transitionMs: 0 });
    const client = createPeeringClient({ region: 'bj', credentials: roomy.credentials(), fetch: roomy.fetch });
    const ends = { localVpcId: 'vpc-demo-bj-1', peerVpcId: 'vpc-demo-bj-2', peerRegion: 'bj' };
    await fc.assert(
      fc.asyncProperty(anyText, async (description) => {
        const { peerConnId } = await client.createPeerConn({
          ...ends,
          bandwidthInMbps: 10,
          billing: { paymentTiming: 'Postpaid' },
          description,
        });
        expect((await client.getPeerConn({ peerConnId })).description).toBe(description);
        await client.releasePeerConn({ peerConnId });
      }),
      { numRuns: 100 },
    );
  });

  it('temporary keys, further x-bce- headers and other endpoints', async () => {
    const account = { ...demoSeed.accounts[0], accessKeyId: 'temporary', sessionToken: 'session+/=token' };
    emulator.seed({ accounts: [account] });
    const temporary = createPeeringClient({
      ...options,
      region: undefined,
      endpoint: 'http://gz.localhost:4510/',
      credentials: account,
    });
    const listed = await temporary.listPeerConn({}, { headers: { 'X-Bce-Console-Note': ' a: b;c  d ' } });
    expect(listed.peerConns).toEqual([]);
  });

  it('and refuses a wrong secret, with the canonical request that was signed', async () => {
    const wrong = { ...emulator.credentials(), secretAccessKey: 'another' };
    const client = createPeeringClient({ ...options, credentials: wrong });
    const error: unknown = await client.listPeerConn({ maxKeys: 3 }).catch((reason: unknown) => reason);
    expect(isApiError(error, 'SignatureDoesNotMatch') && error.canonicalRequest).toMatch(
      /^GET\n\/v1\/peerconn\nmaxKeys=3\n/,
    );
  });
});
