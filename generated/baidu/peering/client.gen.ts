// Generated from spec/ by `npm run generate`. Do not edit.

import type { CallOptions } from '../../../src/client/call-options.js';

import type { Call } from '../../../src/client/call.js';

import type { PagedCall } from '../../../src/client/paging/paged-call.js';

import type { components, operations } from './schema.gen.js';

/** A region of the service; any other code is taken as well. */
export type PeeringRegion = 'bj' | 'bd' | 'gz' | 'su' | 'hkg' | 'fwh' | 'cd' | 'fsh' | 'sin' | (string & {});

/** What `createPeerConn` takes: path, query and body fields in one object. */
export interface CreatePeerConnInput {
  /** The most that the connection carries. The smallest and largest value are not documented; 1 to 1000 appear in examples. Unit: Mbit/s. */
  bandwidthInMbps: operations['createPeerConn']['requestBody']['content']['application/json']['bandwidthInMbps'];
  /** The VPC at this end, in the region that the call is sent to. It becomes the initiator. */
  localVpcId: operations['createPeerConn']['requestBody']['content']['application/json']['localVpcId'];
  /** The VPC at the other end. Must differ from `localVpcId`. */
  peerVpcId: operations['createPeerConn']['requestBody']['content']['application/json']['peerVpcId'];
  /** The region of the other end. Known values: `bj`, `bd`, `gz`, `su`, `hkg`, `fwh`, `cd`, `fsh`, `sin`, `hb-fsg`, `bjfsg`. */
  peerRegion: operations['createPeerConn']['requestBody']['content']['application/json']['peerRegion'];
  /** How a new connection is paid. Required also where the bill is 0. */
  billing: operations['createPeerConn']['requestBody']['content']['application/json']['billing'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['createPeerConn']['parameters']['query']>['clientToken'] | undefined;
  /** The account of the other end; needed only when it is not the caller's own. 32 lower-case hex digits in all examples. */
  peerAccountId?:
    operations['createPeerConn']['requestBody']['content']['application/json']['peerAccountId'] | undefined;
  /** A remark. Its longest length is not documented. */
  description?: operations['createPeerConn']['requestBody']['content']['application/json']['description'] | undefined;
  /** The name of the interface at this end. Its longest length is not documented. */
  localIfName?: operations['createPeerConn']['requestBody']['content']['application/json']['localIfName'] | undefined;
  /** The name of the interface at the other end; may be set only when both ends are in the same account. */
  peerIfName?: operations['createPeerConn']['requestBody']['content']['application/json']['peerIfName'] | undefined;
  /** Labels of the connection. */
  tags?: operations['createPeerConn']['requestBody']['content']['application/json']['tags'] | undefined;
  /** The resource group that the connection is put into. */
  resourceGroupId?:
    operations['createPeerConn']['requestBody']['content']['application/json']['resourceGroupId'] | undefined;
  /** Whether release is blocked until protection is switched off. Default `false`. */
  deleteProtect?:
    operations['createPeerConn']['requestBody']['content']['application/json']['deleteProtect'] | undefined;
}

/** What `createPeerConn` resolves to. */
export type CreatePeerConnOutput = operations['createPeerConn']['responses'][200]['content']['application/json'];

/** What `listPeerConn` takes: path, query and body fields in one object. */
export interface ListPeerConnInput {
  /** Lists only the ends that are in this VPC. */
  vpcId?: NonNullable<operations['listPeerConn']['parameters']['query']>['vpcId'] | undefined;
  /** Where the page starts, as the `nextMarker` of the page before. Left out for the first page. Opaque. */
  marker?: NonNullable<operations['listPeerConn']['parameters']['query']>['marker'] | undefined;
  /** Most items on one page. What the service does below 1 and above 1000 is not documented. Unit: items. Value at most 1000. Default `1000`. */
  maxKeys?: NonNullable<operations['listPeerConn']['parameters']['query']>['maxKeys'] | undefined;
}

/** What `listPeerConn` resolves to. */
export type ListPeerConnOutput = operations['listPeerConn']['responses'][200]['content']['application/json'];

/** One item of the pages of `listPeerConn`. */
export type ListPeerConnItem = NonNullable<ListPeerConnOutput['peerConns']>[number];

/** What `getPeerConn` takes: path, query and body fields in one object. */
export interface GetPeerConnInput {
  /** The connection. Length at least 1. */
  peerConnId: NonNullable<operations['getPeerConn']['parameters']['path']>['peerConnId'];
  /** The end to describe. The older SDK pages do not list it; Baidu's metadata and three of its SDKs have it. One of `initiator`, `acceptor`. */
  role?: NonNullable<operations['getPeerConn']['parameters']['query']>['role'] | undefined;
}

/** What `getPeerConn` resolves to. */
export type GetPeerConnOutput = operations['getPeerConn']['responses'][200]['content']['application/json'];

/** What `updatePeerConn` takes: path, query and body fields in one object. */
export interface UpdatePeerConnInput {
  /** The connection. Length at least 1. */
  peerConnId: NonNullable<operations['updatePeerConn']['parameters']['path']>['peerConnId'];
  /** The interface of the end that is edited, as read with the role that is meant. */
  localIfId: operations['updatePeerConn']['requestBody']['content']['application/json']['localIfId'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['updatePeerConn']['parameters']['query']>['clientToken'] | undefined;
  /** The new remark. Its longest length is not documented. */
  description?: operations['updatePeerConn']['requestBody']['content']['application/json']['description'] | undefined;
  /** The new name of the interface. Its longest length is not documented. */
  localIfName?: operations['updatePeerConn']['requestBody']['content']['application/json']['localIfName'] | undefined;
}

/** What `updatePeerConn` resolves to. */
export type UpdatePeerConnOutput = void;

/** What `releasePeerConn` takes: path, query and body fields in one object. */
export interface ReleasePeerConnInput {
  /** The connection. Length at least 1. */
  peerConnId: NonNullable<operations['releasePeerConn']['parameters']['path']>['peerConnId'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['releasePeerConn']['parameters']['query']>['clientToken'] | undefined;
}

/** What `releasePeerConn` resolves to. */
export type ReleasePeerConnOutput = void;

/** What `acceptPeerConn` takes: path, query and body fields in one object. */
export interface AcceptPeerConnInput {
  /** The connection. Length at least 1. */
  peerConnId: NonNullable<operations['acceptPeerConn']['parameters']['path']>['peerConnId'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['acceptPeerConn']['parameters']['query']>['clientToken'] | undefined;
}

/** What `acceptPeerConn` resolves to. */
export type AcceptPeerConnOutput = void;

/** What `rejectPeerConn` takes: path, query and body fields in one object. */
export interface RejectPeerConnInput {
  /** The connection. Length at least 1. */
  peerConnId: NonNullable<operations['rejectPeerConn']['parameters']['path']>['peerConnId'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['rejectPeerConn']['parameters']['query']>['clientToken'] | undefined;
}

/** What `rejectPeerConn` resolves to. */
export type RejectPeerConnOutput = void;

/** What `updatePeerConnBandwidth` takes: path, query and body fields in one object. */
export interface UpdatePeerConnBandwidthInput {
  /** The connection. Length at least 1. */
  peerConnId: NonNullable<operations['updatePeerConnBandwidth']['parameters']['path']>['peerConnId'];
  /** The most that the connection carries from now on. The smallest and largest value are not documented. Unit: Mbit/s. */
  newBandwidthInMbps: operations['updatePeerConnBandwidth']['requestBody']['content']['application/json']['newBandwidthInMbps'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['updatePeerConnBandwidth']['parameters']['query']>['clientToken'] | undefined;
}

/** What `updatePeerConnBandwidth` resolves to. */
export type UpdatePeerConnBandwidthOutput = void;

/** What `renewPeerConn` takes: path, query and body fields in one object. */
export interface RenewPeerConnInput {
  /** The connection. Length at least 1. */
  peerConnId: NonNullable<operations['renewPeerConn']['parameters']['path']>['peerConnId'];
  /** The period by which a prepaid connection is extended. */
  billing: operations['renewPeerConn']['requestBody']['content']['application/json']['billing'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['renewPeerConn']['parameters']['query']>['clientToken'] | undefined;
}

/** What `renewPeerConn` resolves to. */
export type RenewPeerConnOutput = void;

/** What `openPeerConnSyncDns` takes: path, query and body fields in one object. */
export interface OpenPeerConnSyncDnsInput {
  /** The connection. Length at least 1. */
  peerConnId: NonNullable<operations['openPeerConnSyncDns']['parameters']['path']>['peerConnId'];
  /** The end whose DNS records are synchronised. One of `initiator`, `acceptor`. */
  role: NonNullable<operations['openPeerConnSyncDns']['parameters']['query']>['role'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['openPeerConnSyncDns']['parameters']['query']>['clientToken'] | undefined;
}

/** What `openPeerConnSyncDns` resolves to. */
export type OpenPeerConnSyncDnsOutput = void;

/** What `closePeerConnSyncDns` takes: path, query and body fields in one object. */
export interface ClosePeerConnSyncDnsInput {
  /** The connection. Length at least 1. */
  peerConnId: NonNullable<operations['closePeerConnSyncDns']['parameters']['path']>['peerConnId'];
  /** The end whose DNS records are no longer synchronised. One of `initiator`, `acceptor`. */
  role: NonNullable<operations['closePeerConnSyncDns']['parameters']['query']>['role'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['closePeerConnSyncDns']['parameters']['query']>['clientToken'] | undefined;
}

/** What `closePeerConnSyncDns` resolves to. */
export type ClosePeerConnSyncDnsOutput = void;

/** What `refundPeerConn` takes: path, query and body fields in one object. */
export interface RefundPeerConnInput {
  /** The connection. Length at least 1. */
  peerConnId: NonNullable<operations['refundPeerConn']['parameters']['path']>['peerConnId'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?: NonNullable<operations['refundPeerConn']['parameters']['query']>['clientToken'] | undefined;
}

/** What `refundPeerConn` resolves to. */
export type RefundPeerConnOutput = void;

/** What `updatePeerConnDeleteProtect` takes: path, query and body fields in one object. */
export interface UpdatePeerConnDeleteProtectInput {
  /** The connection. Length at least 1. */
  peerConnId: NonNullable<operations['updatePeerConnDeleteProtect']['parameters']['path']>['peerConnId'];
  /** Whether release is blocked from now on. */
  deleteProtect: operations['updatePeerConnDeleteProtect']['requestBody']['content']['application/json']['deleteProtect'];
  /**
   * Makes the call idempotent: any ASCII text of at most 64 characters. The service remembers a token per account, service
   * and region for 24 hours after it last received it. The same token with the same parameters gives the first call's
   * result again; with other parameters it is refused as `IdempotentParameterMismatch`. Filled in by the client when left out.
   *
   * Parameters are the URL, the query and the headers that bear on the result. The documents do not name the body among them; never send
   * a token again with another body.
   *
   * Length at most 64.
   */
  clientToken?:
    NonNullable<operations['updatePeerConnDeleteProtect']['parameters']['query']>['clientToken'] | undefined;
}

/** What `updatePeerConnDeleteProtect` resolves to. */
export type UpdatePeerConnDeleteProtectOutput = void;

/** A documented error code of the service; any other code is passed on as it comes. */
export type PeeringErrorCode =
  | 'AccessDenied'
  | 'OptInRequired'
  | 'InvalidAccessKeyId'
  | 'InvalidHTTPAuthHeader'
  | 'SignatureDoesNotMatch'
  | 'IamSignatureInvalid'
  | 'RequestExpired'
  | 'InvalidURI'
  | 'InvalidVersion'
  | 'InvalidHTTPRequest'
  | 'MalformedJSON'
  | 'InappropriateJSON'
  | 'PreconditionFailed'
  | 'IdempotentParameterMismatch'
  | 'InternalError'
  | 'BadRequest'
  | 'NoSuchObject'
  | 'OperationDenied'
  | 'CidrConflict'
  | 'ResourceNeedRelease'
  | 'LimitExceeded'
  | 'ServiceInternalError'
  | 'QualifyNotPass'
  | (string & {});

/**
 * Baidu AI Cloud peer connections: one method per operation.
 *
 * Connects two VPCs, in one region or two, of one account or two.
 */

export interface PeeringOperations {
  /**
   * Ask for a peer connection.
   *
   * Asks for a connection from a VPC of the caller to another VPC, and returns its id at once. The caller's end is the initiator.
   * Between VPCs of one account it becomes `active` by itself; the VPC of another account has to accept it first, within 7 days.
   *
   * The initiator is charged, from the moment the connection is available; what was prepaid is returned when the negotiation fails.
   * Address ranges of the two VPCs may overlap, the subnets that are routed through the connection may not.
   *
   * Baidu's metadata requires a `clientToken` here, three of its SDKs do not; it is optional.
   *
   * Rules:
   * - Between VPCs of one account the system accepts on behalf of the other end.
   * - Between two accounts the connection is usable only after the acceptor has accepted it.
   * - A request that is not answered within 7 days becomes consult_failed.
   * - The two VPCs must differ.
   * - At most one connection exists between two VPCs; a failed one counts until it is released.
   * - Two relay VPCs cannot be connected.
   * - Between VPCs of one region only Postpaid is allowed. Billing must be given all the same; the bill is 0.
   * - Prepaid needs a reservation.
   * - A reservation is counted in months.
   * - When the prepaid period ends service stops at once; the connection is kept 7 days, then released.
   * - The name of the other end's interface may be set only when both ends are in the same account.
   * - The local VPC must exist in the caller's account, in the region that the call is sent to.
   * - The other account must exist.
   * - The other VPC must exist in the other account and region.
   * - A VPC takes part in at most 10 connections.
   * - An account has at most 10 connections.
   *
   * In the vendor's SDKs: python `create_peerconn`, java `createPeerConn`, go `CreatePeerConn`, metadata `CreatePeerConn`.
   *
   * @param input.bandwidthInMbps The most that the connection carries. Unit: Mbit/s.
   * @param input.localVpcId The VPC at this end, in the region that the call is sent to.
   * @param input.peerVpcId The VPC at the other end.
   * @param input.peerRegion The region of the other end. Known values: `bj`, `bd`, `gz`, `su`, `hkg`, `fwh`, `cd`, `fsh`, `sin`, `hb-fsg`, `bjfsg`.
   * @param input.billing How a new connection is paid.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param input.peerAccountId The account of the other end; needed only when it is not the caller's own.
   * @param input.description A remark.
   * @param input.localIfName The name of the interface at this end.
   * @param input.peerIfName The name of the interface at the other end; may be set only when both ends are in the same account.
   * @param input.tags Labels of the connection.
   * @param input.resourceGroupId The resource group that the connection is put into.
   * @param input.deleteProtect Whether release is blocked until protection is switched off. Default `false`.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns The connection was asked for. That the status is 200 follows Baidu's convention; no example shows it.
   * @throws {ApiError} refused by the service, with code `BadRequest`, `NoSuchObject`, `OperationDenied`, `LimitExceeded`, `IdempotentParameterMismatch`, `ServiceInternalError`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   * @see https://cloud.baidu.com/doc/VPC/s/bjwvyue8y
   */
  createPeerConn(input: CreatePeerConnInput, options?: CallOptions): Call<CreatePeerConnOutput>;

