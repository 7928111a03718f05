import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Answer, readAnswer } from './support/caller.js';
import { createLab, type Lab } from './support/lab.js';
import { sign, stamp } from './support/mini-signer.js';

/** How one vendor SDK writes requests: its headers, the list that it signs, and how it spells a query. */
interface Vendor {
  readonly headers: (method: string, body: string | undefined, atMs: number) => Record<string, string>;
  /** Names listed as signed; undefined for an empty list. */
  readonly list?: (names: readonly string[]) => readonly string[];
  readonly flag: (name: string) => string;
  readonly value: (text: string) => string;
  /** What a flag-only PUT carries. */
  readonly flagBody: string | undefined;
  readonly unit: string;
}

const lengthOf = (body: string | undefined) => String(Buffer.byteLength(body ?? ''));
const strict = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
const lowerCaseEscapes = (text: string) =>
  strict(text).replace(/[-_.~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);

const vendors: Record<string, Vendor> = {
  py: {
    headers: (_method, body, atMs) => ({
      accept: '*/*',
      'content-type': 'application/json;charset=utf-8',
      'content-length': lengthOf(body),
      'x-bce-date': stamp(atMs),
    }),
    flag: (name) => `${name}=`,
    value: strict,
    flagBody: undefined,
    unit: 'Month',
  },
  py2: {
    headers: (_method, body, atMs) => ({
      accept: '*/*',
      'content-type': 'application/json;charset=utf-8',
      'content-length': lengthOf(body),
      'x-bce-date': stamp(atMs),
    }),
    list: () => ['x-bce-date', 'host'],
    flag: (name) => `${name}=`,
    value: strict,
    flagBody: undefined,
    unit: 'month',
  },
  java: {
    headers: (_method, body, atMs) => ({
      date: new Date(atMs).toUTCString(),
      'content-type': 'application/json; charset=utf-8',
      ...(body !== undefined && { 'content-length': lengthOf(body) }),
    }),
    flag: (name) => name,
    value: strict,
    flagBody: '{}',
    unit: 'month',
  },
  go: {
    headers: (_method, body, atMs) => ({
      'content-type': 'application/json;charset=utf-8',
      'x-bce-date': stamp(atMs),
      'x-bce-request-id': 'aaaaaaaa-0000-4000-8000-000000000000',
      ...(body !== undefined && {
        'content-length': lengthOf(body),
        'content-md5': createHash('md5').update(body).digest('base64'),
      }),
    }),
    list: (names) => names.filter((name) => name !== 'x-bce-request-id').sort(),
    flag: (name) => name,
    value: strict,
    flagBody: undefined,
    unit: 'month',
  },
  js: {
    headers: (method, body, atMs) => ({
      'x-bce-date': stamp(atMs),
      'content-type': 'application/json; charset=UTF-8',
      ...(method !== 'GET' && { 'content-length': lengthOf(body) }),
    }),
    list: (names) => [...names].sort(),
    flag: (name) => `${name}=`,
    value: lowerCaseEscapes,
    flagBody: undefined,
    unit: 'Month',
  },
};

type Call = (method: string, path: string, items?: readonly string[], body?: string) => Promise<Answer>;

function callerOf(lab: Lab, vendor: Vendor, account: string, region: string): Call {
  const host = 'bcc.' + region + '.baidubce.com:8080';
  return async (method, path, items = [], body) => {
    const url = `http://${host}${path}${items.length > 0 ? `?${items.join('&')}` : ''}`;
    const atMs = lab.emulator.clock.now();
    const headers = vendor.headers(method, body, atMs);
    const list =
      vendor.list?.(['host', ...Object.keys(headers)].filter((name) => name !== 'accept' && name !== 'date')) ?? [];
    const authorization = sign({ method, url, headers }, { ...lab.emulator.credentials(account), atMs, list });
    const init: RequestInit = { method, headers: { ...headers, host, authorization } };
    return readAnswer(await lab.emulator.fetch(url, body === undefined ? init : { ...init, body }));
  };
}

describe.each(Object.entries(vendors))('%s', (_name, vendor) => {
  const token = (text: string) => `clientToken=${vendor.value(text)}`;
  const odd = "~-_.!*'() %&=+/";

  test('every call of the recordings goes through', async () => {
    const lab = createLab();
    const mine = callerOf(lab, vendor, 'a', 'bj');
    const theirs = callerOf(lab, vendor, 'b', 'gz');
    const done = async (answer: Promise<Answer>) => {
      expect(await answer).toMatchObject({ status: 200 });
      lab.settle();
    };
    const create = JSON.stringify({
      bandwidthInMbps: 100,
      localVpcId: 'a-bj-1',
      peerVpcId: 'b-gz-1',
      peerRegion: 'gz',
      billing: { paymentTiming: 'Postpaid', reservation: { reservationLength: 1, reservationTimeUnit: vendor.unit } },
      deleteProtect: false,
      description: '对等 "new" é 🙂',
      localIfName: 'name',
      peerAccountId: 'b',
    });
    const created = await mine('POST', '/v1/peerconn', [token(odd)], create);
    expect(created.status).toBe(200);
    expect((await mine('POST', '/v1/peerconn', [token(odd)], create)).json).toEqual(created.json);
    lab.settle();
    const path = `/v1/peerconn/${String(created.json?.['peerConnId'])}`;
    await done(theirs('PUT', path, [vendor.flag('accept'), token('t-1')], vendor.flagBody));
    const read = await mine('GET', path, ['role=initiator']);
    expect(read.json).toMatchObject({
      status: 'active',
      description: '对等 "new" é 🙂',
      bandwidthInMbps: 100,
      bandwithInMbp: 100,
    });
    await done(mine('GET', path));
    await done(mine('PUT', path, [vendor.flag('open'), 'role=initiator', token('t-2')], vendor.flagBody));
    await done(mine('PUT', path, [token('t-3'), vendor.flag('close'), 'role=initiator'], vendor.flagBody));
    await done(mine('PUT', path, [token('t-4'), vendor.flag('resize')], '{"newBandwidthInMbps":30}'));
    const update = JSON.stringify({ localIfId: read.json?.['localIfId'], description: 'd', localIfName: 'n' });
    await done(mine('PUT', path, [token('t-5')], update));
    await done(mine('PUT', `${path}/deleteProtect`, [token('t-6')], '{"deleteProtect":false}'));
    await done(mine('GET', '/v1/peerconn', [`vpcId=${vendor.value('a-bj-1')}`, 'maxKeys=1000']));
    await done(mine('DELETE', path, [token('t-7')]));
    expect(await mine('GET', path)).toMatchObject({ status: 200, text: '' });
  });

  test('a prepaid connection is renewed and refunded', async () => {
    const lab = createLab();
    const call = callerOf(lab, vendor, 'a', 'bj');
    const reservation = { reservationLength: 1, reservationTimeUnit: vendor.unit };
    const body = {
      bandwidthInMbps: 1,
      localVpcId: 'a-bj-1',
      peerVpcId: 'a-gz-1',
      peerRegion: 'gz',
      billing: { paymentTiming: 'Prepaid', reservation },
    };
    const created = await call('POST', '/v1/peerconn', [], JSON.stringify(body));
    lab.settle();
    const path = `/v1/peerconn/${String(created.json?.['peerConnId'])}`;
    const renewal = JSON.stringify({ billing: { reservation } });
    expect(await call('PUT', path, [vendor.flag('purchaseReserved'), token('t')], renewal)).toMatchObject({
      status: 200,
    });
    expect(await call('PUT', path, [vendor.flag('refund')], vendor.flagBody)).toMatchObject({ status: 200 });
  });
});
