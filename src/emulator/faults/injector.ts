import { createRandom, type Random } from '../random.js';
import { checkRules } from './check-rules.js';
import type { EmulatorFaults, Fault, FaultRule } from './fault-rule.js';

/** Decides which requests get which fault. */
export interface FaultInjector extends EmulatorFaults {
  /** The fault of the request that has just come in, if it gets one. Counts the request. */
  next(operationId: string, region: string): Fault | undefined;
  /** Puts the rules of the start back, with nothing counted. */
  reset(): void;
}

/** What an injector starts with. */
export interface InjectorStart {
  readonly rules: readonly FaultRule[];
  readonly seed: number | undefined;
  /** The operations that a rule can name. */
  readonly operationIds: readonly string[];
}

interface CountedRule {
  readonly rule: FaultRule;
  matched: number;
  injected: number;
}

/** Makes an injector. Its random numbers are its own, so that faults leave the emulator's ids as they are. */
export function createInjector({ rules, seed, operationIds }: InjectorStart): FaultInjector {
  let counted: CountedRule[] = [];
  let random = createRandom(seed);
  const start = (rule: FaultRule): CountedRule => ({ rule, matched: 0, injected: 0 });
  const injector: FaultInjector = {
    set(newRules, newSeed = seed) {
      counted = checkRules(newRules, operationIds).map(start);
      random = createRandom(newSeed);
    },
    add(rule) {
      counted.push(...checkRules([rule], operationIds, counted.length).map(start));
    },
    clear() {
      counted = [];
    },
    get rules() {
      return counted.map(({ rule }) => rule);
    },
    get counts() {
      return counted.map(({ matched, injected }) => ({ matched, injected }));
    },
    next: (operationId, region) => counted.find((one) => strikes(one, operationId, region, random))?.rule,
    reset: () => injector.set(initial),
  };
  const initial = checkRules(rules, operationIds);
  injector.reset();
  return injector;
}

/** Counts a request that a rule matches, and decides whether it gets the fault. */
function strikes(counted: CountedRule, operationId: string, region: string, random: Random): boolean {
  const { skip = 0, times = Infinity, rate = 1 } = counted.rule;
  if (!matches(counted.rule, operationId, region)) return false;
  counted.matched += 1;
  if (counted.matched <= skip || counted.injected >= times) return false;
  if (rate < 1 && random() / 2 ** 32 >= rate) return false;
  counted.injected += 1;
  return true;
}

function matches(rule: FaultRule, operationId: string, region: string): boolean {
  if (rule.operationId !== undefined && ![rule.operationId].flat().includes(operationId)) return false;
  return rule.region === undefined || rule.region === region;
}
