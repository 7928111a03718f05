import { expect, test } from 'vitest';
import { touchedServices } from '../../scripts/lib/touched-services.js';

const services = ['baidu/blb', 'baidu/peering', 'huawei/dli'];

test.each([
  ['baidu/peering/operations/createPeerConn.yaml', ['baidu/peering']],
  ['baidu/blb/rules.yaml', ['baidu/blb']],
  ['baidu/shared/schemas/Tag.yaml', ['baidu/blb', 'baidu/peering']],
  ['huawei/shared/error-codes.yaml', ['huawei/dli']],
  ['redocly.yaml', services],
  ['plugins/rules/async-resolves.js', services],
  ['baidu/roma/openapi.yaml', services],
])('a save of %s concerns %j', (file, concerned) => {
  expect(touchedServices(file, services)).toEqual(concerned);
});

test('of services that are not watched, none is concerned', () => {
  expect(touchedServices('baidu/shared/schemas/Tag.yaml', ['huawei/dli'])).toEqual([]);
});
