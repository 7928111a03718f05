import type {
  MicroServiceInfo,
  MicroServiceInfoCCE,
  MicroServiceInfoCSE,
} from '../../../generated/huawei/roma/client.gen.js';
import type { Channel, MicroserviceDefinition } from './channel.js';
import { formatTime } from './time.js';
import { withoutUndefined } from './without-undefined.js';

const noCse = {
  cse_app_id: '',
  engine_id: '',
  engine_name: '',
  register_address: '',
  service_id: '',
  service_name: '',
  version: '',
};
const noCce = { cluster_id: '', cluster_name: '', namespace: '', workload_type: '', app_name: '' };
const none: MicroServiceInfo = {
  id: '',
  instance_id: '',
  service_type: '',
  cse_info: noCse,
  cce_info: noCce,
  create_time: '',
  update_time: '',
};

/** The microservice of a channel. One that leads to none shows it all the same, with empty texts, as documented examples do. */
export function microserviceView({ instanceId, projectId, microservice }: Channel): MicroServiceInfo {
  if (!microservice) return none;
  const { id, createdAtMs, updatedAtMs, definition } = microservice;
  return {
    id,
    instance_id: instanceId,
    project_id: projectId,
    service_type: definition.service_type ?? '',
    cse_info: cseView(definition),
    cce_info: cceView(definition),
    create_time: formatTime(createdAtMs),
    update_time: formatTime(updatedAtMs),
  };
}

/** Names are not known here: the engine is not emulated. */
function cseView({ cse_info: cse }: MicroserviceDefinition): MicroServiceInfoCSE {
  return cse ? { ...noCse, engine_id: cse.engine_id, service_id: cse.service_id } : noCse;
}

function cceView({ cce_info: cce }: MicroserviceDefinition): MicroServiceInfoCCE {
  if (!cce) return noCce;
  const { cluster_id, namespace, workload_type, app_name = '', label_key, label_value } = cce;
  return withoutUndefined({ ...noCce, cluster_id, namespace, workload_type, app_name, label_key, label_value });
}
