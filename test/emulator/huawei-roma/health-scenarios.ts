import { expect } from 'vitest';
import { health } from './roma-lab.js';
import { onCreated, type Scenario } from './scenario.js';

const checkedBy = (fields: object) => ({ vpc_health_config: { ...health, ...fields } });
const byTcp = { protocol: 'tcp', path: undefined, http_code: undefined };

/** When health checks are in order, and how they are changed. */
export const healthScenarios = {
  'health-interval-above-timeout': {
    accepts: (lab) => lab.create(checkedBy({ time_interval: 6, timeout: 5 })),
    refuses: (lab) => lab.create(checkedBy({ time_interval: 5, timeout: 5 })),
  },
  'health-path-given': {
    accepts: onCreated({}, (lab, id) => lab.on('PUT', id, '/health-config', { ...health, ...byTcp })),
    async refuses(lab) {
      expect(await lab.create(checkedBy({ protocol: 'http', path: undefined }))).toMatchObject({ status: 400 });
      return lab.create(checkedBy({ protocol: 'HTTPS', path: undefined }));
    },
  },
  'health-code-given': {
    accepts: (lab) => lab.create(checkedBy({ protocol: 'https', http_code: undefined })),
    refuses: (lab) => lab.create(checkedBy({ protocol: 'HTTP', http_code: undefined })),
  },
  'health-check-replaced': {
    async shows(lab) {
      const id = await lab.created();
      expect(await lab.read(id)).not.toHaveProperty('vpc_health_config');
      const put = async (fields: object) => (await lab.on('PUT', id, '/health-config', { ...health, ...fields })).json;
      const first = await put({ method: 'HEAD' });
      expect(first).toMatchObject({ ...health, method: 'HEAD', vpc_channel_id: id });
      lab.emulator.clock.advance(5000);
      const second = await put(byTcp);
      expect(second).toMatchObject({ protocol: 'tcp', method: 'GET' });
      expect(second).not.toHaveProperty('path');
      for (const kept of ['id', 'create_time']) expect(second?.[kept]).toBe(first?.[kept]);
      expect(await lab.read(id)).toMatchObject({ vpc_health_config: second });
    },
  },
} satisfies Record<string, Scenario>;