  /**
   * List peer connections.
   *
   * Lists the ends of connections that are in this region and account, one page at a time.
   * The older SDK pages call `vpcId` required; the present reference and four of Baidu's tools list a whole region without it.
   *
   * Rules:
   * - A page holds at least one item.
   * - Filtering by a VPC lists the ends that are in that VPC.
   * - A marker is one that a page before it gave.
   *
   * In the vendor's SDKs: python `list_peerconns`, java `listPeerConn`, go `ListPeerConn`, metadata `ListPeerConn`.
   *
   * @param input.vpcId Lists only the ends that are in this VPC.
   * @param input.marker Where the page starts, as the `nextMarker` of the page before.
   * @param input.maxKeys Most items on one page. Unit: items. Value at most 1000. Default `1000`.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns One page of connections. Awaited, it is one page; `for await` reads the items of all pages.
   * @throws {ApiError} refused by the service, with code `BadRequest`, `ServiceInternalError`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {PagingError} while pages are read, when they do not lead to the end of the list.
   * @see https://cloud.baidu.com/doc/VPC/s/Fjwvyuemr
   */
  listPeerConn(
    input?: ListPeerConnInput | undefined,
    options?: CallOptions,
  ): PagedCall<ListPeerConnOutput, ListPeerConnItem>;

