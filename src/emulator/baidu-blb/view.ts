import type { Blb, BlbDetail, CreatedBlb } from '../../../generated/baidu/blb/client.gen.js';
import type { LoadBalancer } from './load-balancer.js';

/** A load balancer as the answer to its creation shows it. */
export function createdView({ blbId, name, desc, address, ipv6 }: LoadBalancer): CreatedBlb {
  return { blbId, name, desc, address, ...(ipv6 !== undefined && { ipv6 }) };
}

/** A load balancer as lists show it. */
export function listedView(balancer: LoadBalancer): Blb {
  return { ...commonView(balancer), subnetId: balancer.subnetId };
}

/** A load balancer as it is read by itself. */
export function detailView(balancer: LoadBalancer): BlbDetail {
  const { ipv6, billed, listeners, change } = balancer;
  const { performanceLevel, expiresAtMs } = billed;
  return {
    ...commonView(balancer),
    ...(ipv6 !== undefined && { ipv6 }),
    createTime: formatTime(balancer.createdAtMs),
    releaseTime: change?.to === 'released' ? formatTime(change.atMs) : null,
    expireTime: expiresAtMs === undefined ? null : formatTime(expiresAtMs),
    listener: listeners.map(({ listenerPort, type }) => ({
      port: String(listenerPort),
      type,
      description: '',
    })),
    ...(performanceLevel !== undefined && { performanceLevel }),
  };
}

function commonView(balancer: LoadBalancer): Blb {
  const { blbId, name, desc, status, address, publicIp, vpcId, tags, clusters, billed } = balancer;
  return {
    blbId,
    name,
    desc,
    status,
    address,
    ...(publicIp !== undefined && { publicIp }),
    vpcId,
    tags: [...tags],
    allowDelete: balancer.allowDelete,
    allowModify: balancer.allowModify,
    modificationProtectionReason: balancer.modificationProtectionReason,
    paymentTiming: billed.paymentTiming,
    billingMethod: billed.billingMethod,
    ...clusters,
  };
}

/** A time as this service writes it: `2014-06-01T23:00:10Z`. */
function formatTime(timeMs: number): string {
  return `${new Date(timeMs).toISOString().slice(0, 19)}Z`;
}
