import { describe, expectTypeOf, test } from 'vitest';
import type {
  AuthToken,
  CallOptions,
  CreateEnhancedConnectionInput,
  CreateEnhancedConnectionOutput,
  DliClient,
  DliClientOptions,
  DliOperationId,
  DliRegion,
  DliResources,
  EnhancedConnection,
  HuaweiAccessKey,
  HuaweiClientOptions,
  HuaweiCredentials,
  HuaweiCredentialsProvider,
  HuaweiCredentialsSource,
  KeySource,
  IamClient,
  IamClientOptions,
  IamOperationId,
  IamRegion,
  KeystoneCreateUserTokenByPasswordOutput,
  KeystoneValidateTokenInput,
  PasswordLogin,
  RomaClient,
  RomaClientOptions,
  RomaOperationId,
  ShowEnhancedConnectionOutput,
  TemporaryKeyOptions,
  TokenAnswer,
  TokenCache,
  TokenSource,
} from '../../src/huawei.js';
import type { createPasswordLogin, createTemporaryKeys, fromEnv } from '../../src/huawei.js';
import type { Call } from '../../src/client/call.js';
import type { PagedCall } from '../../src/client/paging/paged-call.js';
import type { Waiting } from '../../src/client/waiting/wait-for.js';

declare const dli: DliClient;
declare const roma: RomaClient;
declare const iam: IamClient;

type Input<Client, Id extends keyof Client> = Client[Id] extends (...args: never[]) => unknown
  ? NonNullable<Parameters<Client[Id]>[0]>
  : never;
type Output<Client, Id extends keyof Client> = Client[Id] extends (...args: never[]) => unknown
  ? Awaited<ReturnType<Client[Id]>>
  : never;
type RequiredKeys<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? never : Key }[keyof T];
type Own = 'http' | 'waitFor' | 'resumePending';

describe('the clients', () => {
  test('have their operations, and what serves all of them', () => {
    expectTypeOf<Exclude<keyof DliClient, Own>>().toEqualTypeOf<DliOperationId>();
    expectTypeOf<Exclude<keyof RomaClient, Own>>().toEqualTypeOf<RomaOperationId>();
    expectTypeOf<Exclude<keyof IamClient, Own>>().toEqualTypeOf<IamOperationId>();
    expectTypeOf<IamOperationId>().toEqualTypeOf<
      | 'keystoneCreateUserTokenByPassword'
      | 'keystoneValidateToken'
      | 'createTemporaryAccessKeyByToken'
      | 'keystoneListProjects'
      | 'keystoneListAuthProjects'
    >();
    expectTypeOf<'createEnhancedConnection' | 'batchDeleteResourceTags'>().toExtend<DliOperationId>();
    expectTypeOf<'createProjectVpcChannelSyncs' | 'listFeaturesV2'>().toExtend<RomaOperationId>();
  });

  test('take any region, and still offer the known ones', () => {
    expectTypeOf<'mars-1'>().toExtend<DliRegion>();
    expectTypeOf<DliRegion>().not.toEqualTypeOf<string>();
    expectTypeOf<IamRegion>().not.toEqualTypeOf<string>();
  });

  test('for projects need credentials, that for IAM does not', () => {
    expectTypeOf<RequiredKeys<DliClientOptions>>().toEqualTypeOf<'credentials'>();
    expectTypeOf<RequiredKeys<RomaClientOptions>>().toEqualTypeOf<'credentials'>();
    expectTypeOf<RequiredKeys<IamClientOptions>>().toBeNever();
    expectTypeOf<'projectId' | 'iamEndpoint'>().toExtend<keyof HuaweiClientOptions>();
    expectTypeOf<'domainId'>().toExtend<keyof IamClientOptions>();
    expectTypeOf<DliClientOptions>().toExtend<HuaweiClientOptions>();
  });
});

describe('the project', () => {
  test('may be left out of every input', () => {
    type DliIds = { [Id in DliOperationId]: RequiredKeys<Input<DliClient, Id>> }[DliOperationId];
    type RomaIds = { [Id in RomaOperationId]: RequiredKeys<Input<RomaClient, Id>> }[RomaOperationId];
    expectTypeOf<Extract<DliIds | RomaIds, 'project_id'>>().toBeNever();
  });

  test('may be given in every input', () => {
    type Without<Client, Id extends keyof Client> = {
      [Each in Id]: 'project_id' extends keyof Input<Client, Each> ? never : Each;
    }[Id];
    expectTypeOf<Without<DliClient, DliOperationId>>().toBeNever();
    expectTypeOf<Without<RomaClient, RomaOperationId>>().toBeNever();
    expectTypeOf<CreateEnhancedConnectionInput['project_id']>().toEqualTypeOf<string | undefined>();
  });
});

