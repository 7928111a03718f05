import { describe, expect, test } from 'vitest';
import { type BlbLab, createBlbLab } from '../support/blb-lab.js';
import { addServers, behind, listed, listeners, plainListener } from './listener-calls.js';

const certified = { certIds: ['cert-1'] };
const checks = { healthCheckTimeoutInSecond: 3, healthCheckInterval: 3, unhealthyThreshold: 3, healthyThreshold: 3 };
const otherChecks = {
  healthCheckTimeoutInSecond: 60,
  healthCheckInterval: 10,
  unhealthyThreshold: 2,
  healthyThreshold: 5,
};
const http = {
  serverTimeout: 30,
  keepSession: false,
  keepSessionType: 'insert',
  keepSessionDuration: 3600,
  keepSessionTimeout: 3600,
  xForwardFor: false,
  xForwardedFor: false,
  healthCheckType: 'HTTP',
  healthCheckPort: 8080,
  healthCheckURI: '/',
  healthCheckNormalStatus: 'http_2xx|http_3xx',
  healthCheckHost: '',
};
const otherHttp = {
  ...otherChecks,
  scheduler: 'LeastConnection',
  serverTimeout: 3600,
  keepSession: true,
  keepSessionType: 'rewrite',
  keepSessionDuration: 15_552_000,
  keepSessionCookieName: 'session',
  xForwardFor: true,
  xForwardedProto: true,
  additionalAttributes: { gzipJson: 'on' },
  healthCheckType: 'TCP',
  healthCheckPort: 9000,
  healthCheckURI: '/health',
  healthCheckNormalStatus: 'http_2xx',
  healthCheckHost: 'shop.example',
};
const otherTls = {
  certIds: ['cert-2'],
  encryptionType: 'userDefind',
  encryptionProtocols: ['tlsv12'],
  appliedCiphers: 'ECDHE-RSA-AES128-GCM-SHA256',
};
const dual = { dualAuth: true, clientCertIds: ['cert-1'] };
const tls = { ...certified, encryptionType: 'tls_cipher_policy_default', dualAuth: false };
const domains = { additionalCertDomains: [{ certId: 'cert-2', host: 'www.shop.example' }] };
const otherUdp = { ...otherChecks, scheduler: 'Hash', udpSessionTimeout: 5, healthCheckPort: 9000 };

/** What each protocol needs, what it then shows, and values for all that can be set when it is made, and when it is changed. */
const protocols = {
  TCP: {
    needs: {},
    shows: { ...checks, tcpSessionTimeout: 900, healthCheckType: 'TCP' },
    takes: { ...otherChecks, scheduler: 'WeightLeastConn', tcpSessionTimeout: 10, healthCheckType: 'TCP' },
    onlyWhenMade: [],
  },
  UDP: {
    needs: { healthCheckString: 'ping' },
    shows: {
      ...checks,
      udpSessionTimeout: 90,
      healthCheckType: 'UDP',
      healthCheckPort: 8080,
      healthCheckString: 'ping',
    },
    takes: { ...otherUdp, healthCheckType: 'UDP', healthCheckString: '\\00pong' },
    onlyWhenMade: [],
  },
  HTTP: { needs: {}, shows: { ...checks, ...http }, takes: otherHttp, onlyWhenMade: [] },
  HTTPS: {
    needs: certified,
    shows: { ...checks, ...http, ...tls },
    takes: { ...otherHttp, ...otherTls, ...dual, ...domains },
    onlyWhenMade: ['dualAuth', 'clientCertIds'],
  },
  SSL: {
    needs: certified,
    shows: { ...checks, ...tls, serverTimeout: 900 },
    takes: { ...otherChecks, ...otherTls, ...dual, scheduler: 'Hash', serverTimeout: 10 },
    onlyWhenMade: ['serverTimeout'],
  },
} as const;

const eachProtocol = Object.entries(protocols);
const icmp = { healthCheckType: 'ICMP' };
const portsOf = (rows: readonly Record<string, unknown>[]) =>
  rows.map((row) => `${String(row['listenerPort'])} ${String(row['listenerType'])}`);
const remove = (lab: BlbLab, id: string, body: object) => lab.on(id, 'PUT', '/listener?batchdelete', body);

