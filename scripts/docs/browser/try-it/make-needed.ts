import { planSample, type PlannedSample } from '../../samples/plan-sample.js';
import { prepareSample, type SampleCall } from '../../samples/prepare-sample.js';
import type { TryItService } from '../../try-it/try-it-service.js';
import { findOperation } from './find-operation.js';
import type { CallRecord, Caller, Workbench } from './workbench.js';

/** A call that has to be made first was refused. */
export class StepRefused extends Error {
  override readonly name = 'StepRefused';

  constructor(
    message: string,
    readonly call: CallRecord,
  ) {
    super(message);
  }
}

/** Who calls a sample. */
export const callerOf = (service: TryItService, { account = 1, region = service.region }: Partial<Caller>): Caller => ({
  account,
  region,
});

/** What has to be called before a sample, in words: `Create a connection, as account 1 in bj`. */
export function stepsBefore(service: TryItService, sample: string | undefined): string[] {
  if (sample === undefined) return [];
  const toText = (step: PlannedSample): string => {
    const { account, region } = callerOf(service, step);
    return `${findOperation(service, step.operation)?.summary ?? step.operation}, as account ${account} in ${region}`;
  };
  return planSample(service.samples, sample).slice(0, -1).map(toText);
}

/**
 * Makes all calls that a sample needs before it, and gives its own call, which is still to be made. A step that is refused because it was
 * made before is left out: its earlier answer counts.
 * @param onCall is told of each call that was made
 * @throws {StepRefused} for a step that was refused and has no earlier answer
 * @throws {Forgotten} when all was forgotten meanwhile: the steps after that are not made
 */
export function makeNeeded(
  bench: Workbench,
  service: TryItService,
  sample: string,
  onCall: (call: CallRecord) => void,
): Promise<SampleCall> {
  const earlier = bench.calls;
  const makeCall = async ({ sample: step, input }: SampleCall): Promise<unknown> => {
    const { name, operation } = step;
    const call = await bench.makeCall({
      service,
      operationId: operation,
      sample: name,
      caller: callerOf(service, step),
      input,
    });
    onCall(call);
    if (call.outcome.kind === 'answer') return call.outcome.value;
    const made = earlier.findLast((one) => one.sample === name && one.service === service && isAnswered(one));
    if (made?.outcome.kind === 'answer') return made.outcome.value;
    throw new StepRefused(`${operation}, which has to be called first, was refused.`, call);
  };
  const advance = (durationMs: number) => bench.emulator.clock.advance(durationMs);
  return prepareSample(service.samples, sample, { makeCall, advance });
}

const isAnswered = ({ outcome }: CallRecord): boolean => outcome.kind === 'answer';
