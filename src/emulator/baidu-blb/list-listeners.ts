import type { AnyListener, AnyListenerPage } from '../../../generated/baidu/blb/client.gen.js';
import type { PageRequest } from '../baidu/page-frame.js';
import type { ListEntry } from '../paging.js';
import type { Call } from '../service.js';
import { findBalancer } from './find.js';
import { type Listener, type Protocol, protocols } from './listener.js';
import { sortedPage } from './sorted-page.js';
import type { BlbState } from './state.js';

type ListCall = Call<PageRequest & { readonly blbId: string; readonly listenerPort?: number | undefined }>;

/** `describeBlbListener` */
export function describeBlbListener(state: BlbState, call: ListCall): AnyListenerPage {
  return listenerPage(state, call, protocols, (listener) => ({ ...view(listener), listenerType: listener.type }));
}

/** Lists the listeners of one protocol; none where the port that is asked for has none, as it is not documented that this is refused. */
export const describeListeners =
  (type: Protocol) =>
  (state: BlbState, call: ListCall): AnyListenerPage =>
    listenerPage(state, call, [type], view);

function listenerPage(
  state: BlbState,
  call: ListCall,
  types: readonly Protocol[],
  show: (listener: Listener) => AnyListener,
): AnyListenerPage {
  const { listenerPort: port } = call.input;
  const entries = findBalancer(state, call)
    .listeners.filter(({ type, listenerPort }) => types.includes(type) && listenerPort === (port ?? listenerPort))
    .map((listener): ListEntry<AnyListener> => ({ key: keyOf(listener), item: show(listener) }));
  const isKey = (key: string) => /^\d{5}-/.test(key) && types.some((type) => key.slice(6) === type);
  const { items, frame } = sortedPage(entries, call.input, isKey);
  return { listenerList: items, ...frame };
}

/** By port, and protocols on one port by name. */
function keyOf({ listenerPort, type }: Listener): string {
  return `${String(listenerPort).padStart(5, '0')}-${type}`;
}

/** A listener as lists of its protocol show it: with the fields that are documented for it. */
function view({ type, listenerPort, settings }: Listener): AnyListener {
  const { healthCheckType, healthCheckPort, ...others } = settings;
  const shown = { listenerPort, ...others };
  if (type === 'SSL') return shown;
  if (type === 'TCP') return { ...shown, healthCheckType: healthCheckType ?? 'TCP' };
  return {
    ...shown,
    ...(healthCheckType !== undefined && { healthCheckType }),
    ...(healthCheckType !== 'ICMP' && { healthCheckPort: healthCheckPort ?? settings.backendPort }),
  };
}
