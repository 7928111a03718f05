import { expect, test } from 'vitest';
import { createBlbClient, type BlbClient } from '../../src/baidu.js';
import { createManualClock } from '../helpers/manual-clock.js';
import { labCredentials } from '../helpers/peering-lab.js';
import { answerJson, createRecordingFetch } from '../helpers/recording-fetch.js';

type Recorded = readonly [
  operation: string,
  by: string,
  line: string,
  body: string | undefined,
  call: (blb: BlbClient) => Promise<unknown>,
];

const blbId = 'lb-1';
const tcp = { listenerPort: 7001, backendPort: 80, scheduler: 'RoundRobin' };
const changed = { backendPort: 8080, scheduler: 'LeastConnection' };
const servers = [
  { instanceId: 'i-1', weight: 50 },
  { instanceId: 'i-2', weight: 50 },
];
const updated = '{"backendPort": 8080, "scheduler": "LeastConnection"}';

/**
 * What Baidu's SDKs were seen to send, and for operations that none of them has, what the API metadata says. Tokens stand for the random
 * ones. The recorded updates of listeners carry no token (Python) or one (Go, Java); this client always sends one.
 */
const recorded: readonly Recorded[] = [
  [
    'createBlb',
    'py',
    'POST /v1/blb?clientToken=t',
    '{"name": "n", "desc": "first", "vpcId": "vpc-1", "subnetId": "sbn-1"}',
    (blb) => blb.createBlb({ name: 'n', desc: 'first', vpcId: 'vpc-1', subnetId: 'sbn-1' }),
  ],
  [
    'createBlb',
    'go',
    'POST /v1/blb?clientToken=t',
    '{"name":"go","desc":"d","subnetId":"sbn-1","vpcId":"vpc-1","clusterProperty":""}',
    (blb) => blb.createBlb({ name: 'go', desc: 'd', subnetId: 'sbn-1', vpcId: 'vpc-1', clusterProperty: '' }),
  ],
  ['describeBlbs', 'py', 'GET /v1/blb?blbId=lb-1', undefined, (blb) => blb.describeBlbs({ blbId })],
  [
    'describeBlbs',
    'go',
    'GET /v1/blb?blbId=lb-1&maxKeys=1000',
    undefined,
    (blb) => blb.describeBlbs({ blbId, maxKeys: 1000 }),
  ],
  ['describeBlbs', 'java', 'GET /v1/blb', undefined, (blb) => blb.describeBlbs()],
  [
    'describeBlbs',
    'py',
    'GET /v1/blb?marker=lb-1&maxKeys=1',
    undefined,
    (blb) => blb.describeBlbs({ marker: 'lb-1', maxKeys: 1 }),
  ],
  [
    'updateBlb',
    'py',
    'PUT /v1/blb/lb-1?clientToken=t',
    '{"name": "n-2", "desc": "second"}',
    (blb) => blb.updateBlb({ blbId, name: 'n-2', desc: 'second' }),
  ],
  ['describeBlb', 'py, go', 'GET /v1/blb/lb-1', undefined, (blb) => blb.describeBlb({ blbId })],
  ['releaseBlb', 'py', 'DELETE /v1/blb/lb-1?clientToken=t', undefined, (blb) => blb.releaseBlb({ blbId })],
  [
    'createBlbTcpListener',
    'py',
    'POST /v1/blb/lb-1/TCPlistener?clientToken=t',
    '{"listenerPort": 7001, "backendPort": 80, "scheduler": "RoundRobin", "tcpSessionTimeout": 900, "healthCheckInterval": 4}',
    (blb) => blb.createBlbTcpListener({ blbId, ...tcp, tcpSessionTimeout: 900, healthCheckInterval: 4 }),
  ],
  [
    'describeBlbTcpListener',
    'py',
    'GET /v1/blb/lb-1/TCPlistener?listenerPort=7001',
    undefined,
    (blb) => blb.describeBlbTcpListener({ blbId, listenerPort: 7001 }),
  ],
  [
    'describeBlbTcpListener',
    'go',
    'GET /v1/blb/lb-1/TCPlistener?maxKeys=1000&listenerPort=80',
    undefined,
    (blb) => blb.describeBlbTcpListener({ blbId, maxKeys: 1000, listenerPort: 80 }),
  ],
  [
    'updateBlbTcpListener',
    'py',
    'PUT /v1/blb/lb-1/TCPlistener?clientToken=t&listenerPort=7001',
    updated,
    (blb) => blb.updateBlbTcpListener({ blbId, listenerPort: 7001, ...changed }),
  ],
  [
    'createBlbUdpListener',
    'py',
    'POST /v1/blb/lb-1/UDPlistener?clientToken=t',
    '{"listenerPort": 7002, "backendPort": 80, "scheduler": "RoundRobin", "healthCheckString": "ping"}',
    (blb) => blb.createBlbUdpListener({ blbId, ...tcp, listenerPort: 7002, healthCheckString: 'ping' }),
  ],
  [
    'describeBlbUdpListener',
    'py',
    'GET /v1/blb/lb-1/UDPlistener?listenerPort=7002',
    undefined,
    (blb) => blb.describeBlbUdpListener({ blbId, listenerPort: 7002 }),
  ],
  [
    'updateBlbUdpListener',
    'py',
    'PUT /v1/blb/lb-1/UDPlistener?clientToken=t&listenerPort=7002',
    updated,
    (blb) => blb.updateBlbUdpListener({ blbId, listenerPort: 7002, ...changed }),
  ],
  [
    'createBlbHttpListener',
    'py',
    'POST /v1/blb/lb-1/HTTPlistener?clientToken=t',
    '{"listenerPort": 7003, "backendPort": 80, "scheduler": "RoundRobin", "keepSession": true, "keepSessionType": "insert", "keepSessionDuration": 3600, "xForwardFor": true, "healthCheckURI": "/health", "serverTimeout": 30}',
    (blb) =>
      blb.createBlbHttpListener({
        blbId,
        ...tcp,
        listenerPort: 7003,
        keepSession: true,
        keepSessionType: 'insert',
        keepSessionDuration: 3600,
        xForwardFor: true,
        healthCheckURI: '/health',
        serverTimeout: 30,
      }),
  ],
  [
    'describeBlbHttpListener',
    'py',
    'GET /v1/blb/lb-1/HTTPlistener',
    undefined,
    (blb) => blb.describeBlbHttpListener({ blbId }),
  ],
  [
    'updateBlbHttpListener',
    'py',
    'PUT /v1/blb/lb-1/HTTPlistener?clientToken=t&listenerPort=7003',
    updated,
    (blb) => blb.updateBlbHttpListener({ blbId, listenerPort: 7003, ...changed }),
  ],
  [
    'createBlbHttpsListener',
    'py',
    'POST /v1/blb/lb-1/HTTPSlistener?clientToken=t',
    '{"listenerPort": 7004, "backendPort": 80, "scheduler": "RoundRobin", "certIds": ["cert-1"], "xForwardFor": true}',
    (blb) => blb.createBlbHttpsListener({ blbId, ...tcp, listenerPort: 7004, certIds: ['cert-1'], xForwardFor: true }),
  ],
  [
    'describeBlbHttpsListener',
    'py',
    'GET /v1/blb/lb-1/HTTPSlistener',
    undefined,
    (blb) => blb.describeBlbHttpsListener({ blbId }),
  ],
  [
    'updateBlbHttpsListener',
    'py',
    'PUT /v1/blb/lb-1/HTTPSlistener?clientToken=t&listenerPort=7004',
    updated,
    (blb) => blb.updateBlbHttpsListener({ blbId, listenerPort: 7004, ...changed }),
  ],
  [
    'createBlbSslListener',
    'py',
    'POST /v1/blb/lb-1/SSLlistener?clientToken=t',
    '{"listenerPort": 7005, "backendPort": 80, "scheduler": "RoundRobin", "certIds": ["cert-1"]}',
    (blb) => blb.createBlbSslListener({ blbId, ...tcp, listenerPort: 7005, certIds: ['cert-1'] }),
  ],
  [
    'describeBlbSslListener',
    'py',
    'GET /v1/blb/lb-1/SSLlistener?listenerPort=7005',
    undefined,
    (blb) => blb.describeBlbSslListener({ blbId, listenerPort: 7005 }),
  ],
  [
    'updateBlbSslListener',
    'py',
    'PUT /v1/blb/lb-1/SSLlistener?clientToken=t&listenerPort=7005',
    updated,
    (blb) => blb.updateBlbSslListener({ blbId, listenerPort: 7005, ...changed }),
  ],
  [
    'describeBlbListener',
    'py',
    'GET /v1/blb/lb-1/listener?marker=7002&maxKeys=1',
    undefined,
    (blb) => blb.describeBlbListener({ blbId, marker: '7002', maxKeys: 1 }),
  ],
  [
    'deleteBlbListener',
    'py',
    'PUT /v1/blb/lb-1/listener?batchdelete=&clientToken=t',
    '{"portList": [7001, 7002]}',
    (blb) => blb.deleteBlbListener({ blbId, portList: [7001, 7002] }),
  ],
  [
    'addBlbServer',
    'py',
    'POST /v1/blb/lb-1/backendserver?clientToken=t',
    '{"backendServerList": [{"instanceId": "i-1", "weight": 50}, {"instanceId": "i-2", "weight": 50}]}',
    (blb) => blb.addBlbServer({ blbId, backendServerList: servers }),
  ],
  [
    'describeBlbServers',
    'py',
    'GET /v1/blb/lb-1/backendserver?marker=i-1&maxKeys=1',
    undefined,
    (blb) => blb.describeBlbServers({ blbId, marker: 'i-1', maxKeys: 1 }),
  ],
  [
    'updateBlbServer',
    'py',
    'PUT /v1/blb/lb-1/backendserver?clientToken=t&update=',
    '{"backendServerList": [{"instanceId": "i-1", "weight": 7}]}',
    (blb) => blb.updateBlbServer({ blbId, backendServerList: [{ instanceId: 'i-1', weight: 7 }] }),
  ],
  [
    'describeBlbServerHealth',
    'py',
    'GET /v1/blb/lb-1/backendserver?listenerPort=7001',
    undefined,
    (blb) => blb.describeBlbServerHealth({ blbId, listenerPort: 7001 }),
  ],
  [
    'deleteBlbServer',
    'py',
    'PUT /v1/blb/lb-1/backendserver?clientToken=t',
    '{"backendServerList": ["i-1"]}',
    (blb) => blb.deleteBlbServer({ blbId, backendServerList: ['i-1'] }),
  ],
  [
    'updateBlbAcl',
    'metadata',
    'PUT /v1/blb/acl/lb-1?clientToken=t',
    '{"supportAcl": false}',
    (blb) => blb.updateBlbAcl({ blbId, supportAcl: false }),
  ],
  [
    'updateBlbModifyProtection',
    'metadata',
    'PUT /v1/blb/modification_protection/lb-1?clientToken=t',
    '{"allowModify": false, "modificationProtectionReason": "audit"}',
    (blb) => blb.updateBlbModifyProtection({ blbId, allowModify: false, modificationProtectionReason: 'audit' }),
  ],
  [
    'blbInquiry',
    'metadata',
    'POST /v1/blb/price',
    '{"count": 1, "billing": {"paymentTiming": "Postpaid", "billingMethod": "BySpec"}}',
    (blb) => blb.blbInquiry({ count: 1, billing: { paymentTiming: 'Postpaid', billingMethod: 'BySpec' } }),
  ],
  [
    'resizeBlb',
    'metadata',
    'POST /v1/blb/lb-1?action=RESIZE&clientToken=t',
    '{"performanceLevel": "small2"}',
    (blb) => blb.resizeBlb({ blbId, performanceLevel: 'small2' }),
  ],
  [
    'billingChangePostToPreBlb',
    'metadata',
    'POST /v1/blb/lb-1/charge?action=TO_PREPAY&clientToken=t',
    '{"reservationLength": 1}',
    (blb) => blb.billingChangePostToPreBlb({ blbId, reservationLength: 1 }),
  ],
  [
    'billingChangePreToPostBlb',
    'metadata',
    'POST /v1/blb/lb-1/charge?action=TO_POSTPAY&clientToken=t',
    '{"effectiveImmediately": true}',
    (blb) => blb.billingChangePreToPostBlb({ blbId, effectiveImmediately: true }),
  ],
  [
    'billingChangeCancelToPostBlb',
    'metadata',
    'POST /v1/blb/lb-1/charge?action=CANCEL_TO_POSTPAY&clientToken=t',
    undefined,
    (blb) => blb.billingChangeCancelToPostBlb({ blbId }),
  ],
  ['refundBlb', 'metadata', 'PUT /v1/blb/refund/lb-1?clientToken=t', undefined, (blb) => blb.refundBlb({ blbId })],
  [
    'bindBlbSecurityGroup',
    'metadata',
    'PUT /v1/blb/lb-1/securitygroup?bind=&clientToken=t',
    '{"securityGroupIds": ["g-1"]}',
    (blb) => blb.bindBlbSecurityGroup({ blbId, securityGroupIds: ['g-1'] }),
  ],
  [
    'unbindBlbSecurityGroup',
    'metadata',
    'PUT /v1/blb/lb-1/securitygroup?clientToken=t&unbind=',
    '{"securityGroupIds": ["g-1"]}',
    (blb) => blb.unbindBlbSecurityGroup({ blbId, securityGroupIds: ['g-1'] }),
  ],
  [
    'describeBlbSecurityGroups',
    'metadata',
    'GET /v1/blb/lb-1/securitygroup',
    undefined,
    (blb) => blb.describeBlbSecurityGroups({ blbId }),
  ],
  [
    'bindBlbEnterpriseSecurityGroup',
    'metadata',
    'PUT /v1/blb/lb-1/enterprise/securitygroup?bind=&clientToken=t',
    '{"enterpriseSecurityGroupIds": ["esg-1"]}',
    (blb) => blb.bindBlbEnterpriseSecurityGroup({ blbId, enterpriseSecurityGroupIds: ['esg-1'] }),
  ],
  [
    'unbindBlbEnterpriseSecurityGroup',
    'metadata',
    'PUT /v1/blb/lb-1/enterprise/securitygroup?clientToken=t&unbind=',
    '{"enterpriseSecurityGroupIds": ["esg-1"]}',
    (blb) => blb.unbindBlbEnterpriseSecurityGroup({ blbId, enterpriseSecurityGroupIds: ['esg-1'] }),
  ],
  [
    'describeBlbEnterpriseSecurityGroups',
    'metadata',
    'GET /v1/blb/lb-1/enterprise/securitygroup',
    undefined,
    (blb) => blb.describeBlbEnterpriseSecurityGroups({ blbId }),
  ],
];

