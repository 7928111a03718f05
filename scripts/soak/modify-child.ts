/**
 * One process of the modification soak: adds listeners to load balancers, each in a modification of its own and all of them at once.
 * Arguments: the emulator's address, the ids of the load balancers with commas between, and the ports of its listeners, likewise; a
 * port's remainder by the number of load balancers says which one it is for. Prints what came of it as JSON.
 */
import { createBlbClient } from 'crosspeer/baidu';
import { tokenOf, type ModifyChildReport } from './modify-tokens.js';

const [endpoint = '', ids = '', ports = ''] = process.argv.slice(2);
const blbIds = ids.split(',');
let requests = 0;
/** How many changes of each load balancer are under way, and how often one was sent while another was. */
const underWay = new Map<string, number>();
let overlapping = 0;
const client = createBlbClient({
  endpoint,
  credentials: { accessKeyId: 'soak-access-key', secretAccessKey: 'soak-secret-key' },
  timeoutMs: 500,
  maxAttempts: 10,
  async fetch(url, init) {
    requests += 1;
    const { pathname } = new URL(url);
    if (init.method === 'GET') return fetch(url, init);
    const others = underWay.get(pathname) ?? 0;
    if (others > 0) overlapping += 1;
    underWay.set(pathname, others + 1);
    return fetch(url, init).finally(() => underWay.set(pathname, (underWay.get(pathname) ?? 1) - 1));
  },
});
const listener = { backendPort: 80, scheduler: 'RoundRobin' };
const ends = await Promise.allSettled(
  ports
    .split(',')
    .map(Number)
    .map((listenerPort) =>
      client.modify(
        blbIds[listenerPort % blbIds.length] ?? '',
        (lb) => lb.createBlbTcpListener({ ...listener, listenerPort, clientToken: tokenOf(listenerPort) }),
        { pollIntervalMs: 100, maxPollIntervalMs: 300 },
      ),
    ),
);
const failures = ends.filter((end) => end.status === 'rejected').map(({ reason }) => String(reason));
const report: ModifyChildReport = { requests, overlapping, failures };
console.log(JSON.stringify(report));
