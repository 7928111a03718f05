// Generated from spec/ by `npm run generate`. Do not edit.

import type { CallOptions } from '../../../src/client/call-options.js';

import type { Call } from '../../../src/client/call.js';

import type { PagedCall } from '../../../src/client/paging/paged-call.js';

import type { components, operations } from './schema.gen.js';

/** A region of the service; any other code is taken as well. */
export type RomaRegion =
  | 'cn-north-1'
  | 'cn-north-4'
  | 'cn-east-2'
  | 'cn-east-3'
  | 'cn-south-1'
  | 'ap-southeast-1'
  | 'ap-southeast-3'
  | 'ru-northwest-2'
  | (string & {});

/** What `createVpcChannelV2` takes: path, query and body fields in one object. */
export interface CreateVpcChannelV2Input {
  /** The ROMA Connect instance. Examples show ids with and without dashes. Length at least 1. */
  instance_id: NonNullable<operations['createVpcChannelV2']['parameters']['path']>['instance_id'];
  /**
   * The name: a letter or Chinese character, then letters, digits, Chinese characters, hyphens, underscores and dots. The reference of 2023
   * leaves out Chinese characters and dots; the SDKs have the former, the reference has the latter since 2025.
   *
   * Length 3 to 64.
   */
  name: operations['createVpcChannelV2']['requestBody']['content']['application/json']['name'];
  /** The port of the servers, unless a member has its own. Value 1 to 65535. */
  port: operations['createVpcChannelV2']['requestBody']['content']['application/json']['port'];
  /**
   * How calls are spread: 1 weighted round robin, 2 weighted least connections, 3 hash of the caller's address, 4 hash of the URI.
   * The documents call it required and give it the default 1 all the same; it must be sent.
   *
   * One of `1`, `2`, `3`, `4`.
   */
  balance_strategy: operations['createVpcChannelV2']['requestBody']['content']['application/json']['balance_strategy'];
  /**
   * What members are: addresses (`ip`) or cloud servers (`ecs`). The documents call it required and give it the default `ecs` all the same;
   * it must be sent.
   *
   * One of `ip`, `ecs`.
   */
  member_type: operations['createVpcChannelV2']['requestBody']['content']['application/json']['member_type'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['createVpcChannelV2']['parameters']['path']>['project_id'] | undefined;
  /**
   * 2 a channel to servers, 3 a channel to a microservice. Without it and without `vpc_channel_type` it is 2. Newer documents give it up in
   * favour of `vpc_channel_type`. An example of theirs sends 2 with a `microservice_info`; send 3 with one.
   *
   * One of `2`, `3`.
   */
  type?: operations['createVpcChannelV2']['requestBody']['content']['application/json']['type'] | undefined;
  /**
   * The same in words: a channel to servers, to a microservice, or to other channels. Only documents of 2025 and the sibling service have
   * it, the SDKs for ROMA Connect do not. It must not contradict `type`; without it `type` decides.
   *
   * One of `builtin`, `microservice`, `reference`.
   */
  vpc_channel_type?:
    operations['createVpcChannelV2']['requestBody']['content']['application/json']['vpc_channel_type'] | undefined;
  /**
   * The dictionary code: letters, digits, hyphens, underscores and dots. Not supported at present, say the documents. The reference of 2023
   * leaves out the dot; the pattern in the metadata has it, and lacks an anchor at its start.
   *
   * Length 3 to 64.
   */
  dict_code?: operations['createVpcChannelV2']['requestBody']['content']['application/json']['dict_code'] | undefined;
  /** All groups that the channel shall have. */
  member_groups?:
    operations['createVpcChannelV2']['requestBody']['content']['application/json']['member_groups'] | undefined;
  /** The servers that it leads to. Not used in a channel to other channels. */
  members?: operations['createVpcChannelV2']['requestBody']['content']['application/json']['members'] | undefined;
  /**
   * How the health of members is checked. The metadata lists `timeout` as required in a place that the SDKs' generator dropped; it must be
   * sent.
   */
  vpc_health_config?:
    operations['createVpcChannelV2']['requestBody']['content']['application/json']['vpc_health_config'] | undefined;
  /**
   * The microservice that a channel leads to. The sibling service knows the further kinds `CCE_SERVICE` and `NACOS`; how ROMA Connect takes
   * them is not documented.
   */
  microservice_info?:
    operations['createVpcChannelV2']['requestBody']['content']['application/json']['microservice_info'] | undefined;
}

/** What `createVpcChannelV2` resolves to. */
export type CreateVpcChannelV2Output =
  operations['createVpcChannelV2']['responses'][201]['content']['application/json'];

/** What `listVpcChannelsV2` takes: path, query and body fields in one object. */
export interface ListVpcChannelsV2Input {
  /** The ROMA Connect instance. Examples show ids with and without dashes. Length at least 1. */
  instance_id: NonNullable<operations['listVpcChannelsV2']['parameters']['path']>['instance_id'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['listVpcChannelsV2']['parameters']['path']>['project_id'] | undefined;
  /** How many rows to skip. The service counts one below 0 as 0. Unit: rows. Default `0`. */
  offset?: NonNullable<operations['listVpcChannelsV2']['parameters']['query']>['offset'] | undefined;
  /**
   * Most rows on one page, 1 to 500. The sibling service counts a smaller number as 20 and a larger one as 500, and refuses neither; whether
   * ROMA Connect does so is not documented.
   *
   * Unit: rows. Default `20`.
   */
  limit?: NonNullable<operations['listVpcChannelsV2']['parameters']['query']>['limit'] | undefined;
  /** Lists only the channel with this id. */
  id?: NonNullable<operations['listVpcChannelsV2']['parameters']['query']>['id'] | undefined;
  /** Lists only channels with a name like this, or of exactly this name when `precise_search` names `name`. */
  name?: NonNullable<operations['listVpcChannelsV2']['parameters']['query']>['name'] | undefined;
  /** Lists only what has this dictionary code. Not supported at present, say the documents. Length 3 to 64. */
  dict_code?: NonNullable<operations['listVpcChannelsV2']['parameters']['query']>['dict_code'] | undefined;
  /**
   * The filters that must match exactly, separated by commas. At present `name` and `member_group_name`. Without it these two match parts
   * of a name.
   */
  precise_search?: NonNullable<operations['listVpcChannelsV2']['parameters']['query']>['precise_search'] | undefined;
  /** Lists only channels with a member at this address. It is always matched exactly. */
  member_host?: NonNullable<operations['listVpcChannelsV2']['parameters']['query']>['member_host'] | undefined;
  /** Lists only channels with a member at this port. Value 0 to 65535. */
  member_port?: NonNullable<operations['listVpcChannelsV2']['parameters']['query']>['member_port'] | undefined;
  /**
   * Lists only what has to do with a member group of a name like this, or of exactly this name when `precise_search` names
   * `member_group_name`.
   */
  member_group_name?:
    NonNullable<operations['listVpcChannelsV2']['parameters']['query']>['member_group_name'] | undefined;
  /** Lists only what has to do with the member group of this id. */
  member_group_id?: NonNullable<operations['listVpcChannelsV2']['parameters']['query']>['member_group_id'] | undefined;
}

/** What `listVpcChannelsV2` resolves to. */
export type ListVpcChannelsV2Output = operations['listVpcChannelsV2']['responses'][200]['content']['application/json'];

/** One item of the pages of `listVpcChannelsV2`. */
export type ListVpcChannelsV2Item = NonNullable<ListVpcChannelsV2Output['vpc_channels']>[number];

/** What `showDetailsOfVpcChannelV2` takes: path, query and body fields in one object. */
export interface ShowDetailsOfVpcChannelV2Input {
  /** The ROMA Connect instance. Examples show ids with and without dashes. Length at least 1. */
  instance_id: NonNullable<operations['showDetailsOfVpcChannelV2']['parameters']['path']>['instance_id'];
  /** The channel. Length at least 1. */
  vpc_channel_id: NonNullable<operations['showDetailsOfVpcChannelV2']['parameters']['path']>['vpc_channel_id'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['showDetailsOfVpcChannelV2']['parameters']['path']>['project_id'] | undefined;
}

/** What `showDetailsOfVpcChannelV2` resolves to. */
export type ShowDetailsOfVpcChannelV2Output =
  operations['showDetailsOfVpcChannelV2']['responses'][200]['content']['application/json'];

/** What `updateVpcChannelV2` takes: path, query and body fields in one object. */
export interface UpdateVpcChannelV2Input {
  /** The ROMA Connect instance. Examples show ids with and without dashes. Length at least 1. */
  instance_id: NonNullable<operations['updateVpcChannelV2']['parameters']['path']>['instance_id'];
  /** The channel. Length at least 1. */
  vpc_channel_id: NonNullable<operations['updateVpcChannelV2']['parameters']['path']>['vpc_channel_id'];
  /**
   * The name: a letter or Chinese character, then letters, digits, Chinese characters, hyphens, underscores and dots. The reference of 2023
   * leaves out Chinese characters and dots; the SDKs have the former, the reference has the latter since 2025.
   *
   * Length 3 to 64.
   */
  name: operations['updateVpcChannelV2']['requestBody']['content']['application/json']['name'];
  /** The port of the servers, unless a member has its own. Value 1 to 65535. */
  port: operations['updateVpcChannelV2']['requestBody']['content']['application/json']['port'];
  /**
   * How calls are spread: 1 weighted round robin, 2 weighted least connections, 3 hash of the caller's address, 4 hash of the URI.
   * The documents call it required and give it the default 1 all the same; it must be sent.
   *
   * One of `1`, `2`, `3`, `4`.
   */
  balance_strategy: operations['updateVpcChannelV2']['requestBody']['content']['application/json']['balance_strategy'];
  /**
   * What members are: addresses (`ip`) or cloud servers (`ecs`). The documents call it required and give it the default `ecs` all the same;
   * it must be sent.
   *
   * One of `ip`, `ecs`.
   */
  member_type: operations['updateVpcChannelV2']['requestBody']['content']['application/json']['member_type'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['updateVpcChannelV2']['parameters']['path']>['project_id'] | undefined;
  /**
   * 2 a channel to servers, 3 a channel to a microservice. Without it and without `vpc_channel_type` it is 2. Newer documents give it up in
   * favour of `vpc_channel_type`. An example of theirs sends 2 with a `microservice_info`; send 3 with one.
   *
   * One of `2`, `3`.
   */
  type?: operations['updateVpcChannelV2']['requestBody']['content']['application/json']['type'] | undefined;
  /**
   * The same in words: a channel to servers, to a microservice, or to other channels. Only documents of 2025 and the sibling service have
   * it, the SDKs for ROMA Connect do not. It must not contradict `type`; without it `type` decides.
   *
   * One of `builtin`, `microservice`, `reference`.
   */
  vpc_channel_type?:
    operations['updateVpcChannelV2']['requestBody']['content']['application/json']['vpc_channel_type'] | undefined;
  /**
   * The dictionary code: letters, digits, hyphens, underscores and dots. Not supported at present, say the documents. The reference of 2023
   * leaves out the dot; the pattern in the metadata has it, and lacks an anchor at its start.
   *
   * Length 3 to 64.
   */
  dict_code?: operations['updateVpcChannelV2']['requestBody']['content']['application/json']['dict_code'] | undefined;
  /** All groups that the channel shall have. */
  member_groups?:
    operations['updateVpcChannelV2']['requestBody']['content']['application/json']['member_groups'] | undefined;
  /** The servers that it leads to. Not used in a channel to other channels. */
  members?: operations['updateVpcChannelV2']['requestBody']['content']['application/json']['members'] | undefined;
  /**
   * How the health of members is checked. The metadata lists `timeout` as required in a place that the SDKs' generator dropped; it must be
   * sent.
   */
  vpc_health_config?:
    operations['updateVpcChannelV2']['requestBody']['content']['application/json']['vpc_health_config'] | undefined;
  /**
   * The microservice that a channel leads to. The sibling service knows the further kinds `CCE_SERVICE` and `NACOS`; how ROMA Connect takes
   * them is not documented.
   */
  microservice_info?:
    operations['updateVpcChannelV2']['requestBody']['content']['application/json']['microservice_info'] | undefined;
}

/** What `updateVpcChannelV2` resolves to. */
export type UpdateVpcChannelV2Output =
  operations['updateVpcChannelV2']['responses'][200]['content']['application/json'];

/** What `deleteVpcChannelV2` takes: path, query and body fields in one object. */
export interface DeleteVpcChannelV2Input {
  /** The ROMA Connect instance. Examples show ids with and without dashes. Length at least 1. */
  instance_id: NonNullable<operations['deleteVpcChannelV2']['parameters']['path']>['instance_id'];
  /** The channel. Length at least 1. */
  vpc_channel_id: NonNullable<operations['deleteVpcChannelV2']['parameters']['path']>['vpc_channel_id'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['deleteVpcChannelV2']['parameters']['path']>['project_id'] | undefined;
}

/** What `deleteVpcChannelV2` resolves to. */
export type DeleteVpcChannelV2Output = void;

/** What `addingBackendInstancesV2` takes: path, query and body fields in one object. */
export interface AddingBackendInstancesV2Input {
  /** The ROMA Connect instance. Examples show ids with and without dashes. Length at least 1. */
  instance_id: NonNullable<operations['addingBackendInstancesV2']['parameters']['path']>['instance_id'];
  /** The channel. Length at least 1. */
  vpc_channel_id: NonNullable<operations['addingBackendInstancesV2']['parameters']['path']>['vpc_channel_id'];
  /** The members. Of several with the same address only the first counts. */
  members: operations['addingBackendInstancesV2']['requestBody']['content']['application/json']['members'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['addingBackendInstancesV2']['parameters']['path']>['project_id'] | undefined;
}

/** What `addingBackendInstancesV2` resolves to. */
export type AddingBackendInstancesV2Output =
  operations['addingBackendInstancesV2']['responses'][201]['content']['application/json'];

/** What `listBackendInstancesV2` takes: path, query and body fields in one object. */
export interface ListBackendInstancesV2Input {
  /** The ROMA Connect instance. Examples show ids with and without dashes. Length at least 1. */
  instance_id: NonNullable<operations['listBackendInstancesV2']['parameters']['path']>['instance_id'];
  /** The channel. Length at least 1. */
  vpc_channel_id: NonNullable<operations['listBackendInstancesV2']['parameters']['path']>['vpc_channel_id'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['listBackendInstancesV2']['parameters']['path']>['project_id'] | undefined;
  /** How many rows to skip. The service counts one below 0 as 0. Unit: rows. Default `0`. */
  offset?: NonNullable<operations['listBackendInstancesV2']['parameters']['query']>['offset'] | undefined;
  /**
   * Most rows on one page, 1 to 500. The sibling service counts a smaller number as 20 and a larger one as 500, and refuses neither; whether
   * ROMA Connect does so is not documented.
   *
   * Unit: rows. Default `20`.
   */
  limit?: NonNullable<operations['listBackendInstancesV2']['parameters']['query']>['limit'] | undefined;
  /** Lists only members on a cloud server with a name like this, or of exactly this name when `precise_search` names `name`. */
  name?: NonNullable<operations['listBackendInstancesV2']['parameters']['query']>['name'] | undefined;
  /**
   * Lists only what has to do with a member group of a name like this, or of exactly this name when `precise_search` names
   * `member_group_name`.
   */
  member_group_name?:
    NonNullable<operations['listBackendInstancesV2']['parameters']['query']>['member_group_name'] | undefined;
  /** Lists only what has to do with the member group of this id. */
  member_group_id?:
    NonNullable<operations['listBackendInstancesV2']['parameters']['query']>['member_group_id'] | undefined;
  /**
   * The filters that must match exactly, separated by commas. At present `name` and `member_group_name`. Without it these two match parts
   * of a name.
   */
  precise_search?:
    NonNullable<operations['listBackendInstancesV2']['parameters']['query']>['precise_search'] | undefined;
}

/** What `listBackendInstancesV2` resolves to. */
export type ListBackendInstancesV2Output =
  operations['listBackendInstancesV2']['responses'][200]['content']['application/json'];

/** One item of the pages of `listBackendInstancesV2`. */
export type ListBackendInstancesV2Item = NonNullable<ListBackendInstancesV2Output['members']>[number];

/** What `updateBackendInstancesV2` takes: path, query and body fields in one object. */
export interface UpdateBackendInstancesV2Input {
  /** The ROMA Connect instance. Examples show ids with and without dashes. Length at least 1. */
  instance_id: NonNullable<operations['updateBackendInstancesV2']['parameters']['path']>['instance_id'];
  /** The channel. Length at least 1. */
  vpc_channel_id: NonNullable<operations['updateBackendInstancesV2']['parameters']['path']>['vpc_channel_id'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['updateBackendInstancesV2']['parameters']['path']>['project_id'] | undefined;
  /** The members. The schema calls the list optional, an example of a refusal says that it must be given. */
  members?: operations['updateBackendInstancesV2']['requestBody']['content']['application/json']['members'] | undefined;
  /**
   * The group to change. With it members of other groups in the list are passed over; without it the list takes the place of all
   * members.
   */
  member_group_name?:
    | operations['updateBackendInstancesV2']['requestBody']['content']['application/json']['member_group_name']
    | undefined;
}

/** What `updateBackendInstancesV2` resolves to. */
export type UpdateBackendInstancesV2Output =
  operations['updateBackendInstancesV2']['responses'][200]['content']['application/json'];

/** What `deleteBackendInstanceV2` takes: path, query and body fields in one object. */
export interface DeleteBackendInstanceV2Input {
  /** The ROMA Connect instance. Examples show ids with and without dashes. Length at least 1. */
  instance_id: NonNullable<operations['deleteBackendInstanceV2']['parameters']['path']>['instance_id'];
  /** The channel. Length at least 1. */
  vpc_channel_id: NonNullable<operations['deleteBackendInstanceV2']['parameters']['path']>['vpc_channel_id'];
  /** The member, by the `id` that the service gave it. Length at least 1. */
  member_id: NonNullable<operations['deleteBackendInstanceV2']['parameters']['path']>['member_id'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['deleteBackendInstanceV2']['parameters']['path']>['project_id'] | undefined;
}

/** What `deleteBackendInstanceV2` resolves to. */
export type DeleteBackendInstanceV2Output = void;

/** What `batchEnableMembers` takes: path, query and body fields in one object. */
export interface BatchEnableMembersInput {
  /** The ROMA Connect instance. Examples show ids with and without dashes. Length at least 1. */
  instance_id: NonNullable<operations['batchEnableMembers']['parameters']['path']>['instance_id'];
  /** The channel. Length at least 1. */
  vpc_channel_id: NonNullable<operations['batchEnableMembers']['parameters']['path']>['vpc_channel_id'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['batchEnableMembers']['parameters']['path']>['project_id'] | undefined;
  /** The ids of the members. */
  member_ids?: operations['batchEnableMembers']['requestBody']['content']['application/json']['member_ids'] | undefined;
}

/** What `batchEnableMembers` resolves to. */
export type BatchEnableMembersOutput = void;

/** What `batchDisableMembers` takes: path, query and body fields in one object. */
export interface BatchDisableMembersInput {
  /** The ROMA Connect instance. Examples show ids with and without dashes. Length at least 1. */
  instance_id: NonNullable<operations['batchDisableMembers']['parameters']['path']>['instance_id'];
  /** The channel. Length at least 1. */
  vpc_channel_id: NonNullable<operations['batchDisableMembers']['parameters']['path']>['vpc_channel_id'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['batchDisableMembers']['parameters']['path']>['project_id'] | undefined;
  /** The ids of the members. */
  member_ids?:
    operations['batchDisableMembers']['requestBody']['content']['application/json']['member_ids'] | undefined;
}

/** What `batchDisableMembers` resolves to. */
export type BatchDisableMembersOutput = void;

/** What `createMemberGroup` takes: path, query and body fields in one object. */
export interface CreateMemberGroupInput {
  /** The ROMA Connect instance. Examples show ids with and without dashes. Length at least 1. */
  instance_id: NonNullable<operations['createMemberGroup']['parameters']['path']>['instance_id'];
  /** The channel. Length at least 1. */
  vpc_channel_id: NonNullable<operations['createMemberGroup']['parameters']['path']>['vpc_channel_id'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['createMemberGroup']['parameters']['path']>['project_id'] | undefined;
  /** The groups. Of several with the same name only the first counts. */
  member_groups?:
    operations['createMemberGroup']['requestBody']['content']['application/json']['member_groups'] | undefined;
}

/** What `createMemberGroup` resolves to. */
export type CreateMemberGroupOutput = operations['createMemberGroup']['responses'][201]['content']['application/json'];

/** What `listMemberGroups` takes: path, query and body fields in one object. */
export interface ListMemberGroupsInput {
  /** The ROMA Connect instance. Examples show ids with and without dashes. Length at least 1. */
  instance_id: NonNullable<operations['listMemberGroups']['parameters']['path']>['instance_id'];
  /** The channel. Length at least 1. */
  vpc_channel_id: NonNullable<operations['listMemberGroups']['parameters']['path']>['vpc_channel_id'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['listMemberGroups']['parameters']['path']>['project_id'] | undefined;
  /** How many rows to skip. The service counts one below 0 as 0. Unit: rows. Default `0`. */
  offset?: NonNullable<operations['listMemberGroups']['parameters']['query']>['offset'] | undefined;
  /**
   * Most rows on one page, 1 to 500. The sibling service counts a smaller number as 20 and a larger one as 500, and refuses neither; whether
   * ROMA Connect does so is not documented.
   *
   * Unit: rows. Default `20`.
   */
  limit?: NonNullable<operations['listMemberGroups']['parameters']['query']>['limit'] | undefined;
  /** Lists only what has this dictionary code. Not supported at present, say the documents. Length 3 to 64. */
  dict_code?: NonNullable<operations['listMemberGroups']['parameters']['query']>['dict_code'] | undefined;
  /**
   * Lists only what has to do with a member group of a name like this, or of exactly this name when `precise_search` names
   * `member_group_name`.
   */
  member_group_name?:
    NonNullable<operations['listMemberGroups']['parameters']['query']>['member_group_name'] | undefined;
  /** The filters that must match exactly, separated by commas. At present only `member_group_name`. Without it that matches parts of a name. */
  precise_search?: NonNullable<operations['listMemberGroups']['parameters']['query']>['precise_search'] | undefined;
}

/** What `listMemberGroups` resolves to. */
export type ListMemberGroupsOutput = operations['listMemberGroups']['responses'][200]['content']['application/json'];

/** One item of the pages of `listMemberGroups`. */
export type ListMemberGroupsItem = NonNullable<ListMemberGroupsOutput['member_groups']>[number];

/** What `showDetailsOfMemberGroup` takes: path, query and body fields in one object. */
export interface ShowDetailsOfMemberGroupInput {
  /** The ROMA Connect instance. Examples show ids with and without dashes. Length at least 1. */
  instance_id: NonNullable<operations['showDetailsOfMemberGroup']['parameters']['path']>['instance_id'];
  /** The channel. Length at least 1. */
  vpc_channel_id: NonNullable<operations['showDetailsOfMemberGroup']['parameters']['path']>['vpc_channel_id'];
  /** The member group. Length at least 1. */
  member_group_id: NonNullable<operations['showDetailsOfMemberGroup']['parameters']['path']>['member_group_id'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['showDetailsOfMemberGroup']['parameters']['path']>['project_id'] | undefined;
}

/** What `showDetailsOfMemberGroup` resolves to. */
export type ShowDetailsOfMemberGroupOutput =
  operations['showDetailsOfMemberGroup']['responses'][200]['content']['application/json'];

/** What `updateMemberGroup` takes: path, query and body fields in one object. */
export interface UpdateMemberGroupInput {
  /** The ROMA Connect instance. Examples show ids with and without dashes. Length at least 1. */
  instance_id: NonNullable<operations['updateMemberGroup']['parameters']['path']>['instance_id'];
  /** The channel. Length at least 1. */
  vpc_channel_id: NonNullable<operations['updateMemberGroup']['parameters']['path']>['vpc_channel_id'];
  /** The member group. Length at least 1. */
  member_group_id: NonNullable<operations['updateMemberGroup']['parameters']['path']>['member_group_id'];
  /**
   * The name of a member group: a letter or Chinese character, then letters, digits, Chinese characters, hyphens, underscores and dots. Only
   * newer documents bound it.
   *
   * Length 3 to 64.
   */
  member_group_name: operations['updateMemberGroup']['requestBody']['content']['application/json']['member_group_name'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['updateMemberGroup']['parameters']['path']>['project_id'] | undefined;
  /** A remark. Only the sibling service's documents bound it. Length at most 255. */
  member_group_remark?:
    operations['updateMemberGroup']['requestBody']['content']['application/json']['member_group_remark'] | undefined;
  /**
   * The weight of the group. Where the group has servers, their weights follow from it. It cannot be changed on a Nacos channel, say the
   * documents of 2025.
   *
   * Value 0 to 100.
   */
  member_group_weight?:
    operations['updateMemberGroup']['requestBody']['content']['application/json']['member_group_weight'] | undefined;
  /**
   * The dictionary code: letters, digits, hyphens, underscores and dots. Not supported at present, say the documents. The reference of 2023
   * leaves out the dot; the pattern in the metadata has it, and lacks an anchor at its start.
   *
   * Length 3 to 64.
   */
  dict_code?: operations['updateMemberGroup']['requestBody']['content']['application/json']['dict_code'] | undefined;
  /** The version of the group's servers. Only for channels to a microservice. Length at most 64. */
  microservice_version?:
    operations['updateMemberGroup']['requestBody']['content']['application/json']['microservice_version'] | undefined;
  /** The port of the group's servers; with 0 they keep theirs. Only for channels to a microservice. Value 0 to 65535. */
  microservice_port?:
    operations['updateMemberGroup']['requestBody']['content']['application/json']['microservice_port'] | undefined;
  /** Labels that pick the group's servers. Only for channels to a microservice. */
  microservice_labels?:
    operations['updateMemberGroup']['requestBody']['content']['application/json']['microservice_labels'] | undefined;
  /** The channel that the group stands for, in a channel to other channels. Only the sibling service's SDK has it. */
  reference_vpc_channel_id?:
    | operations['updateMemberGroup']['requestBody']['content']['application/json']['reference_vpc_channel_id']
    | undefined;
}

/** What `updateMemberGroup` resolves to. */
export type UpdateMemberGroupOutput = operations['updateMemberGroup']['responses'][200]['content']['application/json'];

/** What `deleteMemberGroup` takes: path, query and body fields in one object. */
export interface DeleteMemberGroupInput {
  /** The ROMA Connect instance. Examples show ids with and without dashes. Length at least 1. */
  instance_id: NonNullable<operations['deleteMemberGroup']['parameters']['path']>['instance_id'];
  /** The channel. Length at least 1. */
  vpc_channel_id: NonNullable<operations['deleteMemberGroup']['parameters']['path']>['vpc_channel_id'];
  /** The member group. Length at least 1. */
  member_group_id: NonNullable<operations['deleteMemberGroup']['parameters']['path']>['member_group_id'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['deleteMemberGroup']['parameters']['path']>['project_id'] | undefined;
}

/** What `deleteMemberGroup` resolves to. */
export type DeleteMemberGroupOutput = void;

/** What `updateHealthCheck` takes: path, query and body fields in one object. */
export interface UpdateHealthCheckInput {
  /** The ROMA Connect instance. Examples show ids with and without dashes. Length at least 1. */
  instance_id: NonNullable<operations['updateHealthCheck']['parameters']['path']>['instance_id'];
  /** The channel. Length at least 1. */
  vpc_channel_id: NonNullable<operations['updateHealthCheck']['parameters']['path']>['vpc_channel_id'];
  /** The protocol of the check. The documents list it in capitals, all their examples are in small letters; either is taken. One of `TCP`, `HTTP`, `HTTPS`, `tcp`, `http`, `https`. */
  protocol: operations['updateHealthCheck']['requestBody']['content']['application/json']['protocol'];
  /** How many checks in a row must succeed before a member counts as healthy. Value 1 to 10. */
  threshold_normal: operations['updateHealthCheck']['requestBody']['content']['application/json']['threshold_normal'];
  /** How many checks in a row must fail before a member counts as faulty. Value 1 to 10. */
  threshold_abnormal: operations['updateHealthCheck']['requestBody']['content']['application/json']['threshold_abnormal'];
  /** The time between two checks; must be longer than `timeout`. The sibling service allows 1 and more. Unit: s. Value 5 to 300. */
  time_interval: operations['updateHealthCheck']['requestBody']['content']['application/json']['time_interval'];
  /** How long a check may take; must be shorter than `time_interval`. The sibling service allows 1 and more. Unit: s. Value 2 to 30. */
  timeout: operations['updateHealthCheck']['requestBody']['content']['application/json']['timeout'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['updateHealthCheck']['parameters']['path']>['project_id'] | undefined;
  /** The path that is asked for. Needed for HTTP, say the documents of 2023, and for HTTPS too, say the SDKs. */
  path?: operations['updateHealthCheck']['requestBody']['content']['application/json']['path'] | undefined;
  /** The method that is used. One of `GET`, `HEAD`. Default `"GET"`. */
  method?: operations['updateHealthCheck']['requestBody']['content']['application/json']['method'] | undefined;
  /** The port that is checked. Left out or 0, it is that of the channel. Value 0 to 65535. */
  port?: operations['updateHealthCheck']['requestBody']['content']['application/json']['port'] | undefined;
  /**
   * The statuses, 100 to 599, that count as success: single ones, ranges, or both, separated by commas, as `201,202,210-299`. Needed for
   * HTTP. The documents speak of integers, the field is a text.
   */
  http_code?: operations['updateHealthCheck']['requestBody']['content']['application/json']['http_code'] | undefined;
  /** Whether both ends show a certificate; the one used is the instance's `backend_client_certificate`. Default `false`. */
  enable_client_ssl?:
    operations['updateHealthCheck']['requestBody']['content']['application/json']['enable_client_ssl'] | undefined;
  /** Whether the check is in use, 1 available, 2 unavailable. One of `1`, `2`. */
  status?: operations['updateHealthCheck']['requestBody']['content']['application/json']['status'] | undefined;
}

/** What `updateHealthCheck` resolves to. */
export type UpdateHealthCheckOutput = operations['updateHealthCheck']['responses'][200]['content']['application/json'];

/** What `listProjectVpcChannelsV2` takes: path, query and body fields in one object. */
export interface ListProjectVpcChannelsV2Input {
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['listProjectVpcChannelsV2']['parameters']['path']>['project_id'] | undefined;
  /** How many rows to skip. The service counts one below 0 as 0. Unit: rows. Default `0`. */
  offset?: NonNullable<operations['listProjectVpcChannelsV2']['parameters']['query']>['offset'] | undefined;
  /**
   * Most rows on one page, 1 to 500. The sibling service counts a smaller number as 20 and a larger one as 500, and refuses neither; whether
   * ROMA Connect does so is not documented.
   *
   * Unit: rows. Default `20`.
   */
  limit?: NonNullable<operations['listProjectVpcChannelsV2']['parameters']['query']>['limit'] | undefined;
  /** Lists only the channel with this id. */
  id?: NonNullable<operations['listProjectVpcChannelsV2']['parameters']['query']>['id'] | undefined;
  /** Lists only channels with a name like this, or of exactly this name when `precise_search` names `name`. */
  name?: NonNullable<operations['listProjectVpcChannelsV2']['parameters']['query']>['name'] | undefined;
  /**
   * The filters that must match exactly, separated by commas. At present `name` and `member_group_name`. Without it these two match parts
   * of a name.
   */
  precise_search?:
    NonNullable<operations['listProjectVpcChannelsV2']['parameters']['query']>['precise_search'] | undefined;
  /** Lists only channels with a member at this address. It is always matched exactly. */
  member_host?: NonNullable<operations['listProjectVpcChannelsV2']['parameters']['query']>['member_host'] | undefined;
  /** Lists only channels with a member at this port. Value 0 to 65535. */
  member_port?: NonNullable<operations['listProjectVpcChannelsV2']['parameters']['query']>['member_port'] | undefined;
  /**
   * Lists only what has to do with a member group of a name like this, or of exactly this name when `precise_search` names
   * `member_group_name`.
   */
  member_group_name?:
    NonNullable<operations['listProjectVpcChannelsV2']['parameters']['query']>['member_group_name'] | undefined;
  /** Lists only what has to do with the member group of this id. */
  member_group_id?:
    NonNullable<operations['listProjectVpcChannelsV2']['parameters']['query']>['member_group_id'] | undefined;
  /** Whether each channel is listed with its members. What holds without it is not documented. */
  members_return?:
    NonNullable<operations['listProjectVpcChannelsV2']['parameters']['query']>['members_return'] | undefined;
}

/** What `listProjectVpcChannelsV2` resolves to. */
export type ListProjectVpcChannelsV2Output =
  operations['listProjectVpcChannelsV2']['responses'][200]['content']['application/json'];

/** One item of the pages of `listProjectVpcChannelsV2`. */
export type ListProjectVpcChannelsV2Item = NonNullable<ListProjectVpcChannelsV2Output['project_vpc_channels']>[number];

/** What `createProjectVpcChannel` takes: path, query and body fields in one object. */
export interface CreateProjectVpcChannelInput {
  /**
   * The name: a letter or Chinese character, then letters, digits, Chinese characters, hyphens, underscores and dots. The reference of 2023
   * leaves out Chinese characters and dots; the SDKs have the former, the reference has the latter since 2025.
   *
   * Length 3 to 64.
   */
  name: operations['createProjectVpcChannel']['requestBody']['content']['application/json']['name'];
  /** The port of the servers, unless a member has its own. Value 1 to 65535. */
  port: operations['createProjectVpcChannel']['requestBody']['content']['application/json']['port'];
  /**
   * How calls are spread: 1 weighted round robin, 2 weighted least connections, 3 hash of the caller's address, 4 hash of the URI.
   * The documents call it required and give it the default 1 all the same; it must be sent.
   *
   * One of `1`, `2`, `3`, `4`.
   */
  balance_strategy: operations['createProjectVpcChannel']['requestBody']['content']['application/json']['balance_strategy'];
  /**
   * What members are: addresses (`ip`) or cloud servers (`ecs`). The documents call it required and give it the default `ecs` all the same;
   * it must be sent.
   *
   * One of `ip`, `ecs`.
   */
  member_type: operations['createProjectVpcChannel']['requestBody']['content']['application/json']['member_type'];
  /** The instances, at most 10 unless the service's support raises the quota `PROJECT_VPC_OPERATOR_NUM_LIMIT`. Entries at least 1. */
  instance_ids: operations['createProjectVpcChannel']['requestBody']['content']['application/json']['instance_ids'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['createProjectVpcChannel']['parameters']['path']>['project_id'] | undefined;
  /**
   * 2 a channel to servers, 3 a channel to a microservice. Without it and without `vpc_channel_type` it is 2. Newer documents give it up in
   * favour of `vpc_channel_type`. An example of theirs sends 2 with a `microservice_info`; send 3 with one.
   *
   * One of `2`, `3`.
   */
  type?: operations['createProjectVpcChannel']['requestBody']['content']['application/json']['type'] | undefined;
  /**
   * The same in words: a channel to servers, to a microservice, or to other channels. Only documents of 2025 and the sibling service have
   * it, the SDKs for ROMA Connect do not. It must not contradict `type`; without it `type` decides.
   *
   * One of `builtin`, `microservice`, `reference`.
   */
  vpc_channel_type?:
    operations['createProjectVpcChannel']['requestBody']['content']['application/json']['vpc_channel_type'] | undefined;
  /**
   * The dictionary code: letters, digits, hyphens, underscores and dots. Not supported at present, say the documents. The reference of 2023
   * leaves out the dot; the pattern in the metadata has it, and lacks an anchor at its start.
   *
   * Length 3 to 64.
   */
  dict_code?:
    operations['createProjectVpcChannel']['requestBody']['content']['application/json']['dict_code'] | undefined;
  /** All groups that the channel shall have. */
  member_groups?:
    operations['createProjectVpcChannel']['requestBody']['content']['application/json']['member_groups'] | undefined;
  /** The servers that it leads to. Not used in a channel to other channels. */
  members?: operations['createProjectVpcChannel']['requestBody']['content']['application/json']['members'] | undefined;
  /**
   * How the health of members is checked. The metadata lists `timeout` as required in a place that the SDKs' generator dropped; it must be
   * sent.
   */
  vpc_health_config?:
    | operations['createProjectVpcChannel']['requestBody']['content']['application/json']['vpc_health_config']
    | undefined;
  /**
   * The microservice that a channel leads to. The sibling service knows the further kinds `CCE_SERVICE` and `NACOS`; how ROMA Connect takes
   * them is not documented.
   */
  microservice_info?:
    | operations['createProjectVpcChannel']['requestBody']['content']['application/json']['microservice_info']
    | undefined;
}

/** What `createProjectVpcChannel` resolves to. */
export type CreateProjectVpcChannelOutput =
  operations['createProjectVpcChannel']['responses'][201]['content']['application/json'];

/** What `updateProjectVpcChannel` takes: path, query and body fields in one object. */
export interface UpdateProjectVpcChannelInput {
  /**
   * The name: a letter or Chinese character, then letters, digits, Chinese characters, hyphens, underscores and dots. The reference of 2023
   * leaves out Chinese characters and dots; the SDKs have the former, the reference has the latter since 2025.
   *
   * Length 3 to 64.
   */
  name: operations['updateProjectVpcChannel']['requestBody']['content']['application/json']['name'];
  /** The port of the servers, unless a member has its own. Value 1 to 65535. */
  port: operations['updateProjectVpcChannel']['requestBody']['content']['application/json']['port'];
  /**
   * How calls are spread: 1 weighted round robin, 2 weighted least connections, 3 hash of the caller's address, 4 hash of the URI.
   * The documents call it required and give it the default 1 all the same; it must be sent.
   *
   * One of `1`, `2`, `3`, `4`.
   */
  balance_strategy: operations['updateProjectVpcChannel']['requestBody']['content']['application/json']['balance_strategy'];
  /**
   * What members are: addresses (`ip`) or cloud servers (`ecs`). The documents call it required and give it the default `ecs` all the same;
   * it must be sent.
   *
   * One of `ip`, `ecs`.
   */
  member_type: operations['updateProjectVpcChannel']['requestBody']['content']['application/json']['member_type'];
  /** The instances, at most 10 unless the service's support raises the quota `PROJECT_VPC_OPERATOR_NUM_LIMIT`. Entries at least 1. */
  instance_ids: operations['updateProjectVpcChannel']['requestBody']['content']['application/json']['instance_ids'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['updateProjectVpcChannel']['parameters']['path']>['project_id'] | undefined;
  /**
   * 2 a channel to servers, 3 a channel to a microservice. Without it and without `vpc_channel_type` it is 2. Newer documents give it up in
   * favour of `vpc_channel_type`. An example of theirs sends 2 with a `microservice_info`; send 3 with one.
   *
   * One of `2`, `3`.
   */
  type?: operations['updateProjectVpcChannel']['requestBody']['content']['application/json']['type'] | undefined;
  /**
   * The same in words: a channel to servers, to a microservice, or to other channels. Only documents of 2025 and the sibling service have
   * it, the SDKs for ROMA Connect do not. It must not contradict `type`; without it `type` decides.
   *
   * One of `builtin`, `microservice`, `reference`.
   */
  vpc_channel_type?:
    operations['updateProjectVpcChannel']['requestBody']['content']['application/json']['vpc_channel_type'] | undefined;
  /**
   * The dictionary code: letters, digits, hyphens, underscores and dots. Not supported at present, say the documents. The reference of 2023
   * leaves out the dot; the pattern in the metadata has it, and lacks an anchor at its start.
   *
   * Length 3 to 64.
   */
  dict_code?:
    operations['updateProjectVpcChannel']['requestBody']['content']['application/json']['dict_code'] | undefined;
  /** All groups that the channel shall have. */
  member_groups?:
    operations['updateProjectVpcChannel']['requestBody']['content']['application/json']['member_groups'] | undefined;
  /** The servers that it leads to. Not used in a channel to other channels. */
  members?: operations['updateProjectVpcChannel']['requestBody']['content']['application/json']['members'] | undefined;
  /**
   * How the health of members is checked. The metadata lists `timeout` as required in a place that the SDKs' generator dropped; it must be
   * sent.
   */
  vpc_health_config?:
    | operations['updateProjectVpcChannel']['requestBody']['content']['application/json']['vpc_health_config']
    | undefined;
  /**
   * The microservice that a channel leads to. The sibling service knows the further kinds `CCE_SERVICE` and `NACOS`; how ROMA Connect takes
   * them is not documented.
   */
  microservice_info?:
    | operations['updateProjectVpcChannel']['requestBody']['content']['application/json']['microservice_info']
    | undefined;
}

/** What `updateProjectVpcChannel` resolves to. */
export type UpdateProjectVpcChannelOutput =
  operations['updateProjectVpcChannel']['responses'][200]['content']['application/json'];

/** What `createProjectVpcChannelSyncs` takes: path, query and body fields in one object. */
export interface CreateProjectVpcChannelSyncsInput {
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['createProjectVpcChannelSyncs']['parameters']['path']>['project_id'] | undefined;
  /** The channel that is copied. The documents call it optional; their example of a refusal misses an `id`, which no field is called. */
  vpc_channel_id?:
    | operations['createProjectVpcChannelSyncs']['requestBody']['content']['application/json']['vpc_channel_id']
    | undefined;
  /** The instances that it is copied to. Whether their number is limited as it is when a channel is created is not documented. */
  instance_ids?:
    | operations['createProjectVpcChannelSyncs']['requestBody']['content']['application/json']['instance_ids']
    | undefined;
  /** Whether to copy by force. What that overwrites is not documented. Default `false`. */
  force_sync?:
    operations['createProjectVpcChannelSyncs']['requestBody']['content']['application/json']['force_sync'] | undefined;
}

/** What `createProjectVpcChannelSyncs` resolves to. */
export type CreateProjectVpcChannelSyncsOutput =
  operations['createProjectVpcChannelSyncs']['responses'][201]['content']['application/json'];

/** What `createFeatureV2` takes: path, query and body fields in one object. */
export interface CreateFeatureV2Input {
  /** The ROMA Connect instance. Examples show ids with and without dashes. Length at least 1. */
  instance_id: NonNullable<operations['createFeatureV2']['parameters']['path']>['instance_id'];
  /** The name of a feature. The known values are those of the metadata, which is older than `vpc_name_modifiable`, and that one. Length 1 to 64. Known values: `vpc_name_modifiable`, `lts`, `gateway_responses`, `ratelimit`, `request_body_size`, `backend_timeout`, `app_token`, `app_api_key`, `app_basic`, `app_secret`, `app_jwt`, `public_key`, `backend_token_allow`, `sign_basic`, `multi_auth`, `backend_client_certificate`, `ssl_ciphers`, `app_config`, `green_tunnel`, `app_route`, `default_group_hide`, `cascade`, `sandbox`, `livedata_config`, `apiclient_first_use_x_hw_id`, `cors`, `api_task`, `app_quota`, `app_acl`, `vpc_backup`, `throttle_strategy`, `kafka_log_plugin_options`, `gzip`, `js_invocable_cache_size`. */
  name: operations['createFeatureV2']['requestBody']['content']['application/json']['name'];
  /** Whether the feature is configured at all. `true` together with a `config` of `off` switches a feature off. */
  enable: operations['createFeatureV2']['requestBody']['content']['application/json']['enable'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['createFeatureV2']['parameters']['path']>['project_id'] | undefined;
  /** The value; which ones are possible depends on the feature. `vpc_name_modifiable` takes `on` and `off`. */
  config?: operations['createFeatureV2']['requestBody']['content']['application/json']['config'] | undefined;
}

/** What `createFeatureV2` resolves to. */
export type CreateFeatureV2Output = operations['createFeatureV2']['responses'][201]['content']['application/json'];

/** What `listFeaturesV2` takes: path, query and body fields in one object. */
export interface ListFeaturesV2Input {
  /** The ROMA Connect instance. Examples show ids with and without dashes. Length at least 1. */
  instance_id: NonNullable<operations['listFeaturesV2']['parameters']['path']>['instance_id'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['listFeaturesV2']['parameters']['path']>['project_id'] | undefined;
  /** How many rows to skip. The service counts one below 0 as 0. Unit: rows. Default `0`. */
  offset?: NonNullable<operations['listFeaturesV2']['parameters']['query']>['offset'] | undefined;
  /**
   * Most rows on one page, 1 to 500. The sibling service counts a smaller number as 20 and a larger one as 500, and refuses neither; whether
   * ROMA Connect does so is not documented.
   *
   * Unit: rows. Default `20`.
   */
  limit?: NonNullable<operations['listFeaturesV2']['parameters']['query']>['limit'] | undefined;
}

/** What `listFeaturesV2` resolves to. */
export type ListFeaturesV2Output = operations['listFeaturesV2']['responses'][200]['content']['application/json'];

/** One item of the pages of `listFeaturesV2`. */
export type ListFeaturesV2Item = NonNullable<ListFeaturesV2Output['features']>[number];

/** A documented error code of the service; any other code is passed on as it comes. */
export type RomaErrorCode =
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
  | 'APIG.2000'
  | 'APIG.2001'
  | 'APIG.2002'
  | 'APIG.2003'
  | 'APIG.2004'
  | 'APIG.2005'
  | 'APIG.2006'
  | 'APIG.2007'
  | 'APIG.2008'
  | 'APIG.2009'
  | 'APIG.2010'
  | 'APIG.2011'
  | 'APIG.2012'
  | 'APIG.2013'
  | 'APIG.2015'
  | 'APIG.2025'
  | 'APIG.2041'
  | 'APIG.2042'
  | 'APIG.2048'
  | 'APIG.2108'
  | 'APIG.1119'
  | 'APIG.1201'
  | 'APIG.3208'
  | 'APIG.3330'
  | 'APIG.3710'
  | 'APIG.1000'
  | 'APIG.1001'
  | 'APIG.1002'
  | 'APIG.1003'
  | 'APIG.1005'
  | 'APIG.1007'
  | 'APIG.1008'
  | 'APIG.1009'
  | 'APIG.1010'
  | 'APIG.1011'
  | 'APIG.1012'
  | 'APIG.1013'
  | 'APIC.7100'
  | 'APIC.7101'
  | 'APIC.7102'
  | 'APIC.7103'
  | 'APIC.7105'
  | 'APIC.7107'
  | 'ROMA.1000'
  | 'ROMA.1002'
  | 'ROMA.1006'
  | 'ROMA.1007'
  | 'ROMA.13000'
  | 'ROMA.13001'
  | 'APIG.1020'
  | 'APIG.1113'
  | 'APIG.1136'
  | 'APIG.1140'
  | 'APIC.7106'
  | 'APIC.7111'
  | 'APIC.7300'
  | 'APIG.3100'
  | 'APIG.3109'
  | 'APIG.3110'
  | 'APIG.3414'
  | 'APIG.3471'
  | 'APIG.3472'
  | 'APIG.3023'
  | 'APIG.3024'
  | 'APIG.3030'
  | 'APIG.3087'
  | 'APIG.3092'
  | 'APIC.7302'
  | 'APIG.3711'
  | 'APIG.3712'
  | 'APIG.3718'
  | 'APIG.3719'
  | 'APIC.7701'
  | 'APIG.3458'
  | 'APIG.3500'
  | 'APIG.9003'
  | 'APIG.9004'
  | 'APIG.9005'
  | 'APIG.9007'
  | 'APIG.9008'
  | 'APIG.9999'
  | 'APIC.9000'
  | 'APIC.9100'
  | 'APIC.9999'
  | (string & {});

/**
 * Huawei Cloud ROMA Connect VPC channels: one method per operation.
 *
 * Leads the APIs of ROMA Connect instances to servers inside a VPC.
 */

export interface RomaOperations {
  /**
   * Create a channel on an instance.
   *
   * Creates a channel on one instance, with its groups, members and health check.
   *
   * One of the documents' examples of a refusal says that `members` must be given, the schema calls them optional; they are optional here.
   *
   * Rules:
   * - The instance must exist in the project.
   * - The channel must exist on the instance.
   * - The name of a channel is unique on its instance.
   * - A user can create 200 channels by default; a regional edition allows 30.
   * - A member needs `host` when the channel's `member_type` is `ip`.
   * - A member needs `ecs_id` and `ecs_name` when the channel's `member_type` is `ecs`.
   * - Where `member_type` is `ecs`, `ecs_id` holds letters, digits, hyphens and underscores only.
   * - The group that a member or a change of members names must be one of the channel's groups.
   * - The `time_interval` of the health check must be greater than its `timeout`.
   * - A health check by HTTP or HTTPS needs a `path`.
   * - A health check by HTTP needs an `http_code`.
   * - Without `vpc_channel_type` a channel leads to a microservice only if `type` is 3 and `microservice_info` is given; otherwise it leads to servers.
   * - `vpc_channel_type` must not contradict `type`.
   * - A channel that is called `microservice` by `vpc_channel_type` needs `microservice_info`.
   * - The microservice needs `cse_info` when its `service_type` is CSE, `cce_info` when it is CCE.
   * - A CCE workload needs `app_name`, or `label_key` with `label_value`.
   * - Members that are given for a channel to other channels are passed over.
   * - `microservice_version`, `microservice_port` and `microservice_labels` of a group count only in channels to a microservice.
   * - Dictionary codes are not supported at present.
   * - A channel to servers answers `microservice_info` with empty texts in all its fields, and an empty `dict_code`.
   * - A member without a port, or with port 0, shows the channel's port.
   *
   * In the vendor's SDKs: python `create_vpc_channel_v2`, java `createVpcChannelV2`, go `CreateVpcChannelV2`, metadata `CreateVpcChannelV2`.
   *
   * @param input.instance_id The ROMA Connect instance. Length at least 1.
   * @param input.name The name: a letter or Chinese character, then letters, digits, Chinese characters, hyphens, underscores and dots. Length 3 to 64.
   * @param input.port The port of the servers, unless a member has its own. Value 1 to 65535.
   * @param input.balance_strategy How calls are spread: 1 weighted round robin, 2 weighted least connections, 3 hash of the caller's address, 4 hash of the URI. One of `1`, `2`, `3`, `4`.
   * @param input.member_type What members are: addresses (`ip`) or cloud servers (`ecs`). One of `ip`, `ecs`.
   * @param input.project_id The project that the call is made in.
   * @param input.type 2 a channel to servers, 3 a channel to a microservice. One of `2`, `3`.
   * @param input.vpc_channel_type The same in words: a channel to servers, to a microservice, or to other channels. One of `builtin`, `microservice`, `reference`.
   * @param input.dict_code The dictionary code: letters, digits, hyphens, underscores and dots. Length 3 to 64.
   * @param input.member_groups All groups that the channel shall have.
   * @param input.members The servers that it leads to.
   * @param input.vpc_health_config How the health of members is checked.
   * @param input.microservice_info The microservice that a channel leads to.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The new channel.
   * @throws {ApiError} refused by the service, with code `APIG.2041`, `APIG.2042`, `APIG.2048`, `APIG.2108`, `APIG.3023`, `APIG.3030`, `APIG.3092`, `APIG.3109`, `APIG.3110`, `APIG.3208`, `APIG.3330`, `APIG.3472`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-roma/CreateVpcChannelV2.html
   */
  createVpcChannelV2(input: CreateVpcChannelV2Input, options?: CallOptions): Call<CreateVpcChannelV2Output>;

