// Generated from spec/ by `npm run generate`. Do not edit.

import type { CallOptions } from '../../../src/client/call-options.js';

import type { Call } from '../../../src/client/call.js';

import type { PagedCall } from '../../../src/client/paging/paged-call.js';

import type { components, operations } from './schema.gen.js';

/** A region of the service; any other code is taken as well. */
export type DliRegion =
  | 'cn-north-1'
  | 'cn-north-2'
  | 'cn-north-4'
  | 'cn-north-9'
  | 'cn-east-2'
  | 'cn-east-3'
  | 'cn-east-4'
  | 'cn-east-5'
  | 'cn-south-1'
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
  | 'eu-west-101'
  | (string & {});

/** What `createEnhancedConnection` takes: path, query and body fields in one object. */
export interface CreateEnhancedConnectionInput {
  /** The name of the connection. At most 64 letters, digits and `_`. Length 1 to 64. */
  name: operations['createEnhancedConnection']['requestBody']['content']['application/json']['name'];
  /** The VPC of what is to be reached. */
  dest_vpc_id: operations['createEnhancedConnection']['requestBody']['content']['application/json']['dest_vpc_id'];
  /** The network id of the subnet of what is to be reached. */
  dest_network_id: operations['createEnhancedConnection']['requestBody']['content']['application/json']['dest_network_id'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['createEnhancedConnection']['parameters']['path']>['project_id'] | undefined;
  /**
   * The names of the elastic resource pools to bind. Missing from the older creation pages, present in the SDKs and the newer ones.
   * An example of the guide has a bare text here; whether the service takes that is not documented.
   */
  elastic_resource_pools?:
    | operations['createEnhancedConnection']['requestBody']['content']['application/json']['elastic_resource_pools']
    | undefined;
  /**
   * The names of the queues to bind. Only yearly or monthly paid and dedicated queues can be bound; `default` never can.
   * The newer pages say that pools are to replace this.
   */
  queues?: operations['createEnhancedConnection']['requestBody']['content']['application/json']['queues'] | undefined;
  /** The route table of the subnet. */
  routetable_id?:
    operations['createEnhancedConnection']['requestBody']['content']['application/json']['routetable_id'] | undefined;
  /** Names that the queues and pools resolve to addresses. Entries at most 20000. */
  hosts?: operations['createEnhancedConnection']['requestBody']['content']['application/json']['hosts'] | undefined;
  /** Labels of the connection. How many there may be is not documented. */
  tags?: operations['createEnhancedConnection']['requestBody']['content']['application/json']['tags'] | undefined;
}

/** What `createEnhancedConnection` resolves to. */
export type CreateEnhancedConnectionOutput =
  operations['createEnhancedConnection']['responses'][201]['content']['application/json'];

/** What `listEnhancedConnections` takes: path, query and body fields in one object. */
export interface ListEnhancedConnectionsInput {
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['listEnhancedConnections']['parameters']['path']>['project_id'] | undefined;
  /**
   * Most connections on one page. `0` gives all of them at once; the largest value is not documented. The pages call it a text, the
   * metadata and the SDKs have a number.
   *
   * Unit: connections. Value at least 0. Default `100`.
   */
  limit?: NonNullable<operations['listEnhancedConnections']['parameters']['query']>['limit'] | undefined;
  /** How many connections to pass over before the first one given. Unit: connections. Value at least 0. Default `0`. */
  offset?: NonNullable<operations['listEnhancedConnections']['parameters']['query']>['offset'] | undefined;
  /** Lists only the connections in this state. Upper and lower case are the same. Known values: `ACTIVE`, `DELETED`. */
  status?: NonNullable<operations['listEnhancedConnections']['parameters']['query']>['status'] | undefined;
  /** Lists only the connections of this name. Whether a part of a name finds them is not documented. */
  name?: NonNullable<operations['listEnhancedConnections']['parameters']['query']>['name'] | undefined;
  /**
   * Lists only the connections with these labels, written `key=value` and joined by commas. Whether all labels must be there or one is enough
   * is not documented.
   */
  tags?: NonNullable<operations['listEnhancedConnections']['parameters']['query']>['tags'] | undefined;
}

/** What `listEnhancedConnections` resolves to. */
export type ListEnhancedConnectionsOutput =
  operations['listEnhancedConnections']['responses'][200]['content']['application/json'];

/** One item of the pages of `listEnhancedConnections`. */
export type ListEnhancedConnectionsItem = NonNullable<ListEnhancedConnectionsOutput['connections']>[number];

/** What `showEnhancedConnection` takes: path, query and body fields in one object. */
export interface ShowEnhancedConnectionInput {
  /** The connection. A UUID in all examples; no form is documented. Length at least 1. */
  connection_id: NonNullable<operations['showEnhancedConnection']['parameters']['path']>['connection_id'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['showEnhancedConnection']['parameters']['path']>['project_id'] | undefined;
}

/** What `showEnhancedConnection` resolves to. */
export type ShowEnhancedConnectionOutput =
  operations['showEnhancedConnection']['responses'][200]['content']['application/json'];

/** What `updateEnhancedConnection` takes: path, query and body fields in one object. */
export interface UpdateEnhancedConnectionInput {
  /** The connection. A UUID in all examples; no form is documented. Length at least 1. */
  connection_id: NonNullable<operations['updateEnhancedConnection']['parameters']['path']>['connection_id'];
  /** All of them; what is not among them is removed, and an empty list removes all. Entries at most 20000. */
  hosts: operations['updateEnhancedConnection']['requestBody']['content']['application/json']['hosts'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['updateEnhancedConnection']['parameters']['path']>['project_id'] | undefined;
}

/** What `updateEnhancedConnection` resolves to. */
export type UpdateEnhancedConnectionOutput =
  operations['updateEnhancedConnection']['responses'][200]['content']['application/json'];

/** What `deleteEnhancedConnection` takes: path, query and body fields in one object. */
export interface DeleteEnhancedConnectionInput {
  /** The connection. A UUID in all examples; no form is documented. Length at least 1. */
  connection_id: NonNullable<operations['deleteEnhancedConnection']['parameters']['path']>['connection_id'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['deleteEnhancedConnection']['parameters']['path']>['project_id'] | undefined;
}

/** What `deleteEnhancedConnection` resolves to. */
export type DeleteEnhancedConnectionOutput =
  operations['deleteEnhancedConnection']['responses'][200]['content']['application/json'];

/** What `associateQueueToEnhancedConnection` takes: path, query and body fields in one object. */
export interface AssociateQueueToEnhancedConnectionInput {
  /** The connection. A UUID in all examples; no form is documented. Length at least 1. */
  connection_id: NonNullable<operations['associateQueueToEnhancedConnection']['parameters']['path']>['connection_id'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?:
    NonNullable<operations['associateQueueToEnhancedConnection']['parameters']['path']>['project_id'] | undefined;
  /** The names of the queues. */
  queues?:
    | operations['associateQueueToEnhancedConnection']['requestBody']['content']['application/json']['queues']
    | undefined;
  /** The names of the elastic resource pools. Missing from the older pages. */
  elastic_resource_pools?:
    | operations['associateQueueToEnhancedConnection']['requestBody']['content']['application/json']['elastic_resource_pools']
    | undefined;
}

/** What `associateQueueToEnhancedConnection` resolves to. */
export type AssociateQueueToEnhancedConnectionOutput =
  operations['associateQueueToEnhancedConnection']['responses'][200]['content']['application/json'];

/** What `disassociateQueueFromEnhancedConnection` takes: path, query and body fields in one object. */
export interface DisassociateQueueFromEnhancedConnectionInput {
  /** The connection. A UUID in all examples; no form is documented. Length at least 1. */
  connection_id: NonNullable<
    operations['disassociateQueueFromEnhancedConnection']['parameters']['path']
  >['connection_id'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?:
    NonNullable<operations['disassociateQueueFromEnhancedConnection']['parameters']['path']>['project_id'] | undefined;
  /** The names of the queues. */
  queues?:
    | operations['disassociateQueueFromEnhancedConnection']['requestBody']['content']['application/json']['queues']
    | undefined;
  /** The names of the elastic resource pools. Missing from the older pages. */
  elastic_resource_pools?:
    | operations['disassociateQueueFromEnhancedConnection']['requestBody']['content']['application/json']['elastic_resource_pools']
    | undefined;
}

/** What `disassociateQueueFromEnhancedConnection` resolves to. */
export type DisassociateQueueFromEnhancedConnectionOutput =
  operations['disassociateQueueFromEnhancedConnection']['responses'][200]['content']['application/json'];

/** What `createRouteToEnhancedConnection` takes: path, query and body fields in one object. */
export interface CreateRouteToEnhancedConnectionInput {
  /** The connection. A UUID in all examples; no form is documented. Length at least 1. */
  connection_id: NonNullable<operations['createRouteToEnhancedConnection']['parameters']['path']>['connection_id'];
  /** The name of the route. The console takes letters, digits, `_` and `-` only. Length 1 to 64. */
  name: operations['createRouteToEnhancedConnection']['requestBody']['content']['application/json']['name'];
  /**
   * The address range to reach. The reference shows `127.0.0.0` without a prefix length, the console `192.168.2.0/24` and
   * `2407:c080:802:be7::/64`; which forms the service takes is not documented.
   */
  cidr: operations['createRouteToEnhancedConnection']['requestBody']['content']['application/json']['cidr'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?:
    NonNullable<operations['createRouteToEnhancedConnection']['parameters']['path']>['project_id'] | undefined;
}

/** What `createRouteToEnhancedConnection` resolves to. */
export type CreateRouteToEnhancedConnectionOutput =
  operations['createRouteToEnhancedConnection']['responses'][200]['content']['application/json'];

/** What `deleteRouteFromEnhancedConnection` takes: path, query and body fields in one object. */
export interface DeleteRouteFromEnhancedConnectionInput {
  /** The connection. A UUID in all examples; no form is documented. Length at least 1. */
  connection_id: NonNullable<operations['deleteRouteFromEnhancedConnection']['parameters']['path']>['connection_id'];
  /** The route, by the name that it was made with. Length at least 1. */
  name: NonNullable<operations['deleteRouteFromEnhancedConnection']['parameters']['path']>['name'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?:
    NonNullable<operations['deleteRouteFromEnhancedConnection']['parameters']['path']>['project_id'] | undefined;
}

/** What `deleteRouteFromEnhancedConnection` resolves to. */
export type DeleteRouteFromEnhancedConnectionOutput =
  operations['deleteRouteFromEnhancedConnection']['responses'][200]['content']['application/json'];

/** What `createEnhancedConnectionRoutes` takes: path, query and body fields in one object. */
export interface CreateEnhancedConnectionRoutesInput {
  /** The connection. A UUID in all examples; no form is documented. Length at least 1. */
  connection_id: NonNullable<operations['createEnhancedConnectionRoutes']['parameters']['path']>['connection_id'];
  /** The name of the route. The console takes letters, digits, `_` and `-` only. Length 1 to 64. */
  name: operations['createEnhancedConnectionRoutes']['requestBody']['content']['application/json']['name'];
  /**
   * The address range to reach. The reference shows `127.0.0.0` without a prefix length, the console `192.168.2.0/24` and
   * `2407:c080:802:be7::/64`; which forms the service takes is not documented.
   */
  cidr: operations['createEnhancedConnectionRoutes']['requestBody']['content']['application/json']['cidr'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?:
    NonNullable<operations['createEnhancedConnectionRoutes']['parameters']['path']>['project_id'] | undefined;
}

/** What `createEnhancedConnectionRoutes` resolves to. */
export type CreateEnhancedConnectionRoutesOutput =
  operations['createEnhancedConnectionRoutes']['responses'][200]['content']['application/json'];

/** What `deleteEnhancedConnectionRoutes` takes: path, query and body fields in one object. */
export interface DeleteEnhancedConnectionRoutesInput {
  /** The connection. A UUID in all examples; no form is documented. Length at least 1. */
  connection_id: NonNullable<operations['deleteEnhancedConnectionRoutes']['parameters']['path']>['connection_id'];
  /** The route, by the name that it was made with. Length at least 1. */
  name: NonNullable<operations['deleteEnhancedConnectionRoutes']['parameters']['path']>['name'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?:
    NonNullable<operations['deleteEnhancedConnectionRoutes']['parameters']['path']>['project_id'] | undefined;
}

/** What `deleteEnhancedConnectionRoutes` resolves to. */
export type DeleteEnhancedConnectionRoutesOutput =
  operations['deleteEnhancedConnectionRoutes']['responses'][200]['content']['application/json'];

/** What `showEnhancedConnectionPrivilege` takes: path, query and body fields in one object. */
export interface ShowEnhancedConnectionPrivilegeInput {
  /** The connection. A UUID in all examples; no form is documented. Length at least 1. */
  connection_id: NonNullable<operations['showEnhancedConnectionPrivilege']['parameters']['path']>['connection_id'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?:
    NonNullable<operations['showEnhancedConnectionPrivilege']['parameters']['path']>['project_id'] | undefined;
}

/** What `showEnhancedConnectionPrivilege` resolves to. */
export type ShowEnhancedConnectionPrivilegeOutput =
  operations['showEnhancedConnectionPrivilege']['responses'][200]['content']['application/json'];

/** What `runAuthorizationAction` takes: path, query and body fields in one object. */
export interface RunAuthorizationActionInput {
  /**
   * `grant` adds privileges, `revoke` takes them away, `update` puts these in place of those there were. The caller needs the right to do the
   * first two for the third.
   *
   * One of `grant`, `revoke`, `update`.
   */
  action: operations['runAuthorizationAction']['requestBody']['content']['application/json']['action'];
  /** The privileges, by what they are on. */
  privileges: operations['runAuthorizationAction']['requestBody']['content']['application/json']['privileges'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['runAuthorizationAction']['parameters']['path']>['project_id'] | undefined;
  /** The user that may do it. */
  user_name?:
    operations['runAuthorizationAction']['requestBody']['content']['application/json']['user_name'] | undefined;
  /** The project that may do it, one of the same account and region. The only field here in camelCase. */
  projectId?:
    operations['runAuthorizationAction']['requestBody']['content']['application/json']['projectId'] | undefined;
}

/** What `runAuthorizationAction` resolves to. */
export type RunAuthorizationActionOutput =
  operations['runAuthorizationAction']['responses'][200]['content']['application/json'];

/** What `listAuthorizationPrivileges` takes: path, query and body fields in one object. */
export interface ListAuthorizationPrivilegesInput {
  /** The object, as in `runAuthorizationAction`. Documented are `jobs.flink.<id>`, `groups.<name>` and `resources.<name>`. */
  object: NonNullable<operations['listAuthorizationPrivileges']['parameters']['query']>['object'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['listAuthorizationPrivileges']['parameters']['path']>['project_id'] | undefined;
}

/** What `listAuthorizationPrivileges` resolves to. */
export type ListAuthorizationPrivilegesOutput =
  operations['listAuthorizationPrivileges']['responses'][200]['content']['application/json'];

/** What `createConnectivityTask` takes: path, query and body fields in one object. */
export interface CreateConnectivityTaskInput {
  /** The queue that the test starts from. Length at least 1. */
  queue_name: NonNullable<operations['createConnectivityTask']['parameters']['path']>['queue_name'];
  /**
   * An IP address or a host name, a colon and a port from 0 to 65535. The console takes an address without a port as well; whether the
   * service does is not documented.
   */
  address: operations['createConnectivityTask']['requestBody']['content']['application/json']['address'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['createConnectivityTask']['parameters']['path']>['project_id'] | undefined;
}

/** What `createConnectivityTask` resolves to. */
export type CreateConnectivityTaskOutput =
  operations['createConnectivityTask']['responses'][200]['content']['application/json'];

/** What `showConnectivityTask` takes: path, query and body fields in one object. */
export interface ShowConnectivityTaskInput {
  /** The queue that the test starts from. Length at least 1. */
  queue_name: NonNullable<operations['showConnectivityTask']['parameters']['path']>['queue_name'];
  /** The test. A text here, a number in the answer of `createConnectivityTask`. Length at least 1. */
  task_id: NonNullable<operations['showConnectivityTask']['parameters']['path']>['task_id'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['showConnectivityTask']['parameters']['path']>['project_id'] | undefined;
}

/** What `showConnectivityTask` resolves to. */
export type ShowConnectivityTaskOutput =
  operations['showConnectivityTask']['responses'][200]['content']['application/json'];

/** What `batchCreateResourceTags` takes: path, query and body fields in one object. */
export interface BatchCreateResourceTagsInput {
  /**
   * The kind of resource; `dli_enhanced_datasource` for a connection. The page on adding tags leaves `dli_package_resource` out, the other
   * pages on tags list it.
   *
   * One of `dli_queue`, `dli_enhanced_datasource`, `dli_database`, `dli_package_resource`, `dli_flink_job`, `dli_elastic_resource_pool`.
   */
  resource_type: NonNullable<operations['batchCreateResourceTags']['parameters']['path']>['resource_type'];
  /** The resource; the id of the connection for `dli_enhanced_datasource`. Length 1 to 1000. */
  resource_id: NonNullable<operations['batchCreateResourceTags']['parameters']['path']>['resource_id'];
  /** The labels. One key has one value, and keys differ. Entries at most 20. */
  tags: operations['batchCreateResourceTags']['requestBody']['content']['application/json']['tags'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['batchCreateResourceTags']['parameters']['path']>['project_id'] | undefined;
}

/** What `batchCreateResourceTags` resolves to. */
export type BatchCreateResourceTagsOutput = void;

/** What `batchDeleteResourceTags` takes: path, query and body fields in one object. */
export interface BatchDeleteResourceTagsInput {
  /**
   * The kind of resource; `dli_enhanced_datasource` for a connection. The page on adding tags leaves `dli_package_resource` out, the other
   * pages on tags list it.
   *
   * One of `dli_queue`, `dli_enhanced_datasource`, `dli_database`, `dli_package_resource`, `dli_flink_job`, `dli_elastic_resource_pool`.
   */
  resource_type: NonNullable<operations['batchDeleteResourceTags']['parameters']['path']>['resource_type'];
  /** The resource; the id of the connection for `dli_enhanced_datasource`. Length 1 to 1000. */
  resource_id: NonNullable<operations['batchDeleteResourceTags']['parameters']['path']>['resource_id'];
  /** The labels. Entries at most 20. */
  tags: operations['batchDeleteResourceTags']['requestBody']['content']['application/json']['tags'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['batchDeleteResourceTags']['parameters']['path']>['project_id'] | undefined;
}

/** What `batchDeleteResourceTags` resolves to. */
export type BatchDeleteResourceTagsOutput = void;

/** What `showResourceTags` takes: path, query and body fields in one object. */
export interface ShowResourceTagsInput {
  /**
   * The kind of resource; `dli_enhanced_datasource` for a connection. The page on adding tags leaves `dli_package_resource` out, the other
   * pages on tags list it.
   *
   * One of `dli_queue`, `dli_enhanced_datasource`, `dli_database`, `dli_package_resource`, `dli_flink_job`, `dli_elastic_resource_pool`.
   */
  resource_type: NonNullable<operations['showResourceTags']['parameters']['path']>['resource_type'];
  /** The resource; the id of the connection for `dli_enhanced_datasource`. Length 1 to 1000. */
  resource_id: NonNullable<operations['showResourceTags']['parameters']['path']>['resource_id'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['showResourceTags']['parameters']['path']>['project_id'] | undefined;
  /** Most tags on one page. Default and bounds are not documented. Unit: tags. */
  limit?: NonNullable<operations['showResourceTags']['parameters']['query']>['limit'] | undefined;
  /** How many tags to pass over before the first one given. Default and bounds are not documented. Unit: tags. */
  offset?: NonNullable<operations['showResourceTags']['parameters']['query']>['offset'] | undefined;
}

/** What `showResourceTags` resolves to. */
export type ShowResourceTagsOutput = operations['showResourceTags']['responses'][200]['content']['application/json'];

/** What `listResourcesTags` takes: path, query and body fields in one object. */
export interface ListResourcesTagsInput {
  /**
   * The kind of resource; `dli_enhanced_datasource` for a connection. The page on adding tags leaves `dli_package_resource` out, the other
   * pages on tags list it.
   *
   * One of `dli_queue`, `dli_enhanced_datasource`, `dli_database`, `dli_package_resource`, `dli_flink_job`, `dli_elastic_resource_pool`.
   */
  resource_type: NonNullable<operations['listResourcesTags']['parameters']['path']>['resource_type'];
  /**
   * The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
   * token, or the one project that IAM lists under the name of the region.
   */
  project_id?: NonNullable<operations['listResourcesTags']['parameters']['path']>['project_id'] | undefined;
  /** Most tags on one page. Default and bounds are not documented. Unit: tags. */
  limit?: NonNullable<operations['listResourcesTags']['parameters']['query']>['limit'] | undefined;
  /** How many tags to pass over before the first one given. Default and bounds are not documented. Unit: tags. */
  offset?: NonNullable<operations['listResourcesTags']['parameters']['query']>['offset'] | undefined;
}

/** What `listResourcesTags` resolves to. */
export type ListResourcesTagsOutput = operations['listResourcesTags']['responses'][200]['content']['application/json'];

/** A documented error code of the service; any other code is passed on as it comes. */
export type DliErrorCode =
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
  | 'DLI.0001'
  | 'DLI.0002'
  | 'DLI.0003'
  | 'DLI.0004'
  | 'DLI.0005'
  | 'DLI.0006'
  | 'DLI.0007'
  | 'DLI.0008'
  | 'DLI.0009'
  | 'DLI.0011'
  | 'DLI.0012'
  | 'DLI.0013'
  | 'DLI.0014'
  | 'DLI.0015'
  | 'DLI.0016'
  | 'DLI.0018'
  | 'DLI.0019'
  | 'DLI.0023'
  | 'DLI.0100'
  | 'DLI.0999'
  | 'DLI.1028'
  | 'NotExecuted'
  | (string & {});

/**
 * Huawei Cloud DLI enhanced datasource connections: one method per operation.
 *
 * Connects the queues and elastic resource pools of Data Lake Insight to VPCs.
 */

export interface DliOperations {
  /**
   * Make a connection.
   *
   * Makes a connection to a subnet of a VPC, binds queues and elastic resource pools to it, and returns its id at once. The peerings of what
   * is bound are made in the background.
   *
   * There is no token that makes the call safe to repeat. After an answer that did not arrive, look by name whether the connection is there.
   *
   * Rules:
   * - A queue must exist in the project.
   * - An elastic resource pool must exist in the project.
   * - The queue default cannot be bound.
   * - A queue or a pool is bound to a connection at most once.
   * - Two connections of a project do not have the same name.
   * - The keys of labels differ within one resource.
   * - Each queue and pool that is bound is a peering of its own, CREATING at first and then ACTIVE or FAILED.
   * - A peering fails when the VPC cannot be reached; err_msg says why.
   * - A connection is ACTIVE from the start; what is bound can use it once all peerings are ACTIVE.
   *
   * In the vendor's SDKs: python `create_enhanced_connection`, java `createEnhancedConnection`, go `CreateEnhancedConnection`, node `createEnhancedConnection`, metadata `CreateEnhancedConnection`.
   *
   * @param input.name The name of the connection. Length 1 to 64.
   * @param input.dest_vpc_id The VPC of what is to be reached.
   * @param input.dest_network_id The network id of the subnet of what is to be reached.
   * @param input.project_id The project that the call is made in.
   * @param input.elastic_resource_pools The names of the elastic resource pools to bind.
   * @param input.queues The names of the queues to bind.
   * @param input.routetable_id The route table of the subnet.
   * @param input.hosts Names that the queues and pools resolve to addresses. Entries at most 20000.
   * @param input.tags Labels of the connection.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The connection was made.
   * @throws {ApiError} refused by the service, with code `DLI.0001`, `DLI.0002`, `DLI.0006`, `DLI.0007`, `DLI.0009`, `DLI.0023`, `DLI.1028`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-dli/dli_02_0187.html
   */
  createEnhancedConnection(
    input: CreateEnhancedConnectionInput,
    options?: CallOptions,
  ): Call<CreateEnhancedConnectionOutput>;

