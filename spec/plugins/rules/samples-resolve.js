import { follow } from '../document.js';
import { durationProblem } from '../duration.js';

/**
 * Every operation is shown by a sample of its name, and samples hold together: what they call is an operation, what they come after is a
 * sample and does not come after them, and the answers that they take values from have been given by then.
 */
export function samplesResolve() {
  const operations = new Set();
  return {
    Operation({ operationId }) {
      operations.add(operationId);
    },
    Root: {
      leave(root, ctx) {
        const { node: samples } = follow(ctx, root['x-samples']);
        if (samples === undefined) return;
        const location = ctx.location.child('x-samples');
        for (const message of problemsOf(samples, operations)) ctx.report({ message, location });
      },
    },
  };
}

function problemsOf(samples, operations) {
  const missing = [...operations].filter((name) => !Object.hasOwn(samples, name));
  return [
    ...missing.map((name) => `No sample is called "${name}": the operation would be shown without one.`),
    ...Object.entries(samples).flatMap(([name, sample]) =>
      problemsOfSample(name, sample, samples, operations).map((problem) => `The sample "${name}" ${problem}`),
    ),
  ];
}

function problemsOfSample(name, { operation = name, input = {}, later }, samples, operations) {
  const before = samplesBefore(name, samples);
  const known = [...before].filter((each) => Object.hasOwn(samples, each));
  return [
    ...(operations.has(operation) ? [] : [`calls "${operation}", which is no operation.`]),
    ...(operations.has(name) && operation !== name ? [`is called as an operation and calls "${operation}".`] : []),
    ...(operations.has(name) || isCalledBefore(name, samples) ? [] : ['shows no operation, and none comes after it.']),
    ...(later === undefined
      ? []
      : [durationProblem(later)].filter(Boolean).map((problem) => `comes later: ${problem}`)),
    ...(before.has(name) ? ['comes after itself.'] : []),
    ...(samples[name].after ?? [])
      .filter((each) => !Object.hasOwn(samples, each))
      .map((each) => `comes after "${each}", which is no sample.`),
    ...referencesIn(input)
      .filter((each) => !known.includes(each))
      .map((each) => `takes a value from "${each}", which is not called before it.`),
  ];
}

const isCalledBefore = (name, samples) => Object.values(samples).some(({ after = [] }) => after.includes(name));

/** The names of all samples that are called before one. */
function samplesBefore(name, samples, found = new Set()) {
  for (const each of samples[name]?.after ?? []) {
    if (found.has(each)) continue;
    found.add(each);
    samplesBefore(each, samples, found);
  }
  return found;
}

/** The samples that the values of an input are taken from, as `$name/pointer`, or `${name/pointer}` within a text. */
function referencesIn(value) {
  if (typeof value === 'string')
    return [...value.matchAll(/^\$(\w+)\/|\$\{(\w+)\//g)].map(([, name, within]) => name ?? within);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(referencesIn);
}