  /**
   * Read a peer connection.
   *
   * Reads a connection as one of its ends sees it. Send `role` whenever it is known: where both ends are the caller's and in this region,
   * the service describes either one without it.
   *
   * Rules:
   * - Where both ends are in the caller's account and region, role picks the end; without it either may be described.
   * - An end that belongs to another account or region cannot be read.
   * - The connection must exist and have an end in the caller's account and region.
   * - Reading a connection that was released answers 200 with an empty body.
   * - Between two accounts the connection is usable only after the acceptor has accepted it.
   * - A request that is not answered within 7 days becomes consult_failed.
   * - Each end has its own DNS state; role picks the end.
   *
   * In the vendor's SDKs: python `get_peerconn`, java `getPeerConn`, go `GetPeerConnDetail`, metadata `GetPeerConn`.
   *
   * @param input.peerConnId The connection. Length at least 1.
   * @param input.role The end to describe. One of `initiator`, `acceptor`.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The connection. For one that was released Baidu's Go SDK and Terraform provider see an empty body here; the client reports that as `NoSuchObject`.
   * @throws {ApiError} refused by the service, with code `BadRequest`, `NoSuchObject`, `ServiceInternalError`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @see https://cloud.baidu.com/doc/VPC/s/Sjwvyudwm
   */
  getPeerConn(input: GetPeerConnInput, options?: CallOptions): Call<GetPeerConnOutput>;