  /**
   * List connections.
   *
   * Lists the connections of the project in the order in which they were made, one page at a time. Whether the oldest or the newest comes
   * first is not documented.
   *
   * Without `status` the list may hold connections that were deleted; ask for `ACTIVE` to leave them out.
   *
   * Rules:
   * - Connections are listed in the order in which they were made.
   * - A limit of 0 lists all connections.
   * - status lists the connections in that state, in any case of letters; without it deleted ones are listed as well.
   * - name lists the connections of that name.
   * - tags lists the connections that have these labels.
   * - isPrivis is false once a project has a privilege on the connection, and true before.
   * - The routes of a connection are shown when it is read and when it is listed.
   *
   * In the vendor's SDKs: python `list_enhanced_connections`, java `listEnhancedConnections`, go `ListEnhancedConnections`, node `listEnhancedConnections`, metadata `ListEnhancedConnections`.
   *
   * @param input.project_id The project that the call is made in.
   * @param input.limit Most connections on one page. Unit: connections. Value at least 0. Default `100`.
   * @param input.offset How many connections to pass over before the first one given. Unit: connections. Value at least 0. Default `0`.
   * @param input.status Lists only the connections in this state. Known values: `ACTIVE`, `DELETED`.
   * @param input.name Lists only the connections of this name.
   * @param input.tags Lists only the connections with these labels, written `key=value` and joined by commas.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns One page of connections. Awaited, it is one page; `for await` reads the items of all pages.
   * @throws {ApiError} refused by the service, with code `DLI.0001`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {PagingError} while pages are read, when they do not lead to the end of the list.
   * @see https://support.huaweicloud.com/intl/en-us/api-dli/dli_02_0190.html
   */
  listEnhancedConnections(
    input?: ListEnhancedConnectionsInput | undefined,
    options?: CallOptions,
  ): PagedCall<ListEnhancedConnectionsOutput, ListEnhancedConnectionsItem>;

