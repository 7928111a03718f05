/** One access key and the account that it belongs to. Several keys may belong to one account. */
export interface EmulatorAccount {
  readonly accountId: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Makes the key a temporary one: its requests must carry and sign this token. Huawei Cloud does not ask that it be signed. */
  readonly sessionToken?: string | undefined;
  /** Whether the account has passed Baidu's real-name authentication. `false` on any of its keys has BLB refuse its creates. Default `true`. */
  readonly realNameVerified?: boolean | undefined;
}

/** A VPC, between which connections can be made, and in which subnets and servers are. */
export interface EmulatorVpc {
  readonly vpcId: string;
  /** The account that owns it; must be one of the accounts. */
  readonly accountId: string;
  /** The code of its region, for example `bj`. */
  readonly region: string;
  /** Whether it is a relay VPC. Default `false`. */
  readonly relay?: boolean | undefined;
}

/** A Baidu subnet. */
export interface EmulatorSubnet {
  readonly subnetId: string;
  /** The VPC that it is in; must be one of the VPCs. Its account and region are the subnet's. */
  readonly vpcId: string;
  /** Its IPv4 addresses: the first one and the length of the prefix, for example `192.168.0.0/24`. */
  readonly cidr: string;
}

/** A Baidu server (BCC, DCC or BBC), which a load balancer can pass requests on to. */
export interface EmulatorBackendServer {
  readonly instanceId: string;
  /** The VPC that it is in; must be one of the VPCs. Its account and region are the server's. */
  readonly vpcId: string;
  /** Its IPv4 address in the VPC. */
  readonly privateIp: string;
  /** Whether it fails its health checks. Seed it again with another value to have it fail or recover at that moment. Default `false`. */
  readonly down?: boolean | undefined;
}

/** A Baidu security group. */
export interface EmulatorSecurityGroup {
  readonly securityGroupId: string;
  /** The VPC that it is in; must be one of the VPCs. Its account and region are the group's. */
  readonly vpcId: string;
  readonly securityGroupName: string;
}

/** A Baidu enterprise security group, which is in no VPC. */
export interface EmulatorEnterpriseSecurityGroup {
  readonly enterpriseSecurityGroupId: string;
  /** The account that owns it; must be one of the accounts. */
  readonly accountId: string;
  /** The code of its region, for example `bj`. */
  readonly region: string;
  readonly enterpriseSecurityGroupName: string;
}

/** A certificate in Baidu's certificate service, which listeners of load balancers name. */
export interface EmulatorCertificate {
  readonly certId: string;
  /** The account that owns it; must be one of the accounts. */
  readonly accountId: string;
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
  readonly subnets?: readonly EmulatorSubnet[] | undefined;
  readonly backendServers?: readonly EmulatorBackendServer[] | undefined;
  readonly securityGroups?: readonly EmulatorSecurityGroup[] | undefined;
  readonly enterpriseSecurityGroups?: readonly EmulatorEnterpriseSecurityGroup[] | undefined;
  readonly certificates?: readonly EmulatorCertificate[] | undefined;
  readonly users?: readonly EmulatorUser[] | undefined;
  readonly projects?: readonly EmulatorProject[] | undefined;
  readonly queues?: readonly EmulatorQueue[] | undefined;
  readonly elasticResourcePools?: readonly EmulatorElasticResourcePool[] | undefined;
  readonly romaInstances?: readonly EmulatorRomaInstance[] | undefined;
}