  /**
   * List the channels of an instance.
   *
   * Lists the channels of one instance, one page at a time. Their order is not documented; the example shows the newest first.
   *
   * Rules:
   * - The instance must exist in the project.
   * - A `limit` below 1 counts as 20, one above 500 as 500, an `offset` below 0 as 0. None of them is refused.
   * - `name` and `member_group_name` match parts of names, or whole names if `precise_search` names them; `member_host` matches whole addresses.
   * - Dictionary codes are not supported at present.
   * - A channel to servers answers `microservice_info` with empty texts in all its fields, and an empty `dict_code`.
   *
   * In the vendor's SDKs: python `list_vpc_channels_v2`, java `listVpcChannelsV2`, go `ListVpcChannelsV2`, metadata `ListVpcChannelsV2`.
   *
   * @param input.instance_id The ROMA Connect instance. Length at least 1.
   * @param input.project_id The project that the call is made in.
   * @param input.offset How many rows to skip. Unit: rows. Default `0`.
   * @param input.limit Most rows on one page, 1 to 500. Unit: rows. Default `20`.
   * @param input.id Lists only the channel with this id.
   * @param input.name Lists only channels with a name like this, or of exactly this name when `precise_search` names `name`.
   * @param input.dict_code Lists only what has this dictionary code. Length 3 to 64.
   * @param input.precise_search The filters that must match exactly, separated by commas.
   * @param input.member_host Lists only channels with a member at this address.
   * @param input.member_port Lists only channels with a member at this port. Value 0 to 65535.
   * @param input.member_group_name Lists only what has to do with a member group of a name like this, or of exactly this name when `precise_search` names
   * @param input.member_group_id Lists only what has to do with the member group of this id.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns One page of channels. Awaited, it is one page; `for await` reads the items of all pages.
   * @throws {ApiError} refused by the service, with code `APIG.3030`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {PagingError} while pages are read, when they do not lead to the end of the list.
   * @see https://support.huaweicloud.com/intl/en-us/api-roma/ListVpcChannelsV2.html
   */
  listVpcChannelsV2(
    input: ListVpcChannelsV2Input,
    options?: CallOptions,
  ): PagedCall<ListVpcChannelsV2Output, ListVpcChannelsV2Item>;

