import { parseIpv4, parseIpv4Range } from './ipv4.js';
import { keyOf, type SeededEntries } from './seeded-entries.js';

/**
 * Checks the addresses of subnets and servers, and that no two servers of a VPC have the same.
 * @throws TypeError that names what is wrong.
 */
export function checkAddresses({ subnets, backendServers }: SeededEntries): void {
  checkForms({ subnets, backendServers });
  const owners = new Map<string, string>();
  for (const { instanceId, vpcId, privateIp } of backendServers.values()) {
    const place = keyOf(vpcId, privateIp);
    const other = owners.get(place);
    if (other !== undefined)
      throw new TypeError(
        `Backend servers ${other} and ${instanceId} of VPC ${vpcId} both have the privateIp ${privateIp}.`,
      );
    owners.set(place, instanceId);
  }
}

function checkForms({ subnets, backendServers }: Pick<SeededEntries, 'subnets' | 'backendServers'>): void {
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
