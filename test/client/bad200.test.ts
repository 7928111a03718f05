import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ApiError, DecodeError, NetworkError, OutcomeUnknownError } from '../../src/index.js';
import { breakingOff } from '../helpers/failing-network.js';
import { causeOfUnknown, failureOf } from '../helpers/failure.js';
import { createInput, peerConnId } from '../helpers/fixtures.js';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerText, type Answerer } from '../helpers/recording-fetch.js';

/** What the service would have answered. */
const promised = JSON.stringify({ peerConnId, requestId: 'c4abab14-ebc4-4eb0-85d2-03c4d51eed18' });

const blank = fc.string({ unit: fc.constantFrom(' ', '\n', '\r', '\t'), maxLength: 5 });
const empty = blank;
const truncated = fc.nat(promised.length - 1).map((length) => promised.slice(0, length));
const html = fc
  .tuple(fc.constantFrom('<html>', '<!DOCTYPE html>', '<h1>', '<?xml version="1.0"?>'), fc.string())
  .map(([start, rest]) => `${start}${rest}`);
const scalar = fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null), fc.string());
const otherJson = fc.oneof(scalar, fc.array(fc.jsonValue())).map((value) => JSON.stringify(value));
const otherNames = fc.dictionary(
  fc
    .oneof(fc.string(), fc.constantFrom('peerConnID', 'peerconnid', 'id', 'result', 'code', 'message'))
    .filter((name) => name !== 'peerConnId'),
  fc.jsonValue(),
);
const otherFields = fc
  .tuple(otherNames, fc.constantFrom({}, { peerConnId: null }, { result: { peerConnId } }, { data: [{ peerConnId }] }))
  .map((parts) => JSON.stringify(Object.assign({}, ...parts)));
const noJson = fc.string().filter((text) => !isJsonObject(text));

function isJsonObject(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

const badBody = fc.oneof(empty, truncated, html, otherJson, otherFields, noJson);
const successStatus = fc.constantFrom(200, 201, 202, 203, 206);
const contentType = fc.constantFrom('application/json', 'text/html', 'text/plain', '');

test('no success with another body than the promised one is taken for a connection that was made', async () => {
  await fc.assert(
    fc.asyncProperty(badBody, successStatus, contentType, fc.boolean(), async (body, status, type, byPath) => {
      const { client } = createPeeringLab(answerText(status, body, { 'content-type': type }));
      const call = byPath
        ? client.http.POST('/v1/peerconn', { body: createInput })
        : client.createPeerConn(createInput);
      const error = await causeOfUnknown(DecodeError, call);
      expect(error.status).toBe(status);
    }),
    { numRuns: 3000 },
  );
}, 20_000);

test('no body that breaks off is taken for one either, the whole promised one included', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(promised.length), async (length) => {
      const { client } = createPeeringLab(breakingOff(200, promised.slice(0, length)));
      await causeOfUnknown(NetworkError, client.createPeerConn(createInput));
    }),
    { numRuns: 200 },
  );
});

describe('a connection was made', () => {
  test.each([
    promised,
    JSON.stringify({ peerConnId }),
    ` \n${promised}\r\n`,
    JSON.stringify({ peerConnId, code: 'Odd', more: [null] }),
  ])('when the answer is %j', async (body) => {
    const { client } = createPeeringLab(answerText(200, body));
    await expect(client.createPeerConn(createInput)).resolves.toMatchObject({ peerConnId });
  });
});

test.each<[name: string, answer: Answerer]>([
  ['204', answerText(204)],
  ['205', answerText(205)],
])('%s, which forbids a body, is none of them', async (_, answer) => {
  const { client } = createPeeringLab(answer);
  await causeOfUnknown(DecodeError, client.createPeerConn(createInput));
});

describe('what only reads', () => {
  const page = { peerConns: [], isTruncated: false, maxKeys: 1000 };

  test.each([{}, { code: 'Odd' }, { result: page }, { maxKeys: 7 }])('is not answered by %j', async (body) => {
    const { client } = createPeeringLab(answerText(200, JSON.stringify(body)));
    await failureOf(DecodeError, client.listPeerConn());
  });

  test.each([page, { peerConns: [] }, { ...page, isTruncated: null }])('is answered by %j', async (body) => {
    const { client } = createPeeringLab(answerText(200, JSON.stringify(body)));
    await expect(client.listPeerConn()).resolves.toEqual(body);
  });
});

describe('what answers nothing', () => {
  test.each(['<html>', ' \n<!doctype html>', '<?xml?>'])('has not succeeded with %j', async (body) => {
    const { client } = createPeeringLab(answerText(200, body));
    const error = await failureOf(OutcomeUnknownError, client.releasePeerConn({ peerConnId }));
    expect(error.cause).toBeInstanceOf(DecodeError);
    expect(error.message).toContain('where no body is promised');
  });

  test.each(['', '{}', 'OK', 'null'])('has succeeded with %j', async (body) => {
    const { client } = createPeeringLab(answerText(200, body));
    await expect(client.releasePeerConn({ peerConnId })).resolves.toBeUndefined();
  });
});

describe('a change that answers nothing', () => {
  test.each([
    ['an error in it', '{"code":"ServiceInternalError","message":"no"}'],
    ['half of a JSON text', '{"a'],
    ['a page', '<html>'],
  ])('is not done when the answer is %s', async (_, text) => {
    const { client } = createPeeringLab(answerText(200, text));
    const error = await failureOf(OutcomeUnknownError, client.releasePeerConn({ peerConnId: 'peerconn-1' }));
    expect(error.cause).toBeInstanceOf(DecodeError);
  });
});

test('an empty answer means that nothing is there only when the service gave it a request id', async () => {
  const { client } = createPeeringLab([answerText(200), () => new Response(null, { status: 200 })]);
  await failureOf(ApiError, client.getPeerConn({ peerConnId: 'peerconn-1' }));
  await failureOf(DecodeError, client.getPeerConn({ peerConnId: 'peerconn-1' }));
});

const release = { peerConnId };

test.each([
  ['without a request id and not labelled as JSON', {}],
  ['labelled as a page', { 'content-type': 'text/html' }],
])('an empty 200 %s is not the empty answer of a change: something in between sent it', async (_, headers) => {
  const { client } = createPeeringLab(() => new Response(null, { status: 200, headers }));
  await causeOfUnknown(DecodeError, client.releasePeerConn(release));
});

test('nor is a short text or an empty object that nothing shows to be from the service', async () => {
  for (const body of ['OK', '{}', ' ']) {
    const { client } = createPeeringLab(() => new Response(body, { headers: { 'content-type': 'text/plain' } }));
    const error = await causeOfUnknown(DecodeError, client.releasePeerConn(release));
    expect(error.message).toContain('something in between has answered');
  }
});

test('a 204 is an empty answer by itself', async () => {
  const { client } = createPeeringLab(() => new Response(null, { status: 204 }));
  expect(await client.releasePeerConn(release)).toBeUndefined();
});

test.each([
  ['with a request id', { 'x-bce-request-id': 'id' }],
  ['labelled as JSON, as where a browser hides the id', { 'content-type': 'application/json;charset=UTF-8' }],
])('an empty 200 %s is', async (_, headers) => {
  const { client } = createPeeringLab(() => new Response(null, { status: 200, headers }));
  expect(await client.releasePeerConn(release)).toBeUndefined();
});
