import { stateId } from '../draw-states.js';
import type { ServiceCard } from '../site-model.js';
import { guidePath } from '../site-paths.js';
import { toPlainText } from './plain-text.js';
import { toEntry, type SearchEntry } from './search-entry.js';

/** The states of a service's resources; they stand beside the diagram of their lifecycle. */
export function stateEntries({ name, title, lifecycles }: ServiceCard): SearchEntry[] {
  return lifecycles.flatMap(({ lifecycle: { resource, states } }) =>
    Object.entries(states).map(([state, { meaning }]) =>
      toEntry({
        kind: 'state',
        title: state,
        text: toPlainText(meaning),
        within: `${resource}, ${title}`,
        link: `${guidePath('states')}#${stateId(name, resource)}`,
        names: [{ by: '', name: state }],
      }),
    ),
  );
}