  /**
   * Read a connection.
   *
   * Reads one connection with its hosts and with the state of each queue and pool. It can be used once all of these are `ACTIVE`; the state of
   * the connection itself does not say so.
   *
   * A connection that was deleted is refused, or still answered with the status `DELETED`: Terraform's provider takes both for gone, and so does
   * a wait for it.
   *
   * Rules:
   * - The connection must exist in the project.
   * - A connection that was deleted can still be read, as DELETED.
   * - Each queue and pool that is bound is a peering of its own, CREATING at first and then ACTIVE or FAILED.
   * - A peering fails when the VPC cannot be reached; err_msg says why.
   * - A connection is ACTIVE from the start; what is bound can use it once all peerings are ACTIVE.
   * - isPrivis is false once a project has a privilege on the connection, and true before.
   * - The routes of a connection are shown when it is read and when it is listed.
   *
   * In the vendor's SDKs: python `show_enhanced_connection`, java `showEnhancedConnection`, go `ShowEnhancedConnection`, node `showEnhancedConnection`, metadata `ShowEnhancedConnection`.
   *
   * @param input.connection_id The connection. Length at least 1.
   * @param input.project_id The project that the call is made in.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The connection.
   * @throws {ApiError} refused by the service, with code `DLI.0001`, `DLI.0002`, `DLI.0023`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @see https://support.huaweicloud.com/intl/en-us/api-dli/dli_02_0189.html
   */
  showEnhancedConnection(input: ShowEnhancedConnectionInput, options?: CallOptions): Call<ShowEnhancedConnectionOutput>;

