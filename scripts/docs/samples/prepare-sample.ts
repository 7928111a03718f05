import { durationMs } from '../../lib/duration.js';
import { planSample, type PlannedSample, type Samples } from './plan-sample.js';
import { resolveInput, type Input } from './resolve-input.js';

/** A call that a sample makes, with the values that it takes from earlier answers. */
export interface SampleCall {
  readonly sample: PlannedSample;
  readonly input: Input;
}

/** Where samples are played. */
export interface SampleStage {
  /** Makes a call and resolves to what it was answered. */
  readonly makeCall: (call: SampleCall) => Promise<unknown>;
  /** Lets time pass. */
  readonly advance: (durationMs: number) => void;
}

/** Changes that a call began are over by the next one. */
const pauseMs = 60_000;

/** Makes all calls that a sample needs before it, one minute apart, and returns the sample's own, which is still to be made. */
export async function prepareSample(samples: Samples, name: string, stage: SampleStage): Promise<SampleCall> {
  const plan = planSample(samples, name);
  const answers = new Map<string, unknown>();
  const toCall = (sample: PlannedSample): SampleCall => {
    if (sample.later !== undefined) stage.advance(durationMs(sample.later));
    return { sample, input: resolveInput(sample.input ?? {}, answers) };
  };
  for (const sample of plan.slice(0, -1)) {
    answers.set(sample.name, await stage.makeCall(toCall(sample)));
    stage.advance(pauseMs);
  }
  return toCall(plan.at(-1) as PlannedSample);
}
