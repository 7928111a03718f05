import { expect, test } from 'vitest';
import { createFaultyLab, signed } from './support/faulty.js';
import { createHuaweiLab, huaweiLabSeed } from './support/huawei-lab.js';
import { createLab, type Lab, labStart } from './support/lab.js';

/** What the control path of a server answers. */
async function ask(server: { readonly url: string }, method: string, name: string, body?: unknown) {
  const init =
    body === undefined ? { method } : { method, body: typeof body === 'string' ? body : JSON.stringify(body) };
  const response = await fetch(`${server.url}/_emulator/${name}`, init);
  return {
    status: response.status,
    headers: response.headers,
    json: (await response.json()) as Record<string, unknown>,
  };
}

const listen = (lab: Lab) => lab.emulator.listen({ control: true });
const unavailable = { fault: 'status', status: 503 } as const;

test.each([{}, { control: false }, { control: undefined }])(
  'with %j its paths are as unknown as any',
  async (options) => {
    const lab = createLab();
    await using server = await lab.emulator.listen(options);
    expect(await ask(server, 'GET', 'health')).toMatchObject({ status: 400, json: { code: 'InvalidURI' } });
    expect(await ask(server, 'POST', 'reset')).toMatchObject({ status: 400, json: { code: 'InvalidURI' } });
    expect(lab.emulator.requests).toHaveLength(2);
  },
);

test('in process there is no control path', async () => {
  const lab = createLab();
  await using _server = await listen(lab);
  expect((await lab.emulator.fetch('http://localhost/_emulator/health')).status).toBe(400);
});

test('the control path leaves the service beside it as it is, and no trace in the log', async () => {
  const lab = createLab();
  await using server = await listen(lab);
  expect(await ask(server, 'GET', 'health')).toMatchObject({ status: 200, json: { status: 'ok' } });
  const url = `${server.url}/v1/peerconn`;
  expect((await fetch(url, signed(lab, 'GET', url))).status).toBe(200);
  expect(lab.emulator.requests).toHaveLength(1);
});

test('every port of a server has the control path', async () => {
  await using server = await createLab().emulator.listen({ control: true, regions: ['gz'] });
  expect(await ask({ url: server.urls['gz'] ?? '' }, 'GET', 'health')).toMatchObject({ status: 200 });
});

test('faults: PUT replaces, POST adds, GET shows with counts, DELETE clears', async () => {
  const lab = createFaultyLab([{ fault: 'reset-before' }]);
  await using server = await listen(lab);
  const rule = { ...unavailable, times: 1 };
  const none = { matched: 0, injected: 0 };
  expect(await ask(server, 'PUT', 'faults', { seed: 7, faults: [rule] })).toMatchObject({
    status: 200,
    json: { faults: [rule], counts: [none] },
  });
  expect((await lab.as()('GET', '/v1/peerconn')).status).toBe(503);
  expect((await ask(server, 'POST', 'faults', unavailable)).json).toEqual({
    faults: [rule, unavailable],
    counts: [{ matched: 1, injected: 1 }, none],
  });
  expect((await ask(server, 'GET', 'faults')).json).toEqual({
    faults: lab.emulator.faults.rules,
    counts: lab.emulator.faults.counts,
  });
  expect((await ask(server, 'DELETE', 'faults')).json).toEqual({ faults: [], counts: [] });
  expect((await lab.as()('GET', '/v1/peerconn')).status).toBe(200);
});

test('the seed that PUT takes makes the draws the same', async () => {
  const lab = createLab();
  await using server = await listen(lab);
  const draws = async () => {
    await ask(server, 'PUT', 'faults', { seed: 7, faults: [{ ...unavailable, rate: 0.5 }] });
    const statuses: number[] = [];
    for (let index = 0; index < 30; index++) statuses.push((await lab.as()('GET', '/v1/peerconn')).status);
    return statuses;
  };
  expect(await draws()).toEqual(await draws());
});