function createLab() {
  const wire = createRecordingFetch(answerJson(200, { blbId, isTruncated: false }));
  const clock = createManualClock();
  const createClientToken = () => 't';
  return {
    wire,
    blb: createBlbClient({ region: 'bj', credentials: labCredentials, fetch: wire.fetch, clock, createClientToken }),
  };
}

const sorted = (query = ''): string[] => query.split('&').sort();

test.each(recorded.map(([operation, by, line, body, call]) => [operation, by, line, { body, call }] as const))(
  'each operation sends what was recorded: %s, by %s: %s',
  async (_operation, _by, line, { body, call }) => {
    const { blb, wire } = createLab();
    await call(blb);
    const { method, target, headers, url } = wire.only;
    const [path, query] = target.split('?');
    const [recordedPath, recordedQuery] = line.split('?');
    expect(`${method} ${path}`).toBe(recordedPath);
    expect(sorted(query)).toEqual(sorted(recordedQuery));
    expect(wire.only.body).toBe(body === undefined ? undefined : JSON.stringify(JSON.parse(body)));
    expect(new URL(url).host).toBe('blb.bj.baidubce.com');
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  },
);

test('every operation is among them', () => {
  const { http: _http, waitFor: _waitFor, resumePending: _resume, modify: _modify, ...operations } = createLab().blb;
  expect(new Set(recorded.map(([operation]) => operation))).toEqual(new Set(Object.keys(operations)));
  expect(Object.keys(operations)).toHaveLength(41);
});
