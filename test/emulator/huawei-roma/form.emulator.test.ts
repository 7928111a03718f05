import { expect, test } from 'vitest';
import { createRomaLab, health, plain } from './roma-lab.js';

const label = (text: string) => ({
  member_groups: [{ member_group_name: 'one', microservice_labels: [{ label_name: text, label_value: text }] }],
});
const checked = (fields: object) => ({ vpc_health_config: { ...health, ...fields } });
const member = (fields: object) => ({ members: [{ host: '10.0.0.1', ...fields }] });
const group = (fields: object) => ({ member_groups: [{ member_group_name: 'one', ...fields }] });

test.each([
  ['a name of 3 characters', { name: 'abc' }],
  ['a name of 64 characters', { name: 'a'.repeat(64) }],
  ['a Chinese name', { name: '通道名' }],
  ['a dot in its name', { name: 'a.b-c_d' }],
  ['the smallest and the largest port', { port: 1, members: [{ host: '10.0.0.1', port: 65535 }] }],
  ['statuses and ranges', checked({ http_code: '200,201-299' })],
  ['a range of one status', checked({ http_code: '200-200' })],
  ['the protocol in capitals', checked({ protocol: 'HTTPS' })],
  ['the shortest times', checked({ time_interval: 5, timeout: 2 })],
  ['the longest times', checked({ time_interval: 300, timeout: 30 })],
  ['thresholds at their ends', checked({ threshold_normal: 1, threshold_abnormal: 10 })],
  ['the greatest weight', member({ weight: 10_000 })],
  ['a weightless group', group({ member_group_weight: 0 })],
  ['a label of one letter', label('a')],
  ['a label with punctuation', label('a.b-c_d')],
  ['a label of 63 characters', label('a'.repeat(63))],
  ['an id of 255 characters', member({ ecs_id: 'a'.repeat(255) })],
])('a channel may have %s', async (_, fields) => {
  expect(await createRomaLab().create(fields)).toMatchObject({ status: 201 });
});

const [missing, outOfRange, short, long, invalid] = ['APIG.2001', 'APIG.2004', 'APIG.2005', 'APIG.2006', 'APIG.2012'];

test.each([
  ['no name', { name: undefined }, missing],
  ['no strategy', { balance_strategy: undefined }, missing],
  ['a name of 2 characters', { name: 'ab' }, short],
  ['a name of 65 characters', { name: 'a'.repeat(65) }, long],
  ['a name that begins with a digit', { name: '1abc' }, invalid],
  ['a space in its name', { name: 'a b c' }, invalid],
  ['port 0', { port: 0 }, outOfRange],
  ['port 65536', { port: 65_536 }, outOfRange],
  ['a strategy that is none', { balance_strategy: 5 }, invalid],
  ['a type that is none', { type: 4 }, invalid],
  ['members of an unknown type', { member_type: 'vm' }, invalid],
  ['a name that is a number', { name: 5 }, invalid],
  ['a weight above 10,000', member({ weight: 10_001 }), outOfRange],
  ['an id of 256 characters', member({ ecs_id: 'a'.repeat(256) }), long],
  ['a group weight above 100', group({ member_group_weight: 101 }), outOfRange],
  ['a group without a name', { member_groups: [{}] }, missing],
  ['a check without a timeout', checked({ timeout: undefined }), missing],
  ['a timeout of 1 s', checked({ timeout: 1 }), outOfRange],
  ['a timeout of 31 s', checked({ timeout: 31, time_interval: 60 }), outOfRange],
  ['an interval of 4 s', checked({ timeout: 2, time_interval: 4 }), outOfRange],
  ['an interval of 301 s', checked({ time_interval: 301 }), outOfRange],
  ['a threshold of 0', checked({ threshold_normal: 0 }), outOfRange],
  ['a threshold of 11', checked({ threshold_abnormal: 11 }), outOfRange],
  ['the status 99', checked({ http_code: '99' }), invalid],
  ['a range of statuses that runs backwards', checked({ http_code: '299-200' }), invalid],
  ['such a range among others, by HTTPS', checked({ protocol: 'https', http_code: '200,202-201' }), invalid],
  ['the status 600', checked({ http_code: '600' }), invalid],
  ['a word for a status', checked({ http_code: 'abc' }), invalid],
  ['a number for a status', checked({ http_code: 200 }), invalid],
  ['a label that begins with a hyphen', label('-a'), invalid],
  ['a label of 64 characters', label('a'.repeat(64)), long],
])('a channel may not have %s', async (_, fields, code) => {
  const lab = createRomaLab();
  expect(await lab.create(fields)).toMatchObject({ status: 400, json: { error_code: code } });
  expect((await lab.call('GET', '/instances/open-1/vpc-channels')).json).toMatchObject({ total: 0 });
});

test('a call without a body, with a broken one or with one of a wrong kind is refused', async () => {
  const lab = createRomaLab();
  const codeFor = async (body: unknown) => {
    const { status, json } = await lab.call('POST', '/instances/open-1/vpc-channels', body);
    return [status, json?.['error_code']];
  };
  expect(await codeFor(undefined)).toEqual([400, 'APIG.2001']);
  expect(await codeFor('{')).toEqual([400, 'APIG.2000']);
  expect(await codeFor([plain])).toEqual([400, 'APIG.2012']);
});

test('operations on a project need the list of instances', async () => {
  const lab = createRomaLab();
  expect(await lab.call('POST', '/vpc-channels', plain)).toMatchObject({ status: 400, json: { error_code: missing } });
  expect(await lab.onProject('POST', [])).toMatchObject({ status: 400 });
});

test('a feature has a name of letters and underscores, and says whether it is set', async () => {
  const lab = createRomaLab();
  expect(await lab.feature('app-api-key')).toMatchObject({ status: 400, json: { error_code: invalid } });
  const set = (body: object) => lab.call('POST', '/instances/open-1/features', body);
  expect(await set({ name: 'lts' })).toMatchObject({ status: 400, json: { error_code: missing } });
  expect(await set({ name: 'lts', enable: true })).toMatchObject({ status: 201 });
});

test('a query parameter that the operation does not have, or that is no number, is refused', async () => {
  const lab = createRomaLab();
  for (const query of ['?limit=many', '?vpc_type=2', '?member_port=65536'])
    expect((await lab.call('GET', `/instances/open-1/vpc-channels${query}`)).status).toBe(400);
});
