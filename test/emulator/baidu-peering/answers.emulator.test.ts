import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { peeringDocument } from '../../../generated/baidu/peering/document.gen.js';
import { createLab, prepaid, toOtherAccount, toOtherRegion } from '../support/lab.js';

const ajv = new Ajv2020({ strict: false });

/** What a value breaks of a schema of the specification. */
function breaches(schema: keyof typeof peeringDocument.components.schemas, value: unknown): unknown {
  const validate = ajv.compile({ $ref: `#/components/schemas/${schema}`, components: peeringDocument.components });
  return validate(value) ? [] : validate.errors;
}

test('answers are what the specification says they are', async () => {
  const lab = createLab();
  const tags = [{ tagKey: 'k', tagValue: '' }];
  for (const fields of [{ tags }, { ...toOtherAccount, billing: prepaid() }, toOtherRegion]) {
    const created = await lab.create({ localVpcId: 'a-bj-3', ...fields });
    expect(breaches('CreatedPeerConn', created.json)).toEqual([]);
    lab.settle();
    expect(breaches('PeerConn', await lab.read(String(created.json?.['peerConnId'])))).toEqual([]);
  }
  const page = await lab.as()('GET', '/v1/peerconn?maxKeys=2');
  expect(page.json).toMatchObject({ isTruncated: true });
  expect(breaches('PeerConnPage', page.json)).toEqual([]);
  const refused = await lab.create({ peerVpcId: 'nowhere' });
  expect(breaches('ErrorBody', refused.json)).toEqual([]);
});