  /**
   * Change the hosts.
   *
   * Puts a new list of hosts in place of the old one. Nothing else of a connection can be changed.
   *
   * Rules:
   * - The connection must exist in the project.
   * - A new list of hosts takes the place of the old one; an empty one removes all hosts.
   *
   * In the vendor's SDKs: python `update_enhanced_connection`, java `updateEnhancedConnection`, go `UpdateEnhancedConnection`, node `updateEnhancedConnection`, metadata `UpdateEnhancedConnection`.
   *
   * @param input.connection_id The connection. Length at least 1.
   * @param input.hosts All of them; what is not among them is removed, and an empty list removes all. Entries at most 20000.
   * @param input.project_id The project that the call is made in.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The hosts were changed.
   * @throws {ApiError} refused by the service, with code `DLI.0001`, `DLI.0002`, `DLI.0023`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-dli/dli_02_0200.html
   */
  updateEnhancedConnection(
    input: UpdateEnhancedConnectionInput,
    options?: CallOptions,
  ): Call<UpdateEnhancedConnectionOutput>;

  /**
   * Delete a connection.
   *
   * Deletes a connection and the peerings of what is bound to it. One that is still being made cannot be deleted.
   *
   * Rules:
   * - The connection must exist in the project.
   * - A connection that is being made cannot be deleted.
   * - A connection that was deleted can still be read, as DELETED.
   *
   * In the vendor's SDKs: python `delete_enhanced_connection`, java `deleteEnhancedConnection`, go `DeleteEnhancedConnection`, node `deleteEnhancedConnection`, metadata `DeleteEnhancedConnection`.
   *
   * @param input.connection_id The connection. Length at least 1.
   * @param input.project_id The project that the call is made in.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The connection was deleted. There is a body, unlike in the answers of many services to a deletion.
   * @throws {ApiError} refused by the service, with code `DLI.0001`, `DLI.0002`, `DLI.0007`, `DLI.0012`, `DLI.0023`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-dli/dli_02_0188.html
   */
  deleteEnhancedConnection(
    input: DeleteEnhancedConnectionInput,
    options?: CallOptions,
  ): Call<DeleteEnhancedConnectionOutput>;

