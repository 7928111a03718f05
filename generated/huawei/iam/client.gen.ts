// Generated from spec/ by `npm run generate`. Do not edit.

import type { CallOptions } from '../../../src/client/call-options.js';

import type { Call } from '../../../src/client/call.js';

import type { components, operations } from './schema.gen.js';

/** A region of the service; any other code is taken as well. */
export type IamRegion =
  | 'cn-north-1'
  | 'cn-north-2'
  | 'cn-north-4'
  | 'cn-north-9'
  | 'cn-north-12'
  | 'cn-east-2'
  | 'cn-east-3'
  | 'cn-east-4'
  | 'cn-east-5'
  | 'cn-south-1'
  | 'cn-south-2'
  | 'cn-southwest-2'
  | 'ap-southeast-1'
  | 'ap-southeast-2'
  | 'ap-southeast-3'
  | 'ap-southeast-4'
  | 'af-south-1'
  | 'af-north-1'
  | 'la-south-2'
  | 'la-north-2'
  | 'sa-brazil-1'
  | 'na-mexico-1'
  | 'tr-west-1'
  | 'ae-ad-1'
  | 'me-east-1'
  | 'my-kualalumpur-1'
  | 'ru-moscow-1'
  | 'ru-northwest-2'
  | 'eu-west-0'
  | (string & {});

/** What `keystoneCreateUserTokenByPassword` takes: path, query and body fields in one object. */
export interface KeystoneCreateUserTokenByPasswordInput {
  /** Identity and scope. */
  auth: operations['keystoneCreateUserTokenByPassword']['requestBody']['content']['application/json']['auth'];
  /** Any text that is not empty leaves the catalogue of services out of the answer, which can be large. */
  nocatalog?:
    NonNullable<operations['keystoneCreateUserTokenByPassword']['parameters']['query']>['nocatalog'] | undefined;
}

/** What `keystoneCreateUserTokenByPassword` resolves to. */
export type KeystoneCreateUserTokenByPasswordOutput =
  operations['keystoneCreateUserTokenByPassword']['responses'][201]['content']['application/json'] & {
    /** The token. It stands in this header only, not in the body. */
    readonly 'X-Subject-Token': string;
  };

/** What `keystoneValidateToken` takes: path, query and body fields in one object. */
export interface KeystoneValidateTokenInput {
  /** The token to be looked at. */
  'X-Subject-Token': NonNullable<operations['keystoneValidateToken']['parameters']['header']>['X-Subject-Token'];
  /** Any text that is not empty leaves the catalogue of services out of the answer, which can be large. */
  nocatalog?: NonNullable<operations['keystoneValidateToken']['parameters']['query']>['nocatalog'] | undefined;
}

/** What `keystoneValidateToken` resolves to. */
export type KeystoneValidateTokenOutput =
  operations['keystoneValidateToken']['responses'][200]['content']['application/json'] & {
    /** The token. It stands in this header only, not in the body. */
    readonly 'X-Subject-Token': string;
  };

/** What `createTemporaryAccessKeyByToken` takes: path, query and body fields in one object. */
export interface CreateTemporaryAccessKeyByTokenInput {
  /** The identity and the time. */
  auth: operations['createTemporaryAccessKeyByToken']['requestBody']['content']['application/json']['auth'];
}

/** What `createTemporaryAccessKeyByToken` resolves to. */
export type CreateTemporaryAccessKeyByTokenOutput =
  operations['createTemporaryAccessKeyByToken']['responses'][201]['content']['application/json'];

/** What `keystoneListProjects` takes: path, query and body fields in one object. */
export interface KeystoneListProjectsInput {
  /** Only projects of this name. */
  name?: NonNullable<operations['keystoneListProjects']['parameters']['query']>['name'] | undefined;
  /** Only projects of this account. */
  domain_id?: NonNullable<operations['keystoneListProjects']['parameters']['query']>['domain_id'] | undefined;
  /** Only projects right below this one. */
  parent_id?: NonNullable<operations['keystoneListProjects']['parameters']['query']>['parent_id'] | undefined;
  /** Only projects that are in use, or only those that are not. */
  enabled?: NonNullable<operations['keystoneListProjects']['parameters']['query']>['enabled'] | undefined;
  /** Only accounts, or only what is none. */
  is_domain?: NonNullable<operations['keystoneListProjects']['parameters']['query']>['is_domain'] | undefined;
  /** Which page, from 1; only together with `per_page`. Value at least 1. */
  page?: NonNullable<operations['keystoneListProjects']['parameters']['query']>['page'] | undefined;
  /** How many projects make a page; only together with `page`. Unit: items. Value 1 to 5000. */
  per_page?: NonNullable<operations['keystoneListProjects']['parameters']['query']>['per_page'] | undefined;
}