  /**
   * Change name and remark.
   *
   * Changes the remark of a connection and the name of the interface at one end. `localIfId` names that end and is not changed.
   * The connection is `updating` for a while. Whether an empty text clears a field is not documented.
   *
   * Rules:
   * - The connection must exist and have an end in the caller's account and region.
   * - localIfId names the end that is edited, must be one of the caller's, and cannot itself be changed.
   * - A connection can be changed only in the states that its lifecycle allows; while a change is in progress it refuses further ones. Reading is not affected.
   *
   * In the vendor's SDKs: python `update_peerconn`, java `modifyPeerConn`, go `UpdatePeerConn`, metadata `UpdatePeerConn`.
   *
   * @param input.peerConnId The connection. Length at least 1.
   * @param input.localIfId The interface of the end that is edited, as read with the role that is meant.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param input.description The new remark.
   * @param input.localIfName The new name of the interface.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `BadRequest`, `NoSuchObject`, `OperationDenied`, `IdempotentParameterMismatch`, `ServiceInternalError`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   * @see https://cloud.baidu.com/doc/VPC/s/1jwvyufpd
   */
  updatePeerConn(input: UpdatePeerConnInput, options?: CallOptions): Call<UpdatePeerConnOutput>;

  /**
   * Release a peer connection.
   *
   * Gives the connection up. It is `deleting` for a while; reading it then finds nothing.
   *
   * Rules:
   * - The connection must exist and have an end in the caller's account and region.
   * - Between two accounts only the initiator may do this.
   * - A connection under release protection cannot be released.
   * - A prepaid connection that is available and has not expired cannot be released; it can be refunded.
   * - A connection can be changed only in the states that its lifecycle allows; while a change is in progress it refuses further ones. Reading is not affected.
   * - Reading a connection that was released answers 200 with an empty body.
   *
   * In the vendor's SDKs: python `delete_peerconn`, java `release`, go `DeletePeerConn`, metadata `ReleasePeerConn`.
   *
   * @param input.peerConnId The connection. Length at least 1.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `BadRequest`, `NoSuchObject`, `OperationDenied`, `IdempotentParameterMismatch`, `ServiceInternalError`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   * @see https://cloud.baidu.com/doc/VPC/s/0jwvyucfy
   */
  releasePeerConn(input: ReleasePeerConnInput, options?: CallOptions): Call<ReleasePeerConnOutput>;

