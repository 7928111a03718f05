import type { Channel, ChannelDefinition, Kind } from './channel.js';
import { refuse } from './refuse.js';

/** The numbers that stand for kinds; none is documented for channels to other channels. */
export const typeOfKind = { builtin: 2, microservice: 3, reference: undefined } as const;

/** What a channel is asked to lead to. One that is there already keeps what is left out: its kind, its microservice. */
export function kindOf(definition: ChannelDefinition, present?: Pick<Channel, 'kind'>): Kind {
  const { type, vpc_channel_type: word } = definition;
  const hasMicroservice = definition.microservice_info !== undefined || present?.kind === 'microservice';
  if (word === undefined) return kindOfNumber(type, hasMicroservice, present);
  const meant = typeOfKind[word];
  if (type !== undefined && meant !== undefined && meant !== type)
    refuse('channel-types-agree', `Sent were ${word} and ${type}.`);
  if (word === 'microservice' && !hasMicroservice)
    refuse('microservice-info-given', 'body.microservice_info is missing.');
  return word;
}

function kindOfNumber(
  type: ChannelDefinition['type'],
  hasMicroservice: boolean,
  present: Pick<Channel, 'kind'> | undefined,
): Kind {
  if (type === undefined && present) return present.kind;
  return type === 3 && hasMicroservice ? 'microservice' : 'builtin';
}
