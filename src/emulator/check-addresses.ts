import { parseIpv4, parseIpv4Range } from './ipv4.js';
import type { SeededEntries } from './seeded-entries.js';

/**
 * Checks the addresses of subnets and servers.
 * @throws TypeError that names the one that is wrong.
 */
export function checkAddresses({ subnets, backendServers }: SeededEntries): void {
  for (const { subnetId, cidr } of subnets.values())
    if (!parseIpv4Range(cidr))
      throw new TypeError(
        `Subnet ${subnetId} has the cidr ${cidr}; it must be the first address of an IPv4 range and the length of its prefix, like 192.168.0.0/24.`,
      );
  for (const { instanceId, privateIp } of backendServers.values())
    if (parseIpv4(privateIp) === undefined)
      throw new TypeError(
        `Backend server ${instanceId} has the privateIp ${privateIp}; it must be an IPv4 address, like 192.168.0.11.`,
      );
}