/** What `keystoneListProjects` resolves to. */
export type KeystoneListProjectsOutput =
  operations['keystoneListProjects']['responses'][200]['content']['application/json'];

/** What `keystoneListAuthProjects` takes: path, query and body fields in one object. */
export interface KeystoneListAuthProjectsInput {}

/** What `keystoneListAuthProjects` resolves to. */
export type KeystoneListAuthProjectsOutput =
  operations['keystoneListAuthProjects']['responses'][200]['content']['application/json'];

/** A documented error code of the service; any other code is passed on as it comes. */
export type IamErrorCode =
  | '400'
  | '401'
  | '403'
  | '404'
  | '409'
  | '500'
  | '503'
  | '1100'
  | '1101'
  | '1103'
  | 'APIGW.0101'
  | 'APIGW.0103'
  | 'APIGW.0201'
  | 'APIGW.0202'
  | 'APIGW.0203'
  | 'APIGW.0301'
  | 'APIGW.0302'
  | 'APIGW.0307'
  | 'APIGW.0308'
  | 'APIGW.0310'
  | 'APIGW.0601'
  | 'IAM.0001'
  | 'IAM.0002'
  | 'IAM.0003'
  | 'IAM.0004'
  | 'IAM.0005'
  | 'IAM.0006'
  | 'IAM.0007'
  | 'IAM.0009'
  | 'IAM.0011'
  | 'IAM.0012'
  | 'IAM.0020'
  | 'IAM.0061'
  | 'IAM.0062'
  | 'IAM.0063'
  | 'IAM.0064'
  | 'IAM.0066'
  | 'IAM.0067'
  | 'IAM.0072'
  | 'IAM.0073'
  | 'IAM.0080'
  | 'IAM.0081'
  | 'IAM.0082'
  | 'IAM.0083'
  | 'IAM.1101'
  | 'IAM.1102'
  | 'IAM.1103'
  | 'IAM.1104'
  | 'IAM.1105'
  | 'IAM.1106'
  | 'IAM.1107'
  | 'IAM.1108'
  | 'IAM.1109'
  | (string & {});

/**
 * Huawei Cloud IAM tokens and projects: one method per operation.
 *
 * Gives the tokens, the temporary keys and the project ids that the other services ask for.
 */

export interface IamOperations {
  /**
   * Get a token for a password.
   *
   * Gives a token that holds for 24 hours, or less when the user changes. It is returned in the header `X-Subject-Token`, which the client
   * makes a field of the answer. Sent without signature or token. IAM limits how often it may be called: keep the token.
   *
   * Rules:
   * - A token holds for 24 hours; getting a new one leaves older ones valid.
   * - A token that the address of a region gave holds in that region only, one from the global address in all of them.
   * - A token ends early when its user is deleted or disabled, or its password, access keys or permissions change.
   * - Where both a project and an account are given as the scope, the project counts; without a scope the token is one of the account.
   * - Account, user and password must belong together.
   * - The project or account of the scope must exist and be the user's.
   *
   * In the vendor's SDKs: python `keystone_create_user_token_by_password`, java `keystoneCreateUserTokenByPassword`, go `KeystoneCreateUserTokenByPassword`, node `keystoneCreateUserTokenByPassword`, metadata `KeystoneCreateUserTokenByPassword`.
   *
   * @param input.auth Identity and scope.
   * @param input.nocatalog Any text that is not empty leaves the catalogue of services out of the answer, which can be large.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The token was given.
   * @throws {ApiError} refused by the service, with code `400`, `401`, `403`, `404`, `500`, `503`, `1100`, `1101`, `1103`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @see https://support.huaweicloud.com/intl/en-us/api-iam/iam_30_0001.html
   */
  keystoneCreateUserTokenByPassword(
    input: KeystoneCreateUserTokenByPasswordInput,
    options?: CallOptions,
  ): Call<KeystoneCreateUserTokenByPasswordOutput>;

  /**
   * Look whether a token holds.
   *
   * Tells what a token is good for and when it ends. Called with a token or key of one's own; a user may look at its own tokens without
   * further rights.
   *
   * Rules:
   * - A token that does not hold is answered as not found.
   * - A user may look at its own tokens without further rights.
   * - Tokens of other users can be looked at within the same account only.
   * - A token holds for 24 hours; getting a new one leaves older ones valid.
   * - A token ends early when its user is deleted or disabled, or its password, access keys or permissions change.
   *
   * In the vendor's SDKs: python `keystone_validate_token`, java `keystoneValidateToken`, go `KeystoneValidateToken`, node `keystoneValidateToken`, metadata `KeystoneValidateToken`.
   *
   * @param input.X-Subject-Token The token to be looked at.
   * @param input.nocatalog Any text that is not empty leaves the catalogue of services out of the answer, which can be large.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The token holds.
   * @throws {ApiError} refused by the service, with code `400`, `401`, `403`, `404`, `500`, `IAM.0009`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   */
  keystoneValidateToken(input: KeystoneValidateTokenInput, options?: CallOptions): Call<KeystoneValidateTokenOutput>;

