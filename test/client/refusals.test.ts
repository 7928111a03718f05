import { describe, expect, test } from 'vitest';
import { ApiError, DecodeError, NetworkError } from '../../src/index.js';
import { causeOfUnknown, failureOf } from '../helpers/failure.js';
import { createInput, peerConnId } from '../helpers/fixtures.js';
import { createPeeringLab } from '../helpers/peering-lab.js';
import { answerJson, answerText, type Answerer } from '../helpers/recording-fetch.js';

const id = 'c4abab14-ebc4-4eb0-85d2-03c4d51eed18';
const noRequestId = { 'x-bce-request-id': '' };

async function refusalOf(answer: Answerer): Promise<ApiError> {
  const { client } = createPeeringLab(answer);
  return failureOf(ApiError, client.getPeerConn({ peerConnId }));
}

test('a refusal says what the service said, what it means and what to do', async () => {
  const { client } = createPeeringLab(
    answerJson(404, { code: 'NoSuchObject', message: 'account not exist', requestId: id }),
  );
  const error = await failureOf(ApiError, client.acceptPeerConn({ peerConnId }));
  expect(error).toMatchObject({
    name: 'ApiError',
    status: 404,
    code: 'NoSuchObject',
    serviceMessage: 'account not exist',
    category: 'not-found',
    advice: 'Check the id, the account and the region.',
    operationId: 'acceptPeerConn',
    clientToken: 'token-1',
    canonicalRequest: undefined,
  });
  expect(error.message).toBe(
    'acceptPeerConn was refused: NoSuchObject (HTTP 404): account not exist. Check the id, the account and the region. Request id id-in-header.',
  );
});

describe('without a code in the answer the status gives one', () => {
  test.each([
    ['an empty 403', 403, '', 'AccessDenied', ''],
    ['an empty 500', 500, '', 'InternalError', ''],
    ['an empty 400', 400, '', 'InvalidHTTPRequest', ''],
    ['an empty 412', 412, '', 'PreconditionFailed', ''],
    ['an empty 404', 404, '', 'Http404', ''],
    ['a 502 in HTML', 502, '<html>Bad Gateway</html>\n', 'Http502', '<html>Bad Gateway</html>'],
    ['a 503 in plain text', 503, 'later', 'Http503', 'later'],
    ['a 429', 429, '', 'Http429', ''],
    ['a 418', 418, '{}', 'Http418', '{}'],
    ['JSON without a code', 400, '{"message":"no"}', 'InvalidHTTPRequest', 'no'],
    ['a code that is a number', 500, '{"code":7,"message":"no"}', 'InternalError', 'no'],
    ['a code that is empty', 403, '{"code":"","message":"no"}', 'AccessDenied', 'no'],
    ['a JSON array', 500, '[{"code":"X"}]', 'InternalError', '[{"code":"X"}]'],
    ['a JSON text', 500, '"code"', 'InternalError', '"code"'],
    ['a JSON null', 500, 'null', 'InternalError', 'null'],
    ['half of a JSON object', 500, '{"code":"NoSuchObject"', 'InternalError', '{"code":"NoSuchObject"'],
  ])('%s', async (_, status, body, code, serviceMessage) => {
    expect(await refusalOf(answerText(status, body))).toMatchObject({ status, code, serviceMessage });
  });

  test('and no more than 200 characters of what else came are shown', async () => {
    expect((await refusalOf(answerText(502, 'x'.repeat(1000)))).serviceMessage).toBe('x'.repeat(200));
  });
});

test('a code that the specification does not know is passed on, without category and advice', async () => {
  const error = await refusalOf(answerJson(409, { code: 'PeerConnBusy', message: 'Busy!' }));
  expect(error).toMatchObject({ code: 'PeerConnBusy', status: 409, category: undefined, advice: undefined });
  expect(error.message).toBe('getPeerConn was refused: PeerConnBusy (HTTP 409): Busy! Request id id-in-header.');
});

test.each(['constructor', '__proto__', 'toString'])('the code %s is a code like any other', async (code) => {
  expect(await refusalOf(answerText(400, `{"code":"${code}"}`))).toMatchObject({ code, category: undefined });
});

