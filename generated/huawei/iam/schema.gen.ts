// Generated from spec/ by `npm run generate`. Do not edit.

export interface paths {
  '/v3/auth/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look whether a token holds
     * @description Tells what a token is good for and when it ends. Called with a token or key of one's own; a user may look at its own tokens without
     *     further rights.
     */
    get: operations['keystoneValidateToken'];
    put?: never;
    /**
     * Get a token for a password
     * @description Gives a token that holds for 24 hours, or less when the user changes. It is returned in the header `X-Subject-Token`, which the client
     *     makes a field of the answer. Sent without signature or token. IAM limits how often it may be called: keep the token.
     */
    post: operations['keystoneCreateUserTokenByPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3.0/OS-CREDENTIAL/securitytokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get temporary keys for a token
     * @description Gives an access key that ends by itself. Requests that it signs carry its security token. The same address also gives keys for an
     *     agency, by another body, which is not covered.
     */
    post: operations['createTemporaryAccessKeyByToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/projects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List projects
     * @description Lists the projects of the account. With a region's name as `name` it gives the project whose id calls in that region take.
     *     All are listed at once unless `page` and `per_page` are given.
     */
    get: operations['keystoneListProjects'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/auth/projects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the projects that the caller may use
     * @description Lists the projects that the caller's own user has access to.
     */
    get: operations['keystoneListAuthProjects'];
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
    /** @description An account, by id and name. */
    NamedId: {
      /** @description The account's id. */
      id?: string;
      /** @description The account's name. */
      name?: string;
    };
    /** @description What a token is good for, and how long. */
    Token: {
      /** @description When it ends, in UTC with six digits after the second, for example `2020-01-04T09:05:22.701000Z`. */
      expires_at?: string;
      /** @description When it was given, in the same form. */
      issued_at?: string;
      /** @description How the identity was shown. */
      methods?: string[];
      /** @description The services of the cloud; left out with `nocatalog`. */
      catalog?: Record<string, never>[];
      /** @description The roles of the user. */
      roles?: {
        /** @description The role's id; may be `0`. */
        id?: string;
        /** @description The role's name. */
        name?: string;
      }[];
      /** @description The user. */
      user?: {
        /** @description The user's id. */
        id?: string;
        /** @description The user's name. */
        name?: string;
        /** @description When the password ends; empty for never. */
        password_expires_at?: string;
        domain?: components['schemas']['NamedId'];
      };
      /** @description The project, where the token is scoped to one. Its id is what the paths of regional services take. */
      project?: {
        /** @description The project's id. */
        id?: string;
        /** @description The project's name. */
        name?: string;
        domain?: components['schemas']['NamedId'];
      };
      domain?: components['schemas']['NamedId'];
    };
    /** @description What a token is good for. The token itself stands in the header `X-Subject-Token`. */
    TokenAnswer: {
      token?: components['schemas']['Token'];
    };
    /** @description What a refused call answers with, in one of two ways of writing. */
    KeystoneError: {
      /** @description The error, as Keystone writes it. */
      error?: {
        /** @description The HTTP status once more, or one of a few numbers of IAM's own. The client gives it as a text. */
        code?: number;
        /** @description An explanation for people. */
        message?: string;
        /** @description The name of the HTTP status. */
        title?: string;
      };
      /** @description The kind of error, as newer parts write it. */
      error_code?: string;
      /** @description An explanation for people, as newer parts write it. */
      error_msg?: string;
    };
    /**
     * @description What the token is good for. Regional services need a project; an account serves the global ones. Newer pages call the scope required,
     *     older ones optional; without it the token is one of the account.
     */
    TokenScope: {
      /** @description A project, by its id or by its name, which for the default project of a region is the region's. */
      project?: {
        /** @description The project's id. */
        id?: string;
        /** @description The project's name, for example `cn-north-4`. */
        name?: string;
      };
      /** @description An account, by its id or by its name. */
      domain?: {
        /** @description The account's id. */
        id?: string;
        /** @description The account's name. */
        name?: string;
      };
    };
    /** @description Who asks for a token, and what it is to be good for. */
    CreateTokenBody: {
      /** @description Identity and scope. */
      auth: {
        /** @description Who asks. */
        identity: {
          /** @description How the identity is shown; exactly `password`. With login protection by a second factor another form is needed, which is not covered. */
          methods: 'password'[];
          /** @description User and password. */
          password: {
            /** @description The IAM user. HUAWEI IDs cannot log in here; federated users must have set a password for the cloud. */
            user: {
              /** @description The user's name. */
              name: string;
              /** @description The password with which the user logs in. */
              password: string;
              /** @description The account that the user belongs to. */
              domain: {
                /** @description The account's name. */
                name: string;
              };
            };
          };
        };
        scope?: components['schemas']['TokenScope'];
      };
    };
    /** @description For how long, and for what, temporary keys are asked for. */
    TemporaryKeyBody: {
      /** @description The identity and the time. */
      auth: {
        /** @description Who asks, and with which limits. */
        identity: {
          /** @description How the identity is shown; exactly `token`. The form for agencies is not covered. */
          methods: 'token'[];
          /** @description The time, and in older programs the token itself. */
          token?: {
            /**
             * @description How long the keys hold.
             * @default 900
             */
            duration_seconds?: number;
            /**
             * @deprecated
             * @description The token; being retired. The header `X-Auth-Token` wins.
             */
            id?: string;
          };
          /** @description A policy that narrows what the keys may do. */
          policy?: {
            /** @description The version of the policy's language. */
            Version: string;
            /** @description What is allowed and forbidden. */
            Statement: Record<string, never>[];
          };
        };
      };
    };
    /** @description Temporary keys. */
    TemporaryKeyAnswer: {
      /** @description The keys. They hold only together. */
      credential: {
        /** @description The id of the access key. */
        access: string;
        /** @description The secret of the access key. */
        secret: string;
        /** @description What is sent in `X-Security-Token` with every request that the key signs. */
        securitytoken: string;
        /** @description When the keys end, for example `2020-01-08T03:50:07.574000Z`. */
        expires_at: string;
      };
    };
    /** @description Addresses. What there is none of is null, although the documents call it a text. */
    Links: {
      /** @description This one's own. */
      self?: string;
      /** @description The page after it. */
      next?: string | null;
      /** @description The page before it. */
      previous?: string | null;
    };
    /** @description A project. Each region has one of its own name. */
    Project: {
      /** @description The project's id. */
      id?: string;
      /** @description The project's name; that of the default project is the region's, that of others begins with it. */
      name?: string;
      /** @description The account that it belongs to. */
      domain_id?: string;
      /** @description The project or account above it. */
      parent_id?: string;
      /** @description Whether it is in use. */
      enabled?: boolean;
      /** @description Whether it is an account. */
      is_domain?: boolean;
      /** @description A text for people. */
      description?: string;
      links?: components['schemas']['Links'];
    };
    /** @description Projects. */
    ProjectList: {
      /** @description The projects. */
      projects: components['schemas']['Project'][];
      links?: components['schemas']['Links'];
    };
  };
  responses: {
    /** @description Refused. IAM writes `error` with a number for the code; its gateway and newer parts write `error_code` and `error_msg`. */
    ClientError: {
      headers: {
        'x-iam-trace-id': components['headers']['traceId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['KeystoneError'];
      };
    };
    /** @description IAM failed. */
    ServerError: {
      headers: {
        'x-iam-trace-id': components['headers']['traceId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['KeystoneError'];
      };
    };
  };
  parameters: {
    /**
     * @description Any text that is not empty leaves the catalogue of services out of the answer, which can be large.
     * @example true
     */
    nocatalog: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description The id of this request, to be quoted to Huawei Cloud's support.
     * @example token_cn-north-4_null_8a2e7b1c30f44c0f9b372f0f6d0a51c7
     */
    traceId: string;
    /**
     * @description The token. It stands in this header only, not in the body.
     * @example MIIDkgYJKoZIhvcNAQcCoIIDgzCCA38CAQExDTALBglghkgBZQMEAgEwgXXXXX...
     */
    subjectToken: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  keystoneValidateToken: {
    parameters: {
      query?: {
        /**
         * @description Any text that is not empty leaves the catalogue of services out of the answer, which can be large.
         * @example true
         */
        nocatalog?: components['parameters']['nocatalog'];
      };
      header: {
        /**
         * @description The token to be looked at.
         * @example MIIDkgYJKoZIhvcNAQcCoIIDgzCCA38CAQExDTALBglghkgBZQMEAgEwgXXXXX...
         */
        'X-Subject-Token': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The token holds. */
      200: {
        headers: {
          'x-iam-trace-id': components['headers']['traceId'];
          'X-Subject-Token': components['headers']['subjectToken'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenAnswer'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  keystoneCreateUserTokenByPassword: {
    parameters: {
      query?: {
        /**
         * @description Any text that is not empty leaves the catalogue of services out of the answer, which can be large.
         * @example true
         */
        nocatalog?: components['parameters']['nocatalog'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateTokenBody'];
      };
    };
    responses: {
      /** @description The token was given. */
      201: {
        headers: {
          'x-iam-trace-id': components['headers']['traceId'];
          'X-Subject-Token': components['headers']['subjectToken'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenAnswer'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  createTemporaryAccessKeyByToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TemporaryKeyBody'];
      };
    };
    responses: {
      /** @description The keys were given. */
      201: {
        headers: {
          'x-iam-trace-id': components['headers']['traceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TemporaryKeyAnswer'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  keystoneListProjects: {
    parameters: {
      query?: {
        /**
         * @description Only projects of this name.
         * @example cn-east-2
         */
        name?: string;
        /**
         * @description Only projects of this account.
         * @example d78cbac186b744899480f25bd022f468
         */
        domain_id?: string;
        /**
         * @description Only projects right below this one.
         * @example d78cbac186b744899480f25bd022f468
         */
        parent_id?: string;
        /**
         * @description Only projects that are in use, or only those that are not.
         * @example true
         */
        enabled?: boolean;
        /**
         * @description Only accounts, or only what is none.
         * @example false
         */
        is_domain?: boolean;
        /**
         * @description Which page, from 1; only together with `per_page`.
         * @example 1
         */
        page?: number;
        /**
         * @description How many projects make a page; only together with `page`.
         * @example 100
         */
        per_page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The projects. */
      200: {
        headers: {
          'x-iam-trace-id': components['headers']['traceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectList'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
  keystoneListAuthProjects: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The projects. */
      200: {
        headers: {
          'x-iam-trace-id': components['headers']['traceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectList'];
        };
      };
      '4XX': components['responses']['ClientError'];
      '5XX': components['responses']['ServerError'];
    };
  };
}