  /**
   * Read a channel.
   *
   * Reads one channel with its groups, members and health check.
   *
   * Rules:
   * - The instance must exist in the project.
   * - The channel must exist on the instance.
   * - A channel to servers answers `microservice_info` with empty texts in all its fields, and an empty `dict_code`.
   * - A member that is an address shows it in `ecs_id` and `ecs_name` too.
   * - A member without a port, or with port 0, shows the channel's port.
   *
   * In the vendor's SDKs: python `show_details_of_vpc_channel_v2`, java `showDetailsOfVpcChannelV2`, go `ShowDetailsOfVpcChannelV2`, metadata `ShowDetailsOfVpcChannelV2`.
   *
   * @param input.instance_id The ROMA Connect instance. Length at least 1.
   * @param input.vpc_channel_id The channel. Length at least 1.
   * @param input.project_id The project that the call is made in.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The channel.
   * @throws {ApiError} refused by the service, with code `APIG.1113`, `APIG.3023`, `APIG.3030`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @see https://support.huaweicloud.com/intl/en-us/api-roma/ShowDetailsOfVpcChannelV2.html
   */
  showDetailsOfVpcChannelV2(
    input: ShowDetailsOfVpcChannelV2Input,
    options?: CallOptions,
  ): Call<ShowDetailsOfVpcChannelV2Output>;

