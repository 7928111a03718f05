import { describe, expect, test } from 'vitest';
import { peeringTable } from '../../generated/baidu/peering/operations.gen.js';
import type { OperationEntry } from '../../src/operations/service-table.js';
import { callerWith, readAnswer } from './support/caller.js';
import { createLab } from './support/lab.js';

const operations: OperationEntry[] = Object.values(peeringTable.operations);
const pathOf = ({ path }: OperationEntry) => (path.split('#')[0] ?? '').replace('{peerConnId}', 'peerconn-x');
const flagsOf = ({ constants = {} }: OperationEntry) => Object.keys(constants);
const queryOf = (operation: OperationEntry) => (operation.required.includes('role') ? 'role=initiator' : '');

async function routed(method: string, target: string): Promise<string | undefined> {
  const lab = createLab();
  await lab.as()(method, target);
  return lab.emulator.requests.at(-1)?.operationId;
}

const join = (...items: string[]) => items.filter(Boolean).join('&');

describe.each(operations.map((operation) => [operation.operationId, operation] as const))('%s', (id, operation) => {
  test('is reached, its flags bare or empty, first or last', async () => {
    const { method } = operation;
    const bare = flagsOf(operation).join('&');
    const empty = flagsOf(operation)
      .map((flag) => `${flag}=`)
      .join('&');
    for (const query of [join(bare, queryOf(operation)), join(queryOf(operation), 'clientToken=t', empty)])
      expect(await routed(method, `${pathOf(operation)}?${query}`)).toBe(id);
  });
});

describe('refuses', () => {
  const cases: [string, string, string, number, RegExp][] = [
    ['PUT', '/v1/peerconn/x?accept&reject', 'BadRequest', 400, /accept, reject/],
    ['PUT', '/v1/peerconn/x?accept=yes', 'BadRequest', 400, /query\.accept must be empty; got "yes"/],
    ['GET', '/v1/nothing', 'InvalidURI', 400, /\/v1\/nothing/],
    ['GET', '/v1/peerconn/', 'InvalidURI', 400, /path/],
    ['GET', '/', 'InvalidURI', 400, /path/],
    ['PATCH', '/v1/peerconn', 'InvalidURI', 400, /POST, GET/],
    ['PUT', '/v1/peerconn', 'InvalidURI', 400, /POST, GET/],
    ['GET', '/v9/peerconn', 'InvalidVersion', 404, /v9/],
    ['GET', '/v1/peerconn/%zz', 'InvalidURI', 400, /UTF-8/],
    ['GET', '/v1/peerconn/%ff', 'InvalidURI', 400, /UTF-8/],
    ['GET', '/v1/peerconn?%c3=1', 'InvalidURI', 400, /UTF-8/],
  ];
  test.each(cases)(
    '%s %s as %s, %i, before any signature is looked at',
    async (method, target, code, status, message) => {
      const { emulator } = createLab();
      const answer = await readAnswer(await emulator.fetch(`https://bcc.bj.baidubce.com${target}`, { method }));
      expect(answer).toMatchObject({ status, json: { code, message: expect.stringMatching(message) as unknown } });
    },
  );
});

describe('takes the region', () => {
  const regionOf = async (endpoint: string, defaultRegion?: string) => {
    const { emulator } = createLab({ defaultRegion });
    await callerWith(emulator, emulator.credentials(), endpoint)('GET', '/v1/peerconn');
    return emulator.requests.at(-1)?.region;
  };
  test.each([
    ['https://bcc.gz.baidubce.com', 'gz'],
    ['http://bcc.hb-fsg.baidubce.com:8080', 'hb-fsg'],
    ['http://su.localhost:4510', 'su'],
    ['http://su.localhost', 'su'],
    ['http://127.0.0.1:4510', 'bj'],
    ['http://localhost', 'bj'],
    ['http://rds.gz.baidubce.com', 'bj'],
  ])('of %s to be %s', async (endpoint, region) => {
    expect(await regionOf(endpoint)).toBe(region);
  });
  test('of a host that names none from the options', async () => {
    expect(await regionOf('http://127.0.0.1', 'gz')).toBe('gz');
  });
});
