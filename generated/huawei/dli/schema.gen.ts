// Generated from spec/ by `npm run generate`. Do not edit.

export interface paths {
  '/v2.0/{project_id}/datasource/enhanced-connections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List connections
     * @description Lists the connections of the project in the order in which they were made, one page at a time. Whether the oldest or the newest comes
     *     first is not documented.
     *
     *     Without `status` the list may hold connections that were deleted; ask for `ACTIVE` to leave them out.
     */
    get: operations['listEnhancedConnections'];
    put?: never;
    /**
     * Make a connection
     * @description Makes a connection to a subnet of a VPC, binds queues and elastic resource pools to it, and returns its id at once. The peerings of what
     *     is bound are made in the background.
     *
     *     There is no token that makes the call safe to repeat. After an answer that did not arrive, look by name whether the connection is there.
     */
    post: operations['createEnhancedConnection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2.0/{project_id}/datasource/enhanced-connections/{connection_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a connection
     * @description Reads one connection with its hosts and with the state of each queue and pool. It can be used once all of these are `ACTIVE`; the state of
     *     the connection itself does not say so.
     *
     *     A connection that was deleted is refused, or still answered with the status `DELETED`: Terraform's provider takes both for gone, and so does
     *     a wait for it.
     */
    get: operations['showEnhancedConnection'];
    /**
     * Change the hosts
     * @description Puts a new list of hosts in place of the old one. Nothing else of a connection can be changed.
     */
    put: operations['updateEnhancedConnection'];
    post?: never;
    /**
     * Delete a connection
     * @description Deletes a connection and the peerings of what is bound to it. One that is still being made cannot be deleted.
     */
    delete: operations['deleteEnhancedConnection'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2.0/{project_id}/datasource/enhanced-connections/{connection_id}/associate-queue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Bind queues and pools
     * @description Binds further queues and elastic resource pools to a connection. Their peerings are made in the background.
     */
    post: operations['associateQueueToEnhancedConnection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2.0/{project_id}/datasource/enhanced-connections/{connection_id}/disassociate-queue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Unbind queues and pools
     * @description Takes queues and elastic resource pools off a connection. A pool whose peering failed cannot be taken off; delete the connection instead.
     */
    post: operations['disassociateQueueFromEnhancedConnection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/{project_id}/datasource/enhanced-connections/{connection_id}/routes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a route
     * @description Sends a further address range through the connection. No operation lists routes; Terraform's provider reads them from the connection.
     *     The metadata says that the body may be left out, although both of its fields are needed.
     */
    post: operations['createRouteToEnhancedConnection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/{project_id}/datasource/enhanced-connections/{connection_id}/routes/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a route
     * @description Takes a route off a connection.
     */
    delete: operations['deleteRouteFromEnhancedConnection'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2.0/{project_id}/datasource/enhanced-connections/{connection_id}/routes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a route, as in v2.0
     * @deprecated
     * @description Deprecated by Huawei Cloud: use `createRouteToEnhancedConnection`, which does the same. Terraform's provider still calls this one.
     */
    post: operations['createEnhancedConnectionRoutes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2.0/{project_id}/datasource/enhanced-connections/{connection_id}/routes/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a route, as in v2.0
     * @deprecated
     * @description Deprecated by Huawei Cloud: use `deleteRouteFromEnhancedConnection`, which does the same. Terraform's provider still calls this one.
     */
    delete: operations['deleteEnhancedConnectionRoutes'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2.0/{project_id}/datasource/enhanced-connections/{connection_id}/privileges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read who may use a connection
     * @description Reads which other projects may use the connection.
     */
    get: operations['showEnhancedConnectionPrivilege'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1.0/{project_id}/authorization': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Grant, revoke or replace privileges
     * @description Changes what another project, or a user, may do with a connection. The operation serves all kinds of objects of DLI; this description names
     *     what a connection needs.
     */
    put: operations['runAuthorizationAction'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1.0/{project_id}/authorization/privileges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the users of an object
     * @description Lists which users may do what with an object. The reference names Flink jobs, package groups and packages; whether a connection is taken is
     *     not documented. Which projects may use a connection is told by `showEnhancedConnectionPrivilege`.
     */
    get: operations['listAuthorizationPrivileges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1.0/{project_id}/queues/{queue_name}/connection-test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Test what a queue reaches
     * @description Starts a test whether a queue reaches an address.
     */
    post: operations['createConnectivityTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1.0/{project_id}/queues/{queue_name}/connection-test/{task_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read what a test found
     * @description Reads what a test found. What is answered while it is still running is not documented.
     */
    get: operations['showConnectivityTask'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/{project_id}/{resource_type}/{resource_id}/tags/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add labels
     * @description Adds labels to a resource, at most 20 at a time.
     */
    post: operations['batchCreateResourceTags'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/{project_id}/{resource_type}/{resource_id}/tags/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take labels away
     * @description Takes labels off a resource, at most 20 at a time.
     */
    post: operations['batchDeleteResourceTags'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/{project_id}/{resource_type}/{resource_id}/tags': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the labels of a resource
     * @description Reads the labels of one resource. How `limit` and `offset` cut the list is not documented.
     */
    get: operations['showResourceTags'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/{project_id}/{resource_type}/tags': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the labels in use
     * @description Lists the labels that resources of one kind have in the project, each with all of its values. How `limit` and `offset` cut the list is not
     *     documented.
     */
    get: operations['listResourcesTags'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Whether it was done. `false` is thrown by the client as an error; where the field is missing it was done. */
    IsSuccess: boolean;
    /** @description A text for people; often empty. Its wording is not part of the contract. */
    Message: string;
    /**
     * @description The state of the connection as a whole; open to values that are not known yet, and written `Active` by some pages.
     *
     *     - `ACTIVE` it exists; whether it can be used is said by each queue and pool
     *     - `DELETED` it was deleted; it may stay readable
     */
    ConnectionStatus: 'ACTIVE' | 'DELETED' | (string & {});
    /**
     * @description The state of one peering; open to values that are not known yet.
     *
     *     - `CREATING` being made
     *     - `ACTIVE` made, the other side is reached
     *     - `FAILED` could not be made; `err_msg` says why
     */
    PeeringStatus: 'CREATING' | 'ACTIVE' | 'FAILED' | (string & {});
    /** @description The peering between one queue or one pool and the VPC. */
    Peering: {
      /** @description The id of the peering; a UUID. */
      peer_id?: string;
      status?: components['schemas']['PeeringStatus'];
      /** @description The name of the queue or the pool. */
      name?: string;
      /** @description Why the peering failed; empty otherwise. */
      err_msg?: string;
      /**
       * Format: int64
       * @description When the peering changed last.
       */
      update_time?: number;
    };
    /** @description A name that queues and pools resolve to an address. */
    ShownHost: {
      /** @description The host's name. */
      name?: string;
      /** @description The host's IPv4 address. */
      ip?: string;
    };
    /** @description A route through a connection. */
    Route: {
      /** @description The name of the route. */
      name?: string;
      /** @description The address range that is reached through it. */
      cidr?: string;
      /**
       * Format: int64
       * @description When the route was made.
       */
      create_time?: number;
    };
    /** @description A connection as lists show it. */
    EnhancedConnection: {
      /** @description The id of the connection; a UUID. */
      id?: string;
      /** @description The name of the connection. */
      name?: string;
      status?: components['schemas']['ConnectionStatus'];
      /** @description The peerings of the queues, one each. */
      available_queue_info?: components['schemas']['Peering'][];
      /** @description The peerings of the elastic resource pools, one each. In requests the field of this name has names only. */
      elastic_resource_pools?: components['schemas']['Peering'][];
      /** @description The VPC that is reached. */
      dest_vpc_id?: string;
      /** @description The network id of the subnet that is reached. */
      dest_network_id?: string;
      /**
       * Format: int64
       * @description When the connection was made.
       */
      create_time?: number;
      /** @description Names that the queues and pools resolve to addresses. */
      hosts?: components['schemas']['ShownHost'][];
      /** @description The reverse of what it sounds like. `false` when another project may use the connection, `true` when none may. */
      isPrivis?: boolean;
      /** @description Whether IPv6 is on. No source shows how to switch it on here. */
      ipv6_enable?: boolean;
      /** @description The routes that were added. Terraform's provider reads them here; no page and no SDK has the field, and it may be missing. */
      routes?: components['schemas']['Route'][];
    };
    /** @description One page of connections. */
    EnhancedConnectionPage: {
      is_success?: components['schemas']['IsSuccess'];
      message?: components['schemas']['Message'];
      /** @description The connections on this page. Whether an empty page has the field is not documented. */
      connections?: components['schemas']['EnhancedConnection'][];
      /**
       * Format: int32
       * @description The number of connections returned. Whether of this page or of all is not documented; do not count on it.
       */
      count?: number;
    };
    /** @description What a refused call answers with. Gateways add `request_id`. */
    ErrorBody: {
      /** @description The kind of error. The one field to branch on. */
      error_code: string;
      /** @description An explanation for people. Its wording is not part of the contract. */
      error_msg: string;
      /** @description The id of the request; only gateways send it here. */
      request_id?: string;
    };
    /**
     * @description A name that queues and pools resolve to an address. Both fields are documented as optional; what the service does with an entry that
     *     lacks one of them is not documented, and Terraform's provider asks for both.
     */
    Host: {
      /** @description The host's name. At most 128 letters, digits and `_ - .`; begins with a letter. */
      name?: string;
      /**
       * Format: ipv4
       * @description The host's IPv4 address.
       */
      ip?: string;
    };
    /**
     * @description A label: letters of any language, digits, spaces and `_ . : + - @ =`. The page on creating a connection in Chinese is the only one that
     *     lists `=`. The page on adding tags says that a value may be empty, the metadata asks for at least one character.
     */
    Tag: {
      /** @description The name of the label. Does not begin with `_sys_`, nor begin or end with a space. */
      key: string;
      /** @description The value of the label; the page on creating a connection describes it as a key by mistake. */
      value: string;
    };
    /** @description The connection that is to be made. */
    CreateEnhancedConnectionBody: {
      /** @description The name of the connection. At most 64 letters, digits and `_`. */
      name: string;
      /** @description The VPC of what is to be reached. */
      dest_vpc_id: string;
      /** @description The network id of the subnet of what is to be reached. */
      dest_network_id: string;
      /**
       * @description The names of the elastic resource pools to bind. Missing from the older creation pages, present in the SDKs and the newer ones.
       *     An example of the guide has a bare text here; whether the service takes that is not documented.
       */
      elastic_resource_pools?: string[];
      /**
       * @description The names of the queues to bind. Only yearly or monthly paid and dedicated queues can be bound; `default` never can.
       *     The newer pages say that pools are to replace this.
       */
      queues?: string[];
      /** @description The route table of the subnet. */
      routetable_id?: string;
      /** @description Names that the queues and pools resolve to addresses. */
      hosts?: components['schemas']['Host'][];
      /** @description Labels of the connection. How many there may be is not documented. */
      tags?: components['schemas']['Tag'][];
    };
    /** @description The connection that was made. */
    CreatedEnhancedConnection: {
      is_success?: components['schemas']['IsSuccess'];
      message?: components['schemas']['Message'];
      /** @description The id of the connection; a UUID. */
      connection_id: string;
    };
    /** @description A connection as it is read by itself. Of one that was deleted perhaps little more than `id` and `status` is left. */
    ShownEnhancedConnection: {
      is_success?: components['schemas']['IsSuccess'];
      message?: components['schemas']['Message'];
      /** @description The id of the connection; a UUID. */
      id?: string;
      /** @description The name of the connection. */
      name?: string;
      status?: components['schemas']['ConnectionStatus'];
      /** @description The peerings of the queues, one each. */
      available_queue_info?: components['schemas']['Peering'][];
      /** @description The peerings of the elastic resource pools, one each. In requests the field of this name has names only. */
      elastic_resource_pools?: components['schemas']['Peering'][];
      /** @description The VPC that is reached. */
      dest_vpc_id?: string;
      /** @description The network id of the subnet that is reached. */
      dest_network_id?: string;
      /**
       * Format: int64
       * @description When the connection was made.
       */
      create_time?: number;
      /** @description Names that the queues and pools resolve to addresses. */
      hosts?: components['schemas']['ShownHost'][];
      /**
       * @description The reverse of what it sounds like: `false` when another project may use the connection, `true` when none may. An example of the guide
       *     has it here, the SDKs only in lists.
       */
      isPrivis?: boolean;
      /** @description Whether IPv6 is on. No source shows how to switch it on here. */
      ipv6_enable?: boolean;
      /** @description The routes that were added. Terraform's provider reads them here; no page and no SDK has the field, and it may be missing. */
      routes?: components['schemas']['Route'][];
    };
    /** @description The hosts that the connection is to have. */
    HostsBody: {
      /** @description All of them; what is not among them is removed, and an empty list removes all. */
      hosts: components['schemas']['Host'][];
    };
    /** @description Whether it was done. */
    Done: {
      is_success?: components['schemas']['IsSuccess'];
      message?: components['schemas']['Message'];
    };
    /** @description What is to be bound or unbound. What the service does when both lists are missing is not documented. */
    QueuesBody: {
      /** @description The names of the queues. */
      queues?: string[];
      /** @description The names of the elastic resource pools. Missing from the older pages. */
      elastic_resource_pools?: string[];
    };
    /** @description The route that is to be made. */
    RouteBody: {
      /** @description The name of the route. The console takes letters, digits, `_` and `-` only. */
      name: string;
      /**
       * @description The address range to reach. The reference shows `127.0.0.0` without a prefix length, the console `192.168.2.0/24` and
       *     `2407:c080:802:be7::/64`; which forms the service takes is not documented.
       */
      cidr: string;
    };
    /** @description What a project may do with the connection. */
    PrivilegeGrant: {
      /** @description The connection, as `edsconnections.<connection_id>`. */
      object?: string;
      /** @description The project that may do it. Terraform's provider reads it as `project_id`; the client reads either as this. */
      applicant_project_id?: string;
      /**
       * @deprecated
       * @description The same under the name that Terraform's provider reads; read `applicant_project_id`.
       */
      project_id?: string;
      /** @description What it may do, `BIND_QUEUE` in all examples. */
      privileges?: string[];
    };
    /** @description Which projects may use the connection. */
    PrivilegesOfConnection: {
      is_success?: components['schemas']['IsSuccess'];
      message?: components['schemas']['Message'];
      /** @description The connection. */
      connection_id?: string;
      /** @description One entry for each project. */
      privileges?: components['schemas']['PrivilegeGrant'][];
    };
    /** @description What is to be granted or revoked, and on what. */
    Privilege: {
      /** @description What the privileges are on; `edsconnections.<connection_id>` for a connection. */
      object: string;
      /** @description The privileges; `BIND_QUEUE` for a connection. With `update` an empty list revokes all. */
      privileges: string[];
    };
    /** @description Whose privileges change, and how. What the service does with both a user and a project, or neither, is not documented. */
    AuthorizationBody: {
      /** @description The user that may do it. */
      user_name?: string;
      /** @description The project that may do it, one of the same account and region. The only field here in camelCase. */
      projectId?: string;
      /**
       * @description `grant` adds privileges, `revoke` takes them away, `update` puts these in place of those there were. The caller needs the right to do the
       *     first two for the third.
       * @enum {string}
       */
      action: 'grant' | 'revoke' | 'update';
      /** @description The privileges, by what they are on. */
      privileges: components['schemas']['Privilege'][];
    };
    /** @description What a user may do. */
    UserPrivileges: {
      /** @description What the privileges are on. Missing from the example of the metadata. */
      object?: string;
      /** @description Whether the user is an administrator. */
      is_admin?: boolean;
      /** @description The user. */
      user_name?: string;
      /** @description What the user may do. */
      privileges?: string[];
    };
    /** @description Which users may do what with an object. */
    AuthorizationPrivileges: {
      is_success?: components['schemas']['IsSuccess'];
      message?: components['schemas']['Message'];
      /** @description The name or id of the object. */
      object_name?: string;
      /** @description The kind of the object, `flink` in the one example. */
      object_type?: string;
      /**
       * Format: int32
       * @description Not documented; the metadata describes it as the kind of the object by mistake.
       */
      count?: number;
      /** @description One entry for each user. */
      privileges?: components['schemas']['UserPrivileges'][];
    };
    /** @description What is to be reached. */
    ConnectivityTaskBody: {
      /**
       * @description An IP address or a host name, a colon and a port from 0 to 65535. The console takes an address without a port as well; whether the
       *     service does is not documented.
       */
      address: string;
    };
    /** @description The test that was started. */
    CreatedConnectivityTask: {
      is_success?: components['schemas']['IsSuccess'];
      message?: components['schemas']['Message'];
      /**
       * @description The id of the test. The pages and the metadata call it a text and show `address_id` in its place; the SDKs have a number, and the client
       *     reads all of these as that.
       */
      task_id: number;
      /**
       * @deprecated
       * @description The same under the name that the examples show; read `task_id`.
       */
      address_id?: number;
    };
    /** @description What a test found. */
    ConnectivityTask: {
      is_success?: components['schemas']['IsSuccess'];
      message?: components['schemas']['Message'];
      /** @description What was found. Only `REACHABLE` is documented. */
      connectivity?: 'REACHABLE' | (string & {});
    };
    /** @description Labels to add. */
    TagsBody: {
      /** @description The labels. One key has one value, and keys differ. */
      tags: components['schemas']['Tag'][];
    };
    /** @description A label to take away. Which characters it has is not looked at. */
    TagToDelete: {
      /** @description The name of the label. */
      key: string;
      /** @description The value of the label. Whether it has to be the one that the connection has is not documented. */
      value: string;
    };
    /** @description Labels to take away. */
    TagsToDeleteBody: {
      /** @description The labels. */
      tags: components['schemas']['TagToDelete'][];
    };
    /** @description A label. */
    ShownTag: {
      /** @description The name of the label. */
      key?: string;
      /** @description The value of the label. */
      value?: string;
    };
    /** @description The labels of one resource. */
    ResourceTags: {
      /** @description The labels. */
      tags?: components['schemas']['ShownTag'][];
      /** @description The number of labels. Whether of this page or of all is not documented. */
      count?: number;
    };
    /** @description A label and all values that it has. */
    TagWithValues: {
      /** @description The name of the label. */
      key?: string;
      /** @description Its values. Older metadata has one `value` instead. */
      values?: string[];
    };
    /** @description The labels of all resources of one kind in the project. */
    ProjectTags: {
      /** @description The labels, each once. */
      tags?: components['schemas']['TagWithValues'][];
      /** @description The number of labels. Whether of this page or of all is not documented. */
      count?: number;
    };
  };
  responses: {
    /**
     * @description Refused. Decide by the status first, then by `error_code`: DLI answers most refusals with status 400, even failures of its own
     *     (`DLI.0999`). The body may be empty or not JSON at all when something in front of the service answers; the client then derives `code`
     *     from the status.
     */
    ClientError: {
      headers: {
        'x-request-id': components['headers']['requestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description The service or the gateway failed. Whether a change was made is not known. */
    ServerError: {
      headers: {
        'x-request-id': components['headers']['requestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
  };
  parameters: {
    /**
     * @description The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
     *     token, or the one project that IAM lists under the name of the region.
     * @example 48cc2c48765f481480c7db940d6409d1
     */
    project_id: string;
    /**
     * @description The connection. A UUID in all examples; no form is documented.
     * @example 2a620c33-5609-40c9-affd-2b6453071b0f
     */
    connection_id: string;
    /**
     * @description The route, by the name that it was made with.
     * @example route
     */
    route_name: string;
    /**
     * @description The queue that the test starts from.
     * @example q1
     */
    queue_name: string;
    /**
     * @description The kind of resource; `dli_enhanced_datasource` for a connection. The page on adding tags leaves `dli_package_resource` out, the other
     *     pages on tags list it.
     * @example dli_enhanced_datasource
     */
    resource_type:
      | 'dli_queue'
      | 'dli_enhanced_datasource'
      | 'dli_database'
      | 'dli_package_resource'
      | 'dli_flink_job'
      | 'dli_elastic_resource_pool';
    /**
     * @description The resource; the id of the connection for `dli_enhanced_datasource`.
     * @example 2a620c33-5609-40c9-affd-2b6453071b0f
     */
    resource_id: string;
    /**
     * @description Most tags on one page. Default and bounds are not documented.
     * @example 10
     */
    tag_limit: number;
    /**
     * @description How many tags to pass over before the first one given. Default and bounds are not documented.
     * @example 0
     */
    tag_offset: number;
  };
  requestBodies: never;
  headers: {
    /**
     * @description The id of this request, to be quoted to Huawei Cloud's support.
     * @example 2a0f1a6c3f7d4ef0b6a5f2f1c9d0e7b4
     */
    requestId: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listEnhancedConnections: {
    parameters: {
      query?: {
        /**
         * @description Most connections on one page. `0` gives all of them at once; the largest value is not documented. The pages call it a text, the
         *     metadata and the SDKs have a number.
         * @example 100
         */
        limit?: number;
        /**
         * @description How many connections to pass over before the first one given.
         * @example 0
         */
        offset?: number;
        /**
         * @description Lists only the connections in this state. Upper and lower case are the same.
         * @example ACTIVE
         */
        status?: 'ACTIVE' | 'DELETED' | (string & {});
        /**
         * @description Lists only the connections of this name. Whether a part of a name finds them is not documented.
         * @example withvpc
         */
        name?: string;
        /**
         * @description Lists only the connections with these labels, written `key=value` and joined by commas. Whether all labels must be there or one is enough
         *     is not documented.
         * @example tag1=v1,tag2=v2
         */
        tags?: string;
      };
      header?: never;
      path: {
        /**
         * @description The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
         *     token, or the one project that IAM lists under the name of the region.
         * @example 48cc2c48765f481480c7db940d6409d1
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of connections. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnhancedConnectionPage'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  createEnhancedConnection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
         *     token, or the one project that IAM lists under the name of the region.
         * @example 48cc2c48765f481480c7db940d6409d1
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateEnhancedConnectionBody'];
      };
    };
    responses: {
      /** @description The connection was made. */
      201: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedEnhancedConnection'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  showEnhancedConnection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
         *     token, or the one project that IAM lists under the name of the region.
         * @example 48cc2c48765f481480c7db940d6409d1
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description The connection. A UUID in all examples; no form is documented.
         * @example 2a620c33-5609-40c9-affd-2b6453071b0f
         */
        connection_id: components['parameters']['connection_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The connection. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ShownEnhancedConnection'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  updateEnhancedConnection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
         *     token, or the one project that IAM lists under the name of the region.
         * @example 48cc2c48765f481480c7db940d6409d1
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description The connection. A UUID in all examples; no form is documented.
         * @example 2a620c33-5609-40c9-affd-2b6453071b0f
         */
        connection_id: components['parameters']['connection_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HostsBody'];
      };
    };
    responses: {
      /** @description The hosts were changed. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Done'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  deleteEnhancedConnection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
         *     token, or the one project that IAM lists under the name of the region.
         * @example 48cc2c48765f481480c7db940d6409d1
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description The connection. A UUID in all examples; no form is documented.
         * @example 2a620c33-5609-40c9-affd-2b6453071b0f
         */
        connection_id: components['parameters']['connection_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The connection was deleted. There is a body, unlike in the answers of many services to a deletion. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Done'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  associateQueueToEnhancedConnection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
         *     token, or the one project that IAM lists under the name of the region.
         * @example 48cc2c48765f481480c7db940d6409d1
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description The connection. A UUID in all examples; no form is documented.
         * @example 2a620c33-5609-40c9-affd-2b6453071b0f
         */
        connection_id: components['parameters']['connection_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QueuesBody'];
      };
    };
    responses: {
      /** @description They were bound. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Done'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  disassociateQueueFromEnhancedConnection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
         *     token, or the one project that IAM lists under the name of the region.
         * @example 48cc2c48765f481480c7db940d6409d1
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description The connection. A UUID in all examples; no form is documented.
         * @example 2a620c33-5609-40c9-affd-2b6453071b0f
         */
        connection_id: components['parameters']['connection_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QueuesBody'];
      };
    };
    responses: {
      /** @description They were unbound. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Done'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  createRouteToEnhancedConnection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
         *     token, or the one project that IAM lists under the name of the region.
         * @example 48cc2c48765f481480c7db940d6409d1
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description The connection. A UUID in all examples; no form is documented.
         * @example 2a620c33-5609-40c9-affd-2b6453071b0f
         */
        connection_id: components['parameters']['connection_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RouteBody'];
      };
    };
    responses: {
      /** @description The route was added. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Done'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  deleteRouteFromEnhancedConnection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
         *     token, or the one project that IAM lists under the name of the region.
         * @example 48cc2c48765f481480c7db940d6409d1
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description The connection. A UUID in all examples; no form is documented.
         * @example 2a620c33-5609-40c9-affd-2b6453071b0f
         */
        connection_id: components['parameters']['connection_id'];
        /**
         * @description The route, by the name that it was made with.
         * @example route
         */
        name: components['parameters']['route_name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The route was deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Done'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  createEnhancedConnectionRoutes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
         *     token, or the one project that IAM lists under the name of the region.
         * @example 48cc2c48765f481480c7db940d6409d1
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description The connection. A UUID in all examples; no form is documented.
         * @example 2a620c33-5609-40c9-affd-2b6453071b0f
         */
        connection_id: components['parameters']['connection_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RouteBody'];
      };
    };
    responses: {
      /** @description The route was added. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Done'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  deleteEnhancedConnectionRoutes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
         *     token, or the one project that IAM lists under the name of the region.
         * @example 48cc2c48765f481480c7db940d6409d1
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description The connection. A UUID in all examples; no form is documented.
         * @example 2a620c33-5609-40c9-affd-2b6453071b0f
         */
        connection_id: components['parameters']['connection_id'];
        /**
         * @description The route, by the name that it was made with.
         * @example route
         */
        name: components['parameters']['route_name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The route was deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Done'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  showEnhancedConnectionPrivilege: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
         *     token, or the one project that IAM lists under the name of the region.
         * @example 48cc2c48765f481480c7db940d6409d1
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description The connection. A UUID in all examples; no form is documented.
         * @example 2a620c33-5609-40c9-affd-2b6453071b0f
         */
        connection_id: components['parameters']['connection_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The projects and what they may do. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrivilegesOfConnection'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  runAuthorizationAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
         *     token, or the one project that IAM lists under the name of the region.
         * @example 48cc2c48765f481480c7db940d6409d1
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AuthorizationBody'];
      };
    };
    responses: {
      /** @description The privileges were changed. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Done'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  listAuthorizationPrivileges: {
    parameters: {
      query: {
        /**
         * @description The object, as in `runAuthorizationAction`. Documented are `jobs.flink.<id>`, `groups.<name>` and `resources.<name>`.
         * @example jobs.flink.9561
         */
        object: string;
      };
      header?: never;
      path: {
        /**
         * @description The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
         *     token, or the one project that IAM lists under the name of the region.
         * @example 48cc2c48765f481480c7db940d6409d1
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The users and what they may do. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorizationPrivileges'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  createConnectivityTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
         *     token, or the one project that IAM lists under the name of the region.
         * @example 48cc2c48765f481480c7db940d6409d1
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description The queue that the test starts from.
         * @example q1
         */
        queue_name: components['parameters']['queue_name'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConnectivityTaskBody'];
      };
    };
    responses: {
      /** @description The test was started. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedConnectivityTask'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  showConnectivityTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
         *     token, or the one project that IAM lists under the name of the region.
         * @example 48cc2c48765f481480c7db940d6409d1
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description The queue that the test starts from.
         * @example q1
         */
        queue_name: components['parameters']['queue_name'];
        /**
         * @description The test. A text here, a number in the answer of `createConnectivityTask`.
         * @example 9
         */
        task_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What the test found. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConnectivityTask'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  batchCreateResourceTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
         *     token, or the one project that IAM lists under the name of the region.
         * @example 48cc2c48765f481480c7db940d6409d1
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description The kind of resource; `dli_enhanced_datasource` for a connection. The page on adding tags leaves `dli_package_resource` out, the other
         *     pages on tags list it.
         * @example dli_enhanced_datasource
         */
        resource_type: components['parameters']['resource_type'];
        /**
         * @description The resource; the id of the connection for `dli_enhanced_datasource`.
         * @example 2a620c33-5609-40c9-affd-2b6453071b0f
         */
        resource_id: components['parameters']['resource_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TagsBody'];
      };
    };
    responses: {
      /** @description The labels were added. The metadata calls the body a text; the client does not read it. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  batchDeleteResourceTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
         *     token, or the one project that IAM lists under the name of the region.
         * @example 48cc2c48765f481480c7db940d6409d1
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description The kind of resource; `dli_enhanced_datasource` for a connection. The page on adding tags leaves `dli_package_resource` out, the other
         *     pages on tags list it.
         * @example dli_enhanced_datasource
         */
        resource_type: components['parameters']['resource_type'];
        /**
         * @description The resource; the id of the connection for `dli_enhanced_datasource`.
         * @example 2a620c33-5609-40c9-affd-2b6453071b0f
         */
        resource_id: components['parameters']['resource_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TagsToDeleteBody'];
      };
    };
    responses: {
      /** @description The labels are gone. The metadata calls the body a text; the client does not read it. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  showResourceTags: {
    parameters: {
      query?: {
        /**
         * @description Most tags on one page. Default and bounds are not documented.
         * @example 10
         */
        limit?: components['parameters']['tag_limit'];
        /**
         * @description How many tags to pass over before the first one given. Default and bounds are not documented.
         * @example 0
         */
        offset?: components['parameters']['tag_offset'];
      };
      header?: never;
      path: {
        /**
         * @description The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
         *     token, or the one project that IAM lists under the name of the region.
         * @example 48cc2c48765f481480c7db940d6409d1
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description The kind of resource; `dli_enhanced_datasource` for a connection. The page on adding tags leaves `dli_package_resource` out, the other
         *     pages on tags list it.
         * @example dli_enhanced_datasource
         */
        resource_type: components['parameters']['resource_type'];
        /**
         * @description The resource; the id of the connection for `dli_enhanced_datasource`.
         * @example 2a620c33-5609-40c9-affd-2b6453071b0f
         */
        resource_id: components['parameters']['resource_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The labels. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResourceTags'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  listResourcesTags: {
    parameters: {
      query?: {
        /**
         * @description Most tags on one page. Default and bounds are not documented.
         * @example 10
         */
        limit?: components['parameters']['tag_limit'];
        /**
         * @description How many tags to pass over before the first one given. Default and bounds are not documented.
         * @example 0
         */
        offset?: components['parameters']['tag_offset'];
      };
      header?: never;
      path: {
        /**
         * @description The project that the call is made in. Filled in by the client when left out: with the `projectId` it was made with, the project of its
         *     token, or the one project that IAM lists under the name of the region.
         * @example 48cc2c48765f481480c7db940d6409d1
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description The kind of resource; `dli_enhanced_datasource` for a connection. The page on adding tags leaves `dli_package_resource` out, the other
         *     pages on tags list it.
         * @example dli_enhanced_datasource
         */
        resource_type: components['parameters']['resource_type'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The labels. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectTags'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
}