  /**
   * Change a channel.
   *
   * Gives a channel new settings. Send all groups that it shall keep: the list takes the place of those that it has, and an empty one
   * removes them all.
   *
   * An empty list of members removes none; `deleteBackendInstanceV2` does that. The sibling service's documents say the opposite, so an
   * empty list is better not sent. What becomes of the health check or of other settings that the body leaves out is not documented.
   *
   * Rules:
   * - The instance must exist in the project.
   * - The channel must exist on the instance.
   * - The name of a channel is unique on its instance.
   * - The name of a channel can be changed only while the instance feature `vpc_name_modifiable` is on.
   * - The type of a channel cannot be changed.
   * - The list of groups takes the place of all groups of the channel; an empty one removes them all.
   * - Members whose group is removed stay in the channel.
   * - An update with an empty list of members removes none of them. (The sibling service's documents say that it removes all.)
   * - A member needs `host` when the channel's `member_type` is `ip`.
   * - A member needs `ecs_id` and `ecs_name` when the channel's `member_type` is `ecs`.
   * - Where `member_type` is `ecs`, `ecs_id` holds letters, digits, hyphens and underscores only.
   * - The group that a member or a change of members names must be one of the channel's groups.
   * - The `time_interval` of the health check must be greater than its `timeout`.
   * - A health check by HTTP or HTTPS needs a `path`.
   * - A health check by HTTP needs an `http_code`.
   * - Without `vpc_channel_type` a channel leads to a microservice only if `type` is 3 and `microservice_info` is given; otherwise it leads to servers.
   * - `vpc_channel_type` must not contradict `type`.
   * - A channel that is called `microservice` by `vpc_channel_type` needs `microservice_info`.
   * - The microservice needs `cse_info` when its `service_type` is CSE, `cce_info` when it is CCE.
   * - A CCE workload needs `app_name`, or `label_key` with `label_value`.
   * - Members that are given for a channel to other channels are passed over.
   * - `microservice_version`, `microservice_port` and `microservice_labels` of a group count only in channels to a microservice.
   * - Dictionary codes are not supported at present.
   * - A channel to servers answers `microservice_info` with empty texts in all its fields, and an empty `dict_code`.
   * - A member without a port, or with port 0, shows the channel's port.
   *
   * In the vendor's SDKs: python `update_vpc_channel_v2`, java `updateVpcChannelV2`, go `UpdateVpcChannelV2`, metadata `UpdateVpcChannelV2`.
   *
   * @param input.instance_id The ROMA Connect instance. Length at least 1.
   * @param input.vpc_channel_id The channel. Length at least 1.
   * @param input.name The name: a letter or Chinese character, then letters, digits, Chinese characters, hyphens, underscores and dots. Length 3 to 64.
   * @param input.port The port of the servers, unless a member has its own. Value 1 to 65535.
   * @param input.balance_strategy How calls are spread: 1 weighted round robin, 2 weighted least connections, 3 hash of the caller's address, 4 hash of the URI. One of `1`, `2`, `3`, `4`.
   * @param input.member_type What members are: addresses (`ip`) or cloud servers (`ecs`). One of `ip`, `ecs`.
   * @param input.project_id The project that the call is made in.
   * @param input.type 2 a channel to servers, 3 a channel to a microservice. One of `2`, `3`.
   * @param input.vpc_channel_type The same in words: a channel to servers, to a microservice, or to other channels. One of `builtin`, `microservice`, `reference`.
   * @param input.dict_code The dictionary code: letters, digits, hyphens, underscores and dots. Length 3 to 64.
   * @param input.member_groups All groups that the channel shall have.
   * @param input.members The servers that it leads to.
   * @param input.vpc_health_config How the health of members is checked.
   * @param input.microservice_info The microservice that a channel leads to.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The channel as it is now.
   * @throws {ApiError} refused by the service, with code `APIG.1113`, `APIG.2041`, `APIG.2042`, `APIG.2048`, `APIG.2108`, `APIG.3023`, `APIG.3030`, `APIG.3092`, `APIG.3110`, `APIG.3208`, `APIG.3330`, `APIG.3471`, `APIG.3472`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-roma/UpdateVpcChannelV2.html
   */
  updateVpcChannelV2(input: UpdateVpcChannelV2Input, options?: CallOptions): Call<UpdateVpcChannelV2Output>;