describe('inputs and answers', () => {
  test('keep the names of the wire', () => {
    expectTypeOf<RequiredKeys<CreateEnhancedConnectionInput>>().toEqualTypeOf<
      'name' | 'dest_vpc_id' | 'dest_network_id'
    >();
    expectTypeOf<'elastic_resource_pools' | 'routetable_id' | 'hosts'>().toExtend<
      keyof CreateEnhancedConnectionInput
    >();
    expectTypeOf<Extract<keyof CreateEnhancedConnectionInput, 'destVpcId' | 'projectId'>>().toBeNever();
    expectTypeOf<RequiredKeys<Input<RomaClient, 'createProjectVpcChannel'>>>().toEqualTypeOf<
      'name' | 'port' | 'balance_strategy' | 'member_type' | 'instance_ids'
    >();
    expectTypeOf<'available_queue_info' | 'isPrivis' | 'ipv6_enable'>().toExtend<keyof EnhancedConnection>();
  });

  test('promise what the facts demand, and no more', () => {
    expectTypeOf<RequiredKeys<CreateEnhancedConnectionOutput>>().toEqualTypeOf<'connection_id'>();
    expectTypeOf<RequiredKeys<ShowEnhancedConnectionOutput>>().toBeNever();
    expectTypeOf<RequiredKeys<Output<RomaClient, 'listVpcChannelsV2'>>>().toEqualTypeOf<'size' | 'total'>();
    expectTypeOf<RequiredKeys<Output<DliClient, 'listEnhancedConnections'>>>().toBeNever();
  });

  test('of the same key differ where the wire does', () => {
    expectTypeOf<CreateEnhancedConnectionInput['elastic_resource_pools']>().toEqualTypeOf<string[] | undefined>();
    expectTypeOf<NonNullable<EnhancedConnection['elastic_resource_pools']>[number]>().toHaveProperty('peer_id');
  });

  test('are open where services may add to them', () => {
    expectTypeOf<'PAUSED'>().toExtend<EnhancedConnection['status']>();
    expectTypeOf<EnhancedConnection['status']>().not.toEqualTypeOf<string | undefined>();
  });

  test('of an operation without a body are nothing', () => {
    expectTypeOf<ReturnType<RomaClient['deleteVpcChannelV2']>>().toEqualTypeOf<Call<void>>();
  });
});

describe('a token', () => {
  test('is a field of the answer that gives it, under the name of its header', () => {
    expectTypeOf<KeystoneCreateUserTokenByPasswordOutput['X-Subject-Token']>().toEqualTypeOf<string>();
    expectTypeOf<Output<IamClient, 'keystoneValidateToken'>['X-Subject-Token']>().toEqualTypeOf<string>();
    expectTypeOf<'token'>().toExtend<keyof KeystoneCreateUserTokenByPasswordOutput>();
  });

  test('to be looked at is a field of the input', () => {
    expectTypeOf<RequiredKeys<KeystoneValidateTokenInput>>().toEqualTypeOf<'X-Subject-Token'>();
  });
});

describe('lists', () => {
  test('give pages and items', () => {
    expectTypeOf<ReturnType<DliClient['listEnhancedConnections']>>().toEqualTypeOf<
      PagedCall<Output<DliClient, 'listEnhancedConnections'>, EnhancedConnection>
    >();
    expectTypeOf<[]>().toExtend<Parameters<DliClient['listEnhancedConnections']>>();
    expectTypeOf<[]>().toExtend<Parameters<RomaClient['listProjectVpcChannelsV2']>>();
    expectTypeOf<Parameters<RomaClient['listVpcChannelsV2']>[1]>().toEqualTypeOf<CallOptions | undefined>();
  });
});

