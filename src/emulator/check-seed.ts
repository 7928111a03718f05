import type { EmulatorAccount, EmulatorSeed, EmulatorVpc } from './options.js';

const accountFields = ['accountId', 'accessKeyId', 'secretAccessKey'];
const vpcFields = ['vpcId', 'accountId', 'region'];

/**
 * Reads `{"accounts": [...], "vpcs": [...]}`, either of which may be left out.
 * @throws TypeError that names the field and holds no value, since some are secrets.
 */
export function checkSeed(seed: unknown): EmulatorSeed {
  if (typeof seed !== 'object' || seed === null || Array.isArray(seed))
    throw new TypeError('it must be an object {"accounts": [...], "vpcs": [...]}');
  const { accounts, vpcs } = seed as { readonly accounts?: unknown; readonly vpcs?: unknown };
  return {
    ...(accounts !== undefined && { accounts: checkList<EmulatorAccount>(accounts, 'accounts', accountFields) }),
    ...(vpcs !== undefined && { vpcs: checkList<EmulatorVpc>(vpcs, 'vpcs', vpcFields) }),
  };
}

function checkList<T>(list: unknown, name: string, fields: readonly string[]): T[] {
  if (!Array.isArray(list)) throw new TypeError(`${name} must be an array`);
  list.forEach((item: unknown, index) => {
    const missing = fields.find((field) => typeof (item as Record<string, unknown> | null)?.[field] !== 'string');
    if (missing) throw new TypeError(`${name}[${index}].${missing} must be a string`);
  });
  return list as T[];
}
