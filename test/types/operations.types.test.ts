import { expectTypeOf, test } from 'vitest';
import type {
  BaiduClientOptions,
  Billing,
  CallOptions,
  CreatePeerConnInput,
  GetPeerConnInput,
  GetPeerConnOutput,
  ListPeerConnInput,
  ListPeerConnOutput,
  OpenPeerConnSyncDnsInput,
  PeerConn,
  PeeringClient,
  PeeringOperationId,
  PeeringRegion,
} from '../../src/baidu.js';
import type { Call } from '../../src/client/call.js';
import type { PagedCall } from '../../src/client/paging/paged-call.js';

declare const client: PeeringClient;
type Input<Id extends PeeringOperationId> = Parameters<PeeringClient[Id]>[0];
type Output<Id extends PeeringOperationId> = Awaited<ReturnType<PeeringClient[Id]>>;
type RequiredKeys<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? never : Key }[keyof T];

test('the client has the 13 operations, and what serves all of them', () => {
  expectTypeOf<
    Exclude<keyof PeeringClient, 'http' | 'waitFor' | 'resumePending'>
  >().toEqualTypeOf<PeeringOperationId>();
  expectTypeOf<PeeringOperationId>().toEqualTypeOf<
    | 'createPeerConn'
    | 'listPeerConn'
    | 'getPeerConn'
    | 'updatePeerConn'
    | 'releasePeerConn'
    | 'acceptPeerConn'
    | 'rejectPeerConn'
    | 'updatePeerConnBandwidth'
    | 'renewPeerConn'
    | 'openPeerConnSyncDns'
    | 'closePeerConnSyncDns'
    | 'refundPeerConn'
    | 'updatePeerConnDeleteProtect'
  >();
});

test('what must be given is what the documents require', () => {
  expectTypeOf<RequiredKeys<CreatePeerConnInput>>().toEqualTypeOf<
    'bandwidthInMbps' | 'localVpcId' | 'peerVpcId' | 'peerRegion' | 'billing'
  >();
  expectTypeOf<RequiredKeys<ListPeerConnInput>>().toBeNever();
  expectTypeOf<RequiredKeys<GetPeerConnInput>>().toEqualTypeOf<'peerConnId'>();
  expectTypeOf<RequiredKeys<Input<'updatePeerConn'>>>().toEqualTypeOf<'peerConnId' | 'localIfId'>();
  expectTypeOf<RequiredKeys<Input<'updatePeerConnBandwidth'>>>().toEqualTypeOf<'peerConnId' | 'newBandwidthInMbps'>();
  expectTypeOf<RequiredKeys<Input<'renewPeerConn'>>>().toEqualTypeOf<'peerConnId' | 'billing'>();
  expectTypeOf<RequiredKeys<OpenPeerConnSyncDnsInput>>().toEqualTypeOf<'peerConnId' | 'role'>();
  expectTypeOf<RequiredKeys<Input<'updatePeerConnDeleteProtect'>>>().toEqualTypeOf<'peerConnId' | 'deleteProtect'>();
  expectTypeOf<RequiredKeys<Billing>>().toEqualTypeOf<'paymentTiming'>();
});

test('constants that select an operation are no input', () => {
  expectTypeOf<keyof Input<'acceptPeerConn'>>().toEqualTypeOf<'peerConnId' | 'clientToken'>();
  expectTypeOf<keyof Input<'refundPeerConn'>>().toEqualTypeOf<'peerConnId' | 'clientToken'>();
  expectTypeOf<keyof OpenPeerConnSyncDnsInput>().toEqualTypeOf<'peerConnId' | 'role' | 'clientToken'>();
});

test('fields have the types of the wire', () => {
  expectTypeOf<CreatePeerConnInput['bandwidthInMbps']>().toEqualTypeOf<number>();
  expectTypeOf<CreatePeerConnInput['deleteProtect']>().toEqualTypeOf<boolean | undefined>();
  expectTypeOf<CreatePeerConnInput['clientToken']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<PeerConn['bandwidthInMbps']>().toEqualTypeOf<number>();
  expectTypeOf<PeerConn['expiredTime']>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<PeerConn['role']>().toEqualTypeOf<'initiator' | 'acceptor' | (string & {})>();
  expectTypeOf<PeerConn['createdTime']>().toEqualTypeOf<string>();
});