  /**
   * Bind queues and pools.
   *
   * Binds further queues and elastic resource pools to a connection. Their peerings are made in the background.
   *
   * Rules:
   * - The connection must exist in the project.
   * - At least one queue or pool is named.
   * - A queue must exist in the project.
   * - An elastic resource pool must exist in the project.
   * - The queue default cannot be bound.
   * - A queue or a pool is bound to a connection at most once.
   * - Each queue and pool that is bound is a peering of its own, CREATING at first and then ACTIVE or FAILED.
   * - A peering fails when the VPC cannot be reached; err_msg says why.
   *
   * In the vendor's SDKs: python `associate_queue_to_enhanced_connection`, java `associateQueueToEnhancedConnection`, go `AssociateQueueToEnhancedConnection`, node `associateQueueToEnhancedConnection`, metadata `AssociateQueueToEnhancedConnection`.
   *
   * @param input.connection_id The connection. Length at least 1.
   * @param input.project_id The project that the call is made in.
   * @param input.queues The names of the queues.
   * @param input.elastic_resource_pools The names of the elastic resource pools.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns They were bound.
   * @throws {ApiError} refused by the service, with code `DLI.0001`, `DLI.0002`, `DLI.0006`, `DLI.0007`, `DLI.0009`, `DLI.0023`, `DLI.1028`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-dli/dli_02_0191.html
   */
  associateQueueToEnhancedConnection(
    input: AssociateQueueToEnhancedConnectionInput,
    options?: CallOptions,
  ): Call<AssociateQueueToEnhancedConnectionOutput>;

  /**
   * Unbind queues and pools.
   *
   * Takes queues and elastic resource pools off a connection. A pool whose peering failed cannot be taken off; delete the connection instead.
   *
   * Rules:
   * - The connection must exist in the project.
   * - At least one queue or pool is named.
   * - Only what is bound to the connection can be unbound.
   * - A pool whose peering is FAILED cannot be unbound.
   *
   * In the vendor's SDKs: python `disassociate_queue_from_enhanced_connection`, java `disassociateQueueFromEnhancedConnection`, go `DisassociateQueueFromEnhancedConnection`, node `disassociateQueueFromEnhancedConnection`, metadata `DisassociateQueueFromEnhancedConnection`.
   *
   * @param input.connection_id The connection. Length at least 1.
   * @param input.project_id The project that the call is made in.
   * @param input.queues The names of the queues.
   * @param input.elastic_resource_pools The names of the elastic resource pools.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns They were unbound.
   * @throws {ApiError} refused by the service, with code `DLI.0001`, `DLI.0002`, `DLI.0007`, `DLI.0012`, `DLI.0023`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-dli/dli_02_0192.html
   */
  disassociateQueueFromEnhancedConnection(
    input: DisassociateQueueFromEnhancedConnectionInput,
    options?: CallOptions,
  ): Call<DisassociateQueueFromEnhancedConnectionOutput>;

  /**
   * Add a route.
   *
   * Sends a further address range through the connection. No operation lists routes; Terraform's provider reads them from the connection.
   * The metadata says that the body may be left out, although both of its fields are needed.
   *
   * Rules:
   * - The connection must exist in the project.
   * - The name of a route has letters, digits, underscores and hyphens only.
   * - Two routes of a connection do not have the same name.
   * - The ranges 100.125.x.x and 100.64.x.x are not to be routed.
   * - The routes of a connection are shown when it is read and when it is listed.
   *
   * In the vendor's SDKs: python `create_route_to_enhanced_connection`, java `createRouteToEnhancedConnection`, go `CreateRouteToEnhancedConnection`, node `createRouteToEnhancedConnection`, metadata `CreateRouteToEnhancedConnection`.
   *
   * @param input.connection_id The connection. Length at least 1.
   * @param input.name The name of the route. Length 1 to 64.
   * @param input.cidr The address range to reach.
   * @param input.project_id The project that the call is made in.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The route was added.
   * @throws {ApiError} refused by the service, with code `DLI.0001`, `DLI.0002`, `DLI.0006`, `DLI.0009`, `DLI.0023`, `DLI.1028`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-dli/dli_02_0371.html
   */
  createRouteToEnhancedConnection(
    input: CreateRouteToEnhancedConnectionInput,
    options?: CallOptions,
  ): Call<CreateRouteToEnhancedConnectionOutput>;