  /**
   * Accept a request.
   *
   * Accepts the request of another account. Called by the acceptor, with its own credentials in its own region.
   *
   * Rules:
   * - The connection must exist and have an end in the caller's account and region.
   * - Only the acceptor, from its own account and region, accepts or rejects.
   * - A request can be accepted or rejected only while it is consulting; a connection within one account never is.
   * - Between two accounts the connection is usable only after the acceptor has accepted it.
   *
   * In the vendor's SDKs: python `handle_peerconn(action="accept")`, java `accept`, go `AcceptPeerConnApply`, metadata `AcceptPeerConn`.
   *
   * @param input.peerConnId The connection. Length at least 1.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `BadRequest`, `NoSuchObject`, `OperationDenied`, `IdempotentParameterMismatch`, `ServiceInternalError`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   * @see https://cloud.baidu.com/doc/VPC/s/wjwvyud6p
   */
  acceptPeerConn(input: AcceptPeerConnInput, options?: CallOptions): Call<AcceptPeerConnOutput>;

  /**
   * Reject a request.
   *
   * Rejects the request of another account. Called by the acceptor, with its own credentials in its own region.
   * The connection becomes `consult_failed` and has to be released before the same two VPCs can be connected.
   *
   * Rules:
   * - The connection must exist and have an end in the caller's account and region.
   * - Only the acceptor, from its own account and region, accepts or rejects.
   * - A request can be accepted or rejected only while it is consulting; a connection within one account never is.
   * - After a rejection the connection is consult_failed.
   *
   * In the vendor's SDKs: python `handle_peerconn(action="reject")`, java `reject`, go `RejectPeerConnApply`, metadata `RejectPeerConn`.
   *
   * @param input.peerConnId The connection. Length at least 1.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `BadRequest`, `NoSuchObject`, `OperationDenied`, `IdempotentParameterMismatch`, `ServiceInternalError`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   * @see https://cloud.baidu.com/doc/VPC/s/wjwvyud6p
   */
  rejectPeerConn(input: RejectPeerConnInput, options?: CallOptions): Call<RejectPeerConnOutput>;

