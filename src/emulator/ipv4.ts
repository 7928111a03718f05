/** As RFC 3986 writes IPv4 addresses: four numbers up to 255 without leading zeros. */
export const ipv4Pattern = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** Addresses that follow one another, as numbers from 0 to 2³² - 1. */
export interface Ipv4Range {
  readonly first: number;
  /** The last one, which belongs to the range. */
  readonly last: number;
}

/** An IPv4 address as a number from 0 to 2³² - 1; undefined for what is none. */
export function parseIpv4(address: string): number | undefined {
  if (!ipv4Pattern.test(address)) return undefined;
  return address.split('.').reduce((number, part) => number * 256 + Number(part), 0);
}

/** The range that a CIDR such as `192.168.0.0/24` stands for; undefined for what is none, or does not begin with its first address. */
export function parseIpv4Range(cidr: string): Ipv4Range | undefined {
  const [, address = '', prefixLength] = /^([^/]+)\/(\d|[12]\d|3[0-2])$/.exec(cidr) ?? [];
  const first = parseIpv4(address);
  const size = 2 ** (32 - Number(prefixLength));
  return first === undefined || first % size !== 0 ? undefined : { first, last: first + size - 1 };
}
