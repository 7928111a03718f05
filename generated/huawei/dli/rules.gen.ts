// Generated from spec/ by `npm run generate`. Do not edit.

import type { RuleEntry } from '../../../src/operations/service-table.js';

/** Huawei Cloud DLI enhanced datasource connections: the documented rules, by id. */

export const dliRules = {
  'connection-exists': {
    says: 'The connection must exist in the project.',
    code: 'DLI.0001',
    source: 'API metadata of ShowEnhancedConnection; Terraform provider',
    choice: 'One that was deleted counts as not existing, but for reading it.',
  },
  'queue-exists': {
    says: 'A queue must exist in the project.',
    code: 'DLI.0002',
    source: 'DLI API reference dli_02_0056',
    choice: 'One name that does not exist refuses the whole call.',
  },
  'pool-exists': {
    says: 'An elastic resource pool must exist in the project.',
    assumedCode: 'DLI.0002',
    source: 'DLI API reference dli_02_0056, by likeness to queues',
    choice: 'One name that does not exist refuses the whole call.',
  },
  'default-queue-never': {
    says: 'The queue default cannot be bound.',
    assumedCode: 'DLI.0007',
    source: 'DLI API reference dli_02_0187',
  },
  'bound-once': {
    says: 'A queue or a pool is bound to a connection at most once.',
    assumedCode: 'DLI.0006',
    source: 'DLI API reference dli_02_0190 (one peering for each queue)',
    choice: 'Whether the service refuses a repetition is not documented. A queue may be bound to several connections.',
  },
  'names-something': {
    says: 'At least one queue or pool is named.',
    assumedCode: 'DLI.0001',
    source: 'none',
    choice: 'What the service does with a call that names none is not documented.',
  },
  'name-unique': {
    says: 'Two connections of a project do not have the same name.',
    assumedCode: 'DLI.0006',
    source: 'none',
    choice: 'Expected, not documented. The names of deleted connections are free again.',
  },
  'peering-each': {
    says: 'Each queue and pool that is bound is a peering of its own, CREATING at first and then ACTIVE or FAILED.',
    source: 'DLI API reference dli_02_0190',
  },
  'peering-fails': {
    says: 'A peering fails when the VPC cannot be reached; err_msg says why.',
    source: 'DLI API reference dli_02_0190 (that a peering may fail)',
    choice:
      'What makes a peering fail is not documented. Here it is a VPC that does not belong to the account in the region of the project, looked at when the peering is due.',
  },
  'ready-with-its-peerings': {
    says: 'A connection is ACTIVE from the start; what is bound can use it once all peerings are ACTIVE.',
    source: 'DLI API reference dli_02_0189, read together',
  },
  'deleted-stays-readable': {
    says: 'A connection that was deleted can still be read, as DELETED.',
    source: 'Terraform provider',
    choice:
      'For how long, and which fields are left, is not documented. Here it is kept for good and shown whole, without peerings and routes.',
  },
  'made-before-deleted': {
    says: 'A connection that is being made cannot be deleted.',
    assumedCode: 'DLI.0012',
    source: 'DLI API reference dli_02_0188',
    choice: 'It counts as being made while one of its peerings is CREATING.',
  },
  'listed-by-age': {
    says: 'Connections are listed in the order in which they were made.',
    source: 'DLI API reference dli_02_0190',
    choice: 'The oldest comes first, and count is the number on the page.',
  },
  'zero-lists-all': { says: 'A limit of 0 lists all connections.', source: 'DLI API reference dli_02_0190' },
  'status-filter': {
    says: 'status lists the connections in that state, in any case of letters; without it deleted ones are listed as well.',
    source: 'DLI API reference dli_02_0190; Terraform provider, which always asks for ACTIVE',
    choice:
      "That deleted ones are listed without it follows from what Terraform's provider does. An unknown state lists none.",
  },
  'name-filter': {
    says: 'name lists the connections of that name.',
    source: 'DLI API reference dli_02_0190',
    choice: 'The whole name has to be the same.',
  },
  'tags-filter': {
    says: 'tags lists the connections that have these labels.',
    source: 'DLI API reference dli_02_0190',
    choice: 'All of them have to be there. A label is cut at its first equals sign.',
  },
  'hosts-replaced': {
    says: 'A new list of hosts takes the place of the old one; an empty one removes all hosts.',
    source: 'DLI API reference dli_02_0200',
    choice: 'An entry without name or ip is kept as it is.',
  },
  'unbinds-what-is-bound': {
    says: 'Only what is bound to the connection can be unbound.',
    assumedCode: 'DLI.0002',
    source: 'none',
    choice:
      'Whether the service minds is not documented. A name that comes twice is refused, as it is when it is bound. A peering that is CREATING can be unbound.',
  },
  'failed-pool-stays-bound': {
    says: 'A pool whose peering is FAILED cannot be unbound.',
    assumedCode: 'DLI.0012',
    source: 'DLI user guide, unbinding an elastic resource pool',
  },
  'route-name-characters': {
    says: 'The name of a route has letters, digits, underscores and hyphens only.',
    assumedCode: 'DLI.0001',
    source: 'DLI user guide, adding a route',
    choice: 'The guide says so of the console; that the service holds to it as well is assumed.',
  },
  'route-name-unique': {
    says: 'Two routes of a connection do not have the same name.',
    assumedCode: 'DLI.0006',
    source: 'DLI user guide, adding a route',
  },
  'route-not-reserved': {
    says: 'The ranges 100.125.x.x and 100.64.x.x are not to be routed.',
    assumedCode: 'DLI.0001',
    source: 'DLI user guide, adding a route',
    choice:
      'The guide warns of them; here a range is refused that lies within one of them or contains it, as 0.0.0.0/0 does. An address without a prefix length counts as one address.',
  },
  'route-exists': { says: 'A route must exist to be deleted.', assumedCode: 'DLI.0002', source: 'none' },
  'routes-shown': {
    says: 'The routes of a connection are shown when it is read and when it is listed.',
    source: 'Terraform provider',
    choice: 'Routes of v2.0 and of v3 are the same.',
  },
  'connections-only': {
    says: 'The emulator knows connections only; the service has privileges and labels of other kinds of objects as well.',
    assumedCode: 'DLI.0007',
    source: 'none',
  },
  'grantee-named': {
    says: 'A user or a project is named, and not both.',
    assumedCode: 'DLI.0001',
    source: 'DLI API reference dli_02_0318 (a user or a project)',
    choice: 'What the service does with both or none is not documented.',
  },
  'grantee-in-account': {
    says: 'Privileges can be granted to projects of the same account and region only.',
    assumedCode: 'DLI.0002',
    source: 'DLI API reference dli_02_0318',
    choice:
      'A project that does not exist is refused alike. What a project may then do with the connection is not emulated.',
  },
  'bind-queue-only': {
    says: 'The privilege on a connection is BIND_QUEUE.',
    assumedCode: 'DLI.0001',
    source: 'DLI API reference dli_02_0256; Terraform provider',
    choice: 'Whether there are others is not documented.',
  },
  'grants-add-up': {
    says: 'grant adds privileges and revoke takes them away.',
    source: 'DLI API reference dli_02_0318',
    choice: 'Granting what is granted and revoking what is not changes nothing.',
  },
  'update-replaces': {
    says: 'update puts its privileges in place of those there were; an empty list revokes all.',
    source: 'DLI API reference dli_02_0318',
    choice: 'Only those on the objects that are named.',
  },
  'granted-shows-false': {
    says: 'isPrivis is false once a project has a privilege on the connection, and true before.',
    source: 'DLI API reference dli_02_0190',
  },
  'users-listed': {
    says: 'The users with privileges on an object are listed.',
    source: 'API metadata of ListAuthorizationPrivileges',
    choice: 'Whether the service takes connections here is not documented. No user is an administrator.',
  },
  'port-in-range': {
    says: 'A port is at most 65535.',
    limit: 65535,
    assumedCode: 'DLI.0001',
    source: 'DLI user guide, testing address connectivity',
    choice: 'The guide, which speaks of the console, counts 0 in.',
  },
  'address-names-host': {
    says: 'An address to test is an IP address or a host name, before its port.',
    assumedCode: 'DLI.0001',
    source: 'DLI API reference dli_02_0284',
    choice:
      'What the service does with other texts is not documented. Here a URL is refused, and an address of IPv6 needs brackets, without which its end cannot be told from the port.',
  },
  'test-exists': { says: 'A test must have been started from this queue.', assumedCode: 'DLI.0002', source: 'none' },
  'reached-through-peering': {
    says: 'A queue reaches an address while one of its peerings is ACTIVE.',
    source: 'DLI user guide, testing address connectivity',
    choice:
      'Any address is reached then, whatever the VPC holds. Otherwise the answer is UNREACHABLE, a word that no source shows. The test is made at once.',
  },
  'tag-keys-differ': {
    says: 'The keys of labels differ within one resource.',
    assumedCode: 'DLI.0001',
    source: 'DLI API reference dli_02_0396',
    choice: 'A call that has one key twice is refused; a key that the connection has already takes the new value.',
  },
  'missing-tag-is-deleted': {
    says: 'A label that is not there counts as taken away.',
    source: 'DLI API reference dli_02_0397',
    choice: 'A label goes only when its value is the one given.',
  },
  'tags-paged': {
    says: 'limit and offset cut out a part of the labels.',
    source: 'API reference of the SDKs (limit, offset)',
    choice: 'Without limit all are given; count is the number of all of them. A number below 0 counts as 0.',
  },
  'tags-collected': {
    says: 'The labels of all resources of one kind are listed by key, with all values.',
    source: 'DLI API reference dli_02_0513',
    choice: 'Labels of deleted connections are left out.',
  },
} as const satisfies Record<string, RuleEntry>;