  /**
   * Change the bandwidth.
   *
   * Changes the bandwidth. The connection is `updating` for a while.
   * The field is `newBandwidthInMbps`; the Java SDK's page calls it `bandwidthInMbps`, which is not what any SDK sends.
   * An older English page lets the acceptor change it; that is a mistranslation.
   *
   * Rules:
   * - The connection must exist and have an end in the caller's account and region.
   * - Between two accounts only the initiator may do this.
   * - The bandwidth of a prepaid connection can only be raised; that of a postpaid one can be lowered as well.
   * - A connection can be changed only in the states that its lifecycle allows; while a change is in progress it refuses further ones. Reading is not affected.
   *
   * In the vendor's SDKs: python `resize_peerconn`, java `modifyBandwith`, go `ResizePeerConn`, metadata `UpdatePeerConnBandwidth`.
   *
   * @param input.peerConnId The connection. Length at least 1.
   * @param input.newBandwidthInMbps The most that the connection carries from now on. Unit: Mbit/s.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `BadRequest`, `NoSuchObject`, `OperationDenied`, `IdempotentParameterMismatch`, `ServiceInternalError`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   * @see https://cloud.baidu.com/doc/VPC/s/Wjwvyufcb
   */
  updatePeerConnBandwidth(
    input: UpdatePeerConnBandwidthInput,
    options?: CallOptions,
  ): Call<UpdatePeerConnBandwidthOutput>;

  /**
   * Renew a prepaid connection.
   *
   * Buys a further period. The price is charged to the initiator.
   *
   * Rules:
   * - The connection must exist and have an end in the caller's account and region.
   * - Between two accounts only the initiator may do this.
   * - A postpaid connection cannot be renewed.
   * - A reservation is counted in months.
   * - Renewal extends the prepaid period.
   * - A connection can be changed only in the states that its lifecycle allows; while a change is in progress it refuses further ones. Reading is not affected.
   *
   * In the vendor's SDKs: python `purchase_reserved_peerconn`, java `purchaseReserved`, go `RenewPeerConn`, metadata `RenewPeerConn`.
   *
   * @param input.peerConnId The connection. Length at least 1.
   * @param input.billing The period by which a prepaid connection is extended.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `BadRequest`, `NoSuchObject`, `OperationDenied`, `IdempotentParameterMismatch`, `ServiceInternalError`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   * @see https://cloud.baidu.com/doc/VPC/s/9jwvyudie
   */
  renewPeerConn(input: RenewPeerConnInput, options?: CallOptions): Call<RenewPeerConnOutput>;

  /**
   * Switch DNS synchronisation on.
   *
   * Lets names of one end be resolved from the other. `dnsStatus` of that end becomes `syncing`, then `open`.
   *
   * Rules:
   * - The connection must exist and have an end in the caller's account and region.
   * - DNS synchronisation can be switched only while the connection is active.
   * - DNS synchronisation cannot be switched while it is syncing or closing.
   * - Each end has its own DNS state; role picks the end.
   * - Between two accounts each side switches DNS synchronisation of its own end only.
   *
   * In the vendor's SDKs: python `open_peerconn_dns_sync`, java `openSyncDns`, go `OpenPeerConnSyncDNS`, metadata `OpenPeerConnSyncDns`.
   *
   * @param input.peerConnId The connection. Length at least 1.
   * @param input.role The end whose DNS records are synchronised. One of `initiator`, `acceptor`.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `BadRequest`, `NoSuchObject`, `OperationDenied`, `IdempotentParameterMismatch`, `ServiceInternalError`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   * @see https://cloud.baidu.com/doc/VPC/s/Qjwvyuf0h
   */
  openPeerConnSyncDns(input: OpenPeerConnSyncDnsInput, options?: CallOptions): Call<OpenPeerConnSyncDnsOutput>;

