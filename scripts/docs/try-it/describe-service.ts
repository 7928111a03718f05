import { errorCatalogueOf } from '../../lib/emit-operations.js';
import { operationsOf, type PlacedOperation, type SpecDocument } from '../../lib/spec-model.js';
import { repeatingTraits } from '../code-use.js';
import { repeatingAfter } from '../repeat-words.js';
import type { Samples } from '../samples/plan-sample.js';
import { inputFields } from './input-fields.js';
import type { TryItErrorCode, TryItOperation, TryItService } from './try-it-service.js';

/**
 * What Try it has to know of a service.
 * @param groups the tags in the order of the pages, each with its operations
 * @param document the specification with paths as they go over the wire
 */
export function describeService(
  name: string,
  groups: readonly { readonly name: string; readonly operations: readonly { readonly operationId: string }[] }[],
  document: SpecDocument,
): TryItService {
  const samples: Samples = document['x-samples'];
  const placed = new Map(operationsOf(document).map((each) => [each.operation.operationId, each]));
  const region = document.servers[0]?.variables?.region;
  const toOperation = ({ operationId }: { readonly operationId: string }): TryItOperation[] => {
    const found = placed.get(operationId);
    return found ? [describeOperation(document, found, samples)] : [];
  };
  return {
    name,
    title: document.info.title,
    clientName: document['x-client-name'],
    region: region?.default ?? '',
    regions: region?.enum ?? [],
    groups: groups.map((group) => ({ name: group.name, operations: group.operations.flatMap(toOperation) })),
    samples,
    errors: describeCodes(document),
    rules: Object.fromEntries(Object.entries(document['x-rule-catalogue']).map(([id, { says }]) => [id, says])),
  };
}

function describeCodes(document: SpecDocument): TryItService['errors'] {
  const codes = Object.entries(errorCatalogueOf(document)).map(([code, entry]): [string, TryItErrorCode] => {
    const { advice, meaning } = entry;
    return [code, { advice, meaning, repeating: repeatingAfter(entry, repeatingTraits(document, code)) }];
  });
  return Object.fromEntries(codes);
}

function describeOperation(document: SpecDocument, placed: PlacedOperation, samples: Samples): TryItOperation {
  const { operationId, summary, security } = placed.operation;
  return {
    operationId,
    summary,
    method: placed.method,
    path: placed.path,
    isUnsigned: security?.length === 0,
    fields: inputFields(document, placed),
    samples: samplesOf(samples, operationId),
  };
}

/** The sample that is called as the operation is, then all others that call it. */
function samplesOf(samples: Samples, operationId: string): string[] {
  const others = Object.keys(samples).filter(
    (name) => samples[name]?.operation === operationId && name !== operationId,
  );
  return operationId in samples ? [operationId, ...others] : others;
}
