import { expectTypeOf, test } from 'vitest';
import type {
  ListPeerConnItem,
  ListPeerConnOutput,
  PeerConn,
  PeeringClient,
  PeeringOperations,
} from '../../src/baidu.js';
import type { PagedCall } from '../../src/client/paging/paged-call.js';

declare const client: PeeringClient;

test('an item is one of the page’s own list', () => {
  expectTypeOf<ListPeerConnItem>().toEqualTypeOf<PeerConn>();
  expectTypeOf<ReturnType<PeeringClient['listPeerConn']>>().toExtend<Promise<ListPeerConnOutput>>();
});

/** Never called: only the compiler reads it. */
export async function readByTheCompiler(list: PagedCall<ListPeerConnOutput, ListPeerConnItem>): Promise<void> {
  const call = client.listPeerConn({ vpcId: 'v' });
  expectTypeOf(await call).toEqualTypeOf<ListPeerConnOutput>();
  expectTypeOf((await call.withTrace()).data).toEqualTypeOf<ListPeerConnOutput>();
  for await (const item of call) expectTypeOf(item).toEqualTypeOf<PeerConn>();
  for await (const item of call.items({ readAhead: true })) expectTypeOf(item).toEqualTypeOf<PeerConn>();
  for await (const page of list.pages({ readAhead: undefined })) expectTypeOf(page).toEqualTypeOf<ListPeerConnOutput>();
  // @ts-expect-error no such option
  list.pages({ ahead: true });
}

test('what does not list has neither pages nor items', () => {
  expectTypeOf<ReturnType<PeeringClient['getPeerConn']>>().not.toHaveProperty('pages');
  expectTypeOf<ReturnType<PeeringClient['getPeerConn']>>().not.toHaveProperty('items');
  expectTypeOf<ReturnType<PeeringClient['getPeerConn']>>().not.toExtend<AsyncIterable<unknown>>();
  expectTypeOf<Extract<keyof PeeringOperations, Listing>>().toEqualTypeOf<'listPeerConn'>();
});

type Listing = {
  [Name in keyof PeeringOperations]: ReturnType<PeeringOperations[Name]> extends AsyncIterable<unknown> ? Name : never;
}[keyof PeeringOperations];