describe('what listeners show', () => {
  test.each(eachProtocol)(
    '%s: the documented defaults of what was left out, and no more',
    async (protocol, { needs, shows }) => {
      const lab = createBlbLab();
      const id = await listeners(lab, [[protocol, needs]]);
      const expected = { ...plainListener, ...shows };
      expect(await listed(lab, id, protocol)).toEqual([expected]);
      expect(await listed(lab, id)).toMatchObject([{ ...expected, listenerType: protocol }]);
    },
  );

  test.each(eachProtocol)('%s: everything that was given when it was made', async (protocol, { needs, takes }) => {
    const lab = createBlbLab();
    const id = await listeners(lab, [[protocol, { ...needs, ...takes }]]);
    expect(await listed(lab, id, protocol)).toMatchObject([{ listenerPort: 80, backendPort: 8080, ...takes }]);
  });

  test.each(eachProtocol)(
    '%s: every change by itself, and what it left out as before',
    async (protocol, { needs, takes, onlyWhenMade }) => {
      const lab = createBlbLab();
      const id = await listeners(lab, [[protocol, needs]]);
      const kept: readonly string[] = onlyWhenMade;
      for (const [name, value] of Object.entries({ ...takes, backendPort: 8081 }).filter(
        ([key]) => !kept.includes(key),
      )) {
        const [before] = await listed(lab, id, protocol);
        await lab.done(id, 'PUT', `/${protocol}listener?listenerPort=80`, { [name]: value });
        const others = Object.entries({ ...before }).filter(([key]) => !dependents(name).includes(key));
        expect(await listed(lab, id, protocol)).toMatchObject([{ ...Object.fromEntries(others), [name]: value }]);
      }
    },
  );

  test('an HTTP listener shows where it redirects to, also when nothing is there any more, and can be changed then', async () => {
    const lab = createBlbLab();
    const id = await listeners(lab, [
      ['HTTPS', { ...certified, listenerPort: 443 }],
      ['HTTP', { redirectPort: 443 }],
    ]);
    expect(await listed(lab, id, 'HTTP')).toMatchObject([{ redirectPort: 443 }]);
    await lab.done(id, 'PUT', '/listener?batchdelete', { portList: [443] });
    const change = (body: object) => lab.on(id, 'PUT', '/HTTPlistener?listenerPort=80', body);
    expect((await change({ backendPort: 1, redirectPort: 443 })).json).toMatchObject({ code: 'RedirectPortNotFound' });
    expect(await change({ backendPort: 1 })).toMatchObject({ status: 200 });
    expect(await listed(lab, id, 'HTTP')).toMatchObject([{ backendPort: 1, redirectPort: 443 }]);
  });

  test('a UDP listener shows no port of its checks while they are by ICMP', async () => {
    const lab = createBlbLab();
    const id = await listeners(lab, [['UDP', { ...icmp, healthCheckPort: 9000 }]]);
    for (const [row] of [await listed(lab, id), await listed(lab, id, 'UDP')])
      expect(row).not.toHaveProperty('healthCheckPort');
    await lab.done(id, 'PUT', '/UDPlistener?listenerPort=80', { healthCheckType: 'UDP', healthCheckString: 'ping' });
    expect(await listed(lab, id)).toMatchObject([{ healthCheckPort: 9000 }]);
  });

  test.each([
    ['TCP', { scheduler: 'Random' }],
    ['HTTP', { scheduler: 'Hash' }],
    ['HTTP', { keepSessionType: '' }],
    ['UDP', { healthCheckType: 'TCP' }],
    ['HTTPS', { ...certified, encryptionType: 'none' }],
    ['SSL', { ...certified, encryptionProtocols: ['tlsv12', 'tlsv99'] }],
    ['HTTP', { additionalAttributes: { gzipJson: 'yes' } }],
  ])('%s: %j is refused, and the message says what is known', async (protocol, breach) => {
    const lab = createBlbLab();
    const id = await lab.created();
    const { json } = await lab.on(id, 'POST', `/${protocol}listener`, { ...plainListener, ...breach });
    const message = expect.stringMatching(/^body\.[\w.[\]]+ must be one of \w[^;]*; got "[^"]*"\.$/) as unknown;
    expect(json).toMatchObject({ code: 'InvalidParameter', message });
  });

  test('lists show one protocol, one port, or all; a port without a listener gives an empty list', async () => {
    const lab = createBlbLab();
    const id = await listeners(lab, [
      ['TCP', { listenerPort: 7001 }],
      ['UDP', { ...icmp, listenerPort: 7001 }],
      ['TCP', { listenerPort: 22 }],
    ]);
    expect(portsOf(await listed(lab, id))).toEqual(['22 TCP', '7001 TCP', '7001 UDP']);
    expect(portsOf(await listed(lab, id, '', '?listenerPort=7001'))).toEqual(['7001 TCP', '7001 UDP']);
    expect(await listed(lab, id, 'TCP')).toMatchObject([{ listenerPort: 22 }, { listenerPort: 7001 }]);
    expect(await listed(lab, id, 'UDP', '?listenerPort=22')).toEqual([]);
    expect(await listed(lab, id, '', '?listenerPort=23')).toEqual([]);
  });
});