test('requests: GET gives the log, which holds no secret', async () => {
  const lab = createLab();
  await using server = await listen(lab);
  await lab.created();
  const { json } = await ask(server, 'GET', 'requests');
  expect(json).toEqual({ requests: JSON.parse(JSON.stringify(lab.emulator.requests)) as unknown });
  expect(JSON.stringify(json)).toContain('createPeerConn');
  expect(JSON.stringify(json)).not.toContain('secret-of-a');
});

test('reset: POST brings the start back', async () => {
  const lab = createLab();
  await using server = await listen(lab);
  await lab.created();
  expect(await ask(server, 'POST', 'reset')).toMatchObject({ status: 200, json: {} });
  expect((await lab.as()('GET', '/v1/peerconn')).json?.['peerConns']).toEqual([]);
});

test('seed: POST adds accounts and VPCs, and shows none', async () => {
  const lab = createLab();
  await using server = await listen(lab);
  const account = { accountId: 'c', accessKeyId: 'key-of-c', secretAccessKey: 'secret-of-c' };
  const vpc = { vpcId: 'c-bj-1', accountId: 'c', region: 'bj' };
  expect(await ask(server, 'POST', 'seed', { accounts: [account], vpcs: [vpc] })).toMatchObject({
    status: 200,
    json: {},
  });
  expect(lab.emulator.credentials('c').secretAccessKey).toBe('secret-of-c');
  expect((await lab.create({ peerVpcId: 'c-bj-1', peerAccountId: 'c' })).status).toBe(200);
});

test("seed: POST adds what Huawei Cloud's services need, and tokens end with the password they were given for", async () => {
  const lab = createHuaweiLab();
  await using server = await lab.emulator.listen({ control: true });
  const queues = [{ queueName: 'q9', projectId: 'project-a' }];
  const romaInstances = [{ instanceId: 'roma-9', instanceName: 'nine', projectId: 'project-a2' }];
  expect((await ask(server, 'POST', 'seed', { queues, romaInstances })).status).toBe(200);
  const listed = await lab.as('roma', 'a', 'cn-east-3')('GET', '/v2/project-a2/apic/instances/roma-9/vpc-channels');
  expect(listed.status).toBe(200);
  const headers = { 'x-auth-token': await lab.token() };
  const read = async () => (await fetch(`${server.url}/v2/project-a/apic/vpc-channels`, { headers })).status;
  expect(await read()).toBe(200);
  const users = huaweiLabSeed.users.map((user) => ({ ...user, password: 'new' }));
  const answer = await ask(server, 'POST', 'seed', { users });
  expect([answer.status, answer.json, await read()]).toEqual([200, {}, 401]);
});

test('clock: GET tells the time, POST advances, sets, resumes and freezes it', async () => {
  const lab = createLab();
  await using server = await listen(lab);
  const at = (timeMs: number) => ({ now: new Date(timeMs).toISOString() });
  expect((await ask(server, 'GET', 'clock')).json).toEqual(at(labStart));
  expect((await ask(server, 'POST', 'clock', { advanceMs: 1_500 })).json).toEqual(at(labStart + 1_500));
  expect((await ask(server, 'POST', 'clock', { set: '2027-01-01T00:00:00Z' })).json).toEqual({
    now: '2027-01-01T00:00:00.000Z',
  });
  const frozenMs = lab.emulator.clock.now();
  await ask(server, 'POST', 'clock', { resume: true });
  while (lab.emulator.clock.now() === frozenMs) await new Promise((resolve) => setTimeout(resolve, 1));
  const { json } = await ask(server, 'POST', 'clock', { freeze: true });
  expect((await ask(server, 'GET', 'clock')).json).toEqual(json);
  expect(lab.emulator.clock.now()).toBe(Date.parse(String(json['now'])));
});

