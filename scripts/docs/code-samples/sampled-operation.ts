import { services } from '../../../src/emulator/services.js';
import type { OperationEntry, ServiceTable } from '../../../src/operations/service-table.js';
import { operationsOf, type PlacedOperation, type SpecDocument } from '../../lib/spec-model.js';
import type { SampledService } from '../samples/client-factory.js';
import type { Samples } from '../samples/plan-sample.js';

/** An operation whose samples are made: what the specification and what the client know of it. */
export interface SampledOperation {
  readonly service: SampledService;
  readonly document: SpecDocument;
  readonly table: ServiceTable;
  readonly samples: Samples;
  readonly placed: PlacedOperation;
  readonly entry: OperationEntry;
}

/**
 * The operations of a service, each of which has a sample.
 * @throws {RangeError} when there is no client for what the specification says: it was not generated
 */
export function sampledOperations(name: string, document: SpecDocument): SampledOperation[] {
  const samples = document['x-samples'];
  const table: ServiceTable | undefined = services.find((each) => each.table.service === name)?.table;
  if (table === undefined) throw new RangeError(`There is no client for ${name}: run npm run generate.`);
  const service = { name, clientName: document['x-client-name'], region: table.defaultRegion };
  return operationsOf(document).map((placed) => {
    const { operationId } = placed.operation;
    const entry = table.operations[operationId];
    if (entry === undefined) throw new RangeError(`The client of ${name} has no ${operationId}: run npm run generate.`);
    return { service, document, table, samples, placed, entry };
  });
}
