import type { VpcHealthConfigInfo } from '../../../generated/huawei/roma/client.gen.js';
import { type Channel, type HealthCheck, portOf } from './channel.js';
import { formatTime } from './time.js';

/** A health check, with what was left out of its definition filled in. */
export function healthView(channel: Channel, { id, createdAtMs, definition }: HealthCheck): VpcHealthConfigInfo {
  const { path, http_code: code } = definition;
  return {
    protocol: definition.protocol,
    ...(path !== undefined && { path }),
    method: definition.method ?? 'GET',
    port: portOf(channel, definition),
    threshold_normal: definition.threshold_normal,
    threshold_abnormal: definition.threshold_abnormal,
    time_interval: definition.time_interval,
    ...(code !== undefined && { http_code: code }),
    enable_client_ssl: definition.enable_client_ssl ?? false,
    status: definition.status ?? 1,
    timeout: definition.timeout,
    vpc_channel_id: channel.id,
    id,
    create_time: formatTime(createdAtMs),
  };
}