  /**
   * Switch DNS synchronisation off.
   *
   * Ends the synchronisation of one end. `dnsStatus` of that end becomes `closing`, then `close`.
   * The Java SDK's page says it cannot be called in the state "synchronization closed"; the state meant is `closing`.
   *
   * Rules:
   * - The connection must exist and have an end in the caller's account and region.
   * - DNS synchronisation can be switched only while the connection is active.
   * - DNS synchronisation cannot be switched while it is syncing or closing.
   * - Each end has its own DNS state; role picks the end.
   * - Between two accounts each side switches DNS synchronisation of its own end only.
   *
   * In the vendor's SDKs: python `close_peerconn_dns_sync`, java `closeSyncDns`, go `ClosePeerConnSyncDNS`, metadata `ClosePeerConnSyncDns`.
   *
   * @param input.peerConnId The connection. Length at least 1.
   * @param input.role The end whose DNS records are no longer synchronised. One of `initiator`, `acceptor`.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `BadRequest`, `NoSuchObject`, `OperationDenied`, `IdempotentParameterMismatch`, `ServiceInternalError`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   * @see https://cloud.baidu.com/doc/VPC/s/ojwvyucs2
   */
  closePeerConnSyncDns(input: ClosePeerConnSyncDnsInput, options?: CallOptions): Call<ClosePeerConnSyncDnsOutput>;

  /**
   * Refund a prepaid connection.
   *
   * Gives a prepaid connection back before its period ends. Returned is what was paid less one and a half times what was used, at least 0.
   * Which state follows is not documented.
   *
   * Rules:
   * - The connection must exist and have an end in the caller's account and region.
   * - Between two accounts only the initiator may do this.
   * - Only a prepaid connection can be refunded; a postpaid one is released instead.
   * - A connection that crosses the border cannot be refunded.
   * - A connection can be changed only in the states that its lifecycle allows; while a change is in progress it refuses further ones. Reading is not affected.
   *
   * In the vendor's SDKs: python `refund_peerconn`, java `refund`, go `RefundPeerConn`, metadata `RefundPeerConn`.
   *
   * @param input.peerConnId The connection. Length at least 1.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `BadRequest`, `NoSuchObject`, `OperationDenied`, `IdempotentParameterMismatch`, `ServiceInternalError`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   * @see https://cloud.baidu.com/doc/VPC/s/cmdyigiz8
   */
  refundPeerConn(input: RefundPeerConnInput, options?: CallOptions): Call<RefundPeerConnOutput>;

  /**
   * Switch release protection.
   *
   * Protects the connection from release, or lifts the protection.
   *
   * Rules:
   * - The connection must exist and have an end in the caller's account and region.
   * - Release protection can be switched by either end.
   *
   * In the vendor's SDKs: python `update_peerconn_delete_protect`, java `switchDeleteProtect`, go `UpdatePeerConnDeleteProtect`, metadata `UpdatePeerConnDeleteProtect`.
   *
   * @param input.peerConnId The connection. Length at least 1.
   * @param input.deleteProtect Whether release is blocked from now on.
   * @param input.clientToken Makes the call idempotent: any ASCII text of at most 64 characters. Length at most 64.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`, `idempotencyKey`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `BadRequest`, `NoSuchObject`, `OperationDenied`, `IdempotentParameterMismatch`, `ServiceInternalError`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @throws {IdempotencyMismatchError} when the client token or the `idempotencyKey` was used before with other parameters.
   * @see https://cloud.baidu.com/doc/VPC/s/4lzjn3dsi
   */
  updatePeerConnDeleteProtect(
    input: UpdatePeerConnDeleteProtectInput,
    options?: CallOptions,
  ): Call<UpdatePeerConnDeleteProtectOutput>;
}

/** The resources of the service whose states can be waited for. */
export interface PeeringResources {
  /**
   * Read by `getPeerConn`. Its states:
   *
   * - `creating` being built
   * - `consulting` waiting for the other account to answer
   * - `consult_failed` rejected or not answered in time
   * - `active` usable
   * - `updating` a change is being applied
   * - `starting` becoming active
   * - `stopping` becoming down
   * - `down` stopped
   * - `expired` the prepaid period is over
   * - `deleting` being removed
   * - `deleted` removed
   * - `error` failed
   */
  PeerConn: {
    state:
      | 'creating'
      | 'consulting'
      | 'consult_failed'
      | 'active'
      | 'updating'
      | 'starting'
      | 'stopping'
      | 'down'
      | 'expired'
      | 'deleting'
      | 'deleted'
      | 'error';
    ids: Pick<GetPeerConnInput, 'peerConnId' | 'role'>;
    resource: GetPeerConnOutput;
    /** The state that a resource which is not found is in; `never` where it has no such state. */
    goneState: 'deleted';
  };

