import { expectTypeOf, test } from 'vitest';
import type { ErrorBody, PeerConn, PeeringClient, PeeringPaths } from '../../src/baidu.js';

declare const client: PeeringClient;
const path = { peerConnId: 'p' };

test('every path of the specification is there, the fragments included', () => {
  expectTypeOf<keyof PeeringPaths>().toEqualTypeOf<
    | '/v1/peerconn'
    | '/v1/peerconn/{peerConnId}'
    | '/v1/peerconn/{peerConnId}#accept'
    | '/v1/peerconn/{peerConnId}#reject'
    | '/v1/peerconn/{peerConnId}#resize'
    | '/v1/peerconn/{peerConnId}#purchaseReserved'
    | '/v1/peerconn/{peerConnId}#open'
    | '/v1/peerconn/{peerConnId}#close'
    | '/v1/peerconn/{peerConnId}#refund'
    | '/v1/peerconn/{peerConnId}/deleteProtect'
  >();
});

type QueryOf<Path extends keyof PeeringPaths> = PeeringPaths[Path] extends {
  put: { parameters: { query: infer Query } };
}
  ? Query
  : never;

test('a flag is a required parameter with one value, the empty one', () => {
  expectTypeOf<QueryOf<'/v1/peerconn/{peerConnId}#accept'>['accept']>().toEqualTypeOf<''>();
  expectTypeOf<QueryOf<'/v1/peerconn/{peerConnId}#purchaseReserved'>['purchaseReserved']>().toEqualTypeOf<''>();
  expectTypeOf<QueryOf<'/v1/peerconn/{peerConnId}#open'>>().toExtend<{ open: ''; role: 'initiator' | 'acceptor' }>();
});

/** Never called: only the compiler reads it. */
export async function readByTheCompiler(): Promise<void> {
  const got = await client.http.GET('/v1/peerconn/{peerConnId}', { params: { path } });
  expectTypeOf(got.data).toExtend<PeerConn | undefined>();
  expectTypeOf(got.error).toEqualTypeOf<ErrorBody | undefined>();
  expectTypeOf(got.response).toEqualTypeOf<Response>();
  if (got.error === undefined) {
    expectTypeOf(got.data).toExtend<PeerConn>();
    expectTypeOf(got.data.status).toExtend<string>();
    expectTypeOf(got.data.peerRegion).toExtend<string>();
  }

  const created = await client.http.POST('/v1/peerconn', {
    body: {
      bandwidthInMbps: 1,
      localVpcId: 'a',
      peerVpcId: 'b',
      peerRegion: 'mars',
      billing: { paymentTiming: 'Postpaid' },
    },
  });
  expectTypeOf(created.data?.peerConnId).toEqualTypeOf<string | undefined>();

  await client.http.PUT('/v1/peerconn/{peerConnId}#accept', { params: { path, query: { accept: '' } } });
  // @ts-expect-error the flag is required
  await client.http.PUT('/v1/peerconn/{peerConnId}#accept', { params: { path, query: {} } });
  // @ts-expect-error the flag has one value
  await client.http.PUT('/v1/peerconn/{peerConnId}#accept', { params: { path, query: { accept: 'yes' } } });
  // @ts-expect-error the path parameter is required
  await client.http.GET('/v1/peerconn/{peerConnId}', { params: {} });
  // @ts-expect-error no such path
  await client.http.GET('/v1/peerconns');
  // @ts-expect-error no such method of that path
  await client.http.GET('/v1/peerconn/{peerConnId}#accept', { params: { path } });
  // @ts-expect-error the body is required
  await client.http.PUT('/v1/peerconn/{peerConnId}#resize', { params: { path, query: { resize: '' } } });
}
