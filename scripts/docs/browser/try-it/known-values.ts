import { planSample, type PlannedSample } from '../../samples/plan-sample.js';
import { resolveInput, type Answers, type Input } from '../../samples/resolve-input.js';
import type { InputField, TryItService } from '../../try-it/try-it-service.js';
import type { CallRecord } from './workbench.js';

/** What a form is filled with. */
export interface Prefill {
  readonly input: Readonly<Record<string, unknown>>;
  /** Fields of the sample whose value comes from a call that was not made yet. */
  readonly missing: readonly string[];
}

/** A sample's input, in which values of earlier answers are the newest that this page has seen. */
export function prefill(service: TryItService, sample: string | undefined, calls: readonly CallRecord[]): Prefill {
  if (sample === undefined) return { input: {}, missing: [] };
  const plan = planSample(service.samples, sample);
  const answers = newestAnswers(plan, service, calls);
  const resolved = Object.entries(plan.at(-1)?.input ?? {}).map(([name, value]) => {
    return [name, tryToResolve(name, value, answers)] as const;
  });
  return {
    input: Object.fromEntries(resolved.filter(([, value]) => value !== undefined)),
    missing: resolved.filter(([, value]) => value === undefined).map(([name]) => name),
  };
}

/** The fields of a sample whose values come from earlier answers, as far as a call has been made that gives them. */
export function referredValues(
  service: TryItService,
  sample: string | undefined,
  resolved: Input,
): Readonly<Record<string, unknown>> {
  const written = sample === undefined ? {} : (service.samples[sample]?.input ?? {});
  const isReferred = ([name, value]: [string, unknown]) => JSON.stringify(value) !== JSON.stringify(written[name]);
  return Object.fromEntries(Object.entries(resolved).filter(isReferred));
}

/** By the names of samples: the newest answer to each one's operation. */
function newestAnswers(plan: readonly PlannedSample[], service: TryItService, calls: readonly CallRecord[]): Answers {
  const answered = calls.filter((call) => call.service.name === service.name && call.outcome.kind === 'answer');
  const newest = (operationId: string) => answered.findLast((call) => call.operationId === operationId);
  return new Map(plan.map(({ name, operation }) => [name, answerOf(newest(operation))] as const));
}

const answerOf = (call: CallRecord | undefined): unknown =>
  call?.outcome.kind === 'answer' ? call.outcome.value : undefined;

function tryToResolve(name: string, value: unknown, answers: Answers): unknown {
  try {
    return resolveInput({ [name]: value }, answers)[name];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What may be meant by a text field: values that earlier answers had where its sample takes it from, or under its own name. Newest first. */
export function seenValues(
  service: TryItService,
  sample: string | undefined,
  field: InputField,
  calls: readonly CallRecord[],
): string[] {
  const own = calls.filter((call) => call.service.name === service.name && call.outcome.kind === 'answer').toReversed();
  const written = sample === undefined ? undefined : service.samples[sample]?.input?.[field.name];
  const plan = sample === undefined ? [] : planSample(service.samples, sample);
  const referred = own.flatMap((call) => {
    const resolved = tryToResolve(field.name, written, newestAnswers(plan, service, [call]));
    return written === resolved ? [] : [resolved];
  });
  const named = own.flatMap((call) => valuesNamed(answerOf(call), field.name));
  const texts = [...referred, ...named].filter((value) => typeof value === 'string' && value !== '') as string[];
  return [...new Set(texts)];
}

function valuesNamed(within: unknown, name: string): unknown[] {
  if (typeof within !== 'object' || within === null) return [];
  return Object.entries(within).flatMap(([key, value]: [string, unknown]) =>
    key === name ? [value] : valuesNamed(value, name),
  );
}