  /**
   * Delete a channel.
   *
   * Deletes a channel with its groups, members and health check. A channel that an API, a third-party authentication plug-in or another
   * channel uses is refused.
   *
   * Rules:
   * - The instance must exist in the project.
   * - The channel must exist on the instance.
   * - A channel that another channel refers to cannot be deleted.
   * - No operation on a project reads, changes or deletes a channel by its id; that is done on its instance.
   *
   * In the vendor's SDKs: python `delete_vpc_channel_v2`, java `deleteVpcChannelV2`, go `DeleteVpcChannelV2`, metadata `DeleteVpcChannelV2`.
   *
   * @param input.instance_id The ROMA Connect instance. Length at least 1.
   * @param input.vpc_channel_id The channel. Length at least 1.
   * @param input.project_id The project that the call is made in.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `APIG.1113`, `APIG.3023`, `APIG.3030`, `APIG.3414`, `APIG.3710`, `APIG.3719`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-roma/DeleteVpcChannelV2.html
   */
  deleteVpcChannelV2(input: DeleteVpcChannelV2Input, options?: CallOptions): Call<DeleteVpcChannelV2Output>;

  /**
   * Add members to a channel.
   *
   * Adds members, or changes those whose address the channel has already.
   *
   * Whether the answer lists the members of the call or all of the channel is not documented; the examples could be either.
   *
   * Rules:
   * - The instance must exist in the project.
   * - The channel must exist on the instance.
   * - A member whose address the channel has is changed and not added; of several with one address in a call the first counts.
   * - A member needs `host` when the channel's `member_type` is `ip`.
   * - A member needs `ecs_id` and `ecs_name` when the channel's `member_type` is `ecs`.
   * - Where `member_type` is `ecs`, `ecs_id` holds letters, digits, hyphens and underscores only.
   * - The group that a member or a change of members names must be one of the channel's groups.
   * - Members that are given for a channel to other channels are passed over.
   * - A member that is an address shows it in `ecs_id` and `ecs_name` too.
   * - A member without a port, or with port 0, shows the channel's port.
   *
   * In the vendor's SDKs: python `adding_backend_instances_v2`, java `addingBackendInstancesV2`, go `AddingBackendInstancesV2`, metadata `AddingBackendInstancesV2`.
   *
   * @param input.instance_id The ROMA Connect instance. Length at least 1.
   * @param input.vpc_channel_id The channel. Length at least 1.
   * @param input.members The members.
   * @param input.project_id The project that the call is made in.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The members.
   * @throws {ApiError} refused by the service, with code `APIG.1113`, `APIG.3023`, `APIG.3030`, `APIG.3092`, `APIG.3110`, `APIG.3471`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-roma/AddingBackendInstancesV2.html
   */
  addingBackendInstancesV2(
    input: AddingBackendInstancesV2Input,
    options?: CallOptions,
  ): Call<AddingBackendInstancesV2Output>;

  /**
   * List the members of a channel.
   *
   * Lists the members of one channel, one page at a time.
   *
   * Rules:
   * - The instance must exist in the project.
   * - The channel must exist on the instance.
   * - A `limit` below 1 counts as 20, one above 500 as 500, an `offset` below 0 as 0. None of them is refused.
   * - `name` and `member_group_name` match parts of names, or whole names if `precise_search` names them; `member_host` matches whole addresses.
   * - A member that is an address shows it in `ecs_id` and `ecs_name` too.
   * - A member without a port, or with port 0, shows the channel's port.
   *
   * In the vendor's SDKs: python `list_backend_instances_v2`, java `listBackendInstancesV2`, go `ListBackendInstancesV2`, metadata `ListBackendInstancesV2`.
   *
   * @param input.instance_id The ROMA Connect instance. Length at least 1.
   * @param input.vpc_channel_id The channel. Length at least 1.
   * @param input.project_id The project that the call is made in.
   * @param input.offset How many rows to skip. Unit: rows. Default `0`.
   * @param input.limit Most rows on one page, 1 to 500. Unit: rows. Default `20`.
   * @param input.name Lists only members on a cloud server with a name like this, or of exactly this name when `precise_search` names `name`.
   * @param input.member_group_name Lists only what has to do with a member group of a name like this, or of exactly this name when `precise_search` names
   * @param input.member_group_id Lists only what has to do with the member group of this id.
   * @param input.precise_search The filters that must match exactly, separated by commas.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns One page of members. Awaited, it is one page; `for await` reads the items of all pages.
   * @throws {ApiError} refused by the service, with code `APIG.1113`, `APIG.3023`, `APIG.3030`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {PagingError} while pages are read, when they do not lead to the end of the list.
   * @see https://support.huaweicloud.com/intl/en-us/api-roma/ListBackendInstancesV2.html
   */
  listBackendInstancesV2(
    input: ListBackendInstancesV2Input,
    options?: CallOptions,
  ): PagedCall<ListBackendInstancesV2Output, ListBackendInstancesV2Item>;

