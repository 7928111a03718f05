import type { CreateFeatureV2Input } from '../../../generated/huawei/roma/client.gen.js';

/** One switch of an instance, as it was last set. */
export interface Feature extends Pick<CreateFeatureV2Input, 'name' | 'enable' | 'config'> {
  readonly id: string;
  readonly updatedAtMs: number;
}
