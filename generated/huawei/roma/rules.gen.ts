// Generated from spec/ by `npm run generate`. Do not edit.

import type { RuleEntry } from '../../../src/operations/service-table.js';

/** Huawei Cloud ROMA Connect VPC channels: the documented rules, by id. */

export const romaRules = {
  'instance-exists': {
    says: 'The instance must exist in the project.',
    code: 'APIG.3030',
    source: 'metadata, examples of CreateVpcChannelV2 and BatchDisableMembers',
  },
  'channel-exists': {
    says: 'The channel must exist on the instance.',
    code: 'APIG.3023',
    source: 'metadata, example of AddingBackendInstancesV2',
    choice:
      'So must one that a group refers to by `reference_vpc_channel_id`, in a channel of any type. Operations on a project do not look at it, because the ids of channels differ from instance to instance.',
  },
  'member-exists': {
    says: 'The member must exist in the channel.',
    code: 'APIG.3024',
    source: 'APIG reference, example of DeleteBackendInstanceV2',
  },
  'switched-members-exist': {
    says: 'The members to switch must exist in the channel.',
    assumedCode: 'APIG.3024',
    source: 'APIG error codes',
    choice:
      'One unknown id refuses the whole call. The example of a 404 shows an unknown instance only. Without ids nothing is switched.',
  },
  'group-exists': {
    says: 'The member group must exist in the channel.',
    assumedCode: 'APIG.3023',
    source: 'none',
    choice:
      'No code for a missing group is documented; this one is the only 404 that the examples of these operations show.',
  },
  'channel-name-unique': {
    says: 'The name of a channel is unique on its instance.',
    code: 'APIG.3208',
    source: 'APIG error codes',
    choice: 'That the instance is the scope is not said in so many words. Names are compared with regard to case.',
  },
  'channel-name-fixed': {
    says: 'The name of a channel can be changed only while the instance feature `vpc_name_modifiable` is on.',
    assumedCode: 'APIG.2012',
    source: 'APIG user guide, configuration parameters',
  },
  'channel-quota': {
    says: 'A user can create 200 channels by default; a regional edition allows 30.',
    code: 'APIG.3109',
    limit: 200,
    source: 'SDKs; reference CreateVpcChannelV2; APIG error codes',
    choice: "The channels of one project count together, on all of its instances. The emulator's quota can be set.",
  },
  'channel-type-decided': {
    says: 'Without `vpc_channel_type` a channel leads to a microservice only if `type` is 3 and `microservice_info` is given; otherwise it leads to servers.',
    source: 'reference CreateVpcChannelV2 (2025)',
    choice:
      'A `microservice_info` that is given for another channel is not kept. Answers show 2 or 3 by what was decided, and for a channel to other channels `vpc_channel_type` in place of `type`.',
  },
  'channel-types-agree': {
    says: '`vpc_channel_type` must not contradict `type`.',
    assumedCode: 'APIG.2012',
    source: 'reference CreateVpcChannelV2 (2025)',
    choice:
      '`builtin` goes with 2, `microservice` with 3; `reference` is not compared, because no number stands for it.',
  },
  'channel-type-fixed': {
    says: 'The type of a channel cannot be changed.',
    assumedCode: 'APIG.2012',
    source: 'reference UpdateVpcChannelV2 (2025)',
    choice:
      'An update that decides on another type is refused. Whether the service refuses it or passes over it is not documented. The type stays where both `type` and `vpc_channel_type` are left out, and where a channel to a microservice is sent with 3 or `microservice` but without `microservice_info`.',
  },
  'microservice-info-given': {
    says: 'A channel that is called `microservice` by `vpc_channel_type` needs `microservice_info`.',
    assumedCode: 'APIG.2001',
    source: 'none',
    choice:
      'What the service answers without it is not documented. An update does not need it for a channel that has one.',
  },
  'service-details-given': {
    says: 'The microservice needs `cse_info` when its `service_type` is CSE, `cce_info` when it is CCE.',
    assumedCode: 'APIG.2001',
    source: 'metadata CreateVpcChannelV2',
  },
  'cce-workload-picked': {
    says: 'A CCE workload needs `app_name`, or `label_key` with `label_value`.',
    assumedCode: 'APIG.2001',
    source: 'metadata CreateVpcChannelV2',
  },
  'plain-channel-placeholders': {
    says: 'A channel to servers answers `microservice_info` with empty texts in all its fields, and an empty `dict_code`.',
    source: 'metadata, example of CreateVpcChannelV2; APIG reference, example of ListVpcChannelsV2',
  },
  'dict-code-unsupported': {
    says: 'Dictionary codes are not supported at present.',
    source: 'reference CreateProjectVpcChannelSyncs (2023); SDKs',
    choice: 'One that is well-formed is taken and not kept; as a filter it is passed over.',
  },
  'reference-without-members': {
    says: 'Members that are given for a channel to other channels are passed over.',
    source: 'reference CreateVpcChannelV2 (2025)',
  },
  'reference-members-not-switched': {
    says: 'Members of a channel to other channels cannot be enabled or disabled.',
    assumedCode: 'APIG.3471',
    source: 'reference BatchEnableMembers, BatchDisableMembers',
  },
  'referenced-channel-stays': {
    says: 'A channel that another channel refers to cannot be deleted.',
    code: 'APIG.3719',
    source: 'APIG error codes',
  },
  'health-interval-above-timeout': {
    says: 'The `time_interval` of the health check must be greater than its `timeout`.',
    assumedCode: 'APIG.2012',
    source: 'reference CreateProjectVpcChannelSyncs (2023)',
  },
  'health-path-given': {
    says: 'A health check by HTTP or HTTPS needs a `path`.',
    assumedCode: 'APIG.2001',
    source: 'SDKs; the reference of 2023 says so of HTTP only',
  },
  'health-code-given': {
    says: 'A health check by HTTP needs an `http_code`.',
    assumedCode: 'APIG.2001',
    source: 'reference CreateProjectVpcChannelSyncs (2023)',
    choice:
      'A range that runs backwards, such as `299-200`, is refused as a malformed text is, by APIG.2012 and whatever the protocol.',
  },
  'health-check-replaced': {
    says: 'The health check of a channel can be changed on its own.',
    source: 'SDKs',
    choice: 'The body takes the place of the whole check, and a channel without a check gets one. It keeps its id.',
  },
  'host-given': {
    says: "A member needs `host` when the channel's `member_type` is `ip`.",
    assumedCode: 'APIG.2001',
    source: 'SDKs',
    choice:
      'This holds for members that stay when an update changes `member_type`, too. What the service does with them is not documented.',
  },
  'server-given': {
    says: "A member needs `ecs_id` and `ecs_name` when the channel's `member_type` is `ecs`.",
    assumedCode: 'APIG.2001',
    source: 'reference CreateProjectVpcChannelSyncs (2023)',
    choice:
      'This holds for members that stay when an update changes `member_type`, too. What the service does with them is not documented.',
  },
  'server-id-characters': {
    says: 'Where `member_type` is `ecs`, `ecs_id` holds letters, digits, hyphens and underscores only.',
    assumedCode: 'APIG.2013',
    source: 'reference CreateProjectVpcChannelSyncs (2023)',
  },
  'address-echoed': {
    says: 'A member that is an address shows it in `ecs_id` and `ecs_name` too.',
    source: 'APIG reference, examples of ListBackendInstancesV2',
  },
  'port-inherited': {
    says: "A member without a port, or with port 0, shows the channel's port.",
    source: 'metadata, example of AddingBackendInstancesV2',
    choice:
      'Where another port or `member_type` of the channel gives members that stay one address, only the first of them stays.',
  },
  'members-upserted': {
    says: 'A member whose address the channel has is changed and not added; of several with one address in a call the first counts.',
    source: 'SDKs; metadata AddingBackendInstancesV2',
    choice:
      'The address is `host` or `ecs_id` with the port that counts. A member that is changed takes all fields from the call and keeps its id and time. The answer lists the members that the call named; the examples do not tell whether it should list all.',
  },
  'group-known': {
    says: "The group that a member or a change of members names must be one of the channel's groups.",
    assumedCode: 'APIG.2012',
    source: 'none',
    choice: 'What the service does with an unknown group is not documented. Groups in the same call count.',
  },
  'members-given': {
    says: 'A change of members needs the list of members.',
    assumedCode: 'APIG.2001',
    source: 'APIG reference, example of UpdateBackendInstancesV2; the schema calls the list optional',
    choice: 'An empty list is taken, and leaves no members.',
  },
  'members-replaced': {
    says: 'Without `member_group_name` the list takes the place of all members of the channel.',
    source: 'SDKs',
    choice: 'A member whose address stays keeps its id and time. The answer lists all members.',
  },
  'members-of-one-group': {
    says: "With `member_group_name` the list takes the place of that group's members; members of other groups in it are passed over.",
    source: 'SDKs',
    choice: 'The answer lists the members of that group.',
  },
  'groups-upserted': {
    says: 'A group whose name the channel has is changed and not added; of several with one name in a call the first counts.',
    source: 'SDKs; metadata CreateMemberGroup',
    choice:
      'A group that is changed takes all fields from the call and keeps its id. The answer lists the groups that the call named.',
  },
  'group-name-unique': {
    says: 'The name of a group is unique in its channel.',
    assumedCode: 'APIG.2012',
    source: 'follows from groups-upserted',
  },
  'groups-replaced': {
    says: 'The list of groups takes the place of all groups of the channel; an empty one removes them all.',
    source: 'SDKs',
    choice: 'A list that is left out counts as an empty one. A group whose name stays keeps its id.',
  },
  'members-outlive-group': {
    says: 'Members whose group is removed stay in the channel.',
    source: 'none',
    choice: 'Not documented. They belong to no group then.',
  },
  'empty-members-kept': {
    says: "An update with an empty list of members removes none of them. (The sibling service's documents say that it removes all.)",
    source: 'SDKs; against it the APIG reference, UpdateVpcChannelV2',
    choice:
      'A list that is left out does not either, and a health check or microservice that is left out stays too. A list with members takes the place of all; those whose address stays keep their id.',
  },
  'microservice-fields-dropped': {
    says: '`microservice_version`, `microservice_port` and `microservice_labels` of a group count only in channels to a microservice.',
    source: 'SDKs',
    choice: 'In other channels they are passed over; answers show an empty version and port 0.',
  },
  'project-names-fixed': {
    says: 'Operations on a project need the feature `vpc_name_modifiable` to be off on each instance that they name.',
    assumedCode: 'APIG.3458',
    source: 'reference CreateProjectVpcChannelSyncs (2023); SDKs; APIG user guide, configuration parameters',
    choice:
      'The code is not documented. The instance of a channel that is copied is not looked at, and lists show channels of all instances.',
  },
  'project-instances-exist': {
    says: 'Each instance that is named must exist in the project.',
    assumedCode: 'APIG.3030',
    source: 'none',
    choice: 'The documents list no 404 for these operations. An instance that is named twice counts once.',
  },
  'project-instance-quota': {
    says: 'One call works on at most 10 instances; the quota can be raised.',
    limit: 10,
    assumedCode: 'APIG.3100',
    source: 'SDKs',
    choice:
      "Counted first, whether the instances exist or not; one that is named twice counts once. Copying by CreateProjectVpcChannelSyncs is not limited, since no source says so of it. The emulator's quota can be set.",
  },
  'project-name-unique': {
    says: 'The name of a channel of a project is unique in the project.',
    code: 'APIG.3208',
    source: 'SDKs; APIG error codes',
    choice: 'A channel of that name on any instance of the project counts, also on one that the call does not name.',
  },
  'project-update-by-name': {
    says: 'The channel is found by its name on each instance that is named, changed where it exists and created where it does not.',
    source: 'SDKs',
    choice:
      'Where it exists it is changed as by an update on its instance. Channels of that name on other instances stay as they are.',
  },
  'project-all-or-none': {
    says: 'What happens when some instances succeed and others fail is not documented.',
    source: 'none',
    choice: 'All instances are checked first; if one refuses, nothing is changed on any.',
  },
  'project-no-id': {
    says: 'No operation on a project reads, changes or deletes a channel by its id; that is done on its instance.',
    source: 'SDKs; the reference has four operations on projects',
  },
  'copies-share-group-ids': {
    says: 'Channels that were created together or copied have groups with the same ids on each instance.',
    source: 'reference CreateProjectVpcChannelSyncs (2023), example; metadata, example of CreateProjectVpcChannel',
    choice:
      "Channels, members and health checks have an id of their own on each instance; the examples show none. A group that an update adds gets the id that it has on another instance of the call, or else one new id on all of them. Answers come in the order of the instances' names, as the examples do.",
  },
  'sync-channel-given': {
    says: '`vpc_channel_id` must be given, although the schema calls it optional.',
    code: 'APIG.2011',
    source: 'reference CreateProjectVpcChannelSyncs (2023), example of a 400',
  },
  'sync-instances-given': {
    says: '`instance_ids` must name at least one instance, although the schema calls it optional.',
    assumedCode: 'APIG.2011',
    source: 'none',
  },
  'sync-channel-exists': {
    says: 'The channel that is copied must exist on an instance of the project.',
    assumedCode: 'APIG.3023',
    source: 'none',
    choice: 'The documents list no 404 for this operation.',
  },
  'sync-copies': {
    says: 'The channel is copied to each instance that is named, with its groups and its health check. The answer shows the copies.',
    source: 'reference CreateProjectVpcChannelSyncs (2023), example',
    choice:
      'Members are copied too, and the channel that is copied is not in the answer; the example shows no members.',
  },
  'sync-name-taken': {
    says: 'Without `force_sync` an instance that has a channel of this name is not overwritten.',
    assumedCode: 'APIG.3208',
    source: 'none',
    choice: 'What the service does then is not documented; the emulator refuses the call.',
  },
  'sync-forced': {
    says: 'With `force_sync` the channel is copied by force.',
    source: 'reference CreateProjectVpcChannelSyncs (2023)',
    choice:
      'What that overwrites is not documented. The emulator makes a channel of this name equal to the one that is copied, and keeps its id.',
  },
  'limit-coerced': {
    says: 'A `limit` below 1 counts as 20, one above 500 as 500, an `offset` below 0 as 0. None of them is refused.',
    source: 'SDKs (offset); APIG reference (limit)',
    choice: 'Whether ROMA Connect does so with `limit` is not documented.',
  },
  'precise-search': {
    says: '`name` and `member_group_name` match parts of names, or whole names if `precise_search` names them; `member_host` matches whole addresses.',
    source: 'SDKs',
    choice: 'Case counts. Other words in `precise_search` are passed over.',
  },
  'members-on-request': {
    says: "A list of a project's channels shows their members if `members_return` is true.",
    source: 'SDKs',
    choice: 'It does not if the parameter is left out; its default is not documented.',
  },
  'feature-known': {
    says: 'The feature must be one that the service knows.',
    code: 'APIG.2000',
    source: 'metadata, example of CreateFeatureV2',
    choice: 'The emulator knows the features that the schema lists, on every instance.',
  },
  'feature-once-a-minute': {
    says: 'A feature can be changed once a minute.',
    code: 'APIG.3711',
    source: 'APIG error codes',
    choice: 'Each feature of each instance counts on its own, from the last change that took effect.',
  },
  'name-modifiable-by-default': {
    says: '`vpc_name_modifiable` is on until `{"enable": true, "config": "off"}` switches it off.',
    source: 'APIG reference, supported features; APIG user guide, configuration parameters',
    choice:
      'With `enable` false, or without `config`, it is on. The list of features shows it also where it was never set, without an id.',
  },
  'name-modifiable-values': {
    says: '`vpc_name_modifiable` is `on` or `off`.',
    assumedCode: 'APIG.2012',
    source: 'APIG reference, supported features',
  },
} as const satisfies Record<string, RuleEntry>;
