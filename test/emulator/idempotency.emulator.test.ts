import { expect, test } from 'vitest';
import { createLab, type Lab, labStart, plain, toOtherRegion } from './support/lab.js';

const hourMs = 3_600_000;
const post = (lab: Lab, token: string, body: unknown = plain, account = 'a', region = 'bj') =>
  lab.as(account, region)('POST', `/v1/peerconn?clientToken=${token}`, body);
const countOf = async (lab: Lab) => {
  const { json } = await lab.as()('GET', '/v1/peerconn');
  return (json?.['peerConns'] as unknown[]).length;
};

test('the same token and parameters give the earlier result and no second effect', async () => {
  const lab = createLab();
  const first = await post(lab, 'one');
  lab.settle();
  const again = await post(lab, 'one');
  expect(again.json).toEqual(first.json);
  expect(again.headers.get('x-bce-request-id')).not.toBe(first.headers.get('x-bce-request-id'));
  expect(await countOf(lab)).toBe(1);
  expect(lab.emulator.requests.filter((entry) => entry.clientToken === 'one').map((entry) => entry.replayed)).toEqual([
    false,
    true,
  ]);
});

test('the order of body members and of query parameters does not count as a difference', async () => {
  const lab = createLab();
  const first = await post(lab, 'one');
  const reversed = Object.fromEntries(Object.entries(plain).reverse());
  expect((await post(lab, 'one', reversed)).json).toEqual(first.json);
  lab.settle();
  const path = `/v1/peerconn/${String(first.json?.['peerConnId'])}`;
  expect((await lab.as()('PUT', `${path}?open&role=initiator&clientToken=two`)).status).toBe(200);
  expect((await lab.as()('PUT', `${path}?clientToken=two&role=%69nitiator&open=`)).status).toBe(200);
  expect(lab.emulator.requests.at(-1)).toMatchObject({ replayed: true });
});

test.each([
  ['another body', { ...plain, bandwidthInMbps: 11 }],
  ['a member that was left out before', { ...plain, deleteProtect: false }],
])('the same token with %s is refused', async (_difference, body) => {
  const lab = createLab();
  await post(lab, 'one');
  const answer = await post(lab, 'one', body);
  expect(answer).toMatchObject({ status: 403, json: { code: 'IdempotentParameterMismatch' } });
  expect(await countOf(lab)).toBe(1);
});

test('the same token for another operation or another connection is refused', async () => {
  const lab = createLab();
  const [one, other] = [await lab.created(), await lab.created({ peerVpcId: 'a-bj-3' })];
  const protect = (id: string) =>
    lab.as()('PUT', `/v1/peerconn/${id}/deleteProtect?clientToken=t`, { deleteProtect: true });
  expect((await protect(one)).status).toBe(200);
  expect((await protect(other)).json).toMatchObject({ code: 'IdempotentParameterMismatch' });
  expect((await lab.as()('DELETE', `/v1/peerconn/${one}?clientToken=t`)).json).toMatchObject({
    code: 'IdempotentParameterMismatch',
  });
});

test('a refused call may be repeated with its token and is then executed', async () => {
  const lab = createLab();
  const blocking = await lab.created();
  expect((await post(lab, 'one')).json).toMatchObject({ code: 'OperationDenied' });
  await lab.as()('DELETE', `/v1/peerconn/${blocking}`);
  lab.settle();
  expect((await post(lab, 'one')).status).toBe(200);
});

test('a repeated release with its token still succeeds when the connection is gone', async () => {
  const lab = createLab();
  const id = await lab.created();
  const release = () => lab.as()('DELETE', `/v1/peerconn/${id}?clientToken=r`);
  expect((await release()).status).toBe(200);
  lab.settle();
  expect((await release()).status).toBe(200);
  expect((await lab.as()('DELETE', `/v1/peerconn/${id}`)).status).toBe(404);
});

test('a token is remembered for 24 hours after it was last received', async () => {
  const lab = createLab();
  const first = await post(lab, 'one');
  lab.emulator.clock.advance(23 * hourMs);
  expect((await post(lab, 'one')).json).toEqual(first.json);
  lab.emulator.clock.advance(23 * hourMs);
  expect((await post(lab, 'one')).json).toEqual(first.json);
  lab.emulator.clock.advance(24 * hourMs);
  expect((await post(lab, 'one')).json).toMatchObject({ code: 'OperationDenied' });
});

test('a token is unique within account and region', async () => {
  const lab = createLab();
  expect((await post(lab, 'one')).status).toBe(200);
  const fromGz = { ...plain, localVpcId: 'a-gz-1', peerVpcId: 'a-bj-3' };
  expect((await post(lab, 'one', fromGz, 'a', 'gz')).status).toBe(200);
  const fromB = { ...plain, localVpcId: 'b-bj-1', peerVpcId: 'b-gz-1', peerRegion: 'gz' };
  expect((await post(lab, 'one', fromB, 'b', 'bj')).status).toBe(200);
});

test('of many racing creates with one token one takes effect', async () => {
  const lab = createLab();
  const answers = await Promise.all(Array.from({ length: 200 }, () => post(lab, 'one')));
  expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
  expect(await countOf(lab)).toBe(1);
});

test('of many racing creates without a token one takes effect', async () => {
  const lab = createLab();
  const answers = await Promise.all(Array.from({ length: 50 }, () => lab.create(toOtherRegion)));
  expect(answers.filter((answer) => answer.status === 200).length).toBe(1);
});

test('the remembered result is that of the call, whatever the clock says now', async () => {
  const lab = createLab();
  const first = await post(lab, 'one');
  lab.emulator.clock.set(labStart - hourMs);
  expect((await post(lab, 'one')).json).toEqual(first.json);
});