  /**
   * Replace the members of a channel.
   *
   * Replaces all members of a channel, or those of one group. Members that the list lacks are gone afterwards.
   *
   * Rules:
   * - The instance must exist in the project.
   * - The channel must exist on the instance.
   * - A change of members needs the list of members.
   * - Without `member_group_name` the list takes the place of all members of the channel.
   * - With `member_group_name` the list takes the place of that group's members; members of other groups in it are passed over.
   * - A member needs `host` when the channel's `member_type` is `ip`.
   * - A member needs `ecs_id` and `ecs_name` when the channel's `member_type` is `ecs`.
   * - Where `member_type` is `ecs`, `ecs_id` holds letters, digits, hyphens and underscores only.
   * - The group that a member or a change of members names must be one of the channel's groups.
   * - Members that are given for a channel to other channels are passed over.
   * - A member that is an address shows it in `ecs_id` and `ecs_name` too.
   * - A member without a port, or with port 0, shows the channel's port.
   *
   * In the vendor's SDKs: python `update_backend_instances_v2`, java `updateBackendInstancesV2`, go `UpdateBackendInstancesV2`, metadata `UpdateBackendInstancesV2`.
   *
   * @param input.instance_id The ROMA Connect instance. Length at least 1.
   * @param input.vpc_channel_id The channel. Length at least 1.
   * @param input.project_id The project that the call is made in.
   * @param input.members The members.
   * @param input.member_group_name The group to change.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The members.
   * @throws {ApiError} refused by the service, with code `APIG.1113`, `APIG.3023`, `APIG.3030`, `APIG.3092`, `APIG.3110`, `APIG.3471`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-roma/UpdateBackendInstancesV2.html
   */
  updateBackendInstancesV2(
    input: UpdateBackendInstancesV2Input,
    options?: CallOptions,
  ): Call<UpdateBackendInstancesV2Output>;

  /**
   * Remove a member from a channel.
   *
   * Removes one member.
   *
   * Rules:
   * - The instance must exist in the project.
   * - The channel must exist on the instance.
   * - The member must exist in the channel.
   *
   * In the vendor's SDKs: python `delete_backend_instance_v2`, java `deleteBackendInstanceV2`, go `DeleteBackendInstanceV2`, metadata `DeleteBackendInstanceV2`.
   *
   * @param input.instance_id The ROMA Connect instance. Length at least 1.
   * @param input.vpc_channel_id The channel. Length at least 1.
   * @param input.member_id The member, by the `id` that the service gave it. Length at least 1.
   * @param input.project_id The project that the call is made in.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `APIG.1113`, `APIG.3023`, `APIG.3024`, `APIG.3030`, `APIG.3471`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-roma/DeleteBackendInstanceV2.html
   */
  deleteBackendInstanceV2(
    input: DeleteBackendInstanceV2Input,
    options?: CallOptions,
  ): Call<DeleteBackendInstanceV2Output>;

  /**
   * Let members take part.
   *
   * Makes members available. The documents list no status 400 for it; the sibling service's do.
   *
   * Rules:
   * - The instance must exist in the project.
   * - The channel must exist on the instance.
   * - The members to switch must exist in the channel.
   * - Members of a channel to other channels cannot be enabled or disabled.
   *
   * In the vendor's SDKs: python `batch_enable_members`, java `batchEnableMembers`, go `BatchEnableMembers`, metadata `BatchEnableMembers`.
   *
   * @param input.instance_id The ROMA Connect instance. Length at least 1.
   * @param input.vpc_channel_id The channel. Length at least 1.
   * @param input.project_id The project that the call is made in.
   * @param input.member_ids The ids of the members.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `APIG.1113`, `APIG.3023`, `APIG.3024`, `APIG.3030`, `APIG.3471`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-roma/BatchEnableMembers.html
   */
  batchEnableMembers(input: BatchEnableMembersInput, options?: CallOptions): Call<BatchEnableMembersOutput>;

  /**
   * Keep members from taking part.
   *
   * Makes members unavailable. The documents list no status 400 for it; the sibling service's do.
   *
   * Rules:
   * - The instance must exist in the project.
   * - The channel must exist on the instance.
   * - The members to switch must exist in the channel.
   * - Members of a channel to other channels cannot be enabled or disabled.
   *
   * In the vendor's SDKs: python `batch_disable_members`, java `batchDisableMembers`, go `BatchDisableMembers`, metadata `BatchDisableMembers`.
   *
   * @param input.instance_id The ROMA Connect instance. Length at least 1.
   * @param input.vpc_channel_id The channel. Length at least 1.
   * @param input.project_id The project that the call is made in.
   * @param input.member_ids The ids of the members.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `APIG.1113`, `APIG.3023`, `APIG.3024`, `APIG.3030`, `APIG.3471`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-roma/BatchDisableMembers.html
   */
  batchDisableMembers(input: BatchDisableMembersInput, options?: CallOptions): Call<BatchDisableMembersOutput>;

  /**
   * Add groups to a channel.
   *
   * Adds groups, or changes those whose name the channel has already.
   *
   * Rules:
   * - The instance must exist in the project.
   * - The channel must exist on the instance.
   * - A group whose name the channel has is changed and not added; of several with one name in a call the first counts.
   * - `microservice_version`, `microservice_port` and `microservice_labels` of a group count only in channels to a microservice.
   * - Dictionary codes are not supported at present.
   *
   * In the vendor's SDKs: python `create_member_group`, java `createMemberGroup`, go `CreateMemberGroup`, metadata `CreateMemberGroup`.
   *
   * @param input.instance_id The ROMA Connect instance. Length at least 1.
   * @param input.vpc_channel_id The channel. Length at least 1.
   * @param input.project_id The project that the call is made in.
   * @param input.member_groups The groups.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The groups.
   * @throws {ApiError} refused by the service, with code `APIG.1113`, `APIG.3023`, `APIG.3030`, `APIG.3100`, `APIG.3471`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-roma/CreateMemberGroup.html
   */
  createMemberGroup(input: CreateMemberGroupInput, options?: CallOptions): Call<CreateMemberGroupOutput>;

  /**
   * List the groups of a channel.
   *
   * Lists the groups of one channel, one page at a time.
   *
   * Rules:
   * - The instance must exist in the project.
   * - The channel must exist on the instance.
   * - A `limit` below 1 counts as 20, one above 500 as 500, an `offset` below 0 as 0. None of them is refused.
   * - `name` and `member_group_name` match parts of names, or whole names if `precise_search` names them; `member_host` matches whole addresses.
   * - Dictionary codes are not supported at present.
   *
   * In the vendor's SDKs: python `list_member_groups`, java `listMemberGroups`, go `ListMemberGroups`, metadata `ListMemberGroups`.
   *
   * @param input.instance_id The ROMA Connect instance. Length at least 1.
   * @param input.vpc_channel_id The channel. Length at least 1.
   * @param input.project_id The project that the call is made in.
   * @param input.offset How many rows to skip. Unit: rows. Default `0`.
   * @param input.limit Most rows on one page, 1 to 500. Unit: rows. Default `20`.
   * @param input.dict_code Lists only what has this dictionary code. Length 3 to 64.
   * @param input.member_group_name Lists only what has to do with a member group of a name like this, or of exactly this name when `precise_search` names
   * @param input.precise_search The filters that must match exactly, separated by commas.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns One page of groups. Awaited, it is one page; `for await` reads the items of all pages.
   * @throws {ApiError} refused by the service, with code `APIG.1113`, `APIG.3023`, `APIG.3030`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {PagingError} while pages are read, when they do not lead to the end of the list.
   * @see https://support.huaweicloud.com/intl/en-us/api-roma/ListMemberGroups.html
   */
  listMemberGroups(
    input: ListMemberGroupsInput,
    options?: CallOptions,
  ): PagedCall<ListMemberGroupsOutput, ListMemberGroupsItem>;

  /**
   * Read a group.
   *
   * Reads one group.
   *
   * Rules:
   * - The instance must exist in the project.
   * - The channel must exist on the instance.
   * - The member group must exist in the channel.
   *
   * In the vendor's SDKs: python `show_details_of_member_group`, java `showDetailsOfMemberGroup`, go `ShowDetailsOfMemberGroup`, metadata `ShowDetailsOfMemberGroup`.
   *
   * @param input.instance_id The ROMA Connect instance. Length at least 1.
   * @param input.vpc_channel_id The channel. Length at least 1.
   * @param input.member_group_id The member group. Length at least 1.
   * @param input.project_id The project that the call is made in.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The group.
   * @throws {ApiError} refused by the service, with code `APIG.1113`, `APIG.3023`, `APIG.3030`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @see https://support.huaweicloud.com/intl/en-us/api-roma/ShowDetailsOfMemberGroup.html
   */
  showDetailsOfMemberGroup(
    input: ShowDetailsOfMemberGroupInput,
    options?: CallOptions,
  ): Call<ShowDetailsOfMemberGroupOutput>;

  /**
   * Change a group.
   *
   * Gives a group new settings. What becomes of settings that the body leaves out is not documented.
   *
   * Rules:
   * - The instance must exist in the project.
   * - The channel must exist on the instance.
   * - The member group must exist in the channel.
   * - The name of a group is unique in its channel.
   * - `microservice_version`, `microservice_port` and `microservice_labels` of a group count only in channels to a microservice.
   * - Dictionary codes are not supported at present.
   *
   * In the vendor's SDKs: python `update_member_group`, java `updateMemberGroup`, go `UpdateMemberGroup`, metadata `UpdateMemberGroup`.
   *
   * @param input.instance_id The ROMA Connect instance. Length at least 1.
   * @param input.vpc_channel_id The channel. Length at least 1.
   * @param input.member_group_id The member group. Length at least 1.
   * @param input.member_group_name The name of a member group: a letter or Chinese character, then letters, digits, Chinese characters, hyphens, underscores and dots. Length 3 to 64.
   * @param input.project_id The project that the call is made in.
   * @param input.member_group_remark A remark. Length at most 255.
   * @param input.member_group_weight The weight of the group. Value 0 to 100.
   * @param input.dict_code The dictionary code: letters, digits, hyphens, underscores and dots. Length 3 to 64.
   * @param input.microservice_version The version of the group's servers. Length at most 64.
   * @param input.microservice_port The port of the group's servers; with 0 they keep theirs. Value 0 to 65535.
   * @param input.microservice_labels Labels that pick the group's servers.
   * @param input.reference_vpc_channel_id The channel that the group stands for, in a channel to other channels.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The group as it is now.
   * @throws {ApiError} refused by the service, with code `APIG.1113`, `APIG.3023`, `APIG.3030`, `APIG.3471`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-roma/UpdateMemberGroup.html
   */
  updateMemberGroup(input: UpdateMemberGroupInput, options?: CallOptions): Call<UpdateMemberGroupOutput>;

  /**
   * Delete a group.
   *
   * Deletes one group. What becomes of its members is not documented.
   *
   * Rules:
   * - The instance must exist in the project.
   * - The channel must exist on the instance.
   * - The member group must exist in the channel.
   * - Members whose group is removed stay in the channel.
   *
   * In the vendor's SDKs: python `delete_member_group`, java `deleteMemberGroup`, go `DeleteMemberGroup`, metadata `DeleteMemberGroup`.
   *
   * @param input.instance_id The ROMA Connect instance. Length at least 1.
   * @param input.vpc_channel_id The channel. Length at least 1.
   * @param input.member_group_id The member group. Length at least 1.
   * @param input.project_id The project that the call is made in.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `APIG.1113`, `APIG.3023`, `APIG.3030`, `APIG.3471`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-roma/DeleteMemberGroup.html
   */
  deleteMemberGroup(input: DeleteMemberGroupInput, options?: CallOptions): Call<DeleteMemberGroupOutput>;

