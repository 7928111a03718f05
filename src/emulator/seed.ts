/** One access key and the account that it belongs to. Several keys may belong to one account. */
export interface EmulatorAccount {
  readonly accountId: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Makes the key a temporary one: its requests must carry and sign this token. Huawei Cloud does not ask that it be signed. */
  readonly sessionToken?: string | undefined;
}

/** A VPC that connections can be made between. */
export interface EmulatorVpc {
  readonly vpcId: string;
  /** The account that owns it; must be one of the accounts. */
  readonly accountId: string;
  /** The code of its region, for example `bj`. */
  readonly region: string;
  /** Whether it is a relay VPC. Default `false`. */
  readonly relay?: boolean | undefined;
}

/** A Huawei Cloud IAM user, who gets tokens for a password. */
export interface EmulatorUser {
  /** The account that the user belongs to; must be one of the accounts. */
  readonly accountId: string;
  /** The account's name. An account has one, and no other account has it. */
  readonly domainName: string;
  readonly userName: string;
  /** A user that is seeded again with another password loses the tokens that were given for the old one. */
  readonly password: string;
}

/** A Huawei Cloud project, in which DLI and ROMA Connect keep what is made. */
export interface EmulatorProject {
  readonly projectId: string;
  /** The account that owns it; must be one of the accounts. */
  readonly accountId: string;
  /** Its name, which no other project of the account has. That of a region's own project is the region's code, for example `cn-north-4`. */
  readonly name: string;
}

/** A DLI queue. */
export interface EmulatorQueue {
  readonly queueName: string;
  /** The project that it is in; must be one of the projects. */
  readonly projectId: string;
}

/** A DLI elastic resource pool. */
export interface EmulatorElasticResourcePool {
  readonly elasticResourcePoolName: string;
  /** The project that it is in; must be one of the projects. */
  readonly projectId: string;
}

/** A ROMA Connect instance. */
export interface EmulatorRomaInstance {
  readonly instanceId: string;
  readonly instanceName: string;
  /** The project that it is in; must be one of the projects. */
  readonly projectId: string;
  /** Whether its VPC channels may be renamed. Default `true`. */
  readonly vpcNameModifiable?: boolean | undefined;
}

/** What exists before the first request. */
export interface EmulatorSeed {
  readonly accounts?: readonly EmulatorAccount[] | undefined;
  readonly vpcs?: readonly EmulatorVpc[] | undefined;
  readonly users?: readonly EmulatorUser[] | undefined;
  readonly projects?: readonly EmulatorProject[] | undefined;
  readonly queues?: readonly EmulatorQueue[] | undefined;
  readonly elasticResourcePools?: readonly EmulatorElasticResourcePool[] | undefined;
  readonly romaInstances?: readonly EmulatorRomaInstance[] | undefined;
}
