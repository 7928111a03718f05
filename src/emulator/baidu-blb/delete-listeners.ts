import type { DeleteBlbListenerInput } from '../../../generated/baidu/blb/client.gen.js';
import type { Call } from '../service.js';
import { accept, beginChange } from './change.js';
import { listenerAt } from './check-listener.js';
import type { Listener } from './listener.js';
import type { LoadBalancer } from './load-balancer.js';
import { refuse } from './refuse.js';
import type { BlbState } from './state.js';

/** `deleteBlbListener` */
export function deleteBlbListener(state: BlbState, call: Call<DeleteBlbListenerInput>): void {
  const { portList = [], portTypeList = [] } = call.input;
  const balancer = beginChange(state, call);
  if (portList.length + portTypeList.length === 0) refuse('listeners-named', 'Both are missing or empty.');
  const named = new Set([
    ...portList.flatMap((port) => listenersOn(balancer, port)),
    ...portTypeList.map(({ port, type }) => listenerOf(balancer, type, port)),
  ]);
  const kept = balancer.listeners.filter((listener) => !named.has(listener));
  balancer.listeners.splice(0, Infinity, ...kept);
  accept(balancer, call, state);
}

function listenersOn({ blbId, listeners }: LoadBalancer, port: number): Listener[] {
  const found = listeners.filter(({ listenerPort }) => listenerPort === port);
  return found.length > 0 ? found : refuse('listener-exists', `${blbId} has none on port ${port}.`);
}

function listenerOf(balancer: LoadBalancer, type: string, port: number): Listener {
  return (
    listenerAt(balancer, type, port) ??
    refuse('listener-exists', `${balancer.blbId} has no ${type} listener on port ${port}.`)
  );
}