  /**
   * Change the health check of a channel.
   *
   * Gives a channel another health check. The documents list no status 400 for it.
   *
   * Rules:
   * - The instance must exist in the project.
   * - The channel must exist on the instance.
   * - The health check of a channel can be changed on its own.
   * - The `time_interval` of the health check must be greater than its `timeout`.
   * - A health check by HTTP or HTTPS needs a `path`.
   * - A health check by HTTP needs an `http_code`.
   *
   * In the vendor's SDKs: python `update_health_check`, java `updateHealthCheck`, go `UpdateHealthCheck`, metadata `UpdateHealthCheck`.
   *
   * @param input.instance_id The ROMA Connect instance. Length at least 1.
   * @param input.vpc_channel_id The channel. Length at least 1.
   * @param input.protocol The protocol of the check. One of `TCP`, `HTTP`, `HTTPS`, `tcp`, `http`, `https`.
   * @param input.threshold_normal How many checks in a row must succeed before a member counts as healthy. Value 1 to 10.
   * @param input.threshold_abnormal How many checks in a row must fail before a member counts as faulty. Value 1 to 10.
   * @param input.time_interval The time between two checks; must be longer than `timeout`. Unit: s. Value 5 to 300.
   * @param input.timeout How long a check may take; must be shorter than `time_interval`. Unit: s. Value 2 to 30.
   * @param input.project_id The project that the call is made in.
   * @param input.path The path that is asked for.
   * @param input.method The method that is used. One of `GET`, `HEAD`. Default `"GET"`.
   * @param input.port The port that is checked. Value 0 to 65535.
   * @param input.http_code The statuses, 100 to 599, that count as success: single ones, ranges, or both, separated by commas, as `201,202,210-299`.
   * @param input.enable_client_ssl Whether both ends show a certificate; the one used is the instance's `backend_client_certificate`. Default `false`.
   * @param input.status Whether the check is in use, 1 available, 2 unavailable. One of `1`, `2`.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The health check as it is now.
   * @throws {ApiError} refused by the service, with code `APIG.1113`, `APIG.3023`, `APIG.3030`, `APIG.3471`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-roma/UpdateHealthCheck.html
   */
  updateHealthCheck(input: UpdateHealthCheckInput, options?: CallOptions): Call<UpdateHealthCheckOutput>;

  /**
   * List the channels of a project.
   *
   * Lists the channels of all instances of the project, one page at a time; a channel that several instances have appears once for each.
   * Whether such channels share an id is not documented, so tell rows apart by id and instance.
   *
   * Rules:
   * - A `limit` below 1 counts as 20, one above 500 as 500, an `offset` below 0 as 0. None of them is refused.
   * - `name` and `member_group_name` match parts of names, or whole names if `precise_search` names them; `member_host` matches whole addresses.
   * - A list of a project's channels shows their members if `members_return` is true.
   * - No operation on a project reads, changes or deletes a channel by its id; that is done on its instance.
   *
   * In the vendor's SDKs: python `list_project_vpc_channels_v2`, java `listProjectVpcChannelsV2`, go `ListProjectVpcChannelsV2`, metadata `ListProjectVpcChannelsV2`.
   *
   * @param input.project_id The project that the call is made in.
   * @param input.offset How many rows to skip. Unit: rows. Default `0`.
   * @param input.limit Most rows on one page, 1 to 500. Unit: rows. Default `20`.
   * @param input.id Lists only the channel with this id.
   * @param input.name Lists only channels with a name like this, or of exactly this name when `precise_search` names `name`.
   * @param input.precise_search The filters that must match exactly, separated by commas.
   * @param input.member_host Lists only channels with a member at this address.
   * @param input.member_port Lists only channels with a member at this port. Value 0 to 65535.
   * @param input.member_group_name Lists only what has to do with a member group of a name like this, or of exactly this name when `precise_search` names
   * @param input.member_group_id Lists only what has to do with the member group of this id.
   * @param input.members_return Whether each channel is listed with its members.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns One page of channels. Awaited, it is one page; `for await` reads the items of all pages.
   * @throws {ApiError} refused by the service, with code `APIG.2011`, `APIG.9999`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {PagingError} while pages are read, when they do not lead to the end of the list.
   * @see https://support.huaweicloud.com/intl/en-us/api-roma/ListProjectVpcChannelsV2.html
   */
  listProjectVpcChannelsV2(
    input?: ListProjectVpcChannelsV2Input | undefined,
    options?: CallOptions,
  ): PagedCall<ListProjectVpcChannelsV2Output, ListProjectVpcChannelsV2Item>;

  /**
   * Create a channel on several instances.
   *
   * Creates the same channel on each instance that is named. It is deleted on each instance with `deleteVpcChannelV2`.
   *
   * Rules:
   * - Operations on a project need the feature `vpc_name_modifiable` to be off on each instance that they name.
   * - Each instance that is named must exist in the project.
   * - What happens when some instances succeed and others fail is not documented.
   * - Channels that were created together or copied have groups with the same ids on each instance.
   * - One call works on at most 10 instances; the quota can be raised.
   * - The name of a channel of a project is unique in the project.
   * - A user can create 200 channels by default; a regional edition allows 30.
   * - No operation on a project reads, changes or deletes a channel by its id; that is done on its instance.
   * - A member needs `host` when the channel's `member_type` is `ip`.
   * - A member needs `ecs_id` and `ecs_name` when the channel's `member_type` is `ecs`.
   * - Where `member_type` is `ecs`, `ecs_id` holds letters, digits, hyphens and underscores only.
   * - The group that a member or a change of members names must be one of the channel's groups.
   * - The `time_interval` of the health check must be greater than its `timeout`.
   * - A health check by HTTP or HTTPS needs a `path`.
   * - A health check by HTTP needs an `http_code`.
   * - Without `vpc_channel_type` a channel leads to a microservice only if `type` is 3 and `microservice_info` is given; otherwise it leads to servers.
   * - `vpc_channel_type` must not contradict `type`.
   * - A channel that is called `microservice` by `vpc_channel_type` needs `microservice_info`.
   * - The microservice needs `cse_info` when its `service_type` is CSE, `cce_info` when it is CCE.
   * - A CCE workload needs `app_name`, or `label_key` with `label_value`.
   * - Members that are given for a channel to other channels are passed over.
   * - `microservice_version`, `microservice_port` and `microservice_labels` of a group count only in channels to a microservice.
   * - Dictionary codes are not supported at present.
   *
   * In the vendor's SDKs: python `create_project_vpc_channel`, java `createProjectVpcChannel`, go `CreateProjectVpcChannel`, metadata `CreateProjectVpcChannel`.
   *
   * @param input.name The name: a letter or Chinese character, then letters, digits, Chinese characters, hyphens, underscores and dots. Length 3 to 64.
   * @param input.port The port of the servers, unless a member has its own. Value 1 to 65535.
   * @param input.balance_strategy How calls are spread: 1 weighted round robin, 2 weighted least connections, 3 hash of the caller's address, 4 hash of the URI. One of `1`, `2`, `3`, `4`.
   * @param input.member_type What members are: addresses (`ip`) or cloud servers (`ecs`). One of `ip`, `ecs`.
   * @param input.instance_ids The instances, at most 10 unless the service's support raises the quota `PROJECT_VPC_OPERATOR_NUM_LIMIT`. Entries at least 1.
   * @param input.project_id The project that the call is made in.
   * @param input.type 2 a channel to servers, 3 a channel to a microservice. One of `2`, `3`.
   * @param input.vpc_channel_type The same in words: a channel to servers, to a microservice, or to other channels. One of `builtin`, `microservice`, `reference`.
   * @param input.dict_code The dictionary code: letters, digits, hyphens, underscores and dots. Length 3 to 64.
   * @param input.member_groups All groups that the channel shall have.
   * @param input.members The servers that it leads to.
   * @param input.vpc_health_config How the health of members is checked.
   * @param input.microservice_info The microservice that a channel leads to.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The new channels.
   * @throws {ApiError} refused by the service, with code `APIG.2011`, `APIG.2041`, `APIG.2042`, `APIG.2048`, `APIG.2108`, `APIG.3030`, `APIG.3092`, `APIG.3100`, `APIG.3109`, `APIG.3110`, `APIG.3208`, `APIG.3330`, `APIG.3458`, `APIG.3472`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-roma/CreateProjectVpcChannel.html
   */
  createProjectVpcChannel(
    input: CreateProjectVpcChannelInput,
    options?: CallOptions,
  ): Call<CreateProjectVpcChannelOutput>;

  /**
   * Change a channel on several instances.
   *
   * Changes the channel of this name on each instance that is named, and creates it where there is none. Nothing but the name says which
   * channel is meant, so it cannot be renamed here.
   *
   * No source states the status of a success; 200 is that of all other changes. How groups and members are merged is not documented for it
   * either.
   *
   * Rules:
   * - Operations on a project need the feature `vpc_name_modifiable` to be off on each instance that they name.
   * - Each instance that is named must exist in the project.
   * - What happens when some instances succeed and others fail is not documented.
   * - Channels that were created together or copied have groups with the same ids on each instance.
   * - One call works on at most 10 instances; the quota can be raised.
   * - The channel is found by its name on each instance that is named, changed where it exists and created where it does not.
   * - The type of a channel cannot be changed.
   * - A user can create 200 channels by default; a regional edition allows 30.
   * - The list of groups takes the place of all groups of the channel; an empty one removes them all.
   * - Members whose group is removed stay in the channel.
   * - An update with an empty list of members removes none of them. (The sibling service's documents say that it removes all.)
   * - No operation on a project reads, changes or deletes a channel by its id; that is done on its instance.
   * - A member needs `host` when the channel's `member_type` is `ip`.
   * - A member needs `ecs_id` and `ecs_name` when the channel's `member_type` is `ecs`.
   * - Where `member_type` is `ecs`, `ecs_id` holds letters, digits, hyphens and underscores only.
   * - The group that a member or a change of members names must be one of the channel's groups.
   * - The `time_interval` of the health check must be greater than its `timeout`.
   * - A health check by HTTP or HTTPS needs a `path`.
   * - A health check by HTTP needs an `http_code`.
   * - Without `vpc_channel_type` a channel leads to a microservice only if `type` is 3 and `microservice_info` is given; otherwise it leads to servers.
   * - `vpc_channel_type` must not contradict `type`.
   * - A channel that is called `microservice` by `vpc_channel_type` needs `microservice_info`.
   * - The microservice needs `cse_info` when its `service_type` is CSE, `cce_info` when it is CCE.
   * - A CCE workload needs `app_name`, or `label_key` with `label_value`.
   * - Members that are given for a channel to other channels are passed over.
   * - `microservice_version`, `microservice_port` and `microservice_labels` of a group count only in channels to a microservice.
   * - Dictionary codes are not supported at present.
   *
   * In the vendor's SDKs: python `update_project_vpc_channel`, java `updateProjectVpcChannel`, go `UpdateProjectVpcChannel`, metadata `UpdateProjectVpcChannel`.
   *
   * @param input.name The name: a letter or Chinese character, then letters, digits, Chinese characters, hyphens, underscores and dots. Length 3 to 64.
   * @param input.port The port of the servers, unless a member has its own. Value 1 to 65535.
   * @param input.balance_strategy How calls are spread: 1 weighted round robin, 2 weighted least connections, 3 hash of the caller's address, 4 hash of the URI. One of `1`, `2`, `3`, `4`.
   * @param input.member_type What members are: addresses (`ip`) or cloud servers (`ecs`). One of `ip`, `ecs`.
   * @param input.instance_ids The instances, at most 10 unless the service's support raises the quota `PROJECT_VPC_OPERATOR_NUM_LIMIT`. Entries at least 1.
   * @param input.project_id The project that the call is made in.
   * @param input.type 2 a channel to servers, 3 a channel to a microservice. One of `2`, `3`.
   * @param input.vpc_channel_type The same in words: a channel to servers, to a microservice, or to other channels. One of `builtin`, `microservice`, `reference`.
   * @param input.dict_code The dictionary code: letters, digits, hyphens, underscores and dots. Length 3 to 64.
   * @param input.member_groups All groups that the channel shall have.
   * @param input.members The servers that it leads to.
   * @param input.vpc_health_config How the health of members is checked.
   * @param input.microservice_info The microservice that a channel leads to.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The channels as they are now.
   * @throws {ApiError} refused by the service, with code `APIG.2011`, `APIG.2041`, `APIG.2042`, `APIG.2048`, `APIG.2108`, `APIG.3030`, `APIG.3092`, `APIG.3100`, `APIG.3109`, `APIG.3110`, `APIG.3330`, `APIG.3458`, `APIG.3471`, `APIG.3472`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-roma/UpdateProjectVpcChannel.html
   */
  updateProjectVpcChannel(
    input: UpdateProjectVpcChannelInput,
    options?: CallOptions,
  ): Call<UpdateProjectVpcChannelOutput>;

