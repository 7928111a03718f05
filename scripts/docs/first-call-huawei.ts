import { createDliClient } from 'crosspeer/huawei';
import { createEmulator } from 'crosspeer/emulator';

const emulator = createEmulator();
const dli = createDliClient({
  region: 'cn-north-4',
  credentials: emulator.credentials(),
  fetch: emulator.fetch,
});

const { connection_id } = await dli.createEnhancedConnection({
  name: 'warehouse',
  dest_vpc_id: '22094d8f-c310-4621-913d-4c4d655d8495',
  dest_network_id: '78f2562a-36e4-4b39-95b9-f5aab22e1281',
  queues: ['q1'],
});
const { status } = await dli.showEnhancedConnection({
  connection_id,
});
console.log(`${connection_id} is ${status}.`);
