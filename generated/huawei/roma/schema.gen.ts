// Generated from spec/ by `npm run generate`. Do not edit.

export interface paths {
  '/v2/{project_id}/apic/instances/{instance_id}/vpc-channels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the channels of an instance
     * @description Lists the channels of one instance, one page at a time. Their order is not documented; the example shows the newest first.
     */
    get: operations['listVpcChannelsV2'];
    put?: never;
    /**
     * Create a channel on an instance
     * @description Creates a channel on one instance, with its groups, members and health check.
     *
     *     One of the documents' examples of a refusal says that `members` must be given, the schema calls them optional; they are optional here.
     */
    post: operations['createVpcChannelV2'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/apic/instances/{instance_id}/vpc-channels/{vpc_channel_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a channel
     * @description Reads one channel with its groups, members and health check.
     */
    get: operations['showDetailsOfVpcChannelV2'];
    /**
     * Change a channel
     * @description Gives a channel new settings. Send all groups that it shall keep: the list takes the place of those that it has, and an empty one
     *     removes them all.
     *
     *     An empty list of members removes none; `deleteBackendInstanceV2` does that. The sibling service's documents say the opposite, so an
     *     empty list is better not sent. What becomes of the health check or of other settings that the body leaves out is not documented.
     */
    put: operations['updateVpcChannelV2'];
    post?: never;
    /**
     * Delete a channel
     * @description Deletes a channel with its groups, members and health check. A channel that an API, a third-party authentication plug-in or another
     *     channel uses is refused.
     */
    delete: operations['deleteVpcChannelV2'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/apic/instances/{instance_id}/vpc-channels/{vpc_channel_id}/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the members of a channel
     * @description Lists the members of one channel, one page at a time.
     */
    get: operations['listBackendInstancesV2'];
    /**
     * Replace the members of a channel
     * @description Replaces all members of a channel, or those of one group. Members that the list lacks are gone afterwards.
     */
    put: operations['updateBackendInstancesV2'];
    /**
     * Add members to a channel
     * @description Adds members, or changes those whose address the channel has already.
     *
     *     Whether the answer lists the members of the call or all of the channel is not documented; the examples could be either.
     */
    post: operations['addingBackendInstancesV2'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/apic/instances/{instance_id}/vpc-channels/{vpc_channel_id}/members/{member_id}': {
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
     * Remove a member from a channel
     * @description Removes one member.
     */
    delete: operations['deleteBackendInstanceV2'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/apic/instances/{instance_id}/vpc-channels/{vpc_channel_id}/members/batch-enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let members take part
     * @description Makes members available. The documents list no status 400 for it; the sibling service's do.
     */
    post: operations['batchEnableMembers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/apic/instances/{instance_id}/vpc-channels/{vpc_channel_id}/members/batch-disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Keep members from taking part
     * @description Makes members unavailable. The documents list no status 400 for it; the sibling service's do.
     */
    post: operations['batchDisableMembers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/apic/instances/{instance_id}/vpc-channels/{vpc_channel_id}/member-groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the groups of a channel
     * @description Lists the groups of one channel, one page at a time.
     */
    get: operations['listMemberGroups'];
    put?: never;
    /**
     * Add groups to a channel
     * @description Adds groups, or changes those whose name the channel has already.
     */
    post: operations['createMemberGroup'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/apic/instances/{instance_id}/vpc-channels/{vpc_channel_id}/member-groups/{member_group_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a group
     * @description Reads one group.
     */
    get: operations['showDetailsOfMemberGroup'];
    /**
     * Change a group
     * @description Gives a group new settings. What becomes of settings that the body leaves out is not documented.
     */
    put: operations['updateMemberGroup'];
    post?: never;
    /**
     * Delete a group
     * @description Deletes one group. What becomes of its members is not documented.
     */
    delete: operations['deleteMemberGroup'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/apic/instances/{instance_id}/vpc-channels/{vpc_channel_id}/health-config': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change the health check of a channel
     * @description Gives a channel another health check. The documents list no status 400 for it.
     */
    put: operations['updateHealthCheck'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/apic/vpc-channels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the channels of a project
     * @description Lists the channels of all instances of the project, one page at a time; a channel that several instances have appears once for each.
     *     Whether such channels share an id is not documented, so tell rows apart by id and instance.
     */
    get: operations['listProjectVpcChannelsV2'];
    /**
     * Change a channel on several instances
     * @description Changes the channel of this name on each instance that is named, and creates it where there is none. Nothing but the name says which
     *     channel is meant, so it cannot be renamed here.
     *
     *     No source states the status of a success; 200 is that of all other changes. How groups and members are merged is not documented for it
     *     either.
     */
    put: operations['updateProjectVpcChannel'];
    /**
     * Create a channel on several instances
     * @description Creates the same channel on each instance that is named. It is deleted on each instance with `deleteVpcChannelV2`.
     */
    post: operations['createProjectVpcChannel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/apic/vpc-channels/syncs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy a channel to several instances
     * @description Copies a channel to further instances of the project.
     *
     *     The schema calls all fields optional, and nothing can be copied without the two ids; a refusal is documented for a missing id. The
     *     status of a success is 201, although the documents label it OK.
     */
    post: operations['createProjectVpcChannelSyncs'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/apic/instances/{instance_id}/features': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the features of an instance
     * @description Lists the features of an instance, one page at a time. Whether it lists those that were never set is not documented.
     */
    get: operations['listFeaturesV2'];
    put?: never;
    /**
     * Set a feature of an instance
     * @description Sets one feature of an instance. `vpc_name_modifiable` with `enable: true` and `config: off` allows the operations on a project for this
     *     instance; the sibling service's list of features shows the same form with `on`. The user guide warns that changing a parameter of an
     *     instance interrupts its APIs.
     *
     *     A feature can be changed once a minute: a repetition within that minute is refused with APIG.3711. After a call whose outcome is not
     *     known, look with `listFeaturesV2` first.
     */
    post: operations['createFeatureV2'];
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
    /**
     * @description The dictionary code: letters, digits, hyphens, underscores and dots. Not supported at present, say the documents. The reference of 2023
     *     leaves out the dot; the pattern in the metadata has it, and lacks an anchor at its start.
     */
    DictCode: string;
    /** @description A time in UTC as RFC 3339 writes it, with no or with nine fractional digits. Empty where there is none. */
    Timestamp: string;
    /** @description A label of a member group. */
    MicroserviceLabel: {
      /** @description The name. Documented: 1 to 63 letters, digits, hyphens, underscores and dots, a letter or digit first and last. */
      label_name?: string;
      /** @description The value. Documented: 1 to 63 letters, digits, hyphens, underscores and dots, a letter or digit first and last. */
      label_value?: string;
    };
    /**
     * @description A group of members. Where a channel was created on several instances at once or copied, its groups have the same ids on each: an id is
     *     unique only together with its instance.
     */
    MemberGroupInfo: {
      /**
       * @description The name. Documented, in newer documents only: 3 to 64 letters, Chinese characters, digits, hyphens, underscores and dots, a letter or
       *     Chinese character first.
       */
      member_group_name?: string;
      /** @description The remark; may be empty. Documented, for the sibling service only: at most 255 characters. */
      member_group_remark?: string;
      /** @description The weight. Documented: 0 to 100; where the group has servers, their weights follow from it. An example of reading one group lacks it. */
      member_group_weight?: number;
      /**
       * @description The dictionary code; empty without one. Documented: 3 to 64 letters, digits, hyphens and underscores, not supported at present. Other
       *     sources add dots.
       */
      dict_code?: string;
      /** @description The version of its servers, in a channel to a microservice; otherwise empty. Documented: at most 64 characters. */
      microservice_version?: string;
      /** @description The port of its servers, in a channel to a microservice; otherwise 0. Documented: 0 to 65535; with 0 they keep theirs. */
      microservice_port?: number;
      /** @description The labels that pick its servers, in a channel to a microservice. */
      microservice_labels?: components['schemas']['MicroserviceLabel'][];
      /** @description The channel that the group stands for, in a channel to other channels. Only the sibling service's SDK has it. */
      reference_vpc_channel_id?: string;
      /** @description The id of the group. */
      member_group_id?: string;
      /** @description When it was created. */
      create_time?: components['schemas']['Timestamp'];
      /** @description When it was last changed. */
      update_time?: components['schemas']['Timestamp'];
    };
    /** @description A microservice of Cloud Service Engine. All its texts are empty where the channel leads to none. */
    MicroServiceInfoCSE: {
      /** @description The engine. Documented: at most 64 characters. */
      engine_id?: string;
      /** @description The microservice in it. Documented: at most 64 characters. */
      service_id?: string;
      /** @description The name of the engine. */
      engine_name?: string;
      /** @description The name of the microservice. */
      service_name?: string;
      /** @description The address of the registry. */
      register_address?: string;
      /** @description The application that it belongs to. */
      cse_app_id?: string;
      /**
       * @deprecated
       * @description Its version. Documented: at most 64 characters. Given up; member groups have it.
       */
      version?: string;
    };
    /**
     * @description A workload of Cloud Container Engine. All its texts are empty where the channel leads to none. The documents of 2023 call it not
     *     supported yet.
     */
    MicroServiceInfoCCE: {
      /** @description The cluster. Documented: at most 64 characters. */
      cluster_id?: string;
      /** @description The namespace in it. Documented: at most 64 characters. */
      namespace?: string;
      /** @description The kind of workload; empty without one. Documented: `deployment`, `statefulset` or `daemonset`. */
      workload_type?: string;
      /** @description The name of the application. Documented: at most 64 characters. */
      app_name?: string;
      /** @description The name of a label. Documented: at most 64 characters. */
      label_key?: string;
      /** @description The value of that label. Documented: at most 64 characters. */
      label_value?: string;
      /** @description The name of the cluster. */
      cluster_name?: string;
    };
    /**
     * @description The microservice that a channel leads to. A channel to servers has it too: all its texts are then empty. The reference of 2023 lacks
     *     `instance_id`, which the SDKs have.
     */
    MicroServiceInfo: {
      /** @description The id of the microservice; empty without one. */
      id?: string;
      /** @description The ROMA Connect instance. */
      instance_id?: string;
      /** @description The project. One example shows it, no table does. */
      project_id?: string;
      /**
       * @description Where it is registered; empty without one. Documented: `CSE` or `CCE`, the latter not supported yet in 2023. The sibling service knows
       *     further kinds.
       */
      service_type?: 'CSE' | 'CCE' | 'CCE_SERVICE' | 'NACOS' | (string & {});
      cse_info?: components['schemas']['MicroServiceInfoCSE'];
      cce_info?: components['schemas']['MicroServiceInfoCCE'];
      /** @description When it was last changed. */
      update_time?: components['schemas']['Timestamp'];
      /** @description When it was created. */
      create_time?: components['schemas']['Timestamp'];
    };
    /** @description A channel of one instance, without its members and its health check. */
    VpcChannelInfo: {
      /**
       * @description The name. Documented: 3 to 64 letters, digits, hyphens and underscores, a letter first. Other sources add Chinese characters and dots;
       *     an example shows a space.
       */
      name?: string;
      /** @description The port of the servers. Documented: 1 to 65535. */
      port?: number;
      /**
       * @description How calls are spread. Documented: 1 weighted round robin, 2 weighted least connections, 3 hash of the caller's address, 4 hash of the
       *     URI; default 1.
       */
      balance_strategy?: number;
      /** @description What members are. Documented: `ip` addresses or `ecs` cloud servers; default `ecs`. */
      member_type?: 'ip' | 'ecs' | (string & {});
      /** @description Documented: 2 a channel to servers, 3 a channel to a microservice; default 2. */
      type?: number;
      /** @description The same in words. Only documents of 2025 have it. */
      vpc_channel_type?: 'builtin' | 'microservice' | 'reference' | (string & {});
      /**
       * @description The dictionary code; empty without one. Documented: 3 to 64 letters, digits, hyphens and underscores, not supported at present. Other
       *     sources add dots.
       */
      dict_code?: string;
      /** @description When it was created. */
      create_time?: components['schemas']['Timestamp'];
      /** @description The id of the channel. */
      id?: string;
      /** @description The state. Documented: 1 normal, 2 abnormal. */
      status?: number;
      /** @description Its groups. */
      member_groups?: components['schemas']['MemberGroupInfo'][];
      microservice_info?: components['schemas']['MicroServiceInfo'];
    };
    /** @description One page of channels. */
    VpcChannelPage: {
      /** @description How many channels are on this page. */
      size: number;
      /** @description How many channels match in all. */
      total: number;
      /** @description The channels on this page; may be left out when there are none. */
      vpc_channels?: components['schemas']['VpcChannelInfo'][];
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
     * @description The name: a letter or Chinese character, then letters, digits, Chinese characters, hyphens, underscores and dots. The reference of 2023
     *     leaves out Chinese characters and dots; the SDKs have the former, the reference has the latter since 2025.
     */
    ChannelName: string;
    /** @description The port of the servers, unless a member has its own. */
    ChannelPort: number;
    /**
     * @description How calls are spread: 1 weighted round robin, 2 weighted least connections, 3 hash of the caller's address, 4 hash of the URI.
     *     The documents call it required and give it the default 1 all the same; it must be sent.
     * @enum {integer}
     */
    BalanceStrategy: 1 | 2 | 3 | 4;
    /**
     * @description What members are: addresses (`ip`) or cloud servers (`ecs`). The documents call it required and give it the default `ecs` all the same;
     *     it must be sent.
     * @enum {string}
     */
    MemberType: 'ip' | 'ecs';
    /**
     * @description 2 a channel to servers, 3 a channel to a microservice. Without it and without `vpc_channel_type` it is 2. Newer documents give it up in
     *     favour of `vpc_channel_type`. An example of theirs sends 2 with a `microservice_info`; send 3 with one.
     * @enum {integer}
     */
    ChannelType: 2 | 3;
    /**
     * @description The same in words: a channel to servers, to a microservice, or to other channels. Only documents of 2025 and the sibling service have
     *     it, the SDKs for ROMA Connect do not. It must not contradict `type`; without it `type` decides.
     * @enum {string}
     */
    VpcChannelType: 'builtin' | 'microservice' | 'reference';
    /**
     * @description The name of a member group: a letter or Chinese character, then letters, digits, Chinese characters, hyphens, underscores and dots. Only
     *     newer documents bound it.
     */
    MemberGroupName: string;
    /** @description A label of a member group, as a request gives it. */
    MicroserviceLabelCreate: {
      /** @description The name. Begins and ends with a letter or digit; hyphens, underscores and dots may stand between. */
      label_name: string;
      /** @description The value, written as the name is. */
      label_value: string;
    };
    /**
     * @description A member group as a request gives it. One example of the documents writes `port` and `version`; the fields are `microservice_port` and
     *     `microservice_version`.
     */
    MemberGroupCreate: {
      member_group_name: components['schemas']['MemberGroupName'];
      /** @description A remark. Only the sibling service's documents bound it. */
      member_group_remark?: string;
      /**
       * @description The weight of the group. Where the group has servers, their weights follow from it. It cannot be changed on a Nacos channel, say the
       *     documents of 2025.
       */
      member_group_weight?: number;
      dict_code?: components['schemas']['DictCode'];
      /** @description The version of the group's servers. Only for channels to a microservice. */
      microservice_version?: string;
      /** @description The port of the group's servers; with 0 they keep theirs. Only for channels to a microservice. */
      microservice_port?: number;
      /** @description Labels that pick the group's servers. Only for channels to a microservice. */
      microservice_labels?: components['schemas']['MicroserviceLabelCreate'][];
      /** @description The channel that the group stands for, in a channel to other channels. Only the sibling service's SDK has it. */
      reference_vpc_channel_id?: string;
    };
    /** @description A server as a request gives it. What is needed depends on the channel's `member_type`. */
    MemberInfo: {
      /** @description The address. Needed when `member_type` is `ip`. */
      host?: string;
      /** @description The share of the calls; the higher, the more. Counts only in channels to servers. */
      weight?: number;
      /**
       * @description Whether it serves only while all others are faulty. Older instances do not support it and must be upgraded first.
       * @default false
       */
      is_backup?: boolean;
      /** @description The group that it belongs to. */
      member_group_name?: string;
      /**
       * @description Whether it takes part, 1 available, 2 unavailable.
       * @enum {integer}
       */
      status?: 1 | 2;
      /** @description Its port. Left out or 0, it is that of the channel. */
      port?: number;
      /**
       * @description The id of the cloud server: letters, digits, hyphens and underscores. Needed when `member_type` is `ecs`. The text says at most 64
       *     characters, the schema 255. No pattern is declared, because the service repeats addresses here that people may send back.
       */
      ecs_id?: string;
      /**
       * @description The name of the cloud server: letters, digits, Chinese characters, hyphens, underscores and dots. Needed when `member_type` is
       *     `ecs`. The reference of 2023 leaves out Chinese characters, the SDKs have them.
       */
      ecs_name?: string;
    };
    /**
     * @description How the health of members is checked. The metadata lists `timeout` as required in a place that the SDKs' generator dropped; it must be
     *     sent.
     */
    VpcHealthConfig: {
      /**
       * @description The protocol of the check. The documents list it in capitals, all their examples are in small letters; either is taken.
       * @enum {string}
       */
      protocol: 'TCP' | 'HTTP' | 'HTTPS' | 'tcp' | 'http' | 'https';
      /** @description The path that is asked for. Needed for HTTP, say the documents of 2023, and for HTTPS too, say the SDKs. */
      path?: string;
      /**
       * @description The method that is used.
       * @default GET
       * @enum {string}
       */
      method?: 'GET' | 'HEAD';
      /** @description The port that is checked. Left out or 0, it is that of the channel. */
      port?: number;
      /** @description How many checks in a row must succeed before a member counts as healthy. */
      threshold_normal: number;
      /** @description How many checks in a row must fail before a member counts as faulty. */
      threshold_abnormal: number;
      /** @description The time between two checks; must be longer than `timeout`. The sibling service allows 1 and more. */
      time_interval: number;
      /**
       * @description The statuses, 100 to 599, that count as success: single ones, ranges, or both, separated by commas, as `201,202,210-299`. Needed for
       *     HTTP. The documents speak of integers, the field is a text.
       */
      http_code?: string;
      /**
       * @description Whether both ends show a certificate; the one used is the instance's `backend_client_certificate`.
       * @default false
       */
      enable_client_ssl?: boolean;
      /**
       * @description Whether the check is in use, 1 available, 2 unavailable.
       * @enum {integer}
       */
      status?: 1 | 2;
      /** @description How long a check may take; must be shorter than `time_interval`. The sibling service allows 1 and more. */
      timeout: number;
    };
    /** @description A microservice of Cloud Service Engine. Needed when `service_type` is `CSE`. */
    MicroServiceInfoCSEBase: {
      /** @description The engine. */
      engine_id: string;
      /** @description The microservice in it. */
      service_id: string;
    };
    /**
     * @description A workload of Cloud Container Engine. Needed when `service_type` is `CCE`. `app_name`, or `label_key` with `label_value`, must pick it;
     *     `app_name` alone means the label `app` with that value.
     */
    MicroServiceInfoCCEBase: {
      /** @description The cluster. */
      cluster_id: string;
      /** @description The namespace in it. */
      namespace: string;
      /**
       * @description The kind of workload.
       * @enum {string}
       */
      workload_type: 'deployment' | 'statefulset' | 'daemonset';
      /** @description The name of the application. */
      app_name?: string;
      /** @description The name of a label. */
      label_key?: string;
      /** @description The value of that label. */
      label_value?: string;
    };
    /**
     * @description The microservice that a channel leads to. The sibling service knows the further kinds `CCE_SERVICE` and `NACOS`; how ROMA Connect takes
     *     them is not documented.
     */
    MicroServiceCreate: {
      /**
       * @description Where it is registered. The documents of 2023 say that `CCE` is not supported yet, and describe it in full all the same.
       * @enum {string}
       */
      service_type?: 'CSE' | 'CCE';
      cse_info?: components['schemas']['MicroServiceInfoCSEBase'];
      cce_info?: components['schemas']['MicroServiceInfoCCEBase'];
    };
    /** @description A channel as a request gives it. */
    VpcCreate: {
      name: components['schemas']['ChannelName'];
      port: components['schemas']['ChannelPort'];
      balance_strategy: components['schemas']['BalanceStrategy'];
      member_type: components['schemas']['MemberType'];
      type?: components['schemas']['ChannelType'];
      vpc_channel_type?: components['schemas']['VpcChannelType'];
      dict_code?: components['schemas']['DictCode'];
      /** @description All groups that the channel shall have. */
      member_groups?: components['schemas']['MemberGroupCreate'][];
      /** @description The servers that it leads to. Not used in a channel to other channels. */
      members?: components['schemas']['MemberInfo'][];
      vpc_health_config?: components['schemas']['VpcHealthConfig'];
      microservice_info?: components['schemas']['MicroServiceCreate'];
    };
    /** @description The channel that was made, without its members and its health check. */
    CreatedVpcChannel: {
      /**
       * @description The name. Documented: 3 to 64 letters, digits, hyphens and underscores, a letter first. Other sources add Chinese characters and dots;
       *     an example shows a space.
       */
      name?: string;
      /** @description The port of the servers. Documented: 1 to 65535. */
      port?: number;
      /**
       * @description How calls are spread. Documented: 1 weighted round robin, 2 weighted least connections, 3 hash of the caller's address, 4 hash of the
       *     URI; default 1.
       */
      balance_strategy?: number;
      /** @description What members are. Documented: `ip` addresses or `ecs` cloud servers; default `ecs`. */
      member_type?: 'ip' | 'ecs' | (string & {});
      /** @description Documented: 2 a channel to servers, 3 a channel to a microservice; default 2. */
      type?: number;
      /** @description The same in words. Only documents of 2025 have it. */
      vpc_channel_type?: 'builtin' | 'microservice' | 'reference' | (string & {});
      /**
       * @description The dictionary code; empty without one. Documented: 3 to 64 letters, digits, hyphens and underscores, not supported at present. Other
       *     sources add dots.
       */
      dict_code?: string;
      /** @description When it was created. */
      create_time?: components['schemas']['Timestamp'];
      /** @description The id of the channel. */
      id: string;
      /** @description The state. Documented: 1 normal, 2 abnormal. */
      status?: number;
      /** @description Its groups. */
      member_groups?: components['schemas']['MemberGroupInfo'][];
      microservice_info?: components['schemas']['MicroServiceInfo'];
    };
    /** @description A server of a channel. The reference of 2023 describes the last four fields one row too low; their meaning here is that of the SDKs. */
    VpcMemberInfo: {
      /** @description The address. Documented: at most 64 characters; valid where the channel's `member_type` is `ip`. */
      host?: string;
      /** @description The share of the calls; the higher, the more. Documented: 0 to 10000; counts only in channels of `type` 2. */
      weight?: number;
      /** @description Whether it serves only while all others are faulty. Documented: default false; older instances do not support it. */
      is_backup?: boolean;
      /** @description The group that it belongs to; empty without one. */
      member_group_name?: string;
      /** @description Whether it takes part. Documented: 1 available, 2 unavailable. */
      status?: number;
      /** @description Its port. Documented: 0 to 65535. */
      port?: number;
      /**
       * @description The id of the cloud server. Documented: letters, digits, hyphens and underscores, at most 64 by the text and 255 by the schema; needed
       *     where `member_type` is `ecs`. Where the member is an address, this is that address.
       */
      ecs_id?: string;
      /**
       * @description The name of the cloud server. Documented: at most 64 letters, digits, hyphens, underscores and dots; needed where `member_type` is
       *     `ecs`. Other sources add Chinese characters. Where the member is an address, this is that address.
       */
      ecs_name?: string;
      /** @description What the health check found. Only the sibling service's SDK has it. */
      health_status?: 'unknown' | 'healthy' | 'unhealthy' | (string & {});
      /** @description The id of the member. */
      id?: string;
      /** @description The channel. */
      vpc_channel_id?: string;
      /** @description When it was added to the channel. */
      create_time?: components['schemas']['Timestamp'];
      /** @description The id of its group; empty without one. */
      member_group_id?: string;
    };
    /** @description How the health of members is checked. */
    VpcHealthConfigInfo: {
      /** @description The protocol. Documented: TCP, HTTP or HTTPS; all examples are in small letters, so compare it without regard to case. */
      protocol?: string;
      /** @description The path that is asked for. Documented: needed for HTTP; the SDKs say for HTTPS too. */
      path?: string;
      /** @description The method that is used. Documented: default GET; the SDKs name HEAD beside it. */
      method?: string;
      /** @description The port that is checked. Documented: 0 to 65535; 0 or absent, it is that of the channel. */
      port?: number;
      /** @description How many checks in a row must succeed before a member counts as healthy. Documented: 1 to 10. */
      threshold_normal?: number;
      /** @description How many checks in a row must fail before a member counts as faulty. Documented: 1 to 10. */
      threshold_abnormal?: number;
      /** @description The time between two checks. Documented: 5 to 300 s, longer than `timeout`. */
      time_interval?: number;
      /**
       * @description The statuses that count as success. Documented: integers from 100 to 599 as a list (`200,201,202`), a range (`200-299`) or both
       *     (`201,202,210-299`); needed for HTTP. The client reads a number as its text.
       */
      http_code?: string;
      /** @description Whether both ends show a certificate. Documented: default false; the one used is the instance's `backend_client_certificate`. */
      enable_client_ssl?: boolean;
      /** @description Whether the check is in use. Documented: 1 available, 2 unavailable. */
      status?: number;
      /** @description How long a check may take. Documented: 2 to 30 s, shorter than `time_interval`. */
      timeout?: number;
      /** @description The channel. */
      vpc_channel_id?: string;
      /** @description The id of the check. */
      id?: string;
      /** @description When it was created. */
      create_time?: components['schemas']['Timestamp'];
    };
    /** @description A channel of one instance with all that belongs to it. */
    VpcChannelDetails: {
      /**
       * @description The name. Documented: 3 to 64 letters, digits, hyphens and underscores, a letter first. Other sources add Chinese characters and dots;
       *     an example shows a space.
       */
      name?: string;
      /** @description The port of the servers. Documented: 1 to 65535. */
      port?: number;
      /**
       * @description How calls are spread. Documented: 1 weighted round robin, 2 weighted least connections, 3 hash of the caller's address, 4 hash of the
       *     URI; default 1.
       */
      balance_strategy?: number;
      /** @description What members are. Documented: `ip` addresses or `ecs` cloud servers; default `ecs`. */
      member_type?: 'ip' | 'ecs' | (string & {});
      /** @description Documented: 2 a channel to servers, 3 a channel to a microservice; default 2. */
      type?: number;
      /** @description The same in words. Only documents of 2025 have it. */
      vpc_channel_type?: 'builtin' | 'microservice' | 'reference' | (string & {});
      /**
       * @description The dictionary code; empty without one. Documented: 3 to 64 letters, digits, hyphens and underscores, not supported at present. Other
       *     sources add dots.
       */
      dict_code?: string;
      /** @description When it was created. */
      create_time?: components['schemas']['Timestamp'];
      /** @description The id of the channel. */
      id?: string;
      /** @description The state. Documented: 1 normal, 2 abnormal. */
      status?: number;
      /** @description Its groups. */
      member_groups?: components['schemas']['MemberGroupInfo'][];
      /** @description Its members. */
      members?: components['schemas']['VpcMemberInfo'][];
      vpc_health_config?: components['schemas']['VpcHealthConfigInfo'];
      microservice_info?: components['schemas']['MicroServiceInfo'];
    };
    /** @description One page of members. */
    VpcMemberPage: {
      /** @description How many members are on this page. */
      size: number;
      /** @description How many members match in all. */
      total: number;
      /** @description The members on this page; may be left out when there are none. */
      members?: components['schemas']['VpcMemberInfo'][];
    };
    /** @description The members that the channel, or one of its groups, shall have. */
    VpcMemberModify: {
      /** @description The members. The schema calls the list optional, an example of a refusal says that it must be given. */
      members?: components['schemas']['MemberInfo'][];
      /**
       * @description The group to change. With it members of other groups in the list are passed over; without it the list takes the place of all
       *     members.
       */
      member_group_name?: string;
    };
    /** @description The members as they are after a change. */
    VpcMemberList: {
      /** @description How many members are listed. */
      size?: number;
      /** @description How many there are in all. Whether of the call or of the channel is not documented. */
      total?: number;
      /** @description The members; may be left out when there are none. */
      members?: components['schemas']['VpcMemberInfo'][];
    };
    /** @description The members to add. */
    VpcMemberCreate: {
      /** @description The members. Of several with the same address only the first counts. */
      members: components['schemas']['MemberInfo'][];
    };
    /** @description The members to switch. */
    MembersBatchEnableOrDisable: {
      /** @description The ids of the members. */
      member_ids?: string[];
    };
    /** @description One page of groups. */
    MemberGroupPage: {
      /** @description How many groups are on this page. */
      size: number;
      /** @description How many groups match in all. */
      total: number;
      /** @description The groups on this page; may be left out when there are none. */
      member_groups?: components['schemas']['MemberGroupInfo'][];
    };
    /** @description The groups to add. */
    MemberGroupCreateBatch: {
      /** @description The groups. Of several with the same name only the first counts. */
      member_groups?: components['schemas']['MemberGroupCreate'][];
    };
    /** @description The groups as they are after a change. */
    MemberGroupList: {
      /** @description How many groups are listed. */
      size?: number;
      /** @description How many there are in all. Whether of the call or of the channel is not documented. */
      total?: number;
      /** @description The groups; may be left out when there are none. */
      member_groups?: components['schemas']['MemberGroupInfo'][];
    };
    /**
     * @description A channel of one instance, as the operations on a project show it. The documented examples lack several of its fields; whether channels
     *     that were created together share an id is not documented.
     */
    ProjectVpcChannelInfo: {
      /**
       * @description The name. Documented: 3 to 64 letters, digits, hyphens and underscores, a letter first. Other sources add Chinese characters and dots;
       *     an example shows a space.
       */
      name?: string;
      /** @description The port of the servers. Documented: 1 to 65535. */
      port?: number;
      /**
       * @description How calls are spread. Documented: 1 weighted round robin, 2 weighted least connections, 3 hash of the caller's address, 4 hash of the
       *     URI; default 1.
       */
      balance_strategy?: number;
      /** @description What members are. Documented: `ip` addresses or `ecs` cloud servers; default `ecs`. */
      member_type?: 'ip' | 'ecs' | (string & {});
      /**
       * @description 2 a channel to servers, 3 a channel to a microservice. The documents promise the words `BUILTIN` and `MICROSERVICE`, and their
       *     example shows the number 2; the client reads the words and digits as these numbers, and leaves any other text as it is.
       */
      type?: number | string;
      /** @description The same in words. Only documents of 2025 have it. */
      vpc_channel_type?: 'builtin' | 'microservice' | 'reference' | (string & {});
      /**
       * @description The dictionary code; empty without one. Documented: 3 to 64 letters, digits, hyphens and underscores, not supported at present. Other
       *     sources add dots.
       */
      dict_code?: string;
      /** @description When it was created. */
      create_time?: components['schemas']['Timestamp'];
      /** @description The id of the channel. */
      id?: string;
      /** @description The state. Documented: 1 normal, 2 abnormal. */
      status?: number;
      /** @description Its groups. */
      member_groups?: components['schemas']['MemberGroupInfo'][];
      /** @description The instance that has it. */
      instance_id?: string;
      /** @description The name of that instance. */
      instance_name?: string;
      /** @description Its members. */
      members?: components['schemas']['VpcMemberInfo'][];
      vpc_health_config?: components['schemas']['VpcHealthConfigInfo'];
      microservice_info?: components['schemas']['MicroServiceInfo'];
    };
    /** @description One page of channels. */
    ProjectVpcChannelPage: {
      /** @description How many channels are on this page. */
      size: number;
      /** @description How many channels match in all. */
      total: number;
      /** @description The channels on this page; may be left out when there are none. */
      project_vpc_channels?: components['schemas']['ProjectVpcChannelInfo'][];
    };
    /** @description A channel as a request gives it, and the instances that shall have it. */
    ProjectVpcCreate: {
      name: components['schemas']['ChannelName'];
      port: components['schemas']['ChannelPort'];
      balance_strategy: components['schemas']['BalanceStrategy'];
      member_type: components['schemas']['MemberType'];
      type?: components['schemas']['ChannelType'];
      vpc_channel_type?: components['schemas']['VpcChannelType'];
      dict_code?: components['schemas']['DictCode'];
      /** @description All groups that the channel shall have. */
      member_groups?: components['schemas']['MemberGroupCreate'][];
      /** @description The servers that it leads to. Not used in a channel to other channels. */
      members?: components['schemas']['MemberInfo'][];
      vpc_health_config?: components['schemas']['VpcHealthConfig'];
      microservice_info?: components['schemas']['MicroServiceCreate'];
      /** @description The instances, at most 10 unless the service's support raises the quota `PROJECT_VPC_OPERATOR_NUM_LIMIT`. */
      instance_ids: string[];
    };
    /**
     * @description The channels that the call has made or changed, one for each instance. Their order need not be that of the request, as an example shows.
     *     No field says that some instances succeeded and others failed; what the service answers then is not documented.
     */
    ProjectVpcChannelList: {
      /** @description The channels. */
      project_vpc_channels?: components['schemas']['ProjectVpcChannelInfo'][];
    };
    /** @description Which channel is copied, and to which instances. */
    ProjectVpcSync: {
      /** @description The channel that is copied. The documents call it optional; their example of a refusal misses an `id`, which no field is called. */
      vpc_channel_id?: string;
      /** @description The instances that it is copied to. Whether their number is limited as it is when a channel is created is not documented. */
      instance_ids?: string[];
      /**
       * @description Whether to copy by force. What that overwrites is not documented.
       * @default false
       */
      force_sync?: boolean;
    };
    /** @description The name of a feature. The known values are those of the metadata, which is older than `vpc_name_modifiable`, and that one. */
    FeatureName:
      | 'vpc_name_modifiable'
      | 'lts'
      | 'gateway_responses'
      | 'ratelimit'
      | 'request_body_size'
      | 'backend_timeout'
      | 'app_token'
      | 'app_api_key'
      | 'app_basic'
      | 'app_secret'
      | 'app_jwt'
      | 'public_key'
      | 'backend_token_allow'
      | 'sign_basic'
      | 'multi_auth'
      | 'backend_client_certificate'
      | 'ssl_ciphers'
      | 'app_config'
      | 'green_tunnel'
      | 'app_route'
      | 'default_group_hide'
      | 'cascade'
      | 'sandbox'
      | 'livedata_config'
      | 'apiclient_first_use_x_hw_id'
      | 'cors'
      | 'api_task'
      | 'app_quota'
      | 'app_acl'
      | 'vpc_backup'
      | 'throttle_strategy'
      | 'kafka_log_plugin_options'
      | 'gzip'
      | 'js_invocable_cache_size'
      | (string & {});
    /** @description A feature of an instance. */
    FeatureInfoV2: {
      /** @description The id of the feature. */
      id?: string;
      name?: components['schemas']['FeatureName'];
      /** @description Whether the feature is configured. */
      enable?: boolean;
      /** @description Its value. */
      config?: string;
      /** @description The instance. */
      instance_id?: string;
      /** @description When it was last changed. Examples show six and nine fractional digits. */
      update_time?: components['schemas']['Timestamp'];
    };
    /** @description One page of features. */
    FeaturePage: {
      /** @description How many features are on this page. */
      size: number;
      /** @description How many features match in all. */
      total: number;
      /** @description The features on this page; may be left out when there are none. */
      features?: components['schemas']['FeatureInfoV2'][];
    };
    /** @description A feature and what it shall be. */
    FeatureToggleV2: {
      name: components['schemas']['FeatureName'];
      /** @description Whether the feature is configured at all. `true` together with a `config` of `off` switches a feature off. */
      enable: boolean;
      /** @description The value; which ones are possible depends on the feature. `vpc_name_modifiable` takes `on` and `off`. */
      config?: string;
    };
  };
  responses: {
    /**
     * @description Refused. Decide by the status first, then by `error_code`; the wording is no help, as the examples show. Three families of codes may
     *     come back from one operation: `APIG.` from the channels themselves, `APIC.` from the instance and `ROMA.` from the service as a whole,
     *     beside those of the gateway in front. The body may be empty or not JSON at all; the client then derives `code` from the status.
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
    /**
     * @description The service or the gateway failed. Whether a change was made is not known. `APIG.9008` is the exception: it asks to call less often,
     *     although its status is 500.
     */
    ServerError: {
      headers: {
        'x-request-id': components['headers']['requestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description Done. There is no body. */
    NoContent: {
      headers: {
        'x-request-id': components['headers']['requestId'];
        [name: string]: unknown;
      };
      content?: never;
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
     * @description The ROMA Connect instance. Examples show ids with and without dashes.
     * @example ddd73cde017890908ae0117d67bf7330
     */
    instance_id: string;
    /**
     * @description How many rows to skip. The service counts one below 0 as 0.
     * @example 0
     */
    offset: number;
    /**
     * @description Most rows on one page, 1 to 500. The sibling service counts a smaller number as 20 and a larger one as 500, and refuses neither; whether
     *     ROMA Connect does so is not documented.
     * @example 500
     */
    limit: number;
    /**
     * @description Lists only the channel with this id.
     * @example 04be10fd3a3f424fac9f603df3297a06
     */
    channel_id_filter: string;
    /**
     * @description Lists only channels with a name like this, or of exactly this name when `precise_search` names `name`.
     * @example VPC_demo
     */
    channel_name_filter: string;
    /**
     * @description Lists only what has this dictionary code. Not supported at present, say the documents.
     * @example demo.code
     */
    dict_code_filter: components['schemas']['DictCode'];
    /**
     * @description The filters that must match exactly, separated by commas. At present `name` and `member_group_name`. Without it these two match parts
     *     of a name.
     * @example name,member_group_name
     */
    precise_search: string;
    /**
     * @description Lists only channels with a member at this address. It is always matched exactly.
     * @example 192.168.0.5
     */
    member_host: string;
    /**
     * @description Lists only channels with a member at this port.
     * @example 22
     */
    member_port: number;
    /**
     * @description Lists only what has to do with a member group of a name like this, or of exactly this name when `precise_search` names
     *     `member_group_name`.
     * @example default
     */
    member_group_name: string;
    /**
     * @description Lists only what has to do with the member group of this id.
     * @example ec79066c6f6f462e91ff3f17f0e43f2a
     */
    member_group_id_filter: string;
    /**
     * @description The channel.
     * @example 04be10fd3a3f424fac9f603df3297a06
     */
    vpc_channel_id: string;
    /**
     * @description Lists only members on a cloud server with a name like this, or of exactly this name when `precise_search` names `name`.
     * @example APIGtest
     */
    server_name_filter: string;
    /**
     * @description The member, by the `id` that the service gave it.
     * @example be63c6260a1043888187f84af39c9f0e
     */
    member_id: string;
    /**
     * @description The filters that must match exactly, separated by commas. At present only `member_group_name`. Without it that matches parts of a name.
     * @example member_group_name
     */
    precise_group_search: string;
    /**
     * @description The member group.
     * @example ec79066c6f6f462e91ff3f17f0e43f2a
     */
    member_group_id: string;
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
  listVpcChannelsV2: {
    parameters: {
      query?: {
        /**
         * @description How many rows to skip. The service counts one below 0 as 0.
         * @example 0
         */
        offset?: components['parameters']['offset'];
        /**
         * @description Most rows on one page, 1 to 500. The sibling service counts a smaller number as 20 and a larger one as 500, and refuses neither; whether
         *     ROMA Connect does so is not documented.
         * @example 500
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Lists only the channel with this id.
         * @example 04be10fd3a3f424fac9f603df3297a06
         */
        id?: components['parameters']['channel_id_filter'];
        /**
         * @description Lists only channels with a name like this, or of exactly this name when `precise_search` names `name`.
         * @example VPC_demo
         */
        name?: components['parameters']['channel_name_filter'];
        /**
         * @description Lists only what has this dictionary code. Not supported at present, say the documents.
         * @example demo.code
         */
        dict_code?: components['parameters']['dict_code_filter'];
        /**
         * @description The filters that must match exactly, separated by commas. At present `name` and `member_group_name`. Without it these two match parts
         *     of a name.
         * @example name,member_group_name
         */
        precise_search?: components['parameters']['precise_search'];
        /**
         * @description Lists only channels with a member at this address. It is always matched exactly.
         * @example 192.168.0.5
         */
        member_host?: components['parameters']['member_host'];
        /**
         * @description Lists only channels with a member at this port.
         * @example 22
         */
        member_port?: components['parameters']['member_port'];
        /**
         * @description Lists only what has to do with a member group of a name like this, or of exactly this name when `precise_search` names
         *     `member_group_name`.
         * @example default
         */
        member_group_name?: components['parameters']['member_group_name'];
        /**
         * @description Lists only what has to do with the member group of this id.
         * @example ec79066c6f6f462e91ff3f17f0e43f2a
         */
        member_group_id?: components['parameters']['member_group_id_filter'];
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
         * @description The ROMA Connect instance. Examples show ids with and without dashes.
         * @example ddd73cde017890908ae0117d67bf7330
         */
        instance_id: components['parameters']['instance_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of channels. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VpcChannelPage'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  createVpcChannelV2: {
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
         * @description The ROMA Connect instance. Examples show ids with and without dashes.
         * @example ddd73cde017890908ae0117d67bf7330
         */
        instance_id: components['parameters']['instance_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VpcCreate'];
      };
    };
    responses: {
      /** @description The new channel. */
      201: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedVpcChannel'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  showDetailsOfVpcChannelV2: {
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
         * @description The ROMA Connect instance. Examples show ids with and without dashes.
         * @example ddd73cde017890908ae0117d67bf7330
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description The channel.
         * @example 04be10fd3a3f424fac9f603df3297a06
         */
        vpc_channel_id: components['parameters']['vpc_channel_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The channel. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VpcChannelDetails'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  updateVpcChannelV2: {
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
         * @description The ROMA Connect instance. Examples show ids with and without dashes.
         * @example ddd73cde017890908ae0117d67bf7330
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description The channel.
         * @example 04be10fd3a3f424fac9f603df3297a06
         */
        vpc_channel_id: components['parameters']['vpc_channel_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VpcCreate'];
      };
    };
    responses: {
      /** @description The channel as it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VpcChannelInfo'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  deleteVpcChannelV2: {
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
         * @description The ROMA Connect instance. Examples show ids with and without dashes.
         * @example ddd73cde017890908ae0117d67bf7330
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description The channel.
         * @example 04be10fd3a3f424fac9f603df3297a06
         */
        vpc_channel_id: components['parameters']['vpc_channel_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['NoContent'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  listBackendInstancesV2: {
    parameters: {
      query?: {
        /**
         * @description How many rows to skip. The service counts one below 0 as 0.
         * @example 0
         */
        offset?: components['parameters']['offset'];
        /**
         * @description Most rows on one page, 1 to 500. The sibling service counts a smaller number as 20 and a larger one as 500, and refuses neither; whether
         *     ROMA Connect does so is not documented.
         * @example 500
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Lists only members on a cloud server with a name like this, or of exactly this name when `precise_search` names `name`.
         * @example APIGtest
         */
        name?: components['parameters']['server_name_filter'];
        /**
         * @description Lists only what has to do with a member group of a name like this, or of exactly this name when `precise_search` names
         *     `member_group_name`.
         * @example default
         */
        member_group_name?: components['parameters']['member_group_name'];
        /**
         * @description Lists only what has to do with the member group of this id.
         * @example ec79066c6f6f462e91ff3f17f0e43f2a
         */
        member_group_id?: components['parameters']['member_group_id_filter'];
        /**
         * @description The filters that must match exactly, separated by commas. At present `name` and `member_group_name`. Without it these two match parts
         *     of a name.
         * @example name,member_group_name
         */
        precise_search?: components['parameters']['precise_search'];
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
         * @description The ROMA Connect instance. Examples show ids with and without dashes.
         * @example ddd73cde017890908ae0117d67bf7330
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description The channel.
         * @example 04be10fd3a3f424fac9f603df3297a06
         */
        vpc_channel_id: components['parameters']['vpc_channel_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of members. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VpcMemberPage'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  updateBackendInstancesV2: {
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
         * @description The ROMA Connect instance. Examples show ids with and without dashes.
         * @example ddd73cde017890908ae0117d67bf7330
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description The channel.
         * @example 04be10fd3a3f424fac9f603df3297a06
         */
        vpc_channel_id: components['parameters']['vpc_channel_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VpcMemberModify'];
      };
    };
    responses: {
      /** @description The members. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VpcMemberList'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  addingBackendInstancesV2: {
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
         * @description The ROMA Connect instance. Examples show ids with and without dashes.
         * @example ddd73cde017890908ae0117d67bf7330
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description The channel.
         * @example 04be10fd3a3f424fac9f603df3297a06
         */
        vpc_channel_id: components['parameters']['vpc_channel_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VpcMemberCreate'];
      };
    };
    responses: {
      /** @description The members. */
      201: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VpcMemberList'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  deleteBackendInstanceV2: {
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
         * @description The ROMA Connect instance. Examples show ids with and without dashes.
         * @example ddd73cde017890908ae0117d67bf7330
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description The channel.
         * @example 04be10fd3a3f424fac9f603df3297a06
         */
        vpc_channel_id: components['parameters']['vpc_channel_id'];
        /**
         * @description The member, by the `id` that the service gave it.
         * @example be63c6260a1043888187f84af39c9f0e
         */
        member_id: components['parameters']['member_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['NoContent'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  batchEnableMembers: {
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
         * @description The ROMA Connect instance. Examples show ids with and without dashes.
         * @example ddd73cde017890908ae0117d67bf7330
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description The channel.
         * @example 04be10fd3a3f424fac9f603df3297a06
         */
        vpc_channel_id: components['parameters']['vpc_channel_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MembersBatchEnableOrDisable'];
      };
    };
    responses: {
      204: components['responses']['NoContent'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  batchDisableMembers: {
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
         * @description The ROMA Connect instance. Examples show ids with and without dashes.
         * @example ddd73cde017890908ae0117d67bf7330
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description The channel.
         * @example 04be10fd3a3f424fac9f603df3297a06
         */
        vpc_channel_id: components['parameters']['vpc_channel_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MembersBatchEnableOrDisable'];
      };
    };
    responses: {
      204: components['responses']['NoContent'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  listMemberGroups: {
    parameters: {
      query?: {
        /**
         * @description How many rows to skip. The service counts one below 0 as 0.
         * @example 0
         */
        offset?: components['parameters']['offset'];
        /**
         * @description Most rows on one page, 1 to 500. The sibling service counts a smaller number as 20 and a larger one as 500, and refuses neither; whether
         *     ROMA Connect does so is not documented.
         * @example 500
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Lists only what has this dictionary code. Not supported at present, say the documents.
         * @example demo.code
         */
        dict_code?: components['parameters']['dict_code_filter'];
        /**
         * @description Lists only what has to do with a member group of a name like this, or of exactly this name when `precise_search` names
         *     `member_group_name`.
         * @example default
         */
        member_group_name?: components['parameters']['member_group_name'];
        /**
         * @description The filters that must match exactly, separated by commas. At present only `member_group_name`. Without it that matches parts of a name.
         * @example member_group_name
         */
        precise_search?: components['parameters']['precise_group_search'];
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
         * @description The ROMA Connect instance. Examples show ids with and without dashes.
         * @example ddd73cde017890908ae0117d67bf7330
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description The channel.
         * @example 04be10fd3a3f424fac9f603df3297a06
         */
        vpc_channel_id: components['parameters']['vpc_channel_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of groups. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberGroupPage'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  createMemberGroup: {
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
         * @description The ROMA Connect instance. Examples show ids with and without dashes.
         * @example ddd73cde017890908ae0117d67bf7330
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description The channel.
         * @example 04be10fd3a3f424fac9f603df3297a06
         */
        vpc_channel_id: components['parameters']['vpc_channel_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MemberGroupCreateBatch'];
      };
    };
    responses: {
      /** @description The groups. */
      201: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberGroupList'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  showDetailsOfMemberGroup: {
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
         * @description The ROMA Connect instance. Examples show ids with and without dashes.
         * @example ddd73cde017890908ae0117d67bf7330
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description The channel.
         * @example 04be10fd3a3f424fac9f603df3297a06
         */
        vpc_channel_id: components['parameters']['vpc_channel_id'];
        /**
         * @description The member group.
         * @example ec79066c6f6f462e91ff3f17f0e43f2a
         */
        member_group_id: components['parameters']['member_group_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The group. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberGroupInfo'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  updateMemberGroup: {
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
         * @description The ROMA Connect instance. Examples show ids with and without dashes.
         * @example ddd73cde017890908ae0117d67bf7330
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description The channel.
         * @example 04be10fd3a3f424fac9f603df3297a06
         */
        vpc_channel_id: components['parameters']['vpc_channel_id'];
        /**
         * @description The member group.
         * @example ec79066c6f6f462e91ff3f17f0e43f2a
         */
        member_group_id: components['parameters']['member_group_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MemberGroupCreate'];
      };
    };
    responses: {
      /** @description The group as it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberGroupInfo'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  deleteMemberGroup: {
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
         * @description The ROMA Connect instance. Examples show ids with and without dashes.
         * @example ddd73cde017890908ae0117d67bf7330
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description The channel.
         * @example 04be10fd3a3f424fac9f603df3297a06
         */
        vpc_channel_id: components['parameters']['vpc_channel_id'];
        /**
         * @description The member group.
         * @example ec79066c6f6f462e91ff3f17f0e43f2a
         */
        member_group_id: components['parameters']['member_group_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['NoContent'];
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  updateHealthCheck: {
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
         * @description The ROMA Connect instance. Examples show ids with and without dashes.
         * @example ddd73cde017890908ae0117d67bf7330
         */
        instance_id: components['parameters']['instance_id'];
        /**
         * @description The channel.
         * @example 04be10fd3a3f424fac9f603df3297a06
         */
        vpc_channel_id: components['parameters']['vpc_channel_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VpcHealthConfig'];
      };
    };
    responses: {
      /** @description The health check as it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VpcHealthConfigInfo'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  listProjectVpcChannelsV2: {
    parameters: {
      query?: {
        /**
         * @description How many rows to skip. The service counts one below 0 as 0.
         * @example 0
         */
        offset?: components['parameters']['offset'];
        /**
         * @description Most rows on one page, 1 to 500. The sibling service counts a smaller number as 20 and a larger one as 500, and refuses neither; whether
         *     ROMA Connect does so is not documented.
         * @example 500
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Lists only the channel with this id.
         * @example 04be10fd3a3f424fac9f603df3297a06
         */
        id?: components['parameters']['channel_id_filter'];
        /**
         * @description Lists only channels with a name like this, or of exactly this name when `precise_search` names `name`.
         * @example VPC_demo
         */
        name?: components['parameters']['channel_name_filter'];
        /**
         * @description The filters that must match exactly, separated by commas. At present `name` and `member_group_name`. Without it these two match parts
         *     of a name.
         * @example name,member_group_name
         */
        precise_search?: components['parameters']['precise_search'];
        /**
         * @description Lists only channels with a member at this address. It is always matched exactly.
         * @example 192.168.0.5
         */
        member_host?: components['parameters']['member_host'];
        /**
         * @description Lists only channels with a member at this port.
         * @example 22
         */
        member_port?: components['parameters']['member_port'];
        /**
         * @description Lists only what has to do with a member group of a name like this, or of exactly this name when `precise_search` names
         *     `member_group_name`.
         * @example default
         */
        member_group_name?: components['parameters']['member_group_name'];
        /**
         * @description Lists only what has to do with the member group of this id.
         * @example ec79066c6f6f462e91ff3f17f0e43f2a
         */
        member_group_id?: components['parameters']['member_group_id_filter'];
        /**
         * @description Whether each channel is listed with its members. What holds without it is not documented.
         * @example true
         */
        members_return?: boolean;
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
      /** @description One page of channels. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectVpcChannelPage'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  updateProjectVpcChannel: {
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
        'application/json': components['schemas']['ProjectVpcCreate'];
      };
    };
    responses: {
      /** @description The channels as they are now. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectVpcChannelList'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  createProjectVpcChannel: {
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
        'application/json': components['schemas']['ProjectVpcCreate'];
      };
    };
    responses: {
      /** @description The new channels. */
      201: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectVpcChannelList'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  createProjectVpcChannelSyncs: {
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
        'application/json': components['schemas']['ProjectVpcSync'];
      };
    };
    responses: {
      /** @description The copies. */
      201: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectVpcChannelList'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  listFeaturesV2: {
    parameters: {
      query?: {
        /**
         * @description How many rows to skip. The service counts one below 0 as 0.
         * @example 0
         */
        offset?: components['parameters']['offset'];
        /**
         * @description Most rows on one page, 1 to 500. The sibling service counts a smaller number as 20 and a larger one as 500, and refuses neither; whether
         *     ROMA Connect does so is not documented.
         * @example 500
         */
        limit?: components['parameters']['limit'];
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
         * @description The ROMA Connect instance. Examples show ids with and without dashes.
         * @example ddd73cde017890908ae0117d67bf7330
         */
        instance_id: components['parameters']['instance_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of features. */
      200: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeaturePage'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  createFeatureV2: {
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
         * @description The ROMA Connect instance. Examples show ids with and without dashes.
         * @example ddd73cde017890908ae0117d67bf7330
         */
        instance_id: components['parameters']['instance_id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FeatureToggleV2'];
      };
    };
    responses: {
      /** @description The feature as it is now. */
      201: {
        headers: {
          'x-request-id': components['headers']['requestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeatureInfoV2'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
}
