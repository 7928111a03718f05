import { expect, test } from 'vitest';
import { createPeeringClient } from '../../src/baidu.js';
import { ConfigError, type Fetch } from '../../src/index.js';
import { failureOf } from '../helpers/failure.js';
import { createInput } from '../helpers/fixtures.js';
import { labCredentials } from '../helpers/peering-lab.js';

test('a port that fetch never sends anything to is a mistake of the set-up: told at once, and nothing is unknown', async () => {
  let asked = 0;
  const counting: Fetch = (url, init) => ((asked += 1), fetch(url, init));
  const client = createPeeringClient({
    endpoint: 'http://127.0.0.1:6000',
    credentials: labCredentials,
    fetch: counting,
  });
  const error = await failureOf(ConfigError, client.createPeerConn(createInput));
  expect(error.message).toBe('createPeerConn: fetch sends nothing to the port of 127.0.0.1:6000.');
  expect(error.cause).toMatchObject({ message: 'fetch failed', cause: { message: 'bad port' } });
  expect(error.attempts.map(({ effect }) => effect)).toEqual(['no']);
  expect(asked).toBe(1);
});