  /**
   * Delete a route.
   *
   * Takes a route off a connection.
   *
   * Rules:
   * - The connection must exist in the project.
   * - A route must exist to be deleted.
   *
   * In the vendor's SDKs: python `delete_route_from_enhanced_connection`, java `deleteRouteFromEnhancedConnection`, go `DeleteRouteFromEnhancedConnection`, node `deleteRouteFromEnhancedConnection`, metadata `DeleteRouteFromEnhancedConnection`.
   *
   * @param input.connection_id The connection. Length at least 1.
   * @param input.name The route, by the name that it was made with. Length at least 1.
   * @param input.project_id The project that the call is made in.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The route was deleted.
   * @throws {ApiError} refused by the service, with code `DLI.0001`, `DLI.0002`, `DLI.0023`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-dli/dli_02_0372.html
   */
  deleteRouteFromEnhancedConnection(
    input: DeleteRouteFromEnhancedConnectionInput,
    options?: CallOptions,
  ): Call<DeleteRouteFromEnhancedConnectionOutput>;

  /**
   * Add a route, as in v2.0.
   *
   * Deprecated by Huawei Cloud: use `createRouteToEnhancedConnection`, which does the same. Terraform's provider still calls this one.
   *
   * Rules:
   * - The connection must exist in the project.
   * - The name of a route has letters, digits, underscores and hyphens only.
   * - Two routes of a connection do not have the same name.
   * - The ranges 100.125.x.x and 100.64.x.x are not to be routed.
   * - The routes of a connection are shown when it is read and when it is listed.
   *
   * In the vendor's SDKs: python `create_enhanced_connection_routes`, java `createEnhancedConnectionRoutes`, go `CreateEnhancedConnectionRoutes`, node `createEnhancedConnectionRoutes`, metadata `CreateEnhancedConnectionRoutes`.
   *
   * @param input.connection_id The connection. Length at least 1.
   * @param input.name The name of the route. Length 1 to 64.
   * @param input.cidr The address range to reach.
   * @param input.project_id The project that the call is made in.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The route was added.
   * @throws {ApiError} refused by the service, with code `DLI.0001`, `DLI.0002`, `DLI.0006`, `DLI.0009`, `DLI.0023`, `DLI.1028`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-dli/dli_02_0344.html
   * @deprecated by the vendor; see above for what to use instead.
   */
  createEnhancedConnectionRoutes(
    input: CreateEnhancedConnectionRoutesInput,
    options?: CallOptions,
  ): Call<CreateEnhancedConnectionRoutesOutput>;

  /**
   * Delete a route, as in v2.0.
   *
   * Deprecated by Huawei Cloud: use `deleteRouteFromEnhancedConnection`, which does the same. Terraform's provider still calls this one.
   *
   * Rules:
   * - The connection must exist in the project.
   * - A route must exist to be deleted.
   *
   * In the vendor's SDKs: python `delete_enhanced_connection_routes`, java `deleteEnhancedConnectionRoutes`, go `DeleteEnhancedConnectionRoutes`, node `deleteEnhancedConnectionRoutes`, metadata `DeleteEnhancedConnectionRoutes`.
   *
   * @param input.connection_id The connection. Length at least 1.
   * @param input.name The route, by the name that it was made with. Length at least 1.
   * @param input.project_id The project that the call is made in.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The route was deleted.
   * @throws {ApiError} refused by the service, with code `DLI.0001`, `DLI.0002`, `DLI.0023`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-dli/dli_02_0345.html
   * @deprecated by the vendor; see above for what to use instead.
   */
  deleteEnhancedConnectionRoutes(
    input: DeleteEnhancedConnectionRoutesInput,
    options?: CallOptions,
  ): Call<DeleteEnhancedConnectionRoutesOutput>;

  /**
   * Read who may use a connection.
   *
   * Reads which other projects may use the connection.
   *
   * Rules:
   * - The connection must exist in the project.
   * - grant adds privileges and revoke takes them away.
   * - update puts its privileges in place of those there were; an empty list revokes all.
   *
   * In the vendor's SDKs: python `show_enhanced_connection_privilege`, java `showEnhancedConnectionPrivilege`, go `ShowEnhancedConnectionPrivilege`, node `showEnhancedConnectionPrivilege`, metadata `ShowEnhancedConnectionPrivilege`.
   *
   * @param input.connection_id The connection. Length at least 1.
   * @param input.project_id The project that the call is made in.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The projects and what they may do.
   * @throws {ApiError} refused by the service, with code `DLI.0001`, `DLI.0002`, `DLI.0023`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @see https://support.huaweicloud.com/intl/en-us/api-dli/dli_02_0256.html
   */
  showEnhancedConnectionPrivilege(
    input: ShowEnhancedConnectionPrivilegeInput,
    options?: CallOptions,
  ): Call<ShowEnhancedConnectionPrivilegeOutput>;

  /**
   * Grant, revoke or replace privileges.
   *
   * Changes what another project, or a user, may do with a connection. The operation serves all kinds of objects of DLI; this description names
   * what a connection needs.
   *
   * Rules:
   * - The emulator knows connections only; the service has privileges and labels of other kinds of objects as well.
   * - The connection must exist in the project.
   * - A user or a project is named, and not both.
   * - Privileges can be granted to projects of the same account and region only.
   * - The privilege on a connection is BIND_QUEUE.
   * - grant adds privileges and revoke takes them away.
   * - update puts its privileges in place of those there were; an empty list revokes all.
   * - isPrivis is false once a project has a privilege on the connection, and true before.
   *
   * In the vendor's SDKs: python `run_authorization_action`, java `runAuthorizationAction`, go `RunAuthorizationAction`, node `runAuthorizationAction`, metadata `RunAuthorizationAction`.
   *
   * @param input.action `grant` adds privileges, `revoke` takes them away, `update` puts these in place of those there were. One of `grant`, `revoke`, `update`.
   * @param input.privileges The privileges, by what they are on.
   * @param input.project_id The project that the call is made in.
   * @param input.user_name The user that may do it.
   * @param input.projectId The project that may do it, one of the same account and region.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The privileges were changed.
   * @throws {ApiError} refused by the service, with code `DLI.0001`, `DLI.0002`, `DLI.0003`, `DLI.0007`, `DLI.0023`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-dli/dli_02_0318.html
   */
  runAuthorizationAction(input: RunAuthorizationActionInput, options?: CallOptions): Call<RunAuthorizationActionOutput>;

  /**
   * List the users of an object.
   *
   * Lists which users may do what with an object. The reference names Flink jobs, package groups and packages; whether a connection is taken is
   * not documented. Which projects may use a connection is told by `showEnhancedConnectionPrivilege`.
   *
   * Rules:
   * - The emulator knows connections only; the service has privileges and labels of other kinds of objects as well.
   * - The connection must exist in the project.
   * - The users with privileges on an object are listed.
   *
   * In the vendor's SDKs: python `list_authorization_privileges`, java `listAuthorizationPrivileges`, go `ListAuthorizationPrivileges`, node `listAuthorizationPrivileges`, metadata `ListAuthorizationPrivileges`.
   *
   * @param input.object The object, as in `runAuthorizationAction`.
   * @param input.project_id The project that the call is made in.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The users and what they may do.
   * @throws {ApiError} refused by the service, with code `DLI.0001`, `DLI.0002`, `DLI.0003`, `DLI.0007`, `DLI.0023`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   */
  listAuthorizationPrivileges(
    input: ListAuthorizationPrivilegesInput,
    options?: CallOptions,
  ): Call<ListAuthorizationPrivilegesOutput>;