/** What shows something else when a field changes: other spellings, and the port that is checked unless one was given. */
function dependents(name: string): string[] {
  const others = {
    backendPort: 'healthCheckPort',
    keepSessionDuration: 'keepSessionTimeout',
    xForwardFor: 'xForwardedFor',
  };
  return Object.entries(others).flatMap(([field, other]) => (field === name ? [field, other] : []));
}

describe('changes', () => {
  const oneServer = { backendServerList: [{ instanceId: 'i-1', weight: 7 }] };
  const another = { backendServerList: [{ instanceId: 'i-2', weight: 7 }] };
  const changes = [
    ...eachProtocol.map(([protocol, { needs }]) => {
      const body = { ...plainListener, ...needs, listenerPort: 90 };
      return ['POST', `/${protocol}listener`, body] as const;
    }),
    ...eachProtocol.map(
      ([protocol], index) => ['PUT', `/${protocol}listener?listenerPort=${80 + index}`, { backendPort: 1 }] as const,
    ),
    ['PUT', '/listener?batchdelete', { portList: [80] }],
    ['POST', '/backendserver', another],
    ['PUT', '/backendserver?update', oneServer],
    ['PUT', '/backendserver', { backendServerList: ['i-1'] }],
  ] as const;

  test.each(changes)('%s %s is made at once, once, and keeps further changes out', async (method, rest, body) => {
    const lab = createBlbLab();
    const made = eachProtocol.map(([protocol, { needs }], index) => {
      return [protocol, { ...needs, listenerPort: 80 + index }] as const;
    });
    const id = await listeners(lab, made);
    await addServers(lab, id, 'i-1');
    const present = async () => [await listed(lab, id), await behind(lab, id)];
    const before = await present();
    expect(await lab.on(id, method, rest, body)).toMatchObject({ status: 200, text: '' });
    const after = await present();
    expect(after).not.toEqual(before);
    expect(await lab.read(id)).toMatchObject({ status: 'updating' });
    const { json } = await lab.on(id, method, rest, body);
    expect([json?.['code'], await present()]).toEqual(['LastOperationNotFinished', after]);
    lab.settle();
    expect(await lab.read(id)).toMatchObject({ status: 'available' });
    expect(await present()).toEqual(after);
  });

  test('one that is refused leaves all as it was', async () => {
    const lab = createBlbLab();
    const id = await listeners(lab, [['HTTPS', certified]]);
    const before = await listed(lab, id);
    const refused = await lab.on(id, 'PUT', '/HTTPSlistener?listenerPort=80', { backendPort: 1, certIds: ['cert-b'] });
    expect([refused.status, refused.json?.['code']]).toEqual([404, 'CertificateNotFound']);
    expect([await listed(lab, id), (await lab.read(id))?.['status']]).toEqual([before, 'available']);
  });

  test('a UDP listener that was checked by ICMP needs a string once it is checked by UDP', async () => {
    const lab = createBlbLab();
    const id = await listeners(lab, [['UDP', icmp]]);
    const change = (body: object) => lab.on(id, 'PUT', '/UDPlistener?listenerPort=80', body);
    expect((await change({ healthCheckType: 'UDP' })).json).toMatchObject({ code: 'MissingParameter' });
    expect((await change({ healthCheckType: 'UDP', healthCheckString: 'ping' })).status).toBe(200);
  });

  test.each([
    ['SSL', { certIds: ['cert-b', 'cert-1'] }],
    ['SSL', { ...certified, clientCertIds: ['cert-b'] }],
    ['HTTPS', { ...certified, additionalCertDomains: [{ certId: 'cert-b', host: 'shop.example' }] }],
  ])('%s: all certificates must exist that are named in %j', async (protocol, breach) => {
    const lab = createBlbLab();
    const id = await lab.created();
    const { json } = await lab.on(id, 'POST', `/${protocol}listener`, { ...plainListener, ...breach });
    expect(json).toMatchObject({ code: 'CertificateNotFound' });
  });

  test('a port takes UDP and one of the other protocols, in any order', async () => {
    const lab = createBlbLab();
    const id = await listeners(lab, [
      ['UDP', icmp],
      ['HTTPS', certified],
    ]);
    for (const [protocol, { needs }] of eachProtocol) {
      const { json } = await lab.on(id, 'POST', `/${protocol}listener`, { ...plainListener, ...needs });
      expect([protocol, json?.['code']]).toEqual([protocol, 'ListenerAlreadyExist']);
    }
  });

  test('the quota is that of the emulator, for each load balancer', async () => {
    const lab = createBlbLab({ quotas: { listenersPerBlb: 1 } });
    const id = await listeners(lab, [['TCP', {}]]);
    await listeners(lab, [['TCP', {}]]);
    const { status, json } = await lab.on(id, 'POST', '/UDPlistener', { ...plainListener, ...icmp });
    expect([status, json?.['code']]).toEqual([413, 'ListenerExceeded']);
  });

  test('members that are null count as left out', async () => {
    const lab = createBlbLab();
    const id = await listeners(lab, [['HTTP', { keepSessionCookieName: null, healthCheckInterval: null }]]);
    expect(await listed(lab, id)).toMatchObject([{ healthCheckInterval: 3 }]);
    await lab.done(id, 'PUT', '/HTTPlistener?listenerPort=80', { xForwardFor: null, backendPort: 1 });
    expect(await listed(lab, id)).toMatchObject([{ backendPort: 1, xForwardFor: false }]);
    await lab.done(id, 'PUT', '/listener?batchdelete', { portList: [80], portTypeList: null });
    expect(await listed(lab, id)).toEqual([]);
  });
});

