import { describe, expect, test } from 'vitest';
import { createLab, plain } from './support/lab.js';

const create = (body: unknown) => createLab().as()('POST', '/v1/peerconn', body);
const list = (query: string) => createLab().as()('GET', `/v1/peerconn?${query}`);
const without = (field: string) => Object.fromEntries(Object.entries(plain).filter(([name]) => name !== field));

describe('names what is wrong with a body', () => {
  const cases: [unknown, string, string][] = [
    [without('localVpcId'), 'InappropriateJSON', 'body.localVpcId is required.'],
    [
      { ...plain, bandwidthInMbps: '10' },
      'InappropriateJSON',
      'body.bandwidthInMbps must be of type integer; got "10".',
    ],
    [{ ...plain, bandwidthInMbps: 1.5 }, 'InappropriateJSON', 'body.bandwidthInMbps must be of type integer; got 1.5.'],
    [{ ...plain, billing: {} }, 'InappropriateJSON', 'body.billing.paymentTiming is required.'],
    [
      { ...plain, tags: [{ tagKey: 'k' }, { tagKey: '' }] },
      'InappropriateJSON',
      'body.tags[1].tagKey must have at least 1 characters; got "".',
    ],
    [
      {
        ...plain,
        billing: { paymentTiming: 'Prepaid', reservation: { reservationLength: 13, reservationTimeUnit: 'month' } },
      },
      'InappropriateJSON',
      'body.billing.reservation.reservationLength must be one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 24, 36; got 13.',
    ],
    [undefined, 'InappropriateJSON', 'body is required.'],
    ['[]', 'InappropriateJSON', 'body must be of type object; got an array.'],
    ['null', 'InappropriateJSON', 'body must be of type object; got null.'],
    ['{"a":', 'MalformedJSON', 'The body is not valid JSON.'],
    ['['.repeat(2000) + ']'.repeat(2000), 'InappropriateJSON', 'The body is nested deeper than 100 levels.'],
  ];
  test.each(cases)('%j', async (body, code, message) => {
    expect(await create(body)).toMatchObject({ status: 400, json: { code, message } });
  });

  test('which is not UTF-8', async () => {
    expect(await create(new Uint8Array([0x7b, 0xff, 0x7d]))).toMatchObject({
      status: 400,
      json: { code: 'InvalidHTTPRequest' },
    });
  });
});

describe('names what is wrong with a query', () => {
  test.each([
    ['maxKeys=1001', 'query.maxKeys must be <= 1000; got 1001.'],
    ['maxKeys=ten', 'query.maxKeys must be of type integer; got "ten".'],
    ['maxkeys=1', '"maxkeys" is not a query parameter of this operation.'],
    ['maxKeys=1&maxKeys=2', 'query.maxKeys is given more than once.'],
  ])('%s', async (query, message) => {
    expect(await list(query)).toMatchObject({ status: 400, json: { code: 'BadRequest', message } });
  });

  test('a required parameter that is missing', async () => {
    const answer = await createLab().as()('PUT', '/v1/peerconn/x?open');
    expect(answer.json).toMatchObject({ code: 'BadRequest', message: 'query.role is required.' });
  });

  test('a token of 65 characters, but not one of 64', async () => {
    const lab = createLab();
    const withToken = (length: number) => lab.as()('POST', `/v1/peerconn?clientToken=${'t'.repeat(length)}`, plain);
    expect(await withToken(65)).toMatchObject({ status: 400, json: { code: 'BadRequest' } });
    expect(await withToken(64)).toMatchObject({ status: 200 });
  });
});

test('ignores body members that it does not know', async () => {
  expect(
    await create({ ...plain, billing: { ...plain.billing, billingMethod: null }, extra: { deep: [1] } }),
  ).toMatchObject({
    status: 200,
  });
});

test('a body member never passes for a parameter', async () => {
  const lab = createLab();
  const [one, other] = [await lab.created(), await lab.created({ peerVpcId: 'a-bj-3' })];
  await lab.as()('PUT', `/v1/peerconn/${one}?resize`, { newBandwidthInMbps: 77, peerConnId: other });
  expect(await lab.read(one)).toMatchObject({ bandwidthInMbps: 77 });
  expect(await lab.read(other)).toMatchObject({ bandwidthInMbps: 10 });
});

test('operations without a body take none, {} and a redundant object, but nothing else', async () => {
  const lab = createLab();
  const id = await lab.created();
  const open = async (body: unknown) => {
    const { status } = await lab.as()('PUT', `/v1/peerconn/${id}?open&role=initiator`, body);
    lab.settle();
    return status;
  };
  expect(await open(undefined)).toBe(200);
  expect(await open({})).toBe(200);
  expect(await open({ role: 'initiator' })).toBe(200);
  expect(await open([])).toBe(400);
  expect(await open('role')).toBe(400);
});

test('a body of 5 MB is taken, one beyond 12 MiB is refused', async () => {
  const lab = createLab();
  const big = (length: number) => lab.create({ description: 'x'.repeat(length) });
  expect(await big(12 * 1024 * 1024)).toMatchObject({ status: 400, json: { code: 'InvalidHTTPRequest' } });
  expect(await big(5_000_000)).toMatchObject({ status: 200 });
});