  /**
   * Get temporary keys for a token.
   *
   * Gives an access key that ends by itself. Requests that it signs carry its security token. The same address also gives keys for an
   * agency, by another body, which is not covered.
   *
   * Rules:
   * - Temporary keys are given for a token, which is sent in X-Auth-Token; the one in the body is being retired and yields to it.
   * - A temporary key holds for as long as was asked for, 15 minutes where nothing was asked for, and only together with its security token.
   *
   * In the vendor's SDKs: python `create_temporary_access_key_by_token`, java `createTemporaryAccessKeyByToken`, go `CreateTemporaryAccessKeyByToken`, node `createTemporaryAccessKeyByToken`, metadata `CreateTemporaryAccessKeyByToken`.
   *
   * @param input.auth The identity and the time.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The keys were given.
   * @throws {ApiError} refused by the service, with code `400`, `401`, `403`, `500`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   */
  createTemporaryAccessKeyByToken(
    input: CreateTemporaryAccessKeyByTokenInput,
    options?: CallOptions,
  ): Call<CreateTemporaryAccessKeyByTokenOutput>;

  /**
   * List projects.
   *
   * Lists the projects of the account. With a region's name as `name` it gives the project whose id calls in that region take.
   * All are listed at once unless `page` and `per_page` are given.
   *
   * Rules:
   * - page and per_page are given both or not at all.
   * - Only the projects of the caller's own account are listed.
   * - More than five failures in a row lock an access key for 5 minutes, in which right signatures are refused as well.
   *
   * In the vendor's SDKs: python `keystone_list_projects`, java `keystoneListProjects`, go `KeystoneListProjects`, node `keystoneListProjects`, metadata `KeystoneListProjects`.
   *
   * @param input.name Only projects of this name.
   * @param input.domain_id Only projects of this account.
   * @param input.parent_id Only projects right below this one.
   * @param input.enabled Only projects that are in use, or only those that are not.
   * @param input.is_domain Only accounts, or only what is none.
   * @param input.page Which page, from 1; only together with `per_page`. Value at least 1.
   * @param input.per_page How many projects make a page; only together with `page`. Unit: items. Value 1 to 5000.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The projects.
   * @throws {ApiError} refused by the service, with code `400`, `401`, `403`, `500`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   */
  keystoneListProjects(
    input?: KeystoneListProjectsInput | undefined,
    options?: CallOptions,
  ): Call<KeystoneListProjectsOutput>;

  /**
   * List the projects that the caller may use.
   *
   * Lists the projects that the caller's own user has access to.
   *
   * Rules:
   * - Only the projects of the caller's own account are listed.
   *
   * In the vendor's SDKs: python `keystone_list_auth_projects`, java `keystoneListAuthProjects`, go `KeystoneListAuthProjects`, node `keystoneListAuthProjects`, metadata `KeystoneListAuthProjects`.
   *
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The projects.
   * @throws {ApiError} refused by the service, with code `400`, `401`, `403`, `500`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   */
  keystoneListAuthProjects(
    input?: KeystoneListAuthProjectsInput | undefined,
    options?: CallOptions,
  ): Call<KeystoneListAuthProjectsOutput>;
}

/** The resources of the service whose states can be waited for. */
export interface IamResources {}

/** An account, by id and name. */
export type NamedId = components['schemas']['NamedId'];

/** What a token is good for, and how long. */
export type Token = components['schemas']['Token'];

/** What a token is good for. The token itself stands in the header `X-Subject-Token`. */
export type TokenAnswer = components['schemas']['TokenAnswer'];

/** What a refused call answers with, in one of two ways of writing. */
export type KeystoneError = components['schemas']['KeystoneError'];

/**
 * What the token is good for. Regional services need a project; an account serves the global ones. Newer pages call the scope required,
 * older ones optional; without it the token is one of the account.
 */
export type TokenScope = components['schemas']['TokenScope'];

/** Who asks for a token, and what it is to be good for. */
export type CreateTokenBody = components['schemas']['CreateTokenBody'];

/** For how long, and for what, temporary keys are asked for. */
export type TemporaryKeyBody = components['schemas']['TemporaryKeyBody'];

/** Temporary keys. */
export type TemporaryKeyAnswer = components['schemas']['TemporaryKeyAnswer'];

/** Addresses. What there is none of is null, although the documents call it a text. */
export type Links = components['schemas']['Links'];

/** A project. Each region has one of its own name. */
export type Project = components['schemas']['Project'];

/** Projects. */
export type ProjectList = components['schemas']['ProjectList'];

/** The name of an operation of `iam`. */

export type IamOperationId = keyof IamOperations;
