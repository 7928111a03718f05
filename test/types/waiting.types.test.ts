import { expectTypeOf, test } from 'vitest';
import type { PeerConn, PeeringResources } from '../../src/baidu.js';
import type { Waiting, WaitFor, WaitOptions } from '../../src/client/waiting/wait-for.js';

declare const waitFor: WaitFor<PeeringResources>;
const ids = { peerConnId: 'p' };
type ConnState = PeeringResources['PeerConn']['state'];

test('the resources, their states and what identifies them are those of the specification', () => {
  expectTypeOf<keyof PeeringResources>().toEqualTypeOf<'PeerConn' | 'PeerConnDns'>();
  expectTypeOf<ConnState>().toEqualTypeOf<
    | ('creating' | 'consulting' | 'consult_failed' | 'active' | 'updating' | 'starting')
    | ('stopping' | 'down' | 'expired' | 'deleting' | 'deleted' | 'error')
  >();
  expectTypeOf<PeeringResources['PeerConn']['ids']>().toEqualTypeOf<{
    peerConnId: string;
    role?: 'initiator' | 'acceptor' | undefined;
  }>();
  expectTypeOf<PeeringResources['PeerConn']['goneState']>().toEqualTypeOf<'deleted'>();
  expectTypeOf<PeeringResources['PeerConnDns']['goneState']>().toBeNever();
});

/** Never called: only the compiler reads it. */
export async function readByTheCompiler(): Promise<void> {
  expectTypeOf(await waitFor('PeerConn', 'active', ids)).toEqualTypeOf<PeerConn>();
  expectTypeOf(await waitFor('PeerConn', ['active', 'consulting'], ids)).toEqualTypeOf<PeerConn>();
  expectTypeOf(await waitFor('PeerConn', 'deleted', ids)).toEqualTypeOf<PeerConn | undefined>();
  expectTypeOf(await waitFor('PeerConn', ['down', 'deleted'], ids)).toEqualTypeOf<PeerConn | undefined>();
  expectTypeOf(await waitFor('PeerConnDns', 'close', ids)).toEqualTypeOf<PeerConn>();
  const states: readonly ConnState[] = ['active'];
  expectTypeOf(waitFor('PeerConn', states, ids)).toEqualTypeOf<Waiting<PeerConn | undefined, ConnState>>();

  for await (const { state, resource, elapsedMs, polls } of waitFor('PeerConn', 'active', ids)) {
    expectTypeOf(state).toEqualTypeOf<ConnState>();
    expectTypeOf(resource).toEqualTypeOf<PeerConn>();
    expectTypeOf([elapsedMs, polls]).toEqualTypeOf<number[]>();
    // @ts-expect-error no such state
    if (state === 'available') return;
  }

  // @ts-expect-error no such resource
  void waitFor('Peering', 'active', ids);
  // @ts-expect-error no such state
  void waitFor('PeerConn', 'available', ids);
  // @ts-expect-error no such state among others
  void waitFor('PeerConn', ['active', 'available'], ids);
  // @ts-expect-error a state of another resource
  void waitFor('PeerConnDns', 'active', ids);
  // @ts-expect-error the id is required, as it is for reading
  void waitFor('PeerConn', 'active', { role: 'initiator' });
  // @ts-expect-error no such end
  void waitFor('PeerConn', 'active', { ...ids, role: 'bystander' });
  // @ts-expect-error no part of what identifies it
  void waitFor('PeerConn', 'active', { peerConnId: 'p', vpcId: 'v' });
  // @ts-expect-error reading takes no key
  void waitFor('PeerConn', 'active', ids, { idempotencyKey: 'k' });
}

test('options that are undefined are as good as absent', () => {
  expectTypeOf<{ deadlineMs: undefined; signal: undefined; missingForMs: undefined }>().toExtend<WaitOptions>();
});