describe('waiting', () => {
  test('is for connections, by their id and in the states of their parts as well', () => {
    expectTypeOf<keyof DliResources>().toEqualTypeOf<'EnhancedConnection'>();
    type Connection = DliResources['EnhancedConnection'];
    expectTypeOf<Connection['state']>().toEqualTypeOf<'CREATING' | 'ACTIVE' | 'FAILED' | 'DELETED'>();
    expectTypeOf<Connection['ids']>().toEqualTypeOf<{ connection_id: string }>();
    expectTypeOf<Connection['goneState']>().toEqualTypeOf<'DELETED'>();
  });

  test('gives the connection, or nothing where being gone was waited for', () => {
    type State = DliResources['EnhancedConnection']['state'];
    const ids = { connection_id: 'c' };
    const active = () => dli.waitFor('EnhancedConnection', 'ACTIVE', ids);
    const deleted = () => dli.waitFor('EnhancedConnection', ['FAILED', 'DELETED'], ids);
    expectTypeOf(active).returns.toEqualTypeOf<Waiting<ShowEnhancedConnectionOutput, State>>();
    expectTypeOf(deleted).returns.toEqualTypeOf<Waiting<ShowEnhancedConnectionOutput | undefined, State>>();
  });
});

describe('credentials', () => {
  test('are keys, tokens, or what gives them', () => {
    expectTypeOf<{ accessKeyId: string; secretAccessKey: string }>().toExtend<HuaweiCredentialsSource>();
    expectTypeOf<{ token: string }>().toExtend<HuaweiCredentialsSource>();
    expectTypeOf<() => Promise<AuthToken>>().toExtend<HuaweiCredentialsSource>();
    expectTypeOf<TokenSource>().toExtend<HuaweiCredentialsSource>();
    expectTypeOf<HuaweiCredentials>().toEqualTypeOf<HuaweiAccessKey | AuthToken>();
    expectTypeOf<ReturnType<typeof createPasswordLogin>>().toEqualTypeOf<TokenSource>();
    expectTypeOf<ReturnType<typeof createTemporaryKeys>>().toEqualTypeOf<KeySource>();
    expectTypeOf<ReturnType<typeof fromEnv>>().toEqualTypeOf<HuaweiCredentialsProvider>();
  });

  test('for a password take who logs in, and the rest by default', () => {
    expectTypeOf<RequiredKeys<PasswordLogin>>().toEqualTypeOf<'domainName' | 'userName' | 'password'>();
    expectTypeOf<PasswordLogin['cache']>().toEqualTypeOf<TokenCache | undefined>();
    expectTypeOf<RequiredKeys<TemporaryKeyOptions>>().toEqualTypeOf<'credentials'>();
  });

  test('may be kept in a map of texts', () => {
    expectTypeOf<{
      get: (key: string) => Promise<string | undefined>;
      set: (key: string, value: string, ttlMs: number) => Promise<boolean>;
    }>().toExtend<TokenCache>();
  });
});

/** Never called: only the compiler reads it. */
export async function readByTheCompiler(): Promise<void> {
  const { auth } = {} as Input<IamClient, 'keystoneCreateUserTokenByPassword'>;
  const answer = await iam.http.POST('/v3/auth/tokens', { body: { auth } });
  expectTypeOf(answer.data).toExtend<TokenAnswer | undefined>();
  expectTypeOf(answer.data).not.toHaveProperty('X-Subject-Token');
  expectTypeOf<keyof TokenAnswer>().toEqualTypeOf<'token'>();
  // @ts-expect-error by path the project is part of the path
  await dli.http.GET('/v2.0/{project_id}/datasource/enhanced-connections', { params: { path: {} } });
}

/** Never called: only the compiler reads it. */
export function refusedByTheCompiler(): HuaweiClientOptions {
  // @ts-expect-error input is required
  void dli.showEnhancedConnection();
  // @ts-expect-error the wire's own spelling
  void dli.showEnhancedConnection({ connectionId: 'c' });
  // @ts-expect-error no such field
  void dli.listEnhancedConnections({ marker: 'm' });
  // @ts-expect-error the instance is required
  void roma.listVpcChannelsV2({});
  // @ts-expect-error no such option of a call
  void roma.listVpcChannelsV2({ instance_id: 'i' }, { retries: 1 });
  // @ts-expect-error no such state
  void dli.waitFor('EnhancedConnection', 'PAUSED', { connection_id: 'c' });
  // @ts-expect-error no such resource
  void dli.waitFor('Connection', 'ACTIVE', { connection_id: 'c' });
  // @ts-expect-error the id is required
  void dli.waitFor('EnhancedConnection', 'ACTIVE', {});
  // @ts-expect-error nothing of ROMA is waited for
  void roma.waitFor('VpcChannel', 'ACTIVE', {});
  // @ts-expect-error nothing of IAM is waited for
  void iam.waitFor('Token', 'ACTIVE', {});
  // @ts-expect-error a password needs a user
  const login: PasswordLogin = { password: 'p', domainName: 'd' };
  // @ts-expect-error credentials are required
  const options: HuaweiClientOptions = { region: login.region };
  return options;
}
