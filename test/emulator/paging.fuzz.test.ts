import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answer } from './support/caller.js';
import { createLab, type Lab } from './support/lab.js';

const quotas = { peerConnsPerVpc: 1000, peerConnsPerAccount: 1000 };

function labWithVpcs(count: number): Lab {
  const lab = createLab({ quotas });
  lab.emulator.seed({
    vpcs: Array.from({ length: count }, (_, index) => ({ vpcId: `v${index}`, accountId: 'a', region: 'bj' })),
  });
  return lab;
}

const idsOf = ({ json }: Answer) =>
  (json?.['peerConns'] as Record<string, unknown>[]).map((row) => String(row['peerConnId']));
const pageAt = (lab: Lab, maxKeys: number, marker?: unknown) =>
  lab.as()(
    'GET',
    `/v1/peerconn?vpcId=a-bj-1&maxKeys=${maxKeys}${marker === undefined ? '' : `&marker=${String(marker)}`}`,
  );

test('the pages, one after the other, are the whole list, whatever their size', async () => {
  const lab = labWithVpcs(30);
  const all: string[] = [];
  for (let index = 0; index < 30; index++) all.push(await lab.created({ peerVpcId: `v${index}` }));
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (maxKeys) => {
      const seen: string[] = [];
      let page = await pageAt(lab, maxKeys);
      for (;;) {
        const ids = idsOf(page);
        seen.push(...ids);
        expect(page.json).toMatchObject({ marker: ids[0], maxKeys });
        expect(page.json?.['isTruncated']).toBe('nextMarker' in (page.json ?? {}));
        if (!page.json?.['isTruncated']) break;
        expect(ids.length).toBe(maxKeys);
        page = await pageAt(lab, maxKeys, page.json['nextMarker']);
      }
      expect(seen).toEqual(all);
    }),
    { numRuns: 40 },
  );
});

test('what exists throughout appears exactly once, whatever is made and released between pages', async () => {
  const step = fc.array(fc.record({ make: fc.boolean(), pick: fc.nat() }), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(step, { minLength: 12, maxLength: 12 }),
      async (maxKeys, steps) => {
        const lab = labWithVpcs(100);
        let next = 0;
        const make = () => lab.created({ peerVpcId: `v${next++}` });
        const living = new Set<string>();
        for (let index = 0; index < 10; index++) living.add(await make());
        const throughout = new Set(living);
        const seen: string[] = [];
        let page = await pageAt(lab, maxKeys);
        for (let turn = 0; ; turn++) {
          seen.push(...idsOf(page));
          if (!page.json?.['isTruncated']) break;
          for (const { make: makes, pick } of steps[turn] ?? []) {
            const victim = [...living][pick % Math.max(1, living.size)];
            if (makes || !victim) living.add(await make());
            else {
              await lab.as()('DELETE', `/v1/peerconn/${victim}`);
              lab.settle();
              living.delete(victim);
              throughout.delete(victim);
            }
          }
          page = await pageAt(lab, maxKeys, page.json['nextMarker']);
          expect(page.status).toBe(200);
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen).toEqual(expect.arrayContaining([...throughout]));
      },
    ),
    { numRuns: 60 },
  );
});

test('an empty list has neither marker nor nextMarker, and the default page size is the documented one', async () => {
  const { json } = await createLab().as()('GET', '/v1/peerconn');
  expect(json).toEqual({ peerConns: [], isTruncated: false, maxKeys: 1000 });
});

test('a marker of a list that the caller cannot see is refused', async () => {
  const lab = createLab();
  const id = await lab.created();
  const answer = await lab.as('b', 'gz')('GET', `/v1/peerconn?marker=${id}`);
  expect(answer).toMatchObject({ status: 400, json: { code: 'BadRequest' } });
});
