import type { ChannelDefinition, Kind } from './channel.js';
import { refuse } from './refuse.js';

/** The numbers that stand for kinds; none is documented for channels to other channels. */
export const typeOfKind = { builtin: 2, microservice: 3, reference: undefined } as const;

/** What a channel is asked to lead to. */
export function kindOf({ type, vpc_channel_type: word, microservice_info: microservice }: ChannelDefinition): Kind {
  if (word === undefined) return type === 3 && microservice ? 'microservice' : 'builtin';
  const meant = typeOfKind[word];
  if (type !== undefined && meant !== undefined && meant !== type)
    refuse('channel-types-agree', `Sent were ${word} and ${type}.`);
  if (word === 'microservice' && !microservice) refuse('microservice-info-given', 'body.microservice_info is missing.');
  return word;
}
