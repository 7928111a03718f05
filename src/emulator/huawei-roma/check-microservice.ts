import type { MicroserviceDefinition } from './channel.js';
import { refuse } from './refuse.js';

/** Refuses a microservice that is not told where to be found. */
export function checkMicroservice(definition: MicroserviceDefinition = {}): void {
  const { service_type: type, cse_info: cse, cce_info: cce } = definition;
  if (type === 'CSE' && !cse) refuse('service-details-given', 'body.microservice_info.cse_info is missing.');
  if (type !== 'CCE') return;
  if (!cce) return refuse('service-details-given', 'body.microservice_info.cce_info is missing.');
  if (!cce.app_name && !(cce.label_key && cce.label_value))
    refuse('cce-workload-picked', 'body.microservice_info.cce_info has neither.');
}