  /**
   * Read by `getPeerConn`. Its states:
   *
   * - `close` off
   * - `wait` not documented
   * - `syncing` being switched on
   * - `open` on
   * - `closing` being switched off
   */
  PeerConnDns: {
    state: 'close' | 'wait' | 'syncing' | 'open' | 'closing';
    ids: Pick<GetPeerConnInput, 'peerConnId' | 'role'>;
    resource: GetPeerConnOutput;
    /** The state that a resource which is not found is in; `never` where it has no such state. */
    goneState: never;
  };
}

/**
 * The state of the connection; open to values that are not known yet.
 *
 * - `creating` being built
 * - `consulting` waiting for the other account to answer, at most 7 days
 * - `consult_failed` rejected, or not answered in time; must be released before the same two VPCs can be peered
 * - `active` usable (the console calls it available)
 * - `updating` a name or the bandwidth is being changed
 * - `starting`, `stopping` changing between active and down
 * - `down` stopped; the cause is not documented
 * - `expired` the prepaid period is over
 * - `deleting`, `deleted` being removed, removed
 * - `error` failed
 */
export type PeerConnStatus = components['schemas']['PeerConnStatus'];

/**
 * The code of a region. bj Beijing, bd Baoding, gz Guangzhou, su Suzhou, hkg Hong Kong, fwh Wuhan, cd Chengdu,
 * fsh Shanghai, sin Singapore, hb-fsg Du Xiaoman Finance, bjfsg Du Xiaoman Finance II.
 * The older SDK pages list fsh, sin, hb-fsg and bjfsg, the present region page lists cd and not those four; the value is therefore open.
 */
export type Region = components['schemas']['Region'];

/**
 * The state of DNS synchronisation at this end; each end has its own.
 * `close` off, `wait` not documented, `syncing` being switched on, `open` on, `closing` being switched off.
 */
export type DnsStatus = components['schemas']['DnsStatus'];

/** A label on a resource. Letters, digits, Chinese characters and `- _ / .`; whether a space is allowed is not documented. */
export type Tag = components['schemas']['Tag'];

/**
 * A peer connection as one of its ends sees it: `local…` is the end asked for, `peer…` the other one.
 *
 * No source shows a name of the connection, the id of the other end's interface, or the caller's own account id.
 */
export type PeerConn = components['schemas']['PeerConn'];

/** One page of connections. */
export type PeerConnPage = components['schemas']['PeerConnPage'];

/** What every refused call answers with. */
export type ErrorBody = components['schemas']['ErrorBody'];

/** `Prepaid` for a period bought in advance, `Postpaid` for what is used. Between VPCs of one region only `Postpaid`, and the bill is 0. */
export type PaymentTiming = components['schemas']['PaymentTiming'];

/** The period that is bought. */
export type Reservation = components['schemas']['Reservation'];

/** How a new connection is paid. Required also where the bill is 0. */
export type Billing = components['schemas']['Billing'];

/** The connection that is asked for. */
export type CreatePeerConnBody = components['schemas']['CreatePeerConnBody'];

/** The connection that was asked for. */
export type CreatedPeerConn = components['schemas']['CreatedPeerConn'];

/** The end of the connection. `initiator` asked for it, `acceptor` was asked. */
export type Role = components['schemas']['Role'];

/** What changes, and at which end. */
export type UpdatePeerConnBody = components['schemas']['UpdatePeerConnBody'];

/** The new bandwidth. */
export type UpdatePeerConnBandwidthBody = components['schemas']['UpdatePeerConnBandwidthBody'];

/** The period by which a prepaid connection is extended. */
export type RenewalBilling = components['schemas']['RenewalBilling'];

/** The period that is bought. */
export type RenewPeerConnBody = components['schemas']['RenewPeerConnBody'];

/** The switch. */
export type UpdatePeerConnDeleteProtectBody = components['schemas']['UpdatePeerConnDeleteProtectBody'];

/** The name of an operation of `peering`. */

export type PeeringOperationId = keyof PeeringOperations;
