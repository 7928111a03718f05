/** What one process says of its modifications. */
export interface ModifyChildReport {
  readonly requests: number;
  /** How many changes it sent while another of its own of the same load balancer was under way. */
  readonly overlapping: number;
  /** What the caller was told of those that failed. */
  readonly failures: readonly string[];
}

/** The client token of the change that adds the listener of a port. */
export const tokenOf = (port: number): string => `port-${port}`;

/** The port that a client token is for. */
export const portOf = (clientToken = ''): number => Number(clientToken.slice('port-'.length));
