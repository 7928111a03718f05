import type {
  CreateFeatureV2Input,
  FeatureInfoV2,
  FeaturePage,
  ListFeaturesV2Input,
} from '../../../generated/huawei/roma/client.gen.js';
import { romaDocument } from '../../../generated/huawei/roma/document.gen.js';
import type { ProjectCall } from '../huawei/project-call.js';
import { randomHexId } from '../random.js';
import type { Place } from './channel.js';
import type { Feature } from './feature.js';
import { placeOf } from './find.js';
import { isNameModifiable, nameSwitch } from './name-modifiable.js';
import { pageOf } from './page.js';
import { refuse } from './refuse.js';
import { featuresAt, type RomaState } from './state.js';
import { formatTime } from './time.js';

const minuteMs = 60_000;
const known: readonly string[] = romaDocument.components.schemas.FeatureName['x-extensible-enum'];

/** `createFeatureV2` */
export function createFeatureV2(state: RomaState, call: ProjectCall<CreateFeatureV2Input>): FeatureInfoV2 {
  const place = placeOf(state, call);
  const { name, enable, config } = call.input;
  if (!known.includes(name)) refuse('feature-known', `${name} is not.`);
  if (name === nameSwitch) checkSwitch(config);
  const features = featuresAt(state, place);
  const before = features.find((feature) => feature.name === name);
  if (before && call.nowMs - before.updatedAtMs < minuteMs)
    refuse('feature-once-a-minute', `${name} was set at ${formatTime(before.updatedAtMs)}.`);
  const feature: Feature = {
    id: before?.id ?? randomHexId(state.world.random),
    name,
    enable,
    config,
    updatedAtMs: call.nowMs,
  };
  state.features.set(place.instanceId, [...features.filter((other) => other !== before), feature]);
  return featureView(place, feature);
}

/** `listFeaturesV2`: the switch of names, as long as it was not set, then what was set in the order of its last change. */
export function listFeaturesV2(state: RomaState, call: ProjectCall<ListFeaturesV2Input>): FeaturePage {
  const place = placeOf(state, call);
  const features = featuresAt(state, place);
  const unset = features.some(({ name }) => name === nameSwitch) ? [] : [unsetSwitch(state, place)];
  const { sizes, rows } = pageOf([...unset, ...features.map((feature) => featureView(place, feature))], call.input);
  return { ...sizes, features: rows };
}

/** The switch of names before it is first set; it has no id then. */
function unsetSwitch(state: RomaState, place: Place): FeatureInfoV2 {
  const config = isNameModifiable(state, place) ? 'on' : 'off';
  return { name: nameSwitch, enable: true, config, instance_id: place.instanceId };
}

function checkSwitch(config: string | undefined): void {
  if (config !== undefined && config !== 'on' && config !== 'off')
    refuse('name-modifiable-values', `Sent was ${JSON.stringify(config)}.`);
}

function featureView({ instanceId }: Place, { id, name, enable, config, updatedAtMs }: Feature): FeatureInfoV2 {
  return {
    id,
    name,
    enable,
    ...(config !== undefined && { config }),
    instance_id: instanceId,
    update_time: formatTime(updatedAtMs),
  };
}
