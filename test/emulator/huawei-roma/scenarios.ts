import { expect } from 'vitest';
import type { romaRules } from '../../../generated/huawei/roma/rules.gen.js';
import { channelScenarios } from './channel-scenarios.js';
import { groupScenarios } from './group-scenarios.js';
import { healthScenarios } from './health-scenarios.js';
import { memberScenarios } from './member-scenarios.js';
import { projectScenarios } from './project-scenarios.js';
import { each, listOf, type RomaLab } from './roma-lab.js';
import type { Scenario } from './scenario.js';

const features = async (lab: RomaLab, instance = 'open-1') =>
  listOf(await lab.call('GET', `/instances/${instance}/features`), 'features');

/** One scenario for each documented rule. */
export const scenarios: Record<keyof typeof romaRules, Scenario> = {
  ...channelScenarios,
  ...groupScenarios,
  ...healthScenarios,
  ...memberScenarios,
  ...projectScenarios,
  'limit-coerced': {
    async shows(lab) {
      const hosts = Array.from({ length: 501 }, (_, index) => ({ host: `10.0.${index >> 8}.${index & 255}` }));
      const id = await lab.created({ members: hosts });
      const page = async (query: string) => (await lab.on('GET', id, `/members${query}`)).json;
      expect(await page('')).toMatchObject({ size: 20, total: 501 });
      for (const limit of [0, -1]) expect(await page(`?limit=${limit}`)).toMatchObject({ size: 20, total: 501 });
      for (const limit of [500, 501]) expect(await page(`?limit=${limit}`)).toMatchObject({ size: 500, total: 501 });
      expect(await page('?limit=1&offset=-5')).toMatchObject({ size: 1, members: [{ host: '10.0.0.0' }] });
    },
  },
  'precise-search': {
    async shows(lab) {
      const inGroup = (host: string, name: string) => ({ host, member_group_name: name });
      const group = (name: string) => ({ member_groups: [{ member_group_name: name }] });
      await lab.created({ name: 'demo', ...group('main'), members: [inGroup('10.0.0.1', 'main')] });
      await lab.created({ name: 'demo-2', ...group('main-2'), members: [inGroup('10.0.0.11', 'main-2')] });
      const found = async (query: string) =>
        each(listOf(await lab.call('GET', `/instances/open-1/vpc-channels?${query}`), 'vpc_channels'), 'name');
      const both = ['demo', 'demo-2'];
      expect(await found('name=emo')).toEqual(both);
      expect(await found('name=demo&precise_search=member_group_name,nothing')).toEqual(both);
      expect(await found('name=demo&precise_search=member_group_name,name')).toEqual(['demo']);
      expect(await found('name=Demo')).toEqual([]);
      expect(await found('member_group_name=main')).toEqual(both);
      expect(await found('member_group_name=main&precise_search=member_group_name')).toEqual(['demo']);
      expect(await found('member_host=10.0.0.1')).toEqual(['demo']);
      expect(await found('member_host=10.0.0')).toEqual([]);
    },
  },
  'feature-known': {
    accepts: (lab) => lab.feature('app_api_key', 'on'),
    refuses: (lab) => lab.feature('app_api_kei', 'on'),
  },
  'feature-once-a-minute': {
    async accepts(lab) {
      await lab.feature('lts', 'on');
      expect(await lab.feature('lts', 'on', 'open-2')).toMatchObject({ status: 201 });
      expect(await lab.feature('gzip', 'on')).toMatchObject({ status: 201 });
      lab.emulator.clock.advance(60_000);
      return lab.feature('lts', 'off');
    },
    async refuses(lab) {
      await lab.feature('lts', 'on');
      lab.emulator.clock.advance(59_999);
      return lab.feature('lts', 'off');
    },
  },
  'name-modifiable-by-default': {
    async shows(lab) {
      const shown = { name: 'vpc_name_modifiable', enable: true };
      expect(await features(lab)).toEqual([{ ...shown, config: 'on', instance_id: 'open-1' }]);
      expect(await features(lab, 'fixed-1')).toEqual([{ ...shown, config: 'off', instance_id: 'fixed-1' }]);
      const statusAfter = async (body: object) => {
        await lab.call('POST', '/instances/open-1/features', { name: 'vpc_name_modifiable', ...body });
        lab.emulator.clock.advance(60_000);
        return (await lab.onProject('PUT', ['open-1'])).status;
      };
      expect(await statusAfter({ enable: true, config: 'off' })).toBe(200);
      expect(await statusAfter({ enable: false, config: 'off' })).toBe(412);
      expect(await statusAfter({ enable: true })).toBe(412);
      expect(await features(lab)).toMatchObject([{ ...shown, update_time: '2026-08-13T08:02:00Z' }]);
    },
  },
  'name-modifiable-values': {
    accepts: (lab) => lab.feature('vpc_name_modifiable', 'off'),
    refuses: (lab) => lab.feature('vpc_name_modifiable', 'false'),
  },
};