test("the service's own code goes before that of the status, whatever the status", async () => {
  const error = await refusalOf(answerJson(400, { code: 'NoSuchObject' }));
  expect(error).toMatchObject({ code: 'NoSuchObject', status: 400, category: 'not-found' });
});

describe('the request id', () => {
  const body = { code: 'NoSuchObject', message: 'no', requestId: 'id-in-body' };

  test.each([
    ['the header', { 'x-bce-request-id': 'id-in-header' }, body, 'id-in-header'],
    ['the body where the header has none', { 'content-type': 'text/plain' }, body, 'id-in-body'],
    ['neither', {}, { code: 'NoSuchObject' }, undefined],
    ['neither where it is no text', {}, { ...body, requestId: 7 }, undefined],
  ])('is taken from %s', async (_, headers: Record<string, string>, json, expected) => {
    const error = await refusalOf(() => new Response(JSON.stringify(json), { status: 404, headers }));
    expect(error.requestId).toBe(expected);
    expect(error.message.includes('Request id')).toBe(expected !== undefined);
  });

  test('is taken from the body where the header is empty', async () => {
    expect((await refusalOf(answerJson(404, body, noRequestId))).requestId).toBe('id-in-body');
  });
});

test.each([301, 302, 307, 308])('a redirect (%s) is refused and not followed', async (status) => {
  const { client, wire } = createPeeringLab(answerText(status, '', { location: 'https://evil.example/' }));
  const error = await failureOf(ApiError, client.acceptPeerConn({ peerConnId }));
  expect(error).toMatchObject({ status, code: `Http${status}` });
  expect(wire.only.redirect).toBe('manual');
});

describe('a success that is not JSON', () => {
  test('is told from a refusal: the call probably took effect', async () => {
    const { client } = createPeeringLab(answerText(200, `<html>${'x'.repeat(500)}`));
    const error = await causeOfUnknown(DecodeError, client.createPeerConn(createInput));
    const details = { status: 200, requestId: 'id-in-header', operationId: 'createPeerConn', clientToken: 'token-1' };
    expect(error).toMatchObject({ ...details, bodyStart: `<html>${'x'.repeat(194)}` });
    expect(error.message).toContain('probably took effect');
  });

  test('fails by path too', async () => {
    const { client } = createPeeringLab(answerText(200, '{"peerConns":['));
    const error = await failureOf(DecodeError, client.http.GET('/v1/peerconn'));
    expect(error).toMatchObject({ operationId: 'listPeerConn', bodyStart: '{"peerConns":[' });
  });

  test.each(['null', '[]', '"peerconn-1"', '7', 'true'])('where an object is promised: %s', async (body) => {
    const { client } = createPeeringLab(answerText(200, body));
    const error = await causeOfUnknown(DecodeError, client.createPeerConn(createInput));
    expect(error).toMatchObject({ status: 200, bodyStart: body });
  });
});

describe('no answer', () => {
  test('names the host and the innermost reason', async () => {
    const refused = Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' });
    const cause = new TypeError('fetch failed', { cause: refused });
    const { client } = createPeeringLab(() => Promise.reject(cause));
    const error = await failureOf(NetworkError, client.listPeerConn());
    expect(error.message).toBe(
      'listPeerConn: no answer from bcc.bj.baidubce.com: ECONNREFUSED. Gave up after one attempt.',
    );
    expect(error.cause).toBe(cause);
  });

  test('for a reason that refers to itself is reported all the same', async () => {
    const cause = new TypeError('fetch failed');
    cause.cause = cause;
    const { client } = createPeeringLab(() => Promise.reject(cause));
    expect((await failureOf(NetworkError, client.listPeerConn())).cause).toBe(cause);
  });

  test('but a part of one names the status and the reason', async () => {
    const { client } = createPeeringLab(() => new Response(breakingOff(), { status: 200 }));
    const error = await failureOf(NetworkError, client.listPeerConn());
    expect(error.message).toBe(
      'listPeerConn: the answer (HTTP 200) broke off: connection reset. Gave up after one attempt.',
    );
    expect(error.cause).toMatchObject({ message: 'connection reset' });
  });
});

function breakingOff(): ReadableStream {
  const chunks = [new TextEncoder().encode('{"peerConns":[')];
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk) controller.enqueue(chunk);
      else controller.error(new Error('connection reset'));
    },
  });
}
