import type { CallContext } from './layer.js';

/** Why no further attempt is made. */
export type GivingUp = 'final' | 'not safe' | 'attempts' | 'token too old' | 'deadline' | 'budget';

/** The same for people, or undefined where the failure speaks for itself. */
export function explainGivingUp(reason: GivingUp, { attempts, limits }: CallContext): string | undefined {
  const count = attempts.length === 1 ? 'one attempt' : `${attempts.length} attempts`;
  switch (reason) {
    case 'final':
      return undefined;
    case 'not safe':
      return 'Not repeated: it carries no client token, and may have taken effect.';
    case 'attempts':
      return `Gave up after ${count}.`;
    case 'token too old':
      return `Gave up after ${count}: the service may have forgotten the client token by now.`;
    case 'deadline':
      return `Gave up after ${count}: the next one would come after the deadline of ${limits.deadlineMs} ms.`;
    case 'budget':
      return `Gave up after ${count}: too many calls of this client fail (its retry budget is used up).`;
  }
}
