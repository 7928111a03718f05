// Generated from spec/ by `npm run generate`. Do not edit.

/** Huawei Cloud DLI enhanced datasource connections: the bundled specification, without its prose. */
export const dliDocument = {
  openapi: '3.1.0',
  'x-client-name': 'Dli',
  servers: [
    {
      url: 'https://dli.{region}.myhuaweicloud.com',
      variables: {
        region: {
          default: 'cn-north-4',
          enum: [
            'cn-north-1',
            'cn-north-2',
            'cn-north-4',
            'cn-north-9',
            'cn-east-2',
            'cn-east-3',
            'cn-east-4',
            'cn-east-5',
            'cn-south-1',
            'cn-southwest-2',
            'ap-southeast-1',
            'ap-southeast-2',
            'ap-southeast-3',
            'ap-southeast-4',
            'af-south-1',
            'af-north-1',
            'la-south-2',
            'la-north-2',
            'sa-brazil-1',
            'na-mexico-1',
            'tr-west-1',
            'ae-ad-1',
            'me-east-1',
            'my-kualalumpur-1',
            'ru-moscow-1',
            'ru-northwest-2',
            'eu-west-0',
            'eu-west-101',
          ],
        },
      },
      'x-region-endpoints': { 'eu-west-101': 'https://dli.eu-west-101.myhuaweicloud.eu' },
    },
  ],
  security: [{ authToken: [] }, { sdkHmacSha256: [] }, { sdkHmacSha256: [], securityToken: [] }],
  'x-error-body': {
    code: '/error_code',
    message: '/error_msg',
    requestId: '/request_id',
    requestIdHeader: 'x-request-id',
    alsoAt: [
      { code: '/errorCode', message: '/errorMsg' },
      { code: '/code', message: '/message' },
      { code: '/error/code', message: '/error/message', numericCode: true },
    ],
    unsuccessful: { flag: '/is_success', message: '/message', code: 'NotExecuted' },
    codeAliases: [
      { prefix: 'APIG.0', as: 'APIGW.0' },
      { prefix: 'APIC.0', as: 'APIGW.0' },
    ],
    codeByStatus: {},
    gatewayCodes: {
      '400': 'APIGW.0201',
      '429': 'APIGW.0308',
      '500': 'APIGW.0601',
      '502': 'APIGW.0202',
      '504': 'APIGW.0203',
    },
  },
  paths: {
    '/v2.0/{project_id}/datasource/enhanced-connections': {
      post: {
        operationId: 'createEnhancedConnection',
        parameters: [{ $ref: '#/components/parameters/project_id' }],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateEnhancedConnectionBody' } } },
        },
        responses: {
          '201': {
            headers: { 'x-request-id': { $ref: '#/components/headers/requestId' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CreatedEnhancedConnection' } } },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-error-codes': ['DLI.0001', 'DLI.0002', 'DLI.0006', 'DLI.0007', 'DLI.0009', 'DLI.0023', 'DLI.1028'],
        'x-rules': [
          'queue-exists',
          'pool-exists',
          'default-queue-never',
          'bound-once',
          'name-unique',
          'tag-keys-differ',
          'peering-each',
          'peering-fails',
          'ready-with-its-peerings',
        ],
      },
      get: {
        operationId: 'listEnhancedConnections',
        parameters: [
          { $ref: '#/components/parameters/project_id' },
          {
            name: 'limit',
            in: 'query',
            required: false,
            schema: { type: 'integer', format: 'int32', minimum: 0, default: 100, 'x-unit': 'connections' },
          },
          {
            name: 'offset',
            in: 'query',
            required: false,
            schema: { type: 'integer', format: 'int32', minimum: 0, default: 0, 'x-unit': 'connections' },
          },
          {
            name: 'status',
            in: 'query',
            required: false,
            schema: { type: 'string', 'x-extensible-enum': ['ACTIVE', 'DELETED'] },
          },
          { name: 'name', in: 'query', required: false, schema: { type: 'string' } },
          { name: 'tags', in: 'query', required: false, schema: { type: 'string' } },
        ],
        responses: {
          '200': {
            headers: { 'x-request-id': { $ref: '#/components/headers/requestId' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/EnhancedConnectionPage' } } },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-redocly-pagination': {
          style: 'offset',
          offsetParam: 'offset',
          limitParam: 'limit',
          items: '/connections',
          itemKey: '/id',
        },
        'x-error-codes': ['DLI.0001'],
        'x-rules': [
          'listed-by-age',
          'zero-lists-all',
          'status-filter',
          'name-filter',
          'tags-filter',
          'granted-shows-false',
          'routes-shown',
        ],
      },
    },
    '/v2.0/{project_id}/datasource/enhanced-connections/{connection_id}': {
      get: {
        operationId: 'showEnhancedConnection',
        parameters: [{ $ref: '#/components/parameters/project_id' }, { $ref: '#/components/parameters/connection_id' }],
        responses: {
          '200': {
            headers: { 'x-request-id': { $ref: '#/components/headers/requestId' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ShownEnhancedConnection' } } },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-lifecycle': [
          {
            resource: 'EnhancedConnection',
            identifiedBy: ['connection_id'],
            state: '/status',
            parts: ['/available_queue_info/*/status', '/elastic_resource_pools/*/status'],
            precedence: ['DELETED', 'FAILED', 'CREATING', 'ACTIVE'],
            ignoreCase: true,
            gone: { codes: ['DLI.0001', 'DLI.0002', 'DLI.0023'], means: 'DELETED' },
            states: {
              CREATING: { kind: 'transitional', meaning: 'a peering of a queue or a pool is being made' },
              ACTIVE: { kind: 'stable', meaning: 'each queue and pool that is bound can use it' },
              FAILED: { kind: 'terminal', meaning: 'a peering could not be made; its `err_msg` says why' },
              DELETED: { kind: 'terminal', meaning: 'deleted' },
            },
            transitions: [
              { from: 'CREATING', to: 'ACTIVE', automatic: true, when: 'all peerings could be made' },
              { from: 'CREATING', to: 'FAILED', automatic: true, when: 'a peering could not be made' },
              { from: 'ACTIVE', to: 'CREATING', by: 'associateQueueToEnhancedConnection' },
              { from: 'CREATING', to: 'CREATING', by: 'associateQueueToEnhancedConnection', assumed: true },
              { from: 'FAILED', to: 'FAILED', by: 'associateQueueToEnhancedConnection', assumed: true },
              { from: 'ACTIVE', to: 'ACTIVE', by: 'disassociateQueueFromEnhancedConnection' },
              { from: 'CREATING', to: 'CREATING', by: 'disassociateQueueFromEnhancedConnection', assumed: true },
              { from: 'CREATING', to: 'ACTIVE', by: 'disassociateQueueFromEnhancedConnection', assumed: true },
              { from: 'FAILED', to: 'FAILED', by: 'disassociateQueueFromEnhancedConnection', assumed: true },
              { from: 'FAILED', to: 'CREATING', by: 'disassociateQueueFromEnhancedConnection', assumed: true },
              { from: 'FAILED', to: 'ACTIVE', by: 'disassociateQueueFromEnhancedConnection', assumed: true },
              { from: 'ACTIVE', to: 'DELETED', by: 'deleteEnhancedConnection' },
              { from: 'FAILED', to: 'DELETED', by: 'deleteEnhancedConnection' },
            ],
          },
        ],
        'x-error-codes': ['DLI.0001', 'DLI.0002', 'DLI.0023'],
        'x-not-found-codes': ['DLI.0001', 'DLI.0002', 'DLI.0023'],
        'x-rules': [
          'connection-exists',
          'deleted-stays-readable',
          'peering-each',
          'peering-fails',
          'ready-with-its-peerings',
          'granted-shows-false',
          'routes-shown',
        ],
      },
      put: {
        operationId: 'updateEnhancedConnection',
        parameters: [{ $ref: '#/components/parameters/project_id' }, { $ref: '#/components/parameters/connection_id' }],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/HostsBody' } } },
        },
        responses: {
          '200': {
            headers: { 'x-request-id': { $ref: '#/components/headers/requestId' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Done' } } },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-repeatable': 'The list is replaced as a whole, so that doing it twice leaves what doing it once leaves.',
        'x-error-codes': ['DLI.0001', 'DLI.0002', 'DLI.0023'],
        'x-rules': ['connection-exists', 'hosts-replaced'],
      },
      delete: {
        operationId: 'deleteEnhancedConnection',
        parameters: [{ $ref: '#/components/parameters/project_id' }, { $ref: '#/components/parameters/connection_id' }],
        responses: {
          '200': {
            headers: { 'x-request-id': { $ref: '#/components/headers/requestId' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Done' } } },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-repeatable': 'What is deleted stays deleted; a repetition may be told that the connection does not exist.',
        'x-error-codes': ['DLI.0001', 'DLI.0002', 'DLI.0007', 'DLI.0012', 'DLI.0023'],
        'x-not-found-codes': ['DLI.0001', 'DLI.0002', 'DLI.0023'],
        'x-rules': ['connection-exists', 'made-before-deleted', 'deleted-stays-readable'],
      },
    },
    '/v2.0/{project_id}/datasource/enhanced-connections/{connection_id}/associate-queue': {
      post: {
        operationId: 'associateQueueToEnhancedConnection',
        parameters: [{ $ref: '#/components/parameters/project_id' }, { $ref: '#/components/parameters/connection_id' }],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/QueuesBody' } } },
        },
        responses: {
          '200': {
            headers: { 'x-request-id': { $ref: '#/components/headers/requestId' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Done' } } },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-error-codes': ['DLI.0001', 'DLI.0002', 'DLI.0006', 'DLI.0007', 'DLI.0009', 'DLI.0023', 'DLI.1028'],
        'x-rules': [
          'connection-exists',
          'names-something',
          'queue-exists',
          'pool-exists',
          'default-queue-never',
          'bound-once',
          'peering-each',
          'peering-fails',
        ],
      },
    },
    '/v2.0/{project_id}/datasource/enhanced-connections/{connection_id}/disassociate-queue': {
      post: {
        operationId: 'disassociateQueueFromEnhancedConnection',
        parameters: [{ $ref: '#/components/parameters/project_id' }, { $ref: '#/components/parameters/connection_id' }],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/QueuesBody' } } },
        },
        responses: {
          '200': {
            headers: { 'x-request-id': { $ref: '#/components/headers/requestId' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Done' } } },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-error-codes': ['DLI.0001', 'DLI.0002', 'DLI.0007', 'DLI.0012', 'DLI.0023'],
        'x-rules': ['connection-exists', 'names-something', 'unbinds-what-is-bound', 'failed-pool-stays-bound'],
      },
    },
    '/v3/{project_id}/datasource/enhanced-connections/{connection_id}/routes': {
      post: {
        operationId: 'createRouteToEnhancedConnection',
        parameters: [{ $ref: '#/components/parameters/project_id' }, { $ref: '#/components/parameters/connection_id' }],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/RouteBody' } } },
        },
        responses: {
          '200': {
            headers: { 'x-request-id': { $ref: '#/components/headers/requestId' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Done' } } },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-error-codes': ['DLI.0001', 'DLI.0002', 'DLI.0006', 'DLI.0009', 'DLI.0023', 'DLI.1028'],
        'x-rules': [
          'connection-exists',
          'route-name-characters',
          'route-name-unique',
          'route-not-reserved',
          'routes-shown',
        ],
      },
    },
    '/v3/{project_id}/datasource/enhanced-connections/{connection_id}/routes/{name}': {
      delete: {
        operationId: 'deleteRouteFromEnhancedConnection',
        parameters: [
          { $ref: '#/components/parameters/project_id' },
          { $ref: '#/components/parameters/connection_id' },
          { $ref: '#/components/parameters/route_name' },
        ],
        responses: {
          '200': {
            headers: { 'x-request-id': { $ref: '#/components/headers/requestId' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Done' } } },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-error-codes': ['DLI.0001', 'DLI.0002', 'DLI.0023'],
        'x-not-found-codes': ['DLI.0001', 'DLI.0002', 'DLI.0023'],
        'x-rules': ['connection-exists', 'route-exists'],
      },
    },
    '/v2.0/{project_id}/datasource/enhanced-connections/{connection_id}/routes': {
      post: {
        operationId: 'createEnhancedConnectionRoutes',
        deprecated: true,
        parameters: [{ $ref: '#/components/parameters/project_id' }, { $ref: '#/components/parameters/connection_id' }],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/RouteBody' } } },
        },
        responses: {
          '200': {
            headers: { 'x-request-id': { $ref: '#/components/headers/requestId' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Done' } } },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-error-codes': ['DLI.0001', 'DLI.0002', 'DLI.0006', 'DLI.0009', 'DLI.0023', 'DLI.1028'],
        'x-rules': [
          'connection-exists',
          'route-name-characters',
          'route-name-unique',
          'route-not-reserved',
          'routes-shown',
        ],
      },
    },
    '/v2.0/{project_id}/datasource/enhanced-connections/{connection_id}/routes/{name}': {
      delete: {
        operationId: 'deleteEnhancedConnectionRoutes',
        deprecated: true,
        parameters: [
          { $ref: '#/components/parameters/project_id' },
          { $ref: '#/components/parameters/connection_id' },
          { $ref: '#/components/parameters/route_name' },
        ],
        responses: {
          '200': {
            headers: { 'x-request-id': { $ref: '#/components/headers/requestId' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Done' } } },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-error-codes': ['DLI.0001', 'DLI.0002', 'DLI.0023'],
        'x-not-found-codes': ['DLI.0001', 'DLI.0002', 'DLI.0023'],
        'x-rules': ['connection-exists', 'route-exists'],
      },
    },
    '/v2.0/{project_id}/datasource/enhanced-connections/{connection_id}/privileges': {
      get: {
        operationId: 'showEnhancedConnectionPrivilege',
        parameters: [{ $ref: '#/components/parameters/project_id' }, { $ref: '#/components/parameters/connection_id' }],
        responses: {
          '200': {
            headers: { 'x-request-id': { $ref: '#/components/headers/requestId' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PrivilegesOfConnection' } } },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-error-codes': ['DLI.0001', 'DLI.0002', 'DLI.0023'],
        'x-not-found-codes': ['DLI.0001', 'DLI.0002', 'DLI.0023'],
        'x-rules': ['connection-exists', 'grants-add-up', 'update-replaces'],
      },
    },
    '/v1.0/{project_id}/authorization': {
      put: {
        operationId: 'runAuthorizationAction',
        parameters: [{ $ref: '#/components/parameters/project_id' }],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/AuthorizationBody' } } },
        },
        responses: {
          '200': {
            headers: { 'x-request-id': { $ref: '#/components/headers/requestId' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Done' } } },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-error-codes': ['DLI.0001', 'DLI.0002', 'DLI.0003', 'DLI.0007', 'DLI.0023'],
        'x-rules': [
          'connections-only',
          'connection-exists',
          'grantee-named',
          'grantee-in-account',
          'bind-queue-only',
          'grants-add-up',
          'update-replaces',
          'granted-shows-false',
        ],
      },
    },
    '/v1.0/{project_id}/authorization/privileges': {
      get: {
        operationId: 'listAuthorizationPrivileges',
        parameters: [
          { $ref: '#/components/parameters/project_id' },
          { name: 'object', in: 'query', required: true, schema: { type: 'string' } },
        ],
        responses: {
          '200': {
            headers: { 'x-request-id': { $ref: '#/components/headers/requestId' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/AuthorizationPrivileges' } } },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-error-codes': ['DLI.0001', 'DLI.0002', 'DLI.0003', 'DLI.0007', 'DLI.0023'],
        'x-rules': ['connections-only', 'connection-exists', 'users-listed'],
      },
    },
    '/v1.0/{project_id}/queues/{queue_name}/connection-test': {
      post: {
        operationId: 'createConnectivityTask',
        parameters: [{ $ref: '#/components/parameters/project_id' }, { $ref: '#/components/parameters/queue_name' }],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ConnectivityTaskBody' } } },
        },
        responses: {
          '200': {
            headers: { 'x-request-id': { $ref: '#/components/headers/requestId' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CreatedConnectivityTask' } } },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-error-codes': ['DLI.0001', 'DLI.0002', 'DLI.0012', 'DLI.0023'],
        'x-rules': ['queue-exists', 'address-names-host', 'port-in-range', 'reached-through-peering'],
      },
    },
    '/v1.0/{project_id}/queues/{queue_name}/connection-test/{task_id}': {
      get: {
        operationId: 'showConnectivityTask',
        parameters: [
          { $ref: '#/components/parameters/project_id' },
          { $ref: '#/components/parameters/queue_name' },
          { name: 'task_id', in: 'path', required: true, schema: { type: 'string', minLength: 1 } },
        ],
        responses: {
          '200': {
            headers: { 'x-request-id': { $ref: '#/components/headers/requestId' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ConnectivityTask' } } },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-error-codes': ['DLI.0001', 'DLI.0002', 'DLI.0023'],
        'x-rules': ['queue-exists', 'test-exists', 'reached-through-peering'],
      },
    },
    '/v3/{project_id}/{resource_type}/{resource_id}/tags/create': {
      post: {
        operationId: 'batchCreateResourceTags',
        parameters: [
          { $ref: '#/components/parameters/project_id' },
          { $ref: '#/components/parameters/resource_type' },
          { $ref: '#/components/parameters/resource_id' },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/TagsBody' } } },
        },
        responses: {
          '200': { headers: { 'x-request-id': { $ref: '#/components/headers/requestId' } } },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-error-codes': ['DLI.0001', 'DLI.0002', 'DLI.0006', 'DLI.0007', 'DLI.0009', 'DLI.0023', 'DLI.1028'],
        'x-rules': ['connections-only', 'connection-exists', 'tag-keys-differ'],
      },
    },
    '/v3/{project_id}/{resource_type}/{resource_id}/tags/delete': {
      post: {
        operationId: 'batchDeleteResourceTags',
        parameters: [
          { $ref: '#/components/parameters/project_id' },
          { $ref: '#/components/parameters/resource_type' },
          { $ref: '#/components/parameters/resource_id' },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/TagsToDeleteBody' } } },
        },
        responses: {
          '200': { headers: { 'x-request-id': { $ref: '#/components/headers/requestId' } } },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-repeatable': 'Documented as idempotent; a label that is not there counts as taken away.',
        'x-error-codes': ['DLI.0001', 'DLI.0002', 'DLI.0007', 'DLI.0009', 'DLI.0023'],
        'x-rules': ['connections-only', 'connection-exists', 'missing-tag-is-deleted'],
      },
    },
    '/v3/{project_id}/{resource_type}/{resource_id}/tags': {
      get: {
        operationId: 'showResourceTags',
        parameters: [
          { $ref: '#/components/parameters/project_id' },
          { $ref: '#/components/parameters/resource_type' },
          { $ref: '#/components/parameters/resource_id' },
          { $ref: '#/components/parameters/tag_limit' },
          { $ref: '#/components/parameters/tag_offset' },
        ],
        responses: {
          '200': {
            headers: { 'x-request-id': { $ref: '#/components/headers/requestId' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ResourceTags' } } },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-error-codes': ['DLI.0001', 'DLI.0002', 'DLI.0007', 'DLI.0023'],
        'x-rules': ['connections-only', 'connection-exists', 'tags-paged'],
      },
    },
    '/v3/{project_id}/{resource_type}/tags': {
      get: {
        operationId: 'listResourcesTags',
        parameters: [
          { $ref: '#/components/parameters/project_id' },
          { $ref: '#/components/parameters/resource_type' },
          { $ref: '#/components/parameters/tag_limit' },
          { $ref: '#/components/parameters/tag_offset' },
        ],
        responses: {
          '200': {
            headers: { 'x-request-id': { $ref: '#/components/headers/requestId' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ProjectTags' } } },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-error-codes': ['DLI.0001', 'DLI.0007'],
        'x-rules': ['connections-only', 'tags-collected', 'tags-paged'],
      },
    },
  },
  components: {
    securitySchemes: {
      sdkHmacSha256: { type: 'apiKey', in: 'header', name: 'Authorization', 'x-sensitive': true },
      securityToken: { type: 'apiKey', in: 'header', name: 'X-Security-Token', 'x-sensitive': true },
      authToken: { type: 'apiKey', in: 'header', name: 'X-Auth-Token', 'x-sensitive': true },
    },
    parameters: {
      project_id: {
        name: 'project_id',
        in: 'path',
        required: true,
        'x-client-setting': 'projectId',
        schema: { type: 'string' },
      },
      connection_id: { name: 'connection_id', in: 'path', required: true, schema: { type: 'string', minLength: 1 } },
      route_name: { name: 'name', in: 'path', required: true, schema: { type: 'string', minLength: 1 } },
      queue_name: { name: 'queue_name', in: 'path', required: true, schema: { type: 'string', minLength: 1 } },
      resource_type: {
        name: 'resource_type',
        in: 'path',
        required: true,
        schema: {
          type: 'string',
          enum: [
            'dli_queue',
            'dli_enhanced_datasource',
            'dli_database',
            'dli_package_resource',
            'dli_flink_job',
            'dli_elastic_resource_pool',
          ],
        },
      },
      resource_id: {
        name: 'resource_id',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 1000 },
      },
      tag_limit: { name: 'limit', in: 'query', required: false, schema: { type: 'integer', 'x-unit': 'tags' } },
      tag_offset: { name: 'offset', in: 'query', required: false, schema: { type: 'integer', 'x-unit': 'tags' } },
    },
    headers: { requestId: { schema: { type: 'string' } } },
    schemas: {
      IsSuccess: { type: 'boolean' },
      Message: { type: 'string' },
      ConnectionStatus: { type: 'string', 'x-extensible-enum': ['ACTIVE', 'DELETED'] },
      PeeringStatus: { type: 'string', 'x-extensible-enum': ['CREATING', 'ACTIVE', 'FAILED'] },
      Peering: {
        type: 'object',
        properties: {
          peer_id: { type: 'string' },
          status: { $ref: '#/components/schemas/PeeringStatus' },
          name: { type: 'string' },
          err_msg: { type: 'string' },
          update_time: { type: 'integer', format: 'int64', 'x-unit': 'ms since 1970' },
        },
      },
      ShownHost: { type: 'object', properties: { name: { type: 'string' }, ip: { type: 'string' } } },
      Route: {
        type: 'object',
        properties: {
          name: { type: 'string' },
          cidr: { type: 'string' },
          create_time: { type: 'integer', format: 'int64', 'x-unit': 'ms since 1970' },
        },
      },
      EnhancedConnection: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          name: { type: 'string' },
          status: { $ref: '#/components/schemas/ConnectionStatus' },
          available_queue_info: { type: 'array', items: { $ref: '#/components/schemas/Peering' } },
          elastic_resource_pools: { type: 'array', items: { $ref: '#/components/schemas/Peering' } },
          dest_vpc_id: { type: 'string' },
          dest_network_id: { type: 'string' },
          create_time: { type: 'integer', format: 'int64', 'x-unit': 'ms since 1970' },
          hosts: { type: 'array', items: { $ref: '#/components/schemas/ShownHost' } },
          isPrivis: { type: 'boolean' },
          ipv6_enable: { type: 'boolean' },
          routes: { type: 'array', items: { $ref: '#/components/schemas/Route' } },
        },
      },
      EnhancedConnectionPage: {
        type: 'object',
        properties: {
          is_success: { $ref: '#/components/schemas/IsSuccess' },
          message: { $ref: '#/components/schemas/Message' },
          connections: { type: 'array', items: { $ref: '#/components/schemas/EnhancedConnection' } },
          count: { type: 'integer', format: 'int32' },
        },
      },
      ErrorBody: {
        type: 'object',
        required: ['error_code', 'error_msg'],
        properties: { error_code: { type: 'string' }, error_msg: { type: 'string' }, request_id: { type: 'string' } },
      },
      Host: {
        type: 'object',
        properties: {
          name: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_.\\-]{0,127}$' },
          ip: { type: 'string', format: 'ipv4' },
        },
      },
      Tag: {
        type: 'object',
        required: ['key', 'value'],
        properties: {
          key: {
            type: 'string',
            minLength: 1,
            maxLength: 128,
            pattern: '^(?!_sys_)(?! )[\\p{L}\\p{N} _.:+\\-@=]*(?<! )$',
          },
          value: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[\\p{L}\\p{N} _.:+\\-@=]*$' },
        },
      },
      CreateEnhancedConnectionBody: {
        type: 'object',
        required: ['name', 'dest_vpc_id', 'dest_network_id'],
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 64, pattern: '^[A-Za-z0-9_]*$' },
          dest_vpc_id: { type: 'string' },
          dest_network_id: { type: 'string' },
          elastic_resource_pools: { type: 'array', items: { type: 'string' } },
          queues: { type: 'array', items: { type: 'string' } },
          routetable_id: { type: 'string' },
          hosts: { type: 'array', maxItems: 20000, items: { $ref: '#/components/schemas/Host' } },
          tags: { type: 'array', items: { $ref: '#/components/schemas/Tag' } },
        },
      },
      CreatedEnhancedConnection: {
        type: 'object',
        required: ['connection_id'],
        properties: {
          is_success: { $ref: '#/components/schemas/IsSuccess' },
          message: { $ref: '#/components/schemas/Message' },
          connection_id: { type: 'string' },
        },
      },
      ShownEnhancedConnection: {
        type: 'object',
        properties: {
          is_success: { $ref: '#/components/schemas/IsSuccess' },
          message: { $ref: '#/components/schemas/Message' },
          id: { type: 'string' },
          name: { type: 'string' },
          status: { $ref: '#/components/schemas/ConnectionStatus' },
          available_queue_info: { type: 'array', items: { $ref: '#/components/schemas/Peering' } },
          elastic_resource_pools: { type: 'array', items: { $ref: '#/components/schemas/Peering' } },
          dest_vpc_id: { type: 'string' },
          dest_network_id: { type: 'string' },
          create_time: { type: 'integer', format: 'int64', 'x-unit': 'ms since 1970' },
          hosts: { type: 'array', items: { $ref: '#/components/schemas/ShownHost' } },
          isPrivis: { type: 'boolean' },
          ipv6_enable: { type: 'boolean' },
          routes: { type: 'array', items: { $ref: '#/components/schemas/Route' } },
        },
      },
      HostsBody: {
        type: 'object',
        required: ['hosts'],
        properties: { hosts: { type: 'array', maxItems: 20000, items: { $ref: '#/components/schemas/Host' } } },
      },
      Done: {
        type: 'object',
        properties: {
          is_success: { $ref: '#/components/schemas/IsSuccess' },
          message: { $ref: '#/components/schemas/Message' },
        },
      },
      QueuesBody: {
        type: 'object',
        properties: {
          queues: { type: 'array', items: { type: 'string' } },
          elastic_resource_pools: { type: 'array', items: { type: 'string' } },
        },
      },
      RouteBody: {
        type: 'object',
        required: ['name', 'cidr'],
        properties: { name: { type: 'string', minLength: 1, maxLength: 64 }, cidr: { type: 'string' } },
      },
      PrivilegeGrant: {
        type: 'object',
        properties: {
          object: { type: 'string' },
          applicant_project_id: { type: 'string', 'x-wire-quirks': { alsoNamed: ['project_id'] } },
          project_id: { type: 'string', deprecated: true },
          privileges: { type: 'array', items: { type: 'string' } },
        },
      },
      PrivilegesOfConnection: {
        type: 'object',
        properties: {
          is_success: { $ref: '#/components/schemas/IsSuccess' },
          message: { $ref: '#/components/schemas/Message' },
          connection_id: { type: 'string' },
          privileges: { type: 'array', items: { $ref: '#/components/schemas/PrivilegeGrant' } },
        },
      },
      Privilege: {
        type: 'object',
        required: ['object', 'privileges'],
        properties: { object: { type: 'string' }, privileges: { type: 'array', items: { type: 'string' } } },
      },
      AuthorizationBody: {
        type: 'object',
        required: ['action', 'privileges'],
        properties: {
          user_name: { type: 'string' },
          projectId: { type: 'string' },
          action: { type: 'string', enum: ['grant', 'revoke', 'update'] },
          privileges: { type: 'array', items: { $ref: '#/components/schemas/Privilege' } },
        },
      },
      UserPrivileges: {
        type: 'object',
        properties: {
          object: { type: 'string' },
          is_admin: { type: 'boolean' },
          user_name: { type: 'string' },
          privileges: { type: 'array', items: { type: 'string' } },
        },
      },
      AuthorizationPrivileges: {
        type: 'object',
        properties: {
          is_success: { $ref: '#/components/schemas/IsSuccess' },
          message: { $ref: '#/components/schemas/Message' },
          object_name: { type: 'string' },
          object_type: { type: 'string' },
          count: { type: 'integer', format: 'int32' },
          privileges: { type: 'array', items: { $ref: '#/components/schemas/UserPrivileges' } },
        },
      },
      ConnectivityTaskBody: {
        type: 'object',
        required: ['address'],
        properties: { address: { type: 'string', pattern: '^.+:[0-9]{1,5}$' } },
      },
      CreatedConnectivityTask: {
        type: 'object',
        required: ['task_id'],
        properties: {
          is_success: { $ref: '#/components/schemas/IsSuccess' },
          message: { $ref: '#/components/schemas/Message' },
          task_id: { type: 'integer', 'x-wire-quirks': { alsoNamed: ['address_id'], digitString: true } },
          address_id: { type: 'integer', deprecated: true },
        },
      },
      ConnectivityTask: {
        type: 'object',
        properties: {
          is_success: { $ref: '#/components/schemas/IsSuccess' },
          message: { $ref: '#/components/schemas/Message' },
          connectivity: { type: 'string', 'x-extensible-enum': ['REACHABLE'] },
        },
      },
      TagsBody: {
        type: 'object',
        required: ['tags'],
        properties: { tags: { type: 'array', maxItems: 20, items: { $ref: '#/components/schemas/Tag' } } },
      },
      TagToDelete: {
        type: 'object',
        required: ['key', 'value'],
        properties: {
          key: { type: 'string', minLength: 1, maxLength: 128 },
          value: { type: 'string', minLength: 1, maxLength: 255 },
        },
      },
      TagsToDeleteBody: {
        type: 'object',
        required: ['tags'],
        properties: { tags: { type: 'array', maxItems: 20, items: { $ref: '#/components/schemas/TagToDelete' } } },
      },
      ShownTag: { type: 'object', properties: { key: { type: 'string' }, value: { type: 'string' } } },
      ResourceTags: {
        type: 'object',
        properties: {
          tags: { type: 'array', items: { $ref: '#/components/schemas/ShownTag' } },
          count: { type: 'integer' },
        },
      },
      TagWithValues: {
        type: 'object',
        properties: { key: { type: 'string' }, values: { type: 'array', items: { type: 'string' } } },
      },
      ProjectTags: {
        type: 'object',
        properties: {
          tags: { type: 'array', items: { $ref: '#/components/schemas/TagWithValues' } },
          count: { type: 'integer' },
        },
      },
    },
    responses: {
      ClientError: {
        headers: { 'x-request-id': { $ref: '#/components/headers/requestId' } },
        content: { 'application/json': { schema: { $ref: '#/components/schemas/ErrorBody' } } },
      },
      ServerError: {
        headers: { 'x-request-id': { $ref: '#/components/headers/requestId' } },
        content: { 'application/json': { schema: { $ref: '#/components/schemas/ErrorBody' } } },
      },
    },
  },
};
