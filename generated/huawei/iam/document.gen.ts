// Generated from spec/ by `npm run generate`. Do not edit.

/** Huawei Cloud IAM tokens and projects: the bundled specification, without its prose. */
export const iamDocument = {
  openapi: '3.1.0',
  'x-client-name': 'Iam',
  servers: [
    {
      url: 'https://iam.{region}.myhuaweicloud.com',
      variables: {
        region: {
          default: 'cn-north-4',
          enum: [
            'cn-north-1',
            'cn-north-2',
            'cn-north-4',
            'cn-north-9',
            'cn-north-12',
            'cn-east-2',
            'cn-east-3',
            'cn-east-4',
            'cn-east-5',
            'cn-south-1',
            'cn-south-2',
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
          ],
        },
      },
      'x-region-endpoints': {
        'af-north-1': 'https://iam.myhuaweicloud.com',
        'ru-northwest-2': 'https://iam.myhuaweicloud.com',
        'eu-west-101': 'unknown',
      },
    },
  ],
  security: [{ authToken: [] }, { sdkHmacSha256: [] }, { sdkHmacSha256: [], securityToken: [] }],
  'x-error-body': {
    code: '/error/code',
    message: '/error/message',
    reason: '/error/title',
    numericCode: true,
    requestId: '/request_id',
    requestIdHeader: 'x-iam-trace-id',
    otherRequestIdHeaders: ['x-request-id'],
    alsoAt: [
      { code: '/error_code', message: '/error_msg' },
      { code: '/errorCode', message: '/errorMsg' },
      { code: '/code', message: '/message' },
    ],
    codeAliases: [
      { prefix: 'APIG.0', as: 'APIGW.0' },
      { prefix: 'APIC.0', as: 'APIGW.0' },
    ],
    codeByStatus: { '400': '400', '401': '401', '403': '403', '404': '404', '409': '409', '500': '500', '503': '503' },
    gatewayCodes: {
      '400': 'APIGW.0201',
      '429': 'APIGW.0308',
      '500': 'APIGW.0601',
      '502': 'APIGW.0202',
      '504': 'APIGW.0203',
    },
  },
  paths: {
    '/v3/auth/tokens': {
      post: {
        operationId: 'keystoneCreateUserTokenByPassword',
        security: [],
        parameters: [{ $ref: '#/components/parameters/nocatalog' }],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateTokenBody' } } },
        },
        responses: {
          '201': {
            headers: {
              'x-iam-trace-id': { $ref: '#/components/headers/traceId' },
              'X-Subject-Token': { $ref: '#/components/headers/subjectToken' },
            },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/TokenAnswer' } } },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-changes-nothing': 'Another token is given; earlier ones hold as before.',
        'x-error-codes': ['400', '401', '403', '404', '500', '503', '1100', '1101', '1103'],
        'x-rules': [
          'token-24-hours',
          'token-in-its-region',
          'token-dies-with-password',
          'project-before-domain',
          'password-is-right',
          'scope-exists',
        ],
      },
      get: {
        operationId: 'keystoneValidateToken',
        parameters: [
          { name: 'X-Subject-Token', in: 'header', required: true, 'x-sensitive': true, schema: { type: 'string' } },
          { $ref: '#/components/parameters/nocatalog' },
        ],
        responses: {
          '200': {
            headers: {
              'x-iam-trace-id': { $ref: '#/components/headers/traceId' },
              'X-Subject-Token': { $ref: '#/components/headers/subjectToken' },
            },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/TokenAnswer' } } },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-error-codes': ['400', '401', '403', '404', '500', 'IAM.0009'],
        'x-not-found-codes': ['404', 'IAM.0009'],
        'x-rules': [
          'subject-token-holds',
          'own-token-free',
          'others-token-same-account',
          'token-24-hours',
          'token-dies-with-password',
        ],
      },
    },
    '/v3.0/OS-CREDENTIAL/securitytokens': {
      post: {
        operationId: 'createTemporaryAccessKeyByToken',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/TemporaryKeyBody' } } },
        },
        responses: {
          '201': {
            headers: { 'x-iam-trace-id': { $ref: '#/components/headers/traceId' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/TemporaryKeyAnswer' } } },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-changes-nothing': 'Further keys are given; earlier ones hold as before.',
        'x-error-codes': ['400', '401', '403', '500'],
        'x-rules': ['temporary-keys-from-token', 'temporary-keys-expire'],
      },
    },
    '/v3/projects': {
      get: {
        operationId: 'keystoneListProjects',
        parameters: [
          { name: 'name', in: 'query', required: false, schema: { type: 'string' } },
          { name: 'domain_id', in: 'query', required: false, schema: { type: 'string' } },
          { name: 'parent_id', in: 'query', required: false, schema: { type: 'string' } },
          { name: 'enabled', in: 'query', required: false, schema: { type: 'boolean' } },
          { name: 'is_domain', in: 'query', required: false, schema: { type: 'boolean' } },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          {
            name: 'per_page',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 5000, 'x-unit': 'items' },
          },
        ],
        responses: {
          '200': {
            headers: { 'x-iam-trace-id': { $ref: '#/components/headers/traceId' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ProjectList' } } },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-error-codes': ['400', '401', '403', '500'],
        'x-rules': ['page-with-size', 'own-account-only', 'key-locks'],
      },
    },
    '/v3/auth/projects': {
      get: {
        operationId: 'keystoneListAuthProjects',
        responses: {
          '200': {
            headers: { 'x-iam-trace-id': { $ref: '#/components/headers/traceId' } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ProjectList' } } },
          },
          '4XX': { $ref: '#/components/responses/ClientError' },
          '5XX': { $ref: '#/components/responses/ServerError' },
        },
        'x-error-codes': ['400', '401', '403', '500'],
        'x-rules': ['own-account-only'],
      },
    },
  },
  components: {
    securitySchemes: {
      sdkHmacSha256: { type: 'apiKey', in: 'header', name: 'Authorization', 'x-sensitive': true },
      securityToken: { type: 'apiKey', in: 'header', name: 'X-Security-Token', 'x-sensitive': true },
      authToken: { type: 'apiKey', in: 'header', name: 'X-Auth-Token', 'x-sensitive': true },
    },
    parameters: { nocatalog: { name: 'nocatalog', in: 'query', required: false, schema: { type: 'string' } } },
    headers: {
      traceId: { schema: { type: 'string' } },
      subjectToken: { required: true, 'x-in-answer': true, 'x-sensitive': true, schema: { type: 'string' } },
    },
    schemas: {
      NamedId: { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } },
      Token: {
        type: 'object',
        properties: {
          expires_at: { type: 'string' },
          issued_at: { type: 'string' },
          methods: { type: 'array', items: { type: 'string' } },
          catalog: { type: 'array', items: { type: 'object' } },
          roles: {
            type: 'array',
            items: { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } },
          },
          user: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              name: { type: 'string' },
              password_expires_at: { type: 'string' },
              domain: { $ref: '#/components/schemas/NamedId' },
            },
          },
          project: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              name: { type: 'string' },
              domain: { $ref: '#/components/schemas/NamedId' },
            },
          },
          domain: { $ref: '#/components/schemas/NamedId' },
        },
      },
      TokenAnswer: { type: 'object', properties: { token: { $ref: '#/components/schemas/Token' } } },
      KeystoneError: {
        type: 'object',
        properties: {
          error: {
            type: 'object',
            properties: { code: { type: 'integer' }, message: { type: 'string' }, title: { type: 'string' } },
          },
          error_code: { type: 'string' },
          error_msg: { type: 'string' },
        },
      },
      TokenScope: {
        type: 'object',
        properties: {
          project: { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } },
          domain: { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } },
        },
      },
      CreateTokenBody: {
        type: 'object',
        required: ['auth'],
        properties: {
          auth: {
            type: 'object',
            required: ['identity'],
            properties: {
              identity: {
                type: 'object',
                required: ['methods', 'password'],
                properties: {
                  methods: { type: 'array', minItems: 1, maxItems: 1, items: { type: 'string', enum: ['password'] } },
                  password: {
                    type: 'object',
                    required: ['user'],
                    properties: {
                      user: {
                        type: 'object',
                        required: ['name', 'password', 'domain'],
                        properties: {
                          name: { type: 'string' },
                          password: { type: 'string', 'x-sensitive': true },
                          domain: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
                        },
                      },
                    },
                  },
                },
              },
              scope: { $ref: '#/components/schemas/TokenScope' },
            },
          },
        },
      },
      TemporaryKeyBody: {
        type: 'object',
        required: ['auth'],
        properties: {
          auth: {
            type: 'object',
            required: ['identity'],
            properties: {
              identity: {
                type: 'object',
                required: ['methods'],
                properties: {
                  methods: { type: 'array', minItems: 1, maxItems: 1, items: { type: 'string', enum: ['token'] } },
                  token: {
                    type: 'object',
                    properties: {
                      duration_seconds: {
                        type: 'integer',
                        minimum: 900,
                        maximum: 86400,
                        default: 900,
                        'x-unit': 'seconds',
                      },
                      id: { type: 'string', deprecated: true, 'x-sensitive': true },
                    },
                  },
                  policy: {
                    type: 'object',
                    required: ['Version', 'Statement'],
                    properties: {
                      Version: { type: 'string' },
                      Statement: { type: 'array', items: { type: 'object' } },
                    },
                  },
                },
              },
            },
          },
        },
      },
      TemporaryKeyAnswer: {
        type: 'object',
        required: ['credential'],
        properties: {
          credential: {
            type: 'object',
            required: ['access', 'secret', 'securitytoken', 'expires_at'],
            properties: {
              access: { type: 'string' },
              secret: { type: 'string', 'x-sensitive': true },
              securitytoken: { type: 'string', 'x-sensitive': true },
              expires_at: { type: 'string' },
            },
          },
        },
      },
      Links: {
        type: 'object',
        properties: {
          self: { type: 'string' },
          next: { type: ['string', 'null'] },
          previous: { type: ['string', 'null'] },
        },
      },
      Project: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          name: { type: 'string' },
          domain_id: { type: 'string' },
          parent_id: { type: 'string' },
          enabled: { type: 'boolean' },
          is_domain: { type: 'boolean' },
          description: { type: 'string' },
          links: { $ref: '#/components/schemas/Links' },
        },
      },
      ProjectList: {
        type: 'object',
        required: ['projects'],
        properties: {
          projects: { type: 'array', items: { $ref: '#/components/schemas/Project' } },
          links: { $ref: '#/components/schemas/Links' },
        },
      },
    },
    responses: {
      ClientError: {
        headers: { 'x-iam-trace-id': { $ref: '#/components/headers/traceId' } },
        content: { 'application/json': { schema: { $ref: '#/components/schemas/KeystoneError' } } },
      },
      ServerError: {
        headers: { 'x-iam-trace-id': { $ref: '#/components/headers/traceId' } },
        content: { 'application/json': { schema: { $ref: '#/components/schemas/KeystoneError' } } },
      },
    },
  },
};