  /**
   * Test what a queue reaches.
   *
   * Starts a test whether a queue reaches an address.
   *
   * Rules:
   * - A queue must exist in the project.
   * - An address to test is an IP address or a host name, before its port.
   * - A port is at most 65535.
   * - A queue reaches an address while one of its peerings is ACTIVE.
   *
   * In the vendor's SDKs: python `create_connectivity_task`, java `createConnectivityTask`, go `CreateConnectivityTask`, node `createConnectivityTask`, metadata `CreateConnectivityTask`.
   *
   * @param input.queue_name The queue that the test starts from. Length at least 1.
   * @param input.address An IP address or a host name, a colon and a port from 0 to 65535.
   * @param input.project_id The project that the call is made in.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The test was started.
   * @throws {ApiError} refused by the service, with code `DLI.0001`, `DLI.0002`, `DLI.0012`, `DLI.0023`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-dli/dli_02_0284.html
   */
  createConnectivityTask(input: CreateConnectivityTaskInput, options?: CallOptions): Call<CreateConnectivityTaskOutput>;

  /**
   * Read what a test found.
   *
   * Reads what a test found. What is answered while it is still running is not documented.
   *
   * Rules:
   * - A queue must exist in the project.
   * - A test must have been started from this queue.
   * - A queue reaches an address while one of its peerings is ACTIVE.
   *
   * In the vendor's SDKs: python `show_connectivity_task`, java `showConnectivityTask`, go `ShowConnectivityTask`, node `showConnectivityTask`, metadata `ShowConnectivityTask`.
   *
   * @param input.queue_name The queue that the test starts from. Length at least 1.
   * @param input.task_id The test. Length at least 1.
   * @param input.project_id The project that the call is made in.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns What the test found.
   * @throws {ApiError} refused by the service, with code `DLI.0001`, `DLI.0002`, `DLI.0023`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @see https://support.huaweicloud.com/intl/en-us/api-dli/dli_02_0285.html
   */
  showConnectivityTask(input: ShowConnectivityTaskInput, options?: CallOptions): Call<ShowConnectivityTaskOutput>;

  /**
   * Add labels.
   *
   * Adds labels to a resource, at most 20 at a time.
   *
   * Rules:
   * - The emulator knows connections only; the service has privileges and labels of other kinds of objects as well.
   * - The connection must exist in the project.
   * - The keys of labels differ within one resource.
   *
   * In the vendor's SDKs: python `batch_create_resource_tags`, java `batchCreateResourceTags`, go `BatchCreateResourceTags`, node `batchCreateResourceTags`, metadata `BatchCreateResourceTags`.
   *
   * @param input.resource_type The kind of resource; `dli_enhanced_datasource` for a connection. One of `dli_queue`, `dli_enhanced_datasource`, `dli_database`, `dli_package_resource`, `dli_flink_job`, `dli_elastic_resource_pool`.
   * @param input.resource_id The resource; the id of the connection for `dli_enhanced_datasource`. Length 1 to 1000.
   * @param input.tags The labels. Entries at most 20.
   * @param input.project_id The project that the call is made in.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `DLI.0001`, `DLI.0002`, `DLI.0006`, `DLI.0007`, `DLI.0009`, `DLI.0023`, `DLI.1028`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-dli/dli_02_0396.html
   */
  batchCreateResourceTags(
    input: BatchCreateResourceTagsInput,
    options?: CallOptions,
  ): Call<BatchCreateResourceTagsOutput>;

  /**
   * Take labels away.
   *
   * Takes labels off a resource, at most 20 at a time.
   *
   * Rules:
   * - The emulator knows connections only; the service has privileges and labels of other kinds of objects as well.
   * - The connection must exist in the project.
   * - A label that is not there counts as taken away.
   *
   * In the vendor's SDKs: python `batch_delete_resource_tags`, java `batchDeleteResourceTags`, go `BatchDeleteResourceTags`, node `batchDeleteResourceTags`, metadata `BatchDeleteResourceTags`.
   *
   * @param input.resource_type The kind of resource; `dli_enhanced_datasource` for a connection. One of `dli_queue`, `dli_enhanced_datasource`, `dli_database`, `dli_package_resource`, `dli_flink_job`, `dli_elastic_resource_pool`.
   * @param input.resource_id The resource; the id of the connection for `dli_enhanced_datasource`. Length 1 to 1000.
   * @param input.tags The labels. Entries at most 20.
   * @param input.project_id The project that the call is made in.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns Nothing; the answer is empty.
   * @throws {ApiError} refused by the service, with code `DLI.0001`, `DLI.0002`, `DLI.0007`, `DLI.0009`, `DLI.0023`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @throws {OutcomeUnknownError} when no attempt told whether the call took effect: it may have.
   * @see https://support.huaweicloud.com/intl/en-us/api-dli/dli_02_0397.html
   */
  batchDeleteResourceTags(
    input: BatchDeleteResourceTagsInput,
    options?: CallOptions,
  ): Call<BatchDeleteResourceTagsOutput>;

  /**
   * Read the labels of a resource.
   *
   * Reads the labels of one resource. How `limit` and `offset` cut the list is not documented.
   *
   * Rules:
   * - The emulator knows connections only; the service has privileges and labels of other kinds of objects as well.
   * - The connection must exist in the project.
   * - limit and offset cut out a part of the labels.
   *
   * In the vendor's SDKs: python `show_resource_tags`, java `showResourceTags`, go `ShowResourceTags`, node `showResourceTags`, metadata `ShowResourceTags`.
   *
   * @param input.resource_type The kind of resource; `dli_enhanced_datasource` for a connection. One of `dli_queue`, `dli_enhanced_datasource`, `dli_database`, `dli_package_resource`, `dli_flink_job`, `dli_elastic_resource_pool`.
   * @param input.resource_id The resource; the id of the connection for `dli_enhanced_datasource`. Length 1 to 1000.
   * @param input.project_id The project that the call is made in.
   * @param input.limit Most tags on one page. Unit: tags.
   * @param input.offset How many tags to pass over before the first one given. Unit: tags.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The labels.
   * @throws {ApiError} refused by the service, with code `DLI.0001`, `DLI.0002`, `DLI.0007`, `DLI.0023`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @see https://support.huaweicloud.com/intl/en-us/api-dli/dli_02_0501.html
   */
  showResourceTags(input: ShowResourceTagsInput, options?: CallOptions): Call<ShowResourceTagsOutput>;

