import { choosePrinted } from './choose-printed.js';
import { codeWidth, formatCode } from './format-code.js';
import type { HiddenValues } from '../samples/typescript-literal.js';
import { hiddenValuesOf } from './hidden-values.js';
import { openScene, ownExchange } from './open-scene.js';
import { runInScene, type SampleRun } from './run-in-scene.js';
import type { SampledOperation } from './sampled-operation.js';
import { writeCurl } from './write-curl.js';
import { writeNamedCall, type WrittenCall } from './write-named-call.js';
import { writeTypedFetch } from './write-typed-fetch.js';

/** The samples of one operation, and what the emulator answered to them. */
export interface OperationSamples {
  readonly operationId: string;
  readonly namedCall: string;
  readonly typedFetch: string;
  readonly curl: string;
  readonly answer: SampleAnswer;
  /** What the samples read from the environment besides the keys, by variable. Not to be shown. */
  readonly environment: Readonly<Record<string, string>>;
}

/** What the emulator answered. */
export interface SampleAnswer {
  readonly status: number;
  /** Empty for an answer without one. */
  readonly body: string;
}

/**
 * Writes the samples of an operation and runs each of them, as it is shown, against an emulator of its own.
 * @throws {Error} that names the operation, when one of them fails or is answered otherwise than the others
 */
export async function makeSamples(sampled: SampledOperation): Promise<OperationSamples> {
  try {
    return await makeAll(sampled);
  } catch (error) {
    const { service, entry } = sampled;
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The sample of ${entry.operationId} (${service.name}) fails: ${why}`, { cause: error });
  }
}

async function makeAll(sampled: SampledOperation): Promise<OperationSamples> {
  const written = await writeFrom(sampled);
  const { hidden } = written;
  const named = await runAndNote(sampled, writeNamedCall(written), hidden);
  const { request, response } = named.run.exchange;
  const typed = await runAndNote(sampled, writeTypedFetch(written, request.url), hidden);
  requireSame(named.run, typed.run);
  return {
    operationId: sampled.entry.operationId,
    namedCall: named.code,
    typedFetch: typed.code,
    curl: writeCurl(named.run.exchange, hidden),
    answer: { status: response.status, body: response.body },
    environment: Object.fromEntries([...hidden].map(([value, name]) => [name, value])),
  };
}

/** Makes the call once, to see what there is to print. */
async function writeFrom(sampled: SampledOperation): Promise<WrittenCall> {
  const scene = await openScene(sampled);
  const { call } = scene;
  const answer = await scene.stage.makeCall(call);
  ownExchange(scene);
  const hidden = hiddenValuesOf(sampled.entry, call.sample.input ?? {}, call.input);
  return { sampled, call, hidden, printed: choosePrinted(sampled, answer, new Set(Object.values(call.input))) };
}

async function runAndNote(
  sampled: SampledOperation,
  draft: string,
  hidden: HiddenValues,
): Promise<{ readonly code: string; readonly run: SampleRun }> {
  const code = await formatCode(draft);
  const run = await runInScene(sampled, code, hidden);
  return { code: noteOutput(code, run.lines), run };
}

/** What a sample printed, as comments: beside its last statement, where that printed one line and there is room, else below. */
function noteOutput(code: string, lines: readonly string[]): string {
  const notes = lines.map((line) => `// ${line}`);
  const last = code.slice(code.lastIndexOf('\n') + 1);
  const [note = '', ...more] = notes;
  const fits = last.startsWith('console.log(') && more.length === 0 && last.length + 1 + note.length <= codeWidth;
  return fits && note !== '' ? `${code} ${note}` : [code, ...notes].join('\n');
}

function requireSame(named: SampleRun, typed: SampleRun): void {
  const [byName, byPath] = [named.exchange.response, typed.exchange.response];
  if (byName.status !== byPath.status || byName.body !== byPath.body)
    throw new Error(`by its path it is answered ${byPath.status} ${byPath.body}, by its name ${byName.status}.`);
}
