import type * as client from '../../../generated/huawei/dli/client.gen.js';
import type { Connection, Peering, Route } from './connection.js';

/** A connection as it is read and listed. */
export function viewOf(connection: Connection): client.EnhancedConnection {
  return {
    id: connection.id,
    name: connection.name,
    status: connection.status,
    available_queue_info: [...connection.queues.values()].map(peeringView),
    elastic_resource_pools: [...connection.pools.values()].map(peeringView),
    dest_vpc_id: connection.destVpcId,
    dest_network_id: connection.destNetworkId,
    create_time: connection.createdAtMs,
    hosts: [...connection.hosts],
    isPrivis: connection.projectGrants.size === 0,
    ipv6_enable: false,
    routes: [...connection.routes.values()].map(routeView),
  };
}

function peeringView({ peerId, status, name, errorMessage, updatedAtMs }: Peering): client.Peering {
  return { peer_id: peerId, status, name, err_msg: errorMessage, update_time: updatedAtMs };
}

function routeView({ name, cidr, createdAtMs }: Route): client.Route {
  return { name, cidr, create_time: createdAtMs };
}
