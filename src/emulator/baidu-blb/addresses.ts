import { type Ipv4Range, parseIpv4, parseIpv4Range } from '../ipv4.js';
import type { EmulatorSubnet } from '../seed.js';
import { isGone } from './load-balancer.js';
import { refuse } from './refuse.js';
import type { BlbState } from './state.js';

/** How many addresses at the beginning of a subnet count as taken. */
const firstTaken = 3;

/** The private address of a new load balancer: the one asked for, if it can be had, or the lowest that is free. */
export function takeAddress(state: BlbState, subnet: EmulatorSubnet, asked: string | undefined): string {
  const range = parseIpv4Range(subnet.cidr);
  if (!range) throw new Error(`The subnet ${subnet.subnetId} was seeded with ${subnet.cidr}, which is no range.`);
  const taken = takenIn(state, subnet);
  return asked === undefined ? lowestFree(range, taken, subnet) : checkAsked(asked, range, taken, subnet);
}

/** The IPv6 address of a load balancer: made of its id, so that none has that of another. */
export function ipv6Of(blbId: string): string {
  const hex = Array.from(blbId.slice(-8), (character) => character.charCodeAt(0).toString(16).padStart(2, '0')).join(
    '',
  );
  return `2001:db8::${(hex.match(/.{4}/g) ?? []).join(':')}`;
}

function checkAsked(asked: string, range: Ipv4Range, taken: ReadonlySet<string>, subnet: EmulatorSubnet): string {
  const number = parseIpv4(asked) ?? -1;
  if (number < range.first || number > range.last)
    refuse('address-in-subnet', `${asked} is not in ${subnet.subnetId}, which is ${subnet.cidr}.`);
  const isGiven = number >= range.first + firstTaken && number < range.last;
  if (!isGiven || taken.has(asked)) refuse('address-in-subnet', `${asked} is taken.`);
  return asked;
}

function lowestFree(range: Ipv4Range, taken: ReadonlySet<string>, subnet: EmulatorSubnet): string {
  for (let number = range.first + firstTaken; number < range.last; number++) {
    const address = formatIpv4(number);
    if (!taken.has(address)) return address;
  }
  return refuse('address-free', `${subnet.subnetId}, which is ${subnet.cidr}, has none.`);
}

/** The addresses that load balancers in the subnet and servers in its VPC have. */
function takenIn({ balancers, world }: BlbState, { subnetId, vpcId }: EmulatorSubnet): Set<string> {
  const inSubnet = [...balancers.values()].filter((balancer) => balancer.subnetId === subnetId && !isGone(balancer));
  const ofServers = world.directory.serversIn(vpcId).map(({ privateIp }) => privateIp);
  return new Set([...ofServers, ...inSubnet.map(({ address }) => address)]);
}

function formatIpv4(number: number): string {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');
}
