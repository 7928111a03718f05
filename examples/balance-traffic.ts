/**
 * A load balancer from its creation to its release, against the emulator: its listeners and servers are changed in good order although
 * each change takes its time, and its servers are waited for until their health checks succeed. Against the cloud only the client's
 * options change.
 */
import { isApiError } from 'crosspeer';
import { createBlbClient } from 'crosspeer/baidu';
import { createEmulator } from 'crosspeer/emulator';
import { note, refused, step } from './print.js';

const emulator = createEmulator();
const blb = createBlbClient({ region: 'bj', credentials: emulator.credentials(), fetch: emulator.fetch });

/** The emulator's changes take a third of a second; the cloud's take longer, and the client's own intervals suit those. */
const often = { pollIntervalMs: 100, maxPollIntervalMs: 100 };
const web = { listenerPort: 80, backendPort: 8080, scheduler: 'RoundRobin' };

step('A load balancer is made');
const { blbId } = await blb.createBlb({ vpcId: 'vpc-demo-bj-1', subnetId: 'subnet-demo-bj-1', name: 'front' });
const made = await blb.waitFor('Blb', 'available', { blbId }, often);
note(`${blbId} ${made.status}, at ${made.address}`);

step('Two changes in a row: the second is refused, because the first is still being made');
await blb.createBlbTcpListener({ blbId, ...web, healthCheckInterval: 1, healthyThreshold: 2 });
await blb.addBlbServer({ blbId, backendServerList: [{ instanceId: 'i-demo-1', weight: 50 }] }).catch(showRefusal);

step('In modifications they wait their turn; two of them at once, and each is whole');
await Promise.all([
  blb.modify(
    blbId,
    async (lb) => {
      await lb.addBlbServer({ backendServerList: ['i-demo-1', 'i-demo-2'].map(weighing(50)) });
      note('two servers added');
      await lb.updateBlbServer({ backendServerList: ['i-demo-2'].map(weighing(100)) });
      note('one of them given more to do');
    },
    often,
  ),
  blb.modify(blbId, (lb) => lb.createBlbTcpListener({ ...web, listenerPort: 8080 }), often),
]);
for await (const { listenerType, listenerPort, backendPort } of blb.describeBlbListener({ blbId }))
  note(`${listenerType} ${listenerPort} to ${backendPort}`);

step('Its servers are checked until they are found alive');
await blb.waitFor('BlbServerHealth', 'Alive', { blbId, listenerPort: 80 }, often);
for await (const { instanceId, weight, status } of blb.describeBlbServerHealth({ blbId, listenerPort: 80 }))
  note(`${instanceId} ${status}, weight ${weight}`);

step('It is released');
await blb.modify(blbId, (lb) => lb.releaseBlb(), often);
await blb.describeBlb({ blbId }).catch(showRefusal);

const changes = emulator.requests.filter(({ method }) => method !== 'GET');
const busy = changes.filter(({ code }) => code === 'LastOperationNotFinished');
step(
  `Done: ${changes.length} changes, ${busy.length} refused as busy, ${emulator.requests.length - changes.length} reads`,
);

function weighing(weight: number) {
  return (instanceId: string) => ({ instanceId, weight });
}

function showRefusal(error: unknown): void {
  if (!isApiError(error)) throw error;
  refused(error.message);
}