describe('deleting listeners', () => {
  const made: [string, object][] = [
    ['TCP', {}],
    ['UDP', icmp],
    ['TCP', { listenerPort: 81 }],
    ['TCP', { listenerPort: 82 }],
  ];

  test('takes every protocol of a port, or the one that is named, even where one is named twice', async () => {
    const lab = createBlbLab();
    const id = await listeners(lab, made);
    const body = { portList: [81, 81], portTypeList: [80, 81].map((port) => ({ port, type: 'TCP' })) };
    await lab.done(id, 'PUT', '/listener?batchdelete', body);
    expect(portsOf(await listed(lab, id))).toEqual(['80 UDP', '82 TCP']);
    await lab.done(id, 'POST', '/TCPlistener', plainListener);
    await lab.done(id, 'PUT', '/listener?batchdelete', { portList: [80] });
    expect(portsOf(await listed(lab, id))).toEqual(['82 TCP']);
  });

  test.each([
    ['a port without a listener', { portList: [81, 83] }],
    ['a protocol that the port does not have', { portList: [81], portTypeList: [{ port: 82, type: 'UDP' }] }],
  ])('%s keeps all of them', async (_title, body) => {
    const lab = createBlbLab();
    const id = await listeners(lab, made);
    const { status, json } = await remove(lab, id, body);
    expect([status, json?.['code'], (await listed(lab, id)).length]).toEqual([404, 'ListenerNotFound', 4]);
  });

  test.each([[{}], [{ portList: null, portTypeList: null }], [{ portList: [], portTypeList: [] }]])(
    '%j names none',
    async (body) => {
      const lab = createBlbLab();
      const { status, json } = await remove(lab, await listeners(lab, made), body);
      expect([status, json?.['code']]).toEqual([400, 'MissingParameter']);
    },
  );
});
