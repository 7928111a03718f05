import type { Call } from '../service.js';
import { checkCertificates, withCountingCertificates } from './certificates.js';
import { accept, beginChange } from './change.js';
import { checkCheckString, checkListenerQuota, checkPortFree, checkRedirect, listenerAt } from './check-listener.js';
import { beginChecks } from './health.js';
import type { Listener, ListenerSettings, Protocol } from './listener.js';
import { refuse } from './refuse.js';
import type { BlbState } from './state.js';

/** What a change of a listener holds besides its settings. */
export interface ListenerPlace {
  readonly blbId: string;
  readonly listenerPort: number;
  readonly clientToken?: string | undefined;
}

/** Adds listeners of a protocol. */
export const createListener =
  (type: Protocol) =>
  (state: BlbState, call: Call<ListenerPlace & ListenerSettings>): void => {
    const { blbId: _blbId, clientToken: _token, listenerPort, ...asked } = call.input;
    const balancer = beginChange(state, call);
    checkPortFree(balancer, type, listenerPort);
    checkListenerQuota(state, balancer);
    checkCertificates(state, call.accountId, asked);
    checkCheckString(type, asked);
    checkRedirect(balancer, asked.redirectPort);
    const listener: Listener = {
      type,
      listenerPort,
      settings: withCountingCertificates(asked),
      health: new Map(),
    };
    for (const server of balancer.servers) beginChecks(listener, server, call.nowMs);
    balancer.listeners.push(listener);
    accept(balancer, call, state);
  };

/** Changes what is set of listeners of a protocol. What stays is not looked at again: what it names may be gone by now. */
export const updateListener =
  (type: Protocol) =>
  (state: BlbState, call: Call<ListenerPlace & Partial<ListenerSettings>>): void => {
    const { blbId, clientToken: _token, listenerPort, ...changes } = call.input;
    const balancer = beginChange(state, call);
    const listener = listenerAt(balancer, type, listenerPort);
    if (!listener) return refuse('listener-exists', `${blbId} has no ${type} listener on port ${listenerPort}.`);
    const settings = { ...listener.settings, ...changes };
    checkCertificates(state, call.accountId, changes);
    checkCheckString(type, settings);
    checkRedirect(balancer, changes.redirectPort);
    listener.settings = withCountingCertificates(settings);
    accept(balancer, call, state);
  };