  /**
   * List the labels in use.
   *
   * Lists the labels that resources of one kind have in the project, each with all of its values. How `limit` and `offset` cut the list is not
   * documented.
   *
   * Rules:
   * - The emulator knows connections only; the service has privileges and labels of other kinds of objects as well.
   * - The labels of all resources of one kind are listed by key, with all values.
   * - limit and offset cut out a part of the labels.
   *
   * In the vendor's SDKs: python `list_resources_tags`, java `listResourcesTags`, go `ListResourcesTags`, node `listResourcesTags`, metadata `ListResourcesTags`.
   *
   * @param input.resource_type The kind of resource; `dli_enhanced_datasource` for a connection. One of `dli_queue`, `dli_enhanced_datasource`, `dli_database`, `dli_package_resource`, `dli_flink_job`, `dli_elastic_resource_pool`.
   * @param input.project_id The project that the call is made in.
   * @param input.limit Most tags on one page. Unit: tags.
   * @param input.offset How many tags to pass over before the first one given. Unit: tags.
   * @param options How this one call is made: `signal`, `timeoutMs`, `deadlineMs`, `maxAttempts`, `headers`.
   * @returns The labels.
   * @throws {ApiError} refused by the service, with code `DLI.0001`, `DLI.0007`, or one that any operation may draw.
   * @throws {InputError} before anything is sent, when a field is missing, unknown or would change the path.
   * @throws {NetworkError | TimeoutError | DecodeError | AbortError} when no usable answer came.
   * @see https://support.huaweicloud.com/intl/en-us/api-dli/dli_02_0513.html
   */
  listResourcesTags(input: ListResourcesTagsInput, options?: CallOptions): Call<ListResourcesTagsOutput>;
}

/** The resources of the service whose states can be waited for. */
export interface DliResources {
  /**
   * Read by `showEnhancedConnection`. Its states:
   *
   * - `CREATING` a peering of a queue or a pool is being made
   * - `ACTIVE` each queue and pool that is bound can use it
   * - `FAILED` a peering could not be made; its `err_msg` says why
   * - `DELETED` deleted
   */
  EnhancedConnection: {
    state: 'CREATING' | 'ACTIVE' | 'FAILED' | 'DELETED';
    ids: Pick<ShowEnhancedConnectionInput, 'connection_id'>;
    resource: ShowEnhancedConnectionOutput;
    /** The state that a resource which is not found is in; `never` where it has no such state. */
    goneState: 'DELETED';
  };
}

/** Whether it was done. `false` is thrown by the client as an error; where the field is missing it was done. */
export type IsSuccess = components['schemas']['IsSuccess'];

/** A text for people; often empty. Its wording is not part of the contract. */
export type Message = components['schemas']['Message'];

/**
 * The state of the connection as a whole; open to values that are not known yet, and written `Active` by some pages.
 *
 * - `ACTIVE` it exists; whether it can be used is said by each queue and pool
 * - `DELETED` it was deleted; it may stay readable
 */
export type ConnectionStatus = components['schemas']['ConnectionStatus'];

/**
 * The state of one peering; open to values that are not known yet.
 *
 * - `CREATING` being made
 * - `ACTIVE` made, the other side is reached
 * - `FAILED` could not be made; `err_msg` says why
 */
export type PeeringStatus = components['schemas']['PeeringStatus'];

/** The peering between one queue or one pool and the VPC. */
export type Peering = components['schemas']['Peering'];

/** A name that queues and pools resolve to an address. */
export type ShownHost = components['schemas']['ShownHost'];

/** A route through a connection. */
export type Route = components['schemas']['Route'];

/** A connection as lists show it. */
export type EnhancedConnection = components['schemas']['EnhancedConnection'];

/** One page of connections. */
export type EnhancedConnectionPage = components['schemas']['EnhancedConnectionPage'];

/** What a refused call answers with. Gateways add `request_id`. */
export type ErrorBody = components['schemas']['ErrorBody'];

/**
 * A name that queues and pools resolve to an address. Both fields are documented as optional; what the service does with an entry that
 * lacks one of them is not documented, and Terraform's provider asks for both.
 */
export type Host = components['schemas']['Host'];

/**
 * A label: letters of any language, digits, spaces and `_ . : + - @ =`. The page on creating a connection in Chinese is the only one that
 * lists `=`. The page on adding tags says that a value may be empty, the metadata asks for at least one character.
 */
export type Tag = components['schemas']['Tag'];

/** The connection that is to be made. */
export type CreateEnhancedConnectionBody = components['schemas']['CreateEnhancedConnectionBody'];

/** The connection that was made. */
export type CreatedEnhancedConnection = components['schemas']['CreatedEnhancedConnection'];

/** A connection as it is read by itself. Of one that was deleted perhaps little more than `id` and `status` is left. */
export type ShownEnhancedConnection = components['schemas']['ShownEnhancedConnection'];

/** The hosts that the connection is to have. */
export type HostsBody = components['schemas']['HostsBody'];

/** Whether it was done. */
export type Done = components['schemas']['Done'];

/** What is to be bound or unbound. What the service does when both lists are missing is not documented. */
export type QueuesBody = components['schemas']['QueuesBody'];

/** The route that is to be made. */
export type RouteBody = components['schemas']['RouteBody'];

/** What a project may do with the connection. */
export type PrivilegeGrant = components['schemas']['PrivilegeGrant'];

/** Which projects may use the connection. */
export type PrivilegesOfConnection = components['schemas']['PrivilegesOfConnection'];

/** What is to be granted or revoked, and on what. */
export type Privilege = components['schemas']['Privilege'];

/** Whose privileges change, and how. What the service does with both a user and a project, or neither, is not documented. */
export type AuthorizationBody = components['schemas']['AuthorizationBody'];

/** What a user may do. */
export type UserPrivileges = components['schemas']['UserPrivileges'];

/** Which users may do what with an object. */
export type AuthorizationPrivileges = components['schemas']['AuthorizationPrivileges'];

/** What is to be reached. */
export type ConnectivityTaskBody = components['schemas']['ConnectivityTaskBody'];

/** The test that was started. */
export type CreatedConnectivityTask = components['schemas']['CreatedConnectivityTask'];

/** What a test found. */
export type ConnectivityTask = components['schemas']['ConnectivityTask'];

/** Labels to add. */
export type TagsBody = components['schemas']['TagsBody'];

/** A label to take away. Which characters it has is not looked at. */
export type TagToDelete = components['schemas']['TagToDelete'];

/** Labels to take away. */
export type TagsToDeleteBody = components['schemas']['TagsToDeleteBody'];

/** A label. */
export type ShownTag = components['schemas']['ShownTag'];

/** The labels of one resource. */
export type ResourceTags = components['schemas']['ResourceTags'];

/** A label and all values that it has. */
export type TagWithValues = components['schemas']['TagWithValues'];

/** The labels of all resources of one kind in the project. */
export type ProjectTags = components['schemas']['ProjectTags'];

/** The name of an operation of `dli`. */

export type DliOperationId = keyof DliOperations;
