import { median } from '../lib/measure.js';
import { huawei, loadEmulator } from './built.js';
import type { Row } from './row.js';

/** The most that the documents allow. */
const hostCount = 20_000;
const rounds = 9;

/** How long the largest request takes that the documents allow, from the input to the decoded answer: written, hashed twice, validated, kept. */
export async function benchHosts(): Promise<Row[]> {
  const { createEmulator, demoSeed } = await loadEmulator();
  const { fetch } = createEmulator();
  const dli = huawei.createDliClient({ region: 'cn-north-4', credentials: demoSeed.accounts[0], fetch });
  const hosts = Array.from({ length: hostCount }, (_, index) => ({
    name: `host-${index}`,
    ip: `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`,
  }));
  const { connection_id } = await dli.createEnhancedConnection({
    name: 'hosts',
    dest_vpc_id: 'v',
    dest_network_id: 'n',
  });
  const timesMs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    await dli.updateEnhancedConnection({ connection_id, hosts });
    timesMs.push(performance.now() - started);
  }
  const bytes = JSON.stringify({ hosts }).length;
  return [
    {
      what: `A signed call with ${hostCount.toLocaleString('en')} hosts (${(bytes / 1e6).toFixed(1)} MB), both ends in one process`,
      measured: `${median(timesMs).toFixed(0)} ms`,
      target: '',
    },
  ];
}