test('answers are those of the documents', () => {
  expectTypeOf<Output<'createPeerConn'>>().toEqualTypeOf<{ peerConnId: string }>();
  expectTypeOf<ListPeerConnOutput['peerConns']>().toEqualTypeOf<PeerConn[]>();
  expectTypeOf<ListPeerConnOutput['nextMarker']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<GetPeerConnOutput>().toEqualTypeOf<PeerConn>();
  expectTypeOf<ReturnType<PeeringClient['releasePeerConn']>>().toEqualTypeOf<Call<void>>();
  expectTypeOf<ReturnType<PeeringClient['updatePeerConnDeleteProtect']>>().toEqualTypeOf<Call<void>>();
  expectTypeOf<ReturnType<PeeringClient['listPeerConn']>>().toEqualTypeOf<PagedCall<ListPeerConnOutput, PeerConn>>();
});

test('values that the service may add to are open, and still offer the known ones', () => {
  expectTypeOf<'mars'>().toExtend<CreatePeerConnInput['peerRegion']>();
  expectTypeOf<'mars'>().toExtend<PeeringRegion>();
  expectTypeOf<'dreaming'>().toExtend<PeerConn['status']>();
  expectTypeOf<'half-open'>().toExtend<PeerConn['dnsStatus']>();
  expectTypeOf<'consult_failed'>().toExtend<PeerConn['status']>();
  // A union that had collapsed into `string` would be equal to it, and editors would have nothing to offer.
  expectTypeOf<PeerConn['status']>().not.toEqualTypeOf<string>();
  expectTypeOf<CreatePeerConnInput['peerRegion']>().not.toEqualTypeOf<string>();
  expectTypeOf<PeeringRegion>().not.toEqualTypeOf<string>();
});

test('a list needs no input; what needs input cannot go without', () => {
  expectTypeOf<[]>().toExtend<Parameters<PeeringClient['listPeerConn']>>();
  expectTypeOf<[undefined, { timeoutMs: 1 }]>().toExtend<Parameters<PeeringClient['listPeerConn']>>();
  expectTypeOf<Parameters<PeeringClient['getPeerConn']>>().toEqualTypeOf<
    [input: GetPeerConnInput, options?: CallOptions]
  >();
});

/** Never called: only the compiler reads it. */
export function refusedByTheCompiler(): BaiduClientOptions {
  // @ts-expect-error input is required
  void client.getPeerConn();
  // @ts-expect-error no such end
  void client.openPeerConnSyncDns({ peerConnId: 'p', role: 'x' });
  // @ts-expect-error role is required
  void client.openPeerConnSyncDns({ peerConnId: 'p' });
  // @ts-expect-error misspelt field
  void client.listPeerConn({ vpcid: 'v' });
  // @ts-expect-error the Java page's name of the field
  void client.updatePeerConnBandwidth({ peerConnId: 'p', bandwidthInMbps: 1 });
  // @ts-expect-error constants are filled in
  void client.acceptPeerConn({ peerConnId: 'p', accept: '' });
  // @ts-expect-error a number, not digits
  void client.updatePeerConnBandwidth({ peerConnId: 'p', newBandwidthInMbps: '20' });
  // @ts-expect-error null is no value of a required field
  void client.openPeerConnSyncDns({ peerConnId: 'p', role: null });
  // @ts-expect-error no such option of a call
  void client.listPeerConn({}, { timeout: 1 });
  // @ts-expect-error no such option of a call: it is maxAttempts
  void client.listPeerConn({}, { retries: 1 });
  // @ts-expect-error credentials are required
  const options: BaiduClientOptions = { region: 'bj' };
  return options;
}

test('options that are undefined are as good as absent', () => {
  expectTypeOf<{ signal: undefined; timeoutMs: undefined; headers: undefined }>().toExtend<CallOptions>();
  expectTypeOf<{ vpcId: undefined; marker: undefined; maxKeys: undefined }>().toExtend<ListPeerConnInput>();
});
