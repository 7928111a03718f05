import { expect, test } from 'vitest';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerOk, type Answerer } from '../helpers/recording-fetch.js';

const elsewhere = 'Thu, 13 Aug 2015 08:00:00 GMT';
const foreign: [name: string, answer: Answerer][] = [
  ['a gateway', () => new Response('<html>', { status: 502, headers: { date: elsewhere } })],
  [
    'a cache',
    () =>
      Response.json(
        { peerConns: [], isTruncated: false, maxKeys: 1 },
        { headers: { date: elsewhere, age: '9', 'x-bce-request-id': 'id' } },
      ),
  ],
];

test.each(foreign)('the clock of %s is not taken for the service’s', async (_, answer) => {
  const { client, wire } = createPeeringLab([answer, answerOk]);
  await client.listPeerConn().catch(() => undefined);
  await client.listPeerConn();
  expect(wire.sent.at(-1)?.headers.get('x-bce-date')).toBe('2026-08-13T08:00:00Z');
});