  /**
   * Copy a channel to several instances.
   *
   * Copies a channel to further instances of the project.
   *
   * The schema calls all fields optional, and nothing can be copied without the two ids; a refusal is documented for a missing id. The
   * status of a success is 201, although the documents label it OK.
   *
   * Rules:
   * - `vpc_channel_id` must be given, although the schema calls it optional.
   * - `instance_ids` must name at least one instance, although the schema calls it optional.
   * - The channel that is copied must exist on an instance of the project.
   * - Operations on a project need the feature `vpc_name_modifiable` to be off on each instance that they name.
   * - Each instance that is named must exist in the project.
   * - What happens when some instances succeed and others fail is not documented.
   * - Channels that were created together or copied have groups with the same ids on each instance.
   * - The channel is copied to each instance that is named, with its groups and its health check. The answer shows the copies.
   * - Without `force_sync` an instance that has a channel of this name is not overwritten.
   * - With `force_sync` the channel is copied by force.
   * - A user can create 200 channels by default; a regional edition allows 30.
   *
   * In the vendor's SDKs: python `create_project_vpc_channel_syncs`, java `createProjectVpcChannelSyncs`, go `CreateProjectVpcChannelSyncs`, metadata `CreateProjectVpcChannelSyncs`.
   *
   * @param input.project_id The project that the call is made in.
   * @param input.vpc_channel_id The channel that is copied.
   * @param input.instance_ids The instances that it is copied to.
   * @param input.force_sync Whether to copy by force. Default `false`.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The copies.
   * @throws {ApiError} refused by the service, with code `APIG.2011`, `APIG.3023`, `APIG.3030`, `APIG.3100`, `APIG.3109`, `APIG.3110`, `APIG.3208`, `APIG.3458`, `APIG.3472`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-roma/CreateProjectVpcChannelSyncs.html
   */
  createProjectVpcChannelSyncs(
    input?: CreateProjectVpcChannelSyncsInput | undefined,
    options?: CallOptions,
  ): Call<CreateProjectVpcChannelSyncsOutput>;

  /**
   * Set a feature of an instance.
   *
   * Sets one feature of an instance. `vpc_name_modifiable` with `enable: true` and `config: off` allows the operations on a project for this
   * instance; the sibling service's list of features shows the same form with `on`. The user guide warns that changing a parameter of an
   * instance interrupts its APIs.
   *
   * A feature can be changed once a minute: a repetition within that minute is refused with APIG.3711. After a call whose outcome is not
   * known, look with `listFeaturesV2` first.
   *
   * Rules:
   * - The instance must exist in the project.
   * - The feature must be one that the service knows.
   * - A feature can be changed once a minute.
   * - `vpc_name_modifiable` is on until `{"enable": true, "config": "off"}` switches it off.
   * - `vpc_name_modifiable` is `on` or `off`.
   *
   * In the vendor's SDKs: python `create_feature_v2`, java `createFeatureV2`, go `CreateFeatureV2`, metadata `CreateFeatureV2`.
   *
   * @param input.instance_id The ROMA Connect instance. Length at least 1.
   * @param input.name The name of a feature. Length 1 to 64. Known values: `vpc_name_modifiable`, `lts`, `gateway_responses`, `ratelimit`, `request_body_size`, `backend_timeout`, `app_token`, `app_api_key`, `app_basic`, `app_secret`, `app_jwt`, `public_key`, `backend_token_allow`, `sign_basic`, `multi_auth`, `backend_client_certificate`, `ssl_ciphers`, `app_config`, `green_tunnel`, `app_route`, `default_group_hide`, `cascade`, `sandbox`, `livedata_config`, `apiclient_first_use_x_hw_id`, `cors`, `api_task`, `app_quota`, `app_acl`, `vpc_backup`, `throttle_strategy`, `kafka_log_plugin_options`, `gzip`, `js_invocable_cache_size`.
   * @param input.enable Whether the feature is configured at all.
   * @param input.project_id The project that the call is made in.
   * @param input.config The value; which ones are possible depends on the feature.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The feature as it is now.
   * @throws {ApiError} refused by the service, with code `APIG.1140`, `APIG.2000`, `APIG.3030`, `APIG.3087`, `APIG.3458`, `APIG.3711`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-roma/CreateFeatureV2.html
   */
  createFeatureV2(input: CreateFeatureV2Input, options?: CallOptions): Call<CreateFeatureV2Output>;

  /**
   * List the features of an instance.
   *
   * Lists the features of an instance, one page at a time. Whether it lists those that were never set is not documented.
   *
   * Rules:
   * - The instance must exist in the project.
   * - A `limit` below 1 counts as 20, one above 500 as 500, an `offset` below 0 as 0. None of them is refused.
   * - `vpc_name_modifiable` is on until `{"enable": true, "config": "off"}` switches it off.
   *
   * In the vendor's SDKs: python `list_features_v2`, java `listFeaturesV2`, go `ListFeaturesV2`, metadata `ListFeaturesV2`.
   *
   * @param input.instance_id The ROMA Connect instance. Length at least 1.
   * @param input.project_id The project that the call is made in.
   * @param input.offset How many rows to skip. Unit: rows. Default `0`.
   * @param input.limit Most rows on one page, 1 to 500. Unit: rows. Default `20`.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns One page of features. Awaited, it is one page; `for await` reads the items of all pages.
   * @throws {ApiError} refused by the service, with code `APIG.3030`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {PagingError} while pages are read, when they do not lead to the end of the list.
   * @see https://support.huaweicloud.com/intl/en-us/api-roma/ListFeaturesV2.html
   */
  listFeaturesV2(
    input: ListFeaturesV2Input,
    options?: CallOptions,
  ): PagedCall<ListFeaturesV2Output, ListFeaturesV2Item>;
}

/** The resources of the service whose states can be waited for. */
export interface RomaResources {}

/**
 * The dictionary code: letters, digits, hyphens, underscores and dots. Not supported at present, say the documents. The reference of 2023
 * leaves out the dot; the pattern in the metadata has it, and lacks an anchor at its start.
 */
export type DictCode = components['schemas']['DictCode'];

/** A time in UTC as RFC 3339 writes it, with no or with nine fractional digits. Empty where there is none. */
export type Timestamp = components['schemas']['Timestamp'];

/** A label of a member group. */
export type MicroserviceLabel = components['schemas']['MicroserviceLabel'];

/**
 * A group of members. Where a channel was created on several instances at once or copied, its groups have the same ids on each: an id is
 * unique only together with its instance.
 */
export type MemberGroupInfo = components['schemas']['MemberGroupInfo'];

/** A microservice of Cloud Service Engine. All its texts are empty where the channel leads to none. */
export type MicroServiceInfoCSE = components['schemas']['MicroServiceInfoCSE'];

/**
 * A workload of Cloud Container Engine. All its texts are empty where the channel leads to none. The documents of 2023 call it not
 * supported yet.
 */
export type MicroServiceInfoCCE = components['schemas']['MicroServiceInfoCCE'];

/**
 * The microservice that a channel leads to. A channel to servers has it too: all its texts are then empty. The reference of 2023 lacks
 * `instance_id`, which the SDKs have.
 */
export type MicroServiceInfo = components['schemas']['MicroServiceInfo'];

/** A channel of one instance, without its members and its health check. */
export type VpcChannelInfo = components['schemas']['VpcChannelInfo'];

/** One page of channels. */
export type VpcChannelPage = components['schemas']['VpcChannelPage'];

/** What a refused call answers with. Gateways add `request_id`. */
export type ErrorBody = components['schemas']['ErrorBody'];

/**
 * The name: a letter or Chinese character, then letters, digits, Chinese characters, hyphens, underscores and dots. The reference of 2023
 * leaves out Chinese characters and dots; the SDKs have the former, the reference has the latter since 2025.
 */
export type ChannelName = components['schemas']['ChannelName'];

/** The port of the servers, unless a member has its own. */
export type ChannelPort = components['schemas']['ChannelPort'];

/**
 * How calls are spread: 1 weighted round robin, 2 weighted least connections, 3 hash of the caller's address, 4 hash of the URI.
 * The documents call it required and give it the default 1 all the same; it must be sent.
 */
export type BalanceStrategy = components['schemas']['BalanceStrategy'];

/**
 * What members are: addresses (`ip`) or cloud servers (`ecs`). The documents call it required and give it the default `ecs` all the same;
 * it must be sent.
 */
export type MemberType = components['schemas']['MemberType'];

/**
 * 2 a channel to servers, 3 a channel to a microservice. Without it and without `vpc_channel_type` it is 2. Newer documents give it up in
 * favour of `vpc_channel_type`. An example of theirs sends 2 with a `microservice_info`; send 3 with one.
 */
export type ChannelType = components['schemas']['ChannelType'];

/**
 * The same in words: a channel to servers, to a microservice, or to other channels. Only documents of 2025 and the sibling service have
 * it, the SDKs for ROMA Connect do not. It must not contradict `type`; without it `type` decides.
 */
export type VpcChannelType = components['schemas']['VpcChannelType'];

/**
 * The name of a member group: a letter or Chinese character, then letters, digits, Chinese characters, hyphens, underscores and dots. Only
 * newer documents bound it.
 */
export type MemberGroupName = components['schemas']['MemberGroupName'];

/** A label of a member group, as a request gives it. */
export type MicroserviceLabelCreate = components['schemas']['MicroserviceLabelCreate'];

/**
 * A member group as a request gives it. One example of the documents writes `port` and `version`; the fields are `microservice_port` and
 * `microservice_version`.
 */
export type MemberGroupCreate = components['schemas']['MemberGroupCreate'];

/** A server as a request gives it. What is needed depends on the channel's `member_type`. */
export type MemberInfo = components['schemas']['MemberInfo'];

/**
 * How the health of members is checked. The metadata lists `timeout` as required in a place that the SDKs' generator dropped; it must be
 * sent.
 */
export type VpcHealthConfig = components['schemas']['VpcHealthConfig'];

/** A microservice of Cloud Service Engine. Needed when `service_type` is `CSE`. */
export type MicroServiceInfoCSEBase = components['schemas']['MicroServiceInfoCSEBase'];

/**
 * A workload of Cloud Container Engine. Needed when `service_type` is `CCE`. `app_name`, or `label_key` with `label_value`, must pick it;
 * `app_name` alone means the label `app` with that value.
 */
export type MicroServiceInfoCCEBase = components['schemas']['MicroServiceInfoCCEBase'];

/**
 * The microservice that a channel leads to. The sibling service knows the further kinds `CCE_SERVICE` and `NACOS`; how ROMA Connect takes
 * them is not documented.
 */
export type MicroServiceCreate = components['schemas']['MicroServiceCreate'];

/** A channel as a request gives it. */
export type VpcCreate = components['schemas']['VpcCreate'];

/** The channel that was made, without its members and its health check. */
export type CreatedVpcChannel = components['schemas']['CreatedVpcChannel'];

/** A server of a channel. The reference of 2023 describes the last four fields one row too low; their meaning here is that of the SDKs. */
export type VpcMemberInfo = components['schemas']['VpcMemberInfo'];

/** How the health of members is checked. */
export type VpcHealthConfigInfo = components['schemas']['VpcHealthConfigInfo'];

/** A channel of one instance with all that belongs to it. */
export type VpcChannelDetails = components['schemas']['VpcChannelDetails'];

/** One page of members. */
export type VpcMemberPage = components['schemas']['VpcMemberPage'];

/** The members that the channel, or one of its groups, shall have. */
export type VpcMemberModify = components['schemas']['VpcMemberModify'];

/** The members as they are after a change. */
export type VpcMemberList = components['schemas']['VpcMemberList'];

/** The members to add. */
export type VpcMemberCreate = components['schemas']['VpcMemberCreate'];

/** The members to switch. */
export type MembersBatchEnableOrDisable = components['schemas']['MembersBatchEnableOrDisable'];

/** One page of groups. */
export type MemberGroupPage = components['schemas']['MemberGroupPage'];

/** The groups to add. */
export type MemberGroupCreateBatch = components['schemas']['MemberGroupCreateBatch'];

/** The groups as they are after a change. */
export type MemberGroupList = components['schemas']['MemberGroupList'];

/**
 * A channel of one instance, as the operations on a project show it. The documented examples lack several of its fields; whether channels
 * that were created together share an id is not documented.
 */
export type ProjectVpcChannelInfo = components['schemas']['ProjectVpcChannelInfo'];

/** One page of channels. */
export type ProjectVpcChannelPage = components['schemas']['ProjectVpcChannelPage'];

/** A channel as a request gives it, and the instances that shall have it. */
export type ProjectVpcCreate = components['schemas']['ProjectVpcCreate'];

/**
 * The channels that the call has made or changed, one for each instance. Their order need not be that of the request, as an example shows.
 * No field says that some instances succeeded and others failed; what the service answers then is not documented.
 */
export type ProjectVpcChannelList = components['schemas']['ProjectVpcChannelList'];

/** Which channel is copied, and to which instances. */
export type ProjectVpcSync = components['schemas']['ProjectVpcSync'];

/** The name of a feature. The known values are those of the metadata, which is older than `vpc_name_modifiable`, and that one. */
export type FeatureName = components['schemas']['FeatureName'];

/** A feature of an instance. */
export type FeatureInfoV2 = components['schemas']['FeatureInfoV2'];

/** One page of features. */
export type FeaturePage = components['schemas']['FeaturePage'];

/** A feature and what it shall be. */
export type FeatureToggleV2 = components['schemas']['FeatureToggleV2'];

/** The name of an operation of `roma`. */

export type RomaOperationId = keyof RomaOperations;
