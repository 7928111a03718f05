import type { HiddenValues } from '../samples/typescript-literal.js';
import { clientVariable, writeCall, writeClient } from '../samples/write-program.js';
import { beforeCall } from './before-call.js';
import type { Printed } from './choose-printed.js';
import { itemName, printItem, printStatements } from './print-statements.js';
import type { SampledOperation } from './sampled-operation.js';
import type { Scene } from './open-scene.js';

/** What a sample is written from. */
export interface WrittenCall {
  readonly sampled: SampledOperation;
  readonly call: Scene['call'];
  readonly hidden: HiddenValues;
  /** What it prints; undefined for an answer that has nothing to be printed. */
  readonly printed: Printed | undefined;
}

/** The module that makes a call by its name. Not pretty printed. */
export function writeNamedCall(written: WrittenCall): string {
  const { sampled, call, hidden, printed } = written;
  const expression = writeCall(sampled.service, sampled.entry.operationId, call.input, { hidden });
  return `${writeSampleClient(written)}\n\n${writeUse(sampled, printed, expression)}`;
}

function writeUse(sampled: SampledOperation, printed: Printed | undefined, call: string): string {
  if (printed === undefined) return `await ${call};`;
  const { within, fields } = printed;
  if (sampled.entry.paging !== undefined) {
    const name = itemName(within ?? 'items');
    const item = name === clientVariable(sampled.service) ? itemName(sampled.placed.operation.tags[0] ?? '') : name;
    return `for await (const ${item} of ${call}) { ${printItem(item, fields)} }`;
  }
  if (within !== undefined) return `const { ${within} } = await ${call};\n${printStatements(printed, within)}`;
  if (printed.isList) return `const answer = await ${call};\n${printStatements(printed, 'answer')}`;
  return `const { ${fields.join(', ')} } = await ${call};\nconsole.log(${fields.join(', ')});`;
}

/** The beginning of a sample: what has to be known of it, what it imports, and its client. */
export function writeSampleClient({ sampled, call }: WrittenCall): string {
  const { service, entry } = sampled;
  const region = call.sample.region ?? service.region;
  const client = writeClient({ service, region, isUnsigned: entry.unsigned === true });
  return [...beforeCall(sampled), client].join('\n');
}
