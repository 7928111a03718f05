/** The first two numbers of the addresses that are reserved, as one number of 16 bits. */
const reserved = [100 * 256 + 125, 100 * 256 + 64];
const ipv4Range = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}(?:\/(\d{1,2}))?$/;

/** Whether a range lies within one that is reserved, or contains it. Only ranges of IPv4 do. */
export function meetsReservedRange(cidr: string): boolean {
  const found = ipv4Range.exec(cidr);
  if (!found) return false;
  const [, first, second, prefixLength = 32] = found;
  const ignoredBits = 16 - Math.min(Number(prefixLength), 16);
  const start = Number(first) * 256 + Number(second);
  return reserved.some((each) => each >> ignoredBits === start >> ignoredBits);
}
