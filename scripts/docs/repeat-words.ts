import type { ErrorCodeEntry } from '../../src/operations/service-table.js';

/** What the client does by itself after a call was refused with a code. */
export type Repeating =
  | 'never'
  | 'busy'
  | 'done-nothing'
  | 'throttled'
  | 'unknown-effect'
  | 'unknown-effect-untokened'
  | 'signed-anew'
  | 'clock'
  | 'renewal';

/** What the meaning of a code depends on besides its entry. */
export interface RepeatingTraits {
  /** Whether it says that the resource is still being changed. */
  readonly isBusy: boolean;
  /** Whether calls may be authenticated by a token, which the client may be able to renew. */
  readonly takesTokens: boolean;
  /** Whether changes carry a client token, which makes them safe to repeat. */
  readonly hasClientTokens: boolean;
}

/** What the client does after a refusal with a code, as far as attempts, time and its retry budget allow. */
export function repeatingAfter(entry: ErrorCodeEntry, traits: RepeatingTraits): Repeating {
  const { isBusy, takesTokens, hasClientTokens } = traits;
  const { category, status, retry } = entry;
  if (retry === 'signed-anew') return 'signed-anew';
  if (category === 'signature') return takesTokens ? 'renewal' : 'clock';
  if (retry === 'never') return isBusy ? 'busy' : 'never';
  if (category === 'throttling' || status === 429) return 'throttled';
  const isFailure = status >= 500 || (category === 'server' && status !== 401 && status !== 403);
  if (!isFailure) return 'done-nothing';
  return hasClientTokens ? 'unknown-effect' : 'unknown-effect-untokened';
}

/** Whether repeating helps, and what the client does by itself; what stands between backticks is code. */
export const repeatWords: Readonly<Record<Repeating, { readonly helps: string; readonly client: string }>> = {
  never: { helps: 'Not by itself', client: 'The client does not repeat the call.' },
  busy: {
    helps: 'Yes, later',
    client: 'In `modify` the client waits until the resource takes the change; elsewhere it does not repeat the call.',
  },
  'done-nothing': { helps: 'Yes', client: 'The client sends the same request again.' },
  throttled: { helps: 'Yes, later', client: 'The client waits and sends the same request again.' },
  'unknown-effect': {
    helps: 'Yes',
    client: 'The client sends the same request again, with the same token, where that is safe.',
  },
  'unknown-effect-untokened': {
    helps: 'Perhaps',
    client:
      'The client sends the same request again where that is safe: reads, and changes that may be made twice. Otherwise look first.',
  },
  'signed-anew': {
    helps: 'Yes, signed anew',
    client: 'The client sets its clock by the answer and signs the request once more.',
  },
  clock: { helps: 'Not as it is', client: 'The client signs once more if its clock was wrong.' },
  renewal: {
    helps: 'Not as it is',
    client: 'The client authenticates once more if it can get another token or key, or if its clock was wrong.',
  },
};
