import { expect } from 'vitest';
import type { DliLab } from './dli-lab.js';
import { onCreated, type Scenario } from './scenario.js';

type Labels = Record<string, string>;

const tagsOf = (labels: Labels) => ({ tags: Object.entries(labels).map(([key, value]) => ({ key, value })) });
const base = (id: string, kind = 'dli_enhanced_datasource') => `/v3/project-a/${kind}/${id}/tags`;
const add = (lab: DliLab, id: string, labels: Labels) => lab.as()('POST', `${base(id)}/create`, tagsOf(labels));
const take = (lab: DliLab, id: string, labels: Labels) => lab.as()('POST', `${base(id)}/delete`, tagsOf(labels));
const shown = async (lab: DliLab, path: string) => (await lab.as()('GET', path)).json;

/** Of the rules about labels. */
export const labelScenarios = {
  'connections-only': {
    accepts: onCreated({}, (lab, id) => lab.as()('GET', base(id))),
    refuses: onCreated({}, (lab, id) => lab.as()('GET', base(id, 'dli_queue'))),
  },
  'tag-keys-differ': {
    accepts: onCreated({ tags: tagsOf({ k: 'old', l: 'kept' }).tags }, async (lab, id) => {
      const answer = await add(lab, id, { k: 'new' });
      expect(await shown(lab, base(id))).toEqual({ ...tagsOf({ k: 'new', l: 'kept' }), count: 2 });
      return answer;
    }),
    refuses: (lab) =>
      lab.create({
        tags: [
          { key: 'k', value: 'v1' },
          { key: 'k', value: 'v2' },
        ],
      }),
  },
  'missing-tag-is-deleted': {
    async shows(lab) {
      const id = await lab.created({ tags: tagsOf({ k: 'v', l: 'v' }).tags });
      expect(await take(lab, id, { k: 'other', none: 'v', l: 'v' })).toMatchObject({ status: 200, text: '' });
      expect(await shown(lab, base(id))).toEqual({ ...tagsOf({ k: 'v' }), count: 1 });
    },
  },
  'tags-paged': {
    async shows(lab) {
      const id = await lab.created({ tags: tagsOf({ a: '1', b: '2', c: '3' }).tags });
      const part = async (query: string) => shown(lab, `${base(id)}${query}`);
      expect(await part('')).toEqual({ ...tagsOf({ a: '1', b: '2', c: '3' }), count: 3 });
      expect(await part('?limit=2')).toEqual({ ...tagsOf({ a: '1', b: '2' }), count: 3 });
      expect(await part('?limit=2&offset=1')).toEqual({ ...tagsOf({ b: '2', c: '3' }), count: 3 });
      expect(await part('?limit=-1&offset=-1')).toEqual({ tags: [], count: 3 });
      expect(await part('?limit=1&offset=-1')).toEqual({ ...tagsOf({ a: '1' }), count: 3 });
    },
  },
  'tags-collected': {
    async shows(lab) {
      await lab.created({ name: 'one', tags: tagsOf({ k: 'v1', l: 'v' }).tags });
      await lab.created({ name: 'two', tags: tagsOf({ k: 'v2', l: 'v' }).tags });
      await lab.on('DELETE', await lab.created({ name: 'gone', tags: tagsOf({ k: 'v3' }).tags }));
      expect(await shown(lab, '/v3/project-a/dli_enhanced_datasource/tags')).toEqual({
        tags: [
          { key: 'k', values: ['v1', 'v2'] },
          { key: 'l', values: ['v'] },
        ],
        count: 2,
      });
    },
  },
} satisfies Record<string, Scenario>;
