import { deref, jsonSchema, type SpecDocument, type SpecOperation, type SpecResponse } from '../lib/spec-model.js';
import { exampleOfAnswer } from './code-samples/example-of-answer.js';
import { makeSamples, type OperationSamples, type SampleAnswer } from './code-samples/make-samples.js';
import { sampleLanguages } from './code-samples/sample-languages.js';
import { sampledOperations } from './code-samples/sampled-operation.js';

/** A response as Redoc shows it. */
interface ShownResponse extends Omit<SpecResponse, 'content'> {
  readonly content?: Record<
    string,
    { readonly example?: unknown; readonly examples?: Readonly<Record<string, unknown>> }
  >;
}

/**
 * The specification in which each operation has its samples, and what the emulator answered to them.
 * @throws {Error} that names the operation, when a sample cannot be run
 */
export async function withCodeSamples(service: string, document: SpecDocument): Promise<SpecDocument> {
  const made = new Map<string, OperationSamples>();
  for (const sampled of sampledOperations(service, document))
    made.set(sampled.entry.operationId, await makeSamples(sampled));
  const paths = Object.entries(document.paths).map(([path, item]) => {
    const operations = Object.entries(item).map(([method, operation]) => {
      const samples = made.get(operation.operationId);
      return [method, samples === undefined ? operation : withSamples(document, operation, samples)] as const;
    });
    return [path, Object.fromEntries(operations)] as const;
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

function withSamples(document: SpecDocument, operation: SpecOperation, samples: OperationSamples): SpecOperation {
  const { answer } = samples;
  const isEmpty = answer.body === '';
  const sentence = `The emulator answered \`${answer.status}\` without a body.`;
  return Object.assign(
    {},
    operation,
    { 'x-codeSamples': codeSamplesOf(samples) },
    isEmpty
      ? { description: `${operation.description.trimEnd()}\n\n${sentence}` }
      : { responses: withAnswer(document, operation, answer) },
  );
}

const codeSamplesOf = (samples: OperationSamples) =>
  (['namedCall', 'typedFetch', 'curl'] as const).map((kind) => ({ ...sampleLanguages[kind], source: samples[kind] }));

/** The responses with the emulator's answer as the first example of its status; the vendor's own come after it. */
function withAnswer(document: SpecDocument, { operationId, responses }: SpecOperation, answer: SampleAnswer) {
  const status = String(answer.status);
  if (!(status in responses)) throw new Error(`${operationId} documents no answer ${status}, as the emulator gave it.`);
  const response = deref<ShownResponse>(document, responses[status]);
  const { example, examples, ...media } = response.content?.['application/json'] ?? {};
  const value = exampleOfAnswer(document, jsonSchema(document, response as SpecResponse), JSON.parse(answer.body));
  const shown = {
    emulator: { summary: 'What the emulator answered', value },
    ...(example !== undefined && { example: { value: example } }),
    ...examples,
  };
  const content = { ...response.content, 'application/json': { ...media, examples: shown } };
  return { ...responses, [status]: { ...response, content } };
}
