import { expect } from 'vitest';
import { connectionsOf, type DliLab } from './dli-lab.js';
import type { Scenario } from './scenario.js';

async function createNamed(lab: DliLab, ...names: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) ids.push(await lab.created({ name }));
  return ids;
}

/** Of the rules about lists. */
export const listScenarios = {
  'listed-by-age': {
    async shows(lab) {
      await createNamed(lab, 'c', 'a', 'b');
      expect(await lab.listed()).toEqual(['c', 'a', 'b']);
      expect(await lab.listed('?limit=2')).toEqual(['c', 'a']);
      expect(await lab.listed('?limit=2&offset=2')).toEqual(['b']);
      expect(await lab.listed('?offset=3')).toEqual([]);
      const { json } = await lab.as()('GET', `${connectionsOf()}?limit=2`);
      expect(json).toMatchObject({ is_success: true, message: '', count: 2 });
    },
  },
  'zero-lists-all': {
    async shows(lab) {
      await createNamed(lab, ...Array.from({ length: 101 }, (_, index) => `c${index}`));
      expect(await lab.listed()).toHaveLength(100);
      expect(await lab.listed('?limit=0')).toHaveLength(101);
      expect(await lab.listed('?limit=0&offset=99')).toEqual(['c99', 'c100']);
    },
  },
  'status-filter': {
    async shows(lab) {
      const [gone = ''] = await createNamed(lab, 'gone', 'kept');
      await lab.on('DELETE', gone);
      expect(await lab.listed()).toEqual(['gone', 'kept']);
      expect(await lab.listed('?status=ACTIVE')).toEqual(['kept']);
      expect(await lab.listed('?status=Active')).toEqual(['kept']);
      expect(await lab.listed('?status=deleted')).toEqual(['gone']);
      expect(await lab.listed('?status=CREATING')).toEqual([]);
    },
  },
  'name-filter': {
    async shows(lab) {
      await createNamed(lab, 'one', 'one_more');
      expect(await lab.listed('?name=one')).toEqual(['one']);
      expect(await lab.listed('?name=on')).toEqual([]);
    },
  },
  'tags-filter': {
    async shows(lab) {
      const tag = (key: string, value: string) => ({ key, value });
      await lab.created({ name: 'both', tags: [tag('tag1', 'v1'), tag('tag2', 'v2')] });
      await lab.created({ name: 'one', tags: [tag('tag1', 'v1')] });
      await lab.created({ name: 'equals', tags: [tag('tag1', 'a=b')] });
      expect(await lab.listed('?tags=tag1%3Dv1')).toEqual(['both', 'one']);
      expect(await lab.listed('?tags=tag1%3Dv1%2Ctag2%3Dv2')).toEqual(['both']);
      expect(await lab.listed('?tags=tag1%3Dv2')).toEqual([]);
      expect(await lab.listed('?tags=tag1%3Da%3Db')).toEqual(['equals']);
    },
  },
} satisfies Record<string, Scenario>;