const badClock = /^Expected \{"advanceMs": <number>\}, \{"set": .*\} or \{"resume": true\}\.$/;

test.each<[string, string, unknown, number, RegExp]>([
  ['GET', '', undefined, 404, /health, requests, reset, seed, clock, faults; not itself/],
  ['GET', 'nothing', undefined, 404, /not nothing/],
  ['GET', 'constructor', undefined, 404, /not constructor/],
  ['GET', 'faults/0', undefined, 404, /not faults\/0/],
  ['POST', 'health', undefined, 405, /takes GET; not POST/],
  ['PATCH', 'faults', {}, 405, /takes GET, PUT, POST, DELETE; not PATCH/],
  ['PUT', 'faults', 'no json', 400, /not valid JSON/],
  ['PUT', 'faults', undefined, 400, /Expected an object \{"faults": \[\.\.\.\]\}; got undefined/],
  ['PUT', 'faults', [unavailable], 400, /Expected an object .*; got an array/],
  ['PUT', 'faults', {}, 400, /^faults must be an array; got undefined\.$/],
  ['PUT', 'faults', { faults: [], sead: 1 }, 400, /sead is not known/],
  ['PUT', 'faults', { faults: [], seed: 'x' }, 400, /seed must be a number; got "x"/],
  ['PUT', 'faults', { faults: [{ fault: 'dealy' }] }, 400, /faults\[0\]\.fault must be one of/],
  ['POST', 'faults', { faults: [] }, 400, /faults\[1\]\.fault must be one of .*; got undefined/],
  ['POST', 'clock', undefined, 400, badClock],
  ['POST', 'clock', { advanceMs: '5' }, 400, badClock],
  ['POST', 'clock', { advanceMs: 5, freeze: true }, 400, badClock],
  ['POST', 'clock', { freeze: false }, 400, badClock],
  ['POST', 'clock', { toString: 1 }, 400, badClock],
  ['POST', 'clock', 'null', 400, badClock],
  ['POST', 'clock', { advanceMs: -1 }, 400, /0 or more milliseconds; got -1/],
  ['POST', 'clock', { set: 'tomorrow' }, 400, /not a time/],
  ['POST', 'seed', '[]', 400, /must be an object/],
  [
    'POST',
    'seed',
    { accounts: [{ accountId: 'c', accessKeyId: 5, secretAccessKey: 'x' }] },
    400,
    /accounts\[0\]\.accessKeyId/,
  ],
  ['POST', 'seed', { vpcs: [{ vpcId: 'v', accountId: 'nobody', region: 'bj' }] }, 400, /nobody/],
  ['POST', 'seed', { queues: [{ queueName: 'q', projectId: 'nowhere' }] }, 400, /nowhere/],
  [
    'POST',
    'seed',
    { users: [{ accountId: 'a', password: 'secret' }] },
    400,
    /^users\[0\]\.domainName must be a string$/,
  ],
  ['POST', 'seed', { vpc: [] }, 400, /^vpc is not known; known are accounts/],
])('%s %s with %j is refused with %i', async (method, name, body, status, message) => {
  const lab = createLab({ faults: [unavailable] });
  await using server = await listen(lab);
  const answer = await ask(server, method, name, body);
  expect(answer).toMatchObject({ status, json: { error: expect.stringMatching(message) as unknown } });
  expect(answer.headers.get('content-type')).toBe('application/json');
  expect(answer.headers.has('allow')).toBe(status === 405);
  expect([lab.emulator.faults.rules, lab.emulator.clock.now()]).toEqual([[unavailable], labStart]);
});

test('a web page cannot reach it', async () => {
  const lab = createLab({ faults: [unavailable] });
  await using server = await listen(lab);
  const headers = { origin: 'https://somewhere.example' };
  expect((await fetch(`${server.url}/_emulator/faults`, { method: 'DELETE', headers })).status).toBe(403);
  expect(lab.emulator.faults.rules).toHaveLength(1);
});
