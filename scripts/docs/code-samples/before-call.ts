import { operationsOf, type SpecDocument } from '../../lib/spec-model.js';
import { planSample, type PlannedSample } from '../samples/plan-sample.js';
import { codeWidth } from './format-code.js';
import type { SampledOperation } from './sampled-operation.js';

/** The client of a sample is that of the cloud itself, which knows none of this. */
const fromDemo = "// Ids and output are from the emulator's demo.";

/**
 * Comment lines that say where the ids in a sample come from, what was called before it, and as whom it is called where that is not the
 * first account.
 */
export function beforeCall({ service, document, samples, entry }: SampledOperation): string[] {
  const plan = planSample(samples, entry.operationId);
  const callers = plan.map(({ account = 1, region = service.region }) => `as account ${account} in ${region}`);
  const hasOneCaller = new Set(callers).size === 1;
  const steps = plan.slice(0, -1).map((step, at) => {
    const summary = summaryOf(document, step);
    return hasOneCaller ? summary : `${summary} (${callers[at] ?? ''})`;
  });
  return [
    fromDemo,
    ...(steps.length === 0 ? [] : wrapComment(`After: ${withoutRepeats(steps).join(', then: ')}.`)),
    ...(hasOneCaller ? [] : wrapComment(`This call: ${callers.at(-1) ?? ''}.`)),
  ];
}

const summaryOf = (document: SpecDocument, { operation }: PlannedSample): string =>
  operationsOf(document).find((each) => each.operation.operationId === operation)?.operation.summary ?? operation;

/** What is done several times in a row, once and how often. */
function withoutRepeats(steps: readonly string[]): string[] {
  const begins = steps.flatMap((step, at) => (step === steps[at - 1] ? [] : [at]));
  return begins.map((from, index) => {
    const times = (begins[index + 1] ?? steps.length) - from;
    return `${steps[from] ?? ''}${times === 1 ? '' : ` (${times} times)`}`;
  });
}

/** A comment that fits into the column. */
function wrapComment(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length + 3 <= codeWidth) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => `// ${line}`);
}
