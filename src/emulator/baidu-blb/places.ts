import type { CreateBlbInput } from '../../../generated/baidu/blb/client.gen.js';
import type { EmulatorSubnet } from '../seed.js';
import type { Call } from '../service.js';
import { refuse } from './refuse.js';
import type { BlbState } from './state.js';

/** Finds the subnet that a load balancer is asked for in. */
export function checkPlace({ world }: BlbState, { accountId, region, input }: Call<CreateBlbInput>): EmulatorSubnet {
  const { vpcId, subnetId } = input;
  const vpc = world.directory.findVpc(vpcId);
  if (vpc?.accountId !== accountId || vpc.region !== region)
    refuse('vpc-exists', `${vpcId} is none of this account's in region ${region}.`);
  const subnet = world.directory.findSubnet(subnetId);
  return subnet?.vpcId === vpcId ? subnet : refuse('subnet-in-vpc', `${subnetId} is not in ${vpcId}.`);
}
