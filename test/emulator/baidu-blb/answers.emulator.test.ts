import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { blbDocument } from '../../../generated/baidu/blb/document.gen.js';
import { createBlbLab, prepaidBlb } from '../support/blb-lab.js';

const ajv = new Ajv2020({ strict: false, formats: { 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/ } });

/** What a value breaks of a schema of the specification, whose fields are all there are. */
function breaches(schema: keyof typeof blbDocument.components.schemas, value: unknown): unknown {
  const validate = ajv.compile({
    $ref: `#/components/schemas/${schema}`,
    unevaluatedProperties: false,
    components: blbDocument.components,
  });
  return validate(value) ? [] : validate.errors;
}

test('answers are what the specification says they are, and nothing else', async () => {
  const lab = createBlbLab();
  const tags = [{ tagKey: 'k', tagValue: '' }];
  const full = {
    ...prepaidBlb(),
    tags,
    eip: '180.76.1.1',
    allocateIpv6: true,
    performanceLevel: 'small1',
    layer4ClusterId: 'cluster',
    layer7ClusterExclusive: true,
  };
  for (const fields of [{}, full]) {
    const created = await lab.create(fields);
    expect(breaches('CreatedBlb', created.json)).toEqual([]);
    lab.settle();
    const id = String(created.json?.['blbId']);
    const groups = { securityGroupIds: ['g-1'] };
    await lab.done(id, 'PUT', '/securitygroup?bind', groups);
    await lab.done(id, 'PUT', '/enterprise/securitygroup?bind', { enterpriseSecurityGroupIds: ['esg-1'] });
    await lab.done(id, 'POST', '/TCPlistener', { listenerPort: 80, backendPort: 80, scheduler: 'RoundRobin' });
    const detail = await lab.read(id);
    expect(breaches('BlbDetail', detail)).toEqual([]);
    expect(detail).toMatchObject({ listener: [{ port: '80', type: 'TCP' }] });
    expect(breaches('BlbSecurityGroups', (await lab.on(id, 'GET', '/securitygroup')).json)).toEqual([]);
    const enterprise = await lab.on(id, 'GET', '/enterprise/securitygroup');
    expect(breaches('BlbEnterpriseSecurityGroups', enterprise.json)).toEqual([]);
    const order = await lab.on(id, 'POST', '?action=RESIZE', { performanceLevel: 'large1' });
    expect(breaches('BlbOrder', order.json)).toEqual([]);
    lab.settle();
  }
  const page = await lab.as()('GET', '/v1/blb?maxKeys=1');
  expect(page.json).toMatchObject({ isTruncated: true, blbList: [{ subnetId: 'subnet-of-a-bj-1' }] });
  expect(breaches('BlbPage', page.json)).toEqual([]);
  for (const blb of (await lab.as()('GET', '/v1/blb')).json?.['blbList'] as unknown[])
    expect(breaches('Blb', blb)).toEqual([]);
  const prices = await lab.as()('POST', '/v1/blb/price', prepaidBlb());
  expect(breaches('BlbPrices', prices.json)).toEqual([]);
  expect(breaches('ErrorBody', (await lab.create({ vpcId: 'nowhere' })).json)).toEqual([]);
});
