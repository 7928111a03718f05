import type { SignatureScheme } from '../signature/signature-steps.js';

/** What is typed into the explainer. */
export interface ExplainerInput {
  readonly scheme: SignatureScheme;
  readonly method: string;
  readonly url: string;
  /** One header a line: `name: value`. */
  readonly headers: string;
  readonly body: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** As the scheme writes it. */
  readonly date: string;
}

/** What the explainer begins with: requests of the vendors' own test vectors, with made-up keys. */
export const examples: Readonly<Record<SignatureScheme, ExplainerInput>> = {
  'bce-auth-v1': {
    scheme: 'bce-auth-v1',
    method: 'POST',
    url: 'https://bcc.bj.baidubce.com/v1/peerconn',
    headers:
      'host: bcc.bj.baidubce.com\nx-bce-date: 2024-05-17T09:08:07Z\ncontent-type: application/json; charset=utf-8\ncontent-length: 94',
    body: '{"bandwidthInMbps":10,"localVpcId":"vpc-1","peerVpcId":"vpc-2","peerRegion":"gz","billing":{}}',
    accessKeyId: 'FAKEBCEACCESSKEY0000000000000001',
    secretAccessKey: 'fake-bce-secret-key-not-real-0001',
    date: '2024-05-17T09:08:07Z',
  },
  'SDK-HMAC-SHA256': {
    scheme: 'SDK-HMAC-SHA256',
    method: 'PUT',
    url: 'https://vpc.cn-north-4.myhuaweicloud.com/v1/0a1b2c3d4e5f60718293a4b5c6d7e8f9/vpcs/v-1',
    headers: '',
    body: '{"vpc":{"name":"n","cidr":"10.0.0.0/16"}}',
    accessKeyId: 'FAKEHUAWEIACCESSKEY1',
    secretAccessKey: 'fake-huawei-secret-key-not-real-000001',
    date: '20240517T090807Z',
  },
};
