import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { blbDocument } from '../../../generated/baidu/blb/document.gen.js';
import { createBlbLab, prepaidBlb } from '../support/blb-lab.js';
import { addServers, listeners, plainListener } from './listener-calls.js';

const ajv = new Ajv2020({ strict: false, formats: { 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/ } });
const components = closed(blbDocument.components);

/** A schema, or what holds some, with no other fields at any depth than those that are declared. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const within = Object.entries(node).map(([name, value]: [string, unknown]) => [name, closed(value)]);
  const isObject = 'type' in node && node.type === 'object';
  return { ...Object.fromEntries(within), ...(isObject && { additionalProperties: false }) };
}

/** What a value breaks of a schema of the specification, whose fields are all there are. */
function breaches(schema: keyof typeof blbDocument.components.schemas, value: unknown): unknown {
  const validate = ajv.compile({ $ref: `#/components/schemas/${schema}`, components });
  return validate(value) ? [] : validate.errors;
}

/** The same with members that no service knows, one of which has a name that JavaScript makes much of. */
function withStrangers(fields: object): unknown {
  return JSON.parse(`{"extra": {"deep": [1]}, "__proto__": {"polluted": 1}, ${JSON.stringify(fields).slice(1)}`);
}

test('answers are what the specification says they are, and nothing else', async () => {
  const lab = createBlbLab();
  const full = {
    ...prepaidBlb(),
    tags: [withStrangers({ tagKey: 'k', tagValue: '' })],
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
  expect(breaches('BlbPage', (await lab.as()('GET', '/v1/blb')).json)).toEqual([]);
  const prices = await lab.as()('POST', '/v1/blb/price', prepaidBlb());
  expect(breaches('BlbPrices', prices.json)).toEqual([]);
  expect(breaches('ErrorBody', (await lab.create({ vpcId: 'nowhere' })).json)).toEqual([]);
});

test('listeners and servers are shown as the specification says, without what was sent beside it', async () => {
  const lab = createBlbLab();
  const certified = { certIds: ['cert-1'], dualAuth: true, clientCertIds: ['cert-2'] };
  const forHttp = { additionalAttributes: withStrangers({ gzipJson: 'on' }), keepSession: true };
  const additionalCertDomains = [withStrangers({ certId: 'cert-2', host: 'shop.example' })];
  const made = {
    TCP: { listenerPort: 1 },
    UDP: { listenerPort: 2, healthCheckString: 'ping' },
    HTTP: { listenerPort: 3, ...forHttp },
    HTTPS: { listenerPort: 4, ...certified, ...forHttp, additionalCertDomains },
    SSL: { listenerPort: 5, ...certified },
  };
  const id = await listeners(lab, []);
  for (const [protocol, fields] of Object.entries(made))
    await lab.done(id, 'POST', `/${protocol}listener`, withStrangers({ ...plainListener, ...fields }));
  await lab.done(id, 'POST', '/backendserver', {
    backendServerList: [withStrangers({ instanceId: 'i-1', weight: 1 })],
  });
  await addServers(lab, id, 'i-2');
  const shown = [
    ['AnyListenerPage', '/listener'],
    ['TcpListenerPage', '/TCPlistener'],
    ['UdpListenerPage', '/UDPlistener'],
    ['HttpListenerPage', '/HTTPlistener'],
    ['HttpsListenerPage', '/HTTPSlistener'],
    ['SslListenerPage', '/SSLlistener'],
    ['BackendServerPage', '/backendserver'],
    ['BackendServerHealthPage', '/backendserver?listenerPort=1'],
  ] as const;
  for (const [schema, path] of shown)
    for (const query of ['', `${path.includes('?') ? '&' : '?'}maxKeys=1`]) {
      const { json, text } = await lab.on(id, 'GET', `${path}${query}`);
      expect([path, breaches(schema, json)]).toEqual([path, []]);
      expect(text).not.toMatch(/__proto__|extra|polluted/);
    }
});
