/** A server behind a load balancer. Its address is in the directory. */
export interface AttachedServer {
  readonly instanceId: string;
  /** Its share of the traffic, 0 to 100. */
  weight: number;
  /** Its remark; empty when none was given. */
  desc: string;
  /** Whether it fails its health checks, as last seen in the directory. */
  down: boolean;
}
