import { describe, expect, test } from 'vitest';
import { createBceSigner } from '../../src/baidu.js';
import { InputError } from '../../src/index.js';
import { failureOf } from '../helpers/failure.js';
import { peerConnId } from '../helpers/fixtures.js';
import { createPeeringLab, labCredentials } from '../helpers/peering-lab.js';
import { answerOk, answerText, type SentRequest } from '../helpers/recording-fetch.js';

const partsOf = ({ headers }: SentRequest) => {
  const [scheme, accessKeyId, timestamp, lifetime, names, signature] = (headers.get('authorization') ?? '').split('/');
  return { scheme, accessKeyId, timestamp, lifetime, names, signature };
};

/** The signature of a request as it stands on the wire, by a signer that knows nothing of the client. */
async function signatureOnWire(request: SentRequest): Promise<string | undefined> {
  const headers = { ...Object.fromEntries(request.headers), host: new URL(request.url).host };
  const timestamp = request.headers.get('x-bce-date') ?? '';
  const signedHeaders = partsOf(request).names?.split(';');
  return (await createBceSigner()({ ...request, headers }, labCredentials, { timestamp, signedHeaders })).headers[
    'authorization'
  ];
}

test("the whole request has the signature that Baidu's own tools give it", async () => {
  const { client, wire } = createPeeringLab(answerText(200));
  const clientToken = 'be31b98c-5e41-4838-9d30-9be700de5a20';
  await client.openPeerConnSyncDns({ peerConnId, role: 'initiator', clientToken });
  expect(partsOf(wire.only)).toEqual({
    scheme: 'bce-auth-v1',
    accessKeyId: 'test-ak',
    timestamp: '2026-08-13T08:00:00Z',
    lifetime: '1800',
    names: 'content-type;host;x-bce-date',
    signature: '3c705ff65862234994bfc2b36c1474aa24cd384e586ea25e9b2fdf600d7c1499',
  });
});

test('every request says when it was signed and what its body is', async () => {
  const { client, wire } = createPeeringLab(answerOk);
  await client.listPeerConn();
  await client.http.GET('/v1/peerconn');
  for (const { headers, redirect } of wire.sent) {
    expect(headers.get('x-bce-date')).toBe('2026-08-13T08:00:00Z');
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(redirect).toBe('manual');
  }
});

test('headers that runtimes set are not sent', async () => {
  const { client, wire } = createPeeringLab(answerText(200));
  await client.updatePeerConn({ peerConnId, localIfId: 'qpif-1' });
  expect([...wire.only.headers.keys()].sort()).toEqual(['authorization', 'content-type', 'x-bce-date']);
});

test('each request is dated by the clock', async () => {
  const { client, wire, clock } = createPeeringLab(answerOk);
  await client.listPeerConn();
  clock.advance(999);
  await client.listPeerConn();
  clock.advance(1);
  await client.listPeerConn();
  expect(wire.sent.map((request) => [request.headers.get('x-bce-date'), partsOf(request).timestamp])).toEqual([
    ['2026-08-13T08:00:00Z', '2026-08-13T08:00:00Z'],
    ['2026-08-13T08:00:00Z', '2026-08-13T08:00:00Z'],
    ['2026-08-13T08:00:01Z', '2026-08-13T08:00:01Z'],
  ]);
  for (const request of wire.sent) expect(await signatureOnWire(request)).toBe(request.headers.get('authorization'));
});

test('signatures last as long as the client is told', async () => {
  const { client, wire } = createPeeringLab(answerOk, { signatureExpirationSeconds: 60 });
  await client.listPeerConn();
  expect(partsOf(wire.only).lifetime).toBe('60');
});

test('the session token of temporary credentials is sent and signed', async () => {
  const credentials = { ...labCredentials, sessionToken: 'session-token' };
  const { client, wire } = createPeeringLab(answerOk, { credentials });
  await client.listPeerConn();
  await client.http.GET('/v1/peerconn');
  for (const request of wire.sent) {
    expect(request.headers.get('x-bce-security-token')).toBe('session-token');
    expect(partsOf(request).names).toBe('content-type;host;x-bce-date;x-bce-security-token');
    expect(await signatureOnWire(request)).toBe(request.headers.get('authorization'));
  }
});

describe('headers of a call', () => {
  const headers = { 'X-Bce-Debug': ' on ', 'X-Other': 'other' };

  test('are sent, and signed where the service signs them', async () => {
    const { client, wire } = createPeeringLab(answerOk);
    await client.listPeerConn({}, { headers });
    await client.http.GET('/v1/peerconn', { headers });
    for (const request of wire.sent) {
      expect(request.headers.get('x-bce-debug')).toBe('on');
      expect(request.headers.get('x-other')).toBe('other');
      expect(partsOf(request).names).toBe('content-type;host;x-bce-date;x-bce-debug');
      expect(await signatureOnWire(request)).toBe(request.headers.get('authorization'));
    }
  });

  test('cannot authenticate or date the call', async () => {
    const forged = {
      Authorization: 'forged',
      'x-bce-date': '1999-01-01T00:00:00Z',
      'X-Bce-Security-Token': 'forged',
      Host: 'evil.example',
      'Content-Length': '7',
    };
    const { client, wire } = createPeeringLab(answerOk);
    await client.listPeerConn({}, { headers: forged });
    await client.http.GET('/v1/peerconn', { headers: forged });
    for (const request of wire.sent) {
      expect([...request.headers.keys()].sort()).toEqual(['authorization', 'content-type', 'x-bce-date']);
      expect(request.headers.get('x-bce-date')).toBe('2026-08-13T08:00:00Z');
      expect(await signatureOnWire(request)).toBe(request.headers.get('authorization'));
    }
  });
});

test.each([{ 'x-note': '测试' }, { 'x-bce-meta-note': 'é' }, { 'x-note': 'a\nb' }, { 'bad name': 'a' }])(
  'a header that HTTP has no form for is refused before anything is sent: %o',
  async (headers) => {
    const { client, wire } = createPeeringLab(answerText(200, '{}'));
    await failureOf(InputError, client.listPeerConn({}, { headers }));
    expect(wire.sent).toEqual([]);
  },
);
